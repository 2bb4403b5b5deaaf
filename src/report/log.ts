import type { CheckedVideo, Report } from "../model.ts";
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
    ...videos.map(
      (checked) => `${checked.verdict === "valid" ? "✓" : "✗"} ${checked.video.path}: ${listFacts(checked)}`,
    ),
    ...(videos.length === 0 ? [] : [`${valid} of ${videos.length} videos are valid.`]),
    ...cancellations.map(
      (cancellation) => `${nameEntry(cancellation)}: ${cancellation.outcome} (${cancellation.code})`,
    ),
  ];
}

function listFacts({ facts, findings }: CheckedVideo): string {
  const sampled = facts.sampled ? " in the parts that were read" : "";
  const measured = [
    ...(facts.container === undefined ? [] : [facts.container]),
    ...(facts.codec === undefined ? [] : [facts.codec]),
    ...(facts.width === undefined || facts.height === undefined ? [] : [`${facts.width}×${facts.height}`]),
    ...(facts.frameRate === undefined ? [] : [`${Number(facts.frameRate.value.toFixed(3))} FPS${sampled}`]),
    ...(facts.duration === undefined ? [] : [`${Number(facts.duration.value.toFixed(3))} s`]),
    ...(facts.bytesRead === undefined ? [] : [`read ${describeReading(facts.bytesRead, facts.sizeBytes)}`]),
  ].join(", ");
  const objections = findings.map(({ rule, level }) => `${level} ${rule.id}`).join(", ");
  return [measured, objections].filter((part) => part !== "").join("; ");
}

function describeReading(bytesRead: number, sizeBytes: number | undefined): string {
  return sizeBytes === undefined ? formatAmount(bytesRead) : `${formatAmount(bytesRead)} of ${formatAmount(sizeBytes)}`;
}
