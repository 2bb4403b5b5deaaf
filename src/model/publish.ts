/** Publish ids and their outcomes. Imports no other room. */
import type { Level, Problem } from "./problem.ts";

/** An id that TikTok may have issued: 1 to 64 characters of `A-Z a-z 0-9 . _ ~ -`. */
export type PublishId = string & { readonly brand: "PublishId" };

/**
 * Where ids are recorded: in the input `publish-ids`, in the ledger of a guard, in a file that is named; on the command
 * line in its arguments, one a line, or in stdin.
 */
export type IdOrigin = { kind: "input" | "ledger" | "arguments" | "stdin" } | { kind: "file"; path: string };

/**
 * A publish id, or a malformed entry in the place of one. A malformed entry is reported by its line and its position in
 * it (both from 1) and its length in characters, never by its text. `isCutOff`: it begins like an id, and its end is
 * missing. `video`: what the object that holds the id names as its video: a path or a URL, untrusted.
 */
export type IdEntry =
  | { kind: "id"; id: PublishId; video?: string }
  | {
      kind: "malformed";
      origin: IdOrigin;
      line: number;
      position: number;
      length: number;
      isCutOff: boolean;
      video?: string;
    };

/** What TikTok makes of an upload, by the word of post files: a post, or a draft in the creator's inbox. */
export type PublishWay = "direct" | "draft";

/**
 * An upload that was started, and of which neither an id nor a refusal was recorded. Its video's name is untrusted, and
 * has no query. Without it, `place` names it (line from 1). `publish`: if its start says so. `unsureCode`: TikTok
 * responded with this `error.code`, and it may have started the upload all the same.
 */
export type StartedUpload = {
  kind: "started";
  video?: string;
  place?: { origin: IdOrigin; line: number };
  publish?: PublishWay;
  unsureCode?: string;
};

/** What an outcome is about. */
export type UploadEntry = IdEntry | StartedUpload;

/**
 * A refusal of TikTok that stands in the place of an id. `code`: its `error.code`, untrusted, with at most 64
 * characters: `A-Z a-z 0-9 _ . -`, and `?` for any other. `lines`: where it stands (from 1). `problem` and `advice`: if
 * the code is known; `isRepeatable`: another upload can then work. `videos`: the first of those that it names, without
 * queries, untrusted. `uploads`: how many were refused, if a line holds several. `unnamed`: how many of them name no
 * video, if others do; `over`: how many name one that is not in `videos`. `isUnsure`: the code does not say that
 * nothing was started.
 */
export type Refusal = {
  code: string;
  lines: { first: readonly number[]; count: number };
  videos?: readonly string[];
  isRepeatable?: true;
  uploads?: number;
  unnamed?: number;
  over?: number;
  isUnsure?: true;
} & Partial<Problem>;

/** In the place of a code of TikTok's: an upload script says that it sent nothing that TikTok could post. */
export const NOT_SENT = "not_sent";

/** What a text held besides the entries that were kept. */
export type IdNotes = {
  origin: IdOrigin;
  /** Lines that held no id (from 1): the first ones in order, and how many there are in all. */
  withoutId: { first: readonly number[]; count: number };
  /** Those of the first ones that hold an `upload_url`, a credential, in the place of an id. */
  uploadUrls?: readonly number[];
  /** TikTok's responses that hold a refusal. Their lines are not among those without an id. */
  refusals?: readonly Refusal[];
  /** How many uploads had other codes, which leave open whether they were started: only the first codes are kept. */
  unsureOver?: number;
  /** Absent if the text holds neither an upload that was started nor an id. */
  started?: StartNotes | undefined;
  /** Entries over the bounds, which were not kept: none of them is sent. */
  omitted: { ids: number; malformed: number };
};

/**
 * The uploads of a text that are open: neither an id nor a refusal was recorded since they were started. Several starts
 * may name one video, which is untrusted.
 */
export type StartNotes = {
  /** How many starts the text holds. */
  seen: number;
  /**
   * `last`: which of all starts the latest one of the video is, from 1. `ways`: what each of them becomes, in their
   * order, if that is known.
   */
  open: readonly { video: string; last: number; ways: readonly (PublishWay | undefined)[] }[];
  /** The lines of those that name no video. */
  unnamed: readonly UnnamedStart[];
  /** How many there are besides, which were not kept. */
  over: number;
  /** Ids that name no video, and have settled the start directly before them, by its video. Also ids too long. */
  behind: ReadonlyMap<string, StartPlace>;
  /** Ids that have settled others, or stood in an earlier content. */
  settledBy: ReadonlySet<string>;
  /** How many starts stand before the first place of an id. `isWhole`: no id is missing. */
  heard: ReadonlyMap<string, number>;
  isWhole: boolean;
};

/** A start that names no video. `line`: from 1. */
export type UnnamedStart = { line: number; publish: PublishWay | undefined };

/** A start of a video. `last`: which of all starts of its text it is, from 1. */
export type StartPlace = { video: string; last: number; publish: PublishWay | undefined };

/** What is wrong with a ledger as a file. `reason`: the system's error code, such as `EACCES`. */
export type LedgerNote =
  | { kind: "missing" }
  | { kind: "unreadable"; reason: string }
  | { kind: "over-bound"; sizeBytes: number; limitBytes: number }
  /** The time was up before it was read to its end. */
  | { kind: "unfinished"; sizeBytes: number; readBytes: number };

export type OutcomeKind =
  | "unrecorded"
  | "malformed"
  | "dry-run"
  | "no-token"
  | "cancelled"
  | "already-failed"
  | "in-inbox"
  | "published"
  | "cancel-requested"
  | "processing"
  | "refused"
  | "unreachable"
  | "out-of-time";

/** Whether an id stands for a photo post: those begin with `p_` (seen in TikTok's documentation, not promised). */
export function isPhotoPost(entry: UploadEntry): boolean {
  return entry.kind === "id" && entry.id.startsWith("p_");
}

/**
 * Whether an entry stands for a draft. The ids of videos that were sent to the inbox begin with `v_inbox_` (seen in
 * TikTok's documentation, not promised). A photo post's id does not show whether it is a draft.
 */
export function isDraft(entry: UploadEntry): boolean {
  if (entry.kind === "started") return entry.publish === "draft";
  return entry.kind === "id" && entry.id.startsWith("v_inbox_");
}

/**
 * Whether an id stands for a video that TikTok pulls from a URL: those have `_url~` in them (seen in TikTok's
 * documentation, not promised). What TikTok judges is then what the URL serves, whatever file the workspace holds.
 */
export function isPulled(entry: UploadEntry): boolean {
  return entry.kind === "id" && /^[vp]_[a-z]+_url~/.test(entry.id);
}

/** What confirming found out about an upload. */
export type ConfirmationKind =
  | "unrecorded"
  | "malformed"
  | "no-token"
  | "published"
  | "in-inbox"
  | "failed"
  | "pending"
  | "refused"
  | "unreachable"
  | "out-of-time";

/**
 * What happened to one publish id, in facts and in words. `problem` is the news in a few words, the worst first;
 * `cause` says why, `advice` what a person should do now. Both are empty if there is nothing to say. `detail` holds
 * TikTok's own words or the network's, untrusted. An absent fact is not known. Nothing in it is secret.
 */
type PublishNews<Kind> = Problem & {
  cause?: string;
  entry: UploadEntry;
  /** Which video the id is, if its entry names one: a path, or a URL without its query. Untrusted. */
  video?: string;
  outcome: Kind;
  level: Level;
  /** TikTok's last `error.code` for the call that counts, or this project's code for what came instead. */
  code: string;
  httpStatus?: number;
  /** `error.log_id`: TikTok's support asks for it. */
  logId?: string;
  /** Last known `status` and `fail_reason` of `/v2/post/publish/status/fetch/`. */
  status?: string;
  failReason?: string;
  /** Ids of the public posts, as decimal digits: they exceed 2^53. */
  postIds: readonly string[];
  attempts: number;
};

/** What came of cancelling. `attempts`: requests to cancel, where those to both addresses at once count as one. */
export type Cancellation = PublishNews<OutcomeKind>;

/**
 * What came of an upload, as its status says. `attempts`: status calls. `passedCheck`: TikTok refused the file of a
 * video that our check in this job had passed. `passedByPolicy`: it had passed only because the policy allows what
 * TikTok's own limits refuse. `warnedByCheck`: the rules by which it had warned of that. `changedSinceCheck`: the file
 * was written after the check, which says nothing of it.
 */
export type Confirmation = PublishNews<ConfirmationKind> & {
  passedCheck?: true;
  passedByPolicy?: true;
  warnedByCheck?: readonly string[];
  changedSinceCheck?: true;
};

/** What happened to one publish id, whichever step found out. */
export type PublishOutcome = Cancellation | Confirmation;
