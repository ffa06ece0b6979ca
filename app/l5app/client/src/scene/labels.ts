import { Vector3 } from "three";
import { onTracedWay, shareDots, shareOf } from "../state/innervation";
import { ui, view } from "../state/store";
import { isDim, shortName } from "../state/words";
import { beside, fill, shareOut, type Anchor, type Placed } from "./label_layout";
import type { Part } from "./part";
import { stage } from "./stage";

const MOST = 9;
const MOST_PHONE = 4;
const LEVEL_PX = 14; // level end of a leader
const FADE_MS = 280;
const CUBE_ROOM_PX = 190; // top of the right column: the cube stands above
const EDGE_PX = 18;
const CLEAR_PX = 34; // between the model and the names
/** How much a structure wants its name shown; the selected one always has it. */
const WORTH: Record<string, number> = {
  l5: 90,
  ganglion: 95,
  dura: 62,
  annulus: 58,
  sacrum: 56,
  bone: 52,
  flavum: 48,
  ligament: 46,
  root: 44,
};
const WORTH_LIMB: Record<string, number> = { skin: 30, tendon: 48, bone: 36, sacrum: 40, ligament: 24 };
const GHOSTS = 3; // names of faded things at a time
const ALIKE = 2; // names of one material at a time, L5's own parts apart

const SVG = "http://www.w3.org/2000/svg";

interface Shown {
  part: Part;
  spot: Vector3;
  placed: Placed | null;
  text: HTMLDivElement;
  lead: SVGGElement;
  lines: SVGPolylineElement[];
  dot: SVGCircleElement;
  leaving: number;
}

/** Names beside the model, with leaders to it. Pure page elements over the canvas. */
export class Labels {
  readonly layer = document.createElement("div");
  private readonly drawing = document.createElementNS(SVG, "svg");
  /** Selected things that are wholly covered: named, but faintly. */
  private readonly behind = new Set<string>();
  private readonly shown = new Map<string, Shown>();
  private readonly ruler = document.createElement("canvas").getContext("2d");

  constructor() {
    this.layer.className = "labels";
    this.layer.setAttribute("aria-hidden", "true");
    this.layer.append(this.drawing);
    stage.onFrame.push(() => this.follow());
    stage.onCalm.push(() => this.choose());
  }

  /** Anew, once the camera rests: which names, and where they stand. */
  choose(): void {
    const wanted = view.labelsOn ? this.candidates() : new Map<string, Vector3>();
    for (const [id, each] of this.shown) if (!wanted.has(id)) this.leave(id, each);
    for (const [id, spot] of wanted) {
      const part = stage.parts.get(id)!;
      const each = this.shown.get(id) ?? this.make(part, spot);
      each.spot.copy(spot);
      clearTimeout(each.leaving);
      each.leaving = 0;
      this.dress(each);
      const faint = this.behind.has(id);
      each.lead.classList.toggle("behind", faint);
      requestAnimationFrame(() => this.setOpacity(each, faint ? 0.62 : 1));
    }
    this.arrange();
    this.follow();
  }

  /** At once: names of what is being hidden or put into the background go. */
  prune(): void {
    const hidden = new Set(view.hidden);
    const isolated = new Set(view.isolated);
    for (const [id, each] of this.shown) {
      if (hidden.has(id) || !view.labelsOn || (isolated.size > 0 && !isolated.has(id))) this.leave(id, each);
    }
  }

  private candidates(): Map<string, Vector3> {
    const { left, top, width, height } = stage.rig.free;
    const [cx, cy] = [left + width / 2, top + height / 2];
    const isolated = new Set(view.isolated);
    const ownSide = stage.parts.get(view.selected)?.structure.side;
    const ranked: { part: Part; worth: number }[] = [];
    for (const part of stage.parts.values()) {
      const { id, material, anchor, side } = part.structure;
      if (material === "skin" || part.alpha < 0.5 || (isolated.size > 0 && !isolated.has(id))) continue;
      const at = stage.rig.project(anchor);
      const inside = Math.abs(at.x - cx) < width / 2 - 24 && Math.abs(at.y - cy) < height / 2 - 24;
      if (!inside && id !== view.selected) continue;
      const chosen = id === view.selected ? 500 : view.alsoSelected.includes(id) ? 400 : 0;
      const away = Math.hypot((at.x - cx) / width, (at.y - cy) / height) * 60 + at.depth / 40;
      const ghost = part.solid < 0.5 ? 25 : 0;
      const other = ownSide === "left" || ownSide === "right" ? (side !== ownSide && side !== "midline" ? 40 : 0) : 0;
      const worth = view.section === "limb" ? limbWorth(part) : (WORTH[material] ?? 35);
      ranked.push({ part, worth: chosen + worth - away - ghost - other });
    }
    ranked.sort((a, b) => b.worth - a.worth);
    return this.firstVisible(ranked.map((each) => each.part));
  }

  private firstVisible(parts: Part[]): Map<string, Vector3> {
    const most = ui.width === "phone" ? MOST_PHONE : MOST;
    const found = new Map<string, Vector3>();
    this.behind.clear();
    let dim = 0;
    const alike = new Map<string, number>();
    const names = new Set<string>();
    for (const part of parts.slice(0, 40)) {
      const { id, material } = part.structure;
      const same = alike.get(material) ?? 0;
      const free = chosenId(id) || (view.section === "limb" ? material === "muscle" : material === "l5");
      const name = shortName(part.structure);
      const ghost = part.solid < 0.5;
      if (found.size >= most || names.has(name) || (!free && same >= ALIKE) || (ghost && dim >= GHOSTS)) continue;
      const seen = stage.visibleAnchor(part);
      if (!seen && !chosenId(id)) continue;
      const spot = seen ?? new Vector3(...part.structure.anchor);
      if (!seen) this.behind.add(id);
      if (ghost) dim += 1;
      found.set(id, spot);
      names.add(name);
      alike.set(material, same + 1);
    }
    return found;
  }

  private make(part: Part, spot: Vector3): Shown {
    const text = document.createElement("div");
    text.className = "label";
    const lead = document.createElementNS(SVG, "g");
    const lines = ["halo", "line"].map((name) => {
      const line = document.createElementNS(SVG, "polyline");
      line.setAttribute("class", `lead-${name}`);
      return line;
    });
    const dot = document.createElementNS(SVG, "circle");
    dot.setAttribute("r", "3.6");
    lead.append(...lines, dot);
    this.drawing.append(lead);
    this.layer.append(text);
    const each = { part, spot: spot.clone(), placed: null, text, lead, lines, dot, leaving: 0 };
    this.setOpacity(each, 0);
    this.shown.set(part.structure.id, each);
    return each;
  }

  private dress(each: Shown): void {
    const { id, material } = each.part.structure;
    const own = material === "l5" || material === "ganglion";
    const look = chosenId(id) ? (own ? "pill l5" : "pill") : "plain";
    const dim = isDim(id) ? " (faded)" : "";
    each.text.textContent = labelText(each.part) + dim;
    each.text.className = `label ${look}`;
    each.lead.setAttribute("class", look);
  }

  private leave(id: string, each: Shown): void {
    if (each.leaving) return;
    this.setOpacity(each, 0);
    each.leaving = window.setTimeout(() => {
      each.text.remove();
      each.lead.remove();
      this.shown.delete(id);
    }, FADE_MS);
  }

  private setOpacity(each: Shown, opacity: number): void {
    each.text.style.opacity = String(opacity);
    each.lead.style.opacity = String(opacity);
  }

  private widthOf(each: Shown): number {
    if (!this.ruler) return 120;
    this.ruler.font = '600 13px "Hanken Grotesk Variable", sans-serif';
    return this.ruler.measureText(each.text.textContent ?? "").width + (chosenId(each.part.structure.id) ? 22 : 0);
  }

  private arrange(): void {
    const live = [...this.shown.values()].filter((each) => !each.leaving);
    const anchors = live.map((each): Anchor => {
      const { x, y } = stage.rig.project(each.spot);
      return { id: each.part.structure.id, x, y, width: this.widthOf(each) };
    });
    for (const spot of ui.width === "phone" ? this.besideAnchors(anchors) : this.inColumns(anchors)) {
      this.shown.get(spot.id)!.placed = spot;
    }
  }

  private besideAnchors(anchors: Anchor[]): Placed[] {
    const { left, top, width, height } = stage.rig.free;
    return beside(anchors, left + 12, left + width - 64, top + 84, top + height - 34);
  }

  private inColumns(anchors: Anchor[]): Placed[] {
    const { left, top, width, height } = stage.rig.free;
    const middle = left + width / 2;
    const { left: inLeft, right: inRight } = shareOut(anchors, middle);
    const widest = (list: Anchor[]): number => Math.max(0, ...list.map((each) => each.width));
    const reach = Math.min(width / 2 - EDGE_PX, 430);
    const [roof, floor] = [top + 70, top + height - 110];
    const [low, high] = stage.extent();
    const leftX = Math.max(middle - reach + widest(inLeft), low - CLEAR_PX);
    const rightX = Math.min(middle + reach - widest(inRight), high + CLEAR_PX);
    return [
      ...fill(inLeft, { x: leftX, top: roof, bottom: floor, side: "left" }),
      ...fill(inRight, { x: rightX, top: Math.max(roof, CUBE_ROOM_PX), bottom: floor, side: "right" }),
    ].map(notUnderItsText);
  }

  /** Every frame: leaders stay on the model while it turns. */
  follow(): void {
    for (const each of this.shown.values()) {
      const { placed } = each;
      if (!placed) continue;
      const { x, y } = stage.rig.project(each.spot);
      const row = Math.round(placed.textY) + 0.5; // on a row of pixels, so that the line is crisp
      const inward = placed.side === "left" ? 1 : -1;
      const from = placed.textX + inward * 7;
      const level = Math.min(LEVEL_PX, Math.max(0, Math.abs(x - from) * 0.6));
      const points = `${from},${row} ${from + inward * level},${row} ${x},${y}`;
      each.lines.forEach((line) => line.setAttribute("points", points));
      each.dot.setAttribute("cx", String(x));
      each.dot.setAttribute("cy", String(y));
      const shift = placed.side === "left" ? "-100%" : "0";
      each.text.style.transform = `translate(${placed.textX}px, ${placed.textY}px) translate(${shift}, -50%)`;
    }
  }
}

/** A name that would lie on its own anchor moves up or down by a line where that is free. */
function notUnderItsText(placed: Placed, _: number, all: Placed[]): Placed {
  const inward = placed.side === "left" ? placed.x - placed.textX : placed.textX - placed.x;
  if (inward > LEVEL_PX + 8 || Math.abs(placed.textY - placed.y) > 20) return placed;
  const others = all.filter((each) => each !== placed && each.side === placed.side);
  const free = (y: number): boolean => others.every((each) => Math.abs(each.textY - y) > 22);
  placed.textY = [placed.y - 24, placed.y + 24].find(free) ?? placed.textY;
  return placed;
}

/** On a phone only the selected one says its side; others on that side go without. */
function labelText({ structure }: Part): string {
  const name = shortName(structure);
  const own = stage.parts.get(view.selected)?.structure.side ?? "left";
  const dots = view.section === "limb" && shareOf(structure.id);
  if (dots) return `${name.replace(/, left$/, "")} ${shareDots(dots)}`;
  const bare = ui.width === "phone" && !chosenId(structure.id) && structure.side === own;
  return bare ? name.replace(/, (left|right)$/, "") : name;
}

/** In the limb what L5 serves comes first, then the nerves; of the root itself one name is enough. */
function limbWorth({ structure }: Part): number {
  const { id, material, kind, side } = structure;
  if (side === "right" && material !== "skin") return -60;
  if (material === "l5") return id.includes("_root_sleeve") ? 60 : -60;
  if (kind === "nerve") return onTracedWay(id) ? 92 : 58;
  const share = shareOf(id);
  if (share) return { main: 90, shared: 70, minor: 46, none: 40 }[share];
  return WORTH_LIMB[material] ?? 20;
}

const chosenId = (id: string): boolean => id === view.selected || view.alsoSelected.includes(id);
