export const id = 2437;
export const ids = [2437];
export const modules = {

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRules: () => (/* binding */ describeRules)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5403);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6942);


const CONVERT = "Do what the finding says. If it has a command, run it, watch the new file, then put it in place of the original.";
/** What a person does about any video to which a rule objects. The finding has the command for that video. */
const ADVICE = {
    recode: CONVERT,
    remux: CONVERT,
    cut: "Shorten the video in an editor, or with the command of the finding if there is one.",
    rename: "Give the file the extension of its format.",
    replace: "Get the original video again. No command can convert this file.",
    nothing: "No command helps. The finding says what to do.",
};
/** Every rule with TikTok's limits: when it objects and what to do then, in sentences. */
function describeRules() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, level, code, unit, evidence, source, remedy, when }) => ({
        ...{ id, level, evidence, source, when: when(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TIKTOK_LIMITS */ .wD), advice: ADVICE[remedy.kind] },
        ...(code !== undefined && { code }),
        ...(unit !== undefined && { unit }),
    }));
}


/***/ })

};
