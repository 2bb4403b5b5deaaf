import { captionComment } from "../../../src/posts/rules/caption-comment.ts";
import { describePostRule } from "../rule-cases.ts";

const video = (title: string) => `post_info:\n  title: ${title}\n  privacy_level: SELF_ONLY`;
const photos = (description: string) => `media_type: PHOTO\npost_info:\n  description: ${description}`;

describePostRule(captionComment, {
  passes: [
    { post: video("Launch day") },
    { post: video('"Launch day #acme"') },
    { post: video("'Launch day' #acme") },
    { post: video("|\n    Launch day #acme") },
    { post: video("Launch day#acme") },
    // A comment by intent.
    { post: video("Launch day # the caption") },
    { post: `${video("Launch day")} #acme` },
    { post: video("Launch day\n  #privacy_level: PUBLIC_TO_EVERYONE") },
    // Rule post-value objects to it.
    { post: video("#acme") },
    // A draft of a video has no caption.
    { post: `publish: draft\n${video("Launch day #acme")}` },
    { post: '{ "post_info": { "title": "Launch day #acme" } }', path: "a.json" },
  ],
  objects: [
    {
      post: video("Launch day #acme"),
      at: "2:10",
      says: [
        "'post_info.title' ends before '#acme'",
        "YAML takes for a comment",
        "TikTok would get 'Launch day'",
        'quotation marks: title: "Launch day #acme"',
      ],
    },
    { post: video("Launch day #acme #spring"), says: ["'#acme #spring'"] },
    { post: video("Launch day #für_alle\r"), says: ["'#für_alle'"] },
    { post: video("Launch\n    day #acme"), says: ["'#acme'"] },
    { post: video("&title Launch day\t#acme"), says: ["'#acme'"] },
    { post: "post_info: {\n  title: Launch day #acme\n}", at: "2:10" },
    { post: photos("Three pictures #acme"), at: "3:16", says: ["'post_info.description' ends before '#acme'"] },
    { post: `[{ ${"x: 1, ".repeat(3)} }, {\n post_info: {\n title: a #b\n} }]`, at: "3:9" },
    { post: video(`Launch #${"x".repeat(100)}`), says: [`'#${"x".repeat(40)}`, "…'", 'title: "… #…"'] },
    { post: video("Launch #a\u202eb"), says: ["'#a\\u{202e}b'", 'title: "… #…"'] },
    { post: video('Say "hi" #acme'), says: ["'#acme'", String.raw`title: "Say \"hi\" #acme"`] },
    { post: video(`${"x".repeat(99)} #acme`), says: ["'#acme'", "xxx…'", 'title: "… #…"'] },
    { post: `\ufeff${video("Launch #acme")}`, at: "2:10", says: ["'#acme'"] },
  ],
});
