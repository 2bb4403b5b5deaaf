/** Post of the root action. It exits with 0 whatever happens. */
import { cancelUploads } from "../flows/post.ts";
import { readPostInputs } from "../flows/post-inputs.ts";
import { readState } from "../flows/state.ts";
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { plainText } from "../host/plain-text.ts";
import { describeBrokenCancelling } from "../report/text/sentences.ts";

const environment = process.env;

try {
  const state = readState(environment);
  await cancelUploads(readPostInputs(environment, state), state, {
    signal: listenForInterruption(),
    loadHost: (secrets, work) => loadGitHubHost(environment, secrets, work),
  });
} catch (error) {
  console.log(plainText(describeBrokenCancelling(error)));
}
