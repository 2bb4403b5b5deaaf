/** Links to committed files on GitHub. Reads the event and contacts no server. */

/**
 * Returns a function that makes the permanent address of a committed file (GitHub's documentation, "Getting permanent
 * links to files"). The commit is the head of the pull request, or else the one that the workflow runs on. Undefined if
 * the runner names no repository.
 */
export async function locatePermalink(environment: NodeJS.ProcessEnv): Promise<((path: string) => string) | undefined> {
  if (!environment.GITHUB_REPOSITORY) return undefined;
  // It reads the event when it is imported, so it is imported after the guard is armed.
  const { context } = await import("@actions/github");
  const commit = context.payload.pull_request?.head?.sha ?? context.sha;
  const root = `${context.serverUrl}/${environment.GITHUB_REPOSITORY}/blob/${commit}`;
  const encode = (part: string) => encodeURIComponent(part.toWellFormed());
  return (path) => `${root}/${path.split("/").map(encode).join("/")}`;
}
