import { h, nextTick, type VNode } from "vue";
import { addToSelection, eyeOf, select, turnEye, type Eye } from "../state/actions";
import { atlas, leavesOf } from "../state/atlas";
import { ui, view } from "../state/store";
import { nameBelow } from "../state/words";
import type { Group } from "../types";
import { icon, type IconName } from "./icon";
import { swatch } from "./swatch";

interface Row {
  key: string;
  id: string;
  name: string;
  depth: number;
  ids: string[];
  group: Group | null;
  material: string;
  parent: string;
}

const EYES: Record<Eye, { icon: IconName; next: string }> = {
  shown: { icon: "eye", next: "Shown. Fade" },
  faded: { icon: "half", next: "Faded. Hide" },
  hidden: { icon: "struck", next: "Hidden. Show" },
};

function leafRow(id: string, depth: number, parent: string, under: string): Row[] {
  const structure = atlas.get(id);
  if (!structure) return [];
  const name = nameBelow(structure, under);
  return [{ key: `${parent}/${id}`, id, name, depth, ids: [id], group: null, material: structure.material, parent }];
}

/** Rows of all open groups, in order. */
function rowsOf(groups: (string | Group)[], depth: number, parent: string, under = ""): Row[] {
  return groups.flatMap((group) => {
    if (typeof group === "string") return leafRow(group, depth, parent, under);
    const ids = leavesOf(group);
    if (ids.length === 0) return [];
    const key = `${parent}/${group.id}`;
    const material = swatchOf(ids);
    const own: Row = { key, id: group.id, name: group.name, depth, ids, group, material, parent };
    return [own, ...(ui.expanded.includes(group.id) ? rowsOf(group.children, depth + 1, key, group.name) : [])];
  });
}

/** A group shows the colour of what it is about: L5 where it holds it, else its first structure. */
function swatchOf(ids: string[]): string {
  const materials = ids.map((id) => atlas.get(id)!.material);
  return materials.find((each) => each === "l5") ?? materials[0] ?? "bone";
}

let focused = "";

function toggle(id: string): void {
  ui.expanded = ui.expanded.includes(id) ? ui.expanded.filter((each) => each !== id) : [...ui.expanded, id];
}

function press(row: Row, event: MouseEvent | KeyboardEvent): void {
  focused = row.key;
  if (row.group) toggle(row.id);
  else if (event.shiftKey || event.ctrlKey || event.metaKey) addToSelection(row.id);
  else select(row.id);
}

function focusRow(row: Row | undefined): void {
  if (!row) return;
  focused = row.key;
  void nextTick(() => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)?.focus());
}

function onKey(event: KeyboardEvent, row: Row, rows: Row[]): void {
  const at = rows.indexOf(row);
  const open = ui.expanded.includes(row.id);
  const moves: Record<string, () => void> = {
    ArrowDown: () => focusRow(rows[at + 1]),
    ArrowUp: () => focusRow(rows[at - 1]),
    Home: () => focusRow(rows[0]),
    End: () => focusRow(rows[rows.length - 1]),
    ArrowRight: () => (row.group && !open ? toggle(row.id) : focusRow(row.group ? rows[at + 1] : undefined)),
    ArrowLeft: () => (row.group && open ? toggle(row.id) : focusRow(rows.find((each) => each.key === row.parent))),
    Enter: () => press(row, event),
    " ": () => press(row, event),
    h: () => turnEye(row.ids),
    m: () => openMenu(row.id),
  };
  const move = moves[event.key] ?? typeAhead(event, rows, at);
  if (!move) return;
  event.preventDefault();
  event.stopPropagation();
  move();
}

/** A letter goes to the next row whose name starts with it. */
function typeAhead(event: KeyboardEvent, rows: Row[], at: number): (() => void) | null {
  if (
    event.key.length !== 1 ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.key === "/" ||
    event.key === "?"
  )
    return null;
  const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const found = order.find((each) => each.name.toLowerCase().startsWith(event.key.toLowerCase()));
  return found ? () => focusRow(found) : null;
}

export function openMenu(id: string): void {
  ui.menuFor = ui.menuFor === id ? "" : id;
}

function buttons(row: Row): VNode[] {
  const eye = eyeOf(row.ids);
  return [
    h(
      "button",
      {
        type: "button",
        class: "row-more",
        tabindex: -1,
        "aria-label": `More for ${row.name}`,
        title: "Opacity and more (m)",
        "data-testid": `more-${row.id}`,
        onClick: (event: Event) => {
          event.stopPropagation();
          openMenu(row.id);
        },
      },
      [icon("more", true)],
    ),
    h(
      "button",
      {
        type: "button",
        class: "row-eye",
        tabindex: -1,
        "aria-label": `${row.name}: ${EYES[eye].next}`,
        title: `${EYES[eye].next} (h)`,
        "data-testid": `eye-${row.id}`,
        onClick: (event: Event) => {
          event.stopPropagation();
          turnEye(row.ids);
        },
      },
      [icon(EYES[eye].icon)],
    ),
  ];
}

function rowNode(row: Row, rows: Row[], entry: string): VNode {
  const selected = !row.group && (view.selected === row.id || view.alsoSelected.includes(row.id));
  const amber = row.material === "l5" || row.material === "ganglion";
  const dim = eyeOf(row.ids) !== "shown";
  const open = row.group ? { "aria-expanded": String(ui.expanded.includes(row.id)) } : {};
  return h(
    "div",
    {
      key: row.key,
      role: "treeitem",
      class: ["row", { group: row.group, sel: selected, l5: amber, dim, menu: ui.menuFor === row.id }],
      style: { paddingLeft: `${8 + row.depth * 16}px` },
      tabindex: row.key === entry ? 0 : -1,
      "data-row": row.key,
      "data-testid": `tree-row-${row.id}`,
      "aria-level": row.depth + 1,
      "aria-selected": String(selected),
      "aria-label": `${row.name}${dim ? `, ${eyeOf(row.ids)}` : ""}`,
      onClick: (event: MouseEvent) => press(row, event),
      onKeydown: (event: KeyboardEvent) => onKey(event, row, rows),
      ...open,
    },
    [
      h("span", { class: "caret" }, row.group ? [icon(ui.expanded.includes(row.id) ? "down" : "right", true)] : []),
      swatch(row.material),
      h("span", { class: "row-name", title: row.name }, row.name),
      ...buttons(row),
    ],
  );
}

/** The tree of structures: arrows walk it, Enter selects, h turns the eye. */
export function tree(): VNode {
  const rows = rowsOf(atlas.groups(ui.treeMode), 0, ui.treeMode);
  const chosen = rows.find((row) => !row.group && row.id === view.selected);
  const entry = rows.find((row) => row.key === focused)?.key ?? chosen?.key ?? rows[0]?.key ?? "";
  return h(
    "div",
    { class: "tree", role: "tree", "aria-label": "Structures", "aria-multiselectable": "true" },
    rows.map((row) => rowNode(row, rows, entry)),
  );
}

/** Structures a row of the tree stands for. */
export function idsOfRow(id: string): string[] {
  if (atlas.has(id)) return [id];
  const row = rowsOf(atlas.groups(ui.treeMode), 0, ui.treeMode).find((each) => each.id === id);
  return row?.ids ?? [];
}
