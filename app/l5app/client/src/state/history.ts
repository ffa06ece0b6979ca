import { ui, view, type View } from "./store";

/** What a person would want to come back to; camera, labels and theme are not undone. */
const UNDONE = [
  "hidden",
  "faded",
  "selected",
  "alsoSelected",
  "isolated",
  "opacity",
  "cut",
  "section",
  "limbLayer",
  "limbMap",
  "limbShown",
  "skinTone",
  "trace",
  "nerveCuts",
  "skinSpot",
] as const satisfies readonly (keyof View)[];
type Step = Pick<View, (typeof UNDONE)[number]>;

const LIMIT = 200; // steps kept; a lesson's worth of touching
const past: Step[] = [];
const future: Step[] = [];

export function snapshot(): Step {
  const kept = Object.fromEntries(UNDONE.map((key) => [key, view[key]]));
  return JSON.parse(JSON.stringify(kept)) as Step;
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
