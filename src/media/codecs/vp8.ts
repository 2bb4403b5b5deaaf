/** Reads headers of VP8 frames. Knows no container. */

import type { PictureSize } from "../../model/facts.ts";
import { FRAME_HEADER_BYTES, type FrameCodec } from "./frame-codec.ts";

/** VP8 (RFC 6386). It packs no frames into others. */
export const vp8: FrameCodec = { readPictureSize, isShown, findDefect, listPacked: () => [] };

/** `show_frame` (RFC 6386, 9.1): an alternate reference frame does not have it. */
function isShown([tag = 0x10]: Uint8Array): boolean {
  return (tag & 0x10) !== 0;
}

/** Frames begin with a tag of three bytes, of which 19 bits are the size of their first partition (RFC 6386, 9.1). */
const TAG_BYTES = 3;

/** The frame must have room for its first partition, and a key frame the start code. */
function findDefect(frame: Uint8Array, sizeBytes: number): string | undefined {
  const [tag0 = 0, tag1 = 0, tag2 = 0] = frame;
  const headerBytes = isKeyFrame(frame) ? FRAME_HEADER_BYTES : TAG_BYTES;
  const partitionBytes = (tag2 << 11) | (tag1 << 3) | (tag0 >> 5);
  if (headerBytes + partitionBytes > sizeBytes) return "it is too short for its first partition";
  return isKeyFrame(frame) && !hasStartCode(frame) ? "it has no start code" : undefined;
}

function isKeyFrame([tag = 1]: Uint8Array): boolean {
  return (tag & 0x01) === 0;
}

function hasStartCode([, , , start0, start1, start2]: Uint8Array): boolean {
  return start0 === 0x9d && start1 === 0x01 && start2 === 0x2a;
}

/** The header of a key frame (RFC 6386, 9.1). */
function readPictureSize(frame: Uint8Array): PictureSize | undefined {
  if (frame.length < FRAME_HEADER_BYTES || !isKeyFrame(frame) || !hasStartCode(frame)) return undefined;
  const [width0 = 0, width1 = 0, height0 = 0, height1 = 0] = frame.subarray(6);
  // The two highest bits of each number are the scale at which a player shows the frame.
  return { width: ((width1 & 0x3f) << 8) | width0, height: ((height1 & 0x3f) << 8) | height0 };
}
