import { describe, expect, it } from "vitest";
import { ElementId } from "../../../src/media/webm/elements.ts";
import { bytes } from "../../support/bytes.ts";
import {
  audioTrack,
  type Content,
  cluster,
  document,
  element,
  float,
  info,
  number,
  simpleBlock,
  steadyBlocks,
  tracks,
  video,
  videoTrack,
} from "../../support/ebml.ts";
import { H264_SPS } from "../../support/iso-bmff.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { vp8Frame, vp9Frame } from "../../support/vp-frames.ts";

const codecId = (name: string) => element(ElementId.CodecID, name);
const codecPrivate = (content: Content) => element(ElementId.CodecPrivate, content);

/** A WebM file with one track and ten frames, the first of which begins with `frame`. */
function probeTrack(track: Uint8Array, frame: Content = "frame") {
  const blocks = [simpleBlock(0, { frame }), ...steadyBlocks().slice(1)];
  return probeMemory(document("webm", info(), tracks(track), cluster(0, blocks))).value.facts;
}

describe("the codec", () => {
  it.each([
    ["V_VP8", "vp8"],
    ["V_VP9", "vp9"],
    ["V_AV1", "av1"],
    ["V_MPEG4/ISO/AVC", "h264"],
    ["V_MPEGH/ISO/HEVC", "h265"],
    ["V_MPEG4/ISO/ASP", "mpeg4"],
    ["V_MPEG1", "mpeg1"],
    ["V_MPEG2", "mpeg2"],
    ["V_THEORA", "theora"],
    ["V_MJPEG", "mjpeg"],
    ["V_PRORES", "prores"],
    ["V_MPEG4/MS/V3", "V_MPEG4/MS/V3"],
    ["constructor", "constructor"],
    ["V_\n::error::\x1b[31m", "V_?::error::?[31m"],
    ["V".repeat(99), "V".repeat(32)],
  ])("follows from the CodecID: %j is %j", (id, codec) => {
    expect(probeTrack(videoTrack(codecId(id))).codec).toBe(codec);
  });

  it.each([
    ["H264", "h264"],
    ["XVID", "mpeg4"],
    ["FFV1", "FFV1"],
    ["\x00\x01\r\n", "????"],
  ])("follows from the four characters of AVI: %j is %j", (fourcc, codec) => {
    const header = codecPrivate([new Uint8Array(16), fourcc, new Uint8Array(20)]);
    expect(probeTrack(videoTrack(codecId("V_MS/VFW/FOURCC"), header)).codec).toBe(codec);
  });

  it("is not known without a CodecID", () => {
    const track = element(ElementId.TrackEntry, [number(ElementId.TrackNumber, 1), number(ElementId.TrackType, 1)]);
    expect(probeTrack(track)).not.toHaveProperty("codec");
  });
});

describe("the picture size", () => {
  const declared = video(number(ElementId.PixelWidth, 1280), number(ElementId.PixelHeight, 720));

  /** What x264 writes for 640 × 358: an SPS that codes 368 lines and crops them. */
  const avcC = Buffer.from(
    "0164001effe1001a6764001eacd940a02ff9b0110000030001000003003c0f162d9601000668ebe3cb22c0fdf8f800",
    "hex",
  );

  it.each<[string, Uint8Array, Content, object]>([
    ["Video's, where the frames say nothing", videoTrack(declared), "frame", { width: 1280, height: 720 }],
    [
      "a VP8 key frame's",
      videoTrack(codecId("V_VP8"), declared),
      vp8Frame({ size: { width: 358, height: 640 } }),
      { width: 358, height: 640 },
    ],
    [
      "a VP9 key frame's",
      videoTrack(declared),
      vp9Frame({ profile: 0, size: { width: 4098, height: 16 } }),
      { width: 4098, height: 16 },
    ],
    [
      "that of H.264's parameter set",
      videoTrack(codecId("V_MPEG4/ISO/AVC"), codecPrivate(avcC), declared),
      "frame",
      { width: 640, height: 358 },
    ],
    [
      "Video's, where H.264 has no parameter sets ahead of the frames",
      videoTrack(codecId("V_MPEG4/ISO/AVC"), codecPrivate(bytes(0, 0, 0, 1, 0x67)), declared),
      "frame",
      { width: 1280, height: 720 },
    ],
    [
      "that of the first frame's parameter set, as browsers record H.264",
      videoTrack(codecId("V_MPEG4/ISO/AVC"), declared),
      [bytes(0, 0, 0, 1), H264_SPS, bytes(0, 0, 0, 1, 0x65, 0xff)],
      { width: 358, height: 640 },
    ],
    [
      "that of the first frame's parameter set, not of another ahead of it",
      videoTrack(codecId("V_MPEG4/ISO/AVC"), codecPrivate(avcC), declared),
      [bytes(0, 0, 0, H264_SPS.length), H264_SPS, bytes(0, 0, 0, 2, 0x65, 0xff)],
      { width: 358, height: 640 },
    ],
    [
      "what cropping leaves of Video's",
      videoTrack(
        video(
          number(ElementId.PixelCropTop, 1),
          number(ElementId.PixelCropBottom, 2),
          number(ElementId.PixelCropLeft, 4),
          number(ElementId.PixelCropRight, 8),
        ),
      ),
      "frame",
      { width: 640 - 12, height: 360 - 3 },
    ],
    [
      "what cropping leaves of a key frame's",
      videoTrack(video(number(ElementId.PixelCropRight, 8))),
      vp9Frame({ profile: 0, size: { width: 360, height: 640 } }),
      { width: 352, height: 640 },
    ],
  ])("is %s", (_, track, frame, size) => {
    expect(probeTrack(track, frame)).toMatchObject(size);
  });

  it("is that of a later key frame if the track was cut out of a longer one", () => {
    const key = vp9Frame({ profile: 0, size: { width: 360, height: 640 } });
    const blocks = [...steadyBlocks(), simpleBlock(400, { frame: key })];
    const { facts } = probeMemory(document("webm", info(), tracks(videoTrack()), cluster(0, blocks))).value;
    expect(facts).toMatchObject({ width: 360, height: 640 });
  });

  it.each([
    ["nothing declares it", videoTrack(element(ElementId.Video, ""))],
    ["it is zero", videoTrack(video(number(ElementId.PixelWidth, 0)))],
    ["nothing is left of it", videoTrack(video(number(ElementId.PixelCropTop, 360)))],
  ])("is not known if %s", (_, track) => {
    const facts = probeTrack(track);
    expect(facts).not.toHaveProperty("width");
    expect(facts).not.toHaveProperty("height");
  });
});

describe("the rotation", () => {
  const projection = (...children: Uint8Array[]) => videoTrack(video(element(ElementId.Projection, children)));
  const roll = (degrees: number) => float(ElementId.ProjectionPoseRoll, degrees);

  it.each([
    [0, "without a projection", videoTrack()],
    [0, "of a roll of 0", projection(roll(0))],
    [270, "of a roll of 90, which goes counter-clockwise", projection(roll(90))],
    [90, "of a roll of -90", projection(roll(-90))],
    [180, "of a roll of 180", projection(roll(180))],
    [0, "of a roll that no player turns by", projection(roll(45))],
    [0, "of a sphere's roll, which turns the view", projection(number(ElementId.ProjectionType, 1), roll(90))],
  ])("is %i %s", (rotation, _, track) => {
    expect(probeTrack(track).rotation).toBe(rotation);
  });
});

describe("the colours", () => {
  const colour = (...children: Uint8Array[]) => videoTrack(video(element(ElementId.Colour, children)));

  it.each([
    ["not known without Colour", videoTrack(), undefined],
    ["not known from an empty Colour", colour(), undefined],
    [
      "those of Colour",
      colour(
        number(ElementId.MatrixCoefficients, 9),
        number(ElementId.TransferCharacteristics, 16),
        number(ElementId.Primaries, 9),
        number(ElementId.Range, 1),
        number(ElementId.BitsPerChannel, 10),
        number(ElementId.ChromaSubsamplingHorz, 1),
        number(ElementId.ChromaSubsamplingVert, 1),
      ),
      { primaries: 9, transfer: 16, matrix: 9, isFullRange: false, bitDepth: 10, chroma: "4:2:0" },
    ],
    ["in full range", colour(number(ElementId.Range, 2)), { isFullRange: true }],
    ["RGB", colour(number(ElementId.MatrixCoefficients, 0)), { matrix: 0 }],
    [
      "not known where they are unspecified",
      colour(number(ElementId.Primaries, 2), number(ElementId.Range, 3), number(ElementId.BitsPerChannel, 0)),
      undefined,
    ],
  ])("are %s", (_, track, expected) => {
    expect(probeTrack(track).colour).toEqual(expected);
  });
});

describe("protection", () => {
  const encodings = (...children: Uint8Array[]) =>
    element(ElementId.ContentEncodings, element(ElementId.ContentEncoding, children));

  it("is known of an encrypted track, whose frames are not read", () => {
    const track = videoTrack(codecId("V_VP8"), encodings(element(ElementId.ContentEncryption, "")));
    expect(probeTrack(track, vp8Frame({ isShown: false }))).toMatchObject({
      encrypted: true,
      width: 640,
      height: 360,
      frames: 10,
    });
  });

  it("is absent from a compressed track", () => {
    expect(probeTrack(videoTrack(encodings()))).toMatchObject({ encrypted: false, frames: 10 });
  });
});

describe("the main video track", () => {
  const disabled = number(ElementId.FlagEnabled, 0);
  const named = (trackNumber: number, ...children: Uint8Array[]) =>
    videoTrack(number(ElementId.TrackNumber, trackNumber), codecId(`V_TRACK${trackNumber}`), ...children);

  /** Tracks of as many frames as their place in `frames` says; numbers from 1. */
  function probeTracks(entries: readonly Uint8Array[], frames: readonly number[]) {
    const blocks = frames.flatMap((count, index) =>
      Array.from({ length: count }, (_, frame) => simpleBlock(frame * 40, { track: index + 1 })),
    );
    return probeMemory(document("webm", info(), tracks(...entries), cluster(0, blocks))).value.facts;
  }

  it.each([
    ["the first that is enabled and moves", [named(1), named(2)], [5, 5], "V_TRACK1", 0, 2],
    ["not one that is disabled", [named(1, disabled), named(2)], [5, 5], "V_TRACK2", 1, 2],
    ["not one with a single frame", [named(1), named(2)], [1, 5], "V_TRACK2", 1, 1],
    ["a disabled one where no other moves", [named(1), named(2, disabled)], [1, 5], "V_TRACK2", 1, 1],
    ["the first where none moves", [named(1), named(2)], [1, 0], "V_TRACK1", 0, 0],
    ["numbered by its place among video tracks", [audioTrack(1), named(2)], [5, 5], "V_TRACK2", 0, 1],
  ])("is %s", (_, entries, frames, codec, videoTrackIndex, movingVideoTracks) => {
    expect(probeTracks(entries, frames)).toMatchObject({ codec, videoTrackIndex, movingVideoTracks });
  });

  it("is absent from a file with sound only", () => {
    expect(probeTracks([audioTrack(1)], [5])).toEqual({
      sizeBytes: expect.any(Number),
      container: "webm",
      duration: expect.objectContaining({ value: 0.2 }),
      movingVideoTracks: 0,
    });
  });
});
