import type { Annotation } from "../host/host.ts";
import type { CheckedVideo, ExplainedCancellation, Finding, Report } from "../model.ts";
import { limitAnnotations } from "./annotation-limits.ts";
import type { Reporter } from "./reporter.ts";
import { describeCancellation, describeFinding } from "./sentences.ts";

/** Annotations: workflow commands, which need no token and so work on pull requests from forks too. */
export const annotations: Reporter = {
  name: "annotations",
  deliver(report, { host }) {
    for (const annotation of renderAnnotations(report)) host.annotate(annotation);
  },
};

/** One annotation for each remark, finding and publish id, within the limits of the platform. */
export function renderAnnotations({ remarks, videos = [], cancellations = [] }: Report): Annotation[] {
  return limitAnnotations([
    ...remarks,
    ...cancellations.map(annotateCancellation),
    ...videos.flatMap((checked) => checked.findings.map((finding) => annotateFinding(checked, finding))),
  ]);
}

function annotateFinding({ video }: CheckedVideo, finding: Finding): Annotation {
  const { level } = finding;
  const { id, code } = finding.rule;
  const title = code === undefined ? `TikTok ${id}` : `TikTok ${id}: ${code}`;
  const message = describeFinding(finding);
  return video.source.kind === "url"
    ? { level, title, message: `${video.path}: ${message}` }
    : { level, title, message, file: video.path };
}

function annotateCancellation(cancellation: ExplainedCancellation): Annotation {
  const { level, code } = cancellation;
  return { level, title: `TikTok cancel: ${code}`, message: describeCancellation(cancellation) };
}
