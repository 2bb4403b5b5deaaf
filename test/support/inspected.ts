import type { InspectedVideo, Probe } from "../../src/model/video.ts";
import { inspectLocalVideo } from "../../src/sources/local-videos.ts";
import { openWorkspace } from "../../src/sources/workspace/file.ts";

const NOT_ASKED = { problem: "its object was not looked for", advice: "Look for it" };

/** What is known of a video in `folder`, where no Git LFS server is asked. */
export function inspectOnDisk(path: string, folder: string, probe: Probe): InspectedVideo {
  const local = inspectLocalVideo(path, openWorkspace(folder, process.env, true), probe);
  if (local.kind === "inspected") return local;
  const { pointer } = local;
  return {
    video: { path, source: { kind: "lfs", ...pointer } },
    inspection: { facts: { sizeBytes: pointer.sizeBytes }, unresolved: NOT_ASKED },
  };
}
