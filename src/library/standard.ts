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
  checkNames(options);
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

function checkNames(options: CheckOptions): void {
  if (typeof options !== "object" || options === null) throw new TypeError("The options must be an object");
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined) {
    const closest = findClosest(unknown, OPTIONS);
    const hint = closest === undefined ? `Known are ${OPTIONS.join(", ")}` : `Did you mean '${closest}'?`;
    throw new TypeError(`There is no option ${quoteValue(unknown)}. ${hint}`);
  }
  if (options.name !== undefined && (typeof options.name !== "string" || options.name === "")) {
    throw new TypeError("The option 'name' must be a text that is not empty");
  }
}
