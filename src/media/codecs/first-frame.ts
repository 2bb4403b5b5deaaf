/** The faults of a track with frames that no decoder knows. Knows no container, and no codec. */

import { damaged, type MediaError, type Part } from "../faults.ts";

/**
 * Why no decoder knows a frame, of which `frame` is the beginning and which has `sizeBytes`, in the words of its codec;
 * `undefined` where its header makes sense.
 */
export type FindDefect = (frame: Uint8Array, sizeBytes: number) => string | undefined;

const ADVICE = "Copy it again from where it was recorded, or export it again from its source";

/**
 * The first frame can't be decoded: a recorder that loses power leaves an index whose frames were never written.
 * `frame` is its beginning; `detail` says where it is, and what its defect is.
 */
export function undecodable(part: Part, frame: Uint8Array, detail: string): MediaError {
  const problem = isBlank(frame)
    ? "its first frame was never written: it has only zeros"
    : "its first frame can't be decoded";
  return damaged(part, problem, detail, ADVICE);
}

/** A later frame has only zeros, as those have that a recorder had no time to write. `detail` says where it is. */
export function unwritten(part: Part, detail: string): MediaError {
  return damaged(part, "some of its frames were never written: they have only zeros", detail, ADVICE);
}

/** Whether nothing but zeros is in `bytes`, from `start` to `end`. There must be some. */
export function isBlank(bytes: Uint8Array, start = 0, end = bytes.length): boolean {
  for (let index = start; index < end; index++) if (bytes[index] !== 0) return false;
  return true;
}
