/** What a run says of itself besides its results, as plain lines. */
import type { Report } from "../../model/report.ts";
import { describeScopeShortly } from "./scope.ts";
import { describeNews } from "./titles.ts";

/** What was left out, the remarks with their levels, and the news. */
export function describeEnd(report: Report): string[] {
  const { remarks, scope } = report;
  return [
    ...(scope === undefined ? [] : describeScopeShortly(scope, report)),
    ...remarks.map(({ level, message }) => `${level}: ${message}`),
    `${describeNews(report)}.`,
  ];
}
