import { isAbsolute, posix, relative, sep } from "node:path";

/** A line of the `videos` input. `path`: a file, directory or glob, relative to the workspace, which itself is `.` */
export type Line = { written: string; path: string } & ({ kind: "include" } | { kind: "exclude" });

/** What is wrong with the input, worded to follow its name: "Input 'videos' <given>. <allowed>" */
export type LineProblem = { kind: "problem"; given: string; allowed: string };

/** Understands a line. Whether it names anything is not looked at. */
export function parseLine(written: string, workspace: string): Line | LineProblem {
  const excludes = written.startsWith("!");
  const given = excludes ? written.slice(1).trim() : written;
  if (given === "") return refuse(written, "which names nothing");
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(given)) return refuse(written, "which is an address");
  const inWorkspace = isAbsolute(given) ? relative(workspace, given) : given;
  const path = posix.normalize(inWorkspace.replaceAll(sep, "/")).replace(/\/+$/, "");
  // On Windows, a path on another drive has no relative form, and stays absolute.
  if (/^\.\.(\/|$)/.test(path) || isAbsolute(path)) return refuse(written, "which is outside the workspace");
  return { kind: excludes ? "exclude" : "include", written, path };
}

export function refuse(written: string, why: string): LineProblem {
  return {
    kind: "problem",
    given: `has the line '${written}', ${why}`,
    allowed: "Allowed, one per line: a file, a directory or a glob in the workspace; after a '!', what to leave out.",
  };
}
