import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import { GUARD, guardWith, outcomesOf, play, postOf, readReport } from "./scene.ts";

const ID = "v_pub_url~v2-1.1";
const PUBLISHES = { publishes: [{ id: ID }] };
const UPLOAD_THEN_FAIL = `
- run: |
    echo ${ID} >> "$TIKTOK_PUBLISH_IDS"
    exit 1`;

describe.concurrent("the post step", () => {
  it("reports with 'cancel: dry-run' what it would cancel", async () => {
    const played = await play({ tiktok: PUBLISHES, steps: guardWith("cancel: dry-run") + UPLOAD_THEN_FAIL });
    expect(outcomesOf(played)).toEqual([[ID, "dry-run"]]);
    expect(postOf(played).annotations).toMatchObject([{ level: "notice", title: "TikTok cancel: dry_run" }]);
    expect(played.tiktok.requests).toEqual([]);
  });

  it("lists with 'cancel: never' the ids in log and summary, and does nothing else", async () => {
    const upload = '\n- run: echo recorded-1 recorded-2 >> "$TIKTOK_PUBLISH_IDS"; exit 1';
    const played = await play({ steps: guardWith("cancel: never") + upload });
    expect(postOf(played).summary).toMatch(/recorded-1.*recorded-2/s);
    expect(postOf(played).log.join("\n")).toMatch(/recorded-1.*recorded-2/s);
    expect(postOf(played)).toMatchObject({ annotations: [], exitCode: 0 });
    expect(readReport(played).cancellations).toEqual([]);
    expect(played.tiktok.requests).toEqual([]);
  });

  it("reports every id as an error without a token", async () => {
    const guard = `
- uses: acme/tiktok-upload-guard@v1
  id: guard
  with:
    tiktok-api-url: \${{ env.TIKTOK_URL }}`;
    const played = await play({ tiktok: PUBLISHES, steps: guard + UPLOAD_THEN_FAIL });
    expect(outcomesOf(played)).toEqual([[ID, "no-token"]]);
    expect(postOf(played).annotations).toMatchObject([
      { level: "error", title: "TikTok cancel: missing_access_token" },
    ]);
    expect(postOf(played).exitCode).toBe(0);
  });

  it("warns that no id was recorded: the job failed, and there is a token", async () => {
    const played = await play({ steps: `${GUARD}\n- run: exit 1` });
    expect(postOf(played)).toMatchObject({ conclusion: "success", exitCode: 0 });
    expect(postOf(played).annotations).toMatchObject([
      { level: "warning", message: expect.stringMatching(/No publish id was recorded.*"\$TIKTOK_PUBLISH_IDS"/) },
    ]);
    expect(postOf(played).summary).toContain("No publish id was recorded");
    expect(played.tiktok.requests).toEqual([]);
  });

  it.each([
    [
      "without a token, nothing can be cancelled",
      GUARD.replace(/ +access-token:.*\n/, ""),
      "\n- run: exit 1",
      [/'access-token' to TikTok's token.*No publish id was recorded/],
    ],
    ["main failed, so no step after it has uploaded", guardWith("fail-on: nver"), "", [/No publish id was recorded/]],
  ])("annotates nothing without an id where %s", async (_why, guard, rest, lines) => {
    const played = await play({ steps: guard + rest });
    expect(postOf(played)).toMatchObject({ annotations: [], exitCode: 0 });
    expect(postOf(played).log.slice(1)).toEqual(lines.map((line) => expect.stringMatching(line)));
  });

  it("says whether a malformed entry is in the input or in the ledger, each with its own place", async () => {
    const upload = '\n- run: |\n    echo "a-1 publish_id=c+c" >> "$TIKTOK_PUBLISH_IDS"\n    exit 1';
    const played = await play({ steps: guardWith("publish-ids: publish_id=ö") + upload });
    const messages = postOf(played).annotations.flatMap(({ level, message }) => (level === "error" ? [message] : []));
    expect(messages).toEqual([
      expect.stringContaining("line 1, position 12 of the input 'publish-ids', 1 character"),
      expect.stringContaining("line 1, position 16 of the file $TIKTOK_PUBLISH_IDS, 3 characters"),
    ]);
  });

  it("exits with 0 even if an upload could not be cancelled", async () => {
    const live = { publishes: [{ id: ID, stages: [{ status: "PUBLISH_COMPLETE" }] }] };
    const played = await play({ tiktok: live, steps: GUARD + UPLOAD_THEN_FAIL });
    expect(postOf(played)).toMatchObject({ conclusion: "success", exitCode: 0, annotations: [{ level: "error" }] });
  });

  it("reports TikTok's code when the token expired before it was needed", async () => {
    const tiktok = { publishes: [{ id: ID, token: "creator" }], tokens: { creator: { secret: "act.another" } } };
    const played = await play({ tiktok, steps: GUARD + UPLOAD_THEN_FAIL });
    expect(postOf(played).annotations).toMatchObject([
      { level: "error", title: "TikTok cancel: access_token_invalid" },
    ]);
  });
});

describe.concurrent("a bad input", () => {
  it.each([
    ["cancel-timeout: 0", "cancel-timeout"],
    ["cancel-timeout: soon", "cancel-timeout"],
    ["cancel: always", "cancel"],
    ["fail-on: errors", "fail-on"],
  ])("(%s) fails main, and post uses the default without a word", async (input, name) => {
    const upload = `
- if: always()
  run: echo ${ID} >> "$TIKTOK_PUBLISH_IDS"`;
    const played = await play({ tiktok: PUBLISHES, steps: guardWith(input) + upload });
    const main = findStep(findJob(played.result, "publish"), "guard");
    expect(main).toMatchObject({ conclusion: "failure", annotations: [{ level: "error" }] });
    expect(main.annotations[0]?.message).toContain(`'${name}'`);
    expect(main.log.join("\n")).not.toContain("Cancelling is");
    expect(postOf(played).annotations).toMatchObject([{ level: "notice" }]);
    expect(outcomesOf(played)).toEqual([[ID, "cancelled"]]);
  });

  it("is a warning in post if it was valid in main", async () => {
    const steps = `${guardWith(`cancel-timeout: \${{ steps.upload.outputs.seconds }}`)}
- id: upload
  run: |
    echo ${ID} >> "$TIKTOK_PUBLISH_IDS"
    echo seconds=soon >> "$GITHUB_OUTPUT"
    exit 1`;
    const played = await play({ tiktok: PUBLISHES, steps });
    expect(findStep(findJob(played.result, "publish"), "guard").conclusion).toBe("success");
    expect(postOf(played).annotations.map(({ level }) => level)).toEqual(["warning", "notice"]);
    expect(outcomesOf(played)).toEqual([[ID, "cancelled"]]);
  });

  it("is never shown if it is a token", async () => {
    const secret = "two words of-a-token";
    const guard = `
- uses: acme/tiktok-upload-guard@v1
  id: guard
  with:
    access-token: \${{ secrets.ODD }}
    tiktok-api-url: \${{ env.TIKTOK_URL }}`;
    const played = await play({ secrets: { ODD: secret }, tiktok: PUBLISHES, steps: guard + UPLOAD_THEN_FAIL });
    const main = findStep(findJob(played.result, "publish"), "guard");
    expect(main.annotations).toMatchObject([{ level: "error", message: expect.stringContaining("'access-token'") }]);
  });
});
