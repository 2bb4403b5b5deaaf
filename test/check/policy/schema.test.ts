/** The JSON Schema that editors use, by a validator that others maintain. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { LIMIT_KEYS } from "../../../src/check/policy/language.ts";
import { parsePolicy } from "../../../src/check/policy/parse.ts";
import { RULES } from "../../../src/check/rules/index.ts";
import { POST_RULES } from "../../../src/posts/rules/index.ts";
import { BAD_POLICIES, GOOD_POLICIES } from "./policies.ts";

const root = resolve(import.meta.dirname, "..", "..", "..");
const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(root, "schemas", "config.schema.json"), "utf8")),
);

describe("the schema accepts a policy that the action accepts", () => {
  it.each(GOOD_POLICIES)("%s", (_what, text) => {
    expect(validate(parse(text))).toBe(true);
  });
});

describe("the schema refuses a policy that the action refuses", () => {
  it.each(BAD_POLICIES)("%s", (text) => {
    expect(validate(parse(text))).toBe(false);
  });
});

const level = fc.constantFrom("error", "warning", "notice", "off", "of", 1, null);
const value = fc.constantFrom("60s", "3m", "5GB", "1.5 MiB", "0s", "60", 60, 720, 1.5, 0, -1, null, true, "x");
const range = fc.dictionary(fc.constantFrom("min", "max", "mid"), value, { maxKeys: 2 });
const names = fc.array(fc.constantFrom("mp4", "mov", "avi", "h264", "av1", "hevc", 5), { maxLength: 3 });
const globs = fc.array(fc.constantFrom("a/**", "!a", "/a", "", "*.mp4", 5, "../b", "b"), { maxLength: 3 });
const block = {
  rules: fc.option(
    fc.dictionary(fc.constantFrom(...[...RULES, ...POST_RULES].map(({ id }) => id), "codex"), level, { maxKeys: 3 }),
  ),
  limits: fc.option(
    fc.dictionary(fc.constantFrom(...Object.keys(LIMIT_KEYS), "codec"), fc.oneof(range, names, value), { maxKeys: 3 }),
  ),
};
const policies = fc.record(
  {
    ...block,
    ignore: fc.option(globs),
    overrides: fc.option(fc.array(fc.record({ ...block, paths: globs }, { requiredKeys: [] }), { maxLength: 2 })),
    other: fc.constant(1),
  },
  { requiredKeys: [] },
);

/** No schema compares two values. */
const CROSSED = /leaves nothing that/;

it("the schema and the action judge any policy alike, but for bounds that cross each other", () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const parsed = parsePolicy(stringify(policy, { aliasDuplicateObjects: false }), POST_RULES);
      const problems = parsed.kind === "policy" ? [] : parsed.problems.map(({ problem }) => problem);
      expect(problems.filter((problem) => !CROSSED.test(problem)).length === 0).toBe(validate(policy));
    }),
    { numRuns: 1000 },
  );
});
