export const id = 421;
export const ids = [421];
export const modules = {

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRefusals: () => (/* binding */ explainRefusals)
/* harmony export */ });
/* unused harmony export OWN_INIT_CODES */
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6693);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5988);
/* harmony import */ var _init_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2414);
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2297);





/**
 * What to do about the codes that a request to cancel gives, too: after an upload, a person does something else. How to
 * upload again depends on the other uploads of the run, so no advice here says that.
 */
const ADVICE = {
    access_token_invalid: "Get a new access token, and store it where the upload reads it (in the workflows, the secret TIKTOK_ACCESS_TOKEN)",
    scope_not_authorized: "Ask the creator to authorise the scope",
    url_ownership_unverified: "Verify it in TikTok's developer portal",
};
/** What this project's upload scripts record in the place of a code of TikTok's. */
const OWN_INIT_CODES = {
    [_model_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_SENT */ .FY]: {
        problem: "Nothing was sent that TikTok could post",
        advice: "Unless the run was cancelled on purpose, check that TikTok's API responds",
    },
};
const OTHERS = {
    rate_limit_exceeded: {
        problem: "TikTok got too many requests with this access token",
        advice: "Wait a minute. TikTok takes six uploads a minute: list at most six posts for upload.sh, or use upload.mjs, which waits",
    },
    ...OWN_INIT_CODES,
    internal_error: { problem: "TikTok's server failed", advice: "Look in the TikTok app first" },
};
/** The same notes, with what each known code means, and with names of videos that hold no secret. */
function explainRefusals(notes, secrets) {
    if (notes.refusals === undefined)
        return notes;
    const clean = (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s)(secrets);
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
    const known = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_init_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .INIT_CODES */ .U, code) ?? (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(OTHERS, code);
    if (known !== undefined)
        return { ...known, isRepeatable: true };
    const [shared, advice] = [(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_CODES */ .e, code), (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(ADVICE, code)];
    if (shared && advice !== undefined)
        return { problem: shared.problem, advice, isRepeatable: true };
    const reason = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_REASONS */ .T, code);
    return reason && { problem: reason.problem, advice: reason.advice };
}


/***/ })

};
