import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createVideos, runGuard, writeFixtures } from "./guard.ts";
import { GOOD_POST } from "./post-files.ts";
import { checkOut, createStory, play } from "./pull-request.ts";

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

/** Plays a pull request with two posts: the lines are a part of one of them. Returns how each report begins. */
async function readTops(failOn: string, lines: string) {
  const [, upload = ""] = GOOD_POST.split("\n");
  const story = createStory((branch) => {
    writeFixtures(branch, { "posts/a.mp4": "good.mp4", "posts/b.mp4": "good.mp4" });
    branch.write("posts/a.yml", GOOD_POST);
    branch.write("posts/b.yml", `post_info:\n  privacy_level: SELF_ONLY\n${lines}\n${upload}\n`);
  });
  const workspace = checkOut(story, story.merge, { depth: 2 });
  const inputs = { posts: "posts/*.yml", "fail-on": failOn, reports: "html=report.html", comment: "always" };
  const { main, api } = await play(story, workspace, { inputs });
  const page = readFileSync(join(workspace.path, "report.html"), "utf8");
  const texts = { summary: main.summary ?? "", comment: api.comments[0]?.body ?? "", page };
  const [, first = ""] = /<h1>(.*?)<fieldset/s.exec(texts.page) ?? [];
  const topOf = (markdown: string) => (/^## .*?\n\n.*?(?=\n\n)/ms.exec(markdown) ?? [""])[0];
  return { conclusion: main.conclusion, tops: [topOf(texts.summary), topOf(texts.comment), first], ...texts };
}

describe("summary, comment and page", () => {
  it("say below the headline why the step fails, where the headline says that nothing is refused", async () => {
    const { conclusion, tops } = await readTops("warning", "  tittle: Hello");
    expect(conclusion).toBe("failure");
    for (const top of tops) expect(top).toMatch(/The step fails: 1 of 2 posts has a warning/);
  });

  it.each([
    ["where the step passes", "error", "  tittle: Hello", "success"],
    ["where the headline names an error", "warning", "  title: 5", "failure"],
  ])("do not say so %s", async (_where, failOn, lines, expected) => {
    const { conclusion, summary, comment, page } = await readTops(failOn, lines);
    expect(conclusion).toBe(expected);
    for (const text of [summary, comment, page]) expect(text).not.toContain("The step fails");
  });
});
