/** Main of the root action: arms the guard, then finds, probes, checks and reports the videos. */
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { checkVideo } from "../check/check.ts";
import { RULES, STEADY_INTERVALS } from "../check/rules.ts";
import { createGitHubHost } from "../host/github.ts";
import { locatePermalink } from "../host/permalink.ts";
import { plainText } from "../host/plain-text.ts";
import { describeProblem, fails, guardInputs, hideTokens, type InputProblem, readInputs } from "../inputs.ts";
import { probe } from "../media/probe.ts";
import type { CheckedVideo, Inspection, Parser, Remark } from "../model.ts";
import { describeProgress } from "../report/progress.ts";
import { deliver } from "../report/registry.ts";
import { placeReport } from "../report/report-file.ts";
import type { Delivery } from "../report/reporter.ts";
import { type Found, findVideos } from "../sources/find.ts";
import { listFromTop } from "../sources/git.ts";
import { type Inspected, inspectVideo } from "../sources/inspect.ts";
import type { Elsewhere } from "../sources/remote-videos.ts";
import { takeShard } from "../sources/shard.ts";
import { createLedger } from "../tiktok/ledger.ts";

// Thousands of videos leave much garbage and little else: V8 shall collect it, not let its young generation grow.
setFlagsFromString("--semi-space-growth-factor=1");

/** Short enough that nobody takes the step for dead. */
const PROGRESS_INTERVAL_MS = 5000;

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
  host.mask(process.env["INPUT_GITHUB-TOKEN"]);
  // First of all, so that the guard is armed whatever fails later.
  const ownFolder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), "tiktok-upload-guard-"));
  arm(createLedger(ownFolder));
  // Where it can't be where the workflow says, post still has the guard's own folder.
  const { reportFile, obstacle } = placeReport(inputs["report-file"], workspace, join(ownFolder, "report.json"));
  host.saveState("report-file", reportFile);
  const refusals = obstacle === undefined ? problems : [...problems, obstacle];
  if (refusals.length > 0) return refuse(refusals);

  const found = takeShard(findVideos(inputs.videos, workspace, process.env), inputs.shard);
  if (found.kind === "problem") return refuse([{ input: "videos", ...found }]);
  const { paths, urls } = found.kind === "videos" ? found : { paths: [], urls: [] };
  const onDisk = paths.map((path) => inspectVideo(path, workspace, probeFile));
  const isPointer = ({ video }: Inspected) => video.source.kind === "lfs";
  const elsewhere = await inspectRemote({ urls, pointers: onDisk.filter(isPointer) }, inputs["github-token"]);
  const videos = [...onDisk.filter((inspected) => !isPointer(inspected)), ...elsewhere]
    .map(({ video, inspection }) => checkVideo(video, inspection, RULES))
    .sort(inOrderOfPath);
  setOutputs(videos);
  const failures = await deliver(
    { videos, cancellations: [], remarks: remarkOn(found) },
    { host, reportFile, ...(paths.length > 0 && { permalink: await linkToTracked() }) },
  );
  if (existsSync(reportFile)) host.output("report-file", reportFile);
  for (const message of failures) host.annotate({ level: "error", title: TITLE, message });
  const levels = videos.flatMap(({ findings }) => findings.map(({ level }) => level));
  if (failures.length > 0 || fails(levels, inputs["fail-on"])) host.fail();
}

/** The ledger's path travels to the post step as state, to the later steps as output and variable. */
function arm(ledger: string): void {
  host.saveState("publish-ids-file", ledger);
  host.exportVariable("TIKTOK_PUBLISH_IDS", ledger);
  host.output("publish-ids-file", ledger);
}

function refuse(problems: readonly InputProblem[]): void {
  for (const problem of problems) {
    const message = hideTokens(describeProblem(problem), process.env);
    host.annotate({ level: "error", title: `${TITLE}: bad input`, message });
  }
  host.fail();
}

function probeFile(sizeBytes: number): Parser<Inspection> {
  return probe(sizeBytes, { steady: STEADY_INTERVALS });
}

async function inspectRemote({ urls, pointers }: Elsewhere, token: string | undefined): Promise<Inspected[]> {
  const total = urls.length + pointers.length;
  if (total === 0) return [];
  // What speaks HTTP takes long to load: it is loaded only where it is needed.
  const { inspectElsewhere, REMOTE_LIMITS } = await import("../sources/remote-videos.ts");
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
    return await inspectElsewhere({ urls, pointers }, options, ({ inspection: { facts } }) => {
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

/** What an earlier step made, or another repository holds, can't be seen in the commit. */
async function linkToTracked(): Promise<Delivery["permalink"]> {
  const permalink = await locatePermalink(process.env).catch(() => undefined);
  if (permalink === undefined) return undefined;
  const tracked = listFromTop(workspace, process.env);
  return (path) => (tracked.has(path) ? permalink(path) : undefined);
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
  if (found.kind === "no-repository") {
    const message = `No video was checked: ${found.tried}. The guard is armed. To check videos, check the repository out by git before this step, or name them, or the folder they are in, in the input 'videos'.`;
    return [{ level: "notice", title: TITLE, message }];
  }
  const none = `No video was found: ${found.tried}.`;
  const names = plainText(found.absent.slice(0, 20).join(", "));
  const absent = `Not on disk, though git tracks them, and so not checked (${found.absent.length}): ${names}${found.absent.length > 20 ? " …" : ""}. Is the checkout sparse, or did a step delete them?`;
  return [
    ...(found.paths.length + found.urls.length === 0
      ? [{ level: "notice" as const, title: TITLE, message: none }]
      : []),
    ...(found.absent.length > 0 ? [{ level: "warning" as const, title: TITLE, message: absent }] : []),
  ];
}
