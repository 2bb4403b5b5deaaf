import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import type { ReadAt } from "../../../src/sources/workspace/parser-driver.ts";

/** A piece of a file: bytes, bytes again and again, or zeros. */
export type Piece = Uint8Array | { repeat: Uint8Array; count: number } | { zeros: number };

/** A file that need not exist, so it may be larger than any memory. `isRemote`: it is read in part, within a budget. */
export type Source = {
  readonly sizeBytes: number;
  readonly read: ReadAt;
  readonly isRemote?: boolean;
  save(path: string): void;
};

type Placed = { start: number; end: number; fill(buffer: Uint8Array, offset: number): void };

const COPY_BYTES = 64 * 1024;

/** Lays pieces one behind the other. */
export function layOut(...pieces: readonly Piece[]): Source {
  const placed: Placed[] = [];
  let sizeBytes = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    placed.push({ start: sizeBytes, end: sizeBytes + length, fill: fillerOf(piece) });
    sizeBytes += length;
  }
  const read = readPlaced(placed, sizeBytes);
  return { sizeBytes, read, save: (path) => saveSparse(path, pieces, sizeBytes) };
}

function lengthOf(piece: Piece): number {
  if (piece instanceof Uint8Array) return piece.length;
  return "zeros" in piece ? piece.zeros : piece.repeat.length * piece.count;
}

/** Puts into a buffer what a piece has from `offset` of its own on. */
function fillerOf(piece: Piece): Placed["fill"] {
  if (piece instanceof Uint8Array)
    return (buffer, offset) => buffer.set(piece.subarray(offset, offset + buffer.length));
  if ("zeros" in piece) return (buffer) => buffer.fill(0);
  const { repeat } = piece;
  const tile = tileOf(repeat);
  return (buffer, offset) => {
    for (let filled = 0, from = offset % repeat.length; filled < buffer.length; from = 0) {
      const copied = tile.subarray(from, from + buffer.length - filled);
      buffer.set(copied, filled);
      filled += copied.length;
    }
  };
}

/** Many repetitions, so that few copies fill a buffer. */
function tileOf(unit: Uint8Array): Uint8Array {
  const count = Math.max(1, Math.floor(COPY_BYTES / unit.length));
  return new Uint8Array(Buffer.concat(Array(count).fill(unit)));
}

function readPlaced(placed: readonly Placed[], sizeBytes: number): ReadAt {
  return (buffer, offset) => {
    const end = Math.min(offset + buffer.length, sizeBytes);
    for (const piece of placed) {
      const from = Math.max(offset, piece.start);
      const to = Math.min(end, piece.end);
      if (from < to) piece.fill(buffer.subarray(from - offset, to - offset), from - piece.start);
    }
    return Math.max(0, end - offset);
  };
}

/** Zeros become holes. */
function saveSparse(path: string, pieces: readonly Piece[], sizeBytes: number): void {
  const file = openSync(path, "w");
  try {
    ftruncateSync(file, sizeBytes);
    let offset = 0;
    for (const piece of pieces) {
      const end = offset + lengthOf(piece);
      if (piece instanceof Uint8Array) writeSync(file, piece, 0, piece.length, offset);
      else if ("repeat" in piece) saveRepeated(file, piece.repeat, offset, end);
      offset = end;
    }
  } finally {
    closeSync(file);
  }
}

function saveRepeated(file: number, unit: Uint8Array, start: number, end: number): void {
  const tile = tileOf(unit);
  for (let offset = start; offset < end; )
    offset += writeSync(file, tile, 0, Math.min(tile.length, end - offset), offset);
}
