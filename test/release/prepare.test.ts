/** What `npm run release` changes in a working tree: `scripts/release/prepare.ts`, as a process. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { formatChangelog } from "../../scripts/release/changelog.ts";
import { createProject, type Project } from "./project.ts";

const UNRELEASED = `# Changelog

What changes.

## Unreleased

### Fixed

- A fix.

## 1.0.0 - 2026-01-02

### Added

- A feature.
`;

/** A project at 1.0.0 whose scripts write down that they ran, and with which version. */
function createPrepared(changelog = UNRELEASED): Project {
  const project = createProject();
  const script = (name: string) =>
    `node -e "fs.appendFileSync('ran', '${name} ' + require('./package.json').version + ' ')"`;
  const manifest = { name: "guard", version: "1.0.0", scripts: { readme: script("readme"), build: script("build") } };
  project.write("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
  project.write("package-lock.json", JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { "": manifest } }));
  project.write("CHANGELOG.md", changelog);
  project.git("add", "--all");
  project.git("commit", "--quiet", "--message", "Version 1.0.0");
  return project;
}

describe("preparing a release", () => {
  it("sets the version, puts the unreleased changes under it, and makes what follows from them", () => {
    const project = createPrepared();
    const { code, out } = project.run("prepare.ts", ["1.10.0", "--day", "2026-12-24"]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("git tag v1.10.0") });
    const lock = JSON.parse(project.read("package-lock.json"));
    expect([JSON.parse(project.read("package.json")).version, lock.version, lock.packages[""].version]).toEqual(
      Array(3).fill("1.10.0"),
    );
    expect(project.read("CHANGELOG.md")).toBe(UNRELEASED.replace("## Unreleased", "## 1.10.0 - 2026-12-24"));
    expect(project.read("ran")).toBe("readme 1.10.0 build 1.10.0 ");
  });

  it("neither commits nor tags", () => {
    const project = createPrepared();
    const before = project.git("rev-parse", "HEAD");
    project.run("prepare.ts", ["1.0.1"]);
    expect([project.git("rev-parse", "HEAD"), project.git("tag")]).toEqual([before, ""]);
  });

  it.each([
    ["the version has a v", "v1.1.0", UNRELEASED, "'v1.1.0' is not a version"],
    ["no version is named", "", UNRELEASED, "'' is not a version"],
    ["the version is the present one", "1.0.0", UNRELEASED, "1.0.0 is not newer than 1.0.0"],
    ["the version is older", "0.10.0", UNRELEASED, "0.10.0 is not newer than 1.0.0"],
    ["no change is unreleased", "1.1.0", UNRELEASED.replace("## Unreleased", "## 0.9.0 - 2025-01-01"), "no changes"],
  ])("changes nothing if %s", (_reason, version, changelog, words) => {
    const project = createPrepared(changelog);
    const { code, out } = project.run("prepare.ts", [version].filter(Boolean));
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(words) });
    expect(project.git("status", "--short")).toBe("");
  });
});

it("CHANGELOG.md has the layout that the next release writes", () => {
  const text = readFileSync(join(resolve(import.meta.dirname, "..", ".."), "CHANGELOG.md"), "utf8");
  expect(formatChangelog(text)).toBe(text);
});
