/** Reads the samples of one movie fragment. Knows boxes in memory: no I/O, no rules. */

import { DAMAGE, damaged, overBudget, say, truncated } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { nextBox, readFullBoxHeader } from "./boxes.ts";
import type { Movie, SampleDefaults } from "./movie.ts";
import type { Track } from "./track.ts";

/** Flags of `tfhd` (ISO/IEC 14496-12, 8.8.7.1). */
const TFHD = {
  baseDataOffset: 0x000001,
  sampleDescriptionIndex: 0x000002,
  defaultDuration: 0x000008,
  defaultSize: 0x000010,
  baseIsMoof: 0x020000,
};

/** Flags of `trun` (ISO/IEC 14496-12, 8.8.8.1). The last four say what each row has, in this order. */
const TRUN = {
  dataOffset: 0x000001,
  firstSampleFlags: 0x000004,
  duration: 0x000100,
  size: 0x000200,
  flags: 0x000400,
  compositionOffset: 0x000800,
};

const CHILDREN = ["traf"];
const TRAF_CHILDREN = ["tfhd", "tfdt", "trun"];

/** A `traf` after its `tfhd`. */
type TrackFragment = {
  /** Absent where the track is neither audio nor video. */
  readonly track: Track | undefined;
  readonly defaults: SampleDefaults;
  /** What the data offsets of its runs count from. */
  readonly base: number;
  /** Where the data of a run begins that gives no offset: where that of the run before ends. */
  dataEnd: number;
};

/**
 * Reads a `moof` (ISO/IEC 14496-12, 8.8.4), and adds its samples to the tracks of `movie`. Their bytes must be in the
 * file.
 */
export function readFragment(moof: ByteReader, movie: Movie): void {
  const moofOffset = moof.part.offset;
  let dataEnd = moofOffset;
  let trafNumber = 0;
  moof.spend("fragments", 1);
  for (let child = nextBox(moof, CHILDREN); child !== undefined; child = nextBox(moof, CHILDREN)) {
    const traf = child.content.named(`traf[${++trafNumber}]`);
    let fragment: TrackFragment | undefined;
    for (let box = nextBox(traf, TRAF_CHILDREN); box !== undefined; box = nextBox(traf, TRAF_CHILDREN)) {
      if (box.type === "tfhd") fragment = readHeader(box.content, movie, moofOffset, dataEnd);
      if (box.type === "tfdt") readDecodeTime(box.content, demandHeader(fragment, traf));
      if (box.type === "trun") readRun(box.content, demandHeader(fragment, traf), movie.fileBytes);
    }
    const { track, dataEnd: end } = demandHeader(fragment, traf);
    if (track !== undefined) movie.recount(track);
    dataEnd = end;
  }
}

function demandHeader(fragment: TrackFragment | undefined, traf: ByteReader): TrackFragment {
  if (fragment === undefined) throw damaged(traf.part, DAMAGE.missingPart, "traf does not begin with a tfhd");
  return fragment;
}

/**
 * `TrackFragmentHeaderBox` (8.8.7). Without a base of its own, the data of the first `traf` counts from `moof`, that of
 * the others from where the data before it ends.
 */
function readHeader(tfhd: ByteReader, movie: Movie, moofOffset: number, dataEnd: number): TrackFragment {
  const { flags } = readFullBoxHeader(tfhd);
  const trackId = tfhd.uint32();
  const defaults = movie.fragmentDefaults.get(trackId);
  if (defaults === undefined) {
    throw damaged(tfhd.part, DAMAGE.missingPart, say`moov has no trex for the fragments of track ${trackId}`);
  }
  const implicitBase = flags & TFHD.baseIsMoof ? moofOffset : dataEnd;
  const base = flags & TFHD.baseDataOffset ? tfhd.uint64() : implicitBase;
  if (flags & TFHD.sampleDescriptionIndex) tfhd.skip(4);
  const duration = flags & TFHD.defaultDuration ? tfhd.uint32() : defaults.duration;
  const sizeBytes = flags & TFHD.defaultSize ? tfhd.uint32() : defaults.sizeBytes;
  return { track: movie.trackOfId.get(trackId), defaults: { duration, sizeBytes }, base, dataEnd: base };
}

/**
 * `TrackFragmentBaseMediaDecodeTimeBox` (8.8.12): the sum of the durations of all samples before. Without it, a
 * fragment begins where the one before ended. Throws a `damaged` MediaError where it begins no later than that one
 * began: these are two files in one, and only some players show the second.
 */
function readDecodeTime(tfdt: ByteReader, { track }: TrackFragment): void {
  const { version } = readFullBoxHeader(tfdt);
  const time = version === 1 ? tfdt.uint64() : tfdt.uint32();
  if (track === undefined) return;
  if (!track.timeline.startFragment(time)) {
    throw damaged(tfdt.part, "a part of the video comes twice", say`tfdt goes back to tick ${time}`);
  }
}

/** `TrackRunBox` (8.8.8). As in `ctts`, composition offsets are taken as signed in both versions. */
function readRun(trun: ByteReader, fragment: TrackFragment, fileBytes: number): void {
  const { track, defaults, base, dataEnd } = fragment;
  trun.spend("runs of samples", 1);
  const { flags } = readFullBoxHeader(trun);
  const count = trun.uint32();
  const dataStart = flags & TRUN.dataOffset ? base + trun.int32() : dataEnd;
  if (flags & TRUN.firstSampleFlags) trun.skip(4);
  const { durationColumn, sizeColumn, offsetColumn, rowBytes } = arrangeColumns(flags);
  const rows = trun.table(count, rowBytes);

  let dataBytes = 0;
  if (sizeColumn === undefined) dataBytes = count * defaults.sizeBytes;
  else for (let row = 0; row < count; row++) dataBytes += rows.uint32(row, sizeColumn);
  fragment.dataEnd = dataStart + dataBytes;
  if (dataStart < 0) {
    throw damaged(trun.part, DAMAGE.invalidIndex, say`the samples of trun start ${-dataStart} bytes before the file`);
  }
  if (fragment.dataEnd > fileBytes) throw truncated(trun.part, fileBytes, fragment.dataEnd);

  if (track === undefined || count === 0) return;
  if (Number.isNaN(track.timeline.time)) {
    throw overBudget(trun.part, "the time of its last frames is unknown", "a fragment has no tfdt");
  }
  if (track.video !== undefined) trun.spend("frames", count);
  const { timeline } = track;
  const isAlike = durationColumn === undefined && offsetColumn === undefined && sizeColumn === undefined;
  let offset = dataStart;
  for (let row = 0; row < count; ) {
    const length = isAlike ? count : 1;
    const sizeBytes = sizeColumn === undefined ? defaults.sizeBytes : rows.uint32(row, sizeColumn);
    const duration = durationColumn === undefined ? defaults.duration : rows.uint32(row, durationColumn);
    const delay = offsetColumn === undefined ? 0 : rows.int32(row, offsetColumn);
    if (sizeBytes === 0 && timeline.hasFrames) timeline.pass(length, duration, delay);
    else timeline.add(length, duration, delay);
    if (sizeBytes > 0) {
      track.samples.first ??= { offset, sizeBytes };
      track.samples.last = { offset: offset + (length - 1) * sizeBytes, sizeBytes };
    }
    row += length;
    offset += length * sizeBytes;
  }
}

/** Where in a row each field is, for those that it has. */
function arrangeColumns(flags: number) {
  let rowBytes = 0;
  const takeColumn = (flag: number): number | undefined => {
    if ((flags & flag) === 0) return undefined;
    rowBytes += 4;
    return rowBytes - 4;
  };
  const durationColumn = takeColumn(TRUN.duration);
  const sizeColumn = takeColumn(TRUN.size);
  takeColumn(TRUN.flags);
  const offsetColumn = takeColumn(TRUN.compositionOffset);
  return { durationColumn, sizeColumn, offsetColumn, rowBytes };
}
