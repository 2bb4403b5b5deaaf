/** Repositories whose videos the real git-lfs has pushed. Knows nothing of src. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { type LfsServer, startLfsServer } from "./lfs-server.ts";
import { createWorkspace } from "./workspace.ts";

/** `home`: where git finds the settings of git-lfs. */
export type Pushed = { server: LfsServer; home: string };

/** Pushes the videos to a server. From then on, it wants this header `authorization` for a download. */
export async function pushVideos(videos: Readonly<Record<string, Uint8Array>>, authorization: string): Promise<Pushed> {
  const server = await startLfsServer();
  onTestFinished(() => server.close());
  const [{ path: home }, author] = [createWorkspace(), createWorkspace()];
  await runGit(home, home, "lfs", "install");
  await runGit(home, author.path, "init", "--quiet", "--initial-branch=main");
  await runGit(home, author.path, "lfs", "track", "videos/**");
  for (const [path, bytes] of Object.entries(videos)) author.write(path, bytes);
  await runGit(home, author.path, "add", "--all");
  await runGit(home, author.path, "commit", "--quiet", "--message", "Add videos");
  await runGit(home, author.path, "push", "--quiet", server.remote, "main");
  server.requests.length = 0;
  server.options.authorization = authorization;
  return { server, home };
}

const execute = promisify(execFile);

/** What git prints in a new job. It knows what `home` says, and leaves pointers. Servers go on meanwhile. */
export async function runGit(home: string, cwd: string, ...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? "", HOME: home, GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1" };
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  const { stdout } = await execute("git", [...identity, ...args], { cwd, env });
  return stdout.trim();
}
