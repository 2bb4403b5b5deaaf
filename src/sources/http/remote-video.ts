/** A remote video that can be read, and what one reading made of it. Reads nothing itself. */
import type { Problem } from "../../model/problem.ts";
import type { InspectedVideo, Probe } from "../../model/video.ts";
import type { RemoteLimits } from "./reading.ts";

/** How a video is read. */
export type ReadingPlan = { probe: Probe; limits: RemoteLimits };

/** What one reading made of a video. */
export type RemoteVideo = InspectedVideo & {
  /** The server always sends the file from its beginning. */
  ignoresRange?: boolean;
  /** Why the network or the state of the server ended the reading; the file may be as it was. */
  interruption?: Problem;
};

/** A video that waits to be read from `host`. It can be run several times. `isBilled`: somebody pays for each byte. */
export type RemoteVideoTask = { host: string; isBilled: boolean; run(plan: ReadingPlan): Promise<RemoteVideo> };
