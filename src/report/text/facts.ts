/** The facts about a video, in words. Knows no medium. */
import { nameHighDynamicRange } from "../../model/colour.ts";
import type { MediaFacts } from "../../model/facts.ts";
import { nameContainer } from "../../model/formats.ts";
import { formatDuration, formatPictureSize, formatRate, formatSize } from "../../text/quantities.ts";
import { nameCodec } from "../../text/words.ts";

/** In reading order. A text is empty if its fact could not be read. */
export type FactTexts = Readonly<Record<"container" | "codec" | "picture" | "frameRate" | "duration" | "size", string>>;

/** Describes the facts; the picture as a player displays it. The codec may be untrusted. */
export function describeFacts(facts: MediaFacts): FactTexts {
  const { container, codec, colour = {}, width, height, rotation, frameRate, duration, sizeBytes, bytesRead } = facts;
  const partly = facts.partial ? " in the parts that were read" : "";
  const range = nameHighDynamicRange(colour);
  const read = bytesRead === undefined ? "" : bytesRead === sizeBytes ? ", read" : `, ${formatSize(bytesRead)} read`;
  return {
    container: container === undefined ? "" : nameContainer(container),
    codec: codec === undefined ? "" : `${nameCodec(codec)}${range === undefined ? "" : `, HDR (${range})`}`,
    picture: width === undefined || height === undefined ? "" : formatPictureSize({ width, height }, rotation),
    frameRate: frameRate === undefined ? "" : `${formatRate(frameRate.value)}${partly}`,
    duration: duration === undefined ? "" : formatDuration(duration.value),
    size: sizeBytes === undefined ? "" : `${formatSize(sizeBytes)}${read}`,
  };
}
