import {
  AlwaysStencilFunc,
  BackSide,
  Color,
  CustomBlending,
  DecrementWrapStencilOp,
  DoubleSide,
  FrontSide,
  GLSL3,
  IncrementWrapStencilOp,
  Mesh,
  NotEqualStencilFunc,
  OneFactor,
  OneMinusSrcAlphaFactor,
  PlaneGeometry,
  ReplaceStencilOp,
  ShaderMaterial,
  Vector3,
  type Plane,
  type Scene,
} from "three";
import { albedoOf, lookOf } from "./looks";
import { shared, type Part } from "./part";
import { CAP_FRAGMENT, COUNT_FRAGMENT, SURFACE_VERTEX } from "./surface_shader";

const LIGHTER = 0.1; // share of white in a cut face, from the design
const APART_MM = 0.006; // inner faces lie this much nearer, so that they show on outer ones
const SQUARE = new PlaneGeometry(1, 1);

/** The two counting passes and the face of one cut structure. */
interface Face {
  counters: Mesh[];
  square: Mesh<PlaneGeometry, ShaderMaterial>;
}

function counter(part: Part, side: typeof BackSide | typeof FrontSide): Mesh {
  const operation = side === BackSide ? IncrementWrapStencilOp : DecrementWrapStencilOp;
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: SURFACE_VERTEX,
    fragmentShader: COUNT_FRAGMENT,
    uniforms: { cut: shared.cut },
    side,
    transparent: part.glass,
    depthTest: false,
    depthWrite: false,
    colorWrite: false,
    stencilWrite: true,
    stencilFunc: AlwaysStencilFunc,
    stencilFail: operation,
    stencilZFail: operation,
    stencilZPass: operation,
  });
  const mesh = new Mesh(part.mesh.geometry, material);
  mesh.matrixAutoUpdate = false;
  mesh.matrix.copy(part.mesh.matrix);
  return mesh;
}

function squareFor(part: Part): Mesh<PlaneGeometry, ShaderMaterial> {
  const { hatch, glass } = lookOf(part.structure.material);
  const paint = albedoOf(part.structure.material)
    .clone()
    .convertLinearToSRGB()
    .lerp(new Color(1, 1, 1), LIGHTER);
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: "void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }",
    fragmentShader: CAP_FRAGMENT,
    side: DoubleSide,
    transparent: glass > 0,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    depthWrite: glass === 0,
    stencilWrite: true,
    stencilRef: 0,
    stencilFunc: NotEqualStencilFunc,
    stencilFail: ReplaceStencilOp,
    stencilZFail: ReplaceStencilOp,
    stencilZPass: ReplaceStencilOp,
    uniforms: {
      paint: { value: paint },
      hatch: { value: hatch ? 1 : 0 },
      seen: { value: glass > 0 ? 0.42 : 1 },
      dots: { value: 1 },
      marks: part.mesh.material.uniforms.marks!,
      number: { value: part.number },
    },
  });
  return new Mesh(SQUARE, material);
}

export class CutFaces {
  private readonly faces = new Map<Part, Face>();

  constructor(private readonly scene: Scene) {}

  /** Shows a face on every structure that the plane goes through. */
  update(parts: Iterable<Part>, plane: Plane | null, dots: number): void {
    const open = plane ? [...parts].filter((part) => needsFace(part, plane)) : [];
    open.sort((a, b) => b.structure.radius - a.structure.radius);
    const shown = new Set(open);
    for (const [part, face] of this.faces) setVisible(face, shown.has(part));
    if (plane) open.forEach((part, order) => this.place(part, plane, order, dots));
  }

  private place(part: Part, plane: Plane, order: number, dots: number): void {
    const face = this.faces.get(part) ?? this.make(part);
    const first = (part.glass ? 40 : 10) + order / 100;
    face.counters.forEach((mesh) => (mesh.renderOrder = first));
    face.square.renderOrder = first + 0.005;
    const { center, radius } = part.structure;
    const { square } = face;
    plane.projectPoint(new Vector3(...center), square.position);
    square.position.addScaledVector(plane.normal, APART_MM * order);
    square.scale.setScalar(radius * 2.2);
    square.quaternion.setFromUnitVectors(new Vector3(0, 0, 1), plane.normal);
    square.material.uniforms.dots!.value = dots;
  }

  private make(part: Part): Face {
    const face = { counters: [counter(part, BackSide), counter(part, FrontSide)], square: squareFor(part) };
    this.faces.set(part, face);
    this.scene.add(...face.counters, face.square);
    return face;
  }
}

function setVisible(face: Face, visible: boolean): void {
  face.square.visible = visible;
  face.counters.forEach((mesh) => (mesh.visible = visible));
}

function needsFace(part: Part, plane: Plane): boolean {
  const solid = part.opaque || (part.glass && part.alpha > 0.9 && part.solid > 0.9);
  const { center, radius } = part.structure;
  return solid && Math.abs(plane.distanceToPoint(new Vector3(...center))) < radius * 1.02;
}
