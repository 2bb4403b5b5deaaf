/** What can happen to publish ids. A scenario describes how TikTok behaves and what the upload steps recorded. */
import { cancelEndpoints } from "../../test/support/tiktok/endpoints.ts";
import type { PublishPlan } from "../../test/support/tiktok/publish.ts";
import type { RequestRecord } from "../../test/support/tiktok/request-log.ts";
import { CREATOR_TOKEN } from "../../test/support/tiktok/server.ts";
import { LASTING, ODD, ONE_SIDED, PASSING, TWO_SIDED } from "./faults.ts";
import { LEDGERS } from "./ledgers.ts";
import {
  always,
  answer,
  cancellable,
  failedFor,
  GONE,
  html,
  ID,
  inState,
  raced,
  type Scenario,
  SHORT,
  soon,
  THREE,
  withFaults,
  withPublish,
} from "./scenario.ts";

/** Scenarios for every outcome. */
const OUTCOMES: Readonly<Record<string, Scenario>> = {
  "cancelled, and confirmed by the first status call": withPublish({ afterCancel: soon(GONE) }),
  "cancelled, and confirmed by the second status call": withPublish({}),
  "cancelled before": failedFor("publish_cancelled"),
  "failed because TikTok could not download it": failedFor("video_pull_failed"),
  "failed because of its frame rate": failedFor("frame_rate_check_failed"),
  "failed for an unknown reason": failedFor("some_new_reason"),
  "failed without a reason": inState("FAILED"),
  "in the inbox": inState("SEND_TO_USER_INBOX"),
  "in the inbox although the cancel was accepted": withPublish({ afterCancel: soon({ status: "SEND_TO_USER_INBOX" }) }),
  "published, with the ids of two posts": inState("PUBLISH_COMPLETE", {
    postIds: ["7261463769757501445", "7261463769757501446"],
  }),
  "published, without the id of a post": inState("PUBLISH_COMPLETE"),
  "published although the cancel was accepted": withPublish({ afterCancel: soon({ status: "PUBLISH_COMPLETE" }) }),
  "accepted, and never confirmed": { ...withPublish({ afterCancel: [] }), inputs: SHORT },
  "too late to cancel, and never final": {
    ...inState("PROCESSING_DOWNLOAD", { cancellable: false }),
    inputs: SHORT,
  },
  "too late to cancel, in an unknown state": { ...inState("UNDER_REVIEW"), inputs: SHORT },
  "unknown to TikTok": { announced: ID },
  "of another user": withPublish({ token: "other" }),
  "with a token that has expired": withPublish({}, { inputs: { "access-token": "act.expired" } }),
  "with a token that has expired, three ids": {
    ...withFaults([], { ids: ["v_pub_url~1", "v_inbox_url~2", "v_pub_file~3"] }),
    inputs: { "access-token": "act.expired" },
  },
  "with a token that lacks the scope": {
    announced: ID,
    tiktok: { tokens: { creator: { secret: CREATOR_TOKEN, scopes: [] } }, publishes: [{ id: ID }] },
  },
  "in a dry run": withPublish({}, { dryRun: true }),
  "without a token": withPublish({}, { inputs: { "access-token": "" } }),
  "with 'cancel: never'": withPublish({}, { inputs: { cancel: "never" }, only: "post" }),
  "twenty-four ids in four states": {
    announced: Array.from({ length: 24 }, (_, index) => `v_pub_url~v2-1.${index}`).join(" "),
    tiktok: { publishes: Array.from({ length: 24 }, (_, index) => planOf(index)) },
  },
};

function planOf(index: number): PublishPlan {
  const id = `v_pub_url~v2-1.${index}`;
  const states = [[], [GONE], [{ status: "PUBLISH_COMPLETE" }], [{ status: "SEND_TO_USER_INBOX" }]];
  return { id, afterCancel: soon(GONE), stages: states[index % states.length] ?? [] };
}

/** Status calls that give no status, the first time or every time. */
const STATUS: Readonly<Record<string, Scenario>> = {
  "status is 502 at first": withFaults([{ on: "status", script: [html(502)] }]),
  "status is 429 for a second": withFaults([
    { on: "status", script: [answer("rate_limit_exceeded", { retryAfter: { seconds: 1 } })] },
  ]),
  "status is always an internal error": withFaults([always(answer("internal_error"), "status")], { inputs: SHORT }),
  "status never responds": withFaults([always({ kind: "hang" }, "status")], { inputs: SHORT }),
  "status is refused, because the scope is missing": withFaults([always(answer("scope_not_authorized"), "status")], {
    inputs: SHORT,
  }),
  "status does not know the id": withFaults([always(answer("invalid_publish_id"), "status")], { inputs: SHORT }),
  "status has no data": withFaults([always(answer("ok"), "status")], { inputs: SHORT }),
};

const askedForStatus = (requests: readonly RequestRecord[], id: string) =>
  requests.filter(({ endpoint, publishId }) => endpoint === "status" && publishId === id).length;

const SLOW_AND_FAST: Scenario = {
  announced: "slow fast\n",
  tiktok: { publishes: [{ id: "slow", afterCancel: [] }, ...cancellable("fast")] },
  // When a second status call is made, the responses to the first ones have arrived.
  when: (requests) => askedForStatus(requests, "fast") >= 1 && askedForStatus(requests, "slow") >= 2,
};

const INTERRUPTED: Readonly<Record<string, Scenario>> = {
  "SIGINT while one of two is confirmed": { ...SLOW_AND_FAST, signal: "SIGINT" },
  "SIGTERM while one of two is confirmed": { ...SLOW_AND_FAST, signal: "SIGTERM" },
  "SIGTERM while TikTok is silent": withFaults([always({ kind: "hang" })], {
    signal: "SIGTERM",
    when: ({ length }) => length >= 2,
  }),
  "SIGINT while TikTok is silent": withFaults([always({ kind: "hang" })], {
    signal: "SIGINT",
    when: ({ length }) => length >= 2,
  }),
  "an id that is recorded while TikTok responds": {
    ...withFaults([], { ids: [ID, "late"] }),
    ...{ announced: `${ID}\n`, late: "late\n", when: ({ length }) => length >= 1, only: "post" },
  },
};

/** Inputs that are not allowed, or that decide whether the step fails. */
const INPUTS: Readonly<Record<string, Scenario>> = Object.fromEntries(
  [
    { "cancel-timeout": "0" },
    { "cancel-timeout": "241" },
    { "fail-on": "errors" },
    { "access-token": "two words" },
    { "fail-on": "warning" },
    { "fail-on": "never" },
  ].map((inputs) => [
    `with ${JSON.stringify(inputs)}`,
    { ...inState("SEND_TO_USER_INBOX"), inputs: { "cancel-timeout": "5", ...inputs } },
  ]),
);

/** Not for post, which would use the default and call TikTok itself. */
const API_URL: Scenario = { announced: ID, only: "cancel", inputs: { "tiktok-api-url": "http://example.com" } };

/** Name of a scenario → the scenario. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...OUTCOMES,
  ...named(
    LASTING,
    (name) => `always ${name}`,
    (fault) => withFaults([always(raced(fault))], { inputs: SHORT }),
  ),
  ...named(
    PASSING,
    (name) => `at first ${name}`,
    (fault) => withFaults([{ on: cancelEndpoints, script: [raced(fault), raced(fault)] }]),
  ),
  ...named(
    ODD,
    (name) => `responses ${name}`,
    (fault) => withFaults([always(fault)]),
  ),
  ...Object.assign(
    {},
    ...cancelEndpoints.map((address) =>
      named(
        ONE_SIDED,
        (name) => `${address}: ${name}`,
        (fault) => withFaults([always(raced(fault), address)], { ids: THREE }),
      ),
    ),
  ),
  ...Object.fromEntries(
    TWO_SIDED.map(([one, fault, other, otherFault, name]) => [
      name,
      withFaults([always(raced(fault), one), always(raced(otherFault), other)], { inputs: { "cancel-timeout": "4" } }),
    ]),
  ),
  "always 429 for longer than the time limit, three ids": withFaults(
    [always(raced(answer("rate_limit_exceeded", { retryAfter: { seconds: 60 } })))],
    { ids: THREE, inputs: SHORT },
  ),
  "ids in the ledger and in the input": {
    ...withFaults([], { ids: [ID, THREE[0], THREE[2]] }),
    ...{ announced: `${ID}\n${THREE[0]}\n`, inputs: { "publish-ids": `${THREE[2]}, ${ID}` }, only: "post" },
  },
  ...STATUS,
  ...INTERRUPTED,
  ...INPUTS,
  "with an address that is not allowed": API_URL,
  ...named(
    LEDGERS,
    (name) => `ledger: ${name}`,
    (announced) => ({ announced, dryRun: true }),
  ),
};

function named<T>(table: Readonly<Record<string, T>>, title: (name: string) => string, make: (row: T) => Scenario) {
  return Object.fromEntries(Object.entries(table).map(([name, row]) => [title(name), make(row)]));
}
