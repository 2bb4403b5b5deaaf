/** Post of the root action. It exits with 0 whatever happens. */
import { endProcess, endProcessAfter } from "../host/ending.ts";
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { plainText } from "../host/plain-text.ts";

// A signal must not end the process before there is a report, so the rest is loaded afterwards.
const interruption = listenForInterruption();
const environment = process.env;

try {
  const { guardInputs, readInputs } = await import("../inputs.ts");
  const { readState } = await import("../flows/state.ts");
  const { cancelUploads } = await import("../flows/post.ts");
  await cancelUploads(readInputs(guardInputs, environment), readState(environment), {
    interruption,
    limitTime: (ms) => endProcessAfter(ms, 0),
    loadHost: (secrets, work) => loadGitHubHost(environment, secrets, work),
  });
} catch (error) {
  const { describeBrokenCancelling } = await import("../report/text/sentences.ts");
  console.log(plainText(describeBrokenCancelling(error)));
}
endProcess();
