import {
  mdiCameraOutline,
  mdiChevronDown,
  mdiChevronRight,
  mdiCircleHalfFull,
  mdiClose,
  mdiContentCut,
  mdiDotsHorizontal,
  mdiEyeOffOutline,
  mdiEyeOutline,
  mdiFileTreeOutline,
  mdiFootPrint,
  mdiImageFilterCenterFocus,
  mdiKeyboardOutline,
  mdiLabelOutline,
  mdiLayersTripleOutline,
  mdiMagnify,
  mdiRedo,
  mdiRotate3dVariant,
  mdiShareVariantOutline,
  mdiSourceBranch,
  mdiSwapHorizontal,
  mdiTable,
  mdiTarget,
  mdiThemeLightDark,
  mdiUndo,
  mdiWeatherNight,
  mdiWeatherSunny,
} from "@mdi/js";
import { h, type VNode } from "vue";

const PATHS = {
  camera: mdiCameraOutline,
  down: mdiChevronDown,
  right: mdiChevronRight,
  half: mdiCircleHalfFull,
  close: mdiClose,
  more: mdiDotsHorizontal,
  struck: mdiEyeOffOutline,
  eye: mdiEyeOutline,
  tree: mdiFileTreeOutline,
  reset: mdiImageFilterCenterFocus,
  keys: mdiKeyboardOutline,
  scissors: mdiContentCut,
  branch: mdiSourceBranch,
  table: mdiTable,
  limb: mdiFootPrint,
  label: mdiLabelOutline,
  layers: mdiLayersTripleOutline,
  find: mdiMagnify,
  redo: mdiRedo,
  turn: mdiRotate3dVariant,
  share: mdiShareVariantOutline,
  swap: mdiSwapHorizontal,
  target: mdiTarget,
  system: mdiThemeLightDark,
  undo: mdiUndo,
  dark: mdiWeatherNight,
  light: mdiWeatherSunny,
} as const;

export type IconName = keyof typeof PATHS | "cut" | "foramen" | "recess" | "hip" | "shin";

const stroke = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 1.9,
  "stroke-linejoin": "round",
  "stroke-linecap": "round",
};

/** Icons of our own: a cut box; a hole seen end on; a gutter seen from above. */
const OWN: Record<string, () => VNode> = {
  cut: () =>
    h("g", stroke, [h("path", { d: "M5.5 8.6 12 5l6.5 3.6v7L12 19.2l-6.5-3.6z" }), h("path", { d: "M2 15.5 22 8.5" })]),
  foramen: () =>
    h("g", stroke, [
      h("path", { d: "M12 3.5c4.2 0 6 3 6 6.3 0 4.4-2.2 10.7-5.4 10.7C8.9 20.5 6 15.6 6 10.4 6 6.5 8 3.5 12 3.5z" }),
      h("circle", { cx: 12, cy: 10, r: 1.9, fill: "currentColor", stroke: "none" }),
    ]),
  hip: () =>
    h("g", stroke, [
      h("path", { d: "M4 7c3-3.5 9-4 12-1 1.6 1.7 1 4.5-.6 6" }),
      h("circle", { cx: 13, cy: 14.5, r: 2.8 }),
      h("path", { d: "M15.5 16 20 20.500M4 7c0 5 3 9 6.5 10.5" }),
    ]),
  shin: () =>
    h("g", stroke, [
      h("path", { d: "M8.5 3.500c-1 5-.8 9 .7 16.500M15 3.500c.6 5 .3 10-1.6 16.5" }),
      h("path", { d: "M9.2 20h4.2" }),
    ]),
  recess: () =>
    h("g", stroke, [
      h("path", { d: "M4 5v6.5c0 4 3 7 8 7s8-3 8-7V5" }),
      h("path", { d: "M12 3.5v9M8.8 9.8l3.2 3.2 3.2-3.2" }),
    ]),
};

export function icon(name: IconName, small = false): VNode {
  const own = OWN[name];
  const inside = own ? own() : h("path", { d: PATHS[name as keyof typeof PATHS] });
  return h("svg", { class: ["i", { s: small }], viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" }, [
    inside,
  ]);
}
