import { titleLength } from "../../../src/posts/rules/title-length.ts";
import { describePostRule } from "../rule-cases.ts";

const video = (title: string) => ({ post_info: { title } });
const photos = (post_info: object) => ({ media_type: "PHOTO", post_info });

describePostRule(titleLength, {
  passes: [
    { post: {} },
    { post: video("") },
    { post: video("x".repeat(2200)) },
    { post: video("🎬".repeat(1100)) },
    { post: photos({ title: "x".repeat(90), description: "x".repeat(4000) }) },
    // A draft of a video has no caption.
    { post: { publish: "draft", ...video("x".repeat(2201)) } },
    // A video has no description.
    { post: { post_info: { description: "x".repeat(4001) } } },
    { post: { post_info: { title: 1 } } },
  ],
  objects: [
    { post: video("x".repeat(2201)), says: ["2,201 characters", "at most 2,200", "Shorten it by 1 character"] },
    { post: video("🎬".repeat(1101)), says: ["2,202 characters", "an emoji counts as two or more"] },
    { post: photos({ title: "x".repeat(91) }), says: ["91 characters", "at most 90"] },
    { post: photos({ description: "x".repeat(4001) }), says: ["'post_info.description'", "at most 4,000"] },
    { post: { publish: "draft", ...photos({ title: "x".repeat(91) }) } },
    { post: `publish: direct\npost_info:\n  title: ${"x".repeat(2201)}`, at: "3:10" },
  ],
});
