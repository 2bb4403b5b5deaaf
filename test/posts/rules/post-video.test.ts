import { postVideo } from "../../../src/posts/rules/post-video.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf, videoWith } from "../subject.ts";

const about = { isVideoMissing: true };
const pull = { source_info: { source: "PULL_FROM_URL", video_url: "https://media.example.com/a.mp4" } };

describePostRule(postVideo, {
  passes: [
    { post: DIRECT },
    { post: DIRECT, about: videoWith({}) },
    // TikTok pulls it: no file is needed.
    { post: pull, about },
    { post: photos(urlsOf(1), {}, { video: "a.mp4" }), about },
  ],
  objects: [
    {
      post: "source_info:\n  source: FILE_UPLOAD",
      about,
      at: "2:11",
      says: ["there is no video beside it", "'video'"],
    },
    {
      post: "- source_info: { source: FILE_UPLOAD }\n- video: b.mp4",
      about,
      at: "1:26 2:10",
      says: ["names no video, and this file holds several posts", "Add the key 'video'"],
    },
    { post: "video: a.mp4\nsource_info: {}", about, at: "1:8", says: ["The video 'a.mp4' is missing", "relative"] },
    {
      post: "video: videos/a.mp4\nsource_info: {}",
      about: { ...about, meantVideo: "../videos/a.mp4" },
      says: ["The video 'videos/a.mp4' is missing", "Did you mean '../videos/a.mp4'?", "relative to the post file"],
    },
    {
      post: { ...pull, video: "https://media.example.com/a.mp4?secret" },
      about,
      says: ["'https://media.example.com/a.mp4?…'"],
    },
    { post: { ...pull, video: "a\u202e.mp4" }, about, says: ["'a\\u{202e}.mp4'"] },
  ],
});
