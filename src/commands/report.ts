/** `report`: renders reports that exist, joined, and comments on the pull request of a run. Checks no video. */
import { resolve } from "node:path";
import { SLIGHTLY_FAST_REPORT } from "../check/limits.ts";
import { describeRules } from "../check/rule-help.ts";
import { commentOn } from "../flows/comment.ts";
import { explain as explainEnd } from "../flows/conclusion.ts";
import { locateCheckedRun, locatePullRequest } from "../github/pull-request.ts";
import type { FailOn } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { describePostRules } from "../posts/rule-help.ts";
import { joinReports } from "../report/join.ts";
import { type Known, readReport } from "../report/reading/read.ts";
import { FORMATS } from "../report/registry.ts";
import type { Context, Reporter } from "../report/reporter.ts";
import { comment } from "../report/reporters/comment.ts";
import { json } from "../report/reporters/json.ts";
import { withoutCommands } from "../report/text/fixes.ts";
import { describeNews } from "../report/text/titles.ts";
import { findFileObstacle, writeWhole } from "../report/whole-file.ts";
import { explain } from "../tiktok/explain.ts";
import { explainConfirmation } from "../tiktok/explain-confirmation.ts";
import type { Command, CommandWorld, ExitCode } from "./command.ts";
import { chooseOption, readOptions } from "./options.ts";
import { findReports } from "./report-files.ts";

type Format = Reporter & { medium: "file" };

const COMMENT_MARK = "<!-- tiktok-upload-guard: comment -->";

/** What a comment would say, for those who send it themselves. */
const commentFile: Format = {
  what: "comment",
  medium: "file",
  mark: new RegExp(`^${COMMENT_MARK}`),
  *render(report, context) {
    yield `${COMMENT_MARK}\n${comment.render(report, context)}\n`;
  },
};

const ALL_FORMATS: Readonly<Record<string, Format>> = { ...FORMATS, json, comment: commentFile };

const HELP = `Usage: tiktok-upload-guard report [options] <report.json or folder>…

Shows JSON reports of the check in another format. Several reports, for example of the parts of a job matrix,
become one. A folder means all '.json' files in it.

Options:
  --format <format>   ${Object.keys(ALL_FORMATS).join(", ")} (default: markdown)
  --output <file>     Writes to a file, and makes its folder. Default: stdout.
  --comment <when>    In a job of GitHub Actions: comments on the pull request of the run, 'on-findings' or 'always'.
                      Needs the environment variable GITHUB_TOKEN, and the permission 'pull-requests: write'.
  --fail-on <level>   Which findings end the command with exit code 1: error, warning, never (default: error)
  --help              Shows this text.

On 'workflow_run', the reports may come from a fork. Then the commands that fix videos are left out.

Exit codes: 0 no such findings, 1 findings, 2 bad usage, an unreadable report, or a result that could not be written.

Example:
  tiktok-upload-guard report --format markdown --output videos.md reports/
`;

export const report: Command = { about: "Shows JSON reports in another format", help: HELP, run };

const OPTIONS = {
  format: { type: "string" },
  output: { type: "string" },
  comment: { type: "string" },
  "fail-on": { type: "string" },
} as const;

async function run(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const fail = (problem: string): ExitCode => {
    world.say(problem);
    return 2;
  };
  const read = readOptions(args, OPTIONS);
  if (read.kind === "problem") return fail(read.problem);
  const {
    format: formatName = "markdown",
    output,
    comment: commentWhen,
    "fail-on": failOnGiven = "error",
  } = read.values;
  const format = chooseOption("format", formatName, Object.keys(ALL_FORMATS));
  const failOn = chooseOption<FailOn>("fail-on", failOnGiven, ["error", "warning", "never"]);
  const when = chooseOption("comment", commentWhen ?? "never", ["never", "on-findings", "always"]);
  for (const choice of [format, failOn, when]) if (choice.kind === "problem") return fail(choice.problem);
  if (format.kind === "problem" || failOn.kind === "problem" || when.kind === "problem") return 2;
  if (read.operands.length === 0) return fail("Name at least one report, or a folder of reports.");

  const found = findReports(read.operands, world.folder);
  if (found.kind === "problem") return fail(found.problem);
  if (output !== undefined && found.reports.some(({ path }) => path === resolve(world.folder, output))) {
    return fail(`'${output}' is one of the reports to read. Name another file for the result.`);
  }
  const reports: Report[] = [];
  for (const { name, text } of found.reports) {
    const each = readReport(text, KNOWN);
    if (each.kind === "problem") return fail(`'${name}' ${each.problem}.`);
    reports.push(each.report);
  }
  const event = world.readEvent();
  const isOfAnotherRun = event.name === "workflow_run";
  const joined = joinReports(isOfAnotherRun ? reports.map(withoutCommands) : reports);
  const context = {
    isOfOthers: isOfAnotherRun,
    summaryPage: isOfAnotherRun ? locateCheckedRun(event) : world.runPage,
    rules: RULES,
  };
  const isAsked = output !== undefined || read.values.format !== undefined || when.choice === "never";
  const written = isAsked ? deliver(joined, { format: format.choice, output, context }, world) : undefined;
  if (written !== undefined) return fail(written);
  if (output !== undefined || !isAsked) world.say(`${describeNews(joined)}.`);
  const about = await commentOn(joined, {
    when: when.choice,
    run: event,
    token: world.environment.GITHUB_TOKEN || undefined,
    context,
    locate: locatePullRequest,
    log: world.say,
  });
  for (const { message } of about) world.say(message);
  if (about.some(({ isQuiet }) => !isQuiet)) return 2;
  return explainEnd(joined, { thing: "video", setting: "--fail-on", failOn: failOn.choice }).fails ? 1 : 0;
}

const RULES = [...describeRules(), ...describePostRules()];

const SOURCES: ReadonlySet<string> = new Set([...RULES.map(({ source }) => source), SLIGHTLY_FAST_REPORT]);

const KNOWN: Known = { isSource: (url) => SOURCES.has(url), explain, explainConfirmation };

/** Writes the report. Returns why it could not be written. */
function deliver(
  joined: Report,
  { format, output, context }: { format: string; output: string | undefined; context: Context },
  { folder, write }: CommandWorld,
): string | undefined {
  const reporter = ALL_FORMATS[format];
  if (reporter === undefined) return undefined;
  const parts = reporter.render(joined, context);
  if (output === undefined) {
    for (const part of parts) write(part);
    return undefined;
  }
  const path = resolve(folder, output);
  const obstacle = findFileObstacle(path, reporter.mark);
  if (obstacle !== undefined) return `The ${reporter.what} can't be written to '${output}', ${obstacle}.`;
  try {
    writeWhole(path, parts);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The ${reporter.what} could not be written to '${output}': ${reason}.`;
  }
}
