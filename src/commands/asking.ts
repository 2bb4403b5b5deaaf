/** What the command `status` does. It never cancels. */

import { listStartedIn } from "../flows/id-sources.ts";
import { confirmSeconds } from "../inputs/publishing.ts";
import type { Confirmation } from "../model/publish.ts";
import { confirmPublishes } from "../tiktok/confirm.ts";
import { confirmStarted } from "../tiktok/confirm-outcome.ts";
import { openStatusCalls } from "../tiktok/status-calls.ts";
import type { CommandWorld, ExitCode, Given } from "./command.ts";
import { followUploads } from "./following.ts";
import { FAIL_ON_BY_DEFAULT } from "./publish-options.ts";
import { listSecrets, readRequest } from "./publish-request.ts";
import { judgeSearch } from "./publish-search.ts";

/** `given`: as the definition of `status` reads it. */
export async function askForStatus(given: Given, world: CommandWorld): Promise<ExitCode> {
  const end = world.listenForEnd();
  const read = await readRequest(given, world, {
    ...{ seconds: confirmSeconds, failOn: FAIL_ON_BY_DEFAULT.status, needsToken: true, end },
  });
  if (read.kind === "problems") {
    for (const problem of read.problems) world.terminal.say(problem);
    return 2;
  }
  const { request } = read;
  const { sources, token, apiUrl, timeoutMs } = request;
  const asksOnce = !given.has("--watch");
  const following = await followUploads(world, { purpose: "post", limitMs: timeoutMs, isBrief: asksOnce });
  const asked = await confirmPublishes({
    ...{ ids: sources.given.entries, arrivals: sources.files, token, apiUrl, timeoutMs, asksOnce },
    interruption: { wrapUp: end, stop: end },
    statusCalls: openStatusCalls(world.temporaryFolder, token),
    watch: following.watch,
  }).finally(following.end);

  const started = listStartedIn(sources, asked, listSecrets(request)).map(confirmStarted);
  const confirmations = [...started, ...asked].map(judge);
  const { deliverResult } = await import("./publish-result.ts");
  const { needsToken } = await import("../report/text/publishes.ts");
  const { countConfirmations, isOpen, remarkOnNothingFound, sortConfirmations } = await import(
    "../report/text/confirmations.ts"
  );
  const { describeRerun } = await import("../report/text/rerun.ts");
  const search = await judgeSearch(request, confirmations, {
    unused: "TikTok was not asked",
    nothing: remarkOnNothingFound,
  });
  const sorted = sortConfirmations(confirmations);
  const open = sorted.filter(isOpen);
  const result = {
    report: { videos: [], cancellations: [], confirmations, remarks: search.remarks },
    isBadInput: search.isBadInput,
    publishes: sorted,
    count: countConfirmations(confirmations),
    // Who sees that a video was not posted may upload the whole list again.
    more: confirmations.some(({ outcome }) => outcome === "failed") ? describeRerun(confirmations, true) : [],
    again: {
      ids: open.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])),
      title: "Ask TikTok again",
      command: ["status", "--watch", ...request.sameTikTok],
      needsToken: needsToken(open),
    },
    isOpen: end.aborted && open.length > 0,
  };
  return deliverResult(result, request, world);
}

/** Who asks for a status wants one: where TikTok has named none, nothing is known, and that is no success. */
function judge(confirmation: Confirmation): Confirmation {
  return confirmation.status === undefined ? { ...confirmation, level: "error" } : confirmation;
}
