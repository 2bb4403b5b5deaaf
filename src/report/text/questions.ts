/** The page that says more about a code or a fail_reason of TikTok's. Words only. */
import type { PublishOutcome } from "../../model/publish.ts";
import { locatePage } from "./own-pages.ts";

const PULLED = "docs/faq.md#tiktok-cant-reach-my-video-and-i-can";

/** Whether a file was sent is not recorded with a refusal: the rules are about pulled posts and about chunks. */
const RULES = "docs/posts.md#rules";

/** Pages by code. Most codes say all that is known. */
const PAGES: Readonly<Record<string, string>> = {
  file_format_check_failed: "docs/faq.md#tiktok-says-file_format_check_failed-of-an-ordinary-mp4",
  frame_rate_check_failed: "docs/faq.md#tiktok-says-frame_rate_check_failed-and-my-video-has-30-fps",
  duration_check_failed: "docs/rules.md",
  picture_size_check_failed: "docs/rules.md",
  video_pull_failed: PULLED,
  photo_pull_failed: PULLED,
  url_ownership_unverified: "docs/faq.md#tiktok-says-url_ownership_unverified-and-my-domain-is-verified",
  unaudited_client_can_only_post_to_private_accounts:
    "docs/faq.md#tiktok-says-that-i-can-only-post-to-private-accounts-my-post-is-self_only",
  invalid_param: RULES,
  invalid_params: RULES,
  invalid_file_upload: "docs/faq.md#tiktok-says-the-chunk-size-is-invalid",
  rate_limit_exceeded: "docs/uploading.md#what-it-never-does",
};

/** Its address if the page of this action, `toolPage`, is known, else its path; `undefined` if no page says more. */
export function locateQuestion(code: string, toolPage: string | undefined): string | undefined {
  const page = Object.hasOwn(PAGES, code) ? PAGES[code] : undefined;
  return page && locatePage(page, toolPage);
}

/** The same for why TikTok did not post an upload. */
export function locateReason(
  { outcome, failReason = "" }: PublishOutcome,
  toolPage: string | undefined,
): string | undefined {
  return outcome === "failed" ? locateQuestion(failReason, toolPage) : undefined;
}

/** Every page that a remark can name. */
export function listQuestionPages(toolPage: string | undefined): readonly string[] {
  return [...new Set(Object.values(PAGES))].map((page) => locatePage(page, toolPage));
}
