/** Which videos a pull request is checked for. Real git, GitHub's API on loopback, the shipped bundle. */
import { chmodSync, renameSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Workspace } from "../../support/workspace.ts";
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
const OLD_PATHS = Object.keys(OLD).sort();
const ALL_OLD = [...Object.keys(LATER), ...OLD_PATHS];

/** Each checkout, and where the list of changes comes from. */
type Way = [about: string, commit: keyof Story, depth: number, source: "git" | "api", others: readonly string[]];

const WAYS: readonly Way[] = [
  ["GitHub's merge commit at depth 1", "merge", 1, "api", ALL_OLD],
  ["GitHub's merge commit at depth 2", "merge", 2, "git", ALL_OLD],
  ["GitHub's merge commit with all history", "merge", 0, "git", ALL_OLD],
  ["the head at depth 1", "head", 1, "api", OLD_PATHS],
  ["the head at depth 2", "head", 2, "api", OLD_PATHS],
  ["the head with all history", "head", 0, "git", OLD_PATHS],
];

describe("a pull request that adds a good video passes, however many bad ones there are:", () => {
  it.each(WAYS)("%s (%s, depth %i: from %s)", async (_about, commit, depth, source, others) => {
    const story = createStory();
    const played = await play(story, checkOut(story, String(story[commit]), { depth }));
    expect(played.main).toMatchObject({
      conclusion: "success",
      annotations: [],
      outputs: { checked: "1", valid: "true" },
    });
    expect(outcome(played)).toEqual({ checked: [NEW], unchanged: others });
    expect(played.api.requests.length > 0).toBe(source === "api");
    const count = others.length;
    const line = `${count} other videos, not changed here, were not checked`;
    expect(played.main.log.filter((each) => each.startsWith(line))).toEqual([`${line}: ${others.join(", ")}`]);
    expect(played.main.summary).toContain(`<details><summary>${line}</summary>`);
  });
});

it.each(WAYS)("a bad video that a pull request changes fails: %s", async (_about, commit, depth) => {
  const story = createStory((branch) => writeFixtures(branch, { "old/good.mp4": "frame-rate-high.mp4" }));
  const { main, report } = await play(story, checkOut(story, String(story[commit]), { depth }));
  expect(report?.videos).toMatchObject([{ path: "old/good.mp4", verdict: "invalid" }]);
  expect(main.conclusion).toBe("failure");
});

it("log and report say what the videos were compared with: the base as it was merged, not as the event has it", async () => {
  const story = createStory();
  const { main, report } = await play(story, checkOut(story, story.merge, { depth: 2 }));
  expect(report?.scope).toMatchObject({ kind: "changed", commit: story.base });
  expect(main.log.join("\n")).toContain(`differ from the base branch (${story.base.slice(0, 7)}).`);
});

describe("a pull request from a fork is asked for at GitHub: the fork's own branches say nothing about its base:", () => {
  it.each([1, 0])("depth %i", async (depth) => {
    const story = createStory((branch) => {
      writeFixtures(branch, { "new/bad.mp4": "frame-rate-low.mp4" });
      commit(branch, "Add a bad video");
      addVideo(branch);
    });
    story.origin.git("branch", "--force", "main", `${story.head}^`);
    const played = await play(story, checkOut(story, story.head, { depth, from: "someone/videos" }));
    expect(outcome(played)).toEqual({ checked: ["new/bad.mp4", NEW], unchanged: OLD_PATHS });
    expect(played.api.requests).toEqual(["pulls/7", "pulls/7/files?per_page=100&page=1"]);
  });
});

it("a pull request that was merged meanwhile is asked for at GitHub: git can't say any more what it brought", async () => {
  const story = createStory();
  story.origin.git("branch", "--force", "main", story.merge);
  const played = await play(story, checkOut(story, story.head, { depth: 0 }));
  expect(outcome(played).checked).toEqual([NEW]);
  expect(played.api.requests).toContain("pulls/7");
});

describe("a rename", () => {
  const rename = (from: string, to: string) => (branch: Workspace) => {
    branch.write(join(to, "..", ".keep"), "");
    renameSync(join(branch.path, from), join(branch.path, to));
  };
  it.each<[about: string, to: string, inputs: Record<string, string>, checked: string[]]>([
    ["that leaves the file as it is is no change", "moved/slow.mp4", {}, []],
    ["that changes the extension is a change", "moved/slow.mov", {}, ["moved/slow.mov"]],
    ["into what 'videos' names is a change", "moved/slow.mp4", { videos: "moved/" }, ["moved/slow.mp4"]],
  ])("%s, as git sees it", async (_about, to, inputs, checked) => {
    const story = createStory(rename("old/slow.mp4", to));
    const played = await play(story, checkOut(story, story.merge, { depth: 2 }), { inputs });
    expect(outcome(played).checked).toEqual(checked);
  });

  it("counts as a change where only GitHub's list is there, which can't say that the file is the same", async () => {
    const story = createStory(rename("old/slow.mp4", "moved/slow.mp4"));
    const played = await play(story, checkOut(story, story.merge));
    expect(outcome(played).checked).toEqual(["moved/slow.mp4"]);
  });

  it("with a change of the content is a change", async () => {
    const story = createStory((branch) => {
      rename("old/good.mp4", "moved/good.mp4")(branch);
      branch.write(
        "moved/good.mp4",
        Buffer.concat([readFixture("good.mp4"), Buffer.from([0, 0, 0, 8, 102, 114, 101, 101])]),
      );
    });
    const played = await play(story, checkOut(story, story.merge, { depth: 2 }));
    expect(outcome(played).checked).toEqual(["moved/good.mp4"]);
  });
});

describe("a pull request that changes no video passes with a notice:", () => {
  it.each<[about: string, change: (branch: Workspace) => void]>([
    ["it changes a text", (branch) => branch.write("notes.txt", "New")],
    ["it deletes a video", (branch) => unlinkSync(join(branch.path, "old/slow.mp4"))],
  ])("%s", async (_about, change) => {
    const story = createStory(change);
    for (const depth of [1, 2]) {
      const played = await play(story, checkOut(story, story.merge, { depth }));
      expect(played.main).toMatchObject({ conclusion: "success", outputs: { checked: "0", valid: "true" } });
      expect(outcome(played).checked).toEqual([]);
      expect(notices(played)).toEqual([expect.stringMatching(/^No video was checked, because none differs/)]);
    }
  });
});

it("a video whose permissions alone change has not changed, as git sees it", async () => {
  const story = createStory((branch) => chmodSync(join(branch.path, "old/slow.mp4"), 0o755));
  const played = await play(story, checkOut(story, story.merge, { depth: 2 }));
  expect(outcome(played).checked).toEqual([]);
});

it("nobody is asked about a repository without videos", async () => {
  const story = createStory();
  const played = await play(story, checkOut(story, story.merge), { inputs: { videos: "!**" } });
  expect(played.api.requests).toEqual([]);
  expect(notices(played)).toEqual([expect.stringMatching(/^No video was found/)]);
});

it.each(["old/**/*.mov", "old/none.mp4"])(
  "a line of 'videos' that matches nothing is an error even if no video has changed: %s",
  async (line) => {
    const story = createStory();
    const { main } = await play(story, checkOut(story, story.merge, { depth: 2 }), { inputs: { videos: line } });
    expect(main.conclusion).toBe("failure");
    expect(main.annotations).toMatchObject([{ level: "error", message: expect.stringContaining(line) }]);
  },
);

it.each([
  ["all", "pull_request", [...ALL_OLD, NEW]],
  ["changed", "pull_request", [NEW]],
  ["auto", "pull_request", [NEW]],
  ["auto", "push", [...ALL_OLD, NEW]],
  ["auto", "schedule", [...ALL_OLD, NEW]],
])("'scope: %s' on %s checks what its name says", async (scope, name, checked) => {
  const story = createStory();
  const event = { ...pullRequestEvent(story), name };
  const played = await play(story, checkOut(story, story.merge, { depth: 2 }), { inputs: { scope }, event });
  expect(outcome(played).checked?.toSorted()).toEqual(checked.toSorted());
});

it("each part of a matrix checks its share of the changed videos, and all parts together check each once", async () => {
  const names = Array.from({ length: 6 }, (_, at) => `new/${at}.mp4`);
  const change = (branch: Workspace) =>
    writeFixtures(branch, Object.fromEntries(names.map((name) => [name, "good.mp4"])));
  const story = createStory(change);
  const checked: string[] = [];
  const unchanged: string[] = [];
  for (const part of [1, 2]) {
    const played = await play(story, checkOut(story, story.merge, { depth: 2 }), { inputs: { shard: `${part}/2` } });
    checked.push(...(outcome(played).checked ?? []));
    unchanged.push(...(outcome(played).unchanged ?? []));
  }
  expect(checked.sort()).toEqual(names);
  expect(unchanged.sort()).toEqual(ALL_OLD);
});

it("files that git does not track are always checked: no list can speak for them", async () => {
  const story = createStory(addVideo);
  const workspace = checkOut(story, story.merge, { depth: 2 });
  writeFixtures(workspace, { "out/rendered.mp4": "frame-rate-low.mp4" });
  const played = await play(story, workspace, { inputs: { videos: "**/*.mp4" } });
  expect(outcome(played)).toEqual({ checked: [NEW, "out/rendered.mp4"], unchanged: ALL_OLD });
});
