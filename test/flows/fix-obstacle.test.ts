import { describe, expect, it } from "vitest";
import { findObstacle } from "../../src/flows/fix-video.ts";
import type { FixOutcome } from "../../src/model/fix.ts";
import { type Case, check, FROM_LFS, GONE, measured } from "../check/subject.ts";

const SLOW = { frameRate: measured(15), maxFrameRate: 15 };
const LONG = { duration: measured(700), frames: 21_000 };
const AT_URL = { path: "https://example.com/a.mp4", source: { kind: "url" } } as const;

describe("ffmpeg is started for a video", () => {
  it.each<[when: string, video: Case, obstacle: FixOutcome | undefined]>([
    ["if a conversion leaves nothing to object to", { facts: SLOW }, undefined],
    ["whatever its name is", { facts: SLOW, video: { path: '"$(id)`\n.mp4' } }, undefined],
    ["if only recommendations are left", { facts: { ...SLOW, duration: measured(200), frames: 3000 } }, undefined],
    ["not if it is at a URL", { facts: SLOW, video: AT_URL }, { kind: "url" }],
    ["not if its file is a pointer", { facts: SLOW, video: FROM_LFS }, { kind: "pointer" }],
    [
      "not if it would still be too long",
      { facts: { ...SLOW, ...LONG } },
      { kind: "unfixable", rules: ["duration"], remedy: "cut" },
    ],
    ["not if nothing was read of it", { facts: {}, unresolved: GONE }, { kind: "unfixable", rules: ["lfs-pointer"] }],
  ])("%s", (_, video, obstacle) => {
    expect(findObstacle(check(video))).toEqual(obstacle);
  });
});
