/** What another run of an upload would publish twice, and what to run instead. Decides no outcome. */
import { isDraft, type PublishOutcome } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { isWorthCancelling, nameVideo } from "./publishes.ts";

/** Outcomes of uploads that the creator has. */
const KEPT: readonly PublishOutcome["outcome"][] = ["published", "in-inbox"];

/** Outcomes of uploads that the creator will never have. Every other one may still go live. */
const GONE: readonly PublishOutcome["outcome"][] = ["cancelled", "already-failed", "failed"];

/** Outcomes of uploads that may still be cancelled, by TikTok or by a person. */
const TO_CANCEL: readonly PublishOutcome["outcome"][] = [
  ...(["cancel-requested", "dry-run", "no-token"] as const),
  ...(["refused", "unreachable", "out-of-time"] as const),
];

/** Outcomes of uploads that no call of TikTok's API can cancel. */
const OF_APP: readonly PublishOutcome["outcome"][] = [...KEPT, "unrecorded"];

/** Whether an upload is still to be cancelled: what becomes of it is not known. */
export function isToCancel({ outcome }: Pick<PublishOutcome, "outcome">): boolean {
  return TO_CANCEL.includes(outcome);
}

/** Whether another run would, or may, publish an upload a second time. */
export function wouldRepeat({ outcome }: Pick<PublishOutcome, "outcome">): boolean {
  return !GONE.includes(outcome);
}

/**
 * What to do before the same list is uploaded again, in lines; nothing if nothing would be published twice.
 * `isOtherJob`: another job has uploaded. To run the one that cancels again publishes nothing, and how to publish what
 * is cancelled is said, too: a person may have named only some of its uploads, and others may be posted. That is not
 * said where one of the `remarks` is about an upload that may still go live, which comes first.
 */
export function describeRerun(
  publishes: readonly PublishOutcome[],
  isOtherJob = false,
  remarks: readonly Remark[] = [],
): string[] {
  const kept = publishes.filter(({ outcome }) => KEPT.includes(outcome));
  const others = publishes.filter(({ outcome }) => !KEPT.includes(outcome) && !GONE.includes(outcome));
  const unsure = others.filter((each) => !isWorthCancelling(each));
  const open = others.filter(isWorthCancelling);
  const cancelled = publishes.filter(({ outcome }) => outcome === "cancelled");
  if (isOtherJob && cancelled.length > 0 && kept.length + others.length === 0) {
    if (remarks.some(({ isOfUploads, isCounted }) => isOfUploads && isCounted)) return [];
    return [
      `To publish ${nameSome(cancelled)} again, start a new run of the upload. It publishes the whole list: first take out what the run that uploaded ${pronounOf(cancelled)} has posted or may still post.`,
    ];
  }
  const look = "look in the TikTok app in a few minutes";
  const groups = [
    {
      those: unsure,
      isSure: false,
      first: look,
      link: `and if ${pronounOf(unsure) === "it" ? "it is" : "they are"} there, `,
    },
    { those: kept, isSure: true, first: "", link: "" },
    { those: open, isSure: false, first: `cancel ${pronounOf(open)} first`, link: "or " },
  ].filter(({ those }) => those.length > 0);
  // GitHub's re-run uploads the list of the old commit, whatever has been taken out of it since.
  const newRun = "start a new run with a list without";
  const lines = groups.map(({ those, isSure, first, link }) => {
    // A draft is not published by an upload.
    const [one, other] = those.every(({ entry }) => isDraft(entry)) ? ["uploads", "upload"] : ["publishes", "publish"];
    const verb = isSure ? one : `may ${other}`;
    const [names, them] = [nameSome(those), pronounOf(those)];
    const what = isOtherJob ? `job that uploaded ${names} ${verb} ${them}` : `upload ${verb} ${names}`;
    const advice = [first, groups.length === 1 ? `${link}${newRun} ${them}` : ""].filter((each) => each !== "");
    return `A re-run of the ${[`${what} a second time`, ...(advice.length > 0 ? [advice.join(", ")] : [])].join(": ")}.`;
  });
  return groups.length > 1 ? [...lines, `Instead, ${newRun} any of these.`] : lines;
}

/** What a person decides in TikTok's app. A step or a command that only cancels says the same each time it runs. */
export function describeDecided(publishes: readonly PublishOutcome[]): string[] {
  const those = publishes.filter(({ outcome }) => OF_APP.includes(outcome));
  const others = publishes.filter((each) => !those.includes(each));
  if (those.length === 0 || others.some(wouldRepeat)) return [];
  return [
    `Once you have dealt with ${nameSome(those)} in the TikTok app, nothing is left to cancel: to cancel again says the same.`,
  ];
}

function pronounOf(uploads: readonly PublishOutcome[]): string {
  const { names, rest } = listThings(uploads);
  return names.length + rest === 1 ? "it" : "them";
}

/**
 * How to upload once more what TikTok did not take, as a sentence. `others`: whether a run of the whole list would, or
 * may, publish others a second time; a step that only cancels may know only some uploads of the run. `hasOpen`: some
 * of the others are still to be cancelled. The list may also have posts that were never sent, so it says what to
 * leave out, not what to keep.
 */
export function adviseRerun(others: "none" | "unknown" | "some", hasOpen: boolean): string {
  if (others === "none") return "Then run the upload again.";
  if (others === "unknown")
    return "Then start a new run of the upload, unless there was one since. It publishes the whole list: first take out what is posted or may still be.";
  const when = hasOpen ? "Once it is known what became of the other uploads," : "Then";
  return `${when} start a new run with a list without what is posted or may still be: each run publishes the whole list.`;
}

/** Uploads that are named in a line. */
const MOST_NAMED = 5;

/** What uploads are named by: several may be of one video. `rest`: how many have no name. */
function listThings(uploads: readonly PublishOutcome[]): { names: string[]; rest: number } {
  const known = uploads.flatMap((each) => nameVideo(each) ?? (each.entry.kind === "id" ? [each.entry.id] : []));
  return { names: [...new Set(known)], rest: uploads.length - known.length };
}

/** The first ones by name, and how many others there are. An upload whose id can't be read may have no name. */
function nameSome(uploads: readonly PublishOutcome[]): string {
  const things = listThings(uploads);
  const names = things.names.slice(0, MOST_NAMED);
  const rest = things.names.length - names.length + things.rest;
  if (names.length === 0) return formatCount(rest, "upload");
  return formatList([...names, ...(rest > 0 ? [`${formatInteger(rest)} more`] : [])]);
}
