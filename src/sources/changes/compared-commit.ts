/** Finds the commit with which a pull request is compared, for the repository of one file. Lists no changes. */
import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { asFields } from "../../github/fields.ts";
import type { RunEvent } from "../../model/event.ts";
import { findTreeEntry } from "../workspace/committed-file.ts";
import { lookUp } from "../workspace/disk.ts";
import { findRepository, runGit } from "../workspace/git.ts";
import { SUBMODULE } from "../workspace/index-records.ts";
import { type Checkout, findRemotes, hasHead, openCheckout } from "./checkout.ts";
import { type ChangeEvent, parseEvent } from "./event.ts";
import { hasCommit, isIncluded } from "./git-diff.ts";

/**
 * - `known`: `commit` of `repository`, an absolute path; `undefined` if the repository, a submodule, was not there yet.
 *   The clone may lack the commit.
 * - `independent`: a step of the workflow has cloned the file's repository, which the pull request can't change.
 * - `unknown`: `advice` is a sentence without its full stop, and may be empty.
 */
export type ComparedCommit =
  | { kind: "known"; repository: string; commit: string | undefined }
  | { kind: "independent" }
  | { kind: "unknown"; advice: string };

/** Where the run's files and its event are. */
export type ComparedWorld = { run: RunEvent; workspace: string; environment: NodeJS.ProcessEnv };

/** `path`: a file from the workspace, with `/`. In a submodule, it is the commit that the base's tree names for it. */
export function findComparedCommit(path: string, world: ComparedWorld): ComparedCommit {
  if (lookUp(world.workspace) !== "directory") return { kind: "unknown", advice: "" };
  const top = realpathSync.native(world.workspace);
  return findIn(findRepository(join(top, path), top), top, { ...world, event: parseEvent(world.run) });
}

type Search = ComparedWorld & { event: ChangeEvent };

function findIn(repository: string, top: string, search: Search): ComparedCommit {
  const place = toPlace(top, repository);
  const checkout = openCheckout(top, place === "" ? "" : `${place}/`, search.environment);
  if (checkout === undefined) return { kind: "unknown", advice: "" };
  if (isOfEvent(checkout, search)) return compareCheckout(checkout, search);
  const asSubmodule = repository === top ? undefined : findAsSubmodule(repository, top, search);
  if (asSubmodule !== undefined) return asSubmodule;
  const isClone = runGit(checkout.directory, ["remote"], search.environment).stdout?.length > 0;
  return isClone ? { kind: "independent" } : { kind: "unknown", advice: "" };
}

/** By the repository around it; `undefined` if that tracks no submodule there. */
function findAsSubmodule(repository: string, top: string, search: Search): ComparedCommit | undefined {
  const around = findRepository(repository, top);
  const place = toPlace(around, repository);
  const lookIn = (commit: string) => findTreeEntry(around, commit, place, search.environment);
  const outer = findIn(around, top, search);
  const before = outer.kind === "known" && outer.commit !== undefined ? lookIn(outer.commit) : undefined;
  if (before?.kind === "entry" && before.mode === SUBMODULE)
    return { kind: "known", repository, commit: before.object };
  const now = lookIn("HEAD");
  if (now.kind !== "entry" || now.mode !== SUBMODULE) return undefined;
  if (outer.kind !== "known") return outer;
  return before?.kind === "no commit"
    ? { kind: "unknown", advice: DEEPER }
    : { kind: "known", repository, commit: undefined };
}

function toPlace(from: string, to: string): string {
  return relative(from, to).replaceAll(sep, "/");
}

/** Whether a checkout can be of the run's repository, or of the one that a pull request comes from. */
function isOfEvent(checkout: Checkout, { run, event, environment }: Search): boolean {
  const repositories = [run.repository, nameSource(run)].filter((name) => name !== "");
  return (
    checkout.head === run.sha ||
    hasHead(checkout, event) ||
    repositories.some((repository) => findRemotes(checkout, { ...run, repository }, environment).length > 0) ||
    hasCommit(checkout, run.sha, environment) ||
    (event.kind === "pull-request" && hasCommit(checkout, event.head, environment))
  );
}

/** `owner/name` of the repository that holds a pull request's branch; empty if the event does not name one. */
function nameSource({ payload }: RunEvent): string {
  const { repo } = asFields(asFields(asFields(payload).pull_request).head);
  const { full_name: name } = asFields(repo);
  return typeof name === "string" ? name : "";
}

const DEEPER = "Set 'fetch-depth: 2' for actions/checkout";
const WHOLE = "Set 'fetch-depth: 0' for actions/checkout";
const MERGE = "Let actions/checkout check out what it does by default, with 'fetch-depth: 2'";

/**
 * On `pull_request_target`, the run's own commit is the base. Else GITHUB_SHA is GitHub's merge commit, whose first
 * parent is the base (GitHub's documentation, "Events that trigger workflows"). Where another commit is checked out, it
 * is the merge base with the base branch, by a remote that is the run's repository: a fork's branches prove nothing.
 */
function compareCheckout(checkout: Checkout, search: Search): ComparedCommit {
  const { run, event, environment } = search;
  const known = (commit: string) => ({ kind: "known", repository: checkout.directory, commit }) as const;
  if (run.name === "pull_request_target") return known(run.sha);
  const [base, head] = checkout.parents;
  if (checkout.head === run.sha && base !== undefined && head !== undefined) {
    return hasCommit(checkout, base, environment) ? known(base) : { kind: "unknown", advice: DEEPER };
  }
  if (event.kind !== "pull-request") return { kind: "unknown", advice: "" };
  const remotes = findRemotes(checkout, run, environment);
  if (remotes.length === 0) return { kind: "unknown", advice: MERGE };
  for (const remote of remotes) {
    const args = ["merge-base", checkout.head, `refs/remotes/${remote}/${event.baseRef}`];
    const { status, stdout } = runGit(checkout.directory, args, environment);
    if (status !== 0) continue;
    const commit = stdout.toString().trim();
    // The branch was merged meanwhile: git can't say any more what it brought.
    const isMerged = commit === checkout.head && isIncluded(checkout, event.head, environment);
    return isMerged ? { kind: "unknown", advice: "" } : known(commit);
  }
  return { kind: "unknown", advice: WHOLE };
}
