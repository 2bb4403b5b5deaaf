/** Where the reports of a check go: to stdout, to files, or both. Renders none itself. */
import { relative } from "node:path";
import type { Report } from "../model/report.ts";
import { type CHECK_FORMATS, type FILE_FORMATS, FORMATS_FROM_TOP, JSON_FORMATS } from "../report/choices.ts";
import type { Context, Reporter } from "../report/reporter.ts";
import { text } from "../report/reporters/text.ts";
import { describeEnd } from "../report/text/run-end.ts";
import { TOOL_PAGE } from "../report/text/tool.ts";
import { escapeJson } from "../text/json-escapes.ts";
import { isInside } from "../text/paths.ts";
import type { CommandWorld } from "./command.ts";
import { describeOption } from "./wording.ts";

type CheckFormat = (typeof CHECK_FORMATS)[number];
type FileFormat = (typeof FILE_FORMATS)[number];
type FileReporter = Reporter & { medium: "file" };

/** A report that becomes a file. `path`: absolute, without symbolic links. `given`: as a person names it. */
type OutputFile = { name: FileFormat; path: string; given: string };

/** `shown`: the format of what is written to stdout; `undefined`: nothing is. */
type Outputs = { kind: "outputs"; files: readonly OutputFile[]; shown: CheckFormat | undefined };

type Problems = { kind: "problems"; problems: readonly { problem: string; advice: string }[] };

/** What is asked for: a format and a file for the result, and further reports as `format=path`. */
type Asked = { format: CheckFormat; output: string | undefined; reports: readonly string[] };

/** Decides where reports go, before anything is checked. Writes nothing. */
export async function placeOutputs({ format, reports, ...asked }: Asked, folder: string): Promise<Outputs | Problems> {
  // As for many programs, `-` is stdout.
  const output = asked.output === "-" ? undefined : asked.output;
  if (output !== undefined && format === "github") {
    const problem = "Option '--output' can't be used with '--format github', which is for the log of a job";
    return { kind: "problems", problems: [{ problem, advice: "Leave out '--output'" }] };
  }
  const shown = output === undefined ? format : undefined;
  const lines = [...(output === undefined ? [] : [`${format}=${output}`]), ...reports];
  if (lines.length === 0) return { kind: "outputs", files: [], shown };
  const { placeFurtherReports } = await import("../flows/further-reports.ts");
  const formats = await loadFileReporters();
  const { outlets, problems } = placeFurtherReports(lines, { workspace: folder, formats });
  if (problems.length === 0) return { kind: "outputs", files: outlets, shown };
  const describe = (problem: (typeof problems)[number]) =>
    output !== undefined && problem.line === lines[0]
      ? describeOption("--output", { ...problem, line: output })
      : describeOption("--report", problem);
  return { kind: "problems", problems: problems.map((each) => ({ problem: describe(each), advice: each.advice })) };
}

async function loadFileReporters(): Promise<Readonly<Record<FileFormat, FileReporter>>> {
  const { FORMATS } = await import("../report/formats.ts");
  const { json } = await import("../report/reporters/json.ts");
  return { ...FORMATS, json, text };
}

/** Why the command fails, as a sentence, for reports that would not say it; `undefined` where it does not fail. */
type Failure = { failure: string | undefined };

/** Writes each report on its own, and whole. Returns a sentence for each that could not be written. */
export async function writeFiles(
  report: Report,
  { files, failure }: { files: readonly OutputFile[] } & Failure,
  { folder, terminal }: CommandWorld,
): Promise<string[]> {
  if (files.length === 0) return [];
  const { findFileObstacle, writeWhole } = await import("../report/whole-file.ts");
  const { findRealPath } = await import("../report/git-directory.ts");
  const formats = await loadFileReporters();
  const context = { ...(await createContext(report)), failure, workspace: findRealPath(folder) };
  const failures: string[] = [];
  for (const { name, path, given } of files) {
    const { what, mark, render } = formats[name];
    try {
      const obstacle = findFileObstacle(path, mark, true);
      if (obstacle !== undefined) throw new Error(`its path is '${path}', ${obstacle}`);
      writeWhole(path, render(await placeFor(name, report, folder), { ...context, path }));
      terminal.say(`${what.charAt(0).toUpperCase()}${what.slice(1)}: ${given}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push(`The ${what} could not be written to '${given}': ${reason}.`);
    }
  }
  return failures;
}

/** Shows the result, and says how the run ends. What is no result goes to stderr, except in a report for a person. */
export async function showResult(
  report: Report,
  { format, failure, ending }: { format: CheckFormat | undefined; ending: readonly string[] } & Failure,
  { terminal, folder, environment }: CommandWorld,
): Promise<void> {
  const { write, say, out } = terminal;
  if (format === "text" && out.isTerminal) {
    const { renderForTerminal } = await import("../report/reporters/terminal.ts");
    for (const line of renderForTerminal(report, out, ending)) write(`${line}\n`);
    return;
  }
  if (format === "github") {
    for (const [line, kind] of await renderLog(report, nameBetween(folder, environment))) write(line, kind);
  } else if (format !== undefined) {
    const { render } = await loadReporter(format);
    const context = format === "text" ? { screen: out } : { ...(await createContext(report)), failure };
    const isJson = JSON_FORMATS.includes(format);
    for (const part of render(await placeFor(format, report, folder), context)) write(isJson ? escapeJson(part) : part);
  }
  for (const line of format === "github" ? ending : [...describeEnd(report), ...ending]) say(line);
}

/** What most people want is here already. */
async function loadReporter(format: FileFormat): Promise<FileReporter> {
  return format === "text" ? text : (await loadFileReporters())[format];
}

/** The report with the paths that the readers of a format expect. */
async function placeFor(format: FileFormat, report: Report, folder: string): Promise<Report> {
  return FORMATS_FROM_TOP.includes(format)
    ? (await import("../flows/report-paths.ts")).startAtTop(report, folder)
    : report;
}

/** What formats for other tools depend on: each lists the rules. */
async function createContext({ shard }: Report): Promise<Context> {
  const { describeRules } = await import("../check/rule-help.ts");
  const { describePostRules } = await import("../posts/rule-help.ts");
  return { shard, rules: [...describeRules(), ...describePostRules()], toolPage: TOOL_PAGE };
}

/** The folder from the top of the checkout of a job, which the runner's annotations start from. */
function nameBetween(folder: string, { GITHUB_WORKSPACE }: NodeJS.ProcessEnv): string {
  if (!GITHUB_WORKSPACE || !isInside(GITHUB_WORKSPACE, folder)) return "";
  const between = relative(GITHUB_WORKSPACE, folder).replaceAll("\\", "/");
  return between === "" ? "" : `${between}/`;
}

/** Lines of a log, and commands for GitHub's runner. */
async function renderLog(report: Report, between: string): Promise<[string, "commands" | undefined][]> {
  const { writeAnnotation, writeGroup, writeLogLine } = await import("../host/github-log.ts");
  const { log } = await import("../report/reporters/log.ts");
  const { annotations } = await import("../report/reporters/annotations.ts");
  const context = { ...(await createContext(report)), lacksSummary: true };
  const parts: [string, "commands" | undefined][] = [];
  for (const line of log.render(report, context)) {
    if (typeof line === "string") parts.push([writeLogLine(line), undefined]);
    else for (const each of writeGroup(line.title, line.lines)) parts.push([each, "commands"]);
  }
  for (const annotation of annotations.render(report, context)) {
    const { file = annotation.place?.file } = annotation;
    parts.push([
      writeAnnotation({ ...annotation, ...(file !== undefined && { file: `${between}${file}` }) }),
      "commands",
    ]);
  }
  return parts;
}
