import { h, type VNode } from "vue";
import { lookOf } from "../scene/looks";

/** The colour of a material as a small square. */
export function swatch(material: string): VNode {
  return h("span", { class: "sw", style: { background: `var(${lookOf(material).token})` }, "aria-hidden": "true" });
}
