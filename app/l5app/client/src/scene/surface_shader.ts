/**
 * One program for every structure: a look is a handful of uniforms, so the page compiles once.
 *
 * Two images come out: the lit colour (display values, premultiplied) and a mask the last pass
 * draws lines from: r = selected, g = under the pointer, b = number of the structure (1..127), plus
 * 128 on a cut face.
 */
export const SURFACE_VERTEX = /* glsl */ `
in float ao;
in float along;
out vec3 vNormal;
out vec3 vView;
out vec3 vSpot;
out float vAo;
out float vAlong;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vec4 eye = viewMatrix * world;
  vSpot = world.xyz;
  vNormal = normalMatrix * normal;
  vView = -eye.xyz;
  vAo = ao;
  vAlong = along;
  gl_Position = projectionMatrix * eye;
}`;

/** Light: key upper left, weak fill right, cool rim from behind, sky and ground. Strengths by eye. */
export const SURFACE_FRAGMENT = /* glsl */ `
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
in vec3 vNormal;
in vec3 vView;
in vec3 vSpot;
in float vAo;
in float vAlong;
uniform vec3 albedo;
uniform float solid;      // 1 solid, 0 edge view
uniform float alpha;      // fades the whole structure in and out
uniform float glass;      // 1 for what is clear by nature
uniform float gloss;
uniform float shelter;    // share of the baked occlusion that counts
uniform float grain;
uniform float fibres;     // 1 lines along vAlong, 2 rings, 3 stipple, 4 stripes in space
uniform float lift;       // lightness added under the pointer
uniform vec4 cut;         // plane: normal and offset, mm
uniform float cutOn;
uniform float detail;     // 0 while moving on a slow machine
uniform float marks;      // selected, hovered: 0..3
uniform float number;

float hash(vec3 p) {
  p = fract(p * 0.3183099 + 0.1);
  p *= 17.0;
  return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
}
float noise(vec3 x) {
  vec3 i = floor(x);
  vec3 f = fract(x);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}
float pattern() {
  if (fibres < 0.5) return 0.0;
  if (fibres < 1.5) return 0.5 + 0.5 * sin(vAlong * 6.2832 * 9.0);
  if (fibres < 2.5) return smoothstep(0.55, 0.95, 0.5 + 0.5 * sin(vSpot.z * 4.4 + 0.35 * vSpot.y));
  if (fibres < 3.5) return smoothstep(0.62, 0.75, noise(vSpot * 1.6));
  // Fine bundles with a slow drift: broad even stripes would read as wood.
  float across = vSpot.x + 0.35 * vSpot.y;
  return 0.35 * (0.5 + 0.5 * sin(across * 11.0 + 2.0 * noise(vSpot * 0.4))) + 0.35 * noise(vec3(across * 4.0, vSpot.yz * 0.35));
}
vec3 display(vec3 linear) {
  vec3 x = max(linear, 0.0);
  return mix(12.92 * x, 1.055 * pow(x, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, x));
}
void main() {
  if (cutOn > 0.5 && dot(vSpot, cut.xyz) > cut.w) discard;
  vec3 v = normalize(vView);
  vec3 n = normalize(vNormal);
  float facing = clamp(dot(n, v), 0.0, 1.0);
  float open = mix(1.0, vAo, shelter);
  vec3 base = albedo;
  if (detail > 0.5) {
    if (grain > 0.0) {
      float g = noise(vSpot * 0.55) * 0.6 + noise(vSpot * 2.3) * 0.4 - 0.5;
      base *= 1.0 + grain * g;
      base = mix(base, base * vec3(1.03, 0.985, 0.92), clamp(1.0 - open, 0.0, 1.0));
    }
    base *= 1.0 - 0.14 * pattern() * step(0.5, fibres);
  }
  vec3 key = normalize(vec3(-0.52, 0.66, 0.62));
  vec3 fill = normalize(vec3(0.85, 0.02, 0.5));
  vec3 back = normalize(vec3(0.35, 0.42, -0.84));
  float k = clamp(dot(n, key) * 0.88 + 0.12, 0.0, 1.0);
  float f = clamp(dot(n, fill) * 0.7 + 0.3, 0.0, 1.0);
  float b = pow(clamp(dot(n, back) * 0.6 + 0.4, 0.0, 1.0), 2.0);
  vec3 sky = mix(vec3(0.115, 0.105, 0.095), vec3(0.285, 0.30, 0.325), n.y * 0.5 + 0.5);
  float shade = open * open;
  vec3 light = vec3(1.04, 0.985, 0.90) * k * mix(shade, 1.0, 0.28)
             + vec3(0.13, 0.138, 0.15) * f * open
             + vec3(0.26, 0.31, 0.38) * b * open
             + sky * shade;
  vec3 colour = base * light * 0.92;
  vec3 half_ = normalize(key + v);
  float sharp = mix(14.0, 90.0, gloss);
  float spec = pow(clamp(dot(n, half_), 0.0, 1.0), sharp) * (0.03 + 0.38 * gloss) * open;
  colour += vec3(spec);
  float edge = pow(1.0 - facing, 3.0);
  colour += (0.05 + 0.16 * gloss) * edge * vec3(0.75, 0.86, 1.0) * open * clamp(n.y * 0.5 + 0.6, 0.0, 1.0);
  colour = colour / (1.0 + max(colour - 0.62, 0.0) * 0.55);
  colour += lift * (1.0 - colour) ;
  // Edge view: 6 % face on to 85 % edge on, power 2.2.
  float rim = pow(1.0 - facing, 2.2);
  float ghost = mix(0.06, 0.85, rim);
  float clear = mix(0.34, 0.96, pow(1.0 - facing, 1.6));
  float seen = mix(ghost, mix(1.0, clear, glass), solid) * alpha;
  colour = mix(colour, colour * 1.12 + 0.06 * rim, (1.0 - solid) + glass * rim);
  outColour = vec4(display(colour) * seen, seen);
  float counts = step(0.999, seen);
  float selected = mod(marks, 2.0);
  float hovered = step(1.5, marks);
  float covers = max(counts, max(selected, hovered));
  // What is clear leaves the mask of what is behind it.
  outMask = vec4(selected, hovered, number / 255.0, 1.0) * covers;
}`;

/** Writes nothing but stencil: counts faces beyond the cut plane. */
export const COUNT_FRAGMENT = /* glsl */ `
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
in vec3 vSpot;
uniform vec4 cut;
void main() {
  if (dot(vSpot, cut.xyz) > cut.w) discard;
  outColour = vec4(0.0);
  outMask = vec4(0.0);
}`;

/** A cut face: unlit, the structure's colour lightened by a tenth, bone hatched at 45 degrees. */
export const CAP_FRAGMENT = /* glsl */ `
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
uniform vec3 paint;
uniform float hatch;
uniform float seen;
uniform float dots;      // drawing-buffer pixels per CSS pixel
uniform float marks;
uniform float number;
void main() {
  vec3 colour = paint;
  if (hatch > 0.5) {
    float across = mod((gl_FragCoord.x - gl_FragCoord.y) / dots * 0.70711, 8.0);
    float line = 1.0 - smoothstep(0.5, 1.1, abs(across - 4.0));
    colour = mix(colour, colour * vec3(0.72, 0.66, 0.56), line * 0.8);
  }
  outColour = vec4(colour * seen, seen);
  outMask = vec4(mod(marks, 2.0), step(1.5, marks), (number + 128.0) / 255.0, 1.0);
}`;
