/** Reads rotations from transformation matrices, and adds them. No I/O. */

import type { Rotation } from "../../model/facts.ts";
import { DAMAGE, damaged } from "../faults.ts";
import type { ByteReader } from "../reader.ts";

const QUARTER_TURNS: readonly Rotation[] = [0, 90, 180, 270];

/** The rotation in a transformation matrix { a b u, c d v, x y w } (ISO/IEC 14496-12, 6.2.2), to the quarter turn. */
export function readRotation(header: ByteReader): Rotation {
  const a = header.int32();
  const b = header.int32();
  header.skip(4);
  const c = header.int32();
  const d = header.int32();
  const degrees = (Math.atan2(b / (Math.hypot(b, d) || 1), a / (Math.hypot(a, c) || 1)) * 180) / Math.PI;
  return QUARTER_TURNS[(Math.round(degrees / 90) + 4) % 4] ?? 0;
}

/** `next_track_ID` and six reserved fields of `mvhd`, and the matrix before them (ISO/IEC 14496-12, 8.2.2). */
const END_OF_MOVIE_HEADER = 28;
const MATRIX_BYTES = 36;

/** The rotation of all tracks, which an `mvhd` ends with. Throws a `damaged` MediaError where it has no room for it. */
export function readMovieRotation(mvhd: ByteReader): Rotation {
  const bytesBefore = mvhd.remaining - MATRIX_BYTES - END_OF_MOVIE_HEADER;
  if (bytesBefore < 0) throw damaged(mvhd.part, DAMAGE.wrongSize, "mvhd ends before its matrix");
  mvhd.skip(bytesBefore);
  return readRotation(mvhd);
}

/** Two turns, one after the other. */
export function addTurns(one: Rotation, other: Rotation): Rotation {
  return QUARTER_TURNS[((one + other) / 90) % 4] ?? 0;
}
