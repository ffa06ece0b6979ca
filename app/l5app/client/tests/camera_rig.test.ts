import assert from "node:assert/strict";
import test from "node:test";
import { Vector3 } from "three";
import { axesOf, between, CameraRig, nineOf, poseOf } from "../src/scene/camera_rig";
import type { CameraNine } from "../src/types";

const close = (a: number, b: number): boolean => Math.abs(a - b) < 0.02;
const rigAt = (nine: CameraNine): CameraRig => {
  const rig = new CameraRig();
  rig.pose = poseOf(nine);
  rig.resize(1440, 900, { left: 288, top: 30, width: 756, height: 828 });
  return rig;
};

test("a camera survives the way to a pose and back", () => {
  const nine: CameraNine = [244.4, 212.1, 111.3, 0, 10, 20, 0, 0, 1];
  nineOf(poseOf(nine))
    .slice(0, 6)
    .forEach((value, i) => assert.ok(close(value, nine[i]!)));
});

test("from behind, the patient's left is on the left of the screen", () => {
  const rig = rigAt([0, 300, 0, 0, 0, 0, 0, 0, 1]);
  assert.ok(rig.project([20, 0, 0]).x < rig.project([-20, 0, 0]).x);
});

test("from the front, the patient's left is on the right of the screen", () => {
  const rig = rigAt([0, -300, 0, 0, 0, 0, 0, 0, 1]);
  assert.ok(rig.project([20, 0, 0]).x > rig.project([-20, 0, 0]).x);
});

test("from above, the front of the body is up and its left on the left", () => {
  const rig = rigAt([0, 0.06, 300, 0, 0, 0, 0, -1, 0]);
  assert.ok(rig.project([0, -20, 0]).y < rig.project([0, 20, 0]).y);
  assert.ok(rig.project([20, 0, 0]).x < rig.project([-20, 0, 0]).x);
});

test("the target stands in the middle of the stage that no panel covers", () => {
  const { x, y } = rigAt([0, 300, 0, 0, 0, 0, 0, 0, 1]).project([0, 0, 0]);
  assert.ok(close(x, 288 + 378) && close(y, 30 + 414));
});

test("ten millimetres at the target are as long as the scale bar says", () => {
  const rig = rigAt([0, 300, 0, 0, 0, 0, 0, 0, 1]);
  const pixels = rig.project([-5, 0, 0]).x - rig.project([5, 0, 0]).x;
  assert.ok(close(pixels, 10 * rig.pixelsPerMm));
});

test("what the model is turned about keeps its place on the screen", () => {
  const rig = rigAt([100, 280, 60, 0, 0, 0, 0, 0, 1]);
  const pivot = new Vector3(15, 12, 30);
  const before = rig.project(pivot);
  rig.turn(40, -25, pivot);
  const after = rig.project(pivot);
  assert.ok(close(before.x, after.x) && close(before.y, after.y));
});

test("the spot below the pointer stays there while one zooms", () => {
  const rig = rigAt([0, 300, 0, 0, 0, 0, 0, 0, 1]);
  const { right } = axesOf(rig.pose);
  const spot = right.clone().multiplyScalar(30);
  const { x, y } = rig.project(spot);
  rig.zoom(0.6, x, y);
  assert.ok(close(rig.project(spot).x, x) && close(rig.project(spot).y, y));
});

test("a flight takes the short way round", () => {
  const from = poseOf([10, 300, 0, 0, 0, 0, 0, 0, 1]);
  const to = { ...from, azimuth: from.azimuth + 350 };
  assert.ok(Math.abs(between(from, to, 0.5).azimuth - from.azimuth) <= 5.001);
});
