import type { Structure } from "../types";
import { atlas } from "./atlas";
import { ui, view } from "./store";

const PAIRED = new Set(["left", "right"]);

/** "L5 nerve root, left": the name with its side, once. */
export function fullName(structure: Structure): string {
  const { name, side } = structure;
  if (!PAIRED.has(side) || name.toLowerCase().includes(side)) return name;
  return `${name}, ${side}`;
}

/** Long names as a label or a row says them: level first, no explanation in brackets. */
const SHORTER: [RegExp, string][] = [
  [/^\w+ lumbar vertebra \((L\d)\)$/, "$1 vertebra"],
  [/^(\w)(.*) of the ([LS]\d-[LS]\d) disc$/, "$3 $1$2"],
  [/^(.+) \([^)]*\)$/, "$1"],
];

function shortened(name: string): string {
  const rule = SHORTER.find(([pattern]) => pattern.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}

/** "L4-L5 Annulus fibrosus" is not a name: only the first letter is large. */
const oneCapital = (name: string): string =>
  name.replace(/^([LS]\d-[LS]\d) (\w)/, (_, level: string, letter: string) => `${level} ${letter.toLowerCase()}`);

export function shortName(structure: Structure): string {
  return oneCapital(fullName({ ...structure, name: shortened(structure.name) }));
}

/** A name below a group that already says the level or the side. */
export function nameBelow(structure: Structure, group: string): string {
  const short = group.toLowerCase().endsWith(structure.side)
    ? oneCapital(shortened(structure.name))
    : shortName(structure);
  const level = /^([LST]\d(?:-[LST]\d)?)( left| right)?$/.exec(group)?.[1];
  if (!level) return short;
  const rest = short.startsWith(`${level} `) ? short.slice(level.length + 1) : short.replace(` ${level}`, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

export function nameOf(id: string): string {
  const found = atlas.get(id);
  return found ? fullName(found) : id;
}

const WHERE: [number, string][] = [
  [0, "behind"],
  [45, "behind and left"],
  [90, "the left"],
  [135, "the front and left"],
  [180, "the front"],
  [-135, "the front and right"],
  [-90, "the right"],
  [-45, "behind and right"],
];

/** "View from behind and left." for a direction in degrees. */
export function viewWords(azimuth: number, elevation: number): string {
  if (elevation > 65) return "View from above.";
  if (elevation < -65) return "View from below.";
  const apart = (degrees: number): number => Math.abs(((((azimuth - degrees) % 360) + 540) % 360) - 180);
  const nearest = [...WHERE].sort((a, b) => apart(a[0]) - apart(b[0]))[0];
  return `View from ${nearest?.[1] ?? "behind"}.`;
}

const count = (n: number, word: string): string => `${n} ${word}`;

/** "2 faded, 24 hidden". */
export function hiddenWords(): string {
  const faded = atlas.structures.filter((each) => isDim(each.id) && !view.hidden.includes(each.id)).length;
  const hidden = view.hidden.filter((id) => atlas.has(id)).length;
  if (!faded && !hidden) return "All shown";
  return [faded ? count(faded, "faded") : "", hidden ? count(hidden, "hidden") : ""].filter(Boolean).join(", ");
}

export const isDim = (id: string): boolean => view.faded.includes(id) || (view.opacity[id] ?? 1) < 0.95;

/** The whole picture in words, for those who do not see it. */
export function twin(azimuth: number, elevation: number): string {
  const all = [view.selected, ...view.alsoSelected].filter(Boolean).map(nameOf);
  const picked = all.length ? `${all.join(" and ")}, selected.` : "Nothing selected.";
  const alone = view.isolated.length ? " Shown alone." : "";
  const key = atlas.views.find((each) => each.id === ui.keyView)?.name;
  const from = key ? `View: ${key}.` : viewWords(azimuth, elevation);
  const faded = view.faded.filter((id) => !view.hidden.includes(id)).length;
  const dim = faded ? ` ${faded} ${faded === 1 ? "structure" : "structures"} faded.` : "";
  const gone = view.hidden.length ? ` ${view.hidden.length} hidden.` : "";
  const cut = view.cut ? ` ${view.cut.kind[0]?.toUpperCase()}${view.cut.kind.slice(1)} cut.` : "";
  return `${picked}${alone} ${from}${dim}${gone}${cut}`;
}
