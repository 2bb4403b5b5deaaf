import { appendFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { RequestRecord } from "../../support/tiktok/request-log.ts";
import { GUARD, guardWith, outcomesOf, play, postOf, readReport } from "../cancel/scene.ts";
import { readFixture } from "../validate/guard.ts";
import { confirmedIn, confirmStepOf, confirmWith, record } from "./scene.ts";

const live = { stages: [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }] };
const failed = { stages: [{ status: "FAILED", failReason: "frame_rate_check_failed" }] };
const statusOf = (requests: readonly RequestRecord[]) => requests.filter(({ endpoint }) => endpoint === "status");
const listIds = (count: number) => Array.from({ length: count }, (_, index) => `v_pub_url~v2-1.${index}`);

describe.concurrent("a job that confirms", () => {
  it("reads the ids that it has recorded, and passes where TikTok has posted them", async () => {
    const played = await play({
      tiktok: {
        publishes: [
          { id: "v_pub_url~1", ...live },
          { id: "v_inbox_url~2", stages: [{ status: "SEND_TO_USER_INBOX" }] },
        ],
      },
      steps: GUARD + record("v_pub_url~1", "v_inbox_url~2") + confirmWith(),
    });
    expect(played.result.conclusion).toBe("success");
    expect(postOf(played).conclusion).toBe("skipped");
    const { outputs, summary } = confirmStepOf(played);
    expect(JSON.parse(outputs.published ?? "")).toEqual(["v_pub_url~1"]);
    expect(JSON.parse(outputs["in-inbox"] ?? "")).toEqual(["v_inbox_url~2"]);
    expect([outputs.failed, outputs.pending]).toEqual(["[]", "[]"]);
    expect(JSON.parse(outputs["post-ids"] ?? "")).toEqual(["7261463769757501445"]);
    expect(JSON.parse(outputs.outcomes ?? "")).toEqual(readReport(played, "confirm").confirmations);
    expect(summary).toContain("## ✅ After uploading: 1 upload is a draft in the inbox; 1 was posted");
  });

  it("fails where TikTok refused a video, and then the guard cancels the rest", async () => {
    const played = await play({
      tiktok: { publishes: [{ id: "refused-1", ...failed }, { id: "rest-2" }] },
      steps: GUARD + record("refused-1", "rest-2") + confirmWith("publish-ids: refused-1"),
    });
    expect(confirmedIn(played)).toEqual([["refused-1", "failed"]]);
    expect(played.result.conclusion).toBe("failure");
    expect(outcomesOf(played)).toEqual([
      ["refused-1", "already-failed"],
      ["rest-2", "cancelled"],
    ]);
  });

  it("says why TikTok refused an upload whose response stands in the ledger, and so does the guard", async () => {
    const refusal = '{"data":{},"error":{"code":"spam_risk_too_many_posts","message":"::error::x","log_id":"2"}}';
    const played = await play({
      tiktok: { publishes: [{ id: "v_pub_url~1", ...failed }] },
      steps: GUARD + record("v_pub_url~1", refusal) + confirmWith(),
    });
    const said = /^TikTok refused an upload: spam_risk_too_many_posts \(line 2 of .*daily limit of posts/;
    for (const { annotations } of [confirmStepOf(played), postOf(played)]) {
      expect(annotations).toContainEqual(
        expect.objectContaining({ level: "warning", message: expect.stringMatching(said) }),
      );
      expect(JSON.stringify(annotations)).not.toMatch(/no publish id|::error::/);
    }
  });

  it("that is too slow with fail-on: warning fails, and then the guard cancels the video", async () => {
    const played = await play({
      tiktok: { publishes: [{ id: "slow-1" }] },
      steps: GUARD + record("slow-1") + confirmWith("timeout: 1", "fail-on: warning"),
    });
    expect(confirmedIn(played)).toEqual([["slow-1", "pending"]]);
    expect(outcomesOf(played)).toEqual([["slow-1", "cancelled"]]);
  });

  it("says of a refused video that the check had passed it, on its file, with the form to report that", async () => {
    const played = await play({
      tiktok: {
        publishes: ["passed-1", "other-2", "spam-3"].map((id) => ({
          id,
          ...(id === "spam-3" ? { stages: [{ status: "FAILED", failReason: "spam_risk" }] } : failed),
        })),
      },
      files: { "videos/a.mp4": readFixture("good.mp4") },
      steps:
        GUARD +
        record(
          '{"publish_id":"passed-1","video":"./videos/a.mp4"}',
          '{"publish_id":"other-2","video":"videos/b.mp4"}',
          '{"publish_id":"spam-3","video":"videos/a.mp4"}',
        ) +
        confirmWith(),
    });
    const { confirmations = [] } = readReport(played, "confirm");
    expect(confirmations.map(({ passedCheck }) => passedCheck)).toEqual([true, undefined, undefined]);
    const [first] = confirmStepOf(played).annotations;
    expect(first).toMatchObject({ file: "videos/a.mp4", title: "TikTok confirm: frame_rate_check_failed" });
    expect(first?.message).toMatch(
      /tiktok-upload-guard\/issues\/new\?template=tiktok-decided-otherwise\.yml&fail-reason=/,
    );
    expect(confirmStepOf(played).summary.match(/The check had passed/g)?.length).toBe(1);
  });

  it("says of a refused video that it had passed only by the policy, and asks nobody to report that", async () => {
    const played = await play({
      tiktok: { publishes: [{ id: "slow-1", ...failed }] },
      files: {
        "videos/slow.mp4": readFixture("frame-rate-low.mp4"),
        ".github/tiktok-upload-guard.yml": "limits: { frame-rate: { min: 10 } }",
      },
      steps: `${GUARD}${record('{"publish_id":"slow-1","video":"videos/slow.mp4"}')}${confirmWith()}`,
    });
    expect(readReport(played, "confirm").confirmations).toMatchObject([{ passedByPolicy: true }]);
    expect(confirmStepOf(played).annotations[0]?.message).toContain("Only your policy");
    expect(confirmStepOf(played).summary).not.toContain("issues/new");
  });

  it("picks up an id that is recorded while it waits", async () => {
    const played = await play({
      tiktok: {
        publishes: [
          { id: "early-1", ...live },
          { id: "late-2", ...live },
        ],
        // The first response waits for the second id.
        faults: [
          {
            on: "status",
            id: "early-1",
            script: [
              { kind: "serve", notBefore: (all) => statusOf(all).some(({ publishId }) => publishId === "late-2") },
            ],
          },
        ],
      },
      steps: `${GUARD}${record("early-1")}
- run: cp --symbolic-link "$TIKTOK_PUBLISH_IDS" ledger${confirmWith()}`,
      async meanwhile({ tiktok, workspace }) {
        await tiktok.until((all) => statusOf(all).length > 0);
        appendFileSync(`${workspace}/ledger`, "late-2\n");
      },
    });
    expect(confirmedIn(played)).toEqual([
      ["early-1", "published"],
      ["late-2", "published"],
    ]);
  });

  it("that is cancelled stops waiting, and reports what it knows", async () => {
    const played = await play({
      tiktok: { publishes: [{ id: "slow-1" }] },
      steps: GUARD + record("slow-1") + confirmWith(),
      cancelWhen: ({ tiktok }) => [{ after: tiktok.until((all) => statusOf(all).some(({ closedMs }) => closedMs)) }],
    });
    expect(confirmStepOf(played).conclusion).toBe("cancelled");
    expect(confirmedIn(played)).toEqual([["slow-1", "pending"]]);
    expect(outcomesOf(played)).toEqual([["slow-1", "cancelled"]]);
  });

  it("whose token expires midway says so for every id that is not final, and asks no more", async () => {
    const ids = listIds(20);
    const played = await play({
      tiktok: {
        publishes: ids.map((id) => ({ id, ...live })),
        faults: ids
          .slice(8)
          .map((id) => ({ on: "status", id, always: { kind: "respond", code: "access_token_invalid" } })),
      },
      steps: confirmWith(`publish-ids: ${ids.join(" ")}`),
    });
    expect(confirmedIn(played)).toEqual(ids.map((id, at) => [id, at < 8 ? "published" : "refused"]));
    expect(statusOf(played.tiktok.requests).length).toBeLessThan(20);
    expect(confirmStepOf(played).conclusion).toBe("failure");
  });
});

it("confirms the uploads of each account with its own token, by the ledger that its variable names", async () => {
  const secrets = { ALICE: "act.alice-secret-1234", BOB: "act.bob-secret-5678" };
  const forEach = (make: (name: "alice" | "bob", secret: string) => string) =>
    make("alice", "ALICE") + make("bob", "BOB");
  const withToken = (step: string, secret: string) =>
    step.replaceAll("secrets.TIKTOK_ACCESS_TOKEN", `secrets.${secret}`);
  const played = await play({
    secrets,
    tiktok: {
      tokens: { alice: { secret: secrets.ALICE }, bob: { secret: secrets.BOB } },
      publishes: ["alice", "bob"].map((token) => ({ id: `from-${token}-1`, token, ...live })),
    },
    steps:
      forEach((name, secret) => withToken(GUARD.replace("id: guard", `id: ${name}`), secret)) +
      forEach((name) => `\n- run: echo from-${name}-1 >> "\${{ steps.${name}.outputs.publish-ids-file }}"`) +
      forEach(
        (name, secret) => `${withToken(confirmWith(), secret).replace("id: confirm", `id: confirm-${name}`)}
  env:
    TIKTOK_PUBLISH_IDS: \${{ steps.${name}.outputs.publish-ids-file }}`,
      ),
  });
  expect(played.result.conclusion).toBe("success");
  expect(played.tiktok.requests.map(({ token, publishId }) => `${token} ${publishId}`)).toEqual([
    "alice from-alice-1",
    "bob from-bob-1",
  ]);
});

describe.concurrent("a confirm step", () => {
  it.each<[what: string, steps: string, place: RegExp]>([
    ["without a guard and an input", confirmWith(), /no guard ran/],
    ["with an empty ledger", GUARD + confirmWith(), /the file "\$TIKTOK_PUBLISH_IDS"/],
    ["with an input that holds no id", confirmWith("publish-ids: none yet"), /the input 'publish-ids', 1 line/],
  ])("%s warns that nothing could be confirmed", async (_, steps, place) => {
    const played = await play({ steps });
    const warnings = confirmStepOf(played).annotations.filter(({ level }) => level === "warning");
    expect(warnings).toMatchObject([{ message: expect.stringMatching(place) }]);
    expect(confirmStepOf(played).conclusion).toBe("success");
    expect(played.tiktok.requests).toEqual([]);
  });

  it("without an id fails where fail-on: warning counts that", async () => {
    const played = await play({ steps: confirmWith("fail-on: warning") });
    expect(confirmStepOf(played).conclusion).toBe("failure");
  });

  it.each<[what: string, change: string, why: RegExp]>([
    ["is gone", 'rm "$TIKTOK_PUBLISH_IDS"', /is missing/],
    ["is a folder now", 'rm "$TIKTOK_PUBLISH_IDS"; mkdir "$TIKTOK_PUBLISH_IDS"', /can't be read \(not a file\)/],
    ["is a pipe now", 'rm "$TIKTOK_PUBLISH_IDS"; mkfifo "$TIKTOK_PUBLISH_IDS"', /can't be read \(not a file\)/],
  ])("warns of a ledger that %s, and says what to do", async (_what, change, why) => {
    const played = await play({ steps: `${GUARD}\n- run: ${change}${confirmWith()}` });
    const warnings = confirmStepOf(played).annotations.filter(({ level }) => level === "warning");
    expect(warnings).toMatchObject([{ message: expect.stringMatching(why) }, {}]);
    expect(warnings[0]?.message).toMatch(/Look in the TikTok app, or pass the ids to the input 'publish-ids'/);
  });

  it.each([
    ["timeout: 0", /timeout.*'0'.*1 to 3600/],
    ["timeout: 3601", /timeout.*'3601'.*1 to 3600/],
    ["fail-on: errors", /fail-on.*errors.*'error', 'warning', 'never'/],
    ["access-token: two words", /access-token/],
    ["report-file: /dev/null", /report-file.*'\/dev\/null', which is a pipe or a device/],
  ])("refuses '%s' with one clear error, and sends nothing to TikTok", async (input, expected) => {
    const played = await play({ tiktok: { publishes: [{ id: "a" }] }, steps: confirmWith("publish-ids: a", input) });
    const { annotations, conclusion, outputs } = confirmStepOf(played);
    expect([conclusion, annotations.length, outputs]).toEqual(["failure", 1, {}]);
    expect(annotations[0]).toMatchObject({ level: "error", message: expect.stringMatching(expected) });
    expect(played.tiktok.requests).toEqual([]);
  });
});

describe("the pace of", () => {
  it("60 ids is at most 20 calls in TikTok's minute", async () => {
    const ids = listIds(60);
    const played = await play({
      tiktok: { publishes: ids.map((id) => ({ id })) },
      steps: confirmWith(`publish-ids: ${ids.join(" ")}`),
      // And leave time for one too many.
      cancelWhen: ({ tiktok }) => [{ after: tiktok.until((all) => statusOf(all).length >= 20).then(() => delay(500)) }],
    });
    expect(statusOf(played.tiktok.requests).length).toBe(20);
    const kinds = confirmedIn(played).map(([, outcome]) => outcome);
    expect(kinds).toEqual([...Array(20).fill("pending"), ...Array(40).fill("out-of-time")]);
  });

  it("two steps with one token is that of one, also without a guard, and a step that cancels keeps to it", async () => {
    const [first, second] = [listIds(15), listIds(30).slice(15)];
    const cancelAll = `
- uses: acme/tiktok-upload-guard/cancel@v1
  if: always()
  with:
    tiktok-api-url: \${{ env.TIKTOK_URL }}
    access-token: \${{ secrets.TIKTOK_ACCESS_TOKEN }}
    publish-ids: ${[...first, ...second].join(" ")}
    cancel-timeout: 3`;
    const confirmAgain = confirmWith(`publish-ids: ${second.join(" ")}`, "timeout: 1", "fail-on: never");
    const played = await play({
      tiktok: { publishes: [...first, ...second].map((id) => ({ id, ...live })) },
      steps:
        confirmWith(`publish-ids: ${first.join(" ")}`) + confirmAgain.replace("id: confirm", "id: again") + cancelAll,
    });
    const status = statusOf(played.tiktok.requests);
    // Calls that are out together may arrive in another order.
    expect(new Set(status.slice(0, 20).map(({ publishId }) => publishId))).toEqual(
      new Set([...first, ...second.slice(0, 5)]),
    );
    expect(status.length).toBe(30);
  });

  it("confirming, and of a guard that cancels a moment later, stays within TikTok's 30 a minute together", async () => {
    const ids = listIds(20);
    const played = await play({
      tiktok: { publishes: ids.map((id, at) => ({ id, ...(at === 0 ? failed : live) })) },
      // The guard ends at once when its window has no room before the time is up.
      steps: guardWith("cancel-timeout: 30") + record(...ids) + confirmWith(),
    });
    expect(confirmStepOf(played).conclusion).toBe("failure");
    const status = statusOf(played.tiktok.requests);
    expect(status.length).toBeGreaterThanOrEqual(30);
    expect(status.filter(({ response }) => response !== "ok")).toEqual([]);
    const known = outcomesOf(played).filter(([, outcome]) => outcome === "published" || outcome === "already-failed");
    expect(known.length).toBeGreaterThanOrEqual(10);
  });
});
