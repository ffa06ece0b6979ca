import { BufferAttribute, Vector3 } from "three";
import { innervation } from "../state/innervation";
import { view } from "../state/store";
import type { LimbMap } from "../types";
import { FIELDS, type FieldName } from "./field_marks";
import { shared, type Part } from "./part";

export const ROOTS = ["l4", "l5", "s1"] as const;
export type RootName = (typeof ROOTS)[number];
export const PUBLISHED = ["keegan_1948", "foerster_1933", "lee_2008"] as const;

const OWNED = 0.5; // weight from which a place is said to be a nerve's: where its border is drawn

type Layers = Map<string, Float32Array>;

const layersOf = (part: Part): Layers => part.mesh.geometry.userData.layers as Layers;

/** Weights of one root in a map; "agree" is the least of all maps: where every one has it. */
function rootWeights(layers: Layers, map: LimbMap, root: RootName): Float32Array | undefined {
  if (map !== "agree") return layers.get(`${map}_${root}`);
  const all = PUBLISHED.map((each) => layers.get(`${each}_${root}`)).filter((each) => each !== undefined);
  return all.length === PUBLISHED.length
    ? all[0]!.map((value, i) => Math.min(value, all[1]![i]!, all[2]![i]!))
    : undefined;
}

/** What a cut takes from the skin: the root's field in the chosen map, or fields of nerves. */
function lostWeights(layers: Layers, count: number, side: number): Float32Array {
  const lost = new Float32Array(count);
  for (const { id } of innervation.losses[side]?.skin ?? []) {
    const root = ROOTS.find((each) => id === each);
    const own = root ? rootWeights(layers, view.limbMap, root) : layers.get(id);
    own?.forEach((value, i) => (lost[i] = Math.max(lost[i]!, value)));
  }
  return lost;
}

function interleaved(columns: (Float32Array | undefined)[], count: number): BufferAttribute {
  const values = new Float32Array(count * columns.length);
  columns.forEach((column, c) => column?.forEach((value, i) => (values[i * columns.length + c] = value)));
  return new BufferAttribute(values, columns.length);
}

/** Puts the chosen map, the nerve fields and what is lost onto the skin. */
export function dressSkin(parts: Iterable<Part>): void {
  shared.mapOn.value = 1;
  shared.nerveFieldsOn.value = view.limbShown.includes("nerve_fields") ? 1 : 0;
  for (const part of parts) {
    if (part.structure.material !== "skin") continue;
    const { geometry } = part.mesh;
    const layers = layersOf(part);
    const { count } = geometry.attributes.position!;
    const side = view.nerveCuts.length === 2 && part.structure.side === "right" ? 1 : 0;
    geometry.setAttribute(
      "roots",
      interleaved(
        ROOTS.map((root) => rootWeights(layers, view.limbMap, root)),
        count,
      ),
    );
    geometry.setAttribute(
      "fields",
      interleaved(
        FIELDS.map((field) => layers.get(field)),
        count,
      ),
    );
    geometry.setAttribute("numb", new BufferAttribute(lostWeights(layers, count, side), 1));
  }
}

/** Weights at a place of the skin: `<map>_<root>` and nerve fields, read at the nearest vertex. */
export function weightsAt(part: Part, spot: Vector3): Map<string, number> {
  const local = spot.clone();
  if (part.structure.mirrored) local.x *= -1;
  const { position } = part.mesh.geometry.attributes;
  let nearest = 0;
  let least = Infinity;
  const at = new Vector3();
  for (let i = 0; i < position!.count; i += 1) {
    const distance = at.fromBufferAttribute(position!, i).distanceToSquared(local);
    if (distance < least) [least, nearest] = [distance, i];
  }
  return new Map([...layersOf(part)].map(([name, values]) => [name, values[nearest] ?? 0]));
}

/** Nerve fields that hold a place of the skin. */
export function nerveFieldsAt(part: Part, spot: Vector3): FieldName[] {
  const weights = weightsAt(part, spot);
  return FIELDS.filter((field) => (weights.get(field) ?? 0) >= OWNED);
}
