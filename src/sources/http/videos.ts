/** Videos at URLs that the workflow gave. Knows nothing about Git LFS. */
import type { Inspection, Video } from "../../model/video.ts";
import { nameAddress } from "../../net/urls.ts";
import { findSignatureEnd } from "../../text/signature-end.ts";
import { describeFailure } from "./failure-texts.ts";
import { inspectRemoteFile } from "./inspection.ts";
import type { RemoteReading } from "./reading.ts";
import { mayPass } from "./remote-file.ts";
import type { ReadingPlan, RemoteVideo, RemoteVideoTask } from "./remote-video.ts";

/** Prepares the reading of videos at URLs. A video that can't be read has a fault (`inaccessible`). */
export function planUrlVideos(urls: readonly URL[], reading: Omit<RemoteReading, "limits">): RemoteVideoTask[] {
  return urls.map((url) => ({
    host: url.host,
    isBilled: false,
    run: (plan) => inspectUrlVideo(url, plan, reading),
  }));
}

async function inspectUrlVideo(
  url: URL,
  { probe, limits }: ReadingPlan,
  reading: Omit<RemoteReading, "limits">,
): Promise<RemoteVideo> {
  const file = { url, headers: {}, allowedNetworks: "own-host" } as const;
  const result = await inspectRemoteFile(file, probe, { ...reading, limits });
  const { redirectedTo, bytesRead, ignoresRange } = result;
  const signatureEndsMs = findSignatureEnd(url);
  const video: Video = {
    path: nameAddress(url),
    source: {
      kind: "url",
      ...(redirectedTo !== undefined && { redirectsTo: redirectedTo }),
      ...(url.search !== "" && { hasQuery: true }),
      ...(signatureEndsMs !== undefined && { signatureEndsMs }),
    },
  };
  const conclude = ({ facts, ...rest }: Inspection): Inspection => ({ ...rest, facts: { ...facts, bytesRead } });
  if (result.kind === "inspected") return { video, inspection: conclude(result.inspection), ignoresRange };
  const { facts, failure } = result;
  const problem = describeFailure(failure);
  if (!mayPass(failure)) {
    return { video, inspection: conclude({ facts, fault: { kind: "inaccessible", ...problem } }), ignoresRange };
  }
  const fault = { kind: "inaccessible", ...problem, isUnchecked: true } as const;
  return { video, inspection: conclude({ facts, fault }), ignoresRange, interruption: problem };
}
