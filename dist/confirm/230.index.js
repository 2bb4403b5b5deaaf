export const id = 230;
export const ids = [230];
export const modules = {

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ locateLostRunner),
/* harmony export */   Ze: () => (/* binding */ CANCEL_WORKFLOW)
/* harmony export */ });
/* unused harmony exports SEARCH_BY_HAND, describeSearchByHand */
/** How a person cancels an upload after the job: by the workflow of the examples. Words only. */
/** The page on ids that survive a lost runner: its address if the page of this action is known, else its path. */
function locateLostRunner(toolPage) {
    const path = "docs/lost-runner.md";
    return toolPage === undefined ? path : `${toolPage}/blob/HEAD/${path}`;
}
/** The workflow for cancelling by hand, by its name on the Actions page, and the example that holds it. */
const CANCEL_WORKFLOW = { name: "Cancel TikTok uploads", file: "examples/cancel-now.yml" };
/** What to do on the command line about an upload whose id was not found. */
const SEARCH_BY_HAND = "Look in the TikTok app, or find its id in the log of the upload and cancel it.";
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

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ remarkOnBadInput),
/* harmony export */   Sr: () => (/* binding */ remarkOnDeliveryFailure),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   remarkOnShortenedOutput: () => (/* binding */ remarkOnShortenedOutput),
/* harmony export */   remarkOnUnreadLedger: () => (/* binding */ remarkOnUnreadLedger)
/* harmony export */ });
/* unused harmony exports remarkOnDefault, remarkOnBreakdown, remarkOnNoRepository, remarkOnNoVideo, remarkOnUntracked, describeUntracked, describeLackOfList, remarkOnAbsent, remarkOnInterruption, remarkOnLedger, describeLedgerNote, remarkOnGap, remarkOnMisspelledInput, remarkOnUnkeptInput, describeArming */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5559);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2085);




/** A remark with the title that all remarks have. */
function remark(level, message) {
    return { level, title: _tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_NAME */ .l, message };
}
/** A bad input that fails the step. */
function remarkOnBadInput({ problem, advice, place }) {
    const message = `${problem}. ${advice}.`;
    return { level: "error", title: `${_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_NAME */ .l}: bad input`, message, ...(place !== undefined && { place }) };
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
    return remark("notice", `The output '${name}' has only the first ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(kept)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(total)} entries, because GitHub allows 1 MB for all outputs of a job. All of them are in the JSON report, whose path is the output 'report-file'.`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: where it looked, "looked for \u2026"
function remarkOnNoRepository(tried, { adviceWithoutRepository: advice }) {
    return remark("notice", `No video was checked: ${tried}. To check videos, ${advice}.`);
}
function remarkOnNoVideo(tried) {
    return remark("notice", `No video was found: ${tried}.`);
}
/** Only videos that git does not track were found. */
function remarkOnUntracked(untracked, wording) {
    const { problem, advice } = describeUntracked(untracked, wording);
    return remark("notice", `No video was checked: ${problem}. ${advice}.`);
}
/** What the search without lines did not find, because git does not track it. */
function describeUntracked({ count, isCountExact, example, line }, { adviseToName }) {
    const [are, them] = count === 1 ? ["is", "it"] : ["are", "them"];
    return {
        problem: `${isCountExact ? "" : "At least "}${formatCount(count, "video")} on disk ${are} not tracked by Git, for example '${example}'`,
        advice: `To check ${them}, ${adviseToName(line)}`,
    };
}
/** Without a repository, nothing says which videos to check. `lines`: they only leave files out. */
function describeLackOfList(lines, { tried, untracked }) {
    const what = tried.endsWith("git is not installed") ? "Git is not installed" : "This folder is in no Git repository";
    if (lines.length > 0)
        return `${what}, and the paths with '!' only leave videos out`;
    const some = untracked && ` (for example '${untracked.example}')`;
    return `${what}, so Git can't say which videos to check${some ?? ""}`;
}
const MOST_NAMES = 20;
/** Videos that git tracks, but that are not on disk. */
function remarkOnAbsent(paths) {
    const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
    const rest = paths.length > MOST_NAMES ? " \u2026" : "";
    const [verb, pronoun] = paths.length === 1 ? ["was", "it is"] : ["were", "they are"];
    return remark("warning", `${formatCount(paths.length, "tracked video")} ${verb} not checked, because ${pronoun} not on disk. Check out all files (a sparse checkout leaves some out), or restore what was deleted: ${names}${rest}`);
}
/** A person has ended the check. `done` of `total` videos were read by then. */
function remarkOnInterruption(done, total) {
    const count = `${formatInteger(done)} of ${formatCount(total, "video")}`;
    return {
        ...remark("error", `The check was interrupted: only ${count} ${total === 1 ? "was" : "were"} checked.`),
        isCounted: true,
    };
}
// ---------------------------------------------------------------------------------------------------------------------
// The ledger
/** `actionsPage`: the address of the repository's workflows, if it is known. */
function remarkOnLedger(path, note, actionsPage) {
    return remark("warning", `An upload may still go live: ${describeLedgerNote(note, LEDGER)}. ${describeSearchByHand(actionsPage)} (${path})`);
}
/** The same for a step that does not cancel, which `fail-on: warning` counts. */
function remarkOnUnreadLedger(path, note) {
    const sentences = [
        `TikTok may not have been asked about every upload: ${describeLedgerNote(note, LEDGER)}.`,
        "Look in the TikTok app, or pass the ids to the input 'publish-ids'.",
        "Let steps only append to that file: they must not delete or replace it, or set the variable to another path.",
        `(${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(path)})`,
    ];
    return { ...remark("warning", sentences.join(" ")), isCounted: true };
}
const LEDGER = "the file $TIKTOK_PUBLISH_IDS";
/** What is wrong with a ledger as a file, as the rest of a sentence. `name`: which file it is. */
function describeLedgerNote(note, name) {
    switch (note.kind) {
        case "missing":
            return `${name} is missing`;
        case "unreadable":
            return `${name} can't be read (${note.reason})`;
        case "over-bound":
            return `only the last ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(note.limitBytes)} of ${name} (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(note.sizeBytes)}) were read`;
        case "unfinished":
            return `only the first ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(note.readBytes)} of ${name} (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(note.sizeBytes)}) were read in time`;
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

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ TOOL_NAME),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** How this program names itself in files for other programs. Words only. */
/** Its name for a person. */
const TOOL_NAME = "TikTok Upload Guard";
/** The version in package.json. */
const VERSION = "1.0.0";


/***/ })

};
