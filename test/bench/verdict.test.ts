/** What the benchmark says about a figure: whether a target is met, how sure that is, and what has changed. */
import { describe, expect, it } from "vitest";
import { compareResults } from "../../scripts/bench/against.ts";
import type { Figure } from "../../scripts/bench/figure.ts";
import { sortRows } from "../../scripts/bench/report.ts";
import { createRow, type Row } from "../../scripts/bench/result.ts";
import { printCount, printerOf, printMs, printRatio, type Unit } from "../../scripts/bench/table.ts";
import { atLeast, atMost } from "../../scripts/bench/target.ts";
import { makeResult, makeRow } from "./results.ts";

const figure = (value: number, low: number, high: number): Figure => ({ value, low, high, rounds: 9 });

describe("a target", () => {
  it.each<[name: string, target: Parameters<typeof createRow>[1], verdict: Row["verdict"], isWithinNoise: boolean]>([
    ["a figure under the greatest", atMost("a", 2, figure(1.5, 1.4, 1.6), printRatio), "met", false],
    ["a figure that is the greatest", atMost("a", 2, 2, printRatio), "met", false],
    ["a figure over the greatest", atMost("a", 2, figure(2.5, 2.4, 2.6), printRatio), "missed", false],
    ["a figure over the least", atLeast("a", 2, figure(2.5, 2.4, 2.6), printRatio), "met", false],
    ["a figure under the least", atLeast("a", 2, figure(1.5, 1.4, 1.6), printRatio), "missed", false],
    ["an interval around the greatest", atMost("a", 1.25, figure(1.28, 1.2, 1.35), printRatio), "missed", true],
    ["an interval around the least", atLeast("a", 2, figure(2.1, 1.9, 2.4), printRatio), "met", true],
    ["one measurement", atMost("a", 1.25, 1.28, printRatio), "missed", false],
    ["no figure", atMost("a", 2, undefined, printRatio), "not measured", false],
    ["a bound that was not measured", atMost("a", Number.NaN, 3, printMs), "not measured", false],
  ])("is judged by its figure: %s", (_, target, verdict, isWithinNoise) => {
    expect(createRow("start", target, [])).toMatchObject({ verdict, isWithinNoise });
  });

  it("says what is missing if it was not measured", () => {
    const { why } = createRow("start", atMost("a", 2, undefined, printRatio), ["ffprobe", "GNU time"]);
    expect(why).toBe("Missing here: ffprobe, GNU time.");
  });

  it("has a name from its words, or one of its own", () => {
    const name = (what: string, id?: string) => createRow("start", atMost(what, 2, 1, printCount, id), []).id;
    expect(name("1,000 videos: faster than ffprobe -count_packets")).toBe(
      "start/1000-videos-faster-than-ffprobe-count-packets",
    );
    expect(name("check one.mp4, v24.21.0: time", "check-node-24")).toBe("start/check-node-24");
  });

  it("keeps the unit of its figure", () => {
    const units = [atMost("a", 2, 1, printMs), atMost("a", 2, 1, printCount), atMost("a", 2, 1, String)];
    expect(units.map(({ unit }) => unit)).toEqual(["ms", "count", "number"]);
  });
});

it.each<[Unit, number, string]>([
  ["ms", 0.026, "0.03 ms"],
  ["ms", -12.34, "-12.3 ms"],
  ["ms", 1234, "1234 ms"],
  ["ms", 61_000, "61.0 s"],
  ["ms", 1_800_000, "30.0 min"],
  ["ms", 21_600_000, "6.0 h"],
  ["times", 1.284, "1.28 times"],
  ["times", 105.6, "106 times"],
  ["bytes", 1_250_000, "1.3 MB"],
  ["number", 4.25, "4.25"],
])("a figure in %s is written as people read it: %d is %s", (unit, figure, text) => {
  expect(printerOf(unit)(figure)).toBe(text);
});

it("the worst verdicts come first", () => {
  const rows = [
    makeRow("met", 1),
    makeRow("met-by-chance", 1.9, 1.7, 2.2),
    makeRow("missed", 3),
    createRow("start", atMost("gap", 2, undefined, printRatio, "gap"), []),
    makeRow("missed-by-chance", 2.1, 1.9, 2.2),
  ];
  expect(sortRows(rows).map(({ id }) => id)).toEqual([
    ...["start/missed", "start/missed-by-chance", "start/gap", "start/met-by-chance", "start/met"],
  ]);
});

describe("a change since an earlier result", () => {
  it.each<[name: string, earlier: Row, now: Row, kind: string]>([
    ["intervals that overlap", makeRow("a", 1.5, 1.4, 1.62), makeRow("a", 1.7, 1.6, 1.8), "same"],
    ["intervals apart, upwards", makeRow("a", 1.5, 1.4, 1.55), makeRow("a", 1.7, 1.6, 1.8), "worse"],
    ["intervals apart, downwards", makeRow("a", 1.7, 1.6, 1.8), makeRow("a", 1.5, 1.4, 1.55), "better"],
    ["narrow intervals, one in a hundred", makeRow("a", 1.5, 1.499, 1.501), makeRow("a", 1.51, 1.509, 1.511), "same"],
    ["single measurements, one in twenty", makeRow("a", 1.5), makeRow("a", 1.57), "same"],
    ["single measurements, one in four", makeRow("a", 1.5), makeRow("a", 1.9), "worse"],
  ])("is marked only beyond the noise: %s", (_, earlier, now, kind) => {
    expect(compareResults(makeResult([now]), [makeResult([earlier])])).toMatchObject([{ kind }]);
  });

  it("is for the better if a figure with a least value rises", () => {
    const row = (value: number) => createRow("start", atLeast("a", 2, figure(value, value, value), printRatio), []);
    expect(compareResults(makeResult([row(3)]), [makeResult([row(2)])])).toMatchObject([{ kind: "better" }]);
  });

  it("counts without noise", () => {
    const row = (requests: number) => createRow("start", atMost("requests", 2, requests, printCount), []);
    expect(compareResults(makeResult([row(101)]), [makeResult([row(100)])])).toMatchObject([{ kind: "worse" }]);
  });

  it("is within the noise if two earlier results differ as much", () => {
    const earlier = [makeRow("a", 1.5, 1.4, 1.55), makeRow("a", 1.8, 1.7, 1.85)].map((row) => makeResult([row]));
    expect(compareResults(makeResult([makeRow("a", 1.7, 1.6, 1.8)]), earlier)).toMatchObject([
      { kind: "same", earlier: { figure: { value: 1.65, low: 1.4, high: 1.85, rounds: 18 } } },
    ]);
  });

  it("names rows that are new, gone or not measured", () => {
    const gap = (id: string) => createRow("start", atMost("gap", 2, undefined, printRatio, id), []);
    const changes = compareResults(makeResult([makeRow("new", 1), gap("gap")]), [
      makeResult([makeRow("gone", 1), makeRow("gap", 1)]),
    ]);
    expect(changes.map(({ kind, now, earlier }) => [kind, now?.id, earlier?.id])).toEqual([
      ["new", "start/new", undefined],
      ["unknown", "start/gap", "start/gap"],
      ["gone", undefined, "start/gone"],
    ]);
  });

  it("leaves out the rows of a section that did not run", () => {
    const now = makeResult([], { sections: [] });
    expect(compareResults(now, [makeResult([makeRow("a", 1)])])).toEqual([]);
  });
});
