/** examples/posts.yml on a pull request: what would be refused or not sent after the merge is red before it. */
import { describe, expect, it } from "vitest";
import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import { type PlayedExample, playExample } from "./example.ts";
import { BOTH, type Change, EXAMPLE, LAUNCH, pullRequest, writePost, YAML } from "./posts-story.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";

const stepOf = ({ result }: PlayedExample, name: string): StepResult => findStep(findJob(result, "check"), name);

/** GitHub's API refuses the connection: the comment can't be written, which is a notice. */
const playOffline = (example: Parameters<typeof playExample>[1]) =>
  playExample("posts.yml", { env: { GITHUB_API_URL: "http://127.0.0.1:9" }, ...example });

describe.concurrent("examples/posts.yml, on a pull request", () => {
  it("is green if the posts and videos that it adds are good, and sends nothing", async () => {
    const played = await playOffline({ commit: pullRequest(BOTH) });
    expect(played.result.conclusion).toBe("success");
    expect(findJob(played.result, "publish").conclusion).toBe("skipped");
    expect(stepOf(played, GUARD).outputs).toMatchObject({ valid: "true", checked: "2" });
    expect(findJob(played.result, "check").steps.flatMap(({ annotations }) => annotations)).toMatchObject([
      { level: "notice", message: expect.stringContaining("comment") },
    ]);
    expect(played.tiktok.requests).toEqual([]);
  });

  it.each<[what: string, change: Change, annotation: object]>([
    [
      "privacy level that TikTok does not have",
      { ...LAUNCH, "posts/launch.json": { text: writePost("Launch day").replace("SELF_ONLY", "PRIVATE") } },
      { file: "posts/launch.json", line: "4", title: expect.stringContaining("privacy-level") },
    ],
    [
      "post without its video",
      { "posts/launch.json": EXAMPLE("spring-launch.json") },
      { file: "posts/launch.json", title: expect.stringContaining("post-video") },
    ],
    [
      "video that TikTok refuses",
      { ...LAUNCH, "posts/launch.mp4": { fixture: "frame-rate-low.mp4" } },
      { file: "posts/launch.mp4", title: expect.stringContaining("frame_rate_check_failed") },
    ],
    [
      "misspelled key, of which the check only warns",
      { ...LAUNCH, "posts/launch.json": { text: writePost("Launch day").replace('"title"', '"tittle"') } },
      { level: "warning", file: "posts/launch.json", title: expect.stringContaining("post-key") },
    ],
  ])("is red at a %s", async (_what, change, annotation) => {
    const played = await playOffline({ commit: pullRequest(change) });
    expect(findJob(played.result, "check").conclusion).toBe("failure");
    expect(stepOf(played, GUARD).annotations).toContainEqual(
      expect.objectContaining({ level: "error", ...annotation }),
    );
    expect(played.tiktok.requests).toEqual([]);
  });
});

describe.concurrent("examples/posts.yml, on a pull request, tries what upload.mjs would do, and", () => {
  it("is red at YAML, which upload.mjs does not send", async () => {
    const change = { ...LAUNCH, "posts/b.yml": { text: YAML } };
    const played = await playOffline({ commit: pullRequest(change) });
    expect(stepOf(played, GUARD).conclusion).toBe("success");
    expect(stepOf(played, "Try the new posts").annotations).toContainEqual(
      expect.objectContaining({ level: "error", message: expect.stringContaining("posts/b.yml") }),
    );
    expect(played.tiktok.requests).toEqual([]);
  });

  it.each<[what: string, change: Change]>([
    ["adds no post", { "posts/later.mp4": { fixture: "good.mp4" } }],
    ["only corrects one", { "posts/old.json": { text: writePost("Corrected") } }],
  ])("is green if the pull request %s", async (_what, change) => {
    const played = await playOffline({ commit: pullRequest(change) });
    expect(played.result.conclusion).toBe("success");
  });
});
