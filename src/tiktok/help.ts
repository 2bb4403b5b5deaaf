/** What every outcome and code means, for lists: general words instead of those about one publish. Words only. */
import type { Level, Problem } from "../model/problem.ts";
import type { ConfirmationKind, OutcomeKind } from "../model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";
import { type Explanation, explain, find } from "./explain.ts";
import { explainConfirmation, listStatusCodes } from "./explain-confirmation.ts";

/** An outcome or a code. `meaning` and `advice` lack their last full stop; `advice` can be empty. */
export type Help = { name: string; level?: Level; meaning: string; advice: string };

/** A code, with the page that documents it, or `this project`. */
export type CodeHelp = Help & { source: string };

const LOOK_UP = "Look up the code";

/** Every outcome, the good ones first. General words replace those that depend on a single publish. */
const OUTCOMES: Readonly<Record<OutcomeKind, Partial<Explanation>>> = {
  cancelled: {},
  "already-failed": {
    cause: "TikTok could not publish the video. The report gives TikTok's reason, if known",
    advice: "There is nothing to cancel. Fix the cause before you publish it again",
  },
  "in-inbox": {},
  published: { cause: "The report names the post, if TikTok has named it" },
  "cancel-requested": {},
  processing: {},
  refused: { cause: "TikTok refused to cancel the upload. The code says why", advice: LOOK_UP },
  unreachable: { cause: "Every attempt failed. The code says why", advice: LOOK_UP },
  "out-of-time": {},
  unrecorded: {},
  malformed: {},
  "no-token": {},
  "dry-run": {},
};

/** Every outcome of confirming, the good ones first. */
const CONFIRMATIONS: Readonly<Record<ConfirmationKind, Partial<Explanation>>> = {
  published: { problem: "The video is posted", cause: "The report names the post, if TikTok has named it" },
  "in-inbox": {},
  failed: {
    cause: "The report gives TikTok's reason, and says whether it makes sense to try again",
    advice: "Do what the report says",
  },
  pending: {},
  refused: { cause: "TikTok refused to say. The code says why", advice: LOOK_UP },
  unreachable: { cause: "Every call failed. The code says why", advice: LOOK_UP },
  "out-of-time": {},
  unrecorded: {},
  malformed: {},
  "no-token": {},
};

/** Codes of outcomes that come without a call to TikTok. */
const OWN_CODES: Readonly<Record<string, OutcomeKind>> = {
  unrecorded_publish_id: "unrecorded",
  malformed_publish_id: "malformed",
  missing_access_token: "no-token",
  dry_run: "dry-run",
};

/** TikTok's names for how far a publish is, by its page on status. */
const STATUSES: Readonly<Record<string, Problem>> = {
  PROCESSING_UPLOAD: { problem: "TikTok is receiving the file", advice: "Wait, or check that every chunk is sent" },
  PROCESSING_DOWNLOAD: { problem: "TikTok is downloading the file from its URL", advice: "Wait" },
  SEND_TO_USER_INBOX: {
    problem: "The draft is in the creator's TikTok inbox",
    advice: "Open its notification in the TikTok app to finish or discard it",
  },
  PUBLISH_COMPLETE: { problem: "The post is live, or will be after moderation", advice: "" },
  FAILED: { problem: "Nothing was posted", advice: "Look up the fail_reason" },
};

const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this project";

/** What became of a publish that was to be cancelled. */
export function listOutcomeHelp(): Help[] {
  return Object.entries(OUTCOMES).map(([name, general]) => {
    return toHelp(name, { ...explainOutcome(name as OutcomeKind), ...general });
  });
}

/** What became of a publish that was asked for. */
export function listConfirmationHelp(): Help[] {
  return Object.entries(CONFIRMATIONS).map(([name, general]) => {
    const explained = explainConfirmation(name as ConfirmationKind, { code: "", postIds: ["…"], status: "" });
    return toHelp(name, { ...explained, ...general });
  });
}

/** The codes of calls to cancel or to ask for a status, TikTok's and this project's own. */
export function listCodeHelp(): CodeHelp[] {
  const own = Object.entries(OWN_CODES).map(([name, outcome]) => {
    const { level: _level, ...help } = toHelp(name, explainOutcome(outcome));
    return { ...help, source: OWN };
  });
  return [...listTable(CANCEL_CODES), ...own];
}

/** The same codes after a call for a status, where they mean the same or not, and a person does something else. */
export function listStatusCodeHelp(): CodeHelp[] {
  return listStatusCodes(Object.keys(CANCEL_CODES)).map(({ name, problem, advice }) => {
    return { name, meaning: problem, advice, source: find(CANCEL_CODES, name)?.source ?? OWN };
  });
}

/** TikTok's reasons for a publish that failed. */
export function listReasonHelp(): CodeHelp[] {
  return listTable(FAIL_REASONS);
}

/** TikTok's names for how far a publish is. */
export function listStatusHelp(): CodeHelp[] {
  return listTable(STATUSES, STATUS_PAGE);
}

/** The entries of a table of codes. `source`: of entries that name none. */
export function listTable(table: Readonly<Record<string, Problem & { source?: string }>>, source = OWN): CodeHelp[] {
  return Object.entries(table).map(([name, { problem, advice, source: own = source }]) => {
    return { name, meaning: problem, advice, source: own };
  });
}

function explainOutcome(outcome: OutcomeKind): Explanation {
  return explain(outcome, { code: "", postIds: ["…"] });
}

function toHelp(name: string, { level, problem, cause, advice }: Explanation): Help & { level: Level } {
  return { name, level, meaning: cause === "" ? problem : `${problem}. ${cause}`, advice };
}
