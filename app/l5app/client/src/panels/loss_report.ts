import { h, type VNode } from "vue";
import type { CutReport, Extent, Loss } from "../innervation_types";
import { select } from "../state/actions";
import { atlas } from "../state/atlas";
import { innervation } from "../state/innervation";
import { removeCut } from "../state/limb";
import { view } from "../state/store";
import { iconButton } from "./button";

const WORDS: Record<Extent, string> = { all: "all supply", main: "main supply", part: "a part" };
const MARKS: Record<Extent, string> = { all: "●●●", main: "●●○", part: "●○○" };

function cutCard(report: CutReport, index: number): VNode {
  const side = view.nerveCuts.length === 2 ? (index ? "right limb" : "left limb") : "";
  return h("div", { class: "cut-card" }, [
    h("span", { class: "cut-mark", "aria-hidden": "true" }, index ? "B" : "A"),
    h("span", [h("b", report.title), side ? h("span", { class: "cap" }, ` shown on the ${side}`) : null]),
    iconButton({
      icon: "close",
      label: `Undo the cut: ${report.title}`,
      testid: `uncut-${index}`,
      kind: "ico tiny",
      press: () => removeCut(index),
    }),
  ]);
}

const extentCell = (loss: Loss | undefined): VNode =>
  loss
    ? h("td", { class: ["loss", loss.extent], title: loss.why }, [
        h("span", { "aria-hidden": "true" }, MARKS[loss.extent]),
        ` ${WORDS[loss.extent]}`,
      ])
    : h("td", { class: "loss spared" }, "spared");

/** Every muscle or field that one of the cuts touches, with what each cut takes from it. */
function lossTable(kind: "muscles" | "skin", caption: string): VNode {
  const reports = innervation.losses;
  const names = new Map(reports.flatMap((each) => each[kind].map(({ id, name }) => [id, name] as const)));
  const row = ([id, name]: [string, string]): VNode => {
    const left = `${id}_left`;
    const label = atlas.has(left)
      ? h("button", { type: "button", class: "inline", onClick: () => select(left) }, name)
      : name;
    const cells = reports.map((each) => extentCell(each[kind].find((loss) => loss.id === id)));
    const differs = new Set(reports.map((each) => each[kind].find((loss) => loss.id === id)?.extent)).size > 1;
    return h("tr", { class: { differs: reports.length === 2 && differs } }, [
      h("th", { scope: "row" }, [label]),
      ...cells,
    ]);
  };
  const heads = reports.map((_, i) => h("th", { scope: "col" }, reports.length === 2 ? (i ? "B" : "A") : "Lost"));
  return h("table", { class: "losses", "data-testid": `lost-${kind}` }, [
    h("caption", caption),
    h("thead", [h("tr", [h("th", { scope: "col" }, ""), ...heads])]),
    h("tbody", [...names].map(row)),
  ]);
}

/** What the cuts take, muscle by muscle and patch by patch; two cuts stand side by side. */
export function lossReport(): VNode[] {
  const reports = innervation.losses;
  return [
    h("section", { class: "limb-block" }, [
      h("h3", reports.length === 2 ? "Two cuts compared" : "What is lost"),
      ...reports.map(cutCard),
      h(
        "p",
        { class: "cap" },
        reports.length === 2
          ? "Rows that differ are marked: they tell the two lesions apart."
          : "Cut a second nerve or root to compare.",
      ),
    ]),
    h("section", { class: "limb-block" }, [lossTable("muscles", "Muscles"), lossTable("skin", "Skin")]),
    h(
      "section",
      { class: "limb-block" },
      reports.map(({ note }) => h("p", { class: "cap" }, note)),
    ),
  ];
}
