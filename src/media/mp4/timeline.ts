import type { Measured } from "../../model/facts.ts";
import { clockTolerance, type InstantaneousRates, measureRate, type PictureTiming } from "../timing.ts";

/**
 * What the samples of one track say of its time, in ticks of the track's own clock. Samples are added in decoding
 * order, in runs of equal durations and composition offsets (ISO/IEC 14496-12, 8.6.1). Memory is O(1).
 */
export class Timeline {
  readonly ticksPerSecond: number;
  samples = 0;
  /** Decoding time of the next sample. */
  time = 0;
  /** When the first sample is shown, and when the last one ends; `start > end` without samples. */
  start = Number.POSITIVE_INFINITY;
  end = Number.NEGATIVE_INFINITY;

  /** Decoding time at which the last fragment began; the samples before it, at 0. */
  #fragmentStart = 0;
  #decodeStart = Number.POSITIVE_INFINITY;
  #decodeEnd = Number.NEGATIVE_INFINITY;
  /** Of the part that is being read: there are more where some between them were left out. */
  #partStart = Number.POSITIVE_INFINITY;
  #partEnd = Number.NEGATIVE_INFINITY;
  #parts = 1;
  /** How long the parts before it last. */
  #ticksBefore = 0;
  readonly #timing: PictureTiming | undefined;

  /** `timing` is told of every sample; none for audio. */
  constructor(ticksPerSecond: number, timing?: PictureTiming) {
    this.ticksPerSecond = ticksPerSecond;
    this.#timing = timing;
  }

  /** Adds `count` samples of `duration` each, which are shown `offset` after they are decoded. */
  add(count: number, duration: number, offset: number): void {
    if (count === 0) return;
    const shown = this.time + offset;
    this.#timing?.add(shown, duration, count);
    this.samples += count;
    this.start = Math.min(this.start, shown);
    this.#decodeStart = Math.min(this.#decodeStart, this.time);
    this.#partStart = Math.min(this.#partStart, this.time);
    this.time += count * duration;
    this.end = Math.max(this.end, this.time + offset);
    this.#decodeEnd = Math.max(this.#decodeEnd, this.time);
    this.#partEnd = Math.max(this.#partEnd, this.time);
  }

  /** Goes on with a fragment that begins at `time`; `false` where samples from then on are there already. */
  startFragment(time: number): boolean {
    const isRepeated = this.time > this.#fragmentStart && time <= this.#fragmentStart;
    this.time = time;
    this.#fragmentStart = time;
    return !isRepeated;
  }

  /** What follows comes after samples that were not read, so that the next fragment has to tell its time. */
  skipAhead(): void {
    this.#timing?.skipAhead();
    this.#ticksBefore += this.#partTicks;
    this.#partStart = Number.POSITIVE_INFINITY;
    this.#partEnd = Number.NEGATIVE_INFINITY;
    this.#parts++;
    this.time = Number.NaN;
  }

  /**
   * Samples a second, over the time of all that were read and the gaps between fragments; `undefined` if they last no
   * time.
   */
  get frameRate(): Measured | undefined {
    const seconds = (this.#ticksBefore + this.#partTicks) / this.ticksPerSecond;
    return seconds > 0 ? measureRate(this.samples, seconds, this.#tolerance, this.#parts) : undefined;
  }

  /** Whether nobody knows where it ends: the last part has nothing of it. */
  get isOpen(): boolean {
    return this.#partEnd < this.#partStart;
  }

  /** What {@link frameRate} is at least, however few samples there are between the parts that were read. */
  get leastFrameRate(): number {
    if (this.isOpen) return 0;
    const seconds = (this.#decodeEnd - this.#decodeStart) / this.ticksPerSecond;
    return this.samples / (seconds + this.#tolerance);
  }

  /** Ends the track. */
  finish(): InstantaneousRates {
    return this.#timing?.finish() ?? {};
  }

  /** One tick; where the times were rounded to more, what the last sample's time and its duration can be off by. */
  get #tolerance(): number {
    const step = this.#timing?.ticksPerStep ?? 1;
    return clockTolerance(this.ticksPerSecond / (step === 1 ? 1 : 2 * step));
  }

  get #partTicks(): number {
    return Math.max(0, this.#partEnd - this.#partStart);
  }
}
