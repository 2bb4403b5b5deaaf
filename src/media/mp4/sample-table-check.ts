/** Checks sample tables against each other and against the file. No I/O, no rules. */

import { DAMAGE, damaged, type MediaError, type Part, say, truncated } from "../faults.ts";
import { countDurations, type SampleTable } from "./sample-table.ts";

/**
 * Checks that the tables of each track agree with each other and with the file: `stts`, `stsc` and `stsz` count the
 * same samples, `stsc` names chunks that exist, in order, and every chunk is inside the file. Throws a MediaError
 * otherwise: `truncated` for the first chunk that is not whole, with the bytes that the last chunk of any track needs.
 */
export function checkSampleTables(tables: readonly SampleTable[], fileBytes: number): void {
  const ends = tables.map((table) => checkSampleTable(table, fileBytes));
  const needed = ends.reduce((most, { lastEnd }) => Math.max(most, lastEnd), 0);
  for (const { cut } of ends) if (cut !== undefined) throw truncated(cut.part, fileBytes, needed, cut.detail);
}

/** Where the last chunk of a track ends, and the first one that ends behind the file. */
type Ends = { readonly lastEnd: number; readonly cut?: { readonly part: Part; readonly detail: string } };

function checkSampleTable(table: SampleTable, fileBytes: number): Ends {
  const { parts, chunkRuns, chunks, sizes } = table;
  const timed = countDurations(table);
  if (timed !== sizes.count) throw contradiction(parts.stts, say`stts counts ${timed} samples, stsz ${sizes.count}`);
  if (sizes.count === 0) return { lastEnd: 0 };
  const walk: Walk = { fileBytes, samples: 0, lastEnd: 0, firstCut: undefined };
  for (let row = 0; row < chunkRuns.length; row++) {
    const firstChunk = chunkRuns.uint32(row) - 1;
    const endChunk = findEndChunk(table, row, firstChunk);
    const entry = chunkRuns.uint32(row, 8);
    if (entry < 1 || entry > table.entries) {
      const detail = say`entry ${row + 1} of stsc names sample entry ${entry}, but stsd has ${table.entries}`;
      throw contradiction(parts.stsc, detail);
    }
    walkChunks(table, walk, firstChunk, endChunk, chunkRuns.uint32(row, 4));
  }
  const { samples, lastEnd, firstCut } = walk;
  if (samples !== sizes.count) {
    throw contradiction(parts.stsc, say`stsc counts ${samples} samples, stsz ${sizes.count}`);
  }
  if (firstCut === undefined) return { lastEnd };
  return { lastEnd, cut: { part: parts.stco, detail: say`chunk ${firstCut + 1} of ${chunks.count}` } };
}

/** A walk over the chunks of a track: the samples that it passed, where the last one ends, and the first cut chunk. */
type Walk = { readonly fileBytes: number; samples: number; lastEnd: number; firstCut: number | undefined };

/**
 * Goes on over the chunks from `first` to `end`, of `samplesInChunk` each. It stands alone so that V8 puts all that it
 * calls into its loop: files may have a chunk for each sample.
 */
function walkChunks(
  { parts, chunks, sizes }: SampleTable,
  walk: Walk,
  first: number,
  end: number,
  samplesInChunk: number,
): void {
  let { samples, lastEnd } = walk;
  for (let chunk = first; chunk < end; chunk++) {
    if (samples + samplesInChunk > sizes.count) {
      throw contradiction(parts.stsc, say`stsc counts more samples than the ${sizes.count} of stsz`);
    }
    const endByte = chunks.at(chunk) + sizes.sum(samples, samplesInChunk);
    if (endByte > walk.fileBytes) walk.firstCut ??= chunk;
    if (endByte > lastEnd) lastEnd = endByte;
    samples += samplesInChunk;
  }
  walk.samples = samples;
  walk.lastEnd = lastEnd;
}

function contradiction(part: Part, detail: string): MediaError {
  return damaged(part, DAMAGE.contradiction, detail);
}

/**
 * Where the chunks end that a row of `stsc` is about, from `firstChunk` on, counted from 0: before those of the next
 * row, or at the last chunk.
 */
function findEndChunk({ parts, chunkRuns, chunks }: SampleTable, row: number, firstChunk: number): number {
  const isLast = row === chunkRuns.length - 1;
  const endChunk = isLast ? chunks.count : chunkRuns.uint32(row + 1) - 1;
  const isFirstRight = row > 0 || firstChunk === 0;
  if (isFirstRight && firstChunk < chunks.count && endChunk > firstChunk) return Math.min(endChunk, chunks.count);
  const what = !isFirstRight
    ? say`starts at chunk ${firstChunk + 1}, not at chunk 1`
    : firstChunk >= chunks.count
      ? say`names chunk ${firstChunk + 1}, but the track has ${chunks.count}`
      : "is not followed by an entry for a later chunk";
  throw contradiction(parts.stsc, say`entry ${row + 1} of stsc ${what}`);
}
