/** Shows what became of uploads, and finds the exit code. Sends nothing. */
import { resolve } from "node:path";
import { explain } from "../flows/conclusion.ts";
import type { PublishOutcome } from "../model/publish.ts";
import type { Report } from "../model/report.ts";
import type { Screen } from "../model/screen.ts";
import { json } from "../report/reporters/json.ts";
import { createPen } from "../report/terminal/style.ts";
import { locateTokenPage } from "../report/text/cancel-workflow.ts";
import { describeAgain, describeOnTerminal, markRemark, writePublishLine } from "../report/text/publish-lines.ts";
import { adviseAccount } from "../report/text/publishes.ts";
import { OF_COMMAND } from "../report/text/sentences.ts";
import { TOOL_PAGE } from "../report/text/tool.ts";
import { findFileObstacle, writeWhole } from "../report/whole-file.ts";
import { wrapWords } from "../text/columns.ts";
import type { CommandWorld, ExitCode } from "./command.ts";
import { listTokenCommands, type PublishRequest, RESULT_MARKS } from "./publish-request.ts";

/** Text is easy to read up to this width. */
const WIDEST = 100;

/**
 * What a command has found out. `publishes`: the worst first. `count`: all of them in a sentence. `again`: ids for
 * which the command may be called again, how, and why; `needsToken`: only another token would change the result.
 * `isOpen`: the run was interrupted before all was known. `isBadInput`: there is no id where one should be.
 */
export type PublishResult = {
  report: Report;
  publishes: readonly PublishOutcome[];
  count: string;
  more: readonly string[];
  again: { ids: readonly string[]; title: string; command: readonly string[]; needsToken: boolean };
  isOpen: boolean;
  isBadInput: boolean;
};

/** Writes the result where it is wanted, and says on the terminal why the command ends as it does. */
export function deliverResult(
  result: PublishResult,
  request: Pick<PublishRequest, "format" | "output" | "failOn" | "tokenVariable">,
  { folder, terminal, program }: Pick<CommandWorld, "folder" | "terminal" | "program">,
): ExitCode {
  const { report } = result;
  const { format, output, failOn, tokenVariable } = request;
  const { out, err } = terminal;
  const render = (screen: Screen | undefined) =>
    format === "json"
      ? renderJson(report, screen !== undefined)
      : renderText(result, { screen, program, tokenVariable });
  const problem =
    output === undefined ? undefined : writeFile(resolve(folder, output), output, format, render(undefined));
  if (output === undefined || problem !== undefined) {
    for (const part of render(out.isTerminal ? out : undefined)) terminal.write(part);
  }
  const columns = err.isTerminal ? Math.min(WIDEST, err.columns) : Number.POSITIVE_INFINITY;
  const say = (text: string) => wrapWords(text, columns, "  ").forEach((line) => void terminal.say(line));
  for (const remark of report.remarks) say(err.isTerminal ? markRemark(remark) : remark.message);
  if (output !== undefined && problem === undefined) say(`${nameAll(result)}.`);
  const { fails, reason } = explain(report, {
    ...{ thing: "upload", setting: "--fail-on", failOn, ending: OF_COMMAND },
  });
  if (problem !== undefined) {
    say(problem);
    return 2;
  }
  // The program says what was lost.
  if (terminal.lost() !== undefined) return 2;
  if (result.isBadInput) {
    say("Exit code 2: no publish id was found.");
    return 2;
  }
  if (!fails && result.isOpen) {
    say("Exit code 2: the command was interrupted before every upload was final.");
    return 2;
  }
  say(reason);
  return fails ? 1 : 0;
}

/** All uploads in a sentence without its full stop. */
function nameAll({ publishes, count }: Pick<PublishResult, "publishes" | "count">): string {
  return publishes.length === 0 ? "No publish id was found" : count;
}

function writeFile(
  path: string,
  name: string,
  format: PublishRequest["format"],
  parts: Iterable<string>,
): string | undefined {
  const obstacle = findFileObstacle(path, RESULT_MARKS[format]);
  if (obstacle !== undefined) return `The result can't be written to '${name}', ${obstacle}.`;
  try {
    writeWhole(path, parts);
    return undefined;
  } catch (error) {
    return `The result could not be written to '${name}': ${error instanceof Error ? error.message : error}.`;
  }
}

/** What a terminal would obey, or not show: JSON can write it otherwise. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function* renderJson(report: Report, onTerminal: boolean): Generator<string> {
  const write = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  for (const part of json.render(report, {})) yield onTerminal ? part.replace(UNSEEN, write) : part;
}

/**
 * `screen`: the terminal that shows it; in a pipe or a file, each upload is on a line of its own. `program`: how the
 * command to call again begins.
 */
function* renderText(
  { publishes, count, more, again }: PublishResult,
  { screen, program, tokenVariable }: { screen: Screen | undefined; program: string; tokenVariable: string },
): Generator<string> {
  const columns = screen === undefined ? Number.POSITIVE_INFINITY : Math.min(WIDEST, screen.columns);
  const pen = createPen(screen ?? { hasColours: false, hasLinks: false });
  yield `${wrapWords(nameAll({ publishes, count }), columns).join("\n")}\n`;
  for (const publish of publishes) {
    const lines =
      screen === undefined ? [writePublishLine(publish)] : ["", ...describeOnTerminal(publish, columns, pen)];
    yield `${lines.join("\n")}\n`;
  }
  const asked = new Set(again.ids);
  const left = publishes.filter(({ entry }) => entry.kind === "id" && asked.has(entry.id));
  const account = adviseAccount(left, `set ${nameVariable(tokenVariable)} to it`);
  const rest = [
    ...more.flatMap((line) => wrapWords(line, columns)),
    ...(again.needsToken && again.ids.length > 0 ? describeToken(tokenVariable, columns) : []),
    ...(account === "" ? [] : wrapWords(account, columns, "  ")),
    ...describeAgain(again.ids, { ...again, program, columns }),
  ];
  if (rest.length > 0) yield `${[...(screen === undefined ? [] : [""]), ...rest].join("\n")}\n`;
}

/** The variable that holds the token, if its name can be shown. */
function nameVariable(variable: string): string {
  return listTokenCommands(variable).length > 0 ? variable : "the variable that --token-env names";
}

/** What comes before the command to call again, which would end the same with the token that is set. */
function describeToken(variable: string, columns: number): string[] {
  const commands = listTokenCommands(variable);
  return [
    ...wrapWords(
      `First get a current access token (${locateTokenPage(TOOL_PAGE)}), and set ${nameVariable(variable)} to it${commands.length > 0 ? ":" : "."}`,
      columns,
      "  ",
    ),
    ...commands.map((line) => `  ${line}`),
  ];
}
