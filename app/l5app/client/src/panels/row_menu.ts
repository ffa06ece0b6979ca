import { h, type VNode } from "vue";
import { flyToStructure, setFaded, setHidden, setOpacity } from "../state/actions";
import { ui, view } from "../state/store";
import { nameOf } from "../state/words";
import { wordButton } from "./button";
import { idsOfRow } from "./tree";

/** Opacity of one row, 0..1, as its first structure has it. */
export function opacityOf(ids: string[]): number {
  const id = ids[0] ?? "";
  return view.opacity[id] ?? (view.faded.includes(id) ? 0 : 1);
}

export function opacitySlider(ids: string[], testid: string): VNode {
  const percent = Math.round(opacityOf(ids) * 100);
  return h("label", { class: "slider-row" }, [
    h("span", "Opacity"),
    h("input", {
      type: "range",
      min: 0,
      max: 100,
      step: 5,
      value: percent,
      "data-testid": testid,
      "aria-valuetext": percent === 0 ? "edges only" : `${percent} percent`,
      onInput: (event: Event) => setOpacity(ids, Number((event.target as HTMLInputElement).value) / 100),
    }),
    h("span", { class: "slider-value" }, percent === 0 ? "edges" : `${percent} %`),
  ]);
}

/** What more can be done with a row: a small card at the foot of the tree. */
export function rowMenu(): VNode | null {
  const id = ui.menuFor;
  const ids = id ? idsOfRow(id) : [];
  if (ids.length === 0) return null;
  const close = (run: () => void) => () => {
    run();
    ui.menuFor = "";
  };
  const button = (text: string, testid: string, run: () => void): VNode =>
    wordButton({ text, label: text, testid, press: close(run) });
  return h(
    "div",
    { class: "row-menu", role: "group", "aria-label": `More for ${nameOf(id)}`, "data-testid": "row-menu" },
    [
      h("b", nameOf(id) === id ? `${ids.length} structures` : nameOf(id)),
      opacitySlider(ids, "opacity"),
      h("div", { class: "wrap" }, [
        button("Solid", "menu-solid", () => setOpacity(ids, 1)),
        button("Fade", "menu-fade", () => setFaded(ids, true)),
        button("Hide", "menu-hide", () => setHidden(ids, true)),
        button("Fly to it", "menu-fly", () => flyToStructure(ids[0]!)),
      ]),
    ],
  );
}
