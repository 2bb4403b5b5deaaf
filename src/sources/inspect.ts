import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Parser } from "../model/facts.ts";
import type { Problem } from "../model/problem.ts";
import type { Inspection, Video } from "../model/video.ts";
import { isInside } from "../text/paths.ts";
import { runParser } from "./byte-source.ts";
import { LFS_POINTER_LIMIT_BYTES, parseLfsPointer, resemblesLfsPointer } from "./lfs-pointer.ts";
import { explainSystemError } from "./system-errors.ts";

/** A video with where its bytes are, and what was read of them. */
export type Inspected = { video: Video; inspection: Inspection };

/** A parser for a file of that size. */
export type Probe = (sizeBytes: number) => Parser<Inspection>;

/**
 * Opens a file of the workspace and lets `probe` read it. Of a Git LFS pointer, the object is the source, and nothing
 * is probed. What the operating system refuses, and what leads out of the workspace, is a fault (`inaccessible`).
 */
export function inspectVideo(path: string, workspace: string, probe: Probe): Inspected {
  try {
    const top = realpathSync.native(workspace);
    const place = realpathSync.native(join(top, path));
    if (!isInside(top, place)) return refuse(path, "a symbolic link leads out of the workspace");
    const file = openSync(place, OPEN_SAFELY);
    try {
      return inspectFile(path, file, probe);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const hint = path.includes("\u{fffd}") ? " (its name is not valid UTF-8: rename it)" : "";
    return refuse(path, `${explainSystemError(error)}${hint}`);
  }
}

/** Whatever takes the file's place meanwhile: no link is followed, and no pipe is waited for. Windows has neither. */
const OPEN_SAFELY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function inspectFile(path: string, file: number, probe: Probe): Inspected {
  const stats = fstatSync(file);
  if (stats.isDirectory()) return refuse(path, "it is a directory, not a file");
  if (!stats.isFile()) return refuse(path, "it is a pipe or a device, not a file");
  const read = (buffer: Uint8Array, offset: number) => readSync(file, buffer, 0, buffer.length, offset);
  const buffer = Buffer.alloc(stats.size < LFS_POINTER_LIMIT_BYTES ? stats.size : 0);
  const small = buffer.subarray(0, read(buffer, 0));
  const pointer = parseLfsPointer(small);
  if (pointer !== undefined) {
    return {
      video: { path, source: { kind: "lfs", ...pointer } },
      inspection: { facts: { sizeBytes: pointer.sizeBytes }, unresolved: NOT_CHECKED_OUT },
    };
  }
  const inspection = resemblesLfsPointer(small)
    ? { facts: { sizeBytes: stats.size }, unresolved: NOT_PLAIN }
    : runParser(probe(stats.size), read);
  return { video: { path, source: { kind: "file" } }, inspection };
}

const NOT_CHECKED_OUT: Problem = {
  problem: "the video itself was not checked out",
  advice: "Set 'lfs: true' on the actions/checkout step, or run 'git lfs pull' before this step",
};

const NOT_PLAIN: Problem = {
  problem: "it has more or less than a version, an oid and a size, so its object alone is not the video",
  advice:
    "If it has pointer extensions, run 'git lfs pull' with them before this step; else put the video itself in its place in a clone with Git LFS, and commit it again",
};

function refuse(path: string, problem: string): Inspected {
  return {
    video: { path, source: { kind: "file" } },
    inspection: { facts: {}, fault: { kind: "inaccessible", problem } },
  };
}
