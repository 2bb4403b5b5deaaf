/** What the command `cancel` does. The first request is sent before anything of the report is loaded. */

import { listStartedIn } from "../flows/id-sources.ts";
import { cancelSeconds } from "../inputs/publishing.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { cancelStarted } from "../tiktok/outcome.ts";
import { openStatusCalls } from "../tiktok/status-calls.ts";
import type { CommandWorld, ExitCode, Given } from "./command.ts";
import { followUploads } from "./following.ts";
import { FAIL_ON_BY_DEFAULT } from "./publish-options.ts";
import { listSecrets, readRequest } from "./publish-request.ts";
import { judgeSearch } from "./publish-search.ts";

/** `given`: as the definition of `cancel` reads it. */
export async function cancelUploads(given: Given, world: CommandWorld): Promise<ExitCode> {
  const dryRun = given.has("--dry-run");
  const interruption = world.listenForInterruption();
  const read = await readRequest(given, world, {
    ...{ seconds: cancelSeconds, failOn: FAIL_ON_BY_DEFAULT.cancel, needsToken: !dryRun, end: interruption.wrapUp },
  });
  if (read.kind === "problems") {
    for (const problem of read.problems) world.terminal.say(problem);
    return 2;
  }
  const { request } = read;
  const { sources, token, apiUrl, timeoutMs } = request;
  const following = await followUploads(world, { purpose: "cancel", limitMs: timeoutMs, isBrief: dryRun });
  const requested = await cancelPublishes({
    ...{ ids: sources.given.entries, arrivals: sources.files, token, dryRun, apiUrl, timeoutMs, interruption },
    statusCalls: openStatusCalls(world.temporaryFolder, token),
    watch: following.watch,
  }).finally(following.end);

  const cancellations = [...listStartedIn(sources, requested, listSecrets(request)).map(cancelStarted), ...requested];
  const { deliverResult } = await import("./publish-result.ts");
  const texts = await import("../report/text/publishes.ts");
  const { describeDecided, describeRerun } = await import("../report/text/rerun.ts");
  const { remarkOnNothingToCancel } = await import("../report/text/no-id-remarks.ts");
  const { SEARCH_BY_HAND } = await import("../report/text/cancel-workflow.ts");
  const search = await judgeSearch(request, cancellations, {
    unused: "nothing was cancelled",
    onlyCancels: true,
    nothing: (searched) => remarkOnNothingToCancel(searched, SEARCH_BY_HAND),
  });
  const left = texts.sortWorstFirst(cancellations.filter(texts.isWorthCancelling));
  const result = {
    report: { videos: [], cancellations, remarks: search.remarks },
    ...{ isBadInput: search.isBadInput },
    publishes: texts.sortWorstFirst(cancellations),
    count: texts.countOutcomes(cancellations),
    more: [...describeRerun(cancellations), ...describeDecided(cancellations)],
    again:
      left.length > 0
        ? {
            ids: left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])),
            title: left.length === 1 ? "Cancel this upload" : "Cancel these uploads",
            command: ["cancel", ...request.sameTikTok],
            needsToken: texts.needsToken(left),
          }
        : {
            ids: texts.listUndecided(cancellations),
            title: "Ask TikTok again",
            command: ["status", "--watch", ...request.sameTikTok],
            needsToken: false,
          },
    isOpen: interruption.wrapUp.aborted && left.length > 0,
  };
  return deliverResult(result, request, world);
}
