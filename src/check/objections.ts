import type { Container, Measured, MediaFacts } from "../model/facts.ts";
import type { Objection } from "../model/finding.ts";
import type { Inspection, Video } from "../model/video.ts";
import { formatList, formatNumber } from "../text/numbers.ts";
import { EXTENSIONS } from "./containers.ts";

/**
 * `readable`: the file could not be read to its end, or a fact that a verdict rests on is missing and nothing else says
 * why. So nothing passes unchecked.
 */
export function objectToUnreadable(
  { facts, fault, unresolved }: Inspection,
  accepted: { containers: readonly string[]; codecs: readonly string[] },
): Objection | undefined {
  if (fault !== undefined) {
    const place = [
      ...(fault.part === undefined ? [] : [`in ${fault.part}`]),
      ...(fault.offset === undefined ? [] : [`at byte ${fault.offset.toLocaleString("en-US")}`]),
    ].join(" ");
    return {
      actual: null,
      problem: `The file can't be read: ${fault.problem}${place === "" ? "" : ` (${place})`}`,
      advice: fault.advice ?? ADVICE[fault.kind],
    };
  }
  const explained =
    unresolved !== undefined ||
    (facts.container !== undefined && !accepted.containers.includes(facts.container)) ||
    (facts.codec !== undefined && !accepted.codecs.includes(facts.codec)) ||
    facts.movingVideoTracks === 0 ||
    facts.encrypted === true;
  const missing = missingFacts(facts);
  if (explained || missing.length === 0) return undefined;
  return {
    actual: null,
    problem: `The file can't be checked: it does not tell its ${formatList(missing)}`,
    advice: "Export the video again from its source",
  };
}

const ADVICE: Readonly<Record<NonNullable<Inspection["fault"]>["kind"], string>> = {
  empty: "Export or copy the video again: the last time, it was cut off before its first byte",
  unrecognised: "Put a video in MP4, MOV or WebM in its place, or take it out of the input 'videos'",
  truncated: "The file is not whole: export or copy it again, and compare its size with the original's",
  damaged:
    "Export the video again from its source, or rewrite it with 'ffmpeg -i <in> -c copy <out>' and look at the result",
  "over-bound": "Shorten the video, or export it again with ordinary settings: one of ten minutes needs far less",
  inaccessible: "Commit a regular file that the job may read",
  internal:
    "This is a fault of the action, not of the video: report it to its maintainers with the file, and check the video by hand meanwhile",
};

function missingFacts(facts: MediaFacts): string[] {
  return [
    ...(facts.container === undefined ? ["format"] : []),
    ...(facts.codec === undefined ? ["codec"] : []),
    ...(facts.width === undefined || facts.height === undefined ? ["picture size"] : []),
    ...(facts.frameRate === undefined ? ["frame rate"] : []),
    ...(facts.duration === undefined ? ["duration"] : []),
  ];
}

/** `frame-rate`: an error where the average is outside for certain, else a warning where that of what was read is. */
export function objectToFrameRate(
  { frameRate, partialFrameRate }: MediaFacts,
  limit: { min: number; max: number },
): Objection | undefined {
  if (frameRate === undefined) return undefined;
  const provenBreach = findBreach(frameRate, limit);
  const breach = provenBreach ?? (partialFrameRate && findBreach(partialFrameRate, limit));
  if (breach === undefined) return undefined;
  const measured = `${formatNumber(frameRate.value, breach.broken)} FPS`;
  const accepted = `TikTok accepts ${limit.min} to ${limit.max} FPS`;
  return provenBreach === undefined
    ? {
        level: "warning",
        actual: frameRate.value,
        problem: `The frame rate is ${measured} in the parts of the file that were read; ${accepted} on average`,
        advice: `Check the file as a whole, on disk, or convert it to ${breach.better} FPS`,
      }
    : {
        actual: frameRate.value,
        problem: `The frame rate is ${measured} on average; ${accepted}`,
        advice: `Convert it to ${breach.better} FPS`,
      };
}

function findBreach({ low, high }: Measured, { min, max }: { min: number; max: number }) {
  if (high < min) return { broken: min, better: 30 };
  return low > max ? { broken: max, better: max } : undefined;
}

/** `lfs-pointer`: the video's bytes are in Git LFS, and were not read. */
export function objectToPointer({ unresolved }: Inspection): Objection | undefined {
  if (unresolved === undefined) return undefined;
  return { actual: null, problem: `The file is a Git LFS pointer: ${unresolved.problem}`, advice: unresolved.advice };
}

/** `url-redirect`: TikTok would stop where this check went on. */
export function objectToRedirect({ source }: Video): Objection | undefined {
  if (source.kind !== "url" || source.redirectsTo === undefined) return undefined;
  return {
    actual: source.redirectsTo,
    problem: `The address redirects to ${source.redirectsTo}; TikTok does not follow redirects when it pulls a video`,
    advice: "Give TikTok the address at which the video itself is",
  };
}

/** `extension`: the name promises another accepted format than the content has. */
export function objectToExtension(container: Container, path: string): Objection | undefined {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const promised = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (promised === undefined || promised === container) return undefined;
  return {
    actual: extension,
    limit: { oneOf: Object.keys(EXTENSIONS).filter((name) => EXTENSIONS[name] === container) },
    problem: `The name ends in .${extension}, but the content is ${container}`,
    advice: `Rename it to .${container}, or convert it`,
  };
}
