/** What a run reports about the search for publish ids. Reads no text. */
import type { IdNotes } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { nameOrigin } from "./publishes.ts";
import { remark } from "./remarks.ts";

/**
 * What a text held besides ids: one remark about the lines without an id, and one about each kind of entry that is over
 * its bound. Ids over the bound are an error: TikTok was not asked to cancel them.
 */
export function remarkOnIdNotes({ origin, withoutId, omitted }: IdNotes): Remark[] {
  const place = nameOrigin(origin);
  return [
    ...(omitted.ids > 0
      ? [
          remark(
            "error",
            `${formatCount(omitted.ids, "upload")} may still go live: ${place} holds more publish ids than one run cancels, and TikTok was not asked about the last ones. Cancel the rest in another run.`,
          ),
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
    ...(withoutId.count > 0 ? [remark("notice", describeLines(withoutId, place))] : []),
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

/** Post of a job that failed or was cancelled, with a token: neither the ledger nor an input held an id. */
export function remarkOnNoId(): Remark {
  return remark(
    "warning",
    'No publish id was recorded, so nothing could be cancelled. If a step of this job uploaded a video, it may still go live: look in the TikTok app, and find the id in the log of that step to cancel it. To have it cancelled next time, append each publish_id to the file "$TIKTOK_PUBLISH_IDS" as soon as TikTok returns it.',
  );
}

/**
 * `cancel/` without any id, which `fail-on: warning` counts. `searched`: what was looked through, as
 * `describeSearched` lists it.
 */
export function remarkOnNothingToCancel(searched: readonly string[]): Remark {
  const looked = searched.length === 0 ? "" : ` Looked through ${searched.join("; ")}.`;
  return {
    ...remark(
      "warning",
      `No publish id was found, so nothing could be cancelled.${looked} If a video was uploaded, it may still go live: look in the TikTok app, and find its id in the log of the upload step. GitHub drops an output that looks like a secret, so such a job hands over nothing.`,
    ),
    isCounted: true,
  };
}
