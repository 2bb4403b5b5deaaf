/** Says why lines of `videos` find nothing, and what was probably meant. Searches nothing itself. */
import type { Problem } from "../../model/problem.ts";
import { fold } from "../../text/folding.ts";
import { formatCount } from "../../text/quantities.ts";
import type { Tracked } from "./git.ts";
import { findPlainFolder } from "./globs.ts";
import { type Line, type LineProblem, quoteLines, rejectLine, writeLine } from "./lines.ts";
import { suggestGlob, suggestPath } from "./suggestion.ts";
import type { Surroundings } from "./surroundings.ts";
import { ENDINGS, isMacMetadata } from "./video-names.ts";

/** A file or directory that a line names, and that is not on disk. */
export function describeMissing({ written, path }: Line, tracked: Tracked, around: Surroundings): LineProblem {
  const paths = tracked.kind === "files" ? tracked.paths : [];
  if (paths.some((each) => each === path || each.startsWith(`${path}/`))) {
    return rejectLine(
      written,
      "which Git tracks, but which is not on disk",
      "Check out all files (a sparse checkout leaves some out), or restore what a step deleted",
    );
  }
  const existing = [...around.files, ...around.directories, ...paths].filter((each) => !isMacMetadata(each));
  const closest = suggestPath(path, existing);
  if (closest === undefined) return rejectLine(written, "which does not exist");
  if (closest.normalize() !== path.normalize()) {
    return rejectLine(written, `which does not exist (did you mean '${writeLine(closest)}'?)`);
  }
  const glob = path.normalize().replace(/[^\0-\x7f]+/g, "*");
  return rejectLine(written, `which is stored with other bytes for its accents (did you mean '${writeLine(glob)}'?)`);
}

/** A directory or glob that matches no video. `others`: how many other files it matches. */
export function describeGap({ written, path, glob }: Line, others: number, around: Surroundings): Problem {
  const notes = [
    ...(others === 0 ? [] : [`it matches ${formatCount(others, "other file")}`]),
    ...(glob === undefined || others > 0 ? [] : suggest(path, around)),
  ];
  return {
    problem: `has the line '${written}', which matches no video${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`,
    advice: `A directory or glob finds only files on disk whose names end in ${ENDINGS}. Correct or remove the line`,
  };
}

function suggest(glob: string, around: Surroundings): string[] {
  const folder = findPlainFolder(glob);
  const isMissing = folder !== "" && around.isWhole && !mayBeFolder(folder, around);
  const closest = suggestGlob(glob, around);
  return [
    ...(isMissing ? [`there is no folder '${folder}'`] : []),
    ...(closest === undefined ? [] : [`did you mean '${writeLine(closest)}'?`]),
  ];
}

/** A link can lead to a folder. */
function mayBeFolder(folder: string, { files, directories }: Surroundings): boolean {
  return (
    directories.some((each) => fold(each) === fold(folder)) || files.some((each) => `${folder}/`.startsWith(`${each}/`))
  );
}

/** Lines that leave out all that others find. */
export function describeEmptied(excluded: readonly Line[]): Problem {
  return {
    problem: `names videos, but ${quoteLines(excluded)} leaves out all of them`,
    advice: "Leave out fewer files, or remove these lines",
  };
}
