/** examples/hold.yml, with its scripts: TikTok gets the end of a video only once the checks have passed. */
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import type { TikTokOptions } from "../../support/tiktok/server.ts";
import { outcomesOf } from "../cancel/scene.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";
import { FIVE_CHUNKS, haveCome, LONG_BYTES } from "./uploader.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const CONFIRM = "Run acme/tiktok-upload-guard/confirm@v1";
const [FIRST, SECOND] = ["v_pub_file~v2-1.1", "v_inbox_file~v2-1.2"];
const TIKTOK: TikTokOptions = { inits: [{ id: FIRST }, { id: SECOND }] };

const folder = makeFolder("long");
afterAll(() => removeFolder(folder));
writeFileSync(join(folder, "long.mp4"), LONG_BYTES);
const LONG = relative(FIXTURES_FOLDER, join(folder, "long.mp4"));

/** One video in five chunks, and one that is so small that its last chunk is all of it. */
const REPOSITORY = {
  videos: { ...GOOD_VIDEOS, "videos/launch.mp4": LONG },
  files: {
    "posts-file.json": [
      { video: "videos/launch.mp4", post_info: { privacy_level: "SELF_ONLY" }, source_info: FIVE_CHUNKS },
      { video: "videos/teaser.mp4", source_info: { source: "FILE_UPLOAD" } },
    ],
  },
};

const BOTH_CANCELLED = new Map([
  [FIRST, "cancelled"],
  [SECOND, "cancelled"],
]);

const chunksOf = ({ tiktok }: PlayedExample) =>
  tiktok.requests.filter(({ endpoint }) => endpoint === "chunk").map(({ response }) => response);

const stepOf = ({ result }: PlayedExample, name: string) => findStep(findJob(result, "publish"), name);

describe.concurrent("examples/hold.yml", () => {
  it("publishes the files that the example names, and confirms them", async () => {
    const played = await playExample("hold.yml", { videos: GOOD_VIDEOS, tiktok: TIKTOK });
    expect(played.result.conclusion).toBe("success");
    expect(chunksOf(played)).toEqual(["201", "201"]);
    expect(played.ledger.map((line) => JSON.parse(line))).toEqual([
      { publish_id: FIRST, video: "videos/launch.mp4" },
      { publish_id: SECOND, video: "videos/teaser.mp4" },
    ]);
    const { outputs } = stepOf(played, CONFIRM);
    expect([outputs.published, outputs["in-inbox"]]).toEqual([JSON.stringify([FIRST]), JSON.stringify([SECOND])]);
  });

  it("sends the end of a large video after the checks", async () => {
    const played = await playExample("hold.yml", { ...REPOSITORY, tiktok: TIKTOK });
    expect(chunksOf(played)).toEqual(["206", "206", "206", "206", "201", "201"]);
    expect(played.result.conclusion).toBe("success");
  });

  it("posts nothing if a check fails, and asks TikTok to cancel all the same", async () => {
    const played = await playExample("hold.yml", { ...REPOSITORY, pages: { "/launch": 404 }, tiktok: TIKTOK });
    expect(played.result.conclusion).toBe("failure");
    expect(chunksOf(played)).toEqual(["206", "206", "206", "206"]);
    expect(stepOf(played, "Upload and check").rawOutput).toMatch(/^HTTP 404: .*\/launch$/m);
    expect(new Map(outcomesOf(played, GUARD))).toEqual(BOTH_CANCELLED);
  });

  it("sends no further chunk if the run is cancelled in the middle of one", async () => {
    const script: Behaviour[] = [{ kind: "serve" }, { kind: "serve" }, { kind: "hang" }];
    const played = await playExample("hold.yml", {
      ...REPOSITORY,
      tiktok: { ...TIKTOK, faults: [{ on: "chunk", script }] },
      cancelWhen: ({ tiktok }) => [{ after: tiktok.until(haveCome(3)) }],
    });
    expect(stepOf(played, "Upload and check").conclusion).toBe("cancelled");
    expect(chunksOf(played)).toEqual(["206", "206", "hang"]);
    expect(outcomesOf(played, GUARD)).toEqual([[FIRST, "cancelled"]]);
  });

  it("posts nothing if the run is cancelled during the checks", async () => {
    const played = await playExample("hold.yml", {
      ...REPOSITORY,
      pages: { "/launch": 0 },
      tiktok: TIKTOK,
      cancelWhen: ({ pages }) => [{ after: pages.asked("/launch") }],
    });
    expect(stepOf(played, "Upload and check").conclusion).toBe("cancelled");
    expect(chunksOf(played)).toEqual(["206", "206", "206", "206"]);
    expect(new Map(outcomesOf(played, GUARD))).toEqual(BOTH_CANCELLED);
  });

  it("is red if TikTok refuses a video once it has all of it", async () => {
    const refused = { id: FIRST, stages: [{ status: "FAILED", failReason: "frame_rate_check_failed" }] };
    const played = await playExample("hold.yml", {
      ...REPOSITORY,
      tiktok: { ...TIKTOK, inits: [refused, { id: SECOND }] },
    });
    expect(played.result.conclusion).toBe("failure");
    expect(stepOf(played, "Upload and check").conclusion).toBe("success");
    expect(JSON.parse(stepOf(played, CONFIRM).outputs.failed ?? "")).toEqual([FIRST]);
    expect(new Map(outcomesOf(played, GUARD))).toEqual(
      new Map([
        [FIRST, "already-failed"],
        [SECOND, "in-inbox"],
      ]),
    );
  });

  it("uploads nothing if a video is bad", async () => {
    const videos = { ...REPOSITORY.videos, "videos/old.mp4": "frame-rate-low.mp4" };
    const played = await playExample("hold.yml", { ...REPOSITORY, videos, tiktok: TIKTOK });
    expect(stepOf(played, "Upload and check").conclusion).toBe("skipped");
    expect(played.tiktok.requests).toEqual([]);
  });

  it("uploads nothing if a post names a video that is missing", async () => {
    const played = await playExample("hold.yml", {
      videos: { "videos/launch.mp4": "good.mp4" },
      tiktok: TIKTOK,
    });
    const { annotations } = stepOf(played, "Upload and check");
    expect(annotations[0]?.message).toMatch(/^Failed: posts-file\.json, post 2: .*videos\/teaser\.mp4 does not exist/);
    expect(played.tiktok.requests).toEqual([]);
  });
});
