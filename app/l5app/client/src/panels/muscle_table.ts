import { defineComponent, h, reactive, ref, watch, type VNode } from "vue";
import type { Finding, MuscleRow } from "../innervation_types";
import { select } from "../state/actions";
import { innervation, shareDots } from "../state/innervation";
import { ui } from "../state/store";
import { atlas } from "../state/atlas";
import { iconButton } from "./button";
import { shareWords } from "./limb_layers";

type Column = "name" | "roots" | "share" | "nerve" | "action" | "found";
const COLUMNS: [Column, string][] = [
  ["name", "Muscle"],
  ["roots", "Roots"],
  ["share", "Share of L5"],
  ["nerve", "Nerve"],
  ["action", "Action"],
  ["found", "Found affected (EMG, L5)"],
];
const SHARE_ORDER = ["main", "shared", "minor", "none"];

const sorting = reactive<{ by: Column; down: boolean }>({ by: "share", down: false });

const close = (): void => {
  ui.tableOpen = false;
};

function foundIn(row: MuscleRow): Finding | undefined {
  return innervation.tables?.findings.find(
    (each) => each.muscle === row.id && each.root === "L5" && each.method === "EMG" && each.tested !== null,
  );
}

function keyOf(row: MuscleRow): string | number {
  if (sorting.by === "roots") return row.roots.join(" ");
  if (sorting.by === "share") return SHARE_ORDER.indexOf(row.share);
  if (sorting.by === "nerve") return row.nerve_name;
  if (sorting.by === "action") return row.action;
  const found = foundIn(row);
  return sorting.by === "found" ? (found ? -(found.affected ?? 0) / (found.tested ?? 1) : 1) : row.name;
}

function sorted(rows: MuscleRow[]): MuscleRow[] {
  const sign = sorting.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    return sign * (typeof x === "number" ? x - (y as number) : x.localeCompare(y as string));
  });
}

function sortBy(column: Column): void {
  sorting.down = sorting.by === column && !sorting.down;
  sorting.by = column;
}

function head([column, text]: [Column, string]): VNode {
  const order = sorting.by === column ? (sorting.down ? "descending" : "ascending") : "none";
  return h("th", { scope: "col", "aria-sort": order }, [
    h("button", { type: "button", "data-testid": `sort-${column}`, onClick: () => sortBy(column) }, [
      text,
      h("span", { "aria-hidden": "true" }, order === "none" ? "" : sorting.down ? " ▾" : " ▴"),
    ]),
  ]);
}

function take(row: MuscleRow): void {
  close();
  if (atlas.has(`${row.id}_left`)) select(`${row.id}_left`);
}

function line(row: MuscleRow): VNode {
  const found = foundIn(row);
  return h("tr", { "data-testid": `muscle-${row.id}` }, [
    h("th", { scope: "row" }, [h("button", { type: "button", class: "inline", onClick: () => take(row) }, row.name)]),
    h(
      "td",
      row.roots.map((root) => h("span", { class: ["root", { main: row.main.includes(root) }] }, root)),
    ),
    h("td", [h("span", { "aria-hidden": "true" }, shareDots(row.share)), ` ${shareWords(row.share)}`]),
    h("td", row.nerve_name),
    h("td", row.action),
    h("td", found?.words ?? "not counted"),
  ]);
}

/** Every muscle with its roots, nerve and findings; sorted by a press on a column's head. */
export const MuscleTable = defineComponent({
  name: "MuscleTable",
  setup() {
    const dialog = ref<HTMLDialogElement | null>(null);
    watch(
      () => ui.tableOpen,
      (open) => (open ? dialog.value?.showModal() : dialog.value?.close()),
    );
    const attributes = {
      class: "key-sheet muscle-table",
      "aria-labelledby": "muscle-table-title",
      "data-testid": "muscle-dialog",
      onClose: close,
      onClick: (event: MouseEvent) => event.target === dialog.value && close(),
    };
    return () =>
      h("dialog", { ref: dialog, ...attributes }, [
        h("div", { class: "key-head" }, [
          h("h2", { id: "muscle-table-title" }, "Muscles and their roots"),
          iconButton({ icon: "close", label: "Close", testid: "table-close", press: close }),
        ]),
        h("div", { class: "table-scroll", tabindex: 0, role: "region", "aria-label": "Table of muscles" }, [
          h("table", [
            h("thead", [h("tr", COLUMNS.map(head))]),
            h("tbody", sorted(innervation.tables?.muscles ?? []).map(line)),
          ]),
        ]),
      ]);
  },
});
