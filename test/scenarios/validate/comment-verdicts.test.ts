/** A comment never says that all is good where something is bad, or was not checked. The shipped bundle. */
import { describe, expect, it } from "vitest";
import { startGitHubApi } from "../../support/github-api.ts";
import { runWorkflow } from "../../support/runner/runner.ts";
import { addBadVideo, bySame, comment, earlier, MARK, WORKFLOW, writes } from "./commenting.ts";
import { ACTION, writeFixtures } from "./guard.ts";
import { addVideo, checkOut, createStory, notices, play, pullRequestEvent, TOKEN } from "./pull-request.ts";

/** Two guards of one workflow check other folders: what the first finds is bad. */
async function playTwo(steps: (folder: string) => string, strategy = "", files = ["one.yml"]) {
  const story = createStory((branch) =>
    writeFixtures(branch, { "bad/a.mp4": "frame-rate-low.mp4", "good/b.mp4": "good.mp4" }),
  );
  const { path: workspace } = checkOut(story, story.merge, { depth: 2 });
  const { origin, head, base } = story;
  const api = await startGitHubApi({ repository: origin.path, token: TOKEN, pullRequest: { head, base } });
  const folders = files.length > 1 || strategy !== "" ? [["bad/"], ["good/"]] : [["bad/", "good/"]];
  for (const [at, file] of files.entries()) {
    const jobs = `jobs:\n  job:\n    runs-on: ubuntu-latest\n${strategy}    steps:\n`;
    const workflow = `name: ${WORKFLOW}\non: pull_request\n${jobs}${(folders[at] ?? []).map(steps).join("")}`;
    await runWorkflow({
      ...{ workspace, workflow, actions: { "acme/guard": ACTION }, event: pullRequestEvent(story) },
      github: {
        ...{ token: TOKEN, api_url: api.origin, sha: story.merge, run_id: `${7 + at}` },
        workflow_ref: `acme/videos/.github/workflows/${file}@refs/pull/7/merge`,
      },
    });
  }
  return api.comments.map(({ body }) => body.split("\n")[1]);
}

describe("good news of one guard never replaces bad news of another:", () => {
  const use = (videos: string) =>
    `      - uses: acme/guard@v1\n        with: { videos: "${videos}", comment: always, fail-on: never }\n`;
  const [BAD, GOOD] = ["## ❌ The video would be refused", "## ✅ The video meets the limits"];

  it("two steps of a job have a comment each", async () => {
    expect(await playTwo(use)).toEqual([BAD, GOOD]);
  });

  it("two workflow files of one name have a comment each", async () => {
    expect(await playTwo(use, "", ["one.yml", "two.yml"])).toEqual([BAD, GOOD]);
  });

  it.each(["bad/, good/", "good/, bad/"])(
    "jobs of a matrix share a comment, which has the worst news: %s",
    async (list) => {
      const strategy = `    strategy: { fail-fast: false, matrix: { folder: [${list}] } }\n`;
      expect(await playTwo(() => use(["$", "{{ matrix.folder }}"].join("")), strategy)).toEqual([BAD]);
    },
  );

  it("another attempt of the run replaces bad news", async () => {
    const comments = [earlier(bySame(4))];
    const played = await comment(addVideo, "on-findings", { api: { comments }, github: { run_attempt: "2" } });
    expect(writes(played)).toEqual(["PATCH issues/comments/5"]);
  });

  it("the same attempt keeps it, and removes what earlier runs have left", async () => {
    const comments = [earlier(MARK), { ...earlier(bySame(4)), id: 6 }];
    const played = await comment(addVideo, "on-findings", { api: { comments } });
    expect(comments.map(({ body }) => body)).toEqual([bySame(4)]);
    expect(played.main.log.join("\n")).toContain("worse news of the same run");
  });
});

describe("an earlier comment says that nothing was checked", () => {
  const NOTHING = "## ❌ No video was checked";
  it.each<[about: string, inputs: Readonly<Record<string, string>>, words: string]>([
    ["where the policy is missing", { config: "missing.yml" }, "missing.yml"],
    ["where a line of 'videos' matches nothing", { videos: "no/such.mp4" }, "no/such.mp4"],
    ["where an input has no such value", { "fail-on": "errors" }, "'fail-on'"],
  ])("%s; without one, none is written", async (_about, inputs, words) => {
    const comments = [earlier(`${MARK}\n## ✅ The video meets the limits`)];
    const played = await comment(addVideo, "always", { inputs, api: { comments } });
    expect(played.main.conclusion).toBe("failure");
    expect(comments[0]?.body.split("\n")[1]).toBe(NOTHING);
    expect(comments[0]?.body).toContain(words);
    expect(writes(await comment(addVideo, "always", { inputs }))).toEqual([]);
  });

  it.each(["pull_request", "pull_request_target"])(
    "where another commit than the pull request's is checked out on %s",
    async (name) => {
      const story = createStory(addVideo);
      const comments = [earlier(`${MARK}\n## ✅ The video meets the limits`)];
      const played = await play(story, checkOut(story, story.base), {
        ...{ event: pullRequestEvent(story, name), github: { workflow: WORKFLOW }, api: { comments } },
        inputs: { comment: "always", scope: "all", "fail-on": "never" },
      });
      expect(comments[0]?.body.split("\n")[1]).toBe(NOTHING);
      expect(notices(played).join("\n")).toContain("has checked out another commit");
    },
  );
});

describe("the verdict of the default branch is written onto no pull request:", () => {
  it.each([
    ["issue_comment", { issue: { number: 7, pull_request: {} } }],
    ["workflow_run", { workflow_run: { event: "pull_request" } }],
  ])("on %s, a notice names the command 'report'", async (name, payload) => {
    const story = createStory(addBadVideo);
    const comments = [earlier(`${MARK}\n## ❌ The video would be refused`)];
    const played = await play(story, checkOut(story, story.base), {
      ...{ event: { name, payload }, github: { workflow: WORKFLOW }, api: { comments }, sha: story.base },
      inputs: { comment: "always", videos: "old/good.mp4" },
    });
    expect(comments[0]?.body).toBe(`${MARK}\n## ❌ The video would be refused`);
    expect(notices(played)).toEqual([expect.stringContaining("the command 'report'")]);
  });
});
