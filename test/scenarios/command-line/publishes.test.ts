/** `cancel` and `status` as processes: on every Node that is here, interrupted, and where somebody means harm. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listNodes } from "../../support/package.ts";
import { parseReport } from "../../support/report.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import type { PublishPlan } from "../../support/tiktok/publish.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { createFolder, runProcess, start } from "./publish-process.ts";

const A = "v_pub_url~v2.1";
const B = "v_pub_url~v2.2";
const LIVE: PublishPlan = { id: B, stages: [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }] };

describe.each(listNodes())("on Node %s", (_version, node) => {
  it("cancel cancels what stdin holds, and reports it", async () => {
    const tiktok = await start({ publishes: [{ id: A }, LIVE] });
    const stdin = `{"data":{"publish_id":"${A}"}}\n${B}\n`;
    const { out, err, code } = await runProcess(tiktok, ["cancel", "-"], { node, stdin });
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^After cancelling: .*\n${B}: error published: .*\n${A}: notice cancelled: `));
    expect(err).toMatch(/^Exit code 1: /m);
  });

  it.each(["cancel", "status"])("%s says of a ledger that holds only a refusal why TikTok refused", async (command) => {
    const tiktok = await start();
    const stdin = '{"error":{"code":"access_token_invalid","message":"","log_id":"2"}}';
    const { out, err } = await runProcess(tiktok, [command, "-"], { node, stdin });
    // Another token may have been stored since.
    expect(out + err).toMatch(
      /TikTok refused an upload: access_token_invalid \(line 1 of stdin\)\. .* of that upload .* since, .*Then start a new run of the upload, .* first take out what is posted/,
    );
    expect(tiktok.requests).toEqual([]);
  });

  it("cancel of many ids gives no warning of the process", async () => {
    const publishes = Array.from({ length: 8 }, (_, at) => ({ id: `v_pub_url~v2.${at}` }));
    const tiktok = await start({ publishes });
    const { err } = await runProcess(tiktok, ["cancel", ...publishes.map(({ id }) => id)], { node });
    expect(err).not.toContain("Warning");
  });

  it.each(["cancel", "status"])(
    "%s fails for an upload that was started, if its response is not known",
    async (command) => {
      const tiktok = await start({ publishes: [{ id: A, stages: [{ status: "PUBLISH_COMPLETE" }] }] });
      const stdin = `{"video":"a.mp4","upload":"started"}\n{"video":"b.mp4","upload":"started"}\n{"publish_id":"${A}","video":"a.mp4"}\n`;
      const { out, err, code } = await runProcess(tiktok, [command, "-"], { node, stdin });
      expect([code, err]).toEqual([1, expect.stringMatching(/^Exit code 1: /m)]);
      expect(out).toMatch(
        /^b\.mp4: error unrecorded: The video may still go live: b\.mp4\. .*TikTok app with the creator's account/m,
      );
      expect(out).not.toMatch(/^a\.mp4: /m);
    },
  );

  it("cancel passes where a ledger says that TikTok has refused every upload", async () => {
    const tiktok = await start();
    const started = '{"video":"a.mp4","upload":"started"}\n{"video":"a.mp4","error":{"code":"access_token_invalid"}}\n';
    const folder = createFolder();
    writeFileSync(join(folder, "ledger"), started);
    const { err, code } = await runProcess(tiktok, ["cancel", "--ledger", "ledger"], { node, folder });
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/TikTok refused the upload of a\.mp4: access_token_invalid/),
    ]);
  });

  it("cancel passes where a ledger says that an upload was not sent", async () => {
    const tiktok = await start();
    const unsent = '{"video":"a.mp4","upload":"started"}\n{"video":"a.mp4","error":{"code":"not_sent"}}\n';
    const folder = createFolder();
    writeFileSync(join(folder, "ledger"), unsent);
    const { err, code } = await runProcess(tiktok, ["cancel", "--ledger", "ledger"], { node, folder });
    expect([code, err]).toEqual([0, expect.stringMatching(/TikTok did not get the upload of a\.mp4: not_sent/)]);
  });

  it("status --watch waits for the end, and reports it as JSON", async () => {
    const stages = [{ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 }, ...(LIVE.stages ?? [])];
    const tiktok = await start({ publishes: [{ id: A, stages }] });
    const { out, err, code } = await runProcess(tiktok, ["status", "--watch", "--format=json", A], { node });
    expect(code).toBe(0);
    expect(parseReport(out).confirmations).toMatchObject([{ publishId: A, outcome: "published", attempts: 2 }]);
    expect(err.split("\n").slice(0, 2)).toEqual([`${A}: TikTok downloads the file`, `${A}: posted`]);
  });

  it("explain knows the code that this project records for an upload that was not sent", async () => {
    const { out, code } = await runProcess(await start(), ["explain", "not_sent"], { node });
    expect([code, out]).toEqual([0, expect.stringContaining("Nothing was sent that TikTok could post")]);
  });

  it("explain explains", async () => {
    const tiktok = await start();
    const { out, code } = await runProcess(tiktok, ["explain", "publish_not_cancellable"], { node });
    expect([code, out]).toEqual([0, expect.stringContaining("What to do: Ask for its status")]);
  });
});

describe("Ctrl-C", () => {
  it.each<[code: number, args: readonly string[], words: RegExp]>([
    [1, [], /^Exit code 1: /m],
    [2, ["--fail-on", "error"], /^Exit code 2: .*interrupted/m],
  ])("ends the confirming of cancel with a whole report, and with %i after %j", async (ending, args, words) => {
    const afterCancel = [{ status: "PROCESSING_DOWNLOAD" }];
    const tiktok = await start({ publishes: [{ id: A, afterCancel }] });
    const { out, err, code } = await runProcess(tiktok, ["cancel", A, "--format", "json", ...args], {
      async meanwhile(child) {
        await tiktok.until((requests) => requests.some(({ endpoint }) => endpoint === "status"));
        child.kill("SIGINT");
      },
    });
    expect(parseReport(out).cancellations).toMatchObject([{ publishId: A, outcome: "cancel-requested" }]);
    expect(code).toBe(ending);
    expect(err).toMatch(words);
  });

  it("ends status --watch with a whole report", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const { out, code } = await runProcess(tiktok, ["status", "--watch", A, "--format", "json"], {
      async meanwhile(child) {
        await tiktok.until((requests) => requests.some(({ response }) => response !== undefined));
        child.kill("SIGINT");
      },
    });
    expect(parseReport(out).confirmations).toHaveLength(1);
    expect([1, 2]).toContain(code);
  });
});

/** What a terminal or a log would obey: control characters but line feeds, and changes of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
const OBEYED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const EVIL = "a\u001b[2J\u009b31m\r\n::error::x\u202e##[error]y\u0007";

describe("hostile texts of a server", () => {
  it.each<[where: string, behaviour: Behaviour]>([
    ["the message", { kind: "respond", code: "publish_not_cancellable", message: EVIL }],
    ["the code", { kind: "respond", code: EVIL }],
    ["the status", { kind: "respond", code: "ok", data: { status: EVIL } }],
    ["the reason", { kind: "respond", code: "ok", data: { status: "FAILED", fail_reason: EVIL } }],
  ])("in %s reach neither stdout nor stderr raw, and give GitHub's log no command", async (_where, behaviour) => {
    const tiktok = await start({ publishes: [{ id: A }], faults: [{ always: behaviour }] });
    for (const args of [
      ["cancel", A, "--timeout", "1"],
      ["status", A, "--timeout", "1"],
    ]) {
      const { out, err } = await runProcess(tiktok, args, { environment: { GITHUB_ACTIONS: "true" } });
      expect(out).toContain(A);
      expect(out + err).not.toMatch(OBEYED);
      expect(out + err).not.toMatch(/^\s*::|##\[/m);
    }
  });

  it("as a video of an id are shown by their numbers", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const stdin = JSON.stringify({ publish_id: A, video: `videos/${EVIL}.mp4` });
    const { out, err } = await runProcess(tiktok, ["cancel", "-"], { stdin });
    expect(out).toContain("\\u{a}::error::x\\u{202e}");
    expect(out + err).not.toMatch(OBEYED);
  });
});

/** The forms in which a token could leak. */
const LEAKS = [
  CREATOR_TOKEN,
  encodeURIComponent(CREATOR_TOKEN),
  Buffer.from(CREATOR_TOKEN).toString("hex"),
  Buffer.from(CREATOR_TOKEN).toString("base64").slice(0, -4),
];

describe("the token is in no output", () => {
  const echo: Behaviour = { kind: "respond", code: CREATOR_TOKEN, message: `Bearer ${CREATOR_TOKEN}` };
  it.each<[what: string, args: readonly string[], environment: NodeJS.ProcessEnv, faults: readonly Behaviour[]]>([
    ["with NODE_DEBUG", [A], { NODE_DEBUG: "http,https,net,tls,stream,fetch,undici" }, []],
    ["if the server repeats it", [A], {}, [echo]],
    ["if the server repeats it, in JSON", [A, "--format", "json"], {}, [echo]],
    ["as an id", [CREATOR_TOKEN], {}, []],
    ["as an option", [A, `--token=${CREATOR_TOKEN}`], {}, []],
    ["as the name of a variable", [A, "--token-env", CREATOR_TOKEN], {}, []],
    ["as the name of a ledger", ["--ledger", CREATOR_TOKEN], {}, []],
    ["as a time", [A, "--timeout", CREATOR_TOKEN], {}, []],
    ["as the path of the result", [A, "--output", `.git/objects/../${CREATOR_TOKEN}/`], {}, []],
    ["as the password of an address", [A, "--tiktok-api-url", `https://u:${CREATOR_TOKEN}@example.com`], {}, []],
    ["as an address", [A], { TIKTOK_API_URL: CREATOR_TOKEN }, []],
    [
      "behind a proxy that is not there",
      [A, "--timeout", "1"],
      { HTTPS_PROXY: "http://127.0.0.1:9", TIKTOK_API_URL: "" },
      [],
    ],
  ])("%s", async (_what, args, environment, faults) => {
    const tiktok = await start({ publishes: [{ id: A }], faults: faults.map((always) => ({ always })) });
    for (const command of ["cancel", "status"]) {
      const { out, err } = await runProcess(tiktok, [command, ...args], { environment });
      expect(err).not.toBe("");
      expect(LEAKS.filter((leak) => (out + err).includes(leak))).toEqual([]);
    }
  });
});
