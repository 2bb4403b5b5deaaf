/** Matches messages by their facts, so that their wording can change. Knows no message. */
import { expect } from "vitest";

/** Stands for a text that has all of these facts, in this order: `"stts … 31 … stsz … 30"`. */
export function saying(facts: string): string {
  const escaped = facts.split(" … ").map((fact) => fact.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return expect.stringMatching(new RegExp(escaped.join(".*"), "s"));
}
