/** Jobs with a matrix, as the stand-in for the runner runs them. */
import { expect, it } from "vitest";
import { runWorkflow } from "../support/runner/runner.ts";
import { createFolder } from "./tiny.ts";

const MATRIX = `
on: push
jobs:
  part:
    name: Part \${{ matrix.part }} of \${{ vars.PARTS }}
    strategy: { fail-fast: false, matrix: { part: [1, 2], letter: [a, b] } }
    runs-on: ubuntu-latest
    outputs: { last: "\${{ matrix.part }}\${{ matrix.letter }}" }
    steps:
      - run: "echo \${{ strategy.job-index }} of \${{ strategy.job-total }}"
      - run: "test \${{ matrix.part }}\${{ matrix.letter }} != 1b"
  all:
    needs: part
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ needs.part.result }} \${{ needs.part.outputs.last }}" }]
  never:
    needs: part
    runs-on: ubuntu-latest
    steps: [{ run: echo }]`;

it("a job with a matrix runs once for each combination, and has failed if one of them has", async () => {
  const { jobs, conclusion } = await runWorkflow({
    workflow: MATRIX,
    workspace: createFolder(),
    vars: { PARTS: "two" },
  });
  expect(jobs.map((job) => `${job.id}: ${job.name}: ${job.conclusion}`)).toEqual([
    "part: Part 1 of two: success",
    "part: Part 1 of two: failure",
    "part: Part 2 of two: success",
    "part: Part 2 of two: success",
    "all: all: success",
    "never: never: skipped",
  ]);
  expect(jobs.slice(0, 4).map((job) => job.steps[0]?.log.at(-1))).toEqual(["0 of 4", "1 of 4", "2 of 4", "3 of 4"]);
  expect(jobs[4]?.steps[0]?.log.at(-1)).toBe("failure 2b");
  expect(conclusion).toBe("failure");
});

it("a matrix with more than lists is refused", async () => {
  const workflow = MATRIX.replace("letter: [a, b]", "include: [{ letter: a }]");
  await expect(runWorkflow({ workflow, workspace: createFolder() })).rejects.toThrow("does not support include");
});
