import { describe, expect, it } from "vitest";
import { createVideos, runGuard } from "./guard.ts";

/** For each worst finding: a video, whether it is valid, and which values of `fail-on` fail the step. */
const CASES = [
  ["none", "good.mp4", "true", []],
  ["a notice", "recommended-codec.mp4", "true", []],
  ["a warning", "extra-video-track.mp4", "true", ["warning"]],
  ["an error", "frame-rate-low.mp4", "false", ["error", "warning"]],
] as const;

describe.each(CASES)("the worst finding is %s", (_about, fixture, valid, failing) => {
  it.each(["error", "warning", "never"] as const)("fail-on: %s", async (failOn) => {
    const repository = createVideos({ "a.mp4": fixture });
    const { main, post } = await runGuard(repository, { "fail-on": failOn });
    const fails = failing.some((each) => each === failOn);
    expect(main).toMatchObject({
      conclusion: fails ? "failure" : "success",
      exitCode: fails ? 1 : 0,
      outputs: { valid, checked: "1", invalid: valid === "true" ? "0" : "1" },
    });
    expect(post?.conclusion).toBe(fails ? "success" : "skipped");
  });
});
