import { describe, expect, it } from "vitest";
import type { Fault } from "../../support/tiktok/fault.ts";
import type { PublishPlan, Stage } from "../../support/tiktok/publish.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { play, readReport } from "../cancel/scene.ts";
import { confirmStepOf, confirmWith } from "./scene.ts";

type Row = {
  id?: string;
  plan?: Omit<PublishPlan, "id">;
  faults?: readonly Fault[];
  inputs?: readonly string[];
  /** The run is cancelled once so many requests have come. */
  endAfter?: number;
  expected: { outcome: string; code: string; title: string; level: string; succeeds: boolean; failReason?: string };
};

const ID = "v_pub_url~v2-1.7261463769757501445";
const stages = (...each: Stage[]) => ({ stages: each });
/** After the first status, none is allowed in the time that is left: that ends the waiting at once. */
const noTimeLeft: Fault = {
  on: "status",
  script: [{ kind: "serve" }],
  always: { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 3600 } },
};
const fails = (failReason: string): Row => ({
  plan: stages({ status: "FAILED", failReason }),
  expected: { outcome: "failed", code: "ok", title: failReason, level: "error", succeeds: false, failReason },
});
const refused = (code: string) => ({ outcome: "refused", code, title: code, level: "error", succeeds: false });

/** Every outcome of the contract, as TikTok brings it about. */
const ROWS: Readonly<Record<string, Row>> = {
  "malformed: an entry that can't be an id is never sent": {
    id: "publish_id=a/b",
    expected: {
      ...{ outcome: "malformed", code: "malformed_publish_id", title: "malformed_publish_id" },
      ...{ level: "error", succeeds: false },
    },
  },
  "no-token: there is an id, but no token": {
    inputs: ["access-token: ''"],
    expected: {
      ...{ outcome: "no-token", code: "missing_access_token", title: "missing_access_token" },
      ...{ level: "error", succeeds: false },
    },
  },
  "published: TikTok has processed the video": {
    plan: stages({ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }),
    expected: { outcome: "published", code: "ok", title: "published", level: "notice", succeeds: true },
  },
  "published: after a while": {
    plan: stages({ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 }, { status: "PUBLISH_COMPLETE" }),
    expected: { outcome: "published", code: "ok", title: "published", level: "notice", succeeds: true },
  },
  "in-inbox: the creator has the draft": {
    plan: stages({ status: "SEND_TO_USER_INBOX" }),
    expected: { outcome: "in-inbox", code: "ok", title: "in-inbox", level: "notice", succeeds: true },
  },
  "failed: TikTok refused the video": fails("frame_rate_check_failed"),
  "failed: TikTok could not download the video": fails("video_pull_failed"),
  "failed: for a reason that is not documented": fails("something_new"),
  "pending: not final when the time is up": {
    plan: stages({ status: "PROCESSING_DOWNLOAD" }),
    faults: [noTimeLeft],
    expected: {
      ...{ outcome: "pending", code: "rate_limit_exceeded", title: "rate_limit_exceeded" },
      ...{ level: "warning", succeeds: true },
    },
  },
  "pending: it fails the step where fail-on says so": {
    plan: stages({ status: "PROCESSING_DOWNLOAD" }),
    inputs: ["timeout: 1", "fail-on: warning"],
    expected: { outcome: "pending", code: "ok", title: "pending", level: "warning", succeeds: false },
  },
  "refused: TikTok does not know the id": {
    expected: { ...refused("invalid_publish_id"), level: "warning", succeeds: true },
  },
  "refused: the id is another user's": {
    plan: { token: "other" },
    expected: refused("token_not_authorized_for_specified_publish_id"),
  },
  "refused: the token has expired": {
    plan: {},
    inputs: ["access-token: act.expired"],
    expected: refused("access_token_invalid"),
  },
  "unreachable: TikTok has not responded by the end of the run": {
    plan: {},
    faults: [{ on: "status", always: { kind: "html", httpStatus: 502 } }],
    endAfter: 1,
    expected: {
      ...{ outcome: "unreachable", code: "server_error", title: "server_error" },
      ...{ level: "error", succeeds: false },
    },
  },
};

describe.concurrent("confirm reports", () => {
  it.each(Object.entries(ROWS))("%s", async (_, { id = ID, plan, faults = [], inputs = [], endAfter, expected }) => {
    const played = await play({
      tiktok: {
        tokens: { creator: { secret: CREATOR_TOKEN }, other: { secret: "act.other" } },
        publishes: plan === undefined ? [] : [{ id: ID, ...plan }],
        faults,
      },
      steps: confirmWith(`publish-ids: ${JSON.stringify(id)}`, ...inputs),
      cancelWhen: ({ tiktok }) =>
        endAfter === undefined
          ? []
          : [{ after: tiktok.until((all) => all.filter(({ closedMs }) => closedMs).length >= endAfter) }],
    });
    const { outcome, code, title, level, succeeds, failReason = null } = expected;
    const confirm = confirmStepOf(played);
    expect(readReport(played, "confirm").confirmations).toMatchObject([{ outcome, code, failReason }]);
    // The runner's own annotation, that the run was cancelled, has no title.
    const annotations = confirm.annotations.filter((each) => each.title !== undefined);
    expect(annotations).toMatchObject([{ level, title: `TikTok confirm: ${title}` }]);
    expect(confirm.conclusion).toBe(endAfter === undefined ? (succeeds ? "success" : "failure") : "cancelled");
    expect(played.tiktok.requests.filter(({ endpoint }) => endpoint !== "status")).toEqual([]);
  });
});

it("out-of-time: the pace has no call for an id before the time is up", async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `v_pub_url~${index}`);
  const played = await play({
    tiktok: { publishes: ids.map((id) => ({ id, ...stages({ status: "PUBLISH_COMPLETE" }) })) },
    steps: confirmWith(`publish-ids: ${ids.join(" ")}`, "timeout: 50"),
  });
  const { published, outcomes } = confirmStepOf(played).outputs;
  expect(JSON.parse(published ?? "").length).toBeLessThanOrEqual(20);
  expect(new Set(JSON.parse(outcomes ?? "").map((each: { outcome: string }) => each.outcome))).toEqual(
    new Set(["published", "out-of-time"]),
  );
  expect(confirmStepOf(played).conclusion).toBe("failure");
});
