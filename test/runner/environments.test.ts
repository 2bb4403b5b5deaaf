/** Jobs that wait for an environment, as the stand-in for the runner runs them. */
import { expect, it } from "vitest";
import { runWorkflow } from "../support/runner/runner.ts";
import { createFolder } from "./tiny.ts";

const WORKFLOW = `
on: push
jobs:
  check:
    runs-on: ubuntu-latest
    steps: [{ run: echo checked }]
  publish:
    needs: check
    runs-on: ubuntu-latest
    environment: { name: tiktok }
    steps: [{ run: "echo \${{ secrets.TOKEN == 'of the environment' }} \${{ secrets.OTHER }}" }]
  after:
    needs: publish
    if: always()
    environment: unprotected
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ secrets.TOKEN == 'of the repository' }}" }]`;

const play = (review: "approved" | "rejected") =>
  runWorkflow({
    workflow: WORKFLOW,
    workspace: createFolder(),
    secrets: { TOKEN: "of the repository", OTHER: "x" },
    environments: { tiktok: { secrets: { TOKEN: "of the environment" }, review: () => review } },
  });

it.each([
  ["approved", "success"],
  ["rejected", "failure"],
] as const)("a job that is %s is a %s, and a rejected one runs no step", async (review, conclusion) => {
  const { jobs } = await play(review);
  expect(jobs.map((job) => job.conclusion)).toEqual(["success", conclusion, "success"]);
  expect(jobs.map((job) => job.steps.length)).toEqual([1, review === "approved" ? 1 : 0, 1]);
});

it("a job has the secrets of its own environment, in place of the repository's", async () => {
  const { jobs } = await play("approved");
  expect(jobs.map((job) => job.steps[0]?.log.at(-1))).toEqual(["checked", "true ***", "true"]);
});

it("a job that waits for a review ends when the run is cancelled", async () => {
  const asked = Promise.withResolvers<void>();
  const review = () => {
    asked.resolve();
    return new Promise<never>(() => {});
  };
  const { jobs } = await runWorkflow({
    workflow: WORKFLOW,
    workspace: createFolder(),
    environments: { tiktok: { review } },
    cancelWhen: [{ after: asked.promise }],
  });
  expect(jobs.map((job) => `${job.id}: ${job.conclusion}`)).toEqual([
    "check: success",
    "publish: cancelled",
    "after: success",
  ]);
});
