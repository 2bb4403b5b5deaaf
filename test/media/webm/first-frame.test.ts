import { describe, expect, it } from "vitest";
import { ElementId } from "../../../src/media/webm/elements.ts";
import { bytes } from "../../support/bytes.ts";
import {
  audioTrack,
  blockGroup,
  type Content,
  cluster,
  document,
  element,
  info,
  number,
  simpleBlock,
  tracks,
  videoTrack,
} from "../../support/ebml.ts";
import { H264_SPS, hex, join, u16, u32 } from "../../support/iso-bmff.ts";
import { factsOf, faultOf } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";
import { vp8Frame, vp9Frame, vp9Superframe } from "../../support/vp-frames.ts";

const size = { width: 640, height: 360 };
const codec = (id: string, ...children: Uint8Array[]) => videoTrack(element(ElementId.CodecID, id), ...children);
const codecPrivate = (content: Content) => element(ElementId.CodecPrivate, content);
const avcC = join(hex("0164001effe1"), u16(H264_SPS.length), H264_SPS, [0]);

const H264 = codec("V_MPEG4/ISO/AVC", codecPrivate(avcC));
const H264_IN_FRAMES = codec("V_MPEG4/ISO/AVC");
const H264_OF_AVI = codec("V_MS/VFW/FOURCC", codecPrivate([new Uint8Array(16), "H264", new Uint8Array(20)]));
const VP8 = codec("V_VP8");
const VP9 = codec("V_VP9");

const slice = hex("6588804fffff");

/** A file whose blocks all have this frame. */
function fileOf(track: Uint8Array, frame: Content, block = simpleBlock): Uint8Array {
  const blocks = Array.from({ length: 10 }, (_, index) => block(index * 40, { frame }));
  return document("webm", info(), tracks(track), cluster(0, blocks));
}

describe("a first frame", () => {
  it.each<[string, Uint8Array, Content]>([
    ["H.264 behind a length", H264, [u32(6), slice]],
    ["H.264 behind a start code", H264, [u32(1), slice]],
    ["H.264 of a browser, behind a start code", H264_IN_FRAMES, [u32(1), H264_SPS, u32(1), slice]],
    ["H.264 named as in AVI, behind a start code", H264_OF_AVI, [u32(1), slice]],
    ["H.264 named as in AVI, behind a length", H264_OF_AVI, [u32(6), slice]],
    ["VP8", VP8, vp8Frame({ size })],
    ["VP9", VP9, vp9Frame({ profile: 0, size })],
    ["a codec that is not looked into", codec("V_AV1"), new Uint8Array(100)],
  ])("may be %s", (_, track, frame) => {
    expect(faultOf(fileOf(track, frame))).toBeUndefined();
    expect(faultOf(fileOf(track, frame, blockGroup))).toBeUndefined();
  });

  it.each<[string, Uint8Array, Content]>([
    ["H.264", H264, "this is no frame, and never was one"],
    ["H.264 of a browser", H264_IN_FRAMES, "this is no frame, and never was one"],
    ["VP8", VP8, vp8Frame({ size }).fill(1, 3, 6)],
    ["VP9", VP9, "frame"],
  ])("that is none of %s can't be decoded", (_, track, frame) => {
    expect(faultOf(fileOf(track, frame))).toMatchObject({
      kind: "damaged",
      problem: saying("first frame"),
      part: "Segment/Cluster/SimpleBlock",
    });
    expect(faultOf(fileOf(track, frame, blockGroup))?.part).toBe("Segment/Cluster/BlockGroup/Block");
  });

  it.each([
    ["H.264", H264],
    ["H.264 of a browser", H264_IN_FRAMES],
    ["VP8", VP8],
    ["VP9", VP9],
  ])("of %s that is all zeros was never written", (_, track) => {
    expect(faultOf(fileOf(track, new Uint8Array(5000)))).toMatchObject({ kind: "damaged", problem: saying("zeros") });
  });

  it("is not looked at where frames are stored encrypted or compressed", () => {
    const encodings = element(ElementId.ContentEncodings, element(ElementId.ContentEncoding, ""));
    expect(faultOf(fileOf(codec("V_VP9", encodings), bytes(0, 0, 0)))).toBeUndefined();
  });

  it("counts of the main video track only", () => {
    const blocks = Array.from({ length: 10 }, (_, index) => [
      simpleBlock(index * 40, { frame: vp8Frame({ size }) }),
      simpleBlock(index * 40, { track: 2, frame: "frame" }),
      simpleBlock(index * 40, { track: 3, frame: "sound" }),
    ]);
    const second = codec("V_VP9", number(ElementId.TrackNumber, 2));
    expect(
      faultOf(document("webm", info(), tracks(VP8, second, audioTrack(3)), cluster(0, blocks.flat()))),
    ).toBeUndefined();
  });
});

describe("a track without a key frame", () => {
  const inter = vp9Frame({ profile: 0, size, isKeyFrame: false });
  const fileOfFrames = (...frames: Uint8Array[]) =>
    document(
      "webm",
      info(),
      tracks(VP9),
      cluster(
        0,
        frames.map((frame, index) => simpleBlock(index * 40, { frame })),
      ),
    );

  it.each([
    ["VP8", VP8, vp8Frame()],
    ["VP9", VP9, inter],
  ])("can't be decoded: %s", (_, track, frame) => {
    expect(faultOf(fileOf(track, frame))).toMatchObject({ kind: "damaged", problem: saying("no key frame") });
  });

  it.each([
    ["where it has one later", fileOfFrames(inter, inter, vp9Frame({ profile: 0, size }), inter)],
    ["where it has one that is not shown", fileOfFrames(vp9Frame({ profile: 0, size, isShown: false }), inter, inter)],
    [
      "where it has one in a superframe",
      fileOfFrames(vp9Superframe([vp9Frame({ profile: 0, size, isShown: false }), inter]), inter),
    ],
    ["where it is longer than what is looked into", fileOfFrames(...Array<Uint8Array>(600).fill(inter))],
  ])("is accepted %s", (_, file) => {
    expect(faultOf(file)).toBeUndefined();
  });

  it("is accepted where only laced blocks have one", () => {
    const key = vp9Frame({ profile: 0, size });
    const laced = simpleBlock(0, { flags: 0x06, frame: [bytes(1, 0x80 | key.length), key, inter] });
    const file = document("webm", info(), tracks(VP9), cluster(0, [laced, simpleBlock(80, { frame: inter })]));
    expect(faultOf(file)).toBeUndefined();
  });
});

describe("a later frame", () => {
  const KEY = { VP8: vp8Frame({ size }), VP9: vp9Frame({ profile: 0, size }) };
  const fileWith = (track: Uint8Array, first: Content, others: Content) => {
    const blocks = Array.from({ length: 10 }, (_, index) =>
      simpleBlock(index * 40, { frame: index % 2 === 0 ? first : others }),
    );
    return document("webm", info(), tracks(track), cluster(0, blocks));
  };

  it.each([
    ["VP8", VP8, KEY.VP8],
    ["VP9", VP9, KEY.VP9],
    ["H.264", H264, join(u32(slice.length), slice)],
  ])("of %s that has only zeros was never written", (_, track, frame) => {
    const file = fileWith(track, frame, new Uint8Array(500));
    expect(faultOf(file)).toMatchObject({ kind: "damaged", problem: saying("some of its frames … zeros") });
    expect(faultOf(fileWith(track, frame, frame))).toBeUndefined();
  });

  it.each([
    ["VP8", VP8, KEY.VP8],
    ["VP9", VP9, KEY.VP9],
    ["H.264", H264, join(u32(slice.length), slice)],
    ["AV1", codec("V_AV1"), hex("0a0b00")],
  ])("of %s without bytes is no frame", (_, track, frame) => {
    expect(factsOf(fileWith(track, frame, []))).toMatchObject({ frames: 5, frameRate: { value: 12.5 } });
  });
});
