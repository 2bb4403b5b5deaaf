/** Remote videos, from URLs and Git LFS at once. Loads all HTTP code: import it late. */
import type { InspectedVideo } from "../model/video.ts";
import { createAddressGuard } from "./http/address-guard.ts";
import { runTasks } from "./http/queue.ts";
import { REMOTE_LIMITS, type RemoteReading } from "./http/reading.ts";
import { planUrlVideos } from "./http/videos.ts";
import type { PointerFile } from "./lfs/pointer.ts";
import { type LfsReading, planLfsVideos } from "./lfs/videos.ts";

export { REMOTE_LIMITS };

/** For all remote videos: much more than thousands need, if their servers respond. */
const TIME_LIMIT_MS = 600_000;

/** Videos at URLs, and files of the workspace that are Git LFS pointers. */
export type RemoteVideos = { urls: readonly URL[]; pointers: readonly PointerFile[] };

/** Inspects remote videos, several at once. `onEnd` is called with each as it comes. */
export async function inspectRemoteVideos(
  { urls, pointers }: RemoteVideos,
  options: Omit<LfsReading, keyof RemoteReading>,
  onEnd: (inspected: InspectedVideo) => void,
): Promise<InspectedVideo[]> {
  const guard = createAddressGuard();
  const reading = { limits: REMOTE_LIMITS, guard, signal: AbortSignal.timeout(TIME_LIMIT_MS) };
  const tasks = planUrlVideos(urls, options.remoteProbe, reading);
  return runTasks([...tasks, ...(await planLfsVideos(pointers, { ...options, ...reading }))], onEnd);
}
