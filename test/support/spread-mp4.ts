import { box, FRAME, ftyp, join, moov, stco, stsc, trak, u32, zeros } from "./iso-bmff.ts";
import { joinSparse } from "./large-mp4.ts";
import type { SparseFile } from "./range-server.ts";

/** Where the index is, how long it is, and which frames have only zeros: all by their number, from 0. */
export type SpreadMp4 = {
  index: "first" | "last";
  sizeBytes: number;
  indexBytes: number;
  blank?: readonly number[];
  /** Bytes of a box at the end of the file. */
  trailingBytes?: number;
};

/** How many frames there are. */
export const FRAMES = 30;

/** A valid MP4 of about `sizeBytes`, whose frames are spread over it, with zeros between them. */
export function spreadMp4({ index, sizeBytes, indexBytes, blank = [], trailingBytes = 0 }: SpreadMp4): SparseFile {
  const head = ftyp();
  const mediaBytes = sizeBytes - head.length - indexBytes - trailingBytes;
  const mediaStart = head.length + (index === "first" ? indexBytes : 0);
  const places = Array.from({ length: FRAMES }, (_, frame) => {
    const step = Math.floor((mediaBytes - 20_000) / (FRAMES - 1));
    return mediaStart + 8 + frame * step;
  });
  const bare = moov(trak({ stsc: stsc([1, 1]), stco: stco(...places) }));
  const padding = indexBytes - bare.length;
  const movie = join(u32(indexBytes), bare.subarray(4), box("free", zeros(padding - 8)));
  const pieces = [
    { start: 0, bytes: head },
    { start: mediaStart, bytes: join(u32(mediaBytes), Buffer.from("mdat")) },
    { start: index === "first" ? head.length : mediaStart + mediaBytes, bytes: movie },
    ...places.filter((_, frame) => !blank.includes(frame)).map((start) => ({ start, bytes: Uint8Array.from(FRAME) })),
    ...(trailingBytes === 0
      ? []
      : [{ start: sizeBytes - trailingBytes, bytes: box("free", zeros(trailingBytes - 8)) }]),
  ];
  return joinSparse(
    sizeBytes,
    pieces.map(({ start, bytes }) => ({ start, bytes: Buffer.from(bytes) })),
  );
}
