/** The runner of GitHub Actions. Only this file uses @actions/core. Knows no video, no publish. */
import { appendFileSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import * as core from "@actions/core";
import type { RunEvent } from "../model/event.ts";
import { readEvent } from "./event.ts";
import { locateFolders } from "./folders.ts";
import type { Annotation, CheckedOut, Host } from "./host.ts";
import { locateActionsPage, locateRepository, locateRunPage } from "./pages.ts";
import { plainText } from "./plain-text.ts";

/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;

const print = { error: core.error, warning: core.warning, notice: core.notice };

/** The runner of GitHub Actions, through workflow commands and environment files. */
export function createGitHubHost(environment: NodeJS.ProcessEnv): Host {
  return {
    ...{ annotate, info, group, mask, fail },
    output(name, value) {
      locateFile("GITHUB_OUTPUT", environment);
      core.setOutput(name, value);
    },
    exportVariable(name, value) {
      locateFile("GITHUB_ENV", environment);
      core.exportVariable(name, value);
    },
    saveState(name, value) {
      locateFile("GITHUB_STATE", environment);
      core.saveState(name, value);
    },
    async summarize(markdown) {
      const path = locateFile("GITHUB_STEP_SUMMARY", environment);
      // Outside a workflow there is no summary file.
      if (path !== undefined) appendFileSync(path, `${markdown}\n`);
    },
    locatePermalink: (checkedOut) => locateCommit(environment, checkedOut),
    hasFile: (path) => isFile(join(locateFolders(environment).workspace, path)),
    actionsPage: locateActionsPage(environment),
    hasSummary: Boolean(environment.GITHUB_STEP_SUMMARY),
    summaryPage: locateRunPage(environment),
    toolPage: locateRepository(environment.GITHUB_ACTION_REPOSITORY, environment),
  };
}

/**
 * The path of a file that the runner made for this step; `undefined` if it made none. Throws if it is no regular file:
 * an earlier step can have put a pipe there, and opening that would wait for ever.
 */
function locateFile(variable: string, environment: NodeJS.ProcessEnv): string | undefined {
  const path = environment[variable];
  if (!path) return undefined;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return path;
  throw new Error(`${variable} is '${path}', which is ${stats === undefined ? "missing" : "not a file"}`);
}

/** Never throws: `existsSync` does not, whatever the path is. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * The permanent address of a committed file (GitHub's documentation, "Getting permanent links to files"). Undefined if
 * the runner names no repository, or the files are of a commit that the event does not name.
 */
async function locateCommit(
  environment: NodeJS.ProcessEnv,
  checkedOut: CheckedOut | undefined,
): Promise<((path: string) => string) | undefined> {
  const event = readEvent(environment);
  const commit = await chooseCommit(event, checkedOut);
  if (event.repository === "" || commit === undefined) return undefined;
  const root = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${event.repository}/blob/${commit}`;
  const encode = (part: string) => encodeURIComponent(part.toWellFormed());
  return (path) => `${root}/${path.split("/").map(encode).join("/")}`;
}

/**
 * The commit to link to: the head of the pull request for its merge commit, which is gone when it is merged, or the one
 * that the workflow runs on. On `pull_request_target`, that is the base.
 */
async function chooseCommit(
  { name, payload, sha }: RunEvent,
  checkedOut: CheckedOut | undefined,
): Promise<string | undefined> {
  const head = findHead(payload);
  if (checkedOut === undefined) return head ?? sha;
  if (checkedOut.head === sha) return name === "pull_request_target" ? sha : (head ?? sha);
  if (head === undefined || checkedOut.head === head) return head;
  const parents = await checkedOut.listParents();
  return parents.length === 2 && parents[1] === head ? head : undefined;
}

/** The head of the pull request that an event is about. */
function findHead(payload: unknown): string | undefined {
  const { pull_request: pullRequest } = (payload ?? {}) as { pull_request?: { head?: { sha?: unknown } } };
  const sha = pullRequest?.head?.sha;
  return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}

function annotate({ level, title, message, place, file = place?.file }: Annotation): void {
  const properties = {
    title: plainText(title),
    ...(file !== undefined && { file: plainText(file) }),
    ...(place !== undefined && { startLine: place.line, startColumn: place.column }),
  };
  const text = plainText(message, "lines");
  const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}…` : text;
  print[level](shown, properties);
}

function info(line: string): void {
  core.info(plainText(line));
}

async function group(title: string, lines: Iterable<string>): Promise<void> {
  core.startGroup(plainText(title));
  // A write for each line would take longer than making it.
  let batch: string[] = [];
  let length = 0;
  for (const line of lines) {
    const text = plainText(line);
    batch.push(text);
    length += text.length;
    if (length < LARGEST_BATCH) continue;
    await writeLines(batch);
    [batch, length] = [[], 0];
  }
  if (batch.length > 0) await writeLines(batch);
  core.endGroup();
}

/**
 * Resolves once the lines are written, or are lost. Node doesn't wait for the reader of a pipe, and keeps what that has
 * not taken: without waiting here, that would be all lines of a group.
 */
function writeLines(lines: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${lines.join("\n")}\n`, () => resolve());
  });
}

/** Characters of a group that are written at once. */
const LARGEST_BATCH = 30_000;

function mask(secret: string): void {
  core.setSecret(secret);
}

function fail(): void {
  process.exitCode = core.ExitCode.Failure;
}
