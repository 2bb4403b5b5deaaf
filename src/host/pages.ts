/** Addresses of GitHub's pages about a run, from the runner's variables. Opens none of them. */

/** The address of the repository's tab "Actions". Undefined if the runner names no server or no repository. */
export function locateActionsPage(environment: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL = "", GITHUB_REPOSITORY = "" } = environment;
  if (!/^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) || !/^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY))
    return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions`;
}

/** The address of this attempt of the run, whose page shows the summaries of all jobs. Undefined if it is not known. */
export function locateRunPage(environment: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" } = environment;
  const actions = locateActionsPage(environment);
  if (actions === undefined || !/^\d+$/.test(GITHUB_RUN_ID)) return undefined;
  const attempt = /^\d+$/.test(GITHUB_RUN_ATTEMPT) ? `/attempts/${GITHUB_RUN_ATTEMPT}` : "";
  return `${actions}/runs/${GITHUB_RUN_ID}${attempt}`;
}
