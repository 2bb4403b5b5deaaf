/** What a run reports about the files of ids that an input names. Their names are untrusted. Reads no file. */
import type { IdNotes, LedgerNote } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { formatList } from "../../text/words.ts";
import { locateLostRunner } from "./cancel-workflow.ts";
import { type RunPlace, remarkOnIdNotes, type Uploaded } from "./id-remarks.ts";
import { describeLedgerNote, remark } from "./remarks.ts";

/** More files are only counted. */
const MOST_NAMES = 5;

/** A named folder without an entry. `closest`: what is there instead of a missing one, by a similar name. */
type EmptyFolder = { name: string; kind: "missing" | "empty"; closest: string | undefined };

/**
 * `isAll`: nothing else was named, so nothing was cancelled, and there may be nothing wrong with that. `toolPage`: the
 * page of this action, if it is known.
 */
export function remarkOnEmptyFolder(
  { name, kind, closest }: EmptyFolder,
  isAll: boolean,
  toolPage: string | undefined,
): Remark {
  const folder = `${nameFolder(name)} ${sayEmpty({ kind, closest })}`;
  if (!isAll) return remark("notice", `No publish id was found there: ${folder}.`);
  const sentences = [
    "The run kept no publish ids, so nothing was cancelled.",
    "That is right if it failed before its first upload.",
    "Otherwise a video may still go live: look in the TikTok app.",
    "The runner may have died during the upload step, or the step that keeps the ids is missing, its artifact has another name, or the upload script wrote no tiktok-uploads.jsonl " +
      `(${locateLostRunner(toolPage)}).`,
    `Looked for: ${folder}.`,
  ];
  return remark("notice", sentences.join(" "));
}

function nameFolder(name: string): string {
  return `the folder '${showUnprintable(name)}'`;
}

function sayEmpty({ kind, closest }: Pick<EmptyFolder, "kind" | "closest">): string {
  const hint = closest === undefined ? "" : ` (did you mean '${showUnprintable(closest)}'?)`;
  return `${kind === "missing" ? "does not exist" : "is empty"}${hint}`;
}

/** A named folder without an entry, for the remark that no id was found. */
export function describeFolder({ name, ...found }: EmptyFolder): string {
  return `${nameFolder(name)}, which ${sayEmpty(found)}`;
}

/** Why entries of a folder are not read, and how many. `one`, `many`: what they are. */
const LEFT_OUT = {
  special: { one: "link or special file", many: "links or special files" },
  deep: { one: "folder that is too deep", many: "folders that are too deep" },
  unreadable: { one: "entry that can't be read", many: "entries that can't be read" },
  count: { one: "file over the limit for their number", many: "files over the limit for their number" },
  beyond: { one: "entry over the limit for folders", many: "entries over the limit for folders" },
  large: { one: "file over the limit for their size", many: "files over the limit for their size" },
} as const;

type LeftOut = { reason: keyof typeof LEFT_OUT; count: number; first: string };

/**
 * What was not read in folders, which `fail-on: warning` counts: it may have held ids. Nothing if all was read.
 * `byHand`: what a person does about an upload whose id was not found, in sentences.
 */
export function remarkOnLeftOut(leftOut: readonly LeftOut[], byHand: string): Remark[] {
  if (leftOut.length === 0) return [];
  const things = leftOut.map(({ reason, count, first }) => {
    const { one, many } = LEFT_OUT[reason];
    const example = count === 1 ? "" : "for example ";
    return `${formatInteger(count)} ${count === 1 ? one : many} (${example}'${showUnprintable(first)}')`;
  });
  return [warnOfUnread(`${formatList(things)} ${isOne(leftOut) ? "was" : "were"} not read`, byHand)];
}

function isOne(leftOut: readonly LeftOut[]): boolean {
  return leftOut.length === 1 && leftOut[0]?.count === 1;
}

/** One file that was read, or begun. */
type FileReading = { file: { name: string }; notes: IdNotes; note: LedgerNote | undefined };

/** What was wrong with files, and what they held besides ids; the worst first. `unread`: not begun in time. */
export function remarkOnReadings(
  readings: readonly FileReading[],
  unread: readonly { name: string }[],
  uploads: readonly Uploaded[],
  byHand: string,
  place: RunPlace = {},
): Remark[] {
  const noted = readings.flatMap(({ file, note }) =>
    note === undefined ? [] : [describeLedgerNote(note, `the file '${showUnprintable(file.name)}'`)],
  );
  const about = readings.map(({ notes }) => remarkOnIdNotes(notes, uploads, place)).filter(({ length }) => length > 0);
  const sorted = about.toSorted((a, b) => rank(a) - rank(b));
  const rest = sorted.slice(MOST_NAMES);
  return [
    ...noted.slice(0, MOST_NAMES).map((what) => warnOfUnread(what, byHand)),
    ...(noted.length > MOST_NAMES
      ? [warnOfUnread(`${formatCount(noted.length - MOST_NAMES, "more file")} could not be read`, byHand)]
      : []),
    ...(unread.length > 0
      ? [warnOfUnread(`${nameFiles(unread)} ${unread.length === 1 ? "was" : "were"} not read in time`, byHand)]
      : []),
    ...sorted.slice(0, MOST_NAMES).flat(),
    ...rest.flat().filter(({ isCounted }) => isCounted),
    ...(rest.length > 0
      ? [remark("notice", `${formatCount(rest.length, "more file")} held lines without a publish id, too.`)]
      : []),
  ];
}

const LEVELS = ["error", "warning", "notice"] as const;

function rank([first]: readonly Remark[]): number {
  return first === undefined ? LEVELS.length : LEVELS.indexOf(first.level);
}

/** What files were looked through, for the remark that they held no id. */
export function describeReadFiles(files: readonly { name: string }[]): string {
  return `${nameFiles(files)}, without an id`;
}

function nameFiles(files: readonly { name: string }[]): string {
  const shown = files.slice(0, MOST_NAMES).map(({ name }) => `'${showUnprintable(name)}'`);
  const rest = files.length - shown.length;
  const names = [...shown, ...(rest > 0 ? [`${formatInteger(rest)} more`] : [])];
  return `the ${files.length === 1 ? "file" : "files"} ${formatList(names)}`;
}

function warnOfUnread(what: string, byHand: string): Remark {
  return {
    ...remark("warning", `An upload may still go live: ${what}. ${byHand}`),
    isCounted: true,
    isOfUploads: true,
  };
}
