import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import { listSnippets } from "../../support/snippets.ts";
import { GUARD, guardWith, outcomesOf, play, postOf, readReport } from "./scene.ts";

const UPLOAD = `
- id: upload
  run: |
    echo v_pub_url~v2-1.1 >> "$TIKTOK_PUBLISH_IDS"
    echo publish_id=v_pub_url~v2-1.2 >> "$GITHUB_OUTPUT"`;
const FAILING_CHECK = "\n- run: exit 1";
const PUBLISHES = { publishes: [{ id: "v_pub_url~v2-1.1" }, { id: "v_pub_url~v2-1.2" }] };
const NOT_A_VIDEO = { "videos/a.mp4": "not a video" };

describe.concurrent("a guarded job", () => {
  it("that succeeds sends nothing to TikTok, as the post step does not run", async () => {
    const played = await play({ tiktok: PUBLISHES, steps: GUARD + UPLOAD });
    expect(played.result.conclusion).toBe("success");
    expect(postOf(played).conclusion).toBe("skipped");
    expect(played.tiktok.requests).toEqual([]);
  });

  it("whose later step fails cancels the ids in the ledger and in the outputs of all steps", async () => {
    const guard = guardWith(`publish-ids: \${{ toJSON(steps) }}`);
    const played = await play({ tiktok: PUBLISHES, steps: guard + UPLOAD + FAILING_CHECK });
    expect(played.result.conclusion).toBe("failure");
    expect(new Map(outcomesOf(played))).toEqual(
      new Map([
        ["v_pub_url~v2-1.1", "cancelled"],
        ["v_pub_url~v2-1.2", "cancelled"],
      ]),
    );
    expect(postOf(played)).toMatchObject({ conclusion: "success", exitCode: 0 });
    expect(postOf(played).annotations.map(({ level, title }) => [level, title])).toEqual([
      ["notice", "TikTok cancel: ok"],
      ["notice", "TikTok cancel: ok"],
    ]);
    expect(postOf(played).summary).toContain("## ✅ After cancelling: 2 uploads were cancelled");
  });

  describe("with the steps that docs/publishing.md shows under 'From step outputs'", () => {
    const [snippet = ""] = listSnippets("docs/publishing.md", "yaml").filter((code) => code.includes("toJSON(steps)"));
    const steps = snippet
      .replace("https://open.tiktokapis.com", "$TIKTOK_URL")
      .replace("  with:\n", `  id: guard\n  with:\n    tiktok-api-url: \${{ env.TIKTOK_URL }}\n`);
    const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" };
    const files = { "post.json": JSON.stringify({ post_info: { privacy_level: "SELF_ONLY" }, source_info }) };

    it("cancels the id that the upload step sets as its output", async () => {
      const tiktok = { inits: [{ id: "v_pub_url~v2-1.5" }] };
      const played = await play({ tiktok, files, steps: steps + FAILING_CHECK });
      expect(findStep(findJob(played.result, "publish"), "upload").outputs).toEqual({ publish_id: "v_pub_url~v2-1.5" });
      expect(outcomesOf(played)).toEqual([["v_pub_url~v2-1.5", "cancelled"]]);
    });

    it("fails at the upload that TikTok refuses, with its code in the log", async () => {
      const script = [{ kind: "respond", code: "spam_risk_too_many_posts" } as const];
      const played = await play({ tiktok: { faults: [{ on: "video-init", script }] }, files, steps });
      const upload = findStep(findJob(played.result, "publish"), "upload");
      expect([upload.conclusion, upload.outputs]).toEqual(["failure", {}]);
      expect(upload.log.join("\n")).toContain("TikTok refused: spam_risk_too_many_posts");
    });
  });

  it("reads a later step's output by its name, which main could not see yet", async () => {
    const guard = guardWith(`publish-ids: \${{ steps.upload.outputs.publish_id }}`, "cancel-timeout: 30");
    const upload = '\n- id: upload\n  run: echo publish_id=v_pub_url~v2-1.2 >> "$GITHUB_OUTPUT"';
    const played = await play({ tiktok: PUBLISHES, steps: guard + upload + FAILING_CHECK });
    expect(outcomesOf(played)).toEqual([["v_pub_url~v2-1.2", "cancelled"]]);
  });

  it("reads TikTok's responses that curl appended to the ledger without a newline", async () => {
    const request = JSON.stringify({
      post_info: { privacy_level: "SELF_ONLY" },
      source_info: { source: "PULL_FROM_URL", video_url: "https://example.com/a.mp4" },
    });
    const steps = `${GUARD}
- env:
    TOKEN: \${{ secrets.TIKTOK_ACCESS_TOKEN }}
  run: |
    for kind in video inbox/video; do
      curl --silent --header "Authorization: Bearer $TOKEN" --data '${request}' \\
        "$TIKTOK_URL/v2/post/publish/$kind/init/" >> "$TIKTOK_PUBLISH_IDS"
    done
    exit 1`;
    const played = await play({ tiktok: { inits: [{ id: "v_pub_url~1" }, { id: "v_inbox_url~2" }] }, steps });
    expect(outcomesOf(played)).toEqual([
      ["v_pub_url~1", "cancelled"],
      ["v_inbox_url~2", "cancelled"],
    ]);
  });

  it("whose video check fails runs its post step, which has nothing to cancel yet", async () => {
    const played = await play({ tiktok: PUBLISHES, files: NOT_A_VIDEO, steps: GUARD + UPLOAD });
    const job = findJob(played.result, "publish");
    expect(job.steps.map(({ phase, conclusion }) => [phase, conclusion])).toEqual([
      ["main", "failure"],
      ["run", "skipped"],
      ["post", "success"],
    ]);
    expect(played.tiktok.requests).toEqual([]);
  });

  it("cancels an upload from before the guard when the guard's own check fails", async () => {
    const upload = '\n- id: upload\n  run: echo publish_id=v_pub_url~v2-1.2 >> "$GITHUB_OUTPUT"';
    const guard = guardWith(`publish-ids: \${{ steps.upload.outputs.publish_id }}`);
    const played = await play({ tiktok: PUBLISHES, files: NOT_A_VIDEO, steps: upload + guard });
    expect(played.result.conclusion).toBe("failure");
    expect(outcomesOf(played)).toEqual([["v_pub_url~v2-1.2", "cancelled"]]);
  });

  it("cancels nothing if the guard was never reached", async () => {
    const upload = '\n- id: upload\n  run: |\n    echo publish_id=v_pub_url~v2-1.2 >> "$GITHUB_OUTPUT"\n    exit 1';
    const guard = guardWith(`publish-ids: \${{ steps.upload.outputs.publish_id }}`);
    const { result, tiktok } = await play({ tiktok: PUBLISHES, steps: upload + guard });
    expect(findJob(result, "publish").steps.map(({ phase }) => phase)).toEqual(["run", "main"]);
    expect(tiktok.requests).toEqual([]);
  });

  it("needs no checkout: a notice says that no video was checked", async () => {
    const played = await play({ tiktok: PUBLISHES, steps: GUARD + UPLOAD + FAILING_CHECK });
    const main = findStep(findJob(played.result, "publish"), "guard");
    expect(main).toMatchObject({ conclusion: "success", annotations: [{ level: "notice" }] });
    expect(outcomesOf(played)).toEqual([["v_pub_url~v2-1.1", "cancelled"]]);
  });

  it("has one report with the videos from main and the cancellations from post", async () => {
    const guard = guardWith("fail-on: never", "report-file: out/report.json");
    const played = await play({ tiktok: PUBLISHES, files: NOT_A_VIDEO, steps: guard + UPLOAD + FAILING_CHECK });
    expect(readReport(played)).toMatchObject({
      videos: [{ path: "videos/a.mp4", verdict: "unreadable" }],
      cancellations: [{ publishId: "v_pub_url~v2-1.1", outcome: "cancelled" }],
      totals: { checked: 1, invalid: 1 },
    });
  });
});

describe("two guards in one job", () => {
  it("have a token, a ledger and a report each, and the later one cancels first", async () => {
    const secrets = { ALICE: "act.alice-secret-1234", BOB: "act.bob-secret-5678" };
    const guard = (id: string, secret: string) => `
- uses: acme/tiktok-upload-guard@v1
  id: ${id}
  with:
    access-token: \${{ secrets.${secret} }}
    tiktok-api-url: \${{ env.TIKTOK_URL }}`;
    const steps = `${guard("alice", "ALICE")}${guard("bob", "BOB")}
- run: |
    echo from-alice-1 >> "\${{ steps.alice.outputs.publish-ids-file }}"
    echo from-bob-2 >> "$TIKTOK_PUBLISH_IDS"
    exit 1`;
    const played = await play({
      secrets,
      tiktok: {
        tokens: { alice: { secret: secrets.ALICE }, bob: { secret: secrets.BOB } },
        publishes: [
          { id: "from-alice-1", token: "alice" },
          { id: "from-bob-2", token: "bob" },
        ],
      },
      steps,
    });
    expect(outcomesOf(played, "alice")).toEqual([["from-alice-1", "cancelled"]]);
    expect(outcomesOf(played, "bob")).toEqual([["from-bob-2", "cancelled"]]);
    const inOrder = new Set(played.tiktok.requests.map(({ token, publishId }) => `${token} ${publishId}`));
    expect([...inOrder]).toEqual(["bob from-bob-2", "alice from-alice-1"]);
  });
});
