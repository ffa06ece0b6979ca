import { Line3, Vector3 } from "three";
import type { Vec3 } from "../types";

/** Where along a line of the left limb a place of either limb lies, 0..1 of its length. */
export function shareOfPath(path: Vec3[], place: Vector3): number {
  const local = new Vector3(Math.abs(place.x), place.y, place.z);
  const points = path.map((each) => new Vector3(...each));
  let [run, best, least] = [0, 0, Infinity];
  for (let i = 1; i < points.length; i += 1) {
    const piece = new Line3(points[i - 1], points[i]);
    const t = piece.closestPointToPointParameter(local, true);
    const far = piece.at(t, new Vector3()).distanceTo(local);
    if (far < least) [least, best] = [far, run + t * piece.distance()];
    run += piece.distance();
  }
  return run > 0 ? best / run : 0;
}
