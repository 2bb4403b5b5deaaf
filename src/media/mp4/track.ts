import type { Rotation, SteadyIntervals } from "../../model/facts.ts";
import type { Effort } from "../effort.ts";
import { damaged, type Part } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { PictureTiming } from "../timing.ts";
import { demandBox, findBoxes, readFullBoxHeader } from "./boxes.ts";
import { type Edit, readEditList } from "./edit-list.ts";
import { readRotation } from "./rotation.ts";
import { checkSampleEntries, readDecidingEntry, type VideoSampleEntry } from "./sample-entry.ts";
import {
  addSamples,
  countDurations,
  type FileRange,
  locateFirstSample,
  readSampleTable,
  type SampleTable,
} from "./sample-table.ts";
import { Timeline } from "./timeline.ts";

/** What is kept of an audio or video track. It holds on to no bytes of the file. */
export type Track = {
  readonly part: Part;
  readonly id: number;
  readonly edits: readonly Edit[];
  /** Grows with the fragments that follow `moov`. */
  readonly timeline: Timeline;
  /** Where the first sample is; from a fragment, where `moov` has none. */
  firstSample: FileRange | undefined;
  /** Absent for audio. */
  readonly video?: VideoProperties;
};

type VideoProperties = {
  readonly isEnabled: boolean;
  readonly rotation: Rotation;
  readonly entry: VideoSampleEntry;
};

export type VideoTrack = Track & { readonly video: VideoProperties };

/**
 * Reads a `trak` (ISO/IEC 14496-12, 8.3), which is spent then; `undefined` where it is neither audio nor video. The
 * tables are still to be checked.
 */
export function readTrack(
  trak: ByteReader,
  steady: SteadyIntervals,
  effort: Effort,
): { track: Track; table: SampleTable } | undefined {
  const { tkhd, edts, mdia } = findBoxes(trak, ["tkhd", "edts", "mdia"], effort);
  if (mdia === undefined) return undefined;
  const { mdhd, hdlr, minf } = findBoxes(mdia, ["mdhd", "hdlr", "minf"], effort);
  const handler = hdlr && readHandler(hdlr);
  if (handler !== "vide" && handler !== "soun") return undefined;

  const { id, isEnabled, rotation } = readTrackHeader(demandBox(tkhd, "tkhd", trak));
  const ticksPerSecond = readTimescale(demandBox(mdhd, "mdhd", mdia));
  const elst = edts && findBoxes(edts, ["elst"], effort).elst;
  const edits = elst === undefined ? [] : readEditList(elst, effort);
  const { dinf, stbl } = findBoxes(demandBox(minf, "minf", mdia), ["dinf", "stbl"], effort);
  if (dinf !== undefined) checkDataReferences(dinf, effort);
  const { stsd, table } = readSampleTable(demandBox(stbl, "stbl", mdia), effort);
  const isVideo = handler === "vide";
  if (isVideo) effort.spend("pictures", countDurations(table), table.parts.stts);
  const timeline = new Timeline(ticksPerSecond, isVideo ? new PictureTiming(ticksPerSecond, steady) : undefined);
  addSamples(table, timeline);
  const track = { part: trak.part, id, edits, timeline, firstSample: locateFirstSample(table) };
  if (!isVideo) {
    checkSampleEntries(stsd, effort);
    return { track, table };
  }
  const video = { isEnabled, rotation, entry: readDecidingEntry(stsd, effort) };
  return { track: { ...track, video }, table };
}

/** `handler_type` (ISO/IEC 14496-12, 8.4.3). */
function readHandler(hdlr: ByteReader): string {
  readFullBoxHeader(hdlr);
  hdlr.skip(4); // pre_defined; QuickTime's component type
  return hdlr.fourCC();
}

/** A box with a version, flags, and nothing in it: the samples are in this very file. */
const SMALLEST_DATA_REFERENCE_BYTES = 12;

/** `DataReferenceBox` (ISO/IEC 14496-12, 8.7.2) must have room for the entries that it promises. */
function checkDataReferences(dinf: ByteReader, effort: Effort): void {
  const { dref } = findBoxes(dinf, ["dref"], effort);
  if (dref === undefined) return;
  readFullBoxHeader(dref);
  dref.table(dref.uint32(), SMALLEST_DATA_REFERENCE_BYTES);
}

/** Ticks per second, of `mdhd` or `mvhd`, which begin alike (ISO/IEC 14496-12, 8.4.2 and 8.2.2). */
export function readTimescale(header: ByteReader): number {
  const { version } = readFullBoxHeader(header);
  header.skip(version === 1 ? 16 : 8); // creation_time, modification_time
  const ticksPerSecond = header.uint32();
  if (ticksPerSecond === 0) throw damaged(header.part, `${header.part.name} has a clock of 0 ticks per second`);
  return ticksPerSecond;
}

const TRACK_ENABLED = 0x000001;

/** `TrackHeaderBox` (ISO/IEC 14496-12, 8.3.2). */
function readTrackHeader(tkhd: ByteReader): { id: number; isEnabled: boolean; rotation: Rotation } {
  const { version, flags } = readFullBoxHeader(tkhd);
  tkhd.skip(version === 1 ? 16 : 8); // creation_time, modification_time
  const id = tkhd.uint32();
  tkhd.skip(version === 1 ? 12 : 8); // reserved, duration
  tkhd.skip(16); // reserved, layer, alternate_group, volume
  return { id, isEnabled: (flags & TRACK_ENABLED) !== 0, rotation: readRotation(tkhd) };
}
