/** What a run has to say of itself, besides findings and outcomes. */
import type { LedgerNote } from "../model/publish.ts";
import type { Remark } from "../model/report.ts";
import { formatAmount } from "../text/quantities.ts";
import { showUnprintable } from "../text/unprintable.ts";

export const TITLE = "TikTok Upload Guard";

export const NOTHING_TO_CANCEL = remark("notice", "No publish id was given: there is nothing to cancel.");

function remark(level: Remark["level"], message: string): Remark {
  return { level, title: TITLE, message };
}

/** A bad input that ends the step. `problem`: which one, what it holds, what is allowed. */
export function refuseInput(problem: string): Remark {
  return { level: "error", title: `${TITLE}: bad input`, message: problem };
}

/** A bad input of the post step, where it is no reason not to cancel. */
export function replaceInput(problem: string): Remark {
  return remark("warning", `${problem} The default was taken instead.`);
}

// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: what was looked for, "looked for …"

export function remarkOnNoRepository(tried: string): Remark {
  return remark(
    "notice",
    `No video was checked: ${tried}. The guard is armed. To check videos, check the repository out by git before this step, or name them, or the folder they are in, in the input 'videos'.`,
  );
}

export function remarkOnNoVideo(tried: string): Remark {
  return remark("notice", `No video was found: ${tried}.`);
}

const MOST_NAMES = 20;

/** Videos that git tracks, but that are not on disk. */
export function remarkOnAbsent(paths: readonly string[]): Remark {
  const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
  const rest = paths.length > MOST_NAMES ? " …" : "";
  return remark(
    "warning",
    `Not on disk, though git tracks them, and so not checked (${paths.length}): ${names}${rest}. Is the checkout sparse, or did a step delete them?`,
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// The ledger

export function remarkOnLedger(path: string, note: LedgerNote): Remark {
  return remark(
    "warning",
    `The ledger ${path} ${describeNote(note)}. Ids that stood there were not cancelled: look at what the upload steps printed.`,
  );
}

function describeNote(note: LedgerNote): string {
  switch (note.kind) {
    case "missing":
      return "is gone";
    case "unreadable":
      return `can't be read: ${note.reason}`;
    case "over-bound":
      return `has ${formatAmount(note.sizeBytes)}, of which only the last ${formatAmount(note.limitBytes)} were read`;
  }
}
