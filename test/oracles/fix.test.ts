import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Limits, TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { FIXTURES, FIXTURES_FOLDER } from "../support/fixtures.ts";
import { isInstalled } from "../support/programs.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { check, listFixes, look, runInShell } from "./fixing.ts";

function fixFixture(fixture: string, path: string): void {
  const workspace = createWorkspace();
  workspace.write(path, readFileSync(join(FIXTURES_FOLDER, fixture)));
  fix(path, workspace);
}

/**
 * Lets a shell run the commands that the findings of a video name, and checks what they have written. Returns the path
 * of the last result.
 */
function fix(path: string, workspace: Workspace, limits: Limits = TIKTOK_LIMITS): string {
  const before = check(path, workspace.path, limits);
  const isCut = before.facts.incompleteEnd !== undefined;
  const fixes = listFixes(before);
  for (const command of fixes) {
    const { status, complaints } = runInShell(command, workspace.path, "bash");
    expect(status).toBe(0);
    expect(complaints).toMatch(isCut ? /^(.*Truncating packet of size \d+ to \d+)?$/ : /^$/);
  }
  const result = path.replace(/\.[^./]*$/, fixes.at(-1)?.includes(" -t ") ? ".cut.mp4" : ".fixed.mp4");
  const after = check(result, workspace.path, limits);
  expect(after.findings.filter(({ level }) => level !== "notice")).toEqual([]);
  expect(after.verdict).toBe("valid");
  return result;
}

function make(arguments_: string, path: string): Workspace {
  const workspace = createWorkspace();
  execFileSync("ffmpeg", [..."-nostdin -v error -f lavfi -i".split(" "), ...arguments_.split(" "), path], {
    cwd: workspace.path,
  });
  return workspace;
}

describe("the command of a finding fixes", () => {
  const installed = isInstalled("ffmpeg");
  const fixable = Object.keys(FIXTURES).filter((name) => listFixes(check(name, FIXTURES_FOLDER)).length > 0);

  it.runIf(installed).each(fixable)("the fixture %s", (name) => fixFixture(name, name));

  it.runIf(installed).each(["-rf.mkv", "http:x.mkv", "it's (a) & b; 100%d.mkv", "v.1/[x] 🎬.mkv"])(
    "one called %j",
    (name) => fixFixture("container.mkv", name),
  );

  it.runIf(installed).each(["320x240", "200x4800", "401x701"])(
    "an AVI of %s and 15 FPS, of which nothing is known but that it is one",
    (size) => {
      fix("a.avi", make(`testsrc=size=${size}:rate=15:duration=0.2`, "a.avi"));
    },
  );

  it.runIf(installed).each([
    ["H.264 with reordered frames", "-c:v libx264 -preset fast -bf 3 -pix_fmt yuv420p", "a.mp4", 30],
    ["VP8, which is encoded again", "-c:v libvpx -deadline realtime", "a.webm", 30],
    ["H.264 that is too slow, too", "-c:v libx264 -preset fast -pix_fmt yuv420p", "a.mp4", 15],
  ])("a video that is too long: %s", (_, encoder, path, rate) => {
    const workspace = make(`testsrc=size=360x360:rate=${rate}:duration=7 ${encoder}`, path);
    const result = fix(path, workspace, { ...TIKTOK_LIMITS, duration: { max: 6 } });
    const { duration } = look(workspace.path, result);
    expect(duration).toBeGreaterThanOrEqual(5);
    expect(duration).toBeLessThan(5.2);
  });
});

describe("the commands of several videos", () => {
  const installed = isInstalled("ffmpeg");
  const names = ["a", "q"];
  const place = () => {
    const workspace = createWorkspace();
    for (const name of names) workspace.write(`${name}.mkv`, readFileSync(join(FIXTURES_FOLDER, "container.mkv")));
    return workspace;
  };
  const commandsOf = ({ path }: Workspace) => names.flatMap((name) => listFixes(check(`${name}.mkv`, path)));

  it.runIf(installed)("all run if they are pasted into bash, which shares its input with ffmpeg", () => {
    const workspace = place();
    // ffmpeg looks for keys ten times a second, so it has to run for longer.
    const slowly = commandsOf(workspace).map((command) => command.replace(/^ffmpeg /, "ffmpeg -loglevel error -re "));
    const input = `${slowly.join("\n")}\n`;
    expect(spawnSync("bash", [], { cwd: workspace.path, input, encoding: "utf8" }).status).toBe(0);
    for (const name of names) expect(check(`${name}.fixed.mp4`, workspace.path).verdict).toBe("valid");
  });

  it.runIf(installed)("fail where the output exists, which stays as it is", () => {
    const workspace = place();
    workspace.write("a.fixed.mp4", "mine");
    const { status, complaints } = runInShell(commandsOf(workspace)[0] ?? "", workspace.path);
    expect(status).not.toBe(0);
    expect(complaints).toContain("a.fixed.mp4");
    expect(readFileSync(join(workspace.path, "a.fixed.mp4"), "utf8")).toBe("mine");
  });
});
