/** Reads `moov`, and keeps what it and the fragments say. Knows boxes in memory: no I/O, no rules. */

import type { Rotation, SteadyIntervals } from "../../model/facts.ts";
import { DAMAGE, damaged, unrecognised } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import type { Clock } from "../timing.ts";
import { nextBox, readFullBoxHeader } from "./boxes.ts";
import { type PresentedSpan, presentSamples } from "./edit-list.ts";
import { readMovieRotation } from "./rotation.ts";
import { locateSamples } from "./sample-places.ts";
import type { SampleTable } from "./sample-table.ts";
import { checkSampleTables } from "./sample-table-check.ts";
import { readClock, readTrack, type Track } from "./track.ts";

/** What a sample of a fragment has where the fragment does not say otherwise. */
export type SampleDefaults = { readonly duration: number; readonly sizeBytes: number };

/** What QuickTime's `moov` may hold instead of an index ("Movie Atoms" of the QuickTime File Format). */
const INDEX_SUBSTITUTES: ReadonlyMap<string, string> = new Map([
  ["cmov", "its index is compressed, which few players can read"],
  ["rmra", "it is a reference movie, which has no frames of its own"],
]);

const DEFAULTS = ["mehd", "trex"];

const CHILDREN = ["mvhd", "mvex", "trak", ...INDEX_SUBSTITUTES.keys()];

/** What is kept of `moov`. It keeps no bytes of the file. */
export class Movie {
  /** Bytes of the whole file, which must contain all samples. */
  readonly fileBytes: number;
  /** Absent until `mvhd` was read. */
  clock: Clock | undefined;
  /** A rotation of all tracks, besides their own. */
  rotation: Rotation = 0;
  /** Audio and video, in the order of the file. */
  readonly tracks: Track[] = [];
  readonly trackOfId = new Map<number, Track>();
  /** By track id. A file that may have fragments has these for all tracks. */
  readonly fragmentDefaults = new Map<number, SampleDefaults>();
  /** The most samples that any video track has so far. */
  mostFrames = 0;
  /**
   * A track has more bytes than its table says: QuickTime counts a sample of uncompressed sound as one byte ("Sound
   * Sample Descriptions").
   */
  hasUnmeasuredSound = false;
  /** When the last fragment ends according to an index or a header, in seconds; 0 if nothing says so. */
  claimedEndSeconds = 0;
  readonly #steady: SteadyIntervals;

  constructor(fileBytes: number, steady: SteadyIntervals) {
    this.fileBytes = fileBytes;
    this.#steady = steady;
  }

  /** Takes the end of the last fragment from an index that may be of only some tracks or some fragments. */
  claimEnd(seconds: number): void {
    this.claimedEndSeconds = Math.max(this.claimedEndSeconds, seconds);
  }

  get isFragmented(): boolean {
    return this.fragmentDefaults.size > 0;
  }

  /** Counts the frames of a track that got more of them. Looks at no other track, since there may be many. */
  recount({ video, timeline }: Track): void {
    if (video !== undefined) this.mostFrames = Math.max(this.mostFrames, timeline.frames);
  }

  /** When a track is presented; `undefined` as long as that is not known. */
  present({ edits, timeline }: Pick<Track, "edits" | "timeline">): PresentedSpan | undefined {
    const { clock, isFragmented } = this;
    if (clock === undefined || timeline.frames === 0) return undefined;
    return presentSamples(edits, timeline, { clock, isFragmented });
  }

  /** Reads the content of `moov` (ISO/IEC 14496-12, 8.2.1), and checks it. What was read before a fault stays. */
  read(moov: ByteReader): void {
    const tables: { track: Track; table: SampleTable }[] = [];
    let trackNumber = 0;
    for (let box = nextBox(moov, CHILDREN); box !== undefined; box = nextBox(moov, CHILDREN)) {
      const { type, content } = box;
      const substitute = INDEX_SUBSTITUTES.get(type);
      if (substitute !== undefined) throw unrecognised(content.part, substitute, "Export the movie as a plain MP4");
      if (type === "mvhd" && this.clock === undefined) {
        // ISO/IEC 14496-12, 6.2.3, only recommends the order, but ffmpeg shows no frame of a track before it.
        if (this.tracks.length > 0) throw damaged(content.part, DAMAGE.misplacedPart, "mvhd comes after trak");
        this.clock = readClock(content);
        this.rotation = readMovieRotation(content);
      }
      if (type === "mvex") this.#readDefaults(content);
      if (type !== "trak") continue;
      content.spend("tracks", 1);
      const read = readTrack(content.named(`trak[${++trackNumber}]`), this.#steady);
      if (read === undefined) continue;
      this.tracks.push(read.track);
      this.trackOfId.set(read.track.id, read.track);
      this.recount(read.track);
      tables.push(read);
      if (read.track.video === undefined && read.table.sizes.uniform === 1) this.hasUnmeasuredSound = true;
    }
    if (this.clock === undefined) throw damaged(moov.part, DAMAGE.missingPart, "moov has no mvhd");
    if (this.isFragmented && this.trackOfId.size < this.tracks.length) {
      throw damaged(moov.part, DAMAGE.contradiction, "two tracks have the same id");
    }
    checkSampleTables(
      tables.map(({ table }) => table),
      this.fileBytes,
    );
    for (const { track, table } of tables) if (track.video !== undefined) track.samples = locateSamples(table);
  }

  /** `MovieExtendsHeaderBox`, and `TrackExtendsBox` of each track (ISO/IEC 14496-12, 8.8.2 and 8.8.3). */
  #readDefaults(mvex: ByteReader): void {
    for (let box = nextBox(mvex, DEFAULTS); box !== undefined; box = nextBox(mvex, DEFAULTS)) {
      const { type, content } = box;
      const { version } = readFullBoxHeader(content);
      if (type === "mehd") {
        this.claimEnd(this.clock?.toSeconds(version === 1 ? content.uint64() : content.uint32()) ?? 0);
        continue;
      }
      content.spend("track defaults", 1);
      const trackId = content.uint32();
      content.skip(4); // default_sample_description_index
      this.fragmentDefaults.set(trackId, { duration: content.uint32(), sizeBytes: content.uint32() });
    }
  }
}
