/** examples/posts.yml, with its scripts, after a push: posts are confirmed or taken back. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import type { TikTokOptions } from "../../support/tiktok/server.ts";
import { outcomesOf } from "../cancel/scene.ts";
import { readFixture } from "../validate/guard.ts";
import { createArtifacts } from "./artifacts.ts";
import { type PlayedExample, playExample } from "./example.ts";
import { BOTH, type Change, forcePush, LAUNCH, OLD, push, TEASER, writePost, YAML } from "./posts-story.ts";
import { haveCome } from "./uploader.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const CONFIRM = "Run acme/tiktok-upload-guard/confirm@v1";
const [FIRST, SECOND] = ["v_pub_file~v2-1.1", "v_inbox_file~v2-1.2"];

const stepOf = ({ result }: PlayedExample, name: string, job = "publish"): StepResult =>
  findStep(findJob(result, job), name);

/** The videos of the posts that TikTok was asked to start, by the ledger. */
const startedIn = ({ ledger }: PlayedExample): string[] => ledger.map((line) => JSON.parse(line).video);

const chunksOf = ({ tiktok }: PlayedExample) =>
  tiktok.requests.filter(({ endpoint }) => endpoint === "chunk").map(({ response }) => response);

/** All annotations of a job but notices. */
const problemsIn = ({ result }: PlayedExample, job: string) =>
  findJob(result, job).steps.flatMap(({ annotations }) => annotations.filter(({ level }) => level !== "notice"));

const INITS = [{ id: FIRST }, { id: SECOND }];

/** TikTok goes on processing what it has received. */
const SLOW: TikTokOptions = { inits: INITS.map((init) => ({ ...init, stages: [{ status: "PROCESSING_UPLOAD" }] })) };

const BOTH_CANCELLED = new Map([
  [FIRST, "cancelled"],
  [SECOND, "cancelled"],
]);

describe.concurrent("examples/posts.yml, after the merge of two posts", () => {
  it("sends the very files that were checked, and confirms them", async ({ onTestFinished }) => {
    const artifacts = createArtifacts(makeFolder("artifacts"));
    onTestFinished(() => removeFolder(artifacts.kept));
    const played = await playExample("posts.yml", { commit: push([BOTH]), tiktok: { inits: INITS }, artifacts });
    expect(played.result.conclusion).toBe("success");
    expect(startedIn(played)).toEqual(["posts/launch.mp4", "posts/teaser.mp4"]);
    expect(played.tiktok.received(FIRST)).toEqual(readFixture("good.mp4"));
    expect(played.tiktok.received(SECOND)).toEqual(readFixture("good-film.mp4"));
    expect(stepOf(played, CONFIRM).outputs).toMatchObject({
      published: JSON.stringify([FIRST]),
      "in-inbox": JSON.stringify([SECOND]),
    });
    const kept = readdirSync(artifacts.kept, { recursive: true, encoding: "utf8" });
    expect(kept).toContainEqual(expect.stringMatching(/^tiktok-uploads-.*-publish-0\/tiktok-uploads\.jsonl$/));
  });

  it("fails if TikTok refuses one after the upload, and the guard takes back the other", async () => {
    const refused = { id: FIRST, stages: [{ status: "FAILED", failReason: "frame_rate_check_failed" }] };
    const played = await playExample("posts.yml", {
      commit: push([BOTH]),
      tiktok: { inits: [refused, { id: SECOND, stages: [{ status: "PROCESSING_UPLOAD" }] }] },
      edit: (text) => text.replace(/(confirm@v1\n +with:\n)( +)/, '$1$2timeout: "8"\n$2'),
    });
    expect(played.result.conclusion).toBe("failure");
    expect(stepOf(played, CONFIRM).annotations).toContainEqual(
      expect.objectContaining({ level: "error", title: expect.stringContaining("frame_rate_check_failed") }),
    );
    expect(new Map(outcomesOf(played, GUARD))).toEqual(new Map(BOTH_CANCELLED).set(FIRST, "already-failed"));
  });

  it("posts nothing if a page is missing, and the guard cancels what TikTok waits for", async () => {
    const played = await playExample("posts.yml", {
      commit: push([BOTH]),
      pages: { "/launch": 404 },
      tiktok: { inits: INITS },
    });
    expect(stepOf(played, "Upload and check").conclusion).toBe("failure");
    expect(chunksOf(played)).toEqual([]);
    expect(new Map(outcomesOf(played, GUARD))).toEqual(BOTH_CANCELLED);
  });

  it("takes back what TikTok still processes if a step that was added after the upload fails", async () => {
    const played = await playExample("posts.yml", {
      commit: push([BOTH]),
      tiktok: SLOW,
      edit: (text) => text.replace(/^ +# Waits until/m, "      - run: exit 1\n$&"),
    });
    expect(stepOf(played, "Run exit 1").conclusion).toBe("failure");
    expect(chunksOf(played)).toEqual(["201", "201"]);
    expect(new Map(outcomesOf(played, GUARD))).toEqual(BOTH_CANCELLED);
  });

  it("takes back both if the run is cancelled while the second is sent", async () => {
    const played = await playExample("posts.yml", {
      commit: push([BOTH]),
      tiktok: { ...SLOW, faults: [{ on: "chunk", script: [{ kind: "serve" }, { kind: "hang" }] }] },
      cancelWhen: ({ tiktok }) => [{ after: tiktok.until(haveCome(2)) }],
    });
    expect(findJob(played.result, "publish").conclusion).toBe("cancelled");
    expect(chunksOf(played)).toEqual(["201", "hang"]);
    expect(stepOf(played, "Upload and check").rawOutput).toContain("The run was cancelled (SIGINT)");
    expect(new Map(outcomesOf(played, GUARD))).toEqual(BOTH_CANCELLED);
  });

  it("sends neither if one of them is bad", async () => {
    const played = await playExample("posts.yml", {
      commit: push([{ ...BOTH, "posts/teaser.mp4": { fixture: "codec-av1.mp4" } }]),
    });
    expect(stepOf(played, GUARD).annotations).toMatchObject([{ level: "error", file: "posts/teaser.mp4" }]);
    expect(stepOf(played, "Upload and check").conclusion).toBe("skipped");
    expect(played.tiktok.requests).toEqual([]);
  });
});

const DRAFT: Change = { ...OLD, "drafts/b.json": { text: writePost("B") }, "drafts/b.mp4": { fixture: "good.mp4" } };
const STRANGE = `posts/it's "$(touch oops)" & --help\n::error::x`;

describe.concurrent("examples/posts.yml publishes, and no other post, what a push adds:", () => {
  it.each<[what: string, commit: ReturnType<typeof push>, videos: string[]]>([
    ["a second post, after the first", push([TEASER], { start: { ...OLD, ...LAUNCH } }), ["posts/teaser.mp4"]],
    ["a post in each of two commits", push([LAUNCH, TEASER]), ["posts/launch.mp4", "posts/teaser.mp4"]],
    [
      "a post, while the caption of another one is corrected",
      push([{ ...LAUNCH, "posts/old.json": { text: writePost("Corrected") } }]),
      ["posts/launch.mp4"],
    ],
    [
      "a post, although the video of an older one is no longer there",
      push([LAUNCH], { start: { ...OLD, "posts/gone.json": { text: writePost("Its video was removed") } } }),
      ["posts/launch.mp4"],
    ],
    [
      "a post that much resembles one that the push removes",
      push([{ "posts/old.json": null, "posts/new.json": { text: writePost("A new one", { video: "old.mp4" }) } }]),
      ["posts/old.mp4"],
    ],
    [
      "a post that moves to the folder from another one",
      push([{ "posts/b.json": { from: "drafts/b.json" }, "posts/b.mp4": { from: "drafts/b.mp4" } }], { start: DRAFT }),
      ["posts/b.mp4"],
    ],
    [
      "a post in a folder of its own, with an extension in capitals",
      push([
        {
          "posts/may/A.JSON": { text: writePost("A", { video: "a.mp4" }) },
          "posts/may/a.mp4": { fixture: "good.mp4" },
        },
      ]),
      ["posts/may/a.mp4"],
    ],
    [
      "a post whose name a shell could take for more",
      push([{ [`${STRANGE}.json`]: { text: writePost("A", { video: "old.mp4" }) } }]),
      ["posts/old.mp4"],
    ],
    ["a post in place of another one, by force", forcePush(LAUNCH, TEASER), ["posts/teaser.mp4"]],
    [
      "only the second post, if it was forced onto the first",
      forcePush(LAUNCH, { ...LAUNCH, ...TEASER }),
      ["posts/teaser.mp4"],
    ],
  ])("%s", async (_what, commit, videos) => {
    const played = await playExample("posts.yml", { commit });
    expect(played.result.conclusion).toBe("success");
    expect(startedIn(played)).toEqual(videos);
    expect(stepOf(played, CONFIRM).conclusion).toBe("success");
    expect(problemsIn(played, "publish")).toEqual([]);
  });
});

describe.concurrent("examples/posts.yml publishes nothing, and is green, if a push", () => {
  it.each<[what: string, change: Change]>([
    ["corrects the caption of a post", { "posts/old.json": { text: writePost("Corrected") } }],
    ["replaces the video of a post", { "posts/old.mp4": { fixture: "good.mp4" } }],
    [
      "moves a post",
      { "posts/2026/old.json": { from: "posts/old.json" }, "posts/2026/old.mp4": { from: "posts/old.mp4" } },
    ],
    ["removes one of two posts", { "posts/launch.json": null, "posts/launch.mp4": null }],
    ["adds a video without a post", { "posts/later.mp4": { fixture: "good.mp4" } }],
  ])("%s", async (_what, change) => {
    const played = await playExample("posts.yml", { commit: push([change], { start: { ...OLD, ...LAUNCH } }) });
    expect(played.result.conclusion).toBe("success");
    expect(problemsIn(played, "publish")).toEqual([]);
    expect(stepOf(played, CONFIRM).conclusion).toBe("skipped");
    expect(stepOf(played, "Upload and check").annotations).toMatchObject([{ level: "notice" }]);
    expect(played.tiktok.requests).toEqual([]);
  });
});

describe.concurrent("examples/posts.yml publishes nothing, and is red, if", () => {
  it.each<[what: string, commit: ReturnType<typeof push>, step: string, message: RegExp]>([
    [
      "the push creates the branch",
      push([LAUNCH], { before: "0".repeat(40) }),
      "Find the new posts",
      /^Nothing was published/,
    ],
    [
      "GitHub no longer has the commit before the push",
      push([LAUNCH], { before: "5".repeat(40) }),
      "Find the new posts",
      /^Nothing was published/,
    ],
    [
      "a new post publishes an old video that TikTok refuses",
      push([{ "posts/new.json": { text: writePost("New", { video: "bad.mp4" }) } }], {
        start: { ...OLD, "posts/bad.mp4": { fixture: "frame-rate-low.mp4" } },
      }),
      GUARD,
      /FPS/,
    ],
    [
      "a new post is YAML, which upload.mjs does not read",
      push([{ ...LAUNCH, "posts/b.yml": { text: YAML } }]),
      "Upload and check",
      /posts\/b\.yml/,
    ],
  ])("%s", async (_what, commit, step, message) => {
    const played = await playExample("posts.yml", { commit });
    expect(played.result.conclusion).toBe("failure");
    expect(stepOf(played, step).annotations[0]).toMatchObject({
      level: "error",
      message: expect.stringMatching(message),
    });
    expect(played.tiktok.requests).toEqual([]);
  });
});
