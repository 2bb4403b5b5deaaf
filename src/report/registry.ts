import { annotations } from "./annotations.ts";
import { json } from "./json.ts";
import { log } from "./log.ts";
import type { Reporter } from "./reporter.ts";
import { summary } from "./summary.ts";

/** Every reporter, in the order of delivery: what a person reads first comes before what can fail (a full disk). */
export const REPORTERS: readonly Reporter[] = [log, annotations, summary, json];
