import { requiredKey } from "../../../src/posts/rules/required-key.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf } from "../subject.ts";

const { media_type, post_mode, source_info, post_info } = photos(urlsOf(1));

describePostRule(requiredKey, {
  passes: [
    { post: DIRECT },
    { post: { source_info: { source: "FILE_UPLOAD" } } },
    { post: { source_info: { source: "PULL_FROM_URL", video_url: "" } } },
    { post: photos(urlsOf(1)) },
    { post: { media_type, post_mode: "MEDIA_UPLOAD", source_info } },
    // Whether they are posted is not known.
    { post: { media_type, post_mode: "DIRECT", source_info } },
    // Its value is another rule's subject.
    { post: { source_info: "x" } },
    // Rule `privacy-level` says it.
    { post: { ...DIRECT, post_info: {} } },
  ],
  objects: [
    { post: "\nvideo: a.mp4", at: "2:1", says: ["no 'source_info'", "Add 'source_info'"] },
    { post: "source_info: { video_size: 1 }", at: "1:14", says: ["'source_info' has no 'source'"] },
    { post: { source_info: { source: "PULL_FROM_URL" } }, says: ["no 'video_url'", "Add 'video_url': the URL from"] },
    { post: { publish: "direct", source_info: { source: "FILE_UPLOAD" } }, says: ["no 'post_info'"] },
    {
      post: { media_type, source_info, post_info },
      says: ["no 'post_mode'", "Add 'post_mode': 'DIRECT_POST', or 'MEDIA_UPLOAD' for a draft"],
    },
    { post: { post_mode, source_info, post_info }, says: ["no 'media_type'", "PHOTO"] },
    { post: { media_type, post_mode, source_info }, says: ["no 'post_info'", "a direct post"] },
    {
      post: { media_type, post_mode, post_info, source_info: { source: "PULL_FROM_URL" } },
      says: ["no 'photo_images'"],
    },
  ],
});
