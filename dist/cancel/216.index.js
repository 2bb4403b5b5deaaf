export const id = 216;
export const ids = [216];
export const modules = {

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubHost: () => (/* binding */ createGitHubHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8947);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1316);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9495);
/** The runner of GitHub Actions. Only this file uses @actions/core and @actions/github. Knows no video, no publish. */





/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;
const print = { error: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm };
/** The runner of GitHub Actions, through workflow commands and environment files. */
function createGitHubHost(environment) {
    return {
        ...{ annotate, info, mask, fail },
        output(name, value) {
            locateFile("GITHUB_OUTPUT", environment);
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value);
        },
        exportVariable(name, value) {
            locateFile("GITHUB_ENV", environment);
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN(name, value);
        },
        saveState(name, value) {
            locateFile("GITHUB_STATE", environment);
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(name, value);
        },
        async summarize(markdown) {
            const path = locateFile("GITHUB_STEP_SUMMARY", environment);
            // Outside a workflow there is no summary file.
            if (path !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${markdown}\n`);
        },
        locatePermalink: () => locateCommit(environment),
        hasFile: (path) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .locateFolders */ .c)(environment).workspace, path)),
        actionsPage: locateActionsPage(environment),
        hasSummary: Boolean(environment.GITHUB_STEP_SUMMARY),
    };
}
/**
 * The path of a file that the runner made for this step; `undefined` if it made none. Throws if it is no regular file:
 * an earlier step can have put a pipe there, and opening that would wait for ever.
 */
function locateFile(variable, environment) {
    const path = environment[variable];
    if (!path)
        return undefined;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile())
        return path;
    throw new Error(`${variable} is '${path}', which is ${stats === undefined ? "missing" : "not a file"}`);
}
/** Never throws: `existsSync` does not, whatever the path is. */
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** The address of the repository's tab "Actions". Undefined if the runner names no server or no repository. */
function locateActionsPage({ GITHUB_SERVER_URL = "", GITHUB_REPOSITORY = "" }) {
    if (!/^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) || !/^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY))
        return undefined;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions`;
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
    const properties = { title: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(title), ...(file === undefined ? {} : { file: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(file) }) };
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(message, "lines");
    const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}…` : text;
    print[level](shown, properties);
}
function info(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .w)(line));
}
function mask(secret) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
}
function fail() {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.Failure;
}


/***/ })

};
