/** Sentences about publish ids and their outcomes, for every reporter. Decides no outcome. */
import {
  type Cancellation,
  type IdOrigin,
  isDraft,
  isPhotoPost,
  type OutcomeKind,
  type PublishOutcome,
  type UploadEntry,
} from "../../model/publish.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { formatList } from "../../text/words.ts";

/** Longer names of videos are cut: any step can write one. */
const LONGEST_VIDEO = 300;

/** Posts that are named; a draft can become several. */
const MOST_POSTS = 5;

/** The id, the video of an upload without one, or the place of an entry that has neither. No recorded text is shown. */
export function nameEntry(entry: UploadEntry): string {
  if (entry.kind === "id") return entry.id;
  if (entry.kind === "started") {
    const { place } = entry;
    const named = place === undefined ? "an upload" : `an upload (line ${place.line} of ${nameOrigin(place.origin)})`;
    return nameVideo(entry) ?? named;
  }
  const length = formatCount(entry.length, "character");
  if (entry.origin.kind === "arguments") return `argument ${entry.line}, position ${entry.position}, ${length}`;
  return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${length}`;
}

/** Where ids were recorded. */
export function nameOrigin(origin: IdOrigin): string {
  switch (origin.kind) {
    case "input":
      return "the input 'publish-ids'";
    case "ledger":
      return "the file $TIKTOK_PUBLISH_IDS";
    case "arguments":
      return "the arguments";
    case "stdin":
      return "stdin";
    case "file":
      return showUnprintable(origin.path);
  }
}

/** The video of an id, as its entry names it; `undefined` if it names none. */
export function nameVideo({ video }: Pick<PublishOutcome, "video">): string | undefined {
  if (video === undefined || video === "") return undefined;
  return showUnprintable(video.length > LONGEST_VIDEO ? `${video.slice(0, LONGEST_VIDEO).toWellFormed()}…` : video);
}

/** The id and its video: `v_pub_url~v2.1 (videos/a.mp4)`. */
export function nameUpload(publish: Pick<PublishOutcome, "entry" | "video">): string {
  const video = publish.entry.kind === "started" ? undefined : nameVideo(publish);
  return `${nameEntry(publish.entry)}${video === undefined ? "" : ` (${video})`}`;
}

/**
 * What happened, to which id and video, what to do now, and what TikTok's support asks for. `how`: one more sentence on
 * what to do, without its full stop.
 */
export function describePublish(publish: PublishOutcome, how = ""): string {
  const { entry, problem, cause = "", advice } = publish;
  const upload = `${entry.kind === "id" ? "publish id " : ""}${nameUpload(publish)}`;
  const posts = listPosts(publish).map(({ name, url }) => (url === undefined ? name : `${name} (${url})`));
  const evidence = listEvidence(publish).join(", ");
  return [
    joinSentences(`${problem}: ${upload}`, cause, formatList(posts), advice, how),
    ...(evidence === "" ? [] : [`(${evidence})`]),
  ].join(" ");
}

/** The word to look up in a documentation: TikTok's reason for a publish that failed, else the code. */
export function nameCode({ outcome, code, failReason }: PublishOutcome): string {
  return outcome === "failed" ? (failReason ?? outcome) : code;
}

/** Sentences with their full stops; empty ones are left out. */
export function joinSentences(...sentences: readonly string[]): string {
  return sentences.flatMap((sentence) => (sentence === "" ? [] : [`${sentence}.`])).join(" ");
}

/**
 * The posts of a publish that is live, the first ones by name. `url`: the address that redirects to the post; none is
 * known for photos (cookpete/react-player#1973: reported, not documented).
 */
export function listPosts({ entry, outcome, postIds }: PublishOutcome): readonly { name: string; url?: string }[] {
  if (outcome !== "published") return [];
  const posts = postIds.slice(0, MOST_POSTS).map((id) => {
    const name = `Post ${id}`;
    return isPhotoPost(entry) ? { name } : { name, url: `https://www.tiktok.com/share/video/${id}` };
  });
  const rest = postIds.length - posts.length;
  return rest > 0 ? [...posts, { name: formatCount(rest, "more post") }] : posts;
}

/** What TikTok's support asks for, and what an expert looks for. TikTok's own words are untrusted: each on one line. */
export function listEvidence({ httpStatus, status, failReason, logId, detail }: PublishOutcome): string[] {
  return [
    ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
    ...(logId === undefined ? [] : [`log_id ${logId}`]),
    ...(detail === undefined ? [] : [`details: ${detail}`]),
  ].map(showUnprintable);
}

// ---------------------------------------------------------------------------------------------------------------------
// All ids of a run

/** Kinds of news, the worst first. */
const NEWS = [
  ...(["live", "unrecorded", "may-go-live", "cut-off", "malformed", "unknown"] as const),
  ...(["unrecorded-draft", "may-reach-inbox"] as const),
  ...(["in-inbox", "dry-run", "failed", "cancelled"] as const),
];

type News = (typeof NEWS)[number];

const NEWS_OF: Readonly<Record<OutcomeKind, News>> = {
  unrecorded: "unrecorded",
  malformed: "malformed",
  "dry-run": "dry-run",
  "no-token": "may-go-live",
  cancelled: "cancelled",
  "already-failed": "failed",
  "in-inbox": "in-inbox",
  published: "live",
  "cancel-requested": "may-go-live",
  processing: "may-go-live",
  refused: "may-go-live",
  unreachable: "may-go-live",
  "out-of-time": "may-go-live",
};

function newsOf(cancellation: Cancellation): News {
  const { entry, outcome } = cancellation;
  if (isUnknown(cancellation)) return "unknown";
  if (isDraft(entry) && outcome === "unrecorded") return "unrecorded-draft";
  if (isDraft(entry) && NEWS_OF[outcome] === "may-go-live") return "may-reach-inbox";
  return entry.kind === "malformed" && entry.isCutOff ? "cut-off" : NEWS_OF[outcome];
}

/** Whether TikTok does not know the id. */
function isUnknown({ outcome, code }: PublishOutcome): boolean {
  return outcome === "refused" && code === "invalid_publish_id";
}

/** `things`: how many, as the first words of the sentence name them: `2 uploads`, later only `2`. */
const SAY: Readonly<Record<News, (things: string, isOne: boolean, those: readonly Cancellation[]) => string>> = {
  live: (things, isOne) => `${things} ${isOne ? "is" : "are"} live`,
  unrecorded: (things, isOne) => `${things} may still go live (${isOne ? "its id is" : "their ids are"} not recorded)`,
  "unrecorded-draft": (things, isOne) =>
    `${things} may still reach the inbox (${isOne ? "its id is" : "their ids are"} not recorded)`,
  "may-go-live": (things) => `${things} may still go live`,
  "cut-off": (things, isOne) => `${things} may still go live (${isOne ? "its id was" : "their ids were"} cut off)`,
  malformed: (things, isOne) => `${things} may still go live (${isOne ? "its id" : "their ids"} can't be read)`,
  unknown: (things, isOne) => `${things} may still go live (TikTok does not know ${isOne ? "its id" : "their ids"})`,
  "may-reach-inbox": (things) => `${things} may still reach the inbox`,
  "in-inbox": (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
  "dry-run": (things, isOne, those) => `${things} ${isOne ? "was" : "were"} not cancelled and ${nameRisk(those)}`,
  failed: (things) => `${things} had already failed`,
  cancelled: (things, isOne) => `${things} ${isOne ? "was" : "were"} cancelled`,
};

/** One line that says it all, the worst first: `After cancelling: 1 video is live, 2 were cancelled`. */
export function countOutcomes(cancellations: readonly Cancellation[]): string {
  let isNamed = false;
  const parts = NEWS.flatMap((news) => {
    const those = cancellations.filter((each) => newsOf(each) === news);
    const count = those.length;
    if (count === 0) return [];
    const things = isNamed ? formatInteger(count) : formatCount(count, news === "live" ? nameLive(those) : "upload");
    isNamed = true;
    return [SAY[news](things, count === 1, those)];
  });
  const isDry = cancellations.some(({ outcome }) => outcome === "dry-run");
  const news = parts.join(", ");
  // Without any id, TikTok was asked to cancel nothing.
  if (cancellations.every(({ entry }) => entry.kind !== "id")) return news;
  return `${isDry ? "Dry run" : "After cancelling"}: ${news}`;
}

/** What may still happen to uploads that nobody has cancelled. */
function nameRisk(those: readonly Cancellation[]): string {
  return those.every(({ entry }) => isDraft(entry)) ? "may still reach the inbox" : "may still go live";
}

/** What people see in the TikTok app. */
function nameLive(live: readonly Cancellation[]): string {
  const photos = live.filter(({ entry }) => isPhotoPost(entry)).length;
  if (photos === 0) return "video";
  return photos === live.length ? "photo post" : "post";
}

/** Outcomes of a request to cancel that may have worked. */
const UNSURE: readonly OutcomeKind[] = ["cancel-requested", "unreachable"];

/** What is true of all of these uploads, after `not`. */
export function nameMissedCancel(cancellations: readonly Cancellation[]): string {
  return cancellations.some(({ outcome }) => UNSURE.includes(outcome)) ? "confirmed as cancelled" : "cancelled";
}

/** How many ids were recorded and, by wish, not cancelled. */
export function countUncancelled(uncancelled: readonly Cancellation[]): string {
  const verb = uncancelled.length === 1 ? "was" : "were";
  return `${formatCount(uncancelled.length, "upload")} ${verb} not cancelled and ${nameRisk(uncancelled)}`;
}

/** The worst news first; equal ones keep their order. */
export function sortWorstFirst(cancellations: readonly Cancellation[]): Cancellation[] {
  return NEWS.flatMap((news) => cancellations.filter((each) => newsOf(each) === news));
}

/** Outcomes that another request to cancel can't change. */
const FINAL: readonly PublishOutcome["outcome"][] = [
  ...(["unrecorded", "malformed", "processing", "cancelled", "already-failed", "in-inbox", "published"] as const),
  "failed",
];

/** Whether cancelling the same id once more may change what happens to it. */
export function isWorthCancelling(publish: PublishOutcome): boolean {
  return !FINAL.includes(publish.outcome) && !isUnknown(publish);
}

/** Outcomes of uploads that TikTok has not decided yet: a later status says how they end. */
const UNDECIDED: readonly OutcomeKind[] = ["cancel-requested", "processing"];

/** The ids of uploads of which TikTok has not said how they end. */
export function listUndecided(cancellations: readonly Cancellation[]): string[] {
  const undecided = sortWorstFirst(cancellations.filter(({ outcome }) => UNDECIDED.includes(outcome)));
  return undecided.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}

/** Whether TikTok does not let this access token cancel or see the upload: another account has published it. */
export function isOfOtherAccount({ outcome, code }: Pick<PublishOutcome, "outcome" | "code">): boolean {
  return outcome === "refused" && code === "token_not_authorized_for_specified_publish_id";
}

/**
 * What to do first about those of some uploads that need the token of another account, as a sentence; empty if none
 * does. `store`: where that token belongs, after `and`.
 */
export function adviseAccount(publishes: readonly PublishOutcome[], store: string): string {
  const count = publishes.filter(isOfOtherAccount).length;
  if (count === 0) return "";
  const them = count === 1 ? "it" : "them";
  const [than, of] =
    count === publishes.length ? ["", ""] : [` than ${formatInteger(count)} of these uploads`, `for ${them}, `];
  return `The access token may belong to another account${than}: ${of}first get the token of the account that published ${them}, and ${store}.`;
}

/** Codes after which the same token, or none, would have the same result. */
const TOKEN_CODES: readonly string[] = ["access_token_invalid", "missing_access_token", "scope_not_authorized"];

/** Whether another access token must be had before TikTok is called again about these uploads. */
export function needsToken(publishes: readonly PublishOutcome[]): boolean {
  return publishes.some(({ code }) => TOKEN_CODES.includes(code));
}
