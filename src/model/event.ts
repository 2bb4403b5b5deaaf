/** The event that started a run, as the host passes it. Imports no other room. */

/** `payload` is parsed JSON that anybody may have shaped: a pull request's author, for example. */
export type RunEvent = {
  /** `pull_request`, `push` …; empty outside a workflow. */
  name: string;
  payload: unknown;
  /** The commit that started the run; on `pull_request`, GitHub's merge commit. */
  sha: string;
  /** `owner/name` */
  repository: string;
  /** The name of the workflow, and the id of the job in it. */
  workflow: string;
  job: string;
  /** The file of the workflow, and the id of the step: workflows can share a name, and steps a job. */
  workflowFile: string;
  step: string;
  /** Which attempt of which run it is; empty outside a workflow. */
  attempt: string;
  serverUrl: URL;
  apiUrl: URL;
};
