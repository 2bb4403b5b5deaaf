/** The command `status`, against the stand-in for TikTok. */
import { describe, expect, it } from "vitest";
import { parseReport } from "../support/report.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import type { PublishPlan } from "../support/tiktok/publish.ts";
import { CREATOR_TOKEN } from "../support/tiktok/server.ts";
import { interruptible } from "../tiktok/cancelling.ts";
import { run, start } from "./publishing.ts";

const A = "v_pub_url~v2.1";
const B = "v_inbox_url~v2.2";
const C = "v_pub_file~v2.3";
const LIVE = { status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] };
const SLOW: PublishPlan = {
  id: A,
  stages: [{ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 }, LIVE],
};

describe("status", () => {
  it("asks once for each id, and cancels nothing", async () => {
    const tiktok = await start({ publishes: [SLOW, { id: B, stages: [{ status: "SEND_TO_USER_INBOX" }] }] });
    const { code, out, said } = await run(tiktok, ["status", A, B]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${A}: warning pending: `, "m"));
    expect(out).toMatch(new RegExp(`^${B}: notice in-inbox: `, "m"));
    expect(out).toMatch(new RegExp(`^ {2}tiktok-upload-guard status --watch ${A}$`, "m"));
    expect(tiktok.requests.map(({ endpoint }) => endpoint)).toEqual(["status", "status"]);
    expect(said).toEqual(["Exit code 0: no upload has an error ('--fail-on' is 'error')."]);
  });

  it("--watch asks until all are final, with a line in a pipe for each change and none twice", async () => {
    const tiktok = await start({ publishes: [SLOW, { id: C, stages: [LIVE] }] });
    const { code, out, said } = await run(tiktok, ["status", "--watch", "-"], {
      stdin: `{"publish_id":"${A}","video":"videos/a.mp4"}\n${C}\n`,
    });
    expect(code).toBe(0);
    const lines = said.filter((line) => line.startsWith("v_"));
    expect(lines.filter((line) => line.startsWith(A))).toEqual([
      `${A} (videos/a.mp4): TikTok downloads the file`,
      `${A} (videos/a.mp4): posted`,
    ]);
    expect(lines.filter((line) => line.startsWith(C))).toEqual([`${C}: posted`]);
    expect(out).toContain("https://www.tiktok.com/share/video/7261463769757501445");
  });

  it.each<[what: string, plan: PublishPlan, args: readonly string[], code: number]>([
    ["failed", { id: A, stages: [{ status: "FAILED", failReason: "frame_rate_check_failed" }] }, [], 1],
    ["failed", { id: A, stages: [{ status: "FAILED", failReason: "internal" }] }, ["--fail-on", "never"], 0],
    ["pending", { id: A }, [], 0],
    ["pending", { id: A }, ["--fail-on", "warning"], 1],
    ["pending", { id: A }, ["--watch", "--timeout", "1"], 0],
    ["pending", { id: A }, ["--watch", "--timeout", "1", "--fail-on=warning"], 1],
    ["published", { id: A, stages: [LIVE] }, ["--fail-on", "warning"], 0],
  ])("%s: %j with %j ends with %i", async (outcome, plan, args, code) => {
    const tiktok = await start({ publishes: [plan] });
    const ended = await run(tiktok, ["status", A, ...args, "--format", "json"]);
    const { confirmations, cancellations } = parseReport(ended.out);
    expect(confirmations).toMatchObject([{ publishId: A, outcome }]);
    expect(cancellations).toEqual([]);
    expect(ended.code).toBe(code);
  });

  it.each<[outcome: string, behaviour: Behaviour]>([
    ["refused: access_token_invalid", { kind: "respond", code: "access_token_invalid" }],
    ["refused: scope_not_authorized", { kind: "respond", code: "scope_not_authorized" }],
    ["unreachable: server_error", { kind: "html", httpStatus: 502 }],
    ["unreachable: network_error", { kind: "reset" }],
    ["unreachable: redirect_refused", { kind: "redirect", httpStatus: 302 }],
    ["pending: rate_limit_exceeded", { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 60 } }],
  ])("says %s where every call ends so: %j", async (expected, behaviour) => {
    const tiktok = await start({ publishes: [{ id: A }], faults: [{ always: behaviour }] });
    const { code, out, said } = await run(tiktok, ["status", A, "--timeout", "2", "--format", "json"]);
    const [{ outcome, code: reason } = { outcome: "", code: "" }] = parseReport(out).confirmations ?? [];
    expect(`${outcome}: ${reason}`).toBe(expected);
    expect(code).toBe(1);
    expect(tiktok.redirected).toEqual([]);
    expect([out, ...said].join("\n")).not.toContain(CREATOR_TOKEN);
  });

  it.each<[args: readonly string[], code: number]>([
    [[], 1],
    [["--watch"], 1],
    [["--fail-on", "never"], 0],
  ])("of an id that TikTok does not know is an error, and with %j ends with %i", async (args, code) => {
    const tiktok = await start({ publishes: [{ id: C, stages: [LIVE] }] });
    const ended = await run(tiktok, ["status", A, C, ...args]);
    expect(ended.out).toMatch(new RegExp(`^${A}: error refused: .* TikTok does not know this id`, "m"));
    expect(ended.code).toBe(code);
    expect(ended.said.at(-1)).toContain("1 of 2 uploads was not confirmed");
  });

  it("of a publish that TikTok has named a status of once is no error when the calls fail later", async () => {
    const limited = { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 60 } } as const;
    const tiktok = await start({
      publishes: [{ id: A }],
      faults: [{ on: "status", script: [{ kind: "serve" }], always: limited }],
    });
    const { code, out } = await run(tiktok, ["status", "--watch", A, "--timeout", "2"]);
    expect(out).toMatch(new RegExp(`^${A}: warning pending: `, "m"));
    expect(code).toBe(0);
  });

  it("says so where nobody listens at the address", async () => {
    const tiktok = await start();
    await tiktok.close();
    const { code, out } = await run(tiktok, ["status", A, "--timeout", "1"]);
    expect(code).toBe(1);
    expect(out).toMatch(/: error unreachable: .*network/);
  });

  it("without any id asks nobody, and ends with 2", async () => {
    const tiktok = await start();
    const { code, said } = await run(tiktok, ["status", "-", "--fail-on", "never"], { stdin: "nothing\n" });
    expect([code, tiktok.requests]).toEqual([2, []]);
    expect(said.join("\n")).toMatch(/Looked through: stdin, 1 line without an id/);
  });

  it.each([
    [[], false],
    [["--watch"], true],
  ])("with %j speaks of a longer timeout: %s", async (watch, isAdvised) => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const { out } = await run(tiktok, ["status", A, "--timeout", "2", ...watch]);
    expect(out).toMatch(/warning pending/);
    expect(/longer timeout/.test(out)).toBe(isAdvised);
  });

  it("speaks of no step, job or workflow", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const { out, said } = await run(tiktok, ["status", A, B, "--watch", "--timeout", "1"]);
    expect([out, ...said].join("\n")).not.toMatch(/\b(step|job|workflow|runner|input|summary)\b/i);
  });

  it("SIGINT ends the watching with a whole report, and with 2 if one is not final", async () => {
    const { interruption, wrapUp } = interruptible();
    const tiktok = await start({ publishes: [{ id: A }, { id: C, stages: [LIVE] }] });
    const running = run(tiktok, ["status", "--watch", A, C], {
      interruption,
      follow: (lines) => lines.some((line) => line.startsWith(C)) && wrapUp(),
    });
    const { code, out, said } = await running;
    expect(out).toMatch(new RegExp(`^${C}: notice published`, "m"));
    expect(out).toMatch(new RegExp(`^${A}: (warning pending|error out-of-time)`, "m"));
    expect(code).toBe(out.includes("error out-of-time") ? 1 : 2);
    expect(said.at(-1)).toMatch(/^Exit code [12]: /);
  });
});

describe("on a terminal", () => {
  it.each([40, 60, 100, 200])(
    "of %i columns, the table shows each state, and the report names whole ids",
    async (columns) => {
      const long = `v_pub_url~v2-1.${"7261463769757501445".repeat(2)}`;
      const tiktok = await start({ publishes: [{ ...SLOW, id: long }] });
      const { out, drawn, said } = await run(tiktok, ["status", "--watch", long], { columns });
      const states = drawn.map(([first = ""]) => first);
      expect(states.some((line) => /^· v_pub.*(TikTok down|TikTok…)/.test(line))).toBe(true);
      expect(states.at(-1)).toMatch(/^✓ v_pub.* posted /);
      expect(drawn.at(-1)?.at(-1)).toMatch(/^1 of 1 upload final, \d:\d\d of 5:00$/);
      expect(out).toContain(long);
      expect(said.join(" ")).toMatch(/^Exit code 0: no upload has an error/);
    },
  );
});
