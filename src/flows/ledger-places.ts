/** Finds the ledger files that the input `publish-ids-file` names. Opens none of them. */
import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { findClosest } from "../text/closest.ts";
import { isInside } from "../text/paths.ts";
import { showUnprintable } from "../text/unprintable.ts";
import type { LedgerFile } from "../tiktok/ledger-files.ts";
import type { Clean } from "../tiktok/secret-forms.ts";
import { boundWalk, type FolderEntry, walkFolder } from "./folder-walk.ts";

/** More files are left out: GitHub starts at most 256 jobs per matrix, and each has one file. */
const MOST_FILES = 1000;

/** The smallest files come first, so that a large one displaces no other. */
const LARGEST_BYTES = 64 * 2 ** 20;

/** Why something in a folder is not read. `count` and `large`: it is over the bounds of all files together. */
export type LeftOutReason = Exclude<FolderEntry["kind"], "file"> | "count" | "large";

/** Entries of a folder that are not read for one reason. `first`: the name of one of them, untrusted. */
export type LeftOut = { reason: LeftOutReason; count: number; first: string };

/** A named folder that holds nothing. `closest`: what is there instead of a missing one, by a similar name. */
export type EmptyFolder = { name: string; kind: "missing" | "empty"; closest: string | undefined };

export type LedgerPlaces = {
  files: readonly LedgerFile[];
  empty: readonly EmptyFolder[];
  leftOut: readonly LeftOut[];
  /** What is wrong with the names, in words that follow the input's. */
  problems: readonly Problem[];
};

/** Folders whose content others may have written. Below them, no name leads through a link. */
type Roots = { workspace: string; temporaryFolder: string };

/**
 * `names`: paths from the workspace. One that ends in a slash is a folder, and may be missing. `clean`: hides a secret
 * in what is shown.
 */
export function findLedgers(names: readonly string[], roots: Roots, clean: Clean): LedgerPlaces {
  const { files, empty, leftOut, problems } = search(names, roots);
  return {
    files: files.map(({ name, path }) => ({ name: clean(name), path })),
    empty: empty.map(({ name, kind, closest }) => ({ name: clean(name), kind, closest: closest && clean(closest) })),
    leftOut: leftOut.map((each) => ({ ...each, first: clean(each.first) })),
    problems: problems.map(({ problem, advice }) => ({ problem: clean(problem), advice: clean(advice) })),
  };
}

function search(names: readonly string[], roots: Roots): LedgerPlaces {
  const found = new Map<string, FoundFile>();
  const bound = boundWalk();
  const empty: EmptyFolder[] = [];
  const leftOut = new Map<LeftOutReason, LeftOut>();
  const problems: Problem[] = [];
  const leave = (reason: LeftOutReason, name: string, count = 1) => {
    const known = leftOut.get(reason);
    leftOut.set(reason, { reason, count: (known?.count ?? 0) + count, first: known?.first ?? name });
  };

  for (const name of names) {
    const path = resolve(roots.workspace, name);
    const place = lookUp(path, roots);
    if (place.kind === "missing") {
      const closest = suggest(name, path);
      if (isFolderName(name)) empty.push({ name, kind: "missing", closest });
      else problems.push(describeMissing(name, closest));
    } else if (place.kind === "problem") {
      problems.push({ problem: `names '${name}', ${place.problem}`, advice: place.advice });
    } else if (place.kind === "file") {
      found.set(path, { name, path, sizeBytes: place.sizeBytes });
    } else {
      let isEmpty = true;
      for (const entry of walkFolder(path, bound)) {
        isEmpty = false;
        const inside = join(name, relative(path, entry.path));
        if (entry.kind === "beyond") leave("beyond", inside, entry.count);
        else if (entry.kind !== "file") leave(entry.kind, inside);
        else if (!found.has(entry.path)) {
          found.set(entry.path, { name: inside, path: entry.path, sizeBytes: entry.sizeBytes });
        }
      }
      if (isEmpty) empty.push({ name, kind: "empty", closest: undefined });
    }
  }

  const files = chooseFiles([...found.values()], leave);
  return { files, empty, leftOut: [...leftOut.values()], problems };
}

type FoundFile = LedgerFile & { sizeBytes: number };

/** The files within the bounds, in their order. An empty one takes no other's place. */
function chooseFiles(
  files: readonly FoundFile[],
  leave: (reason: "count" | "large", name: string) => void,
): readonly FoundFile[] {
  const filled = files.filter(({ sizeBytes }) => sizeBytes > 0);
  const empty = files.filter(({ sizeBytes }) => sizeBytes === 0);
  for (const { name } of filled.slice(MOST_FILES)) leave("count", name);
  const kept = new Set([...filled, ...empty].slice(0, MOST_FILES));
  let sizeBytes = 0;
  const large = new Set<FoundFile>();
  for (const file of [...kept].sort((a, b) => a.sizeBytes - b.sizeBytes)) {
    // A single larger ledger is not left out: its end is read.
    if (sizeBytes > 0 && sizeBytes + file.sizeBytes > LARGEST_BYTES) large.add(file);
    else sizeBytes += file.sizeBytes;
  }
  for (const file of files) if (large.has(file)) leave("large", file.name);
  return files.filter((file) => kept.has(file) && !large.has(file));
}

function isFolderName(name: string): boolean {
  return name.endsWith("/") || name.endsWith(sep);
}

type Place = { kind: "missing" | "folder" } | { kind: "file"; sizeBytes: number } | ({ kind: "problem" } & Problem);

const NAME_ANOTHER = "Name a ledger file, or a folder of ledger files";

function lookUp(path: string, roots: Roots): Place {
  try {
    const link = findLink(path, roots);
    if (link !== undefined) {
      const problem = `which leads through the symbolic link '${showUnprintable(link)}'`;
      return { kind: "problem", problem, advice: "Links are not followed here: name the file or folder itself" };
    }
    const stats = ifThere(() => statSync(path));
    if (stats === undefined) return { kind: "missing" };
    if (stats.isFile()) return { kind: "file", sizeBytes: stats.size };
    if (stats.isDirectory()) return { kind: "folder" };
    return { kind: "problem", problem: "which is a pipe or a device", advice: NAME_ANOTHER };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return { kind: "problem", problem: `which can't be read (${reason})`, advice: NAME_ANOTHER };
  }
}

/** `undefined` for a path that leads nowhere, also below a file. Throws if the system does not say. */
function ifThere(look: () => Stats): Stats | undefined {
  try {
    return look();
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
    if (isMissing) return undefined;
    throw error;
  }
}

/** The first link on the way from the root that holds the path; without a root, the path itself if it is a link. */
function findLink(path: string, { workspace, temporaryFolder }: Roots): string | undefined {
  const root = [temporaryFolder, workspace].find((each) => isInside(each, path)) ?? dirname(path);
  const names = relative(root, path)
    .split(sep)
    .filter((name) => name !== "");
  return names
    .map((_, at) => join(root, ...names.slice(0, at + 1)))
    .find((each) => ifThere(() => lstatSync(each))?.isSymbolicLink());
}

function describeMissing(name: string, closest: string | undefined): Problem {
  if (/[*?[\]{}]/.test(name)) {
    return {
      problem: `names '${name}', which does not exist`,
      advice: "Globs are not supported here: name the folder, and every file in it is read",
    };
  }
  const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
  return {
    problem: `names '${name}', which does not exist${hint}`,
    advice: `Allowed: ledger files and folders. If '${name}' is a folder that may be missing, write '${name}/'`,
  };
}

/** What has almost the same name as the first part of the path that is missing. */
function suggest(name: string, path: string): string | undefined {
  const parent = dirname(path);
  try {
    if (!ifThere(() => statSync(parent))?.isDirectory()) return suggest(dirname(name), parent);
    const closest = findClosest(basename(path), readdirSync(parent));
    return closest === undefined ? undefined : showUnprintable(join(dirname(name), closest));
  } catch {
    return undefined;
  }
}
