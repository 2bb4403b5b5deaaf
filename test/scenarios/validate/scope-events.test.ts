/** What pushes, merge groups and `pull_request_target` are checked for. Real git, the shipped bundle. */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RunOptions } from "../../support/runner/runner.ts";
import { readFixture, writeFixtures } from "./guard.ts";
import {
  addVideo,
  checkOut,
  commit,
  createStory,
  LATER,
  notices,
  OLD,
  outcome,
  play,
  pullRequestEvent,
  type Story,
} from "./pull-request.ts";

const NEW = "new/good.mp4";
const BASE_PATHS = [...Object.keys(LATER), ...Object.keys(OLD)].sort();
const ZEROS = "0".repeat(40);

describe("a push with 'scope: changed' is checked for what came since the push before:", () => {
  type Push = { before: string; after: string; forced: boolean };
  type Case = [
    about: string,
    depth: number,
    push: (story: Story) => Partial<Push>,
    checked: readonly string[],
    words: string | undefined,
  ];
  it.each<Case>([
    ["one commit, with it in the clone", 2, () => ({}), Object.keys(LATER), undefined],
    ["all history", 0, () => ({}), Object.keys(LATER), undefined],
    ["a new branch", 0, () => ({ before: ZEROS }), BASE_PATHS, "the first one to its branch or tag"],
    ["a force push", 0, () => ({ forced: true }), BASE_PATHS, "rewrites the history"],
    ["an event without commits", 0, () => ({ after: "main" }), BASE_PATHS, "does not name its commits"],
  ])("%s", async (_about, depth, push, checked, words) => {
    const story = createStory();
    const payload = { before: story.stale, after: story.base, forced: false, ...push(story) };
    const event = { name: "push", payload };
    const workspace = checkOut(story, story.base, { depth });
    const played = await play(story, workspace, { event, sha: story.base, inputs: { scope: "changed" } });
    expect(outcome(played).checked).toEqual(checked);
    expect(notices(played)).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
    expect(played.api.requests).toEqual([]);
  });

  it("an event that brings no commits at all is checked for everything", async () => {
    const story = createStory();
    const event = { name: "workflow_dispatch", payload: {} };
    const workspace = checkOut(story, story.base);
    const played = await play(story, workspace, { event, sha: story.base, inputs: { scope: "changed" } });
    expect(outcome(played).checked).toEqual(BASE_PATHS);
    expect(notices(played)).toEqual([expect.stringContaining("brings no commits to compare")]);
  });
});

describe("a merge group is checked for what it adds to its base:", () => {
  it.each([
    [1, "api"],
    [2, "git"],
  ])("depth %i, from %s", async (depth, source) => {
    const story = createStory();
    const group = { head_sha: story.merge, base_sha: story.base, head_ref: "refs/heads/gh-readonly-queue/main/pr-7" };
    const event = { name: "merge_group", payload: { action: "checks_requested", merge_group: group } };
    const played = await play(story, checkOut(story, story.merge, { depth }), { event });
    expect(outcome(played)).toEqual({ checked: [NEW], unchanged: BASE_PATHS });
    expect(played.api.requests.length > 0).toBe(source === "api");
  });
});

describe("on pull_request_target", () => {
  type Case = [
    about: string,
    change: Parameters<typeof createStory>[0],
    where: { ref: "base" | "head" | "merge"; depth: number },
    videos: string,
    verdicts: readonly [path: string, verdict: string][],
  ];
  const changeOld = (branch: Parameters<typeof addVideo>[0]) =>
    writeFixtures(branch, { "old/good.mp4": "good-film.mp4" });
  it.each<Case>([
    ["an added video is not in the base: an error", addVideo, { ref: "base", depth: 1 }, "", [[NEW, "unreadable"]]],
    ["the same with all history", addVideo, { ref: "base", depth: 0 }, "", [[NEW, "unreadable"]]],
    [
      "a changed video is there in its old version: an error",
      changeOld,
      { ref: "base", depth: 1 },
      "",
      [["old/good.mp4", "unreadable"]],
    ],
    ["a video that 'videos' does not name is no matter", addVideo, { ref: "base", depth: 1 }, "old/", []],
    ["a glob names what it would match", addVideo, { ref: "base", depth: 1 }, "n*/*.mp4", [[NEW, "unreadable"]]],
    ["a change of a text is no matter", ({ write }) => write("notes.txt", "x"), { ref: "base", depth: 1 }, "", []],
    ["the head can be checked", addVideo, { ref: "head", depth: 1 }, "", [[NEW, "valid"]]],
    ["the merge commit can be checked", addVideo, { ref: "merge", depth: 2 }, "", [[NEW, "valid"]]],
  ])("%s", async (_about, change, { ref, depth }, videos, verdicts) => {
    const story = createStory(change);
    const inputs = { videos, "if-no-videos": "ignore" };
    const event = pullRequestEvent(story, "pull_request_target");
    const workspace = checkOut(story, story[ref], { depth });
    const { main, report } = await play(story, workspace, { event, sha: story.base, inputs });
    expect(report?.videos.map(({ path, verdict }) => [path, verdict])).toEqual(verdicts);
    const isBad = verdicts.some(([, verdict]) => verdict === "unreadable");
    expect(main.conclusion).toBe(isBad ? "failure" : "success");
    const errors = main.annotations.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(isBad ? 1 : 0);
    for (const { message } of errors) expect(message).toMatch(/head of the change.*'pull_request'/);
  });

  it("the first video of a repository is missed, too", async () => {
    const story = createStory(addVideo);
    const event = pullRequestEvent(story, "pull_request_target");
    const workspace = checkOut(story, story.base);
    const inputs = { videos: "!old\n!later" };
    const { report } = await play(story, workspace, { event, sha: story.base, inputs });
    expect(report?.videos).toMatchObject([{ path: NEW, verdict: "unreadable" }]);
  });
});

it("a video that git puts into another folder as it merges is checked there", async () => {
  const story = createStory(({ write }) => write("old/more.mp4", readFixture("frame-rate-high.mp4")));
  const { origin } = story;
  origin.git("switch", "--quiet", "main");
  renameSync(join(origin.path, "old"), join(origin.path, "archive"));
  story.base = commit(origin, "Rename the folder");
  origin.git("switch", "--quiet", "--detach");
  origin.git("-c", "merge.directoryRenames=true", "merge", "--quiet", "--no-ff", "--message", "Merge", story.head);
  story.merge = origin.git("rev-parse", "HEAD").trim();
  const played = await play(story, checkOut(story, story.merge));
  expect(played.report?.videos).toMatchObject([{ path: "archive/more.mp4", verdict: "invalid" }]);
});

it("a checkout of another commit than the event's is no silent success", async () => {
  const story = createStory();
  const event: RunOptions["event"] = pullRequestEvent(story);
  const played = await play(story, checkOut(story, story.stale), { event });
  expect(played.report?.videos).toMatchObject([{ path: NEW, verdict: "unreadable" }]);
});
