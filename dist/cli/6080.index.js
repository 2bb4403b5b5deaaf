export const id = 6080;
export const ids = [6080];
export const modules = {

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y6: () => (/* binding */ CREATOR_CODES),
/* harmony export */   du: () => (/* binding */ explainCreatorCode),
/* harmony export */   jq: () => (/* binding */ CREATOR_PAGE)
/* harmony export */ });
/** TikTok's page on creator_info. */
const CREATOR_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info";
const LATER = "Run the check again later";
const CHECK_PROXY = "Check the runner's proxy, and the base address if one is set";
/** `error.code` of creator_info, by TikTok's page, and this project's code for what came instead of one. */
const CREATOR_CODES = {
    access_token_invalid: {
        problem: "the access token is invalid or has expired",
        advice: "Get a new access token, and store it in the secret that the workflow uses",
    },
    scope_not_authorized: {
        problem: "the access token lacks the scope video.publish",
        advice: "Ask the creator to authorise it, or set 'creator-limit: false' if you only upload drafts",
    },
    spam_risk_too_many_posts: {
        problem: "the creator has reached the daily limit of posts through the API",
        advice: "Don't publish today: post from the TikTok app instead",
    },
    spam_risk_user_banned_from_posting: {
        problem: "TikTok has banned the creator from posting",
        advice: "Don't publish: the creator can find the reason in the TikTok app",
    },
    reached_active_user_cap: {
        problem: "this TikTok app has reached its daily limit of users who post",
        advice: "Publish tomorrow, or ask TikTok for a higher limit",
    },
    rate_limit_exceeded: { problem: "TikTok refused because of too many requests", advice: LATER },
    internal_error: { problem: "TikTok's server failed", advice: LATER },
    network_error: {
        problem: "TikTok could not be reached over the network",
        advice: "Check the runner's network, proxy and firewall",
    },
    timeout: { problem: "TikTok did not respond in time", advice: LATER },
    server_error: {
        problem: "TikTok's server, or a proxy in front of it, failed without an error code",
        advice: LATER,
    },
    unexpected_response: { problem: "the response did not come from TikTok's API", advice: CHECK_PROXY },
    redirect_refused: {
        problem: "the request was redirected, and an access token is never sent to the target of a redirect",
        advice: CHECK_PROXY,
    },
};
/** What a code means, as a clause, and what to do. A code that is not known is TikTok's, and stands beside it. */
function explainCreatorCode(code) {
    const known = Object.hasOwn(CREATOR_CODES, code) ? CREATOR_CODES[code] : undefined;
    return known ?? { problem: "TikTok refused the request", advice: `Look the code up on ${CREATOR_PAGE}` };
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askCreatorInfo: () => (/* binding */ askCreatorInfo)
/* harmony export */ });
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5862);
/* harmony import */ var _api_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3777);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8972);
/* harmony import */ var _creator_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1068);




/** A check waits for it: 15 s at most. */
const PATIENCE = {
    callTimeoutMs: 5_000,
    lastTryMs: 10_000,
    retries: 2,
    throttleMs: 1_000,
    backOff: _net_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_BACK_OFF */ .fG,
};
/** Never throws. The call changes nothing, so it is tried again where that can help. */
async function askCreatorInfo({ token, apiUrl, patience = PATIENCE }) {
    const { retries, lastTryMs, backOff } = patience;
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .UU)({ token, apiUrl, pace: patience });
    const { signal } = new AbortController();
    const result = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(() => client.creatorInfo(signal), {
        retries,
        deadlineMs: performance.now() + lastTryMs,
        signal,
        findPauseMs: (each) => ((0,_api_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG)(each) ? (each.pauseMs ?? 0) : undefined),
        backOff,
    });
    return readCreator(result);
}
/** Some codes come with HTTP 200 on purpose (TikTok's page), and no data is believed that comes with a failure. */
function readCreator(result) {
    if (result.kind === "response" && result.code === "ok" && result.httpStatus < 400) {
        return { kind: "known", creator: readData(result.data) };
    }
    const { httpStatus, detail } = result;
    const code = result.code === "ok" ? "unexpected_response" : result.code;
    return {
        kind: "refused",
        ...{ code, ...(0,_creator_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCreatorCode */ .du)(code) },
        ...(httpStatus !== undefined && { httpStatus }),
        ...(detail !== undefined && { detail }),
        ...(result.kind === "response" && result.logId !== undefined && { logId: result.logId }),
    };
}
/** No video that TikTok takes is longer than a day; a number beyond that is none. */
const LONGEST_SECONDS = 86_400;
/** The form of `privacy_level`, and how many of them there may be: TikTok has four. */
const PRIVACY_LEVEL = /^[A-Z][A-Z_]{0,63}$/;
const MOST_PRIVACY_LEVELS = 16;
/** What is not as documented counts as not stated. The creator's names are not read. */
function readData(data) {
    const seconds = data.max_video_post_duration_sec;
    const isDuration = Number.isInteger(seconds) && Number(seconds) >= 1 && Number(seconds) <= LONGEST_SECONDS;
    const levels = readLevels(data.privacy_level_options);
    return {
        ...(isDuration && { maxDurationSeconds: Number(seconds) }),
        ...(levels !== undefined && { privacyLevels: levels }),
        ...(typeof data.comment_disabled === "boolean" && { isCommentDisabled: data.comment_disabled }),
        ...(typeof data.duet_disabled === "boolean" && { isDuetDisabled: data.duet_disabled }),
        ...(typeof data.stitch_disabled === "boolean" && { isStitchDisabled: data.stitch_disabled }),
    };
}
/** An unknown level may be a new one. A list that holds anything else says nothing. */
function readLevels(options) {
    if (!Array.isArray(options) || options.length === 0 || options.length > MOST_PRIVACY_LEVELS)
        return undefined;
    return options.every((each) => typeof each === "string" && PRIVACY_LEVEL.test(each)) ? options : undefined;
}


/***/ })

};
