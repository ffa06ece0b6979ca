import {
  CustomBlending,
  FrontSide,
  GLSL3,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector3,
  Vector4,
  type BufferGeometry,
} from "three";
import type { MeshBVH } from "three-mesh-bvh";
import type { Structure } from "../types";
import { FIELD_MARKS, FIELDS } from "./field_marks";
import { albedoOf, colourOf, lookOf } from "./looks";
import { SURFACE_FRAGMENT, SURFACE_VERTEX } from "./surface_shader";

/** What one structure is to look like: targets that are reached over the fade time. */
export interface Appearance {
  alpha: number;
  solid: number;
  pickable: boolean;
  selected: boolean;
  hovered: boolean;
  /** Token of a colour instead of the material's; empty for the material's. */
  paint: string;
  /** Share of its supply that is cut, 0..1. */
  lost: number;
}

const AT_FIRST = { alpha: 1, solid: 1, pickable: true, selected: false, hovered: false, paint: "", lost: 0 };

const SPOTS = 18; // tried in turn for a label's anchor

/** Uniforms every structure shares: one value moves them all. */
export const shared = {
  cut: { value: new Vector4(0, 0, 1, 0) },
  cutOn: { value: 0 },
  mapOn: { value: 0 },
  nerveFieldsOn: { value: 0 },
  fieldPaints: { value: FIELDS.map((field) => colourOf(FIELD_MARKS[field].token)) },
  mapPaints: { value: [colourOf("--l4"), colourOf("--l5"), colourOf("--s1")] },
  detail: { value: 1 },
};

function materialFor(structure: Structure, number: number): ShaderMaterial {
  const { gloss, grain, fibres, glass, shelter } = lookOf(structure.material);
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: SURFACE_VERTEX,
    fragmentShader: SURFACE_FRAGMENT,
    side: FrontSide,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    uniforms: {
      albedo: { value: albedoOf(structure.material) },
      solid: { value: 1 },
      alpha: { value: 1 },
      glass: { value: glass },
      shelter: { value: shelter },
      gloss: { value: gloss },
      grain: { value: grain },
      fibres: { value: fibres },
      lift: { value: 0 },
      marks: { value: 0 },
      number: { value: number },
      tendonPaint: { value: colourOf("--a-tendon") },
      lost: { value: 0 },
      ...shared,
    },
  });
}

/** One structure in the scene. */
export class Part {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  readonly glass: boolean;
  bvh: MeshBVH | null = null;
  private spots: Vector3[] | null = null;
  alpha = 0;
  solid = 1;
  pickable = true;
  private wanted: Appearance = AT_FIRST;

  constructor(
    readonly structure: Structure,
    geometry: BufferGeometry,
    readonly number: number,
  ) {
    this.mesh = new Mesh(geometry, materialFor(structure, number));
    this.glass = lookOf(structure.material).glass > 0;
    if (structure.mirrored) this.mesh.scale.x = -1;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.updateMatrix();
    this.mesh.updateMatrixWorld();
  }

  /** Solid to the eye: hides what is behind it and gets a cap where it is cut. */
  get opaque(): boolean {
    return !this.glass && this.alpha > 0.995 && this.solid > 0.995;
  }

  /** Some spots of the surface, those near the anchor first. */
  samples(): Vector3[] {
    if (this.spots) return this.spots;
    const { position } = this.mesh.geometry.attributes;
    const anchor = new Vector3(...this.structure.anchor);
    const stride = Math.max(1, Math.floor(position!.count / SPOTS));
    const found = Array.from({ length: Math.min(SPOTS, position!.count) }, (_, i) =>
      new Vector3().fromBufferAttribute(position!, i * stride).applyMatrix4(this.mesh.matrixWorld),
    );
    this.spots = found.sort((a, b) => a.distanceToSquared(anchor) - b.distanceToSquared(anchor));
    return this.spots;
  }

  want(wanted: Appearance): void {
    this.wanted = wanted;
    this.pickable = wanted.pickable && wanted.alpha > 0;
    const { uniforms } = this.mesh.material;
    uniforms.marks!.value = (wanted.selected ? 1 : 0) + (wanted.hovered ? 2 : 0);
    uniforms.lift!.value = wanted.hovered ? 0.12 : 0;
    uniforms.lost!.value = wanted.lost;
    uniforms.albedo!.value = wanted.paint ? colourOf(wanted.paint) : albedoOf(this.structure.material);
  }

  /** Moves towards what is wanted by at most `step` (0..1); true while still on the way. */
  approach(step: number): boolean {
    const near = (now: number, goal: number): number => now + Math.max(-step, Math.min(step, goal - now));
    this.alpha = near(this.alpha, this.wanted.alpha);
    this.solid = near(this.solid, this.wanted.solid);
    this.show();
    return this.alpha !== this.wanted.alpha || this.solid !== this.wanted.solid;
  }

  private show(): void {
    const { material } = this.mesh;
    material.uniforms.alpha!.value = this.alpha;
    material.uniforms.solid!.value = this.solid;
    material.transparent = !this.opaque;
    material.depthWrite = this.opaque;
    this.mesh.visible = this.alpha > 0;
    // Clear by nature, then edge views, so that a ghost lies over the sac and not under it.
    this.mesh.renderOrder = this.opaque ? 0 : this.glass ? 50 : 60;
  }
}
