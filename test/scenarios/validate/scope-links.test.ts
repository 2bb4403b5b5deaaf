/** Videos behind links and in submodules: old bad ones fail no pull request, and changed ones are checked. */
import { mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, type Workspace } from "../../support/workspace.ts";
import { readFixture, writeFixtures } from "./guard.ts";
import {
  addSubmodule,
  addVideo,
  checkOut,
  commit,
  createStory,
  initSubmodules,
  outcome,
  play,
  pullRequestEvent,
} from "./pull-request.ts";

const NEW = "new/good.mp4";
const BAD = "frame-rate-low.mp4";

function link({ path }: Workspace, place: string, target: string): void {
  mkdirSync(join(path, dirname(place)), { recursive: true });
  symlinkSync(target, join(path, place));
}

/** A video that is not called as videos are. */
function writeBlob({ write }: Workspace, place: string, fixture = BAD): void {
  write(place, readFixture(fixture));
}

/** A repository with a bad video, a link to it, and the same again in a submodule. */
function createMedia(inner?: Workspace): Workspace {
  const media = createRepository();
  writeFixtures(media, { "slow.mp4": BAD });
  link(media, "link.mp4", "slow.mp4");
  writeBlob(media, "slow.bin");
  link(media, "blob.mp4", "slow.bin");
  if (inner !== undefined) addSubmodule(media, inner, "inner");
  commit(media, "Start");
  return media;
}

describe("an old bad video fails no pull request, at depth 1 or 2:", () => {
  it.each<[about: string, prepare: (base: Workspace) => void, videos: string]>([
    [
      "a link to a file that is not called as videos are",
      (base) => {
        writeBlob(base, "blob/slow.bin");
        link(base, "old/link.mp4", "../blob/slow.bin");
      },
      "",
    ],
    ["a link to nothing", (base) => link(base, "old/link.mp4", "nowhere.mp4"), ""],
    ["a link of git-annex", (base) => link(base, "annex/a.mp4", "../.git/annex/objects/aa/SHA256E--1.mp4"), ""],
    ["a link in a circle", (base) => link(base, "old/link.mp4", "link.mp4"), ""],
    ["a link that leads outside", (base) => link(base, "old/link.mp4", "/etc/hostname"), ""],
    [
      "a link to a folder",
      (base) => {
        link(base, "old/link.mp4", "../videos.d");
        writeFixtures(base, { "videos.d/slow.mp4": BAD });
      },
      "",
    ],
    [
      "a link to a link",
      (base) => {
        link(base, "old/link.mp4", "other.mp4");
        link(base, "old/other.mp4", "slow.mp4");
      },
      "",
    ],
    ["a file behind a linked folder", (base) => link(base, "cur", "old"), "cur/\nnew/"],
    [
      "a file, a link and a linked blob in a submodule, and in one in it",
      (base) => {
        addSubmodule(base, createMedia(createMedia()), "media");
      },
      "",
    ],
  ])("%s", async (_about, prepare, videos) => {
    const story = createStory(addVideo, prepare);
    for (const depth of [1, 2]) {
      const workspace = initSubmodules(checkOut(story, story.merge, { depth }));
      const played = await play(story, workspace, { inputs: { videos } });
      expect(outcome(played).checked).toEqual([NEW]);
      expect(played.main.conclusion).toBe("success");
    }
  });
});

describe("a link is checked, at depth 1 or 2, where a pull request changes", () => {
  type Case = [
    about: string,
    prepare: (base: Workspace) => void,
    change: (branch: Workspace) => void,
    checked: string[],
  ];
  it.each<Case>([
    [
      "its target, whatever that is called",
      (base) => {
        writeBlob(base, "blob.bin", "good.mp4");
        link(base, "link.mp4", "blob.bin");
      },
      (branch) => writeBlob(branch, "blob.bin"),
      ["link.mp4"],
    ],
    [
      "its target into nothing",
      (base) => {
        writeBlob(base, "blob.bin", "good.mp4");
        link(base, "link.mp4", "blob.bin");
      },
      ({ path }) => unlinkSync(join(path, "blob.bin")),
      ["link.mp4"],
    ],
    [
      "its folder, which has another target there",
      (base) => {
        writeBlob(base, "x/data.bin", "good.mp4");
        link(base, "x/a.mp4", "data.bin");
      },
      (branch) => {
        branch.git("rm", "--quiet", "x/a.mp4");
        writeBlob(branch, "y/data.bin");
        link(branch, "y/a.mp4", "data.bin");
      },
      ["y/a.mp4"],
    ],
    [
      "nothing but the folder's link before it",
      (base) => {
        writeBlob(base, "v1/data.bin", "good.mp4");
        writeBlob(base, "v2/data.bin");
        link(base, "cur", "v1");
        link(base, "link.mp4", "cur/data.bin");
      },
      (branch) => {
        branch.git("rm", "--quiet", "cur");
        link(branch, "cur", "v2");
      },
      ["link.mp4"],
    ],
    [
      "the submodule that it leads into",
      (base) => {
        addSubmodule(base, createMedia(), "media");
        link(base, "link.mp4", "media/slow.bin");
      },
      (branch) => {
        branch.git("-C", "media", "commit", "--quiet", "--allow-empty", "--message", "Go on");
        branch.git("-C", "media", "push", "--quiet", "origin", "HEAD:refs/heads/next");
      },
      ["link.mp4", "media/blob.mp4", "media/link.mp4", "media/slow.mp4"],
    ],
  ])("%s", async (_about, prepare, change, checked) => {
    const story = createStory(change, prepare);
    for (const depth of [1, 2]) {
      const workspace = initSubmodules(checkOut(story, story.merge, { depth }));
      const played = await play(story, workspace);
      expect(outcome(played).checked).toEqual(checked);
      expect(played.main.conclusion).toBe("failure");
    }
  });
});

it("a submodule that is there at the base's commit is outdated on pull_request_target: its videos are errors", async () => {
  const media = createMedia();
  const story = createStory(
    (branch) => {
      branch.git("-C", "media", "commit", "--quiet", "--allow-empty", "--message", "Go on");
      branch.git("-C", "media", "push", "--quiet", "origin", "HEAD:refs/heads/next");
    },
    (base) => addSubmodule(base, media, "media"),
  );
  const event = pullRequestEvent(story, "pull_request_target");
  const { main, report } = await play(story, initSubmodules(checkOut(story, story.base)), { event, sha: story.base });
  expect(main.conclusion).toBe("failure");
  expect(new Set(report?.videos.map(({ verdict }) => verdict))).toEqual(new Set(["unreadable"]));
});
