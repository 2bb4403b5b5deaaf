import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../src/check/check.ts";
import { probe } from "../../src/media/probe.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import { FIXTURES, FIXTURES_FOLDER } from "../support/fixtures.ts";
import { inspectOnDisk } from "../support/inspected.ts";
import { BY_TIKTOK, STEADY } from "../support/limits.ts";
import { isInstalled } from "../support/programs.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

function check(path: string, workspace: string): CheckedVideo {
  const { video, inspection } = inspectOnDisk(path, workspace, (sizeBytes) => probe(sizeBytes, { steady: STEADY }));
  return checkVideo(video, inspection, BY_TIKTOK);
}

/** `words` are what ffmpeg may say of the file that it is given. */
function run(script: string, { path }: Workspace, words = /^$/): void {
  const quiet = script.replace(/^ffmpeg /, "ffmpeg -nostdin -loglevel error ");
  const { status, stderr } = spawnSync("bash", ["--norc", "-c", quiet], { cwd: path, encoding: "utf8" });
  expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: expect.stringMatching(words) });
}

/** The command that fixes a fixture, once it stands at `path`. */
function fixOf({ findings }: CheckedVideo): string | undefined {
  return findings.map(({ fix }) => fix ?? "").find((fix) => fix.startsWith("ffmpeg "));
}

function fixFixture(fixture: string, path: string): void {
  const workspace = createWorkspace();
  workspace.write(path, readFileSync(join(FIXTURES_FOLDER, fixture)));
  fix(path, workspace);
}

/** Lets a shell run the command that the findings of a video name, and checks what that has written. */
function fix(path: string, workspace: Workspace): void {
  const before = check(path, workspace.path);
  const isCut = before.facts.incompleteEnd !== undefined;
  run(fixOf(before) ?? "", workspace, isCut ? /^(Truncating packet of size \d+ to \d+)?$/ : undefined);
  const after = check(path.replace(/\.[^./]*$/, ".fixed.mp4"), workspace.path);
  const hopeless = before.findings.filter(({ fix }) => fix === null).map(({ rule }) => rule.id);
  expect(after.findings.map(({ rule }) => rule.id)).toEqual(hopeless);
  expect(after.verdict).toBe(hopeless.includes("duration") ? "invalid" : "valid");
}

describe("the command of a finding fixes", () => {
  const installed = isInstalled("ffmpeg");
  const fixable = Object.keys(FIXTURES).filter((name) => fixOf(check(name, FIXTURES_FOLDER)) !== undefined);

  it.runIf(installed).each(fixable)("the fixture %s", (name) => fixFixture(name, name));

  it.runIf(installed).each(["-rf.mkv", "http:x.mkv", "it's (a) & b; 100%d.mkv", "v.1/[x] 🎬.mkv"])(
    "one called %j",
    (name) => fixFixture("container.mkv", name),
  );

  it.runIf(installed).each(["320x240", "200x4800", "401x701"])(
    "an AVI of %s and 15 FPS, of which nothing is known but that it is one",
    (size) => {
      const workspace = createWorkspace();
      run(`ffmpeg -f lavfi -i testsrc=size=${size}:rate=15:duration=0.2 a.avi`, workspace);
      fix("a.avi", workspace);
    },
  );
});
