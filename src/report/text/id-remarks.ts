/** What a run reports about the search for publish ids. Reads no text. */

import type { Level } from "../../model/problem.ts";
import { type IdNotes, NOT_SENT, type PublishOutcome, type Refusal } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger, formatSize } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { CANCEL_WORKFLOW, locateTokenPage } from "./cancel-workflow.ts";
import { nameOrigin, nameVideo } from "./publishes.ts";
import { locateQuestion } from "./questions.ts";
import { remark } from "./remarks.ts";
import { adviseRerun, mayBeCancelled, wouldRepeat } from "./rerun.ts";
import type { Searched } from "./searched.ts";

/** What is known of an upload of the run, whichever source names it. */
export type Uploaded = Pick<PublishOutcome, "entry" | "outcome">;

/**
 * `toolPage`: the page of this action, if it is known. `isCancelled`: a person has cancelled the run. `onlyCancels`:
 * the run is there to cancel, so an upload that was not sent leaves nothing to do.
 */
export type RunPlace = { toolPage?: string | undefined; isCancelled?: boolean; onlyCancels?: boolean };

/**
 * What a text held besides ids: one remark about the lines without an id, and one about each kind of entry that is over
 * its bound. Ids over the bound are an error, which `fail-on` counts: TikTok was not asked to cancel them. Lines
 * without an id are not worth a remark where one of the `entries` is malformed: that is the error to look at.
 */
export function remarkOnIdNotes(notes: IdNotes, entries: readonly Uploaded[], place: RunPlace = {}): Remark[] {
  const { origin, omitted, started } = notes;
  const source = nameOrigin(origin);
  const withoutId = withoutUploadUrls(notes);
  const hasMalformed = entries.some(({ entry }) => entry.kind === "malformed" && nameOrigin(entry.origin) === source);
  return [
    ...(omitted.ids > 0
      ? [
          {
            ...about(
              "error",
              `${formatCount(omitted.ids, "upload")} may still go live: ${source} holds more publish ids than one run cancels, and TikTok was not asked about the last ones. Cancel the rest in another run.`,
            ),
            isCounted: true as const,
          },
        ]
      : []),
    ...(started !== undefined && started.over > 0
      ? [
          {
            ...about(
              "error",
              `${formatCount(started.over, "more upload")} may still go live: ${source} says that they were started, and TikTok's responses are not recorded. Look in the TikTok app.`,
            ),
            isCounted: true as const,
          },
        ]
      : []),
    ...(omitted.malformed > 0
      ? [
          about(
            "warning",
            `${formatCount(omitted.malformed, "more text")} in the place of a publish id can't be one (${source}), and only the first ones are listed. Check what the upload wrote.`,
          ),
        ]
      : []),
    ...remarkOnRefusals(notes, entries, place),
    ...remarkOnUploadUrls(notes),
    ...(withoutId.count > 0 && !hasMalformed
      ? [
          remark(
            "notice",
            `${nameLines(withoutId)} of ${source} held no publish id and ${withoutId.count === 1 ? "was" : "were"} ignored.`,
          ),
        ]
      : []),
  ];
}

/**
 * TikTok's refusals in the place of ids: an upload script that hides them leaves no other trace of why. After
 * a code that is no refusal an upload may have started: what the `entries` already say of it is not said again.
 */
export function remarkOnRefusals(
  { origin, refusals = [], started, omitted }: IdNotes,
  entries: readonly Uploaded[],
  { toolPage, isCancelled = false, onlyCancels = false }: RunPlace = {},
): Remark[] {
  const startedVideos = entries.flatMap(({ entry }) => (entry.kind === "started" ? [entry.video] : []));
  const isUnknown =
    onlyCancels || // it may know only some uploads of the run
    omitted.ids + omitted.malformed + (started?.over ?? 0) > 0 ||
    refusals.some(({ isUnsure }) => isUnsure);
  const hasOthers = isUnknown || entries.some(wouldRepeat);
  const hasCancelled = entries.some(mayBeCancelled);
  const repeated = entries.filter(wouldRepeat).flatMap(({ entry }) => nameVideo(entry) ?? []);
  return refusals.flatMap((refusal) => {
    const { code, lines, videos = [], uploads = lines.count, problem, advice = "", isRepeatable = false } = refusal;
    const { isUnsure = false, unnamed = 0, over = 0 } = refusal;
    const rest = videos.length === 0 ? uploads : unnamed + over;
    if (isUnsure && rest === 0 && videos.every((video) => startedVideos.includes(video))) return [];
    const names = videos.flatMap((video) => nameVideo({ video }) ?? []);
    const what = nameRefused(uploads, names, rest);
    const place = `${nameLines(lines).replace("Line", "line")} of ${nameOrigin(origin)}`;
    // A person who has cancelled the run wants no other upload.
    if (code === NOT_SENT && isCancelled)
      return [about("notice", `Nothing was posted: TikTok did not get ${what} (${code}, ${place}).`)];
    const words = problem === undefined ? ["Look up the code in TikTok's documentation"] : [problem, advice];
    const question = locateQuestion(code, toolPage);
    const sentences = [
      sayRefused(refusal, what, place, (started?.seen ?? 0) > 0),
      ...(code === SERVER_FAILED ? words.slice(1) : words).filter((text) => text !== "").map((text) => `${text}.`),
      ...(code === "access_token_invalid" ? [`How to get one by hand: ${locateTokenPage(toolPage)}.`] : []),
      ...(question === undefined ? [] : [`See ${question}.`]),
      // What is said of another upload of the same video says what to do first.
      ...(isRepeatable && !isCancelled && !names.some((name) => repeated.includes(name))
        ? [adviseRerun(hasOthers, hasCancelled)]
        : []),
    ];
    return [about(onlyCancels && code === NOT_SENT ? "notice" : "warning", sentences.join(" "))];
  });
}

function about(level: Level, message: string): Remark {
  return { ...remark(level, message), isOfUploads: true };
}

/** TikTok's code for a failure of its own. */
const SERVER_FAILED = "internal_error";

/** `hasStarts`: the text records what it starts, so that an upload with a code that is not known is open. */
function sayRefused({ code, isUnsure }: Refusal, what: string, place: string, hasStarts: boolean): string {
  if (code === SERVER_FAILED) return `TikTok's server failed (${code}), so ${what} may have started (${place}).`;
  if (isUnsure && hasStarts)
    return `TikTok's response was an error that is not known: ${code}. So ${what} may have started (${place}).`;
  return `TikTok ${code === NOT_SENT ? "did not get" : "refused"} ${what}: ${code} (${place}).`;
}

/** `names`: those of the first videos. `rest`: how many uploads are of none of them. */
function nameRefused(count: number, names: readonly string[], rest: number): string {
  if (count === 1) return names.length === 1 ? `the upload of ${names[0]}` : "an upload";
  const named =
    names.length === 0 ? "" : ` (${formatList([...names, ...(rest > 0 ? [`${formatInteger(rest)} more`] : [])])})`;
  return `${formatCount(count, "upload")}${named}`;
}

/** Lines that hold a credential in the place of an id, which is nothing to cancel an upload by. */
export function remarkOnUploadUrls({ origin, uploadUrls = [] }: IdNotes): Remark[] {
  const count = uploadUrls.length;
  if (count === 0) return [];
  const what = count === 1 ? "is an upload_url, a credential" : "are upload_urls, which are credentials";
  const lines = nameLines({ first: uploadUrls, count });
  return [remark("warning", `${lines} of ${nameOrigin(origin)} ${what}. Record the publish_id instead.`)];
}

function withoutUploadUrls({ withoutId: { first, count }, uploadUrls = [] }: IdNotes): IdNotes["withoutId"] {
  return { first: first.filter((line) => !uploadUrls.includes(line)), count: count - uploadUrls.length };
}

function nameLines({ first, count }: IdNotes["withoutId"]): string {
  const rest = count - first.length;
  const numbers = [...first.map(String), ...(rest > 0 ? [`${formatInteger(rest)} more`] : [])];
  return count === 1 ? `Line ${numbers[0] ?? ""}` : `Lines ${formatList(numbers)}`;
}

/** Post of a job with a token that can't have uploaded anything, as main failed, or that does not want to cancel. */
export const NO_ID = "No publish id was recorded, so nothing was cancelled.";

/**
 * Post of a job that failed or was cancelled after main had passed, and recorded no upload: main's summary holds only
 * good news, so this one begins with a heading. `refused`: the ledger, if TikTok has refused or not got all that it
 * names.
 */
export function remarkOnNothing(
  { searched, refused, hasToken }: { searched: Searched | undefined; refused: IdNotes | undefined; hasToken: boolean },
  { actionsPage, isCancelled = false }: { actionsPage?: string | undefined; isCancelled?: boolean },
): Remark[] {
  if (!hasToken) return [REMARK_ON_NO_TOKEN];
  if (searched === undefined && refused !== undefined) {
    const isBySignal = isCancelled && isAllNotSent([refused]);
    return [isBySignal ? REMARK_ON_NOTHING_SENT : REMARK_ON_ALL_REFUSED];
  }
  return [remarkOnNoId(searched, actionsPage)];
}

/** A step that cancels, where all that the ledgers name, TikTok has refused or not got. */
export function remarkOnNothingTaken(ledgers: readonly IdNotes[]): Remark {
  return isAllNotSent(ledgers) ? REMARK_ON_NOTHING_GOT : { ...REMARK_ON_ALL_REFUSED, isCounted: true };
}

function isAllNotSent(ledgers: readonly IdNotes[]): boolean {
  return ledgers.every(({ refusals = [] }) => refusals.every(({ code }) => code === NOT_SENT));
}

const REMARK_ON_ALL_REFUSED: Remark = {
  ...remark("warning", "Nothing was posted, as TikTok took none of the recorded uploads."),
  isQuiet: true,
  heading: "Cancelling: TikTok took no upload",
};

/** The same where a person has cancelled the run before anything was sent: nothing is wrong. */
const REMARK_ON_NOTHING_SENT: Remark = {
  ...REMARK_ON_ALL_REFUSED,
  level: "notice",
  message: "The run was cancelled before TikTok got an upload, so nothing was posted.",
  heading: "Cancelling: nothing was posted",
};

/** The same in a step that only cancels, of another job or run. */
const REMARK_ON_NOTHING_GOT: Remark = {
  ...REMARK_ON_NOTHING_SENT,
  message: "TikTok got none of the recorded uploads, so nothing was posted, and there is nothing to cancel.",
};

const REMARK_ON_NO_TOKEN: Remark = {
  ...remark(
    "notice",
    "If this job only checks videos, this is not why it failed. If it uploads, set the input 'access-token' to TikTok's token (is the name of the secret right?), and look in the TikTok app, unless the upload step says that nothing was posted. No publish id was recorded, so nothing was cancelled, and without that token nothing could have been.",
  ),
  isQuiet: true,
  heading: "Cancelling was off: no access token for TikTok",
};

/** What a person looks at before fearing for a video: a run that fails before its first upload records nothing. */
const NOTHING_POSTED =
  "Nothing was posted if no upload step ran, if the upload step says so, or if TikTok refused every upload.";

/**
 * Post of a job that failed or was cancelled, with a token: neither the ledger nor an input held an id. `searched`:
 * what the input was, if it was set. `actionsPage`: the address of the repository's workflows, if it is known.
 */
export function remarkOnNoId(searched: Searched | undefined, actionsPage: string | undefined): Remark {
  const { name } = CANCEL_WORKFLOW;
  const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
  const sentences = [
    "No publish id was recorded, so nothing was cancelled.",
    ...(searched === undefined ? [] : [describeSteps(searched)]),
    NOTHING_POSTED,
    `Otherwise, a video may go live: look in the TikTok app, or cancel the id in its log with the workflow '${name}'${place}.`,
    'An upload step must append each publish_id to the file "$TIKTOK_PUBLISH_IDS".',
  ];
  return { ...remark("warning", sentences.join(" ")), heading: "Cancelling: no upload was recorded" };
}

function describeSteps({ places, ranNothing }: Searched): string {
  return ranNothing
    ? "Every step in the input 'publish-ids' was skipped."
    : `The input 'publish-ids' had no id: ${places.join("; ")}.`;
}

/**
 * `cancel/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. `byHand`: what a
 * person does about an upload whose id was not found, in sentences.
 */
export function remarkOnNothingToCancel(searched: Searched, byHand: string): Remark {
  const sentences = [
    "No publish id was found, so nothing could be cancelled.",
    ...sayLookedThrough(searched),
    NOTHING_POSTED,
    "Otherwise, a video may still go live.",
    byHand,
    ...(searched.isText
      ? [
          "A publish id looks like v_pub_url~v2.123456789. The number in a TikTok link is the post, which is already live: delete it in the TikTok app.",
        ]
      : []),
    ...(searched.hasJobWithoutOutputs
      ? ["GitHub drops an output that contains the value of a secret: a job without outputs may have set one."]
      : []),
  ];
  return {
    ...remark("warning", sentences.join(" ")),
    isCounted: true,
  };
}

/** What was looked through, as a sentence; none if there is nothing to name. */
export function sayLookedThrough({ places }: Pick<Searched, "places">): string[] {
  return places.length === 0 ? [] : [`Looked through: ${places.join("; ")}.`];
}

/**
 * The command line, where ledgers hold nothing: so it is in each run that fails before its first upload. `consequence`:
 * what was therefore not done, as the end of a sentence.
 */
export function remarkOnNothingRecorded(searched: Searched, consequence: string): Remark {
  const sentences = [
    `No publish id was recorded, so ${consequence}.`,
    "That is right if nothing was uploaded.",
    ...sayLookedThrough(searched),
  ];
  return remark("notice", sentences.join(" "));
}

/** The command line: more text than it reads. What was not read may hold ids, which `--fail-on` counts. */
export function remarkOnLongInput(limitBytes: number, byHand: string): Remark {
  const limit = formatSize(limitBytes);
  const message = `An upload may still go live: stdin holds more than ${limit}, and what stands behind them was not read. Write it to a file, and name that by --ledger. ${byHand}`;
  return { ...remark("warning", message), isCounted: true };
}
