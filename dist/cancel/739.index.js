export const id = 739;
export const ids = [739,618];
export const modules = {

/***/ 4739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ conclude),
/* harmony export */   refuse: () => (/* binding */ refuse)
/* harmony export */ });
/* unused harmony export explainFailure */
/* harmony import */ var _report_text_remarks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5618);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5765);


/** Ends a step that has done nothing yet, for what is wrong with its inputs. */
function refuse(host, problems) {
    for (const problem of problems)
        host.annotate((0,_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .remarkOnRefusal */ .MZ)(problem));
    host.fail();
}
/** Ends a step that has delivered its report. `failures`: what could not be delivered, which fails it too. */
function conclude(host, report, policy, failures) {
    for (const failure of failures)
        host.annotate((0,_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .remarkOnFailure */ .ip)("error", failure.message));
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
const A_LEVEL = { error: "an error", warning: "a warning", notice: "a notice" };
/** Why findings or outcomes fail the step, with the setting that decides; `undefined` where they don't. */
function explainFailure({ videos = [], cancellations = [] }, { setting, failOn }) {
    const ofVideos = videos.map(({ findings }) => findings.map(({ level }) => level));
    const ofCancellations = cancellations.map(({ level }) => [level]);
    const failing = FAILING[failOn];
    const reason = countFailing("video", ofVideos, failing) ?? countFailing("publish id", ofCancellations, failing);
    return reason && `The step fails: ${reason} ('${setting}' is '${failOn}').`;
}
/** How many things have one of the levels `failing`, and which; `undefined` where none has. */
function countFailing(thing, levels, failing) {
    const bad = levels.filter((each) => each.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const causes = failing.filter((level) => bad.some((each) => each.includes(level))).map((level) => A_LEVEL[level]);
    const verb = bad.length === 1 ? "has" : "have";
    return `${bad.length} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(levels.length, thing)} ${verb} ${causes.join(" or ")}`;
}


/***/ }),

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ remarkOnRefusal),
/* harmony export */   NOTHING_TO_CANCEL: () => (/* binding */ NOTHING_TO_CANCEL),
/* harmony export */   ip: () => (/* binding */ remarkOnFailure)
/* harmony export */ });
/* unused harmony exports remarkOnReplacement, remarkOnBreakdown, remarkOnNoRepository, remarkOnNoVideo, remarkOnAbsent, remarkOnLedger */


const TITLE = "TikTok Upload Guard";
const NOTHING_TO_CANCEL = remark("notice", "No publish id was given: there is nothing to cancel.");
function remark(level, message) {
    return { level, title: TITLE, message };
}
/** A bad input that ends the step. */
function remarkOnRefusal({ problem, advice }) {
    return { level: "error", title: `${TITLE}: bad input`, message: `${problem}. ${advice}.` };
}
/** A bad input of the post step, where it is no reason not to cancel. */
function remarkOnReplacement({ problem, advice }) {
    return remark("warning", `${problem}. ${advice}. The default was taken instead.`);
}
/** A fault of the program's own. */
function remarkOnBreakdown(error) {
    return remark("error", `The validation broke off: ${error}`);
}
/** Something that could not be written. */
function remarkOnFailure(level, message) {
    return remark(level, message);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: what was looked for, "looked for …"
function remarkOnNoRepository(tried) {
    return remark("notice", `No video was checked: ${tried}. The guard is armed. To check videos, check the repository out by git before this step, or name them, or the folder they are in.`);
}
function remarkOnNoVideo(tried) {
    return remark("notice", `No video was found: ${tried}.`);
}
const MOST_NAMES = 20;
/** Videos that git tracks, but that are not on disk. */
function remarkOnAbsent(paths) {
    const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
    const rest = paths.length > MOST_NAMES ? " …" : "";
    return remark("warning", `Not on disk, though git tracks them, and so not checked (${paths.length}): ${names}${rest}. Is the checkout sparse, or did a step delete them?`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The ledger
function remarkOnLedger(path, note) {
    return remark("warning", `The ledger ${path} ${describeNote(note)}. Ids that stood there were not cancelled: look at what the upload steps printed.`);
}
function describeNote(note) {
    switch (note.kind) {
        case "missing":
            return "is gone";
        case "unreadable":
            return `can't be read: ${note.reason}`;
        case "over-bound":
            return `has ${formatSize(note.sizeBytes)}, of which only the last ${formatSize(note.limitBytes)} were read`;
    }
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Hx: () => (/* binding */ formatPictureSize),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony exports formatNumber, formatBytes, displayedSize, formatByte */
/**
 * A number with up to three decimals, or as many as it takes to tell it from `limit`: 23 is not over 23, 22.9996 is
 * under it.
 */
function formatNumber(value, limit) {
    return String(roundApart(value, 3, limit));
}
/** `value` to so many `decimals`, or to as many as it takes to tell it from `limit`. */
function roundApart(value, decimals, limit = Number.NaN) {
    for (let more = decimals; more < 12; more++) {
        const rounded = Number(value.toFixed(more));
        if (value === limit || rounded !== limit)
            return rounded;
    }
    return value;
}
/**
 * Seconds as `1.0 s` under a minute, `10:12` or `1:00:05` above. Fractions of a second stand only where they tell the
 * duration from `limit`.
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
/** Bytes as a file manager shows them: `96 kB`, `1.0 GB`; all of them where it takes that to tell them from `limit`. */
function formatSize(bytes, limit) {
    if (limit !== undefined && bytes !== limit && formatSize(bytes) === formatSize(limit))
        return formatBytes(bytes);
    // What rounding would make a thousand is one of the next unit.
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
/** Frames per second: `29.97 FPS`; with more decimals where it takes them to tell the rate from `limit`. */
function formatRate(framesPerSecond, limit) {
    return `${formatNumber(framesPerSecond, limit)} FPS`;
}
/** A picture as a player shows it, turned by its rotation: a phone's portrait video is coded lying on its side. */
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
