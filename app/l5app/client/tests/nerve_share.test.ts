import assert from "node:assert/strict";
import test from "node:test";
import { Vector3 } from "three";
import { shareOfPath } from "../src/state/nerve_share";
import type { Vec3 } from "../src/types";

const BENT: Vec3[] = [
  [10, 0, 0],
  [10, 0, -60],
  [10, 40, -60],
];

test("a place at either end of a nerve is 0 or 1", () => {
  assert.equal(shareOfPath(BENT, new Vector3(10, 0, 5)), 0);
  assert.equal(shareOfPath(BENT, new Vector3(10, 44, -60)), 1);
});

test("a place between two points of the line is told apart from both", () => {
  assert.equal(shareOfPath(BENT, new Vector3(12, 0, -30)), 0.3);
  assert.equal(shareOfPath(BENT, new Vector3(10, 20, -61)), 0.8);
});

test("the right limb is the mirror image of the left", () => {
  assert.equal(shareOfPath(BENT, new Vector3(-12, 0, -30)), 0.3);
});

test("a nerve without a line is divided at its beginning", () => {
  assert.equal(shareOfPath([], new Vector3(1, 2, 3)), 0);
  assert.equal(shareOfPath([[1, 2, 3]], new Vector3(9, 9, 9)), 0);
});
