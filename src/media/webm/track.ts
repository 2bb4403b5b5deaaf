/** Reads the video and audio tracks of a file from the bytes of Tracks. No I/O, no blocks, no rules. */

import { type Colour, mergeColours } from "../../model/colour.ts";
import type { PictureSize, Rotation, SteadyIntervals } from "../../model/facts.ts";
import { readAv1Colour } from "../codecs/av1.ts";
import { FRAME_CODECS, NAL_CODECS } from "../codecs/bitstreams.ts";
import type { FindDefect } from "../codecs/first-frame.ts";
import type { FrameCodec } from "../codecs/frame-codec.ts";
import { type FirstSize, findNalDefect, type NalCodec, NO_CONFIGURATION, ParameterSets } from "../codecs/nal-units.ts";
import { DAMAGE, damaged, type MediaError, type Part, say } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { type Clock, FrameTiming } from "../timing.ts";
import { nameCodec } from "./codec-names.ts";
import { colourFields, readColour } from "./colour.ts";
import { ElementId } from "./elements.ts";
import { binary, type Decoded, decodeMaster, float, master, masters, string, unsigned } from "./master.ts";
import { BlockTimeline } from "./timeline.ts";

/** The children of Tracks that are read (RFC 9559, 5.1.4). */
const schema = {
  entries: masters(ElementId.TrackEntry, {
    number: unsigned(ElementId.TrackNumber),
    type: unsigned(ElementId.TrackType),
    isEnabled: unsigned(ElementId.FlagEnabled),
    defaultDuration: unsigned(ElementId.DefaultDuration),
    trackTimestampScale: float(ElementId.TrackTimestampScale),
    codecId: string(ElementId.CodecID),
    codecPrivate: binary(ElementId.CodecPrivate),
    codecDelay: unsigned(ElementId.CodecDelay),
    video: master(ElementId.Video, {
      width: unsigned(ElementId.PixelWidth),
      height: unsigned(ElementId.PixelHeight),
      cropTop: unsigned(ElementId.PixelCropTop),
      cropBottom: unsigned(ElementId.PixelCropBottom),
      cropLeft: unsigned(ElementId.PixelCropLeft),
      cropRight: unsigned(ElementId.PixelCropRight),
      colour: master(ElementId.Colour, colourFields),
      projection: master(ElementId.Projection, {
        type: unsigned(ElementId.ProjectionType),
        roll: float(ElementId.ProjectionPoseRoll),
      }),
    }),
    contentEncodings: master(ElementId.ContentEncodings, {
      encodings: masters(ElementId.ContentEncoding, {
        encryption: binary(ElementId.ContentEncryption),
      }),
    }),
  }),
};

type TrackEntry = NonNullable<Decoded<typeof schema>["entries"]>[number];
type VideoSettings = NonNullable<TrackEntry["video"]>;

/** Values of TrackType (RFC 9559, 5.1.4). */
const VIDEO = 1;
const AUDIO = 2;

/** A video or audio track, and what its blocks say. */
export type Track = {
  number: number;
  codec?: string;
  /** Frames are stored compressed or encrypted: their own bytes can't be looked at. */
  isOpaque: boolean;
  /** Reads the headers of its frames, for a codec whose frames have some that can be read. */
  frameCodec?: FrameCodec;
  /** The picture size that the codec's own header declares. */
  codedSize?: PictureSize;
  /** The colours that it declares. */
  codedColour?: Colour | undefined;
  /** Reads both from the beginning of the first frame, for codecs whose parameter sets may be there. */
  readFirstSize?: (frame: Uint8Array) => FirstSize;
  /** Looks for a defect of the first frame. */
  findDefect?: FindDefect;
  /** The fault of the first frame, or of a later one that was never written. */
  frameFault?: MediaError;
  timeline: BlockTimeline;
  /** Absent for audio. */
  video?: VideoProperties;
};

type VideoProperties = {
  isEnabled: boolean;
  isEncrypted: boolean;
  rotation: Rotation;
  /** The picture size that Video declares, and what is cut off it or off the coded size. */
  declaredSize: Partial<PictureSize>;
  crop: PictureSize;
  /** What Video declares. */
  colour: Colour | undefined;
};

/**
 * The video and audio tracks of a Tracks element, from all of its data. Throws a `damaged` MediaError where two of any
 * kind have the same number, because a block then belongs to either, and where one scales its times: RFC 9559 (5.1.4)
 * has TrackTimestampScale up to version 3 of Matroska only, WebM does not have it, and many players ignore it.
 */
export function readTracks(data: ByteReader, clock: Clock, steady: SteadyIntervals): Track[] {
  const entries = decodeMaster(schema, data).entries ?? [];
  const numbers = new Set(entries.map(({ number }) => number));
  if (numbers.size < entries.length) throw damaged(data.part, DAMAGE.contradiction, "two tracks have the same number");
  const scaled = entries.find(({ trackTimestampScale = 1 }) => trackTimestampScale !== 1);
  if (scaled !== undefined) {
    const { number = 0, trackTimestampScale = 1 } = scaled;
    const detail = say`TrackTimestampScale of track ${number} is ${trackTimestampScale}`;
    throw damaged(data.part, "it scales its times, which many players ignore", detail);
  }
  return entries.flatMap((entry) => readTrack(entry, data.part, clock, steady) ?? []);
}

function readTrack(entry: TrackEntry, tracks: Part, clock: Clock, steady: SteadyIntervals): Track | undefined {
  const { number, type, codecId, codecPrivate } = entry;
  if (number === undefined || (type !== VIDEO && type !== AUDIO)) return undefined;
  const timing = type === VIDEO ? new FrameTiming(clock, steady) : undefined;
  const encodings = entry.contentEncodings?.encodings ?? [];
  const isOpaque = encodings.length > 0;
  const codec = codecId === undefined ? undefined : nameCodec(codecId, codecPrivate);
  // For every type of track: parameter sets that contradict themselves are damage.
  const nalCodec = isOpaque ? undefined : NAL_CODECS.get(codec ?? "");
  const frameCodec = isOpaque || type !== VIDEO ? undefined : FRAME_CODECS.get(codec ?? "");
  const isEncrypted = encodings.some(({ encryption }) => encryption !== undefined);
  return {
    number,
    ...(codec === undefined ? {} : { codec }),
    isOpaque,
    ...(frameCodec && { frameCodec, findDefect: frameCodec.findDefect }),
    ...(nalCodec && readParameterSets(nalCodec, entry, tracks)),
    ...(codec === "av1" && codecPrivate && { codedColour: readAv1Colour(codecPrivate.rest) }),
    timeline: new BlockTimeline(clock, entry, timing),
    ...(type === VIDEO && { video: readVideo(entry, isEncrypted) }),
  };
}

function readVideo({ isEnabled, video = {} }: TrackEntry, isEncrypted: boolean): VideoProperties {
  return {
    isEnabled: isEnabled !== 0,
    isEncrypted,
    rotation: readRotation(video),
    declaredSize: readDeclaredSize(video),
    crop: {
      width: (video.cropLeft ?? 0) + (video.cropRight ?? 0),
      height: (video.cropTop ?? 0) + (video.cropBottom ?? 0),
    },
    colour: mergeColours(readColour(video.colour)),
  };
}

/** The only version of the configuration records. Other CodecPrivate is no record, and is left to the decoder. */
const CONFIGURATION_VERSION = 1;

/**
 * The size that the parameter sets of CodecPrivate declare (https://www.matroska.org/technical/codec_specs.html), and
 * how to read the first frame, which may declare another. Faults name `tracks` where there is no CodecPrivate.
 */
function readParameterSets(
  nalCodec: NalCodec,
  { codecPrivate, video = {} }: TrackEntry,
  tracks: Part,
): Pick<Track, "codedSize" | "codedColour" | "readFirstSize" | "findDefect"> {
  const part = codecPrivate?.part ?? tracks;
  const isConfiguration = codecPrivate?.rest[0] === CONFIGURATION_VERSION;
  const configuration = isConfiguration ? nalCodec.readConfiguration(codecPrivate) : NO_CONFIGURATION;
  const declared = { width: video.width ?? 0, height: video.height ?? 0 };
  const sets = ParameterSets.read(nalCodec, configuration, part, declared);
  const { size: codedSize, colour: codedColour } = sets.readFirstSize(part);
  return {
    ...(codedSize && { codedSize }),
    codedColour,
    findDefect: (frame, sizeBytes) => findNalDefect(nalCodec, configuration.nalLengthBytes, frame, sizeBytes),
    readFirstSize: (frame) => sets.readFirstSize(part, frame),
  };
}

function readDeclaredSize({ width, height }: VideoSettings): Partial<PictureSize> {
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

/** ProjectionPoseRoll turns a rectangular frame, counter-clockwise (RFC 9559, 5.1.4). */
function readRotation({ projection: { type = 0, roll = 0 } = {} }: VideoSettings): Rotation {
  if (type !== 0) return 0;
  const clockwise = (360 - (roll % 360)) % 360;
  return clockwise === 90 || clockwise === 180 || clockwise === 270 ? clockwise : 0;
}
