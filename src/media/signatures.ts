/** Tests of the first bytes of a file, for the table of formats. Knows no parser. */

/** A test of the first bytes of a file; `sizeBytes` is the size of the whole. */
export type Signature = (head: Uint8Array, sizeBytes: number) => boolean;

/** Whether these bytes are at `offset`. */
export function bytes(offset: number, ...expected: readonly number[]): Signature {
  return (head) => {
    for (let index = 0; index < expected.length; index++) if (head[offset + index] !== expected[index]) return false;
    return true;
  };
}

/** Whether these letters, a byte each, are at `offset`. */
export function text(offset: number, expected: string): Signature {
  return bytes(offset, ...[...expected].map((character) => character.charCodeAt(0)));
}

/** Whether all of these hold. */
export function all(...parts: readonly Signature[]): Signature {
  return (head, sizeBytes) => parts.every((fits) => fits(head, sizeBytes));
}

/** ID3v2.4.0 structure, 3.1: a version that exists, and a size of four bytes of seven bits. */
export function isId3Header(head: Uint8Array): boolean {
  const version = head[3] ?? 0;
  const size = head.subarray(6, 10);
  return version >= 2 && version <= 4 && size.length === 4 && size.every((byte) => byte < 0x80);
}

/** Several frames of audio, each where the one before it ends. Anything shorter is not certain. */
const ENOUGH_FRAMES = 3;

/** Frames of AAC, each with a header of its own. */
export const isAdts: Signature = frames(adtsFrameLength);

/** Frames of MPEG audio, layer III. */
export const isMp3: Signature = frames(mp3FrameLength);

function frames(frameLength: (head: Uint8Array, offset: number) => number | undefined): Signature {
  return (head) => {
    let offset = 0;
    for (let frame = 0; frame < ENOUGH_FRAMES; frame++) {
      const length = frameLength(head, offset);
      if (length === undefined) return false;
      offset += length;
    }
    return true;
  };
}

/** Bytes of the AAC frame at `offset` (ISO/IEC 13818-7, 6.2: adts_fixed_header, adts_variable_header). */
function adtsFrameLength(head: Uint8Array, offset: number): number | undefined {
  const [sync0, sync1 = 0, , length0 = 0, length1 = 0, length2 = 0] = head.subarray(offset, offset + 6);
  const isFrame = sync0 === 0xff && (sync1 & 0xf6) === 0xf0;
  const length = ((length0 & 0x03) << 11) | (length1 << 3) | (length2 >> 5);
  return isFrame && length > 7 ? length : undefined;
}

/** Kilobits a second and hertz of layer III by their indices (ISO/IEC 11172-3, 2.4.2.3; ISO/IEC 13818-3, 2.4.2.3). */
const MPEG1_BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const MPEG2_BIT_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const MPEG1_SAMPLE_RATES = [44_100, 48_000, 32_000];

/** Bytes of the MP3 frame at `offset`. */
function mp3FrameLength(head: Uint8Array, offset: number): number | undefined {
  const [sync0, sync1 = 0, rates = 0] = head.subarray(offset, offset + 3);
  const version = (sync1 >> 3) & 0x03;
  const isLayer3 = sync0 === 0xff && (sync1 & 0xe6) === 0xe2 && version !== 1;
  const isMpeg1 = version === 3;
  const bitRate = (isMpeg1 ? MPEG1_BIT_RATES : MPEG2_BIT_RATES)[rates >> 4];
  const mpeg1SampleRate = MPEG1_SAMPLE_RATES[(rates >> 2) & 0x03];
  if (!isLayer3 || !bitRate || mpeg1SampleRate === undefined) return undefined;
  // MPEG-2 halves the sample rates and the samples of a frame; MPEG-2.5 halves the rates once more.
  const divisor = isMpeg1 ? 1 : version === 2 ? 2 : 4;
  const bytesPerBitRate = isMpeg1 ? 144_000 : 72_000;
  return Math.floor((bytesPerBitRate * bitRate * divisor) / mpeg1SampleRate) + ((rates >> 1) & 0x01);
}

const FIRST_TYPES = ["ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "junk", "pict"];

/**
 * QuickTime files older than `ftyp` begin with one of these atoms (QuickTime File Format, "Movie Atoms"); others of any
 * type may come before it, though `ftyp` should be as early as possible (ISO/IEC 14496-12, 4.3.1). "The free lunch" has
 * such a type too, but its first four letters make no size: an atom's fits the file, or begins with a byte that no text
 * has.
 */
export function isLateFileType(head: Uint8Array, sizeBytes: number): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  for (let offset = 0; offset + 8 <= head.length; ) {
    const size = view.getUint32(offset);
    if (FIRST_TYPES.some((type) => text(offset + 4, type)(head, sizeBytes))) {
      const isSpecial = size === 0 || size === 1;
      return isSpecial || (size >= 8 && (offset + size <= sizeBytes || size < 0x09_00_00_00));
    }
    if (size < 8) return false;
    offset += size;
  }
  return false;
}

/** YUV4MPEG2: a line of parameters, and a first frame. */
export function isYuv4Mpeg(head: Uint8Array): boolean {
  return /^YUV4MPEG2 [^\n]*\nFRAME/.test(new TextDecoder("latin1").decode(head.subarray(0, 512)));
}

/**
 * What a server sends in place of a video that it does not have: a page, with or without what should come first, or
 * the XML error of a storage service (Amazon S3 API Reference, "Error Responses"; Azure sends the same form).
 */
export function isHtml(head: Uint8Array): boolean {
  return PAGE.test(decodeText(head));
}

const [XML, COMMENT] = [String.raw`<\?xml\s[^>]*>\s*`, String.raw`<!--(?:(?!-->)[^])*-->\s*`];
const FIRST_TAG = String.raw`<(?:!doctype\s+html|html|head|title|meta|link|script|style|base|body|error)(?:[\s>/]|$)`;
const PAGE = new RegExp(String.raw`^\s*(?:${XML})?(?:${COMMENT})*${FIRST_TAG}`, "i");

/** UTF-16 is known by its byte order mark (Encoding Standard, section 6). */
function decodeText(head: Uint8Array): string {
  const [first, second] = head;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(head);
}
