/** The job summary, which a person opens after the job. Renders only. */
import type { Level } from "../../model/problem.ts";
import type { Remark, Report } from "../../model/report.ts";
import { saysLack } from "../completeness.ts";
import type { Context, Reporter } from "../reporter.ts";
import { locateLostRunner, locateTerminalPage, locateTokenPage } from "../text/cancel-workflow.ts";
import { renderCancelAgain, renderCancellations, renderUncancelled } from "../text/cancellations.ts";
import { renderConfirmations } from "../text/confirmations.ts";
import { renderDecidedOtherwise } from "../text/decided-otherwise.ts";
import { renderEvidence } from "../text/evidence.ts";
import { LEVELS, sortByLevel } from "../text/levels.ts";
import { escapeMarkdown, noteOmitted, takeWhileFits } from "../text/markdown.ts";
import { renderPosts } from "../text/posts.ts";
import { listUndecided } from "../text/publishes.ts";
import { listQuestionPages } from "../text/questions.ts";
import { renderHeading, renderRemark } from "../text/remark-lines.ts";
import { renderAskAgain } from "../text/requests.ts";
import { renderScope } from "../text/scope.ts";
import { joinParts, listNextLines, rankNews, titleReport } from "../text/titles.ts";
import { renderVideos } from "../text/videos.ts";

export const summary = { what: "job summary", medium: "summary", render: renderSummary } as const satisfies Reporter;

/** The share of the remarks in a job summary, which holds 1 MiB. */
const LARGEST_REMARKS_BYTES = 50_000;

/** That of the posts with findings, and again of the others. */
const LARGEST_POSTS_BYTES = 40_000;

/**
 * Whether uploads come first: something is wrong with one, and what was checked is no worse. An upload may still go
 * live; a video that was refused waits.
 */
function isWorseInUploads(report: Report): boolean {
  const { cancellations = [], confirmations = [], uncancelled = [], videos = [], posts = [] } = report;
  const levels: Level[] = [...cancellations, ...confirmations].map(({ level }) => level);
  const worst = LEVELS.find((level) => levels.includes(level) || (level === "warning" && uncancelled.length > 0));
  if (videos.length + posts.length === 0 || worst === undefined || worst === "notice") return false;
  return LEVELS.indexOf(worst) <= LEVELS.indexOf(rankNews(report));
}

/** What is left to do comes last: it is what a person copies. */
function renderSummary(report: Report, context: Context): string {
  const { permalink, actionsPage, toolPage, failure } = context;
  const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
  const tokenPage = toolPage && locateTokenPage(toolPage);
  const questions = toolPage === undefined ? [] : listQuestionPages(toolPage);
  const ownPages = [locateLostRunner(toolPage), locateTerminalPage(toolPage), tokenPage, ...questions];
  const pages = [actionsPage, ...ownPages].filter((page) => page !== undefined);
  const render = (remark: Remark) => [...renderHeading(remark), renderRemark(remark, pages)].join("\n\n");
  // That something was not checked is worth more than what is known of the rest.
  const isOnTop = (remark: Remark) => remark.isFirst || saysLack(remark);
  const [first, others] = [sortByLevel(remarks.filter(isOnTop)), remarks.filter((each) => !isOnTop(each))];
  const shown = takeWhileFits(others, LARGEST_REMARKS_BYTES, render);
  const aboutPosts = renderPosts(posts, { permalink, place: "the report file", largestBytes: LARGEST_POSTS_BYTES });
  const ofUploads = remarks.filter(({ isOfUploads }) => isOfUploads);
  const aboutVideos = renderVideos(videos, { permalink, toolPage });
  const aboutUploads = [
    ...(cancellations.length === 0 ? [] : [renderCancellations(cancellations, ofUploads, context)]),
    ...(confirmations.length === 0 ? [] : [renderConfirmations(confirmations, ofUploads, context)]),
    ...(uncancelled.length === 0 ? [] : [renderUncancelled(uncancelled)]),
  ];
  const isUploadsFirst = isWorseInUploads(report);
  return [
    ...(isUploadsFirst ? aboutUploads : []),
    ...(videos.length + posts.length === 0 ? [] : [titleReport(report)]),
    ...listNextLines(report, failure).map(escapeMarkdown),
    ...first.map(render),
    ...joinParts(report, { aboutVideos, aboutPosts }),
    ...renderEvidence([...videos, ...posts]),
    ...renderDecidedOtherwise(videos, toolPage, posts),
    ...(isUploadsFirst ? [] : aboutUploads),
    ...shown,
    ...noteOmitted(others.length - shown.length, "the log"),
    ...(scope === undefined ? [] : renderScope(scope, report)),
    ...renderCancelAgain([...cancellations, ...uncancelled], context),
    ...renderAskAgain(listUndecided(cancellations), toolPage),
  ].join("\n\n");
}
