/** The news of a report in a line: of videos, posts and uploads. Judges none of them. */
import type { Level } from "../../model/problem.ts";
import type { PublishOutcome } from "../../model/publish.ts";
import type { Report } from "../../model/report.ts";
import { countConfirmations } from "./confirmations.ts";
import { LEVELS } from "./levels.ts";
import { countOutcomes } from "./publishes.ts";
import { describeNews, findNews, rankNews } from "./titles.ts";

/** Sentences without the last full stop, the worst news first. Uploads come before videos that are as bad. */
export function describeAllNews(report: Report): string {
  const { videos = [], posts = [], cancellations = [], confirmations = [] } = report;
  const news: { text: string; level: Level }[] = [];
  if (cancellations.length > 0) news.push({ text: countOutcomes(cancellations), level: findWorst(cancellations) });
  if (confirmations.length > 0) news.push({ text: countConfirmations(confirmations), level: findWorst(confirmations) });
  const isAboutChecks = videos.length + posts.length > 0 || findNews(report) === "lacking";
  if (news.length === 0 || isAboutChecks) news.push({ text: describeNews(report), level: rankNews(report) });
  const rank = ({ level }: { level: Level }) => LEVELS.indexOf(level);
  return news
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ text }) => text)
    .join(". ");
}

function findWorst(publishes: readonly PublishOutcome[]): Level {
  return LEVELS.find((level) => publishes.some((each) => each.level === level)) ?? "notice";
}
