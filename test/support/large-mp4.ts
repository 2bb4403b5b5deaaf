import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES_FOLDER } from "./fixtures.ts";
import type { SparseFile } from "./range-server.ts";

/**
 * A valid MP4 of about `sizeBytes`, `moov` at its end: good-film.mp4, whose `mdat` goes on with zeros, and whose `moov`
 * has `indexBytes`, filled up with a `free` box.
 */
export function largeMp4(sizeBytes: number, indexBytes: number): SparseFile {
  const film = readFileSync(join(FIXTURES_FOLDER, "good-film.mp4"));
  const boxes = topLevelBoxes(film);
  const mdat = boxes.find(({ type }) => type === "mdat");
  const moov = boxes.find(({ type }) => type === "moov");
  if (mdat === undefined || moov === undefined || moov.start < mdat.start) throw new Error("good-film.mp4 is another");
  const head = Buffer.from(film.subarray(0, mdat.end));
  const index = Buffer.alloc(indexBytes);
  film.copy(index, 0, moov.start, moov.end);
  index.writeUInt32BE(indexBytes, 0);
  const moovBytes = moov.end - moov.start;
  index.writeUInt32BE(indexBytes - moovBytes, moovBytes);
  index.write("free", moovBytes + 4, "latin1");
  const indexStart = sizeBytes - indexBytes;
  head.writeUInt32BE(indexStart - mdat.start, mdat.start);
  return joinSparse(sizeBytes, [
    { start: 0, bytes: head },
    { start: indexStart, bytes: index },
  ]);
}

function topLevelBoxes(file: Buffer): { type: string; start: number; end: number }[] {
  const boxes = [];
  for (let start = 0; start < file.length; ) {
    const end = start + file.readUInt32BE(start);
    boxes.push({ type: file.toString("latin1", start + 4, start + 8), start, end });
    start = end;
  }
  return boxes;
}

/** A file of zeros with some pieces in it. */
export function joinSparse(sizeBytes: number, pieces: readonly { start: number; bytes: Buffer }[]): SparseFile {
  const read = (start: number, end: number) => {
    const result = Buffer.alloc(end - start);
    for (const piece of pieces) {
      const from = Math.max(0, start - piece.start);
      const to = Math.min(piece.bytes.length, end - piece.start);
      if (from < to) piece.bytes.copy(result, piece.start + from - start, from, to);
    }
    return result;
  };
  return { sizeBytes, read };
}
