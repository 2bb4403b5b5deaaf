/** The outcomes of publish ids as a table of Markdown. Decides no outcome. */
import type { PublishOutcome, UploadEntry } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { LEVEL_SIGNS, LEVELS } from "./levels.ts";
import { breakable, breakableCode, escapeMarkdown, link, table } from "./markdown.ts";
import { joinSentences, listPosts, nameCode, nameEntry, nameVideo } from "./publishes.ts";

/** The mark of a heading about uploads: the worst of its rows, and of the remarks on others, such as a refused one. */
export function markOf(publishes: readonly PublishOutcome[], remarks: readonly Pick<Remark, "level">[] = []): string {
  const worst = LEVELS.find((level) => [...publishes, ...remarks].some((each) => each.level === level));
  if (worst !== "notice") return LEVEL_SIGNS[worst ?? "notice"];
  return publishes.every(({ outcome }) => GOOD.includes(outcome)) ? GOOD_SIGN : LEVEL_SIGNS.notice;
}

/** Two columns: more can't be read on a phone. */
const HEADINGS = ["Upload", "What happened, and what to do"];

/** The share of the table in a job summary, which holds 1 MiB. */
export const LARGEST_TABLE_BYTES = 450_000;

/** A row for each id, in the given order. `more`: Markdown that a row ends its sentences with. */
export function renderPublishTable<T extends PublishOutcome>(
  publishes: readonly T[],
  more: (publish: T) => string = () => "",
): string {
  return table(HEADINGS, publishes, (each) => renderRow(each, more(each)), { largestBytes: LARGEST_TABLE_BYTES });
}

function renderRow(publish: PublishOutcome, more: string): string[] {
  const { entry, problem, cause = "", advice, logId } = publish;
  const code = nameCode(publish);
  const posts = listPosts(publish).map(
    ({ name, url }) => `${url === undefined ? breakable(name) : link(breakable(name), url)}.`,
  );
  const sentences = [
    `${signOf(publish)} **${escapeMarkdown(problem)}.**`,
    ...escaped(cause),
    ...posts,
    ...escaped(advice),
  ];
  const video = nameVideo(publish);
  const small = [
    breakableCode(code),
    ...(video === undefined || entry.kind !== "id" ? [] : [`id ${breakableCode(entry.id)}`]),
    ...(logId === undefined ? [] : [`log_id ${breakableCode(logId)}`]),
  ];
  return [
    video === undefined ? renderEntry(entry) : breakableCode(video),
    `${[...sentences, ...(more === "" ? [] : [more])].join(" ")}<br><small>${small.join(", ")}</small>`,
  ];
}

/** What ended as the step wished for. */
const GOOD_SIGN = "✅";
const GOOD: readonly PublishOutcome["outcome"][] = ["cancelled", "published", "in-inbox"];

function signOf({ level, outcome }: PublishOutcome): string {
  return level === "notice" && GOOD.includes(outcome) ? GOOD_SIGN : LEVEL_SIGNS[level];
}

function escaped(sentence: string): string[] {
  return sentence === "" ? [] : [escapeMarkdown(joinSentences(sentence))];
}

/** The video if it is known, and the id. */
export function renderUpload(publish: Pick<PublishOutcome, "entry" | "video">): string {
  const name = publish.entry.kind === "started" ? undefined : nameVideo(publish);
  const id = renderEntry(publish.entry);
  return name === undefined ? id : `${breakableCode(name)} ${id}`;
}

function renderEntry(entry: UploadEntry): string {
  const isPlace = entry.kind === "malformed" || (entry.kind === "started" && entry.video === undefined);
  return isPlace ? escapeMarkdown(nameEntry(entry)) : breakableCode(nameEntry(entry));
}
