import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { pointToFixed } from "../../src/check/fix/beside.ts";
import { createWorkspace } from "../support/workspace.ts";
import { type Case, check, measured } from "./subject.ts";

const SLOW = { facts: { frameRate: measured(15), maxFrameRate: 15 } };

/** The finding about the frame rate of the video at `path`, where `others` are checked with it. */
function findingBeside(path: string, others: Readonly<Record<string, Case>>, found: Case = SLOW) {
  const judge = (at: string, each: Case) => check({ ...each, video: { path: at } });
  const videos = [judge(path, found), ...Object.entries(others).map(([at, each]) => judge(at, each))];
  const checked = pointToFixed(videos).find(({ video }) => video.path === path);
  return checked?.findings.find(({ rule }) => rule.id === "frame-rate");
}

describe("a video whose fixed copy is committed, too", () => {
  it.each([
    ["v/a.mp4", "v/a.fixed.mp4", "git mv -f -- v/a.fixed.mp4 v/a.mp4"],
    ["a.M4V", "a.fixed.mp4", "git mv -f -- a.fixed.mp4 a.M4V"],
    ["-a.mp4", "-a.fixed.mp4", "git mv -f -- -a.fixed.mp4 -a.mp4"],
    ["my a.mov", "my a.fixed.mp4", "git rm -- 'my a.mov'"],
  ])("is to be replaced, or removed if its name says another format: %s", (path, fixed, command) => {
    const finding = findingBeside(path, { [fixed]: {} });
    expect(finding?.fix).toBe(command);
    expect(finding?.advice).toContain(fixed.replace("v/", ""));
  });

  it.each<[string, Readonly<Record<string, Case>>]>([
    ["the copy does not pass", { "v/a.fixed.mp4": SLOW }],
    ["it is a copy of another video", { "v/b.fixed.mp4": {}, "a.fixed.mp4": {} }],
    ["the copy is at a URL", { "v/a.fixed.mp4": { video: { source: { kind: "url" } } } }],
  ])("keeps its command if %s", (_, others) => {
    const videos = Object.entries(others).map(([path, found]) => check({ ...found, video: { ...found.video, path } }));
    const [first] = pointToFixed([check({ ...SLOW, video: { path: "v/a.mp4" } }), ...videos]);
    expect(first?.findings[0]?.fix).toMatch(/^ffmpeg /);
  });

  it("is replaced by what the command does", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", Buffer.from("old"));
    workspace.write("a.fixed.mp4", Buffer.from("new"));
    const git = (...args: string[]) => execFileSync("git", args, { cwd: workspace.path, encoding: "utf8" });
    git("init", "-q");
    git("add", "-A");
    execFileSync("sh", ["-c", findingBeside("a.mp4", { "a.fixed.mp4": {} })?.fix ?? ""], { cwd: workspace.path });
    expect(git("ls-files", "-s").split("\n").filter(Boolean)).toHaveLength(1);
    expect(git("show", ":a.mp4")).toBe("new");
  });
});
