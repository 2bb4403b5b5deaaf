/** The statistics of the benchmark: medians, their intervals, and rounds. Nothing here depends on a clock. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, summarize } from "../../scripts/bench/figure.ts";
import { type Pace, Turns, takeTurns } from "../../scripts/bench/rounds.ts";

const samples = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 });

it.each([
  [[3], 3],
  [[1, 9], 5],
  [[9, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[], Number.NaN],
])("the median of %j is %d", (figures, expected) => {
  expect(median(figures)).toBe(expected);
});

describe("the interval of a median", () => {
  // As tables of the sign test have it, for 95 of 100.
  it.each([
    [1, 0],
    [5, 0],
    [6, 0],
    [8, 0],
    [9, 1],
    [12, 2],
    [15, 3],
    [20, 5],
    [31, 9],
    [62, 22],
  ])("leaves out of %d values %d on each side", (rounds, skipped) => {
    const figures = Array.from({ length: rounds }, (_, at) => at);
    expect(summarize(figures)).toEqual({ value: (rounds - 1) / 2, low: skipped, high: rounds - 1 - skipped, rounds });
  });

  it("holds the median, and lies between the least and the greatest value", () => {
    fc.assert(
      fc.property(samples, (figures) => {
        const { value, low, high } = summarize(figures) ?? expect.fail();
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...figures));
        expect(high).toBeLessThanOrEqual(Math.max(...figures));
      }),
    );
  });

  it("is absent where nothing was measured", () => {
    expect(summarize([])).toBeUndefined();
  });
});

describe("two contestants are compared round by round", () => {
  it("so a round in which everything is slower changes no ratio", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(2, 4, 8), (slowdowns, ratio) => {
        const turns = new Turns(
          new Map([
            ["slow", slowdowns.map((each) => each * ratio)],
            ["fast", slowdowns],
          ]),
        );
        expect(turns.ratio("slow", "fast")).toEqual({
          value: ratio,
          low: ratio,
          high: ratio,
          rounds: slowdowns.length,
        });
      }),
    );
  });

  it("as a ratio or as a difference", () => {
    const turns = new Turns(
      new Map([
        ["ours", [10, 20, 60]],
        ["theirs", [20, 60, 30]],
      ]),
    );
    expect(turns.ratio("theirs", "ours")).toEqual({ value: 2, low: 0.5, high: 3, rounds: 3 });
    expect(turns.difference("theirs", "ours")).toEqual({ value: 10, low: -30, high: 40, rounds: 3 });
    expect(turns.get("ours")).toBe(20);
  });

  it("and give nothing if one of them did not take part", () => {
    const turns = new Turns<string>(new Map([["ours", [1, 2]]]));
    expect(turns.ratio("ffprobe", "ours")).toBeUndefined();
    expect(turns.figure("ffprobe")).toBeUndefined();
  });
});

describe("rounds", () => {
  /** Runs contestants that take these times, over and over. Returns their names in the order of the runs. */
  async function race(times: Readonly<Record<string, readonly number[]>>, rounds: number | Pace): Promise<string> {
    const order: string[] = [];
    const contestants = Object.entries(times).map(([name, list]): [string, () => Promise<number>] => {
      let run = 0;
      return [
        name,
        async () => {
          order.push(name);
          return list[run++ % list.length] ?? Number.NaN;
        },
      ];
    });
    await takeTurns(new Map(contestants), rounds);
    return order.join("");
  }

  const pace: Pace = { least: 4, most: 8, isLate: () => false };

  it("reverse the order every other time", async () => {
    expect(await race({ a: [1], b: [2], c: [3] }, 3)).toBe("abccbaabc");
  });

  it("end early if every ratio is steady, though the times are not", async () => {
    expect(await race({ a: [1, 5, 2, 9], b: [2, 10, 4, 18] }, pace)).toBe("abbaabba");
  });

  it("go on as long as a ratio is not steady", async () => {
    expect(await race({ a: [1], b: [2, 10, 4, 18, 7] }, pace)).toHaveLength(2 * 8);
  });

  it("end with the fewest if it is late", async () => {
    expect(await race({ a: [1], b: [2, 10, 4, 18, 7] }, { ...pace, isLate: () => true })).toHaveLength(2 * 4);
  });
});
