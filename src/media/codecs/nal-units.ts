import type { PictureSize } from "../../model.ts";
import type { Part } from "../faults.ts";
import type { ByteReader } from "../reader.ts";

/** What a decoder is given ahead of the samples: `avcC`, `hvcC` (ISO/IEC 14496-15), or CodecPrivate of Matroska. */
export type DecoderConfiguration = {
  /** Bytes of the length in front of each NAL unit; 0 where samples are byte streams with start codes (annex B). */
  nalLengthBytes: number;
  /** The first sequence parameter set; absent where they are among the samples (`avc3`, `hev1`). */
  sps?: Uint8Array;
};

/** An empty configuration: Android's MediaMuxer writes one where it was given none, and then a byte stream. */
export const NO_CONFIGURATION: DecoderConfiguration = { nalLengthBytes: 0 };

/** A codec whose samples are NAL units, and whose picture size is in a sequence parameter set (SPS). */
export type NalCodec = {
  /** Type of the box that holds the {@link DecoderConfiguration}. */
  configurationBox: "avcC" | "hvcC";
  readConfiguration(content: ByteReader): DecoderConfiguration;
  isSps(nalUnit: Uint8Array): boolean;
  /** The decoded picture after cropping. Throws a `damaged` MediaError that names `part`, where the SPS came from. */
  readPictureSize(sps: Uint8Array, part: Part): PictureSize;
};

/** The first SPS in a sample, or in the beginning of one; `undefined` if there is none. */
export function findSps(codec: NalCodec, sample: Uint8Array, nalLengthBytes: number): Uint8Array | undefined {
  const nalUnits = nalLengthBytes === 0 ? splitByteStream(sample) : splitByLength(sample, nalLengthBytes);
  for (const nalUnit of nalUnits) if (codec.isSps(nalUnit)) return nalUnit;
  return undefined;
}

/** NAL units behind their lengths (ISO/IEC 14496-15, 5.3.4.2). */
function* splitByLength(sample: Uint8Array, lengthBytes: number): Generator<Uint8Array, void> {
  let position = 0;
  while (position + lengthBytes < sample.length) {
    let length = 0;
    for (let index = 0; index < lengthBytes; index++) length = length * 256 + (sample[position + index] ?? 0);
    position += lengthBytes + length;
    yield sample.subarray(position - length, position);
  }
}

/** NAL units behind start codes 00 00 01 (H.264 and H.265, annex B), each with all that follows it. */
function* splitByteStream(sample: Uint8Array): Generator<Uint8Array, void> {
  for (let position = 2; position < sample.length; position++) {
    const isStart = sample[position - 2] === 0 && sample[position - 1] === 0 && sample[position] === 1;
    if (isStart) yield sample.subarray(position + 1);
  }
}

/** Up to the picture size, an SPS is far shorter than this, even with all its scaling lists. */
const MOST_PAYLOAD_BYTES = 8192;

/**
 * The payload of a parameter set, or its beginning, without the bytes that keep start codes out of it (H.264, 7.3.1;
 * H.265, 7.3.1.1).
 */
export function readPayload(nalUnit: Uint8Array, headerBytes: number): Uint8Array {
  const payload = nalUnit.slice(headerBytes, headerBytes + MOST_PAYLOAD_BYTES);
  let length = 0;
  let zeros = 0;
  for (const byte of payload) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    payload[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return payload.subarray(0, length);
}

/** Samples of luma for one of chroma, across and down, by `chroma_format_idc` (H.264, table 6-1; H.265, table 6-1). */
const CHROMA_SUBSAMPLING = [
  { across: 1, down: 1 },
  { across: 2, down: 2 },
  { across: 2, down: 1 },
  { across: 1, down: 1 },
];

export function lookUpSubsampling(chromaFormat: number): { across: number; down: number } {
  return CHROMA_SUBSAMPLING[chromaFormat] ?? { across: 1, down: 1 };
}
