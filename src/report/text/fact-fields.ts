/** The facts about a video as programs read them: the report's field `facts`. Knows no medium. */
import type { Colour } from "../../model/colour.ts";
import type { MediaFacts } from "../../model/facts.ts";

/** The facts as schemas/report.schema.json describes them. What could not be read is `undefined`. */
export function listFactFields(facts: MediaFacts): object {
  return {
    container: facts.container,
    codec: facts.codec,
    width: facts.width,
    height: facts.height,
    rotation: facts.rotation,
    colour: facts.colour && listColourFields(facts.colour),
    frameRate: round(facts.frameRate?.value),
    minFrameRate: round(facts.minFrameRate),
    maxFrameRate: round(facts.maxFrameRate),
    statesFrameRate: facts.statesFrameRate,
    durationSeconds: round(facts.duration?.value),
    sizeBytes: facts.sizeBytes,
    bytesRead: facts.bytesRead,
    partial: facts.partial,
    // The name that the first reports had for it.
    sampled: facts.partial,
  };
}

function listColourFields({ primaries, transfer, matrix, isFullRange, bitDepth, chroma }: Colour): object {
  return { primaries, transfer, matrix, isFullRange, bitDepth, chroma };
}

/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
export function round(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(6));
}
