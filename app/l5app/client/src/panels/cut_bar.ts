import { h, type VNode } from "vue";
import { endCut, flipCut, letGoOfCut, moveCut, startCut } from "../state/actions";
import { atlas } from "../state/atlas";
import { ui, view } from "../state/store";
import type { Cut, CutKind } from "../types";
import { iconButton } from "./button";

const KINDS: [CutKind, string][] = [
  ["axial", "Axial"],
  ["sagittal", "Sagittal"],
  ["coronal", "Coronal"],
  ["free", "Free"],
];

/** How far along its normal the cut can go: to both ends of the model, mm. */
function range({ normal }: Cut): [number, number] {
  const along = atlas.structures.map(({ center, radius }) => {
    const middle = center[0] * normal[0] + center[1] * normal[1] + center[2] * normal[2];
    return [middle - radius * 0.7, middle + radius * 0.7] as const;
  });
  return [Math.floor(Math.min(...along.map(([low]) => low))), Math.ceil(Math.max(...along.map(([, high]) => high)))];
}

function slider(cut: Cut): VNode {
  const [low, high] = range(cut);
  return h("input", {
    type: "range",
    min: low,
    max: high,
    step: 0.5,
    value: cut.offset_mm,
    "aria-label": "Place of the cut",
    "aria-valuetext": `${cut.offset_mm} millimetres from the centre of the upper endplate of S1`,
    "data-testid": "cut-slider",
    onPointerdown: () => (ui.cutDragged = true),
    onInput: (event: Event) => {
      ui.cutDragged = true;
      moveCut(Number((event.target as HTMLInputElement).value));
    },
    onChange: letGoOfCut,
    onPointerup: letGoOfCut,
  });
}

/** Direction and place of the cut; there while a cut is. */
export function cutBar(): VNode | null {
  const { cut } = view;
  if (!cut) return null;
  const one = ([kind, text]: [CutKind, string]): VNode =>
    h(
      "button",
      {
        type: "button",
        class: { on: cut.kind === kind },
        "aria-pressed": String(cut.kind === kind),
        "data-testid": `cut-${kind}`,
        onClick: () => startCut(kind),
      },
      text,
    );
  return h("div", { class: "cut-bar", role: "group", "aria-label": "Cut", "data-testid": "cut-bar" }, [
    h("div", { class: "seg" }, KINDS.map(one)),
    slider(cut),
    h("span", { class: "cut-value" }, `${cut.offset_mm.toFixed(1)}\u2009mm`),
    iconButton({ icon: "swap", label: "Other side", testid: "cut-flip", press: flipCut }),
    iconButton({ icon: "close", label: "End the cut", testid: "cut-end", press: endCut }),
  ]);
}
