/** GitHub's lists of changed files where they fail, end or lie: then everything is checked, and a notice says why. */
import { describe, expect, it } from "vitest";
import type { ApiOptions } from "../../support/github-api.ts";
import { writeFixtures } from "./guard.ts";
import { checkOut, commit, createStory, LATER, notices, OLD, outcome, play, pullRequestEvent } from "./pull-request.ts";

const NEW = "new/good.mp4";
const ALL = [...Object.keys(LATER), ...Object.keys(OLD), NEW].sort();

type Failure = [about: string, api: Partial<ApiOptions>, words: readonly string[]];

const PERMISSION = "give the job the permission 'pull-requests: read'";
const limited = { "retry-after": "3600" };

/** A pull request of as many files as are listed. */
function replaceFiles(files: readonly unknown[]): ApiOptions["respond"] & object {
  return (path) => ({
    status: 200,
    body: path.endsWith("files") ? files : { head: {}, changed_files: files.length },
  });
}

/** Puts the head, which the table does not know, into responses that have a place for it. */
function nameHead(api: Partial<ApiOptions>, sha: string): Partial<ApiOptions> {
  return {
    ...api,
    respond: (...asked) => {
      const given = api.respond?.(...asked);
      const body = given === "hang" ? undefined : given?.body;
      const hasHead = typeof body === "object" && body !== null && "head" in body;
      return given !== undefined && given !== "hang" && hasHead
        ? { ...given, body: { ...body, head: { sha } } }
        : given;
    },
  };
}

describe("where GitHub gives no list, everything is checked, and a notice says why and what helps:", () => {
  const respond = (status: number, headers = {}, message = "No") => ({
    respond: () => ({ status, headers, body: { message } }),
  });
  it.each<Failure>([
    ["403, as without the permission", respond(403), ["HTTP 403", PERMISSION]],
    ["404, as for a private repository", { token: "another" }, ["HTTP 404", PERMISSION]],
    ["401", respond(401), ["HTTP 401"]],
    [
      "404 for the list only",
      { respond: (path) => (path.endsWith("files") ? { status: 404 } : undefined) },
      ["HTTP 404"],
    ],
    ["a secondary limit for an hour", respond(403, limited), ["limits requests", "HTTP 403"]],
    [
      "a secondary limit without Retry-After",
      respond(403, {}, "You have exceeded a secondary rate limit"),
      ["limits requests"],
    ],
    ["the primary limit", respond(429, { "x-ratelimit-remaining": "0" }), ["limits requests", "HTTP 429"]],
    ["a body that is no JSON", { respond: () => ({ status: 200, body: "<html>" }) }, ["not one of its API"]],
    ["null", { respond: () => ({ status: 200, body: "null" }) }, ["not one of its API"]],
    ["3,000 files", { moreFiles: 2999 }, ["3,000 files"]],
    [
      "a list that is shorter than its count",
      { respond: (path) => (path.endsWith("files") ? { status: 200, body: [] } : undefined) },
      ["not complete"],
    ],
    ["rows without a name", { respond: replaceFiles([{}]) }, ["not one of its API"]],
    ["rows that are null", { respond: replaceFiles([null]) }, ["not one of its API"]],
    [
      "rows that come twice",
      { respond: replaceFiles([1, 2].map(() => ({ filename: "x.txt", status: "added" }))) },
      ["not complete"],
    ],
    ...[-1, 1.5, null, "1"].map(
      (count): Failure => [
        `a count of ${count}`,
        {
          respond: (path) =>
            path.endsWith("files") ? undefined : { status: 200, body: { head: {}, changed_files: count } },
        },
        ["not one of its API"],
      ],
    ),
  ])("%s", async (_about, given, words) => {
    const story = createStory();
    const api = nameHead(given, story.head);
    const played = await play(story, checkOut(story, story.merge), { api });
    expect(outcome(played)).toEqual({ checked: ALL, unchanged: undefined });
    const [notice = "", ...others] = notices(played);
    expect(others).toEqual([]);
    for (const each of ["All videos were checked", ...words, "'fetch-depth: 2'"]) expect(notice).toContain(each);
    expect(played.main.rawOutput).not.toContain("<html>");
  });
});

it("where neither Git nor GitHub knows the changes, the notice says why for both", async () => {
  const story = createStory();
  const event = pullRequestEvent({ ...story, head: "2".repeat(40) });
  const api = { respond: () => ({ status: 403, body: { message: "No" } }) };
  const played = await play(story, checkOut(story, story.merge), { event, api });
  expect(outcome(played)).toEqual({ checked: ALL, unchanged: undefined });
  for (const each of ["The clone lacks 2222222", "HTTP 403"]) expect(notices(played)[0]).toContain(each);
});

describe("a failure that passes is waited for:", () => {
  it.each([
    ["502, twice", (asked: number) => (asked < 2 ? { status: 502 } : undefined)],
    [
      "a secondary limit for a second",
      (asked: number) => (asked < 1 ? { status: 403, headers: { "retry-after": "1" } } : undefined),
    ],
    ["429 for a second", (asked: number) => (asked < 1 ? { status: 429, headers: { "retry-after": "1" } } : undefined)],
  ])("%s", async (_about, respond) => {
    const story = createStory();
    const api = { respond: (_path: string, asked: number) => respond(asked) };
    const played = await play(story, checkOut(story, story.merge), { api });
    expect(outcome(played).checked).toEqual([NEW]);
    expect(notices(played)).toEqual([]);
  });
});

it("a list of 2,999 files is read to its end", async () => {
  const story = createStory((branch) => writeFixtures(branch, { "zz/late.mp4": "good.mp4" }));
  const played = await play(story, checkOut(story, story.merge), { api: { moreFiles: 2998 } });
  expect(outcome(played).checked).toEqual(["zz/late.mp4"]);
  expect(played.api.requests).toHaveLength(1 + 30);
});

it("a list of a later commit is no list for this run", async () => {
  const story = createStory();
  const api = { pullRequest: { head: story.base, base: story.stale } };
  const played = await play(story, checkOut(story, story.merge), { api });
  expect(outcome(played).checked).toEqual(ALL);
  expect(notices(played)).toEqual([expect.stringContaining("has new commits since this run was started")]);
});

it("a server that never responds does not stop the check: after 20 s, everything is checked", async () => {
  const story = createStory();
  const played = await play(story, checkOut(story, story.merge), { api: { respond: () => "hang" } });
  expect(outcome(played).checked).toEqual(ALL);
  expect(notices(played)).toEqual([expect.stringContaining("did not respond within 20 s")]);
});

/** An input that is empty where the action has a default. */
const NONE = ["$", "{{ '' }}"].join("");

it("without a token, GitHub is not asked", async () => {
  const story = createStory();
  const played = await play(story, checkOut(story, story.merge), { inputs: { "github-token": NONE } });
  expect(played.api.requests).toEqual([]);
  expect(notices(played)).toEqual([expect.stringContaining("There is no 'github-token'")]);
});

it("no path of a list is looked at, whatever it is: it only selects among the videos that were found", async () => {
  const story = createStory();
  const evil = ["../../etc/passwd.mp4", "/etc/hosts.mp4", "a\n::error::b.mp4", "old", "__proto__", "C:\\x.mp4"];
  const files = [...evil, "old/slow.mp4"].map((filename) => ({ filename, status: "modified", sha: null }));
  const api: Partial<ApiOptions> = {
    respond: (path) =>
      path.endsWith("files")
        ? { status: 200, body: files }
        : { status: 200, body: { head: { sha: story.head }, changed_files: files.length } },
  };
  const { main, report } = await play(story, checkOut(story, story.merge), { api, inputs: { videos: "old/" } });
  expect(report?.videos.map(({ path }) => path)).toEqual(["old/slow.mp4"]);
  expect(main.annotations.map(({ file }) => file)).toEqual(["old/slow.mp4"]);
});

describe("where the clone lacks the earlier commit of a push, GitHub's comparison", () => {
  const PUSHED = "pushed/good.mp4";
  const EVERYTHING = [...Object.keys(LATER), ...Object.keys(OLD), PUSHED].sort();
  it.each<[about: string, api: Partial<ApiOptions>, checked: readonly string[], words: readonly string[]]>([
    ["says what has changed", {}, [PUSHED], []],
    ["of 300 files is not complete", { moreFiles: 299 }, EVERYTHING, ["300 files", "'fetch-depth: 0'"]],
    ["needs a permission", { respond: () => ({ status: 403 }) }, EVERYTHING, ["'contents: read'", "'fetch-depth: 0'"]],
  ])("%s", async (_about, api, checked, words) => {
    const story = createStory();
    story.origin.git("switch", "--quiet", "main");
    writeFixtures(story.origin, { [PUSHED]: "good.mp4" });
    const after = commit(story.origin, "Push");
    const event = { name: "push", payload: { before: story.base, after, forced: false } };
    const options = { event, sha: after, api, inputs: { scope: "changed" } };
    const played = await play(story, checkOut(story, after), options);
    expect(played.api.requests[0]).toBe(`compare/${story.base}...${after}?per_page=1&page=1`);
    expect(outcome(played).checked).toEqual(checked);
    expect(notices(played)).toHaveLength(words.length === 0 ? 0 : 1);
    for (const each of words) expect(notices(played)[0]).toContain(each);
  });
});

it("the token is in no output, and not in the report", async () => {
  const story = createStory();
  const { main, report } = await play(story, checkOut(story, story.merge), {
    event: pullRequestEvent(story),
    api: { respond: () => ({ status: 403, body: { message: "Bad credentials: ghs_token_of_the_job" } }) },
  });
  const printed = main.rawOutput.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  expect(`${printed}${main.summary}${JSON.stringify(report)}`).not.toContain("ghs_token_of_the_job");
});
