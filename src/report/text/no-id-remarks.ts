/** What a run reports where it has found no publish id. Reads no text. */

import { type IdNotes, NOT_SENT } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatSize } from "../../text/quantities.ts";
import { CANCEL_WORKFLOW } from "./cancel-workflow.ts";
import { remark } from "./remarks.ts";
import type { Searched } from "./searched.ts";

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
  return isAllNotSent(ledgers) ? REMARK_ON_NOTHING_GOT : REMARK_ON_NOTHING_TAKEN;
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

const REMARK_ON_NOTHING_TAKEN: Remark = {
  ...REMARK_ON_ALL_REFUSED,
  isCounted: true,
  message:
    "Nothing was posted, as TikTok took none of the recorded uploads: nothing is left to cancel, and a re-run of this job changes nothing.",
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
