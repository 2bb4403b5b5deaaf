/** The job summary, which a person opens after the job. Renders only. */
import type { Report } from "../../model/report.ts";
import type { Context, Reporter } from "../reporter.ts";
import { renderCancellations } from "../text/cancellations.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { renderVideos } from "../text/videos.ts";

export const summary = { what: "job summary", medium: "summary", render: renderSummary } as const satisfies Reporter;

function renderSummary(report: Report, { permalink }: Context): string {
  const { videos = [], cancellations = [], remarks } = report;
  return [
    ...(videos.length === 0 ? [] : [renderVideos(videos, permalink)]),
    ...(cancellations.length === 0 ? [] : [renderCancellations(cancellations)]),
    ...remarks.map(({ title, message }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(message)}`),
  ].join("\n\n");
}
