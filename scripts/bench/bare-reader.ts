/**
 * Reads the facts of an MP4 in the straightest way, and believes all that it says: the floor for the time of a probe.
 * It walks the boxes and tables, reads the SPS of H.264 for the picture size, and looks at the first frame, at one in
 * the middle and at the last, as the probe does. It knows no fragments, no other codec and no colours, and checks
 * neither that boxes fit into each other nor that tables agree.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { readPictureSize } from "./bare-sps.ts";

/** Facts of the video track. Durations are in seconds, rates in frames per second, sizes in pixels. */
export type BareFacts = {
  codec: string;
  width: number;
  height: number;
  frames: number;
  duration: number;
  rate: number;
  lowestRate: number;
  highestRate: number;
  /** Where the last sample of any track ends in the file. */
  lastByte: number;
  /** Where the first sample of video, the one in the middle and the last are in the file. */
  looks: number[];
  /** Whether one of them has only zeros. */
  isBlank: boolean;
};

const HEADER_BYTES = 16;
const header = Buffer.alloc(HEADER_BYTES);

const LOOK_BYTES = 64;
const look = Buffer.alloc(LOOK_BYTES);

const CONTAINERS = new Set(["moov", "trak", "edts", "mdia", "minf", "stbl"].map(codeOf));
const [MOOV, TRAK] = [codeOf("moov"), codeOf("trak")];
const CTTS = codeOf("ctts");
const ELST = codeOf("elst");
const HDLR = codeOf("hdlr");
const MDHD = codeOf("mdhd");
const MVHD = codeOf("mvhd");
const STCO = codeOf("stco");
const STSC = codeOf("stsc");
const STSD = codeOf("stsd");
const STSZ = codeOf("stsz");
const STTS = codeOf("stts");
const VIDE = codeOf("vide");

/** Where the content of each box of a track is, by its type. */
type Boxes = Map<number, number>;

/** Opens a file, walks the headers of its top-level boxes, and reads `moov`. `bytesRead`: of the file. */
export function readBare(path: string): { facts: BareFacts; bytesRead: number } {
  const file = openSync(path, "r");
  const fileBytes = fstatSync(file).size;
  let bytesRead = 0;
  for (let offset = 0; offset < fileBytes; ) {
    bytesRead += readSync(file, header, 0, HEADER_BYTES, offset);
    const compactSize = header.readUInt32BE(0);
    const size = compactSize === 1 ? Number(header.readBigUInt64BE(8)) : compactSize;
    if (header.readUInt32BE(4) === MOOV) {
      const moov = Buffer.allocUnsafe(size);
      bytesRead += readSync(file, moov, 0, size, offset);
      const facts = readMoov(moov);
      for (const place of facts.looks) {
        bytesRead += readSync(file, look, 0, LOOK_BYTES, place);
        if (isBlank(look)) facts.isBlank = true;
      }
      closeSync(file);
      return { facts, bytesRead };
    }
    offset += size;
  }
  throw new Error(`${path} has no moov`);
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false;
  return true;
}

function readMoov(moov: Buffer): BareFacts {
  const view = new DataView(moov.buffer, moov.byteOffset, moov.length);
  const tracks: Boxes[] = [];
  const movie: Boxes = new Map();
  walk(view, 8, view.byteLength, movie, tracks);
  const none = { frames: 0, duration: 0, rate: 0, lowestRate: 0, highestRate: 0, lastByte: 0 };
  const facts: BareFacts = { codec: "", width: 0, height: 0, ...none, looks: [], isBlank: false };
  const movieTicks = view.getUint32(at(movie, MVHD) + 12);
  for (const track of tracks) {
    const handler = view.getUint32(at(track, HDLR) + 8);
    const ticksPerSecond = view.getUint32(at(track, MDHD) + 12);
    const elst = track.get(ELST);
    const times = readTimes(view, track);
    const shown = elst === undefined ? times.ticks / ticksPerSecond : view.getUint32(elst + 8) / movieTicks;
    facts.duration = Math.max(facts.duration, shown);
    const looks = [0, times.shown.length >> 1, times.shown.length - 1];
    facts.lastByte = Math.max(facts.lastByte, findLastByte(view, track, looks));
    if (handler !== VIDE) continue;
    const entry = at(track, STSD) + 8;
    facts.codec = spell(view.getUint32(entry + 4));
    const { width, height } = readPictureSize(view, entry);
    facts.width = width;
    facts.height = height;
    facts.looks = looks;
    facts.frames = times.shown.length;
    facts.rate = (times.shown.length * ticksPerSecond) / times.ticks;
    let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
    for (let index = 1; index < times.shown.length; index++) {
      const interval = (times.shown[index] ?? 0) - (times.shown[index - 1] ?? 0);
      shortest = Math.min(shortest, interval);
      longest = Math.max(longest, interval);
    }
    facts.lowestRate = ticksPerSecond / longest;
    facts.highestRate = ticksPerSecond / shortest;
  }
  return facts;
}

function walk(view: DataView, start: number, end: number, into: Boxes, tracks: Boxes[]): void {
  for (let offset = start; offset + 8 <= end; ) {
    const size = view.getUint32(offset);
    const type = view.getUint32(offset + 4);
    if (CONTAINERS.has(type)) {
      const boxes: Boxes = type === TRAK ? new Map() : into;
      if (type === TRAK) tracks.push(boxes);
      walk(view, offset + 8, offset + size, boxes, tracks);
    } else {
      into.set(type, offset + 8);
    }
    offset += size;
  }
}

/** When each frame is shown, in ticks, ascending; and how long all last. */
function readTimes(view: DataView, track: Boxes): { shown: Float64Array; ticks: number } {
  const [stts, stsz, ctts] = [at(track, STTS), at(track, STSZ), track.get(CTTS)];
  const shown = new Float64Array(view.getUint32(stsz + 8));
  let [sample, ticks] = [0, 0];
  for (let row = 0; row < view.getUint32(stts + 4); row++) {
    const duration = view.getUint32(stts + 12 + 8 * row);
    for (let left = view.getUint32(stts + 8 + 8 * row); left > 0; left--) {
      shown[sample++] = ticks;
      ticks += duration;
    }
  }
  if (ctts === undefined) return { shown, ticks };
  sample = 0;
  for (let row = 0; row < view.getUint32(ctts + 4); row++) {
    const delay = view.getInt32(ctts + 12 + 8 * row);
    for (let left = view.getUint32(ctts + 8 + 8 * row); left > 0; left--, sample++) {
      shown[sample] = (shown[sample] ?? 0) + delay;
    }
  }
  return { shown: shown.sort(), ticks };
}

/** Where the last sample ends. Puts the places of samples, which ascend, in place of their numbers in `looks`. */
function findLastByte(view: DataView, track: Boxes, looks: number[]): number {
  const [stsc, stsz, stco] = [at(track, STSC), at(track, STSZ), at(track, STCO)];
  const uniform = view.getUint32(stsz + 4);
  const [rows, chunks] = [view.getUint32(stsc + 4), view.getUint32(stco + 4)];
  let [sample, last, next] = [0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const end = row + 1 < rows ? view.getUint32(stsc + 8 + 12 * (row + 1)) - 1 : chunks;
    const perChunk = view.getUint32(stsc + 12 + 12 * row);
    for (let chunk = view.getUint32(stsc + 8 + 12 * row) - 1; chunk < end; chunk++) {
      let place = view.getUint32(stco + 8 + 4 * chunk);
      for (let index = 0; index < perChunk; index++, sample++) {
        while (looks[next] === sample) looks[next++] = place;
        place += uniform || view.getUint32(stsz + 12 + 4 * sample);
      }
      if (place > last) last = place;
    }
  }
  return last;
}

function at(boxes: Boxes, code: number): number {
  return boxes.get(code) ?? Number.NaN;
}

function codeOf(type: string): number {
  return Buffer.from(type, "latin1").readUInt32BE();
}

function spell(code: number): string {
  return String.fromCharCode(code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff);
}
