/** The outcomes of publish ids as a table of Markdown. Decides no outcome. */
import type { PublishOutcome } from "../../model/publish.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { breakable, breakableCode, escapeMarkdown, link, table } from "./markdown.ts";
import { joinSentences, listPosts, nameCode, nameEntry, nameVideo } from "./publishes.ts";

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
  const { problem, cause = "", advice, logId } = publish;
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
  return [
    renderUpload(publish),
    [
      [...sentences, ...(more === "" ? [] : [more])].join(" "),
      [breakableCode(code), ...(logId === undefined ? [] : [`log_id ${breakableCode(logId)}`])].join(", "),
    ].join("<br>"),
  ];
}

/** What ended as the step wished for. */
const GOOD: readonly PublishOutcome["outcome"][] = ["cancelled", "published", "in-inbox"];

function signOf({ level, outcome }: PublishOutcome): string {
  return level === "notice" && GOOD.includes(outcome) ? "✅" : LEVEL_SIGNS[level];
}

function escaped(sentence: string): string[] {
  return sentence === "" ? [] : [escapeMarkdown(joinSentences(sentence))];
}

/** The id, and its video if it is known. */
export function renderUpload(publish: Pick<PublishOutcome, "entry" | "video">): string {
  const { entry } = publish;
  const name = nameVideo(publish);
  const id = entry.kind === "id" ? breakableCode(entry.id) : escapeMarkdown(nameEntry(entry));
  return name === undefined ? id : `${id}<br>${breakableCode(name)}`;
}
