export const id = 216;
export const ids = [216];
export const modules = {

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubHost: () => (/* binding */ createGitHubHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8947);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9495);
/** The runner of GitHub Actions. Only this file uses @actions/core and @actions/github. Knows no video, no publish. */


/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;
const print = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** The runner of GitHub Actions, through workflow commands and environment files. */
function createGitHubHost(environment) {
    // Outside a workflow there is no summary file.
    const summarize = async (markdown) => {
        if (environment.GITHUB_STEP_SUMMARY)
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
    };
    const { /* setOutput */ "uH": output, /* exportVariable */ "dN": exportVariable, /* saveState */ "LZ": saveState } = _actions_core__WEBPACK_IMPORTED_MODULE_0__;
    const locatePermalink = () => locateCommit(environment);
    return { annotate, info, mask, output, exportVariable, saveState, summarize, locatePermalink, fail };
}
/**
 * The permanent address of a committed file (GitHub's documentation, "Getting permanent links to files"). The commit is
 * the head of the pull request, or else the one that the workflow runs on. Undefined if the runner names no repository.
 */
async function locateCommit(environment) {
    if (!environment.GITHUB_REPOSITORY)
        return undefined;
    // It reads the event when it is imported, so it is imported after the guard is armed.
    const { context } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 1329));
    const commit = context.payload.pull_request?.head?.sha ?? context.sha;
    const root = `${context.serverUrl}/${environment.GITHUB_REPOSITORY}/blob/${commit}`;
    const encode = (part) => encodeURIComponent(part.toWellFormed());
    return (path) => `${root}/${path.split("/").map(encode).join("/")}`;
}
function annotate({ level, title, message, file }) {
    const properties = { title: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(title), ...(file === undefined ? {} : { file: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(file) }) };
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(message, "lines");
    const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}…` : text;
    print[level](shown, properties);
}
function info(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(line));
}
function mask(secret) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
}
function fail() {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}


/***/ })

};
