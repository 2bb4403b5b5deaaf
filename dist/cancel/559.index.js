export const id = 559;
export const ids = [559];
export const modules = {

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ renderPage),
/* harmony export */   K2: () => (/* binding */ locateTerminalPage),
/* harmony export */   Xq: () => (/* binding */ locateLostRunner),
/* harmony export */   ZN: () => (/* binding */ locateTokenPage),
/* harmony export */   Ze: () => (/* binding */ CANCEL_WORKFLOW),
/* harmony export */   describeSearchByHand: () => (/* binding */ describeSearchByHand),
/* harmony export */   fT: () => (/* binding */ renderTokenPage),
/* harmony export */   yQ: () => (/* binding */ locateCodesPage)
/* harmony export */ });
/* unused harmony export SEARCH_BY_HAND */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9978);
/* harmony import */ var _own_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5230);
/** How a person cancels an upload after the job: by the workflow of the examples. Words only. */


/** The page on ids that survive a lost runner: its address if the page of this action is known, else its path. */
function locateLostRunner(toolPage) {
    return (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePage */ .s)("docs/lost-runner.md", toolPage);
}
/** How a person gets a current access token: the address of the section if the page of this action is known. */
function locateTokenPage(toolPage) {
    return (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePage */ .s)("docs/cancelling.md#get-a-token-by-hand", toolPage);
}
/** How a person cancels where no workflow does: the address of the section if the page of this action is known. */
function locateTerminalPage(toolPage) {
    return (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePage */ .s)("docs/cancelling.md#from-a-terminal", toolPage);
}
/** What each code means: the address of the section if the page of this action is known. */
function locateCodesPage(toolPage) {
    return (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePage */ .s)("docs/cancelling.md#codes", toolPage);
}
/** A page as Markdown. */
function renderPage(title, address) {
    return address.startsWith("https:") ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(title, address) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(address);
}
/** The page on tokens as Markdown. */
function renderTokenPage(toolPage) {
    return renderPage("Get a token by hand", locateTokenPage(toolPage));
}
/** The workflow for cancelling by hand, by its name on the Actions page, and the example that holds it. */
const CANCEL_WORKFLOW = {
    name: "Cancel TikTok uploads",
    file: "examples/cancel-now.yml",
    /** The secret that it takes the access token from. */
    secret: "TIKTOK_ACCESS_TOKEN",
};
/** What to do on the command line about an upload whose id was not found. */
const SEARCH_BY_HAND = "Look in the TikTok app, or find its id in the log of the upload and cancel it.";
/**
 * What to do about an upload whose id was not recorded, in sentences. `actionsPage`: the address of the repository's
 * workflows, if it is known. `toolPage`: the page of this action, if it is known.
 */
function describeSearchByHand(actionsPage, toolPage) {
    const { name, file } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return [
        `Look in the TikTok app, or find its id in the log of the upload step and cancel it with the workflow '${name}' (${file})${place}, or from a terminal (${locateTerminalPage(toolPage)}).`,
        "If the id is masked there (***), one of your secrets is part of it: delete the video in the TikTok app.",
    ].join(" ");
}


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   MO: () => (/* binding */ breakSentences),
/* harmony export */   N8: () => (/* binding */ breakableCode),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mo: () => (/* binding */ breakable),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pg: () => (/* binding */ noteOmitted),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ takeWhileFits)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1409);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/** Makes GitHub-flavoured Markdown from untrusted text. */



/**
 * Escapes text so that it is shown as it is. Each character with a meaning in Markdown or HTML becomes a character
 * reference (GFM specification, section 6.2), and so do those of links, mentions and emoji. An unprintable character is
 * shown by its number. The rest stays readable in the source, too.
 *
 * GitHub looks for mentions, issues and commits in each text of the finished page, where references are characters
 * again (html-pipeline, mention_filter.rb). A tag inside of them hides them.
 */
function escapeMarkdown(text) {
    return escapeShown((0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text));
}
/** A part of a text whose unprintable characters are already shown: what they are depends on their neighbours. */
function escapeShown(text) {
    const special = /[\\`*_{}[\]<>|~#&$@^]|(?<!\d):(?=\S)|:(?=[^\s\d])|(?<=\bwww)\.|[-+=.)](?<=^\s*\d*.)|!(?=\[)|\bgh-(?=\d)|\b[0-9a-f]{7,40}\b/gi;
    return text.replace(special, (found) => found.length === 1 ? reference(found) : found.replace(/.{3,6}/g, "$&<wbr>"));
}
function reference(character) {
    return `&#${character.charCodeAt(0)};${/[@#:]/.test(character) ? "<wbr>" : ""}`;
}
/**
 * Inline code. A backtick span is literal, but can't hold every backtick, nor a pipe in a table: such text goes into
 * the HTML element.
 */
function code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text) === text;
    return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** Escaped text that may be broken within a word: an id or a path is wider than a column on a phone. */
function breakable(text) {
    return breakInto((0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text), USUAL);
}
/** A word of English or a number, which stays whole. */
const USUAL_WORD = /^\W?(\p{L}?[a-z']{1,13}|[\d.,:\u00d7]{1,13})\W{0,2}$/u;
/** A name such as FOLLOWER_OF_CREATOR, which people copy. It may be broken between its words only. */
const CONSTANT = /^\W?[A-Z]{1,9}(?:_[A-Z]{1,9})*\W{0,2}$/;
/** Escaped sentences, in which names of files and the like may be broken: more often, as their letters can be wide. */
function breakSentences(text) {
    const parts = (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text).split(/(\S{9,})/);
    return parts.map((part, at) => (at % 2 === 1 ? breakWord(part) : escapeShown(part))).join("");
}
function breakWord(shown) {
    if (USUAL_WORD.test(shown))
        return escapeShown(shown);
    if (!CONSTANT.test(shown))
        return breakInto(shown, SHORT);
    return shown
        .split(/(?<=_)/)
        .map(escapeShown)
        .join("<wbr>");
}
/**
 * A piece has up to `most` letters, and ends after a dot, a dash and the like. Emoji and marks are not torn apart: the
 * pattern that finds them takes longer to make than a small file takes to check.
 */
function makePieces(most) {
    const extension = String.raw `\w{1,${most - 4}}\.\w{1,4}$`;
    const end = String.raw `[~\/._\-]`;
    const list = (letter) => `${letter}{0,${most - 1}}${end}|${letter}{1,${most}}`;
    return {
        ascii: new RegExp(`${extension}|${list(String.raw `[^~\/._\-]`)}`, "gv"),
        any: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => new RegExp(list(String.raw `(?:\p{RGI_Emoji}|[^~\/._\-]\p{M}*)`), "gv")),
    };
}
const USUAL = makePieces(10);
const SHORT = makePieces(7);
/** `shown`: a text without unprintable characters. */
function breakInto(shown, { ascii, any }) {
    const pieces = /^[ -~]*$/.test(shown) ? ascii : any();
    return (shown.match(pieces) ?? []).map(escapeShown).join("<wbr>");
}
/** Breakable text as inline code. */
function breakableCode(text) {
    return `<code>${breakable(text)}</code>`;
}
/** A link with Markdown as its text. `url` is already percent-encoded. Only the text if it is no URL, but a path. */
function link(markdown, url) {
    if (!/^https?:/.test(url))
        return markdown;
    return `[${markdown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
/** A fenced block. Its fence is longer than any fence in the text (GFM specification, section 4.5). */
function codeBlock(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A part that a reader unfolds, as paragraphs; none if nothing is in it. `title` is Markdown already. */
function fold(title, paragraphs, state = "folded") {
    if (paragraphs.length === 0)
        return [];
    const attribute = state === "open" ? " open" : "";
    return [`<details${attribute}><summary><b>${title}</b></summary>`, ...paragraphs, "</details>"];
}
/**
 * A table with a row for each item, as many as fit into `largestBytes`, and a line that counts the rest: `count` things
 * for each item, which are in `place`. Cells are already Markdown. A step's job summary may have 1 MiB: a larger one is
 * lost as a whole (GitHub's documentation, "Adding a job summary").
 */
function table(headings, items, render, { largestBytes, count = () => 1, place }) {
    const heading = [headings, headings.map(() => "---")].map(renderRow);
    const rows = takeWhileFits(items, largestBytes, (item) => renderRow(render(item)));
    const omitted = items.slice(rows.length).reduce((sum, item) => sum + count(item), 0);
    return [[...heading, ...rows].join("\n"), ...noteOmitted(omitted, place)].join("\n\n");
}
function renderRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The lines of the first items, with at most `largestBytes` of UTF-8 together. The other lines are not made. */
function takeWhileFits(items, largestBytes, render = String) {
    const fitting = [];
    let sum = 0;
    for (const item of items) {
        const line = render(item);
        sum += Buffer.byteLength(line) + 1;
        if (sum > largestBytes)
            break;
        fitting.push(line);
    }
    return fitting;
}
/** A paragraph that says how many lines did not fit, if any, and where all of them are. */
function noteOmitted(omitted, place = "the report file") {
    return omitted === 0
        ? []
        : [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(omitted)} more ${omitted === 1 ? "is" : "are"} not shown here: see ${place}.`];
}


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ locatePage)
/* harmony export */ });
/* unused harmony export locateOwnServerPage */
/** Where the pages of this project are. Opens none. */
/** The address of a page if that of this action, `toolPage`, is known, else its path. */
function locatePage(path, toolPage) {
    return toolPage === undefined ? path : `${toolPage}/blob/HEAD/${path}`;
}
/** The section on LFS servers that are not GitHub's: its address if the page of this action is known. */
function locateOwnServerPage(toolPage) {
    return locatePage("docs/remote-videos.md#an-lfs-server-of-your-own", toolPage);
}


/***/ })

};
