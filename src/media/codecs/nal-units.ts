/** Finds the picture size among the NAL units of any codec that has them. Knows no container. */

import type { Colour } from "../../model/colour.ts";
import type { PictureSize } from "../../model/facts.ts";
import { MediaError, overBound, type Part, say } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { BitReader } from "./bit-reader.ts";

/** What a decoder is given ahead of the samples: `avcC`, `hvcC` (ISO/IEC 14496-15), or CodecPrivate of Matroska. */
export type DecoderConfiguration = {
  /** Bytes of the length in front of each NAL unit; 0 where samples are byte streams with start codes (annex B). */
  nalLengthBytes: number;
  /** Parameter sets, and whatever else it has; none where they are among the samples (`avc3`, `hev1`). */
  nalUnits: readonly Uint8Array[];
};

/** An empty configuration. Android's MediaMuxer writes one where it has none, and then a byte stream. */
export const NO_CONFIGURATION: DecoderConfiguration = { nalLengthBytes: 0, nalUnits: [] };

/** How NAL units refer to each other: a slice of a frame names a PPS, and that an SPS, by their ids. */
export type Reference =
  | { kind: "sps"; id: number }
  | { kind: "pps"; id: number; spsId: number }
  | { kind: "slice"; ppsId: number };

/** A codec whose samples are NAL units, and whose picture size is in a sequence parameter set (SPS). */
export type NalCodec = {
  /** Type of the box that holds the {@link DecoderConfiguration}. */
  configurationBox: "avcC" | "hvcC";
  readConfiguration(content: ByteReader): DecoderConfiguration;
  /** Whether a NAL unit may begin with these bytes: the header is valid, and its type is one that decoders know. */
  hasHeader(nalUnit: Uint8Array): boolean;
  /** `undefined` for a NAL unit of any other kind. Throws a `damaged` MediaError that names `part`. */
  readReference(nalUnit: Uint8Array, part: Part): Reference | undefined;
  /**
   * The decoded frame after cropping, which may depend on what the container declares. Throws a `damaged` MediaError
   * that names `part`, where the SPS came from.
   */
  readPictureSize(sps: Uint8Array, part: Part, declared: PictureSize): PictureSize;
  /** What the SPS says about colours. Throws a `damaged` MediaError that names `part`. */
  readColour(sps: Uint8Array, part: Part): Colour;
};

/**
 * A picture size, if there is one, its colours, whether more of a sample can change them, and why no decoder shows it
 * although the sample looks like one.
 */
export type FirstSize = {
  size: PictureSize | undefined;
  colour?: Colour | undefined;
  isCertain: boolean;
  defect: string | undefined;
};

/** Bytes of a slice that are more than enough for the number of its PPS. */
const ENOUGH_OF_SLICE_BYTES = 16;

/** H.264 has at most 32 SPS and 256 PPS (7.4.2.1.1 and 7.4.2.2), H.265 fewer. Some may be there twice. */
const MOST_PARAMETER_SETS = 512;

/**
 * The picture size of the first frame: by the SPS that its first slice leads to, since there may be others; by the
 * first SPS as long as no slice was found in `sample`, which may be the beginning of one. Where parameter sets have the
 * same id the last one counts, and so those of the sample do. `declared` is the size that the container gives. Throws
 * an `over-bound` MediaError that names `part` where there are too many.
 */
export function readFirstSize(
  codec: NalCodec,
  { nalLengthBytes, nalUnits }: DecoderConfiguration,
  part: Part,
  declared: PictureSize,
  sample: Uint8Array = NO_SAMPLE,
): FirstSize {
  const spsOfId = new Map<number, Uint8Array>();
  const spsIdOfPps = new Map<number, number>();
  let parameterSets = 0;
  let isSliceCut = false;
  /** Takes parameter sets in, and returns the id of the PPS of the first slice. */
  const findPpsId = (units: Iterable<Uint8Array>): number | undefined => {
    for (const nalUnit of units) {
      const reference = codec.readReference(nalUnit, part);
      if (reference === undefined) continue;
      if (reference.kind === "slice") {
        isSliceCut = nalUnit.length < ENOUGH_OF_SLICE_BYTES;
        return reference.ppsId;
      }
      if (++parameterSets > MOST_PARAMETER_SETS)
        throw overBound(part, say`it has more than ${MOST_PARAMETER_SETS} parameter sets`);
      if (reference.kind === "sps") spsOfId.set(reference.id, nalUnit);
      else spsIdOfPps.set(reference.id, reference.spsId);
    }
    return undefined;
  };
  findPpsId(nalUnits);
  const ppsId = findPpsId(nalLengthBytes === 0 ? splitByteStream(sample) : splitByLength(sample, nalLengthBytes));
  const [first] = spsOfId.values();
  const named = spsOfId.get(spsIdOfPps.get(ppsId ?? Number.NaN) ?? Number.NaN);
  const sps = named ?? first;
  const lacksSet = ppsId !== undefined && named === undefined && !isSliceCut;
  return {
    size: sps && codec.readPictureSize(sps, part, declared),
    colour: sps && readColour(codec, sps, part),
    isCertain: ppsId !== undefined,
    defect: lacksSet ? "its first slice needs parameter sets that are missing" : undefined,
  };
}

/** No decoder needs them: a fault behind the picture size only means that they are not known. */
function readColour(codec: NalCodec, sps: Uint8Array, part: Part): Colour | undefined {
  try {
    return codec.readColour(sps, part);
  } catch (error) {
    if (error instanceof MediaError) return undefined;
    throw error;
  }
}

const NO_SAMPLE = new Uint8Array();

/** Bytes of the lengths that most samples have, which is tried where nothing says it. */
const USUAL_LENGTH_BYTES = 4;

/**
 * Why no decoder knows a sample, whose beginning is `sample` and whose whole has `sizeBytes`: by the header of its
 * first NAL unit, and by the lengths of all that begin in `sample`. `undefined` where these make sense. A byte stream
 * is accepted also where the configuration says that samples have lengths, and the other way round: decoders play both.
 */
export function findNalDefect(
  { hasHeader }: NalCodec,
  { nalLengthBytes }: DecoderConfiguration,
  sample: Uint8Array,
  sizeBytes: number,
): string | undefined {
  const [inStream] = splitByteStream(sample);
  if (inStream !== undefined && beginsStream(sample) && hasHeader(inStream)) return undefined;
  const lengthBytes = nalLengthBytes || USUAL_LENGTH_BYTES;
  if (sizeBytes <= lengthBytes) return "its first NAL unit has no bytes";
  let position = 0;
  for (let length = 1; length > 0 && position + lengthBytes <= sample.length; ) {
    length = readLength(sample, position, lengthBytes);
    if (length === 0 && position === 0) return "its first NAL unit has no bytes";
    position += lengthBytes + length;
    if (position > sizeBytes) return "one of its NAL units is longer than the sample";
  }
  return hasHeader(sample.subarray(lengthBytes)) ? undefined : "its first NAL unit is of no known type";
}

/**
 * Whether the first start code follows nothing but zeros. A length of 65,536 to 131,071 bytes, 00 01 and two more, is
 * none.
 */
function beginsStream(sample: Uint8Array): boolean {
  const first = sample.findIndex((byte) => byte !== 0);
  return first >= 2 && sample[first] === 1;
}

function readLength(sample: Uint8Array, position: number, lengthBytes: number): number {
  let length = 0;
  for (let index = 0; index < lengthBytes; index++) length = length * 256 + (sample[position + index] ?? 0);
  return length;
}

/** NAL units behind their lengths (ISO/IEC 14496-15, 5.3.4.2). */
function* splitByLength(sample: Uint8Array, lengthBytes: number): Generator<Uint8Array, void> {
  let position = 0;
  while (position + lengthBytes < sample.length) {
    const length = readLength(sample, position, lengthBytes);
    position += lengthBytes + length;
    if (length > 0) yield sample.subarray(position - length, position);
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

/** More than enough for the numbers that refer to other NAL units, and for what comes before them. */
const BEGINNING_BYTES = 192;

/** Reads the beginning of a NAL unit, behind its header. What is cut off reads as ones: as numbers that are 0. */
export function readBeginning(nalUnit: Uint8Array, headerBytes: number, part: Part): BitReader {
  const beginning = new Uint8Array(BEGINNING_BYTES).fill(0xff);
  beginning.set(readPayload(nalUnit.subarray(0, BEGINNING_BYTES), headerBytes));
  return new BitReader(beginning, part);
}

/** Samples of luma for one of chroma, across and down, by `chroma_format_idc` (H.264, table 6-1; H.265, table 6-1). */
const CHROMA_SUBSAMPLING = [
  { across: 1, down: 1 },
  { across: 2, down: 2 },
  { across: 2, down: 1 },
  { across: 1, down: 1 },
];

/** The subsampling of a `chroma_format_idc`; none where there is no such format. */
export function lookUpSubsampling(chromaFormat: number): { across: number; down: number } {
  return CHROMA_SUBSAMPLING[chromaFormat] ?? { across: 1, down: 1 };
}
