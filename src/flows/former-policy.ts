/** Loads the policy from before a pull request, as far as the clone knows it. Judges no video. */
import { LARGEST_POLICY_BYTES } from "../check/policy/language.ts";
import { createJudge, type Judge, type Policy, saysTheSame } from "../check/policy.ts";
import { parseEvent } from "../sources/changes/event.ts";
import { isCommitted, readCommitted } from "../sources/workspace/policy-file.ts";
import { parseFile } from "./policy-text.ts";
import type { World } from "./world.ts";

/**
 * The policy from before a pull request.
 * - `same`: it says the same, or the pull request can't change it.
 * - `counts`: it is the one that judges, whatever the pull request changes.
 * - `read`: it says something else. `existed`: there was a file; without one, TikTok's limits hold.
 * - `unreadable`: it is not valid.
 * - `unseen`: it is another one, which the clone lacks.
 * - `unknown`: the clone does not say whether it is another one.
 *
 * `advice` is a sentence without its full stop, and may be empty.
 */
export type FormerPolicy =
  | { kind: "same" | "counts" | "unreadable" }
  | { kind: "unseen" | "unknown"; advice: string }
  | { kind: "read"; existed: boolean; judge: Judge };

/** `undefined` where the run is about no pull request. `now`: the policy that is loaded, if there is one. */
export async function loadFormer(
  path: string,
  now: Policy | undefined,
  { workspace, environment, readEvent }: Pick<World, "workspace" | "environment" | "readEvent">,
): Promise<FormerPolicy | undefined> {
  const run = readEvent();
  if (run.name === "pull_request_target") return { kind: "counts" };
  if (run.name !== "pull_request" && parseEvent(run).kind !== "pull-request") return undefined;
  // Few runs need it, and it takes long to load.
  const { findComparedCommit } = await import("../sources/changes/compared-commit.ts");
  const compared = findComparedCommit(path, { run, workspace, environment });
  if (compared.kind === "independent") return { kind: "same" };
  if (compared.kind === "unknown") return compared;
  const place = { workspace, environment };
  const before = readCommitted(path, compared, LARGEST_POLICY_BYTES, place);
  switch (before.kind) {
    case "refused":
      return { kind: "unreadable" };
    case "unavailable":
      return { kind: "unseen", advice: before.what === "commit" ? WHOLE : UNFILTERED };
    case "absent": {
      // A file that git does not track is none of the pull request's.
      const isBrought = now !== undefined && isCommitted(path, place);
      return isBrought ? compare(now, undefined) : { kind: "same" };
    }
    case "text": {
      const parsed = await parseFile(before.text, path);
      return parsed.kind === "policy" ? compare(now, parsed.policy) : { kind: "unreadable" };
    }
  }
}

const WHOLE = "Set 'fetch-depth: 0' for actions/checkout";

/** With `sparse-checkout`, actions/checkout makes a partial clone unless `filter` says otherwise (its action.yml). */
export const UNFILTERED = "Use actions/checkout without 'filter', and without 'sparse-checkout'";

function compare(now: Policy | undefined, former: Policy | undefined): FormerPolicy {
  if (saysTheSame(former, now)) return { kind: "same" };
  return { kind: "read", existed: former !== undefined, judge: createJudge(former) };
}
