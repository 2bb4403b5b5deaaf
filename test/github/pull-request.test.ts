/** Which pull request an event is about. Where GitHub has to be asked: test/commands/report.test.ts. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { locateCheckedRun, locatePullRequest } from "../../src/github/pull-request.ts";
import type { RunEvent } from "../../src/model/event.ts";

const [SHA, ACME, OTHER] = [
  "a".repeat(40),
  { repo: { full_name: "acme/videos" } },
  { repo: { full_name: "b/videos" } },
];

const event = (name: string, payload: unknown): RunEvent => ({
  ...{ name, payload, sha: SHA, repository: "acme/videos", workflow: "w", job: "j" },
  ...{ workflowFile: "", step: "", attempt: "" },
  ...{ serverUrl: new URL("https://github.com"), apiUrl: new URL("https://api.github.com") },
});

/** Nobody is asked here. */
const refuse = () => Promise.resolve({ kind: "failed", problem: "asked", advice: "" } as const);

const pull = (head: object | null, base: object = ACME) => ({
  pull_request: { number: 7, head: head && { sha: SHA, ...head }, base },
});
const found = (isFromFork: boolean, head: string | null = SHA) => ({
  kind: "found",
  pullRequest: { number: 7, head: head ?? undefined, isFromFork },
});

it.each<[about: string, name: string, payload: unknown, expected: object]>([
  ["pull_request", "pull_request", pull(ACME), found(false)],
  ["pull_request from a fork", "pull_request", pull(OTHER), found(true)],
  ["pull_request from a fork that was deleted", "pull_request", pull({ repo: null }), found(true)],
  ["pull_request_target", "pull_request_target", pull(OTHER), found(true)],
  ["pull_request_review", "pull_request_review", pull(ACME), found(false)],
  ["a comment on a pull request", "issue_comment", { issue: { number: 7, pull_request: {} } }, found(false, null)],
  ["a comment on an issue", "issue_comment", { issue: { number: 7 } }, { kind: "none" }],
  ["push", "push", {}, { kind: "none" }],
  ["merge_group", "merge_group", { merge_group: {} }, { kind: "none" }],
  ["no payload", "", undefined, { kind: "none" }],
  ["a number that is none", "pull_request", { pull_request: { number: "7/../8" } }, { kind: "none" }],
])("the pull request of an event is found: %s", async (_about, name, payload, expected) => {
  const located = await locatePullRequest(event(name, payload), refuse);
  expect(located).toEqual(expected);
});

it("any payload is about a pull request with a number, or about none", async () => {
  const names = fc.constantFrom("pull_request", "issue_comment", "push", "workflow_run");
  await fc.assert(
    fc.asyncProperty(names, fc.jsonValue(), async (name, payload) => {
      expect(["none", "failed"]).toContain((await locatePullRequest(event(name, payload), refuse)).kind);
    }),
  );
});

it.each([
  ["https://github.com/acme/videos/actions/runs/7", true],
  ["https://github.com/acme/videos/actions/runs/7?x", false],
  ["https://github.com/acme/videos/actions/runs/", false],
  ["https://github.com/acme/videos-2/actions/runs/7", false],
  ["https://github.com.evil.example/acme/videos/actions/runs/7", false],
  ["javascript:alert(1)", false],
  [undefined, false],
])("the page of the checked run is %s: %s", (url, isPage) => {
  const run = locateCheckedRun(event("workflow_run", { workflow_run: { html_url: url } }));
  expect(run).toBe(isPage ? url : undefined);
});
