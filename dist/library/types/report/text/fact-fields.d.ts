/** The facts about a video as programs read them: the report's field `facts`. Knows no medium. */
import type { Chroma } from "../../model/colour.js";
import type { MediaFacts, Rotation } from "../../model/facts.js";
import type { Container } from "../../model/formats.js";
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
export declare function listFactFields(facts: MediaFacts): FactFields;
/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
export declare function roundForReport(value: number): number;
