/** How a file is left out of a check. Words only. */
import type { Video } from "../model/video.ts";
import { writeExclusion } from "../text/glob.ts";

/** The end of an advice about a file. It is empty where the file was checked by itself: no list names it. */
export function orLeaveOut({ path, source }: Video): string {
  return source.kind === "file" && source.isAlone ? "" : `, or leave it out with '${writeExclusion(path)}'`;
}
