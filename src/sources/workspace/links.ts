/** Decides which symbolic links may be followed. Opens no file. */
import { relative, sep } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { isInside } from "../../text/paths.ts";
import { findRepository } from "./git.ts";
import { traceLinks } from "./link-trace.ts";
import { openTracking } from "./tracked.ts";

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

/** Asks git once for each repository. A file is asked for by its real path. */
function createIndexes(environment: NodeJS.ProcessEnv) {
  const known = new Map<string, ReturnType<typeof openTracking>>();
  return (repository: string) => {
    const track = known.get(repository) ?? openTracking(repository, environment);
    known.set(repository, track);
    return (file: string) => track(relative(repository, file).replaceAll(sep, "/"));
  };
}
