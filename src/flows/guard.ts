/** What main of the root action does: arms the guard, then checks the videos and reports. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../host/host.ts";
import { locatePermalink } from "../host/permalink.ts";
import { type GuardInputs, guardInputs, refuseInput } from "../inputs.ts";
import { deliver } from "../report/registry.ts";
import type { Context } from "../report/reporter.ts";
import { listFromTop } from "../sources/workspace/git.ts";
import { createLedger } from "../tiktok/ledger.ts";
import { checkVideos } from "./check.ts";
import { conclude, refuse } from "./conclusion.ts";
import { outputReportFile, outputVideos } from "./outputs.ts";
import { placeReport } from "./report-place.ts";
import { saveState } from "./state.ts";
import type { World } from "./world.ts";

export async function guard(
  { values: inputs, problems, secrets }: GuardInputs,
  world: Omit<World, "signal">,
): Promise<void> {
  const { workspace, environment } = world;
  const host = await world.loadHost(secrets);
  // First of all, so that the guard is armed whatever fails later.
  const ownFolder = mkdtempSync(join(world.temporaryFolder, "tiktok-upload-guard-"));
  arm(host, createLedger(ownFolder));
  // Where it can't be where the workflow says, post still has the guard's own folder.
  const { reportFile, obstacle } = placeReport(inputs.reportFile, workspace, join(ownFolder, "report.json"));
  saveState(host, "reportFile", reportFile);
  const refusals = obstacle ? [...problems, refuseInput(guardInputs.reportFile, obstacle, secrets)] : problems;
  if (refusals.length > 0) return refuse(host, refusals);

  const result = await checkVideos(inputs, world, host.info);
  if (result.kind === "problem") return refuse(host, [refuseInput(guardInputs.videos, result, secrets)]);
  const { videos, remarks, hasFiles } = result;
  outputVideos(host, videos);
  const report = { videos, cancellations: [], remarks };
  const outlets = [
    { name: "log" },
    { name: "annotations" },
    { name: "json", path: reportFile },
    { name: "summary" },
  ] as const;
  const permalink = hasFiles ? await linkToTracked(workspace, environment) : undefined;
  const failures = await deliver(report, outlets, host, { permalink });
  outputReportFile(host, reportFile, failures);
  conclude(host, report, { setting: guardInputs.failOn.name, failOn: inputs.failOn }, failures);
}

/** The ledger's path travels to the post step as state, to the later steps as output and variable. */
function arm(host: Host, ledger: string): void {
  saveState(host, "ledger", ledger);
  host.exportVariable("TIKTOK_PUBLISH_IDS", ledger);
  host.output("publish-ids-file", ledger);
}

/** What an earlier step made, or another repository holds, is not in the commit. A missing link fails nothing. */
async function linkToTracked(workspace: string, environment: NodeJS.ProcessEnv): Promise<Context["permalink"]> {
  const permalink = await locatePermalink(environment).catch(() => undefined);
  if (permalink === undefined) return undefined;
  const tracked = listFromTop(workspace, environment);
  return (path) => (tracked.has(path) ? permalink(path) : undefined);
}
