import { setTimeout as sleep } from "node:timers/promises";

import type { Host } from "./host.ts";

/** How long the first requests have the process to themselves: `@actions/core` takes long to load. */
const ALONE_MS = 250;

/**
 * The runner of GitHub Actions, loaded once `work` is done or has its first requests out. It masks the access token.
 */
export async function loadGitHubHost(environment: NodeJS.ProcessEnv, work: Promise<unknown>): Promise<Host> {
  await Promise.race([work, sleep(ALONE_MS, undefined, { ref: false })]);
  const { createGitHubHost } = await import("./github.ts");
  const host = createGitHubHost(environment);
  host.mask(environment["INPUT_ACCESS-TOKEN"]);
  return host;
}
