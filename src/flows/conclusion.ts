/** Ends a step: the last lines of its log say why it fails. Judges no video and no publish. */
import type { Host } from "../host/host.ts";
import type { FailOn, Level, Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { DeliveryFailure } from "../report/registry.ts";
import { summary } from "../report/reporters/summary.ts";
import { limitAnnotations } from "../report/text/annotation-limits.ts";
import { remarkOnBadInput } from "../report/text/remarks.ts";
import {
  describeCountedRemark,
  describeFailure,
  describeIncomplete,
  type FailPolicy,
} from "../report/text/sentences.ts";

/** Fails a step because of its inputs, before it has done anything. There is no report: log and summary hold them. */
export async function failForInputs(host: Host, problems: readonly Problem[]): Promise<void> {
  const remarks = problems.map(remarkOnBadInput);
  const shown = limitAnnotations(remarks, "the log");
  if (shown.length < remarks.length) for (const { message } of remarks) host.info(message);
  for (const annotation of shown) host.annotate(annotation);
  host.fail();
  // What can't be written there is in the log, too.
  if (host.hasSummary) await host.summarize(summary.render({ remarks }, {})).catch(() => undefined);
}

/**
 * Ends a step that has delivered its report. `failures`: what could not be delivered, which is an error and has been
 * reported as one.
 */
export function conclude(host: Host, report: Report, policy: FailPolicy, failures: readonly DeliveryFailure[]): void {
  const reason = explainFailure(report, policy) ?? explainFailures(failures, policy);
  if (reason === undefined) return;
  host.info(reason);
  host.fail();
}

function explainFailures(failures: readonly DeliveryFailure[], policy: FailPolicy): string | undefined {
  if (failures.length === 0 || !FAILING[policy.failOn].includes("error")) return undefined;
  return describeIncomplete(failures.length, policy);
}

const FAILING: Readonly<Record<FailOn, readonly Level[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/** Why findings, outcomes or remarks fail the step, with the setting that decides it; `undefined` if they don't. */
export function explainFailure(report: Report, policy: FailPolicy): string | undefined {
  const { videos = [], cancellations = [], remarks } = report;
  const ofVideos = videos.map(({ findings }) => findings.map(({ level }) => level));
  const ofCancellations = cancellations.map(({ level }) => [level]);
  const remark = remarks.find(({ isCounted, level }) => isCounted && FAILING[policy.failOn].includes(level));
  return (
    explainLevels("video", ofVideos, policy) ??
    explainLevels("publish id", ofCancellations, policy) ??
    (remark && describeCountedRemark(remark, policy))
  );
}

/** `each`: the levels of each video or publish id. */
function explainLevels(thing: string, each: readonly (readonly Level[])[], policy: FailPolicy): string | undefined {
  const failing = FAILING[policy.failOn];
  const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
  if (bad.length === 0) return undefined;
  const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
  return describeFailure({ thing, bad: bad.length, total: each.length, levels }, policy);
}
