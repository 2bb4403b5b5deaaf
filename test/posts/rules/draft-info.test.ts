import { draftInfo } from "../../../src/posts/rules/draft-info.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf } from "../subject.ts";

describePostRule(draftInfo, {
  passes: [
    { post: {} },
    { post: DIRECT },
    { post: { publish: "direct", ...DIRECT } },
    { post: { publish: "draft", source_info: {} } },
    // A draft of photos keeps title and description.
    { post: photos(urlsOf(1), {}, { post_mode: "MEDIA_UPLOAD" }) },
  ],
  objects: [
    { post: "publish: draft\npost_info:\n  title: a", at: "2:1", says: ["ignores 'post_info'", "publish: direct"] },
  ],
});
