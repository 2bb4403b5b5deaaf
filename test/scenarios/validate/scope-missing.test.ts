/** What a pull request brings and the checkout does not have: never a silent success. Real git, the shipped bundle. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ApiOptions } from "../../support/github-api.ts";
import { pointerOf } from "../../support/lfs-server.ts";
import type { Workspace } from "../../support/workspace.ts";
import { readFixture, writeFixtures } from "./guard.ts";
import {
  addVideo,
  checkOut,
  commit,
  createStory,
  notices,
  outcome,
  play,
  pullRequestEvent,
  type Story,
} from "./pull-request.ts";

const NEW = "new/good.mp4";
const BAD = "new/bad.mp4";
const refused: Partial<ApiOptions> = { respond: () => ({ status: 403, body: {} }) };
/** An input that is empty where the action has a default. */
const NONE = ["$", "{{ '' }}"].join("");
const addBad = (branch: Workspace) => writeFixtures(branch, { [BAD]: "frame-rate-low.mp4" });
/** Removes what would fail anyway. */
const keepGood = ({ git }: Workspace) =>
  rmSync(join(git("rev-parse", "--show-toplevel").trim(), "old"), { recursive: true });

describe("where nobody lists the changes and another commit is checked out, the step fails:", () => {
  type Case = [
    about: string,
    name: string,
    place: "base" | "stale",
    api: (story: Story) => Partial<ApiOptions>,
    inputs: Record<string, string>,
  ];
  it.each<Case>([
    ["pull_request_target, 403", "pull_request_target", "base", () => refused, {}],
    ["pull_request_target, 3,000 files", "pull_request_target", "base", () => ({ moreFiles: 3000 }), {}],
    [
      "pull_request_target, with newer commits",
      "pull_request_target",
      "base",
      ({ merge, base }) => ({ pullRequest: { head: merge, base } }),
      {},
    ],
    ["pull_request_target, without a token", "pull_request_target", "base", () => ({}), { "github-token": NONE }],
    ["pull_request, with the base, 403", "pull_request", "base", () => refused, {}],
    ["pull_request, with an old commit, 403", "pull_request", "stale", () => refused, {}],
  ])("%s", async (_about, name, place, api, inputs) => {
    const story = createStory(addBad, keepGood);
    const event = pullRequestEvent(story, name);
    const sha = name === "pull_request" ? story.merge : story.base;
    const { main } = await play(story, checkOut(story, story[place]), { event, sha, api: api(story), inputs });
    expect(main.conclusion).toBe("failure");
    const errors = main.annotations.filter(({ message }) => message.includes("another commit is checked out"));
    const advice = name === "pull_request_target" ? /head of the change.*'pull_request'/ : /head of the change/;
    expect(errors).toMatchObject([{ level: "error", message: expect.stringMatching(advice) }]);
    expect(main.rawOutput).not.toContain("All videos were checked");
  });

  it.each<[about: string, where: "head" | "merge", depth: number, onTop: boolean]>([
    ["the head", "head", 1, false],
    ["GitHub's merge", "merge", 1, false],
    ["a commit of the job on top of the head", "head", 1, true],
    ["a commit of the job on top of GitHub's merge", "merge", 1, true],
  ])("but not with %s", async (_about, where, depth, onTop) => {
    const story = createStory();
    const workspace = checkOut(story, story[where], { depth });
    if (onTop) commit(workspace, "Go on");
    const played = await play(story, workspace, { api: refused });
    expect(notices(played)).toEqual([expect.stringMatching(/^All videos were checked/)]);
    expect(outcome(played).checked).toContain(NEW);
  });
});

describe("with 'scope: all', a warning says that what the pull request brings was not checked", () => {
  it.each<[name: string, where: "base" | "merge", warnings: number]>([
    ["pull_request_target", "base", 1],
    ["pull_request_target", "merge", 0],
    ["pull_request", "base", 1],
    ["pull_request", "merge", 0],
  ])("%s with the %s: %s warnings", async (name, where, count) => {
    const story = createStory(addVideo, keepGood);
    const event = pullRequestEvent(story, name);
    const sha = name === "pull_request" ? story.merge : story.base;
    const options = { event, sha, inputs: { scope: "all" } };
    const { main } = await play(story, checkOut(story, story[where]), options);
    const warnings = main.annotations.filter(({ message }) => message.includes("another commit is checked out"));
    expect(warnings.map(({ level }) => level)).toEqual(Array.from({ length: count }, () => "warning"));
  });
});

describe("a changed video that is not on disk is an error", () => {
  type Case = [about: string, remove: (workspace: Workspace) => void, inputs: Record<string, string>];
  it.each<Case>([
    ["a sparse checkout leaves it out", ({ git }) => git("sparse-checkout", "set", "old"), {}],
    ["a glob would match it", ({ git }) => git("sparse-checkout", "set", "old"), { videos: "**/*.mp4" }],
    ["a step has deleted it", ({ path }) => rmSync(join(path, BAD)), {}],
    ["the policy has changed, too", ({ path }) => rmSync(join(path, BAD)), { config: "policy.yml" }],
  ])("%s", async (_about, remove, inputs) => {
    const change = (branch: Workspace) => {
      addBad(branch);
      branch.write("policy.yml", "rules: { size: warning }\n");
    };
    const story = createStory(change, (base) => base.write("policy.yml", "rules: {}\n"));
    const workspace = checkOut(story, story.merge, { depth: 2 });
    remove(workspace);
    const { main, report } = await play(story, workspace, { inputs });
    expect(main.conclusion).toBe("failure");
    expect(report?.videos).toContainEqual(expect.objectContaining({ path: BAD, verdict: "unreadable" }));
    const errors = main.annotations.filter(({ file }) => file === BAD);
    expect(errors).toMatchObject([{ level: "error", message: expect.stringContaining("sparse checkout") }]);
    expect(main.rawOutput).not.toContain("1 tracked video");
  });

  it("an unchanged one that is not on disk does not matter", async () => {
    const story = createStory();
    const workspace = checkOut(story, story.merge, { depth: 2 });
    workspace.git("sparse-checkout", "set", "new");
    const played = await play(story, workspace);
    expect(outcome(played).checked).toEqual([NEW]);
    expect(played.main.conclusion).toBe("success");
  });
});

it("a merge of the head that its author has pushed is not GitHub's: its first parent is no base", async () => {
  const story = createStory();
  const { origin, stale, head } = story;
  origin.git("switch", "--quiet", "--detach", stale);
  addBad(origin);
  commit(origin, "Add a bad video");
  origin.git("merge", "--quiet", "--no-ff", "--message", "Merge", head);
  const pushed = origin.git("rev-parse", "HEAD").trim();
  origin.git("switch", "--quiet", "main");
  for (const depth of [0, 2]) {
    const played = await play(story, checkOut(story, pushed, { depth }), { api: refused });
    expect(played.report?.videos.map(({ path }) => path)).toContain(BAD);
    expect(played.main.conclusion).toBe("failure");
  }
});

it("a new video is not judged by another path's rules where the base has a copy of it", async () => {
  const policy = "overrides: [{ paths: [new], limits: { picture-size: { min: 480 } } }]\n";
  const story = createStory(
    (branch) => branch.write(NEW, readFixture("good.mp4")),
    (base) => base.write(".github/tiktok-upload-guard.yml", policy),
  );
  const event = pullRequestEvent(story, "pull_request_target");
  const { main, report } = await play(story, checkOut(story, story.base), { event, sha: story.base });
  expect(report?.videos).toMatchObject([{ path: NEW, verdict: "unreadable" }]);
  expect(main.conclusion).toBe("failure");
});

it("a policy that a pull request moves away counts as changed, as GitHub lists it", async () => {
  const path = ".github/tiktok-upload-guard.yml";
  const story = createStory(
    (branch) => {
      branch.git("mv", path, ".github/disabled.yml");
      addVideo(branch);
    },
    (base) => base.write(path, "limits: { picture-size: { min: 480 } }\n"),
  );
  const played = await play(story, checkOut(story, story.merge));
  expect(played.main.annotations).toContainEqual(
    expect.objectContaining({ level: "warning", message: expect.stringContaining("policy") }),
  );
});

it("a policy that ignores all videos counts as changed, too", async () => {
  const story = createStory((branch) => {
    addBad(branch);
    branch.write(".github/tiktok-upload-guard.yml", "ignore: ['**']\n");
  });
  for (const videos of ["", BAD]) {
    const { main, api } = await play(story, checkOut(story, story.merge), { inputs: { videos } });
    expect(api.requests).not.toEqual([]);
    expect(main.annotations).toContainEqual(
      expect.objectContaining({ level: "warning", message: expect.stringContaining("policy") }),
    );
  }
});

it("a video that the job has put into the index is checked where only GitHub's list is there", async () => {
  const story = createStory();
  const workspace = checkOut(story, story.merge);
  writeFixtures(workspace, { "old/good.mp4": "frame-rate-low.mp4" });
  workspace.git("add", "old/good.mp4");
  expect(outcome(await play(story, workspace)).checked).toEqual([NEW, "old/good.mp4"]);
  commit(workspace, "Go on");
  expect(outcome(await play(story, workspace)).checked).toEqual([NEW, "old/good.mp4"]);
});

describe("a tracked video that the job writes anew is checked, staged or not:", () => {
  it.each([1, 2])("depth %i", async (depth) => {
    const story = createStory();
    const workspace = checkOut(story, story.merge, { depth });
    writeFixtures(workspace, { "old/good.mp4": "frame-rate-low.mp4" });
    const played = await play(story, workspace);
    expect(outcome(played).checked).toEqual([NEW, "old/good.mp4"]);
    expect(played.main.conclusion).toBe("failure");
  });

  it("but not what Git LFS has put in the place of its pointers", async () => {
    const pointer = pointerOf({ oid: "1".repeat(64), size: 10 });
    const story = createStory(addVideo, ({ write }) => write("old/lfs.mp4", pointer));
    const workspace = checkOut(story, story.merge, { depth: 2 });
    writeFixtures(workspace, { "old/lfs.mp4": "frame-rate-low.mp4" });
    expect(outcome(await play(story, workspace)).checked).toEqual([NEW]);
  });
});
