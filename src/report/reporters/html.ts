/** The report as a page, with every video and post beside what is wrong with it. Renders only. */
import type { CheckedVideo } from "../../model/finding.ts";
import type { CheckedPost } from "../../model/post.ts";
import type { Level } from "../../model/problem.ts";
import type { PublishOutcome } from "../../model/publish.ts";
import type { Report } from "../../model/report.ts";
import { formatInteger } from "../../text/quantities.ts";
import { findWorkspace } from "../html/addresses.ts";
import { type Html, link, html as markup } from "../html/escape.ts";
import { renderLevel } from "../html/findings.ts";
import { PAGE_MARK, renderEnd, renderFilter, renderStart } from "../html/frame.ts";
import { renderPost } from "../html/posts.ts";
import { renderCancelAgain, renderConfirmations, renderPublishes, renderUncancelled } from "../html/publishes.ts";
import { renderVideo } from "../html/videos.ts";
import type { FileContext, Reporter } from "../reporter.ts";
import { numberSameNames } from "../same-names.ts";
import { describeAllNews } from "../text/all-news.ts";
import { countConfirmations } from "../text/confirmations.ts";
import { listNotes, type Note } from "../text/fixes.ts";
import { LEVELS, sortByLevel, sortByWorstFinding } from "../text/levels.ts";
import { namePosts } from "../text/posts.ts";
import { countOutcomes } from "../text/publishes.ts";
import { shareReasons } from "../text/same-reason.ts";
import { describeCommit, describeScope } from "../text/scope.ts";
import { isWorseInPosts, listNextLines } from "../text/titles.ts";

export const html = {
  what: "HTML report",
  medium: "file",
  mark: PAGE_MARK,
  render: renderText,
} as const satisfies Reporter;

/** Yields one entry at a time, so that the text of thousands of videos is never in memory as a whole. */
function* renderText(report: Report, context: FileContext): Generator<string> {
  for (const part of renderPage(report, context)) yield part.markup;
}

/** A browser opens 20,000 players in a minute and a half, and 200 at once. The others open by a link. */
const MOST_PLAYERS = 200;

const HOW_TO_PLAY =
  "To play the videos, keep this page and the videos in the same folders as in the workspace, for example in one artifact.";

function* renderPage(report: Report, context: FileContext): Generator<Html> {
  const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
  yield renderStart(describeAllNews(report));
  for (const failure of listNextLines(report, context.failure)) yield markup`<p>${failure}</p>\n`;
  yield renderRemarks(remarks);
  const entries = countEntries(report);
  if (entries.all > 0) yield renderFilter(entries);
  const aboutVideos = () => wrapPart(videos, () => "Videos", renderVideos(videos, context));
  const aboutPosts = () => wrapPart(posts, () => "Posts", renderPosts(posts, context));
  for (const render of isWorseInPosts(report) ? [aboutPosts, aboutVideos] : [aboutVideos, aboutPosts]) yield* render();
  yield* wrapPart(cancellations, countOutcomes, renderPublishes(cancellations));
  yield* wrapPart(confirmations, countConfirmations, renderConfirmations(confirmations, context));
  yield renderUncancelled(uncancelled);
  yield renderCancelAgain([...cancellations, ...uncancelled], context);
  const howToPlay = findVideos(context) === undefined ? [] : [HOW_TO_PLAY];
  const about = [...describeCommit(report), ...(scope === undefined ? [] : describeScope(scope, report))];
  yield renderEnd([...about, ...howToPlay]);
}

/** Entries of one kind below their heading, if there are any. The filter hides what it leaves empty. */
function* wrapPart<Entry extends CheckedVideo | CheckedPost | PublishOutcome>(
  entries: readonly Entry[],
  title: (entries: readonly Entry[]) => string,
  rendered: Iterable<Html>,
): Generator<Html> {
  if (entries.length === 0) return;
  const classes = ["part", ...LEVELS.filter((level) => entries.some(hasLevel(level))).map((level) => `with-${level}`)];
  yield markup`<section class="${classes.join(" ")}">\n<h2>${title(entries)}</h2>\n`;
  yield* rendered;
  yield markup`</section>\n`;
}

function hasLevel(level: Level): (entry: CheckedVideo | CheckedPost | PublishOutcome) => boolean {
  return (entry) => ("findings" in entry ? entry.findings.some((each) => each.level === level) : entry.level === level);
}

/** The path from the page to the videos of the workspace, if one leads there. */
function findVideos({ path, workspace }: FileContext): string | undefined {
  return path === undefined || workspace === undefined ? undefined : findWorkspace(path, workspace);
}

function* renderVideos(videos: readonly CheckedVideo[], context: FileContext): Generator<Html> {
  const notes = listNotes(videos, context.toolPage);
  if (notes.length > 0) yield markup`<div class="small">${notes.map(renderNote)}</div>\n`;
  const toWorkspace = findVideos(context);
  const numberOf = numberSameNames(videos);
  for (const [at, checked] of sortByWorstFinding(shareReasons(videos)).entries()) {
    if (at === MOST_PLAYERS) yield noteBrief(videos.length - MOST_PLAYERS);
    const place = { ...context, toWorkspace, number: numberOf(checked.video) };
    yield renderVideo(checked, place, at < MOST_PLAYERS ? "full" : "brief");
  }
}

function renderNote({ text, page }: Note): Html {
  if (page === undefined) return markup`<p>${text}</p>`;
  const { title, address } = page;
  return markup`<p>${text} ${address.startsWith("https:") ? link(title, address) : markup`${title}: <code>${address}</code>`}</p>`;
}

function* renderPosts(posts: readonly CheckedPost[], context: FileContext): Generator<Html> {
  for (const post of sortByWorstFinding(namePosts(posts))) yield renderPost(post, context);
}

function renderRemarks(remarks: Report["remarks"]): Html {
  if (remarks.length === 0) return markup``;
  const items = sortByLevel(remarks).map(({ level, message }) => markup`<li>${renderLevel(level)} ${message}</li>\n`);
  return markup`<ul class="remarks">\n${items}</ul>\n`;
}

/** How many videos, posts and uploads have something of each level. */
function countEntries({ videos = [], posts = [], cancellations = [], confirmations = [] }: Report) {
  const entries = [...videos, ...posts, ...cancellations, ...confirmations];
  const count = (level: Level) => entries.filter(hasLevel(level)).length;
  return { all: entries.length, error: count("error"), warning: count("warning"), notice: count("notice") };
}

function noteBrief(count: number): Html {
  const which = count === 1 ? "The last video has" : `The last ${formatInteger(count)} videos have`;
  return markup`<p>${which} no player and no gauges here, so that this page stays fast.</p>\n`;
}
