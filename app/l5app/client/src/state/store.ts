import { reactive } from "vue";
import type { CameraNine, Cut, Message, PanelText, Theme } from "../types";

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
}

export const ui = reactive<Ui>({
  panel: null,
  message: null,
  hovered: "",
  pointer: { x: 0, y: 0 },
  loading: { total: 0, got: 0, next: "", done: false, failed: "" },
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
});
