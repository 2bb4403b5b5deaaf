/** Runs examples/upload.mjs by itself, at the stand-in for TikTok. Knows nothing of src. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import type { RequestRecord } from "../../support/tiktok/request-log.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../../support/tiktok/server.ts";

const SCRIPT = resolve(import.meta.dirname, "../../../examples/upload.mjs");

/** A minute of the script takes this part of a real one. */
export const SCALE = 1 / 200;
const createClock = (isHurried: boolean, scale: number) =>
  `data:text/javascript,${encodeURIComponent(`
  import { syncBuiltinESMExports } from "node:module";
  import timers from "node:timers/promises";
  const [sleep, now] = [timers.setTimeout, performance.now.bind(performance)];
  timers.setTimeout = (ms, ...rest) => sleep(ms * ${scale}, ...rest);
  performance.now = () => now() / ${scale};
  const after = globalThis.setTimeout;
  if (${isHurried}) globalThis.setTimeout = (run, ms) => after(run, ms * ${scale});
  syncBuiltinESMExports();
`)}`;

/** A good video that its last box, of zeros, makes large enough for the five chunks of {@link FIVE_CHUNKS}. */
export const LONG_BYTES = Buffer.alloc(25_000_123);
const content = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
content.copy(LONG_BYTES);
LONG_BYTES.writeUInt32BE(LONG_BYTES.length - content.length, content.length);
LONG_BYTES.write("free", content.length + 4);

/** The smallest chunks that TikTok takes, and a rest. */
export const FIVE_CHUNKS = {
  source: "FILE_UPLOAD",
  video_size: LONG_BYTES.length,
  chunk_size: 5_000_000,
  total_chunk_count: 5,
};

/** A draft of {@link LONG_BYTES} in five chunks. */
export const LONG_POST = { video: "a.mp4", source_info: FIVE_CHUNKS };

export type Scene = {
  /** What the folder holds: fixtures by path, or content. */
  videos?: Readonly<Record<string, string | Buffer>>;
  /** The content of posts.json, unless `files` names other post files. */
  posts?: unknown;
  files?: Readonly<Record<string, unknown>>;
  /** By default, posts.json. What follows is the command. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Whether a shell stands between: the script is its child, and gets no signal of its own. */
  inShell?: boolean;
  /** Whether the time limits of requests and of a farewell are as short as its minutes. */
  isHurried?: boolean;
  /** Which part of a real second one of the script takes, in place of {@link SCALE}. */
  scale?: number;
  tiktok?: TikTokOptions;
  /** Does something to the script while it runs. */
  meanwhile?(running: Running): Promise<unknown>;
};

export type Running = { tiktok: TikTok; folder: string; child: ChildProcess };

export type Uploaded = {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** The lines of the ledger, but those that say that an upload is started. */
  ledger: unknown[];
  /** Those lines of tiktok-uploads.jsonl. */
  kept: unknown[];
  /** The other lines of both, which are the same as far as both can be written. */
  started: unknown[];
  /** The lines of the step's outputs. */
  output: string[];
  /** The files in its folder, besides the videos. */
  written: string[];
  /** Every request: its endpoint and what came of it. */
  calls: string[];
  tiktok: TikTok;
};

/** The videos of a scene that names none: a post may name only a file that is there. */
const USUAL_VIDEOS = { "a.mp4": "good.mp4", "videos/a.mp4": "good.mp4" };

/** Runs the script in a folder of its own. Every run checks that no credential has leaked. */
export async function upload(scene: Scene): Promise<Uploaded> {
  const folder = makeFolder("upload");
  onTestFinished(() => removeFolder(folder));
  for (const [path, content] of Object.entries(scene.videos ?? USUAL_VIDEOS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (typeof content === "string") cpSync(join(FIXTURES_FOLDER, content), join(folder, path));
    else writeFileSync(join(folder, path), content);
  }
  for (const [path, content] of Object.entries(scene.files ?? { "posts.json": scene.posts })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  const tiktok = await startTikTok(scene.tiktok);
  onTestFinished(() => tiktok.close());
  const env = {
    PATH: process.env.PATH,
    ...{ TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, TIKTOK_API_URL: tiktok.url, TIKTOK_PUBLISH_IDS: join(folder, "ledger") },
    ...{ GITHUB_OUTPUT: join(folder, "output"), ...scene.env },
  };
  const args = [
    "--import",
    createClock(scene.isHurried ?? false, scene.scale ?? SCALE),
    SCRIPT,
    ...(scene.args ?? ["posts.json"]),
  ];
  // The second command keeps the shell from giving way to the script.
  const command = scene.inShell
    ? ["bash", "-c", '"$@"; exit $?', "bash", process.execPath, ...args]
    : [process.execPath, ...args];
  const [program = "", ...rest] = command;
  const child = spawn(program, rest, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(child, "exit");
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout).catch(() => ""),
    text(child.stderr),
    exit,
    // What it waits for never comes once the script has ended.
    Promise.race([scene.meanwhile?.({ tiktok, folder, child }), exit]),
  ]);
  const videos = Object.keys(scene.videos ?? USUAL_VIDEOS).map((path) => join(folder, path));
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !videos.includes(path));
  const credentials = [CREATOR_TOKEN, ...tiktok.uploadTokens()];
  const texts = [stdout, stderr, ...written.map((path) => readFileSync(path, "latin1"))];
  for (const credential of credentials) expect(texts.join("\n")).not.toContain(credential);
  return {
    ...{ exitCode, stdout, stderr, tiktok },
    written: written.map((path) => relative(folder, path)),
    ledger: readLines(join(folder, "ledger")).filter((line) => !isStart(line)),
    kept: readLines(join(folder, "tiktok-uploads.jsonl")).filter((line) => !isStart(line)),
    started: readLines(join(folder, "tiktok-uploads.jsonl")).filter(isStart),
    output: readText(join(folder, "output")).split("\n").filter(Boolean),
    calls: tiktok.requests.map(({ endpoint, response }) => `${endpoint} ${response}`),
  };
}

/** Whether a line of the ledger says that an upload is started, of which no response is known yet. */
export function isStart(line: unknown): boolean {
  return typeof line === "object" && line !== null && "upload" in line;
}

function readText(file: string): string {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : "";
}

function readLines(file: string): unknown[] {
  if (!existsSync(file) || !statSync(file).isFile()) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Whether so many chunks have come, with or without a response. */
export const haveCome = (count: number) => (requests: readonly RequestRecord[]) =>
  requests.filter(({ endpoint }) => endpoint === "chunk").length >= count;
