import { damaged, truncated } from "../reader.ts";
import { countDurations, type SampleTable } from "./sample-table.ts";

/**
 * Checks that the tables of a track agree with each other and with the file: `stts`, `stsc` and `stsz` count the same
 * samples, `stsc` names chunks that exist, in order, and every chunk lies in the file. Throws a MediaError where not.
 */
export function checkSampleTable(table: SampleTable, fileBytes: number): void {
  const { parts, chunkRuns, chunks, sizes } = table;
  const timed = countDurations(table);
  if (timed !== sizes.count) throw damaged(parts.stts, `stts counts ${timed} samples, stsz ${sizes.count}`);
  let sample = 0;
  for (let row = 0; row < chunkRuns.length; row++) {
    const { firstChunk, endChunk } = readChunkRun(table, row);
    const samplesInChunk = chunkRuns.uint32(row, 4);
    for (let chunk = firstChunk; chunk < endChunk; chunk++) {
      const end = chunks.at(chunk) + measureSamples(table, sample, samplesInChunk, fileBytes);
      if (end > fileBytes) {
        throw truncated(
          parts.stsc,
          `chunk ${chunk + 1} of ${chunks.count} ends at byte ${end}, the file at ${fileBytes}`,
        );
      }
      sample += samplesInChunk;
    }
  }
  if (sample !== sizes.count) throw damaged(parts.stsc, `stsc counts ${sample} samples, stsz ${sizes.count}`);
}

/** The chunks that a row of `stsc` is about, from 0: up to those of the next row, or to the last chunk. */
function readChunkRun(
  { parts, chunkRuns, chunks }: SampleTable,
  row: number,
): { firstChunk: number; endChunk: number } {
  const firstChunk = chunkRuns.uint32(row) - 1;
  const isLast = row === chunkRuns.length - 1;
  const endChunk = isLast ? chunks.count : chunkRuns.uint32(row + 1) - 1;
  if (row === 0 && firstChunk !== 0)
    throw damaged(parts.stsc, `stsc starts at chunk ${firstChunk + 1}, not at chunk 1`);
  if (endChunk > chunks.count || (isLast && firstChunk >= chunks.count)) {
    throw damaged(parts.stsc, `stsc names chunk ${Math.max(firstChunk, endChunk) + 1}, the track has ${chunks.count}`);
  }
  if (endChunk <= firstChunk) throw damaged(parts.stsc, `the chunks of stsc do not ascend at its entry ${row + 2}`);
  return { firstChunk, endChunk };
}

/** Bytes of `count` samples from `first`. */
function measureSamples({ parts, sizes }: SampleTable, first: number, count: number, fileBytes: number): number {
  if (first + count > sizes.count) {
    throw damaged(parts.stsc, `stsc counts more samples than the ${sizes.count} of stsz`);
  }
  if (sizes.uniform !== undefined) return sizes.uniform * count;
  let bytes = 0;
  for (let sample = first; sample < first + count; sample++) {
    const sizeBytes = sizes.at(sample);
    if (sizeBytes > fileBytes) {
      throw damaged(parts.stsz, `sample ${sample + 1} has ${sizeBytes} bytes, the file only ${fileBytes}`);
    }
    bytes += sizeBytes;
  }
  return bytes;
}
