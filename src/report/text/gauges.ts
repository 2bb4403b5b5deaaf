/** How near facts are to their bounds, in words. Judges no video. */
import type { Gauge, GaugedFact } from "../../model/finding.ts";

/** A value that is at least this share of its upper bound counts as near it. */
const NEAR = 0.9;

/** How much of the upper bound a fact inside its bounds uses: ` (99 % of the limit)`. Empty if it is not near. */
export function nearLimit(gauges: readonly Gauge[], fact: GaugedFact): string {
  const gauge = gauges.find((each) => each.fact === fact);
  if (gauge?.bounds.max === undefined || !gauge.isInside) return "";
  const share = Math.min(1, gauge.value / gauge.bounds.max);
  return share < NEAR ? "" : ` (${Math.floor(share * 100)} % of the limit)`;
}
