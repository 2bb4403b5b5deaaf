/** The examples that use cancel/, with their scripts, in the failures that they are for. */
import { describe, expect, it } from "vitest";
import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import { outcomesOf, readReport } from "../cancel/scene.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";

const CANCEL = "Run acme/tiktok-upload-guard/cancel@v1";
const INITS = [{ id: "v_pub_url~v2-1.1" }, { id: "v_inbox_url~v2-1.2" }];
const BOTH_CANCELLED = [
  ["v_pub_url~v2-1.1", "cancelled"],
  ["v_inbox_url~v2-1.2", "cancelled"],
];

const conclusionsOf = ({ result }: PlayedExample) =>
  Object.fromEntries(result.jobs.map(({ id, conclusion }) => [id, conclusion]));

const cancelOf = ({ result }: PlayedExample): StepResult => findStep(findJob(result, "cancel"), CANCEL);

describe.concurrent("examples/cancel-in-another-job.yml", () => {
  const WORKFLOW = "cancel-in-another-job.yml";

  it("cancels both uploads if the checks fail", async () => {
    const played = await playExample(WORKFLOW, {
      videos: GOOD_VIDEOS,
      pages: { "/launch": 500 },
      tiktok: { inits: INITS },
    });
    expect(conclusionsOf(played)).toEqual({ publish: "success", checks: "failure", cancel: "success" });
    expect(outcomesOf(played, CANCEL, "cancel").toSorted()).toEqual(BOTH_CANCELLED.toSorted());
  });

  it("cancels the first upload if the publish job fails at the second", async () => {
    const played = await playExample(WORKFLOW, {
      videos: GOOD_VIDEOS,
      tiktok: { inits: INITS, faults: [{ on: "inbox-init", always: { kind: "respond", code: "internal_error" } }] },
    });
    // TikTok's server failed: it is not known whether it has started the second upload.
    expect(conclusionsOf(played)).toEqual({ publish: "failure", checks: "skipped", cancel: "failure" });
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([[null, "unrecorded"], BOTH_CANCELLED[0]]);
    const videos = readReport(played, CANCEL, "cancel").cancellations.map(({ video }) => video);
    expect(videos).toEqual(["videos/teaser.mp4", "videos/launch.mp4"]);
  });

  it("cancels both uploads if the run is cancelled during the checks", async () => {
    const played = await playExample(WORKFLOW, {
      videos: GOOD_VIDEOS,
      pages: { "/launch": 0 },
      tiktok: { inits: INITS },
      cancelWhen: ({ pages }) => [{ after: pages.asked("/launch") }],
      scale: 0.05,
    });
    expect(conclusionsOf(played)).toEqual({ publish: "success", checks: "cancelled", cancel: "success" });
    expect(outcomesOf(played, CANCEL, "cancel").toSorted()).toEqual(BOTH_CANCELLED.toSorted());
  });

  it("is red if a draft has reached the creator's inbox, since that is left to discard", async () => {
    const [first = {}, second = {}] = INITS;
    const inits = [first, { ...second, stages: [{ status: "SEND_TO_USER_INBOX" }] }];
    const played = await playExample(WORKFLOW, {
      videos: GOOD_VIDEOS,
      pages: { "/launch": 404 },
      tiktok: { inits },
    });
    expect(conclusionsOf(played).cancel).toBe("failure");
    expect(new Map(outcomesOf(played, CANCEL, "cancel"))).toEqual(
      new Map([
        ["v_pub_url~v2-1.1", "cancelled"],
        ["v_inbox_url~v2-1.2", "in-inbox"],
      ]),
    );
  });

  it("is red and says what it looked through if GitHub has dropped the output, as it contains the value of a secret", async () => {
    const played = await playExample(WORKFLOW, {
      videos: GOOD_VIDEOS,
      pages: { "/launch": 404 },
      tiktok: { inits: INITS },
      secrets: { SHORT: "v2-1" },
    });
    expect(findJob(played.result, "publish").log.join()).toContain("Skip output 'publish_ids'");
    const { annotations, conclusion } = cancelOf(played);
    expect(annotations).toMatchObject([
      { level: "warning", message: expect.stringMatching(/needs\.publish: success, no outputs/) },
    ]);
    expect(conclusion).toBe("failure");
    expect(played.tiktok.requests.filter(({ endpoint }) => endpoint?.endsWith("-cancel"))).toEqual([]);
  });

  it("starts no third job if all is well", async () => {
    const played = await playExample(WORKFLOW, {
      videos: GOOD_VIDEOS,
      tiktok: { inits: INITS },
    });
    expect(conclusionsOf(played)).toEqual({ publish: "success", checks: "success", cancel: "skipped" });
  });
});

describe.concurrent("examples/cancel-now.yml", () => {
  const DRAFT = "v_inbox_url~v2-1.3";
  const cancelNow = (ids: string) =>
    playExample("cancel-now.yml", {
      event: { name: "workflow_dispatch", payload: { inputs: { "publish-ids": ids } } },
      tiktok: {
        publishes: [
          { id: "v_pub_url~v2-1.1" },
          { id: "v_pub_url~v2-1.2", stages: [{ status: "PUBLISH_COMPLETE" }] },
          { id: DRAFT, stages: [{ status: "SEND_TO_USER_INBOX" }] },
        ],
      },
    });

  it.each([
    ["", "v_pub_url~v2-1.1"],
    ["with line breaks and spaces", " v_pub_url~v2-1.1\n"],
    ["in the JSON line of a ledger", '{"publish_id":"v_pub_url~v2-1.1","video":"videos/launch.mp4"}'],
  ])("cancels the id that a person pasted %s", async (_how, ids) => {
    const played = await cancelNow(ids);
    expect(played.result.conclusion).toBe("success");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([["v_pub_url~v2-1.1", "cancelled"]]);
  });

  it.each([
    ["TikTok does not know the id", "v_pub_url~v2-1.9", ["v_pub_url~v2-1.9", "refused"]],
    ["the draft has reached the creator's inbox", DRAFT, [DRAFT, "in-inbox"]],
    ["a person pasted the address of a video", "https://www.tiktok.com/@acme/video/7261463769757501445"],
    ["a person pasted the number of a post", "7261463769757501445"],
  ])("is red if nothing was cancelled, since %s", async (_why, ids, ...outcomes) => {
    const played = await cancelNow(ids);
    expect(played.result.conclusion).toBe("failure");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual(outcomes);
  });

  it("is red if one of the videos is live", async () => {
    const played = await cancelNow("v_pub_url~v2-1.1, v_pub_url~v2-1.2");
    expect(played.result.conclusion).toBe("failure");
    expect(new Map(outcomesOf(played, CANCEL, "cancel"))).toEqual(
      new Map([
        ["v_pub_url~v2-1.1", "cancelled"],
        ["v_pub_url~v2-1.2", "published"],
      ]),
    );
  });

  it("sends nothing if what was pasted is no id, whatever it holds", async () => {
    const played = await cancelNow("::error::sly $(touch x)");
    expect(played.tiktok.requests).toEqual([]);
    expect(cancelOf(played).rawOutput).not.toContain("sly");
  });
});
