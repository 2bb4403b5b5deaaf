/** Says where samples are in the file, by tables that were checked. No I/O, no rules. */

import type { SampleTable } from "./sample-table.ts";

/** Where a sample is in the file. */
export type FileRange = { readonly offset: number; readonly sizeBytes: number };

/** The samples of a track that are looked at, of those that have bytes; each is absent where there is none. */
export type SamplePlaces = { first?: FileRange; middle?: FileRange; last?: FileRange };

/** Finds the first sample, the one in the middle and the last, or the next to these that has bytes. */
export function locateSamples(table: SampleTable): SamplePlaces {
  const { count } = table.sizes;
  const first = findFilled(table, 0, 1);
  if (first === undefined) return {};
  const middle = findFilled(table, Math.floor(count / 2), 1) ?? first;
  const last = findFilled(table, count - 1, -1) ?? first;
  return { first: locate(table, first), middle: locate(table, middle), last: locate(table, last) };
}

/** The first sample with bytes from `from` on, in steps of 1 or -1. */
function findFilled({ sizes }: SampleTable, from: number, step: number): number | undefined {
  for (let sample = from; sample >= 0 && sample < sizes.count; sample += step) {
    if (sizes.at(sample) > 0) return sample;
  }
  return undefined;
}

/** By `stsc` the chunk that holds `sample`, by `stsz` its place there (ISO/IEC 14496-12, 8.7.3 to 8.7.5). */
function locate({ chunkRuns, chunks, sizes }: SampleTable, sample: number): FileRange {
  let before = 0;
  let chunk = 0;
  let perChunk = 1;
  for (let row = 0; row < chunkRuns.length; row++) {
    const first = chunkRuns.uint32(row) - 1;
    const end = row + 1 < chunkRuns.length ? chunkRuns.uint32(row + 1) - 1 : chunks.count;
    perChunk = chunkRuns.uint32(row, 4);
    chunk = first;
    const inRow = (end - first) * perChunk;
    if (sample < before + inRow) break;
    before += inRow;
  }
  const chunksBefore = Math.floor((sample - before) / perChunk);
  const firstInChunk = before + chunksBefore * perChunk;
  const offset = chunks.at(chunk + chunksBefore) + sizes.sum(firstInChunk, sample - firstInChunk);
  return { offset, sizeBytes: sizes.at(sample) };
}
