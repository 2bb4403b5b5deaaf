/** Main of `cancel/action.yml`: cancels the ids that the workflow names. The first request goes out before anything else. */
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listenForInterruption } from "../host/interruption.ts";
import { cancelInputs, describeProblem, fails, readInputs } from "../inputs.ts";
import type { ExplainedCancellation, Remark } from "../model.ts";
import { prepareReportFile } from "../report/report-file.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { explain } from "../tiktok/explain.ts";
import { PACE } from "../tiktok/pace.ts";
import { parsePublishIds } from "../tiktok/publish-ids.ts";

const TITLE = "TikTok Upload Guard";

const { values: inputs, problems: unreadable } = readInputs(cancelInputs, process.env);
const given = inputs["report-file"];
const reportFile =
  given === undefined
    ? join(process.env.RUNNER_TEMP || tmpdir(), `tiktok-upload-cancel-${randomUUID()}`, "report.json")
    : resolve(process.env.GITHUB_WORKSPACE ?? "", given);
const obstacle = given === undefined ? undefined : prepareReportFile(reportFile, given);
const problems = obstacle === undefined ? unreadable : [...unreadable, { input: "report-file", ...obstacle }];
// A bad input ends it before anything is sent.
const cancelling = cancelPublishes({
  ids: problems.length > 0 ? [] : parsePublishIds(inputs["publish-ids"]),
  token: inputs["access-token"],
  dryRun: inputs["dry-run"],
  apiUrl: inputs["tiktok-api-url"],
  timeoutMs: inputs["cancel-timeout"] * 1000,
  signal: listenForInterruption(),
});

await Promise.race([cancelling, sleep(PACE.aloneMs, undefined, { ref: false })]);
const [{ createGitHubHost }, { deliver }, { renderOutcomes }] = await Promise.all([
  import("../host/github.ts"),
  import("../report/registry.ts"),
  import("../report/json.ts"),
]);
const host = createGitHubHost(process.env);
host.mask(process.env["INPUT_ACCESS-TOKEN"]);

try {
  if (problems.length > 0) refuse();
  else await report((await cancelling).map(explain));
} catch (error) {
  host.annotate({ level: "error", title: TITLE, message: `The cancelling broke off: ${error}` });
  host.fail();
}

function refuse(): void {
  for (const problem of problems) {
    host.annotate({ level: "error", title: `${TITLE}: bad input`, message: describeProblem(problem) });
  }
  host.fail();
}

async function report(cancellations: readonly ExplainedCancellation[]): Promise<void> {
  host.output("cancelled", listIds(cancellations.filter(({ outcome }) => outcome === "cancelled")));
  host.output("not-cancelled", listIds(cancellations.filter(({ outcome }) => outcome !== "cancelled")));
  host.output("outcomes", JSON.stringify(renderOutcomes(cancellations)));
  host.output("report-file", reportFile);
  const nothing: Remark = {
    level: "notice",
    title: TITLE,
    message: "No publish id was given: there is nothing to cancel.",
  };
  const remarks = cancellations.length === 0 ? [nothing] : [];
  await deliver({ videos: [], cancellations, remarks }, { host, reportFile });
  if (
    fails(
      cancellations.map(({ level }) => level),
      inputs["fail-on"],
    )
  )
    host.fail();
}

function listIds(cancellations: readonly ExplainedCancellation[]): string {
  return JSON.stringify(cancellations.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])));
}
