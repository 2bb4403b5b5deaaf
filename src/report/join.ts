/** Joins the reports of several jobs, each of which has checked a part of the videos. Reads no file. */
import type { CheckedVideo, Verdict } from "../model/finding.ts";
import { groupBy } from "../model/groups.ts";
import type { CheckedPost } from "../model/post.ts";
import type { PublishOutcome } from "../model/publish.ts";
import type { Remark, Report } from "../model/report.ts";
import { LEVELS } from "./text/levels.ts";
import {
  remarkOnCommits,
  remarkOnMissingParts,
  remarkOnOtherParts,
  remarkOnUnchanged,
  remarkOnUnchangedPart,
} from "./text/scope.ts";

/**
 * A path that several reports have counts once, by the worst of its verdicts, and so does an id, by the worst of its
 * outcomes. A missing part is an error.
 */
export function joinReports(reports: readonly Report[]): Report {
  const videos = keepWorst(
    reports.map((each) => each.videos ?? []),
    ({ video }) => video.path,
  );
  const posts = keepWorst(
    reports.map((each) => each.posts ?? []),
    ({ path }) => path,
  );
  const isAnyChecked = videos.size + posts.size > 0;
  const remarks = new Map<string, Remark>();
  for (const remark of reports.flatMap(listRemarks)) remarks.set(remark.message, remark);
  const scopes = reports.flatMap(({ scope }) => scope ?? []);
  const [scope] = scopes;
  const commits = listCommits(reports);
  const [commit] = commits;
  const isOfOne = commits.length === 1 && reports.every((each) => each.commit !== undefined || !hasChecked(each));
  const unchanged = new Set(scopes.flatMap((each) => each.unchanged).filter((path) => !videos.has(path)));
  const unchangedPosts = scopes.flatMap((each) => each.unchangedPosts ?? []).filter((path) => !posts.has(path));
  const joinedScope = scope && {
    ...scope,
    unchanged: [...unchanged].sort(),
    ...(unchangedPosts.length > 0 && { unchangedPosts: [...new Set(unchangedPosts)].sort() }),
  };
  const isUnchanged = reports.some((each) => each.remarks.some((remark) => isOnUnchangedPart(remark, each)));
  return {
    videos: [...videos.values()].flat().sort(({ video: { path: a } }, { video: { path: b } }) => compare(a, b)),
    ...(reports.some((each) => each.posts) && {
      posts: [...posts.values()].flat().sort(({ path: a }, { path: b }) => compare(a, b)),
    }),
    cancellations: keepWorstById(reports.flatMap((each) => each.cancellations ?? [])),
    ...(reports.some((each) => each.confirmations) && {
      confirmations: keepWorstById(reports.flatMap((each) => each.confirmations ?? [])),
    }),
    remarks: [
      ...findMissing(reports),
      ...(commits.length > 1 ? [remarkOnCommits(commits)] : []),
      ...(joinedScope && isUnchanged && !isAnyChecked ? [remarkOnUnchanged(joinedScope)] : []),
      ...remarks.values(),
    ],
    ...(commit !== undefined && isOfOne && { commit }),
    ...(joinedScope && { scope: joinedScope }),
  };
}

/** Without that a part had nothing to check: nobody knows which, and the joined scope says what was left out. */
function listRemarks(report: Report): readonly Remark[] {
  return report.remarks.filter((remark) => !isOnUnchangedPart(remark, report));
}

/** Whether a remark says that none of a part's videos was changed. */
function isOnUnchangedPart({ message }: Remark, { shard, scope }: Report): boolean {
  return shard !== undefined && scope !== undefined && message === remarkOnUnchangedPart(scope).message;
}

function listCommits(reports: readonly Report[]): string[] {
  return [...new Set(reports.flatMap(({ commit }) => commit ?? []))];
}

/** Whether a report is about videos or posts, if only about a part that has none. */
function hasChecked({ videos = [], posts = [], shard }: Report): boolean {
  return videos.length + posts.length > 0 || shard !== undefined;
}

/** Each job knows how many there are. A part of one commit says nothing about the videos of another. */
function findMissing(reports: readonly Report[]): Remark[] {
  const parts = reports.filter(({ shard }) => shard !== undefined);
  const counts = [...new Set(parts.flatMap(({ shard }) => shard?.count ?? []))].sort((a, b) => a - b);
  if (counts.length > 1) return [remarkOnOtherParts(counts)];
  const [count = 0] = counts;
  const commits = listCommits(parts);
  if (commits.length < 2) return remarkOnMissing(parts, count);
  return commits.flatMap((commit) => {
    // A part without a commit can belong to any of them.
    const own = parts.filter((each) => each.commit === undefined || each.commit === commit);
    return remarkOnMissing(own, count, commit);
  });
}

function remarkOnMissing(parts: readonly Report[], count: number, commit?: string): Remark[] {
  const present = new Set(parts.map(({ shard }) => shard?.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !present.has(index));
  return missing.length === 0 ? [] : [remarkOnMissingParts(missing, count, commit)];
}

type Checked = CheckedVideo | CheckedPost;

/** By path, what each report has there; of several reports, the worst. */
function keepWorst<Each extends Checked>(
  reports: readonly (readonly Each[])[],
  pathOf: (checked: Each) => string,
): ReadonlyMap<string, Each[]> {
  const kept = new Map<string, Each[]>();
  for (const each of reports) {
    // One report can have a path several times: addresses are shown without their queries, and a file can hold several
    // posts.
    for (const [path, checked] of groupBy(each, pathOf)) {
      const others = kept.get(path);
      if (others === undefined || rankWorst(checked) > rankWorst(others)) kept.set(path, checked);
    }
  }
  return kept;
}

/** The last of equally bad outcomes of an id. Those without an id are all kept: nothing says which are the same. */
function keepWorstById<Each extends PublishOutcome>(outcomes: readonly Each[]): Each[] {
  const kept = new Map<unknown, Each>();
  for (const each of outcomes) {
    const key = each.entry.kind === "id" ? each.entry.id : each;
    const other = kept.get(key);
    if (other === undefined || LEVELS.indexOf(each.level) <= LEVELS.indexOf(other.level)) kept.set(key, each);
  }
  return [...kept.values()];
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const RANKS: Readonly<Record<Verdict, number>> = { valid: 0, invalid: 2, unreadable: 2 };

function rankWorst(checked: readonly Checked[]): number {
  return Math.max(...checked.map(rank));
}

function rank({ verdict, findings }: Checked): number {
  return RANKS[verdict] + (findings.some(({ level }) => level === "warning") ? 1 : 0);
}
