import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApiResult } from "../../src/tiktok/api-result.ts";
import {
  addInquiries,
  type ConfirmRun,
  createConfirmRun,
  nextInquiry,
  noteInquiry,
  noteInquirySent,
} from "../../src/tiktok/confirm-run.ts";
import { CONFIRM_PACE } from "../../src/tiktok/pace.ts";
import { numbered } from "./cancelling.ts";
import { idOf } from "./ids.ts";
import { BROKEN, EXPIRED, RESET, respond, status, THROTTLED, UNKNOWN_ID } from "./play.ts";

const MINUTE_MS = 60_000;

type Sent = { id: string; atMs: number };

/** Plays a run with a clock of its own, whose calls have their results at once. `Infinity` in `restMs`: it is over. */
function play(
  respond: (id: string, poll: number, atMs: number) => ApiResult,
  { ids = ["a"], lastsMs = 300_000, earlierMs = [] as readonly number[], run = createConfirmRun(earlierMs) } = {},
): { sent: Sent[]; run: ConfirmRun; nowMs: number } {
  addInquiries(run, ids.map(idOf));
  const sent: Sent[] = [];
  let nowMs = 0;
  for (;;) {
    const step = nextInquiry(run, { nowMs, deadlineMs: lastsMs }, CONFIRM_PACE);
    if (step.kind === "wait") {
      if (step.untilMs >= lastsMs) return { sent, run, nowMs };
      nowMs = step.untilMs;
      continue;
    }
    noteInquirySent(run, step.task, nowMs, CONFIRM_PACE);
    const { id, polls } = step.task;
    sent.push({ id, atMs: nowMs });
    noteInquiry(run, step.task, respond(id, polls, nowMs), { nowMs, deadlineMs: lastsMs }, CONFIRM_PACE);
  }
}

/** The most calls in any window of a minute. */
function countBusiest(callsMs: readonly number[]): number {
  return Math.max(
    0,
    ...callsMs.map((fromMs) => callsMs.filter((at) => at >= fromMs && at < fromMs + MINUTE_MS).length),
  );
}

const PROCESSING = status("PROCESSING_DOWNLOAD");
const LIVE = status("PUBLISH_COMPLETE");

describe("60 ids", () => {
  const ids = numbered(60);

  it("are all asked for once before any is asked for again", () => {
    const { sent } = play(() => PROCESSING, { ids });
    expect(sent.slice(0, 60).map(({ id }) => id)).toEqual(ids);
  });

  it("take at most 20 calls in any minute", () => {
    const { sent } = play(() => PROCESSING, { ids, lastsMs: 20 * MINUTE_MS });
    expect(countBusiest(sent.map(({ atMs }) => atMs))).toBe(20);
  });

  it("that are final take 60 calls, and a little over two minutes", () => {
    const { sent } = play(() => LIVE, { ids });
    expect(sent.map(({ id }) => id)).toEqual(ids);
    expect(sent.at(-1)?.atMs).toBe(2 * CONFIRM_PACE.statusWindow.ms);
  });
});

it("the calls of earlier steps count, so that all of them stay within 20 in any minute", () => {
  const earlierMs = Array.from({ length: 15 }, (_, index) => -1000 * (index + 1));
  const { sent } = play(() => PROCESSING, { ids: numbered(30), earlierMs });
  expect(sent.filter(({ atMs }) => atMs < 45_000).length).toBe(5);
  expect(countBusiest([...earlierMs, ...sent.map(({ atMs }) => atMs)])).toBe(20);
});

it("a single id is asked for more and more seldom, and once more just before the time is up", () => {
  const { sent } = play(() => PROCESSING, { lastsMs: 60_000 });
  expect(sent.map(({ atMs }) => Math.floor(atMs / 1000))).toEqual([0, 3, 9, 21, 36, 51, 59]);
});

it("ten ids share the calls evenly, to the end", () => {
  const { sent } = play(() => PROCESSING, { ids: numbered(10), lastsMs: 2 * MINUTE_MS });
  const times = sent.map(({ atMs }) => atMs / 1000);
  expect([...new Set(times.slice(0, 30))]).toEqual([0, 30.5, 61]);
  expect(times.slice(30).map(Math.floor)).toEqual([91, 94, 97, 101, 104, 107, 110, 113, 116, 119]);
});

describe("the calls that are left are spread to the end of the time, though nothing becomes final:", () => {
  it.each<[ids: number, seconds: number, first: number, calls: number]>([
    [1, 1, 1, 2],
    [2, 5, 2, 6],
    [10, 20, 10, 20],
    [20, 60, 10, 20],
    [11, 60, 10, 20],
    [60, 50, 10, 20],
    [20, 300, 20, 100],
  ])("%i ids in %i s", (count, seconds, first, calls) => {
    const ids = numbered(count);
    const { sent } = play(() => PROCESSING, { ids, lastsMs: seconds * 1000 });
    expect(sent.filter(({ atMs }) => atMs === 0).length).toBe(first);
    expect(sent.length).toBe(calls);
    expect(sent.at(-1)?.atMs).toBe(seconds * 1000 - CONFIRM_PACE.shortestLastTryMs);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(Math.min(count, 20));
  });

  it("any number of ids in any time", () => {
    const seconds = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), seconds, (count, lastsSeconds) => {
        const { sent } = play(() => PROCESSING, { ids: numbered(count), lastsMs: lastsSeconds * 1000 });
        expect(new Set(sent.map(({ id }) => id)).size).toBe(count);
        expect(sent.at(-1)?.atMs).toBeGreaterThanOrEqual(lastsSeconds * 1000 - CONFIRM_PACE.lastTryMs);
      }),
    );
  });

  it("but not for ids that are final at once", () => {
    const { sent } = play(() => LIVE, { ids: numbered(20), lastsMs: 30_000 });
    expect([sent.length, sent.at(-1)?.atMs]).toEqual([20, 0]);
  });

  it("and a call that takes long has its time", () => {
    const run = createConfirmRun();
    const moment = { nowMs: 0, deadlineMs: 20_000 };
    addInquiries(run, [idOf("a")]);
    const step = nextInquiry(run, moment, CONFIRM_PACE);
    if (step.kind === "wait") throw new Error("nothing is sent");
    noteInquirySent(run, step.task, 0, CONFIRM_PACE);
    noteInquiry(run, step.task, PROCESSING, { ...moment, nowMs: 19_000 - 2_500 }, CONFIRM_PACE);
    expect(nextInquiry(run, { ...moment, nowMs: 17_000 }, CONFIRM_PACE)).toEqual({ kind: "wait", untilMs: 18_000 });
  });
});

it("a step that finds the window full waits until it has room", () => {
  const { sent } = play(() => LIVE, { earlierMs: Array(20).fill(-1000), lastsMs: 120_000 });
  expect(sent.map(({ atMs }) => atMs)).toEqual([60_000]);
});

describe("TikTok's word that it does not know an id", () => {
  it.each<[what: string, results: readonly ApiResult[], calls: number, isLast: boolean]>([
    ["counts when it is repeated", [UNKNOWN_ID, UNKNOWN_ID, LIVE], 2, false],
    ["does not count when a status follows", [UNKNOWN_ID, LIVE], 2, true],
    ["does not count when a fault is between", [UNKNOWN_ID, RESET, UNKNOWN_ID, LIVE], 4, true],
    ["does not count after a status", [PROCESSING, UNKNOWN_ID, UNKNOWN_ID, UNKNOWN_ID, LIVE], 5, true],
  ])("%s", (_what, results, calls, isLive) => {
    const { sent, run } = play((_id, poll) => results[poll] ?? LIVE);
    expect(sent.length).toBe(calls);
    expect(run.inquiries.get(idOf("a"))?.status?.status === "PUBLISH_COMPLETE").toBe(isLive);
    expect((sent[1]?.atMs ?? 0) - (sent[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(3000);
  });
});

describe("an id is asked for again after", () => {
  it.each<[what: string, result: ApiResult]>([
    ["a status that is not final", PROCESSING],
    ["a status that is not documented", status("SOMETHING_NEW")],
    ["500", BROKEN],
    ["a reset", RESET],
    ["429", THROTTLED],
    ["ok without a status", { kind: "response", code: "ok", httpStatus: 200, data: {} }],
  ])("%s", (_, result) => {
    expect(play((_id, poll) => (poll === 0 ? result : LIVE)).sent.length).toBe(2);
  });
});

describe("an id is not asked for again after", () => {
  it.each<[what: string, result: ApiResult]>([
    ["PUBLISH_COMPLETE", LIVE],
    ["SEND_TO_USER_INBOX", status("SEND_TO_USER_INBOX")],
    ["FAILED", status("FAILED", "frame_rate_check_failed")],
    ["a code that is not tried again", respond("token_not_authorized_for_specified_publish_id")],
    ["401", EXPIRED],
  ])("%s", (_, result) => {
    expect(play(() => result).sent.length).toBe(1);
  });
});

it("after a 429, nothing is asked for until the pause is over", () => {
  const { sent } = play((_id, _poll, atMs) => (atMs === 0 ? THROTTLED : LIVE), { ids: ["a", "b"] });
  expect(sent.map(({ id, atMs }) => [id, atMs])).toEqual([
    ["a", 0],
    ["b", 7_000],
    ["a", 7_000],
  ]);
});

it("a refusal of the token ends the run, also for ids that come later", () => {
  const { run, sent } = play((id) => (id === "b" ? EXPIRED : PROCESSING), { ids: ["a", "b", "c"] });
  expect(sent.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(play(() => LIVE, { ids: ["d"], run }).sent).toEqual([]);
});

it("a run ends whatever TikTok says, within 20 calls in any minute", () => {
  const result = fc.constantFrom(PROCESSING, LIVE, THROTTLED, BROKEN, RESET, UNKNOWN_ID, status("FAILED"));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80 }),
      fc.array(result, { minLength: 1, maxLength: 50 }),
      (count, results) => {
        let at = 0;
        const { sent, nowMs } = play(() => results[at++ % results.length] ?? LIVE, { ids: numbered(count) });
        expect(countBusiest(sent.map(({ atMs }) => atMs))).toBeLessThanOrEqual(20);
        expect(nowMs).toBeLessThan(300_000);
      },
    ),
  );
});
