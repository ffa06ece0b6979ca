import {
  BufferAttribute,
  BufferGeometry,
  Color,
  GLSL3,
  LinearFilter,
  Mesh,
  Scene,
  ShaderMaterial,
  Vector2,
  Vector4,
  WebGLRenderer,
  WebGLRenderTarget,
  type PerspectiveCamera,
} from "three";

const SCREEN_VERTEX = /* glsl */ `
out vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}`;

/** Puts the picture on the canvas and draws every line on it: selection, hover, edges, cut faces. */
const SCREEN_FRAGMENT = /* glsl */ `
precision highp float;
layout(location = 0) out vec4 outColour;
in vec2 vUv;
uniform sampler2D picture;
uniform sampler2D mask;
uniform vec2 pixel;      // one CSS pixel in texture coordinates
uniform vec4 box;        // where selected things can be: left, bottom, right, top
uniform vec3 line;
uniform vec3 outer;
uniform float edges;
const vec2 RING[12] = vec2[](
  vec2(1, 0), vec2(0.866, 0.5), vec2(0.5, 0.866), vec2(0, 1), vec2(-0.5, 0.866), vec2(-0.866, 0.5),
  vec2(-1, 0), vec2(-0.866, -0.5), vec2(-0.5, -0.866), vec2(0, -1), vec2(0.5, -0.866), vec2(0.866, -0.5));
vec4 over(vec4 under, vec3 colour, float a) { return vec4(colour * a + under.rgb * (1.0 - a), a + under.a * (1.0 - a)); }
void main() {
  vec4 colour = texture(picture, vUv);
  vec4 here = texture(mask, vUv);
  if (edges > 0.5) {
    // The share of a small ring that belongs to another structure gives a smooth line.
    float change = 0.0;
    float onCap = step(0.502, here.b);
    for (int i = 0; i < 12; i += 1) {
      float there = texture(mask, vUv + RING[i] * pixel * 0.8).b;
      onCap = max(onCap, step(0.502, there));
      change += step(0.002, abs(there - here.b));
    }
    if (change > 0.5) {
      // A lone pixel is a pinhole between triangles, not an edge: what lies round it is all one.
      vec2 span = vec2(1.0, 0.0);
      vec4 around = vec4(0.0);
      for (int i = 0; i < 12; i += 2) {
        vec2 tap = vUv + RING[i] * pixel * 2.3;
        float there = texture(mask, tap).b;
        span = vec2(min(span.x, there), max(span.y, there));
        around += texture(picture, tap);
      }
      bool alone = span.y - span.x < 0.002;
      if (alone && change > 11.5) colour = around / 6.0;
      else if (!alone) colour.rgb *= 1.0 - smoothstep(1.5, 6.0, change) * mix(0.3, 0.75, onCap);
    }
  }
  if (vUv.x > box.x && vUv.x < box.z && vUv.y > box.y && vUv.y < box.w) {
    vec2 near = vec2(0.0);
    float far = 0.0;
    float beside = 0.0;
    for (int i = 0; i < 12; i += 1) {
      vec2 tap = texture(mask, vUv + RING[i] * pixel * 2.0).rg;
      near = max(near, tap);
      beside = max(beside, texture(mask, vUv + RING[i] * pixel).g);
      far = max(far, texture(mask, vUv + RING[i] * pixel * 3.6).r);
    }
    float outside = 1.0 - here.r;
    colour = over(colour, vec3(1.0), beside * (1.0 - here.g) * (1.0 - here.r) * 0.95);
    colour = over(colour, outer, far * outside * 0.7);
    colour = over(colour, line, near.x * outside);
  }
  outColour = colour;
}`;

/** Renderers that run on the processor: start them at half resolution while moving. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;
const SLOW_MS = 34; // a frame longer than this while moving and the machine counts as slow
const HICCUP_MS = 500; // longer than this the page was doing something else
const LATE_FRAMES = 8; // in a row
const SLOW_PIXELS = 1.6e6; // a slow machine's limit at rest: a laptop window, or a phone in full
const MOVING_DOTS = 0.6; // drawing-buffer pixels per CSS pixel while a slow machine moves
const SAMPLES = 4;

export class Pipeline {
  readonly renderer: WebGLRenderer;
  readonly screen: ShaderMaterial;
  /** True when full resolution cannot keep up with a turning hand. */
  slow: boolean;
  private readonly rest: WebGLRenderTarget;
  private readonly moving: WebGLRenderTarget;
  private readonly screenScene = new Scene();
  private late = 0;
  private css = new Vector2(1, 1);
  private dots = 1;

  constructor(canvas: HTMLCanvasElement) {
    this.renderer = new WebGLRenderer({ canvas, alpha: true, antialias: false, powerPreference: "high-performance" });
    this.renderer.setClearColor(new Color(0), 0);
    sortByDepth(this.renderer);
    const gl = this.renderer.getContext();
    const named = gl.getExtension("WEBGL_debug_renderer_info");
    this.slow = SOFTWARE.test(String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER)));
    this.rest = target(SAMPLES);
    this.moving = target(0);
    this.screen = screenMaterial();
    const triangle = new BufferGeometry();
    triangle.setAttribute("position", new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
    const sheet = new Mesh(triangle, this.screen);
    sheet.frustumCulled = false;
    this.screenScene.add(sheet);
  }

  /** Sizes in CSS pixels; `dots` drawing-buffer pixels each. */
  resize(width: number, height: number): void {
    this.css.set(width, height);
    this.dots = this.sharpness(width, height);
    this.renderer.setPixelRatio(this.dots);
    this.renderer.setSize(width, height, false);
    this.rest.setSize(Math.round(width * this.dots), Math.round(height * this.dots));
    this.moving.setSize(Math.round(width * MOVING_DOTS), Math.round(height * MOVING_DOTS));
    this.screen.uniforms.pixel!.value = new Vector2(1 / width, 1 / height);
  }

  /** Drawing-buffer pixels per CSS pixel at rest: what the screen has, within what the machine can do. */
  private sharpness(width: number, height: number): number {
    const screen = Math.min(globalThis.devicePixelRatio || 1, 2);
    const bearable = Math.max(1, Math.sqrt(SLOW_PIXELS / (width * height)));
    return this.slow ? Math.min(screen, bearable) : screen;
  }

  /** Drawing-buffer pixels per CSS pixel of the image being drawn. */
  dotsOf(calm: boolean): number {
    return (calm ? this.rest.width : this.moving.width) / this.css.x;
  }

  /** A machine that cannot hold the pace is treated as slow from then on. */
  learn(milliseconds: number): void {
    if (this.slow) return;
    this.late = milliseconds > SLOW_MS && milliseconds < HICCUP_MS ? this.late + 1 : 0;
    if (this.late < LATE_FRAMES) return;
    this.slow = true;
    this.resize(this.css.x, this.css.y);
  }

  draw(scene: Scene, camera: PerspectiveCamera, calm: boolean): void {
    const into = calm || !this.slow ? this.rest : this.moving;
    this.renderer.setRenderTarget(into);
    this.renderer.clear();
    this.renderer.render(scene, camera);
    this.renderer.setRenderTarget(null);
    const { uniforms } = this.screen;
    uniforms.picture!.value = into.textures[0];
    uniforms.mask!.value = into.textures[1];
    uniforms.edges!.value = calm || !this.slow ? 1 : 0;
    this.renderer.render(this.screenScene, camera);
  }
}

/** Geometry lies in the common frame, so objects have no place of their own: `userData.depth` says it. */
function sortByDepth(renderer: WebGLRenderer): void {
  interface Item {
    renderOrder: number;
    object: { userData: { depth?: number } };
  }
  const depth = ({ object }: Item): number => object.userData.depth ?? 0;
  renderer.setOpaqueSort((a: Item, b: Item) => a.renderOrder - b.renderOrder || depth(a) - depth(b));
  renderer.setTransparentSort((a: Item, b: Item) => a.renderOrder - b.renderOrder || depth(b) - depth(a));
}

function target(samples: number): WebGLRenderTarget {
  const made = new WebGLRenderTarget(4, 4, { count: 2, samples, stencilBuffer: true, depthBuffer: true });
  for (const texture of made.textures) {
    texture.minFilter = LinearFilter;
    texture.magFilter = LinearFilter;
    texture.generateMipmaps = false;
  }
  return made;
}

function screenMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: SCREEN_VERTEX,
    fragmentShader: SCREEN_FRAGMENT,
    depthTest: false,
    depthWrite: false,
    uniforms: {
      picture: { value: null },
      mask: { value: null },
      pixel: { value: new Vector2(1, 1) },
      box: { value: new Vector4(2, 2, -2, -2) },
      line: { value: displayed("--a-select") },
      outer: { value: new Color(0.03, 0.06, 0.08) },
      edges: { value: 1 },
    },
  });
}

/** A token as display values, for a pass that does no light maths. */
function displayed(token: string): Color {
  const text = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
  return new Color(text || "#00B8CC").convertLinearToSRGB();
}
