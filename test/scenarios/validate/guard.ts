import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { type JsonReport, readReport } from "../../support/report.ts";
import { type ActionResult, type RunOptions, runAction } from "../../support/runner/runner.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";

/** The folder of the action: `action.yml`, and the bundles that it names. */
export const ACTION = resolve(import.meta.dirname, "..", "..", "..");

/** What a job whose only step is the guard has left behind. */
export type GuardRun = ActionResult & {
  /** RUNNER_TEMP, as it was at the end. */
  temp: string;
  /** What the file says in which main and post report, if there is one. */
  report?: JsonReport;
};

export async function runGuard(
  { path }: Workspace,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<RunOptions> = {},
): Promise<GuardRun> {
  const { path: temp } = createWorkspace();
  const result = await runAction({ action: ACTION, workspace: path, inputs, temp, ...options });
  const reportFile = result.main.state["report-file"];
  const isWritten = reportFile !== undefined && statSync(reportFile, { throwIfNoEntry: false })?.isFile();
  return { ...result, temp, ...(isWritten ? { report: readReport(reportFile) } : {}) };
}

export function readFixture(name: string): Buffer {
  return readFileSync(join(FIXTURES_FOLDER, name));
}

/** A repository that tracks fixtures, each by the path that it is named for. */
export function createVideos(fixtures: Readonly<Record<string, string>>): Workspace {
  const repository = createRepository();
  writeFixtures(repository, fixtures);
  repository.git("add", "--force", "--all");
  return repository;
}

export function writeFixtures({ write }: Workspace, fixtures: Readonly<Record<string, string>>): void {
  for (const [path, fixture] of Object.entries(fixtures)) write(path, readFixture(fixture));
}
