/**
 * Main of `cancel/action.yml`: cancels the ids that the workflow names. The first request goes out before anything
 * else.
 */
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { plainText } from "../host/plain-text.ts";
import { cancelInputs, describeProblems, readInputs } from "../inputs.ts";
import { conclude, refuse } from "../report/conclusion.ts";
import { NOTHING_TO_CANCEL, TITLE } from "../report/remarks.ts";
import { placeReport } from "../report/report-place.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { explain } from "../tiktok/explain.ts";
import { parsePublishIds } from "../tiktok/publish-ids.ts";

try {
  await cancel();
} catch (error) {
  console.error(plainText(`${TITLE} broke off: ${error}`));
  process.exitCode = 1;
}

async function cancel(): Promise<void> {
  const { values: inputs, problems } = readInputs(cancelInputs, process.env);
  const own = join(process.env.RUNNER_TEMP || tmpdir(), `tiktok-upload-cancel-${randomUUID()}`, "report.json");
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const { reportFile, obstacle } = placeReport(inputs["report-file"], workspace, own);
  const refusals = obstacle === undefined ? problems : [...problems, obstacle];
  const cancelling = cancelPublishes({
    // A bad input ends it before anything is sent.
    ids: refusals.length > 0 ? [] : parsePublishIds(inputs["publish-ids"], "input"),
    token: inputs["access-token"],
    dryRun: inputs["dry-run"],
    apiUrl: inputs["tiktok-api-url"],
    timeoutMs: inputs["cancel-timeout"] * 1000,
    signal: listenForInterruption(),
  });

  const host = await loadGitHubHost(process.env, cancelling);
  const { deliver } = await import("../report/registry.ts");
  const { outputCancellations } = await import("../report/outputs.ts");
  if (refusals.length > 0) return refuse(host, describeProblems(refusals, process.env));

  const cancellations = (await cancelling).map(explain);
  outputCancellations(host, cancellations);
  const remarks = cancellations.length === 0 ? [NOTHING_TO_CANCEL] : [];
  const report = { videos: [], cancellations, remarks };
  const failures = await deliver(report, { host, reportFile });
  conclude(host, report, inputs["fail-on"], failures);
}
