/** The time of one track by its samples, as tables and fragments list them. No boxes, no I/O. */

import { Timeline } from "../timeline.ts";

/**
 * The timeline of a track whose samples have durations. They are added in decoding order, in runs of equal durations
 * and composition offsets (ISO/IEC 14496-12, 8.6.1). A stretch ends where its last sample does.
 */
export class SampleTimeline extends Timeline {
  /** Decoding time of the next sample, in ticks. */
  time = 0;
  /** When the first sample is shown, and when the last one ends, in ticks; `start > end` without samples. */
  start = Number.POSITIVE_INFINITY;
  end = Number.NEGATIVE_INFINITY;
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
    this.end = Math.max(this.end, this.time + offset);
    this.extend(decoded, this.time, count, 0);
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
  }

  /** Where the times were rounded to steps, both the last sample's time and its duration may be off by one. */
  protected override get ticksPerStep(): number {
    const step = super.ticksPerStep;
    return step === 1 ? 1 : 2 * step;
  }
}
