import { expect, it } from "vitest";
import { postValue } from "../../../src/posts/rules/post-value.ts";
import { describePostRule, findingsOf } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf, withInfo, withSource } from "../subject.ts";

describePostRule(postValue, {
  passes: [
    { post: {} },
    { post: { ...DIRECT, video: "a.mp4", publish: "draft" } },
    { post: withInfo({ title: "", video_cover_timestamp_ms: 2 ** 31 - 1, is_aigc: false }) },
    { post: "source_info:\n  video_size: +5\n  chunk_size: 0x10\n  total_chunk_count: 0o7" },
    // Rules of their own judge these.
    { post: withInfo({ video_cover_timestamp_ms: -1, privacy_level: "PUBLIC" }) },
    { post: withSource({ video_size: 5, chunk_size: 5, total_chunk_count: 1000 }) },
    { post: photos(urlsOf(1), { photo_cover_index: 0 }) },
    // TikTok ignores all of it.
    { post: { publish: "draft", post_info: { title: 1 } } },
    { post: "post_info:\n  title: 'true'\n  disable_duet: true" },
  ],
  objects: [
    { post: "post_info:\n  title: 2026", at: "2:10", says: ["'post_info.title' is '2026'", 'Write "2026"'] },
    { post: "post_info:\n  title: true", says: ["'post_info.title' is 'true'", "a text"] },
    { post: "post_info:\n  title:", at: "2:9", says: ["is empty", "remove the key"] },
    { post: withInfo({ title: null }), says: ["is empty"] },
    {
      post: "post_info:\n  title: #launch\n  privacy_level: SELF_ONLY",
      at: "2:10",
      says: ["'post_info.title' is empty", "YAML takes '#launch' for a comment", "in quotation marks"],
    },
    { post: "post_info:\n  title: # the caption\n  privacy_level: SELF_ONLY", says: ["is empty", "remove the key"] },
    { post: withInfo({ title: ["a"] }), says: ["is a list"] },
    { post: withInfo({ title: { a: "b" } }), says: ["is a mapping"] },
    { post: withInfo({ privacy_level: 1 }), says: ["'post_info.privacy_level'"] },
    { post: "post_info:\n  disable_duet: yes", at: "2:17", says: ["the text 'yes'", "Write true"] },
    { post: withInfo({ disable_comment: "False" }), says: ["the text 'False'", "Write false"] },
    { post: withInfo({ is_aigc: 1 }), says: ["'post_info.is_aigc' is '1'", "true or false"] },
    { post: withInfo({ video_cover_timestamp_ms: "1000" }), says: ["'1000'", "Write 1000, without"] },
    { post: withInfo({ video_cover_timestamp_ms: 1.5 }), says: ["'1.5'", "a whole number"] },
    { post: withInfo({ video_cover_timestamp_ms: 2 ** 31 }), says: ["'2147483648'", "from 0 to 2,147,483,647"] },
    { post: photos(urlsOf(1), { photo_cover_index: 2 ** 31 }), says: ["'2147483648'", "from 0 to 2,147,483,647"] },
    { post: '{"post_info": {"video_cover_timestamp_ms": 500.0}}', path: "a.json", says: ["is '500.0'", "Write 500"] },
    { post: '{"post_info": {"video_cover_timestamp_ms": 5e2}}', path: "a.json", says: ["is '5e2'", "Write 500"] },
    { post: "source_info:\n  video_size: 1E6", says: ["is '1E6'", "Write 1000000"] },
    { post: "post_info:\n  video_cover_timestamp_ms: .nan", says: ["'.nan'"] },
    { post: "source_info:\n  video_size: .inf", says: ["'.inf'"] },
    { post: withSource({ video_size: 0 }), says: ["'source_info.video_size' is '0'", "from 1"] },
    { post: withSource({ chunk_size: -5 }), says: ["'-5'"] },
    { post: withSource({ total_chunk_count: 1001 }), says: ["'1001'", "from 1 to 1,000"] },
    { post: { source_info: { source: "URL" } }, says: ["the text 'URL'", "FILE_UPLOAD or PULL_FROM_URL"] },
    { post: { source_info: { source: "PULL_FORM_URL" } }, says: ["'PULL_FORM_URL'", "Write PULL_FROM_URL"] },
    { post: { post_info: [] }, says: ["'post_info' is a list", "a mapping"] },
    { post: { source_info: "FILE_UPLOAD" }, says: ["'source_info' is the text 'FILE_UPLOAD'"] },
    { post: photos(urlsOf(1), {}, { media_type: "PHOTOS" }), says: ["'PHOTOS'", "Write PHOTO"] },
    { post: photos(urlsOf(1), {}, { post_mode: "DIRECT POST" }), says: ["'DIRECT POST'", "Write DIRECT_POST"] },
    {
      post: photos([1, "https://media.example.com/a.jpg", null]),
      at: "1:147",
      says: ["'source_info.photo_images[0]' is '1'", "a URL, like 1 other item"],
    },
    {
      post: photos([], { photo_images: "https://a.example.com/?secret" }),
      says: ["the text 'https://a.example.com/?…'", "a list of URLs"],
    },
    { post: photos(urlsOf(1), { source: "FILE_UPLOAD" }), says: ["'FILE_UPLOAD', and has to be PULL_FROM_URL"] },
    // TikTok never sees these keys, so it has no code for them.
    { post: { ...DIRECT, publish: "Draft" }, code: null, says: ["the text 'Draft'", "Write draft"] },
    { post: { ...DIRECT, video: 5 }, code: null, says: ["'video' is '5'"] },
  ],
});

it.each([
  { source_info: { source: "https://media.example.com/?secret" } },
  { source_info: { source: "PULL_FROM_URL", photo_images: "//media.example.com/?secret" } },
  { post_info: { disable_duet: "https://user:secret@media.example.com/" } },
])("shows no secret of a URL: %j", (post) => {
  expect(JSON.stringify(findingsOf("post-value", { post }))).not.toContain("secret");
});

it("shows a value of a stranger short and without characters that can't be seen", () => {
  const [finding] = findingsOf("post-value", { post: { source_info: { source: `\u202e${"x".repeat(500)}` } } });
  expect(finding?.problem).toContain("'\\u{202e}xxx");
  expect(finding?.problem.length).toBeLessThan(200);
});
