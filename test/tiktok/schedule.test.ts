import { describe, expect, it } from "vitest";
import { PACE } from "../../src/tiktok/pace.ts";
import { countAttempts, resultOf } from "../../src/tiktok/run.ts";
import { rescue, wrapUp } from "../../src/tiktok/transitions.ts";
import {
  BACK_OFF_MS,
  BROKEN,
  EXPIRED,
  FINAL,
  GONE,
  OK,
  Play,
  REFUSED,
  RESET,
  respond,
  status,
  THROTTLED,
  UNKNOWN_ID,
} from "./play.ts";

const FOREVER = Number.POSITIVE_INFINITY;

describe("until an address has proven itself", () => {
  it("every id is asked at both addresses at once", () => {
    expect(new Play("a b c").calls()).toEqual([
      ...["a@publish", "a@transmission", "b@publish", "b@transmission", "c@publish", "c@transmission"],
    ]);
  });

  it("a slow address leaves the other its half of the calls", () => {
    const play = new Play("a b c d", { callsAtOnce: 4 });
    expect(play.calls()).toEqual(["a@publish", "a@transmission", "b@publish", "b@transmission"]);
    play.result("a@publish", THROTTLED);
    play.result("b@publish", THROTTLED);
    expect(play.calls()).toEqual([]);
  });

  it.each([
    ["invalid_publish_id", UNKNOWN_ID],
    ["401", EXPIRED],
    ["403", respond("url_ownership_unverified", 403)],
    ["an unknown code", respond("something_new")],
    ["500", BROKEN],
    ["a reset", RESET],
  ])("%s proves nothing: the next ids are asked at both", (_what, result) => {
    const play = new Play("a");
    play.calls();
    play.result("a@publish", result);
    play.add("b");
    expect(play.calls()).toEqual(["b@publish", "b@transmission"]);
  });

  it("an address that fails is asked again by its own back-off, whatever the other does", () => {
    const play = new Play("a");
    play.calls();
    play.result("a@publish", BROKEN);
    play.pass(BACK_OFF_MS);
    expect(play.calls()).toEqual(["a@publish"]);
  });
});

it("an address has all the calls for itself if the other one is gone", () => {
  const play = new Play("a b c d", { callsAtOnce: 4 });
  play.calls();
  play.result("a@publish", GONE);
  play.result("b@publish", GONE);
  expect(play.calls()).toEqual(["c@transmission", "d@transmission"]);
});

describe.each([
  ["ok", OK],
  ["publish_not_cancellable", FINAL],
])("after %s, the address is proven:", (_code, proof) => {
  it("only there the other ids are asked, also those that the other address refused", () => {
    const play = new Play("a b c", { callsAtOnce: 4 });
    play.calls();
    play.result("b@publish", UNKNOWN_ID);
    play.result("a@transmission", proof);
    expect(play.calls().filter((call) => call.includes("@"))).toEqual(["c@transmission"]);
  });

  it("a late response of the other address counts if it is better", () => {
    const play = new Play("a b c");
    play.calls();
    play.result("a@transmission", proof);
    play.result("b@transmission", UNKNOWN_ID);
    play.result("b@publish", OK);
    play.result("c@publish", UNKNOWN_ID);
    play.result("c@transmission", OK);
    expect([resultOf(play.task("b")), resultOf(play.task("c"))]).toEqual([OK, OK]);
  });

  it("it is asked at both again if the address is gone", () => {
    const play = new Play("a");
    play.calls();
    play.result("a@publish", proof);
    play.add("b c");
    expect(play.calls().slice(0, 2)).toEqual(["b@publish", "c@publish"]);
    play.result("b@publish", GONE);
    expect(play.calls()).toEqual(["b@transmission", "c@transmission"]);
  });
});

it("nobody waits for the other address after ok, but after publish_not_cancellable", () => {
  const play = new Play("a b");
  play.calls();
  play.result("a@publish", OK);
  play.result("b@publish", FINAL);
  expect([play.isGivenUp("a@transmission"), play.isGivenUp("b@transmission")]).toEqual([true, false]);
});

describe("an address that is not there", () => {
  it.each([
    ["404", GONE],
    ["no connection", REFUSED],
  ])("(%s) is not asked any more", (_what, gone) => {
    const play = new Play("a b", { callsAtOnce: 2 });
    play.calls();
    play.result("a@publish", gone);
    play.result("a@transmission", UNKNOWN_ID);
    expect(play.calls()).toEqual(["b@transmission"]);
  });

  it("is asked again after a pause if both are not there, first for the ids that were never asked", () => {
    const play = new Play("a b c d", { callsAtOnce: 4 });
    play.calls();
    play.result("a@publish", GONE);
    play.result("a@transmission", REFUSED);
    expect(play.waitMs()).toBe(BACK_OFF_MS);
    // What was sent before the pause makes it no longer.
    play.result("b@publish", GONE);
    play.result("b@transmission", REFUSED);
    expect(play.waitMs()).toBe(BACK_OFF_MS);
    play.pass(BACK_OFF_MS);
    expect(play.calls()).toEqual(["c@publish", "c@transmission", "d@publish", "d@transmission"]);
    play.result("c@transmission", OK);
    expect(play.run.proven).toBe("transmission/cancel");
  });
});

describe("429", () => {
  it("closes its own address for as long as it asks, and neither the other nor status", () => {
    const play = new Play("a b c");
    play.calls();
    play.result("a@publish", THROTTLED);
    play.result("b@transmission", OK);
    play.result("c@transmission", FINAL);
    expect(play.calls()).toEqual(["c?"]);
    play.result("a@transmission", RESET);
    play.pass(BACK_OFF_MS);
    expect(play.calls()).toContain("a@transmission");
  });

  it("of the proven address keeps everything back until it is over; then one id at a time tries", () => {
    const play = new Play("a");
    play.calls();
    play.result("a@publish", OK);
    play.add("b c d");
    play.calls();
    for (const id of ["b", "c", "d"]) play.result(`${id}@publish`, THROTTLED);
    play.pass(999);
    expect(play.calls()).toEqual([]);
    play.pass(1);
    expect(play.calls()).toEqual(["a?"]);
    play.pass(6_000);
    expect(play.calls()).toEqual(["b@publish"]);
    play.result("b@publish", OK);
    expect(play.calls()).toEqual(["c@publish", "d@publish"]);
  });

  it("keeps others back for two seconds at most while the id that tries has no response", () => {
    const play = new Play("a b");
    play.calls();
    play.result("a@publish", THROTTLED);
    play.result("b@publish", THROTTLED);
    play.pass(7_000);
    expect(play.calls()).toEqual(["a@publish"]);
    expect(play.waitMs()).toBe(PACE.probeMs);
    play.pass(PACE.probeMs);
    expect(play.calls()).toEqual(["b@publish"]);
  });

  it("of status closes status only", () => {
    const play = new Play("a");
    play.calls();
    play.result("a@publish", FINAL);
    expect(play.calls()).toEqual(["a?"]);
    play.result("a?", THROTTLED);
    play.add("b");
    expect(play.calls()).toEqual(["b@publish"]);
    expect(play.waitMs()).toBe(7_000);
  });
});

describe("the end of the time", () => {
  it("allows a last try just before it, which the back-off would put after it", () => {
    const play = new Play("a", { backOff: { baseMs: 0, floorMs: 500, ceilingMs: 0 } }, 10_000);
    play.calls();
    play.pass(9_000);
    play.result("a@publish", BROKEN);
    expect(play.waitMs()).toBe(500);
    const late = new Play("a", { backOff: { baseMs: 60_000, floorMs: 500, ceilingMs: 60_000 } }, 10_000);
    late.calls();
    late.result("a@publish", BROKEN);
    expect(late.waitMs()).toBeLessThanOrEqual(10_000 - PACE.lastTryMs);
  });

  it("asks once for the status of ids without any response", () => {
    const play = new Play("a b c d");
    play.calls();
    play.result("a@publish", RESET);
    play.result("b@publish", UNKNOWN_ID);
    play.result("d@publish", OK);
    expect(rescue(play.run, play.nowMs)).toBe(true);
    expect(play.calls()).toEqual(["a?"]);
    play.result("a?", status("PROCESSING_DOWNLOAD"));
    play.pass(BACK_OFF_MS);
    expect(play.calls()).toEqual(["a@publish"]);
    expect(rescue(play.run, play.nowMs)).toBe(false);
  });
});

it("after a signal, what was never asked is still asked, and nothing else", () => {
  const play = new Play("a b c", { callsAtOnce: 4 });
  play.calls();
  play.result("a@publish", BROKEN);
  play.result("b@publish", FINAL);
  wrapUp(play.run);
  expect(play.calls()).toEqual(["c@publish"]);
  play.result("c@publish", BROKEN);
  play.result("a@transmission", BROKEN);
  expect(play.waitMs()).toBe(FOREVER);
});

it("ids that come later are asked in order of urgency: direct posts by URL first, drafts last", () => {
  const play = new Play("v_inbox_url~1 odd v_pub_file~1 v_pub_url~1 p_pub_url~1 v_inbox_file~1", { callsAtOnce: 100 });
  const order = play.calls().filter((call) => call.endsWith("@publish"));
  expect(order.map((call) => call.split("@")[0])).toEqual([
    ...["v_pub_url~1", "p_pub_url~1", "v_pub_file~1", "v_inbox_url~1", "v_inbox_file~1", "odd"],
  ]);
});

it("both addresses at once count as one attempt", () => {
  const play = new Play("a");
  play.calls();
  expect(countAttempts(play.task("a"))).toBe(1);
});
