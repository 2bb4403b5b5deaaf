/** Decides which of the found videos a list of changes concerns. Opens none of them, and asks nobody. */
import { extname } from "node:path";
import { groupBy } from "../../model/groups.ts";
import type { Change } from "./change.ts";
import { type FindTracked, listAround, type Tracked } from "./tracked.ts";
import type { Trail } from "./trail.ts";

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
  /** Where a path leads, if there are links on the way. */
  followLinks(path: string): Trail;
  /** Whether the rules for videos are the same at two paths. */
  hasSameRules(path: string, other: string): boolean;
};

export function selectChanged(
  changes: readonly Change[],
  findTracked: FindTracked,
  selection: Selection,
): ChangedVideos {
  const { judge, getObject } = createJudge(changes, findTracked, selection);
  const found = new Set([...selection.paths, ...selection.absent]);
  const judged = [...found].map((path) => ({ path, verdict: judge(path) }));
  const listed = changes.flatMap(({ path, isRemoved }) => (isRemoved ? [] : [path]));
  const missing = [...new Set(selection.selectVideos(listed))]
    .filter((path) => !found.has(path))
    .map((path) => ({ path, verdict: findTracked(path) === undefined ? ("outdated" as const) : judge(path) }));
  const lost = missing.filter(({ verdict }) => verdict === "outdated");
  const byObject = lost.length === 0 ? undefined : groupByObject(judged, findTracked);
  const moved = new Set<string>();
  for (const { path } of lost) {
    // Git may have put a file into another folder when it merged: it counts by its content, where the same rules hold.
    const copies = byObject?.get(getObject(path))?.filter((copy) => selection.hasSameRules(copy.path, path)) ?? [];
    for (const copy of copies) copy.verdict = "changed";
    if (copies.length > 0) moved.add(path);
  }
  const onDisk = new Set(selection.paths);
  const all = [...judged, ...missing.filter(({ path }) => !moved.has(path))];
  const list = (wanted: Verdict) => all.filter(({ verdict }) => verdict === wanted).map(({ path }) => path);
  const changed = list("changed");
  return {
    changed: changed.filter((path) => onDisk.has(path)),
    unchanged: list("unchanged"),
    absent: changed.filter((path) => !onDisk.has(path)),
    outdated: list("outdated"),
  };
}

type Judged = { path: string; verdict: Verdict };

/** The files that the checkout has in the right version, without those whose object nobody knows. */
function groupByObject(judged: readonly Judged[], findTracked: FindTracked): ReadonlyMap<string | undefined, Judged[]> {
  const files = judged.filter(({ path, verdict }) => verdict !== "outdated" && findTracked(path)?.kind === "file");
  return groupBy(files, ({ path }) => findTracked(path)?.object);
}

type Verdict = "changed" | "unchanged" | "outdated";

/** The worst first: of what a link leads through, one part is enough. */
const VERDICTS: readonly Verdict[] = ["outdated", "changed"];

/** `getObject`: what git has for a listed path after the change, if that is known. */
function createJudge(changes: readonly Change[], findTracked: FindTracked, selection: Selection) {
  const present = new Map(changes.filter(({ isRemoved }) => !isRemoved).map((change) => [change.path, change]));
  const listed = new Set(changes.map(({ path }) => path));
  const isMoved = findMoves([...present.values()], selection);

  function judge(path: string): Verdict {
    const tracked = findTracked(path);
    if (tracked?.kind === "file") {
      const change = present.get(path);
      const verdict = judgePlace(path, tracked);
      return verdict === "changed" && change !== undefined && isMoved(change) ? "unchanged" : verdict;
    }
    const { links, end } = selection.followLinks(path);
    const parts = links.map((link) => judgePlace(link, findTracked(link)));
    // Something else may be listed at this path than the checkout has there.
    if (links.length === 0 || (tracked === undefined && present.has(path))) parts.push(judgePlace(path, tracked));
    if (end !== undefined) parts.push(judgeEnd(end));
    return VERDICTS.find((verdict) => parts.includes(verdict)) ?? "unchanged";
  }

  function judgePlace(path: string, tracked: Tracked | undefined): Verdict {
    const place = tracked?.submodule?.path ?? path;
    const object = tracked?.submodule?.commit ?? tracked?.object;
    const change = present.get(place);
    if (change?.object !== undefined && change.object !== object) return "outdated";
    return tracked !== undefined && change === undefined ? "unchanged" : "changed";
  }

  /** Where a link ends in nothing or in a folder, only a change there makes a difference. */
  function judgeEnd({ path, kind }: NonNullable<Trail["end"]>): Verdict {
    const tracked = kind === "directory" ? undefined : findTracked(path);
    const isTouched = () => [path, ...listAround(path)].some((each) => listed.has(each));
    if (tracked === undefined && (kind === "absent" || kind === "directory") && !isTouched()) return "unchanged";
    return judgePlace(path, tracked);
  }

  return { judge, getObject: (path: string) => present.get(path)?.object };
}

/** Whether a change is a rename of a video that was a video to check before, by the same rules. */
function findMoves(changes: readonly Change[], { selectVideos, hasSameRules }: Selection): (change: Change) => boolean {
  const former = new Set(selectVideos(changes.flatMap(({ formerPaths }) => formerPaths)));
  return ({ path, formerPaths }) =>
    formerPaths.some((each) => {
      const hasSameExtension = extname(each).toLowerCase() === extname(path).toLowerCase();
      return former.has(each) && hasSameExtension && hasSameRules(each, path);
    });
}
