/** A repository with old bad videos and a pull request, checked out as actions/checkout does. Knows nothing of src. */
import { type ApiOptions, type GitHubApi, startGitHubApi } from "../../support/github-api.ts";
import type { RunOptions } from "../../support/runner/runner.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";
import { type GuardRun, runGuard, writeFixtures } from "./guard.ts";

export const TOKEN = "ghs_token_of_the_job";

/** Videos of the base branch: two would fail. One more comes to the branch after the pull request has left it. */
export const OLD = { "old/slow.mp4": "frame-rate-low.mp4", "old/av1.mp4": "codec-av1.mp4", "old/good.mp4": "good.mp4" };
export const LATER = { "later/small.mp4": "picture-size-small.mp4" };

/** The commits of the story. `stale`: the base as the pull request was opened; `base`: as it is now. */
export type Story = { origin: Workspace; stale: string; base: string; head: string; merge: string };

/** Makes the repository. `change` is what the pull request does, on a branch; `prepare`, what was there before. */
export function createStory(
  change: (branch: Workspace) => void = addVideo,
  prepare: (base: Workspace) => void = () => undefined,
): Story {
  const origin = createRepository();
  writeFixtures(origin, OLD);
  prepare(origin);
  origin.write("notes.txt");
  const stale = commit(origin, "Start");
  origin.git("switch", "--quiet", "--create", "feature");
  change(origin);
  const head = commit(origin, "Change videos");
  origin.git("switch", "--quiet", "main");
  // Git leaves the folder of a submodule behind, or at the branch's commit.
  origin.git("clean", "-ffdqx");
  initSubmodules(origin);
  writeFixtures(origin, LATER);
  const base = commit(origin, "Go on");
  origin.git("switch", "--quiet", "--detach");
  origin.git("merge", "--quiet", "--no-ff", "--message", "Merge", head);
  const merge = origin.git("rev-parse", "HEAD").trim();
  origin.git("update-ref", "refs/pull/7/merge", merge);
  origin.git("update-ref", "refs/pull/7/head", head);
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  return { origin, stale, base, head, merge };
}

export function addVideo(branch: Workspace): void {
  writeFixtures(branch, { "new/good.mp4": "good-film.mp4" });
}

/** Adds a repository as a submodule. */
export function addSubmodule({ git }: Workspace, { path }: Workspace, place: string): void {
  git(...ALLOW_FILES, "submodule", "--quiet", "add", `file://${path}`, place);
}

/** Checks out all submodules, as actions/checkout does with `submodules: recursive`. */
export function initSubmodules(workspace: Workspace): Workspace {
  workspace.git(...ALLOW_FILES, "submodule", "--quiet", "update", "--init", "--recursive");
  return workspace;
}

/** Git clones no submodules from folders otherwise. */
const ALLOW_FILES = ["-c", "protocol.file.allow=always"];

export function commit({ git }: Workspace, message: string): string {
  git("add", "--force", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", message);
  return git("rev-parse", "HEAD").trim();
}

/** What actions/checkout leaves. `depth` 0: the whole history of all branches. `from`: the repository of the remote. */
export function checkOut(
  { origin }: Story,
  commit: string,
  { depth = 1, from = "acme/videos", place = "." }: { depth?: number; from?: string; place?: string } = {},
  workspace: Workspace = createWorkspace(),
): Workspace {
  workspace.git("init", "--quiet", place);
  const git = (...args: string[]) => workspace.git("-C", place, ...args);
  git("remote", "add", "origin", `file://${origin.path}`);
  const branches = depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*"] : [`--depth=${depth}`];
  git("fetch", "--quiet", "--no-tags", "origin", ...branches, `+${commit}:refs/remotes/pull/7/merge`);
  git("checkout", "--quiet", "--detach", commit);
  git("remote", "set-url", "origin", `https://github.com/${from}`);
  return workspace;
}

/** The event of pull request 7. */
export function pullRequestEvent({ stale, head }: Story, name = "pull_request"): RunOptions["event"] & object {
  const from = { ref: "feature", sha: head, repo: { full_name: "acme/videos" } };
  const onto = { ref: "main", sha: stale, repo: { full_name: "acme/videos" } };
  return { name, payload: { action: "synchronize", number: 7, pull_request: { number: 7, head: from, base: onto } } };
}

export type Played = GuardRun & { api: GitHubApi };

/** Runs the guard in a workspace, with an API that knows the story. `sha`: the commit of the run. */
export async function play(
  story: Story,
  workspace: Workspace,
  {
    inputs = {},
    event = pullRequestEvent(story),
    sha = story.merge,
    api: options = {},
    github: more = {},
    env = {},
  }: {
    inputs?: Readonly<Record<string, string>>;
    event?: RunOptions["event"] & object;
    sha?: string;
    api?: Partial<ApiOptions>;
    github?: RunOptions["github"] & object;
    env?: RunOptions["env"] & object;
  } = {},
): Promise<Played> {
  const { origin, head, base } = story;
  const pullRequest = { head, base };
  const api = await startGitHubApi({ repository: origin.path, token: TOKEN, pullRequest, ...options });
  const github = { token: TOKEN, api_url: api.origin, sha, ...more };
  return { ...(await runGuard(workspace, inputs, { event, github, env })), api };
}

/** The paths that were checked, and those that were left out as unchanged; without scope, undefined. */
export function outcome({ report }: GuardRun) {
  return { checked: report?.videos.map(({ path }) => path), unchanged: report?.scope?.unchanged };
}

/** The words of the notices. */
export function notices({ main }: GuardRun): string[] {
  return main.annotations.filter(({ level }) => level === "notice").map(({ message }) => message);
}
