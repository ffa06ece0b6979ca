import { Vector3 } from "three";
import { h, type VNode } from "vue";
import type { InnervationTables, MuscleRow } from "../innervation_types";
import { nerveFieldsAt, PUBLISHED, ROOTS, weightsAt } from "../scene/skin_maps";
import { stage } from "../scene/stage";
import { select } from "../state/actions";
import { atlas } from "../state/atlas";
import { bare, innervation, shareDots } from "../state/innervation";
import { canBeCut, cutSelected, trace } from "../state/limb";
import { ui, view } from "../state/store";
import { nameOf } from "../state/words";
import type { Structure } from "../types";
import { wordButton } from "./button";
import { shareWords } from "./limb_layers";
import { mapSwitch } from "./limb_panel";
import { fraction, sourceBoxes, sourced } from "./text_pieces";

const TOUCHED = 0.28; // weight from which a map is said to give a place to a root, as the hatching does

const sideOf = (structure: Structure): string => (structure.side === "right" ? "right" : "left");

/** A structure of a table on the side of the one that is selected. */
function link(id: string, side: string, words?: string): VNode {
  const full = atlas.has(`${id}_${side}`) ? `${id}_${side}` : id;
  const text = words ?? atlas.get(full)?.name ?? id.replace(/_/g, " ");
  return atlas.has(full)
    ? h(
        "button",
        { type: "button", class: "chip press", "data-testid": `go-${full}`, onClick: () => select(full) },
        text,
      )
    : h("span", { class: "chip" }, text);
}

function traceButton(id: string, words: string): VNode {
  return wordButton({
    text: words,
    label: words,
    icon: "branch",
    testid: "trace",
    on: view.trace === id,
    press: () => trace(id),
  });
}

/** The way in words, for those who do not see it run. */
function wayList(traceable: string, side: string): VNode | null {
  const { traced } = innervation;
  if (traced?.id !== traceable || view.trace !== traceable) return null;
  const group = (title: string, ids: string[]): VNode | null =>
    ids.length
      ? h("div", { class: "way" }, [
          h("b", title),
          h(
            "div",
            { class: "wrap" },
            ids.map((id) => link(id, side)),
          ),
        ])
      : null;
  return h("div", { class: "way-list", "data-testid": "way" }, [
    h("p", { class: "panel-text" }, traced.title),
    group("Nerves", traced.nerves),
    group("Muscles", traced.muscles),
    ...traced.lines.map((line) => h("p", { class: "cap" }, line)),
  ]);
}

function muscleRows(row: MuscleRow, side: string): VNode {
  const roots = row.roots.map((root) => h("span", { class: ["root", { main: row.main.includes(root) }] }, root));
  const pairs: [string, (VNode | string)[]][] = [
    ["Roots", [...roots, row.main.length ? h("span", { class: "cap" }, ` main ${row.main.join(", ")}`) : ""]],
    ["Share of L5", [`${shareDots(row.share)} ${shareWords(row.share)}`]],
    ["Nerve", [link(row.nerve, side, row.nerve_name)]],
    ["Origin", [row.origin]],
    ["Insertion", [row.insertion]],
    ["Action", [row.action]],
    ["Test", [row.test]],
  ];
  return h(
    "dl",
    { class: "supply" },
    pairs.flatMap(([term, value]) => [h("dt", term), h("dd", value)]),
  );
}

function findingsOf(id: string, tables: InnervationTables): VNode[] {
  const own = tables.findings.filter((each) => each.muscle === id);
  return own.map(({ root, method, affected, tested, words, note, sources }) =>
    h("div", { class: "finding one" }, [
      h("span", [`${root}, ${method}`, ...sourceBoxes(sources)]),
      tested ? fraction(affected ?? 0, tested) : words ? h("b", words) : null,
      note ? h("p", { class: "cap" }, note) : null,
    ]),
  );
}

function muscleBlock(structure: Structure, row: MuscleRow, tables: InnervationTables): VNode[] {
  const found = findingsOf(row.id, tables);
  return [
    h("div", { class: "wrap" }, [traceButton(structure.id, "Trace to its roots")]),
    wayList(structure.id, sideOf(structure)),
    muscleRows(row, sideOf(structure)),
    row.disputed ? h("p", { class: "cap disputed" }, sourced(row.disputed)) : null,
    found.length ? h("h3", "Found affected") : null,
    ...found,
  ].filter((each) => each !== null);
}

const placeOnNerve = (share: number): string =>
  share === 0 ? "at its beginning" : share === 1 ? "at its end" : `at ${Math.round(share * 100)} % of its length`;

/** Where "Cut here" divides a nerve, for those who do not touch it; a root has no line of its own. */
function cutPlace(id: string): VNode | null {
  if (!innervation.tree?.nodes.some((node) => node.id === bare(id))) return null;
  return h("label", { class: "slider-row" }, [
    "Place",
    h("input", {
      type: "range",
      min: 0,
      max: 100,
      step: 5,
      value: ui.cutShare * 100,
      "aria-label": "Place of the cut",
      "aria-valuetext": placeOnNerve(ui.cutShare),
      "data-testid": "cut-place",
      onInput: (event: Event) => (ui.cutShare = Number((event.target as HTMLInputElement).value) / 100),
    }),
    h("span", { class: "slider-value" }, placeOnNerve(ui.cutShare)),
  ]);
}

function nerveBlock(structure: Structure): VNode[] {
  const cut = wordButton({
    text: "Cut here",
    label: `Cut ${nameOf(structure.id)} ${placeOnNerve(ui.cutShare)}`,
    icon: "scissors",
    testid: "cut-here",
    press: cutSelected,
  });
  return [
    h("div", { class: "wrap" }, [traceButton(structure.id, "Trace to what it serves"), cut]),
    cutPlace(structure.id),
    wayList(structure.id, sideOf(structure)),
  ].filter((each) => each !== null);
}

/** Which maps give a place of the skin to which root, and whose nerve field it is. */
function placeBlock(structure: Structure, tables: InnervationTables): (VNode | null)[] {
  const part = stage.parts.get(structure.id);
  if (!view.skinSpot || !part)
    return [h("p", { class: "panel-text" }, "Touch the skin to ask about a place."), mapSwitch()];
  const weights = weightsAt(part, new Vector3(...view.skinSpot));
  const mapRow = (map: (typeof PUBLISHED)[number]): VNode => {
    const hit = ROOTS.filter((root) => (weights.get(`${map}_${root}`) ?? 0) >= TOUCHED).map((root) =>
      root.toUpperCase(),
    );
    const title = tables.maps.find((each) => each.id === map)?.title ?? map;
    return h("tr", [h("th", { scope: "row" }, title), h("td", hit.length ? hit.join(" and ") : "none of L4, L5, S1")]);
  };
  const owners: string[] = nerveFieldsAt(part, new Vector3(...view.skinSpot));
  const fields = tables.fields.filter((each) => owners.includes(each.id));
  const side = sideOf(structure);
  return [
    h("table", { class: "losses place", "data-testid": "place" }, [
      h("caption", "This place of the skin"),
      h("tbody", PUBLISHED.map(mapRow)),
    ]),
    h("p", { class: "panel-text", "data-testid": "place-nerve" }, nerveSentence(fields)),
    ...fields.flatMap(({ nerve }) => [
      h("div", { class: "wrap" }, [traceButton(`${nerve}_${side}`, "Trace to its roots"), link(nerve, side)]),
      wayList(`${nerve}_${side}`, side),
    ]),
    mapSwitch(),
  ];
}

function nerveSentence(fields: InnervationTables["fields"]): (string | VNode)[] {
  if (fields.length === 0) return ["None of the four nerve fields shown here reaches this place."];
  return fields.flatMap((each) => [`${each.title}. ${each.text}`, ...sourceBoxes(each.sources)]);
}

/** What the tables say about a selected muscle, nerve, root or place of the skin. */
export function supplyBlock(structure: Structure): VNode[] {
  const { tables } = innervation;
  if (!tables) return [];
  const row = tables.muscles.find((each) => each.id === bare(structure.id));
  if (row) return [h("section", { class: "supply-block" }, muscleBlock(structure, row, tables))];
  if (structure.material === "skin")
    return [
      h(
        "section",
        { class: "supply-block" },
        placeBlock(structure, tables).filter((each) => each !== null),
      ),
    ];
  if (view.section === "limb" && canBeCut(structure.id))
    return [h("section", { class: "supply-block" }, nerveBlock(structure))];
  return [];
}
