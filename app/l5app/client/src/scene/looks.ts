import { Color } from "three";
import type { Structure } from "../types";

/** How a material answers to light. Numbers by eye, beside the palette picture of the design. */
export interface Look {
  /** CSS custom property that holds the colour. */
  token: string;
  gloss: number;
  grain: number;
  /** 1 lines along, 2 rings, 3 stipple, 4 stripes in space, 5 fascicles of a muscle, 6 skin with its maps. */
  fibres: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** 1: clear by nature, bright at the edge. */
  glass: number;
  /** Share of the baked occlusion that is shown: nerves stay bright deep between the bones. */
  shelter: number;
  /** Caps of bone are hatched. */
  hatch: boolean;
}

const look = (token: string, gloss: number, more: Partial<Look> = {}): Look => ({
  token,
  gloss,
  grain: 0,
  fibres: 0,
  glass: 0,
  shelter: 0.85,
  hatch: false,
  ...more,
});

const LOOKS: Record<string, Look> = {
  bone: look("--a-bone", 0.02, { grain: 0.13, hatch: true, shelter: 0.92 }),
  sacrum: look("--a-sacrum", 0.02, { grain: 0.14, hatch: true, shelter: 0.92 }),
  cartilage: look("--a-cartilage", 0.75),
  annulus: look("--a-annulus", 0.22, { fibres: 2 }),
  nucleus: look("--a-nucleus", 0.55),
  capsule: look("--a-ligament", 0.2, { fibres: 4 }),
  ligament: look("--a-ligament", 0.14, { fibres: 4 }),
  flavum: look("--a-flavum", 0.14, { fibres: 4 }),
  dura: look("--a-dura", 0.5, { glass: 1 }),
  cord: look("--a-root", 0.4, { shelter: 0.55 }),
  root: look("--a-root", 0.34, { shelter: 0.55 }),
  l5: look("--a-l5", 0.38, { shelter: 0.38 }),
  l4: look("--l4", 0.34),
  s1: look("--s1", 0.34),
  ganglion: look("--a-ganglion", 0.34, { shelter: 0.38 }),
  fat: look("--a-fat", 0.2, { fibres: 3 }),
  nerve: look("--a-root", 0.38, { shelter: 0.5 }),
  muscle: look("--a-muscle", 0.2, { fibres: 5 }),
  tendon: look("--a-tendon", 0.4, { fibres: 5 }),
  skin: look("--a-skin-2", 0.12, { fibres: 6 }),
  fragment: look("--a-fragment", 0.35, { fibres: 2 }),
  space: look("--a-cartilage", 0.1, { glass: 1 }),
};

const SACRAL = /^(sacrum|coccyx)/;

/**
 * The material a structure is painted with. Only L5's ganglion has its own colour: amber belongs
 * to L5 alone; the sacrum's bone is a shade darker than the vertebrae's.
 */
export function materialOf({ id, material, level }: Structure): string {
  if (material === "bone" && SACRAL.test(id)) return "sacrum";
  if (material === "ganglion" && level.toUpperCase() !== "L5") return "root";
  return material;
}

export function lookOf(material: string): Look {
  return LOOKS[material] ?? look("--a-bone", 0.05);
}

/** The material's colour in linear light; albedo is the same in both themes, so read once. */
export const albedoOf = (material: string): Color => colourOf(lookOf(material).token);

const colours = new Map<string, Color>();

/** A token's colour in linear light. */
export function colourOf(token: string): Color {
  const known = colours.get(token);
  if (known) return known;
  const text = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
  const colour = new Color(text || "#EDE3CE");
  colours.set(token, colour);
  return colour;
}
