/** The constant frame rate of a video that is encoded again: it shows every frame where the limits allow that. */
import type { MediaFacts } from "../../model/facts.ts";
import type { Limits } from "../limits.ts";

/** Frames per second, as ffmpeg writes them: a number, or a fraction. */
export type Rate = string;

/** Rates that players and editors know. */
const STANDARD_RATES: readonly Rate[] = ["24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60"];

/** Rates for a video whose own rate varies: a frame that is shown longer is repeated. */
const RATES_TO_REPEAT_AT: readonly Rate[] = ["24", "25", "30", "60"];

/** The rate that most screens show: the least for a video that is too slow. */
const USUAL_RATE = 30;

/** Clocks that count in coarse ticks make the intervals of a steady video differ. */
const STEADY_RATIO = 1.002;

/** How far a measured average may be from the standard rate that it is. */
const STANDARD_TOLERANCE = 0.0005;

/** Only rates of films and cameras: what is faster or slower is moved into the limits. Needs the facts' `frameRate`. */
export function chooseRate(facts: MediaFacts, limits: Limits): Rate {
  const { frameRate, maxFrameRate } = facts;
  const { min, max } = limits.frameRate;
  const average = frameRate?.value ?? USUAL_RATE;
  if (average > max) return String(max);
  if (isSteady(facts) && average >= min) return keepRate(average, max, isEven(facts) ? average : maxFrameRate);
  const fastest = maxFrameRate === undefined ? average : widenByTick(maxFrameRate);
  const least = Math.max(fastest, min, average < min ? USUAL_RATE : min);
  return RATES_TO_REPEAT_AT.find((rate) => evaluate(rate) >= least && evaluate(rate) <= max) ?? String(max);
}

/**
 * The rate of the fastest parts, where a video that is too slow on average needs more than the usual rate because of
 * them.
 */
export function findFastParts(facts: MediaFacts, limits: Limits): number | undefined {
  const { frameRate, maxFrameRate } = facts;
  if (frameRate === undefined || maxFrameRate === undefined || frameRate.value >= limits.frameRate.min)
    return undefined;
  return evaluate(chooseRate(facts, limits)) > evaluate(chooseRate(withoutPeaks(facts), limits))
    ? maxFrameRate
    : undefined;
}

function withoutPeaks({ maxFrameRate: _maxFrameRate, ...facts }: MediaFacts): MediaFacts {
  return facts;
}

/** Whether no frame is shorter than the average, as far as the clock shows it, or as far as the file was read. */
export function isSteady({ frameRate, maxFrameRate }: MediaFacts): boolean {
  if (frameRate === undefined) return false;
  return maxFrameRate === undefined || widenByTick(maxFrameRate) <= frameRate.value * STEADY_RATIO;
}

/** Whether no frame is shorter or longer than the average, as far as the clock shows it: none was left out. */
export function isEven(facts: MediaFacts): boolean {
  const { frameRate, minFrameRate } = facts;
  if (frameRate === undefined || !isSteady(facts)) return false;
  return minFrameRate === undefined || widenByTick(minFrameRate, -1) >= frameRate.value / STEADY_RATIO;
}

/** Clocks of nanoseconds measure 59 FPS as 59.000002: over ten minutes, that is less than a frame. */
const CLOCK_ERROR = 0.00001;

/**
 * The rate itself, by its exact name if it has one. Where frames are missing, that of the others, which are the
 * `fastest`. Rounded up: a lower rate would leave a frame out now and then.
 */
function keepRate(average: number, max: number, fastest = average): Rate {
  const distance = (rate: Rate) => Math.abs(evaluate(rate) / average - 1);
  const nearest = STANDARD_RATES.reduce((best, rate) => (distance(rate) < distance(best) ? rate : best));
  if (distance(nearest) < STANDARD_TOLERANCE && evaluate(nearest) <= max) return nearest;
  const faster = STANDARD_RATES.findLast((rate) => evaluate(rate) <= Math.min(max, fastest + CLOCK_ERROR));
  if (faster !== undefined && evaluate(faster) >= average) return faster;
  return String(Math.min(max, Math.ceil((average - CLOCK_ERROR) * 1000) / 1000));
}

/**
 * Clocks in milliseconds (Matroska, and what is copied from it) round the times of 30 FPS to intervals of 33 and 34 ms.
 * So a whole number of milliseconds may be up to one more, or less.
 */
function widenByTick(rate: number, tick: 1 | -1 = 1): number {
  const milliseconds = 1000 / rate;
  const isWhole = Math.abs(milliseconds - Math.round(milliseconds)) < 1e-6;
  return isWhole ? 1000 / (milliseconds + tick) : rate;
}

/** Whether frames have to be left out, because some follow each other faster than the highest rate allows. */
export function leavesFramesOut({ maxFrameRate = 0 }: MediaFacts, { frameRate: { max } }: Limits): boolean {
  return widenByTick(maxFrameRate) > max * STEADY_RATIO;
}

/** A rate as a number, in frames per second. */
export function evaluate(rate: Rate): number {
  const [numerator, denominator = 1] = rate.split("/").map(Number);
  return (numerator ?? 0) / denominator;
}

/** The lowest standard rate that is allowed, for videos of which only ffmpeg knows the rate. */
export function lowestRate({ frameRate: { min, max } }: Limits): Rate {
  return STANDARD_RATES.find((rate) => evaluate(rate) >= min && evaluate(rate) <= max) ?? String(max);
}
