/** Main of the root action: arms the guard, then finds, probes, checks and reports the videos. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { checkVideo } from "../check/check.ts";
import { RULES, STEADY_INTERVALS } from "../check/rules.ts";
import { createGitHubHost } from "../host/github.ts";
import { locatePermalink } from "../host/permalink.ts";
import { describeProblems, guardInputs, readInputs } from "../inputs.ts";
import { probe } from "../media/probe.ts";
import type { Parser } from "../model/facts.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { Remark } from "../model/report.ts";
import type { InspectedVideo, Inspection } from "../model/video.ts";
import { conclude, refuse } from "../report/conclusion.ts";
import { outputVideos } from "../report/outputs.ts";
import { describeProgress } from "../report/progress.ts";
import { deliver } from "../report/registry.ts";
import { remarkOnAbsent, remarkOnNoRepository, remarkOnNoVideo, TITLE } from "../report/remarks.ts";
import { placeReport } from "../report/report-place.ts";
import type { Delivery } from "../report/reporter.ts";
import { inspectLocalVideo } from "../sources/local-videos.ts";
import type { RemoteVideos } from "../sources/remote-videos.ts";
import { listFromTop } from "../sources/workspace/git.ts";
import { type Found, findVideos } from "../sources/workspace/search.ts";
import { takeShard } from "../sources/workspace/shard.ts";
import { createLedger } from "../tiktok/ledger.ts";

// Thousands of videos leave much garbage and little else: V8 shall collect it, not let its young generation grow.
setFlagsFromString("--semi-space-growth-factor=1");

/** Short enough that nobody takes the step for dead. */
const PROGRESS_INTERVAL_MS = 5000;

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
  host.mask(process.env["INPUT_GITHUB-TOKEN"]);
  // First of all, so that the guard is armed whatever fails later.
  const ownFolder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), "tiktok-upload-guard-"));
  arm(createLedger(ownFolder));
  // Where it can't be where the workflow says, post still has the guard's own folder.
  const { reportFile, obstacle } = placeReport(inputs["report-file"], workspace, join(ownFolder, "report.json"));
  host.saveState("report-file", reportFile);
  const refusals = obstacle === undefined ? problems : [...problems, obstacle];
  if (refusals.length > 0) return refuse(host, describeProblems(refusals, process.env));

  const found = takeShard(findVideos(inputs.videos, workspace, process.env), inputs.shard);
  if (found.kind === "problem") {
    const { problem: given, advice } = found;
    return refuse(host, describeProblems([{ input: "videos", given, allowed: `${advice}.` }], process.env));
  }
  const { paths, urls } = found.kind === "videos" ? found : { paths: [], urls: [] };
  const local = paths.map((path) => inspectLocalVideo(path, workspace, probeFile));
  const pointers = local.filter((each) => each.kind === "pointer");
  const remote = await inspectWithProgress({ urls, pointers }, inputs["github-token"]);
  const videos = [...local.filter((each) => each.kind === "inspected"), ...remote]
    .map(({ video, inspection }) => checkVideo(video, inspection, RULES))
    .sort(inOrderOfPath);
  outputVideos(host, videos);
  const report = { videos, cancellations: [], remarks: remarkOn(found) };
  const permalink = paths.length > 0 ? await linkToTracked() : undefined;
  const failures = await deliver(report, { host, reportFile, permalink });
  conclude(host, report, inputs["fail-on"], failures);
}

/** The ledger's path travels to the post step as state, to the later steps as output and variable. */
function arm(ledger: string): void {
  host.saveState("publish-ids-file", ledger);
  host.exportVariable("TIKTOK_PUBLISH_IDS", ledger);
  host.output("publish-ids-file", ledger);
}

function probeFile(sizeBytes: number): Parser<Inspection> {
  return probe(sizeBytes, { steady: STEADY_INTERVALS });
}

async function inspectWithProgress(
  { urls, pointers }: RemoteVideos,
  token: string | undefined,
): Promise<InspectedVideo[]> {
  const total = urls.length + pointers.length;
  if (total === 0) return [];
  // What speaks HTTP takes long to load: it is loaded only where it is needed.
  const { inspectRemoteVideos, REMOTE_LIMITS } = await import("../sources/remote-videos.ts");
  const serverUrl = new URL(process.env.GITHUB_SERVER_URL || "https://github.com");
  const options = {
    workspace,
    environment: process.env,
    github: { serverUrl, ...(token !== undefined && { token }) },
    probe: probeFile,
    remoteProbe: (sizeBytes: number) => probe(sizeBytes, { steady: STEADY_INTERVALS, budget: REMOTE_LIMITS }),
  };
  const progress = { done: 0, total, bytesRead: 0, sizeBytes: 0 };
  const timer = setInterval(() => host.info(describeProgress(progress)), PROGRESS_INTERVAL_MS);
  try {
    return await inspectRemoteVideos({ urls, pointers }, options, ({ inspection: { facts } }) => {
      progress.done++;
      progress.bytesRead += facts.bytesRead ?? 0;
      progress.sizeBytes += facts.sizeBytes ?? 0;
    });
  } finally {
    clearInterval(timer);
  }
}

function inOrderOfPath({ video: { path: a } }: CheckedVideo, { video: { path: b } }: CheckedVideo): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * What an earlier step made, or another repository holds, can't be seen in the commit. A missing link fails nothing.
 */
async function linkToTracked(): Promise<Delivery["permalink"]> {
  const permalink = await locatePermalink(process.env).catch(() => undefined);
  if (permalink === undefined) return undefined;
  const tracked = listFromTop(workspace, process.env);
  return (path) => (tracked.has(path) ? permalink(path) : undefined);
}

function remarkOn(found: Exclude<Found, { kind: "problem" }>): Remark[] {
  if (found.kind === "no-repository") return [remarkOnNoRepository(found.tried)];
  const { paths, urls, absent, tried } = found;
  return [
    ...(paths.length + urls.length === 0 ? [remarkOnNoVideo(tried)] : []),
    ...(absent.length > 0 ? [remarkOnAbsent(absent)] : []),
  ];
}
