/** Ends a step: the last lines of its log say why it fails. Judges no video and no publish. */
import type { Host } from "../host/host.ts";
import type { FailOn, Level, Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { DeliveryFailure } from "../report/registry.ts";
import { remarkOnBadInput, remarkOnDeliveryFailure } from "../report/text/remarks.ts";
import { describeFailure, type FailPolicy } from "../report/text/sentences.ts";

/** Fails a step because of its inputs, before it has done anything. */
export function failForInputs(host: Host, problems: readonly Problem[]): void {
  for (const problem of problems) host.annotate(remarkOnBadInput(problem));
  host.fail();
}

/** Ends a step that has delivered its report. `failures`: what could not be delivered, which also fails the step. */
export function conclude(host: Host, report: Report, policy: FailPolicy, failures: readonly DeliveryFailure[]): void {
  for (const failure of failures) host.annotate(remarkOnDeliveryFailure("error", failure.message));
  const reason = explainFailure(report, policy);
  if (reason !== undefined) host.info(reason);
  if (failures.length > 0 || reason !== undefined) host.fail();
}

const FAILING: Readonly<Record<FailOn, readonly Level[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/** Why findings or outcomes fail the step, with the setting that decides it; `undefined` if they don't. */
export function explainFailure({ videos = [], cancellations = [] }: Report, policy: FailPolicy): string | undefined {
  const ofVideos = videos.map(({ findings }) => findings.map(({ level }) => level));
  const ofCancellations = cancellations.map(({ level }) => [level]);
  return explainLevels("video", ofVideos, policy) ?? explainLevels("publish id", ofCancellations, policy);
}

/** `each`: the levels of each video or publish id. */
function explainLevels(thing: string, each: readonly (readonly Level[])[], policy: FailPolicy): string | undefined {
  const failing = FAILING[policy.failOn];
  const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
  if (bad.length === 0) return undefined;
  const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
  return describeFailure({ thing, bad: bad.length, total: each.length, levels }, policy);
}
