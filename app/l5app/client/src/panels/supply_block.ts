import { Vector3 } from "three";
import { h, type VNode } from "vue";
import type { InnervationTables, MuscleRow } from "../innervation_types";
import { FIELDS, PUBLISHED, ROOTS, weightsAt } from "../scene/skin_maps";
import { stage } from "../scene/stage";
import { select } from "../state/actions";
import { atlas } from "../state/atlas";
import { bare, innervation, shareDots } from "../state/innervation";
import { canBeCut, cutNerve, trace } from "../state/limb";
import { view } from "../state/store";
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

function traceButton(structure: Structure, words: string): VNode {
  return wordButton({
    text: words,
    label: words,
    icon: "branch",
    testid: "trace",
    on: view.trace === structure.id,
    press: () => trace(structure.id),
  });
}

/** The way in words, for those who do not see it run. */
function wayList(structure: Structure): VNode | null {
  const { traced } = innervation;
  if (!traced || view.trace !== structure.id) return null;
  const side = sideOf(structure);
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
    h("div", { class: "wrap" }, [traceButton(structure, "Trace to its roots")]),
    wayList(structure),
    muscleRows(row, sideOf(structure)),
    row.disputed ? h("p", { class: "cap disputed" }, sourced(row.disputed)) : null,
    found.length ? h("h3", "Found affected") : null,
    ...found,
  ].filter((each) => each !== null);
}

function nerveBlock(structure: Structure): VNode[] {
  const cut = wordButton({
    text: "Cut here",
    label: `Cut ${nameOf(structure.id)} at its beginning`,
    icon: "scissors",
    testid: "cut-here",
    press: () => cutNerve(structure.id, 0),
  });
  return [
    h("div", { class: "wrap" }, [traceButton(structure, "Trace to what it serves"), cut]),
    wayList(structure),
  ].filter((each) => each !== null);
}

/** Which maps give a place of the skin to which root, and whose nerve field it is. */
function placeBlock(structure: Structure, tables: InnervationTables): VNode[] {
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
  const owners = FIELDS.filter((field) => (weights.get(field) ?? 0) >= 0.5);
  const fields = tables.fields.filter((each) => (owners as string[]).includes(each.id));
  return [
    h("table", { class: "losses place", "data-testid": "place" }, [
      h("caption", "This place of the skin"),
      h("tbody", PUBLISHED.map(mapRow)),
    ]),
    h("p", { class: "panel-text", "data-testid": "place-nerve" }, nerveSentence(fields)),
    ...fields.map((each) => h("div", { class: "wrap" }, [link(each.nerve, sideOf(structure))])),
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
  if (structure.material === "skin") return [h("section", { class: "supply-block" }, placeBlock(structure, tables))];
  if (view.section === "limb" && canBeCut(structure.id))
    return [h("section", { class: "supply-block" }, nerveBlock(structure))];
  return [];
}
