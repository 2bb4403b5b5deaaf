/** Where a run looks for publish ids: a text, and files that are named. Sends nothing and shows nothing. */
import type { IdOrigin, PublishOutcome } from "../model/publish.ts";
import type { Remark } from "../model/report.ts";
import type { Searched } from "../report/text/searched.ts";
import { type LedgerFiles, openLedgerFiles } from "../tiktok/ledger-files.ts";
import { type IdReading, readPublishIds } from "../tiktok/publish-ids.ts";
import { hideSecrets } from "../tiktok/secret-forms.ts";
import { findLedgers, type LedgerPlaces } from "./ledger-places.ts";
import type { World } from "./world.ts";

/** `text`: what ids are looked for in. `given`: what was found in it. `files`: the ledgers, read as the run goes on. */
export type IdSources = { text: string; given: IdReading; places: LedgerPlaces; files: LedgerFiles };

/** `names`: paths of ledger files and folders from the workspace. `origin`: where the text stands. */
export function openIdSources(
  { text, origin, names }: { text: string; origin: IdOrigin; names: readonly string[] },
  world: Pick<World, "workspace" | "temporaryFolder">,
  secrets: readonly string[],
): IdSources {
  const places = findLedgers(names, world, hideSecrets(secrets));
  return { text, given: readPublishIds(text, origin), places, files: openLedgerFiles(places.files) };
}

/** What a run says of its sources, in the words of the place where it runs. */
export type SourceWords = {
  /** What a person does about an upload whose id was not found, in sentences. */
  byHand: string;
  /** The name of the text, for a person. */
  text: string;
  /** That no id was found. `searched`: what was looked through. */
  nothing(searched: Searched): readonly Remark[];
};

/** What text and files held besides ids, or that they held none. */
export async function remarkOnSources(
  { text, given, places, files }: IdSources,
  publishes: readonly Pick<PublishOutcome, "entry">[],
  words: SourceWords,
): Promise<Remark[]> {
  const { remarkOnIdNotes, remarkOnUploadUrls } = await import("../report/text/id-remarks.ts");
  const { describeReadFiles, remarkOnLeftOut, remarkOnReadings } = await import("../report/text/ledger-files.ts");
  const { describeSearched } = await import("../report/text/searched.ts");
  const searched = describeSearched(text, words.text);
  const inFiles = places.files.length === 0 ? [] : [describeReadFiles(places.files)];
  const inText = text === "" && places.files.length > 0 ? [] : searched.places;
  return [
    ...(publishes.length === 0
      ? [...words.nothing({ ...searched, places: [...inText, ...inFiles] }), ...remarkOnUploadUrls(given.notes)]
      : remarkOnIdNotes(given.notes, publishes)),
    ...remarkOnLeftOut(places.leftOut, words.byHand),
    ...remarkOnReadings(files.readings(), files.unread(), publishes, words.byHand),
  ];
}
