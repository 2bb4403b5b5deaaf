import { creatorSwitch } from "../../../src/posts/rules/creator-switch.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf, withInfo } from "../subject.ts";

const noComment = { creator: { isCommentDisabled: true } };
const noDuet = { creator: { isDuetDisabled: true } };
const noStitch = { creator: { isStitchDisabled: true, isDuetDisabled: false } };

describePostRule(creatorSwitch, {
  passes: [
    { post: DIRECT },
    { post: withInfo({ disable_comment: false }), about: { creator: {} } },
    { post: withInfo({ disable_comment: true }), about: noComment },
    { post: withInfo({ disable_duet: false, disable_stitch: true }), about: noStitch },
    { post: withInfo({ disable_comment: "no" }), about: noComment },
    { post: { publish: "draft", ...DIRECT }, about: noComment },
    { post: photos(urlsOf(1)), about: noDuet },
    { post: { source_info: {} }, about: noComment },
  ],
  objects: [
    {
      post: withInfo({ disable_comment: false }),
      about: noComment,
      says: ["allows comments", "Set 'disable_comment'"],
    },
    { post: withInfo({ disable_duet: false }), about: noDuet, says: ["allows duets"] },
    { post: withInfo({ disable_stitch: false }), about: noStitch, says: ["allows stitches"] },
    { post: DIRECT, about: noComment, level: "notice", says: ["allows comments"] },
    { post: photos(urlsOf(1)), about: noComment, level: "notice", says: ["allows comments"] },
    { post: "post_info:\n  disable_duet: false", about: noDuet, at: "2:17" },
  ],
});
