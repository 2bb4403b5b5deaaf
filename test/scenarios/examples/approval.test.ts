/** examples/approval.yml, approved, rejected and cancelled. */
import { describe, expect, it } from "vitest";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { outcomesOf } from "../cancel/scene.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";

const conclusionsOf = ({ result }: PlayedExample) =>
  Object.fromEntries(result.jobs.map(({ id, conclusion }) => [id, conclusion]));

/** The secret is only in the environment. The one of the repository has expired. */
const environment = { secrets: { TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN } };
const secrets = { TIKTOK_ACCESS_TOKEN: "act.expired-token-of-the-repository" };

describe.concurrent("examples/approval.yml", () => {
  it("publishes with the token of the environment once a person has approved", async () => {
    const played = await playExample("approval.yml", {
      ...{ videos: GOOD_VIDEOS, secrets },
      environments: { tiktok: { ...environment, review: () => "approved" } },
    });
    expect(conclusionsOf(played)).toEqual({ check: "success", publish: "success" });
    expect(played.tiktok.requests.map(({ endpoint, response }) => `${endpoint} ${response}`)).toEqual([
      "video-init ok",
      "inbox-init ok",
    ]);
  });

  it("has sent nothing to TikTok when a person rejects", async () => {
    const played = await playExample("approval.yml", {
      ...{ videos: GOOD_VIDEOS, secrets },
      environments: { tiktok: { ...environment, review: () => "rejected" } },
    });
    expect(conclusionsOf(played)).toEqual({ check: "success", publish: "failure" });
    expect(played.tiktok.requests).toEqual([]);
  });

  it("has sent nothing to TikTok when the run is cancelled while it waits", async () => {
    const asked = Promise.withResolvers<void>();
    const review = () => {
      asked.resolve();
      return new Promise<never>(() => {});
    };
    const played = await playExample("approval.yml", {
      ...{ videos: GOOD_VIDEOS, secrets },
      environments: { tiktok: { ...environment, review } },
      cancelWhen: () => [{ after: asked.promise }],
    });
    expect(conclusionsOf(played)).toEqual({ check: "success", publish: "cancelled" });
    expect(played.tiktok.requests).toEqual([]);
  });

  it("asks nobody if a check fails", async () => {
    const played = await playExample("approval.yml", {
      ...{ videos: { ...GOOD_VIDEOS, "videos/old.mp4": "frame-rate-low.mp4" }, secrets },
      environments: { tiktok: { ...environment, review: () => Promise.reject(new Error("nobody is to be asked")) } },
    });
    expect(conclusionsOf(played)).toEqual({ check: "failure", publish: "skipped" });
  });

  it("cancels what it uploaded if the second upload fails after the approval", async () => {
    const played = await playExample("approval.yml", {
      ...{ videos: GOOD_VIDEOS, secrets },
      environments: { tiktok: { ...environment, review: () => "approved" } },
      tiktok: {
        inits: [{ id: "v_pub_url~v2-1.1" }],
        faults: [{ on: "inbox-init", always: { kind: "respond", code: "internal_error" } }],
      },
    });
    expect(outcomesOf(played, "Run acme/tiktok-upload-guard@v1")).toEqual([
      [null, "unrecorded"],
      ["v_pub_url~v2-1.1", "cancelled"],
    ]);
  });
});
