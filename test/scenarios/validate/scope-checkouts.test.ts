/** Which videos count as changed, wherever they are in the workspace and whatever they are called. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pointerOf } from "../../support/lfs-server.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";
import { readFixture, writeFixtures } from "./guard.ts";
import {
  addSubmodule,
  addVideo,
  checkOut,
  commit,
  createStory,
  initSubmodules,
  LATER,
  notices,
  OLD,
  outcome,
  play,
} from "./pull-request.ts";

const NEW = "new/good.mp4";
const ALL_OLD = [...Object.keys(LATER), ...Object.keys(OLD)].sort();
const under = (folder: string, paths: readonly string[]) => paths.map((path) => `${folder}/${path}`);

describe.each([1, 2])("with depth %i,", (depth) => {
  it("a checkout in a folder of the workspace ('path' of actions/checkout) is found by its files", async () => {
    const story = createStory();
    const workspace = checkOut(story, story.merge, { depth, place: "code" });
    const played = await play(story, workspace, { inputs: { videos: "**/*.mp4" } });
    expect(outcome(played)).toEqual({ checked: [`code/${NEW}`], unchanged: under("code", ALL_OLD) });
  });

  it("of two checkouts, the other repository's videos are checked, too: this list can't speak for them", async () => {
    const story = createStory();
    const workspace = checkOut(story, story.merge, { depth, place: "code" });
    // Two repositories with the same commits would be the same one.
    const other = createStory(addVideo, ({ write }) => write("other.txt"));
    checkOut(other, other.stale, { place: "media", from: "acme/media" }, workspace);
    const played = await play(story, workspace, { inputs: { videos: "**/*.mp4" } });
    expect(outcome(played)).toEqual({
      checked: [`code/${NEW}`, ...under("media", Object.keys(OLD))].sort(),
      unchanged: under("code", ALL_OLD),
    });
  });

  it("with the base beside the head, the head's videos are compared", async () => {
    const story = createStory();
    const workspace = checkOut(story, story.base, { depth, place: "before" });
    checkOut(story, story.merge, { depth, place: "head" }, workspace);
    const played = await play(story, workspace, { inputs: { videos: "head/" } });
    expect(outcome(played)).toEqual({ checked: [`head/${NEW}`], unchanged: under("head", ALL_OLD) });
  });

  it("old bad videos of another checkout of the base, or of the same commit, are no new ones", async () => {
    const story = createStory();
    for (const commit of [story.base, story.stale, story.merge]) {
      const workspace = checkOut(story, commit, { depth, place: "other" });
      checkOut(story, story.merge, { depth, place: "head" }, workspace);
      const played = await play(story, workspace, { inputs: { videos: "other/\nhead/" } });
      const isSame = commit === story.merge;
      expect(outcome(played).checked).toEqual([`head/${NEW}`, ...(isSame ? [`other/${NEW}`] : [])]);
      expect(played.main.conclusion).toBe("success");
    }
  });

  it("a checkout of the base branch is no new one, however old the base of the event is", async () => {
    const story = createStory();
    const workspace = checkOut(story, story.base, { depth: 0, place: "main" });
    checkOut(story, story.head, { depth, place: "head" }, workspace);
    const played = await play(story, workspace, { inputs: { videos: "main/\nhead/" } });
    expect(outcome(played).checked).toEqual([`head/${NEW}`]);
  });

  it("a workspace that is a folder of its repository sees the changes in it, and no others", async () => {
    const story = createStory((branch) => writeFixtures(branch, { [NEW]: "good.mp4", "old/more.mp4": "good.mp4" }));
    const { path } = checkOut(story, story.merge, { depth });
    const played = await play(story, { ...createWorkspace(), path: join(path, "old") });
    expect(outcome(played)).toEqual({ checked: ["more.mp4"], unchanged: ["av1.mp4", "good.mp4", "slow.mp4"] });
  });

  it("names with any characters are compared", async () => {
    const names = ["é 🎬.mp4", "a\tb\nc.mp4", "-x.mp4", ":(glob)*.mp4", "100% #1.mp4", '"q\\.mp4', "*.mp4", " .mp4"];
    const fixtures = Object.fromEntries(names.map((name) => [`new/${name}`, "good.mp4"]));
    const story = createStory((branch) => writeFixtures(branch, fixtures));
    const played = await play(story, checkOut(story, story.merge, { depth }));
    expect(outcome(played).checked).toEqual(Object.keys(fixtures).sort());
    expect(played.main.conclusion).toBe("success");
  });

  it("a pointer of Git LFS is a changed video like any other, and old ones are not asked for", async () => {
    const pointer = (digit: string) => pointerOf({ oid: digit.repeat(64), size: 10 });
    const story = createStory(({ write }) => write("new/lfs.mp4", pointer("1")));
    const played = await play(story, checkOut(story, story.merge, { depth }));
    expect(played.report?.videos).toMatchObject([{ path: "new/lfs.mp4", findings: [{ rule: "lfs-pointer" }] }]);
  });
});

describe("a submodule", () => {
  /** A repository of videos, and a pull request that adds it or moves it on. */
  function createWithSubmodule(isThereBefore: boolean, inSubmodule: () => Workspace) {
    const media = inSubmodule();
    const add = (branch: Workspace) => addSubmodule(branch, media, "media");
    const story = createStory((branch) => {
      if (isThereBefore) {
        add(branch);
        commit(branch, "Add a submodule");
        branch.git("branch", "--force", "earlier");
        writeFixtures(branch, { [NEW]: "good.mp4" });
      } else add(branch);
    });
    return story;
  }

  function createMedia(): Workspace {
    const media = createRepository();
    writeFixtures(media, { "clip.mp4": "good.mp4" });
    commit(media, "Start");
    return media;
  }

  it("whose commit changes is checked as a whole", async () => {
    const story = createWithSubmodule(false, createMedia);
    const workspace = initSubmodules(checkOut(story, story.merge, { depth: 2 }));
    for (const videos of ["", "media"]) {
      const played = await play(story, workspace, { inputs: { videos } });
      expect(outcome(played).checked).toEqual(["media/clip.mp4"]);
      expect(played.main.annotations).toEqual([]);
    }
  });

  it("whose commit stays is as it was, unless another one is checked out, or git does not track a file", async () => {
    const story = createWithSubmodule(true, createMedia);
    const { origin } = story;
    const earlier = origin.git("rev-parse", "earlier").trim();
    const push = { name: "push", payload: { before: earlier, after: story.head, forced: false } };
    const options = { event: push, sha: story.head, inputs: { scope: "changed", videos: "media\nnew" } };
    const workspace = initSubmodules(checkOut(story, story.head, { depth: 2 }));
    expect(outcome(await play(story, workspace, options))).toEqual({ checked: [NEW], unchanged: ["media/clip.mp4"] });
    writeFixtures(workspace, { "media/rendered.mp4": "good.mp4" });
    expect(outcome(await play(story, workspace, options)).checked).toEqual(["media/rendered.mp4", NEW]);
    workspace.git("-C", "media", "commit", "--quiet", "--allow-empty", "--message", "Other");
    expect(outcome(await play(story, workspace, options)).checked).toContain("media/clip.mp4");
  });
});

describe("a symbolic link", () => {
  it.each([
    ["to a changed video is changed", "new/good.mp4", ["latest.mp4"]],
    ["to an unchanged video is not", "old/good.mp4", []],
    ["to a file that git does not track is checked", "out/rendered.mp4", ["latest.mp4"]],
  ])("%s", async (_about, target, checked) => {
    const story = createStory((branch) => {
      symlinkSync(target, join(branch.path, "latest.mp4"));
      commit(branch, "Add a link");
      branch.git("branch", "--force", "earlier");
      addVideo(branch);
    });
    const earlier = story.origin.git("rev-parse", "earlier").trim();
    const event = { name: "push", payload: { before: earlier, after: story.head, forced: false } };
    const workspace = checkOut(story, story.head, { depth: 2 });
    writeFixtures(workspace, { "out/rendered.mp4": "good.mp4" });
    const inputs = { scope: "changed", videos: "latest.mp4" };
    const played = await play(story, workspace, { event, sha: story.head, inputs });
    expect(outcome(played).checked).toEqual(checked);
  });
});

it("a workspace without a checkout of this repository is checked for everything, and a notice says so", async () => {
  const story = createStory();
  const workspace = createWorkspace();
  writeFixtures(workspace, { "a.mp4": "good.mp4" });
  const played = await play(story, workspace, { inputs: { videos: "*.mp4" } });
  expect(outcome(played)).toEqual({ checked: ["a.mp4"], unchanged: undefined });
  expect(notices(played)).toEqual([expect.stringContaining("No checkout of this repository")]);
});

it("settings of the checkout change nothing: no rename, no external program, no other folder is brought in", async () => {
  const story = createStory();
  const workspace = checkOut(story, story.merge, { depth: 2 });
  const marker = join(workspace.path, "ran");
  mkdirSync(join(workspace.path, "bin"));
  writeFileSync(join(workspace.path, "bin/tool"), `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 });
  const tool = join(workspace.path, "bin/tool");
  const settings = [
    ["diff.renames", "copies"],
    ["diff.external", tool],
    ["core.fsmonitor", tool],
    ["diff.relative", "true"],
    ["diff.ignoreSubmodules", "all"],
    ["diff.noprefix", "true"],
  ];
  for (const [name = "", value = ""] of settings) workspace.git("config", name, value);
  const played = await play(story, workspace);
  expect(outcome(played)).toEqual({ checked: [NEW], unchanged: ALL_OLD });
  expect(() => execFileSync("test", ["-e", marker])).toThrow();
});

it("a video that an earlier step has put into the index is compared as it is there", async () => {
  const story = createStory();
  const workspace = checkOut(story, story.merge, { depth: 2 });
  workspace.write("old/good.mp4", readFixture("good-film.mp4"));
  workspace.git("add", "old/good.mp4");
  expect(outcome(await play(story, workspace)).checked).toEqual([NEW, "old/good.mp4"]);
});
