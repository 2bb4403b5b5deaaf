/** Uploads that were started, and of which TikTok's response was lost: no run says of them that all is well. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import { confirmStepOf, confirmWith, record } from "../confirm/scene.ts";
import { cancelWith, GUARD, guardWith, outcomesOf, type Played, play, postOf, readReport } from "./scene.ts";

const ID = "v_pub_url~v2-1.1";
const TEASER = "videos/teaser.mp4";
const STARTED = JSON.stringify({ video: TEASER, upload: "started" });
const TOOK = JSON.stringify({ publish_id: ID, video: "videos/launch.mp4" });
const LAUNCH = JSON.stringify({ video: "videos/launch.mp4", upload: "started" });
const REFUSED = JSON.stringify({ error: { code: "access_token_invalid" }, video: TEASER });
const NOT_SENT = JSON.stringify({ error: { code: "not_sent" }, video: TEASER });
const VIDEO = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
const FILES = { [TEASER]: VIDEO, "videos/launch.mp4": VIDEO };
const FAIL = "\n- run: exit 1";
const TIKTOK = { publishes: [{ id: ID }] };

const annotationsOf = (played: Played) =>
  postOf(played).annotations.map(({ level, title, file, message }) => ({ level, title, file, message }));

describe("post of the guard", () => {
  it.each([
    ["with a token", GUARD],
    ["without a token", guardWith().replace(/ +access-token: .*\n/, "")],
    ["that only says what it would cancel", guardWith("cancel: dry-run")],
  ])("%s reports a lost response as an error on the video's file, before all else", async (_which, guard) => {
    const played = await play({ tiktok: TIKTOK, files: FILES, steps: guard + record(TOOK, STARTED) + FAIL });
    const [first] = annotationsOf(played);
    expect(first).toMatchObject({ level: "error", title: "TikTok cancel: unrecorded_publish_id", file: TEASER });
    expect(first?.message).toMatch(
      /^The video may still go live: videos\/teaser\.mp4\. .*TikTok app with the creator's account/,
    );
    expect(postOf(played).summary).toMatch(/^## ❌ (After cancelling|Dry run): 1 upload may still go live/m);
    expect(postOf(played).summary.replaceAll("<wbr>", "")).toContain(`<code>${TEASER}</code> | ❌`);
    expect(postOf(played).log.join("\n")).toContain(`${TEASER}: The video may still go live`);
    expect(readReport(played).cancellations[0]).toMatchObject({
      ...{ publishId: null, video: TEASER, outcome: "unrecorded", code: "unrecorded_publish_id" },
    });
  });

  it("says of a draft, in heading, annotation and report, that it may reach the inbox, and not that it goes live", async () => {
    const line = JSON.stringify({ ...JSON.parse(STARTED), publish: "draft" });
    const played = await play({ tiktok: TIKTOK, files: FILES, steps: GUARD + record(line) + FAIL });
    const [first] = annotationsOf(played);
    expect(first?.message).toMatch(/^The draft may still reach the inbox: videos\/teaser\.mp4\. .* Discard the draft/);
    const { summary, log } = postOf(played);
    expect(summary).toMatch(/^## ❌ 1 upload may still reach the inbox \(its id is not recorded\)/m);
    expect([first?.message, summary, ...log].join("\n")).not.toMatch(/may still go live/);
    expect(readReport(played).cancellations).toMatchObject([{ outcome: "unrecorded", publish: "draft" }]);
  });

  it.each([
    ["by its video", JSON.stringify({ publish_id: `v_pub_url~v2.${"1".repeat(60)}`, video: TEASER })],
    ["by its place", JSON.stringify({ publish_id: `v_pub_url~v2.${"1".repeat(60)}` })],
  ])(
    "counts an upload whose id is too long once, as malformed, if the id is known to be of it %s",
    async (_how, id) => {
      const played = await play({ tiktok: TIKTOK, files: FILES, steps: GUARD + record(STARTED, id) + FAIL });
      expect(readReport(played).cancellations).toMatchObject([{ outcome: "malformed", video: TEASER, line: 2 }]);
      expect(annotationsOf(played)).toMatchObject([{ level: "error", file: TEASER }]);
      expect(postOf(played).summary).toMatch(/^## ❌ 1 upload may still go live/m);
    },
  );

  it("says of a draft and a post of one video which is which, and of the one that an id leaves open", async () => {
    const [draft, direct] = ["draft", "direct"].map((publish) => JSON.stringify({ ...JSON.parse(STARTED), publish }));
    const open = await play({ files: FILES, steps: GUARD + record(`${draft}`, `${direct}`) + FAIL });
    expect(JSON.stringify(readReport(open).cancellations).match(/"publish":"\w+"/g)).toHaveLength(2);
    const texts = annotationsOf(open).map(({ message }) => message);
    expect(texts).toEqual([
      expect.stringMatching(/^The video may still go live/),
      expect.stringMatching(/^The draft may still reach the inbox/),
    ]);
    const took = JSON.stringify({ publish_id: "v_inbox_url~v2.1", video: TEASER });
    const left = await play({ files: FILES, steps: GUARD + record(`${draft}`, `${direct}`, took) + FAIL });
    expect(annotationsOf(left)[0]?.message).toMatch(/^The video may still go live: videos\/teaser\.mp4/);
    expect(readReport(left).cancellations).toContainEqual(
      expect.objectContaining({ outcome: "unrecorded", publish: "direct" }),
    );
  });

  it("says nothing of uploads that ids have settled", async () => {
    const played = await play({ tiktok: TIKTOK, files: FILES, steps: GUARD + record(LAUNCH, TOOK) + FAIL });
    expect(annotationsOf(played).map(({ title }) => title)).toEqual(["TikTok cancel: ok"]);
  });

  it.each<[which: string, output: string, recorded: string[], outcomes: [string | null, string][]]>([
    ["the id of its video", `[${TOOK}]`, [LAUNCH], [[ID, "cancelled"]]],
    ["its id and its video", JSON.stringify([JSON.parse(TOOK)]), [LAUNCH], [[ID, "cancelled"]]],
    [
      "its id alone, which may be of another upload",
      ID,
      [LAUNCH],
      [
        [null, "unrecorded"],
        [ID, "cancelled"],
      ],
    ],
    [
      "the id of one of two",
      ID,
      [LAUNCH, STARTED],
      [
        [null, "unrecorded"],
        [null, "unrecorded"],
        [ID, "cancelled"],
      ],
    ],
  ])("says of an upload what an output of a step says, which holds %s", async (_which, output, recorded, outcomes) => {
    const guard = guardWith(`publish-ids: \${{ toJSON(steps) }}`);
    const step = `\n- id: upload\n  run: echo 'publish_ids=${output}' >> "$GITHUB_OUTPUT"`;
    const played = await play({ tiktok: TIKTOK, files: FILES, steps: guard + record(...recorded) + step + FAIL });
    expect(outcomesOf(played)).toEqual(outcomes);
  });

  it("names an upload without a video by the line of its start", async () => {
    const played = await play({ files: FILES, steps: GUARD + record(REFUSED, '{"upload":"started"}') + FAIL });
    const [first] = annotationsOf(played);
    expect(first).toMatchObject({ level: "error", title: "TikTok cancel: unrecorded_publish_id" });
    expect(first?.message).toMatch(
      /^The video may still go live: an upload \(line 2 of the file \$TIKTOK_PUBLISH_IDS\)/,
    );
    const [cancellation] = readReport(played).cancellations;
    expect(cancellation).toMatchObject({ publishId: null, line: 2, outcome: "unrecorded" });
    expect(cancellation).not.toHaveProperty("video");
    expect(postOf(played).summary).toContain("line 2 of the file");
  });

  it("shows the name of a video as a text, whatever it holds", async () => {
    const video = "::error::x\u202e|`<b>@acme.mp4";
    const line = JSON.stringify({ video, upload: "started" });
    const played = await play({ files: FILES, steps: GUARD + record(line) + FAIL });
    const { log, summary } = postOf(played);
    for (const text of [log.join("\n"), summary]) expect(text).not.toMatch(/\p{Cf}|^::error::x/mu);
    expect(summary).not.toContain("<b>");
  });

  it.each<[which: string, guard: string, lines: string[], heading: RegExp, level: string | undefined]>([
    ["recorded nothing", GUARD, [], /^## ⚠️ Cancelling: no upload was recorded$/m, "warning"],
    ["recorded only refusals", GUARD, [STARTED, REFUSED], /^## ⚠️ Cancelling: TikTok took no upload$/m, "warning"],
    ["sent nothing", GUARD, [STARTED, NOT_SENT], /^## ⚠️ Cancelling: TikTok took no upload$/m, "warning"],
    [
      "has no token",
      guardWith().replace(/ +access-token: .*\n/, ""),
      [],
      /^## ℹ️ Cancelling was off: no access token for TikTok$/m,
      undefined,
    ],
  ])("of a job that %s begins with a heading of its own", async (_which, guard, lines, heading, level) => {
    const steps = guard + (lines.length > 0 ? record(...lines) : "") + FAIL;
    const played = await play({ files: FILES, steps });
    expect(postOf(played).summary).toMatch(heading);
    expect(postOf(played).summary.indexOf("#")).toBe(0);
    const { annotations } = postOf(played);
    expect(annotations.map((each) => each.level)).toEqual(level === undefined ? [] : [level]);
  });

  it("says of a refusal which video it was, and how to get a token, and not to look in the app", async () => {
    const played = await play({ files: FILES, steps: GUARD + record(STARTED, REFUSED) + FAIL });
    const { annotations, summary } = postOf(played);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^TikTok refused the upload of videos\/teaser\.mp4: access_token_invalid .*#get-a-token-by-hand/,
      ),
    ]);
    expect(summary).not.toContain("TikTok app");
  });

  it("says of an upload that sent nothing that TikTok did not get it, and not to look in the app", async () => {
    const played = await play({ files: FILES, steps: GUARD + record(STARTED, NOT_SENT) + FAIL });
    const { annotations, summary } = postOf(played);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^TikTok did not get the upload of videos\/teaser\.mp4: not_sent .*run the upload again/),
    ]);
    expect(summary).not.toContain("TikTok app");
  });
});

describe("the sub-actions", () => {
  it("cancel/ fails for an upload whose response was lost, by a file or by an output", async () => {
    for (const inputs of [["publish-ids-file: ids.jsonl"], [`publish-ids: '${JSON.stringify([STARTED])}'`]]) {
      const played = await play({ files: { "ids.jsonl": `${STARTED}\n` }, steps: cancelWith(...inputs) });
      const step = findStep(findJob(played.result, "publish"), "cancel");
      expect([step.conclusion, step.outputs["not-cancelled"]]).toEqual(["failure", "[]"]);
      expect(JSON.parse(step.outputs.outcomes ?? "")).toMatchObject([{ outcome: "unrecorded", video: TEASER }]);
    }
  });

  it("confirm/ fails, as it can't know what became of it", async () => {
    const played = await play({ files: FILES, steps: GUARD + record(STARTED) + confirmWith() });
    const { conclusion, annotations } = confirmStepOf(played);
    expect(conclusion).toBe("failure");
    expect(annotations).toMatchObject([
      { level: "error", title: "TikTok confirm: unrecorded_publish_id", file: TEASER },
    ]);
  });
});
