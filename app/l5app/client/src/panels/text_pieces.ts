import { h, type VNode } from "vue";

/** Level names such as L4-L5 never break at the end of a line. */
export function unbroken(text: string): (string | VNode)[] {
  return text
    .split(/(\b[LST]\d{1,2}-[LST]\d{1,2}\b)/)
    .map((piece, i) => (i % 2 ? h("span", { class: "nw" }, piece) : piece));
}

/** Source numbers in square brackets become small boxes. */
export function sourced(text: string): (string | VNode)[] {
  return text.split(/\s*\[([\d,\s–-]+)\]/).flatMap((piece, i) => (i % 2 ? [" ", sourceBox(piece)] : unbroken(piece)));
}

export const sourceBox = (number: string | number): VNode =>
  h("span", { class: "src", title: `Source ${number}` }, String(number));

/** Boxes for several sources, each after a space. */
export const sourceBoxes = (numbers: (string | number)[]): (string | VNode)[] =>
  numbers.flatMap((n) => [" ", sourceBox(n)]);

const MOST_DOTS = 100;

/** "16 of 16": a dot is a person, filled first; above a hundred a bar. Never per cent alone. */
export function fraction(k: number, n: number, columns = 13): VNode {
  const words = h("span", { class: "fraction-words" }, [h("b", String(k)), ` of ${n}`]);
  const picture =
    n > MOST_DOTS
      ? h("span", { class: "fraction-bar" }, [h("i", { style: { width: `${(100 * k) / n}%` } })])
      : h(
          "span",
          { class: "dots", style: { gridTemplateColumns: `repeat(${columns}, 8px)` } },
          Array.from({ length: n }, (_, i) => h("i", { class: { y: i < k } })),
        );
  return h("span", { class: "fraction" }, [h("span", { "aria-hidden": "true" }, [picture]), words]);
}
