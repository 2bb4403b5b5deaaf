/** What a codec says whose frames have headers of their own, and no parameter sets. Reads nothing. */

import type { PictureSize } from "../../model/facts.ts";

/** VP8 or VP9. `frame` is the beginning of one, at least {@link FRAME_HEADER_BYTES} of it, or all. */
export type FrameCodec = {
  /** The picture size that a key frame declares; `undefined` for any other frame. */
  readPictureSize(frame: Uint8Array): PictureSize | undefined;
  /**
   * Whether a decoder shows the frame that begins with a byte; others only refer to one that it does not show. What is
   * empty, or no frame, counts as shown, as its block or sample says.
   */
  isShown(firstByte: number | undefined): boolean;
  /** Why no decoder knows the frame, whose whole has `sizeBytes`; `undefined` where its header makes sense. */
  findDefect(frame: Uint8Array, sizeBytes: number): string | undefined;
  /** The sizes in bytes of the frames that are packed into one, by its last bytes; none if it is one frame. */
  listPacked(end: Uint8Array): readonly number[];
};

/** Bytes of a frame up to and with its picture size. */
export const FRAME_HEADER_BYTES = 10;

/** Bytes at the end of a frame that say which frames are packed into it, at the most. */
export const PACKED_INDEX_BYTES = 34;
