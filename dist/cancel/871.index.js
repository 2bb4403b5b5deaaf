export const id = 871;
export const ids = [871,77,230];
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


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ describeDeliveryFailure),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   describeBrokenCancelling: () => (/* binding */ describeBrokenCancelling),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lZ: () => (/* binding */ countCancelled),
/* harmony export */   vk: () => (/* binding */ describeCancellation),
/* harmony export */   ws: () => (/* binding */ countValid)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8096);


function countValid(videos) {
    return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}
function countCancelled(cancellations) {
    const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
    return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
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
/** What happened and what to do now. */
function describeOutcome({ problem, advice }) {
    return joinSentences(problem, advice);
}
/** What happened, to which id, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { entry, problem, advice } = cancellation;
    const name = `${entry.kind === "id" ? "publish id " : ""}${nameEntry(cancellation)}`;
    return `${joinSentences(`${problem} (${name})`, advice)}${inBrackets(listEvidence(cancellation))}`;
}
function joinSentences(...sentences) {
    return sentences
        .filter((sentence) => sentence !== "")
        .map((sentence) => `${sentence}.`)
        .join(" ");
}
/** The id, or the place of a malformed entry, whose text is never shown. */
function nameEntry({ entry }) {
    if (entry.kind === "id")
        return entry.id;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(entry.length, "character")}`;
}
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the ledger";
        case "file":
            return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u)(origin.path);
    }
}
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].join(", ");
}
const A_LEVEL = { error: "an error", warning: "a warning", notice: "a notice" };
/** Why a step fails: `bad` of `total` things have one of `levels`. */
function describeFailure({ thing, bad, total, levels }, { setting, failOn }) {
    const causes = levels.map((level) => A_LEVEL[level]).join(" or ");
    const verb = bad === 1 ? "has" : "have";
    return `The step fails: ${bad} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(total, thing)} ${verb} ${causes} ('${setting}' is '${failOn}').`;
}
/** A report that could not be written. `what`: its name for a person. */
function describeDeliveryFailure(what, reason) {
    return `The ${what} could not be written: ${reason}. Its content is in the log.`;
}
/** An unexpected exception in cancelling. */
function describeBrokenCancelling(error) {
    return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Hx: () => (/* binding */ formatPictureSize),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony exports formatNumber, formatBytes, displayedSize, formatByte, formatInteger */
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
    const rounded = Math.round(seconds * 1000) / 1000;
    if (rounded < 60)
        return `${withDecimal(roundApart(seconds, 3, limit))} s`;
    const whole = Math.floor(rounded);
    return formatClock(whole === limit && seconds !== limit ? roundApart(seconds, 1, limit) : whole);
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
    return `${formatNumber(framesPerSecond, limit)} FPS`;
}
/** A picture as a player shows it, turned by its rotation: a phone stores portrait video sideways. */
function displayedSize({ width, height }, rotation = 0) {
    return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}
/** Pixels of the picture as it is shown: `1080×1920`. */
function formatPictureSize(coded, rotation) {
    const { width, height } = displayedSize(coded, rotation);
    return `${width}×${height}`;
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
    return value.toLocaleString("en-US");
}


/***/ })

};
