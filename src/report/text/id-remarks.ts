/** What a run reports about the search for publish ids. Reads no text. */
import { type Cancellation, type IdNotes, NOT_SENT } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger, formatSize } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { CANCEL_WORKFLOW, locateTokenPage } from "./cancel-workflow.ts";
import { nameOrigin, nameVideo } from "./publishes.ts";
import { remark } from "./remarks.ts";
import type { Searched } from "./searched.ts";

/**
 * What a text held besides ids: one remark about the lines without an id, and one about each kind of entry that is over
 * its bound. Ids over the bound are an error, which `fail-on` counts: TikTok was not asked to cancel them. Lines
 * without an id are not worth a remark where one of the `entries` is malformed: that is the error to look at.
 * `toolPage`: the page of this action, if it is known.
 */
export function remarkOnIdNotes(
  notes: IdNotes,
  entries: readonly Pick<Cancellation, "entry">[],
  toolPage?: string,
): Remark[] {
  const { origin, omitted, started } = notes;
  const place = nameOrigin(origin);
  const withoutId = withoutUploadUrls(notes);
  const hasMalformed = entries.some(({ entry }) => entry.kind === "malformed" && nameOrigin(entry.origin) === place);
  return [
    ...(omitted.ids > 0
      ? [
          {
            ...remark(
              "error",
              `${formatCount(omitted.ids, "upload")} may still go live: ${place} holds more publish ids than one run cancels, and TikTok was not asked about the last ones. Cancel the rest in another run.`,
            ),
            isCounted: true as const,
          },
        ]
      : []),
    ...(started !== undefined && started.over > 0
      ? [
          {
            ...remark(
              "error",
              `${formatCount(started.over, "more upload")} may still go live: ${place} says that they were started, and TikTok's responses are not recorded. Look in the TikTok app.`,
            ),
            isCounted: true as const,
          },
        ]
      : []),
    ...(omitted.malformed > 0
      ? [
          remark(
            "warning",
            `${formatCount(omitted.malformed, "more text")} in the place of a publish id can't be one (${place}), and only the first ones are listed. Check what the upload wrote.`,
          ),
        ]
      : []),
    ...remarkOnRefusals(notes, entries, toolPage),
    ...remarkOnUploadUrls(notes),
    ...(withoutId.count > 0 && !hasMalformed
      ? [
          remark(
            "notice",
            `${nameLines(withoutId)} of ${place} held no publish id and ${withoutId.count === 1 ? "was" : "were"} ignored.`,
          ),
        ]
      : []),
  ];
}

/**
 * TikTok's refusals in the place of ids: an upload script that hides them leaves no other trace of why. After
 * `internal_error` an upload may have started: what the `entries` already say of it is not said again.
 */
export function remarkOnRefusals(
  { origin, refusals = [] }: IdNotes,
  entries: readonly Pick<Cancellation, "entry">[],
  toolPage?: string,
): Remark[] {
  const started = entries.flatMap(({ entry }) => (entry.kind === "started" ? [entry.video] : []));
  return refusals.flatMap(({ code, lines, videos = [], uploads = lines.count, problem, advice }) => {
    const isServer = code === "internal_error";
    if (isServer && videos.length === uploads && videos.every((video) => started.includes(video))) return [];
    const what = nameRefused(uploads, videos);
    const place = `${nameLines(lines).replace("Line", "line")} of ${nameOrigin(origin)}`;
    const words = problem === undefined ? ["Look up the code in TikTok's documentation"] : [problem, advice ?? ""];
    const how = code === "access_token_invalid" ? [`How to get one by hand: ${locateTokenPage(toolPage)}`] : [];
    const sentences = [...words, ...how].filter((text) => text !== "").map((text) => ` ${text}.`);
    const verb = code === NOT_SENT ? "did not get" : "refused";
    const happened = isServer
      ? `TikTok's server failed (${code}), so ${what} may have started (${place}).`
      : `TikTok ${verb} ${what}: ${code} (${place}).`;
    return [remark("warning", `${happened}${(isServer ? sentences.slice(1) : sentences).join("")}`)];
  });
}

/** `videos`: the names of the first ones. */
function nameRefused(count: number, videos: readonly string[]): string {
  const names = videos.flatMap((video) => nameVideo({ video }) ?? []);
  if (count === 1) return names.length === 1 ? `the upload of ${names[0]}` : "an upload";
  const rest = count - names.length;
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
 * good news, so this one begins with a heading. `isRefused`: all that the ledger names, TikTok has refused or not got.
 */
export function remarkOnNothing(
  { searched, isRefused, hasToken }: { searched: Searched | undefined; isRefused: boolean; hasToken: boolean },
  { actionsPage }: { actionsPage?: string | undefined },
): Remark[] {
  if (!hasToken) return [REMARK_ON_NO_TOKEN];
  if (searched === undefined && isRefused) return [REMARK_ON_ALL_REFUSED];
  return [remarkOnNoId(searched, actionsPage)];
}

const REMARK_ON_ALL_REFUSED: Remark = {
  ...remark("warning", "Nothing was posted, as TikTok took none of the recorded uploads."),
  isQuiet: true,
  heading: "Cancelling: TikTok took no upload",
};

const REMARK_ON_NO_TOKEN: Remark = {
  ...remark(
    "notice",
    "No publish id was recorded, so nothing was cancelled. Without an access token, nothing could have been. If this job uploads, set the input 'access-token' (is the name of the secret right?), and look in the TikTok app.",
  ),
  isQuiet: true,
  heading: "Cancelling was off: no access token",
};

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
    "Nothing was posted if no upload step ran, or if TikTok refused every upload.",
    `If a response was lost, or the step was stopped, a video may go live: look in the TikTok app, or cancel the id in its log with the workflow '${name}'${place}.`,
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
    "If a video was uploaded, it may still go live.",
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
