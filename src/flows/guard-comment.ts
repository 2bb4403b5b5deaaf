/** Whether and what the root action comments on a pull request: only what is about its commits. Checks no video. */
import { isOnlyAboutPullRequest, readPullRequest } from "../github/pull-request.ts";
import type { Host } from "../host/host.ts";
import type { GuardInputs } from "../inputs.ts";
import type { Remark, Report } from "../model/report.ts";
import type { Context } from "../report/reporter.ts";
import { remarkOnOtherCommit, remarkOnOtherEvent, remarkOnPartComment } from "../report/text/comments.ts";
import { lacksPullRequest } from "../sources/changes/find.ts";
import { commentOn } from "./comment.ts";
import type { World } from "./world.ts";

/** `paths`: the files that were checked; without it, nothing was. */
type GuardPlace = {
  host: Host;
  world: Pick<World, "readEvent" | "workspace" | "environment">;
  paths?: readonly string[];
};

/**
 * Comments, whatever `comment` says but `never`. A part of the videos gets no comment: the next part would replace it.
 * Where the job has checked out another commit than the pull request's, no verdict is about the pull request: an
 * earlier comment says so.
 */
export async function commentAsGuard(
  report: Report,
  { comment: when, shard, githubToken: token }: GuardInputs["values"],
  context: Context,
  { host, world, paths }: GuardPlace,
): Promise<readonly Remark[]> {
  if (shard !== undefined) return [remarkOnPartComment()];
  const run = world.readEvent();
  if (isOnlyAboutPullRequest(run)) return [remarkOnOtherEvent(run.name)];
  const { workspace, environment } = world;
  const isOther = paths !== undefined && lacksPullRequest(paths, { run, workspace, environment });
  const remark = remarkOnOtherCommit();
  const aboutHead = isOther ? { videos: [], remarks: [remark] } : report;
  // Why the step fails is about what it has checked.
  const aboutRun = isOther ? { ...context, failure: undefined } : context;
  const about = await commentOn(aboutHead, {
    ...{ when, token, run, context: aboutRun, log: host.info },
    locate: readPullRequest,
  });
  return isOther ? [...about, { ...remark, level: "notice" }] : about;
}
