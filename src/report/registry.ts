import type { Report } from "../model.ts";
import { annotations } from "./annotations.ts";
import { json } from "./json.ts";
import { log } from "./log.ts";
import type { Delivery, Reporter } from "./reporter.ts";
import { summary } from "./summary.ts";

/** Every reporter, in the order of delivery: what can't fail comes first, and the report before the summary, which only people read. */
const REPORTERS: readonly Reporter[] = [log, annotations, json, summary];

export async function deliver(report: Report, delivery: Delivery): Promise<void> {
  for (const reporter of REPORTERS) await reporter.deliver(report, delivery);
}
