import { defineComponent, h, type VNode } from "vue";
import type { Share } from "../innervation_types";
import { goToSection } from "../state/actions";
import { FIELD_MARKS, FIELDS, type FieldName } from "../scene/field_marks";
import { innervation, shareDots } from "../state/innervation";
import { setLayer, setTone, startCutting, toggleExtra } from "../state/limb";
import { treeShown } from "../state/layout";
import { ui, view } from "../state/store";
import type { LimbExtra, LimbLayer } from "../types";
import { iconButton, wordButton } from "./button";
import { searchField, searchResults } from "./search_field";
import { footer, modes } from "./structure_browser";
import { rowMenu } from "./row_menu";
import { tree } from "./tree";

const SHARES: [Share, string][] = [
  ["main", "main root"],
  ["shared", "shared"],
  ["minor", "minor"],
  ["none", "none"],
];
const SHARE_TOKENS: Record<Share, string> = { main: "--m-3", shared: "--m-2", minor: "--m-1", none: "--m-0" };

export const shareWords = (share: Share): string => SHARES.find(([each]) => each === share)?.[1] ?? "";

function muscleLegend(): VNode {
  const row = ([share, words]: (typeof SHARES)[number]): VNode =>
    h("li", [
      h("i", { class: "legend-box", style: { background: `var(${SHARE_TOKENS[share]})` }, "aria-hidden": "true" }),
      h("span", { class: "legend-dots", "aria-hidden": "true" }, shareDots(share)),
      h("span", words),
    ]);
  return h("div", { class: "legend" }, [h("h3", "Muscles: share of L5"), h("ul", SHARES.map(row))]);
}

function skinLegend(): VNode {
  const rows: [string, string][] = [
    ["l5", "L5, solid with isolines"],
    ["l4", "L4, lines"],
    ["s1", "S1, dots"],
    ["two", "Overlap, hatched"],
  ];
  const row = ([kind, words]: [string, string]): VNode =>
    h("li", [h("i", { class: ["legend-box", "field", kind], "aria-hidden": "true" }), h("span", words)]);
  return h("div", { class: "legend" }, [h("h3", "Skin: fields of the roots"), h("ul", rows.map(row))]);
}

/** Whose border is which, by colour and by the letter that stands in the field. */
function fieldLegend(): VNode | null {
  if (!view.limbShown.includes("nerve_fields")) return null;
  const row = (field: FieldName): VNode => {
    const { letter, token } = FIELD_MARKS[field];
    const title = innervation.tables?.fields.find(({ id }) => id === field)?.title ?? field.replace(/_/g, " ");
    return h("li", [
      h("i", { class: "legend-box border", style: { background: `var(${token})` }, "aria-hidden": "true" }, letter),
      h("span", title.split(":")[0]),
    ]);
  };
  const legend = [h("h3", "Fields of the nerves, by their borders"), h("ul", FIELDS.map(row))];
  return h("div", { class: "legend", "data-testid": "field-legend" }, legend);
}

function switchRow(extra: LimbExtra, words: string): VNode {
  const on = view.limbShown.includes(extra);
  return h(
    "button",
    {
      type: "button",
      class: ["switch-row", { on }],
      role: "switch",
      "aria-checked": String(on),
      "data-testid": `limb-${extra}`,
      onClick: () => toggleExtra(extra),
    },
    [h("span", words), h("i", { class: "switch", "aria-hidden": "true" })],
  );
}

function tones(): VNode {
  const one = (tone: number): VNode =>
    h("button", {
      type: "button",
      class: ["tone", { on: view.skinTone === tone }],
      style: { background: `var(--a-skin-${tone})` },
      "aria-label": `Skin tone ${tone} of 5`,
      "aria-pressed": String(view.skinTone === tone),
      "data-testid": `skin-tone-${tone}`,
      onClick: () => setTone(tone),
    });
  return h("div", { class: "tone-row", role: "group", "aria-label": "Skin tone" }, [
    h("span", "Skin tone"),
    h("span", { class: "tones" }, [1, 2, 3, 4, 5].map(one)),
  ]);
}

function shows(): VNode[] {
  return [
    h("div", { class: "scroll limb-shows" }, [
      muscleLegend(),
      skinLegend(),
      h("div", { class: "switches" }, [
        switchRow("key_points", "Key points L4, L5, S1"),
        switchRow("nerve_fields", "Fields of the nerves"),
        fieldLegend(),
        switchRow("nerves", "Nerves"),
        tones(),
      ]),
    ]),
    h("footer", { class: "foot" }, [
      wordButton({
        text: ui.cutting ? "Touch a nerve" : "Cut a nerve",
        label: "Cut a nerve: then touch it where it is to be divided",
        icon: "scissors",
        testid: "cut-nerve",
        kind: "wide",
        on: ui.cutting,
        press: startCutting,
      }),
    ]),
  ];
}

function list(): VNode[] {
  const results = searchResults();
  if (results) return [h("div", { class: "scroll" }, [results])];
  return [modes(), h("div", { class: "scroll" }, [tree()]), rowMenu(), footer()].filter((each) => each !== null);
}

function tabs(): VNode {
  const one = (tab: typeof ui.limbTab, text: string): VNode =>
    h(
      "button",
      {
        type: "button",
        class: { on: ui.limbTab === tab },
        "aria-pressed": String(ui.limbTab === tab),
        "data-testid": `limb-tab-${tab}`,
        onClick: () => (ui.limbTab = tab),
      },
      text,
    );
  return h("div", { class: "seg", role: "group", "aria-label": "What this panel shows" }, [
    one("shows", "What is shown"),
    one("list", "All structures"),
  ]);
}

/** The left panel of the limb: what is shown, or the list of everything. */
export function limbBrowser(): VNode[] {
  const searching = searchResults() !== null;
  return [
    ui.width === "phone" ? null : h("div", { class: "browser-head", role: "search" }, [searchField()]),
    h("header", { class: "limb-head" }, [h("h2", "What L5 serves"), h("p", "Touch a muscle, a nerve or the skin.")]),
    tabs(),
    ...(ui.limbTab === "list" || searching ? list() : shows()),
  ].filter((each) => each !== null);
}

const LAYERS: [LimbLayer, string][] = [
  ["muscles", "Muscles"],
  ["skin", "Skin"],
  ["both", "Side by side"],
];

/** Muscles, skin or both: a pill at the top of the stage. */
export const LimbBar = defineComponent({
  name: "LimbBar",
  setup: () => () => {
    if (!ui.atlasReady || view.section !== "limb") return null;
    const one = ([layer, text]: [LimbLayer, string]): VNode =>
      iconButton({
        text,
        label: text,
        testid: `layer-${layer}`,
        kind: "t",
        on: view.limbLayer === layer,
        press: () => setLayer(layer),
      });
    return h("section", { class: ["layer-place", ui.width, { beside: treeShown() }], "aria-label": "Layers" }, [
      h("div", { class: "dock", role: "group", "aria-label": "Layers" }, LAYERS.map(one)),
      ui.limb.done || ui.limb.failed ? null : progress(),
    ]);
  },
});

/** A quiet sign while the limb is on its way. */
function progress(): VNode {
  const { got, total } = ui.limb;
  const percent = total ? Math.round((100 * got) / total) : 0;
  return h("div", { class: "limb-loading", role: "status", "data-testid": "limb-loading" }, [
    h("span", `The limb is on its way: ${percent} %`),
    h("i", { style: { transform: `scaleX(${percent / 100})` } }),
  ]);
}

/** The sections as a row of tabs, in the bar and at the foot of a phone. */
export function sectionTabs(): VNode[] {
  const one = (section: typeof view.section, text: string): VNode =>
    h(
      "button",
      {
        type: "button",
        class: { on: view.section === section },
        "aria-current": view.section === section ? "page" : undefined,
        "data-testid": `section-${section}`,
        onClick: () => goToSection(section),
      },
      text,
    );
  return [one("explore", "Explore"), one("limb", "Limb")];
}
