/** A folder of videos that the installed ffmpeg, or a stand-in, fixes as `check --fix` has it. */
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Policy } from "../../src/check/policy.ts";
import { type FixWatcher, fixVideos } from "../../src/flows/fix.ts";
import type { FixResult } from "../../src/model/fix.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { findProgram } from "../support/programs.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { checkAll } from "./checking.ts";

export const FFMPEG = findProgram("ffmpeg");

/** A workspace with copies of committed videos: `{ "a b.mp4": "frame-rate-low.mp4" }`. */
export function createVideos(videos: Readonly<Record<string, string>>): Workspace {
  const workspace = createWorkspace();
  for (const [path, fixture] of Object.entries(videos)) workspace.write(path, readFixture(fixture));
  return workspace;
}

export function readFixture(name: string): Buffer {
  return readFileSync(join(FIXTURES_FOLDER, name));
}

/** What was shown of a run. */
export type Seen = { lines: string[]; seconds: number[] };

export type Wishes = {
  isInPlace?: boolean;
  ffmpeg?: string;
  signal?: AbortSignal;
  policy?: Policy;
  environment?: NodeJS.ProcessEnv;
  watcher?: Partial<FixWatcher>;
};

/** Checks and fixes files of a folder: all of them, unless some are named. */
export async function fix(folder: string, wishes: Wishes = {}, paths = listVideos(folder)) {
  const seen: Seen = { lines: [], seconds: [] };
  const checked = checkAll(folder, paths, wishes.policy);
  const { checked: now, results } = await fixVideos(checked, {
    workspace: folder,
    ffmpeg: wishes.ffmpeg ?? FFMPEG ?? "",
    environment: wishes.environment ?? process.env,
    signal: wishes.signal ?? new AbortController().signal,
    isInPlace: wishes.isInPlace ?? false,
    watcher: {
      onStart: ({ video }, number, total) => seen.lines.push(`start ${video.path} ${number}/${total}`),
      onSeconds: (_, seconds) => seen.seconds.push(seconds),
      onEnd: ({ video }, { kind }) => seen.lines.push(`${kind} ${video.path}`),
      ...wishes.watcher,
    },
  });
  return { before: checked.videos, now: now.videos, results, seen };
}

/** What became of each video, by its path. */
export function kindsOf(results: readonly FixResult[]): Record<string, FixResult["kind"]> {
  return Object.fromEntries(results.map(({ path, kind }) => [path, kind]));
}

/** Every file of a folder, hidden ones too. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

function listVideos(folder: string): string[] {
  return listFiles(folder).filter((path) => !path.startsWith("."));
}

/**
 * A program that is started in place of ffmpeg: the body of a shell script, in which `$out` is the file to write, and
 * `$in` the file to read.
 */
export function createStandIn(body: string): string {
  const { path } = createWorkspace();
  const program = join(path, "ffmpeg");
  const names = `for word; do case $before in -i) in=\${word#file:};; esac; before=$word; done; out=\${word#file:}`;
  writeFileSync(program, `#!/bin/sh\n${names}\n${body}\n`);
  chmodSync(program, 0o755);
  return program;
}
