/** Main of `cancel/action.yml`: cancels the ids that the workflow names. The first request goes out before anything else. */
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "../host/host.ts";
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { plainText } from "../host/plain-text.ts";
import { cancelInputs, describeProblem, fails, type InputProblem, readInputs } from "../inputs.ts";
import type { ExplainedCancellation, Remark } from "../model.ts";
import { placeReport } from "../report/report-file.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { explain } from "../tiktok/explain.ts";
import { parsePublishIds } from "../tiktok/publish-ids.ts";

const TITLE = "TikTok Upload Guard";

const NOTHING_TO_CANCEL: Remark = {
  level: "notice",
  title: TITLE,
  message: "No publish id was given: there is nothing to cancel.",
};

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
  const { renderOutcomes } = await import("../report/json.ts");
  if (refusals.length > 0) return refuse(host, refusals);

  const cancellations = (await cancelling).map(explain);
  host.output("cancelled", listIds(cancellations.filter(({ outcome }) => outcome === "cancelled")));
  host.output("not-cancelled", listIds(cancellations.filter(({ outcome }) => outcome !== "cancelled")));
  host.output("outcomes", JSON.stringify(renderOutcomes(cancellations)));
  host.output("report-file", reportFile);
  const remarks = cancellations.length === 0 ? [NOTHING_TO_CANCEL] : [];
  const failures = await deliver({ videos: [], cancellations, remarks }, { host, reportFile });
  for (const message of failures) host.annotate({ level: "error", title: TITLE, message });
  const levels = cancellations.map(({ level }) => level);
  if (failures.length > 0 || fails(levels, inputs["fail-on"])) host.fail();
}

function refuse(host: Host, problems: readonly InputProblem[]): void {
  for (const problem of problems) {
    host.annotate({ level: "error", title: `${TITLE}: bad input`, message: describeProblem(problem) });
  }
  host.fail();
}

function listIds(cancellations: readonly ExplainedCancellation[]): string {
  return JSON.stringify(cancellations.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])));
}
