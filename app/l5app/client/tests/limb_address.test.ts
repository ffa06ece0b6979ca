import assert from "node:assert/strict";
import test from "node:test";
import { limbFields, readLimb } from "../src/state/limb_address";
import { view } from "../src/state/store";

const KNOWN = new Set(["common_fibular_nerve_left", "l5_spinal_nerve_left"]);
const known = (ids: string[]): string[] => ids.filter((id) => KNOWN.has(id));
const read = (text: string): ReturnType<typeof readLimb> =>
  readLimb(
    new Map(
      text
        .split(";")
        .filter(Boolean)
        .map((part) => part.split("=") as [string, string]),
    ),
    known,
  );
const written = (): string =>
  limbFields()
    .filter(([, text]) => text)
    .map((pair) => pair.join("="))
    .join(";");

const AT_FIRST = read("");

test("the first view says nothing about the limb", () => {
  Object.assign(view, AT_FIRST);
  assert.equal(written(), "");
});

test("a limb view survives the way to an address and back", () => {
  const limb = {
    section: "limb",
    limbLayer: "both",
    limbMap: "lee_2008",
    limbShown: ["nerve_fields"],
    skinTone: 5,
    trace: "common_fibular_nerve_left",
    nerveCuts: [
      { id: "l5_spinal_nerve_left", at: 0 },
      { id: "common_fibular_nerve_left", at: 0.85 },
    ],
    skinSpot: [104, -98.5, -892.9],
  };
  Object.assign(view, limb);
  assert.deepEqual(read(written()), limb);
});

test("nothing shown is kept apart from what is shown at first", () => {
  Object.assign(view, AT_FIRST, { limbShown: [] });
  assert.deepEqual(read(written()).limbShown, []);
});

test("each damaged field gives way to what is shown at first", () => {
  for (const text of ["p=no", "y=bones", "m=mine", "x=", "z=9", "z=x", "t=femur", "n=femur:10", "q=1,2", "q=a,b,c"]) {
    const { limbShown, ...rest } = read(text);
    const { limbShown: shownFirst, ...first } = AT_FIRST;
    assert.deepEqual(rest, first, text);
    assert.deepEqual(limbShown, text === "x=" ? [] : shownFirst, text);
  }
});

test("a third cut is dropped, and a share beyond the nerve's end is its end", () => {
  const one = "common_fibular_nerve_left";
  const { nerveCuts } = read(`n=${one}:250+${one}:-3+${one}:50`);
  assert.deepEqual(nerveCuts, [
    { id: one, at: 1 },
    { id: one, at: 0 },
  ]);
});

test("a place outside any body is none", () => {
  assert.equal(read("q=1,2,2500").skinSpot, null);
  assert.equal(read("q=NaN,2,3").skinSpot, null);
});
