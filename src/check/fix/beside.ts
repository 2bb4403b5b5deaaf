/** Copies that fix commands have written, where they stand beside the originals. Judges no video, touches no file. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { Video } from "../../model/video.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import type { Limits } from "../limits.ts";
import { describeDifference, isLengthKnown } from "./copy-difference.ts";
import { type Movable, writeRemoval, writeReplacement } from "./moving.ts";
import { type FixNames, hasItsExtension } from "./paths.ts";

/** What a finding says in place of its command. */
type Guidance = Pick<Finding, "advice" | "fix" | "fixKind" | "isFixOptional">;

/** A video on disk, and the videos that its name ties to it. */
type Family = {
  checked: CheckedVideo;
  fixed: CheckedVideo | undefined;
  cut: CheckedVideo | undefined;
  original: { of: CheckedVideo; suffix: "fixed" | "cut" } | undefined;
  /** The path that a copy gets in the end: another one than the original's where that says another format. */
  findPlace(copy: CheckedVideo): { to: string; leavesLfs: boolean };
  /** How commands name one of these videos. */
  toMovable(video: CheckedVideo): Movable;
  isDoubtful(copy: Video): boolean;
};

/**
 * The same videos. Where a command was run and its result was committed, too, the original stays wrong: so its findings
 * say what to do with both. A result that is not the whole video never replaces it. `isDoubtful`: whether a part of a
 * copy may be missing.
 */
export function pointToCopies(
  videos: readonly CheckedVideo[],
  namesOf: (video: Video) => FixNames,
  limitsOf: (video: Video) => Limits,
  isDoubtful: (copy: Video) => boolean = () => false,
): CheckedVideo[] {
  const onDisk = new Map<string, CheckedVideo>();
  for (const each of videos) if (each.video.source.kind !== "url") onDisk.set(each.video.path, each);
  const toMovable = ({ video }: CheckedVideo) => ({ path: video.path, isTracked: namesOf(video).isTracked() });
  return videos.map((checked) => {
    if (checked.video.source.kind === "url") return checked;
    const { fixed, cut, copyOf } = namesOf(checked.video);
    const of = copyOf && onDisk.get(copyOf.path);
    if (!onDisk.has(fixed) && !onDisk.has(cut) && of === undefined) return checked;
    const family: Family = {
      checked,
      fixed: onDisk.get(fixed),
      cut: onDisk.get(cut),
      original: of && copyOf && { of, suffix: copyOf.suffix },
      findPlace: (copy) => findPlace(checked, copy, namesOf(checked.video)),
      ...{ toMovable, isDoubtful },
    };
    const limits = limitsOf(checked.video);
    const { conversion, ...rest } = checked;
    const findings = checked.findings.map((finding) => guide(finding, family, limits));
    return { ...rest, findings, ...(conversion !== undefined && !isWritten(family) && { conversion }) };
  });
}

function guide(finding: Finding, family: Family, limits: Limits): Finding {
  const guidance = guideCopy(finding, family) ?? guideOriginal(finding, family, limits);
  if (guidance === undefined) return finding;
  const { fixKind: _fixKind, isFixOptional: _isFixOptional, ...rest } = finding;
  return { ...rest, ...guidance };
}

/** What to do with a video for which a command was run; `undefined` where none was, or it is not about the finding. */
function guideOriginal(finding: Finding, family: Family, limits: Limits): Guidance | undefined {
  const { checked, fixed, cut } = family;
  if (finding.fixKind !== "convert" && finding.fixKind !== "cut") return undefined;
  // What is cut has been fixed before.
  const isCut = cut !== undefined && isTooLong(checked) && !finding.isFixOptional;
  const copy = finding.fixKind === "cut" || (isCut && isPassing(cut)) ? cut : fixed;
  if (copy === undefined) return undefined;
  const name = nameOf(copy);
  const difference = describeDifference(checked, copy, limits, copy === cut ? "shorter" : "whole");
  const deletes = finding.isFixOptional && finding.fixKind === "convert" ? "Optional: delete it" : "Delete it";
  const again = finding.fix === null ? deletes : `${deletes} and run the command again`;
  if (difference !== undefined) {
    return { ...finding, advice: `${name} is beside it, but ${difference}. ${again}` };
  }
  if (isPassing(copy) && !(finding.isFixOptional && breaks(copy, finding))) return replaceBy(copy, family, finding);
  if (finding.isFixOptional && finding.fixKind === "convert") return { advice: finding.advice, fix: null };
  return isOnlyTooLong(copy)
    ? { advice: `${name} beside it is fixed, but still too long: shorten that`, fix: null }
    : { ...finding, advice: `${name} is beside it, but does not pass either. ${again}` };
}

/** Whether a command of another video wrote this one: then that is run again, and this is not converted further. */
function isWritten({ original }: Family): boolean {
  if (original === undefined) return false;
  const { of, suffix } = original;
  if (suffix === "fixed" && of.conversion !== undefined) return true;
  return of.findings.some(({ fixKind }) => fixKind === (suffix === "cut" ? "cut" : "convert"));
}

/** What to do with a video that a command wrote; `undefined` where the finding is none of the command's. */
function guideCopy(finding: Finding, family: Family): Guidance | undefined {
  const { checked, cut, original } = family;
  if (original === undefined || !isWritten(family)) return undefined;
  const { of, suffix } = original;
  if (finding.level === "notice") return finding.fix === null ? undefined : { advice: finding.advice, fix: null };
  if (suffix === "fixed" && isOnlyTooLong(checked)) {
    if (cut === undefined || !isPassing(cut)) return undefined;
    const fix = writeRemoval(family.toMovable(checked)) ?? null;
    return { advice: `${nameOf(cut)} was cut from it and passes: remove this video`, fix, fixKind: "replace" };
  }
  if (isPassing(of)) return { advice: adviseDeletion(checked, of), fix: null };
  return {
    advice: `${nameOf(checked)} does not pass either: delete it, and run the command of ${nameOf(of)} again`,
    fix: null,
  };
}

/** A copy that does not pass, once a video that does has taken the place of its original. */
export function dismissCopy(copy: CheckedVideo, original: CheckedVideo): CheckedVideo {
  const advice = adviseDeletion(copy, original);
  const dismiss = (finding: Finding) =>
    finding.level === "notice" || finding.fix !== null ? finding : { ...finding, advice };
  return { ...copy, findings: copy.findings.map(dismiss) };
}

function adviseDeletion(copy: CheckedVideo, original: CheckedVideo): string {
  return `${nameOf(copy)} does not pass, but ${nameOf(original)} does: delete this copy`;
}

function isPassing({ findings }: CheckedVideo): boolean {
  return findings.every(({ level }) => level === "notice");
}

function isTooLong({ findings }: CheckedVideo): boolean {
  return findings.some(({ fixKind }) => fixKind === "cut");
}

function isOnlyTooLong({ findings }: CheckedVideo): boolean {
  const serious = findings.filter(({ level }) => level !== "notice");
  return serious.length > 0 && serious.every(({ fixKind }) => fixKind === "cut");
}

function breaks({ findings }: CheckedVideo, { rule }: Finding): boolean {
  return findings.some((finding) => finding.rule.id === rule.id);
}

/** Where the name without its second extension is taken, the copy keeps its own. */
function findPlace({ video: { path } }: CheckedVideo, copy: CheckedVideo, names: FixNames) {
  if (hasItsExtension(path)) return { to: path, leavesLfs: false };
  const to = names.rename("mp4") ?? copy.video.path;
  return { to, leavesLfs: names.leavesLfs(to) };
}

function replaceBy(
  copy: CheckedVideo,
  { checked, findPlace, toMovable, isDoubtful }: Family,
  { fixKind, isFixOptional }: Finding,
): Guidance {
  const isCertain = !isDoubtful(copy.video) && (fixKind === "cut" || isLengthKnown(checked));
  const check = isCertain ? "" : "check that it shows the whole video, with its sound, then ";
  const isOptional = isFixOptional === true && fixKind !== "cut";
  const command = writeReplacement(toMovable(copy), { original: toMovable(checked), ...findPlace(copy) });
  return {
    advice: `${isOptional ? "Optional: " : ""}${nameOf(copy)} is beside it and passes: ${check}replace this video with it`,
    fix: command ?? null,
    fixKind: "replace",
    isFixOptional: isOptional,
  };
}

function nameOf({ video: { path } }: CheckedVideo): string {
  return `'${showUnprintable(path.slice(path.lastIndexOf("/") + 1))}'`;
}
