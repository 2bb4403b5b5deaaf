/** What is known of a media file, and how a parser asks for its bytes. Imports no other room. */
import type { Colour } from "./colour.js";
import type { Container } from "./formats.js";
import type { Problem } from "./problem.js";
export type { Container };
/** Degrees clockwise by which a player turns the decoded frames. */
export type Rotation = 0 | 90 | 180 | 270;
/** In pixels. */
export type PictureSize = {
    width: number;
    height: number;
};
/**
 * A measured quantity with the bounds that the file's own clock sets: a file that counts in milliseconds cannot
 * distinguish 60 FPS from 60.005, and a rule must not claim that it can. `low <= value <= high`.
 */
export type Measured = {
    value: number;
    low: number;
    high: number;
};
/** What a probe read. An absent fact could not be read. */
export type MediaFacts = {
    /** Bytes of the whole file (of the object, for a Git LFS pointer). */
    sizeBytes?: number;
    /** When the file was last written, in milliseconds since 1970; absent if the video is no file of the workspace. */
    modifiedMs?: number;
    /** Bytes that were received of a remote file. */
    bytesRead?: number;
    /**
     * Only the first and the last parts of the media of a remote file were read. The number of frames between them is not
     * known.
     */
    partial?: true;
    /**
     * It was read in part only because a run reads so many bytes again, and no more: of all remote files, or, if they are
     * billed, of those in Git LFS.
     */
    usedUp?: {
        limitBytes: number;
        isBilled: boolean;
    };
    /** Why reading on in a file that was read in part failed, where the file may be as it was. */
    interruption?: Problem;
    container?: Container;
    /** Seconds from the start to the end of the presentation: the longest audio or video track, after edit lists. */
    duration?: Measured;
    /** Video tracks with more than one frame, cover pictures and thumbnails left out. */
    movingVideoTracks?: number;
    /** Tracks of sound; absent where there is at most one, or not all of the file was read. */
    soundTracks?: number;
    /** Position of the main video track among all video tracks of the file, from 0. */
    videoTrackIndex?: number;
    /** Id of the main video track, where the container has what ffmpeg calls a stream's id: `0:i:<id>`. */
    videoTrackId?: number;
    /** The main video track is protected (Common Encryption, FairPlay …). */
    encrypted?: boolean;
    /** Codec of the main video track: `h264 h265 vp8 vp9 av1 mpeg4 …`, else its four-character code or CodecID. */
    codec?: string;
    /** Pixels of the decoded frame after cropping, before rotation and pixel aspect ratio. */
    width?: number;
    height?: number;
    rotation?: Rotation;
    /** What the colours of the decoded frames mean; absent if the file says nothing about them. */
    colour?: Colour;
    /** Frames of the main video track. */
    frames?: number;
    /**
     * Frames per second, averaged over the main video track. In a file read in part, `value` is that of the parts that
     * were read; `low` and `high` are what is proven of the whole. `high` is `Infinity` unless the file declares one
     * rate, and all frames that were read have it.
     */
    frameRate?: Measured;
    /** The last box or element is cut off, although all frames and all sound are there. */
    incompleteEnd?: Fault;
    /** Frames per second in the parts that were read of a file read in part, as exact as the clock. */
    partialFrameRate?: Measured;
    /** Slowest and fastest instantaneous rate in presentation order, as written and read, the last frame left out. */
    minFrameRate?: number;
    maxFrameRate?: number;
    /** Share (0 to 1) of the main video track's time that is covered by intervals outside {@link SteadyIntervals}. */
    unsteadyShare?: number;
    /**
     * Whether the file states how long each frame of the main video track lasts (DefaultDuration of WebM), rightly or
     * not. Absent for formats that count frames and ticks.
     */
    statesFrameRate?: boolean;
};
/** Intervals between frames, in seconds, that count as steady. */
export type SteadyIntervals = {
    shortestSeconds: number;
    longestSeconds: number;
};
/**
 * Why a file could not be read to its end.
 * - `empty`: it has no bytes; `unrecognised`: it has no known format; `truncated`: bytes are missing at its end;
 * - `damaged`: it contradicts itself; `over-bound`: it is larger or deeper than the reader allows;
 * - `over-budget`: more of it has to be read than is read of a remote file; as a file on disk it may be fine;
 * - `inaccessible`: the operating system, a rule about symbolic links, or the server of its URL denies access;
 * - `internal`: the reader itself failed, and the file may be intact.
 */
export type Fault = {
    kind: "empty" | "unrecognised" | "truncated" | "damaged" | "over-bound" | "over-budget" | "inaccessible" | "internal";
    /** What is wrong, in plain words, as a clause without a full stop: "its index contradicts itself". */
    problem: string;
    /** What exactly is wrong, in the words of the format or of HTTP: "stts counts 31 samples, stsz counts 30". */
    detail?: string;
    /** How many bytes a truncated file has, and how many it needs at least; absent where that is not known. */
    bytes?: {
        present: number;
        needed: number;
    };
    /** Which box or element: `moov/trak[1]/mdia/minf/stbl/stts`, `Segment/Tracks`; absent where no part is to blame. */
    part?: string;
    /** Byte in the file where that part starts. */
    offset?: number;
    /** Nothing is known of the video: it could not be read, and another attempt may have another result. */
    isUnchecked?: true;
    /** What a person can do, where the kind alone does not say; without a full stop. */
    advice?: string;
};
/**
 * What a parser asks for next: `length` bytes from `offset`. A driver sends at least `atLeast` and at most `length`
 * bytes, or fewer where the file ends. It picks the amount that costs it least. The bytes are the parser's only until
 * it asks again: the driver may reuse them.
 */
export type ByteRequest = {
    offset: number;
    length: number;
    atLeast: number;
    /** They are part of the file's index, which is needed as a whole: no {@link ReadBudget} counts them. */
    isIndex?: boolean;
    /** Nothing near them is needed: where a byte costs more than a read on disk, no more is read than `length`. */
    isAlone?: boolean;
};
/**
 * What a parser may read of a remote file: `budgetBytes` in all, besides the index. However little it asks for, at
 * least `windowBytes` are fetched, unless they were fetched before.
 */
export type ReadBudget = {
    budgetBytes: number;
    windowBytes: number;
};
/**
 * A parser without I/O of its own. It yields what it needs, receives the bytes or the fault that kept the driver from
 * reading them, and returns what it found.
 */
export type Parser<T> = Generator<ByteRequest, T, Uint8Array | Fault>;
