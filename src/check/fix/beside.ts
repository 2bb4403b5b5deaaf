/** Fixed videos that stand beside the originals. Judges no video, and touches no file. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import { EXTENSIONS } from "../../model/formats.ts";
import { quote } from "../../text/quoting.ts";
import { fixedPath } from "./paths.ts";

/**
 * The same videos. Where the command of a video was run and its result was committed, too, the original stays wrong: so
 * its findings say what to do with it instead.
 */
export function pointToFixed(videos: readonly CheckedVideo[]): CheckedVideo[] {
  const passing = new Set(videos.filter(isPassing).map(({ video }) => video.path));
  return videos.map((checked) => {
    const { path, source } = checked.video;
    const fixed = fixedPath(path);
    if (source.kind === "url" || !passing.has(fixed)) return checked;
    return { ...checked, findings: checked.findings.map((finding) => replace(finding, path, fixed)) };
  });
}

function isPassing({ video, findings }: CheckedVideo): boolean {
  return video.source.kind !== "url" && findings.every(({ level }) => level === "notice");
}

/** Only what the fixed video was written for: a recommendation or an offer stays one. */
function replace(finding: Finding, path: string, fixed: string): Finding {
  if (finding.fix === null || finding.isFixOptional) return finding;
  const name = fixed.slice(fixed.lastIndexOf("/") + 1);
  return hasItsExtension(path)
    ? { ...finding, advice: `'${name}' is beside it and passes: replace this video with it`, fix: move(fixed, path) }
    : { ...finding, advice: `'${name}' is beside it and passes: remove this video`, fix: git("rm", path) };
}

function hasItsExtension(path: string): boolean {
  return EXTENSIONS[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ""] === "mp4";
}

function move(from: string, to: string): string {
  return git("mv -f", from, to);
}

/** `--` ends the options: a name may start with a dash. */
function git(command: string, ...paths: readonly string[]): string {
  return ["git", command, "--", ...paths.map(quote)].join(" ");
}
