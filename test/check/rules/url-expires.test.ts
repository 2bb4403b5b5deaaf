import { describe, expect, it } from "vitest";
import { urlExpires } from "../../../src/check/rules/url-expires.ts";
import type { Video } from "../../../src/model/video.ts";
import { NOW_MS } from "../../support/limits.ts";
import { describeRule } from "../rule-cases.ts";
import { findingOf } from "../subject.ts";

/** A video at a URL whose signature ends so many seconds from now, which is 2026-11-28 12:00 UTC. */
function endingIn(seconds: number): { video: Video } {
  const signatureEndsMs = NOW_MS + seconds * 1000;
  return { video: { path: "https://media.example.com/a.mp4", source: { kind: "url", signatureEndsMs } } };
}

describeRule(urlExpires, {
  passes: [{}, { video: { source: { kind: "url" } } }, endingIn(3600), endingIn(3600.5), endingIn(604_800)],
  objects: [
    { ...endingIn(3599.9), says: ["ends at 2026-11-28 12:59 UTC", "60 minutes to pull"] },
    { ...endingIn(61), says: ["ends at 2026-11-28 12:01 UTC"] },
    { ...endingIn(1), says: ["ends at 2026-11-28 12:00 UTC"] },
    { ...endingIn(0), says: ["ended at 2026-11-28 12:00 UTC", "can't pull"] },
    { ...endingIn(-86_400), says: ["ended at 2026-11-27 12:00 UTC"] },
    {
      ...endingIn(-60),
      fault: { kind: "inaccessible", problem: "the server responded with 403" },
      says: ["ended at 2026-11-28 11:59 UTC"],
    },
  ],
});

describe("the finding", () => {
  it.each([
    [120.5, 120],
    [0, 0],
    [-0.5, -1],
  ])("says how many seconds are left, and how many a pull may take: %d", (seconds, actual) => {
    expect(findingOf("url-expires", endingIn(seconds))).toMatchObject({ actual, limit: { min: 3600 } });
  });
});
