/** What a run reports about its comment on the pull request. Words only. */
import type { Remark } from "../../model/report.ts";
import { remark } from "./remarks.ts";

/** Why there is no comment, and what helps: sentences without their last full stop, `advice` in lower case. */
export function remarkOnNoComment({ problem, advice }: { problem: string; advice: string }): Remark {
  const help = advice === "" ? "" : ` To get a comment, ${advice}.`;
  return remark("notice", `The comment on the pull request could not be written. ${problem}.${help}`);
}

/** What helps where the token of a job can only read, because the pull request comes from a fork. */
export const FORK_ADVICE =
  "write it from a second workflow, as examples/fork-comment.yml does: on a pull request from a fork, the token of a job can only read";

/** One job of several checks a part: its comment would say too little, and the next one would replace it. */
export function remarkOnPartComment(): Remark {
  const message =
    "No comment was written, because this job checks only a part of the videos ('shard'). A job that comes after all parts can join their reports and comment, as examples/many-videos.yml does.";
  return remark("notice", message);
}

/** A comment is asked for, and there is no place for it. */
export function remarkOnNoPullRequest(): Remark {
  return { ...remark("notice", "No comment was written, because this run is about no pull request."), isQuiet: true };
}

/** The event is about a pull request, but it does not bring its commits. `event`: its name. */
export function remarkOnOtherEvent(event: string): Remark {
  return remark(
    "notice",
    `No comment was written, because on '${event}', nobody knows if the pull request's commit was checked. Run this step on 'pull_request', or comment by the command 'report', as examples/fork-comment.yml does.`,
  );
}

/** Two open pull requests have the branch of the run. Each may have another base, and so other results. */
export function remarkOnSeveralPullRequests(): Remark {
  const message = "No comment was written, because several open pull requests have the commit of this run.";
  return { ...remark("notice", message), isQuiet: true };
}

/** What an earlier comment says where another commit than the pull request's is checked out. */
export function remarkOnOtherCommit(): Remark {
  const message =
    "No video of this pull request was checked, because the job has checked out another commit. Check out the head of the pull request before the check.";
  return remark("error", message);
}

/** A line of the log. */
export function describeComment(how: keyof typeof COMMENTS, number: number): string {
  return COMMENTS[how].replace("#", `#${number}`);
}

const COMMENTS = {
  created: "Commented on pull request #.",
  updated: "Updated the comment on pull request #.",
  unchanged: "The comment on pull request # says this already.",
  kept: "The comment on pull request # has worse news of the same run, and stays.",
  none: "There is nothing to comment on in pull request #.",
  outdated: "No comment on pull request #: it has new commits, which another run checks.",
} as const;
