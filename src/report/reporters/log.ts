/** The log of the step: a line for each video and each publish id. Renders only. */
import type { CheckedVideo } from "../../model/finding.ts";
import type { Cancellation } from "../../model/publish.ts";
import type { Report } from "../../model/report.ts";
import type { Context, Reporter } from "../reporter.ts";
import { listCancelAgain } from "../text/cancellations.ts";
import { describeFacts } from "../text/facts.ts";
import { countOutcomes, countUncancelled, nameUpload } from "../text/publishes.ts";
import { countValid, describeFinding } from "../text/sentences.ts";

export const log = { what: "log", medium: "log", render: renderLog } as const satisfies Reporter;

/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog(
  { videos = [], cancellations = [], uncancelled = [], remarks }: Report,
  { actionsPage, lacksSummary = false }: Context,
): Generator<string> {
  for (const checked of videos) yield* describeVideo(checked);
  // The others are annotations, which stand in the log, too.
  for (const { isQuiet, message } of remarks) if (isQuiet) yield message;
  if (videos.length > 0) yield countValid(videos);
  for (const cancellation of cancellations) yield describeOutcome(cancellation);
  if (cancellations.length > 0) yield countOutcomes(cancellations);
  for (const each of uncancelled) yield `${nameUpload(each)}: not cancelled`;
  if (uncancelled.length > 0) yield countUncancelled(uncancelled);
  if (lacksSummary) yield* listCancelAgain(cancellations, actionsPage);
}

/** What was measured, and below it each finding: the log is complete, annotations are limited. */
function describeVideo({ video, facts, findings, verdict }: CheckedVideo): string[] {
  const known = Object.values(describeFacts(facts)).filter((text) => text !== "");
  const name = `${verdict === "valid" ? "✓" : "✗"} ${video.path}`;
  return [
    known.length === 0 ? name : `${name}: ${known.join(", ")}`,
    ...findings.map((finding) => `    ${finding.level} ${finding.rule.id}: ${describeFinding(finding)}`),
  ];
}

/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(cancellation: Cancellation): string {
  const { problem, outcome, code, logId } = cancellation;
  const evidence = [outcome, code, ...(logId === undefined ? [] : [`log_id ${logId}`])].join(", ");
  return `${nameUpload(cancellation)}: ${problem} (${evidence})`;
}
