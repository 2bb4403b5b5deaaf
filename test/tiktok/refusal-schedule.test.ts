import { describe, expect, it } from "vitest";
import { findRefusal, resultOf } from "../../src/tiktok/run.ts";
import { EXPIRED, GONE, OK, Play, respond, UNKNOWN_ID } from "./play.ts";

describe("401", () => {
  it("holds for every id once both addresses have said it", () => {
    const play = new Play("a b c d", { callsAtOnce: 2 });
    play.calls();
    play.result("a@publish", EXPIRED);
    expect(play.calls()).toEqual(["b@publish"]);
    play.result("a@transmission", EXPIRED);
    expect([play.calls(), findRefusal(play.run)]).toEqual([[], EXPIRED]);
  });

  it("holds for every id once the only address that is there has said it", () => {
    const play = new Play("a b", { callsAtOnce: 2 });
    play.calls();
    play.result("a@publish", GONE);
    play.result("a@transmission", EXPIRED);
    expect(play.calls()).toEqual([]);
  });

  it("of the proven address holds for every id, and changes nothing of earlier ones", () => {
    const play = new Play("a");
    play.calls();
    play.result("a@publish", OK);
    play.add("b c");
    play.calls();
    play.result("b@publish", EXPIRED);
    play.add("d");
    expect([play.calls(), resultOf(play.task("a"))]).toEqual([[], OK]);
  });
});

describe("of two refusals,", () => {
  const other = respond("token_not_authorized_for_specified_publish_id");
  it.each([
    ["publish", "transmission"],
    ["transmission", "publish"],
  ])("one about this publish counts more than invalid_publish_id, which %s said", (unknown, known) => {
    const play = new Play("a");
    play.calls();
    play.result(`a@${unknown}`, UNKNOWN_ID);
    play.result(`a@${known}`, other);
    expect(resultOf(play.task("a"))).toMatchObject({ code: other.code });
  });

  it.each([
    ["502", { kind: "fault", code: "server_error", detail: "Bad Gateway", httpStatus: 502 } as const, "server_error"],
    ["401", EXPIRED, "access_token_invalid"],
  ])("the one that counts says what the other address said: %s", (_what, result, code) => {
    const play = new Play("a");
    play.calls();
    play.result("a@publish", UNKNOWN_ID);
    play.result("a@transmission", result);
    expect(resultOf(play.task("a"))).toMatchObject({
      ...{ code: "invalid_publish_id", detail: `transmission/cancel: ${code}` },
    });
  });
});
