import { DoubleSide, Matrix4, Ray, Vector3, type Intersection, type Plane } from "three";
import { MeshBVH } from "three-mesh-bvh";
import type { Part } from "./part";

export interface Hit {
  part: Part;
  point: Vector3;
  distance: number;
}

/** Share of an edge view above which a structure answers a touch before what lies behind it. */
const FIRM = 0.5;

const local = new Ray();
const back = new Ray();
const inverse = new Matrix4();

function bvhOf(part: Part): MeshBVH {
  part.bvh ??= new MeshBVH(part.mesh.geometry);
  return part.bvh;
}

/** Builds one structure's search tree ahead of the first touch; false when all are built. */
export function prepareOne(parts: Iterable<Part>): boolean {
  for (const part of parts) {
    if (part.bvh) continue;
    // Instances of a mirrored pair share their geometry, so they share the tree.
    const twin = [...parts].find((each) => each.bvh && each.mesh.geometry === part.mesh.geometry);
    part.bvh = twin?.bvh ?? bvhOf(part);
    return true;
  }
  return false;
}

/** The stretch of the ray that lies on the kept side of the cut, as distances. */
function keptStretch(ray: Ray, plane: Plane | null): [number, number] {
  if (!plane) return [0, Infinity];
  const height = plane.distanceToPoint(ray.origin);
  const slope = plane.normal.dot(ray.direction);
  const crossing = -height / slope;
  // Above zero is cut away.
  if (height > 0) return slope < 0 ? [crossing, Infinity] : [Infinity, Infinity];
  return slope > 0 ? [0, crossing] : [0, Infinity];
}

function hitOne(part: Part, ray: Ray, near: number, far: number): Hit | null {
  const sphere = part.mesh.geometry.boundingSphere;
  inverse.copy(part.mesh.matrixWorld).invert();
  local.copy(ray).applyMatrix4(inverse);
  if (!sphere || !local.intersectsSphere(sphere)) return null;
  const found = bvhOf(part).raycastFirst(local, DoubleSide, near, far);
  if (!found) return null;
  const distance = leaves(found, local) && startsInside(part, near) ? near : found.distance;
  return { part, distance, point: ray.at(distance, new Vector3()) };
}

const leaves = (hit: Intersection, ray: Ray): boolean => (hit.face?.normal.dot(ray.direction) ?? -1) > 0;

/**
 * True when the ray crosses the cut within the body, so that it touches the cut face. Looking back
 * from there must leave the body too: a ray that only grazes an outline can meet a lone back face.
 */
function startsInside(part: Part, near: number): boolean {
  if (near <= 0) return false;
  local.at(near, back.origin);
  back.direction.copy(local.direction).negate();
  const behind = bvhOf(part).raycastFirst(back, DoubleSide);
  return behind !== null && leaves(behind, back);
}

function nearest(parts: Part[], ray: Ray, near: number, far: number): Hit | null {
  let best: Hit | null = null;
  for (const part of parts) {
    const hit = hitOne(part, ray, near, far);
    if (!hit) continue;
    const closer = !best || hit.distance < best.distance - 1e-4;
    const inner = best && Math.abs(hit.distance - best.distance) < 1e-4 && radius(hit.part) < radius(best.part);
    if (closer || inner) best = hit;
  }
  return best;
}

const radius = (part: Part): number => part.structure.radius;

/** What is touched along a ray: what is solid first, then edge views; clear things last. */
export function pick(parts: Iterable<Part>, ray: Ray, plane: Plane | null): Hit | null {
  const [near, far] = keptStretch(ray, plane);
  if (near === Infinity) return null;
  const live = [...parts].filter((part) => part.pickable && part.alpha > 0.02);
  const firm = live.filter((part) => !part.glass && part.solid >= FIRM);
  const rest = live.filter((part) => part.glass || part.solid < FIRM);
  return nearest(firm, ray, near, far) ?? nearest(rest, ray, near, far);
}

/** The first solid thing along a ray, whether it may be picked or not: what hides a label's anchor. */
export function firstSolid(parts: Iterable<Part>, ray: Ray, plane: Plane | null): Hit | null {
  const [near, far] = keptStretch(ray, plane);
  if (near === Infinity) return null;
  return nearest(
    [...parts].filter((part) => part.opaque),
    ray,
    near,
    far,
  );
}

/** Where a ray meets one structure. */
export function meets(part: Part, ray: Ray, plane: Plane | null): Hit | null {
  const [near, far] = keptStretch(ray, plane);
  return near === Infinity ? null : hitOne(part, ray, near, far);
}
