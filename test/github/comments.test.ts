/** The marks by which comments are found again. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { markComment } from "../../src/github/comments.ts";

const names = fc.array(fc.string({ unit: fc.constantFrom(..."-->!< %2D/aé\ud800\n"), maxLength: 12 }), {
  minLength: 3,
  maxLength: 3,
});

it("every list of a workflow, a job and a step has a mark of its own, which ends where it should", () => {
  fc.assert(
    fc.property(names, names, (these, others) => {
      const [mark, other] = [markComment(these), markComment(others)];
      expect(mark.slice(4, -3)).not.toMatch(/--|[<>\s](?!$|tiktok)/);
      // Half of a surrogate pair is no character: GitHub's names have none.
      const isSame = these.join("\0").toWellFormed() === others.join("\0").toWellFormed();
      expect(mark === other).toBe(isSame);
    }),
    { numRuns: 2000 },
  );
});
