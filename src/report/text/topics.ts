/** What a rule, a code, a status or an outcome means, as lines for a person. Knows none of them. */
import { cutEnd, padColumns, wrapWords } from "../../text/columns.ts";
import { formatList } from "../../text/words.ts";

/** The part of a topic that is shown. Texts lack their last full stop. */
export type ShownTopic = {
  group: { title: string; kind: string };
  name: string;
  level?: string | undefined;
  meaning: string;
  reason?: string | undefined;
  advice: string;
  evidence?: string | undefined;
  source?: string | undefined;
  codes: readonly string[];
  warnsOf: readonly string[];
  rules: readonly string[];
  isSettable?: boolean | undefined;
};

/** What is said of a rule whose limit a policy can set, as the limit that is shown is TikTok's own. */
export const BY_POLICY = "A policy can set another limit. Then TikTok may accept a video to which this rule objects.";

/** How sure a rule is, before the address of its source. */
const EVIDENCE: Readonly<Record<string, string>> = {
  documented: "Evidence: documented on",
  reported: "Evidence: reported on",
  inferred: "Evidence: inferred by this project, see",
};

/** One topic in full. `columns`: the width of a line; nothing but an address is wider. */
export function describeTopic(topic: ShownTopic, columns: number): string[] {
  const {
    group,
    name,
    level,
    meaning,
    reason = "",
    advice,
    evidence,
    source,
    codes,
    warnsOf,
    rules,
    isSettable,
  } = topic;
  const kind = level === undefined ? group.kind : `${group.kind}, level ${level}`;
  const parts = [
    // Only rules have an evidence.
    `${evidence === undefined ? capitalise(toPlain(meaning)) : `When: ${toPlain(meaning)}`}.`,
    ...(isSettable ? [`In a policy: ${BY_POLICY}`] : []),
    ...(reason === "" ? [] : [`Why: ${toPlain(reason)}.`]),
    ...(advice === "" ? [] : [`What to do: ${toPlain(advice)}.`]),
    ...(codes.length === 0 ? [] : [`TikTok's code: ${formatList(codes, "or")}`]),
    ...(warnsOf.length === 0 ? [] : [`TikTok may refuse such a video with: ${formatList(warnsOf, "or")}`]),
    ...(rules.length === 0
      ? []
      : [`${rules.length === 1 ? "The rule that foresees it" : "The rules that foresee it"}: ${formatList(rules)}`]),
    ...(source === undefined ? [] : [`${EVIDENCE[evidence ?? ""] ?? "Source:"} ${source}`]),
  ];
  return [
    ...wrapWords(`${name}: ${kind}`, columns, "  "),
    ...parts.flatMap((part) => wrapWords(part, columns - 2, "  ").map((line) => `  ${line}`)),
  ];
}

/** Documents are Markdown; a terminal has no code marks. */
function toPlain(text: string): string {
  return text.replaceAll("`", "'");
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A meaning that has less room can't be read: then there are only names. */
const NARROWEST_MEANING = 20;

/**
 * Every topic on a line with its meaning, under the title of its group. `columns`: the width of a
 * line, if there is one.
 */
export function listShortly(topics: readonly ShownTopic[], columns: number | undefined): string[] {
  const groups = [...new Set(topics.map(({ group }) => group))];
  return groups.flatMap((group, at) => {
    const those = topics.filter((topic) => topic.group === group);
    const width = Math.max(...those.map(({ name }) => name.length));
    const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - width - 4;
    const lines = those.map(({ name, level, meaning }) => {
      const text = cutEnd(level === undefined ? toPlain(meaning) : `${level}: ${toPlain(meaning)}`, room);
      return room < NARROWEST_MEANING ? `  ${name}` : `  ${padColumns(name, width)}  ${text}`;
    });
    return [...(at === 0 ? [] : [""]), group.title, ...lines];
  });
}
