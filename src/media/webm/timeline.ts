import type { Measured } from "../../model/facts.ts";
import { clockTolerance, type InstantaneousRates, measureRate, type PictureTiming } from "../timing.ts";

/** Matroska's own unit. Whole numbers of it keep sums exact, which fractions of a second would not. */
export const NANOSECONDS_PER_SECOND = 1e9;

/** Opus frames have at most 120 ms (RFC 6716, 2.1.4), and no codec in use lags further behind than a frame. */
const LONGEST_DELAY_NS = 120e6;

/** What a track says of its time, in nanoseconds: of a frame, and by which a decoder's output lags behind. */
type TrackClock = { defaultDuration?: number; codecDelay?: number };

/** Blocks of a track between which none was left out. */
class Stretch {
  frames = 0;
  /** Earliest and latest time, in ticks of the Segment's TimestampScale; a track may be stored in decoding order. */
  first = Number.POSITIVE_INFINITY;
  last = Number.NEGATIVE_INFINITY;
  /** Of the block at the latest time: more than one if they are laced. */
  lastFrames = 0;

  add(time: number, frames: number): void {
    this.frames += frames;
    if (time < this.first) this.first = time;
    if (time < this.last) return;
    this.last = time;
    this.lastFrames = frames;
  }

  /** Ticks up to the last block, and the frames in them. */
  get ticks(): number {
    return Math.max(0, this.last - this.first);
  }

  get framesInTicks(): number {
    return this.frames - this.lastFrames;
  }
}

/** What the blocks of one track say of its time, in O(1) of memory. */
export class Timeline {
  /** From the first block to the last, whatever was left out between them. */
  readonly #whole = new Stretch();
  /** The stretch that is being read, and what those before it add up to. */
  #stretch = this.#whole;
  #stretches = 1;
  #ticksBefore = 0;
  #framesBefore = 0;
  /** What the BlockGroup of the block at the latest time says. */
  #lastDuration: number | undefined;
  #lastPaddingNs = 0;

  /** How long the decoder's output lags behind. */
  readonly codecDelayNs: number;
  readonly #timestampScale: number;
  readonly #defaultDurationNs: number | undefined;
  readonly #timing: PictureTiming | undefined;

  /** `timestampScale`: nanoseconds of a tick. `timing` is told of each block; there is none for audio. */
  constructor(timestampScale: number, { defaultDuration, codecDelay = 0 }: TrackClock, timing?: PictureTiming) {
    this.codecDelayNs = Math.min(codecDelay, LONGEST_DELAY_NS);
    this.#timestampScale = timestampScale;
    this.#defaultDurationNs = defaultDuration === 0 ? undefined : defaultDuration;
    this.#timing = timing;
  }

  /**
   * Adds a block of `frames` frames. `duration`, of the whole block, and `padding`, in nanoseconds, are BlockGroup's.
   */
  add(time: number, frames: number, duration?: number, padding = 0): void {
    this.#timing?.add(time);
    const isLast = time >= this.#whole.last;
    this.#whole.add(time, frames);
    if (this.#stretch !== this.#whole) this.#stretch.add(time, frames);
    if (!isLast) return;
    this.#lastDuration = duration;
    this.#lastPaddingNs = Math.max(0, padding);
  }

  /** The next block comes after some that were not read. */
  skipAhead(): void {
    this.#timing?.skipAhead();
    this.#ticksBefore += this.#stretch.ticks;
    this.#framesBefore += this.#stretch.framesInTicks;
    this.#stretch = new Stretch();
    this.#stretches++;
  }

  /** How many were read. */
  get frames(): number {
    return this.#whole.frames;
  }

  get startNs(): number {
    return this.#whole.first * this.#timestampScale;
  }

  /**
   * When the last frame ends: by BlockDuration, else at the latest by DefaultDuration or the mean of the others. What a
   * decoder drops comes off: at the start (CodecDelay), and at the end (DiscardPadding, which BlockDuration leaves
   * out). `bound` is where it ends if the mean is that of the fewest frames that there can be in all.
   */
  get endNs(): { earliest: number; latest: number; bound: number } {
    const start = this.#whole.last * this.#timestampScale - this.codecDelayNs;
    if (this.#lastDuration !== undefined) {
      const end = start + this.#lastDuration * this.#timestampScale;
      return { earliest: end, latest: end, bound: end };
    }
    const endOf = (frameNs: number) => start + Math.max(0, frameNs * this.#whole.lastFrames - this.#lastPaddingNs);
    const { ticks, framesInTicks } = this.#whole;
    const longestFrameNs = framesInTicks > 0 ? (ticks * this.#timestampScale) / framesInTicks : 0;
    return { earliest: start, latest: endOf(this.#frameNs), bound: endOf(Math.max(this.#frameNs, longestFrameNs)) };
  }

  /**
   * The average rate, over the time up to the last block of each stretch that was read; `undefined` without two blocks
   * at different times.
   */
  get frameRate(): Measured | undefined {
    if (!(this.#spanNs > 0)) return undefined;
    const seconds = this.#spanNs / NANOSECONDS_PER_SECOND;
    const rate = measureRate(this.#framesInSpan, seconds, this.#stepSeconds, this.#stretches);
    return this.#hasTrueDefaultDuration ? { ...rate, value: NANOSECONDS_PER_SECOND / this.#frameNs } : rate;
  }

  /** Whether some of it was not read. */
  get isSampled(): boolean {
    return this.#stretches > 1;
  }

  /** Whether nobody knows where it ends: the last stretch has nothing of it. */
  get isOpen(): boolean {
    return this.#stretch.frames === 0;
  }

  /** What the rate is at least, however few frames there are between the stretches that were read. */
  get leastFrameRate(): number {
    if (this.isOpen) return 0;
    const seconds = (this.#whole.ticks * this.#timestampScale) / NANOSECONDS_PER_SECOND;
    return this.#whole.framesInTicks / (seconds + this.#stepSeconds);
  }

  /** Ends the track. */
  finish(): InstantaneousRates {
    return this.#timing?.finish() ?? {};
  }

  get #framesInSpan(): number {
    return this.#framesBefore + this.#stretch.framesInTicks;
  }

  get #spanNs(): number {
    return (this.#ticksBefore + this.#stretch.ticks) * this.#timestampScale;
  }

  get #stepSeconds(): number {
    const step = this.#timing?.ticksPerStep ?? 1;
    return clockTolerance(NANOSECONDS_PER_SECOND / (step * this.#timestampScale));
  }

  /** DefaultDuration is exact where timestamps are rounded, but it may lie: it counts where the blocks agree. */
  get #hasTrueDefaultDuration(): boolean {
    if (this.#defaultDurationNs === undefined) return false;
    const expectedNs = this.#framesInSpan * this.#defaultDurationNs;
    return Math.abs(this.#spanNs - expectedNs) <= this.#stretches * this.#stepSeconds * NANOSECONDS_PER_SECOND;
  }

  get #frameNs(): number {
    if (this.#defaultDurationNs !== undefined && this.#hasTrueDefaultDuration) return this.#defaultDurationNs;
    return this.#framesInSpan > 0 ? this.#spanNs / this.#framesInSpan : 0;
  }
}
