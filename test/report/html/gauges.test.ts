import { describe, expect, it } from "vitest";
import type { MediaFacts } from "../../../src/model/facts.ts";
import { renderFactsLine, renderMeasurements } from "../../../src/report/html/gauges.ts";
import { check, checkUnreadable, exactly } from "../reported.ts";

const render = (facts: MediaFacts) => renderMeasurements(check("a.mp4", facts)).markup;

/** The marks of all gauges on their scales, in percent, and whether each is outside. */
function readMarks(markup: string) {
  const gauges = markup.matchAll(/<svg class="gauge( outside)?".*?class="value" x="([\d.]+)"/g);
  return [...gauges].map(([, outside, x]) => ({ at: Number(x), isOutside: outside !== undefined }));
}

/** The allowed part of all scales, in percent. */
function readAllowed(markup: string) {
  return [...markup.matchAll(/class="allowed" x="([\d.]+)" y="2" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number((Number(x) + Number(width)).toFixed(1)),
  ]);
}

describe("what was measured", () => {
  it("has a text and the bounds for each fact, and two gauges for the sides of the picture", () => {
    const markup = render({});
    const text = markup
      .replace(/<\/dt>/g, ": ")
      .replace(/<\/div>/g, "")
      .replace(/<[^>]*>/g, "");
    expect(text.trim().split("\n")).toEqual([
      "Format: MP4, H.264",
      "Picture: 1080×1920 · allowed: 360 to 4096 pixels",
      "Frame rate: 30 FPS · allowed: 23 to 60 FPS",
      "Duration: 30.0 s · allowed: up to 10:00",
      "Size: 4.2 MB · allowed: up to 4.3 GB",
    ]);
    expect(readMarks(markup)).toHaveLength(5);
  });

  it("is left out where it could not be read", () => {
    expect(renderMeasurements(checkUnreadable("a.mp4", "it ends early")).markup).toBe("");
  });

  it("is one line where there is no room for gauges", () => {
    expect(renderFactsLine(check("a.mp4")).markup).toContain("MP4, H.264, 1080×1920, 30 FPS, 30.0 s, 4.2 MB");
    expect(renderFactsLine(checkUnreadable("a.mp4", "it ends early")).markup).toBe("");
  });
});

describe("a gauge", () => {
  it.each<[about: string, facts: MediaFacts, outside: number[]]>([
    ["nothing of a good video", {}, []],
    ["a low frame rate", { frameRate: exactly(15) }, [2]],
    ["one side of the picture", { width: 320 }, [0]],
    ["a long video", { duration: exactly(6000) }, [3]],
    ["a large file", { sizeBytes: 2 ** 33 }, [4]],
  ])("marks what is outside, also by its place: %s", (_about, facts, outside) => {
    const markup = render(facts);
    const allowed = readAllowed(markup);
    for (const [which, { at, isOutside }] of readMarks(markup).entries()) {
      expect(isOutside).toBe(outside.includes(which));
      const [from = 0, to = 0] = allowed[which] ?? [];
      const middle = at + 1;
      if (isOutside) expect(middle < from || middle > to).toBe(true);
      else expect(middle >= from && middle <= to).toBe(true);
    }
  });

  it("stays on its scale for any value", () => {
    for (const value of [0, 1e-9, 23, 60, 72, 1e12]) {
      for (const { at } of readMarks(render({ frameRate: exactly(value) }))) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(98);
      }
    }
  });
});
