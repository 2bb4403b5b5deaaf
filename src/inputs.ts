/**
 * Reads the inputs of the actions: texts of a workflow become typed, validated values. No other room knows an input's
 * name.
 */
import type { AnnotateFrom, FailOn, Place, Problem } from "./model/problem.ts";
import type { Shard } from "./model/video.ts";
import { isLoopback } from "./net/addresses.ts";
import { findClosest } from "./text/closest.ts";
import { hideSecrets } from "./text/redaction.ts";

/** The result of parsing one text. A problem's words follow the name of the input: "is '0'". */
type Parsed<T> = { kind: "value"; value: T } | ({ kind: "problem" } & Problem);

/** One input: its public name, its value if it is left empty, and the parser of its text. */
export type Input<T> = {
  name: string;
  fallback: T;
  /** Its text is a token: it is masked, and is in no message. */
  isSecret?: true;
  /** The environment variable that is read if the input is empty. */
  variable?: string;
  parse(text: string): Parsed<T>;
};

type Kind<T> = Omit<Input<T>, "name">;

type InputTable = Readonly<Record<string, Input<unknown>>>;

type InputValues<Table extends InputTable> = {
  [Name in keyof Table]: Table[Name] extends Input<infer Value> ? Value : never;
};

/** A bad input. `input`: its name. `fallback`: the default as text; `undefined` if the input has no default. */
export type InputProblem = Problem & { input: string; fallback: string | undefined; place?: Place };

/** `values` holds the fallback of a bad input. `secrets`: every token. */
export type ReadInputs<Table extends InputTable> = {
  values: InputValues<Table>;
  problems: readonly InputProblem[];
  secrets: readonly string[];
};

const lines: Kind<readonly string[]> = {
  fallback: [],
  parse: (text) =>
    value(
      text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ),
};

const text: Kind<string> = { fallback: "", parse: value };

const NUL_IN_PATH = problem("contains a NUL character", "Allowed: a path without NUL characters.");

/** A path; empty means that the action picks one. */
const path: Kind<string | undefined> = {
  fallback: undefined,
  parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};

/** Where the policy is if the workflow names no other file. */
export const DEFAULT_POLICY = ".github/tiktok-upload-guard.yml";

const policyPath: Kind<string> = {
  fallback: DEFAULT_POLICY,
  parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};

/** A bearer token as RFC 6750 (section 2.1) and HTTP allow it: visible ASCII. Never shown in a message. */
function token(what: string): Kind<string | undefined> {
  return {
    fallback: undefined,
    isSecret: true,
    parse(given) {
      const at = given.search(/[^\x21-\x7e]/);
      if (at === -1) return value(given);
      return problem(
        `contains a character that is not allowed in a token (position ${at + 1} of ${given.length})`,
        `Check how the secret was stored: ${what} has only ASCII characters, without spaces or line breaks.`,
      );
    },
  };
}

/** The first of `choices` is the default. */
function oneOf<Choice extends string>(...choices: readonly [Choice, ...Choice[]]): Kind<Choice> {
  return { fallback: choices[0], parse: (given) => choose(given, choices) };
}

/** Without a default: an empty input means something else. */
function optionalOneOf<Choice extends string>(...choices: readonly Choice[]): Kind<Choice | undefined> {
  return { fallback: undefined, parse: (given) => choose(given, choices) };
}

function choose<Choice extends string>(given: string, choices: readonly Choice[]): Parsed<Choice> {
  const choice = choices.find((candidate) => candidate === given);
  if (choice !== undefined) return value(choice);
  const closest = findClosest(given, choices);
  const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
  return problem(`is '${given}'${hint}`, `Allowed: ${choices.map((each) => `'${each}'`).join(", ")}.`);
}

function wholeNumber(fallback: number, min: number, max: number, unit: string): Kind<number> {
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

/** GitHub starts at most 256 jobs per matrix (GitHub's documentation, "Running variations of jobs in a workflow"). */
const MOST_SHARDS = 256;

const shard: Kind<Shard | undefined> = {
  fallback: undefined,
  parse(given) {
    const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
    return index >= 1 && index <= count && count <= MOST_SHARDS
      ? value({ index, count })
      : problem(`is '${given}'`, `Allowed: 'i/n', part i of n, with i from 1 to n and n up to ${MOST_SHARDS}.`);
  },
};

/** The booleans of YAML 1.2's core schema, as `getBooleanInput` of `@actions/core` reads them. */
const boolean: Kind<boolean> = {
  fallback: false,
  parse(given) {
    if (/^(true|True|TRUE)$/.test(given)) return value(true);
    if (/^(false|False|FALSE)$/.test(given)) return value(false);
    return problem(`is '${given}'`, "Allowed: 'true', 'false'.");
  },
};

/** How the job ended, as far as post knows. */
export type JobStatus = "success" | "failure" | "cancelled";

/** The values of `job.status`. Any other text counts as cancelled: then post waits for late ids. */
const jobStatus: Kind<JobStatus> = {
  fallback: "cancelled",
  parse: (given) => value(given === "success" || given === "failure" ? given : "cancelled"),
};

/** The base address of an API: https, or http only on loopback, because every call carries the token. */
const apiUrl: Kind<URL | undefined> = {
  fallback: undefined,
  parse(given) {
    const allowed = "Allowed: an https URL without user name, query or fragment (http only on loopback).";
    if (!URL.canParse(given)) return problem(`is '${hideSecrets(given)}', which is not a URL`, allowed);
    const url = new URL(given);
    if (url.username !== "" || url.password !== "") return problem("contains a user name or password", allowed);
    const secure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
    if (secure && url.search === "" && url.hash === "") return value(url);
    // A query may be a secret.
    return problem(
      `is '${given.replace(/[?#].*$/s, "")}'${/[?#]/.test(given) ? " with a query or fragment" : ""}`,
      allowed,
    );
  },
};

function value<T>(parsed: T): Parsed<T> {
  return { kind: "value", value: parsed };
}

/** `given` follows the name of the input; `allowed` is a sentence. */
function problem(given: string, allowed: string): Parsed<never> {
  return { kind: "problem", problem: given, advice: allowed.replace(/\.$/, "") };
}

function named<T>(name: string, kind: Kind<T>): Input<T> {
  return { name, ...kind };
}

const publishing = {
  publishIds: named("publish-ids", text),
  accessToken: { ...named("access-token", token("a TikTok user access token")), variable: "TIKTOK_ACCESS_TOKEN" },
  tiktokApiUrl: named("tiktok-api-url", apiUrl),
  failOn: named("fail-on", oneOf<FailOn>("error", "warning", "never")),
  reportFile: named("report-file", path),
};

const cancelling = {
  cancelTimeoutSeconds: named("cancel-timeout", wholeNumber(90, 1, 240, "seconds")),
  ...publishing,
};

/** When to comment on a pull request without a comment of the job. One that exists is updated, except by `never`. */
export type CommentOn = "never" | "on-findings" | "always";

/** `action.yml`: main and post read the same inputs; post sees them evaluated again. */
export const guardInputs = {
  ...cancelling,
  videos: named("videos", lines),
  posts: named("posts", lines),
  scope: named("scope", oneOf("auto", "all", "changed")),
  ifNoVideos: named("if-no-videos", optionalOneOf("error", "warning", "ignore")),
  githubToken: named("github-token", token("a GitHub token")),
  config: named("config", policyPath),
  creatorLimit: named("creator-limit", boolean),
  shard: named("shard", shard),
  annotate: named<AnnotateFrom>("annotate", {
    ...oneOf<AnnotateFrom>("error", "warning", "notice", "never"),
    fallback: "warning",
  }),
  comment: named("comment", oneOf<CommentOn>("never", "on-findings", "always")),
  reports: named("reports", lines),
  cancel: named("cancel", oneOf("on-failure", "dry-run", "never")),
  jobStatus: named("job-status", jobStatus),
};

/** `cancel/action.yml` */
export const cancelInputs = {
  ...cancelling,
  publishIdsFile: named("publish-ids-file", lines),
  dryRun: named("dry-run", boolean),
};

/** `confirm/action.yml` */
export const confirmInputs = {
  ...publishing,
  timeoutSeconds: named("timeout", wholeNumber(300, 1, 3600, "seconds")),
};

export type GuardInputs = ReadInputs<typeof guardInputs>;
export type CancelInputs = ReadInputs<typeof cancelInputs>;
export type ConfirmInputs = ReadInputs<typeof confirmInputs>;

/**
 * Reads every input of `table` from the variables in which the runner passes them (`INPUT_<NAME>`). An empty one is
 * read from the variable that stands in for it, if there is one.
 */
export function readInputs<Table extends InputTable>(table: Table, environment: NodeJS.ProcessEnv): ReadInputs<Table> {
  const given = Object.entries(table).map(([key, input]) => {
    const { words, source } = findText(input, environment);
    return { key, input, words, source, parsed: words === "" ? value(input.fallback) : input.parse(words) };
  });
  const tokens = given.filter(({ input, words }) => input.isSecret && words !== "").map(({ words }) => words);
  const secrets = sortSecrets(tokens);
  const values = given.map(({ key, input, parsed }) => [key, parsed.kind === "value" ? parsed.value : input.fallback]);
  const problems = given.flatMap(({ input, source, parsed }) =>
    parsed.kind === "problem" ? [describeInputProblem(input, parsed, secrets, source)] : [],
  );
  return { values: Object.fromEntries(values) as InputValues<Table>, problems, secrets };
}

/** A name that a workflow passes and `table` does not have, although it has one that is close. */
export type MisspelledInput = { given: string; meant: string };

/** The inputs that were probably misspelled. GitHub warns of every input that an action does not declare. */
export function findMisspelled(table: InputTable, environment: NodeJS.ProcessEnv): MisspelledInput[] {
  const names = Object.values(table).map(({ name }) => name);
  return Object.keys(environment).flatMap((key) => {
    const given = key.startsWith("INPUT_") ? key.slice("INPUT_".length).toLowerCase() : "";
    const meant = names.includes(given) ? undefined : findClosest(given, names);
    return meant === undefined ? [] : [{ given, meant }];
  });
}

/** The text of an input, and where it was found, for messages. */
function findText({ name, variable }: Input<unknown>, environment: NodeJS.ProcessEnv) {
  const words = (environment[nameVariable(name)] ?? "").trim();
  const instead = variable === undefined ? "" : (environment[variable] ?? "").trim();
  if (words !== "" || instead === "") return { words, source: `Input '${name}'` };
  return { words: instead, source: `Environment variable '${variable}'` };
}

/** The variable in which the runner passes an input (actions/runner, Handler.cs, AddInputsToEnvironment). */
export function nameVariable(input: string): string {
  return `INPUT_${input.toUpperCase()}`;
}

/** Each once, the longest first: one may be the start of another. */
export function sortSecrets(secrets: readonly string[]): string[] {
  return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}

/** Says in what is wrong where the text stands. Hides tokens, which may be in the wrong input. */
export function describeInputProblem(
  { name, fallback }: Input<unknown>,
  { problem, advice }: Problem,
  secrets: readonly string[],
  source = `Input '${name}'`,
): InputProblem {
  const hide = (words: string) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), words);
  return {
    problem: hide(`${source} ${problem}`),
    advice: hide(advice),
    input: name,
    fallback: typeof fallback === "string" || typeof fallback === "number" ? String(fallback) : undefined,
  };
}
