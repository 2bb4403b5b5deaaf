/** Copies on disk that fix commands have written, and that a run does not check by itself. Opens no video. */
import { resolve } from "node:path";
import type { FixNames } from "../check/fix/paths.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { Video } from "../model/video.ts";
import { lookUp } from "../sources/workspace/disk.ts";

/**
 * The paths of the copies beside videos that have a command. `known`: what the run has found itself. Git need not track
 * a copy: a person who has just run the command has not added it.
 */
export function listCopies(
  videos: readonly CheckedVideo[],
  namesOf: (video: Video) => FixNames,
  known: readonly string[],
  workspace: string,
): string[] {
  const bad = videos.filter(
    ({ video, findings }) => video.source.kind !== "url" && findings.some(({ fixKind }) => isWriting(fixKind)),
  );
  if (bad.length === 0) return [];
  const found = new Set(known);
  // Hardly any of the names is a file: a list of them all would take memory.
  const copies: string[] = [];
  for (const { video } of bad) {
    const { fixed, cut } = namesOf(video);
    for (const path of [fixed, cut]) {
      if (!found.has(path) && lookUp(resolve(workspace, path)) === "file") copies.push(path);
    }
  }
  return copies;
}

function isWriting(kind: CheckedVideo["findings"][number]["fixKind"]): boolean {
  return kind === "convert" || kind === "cut";
}
