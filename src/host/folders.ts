/** Where a job's files are. Reads only what it is given of the environment. */
import { tmpdir } from "node:os";

/** `GITHUB_WORKSPACE` and `RUNNER_TEMP`; outside a job the working directory, and the system's temporary folder. */
export function locateFolders(environment: NodeJS.ProcessEnv): { workspace: string; temporaryFolder: string } {
  return {
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
    temporaryFolder: environment.RUNNER_TEMP || tmpdir(),
  };
}
