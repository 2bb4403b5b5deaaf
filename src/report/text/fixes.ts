/** The commands that fix videos, each once, and where a person finds them. Makes no command. */
import type { CheckedVideo, Finding, FixKind } from "../../model/finding.ts";
import type { CheckedPost } from "../../model/post.ts";
import type { Level } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import type { Video, VideoSource } from "../../model/video.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { writeCommand } from "../../text/quoting.ts";
import { formatList } from "../../text/words.ts";
import { locatePage } from "./own-pages.ts";

/** A command of a video, as {@link showCommand} has it. `level`: of the worst finding that it is for. */
export type Command = { text: string; kind: FixKind | undefined; isOptional: boolean; level: Level };

/** The commands of a video, each once: at most one that fixes it, and one that a person may leave out. */
export function listCommands({ video, findings }: Pick<CheckedVideo, "video" | "findings">): Command[] {
  const commands = new Map<string, Command>();
  for (const finding of findings) {
    const { fixKind: kind, isFixOptional: isOptional = false, level } = finding;
    const text = showCommand(video, finding);
    if (text !== null && !commands.has(text)) commands.set(text, { text, kind, isOptional, level });
  }
  // What is optional may read the file that the other command writes.
  return [...commands.values()].sort((a, b) => Number(a.isOptional) - Number(b.isOptional));
}

/**
 * The command of a finding as people run it. In a clone without the object of a Git LFS pointer, ffmpeg would find only
 * the pointer. So a line before the command fetches the video.
 */
export function showCommand(video: Video, { fix, fixKind }: Pick<Finding, "fix" | "fixKind">): string | null {
  if (fix === null || video.source.kind !== "lfs" || !needsBytes(fixKind)) return fix;
  const fetch = writeFetch(video.path, video.source);
  return fetch === undefined ? fix : `${fetch}\n${fix}`;
}

/** The command that fetches the object of a pointer; `undefined` if its path can't stand in one. */
export function writeFetch(
  path: string,
  { committedAt = path, repository }: Pick<Extract<VideoSource, { kind: "lfs" }>, "committedAt" | "repository">,
): string | undefined {
  const there = repository === undefined ? [] : ["-C", repository];
  return writeCommand(["git", ...there, "lfs", "pull", "--include", toPattern(committedAt)]);
}

function needsBytes(kind: FixKind | undefined): boolean {
  return kind === "convert" || kind === "cut";
}

/**
 * A list of patterns that matches a path (git-lfs-fetch(1), "Include and exclude"; gitignore(5)): a comma would end the
 * first of them, and a space at an end would be cut off.
 */
function toPattern(path: string): string {
  return path.replace(/[*?[\]\\,]|^[\s!#]|\s$/g, "?");
}

/** The report without commands: its author could have a reader run anything. */
export function withoutCommands(report: Report): Report {
  const strip = <Each extends CheckedVideo | CheckedPost>(each: Each) => ({
    ...each,
    findings: each.findings.map((finding) => ({ ...finding, fix: null })),
  });
  const { videos = [], posts } = report;
  return { ...report, videos: videos.map(strip), ...(posts && { posts: posts.map(strip) }) };
}

/** Where ffmpeg writes a new file: from a URL, it can't write beside the video. */
export type Output = "beside the video" | "in the working directory";

/** Where to start, and what to do with the file that ffmpeg writes. The paths in commands start there. */
const NOTES: Readonly<Record<Output, string>> = {
  "beside the video":
    "To run a command below, start in the folder that was checked: for a workflow, the root of your clone. ffmpeg writes a new file next to the original. Watch it, then put it in place of the original.",
  "in the working directory":
    "For a URL, ffmpeg writes a new file into the working directory. Watch it, then upload it to the same URL.",
};

/** What to know of commands. `page`: what says how to do that, and its title. */
export type Note = { text: string; page?: { title: string; address: string } };

/** What to know of commands that write a new file. `toolPage`: the page of this action, if it is known. */
export function noteOn(output: Output, toolPage: string | undefined): Note {
  const text = NOTES[output];
  if (output !== "beside the video") return { text };
  return { text, page: { title: "How to put a fixed video in place", address: locatePage(PLACING, toolPage) } };
}

const PLACING = "docs/videos.md#put-a-fixed-video-in-place";

/** Where a command writes a new file; `undefined` for one that writes none. */
function outputOf(kind: FixKind | undefined, isUrl: boolean): Output | undefined {
  if (!needsBytes(kind)) return undefined;
  return isUrl ? "in the working directory" : "beside the video";
}

/** What to know of the commands of videos, each note once. */
export function listNotes(videos: readonly CheckedVideo[], toolPage: string | undefined): Note[] {
  const outputs = Object.values(listFixes(videos)).flatMap(({ writes }) => [...writes]);
  return [...new Set(outputs)].map((output) => noteOn(output, toolPage));
}

/** Commands, how many videos they are for, and where they write new files. */
export type Fixes = { videos: number; commands: readonly string[]; writes: ReadonlySet<Output> };

/**
 * `needed`: the commands that fix videos. `cuts`: those that cut off the end of a video that is too long, which a
 * person has to want. `optional`: those that only follow a recommendation.
 */
export function listFixes(videos: readonly CheckedVideo[]): Readonly<Record<"needed" | "cuts" | "optional", Fixes>> {
  const all = { needed: startFixes(), cuts: startFixes(), optional: startFixes() };
  for (const checked of videos) {
    for (const { text, kind, isOptional } of listCommands(checked)) {
      const fixes = all[!isOptional ? "needed" : kind === "cut" ? "cuts" : "optional"];
      fixes.videos++;
      fixes.commands.add(text);
      const output = outputOf(kind, checked.video.source.kind === "url");
      if (output !== undefined) fixes.writes.add(output);
    }
  }
  const list = ({ commands, ...rest }: ReturnType<typeof startFixes>): Fixes => ({ ...rest, commands: [...commands] });
  return { needed: list(all.needed), cuts: list(all.cuts), optional: list(all.optional) };
}

function startFixes() {
  return { videos: 0, commands: new Set<string>(), writes: new Set<Output>() };
}

/**
 * What a person does next about videos and posts with errors and warnings; `undefined` if there are none. `place`:
 * where everything about them stands.
 */
export function describeNextStep({ videos = [], posts = [] }: Report, place: string): string | undefined {
  const { needed, cuts } = listFixes(videos);
  const [verb, first] = needed.commands.length > 0 ? ["fix", needed] : ["shorten", cuts];
  if (first.commands.length > 0) {
    const cut = first === needed && cuts.videos > 0 ? ` and shorten ${formatInteger(cuts.videos)}` : "";
    const commands = first.commands.length === 1 && cut === "" ? "the command" : "the commands";
    const more = posts.some(isBad) ? " What to do about each post is there, too." : "";
    return `To ${verb} ${formatCount(first.videos, "video")}${cut}, run ${commands} in ${place}.${more}`;
  }
  const bad = [...(videos.some(isBad) ? ["video"] : []), ...(posts.some(isBad) ? ["post"] : [])];
  return bad.length === 0 ? undefined : `What to do about each ${formatList(bad)} is in ${place}.`;
}

function isBad({ findings }: { findings: readonly Finding[] }): boolean {
  return findings.some(({ level }) => level !== "notice");
}
