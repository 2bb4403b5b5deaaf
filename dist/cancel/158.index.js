export const id = 158;
export const ids = [158];
export const modules = {

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
;// CONCATENATED MODULE: ./build/host/plain-text.js
/**
 * Makes untrusted text safe to print in a workflow log.
 *
 * - Control characters, line separators and bidirectional overrides become `\u{…}`, so that a file name can neither
 *   start a line of its own, move the cursor, nor show itself in another order than it has. Line feeds stay only where
 *   `lines` says that the text is made of lines.
 * - The runner takes `##[command]` for a command anywhere in a line, and `::command` at the start of one, also after
 *   white space: both are broken by a space, so that a reader still sees what stood there.
 *
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParse, TryParseV2).
 */
function plainText(text, lines = "one-line") {
    const unsafe = lines === "lines" ? UNSAFE_EXCEPT_LINE_FEED : UNSAFE;
    return text
        .replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replaceAll("##[", "## [")
        .replace(/^(\s*):(?=:)/gm, "$1: ");
}
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
const UNSAFE_EXCEPT_LINE_FEED = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

;// CONCATENATED MODULE: ./build/host/github.js


/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;
const print = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The runner of GitHub Actions, through workflow commands and environment files. */
function createGitHubHost(environment) {
    // Outside a workflow (a local try, say) there is no summary file, and nothing to lose.
    const summarize = async (markdown) => {
        if (environment.GITHUB_STEP_SUMMARY)
            await core/* summary */.z.addRaw(markdown, true).write();
    };
    return { annotate, info, mask, output, exportVariable, saveState, summarize, fail };
}
function annotate({ level, title, message, file }) {
    const properties = { title: plainText(title), ...(file === undefined ? {} : { file: plainText(file) }) };
    const text = plainText(message, "lines");
    const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}…` : text;
    print[level](shown, properties);
}
function info(line) {
    core/* info */.pq(plainText(line));
}
function mask(secret) {
    if (secret)
        core/* setSecret */.Pq(secret);
}
function output(name, value) {
    core/* setOutput */.uH(name, value);
}
function exportVariable(name, value) {
    core/* exportVariable */.dN(name, value);
}
function saveState(name, value) {
    core/* saveState */.LZ(name, value);
}
function fail() {
    process.exitCode = core/* ExitCode */.yU.Failure;
}


/***/ })

};
