/** Reads what the commands about uploads are given: ids, ledgers, the token, and settings. Sends nothing. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type IdSources, openSources } from "../flows/id-sources.ts";
import { findLedgers } from "../flows/ledger-places.ts";
import { apiUrl, type Kind } from "../inputs/kinds.ts";
import { tiktokToken } from "../inputs/publishing.ts";
import type { FailOn, Problem } from "../model/problem.ts";
import { FAIL_ON } from "../report/choices.ts";
import { REPORT_MARK } from "../report/earlier-report.ts";
import { findFileObstacle } from "../report/whole-file.ts";
import { formatCount } from "../text/quantities.ts";
import { readPublishIds } from "../tiktok/publish-ids.ts";
import { hideSecrets } from "../tiktok/secret-forms.ts";
import type { CommandWorld, Given } from "./command.ts";
import { API_VARIABLE, PUBLISH_FORMATS, TOKEN_VARIABLE } from "./publish-options.ts";

/**
 * What a command is to do. `textName`: what the text of the sources is, for a person; `undefined` if none was given.
 * `isTextOver`: it is longer than what was read. `sameTikTok`: the options that lead to the same account again.
 * `tokenVariable`: the environment variable of the token.
 */
export type PublishRequest = {
  sources: IdSources;
  textName: string | undefined;
  isTextOver: boolean;
  sameTikTok: readonly string[];
  tokenVariable: string;
  token: string | undefined;
  apiUrl: URL | undefined;
  timeoutMs: number;
  failOn: FailOn;
  format: (typeof PUBLISH_FORMATS)[number];
  output: string | undefined;
};

/** What no text may name. */
export function listSecrets({ token }: Pick<PublishRequest, "token">): readonly string[] {
  return token === undefined ? [] : [token];
}

/** `problems`: sentences. With one of them, nothing is to be sent. */
export type ReadRequest =
  | { kind: "request"; request: PublishRequest }
  | { kind: "problems"; problems: readonly string[] };

/**
 * `seconds`: how the time is read. `failOn`: the default. `needsToken`: whether anything is sent. `end`: ends the
 * reading of stdin; what was read until then counts.
 */
export async function readRequest(
  given: Given,
  world: CommandWorld,
  settings: { seconds: Kind<number>; failOn: FailOn; needsToken: boolean; end: AbortSignal },
): Promise<ReadRequest> {
  const { seconds, needsToken, end } = settings;
  const problems: string[] = [];
  const read = <T>(name: string, text: string | undefined, kind: Kind<T>): T => {
    const parsed = text === undefined ? undefined : kind.parse(text.trim());
    if (parsed?.kind === "problem") problems.push(toSentences(name, parsed));
    return parsed?.kind === "value" ? parsed.value : kind.fallback;
  };
  // The token is read first, so that no message holds it. That there is none is said last: it hides no other mistake.
  const { token, problem: tokenProblem } = readToken(given.value("--token-env"), world.environment, needsToken);
  const secrets = token === undefined ? [] : [token];
  if (token !== undefined) world.terminal.filter(hideSecrets(secrets));
  const timeoutMs = 1000 * read("Option '--timeout'", given.value("--timeout"), seconds);
  const [urlName, urlText] =
    given.value("--tiktok-api-url") === undefined
      ? [`Environment variable '${API_VARIABLE}'`, world.environment[API_VARIABLE] || undefined]
      : ["Option '--tiktok-api-url'", given.value("--tiktok-api-url")];
  const url = read(urlName, urlText, apiUrl);
  const names = given.values("--ledger");
  const format = given.choice("--format", PUBLISH_FORMATS) ?? "text";
  const output = given.value("--output");
  const obstacle =
    output === undefined ? undefined : findFileObstacle(resolve(world.folder, output), RESULT_MARKS[format]);
  if (obstacle !== undefined) problems.push(`Option '--output' is '${output}', ${obstacle}. Name another file.`);
  problems.push(...findIdProblems(given.operands, names, world));
  const roots = { workspace: world.folder, temporaryFolder: world.temporaryFolder };
  const places = findLedgers(names, roots, hideSecrets(secrets));
  problems.push(...places.problems.map((problem) => toSentences("Option '--ledger'", problem)));
  if (tokenProblem !== undefined) problems.push(tokenProblem);
  if (problems.length > 0) return { kind: "problems", problems };

  const isStdin = given.operands.length === 1 && given.operands[0] === "-";
  const input = isStdin ? await world.readInput(end) : { text: given.operands.join("\n"), isOver: false };
  if (input.problem !== undefined) {
    return { kind: "problems", problems: [`stdin can't be read: ${input.problem}. Nothing was sent.`] };
  }
  const textName = isStdin ? "stdin" : given.operands.length > 0 ? "the arguments" : undefined;
  const sources = openSources({ text: input.text, origin: { kind: isStdin ? "stdin" : "arguments" }, places });
  return {
    kind: "request",
    request: {
      ...{ sources, textName, isTextOver: input.isOver, token, apiUrl: url, timeoutMs },
      sameTikTok: listSame(given.value("--token-env"), urlText === given.value("--tiktok-api-url") ? url : undefined),
      tokenVariable: given.value("--token-env") ?? TOKEN_VARIABLE,
      failOn: given.choice("--fail-on", FAIL_ON) ?? settings.failOn,
      ...{ format, output },
    },
  };
}

/** Options that a command to copy repeats: without them, it would use another address or token. */
function listSame(tokenName: string | undefined, url: URL | undefined): string[] {
  return [
    ...(tokenName === undefined ? [] : ["--token-env", tokenName]),
    ...(url === undefined ? [] : ["--tiktok-api-url", url.href]),
  ];
}

/** How every result begins: only an earlier one is replaced. */
export const RESULT_MARKS: Readonly<Record<(typeof PUBLISH_FORMATS)[number], RegExp>> = {
  json: REPORT_MARK,
  text: /^(After cancelling|After uploading|Dry run|No publish id)/,
};

function toSentences(name: string, { problem, advice }: Problem): string {
  return `${name} ${problem}. ${advice}.`;
}

/** The name of a variable, as shells and the documentation write it. Another text may be the token itself. */
const USUAL_NAME = /^[A-Z_][A-Z0-9_]*$/;

/** What some systems pass for a variable that is not set: Azure Pipelines `$(NAME)`, others `${NAME}` or `%NAME%`. */
const UNEXPANDED = /^(?:\$\(\w+\)|\$\{\w+\}|\$[A-Z_]\w*|%\w+%)$/;

const HOW_TO_SET =
  "To keep it out of the shell's history: read -rs NAME && export NAME. An argument would show it to every process";

/** Lines for Bash and zsh that set the token's variable without showing it; nothing for a name that no shell takes. */
export function listTokenCommands(name: string): string[] {
  return USUAL_NAME.test(name) ? [`printf 'Access token: ' && read -rs ${name} && export ${name} && echo`] : [];
}

function readToken(
  named: string | undefined,
  environment: NodeJS.ProcessEnv,
  isNeeded: boolean,
): { token?: string; problem?: string } {
  const name = named ?? TOKEN_VARIABLE;
  // Every object has a property `toString`.
  const text = (Object.hasOwn(environment, name) ? (environment[name] ?? "") : "").trim();
  if (text === "" || UNEXPANDED.test(text)) {
    if (!isNeeded) return {};
    const problem = USUAL_NAME.test(name)
      ? `There is no access token: the environment variable '${name}' is not set, so nothing was sent. Set it to a current token. ${HOW_TO_SET.replaceAll("NAME", name)}.`
      : "There is no access token, so nothing was sent: option '--token-env' takes the name of an environment variable, and there is none of the given name.";
    return { problem };
  }
  const parsed = tiktokToken.parse(text);
  if (parsed.kind === "problem") return { problem: toSentences(`Environment variable '${name}'`, parsed) };
  return parsed.value === undefined ? {} : { token: parsed.value };
}

/** What a person may have meant by an argument without an id. Its text is not shown: it may be anything. */
function findIdProblems(operands: readonly string[], ledgers: readonly string[], world: CommandWorld): string[] {
  if (operands.length === 0 && ledgers.length === 0) {
    const recorded = world.environment.TIKTOK_PUBLISH_IDS;
    const hint = recorded ? ' This job\'s ids are in --ledger "$TIKTOK_PUBLISH_IDS".' : "";
    return [`Name publish ids, a file that holds them (--ledger <file>), or - to read stdin.${hint}`];
  }
  if (operands.includes("-")) {
    return operands.length === 1 ? [] : ["'-' reads the ids from stdin: it goes without other ids."];
  }
  return operands.flatMap((operand, at) => {
    if (operand.trim() === "") return [`Argument ${at + 1} is empty. Is the variable set that should hold the id?`];
    if (readPublishIds(operand, { kind: "arguments" }).entries.length > 0) return [];
    return [
      `Argument ${at + 1} (${formatCount(operand.length, "character")}) holds no publish id. ${advise(operand, world)}`,
    ];
  });
}

function advise(operand: string, { folder }: CommandWorld): string {
  if (isFile(resolve(folder, operand))) return "There is a file of that name: use --ledger to read ids from it.";
  if (/tiktok\.com\/|^\d+$/.test(operand)) {
    return "The number in a TikTok link is the post, which is already live: delete it in the TikTok app.";
  }
  return "Allowed: ids such as v_pub_url~v2.123456789.";
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
