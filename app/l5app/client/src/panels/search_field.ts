import { h, nextTick, reactive, type VNode } from "vue";
import { select } from "../state/actions";
import { didYouMean, findStructures } from "../state/search";
import { ui } from "../state/store";
import { fullName } from "../state/words";
import type { Structure } from "../types";
import { icon } from "./icon";
import { swatch } from "./swatch";

/** What is typed and which result is marked. */
export const search = reactive({ query: "", at: 0 });

const results = (): Structure[] => findStructures(search.query);

export function take(structure: Structure): void {
  select(structure.id);
  search.query = "";
  if (ui.width !== "wide") ui.treeOpen = false;
}

function onKey(event: KeyboardEvent): void {
  const found = results();
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    search.at = (search.at + step + found.length) % Math.max(1, found.length);
    void nextTick(() => document.getElementById(`found-${search.at}`)?.scrollIntoView({ block: "nearest" }));
  } else if (event.key === "Enter") {
    const chosen = found[search.at];
    if (chosen) take(chosen);
  } else if (event.key === "Escape" && search.query) {
    event.stopPropagation();
    search.query = "";
  }
}

export function searchField(): VNode {
  const open = search.query.trim() !== "";
  const found = open ? results() : [];
  const marked = found[search.at] ? { "aria-activedescendant": `found-${search.at}` } : {};
  return h("div", { class: "search" }, [
    icon("find"),
    h("input", {
      type: "text",
      role: "combobox",
      "data-testid": "search",
      "aria-label": "Find a structure",
      "aria-expanded": String(found.length > 0),
      "aria-controls": "found",
      "aria-autocomplete": "list",
      autocomplete: "off",
      spellcheck: false,
      placeholder: ui.width === "phone" ? "Find a structure" : "Name, Latin or “DRG”",
      value: search.query,
      onInput: (event: Event) => {
        search.query = (event.target as HTMLInputElement).value;
        search.at = 0;
      },
      onKeydown: onKey,
      ...marked,
    }),
    ui.width === "wide" && !open ? h("kbd", "/") : null,
  ]);
}

function row(structure: Structure, index: number): VNode {
  return h(
    "div",
    {
      id: `found-${index}`,
      key: structure.id,
      role: "option",
      class: ["found-row", { marked: index === search.at }],
      "aria-selected": String(index === search.at),
      "data-testid": `found-${structure.id}`,
      onClick: () => take(structure),
      onPointermove: () => (search.at = index),
    },
    [
      swatch(structure.material),
      h("span", { class: "found-name" }, [fullName(structure), h("i", { class: "la" }, structure.latin)]),
    ],
  );
}

function nothing(): VNode {
  const near = didYouMean(search.query);
  const offer =
    near &&
    h("p", [
      "Did you mean ",
      h("button", { type: "button", class: "inline", onClick: () => (search.query = near) }, near),
      "?",
    ]);
  return h("div", { class: "nothing", role: "status" }, [
    h("b", `Nothing found for “${search.query.trim()}”`),
    offer || null,
    h("p", "English, Latin and everyday names work."),
  ]);
}

/** The list below the field while something is typed. */
export function searchResults(): VNode | null {
  if (!search.query.trim()) return null;
  const found = results();
  if (found.length === 0) return nothing();
  return h("div", { id: "found", role: "listbox", class: "found", "aria-label": "Structures found" }, found.map(row));
}
