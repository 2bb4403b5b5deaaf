/** The annotations of a report: remarks, publish ids, and the findings of videos and posts. Prints nothing. */
import { posix } from "node:path";
import type { Annotation } from "../../host/host.ts";
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import { groupBy } from "../../model/groups.ts";
import type { CheckedPost } from "../../model/post.ts";
import type { AnnotateFrom, Level } from "../../model/problem.ts";
import type { Cancellation, Confirmation, PublishOutcome } from "../../model/publish.ts";
import type { Report } from "../../model/report.ts";
import { formatCount } from "../../text/quantities.ts";
import type { Context } from "../reporter.ts";
import { limitAnnotations, SHOWN_PER_LEVEL } from "./annotation-limits.ts";
import {
  describeCancelledWait,
  describePassedCheck,
  isAwaited,
  isOpen,
  locateByHand,
  sortConfirmations,
  titleConfirmation,
} from "./confirmations.ts";
import { describeFindings, listEvidence, nameFindings } from "./findings.ts";
import { listCommands } from "./fixes.ts";
import { hintAtCommand, hintAtGuard, hintAtOtherGuard } from "./job-hints.ts";
import { LEVELS } from "./levels.ts";
import { nameSummary } from "./places.ts";
import { describePlaced } from "./posts.ts";
import { describePublish, isWorthCancelling, joinSentences, listUndecided, sortWorstFirst } from "./publishes.ts";
import { locateReason } from "./questions.ts";
import { describeFinding } from "./sentences.ts";

/** An annotation, and the findings that it shows. */
type Shown = Annotation & { findings?: readonly Finding[] };

/**
 * One for each remark and publish id, for each level of a video's findings, and for each finding of a post, within the
 * limits of the platform.
 */
export function listAnnotations(report: Report, context: Context): Annotation[] {
  return listShown(report, context).map(({ findings: _, ...annotation }) => annotation);
}

/** The findings that annotations show: the log does not repeat them. */
export function listAnnotated(report: Report, context: Context): ReadonlySet<Finding> {
  return new Set(listShown(report, context).flatMap(({ findings = [] }) => findings));
}

function listShown(report: Report, context: Context): Shown[] {
  return limitAnnotations(listAll(report, context), namePlace(context));
}

/** Where everything is that the limits leave out. */
function namePlace({ lacksSummary = false, summaryPage }: Context): string {
  return `${lacksSummary ? "the log" : nameSummary(summaryPage)} and the report file`;
}

function* listAll(
  { remarks, videos = [], posts = [], cancellations = [], confirmations = [] }: Report,
  context: Context,
): Generator<Shown> {
  yield* remarks.filter(({ isQuiet }) => !isQuiet);
  for (const cancellation of sortWorstFirst(cancellations)) yield annotateCancellation(cancellation, context);
  yield* annotateConfirmations(confirmations, context);
  const levels = listLevels(context.annotate);
  yield* annotateVideos(videos, levels);
  for (const post of posts) yield* annotatePost(post, levels);
}

/** The levels from `annotate` on. */
function listLevels(annotate: AnnotateFrom = "warning"): readonly Level[] {
  return annotate === "never" ? [] : LEVELS.slice(0, LEVELS.indexOf(annotate) + 1);
}

/**
 * Where a server could not be asked for any of its videos, one annotation says so for all of them. The same goes for
 * other videos that can't be read for one reason, if GitHub would not show an annotation for each: they would take the
 * place of what is wrong with others.
 */
function* annotateVideos(videos: readonly CheckedVideo[], levels: readonly Level[]): Generator<Shown> {
  for (const group of groupBy(videos, (each) => findSharedReason(each) ?? each).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const most = first.findings[0]?.isOfServer ? 1 : SHOWN_PER_LEVEL;
    if (group.length > most) yield* annotateTogether(first, group, levels);
    else for (const each of group) yield* annotateVideo(each, levels);
  }
}

/** Why a video can't be read, if that is all that is known of it. */
function findSharedReason({ verdict, findings: [finding, ...others] }: CheckedVideo): string | undefined {
  return finding !== undefined && verdict === "unreadable" && others.length === 0
    ? describeFinding(finding)
    : undefined;
}

/** It stands on no file: the reason is that of all. */
function* annotateTogether(
  { video, findings }: CheckedVideo,
  group: readonly CheckedVideo[],
  levels: readonly Level[],
): Generator<Shown> {
  const level = findings[0]?.level ?? "error";
  if (!levels.includes(level)) return;
  const names = `${video.path} and ${formatCount(group.length - 1, "more video")}`;
  yield {
    level,
    title: `TikTok: ${nameFindings(findings)}`,
    message: describeFindings(names, findings, []),
    // The log says for each which reason it has: there may be several groups.
    findings: findings[0]?.isOfServer ? group.flatMap((each) => each.findings) : findings,
  };
}

function* annotateVideo({ video, findings }: CheckedVideo, levels: readonly Level[]): Generator<Shown> {
  const commands = listCommands({ video, findings });
  for (const level of levels) {
    const those = findings.filter((finding) => finding.level === level);
    if (those.length === 0) continue;
    yield {
      level,
      title: `TikTok: ${nameFindings(those)}`,
      message: describeFindings(
        video.path,
        those,
        commands.filter((command) => command.level === level),
      ),
      ...(video.source.kind === "url" ? {} : { file: video.path }),
      findings: those,
    };
  }
}

/** Each at its place: a post file is a text that people open at a line. */
function* annotatePost({ path, findings }: CheckedPost, levels: readonly Level[]): Generator<Shown> {
  for (const finding of findings) {
    const { level, line, column } = finding;
    if (!levels.includes(level)) continue;
    yield {
      level,
      title: `TikTok: ${nameFindings([finding])}`,
      message: [describePlaced(path, finding), ...listEvidence([finding])].join("\n"),
      place: { file: path, line, column },
      findings: [finding],
    };
  }
}

function annotateCancellation(cancellation: Cancellation, context: Context): Annotation {
  const place = context.lacksSummary ? "log" : "job summary";
  const how = isWorthCancelling(cancellation) ? `The ${place} ends with how to cancel it` : "";
  const canAsk = !context.lacksSummary && listUndecided([cancellation]).length > 0;
  const ask = canAsk ? `${how === "" ? "The job summary" : "It also"} holds a command that asks TikTok again` : "";
  const hints = [hintAtOtherGuard(cancellation), how, ask].filter((hint) => hint !== "");
  return annotatePublish(cancellation, `TikTok cancel: ${cancellation.code}`, hints.join(". "), context);
}

/** Uploads that a cancelled run no longer waited for are named together: nothing is wrong with them. */
function* annotateConfirmations(confirmations: readonly Confirmation[], context: Context): Generator<Annotation> {
  const isLeft = (each: Confirmation) => context.guardAfter === "cancellation" && isAwaited(each);
  const left = confirmations.filter(isLeft);
  const byHand = locateByHand(confirmations, context.toolPage);
  for (const confirmation of sortConfirmations(confirmations)) {
    if (!isLeft(confirmation)) yield annotateConfirmation(confirmation, byHand, context);
  }
  const message = joinSentences(describeCancelledWait(left.length), hintAtGuard(left, byHand));
  if (left.length > 0) yield { level: "notice", title: "TikTok confirm: the run was cancelled", message };
}

function annotateConfirmation(confirmation: Confirmation, byHand: string | undefined, context: Context): Annotation {
  const { guardAfter, lacksSummary, toolPage } = context;
  const passed = describePassedCheck(confirmation, toolPage);
  const command = lacksSummary ? "" : hintAtCommand(confirmation);
  const next = guardAfter !== undefined && isOpen(confirmation) ? hintAtGuard([confirmation], byHand) : command;
  const question = locateReason(confirmation, toolPage);
  const see = question === undefined ? [] : [`See ${question}`];
  const more = [...see, passed === "" ? next : passed].filter((text) => text !== "").join(". ");
  return annotatePublish(confirmation, titleConfirmation(confirmation), more, context);
}

/** It stands on the file of its video if there is one: on any other path, GitHub would link to nothing. */
function annotatePublish(
  publish: PublishOutcome,
  title: string,
  more: string,
  { hasFile = () => false }: Context,
): Annotation {
  const { level, video = "" } = publish;
  const file = locateInWorkspace(video);
  return {
    ...{ level, title, message: describePublish(publish, more) },
    ...(file !== undefined && hasFile(file) && { file }),
  };
}

/** A folder, an absolute path, one that leads out of the workspace, a URL, a path of Windows. */
const NO_FILE_INSIDE = /^$|^\/|\/$|^\.\.?(\/|$)|^[a-z][a-z0-9+.-]*:|\\/i;

/** The normalised path of a video inside the workspace; `undefined` for a URL and for any other path. */
function locateInWorkspace(video: string): string | undefined {
  const path = video === "" ? "" : posix.normalize(video);
  return NO_FILE_INSIDE.test(path) ? undefined : path;
}
