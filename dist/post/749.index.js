export const id = 749;
export const ids = [749];
export const modules = {

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCancellations: () => (/* binding */ renderCancellations),
/* harmony export */   renderPublishIds: () => (/* binding */ renderPublishIds)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9385);


const LEVELS = { error: "❌", warning: "⚠️", notice: "ℹ️" };
const HEADINGS = ["Publish id", "Outcome", "Code", "What now", "log_id"];
/** What became of each publish id, in the order in which the ids were given. */
function renderCancellations(cancellations) {
    const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
    return [
        `## TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(HEADINGS, cancellations, renderRow),
    ].join("\n\n");
}
function renderRow(cancellation) {
    const { level, outcome, code: tiktokCode, meaning, advice, logId } = cancellation;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEntry */ .ap)(cancellation)),
        `${outcome === "cancelled" ? "✅" : LEVELS[level]} ${outcome}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tiktokCode),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(`${meaning}. ${advice}.`),
        logId === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(logId),
    ];
}
/** The ids alone, where nothing was to be cancelled. */
function renderPublishIds(cancellations) {
    const ids = cancellations.map((cancellation) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEntry */ .ap)(cancellation))}`);
    return ["## TikTok uploads of this job, not cancelled", ids.join("\n")].join("\n\n");
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ takeWhileFits)
/* harmony export */ });
/** GitHub-flavoured Markdown made from untrusted text. */
/**
 * Text as it is, whatever it holds. Every character that Markdown or HTML is made of becomes a character reference (GFM
 * specification, section 6.2), and so does what GitHub makes links, mentions and emoji of; control characters are shown
 * as `\u{…}`. The rest stays readable in the source too.
 */
function escapeMarkdown(text) {
    return text
        .replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replace(/[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi, reference);
}
/** Characters that a reader can't see, or that change the order of what is seen. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * Inline code. In a backtick span all is literal, but it can hold neither every backtick nor, in a table, a pipe: such
 * text stands in the HTML element.
 */
function code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && text.search(UNPRINTABLE) === -1;
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
 * A row of cells that are Markdown already for each of `items`, as many as fit `largestBytes`; of the rest a line tells how
 * many they are. A job summary may take 1 MiB for a step (GitHub's documentation, "Adding a job summary"); one over it is
 * lost whole.
 */
function table(headings, items, render, largestBytes = 500_000) {
    const heading = [headings, headings.map(() => "---")].map(renderRow);
    const rows = takeWhileFits(items.values().map((item) => renderRow(render(item))), largestBytes);
    const omitted = items.length - rows.length;
    return [...heading, ...rows, ...(omitted === 0 ? [] : [`\n${omitted} more: the report file lists them all.`])].join("\n");
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


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   vk: () => (/* binding */ describeCancellation)
/* harmony export */ });
/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice, fix }) {
    return fix === null ? `${problem}. ${advice}.` : `${problem}. ${advice}:\n${fix}`;
}
/** The id, what became of it, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { meaning, advice } = cancellation;
    const evidence = listEvidence(cancellation);
    return `${nameEntry(cancellation)}: ${meaning}. ${advice}.${evidence === "" ? "" : ` (${evidence})`}`;
}
/** The id, or where a malformed one stood: what is no id is never repeated. */
function nameEntry({ entry }) {
    return entry.kind === "id" ? entry.id : `entry ${entry.position} (${entry.length} characters)`;
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
