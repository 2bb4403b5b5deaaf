import { describe, expect, it } from "vitest";
import { SampleTimeline } from "../../src/media/mp4/timeline.ts";
import type { Timeline } from "../../src/media/timeline.ts";
import { Clock, FrameTiming } from "../../src/media/timing.ts";
import { BlockTimeline } from "../../src/media/webm/timeline.ts";

const STEADY = { shortestSeconds: 1 / 66, longestSeconds: 1 / 20.7 };

/** A timeline of each container, with a clock of milliseconds, and how a frame of 40 ms is added to it. */
const TIMELINES = {
  samples() {
    const clock = new Clock(1000);
    const timeline = new SampleTimeline(clock, new FrameTiming(clock, STEADY));
    const add = (time: number) => {
      timeline.startFragment(time);
      timeline.add(1, 40, 0);
    };
    return { timeline, add };
  },
  blocks() {
    const clock = new Clock(1e9, 1_000_000);
    const timeline = new BlockTimeline(clock, {}, new FrameTiming(clock, STEADY));
    return { timeline, add: (time: number) => timeline.add(time, 1) };
  },
} satisfies Record<string, () => { timeline: Timeline; add(time: number): void }>;

describe.each(Object.entries(TIMELINES))("a timeline of %s", (_, create) => {
  const { timeline, add } = create();

  it("has no rate, and no known end, without frames", () => {
    expect(timeline.frameRate).toBeUndefined();
    expect([timeline.frames, timeline.isOpen, timeline.isPartial]).toEqual([0, true, false]);
  });

  it("has the rate of its frames", () => {
    for (let time = 0; time < 400; time += 40) add(time);
    expect(timeline.frameRate?.value).toBe(25);
    expect([timeline.frames, timeline.isOpen, timeline.isPartial]).toEqual([10, false, false]);
  });

  it("is open once frames were left out, and none followed", () => {
    timeline.skipAhead();
    expect([timeline.isOpen, timeline.isPartial, timeline.leastFrameRate]).toEqual([true, true, 0]);
  });

  it("keeps the rate of its stretches, but proves less of the whole", () => {
    for (let time = 10_000; time < 10_400; time += 40) add(time);
    expect(timeline.frameRate?.value).toBe(25);
    expect(timeline.leastFrameRate).toBeGreaterThan(1.8);
    expect(timeline.leastFrameRate).toBeLessThan(20 / 10);
    expect([timeline.frames, timeline.isOpen, timeline.isPartial]).toEqual([20, false, true]);
  });

  it("does not count the gap between its stretches as an interval", () => {
    expect(timeline.finish()).toEqual({ minFrameRate: 25, maxFrameRate: 25, unsteadyShare: 0 });
  });
});
