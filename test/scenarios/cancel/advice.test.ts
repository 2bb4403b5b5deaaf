/** What a person should do after a job whose uploads ended in different ways: no advice posts a video twice. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import { cancelEndpoints } from "../../support/tiktok/endpoints.ts";
import type { Stage } from "../../support/tiktok/publish.ts";
import { createFolder, runProcess, start } from "../command-line/publish-process.ts";
import { confirmStepOf, confirmWith, record } from "../confirm/scene.ts";
import { cancelWith, GUARD, guardWith, type Played, play, postOf } from "./scene.ts";

const ID = "v_pub_url~v2-1.1";
const [LAUNCH, TEASER] = ["videos/launch.mp4", "videos/teaser.mp4"];
const VIDEO = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
const FILES = { [LAUNCH]: VIDEO, [TEASER]: VIDEO };
const FAIL = "\n- run: exit 1";
const STARTED = JSON.stringify({ video: TEASER, upload: "started" });
const TOOK = JSON.stringify({ publish_id: ID, video: LAUNCH });
const refused = (code: string) => JSON.stringify({ error: { code }, video: TEASER });
const inStage = (...stages: Stage[]) => ({ publishes: [{ id: ID, stages }] });
const LIVE = inStage({ status: "PUBLISH_COMPLETE" });
const PROCESSING = inStage({ status: "PROCESSING_DOWNLOAD" });
const CANCELLABLE = { publishes: [{ id: ID }] };
const EXPIRED = { kind: "respond", code: "access_token_invalid" } as const;
const LOCKED = { ...CANCELLABLE, faults: cancelEndpoints.map((on) => ({ on, always: EXPIRED })) };
const TOOL = "https://github.com/acme/tiktok-upload-guard/blob/HEAD/docs";

const cancelStepOf = ({ result }: Played, id = "cancel") => findStep(findJob(result, "publish"), id);
const about = (annotations: readonly { message: string }[], video: string) =>
  annotations.map(({ message }) => message).find((message) => message.includes(`the upload of ${video}`)) ?? "";

describe("beside another upload, the remark on a refused one", () => {
  const WITHOUT = /Then start a new run with a list without what is posted or may still be/;
  it.each([
    ["is live, and the token has expired", LIVE, "access_token_invalid", WITHOUT],
    ["is live, and the scope is missing", LIVE, "scope_not_authorized", WITHOUT],
    ["is live, and the post is wrong", LIVE, "privacy_level_option_mismatch", WITHOUT],
    ["is live, and nothing was sent", LIVE, "not_sent", WITHOUT],
    [
      "could not be cancelled",
      LOCKED,
      "not_sent",
      /Once it is known what became of the other uploads, start a new run with a list without /,
    ],
    ["is cancelled", CANCELLABLE, "not_sent", /Then run the upload again\.$/],
  ])("that %s, says what to upload", async (_which, tiktok, code, advice) => {
    const played = await play({ tiktok, files: FILES, steps: GUARD + record(STARTED, refused(code), TOOK) + FAIL });
    expect(about(postOf(played).annotations, TEASER)).toMatch(advice);
  });

  it("that is of the same video and still open, advises no list, as that one's advice does", async () => {
    const steps = GUARD + record(STARTED, STARTED, refused("access_token_invalid")) + FAIL;
    const { annotations, summary } = postOf(await play({ files: FILES, steps }));
    expect(about(annotations, TEASER)).toMatch(/access_token_invalid/);
    expect(about(annotations, TEASER)).not.toMatch(/a new run|run the upload again/);
    expect(summary.replaceAll("<wbr>", "")).toMatch(/a list without it/);
  });

  it("of a draft says that a re-run uploads it again, not that it publishes it", async () => {
    const draft = JSON.stringify({ ...JSON.parse(STARTED), publish: "draft" });
    const { summary } = postOf(await play({ files: FILES, steps: GUARD + record(draft) + FAIL }));
    expect(summary.replaceAll("<wbr>", "")).toMatch(/re-run of the upload may upload .* a second time/);
    expect(summary).not.toContain("may publish");
  });

  it.each([
    ["is still going on", PROCESSING, "not_sent"],
    ["is posted", LIVE, "rate_limit_exceeded"],
  ])("that %s, names only its own video in confirm/", async (_which, tiktok, code) => {
    const steps = GUARD + record(STARTED, refused(code), TOOK) + confirmWith("timeout: 1");
    const played = await play({ tiktok, files: FILES, steps });
    expect(about(confirmStepOf(played).annotations, TEASER)).toMatch(WITHOUT);
  });

  it("is a reason for no good mark, after cancelling", async () => {
    const lines = [STARTED, refused("privacy_level_option_mismatch"), TOOK];
    const played = await play({ tiktok: CANCELLABLE, files: FILES, steps: GUARD + record(...lines) + FAIL });
    expect(postOf(played).summary).toMatch(/^## ⚠️ After cancelling: 1 upload was cancelled$/m);
  });
});

it("confirm/ says what a re-run would post twice, if TikTok refused one of several videos", async () => {
  const second = "v_pub_url~v2-1.2";
  const publishes = [...LIVE.publishes, { id: second, stages: [{ status: "FAILED", failReason: "internal" }] }];
  const steps = confirmWith(`publish-ids: '[${TOOK}, {"publish_id": "${second}"}]'`);
  const played = await play({ tiktok: { publishes }, files: FILES, steps });
  expect(confirmStepOf(played).summary).toMatch(/^A re-run of the upload publishes videos\/launch\.mp4 a second time/m);
});

it("a cancelled run says of what was not sent only that nothing was posted", async () => {
  const played = await play({
    ...{
      files: FILES,
      steps: `${GUARD}${record(STARTED, refused("not_sent"))}\n- run: echo now waiting; exec sleep 600`,
    },
    cancelWhen: () => [{ line: "now waiting" }],
  });
  const { annotations, summary } = postOf(played);
  expect(annotations).toMatchObject([{ level: "notice", message: expect.stringMatching(/^Nothing was posted: /) }]);
  expect(summary).toMatch(/^## ℹ️ Cancelling: nothing was posted/);
  for (const text of [summary, annotations[0]?.message]) expect(text).not.toMatch(/again|re-run|new run|API/);
});

describe("a video that TikTok pulled from a URL and refused", () => {
  const confirmed = async (failReason: string, id = ID) => {
    const publishes = [{ id, stages: [{ status: "FAILED", failReason }] }];
    const steps = GUARD + record(JSON.stringify({ publish_id: id, video: LAUNCH })) + confirmWith();
    const { annotations, summary } = confirmStepOf(await play({ tiktok: { publishes }, files: FILES, steps }));
    return [annotations[0]?.message ?? "", summary.replaceAll("<wbr>", "").replaceAll("&#95;", "_")];
  };

  it("is no word about the committed file, but a question about what the URL serves", async () => {
    for (const text of await confirmed("frame_rate_check_failed")) {
      expect(text).toMatch(/'video_url': make sure that this serves the same file as videos\/launch\.mp4\./);
      expect(text).toMatch(/If it does, and the check had passed that, .*issues\/new\?template=tiktok-decided/);
      expect(text).not.toContain("The check had passed");
      expect(text).toContain(`${TOOL}/faq.md#tiktok-says-frame_rate_check_failed-and-my-video-has-30-fps`);
    }
  });

  it("comes with the page about its reason, where there is one", async () => {
    for (const text of await confirmed("picture_size_check_failed")) expect(text).toContain(`${TOOL}/rules.md`);
    for (const text of await confirmed("video_pull_failed")) expect(text).toContain(`${TOOL}/faq.md#tiktok-cant-reach`);
    for (const text of await confirmed("spam_risk")) expect(text).not.toContain(`${TOOL}/faq.md`);
  });

  it("is judged by its file where that was sent", async () => {
    for (const text of await confirmed("frame_rate_check_failed", "v_pub_file~v2-1.1")) {
      expect(text).toContain("The check had passed this file");
      expect(text).not.toContain("video_url");
    }
  });
});

describe("an upload without an id", () => {
  const APP = /TikTok app with the creator's account .* inbox, the drafts and the profile/;

  it("leads confirm/ to the app, and to no guard, which can't cancel it", async () => {
    const played = await play({ files: FILES, steps: GUARD + record(STARTED) + confirmWith() });
    const [annotation] = confirmStepOf(played).annotations;
    expect(annotation?.message).toMatch(APP);
    for (const text of [annotation?.message, confirmStepOf(played).summary]) {
      expect(text).not.toContain("The guard deals with");
    }
    expect(postOf(played).summary).not.toContain("Cancel now");
    expect(postOf(played).annotations[0]?.message).toMatch(APP);
  });

  it.each([
    ["beside an upload with an id", [STARTED, TOOK], [`${LAUNCH}`]],
    ["alone", [STARTED], []],
  ])("is an error with 'cancel: never', too: %s", async (_which, lines, listed) => {
    const played = await play({ files: FILES, steps: guardWith("cancel: never") + record(...lines) + FAIL });
    const { annotations, summary } = postOf(played);
    expect(annotations.map(({ level }) => level)).toEqual(["error"]);
    expect(summary).toMatch(/^## ❌ 1 upload may still go live \(its id /);
    const [, uncancelled = ""] = summary.split("The input `cancel` is `never`.");
    for (const video of listed) expect(uncancelled.replaceAll("<wbr>", "")).toContain(`<code>${video}</code>`);
    expect(played.tiktok.requests).toEqual([]);
  });

  it.each([
    ["was started", STARTED],
    ["can't be read", '{"publish_id": "a/b"}'],
  ])("is in no list of ids that cancel/ gives, but in its outcomes, and fails it: %s", async (_which, line) => {
    const played = await play({ files: { ids: `${line}\n` }, steps: cancelWith("publish-ids-file: ids") });
    const { conclusion, outputs } = cancelStepOf(played);
    expect([conclusion, outputs.cancelled, outputs["not-cancelled"]]).toEqual(["failure", "[]", "[]"]);
    expect(JSON.parse(outputs.outcomes ?? "")).toHaveLength(1);
  });
});

describe("cancel/ of the ledger of another run", () => {
  const sweep = async (...lines: string[]) => {
    const files = { "kept/ids.jsonl": `${lines.join("\n")}\n` };
    const steps = cancelWith("publish-ids-file: kept/", "fail-on: warning");
    return cancelStepOf(await play({ tiktok: CANCELLABLE, files, steps }));
  };

  it("advises no list of only what it has cancelled, and no re-run of all jobs, as other posts may be missing or posted", async () => {
    const played = await play({ tiktok: CANCELLABLE, steps: cancelWith(`publish-ids: ${ID}`) });
    const text = cancelStepOf(played).summary.replaceAll("<wbr>", "").replaceAll("&#95;", "_");
    expect(text).toMatch(
      /To publish .* again, start a new run of the upload\. It publishes the whole list: first take out what the run that uploaded it has posted/,
    );
  });

  it("passes with a notice for a refusal beside a cancelled upload: nothing is left to do", async () => {
    const { conclusion, annotations, log } = await sweep(STARTED, refused("privacy_level_option_mismatch"), TOOK);
    expect([conclusion, annotations.filter(({ level }) => level !== "notice")]).toEqual(["success", []]);
    expect(annotations.map(({ message }) => message).join("\n")).toMatch(/refused the upload of .*privacy_level/);
    expect(log.at(-1)).not.toMatch(/not count/);
  });

  it("fails beside a cancelled upload for a failure of TikTok's server, after which a video may be live", async () => {
    const { conclusion, log } = await sweep(refused("internal_error"), TOOK);
    expect([conclusion, log.at(-1)]).toEqual(["failure", expect.stringMatching(/server failed \(internal_error\)/)]);
  });

  it("has a heading if the ledger holds only refusals, and fails by warnings, as confirm/ does", async () => {
    const { conclusion, summary, log, annotations } = await sweep(STARTED, refused("access_token_invalid"));
    expect([conclusion, summary]).toEqual([
      "failure",
      expect.stringMatching(/^## ⚠️ Cancelling: TikTok took no upload$/m),
    ]);
    expect(log.at(-1)).toMatch(/nothing is left to cancel, and a re-run of this job changes nothing/);
    // A new token may be there already: with it, this step has cancelled what else it has found.
    expect(about(annotations, TEASER)).toMatch(/of that upload .*had expired\. If you have not stored a new one since/);
    const steps = GUARD + record(STARTED, refused("access_token_invalid")) + confirmWith("fail-on: warning");
    expect(confirmStepOf(await play({ files: FILES, steps })).conclusion).toBe("failure");
  });

  it.each([
    ["alone", [STARTED, refused("not_sent")], /^## ℹ️ Cancelling: nothing was posted$/m],
    ["beside a cancelled one", [STARTED, refused("not_sent"), TOOK], /Cancelled/],
  ])("passes with a notice for an upload that was not sent, %s", async (_which, lines, words) => {
    const { conclusion, annotations, log, summary } = await sweep(...lines);
    expect([conclusion, annotations.filter(({ level }) => level !== "notice")]).toEqual(["success", []]);
    expect([...annotations.map(({ message }) => message), ...log].join("\n")).toMatch(
      /did not get the upload of .*: not_sent /,
    );
    expect(summary).toMatch(words);
  });

  it("fails for a refusal beside an upload that was not sent", async () => {
    const other = JSON.stringify({ error: { code: "access_token_invalid" }, video: "b.mp4" });
    expect((await sweep(STARTED, refused("not_sent"), other)).conclusion).toBe("failure");
  });

  it("says so of a second time", async () => {
    const again = cancelWith(`publish-ids: ${ID}`).replace("id: cancel", "id: again");
    const played = await play({ tiktok: CANCELLABLE, steps: cancelWith(`publish-ids: ${ID}`) + again });
    const [first, second] = ["cancel", "again"].map((id) => cancelStepOf(played, id));
    expect(first?.annotations[0]?.message).toMatch(/^Cancelled: /);
    expect(second?.annotations[0]?.message).toMatch(/^Already cancelled: .* Nothing was posted\./);
    expect(second?.outputs.cancelled).toBe(JSON.stringify([ID]));
  });
});

it("confirm/ of a ledger that holds only refusals says so, and not that the ids are missing", async () => {
  const steps = GUARD + record(STARTED, refused("access_token_invalid")) + confirmWith();
  const { summary } = confirmStepOf(await play({ files: FILES, steps }));
  expect(summary).toMatch(/^## ⚠️ Confirming: TikTok took no upload\n/);
  expect(summary).not.toContain("TIKTOK&#95;PUBLISH&#95;IDS&quot;");
});

it("the command to ask TikTok again leads to the list of codes", async () => {
  const steps = GUARD + record(TOOK) + confirmWith("timeout: 1");
  const { summary } = confirmStepOf(await play({ tiktok: PROCESSING, files: FILES, steps }));
  expect(summary).toMatch(/<b>Ask TikTok again<\/b>.*\[Codes\]\(<https:[^>]*docs\/cancelling\.md#codes>\)/s);
});

describe("the command line", () => {
  it("says of a second cancel that it is already cancelled, and never that it is too late", async () => {
    const tiktok = await start(CANCELLABLE);
    await runProcess(tiktok, ["cancel", ID]);
    const { out, err, code } = await runProcess(tiktok, ["cancel", ID]);
    expect(out).toMatch(/notice cancelled: Already cancelled: /);
    expect([err, code]).toEqual([expect.not.stringMatching(/too late/), 0]);
  });

  it.each(["cancel", "status"])("%s names pages of this project by their address", async (command) => {
    const tiktok = await start(CANCELLABLE);
    const folder = createFolder();
    writeFileSync(join(folder, "ledger"), `${refused("access_token_invalid")}\n${TOOK}\n`);
    const { err } = await runProcess(tiktok, [command, "--ledger", "ledger"], { folder });
    expect(err).toContain(` ${TOOL}/cancelling.md#get-a-token-by-hand.`);
  });

  it("status says what a re-run would post twice, beside a video that was not posted", async () => {
    const failed = "v_pub_url~v2-1.2";
    const publishes = [...LIVE.publishes, { id: failed, stages: [{ status: "FAILED", failReason: "internal" }] }];
    const { out } = await runProcess(await start({ publishes }), ["status", ID, failed]);
    expect(out).toMatch(/^A re-run of the job that uploaded v_pub_url~v2-1\.1 publishes it a second time/m);
  });
});
