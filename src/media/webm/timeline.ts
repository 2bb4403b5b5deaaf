/** The time of one track by its blocks. No elements, no I/O. */

import type { Measured } from "../../model/facts.ts";
import { Timeline } from "../timeline.ts";
import type { Clock, FrameTiming, InstantaneousRates } from "../timing.ts";

/** Matroska's own unit. Whole numbers of it keep sums exact, which fractions of a second would not. */
export const NANOSECONDS_PER_SECOND = 1e9;

/** Opus frames have at most 120 ms (RFC 6716, 2.1.4), and no codec in use lags further behind than a frame. */
const LONGEST_DELAY_NS = 120e6;

/** The time of a frame, and by how much a decoder's output lags behind, in nanoseconds. */
type TrackClock = { defaultDuration?: number; codecDelay?: number };

/**
 * The timeline of a track whose blocks have a time and, as a rule, no duration. A stretch ends where its last block
 * begins.
 */
export class BlockTimeline extends Timeline {
  /** How long the decoder's output lags behind. */
  readonly codecDelayNs: number;
  readonly #defaultDurationNs: number | undefined;
  /** What the BlockGroup of the block at the latest time says. */
  #lastDuration: number | undefined;
  #lastPaddingNs = 0;

  /** Its clock counts in nanoseconds. There is no `timing` for audio. */
  constructor(clock: Clock, { defaultDuration, codecDelay = 0 }: TrackClock, timing?: FrameTiming) {
    super(clock, timing);
    this.codecDelayNs = Math.min(codecDelay, LONGEST_DELAY_NS);
    this.#defaultDurationNs = defaultDuration === 0 ? undefined : defaultDuration;
  }

  /**
   * Adds a block of `frames` frames at `time`, in ticks. `duration`, of the whole block in ticks, and `padding`, in
   * nanoseconds, are BlockGroup's.
   */
  add(time: number, frames: number, duration?: number, padding = 0): void {
    this.timing?.add(time);
    const isLast = time >= this.whole.end;
    this.extend(time, time, frames, frames);
    if (!isLast) return;
    this.#lastDuration = duration;
    this.#lastPaddingNs = Math.max(0, padding);
  }

  /** Whether its track has a DefaultDuration other than 0, which RFC 9559 (5.1.4.1.13) does not allow. */
  get statesFrameRate(): boolean {
    return this.#defaultDurationNs !== undefined;
  }

  /** When the first frame begins. */
  get startNs(): number {
    return this.clock.toUnits(this.whole.start);
  }

  /**
   * When the last frame ends: by BlockDuration, else at the latest by DefaultDuration or the mean of the others. What a
   * decoder drops comes off: at the start (CodecDelay), and at the end (DiscardPadding, which BlockDuration leaves
   * out). `bound` is where it ends if the mean is that of the fewest frames that there can be in all.
   */
  get endNs(): { earliest: number; latest: number; bound: number } {
    const start = this.clock.toUnits(this.whole.end) - this.codecDelayNs;
    if (this.#lastDuration !== undefined) {
      const end = start + this.clock.toUnits(this.#lastDuration);
      return { earliest: end, latest: end, bound: end };
    }
    const { framesAtEnd, framesInTicks, ticks } = this.whole;
    const endOf = (frameNs: number) => start + Math.max(0, frameNs * framesAtEnd - this.#lastPaddingNs);
    const longestFrameNs = framesInTicks > 0 ? this.clock.toUnits(ticks) / framesInTicks : 0;
    return { earliest: start, latest: endOf(this.#frameNs), bound: endOf(Math.max(this.#frameNs, longestFrameNs)) };
  }

  /** The average rate, over the time up to the last block of each stretch that was read. */
  override get frameRate(): Measured | undefined {
    const rate = super.frameRate;
    if (rate === undefined || !this.#hasTrueDefaultDuration) return rate;
    return { ...rate, value: NANOSECONDS_PER_SECOND / this.#frameNs };
  }

  /** By DefaultDuration: each interval between frames is as long, to the tick to which times are rounded. */
  override isConstant({ minFrameRate = 0, maxFrameRate = 0 }: InstantaneousRates): boolean {
    if (this.#defaultDurationNs === undefined || !this.#hasTrueDefaultDuration) return false;
    const frameNs = this.#defaultDurationNs;
    return [minFrameRate, maxFrameRate].every(
      (rate) => Math.abs(NANOSECONDS_PER_SECOND / rate - frameNs) <= this.clock.toUnits(1),
    );
  }

  /** DefaultDuration is exact where timestamps are rounded, but may be wrong: it counts if the blocks agree with it. */
  get #hasTrueDefaultDuration(): boolean {
    if (this.#defaultDurationNs === undefined) return false;
    const expectedNs = this.framesInTicks * this.#defaultDurationNs;
    return Math.abs(this.#spanNs - expectedNs) <= this.edgesToleranceSeconds * NANOSECONDS_PER_SECOND;
  }

  get #frameNs(): number {
    if (this.#defaultDurationNs !== undefined && this.#hasTrueDefaultDuration) return this.#defaultDurationNs;
    return this.framesInTicks > 0 ? this.#spanNs / this.framesInTicks : 0;
  }

  get #spanNs(): number {
    return this.clock.toUnits(this.ticks);
  }
}
