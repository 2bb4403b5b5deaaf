/** Videos at URLs that the workflow gave. Knows nothing about Git LFS. */
import type { InspectedVideo, Inspection, Probe, Video } from "../../model/video.ts";
import { nameAddress } from "../../net/addresses.ts";
import { describeFailure } from "./failure-texts.ts";
import { inspectRemoteFile } from "./inspection.ts";
import type { RemoteTask } from "./queue.ts";
import type { RemoteReading } from "./reading.ts";

/** Prepares the reading of videos at URLs, by parts. A video that can't be read has a fault (`inaccessible`). */
export function planUrlVideos(
  urls: readonly URL[],
  probe: Probe,
  reading: RemoteReading,
): readonly RemoteTask<InspectedVideo>[] {
  return urls.map((url) => ({ host: url.host, run: () => inspectUrlVideo(url, probe, reading) }));
}

async function inspectUrlVideo(url: URL, probe: Probe, reading: RemoteReading): Promise<InspectedVideo> {
  const result = await inspectRemoteFile({ url, headers: {}, allowedNetworks: "own-host" }, probe, reading);
  const { redirectedTo, bytesRead } = result;
  const video: Video = {
    path: nameAddress(url),
    source: {
      kind: "url",
      ...(redirectedTo !== undefined && { redirectsTo: redirectedTo }),
      ...(url.search !== "" && { hasQuery: true }),
    },
  };
  const inspection: Inspection =
    result.kind === "inspected"
      ? result.inspection
      : { facts: result.facts, fault: { kind: "inaccessible", ...describeFailure(result.failure) } };
  return { video, inspection: { ...inspection, facts: { ...inspection.facts, bytesRead } } };
}
