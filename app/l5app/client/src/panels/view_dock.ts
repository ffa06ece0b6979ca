import { defineComponent, h, reactive, type VNode } from "vue";
import {
  bones,
  eyeOf,
  goToView,
  nextTheme,
  redo,
  resetView,
  toggleBones,
  toggleCut,
  toggleLabels,
  undo,
} from "../state/actions";
import { atlas } from "../state/atlas";
import { freeStage, sheetHeight, tabHeight } from "../state/layout";
import { ui, view } from "../state/store";
import type { KeyView } from "../types";
import { iconButton, wordButton, type IconButton } from "./button";
import type { IconName } from "./icon";
import { cutBar } from "./cut_bar";
import { copyLink, keepPicture } from "./top_bar";

/** Letters of the key views that have one; the others get an icon. */
const LETTERS: Record<string, string> = {
  anterior: "A",
  posterior: "P",
  left: "L",
  right: "R",
  superior: "S",
  oblique: "O",
  limb_anterior: "A",
  limb_posterior: "P",
  limb_lateral: "L",
  limb_medial: "M",
};
const VIEW_ICONS: Record<string, IconName> = {
  down_lateral_recess: "recess",
  sacral_plexus: "branch",
  gluteal_region: "hip",
  front_of_the_leg: "shin",
  dorsum_of_the_foot: "limb",
};

const viewIcon = (id: string): IconName => VIEW_ICONS[id] ?? "foramen";

function viewButton(each: KeyView): VNode {
  const letter = LETTERS[each.id];
  const look = letter ? { text: letter } : { icon: viewIcon(each.id) };
  return iconButton({
    ...look,
    label: each.name,
    key: each.key,
    testid: `view-${each.id}`,
    kind: "t",
    on: ui.keyView === each.id,
    press: () => goToView(each.id),
  });
}

const CUT: IconButton = { icon: "cut", label: "Cut", key: "C", testid: "cut", press: toggleCut };
const LABELS: IconButton = { icon: "label", label: "Labels", key: "L", testid: "labels", press: toggleLabels };
const UNDO: IconButton = { icon: "undo", label: "Undo", key: "Ctrl+Z", testid: "undo", press: undo };
const REDO: IconButton = { icon: "redo", label: "Redo", key: "Shift+Ctrl+Z", testid: "redo", press: redo };
const RESET: IconButton = { icon: "reset", label: "Back to the first view", testid: "reset", press: resetView };
const BONES: IconButton = { icon: "layers", label: "Fade the bones", testid: "fade-bones", press: toggleBones };

function dock(): VNode {
  const line = (): VNode => h("i", { class: "v" });
  return h("div", { class: "dock", role: "toolbar", "aria-label": "View" }, [
    ...atlas.views.map(viewButton),
    line(),
    iconButton({ ...BONES, kind: "t", on: eyeOf(bones()) === "faded" }),
    iconButton({ ...CUT, kind: "t", on: view.cut !== null }),
    iconButton({ ...LABELS, kind: "t", on: view.labelsOn }),
    line(),
    iconButton({ ...UNDO, kind: "t", off: !ui.canUndo }),
    iconButton({ ...REDO, kind: "t", off: !ui.canRedo }),
    iconButton({ ...RESET, kind: "t" }),
  ]);
}

const own = reactive({ more: false });

function popover(entries: VNode[], label: string): VNode {
  return h("div", { class: "popover", role: "group", "aria-label": label }, entries);
}

const entry = (given: Omit<IconButton, "text">): VNode => wordButton({ ...given, text: given.label, kind: "entry" });

function viewList(): VNode {
  const close = (each: KeyView) => (): void => {
    goToView(each.id);
    ui.viewsOpen = false;
  };
  return popover(
    atlas.views.map((each) =>
      entry({ label: each.name, testid: `view-${each.id}`, on: ui.keyView === each.id, press: close(each) }),
    ),
    "Key views",
  );
}

function moreList(): VNode {
  const closing = (run: () => void) => (): void => {
    run();
    own.more = false;
  };
  const items: IconButton[] = [
    { ...BONES, on: eyeOf(bones()) === "faded" },
    { ...REDO, off: !ui.canRedo },
    RESET,
    { icon: "share", label: "Copy link to this view", testid: "copy-link", press: () => void copyLink() },
    { icon: "camera", label: "Save picture", testid: "save-picture", press: keepPicture },
    { icon: view.theme, label: `Theme: ${view.theme}`, testid: "theme", press: nextTheme },
  ];
  return popover(
    items.map((each) => entry({ ...each, press: closing(each.press) })),
    "More",
  );
}

/** Round tools at the right of a phone. */
function column(): VNode {
  const views = iconButton({
    icon: "turn",
    label: "Key views",
    testid: "views",
    kind: "round",
    on: ui.viewsOpen,
    press: () => {
      ui.viewsOpen = !ui.viewsOpen;
      own.more = false;
    },
  });
  const more = iconButton({
    icon: "more",
    label: "More",
    testid: "more",
    kind: "round",
    on: own.more,
    press: () => {
      own.more = !own.more;
      ui.viewsOpen = false;
    },
  });
  return h("div", { class: "column", role: "toolbar", "aria-label": "View", "aria-orientation": "vertical" }, [
    views,
    iconButton({ ...CUT, kind: "round", on: view.cut !== null }),
    iconButton({ ...LABELS, kind: "round", on: view.labelsOn }),
    iconButton({ ...UNDO, kind: "round", off: !ui.canUndo }),
    more,
    ui.viewsOpen ? viewList() : own.more ? moreList() : null,
  ]);
}

/** Key views and view tools: a pill below the stage, a column on a phone. */
export const ViewDock = defineComponent({
  name: "ViewDock",
  setup: () => () => {
    if (!ui.atlasReady) return null;
    const { left, width } = freeStage();
    const sheet = `${sheetHeight() + tabHeight()}px`;
    const style = { "--dock-left": `${left}px`, "--dock-right": `${ui.size.w - left - width}px`, "--sheet": sheet };
    return h("section", { class: ["dock-place", ui.width], style, "aria-label": "View tools" }, [
      cutBar(),
      ui.width === "phone" ? column() : dock(),
    ]);
  },
});
