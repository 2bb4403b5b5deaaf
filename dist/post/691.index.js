export const id = 691;
export const ids = [691];
export const modules = {

/***/ 4691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderCancellations),
/* harmony export */   renderPublishIds: () => (/* binding */ renderPublishIds)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9360);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1998);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7665);



const HEADINGS = ["Publish id", "Outcome", "Code", "What now", "log_id"];
/** What became of each publish id: those first that a person has to look after. */
function renderCancellations(cancellations) {
    return [`## ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .countCancelled */ .lZ)(cancellations)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(HEADINGS, (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByGravity */ .os)(cancellations), renderRow)].join("\n\n");
}
function renderRow(cancellation) {
    const { level, outcome, code: tiktokCode, problem, advice, logId } = cancellation;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEntry */ .ap)(cancellation)),
        `${outcome === "cancelled" ? "✅" : _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[level]} ${outcome}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(tiktokCode),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${problem}. ${advice}.`),
        logId === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(logId),
    ];
}
/** Of a job summary's 1 MiB. */
const LARGEST_LIST_BYTES = 500_000;
/** The ids alone, where nothing was to be cancelled. */
function renderPublishIds(cancellations) {
    const lines = cancellations.values().map((cancellation) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEntry */ .ap)(cancellation))}`);
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(lines, LARGEST_LIST_BYTES);
    return [
        "## TikTok uploads of this job, not cancelled",
        shown.join("\n"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOmitted */ .Ap)(cancellations.length - shown.length, "the ledger, or what was passed in,"),
    ].join("\n\n");
}


/***/ }),

/***/ 9360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   WG: () => (/* binding */ LEVEL_SIGNS),
/* harmony export */   os: () => (/* binding */ sortByGravity)
/* harmony export */ });
/** Every level, the gravest first. */
const LEVELS = ["error", "warning", "notice"];
/** What stands for a level where there is little room. */
const LEVEL_SIGNS = { error: "❌", warning: "⚠️", notice: "ℹ️" };
/** The same items, the gravest first, each level in the order in which it was given. */
function sortByGravity(items) {
    return LEVELS.flatMap((level) => items.filter((item) => item.level === level));
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ tellOmitted),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ takeWhileFits)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/** GitHub-flavoured Markdown made from untrusted text. */

/**
 * Text as it is, whatever it holds. Every character that Markdown or HTML is made of becomes a character reference (GFM
 * specification, section 6.2), and so does what GitHub makes links, mentions and emoji of; what is unprintable is shown
 * by its number. The rest stays readable in the source too.
 */
function escapeMarkdown(text) {
    const special = /[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi;
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text).replace(special, reference);
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * Inline code. In a backtick span all is literal, but it can hold neither every backtick nor, in a table, a pipe: such
 * text stands in the HTML element.
 */
function code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text) === text;
    return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** A link on Markdown. `url` is percent-encoded already. */
function link(markdown, url) {
    return `[${markdown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
/** A fenced block: the fence is longer than any in the text (GFM specification, section 4.5). */
function codeBlock(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/**
 * A row of cells that are Markdown already for each of `items`, as many as fit `largestBytes`; of the rest a line tells
 * how many they are. A job summary may take 1 MiB for a step (GitHub's documentation, "Adding a job summary"); one over
 * it is lost whole.
 */
function table(headings, items, render, largestBytes = 500_000) {
    const heading = [headings, headings.map(() => "---")].map(renderRow);
    const rows = takeWhileFits(items.values().map((item) => renderRow(render(item))), largestBytes);
    return [[...heading, ...rows].join("\n"), ...tellOmitted(items.length - rows.length)].join("\n\n");
}
function renderRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The first of `lines` that have no more than `largestBytes` of UTF-8 together; the rest is not even made. */
function takeWhileFits(lines, largestBytes) {
    const fitting = [];
    let sum = 0;
    for (const line of lines) {
        sum += Buffer.byteLength(line) + 1;
        if (sum > largestBytes)
            break;
        fitting.push(line);
    }
    return fitting;
}
/** A paragraph that says how many lines did not fit, if there were any, and what lists them. */
function tellOmitted(omitted, lister = "the report file") {
    return omitted === 0 ? [] : [`${omitted} more: ${lister} lists them all.`];
}


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lZ: () => (/* binding */ countCancelled),
/* harmony export */   vk: () => (/* binding */ describeCancellation),
/* harmony export */   ws: () => (/* binding */ countValid)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5765);

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
/** The same, with the command that fixes it on a line of its own. */
function describeFindingAndFix(finding) {
    const { problem, advice, fix } = finding;
    return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}
function inBrackets(detail = "") {
    return detail === "" ? "" : ` (${detail})`;
}
/** The id, what became of it, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { problem, advice } = cancellation;
    return `${nameEntry(cancellation)}: ${problem}. ${advice}.${inBrackets(listEvidence(cancellation))}`;
}
const ORIGINS = { input: "the given publish ids", ledger: "the ledger" };
/** The id, or where a malformed one stood: what is no id is never repeated. */
function nameEntry({ entry }) {
    if (entry.kind === "id")
        return entry.id;
    return `entry ${entry.position} of ${ORIGINS[entry.origin]} (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(entry.length, "character")})`;
}
function listEvidence({ httpStatus, status, failReason, logId, remoteWords }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(remoteWords === undefined ? [] : [`response: ${remoteWords}`]),
    ].join(", ");
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
