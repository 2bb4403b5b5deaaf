/** What a run reports about its policy. Judges no video. */
import type { Remark } from "../../model/report.ts";
import { formatCount } from "../../text/quantities.ts";
import { joinFirst, shorten } from "../../text/shortening.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { formatList } from "../../text/words.ts";
import { remark } from "./remarks.ts";

/** What a policy loosens, in clauses. `limits`: what it allows and TikTok refuses. `levels`: rules off or lowered. */
export type Loosening = { limits: readonly string[]; levels: readonly string[]; ignored: readonly string[] };

/** How many names and clauses a message has, and how long a name is: GitHub cuts off annotations after 4,096 bytes. */
const MOST_NAMES = 10;
const MOST_CLAUSES = 6;
const LONGEST_NAME = 60;

function showName(path: string): string {
  return shorten(showUnprintable(path), LONGEST_NAME);
}

function listNames(paths: readonly string[]): string {
  return joinFirst(paths.map(showName), MOST_NAMES);
}

/** GitHub shows a remark at its file. Nothing is known of a line. */
function at(path: string): Required<Pick<Remark, "place">> {
  return { place: { file: path, line: 1, column: 1 } };
}

function quotePath(path: string): string {
  return `'${showUnprintable(path)}'`;
}

/** A line each. Only what TikTok would refuse is a warning that becomes an annotation. */
export function remarkOnLoosening(path: string, loosening: Loosening): Remark[] {
  const { limits, lowered } = describeLoosening(`The policy ${quotePath(path)}`, loosening);
  return [
    ...(limits === "" ? [] : [{ ...remark("warning", limits), ...at(path) }]),
    ...(lowered === "" ? [] : [{ ...remark("notice", lowered), isQuiet: true as const }]),
  ];
}

/** Whether there is anything to report. */
export function isLoosened({ limits, levels, ignored }: Loosening): boolean {
  return limits.length + levels.length + ignored.length > 0;
}

/** What a message that has named the policy already calls it. */
const NAMED = "The policy";

/** `policy`: the subject of the sentences. */
function describeLoosening(
  policy: string,
  { limits, levels, ignored }: Loosening,
): Readonly<Record<"limits" | "lowered", string>> {
  const left = ignored.length === 0 ? [] : [`${formatCount(ignored.length, "video")} left out (${listNames(ignored)})`];
  const lowered = [...left, ...levels];
  const risk = "TikTok may refuse a video that passes here.";
  return {
    limits:
      limits.length === 0 ? "" : `${policy} allows more than TikTok: ${joinFirst(limits, MOST_CLAUSES, "; ")}. ${risk}`,
    lowered:
      lowered.length === 0 ? "" : `${policy} makes the check less strict: ${joinFirst(lowered, MOST_CLAUSES, "; ")}.`,
  };
}

/**
 * What the policy from before a pull request would say. `unseen`: the clone does not have it; `advice` is a sentence
 * without its full stop, and may be empty. `unreadable`: it has no
 * valid policy. `judged`: `stricter` are the videos, and `stricterPosts` the post files, that have an error only by
 * that policy.
 */
export type FormerVerdict =
  | { kind: "unseen"; advice: string }
  | { kind: "unreadable" }
  | { kind: "judged"; existed: boolean; stricter: readonly string[]; stricterPosts?: readonly string[] };

/** A pull request changes the policy that judges it, or removes it: always a warning. */
export function remarkOnPolicyChange(
  path: string,
  former: FormerVerdict,
  loosening: Loosening,
  isThere: boolean,
): Remark {
  const change = `This pull request changes the policy ${quotePath(path)}, by which it is judged.`;
  const more = describeFormer(former, isLoosened(loosening));
  const message = joinSentences(change, more, describeLoosening(NAMED, loosening));
  return { ...remark("warning", message), ...(isThere && at(path)), isFirst: true };
}

/**
 * The clone does not say whether a pull request changes the policy that judges it. `advice` is a sentence without its
 * full stop, and may be empty. A notice is quiet.
 */
export function remarkOnUncertainPolicy(
  path: string,
  advice: string,
  loosening: Loosening,
  level: "warning" | "notice",
): Remark {
  const doubt = `It is not known whether this pull request changes the policy ${quotePath(path)}, by which it is judged: this clone does not have the former one.`;
  const message = joinSentences(doubt, advice === "" ? "" : `${advice}.`, describeLoosening(NAMED, loosening));
  return level === "warning"
    ? { ...remark(level, message), ...at(path), isFirst: true }
    : { ...remark(level, message), isQuiet: true };
}

function joinSentences(what: string, more: string, { limits, lowered }: ReturnType<typeof describeLoosening>): string {
  return [what, more, limits, lowered].filter((text) => text !== "").join(" ");
}

/**
 * Globs that match nothing may have a typo. `meant`: what else there is: then what the policy sets by them is silently
 * lost, which is a warning. `what`: what they were compared with.
 */
export function remarkOnUnmatched(
  path: string,
  unmatched: readonly { glob: string; meant?: string }[],
  what: "video" | "video or post file" = "video",
): Remark[] {
  const doubtful = unmatched.filter(({ meant }) => meant !== undefined);
  const rest = unmatched.filter(({ meant }) => meant === undefined);
  return [
    ...(doubtful.length === 0 ? [] : [{ ...remark("warning", describeUnmatched(path, doubtful, what)), ...at(path) }]),
    ...(rest.length === 0
      ? []
      : [{ ...remark("notice", describeUnmatched(path, rest, what)), isQuiet: true as const }]),
  ];
}

function describeUnmatched(path: string, unmatched: readonly { glob: string; meant?: string }[], what: string): string {
  const names = unmatched.map(({ glob, meant }) => {
    const hint = meant === undefined ? "" : ` (did you mean '${showName(meant)}'?)`;
    return `'${showName(glob)}'${hint}`;
  });
  const [subject, verb] = unmatched.length === 1 ? ["A glob", "matches"] : ["Globs", "match"];
  return `${subject} of the policy ${quotePath(path)} ${verb} no ${what}: ${names.join(", ")}.`;
}

/** A file whose name is almost that of the policy, and which is not read. */
export function remarkOnMisnamedPolicy(found: string, path: string): Remark {
  const message = `The file ${quotePath(found)} is no policy: it has to be ${quotePath(path)}. Move it there.`;
  return { ...remark("warning", message), ...at(found), isPolicyLeftOut: true };
}

/** A policy of a checkout in a folder of the workspace, which counts only if it is named. */
export function remarkOnUnusedPolicy(found: string, setting: string): Remark {
  const message = `No policy was applied: ${quotePath(found)} is not in the workspace's own '.github'. To apply it, set ${setting} to its path.`;
  return { ...remark("warning", message), ...at(found), isPolicyLeftOut: true };
}

/** A folder of a repository has a policy of its own, which replaces the one at the top. */
export function remarkOnPolicyAround(path: string, atTop: string): Remark {
  const message = `The policy ${quotePath(path)} of this folder was applied, and ${quotePath(atTop)} at the top of the repository was not. To apply that one, run the command at the top.`;
  return { ...remark("warning", message), ...at(path), isFirst: true };
}

/** On `pull_request_target`, the base branch's policy judges. */
export function remarkOnIneffectiveChange(path: string): Remark {
  const message = `This pull request changes the policy ${quotePath(path)}. On 'pull_request_target', the policy of the base branch counts, so the change has no effect here.`;
  return { ...remark("notice", message), isQuiet: true };
}

function describeFormer(former: FormerVerdict, loosens: boolean): string {
  if (former.kind === "unreadable") return "The former policy is not valid, so its verdict is not known.";
  if (former.kind !== "judged") {
    const help = former.advice === "" ? "" : ` ${former.advice}.`;
    return `What the former policy says is not known: this clone does not have it.${help}`;
  }
  const by = former.existed ? "By the former policy" : "Without a policy, as before";
  const { stricter, stricterPosts = [] } = former;
  if (stricter.length + stricterPosts.length === 0) {
    if (loosens) return `${by}, no other video would have an error.`;
    return `It hides no error: ${by[0]?.toLowerCase()}${by.slice(1)}, no other video would have one.`;
  }
  const counts = [
    ...(stricter.length === 0 ? [] : [formatCount(stricter.length, "more video")]),
    ...(stricterPosts.length === 0 ? [] : [formatCount(stricterPosts.length, "more post file")]),
  ];
  return `${by}, ${formatList(counts)} would have an error: ${listNames([...stricter, ...stricterPosts])}.`;
}

/** Files that lines of an input name and the policy leaves out. */
export function remarkOnIgnored(path: string, ignored: readonly string[], noun = "video"): Remark {
  const [verb, them] = ignored.length === 1 ? ["was", "it"] : ["were", "them"];
  return remark(
    "notice",
    `${formatCount(ignored.length, noun)} ${verb} not checked, because the policy ${quotePath(path)} ignores ${them}: ${listNames(ignored)}.`,
  );
}

/** On `pull_request_target`, the clone lacks the base commit, and there may be a policy. */
export function remarkOnUnseenPolicy(path: string): Remark {
  const message = `No policy was applied. On 'pull_request_target' the policy ${quotePath(path)} of the base branch counts, and this clone does not have the base branch. If there is one, set 'fetch-depth: 0' for actions/checkout.`;
  return { ...remark("notice", message), isQuiet: true };
}
