import type { Container, Inspection, MediaFacts, Objection, Video } from "../model.ts";
import { EXTENSIONS } from "./containers.ts";
import { formatList } from "./quantities.ts";

/**
 * `readable`: the file could not be read to its end, or a fact that a verdict rests on is missing and nothing else says
 * why. So nothing passes unchecked.
 */
export function objectToUnreadable(
  { facts, fault }: Inspection,
  video: Video,
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
      advice: ADVICE[fault.kind],
    };
  }
  const explained =
    isUnresolvedPointer(video, facts) ||
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
  empty: "Commit the video itself: an export or a copy was cut off before its first byte",
  unrecognised: "Commit a video in MP4, MOV or WebM, or exclude this file with a line '!<path>' in the input 'videos'",
  truncated: "The file is not whole: export or copy it again, and compare its size with the original's",
  damaged:
    "Export the video again from its source, or rewrite it with 'ffmpeg -i <in> -c copy <out>' and look at the result",
  "over-bound": "Export the video again with ordinary settings: no real video needs this much",
  inaccessible: "Commit a regular file that the job may read",
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

/** `lfs-pointer`: the video's bytes are in Git LFS, and were not read. */
export function objectToPointer({ facts }: Inspection, video: Video): Objection | undefined {
  if (!isUnresolvedPointer(video, facts)) return undefined;
  return {
    actual: null,
    problem: "The file is a Git LFS pointer: the video itself was not checked out",
    advice: "Set 'lfs: true' on the actions/checkout step, or run 'git lfs pull' before this step",
  };
}

function isUnresolvedPointer(video: Video, facts: MediaFacts): boolean {
  return video.source.kind === "lfs" && facts.container === undefined;
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
