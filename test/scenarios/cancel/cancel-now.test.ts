import { describe, expect, it } from "vitest";
import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import { cancelWith, guardWith, outcomesOf, type Played, play, postOf, readReport } from "./scene.ts";

function cancelStepOf({ result }: Played, job = "publish"): StepResult {
  return findStep(findJob(result, job), "cancel");
}

describe.concurrent("a cancel step in a second job", () => {
  const PUBLISH_JOB = (lastStep: string) => `
publish:
  runs-on: ubuntu-latest
  outputs:
    publish_id: \${{ steps.upload.outputs.publish_id }}
    init: \${{ steps.upload.outputs.init }}
  steps:
    - id: upload
      run: |
        echo publish_id=v_pub_url~1 >> "$GITHUB_OUTPUT"
        echo 'init={"data":{"publish_id":"v_pub_url~2"},"error":{"code":"ok"}}' >> "$GITHUB_OUTPUT"
    - run: ${lastStep}`;
  const CANCEL_JOB = `
cancel:
  needs: publish
  if: \${{ always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || cancelled()) }}
  runs-on: ubuntu-latest
  timeout-minutes: 10
  steps:${cancelWith(`publish-ids: \${{ toJSON(needs) }}`).replace(/^(?=.)/gm, "    ")}`;
  const PUBLISHES = { publishes: [{ id: "v_pub_url~1" }, { id: "v_pub_url~2" }] };
  const BOTH = new Map([
    ["v_pub_url~1", "cancelled"],
    ["v_pub_url~2", "cancelled"],
  ]);

  it("finds the ids of the job that failed in its outputs", async () => {
    const played = await play({ tiktok: PUBLISHES, jobs: PUBLISH_JOB("exit 1") + CANCEL_JOB });
    expect(new Map(outcomesOf(played, "cancel", "cancel"))).toEqual(BOTH);
    expect(cancelStepOf(played, "cancel").conclusion).toBe("success");
  });

  it("runs when the run was cancelled", async () => {
    const played = await play({
      tiktok: PUBLISHES,
      jobs: PUBLISH_JOB("echo uploading; sleep 3600") + CANCEL_JOB,
      cancelWhen: () => [{ line: "uploading" }],
      scale: 0.05,
    });
    expect(findJob(played.result, "publish").conclusion).toBe("cancelled");
    expect(new Map(outcomesOf(played, "cancel", "cancel"))).toEqual(BOTH);
  });

  it("does not run when the first job succeeded", async () => {
    const played = await play({ tiktok: PUBLISHES, jobs: PUBLISH_JOB("exit 0") + CANCEL_JOB });
    expect(findJob(played.result, "cancel").conclusion).toBe("skipped");
    expect(played.tiktok.requests).toEqual([]);
  });
});

describe.concurrent("a cancel step started by hand", () => {
  it("sorts the ids into its outputs", async () => {
    const played = await play({
      tiktok: { publishes: [{ id: "drawn-1" }, { id: "live-1", stages: [{ status: "PUBLISH_COMPLETE" }] }] },
      steps: cancelWith("publish-ids: drawn-1, live-1", "fail-on: never"),
    });
    const { outputs, conclusion } = cancelStepOf(played);
    expect(conclusion).toBe("success");
    expect(JSON.parse(outputs.cancelled ?? "")).toEqual(["drawn-1"]);
    expect(JSON.parse(outputs["not-cancelled"] ?? "")).toEqual(["live-1"]);
    expect(JSON.parse(outputs.outcomes ?? "")).toEqual(readReport(played, "cancel").cancellations);
  });

  it("names the job that uploaded as the one that publishes again; post of a guard names its own upload", async () => {
    const tiktok = { publishes: [{ id: "live-1", stages: [{ status: "PUBLISH_COMPLETE" }] }] };
    const byHand = await play({ tiktok, steps: cancelWith("publish-ids: live-1") });
    expect(cancelStepOf(byHand).summary).toContain("1 video is live");
    expect(cancelStepOf(byHand).summary).toContain("re-run of the job that uploaded live-1 publishes it a second");
    expect(cancelStepOf(byHand).summary).not.toContain("re-run of the upload");
    const guarded = await play({ tiktok, steps: `${guardWith("publish-ids: live-1")}\n- run: exit 1` });
    expect(postOf(guarded).summary).toContain("re-run of the upload publishes live-1");
  });

  it.each([
    ["error", "live-1", "failure"],
    ["error", "draft-1", "success"],
    ["warning", "draft-1", "failure"],
    ["warning", "drawn-1", "success"],
    ["never", "live-1", "success"],
  ])("with fail-on: %s and the upload '%s' ends with %s", async (failOn, id, conclusion) => {
    const publishes = [
      { id: "drawn-1" },
      { id: "live-1", stages: [{ status: "PUBLISH_COMPLETE" }] },
      { id: "draft-1", stages: [{ status: "SEND_TO_USER_INBOX" }] },
    ];
    const played = await play({
      tiktok: { publishes },
      steps: cancelWith(`publish-ids: ${id}`, `fail-on: ${failOn}`),
    });
    expect(cancelStepOf(played).conclusion).toBe(conclusion);
    expect(cancelStepOf(played).log.at(-1)?.startsWith("The step fails")).toBe(conclusion === "failure");
  });

  it("succeeds without an id, with a warning that nothing was cancelled", async () => {
    const played = await play({ steps: cancelWith("publish-ids: ' , '") });
    expect(cancelStepOf(played)).toMatchObject({ conclusion: "success", annotations: [{ level: "warning" }] });
    const { cancelled, "not-cancelled": others, outcomes } = cancelStepOf(played).outputs;
    expect([cancelled, others, outcomes]).toEqual(["[]", "[]", "[]"]);
    expect(played.tiktok.requests).toEqual([]);
  });

  it.each([
    ["cancel-timeout: 241", /cancel-timeout.*241.*1 to 240/],
    ["dry-run: maybe", /dry-run.*maybe.*'true', 'false'/],
    ["fail-on: errors", /fail-on.*errors.*'error', 'warning', 'never'/],
    ["access-token: two words", /access-token/],
    ["publish-ids-file: ids.txt", /publish-ids-file.*'ids\.txt', which does not exist.*'ids\.txt\/'/],
    ["publish-ids-file: /dev/null", /publish-ids-file.*'\/dev\/null', which is a pipe or a device/],
    ["report-file: /dev/null", /report-file.*'\/dev\/null', which is a pipe or a device/],
  ])("refuses '%s' with one clear error, and sends nothing to TikTok", async (input, expected) => {
    const played = await play({ tiktok: { publishes: [{ id: "a" }] }, steps: cancelWith("publish-ids: a", input) });
    const { annotations, conclusion, outputs } = cancelStepOf(played);
    expect([conclusion, annotations.length]).toEqual(["failure", 1]);
    // No report was written, so none is named.
    expect(outputs).toEqual({});
    expect(annotations[0]).toMatchObject({ level: "error", message: expect.stringMatching(expected) });
    expect(played.tiktok.requests).toEqual([]);
  });

  it("never shows the text of a malformed entry, which may be anything", async () => {
    const ids = JSON.stringify({ publish_id: ["##[error]sly", "::error::sly", `${"x".repeat(65)}`, "ok-id"] });
    const played = await play({ tiktok: { publishes: [{ id: "ok-id" }] }, steps: cancelWith(`publish-ids: '${ids}'`) });
    const { rawOutput, summary, outputs } = cancelStepOf(played);
    const shown = [rawOutput, summary, JSON.stringify(outputs), JSON.stringify(readReport(played, "cancel"))].join(
      "\n",
    );
    expect(shown).not.toMatch(/sly|xxxxx/);
    expect(
      outcomesOf(played, "cancel")
        .map(([, outcome]) => outcome)
        .toSorted(),
    ).toEqual(["cancelled", "malformed", "malformed", "malformed"]);
    expect(played.tiktok.requests.every(({ publishId }) => publishId === "ok-id")).toBe(true);
  });
});
