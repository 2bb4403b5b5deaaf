/** Reads the sample tables of one track. Knows boxes in memory: no I/O, no rules. */

import { DAMAGE, damaged, type Part } from "../faults.ts";
import { type ByteReader, Table } from "../reader.ts";
import { demandBox, findBoxes, readFullBoxHeader } from "./boxes.ts";
import { ChunkOffsets } from "./chunk-offsets.ts";
import { SampleSizes } from "./sample-sizes.ts";
import type { SampleTimeline } from "./timeline.ts";

/** The tables of an `stbl` (ISO/IEC 14496-12, 8.5 to 8.7), as views of its bytes. A table that is absent is empty. */
export type SampleTable = {
  /** Where the tables are that contradict each other, if any do. */
  readonly parts: { readonly stts: Part; readonly stsc: Part; readonly stsz: Part; readonly stco: Part };
  /** How many sample entries `stsd` declares. */
  readonly entries: number;
  /** `stts`: count and duration of each run. */
  readonly durations: Table;
  /** `ctts`: count and composition offset of each run. */
  readonly offsets: Table;
  /** `stsc`: first chunk, samples per chunk and sample entry of each run. */
  readonly chunkRuns: Table;
  readonly chunks: ChunkOffsets;
  readonly sizes: SampleSizes;
};

const TYPES = ["stsd", "stts", "ctts", "stss", "stps", "stsc", "stco", "co64", "stsz", "stz2"] as const;

/** Reads an `stbl`, in which each table must have room for the entries it declares. Its `stsd` is not read yet. */
export function readSampleTable(stbl: ByteReader): { stsd: ByteReader; table: SampleTable } {
  const found = findBoxes(stbl, TYPES);
  const stsd = demandBox(found, "stsd", stbl);
  const [stts, stsc] = [found.get("stts"), found.get("stsc")];
  const [stsz, stz2] = [found.get("stsz"), found.get("stz2")];
  const [stco, co64] = [found.get("stco"), found.get("co64")];
  readTable(found.get("stss"), 4);
  readTable(found.get("stps"), 4);
  const table = {
    parts: {
      stts: stts?.part ?? stbl.part,
      stsc: stsc?.part ?? stbl.part,
      stsz: stsz?.part ?? stz2?.part ?? stbl.part,
      stco: stco?.part ?? co64?.part ?? stbl.part,
    },
    entries: readTable(stsd.named("stsd"), 0).length,
    durations: readTable(stts, 8),
    offsets: readTable(found.get("ctts"), 8),
    chunkRuns: readTable(stsc, 12),
    chunks:
      stco === undefined ? new ChunkOffsets(readTable(co64, 8), true) : new ChunkOffsets(readTable(stco, 4), false),
    sizes: stsz === undefined ? readCompactSizes(stz2) : readSizes(stsz),
  };
  return { stsd, table };
}

function readTable(box: ByteReader | undefined, rowBytes: number): Table {
  if (box === undefined) return Table.empty;
  readFullBoxHeader(box);
  return box.table(box.uint32(), rowBytes);
}

function readSizes(stsz: ByteReader): SampleSizes {
  readFullBoxHeader(stsz);
  const uniform = stsz.uint32();
  const count = stsz.uint32();
  return uniform === 0 ? new SampleSizes(count, 32, stsz.table(count, 4)) : SampleSizes.uniform(count, uniform);
}

/** `CompactSampleSizeBox` (8.7.3.3): sizes of 4, 8 or 16 bits. */
function readCompactSizes(stz2: ByteReader | undefined): SampleSizes {
  if (stz2 === undefined) return SampleSizes.none;
  readFullBoxHeader(stz2);
  const fieldBits = stz2.uint32() & 0xff;
  const count = stz2.uint32();
  if (count <= 2 * stz2.remaining) stz2.spend("compact sizes", count);
  if (fieldBits === 16) return new SampleSizes(count, fieldBits, stz2.table(count, 2));
  if (fieldBits === 8) return new SampleSizes(count, fieldBits, stz2.table(count, 1));
  if (fieldBits === 4) return new SampleSizes(count, fieldBits, stz2.table(Math.ceil(count / 2), 1));
  throw damaged(stz2.part, DAMAGE.invalidIndex, `stz2 has sizes of ${fieldBits} bits; only 4, 8 and 16 are allowed`);
}

/**
 * Adds all samples to `timeline`, in O(runs) of `stts` and `ctts` merged. Offsets are taken as signed in both versions
 * of `ctts`, as QuickTime and all players do: no real frame is delayed by 2^31 ticks. A duration that is negative so
 * is none: the muxer corrected a time, as ffmpeg takes it.
 */
export function addSamples({ durations, offsets, sizes }: SampleTable, timeline: SampleTimeline): void {
  // An empty sample of sound says nothing else than one with bytes.
  const hasEmpty = timeline.hasFrames && sizes.hasEmpty();
  let sample = 0;
  let offsetRow = -1;
  let offset = 0;
  let offsetsLeft = 0;
  for (let row = 0; row < durations.length; row++) {
    const duration = Math.max(0, durations.int32(row, 4));
    let samplesLeft = durations.uint32(row);
    while (samplesLeft > 0) {
      while (offsetsLeft === 0) {
        offsetRow++;
        const isLast = offsetRow >= offsets.length;
        offset = isLast ? 0 : offsets.int32(offsetRow, 4);
        offsetsLeft = isLast ? Number.POSITIVE_INFINITY : offsets.uint32(offsetRow);
      }
      const count = Math.min(samplesLeft, offsetsLeft);
      if (hasEmpty) addRun(sizes, timeline, { first: sample, count, duration, offset });
      else timeline.add(count, duration, offset);
      sample += count;
      samplesLeft -= count;
      offsetsLeft -= count;
    }
  }
}

type Run = { first: number; count: number; duration: number; offset: number };

/** Adds a run of video in which some samples may be empty. */
function addRun(sizes: SampleSizes, timeline: SampleTimeline, { first, count, duration, offset }: Run): void {
  for (let done = 0; done < count; ) {
    const { isEmpty, length } = measureRun(sizes, first + done, count - done);
    if (isEmpty) timeline.pass(length, duration, offset);
    else timeline.add(length, duration, offset);
    done += length;
  }
}

/** How many of `count` samples from `first` are all empty, or all not empty as the first of them. */
function measureRun(sizes: SampleSizes, first: number, count: number): { isEmpty: boolean; length: number } {
  // What has no size here is a contradiction, which is found later.
  const sized = Math.min(count, sizes.count - first);
  if (sized <= 0) return { isEmpty: false, length: count };
  const isEmpty = sizes.at(first) === 0;
  let length = 1;
  while (length < sized && (sizes.at(first + length) === 0) === isEmpty) length++;
  return { isEmpty, length };
}

/** How many samples `stts` counts. */
export function countDurations({ durations }: SampleTable): number {
  let count = 0;
  for (let row = 0; row < durations.length; row++) count += durations.uint32(row);
  return count;
}
