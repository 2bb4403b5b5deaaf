import { container } from "../../../src/check/rules/container.ts";
import { describeRule } from "../rule-cases.ts";

const AT_URL = { path: "https://example.com/a.mp4", source: { kind: "url" } } as const;

describeRule(container, {
  passes: [{}, { facts: { container: "mov" } }, { facts: { container: "webm" } }],
  objects: [
    { facts: { container: "matroska" }, says: ["Matroska", "MP4, MOV and WebM", "Convert it to MP4"] },
    { facts: { container: "3gp" }, says: ["a 3GP file, whatever its name says"] },
    { facts: { container: "avi" }, video: { path: "a.avi" }, says: ["This is an AVI file. TikTok"] },
    { facts: { container: "h264" }, video: { path: "a.h264" }, says: ["This is a raw H.264 file. TikTok", "Convert"] },
    { facts: { container: "mpegvideo" }, says: ["a raw MPEG video file, whatever its name says"] },
    {
      facts: { container: "appledouble" },
      video: { path: "clips/._my clip (1).mp4" },
      says: ["macOS metadata", "not a video", "The video is my clip (1).mp4", "'!clips/._my clip (1).mp4'"],
    },
    {
      facts: { container: "appledouble" },
      video: { path: "clip.mp4" },
      says: ["This is a macOS metadata file", "video. Delete this file"],
    },
    {
      facts: { container: "appledouble" },
      video: { path: "._a`b.mp4" },
      says: ["This is a macOS metadata file", "video. Delete this file", "'!<path>'"],
    },
    { facts: { container: "appledouble" }, video: AT_URL, says: ["macOS metadata file", "Remove the URL"] },
    { facts: { container: "png" }, video: { path: "a[1].mp4" }, says: ["PNG", "'!a\\[1\\].mp4'"] },
    { facts: { container: "png" }, says: ["PNG", "not a video", "'!videos/a.mp4'"] },
    { facts: { container: "html" }, says: ["an HTML file", "'!videos/a.mp4'"] },
    { facts: { container: "html" }, video: AT_URL, says: ["a web page", "sign-in", "expired link", "private browser"] },
    { facts: { container: "zip" }, video: AT_URL, says: ["a ZIP file", "correct the URL"] },
  ],
});
