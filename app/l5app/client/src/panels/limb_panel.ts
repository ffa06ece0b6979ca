import { h, type VNode } from "vue";
import type { InnervationTables } from "../innervation_types";
import { setMap, touchNamedPlace } from "../state/limb";
import { innervation } from "../state/innervation";
import { select } from "../state/actions";
import { atlas } from "../state/atlas";
import { ui, view } from "../state/store";
import type { LimbMap } from "../types";
import { wordButton } from "./button";
import { lossReport } from "./loss_report";
import { fraction, sourceBoxes, sourced } from "./text_pieces";

const MAPS: [LimbMap, string][] = [
  ["keegan_1948", "Keegan 1948"],
  ["foerster_1933", "Foerster 1933"],
  ["lee_2008", "Lee 2008"],
  ["agree", "All agree"],
];
const AGREE = {
  title: "Where all three agree.",
  text: "Only the skin that every one of the three maps gives to the root. What is left is small: that is the honest part of a dermatome.",
};

export function mapSwitch(): VNode {
  const one = ([map, text]: [LimbMap, string]): VNode =>
    h(
      "button",
      {
        type: "button",
        class: { on: view.limbMap === map },
        "aria-pressed": String(view.limbMap === map),
        "data-testid": `map-${map}`,
        onClick: () => setMap(map),
      },
      text,
    );
  return h("div", { class: "seg maps", role: "group", "aria-label": "Dermatome map" }, MAPS.map(one));
}

function mapText({ maps }: InnervationTables): VNode[] {
  const map = maps.find((each) => each.id === view.limbMap);
  if (!map) return [h("p", { class: "panel-text" }, [h("b", AGREE.title), ` ${AGREE.text}`])];
  return [
    h("p", { class: "panel-text" }, [h("b", map.made), " ", ...sourced(map.shows), ...sourceBoxes(map.sources)]),
    h("p", { class: "cap" }, sourced(map.caution)),
  ];
}

function pain({ pain: counts }: InnervationTables): VNode {
  return h("section", { class: "limb-block" }, [
    h("h3", ["Do patients draw pain here?", ...sourceBoxes(counts[0]?.sources ?? [])]),
    ...counts.map(({ label, k, n }) =>
      h("div", { class: "fit-row" }, [fraction(k, n, 20), h("span", { class: "cap" }, label)]),
    ),
    h("p", { class: "cap" }, "Pain that leaves the map does not speak against the root."),
  ]);
}

/** One row for each muscle found affected, the most often first. */
export function findingRows({ findings }: InnervationTables): VNode[] {
  const counted = findings.flatMap((each) =>
    each.root === "L5" && each.method === "EMG" && each.tested
      ? [{ muscle: each.muscle, affected: each.affected ?? 0, tested: each.tested }]
      : [],
  );
  counted.sort((a, b) => b.affected / b.tested - a.affected / a.tested || b.tested - a.tested);
  return counted.map(({ muscle, affected, tested }) => {
    const id = `${muscle}_left`;
    const name = atlas.get(id)?.name ?? muscle.replace(/_/g, " ");
    const press = atlas.has(id)
      ? h("button", { type: "button", class: "inline", onClick: () => select(id) }, name)
      : h("span", name);
    return h("div", { class: ["finding", { sel: view.selected === id }] }, [press, fraction(affected, tested)]);
  });
}

function found(tables: InnervationTables): VNode {
  const sources = tables.findings.find((each) => each.root === "L5" && each.method === "EMG")?.sources ?? [];
  return h("section", { class: "limb-block" }, [
    h("h3", ["Muscles found affected", ...sourceBoxes(sources)]),
    h("p", { class: "cap" }, "EMG, operated L5 roots. A dot is a person; the numbers are small."),
    ...findingRows(tables),
  ]);
}

/** Named places, so that the skin can be asked without a pointer. */
function places(): VNode {
  const spots = innervation.tree?.spots ?? [];
  const one = ({ id }: { id: string }): VNode =>
    h(
      "button",
      { type: "button", class: "chip press", "data-testid": `place-${id}`, onClick: () => touchNamedPlace(id) },
      placeWords(id),
    );
  return h("section", { class: "limb-block" }, [
    h("h3", "Ask a place of the skin"),
    h("div", { class: "wrap" }, spots.map(one)),
  ]);
}

function placeWords(id: string): string {
  const words = id.replace(/_/g, " ");
  const known = innervation.tables?.key_points.find((each) => each.id === id);
  return known ? `${known.root} key point` : words.charAt(0).toUpperCase() + words.slice(1);
}

function sourceList({ sources }: InnervationTables): VNode {
  return h("section", { class: "limb-block" }, [
    h("h3", "Sources"),
    h(
      "ol",
      { class: "sources" },
      sources.map(({ n, text, url }) =>
        h("li", [
          h("span", { class: "src" }, String(n)),
          h("span", url ? [h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text)] : text),
        ]),
      ),
    ),
  ]);
}

function foot(): VNode {
  const table = (): void => {
    ui.tableOpen = true;
  };
  return h("footer", { class: "foot" }, [
    wordButton({
      text: "Table of all muscles",
      label: "Table of all muscles",
      icon: "table",
      testid: "muscle-table",
      kind: "q sm",
      press: table,
    }),
    h("a", { class: "btn q sm", href: "/content/muscles.csv", download: "", "data-testid": "muscle-csv" }, "CSV"),
  ]);
}

/** The right panel of the limb while nothing is selected: the map, what patients draw, what is found. */
export function limbOverview(): VNode[] {
  const { tables } = innervation;
  if (!tables) return [h("p", { class: "panel-body cap" }, "The limb is on its way.")];
  const inside = view.nerveCuts.length
    ? lossReport()
    : [
        h("section", { class: "limb-block" }, mapText(tables)),
        pain(tables),
        found(tables),
        places(),
        sourceList(tables),
      ];
  return [
    h("header", { class: "panel-head limb-map-head" }, [h("h2", { class: "eyebrow" }, "Dermatome map"), mapSwitch()]),
    h("div", { class: "panel-body scroll", tabindex: 0, role: "region", "aria-label": "What L5 serves" }, inside),
    foot(),
  ];
}
