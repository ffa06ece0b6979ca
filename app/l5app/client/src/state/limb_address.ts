import type { LimbExtra, LimbLayer, LimbMap, NerveCut, Vec3 } from "../types";
import { view, type View } from "./store";

const LAYERS: LimbLayer[] = ["muscles", "skin", "both"];
const MAPS: LimbMap[] = ["keegan_1948", "foerster_1933", "lee_2008", "agree"];
const EXTRAS: LimbExtra[] = ["key_points", "nerve_fields", "nerves"];
const AT_FIRST = { y: "muscles", m: "foerster_1933", x: "key_points+nerves", z: "2" };

type LimbPart = Pick<
  View,
  "section" | "limbLayer" | "limbMap" | "limbShown" | "skinTone" | "trace" | "nerveCuts" | "skinSpot"
>;

const cutText = ({ id, at }: NerveCut): string => `${id}:${Math.round(at * 100)}`;

/** The limb's fields of an address; those that say nothing new are empty. */
export function limbFields(): [string, string][] {
  const now = { y: view.limbLayer, m: view.limbMap, x: view.limbShown.join("+") || "-", z: String(view.skinTone) };
  const changed = Object.entries(now).filter(([key, text]) => text !== AT_FIRST[key as keyof typeof now]);
  return [
    ["p", view.section === "limb" ? "limb" : ""],
    ...changed,
    ["t", view.trace],
    ["n", view.nerveCuts.map(cutText).join("+")],
    ["q", view.skinSpot ? view.skinSpot.map((each) => String(Math.round(each * 10) / 10)).join(",") : ""],
  ];
}

function oneOf<T extends string>(allowed: T[], text: string | undefined, otherwise: T): T {
  return allowed.find((each) => each === text) ?? otherwise;
}

function readCuts(text: string, known: (ids: string[]) => string[]): NerveCut[] {
  const pairs = text.split("+").map((pair) => pair.split(":"));
  return pairs
    .filter(([id, percent]) => id && known([id]).length && Number.isFinite(Number(percent)))
    .slice(0, 2)
    .map(([id, percent]) => ({ id: id!, at: Math.min(100, Math.max(0, Number(percent))) / 100 }));
}

function readSpot(text: string): Vec3 | null {
  const three = text.split(",").map(Number);
  return text && three.length === 3 && three.every((each) => Math.abs(each) < 2000) ? (three as Vec3) : null;
}

/** What the fields of an address say about the limb. */
export function readLimb(fields: Map<string, string>, known: (ids: string[]) => string[]): LimbPart {
  const tone = Number(fields.get("z") ?? AT_FIRST.z);
  const extras = (fields.get("x") ?? AT_FIRST.x).split("+");
  return {
    section: fields.get("p") === "limb" ? "limb" : "explore",
    limbLayer: oneOf(LAYERS, fields.get("y"), "muscles"),
    limbMap: oneOf(MAPS, fields.get("m"), "foerster_1933"),
    limbShown: EXTRAS.filter((each) => extras.includes(each)),
    skinTone: Number.isInteger(tone) && tone >= 1 && tone <= 5 ? tone : 2,
    trace: known([fields.get("t") ?? ""].filter(Boolean))[0] ?? "",
    nerveCuts: readCuts(fields.get("n") ?? "", known),
    skinSpot: readSpot(fields.get("q") ?? ""),
  };
}
