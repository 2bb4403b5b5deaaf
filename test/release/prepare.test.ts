/** What `npm run release` changes in a working tree: `scripts/release/prepare.ts`, as a process, with the real tool. */
import { cpSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readChangesets } from "../../scripts/release/changesets.ts";
import { listFences } from "../support/documents.ts";
import { createProject, type Project } from "./project.ts";

const root = resolve(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const NAME = JSON.parse(read("package.json")).name;

/** The changeset that CONTRIBUTING.md shows. */
const SHOWN = listFences("CONTRIBUTING.md").find(({ code }) => code.startsWith("---\n"))?.code ?? "";

const render = (kind: string, text: string) => `---\n"${NAME}": ${kind}\n---\n\n${text}\n`;

/** This project at 1.9.0, with these changesets. Its scripts write down that they ran, and with which version. */
function createPrepared(changesets: Readonly<Record<string, string>>): Project {
  const project = createProject();
  const script = (name: string) =>
    `node -e "fs.appendFileSync('ran', '${name} ' + require('./package.json').version + ' ')"`;
  const manifest = { ...JSON.parse(read("package.json")), version: "1.9.0" };
  const scripts = { readme: script("readme"), build: script("build") };
  project.write("package.json", `${JSON.stringify({ ...manifest, scripts }, null, 2)}\n`);
  const lock = JSON.parse(read("package-lock.json"));
  const packages = { ...lock.packages, "": { ...lock.packages[""], version: "1.9.0" } };
  project.write("package-lock.json", `${JSON.stringify({ ...lock, version: "1.9.0", packages }, null, 2)}\n`);
  const copied = [
    "CHANGELOG.md",
    "scripts/release/changelog-line.ts",
    ".changeset/config.json",
    ".changeset/README.md",
  ];
  for (const path of copied) cpSync(join(root, path), join(project.folder, path));
  for (const [file, text] of Object.entries(changesets)) project.write(`.changeset/${file}`, text);
  project.git("add", "--all");
  project.git("commit", "--quiet", "--message", "Changes");
  return project;
}

/** Runs `npx changeset`. */
const changeset = (project: Project, ...args: readonly string[]) =>
  project.run("../../node_modules/@changesets/cli/bin.js", args);

const readVersion = (project: Project): string => JSON.parse(project.read("package.json")).version;

describe("preparing a release", () => {
  it("takes the version and the notes from the changesets, and makes what follows from them", () => {
    const paragraphs = "A fix\nin two lines.\n\nIts paragraph:\n\n```sh\na\n\nb\n```";
    const project = createPrepared({ "a-fix.md": render("patch", paragraphs), "convert-avi.md": SHOWN });
    const before = { lock: project.read("package-lock.json"), manifest: project.read("package.json") };
    const { code, out } = project.run("prepare.ts", []);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("git tag v1.10.0") });
    const raise = (text: string) => text.replaceAll('"version": "1.9.0"', '"version": "1.10.0"');
    expect(project.read("package.json")).toBe(raise(before.manifest));
    const { version, packages } = JSON.parse(project.read("package-lock.json"));
    expect([version, packages[""].version]).toEqual(["1.10.0", "1.10.0"]);
    expect(project.read("ran")).toBe("readme 1.10.0 build 1.10.0 ");
    const section = `## 1.10.0

### Minor Changes

- ${SHOWN.split("---\n").at(-1)?.trim()}

### Patch Changes

- A fix
  in two lines.

  Its paragraph:

  \`\`\`sh
  a

  b
  \`\`\`

`;
    expect(project.read("CHANGELOG.md")).toBe(read("CHANGELOG.md").replace(/^## /m, `${section}## `));
    expect(globSync(".changeset/*", { cwd: project.folder }).sort()).toEqual(
      ["README.md", "config.json"].map((name) => join(".changeset", name)),
    );
  });

  it("gives the release its notes, and the next release its own", () => {
    const project = createPrepared({ "one.md": render("patch", "A fix\nin two lines.") });
    const takeNotes = () => {
      expect(project.run("prepare.ts", []).code).toBe(0);
      expect(project.run("check.ts", ["--dry-run", "--notes", "notes.md"]).code).toBe(0);
      return project.read("notes.md");
    };
    expect(takeNotes()).toBe("### Patch Changes\n\n- A fix in two lines.\n");
    project.write(".changeset/two.md", render("major", "A break."));
    expect(takeNotes()).toBe("### Major Changes\n\n- A break.\n");
    expect(
      project
        .read("CHANGELOG.md")
        .match(/^## \S+/gm)
        ?.slice(0, 2),
    ).toEqual(["## 2.0.0", "## 1.9.1"]);
  });

  it.each([
    [["patch"], "1.9.1"],
    [["minor"], "1.10.0"],
    [["patch", "major", "minor"], "2.0.0"],
  ])("raises 1.9.0 for %j to %s", (kinds, version) => {
    const project = createPrepared(
      Object.fromEntries(kinds.map((kind) => [`${kind}.md`, render(kind, `A change: ${kind}.`)])),
    );
    expect(project.run("prepare.ts", []).code).toBe(0);
    expect(readVersion(project)).toBe(version);
  });

  it("takes what 'npx changeset' writes, with and without a change for users", () => {
    const project = createPrepared({});
    expect(changeset(project, "--empty").code).toBe(0);
    expect(changeset(project, "--minor", NAME, "--message", "A feature.").code).toBe(0);
    expect(project.run("prepare.ts", []).code).toBe(0);
    expect(project.read("CHANGELOG.md")).toContain("## 1.10.0\n\n### Minor Changes\n\n- A feature.\n\n## ");
  });

  it("takes a changeset whose lines end as on Windows", () => {
    const project = createPrepared({ "a.md": render("patch", "A fix\nin two lines.").replaceAll("\n", "\r\n") });
    expect(project.run("prepare.ts", []).code).toBe(0);
    expect(project.read("CHANGELOG.md")).toContain("\n- A fix\n  in two lines.\n");
  });

  it("neither commits nor tags", () => {
    const project = createPrepared({ "a.md": render("patch", "A fix.") });
    const before = project.git("rev-parse", "HEAD");
    project.run("prepare.ts", []);
    expect([project.git("rev-parse", "HEAD"), project.git("tag")]).toEqual([before, ""]);
  });

  it.each<[reason: string, changesets: Record<string, string>, words: string[]]>([
    ["there is no changeset", {}, ["nothing to release", "npx changeset"]],
    ["no changeset has a change for users", { "a.md": "---\n---\n" }, ["nothing to release"]],
    ["a changeset is empty", { "a.md": "" }, [".changeset/a.md", "does not start as a changeset"]],
    ["a changeset has a text alone", { "a.md": "A fix.\n" }, [".changeset/a.md", "does not start as a changeset"]],
    ["a changeset does not end its head", { "a.md": `---\n"${NAME}": patch\n\nA fix.\n` }, [".changeset/a.md"]],
    ["a changeset names two packages", { "a.md": `---\na: patch\nb: patch\n---\n\nA fix.\n` }, [".changeset/a.md"]],
    ["a changeset names another package", { "a.md": `---\n"other": patch\n---\n\nA fix.\n` }, ["another package"]],
    ["a changeset has another kind", { "a.md": render("fix", "A fix.") }, ["patch, minor or major"]],
    ["a changeset has the kind 'none'", { "a.md": render("none", "A fix.") }, ["patch, minor or major"]],
    ["a changeset has no text", { "a.md": render("patch", " ") }, [".changeset/a.md", "no text"]],
    [
      "one of three changesets is broken",
      { "a.md": render("patch", "A fix."), "b.md": "B", "c.md": render("minor", "C.") },
      [".changeset/b.md"],
    ],
    ["two changesets are broken", { "a.md": "A", "b.md": "B" }, [".changeset/a.md", ".changeset/b.md"]],
  ])("changes nothing, and says why, if %s", (_reason, changesets, words) => {
    const project = createPrepared(changesets);
    const { code, out } = project.run("prepare.ts", []);
    expect(code).toBe(1);
    for (const each of words) expect(out).toContain(each);
    expect(out).not.toMatch(/^ +at /m);
    expect(project.git("status", "--short")).toBe("");
  });
});

describe("this repository", () => {
  it("has no changeset that a release refuses", () => {
    expect(readChangesets(root).filter(({ kind }) => kind === "problem")).toEqual([]);
  });

  it("has nothing but versions in CHANGELOG.md, where changesets puts the next one before the first", () => {
    const headings = read("CHANGELOG.md").match(/^## .*/gm) ?? [];
    expect(headings.filter((heading) => !/^## \d+\.\d+\.\d+( - \d{4}-\d\d-\d\d)?$/.test(heading))).toEqual([]);
  });
});
