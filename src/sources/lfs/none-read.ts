/** Whether a fault is that of a whole run, or of its videos in Git LFS. Reads nothing. */
import type { Inspection, Video } from "../../model/video.ts";

/** Nobody forgets to push so many: from here on, the server, its address or its credentials are wrong. */
const FEWEST = 10;

/** Where none of many videos in Git LFS could be read, nothing is known of them, and the run has checked nothing. */
export function judgeWhole<Read extends { video: Video; inspection: Inspection }>(videos: readonly Read[]): Read[] {
  const isPointer = ({ video }: Read) => video.source.kind === "lfs";
  const pointers = videos.filter(isPointer);
  const isNoneRead =
    pointers.length >= FEWEST && pointers.every(({ inspection }) => inspection.unresolved !== undefined);
  if (!isNoneRead) return [...videos];
  return videos.map((read) => {
    const { unresolved } = read.inspection;
    if (!isPointer(read) || unresolved === undefined || unresolved.isOfServer) return read;
    return { ...read, inspection: { ...read.inspection, unresolved: { ...unresolved, isUnchecked: true } } };
  });
}
