/**
 * Reads the text of a setting: a path, a choice, a number, a token. Knows neither the names of settings nor where their
 * texts come from.
 */
import { DEFAULT_POLICY } from "../model/default-policy.ts";
import type { Shard } from "../model/video.ts";
import type { SettingProblem } from "../model/wording.ts";
import { isLoopback } from "../net/urls.ts";
import { findClosest } from "../text/closest.ts";
import { hideSecrets } from "../text/redaction.ts";

/** The result of parsing one text. A problem's words follow the name of the setting: "is '0'". */
export type Parsed<T> = { kind: "value"; value: T } | ({ kind: "problem" } & SettingProblem);

/** How one kind of setting is read. */
export type Kind<T> = {
  /** The value without a text. */
  fallback: T;
  /** Its text is a token: it is masked, and is in no message. */
  isSecret?: true;
  parse(text: string): Parsed<T>;
};

export const lines: Kind<readonly string[]> = {
  fallback: [],
  parse: (text) =>
    value(
      text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ),
};

export const text: Kind<string> = { fallback: "", parse: value };

const NUL_IN_PATH = problem("contains a NUL character", "Allowed: a path without NUL characters.");

/** A path; empty means that the action picks one. */
export const path: Kind<string | undefined> = {
  fallback: undefined,
  parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};

export const policyPath: Kind<string> = {
  fallback: DEFAULT_POLICY,
  parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};

/** A bearer token as RFC 6750 (section 2.1) and HTTP allow it: visible ASCII. Never shown in a message. */
export function token(what: string): Kind<string | undefined> {
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
export function oneOf<Choice extends string>(...choices: readonly [Choice, ...Choice[]]): Kind<Choice> {
  return { fallback: choices[0], parse: (given) => choose(given, choices) };
}

/** Without a default: an empty input means something else. */
export function optionalOneOf<Choice extends string>(...choices: readonly Choice[]): Kind<Choice | undefined> {
  return { fallback: undefined, parse: (given) => choose(given, choices) };
}

function choose<Choice extends string>(given: string, choices: readonly Choice[]): Parsed<Choice> {
  const choice = choices.find((candidate) => candidate === given);
  if (choice !== undefined) return value(choice);
  const closest = findClosest(given, choices);
  const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
  return problem(`is '${given}'${hint}`, `Allowed: ${choices.map((each) => `'${each}'`).join(", ")}.`);
}

export function wholeNumber(fallback: number, min: number, max: number, unit: string): Kind<number> {
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

export const shard: Kind<Shard | undefined> = {
  fallback: undefined,
  parse(given) {
    const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
    return index >= 1 && index <= count && count <= MOST_SHARDS
      ? value({ index, count })
      : problem(`is '${given}'`, `Allowed: 'i/n', part i of n, with i from 1 to n and n up to ${MOST_SHARDS}.`);
  },
};

/** The booleans of YAML 1.2's core schema, as `getBooleanInput` of `@actions/core` reads them. */
export const boolean: Kind<boolean> = {
  fallback: false,
  parse(given) {
    if (/^(true|True|TRUE)$/.test(given)) return value(true);
    if (/^(false|False|FALSE)$/.test(given)) return value(false);
    return problem(`is '${given}'`, "Allowed: 'true', 'false'.");
  },
};

/** The base address of an API: https, or http only on loopback, because every call carries the token. */
export const apiUrl: Kind<URL | undefined> = {
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

export function value<T>(parsed: T): Parsed<T> {
  return { kind: "value", value: parsed };
}

/** `given` follows the name of the input; `allowed` is a sentence. */
function problem(given: string, allowed: string): Parsed<never> {
  return { kind: "problem", problem: given, advice: allowed.replace(/\.$/, "") };
}
