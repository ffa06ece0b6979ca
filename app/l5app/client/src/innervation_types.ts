/** Shapes of the innervation tables, the nerve tree and what the server works out from them. */
import type { Vec3 } from "./types";

export type Share = "main" | "shared" | "minor" | "none";
/** How much of a muscle's or field's supply a cut takes. */
export type Extent = "all" | "main" | "part";

export interface SourceLine {
  n: number;
  text: string;
  url: string;
}

export interface MuscleRow {
  id: string;
  name: string;
  roots: string[];
  main: string[];
  disputed: string;
  nerve: string;
  nerve_name: string;
  origin: string;
  insertion: string;
  action: string;
  test: string;
  share: Share;
  sources: number[];
}

export interface Finding {
  muscle: string;
  root: string;
  method: string;
  affected: number | null;
  tested: number | null;
  note: string;
  /** "20 of 26", "93.2 % of 73 people", or nothing when there is only a note. */
  words: string;
  sources: number[];
}

export interface SkinMap {
  id: string;
  title: string;
  made: string;
  shows: string;
  caution: string;
  sources: number[];
}

export interface NerveField {
  id: string;
  nerve: string;
  title: string;
  text: string;
  sources: number[];
}

export interface KeyPoint {
  id: string;
  root: string;
  place: string;
  sources: number[];
}

export interface InnervationTables {
  muscles: MuscleRow[];
  findings: Finding[];
  maps: SkinMap[];
  fields: NerveField[];
  key_points: KeyPoint[];
  /** People with a proven lesion, and where they marked pain. */
  pain: { label: string; k: number; n: number; sources: number[] }[];
  sources: SourceLine[];
}

/** A nerve of the left side as a line from its beginning to its end, mm. */
export interface NerveNode {
  id: string;
  parents: { id: string; at: number }[];
  path: Vec3[];
}

export interface MuscleBranch {
  muscle: string;
  nerve: string;
  at: number;
  path: Vec3[];
}

export interface NerveTree {
  nodes: NerveNode[];
  branches: MuscleBranch[];
  /** Centres of the places on the skin that key points and fields are named at. */
  spots: { id: string; at: Vec3 }[];
}

export interface Traced {
  id: string;
  way: "down" | "up";
  title: string;
  muscles: string[];
  nerves: string[];
  roots: string[];
  fields: string[];
  lines: string[];
}

export interface Loss {
  id: string;
  name: string;
  extent: Extent;
  why: string;
}

export interface CutReport {
  id: string;
  at: number;
  title: string;
  muscles: Loss[];
  skin: Loss[];
  note: string;
}
