import type { Structure } from "../types";
import { atlas } from "./atlas";
import { fullName } from "./words";

const MOST = 12;

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-");

/** How well one text answers a query, 0..1: whole, start, start of a word, inside. */
function fit(text: string, query: string): number {
  const candidate = plain(text);
  if (candidate === query) return 1;
  if (candidate.startsWith(query)) return 0.9;
  if (candidate.split(/[\s,-]+/).some((word) => word.startsWith(query))) return 0.75;
  return candidate.includes(query) ? 0.55 : 0;
}

/** First letters of the words: "drg" finds the dorsal root ganglion. */
function initials(text: string): string {
  return plain(text)
    .split(/[\s,-]+/)
    .map((word) => word[0] ?? "")
    .join("");
}

function score(structure: Structure, words: string[], whole: string): number {
  const texts = [fullName(structure), structure.latin, structure.level, ...structure.synonyms];
  const best = Math.max(...texts.map((text) => fit(text, whole)));
  const every = words.every((word) => texts.some((text) => fit(text, word) > 0)) ? 0.5 : 0;
  const short = whole.length > 1 && initials(structure.name).includes(whole) ? 0.45 : 0;
  return Math.max(best, every, short);
}

/** Structures that answer a query, best first. */
export function findStructures(query: string): Structure[] {
  const whole = plain(query.trim());
  if (!whole) return [];
  const words = whole.split(/\s+/);
  return atlas.structures
    .map((structure) => ({ structure, points: score(structure, words, whole) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
    .map(({ structure }) => structure);
}

/** Letters that must be changed to turn one text into the other. */
function apart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The name, or word of a name, nearest to a query that found nothing, if it is near. */
export function didYouMean(query: string): string {
  const whole = plain(query.trim());
  const texts = atlas.structures.flatMap(({ name, latin, synonyms }) => [name, latin, ...synonyms]);
  const words = texts.flatMap((text) => text.split(/[\s,()]+/)).filter((word) => word.length > 3);
  const ranked = [...new Set([...texts, ...words])].map((text) => ({ text, far: apart(whole, plain(text)) }));
  ranked.sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(1, whole.length / 3) ? best.text : "";
}
