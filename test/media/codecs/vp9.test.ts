import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVp9PictureSize } from "../../../src/media/codecs/vp9.ts";
import { vp9Frame } from "../../support/vp-frames.ts";

const side = fc.integer({ min: 1, max: 0x10000 });
const size = { width: 640, height: 360 };

describe("the picture size of a VP9 frame", () => {
  it("is read from a key frame of any profile and colour space", () => {
    const profile = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
    const colorSpace = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(profile, colorSpace, side, side, (profile, colorSpace, width, height) => {
        expect(readVp9PictureSize(vp9Frame({ profile, colorSpace, size: { width, height } }))).toEqual({
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
    expect(readVp9PictureSize(frame)).toBeUndefined();
  });
});
