import { materialOf } from "../scene/looks";
import type { Group, KeyView, Manifest, Structure } from "../types";
import { view } from "./store";

/** The loaded manifest with its look-up tables; filled once, before the first frame. */
class Atlas {
  manifest: Manifest | null = null;
  private byId = new Map<string, Structure>();

  fill(manifest: Manifest): void {
    const structures = manifest.structures.map((each) => ({ ...each, material: materialOf(each) }));
    this.manifest = { ...manifest, structures };
    this.byId = new Map(structures.map((each) => [each.id, each]));
  }

  get structures(): Structure[] {
    return this.manifest?.structures ?? [];
  }

  /** Key views of the open section. */
  get views(): KeyView[] {
    return (this.manifest?.views ?? []).filter((each) => each.section === view.section);
  }

  get(id: string): Structure | undefined {
    return this.byId.get(id);
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  groups(mode: "systems" | "regions"): Group[] {
    return this.manifest?.groups[mode] ?? [];
  }

  /** Ids of the structures hidden (or faded) before anybody touches anything. */
  atStart(state: "hidden" | "faded"): string[] {
    return this.structures.filter((each) => each[state]).map((each) => each.id);
  }
}

export const atlas = new Atlas();

/** Every structure id below a group, each once. */
export function leavesOf(group: Group): string[] {
  const ids = group.children.flatMap((child) => (typeof child === "string" ? [child] : leavesOf(child)));
  return [...new Set(ids)].filter((id) => atlas.has(id));
}

/** Ids of the groups that hold a structure, outermost first; empty when it is in none. */
export function pathTo(id: string, groups: Group[]): string[] {
  for (const group of groups) {
    if (group.children.includes(id)) return [group.id];
    const inner = group.children.filter((child): child is Group => typeof child !== "string");
    const below = pathTo(id, inner);
    if (below.length) return [group.id, ...below];
  }
  return [];
}
