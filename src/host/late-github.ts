/** Loads the runner of GitHub Actions after the first requests. Does not know what they are. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Host } from "./host.ts";

/** How long the first requests run before anything is loaded: `@actions/core` takes long to load. */
const ALONE_MS = 250;

/**
 * Loads the runner when `work` is done or has had a moment to start. `secrets` are masked at once, before the first
 * request leaves: with NODE_DEBUG, Node prints its headers.
 */
export async function loadGitHubHost(
  environment: NodeJS.ProcessEnv,
  secrets: readonly string[],
  work?: Promise<unknown>,
): Promise<Host> {
  for (const secret of secrets) process.stdout.write(`::add-mask::${escapeData(secret)}\n`);
  await Promise.race([work, sleep(ALONE_MS, undefined, { ref: false })]);
  const { createGitHubHost } = await import("./github.ts");
  return createGitHubHost(environment);
}

/** The data of a workflow command, as the runner reads it (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
