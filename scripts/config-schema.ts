/**
 * Writes schemas/config.schema.json, by which editors check a policy: from the table that the parser follows, and from
 * the rules. `npm run readme` runs it.
 */

import { TIKTOK_LIMITS } from "../src/check/limits.ts";
import {
  LIMIT_KEYS,
  type LimitKey,
  type PolicyRule,
  RULE_LEVELS,
  type ValueKind,
} from "../src/check/policy/language.ts";
import { patternOf } from "../src/check/policy/quantities.ts";
import { RULES } from "../src/check/rules/index.ts";
import { POST_RULES } from "../src/posts/rules/index.ts";

const DIALECT = "http://json-schema.org/draft-07/schema#";
const ADDRESS = "https://raw.githubusercontent.com/acme/tiktok-upload-guard/v1/schemas/config.schema.json";

/** What no glob may be: empty, absolute, outside the workspace, a URL, or begin with `!`. */
const NO_GLOB = "^(?!!|/|\\s*$|\\.\\.(/|$)|[A-Za-z][\\w+.-]*://)";

const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const reverse = <T>(items: readonly T[]): T[] => [...items].reverse();

/** The JSON Schema (draft 7) of a policy, as text. As keys without a value in YAML, all but limits may be empty. */
export function renderConfigSchema(): string {
  const schema = {
    $schema: DIALECT,
    $id: ADDRESS,
    title: "Policy of TikTok Upload Guard",
    ...mapping({
      ignore: {
        description: "Videos that are not checked, as globs from the workspace on.",
        type: ["array", "null"],
        items: ref("glob"),
      },
      rules: ref("rules"),
      limits: ref("limits"),
      overrides: {
        description: "Rules and limits for some videos. A later one wins.",
        type: ["array", "null"],
        items: ref("override"),
      },
    }),
    definitions: {
      glob: { type: "string", pattern: NO_GLOB },
      rules: {
        description: "The level of each rule.",
        ...mapping(
          Object.fromEntries([
            ...RULES.map((rule) => [rule.id, describeRule({ ...rule, when: rule.when(TIKTOK_LIMITS) })]),
            ...POST_RULES.map((rule) => [rule.id, describeRule(rule)]),
          ]),
        ),
      },
      limits: {
        description: "Limits of your own, in place of TikTok's.",
        ...mapping(Object.fromEntries(Object.entries(LIMIT_KEYS).map(([key, limit]) => [key, describeLimit(limit)]))),
      },
      override: {
        ...mapping({
          paths: { description: "Globs from the workspace on.", type: "array", minItems: 1, items: ref("glob") },
          rules: ref("rules"),
          limits: ref("limits"),
        }),
        type: "object",
        required: ["paths"],
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function mapping(properties: object) {
  return { type: ["object", "null"], additionalProperties: false, properties };
}

function describeRule({ level, when, leavesUnread }: PolicyRule & { when: string }): object {
  return { description: `${when} (${level})`, enum: leavesUnread ? ["error"] : RULE_LEVELS };
}

function describeLimit(limit: LimitKey): object {
  if (limit.kind === "list") {
    return { type: "array", minItems: 1, items: { enum: limit.names } };
  }
  const bounds = reverse(limit.bounds).map((bound) => [bound, describeValue(limit.value)]);
  return { ...mapping(Object.fromEntries(bounds)), type: "object", minProperties: 1 };
}

function describeValue(value: ValueKind): object {
  if (value.kind === "number") {
    const { min, max, isWhole } = value;
    return { type: isWhole ? "integer" : "number", minimum: min, maximum: max };
  }
  return { type: "string", pattern: patternOf(value.units), examples: [value.example] };
}
