import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ElementId } from "../../../src/media/webm/elements.ts";
import {
  audioTrack,
  blockGroup,
  cluster,
  document,
  element,
  float,
  info,
  number,
  simpleBlock,
  steadyBlocks,
  tracks,
  videoTrack,
} from "../../support/ebml.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { vp8Frame } from "../../support/vp-frames.ts";

const vp8 = videoTrack(element(ElementId.CodecID, "V_VP8"));
const defaultDuration = (nanoseconds: number) => number(ElementId.DefaultDuration, nanoseconds);
const blockDuration = (ticks: number) => number(ElementId.BlockDuration, ticks);

function probeBlocks(blocks: readonly Uint8Array[], options: { track?: Uint8Array; info?: Uint8Array } = {}) {
  const segment = [options.info ?? info(), tracks(options.track ?? videoTrack(), audioTrack(2)), cluster(0, blocks)];
  return probeMemory(document("webm", ...segment)).value.facts;
}

/** Frames of a constant rate, with times rounded to milliseconds as muxers do. */
function blocksAtRate(rate: number, count: number, options = {}): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => simpleBlock(Math.round((index * 1000) / rate), options));
}

describe("the frame rate", () => {
  it.each([22.97, 23, 23.976, 24, 25, 29.97, 30, 50, 59.94, 60, 60.5, 120])(
    "of %d FPS is measured no more exactly than milliseconds allow",
    (rate) => {
      const { frameRate } = probeBlocks(blocksAtRate(rate, 240));
      expect(frameRate?.low).toBeLessThanOrEqual(rate);
      expect(frameRate?.high).toBeGreaterThanOrEqual(rate);
      expect(frameRate?.value).toBeCloseTo(rate, 1);
    },
  );

  it("is that of DefaultDuration if the blocks agree with it", () => {
    const { frameRate } = probeBlocks(blocksAtRate(60, 240), { track: videoTrack(defaultDuration(16_666_667)) });
    expect(frameRate?.value).toBeCloseTo(60, 5);
  });

  it.each([33_333_333, 1, 0])("is that of the blocks if DefaultDuration is wrong: %d ns", (wrong) => {
    const blocks = blocksAtRate(60, 240);
    expect(probeBlocks(blocks, { track: videoTrack(defaultDuration(wrong)) })).toEqual({
      ...probeBlocks(blocks),
      statesFrameRate: wrong > 0,
      sizeBytes: expect.any(Number),
    });
  });

  it.each([
    ["a DefaultDuration", defaultDuration(16_666_667), true],
    ["a DefaultDuration that the blocks contradict", defaultDuration(33_333_333), true],
    ["a DefaultDuration of 0", defaultDuration(0), false],
    ["no DefaultDuration", new Uint8Array(), false],
  ])("counts as stated or not by DefaultDuration: %s", (_, child, statesFrameRate) => {
    expect(probeBlocks(blocksAtRate(60, 240), { track: videoTrack(child) })).toMatchObject({ statesFrameRate });
  });

  it("counts only the VP8 frames that are shown", () => {
    const hidden = simpleBlock(500, { frame: vp8Frame({ isShown: false }) });
    const shown = blocksAtRate(60, 60, { frame: vp8Frame() });
    const facts = probeBlocks([...shown.slice(0, 30), hidden, ...shown.slice(30)], { track: vp8 });
    expect(facts.frames).toBe(60);
    expect(facts.frameRate?.low).toBeLessThanOrEqual(60);
  });

  it("counts the frames of H.264 in the order in which they are shown", () => {
    const times = [0, 160, 80, 40, 120, 320, 240, 200, 280];
    const blocks = times.map((time) => simpleBlock(time));
    expect(probeBlocks(blocks)).toMatchObject({ minFrameRate: 25, maxFrameRate: 25, frameRate: { value: 25 } });
  });

  it("varies if the intervals vary", () => {
    const facts = probeBlocks([0, 40, 80, 180, 220].map((time) => simpleBlock(time)));
    expect(facts).toMatchObject({ minFrameRate: 10, maxFrameRate: 25, unsteadyShare: 100 / 220 });
  });

  it("is blurred by a coarse clock by at most 2 ms", () => {
    const coarse = element(ElementId.Info, number(ElementId.TimestampScale, 10_000_000));
    const { frameRate } = probeBlocks(
      Array.from({ length: 11 }, (_, index) => simpleBlock(index)),
      { info: coarse },
    );
    expect(frameRate).toEqual({ value: 100, low: 10 / (0.1 + 0.002), high: 10 / (0.1 - 0.002) });
  });

  it("is only as exact as milliseconds, if its times on a fine clock were made from those", () => {
    const fine = element(ElementId.Info, number(ElementId.TimestampScale, 100_000));
    const inMs = Array.from({ length: 91 }, (_, index) => simpleBlock(10 * Math.round((index * 1000) / 60)));
    const { frameRate } = probeBlocks(inMs, { info: fine });
    expect(frameRate).toEqual({ value: 60, low: 90 / (1.5 + 0.001), high: 90 / (1.5 - 0.001) });
  });

  it("is not known for a single frame", () => {
    expect(probeBlocks(steadyBlocks(1))).not.toHaveProperty("frameRate");
  });
});

describe("the duration", () => {
  const declared = (ticks: number) => info(float(ElementId.Duration, ticks));
  const sound = (time: number) => simpleBlock(time, { track: 2 });
  const lastOf = (blocks: readonly Uint8Array[], ...children: Uint8Array[]) => [
    ...blocks,
    blockGroup(400, {}, ...children),
  ];

  it.each([
    [0.4, "ends with the mean of the other frames' durations", steadyBlocks(), {}],
    [0.41, "ends with the last frame's own", lastOf(steadyBlocks(), blockDuration(10)), {}],
    [
      0.41,
      "has it from before the block, too",
      [...steadyBlocks(), element(0xa0, [blockDuration(10), element(0xa1, [Uint8Array.of(0x81, 1, 0x90, 0, 0xff)])])],
      {},
    ],
    [
      0.4,
      "ends with DefaultDuration where the blocks agree with it",
      steadyBlocks(),
      { track: videoTrack(defaultDuration(40_000_000)) },
    ],
    [0.4, "ignores a DefaultDuration that lies", steadyBlocks(), { track: videoTrack(defaultDuration(9_000_000_000)) }],
    [0.38, "ends within the last frame where Info says so", steadyBlocks(), { info: declared(380) }],
    [0.4, "ignores an Info that says too little", steadyBlocks(), { info: declared(100) }],
    [0.4, "ignores an Info that says too much", steadyBlocks(), { info: declared(900_000) }],
    [
      0.4,
      "starts with the first block, not at zero",
      steadyBlocks().map((_, index) => simpleBlock(10_000 + index * 40)),
      {},
    ],
    [0.8, "goes to the end of the sound", [...steadyBlocks(), ...[0, 200, 400, 600].map(sound)], {}],
    [0.6, "goes from the start of the sound", [...[-200, -100, 0].map(sound), ...steadyBlocks()], {}],
    [
      0.04,
      "takes DefaultDuration for a single frame",
      steadyBlocks(1),
      { track: videoTrack(defaultDuration(40_000_000)) },
    ],
    [0.4, "does not count blocks of other tracks", [...steadyBlocks(), simpleBlock(5000, { track: 9 })], {}],
  ])("is %d s if it %s", (seconds, _, blocks, options) => {
    expect(probeBlocks(blocks, options).duration?.value).toBe(seconds);
  });

  it("leaves out the sound that the decoder drops at the start and at the end", () => {
    const opus = audioTrack(1, number(ElementId.CodecDelay, 6_500_000));
    const padding = number(ElementId.DiscardPadding, 3_500_000);
    const blocks = [...[0, 20, 40].map((time) => simpleBlock(time)), blockGroup(60, {}, padding)];
    const { duration } = probeMemory(document("webm", info(), tracks(opus), cluster(0, blocks))).value.facts;
    expect(duration?.value).toBeCloseTo(0.07, 12);
    // The delay may have shifted the tracks against each other, or not.
    expect(duration?.low).toBeCloseTo(0.07 - 0.001 - 0.0065, 12);
    expect(duration?.high).toBeCloseTo(0.07 + 0.001, 12);
  });

  it("ignores a codec delay that is too long", () => {
    const opus = audioTrack(1, number(ElementId.CodecDelay, 700_000_000_000));
    const blocks = [0, 200, 400, 600].map((time) => simpleBlock(time));
    const { duration } = probeMemory(document("webm", info(), tracks(opus), cluster(0, blocks))).value.facts;
    expect(duration?.value).toBeCloseTo(0.8 - 0.12, 12);
  });

  it("is not known without blocks", () => {
    expect(probeBlocks([])).not.toHaveProperty("duration");
  });

  it("is the same however the blocks are written, and in any Clusters", () => {
    const writing = fc.record({ inGroup: fc.boolean(), startsCluster: fc.boolean(), isOpen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(writing, { minLength: 2, maxLength: 40 }), (writings) => {
        const clusters: { time: number; blocks: Uint8Array[]; isOpen: boolean }[] = [];
        for (const [index, { inGroup, startsCluster, isOpen }] of writings.entries()) {
          const time = index * 40;
          if (startsCluster || clusters.length === 0) clusters.push({ time, blocks: [], isOpen });
          const current = clusters.at(-1);
          current?.blocks.push(inGroup ? blockGroup(time - current.time) : simpleBlock(time - current.time));
        }
        const written = clusters.map(({ time, blocks, isOpen }) =>
          cluster(time, blocks, isOpen ? "unknown" : undefined),
        );
        const { facts, fault } = probeMemory(document("webm", info(), tracks(videoTrack()), ...written)).value;
        expect(fault).toBeUndefined();
        expect(facts).toMatchObject({ frames: writings.length, minFrameRate: 25, maxFrameRate: 25 });
        expect(facts.duration?.value).toBeCloseTo(writings.length * 0.04, 12);
      }),
    );
  });
});
