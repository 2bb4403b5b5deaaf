/** The marks by which comments are found again. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { markComment } from "../../src/github/comments.ts";

const name = fc.string({ unit: fc.constantFrom(..."-->!< %2D/aé\ud800\n"), maxLength: 12 });

it("every pair of a workflow and a job has a mark of its own, which ends where it should", () => {
  fc.assert(
    fc.property(name, name, name, name, (workflow, job, otherWorkflow, otherJob) => {
      const [mark, other] = [markComment(workflow, job), markComment(otherWorkflow, otherJob)];
      expect(mark.slice(4, -3)).not.toMatch(/--|[<>\s](?!$|tiktok)/);
      // Half of a surrogate pair is no character: GitHub's names have none.
      const isSame = [workflow, job].join("\0").toWellFormed() === [otherWorkflow, otherJob].join("\0").toWellFormed();
      expect(mark === other).toBe(isSame);
    }),
    { numRuns: 2000 },
  );
});
