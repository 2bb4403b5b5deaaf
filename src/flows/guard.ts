/** Arms the guard, then checks the videos and reports, for main of the root action. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../host/host.ts";
import { describeInputProblem, type GuardInputs, guardInputs } from "../inputs.ts";
import { deliver, listActionOutlets } from "../report/registry.ts";
import type { Context } from "../report/reporter.ts";
import { listFromTop } from "../sources/workspace/git.ts";
import { createLedger } from "../tiktok/ledger.ts";
import { checkVideos } from "./check.ts";
import { conclude, failForInputs } from "./conclusion.ts";
import { outputReportFile, outputVideos } from "./outputs.ts";
import { placeReport } from "./report-place.ts";
import { saveState } from "./state.ts";
import type { World } from "./world.ts";

export async function guard(
  { values: inputs, problems, secrets }: GuardInputs,
  world: Omit<World, "interruption" | "limitTime">,
): Promise<void> {
  const { workspace, environment } = world;
  const host = await world.loadHost(secrets);
  // This comes first, so that the guard is armed whatever fails later.
  const ownFolder = mkdtempSync(join(world.temporaryFolder, "tiktok-upload-guard-"));
  arm(host, createLedger(ownFolder));
  // If the report can't be written where the workflow says, post still has the guard's own folder.
  const { reportFile, obstacle } = placeReport(inputs.reportFile, workspace, join(ownFolder, "report.json"));
  saveState(host, "reportFile", reportFile);
  const badInputs = obstacle
    ? [...problems, describeInputProblem(guardInputs.reportFile, obstacle, secrets)]
    : problems;
  if (badInputs.length > 0) return failForInputs(host, badInputs);

  const result = await checkVideos(inputs, world, host.info);
  if (result.kind === "problem") {
    return failForInputs(host, [describeInputProblem(guardInputs.videos, result, secrets)]);
  }
  const { videos, remarks, hasFiles } = result;
  const report = { videos, cancellations: [], remarks };
  const permalink = hasFiles ? await linkToTracked(host, workspace, environment) : undefined;
  const failures = await deliver(report, listActionOutlets(reportFile), host, {
    permalink,
    setOutputs: (undelivered) => [...outputVideos(host, videos), ...outputReportFile(host, reportFile, undelivered)],
  });
  conclude(host, report, { setting: guardInputs.failOn.name, failOn: inputs.failOn }, failures);
}

/** Passes the ledger's path to the post step as state, and to later steps as an output and a variable. */
function arm(host: Host, ledger: string): void {
  saveState(host, "ledger", ledger);
  host.exportVariable("TIKTOK_PUBLISH_IDS", ledger);
  host.output("publish-ids-file", ledger);
}

/** Links tracked files only: others are not in the commit. Without links, nothing fails. */
async function linkToTracked(
  host: Host,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Promise<Context["permalink"]> {
  const permalink = await host.locatePermalink().catch(() => undefined);
  if (permalink === undefined) return undefined;
  const tracked = listFromTop(workspace, environment);
  return (path) => (tracked.has(path) ? permalink(path) : undefined);
}
