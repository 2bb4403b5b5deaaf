/** Main of the root action: arms the guard, then finds, probes, checks and reports the videos. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { checkVideo } from "../check/check.ts";
import { RULES, STEADY_INTERVALS } from "../check/rules.ts";
import { createGitHubHost } from "../host/github.ts";
import { locatePermalink } from "../host/permalink.ts";
import { describeProblem, fails, guardInputs, readInputs } from "../inputs.ts";
import { probe } from "../media/probe.ts";
import type { CheckedVideo, Remark } from "../model.ts";
import { deliver } from "../report/registry.ts";
import { prepareReportFile } from "../report/report-file.ts";
import { type Found, findVideos } from "../sources/find.ts";
import { inspectVideo } from "../sources/inspect.ts";
import { createLedger } from "../tiktok/ledger.ts";

// Thousands of videos leave much garbage and little else: V8 shall collect it, not let its young generation grow.
setFlagsFromString("--semi-space-growth-factor=1");

const TITLE = "TikTok Upload Guard";
const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
const host = createGitHubHost(process.env);

try {
  await validate();
} catch (error) {
  host.annotate({ level: "error", title: TITLE, message: `The validation broke off: ${error}` });
  host.fail();
}

async function validate(): Promise<void> {
  const { values: inputs, problems } = readInputs(guardInputs, process.env);
  host.mask(process.env["INPUT_ACCESS-TOKEN"]);
  // First of all, so that the guard is armed whatever fails later.
  const ownFolder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), "tiktok-upload-guard-"));
  const reportFile = resolve(workspace, inputs["report-file"] ?? join(ownFolder, "report.json"));
  arm(createLedger(ownFolder), reportFile);
  if (problems.length > 0) return refuse(problems.map(describeProblem));

  const obstacle = prepareReportFile(reportFile, inputs["report-file"]);
  if (obstacle !== undefined) return refuse([describeProblem({ input: "report-file", ...obstacle })]);
  const found = findVideos(inputs.videos, workspace, process.env);
  if (found.kind === "problem") return refuse([describeProblem({ input: "videos", ...found })]);
  const paths = found.kind === "videos" ? found.paths : [];
  const videos = paths.map(checkPath);
  setOutputs(videos);
  const failures = await deliver(
    { videos, cancellations: [], remarks: remarkOn(found) },
    { host, reportFile, permalink: await locatePermalink(process.env) },
  );
  for (const message of failures) host.annotate({ level: "error", title: TITLE, message });
  const levels = videos.flatMap(({ findings }) => findings.map(({ rule }) => rule.level));
  if (failures.length > 0 || fails(levels, inputs["fail-on"])) host.fail();
}

/** The paths travel to the post step as state, to the later steps as output and variable. */
function arm(ledger: string, reportFile: string): void {
  host.saveState("publish-ids-file", ledger);
  host.saveState("report-file", reportFile);
  host.exportVariable("TIKTOK_PUBLISH_IDS", ledger);
  host.output("publish-ids-file", ledger);
  host.output("report-file", reportFile);
}

function refuse(messages: readonly string[]): void {
  for (const message of messages) host.annotate({ level: "error", title: `${TITLE}: bad input`, message });
  host.fail();
}

function checkPath(path: string): CheckedVideo {
  const { video, inspection } = inspectVideo(path, workspace, (sizeBytes) =>
    probe(sizeBytes, { steady: STEADY_INTERVALS }),
  );
  return checkVideo(video, inspection, RULES);
}

function setOutputs(videos: readonly CheckedVideo[]): void {
  const valid = videos.filter(({ verdict }) => verdict === "valid");
  const invalid = videos.filter(({ verdict }) => verdict !== "valid");
  const paths = (some: readonly CheckedVideo[]) => JSON.stringify(some.map(({ video }) => video.path));
  host.output("valid", String(invalid.length === 0));
  host.output("checked", String(videos.length));
  host.output("invalid", String(invalid.length));
  host.output("valid-videos", paths(valid));
  host.output("invalid-videos", paths(invalid));
}

function remarkOn(found: Exclude<Found, { kind: "problem" }>): Remark[] {
  const title = TITLE;
  if (found.kind === "no-repository") {
    const message = `No video was checked: ${found.tried}. The guard is armed. To check videos, check the repository out first, or name them in the input 'videos'.`;
    return [{ level: "notice", title, message }];
  }
  const none = `No video was found: ${found.tried}.`;
  const absent = `Not on disk, though git tracks them, and so not checked (${found.absent.length}): ${found.absent.slice(0, 20).join(", ")}${found.absent.length > 20 ? " …" : ""}. Is the checkout sparse, or did a step delete them?`;
  return [
    ...(found.paths.length === 0 ? [{ level: "notice" as const, title, message: none }] : []),
    ...(found.absent.length > 0 ? [{ level: "warning" as const, title, message: absent }] : []),
  ];
}
