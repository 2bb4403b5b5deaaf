/** Decides what a run reports about its policy, once the videos are judged. Reads no file. */
import type { Policy } from "../check/policy.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { CheckedPost } from "../model/post.ts";
import type { Remark } from "../model/report.ts";
import {
  type FormerVerdict,
  isLoosened,
  type Loosening,
  remarkOnIgnored,
  remarkOnIneffectiveChange,
  remarkOnLoosening,
  remarkOnPolicyChange,
  remarkOnUncertainPolicy,
  remarkOnUnmatched,
} from "../report/text/policy.ts";
import type { FormerPolicy } from "./former-policy.ts";
import type { LoadedPolicy } from "./policy.ts";

/** What was left out, and what a former policy would say of the videos that it does not leave out. */
type Applied = {
  ignored: readonly string[];
  /** Lines of `videos` name them. */
  isNamed: boolean;
  /** Every file that was found, those that the policy ignores included. */
  all: readonly string[];
  /** Lists the videos that lines of `videos` may not name; `undefined` without such lines. A glob can match those. */
  listUnnamed: (() => Promise<readonly string[]>) | undefined;
  /** Lists the videos of a repository, from its top. */
  listAll(top: string): Promise<readonly string[]>;
  videos: readonly CheckedVideo[];
  /** A person has typed the command, and knows that a notice is off: each run would repeat it. */
  isTyped: boolean;
  /** Whether posts are checked, too. */
  hasPosts: boolean;
  /** By the former policy. */
  formerVideos: readonly CheckedVideo[];
  posts: readonly CheckedPost[];
  formerPosts: readonly CheckedPost[];
  /** Whether the run's event changes the file of the policy; `undefined` if no list of its changes says so. */
  isChanged: boolean | undefined;
};

/** In the order in which they are shown. */
export async function remarkOnPolicy(loaded: LoadedPolicy, applied: Applied): Promise<Remark[]> {
  const { path, policy, judge, remarks } = loaded;
  const { ignored, isNamed, all, videos, hasPosts, isTyped } = applied;
  const isAll = ignored.length > 0 && videos.length === 0 && all.every(judge.ignores);
  const loosened = policy === undefined ? [] : await listAllLoosened(policy);
  const loosening = {
    limits: loosened.filter(({ isLimit }) => isLimit).map(({ what }) => what),
    levels: loosened.filter(({ isLimit, isNotice }) => !isLimit && !(isNotice && isTyped)).map(({ what }) => what),
    ignored: isNamed || isAll ? [] : ignored,
  };
  const unmatched = policy === undefined ? [] : await listAllUnmatched(policy, loaded, applied);
  return [
    ...remarks,
    ...remarkOnUnmatched(path, unmatched, hasPosts ? "video or post file" : "video"),
    ...((isNamed || isAll) && ignored.length > 0 ? [remarkOnIgnored(path, ignored)] : []),
    ...remarkOnChange(loaded, applied, loosening),
  ];
}

// These take long to load, so they are loaded only if there is a policy.

/** None where other videos are unknown, as without a repository, and where only URLs are checked. */
async function listAllUnmatched(policy: Policy, { around }: LoadedPolicy, { all, listUnnamed, listAll }: Applied) {
  const { listUnmatched } = await import("../check/policy/unmatched.ts");
  if (around !== undefined) {
    const here = all.map(around.toTop);
    if (listUnmatched(policy, here).length === 0) return [];
    // Many globs are about other folders. One that matches nothing there is reported only with a hint.
    const everywhere = await listAll(around.top);
    const unmatched = everywhere.length === 0 ? [] : listUnmatched(policy, [...here, ...everywhere]);
    return unmatched.filter(({ meant }) => meant !== undefined);
  }
  const unmatched = listUnmatched(policy, all);
  if (unmatched.length === 0 || listUnnamed === undefined) return unmatched;
  const unnamed = all.length === 0 ? [] : await listUnnamed();
  return unnamed.length === 0 ? [] : listUnmatched(policy, [...all, ...unnamed]);
}

async function listAllLoosened(policy: Policy) {
  const { listLoosened } = await import("../check/policy/loosening.ts");
  const { POST_RULES } = await import("../posts/rules/index.ts");
  return listLoosened(policy, POST_RULES);
}

/** A change is reported with what the policy loosens. */
function remarkOnChange({ path, policy, former }: LoadedPolicy, applied: Applied, loosening: Loosening): Remark[] {
  const { isChanged } = applied;
  const isJudgedByBoth = former === undefined || former.kind === "same" || former.kind === "counts";
  if (isJudgedByBoth) {
    const isInVain = former?.kind === "counts" && isChanged === true;
    return [...(isInVain ? [remarkOnIneffectiveChange(path)] : []), ...remarkOnLoosening(path, loosening)];
  }
  if (former.kind !== "unknown" || isChanged === true) {
    return [remarkOnPolicyChange(path, describeVerdict(former, applied), loosening, policy !== undefined)];
  }
  if (isChanged === false || policy === undefined) return remarkOnLoosening(path, loosening);
  const hasLoosened = isLoosened(loosening) || applied.ignored.length > 0;
  return [remarkOnUncertainPolicy(path, former.advice, loosening, hasLoosened ? "warning" : "notice")];
}

function describeVerdict(policy: FormerPolicy, { videos, formerVideos, posts, formerPosts }: Applied): FormerVerdict {
  if (policy.kind === "unreadable") return { kind: "unreadable" };
  if (policy.kind !== "read") return { kind: "unseen", advice: "advice" in policy ? policy.advice : "" };
  const pathOf = (checked: CheckedVideo | CheckedPost) => ("facts" in checked ? checked.video.path : checked.path);
  const listBad = (all: readonly (CheckedVideo | CheckedPost)[]) =>
    all.filter(({ verdict }) => verdict !== "valid").map(pathOf);
  const compare = (former: readonly string[], now: readonly string[]) =>
    [...new Set(former)].filter((path) => !now.includes(path)).sort();
  return {
    kind: "judged",
    existed: policy.existed,
    stricter: compare(listBad(formerVideos), listBad(videos)),
    stricterPosts: compare(listBad(formerPosts), listBad(posts)),
  };
}
