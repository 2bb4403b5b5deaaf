import type { CheckedVideo, MediaFacts, Report } from "../model.ts";
import { formatAmount } from "./amounts.ts";
import type { Reporter } from "./reporter.ts";
import { nameEntry } from "./sentences.ts";

/** The log of the step: a line for each video and each publish id, whatever came of it. */
export const log: Reporter = {
  name: "log",
  deliver(report, { host }) {
    for (const line of renderLog(report)) host.info(line);
  },
};

export function renderLog({ videos = [], cancellations = [] }: Report): string[] {
  const valid = videos.filter(({ verdict }) => verdict === "valid").length;
  return [
    ...videos.flatMap(describeVideo),
    ...(videos.length === 0 ? [] : [`${valid} of ${videos.length} videos are valid.`]),
    ...cancellations.map(
      (cancellation) => `${nameEntry(cancellation)}: ${cancellation.outcome} (${cancellation.code})`,
    ),
  ];
}

/** What was measured, and below it each objection: the log is complete where annotations are limited. */
function describeVideo({ video, facts, findings, verdict }: CheckedVideo): string[] {
  return [
    [`${verdict === "valid" ? "✓" : "✗"} ${video.path}`, ...listFacts(facts)].join(": "),
    ...findings.map(({ level, rule, problem }) => `    ${level} ${rule.id}: ${problem}`),
  ];
}

/** One string, or none where nothing is known. */
function listFacts(facts: MediaFacts): string[] {
  const sampled = facts.sampled ? " in the parts that were read" : "";
  const known = [
    ...(facts.container === undefined ? [] : [facts.container]),
    ...(facts.codec === undefined ? [] : [facts.codec]),
    ...(facts.width === undefined || facts.height === undefined ? [] : [`${facts.width}×${facts.height}`]),
    ...(facts.frameRate === undefined ? [] : [`${Number(facts.frameRate.value.toFixed(3))} FPS${sampled}`]),
    ...(facts.duration === undefined ? [] : [`${Number(facts.duration.value.toFixed(3))} s`]),
    ...(facts.bytesRead === undefined ? [] : [`read ${describeReading(facts.bytesRead, facts.sizeBytes)}`]),
  ];
  return known.length === 0 ? [] : [known.join(", ")];
}

function describeReading(bytesRead: number, sizeBytes: number | undefined): string {
  return sizeBytes === undefined ? formatAmount(bytesRead) : `${formatAmount(bytesRead)} of ${formatAmount(sizeBytes)}`;
}
