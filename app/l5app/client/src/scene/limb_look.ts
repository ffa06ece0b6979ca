import { bare, innervation } from "../state/innervation";
import { view } from "../state/store";
import type { Share } from "../innervation_types";
import type { Structure } from "../types";

/** What the section gives a structure before hidden and faded things are taken into account. */
export interface SectionLook {
  alpha: number;
  solid: number;
  /** Token of a colour that overrides the material's own; empty: the material's. */
  paint: string;
  /** 1: all of its supply is cut, down to 0.4: a part of it. */
  lost: number;
}

const PLAIN: SectionLook = { alpha: 1, solid: 1, paint: "", lost: 0 };
const AWAY: SectionLook = { ...PLAIN, alpha: 0 };
const GHOST = 0;

const SHARE_TOKENS: Record<Share, string> = { main: "--m-3", shared: "--m-2", minor: "--m-1", none: "--m-0" };
const LOST = { all: 1, main: 0.7, part: 0.4 } as const;

/** With two cuts each limb shows one, the first on the left. */
const comparing = (): boolean => view.nerveCuts.length === 2;

/** Which half of the body shows muscles and bones, and which shows skin. */
function sideShows({ side, material, id }: Structure): boolean {
  const skin = material === "skin";
  if (view.limbLayer === "both") return side === "left" ? !skin : side === "right" ? skin : true;
  if ((view.limbLayer === "skin") !== skin) return false;
  return side !== "right" || comparing() || bare(id) === "hip_bone";
}

/** What lies on a traced way stays solid; all the rest is there as a ghost, to find one's way by. */
function onTheWay({ id, kind, level, side }: Structure): boolean {
  const { traced } = innervation;
  if (!traced) return true;
  if (side !== "midline" && side !== (traced.id.endsWith("_right") ? "right" : "left")) return false;
  if (kind === "root" || kind === "ganglion") return traced.roots.includes(level);
  return traced.muscles.includes(bare(id)) || traced.nerves.includes(bare(id));
}

function lostShare({ id, side }: Structure): number {
  const report = innervation.losses[comparing() && side === "right" ? 1 : 0];
  const loss = report?.muscles.find((each) => each.id === bare(id));
  return loss ? LOST[loss.extent] : 0;
}

function limbLook(structure: Structure): SectionLook {
  const { material, kind } = structure;
  const asked = structure.id === view.selected || view.alsoSelected.includes(structure.id);
  if (!asked && !sideShows(structure)) return AWAY;
  const muscle = material === "muscle" || material === "tendon";
  if (kind === "nerve" && !asked && !view.limbShown.includes("nerves") && !innervation.traced) return AWAY;
  if (material === "skin") return { ...PLAIN, paint: `--a-skin-${view.skinTone}` };
  const solid = onTheWay(structure) ? 1 : GHOST;
  if (!muscle) return { ...PLAIN, solid };
  const row = innervation.tables?.muscles.find((each) => each.id === bare(structure.id));
  const paint = material === "muscle" && row ? SHARE_TOKENS[row.share] : "";
  return { ...PLAIN, solid, paint, lost: lostShare(structure) };
}

/** The look of the open section; the spine's parts stand alone in Explore. */
export function sectionLook(structure: Structure): SectionLook {
  if (view.section === "limb") return structure.part === "spine" ? spineInLimb(structure) : limbLook(structure);
  return structure.part === "spine" ? PLAIN : AWAY;
}

/** Beside the limb the spine is there to be followed from; skin covers it. */
function spineInLimb(structure: Structure): SectionLook {
  if (view.limbLayer === "skin") return AWAY;
  if (view.limbLayer === "both" && structure.side === "right") return AWAY;
  return onTheWay(structure) ? PLAIN : { ...PLAIN, solid: GHOST };
}
