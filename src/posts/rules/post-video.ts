/** Rule `post-video`: the post uploads a file that is not there. */

import { quoteValue } from "../../text/shortening.ts";
import { OWN_PAGE } from "../keys.ts";
import { findText, findValue, placeOf } from "../post.ts";
import { definePostRule, type PostSubject } from "../rule.ts";

export const postVideo = definePostRule({
  id: "post-video",
  level: "error",
  evidence: "inferred",
  source: `${OWN_PAGE}#the-video-of-a-post`,
  when: "the video that the post names is missing or outside the workspace, or the post uploads a file (FILE_UPLOAD) and there is none beside it",
  help: "Add the video, or name it by the key `video`.",
  check({ post, isVideoMissing, videoFault }) {
    if ((!isVideoMissing && videoFault === undefined) || post.medium !== "video") return [];
    const isUpload = findText(post, "source_info", "source")?.text === "FILE_UPLOAD";
    if (post.video === undefined && !isUpload) return [];
    const place = post.video ?? findValue(post, "source_info", "source") ?? post.content;
    return [{ ...placeOf(place), actual: null }];
  },
  text(_measured, { post: { video, isOneOfSeveral }, videoFault, meantVideo }) {
    if (video === undefined && isOneOfSeveral) {
      return {
        problem: "The post names no video, and this file holds several posts",
        advice: "Add the key 'video': the path of the video, relative to the post file",
      };
    }
    if (video === undefined) {
      return {
        problem: "The post uploads a file, and there is no video beside it",
        advice: "Add a video of the same name, or name it by the key 'video'",
      };
    }
    const name = `The video ${quoteValue(video.name)}`;
    if (videoFault !== undefined)
      return { problem: `${name} ${FAULTS[videoFault]}`, advice: videoFault === "above" ? GO_UP : CORRECT };
    return {
      problem: `${name} is missing`,
      advice:
        meantVideo === undefined
          ? "Add it, or correct the key 'video': a path relative to the post file"
          : `Did you mean ${quoteValue(meantVideo)}? The key 'video' is a path relative to the post file`,
    };
  },
});

const CORRECT = "Correct the key 'video': the path of a file in the workspace, relative to the post file";

const GO_UP = "Run the command at the top of the repository";

const FAULTS: Readonly<Record<NonNullable<PostSubject["videoFault"]>, string>> = {
  directory: "is a directory",
  outside: "is outside the workspace",
  above: "is outside this folder",
  absolute: "is not a path relative to the post file",
  url: "is a URL, which belongs in 'source_info.video_url'",
  "in-git": "is inside a '.git' directory",
  nul: "has a NUL character in its name",
};
