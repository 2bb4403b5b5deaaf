/** The command `cancel`, against the stand-in for TikTok. */
import { describe, expect, it } from "vitest";
import { parseReport } from "../support/report.ts";
import type { PublishPlan } from "../support/tiktok/publish.ts";
import { CREATOR_TOKEN, type TikTokOptions } from "../support/tiktok/server.ts";
import { interruptible } from "../tiktok/cancelling.ts";
import { run, type Scene, start } from "./publishing.ts";

const A = "v_pub_url~v2.1";
const B = "v_pub_url~v2.2";
const LIVE: PublishPlan = { id: B, stages: [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }] };

describe("cancel", () => {
  it.each<[where: string, args: readonly string[], scene: Scene]>([
    ["arguments", [A, B], {}],
    ["one argument", [`${A}, ${B}`], {}],
    ["stdin, one a line", ["-"], { stdin: `${A}\n${B}\n` }],
    ["stdin, as TikTok's response", ["-"], { stdin: `{"data":{"publish_id":"${A}"}}\n{"publishId": "${B}"}` }],
    ["stdin, in a log", ["-"], { stdin: `uploading …\npublish_id=${A}\nInvoke: ${B}; done` }],
    ["ledgers", ["--ledger", "a.txt", "--ledger=b.txt"], { files: { "a.txt": A, "b.txt": `{"publish_id":"${B}"}` } }],
    ["a folder of ledgers", ["--ledger", "ids"], { files: { "ids/a.txt": A, "ids/deep/b.txt": B } }],
    ["an argument and a ledger", [A, "--ledger", "b.txt"], { files: { "b.txt": B } }],
  ])("finds ids in %s", async (_where, args, scene) => {
    const tiktok = await start({ publishes: [{ id: A }, { id: B }] });
    const { code, out } = await run(tiktok, ["cancel", ...args, "--format", "json"], scene);
    const { cancellations } = parseReport(out);
    expect(cancellations.map(({ publishId, outcome }) => [publishId, outcome])).toEqual([
      [A, "cancelled"],
      [B, "cancelled"],
    ]);
    expect(code).toBe(0);
  });

  it("says first what is bad, has a line for each upload in a pipe, and why it ends with 1", async () => {
    const tiktok = await start({ publishes: [{ id: A }, LIVE] });
    const { code, out, said } = await run(tiktok, ["cancel", A, B]);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/^After cancelling: 1 video is live, 1 was cancelled$/);
    expect(lines[1]).toMatch(new RegExp(`^${B}: error published: .*7261463769757501445`));
    expect(lines[2]).toMatch(new RegExp(`^${A}: notice cancelled: `));
    expect(code).toBe(1);
    expect(said.at(-1)).toMatch(/^Exit code 1: 1 of 2 uploads was not cancelled \('--fail-on' is 'warning'\)/);
    expect(said).toContain(`${A}: cancelled`);
  });

  it("has a line in a pipe for each change, and none for a response that changes nothing", async () => {
    const afterCancel = [
      { status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 },
      { status: "FAILED", failReason: "publish_cancelled" },
    ];
    const tiktok = await start({ publishes: [{ id: A, afterCancel }] });
    const { said } = await run(tiktok, ["cancel", A]);
    expect(said.filter((line) => line.startsWith(A))).toEqual([
      `${A}: waiting for TikTok to confirm`,
      `${A}: cancelled`,
    ]);
  });

  it.each<[failOn: string, plan: PublishPlan, code: number]>([
    ["error", { id: A, stages: [{ status: "SEND_TO_USER_INBOX" }] }, 0],
    ["warning", { id: A, stages: [{ status: "SEND_TO_USER_INBOX" }] }, 1],
    ["error", { ...LIVE, id: A }, 1],
    ["never", { ...LIVE, id: A }, 0],
  ])("with --fail-on %s and %j ends with %i", async (failOn, plan, code) => {
    const tiktok = await start({ publishes: [plan] });
    expect((await run(tiktok, ["cancel", A, "--fail-on", failOn])).code).toBe(code);
  });

  it.each<[outcome: string, code: number, options: TikTokOptions]>([
    ["notice cancelled", 0, { publishes: [{ id: A }] }],
    ["notice already-failed", 0, { publishes: [{ id: A, stages: [{ status: "FAILED", failReason: "internal" }] }] }],
    ["warning in-inbox", 1, { publishes: [{ id: A, stages: [{ status: "SEND_TO_USER_INBOX" }] }] }],
    ["warning cancel-requested", 1, { publishes: [{ id: A, afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }] }],
    ["warning refused", 1, {}],
    ["error published", 1, { publishes: [{ ...LIVE, id: A }] }],
    ["error unreachable", 1, { faults: [{ always: { kind: "html", httpStatus: 503 } }] }],
  ])("ends by default with 0 only if nothing is left to do: after '%s' with %i", async (outcome, code, options) => {
    const tiktok = await start(options);
    const ended = await run(tiktok, ["cancel", A, "--timeout", code === 0 ? "30" : "3"]);
    expect(ended.out).toContain(`${A}: ${outcome}: `);
    expect(ended.code).toBe(code);
  });

  it("sends nothing in a dry run, and needs no token for it", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const environment = { TIKTOK_ACCESS_TOKEN: undefined };
    const { code, out } = await run(tiktok, ["cancel", "--dry-run", A], { environment });
    expect([code, tiktok.requests]).toEqual([0, []]);
    expect(out).toMatch(/^Dry run: 1 upload was not cancelled/);
  });

  it("reads the token from another variable", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const environment = { TIKTOK_ACCESS_TOKEN: "act.another", OTHER: CREATOR_TOKEN };
    expect((await run(tiktok, ["cancel", A, "--token-env", "OTHER"], { environment })).code).toBe(0);
  });

  it.each<[what: string, args: readonly string[], words: RegExp, scene?: Scene]>([
    ["no id and no ledger", [], /--ledger.*- to read stdin\.$/],
    ["none, where the job has a ledger", [], /\$TIKTOK_PUBLISH_IDS/, { environment: { TIKTOK_PUBLISH_IDS: "/x" } }],
    [
      "no token",
      [A],
      /'TIKTOK_ACCESS_TOKEN' is not set.*read -rs /,
      { environment: { TIKTOK_ACCESS_TOKEN: undefined } },
    ],
    ["an empty token", [A], /'TIKTOK_ACCESS_TOKEN' is not set/, { environment: { TIKTOK_ACCESS_TOKEN: " \n" } }],
    [
      "Azure's name of no secret",
      [A],
      /is not set/,
      { environment: { TIKTOK_ACCESS_TOKEN: "$(TIKTOK_ACCESS_TOKEN)" } },
    ],
    ["the name as in sh", [A], /is not set/, { environment: { TIKTOK_ACCESS_TOKEN: "$TIKTOK_ACCESS_TOKEN" } }],
    ["a name as in cmd", [A], /is not set/, { environment: { TIKTOK_ACCESS_TOKEN: "%TIKTOK_ACCESS_TOKEN%" } }],
    ["no such variable", [A, "--token-env", "NONE"], /'NONE' is not set/],
    ["the token as the name", [A, "--token-env", CREATOR_TOKEN], /takes the name of an environment variable/],
    ["a token with a space", [A], /not allowed in a token/, { environment: { TIKTOK_ACCESS_TOKEN: "act. x" } }],
    ["the token as an option", [A, `--token=${CREATOR_TOKEN}`], /no option '--token'/],
    [
      "the token as an id",
      [CREATOR_TOKEN.replaceAll(/\d/g, "x")],
      /^Argument 1 \(\d+ characters\) holds no publish id/,
    ],
    ["a word that is no id", [A, "foo"], /^Argument 2 \(3 characters\) holds no publish id.*v_pub_url~v2/],
    ["a file as an id", ["ids.log"], /^Argument 1 .*--ledger/, { files: { "ids.log": A } }],
    ["the address of a post", ["https://www.tiktok.com/@a/video/726"], /delete it in the TikTok app/],
    ["an empty argument", [A, ""], /^Argument 2 is empty.*variable/],
    ["a blank argument", [" \n"], /^Argument 1 is empty.*variable/],
    ["a variable that every object has", [A, "--token-env", "toString"], /no access token/],
    ["such a variable with underscores", [A, "--token-env", "__proto__"], /no access token/],
    [
      "no token and other mistakes, which come first",
      ["--timeout", "0", "--ledger", "nope"],
      /^Option '--timeout'.*\nOption '--ledger' names 'nope'.*\nThere is no access token/,
      { environment: { TIKTOK_ACCESS_TOKEN: undefined } },
    ],
    ["stdin and ids", ["-", A], /'-' reads the ids from stdin/],
    [
      "a ledger that is missing",
      ["--ledger", "ids.tx"],
      /'--ledger' names 'ids\.tx', which does not exist \(did you mean 'ids\.txt'\?\)/,
      { files: { "ids.txt": A } },
    ],
    ["a timeout that is too long", [A, "--timeout", "241"], /'--timeout' is '241'.*1 to 240/],
    ["a timeout that is none", [A, "--timeout=1m"], /'--timeout' is '1m'/],
    ["the token as the timeout", [A, "--timeout", CREATOR_TOKEN], /'--timeout' is '\*\*\*'/],
    ["an address without TLS", [A, "--tiktok-api-url", "http://example.com"], /'--tiktok-api-url' is .*https/],
    [
      "such an address in the environment",
      [A],
      /'TIKTOK_API_URL' is .*https/,
      { environment: { TIKTOK_API_URL: "ftp://a" } },
    ],
    ["an unknown format", [A, "--format", "jsn"], /did you mean 'json'/],
  ])("with %s sends nothing and ends with 2", async (_what, args, words, scene = {}) => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const { code, out, said } = await run(tiktok, ["cancel", ...args], scene);
    expect([code, out, tiktok.requests]).toEqual([2, "", []]);
    expect(said.join("\n")).toMatch(words);
    expect(said.join("\n")).not.toContain(CREATOR_TOKEN);
  });

  it("reports a malformed id by its place, and cancels the others", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const { code, out } = await run(tiktok, ["cancel", A, "v_pub_url~v2.12345…"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^argument 2, position 1, \d+ characters: error malformed: /m);
    expect(out).toContain(`${A}: notice cancelled`);
    expect(out).not.toContain("12345…");
  });

  it.each<[what: string, args: readonly string[], searched: RegExp, scene: Scene]>([
    [
      "a ledger with other text",
      ["--ledger", "a.txt"],
      /the file 'a\.txt', without/,
      { files: { "a.txt": "hello\n" } },
    ],
    ["an empty stdin", ["-"], /stdin, which is empty/, {}],
    ["a log", ["-"], /stdin, 1 line without an id/, { stdin: "hello\n" }],
    [
      "an empty ledger and a log",
      ["-", "--ledger", "a.txt"],
      /stdin, 1 line/,
      { stdin: "x\n", files: { "a.txt": "" } },
    ],
    ["a folder that is missing", ["--ledger", "idz/"], /the folder 'idz\/', which does not exist/, {}],
    ["a folder with other text", ["--ledger", "ids"], /the file 'ids\/a', without/, { files: { "ids/a": "hello" } }],
  ])("without an id in %s ends with 2 whatever --fail-on says, and says where it looked", async (...row) => {
    const [, args, searched, scene] = row;
    for (const failOn of ["error", "warning", "never"]) {
      const tiktok = await start();
      const { said, ...ended } = await run(tiktok, ["cancel", ...args, "--fail-on", failOn], scene);
      expect([ended.code, ended.out, tiktok.requests]).toEqual([2, "No publish id was found\n", []]);
      expect(said.join("\n")).toMatch(searched);
      expect(said.join("\n")).toMatch(/Looked through: .*TikTok app/);
      expect(said.join("\n")).not.toMatch(/the arguments|Looked through: \./);
    }
  });

  it.each<[what: string, args: readonly string[], files: Scene["files"]]>([
    ["an empty ledger", ["--ledger", "a.txt"], { "a.txt": "" }],
    ["a ledger of blank lines", ["--ledger", "a.txt"], { "a.txt": "\n \r\n" }],
    ["several empty ledgers", ["--ledger", "ids"], { "ids/a.txt": "", "ids/b.txt": "\n" }],
  ])("with %s ends with 0, as nothing was uploaded, and so does status", async (_what, args, files = {}) => {
    for (const command of ["cancel", "status"]) {
      const tiktok = await start();
      const { code, out, said } = await run(tiktok, [command, ...args], { files });
      expect([code, out, tiktok.requests]).toEqual([0, "No publish id was found\n", []]);
      expect(said.join("\n")).toMatch(/No publish id was recorded.* Looked through: the files? /);
      expect(said.at(-1)).toBe("Exit code 0: no publish id was found.");
    }
  });

  it("cancels what stands in the part of a long stdin that is read, and says that there is more", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const { code, out, said } = await run(tiktok, ["cancel", "-"], { stdin: A, input: { isOver: true } });
    expect(out).toContain(`${A}: notice cancelled`);
    expect(code).toBe(1);
    expect(said.join("\n")).toMatch(/more than 67\.1 MB.*--ledger/);
  });

  it("with a stdin that can't be read sends nothing and ends with 2", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const { code, said } = await run(tiktok, ["cancel", "-"], { stdin: A, input: { problem: "EISDIR" } });
    expect([code, tiktok.requests]).toEqual([2, []]);
    expect(said).toEqual([expect.stringMatching(/^stdin can't be read: EISDIR/)]);
  });

  it("speaks of no step, job or workflow, and ends with the command to call again", async () => {
    const tiktok = await start({ faults: [{ always: { kind: "html", httpStatus: 503 } }] });
    const { out, said } = await run(tiktok, ["cancel", A, "--timeout", "1"], { files: { "ids.txt": "x" } });
    expect(out).toMatch(new RegExp(`^ {2}tiktok-upload-guard cancel ${A}$`, "m"));
    expect([out, ...said].join("\n")).not.toMatch(/\b(step|job|workflow|runner|input|summary)\b/i);
  });

  it("advises to call itself again with the same token and the same address", async () => {
    const tiktok = await start({ publishes: [{ id: A }], faults: [{ always: { kind: "html", httpStatus: 503 } }] });
    const environment = { TIKTOK_ACCESS_TOKEN: undefined, OTHER: CREATOR_TOKEN, TIKTOK_API_URL: undefined };
    const same = ["--token-env", "OTHER", "--tiktok-api-url", tiktok.url];
    const cancelled = await run(tiktok, ["cancel", A, "--timeout", "1", ...same], { environment });
    const asked = await run(tiktok, ["status", B, "--timeout", "1", ...same], { environment });
    const options = `--token-env OTHER --tiktok-api-url ${new URL(tiktok.url).href}`;
    expect(cancelled.out).toContain(`\n  tiktok-upload-guard cancel ${options} ${A}\n`);
    expect(asked.out).toContain(`\n  tiktok-upload-guard status --watch ${options} ${B}\n`);
  });

  it("advises to ask again about an upload that TikTok can no longer cancel", async () => {
    const processing = { id: A, stages: [{ status: "PROCESSING_DOWNLOAD", cancellable: false }] };
    const tiktok = await start({ publishes: [processing] });
    const { out } = await run(tiktok, ["cancel", A, "--timeout", "1"]);
    expect(out).toMatch(/^Ask TikTok again:\n {2}tiktok-upload-guard status --watch .*v_pub_url~v2\.1\n$/m);
  });

  it.each<[args: readonly string[], lines: readonly RegExp[]]>([
    [
      [],
      [
        /^First .*\(https:\/\/\S+\/docs\/cancelling\.md#get-a-token-by-hand\).* TIKTOK_ACCESS_TOKEN /,
        /^ {2}printf .*read -rs TIKTOK_ACCESS_TOKEN && export /,
      ],
    ],
    [
      ["--token-env", "OTHER"],
      [/^First .* OTHER /, /^ {2}printf .*read -rs OTHER && export OTHER/],
    ],
    [["--token-env", "a-b"], [/^First .* --token-env /]],
  ])("with %j and a token that TikTok refuses says first to set another one", async (args, lines) => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const environment = { TIKTOK_ACCESS_TOKEN: "act.expired", OTHER: "act.expired", "a-b": "act.expired" };
    for (const command of ["cancel", "status"]) {
      const { code, out } = await run(tiktok, [command, A, ...args], { environment });
      expect(code).toBe(1);
      const first = out.split("\n").findIndex((line) => line.startsWith("First"));
      const last = out.split("\n").slice(first, -1);
      expect(last.slice(0, lines.length)).toEqual(lines.map((line) => expect.stringMatching(line)));
      expect(last.slice(lines.length)).toEqual([expect.stringMatching(/:$/), expect.stringContaining(` ${command} `)]);
    }
  });

  it("SIGINT ends the confirming with a whole report, and what was never asked is still asked", async () => {
    const { interruption, wrapUp } = interruptible();
    const tiktok = await start({
      publishes: [{ id: A, afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] }],
      faults: [{ on: "status", always: { kind: "hang" } }],
    });
    const running = run(tiktok, ["cancel", A, B, "--fail-on", "error"], { interruption });
    await tiktok.until((requests) => requests.some(({ endpoint }) => endpoint === "status"));
    wrapUp();
    const { code, out, said } = await running;
    expect(out).toMatch(
      new RegExp(`^${A}: warning cancel-requested: .* the run was interrupted before TikTok confirmed`, "m"),
    );
    expect(code).toBe(2);
    expect(said.at(-1)).toMatch(/^Exit code 2: .*interrupted/);
  });
});
