/** Rule `publish-mode`: `publish` and `post_mode` of photos say different things. */
import { OWN_PAGE } from "../keys.ts";
import { findText } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

type Contradiction = Measurement & { said: string; mode: string };

const MODES: Readonly<Record<string, string>> = { direct: "DIRECT_POST", draft: "MEDIA_UPLOAD" };

export const publishMode = definePostRule({
  id: "publish-mode",
  level: "error",
  evidence: "inferred",
  source: `${OWN_PAGE}#direct-post-or-draft`,
  when: "`publish` contradicts `post_mode`, by which TikTok decides whether photos are posted or become a draft",
  help: "Make them say the same, or remove `publish`.",
  check({ post }): Contradiction[] {
    const publish = findText(post, "publish");
    const mode = findText(post, "post_mode")?.text;
    if (post.medium !== "photos" || publish === undefined || mode === undefined) return [];
    const { text: said, ...place } = publish;
    const isContrary = Object.hasOwn(MODES, said) && Object.values(MODES).includes(mode) && MODES[said] !== mode;
    return isContrary ? [{ ...place, actual: said, said, mode }] : [];
  },
  text: ({ said, mode }) => ({
    problem: `'publish' says ${said}, but with 'post_mode' ${mode} TikTok ${mode === "DIRECT_POST" ? "posts the photos directly" : "makes a draft"}`,
    advice: `Write 'post_mode' ${MODES[said]}, or remove 'publish'`,
  }),
});
