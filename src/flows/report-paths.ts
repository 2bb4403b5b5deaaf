/** Has the paths of a report start at the top of the repository. Opens no video, and writes nothing. */
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { Report } from "../model/report.ts";
import { findRealPath } from "../report/git-directory.ts";
import { lookUp } from "../sources/workspace/disk.ts";
import { findTop } from "../sources/workspace/git.ts";

/** The same report, as the command would have made it at the top of the repository that `folder` is in. */
export function startAtTop(report: Report, folder: string): Report {
  const place = findRealPath(folder);
  const top = findTop(place);
  if (top === place || lookUp(join(top, ".git")) === "absent") return report;
  const prefix = relative(top, place).replaceAll(sep, "/");
  const move = (path: string) => (isAbsolute(path) ? path : posix.join(prefix, path));
  const { videos = [], posts } = report;
  return {
    ...report,
    videos: videos.map((each) =>
      each.video.source.kind === "url" ? each : { ...each, video: { ...each.video, path: move(each.video.path) } },
    ),
    ...(posts && {
      posts: posts.map((each) => ({
        ...each,
        path: move(each.path),
        ...(each.video !== undefined && { video: move(each.video) }),
      })),
    }),
    remarks: report.remarks.map((each) =>
      each.place === undefined ? each : { ...each, place: { ...each.place, file: move(each.place.file) } },
    ),
  };
}
