/** Uploads that were started, and of which nothing else is recorded. Reads no text, sends nothing. */
import type { IdNotes, PublishId, StartedUpload, StartNotes, UploadEntry } from "../model/publish.ts";
import { isOfFile, isRefusal } from "./id-starts.ts";
import type { IdReading } from "./publish-ids.ts";
import { hideSecrets } from "./secret-forms.ts";
import { dropQuery } from "./shown-video.ts";

/** The code after which an upload may have started all the same. */
const SERVER_FAILED = "internal_error";

/** What a run has read. `given`: a text, such as the outputs of steps. `entries`: all that was found, each id once. */
export type ReadSources = {
  given: Pick<IdReading, "entries" | "notes">;
  ledgers: readonly IdNotes[];
  entries: readonly UploadEntry[];
};

/** One entry for each video, in the order of the sources, and one for each start without one. It holds no secret. */
export function listStarted(sources: ReadSources, secrets: readonly string[]): readonly StartedUpload[] {
  const notes = [sources.given.notes, ...sources.ledgers];
  const sides = settleAcross(sources);
  const open = sides.flatMap((side) => [...side.open.keys()]);
  const unnamed = sides.flatMap(({ origin, unnamed: lines }) =>
    lines.map((line): StartedUpload => ({ kind: "started", place: { origin, line } })),
  );
  if (open.length === 0) return unnamed;
  const clean = hideSecrets(secrets);
  const refusals = notes.flatMap((each) => each.refusals ?? []).filter(({ code }) => code === SERVER_FAILED);
  const failed = new Set(refusals.flatMap(({ videos = [] }) => videos.map((video) => clean(dropQuery(video)))));
  const named = [...new Set(open.map((video) => clean(dropQuery(video))))].map(
    (video): StartedUpload => ({ kind: "started", video, ...(failed.has(video) && { serverFailed: true }) }),
  );
  return [...named, ...unnamed];
}

/** What is open in one source, after what other sources settle. */
type Side = {
  origin: IdNotes["origin"];
  started: StartNotes | undefined;
  open: Map<string, { count: number; last: number }>;
  unnamed: readonly number[];
  owed: number;
};

/**
 * The ids of the text settle what ledgers have open, and the other way round. Files settle nothing of each other: they
 * may be of several attempts.
 */
function settleAcross({ given, ledgers, entries }: ReadSources): readonly Side[] {
  const text = toSide(given.notes);
  const files = ledgers.map(toSide);
  const spent = new Set([text, ...files].flatMap(({ started }) => [...(started?.settledBy ?? [])]));
  const inText = new Set(given.entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : [])));
  for (const entry of entries) {
    if (entry.kind !== "id" || entry.video === undefined || isOfFile(entry.id) || spent.has(entry.id)) continue;
    const { id, video } = entry;
    const side = (inText.has(id) ? files : [text]).find((each) => mayBelong(each, video, id));
    if (side !== undefined) settle(side, video, id);
  }
  const isHeard = (id: PublishId) => files.some(({ started }) => started?.heard.has(id));
  const free = entries.filter((entry) => {
    if (entry.kind !== "id" || entry.video !== undefined || !inText.has(entry.id)) return false;
    return !isOfFile(entry.id) && !spent.has(entry.id) && !isHeard(entry.id);
  });
  settleByCount(text, files, free.length);
  return [text, ...files];
}

function toSide({ origin, started }: IdNotes): Side {
  const open = new Map((started?.open ?? []).map(({ video, ...rest }) => [video, rest]));
  return { origin, started, open, unnamed: started?.unnamed ?? [], owed: started?.owed ?? 0 };
}

/** Whether an id may be the response to an open start of its video. What stood there before the start is not. */
function mayBelong({ started, open }: Side, video: string, id: PublishId): boolean {
  const found = open.get(video);
  if (found === undefined || started === undefined) return false;
  const heard = started.heard.get(id);
  return heard === undefined ? started.isWhole : heard >= found.last;
}

function settle(side: Side, video: string, id: PublishId): void {
  const found = side.open.get(video);
  if (found === undefined) return;
  if (found.count > 1) side.open.set(video, { ...found, count: found.count - 1 });
  else side.open.delete(video);
  // What stands in the source itself has been counted there.
  if (!side.started?.heard.has(id)) side.owed -= 1;
}

/**
 * Ids that name no video settle the rest only if there is one for each start. If the text has more, some are of other
 * uploads, and it is not known which.
 */
function settleByCount(text: Side, files: readonly Side[], free: number): void {
  const isKnown = ({ started }: Side) => started === undefined || (started.over === 0 && started.isWhole);
  for (const side of [text, ...files]) if (isKnown(side) && side.owed <= 0) settleAll(side);
  if (!files.every(isKnown)) return;
  const owed = files.reduce((sum, each) => sum + Math.max(each.owed, 0), 0);
  const isOpen = text.open.size + text.unnamed.length + (text.started?.over ?? 0) > 0;
  if (!isOpen && owed === free) files.forEach(settleAll);
}

function settleAll(side: Side): void {
  side.open.clear();
  side.unnamed = [];
}

/**
 * Whether TikTok has refused every upload of a text that holds no id. A script that names the video of a refusal also
 * names the uploads that it starts, as far as TikTok may post them. One that names only some says nothing of the rest.
 */
export function isAllRefused({ refusals = [], started, withoutId, omitted }: IdNotes): boolean {
  const areSettled = started === undefined || started.open.length + started.unnamed.length + started.over === 0;
  const areClear = refusals.every(
    ({ code, videos = [], unnamed = 0 }) => videos.length > 0 && unnamed === 0 && isRefusal(code),
  );
  return refusals.length > 0 && areSettled && areClear && withoutId.count + omitted.ids + omitted.malformed === 0;
}
