/** What the frames of one track say of its time, whichever container it is in. Memory is O(1); there is no I/O. */

import type { Measured } from "../model/facts.ts";
import { type Clock, type FrameTiming, type InstantaneousRates, measureRate } from "./timing.ts";

/** Frames of a track between which none was left out, in ticks. */
class Stretch {
  frames = 0;
  /** Earliest and latest time; a track may be stored in decoding order. */
  start = Number.POSITIVE_INFINITY;
  end = Number.NEGATIVE_INFINITY;
  /** Frames that begin at `end`: how long they last is not known here. */
  framesAtEnd = 0;

  add(start: number, end: number, frames: number, framesAtEnd: number): void {
    this.frames += frames;
    if (start < this.start) this.start = start;
    if (end < this.end) return;
    this.end = end;
    this.framesAtEnd = framesAtEnd;
  }

  get ticks(): number {
    return Math.max(0, this.end - this.start);
  }

  /** The frames that those ticks are filled with. */
  get framesInTicks(): number {
    return this.frames - this.framesAtEnd;
  }
}

/** The time of one track: a container's own timeline extends it, and adds the frames. */
export class Timeline {
  readonly clock: Clock;
  /** Measures the intervals between frames; absent for audio. */
  protected readonly timing: FrameTiming | undefined;
  /** From the first frame to the last, whatever was left out between them. */
  protected readonly whole = new Stretch();
  /** The stretch that is being read, and what those before it add up to. */
  #stretch = this.whole;
  #stretches = 1;
  #ticksBefore = 0;
  #framesBefore = 0;

  constructor(clock: Clock, timing?: FrameTiming) {
    this.clock = clock;
    this.timing = timing;
  }

  /**
   * Adds frames that take the time from `start` to `end`, in ticks, in the order of the file. If they begin at `end`,
   * they are its `framesAtEnd`. Their intervals are for {@link timing}.
   */
  protected extend(start: number, end: number, frames: number, framesAtEnd: number): void {
    this.whole.add(start, end, frames, framesAtEnd);
    if (this.#stretch !== this.whole) this.#stretch.add(start, end, frames, framesAtEnd);
  }

  /** What follows comes after frames that were not read. */
  skipAhead(): void {
    this.timing?.skipAhead();
    this.#ticksBefore += this.#stretch.ticks;
    this.#framesBefore += this.#stretch.framesInTicks;
    this.#stretch = new Stretch();
    this.#stretches++;
  }

  /** How many were read. */
  get frames(): number {
    return this.whole.frames;
  }

  /** Whether some of it was not read. */
  get isPartial(): boolean {
    return this.#stretches > 1;
  }

  /** Whether its end is unknown, because the last stretch has none of its frames. */
  get isOpen(): boolean {
    return this.#stretch.frames === 0;
  }

  /** Frames per second, averaged over the stretches that were read; `undefined` if these last no time. */
  get frameRate(): Measured | undefined {
    const seconds = this.clock.toSeconds(this.ticks);
    return seconds > 0 ? measureRate(this.framesInTicks, seconds, this.toleranceSeconds, this.#stretches) : undefined;
  }

  /** What the rate of the whole is at least, however few frames there are between the stretches that were read. */
  get leastFrameRate(): number {
    if (this.isOpen) return 0;
    const ticks = this.whole.ticks + this.lastTicks;
    return this.whole.framesInTicks / (this.clock.toSeconds(ticks) + this.toleranceSeconds);
  }

  /** Whether the track declares one rate for all of its frames, and `rates` of those that were read are no other. */
  isConstant(_rates: InstantaneousRates): boolean {
    return false;
  }

  /** Ends the track: from now on {@link frameRate} is as exact as the times of all frames are. */
  finish(): InstantaneousRates {
    return this.timing?.finish() ?? {};
  }

  /** How long all stretches are, and the frames in them. */
  protected get ticks(): number {
    return this.#ticksBefore + this.#stretch.ticks + this.lastTicks;
  }

  protected get framesInTicks(): number {
    return this.#framesBefore + this.#stretch.framesInTicks;
  }

  /** How long the last frame lasts beyond the end of its stretch. */
  protected get lastTicks(): number {
    return 0;
  }

  /** What the edges of all stretches can be off by. */
  protected get edgesToleranceSeconds(): number {
    return this.#stretches * this.toleranceSeconds;
  }

  /** What the length of a stretch can be off by. */
  protected get toleranceSeconds(): number {
    return this.clock.measureTolerance(this.ticksPerStep);
  }

  /** How many ticks the times were rounded to. */
  protected get ticksPerStep(): number {
    return this.timing?.ticksPerStep ?? 1;
  }
}
