import type { Free } from "../scene/camera_rig";
import { ui, view, type Width } from "./store";

// Sizes of the design, CSS pixels.
const GUTTER = 16;
const TREE = 272;
const PANEL = 380;
const BAR = 60;
const DOCK = 84;
const TABS = 56;
const LAYERS = 60; // the pill of the limb's layers below the search field of a phone
export const PEEK = 96;
export const HALF = 296;

export function widthClass(width: number): Width {
  if (width < 768) return "phone";
  if (width < 1024) return "tablet";
  return width < 1280 ? "small" : "wide";
}

export const asSheet = (): boolean => ui.width === "phone" || ui.width === "tablet";
export const panelShown = (): boolean => view.selected !== "" || view.section === "limb";
export const treeShown = (): boolean => ui.width === "wide" || ui.treeOpen;

/** The sections at the foot of a phone. */
export const tabHeight = (): number => (ui.width === "phone" ? TABS : 0);

/** Height of the bottom sheet; 0 when there is none. */
export function sheetHeight(): number {
  if (!asSheet() || !panelShown()) return 0;
  if (ui.sheetPx > 0) return ui.sheetPx;
  if (ui.sheet === "peek") return PEEK;
  return ui.sheet === "half" ? Math.min(HALF, ui.size.h * 0.45) : ui.size.h - 60 - tabHeight();
}

/** The part of the window that no panel covers. */
export function freeStage(): Free {
  const { w, h } = ui.size;
  const left = ui.width === "wide" ? TREE + GUTTER : 0;
  const right = !asSheet() && panelShown() ? PANEL + GUTTER : 0;
  const phone = ui.width === "phone";
  const top = phone ? 64 + (view.section === "limb" ? LAYERS : 0) : BAR * 0.5;
  const sheet = Math.min(sheetHeight(), h * 0.55);
  const bottom = (phone ? sheet : sheet + DOCK * 0.5) + tabHeight();
  return { left, top, width: Math.max(120, w - left - right), height: Math.max(120, h - top - bottom) };
}
