/** Judges a search for videos that found nothing, or nothing for one of its lines. Searches nothing itself. */
import type { Remark } from "../model/report.ts";
import type { CheckWording, InputProblem, SettingProblem } from "../model/wording.ts";
import {
  describeLackOfList,
  describeUntracked,
  remarkOnGap,
  remarkOnNoRepository,
  remarkOnNoVideo,
  remarkOnUntracked,
} from "../report/text/remarks.ts";
import type { Searched } from "../sources/workspace/search.ts";
import { capitalize } from "../text/words.ts";

/** The value of the input `if-no-videos`; `undefined`: it depends on whether lines name the videos. */
export type IfNoVideos = "error" | "warning" | "ignore" | undefined;

/**
 * `needsRepository`: without lines, it is an error if there is no repository. `videos`: the lines, which may only leave
 * files out.
 */
export type SearchPolicy = {
  ifNoVideos: IfNoVideos;
  needsRepository?: boolean;
  videos: readonly string[];
  wording: CheckWording;
};

/** Either problems, which fail the step, or remarks. */
type Judgement = { problems: readonly InputProblem[]; remarks: readonly Remark[] };

/**
 * Judges what a search did not find. Unless the workflow says otherwise, a line that matches nothing is an error, so
 * that a typo does not pass. Without lines, it is a notice.
 */
export function judgeSearch(
  found: Searched,
  { ifNoVideos, needsRepository = false, videos, wording }: SearchPolicy,
): Judgement {
  const lacksRepository = needsRepository && found.kind === "no-repository";
  const isError = isNamed(found) || lacksRepository;
  const level = ifNoVideos ?? (isError ? "error" : "notice");
  if (level === "ignore") return { problems: [], remarks: [] };
  const unused = listUnused(found).map((each) => wording.describe("videos", each));
  const warnings = unused.map((each) => remarkOnGap(each, "warning"));
  if (level !== "error" && !isNamed(found)) {
    const notes = remarkOnNothing(found, wording).map((each): Remark => ({ ...each, level }));
    return { problems: [], remarks: [...notes, ...warnings] };
  }
  const problems = listGaps(found, videos, wording).map((gap) => wording.describe("videos", gap));
  if (level !== "error") {
    return { problems: [], remarks: [...problems.map((each) => remarkOnGap(each, level)), ...warnings] };
  }
  // Nobody wants a check that can't find anything.
  const otherwise = lacksRepository ? "" : `, or set ${wording.nameSetting("ifNoVideos")} to 'warning' or 'ignore'`;
  return {
    problems: problems.map((each) => ({ ...each, advice: `${each.advice}${otherwise}` })),
    remarks: warnings,
  };
}

/** A line that leaves out nothing is a warning at most: the videos that it meant to leave out are checked. */
function listUnused(found: Searched): readonly SettingProblem[] {
  return found.kind === "videos" ? found.unused : [];
}

function listGaps(found: Searched, lines: readonly string[], wording: CheckWording): readonly SettingProblem[] {
  if (isNamed(found)) return found.gaps;
  if (!isEmpty(found)) return [];
  const { problem, advice } = found.untracked
    ? describeUntracked(found.untracked, wording)
    : { problem: found.tried, advice: capitalize(wording.adviceWithoutRepository) };
  const nothing = `no video was found: ${problem}`;
  const fact = found.kind === "no-repository" ? describeLackOfList(lines, found) : capitalize(nothing);
  return [{ problem: `names no file, and ${nothing}`, fact, advice }];
}

/** Whether posts alone can be meant: no line names a video, and `!**` leaves all others out. */
export function needsNoVideo(
  found: Searched,
  { videos, needsRepository = false }: Pick<SearchPolicy, "videos" | "needsRepository">,
): boolean {
  if (videos.length === 0) return true;
  const isNone = videos.includes("!**") || (needsRepository && found.kind === "no-repository");
  return isNone && videos.every((line) => line.startsWith("!"));
}

function isNamed(found: Searched): found is Extract<Searched, { kind: "videos" }> {
  return found.kind === "videos" && found.basis === "named";
}

/** Whether there is nothing to check. */
export function isEmpty(found: Searched): boolean {
  return found.kind === "no-repository" || found.paths.length + found.urls.length === 0;
}

/** Says where videos were searched for, if there is nothing to check. */
export function remarkOnNothing(found: Searched, wording: CheckWording): Remark[] {
  if (!isEmpty(found)) return [];
  const { kind, tried, untracked } = found;
  if (untracked !== undefined) return [remarkOnUntracked(untracked, wording)];
  return [kind === "videos" ? remarkOnNoVideo(tried) : remarkOnNoRepository(tried, wording)];
}
