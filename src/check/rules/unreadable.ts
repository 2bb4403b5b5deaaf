/** Rule `unreadable`: the file, or a fact that a verdict rests on, could not be read. So nothing passes unchecked. */
import type { Fault, MediaFacts } from "../../model/facts.ts";
import type { Video } from "../../model/video.ts";
import { formatList } from "../../text/words.ts";
import { describeFault, locateFault } from "../fault-texts.ts";
import { orLeaveOut } from "../leaving-out.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule, FILE_REFUSALS, type Measurement } from "../rule.ts";

type Unread = Measurement & ({ fault: Fault } | { missing: readonly string[] });

export const unreadable = defineRule({
  id: "unreadable",
  level: "error",
  about: "file",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "replace" },
  warnsOf: FILE_REFUSALS,
  leavesUnread: true,
  limit: () => null,
  when: () =>
    "not recognised, empty, damaged, truncated, over a safety bound, or something needed for the check is missing",
  help: ({ authority }) => ({
    short: "the file can't be read",
    why: `Nobody knows whether ${authority} would accept a video that can't be read as a whole.`,
    remedy: "Export or copy the video again from its source, and compare the size of a copy with the original's.",
  }),
  check({ facts, fault }): Unread | undefined {
    if (fault !== undefined) return { actual: null, fault };
    const missing = listMissing(facts);
    return missing.length === 0 ? undefined : { actual: null, missing, isMissing: true };
  },
  text(unread, _limits, { video }) {
    if ("missing" in unread) {
      return {
        problem: `The file can't be checked: its ${formatList(unread.missing)} could not be read`,
        advice: "Export the video again from its source",
      };
    }
    const { fault } = unread;
    return {
      problem: describeFault(fault),
      advice: fault.advice ?? advise(fault.kind, video),
      detail: locateFault(fault),
      ...((fault.isUnchecked || fault.kind === "internal") && { isUnchecked: true }),
    };
  },
});

function listMissing({ container, codec, width, height, frameRate, duration }: MediaFacts): string[] {
  return [
    ...(container === undefined ? ["format"] : []),
    ...(codec === undefined ? ["codec"] : []),
    ...(width === undefined || height === undefined ? ["picture size"] : []),
    ...(frameRate === undefined ? ["frame rate"] : []),
    ...(duration === undefined ? ["duration"] : []),
  ];
}

function advise(kind: Fault["kind"], video: Video): string {
  if (video.source.kind === "url") return URL_ADVICE[kind] ?? ADVICE[kind];
  if (kind !== "unrecognised") return ADVICE[kind];
  if (POST_FILE.test(video.path)) return "If it is a post, name it in 'posts' (on the command line: '--posts')";
  return `${ADVICE[kind]}${orLeaveOut(video)}`;
}

/** No video is called so. */
const POST_FILE = /\.(json|ya?ml)$/i;

const ADVICE: Readonly<Record<Fault["kind"], string>> = {
  empty: "Export or copy the video again",
  unrecognised: "Replace it with an MP4, MOV or WebM video",
  truncated: "Export or copy it again, and compare its size with the original's",
  damaged: "Export the video again from its source, or copy it again if the original plays to its end",
  "over-bound": "Shorten the video, or export it again with ordinary settings",
  "over-budget": "Check the video as a file on disk",
  inaccessible: "Replace it with a regular file that can be read",
  internal:
    "This is a bug in TikTok Upload Guard, not in the video: report it to the maintainers with the file, and check the video by hand",
};

/** A URL is left out by removing it, and what it serves may not be the file. */
const URL_ADVICE: Partial<typeof ADVICE> = {
  empty: "Open the URL in a browser to see what it serves, and upload the video again",
  truncated: "Upload it again, and compare its size with the original's",
  damaged: "Upload it again if the original plays to its end, or export it again from its source",
  unrecognised: "Open the URL in a browser to see what it serves: it has to be an MP4, MOV or WebM video",
};
