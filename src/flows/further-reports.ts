/** Writes the reports for other tools that a workflow asks for. Decides where, and renders nothing. */
import { basename, dirname, join, resolve } from "node:path";
import type { Host } from "../host/host.ts";
import type { Problem } from "../model/problem.ts";
import type { Remark, Report } from "../model/report.ts";
import { findRealPath } from "../report/git-directory.ts";
import { deliver, FORMATS, type FormatName } from "../report/registry.ts";
import type { Context } from "../report/reporter.ts";
import { remarkOnDeliveryFailure } from "../report/text/remarks.ts";
import { describeWrittenReport } from "../report/text/sentences.ts";
import { findClosest } from "../text/closest.ts";
import { fold } from "../text/folding.ts";
import { isInside } from "../text/paths.ts";
import { NAME_ANOTHER_PLACE, prepare } from "./report-place.ts";

/** A report for another tool. `path`: absolute; `given`: as the workflow names it. */
export type FurtherOutlet = { name: FormatName; path: string; given: string };

const NAMES = Object.keys(FORMATS) as FormatName[];

const ALLOWED = `Allowed, one per line: a format, '=' and a path, such as '${NAMES[0]}=reports/videos'. Formats: ${NAMES.map((name) => `'${name}'`).join(", ")}`;

/**
 * The reports that lines such as `junit=reports/videos.xml` ask for, with the folders above them made. Paths are
 * relative to the workspace. `problems`: what is wrong with the lines, in words that follow the input's name; then no
 * report is to be written. `reportFile`: the absolute path of the JSON report, which no other report may take.
 */
export function placeFurtherReports(
  lines: readonly string[],
  { workspace, reportFile }: { workspace: string; reportFile: string },
): { outlets: readonly FurtherOutlet[]; problems: readonly Problem[] } {
  const outlets: FurtherOutlet[] = [];
  const problems: Problem[] = [];
  for (const line of lines) {
    const taken = [reportFile, ...outlets.map(({ path }) => path)];
    const read = readLine(line);
    if ("problem" in read) {
      problems.push(refuse(line, read.problem, ALLOWED));
      continue;
    }
    const path = resolve(workspace, read.given);
    const obstacle = taken.some((other) => collide(path, other))
      ? "whose path is that of another report, or of a folder above one"
      : prepare(path, workspace, FORMATS[read.name].mark);
    if (obstacle === undefined) outlets.push({ ...read, path });
    else problems.push(refuse(line, obstacle, NAME_ANOTHER_PLACE));
  }
  return { outlets, problems };
}

function refuse(line: string, why: string, advice: string): Problem {
  return { problem: `has the line '${line}', ${why}`, advice };
}

function readLine(line: string): { name: FormatName; given: string } | { problem: string } {
  const at = line.indexOf("=");
  if (at === -1) return { problem: "which has no '='" };
  const [format, given] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  const name = NAMES.find((each) => each === format);
  if (name === undefined) {
    const closest = findClosest(format, NAMES);
    return { problem: `whose format is unknown${closest === undefined ? "" : ` (did you mean '${closest}'?)`}` };
  }
  return given === "" ? { problem: "which names no path" } : { name, given };
}

/** Whether two paths are one file, on some file systems at least, or one would have to be a folder for the other. */
function collide(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => fold(join(findRealPath(dirname(path)), basename(path))));
  return a !== undefined && b !== undefined && (isInside(a, b) || isInside(b, a));
}

/**
 * Writes the reports, each on its own. `written`: lines of the log that say where they are. `failed`: a warning for
 * each that can't be written, which changes no result.
 */
export async function writeFurtherReports(
  report: Report,
  outlets: readonly FurtherOutlet[],
  host: Host,
  context: Context,
): Promise<{ written: readonly string[]; failed: readonly Remark[] }> {
  const written: string[] = [];
  const failed: Remark[] = [];
  for (const { name, path, given } of outlets) {
    const failures = await deliver(report, [{ name, path }], host, context);
    failed.push(...failures.map(({ message }) => remarkOnDeliveryFailure("warning", message)));
    if (failures.length === 0) written.push(describeWrittenReport(FORMATS[name].what, given));
  }
  return { written, failed };
}
