/** Prints differences: one line for each. */
import type { Comparison, Difference } from "./differences.ts";

/** Longer texts are shown only around the difference. */
const LONG = 60;
const CONTEXT = 20;

const MOST_EXAMPLES = 50;

export function printDifferences(differences: readonly Difference[], indentation = ""): void {
  for (const { subject, what, ...sides } of differences) {
    console.log(`${indentation}${subject}: ${what}: ${contrast(show(sides.old), show(sides.new))}`);
  }
}

/** Prints the videos with a finding of an added rule, and their other differences. */
export function printSpoken(spoken: Comparison["spoken"]): void {
  for (const [rule, videos] of spoken) {
    console.log(`\nNew rule ${rule}: ${videos.length} videos`);
    for (const { video, verdicts, others } of videos) {
      console.log(`  ${video}: ${show(verdicts.old)} → ${show(verdicts.new)}`);
      printDifferences(
        others.filter(({ what }) => what !== "verdict").map((each) => ({ ...each, subject: "  also" })),
        "  ",
      );
    }
  }
}

/** Prints the first example of each kind of rewording. Numbers and the video's name do not make a new kind. */
export function printMessages(differing: readonly Difference[]): void {
  const kinds = [...Map.groupBy(differing, keyOf).values()];
  console.log(`\n${kinds.length} kinds of differing messages`);
  for (const kind of kinds.slice(0, MOST_EXAMPLES)) {
    for (const { subject, what, ...sides } of kind.slice(0, 1)) {
      console.log(`  ${what} (${kind.length} times, first: ${subject})`);
      console.log(`    old: ${show(sides.old)}\n    new: ${show(sides.new)}`);
    }
  }
  if (kinds.length > MOST_EXAMPLES) console.log(`  and ${kinds.length - MOST_EXAMPLES} more`);
}

function keyOf({ subject, what, ...sides }: Difference): string {
  return [what, show(sides.old), show(sides.new)]
    .join("\n")
    .replaceAll(subject, "")
    .replaceAll(/\d[\d.,]*/g, "#");
}

function show(value: unknown): string {
  if (value === undefined) return "(none)";
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ") : JSON.stringify(value);
}

function contrast(old: string, now: string): string {
  if (old.length <= LONG && now.length <= LONG) return `${old} → ${now}`;
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const cut = (text: string) => {
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(text.length, text.length - end + CONTEXT)];
    return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  };
  return `${cut(old)} → ${cut(now)}`;
}
