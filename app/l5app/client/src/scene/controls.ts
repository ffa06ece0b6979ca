import { Vector3 } from "three";
import { addToSelection, clearSelection, flyToStructure, leaveKeyView, say, select } from "../state/actions";
import { canBeCut, cutNerve, NOT_A_NERVE, touchSkin } from "../state/limb";
import { ui, view } from "../state/store";
import { stage, reducedMotion } from "./stage";

const TURN_DEG = 0.34; // per CSS pixel, by eye: a drag across the stage turns about once
const STILL_PX = 5;
const TAP_MS = 500;
const HOVER_MS = 120;
const COAST_MS = 170; // time in which momentum falls to a third
const TWICE_MS = 400;
const TWICE_PX = 12;
const AIM_PX = 6; // how near to a nerve a mouse must be to divide it, and a finger; by eye
const FINGER_PX = 15;
const RING_PX = 3;

interface Finger {
  x: number;
  y: number;
}

/** Hands on the stage: mouse, touch and wheel. */
export class Controls {
  private readonly fingers = new Map<number, Finger>();
  private start = { x: 0, y: 0, at: 0, moved: false, many: false };
  private speed = { x: 0, y: 0, at: 0 };
  private button = 0;
  private tapped = { id: "", x: 0, y: 0, at: -1e9 };
  private hoverTimer = 0;
  private hoverAsked = false;

  attach(host: HTMLElement): () => void {
    const listen = <K extends keyof HTMLElementEventMap>(name: K, run: (event: HTMLElementEventMap[K]) => void): void =>
      host.addEventListener(name, run, { passive: false });
    listen("pointerdown", (event) => this.down(event, host));
    listen("pointermove", (event) => this.moved(event));
    listen("pointerup", (event) => this.up(event));
    listen("pointercancel", (event) => this.fingers.delete(event.pointerId));
    listen("pointerleave", () => this.hover(""));
    listen("wheel", (event) => this.wheel(event));
    listen("contextmenu", (event) => event.preventDefault());
    return () => this.fingers.clear();
  }

  private down(event: PointerEvent, host: HTMLElement): void {
    host.setPointerCapture(event.pointerId);
    stage.stopMotion();
    this.hover("");
    this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.button = event.button;
    const many = this.fingers.size > 1;
    if (!many) this.start = { x: event.clientX, y: event.clientY, at: event.timeStamp, moved: false, many };
    this.start.many ||= many;
    this.speed = { x: 0, y: 0, at: event.timeStamp };
  }

  private moved(event: PointerEvent): void {
    const finger = this.fingers.get(event.pointerId);
    if (!finger) {
      if (event.pointerType === "mouse") this.askHover(event.clientX, event.clientY);
      return;
    }
    const dx = event.clientX - finger.x;
    const dy = event.clientY - finger.y;
    const away = Math.hypot(event.clientX - this.start.x, event.clientY - this.start.y);
    if (!this.start.moved && away < STILL_PX && !this.start.many) return;
    this.start.moved = true;
    leaveKeyView();
    if (this.fingers.size === 2) this.pinch(event, finger);
    else if (this.button > 0 || event.shiftKey) stage.rig.move(dx, dy);
    else this.turn(dx, dy, event.timeStamp);
    finger.x = event.clientX;
    finger.y = event.clientY;
    stage.touch();
  }

  private turn(dx: number, dy: number, at: number): void {
    stage.rig.turn(dx * TURN_DEG, dy * TURN_DEG, pivot());
    const dt = Math.max(1, at - this.speed.at);
    const blend = Math.min(1, dt / 40);
    this.speed.x += (dx / dt - this.speed.x) * blend;
    this.speed.y += (dy / dt - this.speed.y) * blend;
    this.speed.at = at;
  }

  private pinch(event: PointerEvent, finger: Finger): void {
    const other = [...this.fingers.entries()].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return;
    const before = Math.hypot(finger.x - other.x, finger.y - other.y);
    const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
    const x = (event.clientX + other.x) / 2;
    const y = (event.clientY + other.y) / 2;
    stage.rig.move((event.clientX - finger.x) / 2, (event.clientY - finger.y) / 2);
    if (before > 0 && after > 0) stage.rig.zoom(before / after, x, y);
  }

  private up(event: PointerEvent): void {
    const known = this.fingers.delete(event.pointerId);
    if (!known || this.fingers.size > 0) return;
    const quick = event.timeStamp - this.start.at < TAP_MS;
    if (!this.start.moved && !this.start.many && quick && this.button === 0) this.tap(event);
    else if (event.timeStamp - this.speed.at < 60) this.coast();
  }

  private tap(event: PointerEvent): void {
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const before = this.tapped;
    // The panel that opens moves the model, so the second touch goes by place, not by what is there.
    const twice = before.id !== "" && at - before.at < TWICE_MS && Math.hypot(x - before.x, y - before.y) < TWICE_PX;
    if (ui.cutting) return this.divide(x, y, event.pointerType === "mouse" ? AIM_PX : FINGER_PX);
    const hit = stage.pickAt(x, y);
    const id = twice ? before.id : (hit?.part.structure.id ?? "");
    this.tapped = { id, x, y, at };
    if (hit?.part.structure.material === "skin" && !twice) touchSkin(id, hit.point);
    else if (twice) flyToStructure(id);
    else if (!id) clearSelection();
    else if (event.shiftKey || event.ctrlKey || event.metaKey) addToSelection(id);
    else select(id);
  }

  /** Divides the nerve that is seen nearest to the touch: nerves are thinner than a finger. */
  private divide(x: number, y: number, reach: number): void {
    const found = ringsAround(x, y, reach)
      .map(([px, py]) => stage.pickAt(px, py))
      .find((hit) => hit !== null && canBeCut(hit.part.structure.id));
    if (found) cutNerve(found.part.structure.id, found.point);
    else say("info", NOT_A_NERVE, true);
  }

  private coast(): void {
    if (reducedMotion() || Math.hypot(this.speed.x, this.speed.y) < 0.08) return;
    const around = pivot();
    stage.animate((dt) => {
      stage.rig.turn(this.speed.x * dt * TURN_DEG, this.speed.y * dt * TURN_DEG, around);
      const left = Math.exp(-dt / COAST_MS);
      this.speed.x *= left;
      this.speed.y *= left;
      stage.touch();
      return Math.hypot(this.speed.x, this.speed.y) > 0.008;
    });
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    stage.stopMotion();
    leaveKeyView();
    const lines = event.deltaMode === 1 ? 18 : 1;
    stage.rig.zoom(Math.exp(event.deltaY * lines * 0.0012), event.clientX, event.clientY);
    stage.touch();
  }

  private askHover(x: number, y: number): void {
    ui.pointer = { x, y };
    if (this.hoverAsked) return;
    this.hoverAsked = true;
    requestAnimationFrame(() => {
      this.hoverAsked = false;
      this.hover(stage.pickAt(ui.pointer.x, ui.pointer.y)?.part.structure.id ?? "");
    });
  }

  /** The edge and the name come together, once the pointer has stayed a moment. */
  private hover(id: string): void {
    if (id === ui.hovered && !this.hoverTimer) return;
    clearTimeout(this.hoverTimer);
    this.hoverTimer = 0;
    if (!id || ui.hovered) ui.hovered = id;
    else
      this.hoverTimer = window.setTimeout(() => {
        this.hoverTimer = 0;
        ui.hovered = id;
      }, HOVER_MS);
  }
}

/** A place and rings of places round it, the nearest first. */
function ringsAround(x: number, y: number, reach: number): [number, number][] {
  const found: [number, number][] = [[x, y]];
  for (let r = RING_PX; r <= reach; r += RING_PX)
    for (let i = 0; i < 8; i += 1)
      found.push([x + r * Math.cos((i * Math.PI) / 4), y + r * Math.sin((i * Math.PI) / 4)]);
  return found;
}

/** What the hand turns the model about: the selected structure while it is in view. */
export function pivot(): Vector3 {
  const part = stage.parts.get(view.selected);
  if (!part || !part.mesh.visible) return stage.rig.pose.target;
  const { x, y } = stage.rig.project(part.structure.center);
  const { left, top, width, height } = stage.rig.free;
  const inside = x > left && x < left + width && y > top && y < top + height;
  return inside ? new Vector3(...part.structure.center) : stage.rig.pose.target;
}
