import { MathUtils, Vector3 } from "three";
import { axesOf, copyOf, poseOf } from "../scene/camera_rig";
import { stage } from "../scene/stage";
import type { CameraNine, CutKind, Message, Section, Theme, Vec3 } from "../types";
import { atlas } from "./atlas";
import { remember, snapshot, stepBack, stepForward } from "./history";
import { asSheet } from "./layout";
import { ui, view } from "./store";

/** Called after every step a person would want to come back to. */
export const onStep: (() => void)[] = [];

/** Runs a change as one step of the history. */
export function step(change: () => void): void {
  const before = snapshot();
  change();
  remember(before);
  onStep.forEach((tell) => tell());
}

const without = (list: string[], ids: string[]): string[] => list.filter((id) => !ids.includes(id));
const joined = (list: string[], ids: string[]): string[] => [...new Set([...list, ...ids])];

export function select(id: string): void {
  if (!atlas.has(id) || (view.selected === id && view.alsoSelected.length === 0)) return;
  const toLimb = view.section === "explore" && atlas.get(id)!.part === "limb";
  step(() => {
    view.selected = id;
    view.alsoSelected = [];
    ui.cutShare = 0;
    view.skinSpot = null; // a place belongs to the skin that was touched
    view.hidden = without(view.hidden, [id]);
    if (toLimb) view.section = "limb";
  });
  if (toLimb) flyToStructure(id);
  if (asSheet() && ui.sheet === "full") ui.sheet = "half";
}

export function addToSelection(id: string): void {
  if (!view.selected) return select(id);
  step(() => {
    const all = [view.selected, ...view.alsoSelected];
    const next = all.includes(id) ? without(all, [id]) : [...all, id];
    view.selected = next[0] ?? "";
    view.alsoSelected = next.slice(1);
  });
}

export function clearSelection(): void {
  if (!view.selected) return;
  step(() => {
    view.selected = "";
    view.alsoSelected = [];
    view.skinSpot = null;
  });
}

export const chosen = (): string[] => (view.selected ? [view.selected, ...view.alsoSelected] : []);

export function setHidden(ids: string[], hidden: boolean): void {
  step(() => {
    view.hidden = hidden ? joined(view.hidden, ids) : without(view.hidden, ids);
    if (hidden && ids.includes(view.selected)) view.selected = "";
    if (hidden) view.alsoSelected = without(view.alsoSelected, ids);
  });
}

export function setFaded(ids: string[], faded: boolean): void {
  step(() => {
    view.faded = faded ? joined(view.faded, ids) : without(view.faded, ids);
    view.opacity = Object.fromEntries(Object.entries(view.opacity).filter(([id]) => !ids.includes(id)));
    if (faded) view.hidden = without(view.hidden, ids);
  });
}

export type Eye = "shown" | "faded" | "hidden";

/** What the eye of a row shows: a group is what all of its structures are, else shown. */
export function eyeOf(ids: string[]): Eye {
  if (ids.length > 0 && ids.every((id) => view.hidden.includes(id))) return "hidden";
  const seen = without(ids, view.hidden);
  const dim = (id: string): boolean => view.faded.includes(id) || (view.opacity[id] ?? 1) < 0.95;
  return seen.length > 0 && seen.every(dim) ? "faded" : "shown";
}

/** The next of the eye's three states: shown, faded, hidden. */
export function turnEye(ids: string[]): void {
  const now = eyeOf(ids);
  if (now === "shown") return setFaded(ids, true);
  if (now === "faded") return setHidden(ids, true);
  step(() => {
    view.hidden = without(view.hidden, ids);
    view.faded = without(view.faded, ids);
    view.opacity = Object.fromEntries(Object.entries(view.opacity).filter(([id]) => !ids.includes(id)));
  });
}

/** Opacity 0 (edge view) to 1 (solid) of some structures. */
export function setOpacity(ids: string[], opacity: number): void {
  step(() => {
    view.faded = without(view.faded, ids);
    const rest = Object.entries(view.opacity).filter(([id]) => !ids.includes(id));
    const own = opacity >= 1 ? [] : ids.map((id): [string, number] => [id, Math.round(opacity * 100) / 100]);
    view.opacity = Object.fromEntries([...rest, ...own]);
  });
}

export const isIsolated = (): boolean => view.isolated.length > 0;

/** Shows the selection alone with the rest as ghosts; a second time ends it. */
export function toggleIsolated(): void {
  const ids = chosen();
  if (!isIsolated() && ids.length === 0) return say("info", "Select a structure first.");
  step(() => {
    view.isolated = isIsolated() ? [] : ids;
    view.hidden = without(view.hidden, ids);
  });
}

const restOf = (ids: string[]): string[] =>
  atlas.structures.map((each) => each.id).filter((id) => !ids.includes(id) && !view.hidden.includes(id));

export const isRestFaded = (): boolean => {
  const rest = restOf(chosen());
  return rest.length > 0 && rest.every((id) => view.faded.includes(id));
};

/** Fades everything but the selection; a second time makes it solid again. */
export function toggleFadeRest(): void {
  const ids = chosen();
  if (ids.length === 0) return say("info", "Select a structure first.");
  const rest = restOf(ids);
  const back = isRestFaded();
  step(() => {
    view.faded = back ? atlas.atStart("faded") : joined(without(view.faded, ids), rest);
  });
}

export function toggleFadeSelection(): void {
  const ids = chosen();
  if (ids.length === 0) return say("info", "Select a structure first.");
  setFaded(ids, eyeOf(ids) !== "faded");
}

export function hideSelection(): void {
  if (!view.selected) return say("info", "Select a structure first.");
  setHidden(chosen(), true);
}

export function showAll(): void {
  step(() => {
    view.hidden = [];
    view.faded = [];
    view.isolated = [];
    view.opacity = {};
  });
}

/** Bone out of the way: every vertebra and the sacrum faded, or solid again. */
export const bones = (): string[] =>
  atlas.structures.filter((each) => ["bone", "sacrum"].includes(each.material)).map((each) => each.id);

export function toggleBones(): void {
  setFaded(bones(), eyeOf(bones()) !== "faded");
}

const NORMALS: Record<Exclude<CutKind, "free">, Vec3> = { axial: [0, 0, 1], sagittal: [1, 0, 0], coronal: [0, 1, 0] };

const GRAZING = 0.45; // cosine: below this a cut face is seen too much from its edge

/** Turns the camera so that a new cut face can be seen. */
function faceCut(kind: CutKind, normal: Vector3, through: Vector3): void {
  const pose = copyOf(stage.rig.pose);
  pose.target.copy(through);
  pose.elevation = 12;
  // From above and behind, as the key view from above: the left of the body lies on the left.
  if (kind === "axial") Object.assign(pose, { azimuth: 0, elevation: normal.z > 0 ? 66 : -66 });
  if (kind === "sagittal") pose.azimuth = normal.x > 0 ? 78 : -78;
  if (kind === "coronal") pose.azimuth = normal.y > 0 ? 12 : 168;
  leaveKeyView();
  stage.flyTo(pose);
  view.camera = stage.goal;
}

/** Starts a cut through the selected structure, open to the side one looks from. */
export function startCut(kind: CutKind): void {
  const { back } = axesOf(stage.rig.pose);
  const normal = kind === "free" ? back.clone() : new Vector3(...NORMALS[kind]);
  // Seen from the edge either side is as good: then the left half of the body goes, and the back.
  if (normal.dot(back) < -0.05) normal.negate();
  const part = atlas.get(view.selected);
  const through = part ? new Vector3(...part.center) : stage.rig.pose.target;
  if (normal.dot(back) < GRAZING) faceCut(kind, normal, through);
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  const flat = normal.toArray().map((each) => round(each) + 0) as Vec3;
  step(() => {
    view.cut = { kind, normal: flat, offset_mm: Math.round(normal.dot(through) * 10) / 10 };
  });
}

export function toggleCut(): void {
  if (view.cut) endCut();
  else startCut("axial");
}

export function endCut(): void {
  step(() => (view.cut = null));
}

let cutBefore: ReturnType<typeof snapshot> | null = null;

/** Moves the cut while a hand holds it; `letGoOfCut` makes it one step. */
export function moveCut(offsetMm: number): void {
  if (!view.cut) return;
  cutBefore ??= snapshot();
  view.cut = { ...view.cut, offset_mm: Math.round(offsetMm * 10) / 10 };
}

export function letGoOfCut(): void {
  if (cutBefore) remember(cutBefore);
  cutBefore = null;
  ui.cutDragged = false;
  onStep.forEach((tell) => tell());
}

/** The cut opens to its other side. */
export function flipCut(): void {
  const { cut } = view;
  if (!cut) return;
  const normal = cut.normal.map((each) => -each + 0) as Vec3;
  step(() => (view.cut = { ...cut, normal, offset_mm: -cut.offset_mm }));
}

export function undo(): void {
  if (stepBack()) onStep.forEach((tell) => tell());
}

export function redo(): void {
  if (stepForward()) onStep.forEach((tell) => tell());
}

export function goToView(id: string): void {
  const found = atlas.views.find((each) => each.id === id);
  if (!found) return;
  const { hidden, faded, cut } = found;
  if (hidden || faded || cut !== undefined) {
    step(() => {
      if (hidden) view.hidden = [...hidden];
      if (faded) view.faded = [...faded];
      if (cut !== undefined) view.cut = cut;
    });
  }
  flyToCamera(found.camera);
  ui.keyView = id;
  ui.viewsOpen = false;
}

function flyToCamera(nine: CameraNine): void {
  stage.flyTo(poseOf(nine));
  view.camera = stage.goal;
  onStep.forEach((tell) => tell());
}

export const leaveKeyView = (): void => {
  ui.keyView = "";
};

export function resetView(): void {
  const { start } = atlas.manifest!;
  const inLimb = view.section === "limb";
  step(() => {
    Object.assign(view, { hidden: atlas.atStart("hidden"), faded: atlas.atStart("faded") });
    Object.assign(view, { isolated: [], opacity: {}, cut: null, alsoSelected: [], trace: "", skinSpot: null });
    Object.assign(view, { selected: inLimb ? "" : start.selected, nerveCuts: [] });
  });
  flyToCamera(inLimb ? start.limb_camera : start.camera);
  leaveKeyView();
}

/** Opens a section; its camera is its own. */
export function goToSection(section: Section): void {
  if (view.section === section) return;
  const { start } = atlas.manifest!;
  step(() => {
    view.section = section;
    view.selected = section === "explore" ? start.selected : "";
    // L5 is faded at first so that its root is seen; beside the limb it stands as bone, until touched.
    const [from, to] = section === "limb" ? [atlas.atStart("faded"), []] : [[], atlas.atStart("faded")];
    if (JSON.stringify(view.faded) === JSON.stringify(from)) view.faded = to;
    view.alsoSelected = [];
    view.isolated = [];
    view.cut = null;
  });
  flyToCamera(section === "limb" ? start.limb_camera : start.camera);
  leaveKeyView();
}

export function flyToStructure(id: string): void {
  const found = atlas.get(id);
  if (!found) return;
  const pose = copyOf(stage.rig.pose);
  pose.target.set(...found.center);
  // Fills about half of the free stage (the lens sees 26 degrees).
  pose.distance = Math.max(60, found.radius / Math.tan(MathUtils.degToRad(6.5)));
  leaveKeyView();
  stage.flyTo(pose);
  view.camera = stage.goal;
  onStep.forEach((tell) => tell());
}

export function turnBy(azimuth: number, elevation: number): void {
  const pose = copyOf(stage.rig.pose);
  const part = stage.parts.get(view.selected);
  leaveKeyView();
  stage.rig.turn(azimuth, elevation, part ? new Vector3(...part.structure.center) : pose.target);
  stage.touch();
}

export function moveBy(dx: number, dy: number): void {
  leaveKeyView();
  stage.rig.move(dx, dy);
  stage.touch();
}

export function zoomBy(factor: number): void {
  const { left, top, width, height } = stage.rig.free;
  leaveKeyView();
  stage.rig.zoom(factor, left + width / 2, top + height / 2);
  stage.touch();
}

export function toggleLabels(): void {
  view.labelsOn = !view.labelsOn;
  onStep.forEach((tell) => tell());
}

const THEMES: Theme[] = ["system", "light", "dark"];

export function nextTheme(): void {
  view.theme = THEMES[(THEMES.indexOf(view.theme) + 1) % THEMES.length] ?? "system";
  const words = { system: "Light or dark as the system says.", light: "Light.", dark: "Dark." };
  say("info", words[view.theme]);
}

let silence = 0;

/** One message at a time; what is only good to know goes away by itself. */
export function say(kind: Message["kind"], text: string, stay = kind !== "info"): void {
  ui.message = { kind, text };
  clearTimeout(silence);
  if (!stay) silence = window.setTimeout(hush, 4000);
}

export function hush(): void {
  ui.message = null;
}
