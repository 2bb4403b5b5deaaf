/** Decides which symbolic links may be followed. Opens no file. */
import { relative, sep } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { isInside } from "../../text/paths.ts";
import { findRepository } from "./git.ts";
import { traceLinks } from "./link-trace.ts";
import { listTracked, pathsOfFiles } from "./tracked.ts";

/** Says why a path may not be followed to the place where it leads; `undefined` if it may. */
export type LinkGuard = (path: string, place: string) => Problem | undefined;

const OUTSIDE: Problem = {
  problem: "a symbolic link leads outside the workspace",
  advice: "Commit the file itself in place of the link",
};

const INTO_GIT: Problem = {
  problem: "it is inside a '.git' directory, whose files are not read",
  advice: "Commit the file itself at another path",
};

const UNTRACKED: Problem = {
  problem: "a symbolic link leads to a file that Git does not track",
  advice: "Commit the file that the link leads to, or name that file itself",
};

/**
 * A pull request can bring a link to a file that only the job has: a secret, or Git's configuration. So a link that Git
 * tracks may lead only to a file that the same repository tracks, in the workspace. A link that the job made may lead
 * to any file in the workspace. `top`: its real path. The guard takes an absolute path in it, and that path's real one.
 */
export function createLinkGuard(top: string, environment: NodeJS.ProcessEnv): LinkGuard {
  const openIndex = createIndexes(environment);
  return (path, place) => {
    if (!isInside(top, place)) return OUTSIDE;
    // Git's configuration can hold credentials, whatever link leads there, even where git does not run.
    if (isInGit(relative(top, place))) return INTO_GIT;
    if (path === place) return undefined;
    const mayFollow = (link: string) => {
      const isTracked = openIndex(findRepository(link, top));
      return isTracked(link) === "no" || isTracked(place) === "yes";
    };
    const links = traceLinks(path).links.filter((link) => isInside(top, link));
    return links.every(mayFollow) ? undefined : UNTRACKED;
  };
}

/** Whether a path leads into a `.git`, in any letter case: file systems may ignore it. */
export function isInGit(path: string): boolean {
  return path
    .replaceAll(sep, "/")
    .split("/")
    .some((name) => name.toLowerCase() === ".git");
}

/** Says whether a repository tracks a file, by the file's real path. `unknown`: git failed. */
type Index = (file: string) => "yes" | "no" | "unknown";

/** Asks git once for each repository. */
function createIndexes(environment: NodeJS.ProcessEnv): (repository: string) => Index {
  const known = new Map<string, Index>();
  return (repository) => {
    const index = known.get(repository) ?? readIndex(repository, environment);
    known.set(repository, index);
    return index;
  };
}

function readIndex(repository: string, environment: NodeJS.ProcessEnv): Index {
  const tracked = listTracked(repository, environment);
  if (tracked.kind === "failed") return () => "unknown";
  const paths = new Set(tracked.kind === "entries" ? pathsOfFiles(tracked.entries) : []);
  return (file) => (paths.has(relative(repository, file).replaceAll(sep, "/")) ? "yes" : "no");
}
