/** Uploads that were started, and of which nothing else is recorded. Reads no text, sends nothing. */
import type {
  IdNotes,
  PublishId,
  PublishWay,
  StartedUpload,
  StartNotes,
  UnnamedStart,
  UploadEntry,
} from "../model/publish.ts";
import { isOfFile, isSameVideo } from "./id-starts.ts";
import type { IdReading } from "./publish-ids.ts";
import { isRefusal } from "./refusal-codes.ts";
import { hideSecrets } from "./secret-forms.ts";
import { dropQuery } from "./shown-video.ts";
import { joinWays, mayHave, settleWay, type Ways } from "./start-ways.ts";

/** What a run has read. `given`: a text, such as the outputs of steps. `entries`: all that was found, each id once. */
export type ReadSources = {
  given: Pick<IdReading, "entries" | "notes">;
  ledgers: readonly IdNotes[];
  entries: readonly UploadEntry[];
};

/** One entry for each start that is open, in the order of the sources. It holds no secret. */
export function listStarted(sources: ReadSources, secrets: readonly string[]): readonly StartedUpload[] {
  const notes = [sources.given.notes, ...sources.ledgers];
  const sides = settleAcross(sources);
  const unnamed = sides.flatMap(({ origin, unnamed: lines }) =>
    lines.map(({ line, publish }): StartedUpload => ({ kind: "started", place: { origin, line }, ...say(publish) })),
  );
  // Several sources may hold the same starts, such as an output and the ledger of the same step.
  const all = new Map<string, Ways>();
  for (const { open } of sides)
    for (const [video, { ways }] of open) all.set(video, joinWays(all.get(video) ?? [], ways));
  if (all.size === 0) return unnamed;
  const clean = hideSecrets(secrets);
  const codes = new Map<string, string>();
  for (const { code, videos = [] } of notes.flatMap((each) => each.refusals ?? []))
    if (!isRefusal(code)) for (const video of videos) codes.set(clean(dropQuery(video)), clean(code));
  const named = [...all].flatMap(([name, ways]) => {
    const video = clean(dropQuery(name));
    const unsureCode = codes.get(video);
    const said = unsureCode === undefined ? {} : { unsureCode };
    return ways.map((way): StartedUpload => ({ kind: "started", video, ...say(way), ...said }));
  });
  return [...named, ...unnamed];
}

function say(publish: PublishWay | undefined): Pick<StartedUpload, "publish"> {
  return publish === undefined ? {} : { publish };
}

/** The starts of a video that are open in one source. */
type Open = { last: number; ways: Ways };

/** What is open in one source, after what other sources settle. */
type Side = {
  origin: IdNotes["origin"];
  started: StartNotes | undefined;
  open: Map<string, Open>;
  unnamed: readonly UnnamedStart[];
};

/**
 * The ids of the text settle what ledgers have open of the same video, and the other way round. Ledgers settle nothing
 * of each other: they may be of several attempts. An id that names no video settles nothing of another source.
 */
function settleAcross({ given, ledgers, entries }: ReadSources): readonly Side[] {
  const text = toSide(given.notes);
  const files = ledgers.map(toSide);
  const spent = new Set([text, ...files].flatMap(({ started }) => [...(started?.settledBy ?? [])]));
  const inText = new Set(given.entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : [])));
  for (const entry of entries) {
    if (entry.kind !== "id" || entry.video === undefined || isOfFile(entry.id)) continue;
    const { id, video } = entry;
    if ([text, ...files].map((side) => reopen(side, video, id)).includes(true)) spent.delete(id);
    if (spent.has(id)) continue;
    const own = files.filter(({ started }) => started?.heard.has(id));
    const side = (inText.has(id) ? (own.length > 0 ? own : files) : [text]).find((each) => mayBelong(each, video, id));
    if (side !== undefined) settle(side, video, id);
  }
  return [text, ...files];
}

function toSide({ origin, started }: IdNotes): Side {
  const open = new Map((started?.open ?? []).map(({ video, ...rest }) => [video, rest]));
  return { origin, started, open, unnamed: started?.unnamed ?? [] };
}

/** An id has settled the start directly before it, and another source names another video. */
function reopen({ started, open }: Side, video: string, id: PublishId): boolean {
  const start = started?.behind.get(id);
  if (start === undefined || isSameVideo(start.video, video)) return false;
  const { last, ways } = open.get(start.video) ?? { last: 0, ways: [] };
  open.set(start.video, { last: Math.max(last, start.last), ways: [...ways, start.publish] });
  return true;
}

/** Whether an id may be the response to an open start of its video. What stood there before the start is not. */
function mayBelong({ started, open }: Side, video: string, id: PublishId): boolean {
  const found = open.get(video);
  if (found === undefined || started === undefined || !mayHave(found.ways, id)) return false;
  const heard = started.heard.get(id);
  return heard === undefined ? started.isWhole : heard >= found.last;
}

function settle({ open }: Side, video: string, id: PublishId): void {
  const found = open.get(video);
  if (found === undefined) return;
  if (found.ways.length > 1) open.set(video, { ...found, ways: settleWay(found.ways, id) });
  else open.delete(video);
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
