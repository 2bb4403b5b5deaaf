/** Reads sample entries: the codec of a video track, and its picture size. Knows boxes in memory: no I/O. */

import { type Colour, mergeColours } from "../../model/colour.ts";
import type { PictureSize } from "../../model/facts.ts";
import { FRAME_CODECS, NAL_CODECS } from "../codecs/bitstreams.ts";
import type { FindDefect } from "../codecs/first-frame.ts";
import { type FirstSize, findNalDefect, ParameterSets } from "../codecs/nal-units.ts";
import { DAMAGE, damaged, type Part, say } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { type Box, demandBox, FoundBoxes, findBoxes, nextBox, readFullBoxHeader } from "./boxes.ts";
import { nameCodec, nameObjectType } from "./codec-names.ts";
import { readEntryColour } from "./colour.ts";
import { checkSoundEntry } from "./sound-entry.ts";

/** What an entry of a video track's `stsd` says about the samples that refer to it. */
export type VideoSampleEntry = {
  readonly part: Part;
  readonly codec: string;
  /** The samples are encrypted; `codec` is what they are once decrypted. */
  readonly isProtected: boolean;
  /** Pixels of the decoded frame, or only what the entry claims of them. */
  readonly size: PictureSize;
  readonly isSizeClaimed: boolean;
  /** By the parameter sets, else by the entry. */
  readonly colour: Colour | undefined;
  /** Reads the size from the beginning of the first sample, which counts if it has one. */
  readonly readSizeInSample?: (sample: Uint8Array) => FirstSize;
  /** Looks for a defect of the first sample; absent where there are other entries, to which that may belong. */
  readonly findDefect?: FindDefect;
};

/** Entry types that keep the real one in `sinf/frma`: Common Encryption (ISO/IEC 23001-7) and FairPlay. */
const PROTECTED_ENTRIES = ["encv", "drmi"];

/** Walks the entries of an `stsd` (ISO/IEC 14496-12, 8.5.2), which must have as many as it declares. */
function* readEntries(stsd: ByteReader): Generator<Box, void> {
  readFullBoxHeader(stsd);
  const declared = stsd.uint32();
  stsd.spend("sample entries", declared);
  let found = 0;
  for (let entry = declared === 0 ? undefined : nextBox(stsd); entry !== undefined; entry = nextBox(stsd)) {
    yield entry;
    if (++found === declared) return;
  }
  if (found < declared) {
    throw damaged(stsd.part, DAMAGE.contradiction, say`stsd declares ${declared} entries, but has ${found}`);
  }
}

/** Checks the `stsd` of a track of sound: it has as many entries as it declares, and readers open them. */
export function checkSoundEntries(stsd: ByteReader): void {
  for (const entry of readEntries(stsd)) checkSoundEntry(entry);
}

/**
 * The entry of a video track that decides what the track is. A track may have several: then the first protected entry
 * decides, else the first whose codec can only be named, else the one with the smallest picture. So no part of a track
 * passes because of another.
 */
export function readDecidingEntry(stsd: ByteReader): VideoSampleEntry {
  let deciding: VideoSampleEntry | undefined;
  let entries = 0;
  for (const box of readEntries(stsd)) {
    const entry = readEntry(box);
    entries++;
    if (deciding === undefined || outweighs(entry, deciding)) deciding = entry;
  }
  if (deciding === undefined) throw damaged(stsd.part, DAMAGE.missingPart, "stsd has no entry");
  if (entries === 1) return deciding;
  const { findDefect, ...rest } = deciding;
  return rest;
}

function outweighs(entry: VideoSampleEntry, other: VideoSampleEntry): boolean {
  const difference = badness(entry) - badness(other);
  return difference === 0 ? smallerSide(entry) < smallerSide(other) : difference > 0;
}

function smallerSide({ size }: VideoSampleEntry): number {
  return Math.min(size.width, size.height);
}

function badness({ isProtected, codec }: VideoSampleEntry): number {
  return (isProtected ? 2 : 0) + (NAL_CODECS.has(codec) || FRAME_CODECS.has(codec) ? 0 : 1);
}

/** `VisualSampleEntry` (ISO/IEC 14496-12, 12.1.3). */
function readEntry({ type, content }: Box): VideoSampleEntry {
  const { part } = content;
  content.skip(24); // reserved, data_reference_index, pre_defined
  const size = { width: content.uint16(), height: content.uint16() };
  content.skip(50); // resolution, frame_count, compressorname, depth
  const isProtected = PROTECTED_ENTRIES.includes(type);
  const stated = readEntryColour(content.rest);
  // Only these are sure to go on with boxes: QuickTime's old codecs may have a colour table here.
  const hasBoxes = isProtected || type === "mp4v" || NAL_CODECS.has(nameCodec(type, true));
  const boxes = hasBoxes ? findBoxes(content, ENTRY_BOXES) : NO_BOXES;
  const [avcC, hvcC] = [boxes.get("avcC"), boxes.get("hvcC")];
  if (avcC !== undefined && hvcC !== undefined) {
    throw damaged(part, DAMAGE.contradiction, `${part.name} has both an avcC and an hvcC`);
  }
  const codec = readCodec(type, boxes, avcC !== undefined || hvcC !== undefined);
  const isSizeClaimed = true;
  const { colour, ...bitstream } = readBitstream(codec, boxes, content, size);
  return { part, codec, isProtected, size, isSizeClaimed, colour: mergeColours(colour, stated), ...bitstream };
}

const ENTRY_BOXES = ["avcC", "hvcC", "esds", "sinf"] as const;

type EntryBoxes = FoundBoxes<(typeof ENTRY_BOXES)[number]>;

const NO_BOXES: EntryBoxes = new FoundBoxes([]);

function readCodec(type: string, boxes: EntryBoxes, isConfigured: boolean): string {
  const [esds, sinf] = [boxes.get("esds"), boxes.get("sinf")];
  const realType = PROTECTED_ENTRIES.includes(type) && sinf !== undefined ? readOriginalFormat(sinf) : type;
  if (realType === "mp4v" && esds !== undefined) return nameObjectType(readObjectType(esds));
  return nameCodec(realType, isConfigured);
}

/** What the bitstream says of the picture size, which is what a decoder sees, whatever the entry claims. */
function readBitstream(
  codec: string,
  boxes: EntryBoxes,
  entry: ByteReader,
  declared: PictureSize,
): Partial<Pick<VideoSampleEntry, "size" | "isSizeClaimed" | "colour" | "readSizeInSample" | "findDefect">> {
  const frameCodec = FRAME_CODECS.get(codec);
  if (frameCodec !== undefined) {
    const { findDefect, readPictureSize } = frameCodec;
    return {
      readSizeInSample: (sample) => ({ size: readPictureSize(sample), isCertain: true, defect: undefined }),
      findDefect,
    };
  }
  const nalCodec = NAL_CODECS.get(codec);
  if (nalCodec === undefined) return {};
  const configuration = demandBox(boxes, nalCodec.configurationBox, entry);
  configuration.spend("bytes of decoder configuration", configuration.remaining);
  const read = nalCodec.readConfiguration(configuration);
  configuration.spend("parameter sets", read.nalUnits.length);
  const sets = ParameterSets.read(nalCodec, read, configuration.part, declared);
  const { size, colour } = sets.readFirstSize(configuration.part);
  // They outlive the bytes of moov.
  sets.keep();
  const { nalLengthBytes } = read;
  // Parameter sets in a sample take the place of others, also where the entry type does not allow them there.
  const readSizeInSample = (sample: Uint8Array) => sets.readFirstSize(entry.part, sample);
  const findDefect: FindDefect = (sample, sizeBytes) => findNalDefect(nalCodec, nalLengthBytes, sample, sizeBytes);
  return { ...(size && { size, isSizeClaimed: false, colour }), readSizeInSample, findDefect };
}

/** `OriginalFormatBox` of a protected entry (ISO/IEC 14496-12, 8.12.2). */
function readOriginalFormat(sinf: ByteReader): string {
  const frma = findBoxes(sinf, ["frma"]).get("frma");
  if (frma === undefined) throw damaged(sinf.part, DAMAGE.missingPart, "sinf has no frma");
  return frma.fourCC();
}

const TAG_ES_DESCRIPTOR = 0x03;
const TAG_DECODER_CONFIG_DESCRIPTOR = 0x04;

/** `objectTypeIndication` in an `esds` (ISO/IEC 14496-1, 7.2.6.5 and 7.2.6.6; ISO/IEC 14496-14, 6.7). */
function readObjectType(esds: ByteReader): number {
  readFullBoxHeader(esds);
  skipDescriptorHeader(esds, TAG_ES_DESCRIPTOR);
  esds.skip(2); // ES_ID
  const flags = esds.uint8();
  if (flags & 0x80) esds.skip(2); // dependsOn_ES_ID
  if (flags & 0x40) esds.skip(esds.uint8()); // URL
  if (flags & 0x20) esds.skip(2); // OCR_ES_Id
  skipDescriptorHeader(esds, TAG_DECODER_CONFIG_DESCRIPTOR);
  return esds.uint8();
}

/** A tag, and a length in bytes of seven bits, whose highest bit says that another one follows. */
function skipDescriptorHeader(esds: ByteReader, tag: number): void {
  const found = esds.uint8();
  if (found !== tag) {
    throw damaged(esds.part, DAMAGE.invalidIndex, `esds has descriptor ${found} instead of ${tag}`);
  }
  while (esds.uint8() & 0x80);
}
