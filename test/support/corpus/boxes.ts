/** Changes single boxes of an MP4 file, whatever a file without faults would have there (ISO/IEC 14496-12). */
import { ascii, type Content, join, u32 } from "../iso-bmff.ts";

const HEADER_BYTES = 8;

const VISUAL_SAMPLE_ENTRY = 78;

/** Bytes between the header of a box and the boxes in it, where there are any. */
const FIELDS: Readonly<Record<string, number>> = {
  stsd: 8,
  ...Object.fromEntries(["avc1", "hvc1", "hev1", "mp4v", "encv"].map((type) => [type, VISUAL_SAMPLE_ENTRY])),
};

/** A box with where it is in the bytes that hold it. */
type FoundBox = { type: string; start: number; end: number };

/** The boxes that follow each other from `start`. */
export function listBoxes(bytes: Uint8Array, start = 0): FoundBox[] {
  const found: FoundBox[] = [];
  for (let at = start; at + HEADER_BYTES <= bytes.length; at = found.at(-1)?.end ?? bytes.length) {
    found.push({ type: readType(bytes, at), start: at, end: at + readU32(bytes, at) });
  }
  return found;
}

export function readU32(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset);
}

function readType(bytes: Uint8Array, box: number): string {
  return String.fromCharCode(...bytes.subarray(box + 4, box + HEADER_BYTES));
}

/**
 * `file` with what `change` makes of the whole box at `path`: another one, several, or none. A path is of types, each
 * with the number of the box among its like if it is not the first: `moov/trak[2]/mdia`.
 */
export function editBox(file: Uint8Array, path: string, change: (box: Uint8Array) => Content): Uint8Array {
  return editIn(file, 0, path.split("/"), change);
}

function editIn(
  parent: Uint8Array,
  start: number,
  [step = "", ...rest]: readonly string[],
  change: (box: Uint8Array) => Content,
): Uint8Array {
  const [, type = "", number = "1"] = /^(.{4})(?:\[(\d+)\])?$/.exec(step) ?? [];
  const found = listBoxes(parent, start).filter((each) => each.type === type)[Number(number) - 1];
  if (found === undefined) throw new Error(`there is no ${step}`);
  const box = parent.slice(found.start, found.end);
  const changed =
    rest.length === 0 ? change(box) : resize(editIn(box, HEADER_BYTES + (FIELDS[type] ?? 0), rest, change));
  return join(parent.subarray(0, found.start), changed, parent.subarray(found.end));
}

/** A box whose size is that of its bytes. */
function resize(box: Uint8Array): Uint8Array {
  return join(u32(box.length), box.subarray(4));
}

/** `file` with the content of the box at `path` replaced. */
export function setContent(file: Uint8Array, path: string, ...content: readonly Content[]): Uint8Array {
  return editBox(file, path, (box) => resize(join(box.subarray(0, HEADER_BYTES), ...content)));
}

/** `file` with `bytes` in place of those at `offset` of the box at `path`, its header included. */
export function overwrite(file: Uint8Array, path: string, offset: number, ...bytes: readonly Content[]): Uint8Array {
  return editBox(file, path, (box) => {
    box.set(join(...bytes), offset);
    return box;
  });
}

/** `file` with the box at `path` called otherwise. */
export function rename(file: Uint8Array, path: string, type: string): Uint8Array {
  return overwrite(file, path, 4, ascii(type));
}

export function remove(file: Uint8Array, path: string): Uint8Array {
  return editBox(file, path, () => []);
}

/** The whole box at `path`. */
export function takeBox(file: Uint8Array, path: string): Uint8Array {
  let taken = new Uint8Array();
  editBox(file, path, (box) => {
    taken = box.slice();
    return box;
  });
  return taken;
}

/** The offset of the `number`th box of `type` at the top level. */
export function offsetOf(file: Uint8Array, type: string, number = 1): number {
  const found = listBoxes(file).filter((each) => each.type === type)[number - 1];
  if (found === undefined) throw new Error(`there is no ${type}`);
  return found.start;
}

/** `file` with `inserted` at `offset`, before its media: the chunk offsets follow. */
export function insertBefore(file: Uint8Array, offset: number, inserted: Uint8Array): Uint8Array {
  let shifted = file;
  const tracks = listBoxes(takeBox(file, "moov"), HEADER_BYTES).filter(({ type }) => type === "trak").length;
  for (let track = 1; track <= tracks; track++) {
    shifted = editBox(shifted, `moov/trak[${track}]/mdia/minf/stbl/stco`, (stco) => {
      for (let at = 16; at < stco.length; at += 4) stco.set(u32(readU32(stco, at) + inserted.length), at);
      return stco;
    });
  }
  return join(shifted.subarray(0, offset), inserted, shifted.subarray(offset));
}
