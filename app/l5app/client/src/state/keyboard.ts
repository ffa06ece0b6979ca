import { nextTick } from "vue";
import {
  goToSection,
  clearSelection,
  endCut,
  goToView,
  hideSelection,
  hush,
  isIsolated,
  moveBy,
  redo,
  showAll,
  toggleCut,
  toggleFadeSelection,
  toggleIsolated,
  toggleLabels,
  turnBy,
  undo,
  zoomBy,
} from "./actions";
import { atlas } from "./atlas";
import { cutSelected, startCutting, traceSelected } from "./limb";
import { ui, view } from "./store";

const TURN_DEG = 15;
const MOVE_PX = 40;
const NEARER = 0.85;

/** What the key sheet lists, in its order. */
export const KEY_LIST: [string, string][] = [
  ["/", "Find a structure"],
  ["1 … 8", "Key views"],
  ["← → ↑ ↓", "Turn by 15°"],
  ["Shift + arrows", "Move"],
  ["+  −", "Nearer, farther"],
  ["F", "Fade the selected structure"],
  ["H", "Hide it"],
  ["I", "Isolate it"],
  ["Shift + H", "Show all"],
  ["L", "Labels"],
  ["C", "Cut"],
  ["G", "Go to the limb, and back to the spine"],
  ["T", "Trace the selected nerve, muscle or skin"],
  ["X", "Cut a nerve: then touch it, or Enter for the selected one"],
  ["Ctrl + Z", "Undo"],
  ["Shift + Ctrl + Z", "Redo"],
  ["Esc", "Close the top layer"],
  ["?", "These keys"],
];

const SINGLE: Record<string, () => void> = {
  "/": () => openSearch(),
  "?": () => (ui.keysOpen = true),
  "+": () => zoomBy(NEARER),
  "=": () => zoomBy(NEARER),
  "-": () => zoomBy(1 / NEARER),
  f: toggleFadeSelection,
  h: hideSelection,
  H: showAll,
  i: toggleIsolated,
  l: toggleLabels,
  c: toggleCut,
  g: () => goToSection(view.section === "limb" ? "explore" : "limb"),
  t: () => (view.section === "limb" ? traceSelected() : undefined),
  x: () => (view.section === "limb" ? startCutting() : undefined),
  Enter: () => (ui.cutting ? cutSelected() : undefined),
};

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const field = (): HTMLInputElement | null => document.querySelector("[data-testid=search]");

/** Goes to the search field; on narrow windows the list has to open first. */
export function openSearch(): void {
  if (ui.width !== "wide" && ui.width !== "phone") ui.treeOpen = true;
  const there = field();
  if (there) there.focus();
  else void nextTick(() => field()?.focus());
}

/** Closes the topmost open thing; the last one is the selection itself. */
export function closeTop(): void {
  if (ui.keysOpen) ui.keysOpen = false;
  else if (ui.tableOpen) ui.tableOpen = false;
  else if (ui.menuFor) ui.menuFor = "";
  else if (ui.viewsOpen) ui.viewsOpen = false;
  else if (ui.treeOpen && ui.width !== "wide") ui.treeOpen = false;
  else if (ui.cutting) startCutting();
  else if (ui.message) hush();
  else if (isIsolated()) toggleIsolated();
  else if (view.cut) endCut();
  else clearSelection();
}

export function turnByArrow(event: KeyboardEvent): boolean {
  const way = ARROWS[event.key];
  if (!way) return false;
  event.preventDefault();
  if (event.shiftKey) moveBy(way[0] * MOVE_PX, way[1] * MOVE_PX);
  else turnBy(way[0] * TURN_DEG, way[1] * TURN_DEG);
  return true;
}

/** True where letters are typed or arrows scroll or walk; a tree leaves "/" and "?" free. */
function taken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("input, textarea, select, [contenteditable], dialog")) return true;
  if (key.startsWith("Arrow") && target.closest(".scroll")) return true;
  if (key === "Enter" && target.closest("button, a")) return true;
  return target.closest("[role=tree]") !== null && key !== "/" && key !== "?";
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !isText(event.target)) {
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
    return;
  }
  if (event.key === "Escape") return closeTop();
  if (event.ctrlKey || event.metaKey || event.altKey || taken(event.target, event.key)) return;
  if (turnByArrow(event) || !ui.singleKeys) return;
  const found = atlas.views.find((each) => each.key === event.key);
  const run = found ? () => goToView(found.id) : SINGLE[event.key];
  if (!run) return;
  event.preventDefault();
  run();
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== "range" && target.type !== "checkbox";
}

export function followKeyboard(): void {
  addEventListener("keydown", onKey);
}
