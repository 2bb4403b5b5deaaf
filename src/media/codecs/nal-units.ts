/** Finds the picture size among the NAL units of any codec that has them. Knows no container. */

import type { Colour } from "../../model/colour.ts";
import type { PictureSize } from "../../model/facts.ts";
import { MediaError, overBound, type Part, say } from "../faults.ts";
import type { ByteReader } from "../reader.ts";

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
   * Reads an SPS, whose picture size may depend on what the container declares. Throws a `damaged` MediaError that
   * names `part`, where it came from.
   */
  readSps(sps: Uint8Array, part: Part, declared: PictureSize): Sps;
};

/**
 * `size`: the decoded frame after cropping. `readColour` reads on, once: what the SPS says about colours. It throws a
 * `damaged` MediaError.
 */
export type Sps = { size: PictureSize; readColour(): Colour };

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

/** An SPS, and what it says once it was read. */
type KnownSps = { nalUnit: Uint8Array; shown?: { size: PictureSize; colour: Colour | undefined } };

/**
 * The parameter sets of a track, by their ids. Where some have the same id the last one counts, and so those of a
 * sample do. `declared`: the picture size that the container gives.
 */
export class ParameterSets {
  readonly #codec: NalCodec;
  readonly #nalLengthBytes: number;
  readonly #declared: PictureSize;
  readonly #spsOfId: Map<number, KnownSps>;
  readonly #spsIdOfPps: Map<number, number>;
  #count = 0;

  /** Those that decoders are given ahead of the samples. Throws an `over-bound` MediaError where there are too many. */
  static read(codec: NalCodec, configuration: DecoderConfiguration, part: Part, declared: PictureSize): ParameterSets {
    const sets = new ParameterSets(codec, configuration.nalLengthBytes, declared, new Map(), new Map());
    for (const nalUnit of configuration.nalUnits) {
      const reference = codec.readReference(nalUnit, part);
      if (reference?.kind === "slice") break;
      if (reference !== undefined) sets.#add(reference, nalUnit, part);
    }
    return sets;
  }

  private constructor(
    codec: NalCodec,
    nalLengthBytes: number,
    declared: PictureSize,
    spsOfId: Map<number, KnownSps>,
    spsIdOfPps: Map<number, number>,
  ) {
    this.#codec = codec;
    this.#nalLengthBytes = nalLengthBytes;
    this.#declared = declared;
    this.#spsOfId = spsOfId;
    this.#spsIdOfPps = spsIdOfPps;
  }

  /** Copies what is still to be read of them, so that they outlive the bytes that they were read from. */
  keep(): void {
    for (const sps of this.#spsOfId.values()) {
      sps.nalUnit = sps.shown === undefined ? sps.nalUnit.slice() : NO_BYTES;
    }
  }

  /**
   * The picture size of the first frame, whose sample begins with `sample`: by the SPS that its first slice leads to,
   * since there may be others; by the first SPS as long as no slice was found. Throws a MediaError that names `part`:
   * `damaged`, or `over-bound` where there are too many parameter sets.
   */
  readFirstSize(part: Part, sample: Uint8Array = NO_BYTES): FirstSize {
    const units = new UnitWalker(sample, this.#nalLengthBytes);
    let sets: ParameterSets = this;
    for (let nalUnit = units.next(); nalUnit !== undefined; nalUnit = units.next()) {
      const reference = this.#codec.readReference(nalUnit, part);
      if (reference === undefined) continue;
      if (reference.kind === "slice") return sets.#showFirst(part, reference.ppsId, nalUnit);
      // They may be cut off here, and whole in a longer beginning of the sample.
      if (sets === this) sets = this.#copy();
      sets.#add(reference, nalUnit, part);
    }
    return sets.#showFirst(part);
  }

  #showFirst(part: Part, ppsId?: number, slice: Uint8Array = NO_BYTES): FirstSize {
    const [first] = this.#spsOfId.values();
    const named = this.#spsOfId.get(this.#spsIdOfPps.get(ppsId ?? Number.NaN) ?? Number.NaN);
    const sps = named ?? first;
    const shown = sps && this.#show(sps, part);
    const lacksSet = ppsId !== undefined && named === undefined && slice.length >= ENOUGH_OF_SLICE_BYTES;
    return {
      size: shown?.size,
      colour: shown?.colour,
      isCertain: ppsId !== undefined,
      defect: lacksSet ? "its first slice needs parameter sets that are missing" : undefined,
    };
  }

  #show(known: KnownSps, part: Part): NonNullable<KnownSps["shown"]> {
    if (known.shown === undefined) {
      const sps = this.#codec.readSps(known.nalUnit, part, this.#declared);
      known.shown = { size: sps.size, colour: readColour(sps) };
    }
    return known.shown;
  }

  #add(reference: Exclude<Reference, { kind: "slice" }>, nalUnit: Uint8Array, part: Part): void {
    if (++this.#count > MOST_PARAMETER_SETS) {
      throw overBound(part, say`it has more than ${MOST_PARAMETER_SETS} parameter sets`);
    }
    if (reference.kind === "sps") this.#spsOfId.set(reference.id, { nalUnit });
    else this.#spsIdOfPps.set(reference.id, reference.spsId);
  }

  #copy(): ParameterSets {
    const [spsOfId, spsIdOfPps] = [new Map(this.#spsOfId), new Map(this.#spsIdOfPps)];
    const copy = new ParameterSets(this.#codec, this.#nalLengthBytes, this.#declared, spsOfId, spsIdOfPps);
    copy.#count = this.#count;
    return copy;
  }
}

/** No decoder needs them: a fault behind the picture size only means that they are not known. */
function readColour(sps: Sps): Colour | undefined {
  try {
    return sps.readColour();
  } catch (error) {
    if (error instanceof MediaError) return undefined;
    throw error;
  }
}

const NO_BYTES = new Uint8Array();

/** Bytes of the lengths that most samples have, which is tried where nothing says it. */
const USUAL_LENGTH_BYTES = 4;

/**
 * Why no decoder knows a sample, whose beginning is `sample` and whose whole has `sizeBytes`: by the header of its
 * first NAL unit, and by the lengths of all that begin in `sample`. `undefined` where these make sense. A byte stream
 * is accepted also where the configuration says that samples have lengths, and the other way round: decoders play both.
 * `nalLengthBytes` is that of the {@link DecoderConfiguration}.
 */
export function findNalDefect(
  { hasHeader }: NalCodec,
  nalLengthBytes: number,
  sample: Uint8Array,
  sizeBytes: number,
): string | undefined {
  const inStream = findStream(sample);
  if (inStream !== undefined && hasHeader(inStream)) return undefined;
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
 * What follows the first start code of a sample that begins with nothing but zeros and that. A length of 65,536 to
 * 131,071 bytes, 00 01 and two more, is none.
 */
function findStream(sample: Uint8Array): Uint8Array | undefined {
  let first = 0;
  while (first < sample.length && sample[first] === 0) first++;
  return first >= 2 && sample[first] === 1 ? sample.subarray(first + 1) : undefined;
}

function readLength(sample: Uint8Array, position: number, lengthBytes: number): number {
  let length = 0;
  for (let index = 0; index < lengthBytes; index++) length = length * 256 + (sample[position + index] ?? 0);
  return length;
}

/**
 * Walks the NAL units of a sample: behind their lengths (ISO/IEC 14496-15, 5.3.4.2), or, where these have 0 bytes,
 * behind start codes 00 00 01 (H.264 and H.265, annex B), each with all that follows it.
 */
class UnitWalker {
  readonly #sample: Uint8Array;
  readonly #lengthBytes: number;
  #position = 0;

  constructor(sample: Uint8Array, lengthBytes: number) {
    this.#sample = sample;
    this.#lengthBytes = lengthBytes;
  }

  /** The next one, of which the sample may hold only the beginning; `undefined` at its end. */
  next(): Uint8Array | undefined {
    return this.#lengthBytes === 0 ? this.#nextInStream() : this.#nextByLength();
  }

  #nextByLength(): Uint8Array | undefined {
    const lengthBytes = this.#lengthBytes;
    while (this.#position + lengthBytes < this.#sample.length) {
      const length = readLength(this.#sample, this.#position, lengthBytes);
      const start = this.#position + lengthBytes;
      this.#position = start + length;
      if (length > 0) return this.#sample.subarray(start, start + length);
    }
    return undefined;
  }

  #nextInStream(): Uint8Array | undefined {
    const sample = this.#sample;
    while (this.#position + 2 < sample.length) {
      const at = this.#position++;
      if (sample[at] === 0 && sample[at + 1] === 0 && sample[at + 2] === 1) return sample.subarray(at + 3);
    }
    return undefined;
  }
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
