/** Annotations: workflow commands need no token, so they work on pull requests from forks, too. Renders only. */
import { posix } from "node:path";
import type { Annotation } from "../../host/host.ts";
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { Cancellation } from "../../model/publish.ts";
import type { Report } from "../../model/report.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import type { Context, Reporter } from "../reporter.ts";
import { limitAnnotations } from "../text/annotation-limits.ts";
import { describeCancellation, isWorthCancelling, sortWorstFirst } from "../text/publishes.ts";
import { describeFindingAndFix } from "../text/sentences.ts";

export const annotations = {
  what: "annotations",
  medium: "annotations",
  render: renderAnnotations,
} as const satisfies Reporter;

/** One annotation for each remark, finding and publish id, within the limits of the platform. */
function renderAnnotations(report: Report, context: Context): Annotation[] {
  return limitAnnotations(listAnnotations(report, context));
}

function* listAnnotations(
  { remarks, videos = [], cancellations = [] }: Report,
  context: Context,
): Generator<Annotation> {
  yield* remarks.filter(({ isQuiet }) => !isQuiet);
  for (const cancellation of sortWorstFirst(cancellations)) yield annotateCancellation(cancellation, context);
  for (const checked of videos) {
    for (const finding of checked.findings) yield annotateFinding(checked, finding);
  }
}

/** The message names the video, too: the log shows nothing but the message. */
function annotateFinding({ video }: CheckedVideo, finding: Finding): Annotation {
  const { level, rule } = finding;
  return {
    level,
    title: rule.code === undefined ? `TikTok ${rule.id}` : `TikTok ${rule.id}: ${rule.code}`,
    message: `${showUnprintable(video.path)}: ${describeFindingAndFix(finding)}`,
    ...(video.source.kind === "url" ? {} : { file: video.path }),
  };
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
