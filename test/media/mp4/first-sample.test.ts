import { describe, expect, it } from "vitest";
import {
  avc1,
  avcC,
  box,
  ftyp,
  H264_SPS,
  hex,
  join,
  media,
  moof,
  moov,
  mvex,
  NO_SAMPLES,
  stsd,
  stsz,
  tfdt,
  tfhd,
  trak,
  trun,
  u16,
  u32,
  videoEntry,
  zeros,
} from "../../support/iso-bmff.ts";
import { faultOf, wordsOf } from "../../support/memory-source.ts";
import { h265Sps } from "../../support/parameter-sets.ts";
import { saying } from "../../support/saying.ts";
import { vp8Frame, vp9Frame } from "../../support/vp-frames.ts";

const size = { width: 640, height: 360 };
const SPS_OF_H265 = h265Sps({ subLayers: [], chromaFormat: 1, ...size, cropping: undefined });
const hvcC = (...units: Uint8Array[]) =>
  box("hvcC", [1], zeros(20), hex("0301a1"), u16(units.length), ...units.flatMap((unit) => [u16(unit.length), unit]));
/** `avcC` of NAL units behind lengths of so many bytes. */
const avcCOf = (lengthBytes: number) => {
  const content = avcC(H264_SPS).slice();
  content[12] = 0xfc | (lengthBytes - 1);
  return content;
};

const entryOf = {
  "H.264": avc1(),
  "H.264 with lengths of 1 byte": videoEntry("avc1", [640, 360], avcCOf(1)),
  "H.264 with lengths of 2 bytes": videoEntry("avc1", [640, 360], avcCOf(2)),
  "H.264 without a configuration": videoEntry("avc1", [640, 360], box("avcC")),
  "H.264 in the samples": videoEntry("avc3", [640, 360], avcC(H264_SPS)),
  "H.265": videoEntry("hvc1", [640, 360], hvcC(SPS_OF_H265)),
  VP8: videoEntry("vp08", [640, 360]),
  VP9: videoEntry("vp09", [640, 360]),
};
type Codec = keyof typeof entryOf;

/** A file whose first sample has these bytes, and whose other samples have none. */
function movieOf(sample: Uint8Array, ...entries: readonly Uint8Array[]): Uint8Array {
  const sizes = stsz(sample.length, ...Array(29).fill(0));
  return join(ftyp(), box("mdat", sample), moov(trak({ stsd: stsd(...entries), stsz: sizes })));
}

const slice = hex("6588804fffff");
const sliceOfH265 = hex("2601af09ffff");

describe("a first sample", () => {
  it.each<[Codec, string, Uint8Array]>([
    ["H.264", "a slice", join(u32(6), slice)],
    ["H.264", "a slice of another picture than the first", join(u32(6), hex("419a00000000"))],
    ["H.264", "a delimiter first", join(u32(2), hex("0910"), u32(6), slice)],
    ["H.264", "a message first", join(u32(3), hex("060480"), u32(6), slice)],
    ["H.264", "filler first", join(u32(3), hex("0cff80"), u32(6), slice)],
    ["H.264", "the prefix of a scalable layer first", join(u32(4), hex("6e400080"), u32(6), slice)],
    ["H.264", "a byte stream", join(u32(1), slice, u32(1), slice)],
    ["H.264", "a byte stream with short start codes", join(hex("000001"), slice)],
    ["H.264", "a byte stream behind zeros", join(zeros(3), hex("000001"), slice)],
    ["H.264 with lengths of 1 byte", "a slice", join([6], slice)],
    ["H.264 with lengths of 2 bytes", "a slice", join(u16(6), slice)],
    ["H.264 without a configuration", "a byte stream", join(u32(1), H264_SPS, u32(1), slice)],
    ["H.264 in the samples", "a parameter set", join(u32(H264_SPS.length), H264_SPS, u32(6), slice)],
    ["H.265", "a slice", join(u32(6), sliceOfH265)],
    ["H.265", "a parameter set", join(u32(SPS_OF_H265.length), SPS_OF_H265, u32(6), sliceOfH265)],
    ["H.265", "a message of Dolby Vision", join(u32(6), hex("7c0119080900"), u32(6), sliceOfH265)],
    ["H.265", "a layer that is not shown", join(u32(6), hex("260900000000"))],
    ["H.264", "a slice with its PPS", join(u32(4), hex("68ce3880"), u32(20), slice, zeros(14))],
    ["H.264", "a slice before zeros", join(u32(6), slice, zeros(40))],
    ["VP8", "a key frame", vp8Frame({ size })],
    ["VP8", "an inter frame", vp8Frame()],
    ["VP9", "a key frame", vp9Frame({ profile: 0, size })],
    ["VP9", "a key frame of profile 3", vp9Frame({ profile: 3, size })],
    ["VP9", "an inter frame", vp9Frame({ profile: 2, size, isKeyFrame: false })],
    ["VP9", "a frame that only shows an earlier one", vp9Frame({ profile: 1, size, showsExistingFrame: true })],
  ])("of %s may be %s", (codec, _, sample) => {
    // Without a key frame, its picture size is missing.
    expect(wordsOf(faultOf(movieOf(sample, entryOf[codec])))).not.toContain("first frame");
  });

  it.each<[Codec, string, Uint8Array, string]>([
    ["H.264", "an empty NAL unit", join(u32(0), slice), "no bytes"],
    ["H.264", "a NAL unit longer than the sample", join(u32(7), slice), "longer"],
    ["H.264", "a NAL unit with the forbidden bit", join(u32(6), hex("e588804fffff")), "type"],
    ["H.264", "a NAL unit of type 0", join(u32(6), hex("6088804fffff")), "type"],
    ["H.264", "a NAL unit of a type for applications", join(u32(6), hex("7888804fffff")), "type"],
    ["H.264", "text", Buffer.from("this is no frame, and never was one"), "longer"],
    ["H.264", "a sample of three bytes", hex("000000"), "no bytes"],
    ["H.264", "a second NAL unit longer than the sample", join(u32(2), hex("0910"), u32(7), slice), "longer"],
    ["H.264", "a slice whose PPS is missing", join(u32(20), slice, zeros(14)), "parameter sets"],
    ["H.265", "a slice whose PPS is missing", join(u32(20), sliceOfH265, zeros(14)), "parameter sets"],
    ["H.264 with lengths of 1 byte", "an empty NAL unit", join([0], slice), "no bytes"],
    ["H.264 with lengths of 2 bytes", "a NAL unit longer than the sample", join(u16(9), slice), "longer"],
    ["H.264 without a configuration", "no start code", Buffer.from("this is no frame, and never was one"), "longer"],
    ["H.265", "a NAL unit with the forbidden bit", join(u32(6), hex("a601af09ffff")), "type"],
    ["H.265", "a NAL unit without a temporal id", join(u32(6), hex("2600af09ffff")), "type"],
    ["H.265", "a NAL unit of a reserved type", join(u32(6), hex("5401af09ffff")), "type"],
    ["VP8", "a key frame without the start code", vp8Frame({ size }).fill(1, 3, 6), "start code"],
    ["VP8", "a partition longer than the frame", vp8Frame().fill(0xff, 1, 3), "too short"],
    ["VP9", "no frame marker", vp9Frame({ profile: 0, size }).fill(0x42, 0, 1), "frame marker"],
    ["VP9", "a key frame without the sync code", vp9Frame({ profile: 0, size, syncCode: 1 }), "sync code"],
    ["VP9", "a reserved profile", vp9Frame({ profile: 3, size }).fill(0xb9, 0, 1), "frame marker"],
  ])("of %s that is %s can't be decoded", (codec, _, sample, detail) => {
    expect(faultOf(movieOf(sample, entryOf[codec]))).toMatchObject({
      kind: "damaged",
      problem: saying("first frame"),
      detail: saying(`byte 28 … ${detail}`),
      part: saying("stsd/"),
    });
  });

  it.each(Object.entries(entryOf))("of %s that is all zeros was never written", (_, entry) => {
    expect(faultOf(movieOf(zeros(5000), entry))).toMatchObject({ kind: "damaged", problem: saying("zeros") });
  });

  it.each([
    ["00 01", "65,536 bytes or more", hex("0001ffff000001650000")],
    ["01", "16,777,216 bytes or more", hex("01000000000001650000")],
  ])("of H.264 that begins with %s has a length of %s, whatever start code comes later", (_, _length, sample) => {
    expect(faultOf(movieOf(sample, avc1()))?.detail).toEqual(saying("longer than the sample"));
  });

  it("is the first that has bytes", () => {
    const empty = stsz(0, 0, 5000, ...Array(27).fill(0));
    const file = join(ftyp(), box("mdat", zeros(5000)), moov(trak({ stsd: stsd(avc1()), stsz: empty })));
    expect(faultOf(file)).toMatchObject({ kind: "damaged", problem: saying("zeros") });
  });

  it("of a fragment is looked at as well", () => {
    const traf = (dataOffset: number) => box("traf", tfhd(), tfdt(0), trun(30, 0x1, u32(dataOffset)));
    const fileOf = (content: Uint8Array) => {
      const start = join(ftyp("iso5"), moov(trak({ ...NO_SAMPLES, stsd: stsd(avc1()) }), mvex(1)));
      return join(start, moof(traf(moof(traf(0)).length + 8)), box("mdat", content));
    };
    expect(faultOf(fileOf(zeros(300)))).toMatchObject({ kind: "damaged", problem: saying("zeros") });
    expect(faultOf(fileOf(join(u32(6), slice, media(290))))).toBeUndefined();
  });

  it("of an encrypted track is not looked at", () => {
    const frma = box("sinf", box("frma", Buffer.from("avc1")));
    const entry = videoEntry("encv", [640, 360], avcC(H264_SPS), frma);
    expect(faultOf(movieOf(zeros(300), entry))).toBeUndefined();
  });

  it("is not looked at where it may belong to another sample entry", () => {
    const sliceWithoutPps = join(u32(20), slice, zeros(14));
    expect(faultOf(movieOf(vp9Frame({ profile: 0, size }), entryOf.VP9, entryOf["H.264"]))).toBeUndefined();
    expect(faultOf(movieOf(sliceWithoutPps, entryOf["H.264"], entryOf["H.264"]))).toBeUndefined();
  });
});

describe("a later sample", () => {
  /** The media of 30 frames of 10 bytes, of which those from `start` to `end` have only zeros. */
  const blank = (start: number, end: number) => box("mdat", media(300).fill(0, 10 * start, 10 * end));
  const fileOf = (mdat: Uint8Array, entry: Uint8Array) => join(ftyp(), mdat, moov(trak({ stsd: stsd(entry) })));
  const unwritten = { kind: "damaged", problem: saying("some of its frames … zeros") };

  it.each([
    ["the second half", 15, 30],
    ["all but the first", 1, 30],
    ["the last", 29, 30],
    ["the one in the middle", 15, 16],
  ])("has only zeros, and the file is damaged, where that is %s", (_, start, end) => {
    expect(faultOf(fileOf(blank(start, end), avc1()))).toMatchObject(unwritten);
  });

  it("may have only zeros where its codec is not looked into", () => {
    expect(faultOf(fileOf(blank(1, 30), videoEntry("av01", [640, 360])))).toBeUndefined();
  });

  it("of a fragment is looked at as well", () => {
    const traf = (dataOffset: number) => box("traf", tfhd(), tfdt(0), trun(30, 0x1, u32(dataOffset)));
    const start = join(ftyp("iso5"), moov(trak({ ...NO_SAMPLES, stsd: stsd(avc1()) }), mvex(1)));
    const dataOffset = moof(traf(0)).length + 8;
    expect(faultOf(join(start, moof(traf(dataOffset)), blank(1, 30)))).toMatchObject(unwritten);
    expect(faultOf(join(start, moof(traf(dataOffset)), blank(0, 0)))).toBeUndefined();
  });
});
