/** What the lines of the input `videos` mean. Looks neither at the disk nor at the network. */
import { isAbsolute, posix, relative, sep } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { isLoopback, nameAddress } from "../../net/addresses.ts";
import { compileGlob, isGlob } from "../../text/glob.ts";
import { GLOB_SYNTAX, type RefusedGlob } from "../../text/glob-syntax.ts";

/**
 * A line of the `videos` input. `path`: a file, directory or glob, relative to the workspace, which itself is `.`
 * `written`: the line without secrets, for messages. `glob`: what the path means as a glob, if it can be one.
 */
export type Line = { written: string; path: string; glob: ReturnType<typeof compileGlob> | undefined } & (
  | { kind: "include" }
  | { kind: "exclude" }
);

/** A line with a URL: https, or http on loopback. Its query may be a secret. */
export type UrlLine = { kind: "url"; written: string; url: URL };

/** What is wrong with the input; `problem` follows its name: "Input 'videos' has the line …". */
export type LineProblem = { kind: "problem" } & Problem;

/** Parses a line. Does not check whether it names anything. */
export function parseLine(written: string, workspace: string): Line | UrlLine | LineProblem {
  const excludes = written.startsWith("!");
  const given = excludes ? written.slice(1).trim() : written;
  if (given === "") return rejectLine(written, "which is empty");
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(given)) return parseUrl(given, excludes);
  const inWorkspace = isAbsolute(given) ? relative(workspace, given) : given;
  const path = posix.normalize(inWorkspace.replaceAll(sep, "/")).replace(/\/+$/, "");
  // On Windows, a path on another drive has no relative form, and stays absolute.
  if (/^\.\.(\/|$)/.test(path) || isAbsolute(path)) {
    // In a job container, the workspace's path is not the one that `github.workspace` gives.
    const where = isAbsolute(given) ? ` (${workspace}): give the path relative to it` : "";
    return rejectLine(written, `which is outside the workspace${where}`);
  }
  const glob = isGlob(path) ? compileGlob(path) : undefined;
  return { kind: excludes ? "exclude" : "include", written, path, glob };
}

function parseUrl(given: string, excludes: boolean): UrlLine | LineProblem {
  const written = `${excludes ? "!" : ""}${redact(given)}`;
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

/** A URL, even an invalid one, without the parts that may be secret. */
function redact(url: string): string {
  return url.replace(/[?#].*$/s, "").replace(/\/\/.*@/s, "//");
}

/** The line of `videos` that means a path or a glob. A line that begins with `!` would leave it out. */
export function writeLine(path: string): string {
  return path.startsWith("!") ? `./${path}` : path;
}

export function quoteLines(lines: readonly { written: string }[]): string {
  return lines.map(({ written }) => `'${written}'`).join(", ");
}

const ALLOWED =
  "Allowed, one per line: a file, directory or glob in the workspace, an https URL, or '!' and the files to leave out";

/** Says what is wrong with a line, and what is allowed. `why` is a clause: "which is empty". */
export function rejectLine(written: string, why: string, advice = ALLOWED): LineProblem {
  return { kind: "problem", problem: `has the line '${written}', ${why}`, advice };
}

/** Says what is wrong with a line whose glob is refused. */
export function rejectGlob({ kind, written }: Line, { problem, instead }: RefusedGlob): LineProblem {
  const lines = kind === "include" ? instead.map((line) => `'${line}'`).join(" and ") : "";
  const hint = lines === "" ? "" : ` (did you mean ${lines}?)`;
  return rejectLine(written, `${problem}${hint}`, `Allowed in a glob: ${GLOB_SYNTAX}`);
}
