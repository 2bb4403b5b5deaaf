import { appendFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import type { RequestRecord } from "../../support/tiktok/request-log.ts";
import { cancelWith, GUARD, guardWith, outcomesOf, play, postOf } from "./scene.ts";

/** A factor for the runner's times: a shell that waits for its child ends only at SIGTERM. */
const IMPATIENT = 0.05;

describe.concurrent("a run that is cancelled while the upload runs", () => {
  it.each([
    ["in the ledger", 'echo v_pub_url~v2-1.1 >> "$TIKTOK_PUBLISH_IDS"'],
    ["in a last line of the ledger, without a newline", 'printf v_pub_url~v2-1.1 >> "$TIKTOK_PUBLISH_IDS"'],
    ["in an output of the step that was ended", 'echo publish_id=v_pub_url~v2-1.1 >> "$GITHUB_OUTPUT"'],
  ])("cancels an id that is %s", async (_name, announce) => {
    const upload = `
- id: upload
  run: |
    ${announce}
    echo "now uploading"
    sleep 3600`;
    const played = await play({
      tiktok: { publishes: [{ id: "v_pub_url~v2-1.1" }] },
      steps: guardWith(`publish-ids: \${{ toJSON(steps) }}`) + upload,
      cancelWhen: () => [{ line: "now uploading" }],
      scale: IMPATIENT,
    });
    const job = findJob(played.result, "publish");
    expect([job.conclusion, findStep(job, "upload").conclusion]).toEqual(["cancelled", "cancelled"]);
    expect(outcomesOf(played)).toEqual([["v_pub_url~v2-1.1", "cancelled"]]);
    expect(postOf(played).exitCode).toBe(0);
  });

  it("cancels the id that a publisher records while the post step runs", async () => {
    const played = await play({
      tiktok: { publishes: [{ id: "early-1" }, { id: "late-1" }] },
      steps: `${GUARD}
- run: |
    echo early-1 >> "$TIKTOK_PUBLISH_IDS"
    cp --symbolic-link "$TIKTOK_PUBLISH_IDS" ledger
    exit 1`,
      async meanwhile({ tiktok, workspace }) {
        // Before any response.
        await tiktok.until(({ length }) => length > 0);
        appendFileSync(`${workspace}/ledger`, "late-1");
      },
    });
    expect(outcomesOf(played)).toEqual([
      ["early-1", "cancelled"],
      ["late-1", "cancelled"],
    ]);
  });

  it("ends the post step's waiting when it is cancelled again, but not its reporting", async () => {
    const stillDownloading = [{ status: "PROCESSING_DOWNLOAD" }];
    const played = await play({
      tiktok: {
        publishes: [{ id: "slow-1", afterCancel: stillDownloading }, { id: "fast-1" }],
      },
      steps: `${guardWith("cancel-timeout: 240")}
- run: |
    echo slow-1 fast-1 >> "$TIKTOK_PUBLISH_IDS"
    exit 1`,
      cancelWhen({ tiktok }) {
        const asked = (requests: readonly RequestRecord[], id: string) =>
          requests.filter(({ endpoint, publishId }) => endpoint === "status" && publishId === id).length;
        // The responses to the first status calls have arrived when a second one is sent.
        const confirmed = tiktok.until(
          (requests) => asked(requests, "fast-1") === 1 && asked(requests, "slow-1") === 2,
        );
        // The first cancellation does not touch the post step, the second ends it.
        return [{ after: confirmed }, { after: confirmed }];
      },
    });
    expect(postOf(played)).toMatchObject({ outcome: "cancelled", exitCode: 0 });
    expect(new Map(outcomesOf(played))).toEqual(
      new Map([
        ["slow-1", "cancel-requested"],
        ["fast-1", "cancelled"],
      ]),
    );
    expect(postOf(played).annotations.map(({ level }) => level)).toEqual(["warning", "notice", "error"]);
    expect(postOf(played).summary).toContain("1 was cancelled");
  });

  it("ends the waiting of a cancel step, too, which still sets its outputs", async () => {
    const played = await play({
      tiktok: { publishes: [{ id: "slow-1", afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }] },
      steps: cancelWith("publish-ids: slow-1", "cancel-timeout: 240"),
      cancelWhen: ({ tiktok }) => [
        {
          after: tiktok.until((requests) =>
            requests.some(({ endpoint, response }) => endpoint === "status" && response === "ok"),
          ),
        },
      ],
    });
    const step = findStep(findJob(played.result, "publish"), "cancel");
    expect(step.outcome).toBe("cancelled");
    expect(step.outputs["not-cancelled"]).toBe('["slow-1"]');
    expect(outcomesOf(played, "cancel")).toEqual([["slow-1", "cancel-requested"]]);
  });

  it("blames no time-out of TikTok's for a request of a cancel step that it has cut off", async () => {
    const played = await play({
      tiktok: {
        publishes: [{ id: "slow-1" }],
        faults: [{ on: ["publish-cancel", "transmission-cancel"], always: { kind: "hang" } }],
      },
      steps: cancelWith("publish-ids: slow-1", "cancel-timeout: 240"),
      cancelWhen: ({ tiktok }) => [{ after: tiktok.until(({ length }) => length > 0) }],
    });
    const { annotations, summary } = findStep(findJob(played.result, "publish"), "cancel");
    expect(outcomesOf(played, "cancel")).toEqual([["slow-1", "unreachable"]]);
    for (const text of [summary, annotations[0]?.message]) {
      expect(text).toContain("The run was interrupted before TikTok responded");
      expect(text).not.toContain("did not respond in time");
    }
  });
});
