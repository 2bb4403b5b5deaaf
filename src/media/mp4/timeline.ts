/** The time of one track by its samples, as tables and fragments list them. No boxes, no I/O. */

import { Timeline } from "../timeline.ts";

/** Frames at the end of a track that a muxer knows no duration of, at the most. More are a fault of its clock. */
const MOST_UNTIMED = 2;

/**
 * The timeline of a track whose samples have durations. They are added in decoding order, in runs of equal durations
 * and composition offsets (ISO/IEC 14496-12, 8.6.1). A stretch ends where its last sample does.
 */
export class SampleTimeline extends Timeline {
  /** Decoding time of the next sample, in ticks. */
  time = 0;
  /** When the first sample is shown, in ticks. */
  start = Number.POSITIVE_INFINITY;
  /** When the last sample ends that has a duration. */
  #timedEnd = Number.NEGATIVE_INFINITY;
  /** When the last of the samples is shown that have no duration and no later sample; all are decoded at once. */
  #untimed = Number.NEGATIVE_INFINITY;
  /** How many those are. */
  #untimedFrames = 0;
  /** Decoding time of the last sample, and how long the last one took that took any time. */
  #lastDecoded = Number.NaN;
  #step = 0;
  /** Decoding time at which the last fragment began; the samples before it, at 0. */
  #fragmentStart = 0;

  /** Adds `count` samples of `duration` each, which are shown `offset` after they are decoded. */
  add(count: number, duration: number, offset: number): void {
    if (count === 0) return;
    const decoded = this.time;
    const shown = decoded + offset;
    this.timing?.add(shown, duration, count);
    this.time += count * duration;
    this.start = Math.min(this.start, shown);
    this.#timedEnd = Math.max(this.#timedEnd, this.time + offset);
    this.extend(decoded, this.time, count, 0);
    if (duration > 0) {
      this.#step = duration;
      this.#untimed = Number.NEGATIVE_INFINITY;
      this.#untimedFrames = 0;
    } else {
      if (decoded > this.#lastDecoded) this.#step = decoded - this.#lastDecoded;
      this.#untimed = decoded > this.#lastDecoded ? shown : Math.max(this.#untimed, shown);
      this.#untimedFrames = decoded > this.#lastDecoded ? count : this.#untimedFrames + count;
    }
    this.#lastDecoded = this.time - duration;
  }

  /** Whether its samples are frames of video: an empty one is none. */
  get hasFrames(): boolean {
    return this.timing !== undefined;
  }

  /**
   * Lets the time of `count` samples without bytes pass, as {@link add} does: decoders get nothing, and show the frame
   * before them for longer.
   */
  pass(count: number, duration: number, offset: number): void {
    const decoded = this.time;
    this.time += count * duration;
    this.#timedEnd = Math.max(this.#timedEnd, this.time + offset);
    this.extend(decoded, this.time, 0, 0);
  }

  /** When the last sample ends, in ticks; `start > end` without samples. */
  get end(): number {
    return Math.max(this.#timedEnd, this.#untimed + this.lastTicks);
  }

  /**
   * A picture is shown for some time: if a muxer gave the last one a duration of 0, because no other follows it, it
   * lasts as long as the one before it. So do the last two, of which one is decoded before the other and shown after
   * it. Sound may end with a packet of which nothing is heard.
   */
  protected override get lastTicks(): number {
    const isUntimed = Number.isFinite(this.#untimed) && this.time >= this.whole.end;
    return isUntimed && this.timing !== undefined ? this.#step * Math.min(this.#untimedFrames, MOST_UNTIMED) : 0;
  }

  /** Goes on with a fragment that begins at `time`; `false` where samples from then on are there already. */
  startFragment(time: number): boolean {
    const isRepeated = this.time > this.#fragmentStart && time <= this.#fragmentStart;
    this.time = time;
    this.#fragmentStart = time;
    return !isRepeated;
  }

  /** What follows comes after samples that were not read, so that the next fragment has to say its time. */
  override skipAhead(): void {
    super.skipAhead();
    this.time = Number.NaN;
    this.#lastDecoded = Number.NaN;
    this.#untimed = Number.NEGATIVE_INFINITY;
  }

  /** Where the times were rounded to steps, both the last sample's time and its duration may be off by one. */
  protected override get ticksPerStep(): number {
    const step = super.ticksPerStep;
    return step === 1 ? 1 : 2 * step;
  }
}
