import { creatorDuration } from "../../../src/posts/rules/creator-duration.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, UNREAD, videoWith } from "../subject.ts";

const creator = { maxDurationSeconds: 60 };

describePostRule(creatorDuration, {
  passes: [
    { post: DIRECT, about: videoWith({ duration: 61 }) },
    { post: DIRECT, about: { ...videoWith({ duration: 60 }), creator } },
    { post: DIRECT, about: { ...videoWith({ duration: 60.03, tick: 0.04 }), creator } },
    { post: DIRECT, about: { ...UNREAD, creator } },
    { post: DIRECT, about: { creator } },
    { post: DIRECT, about: { ...videoWith({ duration: 61 }), creator: {} } },
    // A draft can be trimmed in the app.
    { post: { ...DIRECT, publish: "draft" }, about: { ...videoWith({ duration: 61 }), creator } },
  ],
  objects: [
    {
      post: DIRECT,
      about: { ...videoWith({ duration: 61 }), creator },
      says: ["1:01", "this creator", "1:00", "draft"],
    },
    { post: "video: a.mp4\npost_info: {}", about: { ...videoWith({ duration: 61 }), creator }, at: "1:8" },
  ],
});
