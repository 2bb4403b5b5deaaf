/**
 * release.yml from start to end, by the stand-in for the runner, on a copy of this project in a real Git repository.
 * `gh` and `npm` write down what they were asked, in place of GitHub and of npm's registry.
 */
import { cpSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readVersion } from "../../scripts/versions.ts";
import { findJob, type WorkflowResult } from "../support/runner/result.ts";
import { runWorkflow } from "../support/runner/runner.ts";
import { createPrograms, listConclusions } from "./programs.ts";
import { createProject, type Project } from "./project.ts";

const root = resolve(import.meta.dirname, "..", "..");
const version = readVersion();

/** What pack.ts and check.ts read. */
const COPIED = [
  "package.json",
  "package-lock.json",
  "CHANGELOG.md",
  "LICENSE",
  "docs/library.md",
  "schemas",
  "dist/cli",
  "dist/library",
];

/** `attested`: the inputs of each attestation. `asked`: what `gh` and `npm` were asked, one line each. */
type Played = { project: Project; result: WorkflowResult; asked: string[]; attested: Record<string, string>[] };

type Options = {
  /** The tag that is pushed; without one, the workflow is started by hand. */
  tag?: string;
  /** The command of the CI's only step. */
  ci?: string;
  review?: "approved" | "rejected";
  scope?: string;
  isReleased?: boolean;
};

async function play({
  tag,
  ci = "true",
  review = "approved",
  scope = "",
  isReleased = false,
}: Options): Promise<Played> {
  const project = createRelease(ci);
  if (tag !== undefined) {
    project.git("tag", tag);
    project.git("push", "--quiet", "origin", tag);
  }
  const { environment, readAsked } = createPrograms({ isReleased });
  const attested: Record<string, string>[] = [];
  const artifact = join(dirname(project.folder), "artifact");
  const result = await runWorkflow({
    workflow: readFileSync(join(root, ".github/workflows/release.yml"), "utf8"),
    workspace: project.folder,
    event: { name: tag === undefined ? "workflow_dispatch" : "push", payload: {} },
    github: { repository: "owner/guard", ref_name: tag ?? "main" },
    vars: scope === "" ? {} : { NPM_SCOPE: scope },
    environments: { release: { secrets: { NPM_TOKEN: "npm_token" }, review: () => review } },
    env: environment,
    actions: {
      "actions/checkout": () => {},
      "actions/setup-node": () => {},
      "actions/upload-artifact": ({ inputs }) => {
        cpSync(join(project.folder, inputs.path ?? ""), artifact, { recursive: true });
        rmSync(join(project.folder, "build"), { recursive: true });
      },
      "actions/download-artifact": ({ inputs }) =>
        cpSync(artifact, join(project.folder, inputs.path ?? ""), { recursive: true }),
      "actions/attest": ({ inputs }) => void attested.push({ ...inputs }),
    },
  });
  return { project, result, asked: readAsked(), attested };
}

/** A copy of this project on the main branch of a repository. Its CI is one command. */
function createRelease(ci: string): Project {
  const project = createProject();
  for (const path of COPIED) cpSync(join(root, path), join(project.folder, path), { recursive: true });
  cpSync(join(root, "scripts"), join(project.folder, "scripts"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(project.folder, "node_modules"), "junction");
  const job = { "runs-on": "ubuntu-latest", steps: [{ run: ci }] };
  project.write(".github/workflows/ci.yml", JSON.stringify({ on: { workflow_call: null }, jobs: { test: job } }));
  project.write(".gitignore", "node_modules\nbuild\n");
  project.git("add", "--all");
  project.git("commit", "--quiet", "--message", "This version");
  project.git("push", "--quiet", "origin", "main");
  return project;
}

describe.skipIf(process.platform === "win32")("the release of a tag", () => {
  const assets = ["cdx.json", "tgz"].map((ending) => `build/release/assets/tiktok-upload-guard-${version}.${ending}`);

  it("is on GitHub with its notes and assets, attested, under the major version, and on npm", async () => {
    const tag = `v${version}`;
    const { project, result, asked, attested } = await play({ tag, scope: "@owner" });
    expect(result.conclusion).toBe("success");
    const npmTarball = join(project.folder, `build/release/npm/owner-tiktok-upload-guard-${version}.tgz`);
    expect(asked).toEqual([
      `gh release create ${tag} --verify-tag --latest=true --title ${tag} --notes-file build/release/notes.md ${assets.join(" ")}`,
      "gh auth setup-git",
      `npm publish ${npmTarball} --access public --provenance --tag latest npm_token`,
    ]);
    expect(project.read("build/release/notes.md")).toContain("### Added");
    expect(project.findRemoteTag(`v${version.split(".")[0]}`)).toBe(project.git("rev-parse", "HEAD"));
    const subjects = "dist/**/*.js\nbuild/release/assets/*.tgz\n";
    expect(attested).toEqual([{ "subject-path": subjects }, { "subject-path": subjects, "sbom-path": assets[0] }]);
  });

  it("says that nothing went to npm if the owner has named no scope", async () => {
    const { result, asked } = await play({ tag: `v${version}` });
    expect(result.conclusion).toBe("success");
    expect(asked.filter((line) => line.startsWith("npm"))).toEqual([]);
    const annotations = findJob(result, "npm").steps.flatMap((step) => step.annotations);
    expect(annotations).toMatchObject([{ level: "notice", title: "Not published on npm" }]);
  });

  it("goes on after the release on GitHub, if that is there when the job runs again", async () => {
    const { project, result, asked } = await play({ tag: `v${version}`, isReleased: true });
    expect(result.conclusion).toBe("success");
    expect(asked).toEqual(["gh auth setup-git"]);
    expect(project.findRemoteTag(`v${version.split(".")[0]}`)).toBe(project.git("rev-parse", "HEAD"));
  });

  it.each<[reason: string, options: Options, jobs: Record<string, string>]>([
    [
      "its tag is another version",
      { tag: "v98.76.54" },
      { package: "failure", ci: "skipped", github: "skipped", npm: "skipped" },
    ],
    [
      "a check fails",
      { tag: `v${version}`, ci: "false" },
      { package: "success", "ci/test": "failure", github: "skipped", npm: "skipped" },
    ],
    [
      "the reviewer rejects it",
      { tag: `v${version}`, review: "rejected" },
      { package: "success", "ci/test": "success", github: "failure", npm: "failure" },
    ],
    ["it is a dry run", {}, { package: "success", "ci/test": "success", github: "skipped", npm: "skipped" }],
  ])("publishes nothing if %s", async (_reason, options, jobs) => {
    const { project, result, asked, attested } = await play(options);
    expect(listConclusions(result)).toEqual(jobs);
    expect({ asked, attested }).toEqual({ asked: [], attested: [] });
    expect(project.findRemoteTag(`v${version.split(".")[0]}`)).toBeUndefined();
  });
});
