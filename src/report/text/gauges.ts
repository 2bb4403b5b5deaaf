/** How near facts are to their bounds, in words. Judges no video. */
import type { Gauge, GaugedFact } from "../../model/finding.ts";
import { formatDurationLimit, formatSize } from "../../text/quantities.ts";

/** A value that is at least this share of its upper bound counts as near it. */
const NEAR = 0.9;

/** How much of the upper bound a fact inside its bounds uses: ` (99 % of the limit)`. Empty if it is not near. */
export function nearLimit(gauges: readonly Gauge[], fact: GaugedFact): string {
  const gauge = gauges.find((each) => each.fact === fact);
  if (gauge?.bounds.max === undefined || !gauge.isInside) return "";
  const share = Math.min(1, gauge.value / gauge.bounds.max);
  return share < NEAR ? "" : ` (${Math.floor(share * 100)} % of the limit)`;
}

/** Bounds in words. `value`: what is outside of them, which has to look so. */
type Format = { one(bound: number, value?: number): string; several(min: number, max: number): string };

const inUnit = (unit: string): Format => ({
  one: (value) => `${value} ${unit}`,
  several: (min, max) => `${min} to ${max} ${unit}`,
});

const FORMATS: Readonly<Record<GaugedFact, Format>> = {
  duration: {
    one: (bound) => formatDurationLimit(bound),
    several: (min, max) => `${formatDurationLimit(min)} to ${formatDurationLimit(max)}`,
  },
  size: { one: formatSize, several: (min, max) => `${formatSize(min)} to ${formatSize(max)}` },
  frameRate: inUnit("FPS"),
  width: inUnit("pixels"),
  height: inUnit("pixels"),
};

const SETTERS: Readonly<Record<NonNullable<Gauge["setBy"]>, string>> = { policy: "policy", creator: "this creator" };

/** What is allowed, and by whom where it is not TikTok for everyone: `23 to 60 FPS`, `up to 1:00 (policy)`. */
export function describeBounds({ fact, value, isInside, bounds: { min, max }, setBy }: Gauge): string {
  const { one, several } = FORMATS[fact];
  const outside = isInside ? undefined : value;
  const from = min === undefined ? "" : `at least ${one(min, outside)}`;
  const to = max === undefined ? "" : `up to ${one(max, outside)}`;
  const allowed = min !== undefined && max !== undefined ? several(min, max) : `${from}${to}`;
  return `${allowed}${setBy === undefined ? "" : ` (${SETTERS[setBy]})`}`;
}
