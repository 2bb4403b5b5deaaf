/** Comments on the pull request that a run is about, or says why not. Never throws. */
import { type GitHubApi, openGitHubApi } from "../github/api.ts";
import { type Commented, comment, markComment } from "../github/comments.ts";
import type { Located, PullRequest } from "../github/pull-request.ts";
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
  remarkOnSeveralPullRequests,
} from "../report/text/comments.ts";
import { findNews, type News } from "../report/text/titles.ts";

/** When to comment, as whom, and from which run. */
export type CommentWorld = {
  when: CommentOn;
  run: RunEvent;
  token: string | undefined;
  context: Context;
  locate(run: RunEvent, api: GitHubApi): Located | Promise<Located>;
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

async function send(report: Report, world: CommentWorld): Promise<readonly Remark[]> {
  const { when, run, token, context, locate, log } = world;
  const api = openGitHubApi(run, token);
  const located = await locate(run, api);
  if (located.kind === "none") return [remarkOnNoPullRequest()];
  if (located.kind === "several") return [remarkOnSeveralPullRequests()];
  if (located.kind === "failed") return [remarkOnNoComment(located)];
  const { pullRequest } = located;
  const { repository, workflow, job, attempt } = run;
  const text = reporter.render(report, { ...context, job: `${workflow} / ${job}`, commit: pullRequest.head });
  const facts = { mark: nameGuard(run), attempt, badness: BADNESS[findNews(report)] };
  const createsFirst = deservesComment(report, when);
  const done = await comment({ repository, pullRequest, ...facts, text, createsFirst }, api);
  if (done.kind === "failed") return [remarkOnNoComment(explain(done, pullRequest, run))];
  log(describeComment(done.kind === "written" ? done.how : done.kind, pullRequest.number));
  return [];
}

const BADNESS: Readonly<Record<News, number>> = { failed: 4, lacking: 3, warned: 2, unchecked: 1, good: 0 };

/** The same in the next run, and another for each other guard. Only the jobs of a matrix share it. */
function nameGuard({ workflow, workflowFile, job, step }: RunEvent): string {
  return markComment([workflowFile || workflow, job, step]);
}

/** Whether a comment is written if there is no earlier one. */
function deservesComment(report: Report, when: CommentOn): boolean {
  const checked = [...(report.videos ?? []), ...(report.posts ?? [])];
  if (checked.length === 0) return false;
  return when === "always" || findNews(report) === "lacking" || checked.some(({ findings }) => findings.length > 0);
}

/** On `pull_request`, GitHub gives a run from a fork a token that can only read, whatever the workflow says. */
function explain(
  failure: Extract<Commented, { kind: "failed" }>,
  { isFromFork }: PullRequest,
  { name }: RunEvent,
): { problem: string; advice: string } {
  const { status = 0, isLocked = false, advice } = failure;
  const isRefused = [401, 403, 404].includes(status) && !isLocked && advice !== "";
  return isRefused && isFromFork && name === "pull_request" ? { ...failure, advice: FORK_ADVICE } : failure;
}
