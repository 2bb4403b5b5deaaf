/** Main of `cancel/action.yml`. */
import { endProcess, endProcessAfter } from "../host/ending.ts";
import { locateFolders } from "../host/folders.ts";
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { surviveLostOutput } from "../host/output.ts";
import { plainText } from "../host/plain-text.ts";

// A signal must not end the process before there is a report, so the rest is loaded afterwards.
const interruption = listenForInterruption();
surviveLostOutput();
const environment = process.env;

try {
  const { cancelInputs, connectForCancel, readInputs } = await import("../flows/publish-start.ts");
  const inputs = readInputs(cancelInputs, environment);
  await connectForCancel(inputs);
  const { cancelNow } = await import("../flows/cancel.ts");
  await cancelNow(inputs, {
    ...locateFolders(environment),
    interruption,
    limitTime: (ms) => endProcessAfter(ms, 1),
    loadHost: (secrets, work) => loadGitHubHost(environment, secrets, work),
  });
} catch (error) {
  const { describeBrokenCancelling } = await import("../report/text/sentences.ts");
  console.error(plainText(describeBrokenCancelling(error)));
  process.exitCode = 1;
}
endProcess();
