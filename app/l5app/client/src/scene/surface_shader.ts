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
in float tendon;
in float fibre;
in vec3 roots;
in vec4 fields;
in float numb;
out vec3 vNormal;
out vec3 vView;
out vec3 vSpot;
out float vAo;
out float vAlong;
out float vTendon;
out float vFibre;
out vec3 vRoots;
out vec4 vFields;
out float vNumb;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vec4 eye = viewMatrix * world;
  vSpot = world.xyz;
  vNormal = normalMatrix * normal;
  vView = -eye.xyz;
  vAo = ao;
  vAlong = along;
  vTendon = tendon;
  vFibre = fibre;
  vRoots = roots;
  vFields = fields;
  vNumb = numb;
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
in float vTendon;
in float vFibre;
in vec3 vRoots;           // skin: weights of L4, L5, S1 in the chosen map
in vec4 vFields;          // skin: deep fibular, superficial fibular, sural, saphenous
in float vNumb;           // skin: weight of what a cut takes
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
uniform vec3 tendonPaint;
uniform float lost;       // share of a muscle's supply that is cut
uniform float mapOn;
uniform float nerveFieldsOn;
uniform vec3 mapPaints[3];
uniform vec3 fieldPaints[4];

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
  if (fibres > 4.5) return 0.0;
  // Fine bundles with a slow drift: broad even stripes would read as wood.
  float across = vSpot.x + 0.35 * vSpot.y;
  return 0.35 * (0.5 + 0.5 * sin(across * 11.0 + 2.0 * noise(vSpot * 0.4))) + 0.35 * noise(vec3(across * 4.0, vSpot.yz * 0.35));
}
/** Belly to tendon along a muscle, fascicles along it, and what a cut takes from it. */
vec3 muscle(vec3 base) {
  float sinew = smoothstep(0.3, 0.7, vTendon);
  vec3 colour = mix(base, tendonPaint, sinew);
  float bundles = 0.5 + 0.5 * sin(vFibre * 6.2832 * 22.0 + 1.2 * noise(vSpot * 0.12));
  float fine = noise(vec3(vFibre * 90.0, vAlong * 14.0, 0.5));
  colour *= 1.0 - mix(0.2, 0.1, sinew) * bundles * step(0.001, vFibre) - 0.1 * fine;
  if (lost > 0.0) {
    float stripe = step(0.5, fract((vSpot.z + 0.8 * (vSpot.x + vSpot.y)) / 9.0));
    vec3 dull = vec3(dot(colour, vec3(0.3, 0.5, 0.2))) * 0.45;
    colour = mix(colour, dull, stripe * lost);
  }
  return colour;
}
float rim(float weight, float level, float width) {
  float slope = max(fwidth(weight), 1e-5);
  return 1.0 - smoothstep(width - 0.6, width + 0.6, abs(weight - level) / slope);
}
/** Dots on a surface of any slope: a lattice in the plane the surface faces most. */
float dots(float pitch) {
  vec3 n = abs(cross(dFdx(vSpot), dFdy(vSpot)));
  vec2 q = n.x > n.y && n.x > n.z ? vSpot.yz : n.y > n.z ? vSpot.xz : vSpot.xy;
  q /= pitch;
  q.x += 0.5 * mod(floor(q.y), 2.0);
  return 1.0 - smoothstep(0.26, 0.34, length(fract(q) - 0.5));
}
/** Dermatomes: L5 solid with isolines, L4 lines, S1 dots, hatched where two overlap. */
vec3 dermatomes(vec3 base) {
  float l4 = vRoots.x, l5 = vRoots.y, s1 = vRoots.z;
  vec3 colour = base;
  float lines = step(0.52, fract(vSpot.z / 6.5));
  colour = mix(colour, mapPaints[0], smoothstep(0.1, 0.3, l4) * mix(0.22, 0.95, lines));
  colour = mix(colour, mapPaints[1], smoothstep(0.1, 0.34, l5) * 0.92);
  colour = mix(colour, mapPaints[2], smoothstep(0.1, 0.3, s1) * mix(0.14, 0.95, dots(7.0)) * (1.0 - 0.55 * smoothstep(0.28, 0.5, l5)));
  float hatch = step(0.5, fract((vSpot.z + vSpot.x + vSpot.y) / 9.0));
  if (min(l4, l5) > 0.28) colour = mix(mapPaints[0], mapPaints[1], hatch);
  if (min(l5, s1) > 0.28) colour = mix(mapPaints[2], mapPaints[1], hatch);
  if (min(l4, s1) > 0.28 && l5 < 0.28) colour = mix(mapPaints[0], mapPaints[2], hatch);
  float iso = max(rim(l5, 0.25, 0.9), max(rim(l5, 0.5, 0.9), rim(l5, 0.75, 0.9)));
  return mix(colour, colour * 0.45, iso * step(0.05, l5) * 0.75);
}
/** Nerve fields as borders, so that they can be read over a root map. */
vec3 nerveBorders(vec3 base) {
  vec3 colour = base;
  for (int i = 0; i < 4; i += 1) colour = mix(colour, vec3(1.0), rim(vFields[i], 0.5, 3.4) * 0.75);
  for (int i = 0; i < 4; i += 1) {
    float w = vFields[i];
    // On its own side of the border, so that two fields that meet show both colours.
    colour = mix(colour, fieldPaints[i], rim(w, 0.5, 2.4) * step(0.5, w));
    colour = mix(colour, fieldPaints[i], smoothstep(0.5, 0.62, w) * 0.16);
  }
  return colour;
}
vec3 skin(vec3 base) {
  vec3 colour = base * (0.97 + 0.06 * noise(vSpot * 0.35));
  if (mapOn > 0.5) colour = dermatomes(colour);
  if (nerveFieldsOn > 0.5) colour = nerveBorders(colour);
  if (vNumb > 0.02) {
    float stripe = step(0.42, fract((vSpot.z - vSpot.x - vSpot.y) / 16.0));
    vec3 dull = vec3(dot(colour, vec3(0.3, 0.5, 0.2))) * 0.16;
    colour = mix(colour, dull, stripe * smoothstep(0.15, 0.45, vNumb) * 0.85);
  }
  return colour;
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
  if (fibres > 5.5) base = skin(base);
  else if (fibres > 4.5) base = muscle(base);
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
