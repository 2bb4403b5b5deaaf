/** The findings of one video, in words. Knows no medium. */
import type { Finding } from "../../model/finding.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import type { Command } from "./fixes.ts";
import { describeFinding, nameBasis } from "./sentences.ts";

/** TikTok's codes, each with its rules, then the rules without a code: `frame_rate_check_failed (frame-rate), size`. */
export function nameFindings(findings: readonly Finding[]): string {
  const codes = new Set(findings.map(({ rule }) => rule.code));
  const rulesOf = (code: string | undefined) =>
    findings.filter(({ rule }) => rule.code === code).map(({ rule }) => rule.id);
  const coded = [...codes].flatMap((code) => (code === undefined ? [] : [`${code} (${rulesOf(code).join(", ")})`]));
  return [...coded, ...rulesOf(undefined)].join(", ");
}

/** A longer command could be cut off in an annotation, which holds 4,096 characters, and must not be run then. */
export const LONGEST_COMMAND = 2000;

/**
 * What is wrong, each finding on a line; the one command that fixes the video, if it is for these findings, or that a
 * person may leave out; the evidence. It begins with the name of the video, as the log shows nothing but the message.
 */
export function describeFindings(path: string, findings: readonly Finding[], commands: readonly Command[]): string {
  return [
    `${showUnprintable(path)}: ${findings.map(describeFinding).join("\n")}`,
    ...commands
      .filter(({ text }) => text.length <= LONGEST_COMMAND)
      .flatMap((command) => [`${nameCommand(command)}:`, command.text]),
    ...listEvidence(findings),
  ].join("\n");
}

/** What a command is for, in a word. */
export function nameCommand({ kind, isOptional }: Pick<Command, "kind" | "isOptional">): string {
  if (!isOptional) return "Fix";
  return kind === "cut" ? "Shorten" : "Optional";
}

/** One line for each page on which rules are based: `codec, frame-rate (documented): https://…`. */
export function listEvidence(findings: readonly Finding[]): string[] {
  const nameEvidence = ({ rule, basis = rule }: Finding) =>
    `(${nameBasis(basis)})${basis.source === "" ? "" : `: ${basis.source}`}`;
  const evidence = [...new Set(findings.map(nameEvidence))];
  return evidence.map((each) => {
    const rules = findings.filter((finding) => nameEvidence(finding) === each).map(({ rule }) => rule.id);
    return `${rules.join(", ")} ${each}`;
  });
}
