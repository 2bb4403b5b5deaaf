import { describe, expect, it } from "vitest";
import { clockMs } from "../../src/model/clock.ts";
import type { Confirmation } from "../../src/model/publish.ts";
import { type ConfirmRequest, confirmPublishes } from "../../src/tiktok/confirm.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { openStatusCalls } from "../../src/tiktok/status-calls.ts";
import { HOUR_MS } from "../support/limits.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import type { PublishPlan } from "../support/tiktok/publish.ts";
import { CREATOR_TOKEN, type TikTok } from "../support/tiktok/server.ts";
import { createWorkspace } from "../support/workspace.ts";
import { arriving, interruptible, numbered, ONCE, QUICK, sentTo, start } from "./cancelling.ts";
import { entriesOf } from "./ids.ts";

function confirm(tiktok: TikTok, ids: string, changes: Partial<ConfirmRequest> = {}) {
  return confirmPublishes({
    ids: entriesOf(ids),
    token: CREATOR_TOKEN,
    apiUrl: new URL(tiktok.url),
    timeoutMs: HOUR_MS,
    interruption: interruptible().interruption,
    pace: QUICK,
    ...changes,
  });
}

function listOutcomes(confirmations: readonly Confirmation[]): string[] {
  return confirmations.map(
    ({ entry, outcome, code }) => `${entry.kind === "id" ? entry.id : "!"}: ${outcome}, ${code}`,
  );
}

const live: Omit<PublishPlan, "id"> = { stages: [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }] };
const slow = (...last: NonNullable<PublishPlan["stages"]>): Omit<PublishPlan, "id"> => ({
  stages: [
    { status: "PROCESSING_UPLOAD", lastsStatusCalls: 2 },
    { status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 },
    ...last,
  ],
});

it("each id has the outcome that follows from its status, and nothing is cancelled", async () => {
  const tiktok = await start({
    publishes: [
      { id: "live", ...live },
      { id: "slow", ...slow({ status: "PUBLISH_COMPLETE" }) },
      { id: "draft", ...slow({ status: "SEND_TO_USER_INBOX" }) },
      { id: "refused", ...slow({ status: "FAILED", failReason: "frame_rate_check_failed" }) },
    ],
  });
  const confirmations = await confirm(tiktok, "live slow draft refused unknown $malformed");
  expect(listOutcomes(confirmations)).toEqual([
    "live: published, ok",
    "slow: published, ok",
    "draft: in-inbox, ok",
    "refused: failed, ok",
    "unknown: refused, invalid_publish_id",
    "!: malformed, malformed_publish_id",
  ]);
  expect(confirmations[0]).toMatchObject({ postIds: ["7261463769757501445"], level: "notice", attempts: 1 });
  expect(confirmations[3]).toMatchObject({ failReason: "frame_rate_check_failed", level: "error", attempts: 4 });
  expect(sentTo(tiktok, "publish-cancel", "transmission-cancel")).toEqual([]);
});

it("without a token nothing is sent, and the ledger is read all the same", async () => {
  const tiktok = await start({});
  const confirmations = await confirm(tiktok, "a", { token: undefined, arrivals: arriving(() => "b") });
  expect(listOutcomes(confirmations)).toEqual([
    "a: no-token, missing_access_token",
    "b: no-token, missing_access_token",
  ]);
  expect(tiktok.requests).toEqual([]);
});

describe("when the time is up, an id is", () => {
  const down: Behaviour = { kind: "html", httpStatus: 502 };
  const full: Behaviour = { kind: "respond", code: "rate_limit_exceeded" };
  const ok: Behaviour = { kind: "respond", code: "ok" };
  it.each<[outcome: string, what: string, level: string, behaviour: Behaviour]>([
    ["pending, ok", "if its status is not final", "warning", { kind: "serve" }],
    ["pending, rate_limit_exceeded", "if TikTok asked for a pause", "warning", full],
    ["unreachable, server_error", "if every call failed", "error", down],
    ["unreachable, unexpected_response", "if no response had a status", "error", ok],
    ["unreachable, network_error", "if every connection was reset", "error", { kind: "reset" }],
    ["unreachable, redirect_refused", "if it was redirected", "error", { kind: "redirect", httpStatus: 302 }],
  ])("%s %s", async (outcome, _what, level, behaviour) => {
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ on: "status", always: behaviour }] });
    const confirmations = await confirm(tiktok, "a", { pace: ONCE });
    expect(listOutcomes(confirmations)).toEqual([`a: ${outcome}`]);
    expect(confirmations[0]?.level).toBe(level);
    expect(tiktok.redirected).toEqual([]);
  });

  it("pending though the last call failed, if an earlier one had shown a status", async () => {
    const script: Behaviour[] = [{ kind: "serve" }, { kind: "reset" }];
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [{ on: "status", script, always: { ...full, retryAfter: { seconds: 7200 } } }],
    });
    expect(await confirm(tiktok, "a")).toMatchObject([{ outcome: "pending", status: "PROCESSING_DOWNLOAD" }]);
  });

  it("pending though TikTok no longer knows it, if an earlier call had shown a status", async () => {
    const unknown: Behaviour = { kind: "respond", code: "invalid_publish_id" };
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [{ on: "status", script: [{ kind: "serve" }], always: unknown }],
    });
    const { interruption, stop } = interruptible();
    const confirming = confirm(tiktok, "a", { interruption });
    await tiktok.until(({ length }) => length >= 5);
    stop();
    expect(await confirming).toMatchObject([{ outcome: "pending", status: "PROCESSING_DOWNLOAD" }]);
  });

  it("pending with the time for which TikTok asked, if that is longer than the time left", async () => {
    const long: Behaviour = { ...full, retryAfter: { seconds: 7200 } };
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ on: "status", always: long }] });
    const [confirmation] = await confirm(tiktok, "a");
    expect(confirmation?.detail).toContain("wait 7,200 s");
    expect(confirmation?.cause).not.toMatch(/time/);
  });

  it.each<[what: string, earlier: number, detail: RegExp]>([
    ["by its own calls", 0, /limit of 3 status calls a minute left none for it within the timeout$/],
    ["by the calls of earlier steps", 2, /2 had been made before$/],
  ])("out-of-time if the window was full %s, and says so", async (_what, earlier, detail) => {
    const ids = numbered(5);
    const tiktok = await start({ publishes: ids.map((id) => ({ id, ...live })) });
    const pace = { ...QUICK, statusWindow: { calls: 3, ms: 2 * HOUR_MS } };
    const statusCalls = { earlierMs: Array(earlier).fill(clockMs()), learn: () => [], add: () => undefined };
    const confirmations = await confirm(tiktok, ids.join(" "), { pace, statusCalls });
    expect(confirmations.at(-1)).toMatchObject({ outcome: "out-of-time", detail: expect.stringMatching(detail) });
  });

  it("asked for within one limit with the calls of another run at the same time", async () => {
    const ids = numbered(10);
    const tiktok = await start({ publishes: ids.map((id) => ({ id, ...live })) });
    const pace = { ...QUICK, statusWindow: { calls: 6, ms: 2 * HOUR_MS } };
    const folder = createWorkspace().path;
    const runs = [ids.slice(0, 5), ids.slice(5)].map((own) =>
      confirm(tiktok, own.join(" "), { pace, statusCalls: openStatusCalls(folder, CREATOR_TOKEN) }),
    );
    const outcomes = (await Promise.all(runs)).flat().map(({ outcome }) => outcome);
    expect(sentTo(tiktok, "status").length).toBe(6);
    expect(outcomes.filter((each) => each === "out-of-time")).toHaveLength(4);
  });

  it("out-of-time if the pace had no call for it", async () => {
    const ids = numbered(5);
    const tiktok = await start({ publishes: ids.map((id) => ({ id, ...live })) });
    const pace = { ...QUICK, statusWindow: { calls: 3, ms: 2 * HOUR_MS } };
    const outcomes = (await confirm(tiktok, ids.join(" "), { pace })).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["published", "published", "published", "out-of-time", "out-of-time"]);
    expect(sentTo(tiktok, "status").length).toBe(3);
  });
});

it.each(["wrapUp", "stop"] as const)("%s ends the waiting at once", async (signal) => {
  const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ on: "status", script: [{ kind: "serve" }] }] });
  const { interruption, ...end } = interruptible();
  const confirming = confirm(tiktok, "a", { interruption });
  await tiktok.until(({ length }) => length >= 3);
  end[signal]();
  expect(await confirming).toMatchObject([{ outcome: "pending" }]);
});

describe("a call that never has a response ends with the run, and the id is", () => {
  it.each<[outcome: string, what: string, script: Behaviour[]]>([
    ["unreachable, timeout", "if nothing is known of it", []],
    ["pending, ok", "if an earlier call had shown its status", [{ kind: "serve" }]],
  ])("%s %s", async (outcome, _what, script) => {
    const tiktok = await start({
      publishes: [{ id: "a" }],
      faults: [{ on: "status", script, always: { kind: "hang" } }],
    });
    const { interruption, stop } = interruptible();
    const confirming = confirm(tiktok, "a", { interruption });
    await tiktok.until((requests) => requests.length > script.length);
    stop();
    expect(listOutcomes(await confirming)).toEqual([`a: ${outcome}`]);
  });
});

it("a token that expires midway ends the run: ids without a final status are refused, with the reason", async () => {
  const ids = numbered(20);
  const expired: Behaviour = { kind: "respond", code: "access_token_invalid" };
  const tiktok = await start({
    publishes: ids.map((id, at) => ({ id, ...(at % 2 === 0 ? live : {}) })),
    faults: ids.slice(8).map((id) => ({ on: "status", id, always: expired })),
  });
  const confirmations = await confirm(tiktok, ids.join(" "));
  const [early, late] = [confirmations.slice(0, 8), confirmations.slice(8)];
  expect(early.map(({ outcome }) => outcome)).toEqual(
    ids.slice(0, 8).map((_, at) => (at % 2 ? "refused" : "published")),
  );
  expect(new Set(late.map(({ outcome, code }) => `${outcome}, ${code}`))).toEqual(
    new Set(["refused, access_token_invalid"]),
  );
  // The last id was not asked for: at most eight calls are out at once.
  expect(late.at(-1)).toMatchObject({ attempts: 0, cause: expect.stringMatching(/another id/) });
});

it("an id that is recorded meanwhile is asked for, and one that is recorded at the end, too", async () => {
  const tiktok = await start({ publishes: ["a", "b", "c"].map((id) => ({ id, ...live })) });
  const texts: Readonly<Record<string, string[]>> = { meanwhile: ["", "b"], "at the end": ["c"] };
  const arrivals = arriving(
    (when) => texts[when]?.shift() ?? "",
    () => (texts.meanwhile?.length ?? 0) > 0,
  );
  expect(listOutcomes(await confirm(tiktok, "a", { arrivals }))).toEqual([
    "a: published, ok",
    "b: published, ok",
    "c: published, ok",
  ]);
});

it("an id that is recorded once more with its video has that video", async () => {
  const tiktok = await start({ publishes: ["a", "b"].map((id) => ({ id, ...live })) });
  const named = ["a", "b"].map((id) => JSON.stringify({ publish_id: id, video: `${id}.mp4` })).join("\n");
  const arrivals = { ...arriving(() => ""), look: () => readPublishIds(named, { kind: "ledger" }).entries };
  const confirmations = await confirm(tiktok, "a", { arrivals });
  expect(confirmations.map(({ video }) => video)).toEqual(["a.mp4", "b.mp4"]);
});

it("records each call when it is sent", async () => {
  const tiktok = await start({ publishes: [{ id: "a", ...slow({ status: "PUBLISH_COMPLETE" }) }] });
  let count = 0;
  const statusCalls = { earlierMs: [], learn: () => [], add: () => void count++ };
  await confirm(tiktok, "a", { statusCalls });
  expect([count, sentTo(tiktok, "status").length]).toEqual([4, 4]);
});

it("never shows the token, wherever TikTok or the ledger repeats it", async () => {
  const tiktok = await start({
    publishes: [{ id: "a" }],
    faults: [{ on: "status", always: { kind: "respond", code: "something_new", message: `no ${CREATOR_TOKEN}` } }],
  });
  const arrivals = arriving((when) => (when === "at the end" ? CREATOR_TOKEN : ""));
  const confirmations = await confirm(tiktok, "a", { arrivals });
  expect(JSON.stringify(confirmations)).not.toContain(CREATOR_TOKEN);
  expect(confirmations.map(({ outcome }) => outcome)).toEqual(["refused", "malformed"]);
});
