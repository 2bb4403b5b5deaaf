/** The outcomes of publish ids as lines of a terminal, or of a pipe. Decides no outcome. */
import type { PublishOutcome } from "../../model/publish.ts";
import type { Remark } from "../../model/report.ts";
import { wrapWords } from "../../text/columns.ts";
import { quote } from "../../text/quoting.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { LOOKS, type Mark, type Pen } from "../terminal/style.ts";
import {
  describePublish,
  joinSentences,
  listEvidence,
  listPosts,
  nameCode,
  nameEntry,
  nameUpload,
} from "./publishes.ts";

/** What ended as the command wished for. */
const GOOD: readonly PublishOutcome["outcome"][] = ["cancelled", "published", "in-inbox"];

function markOf({ level, outcome }: PublishOutcome): Mark {
  return level === "notice" && GOOD.includes(outcome) ? "good" : level;
}

/** One line for a program to search: `<id>: <level> <outcome>: <sentences>`. */
export function writePublishLine(publish: PublishOutcome): string {
  return `${nameEntry(publish.entry)}: ${publish.level} ${publish.outcome}: ${describePublish(publish)}`;
}

/** A paragraph for a person: the news and the id, what to do, and what an expert looks for. */
export function describeOnTerminal(publish: PublishOutcome, columns: number, pen: Pen): string[] {
  const { sign, colour } = LOOKS[markOf(publish)];
  const { problem, cause = "", advice, outcome } = publish;
  const posts = listPosts(publish).map(({ name, url }) => (url === undefined ? name : `${name}: ${url}`));
  const code = nameCode(publish);
  const evidence = [
    outcome,
    ...(code === outcome || code === "ok" ? [] : [showUnprintable(code)]),
    ...listEvidence(publish),
  ];
  const [news = "", ...rest] = wrapWords(`${sign} ${problem}: ${nameUpload(publish)}`, columns, "  ");
  const below = [joinSentences(cause), ...posts, joinSentences(advice)].filter((text) => text !== "");
  return [
    `${pen.colour(colour, sign)}${pen.colour("bold", news.slice(sign.length))}`,
    ...rest.map((line) => pen.colour("bold", line)),
    ...below.flatMap((text) => indent(text, columns)),
    ...indent(evidence.join(", "), columns).map((line) => pen.colour("faint", line)),
  ];
}

/** A remark for a person, with the sign of its level. */
export function markRemark({ level, message }: Remark): string {
  return `${LOOKS[level].sign} ${message}`;
}

function indent(text: string, columns: number): string[] {
  return wrapWords(text, columns - 2).map((line) => `  ${line}`);
}

/** Ids that stand in a command. */
const MOST_IDS = 100;

/** How to call a command again with these ids, on a line to copy that begins with `program`; nothing without an id. */
export function describeAgain(
  ids: readonly string[],
  { title, program, command, columns }: { title: string; program: string; command: readonly string[]; columns: number },
): string[] {
  if (ids.length === 0) return [];
  const rest = ids.length - MOST_IDS;
  // An id that begins with a dash looks like an option, and the shell replaces a tilde at the beginning of a word.
  const words = ids.slice(0, MOST_IDS).map((id) => (id.startsWith("~") ? `'${id}'` : id));
  const separator = words.some((word) => word.startsWith("-")) ? " --" : "";
  return [
    ...wrapWords(`${title}${rest > 0 ? ` (the first ${MOST_IDS} of ${ids.length})` : ""}:`, columns, "  "),
    `  ${program} ${command.map((word) => quote(word) ?? "…").join(" ")}${separator} ${words.join(" ")}`,
  ];
}
