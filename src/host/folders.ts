/** Finds the folders of a job's files. Reads only the environment that it is given. */
import { tmpdir } from "node:os";

/** `GITHUB_WORKSPACE` and `RUNNER_TEMP`; outside a job, the working directory and the system's temporary folder. */
export function locateFolders(environment: NodeJS.ProcessEnv): { workspace: string; temporaryFolder: string } {
  return {
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
    temporaryFolder: environment.RUNNER_TEMP || tmpdir(),
  };
}
