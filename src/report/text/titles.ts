/** The heading of a report about videos and posts, which says it all. Judges none of them. */
import type { Verdict } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import { formatCount } from "../../text/quantities.ts";
import { isUnread, saysLack } from "../completeness.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { describePosts, describeVerdicts, hasOnlyWarnings } from "./verdicts.ts";

/** What kind of news a report is. `lacking`: nothing is wrong with what was checked, but more had to be checked. */
export type News = "failed" | "lacking" | "warned" | "unchecked" | "good";

const SIGNS: Readonly<Record<News, string>> = {
  failed: LEVEL_SIGNS.error,
  lacking: LEVEL_SIGNS.error,
  warned: LEVEL_SIGNS.warning,
  unchecked: LEVEL_SIGNS.notice,
  good: "✅",
};

/** The worst that a report has to say. */
export function findNews({ videos = [], posts = [], remarks }: Report): News {
  const checked = [...videos, ...posts];
  if (checked.some(({ verdict }) => verdict !== "valid")) return "failed";
  const errors = remarks.filter(({ level }) => level === "error");
  // An error that does not count is about the run, not about what it has checked.
  if (errors.some(({ isCounted }) => isCounted || checked.length === 0)) return "lacking";
  if (checked.length === 0) return "unchecked";
  return checked.some(hasOnlyWarnings) ? "warned" : "good";
}

/** How bad the news is. */
export function rankNews(report: Report): Level {
  return NEWS_LEVELS[findNews(report)];
}

const NEWS_LEVELS: Readonly<Record<News, Level>> = {
  failed: "error",
  lacking: "error",
  warned: "warning",
  unchecked: "notice",
  good: "notice",
};

/** The news in a line. */
export function describeNews(report: Report): string {
  const { videos = [], posts = [] } = report;
  if (videos.length + posts.length === 0) {
    return report.scope?.unchangedPosts === undefined ? "No video was checked" : "Nothing was checked";
  }
  const lack = posts.length === 0 ? "Not all videos were checked" : "Not everything was checked";
  if (findNews(report) === "lacking") return lack;
  const isLacking = report.remarks.some(saysLack);
  const aboutVideos = videos.length === 0 ? [] : [describeVerdicts(videos, isLacking ? "checked videos" : "videos")];
  const aboutPosts = posts.length === 0 ? [] : [describePosts(posts)];
  const [first = "", second] = isWorseInPosts(report)
    ? [...aboutPosts, ...aboutVideos]
    : [...aboutVideos, ...aboutPosts];
  const known = second === undefined ? first : `${first}; ${second[0]?.toLowerCase()}${second.slice(1)}`;
  // Where no video could be read, the line says so anyway.
  const isUnreadInPart = videos.some(isUnread) && videos.some(({ verdict }) => verdict !== "unreadable");
  const news = isLacking || isUnreadInPart ? `${lack}: ${known[0]?.toLowerCase()}${known.slice(1)}` : known;
  const isPolicyLeftOut = report.remarks.some((remark) => remark.isPolicyLeftOut);
  return isPolicyLeftOut ? `${news} (by TikTok's limits: the policy was not applied)` : news;
}

/** Whether posts have errors, and no video has any: then they come first. */
export function isWorseInPosts({ videos = [], posts = [] }: Report): boolean {
  return posts.some(isInvalid) && !videos.some(isInvalid);
}

function isInvalid({ verdict }: { verdict: Verdict }): boolean {
  return verdict !== "valid";
}

/** What is said about videos and posts as Markdown, the worse first. Videos need a title only beside posts. */
export function joinParts(
  report: Report,
  { aboutVideos, aboutPosts }: Readonly<Record<"aboutVideos" | "aboutPosts", readonly string[]>>,
): readonly string[] {
  if (aboutPosts.length === 0 || aboutVideos.length === 0) return [...aboutVideos, ...aboutPosts];
  const titled = ["### Videos", ...aboutVideos];
  return isWorseInPosts(report) ? [...aboutPosts, ...titled] : [...titled, ...aboutPosts];
}

/** The heading of a step that was refused. `undone`: what it has not done. */
export function titleRefusal(undone: string): string {
  return `## ${LEVEL_SIGNS.error} ${undone}`;
}

/**
 * What stands below the heading: why the step fails, where the news does not say that something is wrong, as `fail-on`
 * counts warnings, too; and what to do where videos could not be read.
 */
export function listNextLines(report: Report, failure: string | undefined): string[] {
  const isSaid = ["failed", "lacking"].includes(findNews(report));
  const unread = (report.videos ?? []).filter(isUnread).length;
  const errors = unread === 1 ? "its error says" : "their errors say";
  return [
    ...(failure === undefined || isSaid ? [] : [failure]),
    ...(unread === 0
      ? []
      : [
          `${formatCount(unread, "video")} ${unread === 1 ? "was" : "were"} not checked. Put right what ${errors}, then check again: in CI, re-run the failed jobs.`,
        ]),
  ];
}

/** The news as a heading in Markdown. */
export function titleReport(report: Report): string {
  return `## ${SIGNS[findNews(report)]} ${describeNews(report)}`;
}
