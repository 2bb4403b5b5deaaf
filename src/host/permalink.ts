/** Where a person sees a committed file on GitHub. Reads the event, and asks no server. */

/**
 * Where a person sees a committed file: its permanent address at the commit that a pull request proposes, else at the
 * commit that the workflow runs on (GitHub's documentation, "Getting permanent links to files"). Undefined where the
 * runner names no repository.
 */
export async function locatePermalink(environment: NodeJS.ProcessEnv): Promise<((path: string) => string) | undefined> {
  if (!environment.GITHUB_REPOSITORY) return undefined;
  // It reads the event when it is imported: not before the guard is armed.
  const { context } = await import("@actions/github");
  const commit = context.payload.pull_request?.head?.sha ?? context.sha;
  const root = `${context.serverUrl}/${environment.GITHUB_REPOSITORY}/blob/${commit}`;
  const encode = (part: string) => encodeURIComponent(part.toWellFormed());
  return (path) => `${root}/${path.split("/").map(encode).join("/")}`;
}
