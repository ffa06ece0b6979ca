import assert from "node:assert/strict";
import test from "node:test";
import { beside, fill, shareOut, spread, type Anchor } from "../src/scene/label_layout";

const anchor = (id: string, x: number, y: number): Anchor => ({ id, x, y, width: 90 });

test("names in a column stand at least 27 pixels apart and inside it", () => {
  const heights = spread([100, 101, 102, 400, 401], 80, 420);
  for (let i = 1; i < heights.length; i += 1) assert.ok(heights[i]! - heights[i - 1]! >= 27 - 1e-9);
  assert.ok(heights[0]! >= 80 && heights.at(-1)! <= 420);
});

test("two leaders of a column do not cross", () => {
  const [high, low] = fill([anchor("far", 300, 110), anchor("near", 120, 112)], {
    x: 60,
    top: 50,
    bottom: 500,
    side: "left",
  });
  const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  const [a, b] = [high!, low!];
  const one = turn(a.x, a.y, a.textX, a.textY, b.x, b.y) * turn(a.x, a.y, a.textX, a.textY, b.textX, b.textY);
  const two = turn(b.x, b.y, b.textX, b.textY, a.x, a.y) * turn(b.x, b.y, b.textX, b.textY, a.textX, a.textY);
  assert.ok(one >= 0 || two >= 0);
});

test("both columns get about as many names when all anchors lie on one side", () => {
  const { left, right } = shareOut(
    [1, 2, 3, 4, 5, 6].map((i) => anchor(String(i), 500 + i, i * 40)),
    400,
  );
  assert.ok(Math.abs(left.length - right.length) <= 2);
});

test("on a phone no name leaves the stage", () => {
  for (const placed of beside([anchor("a", 20, 200), anchor("b", 330, 240)], 12, 326, 80, 500)) {
    const from = placed.side === "left" ? placed.textX - placed.width : placed.textX;
    assert.ok(from >= 12 - 1e-9 && from + placed.width <= 326 + 1e-9, placed.id);
  }
});
