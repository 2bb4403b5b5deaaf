import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ElementId } from "../../../src/media/webm/elements.ts";
import {
  audioTrack,
  blockGroup,
  cluster,
  document,
  float,
  HEAD,
  info,
  liveDocument,
  number,
  simpleBlock,
  tracks,
  videoTrack,
} from "../../support/ebml.ts";
import { cuedDocument, earlyCuedDocument, noise, seekHead } from "../../support/indexes.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";
import { BUDGET, costOf, expectHonest, readInPart } from "./remote-file.ts";

type Frames = { count: number; stepMs: number; bytes: number };

/** A Cluster of frames, each a SimpleBlock. */
function frames(timeMs: number, { count, stepMs, bytes }: Frames): Uint8Array {
  const blocks = Array.from({ length: count }, (_, index) =>
    simpleBlock(Math.round(index * stepMs), { frame: noise(bytes, timeMs + index) }),
  );
  return cluster(timeMs, blocks);
}

const RATE_25: Frames = { count: 25, stepMs: 40, bytes: 800 };

/** Seconds of 25 FPS. */
function seconds(count: number, pictureBytes = 800): Uint8Array[] {
  return Array.from({ length: count }, (_, second) => frames(second * 1000, { ...RATE_25, bytes: pictureBytes }));
}

const faultWithin = (file: Uint8Array) => probeMemory(file, BUDGET).value.fault;

describe("a remote WebM file", () => {
  it("is read at its beginning and its end if it is long", () => {
    const file = document("webm", ...HEAD, ...seconds(40, 400));
    const facts = readInPart(file);
    expect(facts).toMatchObject({
      partial: true,
      movingVideoTracks: 1,
      frameRate: { value: 25, high: Number.POSITIVE_INFINITY },
      partialFrameRate: { value: 25 },
      minFrameRate: 25,
      maxFrameRate: 25,
      unsteadyShare: 0,
    });
    expect(facts.duration?.value).toBe(probeMemory(file).value.facts.duration?.value);
    expect(facts).not.toHaveProperty("frames");
  });

  it("is read as a whole if it is short enough", () => {
    const facts = readInPart(document("webm", ...HEAD, ...seconds(4)));
    expect(facts).toMatchObject({ frames: 100, frameRate: { value: 25 } });
    expect(facts).not.toHaveProperty("partial");
  });

  it("may be a live recording, without any sizes", () => {
    const clusters = seconds(40, 400).map((_, second) =>
      cluster(
        second * 1000,
        Array.from({ length: 25 }, (_each, n) => simpleBlock(n * 40, { frame: noise(400, n) })),
        "unknown",
      ),
    );
    expect(readInPart(liveDocument(...HEAD, ...clusters))).toMatchObject({ partial: true, duration: { value: 40 } });
  });

  const long = [...seconds(20), frames(20_000, { count: 250, stepMs: 40, bytes: 800 })];

  it("may have a last Cluster that is too long to be read, if the Cues say where it begins", () => {
    const file = cuedDocument(HEAD, long);
    const facts = readInPart(file);
    expect(facts).toMatchObject({ partial: true, frameRate: { value: 25 }, minFrameRate: 25, maxFrameRate: 25 });
    expect(facts.duration?.value).toBe(probeMemory(file).value.facts.duration?.value);
  });

  it("may have a last Cluster that is found by a search, and read at its end", () => {
    const last = frames(20_000, { count: 44, stepMs: 40, bytes: 800 });
    const facts = readInPart(document("webm", ...HEAD, ...seconds(20), last));
    expect(facts).toMatchObject({ partial: true, duration: { value: 21.76 }, minFrameRate: 25, maxFrameRate: 25 });
  });

  it("may have Cues of any size", () => {
    const file = cuedDocument(HEAD, [
      ...seconds(20),
      ...Array<Uint8Array>(5000).fill(cluster(20_000, [])),
      ...long.slice(20),
    ]);
    expect(readInPart(file)).toMatchObject({ partial: true, duration: { value: 30 } });
  });

  it("has an open end if only its duration is known", () => {
    const head = [info(float(ElementId.Duration, 30_000)), tracks(videoTrack())];
    const facts = readInPart(document("webm", ...head, ...long));
    expect(facts).toMatchObject({
      partial: true,
      frameRate: { low: 0, high: Number.POSITIVE_INFINITY },
      partialFrameRate: { value: expect.closeTo(25, 9) },
      duration: { value: 30, high: Number.POSITIVE_INFINITY },
    });
    expect(facts.duration?.low).toBeLessThan(20);
  });

  it("may have its Cues first", () => {
    const file = earlyCuedDocument(HEAD, long);
    expect(readInPart(file)).toMatchObject({ partial: true, duration: { value: 30 } });
  });

  it("may have blocks in groups in its last Cluster", () => {
    const last = cluster(
      20_000,
      Array.from({ length: 250 }, (_, n) =>
        blockGroup(n * 40, { frame: noise(800, n) }, number(ElementId.BlockDuration, 40)),
      ),
    );
    expect(readInPart(cuedDocument(HEAD, [...seconds(20), last]))).toMatchObject({
      partial: true,
      duration: { value: 30 },
    });
  });

  it("is over the budget if nothing says where its last Cluster begins", () => {
    expect(faultWithin(document("webm", ...HEAD, ...long))).toMatchObject({
      kind: "over-budget",
      detail: saying("no Cluster … bytes"),
    });
  });

  it.each([
    ["leads in a circle", seekHead(ElementId.SeekHead, 0)],
    ["leads beyond the end", seekHead(ElementId.Cues, 2 ** 40)],
    ["leads to something else", seekHead(ElementId.Cues, 40)],
  ])("is searched if its SeekHead %s", (_, wrong) => {
    expect(readInPart(document("webm", wrong, ...HEAD, ...seconds(40, 400)))).toMatchObject({ partial: true });
  });

  it("is not whole if its end is cut", () => {
    const file = document("webm", ...HEAD, ...seconds(40, 400));
    for (const missing of [1, 500, 4000]) {
      expect(faultWithin(file.subarray(0, file.length - missing))).toMatchObject({ kind: "truncated" });
    }
  });

  it("has an unproven frame rate, since the skipped parts may be slower or faster", () => {
    const clusters = Array.from({ length: 60 }, (_, second) =>
      frames(second * 1000, second < 10 || second > 50 ? RATE_25 : { count: 200, stepMs: 5, bytes: 100 }),
    );
    const facts = readInPart(document("webm", ...HEAD, ...clusters));
    expect(facts.partialFrameRate?.value).toBeCloseTo(25, 9);
    expect(facts.frameRate?.low).toBeLessThan(23);
    expect(facts.frameRate?.high).toBe(Number.POSITIVE_INFINITY);
  });

  it("has a proven frame rate if it declares one that all frames have which were read", () => {
    const head = (frameMs: number) => [
      info(),
      tracks(videoTrack(number(ElementId.DefaultDuration, frameMs * 1_000_000))),
    ];
    const slow = Array.from({ length: 60 }, (_, second) =>
      frames(second * 1000, { count: 20, stepMs: 50, bytes: 400 }),
    );
    const facts = readInPart(document("webm", ...head(50), ...slow));
    expect(facts.partial).toBe(true);
    expect(facts.frameRate?.high).toBeLessThan(21);
    // It declares another rate, or has another in one interval.
    expect(readInPart(document("webm", ...head(40), ...slow)).frameRate?.high).toBe(Number.POSITIVE_INFINITY);
    const late = frames(1010, { count: 20, stepMs: 50, bytes: 400 });
    const uneven = [...slow.slice(0, 1), late, ...slow.slice(2)];
    expect(readInPart(document("webm", ...head(50), ...uneven)).frameRate?.high).toBe(Number.POSITIVE_INFINITY);
  });

  it("has an open duration if its last part lacks a track", () => {
    const sound = Array.from({ length: 40 }, (_, second) =>
      cluster(
        (10 + second) * 1000,
        Array.from({ length: 25 }, (_each, n) => simpleBlock(n * 40, { track: 2, frame: noise(400, n) })),
      ),
    );
    const file = document("webm", info(), tracks(videoTrack(), audioTrack(2)), ...seconds(10), ...sound);
    expect(readInPart(file)).toMatchObject({ frameRate: { low: 0 }, duration: { high: Number.POSITIVE_INFINITY } });
  });

  it("is over the budget if the parts that are read have no frames", () => {
    const sound = Array.from({ length: 60 }, (_, second) =>
      cluster(
        second * 1000,
        Array.from({ length: 25 }, (_each, n) => simpleBlock(n * 40, { track: 2, frame: noise(400, n) })),
      ),
    );
    expect(faultWithin(document("webm", info(), tracks(videoTrack(), audioTrack(2)), ...sound))).toMatchObject({
      kind: "over-budget",
      problem: saying("fewer than two frames"),
    });
    const silent = probeMemory(document("webm", info(), tracks(audioTrack(2)), ...sound), BUDGET).value;
    expect(silent).toMatchObject({ facts: { movingVideoTracks: 0 } });
  });
});

/** Clusters of any length, any rate and any size, one after the other. */
const anyClusters = fc.array(
  fc.record({
    count: fc.integer({ min: 1, max: 60 }),
    stepMs: fc.constantFrom(4, 17, 33, 40, 100),
    bytes: fc.integer({ min: 20, max: 1200 }),
  }),
  { minLength: 1, maxLength: 30 },
);

/** In the frames of the cut Cluster, a BlockGroup seems to hold another, and both seem to lead to its end. */
const ELEMENTS_BY_CHANCE: Frames[] = [
  { count: 51, stepMs: 17, bytes: 20 },
  { count: 22, stepMs: 100, bytes: 20 },
  { count: 21, stepMs: 40, bytes: 20 },
  { count: 26, stepMs: 4, bytes: 20 },
  { count: 50, stepMs: 33, bytes: 549 },
  { count: 44, stepMs: 100, bytes: 280 },
  { count: 24, stepMs: 100, bytes: 860 },
  { count: 32, stepMs: 4, bytes: 146 },
  { count: 16, stepMs: 4, bytes: 928 },
];

it("the skipped parts never change a proven fact, and reading stays within the budget", () => {
  fc.assert(
    fc.property(anyClusters, fc.boolean(), (parts, hasCues) => {
      let time = 0;
      const clusters = parts.map((each) => {
        const start = time;
        time += each.count * each.stepMs;
        return frames(start, each);
      });
      const file = hasCues ? cuedDocument(HEAD, clusters) : document("webm", ...HEAD, ...clusters);
      const exact = probeMemory(file).value;
      const { facts, fault } = probeMemory(file, BUDGET).value;
      if (fault === undefined) expectHonest(facts, exact.facts);
      else expect(fault).toEqual(exact.fault ?? expect.objectContaining({ kind: "over-budget" }));
      expect(costOf(file).bytesRead).toBeLessThanOrEqual(BUDGET.budgetBytes + 4096);
    }),
    { numRuns: 150, examples: [[ELEMENTS_BY_CHANCE, true]] },
  );
});
