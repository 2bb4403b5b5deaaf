/** Comments on the pull request that a run is about, or says why not. Never throws. */
import { openGitHubApi } from "../github/api.ts";
import { type Commented, comment, markComment } from "../github/comments.ts";
import { locatePullRequest, type PullRequest } from "../github/pull-request.ts";
import type { CommentOn } from "../inputs.ts";
import type { RunEvent } from "../model/event.ts";
import type { Remark, Report } from "../model/report.ts";
import type { Context } from "../report/reporter.ts";
import { comment as reporter } from "../report/reporters/comment.ts";
import {
  describeComment,
  FORK_ADVICE,
  remarkOnNoComment,
  remarkOnNoPullRequest,
  SEVERAL_PULL_REQUESTS,
} from "../report/text/comments.ts";

/** When to comment, as whom, and from which run. */
export type CommentWorld = {
  when: CommentOn;
  run: RunEvent;
  token: string | undefined;
  context: Context;
  /** Takes a line of the log. */
  log(line: string): void;
};

/** Returns what is to be reported about the comment. */
export async function commentOn(report: Report, world: CommentWorld): Promise<readonly Remark[]> {
  if (world.when === "never") return [];
  try {
    return await send(report, world);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [remarkOnNoComment({ problem: `Commenting stopped unexpectedly (${reason})`, advice: "" })];
  }
}

async function send(report: Report, { when, run, token, context, log }: CommentWorld): Promise<readonly Remark[]> {
  const api = openGitHubApi(run, token);
  const located = await locatePullRequest(run, api);
  if (located.kind === "none") return [remarkOnNoPullRequest()];
  if (located.kind === "several") return [remarkOnNoComment(SEVERAL_PULL_REQUESTS)];
  if (located.kind === "failed") return [remarkOnNoComment(located)];
  const { pullRequest } = located;
  const mark = markComment(run.workflow, run.job);
  const body = `${mark}\n${reporter.render(report, { ...context, job: `${run.workflow} / ${run.job}` })}\n`;
  const createsFirst = deservesComment(report, when);
  const done = await comment({ repository: run.repository, pullRequest, mark, body, createsFirst }, api);
  if (done.kind === "failed") return [remarkOnNoComment(explain(done, pullRequest, run))];
  log(describeComment(done.kind === "written" ? done.how : done.kind, pullRequest.number));
  return [];
}

/** Whether a comment is written if there is no earlier one. */
function deservesComment({ videos = [] }: Report, when: CommentOn): boolean {
  return videos.some(({ findings }) => when === "always" || findings.length > 0);
}

/** On `pull_request`, GitHub gives a run from a fork a token that can only read, whatever the workflow says. */
function explain(
  failure: Extract<Commented, { kind: "failed" }>,
  { isFromFork }: PullRequest,
  { name }: RunEvent,
): { problem: string; advice: string } {
  const isRefused = [401, 403, 404].includes(failure.status ?? 0) && failure.advice !== "";
  return isRefused && isFromFork && name === "pull_request" ? { ...failure, advice: FORK_ADVICE } : failure;
}
