/** What confirming found out, for every reporter. Decides no outcome. */
import type { Confirmation, ConfirmationKind } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { locateEvidenceForm } from "./decided-otherwise.ts";
import { link } from "./markdown.ts";
import { renderPublishTable } from "./publish-table.ts";
import { nameCode } from "./publishes.ts";
import { remark } from "./remarks.ts";
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

/** Kinds of news, the worst first. Uploads with the same words are counted together. Every upload is in one of them. */
const NEWS: readonly { holds: Select; say: Say }[] = [
  { holds: withOutcome("failed"), say: (things, isOne) => `${things} ${isOne ? "was" : "were"} not posted` },
  {
    holds: (confirmation) =>
      !isProcessing(confirmation) && !withOutcome("failed", "in-inbox", "published")(confirmation),
    say: (things, isOne) =>
      `${things} may have been posted or not (TikTok did not say what became of ${isOne ? "it" : "them"})`,
  },
  { holds: isProcessing, say: (things, isOne) => `${things} ${isOne ? "is" : "are"} still being processed` },
  {
    holds: withOutcome("in-inbox"),
    say: (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
  },
  { holds: withOutcome("published"), say: (things, isOne) => `${things} ${isOne ? "was" : "were"} posted` },
];

/** One line that says it all, the worst first: `1 upload was not posted, 2 are still being processed`. */
export function countConfirmations(confirmations: readonly Confirmation[]): string {
  let isNamed = false;
  const parts = NEWS.flatMap(({ holds, say }) => {
    const count = confirmations.filter(holds).length;
    if (count === 0) return [];
    const things = isNamed ? formatInteger(count) : formatCount(count, "upload");
    isNamed = true;
    return [say(things, count === 1)];
  });
  return parts.join(", ");
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

/** A heading that says it all, and a table, both the worst first. `toolPage`: the page of this action, if known. */
export function renderConfirmations(confirmations: readonly Confirmation[], toolPage: string | undefined): string {
  const more = (confirmation: Confirmation) => {
    const { said, form } = describeCheck(confirmation, toolPage);
    if (said === "") return "";
    return form === undefined ? `${said}.` : `${PASSED}: please ${link("report that", form)}.`;
  };
  return [`## ${countConfirmations(confirmations)}`, renderPublishTable(sortConfirmations(confirmations), more)].join(
    "\n\n",
  );
}

const PASSED = "The check had passed this file";
const PASSED_BY_POLICY = "Only your policy, or the account's own limit, kept the check from objecting to this file";
const CHANGED = "The file was replaced or written after the check, which judged what was there before";

/**
 * What our check had to say of a file that TikTok refused: a sentence without its full stop, empty for most. `form`:
 * where to report that the check was wrong, if it was.
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
  if (!passedCheck) return { said: "", form: undefined };
  const form = locateEvidenceForm(toolPage, confirmation);
  return { said: `${PASSED}: please report that${form === undefined ? " to the action's authors" : ""}`, form };
}

/** The same with the address of the form, as one more sentence of a message. */
export function describePassedCheck(confirmation: Confirmation, toolPage: string | undefined): string {
  const { said, form } = describeCheck(confirmation, toolPage);
  return form === undefined ? said : `${said} (${form})`;
}

/** `confirm/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. */
export function remarkOnNothingToConfirm({ places }: Searched): Remark {
  const sentences = [
    "No publish id was found, so nothing could be confirmed.",
    `Looked through ${places.join("; ")}.`,
    "If a video was uploaded, TikTok may still refuse it: look in the TikTok app.",
    'Let the upload step append each publish_id to the file "$TIKTOK_PUBLISH_IDS" as soon as TikTok returns it.',
  ];
  return { ...remark("warning", sentences.join(" ")), isCounted: true };
}
