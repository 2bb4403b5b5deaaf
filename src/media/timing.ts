/** What the times of one track's frames say: how exact they are, and what rates they make. Knows no container. */

import type { Measured, MediaFacts, SteadyIntervals } from "../model/facts.ts";

/**
 * The most frames that precede a frame in decoding order and follow it in output order: `max_num_reorder_frames` is at
 * most `MaxDpbFrames`, which is at most 16 (H.264, A.3.1 and E.2.1; H.265, A.4.2 and 7.4.3.2.1). VP8 and VP9 never
 * reorder.
 */
const MAX_REORDERED = 16;

/**
 * No clock is trusted to blur a quantity by more than this, or a file could hide a wrong rate behind a coarse clock.
 */
const MAX_TOLERANCE_SECONDS = 0.002;

/** How a track counts time: in ticks of `unitsPerTick` units each, of which a second has `unitsPerSecond`. */
export class Clock {
  readonly ticksPerSecond: number;
  readonly unitsPerTick: number;
  readonly unitsPerSecond: number;

  /** Without units of its own, a container counts ticks. Whole numbers of units keep sums exact. */
  constructor(unitsPerSecond: number, unitsPerTick = 1) {
    this.unitsPerSecond = unitsPerSecond;
    this.unitsPerTick = unitsPerTick;
    this.ticksPerSecond = unitsPerSecond / unitsPerTick;
  }

  toUnits(ticks: number): number {
    return ticks * this.unitsPerTick;
  }

  toSeconds(ticks: number): number {
    return (ticks * this.unitsPerTick) / this.unitsPerSecond;
  }

  /** How many seconds a time may be off because the clock counts steps of so many ticks. */
  measureTolerance(ticksPerStep = 1): number {
    return Math.min(1 / (this.unitsPerSecond / (ticksPerStep * this.unitsPerTick)), MAX_TOLERANCE_SECONDS);
  }
}

/**
 * `count` intervals in `seconds`, as a rate per second. They are in `parts` of a track, the time of each exact to
 * `partTolerance` seconds. Where there are several, a frame more or less at the edges of each says nothing of the
 * track: one whose successor was cut off, or that ends it.
 */
export function measureRate(count: number, seconds: number, partTolerance: number, parts = 1): Measured {
  const tolerance = parts * (partTolerance + (parts > 1 ? seconds / count : 0));
  return {
    value: count / seconds,
    low: count / (seconds + tolerance),
    high: seconds > tolerance ? count / (seconds - tolerance) : Number.POSITIVE_INFINITY,
  };
}

/** A duration that is exact to `tolerance` seconds. */
export function measureDuration(seconds: number, tolerance: number): Measured {
  return { value: seconds, low: Math.max(0, seconds - tolerance), high: seconds + tolerance };
}

/** A duration that may also be so many seconds shorter, and longer. */
export function widen({ value, low, high }: Measured, shorterSeconds: number, longerSeconds: number): Measured {
  return { value, low: Math.max(0, low - shorterSeconds), high: high + longerSeconds };
}

/** What {@link FrameTiming} finds out; without two frames at different times there is no rate. */
export type InstantaneousRates = Pick<MediaFacts, "minFrameRate" | "maxFrameRate" | "unsteadyShare">;

/**
 * Measures the intervals between the frames of a track in presentation order, while the frames come in decoding order.
 * Time is O(runs) where frames follow each other at equal steps, memory is O(1).
 *
 * Frames at the same time are one instant: they make no interval. The last frame has no interval after it.
 */
export class FrameTiming {
  readonly #ticksPerSecond: number;
  readonly #shortestSteady: number;
  readonly #longestSteady: number;

  /**
   * Times of the frames that a later one may still precede: a ring, in which they ascend from the place of the earliest
   * on.
   */
  readonly #ring: number[] = [];
  #earliest = 0;
  #held = 0;
  /** Time of the last frame whose place in presentation order is certain. */
  #last = Number.NaN;

  #shortest = Number.POSITIVE_INFINITY;
  #longest = 0;
  /** What all intervals are multiples of; 0 before the first. */
  #unit = 0;
  #steadyTicks = 0;
  #unsteadyTicks = 0;
  /** The last interval, most often that before it again, and whether it is steady. */
  #interval = Number.NaN;
  #isSteady = false;

  constructor({ ticksPerSecond }: Clock, steady: SteadyIntervals) {
    this.#ticksPerSecond = ticksPerSecond;
    this.#shortestSteady = steady.shortestSeconds * ticksPerSecond;
    this.#longestSteady = steady.longestSeconds * ticksPerSecond;
  }

  /** Adds `count` frames: the first is shown at `time`, each later one `step` after the one before it, in ticks. */
  add(time: number, step = 0, count = 1): void {
    for (let index = 0; index < count; index++) {
      this.#hold(time + index * step);
      if (index >= MAX_REORDERED && this.#holdsOnly(time + index * step, step)) {
        this.#skip(step, count - 1 - index);
        return;
      }
    }
  }

  /**
   * How many ticks the times count by: more than one where they come from a file whose clock was coarser, as that of
   * WebM and FLV is beside that of the MP4 that their frames are copied into. Intervals that are all multiples of the
   * shortest one are exact, with frames missing.
   */
  get ticksPerStep(): number {
    return this.#unit < this.#shortest ? Math.max(1, this.#unit) : 1;
  }

  /** What follows comes after frames that were not read: there is no interval up to it. */
  skipAhead(): void {
    this.#showHeld();
    this.#last = Number.NaN;
  }

  /** Ends the track, and returns its rates. */
  finish(): InstantaneousRates {
    this.#showHeld();
    const measuredTicks = this.#steadyTicks + this.#unsteadyTicks;
    if (measuredTicks === 0) return {};
    return {
      minFrameRate: this.#ticksPerSecond / this.#longest,
      maxFrameRate: this.#ticksPerSecond / this.#shortest,
      unsteadyShare: this.#unsteadyTicks / measuredTicks,
    };
  }

  /** Sorts a frame in; where too many are held, the earliest can no longer be preceded, and is shown. */
  #hold(time: number): void {
    const ring = this.#ring;
    if (this.#held === MAX_REORDERED) {
      const earliest = ring[this.#earliest] ?? time;
      if (time <= earliest) {
        this.#show(time);
        return;
      }
      this.#show(earliest);
      this.#earliest = (this.#earliest + 1) % MAX_REORDERED;
      this.#held--;
    }
    let place = this.#held++;
    for (; place > 0; place--) {
      const before = ring[(this.#earliest + place - 1) % MAX_REORDERED] ?? 0;
      if (before <= time) break;
      ring[(this.#earliest + place) % MAX_REORDERED] = before;
    }
    ring[(this.#earliest + place) % MAX_REORDERED] = time;
  }

  #showHeld(): void {
    for (let place = 0; place < this.#held; place++) {
      this.#show(this.#ring[(this.#earliest + place) % MAX_REORDERED] ?? 0);
    }
    this.#held = 0;
  }

  /** Whether the frames held are the last ones of a run of equal steps, of which the last is at `time`. */
  #holdsOnly(time: number, step: number): boolean {
    const latest = this.#ring[(this.#earliest + MAX_REORDERED - 1) % MAX_REORDERED];
    return latest === time && this.#ring[this.#earliest] === time - (MAX_REORDERED - 1) * step;
  }

  /** Lets `count` more frames of such a run pass: each shows one that is held. */
  #skip(step: number, count: number): void {
    this.#measure(step, count);
    this.#last += step * count;
    for (let place = 0; place < MAX_REORDERED; place++) this.#ring[place] = (this.#ring[place] ?? 0) + step * count;
  }

  #show(time: number): void {
    if (Number.isNaN(this.#last)) this.#last = time;
    if (time <= this.#last) return;
    this.#measure(time - this.#last, 1);
    this.#last = time;
  }

  #measure(interval: number, count: number): void {
    if (interval <= 0 || count === 0) return;
    if (interval !== this.#interval) this.#take(interval);
    if (this.#isSteady) this.#steadyTicks += interval * count;
    else this.#unsteadyTicks += interval * count;
  }

  /** Looks at an interval that is another than the one before it. */
  #take(interval: number): void {
    this.#interval = interval;
    this.#isSteady = interval >= this.#shortestSteady && interval <= this.#longestSteady;
    if (interval < this.#shortest) this.#shortest = interval;
    if (interval > this.#longest) this.#longest = interval;
    if (interval % this.#unit !== 0) this.#unit = findCommonDivisor(interval, this.#unit);
  }
}

function findCommonDivisor(one: number, other: number): number {
  let [divisor, rest] = [one, other];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}
