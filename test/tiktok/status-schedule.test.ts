import { describe, expect, it } from "vitest";
import { PACE } from "../../src/tiktok/pace.ts";
import { BROKEN, EXPIRED, FINAL, OK, Play, respond, status, UNKNOWN_ID } from "./play.ts";

const FOREVER = Number.POSITIVE_INFINITY;

describe("status", () => {
  /** Ids that TikTok accepted, and ids that it calls final. */
  function confirming(accepted: string, final: string, callsAtOnce = 100): Play {
    const play = new Play(`${accepted} ${final}`, { callsAtOnce, statusGap: { ...PACE.statusGap, firstMs: 0 } });
    play.calls();
    for (const id of accepted.split(" ").filter(Boolean)) play.result(`${id}@publish`, OK);
    for (const id of final.split(" ").filter(Boolean)) play.result(`${id}@publish`, FINAL);
    return play;
  }

  it("is asked for first where TikTok calls the publish final, then where it was never asked for, then by turns", () => {
    const play = confirming("a b", "c");
    expect(play.calls()).toEqual(["c?", "a?", "b?"]);
    for (const id of ["b", "a", "c"]) play.result(`${id}?`, status("PROCESSING_DOWNLOAD"));
    play.add("d");
    play.calls();
    play.result("d@publish", OK);
    play.pass(PACE.statusGap.nextMs);
    expect(play.calls()).toEqual(["d?", "b?", "a?", "c?"]);
  });

  it("is not asked for after a refusal", () => {
    const play = new Play("a");
    play.calls();
    play.result("a@publish", UNKNOWN_ID);
    play.result("a@transmission", respond("url_ownership_unverified", 403));
    expect(play.waitMs()).toBe(FOREVER);
  });

  it("is asked for again after a failed call, and not after one that refused the token", () => {
    const play = confirming("a", "");
    play.calls();
    play.result("a?", BROKEN);
    expect(play.waitMs()).toBe(PACE.statusGap.nextMs);
    play.pass(PACE.statusGap.nextMs);
    play.calls();
    play.result("a?", EXPIRED);
    expect(play.waitMs()).toBe(FOREVER);
  });

  it.each(["FAILED", "PUBLISH_COMPLETE"])("%s is final, and ends the requests that are out", (name) => {
    const play = confirming("", "a");
    play.calls();
    play.result("a?", status(name));
    expect([play.waitMs(), play.isGivenUp("a@transmission")]).toEqual([FOREVER, true]);
  });

  it("SEND_TO_USER_INBOX is looked at once more after ok, and is final after publish_not_cancellable", () => {
    const play = confirming("a", "b");
    play.calls();
    play.result("a?", status("SEND_TO_USER_INBOX"));
    play.result("b?", status("SEND_TO_USER_INBOX"));
    play.pass(PACE.statusGap.nextMs);
    expect(play.calls()).toEqual(["a?"]);
    play.result("a?", status("SEND_TO_USER_INBOX"));
    expect(play.waitMs()).toBe(FOREVER);
  });

  it.each(["PROCESSING_DOWNLOAD", "PROCESSING_UPLOAD", "SOMETHING_NEW"])("%s is asked for again later", (name) => {
    const play = confirming("", "a");
    play.calls();
    play.result("a?", status(name));
    expect(play.waitMs()).toBe(PACE.statusGap.nextMs);
  });

  it("is asked for just before the deadline where the next turn would come after it", () => {
    const play = new Play("a", {}, 10_000);
    play.calls();
    play.result("a@publish", FINAL);
    for (let looks = 0; looks < 3; looks++) {
      play.pass(play.waitMs());
      expect(play.calls()).toEqual(["a?"]);
      play.result("a?", status("PROCESSING_DOWNLOAD"));
    }
    // Turns of 2, 4 and 8 s would be at 2, 6 and 14 s.
    expect(play.waitMs()).toBe(2_000);
  });

  it("takes half of the calls at most, so that hanging status calls keep no late id from being cancelled", () => {
    const play = confirming("", Array.from({ length: 20 }, (_, index) => `id-${index}`).join(" "), 16);
    expect(play.calls().length).toBe(8);
    play.add("late");
    expect(play.calls()).toEqual(["late@publish"]);
  });

  it("is asked for exactly as often as the window allows", () => {
    const { ms: windowMs, calls: windowCalls } = PACE.statusWindow;
    const play = confirming("", Array.from({ length: 100 }, (_, index) => `id-${index}`).join(" "));
    const sentMs: number[] = [];
    for (const endMs = play.nowMs + 3 * windowMs; play.nowMs < endMs; play.pass(play.waitMs())) {
      for (const call of play.calls()) {
        sentMs.push(play.nowMs);
        play.result(call, status("PROCESSING_DOWNLOAD"));
      }
    }
    const inWindow = sentMs.map((at) => sentMs.filter((other) => other > at - windowMs && other <= at).length);
    expect(Math.max(...inWindow)).toBe(windowCalls);
    expect(sentMs.length).toBe(3 * windowCalls);
    expect([...play.run.tasks.values()].filter(({ polls }) => polls === 0).length).toBe(10);
  });
});
