/** Writes the reports for other tools that a workflow asks for. Decides where, and renders nothing. */
import { resolve, sep } from "node:path";
import type { Host } from "../host/host.ts";
import type { Problem } from "../model/problem.ts";
import type { Remark, Report } from "../model/report.ts";
import type { SettingProblem } from "../model/wording.ts";
import { findRealPath } from "../report/git-directory.ts";
import { deliver, FORMATS, type FormatName } from "../report/registry.ts";
import type { Context } from "../report/reporter.ts";
import { remarkOnDeliveryFailure } from "../report/text/remarks.ts";
import { describeWrittenReport } from "../report/text/sentences.ts";
import { findClosest } from "../text/closest.ts";
import { fold } from "../text/folding.ts";
import { isInside } from "../text/paths.ts";
import { findObstacle, NAME_ANOTHER_PLACE, resolvePlace } from "./report-place.ts";

/** A report for another tool. `path`: absolute, without symbolic links; `given`: as the workflow names it. */
export type FurtherOutlet = { name: FormatName; path: string; given: string };

const NAMES = Object.keys(FORMATS) as FormatName[];

const ALLOWED = `Allowed, one per line: a format, '=' and a path, such as '${NAMES[0]}=reports/videos'. Formats: ${NAMES.map((name) => `'${name}'`).join(", ")}`;

/**
 * The reports that lines such as `junit=reports/videos.xml` ask for. Nothing is written yet. Paths are relative to the
 * workspace. `problems`: what is wrong with the lines; then no report is to be written. `reportFile`: the absolute path
 * of the JSON report, which no other report may take.
 */
export function placeFurtherReports(
  lines: readonly string[],
  { workspace, reportFile }: { workspace: string; reportFile: string },
): { outlets: readonly FurtherOutlet[]; problems: readonly SettingProblem[] } {
  const outlets: FurtherOutlet[] = [];
  const problems: SettingProblem[] = [];
  for (const line of lines) {
    const read = readLine(line);
    const taken = [resolvePlace(reportFile), ...outlets.map(({ path }) => path)];
    const placed = "problem" in read ? read : place(read, workspace, taken);
    if ("path" in placed) outlets.push(placed);
    else problems.push({ ...placed, line });
  }
  return { outlets, problems };
}

/** A line that names a format and a path. */
type Line = Omit<FurtherOutlet, "path">;

function place({ name, given }: Line, workspace: string, taken: readonly string[]): FurtherOutlet | Problem {
  const chosen = resolve(workspace, given);
  const path = resolvePlace(chosen);
  const conflict = taken.map((other) => findConflict(path, other)).find((each) => each !== undefined);
  if (conflict !== undefined) return { problem: conflict, advice: "Give each report a path of its own" };
  const obstacle = findObstacle(chosen, workspace, FORMATS[name].mark);
  return obstacle === undefined ? { name, given, path } : { problem: obstacle, advice: NAME_ANOTHER_PLACE };
}

/** Some file systems don't distinguish upper and lower case. */
function findConflict(one: string, other: string): string | undefined {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return "whose path another report has, too";
  return isInside(a, b) || isInside(b, a) ? "where a report would have to be a folder" : undefined;
}

function readLine(line: string): Line | Problem {
  const at = line.indexOf("=");
  if (at === -1) return { problem: "which has no '='", advice: ALLOWED };
  const [format, given] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  const name = NAMES.find((each) => each === format);
  if (name === undefined) {
    const closest = findClosest(format, NAMES);
    const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
    return { problem: `whose format is unknown${hint}`, advice: ALLOWED };
  }
  const mistake = MISTAKES.find(({ pattern }) => pattern.test(given));
  return mistake === undefined ? { name, given } : { problem: mistake.problem, advice: mistake.advice ?? ALLOWED };
}

const SEPARATOR = sep === "/" ? "/" : "[\\\\/]";

/** What a path looks like that its author means otherwise than it would be read. */
const MISTAKES: readonly { pattern: RegExp; problem: string; advice?: string }[] = [
  { pattern: /^$/, problem: "which names no path" },
  {
    pattern: new RegExp(`[\\s,;](${NAMES.join("|")})\\s*=`, "i"),
    problem: "which holds more than one report",
    advice: "Give each report a line of its own",
  },
  { pattern: /\s#/, problem: "which has a comment", advice: "Leave the comment out: it would be part of the path" },
  { pattern: /^(["']).*\1$/, problem: "whose path is in quotes", advice: "Leave them out: spaces need no quotes" },
  {
    pattern: /^(~|\$\w+|\$\{\w+\}|%\w+%)([\\/]|$)/,
    problem: "whose path begins with what only a shell replaces",
    advice: "Name a path relative to the workspace",
  },
  {
    pattern: new RegExp(`(^|${SEPARATOR})\\.{0,2}$`),
    problem: "which names a folder",
    advice: "Name the file in it, too",
  },
];

/**
 * Writes the reports, each on its own. `written`: lines of the log that say where they are. `failed`: a warning for
 * each that can't be written, which changes no result.
 */
export async function writeFurtherReports(
  report: Report,
  outlets: readonly FurtherOutlet[],
  host: Host,
  { workspace, ...context }: Context,
): Promise<{ written: readonly string[]; failed: readonly Remark[] }> {
  const written: string[] = [];
  const failed: Remark[] = [];
  // Like the paths of the reports: an address leads from one to the other.
  const real = { ...context, workspace: workspace === undefined ? undefined : findRealPath(workspace) };
  for (const { name, path, given } of outlets) {
    const failures = await deliver(report, [{ name, path, wasReal: true }], host, real);
    failed.push(...failures.map(({ message }) => remarkOnDeliveryFailure("warning", message)));
    if (failures.length === 0) written.push(describeWrittenReport(FORMATS[name].what, given));
  }
  return { written, failed };
}
