import { h, type VNode } from "vue";
import { HALF, PEEK, sheetHeight, tabHeight } from "../state/layout";
import { ui, type SheetStop } from "../state/store";

const STOPS: SheetStop[] = ["peek", "half", "full"];
const FLING = 0.45; // CSS pixels per millisecond: a flick goes on to the next stop
const STILL_PX = 4;

let hold = { y: 0, height: 0, at: 0, speed: 0, moved: false };

const heightOf = (stop: SheetStop): number =>
  ({ peek: PEEK, half: Math.min(HALF, ui.size.h * 0.45), full: ui.size.h - 60 - tabHeight() })[stop];

function down(event: PointerEvent): void {
  (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  hold = { y: event.clientY, height: sheetHeight(), at: event.timeStamp, speed: 0, moved: false };
}

function drag(event: PointerEvent): void {
  const grip = event.currentTarget as HTMLElement;
  if (!grip.hasPointerCapture(event.pointerId)) return;
  const height = hold.height - (event.clientY - hold.y);
  hold.moved ||= Math.abs(event.clientY - hold.y) > STILL_PX;
  if (!hold.moved) return;
  const before = ui.sheetPx || hold.height;
  hold.speed = (height - before) / Math.max(1, event.timeStamp - hold.at);
  hold.at = event.timeStamp;
  ui.sheetPx = Math.min(heightOf("full"), Math.max(64, height));
}

function up(): void {
  if (!hold.moved) return;
  const now = ui.sheetPx;
  const nearest = [...STOPS].sort((a, b) => Math.abs(heightOf(a) - now) - Math.abs(heightOf(b) - now))[0]!;
  const flung = Math.abs(hold.speed) > FLING ? Math.sign(hold.speed) : 0;
  const at = STOPS.indexOf(nearest) + flung;
  ui.sheet = STOPS[Math.min(2, Math.max(0, at))]!;
  ui.sheetPx = 0;
}

/** A press goes to the next stop and from the last back to the first. */
function press(): void {
  if (hold.moved) {
    hold.moved = false;
    return;
  }
  ui.sheet = STOPS[(STOPS.indexOf(ui.sheet) + 1) % STOPS.length]!;
}

function onKey(event: KeyboardEvent): void {
  const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  ui.sheet = STOPS[Math.min(2, Math.max(0, STOPS.indexOf(ui.sheet) + step))]!;
}

export function sheetGrip(): VNode {
  const words = { peek: "low", half: "half", full: "full" }[ui.sheet];
  return h(
    "button",
    {
      type: "button",
      class: "grip",
      "aria-label": `Height of the sheet: ${words}`,
      "data-testid": "sheet-grip",
      onPointerdown: down,
      onPointermove: drag,
      onPointerup: up,
      onPointercancel: up,
      onClick: press,
      onKeydown: onKey,
    },
    [h("i")],
  );
}
