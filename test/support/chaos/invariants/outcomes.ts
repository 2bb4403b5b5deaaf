/** What must hold of the outcomes: one for each id, and the right one. Reads evidence only. */
import type { RequestRecord } from "../../tiktok/request-log.ts";
import { type Evidence, listRecorded, readOutcomes, surelyUntilMs } from "../evidence.ts";
import { isSilent } from "../plan.ts";
import {
  isCancel,
  isTokenWide,
  type KnownStatus,
  type Meaning,
  rankMeaning,
  readStatus,
  understand,
} from "../understanding.ts";
import { type Invariant, list } from "./invariant.ts";

const oneOutcomeEach: Invariant = {
  name: "one-outcome-each",
  rule: "Exactly one outcome for each id that is recorded, and for nothing else.",
  check(evidence) {
    const outcomes = readOutcomes(evidence);
    if (outcomes === undefined || isSilentPost(evidence)) return [];
    const { early, all } = listRecorded(evidence);
    const reported = outcomes.flatMap(({ publishId }) => publishId ?? []);
    const missing = [...early].filter((id) => !reported.includes(id));
    const foreign = reported.filter((id) => !all.has(id));
    const repeated = reported.filter((id, index) => reported.indexOf(id) !== index);
    return [
      ...(missing.length > 0 ? [`no outcome for ${list(missing)}`] : []),
      ...(foreign.length > 0 ? [`an outcome for ${list(foreign)}, which nobody recorded`] : []),
      ...(repeated.length > 0 ? [`more than one outcome for ${list(repeated)}`] : []),
    ];
  },
};

const malformedIsCounted: Invariant = {
  name: "malformed-is-counted",
  rule: "What stands in the place of an id and is none is `malformed`; everything else is ignored.",
  check(evidence) {
    const outcomes = readOutcomes(evidence);
    if (outcomes === undefined || isSilentPost(evidence)) return [];
    const { given, ledger } = evidence.plan;
    const pieces = [...given, ...ledger.filter(({ atMs }) => atMs === undefined)];
    const least = pieces.reduce((sum, { malformed = 0 }) => sum + malformed, 0);
    const most = evidence.appended.reduce((sum, { piece: { malformed = 0 } }) => sum + malformed, least);
    const count = outcomes.filter(({ outcome }) => outcome === "malformed").length;
    return count >= least && count <= most ? [] : [`${count} entries are malformed, instead of ${least} to ${most}`];
  },
};

const neverIsNamed: Invariant = {
  name: "never-is-named",
  rule: "`cancel: never`: log and summary list the ids, nothing else.",
  check(evidence) {
    if (!isSilentPost(evidence)) return [];
    const unnamed = [...listRecorded(evidence).early].filter((id) => !evidence.stdout.includes(id));
    return unnamed.length > 0 ? [`the log does not name ${list(unnamed)}`] : [];
  },
};

const outcomeFollows: Invariant = {
  name: "outcome-follows-the-table",
  rule: "The outcome of an id is the first row of the table that holds of what TikTok sent.",
  check(evidence) {
    const outcomes = readOutcomes(evidence) ?? [];
    return outcomes.flatMap(({ publishId, outcome, code }) => {
      if (publishId === null) return outcome === "malformed" ? [] : [`an entry without an id is ${outcome}`];
      const allowed = allowOutcomes(evidence, publishId);
      return allowed.has(outcome) ? [] : [`${publishId} is ${outcome} (${code}), instead of ${list(allowed)}`];
    });
  },
};

const LESS_THAN_OK = ["processing", "refused", "unreachable", "out-of-time"];

const neverLess: Invariant = {
  name: "never-less-than-known",
  rule: "The best response counts for an id: no id that is accepted, or known to be live, is reported as less.",
  check(evidence) {
    const untilMs = surelyUntilMs(evidence);
    const outcomes = new Map((readOutcomes(evidence) ?? []).map(({ publishId, outcome }) => [publishId, outcome]));
    return evidence.requests.flatMap((record) => {
      const outcome = outcomes.get(record.publishId ?? null);
      if (outcome === undefined || (record.respondedMs ?? Infinity) > untilMs) return [];
      const isLive = readStatus(record)?.status === "PUBLISH_COMPLETE";
      if (isLive && outcome !== "published") return [`${record.publishId} is live, and is reported as ${outcome}`];
      const isAccepted = isCancel(record) && understand(record) === "ok";
      return isAccepted && LESS_THAN_OK.includes(outcome)
        ? [`TikTok accepted ${record.publishId}, which is reported as ${outcome}`]
        : [];
    });
  },
};

export const OUTCOME_INVARIANTS = [oneOutcomeEach, malformedIsCounted, neverIsNamed, outcomeFollows, neverLess];

/** With `cancel: never`, the report holds no outcomes. */
function isSilentPost({ plan }: Evidence): boolean {
  return plan.entry === "post" && plan.inputs.cancel === "never";
}

// ---------------------------------------------------------------------------------------------------------------------
// The table of the contract, for one id

/** A response is known for certain if it came long enough before the end; one that came later may be known. */
function allowOutcomes(evidence: Evidence, id: string): Set<string> {
  const { plan } = evidence;
  if (isSilent(plan)) return new Set([isDryRun(evidence) ? "dry-run" : "no-token"]);
  const ofId = evidence.requests.filter(({ publishId }) => publishId === id);
  const { known, maybe } = listStatuses(evidence, ofId);
  const statuses = [known, ...maybe];
  return new Set(statuses.flatMap((status) => fromStatus(status) ?? [...fromCancel(evidence, ofId)]));
}

function isDryRun({ plan: { entry, inputs } }: Evidence): boolean {
  return entry === "post" ? inputs.cancel !== "on-failure" : inputs["dry-run"] === "true";
}

type Statuses = { known: KnownStatus | undefined; maybe: readonly KnownStatus[] };

function listStatuses(evidence: Evidence, ofId: readonly RequestRecord[]): Statuses {
  const untilMs = surelyUntilMs(evidence);
  let known: KnownStatus | undefined;
  const maybe: KnownStatus[] = [];
  for (const record of ofId.toSorted((a, b) => (a.respondedMs ?? Infinity) - (b.respondedMs ?? Infinity))) {
    const status = readStatus(record);
    if (status === undefined) continue;
    if ((record.respondedMs ?? Infinity) <= untilMs) known = status;
    else maybe.push(status);
  }
  return { known, maybe };
}

function fromStatus(status: KnownStatus | undefined): readonly string[] | undefined {
  if (status?.status === "FAILED") return [status.failReason === "publish_cancelled" ? "cancelled" : "already-failed"];
  if (status?.status === "SEND_TO_USER_INBOX") return ["in-inbox"];
  return status?.status === "PUBLISH_COMPLETE" ? ["published"] : undefined;
}

const ROWS: Readonly<Record<Meaning, string>> = {
  ok: "cancel-requested",
  "not-cancellable": "processing",
  "other-code": "refused",
  unauthorized: "refused",
  later: "unreachable",
  fault: "unreachable",
};

function fromCancel(evidence: Evidence, ofId: readonly RequestRecord[]): Set<string> {
  const untilMs = surelyUntilMs(evidence);
  const cancels = ofId.filter(isCancel);
  let best: Meaning | undefined;
  for (const record of cancels) {
    const meaning = understand(record);
    if (meaning !== undefined && (record.respondedMs ?? Infinity) <= untilMs) best = better(best, meaning);
  }
  const rows = new Set<string>();
  const add = (meaning: Meaning | undefined) => rows.add(meaning === undefined ? "out-of-time" : ROWS[meaning]);
  add(best);
  for (const record of cancels) add(better(best, understand(record)));
  // The end of the run cuts off what was asked, and what did not even arrive.
  if (best === undefined) rows.add("unreachable");
  if (cancels.some(({ arrivedMs }) => arrivedMs <= untilMs)) rows.delete("out-of-time");
  const hasResponse = best !== undefined && rankMeaning(best) <= rankMeaning("unauthorized");
  if (!hasResponse && evidence.requests.some((record) => isCancel(record) && isTokenWide(record))) rows.add("refused");
  return rows;
}

function better(one: Meaning | undefined, other: Meaning | undefined): Meaning | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return rankMeaning(one) <= rankMeaning(other) ? one : other;
}
