import { ui, view } from "../state/store";
import type { Structure } from "../types";
import { sectionLook } from "./limb_look";
import type { Appearance } from "./part";

/** What the view says about each structure; sets are made once for a whole pass. */
export function appearances(): (structure: Structure) => Appearance {
  const hidden = new Set(view.hidden);
  const faded = new Set(view.faded);
  const isolated = new Set(view.isolated);
  const chosen = new Set([view.selected, ...view.alsoSelected]);
  return (structure) => {
    const { id, kind, material } = structure;
    const look = sectionLook(structure);
    const context = isolated.size > 0 && !isolated.has(id);
    const own = view.opacity[id] ?? (faded.has(id) ? 0 : 1);
    const window_ = kind === "space" || material === "space" ? 0.35 : 1;
    return {
      alpha: hidden.has(id) ? 0 : window_ * look.alpha,
      solid: context ? 0 : Math.min(own, look.solid),
      pickable: !context,
      paint: look.paint,
      lost: look.lost,
      selected: chosen.has(id),
      hovered: ui.hovered === id,
    };
  };
}
