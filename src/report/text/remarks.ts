/** What a run has to say of itself, besides findings and outcomes. */
import type { Level, Problem } from "../../model/problem.ts";
import type { LedgerNote } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatSize } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";

const TITLE = "TikTok Upload Guard";

export const NOTHING_TO_CANCEL = remark("notice", "No publish id was given: there is nothing to cancel.");

function remark(level: Level, message: string): Remark {
  return { level, title: TITLE, message };
}

/** A bad input that ends the step. */
export function remarkOnRefusal({ problem, advice }: Problem): Remark {
  return { level: "error", title: `${TITLE}: bad input`, message: `${problem}. ${advice}.` };
}

/** A bad input of the post step, where it is no reason not to cancel. */
export function remarkOnReplacement({ problem, advice }: Problem): Remark {
  return remark("warning", `${problem}. ${advice}. The default was taken instead.`);
}

/** A fault of the program's own. */
export function remarkOnBreakdown(error: unknown): Remark {
  return remark("error", `The validation broke off: ${error}`);
}

/** Something that could not be written. */
export function remarkOnFailure(level: Level, message: string): Remark {
  return remark(level, message);
}

// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: what was looked for, "looked for …"

export function remarkOnNoRepository(tried: string): Remark {
  return remark(
    "notice",
    `No video was checked: ${tried}. The guard is armed. To check videos, check the repository out by git before this step, or name them, or the folder they are in.`,
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
      return `has ${formatSize(note.sizeBytes)}, of which only the last ${formatSize(note.limitBytes)} were read`;
  }
}
