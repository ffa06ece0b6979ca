import { Vector3 } from "three";
import { nerveFieldsAt } from "../scene/skin_maps";
import { stage } from "../scene/stage";
import type { LimbExtra, LimbLayer, LimbMap, NerveCut, Vec3 } from "../types";
import { hush, say, step } from "./actions";
import { atlas } from "./atlas";
import { bare, innervation, shareOf } from "./innervation";
import { asSheet } from "./layout";
import { shareOfPath } from "./nerve_share";
import { ui, view } from "./store";
import { nameOf } from "./words";

export function setLayer(layer: LimbLayer): void {
  step(() => (view.limbLayer = layer));
}

export function setMap(map: LimbMap): void {
  step(() => {
    view.limbMap = map;
    if (view.limbLayer === "muscles") view.limbLayer = "both";
  });
}

export function toggleExtra(extra: LimbExtra): void {
  step(() => {
    const on = view.limbShown.includes(extra);
    view.limbShown = on ? view.limbShown.filter((each) => each !== extra) : [...view.limbShown, extra];
    if (extra === "nerve_fields" && !on && view.limbLayer === "muscles") view.limbLayer = "both";
  });
}

export function setTone(tone: number): void {
  step(() => (view.skinTone = tone));
}

/** Shows the way of a nerve down to what it serves, or of a muscle or the skin up to its roots. */
export function trace(id: string): void {
  if (!connected()) return;
  step(() => (view.trace = view.trace === id ? "" : id));
}

/** The nerve that serves the touched place of the skin, as the first of its fields says; empty when none does. */
export function nerveOfPlace(): string {
  const part = stage.parts.get(view.selected);
  if (!view.skinSpot || part?.structure.material !== "skin") return "";
  const [field] = nerveFieldsAt(part, new Vector3(...view.skinSpot));
  const nerve = innervation.tables?.fields.find(({ id }) => id === field)?.nerve;
  return nerve ? `${nerve}_${part.structure.side}` : "";
}

/** Traces what is selected; from the skin, the nerve of the touched place. */
export function traceSelected(): void {
  const id = atlas.get(view.selected)?.material === "skin" ? nerveOfPlace() : view.selected;
  if (canBeCut(id) || shareOf(id)) trace(id);
  else say("info", "Select a nerve, a root, a muscle or a place of the skin that a nerve shown here serves.");
}

const LOST_LINE = "This needs the server, and the connection is lost. The model still turns.";

function connected(): boolean {
  const { trame } = globalThis as unknown as { trame?: { client?: { isConnected(): boolean } } };
  if (trame?.client?.isConnected() ?? true) return true;
  say("warn", LOST_LINE);
  return false;
}

/** Nerves and roots can be divided; a part of the spine stands for the root of its level. */
export function canBeCut(id: string): boolean {
  const kind = atlas.get(id)?.kind;
  return kind === "nerve" || kind === "root" || kind === "ganglion";
}

export function startCutting(): void {
  ui.cutting = !ui.cutting;
  if (ui.width !== "wide") ui.treeOpen = false; // the list would lie over what is to be touched
  if (ui.cutting) say("info", "Touch a nerve or a root where you want to divide it.", true);
  else hush();
}

/** The selected nerve divided where its panel says, for those who touch nothing. */
export function cutSelected(): void {
  if (canBeCut(view.selected)) cutNerve(view.selected, ui.cutShare);
  else say("info", NOT_A_NERVE, true);
}

export const NOT_A_NERVE = "That is no nerve or root. Touch one, or press Escape to leave it.";

/** Divides a nerve at a place of its way, or at a share 0..1 of it. */
export function cutNerve(id: string, place: Vector3 | number): void {
  if (!canBeCut(id) || !connected()) return;
  const at = typeof place === "number" ? place : shareAlong(id, place);
  const cut: NerveCut = { id, at: Math.round(at * 100) / 100 };
  step(() => {
    // A third cut takes the place of the second, so that the first stays to compare with.
    view.nerveCuts = [...view.nerveCuts.slice(0, 1), cut];
    view.trace = "";
    Object.assign(view, { selected: "", alsoSelected: [] });
  });
  Object.assign(ui, { cutting: false, cutShare: 0 });
  say("info", `${nameOf(id)} divided.`);
}

export function removeCut(index: number): void {
  step(() => (view.nerveCuts = view.nerveCuts.filter((_, i) => i !== index)));
}

/** Where along a nerve a place lies, 0..1; a root has no line of its own and is divided as a whole. */
function shareAlong(id: string, place: Vector3): number {
  return shareOfPath(innervation.tree?.nodes.find((each) => each.id === bare(id))?.path ?? [], place);
}

/** The skin was touched: the place is kept and described. */
export function touchSkin(id: string, place: Vector3): void {
  const spot = place.toArray().map((each) => Math.round(each * 10) / 10) as Vec3;
  step(() => {
    view.selected = id;
    view.alsoSelected = [];
    view.skinSpot = spot;
  });
  if (asSheet() && ui.sheet === "full") ui.sheet = "half"; // the place is to be seen
}

/** The side of the body whose skin is shown first. */
export const skinSide = (): "left" | "right" => (view.limbLayer === "both" ? "right" : "left");

/** A named place of the skin, as a touch of it would do. */
export function touchNamedPlace(spotId: string): void {
  const found = innervation.tree?.spots.find((each) => each.id === spotId);
  if (!found) return;
  if (view.limbLayer === "muscles") view.limbLayer = "both";
  const place = new Vector3(...found.at);
  if (skinSide() === "right") place.x *= -1;
  touchSkin(`skin_${skinSide()}`, place);
  const pose = { ...stage.rig.pose, target: place.clone(), distance: Math.min(900, stage.rig.pose.distance) };
  stage.flyTo(pose);
}
