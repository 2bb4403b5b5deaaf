import { frameRate } from "../../../src/check/rules/frame-rate.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import { describeRule } from "../rule-cases.ts";
import { measured } from "../subject.ts";

describeRule(frameRate, {
  passes: [
    { facts: { frameRate: measured(23) } },
    { facts: { frameRate: measured(60) } },
    { facts: { frameRate: measured(24_000 / 1001) } },
    { facts: { frameRate: measured(60_000 / 1001) } },
    // The same rates, written in milliseconds: 60 FPS averages 60.005, 23 FPS 22.997.
    { facts: { frameRate: measured(60.005, 0.006) } },
    { facts: { frameRate: measured(22.997, 0.006) } },
    { facts: readInPart(30) },
    { facts: readInPart(60.01, 1, 0.02) },
  ],
  objects: [
    { facts: { frameRate: measured(15) }, says: ["15 FPS", "23 to 60 FPS", "Convert it to 30 FPS"] },
    { facts: { frameRate: measured(22.999, 0.0003) }, says: ["22.999 FPS"] },
    { facts: { frameRate: measured(22.9996, 0.0001) }, says: ["22.9996 FPS"] },
    { facts: { frameRate: measured(60.05, 0.001) } },
    { facts: { frameRate: measured(120) }, says: ["120 FPS", "Convert it to 60 FPS"] },
    // The rest of the file may be faster, or slower: what is likely is a warning.
    { facts: readInPart(15), level: "warning", says: ["15 FPS in the parts of the file that were read"] },
    { facts: readInPart(120), level: "warning" },
    // The rest of the file can't be slow enough.
    { facts: readInPart(120, 60.5), level: "error", says: ["The average frame rate is 120 FPS"] },
  ],
});

/** Facts of a file of which parts at `rate` were read, and of which `least` FPS are proven on average. */
function readInPart(rate: number, least = 1, tolerance = 0): Partial<MediaFacts> {
  return {
    sampled: true,
    frameRate: { value: rate, low: least, high: Number.POSITIVE_INFINITY },
    partialFrameRate: measured(rate, tolerance),
  };
}
