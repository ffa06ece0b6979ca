import { defineComponent, h, nextTick, watch, type VNode } from "vue";
import { showAll } from "../state/actions";
import { treeShown } from "../state/layout";
import { ui, view } from "../state/store";
import { hiddenWords } from "../state/words";
import { iconButton, wordButton } from "./button";
import { limbBrowser } from "./limb_layers";
import { rowMenu } from "./row_menu";
import { search, searchField, searchResults } from "./search_field";
import { tree } from "./tree";

export function modes(): VNode {
  const one = (mode: typeof ui.treeMode, text: string): VNode =>
    h(
      "button",
      {
        type: "button",
        class: { on: ui.treeMode === mode },
        "aria-pressed": String(ui.treeMode === mode),
        "data-testid": `tree-${mode}`,
        onClick: () => (ui.treeMode = mode),
      },
      text,
    );
  return h("div", { class: "seg", role: "group", "aria-label": "Order of the list" }, [
    one("systems", "Systems"),
    one("regions", "Regions"),
  ]);
}

export function footer(): VNode {
  const words = hiddenWords();
  return h("footer", { class: "foot" }, [
    h("span", { class: "cap", "data-testid": "hidden-count" }, words),
    wordButton({
      text: "Show all",
      label: "Show all structures",
      key: "Shift+H",
      testid: "show-all",
      kind: "q sm",
      press: showAll,
      off: words === "All shown",
    }),
  ]);
}

function body(): VNode[] {
  if (view.section === "limb") return limbBrowser();
  const results = searchResults();
  return results
    ? [h("div", { class: "scroll" }, [results])]
    : [modes(), h("div", { class: "scroll" }, [tree()]), rowMenu(), footer()].filter((each) => each !== null);
}

const toggleTree = (): void => {
  ui.treeOpen = !ui.treeOpen;
};

/** On a phone the field lies on the stage and the list opens below it. */
function onPhone(): VNode {
  const open = ui.treeOpen || search.query.trim() !== "";
  return h("div", { class: "find-row" }, [
    h("div", { class: "find-line", role: "search" }, [
      searchField(),
      iconButton({
        icon: open ? "close" : "tree",
        label: open ? "Close the list" : "All structures",
        testid: "tree-open",
        kind: "round",
        press: () => {
          search.query = "";
          ui.treeOpen = !open;
        },
      }),
    ]),
    open ? h("nav", { class: "panel browser floating", "aria-label": "Structures" }, body()) : null,
  ]);
}

function scrollToSelected(): void {
  void nextTick(() => document.querySelector(".tree .row.sel")?.scrollIntoView({ block: "nearest" }));
}

/** Search and tree of everything there is. */
export const StructureBrowser = defineComponent({
  name: "StructureBrowser",
  setup() {
    watch(() => [view.selected, ui.atlasReady], scrollToSelected, { flush: "post" });
    return () => {
      if (!ui.atlasReady) return null;
      if (ui.width === "phone") return onPhone();
      const button =
        ui.width === "wide"
          ? null
          : iconButton({
              icon: "tree",
              label: "All structures",
              testid: "tree-open",
              kind: "round tree-button",
              on: ui.treeOpen,
              press: toggleTree,
            });
      if (!treeShown()) return button;
      return h("div", [
        button,
        h("nav", { class: ["panel browser", ui.width], "aria-label": "Structures" }, [
          view.section === "limb" ? null : h("div", { class: "browser-head", role: "search" }, [searchField()]),
          ...body(),
        ]),
      ]);
    };
  },
});
