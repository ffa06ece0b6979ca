import { defineComponent, h, reactive, type VNode } from "vue";
import {
  clearSelection,
  flyToStructure,
  hideSelection,
  isIsolated,
  isRestFaded,
  select,
  toggleFadeRest,
  toggleIsolated,
  chosen,
} from "../state/actions";
import { atlas } from "../state/atlas";
import { asSheet, panelShown, sheetHeight } from "../state/layout";
import { ui, view } from "../state/store";
import { nameOf } from "../state/words";
import type { Figure, PanelText, Structure } from "../types";
import { iconButton, wordButton } from "./button";
import { opacitySlider } from "./row_menu";
import { sheetGrip } from "./sheet_grip";
import { limbOverview } from "./limb_panel";
import { supplyBlock } from "./supply_block";
import { swatch } from "./swatch";
import { sourceBox, sourced, unbroken } from "./text_pieces";
import { copyLink } from "./top_bar";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const own = reactive({ more: false });

function readableDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function chip(structure: Structure, text: PanelText | null): VNode {
  const amber = structure.material === "l5" || structure.material === "ganglion";
  const side = ["left", "right"].includes(structure.side) ? ` ${structure.side}` : "";
  const level = /^[lst]\d/i.test(structure.level) ? structure.level.toUpperCase().replace("_", "-") : structure.kind;
  const words = text?.chip || `${level}${side}`;
  return h("span", { class: ["chip", { l5: amber }] }, [
    swatch(structure.material),
    h("span", words.charAt(0).toUpperCase() + words.slice(1)),
  ]);
}

function actions(): VNode {
  return h("div", { class: "panel-actions", role: "toolbar", "aria-label": "Selected structure" }, [
    wordButton({
      text: "Isolate",
      label: "Isolate",
      key: "I",
      icon: "target",
      testid: "isolate",
      on: isIsolated(),
      press: toggleIsolated,
    }),
    wordButton({
      text: "Fade rest",
      label: "Fade everything else",
      icon: "half",
      testid: "fade-rest",
      on: isRestFaded(),
      press: toggleFadeRest,
    }),
    wordButton({ text: "Hide", label: "Hide", key: "H", icon: "struck", testid: "hide", press: hideSelection }),
    iconButton({
      icon: "more",
      label: "More",
      testid: "panel-more",
      kind: "ico line",
      on: own.more,
      press: () => (own.more = !own.more),
    }),
  ]);
}

function moreActions(): VNode | null {
  if (!own.more) return null;
  return h("div", { class: "panel-more" }, [
    opacitySlider(chosen(), "panel-opacity"),
    h("div", { class: "wrap" }, [
      wordButton({
        text: "Fly to it",
        label: "Fly to it",
        testid: "fly-to",
        icon: "reset",
        press: () => flyToStructure(view.selected),
      }),
      wordButton({
        text: "Copy link",
        label: "Copy link to this view",
        testid: "panel-copy-link",
        icon: "share",
        press: () => void copyLink(),
      }),
    ]),
  ]);
}

function figureRow(figure: Figure): VNode {
  return h("div", { class: "figure" }, [
    h("dt", unbroken(figure.label)),
    h("dd", [
      h("b", String(figure.value)),
      figure.unit ? `\u2009${figure.unit}` : "",
      ...figure.sources.map((n) => [" ", sourceBox(n)]).flat(),
    ]),
    figure.note ? h("dd", { class: "figure-note" }, sourced(figure.note)) : null,
  ]);
}

function relations(text: PanelText): VNode[] {
  const known = text.relations.filter(({ id }) => atlas.has(id));
  if (known.length === 0) return [];
  const one = ({ id, text: words }: { id: string; text: string }): VNode =>
    h(
      "button",
      {
        type: "button",
        class: "chip press",
        "data-testid": `relation-${id}`,
        title: words || nameOf(id),
        onClick: () => select(id),
      },
      [swatch(atlas.get(id)!.material), h("span", unbroken(nameOf(id)))],
    );
  return [h("h3", "Next to it"), h("div", { class: "wrap" }, known.map(one))];
}

function sources(text: PanelText): VNode[] {
  if (text.sources.length === 0) return [];
  const one = ({ n, text: words, url }: PanelText["sources"][number]): VNode =>
    h("li", [
      sourceBox(n),
      h("span", url ? [h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, words)] : words),
    ]);
  return [h("h3", "Sources"), h("ol", { class: "sources" }, text.sources.map(one))];
}

function content(text: PanelText): VNode[] {
  return [
    ...text.paragraphs.map((each) => h("p", { class: "panel-text" }, sourced(each))),
    ...(text.figures.length ? [h("h3", "In figures"), h("dl", { class: "figures" }, text.figures.map(figureRow))] : []),
    ...relations(text),
    ...(text.why ? [h("h3", "Why it matters for L5"), h("p", { class: "panel-text" }, sourced(text.why))] : []),
    ...sources(text),
  ];
}

function others(): VNode | null {
  if (view.alsoSelected.length === 0) return null;
  const one = (id: string): VNode =>
    h("button", { type: "button", class: "chip press", onClick: () => select(id) }, [
      swatch(atlas.get(id)!.material),
      h("span", nameOf(id)),
    ]);
  return h("div", { class: "also" }, [
    h("h3", "Also selected"),
    h("div", { class: "wrap" }, view.alsoSelected.filter((id) => atlas.has(id)).map(one)),
  ]);
}

/** A message with the structure and the link to this view; whom it goes to is the writer's choice. */
function report(structure: Structure): string {
  const body = `Structure: ${nameOf(structure.id)} (${structure.id})\nView: ${location.href}\n\nWhat is wrong, and a source:\n`;
  return `mailto:?subject=${encodeURIComponent(`L5 root atlas: error in ${structure.name}`)}&body=${encodeURIComponent(body)}`;
}

function footer(structure: Structure, text: PanelText | null): VNode {
  return h("footer", { class: "foot cap" }, [
    h("span", text?.reviewed ? `Reviewed ${readableDate(text.reviewed)}` : ""),
    h("a", { href: report(structure), "data-testid": "report-error" }, "Report an error"),
  ]);
}

function inside(structure: Structure): VNode[] {
  const text = ui.panel?.id === structure.id ? ui.panel : null;
  return [
    h("header", { class: "panel-head" }, [
      h("div", { class: "between" }, [
        chip(structure, text),
        iconButton({
          icon: "close",
          label: "Close and clear the selection",
          testid: "panel-close",
          press: clearSelection,
        }),
      ]),
      h("h2", { class: "panel-name" }, unbroken(text?.name || structure.name)),
      h("div", { class: "la panel-latin", lang: "la" }, text?.latin || structure.latin),
      actions(),
      moreActions(),
    ]),
    h(
      "div",
      { class: "panel-body scroll", tabindex: 0, role: "region", "aria-label": `About ${nameOf(structure.id)}` },
      [others(), ...supplyBlock(structure), ...(text ? content(text) : [])],
    ),
    footer(structure, text),
  ];
}

/** Everything about the selected structure; a bottom sheet on narrow windows. */
export const StructurePanel = defineComponent({
  name: "StructurePanel",
  setup: () => () => {
    const structure = ui.atlasReady ? atlas.get(view.selected) : undefined;
    if (!ui.atlasReady || !panelShown()) return null;
    const sheet = asSheet();
    const style = sheet ? { height: `${sheetHeight()}px` } : {};
    return h(
      "aside",
      {
        class: ["panel", sheet ? "sheet" : "right", ui.width, { held: ui.sheetPx > 0 }],
        style,
        "aria-label": structure ? "Selected structure" : "What L5 serves",
        "data-testid": structure ? "structure-panel" : "limb-panel",
        "data-stop": ui.sheet,
      },
      [sheet ? sheetGrip() : null, ...(structure ? inside(structure) : limbOverview())],
    );
  },
});
