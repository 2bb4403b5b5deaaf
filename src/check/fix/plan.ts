/** The commands that fix a video. Knows no rule by its name: each rule names its remedy. */
import type { MediaFacts } from "../../model/facts.ts";
import { WITHOUT_MOTION } from "../../model/formats.ts";
import type { Video } from "../../model/video.ts";
import { formatDuration } from "../../text/quantities.ts";
import { quote } from "../../text/quoting.ts";
import type { Limits } from "../limits.ts";
import type { Remedy, Rule, Subject } from "../rule.ts";
import { canCopy, convert, cutFixed, resultCodec, type Work } from "./command.ts";

/**
 * A shell command, and what a person has to know before they run it: a sentence without its full stop. It is optional
 * where it only follows a recommendation, or leaves out a part of the video.
 */
export type Fix = { command: string; note?: string; isOptional: boolean };

/**
 * For a rule that objects, the command that fixes its finding; null where none can, or where shells read the name of the
 * video differently.
 */
export type FixFor = (rule: Rule) => Fix | null;

const NO_FIX: FixFor = () => null;

/**
 * One command for the whole video that fixes every error and warning that can be fixed, so that a person runs it once;
 * where there are only notices, one that follows the recommendations. Cutting is never part of it.
 *
 * @param broken the rules that object to the video
 */
export function planFix(subject: Subject, limits: Limits, broken: readonly Rule[]): FixFor {
  const { video, facts } = subject;
  const has = (kind: Remedy["kind"]) => broken.some(({ remedy }) => remedy.kind === kind);
  if (has("download")) return ({ remedy }) => (remedy.kind === "download" ? downloadObject(video) : null);
  const hasNoMotion = facts.container !== undefined && WITHOUT_MOTION.has(facts.container);
  if (hasNoMotion || has("replace") || !limits.containers.includes("mp4")) return NO_FIX;

  const plan = (rules: readonly Rule[]) => planWork(rules, facts, limits);
  const conversions = broken.filter(({ remedy }) => remedy.kind === "remux" || remedy.kind === "recode");
  const needed = conversions.filter(({ level }) => level !== "notice");
  const chosen = needed.length > 0 ? needed : conversions.filter((rule) => satisfies(plan([rule]), rule, subject));
  const work = chosen.length > 0 ? plan(chosen) : undefined;
  const isFixed = (rule: Rule) =>
    chosen.includes(rule) || (conversions.includes(rule) && satisfies(work, rule, subject));
  return (rule) => {
    if (rule.remedy.kind === "cut") return cut(video, plan([]), needed.length > 0 ? work : undefined);
    if (work === undefined || !isFixed(rule)) return null;
    return offer(convert(video, work), noteOn(video, work), needed.length === 0);
  };
}

function offer(command: string | undefined, note: string | undefined, isOptional: boolean): Fix | null {
  return command === undefined ? null : { command, isOptional, ...(note !== undefined && { note }) };
}

/** `undefined` where the result would not be allowed, or would have wrong colours. */
function planWork(rules: readonly Rule[], facts: MediaFacts, limits: Limits): Work | undefined {
  const recodings = rules.flatMap(({ remedy }) => (remedy.kind === "recode" ? [remedy] : []));
  const recodes = recodings.length > 0 || !canCopy(facts, limits);
  const work = { facts, limits, recodes, capsSize: recodings.some(({ bitRate }) => bitRate === "capped") };
  const losesColours = recodes && facts.colour?.isDolbyVisionOnly === true;
  return losesColours || resultCodec(work) === undefined ? undefined : work;
}

/** Whether a rule has no objection to what the command writes. */
function satisfies(work: Work | undefined, rule: Rule, subject: Subject): boolean {
  if (work === undefined) return false;
  const codec = resultCodec(work);
  const facts = { ...subject.facts, container: "mp4" as const, ...(codec !== undefined && { codec }) };
  return rule.judge({ ...subject, facts }, work.limits) === undefined;
}

function noteOn({ source }: Video, work: Work): string | undefined {
  const notes = [
    ...(source.kind === "url" && source.hasQuery
      ? ["Add the query of the URL to the command, which leaves it out"]
      : []),
    ...(work.recodes && resultCodec(work) === "h265" ? ["The command needs an ffmpeg with libx265"] : []),
  ];
  return notes.length === 0 ? undefined : notes.join(". ");
}

/** Frames are copied as they are stored, so the last ones may be shown up to this many seconds later. */
const REORDERED_SECONDS = 1;

/** `fixed` is what has to be done first, where the video is to be fixed before. */
function cut(video: Video, work: Work | undefined, fixed: Work | undefined): Fix | null {
  if (work === undefined) return null;
  const keptSeconds = work.limits.duration.max - REORDERED_SECONDS;
  if (keptSeconds <= 0) return null;
  const what = `The command keeps only the first ${formatDuration(keptSeconds)} and cuts off the rest`;
  if (fixed !== undefined) {
    return offer(cutFixed(video, keptSeconds), `${what}. Run it after the command that fixes the rest`, true);
  }
  const note = noteOn(video, work);
  return offer(convert(video, { ...work, keptSeconds }), note === undefined ? what : `${what}. ${note}`, true);
}

/**
 * `--include` takes patterns separated by commas, so a path that would be read as one is left out, as is one that
 * shells read differently. No command fixes a malformed pointer.
 */
function downloadObject({ path, source }: Video): Fix | null {
  if (source.kind !== "lfs") return null;
  const pattern = /[*?[\]\\,!]|^\s|\s$/.test(path) ? undefined : quote(path);
  return { command: pattern === undefined ? "git lfs pull" : `git lfs pull --include ${pattern}`, isOptional: false };
}
