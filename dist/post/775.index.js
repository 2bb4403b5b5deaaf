export const id = 775;
export const ids = [775];
export const modules = {

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderCancellations),
/* harmony export */   renderPublishIds: () => (/* binding */ renderPublishIds)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);



const HEADINGS = ["Publish id", "Outcome", "Code", "What happened and what to do", "log_id"];
/** A table of the outcomes, the worst first. */
function renderCancellations(cancellations) {
    return [`## ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .countCancelled */ .lZ)(cancellations)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(HEADINGS, (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .sortBySeverity */ .BF)(cancellations), renderRow)].join("\n\n");
}
function renderRow(cancellation) {
    const { level, outcome, code: tiktokCode, logId } = cancellation;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEntry */ .ap)(cancellation)),
        `${outcome === "cancelled" ? "✅" : _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[level]} ${outcome}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(tiktokCode),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .SS)(cancellation)),
        logId === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(logId),
    ];
}
/** The list's share of a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 500_000;
/** The ids alone, for `cancel: never`. */
function renderPublishIds(cancellations) {
    const lines = cancellations.values().map((cancellation) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEntry */ .ap)(cancellation))}`);
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(lines, LARGEST_LIST_BYTES);
    return [
        "## TikTok uploads of this job (not cancelled)",
        shown.join("\n"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(cancellations.length - shown.length, "the ledger or the input 'publish-ids'"),
    ].join("\n\n");
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   BF: () => (/* binding */ sortBySeverity),
/* harmony export */   WG: () => (/* binding */ LEVEL_SIGNS)
/* harmony export */ });
/** Every level, the worst first. */
const LEVELS = ["error", "warning", "notice"];
/** A sign for each level, for tables. */
const LEVEL_SIGNS = { error: "❌", warning: "⚠️", notice: "ℹ️" };
/** Sorts by level, the worst first. Items of one level keep their order. */
function sortBySeverity(items) {
    return LEVELS.flatMap((level) => items.filter((item) => item.level === level));
}


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pg: () => (/* binding */ noteOmitted),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ takeWhileFits)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/** Makes GitHub-flavoured Markdown from untrusted text. */

/**
 * Escapes text so that it is shown as it is. Each character with a meaning in Markdown or HTML becomes a character
 * reference (GFM specification, section 6.2), and so do those of links, mentions and emoji. An unprintable character is
 * shown by its number. The rest stays readable in the source, too.
 */
function escapeMarkdown(text) {
    const special = /[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi;
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text).replace(special, reference);
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * Inline code. A backtick span is literal, but can't hold every backtick, nor a pipe in a table: such text goes into
 * the HTML element.
 */
function code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text) === text;
    return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** A link with Markdown as its text. `url` is already percent-encoded. */
function link(markdown, url) {
    return `[${markdown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
/** A fenced block. Its fence is longer than any fence in the text (GFM specification, section 4.5). */
function codeBlock(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/**
 * A table with a row for each item, as many as fit into `largestBytes`, and a line that counts the rest. Cells are
 * already Markdown. A step's job summary may have 1 MiB: a larger one is lost as a whole (GitHub's documentation,
 * "Adding a job summary").
 */
function table(headings, items, render, largestBytes = 500_000) {
    const heading = [headings, headings.map(() => "---")].map(renderRow);
    const rows = takeWhileFits(items.values().map((item) => renderRow(render(item))), largestBytes);
    return [[...heading, ...rows].join("\n"), ...noteOmitted(items.length - rows.length)].join("\n\n");
}
function renderRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The first lines, with at most `largestBytes` of UTF-8 together. The other lines are not made. */
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
/** A paragraph that says how many lines did not fit, if any, and where all of them are. */
function noteOmitted(omitted, place = "the report file") {
    return omitted === 0 ? [] : [`${omitted} more are not shown here: see ${place}.`];
}


/***/ })

};
