/** Repositories for examples/posts.yml: what was there, and what a push or a pull request makes of it. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { runGit } from "../../support/lfs-push.ts";
import type { RunOptions } from "../../support/runner/runner.ts";
import { REPOSITORY } from "../cancel/scene.ts";

/** What becomes of files: fixtures and texts by path. `null` removes a file; `from` moves one. */
export type Change = Readonly<Record<string, { fixture: string } | { text: string } | { from: string } | null>>;

type Commit = (folder: string) => Promise<Pick<RunOptions, "event" | "github">>;

/** A post of the example. */
export const EXAMPLE = (name: string) => ({ text: readFileSync(join(REPOSITORY, "examples/posts", name), "utf8") });

/** The posts of the example, each with its video: one is direct, the other a draft. */
export const LAUNCH: Change = {
  "posts/launch.json": EXAMPLE("spring-launch.json"),
  "posts/launch.mp4": { fixture: "good.mp4" },
};
export const TEASER: Change = {
  "posts/teaser.json": EXAMPLE("spring-draft.json"),
  "posts/teaser.mp4": { fixture: "good-film.mp4" },
};
export const BOTH: Change = { ...LAUNCH, ...TEASER };

/** A post that upload.mjs does not read. */
export const YAML = "video: launch.mp4\npublish: draft\nsource_info: { source: FILE_UPLOAD }\n";

/** A post that was published before, with its video. */
export const OLD: Change = {
  "posts/old.json": { text: writePost("An old one") },
  "posts/old.mp4": { fixture: "good-film.mp4" },
};

/** The text of a post that sends the file beside it, or `video`. */
export function writePost(title: string, more: object = {}): string {
  const post = { ...more, post_info: { title, privacy_level: "SELF_ONLY" }, source_info: { source: "FILE_UPLOAD" } };
  return `${JSON.stringify(post, null, 2)}\n`;
}

/** A push to main of some commits. `before`: the commit that was pushed before, if GitHub can't name that. */
export const push =
  (changes: readonly Change[], { start = OLD, before }: { start?: Change; before?: string } = {}): Commit =>
  async (folder) => {
    const old = await begin(folder, start);
    for (const change of changes) await commit(folder, change);
    const sha = await git(folder, "rev-parse", "HEAD");
    return { event: { name: "push", payload: { before: before ?? old, after: sha } }, github: { sha } };
  };

/** A push that puts a commit in the place of another one, which no branch has any more. */
export const forcePush =
  (replaced: Change, change: Change): Commit =>
  async (folder) => {
    const old = await begin(folder, OLD);
    const before = await commit(folder, replaced);
    await git(folder, "reset", "--quiet", "--hard", old);
    await git(folder, "clean", "--quiet", "--force", "-d");
    const sha = await commit(folder, change);
    return { event: { name: "push", payload: { before, after: sha, forced: true } }, github: { sha } };
  };

/** A pull request, merged with main, as GitHub has it checked out. */
export const pullRequest =
  (change: Change): Commit =>
  async (folder) => {
    const base = await begin(folder, OLD);
    await git(folder, "switch", "--quiet", "--create", "feature");
    const head = await commit(folder, change);
    await git(folder, "switch", "--quiet", "--detach", base);
    await git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", head);
    const sha = await git(folder, "rev-parse", "HEAD");
    const side = (ref: string, commit: string) => ({ ref, sha: commit, repo: { full_name: "acme/videos" } });
    const payload = { number: 7, pull_request: { number: 7, head: side("feature", head), base: side("main", base) } };
    return { event: { name: "pull_request", payload }, github: { sha } };
  };

async function begin(folder: string, start: Change): Promise<string> {
  await git(folder, "init", "--quiet", "--initial-branch=main");
  return commit(folder, start);
}

async function commit(folder: string, change: Change): Promise<string> {
  for (const [path, content] of Object.entries(change)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (content === null) rmSync(file);
    else if ("text" in content) writeFileSync(file, content.text);
    else if ("fixture" in content) cpSync(join(FIXTURES_FOLDER, content.fixture), file);
    else await git(folder, "mv", content.from, path);
  }
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "Change posts");
  return git(folder, "rev-parse", "HEAD");
}

const git = (folder: string, ...args: string[]) => runGit(folder, folder, ...args);
