/** Plays a job of examples/other-ci for a person who did what its first lines say. Knows nothing of src. */
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect } from "vitest";
import { readVersion } from "../../../scripts/versions.ts";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { runGit } from "../../support/lfs-push.ts";
import { packInto, runNpm } from "../../support/package.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../../support/tiktok/server.ts";
import { cancelAtOnce } from "../cancel/scene.ts";
import { type Pages, servePages } from "../examples/pages.ts";
import { type JobName, type JobResult, runJob, type System } from "./job.ts";

const REPOSITORY = resolve(import.meta.dirname, "../../..");
export const EXAMPLES = join(REPOSITORY, "examples/other-ci");

/** The release that the examples install: this version's. */
export const RELEASE = `https://github.com/acme/tiktok-upload-guard/releases/download/v${readVersion()}/tiktok-upload-guard-${readVersion()}.tgz`;

/** Videos that TikTok accepts, at the paths that examples/posts.json names. */
export const GOOD_VIDEOS = { "videos/launch.mp4": "good.mp4", "videos/teaser.mp4": "good.mp4" };

export type Scene = {
  /** Where {@link installRelease} has installed the command. */
  release: string;
  /** Fixtures by the path at which they are committed. */
  videos?: Readonly<Record<string, string>>;
  /** The text of posts.json, which a merge request changes. By default, it is that of the example. */
  posts?: string;
  /** What a second commit adds, in a merge request. */
  changes?: Readonly<Record<string, string>>;
  /** The pages that pages.json lists, and their status. By default, all of them are there. */
  pages?: Readonly<Record<string, number>>;
  /** The first status call after a cancel sees `publish_cancelled`. */
  tiktok?: TikTokOptions;
  /** When somebody cancels the job. */
  cancelWhen?(world: { tiktok: TikTok; pages: Pages }): Promise<unknown>;
};

export type Played = JobResult & {
  tiktok: TikTok;
  /** The texts that the job has left in its workspace, by path. */
  files: ReadonlyMap<string, string>;
};

/** Runs one job with the shipped command. Every run checks that the token is in no output and in no file. */
export async function playJob(system: System, name: JobName, scene: Scene): Promise<Played> {
  const folder = makeFolder("other-ci");
  const [workspace, temp, bin] = ["workspace", "temp", "bin"].map((each) => join(folder, each)) as Paths;
  for (const each of [workspace, temp, bin]) mkdirSync(each);
  const pages = await servePages(scene.pages ?? { "/launch": 200 });
  const tiktok = await startTikTok(cancelAtOnce(scene.tiktok ?? {}));
  try {
    for (const [from, to] of Object.entries(system.copies)) copy(join(EXAMPLES, from), join(workspace, to));
    for (const file of ["upload.mjs", "posts.json", "checks.mjs"]) {
      copy(join(REPOSITORY, "examples", file), join(workspace, file));
    }
    writeFileSync(join(workspace, "pages.json"), pages.list);
    const base = await commit(workspace, scene);
    installPrograms(bin, scene.release);

    const place = {
      ...{ workspace, temp, secrets: { TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN } },
      ...(scene.changes && { base }),
    };
    const result = await runJob(system.read(readExample(system), name, place), system, {
      place,
      env: { PATH: `${bin}:/usr/bin:/bin`, HOME: folder, TMPDIR: temp, TIKTOK_API_URL: tiktok.url },
      cancelled: scene.cancelWhen?.({ tiktok, pages }) ?? new Promise(() => {}),
    });
    const files = readTexts(workspace);
    const texts = [...result.steps.map(({ output }) => output), ...files.values(), ...readTexts(temp).values()];
    expect(texts.filter((text) => text.includes(CREATOR_TOKEN))).toEqual([]);
    return { ...result, tiktok, files };
  } finally {
    await Promise.all([tiktok.close(), pages.close()]);
    removeFolder(folder);
  }
}

export function readExample({ file }: Pick<System, "file">): string {
  return readFileSync(join(EXAMPLES, file), "utf8");
}

function readTexts(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const own = paths.filter((path) => !/^\.git\b|^\.guard\/lib\b|\.mp4$/.test(path));
  return new Map(own.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

type Paths = [workspace: string, temp: string, bin: string];

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** Commits the files, and then what the merge request changes. Returns the commit in between. */
async function commit(workspace: string, { videos = GOOD_VIDEOS, changes = {}, posts }: Scene): Promise<string> {
  const git = (...args: string[]) => runGit(workspace, workspace, ...args);
  const add = async (files: Readonly<Record<string, string>>, message: string) => {
    for (const [path, fixture] of Object.entries(files)) copy(join(FIXTURES_FOLDER, fixture), join(workspace, path));
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", message);
  };
  await git("init", "--quiet", "--initial-branch=main");
  await add(videos, "Add videos");
  const base = await git("rev-parse", "HEAD");
  if (posts !== undefined) writeFileSync(join(workspace, "posts.json"), posts);
  await add(changes, "Change videos");
  return base;
}

/** Packs the command as it is released, and has npm install it into a folder, as the examples do. */
export function installRelease(folder: string): void {
  runNpm(folder, ...INSTALL, "--offline", packInto(folder));
}

const INSTALL = ["install", "--global", "--prefix", ".guard", "--ignore-scripts"];

/**
 * Node.js, an npm that installs what the examples name, and Buildkite's agent, which keeps an annotation. `release` is
 * the folder of {@link installRelease}.
 */
function installPrograms(bin: string, release: string): void {
  symlinkSync(process.execPath, join(bin, "node"));
  const isRight = `[ "$*" = '${[...INSTALL, RELEASE].join(" ")}' ]`;
  const refuse = `{ echo "npm $*: there is no such package" >&2; exit 1; }`;
  write(join(bin, "npm"), `${isRight} || ${refuse}\ncp -R '${join(release, ".guard")}' .guard`);
  write(join(bin, "buildkite-agent"), `[ "$1" = annotate ] && cat > annotation.md`);
}

function write(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}
