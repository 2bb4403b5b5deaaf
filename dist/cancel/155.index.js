export const id = 155;
export const ids = [155];
export const modules = {

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRefusals: () => (/* binding */ explainRefusals)
});

// EXTERNAL MODULE: ./model/publish.js
var publish = __webpack_require__(6693);
// EXTERNAL MODULE: ./tiktok/codes.js
var codes = __webpack_require__(1317);
// EXTERNAL MODULE: ./tiktok/explain.js
var explain = __webpack_require__(5988);
;// CONCATENATED MODULE: ./tiktok/init-codes.js
/** TikTok's page on direct posts, with the codes of their init. */
const INIT_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post";
const INVALID = {
    problem: "TikTok refused a value of the post, or misses one",
    advice: "Correct the post file, and commit it: the rules about posts say which value, also those of chunks if you send a file",
};
/** `error.code` of an init, as far as its page lists it. Codes that other calls give, too, are explained for those. */
const INIT_CODES = {
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

// EXTERNAL MODULE: ./tiktok/secret-forms.js
var secret_forms = __webpack_require__(2297);
;// CONCATENATED MODULE: ./tiktok/explain-refusal.js





/**
 * What to do about the codes that a request to cancel gives, too: after an upload, a person does something else. How to
 * upload again depends on the other uploads of the run, so no advice here says that.
 */
const ADVICE = {
    access_token_invalid: "Get a new access token, and store it where the upload reads it (in the workflows, the secret TIKTOK_ACCESS_TOKEN)",
    scope_not_authorized: "Ask the creator to authorise the scope",
    url_ownership_unverified: "Verify it in TikTok's developer portal",
};
const OTHERS = {
    rate_limit_exceeded: {
        problem: "TikTok got too many requests with this access token",
        advice: "Wait a minute. TikTok takes six uploads a minute: list at most six posts for upload.sh, or use upload.mjs, which waits",
    },
    [publish/* NOT_SENT */.FY]: {
        problem: "The upload failed before anything was sent that TikTok could post",
        advice: "Check that TikTok's API responds",
    },
    internal_error: { problem: "TikTok's server failed", advice: "Look in the TikTok app first" },
};
/** The same notes, with what each known code means, and with names of videos that hold no secret. */
function explainRefusals(notes, secrets) {
    if (notes.refusals === undefined)
        return notes;
    const clean = (0,secret_forms/* hideSecrets */.s)(secrets);
    return {
        ...notes,
        refusals: notes.refusals.map((refusal) => ({
            ...refusal,
            ...(refusal.videos && { videos: refusal.videos.map(clean) }),
            ...explainCode(refusal.code),
        })),
    };
}
function explainCode(code) {
    const known = (0,explain/* find */.I6)(INIT_CODES, code) ?? (0,explain/* find */.I6)(OTHERS, code);
    if (known !== undefined)
        return { ...known, isRepeatable: true };
    const [shared, advice] = [(0,explain/* find */.I6)(codes/* CANCEL_CODES */.e, code), (0,explain/* find */.I6)(ADVICE, code)];
    if (shared && advice !== undefined)
        return { problem: shared.problem, advice, isRepeatable: true };
    const reason = (0,explain/* find */.I6)(codes/* FAIL_REASONS */.T, code);
    return reason && { problem: reason.problem, advice: reason.advice };
}


/***/ })

};
