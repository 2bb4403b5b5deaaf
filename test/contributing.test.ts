/** Compares what a contributor's machine and GitHub read with what the CI installs and the repository holds. */
import { readFileSync } from "node:fs";
import { join, matchesGlob, resolve } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listTracked } from "./support/tracked.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const major = /^node(\d+)$/.exec(parse(read("action.yml")).runs.using)?.[1];

it(".node-version is the Node of the action and of the scripts, which the package accepts", () => {
  const { engines, optionalDependencies } = JSON.parse(read("package.json"));
  expect(read(".node-version").trim()).toBe(major);
  for (const version of Object.values<string>(optionalDependencies)) expect(version.split(".")[0]).toBe(major);
  expect(Number(major)).toBeGreaterThanOrEqual(Number(engines.node.replace(">=", "")));
});

describe("the devcontainer", () => {
  const { build, ...settings } = JSON.parse(read(".devcontainer/devcontainer.json"));
  const text = read(`.devcontainer/${build.dockerfile}`);
  const instructions = DockerfileParser.parse(text).getInstructions();

  it("installs what .ci/run installs", () => {
    const [, oracles = ""] = /^oracles=\((.*)\)$/m.exec(read(".ci/run")) ?? [];
    const [, other = ""] = /\|\| oracles\+=\((.*)\)$/m.exec(read(".ci/run")) ?? [];
    const [, packages = ""] = /--no-install-recommends \\\n(.*?) \\\n/s.exec(text) ?? [];
    expect(packages.trim().split(/\s+/)).toEqual([...oracles.split(" "), other].sort());
  });

  it("starts from the Node of the scripts, and installs what they need", () => {
    const [from] = instructions.filter((each) => each.getKeyword() === "FROM");
    expect(from?.getArgumentsContent()).toMatch(new RegExp(`^mcr\\.microsoft\\.com/devcontainers/\\S+:${major}-\\w+$`));
    expect(settings.postCreateCommand).toBe("npm ci");
    expect(settings.remoteUser).toBe("node");
  });

  it("is built from a Dockerfile without a mistake that dockerfile-utils knows", () => {
    expect(validate(text)).toEqual([]);
  });
});

describe("CODEOWNERS", () => {
  const lines = read(".github/CODEOWNERS")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const files = listTracked();

  it.each(lines)("%s names files that are there, and owners", (line) => {
    const [pattern = "", ...owners] = line.split(" ");
    const glob = pattern === "*" ? "**" : `${pattern.slice(1)}**`;
    expect(files.some((file) => matchesGlob(file, glob))).toBe(true);
    expect(owners.length).toBeGreaterThan(0);
    expect(owners.filter((owner) => !/^@[\w-]+(\/[\w-]+)?$/.test(owner))).toEqual([]);
  });
});

it("the pull request template names scripts that are there", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [...read(".github/PULL_REQUEST_TEMPLATE.md").matchAll(/npm run ([a-z:]+)/g)];
  expect(named.map(([, name = ""]) => name).filter((name) => !(name in scripts))).toEqual([]);
});
