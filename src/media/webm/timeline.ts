import type { Measured } from "../../model.ts";
import { clockTolerance, type InstantaneousRates, measureRate, type PictureTiming } from "../timing.ts";

const NANOSECOND = 1e-9;

/** Opus has frames of at most 120 ms (RFC 6716, 2), and no codec in use drops more than one at either end. */
const LONGEST_DROP_SECONDS = 0.12;

/** What a track says of its time, in nanoseconds: of a frame, and by which a decoder's output lags behind. */
type TrackClock = { defaultDuration?: number; codecDelay?: number };

/** What the blocks of one track say of its time. Times are in ticks of the Segment's TimestampScale, memory is O(1). */
export class Timeline {
  frames = 0;
  /** Earliest and latest time; a track may be stored in decoding order. */
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  /** Of the block at the latest time: its frames (more than one if laced), and what its BlockGroup says. */
  #lastFrames = 0;
  #lastDuration: number | undefined;
  #lastPaddingSeconds = 0;

  readonly #secondsPerTick: number;
  readonly #toleranceSeconds: number;
  readonly #defaultDurationSeconds: number | undefined;
  /** How long the decoder's output lags behind. */
  readonly codecDelaySeconds: number;
  readonly #timing: PictureTiming | undefined;

  /** `timing` is told of each block; there is none for audio. */
  constructor(timestampScale: number, { defaultDuration, codecDelay = 0 }: TrackClock, timing?: PictureTiming) {
    this.codecDelaySeconds = Math.min(codecDelay * NANOSECOND, LONGEST_DROP_SECONDS);
    this.#secondsPerTick = timestampScale * NANOSECOND;
    this.#toleranceSeconds = clockTolerance(1 / this.#secondsPerTick);
    this.#defaultDurationSeconds = defaultDuration ? defaultDuration * NANOSECOND : undefined;
    this.#timing = timing;
  }

  /** Adds a block of `frames` frames. `duration`, of the whole block, and `padding`, in nanoseconds, are BlockGroup's. */
  add(time: number, frames: number, duration?: number, padding = 0): void {
    this.frames += frames;
    this.#timing?.add(time);
    if (time < this.#first) this.#first = time;
    if (time < this.#last) return;
    this.#last = time;
    this.#lastFrames = frames;
    this.#lastDuration = duration;
    this.#lastPaddingSeconds = Math.min(Math.max(0, padding * NANOSECOND), LONGEST_DROP_SECONDS);
  }

  get startSeconds(): number {
    return this.#first * this.#secondsPerTick;
  }

  /**
   * When the last frame ends: by its own duration, else at the latest by DefaultDuration or the mean of the others. What
   * a decoder drops at the start (CodecDelay) and at the end (DiscardPadding) comes off.
   */
  get endSeconds(): { earliest: number; latest: number } {
    const start = this.#last * this.#secondsPerTick - this.codecDelaySeconds - this.#lastPaddingSeconds;
    if (this.#lastDuration === undefined) {
      return { earliest: start, latest: start + this.#frameSeconds * this.#lastFrames };
    }
    const end = start + this.#lastDuration * this.#secondsPerTick;
    return { earliest: end, latest: end };
  }

  /** The average rate, over the time up to the last block; `undefined` without two blocks at different times. */
  get frameRate(): Measured | undefined {
    if (!(this.#spanSeconds > 0)) return undefined;
    const rate = measureRate(this.#framesInSpan, this.#spanSeconds, this.#toleranceSeconds);
    return this.#hasTrueDefaultDuration ? { ...rate, value: 1 / this.#frameSeconds } : rate;
  }

  /** Ends the track. */
  finish(): InstantaneousRates {
    return this.#timing?.finish() ?? {};
  }

  get #framesInSpan(): number {
    return this.frames - this.#lastFrames;
  }

  get #spanSeconds(): number {
    return (this.#last - this.#first) * this.#secondsPerTick;
  }

  /** DefaultDuration is exact where timestamps are rounded, but it may lie: it counts where the blocks agree. */
  get #hasTrueDefaultDuration(): boolean {
    if (this.#defaultDurationSeconds === undefined) return false;
    const expected = this.#framesInSpan * this.#defaultDurationSeconds;
    return Math.abs(this.#spanSeconds - expected) <= this.#toleranceSeconds;
  }

  get #frameSeconds(): number {
    if (this.#defaultDurationSeconds !== undefined && this.#hasTrueDefaultDuration) return this.#defaultDurationSeconds;
    return this.#framesInSpan > 0 ? this.#spanSeconds / this.#framesInSpan : 0;
  }
}
