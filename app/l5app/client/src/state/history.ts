import { ui, view, type View } from "./store";

type Step = Pick<View, "hidden" | "faded" | "selected" | "alsoSelected" | "isolated" | "opacity" | "cut">;

const LIMIT = 200; // steps kept; a lesson's worth of touching
const past: Step[] = [];
const future: Step[] = [];

export function snapshot(): Step {
  const { hidden, faded, selected, alsoSelected, isolated, opacity, cut } = view;
  return JSON.parse(JSON.stringify({ hidden, faded, selected, alsoSelected, isolated, opacity, cut })) as Step;
}

function tell(): void {
  ui.canUndo = past.length > 0;
  ui.canRedo = future.length > 0;
}

/** Keep what was before a change; a change after undo forgets what could be redone. */
export function remember(before: Step): void {
  if (JSON.stringify(before) === JSON.stringify(snapshot())) return;
  past.push(before);
  if (past.length > LIMIT) past.shift();
  future.length = 0;
  tell();
}

function move(from: Step[], to: Step[]): boolean {
  const step = from.pop();
  if (!step) return false;
  to.push(snapshot());
  Object.assign(view, step);
  tell();
  return true;
}

export const stepBack = (): boolean => move(past, future);
export const stepForward = (): boolean => move(future, past);
