export const id = 749;
export const ids = [749];
export const modules = {

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderCancellations),
/* harmony export */   renderPublishIds: () => (/* binding */ renderPublishIds)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4902);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9385);



const HEADINGS = ["Publish id", "Outcome", "Code", "What now", "log_id"];
/** What became of each publish id: those first that a person has to look after. */
function renderCancellations(cancellations) {
    return [`## ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .countCancelled */ .lZ)(cancellations)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(HEADINGS, (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByGravity */ .os)(cancellations), renderRow)].join("\n\n");
}
function renderRow(cancellation) {
    const { level, outcome, code: tiktokCode, meaning, advice, logId } = cancellation;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEntry */ .ap)(cancellation)),
        `${outcome === "cancelled" ? "✅" : _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[level]} ${outcome}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(tiktokCode),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${meaning}. ${advice}.`),
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
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOmitted */ .Ap)(cancellations.length - shown.length, "the ledger, or the input 'publish-ids',"),
    ].join("\n\n");
}


/***/ }),

/***/ 40:
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

/***/ 4902:
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
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3590);
/** GitHub-flavoured Markdown made from untrusted text. */

/**
 * Text as it is, whatever it holds. Every character that Markdown or HTML is made of becomes a character reference (GFM
 * specification, section 6.2), and so does what GitHub makes links, mentions and emoji of; what is unprintable is shown
 * by its number. The rest stays readable in the source too.
 */
function escapeMarkdown(text) {
    const special = /[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi;
    return (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text).replace(special, reference);
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * Inline code. In a backtick span all is literal, but it can hold neither every backtick nor, in a table, a pipe: such
 * text stands in the HTML element.
 */
function code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text) === text;
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

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lZ: () => (/* binding */ countCancelled),
/* harmony export */   vk: () => (/* binding */ describeCancellation),
/* harmony export */   ws: () => (/* binding */ countValid)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);

function countValid(videos) {
    return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}
function countCancelled(cancellations) {
    const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
    return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
}
/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice }) {
    return `${problem}. ${advice}.`;
}
/** The same, with the command that mends it on a line of its own. */
function describeFindingAndFix(finding) {
    const { problem, advice, fix } = finding;
    return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}
/** The id, what became of it, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { meaning, advice } = cancellation;
    const evidence = listEvidence(cancellation);
    return `${nameEntry(cancellation)}: ${meaning}. ${advice}.${evidence === "" ? "" : ` (${evidence})`}`;
}
const ORIGINS = { input: "the input 'publish-ids'", ledger: "the ledger" };
/** The id, or where a malformed one stood: what is no id is never repeated. */
function nameEntry({ entry }) {
    if (entry.kind === "id")
        return entry.id;
    return `entry ${entry.position} of ${ORIGINS[entry.origin]} (${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(entry.length, "character")})`;
}
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`answer: ${detail}`]),
    ].join(", ");
}


/***/ })

};
