import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vp9 } from "../../../src/media/codecs/vp9.ts";
import { vp9Frame, vp9Superframe } from "../../support/vp-frames.ts";

const side = fc.integer({ min: 1, max: 0x10000 });
const size = { width: 640, height: 360 };

describe("the picture size of a VP9 frame", () => {
  it("is read from a key frame of any profile and colour space", () => {
    const profile = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
    const colorSpace = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(profile, colorSpace, side, side, (profile, colorSpace, width, height) => {
        expect(vp9.readPictureSize(vp9Frame({ profile, colorSpace, size: { width, height } }))).toEqual({
          width,
          height,
        });
      }),
    );
  });

  it.each([
    ["an inter frame", vp9Frame({ profile: 0, size, isKeyFrame: false })],
    ["a frame that only shows an earlier one", vp9Frame({ profile: 0, size, showsExistingFrame: true })],
    ["a frame without the sync code", vp9Frame({ profile: 0, size, syncCode: 0x498343 })],
    ["a frame of another codec", Uint8Array.from({ length: 12 }, () => 0x00)],
    ["a key frame that is cut off", vp9Frame({ profile: 0, size }).subarray(0, 9)],
    ["an empty frame", new Uint8Array()],
  ])("is unknown for %s", (_, frame) => {
    expect(vp9.readPictureSize(frame)).toBeUndefined();
  });
});

describe("a frame of VP9", () => {
  const profiles = [0, 1, 2, 3] as const;

  it.each([
    [true, "a key frame", profiles.map((profile) => vp9Frame({ profile, size }))],
    [true, "an inter frame", profiles.map((profile) => vp9Frame({ profile, size, isKeyFrame: false }))],
    [false, "a key frame without show_frame", profiles.map((profile) => vp9Frame({ profile, size, isShown: false }))],
    [
      false,
      "an inter frame without show_frame",
      profiles.map((profile) => vp9Frame({ profile, size, isKeyFrame: false, isShown: false })),
    ],
    [
      true,
      "a frame that only shows an earlier one",
      profiles.map((profile) => vp9Frame({ profile, size, showsExistingFrame: true, isShown: false })),
    ],
    [true, "none of VP9 at all", [new Uint8Array(12), Uint8Array.of(0xb8), new Uint8Array()]],
  ])("is shown, it is %j, if it is %s", (isShown, _, frames) => {
    for (const frame of frames) expect(vp9.isShown(frame[0])).toBe(isShown);
  });
});

describe("the frames of a superframe", () => {
  const frame = (length: number) => new Uint8Array(length).fill(0x86);

  it("have the sizes that its last bytes give", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 4 }), (sizes, sizeBytes) => {
        expect(vp9.listPacked(vp9Superframe(sizes.map(frame), sizeBytes).slice(-34))).toEqual(sizes);
      }),
    );
  });

  it.each([
    ["a frame alone", frame(40)],
    ["a frame that ends like one", Uint8Array.of(...frame(40), 0xc9)],
    ["a frame too short for the sizes", Uint8Array.of(0xc9)],
    ["no bytes", new Uint8Array()],
  ])("do not exist in %s", (_, end) => {
    expect(vp9.listPacked(end)).toEqual([]);
  });
});
