/** The inputs of the actions: from the text that a workflow holds to typed, validated values. */

import type { FailOn } from "./model/problem.ts";
import type { Shard } from "./model/video.ts";
import { isLoopback } from "./net/addresses.ts";

/**
 * What is wrong with one input, as words that follow its name. A token in `given` is for {@link describeProblems} to
 * hide.
 */
export type InputProblem = { input: string; given: string; allowed: string };

type Parsed<T> = { kind: "value"; value: T } | { kind: "problem"; given: string; allowed: string };

/** One input: what it is when it is left empty, and how its text is understood. */
export type Input<T> = { fallback: T; parse(text: string): Parsed<T> };

type InputTable = Readonly<Record<string, Input<unknown>>>;

type InputValues<Table extends InputTable> = {
  [Name in keyof Table]: Table[Name] extends Input<infer Value> ? Value : never;
};

const lines: Input<readonly string[]> = {
  fallback: [],
  parse: (text) =>
    value(
      text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ),
};

const text: Input<string> = { fallback: "", parse: value };

/** A path; empty means that the action picks one. */
const path: Input<string | undefined> = {
  fallback: undefined,
  parse: (given) =>
    given.includes("\0") ? problem("has a NUL character", "Allowed: a path without NUL characters.") : value(given),
};

/** A bearer token as RFC 6750 (section 2.1) and HTTP allow it: visible ASCII. Never quoted in a message. */
function token(what: string): Input<string | undefined> {
  return {
    fallback: undefined,
    parse(given) {
      const at = given.search(/[^\x21-\x7e]/);
      if (at === -1) return value(given);
      return problem(
        `has a character at position ${at + 1} of ${given.length} that no token has`,
        `${what} is one word of visible ASCII characters: check how the secret was stored.`,
      );
    },
  };
}

function oneOf<Choice extends string>(fallback: Choice, ...others: readonly Choice[]): Input<Choice> {
  const choices = [fallback, ...others];
  return {
    fallback,
    parse(given) {
      const choice = choices.find((candidate) => candidate === given);
      return choice === undefined
        ? problem(`is '${given}'`, `Allowed: ${choices.map((each) => `'${each}'`).join(", ")}.`)
        : value(choice);
    },
  };
}

function wholeNumber(fallback: number, min: number, max: number, unit: string): Input<number> {
  return {
    fallback,
    parse(given) {
      const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
      return number >= min && number <= max
        ? value(number)
        : problem(`is '${given}'`, `Allowed: a whole number of ${unit} from ${min} to ${max}.`);
    },
  };
}

/** GitHub starts at most 256 jobs for a matrix (GitHub's documentation, "Running variations of jobs in a workflow"). */
const MOST_SHARDS = 256;

const shard: Input<Shard | undefined> = {
  fallback: undefined,
  parse(given) {
    const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
    return index >= 1 && index <= count && count <= MOST_SHARDS
      ? value({ index, count })
      : problem(`is '${given}'`, `Allowed: 'i/n', part i of n, with i from 1 to n and n up to ${MOST_SHARDS}.`);
  },
};

/** The YAML 1.2 core schema's booleans, as `getBooleanInput` of `@actions/core` reads them. */
const boolean: Input<boolean> = {
  fallback: false,
  parse(given) {
    if (/^(true|True|TRUE)$/.test(given)) return value(true);
    if (/^(false|False|FALSE)$/.test(given)) return value(false);
    return problem(`is '${given}'`, "Allowed: 'true', 'false'.");
  },
};

/** The base address of an API: https, or http on loopback only, since every call carries the token. */
const apiUrl: Input<URL | undefined> = {
  fallback: undefined,
  parse(given) {
    const allowed = "Allowed: an https address without user name, query or fragment (http on loopback only).";
    if (!URL.canParse(given))
      return problem(`is '${given.replace(/\/\/.*@/s, "//")}', which is not an address`, allowed);
    const url = new URL(given);
    if (url.username !== "" || url.password !== "") return problem("has a user name or password in it", allowed);
    const secure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
    return secure && url.search === "" && url.hash === "" ? value(url) : problem(`is '${given}'`, allowed);
  },
};

function value<T>(parsed: T): Parsed<T> {
  return { kind: "value", value: parsed };
}

function problem(given: string, allowed: string): Parsed<never> {
  return { kind: "problem", given, allowed };
}

const cancelling = {
  "publish-ids": text,
  "access-token": token("A TikTok user access token"),
  "cancel-timeout": wholeNumber(90, 1, 240, "seconds"),
  "tiktok-api-url": apiUrl,
};

/** `action.yml`: main and post read the same inputs; post sees them evaluated again. */
export const guardInputs = {
  ...cancelling,
  videos: lines,
  "github-token": token("A GitHub token"),
  shard,
  cancel: oneOf("on-failure", "dry-run", "never"),
  "fail-on": oneOf<FailOn>("error", "warning", "never"),
  "report-file": path,
};

/** `cancel/action.yml` */
export const cancelInputs = {
  ...cancelling,
  "dry-run": boolean,
  "fail-on": oneOf<FailOn>("error", "warning", "never"),
  "report-file": path,
};

/**
 * Reads every input of `table` from the variables in which the runner passes them (`INPUT_<NAME>`). An input that is
 * not allowed is told in `problems` and has its fallback in `values`.
 */
export function readInputs<Table extends InputTable>(
  table: Table,
  environment: NodeJS.ProcessEnv,
): { values: InputValues<Table>; problems: readonly InputProblem[] } {
  const problems: InputProblem[] = [];
  const values = Object.entries(table).map(([name, input]) => {
    const given = (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
    const parsed = given === "" ? value(input.fallback) : input.parse(given);
    if (parsed.kind === "value") return [name, parsed.value];
    problems.push({ input: name, given: parsed.given, allowed: parsed.allowed });
    return [name, input.fallback];
  });
  return { values: Object.fromEntries(values) as InputValues<Table>, problems };
}

/**
 * A sentence for a person about each: which input, what it holds, what is allowed. Without the tokens, which may stand
 * in an input where they don't belong.
 */
export function describeProblems(problems: readonly InputProblem[], environment: NodeJS.ProcessEnv): string[] {
  const given = ["INPUT_ACCESS-TOKEN", "INPUT_GITHUB-TOKEN"].map((name) => (environment[name] ?? "").trim());
  const tokens = given.filter((token) => token !== "");
  return problems
    .map((each) => `Input '${each.input}' ${each.given}. ${each.allowed}`)
    .map((sentence) => tokens.reduce((hidden, token) => hidden.replaceAll(token, "***"), sentence));
}
