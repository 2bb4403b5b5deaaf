import type { Fault } from "../../../src/model/facts.ts";
import { bigEndian, vint } from "../ebml.ts";
import { ascii, join, u32, u64 } from "../iso-bmff.ts";
import { layOut, type Piece, type Source } from "./source.ts";

/** How reading a file ends: in a fault, or as of any file. */
export type BombEnd = Fault["kind"] | "read";

/** A file made to cost its reader more than it is worth. */
export type Bomb = { name: string; end: BombEnd; lay(): Source };

/** Pieces, or lists of them, that are laid one behind the other. */
export type Pieces = readonly (Piece | readonly Piece[])[];

export function bomb(end: BombEnd, name: string, pieces: () => Pieces): Bomb {
  return { name, end, lay: () => layOut(...pieces().flat()) };
}

/** A box around pieces that are too large to be joined. */
export function boxAround(type: string, ...contents: Pieces): Piece[] {
  const pieces = contents.flat();
  const { sizeBytes } = layOut(...pieces);
  const isShort = 8 + sizeBytes < 2 ** 32;
  const header = isShort ? [u32(8 + sizeBytes), ascii(type)] : [u32(1), ascii(type), u64(16 + sizeBytes)];
  return [join(...header), ...pieces];
}

/** An element around pieces that are too large to be joined. */
export function elementAround(id: number, ...contents: Pieces): Piece[] {
  const pieces = contents.flat();
  const idBytes = bigEndian(id, Math.ceil((32 - Math.clz32(id)) / 8));
  return [idBytes, vint(layOut(...pieces).sizeBytes, 8), ...pieces];
}
