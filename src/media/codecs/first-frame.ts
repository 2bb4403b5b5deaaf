/** The fault of a track whose first frame no decoder knows. Knows no container, and no codec. */

import { MediaError, type Part, pathOf } from "../faults.ts";

/**
 * Why no decoder knows a frame, of which `frame` is the beginning and which has `sizeBytes`, in the words of its codec;
 * `undefined` where its header makes sense.
 */
export type FindDefect = (frame: Uint8Array, sizeBytes: number) => string | undefined;

/**
 * A recorder that loses power leaves an index whose frames were never written. `detail` says where the frame is, and
 * what its defect is.
 */
export function undecodable(part: Part, frame: Uint8Array, detail: string): MediaError {
  const isBlank = frame.every((byte) => byte === 0);
  return new MediaError({
    kind: "damaged",
    problem: isBlank ? "its first frame was never written: it has only zeros" : "its first frame can't be decoded",
    detail,
    part: pathOf(part),
    offset: part.offset,
    advice: "Copy it again from where it was recorded, or export it again from its source",
  });
}
