/** What a run reports while it goes on, and asking once. */
import { describe, expect, it } from "vitest";
import { type ConfirmRequest, confirmPublishes } from "../../src/tiktok/confirm.ts";
import type { Progress } from "../../src/tiktok/progress.ts";
import { HOUR_MS } from "../support/limits.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import { CREATOR_TOKEN, type TikTok } from "../support/tiktok/server.ts";
import { arriving, cancel, interruptible, QUICK, sentTo, start } from "./cancelling.ts";
import { entriesOf } from "./ids.ts";

function confirm(tiktok: TikTok, ids: string, changes: Partial<ConfirmRequest> = {}) {
  return confirmPublishes({
    ...{ ids: entriesOf(ids), token: CREATOR_TOKEN, apiUrl: new URL(tiktok.url), timeoutMs: HOUR_MS },
    ...{ interruption: interruptible().interruption, pace: QUICK },
    ...changes,
  });
}

/** What became known of each id, in order, each once. */
function recordProgress(): { watch: (progress: Progress) => void; of: (id: string) => string[] } {
  const seen: Progress[] = [];
  const describeOne = ({ status, failReason, code, isOver }: Progress) =>
    `${status ?? code ?? "new"}${failReason === undefined ? "" : ` ${failReason}`}${isOver ? ", over" : ""}`;
  return {
    watch: (progress) => seen.push(progress),
    of: (id) => [...new Set(seen.filter(({ entry }) => entry.id === id).map(describeOne))],
  };
}

it("a run that confirms reports each status of an id, and that an id is new", async () => {
  const stages = [
    { status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 2 },
    { status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] },
  ];
  const tiktok = await start({ publishes: [{ id: "a", stages }] });
  const { watch, of } = recordProgress();
  await confirm(tiktok, "a", { watch, arrivals: arriving(() => "late") });
  expect(of("a")).toEqual(["new", "PROCESSING_DOWNLOAD", "PUBLISH_COMPLETE, over"]);
  expect(of("late")).toEqual(["new", "invalid_publish_id", "invalid_publish_id, over"]);
});

it("a run that cancels reports what cancel and status have said", async () => {
  const tiktok = await start({
    publishes: [{ id: "a", afterCancel: [{ status: "FAILED", failReason: "publish_cancelled" }] }],
  });
  const { watch, of } = recordProgress();
  await cancel(tiktok, "a unknown", { watch });
  expect(of("a")[0]).toBe("new");
  expect(of("a").at(-1)).toBe("FAILED publish_cancelled, over");
  expect(of("unknown")).toEqual(["new", "invalid_publish_id"]);
});

describe("asked once, an id is", () => {
  const serve: Behaviour = { kind: "serve" };
  it.each<[outcome: string, calls: number, script: readonly Behaviour[], always: Behaviour]>([
    ["pending", 1, [], serve],
    ["pending", 2, [{ kind: "reset" }], serve],
    ["pending", 2, [{ kind: "respond", code: "rate_limit_exceeded" }], serve],
    ["unreachable", 3, [], { kind: "html", httpStatus: 502 }],
    ["refused", 1, [], { kind: "respond", code: "invalid_publish_id" }],
    ["refused", 1, [], { kind: "respond", code: "token_not_authorized_for_specified_publish_id" }],
  ])("%s after %i calls, with an hour left: %j, then %j", async (outcome, calls, script, always) => {
    const tiktok = await start({ publishes: [{ id: "a" }], faults: [{ on: "status", script, always }] });
    expect(await confirm(tiktok, "a", { asksOnce: true })).toMatchObject([{ outcome }]);
    expect(sentTo(tiktok, "status")).toHaveLength(calls);
  });
});
