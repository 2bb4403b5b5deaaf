import { expect, it } from "vitest";
import type { RequestRecord } from "../tiktok/request-log.ts";
import { CREATOR_TOKEN } from "../tiktok/server.ts";
import type { Evidence } from "./evidence.ts";
import { INVARIANTS, judge } from "./judge.ts";
import type { Plan } from "./plan.ts";
import { FORGED } from "./tempers.ts";

const ID = "v_pub_url~v2-1.1";
const OTHER = "v_pub_url~v2-1.2";

const PLAN: Plan = {
  ...{ seed: 0, number: 0, entry: "post", route: { kind: "loopback" }, tiktok: {}, hasToken: true, timeoutSeconds: 10 },
  inputs: { cancel: "on-failure" },
  ...{ given: [], ledger: [{ text: `${ID}\n${OTHER}\n`, ids: [ID, OTHER] }] },
  places: { summary: "file", output: "file", report: "file" },
  signals: [],
};

const PATHS = {
  "publish-cancel": "/v2/post/publish/cancel/",
  "transmission-cancel": "/v2/post/transmission/cancel/",
  status: "/v2/post/publish/status/fetch/",
} as const;

type Changes = Partial<RequestRecord> & { endpoint?: keyof typeof PATHS };

/** A request at 200 ms with a response at 210 ms. The process listens for signals from 100 ms on. */
function request({ endpoint = "publish-cancel", ...changes }: Changes = {}): RequestRecord {
  const { arrivedMs = 200 } = changes;
  return {
    ...{ arrivedMs, method: "POST", path: PATHS[endpoint], endpoint, token: "creator", publishId: ID },
    ...{ response: "ok", httpStatus: 200, respondedMs: arrivedMs + 10, closedMs: arrivedMs + 10 },
    ...changes,
  };
}

const DONE = { status: "FAILED", fail_reason: "publish_cancelled" };

const REQUESTS = [
  request(),
  request({ endpoint: "transmission-cancel" }),
  request({ publishId: OTHER }),
  request({ endpoint: "transmission-cancel", publishId: OTHER }),
  request({ endpoint: "status", arrivedMs: 300, data: DONE }),
  request({ endpoint: "status", arrivedMs: 300, data: DONE, publishId: OTHER }),
];

function report(...outcomes: readonly (readonly [string | null, string, string?])[]): {
  text: string;
  writtenMs: number;
} {
  const cancellations = outcomes.map(([publishId, outcome, code = "ok"]) => ({ publishId, outcome, code }));
  return { text: JSON.stringify({ cancellations }), writtenMs: 400 };
}

/** A run that keeps every rule, apart from the report, whose text is not that of a real one. */
const GOOD: Evidence = {
  ...{ plan: PLAN, requests: REQUESTS, redirected: [], startedMs: 0, readyMs: 100, endedMs: 500 },
  ...{
    signals: [],
    appended: [],
    exitCode: 0,
    isKilled: false,
    lagMs: { harness: 0 },
    stdout: "",
    stderr: "",
    files: [],
  },
};

const GOOD_REPORT = report([ID, "cancelled"], [OTHER, "cancelled"]);

/** The two ids are refused or fail at both addresses, at 200 ms. */
function everywhere(changes: Changes): RequestRecord[] {
  return [ID, OTHER].flatMap((publishId) =>
    (["publish-cancel", "transmission-cancel"] as const).map((endpoint) =>
      request({ endpoint, publishId, ...changes }),
    ),
  );
}

const INVALID = { response: "invalid_publish_id", httpStatus: 400 };
const GONE = { response: "unsupported-path", httpStatus: 404, behaviour: { kind: "missing" } } as const;
const REFUSED = { response: "access_token_invalid", httpStatus: 401 };
const CANCEL_ENTRY: Plan = { ...PLAN, entry: "cancel", inputs: { "dry-run": "false", "fail-on": "error" } };

/** How a run breaks each invariant. */
const BREAKS: Readonly<Record<string, Partial<Evidence>>> = {
  "one-outcome-each": { report: report([ID, "cancelled"]) },
  "malformed-is-counted": { report: report([ID, "cancelled"], [OTHER, "cancelled"], [null, "malformed"]) },
  "never-is-named": { plan: { ...PLAN, inputs: { cancel: "never" } }, requests: [] },
  "outcome-follows-the-table": { report: report([ID, "cancelled"], [OTHER, "published"]) },
  "never-less-than-known": { report: report([ID, "cancelled"], [OTHER, "unreachable"]) },
  "both-until-proof": {
    requests: everywhere(INVALID).filter(({ endpoint }) => endpoint === "publish-cancel"),
    ...{ endedMs: 5_000, report: report([ID, "refused"], [OTHER, "refused"]) },
  },
  "only-there-after-proof": {
    requests: [
      ...everywhere({}).filter(({ endpoint }) => endpoint === "publish-cancel"),
      request({ endpoint: "transmission-cancel", arrivedMs: 2_000, ...INVALID }),
    ],
  },
  "a-429-closes-its-address": {
    requests: [
      request({ response: "rate_limit_exceeded", httpStatus: 429, retryUntilMs: 5_000 }),
      request({ arrivedMs: 3_000 }),
    ],
  },
  "everything-recorded-is-asked": { requests: REQUESTS.filter(({ publishId }) => publishId === ID) },
  "nothing-is-held-up": {
    requests: [
      request(),
      request({ endpoint: "transmission-cancel", ...GONE }),
      request({ publishId: OTHER, arrivedMs: 4_000 }),
    ],
    endedMs: 5_000,
  },
  "tried-again": { requests: [...everywhere(GONE), request({ arrivedMs: 8_000, ...GONE })], endedMs: 8_500 },
  "refusal-needs-every-address": {
    requests: [request(REFUSED), request({ endpoint: "transmission-cancel", ...INVALID })],
    report: report([ID, "refused", "access_token_invalid"], [OTHER, "refused", "access_token_invalid"]),
  },
  "refusal-ends-asking": { requests: [...everywhere(REFUSED), request({ arrivedMs: 3_000, ...REFUSED })] },
  "nothing-sent-by-wish": { plan: { ...PLAN, hasToken: false } },
  "only-recorded-ids": { requests: [...REQUESTS, request({ publishId: "done" })] },
  "well-formed-requests": { requests: [...REQUESTS, request({ token: "none" })] },
  "no-redirect-followed": { redirected: ["POST /v2/post/publish/cancel/"] },
  "status-only-after": {
    requests: [...everywhere(INVALID), request({ endpoint: "status", arrivedMs: 2_000, ...INVALID })],
  },
  "status-rate": { requests: [...REQUESTS, ...Array(30).fill(request({ endpoint: "status", arrivedMs: 300 }))] },
  "at-most-16-in-flight": { requests: [...REQUESTS, ...Array(17).fill(request({ closedMs: 9_000 }))] },
  "back-off": { requests: Array(10).fill(request(GONE)) },
  "ends-in-time": { ownMs: 20_000 },
  "ends-by-itself": { exitCode: null },
  "exit-code": { plan: CANCEL_ENTRY, report: report([ID, "cancelled"], [OTHER, "published"]) },
  "report-is-whole": { report: { text: '{"videos": [', writtenMs: 400 } },
  "at-most-10-annotations": { stdout: "::error title=a::b\n".repeat(11) },
  "token-stays-secret": { files: [{ path: "summary", text: `Bearer ${CREATOR_TOKEN}` }] },
  "no-forged-command": { stdout: `  ::error::${FORGED}\n` },
  "nothing-unplanned": { stderr: "MaxListenersExceededWarning" },
};

/** The report of these runs is not a whole one. */
function judgeAll(changes: Partial<Evidence>): string[] {
  const run = { ...GOOD, report: GOOD_REPORT, ...changes };
  const isExpected = changes.report?.text.startsWith('{"videos"') === true;
  return judge(run)
    .map(({ invariant }) => invariant)
    .filter((name) => isExpected || name !== "report-is-whole");
}

it("a run that keeps every rule breaks no invariant", () => {
  expect(judgeAll({})).toEqual([]);
});

it.each(INVARIANTS.map(({ name }) => name))("a run that breaks %s is noticed", (name) => {
  expect(judgeAll(BREAKS[name] ?? {})).toContain(name);
});
