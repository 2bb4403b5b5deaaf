/** Finds the word that a person may have meant. Knows no list of words. */

/** Longer words are not compared: the time that it takes grows with the product of two lengths. */
const LONGEST = 500;

/**
 * The number of letters to insert, delete, replace or swap with their neighbour so that one word becomes the other
 * (optimal string alignment). Letter case does not count. Infinite if that is more than `most`.
 */
export function measureDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || Math.max(one.length, other.length) > LONGEST) return Infinity;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
    }
    [before, last] = [last, row];
  }
  const distance = last[b.length] ?? 0;
  return distance <= most ? distance : Infinity;
}

/** How many letters may differ in a word that a person meant: a third of it. */
export function allowTypos(word: string): number {
  return Math.floor(word.length / 3);
}

/** The word that differs least from `given`; `undefined` if none is close. */
export function findClosest<Word extends string>(given: string, words: readonly Word[]): Word | undefined {
  const measured = words.map((word) => ({ word, distance: measureDistance(given, word, allowTypos(word)) }));
  const [best] = measured.sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance < Infinity ? best.word : undefined;
}
