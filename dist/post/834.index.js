export const id = 834;
export const ids = [834];
export const modules = {

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ describeSearchByHand),
/* harmony export */   Cf: () => (/* binding */ renderPage),
/* harmony export */   K2: () => (/* binding */ locateTerminalPage),
/* harmony export */   Xq: () => (/* binding */ locateLostRunner),
/* harmony export */   ZN: () => (/* binding */ locateTokenPage),
/* harmony export */   Ze: () => (/* binding */ CANCEL_WORKFLOW),
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


/***/ }),

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vg: () => (/* binding */ remark),
  remarkOnDefault: () => (/* binding */ remarkOnDefault),
  Sr: () => (/* binding */ remarkOnDeliveryFailure),
  remarkOnLedger: () => (/* binding */ remarkOnLedger)
});

// UNUSED EXPORTS: describeArming, describeLackOfList, describeLedgerNote, describeUntracked, remarkOnAbsent, remarkOnBadInput, remarkOnBreakdown, remarkOnGap, remarkOnInterruption, remarkOnMisspelledInput, remarkOnNoRepository, remarkOnNoVideo, remarkOnShortenedOutput, remarkOnUnadded, remarkOnUnkeptInput, remarkOnUnreadLedger, remarkOnUntracked

// EXTERNAL MODULE: ./text/quoting.js
var quoting = __webpack_require__(9709);
;// CONCATENATED MODULE: ./text/adding.js
/** The command by which git records which videos have come, or have taken the places of others. Runs nothing. */

/**
 * `paths`: of what is new, and of what is gone. `names`: whether git takes all of them as they are, or one has a new
 * name. For a new name that a `.gitignore` hides, git would record only what is gone, without `-f`. `undefined` for
 * names that shells read differently.
 */
function adding_writeAdding(paths, names) {
    const literally = paths.some((path) => PATHSPEC_PATTERN.test(path)) ? ["--literal-pathspecs"] : [];
    return writeCommand(["git", ...literally, "add", "-A", ...(names === "new" ? ["-f"] : []), "--", ...paths]);
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./report/text/cancel-workflow.js
var cancel_workflow = __webpack_require__(5559);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
;// CONCATENATED MODULE: ./report/text/remarks.js





/** A remark with the title that all remarks have. */
function remark(level, message) {
    return { level, title: tool/* TOOL_NAME */.lH, message };
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
/** Videos that git neither tracks nor ignores, beside those that were checked because git tracks them. */
function remarkOnUnadded(paths, { adviseToName }) {
    if (paths.length === 0)
        return [];
    const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
    const rest = paths.length > MOST_NAMES ? " \u2026" : "";
    const [verb, them] = paths.length === 1 ? ["was", "it"] : ["were", "them"];
    const what = `${formatCount(paths.length, "video")} that Git does not track ${verb} not checked: ${names}${rest}`;
    return [remark("warning", `${what}. To check ${them}, too, ${adviseToName(".")}.`)];
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
/**
 * Videos that git tracks, but that are not on disk. `replaced`: those of them whose places others have taken, which git
 * does not track.
 */
function remarkOnAbsent(absent, replaced = []) {
    const known = new Set(replaced.map(({ path }) => path));
    const lost = absent.filter((path) => !known.has(path));
    return [...describeReplaced(replaced), ...describeLost(lost)].map((message) => remark("warning", message));
}
function describeReplaced(replaced) {
    if (replaced.length === 0)
        return [];
    const shown = replaced.slice(0, MOST_NAMES);
    const names = shown.map(({ path, by }) => `${showUnprintable(path)} (now ${showUnprintable(by)})`).join(", ");
    const rest = replaced.length > MOST_NAMES ? " \u2026" : "";
    const command = writeAdding(shown.flatMap(({ path, by }) => [path, by]), "new");
    const advice = command === undefined ? "Add them to Git, and remove the old ones" : `To record that, run: ${command}`;
    const subject = replaced.length === 1
        ? "1 tracked video was replaced by one that is not tracked, so it was not checked"
        : `${formatCount(replaced.length, "tracked video")} were replaced by ones that are not tracked, so they were not checked`;
    return [`${subject}: ${names}${rest}. ${advice}`];
}
function describeLost(paths) {
    if (paths.length === 0)
        return [];
    const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
    const rest = paths.length > MOST_NAMES ? " \u2026" : "";
    const [verb, pronoun] = paths.length === 1 ? ["was", "it is"] : ["were", "they are"];
    return [
        `${formatCount(paths.length, "tracked video")} ${verb} not checked, because ${pronoun} not on disk. Check out all files (a sparse checkout leaves some out), or restore what was deleted: ${names}${rest}`,
    ];
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
/** `actionsPage` and `toolPage`: the addresses of the repository's workflows and of this action, if they are known. */
function remarkOnLedger(path, note, { actionsPage, toolPage }) {
    const message = `An upload may still go live: ${describeLedgerNote(note, LEDGER)}. ${(0,cancel_workflow/* describeSearchByHand */.AV)(actionsPage, toolPage)} (${path})`;
    return { ...remark("warning", message), isOfUploads: true };
}
/** The same for a step that does not cancel, which `fail-on: warning` counts. */
function remarkOnUnreadLedger(path, note) {
    const sentences = [
        `TikTok may not have been asked about every upload: ${describeLedgerNote(note, LEDGER)}.`,
        "Look in the TikTok app, or pass the ids to the input 'publish-ids'.",
        "Let steps only append to that file: they must not delete or replace it, or set the variable to another path.",
        `(${showUnprintable(path)})`,
    ];
    return { ...remark("warning", sentences.join(" ")), isCounted: true, isOfUploads: true };
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
            return `only the last ${(0,quantities/* formatSize */.Xq)(note.limitBytes)} of ${name} (${(0,quantities/* formatSize */.Xq)(note.sizeBytes)}) were read`;
        case "unfinished":
            return `only the first ${(0,quantities/* formatSize */.Xq)(note.readBytes)} of ${name} (${(0,quantities/* formatSize */.Xq)(note.sizeBytes)}) were read in time`;
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
/* harmony export */   lH: () => (/* binding */ TOOL_NAME),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export TOOL_PAGE */
/** How this program names itself in files for other programs. Words only. */
/** Its name for a person. */
const TOOL_NAME = "TikTok Upload Guard";
/** Its page, for what does not run on GitHub and so can't know where it came from. */
const TOOL_PAGE = "https://github.com/acme/tiktok-upload-guard";
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


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zP: () => (/* binding */ writeCommand)
/* harmony export */ });
/* unused harmony exports PATHSPEC_PATTERN, quote, findUnquotable */
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/** Words of a command line that people can paste into any usual shell. Runs nothing. */

/**
 * Read alike as they stand by sh, zsh, PowerShell and cmd: options without a dot (PowerShell splits `-a.b`), and words
 * without a comma (a list in PowerShell), a tilde, or anything else that a shell looks for.
 */
const BARE = /^(?:--|--?[A-Za-z][\w:=+-]*|[\w./+][\w./:=+%-]*)$/;
/**
 * What double quotes don't protect in every shell: `$`, backtick and backslash in sh, `!` in an interactive bash or
 * zsh, the quotation marks that PowerShell takes for its own, and `%name%` in cmd. Windows has no variable whose name
 * starts with a digit, and `CD` is the only one of two hexadecimal digits: so percent-encoding is no variable. The log
 * shows `##[` otherwise, and U+FFFD stands for bytes that are not UTF-8.
 */
const UNQUOTABLE = /["\u201c\u201d\u201e$`\\!\ufffd]|##\[|%(?!\d|(?!CD%)[\dA-F]{2}%)[^%]*%/i;
/** Git reads such a path as a pattern of names (gitglossary(7), "pathspec"): it means other files, too, or none. */
const PATHSPEC_PATTERN = /^:|[*?[]/;
/**
 * Writes a word so that sh, dash, bash, zsh, PowerShell and cmd (typed, not in a batch file) read exactly this word:
 * bare if that is safe, otherwise in double quotes. `undefined` for a word that they would read differently, or that
 * can't be copied from a log because it contains an invisible character.
 *
 * Sources: POSIX.1-2024, Shell Command Language, 2.2.3; zshmisc(1), zshexpn(1); PowerShell, about_Parsing and
 * about_Quoting_Rules; Windows, `cmd /?` and "Parsing C command-line arguments".
 */
function quote(word) {
    const isBare = BARE.test(word);
    // Most words are: of their characters, only `%` may mean something to a shell.
    if (isBare && !word.includes("%"))
        return word;
    if (word === "" || findUnquotable(word) !== undefined)
        return undefined;
    return isBare ? word : `"${word}"`;
}
/** Characters of {@link UNQUOTABLE} in words: quotation marks around some of them would be hard to read. */
const CHARACTERS = {
    '"': 'a double quotation mark (")',
    "\u201c": "a curly quotation mark (\u201c)",
    "\u201d": "a curly quotation mark (\u201d)",
    "\u201e": "a low quotation mark (\u201e)",
    $: "a dollar sign ($)",
    "`": "a backtick (`)",
    "\\": "a backslash (\\)",
    "!": "an exclamation mark (!)",
    "%": "a percent sign (%)",
    "\ufffd": "bytes that are not UTF-8",
};
/**
 * What in a word keeps {@link quote} from writing it, as a message can say it: `the invisible character U+202E`,
 * `a dollar sign ($)`. `undefined` where nothing does.
 */
function findUnquotable(word) {
    const unprintable = (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnprintable */ .Q)(word)?.codePointAt(0);
    if (unprintable !== undefined)
        return `the invisible character U+${unprintable.toString(16).toUpperCase().padStart(4, "0")}`;
    const [found] = UNQUOTABLE.exec(word) ?? [];
    if (found === undefined)
        return undefined;
    return CHARACTERS[found.charAt(0)] ?? `the characters ${found}`;
}
/** A command of these words, quoted; `undefined` if one of them can't be quoted. */
function writeCommand(words) {
    const quoted = words.map(quote);
    return quoted.includes(undefined) ? undefined : quoted.join(" ");
}


/***/ })

};
