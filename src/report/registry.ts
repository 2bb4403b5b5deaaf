import type { Report } from "../model/report.ts";
import { annotations } from "./annotations.ts";
import { json } from "./json.ts";
import { log } from "./log.ts";
import type { Delivery, Reporter } from "./reporter.ts";
import { summary } from "./summary.ts";

/** Every reporter, in the order of delivery. */
const REPORTERS: readonly Reporter[] = [log, annotations, json, summary];

/** Lets every reporter deliver, whatever becomes of the others. Returns what failed, as sentences. */
export async function deliver(report: Report, delivery: Delivery): Promise<string[]> {
  const results = await Promise.allSettled(REPORTERS.map(async (reporter) => reporter.deliver(report, delivery)));
  return REPORTERS.flatMap(({ name }, at) => {
    const result = results[at];
    if (result?.status !== "rejected") return [];
    const reason = result.reason instanceof Error ? result.reason.message : result.reason;
    return [`The ${name} could not be written: ${reason}. What it would have told stands in the log.`];
  });
}
