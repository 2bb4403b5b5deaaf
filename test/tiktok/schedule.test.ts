import { describe, expect, it } from "vitest";
import type { ApiResult } from "../../src/tiktok/api-result.ts";
import { PACE } from "../../src/tiktok/pace.ts";
import { createRun, type Run, type Task } from "../../src/tiktok/run.ts";
import { nextStep, type Step } from "../../src/tiktok/schedule.ts";
import { idOf } from "./ids.ts";

const { ms: WINDOW_MS, calls: WINDOW_CALLS } = PACE.statusWindow;
const NOW_MS = 1_000_000;

function task(name: string, changes: Partial<Task> = {}): Task {
  return { id: idOf(name), dueMs: NOW_MS, attempts: 0, retries: 0, polls: 0, ...changes };
}

function respond(code: string, httpStatus = 400): ApiResult {
  return { kind: "response", code, httpStatus, data: {} };
}

const ok = respond("ok", 200);
const notCancellable = respond("publish_not_cancellable");
const decided = { kind: "decided", address: "publish/cancel" } as const;

function run(tasks: readonly Task[], changes: Partial<Run> = {}): Run {
  return { ...createRun(), route: decided, ...changes, tasks };
}

/** `cancel a`, `status b`, `wait 500` (from now). */
function describeStep(step: Step): string {
  if (step.kind === "wait") return `wait ${Math.ceil(step.untilMs - NOW_MS)}`;
  return `${step.kind} ${step.task.id}`;
}

/** `count` status calls, the latest `agoMs` ago, a millisecond apart. */
function calls(count: number, agoMs = 0): number[] {
  return Array.from({ length: count }, (_, index) => NOW_MS - agoMs - (count - 1 - index));
}

describe("the next call", () => {
  it.each<[when: string, run: Run, step: string]>([
    ["nothing is left", run([task("a", { cancel: respond("invalid_publish_id") })]), "wait Infinity"],
    ["there are no ids", run([]), "wait Infinity"],
    ["the first id is due", run([task("a"), task("b")]), "cancel a"],
    ["the first id is not due yet", run([task("a", { dueMs: NOW_MS + 9 }), task("b")]), "cancel b"],
    ["no id is due yet", run([task("a", { dueMs: NOW_MS + 9 }), task("b", { dueMs: NOW_MS + 5 })]), "wait 5"],
    ["the last result was an internal error", run([task("a", { cancel: respond("internal_error", 500) })]), "cancel a"],
    ["one id is to be cancelled and another to be confirmed", run([task("a", { cancel: ok }), task("b")]), "cancel b"],
    ["a call for the only id is in progress", run([task("a", { busy: "cancel" })]), "wait Infinity"],
    [
      "the token is refused",
      run([task("a")], { refusal: { kind: "response", code: "x", httpStatus: 401, data: {} } }),
      "wait Infinity",
    ],
    ["a 429 closes the token", run([task("a")], { pausedUntilMs: NOW_MS + 7 }), "wait 7"],
    [
      "a 429 closes the token for status too",
      run([task("a", { cancel: ok })], { pausedUntilMs: NOW_MS + 7 }),
      "wait 7",
    ],
    ["the 429 is over", run([task("a")], { pausedUntilMs: NOW_MS }), "cancel a"],
    [
      "one id is tried after a 429",
      run([task("a", { busy: "cancel" }), task("b")], { probing: true }),
      "wait Infinity",
    ],
    [
      "one id is tried after a 429, and another is to be confirmed",
      run([task("a", { busy: "cancel" }), task("b"), task("c", { cancel: ok })], { probing: true }),
      "status c",
    ],
    ["there is room for one call", run([task("a")], { callsInFlight: PACE.callsAtOnce - 1 }), "cancel a"],
    [
      "there is no room for a call",
      run([task("a")], { callsInFlight: PACE.callsAtOnce }),
      `wait ${PACE.backOff.floorMs}`,
    ],
    [
      "a race has room for one call only",
      run([task("a")], { route: { kind: "open" }, callsInFlight: PACE.callsAtOnce - 1 }),
      `wait ${PACE.backOff.floorMs}`,
    ],
  ])("is the expected one when %s", (_when, state, step) => {
    expect(describeStep(nextStep(state, NOW_MS, PACE))).toBe(step);
  });
});

it("the next call is found among as many ids as a ledger can hold", () => {
  const tasks = Array.from({ length: 450_000 }, (_, index) => ({ ...task("a"), dueMs: NOW_MS + 9 + index }));
  expect(describeStep(nextStep(run(tasks), NOW_MS, PACE))).toBe("wait 9");
});

describe("while no address is decided, the next call", () => {
  const raceOf = (name: string, leftMs: number) =>
    ({ kind: "open", race: { id: idOf(name), sinceMs: NOW_MS - PACE.raceSilenceMs + leftMs } }) as const;
  const silent = raceOf("a", 0);
  const young = raceOf("a", 100);

  it.each<[when: string, run: Run, step: string]>([
    ["the run begins", run([task("a"), task("b")], { route: { kind: "open" } }), "cancel a"],
    ["the first id is racing", run([task("a", { busy: "cancel" }), task("b")], { route: young }), "wait 100"],
    [
      "the first id waits to race again",
      run([task("a", { dueMs: NOW_MS + 50 }), task("b")], { route: young }),
      "wait 50",
    ],
    [
      "no address has responded for too long",
      run([task("a", { busy: "cancel" }), task("b")], { route: silent }),
      "cancel b",
    ],
    ["it is the only id", run([task("a", { busy: "cancel" })], { route: young }), "wait Infinity"],
    ["a more urgent id is recorded", run([task("b"), task("a", { busy: "cancel" })], { route: young }), "wait 100"],
    [
      "the id that raced is accepted",
      run([task("a", { cancel: ok, dueMs: NOW_MS + 900 }), task("b")], { route: young }),
      "wait 100",
    ],
    [
      "the race is open again, and a call to the address that won is still in progress",
      run([task("a", { busy: "cancel" }), task("b")], { route: { kind: "open" } }),
      "cancel b",
    ],
  ])("is the expected one when %s", (_when, state, step) => {
    expect(describeStep(nextStep(state, NOW_MS, PACE))).toBe(step);
  });

  it("goes to both addresses, and to the winner from then on", () => {
    expect(nextStep(run([task("a")], { route: silent }), NOW_MS, PACE)).toMatchObject({
      addresses: ["publish/cancel", "transmission/cancel"],
    });
    expect(nextStep(run([task("a")]), NOW_MS, PACE)).toMatchObject({ addresses: ["publish/cancel"] });
  });
});

describe("status", () => {
  const processing = { status: "PROCESSING_DOWNLOAD", postIds: [] };
  const accepted = task("accepted", { cancel: ok });
  const final = task("final", { cancel: notCancellable });
  const asked = task("asked", { cancel: notCancellable, polls: 1, status: processing, dueMs: NOW_MS - 50 });

  it.each<[what: string, run: Run, step: string]>([
    ["first if TikTok calls it final", run([accepted, asked, final]), "status final"],
    ["then if it was never asked for", run([asked, accepted]), "status accepted"],
    [
      "then by turns, the oldest first",
      run([
        { ...asked, dueMs: NOW_MS - 9 },
        { ...asked, id: idOf("longer-ago") },
      ]),
      "status longer-ago",
    ],
    ["not before it is due", run([{ ...accepted, dueMs: NOW_MS + 5 }]), "wait 5"],
    ["not if it was refused", run([task("a", { cancel: respond("url_ownership_unverified", 403) })]), "wait Infinity"],
    ["not after a status call refused the token", run([final], { confirming: false }), "wait Infinity"],
    ["not while it is being asked for", run([{ ...final, busy: "status" }]), "wait Infinity"],
    ["until the window is full", run([final], { statusCallsMs: calls(WINDOW_CALLS - 1) }), "status final"],
    [
      "not while the window is full",
      run([final], { statusCallsMs: calls(WINDOW_CALLS) }),
      `wait ${WINDOW_MS - WINDOW_CALLS + 1}`,
    ],
    [
      "when the oldest call has left the window",
      run([final], { statusCallsMs: calls(WINDOW_CALLS, WINDOW_MS - WINDOW_CALLS + 1) }),
      "status final",
    ],
  ])("of an id is asked for %s", (_what, state, step) => {
    expect(describeStep(nextStep(state, NOW_MS, PACE))).toBe(step);
  });

  it.each(["FAILED", "PUBLISH_COMPLETE", "SEND_TO_USER_INBOX"])("%s is not asked for again", (status) => {
    expect(describeStep(nextStep(run([{ ...asked, status: { status, postIds: [] } }]), NOW_MS, PACE))).toBe(
      "wait Infinity",
    );
  });

  it.each(["PROCESSING_DOWNLOAD", "PROCESSING_UPLOAD", "SOMETHING_NEW"])("%s is asked for again later", (status) => {
    expect(describeStep(nextStep(run([{ ...asked, status: { status, postIds: [] } }]), NOW_MS, PACE))).toBe(
      "status asked",
    );
  });

  it("is asked for exactly as often as the window allows", () => {
    const sentMs: number[] = [];
    const state = run(Array.from({ length: 100 }, (_, index) => task(`id-${index}`, { cancel: ok, dueMs: 0 })));
    for (let nowMs = 0; nowMs < 3 * WINDOW_MS; ) {
      const step = nextStep(state, nowMs, PACE);
      if (step.kind === "wait") nowMs = step.untilMs;
      else {
        sentMs.push(nowMs);
        state.statusCallsMs = sentMs;
        step.task.polls += 1;
        step.task.dueMs = nowMs + 1000;
      }
    }
    const inWindow = sentMs.map((at) => sentMs.filter((other) => other > at - WINDOW_MS && other <= at).length);
    expect(Math.max(...inWindow)).toBe(WINDOW_CALLS);
    expect(sentMs.length).toBe(3 * WINDOW_CALLS);
    expect(state.tasks.filter(({ polls }) => polls === 0).length).toBe(10);
  });
});
