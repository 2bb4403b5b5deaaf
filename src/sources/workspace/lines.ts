/** What the lines of the input `videos` mean. Looks neither at the disk nor at the network. */
import { isAbsolute, posix, relative, sep } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { isLoopback, nameAddress } from "../../net/addresses.ts";

/**
 * A line of the `videos` input. `path`: a file, directory or glob, relative to the workspace, which itself is `.`
 * `written` is what may be shown of it.
 */
export type Line = { written: string; path: string } & ({ kind: "include" } | { kind: "exclude" });

/** A line that is an address: https, or http on loopback. Its query may be a secret. */
export type UrlLine = { kind: "url"; written: string; url: URL };

/** What is wrong with the input; `problem` is worded to follow its name: "Input 'videos' has the line …" */
export type LineProblem = { kind: "problem" } & Problem;

/** Understands a line. Whether it names anything is not looked at. */
export function parseLine(written: string, workspace: string): Line | UrlLine | LineProblem {
  const excludes = written.startsWith("!");
  const given = excludes ? written.slice(1).trim() : written;
  if (given === "") return rejectLine(written, "which names nothing");
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(given)) return parseAddress(given, excludes);
  const inWorkspace = isAbsolute(given) ? relative(workspace, given) : given;
  const path = posix.normalize(inWorkspace.replaceAll(sep, "/")).replace(/\/+$/, "");
  // On Windows, a path on another drive has no relative form, and stays absolute.
  if (/^\.\.(\/|$)/.test(path) || isAbsolute(path)) {
    // In a job container, the workspace has another path than the one that `github.workspace` gives.
    const where = isAbsolute(given) ? ` (${workspace}): give its path from there` : "";
    return rejectLine(written, `which is outside the workspace${where}`);
  }
  return { kind: excludes ? "exclude" : "include", written, path };
}

function parseAddress(given: string, excludes: boolean): UrlLine | LineProblem {
  const written = `${excludes ? "!" : ""}${redact(given)}`;
  if (excludes) return rejectLine(written, "which leaves out an address: leave out the line that gives it");
  if (!URL.canParse(given)) return rejectLine(written, "which is no valid address");
  const url = new URL(given);
  if (url.username !== "" || url.password !== "") return rejectLine(written, "which has a user name or password in it");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url))) {
    return rejectLine(written, "which is neither https nor http on loopback");
  }
  url.hash = "";
  return { kind: "url", written: nameAddress(url), url };
}

/** Without what may be a secret, also where it is no valid address. */
function redact(address: string): string {
  return address.replace(/[?#].*$/s, "").replace(/\/\/.*@/s, "//");
}

/** Says what is wrong with a line, `why` being worded as "which …", and what lines may be. */
export function rejectLine(written: string, why: string): LineProblem {
  return {
    kind: "problem",
    problem: `has the line '${written}', ${why}`,
    advice:
      "Allowed, one per line: a file, a directory or a glob in the workspace; an https address; after a '!', which files to leave out",
  };
}
