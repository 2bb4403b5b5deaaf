/** Reads one audio or video track of `moov`. Knows boxes in memory: no I/O, no rules. */

import type { Rotation, SteadyIntervals } from "../../model/facts.ts";
import { DAMAGE, damaged, type Part, say } from "../faults.ts";
import type { VideoTrackOf } from "../presentation.ts";
import type { ByteReader } from "../reader.ts";
import { Clock, FrameTiming } from "../timing.ts";
import { demandBox, findBoxes, readFullBoxHeader } from "./boxes.ts";
import { type Edit, readEditList } from "./edit-list.ts";
import { readRotation } from "./rotation.ts";
import { checkSoundEntries, readDecidingEntry, type VideoSampleEntry } from "./sample-entry.ts";
import type { SamplePlaces } from "./sample-places.ts";
import { addSamples, countDurations, readSampleTable, type SampleTable } from "./sample-table.ts";
import { SampleTimeline } from "./timeline.ts";

/** What is kept of an audio or video track. It keeps no bytes of the file. */
export type Track = {
  readonly part: Part;
  readonly id: number;
  readonly edits: readonly Edit[];
  /** Grows with the fragments that follow `moov`. */
  readonly timeline: SampleTimeline;
  /** Known once the tables were checked. Those of fragments count where `moov` has none, and as the last. */
  samples: SamplePlaces;
  /** Absent for audio. */
  readonly video?: VideoProperties;
};

type VideoProperties = {
  readonly isEnabled: boolean;
  readonly isStill: boolean;
  readonly rotation: Rotation;
  readonly entry: VideoSampleEntry;
};

/** A track that has video. */
export type VideoTrack = VideoTrackOf<Track>;

/** Codecs of the still pictures that are a file's cover, or the thumbnails of its chapters. */
const STILL_CODECS = ["mjpeg", "png"];

/**
 * Reads a `trak` (ISO/IEC 14496-12, 8.3), whose reader is at its end then; `undefined` where it is neither audio nor
 * video. The tables are not checked yet.
 */
export function readTrack(trak: ByteReader, steady: SteadyIntervals): { track: Track; table: SampleTable } | undefined {
  const inTrak = findBoxes(trak, ["tkhd", "edts", "mdia"]);
  const mdia = inTrak.get("mdia");
  if (mdia === undefined) return undefined;
  const inMdia = findBoxes(mdia, ["mdhd", "hdlr", "minf"]);
  const hdlr = inMdia.get("hdlr");
  const handler = hdlr && readHandler(hdlr);
  if (handler !== "vide" && handler !== "soun") return undefined;

  const { id, isEnabled, rotation } = readTrackHeader(demandBox(inTrak, "tkhd", trak));
  const clock = readClock(demandBox(inMdia, "mdhd", mdia));
  const edts = inTrak.get("edts");
  const elst = edts && findBoxes(edts, ["elst"]).get("elst");
  const edits = elst === undefined ? [] : readEditList(elst);
  const minf = demandBox(inMdia, "minf", mdia);
  const inMinf = findBoxes(minf, ["dinf", "stbl"]);
  const dinf = inMinf.get("dinf");
  if (dinf !== undefined) checkDataReferences(dinf);
  const { stsd, table } = readSampleTable(demandBox(inMinf, "stbl", mdia));
  const isVideo = handler === "vide";
  if (isVideo) stsd.spend("frames", countDurations(table), table.parts.stts);
  const timeline = new SampleTimeline(clock, isVideo ? new FrameTiming(clock, steady) : undefined);
  addSamples(table, timeline);
  const track = { part: trak.part, id, edits, timeline, samples: {} };
  if (!isVideo) {
    checkSoundEntries(stsd);
    return { track, table };
  }
  const entry = readDecidingEntry(stsd);
  const video = { isEnabled, isStill: STILL_CODECS.includes(entry.codec), rotation, entry };
  return { track: { ...track, video }, table };
}

/** `handler_type` (ISO/IEC 14496-12, 8.4.3). */
function readHandler(hdlr: ByteReader): string {
  readFullBoxHeader(hdlr);
  hdlr.skip(4); // pre_defined; QuickTime's component type
  return hdlr.fourCC();
}

/** Size, type, version and flags of an entry that says no more: the samples are in this file. */
const SMALLEST_DATA_REFERENCE_BYTES = 12;

/**
 * `DataReferenceBox` (ISO/IEC 14496-12, 8.7.2) has at least one entry, and its entries are as long as they say, but for
 * the last, which ffmpeg accepts if it is longer. Throws a `damaged` MediaError otherwise.
 */
function checkDataReferences(dinf: ByteReader): void {
  const dref = findBoxes(dinf, ["dref"]).get("dref");
  if (dref === undefined) return;
  readFullBoxHeader(dref);
  const count = dref.uint32();
  const room = Math.floor(dref.remaining / SMALLEST_DATA_REFERENCE_BYTES);
  if (count === 0 || count > room) {
    const what = count === 0 ? "dref has no entry" : say`dref declares ${count} entries, but has room for ${room}`;
    throw damaged(dref.part, DAMAGE.contradiction, what);
  }
  dref.spend("boxes inside moov and moof", count);
  for (let entry = 1; entry <= count; entry++) {
    const sizeBytes = dref.remaining < SMALLEST_DATA_REFERENCE_BYTES ? 0 : dref.uint32();
    const isFit = entry === count || sizeBytes - 4 <= dref.remaining;
    if (sizeBytes < SMALLEST_DATA_REFERENCE_BYTES || !isFit) {
      throw damaged(dref.part, DAMAGE.contradiction, say`entry ${entry} of dref declares ${sizeBytes} bytes`);
    }
    if (entry < count) dref.skip(sizeBytes - 4);
  }
}

/** In ticks per second. ffmpeg takes a faster one for negative, and counts in seconds. */
const FASTEST_CLOCK = 2 ** 31 - 1;

/** The clock of a track or of the movie: `mdhd` and `mvhd` begin alike (ISO/IEC 14496-12, 8.4.2 and 8.2.2). */
export function readClock(header: ByteReader): Clock {
  const { version } = readFullBoxHeader(header);
  header.skip(version === 1 ? 16 : 8); // creation_time, modification_time
  const ticksPerSecond = header.uint32();
  if (ticksPerSecond === 0 || ticksPerSecond > FASTEST_CLOCK) {
    const detail = say`${header.part.name} has a clock of ${ticksPerSecond} ticks per second`;
    throw damaged(header.part, ticksPerSecond === 0 ? DAMAGE.stoppedClock : DAMAGE.invalidIndex, detail);
  }
  return new Clock(ticksPerSecond);
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
