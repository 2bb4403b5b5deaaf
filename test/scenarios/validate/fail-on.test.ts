import { describe, expect, it } from "vitest";
import { createVideos, runGuard } from "./guard.ts";

/** For each worst finding: a video, whether it is valid, and which values of `fail-on` fail the step. */
const CASES = [
  ["none", "good.mp4", "true", []],
  ["a notice", "recommended-codec.mp4", "true", []],
  ["a warning", "extra-video-track.mp4", "true", ["warning"]],
  ["an error", "frame-rate-low.mp4", "false", ["error", "warning"]],
] as const;

/** The line of the log before the last one. */
const REASONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  none: {
    error: "The step passes: no video has an error ('fail-on' is 'error').",
    warning: "The step passes: no video has an error or a warning ('fail-on' is 'warning').",
    never: "The step passes: no video has an error or a warning.",
  },
  "a warning": {
    error: "The step passes: no video has an error ('fail-on' is 'error').",
    warning: "The step fails: 1 of 1 video has a warning ('fail-on' is 'warning').",
    never: "The step passes because 'fail-on' is 'never': 1 of 1 video has a warning.",
  },
  "an error": {
    error: "The step fails: 1 of 1 video has an error ('fail-on' is 'error').",
    warning: "The step fails: 1 of 1 video has an error ('fail-on' is 'warning').",
    never: "The step passes because 'fail-on' is 'never': 1 of 1 video has an error.",
  },
};

describe.each(CASES)("the worst finding is %s", (worst, fixture, valid, failing) => {
  it.each(["error", "warning", "never"] as const)("fail-on: %s", async (failOn) => {
    const repository = createVideos({ "a.mp4": fixture });
    const { main, post } = await runGuard(repository, { "fail-on": failOn });
    const fails = failing.some((each) => each === failOn);
    expect(main).toMatchObject({
      conclusion: fails ? "failure" : "success",
      exitCode: fails ? 1 : 0,
      outputs: { valid, checked: "1", invalid: valid === "true" ? "0" : "1" },
    });
    expect(main.log.at(-2)).toBe((REASONS[worst] ?? REASONS.none)?.[failOn]);
    expect(main.log.at(-1)).toBe("Cancelling is off: no access-token. That is fine if this job only checks videos.");
    expect(main.state.passed).toBe(fails ? undefined : "true");
    expect(post?.conclusion).toBe(fails ? "success" : "skipped");
    // Main has said that cancelling is off.
    expect(post?.log.slice(1) ?? []).toEqual([]);
  });
});
