export const id = 871;
export const ids = [871,230];
export const modules = {

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ conclude),
/* harmony export */   failForInputs: () => (/* binding */ failForInputs)
/* harmony export */ });
/* unused harmony export explainFailure */
/* harmony import */ var _report_text_remarks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5230);
/* harmony import */ var _report_text_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);


/** Fails a step because of its inputs, before it has done anything. */
function failForInputs(host, problems) {
    for (const problem of problems)
        host.annotate((0,_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .remarkOnBadInput */ .Nq)(problem));
    host.fail();
}
/** Ends a step that has delivered its report. `failures`: what could not be delivered, which also fails the step. */
function conclude(host, report, policy, failures) {
    for (const failure of failures)
        host.annotate((0,_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .remarkOnDeliveryFailure */ .Sr)("error", failure.message));
    const reason = explainFailure(report, policy);
    if (reason !== undefined)
        host.info(reason);
    if (failures.length > 0 || reason !== undefined)
        host.fail();
}
const FAILING = {
    error: ["error"],
    warning: ["error", "warning"],
    never: [],
};
/** Why findings or outcomes fail the step, with the setting that decides it; `undefined` if they don't. */
function explainFailure({ videos = [], cancellations = [] }, policy) {
    const ofVideos = videos.map(({ findings }) => findings.map(({ level }) => level));
    const ofCancellations = cancellations.map(({ level }) => [level]);
    return explainLevels("video", ofVideos, policy) ?? explainLevels("publish id", ofCancellations, policy);
}
/** `each`: the levels of each video or publish id. */
function explainLevels(thing, each, policy) {
    const failing = FAILING[policy.failOn];
    const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)({ thing, bad: bad.length, total: each.length, levels }, policy);
}


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING_TO_CANCEL: () => (/* binding */ NOTHING_TO_CANCEL),
/* harmony export */   Nq: () => (/* binding */ remarkOnBadInput),
/* harmony export */   Sr: () => (/* binding */ remarkOnDeliveryFailure)
/* harmony export */ });
/* unused harmony exports NO_PUBLISH_ID, remarkOnDefault, remarkOnBreakdown, remarkOnNoRepository, remarkOnNoVideo, remarkOnAbsent, remarkOnLedger */


const TITLE = "TikTok Upload Guard";
/** Neither the ledger nor an input held an id. */
const NO_PUBLISH_ID = "No publish id was recorded, so nothing could be cancelled. If a step uploaded a video, look for its id in the log of that step.";
const NOTHING_TO_CANCEL = remark("notice", NO_PUBLISH_ID);
function remark(level, message) {
    return { level, title: TITLE, message };
}
/** A bad input that fails the step. */
function remarkOnBadInput({ problem, advice }) {
    return { level: "error", title: `${TITLE}: bad input`, message: `${problem}. ${advice}.` };
}
/** A bad input of the post step, which cancels all the same. `fallback`: the default as text, if there is one. */
function remarkOnDefault({ problem, advice, fallback }) {
    const consequence = fallback === undefined ? "Ignoring it." : `Using the default, '${fallback}'.`;
    return remark("warning", `${problem}. ${consequence} ${advice}.`);
}
/** An unexpected exception in the check. */
function remarkOnBreakdown(error) {
    return remark("error", `The check stopped unexpectedly: ${error}`);
}
/** A report that could not be written. */
function remarkOnDeliveryFailure(level, message) {
    return remark(level, message);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: where it looked, "looked for …"
function remarkOnNoRepository(tried) {
    return remark("notice", `No video was checked: ${tried}. The guard is armed. To check videos, check out the repository before this step, or list files or folders in the input 'videos'.`);
}
function remarkOnNoVideo(tried) {
    return remark("notice", `No video was found: ${tried}.`);
}
const MOST_NAMES = 20;
/** Videos that git tracks, but that are not on disk. */
function remarkOnAbsent(paths) {
    const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
    const rest = paths.length > MOST_NAMES ? " …" : "";
    const [verb, pronoun] = paths.length === 1 ? ["was", "it is"] : ["were", "they are"];
    return remark("warning", `${formatCount(paths.length, "tracked video")} ${verb} not checked, because ${pronoun} not on disk. Check out all files (a sparse checkout leaves some out), or restore what a step deleted: ${names}${rest}`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The ledger
function remarkOnLedger(path, note) {
    return remark("warning", `Uploads may still go live: ${describeNote(note)}. Find their ids in the logs of the upload steps, then cancel them. (${path})`);
}
function describeNote(note) {
    switch (note.kind) {
        case "missing":
            return "the ledger of publish ids is missing";
        case "unreadable":
            return `the ledger of publish ids can't be read (${note.reason})`;
        case "over-bound":
            return `only the last ${formatSize(note.limitBytes)} of the ledger (${formatSize(note.sizeBytes)}) were read`;
    }
}


/***/ })

};
