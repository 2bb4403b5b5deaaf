export const id = 871;
export const ids = [871];
export const modules = {

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ conclude),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   failForInputs: () => (/* binding */ failForInputs)
/* harmony export */ });
/* harmony import */ var _report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9871);
/* harmony import */ var _report_text_confirmations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6850);
/* harmony import */ var _report_text_fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _report_text_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3543);
/* harmony import */ var _report_text_publishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3224);
/* harmony import */ var _report_text_remarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2834);
/* harmony import */ var _report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2077);
/* harmony import */ var _report_text_titles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6916);








/**
 * Fails a step because of its inputs, before it has done anything. There is no report: log and summary hold them.
 * `undone`: what the step has not done, as the start of a sentence.
 */
async function failForInputs(host, problems, undone) {
    const remarks = problems.map(_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remarkOnBadInput */ .Nq);
    const shown = (0,_report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitAnnotations */ .y)(remarks, "the log");
    if (shown.length < remarks.length)
        for (const { message } of remarks)
            host.info(message);
    for (const annotation of shown)
        host.annotate(annotation);
    host.info((0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeRefusal */ .a2)(undone, problems.length));
    host.fail();
    // What can't be written there is in the log, too.
    if (!host.hasSummary)
        return;
    // The command line has no summary, and starts faster without it.
    const { summary } = await __webpack_require__.e(/* import() */ 290).then(__webpack_require__.bind(__webpack_require__, 1290));
    const text = `${(0,_report_text_titles_js__WEBPACK_IMPORTED_MODULE_6__/* .titleRefusal */ .T_)(undone)}\n\n${summary.render({ remarks }, {})}`;
    await host.summarize(text).catch(() => undefined);
}
/**
 * Ends a step that has delivered its report: the last lines of its log say what to do, and why it fails or passes.
 * `failures`: what could not be delivered, which is an error and has been reported as one.
 */
function conclude(host, report, policy, failures) {
    const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
    const next = (0,_report_text_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNextStep */ .Nt)(report, lacksSummary ? "the report file" : (0,_report_text_places_js__WEBPACK_IMPORTED_MODULE_7__/* .nameSummary */ .S)(host.summaryPage));
    if (next !== undefined)
        host.info(next);
    const { fails, reason } = explain(report, policy, failures);
    if (policy.isCancelled && !fails)
        return;
    host.info(reason);
    if (fails)
        host.fail();
}
/** Whether findings, outcomes, remarks or failures fail the step, and the sentence that says why. */
function explain(report, { thing, ...policy }, failures = []) {
    // With 'never', the reason is what would fail a stricter step.
    const levels = FAILING[policy.failOn === "never" ? "warning" : policy.failOn];
    const cause = findCause(report, levels) ?? (failures.length > 0 ? (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeUnwritten */ .WB)(failures.length) : undefined);
    if (cause === undefined) {
        const aside = report.remarks.filter(({ isQuiet, level }) => !isQuiet && levels.includes(level));
        const judged = listJudged(report, thing);
        return {
            fails: false,
            reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describePass */ .BC)({ thing, judged, levels, aside: aside.map(({ level }) => level) }, policy),
        };
    }
    return policy.failOn === "never"
        ? { fails: false, reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeForgiven */ .U3)(cause, policy) }
        : { fails: true, reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .Ic)(cause, policy) };
}
const FAILING = {
    error: ["error"],
    warning: ["error", "warning"],
};
/** What a step has judged, of what it is about. */
function listJudged(report, thing) {
    const { videos = [], posts = [] } = report;
    if (thing === "upload")
        return listPublishes(report).length === 0 ? [] : [thing];
    return [...(videos.length === 0 ? [] : ["video"]), ...(posts.length === 0 ? [] : ["post"])];
}
function listPublishes({ cancellations = [], confirmations = [] }) {
    return [...cancellations, ...confirmations];
}
function findCause(report, levels) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], remarks } = report;
    const ofPosts = findBad("post", posts, levels);
    const ofVideos = findBad("video", videos, levels);
    const checked = [ofVideos, ofPosts].filter((each) => each !== undefined);
    const remark = remarks.find(({ isCounted, level }) => isCounted && levels.includes(level));
    if (checked.length > 0)
        return checked.join(" and ");
    return (findBadUploads(cancellations, levels, _report_text_publishes_js__WEBPACK_IMPORTED_MODULE_3__/* .nameMissedCancel */ .bl) ??
        findBadUploads(confirmations, levels, _report_text_confirmations_js__WEBPACK_IMPORTED_MODULE_1__/* .nameShortfall */ .lq) ??
        (remark && (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .firstSentence */ .qi)(remark)));
}
/** `failing`: the levels of findings that fail the step. */
function findBad(thing, checked, failing) {
    const each = checked.map(({ findings }) => findings.map(({ level }) => level));
    const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBad */ .b)({ bad: bad.length, total: each.length, levels }, thing);
}
/** The same for uploads. `name`: what did not happen to the bad ones. */
function findBadUploads(uploads, failing, name) {
    const bad = uploads.filter(({ level }) => failing.includes(level));
    if (bad.length === 0)
        return undefined;
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBadUploads */ .Tu)({ bad: bad.length, total: uploads.length, what: name(bad) });
}


/***/ })

};
