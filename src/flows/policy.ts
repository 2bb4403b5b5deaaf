/** Loads the policy that counts for a run, and the one from before a pull request. Judges no video. */
import { join } from "node:path";
import { LARGEST_POLICY_BYTES } from "../check/policy/language.ts";
import { listLoosened } from "../check/policy/loosening.ts";
import { listUnmatched } from "../check/policy/unmatched.ts";
import { createJudge, type Judge, type Policy, saysTheSame } from "../check/policy.ts";
import { DEFAULT_POLICY, describeInputProblem, guardInputs, type InputProblem } from "../inputs.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { Remark } from "../model/report.ts";
import {
  type FormerVerdict,
  remarkOnIgnored,
  remarkOnIneffectiveChange,
  remarkOnLoosening,
  remarkOnMisnamedPolicy,
  remarkOnPolicyChange,
  remarkOnUnmatched,
  remarkOnUnseenPolicy,
} from "../report/text/policy.ts";
import { lookUp } from "../sources/workspace/disk.ts";
import {
  type CommitName,
  type FileText,
  placeInWorkspace,
  readCommitted,
  readPlainFile,
} from "../sources/workspace/policy-file.ts";
import { showUnprintable } from "../text/unprintable.ts";
import type { World } from "./world.ts";

type PolicyWorld = Pick<World, "workspace" | "environment">;

/**
 * The policy from before a pull request.
 * - `unseen`: nobody can read it here; `unreadable`: it is not valid.
 * - `same`: it says the same. `counts`: it is the one that judges, whatever the pull request changes.
 * - `read`: it says something else. `existed`: there was a file; without one, TikTok's limits hold.
 */
export type FormerPolicy =
  | { kind: "unseen" | "unreadable" | "same" | "counts" }
  | { kind: "read"; existed: boolean; judge: Judge };

/** `path`: where the policy is, or would be. `former`: only on pull requests, if it is known. */
export type LoadedPolicy = {
  kind: "loaded";
  path: string;
  policy: Policy | undefined;
  judge: Judge;
  former: FormerPolicy | undefined;
  remarks: readonly Remark[];
};

/** A problem is one with the input, or one in the file: then nothing is checked. */
export async function loadPolicy(
  { config, secrets }: { config: string; secrets: readonly string[] },
  world: PolicyWorld,
): Promise<LoadedPolicy | { kind: "problems"; problems: readonly InputProblem[] }> {
  const refuse = (problem: string, advice: string) => {
    const shown = { problem: `is '${showUnprintable(config)}', ${problem}`, advice };
    return { kind: "problems" as const, problems: [describeInputProblem(guardInputs.config, shown, secrets)] };
  };
  const path = placeInWorkspace(config, world.workspace);
  if (path === undefined) return refuse("which is outside the workspace", "Name a file in the workspace");
  const isDefault = path === DEFAULT_POLICY;
  const { text, remarks } = readCounting(path, isDefault, world);
  if (text.kind === "refused") return refuse(text.why, text.advice);
  const misnamed = text.kind === "absent" && isDefault ? findMisnamed(world) : undefined;
  if (misnamed !== undefined) remarks.push(remarkOnMisnamedPolicy(misnamed, path));
  if (text.kind === "absent" && !isDefault) return refuse("which does not exist", "Name a policy file that exists");
  const parsed = text.kind === "text" ? await parse(text.text, path) : { kind: "none" as const };
  if (parsed.kind === "problems") return parsed;
  const policy = parsed.kind === "policy" ? parsed.policy : undefined;
  const former = await loadFormer(path, policy, world);
  return { kind: "loaded", path, policy, judge: createJudge(policy), former, remarks };
}

/** The default policy by the other usual extension of YAML. */
function findMisnamed({ workspace }: PolicyWorld): string | undefined {
  const other = DEFAULT_POLICY.replace(/\.yml$/, ".yaml");
  return lookUp(join(workspace, other)) === "file" ? other : undefined;
}

/** On `pull_request_target`, a checkout of the pull request's head must not bring its own policy. */
function readCounting(path: string, isDefault: boolean, world: PolicyWorld): { text: FileText; remarks: Remark[] } {
  const { GITHUB_EVENT_NAME, GITHUB_SHA = "" } = world.environment;
  if (GITHUB_EVENT_NAME !== "pull_request_target") {
    return { text: readPlainFile(path, LARGEST_POLICY_BYTES, world), remarks: [] };
  }
  const text = readCommitted(path, { kind: "commit", id: GITHUB_SHA }, LARGEST_POLICY_BYTES, world);
  if (text !== undefined) return { text, remarks: [] };
  if (isDefault && lookUp(join(world.workspace, path)) === "absent") {
    const hasCheckout = lookUp(join(world.workspace, ".git")) !== "absent";
    return { text: { kind: "absent" }, remarks: hasCheckout ? [remarkOnUnseenPolicy(path)] : [] };
  }
  const why = "whose version of the base branch is not in this clone. On 'pull_request_target' only that one counts";
  const advice = "Set 'fetch-depth: 0' for actions/checkout";
  return { text: { kind: "refused", why, advice }, remarks: [] };
}

/** The YAML package is loaded only if there is a policy. */
async function parse(
  text: string,
  path: string,
): Promise<{ kind: "policy"; policy: Policy } | { kind: "problems"; problems: readonly InputProblem[] }> {
  const { parsePolicy } = await import("../check/policy/parse.ts");
  const parsed = parsePolicy(text);
  if (parsed.kind === "policy") return { kind: "policy", policy: { ...parsed, path } };
  const problems = parsed.problems.map(({ place: { line, column }, problem, hint, allowed }) => ({
    place: { file: path, line, column },
    problem: `Line ${line}, column ${column} of the policy '${showUnprintable(path)}' ${problem}${hint === undefined ? "" : ` (${hint})`}`,
    advice: allowed,
    input: guardInputs.config.name,
    fallback: guardInputs.config.fallback,
  }));
  return { kind: "problems", problems };
}

async function loadFormer(
  path: string,
  now: Policy | undefined,
  world: PolicyWorld,
): Promise<FormerPolicy | undefined> {
  const { GITHUB_EVENT_NAME: event } = world.environment;
  if (event === "pull_request_target") return { kind: "counts" };
  if (event !== "pull_request") return undefined;
  const base: CommitName = { kind: "pull-request-base" };
  const before = readCommitted(path, base, LARGEST_POLICY_BYTES, world);
  if (before === undefined) return undefined;
  if (before.kind === "refused") return { kind: "unreadable" };
  const parsed =
    before.kind === "text" ? await parse(before.text, path) : { kind: "policy" as const, policy: undefined };
  if (parsed.kind === "problems") return { kind: "unreadable" };
  if (saysTheSame(parsed.policy, now)) return { kind: "same" };
  return { kind: "read", existed: parsed.policy !== undefined, judge: createJudge(parsed.policy) };
}

/** What was left out, and what a former policy would say of the videos that it does not leave out. */
type Applied = {
  ignored: readonly string[];
  /** Lines of `videos` name them. */
  isNamed: boolean;
  /** Every file that was found. */
  all: readonly string[];
  videos: readonly CheckedVideo[];
  /** By the former policy. */
  formerVideos: readonly CheckedVideo[];
  /** The run's event is known to change the file of the policy, whether the clone has the former one or not. */
  isChanged?: boolean;
};

/** What is to be reported about a policy, once the videos are judged. */
export function remarkOnPolicy(
  { path, policy, judge, former: read, remarks }: LoadedPolicy,
  { ignored, isNamed, all, videos, formerVideos, isChanged = false }: Applied,
): Remark[] {
  const former = read ?? (isChanged ? ({ kind: "unseen" } as const) : ({ kind: "same" } as const));
  const isJudgedByBoth = former.kind === "same" || former.kind === "counts";
  const isAll = ignored.length > 0 && videos.length === 0 && all.every(judge.ignores);
  const loosened = policy === undefined ? [] : listLoosened(policy);
  const loosening = {
    limits: loosened.filter(({ isLimit }) => isLimit).map(({ what }) => what),
    levels: loosened.filter(({ isLimit }) => !isLimit).map(({ what }) => what),
    ignored: isNamed || isAll ? [] : ignored,
  };
  const unmatched = policy === undefined || isNamed ? [] : listUnmatched(policy, all);
  return [
    ...remarks,
    ...(unmatched.length > 0 ? [remarkOnUnmatched(path, unmatched)] : []),
    ...((isNamed || isAll) && ignored.length > 0 ? [remarkOnIgnored(path, ignored)] : []),
    ...(isChanged && former.kind === "counts" ? [remarkOnIneffectiveChange(path)] : []),
    ...(isJudgedByBoth
      ? remarkOnLoosening(path, loosening)
      : [remarkOnPolicyChange(path, compare(former, formerVideos, videos), loosening)]),
  ];
}

function compare(policy: FormerPolicy, former: readonly CheckedVideo[], now: readonly CheckedVideo[]): FormerVerdict {
  if (policy.kind !== "read") return { kind: policy.kind === "unreadable" ? "unreadable" : "unseen" };
  const bad = new Set(now.filter(({ verdict }) => verdict !== "valid").map(({ video }) => video.path));
  const stricter = former.filter(({ verdict, video }) => verdict !== "valid" && !bad.has(video.path));
  return { kind: "judged", existed: policy.existed, stricter: stricter.map(({ video }) => video.path).sort() };
}
