import { MathUtils, PerspectiveCamera, Vector3 } from "three";
import type { CameraNine, Vec3 } from "../types";

/** Where one looks from: turned about z (head up), as an anatomist turns a specimen on a stand. */
export interface Pose {
  target: Vector3;
  distance: number;
  /** Degrees: 0 from behind, 90 from the left of the body, 180 from the front. */
  azimuth: number;
  /** Degrees: 90 from above. */
  elevation: number;
}

/** Part of the window that no panel covers, CSS pixels. */
export interface Free {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A long lens, by eye: little distortion of facets near the edge. The key views are made for it. */
const FIELD_DEG = 26;
const NEAREST_MM = 25;
const FARTHEST_MM = 4200; // the whole limb fits a narrow window
const STEEPEST_DEG = 89.9;
/** Narrower than this (width over height) and the camera stands back so that the width still fits. */
const NARROW = 0.8;

export function poseOf(nine: CameraNine): Pose {
  const target = new Vector3(nine[3], nine[4], nine[5]);
  const to = new Vector3(nine[0], nine[1], nine[2]).sub(target);
  const distance = Math.max(to.length(), 1e-3);
  const elevation = MathUtils.radToDeg(Math.asin(MathUtils.clamp(to.z / distance, -1, 1)));
  const steep = Math.hypot(to.x, to.y) < 0.06 * distance;
  const sign = to.z > 0 ? -1 : 1;
  const flat = steep ? [sign * nine[6], sign * nine[7]] : [to.x, to.y];
  const azimuth = MathUtils.radToDeg(Math.atan2(flat[0] ?? 0, flat[1] ?? 1));
  return { target, distance, azimuth, elevation };
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** The pose on a grid of 0.01 mm and 0.01 degrees, so that a link gives back the very same picture. */
export function settled({ target, distance, azimuth, elevation }: Pose): Pose {
  const turned = ((((azimuth + 180) % 360) + 360) % 360) - 180;
  return {
    target: new Vector3(...target.toArray().map(hundredth)),
    distance: hundredth(MathUtils.clamp(distance, 1, 5000)),
    azimuth: hundredth(turned),
    elevation: hundredth(MathUtils.clamp(elevation, -STEEPEST_DEG, STEEPEST_DEG)),
  };
}

export function copyOf(pose: Pose): Pose {
  return { ...pose, target: pose.target.clone() };
}

/** Right, up and backward directions of a pose. */
export function axesOf({ azimuth, elevation }: Pose): { right: Vector3; up: Vector3; back: Vector3 } {
  const a = MathUtils.degToRad(azimuth);
  const e = MathUtils.degToRad(elevation);
  const back = new Vector3(Math.sin(a) * Math.cos(e), Math.cos(a) * Math.cos(e), Math.sin(e));
  const right = new Vector3(-Math.cos(a), Math.sin(a), 0);
  return { right, up: back.clone().cross(right), back };
}

export function nineOf(pose: Pose): CameraNine {
  const { up, back } = axesOf(pose);
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const eye = pose.target.clone().addScaledVector(back, pose.distance);
  return [eye.x, eye.y, eye.z, pose.target.x, pose.target.y, pose.target.z, up.x, up.y, up.z].map(round) as CameraNine;
}

export class CameraRig {
  readonly camera = new PerspectiveCamera(FIELD_DEG, 1, 1, 3000);
  pose: Pose = { target: new Vector3(), distance: 300, azimuth: 0, elevation: 0 };
  free: Free = { left: 0, top: 0, width: 1, height: 1 };
  private window_ = { width: 1, height: 1 };

  resize(width: number, height: number, free: Free): void {
    this.window_ = { width, height };
    this.free = free;
    this.place();
  }

  /** Distance once a narrow window has been allowed for. */
  get reach(): number {
    const aspect = this.free.width / this.free.height;
    return this.pose.distance * Math.max(1, NARROW / aspect);
  }

  place(): void {
    const { pose, free, camera } = this;
    pose.elevation = MathUtils.clamp(pose.elevation, -STEEPEST_DEG, STEEPEST_DEG);
    pose.distance = MathUtils.clamp(pose.distance, NEAREST_MM, FARTHEST_MM);
    const { right, up, back } = axesOf(pose);
    camera.position.copy(pose.target).addScaledVector(back, this.reach);
    camera.matrix.makeBasis(right, up, back).setPosition(camera.position);
    camera.matrixAutoUpdate = false;
    camera.matrixWorld.copy(camera.matrix);
    camera.matrixWorldInverse.copy(camera.matrix).invert();
    camera.near = Math.max(2, this.reach * 0.06);
    camera.far = this.reach + 1400;
    const { width, height } = this.window_;
    const half = Math.tan(MathUtils.degToRad(FIELD_DEG / 2)) * (height / free.height);
    camera.fov = 2 * MathUtils.radToDeg(Math.atan(half));
    camera.aspect = width / height;
    const shiftX = width / 2 - (free.left + free.width / 2);
    const shiftY = height / 2 - (free.top + free.height / 2);
    camera.setViewOffset(width, height, shiftX, shiftY, width, height);
  }

  /** CSS pixels per millimetre at the target. */
  get pixelsPerMm(): number {
    return this.free.height / (2 * this.reach * Math.tan(MathUtils.degToRad(FIELD_DEG / 2)));
  }

  project(point: Vec3 | Vector3): { x: number; y: number; depth: number } {
    const spot = point instanceof Vector3 ? point.clone() : new Vector3(...point);
    spot.applyMatrix4(this.camera.matrixWorldInverse);
    const depth = -spot.z;
    spot.applyMatrix4(this.camera.projectionMatrix);
    return { x: ((spot.x + 1) / 2) * this.window_.width, y: ((1 - spot.y) / 2) * this.window_.height, depth };
  }

  /** Unit direction from the eye through a point of the window. */
  direction(x: number, y: number): Vector3 {
    const { width, height } = this.window_;
    return new Vector3((x / width) * 2 - 1, 1 - (y / height) * 2, 0.5)
      .applyMatrix4(this.camera.projectionMatrixInverse)
      .applyMatrix4(this.camera.matrix)
      .sub(this.camera.position)
      .normalize();
  }

  /** Turns by degrees; `pivot` keeps its place in the window. */
  turn(azimuth: number, elevation: number, pivot: Vector3): void {
    const before = axesOf(this.pose);
    const off = pivot.clone().sub(this.pose.target);
    const [x, y, z] = [off.dot(before.right), off.dot(before.up), off.dot(before.back)];
    this.pose.azimuth += azimuth;
    this.pose.elevation = MathUtils.clamp(this.pose.elevation + elevation, -STEEPEST_DEG, STEEPEST_DEG);
    const { right, up, back } = axesOf(this.pose);
    this.pose.target.copy(pivot).addScaledVector(right, -x).addScaledVector(up, -y).addScaledVector(back, -z);
    this.place();
  }

  /** Moves the picture by CSS pixels. */
  move(dx: number, dy: number): void {
    const { right, up } = axesOf(this.pose);
    this.pose.target.addScaledVector(right, -dx / this.pixelsPerMm).addScaledVector(up, dy / this.pixelsPerMm);
    this.place();
  }

  /** Changes the distance by a factor; the spot under (x, y) stays under it. */
  zoom(factor: number, x: number, y: number): void {
    const { right, up } = axesOf(this.pose);
    const before = this.pose.distance;
    const perMm = this.pixelsPerMm;
    this.pose.distance = MathUtils.clamp(before * factor, NEAREST_MM, FARTHEST_MM);
    const part = 1 - this.pose.distance / before;
    const centreX = this.free.left + this.free.width / 2;
    const centreY = this.free.top + this.free.height / 2;
    this.pose.target.addScaledVector(right, ((x - centreX) / perMm) * part);
    this.pose.target.addScaledVector(up, ((centreY - y) / perMm) * part);
    this.place();
  }
}

const wrap = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
const smooth = (t: number): number => t * t * t * (t * (6 * t - 15) + 10);

/** The pose at `t` (0..1) on the arc between two. */
export function between(from: Pose, to: Pose, t: number): Pose {
  const s = smooth(Math.min(1, Math.max(0, t)));
  return {
    target: from.target.clone().lerp(to.target, s),
    distance: Math.exp(MathUtils.lerp(Math.log(from.distance), Math.log(to.distance), s)),
    azimuth: from.azimuth + wrap(to.azimuth - from.azimuth) * s,
    elevation: MathUtils.lerp(from.elevation, to.elevation, s),
  };
}
