/** Post of the root action. It exits with 0 whatever happens. */
import { cancelUploads } from "../flows/post.ts";
import { readState } from "../flows/state.ts";
import { endProcess, endProcessAfter } from "../host/ending.ts";
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { plainText } from "../host/plain-text.ts";
import { guardInputs, readInputs } from "../inputs.ts";
import { describeBrokenCancelling } from "../report/text/sentences.ts";

const environment = process.env;

try {
  await cancelUploads(readInputs(guardInputs, environment), readState(environment), {
    interruption: listenForInterruption(),
    limitTime: (ms) => endProcessAfter(ms, 0),
    loadHost: (secrets, work) => loadGitHubHost(environment, secrets, work),
  });
} catch (error) {
  console.log(plainText(describeBrokenCancelling(error)));
}
endProcess();
