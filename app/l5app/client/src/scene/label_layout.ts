/** Where labels stand: two columns beside the model, apart, with leaders that do not cross. */

export interface Anchor {
  id: string;
  x: number;
  y: number;
  /** Width of the label's text in CSS pixels. */
  width: number;
}

export interface Column {
  /** Edge of the texts that faces the model. */
  x: number;
  top: number;
  bottom: number;
  side: "left" | "right";
}

export interface Placed extends Anchor {
  side: "left" | "right";
  textX: number;
  textY: number;
}

const APART_PX = 27;

/** Shares anchors between two columns of about equal size, by where they lie. */
export function shareOut(anchors: Anchor[], middle: number): { left: Anchor[]; right: Anchor[] } {
  const sorted = [...anchors].sort((a, b) => a.x - b.x);
  const most = Math.ceil(sorted.length / 2) + 1;
  const natural = sorted.filter((each) => each.x < middle).length;
  const split = Math.min(most, Math.max(sorted.length - most, natural));
  return { left: sorted.slice(0, split), right: sorted.slice(split) };
}

/** Heights at least `APART_PX` apart, as near to the wanted ones as the column allows. */
export function spread(wanted: number[], top: number, bottom: number): number[] {
  const room = Math.max(0, (bottom - top) / Math.max(1, wanted.length - 1));
  const gap = Math.min(APART_PX, room);
  const heights = wanted.map((each) => Math.min(bottom, Math.max(top, each)));
  for (let i = 1; i < heights.length; i += 1) heights[i] = Math.max(heights[i]!, heights[i - 1]! + gap);
  for (let i = heights.length - 1; i >= 0; i -= 1) {
    const limit = i === heights.length - 1 ? bottom : heights[i + 1]! - gap;
    heights[i] = Math.min(heights[i]!, limit);
  }
  return heights;
}

function turnOf(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function cross(a: Placed, b: Placed): boolean {
  const one = turnOf(a.x, a.y, a.textX, a.textY, b.x, b.y) * turnOf(a.x, a.y, a.textX, a.textY, b.textX, b.textY);
  const two = turnOf(b.x, b.y, b.textX, b.textY, a.x, a.y) * turnOf(b.x, b.y, b.textX, b.textY, a.textX, a.textY);
  return one < 0 && two < 0;
}

/** Swaps the heights of labels whose leaders cross; each swap shortens the leaders, so it ends. */
function uncross(placed: Placed[]): void {
  for (let round = 0; round < placed.length; round += 1) {
    let swapped = false;
    for (let i = 0; i < placed.length; i += 1) {
      for (let j = i + 1; j < placed.length; j += 1) {
        const [a, b] = [placed[i]!, placed[j]!];
        if (!cross(a, b)) continue;
        [a.textY, b.textY] = [b.textY, a.textY];
        swapped = true;
      }
    }
    if (!swapped) return;
  }
}

export function fill(anchors: Anchor[], column: Column): Placed[] {
  const sorted = [...anchors].sort((a, b) => a.y - b.y);
  const heights = spread(
    sorted.map((each) => each.y),
    column.top,
    column.bottom,
  );
  const placed = sorted.map((each, i) => ({ ...each, side: column.side, textX: column.x, textY: heights[i]! }));
  uncross(placed);
  return placed;
}

const BESIDE_PX = 26;
const BELOW_PX = 22;

/** On a narrow stage there are no columns: each name stands beside its own anchor, where there is room. */
export function beside(anchors: Anchor[], left: number, right: number, top: number, bottom: number): Placed[] {
  const sorted = [...anchors].sort((a, b) => a.y - b.y);
  const heights = spread(
    sorted.map((each) => each.y + BELOW_PX),
    top,
    bottom,
  );
  return sorted.map((each, i) => {
    const roomRight = right - (each.x + BESIDE_PX + each.width);
    const roomLeft = each.x - BESIDE_PX - each.width - left;
    const side = roomRight >= 0 || roomRight > roomLeft ? "right" : "left";
    const textX =
      side === "right" ? each.x + BESIDE_PX + Math.min(0, roomRight) : each.x - BESIDE_PX - Math.min(0, roomLeft);
    return { ...each, side, textX, textY: heights[i]! };
  });
}
