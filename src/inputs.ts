/**
 * Reads the inputs of the actions: texts of a workflow become typed, validated values. No other room knows an input's
 * name.
 */
import {
  apiUrl,
  boolean,
  type Kind,
  lines,
  oneOf,
  optionalOneOf,
  path,
  policyPath,
  shard,
  text,
  token,
  value,
} from "./inputs/kinds.ts";
import { cancelSeconds, confirmSeconds, tiktokToken } from "./inputs/publishing.ts";
import type { AnnotateFrom, FailOn } from "./model/problem.ts";
import type { CheckWording, InputProblem, SettingProblem } from "./model/wording.ts";
import { findClosest } from "./text/closest.ts";

/** One input: its public name, and how its text is read. */
export type Input<T> = Kind<T> & {
  name: string;
  /** The environment variable that is read if the input is empty. */
  variable?: string;
};

type InputTable = Readonly<Record<string, Input<unknown>>>;

type InputValues<Table extends InputTable> = {
  [Name in keyof Table]: Table[Name] extends Input<infer Value> ? Value : never;
};

/** `values` holds the fallback of a bad input. `secrets`: every token. */
export type ReadInputs<Table extends InputTable> = {
  values: InputValues<Table>;
  problems: readonly InputProblem[];
  secrets: readonly string[];
};

/** How the job ended, as far as post knows. */
export type JobStatus = "success" | "failure" | "cancelled";

/** The values of `job.status`. Any other text counts as cancelled: then post waits for late ids. */
const jobStatus: Kind<JobStatus> = {
  fallback: "cancelled",
  parse: (given) => value(given === "success" || given === "failure" ? given : "cancelled"),
};

function named<T>(name: string, kind: Kind<T>): Input<T> {
  return { name, ...kind };
}

const publishing = {
  publishIds: named("publish-ids", text),
  accessToken: { ...named("access-token", tiktokToken), variable: "TIKTOK_ACCESS_TOKEN" },
  tiktokApiUrl: named("tiktok-api-url", apiUrl),
  failOn: named("fail-on", oneOf<FailOn>("error", "warning", "never")),
  reportFile: named("report-file", path),
};

const cancelling = {
  cancelTimeoutSeconds: named("cancel-timeout", cancelSeconds),
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
  timeoutSeconds: named("timeout", confirmSeconds),
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
  const inputs = Object.keys(environment).filter((key) => key.startsWith("INPUT_"));
  return inputs.flatMap((key) => {
    const given = key.slice("INPUT_".length).toLowerCase();
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
  problem: SettingProblem,
  secrets: readonly string[],
  source = `Input '${name}'`,
): InputProblem {
  const hide = (words: string) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), words);
  return {
    problem: hide(`${source} ${joinLine(problem)}`),
    advice: hide(problem.advice),
    input: name,
    fallback: typeof fallback === "string" || typeof fallback === "number" ? String(fallback) : undefined,
  };
}

/** What follows the name of an input that is a list of lines. */
export function joinLine({ line, problem }: SettingProblem): string {
  return line === undefined ? problem : `has the line '${line}', ${problem}`;
}

/** How the guard speaks of the settings of its check. `ownServerPage`: the page on LFS servers of one's own. */
export function createGuardWording(secrets: readonly string[], ownServerPage: string): CheckWording {
  return {
    describe: (setting, problem) => describeInputProblem(guardInputs[setting], problem, secrets),
    nameSetting: (setting) => `'${guardInputs[setting].name}'`,
    adviceWithoutRepository: "check out the repository before this step, or name files, directories or globs",
    adviseToName: (line) => `set 'videos', for example to '${line}'`,
    lfs: {
      fetch: "add 'lfs: true' to actions/checkout (or run 'git lfs pull' before this step)",
      giveToken: "give 'github-token' a token",
      ownServerPage,
    },
  };
}
