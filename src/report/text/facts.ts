/** The facts about a video, in words. Knows no medium. */
import { nameHighDynamicRange } from "../../model/colour.ts";
import type { MediaFacts } from "../../model/facts.ts";
import type { Finding, Unit } from "../../model/finding.ts";
import { nameContainer } from "../../model/formats.ts";
import { formatDuration, formatPictureSize, formatRate, formatSize } from "../../text/quantities.ts";
import { nameCodec } from "../../text/words.ts";

/** In reading order. A text is empty if its fact could not be read. */
export type FactTexts = Readonly<Record<"container" | "codec" | "picture" | "frameRate" | "duration" | "size", string>>;

/**
 * Describes the facts; the picture as a player displays it. The codec may be untrusted. A value to which one of
 * `findings` objects never looks like the bound that it breaks.
 */
export function describeFacts(facts: MediaFacts, findings: readonly Finding[] = []): FactTexts {
  const boundOf = (unit: Unit, value: number) => findBrokenBound(findings, unit, value);
  const { container, codec, colour = {}, width, height, rotation, frameRate, duration, sizeBytes, bytesRead } = facts;
  const partly = facts.partial ? " in the parts that were read" : "";
  const range = nameHighDynamicRange(colour);
  const read =
    bytesRead === undefined ? "" : bytesRead === sizeBytes ? ", all of it read" : `, ${formatSize(bytesRead)} read`;
  return {
    container: container === undefined ? "" : nameContainer(container),
    codec: codec === undefined ? "" : `${nameCodec(codec)}${range === undefined ? "" : `, HDR (${range})`}`,
    picture: width === undefined || height === undefined ? "" : formatPictureSize({ width, height }, rotation),
    frameRate:
      frameRate === undefined ? "" : `${formatRate(frameRate.value, boundOf("FPS", frameRate.value))}${partly}`,
    duration: duration === undefined ? "" : formatDuration(duration.value, boundOf("s", duration.value)),
    size: sizeBytes === undefined ? "" : `${formatSize(sizeBytes, boundOf("bytes", sizeBytes))}${read}`,
  };
}

/** The bound that a value breaks, by what was found about it. */
function findBrokenBound(findings: readonly Finding[], unit: Unit, value: number): number | undefined {
  for (const { rule, actual, limit } of findings) {
    if (rule.unit !== unit || actual !== value || limit === null || "oneOf" in limit) continue;
    if (limit.max !== undefined && value > limit.max) return limit.max;
    if (limit.min !== undefined && value < limit.min) return limit.min;
  }
  return undefined;
}
