import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytes } from "../../support/bytes.ts";
import {
  type Content,
  cluster,
  document,
  info,
  simpleBlock,
  tracks,
  VP9_INTER_FRAME,
  videoTrack,
  vint,
} from "../../support/ebml.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

/** Bits 1 and 2 of a block's flags (RFC 9559, 10.3). */
const XIPH = 0x02;
const FIXED = 0x04;
const EBML = 0x06;

/** The count of frames less one, the sizes of all but the last, the frames. */
function lace(frameSizes: readonly number[], encodedSizes: Content): Content {
  return [
    bytes(frameSizes.length - 1),
    encodedSizes,
    ...frameSizes.map((size) => new Uint8Array(size).fill(VP9_INTER_FRAME)),
  ];
}

function xiphSizes(frameSizes: readonly number[]): Content {
  return frameSizes.slice(0, -1).map((size) => bytes(...Array(Math.floor(size / 255)).fill(255), size % 255));
}

function ebmlSizes(frameSizes: readonly number[]): Content {
  return frameSizes.slice(0, -1).map((size, index) => {
    if (index === 0) return vint(size);
    const difference = size - (frameSizes[index - 1] ?? 0);
    const length = Math.abs(difference) < 2 ** 6 - 1 ? 1 : 2;
    return vint(difference + 2 ** (7 * length - 1) - 1, length);
  });
}

/** A laced block at 0, 40 ms for each of its frames, and a plain one after it. */
function probeLaced(flags: number, frames: number, frame: Content) {
  const blocks = [simpleBlock(0, { flags, frame }), simpleBlock(frames * 40)];
  return probeMemory(document("webm", info(), tracks(videoTrack()), cluster(0, blocks))).value;
}

const sizes = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 256 });

describe("frames laced in a block", () => {
  it.each([
    ["Xiph", XIPH, xiphSizes],
    ["EBML", EBML, ebmlSizes],
  ])("are all counted with %s lacing", (_, flags, encode) => {
    fc.assert(
      fc.property(sizes, (sizes) => {
        const { facts, fault } = probeLaced(flags, sizes.length, lace(sizes, encode(sizes)));
        expect(fault).toBeUndefined();
        expect(facts.frames).toBe(sizes.length + 1);
        expect(facts.frameRate?.value).toBeCloseTo(25, 9);
        expect(facts.duration?.value).toBeCloseTo((sizes.length + 1) * 0.04, 9);
      }),
    );
  });

  it("are all counted if they have equal sizes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 256 }), fc.nat({ max: 99 }), (count, size) => {
        expect(probeLaced(FIXED, count, lace(Array(count).fill(size), [])).facts.frames).toBe(count + 1);
      }),
    );
  });

  it.each([
    ["Xiph sizes that exceed the block", XIPH, [bytes(1, 255, 10), new Uint8Array(200)]],
    ["Xiph sizes that never end", XIPH, [bytes(9, 255, 255, 255)]],
    ["EBML sizes that exceed the block", EBML, [bytes(1), vint(500), new Uint8Array(499)]],
    ["EBML sizes that no number begins with", EBML, [bytes(2, 0x81, 0x00), new Uint8Array(99)]],
    ["EBML sizes below zero", EBML, [bytes(2), vint(5), bytes(0x80), new Uint8Array(99)]],
    ["EBML sizes that are cut off", EBML, [bytes(200), vint(0)]],
    ["equal sizes that leave a remainder", FIXED, [bytes(2), new Uint8Array(100)]],
  ])("are damage with %s", (_, flags, frame) => {
    expect(probeLaced(flags, 1, frame).fault).toMatchObject({
      kind: "damaged",
      detail: saying("laced"),
      part: "Segment/Cluster/SimpleBlock",
    });
  });
});
