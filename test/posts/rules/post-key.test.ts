import { postKey } from "../../../src/posts/rules/post-key.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf, withInfo, withSource } from "../subject.ts";

describePostRule(postKey, {
  passes: [
    { post: {} },
    { post: { ...DIRECT, video: "a.mp4", publish: "direct" } },
    { post: withInfo({ title: "", disable_comment: true, disable_duet: true, disable_stitch: true, is_aigc: true }) },
    { post: withInfo({ video_cover_timestamp_ms: 0, brand_content_toggle: true, brand_organic_toggle: true }) },
    { post: withSource({ video_size: 1, chunk_size: 1, total_chunk_count: 1 }) },
    { post: { source_info: { source: "PULL_FROM_URL", video_url: "https://media.example.com/a.mp4" } } },
    { post: photos(urlsOf(1), { photo_cover_index: 0 }, { is_aigc: true, publish: "direct" }) },
    { post: photos(urlsOf(1), {}, { post_info: { auto_add_music: true, disable_comment: true } }) },
    { post: photos(urlsOf(1), {}, { post_mode: "MEDIA_UPLOAD", post_info: { auto_add_music: false } }) },
    // A value of another type is another rule's subject.
    { post: { post_info: "tittle", source_info: ["x"] } },
    // In a draft of a video, all of it is ignored.
    { post: { publish: "draft", post_info: { tittle: "" } } },
  ],
  objects: [
    {
      post: "post_info:\n  title: a\n  tittle: b",
      at: "3:3",
      says: ["no key 'tittle' in 'post_info'", "Write 'title'"],
    },
    { post: withInfo({ privacyLevel: "" }), says: ["'privacyLevel'", "Write 'privacy_level'"] },
    { post: withInfo({ "disable-duet": true }), says: ["'disable-duet'", "Write 'disable_duet'"] },
    { post: { ...DIRECT, title: "" }, says: ["no key 'title' at the top", "Move it into 'post_info'"] },
    { post: { ...DIRECT, vidoe_url: "" }, says: ["'vidoe_url'", "Write 'video_url' in 'source_info'"] },
    { post: { ...DIRECT, mood: "" }, says: ["'mood'", "Remove it", "video, publish, post_info and source_info"] },
    { post: { ...DIRECT, caption: "" }, says: ["'caption' at the top", "Write 'title' in 'post_info'", "the caption"] },
    { post: withInfo({ text: "" }), says: ["'text' in 'post_info'", "Write 'title', which is the caption"] },
    { post: withInfo({ Hashtags: [] }), says: ["'Hashtags' in 'post_info'", "into the text of 'title'"] },
    { post: withInfo({ hashtags: [] }), says: ["'hashtags' in 'post_info'", "into the text of 'title'"] },
    { post: withInfo({ privacy: "" }), says: ["'privacy' in 'post_info'", "Write 'privacy_level'"] },
    { post: { ...DIRECT, url: "" }, says: ["'url' at the top", "Write 'video_url' in 'source_info'"] },
    { post: photos(urlsOf(1), {}, { caption: "" }), says: ["'caption' at the top", "Write 'description'"] },
    { post: photos(urlsOf(1), {}, { tags: [] }), says: ["'tags' at the top", "into the text of 'description'"] },
    { post: photos(urlsOf(1), {}, { images: [] }), says: ["Write 'photo_images' in 'source_info'"] },
    { post: withSource({ publish: "draft" }), says: ["'publish' in 'source_info'", "Move it to the top"] },
    { post: { ...DIRECT, is_aigc: true }, says: ["'is_aigc' at the top", "Move it into 'post_info'"] },
    {
      post: withInfo({ description: "" }),
      says: ["'description' in 'post_info'", "Write 'title', which is the caption"],
    },
    { post: { ...DIRECT, media_type: "VIDEO", post_mode: "DIRECT_POST" }, says: ["'media_type'", "for photos"] },
    { post: withSource({ video_url: "" }), says: ["'video_url' only with PULL_FROM_URL"] },
    {
      post: { source_info: { source: "PULL_FROM_URL", video_size: 1 } },
      says: ["'video_size' only with FILE_UPLOAD"],
    },
    { post: photos(urlsOf(1), {}, { post_info: { is_aigc: true } }), says: ["'is_aigc' in 'post_info'", "to the top"] },
    { post: photos(urlsOf(1), {}, { post_info: { disable_duet: true } }), says: ["for photos", "it is for a video"] },
    {
      post: photos(urlsOf(1), {}, { post_mode: "MEDIA_UPLOAD", post_info: { auto_add_music: true } }),
      says: ["'auto_add_music' only with DIRECT_POST", "Remove it"],
    },
    {
      post: photos(urlsOf(1), {}, { post_mode: "MEDIA_UPLOAD", post_info: { disable_comment: true } }),
      says: ["'disable_comment' only with DIRECT_POST"],
    },
    { post: photos(urlsOf(1), {}, { video: "a.mp4" }), says: ["'video'", "it is for a video"] },
    // No merging of mappings in YAML 1.2.
    { post: "<<: {}\nsource_info: {}", at: "1:1", says: ["'<<'"] },
    { post: { ...DIRECT, $schema: "post.schema.json" }, says: ["'$schema'"] },
    { post: withInfo({ __proto__x: 1, constructor: 1 }), says: ["'__proto__x'"] },
  ],
});
