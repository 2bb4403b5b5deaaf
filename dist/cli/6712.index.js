export const id = 6712;
export const ids = [6712,102,5559];
export const modules = {

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SEARCH_BY_HAND: () => (/* binding */ SEARCH_BY_HAND),
/* harmony export */   Xq: () => (/* binding */ locateLostRunner),
/* harmony export */   Ze: () => (/* binding */ CANCEL_WORKFLOW)
/* harmony export */ });
/* unused harmony export describeSearchByHand */
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

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remarkOnIdNotes: () => (/* binding */ remarkOnIdNotes),
/* harmony export */   remarkOnNothingToCancel: () => (/* binding */ remarkOnNothingToCancel),
/* harmony export */   remarkOnUploadUrls: () => (/* binding */ remarkOnUploadUrls)
/* harmony export */ });
/* unused harmony exports NO_ID, remarkOnNoId */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5559);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3224);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5230);





/**
 * What a text held besides ids: one remark about the lines without an id, and one about each kind of entry that is over
 * its bound. Ids over the bound are an error, which `fail-on` counts: TikTok was not asked to cancel them. Lines
 * without an id are not worth a remark where one of the `entries` is malformed: that is the error to look at.
 */
function remarkOnIdNotes(notes, entries) {
    const { origin, omitted } = notes;
    const place = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__.nameOrigin)(origin);
    const withoutId = withoutUploadUrls(notes);
    const hasMalformed = entries.some(({ entry }) => entry.kind === "malformed" && (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__.nameOrigin)(entry.origin) === place);
    return [
        ...(omitted.ids > 0
            ? [
                {
                    ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("error", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(omitted.ids, "upload")} may still go live: ${place} holds more publish ids than one run cancels, and TikTok was not asked about the last ones. Cancel the rest in another run.`),
                    isCounted: true,
                },
            ]
            : []),
        ...(omitted.malformed > 0
            ? [
                (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("warning", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(omitted.malformed, "more text")} in the place of a publish id can't be one (${place}), and only the first ones are listed. Check what the upload wrote.`),
            ]
            : []),
        ...remarkOnUploadUrls(notes),
        ...(withoutId.count > 0 && !hasMalformed
            ? [
                (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("notice", `${nameLines(withoutId)} of ${place} held no publish id and ${withoutId.count === 1 ? "was" : "were"} ignored.`),
            ]
            : []),
    ];
}
/** Lines that hold a credential in the place of an id, which is nothing to cancel an upload by. */
function remarkOnUploadUrls({ origin, uploadUrls = [] }) {
    const count = uploadUrls.length;
    if (count === 0)
        return [];
    const what = count === 1 ? "is an upload_url, a credential" : "are upload_urls, which are credentials";
    const lines = nameLines({ first: uploadUrls, count });
    return [(0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("warning", `${lines} of ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__.nameOrigin)(origin)} ${what}. Record the publish_id instead.`)];
}
function withoutUploadUrls({ withoutId: { first, count }, uploadUrls = [] }) {
    return { first: first.filter((line) => !uploadUrls.includes(line)), count: count - uploadUrls.length };
}
function nameLines({ first, count }) {
    const rest = count - first.length;
    const numbers = [...first.map(String), ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInteger */ .Sm)(rest)} more`] : [])];
    return count === 1 ? `Line ${numbers[0] ?? ""}` : `Lines ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(numbers)}`;
}
/** Post of a job that can't have uploaded anything: main failed, or there is no token. */
const NO_ID = "No publish id was recorded, so nothing was cancelled.";
/**
 * Post of a job that failed or was cancelled, with a token: neither the ledger nor an input held an id. `searched`:
 * what the input was, if it was set. `actionsPage`: the address of the repository's workflows, if it is known.
 */
function remarkOnNoId(searched, actionsPage) {
    const { name } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    const sentences = [
        "No publish id was recorded, so nothing could be cancelled.",
        ...(searched === undefined ? [] : [describeSteps(searched)]),
        "Nothing was posted if no upload step ran, or if it failed before TikTok returned an id.",
        `Otherwise look in the TikTok app, or cancel the id from that step's log with the workflow '${name}'${place}.`,
        'Such a step must append each publish_id to the file "$TIKTOK_PUBLISH_IDS".',
    ];
    return remark("warning", sentences.join(" "));
}
function describeSteps({ places, ranNothing }) {
    return ranNothing
        ? "Every step in the input 'publish-ids' was skipped."
        : `The input 'publish-ids' had no id: ${places.join("; ")}.`;
}
/**
 * `cancel/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. `byHand`: what a
 * person does about an upload whose id was not found, in sentences.
 */
function remarkOnNothingToCancel(searched, byHand) {
    const sentences = [
        "No publish id was found, so nothing could be cancelled.",
        `Looked through: ${searched.places.join("; ")}.`,
        "If a video was uploaded, it may still go live.",
        byHand,
        ...(searched.isText
            ? [
                "A publish id looks like v_pub_url~v2.123456789. The number in a TikTok link is the post, which is already live: delete it in the TikTok app.",
            ]
            : []),
        ...(searched.hasJobWithoutOutputs
            ? ["GitHub drops an output that contains the value of a secret: a job without outputs may have set one."]
            : []),
    ];
    return {
        ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("warning", sentences.join(" ")),
        isCounted: true,
    };
}


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeReadFiles: () => (/* binding */ describeReadFiles),
/* harmony export */   remarkOnEmptyFolder: () => (/* binding */ remarkOnEmptyFolder),
/* harmony export */   remarkOnLeftOut: () => (/* binding */ remarkOnLeftOut),
/* harmony export */   remarkOnReadings: () => (/* binding */ remarkOnReadings)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5559);
/* harmony import */ var _id_remarks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5230);






/** More files are only counted. */
const MOST_NAMES = 5;
/**
 * `isAll`: nothing else was named, so nothing was cancelled, and there may be nothing wrong with that. `toolPage`: the
 * page of this action, if it is known.
 */
function remarkOnEmptyFolder({ name, kind, closest }, isAll, toolPage) {
    const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
    const folder = `the folder '${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(name)}' ${kind === "missing" ? "does not exist" : "is empty"}${hint}`;
    if (!isAll)
        return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("notice", `No publish id was found there: ${folder}.`);
    const sentences = [
        "The run kept no publish ids, so nothing was cancelled.",
        "That is right if it failed before its first upload.",
        `If it uploaded, look in the TikTok app: its workflow lacks the step that keeps the ids (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .locateLostRunner */ .Xq)(toolPage)}).`,
        `Looked for: ${folder}.`,
    ];
    return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("notice", sentences.join(" "));
}
/** Why entries of a folder are not read, and how many. `one`, `many`: what they are. */
const LEFT_OUT = {
    special: { one: "link or special file", many: "links or special files" },
    deep: { one: "folder that is too deep", many: "folders that are too deep" },
    unreadable: { one: "entry that can't be read", many: "entries that can't be read" },
    count: { one: "file over the limit for their number", many: "files over the limit for their number" },
    beyond: { one: "entry over the limit for folders", many: "entries over the limit for folders" },
    large: { one: "file over the limit for their size", many: "files over the limit for their size" },
};
/**
 * What was not read in folders, which `fail-on: warning` counts: it may have held ids. Nothing if all was read.
 * `byHand`: what a person does about an upload whose id was not found, in sentences.
 */
function remarkOnLeftOut(leftOut, byHand) {
    if (leftOut.length === 0)
        return [];
    const things = leftOut.map(({ reason, count, first }) => {
        const { one, many } = LEFT_OUT[reason];
        const example = count === 1 ? "" : "for example ";
        return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(count)} ${count === 1 ? one : many} (${example}'${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(first)}')`;
    });
    return [warnOfUnread(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(things)} ${isOne(leftOut) ? "was" : "were"} not read`, byHand)];
}
function isOne(leftOut) {
    return leftOut.length === 1 && leftOut[0]?.count === 1;
}
/** What was wrong with files, and what they held besides ids; the worst first. `unread`: not begun in time. */
function remarkOnReadings(readings, unread, cancellations, byHand) {
    const noted = readings.flatMap(({ file, note }) => note === undefined ? [] : [(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .describeLedgerNote */ .zh)(note, `the file '${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(file.name)}'`)]);
    const about = readings.map(({ notes }) => (0,_id_remarks_js__WEBPACK_IMPORTED_MODULE_3__.remarkOnIdNotes)(notes, cancellations)).filter(({ length }) => length > 0);
    const sorted = about.toSorted((a, b) => rank(a) - rank(b));
    const rest = sorted.slice(MOST_NAMES);
    return [
        ...noted.slice(0, MOST_NAMES).map((what) => warnOfUnread(what, byHand)),
        ...(noted.length > MOST_NAMES
            ? [warnOfUnread(`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(noted.length - MOST_NAMES, "more file")} could not be read`, byHand)]
            : []),
        ...(unread.length > 0
            ? [warnOfUnread(`${nameFiles(unread)} ${unread.length === 1 ? "was" : "were"} not read in time`, byHand)]
            : []),
        ...sorted.slice(0, MOST_NAMES).flat(),
        ...rest.flat().filter(({ isCounted }) => isCounted),
        ...(rest.length > 0
            ? [(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("notice", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(rest.length, "more file")} held lines without a publish id, too.`)]
            : []),
    ];
}
const LEVELS = ["error", "warning", "notice"];
function rank([first]) {
    return first === undefined ? LEVELS.length : LEVELS.indexOf(first.level);
}
/** What files were looked through, for the remark that they held no id. */
function describeReadFiles(files) {
    return `${nameFiles(files)}, without an id`;
}
function nameFiles(files) {
    const shown = files.slice(0, MOST_NAMES).map(({ name }) => `'${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(name)}'`);
    const rest = files.length - shown.length;
    const names = [...shown, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(rest)} more`] : [])];
    return `the ${files.length === 1 ? "file" : "files"} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(names)}`;
}
function warnOfUnread(what, byHand) {
    return {
        ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("warning", `An upload may still go live: ${what}. ${byHand}`),
        isCounted: true,
    };
}


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ describeUntracked),
/* harmony export */   CP: () => (/* binding */ remarkOnNoVideo),
/* harmony export */   PE: () => (/* binding */ remarkOnNoRepository),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   fC: () => (/* binding */ remarkOnUntracked),
/* harmony export */   n2: () => (/* binding */ remarkOnInterruption),
/* harmony export */   sf: () => (/* binding */ remarkOnGap),
/* harmony export */   tC: () => (/* binding */ remarkOnAbsent),
/* harmony export */   zh: () => (/* binding */ describeLedgerNote)
/* harmony export */ });
/* unused harmony exports remarkOnBadInput, remarkOnDefault, remarkOnBreakdown, remarkOnDeliveryFailure, remarkOnShortenedOutput, remarkOnLedger, remarkOnUnreadLedger, remarkOnMisspelledInput, remarkOnUnkeptInput, describeArming */
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
    return { level: "error", title: `${TOOL_NAME}: bad input`, message, ...(place !== undefined && { place }) };
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
    return remark("notice", `The output '${name}' has only the first ${formatInteger(kept)} of ${formatInteger(total)} entries, because GitHub allows 1 MB for all outputs of a job. All of them are in the JSON report, whose path is the output 'report-file'.`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: where it looked, "looked for …"
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
        problem: `${isCountExact ? "" : "At least "}${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count, "video")} on disk ${are} not tracked by Git, for example '${example}'`,
        advice: `To check ${them}, ${adviseToName(line, them)}`,
    };
}
const MOST_NAMES = 20;
/** Videos that git tracks, but that are not on disk. */
function remarkOnAbsent(paths) {
    const names = paths.slice(0, MOST_NAMES).map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u).join(", ");
    const rest = paths.length > MOST_NAMES ? " …" : "";
    const [verb, pronoun] = paths.length === 1 ? ["was", "it is"] : ["were", "they are"];
    return remark("warning", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(paths.length, "tracked video")} ${verb} not checked, because ${pronoun} not on disk. Check out all files (a sparse checkout leaves some out), or restore what was deleted: ${names}${rest}`);
}
/** A person has ended the check. `done` of `total` videos were read by then. */
function remarkOnInterruption(done, total) {
    const count = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(done)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total, "video")}`;
    return {
        ...remark("error", `The check was interrupted: only ${count} ${done === 1 ? "was" : "were"} checked.`),
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
        `(${showUnprintable(path)})`,
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


/***/ })

};
