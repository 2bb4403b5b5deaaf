/** Arms the guard, then checks the videos and reports, for main of the root action. */

import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { foreseeRefusals } from "../check/foreseen-refusals.ts";
import type { Host } from "../host/host.ts";
import { createGuardWording, describeInputProblem, findMisspelled, type GuardInputs, guardInputs } from "../inputs.ts";
import type { Remark } from "../model/report.ts";
import type { InputProblem } from "../model/wording.ts";
import { locateOwnPages } from "../posts/own-pages.ts";
import { deliver, listActionOutlets } from "../report/registry.ts";
import type { Context } from "../report/reporter.ts";
import { locateOwnServerPage } from "../report/text/own-pages.ts";
import {
  describeArming,
  remarkOnBadInput,
  remarkOnMisspelledInput,
  remarkOnShortenedOutput,
  remarkOnUnkeptInput,
} from "../report/text/remarks.ts";
import { readHead } from "../sources/workspace/head.ts";
import { trackFromTop } from "../sources/workspace/tracked.ts";
import { createLedger } from "../tiktok/new-ledger.ts";
import { type Checked, type CheckRequest, checkVideos } from "./check.ts";
import { conclude, explain, failForInputs } from "./conclusion.ts";
import type { commentAsGuard } from "./guard-comment.ts";
import type { GuardReports } from "./guard-reports.ts";
import { listVideoOutputs, outputReportFile, setOutputs } from "./outputs.ts";
import { keepInputs } from "./post-inputs.ts";
import { placeReport, resolvePlace } from "./report-place.ts";
import { type State, saveState } from "./state.ts";
import { keepVerdicts } from "./verdicts.ts";
import type { World } from "./world.ts";

type GuardWorld = Omit<World, "interruption" | "limitTime">;

/** What the guard has when it is armed. `remarks`: what is to be reported about its inputs. */
type Armed = { host: Host; ownFolder: string; remarks: Remark[]; save(parts: Partial<State>): void };

/** Ends with a line that says whether post would cancel, also if the check fails; not where an input is wrong. */
export async function guard(inputs: GuardInputs, world: GuardWorld): Promise<void> {
  let hasFailed = false;
  const loaded = await world.loadHost(inputs.secrets);
  const fail = () => {
    hasFailed = true;
    loaded.fail();
  };
  const host = { ...loaded, fail };
  const armed = arm(host, world);
  const arming = keepForPost(inputs, armed, world);
  armed.remarks.push(...findMisspelled(guardInputs, world.environment).map(remarkOnMisspelledInput));
  let isRefused = false;
  try {
    isRefused = (await check(inputs, armed, world)) === "refused";
    if (!hasFailed) armed.save({ hasPassed: true });
  } finally {
    if (!isRefused) host.info(arming);
  }
}

/**
 * Makes the ledger before anything else, so that the guard is armed whatever fails later. Passes its path to the post
 * step as state, and to later steps as an output and a variable.
 */
function arm(host: Host, { temporaryFolder, environment }: GuardWorld): Armed {
  const ownFolder = mkdtempSync(join(temporaryFolder, "tiktok-upload-guard-"));
  const ledger = createLedger(ownFolder);
  const mark = isInComposite(environment) ? ownFolder : undefined;
  const save = (parts: Partial<State>) => saveState(host, parts, mark);
  save({ ledger });
  host.exportVariable("TIKTOK_PUBLISH_IDS", ledger);
  host.output("publish-ids-file", ledger);
  return { host, ownFolder, remarks: [], save };
}

/** Only in the steps of a composite action, `github.action_path` is set (GitHub's documentation, "Contexts"). */
function isInComposite(environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment.GITHUB_ACTION_PATH);
}

/**
 * Keeps main's inputs for post where post can't read its own. Returns the sentence that says what post will do. A
 * token is masked by now, and is kept only in the runner's file: without that file, state is printed to the log.
 */
function keepForPost({ values, ...rest }: GuardInputs, { remarks, save }: Armed, { environment }: GuardWorld): string {
  const { cancel, accessToken } = values;
  const hasToken = accessToken !== undefined;
  if (!isInComposite(environment)) return describeArming({ cancel, token: hasToken ? "given" : "missing" });
  const { kept, tooLong } = environment.GITHUB_STATE ? keepInputs({ values, ...rest }) : { kept: {}, tooLong: [] };
  save({ keptInputs: kept });
  remarks.push(...tooLong.map(remarkOnUnkeptInput));
  const isKept = guardInputs.accessToken.name in kept;
  return describeArming({ cancel, token: isKept ? "given" : hasToken ? "unkept" : "missing" });
}

/** Refuses to check anything if an input is wrong. */
async function check(
  { values: inputs, problems, secrets }: GuardInputs,
  armed: Armed,
  world: GuardWorld,
): Promise<"checked" | "refused"> {
  const { host, ownFolder, save } = armed;
  const { workspace } = world;
  const refuse = async (refused: readonly InputProblem[]) => {
    save({ refusedInputs: refused.map(({ input }) => input) });
    for (const remark of armed.remarks) host.annotate(remark);
    await failForInputs(host, refused, "Nothing was checked");
    // An earlier comment may say that all is well.
    const report = { videos: [], remarks: refused.map(remarkOnBadInput) };
    const about = await comment(report, inputs, pagesOf(host), { host, world });
    for (const { message } of about) host.info(message);
    return "refused" as const;
  };
  // If the report can't be written where the workflow says, post still has the guard's own folder.
  const { reportFile, obstacle } = placeReport(inputs.reportFile, workspace, join(ownFolder, "report.json"));
  save({ reportFile: resolvePlace(reportFile) });
  const further = await openReports(inputs.reports, { workspace, reportFile });
  const badInputs = [
    ...problems,
    ...(obstacle ? [describeInputProblem(guardInputs.reportFile, obstacle, secrets)] : []),
    ...further.problems.map((each) => describeInputProblem(guardInputs.reports, each, secrets)),
  ];
  if (badInputs.length > 0) return refuse(badInputs);

  const result = await checkOnce(
    { ...inputs, secrets, wording: createGuardWording(secrets, locateOwnServerPage(host.toolPage)) },
    world,
    host,
  );
  if (result.kind === "problems") return refuse(result.problems);
  const { videos, remarks, scope, ...local } = result;
  const posts = result.posts && locateOwnPages(result.posts, host.toolPage);
  keepVerdicts(ownFolder, videos, foreseeRefusals);
  const outputs = listVideoOutputs(videos, posts);
  const shortened = outputs.shortened.map(remarkOnShortenedOutput);
  const checked = {
    videos,
    posts,
    cancellations: [],
    remarks: [...armed.remarks, ...remarks, ...shortened],
    scope,
    shard: inputs.shard,
    commit: local.commit,
  };
  const permalink =
    local.files.length + local.postFiles.length > 0 ? await linkToTracked(host, world, local) : undefined;
  const policy = { thing: "video", setting: guardInputs.failOn.name, failOn: inputs.failOn } as const;
  const { fails, reason } = explain(checked, policy);
  const context = { permalink, ...(fails && { failure: reason }) };
  const { written, failed } = await further.write(checked, host, { ...context, workspace, shard: inputs.shard });
  const report = { ...checked, remarks: [...checked.remarks, ...failed] };
  const paths = [...local.files, ...local.postFiles];
  const failures = await deliver(report, listActionOutlets(reportFile), host, {
    ...context,
    annotate: inputs.annotate,
    comment: (whole) => comment(whole, inputs, { ...context, ...pagesOf(host) }, { host, world, paths }),
    setOutputs: (undelivered) => [...setOutputs(host, outputs), ...outputReportFile(host, reportFile, undelivered)],
  });
  for (const line of written) host.info(line);
  if (failures.every(({ name }) => name !== "json")) save({ hasReport: true });
  conclude(host, report, policy, failures);
  return "checked";
}

/** The pages to which a comment leads. The other reporters get them with the host. */
function pagesOf({ summaryPage, toolPage }: Host): Pick<Context, "summaryPage" | "toolPage"> {
  return { summaryPage, toolPage };
}

/** Most workflows want no comment, and what makes one takes long to load. */
const comment: typeof commentAsGuard = async (report, inputs, ...rest) =>
  inputs.comment === "never" ? [] : (await import("./guard-comment.ts")).commentAsGuard(report, inputs, ...rest);

/** Most workflows want no report for another tool, and what makes one takes long to load. */
async function openReports(
  lines: readonly string[],
  place: { workspace: string; reportFile: string },
): Promise<GuardReports> {
  if (lines.length > 0) return (await import("./guard-reports.ts")).openGuardReports(lines, place);
  return { problems: [], write: async () => ({ written: [], failed: [] }) };
}

/** Without what only a fix needs: by it, all that was read would stay in memory while reports are written. */
async function checkOnce(request: CheckRequest, world: GuardWorld, { info: log }: Host) {
  const result = await checkVideos(request, world, { log });
  if (result.kind === "problems") return result;
  const { judging: _, ...checked } = result;
  return checked;
}

/** Links tracked files only: others are not in the commit. Without links, nothing fails. */
async function linkToTracked(
  host: Host,
  { workspace, environment }: Pick<World, "workspace" | "environment">,
  { files, postFiles, index }: Pick<Checked, "files" | "postFiles" | "index">,
): Promise<Context["permalink"]> {
  const head = readHead(workspace);
  const listParents = async () => {
    const { openCheckout } = await import("../sources/changes/checkout.ts");
    return openCheckout(workspace, "", environment)?.parents ?? [];
  };
  const permalink = await host
    .locatePermalink(head === undefined ? undefined : { head, listParents })
    .catch(() => undefined);
  if (permalink === undefined) return undefined;
  // What the index was asked for holds videos only.
  const isVideoTracked = trackFromTop(workspace, environment, { paths: files, index });
  const isPostTracked = trackFromTop(workspace, environment, { paths: postFiles, index: undefined });
  return (path) => (isVideoTracked(path) || isPostTracked(path) ? permalink(path) : undefined);
}
