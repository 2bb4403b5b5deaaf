/** The comment on a pull request, which everybody who watches it receives. Renders only. */
import type { CheckedVideo } from "../../model/finding.ts";
import type { Remark, Report } from "../../model/report.ts";
import { formatList } from "../../text/words.ts";
import { saysLack } from "../completeness.ts";
import type { Context, Reporter } from "../reporter.ts";
import { renderEvidence } from "../text/evidence.ts";
import { sortByLevel } from "../text/levels.ts";
import { code, escapeMarkdown, link, noteOmitted, takeWhileFits } from "../text/markdown.ts";
import { renderBadPosts } from "../text/posts.ts";
import { renderRemark } from "../text/remark-lines.ts";
import { countUnchanged, hasLeftOut } from "../text/scope.ts";
import { joinParts, listNextLines, titleReport } from "../text/titles.ts";
import type { RowStyle } from "../text/video-rows.ts";
import { listParts, type Part, renderBriefly } from "../text/videos.ts";

export const comment = { what: "comment", medium: "comment", render: renderComment } as const satisfies Reporter;

/**
 * GitHub takes 65,536 characters ("Body is too long (maximum is 65536 characters)"). Counted in bytes, which are never
 * fewer. The rest is for the mark.
 */
const LARGEST_BYTES = 65_536 - 4096;

/** The share of the names of one group. */
const LARGEST_NAMES_BYTES = 16_000;

/** The share of the remarks. */
const LARGEST_REMARKS_BYTES = 8000;

/** As much as there is room for. What is least important is left out first, and a line says so. */
function renderComment(
  report: Report,
  { permalink, summaryPage, toolPage, job, commit, failure, isOfOthers = false }: Context,
): string {
  const { videos = [], posts = [] } = report;
  const place = summaryPage === undefined ? "the job summary" : link("the job summary", summaryPage);
  const style = { permalink, toolPage, largestNamesBytes: LARGEST_NAMES_BYTES, place };
  const first = takeWhileFits(sortByLevel(report.remarks.filter(isOnTop)), LARGEST_REMARKS_BYTES, (each) =>
    renderRemark(each),
  );
  const failures = listNextLines(report, failure).map(escapeMarkdown);
  const top = [titleReport(report), ...failures, ...first, ...(isOfOthers ? [WARNING] : [])].join("\n\n");
  const evidence = renderEvidence([...videos, ...posts]);
  const rest = [...evidence, ...renderRemarks(report, place), renderFooter(place, job, commit)];
  const roomBytes = LARGEST_BYTES - sizeOf([top, ...rest]);
  const listPosts = (largestBytes: number) => renderBadPosts(posts, { permalink, place, largestBytes });
  // What is optional about videos makes way for posts; what is wrong with them has half of the room.
  const isAnyFailed = videos.some(({ verdict }) => verdict !== "valid");
  const mostForPosts = isAnyFailed ? roomBytes / 2 : roomBytes - LARGEST_NOTES_BYTES - 2 * HEADINGS_BYTES;
  const aboutVideos = listVideos(videos, style, roomBytes - sizeOf(listPosts(mostForPosts)) - HEADINGS_BYTES);
  const aboutPosts = listPosts(roomBytes - sizeOf(aboutVideos) - HEADINGS_BYTES);
  return [top, ...joinParts(report, { aboutVideos, aboutPosts }), ...rest].join("\n\n");
}

/** That something was not checked, or that the verdicts depend on what the pull request itself has changed. */
function isOnTop(remark: Remark): boolean {
  return saysLack(remark) || (remark.isFirst === true && remark.level === "warning");
}

/** The headings, and the line about posts that are left out. */
const HEADINGS_BYTES = 500;

/** The fullest version that fits. */
function listVideos(videos: readonly CheckedVideo[], style: RowStyle, roomBytes: number): readonly string[] {
  for (const version of listVersions(videos, style, roomBytes)) if (sizeOf(version) <= roomBytes) return version;
  return [];
}

/** A report's text can say: run this command. */
const WARNING =
  "The pull request's own run has written these results, so its author can have changed them. Run no command that stands in them.";

function sizeOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph) + 2, 0);
}

/** The share of the lines about what is left out. */
const LARGEST_NOTES_BYTES = 1500;

/** The same with less and less in it. The last one fits. */
function* listVersions(
  videos: readonly CheckedVideo[],
  style: RowStyle,
  roomBytes: number,
): Generator<readonly string[]> {
  const { failed, warned, needed, cuts, optional, accepted } = listParts(videos, style);
  // What is too large anyway is not made to its end.
  const render = (parts: readonly Part[]) => parts.flatMap((part) => part.render(2 * roomBytes));
  const isShown = (part: Part) => render([part]).length > 0;
  const dispensable = [warned, optional, accepted].filter(isShown);
  for (let kept = dispensable.length; kept >= 0; kept--) {
    const left = dispensable.slice(kept);
    const parts = [failed, warned, needed, cuts, optional, accepted].filter((part) => !left.includes(part));
    yield [...render(parts), ...noteLeftOut(left, style)];
  }
  const commands = [needed, cuts].filter(isShown);
  if (commands.length > 0) yield [...render([failed]), ...noteLeftOut([...commands, ...dispensable], style)];
  const note = noteLeftOut([...[failed].filter(isShown), ...commands, ...dispensable], style);
  yield [...renderBriefly(videos, style, roomBytes - LARGEST_NOTES_BYTES), ...note];
}

function noteLeftOut(parts: readonly Part[], { place }: RowStyle): string[] {
  if (parts.length === 0) return [];
  return [`There is no room here for ${formatList(parts.map(({ what }) => what))}: see ${place}.`];
}

/** Why nothing was checked, or what a person should know besides the verdicts. */
function renderRemarks(report: Report, place: string): string[] {
  const { videos = [], posts = [], remarks, scope } = report;
  const isEmpty = videos.length + posts.length === 0;
  const worthy = remarks.filter((each) => !isOnTop(each) && (each.level !== "notice" || isEmpty));
  const shown = takeWhileFits(worthy, LARGEST_REMARKS_BYTES, (remark) => renderRemark(remark));
  const hasUnchanged = scope !== undefined && hasLeftOut(scope);
  return [
    ...shown,
    ...noteOmitted(worthy.length - shown.length, place),
    ...(hasUnchanged ? [`${countUnchanged(scope, report)}.`] : []),
  ];
}

/** Which job it is, as there may be a comment of each, and what it has checked: a comment can be outdated. */
function renderFooter(place: string, job: string | undefined, commit: string | undefined): string {
  const checked = commit === undefined ? "" : ` for commit ${code(commit.slice(0, 7))}`;
  return `<small>${job === undefined ? "" : `${code(job)}${checked}. `}Everything about this check is in ${place}.</small>`;
}
