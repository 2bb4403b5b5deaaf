/** What may be released: `scripts/release/check.ts`, as a process in a real repository. */
import { describe, expect, it } from "vitest";
import { createProject, type Project, renderChangelog } from "./project.ts";

/** Tags the commit that is checked out, here and in the remote repository. */
function tag(project: Project, name: string): void {
  project.git("tag", name);
  project.git("push", "--quiet", "origin", name);
}

function commitChangelog(project: Project, text: string): void {
  project.write("CHANGELOG.md", text);
  project.git("commit", "--quiet", "--all", "--message", "Change the notes");
  project.git("push", "--quiet", "origin", "main");
}

describe("a release", () => {
  it("passes if its tag names the version, is on main, and has notes", () => {
    const project = createProject();
    project.release("1.2.3");
    const { code, out } = project.run("check.ts", ["v1.2.3", "--notes", "build/notes.md"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining("v1.2.3 can be released, as the latest version."),
    });
    expect(project.read("build/notes.md")).toBe("### Added\n\n- A change of 1.2.3.\n");
  });

  it("passes if its tag is annotated, and main has gone on", () => {
    const project = createProject();
    project.commitVersion("1.2.3");
    project.git("tag", "--annotate", "--message", "Version 1.2.3", "v1.2.3");
    project.write("next.txt", "next");
    project.git("add", "next.txt");
    project.git("commit", "--quiet", "--message", "Go on");
    project.git("push", "--quiet", "origin", "main", "v1.2.3");
    project.git("checkout", "--quiet", "v1.2.3");
    expect(project.run("check.ts", ["v1.2.3"]).code).toBe(0);
  });

  it("has one line for each paragraph and each item of its notes, because GitHub shows line breaks", () => {
    const project = createProject();
    project.write("package.json", JSON.stringify({ version: "1.0.0" }));
    const notes = "The first\nrelease.\n\n### Added\n\n- One\n  item.\n- Another\n  item\n  - with a part\n";
    commitChangelog(project, `# Changelog\n\n## 1.0.0 - 2026-11-29\n\n${notes}`);
    tag(project, "v1.0.0");
    expect(project.run("check.ts", ["v1.0.0", "--notes", "notes.md"]).code).toBe(0);
    expect(project.read("notes.md")).toBe(
      "The first release.\n\n### Added\n\n- One item.\n- Another item\n  - with a part\n",
    );
  });

  it.each<[problem: string, prepare: (project: Project) => void, tag: string, words: string]>([
    ["its tag names another version", (project) => tag(project, "v2.0.0"), "v2.0.0", "package.json has version 0.0.1"],
    ["its tag is a major version", (project) => tag(project, "v1"), "v1", "'v1' is not a version"],
    ["its tag has a suffix", (project) => tag(project, "v1.0.0-beta"), "v1.0.0-beta", "'v1.0.0-beta' is not a version"],
    ["it names no tag", () => {}, "", "'' is not a version"],
    ["there is no such tag", () => {}, "v0.0.1", "There is no tag 'v0.0.1'"],
    [
      "its tag is not on main",
      (project) => {
        project.git("checkout", "--quiet", "-b", "side");
        project.release("1.0.0");
      },
      "v1.0.0",
      "v1.0.0 is not on origin/main",
    ],
    [
      "another commit than its tag is checked out",
      (project) => {
        project.release("1.0.0");
        project.write("a.txt", "a");
        project.git("add", "a.txt");
        project.git("commit", "--quiet", "--message", "Another commit");
      },
      "v1.0.0",
      "v1.0.0 is not the commit that is checked out",
    ],
    [
      "the changelog has no notes about it",
      (project) => {
        commitChangelog(project, renderChangelog("0.0.0"));
        tag(project, "v0.0.1");
      },
      "v0.0.1",
      "CHANGELOG.md has no section '0.0.1'",
    ],
    [
      "its notes are empty",
      (project) => {
        commitChangelog(project, "# Changelog\n\n## 0.0.1 - 2026-11-29\n");
        tag(project, "v0.0.1");
      },
      "v0.0.1",
      "CHANGELOG.md has no changes for 0.0.1",
    ],
    [
      "its notes are headings alone",
      (project) => {
        commitChangelog(project, "# Changelog\n\n## 0.0.1\n\n### Minor Changes\n\n## 0.0.0\n\n- A change.\n");
        tag(project, "v0.0.1");
      },
      "v0.0.1",
      "CHANGELOG.md has no changes for 0.0.1",
    ],
  ])("is refused, without notes and outputs, if %s", (_problem, prepare, name, words) => {
    const project = createProject();
    prepare(project);
    project.write("outputs", "");
    const { code, out } = project.run("check.ts", [...(name === "" ? [] : [name]), "--notes", "build/notes.md"], {
      GITHUB_OUTPUT: "outputs",
    });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(words) });
    expect(out).toMatch(/^::error title=Not released::/m);
    expect(project.read("outputs")).toBe("");
    expect(() => project.read("build/notes.md")).toThrow("ENOENT");
  });

  it("reports all that is wrong at once", () => {
    const project = createProject();
    project.write("CHANGELOG.md", renderChangelog("9.9.9"));
    const { out } = project.run("check.ts", ["v5.0.0"]);
    expect(out.match(/^::error/gm)).toHaveLength(3);
  });
});

describe("npm's tag of a release", () => {
  const find = (project: Project, name: string) => {
    project.write("outputs", "");
    expect(project.run("check.ts", [name], { GITHUB_OUTPUT: "outputs" }).code).toBe(0);
    return project.read("outputs");
  };

  it("is latest for the newest version, by number", () => {
    const project = createProject();
    project.release("9.9.9");
    project.release("10.0.0");
    expect(find(project, "v10.0.0")).toBe("version=10.0.0\nnpm-tag=latest\n");
  });

  it("is latest with the major version for a fix of an older one, so that 'npm install' stays at the newest", () => {
    const project = createProject();
    project.release("2.0.0");
    project.release("1.0.1");
    expect(find(project, "v1.0.1")).toBe("version=1.0.1\nnpm-tag=latest-1\n");
  });
});

describe("a dry run", () => {
  it("checks the release that package.json names, though it has no tag", () => {
    const project = createProject();
    const { code, out } = project.run("check.ts", ["--dry-run", "--notes", "notes.md"]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("v0.0.1 can be released") });
    expect(project.read("notes.md")).toContain("A change of 0.0.1.");
  });

  it("is refused without notes", () => {
    const project = createProject();
    project.write("CHANGELOG.md", renderChangelog("0.0.0"));
    expect(project.run("check.ts", ["--dry-run"])).toMatchObject({ code: 1 });
  });
});
