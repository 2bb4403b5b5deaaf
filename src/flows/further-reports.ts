/** Writes the reports for other tools that a workflow asks for. Decides where, and renders nothing. */
import { resolve, sep } from "node:path";
import type { Host } from "../host/host.ts";
import type { Problem } from "../model/problem.ts";
import type { Remark, Report } from "../model/report.ts";
import type { SettingProblem } from "../model/wording.ts";
import { FORMAT_NAMES, type FormatName } from "../report/choices.ts";
import { FORMATS } from "../report/formats.ts";
import { findRealPath } from "../report/git-directory.ts";
import { deliver } from "../report/registry.ts";
import type { Context } from "../report/reporter.ts";
import { remarkOnDeliveryFailure } from "../report/text/remarks.ts";
import { describeWrittenReport } from "../report/text/sentences.ts";
import { findClosest } from "../text/closest.ts";
import { fold } from "../text/folding.ts";
import { isInside } from "../text/paths.ts";
import { findObstacle, NAME_ANOTHER_PLACE, resolvePlace } from "./report-place.ts";

/** A report for another tool. `path`: absolute, without symbolic links; `given`: as the workflow names it. */
export type FurtherOutlet<Name extends string = FormatName> = { name: Name; path: string; given: string };

/** The formats of which a line can ask for one. `mark`: how every such file begins. */
type Formats<Name extends string> = Readonly<Record<Name, { mark: RegExp }>>;

/**
 * Where reports go. `reportFile`: the absolute path of the JSON report, which no other report may take; absent if there
 * is none.
 */
type Surroundings<Name extends string> = { workspace: string; reportFile?: string; formats: Formats<Name> };

/**
 * The reports that lines such as `junit=reports/videos.xml` ask for. Nothing is written yet. Paths are relative to the
 * workspace. `problems`: what is wrong with the lines; then no report is to be written.
 */
export function placeFurtherReports<Name extends string>(
  lines: readonly string[],
  { workspace, reportFile, formats }: Surroundings<Name>,
): { outlets: readonly FurtherOutlet<Name>[]; problems: readonly SettingProblem[] } {
  const names = Object.keys(formats) as Name[];
  const outlets: FurtherOutlet<Name>[] = [];
  const problems: SettingProblem[] = [];
  const first = reportFile === undefined ? [] : [resolvePlace(reportFile)];
  for (const line of lines) {
    const read = readLine(line, names);
    const taken = [...first, ...outlets.map(({ path }) => path)];
    const placed = "problem" in read ? read : place(read, taken, { workspace, formats });
    if ("path" in placed) outlets.push(placed);
    else problems.push({ ...placed, line });
  }
  return { outlets, problems };
}

/** A line that names a format and a path. */
type Line<Name extends string> = Omit<FurtherOutlet<Name>, "path">;

function place<Name extends string>(
  { name, given }: Line<Name>,
  taken: readonly string[],
  { workspace, formats }: Surroundings<Name>,
): FurtherOutlet<Name> | Problem {
  const chosen = resolve(workspace, given);
  const path = resolvePlace(chosen);
  const conflict = taken.map((other) => findConflict(path, other)).find((each) => each !== undefined);
  if (conflict !== undefined) return { problem: conflict, advice: "Give each report a path of its own" };
  const obstacle = findObstacle(chosen, workspace, formats[name].mark);
  return obstacle === undefined ? { name, given, path } : { problem: obstacle, advice: NAME_ANOTHER_PLACE };
}

/** Some file systems don't distinguish upper and lower case. */
function findConflict(one: string, other: string): string | undefined {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return "whose path another report has, too";
  return isInside(a, b) || isInside(b, a) ? "where a report would have to be a folder" : undefined;
}

function readLine<Name extends string>(line: string, names: readonly Name[]): Line<Name> | Problem {
  const formats = names.map((each) => `'${each}'`).join(", ");
  const allowed = `Allowed: a format, '=' and a path, such as 'sarif=reports/videos'. Formats: ${formats}`;
  const at = line.indexOf("=");
  if (at === -1) return { problem: "which has no '='", advice: allowed };
  const [format, given] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  const name = names.find((each) => each === format);
  if (name === undefined) {
    const closest = findClosest(format, names);
    const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
    return { problem: `whose format is unknown${hint}`, advice: allowed };
  }
  const mistake = MISTAKES.find(({ pattern }) => pattern.test(given));
  return mistake === undefined ? { name, given } : { problem: mistake.problem, advice: mistake.advice ?? allowed };
}

const SEPARATOR = sep === "/" ? "/" : "[\\\\/]";

/** What a path looks like that its author means otherwise than it would be read. */
const MISTAKES: readonly { pattern: RegExp; problem: string; advice?: string }[] = [
  { pattern: /^-?$/, problem: "which names no file" },
  {
    pattern: new RegExp(`[\\s,;](${FORMAT_NAMES.join("|")})\\s*=`, "i"),
    problem: "which holds more than one report",
    advice: "Give each report a line or an option of its own",
  },
  { pattern: /\s#/, problem: "which has a comment", advice: "Leave the comment out: it would be part of the path" },
  { pattern: /^(["']).*\1$/, problem: "whose path is in quotes", advice: "Leave them out: spaces need no quotes" },
  {
    pattern: /^(~|\$\w+|\$\{\w+\}|%\w+%)([\\/]|$)/,
    problem: "whose path begins with what only a shell replaces",
    advice: "Name a path without it",
  },
  {
    pattern: new RegExp(`(^|${SEPARATOR})\\.{0,2}$`),
    problem: "which names a folder",
    advice: "Name the file in it, too",
  },
];

/**
 * `written`: lines of the log that say where the reports are. `failed`: a warning for each that can't be written, which
 * changes no result.
 */
export type WrittenReports = { written: readonly string[]; failed: readonly Remark[] };

/** Writes the reports, each on its own. */
export async function writeFurtherReports(
  report: Report,
  outlets: readonly FurtherOutlet[],
  host: Host,
  { workspace, ...context }: Context,
): Promise<WrittenReports> {
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
