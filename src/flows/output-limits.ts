/** Keeps the outputs of a step within GitHub's limit. Sets none. */

/**
 * "Outputs […] can be a maximum of 1 MB per job" (GitHub's documentation, "Passing information between jobs"; the size
 * is that in UTF-16). The rest is for other outputs of the job. Bytes.
 */
const LIMIT_BYTES = 900_000;

/** Lists as JSON arrays by their names, and those that were shortened: how many of their entries were kept. */
export type LimitedLists<Name extends string> = {
  values: Readonly<Record<Name, string>>;
  shortened: readonly { name: string; kept: number; total: number }[];
};

/**
 * Writes lists as JSON arrays within the limit for all of them together. Each keeps as many of its first entries as
 * fit, whole. The first list has the first claim.
 */
export function limitLists<Name extends string>(lists: Readonly<Record<Name, readonly unknown[]>>): LimitedLists<Name> {
  let left = LIMIT_BYTES;
  const limited = Object.entries<readonly unknown[]>(lists).map(([name, entries]) => {
    const kept: string[] = [];
    for (const entry of entries) {
      const text = JSON.stringify(entry);
      const size = sizeOf(text) + sizeOf(",");
      if (size > left) break;
      left -= size;
      kept.push(text);
    }
    return { name, value: `[${kept.join(",")}]`, kept: kept.length, total: entries.length };
  });
  const values = Object.fromEntries(limited.map(({ name, value }) => [name, value])) as Record<Name, string>;
  const shortened = limited.filter(({ kept, total }) => kept < total);
  return { values, shortened: shortened.map(({ name, kept, total }) => ({ name, kept, total })) };
}

/** Bytes of a text in UTF-8 or UTF-16, whichever is more. */
function sizeOf(text: string): number {
  return Math.max(Buffer.byteLength(text), 2 * text.length);
}
