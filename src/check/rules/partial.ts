/** Rule `partial`: a remote file was read in part, so its verdict rests on the parts that were read. */
import type { MediaFacts } from "../../model/facts.ts";
import { formatDuration, formatDurationLimit, formatSize } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule, FILE_REFUSALS } from "../rule.ts";

export const partial = defineRule({
  id: "partial",
  level: "warning",
  about: "file",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "nothing" },
  warnsOf: FILE_REFUSALS,
  limit: () => null,
  when: () =>
    "a remote video was read in part, because it is large or the run has read as much as it may: the frame rate between the parts is not proven",
  help: ({ authority }) => ({
    short: "only parts of a remote video were read",
    why: `What was not read is not proven, so ${authority} may find something there that the check has not seen.`,
    remedy: "To be certain, check the video as a file on disk.",
  }),
  check({ facts, fault }) {
    // What can't be read to its end is reported by the rule unreadable.
    if (facts.partial === undefined || fault !== undefined) return undefined;
    const { sizeBytes, bytesRead, duration, frameRate, interruption, usedUp } = facts;
    const hasEnd = duration === undefined || Number.isFinite(duration.high);
    const hasRate = frameRate !== undefined && Number.isFinite(frameRate.high);
    const claimedSeconds = hasEnd ? undefined : duration.value;
    return { actual: null, sizeBytes, bytesRead, interruption, usedUp, hasRate, claimedSeconds };
  },
  text({ sizeBytes, bytesRead, interruption, usedUp, hasRate, claimedSeconds }, { frameRate: { min, max }, duration }) {
    const unproven = [
      ...(hasRate ? [] : [`that the average frame rate is ${min} to ${max} FPS`]),
      ...(claimedSeconds === undefined ? [] : [`that it is at most ${formatDurationLimit(duration.max)} long`]),
    ];
    const reason = interruption === undefined ? describeLimit(usedUp) : `. Reading on failed: ${interruption.problem}`;
    const details = [
      ...(claimedSeconds === undefined ? [] : [`the file claims a duration of ${formatDuration(claimedSeconds)}`]),
      ...(interruption?.detail === undefined ? [] : [interruption.detail]),
    ];
    return {
      problem: `Only parts of this remote video were read${describeShare(bytesRead, sizeBytes)}${reason}. The parts do not prove ${formatList(unproven.length === 0 ? ["that the rest is intact"] : unproven)}`,
      advice:
        interruption === undefined
          ? "Check it as a file on disk to be certain"
          : "Try again, or check the video as a file on disk",
      ...(details.length > 0 && { detail: details.join("; ") }),
    };
  },
});

function describeLimit(usedUp: MediaFacts["usedUp"]): string {
  if (usedUp === undefined) return "";
  const where = usedUp.isBilled ? "of Git LFS" : "of remote videos";
  return `, because the ${formatSize(usedUp.limitBytes)} that one run reads ${where} besides headers were used up`;
}

function describeShare(bytesRead: number | undefined, sizeBytes: number | undefined): string {
  if (bytesRead === undefined || sizeBytes === undefined) return "";
  return `: ${formatSize(bytesRead)} of ${formatSize(sizeBytes)}`;
}
