import { BufferAttribute, BufferGeometry, Matrix4, Quaternion, Vector3 } from "three";

interface Accessor {
  bufferView: number;
  byteOffset?: number;
  componentType: number;
  normalized?: boolean;
  count: number;
  type: "SCALAR" | "VEC3";
}
interface Node {
  name?: string;
  mesh?: number;
  translation?: number[];
  rotation?: number[];
  scale?: number[];
}
interface Gltf {
  nodes: Node[];
  meshes: { primitives: { attributes: Record<string, number>; indices: number }[] }[];
  accessors: Accessor[];
  bufferViews: { byteOffset?: number; byteLength: number; byteStride?: number }[];
}

const MAGIC = 0x46546c67;
const LAYER = "_MAP_";
const READERS = {
  5120: { bytes: 1, top: 127, get: (view: DataView, at: number) => view.getInt8(at) },
  5121: { bytes: 1, top: 255, get: (view: DataView, at: number) => view.getUint8(at) },
  5123: { bytes: 2, top: 65535, get: (view: DataView, at: number) => view.getUint16(at, true) },
  5125: { bytes: 4, top: 1, get: (view: DataView, at: number) => view.getUint32(at, true) },
  5126: { bytes: 4, top: 1, get: (view: DataView, at: number) => view.getFloat32(at, true) },
} as const;

/** The geometries of a GLB chunk by node name, in millimetres of the common frame. */
export function readGlb(file: ArrayBuffer): Map<string, BufferGeometry> {
  const head = new DataView(file);
  if (file.byteLength < 20 || head.getUint32(0, true) !== MAGIC)
    throw new Error("The geometry file is not a GLB file.");
  const jsonBytes = head.getUint32(12, true);
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, jsonBytes))) as Gltf;
  const blob = new DataView(file, 20 + jsonBytes + 8);
  const geometries = new Map<string, BufferGeometry>();
  for (const node of gltf.nodes) {
    const primitive = node.mesh === undefined ? undefined : gltf.meshes[node.mesh]?.primitives[0];
    if (primitive && node.name) geometries.set(node.name, geometryOf(gltf, blob, node, primitive));
  }
  return geometries;
}

function geometryOf(
  gltf: Gltf,
  blob: DataView,
  node: Node,
  primitive: { attributes: Record<string, number>; indices: number },
): BufferGeometry {
  const geometry = new BufferGeometry();
  const add = (source: string, name: string, size: number): void => {
    const index = primitive.attributes[source];
    if (index !== undefined) geometry.setAttribute(name, new BufferAttribute(floats(gltf, blob, index), size));
  };
  add("POSITION", "position", 3);
  add("NORMAL", "normal", 3);
  add("_AO", "ao", 1);
  add("_ALONG", "along", 1);
  add("_TENDON", "tendon", 1);
  add("_FIBRE", "fibre", 1);
  geometry.userData.layers = layersOf(gltf, blob, primitive.attributes);
  geometry.setIndex(new BufferAttribute(indices(gltf, blob, primitive.indices), 1));
  geometry.applyMatrix4(
    new Matrix4().compose(
      new Vector3(...(node.translation ?? [0, 0, 0])),
      new Quaternion(...(node.rotation ?? [0, 0, 0, 1])),
      new Vector3(...(node.scale ?? [1, 1, 1])),
    ),
  );
  geometry.computeBoundingSphere();
  geometry.computeBoundingBox();
  return geometry;
}

/** Weights of maps on the skin by name; too many to be attributes of the program all at once. */
function layersOf(gltf: Gltf, blob: DataView, attributes: Record<string, number>): Map<string, Float32Array> {
  const named = Object.entries(attributes).filter(([name]) => name.startsWith(LAYER));
  return new Map(named.map(([name, index]) => [name.slice(LAYER.length).toLowerCase(), floats(gltf, blob, index)]));
}

function walk(gltf: Gltf, blob: DataView, index: number, put: (slot: number, value: number) => void): void {
  const accessor = gltf.accessors[index];
  const span = accessor && gltf.bufferViews[accessor.bufferView];
  const reader = accessor && READERS[accessor.componentType as keyof typeof READERS];
  if (!accessor || !span || !reader) throw new Error(`The geometry file has no accessor ${index}.`);
  const width = accessor.type === "VEC3" ? 3 : 1;
  const stride = span.byteStride ?? width * reader.bytes;
  const start = (span.byteOffset ?? 0) + (accessor.byteOffset ?? 0);
  const unit = accessor.normalized ? 1 / reader.top : 1;
  for (let row = 0; row < accessor.count; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value = reader.get(blob, start + row * stride + column * reader.bytes) * unit;
      put(row * width + column, value);
    }
  }
}

function floats(gltf: Gltf, blob: DataView, index: number): Float32Array {
  const accessor = gltf.accessors[index];
  const values = new Float32Array((accessor?.count ?? 0) * (accessor?.type === "VEC3" ? 3 : 1));
  walk(gltf, blob, index, (slot, value) => (values[slot] = value));
  return values;
}

function indices(gltf: Gltf, blob: DataView, index: number): Uint16Array | Uint32Array {
  const accessor = gltf.accessors[index];
  const count = accessor?.count ?? 0;
  const values = accessor?.componentType === 5125 ? new Uint32Array(count) : new Uint16Array(count);
  walk(gltf, blob, index, (slot, value) => (values[slot] = value));
  return values;
}
