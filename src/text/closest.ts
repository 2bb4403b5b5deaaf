/** Finds the word that a person may have meant. Knows no list of words. */
import { fold } from "./folding.ts";

/** Words that differ in longer parts are not compared. */
const LONGEST = 500;

/**
 * The number of letters to insert, delete, replace or swap with their neighbour so that one word becomes the other
 * (optimal string alignment). Letter case does not count. Infinite if that is more than `most`. The time that it takes
 * grows with the product of one length and `most`.
 */
export function measureDistance(one: string, other: string, most: number): number {
  const [a, b] = cutEqualEnds(fold(one), fold(other));
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST) return Infinity;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    // Letters that are further apart than `most` can't stand for each other.
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    const row: number[] = [];
    row[from - 1] = from === 1 ? i : Infinity;
    let least = from === 1 ? i : Infinity;
    for (let j = from; j <= to; j++) {
      const replaced = (last[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      const cell = Math.min((last[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, replaced, swapped);
      least = Math.min(least, cell);
      row[j] = cell;
    }
    // A swap looks back over two rows, which costs one letter at least.
    if (least > most + 1) return Infinity;
    [before, last] = [last, row];
  }
  const distance = last[b.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
}

/** What remains of two words without the letters with which both begin or end. Their distance stays the same. */
function cutEqualEnds(one: string, other: string): [string, string] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** How many letters may differ in a word that a person meant: a third of it. */
export function allowTypos(word: string): number {
  return Math.floor(word.length / 3);
}

/** Shorter beginnings fit too many words. */
export const SHORTEST_BEGINNING = 3;

/** The word that differs least from `given`, else the only one that begins with it; `undefined` if none is close. */
export function findClosest<Word extends string>(given: string, words: readonly Word[]): Word | undefined {
  return findNearest(given, words) ?? findLonger(given, words);
}

function findLonger<Word extends string>(given: string, words: readonly Word[]): Word | undefined {
  if (given.length < SHORTEST_BEGINNING) return undefined;
  const [longer, another] = words.filter((word) => fold(word).startsWith(fold(given)));
  return another === undefined ? longer : undefined;
}

function findNearest<Word extends string>(given: string, words: readonly Word[]): Word | undefined {
  const measured = words.map((word) => ({ word, distance: measureDistance(given, word, allowTypos(word)) }));
  const [best] = measured.sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance < Infinity ? best.word : undefined;
}
