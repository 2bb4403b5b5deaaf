import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import { cancelEndpoints } from "../../support/tiktok/endpoints.ts";
import type { Behaviour, Fault } from "../../support/tiktok/fault.ts";
import type { PublishPlan } from "../../support/tiktok/publish.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { cancelWith, play, readReport } from "./scene.ts";

type Row = {
  id?: string;
  plan?: Omit<PublishPlan, "id">;
  faults?: readonly Fault[];
  inputs?: readonly string[];
  /** The run is cancelled once so many requests have come. */
  endAfter?: number;
  expected: { outcome: string; code: string; level: string; succeeds: boolean; postIds?: readonly string[] };
};

const ID = "v_pub_url~v2-1.7261463769757501445";
const down: Fault = { on: cancelEndpoints, always: { kind: "html", httpStatus: 502 } };
/** After the first status, none is allowed in the time that is left: that ends the waiting at once. */
const noTimeLeft: Fault = {
  on: "status",
  script: [{ kind: "serve" }],
  always: { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 3600 } },
};

/** Every outcome of the contract, as TikTok brings it about. */
const ROWS: Readonly<Record<string, Row>> = {
  "malformed: an entry that can't be an id is never sent": {
    id: "publish_id=a/b",
    expected: { outcome: "malformed", code: "malformed_publish_id", level: "error", succeeds: false },
  },
  "dry-run: nothing is sent": {
    inputs: ["dry-run: true"],
    expected: { outcome: "dry-run", code: "dry_run", level: "notice", succeeds: true },
  },
  "no-token: there is an id, but no token": {
    inputs: ["access-token: ''"],
    expected: { outcome: "no-token", code: "missing_access_token", level: "error", succeeds: false },
  },
  "cancelled: status confirms it, the second time": {
    plan: {
      afterCancel: [
        { status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 },
        { status: "FAILED", failReason: "publish_cancelled" },
      ],
    },
    expected: { outcome: "cancelled", code: "ok", level: "notice", succeeds: true },
  },
  "cancelled: status confirms what cancel denied": {
    plan: { stages: [{ status: "FAILED", failReason: "publish_cancelled" }] },
    expected: { outcome: "cancelled", code: "publish_not_cancellable", level: "notice", succeeds: true },
  },
  "already-failed: the publish had failed before": {
    plan: { stages: [{ status: "FAILED", failReason: "video_pull_failed" }] },
    expected: { outcome: "already-failed", code: "publish_not_cancellable", level: "notice", succeeds: true },
  },
  "in-inbox: the creator has the draft": {
    plan: { stages: [{ status: "SEND_TO_USER_INBOX" }] },
    expected: { outcome: "in-inbox", code: "publish_not_cancellable", level: "warning", succeeds: true },
  },
  "published: the id of the post is known": {
    plan: { stages: [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }] },
    expected: {
      ...{ outcome: "published", code: "publish_not_cancellable", level: "error", succeeds: false },
      postIds: ["7261463769757501445"],
    },
  },
  "published: although the cancel was accepted": {
    plan: { afterCancel: [{ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 }, { status: "PUBLISH_COMPLETE" }] },
    expected: { outcome: "published", code: "ok", level: "error", succeeds: false },
  },
  "cancel-requested: accepted, and not confirmed in time": {
    plan: { afterCancel: [{ status: "PROCESSING_DOWNLOAD" }] },
    faults: [noTimeLeft],
    expected: { outcome: "cancel-requested", code: "ok", level: "warning", succeeds: true },
  },
  "processing: too late to cancel, and no end in time": {
    plan: { stages: [{ status: "PROCESSING_DOWNLOAD", cancellable: false }] },
    faults: [noTimeLeft],
    expected: { outcome: "processing", code: "publish_not_cancellable", level: "error", succeeds: false },
  },
  "refused: TikTok does not know the id": {
    expected: { outcome: "refused", code: "invalid_publish_id", level: "warning", succeeds: true },
  },
  "refused: the id is another user's": {
    plan: { token: "other" },
    expected: {
      ...{ outcome: "refused", code: "token_not_authorized_for_specified_publish_id", level: "error", succeeds: false },
    },
  },
  "refused: the token has expired": {
    plan: {},
    inputs: ["access-token: act.expired"],
    expected: { outcome: "refused", code: "access_token_invalid", level: "error", succeeds: false },
  },
  "unreachable: neither address has responded by the end of the run": {
    plan: {},
    faults: [down],
    // The third is a further try: what the first two came to is known.
    endAfter: 3,
    expected: { outcome: "unreachable", code: "server_error", level: "error", succeeds: false },
  },
};

describe.concurrent("cancel reports", () => {
  it.each(Object.entries(ROWS))(
    "%s",
    async (_name, { id = ID, plan, faults = [], inputs = [], endAfter, expected }) => {
      const played = await play({
        tiktok: {
          tokens: { creator: { secret: CREATOR_TOKEN }, other: { secret: "act.other" } },
          publishes: plan === undefined ? [] : [{ id: ID, ...plan }],
          faults,
        },
        steps: cancelWith(`publish-ids: ${JSON.stringify(id)}`, ...inputs),
        cancelWhen: ({ tiktok }) =>
          endAfter === undefined ? [] : [{ after: tiktok.until(({ length }) => length >= endAfter) }],
      });
      const { outcome, code, level, succeeds, postIds = [] } = expected;
      const cancel = findStep(findJob(played.result, "publish"), "cancel");
      expect(readReport(played, "cancel").cancellations).toMatchObject([{ outcome, code, postIds }]);
      // The runner's own annotation, that the run was cancelled, has no title.
      const annotations = cancel.annotations.filter(({ title }) => title !== undefined);
      expect(annotations).toMatchObject([{ level, title: `TikTok cancel: ${code}` }]);
      const conclusion = succeeds ? "success" : "failure";
      expect(cancel.conclusion).toBe(endAfter === undefined ? conclusion : "cancelled");
      expect(played.tiktok.redirected).toEqual([]);
    },
  );

  it("out-of-time: TikTok asks for a pause that is longer than the time limit", async () => {
    const full = { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 60 } } as const;
    // All requests that are sent at once have arrived before one has its response.
    const together: Behaviour = { ...full, notBefore: ({ length }) => length >= 16 };
    const ids = Array.from({ length: 40 }, (_, index) => `v_pub_url~${index}`);
    const played = await play({
      tiktok: { faults: [{ always: together }] },
      steps: cancelWith(`publish-ids: ${ids.join(" ")}`, "cancel-timeout: 30"),
    });
    const { cancellations } = readReport(played, "cancel");
    const kinds = new Set(cancellations.map(({ outcome, code }) => `${outcome} ${code}`));
    expect(cancellations.map(({ publishId }) => publishId).toSorted()).toEqual(ids.toSorted());
    expect([...kinds].toSorted()).toEqual(["out-of-time timeout", "unreachable rate_limit_exceeded"]);
    // The calls for a status that were in progress at the first refusal may arrive after it.
    const early = played.tiktok.violations().map(({ request }) => request.endpoint);
    expect(early.filter((endpoint) => endpoint !== "status")).toEqual([]);
    expect(early.length).toBeLessThan(16);
  });
});
