import { publishMode } from "../../../src/posts/rules/publish-mode.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf } from "../subject.ts";

const mode = (publish: string, post_mode: string) => ({ post: photos(urlsOf(1), {}, { publish, post_mode }) });

describePostRule(publishMode, {
  passes: [
    { post: photos(urlsOf(1)) },
    mode("direct", "DIRECT_POST"),
    mode("draft", "MEDIA_UPLOAD"),
    // Other rules object to these values.
    mode("later", "DIRECT_POST"),
    mode("draft", "DIRECT"),
    mode("toString", "DIRECT_POST"),
    { post: { ...DIRECT, publish: "draft", post_mode: "DIRECT_POST" } },
  ],
  objects: [
    {
      ...mode("draft", "DIRECT_POST"),
      says: ["'publish' says draft", "posts the photos", "Write 'post_mode' MEDIA_UPLOAD"],
    },
    { ...mode("direct", "MEDIA_UPLOAD"), says: ["'publish' says direct", "makes a draft"] },
  ],
});
