/** The log of the step: a line for each video and each publish id. Renders only. */
import type { CheckedVideo } from "../../model/finding.ts";
import type { Cancellation } from "../../model/publish.ts";
import type { Report } from "../../model/report.ts";
import type { Reporter } from "../reporter.ts";
import { describeFacts } from "../text/facts.ts";
import { countCancelled, countValid, describeFinding, nameEntry } from "../text/sentences.ts";

export const log = { what: "log", medium: "log", render: renderLog } as const satisfies Reporter;

/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog({ videos = [], cancellations = [] }: Report): Generator<string> {
  for (const checked of videos) yield* describeVideo(checked);
  if (videos.length > 0) yield countValid(videos);
  for (const cancellation of cancellations) yield describeOutcome(cancellation);
  if (cancellations.length > 0) yield countCancelled(cancellations);
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

function describeOutcome(cancellation: Cancellation): string {
  return `${nameEntry(cancellation)}: ${cancellation.outcome} (${cancellation.code})`;
}
