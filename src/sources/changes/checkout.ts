/** The checkout of the repository that an event is about. Lists no changes. */
import { realpathSync } from "node:fs";
import { join, posix } from "node:path";
import type { RunEvent } from "../../model/event.ts";
import { lookUp } from "../workspace/disk.ts";
import { runGit } from "../workspace/git.ts";
import type { ChangeEvent } from "./event.ts";

/** A folder of the workspace that is in a repository. */
export type Checkout = {
  /** Absolute real path of the folder. */
  directory: string;
  /** The folder from the workspace: empty, or with `/` at its end. */
  place: string;
  /** The folder from the top of its repository: empty, or with `/` at its end. */
  prefix: string;
  /** The commit that is checked out. */
  head: string;
  /** The parents that this commit names, whether the clone has them or not. */
  parents: readonly string[];
};

/** The checkouts that hold `paths`, and the one that the workspace is in. */
export function openCheckouts(
  paths: readonly string[],
  workspace: string,
  environment: NodeJS.ProcessEnv,
): readonly Checkout[] {
  return listPlaces(paths, workspace).flatMap((place) => openCheckout(workspace, place, environment) ?? []);
}

/**
 * Finds the checkout that an event is about: the one whose commit is the event's, else the one that was cloned from the
 * event's repository.
 */
export function findCheckout(
  checkouts: readonly Checkout[],
  { event, run, environment }: { event: ChangeEvent; run: RunEvent; environment: NodeJS.ProcessEnv },
): Checkout | undefined {
  return (
    checkouts.find((each) => hasHead(each, event)) ??
    checkouts.find(({ head }) => head === run.sha) ??
    checkouts.find((each) => findRemotes(each, run, environment).length > 0)
  );
}

/** Whether the commit of a checkout is an event's head, or a merge of a pull request's head with anything. */
export function hasHead({ head, parents }: Checkout, event: ChangeEvent): boolean {
  if (event.kind === "unknown") return false;
  return head === event.head || (event.kind === "pull-request" && parents.length === 2 && parents[1] === event.head);
}

/** The folders with a `.git` above the paths, as places. Links are not resolved: what is behind them, git ignores. */
function listPlaces(paths: readonly string[], workspace: string): string[] {
  const directories = new Set([""]);
  for (const path of paths) {
    let directory = posix.dirname(path);
    while (directory !== "." && !directories.has(directory)) {
      directories.add(directory);
      directory = posix.dirname(directory);
    }
  }
  const isTop = (directory: string) => directory === "" || lookUp(join(workspace, directory, ".git")) !== "absent";
  return [...directories].filter(isTop).map((directory) => (directory === "" ? "" : `${directory}/`));
}

/** The checkout at a place; `undefined` if it is in no repository, or in one without a commit. */
export function openCheckout(workspace: string, place: string, environment: NodeJS.ProcessEnv): Checkout | undefined {
  if (lookUp(join(workspace, place)) !== "directory") return undefined;
  const directory = realpathSync.native(join(workspace, place));
  const found = runGit(directory, ["rev-parse", "--show-prefix", "HEAD^{commit}"], environment);
  // A folder's name may have line ends.
  const [, prefix = "", head = ""] = /^(.*)\n([0-9a-f]+)\n$/s.exec(found.stdout?.toString() ?? "") ?? [];
  if (found.status !== 0 || head === "") return undefined;
  return { directory, place, prefix, head, parents: readParents(directory, head, environment) };
}

/** A shallow clone hides the parents of its last commits from git's log, but not from the commit itself. */
function readParents(directory: string, commit: string, environment: NodeJS.ProcessEnv): string[] {
  const { stdout } = runGit(directory, ["cat-file", "commit", commit], environment);
  const [head = ""] = (stdout?.toString() ?? "").split("\n\n");
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}

/** The remotes of a checkout that are the repository of a run: a fork's branches say nothing about its base. */
export function findRemotes(
  { directory }: Checkout,
  { repository, serverUrl }: Pick<RunEvent, "repository" | "serverUrl">,
  environment: NodeJS.ProcessEnv,
): string[] {
  const args = ["config", "-z", "--get-regexp", "^remote\\..*\\.url$"];
  const records = runGit(directory, args, environment).stdout?.toString().split("\0").slice(0, -1) ?? [];
  return records.flatMap((record) => {
    const [, name, url = ""] = /^remote\.(.*)\.url\n(.*)$/s.exec(record) ?? [];
    return name !== undefined && isRepository(url, repository, serverUrl) ? [name] : [];
  });
}

/** Whether an address of a remote, in any of git's forms (git-clone(1), "Git URLs"), is GitHub's of that repository. */
function isRepository(url: string, repository: string, { hostname }: URL): boolean {
  const [, host = "", path = ""] =
    /^(?:[\w+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+(?=\/))?[:/]\/*(.+?)(?:\.git)?\/*$/.exec(url) ?? [];
  const isOurs = [hostname, `ssh.${hostname}`].includes(host.toLowerCase());
  return isOurs && path.toLowerCase() === repository.toLowerCase();
}
