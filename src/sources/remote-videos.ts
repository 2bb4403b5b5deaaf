import type { Inspection, Video } from "../model/video.ts";
import type { Inspected, Probe } from "./inspect.ts";
import { type LfsReading, planLfsVideos } from "./lfs-videos.ts";
import { openGate } from "./reach.ts";
import { inspectRemote, REMOTE_LIMITS, type RemoteReading } from "./remote.ts";
import { describeFailure } from "./remote-failure.ts";
import { nameAddress } from "./remote-file.ts";
import { type RemoteTask, runTasks } from "./remote-queue.ts";

export { REMOTE_LIMITS };

/** For all videos that are not on disk: far more than thousands need whose servers answer. */
const TIME_LIMIT_MS = 600_000;

/** Videos whose bytes are not on disk: those at addresses, and the files that are Git LFS pointers. */
export type Elsewhere = { urls: readonly URL[]; pointers: readonly Inspected[] };

/** Inspects videos that are not on disk, several at once. `onEnd` is told each as it comes. */
export async function inspectElsewhere(
  { urls, pointers }: Elsewhere,
  options: Omit<LfsReading, keyof RemoteReading>,
  onEnd: (inspected: Inspected) => void,
): Promise<Inspected[]> {
  const reading = { limits: REMOTE_LIMITS, gate: openGate(), signal: AbortSignal.timeout(TIME_LIMIT_MS) };
  const tasks = urls.map(
    (url): RemoteTask<Inspected> => ({ host: url.host, run: () => inspectUrl(url, options.remoteProbe, reading) }),
  );
  return runTasks([...tasks, ...(await planLfsVideos(pointers, { ...options, ...reading }))], onEnd);
}

async function inspectUrl(url: URL, probe: Probe, reading: RemoteReading): Promise<Inspected> {
  const read = await inspectRemote({ url, headers: {}, reach: "own-host" }, probe, reading);
  const { redirectedTo, bytesRead } = read;
  const video: Video = {
    path: nameAddress(url),
    source: { kind: "url", ...(redirectedTo !== undefined && { redirectsTo: redirectedTo }) },
  };
  const inspection: Inspection =
    read.kind === "inspected"
      ? read.inspection
      : { facts: read.facts, fault: { kind: "inaccessible", ...describeFailure(read.failure) } };
  return { video, inspection: { ...inspection, facts: { ...inspection.facts, bytesRead } } };
}
