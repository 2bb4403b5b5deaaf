/** Tests of the first bytes of streams: packets of MPEG, and video without a container. Knows no parser. */

import { bytes } from "./signatures.ts";

const SYNC_BYTE = 0x47;
const ENOUGH_PACKETS = 5;

/**
 * Bytes from one packet of a transport stream to the next, and where the first begins: plain, behind a time of arrival
 * (M2TS), and before the parity of a broadcast.
 */
const PACKETS = [
  { step: 188, start: 0 },
  { step: 192, start: 4 },
  { step: 204, start: 0 },
];

/** Whether packets follow each other from the start of the file (ISO/IEC 13818-1, 2.4.3.2). */
export function isTransportStream(head: Uint8Array): boolean {
  return PACKETS.some(({ step, start }) => listPackets(head, start, step).length > 0);
}

/** As {@link isTransportStream}, but behind an ID3 tag, whose size has seven bits a byte (ID3v2.4.0 structure, 3.1). */
export function isTaggedTransportStream(head: Uint8Array): boolean {
  const tagBytes = head.subarray(6, 10).reduce((size, byte) => size * 128 + byte, 0);
  return isTransportStream(head.subarray(10 + tagBytes));
}

/** As {@link isTransportStream}, but behind other bytes: where a recording begins amid a packet. */
export function isLateTransportStream(head: Uint8Array): boolean {
  return PACKETS.some(({ step }) => {
    for (let start = head.indexOf(SYNC_BYTE); start >= 0; start = head.indexOf(SYNC_BYTE, start + 1)) {
      // A picture has columns of equal pixels, but packets count.
      if (new Set(listPackets(head, start, step)).size > 1) return true;
    }
    return false;
  });
}

/** The headers of packets that follow each other from `start` to the end; none if they are not certain. */
function listPackets(head: Uint8Array, start: number, step: number): number[] {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const headers: number[] = [];
  for (let at = start; at + 5 <= head.length; at += step) {
    if (!isPacket(head.subarray(at, at + 5))) return [];
    headers.push(view.getUint32(at));
  }
  return headers.length >= ENOUGH_PACKETS && headers.some(hasControlCharacter) ? headers : [];
}

/** Sync byte, no error, a payload or an adaptation field, and one that fits (ISO/IEC 13818-1, 2.4.3.3 and 2.4.3.5). */
function isPacket([sync, flags = 0, , control = 0, adaptationBytes = 0]: Uint8Array): boolean {
  const hasAdaptation = (control & 0x20) !== 0;
  const isFilled = hasAdaptation || (control & 0x10) !== 0;
  return sync === SYNC_BYTE && flags < 0x80 && isFilled && (!hasAdaptation || adaptationBytes <= 183);
}

/** Whether a header has a byte that no text has, unlike one with a G every so many letters. */
function hasControlCharacter(header: number): boolean {
  return [header >> 16, header >> 8, header].some((byte) => {
    const code = byte & 0xff;
    return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  });
}

/** The four bytes behind each start code 00 00 01, where the first has nothing but zeros before it. */
function listUnits(head: Uint8Array): Uint8Array[] {
  const first = head.findIndex((byte) => byte !== 0);
  if (first < 2 || head[first] !== 1) return [];
  const units: Uint8Array[] = [];
  for (let at = first + 1; at < head.length; at++) {
    if (head[at - 3] === 0 && head[at - 2] === 0 && head[at - 1] === 1) units.push(head.subarray(at, at + 4));
  }
  return units;
}

/** `profile_idc` of H.264 (annexes A, F, G and I). */
const H264_PROFILES = [44, 66, 77, 83, 86, 88, 100, 110, 118, 122, 128, 134, 135, 138, 139, 244];
const H264 = { message: 6, sps: 7, pps: 8, delimiter: 9, filler: 12 };

/** A message that an encoder adds (`user_data_unregistered`): one may be longer than what is looked at. */
const USER_DATA = 5;

/**
 * A byte stream of H.264 (annex B): SPS and PPS, before which there may be a delimiter, filler and messages; or a
 * message that goes on to the end of `head`.
 */
export function isH264Stream(head: Uint8Array): boolean {
  const units = listUnits(head).map(([header = 0x80, profile = 0]) => ({ type: header & 0x1f, header, profile }));
  const [first] = units;
  if (units.length === 1 && first?.header === H264.message && first.profile === USER_DATA) return isLong(head);
  const sps = units.find(({ type }) => type === H264.sps);
  const isFirst = first !== undefined && [H264.message, H264.sps, H264.delimiter, H264.filler].includes(first.type);
  const isSound = units.every(({ header }) => header < 0x80) && sps !== undefined;
  return isFirst && isSound && H264_PROFILES.includes(sps.profile) && units.some(({ type }) => type === H264.pps);
}

/** Whether there are as many bytes as a message may hide parameter sets behind. */
function isLong(head: Uint8Array): boolean {
  return head.length >= 4096;
}

const H265 = { vps: 32, sps: 33, pps: 34, delimiter: 35, filler: 38, message: 39 };

/** A byte stream of H.265 (annex B): VPS, SPS and PPS, and before them what may be there in H.264. */
export function isH265Stream(head: Uint8Array): boolean {
  const units = listUnits(head);
  const [first] = units;
  if (units.length === 1 && first?.[0] === 2 * H265.message && first[1] === 1 && first[2] === USER_DATA) {
    return isLong(head);
  }
  // The layer and the temporal id of each are 0, and stand in the second byte.
  const types = units.filter(([first = 0x80, second]) => first < 0x80 && second === 1).map(([first = 0]) => first >> 1);
  const firsts = [H265.vps, H265.sps, H265.delimiter, H265.filler, H265.message];
  const isFirst = types[0] !== undefined && firsts.includes(types[0]);
  return isFirst && units[0]?.[1] === 1 && types.includes(H265.sps) && types.includes(H265.pps);
}

/**
 * A stream of MPEG-1 or MPEG-2 video: a sequence header with a size, an aspect ratio, a rate and its marker bit
 * (ISO/IEC 13818-2, 6.2.2.1). Or one of MPEG-4: the start of a sequence of objects, and of an object (ISO/IEC 14496-2,
 * 6.2.2).
 */
export function isMpegVideo(head: Uint8Array): boolean {
  const first = head.findIndex((byte) => byte !== 0);
  if (first < 2 || head[first] !== 1) return false;
  const stream = head.subarray(first - 2);
  const [, , , code, width = 0, sides = 0, height = 0, rates = 0, , , marker = 0] = stream;
  if (code === 0xb0) return bytes(5, 0x00, 0x00, 0x01, 0xb5)(stream, stream.length);
  const hasSize = (width | (sides & 0xf0)) > 0 && (height | (sides & 0x0f)) > 0;
  const rate = rates & 0x0f;
  return code === 0xb3 && hasSize && rates >> 4 > 0 && rate > 0 && rate <= 8 && (marker & 0x20) !== 0;
}

/** Start codes of MPEG-4 (ISO/IEC 14496-2, table 6-3): of user data, a group of pictures, and a picture. */
const MPEG4_CODES = [0xb2, 0xb3, 0xb6];

/**
 * As {@link isMpegVideo}, but it begins later: with a group of pictures of MPEG-2 and a picture (ISO/IEC 13818-2,
 * 6.2.2.6), or an object of MPEG-4 or a layer of one, followed by pictures (ISO/IEC 14496-2, 6.2.2 and 6.2.3).
 */
export function isMpegVideoAmid(head: Uint8Array): boolean {
  if (!bytes(0, 0x00, 0x00, 0x01)(head, head.length)) return false;
  const isLayer = (code = 0) => code >= 0x20 && code <= 0x2f;
  const [, , , code = 0xff, , , , nextCode] = head;
  if (code === 0xb8) return bytes(8, 0x00, 0x00, 0x01, 0x00)(head, head.length);
  const isObject = code < 0x20 && bytes(4, 0x00, 0x00, 0x01)(head, head.length) && isLayer(nextCode);
  return (isObject || isLayer(code)) && listUnits(head).some(([unit = 0]) => MPEG4_CODES.includes(unit));
}

/** Packets of video without packs around them, the first of which begins with a start code (ISO/IEC 13818-1, 2.4.3.7). */
export function isPacketizedVideo(head: Uint8Array): boolean {
  const [, , , id = 0, , , flags = 0, , headerBytes = 0] = head;
  const isVideo = bytes(0, 0x00, 0x00, 0x01)(head, head.length) && id >= 0xe0 && id <= 0xef && flags >> 6 === 0b10;
  return isVideo && bytes(9 + headerBytes, 0x00, 0x00, 0x01)(head, head.length);
}
