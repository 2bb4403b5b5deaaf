/** Loads the runner of GitHub Actions after the first requests. Does not know what they are. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Host } from "./host.ts";

/** How long the first requests run before anything is loaded: `@actions/core` takes long to load. */
const ALONE_MS = 250;

/** Loads the runner when `work` is done or has had a moment to start. `secrets` are masked first. */
export async function loadGitHubHost(
  environment: NodeJS.ProcessEnv,
  secrets: readonly string[],
  work?: Promise<unknown>,
): Promise<Host> {
  await Promise.race([work, sleep(ALONE_MS, undefined, { ref: false })]);
  const { createGitHubHost } = await import("./github.ts");
  const host = createGitHubHost(environment);
  for (const secret of secrets) host.mask(secret);
  return host;
}
