/** Reads headers of VP8 frames. Knows no container. */

import type { PictureSize } from "../../model/facts.ts";
import { FRAME_HEADER_BYTES, type FrameCodec } from "./frame-codec.ts";

/** VP8 (RFC 6386). It packs no frames into others. */
export const vp8: FrameCodec = { readPictureSize, isShown, listPacked: () => [] };

/** `show_frame` (RFC 6386, 9.1): an alternate reference frame does not have it. */
function isShown([tag = 0x10]: Uint8Array): boolean {
  return (tag & 0x10) !== 0;
}

/** The header of a key frame (RFC 6386, 9.1). */
function readPictureSize(frame: Uint8Array): PictureSize | undefined {
  const [tag = 1, , , start0, start1, start2, width0 = 0, width1 = 0, height0 = 0, height1 = 0] = frame;
  const isKeyFrame = (tag & 0x01) === 0;
  const hasStartCode = start0 === 0x9d && start1 === 0x01 && start2 === 0x2a;
  if (frame.length < FRAME_HEADER_BYTES || !isKeyFrame || !hasStartCode) return undefined;
  // The two highest bits of each number are the scale at which a player shows the frame.
  return { width: ((width1 & 0x3f) << 8) | width0, height: ((height1 & 0x3f) << 8) | height0 };
}
