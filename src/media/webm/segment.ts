/** Reads the head of the Segment: its clock and its tracks, up to the first Cluster. No blocks, no rules. */

import type { Parser, SteadyIntervals } from "../../model/facts.ts";
import { DAMAGE, damaged, type Part, truncated } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { Clock } from "../timing.ts";
import { LONGEST_HEADER_BYTES } from "./ebml.ts";
import type { ElementWalker } from "./element-walker.ts";
import { ElementId } from "./elements.ts";
import { decodeMaster, float, unsigned } from "./master.ts";
import { NANOSECONDS_PER_SECOND } from "./timeline.ts";
import { readTracks, type Track } from "./track.ts";

/** Where the data of the Segment is; `end` is `Infinity` where its size is unknown. */
export type Segment = { part: Part; start: number; end: number };

/** Info and Tracks have some hundreds of bytes each; hundreds of tracks still fit. */
const MOST_SETTINGS_BYTES = 250_000;

/** Nanoseconds of a tick where Info does not say (RFC 9559, 5.1.2.9). */
const DEFAULT_TIMESTAMP_SCALE = 1_000_000;

const infoSchema = { timestampScale: unsigned(ElementId.TimestampScale), duration: float(ElementId.Duration) };

/** The clock of all tracks, and the end of the last frame in ticks according to Info, which may be wrong. */
type SegmentInfo = { clock: Clock; duration?: number };

/** What usually comes before the first Cluster, and where that Cluster is. */
export type SegmentHead = { info: SegmentInfo; tracks: Track[]; firstCluster: number | undefined };

/**
 * Reads the Info and the Tracks of the Segment. They may come after the Clusters, which are skipped then (RFC 9559,
 * 4.5: a SeekHead must say so, but is not relied on). Throws a MediaError where the Tracks are missing or unreadable.
 */
export function* readSegmentHead(
  elements: ElementWalker,
  segment: Segment,
  steady: SteadyIntervals,
): Parser<SegmentHead> {
  const { part } = segment;
  let info: ByteReader | undefined;
  let tracks: ByteReader | undefined;
  let firstCluster: number | undefined;
  const end = Math.min(segment.end, elements.window.sizeBytes);
  for (let at = segment.start; at < end; ) {
    if (elements.lacks(at, LONGEST_HEADER_BYTES)) yield* elements.reach(at, LONGEST_HEADER_BYTES);
    elements.look(at, part);
    elements.checkEnd(segment.end, part);
    const { dataOffset, offset } = elements;
    const { id } = elements.header;
    // The children of a Cluster of unknown size are skipped one by one.
    at = elements.end === Number.POSITIVE_INFINITY && id === ElementId.Cluster ? dataOffset : elements.end;
    if (id === ElementId.Info) info ??= yield* elements.readData(MOST_SETTINGS_BYTES, part);
    if (id === ElementId.Tracks) tracks ??= yield* elements.readData(MOST_SETTINGS_BYTES, part);
    if (id === ElementId.Cluster) firstCluster ??= offset;
    if (firstCluster !== undefined && info !== undefined && tracks !== undefined) break;
  }
  if (tracks === undefined) {
    const isCut = segment.end > end && segment.end !== Number.POSITIVE_INFINITY;
    throw isCut ? truncated(part, end, segment.end) : damaged(part, "its track list (Tracks) is missing");
  }
  const settings = readInfo(info);
  tracks.spend("bytes of Tracks", tracks.remaining);
  return { info: settings, tracks: readTracks(tracks, settings.clock, steady), firstCluster };
}

function readInfo(info: ByteReader | undefined): SegmentInfo {
  const { timestampScale = DEFAULT_TIMESTAMP_SCALE, ...rest } =
    info === undefined ? {} : decodeMaster(infoSchema, info);
  if (info !== undefined && timestampScale === 0) throw damaged(info.part, DAMAGE.stoppedClock, "TimestampScale is 0");
  return { ...rest, clock: new Clock(NANOSECONDS_PER_SECOND, timestampScale) };
}
