import type { Report } from "../model/report.ts";
import { renderCancellations } from "./cancellation-summary.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { Delivery, Reporter } from "./reporter.ts";
import { renderVideos } from "./video-summary.ts";

/** The job summary: what a person opens after the job. */
export const summary: Reporter = {
  name: "job summary",
  async deliver(report, { host, permalink }) {
    const markdown = renderSummary(report, permalink);
    if (markdown !== "") await host.summarize(markdown);
  },
};

export function renderSummary(report: Report, permalink?: Delivery["permalink"]): string {
  const { videos = [], cancellations = [], remarks } = report;
  return [
    ...(videos.length === 0 ? [] : [renderVideos(videos, permalink)]),
    ...(cancellations.length === 0 ? [] : [renderCancellations(cancellations)]),
    ...remarks.map(({ title, message }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(message)}`),
  ].join("\n\n");
}
