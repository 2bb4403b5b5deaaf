/** The tests that every rule has: videos that pass it, and videos to which it objects. */
import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/check/rule.ts";
import type { Level } from "../../src/model/problem.ts";
import { type Case, check, findingOf, textOf } from "./subject.ts";

/** `says`: what the message must hold; the first of it, what is essential, within its first 80 characters. */
type Objected = Case & { level?: Level; says?: readonly string[] };

export function describeRule(rule: Rule, { passes, objects }: { passes: Case[]; objects: Objected[] }): void {
  describe(rule.id, () => {
    it.each(passes)("passes %j", (passed) => {
      expect(check(passed).findings.map((finding) => finding.rule.id)).not.toContain(rule.id);
    });

    it.each(objects)("objects to %j", ({ level = rule.level, says = [], ...objected }) => {
      const finding = findingOf(rule.id, objected);
      expect(finding.level).toBe(level);
      for (const fact of says) expect(textOf(finding)).toContain(fact);
      // A list of annotations shows little more than a line of each.
      expect(textOf(finding).slice(0, 80)).toContain(says[0] ?? "");
    });
  });
}
