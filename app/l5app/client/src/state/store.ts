import { reactive } from "vue";
import type {
  CameraNine,
  Cut,
  LimbExtra,
  LimbLayer,
  LimbMap,
  Message,
  NerveCut,
  PanelText,
  Section,
  Theme,
  Vec3,
} from "../types";

/** What is seen. Shared with the server, the address and the history; changed only in actions.ts. */
export interface View {
  hidden: string[];
  faded: string[];
  selected: string;
  alsoSelected: string[];
  isolated: string[];
  /** Opacity 0..1 of structures that are neither solid nor plainly faded. */
  opacity: Record<string, number>;
  cut: Cut | null;
  camera: CameraNine | null;
  labelsOn: boolean;
  theme: Theme;
  section: Section;
  limbLayer: LimbLayer;
  limbMap: LimbMap;
  limbShown: LimbExtra[];
  /** 1 light .. 5 dark. */
  skinTone: number;
  /** Id of the nerve, root, muscle or skin whose way is shown; empty when none is. */
  trace: string;
  nerveCuts: NerveCut[];
  /** Touched place of the skin, mm. */
  skinSpot: Vec3 | null;
}

export const view = reactive<View>({
  hidden: [],
  faded: [],
  selected: "",
  alsoSelected: [],
  isolated: [],
  opacity: {},
  cut: null,
  camera: null,
  labelsOn: true,
  theme: "system",
  section: "explore",
  limbLayer: "muscles",
  limbMap: "foerster_1933",
  limbShown: ["key_points", "nerves"],
  skinTone: 2,
  trace: "",
  nerveCuts: [],
  skinSpot: null,
});

export type SheetStop = "peek" | "half" | "full";
export type Width = "phone" | "tablet" | "small" | "wide";

/** What belongs to this window alone. */
export interface Ui {
  panel: PanelText | null;
  message: Message | null;
  hovered: string;
  pointer: { x: number; y: number };
  /** Bytes of geometry: total and arrived; `done` once every chunk is shown. */
  loading: { total: number; got: number; next: string; done: boolean; failed: string };
  /** The limb's files: not asked for, on their way, or there. */
  limb: { wanted: boolean; total: number; got: number; done: boolean; failed: string };
  atlasReady: boolean;
  width: Width;
  size: { w: number; h: number };
  sheet: SheetStop;
  sheetPx: number;
  treeOpen: boolean;
  treeMode: "systems" | "regions";
  expanded: string[];
  keysOpen: boolean;
  viewsOpen: boolean;
  menuFor: string;
  singleKeys: boolean;
  keyView: string;
  cutDragged: boolean;
  /** Frames drawn while there is a cut: what follows its plane is drawn anew with each. */
  drawn: number;
  canUndo: boolean;
  canRedo: boolean;
  scale: { mm: number; px: number };
  spoken: string;
  /** The next touch of a nerve divides it. */
  cutting: boolean;
  /** Where along the selected nerve the panel's "Cut here" divides it, 0..1. */
  cutShare: number;
  tableOpen: boolean;
  limbTab: "shows" | "list";
}

export const ui = reactive<Ui>({
  panel: null,
  message: null,
  hovered: "",
  pointer: { x: 0, y: 0 },
  loading: { total: 0, got: 0, next: "", done: false, failed: "" },
  limb: { wanted: false, total: 0, got: 0, done: false, failed: "" },
  atlasReady: false,
  width: "wide",
  size: { w: 1440, h: 900 },
  sheet: "half",
  sheetPx: 0,
  treeOpen: false,
  treeMode: "systems",
  expanded: [],
  keysOpen: false,
  viewsOpen: false,
  menuFor: "",
  singleKeys: true,
  keyView: "",
  cutDragged: false,
  drawn: 0,
  canUndo: false,
  canRedo: false,
  scale: { mm: 20, px: 100 },
  spoken: "",
  cutting: false,
  cutShare: 0,
  tableOpen: false,
  limbTab: "shows",
});
