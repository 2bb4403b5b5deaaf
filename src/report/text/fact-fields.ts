/** The facts about a video as programs read them: the report's field `facts`. Knows no medium. */
import type { Chroma, Colour } from "../../model/colour.ts";
import type { MediaFacts, Rotation } from "../../model/facts.ts";
import type { Container } from "../../model/formats.ts";
import { withoutAbsent } from "./absent.ts";

/** The facts as schemas/report.schema.json describes them. A fact that could not be read is absent. */
export type FactFields = {
  /** Detected from the content, never from the name. */
  container?: Container;
  /** Codec of the main video track: a name, or its four-character code. */
  codec?: string;
  /** Pixels, after cropping and before rotation and pixel aspect ratio. */
  width?: number;
  height?: number;
  /** Degrees clockwise. */
  rotation?: Rotation;
  colour?: ColourFields;
  /** Average frames per second. If `partial` is true, the average of the parts that were read. */
  frameRate?: number;
  /** Lowest instantaneous frame rate. */
  minFrameRate?: number;
  /** Highest instantaneous frame rate. */
  maxFrameRate?: number;
  /** Whether a WebM file states its frame rate (DefaultDuration). Absent for other formats. */
  statesFrameRate?: boolean;
  durationSeconds?: number;
  sizeBytes?: number;
  /** Bytes received of a video that is not on disk. */
  bytesRead?: number;
  /** Only the first and last parts of the media of a remote video were read. */
  partial?: true;
  /** The same as `partial`: the name that the first reports had for it. */
  sampled?: true;
};

/** What a file says about its colours: code points of ITU-T H.273 (transfer 16 is PQ, 18 is HLG), and the samples. */
export type ColourFields = {
  primaries?: number;
  transfer?: number;
  matrix?: number;
  /** Samples use every value. */
  isFullRange?: boolean;
  /** Bits of a luma sample. */
  bitDepth?: number;
  chroma?: Chroma;
};

/** The facts that could be read, in the order of the report. */
export function listFactFields(facts: MediaFacts): FactFields {
  return withoutAbsent<FactFields>({
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
    sampled: facts.partial,
  });
}

function listColourFields({ primaries, transfer, matrix, isFullRange, bitDepth, chroma }: Colour): ColourFields {
  return withoutAbsent<ColourFields>({ primaries, transfer, matrix, isFullRange, bitDepth, chroma });
}

function round(value: number | undefined): number | undefined {
  return value === undefined ? undefined : roundForReport(value);
}

/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
export function roundForReport(value: number): number {
  return Number(value.toFixed(6));
}
