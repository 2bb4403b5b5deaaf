/** Finds and reads the report files that a person names. Follows no link in a folder, and bounds what it reads. */
import { readFileSync, type Stats, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { walkFolder } from "../flows/folder-walk.ts";
import { formatInteger, formatSize } from "../text/quantities.ts";
import { showUnprintable } from "../text/unprintable.ts";

/** `name`: as a person knows it. `path`: absolute. */
export type ReportText = { name: string; path: string; text: string };

/** `missing`: files that were named, and are not there, beside others that are. */
export type FoundReports =
  | { kind: "reports"; reports: readonly ReportText[]; missing: readonly string[] }
  | { kind: "problem"; problem: string };

/** For all reports together: a report of 40,000 videos has about as much. */
const LARGEST_BYTES = 64 * 2 ** 20;

/** GitHub starts at most 256 jobs per matrix; each has one report. */
const MOST_REPORTS = 1000;

/** A folder means the `.json` files in it: `actions/download-artifact` makes a folder for each artifact. */
export function findReports(names: readonly string[], folder: string): FoundReports {
  const found: { name: string; path: string }[] = [];
  const missing: string[] = [];
  for (const name of names) {
    if (name === "") return fail("The name of a report is empty.");
    const path = resolve(folder, name);
    const stats = look(path);
    if (stats === "unreadable") return fail(`'${showUnprintable(name)}' can't be read.`);
    if (stats === undefined) {
      if (!name.endsWith(".json")) return fail(describeMissing(name));
      if (!missing.includes(name)) missing.push(name);
    } else if (stats.isDirectory()) {
      const inside: typeof found = [];
      for (const entry of walkFolder(path)) {
        const named = { name: join(name, relative(path, entry.path)), path: entry.path };
        if (entry.kind === "unreadable") return fail(`'${named.name}' can't be read.`);
        if (entry.kind === "file" && entry.path.endsWith(".json")) inside.push(named);
      }
      if (inside.length === 0) return fail(`The folder '${name}' has no file whose name ends in '.json'.`);
      found.push(...inside);
    } else if (stats.isFile()) found.push({ name, path });
    else return fail(`'${name}' is not a file.`);
    if (found.length > MOST_REPORTS) return fail(`There are more than ${formatInteger(MOST_REPORTS)} reports.`);
  }
  const [lost] = missing;
  if (found.length === 0 && lost !== undefined) return fail(describeMissing(lost));
  // A file can be named beside its folder, so that it must be there.
  const reports = [...new Map(found.map((each) => [each.path, each])).values()];
  const sizeBytes = reports.reduce((sum, { path }) => sum + statSync(path).size, 0);
  if (sizeBytes > LARGEST_BYTES) return fail(`The reports have more than ${formatSize(LARGEST_BYTES)}.`);
  return { kind: "reports", reports: reports.map(({ name, path }) => ({ name, path, text: readText(path) })), missing };
}

/** A name can be too long, or lead in a circle. */
function look(path: string): Stats | "unreadable" | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return "unreadable";
  }
}

/** PowerShell's `>` writes UTF-16 or a byte order mark (PowerShell's documentation, "about_Character_Encoding"). */
function readText(path: string): string {
  const bytes = readFileSync(path);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** In a job after a matrix, the folder of the downloaded reports is missing if there was none to download. */
function describeMissing(name: string): string {
  const isFile = name.endsWith(".json");
  return `There is no '${name}'.${isFile ? "" : " If the jobs of a matrix leave their reports there, none has left one: see their logs."}`;
}

function fail(problem: string): FoundReports {
  return { kind: "problem", problem };
}
