/** Decides which of the found videos a list of changes concerns. Opens none of them, and asks nobody. */
import { extname } from "node:path";
import type { Change } from "./change.ts";
import type { FindTracked } from "./tracked.ts";

/**
 * - `changed`: to be checked. Whatever git can't vouch for belongs here: files that it does not track, or that are in
 *   another repository.
 * - `unchanged`: as before the change.
 * - `absent`: changed, tracked, and not on disk.
 * - `outdated`: changed, but the checkout has no file there, or another version of it.
 */
export type ChangedVideos = Record<"changed" | "unchanged" | "absent" | "outdated", readonly string[]>;

/** What selects videos, besides the changes. */
export type Selection = {
  /** The videos that were found on disk. */
  paths: readonly string[];
  /** Those that are tracked, but not on disk. */
  absent: readonly string[];
  /** Those of the paths that are videos to check, if they are on disk. */
  selectVideos(paths: readonly string[]): readonly string[];
  /** The path at which a link ends; `undefined` if that is outside the workspace. */
  followLink(path: string): string | undefined;
  /** Whether the rules for videos are the same at two paths. */
  hasSameRules(path: string, other: string): boolean;
};

export function selectChanged(
  changes: readonly Change[],
  findTracked: FindTracked,
  selection: Selection,
): ChangedVideos {
  const { paths, followLink } = selection;
  const present = new Map(changes.filter(({ isRemoved }) => !isRemoved).map((change) => [change.path, change]));
  const isMoved = findMoves([...present.values()], selection);
  const onDisk = new Set(paths);
  const found = new Set([...paths, ...selection.absent]);
  const judged = [...found].map((path) => ({ path, verdict: judge(path) }));
  const missing = selection
    .selectVideos([...present.keys()])
    .filter((path) => !found.has(path))
    .map((path) => ({ path, verdict: findTracked(path) === undefined ? ("outdated" as const) : judge(path) }));
  // Git may have put a file into another folder when it merged: it counts by its content.
  const objects = new Map(missing.map(({ path }) => [present.get(path)?.object, path]));
  const moved = new Set<string>();
  for (const each of objects.size === 0 ? [] : judged) {
    const tracked = findTracked(each.path);
    const from = tracked?.kind === "file" ? objects.get(tracked.object) : undefined;
    if (from === undefined) continue;
    each.verdict = "changed";
    moved.add(from);
  }
  const all = [...judged, ...missing.filter(({ path }) => !moved.has(path))];
  const list = (wanted: Verdict) => all.filter(({ verdict }) => verdict === wanted).map(({ path }) => path);
  const changed = list("changed");
  return {
    changed: changed.filter((path) => onDisk.has(path)),
    unchanged: list("unchanged"),
    absent: changed.filter((path) => !onDisk.has(path)),
    outdated: list("outdated"),
  };

  function judge(path: string): Verdict {
    const change = present.get(path);
    const tracked = findTracked(path);
    if (tracked === undefined) return change === undefined || change.object === undefined ? "changed" : "outdated";
    if (tracked.kind === "in-submodule") return present.has(tracked.submodule) ? "changed" : "unchanged";
    if (change !== undefined) {
      if (change.object !== undefined && change.object !== tracked.object) return "outdated";
      return isMoved(change) ? "unchanged" : "changed";
    }
    if (tracked.kind === "file") return "unchanged";
    const end = followLink(path);
    return end !== undefined && end !== path && judge(end) === "unchanged" ? "unchanged" : "changed";
  }
}

type Verdict = "changed" | "unchanged" | "outdated";

/** Whether a change is a rename of a video that was a video to check before, by the same rules. */
function findMoves(changes: readonly Change[], { selectVideos, hasSameRules }: Selection): (change: Change) => boolean {
  const former = new Set(selectVideos(changes.flatMap(({ formerPaths }) => formerPaths)));
  return ({ path, formerPaths }) =>
    formerPaths.some((each) => {
      const hasSameExtension = extname(each).toLowerCase() === extname(path).toLowerCase();
      return former.has(each) && hasSameExtension && hasSameRules(each, path);
    });
}
