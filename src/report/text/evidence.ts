/** The words for how sure rules are, explained. Judges no rule. */
import type { Evidence, Finding } from "../../model/finding.ts";
import { nameBasis } from "./sentences.ts";

/** What each word means, as a clause. */
export const EVIDENCE: Readonly<Record<Evidence, string>> = {
  documented: "TikTok's documentation says so",
  reported: "someone reported it in public",
  inferred: "this project concluded it",
};

/** The words that findings show, in one line of Markdown; none where no finding shows one. */
export function renderEvidence(checked: Iterable<{ findings: readonly Finding[] }>): string[] {
  const shown = new Set<string>();
  for (const { findings } of checked) {
    for (const { rule, basis = rule } of findings) shown.add(nameBasis(basis));
  }
  const meanings = Object.entries(EVIDENCE).filter(([word]) => shown.has(word));
  if (meanings.length === 0) return [];
  return [
    `<small>How sure a rule is: ${meanings.map(([word, meaning]) => `**${word}**: ${meaning}`).join("; ")}.</small>`,
  ];
}
