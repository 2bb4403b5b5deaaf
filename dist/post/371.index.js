export const id = 371;
export const ids = [371];
export const modules = {

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(8947);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./host/folders.js
/** Finds the folders of a job's files. Reads only the environment that it is given. */

/** `GITHUB_WORKSPACE` and `RUNNER_TEMP`; outside a job, the working directory and the system's temporary folder. */
function locateFolders(environment) {
    return {
        workspace: environment.GITHUB_WORKSPACE || process.cwd(),
        temporaryFolder: environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
    };
}

// EXTERNAL MODULE: ./host/plain-text.js
var plain_text = __webpack_require__(9495);
;// CONCATENATED MODULE: ./host/github.js
/** The runner of GitHub Actions. Only this file uses @actions/core and @actions/github. Knows no video, no publish. */





/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;
const print = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The runner of GitHub Actions, through workflow commands and environment files. */
function createGitHubHost(environment) {
    return {
        ...{ annotate, info, mask, fail },
        output(name, value) {
            locateFile("GITHUB_OUTPUT", environment);
            core/* setOutput */.uH(name, value);
        },
        exportVariable(name, value) {
            locateFile("GITHUB_ENV", environment);
            core/* exportVariable */.dN(name, value);
        },
        saveState(name, value) {
            locateFile("GITHUB_STATE", environment);
            core/* saveState */.LZ(name, value);
        },
        async summarize(markdown) {
            const path = locateFile("GITHUB_STEP_SUMMARY", environment);
            // Outside a workflow there is no summary file.
            if (path !== undefined)
                (0,external_node_fs_.appendFileSync)(path, `${markdown}\n`);
        },
        locatePermalink: () => locateCommit(environment),
        hasFile: (path) => isFile((0,external_node_path_.join)(locateFolders(environment).workspace, path)),
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
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile())
        return path;
    throw new Error(`${variable} is '${path}', which is ${stats === undefined ? "missing" : "not a file"}`);
}
/** Never throws: `existsSync` does not, whatever the path is. */
function isFile(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
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
    const properties = { title: (0,plain_text/* plainText */.w)(title), ...(file === undefined ? {} : { file: (0,plain_text/* plainText */.w)(file) }) };
    const text = (0,plain_text/* plainText */.w)(message, "lines");
    const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}…` : text;
    print[level](shown, properties);
}
function info(line) {
    core/* info */.pq((0,plain_text/* plainText */.w)(line));
}
function mask(secret) {
    core/* setSecret */.Pq(secret);
}
function fail() {
    process.exitCode = core/* ExitCode */.yU.Failure;
}


/***/ })

};
