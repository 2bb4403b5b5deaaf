/** The version stands in package.json alone: everything else that names it follows from there. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { fillVersions, listVersionFiles, readVersion } from "../../scripts/versions.ts";

const root = resolve(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const version = readVersion();

/** The version has other meanings here, or old ones stay. Tests say what they expect. */
const NOT_FILLED = /^(CHANGELOG\.md|\.changeset\/.*|package(-lock)?\.json|(dist|test|docs\/images)\/.*)$/;
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);

describe("the version", () => {
  it("is the same in package.json and package-lock.json", () => {
    const lock = JSON.parse(read("package-lock.json"));
    expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
  });

  it.each(listVersionFiles())("in %s is that of package.json (npm run readme)", (file) => {
    expect(fillVersions(read(file), version)).toBe(read(file));
  });

  it("stands in no file that 'npm run readme' does not fill", () => {
    const other = version === "98.76.54" ? "98.76.55" : "98.76.54";
    const left = tracked
      .filter((file) => !NOT_FILLED.test(file))
      .filter((file) => {
        const text = read(file);
        const filled = listVersionFiles().includes(file) ? fillVersions(text, other) : text;
        return new RegExp(`(?<![\\d.])${version.replaceAll(".", "\\.")}(?![\\d.]*\\d)`).test(filled);
      });
    expect(left).toEqual([]);
  });
});

describe("filling in a version", () => {
  it.each([
    ["npm install ./build/tiktok-upload-guard-1.0.0.tgz", "npm install ./build/tiktok-upload-guard-2.10.3.tgz"],
    ["npm publish ./owner-tiktok-upload-guard-1.0.0.tgz", "npm publish ./owner-tiktok-upload-guard-2.10.3.tgz"],
    ["https://x/releases/download/v1.0.0/a.tgz", "https://x/releases/download/v2.10.3/a.tgz"],
    ["    rev: v1.0.0", "    rev: v2.10.3"],
    ["uses: acme/tiktok-upload-guard@<sha> # v1.0.0", "uses: acme/tiktok-upload-guard@<sha> # v2.10.3"],
    ['export const VERSION = "1.0.0";', 'export const VERSION = "2.10.3";'],
    ["uses: acme/tiktok-upload-guard@v1", "uses: acme/tiktok-upload-guard@v2"],
    ["uses: acme/tiktok-upload-guard/cancel@v1", "uses: acme/tiktok-upload-guard/cancel@v2"],
    [
      "https://github.com/acme/tiktok-upload-guard/blob/v1/docs",
      "https://github.com/acme/tiktok-upload-guard/blob/v2/docs",
    ],
    ["https://x/acme/tiktok-upload-guard/v1/schemas/a.json", "https://x/acme/tiktok-upload-guard/v2/schemas/a.json"],
  ])("changes %j", (before, after) => {
    expect(fillVersions(before, "2.10.3")).toBe(after);
    expect(fillVersions(after, "1.0.0")).toBe(before);
  });

  it.each([
    "uses: actions/checkout@v7",
    "node:24.21-alpine",
    "rev: v1.0.0-beta",
    '"version": "2.1.0"',
    "/oauth/v2/token/",
  ])("leaves %j as it is", (text) => expect(fillVersions(text, "2.10.3")).toBe(text));
});
