import { describe, expect, it } from "vitest";
import type { OutcomeKind } from "../../src/model/publish.ts";
import type { ApiResult, FaultCode } from "../../src/tiktok/api-result.ts";
import type { PublishStatus } from "../../src/tiktok/client.ts";
import { explain } from "../../src/tiktok/explain.ts";
import { concludeCancellation, type Ending, type Known } from "../../src/tiktok/outcome.ts";
import { idOf } from "./ids.ts";

function respond(code: string, httpStatus: number): ApiResult {
  return { kind: "response", code, httpStatus, logId: "2022", data: {} };
}

function fault(code: FaultCode, httpStatus?: number): ApiResult {
  return { kind: "fault", code, detail: "why", ...(httpStatus && { httpStatus }) };
}

/** Every result of a request to cancel: its code, and the outcome while no final status is known. */
const CANCEL_RESPONSES: readonly (readonly [
  name: string,
  ApiResult | undefined,
  code: string,
  outcome: OutcomeKind,
])[] = [
  ["nothing sent", undefined, "timeout", "out-of-time"],
  ["ok", respond("ok", 200), "ok", "cancel-requested"],
  ["not cancellable", respond("publish_not_cancellable", 400), "publish_not_cancellable", "processing"],
  ["unknown id", respond("invalid_publish_id", 400), "invalid_publish_id", "refused"],
  [
    "another's id",
    respond("token_not_authorized_for_specified_publish_id", 400),
    "token_not_authorized_for_specified_publish_id",
    "refused",
  ],
  ["expired token", respond("access_token_invalid", 401), "access_token_invalid", "refused"],
  ["missing scope", respond("scope_not_authorized", 401), "scope_not_authorized", "refused"],
  ["unverified URL", respond("url_ownership_unverified", 403), "url_ownership_unverified", "refused"],
  ["a new code", respond("something_new", 400), "something_new", "refused"],
  ["a new code with 200", respond("something_new", 200), "something_new", "refused"],
  ["429", respond("rate_limit_exceeded", 429), "rate_limit_exceeded", "unreachable"],
  ["429 with another code", respond("something_new", 429), "something_new", "unreachable"],
  ["500 with a code", respond("internal_error", 500), "internal_error", "unreachable"],
  ["ok with 503", respond("ok", 503), "ok", "unreachable"],
  ["502 without a code", fault("server_error", 502), "server_error", "unreachable"],
  ["no connection", fault("network_error"), "network_error", "unreachable"],
  ["no response", fault("timeout"), "timeout", "unreachable"],
  ["not this API", fault("unexpected_response", 404), "unexpected_response", "unreachable"],
  ["a redirect", fault("redirect_refused", 302), "redirect_refused", "unreachable"],
];

/** Every last known status, and the outcome that it alone decides. */
const STATUSES: readonly (readonly [name: string, PublishStatus | undefined, OutcomeKind | undefined])[] = [
  ["unknown", undefined, undefined],
  ["PROCESSING_DOWNLOAD", { status: "PROCESSING_DOWNLOAD", postIds: [] }, undefined],
  ["PROCESSING_UPLOAD", { status: "PROCESSING_UPLOAD", postIds: [] }, undefined],
  ["SOMETHING_NEW", { status: "SOMETHING_NEW", postIds: [] }, undefined],
  ["FAILED, cancelled", { status: "FAILED", failReason: "publish_cancelled", postIds: [] }, "cancelled"],
  ["FAILED, another reason", { status: "FAILED", failReason: "spam_risk", postIds: [] }, "already-failed"],
  ["FAILED, no reason", { status: "FAILED", postIds: [] }, "already-failed"],
  ["SEND_TO_USER_INBOX", { status: "SEND_TO_USER_INBOX", postIds: [] }, "in-inbox"],
  ["PUBLISH_COMPLETE", { status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }, "published"],
];

const ENDINGS: readonly Ending[] = ["settled", "deadline", "signal"];

const known: Known = { entry: { kind: "id", id: idOf("a") }, sending: "live", attempts: 1, ending: "settled" };

describe.each(CANCEL_RESPONSES)("cancel: %s", (_cancelName, cancel, code, withoutStatus) => {
  describe.each(STATUSES)("status: %s", (_statusName, status, byStatus) => {
    const expected = byStatus ?? withoutStatus;
    it.each(ENDINGS)(`is ${expected} when the run is %s`, (ending) => {
      expect(concludeCancellation({ ...known, cancel, status, ending })).toMatchObject({ outcome: expected, code });
    });
  });
});

describe("an id that is not sent", () => {
  it.each<[Partial<Known>, OutcomeKind, string]>([
    [{ sending: "dry-run" }, "dry-run", "dry_run"],
    [{ sending: "no-token" }, "no-token", "missing_access_token"],
    [
      {
        sending: "dry-run",
        entry: { kind: "malformed", origin: { kind: "input" }, line: 1, isCutOff: false, position: 1, length: 3 },
      },
      "malformed",
      "malformed_publish_id",
    ],
    [
      {
        sending: "no-token",
        entry: { kind: "malformed", origin: { kind: "input" }, line: 1, isCutOff: false, position: 1, length: 3 },
      },
      "malformed",
      "malformed_publish_id",
    ],
    [
      {
        sending: "live",
        entry: { kind: "malformed", origin: { kind: "input" }, line: 1, isCutOff: false, position: 1, length: 3 },
      },
      "malformed",
      "malformed_publish_id",
    ],
  ])("%j is %s", (changes, outcome, code) => {
    expect(concludeCancellation({ ...known, attempts: 0, ...changes })).toMatchObject({ outcome, code });
  });
});

describe("a cancellation", () => {
  it("holds everything that is known", () => {
    const cancel: ApiResult = { ...respond("publish_not_cancellable", 400), detail: "too late" };
    const status = { status: "FAILED", failReason: "spam_risk", postIds: ["1"] };
    expect(concludeCancellation({ ...known, cancel, status, attempts: 3 })).toEqual({
      entry: known.entry,
      outcome: "already-failed",
      ...explain("already-failed", { code: "publish_not_cancellable", failReason: "spam_risk", postIds: ["1"] }),
      ...{ code: "publish_not_cancellable", httpStatus: 400, logId: "2022", detail: "too late" },
      ...{ status: "FAILED", failReason: "spam_risk", postIds: ["1"], attempts: 3 },
    });
  });

  it.each([
    ["videos/a.mp4", "videos/a.mp4"],
    ["videos/what?.mp4", "videos/what?.mp4"],
    ["https://media.example.com/a.mp4?X-Amz-Signature=5ec4e7#t=1", "https://media.example.com/a.mp4"],
    ["https://user:pass@media.example.com/a.mp4", "https://media.example.com/a.mp4"],
    ["media.example.com/a.mp4?sig=5ec4e7", "media.example.com/a.mp4"],
    ["media.example.com/a?5ec4e7.x", "media.example.com/a"],
    ["media/a?5ec4e7", "media/a"],
    ["media/a.mp4?5ec4e7.x", "media/a.mp4"],
    ["media/a?v/1&sig=5ec4e7", "media/a"],
    ["//media.example.com/a?5ec4e7.x", "//media.example.com/a"],
    ["//user:5ec4e7@media.example.com/a.mp4", "//media.example.com/a.mp4"],
    ["HTTPS://MEDIA.EXAMPLE.COM/A.MP4?SIG=5ec4e7", "HTTPS://MEDIA.EXAMPLE.COM/A.MP4"],
    ["HTTPS:/media/a?5ec4e7.x", "HTTPS:/media/a"],
    ["https:/user:5ec4e7@media/a.mp4", "https:/media/a.mp4"],
    ["https:media/a#5ec4e7", "https:media/a"],
    ["http:\\\\media\\a?5ec4e7.x", "http:\\\\media\\a"],
    [" https://user:5ec4e7@media/a.mp4", " https://media/a.mp4"],
    ["git@media.example.com:v/a?sig=5ec4e7", "git@media.example.com:v/a"],
    ["user:5ec4e7@media.example.com:a.mp4", "media.example.com:a.mp4"],
    ["s3://media/a?5ec4e7.x", "s3://media/a"],
    ["clips.new/take #3 (a@2x).mp4", "clips.new/take #3 (a@2x).mp4"],
    ["C:\\v\\#1.mp4", "C:\\v\\#1.mp4"],
  ])("names the video %s as %s, without a query", (video, shown) => {
    expect(concludeCancellation({ ...known, entry: { ...known.entry, video } }).video).toBe(shown);
  });

  it("says of a photo post that it is one", () => {
    const entry = { kind: "id", id: idOf("p_pub_url~v2.1") } as const;
    expect(concludeCancellation({ ...known, entry, sending: "no-token" }).problem).toMatch(/^The photo post/);
  });

  it("leaves out what is not known", () => {
    expect(concludeCancellation({ ...known, cancel: respond("ok", 200) })).toEqual({
      ...{ entry: known.entry, outcome: "cancel-requested", code: "ok", httpStatus: 200, logId: "2022" },
      ...explain("cancel-requested", { code: "ok", postIds: [], attempts: 1 }),
      ...{ postIds: [], attempts: 1 },
    });
  });

  it("says why status could not confirm", () => {
    const statusFault: ApiResult = { kind: "fault", code: "timeout", detail: "no response in 10 s" };
    const known200 = { ...known, cancel: respond("ok", 200), statusFault };
    expect(concludeCancellation(known200).detail).toBe("status: timeout, no response in 10 s");
    // Once it has confirmed, an earlier fault would only raise doubts.
    const status = { status: "FAILED", failReason: "publish_cancelled", postIds: [] };
    expect(concludeCancellation({ ...known200, status })).toMatchObject({ outcome: "cancelled" });
    expect(concludeCancellation({ ...known200, status }).detail).toBeUndefined();
  });

  it("does not repeat for status what the request to cancel met", () => {
    const cancel: ApiResult = { ...respond("internal_error", 500), detail: "try later" };
    expect(concludeCancellation({ ...known, cancel, statusFault: cancel }).detail).toBe("try later");
    const statusFault: ApiResult = { ...respond("access_token_invalid", 401), detail: "try later" };
    expect(concludeCancellation({ ...known, cancel, statusFault }).detail).toBe(
      "try later; status: access_token_invalid, try later",
    );
  });

  it.each<[Ending, string]>([
    ["deadline", "time limit"],
    ["settled", "no request was sent"],
    ["throttled", "pause"],
    ["signal", "cancelled first"],
  ])("says why nothing was sent: %s", (ending, reason) => {
    const detail = expect.stringContaining(reason);
    expect(concludeCancellation({ ...known, attempts: 0, ending })).toMatchObject({ outcome: "out-of-time", detail });
  });
});
