/** What a finding shows is on that side of the limit where the video is: "1:00" is never over "1:00". */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Limits, TIKTOK_LIMITS } from "../../src/check/limits.ts";
import type { MediaFacts } from "../../src/model/facts.ts";
import { renderMeasurements } from "../../src/report/html/gauges.ts";
import { describeFacts } from "../../src/report/text/facts.ts";
import { check, measured, textOf } from "./subject.ts";

/** Seconds of `59.9 s`, `1:00.2` and `1:00:05`. */
function readDuration(text: string): number {
  if (text.endsWith(" s")) return Number(text.slice(0, -2));
  return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);
}

const BYTES: Readonly<Record<string, number>> = { byte: 1, bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Bytes of `4,294,967,297 bytes` and `4.3 GB`. */
function readSize(text: string): number {
  const [number = "", unit = ""] = text.replaceAll(",", "").split(" ");
  return Number(number) * (BYTES[unit] ?? Number.NaN);
}

/**
 * A quantity with a limit. `shown`: the value and the bound, in the message about it. `fact`: its text among the facts.
 */
type Quantity = {
  rules: readonly string[];
  fact: "duration" | "size" | "frameRate";
  shown: RegExp;
  read(text: string): number;
  facts(value: number): Partial<MediaFacts>;
  limits(bound: number): Partial<Limits>;
  /** Policies have bounds of up to six decimals; values are anything. */
  bound: fc.Arbitrary<number>;
  apart: fc.Arbitrary<number>;
};

const thousandths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 1000);
/** A little more, or much more: from a millionth to 100. */
const apart = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: -6, max: -1 })).map(([n, e]) => n * 10 ** e);

const QUANTITIES: readonly (readonly [name: string, quantity: Quantity])[] = [
  [
    "a duration over its limit",
    {
      rules: ["duration"],
      fact: "duration",
      shown: /The video is (.+?) long\. .* at most (.+?)\. /,
      read: readDuration,
      facts: (value) => ({ duration: measured(value) }),
      limits: (max) => ({ duration: { max } }),
      bound: fc.oneof(fc.integer({ min: 1, max: 4000 }), thousandths(50, 700_000)),
      apart,
    },
  ],
  [
    "a duration over what every creator may post",
    {
      rules: ["long-duration"],
      fact: "duration",
      shown: /The video is (.+?) long\. .* at most (.+?)\. /,
      read: readDuration,
      facts: (value) => ({ duration: measured(value) }),
      limits: (max) => ({ everyCreatorDuration: { max, isOwn: true }, duration: { max: 1e6 } }),
      bound: fc.oneof(fc.integer({ min: 1, max: 4000 }), thousandths(50, 700_000)),
      apart,
    },
  ],
  [
    "a size over its limit",
    {
      rules: ["size"],
      fact: "size",
      shown: /The file is (.+?)\. .* at most .+? \((.+?)\)/,
      read: readSize,
      facts: (sizeBytes) => ({ sizeBytes }),
      limits: (max) => ({ size: { max }, certainSize: { max } }),
      bound: fc.oneof(fc.integer({ min: 1, max: 5e9 }), fc.constantFrom(999, 1000, 999_499, 1e6, 1e9, 2 ** 32)),
      apart: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1e8 })),
    },
  ],
  [
    "a frame rate over its limit",
    {
      rules: ["frame-rate"],
      fact: "frameRate",
      shown: /The average frame rate is (.+?) FPS\. .* accepts .+? to (.+?) FPS/,
      read: Number,
      facts: (value) => ({ frameRate: measured(value), maxFrameRate: value }),
      limits: (max) => ({ frameRate: { min: 1, max } }),
      bound: fc.oneof(fc.integer({ min: 2, max: 120 }), thousandths(2000, 120_000)),
      apart,
    },
  ],
];

describe("what is shown of a video is over the bound that is shown beside it:", () => {
  it.each(QUANTITIES)("%s", (_name, { rules, fact, shown, read, facts, limits, bound, apart: more }) => {
    fc.assert(
      fc.property(bound, more, (max, over) => {
        const value = max + over;
        const checked = check({ facts: facts(value) }, { ...TIKTOK_LIMITS, ...limits(max) });
        const finding = checked.findings.find(({ rule }) => rules.includes(rule.id));
        if (finding === undefined) throw new Error(`nobody objects to ${value}`);
        const [, actual = "", limit = ""] = shown.exec(textOf(finding)) ?? [];
        // Both may be rounded, so they are compared as they are read. Sizes are rounded alike.
        expect(actual).not.toBe(limit);
        expect(read(actual)).toBeGreaterThan(read(limit));
        // The facts and the gauge of the HTML page say the same as the message.
        expect(describeFacts(checked.facts, checked.findings)[fact].replace(" FPS", "")).toBe(actual);
        const gauge = new RegExp(`<dd>${actual}(?: FPS)? [^·]*· allowed: (?:.* to )?(.+?)(?: FPS)?</span>`);
        const [, allowed = ""] = gauge.exec(renderMeasurements(checked).markup) ?? [];
        expect(allowed).not.toBe("");
        // A gauge shows the limit of an error.
        if (finding.level === "error") expect(read(actual)).toBeGreaterThan(read(allowed.replace("up to ", "")));
      }),
      { numRuns: 300 },
    );
  });

  it("a frame rate under its limit", () => {
    fc.assert(
      fc.property(thousandths(2000, 59_000), apart, (min, under) => {
        const value = Math.max(0.5, min - under);
        const found = check(
          { facts: { frameRate: measured(value) } },
          { ...TIKTOK_LIMITS, frameRate: { min, max: 60 } },
        );
        const finding = found.findings.find(({ rule }) => rule.id === "frame-rate");
        const [, actual, limit] = /is (.+?) FPS\. .* accepts (.+?) to/.exec(finding ? textOf(finding) : "") ?? [];
        expect(Number(actual)).toBeLessThan(Number(limit));
      }),
    );
  });
});

it.each<[seconds: number, max: number, words: readonly string[]]>([
  [60.2, 60, ["is 1:00.2 long", "at most 1:00."]],
  [60.7, 60.5, ["is 1:00.7 long", "at most 1:00.5."]],
  [59.98, 59.96, ["is 1:00 long", "at most 59.96 s."]],
  [75, 60, ["is 1:15 long", "at most 1:00."]],
])("%f seconds beside a limit of %f", (seconds, max, words) => {
  const { findings } = check({ facts: { duration: measured(seconds) } }, { ...TIKTOK_LIMITS, duration: { max } });
  const text = findings.map(textOf).join("\n");
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});
