/** What the lines of the inputs `videos` and `posts` mean. Looks neither at the disk nor at the network. */
import { isAbsolute, posix, relative, resolve, sep } from "node:path";
import type { SettingProblem } from "../../model/wording.ts";
import { isLoopback, nameAddress } from "../../net/urls.ts";
import { compileGlob, isGlob } from "../../text/glob.ts";
import { GLOB_SYNTAX, type RefusedGlob } from "../../text/glob-syntax.ts";
import { hideSecrets } from "../../text/redaction.ts";
import type { FileKind } from "./file-kind.ts";
import { findMistypedUrl } from "./line-forms.ts";

/**
 * A line of the input. `path`: a file, directory or glob, relative to the workspace, which itself is `.`; absolute only
 * if it was given so, and leads out of the workspace.
 * `written`: the line without secrets, for messages; `hidesSecret`: it is not the whole line. `glob`: what the path
 * means as a glob, if it can be one.
 */
export type Line = {
  written: string;
  hidesSecret: boolean;
  path: string;
  glob: ReturnType<typeof compileGlob> | undefined;
} & ({ kind: "include" } | { kind: "exclude" });

/** A line with a URL: https, or http on loopback. Its query may be a secret. */
export type UrlLine = { kind: "url"; written: string; url: URL };

/** What is wrong with a line. */
export type LineProblem = { kind: "problem" } & SettingProblem;

/** Parses a line. Does not check whether it names anything. */
export function parseLine(line: string, workspace: string, kind: FileKind): Line | UrlLine | LineProblem {
  const rejectLine = (written: string, why: string, advice = listAllowed(kind)) => reject(written, why, advice);
  const excludes = line.startsWith("!");
  const given = excludes ? line.slice(1).trim() : line;
  const written = hideSecrets(line);
  if (given === "") return rejectLine(written, "which is empty");
  const mistyped = findMistypedUrl(given);
  const isUrl = /^[a-z][a-z\d+.-]*:\/\//i.test(given);
  if (!kind.takesUrls && (isUrl || mistyped !== undefined)) return rejectLine(written, "which is a URL");
  if (mistyped !== undefined) return rejectLine(written, mistyped.problem, mistyped.advice);
  if (isUrl) return parseUrl(given, written, excludes, rejectLine);
  const inWorkspace = isAbsolute(given) ? relative(workspace, given) : given;
  const path = nameInside(tidy(inWorkspace), workspace);
  // On Windows, a path on another drive has no relative form, and stays absolute.
  if (isOutside(path) && !kind.isAnywhere) {
    // In a job container, the workspace's path is not the one that `github.workspace` gives.
    const where = isAbsolute(given) ? ` (${workspace}): give the path relative to it` : "";
    const why = `which is outside ${nameTop(kind.isTyped)}${where}`;
    return kind.isTyped && where === "" ? rejectLine(written, why, RUN_ABOVE) : rejectLine(written, why);
  }
  const named = isOutside(path) && isAbsolute(given) ? tidy(given) : path;
  const glob = isGlob(named) ? compileGlob(named) : undefined;
  return { kind: excludes ? "exclude" : "include", written, hidesSecret: written !== line, path: named, glob };
}

/** What a line is about is in the folder in which the command runs. */
const RUN_ABOVE = "Run the command in a folder that holds it, such as the top of the repository";

function tidy(path: string): string {
  return posix.normalize(path.replaceAll(sep, "/")).replace(/(?<=.)\/+$/, "");
}

/** A path that leads out of the workspace by its name, and back into it: as it is called in the workspace. */
export function nameInside(path: string, workspace: string): string {
  if (!/^\.\.\//.test(path)) return path;
  const inWorkspace = relative(workspace, resolve(workspace, path)).replaceAll(sep, "/");
  return isOutside(inWorkspace) ? path : inWorkspace || ".";
}

/** Whether a path, as a line has it, leads out of the workspace by its name: it begins with `..`, or is absolute. */
export function isOutside(path: string): boolean {
  return /^\.\.(\/|$)/.test(path) || isAbsolute(path);
}

function parseUrl(
  given: string,
  written: string,
  excludes: boolean,
  rejectLine: (written: string, why: string) => LineProblem,
): UrlLine | LineProblem {
  if (excludes) return rejectLine(written, "which excludes a URL: remove the line that gives this URL");
  if (!URL.canParse(given)) return rejectLine(written, "which is not a valid URL");
  const url = new URL(given);
  if (url.username !== "" || url.password !== "") return rejectLine(written, "which contains a user name or password");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url))) {
    return rejectLine(written, "which is not an https URL");
  }
  url.hash = "";
  return { kind: "url", written: nameAddress(url), url };
}

/**
 * The line that means a path or a glob. One that begins with `!` would leave it out, and on a command line, one that
 * begins with `-` would be an option.
 */
export function writeLine(path: string): string {
  return /^[!-]/.test(path) ? `./${path}` : path;
}

/** How people know the folder that lines start from. */
function nameTop(isTyped = false): string {
  return isTyped ? "this folder" : "the workspace";
}

export function quoteLines(lines: readonly { written: string }[]): string {
  return lines.map(({ written }) => `'${written}'`).join(", ");
}

/** What a line can be. Without its full stop. */
export function listAllowed({ takesUrls, isAnywhere, isTyped }: FileKind): string {
  const url = takesUrls ? ", an https URL" : "";
  const each = isTyped ? "Allowed" : "Allowed, one per line";
  const where = isAnywhere ? "" : ` in ${nameTop(isTyped)}`;
  return `${each}: a file, directory or glob${where}${url}, or '!' and the files to leave out`;
}

/** Says what is wrong with a line, and what to do. `why` is a clause: "which is empty". */
export function reject(written: string, why: string, advice: string): LineProblem {
  return { kind: "problem", line: written, problem: why, advice };
}

/** Says what is wrong with a line whose glob is refused. */
export function rejectGlob({ kind, written, hidesSecret }: Line, { problem, instead }: RefusedGlob): LineProblem {
  const write = (line: string) => (line.startsWith("!") ? line : writeLine(line));
  const lines = kind === "include" && !hidesSecret ? instead.map((line) => `'${write(line)}'`).join(" and ") : "";
  const hint = lines === "" ? "" : ` (did you mean ${lines}?)`;
  return reject(written, `${problem}${hint}`, `Allowed in a glob: ${GLOB_SYNTAX}`);
}
