/** Reads a WebM or Matroska file from end to end, and checks that it shows something. Knows no rule. */

import type { Container, Fault, MediaFacts, Parser, SteadyIntervals } from "../../model/facts.ts";
import type { ContainerParser, OpenContainer } from "../container-parser.ts";
import { damaged, MediaError, overBudget } from "../faults.ts";
import { countMoving, findMainTrack, pickVideoTracks } from "../presentation.ts";
import type { Window } from "../window.ts";
import { ClusterReader, MOST_FRAMES_BEFORE_KEY_FRAME } from "./clusters.ts";
import { findSegment, readContainer } from "./document.ts";
import { ElementWalker } from "./element-walker.ts";
import { skipToLastClusters } from "./last-clusters.ts";
import { describeSegment } from "./presentation.ts";
import { readSegmentHead, type Segment, type SegmentHead } from "./segment.ts";
import { checkSegmentEnd } from "./segment-end.ts";
import type { Track } from "./track.ts";

/** The parser of WebM and Matroska files (RFC 9559). It reads the tracks, and the headers of the blocks. */
export const openWebm: OpenContainer = (window, steady) => new WebmParser(window, steady);

class WebmParser implements ContainerParser {
  readonly #elements: ElementWalker;
  readonly #steady: SteadyIntervals;
  #container: Container | undefined;
  #head: SegmentHead | undefined;
  /** Blocks were left out. */
  #isPartial = false;
  #isComplete = false;
  #incompleteEnd: Fault | undefined;

  constructor(window: Window, steady: SteadyIntervals) {
    this.#elements = new ElementWalker(window);
    this.#steady = steady;
  }

  *read(): Parser<void> {
    const elements = this.#elements;
    this.#container = yield* readContainer(elements);
    const segment = yield* findSegment(elements, elements.end);
    const head = yield* readSegmentHead(elements, segment, this.#steady);
    this.#head = head;
    try {
      if (head.firstCluster !== undefined) yield* this.#readClusters(segment, head, head.firstCluster);
      if (this.#incompleteEnd === undefined) yield* checkSegmentEnd(elements, segment);
    } catch (error) {
      this.#endOpenly(error, head);
    }
    this.#isComplete = true;
    this.#checkPresence(segment, head);
  }

  describe(): MediaFacts {
    const extent = { isPartial: this.#isPartial, isComplete: this.#isComplete };
    return {
      ...(this.#container && { container: this.#container }),
      ...(extent.isPartial && { partial: true }),
      ...(this.#incompleteEnd && { incompleteEnd: this.#incompleteEnd }),
      ...(this.#head && describeSegment(this.#head, extent)),
    };
  }

  *#readClusters(segment: Segment, { tracks }: SegmentHead, firstCluster: number): Parser<void> {
    const { partial } = this.#elements.window;
    const clusters = new ClusterReader(this.#elements, tracks, segment);
    const isEnough = partial && ((at: number) => partial.mustSkipFrom(at, clusters.mostFrames));
    const position = yield* clusters.read(firstCluster, isEnough);
    if (position !== undefined && partial !== undefined) {
      this.#isPartial = true;
      yield* skipToLastClusters({ elements: this.#elements, partial, segment, firstCluster, position }, clusters);
    }
    this.#incompleteEnd = clusters.incompleteEnd;
  }

  /**
   * Takes what was read until the budget was used up as a part of the file, whose end is open. Throws the error again
   * if it is another, or if nothing says how long the rest is.
   */
  #endOpenly(error: unknown, { info, tracks }: SegmentHead): void {
    const isOverBudget = error instanceof MediaError && error.fault.kind === "over-budget";
    if (!isOverBudget || info.duration === undefined) throw error;
    this.#isPartial = true;
    for (const { timeline } of tracks) timeline.skipAhead();
  }

  /** Checks that the first frame can be decoded, and that there is a frame rate, if anything moves. */
  #checkPresence({ part }: Segment, { tracks }: SegmentHead): void {
    const videos = pickVideoTracks(tracks);
    const main = findMainTrack(videos);
    if (main?.frameFault !== undefined) throw main.frameFault;
    if (main !== undefined && hasNoKeyFrame(main) && !this.#isPartial) {
      throw damaged(part, "it has no key frame, so none of its frames can be decoded");
    }
    if (main === undefined || main.timeline.frameRate !== undefined) return;
    if (this.#isPartial) {
      throw overBudget(part, "the parts of the file that were read hold fewer than two frames");
    }
    if (countMoving(videos) > 0) throw damaged(part, "all its frames are shown at the same time");
  }
}

/** Whether all frames of a track were looked at, and none begins with a picture size. */
function hasNoKeyFrame({ frameCodec, codedSize, timeline: { frames } }: Track): boolean {
  return frameCodec !== undefined && codedSize === undefined && frames > 0 && frames < MOST_FRAMES_BEFORE_KEY_FRAME;
}
