/** Post of the root action. It exits with 0 whatever happens. */
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
  const { connectForPost, readPostInputs, readState } = await import("../flows/post-start.ts");
  const state = readState(environment);
  const inputs = readPostInputs(environment, state);
  await connectForPost(inputs, state);
  const { cancelUploads } = await import("../flows/post.ts");
  await cancelUploads(inputs, state, {
    temporaryFolder: locateFolders(environment).temporaryFolder,
    interruption,
    limitTime: (ms) => endProcessAfter(ms, 0),
    loadHost: (secrets, work) => loadGitHubHost(environment, secrets, work),
  });
} catch (error) {
  const { describeBrokenCancelling } = await import("../report/text/sentences.ts");
  console.log(plainText(describeBrokenCancelling(error)));
}
endProcess();
