/** How a step ends: the last lines of its log say what fails it. Decides nothing of videos or publishes. */
import type { Host } from "../host/host.ts";
import type { FailOn, Level, Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { DeliveryFailure } from "../report/registry.ts";
import { remarkOnFailure, remarkOnRefusal } from "../report/text/remarks.ts";
import { formatCount } from "../text/quantities.ts";

/** Ends a step that has done nothing yet, for what is wrong with its inputs. */
export function refuse(host: Host, problems: readonly Problem[]): void {
  for (const problem of problems) host.annotate(remarkOnRefusal(problem));
  host.fail();
}

/** Which findings or outcomes fail a step, and the setting that says so. */
export type FailPolicy = { setting: string; failOn: FailOn };

/** Ends a step that has delivered its report. `failures`: what could not be delivered, which fails it too. */
export function conclude(host: Host, report: Report, policy: FailPolicy, failures: readonly DeliveryFailure[]): void {
  for (const failure of failures) host.annotate(remarkOnFailure("error", failure.message));
  const reason = explainFailure(report, policy);
  if (reason !== undefined) host.info(reason);
  if (failures.length > 0 || reason !== undefined) host.fail();
}

const FAILING: Readonly<Record<FailOn, readonly Level[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

const A_LEVEL: Readonly<Record<Level, string>> = { error: "an error", warning: "a warning", notice: "a notice" };

/** Why findings or outcomes fail the step, with the setting that decides; `undefined` where they don't. */
export function explainFailure(
  { videos = [], cancellations = [] }: Report,
  { setting, failOn }: FailPolicy,
): string | undefined {
  const ofVideos = videos.map(({ findings }) => findings.map(({ level }) => level));
  const ofCancellations = cancellations.map(({ level }) => [level]);
  const failing = FAILING[failOn];
  const reason = countFailing("video", ofVideos, failing) ?? countFailing("publish id", ofCancellations, failing);
  return reason && `The step fails: ${reason} ('${setting}' is '${failOn}').`;
}

/** How many things have one of the levels `failing`, and which; `undefined` where none has. */
function countFailing(
  thing: string,
  levels: readonly (readonly Level[])[],
  failing: readonly Level[],
): string | undefined {
  const bad = levels.filter((each) => each.some((level) => failing.includes(level)));
  if (bad.length === 0) return undefined;
  const causes = failing.filter((level) => bad.some((each) => each.includes(level))).map((level) => A_LEVEL[level]);
  const verb = bad.length === 1 ? "has" : "have";
  return `${bad.length} of ${formatCount(levels.length, thing)} ${verb} ${causes.join(" or ")}`;
}
