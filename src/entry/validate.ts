/** Main of the root action. */
import { setFlagsFromString } from "node:v8";
import { guard } from "../flows/guard.ts";
import { endProcess } from "../host/ending.ts";
import { readEvent } from "../host/event.ts";
import { locateFolders } from "../host/folders.ts";
import { createGitHubHost } from "../host/github.ts";
import { surviveLostOutput } from "../host/output.ts";
import { guardInputs, readInputs } from "../inputs.ts";
import { remarkOnBreakdown } from "../report/text/remarks.ts";

// A thousand videos take half a second: too short to repay what V8 spends, on other cores, on the best machine code.
setFlagsFromString("--no-opt");
setFlagsFromString("--invocation-count-for-maglev=3000");
// Thousands of videos leave mostly garbage: V8 should collect it, and pause for that, instead of growing the heap.
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=10");
setFlagsFromString("--no-incremental-marking");
// Each collection is short: to share it among threads costs more than it saves.
setFlagsFromString("--no-parallel-scavenge");

surviveLostOutput();
const environment = process.env;
const host = createGitHubHost(environment);
const loadHost = async (secrets: readonly string[]) => {
  for (const secret of secrets) host.mask(secret);
  return host;
};

try {
  const now = () => Date.now();
  const world = { ...locateFolders(environment), environment, now, readEvent: () => readEvent(environment), loadHost };
  await guard(readInputs(guardInputs, environment), world);
} catch (error) {
  host.annotate(remarkOnBreakdown(error));
  host.fail();
}
// Otherwise Node takes apart first what the system frees at once.
endProcess();
