/** Reads the event that started the run from the runner's files and variables. Interprets nothing of it. */
import { readFileSync, statSync } from "node:fs";
import type { RunEvent } from "../model/event.ts";

/** GitHub sends no event over 25 MB (GitHub's documentation, "Webhook events and payloads"). */
const LARGEST_EVENT_BYTES = 32 * 1024 * 1024;

/** The event of this run. Its payload is `undefined` if there is none, or it can't be read. */
export function readEvent(environment: NodeJS.ProcessEnv): RunEvent {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY } = environment;
  return {
    name: GITHUB_EVENT_NAME ?? "",
    payload: GITHUB_EVENT_PATH ? readPayload(GITHUB_EVENT_PATH) : undefined,
    sha: GITHUB_SHA ?? "",
    repository: GITHUB_REPOSITORY ?? "",
    workflow: environment.GITHUB_WORKFLOW ?? "",
    job: environment.GITHUB_JOB ?? "",
    workflowFile: nameFile(environment.GITHUB_WORKFLOW_REF ?? ""),
    step: nameStep(environment.GITHUB_ACTION ?? ""),
    attempt: nameAttempt(environment),
    serverUrl: toUrl(environment.GITHUB_SERVER_URL, "https://github.com"),
    apiUrl: toUrl(environment.GITHUB_API_URL, "https://api.github.com"),
  };
}

/** `octocat/videos/.github/workflows/check.yml@refs/heads/main` (GitHub's documentation, "Variables reference"). */
function nameFile(reference: string): string {
  return reference.replace(/@refs\/.*$/s, "");
}

/** In a composite action, a step without an id has another name in each run (CompositeActionHandler.cs). */
function nameStep(action: string): string {
  return action.replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi, "");
}

function nameAttempt({ GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" }: NodeJS.ProcessEnv): string {
  return /^\d+$/.test(GITHUB_RUN_ID) ? `${GITHUB_RUN_ID}/${GITHUB_RUN_ATTEMPT.replace(/\D/g, "")}` : "";
}

function readPayload(path: string): unknown {
  try {
    // An earlier step can have put a pipe there, and opening that would wait for ever.
    const stats = statSync(path);
    return stats.isFile() && stats.size <= LARGEST_EVENT_BYTES ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

function toUrl(given: string | undefined, usual: string): URL {
  return new URL(given !== undefined && URL.canParse(given) ? given : usual);
}
