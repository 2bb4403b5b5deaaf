/** Addresses of GitHub's pages, from the runner's variables. Opens none of them. */

/** The address of a repository. Undefined if the runner names no server, or `repository` is not `owner/name`. */
export function locateRepository(repository = "", { GITHUB_SERVER_URL = "" }: NodeJS.ProcessEnv): string | undefined {
  if (!/^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return `${GITHUB_SERVER_URL}/${repository}`;
}

/** The address of the repository's tab "Actions". */
export function locateActionsPage(environment: NodeJS.ProcessEnv): string | undefined {
  const repository = locateRepository(environment.GITHUB_REPOSITORY, environment);
  return repository === undefined ? undefined : `${repository}/actions`;
}

/** The address of this attempt of the run, whose page shows the summaries of all jobs. Undefined if it is not known. */
export function locateRunPage(environment: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" } = environment;
  const actions = locateActionsPage(environment);
  if (actions === undefined || !/^\d+$/.test(GITHUB_RUN_ID)) return undefined;
  const attempt = /^\d+$/.test(GITHUB_RUN_ATTEMPT) ? `/attempts/${GITHUB_RUN_ATTEMPT}` : "";
  return `${actions}/runs/${GITHUB_RUN_ID}${attempt}`;
}
