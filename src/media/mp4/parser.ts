/** Reads an MP4 or MOV file from end to end, and checks that it shows something. Knows no rule. */

import type { Container, Fault, MediaFacts, Parser, SteadyIntervals } from "../../model/facts.ts";
import { isBlank, undecodable, unwritten } from "../codecs/first-frame.ts";
import type { FirstSize } from "../codecs/nal-units.ts";
import type { ContainerParser, OpenContainer } from "../container-parser.ts";
import { DAMAGE, damaged, MediaError, overBudget, say } from "../faults.ts";
import { countMoving, findMainTrack, pickVideoTracks } from "../presentation.ts";
import type { Window } from "../window.ts";
import { BoxWalker } from "./box-walker.ts";
import { nameContainer } from "./brand.ts";
import { readFragment } from "./fragment.ts";
import { FragmentSkipper } from "./last-fragments.ts";
import { Movie } from "./movie.ts";
import { checkPresence } from "./presence.ts";
import { describeMovie } from "./presentation.ts";
import type { VideoTrack } from "./track.ts";

const BRAND_BYTES = 4;

/** What is read of the media: the beginning of one sample, and more of it where messages come before the frame. */
const MOST_SAMPLE_BYTES = 32 * 1024;
const SAMPLE_BYTES = [1024, MOST_SAMPLE_BYTES];

/** What is read of later samples: no codec begins with so many zeros. */
const BLANK_BYTES = 64;

/**
 * The parser of ISO base media files (ISO/IEC 14496-12) and QuickTime movies. It reads the headers of the top-level
 * boxes, the whole of `moov` and of each `moof`, and the beginning of one sample.
 */
export const openMp4: OpenContainer = (window, steady) => new Mp4Parser(window, steady);

class Mp4Parser implements ContainerParser {
  readonly #boxes: BoxWalker;
  readonly #steady: SteadyIntervals;
  readonly #skipper: FragmentSkipper | undefined;
  #container: Container | undefined;
  #movie: Movie | undefined;
  /** Fragments were left out. */
  #isPartial = false;
  #isComplete = false;
  #inSample: FirstSize | undefined;
  #incompleteEnd: Fault | undefined;

  constructor(window: Window, steady: SteadyIntervals) {
    this.#boxes = new BoxWalker(window);
    this.#steady = steady;
    this.#skipper = window.partial && new FragmentSkipper(this.#boxes, window.partial);
  }

  *read(): Parser<void> {
    try {
      yield* this.#readBoxes();
    } catch (error) {
      this.#endOpenly(error);
    }
    if (this.#container === "heif") return;
    if (this.#movie === undefined) {
      throw new MediaError({
        kind: "damaged",
        problem: "its index (moov) is missing, so no player can open it",
        advice: "Export it again from its source: the recording or export was not finished",
      });
    }
    yield* this.#readMainTrack(this.#movie);
  }

  *#readBoxes(): Parser<void> {
    const boxes = this.#boxes;
    for (;;) {
      if (boxes.lacksHeader) yield* boxes.reachHeader();
      const next = boxes.next();
      if (next === undefined) break;
      if (next.kind === "cut") {
        if (this.#movie === undefined || !isHarmlessCut(next.type, this.#movie)) throw next.fault;
        this.#incompleteEnd = next.fault.fault;
      } else if (next.kind === "junk") {
        // After a complete movie it does no harm; before it, or among fragments, it may hide frames.
        if (this.#movie === undefined || this.#movie.isFragmented) throw next.fault;
      } else if (next.type === "moof") {
        if (this.#movie === undefined) throw damaged(next.part, DAMAGE.misplacedPart, "moof comes before moov");
        readFragment(boxes.open(next) ?? (yield* boxes.read(next)), this.#movie);
      } else if (next.type === "ftyp" && this.#container === undefined) {
        const ftyp = yield* boxes.read(next, BRAND_BYTES);
        this.#container = nameContainer(ftyp.fourCC());
        if (this.#container === "heif") return;
      } else if (next.type === "moov" && this.#movie === undefined) {
        this.#movie = new Movie(boxes.window.sizeBytes, this.#steady);
        this.#movie.read(yield* boxes.read(next));
        boxes.expect(this.#movie.isFragmented ? "fragments" : "headers");
      } else if (this.#movie !== undefined && this.#skipper !== undefined) {
        const hasSkipped = yield* this.#skipper.visit(next, this.#movie);
        if (hasSkipped) this.#isPartial = true;
      }
    }
  }

  /**
   * Takes what was read until the budget was used up as a part of the file, whose end is open. Throws the error again
   * if it is another, or if nothing says how long the rest is.
   */
  #endOpenly(error: unknown): void {
    const movie = this.#movie;
    const isOverBudget = error instanceof MediaError && error.fault.kind === "over-budget";
    if (!isOverBudget || !movie?.isFragmented) throw error;
    this.#isPartial = true;
    for (const { timeline } of movie.tracks) timeline.skipAhead();
    if (movie.claimedEndSeconds === 0 || movie.mostFrames < 2) throw error;
  }

  describe(): MediaFacts {
    const movie = this.#movie;
    const extent = { isPartial: this.#isPartial, isComplete: this.#isComplete };
    return {
      // Old QuickTime movies have no brand.
      container: this.#container ?? "mov",
      ...(extent.isPartial && { partial: true }),
      ...(this.#incompleteEnd && { incompleteEnd: this.#incompleteEnd }),
      ...(movie && describeMovie(movie, extent, this.#inSample)),
    };
  }

  *#readMainTrack(movie: Movie): Parser<void> {
    const videos = pickVideoTracks(movie.tracks);
    const main = findMainTrack(videos);
    if (this.#isPartial && main !== undefined && countMoving(videos) === 0) {
      throw overBudget(main.part, "the parts of the file that were read hold fewer than two frames");
    }
    this.#isComplete = true;
    if (main === undefined) return;
    checkPresence(main, movie);
    const { window } = this.#boxes;
    const heldLast = copyLastSample(main, window);
    this.#inSample = yield* readFirstSample(main, window);
    yield* checkLaterSamples(main, window, heldLast);
  }
}

/**
 * Whether all samples are there although the last box is cut off. Their places were checked when the index was read;
 * but more fragments may have followed, unless it is `mfra`, and QuickTime does not say how long plain sound is.
 */
function isHarmlessCut(type: string, movie: Movie): boolean {
  if (type === "moov" || type === "moof") return false;
  if (movie.isFragmented) return type === "mfra";
  return type !== "mdat" || !movie.hasUnmeasuredSound;
}

/** The size and the colours that the first sample declares, if it is not encrypted. Throws where it is no frame. */
function* readFirstSample({ video: { entry }, samples }: VideoTrack, window: Window): Parser<FirstSize | undefined> {
  const { isProtected, readSizeInSample } = entry;
  const firstSample = samples.first;
  if (readSizeInSample === undefined || isProtected || firstSample === undefined) return undefined;
  let read: FirstSize | undefined;
  for (const mostBytes of SAMPLE_BYTES) {
    const length = Math.min(firstSample.sizeBytes, mostBytes);
    const sample = yield* window.peek(firstSample.offset, length, Math.min(firstSample.sizeBytes, MOST_SAMPLE_BYTES));
    read = readSizeInSample(sample);
    const defect = entry.findDefect && (entry.findDefect(sample, firstSample.sizeBytes) ?? read.defect);
    if (defect !== undefined) {
      throw undecodable(entry.part, sample, say`the first sample is at byte ${firstSample.offset}: ${defect}`);
    }
    if (read.isCertain || length === firstSample.sizeBytes) break;
  }
  if (read?.size === undefined && entry.isSizeClaimed) {
    const detail = `neither ${entry.part.name} nor the first sample gives it`;
    throw damaged(entry.part, "its picture size is missing", detail);
  }
  return read;
}

/** The beginning of the last sample, if it came with the index: the next read would overwrite it. */
function copyLastSample({ samples: { last } }: VideoTrack, window: Window): Uint8Array | undefined {
  if (last === undefined) return undefined;
  const length = Math.min(last.sizeBytes, BLANK_BYTES);
  return window.holds(last.offset, length) ? window.copy(last.offset, length) : undefined;
}

/**
 * Looks at the beginnings of a sample in the middle and of the last one, which a recorder that lost power never wrote.
 * Throws a `damaged` MediaError where one has only zeros, although its codec has a header there. `heldLast`: the
 * beginning of the last one, if it was read before.
 */
function* checkLaterSamples(
  { video: { entry }, samples }: VideoTrack,
  window: Window,
  heldLast: Uint8Array | undefined,
): Parser<void> {
  if (entry.isProtected || entry.findDefect === undefined) return;
  const { first, middle, last } = samples;
  const { nearBytes = 0 } = window.partial ?? {};
  for (const sample of [middle, last]) {
    if (sample === undefined || sample.offset === first?.offset) continue;
    const length = Math.min(sample.sizeBytes, BLANK_BYTES);
    const untilLast = (last?.offset ?? 0) + BLANK_BYTES - sample.offset;
    const ahead = untilLast <= nearBytes ? untilLast : length;
    const beginning = (sample === last && heldLast) || (yield* window.peek(sample.offset, length, ahead));
    if (isBlank(beginning)) throw unwritten(entry.part, say`a sample at byte ${sample.offset} has only zeros`);
  }
}
