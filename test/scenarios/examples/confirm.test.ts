/** examples/confirm.yml, with its scripts, in the failure that it is for. */
import { describe, expect, it } from "vitest";
import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import { outcomesOf, readReport } from "../cancel/scene.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const CONFIRM = "Run acme/tiktok-upload-guard/confirm@v1";
const FIRST = "v_pub_url~v2-1.1";
const SECOND = "v_inbox_url~v2-1.2";

const confirmOf = ({ result }: PlayedExample): StepResult => findStep(findJob(result, "publish"), CONFIRM);

const confirmedIn = (played: PlayedExample): [string | null, string][] =>
  (readReport(played, CONFIRM).confirmations ?? []).map(({ publishId, outcome }) => [publishId, outcome]);

describe.concurrent("examples/confirm.yml", () => {
  it("is green if TikTok has processed both uploads, and cancels nothing", async () => {
    const inits = [
      { id: FIRST, stages: [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }] },
      { id: SECOND, stages: [{ status: "SEND_TO_USER_INBOX" }] },
    ];
    const played = await playExample("confirm.yml", { videos: GOOD_VIDEOS, tiktok: { inits } });
    expect(played.result.conclusion).toBe("success");
    expect(confirmedIn(played)).toEqual([
      [FIRST, "published"],
      [SECOND, "in-inbox"],
    ]);
    expect(played.tiktok.requests.filter(({ endpoint }) => endpoint?.endsWith("-cancel"))).toEqual([]);
  });

  it("fails with TikTok's reason if TikTok refuses a video, and the guard cancels what is not posted yet", async () => {
    const inits = [
      { id: FIRST, stages: [{ status: "FAILED", failReason: "frame_rate_check_failed" }] },
      { id: SECOND, stages: [{ status: "PROCESSING_DOWNLOAD" }] },
    ];
    const played = await playExample("confirm.yml", {
      ...{ videos: GOOD_VIDEOS, tiktok: { inits } },
      edit: (text) => text.replace('timeout: "300"', 'timeout: "10"'),
    });
    expect(played.result.conclusion).toBe("failure");
    expect(new Map(confirmedIn(played))).toEqual(
      new Map([
        [FIRST, "failed"],
        [SECOND, "pending"],
      ]),
    );
    expect(confirmOf(played).annotations[0]).toMatchObject({
      level: "error",
      title: "TikTok confirm: frame_rate_check_failed",
      file: "videos/launch.mp4",
    });
    expect(new Map(outcomesOf(played, GUARD))).toEqual(
      new Map([
        [FIRST, "already-failed"],
        [SECOND, "cancelled"],
      ]),
    );
  });

  it("uploads nothing if the name of the secret is misspelt", async () => {
    const edit = (text: string) => text.replace("secrets.TIKTOK_ACCESS_TOKEN", "secrets.TIKTOK_TOKEN");
    const played = await playExample("confirm.yml", { videos: GOOD_VIDEOS, edit });
    expect(played.result.conclusion).toBe("failure");
    expect(played.tiktok.requests).toEqual([]);
  });

  it("uploads nothing and waits for nothing if a video is bad", async () => {
    const played = await playExample("confirm.yml", { videos: { "videos/old.mp4": "frame-rate-low.mp4" } });
    expect(confirmOf(played).conclusion).toBe("skipped");
    expect(played.tiktok.requests).toEqual([]);
  });
});
