import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Clock, FrameTiming, measureDuration, measureRate, widen } from "../../src/media/timing.ts";

const steady = { shortestSeconds: 1 / 66, longestSeconds: 1 / 20.7 };

type Run = { time: number; step: number; count: number };

function measure(ticksPerSecond: number, runs: readonly Run[]) {
  const timing = new FrameTiming(new Clock(ticksPerSecond), steady);
  for (const { time, step, count } of runs) timing.add(time, step, count);
  return timing.finish();
}

/** The same by the book: every frame in a list, the list sorted, every interval looked at. */
function measureExpanded(ticksPerSecond: number, runs: readonly Run[]) {
  const times = runs
    .flatMap(({ time, step, count }) => Array.from({ length: count }, (_, index) => time + index * step))
    .sort((a, b) => a - b);
  const intervals = times.slice(1).flatMap((time, index) => {
    const interval = time - (times[index] ?? 0);
    return interval > 0 ? [interval] : [];
  });
  if (intervals.length === 0) return {};
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const unsteady = intervals.filter(
    (interval) =>
      interval < steady.shortestSeconds * ticksPerSecond || interval > steady.longestSeconds * ticksPerSecond,
  );
  return {
    minFrameRate: ticksPerSecond / Math.max(...intervals),
    maxFrameRate: ticksPerSecond / Math.min(...intervals),
    unsteadyShare: sum(unsteady) / sum(intervals),
  };
}

describe("instantaneous rates", () => {
  it.each<[string, number, Run[], object]>([
    ["no frame has no rate", 25, [], {}],
    ["one frame has no rate", 25, [{ time: 0, step: 1, count: 1 }], {}],
    ["frames at one instant have no rate", 25, [{ time: 3, step: 0, count: 40 }], {}],
    [
      "equal steps have one rate",
      30_000,
      [{ time: 0, step: 1001, count: 300 }],
      { minFrameRate: 30_000 / 1001, maxFrameRate: 30_000 / 1001, unsteadyShare: 0 },
    ],
    [
      "a still of 1 s among 1 s of 30 FPS is half of the time",
      30,
      [
        { time: 0, step: 1, count: 31 },
        { time: 60, step: 1, count: 1 },
      ],
      { minFrameRate: 1, maxFrameRate: 30, unsteadyShare: 0.5 },
    ],
    [
      "B-frames count in the order of their presentation",
      30,
      [0, 4, 2, 1, 3, 8, 6, 5, 7].map((time) => ({ time, step: 0, count: 1 })),
      { minFrameRate: 30, maxFrameRate: 30, unsteadyShare: 0 },
    ],
    [
      "a frame shown at the same time as another makes no interval",
      30,
      [0, 1, 1, 2].map((time) => ({ time, step: 0, count: 1 })),
      { minFrameRate: 30, maxFrameRate: 30, unsteadyShare: 0 },
    ],
  ])("%s", (_, ticksPerSecond, runs, expected) => {
    expect(measure(ticksPerSecond, runs)).toEqual(expected);
  });

  it("are the same for runs and for single frames", () => {
    const run = fc.record({ gap: fc.nat(200), step: fc.nat(100), count: fc.integer({ min: 1, max: 80 }) });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (shapes) => {
        let end = 0;
        const runs = shapes.map(({ gap, step, count }) => {
          const time = end + gap;
          end = time + step * (count - 1);
          return { time, step, count };
        });
        expect(measure(1000, runs)).toEqual(measureExpanded(1000, runs));
      }),
    );
  });

  it("are right for every order in which a decoder can hold 16 frames back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ interval: fc.nat(100), delay: fc.nat(16) }), { minLength: 1, maxLength: 150 }),
        (frames) => {
          let time = 0;
          const presented = frames.map(({ interval, delay }, index) => {
            time += interval;
            return { time, decodedAt: index + delay };
          });
          // A frame decoded up to 16 places late is preceded by at most 16 frames that are shown after it.
          const decoded = presented.toSorted((a, b) => a.decodedAt - b.decodedAt);
          const runs = decoded.map((frame) => ({ time: frame.time, step: 0, count: 1 }));
          expect(measure(1000, runs)).toEqual(measureExpanded(1000, runs));
        },
      ),
    );
  });

  it("are right for a run after a frame that is far ahead", () => {
    const runs = [
      { time: 500, step: 0, count: 1 },
      { time: 0, step: 10, count: 100 },
    ];
    expect(measure(1000, runs)).toEqual(measureExpanded(1000, runs));
  });
});

describe("the precision of a clock", () => {
  it.each([
    [90_000, 1 / 90_000],
    [1000, 0.001],
    [600, 1 / 600],
    [500, 0.002],
    [25, 0.002],
  ])("one tick of a clock of %i Hz is off by at most %d s", (ticksPerSecond, tolerance) => {
    expect(new Clock(ticksPerSecond).measureTolerance()).toBe(tolerance);
  });

  it("a clock that counts in steps of several ticks is off by a step", () => {
    expect(new Clock(90_000).measureTolerance(90)).toBe(0.001);
  });

  it("a clock may count in units of its own, many of them in a tick", () => {
    const clock = new Clock(1e9, 1_000_000);
    expect([clock.ticksPerSecond, clock.toUnits(40), clock.toSeconds(40)]).toEqual([1000, 40_000_000, 0.04]);
    expect(clock.measureTolerance()).toBe(0.001);
  });

  it("a rate is between the rates with one tick more and one tick less", () => {
    expect(measureRate(240, 4, 0.001)).toEqual({ value: 60, low: 240 / 4.001, high: 240 / 3.999 });
  });

  it("a track no longer than a tick may have any rate above its lowest", () => {
    expect(measureRate(2, 0.001, 0.001)).toEqual({ value: 2000, low: 1000, high: Number.POSITIVE_INFINITY });
  });

  it("a duration is off by a tick, and never negative", () => {
    expect(measureDuration(600, 0.002)).toEqual({ value: 600, low: 599.998, high: 600.002 });
    expect(measureDuration(0.001, 0.002)).toEqual({ value: 0.001, low: 0, high: 0.003 });
  });

  it("a duration may be shorter or longer than it is measured, and is never negative", () => {
    const measured = { value: 2, low: 1.5, high: 2.5 };
    expect(widen(measured, 0.5, 1)).toEqual({ value: 2, low: 1, high: 3.5 });
    expect(widen(measured, 3, Number.POSITIVE_INFINITY)).toEqual({ value: 2, low: 0, high: Number.POSITIVE_INFINITY });
  });
});
