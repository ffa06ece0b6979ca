import { BufferGeometry, Plane, Ray, Scene, Vector3 } from "three";
import { atlas } from "../state/atlas";
import { freeStage } from "../state/layout";
import { ui, view } from "../state/store";
import type { CameraNine, Chunk } from "../types";
import { appearances } from "./appearance";
import { between, CameraRig, copyOf, nineOf, poseOf, settled, type Free, type Pose } from "./camera_rig";
import { CutFaces } from "./cut_faces";
import { Part, shared } from "./part";
import { firstSolid, meets, pick, prepareOne, type Hit } from "./picking";
import { Pipeline } from "./pipeline";

const FLY_MS = 700;
const FADE_MS = 280;
const PANEL_MS = 220;
const CALM_MS = 140; // stillness after which the picture is drawn in full
const LONGEST_STEP_MS = 140; // on slow machines things may jump, but not longer than they should
const REST_MS = 250; // stillness after which the camera is told to others

interface Flight {
  from: Pose;
  to: Pose;
  start: number;
  length: number;
}

export const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * The scene with its camera. One for the life of the page: when the page's components are
 * mounted anew, the canvas moves to its new place with everything in it.
 */
export class Stage {
  readonly canvas = document.createElement("canvas");
  readonly rig = new CameraRig();
  readonly parts = new Map<string, Part>();
  readonly scene = new Scene();
  readonly stats = { firstFrameMs: 0, lastFrameMs: 0, frames: 0 };
  onFrame: (() => void)[] = [];
  onCalm: (() => void)[] = [];
  onCameraRest: ((nine: CameraNine) => void)[] = [];
  private pipeline: Pipeline | null = null;
  private readonly faces = new CutFaces(this.scene);
  private flight: Flight | null = null;
  private steps: ((dt: number) => boolean)[] = [];
  private asked = 0;
  private last = 0;
  private movedAt = -1e9;
  private calm = false;
  private told = true;
  private viewDirty = true;
  private glide: { from: Free; to: Free; start: number } | null = null;
  private calmTimer = 0;
  private restTimer = 0;

  /**
   * Puts the canvas into the page. Safe to call again after the page was built anew.
   * Throws when the browser has no WebGL 2.
   */
  attach(host: HTMLElement): void {
    this.canvas.className = "stage-canvas";
    host.prepend(this.canvas);
    this.pipeline ??= new Pipeline(this.canvas);
    this.resize();
  }

  get ready(): boolean {
    return this.stats.frames > 0 && this.parts.size > 0;
  }

  /** True once nothing moves, the picture is drawn in full and its camera has been told. */
  get settled(): boolean {
    const moving = this.flight !== null || this.glide !== null || this.steps.length > 0;
    return this.calm && this.told && !this.asked && !this.viewDirty && !moving;
  }

  resize(): void {
    const { w, h } = ui.size;
    this.pipeline?.resize(w, h);
    this.rig.resize(w, h, freeStage());
    this.glide = null;
    this.touch();
  }

  /** The free part of the window changed: the model glides to its new middle. */
  reframe(): void {
    const to = freeStage();
    if (JSON.stringify(to) === JSON.stringify(this.glide?.to ?? this.rig.free)) return;
    const at = performance.now();
    this.glide = { from: this.rig.free, to, start: reducedMotion() || !this.ready ? at - PANEL_MS : at };
    this.touch();
  }

  /** Adds a chunk's structures; they appear with the next frame. */
  add(chunk: Chunk, geometries: Map<string, BufferGeometry>): void {
    for (const structure of atlas.structures.filter((each) => each.chunk === chunk.name)) {
      const geometry = geometries.get(structure.node);
      if (!geometry) throw new Error(`The chunk ${chunk.name} has no node ${structure.node}.`);
      // The halves of the skin may show two different losses, so each has layers of its own.
      const own = structure.material === "skin" && structure.mirrored ? sharing(geometry) : geometry;
      const part = new Part(structure, own, numberOf(this.parts.size));
      this.parts.set(structure.id, part);
      this.scene.add(part.mesh);
    }
    this.wantView();
    for (const part of this.parts.values()) part.approach(1);
    this.touch();
    this.prepareWhenIdle();
  }

  /** Takes over what the view says, over the fade time. */
  wantView(): void {
    const appearance = appearances();
    for (const part of this.parts.values()) part.want(appearance(part.structure));
    const plane = this.plane;
    shared.cutOn.value = plane ? 1 : 0;
    if (plane) shared.cut.value.set(plane.normal.x, plane.normal.y, plane.normal.z, -plane.constant);
    this.viewDirty = true;
    this.ask();
  }

  /** Plane of the cut; above zero is cut away. */
  get plane(): Plane | null {
    return view.cut && new Plane(new Vector3(...view.cut.normal), -view.cut.offset_mm);
  }

  /** Something moves every frame until it returns false. */
  animate(step: (dt: number) => boolean): void {
    this.steps.push(step);
    this.ask();
  }

  stopMotion(): void {
    this.steps = [];
    if (this.flight) this.rig.pose = settled(this.rig.pose); // it stops between two views
    this.flight = null;
  }

  flyTo(to: Pose, milliseconds = FLY_MS): void {
    this.stopMotion();
    if (reducedMotion()) return this.jump(to);
    this.flight = { from: copyOf(this.rig.pose), to: settled(to), start: performance.now(), length: milliseconds };
    this.ask();
  }

  /** Between views without flight: a short cross-fade of the canvas. */
  private jump(to: Pose): void {
    this.canvas.animate?.([{ opacity: 0.2 }, { opacity: 1 }], { duration: 80 });
    this.setPose(to);
  }

  setPose(pose: Pose): void {
    this.rig.pose = settled(pose);
    this.rig.place();
    this.touch();
  }

  setCamera(nine: CameraNine, fly: boolean): void {
    if (JSON.stringify(nineOf(this.rig.pose)) === JSON.stringify(nine)) return;
    if (fly) this.flyTo(poseOf(nine));
    else this.setPose(poseOf(nine));
  }

  /** Where the camera is, or is on its way to. */
  get goal(): CameraNine {
    return nineOf(this.flight?.to ?? this.rig.pose);
  }

  /** The camera moved: draw, and draw in full once it is still. */
  touch(): void {
    this.movedAt = performance.now();
    this.told = false;
    this.calm = false;
    this.ask();
  }

  ask(): void {
    this.calm = false;
    if (!this.asked) this.asked = requestAnimationFrame((now) => this.frame(now));
  }

  private frame(now: number): void {
    this.asked = 0;
    const gap = now - this.last;
    this.last = now;
    let busy = this.fly(now);
    busy = this.slide(now) || busy;
    const going = this.steps.length;
    this.steps = this.steps.filter((step) => step(Math.min(gap, LONGEST_STEP_MS)));
    busy = busy || this.steps.length > 0;
    if (busy || going) this.movedAt = now;
    const fading = this.fade(Math.min(gap, LONGEST_STEP_MS));
    this.draw(now - this.movedAt > CALM_MS && !fading && !busy, busy ? gap : 0);
    if (busy || fading) this.ask();
    else this.settle(now);
  }

  private fly(now: number): boolean {
    if (!this.flight) return false;
    const t = (now - this.flight.start) / this.flight.length;
    this.rig.pose = t >= 1 ? copyOf(this.flight.to) : between(this.flight.from, this.flight.to, t);
    this.rig.place();
    this.told = false;
    if (t >= 1) this.flight = null;
    return t < 1;
  }

  private slide(now: number): boolean {
    if (!this.glide) return false;
    const t = Math.min(1, (now - this.glide.start) / PANEL_MS);
    const { from, to } = this.glide;
    const mix = (key: keyof Free): number => from[key] + (to[key] - from[key]) * (1 - (1 - t) ** 3);
    const free = { left: mix("left"), top: mix("top"), width: mix("width"), height: mix("height") };
    this.rig.resize(ui.size.w, ui.size.h, free);
    if (t >= 1) this.glide = null;
    return t < 1;
  }

  private fade(dt: number): boolean {
    if (!this.viewDirty) return false;
    const step = reducedMotion() ? 1 : dt / FADE_MS;
    let moving = false;
    for (const part of this.parts.values()) moving = part.approach(step) || moving;
    this.viewDirty = moving;
    return moving;
  }

  private draw(calm: boolean, gap: number): void {
    if (!this.pipeline || this.parts.size === 0) return;
    const start = performance.now();
    const { pipeline } = this;
    if (gap) pipeline.learn(gap);
    const full = calm || !pipeline.slow;
    shared.detail.value = full ? 1 : 0;
    this.faces.update(this.parts.values(), this.plane, pipeline.dotsOf(full));
    this.markBox();
    this.markDepths();
    pipeline.draw(this.scene, this.rig.camera, full);
    this.calm = calm;
    this.stats.lastFrameMs = performance.now() - start;
    this.stats.frames += 1;
    this.stats.firstFrameMs ||= performance.now();
    this.onFrame.forEach((tell) => tell());
    if (calm) this.onCalm.forEach((tell) => tell());
  }

  /** Once still: the full picture, then tell where the camera is. */
  private settle(now: number): void {
    clearTimeout(this.calmTimer);
    clearTimeout(this.restTimer);
    if (!this.calm) {
      const wait = Math.max(0, CALM_MS + 10 - (now - this.movedAt));
      this.calmTimer = window.setTimeout(() => this.ask(), wait);
    }
    if (this.told) return;
    this.restTimer = window.setTimeout(() => {
      this.told = true;
      this.onCameraRest.forEach((tell) => tell(nineOf(this.rig.pose)));
    }, REST_MS);
  }

  /** Window region in which lines around selected or hovered structures can lie. */
  private markBox(): void {
    const box = this.pipeline!.screen.uniforms.box!.value;
    box.set(2, 2, -2, -2);
    const { w, h } = ui.size;
    for (const part of this.parts.values()) {
      if (!part.mesh.material.uniforms.marks!.value || !part.mesh.visible) continue;
      const { x, y, depth } = this.rig.project(part.structure.center);
      const reach = part.structure.radius * this.rig.pixelsPerMm * (this.rig.reach / Math.max(1, depth)) * 1.15 + 8;
      box.x = Math.min(box.x, (x - reach) / w);
      box.z = Math.max(box.z, (x + reach) / w);
      box.y = Math.min(box.y, 1 - (y + reach) / h);
      box.w = Math.max(box.w, 1 - (y - reach) / h);
    }
  }

  /** Distances for the order of drawing: solid things by their near side, clear ones by their middle. */
  private markDepths(): void {
    const eye = this.rig.camera.position;
    for (const { mesh, structure, opaque } of this.parts.values()) {
      const [x, y, z] = structure.center;
      const middle = Math.hypot(x - eye.x, y - eye.y, z - eye.z);
      mesh.userData.depth = opaque ? middle - structure.radius : middle;
    }
  }

  private rayThrough(x: number, y: number): Ray {
    return new Ray(this.rig.camera.position.clone(), this.rig.direction(x, y));
  }

  pickAt(x: number, y: number): Hit | null {
    return pick(this.parts.values(), this.rayThrough(x, y), this.plane);
  }

  /** A spot of the structure that is in plain view, the nearer to its anchor the better; null if none is. */
  visibleAnchor(part: Part): Vector3 | null {
    const { anchor, center } = part.structure;
    const spots = [new Vector3(...anchor), new Vector3(...center), ...part.samples()];
    for (const spot of spots) {
      const seen = this.seenAt(part, spot);
      if (seen) return seen;
    }
    return null;
  }

  private seenAt(part: Part, spot: Vector3): Vector3 | null {
    const at = this.rig.project(spot);
    const { left, top, width, height } = this.rig.free;
    if (at.x < left || at.x > left + width || at.y < top || at.y > top + height) return null;
    const eye = this.rig.camera.position;
    const ray = new Ray(eye.clone(), spot.clone().sub(eye).normalize());
    const own = meets(part, ray, this.plane);
    const first = own && firstSolid(this.parts.values(), ray, this.plane);
    return own && (!first || first.part === part || first.distance > own.distance - 0.8) ? own.point : null;
  }

  /** Left and right end of all that is shown, CSS pixels. */
  extent(): [number, number] {
    const { left, top, width, height } = this.rig.free;
    let [low, high] = [left + width, left];
    for (const part of this.parts.values()) {
      if (part.alpha < 0.5) continue;
      for (const spot of part.samples()) {
        const { x, y } = this.rig.project(spot);
        if (y < top || y > top + height) continue;
        low = Math.min(low, x);
        high = Math.max(high, x);
      }
    }
    return low < high ? [low, high] : [left, left + width];
  }

  /** Draws now and waits for the graphics to finish; milliseconds. */
  measureFrame(): number {
    const start = performance.now();
    this.draw(false, 0);
    const gl = this.pipeline!.renderer.getContext();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now() - start;
  }

  /** Draws in full so that the canvas can be copied in the same task. */
  drawForCopy(): HTMLCanvasElement {
    this.draw(true, 0);
    return this.canvas;
  }

  private prepareWhenIdle(): void {
    const next = (): void => {
      if (prepareOne(this.parts.values())) soon(next);
    };
    soon(next);
  }
}

/** A geometry with the same arrays, to which other attributes can be added. */
function sharing(geometry: BufferGeometry): BufferGeometry {
  const twin = new BufferGeometry();
  twin.setIndex(geometry.index);
  for (const [name, values] of Object.entries(geometry.attributes)) twin.setAttribute(name, values);
  twin.boundingBox = geometry.boundingBox;
  twin.boundingSphere = geometry.boundingSphere;
  twin.userData = geometry.userData;
  return twin;
}

/** Numbers 1..127 far from those of neighbours in the list, so that lines between them are sharp. */
const numberOf = (index: number): number => 1 + ((index * 47) % 127);

function soon(task: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => task(), { timeout: 2000 });
  else setTimeout(task, 50);
}

export const stage = new Stage();
