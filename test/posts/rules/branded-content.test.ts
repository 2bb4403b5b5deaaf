import { brandedContent } from "../../../src/posts/rules/branded-content.ts";
import { describePostRule } from "../rule-cases.ts";
import { photos, urlsOf, withInfo } from "../subject.ts";

describePostRule(brandedContent, {
  passes: [
    { post: withInfo({}) },
    { post: withInfo({ brand_content_toggle: false }) },
    { post: withInfo({ brand_organic_toggle: true }) },
    { post: withInfo({ brand_content_toggle: true, privacy_level: "FOLLOWER_OF_CREATOR" }) },
    { post: { publish: "draft", ...withInfo({ brand_content_toggle: true }) } },
  ],
  objects: [
    { post: withInfo({ brand_content_toggle: true }), says: ["branded content"] },
    { post: "post_info:\n  privacy_level: SELF_ONLY\n  brand_content_toggle: true", at: "3:25" },
    { post: photos(urlsOf(1), {}, { post_info: { privacy_level: "SELF_ONLY", brand_content_toggle: true } }) },
  ],
});
