/** Finds what a person asks to have explained, and shows it. */
import { listTopics, type Topic } from "../flows/topics.ts";
import { describeTopic, listShortly } from "../report/text/topics.ts";
import { allowTypos, measureDistance } from "../text/closest.ts";
import { wrapWords } from "../text/columns.ts";
import { quoteValue } from "../text/shortening.ts";
import { formatList } from "../text/words.ts";
import type { CommandWorld, ExitCode } from "./command.ts";

/** Text is easy to read up to this width. */
const WIDEST = 100;

/** Names that are suggested for a word that is not known. */
const MOST_SUGGESTIONS = 3;

/** Explains each word that is known, and then says which ones are not. Lists all topics if there is no word. */
export function explainWords(
  words: readonly string[],
  { terminal, program }: Pick<CommandWorld, "terminal" | "program">,
): ExitCode {
  const topics = listTopics();
  const columns = Math.min(WIDEST, terminal.out.columns);
  const show = (lines: readonly string[]) => terminal.write(`${lines.join("\n")}\n`);
  if (words.length === 0) {
    show([
      ...listShortly(topics, terminal.out.isTerminal ? terminal.out.columns : undefined),
      "",
      ...wrapWords(`Explain one: ${program} explain <word>`, columns, "  "),
    ]);
    return 0;
  }
  const found = words.map((word) => ({ word, those: topics.filter(({ name }) => toKey(name) === toKey(word)) }));
  const unknown = found.filter(({ those }) => those.length === 0);
  const shown = new Set(found.flatMap(({ those }) => those));
  if (shown.size > 0)
    show([...shown].flatMap((topic, at) => [...(at === 0 ? [] : [""]), ...describeTopic(topic, columns)]));
  for (const { word } of unknown) terminal.say(describeUnknown(word, topics, program));
  return unknown.length > 0 ? 2 : 0;
}

/** Case does not count, nor which mark stands between words. */
function toKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[-_ ]+/g, "_");
}

function describeUnknown(word: string, topics: readonly Topic[], program: string): string {
  const near = suggest(word, [...new Set(topics.map(({ name }) => name))]);
  const close = near.length > 0 ? near : listMentions(word, topics);
  const hint =
    close.length === 0
      ? ""
      : ` Did you mean ${formatList(
          close.map((name) => `'${name}'`),
          "or",
        )}?`;
  return `There is no rule, code or outcome ${quoteValue(word)}.${hint} '${program} explain' lists all.`;
}

/** The first topics whose meaning has this word: `fps`. */
function listMentions(word: string, topics: readonly Topic[]): string[] {
  const wanted = word.trim().toLowerCase();
  const mentions = topics.filter(({ meaning }) =>
    meaning
      .toLowerCase()
      .split(/[^a-z0-9.]+/)
      .includes(wanted),
  );
  return [...new Set(mentions.map(({ name }) => name))].slice(0, MOST_SUGGESTIONS);
}

/** Shorter words are a part of too many names. */
const SHORTEST_PART = 4;

function holds(name: string, key: string): boolean {
  return name.includes(key) || (name.length >= SHORTEST_PART && key.includes(name));
}

/** The names that differ least, then those that hold the word or a part of it. */
function suggest(word: string, names: readonly string[]): string[] {
  const key = toKey(word);
  const near = names
    .map((name) => ({ name, distance: measureDistance(key, toKey(name), allowTypos(name)) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
  const holding = key.length < SHORTEST_PART ? [] : names.filter((name) => holds(toKey(name), key));
  return [...new Set([...near, ...holding])].slice(0, MOST_SUGGESTIONS);
}
