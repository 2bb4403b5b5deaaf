import { describe, expect, it } from "vitest";
import {
  ascii,
  audioTrak,
  box,
  ftyp,
  hdlr,
  hex,
  join,
  mdhd,
  media,
  moov,
  movieFile,
  NO_SAMPLES,
  offsetOf,
  stco,
  stsc,
  stsd,
  stts,
  TICKS_PER_SECOND,
  tkhd,
  trak,
  u32,
  uniformStsz,
  videoEntry,
  zeros,
} from "../../support/iso-bmff.ts";
import { factsOf, probeMemory } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

it("an MP4 file has all facts that the rules need", () => {
  const file = movieFile(trak(), audioTrak());
  expect(factsOf(file)).toEqual({
    sizeBytes: file.length,
    container: "mp4",
    duration: { value: 1, low: 1 - 1 / TICKS_PER_SECOND, high: 1 + 1 / TICKS_PER_SECOND },
    movingVideoTracks: 1,
    videoTrackIndex: 0,
    videoTrackId: 1,
    encrypted: false,
    codec: "h264",
    width: 358,
    height: 640,
    rotation: 0,
    colour: { bitDepth: 8, chroma: "4:2:0" },
    frames: 30,
    frameRate: { value: 30, low: 30 / (1 + 1 / TICKS_PER_SECOND), high: 30 / (1 - 1 / TICKS_PER_SECOND) },
    minFrameRate: 30,
    maxFrameRate: 30,
    unsteadyShare: 0,
  });
});

describe("the container", () => {
  it.each([
    ["isom", "mp4"],
    ["mp42", "mp4"],
    ["avc1", "mp4"],
    ["M4V ", "mp4"],
    ["dash", "mp4"],
    ["qt  ", "mov"],
    ["3gp4", "3gp"],
    ["3g2a", "3gp"],
  ])("follows from the major brand: %j is %s", (brand, container) => {
    expect(factsOf(join(ftyp(brand), box("mdat", media(300)), moov(trak()))).container).toBe(container);
  });

  it("is mov without a brand, as in old movies", () => {
    const file = join(box("mdat", media(300)), moov(trak({ stco: stco(8) })));
    expect(factsOf(file)).toMatchObject({ container: "mov", codec: "h264", frames: 30 });
  });

  it.each(["heic", "heix", "hevc", "mif1", "msf1", "avif", "avis", "crx "])(
    "is a picture's for the brand %j",
    (brand) => {
      const file = join(ftyp(brand), box("meta", zeros(99)));
      expect(factsOf(file)).toEqual({ sizeBytes: file.length, container: "heif" });
    },
  );
});

describe("the top level", () => {
  const index = moov(trak());
  /** The index of a file whose media data are in a box, of a plain header, behind so many bytes. */
  const indexOf = (mdatOffset: number) => moov(trak({ stco: stco(mdatOffset + 8) }));
  const brand = ftyp();
  const mdat = box("mdat", media(300));

  it.each([
    ["an index after the media data", join(brand, mdat, index)],
    ["an index before the media data", join(brand, indexOf(brand.length + index.length), mdat)],
    ["a second index, which does not count", join(brand, mdat, index, moov())],
    ["sizes of 64 bits", join(brand, u32(1), ascii("mdat"), u32(0, 316), media(300), indexOf(brand.length + 8))],
    ["an index up to the end of the file", join(brand, mdat, u32(0), index.subarray(4))],
    [
      "media data up to the end of the file",
      join(brand, indexOf(brand.length + index.length), u32(0), ascii("mdat"), media(300)),
    ],
    ["boxes of no use", join(brand, box("junk", zeros(9)), mdat, box("uuid", zeros(2000)), indexOf(brand.length + 17))],
    ["a brand that is not first", join(box("free"), brand, mdat, indexOf(brand.length + 8))],
    ["padding of a few bytes at the end", join(brand, mdat, index, zeros(7))],
    ["zeros at the end", join(brand, mdat, index, zeros(512))],
    ["bytes at the end that are no boxes", join(brand, mdat, index, hex("ffff00ff01fffe00ffff00ff01fffe00"))],
  ])("may have %s", (_, file) => {
    expect(factsOf(file)).toMatchObject({ container: "mp4", codec: "h264", frames: 30, movingVideoTracks: 1 });
  });

  it("is damaged by bytes before the index that are no boxes, and may hide the index", () => {
    const { fault } = probeMemory(join(brand, hex("ffff00ff01fffe00"), mdat, index)).value;
    expect(fault).toMatchObject({ kind: "damaged", detail: saying("no box begins"), offset: brand.length });
  });

  it("is read by its headers, and only the index is read as a whole", () => {
    const file = join(brand, box("mdat", media(1_000_000)), box("free", zeros(500_000)), index);
    const { value, bytesRead } = probeMemory(file);
    expect(value.facts.frames).toBe(30);
    expect(bytesRead).toBeLessThan(index.length + 8192);
  });
});

describe("the main video track", () => {
  const cover = { stsd: stsd(videoEntry("jpeg", [400, 400])), stts: stts([1, 512]), stsc: stsc([1, 1]) };
  const coverTrak = trak({ ...cover, stsz: uniformStsz(10, 1) });
  const still = trak({ stts: stts([1, 512]), stsc: stsc([1, 1]), stsz: uniformStsz(10, 1) });
  const slow = trak({ stts: stts([30, 1024]) });
  const disabled = trak({ tkhd: tkhd({ isEnabled: false }), stts: stts([30, 1024]) });
  const subtitles = trak({ hdlr: hdlr("text") });

  it.each([
    ["the first of two", [trak(), slow], { videoTrackIndex: 0, movingVideoTracks: 2, frameRate: 30 }],
    ["the first that is enabled", [disabled, trak()], { videoTrackIndex: 1, movingVideoTracks: 2, frameRate: 30 }],
    ["a disabled one, if none is enabled", [disabled], { videoTrackIndex: 0, movingVideoTracks: 1, frameRate: 15 }],
    ["no cover picture before it", [coverTrak, trak()], { videoTrackIndex: 1, movingVideoTracks: 1, frameRate: 30 }],
    ["no still before it", [still, trak()], { videoTrackIndex: 1, movingVideoTracks: 1, frameRate: 30 }],
    ["no subtitles before it", [subtitles, trak()], { videoTrackIndex: 0, movingVideoTracks: 1, frameRate: 30 }],
  ])("is %s", (_, tracks, { frameRate, ...expected }) => {
    const facts = factsOf(movieFile(...tracks));
    expect(facts).toMatchObject(expected);
    expect(facts.frameRate?.value).toBe(frameRate);
  });

  it("is described even if it does not move", () => {
    expect(factsOf(movieFile(still))).toMatchObject({ movingVideoTracks: 0, codec: "h264", frames: 1 });
  });

  it.each([
    ["in a file of sound", [audioTrak()]],
    ["in a file with no more than a cover", [audioTrak(), coverTrak]],
    ["without tracks", []],
  ])("is none %s", (_, tracks) => {
    const facts = factsOf(movieFile(...tracks));
    expect(facts.movingVideoTracks).toBe(0);
    expect(facts).not.toHaveProperty("codec");
  });

  it("does not move without samples", () => {
    const facts = factsOf(movieFile(trak(NO_SAMPLES)));
    expect(facts.movingVideoTracks).toBe(0);
    expect(facts).not.toHaveProperty("frames");
  });

  it("is never a track that is neither audio nor video", () => {
    const broken = trak({ hdlr: hdlr("tmcd"), stts: null, stsd: null, mdhd: mdhd(0) });
    expect(factsOf(movieFile(trak(), broken))).toMatchObject({ movingVideoTracks: 1 });
  });
});

describe("the rotation", () => {
  it.each([
    ["none", [1, 0, 0, 1], 0],
    ["a quarter clockwise", [0, 1, -1, 0], 90],
    ["upside down", [-1, 0, 0, -1], 180],
    ["a quarter anticlockwise", [0, -1, 1, 0], 270],
    ["a quarter, and scaled", [0, 2, -0.5, 0], 90],
    ["nearly a quarter", [0.1, 1, -1, 0.1], 90],
    ["nothing, by a matrix of zeros", [0, 0, 0, 0], 0],
  ] as const)("by the matrix of the track is %s", (_, matrix, rotation) => {
    expect(factsOf(movieFile(trak({ tkhd: tkhd({ matrix }) }))).rotation).toBe(rotation);
  });

  it.each([
    ["none", [1, 0, 0, 1], 90],
    ["a quarter clockwise", [0, 1, -1, 0], 180],
    ["a quarter anticlockwise", [0, -1, 1, 0], 0],
  ] as const)("by the matrix of the movie comes on top of that of the track: %s", (_, matrix, rotation) => {
    const one = 0x10000;
    const file = movieFile(trak({ tkhd: tkhd({ matrix }) }));
    // Behind mvhd's times, rate and volume.
    file.set(u32(0, one, 0, -one, 0), offsetOf(file, "mvhd") + 44);
    expect(factsOf(file).rotation).toBe(rotation);
  });
});
