import { describe, expect, it } from "vitest";
import { ElementId } from "../../../src/media/webm/elements.ts";
import { bytes } from "../../support/bytes.ts";
import {
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
  vint,
} from "../../support/ebml.ts";
import { factsOf, probeMemory } from "../../support/memory-source.ts";
import { vp8Frame, vp9Frame, vp9Superframe } from "../../support/vp-frames.ts";

const size = { width: 640, height: 360 };
const padded = (frame: Uint8Array) => Uint8Array.from([...frame, ...new Uint8Array(3000).fill(1)]);

const VP9 = {
  id: "V_VP9",
  key: padded(vp9Frame({ profile: 0, size })),
  shown: padded(vp9Frame({ profile: 0, size, isKeyFrame: false })),
  hidden: padded(vp9Frame({ profile: 0, size, isKeyFrame: false, isShown: false })),
};
const VP8 = {
  id: "V_VP8",
  key: padded(vp8Frame({ size })),
  shown: padded(vp8Frame()),
  hidden: padded(vp8Frame({ isShown: false })),
};
const existing = vp9Frame({ profile: 0, size, showsExistingFrame: true }).slice(0, 1);

/** Two frames in one block, of which the first has `first` bytes (RFC 9559, 10.3.3). */
const laced = (first: Uint8Array, second: Uint8Array): Content => [bytes(1), vint(first.length), first, second];
const EBML_LACING = 0x06;

/** How a block of a frame that is shown becomes one with a hidden one in it, or beside it. */
const WAYS: readonly (readonly [way: string, codec: typeof VP9, block: (time: number) => Uint8Array[]])[] = [
  ...[VP8, VP9].flatMap((codec) => {
    const { id, shown, hidden } = codec;
    const block = (time: number) => simpleBlock(time, { frame: shown });
    return [
      [`${id} in a block of its own`, codec, (time: number) => [simpleBlock(time, { frame: hidden }), block(time)]],
      [`${id} in a BlockGroup of its own`, codec, (time: number) => [blockGroup(time, { frame: hidden }), block(time)]],
      [`${id} a millisecond early`, codec, (time: number) => [simpleBlock(time - 1, { frame: hidden }), block(time)]],
      [
        `${id} laced before one that is shown`,
        codec,
        (time: number) => [simpleBlock(time, { flags: EBML_LACING, frame: laced(hidden, shown) })],
      ],
      [
        `${id} laced in a BlockGroup`,
        codec,
        (time: number) => [blockGroup(time, { flags: EBML_LACING, frame: laced(hidden, shown) })],
      ],
    ] as const;
  }),
  ["V_VP9 in a superframe", VP9, (time) => [simpleBlock(time, { frame: vp9Superframe([VP9.hidden, VP9.shown]) })]],
  [
    "V_VP9 in a superframe that ends by showing it",
    VP9,
    (time) => [simpleBlock(time, { frame: vp9Superframe([VP9.hidden, VP9.hidden, existing]) })],
  ],
  [
    "V_VP9 in a superframe of hidden ones only",
    VP9,
    (time) => [
      simpleBlock(time, { frame: vp9Superframe([VP9.hidden, VP9.hidden]) }),
      simpleBlock(time, { frame: VP9.shown }),
    ],
  ],
  [
    "V_VP9 shown by a block of one byte",
    VP9,
    (time) => [simpleBlock(time, { frame: VP9.hidden }), simpleBlock(time, { frame: existing })],
  ],
];

/** 61 frames of `rate`, of which every second one has a hidden one. */
function makeFile(rate: number, codec: typeof VP9, block: (time: number) => Uint8Array[], ...settings: Uint8Array[]) {
  const times = Array.from({ length: 61 }, (_, index) => Math.round((index * 1000) / rate));
  const blocks = times.flatMap((time, index) => {
    if (index % 2 === 1) return block(time);
    return simpleBlock(time, { frame: index === 0 ? codec.key : codec.shown });
  });
  const track = videoTrack(element(ElementId.CodecID, codec.id), ...settings);
  return document("webm", info(), tracks(track), cluster(0, blocks));
}

describe.each(WAYS)("a hidden frame of %s", (_, codec, block) => {
  it.each([21.5, 23, 59, 60])("does not count in a file of %j FPS", (rate) => {
    const { frames, frameRate, maxFrameRate, duration } = factsOf(makeFile(rate, codec, block));
    expect(frames).toBe(61);
    expect(frameRate?.low).toBeLessThanOrEqual(rate);
    expect(frameRate?.high).toBeGreaterThanOrEqual(rate);
    expect(maxFrameRate).toBeLessThan(rate + 4);
    expect(duration?.value).toBeCloseTo(61 / rate, 1);
  });

  it("does not make a true DefaultDuration a wrong one", () => {
    const file = makeFile(59.94, codec, block, number(ElementId.DefaultDuration, 16_683_333));
    expect(factsOf(file).frameRate?.value).toBeCloseTo(59.94, 3);
  });
});

it("a frame that is not shown at the end of a track does not lengthen it", () => {
  const file = document(
    "webm",
    info(),
    tracks(videoTrack()),
    cluster(0, [
      ...Array.from({ length: 10 }, (_, index) => simpleBlock(index * 40, { frame: VP9.shown })),
      simpleBlock(500, { frame: VP9.hidden }),
    ]),
  );
  expect(factsOf(file).duration?.value).toBeCloseTo(0.4, 9);
});

it("frames that are stored encrypted or compressed all count", () => {
  const encodings = element(ElementId.ContentEncodings, element(ElementId.ContentEncoding, ""));
  const [, , block] = WAYS.find(([way]) => way === "V_VP9 in a block of its own") ?? [];
  expect(factsOf(makeFile(30, VP9, block ?? (() => []), encodings)).frames).toBe(91);
});

it("a hidden frame takes two more reads, and no more of its bytes than its ends", () => {
  const blocks = (hidden: number) => [
    ...Array.from({ length: 20 }, (_, index) => simpleBlock(index * 40, { frame: VP9.shown })),
    ...Array.from({ length: hidden }, (_, index) => simpleBlock(800 + index, { frame: VP9.hidden })),
    simpleBlock(900, { frame: VP9.shown }),
  ];
  const cost = (hidden: number) =>
    probeMemory(document("webm", info(), tracks(videoTrack()), cluster(0, blocks(hidden))));
  const [without, one] = [cost(0), cost(50)];
  expect(one.reads - without.reads).toBeLessThanOrEqual(50 * 3);
  expect(one.bytesRead - without.bytesRead).toBeLessThan(50 * 300);
});
