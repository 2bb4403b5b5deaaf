/**
 * dependabot-dist.yml from start to end, by the stand-in for the runner, on the branch of a pull request in a real Git
 * repository.
 */
import { cpSync, readFileSync, renameSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findJob, type WorkflowResult } from "../support/runner/result.ts";
import { runWorkflow } from "../support/runner/runner.ts";
import { createPrograms, listConclusions } from "./programs.ts";
import { createProject, type Project } from "./project.ts";

const root = resolve(import.meta.dirname, "..", "..");
const BRANCH = "dependabot/npm_and_yarn/tools-1";

type Options = { author?: string; from?: string; app?: boolean };

/** A pull request that updates a package. Its `npm run build` appends what a package does. */
async function play({ author = "dependabot[bot]", from = "owner/guard", app = true }: Options) {
  const project = createProject();
  project.git("checkout", "--quiet", "-b", BRANCH);
  project.write("package.json", JSON.stringify({ scripts: { build: "echo built > dist/a.js && echo bad > src.js" } }));
  project.write("dist/a.js", "before\n");
  cpSync(join(root, "scripts"), join(project.folder, "scripts"), { recursive: true });
  project.git("add", "--all");
  project.git("commit", "--quiet", "--message", "Update a package");
  project.git("push", "--quiet", "origin", "HEAD");
  const head = { ref: BRANCH, sha: project.git("rev-parse", "HEAD"), repo: { full_name: from } };
  const { environment, readAsked } = createPrograms();
  const artifact = join(dirname(project.folder), "dist.patch");
  const checkedOut: Record<string, string>[] = [];
  const result = await runWorkflow({
    workflow: readFileSync(join(root, ".github/workflows/dependabot-dist.yml"), "utf8"),
    workspace: project.folder,
    event: { name: "pull_request", payload: { pull_request: { number: 1, user: { login: author }, head } } },
    github: { repository: "owner/guard" },
    secrets: app ? { DIST_APP_CLIENT_ID: "client", DIST_APP_PRIVATE_KEY: "key" } : {},
    env: { ...environment, GIT_CONFIG_COUNT: "0" },
    actions: {
      // Each job starts from a clone of its own.
      "actions/checkout": ({ inputs }) => {
        checkedOut.push({ ...inputs });
        project.git("reset", "--quiet", "--hard", inputs.ref ?? "");
        project.git("clean", "--quiet", "-ffdx");
      },
      "actions/setup-node": () => {},
      "actions/upload-artifact": ({ inputs }) => renameSync(join(project.folder, inputs.path ?? ""), artifact),
      "actions/download-artifact": ({ inputs }) =>
        cpSync(artifact, join(project.folder, inputs.path ?? "", "dist.patch")),
      "actions/create-github-app-token": () => {},
    },
  });
  return { project, result, head, asked: readAsked(), checkedOut };
}

const readRemote = (project: Project) =>
  project.git("ls-remote", "origin", `refs/heads/${BRANCH}`).split("\t")[0] ?? "";

const listNotices = (result: WorkflowResult) =>
  findJob(result, "commit").steps.flatMap((step) => step.annotations.map(({ message }) => message));

describe.skipIf(process.platform === "win32")("an update by Dependabot", () => {
  it("gets dist as the new packages build it, and nothing else that they have left", async () => {
    const { project, result, head, asked, checkedOut } = await play({});
    expect(listConclusions(result)).toEqual({ build: "success", commit: "success" });
    const pushed = readRemote(project);
    expect(project.git("rev-parse", `${pushed}^`)).toBe(head.sha);
    expect(project.git("show", "--name-only", "--format=", pushed)).toBe("dist/a.js");
    expect(project.git("show", `${pushed}:dist/a.js`)).toBe("built");
    expect(asked).toEqual(["gh auth setup-git"]);
    expect(checkedOut).toEqual(Array(2).fill({ ref: head.sha, "persist-credentials": "false" }));
  });

  it("is left as it is, with a notice, if the owner has set up no App", async () => {
    const { project, result, head } = await play({ app: false });
    expect(listConclusions(result)).toEqual({ build: "success", commit: "success" });
    expect(listNotices(result)).toEqual([expect.stringContaining("Run 'npm run build' on this branch")]);
    expect(readRemote(project)).toBe(head.sha);
  });

  it.each<[who: string, options: Options]>([
    ["somebody else", { author: "mallory" }],
    ["a fork", { from: "mallory/guard" }],
  ])("is not built for %s", async (_who, options) => {
    const { project, result, head } = await play(options);
    expect(listConclusions(result)).toEqual({ build: "skipped", commit: "skipped" });
    expect(readRemote(project)).toBe(head.sha);
  });
});
