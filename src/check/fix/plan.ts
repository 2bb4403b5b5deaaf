/** How a video is fixed: one conversion, and commands. Knows no rule by its name: each rule names its remedy. */
import type { NeededConversion } from "../../model/conversion.ts";
import type { MediaFacts } from "../../model/facts.ts";
import type { FixKind } from "../../model/finding.ts";
import { WITHOUT_MOTION } from "../../model/formats.ts";
import type { Video } from "../../model/video.ts";
import { formatDuration } from "../../text/quantities.ts";
import type { Limits } from "../limits.ts";
import type { Remedy, Rule, Subject } from "../rule.ts";
import { canCopy, canShrink, commandOf, convert, cutFixed, resultCodec, type Work } from "./command.ts";
import { writeMove } from "./moving.ts";
import { type FixNames, hasItsExtension } from "./paths.ts";

/**
 * A shell command, and what a person has to know before they run it: a sentence without its full stop. It is optional
 * where it only follows a recommendation, or leaves out a part of the video. Without a command, shells read the name of
 * the video differently.
 */
export type Fix = { kind: FixKind; command: string | undefined; note?: string; isOptional: boolean };

/**
 * How a video is fixed. `fixFor`: for a rule that objects, what fixes its finding; null where nothing can.
 * `conversion`: what ffmpeg has to do; absent where no error and no warning needs that.
 */
export type FixPlan = { fixFor(rule: Rule): Fix | null; conversion?: NeededConversion };

const NO_FIX: FixPlan = { fixFor: () => null };

/**
 * One command for the whole video that fixes every error and warning that can be fixed, so that a person runs it once;
 * where there are only notices, one that follows the recommendations. Cutting is never part of it.
 *
 * @param broken the rules that object to the video
 */
export function planFix(subject: Subject, names: FixNames, limits: Limits, broken: readonly Rule[]): FixPlan {
  if (broken.length === 0) return NO_FIX;
  const { video, facts } = subject;
  const has = (kind: Remedy["kind"]) => broken.some(({ remedy }) => remedy.kind === kind);
  const hasNoMotion = facts.container !== undefined && WITHOUT_MOTION.has(facts.container);
  if (hasNoMotion || has("replace")) return NO_FIX;

  const conversions = broken.filter(({ remedy }) => remedy.kind === "remux" || remedy.kind === "recode");
  const needed = conversions.filter(({ level }) => level !== "notice");
  // A video that is converted or cut gets another name, and a command for one that is renamed would not find it.
  if (has("rename") && needed.length === 0 && !has("cut"))
    return { fixFor: ({ remedy }) => (remedy.kind === "rename" ? rename(video, names, facts) : null) };
  if (!limits.containers.includes("mp4")) return NO_FIX;
  const plan = (rules: readonly Rule[]) => planWork(rules, facts, limits);
  const chosen = needed.length > 0 ? needed : conversions.filter((rule) => satisfies(plan([rule]), rule, subject));
  const work = chosen.length > 0 ? plan(chosen) : undefined;
  const conversion = work && convert(video, names, work);
  const isFixed = (rule: Rule) =>
    chosen.includes(rule) ||
    (needed.length > 0 && rule.remedy.kind === "rename") ||
    (conversions.includes(rule) && satisfies(work, rule, subject));
  const isOptional = needed.length === 0;
  // All findings have the same text.
  const command = conversion && commandOf(conversion, video.source);
  const fixFor = (rule: Rule) => {
    if (rule.remedy.kind === "cut") return cut(video, names, plan([]), isOptional ? undefined : work);
    if (work === undefined || conversion === undefined || !isFixed(rule)) return null;
    return offer("convert", command, noteOn(video, work), isOptional);
  };
  if (isOptional || conversion === undefined) return { fixFor };
  const fixes = broken.filter((rule) => rule.remedy.kind !== "cut" && isFixed(rule)).map(({ id }) => id);
  return { fixFor, conversion: { ...conversion, fixes, ...placeOf(video, names) } };
}

/** Where the result of a conversion takes the place of the video. */
function placeOf({ path, source }: Video, names: FixNames): Pick<NeededConversion, "inPlace"> {
  if (source.kind === "url") return {};
  const inPlace = hasItsExtension(path) ? path : names.rename("mp4");
  return inPlace === undefined ? {} : { inPlace };
}

function offer(kind: FixKind, command: string | undefined, note: string | undefined, isOptional: boolean): Fix {
  return { kind, command, isOptional, ...(note !== undefined && { note }) };
}

function rename({ path }: Video, names: FixNames, { container }: MediaFacts): Fix | null {
  const renamed = container === undefined ? undefined : names.rename(container);
  if (renamed === undefined) return null;
  return offer("rename", writeMove({ path, isTracked: names.isTracked() }, renamed, false), undefined, false);
}

/** `undefined` where the result would not be allowed, or would have wrong colours. */
function planWork(rules: readonly Rule[], facts: MediaFacts, limits: Limits): Work | undefined {
  const recodings = rules.flatMap(({ remedy }) => (remedy.kind === "recode" ? [remedy] : []));
  const recodes = recodings.length > 0 || !canCopy(facts, limits);
  const work = { facts, limits, recodes, capsSize: recodings.some(({ bitRate }) => bitRate === "capped") };
  const losesColours = recodes && facts.colour?.isDolbyVisionOnly === true;
  const isTooSmall = work.capsSize && !canShrink(facts, limits);
  return losesColours || isTooSmall || resultCodec(work) === undefined ? undefined : work;
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
      ? ["The command leaves out the URL's query (everything after '?'). Add it before you run the command"]
      : []),
    ...(work.recodes && resultCodec(work) === "h265" ? ["The command needs an ffmpeg with libx265"] : []),
  ];
  return notes.length === 0 ? undefined : notes.join(". ");
}

/** Frames are copied as they are stored, so the last ones may be shown up to this many seconds later. */
const REORDERED_SECONDS = 1;

/**
 * Whether all frames are shown within the time that would be kept: then an empty edit or the sound makes the video too
 * long, and a cut could leave out every frame.
 */
function isCutNeedless({ facts: { frames, frameRate }, limits }: Work): boolean {
  return frames !== undefined && frameRate !== undefined && frames / frameRate.value <= limits.duration.max;
}

/** What a command has written is on disk, wherever the video is. */
const FROM_DISK = { kind: "file" } as const;

/** `fixed` is what has to be done first, where the video is to be fixed before. */
function cut(video: Video, names: FixNames, work: Work | undefined, fixed: Work | undefined): Fix | null {
  if (work === undefined) return null;
  const keptSeconds = work.limits.duration.max - REORDERED_SECONDS;
  if (keptSeconds <= 0 || isCutNeedless(work)) return null;
  // What has been fixed before is copied, too.
  const isCopied = fixed !== undefined || !work.recodes;
  const why = isCopied ? ": less than the limit, because the picture is copied, so the cut is not exact" : "";
  const what = `The command keeps only the first ${formatDuration(keptSeconds)} and cuts off the rest${why}`;
  const isOptional = true;
  if (fixed !== undefined) {
    const note = `${what}. Run it after the command that fixes the rest`;
    return offer("cut", commandOf(cutFixed(names, keptSeconds), FROM_DISK), note, isOptional);
  }
  const note = noteOn(video, work);
  const command = commandOf(convert(video, names, { ...work, keptSeconds }), video.source);
  return offer("cut", command, note === undefined ? what : `${what}. ${note}`, isOptional);
}
