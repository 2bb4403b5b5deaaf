/**
 * Writes the version of package.json wherever it stands: names of the tarball, addresses of releases, the pins of
 * examples, and the constant that reports name. A test fails if one of them is out of date.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Where versions stand, relative to the root. The changelog keeps its old ones. */
const FILES = [
  ...[
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "Dockerfile",
    "docs/**/*.md",
    "examples/**/*.*",
    "examples/**/Jenkinsfile",
  ],
  ...["schemas/report.schema.json", "scripts/*-schema.ts", "src/posts/keys.ts", "src/report/text/tool.ts"],
];

const FULL = "\\d+\\.\\d+\\.\\d+";

/** Places of a full version, as 1.2.3. */
const FULL_PLACES = [
  `(?<=tiktok-upload-guard-)${FULL}(?=\\.tgz)`,
  `(?<=/releases/download/v)${FULL}(?=/)`,
  `(?<=^ *rev: v)${FULL}$`,
  `(?<=tiktok-upload-guard(?:/\\w+)?@\\S+ # v)${FULL}`,
  `(?<=^export const VERSION = ")${FULL}(?=";$)`,
];

/** Places of a major version, as 1. */
const MAJOR_PLACES = [
  "(?<=tiktok-upload-guard(?:/\\w+)?@v)\\d+\\b(?!\\.)",
  "(?<=/tiktok-upload-guard/(?:blob/)?v)\\d+(?=/)",
];

/** The files of the project that name its version, sorted. */
export function listVersionFiles(): string[] {
  return globSync(FILES, { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** The version in package.json, as 1.2.3. */
export function readVersion(): string {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
}

/** A text with this version in every place that names one. `version` is as 1.2.3. */
export function fillVersions(text: string, version: string): string {
  const [major = ""] = version.split(".");
  const full = FULL_PLACES.reduce((filled, place) => filled.replace(new RegExp(place, "gm"), version), text);
  return MAJOR_PLACES.reduce((filled, place) => filled.replace(new RegExp(place, "gm"), major), full);
}

if (process.argv[1] === import.meta.filename) {
  for (const file of listVersionFiles()) {
    const text = readFileSync(join(root, file), "utf8");
    const filled = fillVersions(text, readVersion());
    if (filled !== text) writeFileSync(join(root, file), filled);
  }
}
