export const id = 871;
export const ids = [871,230];
export const modules = {

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ conclude),
/* harmony export */   failForInputs: () => (/* binding */ failForInputs)
/* harmony export */ });
/* unused harmony export explainFailure */
/* harmony import */ var _report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9871);
/* harmony import */ var _report_text_remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5230);
/* harmony import */ var _report_text_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2077);



/** Fails a step because of its inputs, before it has done anything. There is no report: the log holds all of them. */
function failForInputs(host, problems) {
    const remarks = problems.map(_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .remarkOnBadInput */ .Nq);
    const shown = (0,_report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitAnnotations */ .y)(remarks, "the log");
    if (shown.length < remarks.length)
        for (const { message } of remarks)
            host.info(message);
    for (const annotation of shown)
        host.annotate(annotation);
    host.fail();
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
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .describeIncomplete */ .mO)(failures.length, policy);
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
        (remark && (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCountedRemark */ .uP)(remark, policy)));
}
/** `each`: the levels of each video or publish id. */
function explainLevels(thing, each, policy) {
    const failing = FAILING[policy.failOn];
    const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)({ thing, bad: bad.length, total: each.length, levels }, policy);
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ limitAnnotations)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);

/** The most annotations of one level that GitHub shows per step (docs: "Annotations"). The runner drops the rest. */
const SHOWN_PER_LEVEL = 10;
/**
 * Returns the annotations, the worst first. A level with more than ten keeps nine, and a last one counts the rest and
 * says where they are: in `place`. No more than these are held in memory.
 */
function limitAnnotations(annotations, place = "the job summary and the report file") {
    const first = { error: [], warning: [], notice: [] };
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const annotation of annotations) {
        const { level } = annotation;
        if (++counts[level] <= SHOWN_PER_LEVEL)
            first[level].push(annotation);
    }
    return _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.flatMap((level) => {
        if (counts[level] <= SHOWN_PER_LEVEL)
            return first[level];
        const shown = first[level].slice(0, SHOWN_PER_LEVEL - 1);
        const title = `${counts[level] - shown.length} more ${level}s`;
        const message = `${title} are in ${place}. GitHub shows at most ${SHOWN_PER_LEVEL} per step.`;
        return [...shown, { level, title, message }];
    });
}


/***/ }),

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeSearchByHand),
/* harmony export */   Z: () => (/* binding */ CANCEL_WORKFLOW)
/* harmony export */ });
/** How a person cancels an upload after the job: by the workflow of the examples. Words only. */
/** The workflow for cancelling by hand, by its name on the Actions page, and the example that holds it. */
const CANCEL_WORKFLOW = { name: "Cancel TikTok uploads", file: "examples/cancel-now.yml" };
/**
 * What to do about an upload whose id was not recorded, in sentences. `actionsPage`: the address of the repository's
 * workflows, if it is known.
 */
function describeSearchByHand(actionsPage) {
    const { name, file } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return [
        `Look in the TikTok app, or find its id in the log of the upload step and cancel it with the workflow '${name}' (${file})${place}.`,
        "If the id is masked there (***), one of your secrets is part of it: delete the video in the TikTok app.",
    ].join(" ");
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   W: () => (/* binding */ LEVEL_SIGNS)
/* harmony export */ });
/** Every level, the worst first. */
const LEVELS = ["error", "warning", "notice"];
/** A sign for each level, for tables. */
const LEVEL_SIGNS = { error: "❌", warning: "⚠️", notice: "ℹ️" };


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ remarkOnBadInput),
/* harmony export */   Sr: () => (/* binding */ remarkOnDeliveryFailure),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   remarkOnShortenedOutput: () => (/* binding */ remarkOnShortenedOutput)
/* harmony export */ });
/* unused harmony exports remarkOnDefault, remarkOnBreakdown, remarkOnNoRepository, remarkOnNoVideo, remarkOnUntracked, describeUntracked, remarkOnAbsent, remarkOnLedger, remarkOnGap, remarkOnMisspelledInput, remarkOnUnkeptInput, describeArming */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5559);



const TITLE = "TikTok Upload Guard";
/** A remark with the title that all remarks have. */
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
/** A list that is longer than an output may be. `kept` and `total`: its entries in the output, and in the report. */
function remarkOnShortenedOutput({ name, kept, total }) {
    return remark("notice", `The output '${name}' has only the first ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(kept)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(total)} entries, because GitHub allows 1 MB for all outputs of a job. All of them are in the JSON report, whose path is the output 'report-file'.`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: where it looked, "looked for …"
function remarkOnNoRepository(tried) {
    return remark("notice", `No video was checked: ${tried}. To check videos, check out the repository before this step, or list files or folders in the input 'videos'.`);
}
function remarkOnNoVideo(tried) {
    return remark("notice", `No video was found: ${tried}.`);
}
/** Only videos that git does not track were found. */
function remarkOnUntracked(untracked) {
    const { problem, advice } = describeUntracked(untracked);
    return remark("notice", `No video was checked: ${problem}. ${advice}.`);
}
/** What the search without lines did not find, because git does not track it. */
function describeUntracked({ count, isCountExact, example, line }) {
    const [are, them] = count === 1 ? ["is", "it"] : ["are", "them"];
    return {
        problem: `${isCountExact ? "" : "At least "}${formatCount(count, "video")} on disk ${are} not tracked by Git, for example '${example}'`,
        advice: `To check ${them}, set 'videos', for example to '${line}'`,
    };
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
/** `actionsPage`: the address of the repository's workflows, if it is known. */
function remarkOnLedger(path, note, actionsPage) {
    return remark("warning", `An upload may still go live: ${describeNote(note)}. ${describeSearchByHand(actionsPage)} (${path})`);
}
function describeNote(note) {
    switch (note.kind) {
        case "missing":
            return "the file $TIKTOK_PUBLISH_IDS is missing";
        case "unreadable":
            return `the file $TIKTOK_PUBLISH_IDS can't be read (${note.reason})`;
        case "over-bound":
            return `only the last ${formatSize(note.limitBytes)} of the file $TIKTOK_PUBLISH_IDS (${formatSize(note.sizeBytes)}) were read`;
        case "unfinished":
            return `only the first ${formatSize(note.readBytes)} of the file $TIKTOK_PUBLISH_IDS (${formatSize(note.sizeBytes)}) were read in time`;
    }
}
// ---------------------------------------------------------------------------------------------------------------------
// The inputs of the guard
/** A line of `videos` that matches nothing, if that does not fail the step. */
function remarkOnGap({ problem, advice }, level) {
    return remark(level, `${problem}. ${advice}.`);
}
/** An input that the action does not have, although it has one of almost the same name. */
function remarkOnMisspelledInput({ given, meant }) {
    return remark("warning", `There is no input '${given}'. Did you mean '${meant}'?`);
}
/** An input of main that is too long to be passed to post inside a composite action. */
function remarkOnUnkeptInput(name) {
    return remark("warning", `Input '${name}' is longer than 32 kB. Inside a composite action, it can't be passed to the post step, which will not use it. Write publish ids into the file that TIKTOK_PUBLISH_IDS names.`);
}
/** Whether cancelling is armed: the last line of main. */
function describeArming({ cancel, token }) {
    switch (cancel) {
        case "never":
            return "Cancelling is off: 'cancel' is 'never'.";
        case "dry-run":
            return "Cancelling is off: 'cancel' is 'dry-run'. If the job fails, the post step only reports what it would cancel.";
        case "on-failure":
            return ARMINGS[token];
    }
}
const ARMINGS = {
    given: "Cancelling is armed.",
    missing: "Cancelling is off: no access-token. That is fine if this job only checks videos.",
    unkept: "Cancelling is off: in a composite action, this runner can't pass the access-token on. Use the action in the workflow itself.",
};


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ describeDeliveryFailure),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   describeBrokenCancelling: () => (/* binding */ describeBrokenCancelling),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   mO: () => (/* binding */ describeIncomplete),
/* harmony export */   uP: () => (/* binding */ describeCountedRemark),
/* harmony export */   ws: () => (/* binding */ countValid),
/* harmony export */   zh: () => (/* binding */ describeOutputFailure)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);


function countValid(videos) {
    return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}
/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice, detail }) {
    return `${problem}. ${advice}.${inBrackets(detail)}`;
}
/** The same, with the fix command on a line of its own. */
function describeFindingAndFix(finding) {
    const { problem, advice, fix } = finding;
    return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}
function inBrackets(detail = "") {
    return detail === "" ? "" : ` (${detail})`;
}
const A_LEVEL = { error: "an error", warning: "a warning", notice: "a notice" };
/** Why a step fails: `bad` of `total` things have one of `levels`. */
function describeFailure({ thing, bad, total, levels }, { setting, failOn }) {
    const causes = levels.map((level) => A_LEVEL[level]).join(" or ");
    const verb = bad === 1 ? "has" : "have";
    return `The step fails: ${bad} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total, thing)} ${verb} ${causes} ('${setting}' is '${failOn}').`;
}
/** Why a step fails that could not write everything. `results`: how many things could not be written. */
function describeIncomplete(results, { setting, failOn }) {
    return `The step fails: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(results, "result")} could not be written ('${setting}' is '${failOn}').`;
}
/** Why a step fails because of a remark about the run. */
function describeCountedRemark({ message }, { setting, failOn }) {
    const [first = ""] = message.split(/(?<=\.) /);
    return `The step fails ('${setting}' is '${failOn}'): ${first}`;
}
/**
 * A result that could not be written. `what`: its name for a person. `instead`: the path of the file that holds it, or
 * none where only the log does.
 */
function describeDeliveryFailure(what, reason, instead) {
    const rest = instead === undefined ? "What it would say is in the log" : `It is in '${instead}' instead`;
    return `The ${what} could not be written: ${reason}. ${rest}.`;
}
/** Outputs of the step that could not be set. */
function describeOutputFailure(names, reason) {
    const what = names.length === 1 ? "output" : "outputs";
    return `Later steps don't see the ${what} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(names)} of this step, which could not be set: ${reason}.`;
}
/** An unexpected exception in cancelling. */
function describeBrokenCancelling(error) {
    return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ nameCodec),
/* harmony export */   ki: () => (/* binding */ formatList)
/* harmony export */ });
/* unused harmony export withArticle */
/** Words of the field, and how several stand together. Knows no rule and no limit. */
/** `a`, `a and b`, `a, b and c`; the last two are joined by `conjunction`. */
function formatList(names, conjunction = "and") {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}
/** A format's name with its indefinite article, by how it is pronounced: `a MOV`, `an MP4`. */
function withArticle(name) {
    return `${/^(A|O|MP|FLV|HTML)/.test(name) ? "an" : "a"} ${name}`;
}
const CODECS = {
    h264: "H.264",
    h265: "H.265",
    vp8: "VP8",
    vp9: "VP9",
    av1: "AV1",
    mpeg4: "MPEG-4 Visual",
    mpeg2: "MPEG-2",
    mpeg1: "MPEG-1",
    h263: "H.263",
    prores: "ProRes",
    mjpeg: "Motion JPEG",
};
/** A codec by the name that people know it by; of others the four-character code or CodecID, which is untrusted. */
function nameCodec(codec) {
    return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? codec;
}


/***/ })

};
