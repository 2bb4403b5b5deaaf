/** Loads the policy that counts for a run. Judges no video. */
import { join, posix } from "node:path";
import { LARGEST_POLICY_BYTES } from "../check/policy/language.ts";
import { createJudge, type Judge, moveJudge, type Policy } from "../check/policy.ts";
import { DEFAULT_POLICY } from "../model/default-policy.ts";
import type { Remark } from "../model/report.ts";
import type { CheckWording, InputProblem } from "../model/wording.ts";
import {
  remarkOnMisnamedPolicy,
  remarkOnPolicyAround,
  remarkOnUnseenPolicy,
  remarkOnUnusedPolicy,
} from "../report/text/policy.ts";
import { lookUp } from "../sources/workspace/disk.ts";
import {
  findAround,
  findInCheckouts,
  findMisplaced,
  placeInWorkspace,
  readCommitted,
  readPlainFile,
} from "../sources/workspace/policy-file.ts";
import type { FileText } from "../sources/workspace/text-file.ts";
import { showUnprintable } from "../text/unprintable.ts";
import { type FormerPolicy, loadFormer, UNFILTERED } from "./former-policy.ts";
import { parseFile } from "./policy-text.ts";
import type { World } from "./world.ts";

type PolicyWorld = Pick<World, "workspace" | "environment" | "readEvent">;

/**
 * `path`: where the policy is, or would be. `former`: only on pull requests. `around`: it is at the top of the
 * repository, and the workspace is a folder in that. `toTop` is a path from there for one of the workspace.
 */
export type LoadedPolicy = {
  kind: "loaded";
  path: string;
  policy: Policy | undefined;
  judge: Judge;
  former: FormerPolicy | undefined;
  remarks: readonly Remark[];
  around?: { top: string; toTop(path: string): string };
};

/**
 * `config`: the path of the policy. `isConfigNamed`: a person has named that file, so it must be there, and no other
 * stands in for it.
 */
export type PolicyRequest = { config: string; wording: CheckWording; isAnywhere?: boolean; isConfigNamed?: boolean };

/**
 * A problem is one with the input, or one in the file: then nothing is checked. `isTracked`: what git's index says of
 * the default policy, if it was asked. `videos`: those that were found.
 */
export async function loadPolicy(
  { config, wording, isAnywhere = false, isConfigNamed = false }: PolicyRequest,
  world: PolicyWorld,
  { isTracked, videos }: { isTracked: boolean | undefined; videos: readonly string[] },
): Promise<LoadedPolicy | { kind: "problems"; problems: readonly InputProblem[] }> {
  const refuse = (problem: string, advice: string, place = config) => {
    const shown = { problem: `is '${showUnprintable(place)}', ${problem}`, advice };
    return { kind: "problems" as const, problems: [wording.describe("config", shown)] };
  };
  const path = placeInWorkspace(config, world.workspace);
  if (path === undefined) {
    return isAnywhere
      ? refuse(
          "which is outside this folder",
          "Copy it into this folder. If its paths start in a folder above, run the command there",
        )
      : refuse("which is outside the workspace", "Name a file in the workspace");
  }
  const isDefault = path === DEFAULT_POLICY && !isConfigNamed;
  const own = await readCounting(path, isDefault, world, isDefault ? isTracked : undefined);
  const top = isDefault && isAnywhere ? findAround(path, world.workspace) : undefined;
  const atTop = top && (await readCounting(path, isDefault, { ...world, workspace: top.top }, undefined));
  const isAtTop = atTop !== undefined && atTop.text.kind !== "absent";
  const around = isAtTop && own.text.kind === "absent" ? top : undefined;
  const place = around === undefined ? world : { ...world, workspace: around.top };
  const { text, remarks } = around !== undefined && atTop !== undefined ? atTop : own;
  if (isAtTop && top !== undefined && own.text.kind === "text") remarks.push(remarkOnPolicyAround(path, top.path));
  const shown = around?.path ?? path;
  const toTop = around && ((each: string) => posix.join(around.prefix, each));
  if (text.kind === "refused") return refuse(text.why, text.advice, around?.path);
  if (text.kind === "absent" && isDefault) remarks.push(...remarkOnOthers(path, wording, world));
  if (text.kind === "absent" && !isDefault) return refuse("which does not exist", "Name a policy file that exists");
  const parsed =
    text.kind === "text"
      ? await parseFile(text.text, shown, toTop ? videos.map(toTop) : videos)
      : { kind: "none" as const };
  if (parsed.kind === "problems") {
    // Their sentences begin with the place in the file, not with the setting.
    const problems = parsed.problems.map((each) => ({ ...wording.describe("config", each), ...each }));
    return { kind: "problems", problems };
  }
  const policy = parsed.kind === "policy" ? parsed.policy : undefined;
  const former = await loadFormer(path, policy, place);
  const loaded = { kind: "loaded", path: shown, policy, remarks } as const;
  const judge = createJudge(policy);
  if (around === undefined || toTop === undefined) return { ...loaded, judge, former };
  const moved = former?.kind === "read" ? { ...former, judge: moveJudge(former.judge, toTop) } : former;
  return { ...loaded, judge: moveJudge(judge, toTop), former: moved, around: { top: around.top, toTop } };
}

/** Files that may have been meant to be the policy: with another name, in another place, or in a checkout below. */
function remarkOnOthers(path: string, wording: CheckWording, { workspace }: PolicyWorld): Remark[] {
  const other = findMisplaced(path, workspace);
  if (other !== undefined) return [remarkOnMisnamedPolicy(other, path)];
  return findInCheckouts(path, workspace).map((found) => remarkOnUnusedPolicy(found, wording.nameSetting("config")));
}

/** On `pull_request_target`, a checkout of the pull request's head must not bring its own policy. */
async function readCounting(
  path: string,
  isDefault: boolean,
  world: PolicyWorld,
  isTracked: boolean | undefined,
): Promise<{ text: FileText; remarks: Remark[] }> {
  const run = world.readEvent();
  const isOnDisk = lookUp(join(world.workspace, path)) !== "absent";
  const readOwn = () => ({ text: readPlainFile(path, LARGEST_POLICY_BYTES, world, isTracked), remarks: [] });
  const refuse = (why: string, advice: string) => ({ text: { kind: "refused" as const, why, advice }, remarks: [] });
  if (run.name !== "pull_request_target") return readOwn();
  const { findComparedCommit } = await import("../sources/changes/compared-commit.ts");
  const base = findComparedCommit(path, { ...world, run });
  if (base.kind === "independent") return readOwn();
  const text =
    base.kind === "known"
      ? readCommitted(path, base, LARGEST_POLICY_BYTES, world)
      : { kind: "unavailable" as const, what: "commit" as const };
  if (text.kind === "absent" && isOnDisk && !isDefault) return refuse(NOT_IN_BASE, "Commit it to the base branch");
  if (text.kind !== "unavailable") return { text, remarks: [] };
  if (text.what === "content") return refuse(NOT_IN_CLONE, UNFILTERED);
  if (isOnDisk || !isDefault) return refuse(NOT_IN_CLONE, "Set 'fetch-depth: 0' for actions/checkout");
  const hasCheckout = lookUp(join(world.workspace, ".git")) !== "absent";
  return { text: { kind: "absent" }, remarks: hasCheckout ? [remarkOnUnseenPolicy(path)] : [] };
}

const NOT_IN_CLONE =
  "whose version of the base branch is not in this clone. On 'pull_request_target' only that one counts";
const NOT_IN_BASE =
  "which the base branch does not have. On 'pull_request_target' only the base branch's policy counts";
