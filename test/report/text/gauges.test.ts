import { expect, it } from "vitest";
import type { Gauge } from "../../../src/model/finding.ts";
import { describeBounds } from "../../../src/report/text/gauges.ts";

it.each<[gauge: Pick<Gauge, "fact" | "bounds" | "setBy">, text: string]>([
  [{ fact: "duration", bounds: { max: 600 } }, "up to 10:00"],
  [{ fact: "duration", bounds: { min: 3, max: 60 } }, "3.0 s to 1:00"],
  [{ fact: "size", bounds: { max: 4 * 2 ** 30 } }, "up to 4.3 GB"],
  [{ fact: "frameRate", bounds: { min: 23, max: 60 } }, "23 to 60 FPS"],
  [{ fact: "frameRate", bounds: { min: 0.5 } }, "at least 0.5 FPS"],
  [{ fact: "width", bounds: { min: 360, max: 4096 } }, "360 to 4096 pixels"],
  [{ fact: "duration", bounds: { max: 60 }, setBy: "policy" }, "up to 1:00 (policy)"],
  [{ fact: "duration", bounds: { max: 300 }, setBy: "creator" }, "up to 5:00 (this creator)"],
])("the bounds of %j are %s", (gauge, text) => {
  expect(describeBounds({ value: 1, isInside: true, ...gauge })).toBe(text);
});
