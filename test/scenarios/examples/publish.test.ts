/** examples/publish.yml, with its scripts, in the failures that it is for. */
import { describe, expect, it } from "vitest";
import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { outcomesOf, postOf, readReport } from "../cancel/scene.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";
import { isStart } from "./uploader.ts";

/** A factor for the runner's times: a shell that waits for its child ends only at SIGTERM. */
const IMPATIENT = 0.05;

const GUARD = "Run acme/tiktok-upload-guard@v1";
const FIRST = "v_pub_url~v2-1.1";
const SECOND = "v_inbox_url~v2-1.2";
const INITS = [{ id: FIRST }, { id: SECOND }];

const uploadOf = ({ result }: PlayedExample): StepResult => findStep(findJob(result, "publish"), "Upload");

/** The second upload is a draft, by examples/posts.json. */
const secondUpload = (behaviour: Behaviour) => ({
  inits: INITS,
  faults: [{ on: "inbox-init" as const, always: behaviour }],
});

const FIRST_IS_RECORDED = [{ publish_id: FIRST, video: "videos/launch.mp4" }];
const SECOND_START = { video: "videos/teaser.mp4", publish: "draft", upload: "started" };
const SECOND_IS_UNKNOWN = [null, "unrecorded"];
const BOTH_ARE_RECORDED = [...FIRST_IS_RECORDED, { publish_id: SECOND, video: "videos/teaser.mp4" }];

describe.concurrent("examples/publish.yml", () => {
  it("publishes, and cancels nothing if every page is there", async () => {
    const played = await playExample("publish.yml", {
      videos: GOOD_VIDEOS,
      pages: { "/launch": 200, "/teaser": 200 },
      tiktok: { inits: INITS },
    });
    expect(played.result.conclusion).toBe("success");
    expect(played.ledger.map((line) => JSON.parse(line)).filter((line) => !isStart(line))).toEqual(BOTH_ARE_RECORDED);
    expect(played.tiktok.requests.map(({ endpoint }) => endpoint)).toEqual(["video-init", "inbox-init"]);
  });

  it("cancels both uploads if a landing page is missing", async () => {
    const played = await playExample("publish.yml", {
      videos: GOOD_VIDEOS,
      pages: { "/launch": 200, "/teaser": 404 },
      tiktok: { inits: INITS },
    });
    const check = findStep(findJob(played.result, "publish"), "Check the landing pages");
    expect(check.conclusion).toBe("failure");
    expect(check.rawOutput).toMatch(/^HTTP 404: .*\/teaser$/m);
    expect(new Map(outcomesOf(played, GUARD))).toEqual(
      new Map([
        [FIRST, "cancelled"],
        [SECOND, "cancelled"],
      ]),
    );
    expect(postOf(played, `Post ${GUARD}`).exitCode).toBe(0);
    expect(
      readReport(played, GUARD)
        .cancellations.map(({ video }) => video)
        .toSorted(),
    ).toEqual(["videos/launch.mp4", "videos/teaser.mp4"]);
  });

  it("cancels both uploads if the run is cancelled during the checks", async () => {
    const played = await playExample("publish.yml", {
      videos: GOOD_VIDEOS,
      pages: { "/launch": 0 },
      tiktok: { inits: INITS },
      cancelWhen: ({ pages }) => [{ after: pages.asked("/launch") }],
      scale: IMPATIENT,
    });
    expect(findJob(played.result, "publish").conclusion).toBe("cancelled");
    expect(outcomesOf(played, GUARD).map(([, outcome]) => outcome)).toEqual(["cancelled", "cancelled"]);
  });

  it("cancels the first upload if the run is cancelled during the second", async () => {
    const played = await playExample("publish.yml", {
      videos: GOOD_VIDEOS,
      tiktok: secondUpload({ kind: "hang" }),
      cancelWhen: ({ tiktok }) => [
        { after: tiktok.until((requests) => requests.some(({ endpoint }) => endpoint === "inbox-init")) },
      ],
      scale: IMPATIENT,
    });
    expect(uploadOf(played).conclusion).toBe("cancelled");
    expect(uploadOf(played).rawOutput).toContain(`publish_id ${FIRST}`);
    expect(outcomesOf(played, GUARD)).toEqual([SECOND_IS_UNKNOWN, [FIRST, "cancelled"]]);
  });

  it("uploads nothing if a video is bad", async () => {
    const videos = { ...GOOD_VIDEOS, "videos/old.mp4": "frame-rate-low.mp4" };
    const played = await playExample("publish.yml", { videos });
    expect(findStep(findJob(played.result, "publish"), GUARD).annotations[0]?.file).toBe("videos/old.mp4");
    expect(uploadOf(played).conclusion).toBe("skipped");
    expect(played.tiktok.requests).toEqual([]);
  });
});

const INJECTION = "a\n::error::sly\u001b[31m\u2028##[add-mask]true%0A::error::100%";

const REFUSALS: readonly [name: string, behaviour: Behaviour, shown: RegExp][] = [
  [
    "refuses it",
    { kind: "respond", code: "spam_risk_too_many_pending_share", httpStatus: 400, message: "Five drafts are pending" },
    /^Failed: videos\/teaser\.mp4: spam_risk_too_many_pending_share: Five drafts are pending \(log_id \w+\)\. The inbox holds 5 drafts/,
  ],
  [
    "repeats the token and sends workflow commands",
    { kind: "respond", code: "invalid_params", httpStatus: 400, message: `${CREATOR_TOKEN} ${INJECTION}` },
    /^Failed: .*: invalid_params: \*\*\* a\?::error::sly\?\[31m\?## \[add-mask\]true%0A::error::100% \(log_id \w+\)$/,
  ],
  ["sends a page in place of a response", { kind: "html", httpStatus: 502 }, /HTTP 502 .* may have started$/],
  ["sends no id", { kind: "respond", code: "ok", data: {} }, /HTTP 200 without a publish_id.* may have started$/],
  ["ends the connection", { kind: "reset" }, /^Failed: .*: no response from TikTok .* may have started$/],
  ["redirects the request", { kind: "redirect", httpStatus: 307 }, /^Failed: .*: HTTP 307 .* may have started$/],
];

describe.concurrent("if the second upload fails", () => {
  it.each(REFUSALS)(
    "since TikTok %s, an annotation says so and the first one is cancelled",
    async (_name, behaviour, shown) => {
      const played = await playExample("publish.yml", { videos: GOOD_VIDEOS, tiktok: secondUpload(behaviour) });
      const upload = uploadOf(played);
      expect(upload.conclusion).toBe("failure");
      const error = { level: "error", title: "Upload", message: expect.stringMatching(shown) };
      expect(upload.annotations).toEqual([error, { level: "error", message: "Process completed with exit code 1." }]);
      expect(upload.commands).toHaveLength(1);
      // Without an error of TikTok's, the second video may still go live.
      const isUnknown = !shown.source.includes("spam_risk") && !shown.source.includes("invalid_params");
      const output: unknown[] = JSON.parse(upload.outputs.publish_ids ?? "");
      expect(output).toEqual([...FIRST_IS_RECORDED, ...(isUnknown ? [SECOND_START] : [])]);
      const lines = played.ledger.map((line) => JSON.parse(line)).filter((line) => !isStart(line));
      expect(lines).toEqual([
        ...FIRST_IS_RECORDED,
        ...(isUnknown ? [] : [{ error: { code: expect.any(String) }, video: "videos/teaser.mp4" }]),
      ]);
      expect(outcomesOf(played, GUARD)).toEqual([...(isUnknown ? [SECOND_IS_UNKNOWN] : []), [FIRST, "cancelled"]]);
      expect(played.tiktok.redirected).toEqual([]);
    },
  );
});
