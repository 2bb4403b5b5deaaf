import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bringsChanges, parseEvent } from "../../../src/sources/changes/event.ts";

const [A, B, ZEROS] = ["a".repeat(40), "b".repeat(64), "0".repeat(40)];

function parse(name: string, payload: unknown) {
  return parseEvent({ name, payload, sha: A });
}

const pull = (more: object = {}) => ({ pull_request: { number: 7, head: { sha: B }, base: { ref: "main" }, ...more } });

describe("an event is read:", () => {
  const known = { kind: "pull-request", number: 7, head: B, baseRef: "main" };
  it.each([
    ["pull_request", pull(), known],
    ["pull_request", pull({ base: { ref: "main", sha: A } }), { ...known, base: A }],
    ["pull_request", pull({ base: { ref: "main", sha: "main" } }), known],
    ["pull_request_review", pull(), known],
    ["pull_request_target", pull(), known],
    ["merge_group", { merge_group: { base_sha: A, head_sha: B } }, { kind: "commits", base: A, head: B }],
    ["merge_group", { merge_group: { base_sha: B } }, { kind: "commits", base: B, head: A }],
    ["push", { before: A, after: B, forced: false }, { kind: "commits", base: A, head: B }],
  ])("%s %j", (name, payload, expected) => {
    expect(parse(name, payload)).toEqual(expected);
  });
});

describe("an event without two commits has nothing to compare:", () => {
  it.each([
    ["push", { before: ZEROS, after: B }],
    ["push", { before: A, after: ZEROS }],
    ["push", { before: A, after: B, forced: true }],
    ["push", { before: "--output=x", after: B }],
    ["push", undefined],
    ["merge_group", { merge_group: { base_sha: "main" } }],
    ["merge_group", {}],
    ["pull_request", pull({ number: "7/../8" })],
    ["pull_request", pull({ head: { sha: `${A}\n` } })],
    ["pull_request", pull({ head: null })],
    ["pull_request", pull({ base: {} })],
    ["pull_request", { pull_request: null }],
    ["schedule", {}],
    ["", null],
  ])("%s %j", (name, payload) => {
    expect(parse(name, payload)).toMatchObject({ kind: "unknown", problem: expect.stringMatching(/^(This|The) /) });
  });

  it("whatever its payload is, it is read without an error", () => {
    const name = fc.constantFrom("push", "pull_request", "merge_group", "issues");
    const key = fc.constantFrom("pull_request", "merge_group", "head", "base", "sha", "before", "after", "number");
    const payload = fc.anything({ key, maxDepth: 4 });
    fc.assert(
      fc.property(name, payload, (given, value) => {
        expect(parse(given, value).kind).toBe("unknown");
      }),
    );
  });
});

it.each([
  ["pull_request", true],
  ["pull_request_target", true],
  ["merge_group", true],
  ["push", false],
  ["schedule", false],
  ["pull_request_review", false],
])("'scope: auto' narrows %s: %s", (name, expected) => {
  expect(bringsChanges({ name })).toBe(expected);
});
