/** What a checkout of this repository is on Windows and macOS, as far as names, attributes and Git can say it here. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "./support/folders.ts";
import { listTracked } from "./support/tracked.ts";

const root = resolve(import.meta.dirname, "..");
const files = listTracked();
const parts = [...new Set(files.flatMap((file) => file.split("/")))];
const git = (...args: readonly string[]) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });

it("no two paths differ only in case, or in how their letters are composed", () => {
  const folders = files.flatMap((file) => file.split("/").map((_, at, all) => all.slice(0, at + 1).join("/")));
  const paths = [...new Set(folders)];
  expect(new Set(paths.map((path) => path.normalize("NFC").toLowerCase())).size).toBe(paths.length);
});

/** Source: Microsoft, "Naming Files, Paths, and Namespaces". */
it("no name is one that Windows can't have", () => {
  const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows allows none of them.
  const forbidden = /[<>:"\\|?*\x00-\x1f]|[ .]$/;
  expect(parts.filter((part) => reserved.test(part) || forbidden.test(part))).toEqual([]);
});

it("no path is so long that a folder of 150 characters around it exceeds the 260 of Windows", () => {
  expect(files.filter((file) => file.length > 100)).toEqual([]);
});

it("a checkout has the committed bytes, though Git is set to write the line endings of Windows", () => {
  const folder = makeFolder("checkout");
  onTestFinished(() => removeFolder(folder));
  const windows = ["-c", "core.autocrlf=true", "-c", "core.eol=crlf", "-c", "core.safecrlf=false"];
  git(...windows, "checkout-index", "--all", `--prefix=${folder}/`);
  const entries = git("ls-files", "--stage", "-z").split("\0").filter(Boolean);
  const blobs = entries.map((entry) => /^\d+ (\w+) \d\t(.*)$/s.exec(entry) ?? []);
  const paths = blobs.map(([, , path = ""]) => join(folder, path));
  const ids = execFileSync("git", ["hash-object", "--no-filters", "--stdin-paths"], {
    ...{ cwd: root, encoding: "utf8" as const, input: paths.join("\n"), maxBuffer: 2 ** 26 },
  });
  const changed = ids
    .trim()
    .split("\n")
    .map((id, at) => (id === blobs[at]?.[1] ? "" : paths[at]));
  expect(changed.filter(Boolean)).toEqual([]);
  expect(paths.length).toBeGreaterThan(1000);
});

it("no committed text has line endings of Windows", () => {
  const rows = git("ls-files", "--eol", "-z")
    .split("\0")
    .filter((row) => /^i\/(crlf|mixed)/.test(row));
  expect(rows).toEqual([]);
});

it("scripts that are run have a line that says by what, with LF after it", () => {
  const entries = git("ls-files", "--stage", "-z")
    .split("\0")
    .filter((entry) => entry.startsWith("100755"));
  const scripts = entries.map((entry) => entry.split("\t")[1] ?? "");
  expect(scripts).toContain(".ci/run");
  for (const script of scripts) expect(readFileSync(join(root, script), "latin1"), script).toMatch(/^#!\S+( \S+)?\n/);
});
