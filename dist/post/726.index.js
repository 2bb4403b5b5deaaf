export const id = 726;
export const ids = [726];
export const modules = {

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSearched: () => (/* binding */ describeSearched)
/* harmony export */ });
/* unused harmony export describeLedger */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/** Says what a text without publish ids is. Repeats nothing of it but names of jobs and steps. */

/** More jobs or steps are only counted. */
const MOST_NAMES = 20;
/** Ids of jobs and steps (GitHub's documentation, "Workflow syntax", `jobs.<job_id>`). */
const NAME = /^[A-Za-z_][\w-]{0,99}$/;
const RESULTS = ["success", "failure", "cancelled", "skipped"];
const INPUT = "the input 'publish-ids'";
/**
 * What a text was, for the remark that it held no id: `needs.upload: success, no outputs` for each job of
 * `toJSON(needs)`, the same for each step of `toJSON(steps)`, else how many lines it had. `name`: where it stood, for a
 * person.
 */
function describeSearched(text, name = INPUT) {
    const isTyped = (place) => ({ ...NOTHING, places: [place], isText: true });
    if (text.trim() === "")
        return isTyped(`${name}, which is empty`);
    const members = readMembers(text);
    if (members === undefined) {
        const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").length;
        return isTyped(`${name}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(lines, "line")} without an id`);
    }
    const rest = members.length - MOST_NAMES;
    const described = members.slice(0, MOST_NAMES).map(([name, member]) => describeMember(name, member));
    const places = [...described, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(rest)} more`] : [])];
    return {
        ...NOTHING,
        places: members.length === 0 ? [`${name}, a JSON object without a job or step`] : places,
        hasJobWithoutOutputs: members.some(([, member]) => isJob(member) && countOutputs(member) === 0),
        ranNothing: members.length > 0 && members.every(([, member]) => (member.result ?? member.outcome) === "skipped"),
    };
}
const NOTHING = {
    source: "input",
    isText: false,
    hasJobWithoutOutputs: false,
    ranNothing: false,
};
/** The same for a step whose input is empty: it looks through the ledger, if the job has one. */
function describeLedger(hasLedger) {
    const ledger = hasLedger
        ? "the file $TIKTOK_PUBLISH_IDS"
        : "nothing but the input 'publish-ids', which is empty: no guard ran before this step";
    return { ...NOTHING, source: hasLedger ? "ledger" : "nothing", places: [ledger] };
}
/** The jobs of `toJSON(needs)` or the steps of `toJSON(steps)`; `undefined` if the text is neither. */
function readMembers(text) {
    const parsed = parseJson(text);
    if (!isRecord(parsed))
        return undefined;
    const members = Object.entries(parsed);
    const areMembers = members.every(([name, member]) => NAME.test(name) && isRecord(member) && isRecord(member.outputs));
    return areMembers ? members.map(([name, member]) => [name, member]) : undefined;
}
/** A job has a result, a step an outcome. */
function isJob({ result }) {
    return result !== undefined;
}
function countOutputs({ outputs }) {
    return Object.keys(isRecord(outputs) ? outputs : {}).length;
}
function describeMember(name, member) {
    const context = isJob(member) ? "needs" : "steps";
    const ended = [member.result ?? member.outcome].filter((word) => RESULTS.includes(word));
    const count = countOutputs(member);
    const had = count === 0 ? "no outputs" : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count, "output")} without an id`;
    return `${context}.${name}: ${[...ended, had].join(", ")}`;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


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
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   nF: () => (/* binding */ formatDurationLimit)
/* harmony export */ });
/* unused harmony exports formatNumber, formatMinutes, formatBytes, formatPercent, formatByte, formatTime */
/**
 * A number with up to three decimals, or as many as make it differ from `limit`: 22.9996 is under 23, and must not be
 * shown as 23.
 */
function formatNumber(value, limit) {
    return String(roundApart(value, 3, limit));
}
/** `value` with so many `decimals`, or as many as leave it on its side of `limit`. */
function roundApart(value, decimals, limit) {
    for (let more = decimals; more < 12; more++) {
        const rounded = Number(value.toFixed(more));
        if (isOnSide(rounded, value, limit))
            return rounded;
    }
    return value;
}
/** Whether a rounded value is under, at or over the limit where the value is: 60.7 is not shown as 60 beside 60.5. */
function isOnSide(rounded, value, limit = Number.NaN) {
    return Number.isNaN(limit) || Math.sign(rounded - limit) === Math.sign(value - limit);
}
/**
 * Seconds as `1.0 s` under a minute, as `10:12` or `1:00:05` above. Fractions of a second are shown only where the
 * duration would look as if it were at `limit`, or on its other side, without them.
 */
function formatDuration(seconds, limit) {
    if (Math.round(seconds * 10) < 600)
        return writeDuration(roundApart(seconds, seconds < 0.1 ? 3 : 1, limit));
    const whole = Math.max(60, Math.floor(Math.round(seconds * 1000) / 1000));
    return writeDuration(isOnSide(whole, seconds, limit) ? whole : roundApart(seconds, 1, limit));
}
/** A bound of a duration, with every fraction of a second: `10:00`, `1:00.5`. */
function formatDurationLimit(seconds) {
    return writeDuration(Number(seconds.toFixed(6)));
}
function writeDuration(seconds) {
    return seconds < 60 ? `${withDecimal(seconds)} s` : formatClock(seconds);
}
/** A limit in seconds as people say it: `3 minutes`, or as {@link formatDurationLimit} writes it. */
function formatMinutes(seconds) {
    return seconds > 60 && seconds % 60 === 0 ? formatCount(seconds / 60, "minute") : formatDurationLimit(seconds);
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
