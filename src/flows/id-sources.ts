/** Where a run looks for publish ids: a text, and files that are named. Sends nothing and shows nothing. */
import type { IdOrigin, PublishOutcome, StartedUpload } from "../model/publish.ts";
import type { Remark } from "../model/report.ts";
import type { RunPlace } from "../report/text/id-remarks.ts";
import type { Searched } from "../report/text/searched.ts";
import { type FileReading, type LedgerFiles, openLedgerFiles } from "../tiktok/ledger-files.ts";
import { type IdReading, readPublishIds } from "../tiktok/publish-ids.ts";
import { hideSecrets } from "../tiktok/secret-forms.ts";
import { isAllRefused, listStarted } from "../tiktok/started.ts";
import { findLedgers, type LedgerPlaces } from "./ledger-places.ts";
import type { World } from "./world.ts";

/** `text`: what ids are looked for in. `given`: what was found in it. `files`: the ledgers, read as the run goes on. */
export type IdSources = { text: string; given: IdReading; places: LedgerPlaces; files: LedgerFiles };

/** `names`: paths of ledger files and folders from the workspace. `origin`: where the text stands. */
export function openIdSources(
  { names, ...given }: { text: string; origin: IdOrigin; names: readonly string[] },
  world: Pick<World, "workspace" | "temporaryFolder">,
  secrets: readonly string[],
): IdSources {
  return openSources({ ...given, places: findLedgers(names, world, hideSecrets(secrets)) });
}

/** The same where the ledgers have been found. */
export function openSources({
  text,
  origin,
  places,
}: {
  text: string;
  origin: IdOrigin;
  places: LedgerPlaces;
}): IdSources {
  return { text, given: readPublishIds(text, origin), places, files: openLedgerFiles(places.files) };
}

/**
 * The uploads that text and files name as started, and of which they hold neither an id nor a refusal. `found`: the
 * outcomes of their ids.
 */
export function listStartedIn(
  { given, files }: Pick<IdSources, "given" | "files">,
  found: readonly Pick<PublishOutcome, "entry">[],
  secrets: readonly string[],
): readonly StartedUpload[] {
  const entries = found.map(({ entry }) => entry);
  return listStarted({ given, ledgers: files.readings().map(({ notes }) => notes), entries }, secrets);
}

/** What a run says of its sources, in the words of the place where it runs. */
export type SourceWords = {
  /** What a person does about an upload whose id was not found, in sentences. */
  byHand: string;
  /** The name of the text, for a person; `undefined` if none was given. */
  text: string | undefined;
  /** That no id was found. `searched`: what was looked through. */
  nothing(searched: Searched): readonly Remark[];
};

/** What text and files held besides ids, or that they held none. It names nothing that holds a secret. */
export async function remarkOnSources(
  { text, given, places, files }: IdSources,
  publishes: readonly Pick<PublishOutcome, "entry" | "outcome">[],
  words: SourceWords,
  { secrets, ...place }: { secrets: readonly string[] } & Pick<RunPlace, "toolPage" | "onlyCancels" | "isLater">,
): Promise<Remark[]> {
  const { remarkOnIdNotes, remarkOnRefusals, remarkOnUploadUrls } = await import("../report/text/id-remarks.ts");
  const { describeFolder, describeReadFiles, remarkOnLeftOut, remarkOnReadings } = await import(
    "../report/text/ledger-files.ts"
  );
  const { describeSearched } = await import("../report/text/searched.ts");
  const { explainRefusals } = await import("../tiktok/explain-refusal.ts");
  const notes = explainRefusals(given.notes, secrets);
  const readings = files.readings().map((reading) => ({ ...reading, notes: explainRefusals(reading.notes, secrets) }));
  const searched = describeSearched(text, words.text ?? "the text");
  const inFiles = places.files.length === 0 ? [] : [describeReadFiles(places.files)];
  const inText = words.text === undefined || (text === "" && places.files.length > 0) ? [] : searched.places;
  const inFolders = inText.length + inFiles.length > 0 ? [] : places.empty.map(describeFolder);
  return [
    ...(publishes.length === 0
      ? [
          ...words.nothing({ ...searched, places: [...inText, ...inFiles, ...inFolders] }),
          ...remarkOnRefusals(notes, [], place),
          ...remarkOnUploadUrls(notes),
        ]
      : remarkOnIdNotes(notes, publishes, place)),
    ...remarkOnLeftOut(places.leftOut, words.byHand),
    ...remarkOnReadings(readings, files.unread(), publishes, words.byHand, place),
  ];
}

/** Whether nothing was uploaded, as far as the ledgers say: all were read, and hold nothing but refusals of TikTok. */
export function isUnused({ text, places, files }: Pick<IdSources, "text" | "places" | "files">): boolean {
  const isEmpty = ({ notes: { withoutId, refusals = [], omitted }, note }: FileReading) =>
    note === undefined && withoutId.count + refusals.length + omitted.ids + omitted.malformed === 0;
  return (
    text.trim() === "" &&
    places.leftOut.length === 0 &&
    places.empty.every(({ kind }) => kind === "empty") &&
    files.unread().length === 0 &&
    files.readings().every((reading) => isEmpty(reading) || isRefused(reading))
  );
}

function isRefused({ notes, note }: FileReading): boolean {
  return note === undefined && isAllRefused(notes);
}

/** The same, where a file also says so. */
export function hasOnlyRefusals(sources: Pick<IdSources, "text" | "places" | "files">): boolean {
  return isUnused(sources) && sources.files.readings().some(isRefused);
}
