/** What confirming found out, for every reporter. Decides no outcome. */
import { type Confirmation, type ConfirmationKind, isPulled } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import type { Context } from "../reporter.ts";
import { locateTerminalPage, renderPage } from "./cancel-workflow.ts";
import { locateEvidenceForm } from "./decided-otherwise.ts";
import { hintAtGuard } from "./job-hints.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { escapeMarkdown, link } from "./markdown.ts";
import { sayLookedThrough } from "./no-id-remarks.ts";
import { markOf, renderPublishTable } from "./publish-table.ts";
import { joinSentences, nameCode, nameVideo, needsToken } from "./publishes.ts";
import { locateReason } from "./questions.ts";
import { remark } from "./remarks.ts";
import { renderAskAgain } from "./requests.ts";
import { describeRerun } from "./rerun.ts";
import type { Searched } from "./searched.ts";

/** `things`: how many, as the first words of the sentence name them: `2 uploads`, later only `2`. */
type Say = (things: string, isOne: boolean) => string;

type Select = (confirmation: Confirmation) => boolean;

function withOutcome(...outcomes: readonly ConfirmationKind[]): Select {
  return ({ outcome }) => outcomes.includes(outcome);
}

/** Whether TikTok has said that it is still processing an upload. */
function isProcessing({ outcome, status }: Confirmation): boolean {
  return outcome === "pending" && status !== undefined;
}

/** Whether TikTok may still publish it, or may have done so. */
export function isOpen(confirmation: Confirmation): boolean {
  return !withOutcome("failed", "in-inbox", "published")(confirmation);
}

/** The same, if a run can wait for it: TikTok can be asked. */
export function isAwaited(confirmation: Confirmation): boolean {
  return isOpen(confirmation) && confirmation.entry.kind === "id";
}

/**
 * Where to read how to cancel by hand, if TikTok has refused the access token; `undefined` if it has not. A token that
 * the step never had may still be the guard's.
 */
export function locateByHand(confirmations: readonly Confirmation[], toolPage: string | undefined): string | undefined {
  return needsToken(confirmations.filter(withOutcome("refused"))) ? locateTerminalPage(toolPage) : undefined;
}

/** Kinds of news, the worst first. Uploads with the same words are counted together. Every upload is in one of them. */
const NEWS: readonly { holds: Select; say: Say }[] = [
  { holds: withOutcome("failed"), say: (things, isOne) => `${things} ${isOne ? "was" : "were"} not posted` },
  {
    holds: (confirmation) => isOpen(confirmation) && !isProcessing(confirmation),
    say: (things, isOne) => `it is not known whether ${things} ${isOne ? "was" : "were"} posted`,
  },
  { holds: isProcessing, say: (things, isOne) => `${things} ${isOne ? "is" : "are"} still being processed` },
  {
    holds: withOutcome("in-inbox"),
    say: (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
  },
  { holds: withOutcome("published"), say: (things, isOne) => `${things} ${isOne ? "was" : "were"} posted` },
];

/** One line that says it all, the worst first: `After uploading: 1 upload was not posted; 2 were posted`. */
export function countConfirmations(confirmations: readonly Confirmation[]): string {
  let isNamed = false;
  const parts = NEWS.flatMap(({ holds, say }) => {
    const count = confirmations.filter(holds).length;
    if (count === 0) return [];
    const things = isNamed ? formatInteger(count) : formatCount(count, "upload");
    isNamed = true;
    return [say(things, count === 1)];
  });
  return `After uploading: ${parts.join("; ")}`;
}

/** What is true of all of these uploads, after `not`. */
export function nameShortfall(confirmations: readonly Confirmation[]): string {
  return confirmations.every(withOutcome("failed")) ? "posted" : "confirmed as posted";
}

/** The worst news first; equal ones keep their order. */
export function sortConfirmations(confirmations: readonly Confirmation[]): Confirmation[] {
  return NEWS.flatMap(({ holds }) => confirmations.filter(holds));
}

/** Outcomes that TikTok's status decides: they need no code. */
const BY_STATUS: readonly ConfirmationKind[] = ["published", "in-inbox", "pending"];

/** The title of an annotation: `TikTok confirm: frame_rate_check_failed`. */
export function titleConfirmation(confirmation: Confirmation): string {
  const { outcome, code } = confirmation;
  const isByStatus = BY_STATUS.includes(outcome) && (outcome !== "pending" || code === "ok");
  return `TikTok confirm: ${isByStatus ? outcome : nameCode(confirmation)}`;
}

/** A heading that says it all, and a table, both the worst first. */
export function renderConfirmations(
  confirmations: readonly Confirmation[],
  remarks: readonly Remark[],
  context: Context,
): string {
  const { guardAfter, toolPage } = context;
  const more = (confirmation: Confirmation) => {
    const { said, form } = describeCheck(confirmation, toolPage);
    const question = locateReason(confirmation, toolPage);
    return [
      ...(question === undefined ? [] : [`See ${renderPage(nameCode(confirmation), question)}.`]),
      ...(form === undefined
        ? [escapeMarkdown(joinSentences(said))]
        : [`${escapeMarkdown(said)} ${link(REPORT, form)}.`]),
    ]
      .filter((text) => text !== "")
      .join(" ");
  };
  const open = confirmations.filter(isOpen);
  const awaited = confirmations.filter(isAwaited);
  // Nothing is wrong with what a cancelled run no longer waited for.
  const shown = guardAfter === "cancellation" ? confirmations.filter((each) => !isAwaited(each)) : confirmations;
  // Who cancels a run may not want what it has posted: that is no good news.
  const isNeutral = guardAfter === "cancellation" && [...shown, ...remarks].every(({ level }) => level === "notice");
  const mark = isNeutral ? LEVEL_SIGNS.notice : markOf(shown, remarks);
  const hasFailed = confirmations.some(({ outcome }) => outcome === "failed");
  const page = locateByHand(confirmations, toolPage);
  const byHand = page && renderPage("Cancel from a terminal", page);
  const ids = sortConfirmations(open).flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
  return [
    ...(shown.length === 0 ? [] : [`## ${mark} ${countConfirmations(shown)}`]),
    ...(shown.length === 0 ? [] : [renderPublishTable(sortConfirmations(shown), more)]),
    ...(guardAfter === "cancellation" && awaited.length > 0
      ? [`## ${LEVEL_SIGNS.notice} ${escapeMarkdown(describeCancelledWait(awaited.length))}`]
      : []),
    ...(guardAfter !== undefined && open.length > 0
      ? [`${hintAtGuard(open, byHand)}. What the guard did stands below.`]
      : []),
    // Who sees that a video was not posted may upload the whole list again. A guard that comes next says so itself.
    ...(guardAfter === undefined && hasFailed ? describeRerun(confirmations).map(escapeMarkdown) : []),
    ...(guardAfter === undefined ? renderAskAgain(ids, toolPage) : []),
  ].join("\n\n");
}

/** A run that was cancelled while a step waited for so many uploads; without its full stop. */
export function describeCancelledWait(count: number): string {
  return `The run was cancelled while this step waited for ${formatCount(count, "upload")}`;
}

/** The text of the link to the form. */
export const REPORT = "report that";

const PASSED = "The check had passed this file";
const PASSED_BY_POLICY = "Only your policy, or the account's own limit, kept the check from objecting to this file";
const CHANGED = "The file was replaced or written after the check, which judged what was there before";

/**
 * What our check had to say of a file that TikTok refused: a sentence without its full stop, empty for most. `form`:
 * where to report that the check was wrong, if it was; the sentence then goes on with {@link REPORT}.
 */
export function describeCheck(
  confirmation: Confirmation,
  toolPage: string | undefined,
): { said: string; form: string | undefined } {
  const { passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck } = confirmation;
  if (changedSinceCheck) return { said: CHANGED, form: undefined };
  if (warnedByCheck?.length)
    return { said: `The check had warned of it (${warnedByCheck.join(", ")})`, form: undefined };
  if (passedByPolicy) return { said: PASSED_BY_POLICY, form: undefined };
  const isOther = isOfOtherFile(confirmation);
  if (!isOther && !passedCheck) return { said: "", form: undefined };
  const form = locateEvidenceForm(toolPage, confirmation);
  const asks = isOther ? `${askForFile(confirmation)}. If it does, and the check had passed that,` : `${PASSED}:`;
  return { said: `${asks} please${form === undefined ? ` ${REPORT} to the action's authors` : ""}`, form };
}

/** Whether TikTok refused what a URL serves, and the upload is named by a file of the workspace. */
function isOfOtherFile({ entry, outcome, failReason = "", video = "" }: Confirmation): boolean {
  const isAboutFile = outcome === "failed" && failReason.endsWith("_check_failed");
  return isAboutFile && isPulled(entry) && video !== "" && !URL.canParse(video);
}

function askForFile(confirmation: Confirmation): string {
  return `TikTok pulled the video from its 'video_url': make sure that this serves the same file as ${nameVideo(confirmation)}`;
}

/** The same with the address of the form, as one more sentence of a message. */
export function describePassedCheck(confirmation: Confirmation, toolPage: string | undefined): string {
  const { said, form } = describeCheck(confirmation, toolPage);
  return form === undefined ? said : `${said} ${REPORT} (${form})`;
}

/** `confirm/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. */
export function remarkOnNothingToConfirm({ places, source }: Searched): Remark {
  const sentences = [
    "No publish id was found, so nothing could be confirmed.",
    "That is right if the list of posts is empty.",
    WHAT_TO_DO[source],
    ...(source === "input" ? [`This step looked through ${places.join("; ")}.`] : []),
    "If a video was uploaded, TikTok may still refuse it: look in the TikTok app, unless the upload step says that nothing was posted.",
  ];
  return { ...remark("warning", sentences.join(" ")), isCounted: true };
}

/** The same where TikTok has refused or not got all that the ledger names. */
export function remarkOnNothingTaken(): Remark {
  return {
    ...remark("warning", "Nothing can be confirmed, as TikTok took none of the recorded uploads."),
    ...{ isCounted: true, heading: "Confirming: TikTok took no upload" },
  };
}

/** The same for the command line. */
export function remarkOnNothingFound(searched: Searched): Remark {
  const sentences = [
    "No publish id was found, so TikTok was not asked.",
    ...sayLookedThrough(searched),
    "A publish id looks like v_pub_url~v2.123456789.",
  ];
  return { ...remark("warning", sentences.join(" ")), isCounted: true };
}

const WHAT_TO_DO: Readonly<Record<Searched["source"], string>> = {
  ledger:
    'Otherwise, put this step after the upload, which must append each publish_id to the file "$TIKTOK_PUBLISH_IDS" as soon as TikTok returns it.',
  nothing: "Otherwise, put a guard before the upload, or set the input 'publish-ids': no guard ran before this step.",
  input: "Otherwise, put this step after the upload, and pass each publish_id to the input 'publish-ids'.",
};
