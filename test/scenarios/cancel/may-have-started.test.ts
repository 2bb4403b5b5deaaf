/** What cancel/ says of uploads that may have started, after an error that is no refusal of TikTok. */
import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import { cancelWith, type Played, play } from "./scene.ts";

const ID = "v_pub_url~v2-1.1";
const [LAUNCH, TEASER] = ["videos/launch.mp4", "videos/teaser.mp4"];
const TOOK = JSON.stringify({ publish_id: ID, video: LAUNCH });
const CANCELLABLE = { publishes: [{ id: ID }] };
const refused = (code: string) => JSON.stringify({ error: { code }, video: TEASER });

const cancelStepOf = ({ result }: Played) => findStep(findJob(result, "publish"), "cancel");
const about = (annotations: readonly { message: string }[], video: string) =>
  annotations.map(({ message }) => message).find((message) => message.includes(`the upload of ${video}`)) ?? "";

describe("cancel/ of the ledger of another run", () => {
  const sweep = async (...lines: string[]) => {
    const files = { "kept/ids.jsonl": `${lines.join("\n")}\n` };
    const steps = cancelWith("publish-ids-file: kept/", "fail-on: warning");
    return cancelStepOf(await play({ tiktok: CANCELLABLE, files, steps }));
  };

  it.each([
    ["refusals", ["invalid_params", "spam_risk", "scope_not_authorized", "rate_limit_exceeded", "not_sent"]],
    ["errors that are not known", ["e1", "e2", "e3", "e4", "e5"]],
  ])("fails for an upload that may have started, behind many %s", async (_which, codes) => {
    const others = codes.map((code, index) => JSON.stringify({ video: `${index}.mp4`, error: { code } }));
    const { conclusion, annotations } = await sweep(TOOK, ...others, refused("internal_error"));
    expect(conclusion).toBe("failure");
    expect(annotations.filter(({ level }) => level === "warning").at(-1)?.message).toMatch(/may have started/);
    expect(annotations.map(({ message }) => message).join("\n")).not.toMatch(/ignored/);
  });

  it.each(["internal_error", "gateway_timeout"])(
    "fails for an upload that may have started by %s in the input 'publish-ids', too",
    async (code) => {
      const steps = cancelWith(`publish-ids: '[${TOOK}, ${refused(code)}]'`, "fail-on: warning");
      const { conclusion, annotations } = cancelStepOf(await play({ tiktok: CANCELLABLE, steps }));
      expect([conclusion, about(annotations, TEASER)]).toEqual([
        "failure",
        expect.stringContaining("may have started"),
      ]);
    },
  );

  it.each([
    ["refused", "spam_risk", true],
    ["one that may have started", "internal_error", false],
    ["one that may have started, by a code that is not known", "gateway_timeout", false],
  ])("says how to publish again beside %s, only if nothing else comes first", async (_which, code, isSaid) => {
    const { summary, annotations } = await sweep(TOOK, refused(code));
    expect(summary.includes("To publish ")).toBe(isSaid);
    for (const { message } of annotations) expect(message).not.toContain("what became of the other uploads");
  });
});
