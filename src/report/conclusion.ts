/** How a step ends: what fails it is told in the last lines of its log. */
import type { Host } from "../host/host.ts";
import type { FailOn, Level } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { formatCount } from "../text/quantities.ts";
import { refuseInput, TITLE } from "./remarks.ts";

/** Ends a step that has done nothing yet. `problems`: what is wrong with its inputs, and what is allowed. */
export function refuse(host: Host, problems: readonly string[]): void {
  for (const problem of problems) host.annotate(refuseInput(problem));
  host.fail();
}

/** Ends a step that has delivered its report. `failures`: what could not be delivered, which fails it too. */
export function conclude(host: Host, report: Report, failOn: FailOn, failures: readonly string[]): void {
  for (const message of failures) host.annotate({ level: "error", title: TITLE, message });
  const reason = explainFailure(report, failOn);
  if (reason !== undefined) host.info(reason);
  if (failures.length > 0 || reason !== undefined) host.fail();
}

const FAILING: Readonly<Record<FailOn, readonly Level[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

const A_LEVEL: Readonly<Record<Level, string>> = { error: "an error", warning: "a warning", notice: "a notice" };

/** Why findings or outcomes fail the step, with the input that decides; `undefined` where they don't. */
export function explainFailure({ videos = [], cancellations = [] }: Report, failOn: FailOn): string | undefined {
  const ofVideos = videos.map(({ findings }) => findings.map(({ level }) => level));
  const ofCancellations = cancellations.map(({ level }) => [level]);
  const failing = FAILING[failOn];
  const reason = countFailing("video", ofVideos, failing) ?? countFailing("publish id", ofCancellations, failing);
  return reason && `The step fails: ${reason} ('fail-on' is '${failOn}').`;
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
