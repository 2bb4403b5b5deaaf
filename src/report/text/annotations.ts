/** The annotations of a report: remarks, publish ids, and the findings of videos. Prints nothing. */
import { posix } from "node:path";
import type { Annotation } from "../../host/host.ts";
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { AnnotateFrom, Level } from "../../model/problem.ts";
import type { Cancellation } from "../../model/publish.ts";
import type { Report } from "../../model/report.ts";
import type { Context } from "../reporter.ts";
import { limitAnnotations } from "./annotation-limits.ts";
import { describeFindings, nameFindings } from "./findings.ts";
import { listCommands } from "./fixes.ts";
import { LEVELS } from "./levels.ts";
import { nameSummary } from "./places.ts";
import { describeCancellation, isWorthCancelling, sortWorstFirst } from "./publishes.ts";

/** An annotation, and the findings that it shows. */
type Shown = Annotation & { findings?: readonly Finding[] };

/** One for each remark and publish id, and for each level of a video's findings, within the limits of the platform. */
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

function* listAll({ remarks, videos = [], cancellations = [] }: Report, context: Context): Generator<Shown> {
  yield* remarks.filter(({ isQuiet }) => !isQuiet);
  for (const cancellation of sortWorstFirst(cancellations)) yield annotateCancellation(cancellation, context);
  const levels = listLevels(context.annotate);
  for (const checked of videos) yield* annotateVideo(checked, levels);
}

/** The levels from `annotate` on. */
function listLevels(annotate: AnnotateFrom = "warning"): readonly Level[] {
  return annotate === "never" ? [] : LEVELS.slice(0, LEVELS.indexOf(annotate) + 1);
}

function* annotateVideo({ video, findings }: CheckedVideo, levels: readonly Level[]): Generator<Shown> {
  const commands = listCommands(findings);
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

/** It stands on the file of its video if there is one: on any other path, GitHub would link to nothing. */
function annotateCancellation(
  cancellation: Cancellation,
  { hasFile = () => false, lacksSummary = false }: Context,
): Annotation {
  const { level, code, video = "" } = cancellation;
  const place = lacksSummary ? "log" : "job summary";
  const how = isWorthCancelling(cancellation) ? `The ${place} ends with how to cancel it` : "";
  const file = locateInWorkspace(video);
  return {
    level,
    title: `TikTok cancel: ${code}`,
    message: describeCancellation(cancellation, how),
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
