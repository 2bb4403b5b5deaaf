import type { MediaFacts } from "../model/facts.ts";
import { formatAmount, formatDuration, formatRate } from "../text/quantities.ts";

/** What is known of a video, in the order in which a person is told; empty where it could not be read. */
export type FactTexts = Readonly<Record<"container" | "codec" | "picture" | "frameRate" | "duration" | "size", string>>;

/** Container and codec as they stand in the report; quantities with their units. The codec may be untrusted. */
export function describeFacts(facts: MediaFacts): FactTexts {
  const { container = "", codec = "", width, height, rotation = 0, frameRate, duration, sizeBytes, bytesRead } = facts;
  const turned = rotation === 0 ? "" : ` ↻${rotation}°`;
  const sampled = facts.sampled ? " in the parts that were read" : "";
  const partly = bytesRead === undefined ? "" : `, of which ${formatAmount(bytesRead)} were read`;
  return {
    container,
    codec,
    picture: width === undefined || height === undefined ? "" : `${width}×${height}${turned}`,
    frameRate: frameRate === undefined ? "" : `${formatRate(frameRate.value)}${sampled}`,
    duration: duration === undefined ? "" : formatDuration(duration.value),
    size: sizeBytes === undefined ? "" : `${formatAmount(sizeBytes)}${partly}`,
  };
}
