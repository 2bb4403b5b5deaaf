/** Runs the shipped commands about uploads as processes, against the stand-in for TikTok. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { PLAIN_ENVIRONMENT } from "../../support/package.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../../support/tiktok/server.ts";

export const BUNDLE = join(import.meta.dirname, "../../../dist/cli/index.js");

/** An empty folder that is removed when the test ends. */
export function createFolder(): string {
  const folder = makeFolder("publish");
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** A stand-in that is closed when the test ends. What is asked to be cancelled is cancelled. */
export async function start(options: TikTokOptions = {}): Promise<TikTok> {
  const afterCancel = [{ status: "FAILED", failReason: "publish_cancelled" }];
  const publishes = (options.publishes ?? []).map((plan) => ({ afterCancel, ...plan }));
  const tiktok = await startTikTok({ ...options, publishes });
  onTestFinished(() => tiktok.close());
  return tiktok;
}

/** The environment of a command. Each has a folder for temporary files of its own, and so its own pace. */
export function environmentOf(tiktok: TikTok, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    ...PLAIN_ENVIRONMENT,
    ...{ TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, TIKTOK_API_URL: tiktok.url, TMPDIR: createFolder() },
    ...more,
  };
}

export type Process = {
  node?: string;
  environment?: NodeJS.ProcessEnv;
  stdin?: string;
  folder?: string;
  /** Called with the process once it runs. */
  meanwhile?(child: { kill(signal: NodeJS.Signals): void }): Promise<void>;
};

/** Runs a command through pipes. */
export async function runProcess(tiktok: TikTok, args: readonly string[], options: Process = {}) {
  const { node = process.execPath, environment, stdin = "", folder = createFolder() } = options;
  const child = spawn(node, [BUNDLE, ...args], { cwd: folder, env: environmentOf(tiktok, environment) });
  child.stdin.on("error", () => undefined).end(stdin);
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once("close", (code, signal) => resolve(signal ?? code ?? -1)),
  );
  const meanwhile = options.meanwhile?.({ kill: (signal) => void child.kill(signal) });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  await meanwhile;
  return { out, err, code };
}
