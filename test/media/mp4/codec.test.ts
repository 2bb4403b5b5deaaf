import { describe, expect, it } from "vitest";
import {
  avc1,
  avcC,
  box,
  ftyp,
  fullBox,
  H264_SPS,
  hex,
  join,
  moov,
  movieFile,
  stsd,
  stsz,
  trak,
  u16,
  u32,
  videoEntry,
  zeros,
} from "../../support/iso-bmff.ts";
import { probeMemory, wordsOf } from "../../support/memory-source.ts";
import { h265Sps } from "../../support/parameter-sets.ts";
import { saying } from "../../support/saying.ts";
import { vp8Frame, vp9Frame } from "../../support/vp-frames.ts";

/** A file whose one video track has these sample entries. */
const probeEntries = (...entries: Uint8Array[]) => probeMemory(movieFile(trak({ stsd: stsd(...entries) }))).value;

/** A file whose first sample is `sample`. */
function probeSample(entry: Uint8Array, sample: Uint8Array) {
  const sizes = stsz(sample.length, ...Array(29).fill(0));
  return probeMemory(join(ftyp(), box("mdat", sample), moov(trak({ stsd: stsd(entry), stsz: sizes }))));
}

const SPS_OF_H265 = h265Sps({ subLayers: [], chromaFormat: 1, width: 1088, height: 1920, cropping: undefined });
const hvcC = (...units: Uint8Array[]) =>
  box("hvcC", zeros(21), hex("0301a1"), u16(units.length), ...units.flatMap((unit) => [u16(unit.length), unit]));

/** Descriptors of a stream whose object type is `objectType` (ISO/IEC 14496-1, 7.2.6). */
function esds(objectType: number, { flags = 0, fields = zeros(0), lengths = hex("20") } = {}): Uint8Array {
  return fullBox("esds", 0, 0, [3], lengths, [0, 1, flags], fields, [4], lengths, [objectType], zeros(20));
}

/** An encrypted entry that was `original`. */
const encv = (original: string, ...boxes: Uint8Array[]) =>
  videoEntry("encv", [640, 360], ...boxes, box("sinf", box("frma", Buffer.from(original)), box("schm", zeros(12))));

describe("the codec", () => {
  it.each([
    ["av01", "av1"],
    ["s263", "h263"],
    ["apch", "prores"],
    ["ap4x", "prores"],
    ["jpeg", "mjpeg"],
    ["AVdn", "dnxhd"],
    ["m2v1", "mpeg2"],
    ["SVQ3", "SVQ3"],
    ["rle ", "rle"],
    ["    ", "0x20202020"],
    ["\0\x01\r\n", "0x00010d0a"],
    ["\xe9::\xe9", "0xe93a3ae9"],
  ])("follows from the sample entry: %j is %s, with the size of the entry", (type, codec) => {
    const { facts, fault } = probeEntries(videoEntry(type, [1280, 720]));
    expect(fault).toBeUndefined();
    expect(facts).toMatchObject({ codec, encrypted: false, width: 1280, height: 720 });
  });

  it.each(["avc1", "avc2", "avc3", "avc4"])("is h264 for a sample entry %j", (type) => {
    expect(probeEntries(videoEntry(type, [640, 360], avcC(H264_SPS))).facts.codec).toBe("h264");
  });

  it.each(["hvc1", "hev1", "dvhe"])("is h265 for a sample entry %j", (type) => {
    expect(probeEntries(videoEntry(type, [640, 360], hvcC(SPS_OF_H265))).facts.codec).toBe("h265");
  });

  it.each(["H264", "x264", "AVC1", "ai15", "AVin", "xalg"])(
    "of a sample entry %j is h264 only with the configuration of a decoder",
    (type) => {
      const configured = videoEntry(type, [640, 360], avcC(H264_SPS));
      expect(probeEntries(configured).facts).toMatchObject({ codec: "h264", width: 358, height: 640 });
      expect(probeEntries(videoEntry(type, [640, 360], box("pasp", u32(1, 1)))).facts.codec).toBe(type);
    },
  );

  it.each(["HVC1", "HEV1", "dvh1"])(
    "is h265 for a sample entry %j only with the configuration of a decoder",
    (type) => {
      expect(probeEntries(videoEntry(type, [640, 360], hvcC(SPS_OF_H265))).facts.codec).toBe("h265");
      expect(probeEntries(videoEntry(type, [640, 360])).facts.codec).toBe(type);
    },
  );

  it.each([
    [0x20, "mpeg4"],
    [0x60, "mpeg2"],
    [0x65, "mpeg2"],
    [0x6a, "mpeg1"],
    [0x6c, "mjpeg"],
    [0x6d, "png"],
    [0xe0, "mp4v-0xe0"],
  ])("follows, for an mp4v entry, from the object type %i: %s", (objectType, codec) => {
    expect(probeEntries(videoEntry("mp4v", [640, 360], esds(objectType))).facts.codec).toBe(codec);
  });

  it.each([
    ["fields that hardly anyone writes", { flags: 0xe0, fields: hex("0007036162630009") }],
    ["lengths of four bytes", { lengths: hex("80808020") }],
  ])("is found, for an mp4v entry, behind %s", (_, options) => {
    expect(probeEntries(videoEntry("mp4v", [640, 360], esds(0x20, options))).facts.codec).toBe("mpeg4");
  });

  it("is mp4v for an mp4v entry without descriptors", () => {
    expect(probeEntries(videoEntry("mp4v", [640, 360])).facts.codec).toBe("mp4v");
  });

  it("is damage if the descriptors of an mp4v entry are something else", () => {
    const { fault } = probeEntries(videoEntry("mp4v", [640, 360], fullBox("esds", 0, 0, hex("0520000100"), zeros(30))));
    expect(fault?.detail).toEqual(saying("esds … 5 … 3"));
  });
});

describe("protection", () => {
  it("keeps the codec and the size readable", () => {
    expect(probeEntries(encv("avc1", avcC(H264_SPS)))).toMatchObject({
      facts: { encrypted: true, codec: "h264", width: 358, height: 640, frames: 30 },
    });
  });

  it("hides the size in a sample, so that the size of the entry counts", () => {
    const { value } = probeSample(encv("avc3", avcC()), join(u32(H264_SPS.length), H264_SPS));
    expect(value.fault).toBeUndefined();
    expect(value.facts).toMatchObject({ encrypted: true, codec: "h264", width: 640, height: 360 });
  });

  it("may be FairPlay's", () => {
    const drmi = videoEntry("drmi", [640, 360], avcC(H264_SPS), box("sinf", box("frma", Buffer.from("avc1"))));
    expect(probeEntries(drmi).facts).toMatchObject({ encrypted: true, codec: "h264" });
  });

  it("leaves the codec as encv if nothing names the original one", () => {
    expect(probeEntries(videoEntry("encv", [640, 360])).facts).toMatchObject({ encrypted: true, codec: "encv" });
  });

  it("is damage if the original codec is missing", () => {
    const { fault } = probeEntries(videoEntry("encv", [640, 360], box("sinf")));
    expect(fault).toMatchObject({ kind: "damaged", detail: saying("sinf … no frma") });
  });
});

describe("the codec of several sample entries", () => {
  const good = avc1();
  const hd = videoEntry("hvc1", [640, 360], hvcC(SPS_OF_H265));
  const prores = videoEntry("apch", [1280, 720]);

  it.each([
    ["the first, if all are alike", [good, avc1()], { codec: "h264", encrypted: false }],
    ["that of the smallest picture size", [hd, good, hd], { width: 358, height: 640 }],
    ["the one of another codec", [good, prores, good], { codec: "prores", encrypted: false }],
    ["the protected one", [good, encv("avc1", avcC(H264_SPS))], { codec: "h264", encrypted: true }],
    [
      "the protected one before another codec",
      [prores, encv("avc1", avcC(H264_SPS))],
      { codec: "h264", encrypted: true },
    ],
  ])("is decided by %s", (_, entries, expected) => {
    expect(probeEntries(...entries).facts).toMatchObject(expected);
  });
});

describe("the picture size", () => {
  it("is that of the SPS in avcC, not what the entry claims", () => {
    expect(probeEntries(videoEntry("avc1", [9999, 1], avcC(H264_SPS))).facts).toMatchObject({
      width: 358,
      height: 640,
    });
  });

  it("is that of the SPS in hvcC, not what the entry claims", () => {
    const entry = videoEntry("hvc1", [9999, 1], hvcC(SPS_OF_H265));
    expect(probeEntries(entry).facts).toMatchObject({ width: 1088, height: 1920 });
  });

  const delimiter = join(u32(2), hex("0910"));
  const frame = join(u32(5), hex("6588804fff"));
  const frameOfH265 = join(u32(5), hex("2601af09ff"));

  it.each([
    ["avc3", avcC(), join(delimiter, u32(H264_SPS.length), H264_SPS, frame), { width: 358, height: 640 }],
    ["hev1", hvcC(), join(u32(SPS_OF_H265.length), SPS_OF_H265, frame), { width: 1088, height: 1920 }],
    ["avc1 without configuration", box("avcC"), join(u32(1), H264_SPS, u32(1)), { width: 358, height: 640 }],
    ["vp08", zeros(0), vp8Frame({ size: { width: 400, height: 700 } }), { width: 400, height: 700 }],
    ["VP80", zeros(0), vp8Frame({ size: { width: 400, height: 700 } }), { width: 400, height: 700 }],
    ["vp09", zeros(0), vp9Frame({ profile: 0, size: { width: 400, height: 700 } }), { width: 400, height: 700 }],
    ["VP90", zeros(0), vp9Frame({ profile: 0, size: { width: 400, height: 700 } }), { width: 400, height: 700 }],
  ])("is read, for %s, from the first sample", (type, configuration, sample, size) => {
    const { value } = probeSample(videoEntry(type.slice(0, 4), [9999, 1], configuration), sample);
    expect(value.fault).toBeUndefined();
    expect(value.facts).toMatchObject(size);
  });

  const other = h265Sps({ subLayers: [], chromaFormat: 1, width: 640, height: 352, cropping: undefined });

  it.each(["hev1", "hvc1", "dvhe"])("is, for %s, that of the first sample's SPS, not of another in hvcC", (type) => {
    const sample = join(u32(other.length), other, frame);
    const { value } = probeSample(videoEntry(type, [640, 360], hvcC(SPS_OF_H265)), sample);
    expect(value.facts).toMatchObject({ width: 640, height: 352 });
  });

  it("is, for hev1, that of the SPS in hvcC if the first sample has none", () => {
    const { value } = probeSample(videoEntry("hev1", [640, 360], hvcC(SPS_OF_H265)), frameOfH265);
    expect(value).toMatchObject({ facts: { width: 1088, height: 1920 } });
    expect(value.fault).toBeUndefined();
  });

  it("is that of an SPS in the first sample, even after a long message", () => {
    const message = join(u32(5000), hex("4e01"), zeros(4998));
    const slice = join(u32(5), hex("2601af09ff"));
    const sample = join(message, u32(other.length), other, slice, zeros(70_000));
    const { value } = probeSample(videoEntry("hvc1", [640, 360], hvcC(SPS_OF_H265)), sample);
    expect(value.facts).toMatchObject({ width: 640, height: 352 });
  });

  it("is searched in at most 32 kB of the sample", () => {
    const sample = join(u32(100_000), hex("06"), zeros(99_999), u32(H264_SPS.length), H264_SPS);
    const { value, bytesRead } = probeSample(videoEntry("avc3", [640, 360], avcC()), sample);
    expect(value.facts).not.toHaveProperty("width");
    expect(wordsOf(value.fault)).toEqual(saying("picture size … avc3"));
    expect(bytesRead).toBeLessThan(40_000);
  });

  it.each([
    ["avc1 without its box", videoEntry("avc1", [640, 360]), "avc1 … no avcC"],
    ["hvc1 without its box", videoEntry("hvc1", [640, 360], avcC(H264_SPS)), "hvc1 … no hvcC"],
    ["a cut SPS", videoEntry("avc1", [640, 360], avcC(hex("6764"))), "ends too early"],
    ["a cut entry", box("avc1", zeros(70)), "avc1 … 8 bytes"],
    [
      "a configuration of 2 MB",
      videoEntry("hvc1", [640, 360], box("hvcC", zeros(2_000_000))),
      "1,048,576 bytes of decoder configuration",
    ],
  ])("is not known from %s", (_, entry, words) => {
    const { facts, fault } = probeEntries(entry);
    expect(wordsOf(fault)).toEqual(saying(words));
    expect(facts).not.toHaveProperty("width");
  });
});
