/** What `confirm/` says of uploads that are open when it ends: the guard of the same job comes next, or nobody does. */
import { describe, expect, it } from "vitest";
import { GUARD, outcomesOf, play, postOf } from "../cancel/scene.ts";
import { confirmStepOf, confirmWith, record } from "./scene.ts";

const GUARD_NEXT = /The guard deals with (it|them) at the end of the job/;
const BY_HAND = /If the guard has this access token, .*docs\/cancelling\.md#from-a-terminal/;
const COMMAND = "/v2/post/publish/status/fetch/";
const tiktok = { publishes: [{ id: "v_pub_url~1" }, { id: "v_inbox_url~2" }] };

describe.concurrent("a step that confirms", () => {
  it("and fails because its token has expired says what to do if the guard has that one, and leaves out its command", async () => {
    const played = await play({
      tiktok,
      steps: GUARD + record("v_pub_url~1", "v_inbox_url~2") + confirmWith("access-token: act.expired"),
    });
    const { summary, annotations } = confirmStepOf(played);
    expect([summary, summary.includes(COMMAND)]).toEqual([expect.stringMatching(BY_HAND), false]);
    expect(annotations.map(({ message }) => BY_HAND.test(message))).toEqual([true, true]);
    expect(postOf(played).summary).toContain("✅ After cancelling: 2 uploads were cancelled");
  });

  it("and passes although an upload is open gives the command, because no guard follows", async () => {
    const played = await play({ tiktok, steps: GUARD + record("v_pub_url~1") + confirmWith("timeout: 1") });
    const { summary, annotations } = confirmStepOf(played);
    expect(postOf(played).conclusion).toBe("skipped");
    expect([summary, GUARD_NEXT.test(summary)]).toEqual([expect.stringContaining(COMMAND), false]);
    expect(annotations[0]?.message).not.toMatch(GUARD_NEXT);
  });

  it("and fails for ids that no guard knows gives the command", async () => {
    const steps = confirmWith("access-token: act.expired", "publish-ids: v_pub_url~1");
    const { summary } = confirmStepOf(await play({ tiktok, steps }));
    expect([summary, GUARD_NEXT.test(summary)]).toEqual([expect.stringContaining(COMMAND), false]);
  });

  it("and is cancelled while it waits says so in a notice, and the guard says the rest", async () => {
    const played = await play({
      tiktok: { ...tiktok, faults: [{ on: "status", id: "v_inbox_url~2", script: [{ kind: "hang" }] }] },
      steps: GUARD + record("v_pub_url~1", "v_inbox_url~2") + confirmWith(),
      cancelWhen: ({ tiktok: { until } }) => [
        { after: until((all) => all.filter(({ endpoint }) => endpoint === "status").length >= 2) },
      ],
    });
    const { summary, annotations, log } = confirmStepOf(played);
    expect(log.join("\n")).not.toContain("The step passes");
    expect(summary).toMatch(
      /^## ℹ️ The run was cancelled while this step waited for 2 uploads\n\nThe guard deals with them/,
    );
    expect(summary).not.toMatch(/❌|network/);
    const own = annotations.filter(({ title }) => title?.startsWith("TikTok confirm"));
    expect(own).toMatchObject([{ level: "notice", message: expect.stringMatching(GUARD_NEXT) }]);
    expect(outcomesOf(played).map(([, outcome]) => outcome)).toEqual(["cancelled", "cancelled"]);
  });
});
