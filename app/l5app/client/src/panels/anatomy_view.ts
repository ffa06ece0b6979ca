import { defineComponent, h, onBeforeUnmount, onMounted, ref } from "vue";
import { Controls } from "../scene/controls";
import { stage } from "../scene/stage";
import { begin, labels, pins } from "../start";
import { say } from "../state/actions";
import { ui, view } from "../state/store";
import { freeStage } from "../state/layout";
import { nameOf } from "../state/words";
import { cutFrame } from "./cut_frame";
import { loadingNote } from "./loading_note";
import { OrientationCube } from "./orientation_cube";

const controls = new Controls();

/** The name beside the pointer. */
function pointerName() {
  // What is selected has its name beside it already.
  const named = view.labelsOn && ui.hovered === view.selected;
  if (!ui.hovered || named) return null;
  const flip = ui.pointer.x > ui.size.w - 220 ? "translate(calc(-100% - 14px), 14px)" : "translate(14px, 14px)";
  const style = { left: `${ui.pointer.x}px`, top: `${ui.pointer.y}px`, transform: flip };
  return h("div", { class: "pointer-name", style, "aria-hidden": "true" }, nameOf(ui.hovered));
}

function scaleBar() {
  const { mm, px } = ui.scale;
  const label = `Scale: ${mm} millimetres at the depth of the model's middle`;
  return h("div", { class: "scale", "data-testid": "scale-bar", role: "img", "aria-label": label }, [
    h("i", { style: { width: `${px}px` } }),
    `${mm}\u2009mm`,
  ]);
}

const STAGE = {
  class: "stage",
  "data-testid": "stage",
  tabindex: 0,
  role: "application",
  "aria-roledescription": "3D model",
  "aria-label": "Lumbar spine and L5 nerve root. Arrow keys turn, Shift and arrows move, plus and minus zoom.",
};
const NO_GRAPHICS =
  "This browser cannot draw the model: WebGL 2 is missing or switched off. Names and texts still work.";

/** Puts the scene into its place; returns what undoes it. */
function settle(host: HTMLElement, geometryUrl: string): () => void {
  begin(geometryUrl);
  try {
    stage.attach(host);
  } catch {
    say("error", NO_GRAPHICS);
  }
  host.append(labels!.layer, pins!.layer);
  return controls.attach(host);
}

/** Where the free part of the window lies, for the style sheet. */
function freeStyle(): Record<string, string> {
  const { left, top, width, height } = freeStage();
  return {
    "--free-left": `${left}px`,
    "--free-right": `${ui.size.w - left - width}px`,
    "--free-bottom": `${ui.size.h - top - height}px`,
    "--free-mid": `${left + width / 2}px`,
  };
}

/** The whole 3D scene with its instruments. Place it first; panels lie over it. */
export const AnatomyView = defineComponent({
  name: "AnatomyView",
  props: { geometry: { type: String, required: true } },
  setup(props) {
    const host = ref<HTMLElement | null>(null);
    let leave = (): void => undefined;
    onMounted(() => (leave = settle(host.value!, props.geometry)));
    onBeforeUnmount(() => leave());
    return () =>
      h("main", { class: ["anatomy", ui.width, { cutting: view.cut }], style: freeStyle() }, [
        h("div", { ref: host, ...STAGE }),
        cutFrame(),
        h(OrientationCube),
        scaleBar(),
        pointerName(),
        loadingNote(),
        h("div", { class: "only-read", role: "status", "aria-live": "polite" }, ui.spoken),
      ]);
  },
});
