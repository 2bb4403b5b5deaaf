/** Which videos and posts were checked, and why not all of them. Judges none of them. */
import type { Remark, Report, Scope } from "../../model/report.ts";
import { formatCount } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { formatList } from "../../text/words.ts";
import { breakableCode, escapeMarkdown, noteOmitted, takeWhileFits } from "./markdown.ts";
import { remark } from "./remarks.ts";

/** What the videos were compared with: "the base branch (1a2b3c4)". */
function describeBase({ base, commit }: Pick<Scope, "base" | "commit">): string {
  return commit === undefined ? base : `${base} (${commit.slice(0, 7)})`;
}

/** Whether there is anything that is not checked because it is not changed. */
export function hasLeftOut(scope: Scope): boolean {
  return listUnchanged(scope).length > 0;
}

function listUnchanged({ unchanged, unchangedPosts = [] }: Scope): readonly string[] {
  return [...unchanged, ...unchangedPosts];
}

/** What was checked. */
type CheckedParts = Pick<Report, "videos" | "posts">;

/** The one line about the videos and post files that were not checked. */
export function countUnchanged(scope: Scope, { videos = [], posts = [] }: CheckedParts): string {
  const { unchanged, unchangedPosts = [] } = scope;
  const counts = [
    ...(unchanged.length === 0 ? [] : [formatCount(unchanged.length, videos.length === 0 ? "video" : "other video")]),
    ...(unchangedPosts.length === 0
      ? []
      : [formatCount(unchangedPosts.length, posts.length === 0 ? "post file" : "other post file")]),
  ];
  const verb = listUnchanged(scope).length === 1 ? "was" : "were";
  return `${formatList(counts)}, not changed here, ${verb} not checked`;
}

const MOST_NAMES = 20;

/** Lines of the log. */
export function describeScope(scope: Scope, checked: CheckedParts): string[] {
  const unchanged = listUnchanged(scope);
  const names = unchanged.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
  const rest = unchanged.length > MOST_NAMES ? " …" : "";
  return [
    ...describeComparison(scope, checked),
    ...(unchanged.length === 0 ? [] : [`${countUnchanged(scope, checked)}: ${names}${rest}`]),
  ];
}

/** On a terminal, more names would push the result out of sight. */
const MOST_NAMES_AT_HAND = 3;

/** The same for a person who waits for the result: a few names, or their number alone. */
export function describeScopeShortly(scope: Scope, checked: CheckedParts): string[] {
  if (listUnchanged(scope).length <= MOST_NAMES_AT_HAND) return describeScope(scope, checked);
  return [...describeComparison(scope, checked), `${countUnchanged(scope, checked)}.`];
}

function describeComparison(scope: Scope, checked: CheckedParts): string[] {
  return hasChecked(checked) ? [`Checked only ${describeChanged(scope, checked)}.`] : [];
}

function hasChecked({ videos = [], posts = [] }: CheckedParts): boolean {
  return videos.length + posts.length > 0;
}

/** A changed post brings its video, and a changed video its posts, as they were before. */
function describeChanged(scope: Scope, { videos = [], posts }: CheckedParts): string {
  const base = describeBase(scope);
  const urls = videos.filter(({ video }) => video.source.kind === "url").length;
  const others = urls === 0 ? "" : `, and ${formatCount(urls, "URL")}`;
  if (posts === undefined) return `the videos that differ from ${base}${others}`;
  return `the posts and videos that this change concerns, compared with ${base}${others}`;
}

/** The share of the names in a job summary, which holds 1 MiB. */
const LARGEST_NAMES_BYTES = 50_000;

/**
 * One line, which a person can open to see the names. Nothing if nothing was left out. If nothing was checked, a remark
 * has said why.
 */
export function renderScope(scope: Scope, checked: CheckedParts): string[] {
  const unchanged = listUnchanged(scope);
  if (unchanged.length === 0) return [];
  const why = hasChecked(checked) ? `Checked only ${escapeMarkdown(describeChanged(scope, checked))}. ` : "";
  const all = checked.posts === undefined ? "all videos" : "all videos and posts";
  const shown = takeWhileFits(unchanged, LARGEST_NAMES_BYTES, breakableCode);
  return [
    `<details><summary>${countUnchanged(scope, checked)}</summary>`,
    `${why}To check ${all}, ${scope.isAsked ? "leave out `--since`" : "set `scope: all`"}.`,
    shown.join("<br>"),
    ...noteOmitted(unchanged.length - shown.length),
    "</details>",
  ];
}

/**
 * Some of the jobs that check a part each have left no report. `missing`: the numbers of their parts, from 1. `commit`:
 * which one they belong to, if the other parts are of several.
 */
export function remarkOnMissingParts(missing: readonly number[], count: number, commit?: string): Remark {
  const numbers = formatList(missing.slice(0, MOST_NAMES).map(String));
  const rest = missing.length > MOST_NAMES ? " …" : "";
  const [parts, are, jobs] = missing.length === 1 ? ["Part", "is", "its job"] : ["Parts", "are", "their jobs"];
  const of = commit === undefined ? "" : ` of commit ${commit.slice(0, 7)}`;
  const message = `${parts} ${numbers}${rest} of ${count}${of} ${are} missing, so not all videos were checked. Run ${jobs} again.`;
  return { ...remark("error", message), isCounted: true };
}

/** Files of reports that were named to be joined, and are not there: a job has left none. */
export function remarkOnMissingReports(names: readonly string[]): Remark[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_NAMES).map((name) => `'${showUnprintable(name)}'`);
  const rest = names.length > MOST_NAMES ? " …" : "";
  const [reports, are] = names.length === 1 ? ["report", "is"] : ["reports", "are"];
  // It may be of a job that uploads, which must not be run again without a look at what it has posted.
  const message = `The ${reports} ${formatList(shown)}${rest} ${are} missing, so this result lacks what would be in there. Look at the log of the job that should have left it.`;
  return [{ ...remark("error", message), isCounted: true }];
}

/** Reports that were joined are of several commits. */
export function remarkOnCommits(commits: readonly string[]): Remark {
  const shown = commits.slice(0, MOST_NAMES).map((commit) => commit.slice(0, 7));
  const rest = commits.length > MOST_NAMES ? " …" : "";
  const message = `The joined reports are of ${formatCount(commits.length, "different commit")} (${shown.join(", ")}${rest}), so the result holds for none of them. Join only reports of one run.`;
  return { ...remark("warning", message), isFirst: true };
}

/** Which commit was checked. */
export function describeCommit({ commit }: Pick<Report, "commit">): string[] {
  return commit === undefined ? [] : [`Checked commit: ${commit}`];
}

/** Reports of jobs that have shared the videos in several ways: no two of these have checked parts of the same. */
export function remarkOnOtherParts(counts: readonly number[]): Remark {
  const parts = formatList(counts.slice(0, MOST_NAMES).map(String));
  const message = `The reports are of different runs, with ${parts} parts, so nobody knows whether all videos were checked. Join only the reports of one run.`;
  return { ...remark("error", message), isCounted: true };
}

/** There are videos or posts, and none was changed. `hasOnlyPosts`: no videos were looked for but theirs. */
export function remarkOnUnchanged(scope: Scope, hasOnlyPosts = false): Remark {
  const base = describeBase(scope);
  if (hasOnlyPosts) {
    return remark("notice", `No post was checked, because no post, and no video of one, differs from ${base}.`);
  }
  const { unchanged, unchangedPosts = [] } = scope;
  const nothing = [
    ...(unchanged.length === 0 ? [] : ["no video"]),
    ...(unchangedPosts.length === 0 ? [] : ["no post"]),
  ];
  const subject = formatList(nothing).replace(/^n/, "N");
  return remark("notice", `${subject} was checked, because none differs from ${base}.`);
}

/** None of the videos and posts of a part was changed, though others were. */
export function remarkOnUnchangedPart(scope: Scope): Remark {
  const { unchanged, unchangedPosts = [] } = scope;
  const counts = [
    ...(unchanged.length === 0 ? [] : [formatCount(unchanged.length, "video")]),
    ...(unchangedPosts.length === 0 ? [] : [formatCount(unchangedPosts.length, "post file")]),
  ];
  return remark(
    "notice",
    `Nothing was checked, because none of this part's ${formatList(counts)} differs from ${describeBase(scope)}.`,
  );
}

/** The lines of the inputs `videos` and `posts`. */
type Asked = { videos: readonly string[]; posts: { lines: readonly string[] } };

/** What was checked where nothing was left out as unchanged. */
function describeAll({ videos, posts }: Asked): string {
  if (posts.lines.length === 0) return "All videos";
  return videos.includes("!**") ? "All posts and their videos" : "All videos and posts";
}

/** All were checked, because nobody knows which ones changed. Sentences without their last full stop. */
export function remarkOnUnlisted({ problem, advice }: { problem: string; advice: string }, asked: Asked): Remark {
  const help = advice === "" ? "" : ` To check only the changed ones, ${advice}.`;
  const message = `${describeAll(asked)} were checked, not only the changed ones. ${problem}.${help}`;
  return { ...remark("notice", message), isFirst: true };
}

/** What helps where the checkout does not have what an event brings, without a full stop. `event`: its name. */
export function adviseOnHead(event: string): string {
  const instead = event === "pull_request_target" ? ", or run the workflow on 'pull_request'" : "";
  return `Check out the head of the change before this step${instead}`;
}

/** Nobody knows what an event changes, and it is not in the checkout. `problem` is a sentence without its full stop. */
export function remarkOnLackedHead({ problem, event }: { problem: string; event: string }): Remark {
  const message = `What this change brings was not checked, because another commit is checked out. ${adviseOnHead(event)}. ${problem}.`;
  return { ...remark("error", message), isCounted: true };
}

/** The workflow wants all videos to be checked, and those of the pull request are not in the checkout. */
export function remarkOnLackedPullRequest(event: string): Remark {
  const message = `What this pull request brings was not checked, because another commit is checked out. ${adviseOnHead(event)}.`;
  return remark("warning", message);
}

/** A pull request can change what counts as a bad video: then all of them are checked. `path`: its policy. */
export function remarkOnChangedPolicy(path: string, asked: Asked): Remark {
  const message = `${describeAll(asked)} were checked, because the policy '${showUnprintable(path)}' has changed.`;
  return { ...remark("notice", message), isQuiet: true, isFirst: true };
}
