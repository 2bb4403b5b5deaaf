/** Reads headers of VP8 frames. Knows no container. */

import type { PictureSize } from "../../model/facts.ts";

/** Bytes of a frame up to and with the picture size. */
const KEY_FRAME_HEADER_BYTES = 10;

/**
 * Whether a decoder shows the frame that starts with this byte; an alternate reference frame is only ever referred to
 * (`show_frame`: RFC 6386, 9.1).
 */
export function isShownVp8Frame(firstByte: number): boolean {
  return (firstByte & 0x10) !== 0;
}

/** The picture size that a key frame declares (RFC 6386, 9.1); `undefined` for any other frame. */
export function readVp8PictureSize(frame: Uint8Array): PictureSize | undefined {
  const [tag = 1, , , start0, start1, start2, width0 = 0, width1 = 0, height0 = 0, height1 = 0] = frame;
  const isKeyFrame = (tag & 0x01) === 0;
  const hasStartCode = start0 === 0x9d && start1 === 0x01 && start2 === 0x2a;
  if (frame.length < KEY_FRAME_HEADER_BYTES || !isKeyFrame || !hasStartCode) return undefined;
  // The two highest bits of each number are the scale at which a player shows the frame.
  return { width: ((width1 & 0x3f) << 8) | width0, height: ((height1 & 0x3f) << 8) | height0 };
}
