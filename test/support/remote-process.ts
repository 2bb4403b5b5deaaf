/** Inspects the URLs that are its arguments, as the action does. Prints its largest memory in bytes, and the codecs. */
import { probe } from "../../src/media/probe.ts";
import type { ReadBudget } from "../../src/model/facts.ts";
import { inspectRemoteVideos } from "../../src/sources/remote-videos.ts";
import { STEADY } from "./limits.ts";
import { GUARD_WORDING } from "./wording.ts";

const urls = process.argv.slice(2).map((address) => new URL(address));
const videos = await inspectRemoteVideos(
  { urls, pointers: [] },
  {
    probeWithin: (budget?: ReadBudget) => (sizeBytes: number) =>
      probe(sizeBytes, { steady: STEADY, ...(budget && { budget }) }),
    workspace: process.cwd(),
    environment: {},
    help: GUARD_WORDING.lfs,
    github: { serverUrl: new URL("https://github.com") },
    onEnd: () => undefined,
  },
);
const codecs = videos.map(({ inspection }) => inspection.facts.codec ?? inspection.fault?.problem);
process.stdout.write(JSON.stringify({ codecs, memoryBytes: process.resourceUsage().maxRSS * 1024 }));
