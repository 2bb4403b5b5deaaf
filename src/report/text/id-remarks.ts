/** What a run reports about the search for publish ids. Reads no text. */
import type { Cancellation, IdNotes } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { describeSearchByHand } from "./cancel-workflow.ts";
import { nameOrigin } from "./publishes.ts";
import { remark } from "./remarks.ts";
import type { Searched } from "./searched.ts";

/**
 * What a text held besides ids: one remark about the lines without an id, and one about each kind of entry that is over
 * its bound. Ids over the bound are an error, which `fail-on` counts: TikTok was not asked to cancel them. Lines
 * without an id are not worth a remark where one of the `entries` is malformed: that is the error to look at.
 */
export function remarkOnIdNotes(
  { origin, withoutId, omitted }: IdNotes,
  entries: readonly Pick<Cancellation, "entry">[],
): Remark[] {
  const place = nameOrigin(origin);
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
    ...(omitted.malformed > 0
      ? [
          remark(
            "warning",
            `${formatCount(omitted.malformed, "more text")} in the place of a publish id can't be one (${place}), and only the first ones are listed. Check what the upload step wrote.`,
          ),
        ]
      : []),
    ...(withoutId.count > 0 && !hasMalformed ? [remark("notice", describeLines(withoutId, place))] : []),
  ];
}

function describeLines({ first, count }: IdNotes["withoutId"], place: string): string {
  const rest = count - first.length;
  const numbers = [...first.map(String), ...(rest > 0 ? [`${formatInteger(rest)} more`] : [])];
  const lines = count === 1 ? `Line ${numbers[0] ?? ""}` : `Lines ${formatList(numbers)}`;
  return `${lines} of ${place} held no publish id and ${count === 1 ? "was" : "were"} ignored.`;
}

/** Post of a job that can't have uploaded anything: main failed, or there is no token. */
export const NO_ID = "No publish id was recorded, so nothing was cancelled.";

/**
 * Post of a job that failed or was cancelled, with a token: neither the ledger nor an input held an id. `actionsPage`:
 * the address of the repository's workflows, if it is known.
 */
export function remarkOnNoId(actionsPage: string | undefined): Remark {
  return remark(
    "warning",
    `No publish id was recorded, so nothing could be cancelled. If the upload step failed before TikTok returned an id, nothing was posted. Otherwise the video may still go live. ${describeSearchByHand(actionsPage)} To have it cancelled next time, append each publish_id to the file "$TIKTOK_PUBLISH_IDS" as soon as TikTok returns it.`,
  );
}

/** `cancel/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. */
export function remarkOnNothingToCancel(searched: Searched, actionsPage: string | undefined): Remark {
  const sentences = [
    "No publish id was found, so nothing could be cancelled.",
    `Looked through ${searched.places.join("; ")}.`,
    "If a video was uploaded, it may still go live.",
    describeSearchByHand(actionsPage),
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
