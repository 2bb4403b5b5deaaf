/** The heading of a report about videos, which says it all. Judges no video. */
import type { Report } from "../../model/report.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { describeVerdicts, hasOnlyWarnings } from "./verdicts.ts";

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
export function findNews({ videos = [], remarks }: Report): News {
  if (videos.some(({ verdict }) => verdict !== "valid")) return "failed";
  const errors = remarks.filter(({ level }) => level === "error");
  // An error that does not count is about the run, not about what it has checked.
  if (errors.some(({ isCounted }) => isCounted || videos.length === 0)) return "lacking";
  if (videos.length === 0) return "unchecked";
  return videos.some(hasOnlyWarnings) ? "warned" : "good";
}

/** The news in a line. */
export function describeNews(report: Report): string {
  const { videos = [] } = report;
  if (videos.length === 0) return "No video was checked";
  return findNews(report) === "lacking" ? "Not all videos were checked" : describeVerdicts(videos);
}

/** The same as a heading in Markdown. */
export function titleReport(report: Report): string {
  return `## ${SIGNS[findNews(report)]} ${describeNews(report)}`;
}
