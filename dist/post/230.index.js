export const id = 230;
export const ids = [230];
export const modules = {

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ describeSearchByHand),
/* harmony export */   Xq: () => (/* binding */ locateLostRunner),
/* harmony export */   Ze: () => (/* binding */ CANCEL_WORKFLOW)
/* harmony export */ });
/* unused harmony export SEARCH_BY_HAND */
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
/* harmony export */   Sr: () => (/* binding */ remarkOnDeliveryFailure),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   remarkOnDefault: () => (/* binding */ remarkOnDefault),
/* harmony export */   remarkOnLedger: () => (/* binding */ remarkOnLedger)
/* harmony export */ });
/* unused harmony exports remarkOnBadInput, remarkOnBreakdown, remarkOnShortenedOutput, remarkOnNoRepository, remarkOnNoVideo, remarkOnUntracked, describeUntracked, describeLackOfList, remarkOnAbsent, remarkOnInterruption, remarkOnUnreadLedger, describeLedgerNote, remarkOnGap, remarkOnMisspelledInput, remarkOnUnkeptInput, describeArming */
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
    return remark("warning", `An upload may still go live: ${describeLedgerNote(note, LEDGER)}. ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSearchByHand */ .AV)(actionsPage)} (${path})`);
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


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Hx: () => (/* binding */ formatPictureSize),
/* harmony export */   JQ: () => (/* binding */ displayedSize),
/* harmony export */   Sm: () => (/* binding */ formatInteger),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony exports formatNumber, formatMinutes, formatBytes, formatPercent, formatByte, formatTime */
/**
 * A number with up to three decimals, or as many as make it differ from `limit`: 22.9996 is under 23, and must not be
 * shown as 23.
 */
function formatNumber(value, limit) {
    return String(roundApart(value, 3, limit));
}
/** `value` with so many `decimals`, or as many as make it differ from `limit`. */
function roundApart(value, decimals, limit = Number.NaN) {
    for (let more = decimals; more < 12; more++) {
        const rounded = Number(value.toFixed(more));
        if (value === limit || rounded !== limit)
            return rounded;
    }
    return value;
}
/**
 * Seconds as `1.0 s` under a minute, as `10:12` or `1:00:05` above. Fractions of a second are shown only where the
 * duration would look like `limit` without them.
 */
function formatDuration(seconds, limit) {
    if (Math.round(seconds * 10) < 600)
        return `${withDecimal(roundApart(seconds, seconds < 0.1 ? 3 : 1, limit))} s`;
    const whole = Math.max(60, Math.floor(Math.round(seconds * 1000) / 1000));
    return formatClock(whole === limit && seconds !== limit ? roundApart(seconds, 1, limit) : whole);
}
/** A limit in seconds as people say it: `3 minutes`, or as {@link formatDuration} writes it. */
function formatMinutes(seconds) {
    return seconds > 60 && seconds % 60 === 0 ? formatCount(seconds / 60, "minute") : formatDuration(seconds);
}
function withDecimal(number) {
    return Number.isInteger(number) ? number.toFixed(1) : String(number);
}
function formatClock(seconds) {
    const whole = Math.floor(seconds);
    const fraction = /\.\d+$/.exec(String(seconds))?.[0] ?? "";
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const parts = hours > 0 ? [String(hours), twoDigits(minutes)] : [String(minutes)];
    return `${[...parts, twoDigits(rest)].join(":")}${fraction}`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
const UNITS = [
    ["GB", 1e9, 1],
    ["MB", 1e6, 1],
    ["kB", 1e3, 0],
];
/** Bytes as a file manager shows them: `96 kB`, `1.0 GB`; every byte where that would look like `limit`. */
function formatSize(bytes, limit) {
    if (limit !== undefined && bytes !== limit && formatSize(bytes) === formatSize(limit))
        return formatBytes(bytes);
    // If rounding would make it a thousand, the next unit is used.
    const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
    if (unit === undefined)
        return formatBytes(bytes);
    const [name, size, decimals] = unit;
    return `${(bytes / size).toFixed(decimals)} ${name}`;
}
/** Every byte: `4,294,967,296 bytes`. */
function formatBytes(bytes) {
    return formatCount(bytes, "byte");
}
/** Frames per second: `29.97 FPS`; with more decimals where the rate would look like `limit` without them. */
function formatRate(framesPerSecond, limit) {
    return `${roundApart(framesPerSecond, 2, limit)} FPS`;
}
/** Percent: `50 %`; with decimals where the share would look like `limit` without them. */
function formatPercent(percent, limit) {
    return `${roundApart(percent, 0, limit)} %`;
}
/** A picture as a player shows it, turned by its rotation: a phone stores portrait video sideways. */
function displayedSize({ width, height }, rotation = 0) {
    return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}
/** Pixels of the picture as it is shown: `1080\u00d71920`. */
function formatPictureSize(coded, rotation) {
    const { width, height } = displayedSize(coded, rotation);
    return `${width}\u00d7${height}`;
}
/** A number of things: `1 character`, `2,000 characters`. */
function formatCount(count, thing) {
    return `${formatInteger(count)} ${thing}${count === 1 ? "" : "s"}`;
}
/** A place in a file: `byte 1,223`. */
function formatByte(offset) {
    return `byte ${formatInteger(offset)}`;
}
/** With a comma between thousands: `1,042,702`. */
function formatInteger(value) {
    // To make a formatter of Intl takes as long as to check a small file.
    return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A time in milliseconds since 1970, to the minute: `2026-11-28 12:00 UTC`. */
function formatTime(timeMs) {
    return `${new Date(timeMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ })

};
