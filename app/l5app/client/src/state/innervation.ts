import { reactive } from "vue";
import type { CutReport, InnervationTables, NerveTree, Share, Traced } from "../innervation_types";
import { atlas } from "./atlas";

/** What the server knows of nerves, muscles and skin; filled once, with the limb. */
export const innervation = reactive<{
  tables: InnervationTables | null;
  tree: NerveTree | null;
  traced: Traced | null;
  losses: CutReport[];
}>({ tables: null, tree: null, traced: null, losses: [] });

async function fetchJson<T>(url: string, what: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The ${what} did not arrive (${answer.status}).`);
  return (await answer.json()) as T;
}

export async function fetchInnervation(): Promise<void> {
  if (innervation.tables) return;
  const { innervation: tables, nerve_tree: tree } = atlas.manifest!.links;
  [innervation.tables, innervation.tree] = await Promise.all([
    fetchJson<InnervationTables>(tables, "table of muscles and nerves"),
    fetchJson<NerveTree>(tree, "tree of nerves"),
  ]);
}

/** The id without its side: left and right share one entry in every table. */
export const bare = (id: string): string => id.replace(/_(left|right)$/, "");

/** How much of a muscle is L5's; nothing for what is no muscle of the table. */
export const shareOf = (id: string): Share | undefined =>
  innervation.tables?.muscles.find((each) => each.id === bare(id))?.share;

const SHARE_DOTS: Record<Share, string> = { main: "●●●", shared: "●●○", minor: "●○○", none: "○○○" };

/** Three dots after a name: how much of a muscle is L5's, for those who do not tell the colours apart. */
export const shareDots = (share: Share): string => SHARE_DOTS[share];

export const onTracedWay = (id: string): boolean => innervation.traced?.nerves.includes(bare(id)) ?? false;
