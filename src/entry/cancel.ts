/** Main of `cancel/action.yml`. */
import { cancelNow } from "../flows/cancel.ts";
import { endProcess, endProcessAfter } from "../host/ending.ts";
import { locateFolders } from "../host/folders.ts";
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { plainText } from "../host/plain-text.ts";
import { cancelInputs, readInputs } from "../inputs.ts";
import { describeBrokenCancelling } from "../report/text/sentences.ts";

const environment = process.env;

try {
  await cancelNow(readInputs(cancelInputs, environment), {
    ...locateFolders(environment),
    interruption: listenForInterruption(),
    limitTime: (ms) => endProcessAfter(ms, 1),
    loadHost: (secrets, work) => loadGitHubHost(environment, secrets, work),
  });
} catch (error) {
  console.error(plainText(describeBrokenCancelling(error)));
  process.exitCode = 1;
}
endProcess();
