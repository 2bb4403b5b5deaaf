export const id = 871;
export const ids = [871];
export const modules = {

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ conclude),
/* harmony export */   failForInputs: () => (/* binding */ failForInputs)
/* harmony export */ });
/* unused harmony export explainFailure */
/* harmony import */ var _report_reporters_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4559);
/* harmony import */ var _report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9871);
/* harmony import */ var _report_text_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5230);
/* harmony import */ var _report_text_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2077);




/** Fails a step because of its inputs, before it has done anything. There is no report: log and summary hold them. */
async function failForInputs(host, problems) {
    const remarks = problems.map(_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .remarkOnBadInput */ .Nq);
    const shown = (0,_report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitAnnotations */ .y)(remarks, "the log");
    if (shown.length < remarks.length)
        for (const { message } of remarks)
            host.info(message);
    for (const annotation of shown)
        host.annotate(annotation);
    host.fail();
    // What can't be written there is in the log, too.
    if (host.hasSummary)
        await host.summarize(_report_reporters_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.render({ remarks }, {})).catch(() => undefined);
}
/**
 * Ends a step that has delivered its report. `failures`: what could not be delivered, which is an error and has been
 * reported as one.
 */
function conclude(host, report, policy, failures) {
    const reason = explainFailure(report, policy) ?? explainFailures(failures, policy);
    if (reason === undefined)
        return;
    host.info(reason);
    host.fail();
}
function explainFailures(failures, policy) {
    if (failures.length === 0 || !FAILING[policy.failOn].includes("error"))
        return undefined;
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeIncomplete */ .mO)(failures.length, policy);
}
const FAILING = {
    error: ["error"],
    warning: ["error", "warning"],
    never: [],
};
/** Why findings, outcomes or remarks fail the step, with the setting that decides it; `undefined` if they don't. */
function explainFailure(report, policy) {
    const { videos = [], cancellations = [], remarks } = report;
    const ofVideos = videos.map(({ findings }) => findings.map(({ level }) => level));
    const ofCancellations = cancellations.map(({ level }) => [level]);
    const remark = remarks.find(({ isCounted, level }) => isCounted && FAILING[policy.failOn].includes(level));
    return (explainLevels("video", ofVideos, policy) ??
        explainLevels("publish id", ofCancellations, policy) ??
        (remark && (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCountedRemark */ .uP)(remark, policy)));
}
/** `each`: the levels of each video or publish id. */
function explainLevels(thing, each, policy) {
    const failing = FAILING[policy.failOn];
    const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)({ thing, bad: bad.length, total: each.length, levels }, policy);
}


/***/ })

};
