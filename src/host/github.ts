/** The runner of GitHub Actions. Only this file uses @actions/core and @actions/github. Knows no video, no publish. */
import * as core from "@actions/core";

import type { Annotation, Host } from "./host.ts";
import { plainText } from "./plain-text.ts";

/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;

const print = { error: core.error, warning: core.warning, notice: core.notice };

/** The runner of GitHub Actions, through workflow commands and environment files. */
export function createGitHubHost(environment: NodeJS.ProcessEnv): Host {
  // Outside a workflow there is no summary file.
  const summarize = async (markdown: string) => {
    if (environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
  };
  const { setOutput: output, exportVariable, saveState } = core;
  const locatePermalink = () => locateCommit(environment);
  return { annotate, info, mask, output, exportVariable, saveState, summarize, locatePermalink, fail };
}

/**
 * The permanent address of a committed file (GitHub's documentation, "Getting permanent links to files"). The commit is
 * the head of the pull request, or else the one that the workflow runs on. Undefined if the runner names no repository.
 */
async function locateCommit(environment: NodeJS.ProcessEnv): Promise<((path: string) => string) | undefined> {
  if (!environment.GITHUB_REPOSITORY) return undefined;
  // It reads the event when it is imported, so it is imported after the guard is armed.
  const { context } = await import("@actions/github");
  const commit = context.payload.pull_request?.head?.sha ?? context.sha;
  const root = `${context.serverUrl}/${environment.GITHUB_REPOSITORY}/blob/${commit}`;
  const encode = (part: string) => encodeURIComponent(part.toWellFormed());
  return (path) => `${root}/${path.split("/").map(encode).join("/")}`;
}

function annotate({ level, title, message, file }: Annotation): void {
  const properties = { title: plainText(title), ...(file === undefined ? {} : { file: plainText(file) }) };
  const text = plainText(message, "lines");
  const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}…` : text;
  print[level](shown, properties);
}

function info(line: string): void {
  core.info(plainText(line));
}

function mask(secret: string): void {
  core.setSecret(secret);
}

function fail(): void {
  process.exitCode = core.ExitCode.Failure;
}
