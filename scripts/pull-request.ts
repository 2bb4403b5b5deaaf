/** Makes a Git repository of fixtures with a pull request, as GitHub checks it out. The commits are always the same. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RunOptions } from "../test/support/runner/runner.ts";

const fixtures = resolve(import.meta.dirname, "..", "test", "fixtures");

/** Paths in the repository, and the fixture that each is a copy of. */
export type Videos = Readonly<Record<string, string>>;

/** What a run is started by. */
export type PullRequest = Pick<RunOptions, "event" | "github">;

/** Copies fixtures into a folder, and makes it a repository that tracks them. */
export function commitVideos(folder: string, videos: Videos): void {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder, videos, "Videos");
}

/** The base branch, and the merge commit that GitHub makes of it and of a pull request. Returns the run's event. */
export function openPullRequest(folder: string, before: Videos, added: Videos): PullRequest {
  commitVideos(folder, before);
  git(folder, "switch", "--quiet", "--create", "new-videos");
  const head = commit(folder, added, "New videos");
  git(folder, "switch", "--quiet", "main");
  const base = git(folder, "rev-parse", "HEAD");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", "new-videos");
  const pull = { number: 7, head: { ref: "new-videos", sha: head }, base: { ref: "main", sha: base } };
  const payload = { action: "opened", number: 7, pull_request: pull };
  return { event: { name: "pull_request", payload }, github: { sha: git(folder, "rev-parse", "HEAD") } };
}

/** Returns the commit. */
function commit(folder: string, videos: Videos, message: string): string {
  for (const [path, fixture] of Object.entries(videos)) cpSync(join(fixtures, fixture), join(folder, path));
  git(folder, "add", "videos");
  git(folder, "commit", "--quiet", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

const DATE = "2026-01-01T12:00:00Z";

/** Runs git for somebody who has a name, and without the user's own configuration. */
function git(folder: string, ...args: string[]): string {
  const person = ["-c", "user.name=Demo", "-c", "user.email=demo@example.com", "-c", "commit.gpgsign=false"];
  const env = { ...process.env, GIT_AUTHOR_DATE: DATE, GIT_COMMITTER_DATE: DATE };
  return execFileSync("git", [...person, ...args], { cwd: folder, env, encoding: "utf8" }).trim();
}
