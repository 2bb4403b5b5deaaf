/** What the command `report` does: reads reports, joins them, and renders the result. Checks no video. */
import { resolve } from "node:path";
import { describeRules, listOtherSources } from "../check/rule-help.ts";
import { commentOn } from "../flows/comment.ts";
import { explain as explainEnd } from "../flows/conclusion.ts";
import { locateCheckedRun, locatePullRequest } from "../github/pull-request.ts";
import type { Remark, Report } from "../model/report.ts";
import { describePostRules } from "../posts/rule-help.ts";
import { COMMENT_ON, FAIL_ON, JSON_FORMATS, RENDERED_FORMATS } from "../report/choices.ts";
import { describeUnchecked, LACKS_CHECKS, lacksChecks, saysLack } from "../report/completeness.ts";
import { FORMATS } from "../report/formats.ts";
import { joinReports } from "../report/join.ts";
import { type Known, readReport } from "../report/reading/read.ts";
import type { Context, Reporter } from "../report/reporter.ts";
import { comment } from "../report/reporters/comment.ts";
import { json } from "../report/reporters/json.ts";
import { describeAllNews } from "../report/text/all-news.ts";
import { withoutCommands } from "../report/text/fixes.ts";
import { remarkOnMissingReports } from "../report/text/scope.ts";
import { OF_COMMAND } from "../report/text/sentences.ts";
import { TOOL_PAGE } from "../report/text/tool.ts";
import { findFileObstacle, writeWhole } from "../report/whole-file.ts";
import { escapeJson } from "../text/json-escapes.ts";
import { explain } from "../tiktok/explain.ts";
import { explainConfirmation } from "../tiktok/explain-confirmation.ts";
import type { CommandWorld, ExitCode, Given } from "./command.ts";
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

const ALL_FORMATS: Readonly<Record<(typeof RENDERED_FORMATS)[number], Format>> = {
  ...FORMATS,
  json,
  comment: commentFile,
};

/** `given`: as the definition of `report` reads it. */
export async function renderReports(given: Given, world: CommandWorld): Promise<ExitCode> {
  const { say } = world.terminal;
  const fail = (problem: string): ExitCode => {
    say(problem);
    return 2;
  };
  const asked = given.value("--output");
  const output = asked === "-" ? undefined : asked;
  const name = given.choice("--format", RENDERED_FORMATS) ?? "markdown";
  const format = ALL_FORMATS[name];
  const isJson = JSON_FORMATS.includes(name);
  const failOn = given.choice("--fail-on", FAIL_ON) ?? "error";
  const when = given.choice("--comment", COMMENT_ON) ?? "never";
  if (given.operands.length === 0) return fail("Name at least one report, or a folder of reports.");

  const found = findReports(given.operands, world.folder);
  if (found.kind === "problem") return fail(found.problem);
  if (
    output !== undefined &&
    [...found.reports.map(({ path }) => path), ...found.missing.map((each) => resolve(world.folder, each))].includes(
      resolve(world.folder, output),
    )
  ) {
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
  const known = joinReports(isOfAnotherRun ? reports.map(withoutCommands) : reports);
  const joined = { ...known, remarks: [...remarkOnMissingReports(found.missing), ...known.remarks] };
  // Findings that are not known are not forgiven: '--fail-on' is about those that are.
  const isLacking = lacksChecks(joined);
  const { fails, reason } = explainEnd(joined, { thing: "video", setting: "--fail-on", failOn, ending: OF_COMMAND });
  const context = {
    failure: fails && !isLacking ? reason : undefined,
    isOfOthers: isOfAnotherRun,
    summaryPage: isOfAnotherRun ? locateCheckedRun(event) : world.runPage,
    rules: RULES,
    // Not from a report: its author could lead people to any page.
    toolPage: TOOL_PAGE,
  };
  for (const remark of joined.remarks) if (saysLack(remark) || isDoubt(remark)) say(remark.message);
  for (const line of describeUnchecked(joined.videos ?? [])) say(line);
  const isAsked = asked !== undefined || given.has("--format") || when === "never";
  const written = isAsked ? deliver(joined, { format, isJson, output, context }, world) : undefined;
  if (written !== undefined) return fail(written);
  if (output !== undefined || !isAsked) say(`${describeAllNews(joined)}.`);
  const about = await commentOn(joined, {
    when,
    run: event,
    token: world.environment.GITHUB_TOKEN || undefined,
    context,
    locate: locatePullRequest,
    log: say,
  });
  for (const { message } of about) say(message);
  if (about.some(({ isQuiet }) => !isQuiet)) return 2;
  if (isLacking) {
    say(LACKS_CHECKS);
    return 2;
  }
  if (!fails) return 0;
  say(reason);
  return 1;
}

/** What the heading does not say, and without which it could be taken for more than it is. */
function isDoubt({ level, isFirst }: Remark): boolean {
  return isFirst === true && level === "warning";
}

const RULES = [...describeRules(), ...describePostRules()];

const SOURCES: ReadonlySet<string> = new Set([...RULES.map(({ source }) => source), ...listOtherSources()]);

const KNOWN: Known = { isSource: (url) => SOURCES.has(url), explain, explainConfirmation };

/** Writes the report. Returns why it could not be written. */
function deliver(
  joined: Report,
  {
    format: reporter,
    isJson,
    output,
    context,
  }: { format: Format; isJson: boolean; output: string | undefined; context: Context },
  { folder, terminal }: CommandWorld,
): string | undefined {
  const parts = reporter.render(joined, context);
  if (output === undefined) {
    for (const part of parts) terminal.write(isJson ? escapeJson(part) : part);
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
