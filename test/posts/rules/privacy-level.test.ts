import { PRIVACY_LEVELS } from "../../../src/posts/limits.ts";
import { privacyLevel } from "../../../src/posts/rules/privacy-level.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf, withInfo } from "../subject.ts";

const about = { creator: { privacyLevels: ["FOLLOWER_OF_CREATOR", "SELF_ONLY", "A_LEVEL_OF_TOMORROW"] } };
const level = (privacy_level: unknown) => ({ post: withInfo({ privacy_level }) });
const draft = (post_info: object) => ({ post: photos(urlsOf(1), {}, { post_mode: "MEDIA_UPLOAD", post_info }) });

describePostRule(privacyLevel, {
  passes: [
    ...PRIVACY_LEVELS.map(level),
    { post: {} },
    { ...level("SELF_ONLY"), about },
    { ...level("PUBLIC_TO_EVERYONE"), about: { creator: {} } },
    { ...level("PUBLIC_TO_EVERYONE"), about: { creator: { privacyLevels: [] } } },
    { post: { publish: "draft", post_info: { privacy_level: "PUBLIC" } } },
    draft({ title: "" }),
    { ...draft({ privacy_level: "PUBLIC_TO_EVERYONE" }), about },
    // Whether it is a draft is not known.
    { post: photos(urlsOf(1), {}, { post_mode: "DIRECT", post_info: {} }) },
    { post: { media_type: "PHOTO", post_info: { privacy_level: "PUBLIC_TO_EVERYONE" } }, about },
    // Rule `post-value` says that these are no texts.
    level(1),
    { post: { ...DIRECT, post_info: [] } },
  ],
  objects: [
    { post: "source_info: {}\npost_info:\n  title: a", at: "3:3", says: ["no 'privacy_level'", "only SELF_ONLY"] },
    { post: photos(urlsOf(1), {}, { post_info: {} }), says: ["no 'privacy_level'"] },
    { post: { media_type: "PHOTO", publish: "direct", post_info: {} }, says: ["no 'privacy_level'"] },
    { post: "post_info:\n  privacy_level: SELF", at: "2:18", says: ["'SELF'", "Write SELF_ONLY. Allowed"] },
    {
      ...level("public_to_everyone"),
      says: ["'public_to_everyone'", "Write PUBLIC_TO_EVERYONE. Allowed", "only SELF_ONLY"],
    },
    { ...level(""), says: ["no 'privacy_level' ''", "Write PUBLIC_TO_EVERYONE,"] },
    { ...draft({ privacy_level: "PUBLIC" }), says: ["'PUBLIC'"] },
    {
      ...{ ...level("PUBLIC_TO_EVERYONE"), about, code: "privacy_level_option_mismatch" },
      says: ["This creator can't post with 'privacy_level' PUBLIC_TO_EVERYONE", "FOLLOWER_OF_CREATOR or SELF_ONLY"],
    },
    { post: { ...DIRECT, post_info: {} }, about, says: ["no 'privacy_level'", "FOLLOWER_OF_CREATOR or SELF_ONLY"] },
  ],
});
