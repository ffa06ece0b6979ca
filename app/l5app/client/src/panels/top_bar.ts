import { defineComponent, h, type VNode } from "vue";
import { savePicture } from "../scene/picture";
import { nextTheme, say } from "../state/actions";
import { linkToView } from "../state/address";
import { ui, view } from "../state/store";
import { iconButton } from "./button";
import { sectionTabs } from "./limb_layers";

/** Three levels and one amber root. */
function wordmark(): VNode {
  return h("svg", { width: 26, height: 28, viewBox: "0 0 26 28", "aria-hidden": "true" }, [
    h("path", {
      d: "M4 5.2h8M3.6 13h8.8M3 20.8h9.6",
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 3.6,
      "stroke-linecap": "round",
    }),
    h("path", {
      d: "M17.5 1.5c0 9-2.2 8.5-1.2 13 .9 4 6.2 4.6 7.4 12",
      fill: "none",
      stroke: "var(--l5)",
      "stroke-width": 3,
      "stroke-linecap": "round",
    }),
  ]);
}

export async function copyLink(): Promise<void> {
  const link = linkToView();
  try {
    await navigator.clipboard.writeText(link);
    say("info", "Link to this view copied.");
  } catch {
    // Without the right to the clipboard the address bar still holds the same link.
    say("info", "Copy the address of this page: it leads to this view.");
  }
}

export function keepPicture(): void {
  savePicture().catch((error: Error) => say("error", error.message));
}

export function tools(): VNode[] {
  const theme = { system: "system", light: "light", dark: "dark" } as const;
  return [
    iconButton({ icon: "share", label: "Copy link to this view", testid: "copy-link", press: () => void copyLink() }),
    iconButton({ icon: "camera", label: "Save picture", testid: "save-picture", press: keepPicture }),
    iconButton({ icon: theme[view.theme], label: `Theme: ${view.theme}`, testid: "theme", press: nextTheme }),
    iconButton({ icon: "keys", label: "Keys", key: "?", testid: "keys", press: () => (ui.keysOpen = true) }),
  ];
}

export const TopBar = defineComponent({
  name: "TopBar",
  setup: () => () => {
    if (ui.width === "phone") return h("nav", { class: "tab-bar", "aria-label": "Sections" }, sectionTabs());
    return h("header", { class: ["bar", ui.width] }, [
      h("h1", { class: "brand" }, [wordmark(), "L5 root atlas"]),
      h("nav", { class: "nav", "aria-label": "Sections" }, [...sectionTabs()]),
      h("span", { class: "grow" }),
      h("div", { class: "tools", role: "toolbar", "aria-label": "Page" }, tools()),
    ]);
  },
});
