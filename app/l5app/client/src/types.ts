/** Shapes of what the server sends. Frame: LPS (x left, y back, z head), millimetres. */

export type Vec3 = [number, number, number];
/** Position, target and up vector, millimetres. */
export type CameraNine = [number, number, number, number, number, number, number, number, number];

/** What the first view shows, and what follows when it is asked for. */
export type BodyPart = "spine" | "limb";
export type Section = "explore" | "limb";

export interface Chunk {
  name: string;
  url: string;
  bytes: number;
  part: BodyPart;
}

export interface Structure {
  id: string;
  name: string;
  latin: string;
  kind: string;
  side: string;
  level: string;
  system: string;
  region: string;
  chunk: string;
  part: BodyPart;
  node: string;
  mirrored: boolean;
  material: string;
  synonyms: string[];
  anchor: Vec3;
  center: Vec3;
  radius: number;
  hidden: boolean;
  faded: boolean;
}

export interface Group {
  id: string;
  name: string;
  children: (string | Group)[];
}

export interface KeyView {
  id: string;
  name: string;
  key: string;
  camera: CameraNine;
  section: Section;
  /** What the view needs out of the way; what is not given stays as it is. */
  hidden?: string[];
  faded?: string[];
  cut?: Cut | null;
}

export interface Manifest {
  version: string;
  frame: string;
  chunks: Chunk[];
  structures: Structure[];
  groups: { systems: Group[]; regions: Group[] };
  views: KeyView[];
  links: { innervation: string; nerve_tree: string };
  start: { camera: CameraNine; selected: string; limb_camera: CameraNine };
}

export type LimbLayer = "muscles" | "skin" | "both";
export type LimbMap = "keegan_1948" | "foerster_1933" | "lee_2008" | "agree";
export type LimbExtra = "key_points" | "nerve_fields" | "nerves";

/** A nerve or root divided at a share 0..1 of its length. */
export interface NerveCut {
  id: string;
  at: number;
}

export type CutKind = "axial" | "sagittal" | "coronal" | "free";

/** What lies on the side the normal points to is cut away. */
export interface Cut {
  kind: CutKind;
  normal: Vec3;
  offset_mm: number;
}

export interface Figure {
  label: string;
  value: string | number;
  unit?: string;
  note?: string;
  sources: (number | string)[];
}

/** Text of the selected structure. */
export interface PanelText {
  id: string;
  name: string;
  latin: string;
  side: string;
  level: string;
  chip: string;
  paragraphs: string[];
  why: string;
  figures: Figure[];
  relations: { id: string; text: string }[];
  sources: { n: number | string; text: string; url?: string }[];
  reviewed: string;
}

export interface Message {
  kind: "info" | "warn" | "error";
  text: string;
}

export type Theme = "system" | "light" | "dark";
