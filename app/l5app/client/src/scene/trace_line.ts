import {
  BufferAttribute,
  CatmullRomCurve3,
  CustomBlending,
  GLSL3,
  Group,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  TubeGeometry,
  Vector3,
  type Scene,
} from "three";
import type { MuscleBranch, NerveNode } from "../innervation_types";
import { innervation } from "../state/innervation";
import type { Vec3 } from "../types";
import { colourOf } from "./looks";
import { reducedMotion, stage } from "./stage";

const RADIUS_MM = 2.2; // a little more than the nerves, so that the way lies on them; by eye
const SPEED_MM_S = 420; // root to toe in about three seconds; by eye
const STEP_MM = 6;

const VERTEX = /* glsl */ `
in float run;
out float vRun;
out vec3 vNormal;
void main() {
  vRun = run;
  vNormal = normalMatrix * normal;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

/** Bright behind the front that runs along the way, and brightest at it. */
const FRAGMENT = /* glsl */ `
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
in float vRun;
in vec3 vNormal;
uniform vec3 paint;
uniform float front;
uniform float seen;
void main() {
  if (vRun > front) discard;
  float head = exp(-(front - vRun) / 40.0);
  float light = 0.72 + 0.28 * clamp(normalize(vNormal).z, 0.0, 1.0);
  vec3 colour = mix(paint * light, vec3(1.0, 0.97, 0.86), head * 0.85);
  outColour = vec4(pow(colour, vec3(1.0 / 2.2)) * seen, seen);
  outMask = vec4(0.0);
}`;

/** One stretch of the way with the length run before it begins. */
interface Stretch {
  path: Vec3[];
  before: number;
}

const lengthOf = (path: Vec3[]): number =>
  path.slice(1).reduce((sum, point, i) => sum + new Vector3(...point).distanceTo(new Vector3(...path[i]!)), 0);

/** The way of the traced thing as stretches from where it starts, in the order in which it is run. */
function stretches(): Stretch[] {
  const { traced, tree } = innervation;
  if (!traced || !tree) return [];
  const nodes = new Map(tree.nodes.map((node) => [node.id, node]));
  const starts = new Map<string, number>();
  const startOf = (node: NerveNode): number => {
    const known = starts.get(node.id);
    if (known !== undefined) return known;
    starts.set(node.id, 0); // a nerve of several parents begins once
    const first = node.parents.find(({ id }) => traced.nerves.includes(id) && nodes.has(id));
    const start = first ? startOf(nodes.get(first.id)!) + first.at * lengthOf(nodes.get(first.id)!.path) : 0;
    starts.set(node.id, start);
    return start;
  };
  const nerves = traced.nerves.map((id) => nodes.get(id)).filter((node) => node !== undefined);
  const served = (branch: MuscleBranch): boolean =>
    traced.muscles.includes(branch.muscle) && traced.nerves.includes(branch.nerve);
  return [
    ...nerves.map((node) => ({ path: node.path, before: startOf(node) })),
    ...tree.branches.filter(served).map((branch) => {
      const node = nodes.get(branch.nerve)!;
      return { path: branch.path, before: startOf(node) + branch.at * lengthOf(node.path) };
    }),
  ].filter(({ path }) => path.length > 1);
}

const HIDDEN_SHARE = 0.45; // how much of the way is seen through what lies before it

function material(isThrough: boolean, front: { value: number }): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    transparent: true,
    depthTest: !isThrough,
    depthWrite: !isThrough,
    uniforms: { paint: { value: colourOf("--l5") }, front, seen: { value: isThrough ? HIDDEN_SHARE : 1 } },
  });
}

/** The way of a nerve, run along from its beginning to what it serves. */
export class TraceLine {
  private readonly group = new Group();
  private readonly front = { value: 0 };
  private readonly materials = [material(true, this.front), material(false, this.front)];
  private whole = 0;
  private last = 0;

  constructor(scene: Scene) {
    scene.add(this.group);
    stage.onFrame.push(() => this.advance());
  }

  /** Shows the way of what is traced now, or nothing. */
  show(wanted: boolean): void {
    const old = new Set((this.group.children as Mesh[]).map(({ geometry }) => geometry));
    old.forEach((geometry) => geometry.dispose());
    this.group.clear();
    const side = innervation.traced?.id.endsWith("_right") ? -1 : 1;
    const all = wanted ? stretches() : [];
    for (const stretch of all) this.add(stretch, side);
    this.whole = Math.max(0, ...all.map(({ path, before }) => before + lengthOf(path)));
    const isStill = reducedMotion() || innervation.traced?.way === "up";
    this.front.value = isStill ? this.whole : 0;
    this.last = performance.now();
    stage.ask();
  }

  /** The front runs on with every frame, whatever else moves. */
  private advance(): void {
    const now = performance.now();
    if (this.front.value < this.whole) {
      this.front.value = Math.min(this.whole, this.front.value + ((now - this.last) / 1000) * SPEED_MM_S);
      stage.ask();
    }
    this.last = now;
  }

  private add({ path, before }: Stretch, side: number): void {
    const curve = new CatmullRomCurve3(path.map(([x, y, z]) => new Vector3(x * side, y, z)));
    const length = lengthOf(path);
    const rings = Math.max(2, Math.round(length / STEP_MM));
    const geometry = new TubeGeometry(curve, rings, RADIUS_MM, 8);
    const { uv } = geometry.attributes;
    const values = new Float32Array(uv!.count);
    for (let i = 0; i < uv!.count; i += 1) values[i] = before + uv!.getX(i) * length;
    geometry.setAttribute("run", new BufferAttribute(values, 1));
    for (const each of this.materials) {
      const mesh = new Mesh(geometry, each);
      mesh.renderOrder = 70;
      mesh.userData.depth = each.depthTest ? 0 : 1;
      this.group.add(mesh);
    }
  }
}
