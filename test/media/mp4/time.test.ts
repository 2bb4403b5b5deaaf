import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  audioTrak,
  ctts,
  edts,
  fullBox,
  mdhd,
  movieFile,
  stsc,
  stsd,
  stsz,
  stts,
  TICKS_PER_SECOND,
  type TrackBoxes,
  trak,
  u32,
  uniformStsz,
  videoEntry,
} from "../../support/iso-bmff.ts";
import { STEADY } from "../../support/limits.ts";
import { factsOf, probeMemory } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

const factsOfMovie = (...boxes: Uint8Array[]) => factsOf(movieFile(...boxes));

/** A track of as many samples, in one chunk; its media data are shorter than a frame could be. */
const samples = (count: number): TrackBoxes => ({
  stsd: stsd(videoEntry("av01", [640, 360])),
  stsc: stsc([1, count]),
  stsz: uniformStsz(1, count),
});

describe("the average frame rate", () => {
  it.each([
    ["30 frames in a second", 15_360, [[30, 512]], 30],
    ["the rate of NTSC", 30_000, [[30, 1001]], 29.97002997002997],
    [
      "15 and 60 FPS, half of the time each",
      600,
      [
        [15, 40],
        [60, 10],
      ],
      37.5,
    ],
    [
      "a frame that lasts no time",
      600,
      [
        [2, 0],
        [28, 20],
      ],
      32.142857142857146,
    ],
  ] as const)("is that of all samples over all their time: %s", (_, ticksPerSecond, runs, rate) => {
    const count = runs.reduce((sum, [frames]) => sum + frames, 0);
    const facts = factsOfMovie(trak({ mdhd: mdhd(ticksPerSecond), stts: stts(...runs), ...samples(count) }));
    expect(facts.frameRate?.value).toBeCloseTo(rate, 9);
  });

  it.each([
    [90_000, 1 / 90_000],
    [1000, 0.001],
    [100, 0.002],
  ])("is as exact as a clock of %i ticks a second", (ticksPerSecond, tolerance) => {
    const { frameRate } = factsOfMovie(trak({ mdhd: mdhd(ticksPerSecond), stts: stts([30, ticksPerSecond / 10]) }));
    expect(frameRate).toEqual({ value: 10, low: 30 / (3 + tolerance), high: 30 / (3 - tolerance) });
  });

  it.each([
    ["copied from a file that counts milliseconds, which had rounded 60 FPS", 16_000, [272, 256, 272], 0.002],
    ["that are all alike", 16_000, [267, 267, 267], 1 / 16_000],
    ["alike, but for frames that are missing", 15_360, [256, 512, 256], 1 / 15_360],
    ["of a camera", 90_000, [1500, 1502, 1499], 1 / 90_000],
  ])("is as exact as its times: %s", (_, ticksPerSecond, ticks, tolerance) => {
    const runs = Array.from({ length: 60 }, (_, index) => [1, ticks[index % 3] ?? 0] as const);
    const { frameRate } = factsOfMovie(trak({ mdhd: mdhd(ticksPerSecond), stts: stts(...runs), ...samples(60) }));
    const seconds = (20 * ticks.reduce((sum, each) => sum + each, 0)) / ticksPerSecond;
    expect(frameRate).toEqual({
      value: 60 / seconds,
      low: 60 / (seconds + tolerance),
      high: 60 / (seconds - tolerance),
    });
  });

  it("is missing because of damage, if all frames have the same time", () => {
    const { facts, fault } = probeMemory(movieFile(trak({ stts: stts([30, 0]) }))).value;
    expect(facts).not.toHaveProperty("frameRate");
    expect(fault).toMatchObject({ kind: "damaged", problem: saying("same time"), part: "moov/trak[1]" });
  });
});

describe("a last frame without a duration", () => {
  const SIXTIETH = TICKS_PER_SECOND / 60;
  const TWENTY_SECOND = TICKS_PER_SECOND / 20;

  it.each<[string, [count: number, ticks: number][], { rate: number; seconds: number }]>([
    [
      "of 60 FPS",
      [
        [299, SIXTIETH],
        [1, 0],
      ],
      { rate: 60, seconds: 5 },
    ],
    [
      "of 20 FPS",
      [
        [99, TWENTY_SECOND],
        [1, 0],
      ],
      { rate: 20, seconds: 5 },
    ],
    [
      "of two",
      [
        [1, SIXTIETH],
        [1, 0],
      ],
      { rate: 60, seconds: 2 / 60 },
    ],
    [
      "after runs of one sample",
      [
        [1, SIXTIETH],
        [1, SIXTIETH],
        [1, SIXTIETH],
        [1, 0],
      ],
      { rate: 60, seconds: 4 / 60 },
    ],
    [
      "after a slow one",
      [
        [28, SIXTIETH],
        [1, TWENTY_SECOND],
        [1, 0],
      ],
      { rate: 30 / (28 / 60 + 2 / 20), seconds: 28 / 60 + 2 / 20 },
    ],
    [
      "and so does one at the same time",
      [
        [298, SIXTIETH],
        [2, 0],
      ],
      { rate: 60, seconds: 5 },
    ],
    [
      "by a duration that is negative as a signed number",
      [
        [299, SIXTIETH],
        [1, 0xffff_fff0],
      ],
      { rate: 60, seconds: 5 },
    ],
    [
      "two at the most",
      [
        [297, SIXTIETH],
        [3, 0],
      ],
      { rate: 300 / (299 / 60), seconds: 299 / 60 },
    ],
    [
      "that has runs of no samples behind it",
      [
        [299, SIXTIETH],
        [1, 0],
        [0, 512],
        [0, 0],
      ],
      { rate: 60, seconds: 5 },
    ],
  ])("lasts as long as the one before it: %s", (_, runs, { rate, seconds }) => {
    const count = runs.reduce((sum, [frames]) => sum + frames, 0);
    const facts = factsOfMovie(trak({ stts: stts(...runs), ...samples(count) }));
    expect(facts.frames).toBe(count);
    expect(facts.frameRate?.value).toBeCloseTo(rate, 9);
    expect(facts.duration?.value).toBeCloseTo(seconds, 9);
  });

  it("lasts from when it is shown, if that is later than it is decoded", () => {
    const tables = { stts: stts([29, 512], [1, 0]), ctts: ctts([29, 512], [1, 1024]) };
    expect(factsOfMovie(trak(tables)).duration?.value).toBeCloseTo(31 / 30, 9);
  });

  it("changes no interval between frames", () => {
    const facts = factsOfMovie(trak({ stts: stts([29, 512], [1, 0]) }));
    expect(facts).toMatchObject({ minFrameRate: 30, maxFrameRate: 30, unsteadyShare: 0 });
  });

  it("is no different if an edit shows it to its end", () => {
    const tables = { stts: stts([29, 512], [1, 0]), edts: edts([5000, 0]) };
    expect(factsOfMovie(trak(tables))).toMatchObject({ duration: { value: 1 }, frameRate: { value: 30 } });
  });

  it("does not exist in a track of sound, which may end with a packet that is not heard", () => {
    const sound = { stts: stts([99, 1024], [1, 0]), ...samples(100) };
    expect(factsOfMovie(trak(), audioTrak(sound)).duration?.value).toBeCloseTo((99 * 1024) / 44_100, 9);
  });
});

describe("the instantaneous frame rates", () => {
  it("count in the order of presentation", () => {
    const displayed = [0, 3, 1, 2, 6, 4, 5, 9, 7, 8];
    const offsets = displayed.map((place, index) => [1, (place - index + 2) * 512] as const);
    const tables = { stts: stts([10, 512]), ctts: ctts(...offsets), ...samples(10) };
    expect(factsOfMovie(trak(tables))).toMatchObject({ minFrameRate: 30, maxFrameRate: 30, unsteadyShare: 0 });
  });

  it("include negative offsets, in any version of ctts", () => {
    const tables = { stts: stts([3, 512]), ...samples(3) };
    const negative = (version: number) => fullBox("ctts", version, 0, u32(3, 1, 0, 1, 512, 1, -512));
    for (const version of [0, 1]) {
      expect(factsOfMovie(trak({ ...tables, ctts: negative(version) }))).toMatchObject({
        minFrameRate: 30,
        maxFrameRate: 30,
      });
    }
  });

  it("leave out the last frame, which no frame follows", () => {
    const facts = factsOfMovie(trak({ stts: stts([29, 512], [1, 51_200]) }));
    expect(facts).toMatchObject({ minFrameRate: 30, maxFrameRate: 30, unsteadyShare: 0 });
  });

  it("have a share of the time in unsteady intervals", () => {
    // 20 intervals of 1/30 s, 9 of 1/10 s.
    const facts = factsOfMovie(trak({ stts: stts([20, 512], [10, 1536]) }));
    expect(facts).toMatchObject({ minFrameRate: 10, maxFrameRate: 30 });
    expect(facts.unsteadyShare).toBeCloseTo((9 * 1536) / (20 * 512 + 9 * 1536), 12);
  });

  it("are those of the single frames, however stts and ctts are divided into runs", () => {
    const run = <Value>(value: fc.Arbitrary<Value>) => fc.tuple(fc.integer({ min: 0, max: 40 }), value);
    const durations = fc.array(run(fc.integer({ min: 400, max: 700 })), { minLength: 1, maxLength: 8 });
    // Offsets shorter than 16 frames, which is as far as a decoder reorders.
    const offsets = fc.array(run(fc.integer({ min: -2500, max: 2500 })), { maxLength: 12 });
    fc.assert(
      fc.property(durations, offsets, (durationRuns, offsetRuns) => {
        const expand = (runs: readonly (readonly [number, number])[]) =>
          runs.flatMap(([count, value]) => Array<number>(count).fill(value));
        const [ticks, delays] = [expand(durationRuns), expand(offsetRuns)];
        let decoded = 0;
        const shown = ticks.map((duration, index) => {
          decoded += duration;
          return decoded - duration + (delays[index] ?? 0);
        });
        const times = shown.toSorted((a, b) => a - b);
        const intervals = times.slice(1).map((time, index) => time - (times[index] ?? 0));
        const positive = intervals.filter((interval) => interval > 0);
        fc.pre(positive.length > 0);
        const { shortestSeconds, longestSeconds } = STEADY;
        const isSteady = (interval: number) =>
          interval >= shortestSeconds * TICKS_PER_SECOND && interval <= longestSeconds * TICKS_PER_SECOND;
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

        const tables = { stts: stts(...durationRuns), ctts: ctts(...offsetRuns), ...samples(ticks.length) };
        const facts = factsOfMovie(trak(tables));
        expect(facts.frames).toBe(ticks.length);
        expect(facts.frameRate?.value).toBeCloseTo((ticks.length * TICKS_PER_SECOND) / sum(ticks), 9);
        expect(facts.minFrameRate).toBeCloseTo(TICKS_PER_SECOND / Math.max(...positive), 9);
        expect(facts.maxFrameRate).toBeCloseTo(TICKS_PER_SECOND / Math.min(...positive), 9);
        expect(facts.unsteadyShare).toBeCloseTo(sum(intervals.filter((each) => !isSteady(each))) / sum(intervals), 9);
      }),
    );
  });
});

describe("a sample without bytes", () => {
  const half = Array.from({ length: 30 }, (_, sample) => (sample % 2 === 0 ? 10 : 0));
  const av1 = { stsd: stsd(videoEntry("av01", [640, 360])), stsc: stsc([1, 30]) };

  it.each([
    ["is every second one", half, 15],
    ["is the last one", [...Array(29).fill(10), 0], 29],
    ["is the first one", [0, ...Array(29).fill(10)], 29],
    ["is every one but the first", [10, ...Array(29).fill(0)], 1],
  ])("is no frame, and its time is that of the frame before it, if it %s", (_, sizes, frames) => {
    const facts = factsOfMovie(trak({ ...av1, stsz: stsz(...sizes) }));
    expect(facts.frames).toBe(frames);
    if (frames > 1) expect(facts.frameRate?.value).toBeCloseTo(frames, 0);
    expect(facts.duration?.value).toBeCloseTo(1, 1);
  });

  it("is no moving picture, if no sample has bytes", () => {
    expect(factsOfMovie(trak({ ...av1, stsz: stsz(...Array(30).fill(0)) })).movingVideoTracks).toBe(0);
  });
});
