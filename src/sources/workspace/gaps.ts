/** Says why lines of `videos` or `posts` find nothing, and what was probably meant. Searches nothing itself. */
import { posix } from "node:path";
import type { SettingProblem } from "../../model/wording.ts";
import { fold } from "../../text/folding.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { formatList } from "../../text/words.ts";
import { type FileKind, isByDefault, POSTS } from "./file-kind.ts";
import { findPlainFolder } from "./globs.ts";
import { explainForm } from "./line-forms.ts";
import { type Line, type LineProblem, listAllowed, quoteLines, reject, writeLine } from "./lines.ts";
import { suggestGlob, suggestPath } from "./suggestion.ts";
import type { Surroundings } from "./surroundings.ts";
import { listFiles, type Tracked } from "./tracked.ts";
import { isMacMetadata } from "./video-names.ts";

/** Whether something is at a path of the workspace. */
type Exists = (path: string) => boolean;

/** Where lines find nothing, and the kind of files that they look for. */
type Around = { kind: FileKind; around: Surroundings; exists: Exists };

/** A file or directory that a line names, and that is not on disk. */
export function describeMissing(line: Line, tracked: Tracked, { kind, around, exists }: Around): LineProblem {
  const { written, path, hidesSecret } = line;
  const rejectLine = (why: string, advice = listAllowed(kind)) => reject(written, why, advice);
  if (isTracked(path, tracked)) {
    return rejectLine(
      "which is tracked by Git, but not on disk",
      "Check out all files (a sparse checkout leaves some out), or restore what was deleted",
    );
  }
  const form = explainForm(path, kind, exists);
  if (form !== undefined) return rejectLine(form.problem, form.advice);
  if (hidesSecret) return rejectLine("which does not exist");
  const closest = suggestPath(path, listCandidates(path, kind, listExisting(tracked, around)));
  if (closest === undefined) return rejectLine("which does not exist");
  if (closest.normalize() !== path.normalize()) {
    return rejectLine(`which does not exist (did you mean '${writeLine(closest)}'?)`);
  }
  const glob = path.normalize().replace(/[^\0-\x7f]+/g, "*");
  return rejectLine(`which is stored with other bytes for its accents (did you mean '${writeLine(glob)}'?)`);
}

/** One at a time, as there can be hundreds of thousands. */
function listPaths(tracked: Tracked): Iterable<string> {
  return tracked.kind === "index" ? listFiles(tracked.index) : [];
}

function isTracked(path: string, tracked: Tracked): boolean {
  for (const each of listPaths(tracked)) if (each === path || each.startsWith(`${path}/`)) return true;
  return false;
}

function* listExisting(tracked: Tracked, { files }: Surroundings): Generator<string> {
  for (const paths of [files, listPaths(tracked)]) for (const path of paths) if (!isMacMetadata(path)) yield path;
}

/**
 * What a person can have meant by a missing path: a file of the kind, a folder that holds one, or a file whose name
 * ends as the path does, since a line can name any file.
 */
function* listCandidates(missing: string, { isNamed }: FileKind, files: Iterable<string>): Generator<string> {
  const ending = fold(posix.extname(missing));
  const folders = new Set<string>();
  for (const path of files) {
    if (isNamed(path)) {
      yield path;
      for (let folder = posix.dirname(path); folder !== "." && !folders.has(folder); folder = posix.dirname(folder))
        folders.add(folder);
    } else if (fold(posix.extname(path)) === ending) yield path;
  }
  yield* folders;
}

/** Bad lines that are not listed. */
export function describeRest(count: number): SettingProblem {
  const what = count === 1 ? "1 more line that is" : `${formatInteger(count)} more lines that are`;
  const fact = count === 1 ? "1 more path is wrong" : `${formatInteger(count)} more paths are wrong`;
  return { problem: `has ${what} wrong`, fact, advice: "Correct those above first" };
}

/** Git could not say which videos it tracks. `message`: what went wrong. */
export function describeFailedGit(message: string): SettingProblem {
  return {
    problem: `names no files, and git could not list the tracked files: ${message}`,
    fact: `Git could not list the tracked files: ${message}`,
    advice: "Install git, repair the repository, or name files, directories or globs",
  };
}

/** A directory or glob that matches nothing of the kind. `others`: the other files that it matches. */
export function describeGap(line: Line, others: readonly string[], { kind, around, exists }: Around): SettingProblem {
  const { noun, endings } = kind;
  const { written, path, glob, hidesSecret } = line;
  const form = others.length > 0 ? undefined : explainForm(path, kind, exists);
  if (form !== undefined) {
    const { problem, advice } = form;
    return { line: written, problem: `which matches no ${noun}, and ${problem.replace(/^which /, "")}`, advice };
  }
  const notes = [
    ...(others.length === 0 ? [] : [describeOthers(others, kind)]),
    ...(glob === undefined || others.length > 0 || hidesSecret ? [] : suggest(path, kind, around)),
  ];
  return {
    line: written,
    problem: `which matches no ${noun}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`,
    advice: `A directory or glob finds only files on disk whose names end in ${endings}. Correct it, or leave it out`,
  };
}

function describeOthers(others: readonly string[], kind: FileKind): string {
  const posts = kind.noun === POSTS.noun ? 0 : others.filter(POSTS.isNamed).length;
  const hint = posts < others.length ? "" : `: to check posts, use ${kind.isTyped ? "'--posts'" : "'posts'"}`;
  return `it matches ${formatCount(others.length, "other file")}${hint}`;
}

function suggest(glob: string, kind: FileKind, around: Surroundings): string[] {
  const folder = findPlainFolder(glob);
  const isMissing = folder !== "" && around.isWhole && !mayBeFolder(folder, around);
  const closest = suggestGlob(glob, kind, around);
  return [
    ...(isMissing ? [`there is no folder '${folder}'`] : []),
    ...(closest === undefined ? listEndings(folder, kind, around) : [`did you mean '${writeLine(closest)}'?`]),
  ];
}

/** How the names of the files of the kind end that are in the folder of a glob. */
function listEndings(folder: string, kind: FileKind, { files }: Surroundings): string[] {
  const inside = files.filter((path) => isByDefault(kind, path) && (folder === "" || path.startsWith(`${folder}/`)));
  const endings = [...new Set(inside.map((path) => posix.extname(path).toLowerCase()))].sort();
  return endings.length === 0 ? [] : [`the ${kind.noun}s there end in ${formatList(endings)}`];
}

/** A link can lead to a folder. */
function mayBeFolder(folder: string, { files, directories }: Surroundings): boolean {
  return (
    directories.some((each) => fold(each) === fold(folder)) || files.some((each) => `${folder}/`.startsWith(`${each}/`))
  );
}

/** Lines that leave out all that others find. */
export function describeEmptied(excluded: readonly Line[], { noun }: FileKind): SettingProblem {
  return {
    problem: `names ${noun}s, but ${quoteLines(excluded)} leaves out all of them`,
    fact: `${quoteLines(excluded)} ${excluded.length === 1 ? "leaves" : "leave"} out all ${noun}s that were found`,
    advice: "Leave out fewer files",
  };
}

/** A line that begins with `!` and leaves out none of `paths`, which were found. */
export function describeUnused(
  { written, path, glob, hidesSecret }: Line,
  kind: FileKind,
  paths: readonly string[],
): SettingProblem {
  const directories = new Set(paths.flatMap(listFolders));
  const closest = hidesSecret
    ? undefined
    : glob === undefined
      ? suggestPath(path, [...paths, ...directories])
      : suggestGlob(path, kind, { files: paths, directories: [...directories] }, true);
  const form = explainForm(path, kind, (part) => paths.includes(part));
  const hint = closest === undefined || form !== undefined ? "" : ` (did you mean '!${closest}'?)`;
  const literal = /^\(.*\)$/s.test(path) && glob === undefined ? `. It would leave out a file named '${path}'` : "";
  return {
    line: written,
    problem: `which leaves out no ${kind.noun}${hint}${form ? `, and ${form.problem}` : ""}${hidesSecret ? "" : literal}`,
    advice: form?.advice ?? "Correct it, or leave it out",
  };
}

/** `a` and `a/b` for `a/b/c.mp4`. */
function listFolders(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join("/"));
}
