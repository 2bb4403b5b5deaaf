/** What the codes of a refused init mean: the call that starts a publish. This project never makes it. Words only. */
import type { Problem } from "../model/problem.ts";

/** TikTok's page on direct posts, with the codes of their init. */
export const INIT_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post";

const INVALID: Problem = {
  problem: "TikTok refused a value of the post, or misses one",
  advice:
    "Correct the post file, and commit it: the rules about posts say which value, also those of chunks if you send a file",
};

/** `error.code` of an init, as far as its page lists it. Codes that other calls give, too, are explained for those. */
export const INIT_CODES: Readonly<Record<string, Problem>> = {
  invalid_param: INVALID,
  invalid_params: INVALID,
  privacy_level_option_mismatch: {
    problem: "The creator may not choose this 'privacy_level'",
    advice: "Choose one of the 'privacy_level_options' that creator_info lists, and commit the post file",
  },
  unaudited_client_can_only_post_to_private_accounts: {
    problem: "TikTok has not audited the app, so it can only post SELF_ONLY to private accounts",
    advice: "Set 'privacy_level' to SELF_ONLY for a private account, upload a draft, or have the app audited",
  },
  spam_risk_too_many_pending_share: {
    problem: "The creator has five drafts of the last 24 hours in the inbox, the most that TikTok allows",
    advice: "Finish or discard drafts in the TikTok app first",
  },
  app_version_check_failed: {
    problem: "The creator's TikTok app is too old",
    advice: "Ask the creator to update the TikTok app",
  },
  scope_permission_missed: {
    problem: "The access token lacks a scope that the call needs",
    advice: "Ask the creator to authorise video.publish, or video.upload for drafts",
  },
  invalid_file_upload: {
    problem: "TikTok refused the uploaded file, or its chunks do not fit the plan",
    advice: "Check 'video_size', 'chunk_size' and 'total_chunk_count': rule chunk-plan names the right plan",
  },
};
