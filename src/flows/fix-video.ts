/** Fixes one video: ffmpeg writes a new file beside it, which is checked before it gets a name. Shows nothing. */
import { fstatSync, readSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { checkVideo } from "../check/check.ts";
import { describeDifference, isLengthKnown } from "../check/fix/copy-difference.ts";
import { hasItsExtension } from "../check/fix/paths.ts";
import { steadyIntervals } from "../check/limits.ts";
import { nameDemuxer } from "../ffmpeg/demuxers.ts";
import { type Ending, runFfmpeg } from "../ffmpeg/run.ts";
import { probe } from "../media/probe.ts";
import type { NeededConversion } from "../model/conversion.ts";
import type { CheckedVideo, Finding, FixKind } from "../model/finding.ts";
import type { FixOutcome, NotMade, NotStarted } from "../model/fix.ts";
import type { Container } from "../model/formats.ts";
import type { Video } from "../model/video.ts";
import { wouldBeAdded } from "../sources/workspace/ignored.ts";
import { isForLfs } from "../sources/workspace/lfs-attribute.ts";
import { runParser } from "../sources/workspace/parser-driver.ts";
import { explainSystemError } from "../sources/workspace/system-errors.ts";
import { isKeptByGit } from "../sources/workspace/tracked.ts";
import type { Judging } from "./check.ts";
import {
  createBeside,
  discard,
  finish,
  type HeldFile,
  holdFile,
  holdOriginal,
  isFileOrLink,
  isTaken,
  isUnchanged,
  isUnmoved,
  release,
  rename,
  replace,
} from "./fix-files.ts";

/** What fixing needs of the outside. `ffmpeg`: its absolute path. `signal` ends it at once. */
export type FixWorld = { ffmpeg: string; workspace: string; environment: NodeJS.ProcessEnv; signal: AbortSignal };

/**
 * `isInPlace`: the new video takes the place of the original. `copy`: what was checked where it would be beside that.
 * `onStart`: ffmpeg starts. `onSeconds`: how much of the video is done.
 */
export type FixWish = {
  isInPlace: boolean;
  copy: CheckedVideo | undefined;
  onStart(): void;
  onSeconds(seconds: number): void;
};

/** `result`: the judgement on the new video, where it passes. */
export type Fixed = { outcome: FixOutcome; result?: CheckedVideo };

/** A file of the workspace in which a conversion leaves nothing to object to. */
export type Fixable = CheckedVideo & { conversion: NeededConversion; facts: { container: Container } };

/** Why ffmpeg can't fix a video, as far as the check shows that. */
export function findObstacle({ video, facts, findings, conversion }: CheckedVideo): NotStarted | undefined {
  const bad = findings.filter(({ level }) => level !== "notice").map(({ rule }) => rule.id);
  const rules = bad.filter((rule) => !conversion?.fixes.includes(rule));
  if (conversion === undefined || rules.length > 0 || facts.container === undefined)
    return { kind: "unfixable", rules, ...findRemedy(findings.filter(({ rule }) => rules.includes(rule.id))) };
  if (video.source.kind === "url") return { kind: "url" };
  if (video.source.kind !== "lfs") return undefined;
  const { committedAt, repository } = video.source;
  return {
    kind: "pointer",
    ...(committedAt !== undefined && { committedAt }),
    ...(repository !== undefined && { repository }),
  };
}

/** What the commands of findings do, where each has one and all do the same. */
function findRemedy(findings: readonly Finding[]): { remedy?: FixKind } {
  const [remedy, ...others] = new Set(findings.map(({ fix, fixKind }) => (fix === null ? undefined : fixKind)));
  return remedy === undefined || others.length > 0 ? {} : { remedy };
}

export function isFixable(checked: CheckedVideo): checked is Fixable {
  return findObstacle(checked) === undefined;
}

/** Fixes a video. Whatever happens, only a video that passes gets a name, and nothing else is left. */
export async function fixVideo(original: Fixable, world: FixWorld, judging: Judging, wish: FixWish): Promise<Fixed> {
  const { conversion, facts, video } = original;
  const to = wish.isInPlace ? conversion.inPlace : conversion.output;
  if (to === undefined) return { outcome: { kind: "place-taken" } };
  if (wish.isInPlace && facts.soundTracks !== undefined)
    return { outcome: { kind: "several-sounds", tracks: facts.soundTracks } };
  const opened = attempt(() => holdOriginal(world.workspace, video.path));
  if (opened.kind === "failed") return { outcome: { kind: "unreadable", reason: opened.reason } };
  const held = opened.value;
  if (held === undefined) return { outcome: { kind: "linked" } };
  const target = join(dirname(held.path), basename(to));
  try {
    if (facts.sizeBytes !== Number(held.stats.size)) return { outcome: { kind: "changed" } };
    const isToTake = wish.isInPlace && !world.signal.aborted;
    const earlier = isToTake ? takeEarlier(original, { held, to, target }, world, judging) : undefined;
    if (earlier !== undefined) return earlier;
    const created = attempt(() => (target !== held.path && isTaken(target) ? undefined : createBeside(held)));
    if (created.kind === "failed") return { outcome: { kind: "unwritable", reason: created.reason } };
    if (created.value === undefined)
      return wish.isInPlace ? PLACE_TAKEN : judgeTaken(original, { to, target }, judging, wish.copy);
    return await convert({ held, made: created.value, target, to }, original, world, judging, wish);
  } finally {
    release(held);
  }
}

const PLACE_TAKEN: Fixed = { outcome: { kind: "place-taken" } };

/** What is where the new video would be: that video, from an earlier run, or something else. */
function judgeTaken(
  original: Fixable,
  { to, target }: Pick<Files, "to" | "target">,
  judging: Judging,
  copy: CheckedVideo | undefined,
): Fixed {
  const read = attempt(() => copy ?? judgeFile({ path: to, source: { kind: "file" } }, target, judging));
  const result = read.kind === "done" ? read.value : undefined;
  if (result === undefined) return { outcome: { kind: "taken", name: to } };
  const objection = findObjection(original, result, judging, { isInPlace: false });
  if (objection === undefined) return { outcome: { kind: "fixed-before", name: to }, result };
  const problem = objection.kind === "different" ? objection.difference : "it does not pass either";
  return { outcome: { kind: "taken", name: to, problem } };
}

/** Judges a file by what holds where it is; `undefined` if there is none, or a link. */
export function judgeFile(video: Video, path: string, judging: Judging): CheckedVideo | undefined {
  const held = holdFile(path);
  if (held === undefined) return undefined;
  try {
    return judge(video, held, judging);
  } finally {
    release(held);
  }
}

/**
 * Puts the result of an earlier run in the original's place: a person may have watched it, and it need not be made
 * again. `undefined` where there is none that is newer than the original, as long, passes, and is unknown to git.
 */
function takeEarlier(
  original: Fixable,
  { held, to, target }: Omit<Files, "made">,
  world: FixWorld,
  judging: Judging,
): Fixed | undefined {
  const from = original.conversion.output;
  if (!isLengthKnown(original) || judging.namesOf({ path: from, source: { kind: "file" } }).isTracked())
    return undefined;
  const opened = attempt(() => holdFile(join(dirname(held.path), basename(from))));
  if (opened.kind === "failed" || opened.value === undefined) return undefined;
  const files = { held, made: opened.value, to, target };
  try {
    if (files.made.stats.mtimeNs <= held.stats.mtimeNs) return undefined;
    const read = attempt(() => judge({ path: to, source: { kind: "file" } }, files.made, judging));
    if (read.kind === "failed") return undefined;
    if (findObjection(original, read.value, judging, { isInPlace: true }) !== undefined) return undefined;
    const isKept = isKeptByGit(held.path, world.environment);
    const kept = attempt(() => (isUnchanged(files.made) ? keep(files, true) : ({ kind: "changed" } as const)));
    if (kept.kind === "failed") return { outcome: { kind: "unwritable", reason: kept.reason } };
    if (kept.value !== undefined) return { outcome: kept.value };
    const fixed = describeFixed(files, original, read.value, world, judging, true);
    return { outcome: { ...fixed, from, isReplaced: true, isKeptByGit: isKept }, result: read.value };
  } finally {
    release(files.made);
  }
}

/** The original, the new file, and what that will be called: `to` in the workspace, `target` absolute. */
type Files = { held: HeldFile; made: HeldFile; to: string; target: string };

async function convert(
  files: Files,
  original: Fixable,
  world: FixWorld,
  judging: Judging,
  wish: FixWish,
): Promise<Fixed> {
  const { held, made, to } = files;
  try {
    const { conversion, facts, video } = original;
    if (!world.signal.aborted) wish.onStart();
    const ending = await runFfmpeg({
      ...{ program: world.ffmpeg, environment: world.environment, signal: world.signal, onSeconds: wish.onSeconds },
      ...{ demuxer: nameDemuxer(facts.container), options: conversion.options },
      ...{ input: { ...held, name: video.path }, output: made },
    });
    if (ending.kind !== "done") return { outcome: describeEnding(ending) };
    if (!isUnmoved(made)) return { outcome: { kind: "changed" } };
    const result = judge({ path: to, source: { kind: "file" } }, made, judging);
    const objection = findObjection(original, result, judging, { ...ending, isInPlace: wish.isInPlace });
    if (objection !== undefined) return { outcome: objection };
    const isKept = wish.isInPlace && isKeptByGit(held.path, world.environment);
    const kept = attempt(() => {
      finish(made, held);
      return keep(files, wish.isInPlace);
    });
    if (kept.kind === "failed") return { outcome: { kind: "unwritable", reason: kept.reason } };
    if (kept.value !== undefined) return { outcome: kept.value };
    const fixed = describeFixed(files, original, result, world, judging, wish.isInPlace);
    const { complaint } = ending;
    const isLeft = wish.isInPlace && isFileOrLink(join(dirname(held.path), basename(conversion.output)));
    const place = wish.isInPlace
      ? { isReplaced: true as const, isKeptByGit: isKept, ...(isLeft && { leftover: conversion.output }) }
      : { isReplaced: false as const };
    return { outcome: { ...fixed, ...place, ...(complaint !== undefined && { complaint }) }, result };
  } finally {
    release(made);
    discard(made);
  }
}

/** What is reported of a new video that has its name. */
function describeFixed(
  files: Files,
  { facts, video }: Fixable,
  result: CheckedVideo,
  { environment, workspace }: FixWorld,
  { namesOf }: Judging,
  isInPlace: boolean,
) {
  const leavesLfs = leaves(files, isInPlace, environment) && { leavesLfs: true as const };
  const isTracked = namesOf(video).isTracked();
  const isAddable = !isTracked && isInPlace && wouldBeAdded(files.to, workspace, environment);
  return {
    ...{ kind: "fixed" as const, to: files.to, before: facts, after: result.facts },
    ...(isTracked && { isTracked }),
    ...(isAddable && { isAddable }),
    ...leavesLfs,
  };
}

/**
 * Whether a whole video would be added to the repository whose original was a pointer there. What is beside an original
 * with a name that suits it takes that name in the end.
 */
function leaves({ held, target }: Files, isInPlace: boolean, environment: NodeJS.ProcessEnv): boolean {
  if (target === held.path || (!isInPlace && hasItsExtension(held.path))) return false;
  return isForLfs(held.path, environment) && !isForLfs(target, environment);
}

type Attempt<Value> = { kind: "done"; value: Value } | { kind: "failed"; reason: string };

function attempt<Value>(use: () => Value): Attempt<Value> {
  try {
    return { kind: "done", value: use() };
  } catch (error) {
    return { kind: "failed", reason: explainSystemError(error) };
  }
}

function describeEnding(ending: Exclude<Ending, { kind: "done" }>): NotMade {
  if (ending.kind === "stopped") return { kind: "interrupted" };
  const { complaint, encoder } = ending;
  return encoder === undefined ? { kind: "refused", complaint } : { kind: "without-encoder", encoder };
}

/** Judges a file by what holds where it will be. Reads what is open, whatever its name leads to by now. */
function judge(video: Video, { descriptor }: HeldFile, { judge: by, nowMs, namesOf }: Judging): CheckedVideo {
  const standard = by.standardAt(video.path);
  const parser = probe(fstatSync(descriptor).size, { steady: steadyIntervals(standard.limits) });
  const inspection = runParser(parser, (buffer, offset) => readSync(descriptor, buffer, 0, buffer.length, offset));
  return checkVideo(video, inspection, { ...standard, nowMs, names: namesOf(video) });
}

/** Why a new video is not good enough. `complaint`: of ffmpeg. `isInPlace`: the original would be lost. */
function findObjection(
  original: CheckedVideo,
  result: CheckedVideo,
  { judge: by }: Judging,
  { complaint, isInPlace }: { complaint?: string; isInPlace: boolean },
): NotMade | undefined {
  const findings = result.findings.filter(({ level }) => level !== "notice");
  if (findings.length > 0) return { kind: "still-bad", findings, ...(complaint !== undefined && { complaint }) };
  const { limits } = by.standardAt(original.video.path);
  const difference = describeDifference(original, result, limits, "whole");
  if (difference !== undefined) return { kind: "different", difference };
  return complaint === undefined || !isInPlace ? undefined : { kind: "doubtful", complaint };
}

/** Gives the new file its name. Returns why it did not. Throws the errors of `node:fs`. */
function keep({ held, made, to, target }: Files, isInPlace: boolean): NotStarted | NotMade | undefined {
  if (!isInPlace) return rename(made, target) ? undefined : { kind: "taken", name: to };
  if (!isUnchanged(held)) return { kind: "changed" };
  if (target === held.path) {
    replace(made, held);
    return undefined;
  }
  if (!rename(made, target)) return { kind: "place-taken" };
  discard(held);
  return undefined;
}
