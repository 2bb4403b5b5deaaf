/** examples/call-publish.yml with examples/reusable-publish.yml, in the failures that they are for. */
import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import { outcomesOf } from "../cancel/scene.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const CANCEL = "Run acme/tiktok-upload-guard/cancel@v1";
const INITS = [{ id: "v_pub_url~v2-1.1" }, { id: "v_inbox_url~v2-1.2" }];
const BOTH_CANCELLED = new Map(INITS.map(({ id }) => [id, "cancelled"]));

const conclusionsOf = ({ result }: PlayedExample) =>
  Object.fromEntries(result.jobs.map(({ id, conclusion }) => [id, conclusion]));

const failingAnnouncement = (text: string) => text.replace('echo "$UPLOADS"', 'echo "$UPLOADS"; exit 1');

describe.concurrent("examples/call-publish.yml", () => {
  it("publishes by the called workflow, and hands its ids to the next job", async () => {
    const played = await playExample("call-publish.yml", { videos: GOOD_VIDEOS, tiktok: { inits: INITS } });
    expect(conclusionsOf(played)).toEqual({ "publish/publish": "success", announce: "success", cancel: "skipped" });
    const printed = findStep(findJob(played.result, "announce"), "Announce").rawOutput;
    expect(JSON.parse(printed).map((each: { publish_id: string }) => each.publish_id)).toEqual(
      INITS.map(({ id }) => id),
    );
  });

  it("cancels in the called workflow if a check there fails, and only there", async () => {
    const played = await playExample("call-publish.yml", {
      videos: GOOD_VIDEOS,
      pages: { "/launch": 404 },
      tiktok: { inits: INITS },
    });
    expect(conclusionsOf(played)).toEqual({ "publish/publish": "failure", announce: "skipped", cancel: "skipped" });
    expect(new Map(outcomesOf(played, GUARD, "publish/publish"))).toEqual(BOTH_CANCELLED);
  });

  it("cancels in a job of its own if a later job fails", async () => {
    const played = await playExample("call-publish.yml", {
      videos: GOOD_VIDEOS,
      edit: failingAnnouncement,
      tiktok: { inits: INITS },
    });
    expect(conclusionsOf(played)).toEqual({ "publish/publish": "success", announce: "failure", cancel: "success" });
    expect(new Map(outcomesOf(played, CANCEL, "cancel"))).toEqual(BOTH_CANCELLED);
  });
});
