/** What a run reports about the search for publish ids. Reads no text. */

import type { Level } from "../../model/problem.ts";
import { type IdNotes, NOT_SENT, type PublishOutcome, type Refusal } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { locateTokenPage } from "./cancel-workflow.ts";
import { nameOrigin, nameVideo } from "./publishes.ts";
import { locateQuestion } from "./questions.ts";
import { remark } from "./remarks.ts";
import { adviseRerun, isToCancel, wouldRepeat } from "./rerun.ts";

/** What is known of an upload of the run, whichever source names it. */
export type Uploaded = Pick<PublishOutcome, "entry" | "outcome">;

/**
 * `toolPage`: the page of this action, if it is known. `isCancelled`: a person has cancelled the run. `onlyCancels`:
 * the run is there to cancel, so an upload that was not sent leaves nothing to do. `isLater`: the run is another one
 * than that of the uploads, which may have had another token.
 */
export type RunPlace = {
  toolPage?: string | undefined;
  isCancelled?: boolean;
  onlyCancels?: boolean;
  isLater?: boolean;
};

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
  { origin, refusals = [], unsureOver = 0, started, omitted }: IdNotes,
  entries: readonly Uploaded[],
  { toolPage, isCancelled = false, onlyCancels = false, isLater = onlyCancels }: RunPlace = {},
): Remark[] {
  const startedVideos = entries.flatMap(({ entry }) => (entry.kind === "started" ? [entry.video] : []));
  const hasOthers =
    omitted.ids + omitted.malformed + (started?.over ?? 0) > 0 ||
    refusals.some(({ isUnsure }) => isUnsure) ||
    entries.some(wouldRepeat);
  const others = hasOthers ? "some" : isLater ? "unknown" : "none";
  const hasOpen = entries.some(isToCancel);
  const repeated = entries.filter(wouldRepeat).flatMap(({ entry }) => nameVideo(entry) ?? []);
  const remarks = refusals.flatMap((refusal): Remark[] => {
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
    const isPast = isLater && code === "access_token_invalid";
    const known = isPast ? PAST_TOKEN : [problem ?? "Look up the code in TikTok's documentation", advice];
    const question = locateQuestion(code, toolPage);
    const sentences = [
      sayRefused(refusal, what, place),
      ...(code === SERVER_FAILED ? known.slice(1) : isUnsure ? [LOOK_FIRST, ...known] : known)
        .filter((text) => text !== "")
        .map((text) => `${text}.`),
      ...(code === "access_token_invalid" ? [`How to get one by hand: ${locateTokenPage(toolPage)}.`] : []),
      ...(question === undefined ? [] : [`See ${question}.`]),
      // What is said of another upload of the same video says what to do first.
      ...(isRepeatable && !isCancelled && !names.some((name) => repeated.includes(name))
        ? [adviseRerun(others, hasOpen)]
        : []),
    ];
    // What TikTok has refused leaves nothing to cancel. Where nothing else was recorded, that is worth a warning.
    const isDone = onlyCancels && (code === NOT_SENT || (!isUnsure && entries.length > 0));
    const said = about(isDone ? "notice" : "warning", sentences.join(" "));
    return [onlyCancels && isUnsure ? { ...said, isCounted: true } : said];
  });
  if (unsureOver === 0) return remarks;
  const over = about(
    "warning",
    `${formatCount(unsureOver, "more upload")} may have started: TikTok's responses were other errors that are not known (${nameOrigin(origin)}). Look in the TikTok app.`,
  );
  return [...remarks, onlyCancels ? { ...over, isCounted: true } : over];
}

function about(level: Level, message: string): Remark {
  return { ...remark(level, message), isOfUploads: true };
}

/** What a step that only cancels says of the token of the upload: another one may have been stored since. */
const PAST_TOKEN = [
  "The access token of that upload was invalid or had expired",
  "If you have not stored a new one since, get one, and store it where the upload reads it",
];

/** TikTok's code for a failure of its own. */
const SERVER_FAILED = "internal_error";

/** What comes before all else where an upload may have started. */
const LOOK_FIRST = "Look in the TikTok app first";

/** A code that is not known may be of a gateway before TikTok's server: it says nothing of what that has done. */
function sayRefused({ code, isUnsure }: Refusal, what: string, place: string): string {
  if (code === SERVER_FAILED) return `TikTok's server failed (${code}), so ${what} may have started (${place}).`;
  if (isUnsure)
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
