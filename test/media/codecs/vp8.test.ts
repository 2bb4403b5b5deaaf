import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vp8 } from "../../../src/media/codecs/vp8.ts";
import { vp8Frame } from "../../support/vp-frames.ts";

const side = fc.integer({ min: 0, max: 0x3fff });

describe("the picture size of a VP8 frame", () => {
  it("is read from any key frame, whatever its scale is", () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 3 }), (width, height, scale) => {
        expect(vp8.readPictureSize(vp8Frame({ size: { width, height }, scale }))).toEqual({ width, height });
      }),
    );
  });

  it.each([
    ["an inter frame", vp8Frame()],
    ["a key frame that is cut off", vp8Frame({ size: { width: 640, height: 360 } }).subarray(0, 9)],
    ["a frame without the start code", vp8Frame({ size: { width: 640, height: 360 } }).fill(0, 3, 6)],
    ["an empty frame", new Uint8Array()],
  ])("is unknown for %s", (_, frame) => {
    expect(vp8.readPictureSize(frame)).toBeUndefined();
  });
});

it.each([
  [true, "a key frame", vp8Frame({ size: { width: 640, height: 360 } })],
  [true, "an inter frame", vp8Frame()],
  [false, "an alternate reference frame", vp8Frame({ isShown: false })],
])("it is %s that a decoder shows %s", (isShown, _, frame) => {
  expect(vp8.isShown(frame[0])).toBe(isShown);
});
