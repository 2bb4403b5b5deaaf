/** A text inside a PNG: of what page it is a picture. Knows no page. */
import { crc32 } from "node:zlib";

const KEYWORD = "Source";
const SIGNATURE_BYTES = 8;

/** The picture with a text in a `tEXt` chunk before its end (PNG specification, 11.3.3.2). `text`: Latin-1. */
export function writeSource(png: Uint8Array, text: string): Buffer {
  const data = Buffer.from(`tEXt${KEYWORD}\0${text}`, "latin1");
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  const end = Buffer.from(png).lastIndexOf("IEND") - 4;
  return Buffer.concat([png.subarray(0, end), chunk, png.subarray(end)]);
}

/** The text that {@link writeSource} has written; `undefined` if there is none. */
export function readSource(png: Buffer): string | undefined {
  for (let at = SIGNATURE_BYTES; at + 8 <= png.length; ) {
    const size = png.readUInt32BE(at);
    const chunk = png.toString("latin1", at + 4, at + 8 + size);
    if (chunk.startsWith(`tEXt${KEYWORD}\0`)) return chunk.slice(KEYWORD.length + 5);
    at += size + 12;
  }
  return undefined;
}
