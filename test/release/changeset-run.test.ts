/** The job `changeset` of ci.yml, by the stand-in for the runner, on a pull request in a real Git repository. */
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { runWorkflow } from "../support/runner/runner.ts";
import { createPrograms, listConclusions } from "./programs.ts";
import { createProject, type Project } from "./project.ts";

const root = resolve(import.meta.dirname, "..", "..");
const { jobs, ...ci } = parse(readFileSync(join(root, ".github/workflows/ci.yml"), "utf8"));
const workflow = stringify({ ...ci, jobs: { changeset: jobs.changeset } });

const CHANGESET = `---\n"guard": patch\n---\n\nA fix.\n`;

/** A pull request for a project with a changeset on main that no release has yet. */
async function play(change: (project: Project) => void, event = "pull_request") {
  const project = createProject();
  symlinkSync(join(root, "node_modules"), join(project.folder, "node_modules"), "junction");
  cpSync(join(root, ".changeset/config.json"), join(project.folder, ".changeset/config.json"));
  cpSync(join(root, "scripts/release/changelog-line.ts"), join(project.folder, "scripts/release/changelog-line.ts"));
  const texts = [".gitignore", ".changeset/a.md", "src/a.ts", "src/report/text/tool.ts", "docs/a.md", "dist/a.js"];
  for (const path of texts) project.write(path, path === ".gitignore" ? "node_modules\n" : CHANGESET);
  commit(project, "main");
  project.git("checkout", "--quiet", "-b", "change");
  change(project);
  commit(project, "change");
  const result = await runWorkflow({
    workflow,
    workspace: project.folder,
    event: { name: event, payload: {} },
    github: { base_ref: event === "pull_request" ? "main" : "" },
    env: createPrograms().environment,
    actions: { "actions/checkout": () => {}, "actions/setup-node": () => {} },
  });
  const steps = result.jobs.flatMap((job) => job.steps);
  return {
    conclusions: listConclusions(result),
    titles: steps.flatMap(({ annotations }) => annotations.map(({ level, title }) => `${level}: ${title}`)),
    output: steps.map(({ rawOutput }) => rawOutput).join("\n"),
  };
}

function commit(project: Project, branch: string): void {
  project.git("add", "--all");
  project.git("commit", "--quiet", "--message", "Change it");
  project.git("push", "--quiet", "origin", branch);
}

const WARNING = ["warning: No changeset"];

describe.skipIf(process.platform === "win32")("a pull request", () => {
  it.each<[change: string, titles: string[], change: (project: Project) => void]>([
    ["src", WARNING, (project) => project.write("src/a.ts", "b\n")],
    [
      "src, and removes a changeset",
      WARNING,
      (project) => {
        project.write("src/a.ts", "b\n");
        project.git("rm", "--quiet", ".changeset/a.md");
      },
    ],
    [
      "src, with a changeset",
      [],
      (project) => {
        project.write("src/a.ts", "b\n");
        project.write(".changeset/b.md", CHANGESET);
      },
    ],
    ["pages alone", [], (project) => project.write("docs/a.md", "b\n")],
    [
      "packages and dist, as Dependabot does",
      [],
      (project) => {
        project.write("package-lock.json", "{}\n");
        project.write("dist/a.js", "b\n");
      },
    ],
    [
      "the version, as 'npm run release' does",
      [],
      (project) => {
        project.write("src/report/text/tool.ts", "b\n");
        project.git("rm", "--quiet", ".changeset/a.md");
      },
    ],
  ])("passes if it changes %s: %j", async (_change, titles, change) => {
    const played = await play(change);
    expect(played).toMatchObject({ conclusions: { changeset: "success" }, titles });
    // What the tool itself says: it fails for other reasons, too.
    expect(played.output).toContain(titles.length === 0 ? "Packages to be bumped" : "no changesets were found");
  });

  it("is what the job is for: a push skips it", async () => {
    const { conclusions } = await play((project) => project.write("src/a.ts", "b\n"), "push");
    expect(conclusions).toEqual({ changeset: "skipped" });
  });
});
