/** What each rule is called in a few words, why it exists and what helps. Has no number: a policy can set others. */
import type { Limits } from "./limits.ts";
import type { RuleId } from "./rules/index.ts";

/**
 * `short`: what is wrong, for a title. `why`: the reason, as a sentence. `remedy`: what a person does, in sentences.
 * Sentences have their full stops.
 */
export type RuleTexts = { short: string; why: string; remedy: string };

const OR_EDITOR = "with the command of the finding or in an editor";

/** The texts of all rules. */
export function writeRuleTexts({ authority }: Pick<Limits, "authority">): Readonly<Record<RuleId, RuleTexts>> {
  return {
    container: {
      short: "the file's format is not accepted",
      why: `${authority} refuses files in any other format, and another name does not change the format.`,
      remedy: "Convert the video with the command of the finding, or replace the file if it is no video.",
    },
    codec: {
      short: "the video codec is not accepted",
      why: `${authority} refuses videos in any other codec.`,
      remedy: "Convert the video with the command of the finding, or export it again in an accepted codec.",
    },
    "frame-rate": {
      short: "the frame rate is too low or too high",
      why: `${authority} refuses videos that have too few or too many frames per second.`,
      remedy: `Convert the video to another frame rate, ${OR_EDITOR}.`,
    },
    "picture-size": {
      short: "the picture is too small or too large",
      why: `${authority} refuses videos whose picture has a side that is too short or too long.`,
      remedy: `Scale the picture or add borders, ${OR_EDITOR}.`,
    },
    duration: {
      short: "longer than allowed",
      why: `${authority} refuses videos that are longer than a creator may post.`,
      remedy:
        "Shorten the video in an editor or with the command of the finding, which cuts off the end, or split it into several posts.",
    },
    size: {
      short: "the file is larger than allowed",
      why: `${authority} refuses larger files.`,
      remedy: `Convert the video with a lower bit rate, ${OR_EDITOR}.`,
    },
    "video-track": {
      short: "no moving video track",
      why: "Such a file has nothing to watch: it holds only sound, a still picture or no frames at all.",
      remedy: "Export the whole video again from its source, with its video track.",
    },
    encrypted: {
      short: "the video track is protected",
      why: `${authority} can't decode a track that is encrypted (DRM).`,
      remedy: "Export the video again without copy protection.",
    },
    "url-host": {
      short: `a URL from which ${authority} can't pull`,
      why: `${authority} fetches the video from the URL itself, only by https and only from a domain on the internet.`,
      remedy: "Publish from an https URL on a domain of yours, or, if you upload the file itself, turn the rule off.",
    },
    unreadable: {
      short: "the file can't be read",
      why: `Nobody knows whether ${authority} would accept a video that can't be read as a whole.`,
      remedy: "Export or copy the video again from its source, and compare the size of a copy with the original's.",
    },
    "lfs-pointer": {
      short: "a Git LFS pointer whose object can't be read",
      why: "A pointer is a small text in place of a video, so nothing is known of the video itself.",
      remedy:
        "The check reads the header from the LFS server itself, if it has a token that can read the repository. That is the input 'github-token', or the variable GITHUB_TOKEN on the command line. For any other server than GitHub's, it is 'http.extraheader' in Git's configuration. The check finds the server as git-lfs does (lfs.url). If it still can't read the header, fetch the video: 'git lfs pull', or 'lfs: true' for actions/checkout.",
    },
    "size-margin": {
      short: "the file may be larger than allowed",
      why: `${authority} does not say whether its gigabytes are decimal or binary, and the size is between the two.`,
      remedy: `To be safe, convert the video with a lower bit rate, ${OR_EDITOR}.`,
    },
    "variable-frame-rate": {
      short: "the frame rate varies",
      why: `${authority} does not say how it measures the frame rate, and may refuse a video by its slow or fast parts.`,
      remedy: "Convert the video to a constant frame rate with the command of the finding, or record it at one.",
    },
    "unstated-frame-rate": {
      short: "a WebM file that states no frame rate",
      why: `${authority} is reported to refuse such recordings for their frame rate.`,
      remedy: "Convert the video to a constant frame rate with the command of the finding.",
    },
    "incomplete-end": {
      short: "the end of the file is cut off",
      why: `A recording, an export or a copy ended too early, and ${authority} does not say whether it accepts that.`,
      remedy: "Export or copy the video again, or let ffmpeg write a complete file with the command of the finding.",
    },
    partial: {
      short: "only parts of a remote video were read",
      why: `What was not read is not proven, so ${authority} may find something there that the check has not seen.`,
      remedy: "To be certain, check the video as a file on disk.",
    },
    extension: {
      short: "the extension does not match the format",
      why: `A program that goes by the name, and perhaps ${authority}, takes the file for another format.`,
      remedy: "Give the file the extension of its format, by hand or with the command of the finding.",
    },
    "url-redirect": {
      short: "the URL redirects",
      why: `${authority} does not follow redirects, so it would not get the video.`,
      remedy: `Give ${authority} the URL that serves the video itself.`,
    },
    "url-expires": {
      short: "the signature in the URL ends too soon",
      why: `${authority} can pull the video only while the signature is valid.`,
      remedy: "Sign the URL for a longer time, shortly before you publish.",
    },
    "extra-video-track": {
      short: "more than one video track",
      why: `${authority} does not say which of the tracks it takes.`,
      remedy: "Keep only the track that people should see, with the command of the finding or by a new export.",
    },
    "long-duration": {
      short: "longer than every creator may post",
      why: `${authority} sets the longest duration for each creator, and not everyone's is this long.`,
      remedy: "Check the account's limit, shorten the video, or upload a draft, which can be trimmed in the app.",
    },
    "recommended-container": {
      short: "another format is recommended",
      why: `${authority} accepts the video, but recommends another format.`,
      remedy: "You need not do anything, but can convert the video with the command of the finding.",
    },
    "recommended-codec": {
      short: "another codec is recommended",
      why: `${authority} accepts the video, but recommends another codec.`,
      remedy: "You need not do anything, but can convert the video with the command of the finding if it has one.",
    },
  };
}
