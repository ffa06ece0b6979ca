import { Vector3 } from "three";
import { innervation } from "../state/innervation";
import { skinSide } from "../state/limb";
import { view } from "../state/store";
import type { NerveTree } from "../innervation_types";
import type { Vec3 } from "../types";
import { FIELD_MARKS } from "./field_marks";
import { stage } from "./stage";

const NEAR_MM = 6; // a pin counts as seen when what the eye meets first is the skin round it

interface Pin {
  node: HTMLDivElement;
  at: Vec3;
}

/** Pins on the skin: key points of the roots, and the place that was touched. */
export class Pins {
  readonly layer = document.createElement("div");
  private pins: Pin[] = [];

  constructor() {
    this.layer.className = "pins";
    this.layer.setAttribute("aria-hidden", "true");
    stage.onFrame.push(() => this.follow());
    stage.onCalm.push(() => this.sift());
  }

  /** Anew after the tables came or the view changed. */
  show(): void {
    this.layer.replaceChildren();
    this.pins = [];
    if (view.section !== "limb" || view.limbLayer === "muscles" || !innervation.tree) return;
    if (view.limbShown.includes("key_points"))
      for (const { id, root } of innervation.tables?.key_points ?? []) {
        const spot = innervation.tree.spots.find((each) => each.id === id);
        if (spot) this.add(root, onSide(spot.at), "key");
      }
    if (view.limbShown.includes("nerve_fields")) this.showFields(innervation.tree.spots);
    if (view.skinSpot) this.add("", view.skinSpot, "touched");
    this.follow();
    this.sift();
  }

  /** A letter in each field of a nerve, as in the legend: the borders' colours are not alone. */
  private showFields(spots: NerveTree["spots"]): void {
    for (const { letter, spot, token } of Object.values(FIELD_MARKS)) {
      const found = spots.find((each) => each.id === spot);
      if (found) this.add(letter, onSide(found.at), "border").style.background = `var(${token})`;
    }
  }

  private add(root: string, at: Vec3, kind: string): HTMLElement {
    const node = document.createElement("div");
    node.className = `pin ${kind} ${root.toLowerCase()}`;
    node.textContent = root;
    this.layer.append(node);
    this.pins.push({ node, at });
    return node;
  }

  private follow(): void {
    for (const { node, at } of this.pins) {
      const { x, y } = stage.rig.project(at);
      node.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
    }
  }

  private sift(): void {
    for (const { node, at } of this.pins) {
      const { x, y } = stage.rig.project(at);
      const hit = stage.pickAt(x, y);
      const seen = hit !== null && hit.point.distanceTo(new Vector3(...at)) < NEAR_MM;
      node.classList.toggle("behind", !seen);
    }
  }
}

/** A place of the left limb on the side whose skin is shown. */
const onSide = ([x, y, z]: Vec3): Vec3 => [skinSide() === "right" ? -x : x, y, z];
