/** Turns the options of a program into limits and rules, by the language of policies. Judges no video. */
import type { Standard } from "../check/check.ts";
import { createJudge } from "../check/policy.ts";
import { findClosest } from "../text/closest.ts";
import { quoteValue } from "../text/shortening.ts";
import type { CheckOptions } from "./public.ts";

/** Every option, so that none can be mistyped without a word. */
const OPTIONS = Object.keys({ name: 0, limits: 0, rules: 0, signal: 0 } satisfies Record<keyof CheckOptions, 0>);

/** What findings name where only these options object. */
const POLICY_NAME = "options";

/** Throws a TypeError that names the option that is wrong, and what is allowed. */
export async function readStandard(options: CheckOptions): Promise<Standard> {
  checkOptions(options);
  const { limits, rules } = options;
  if (limits === undefined && rules === undefined) return createJudge().standardAt();
  // The parser of policies is loaded only if there is something to parse.
  const { parsePolicy } = await import("../check/policy/parse.ts");
  const parsed = parsePolicy(JSON.stringify({ limits, rules }));
  if (parsed.kind === "policy") return createJudge({ ...parsed, path: POLICY_NAME }).standardAt();
  const lines = parsed.problems.map(({ problem, hint, allowed }) => {
    const inBrackets = hint === undefined ? "" : ` (${hint})`;
    return `The object of options ${problem}${inBrackets}. ${allowed}`;
  });
  throw new TypeError(lines.join("\n"));
}

function checkOptions(options: CheckOptions): void {
  if (!isPlainObject(options)) throw new TypeError("The options must be an object");
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined) {
    const closest = findClosest(unknown, OPTIONS);
    const hint = closest === undefined ? `Options: ${OPTIONS.join(", ")}` : `Did you mean '${closest}'?`;
    throw new TypeError(`There is no option ${quoteValue(unknown)}. ${hint}`);
  }
  const { name, limits, rules, signal } = options;
  if (name !== undefined && (typeof name !== "string" || name === "")) {
    throw new TypeError("The option 'name' must be a text that is not empty");
  }
  if (signal !== undefined && !isSignal(signal)) throw new TypeError("The option 'signal' must be an AbortSignal");
  for (const [option, value] of Object.entries({ limits, rules })) {
    if (value !== undefined && !isPlainObject(value)) throw new TypeError(`The option '${option}' must be an object`);
    requireData(value, option);
  }
}

/** Throws if JSON, in which options are passed on, would leave a value out or change it without a word. */
function requireData(value: unknown, place: string): void {
  if (value === undefined || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return;
  const isList = Array.isArray(value);
  if ((!isList && !isPlainObject(value)) || place.split(".").length > DEEPEST) {
    const kind = value === null ? "null" : Number.isNaN(value) ? "NaN" : typeof value;
    throw new TypeError(`The option '${place}' must be a text, a number, a list or an object, not ${kind}`);
  }
  for (const [key, inner] of Object.entries(value as object)) {
    // JSON has no such item in a list.
    requireData(isList && inner === undefined ? null : inner, `${place}.${key}`);
  }
}

/** No option is deeper (`limits.codecs.0`). What holds itself has no end. */
const DEEPEST = 3;

/** Also one of another realm, as test runners have it, and a module's exports. No array, map or instance of a class. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Also one of another realm. */
function isSignal(value: unknown): value is AbortSignal {
  if (typeof value !== "object" || value === null || !("aborted" in value)) return false;
  return "addEventListener" in value && typeof value.addEventListener === "function";
}
