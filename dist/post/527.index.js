export const id = 527;
export const ids = [527];
export const modules = {

/***/ 6527:
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
;// CONCATENATED MODULE: ./host/event.js
/** Reads the event that started the run from the runner's files and variables. Interprets nothing of it. */

/** GitHub sends no event over 25 MB (GitHub's documentation, "Webhook events and payloads"). */
const LARGEST_EVENT_BYTES = 32 * 1024 * 1024;
/** The event of this run. Its payload is `undefined` if there is none, or it can't be read. */
function readEvent(environment) {
    const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY } = environment;
    return {
        name: GITHUB_EVENT_NAME ?? "",
        payload: GITHUB_EVENT_PATH ? readPayload(GITHUB_EVENT_PATH) : undefined,
        sha: GITHUB_SHA ?? "",
        repository: GITHUB_REPOSITORY ?? "",
        workflow: environment.GITHUB_WORKFLOW ?? "",
        job: environment.GITHUB_JOB ?? "",
        workflowFile: nameFile(environment.GITHUB_WORKFLOW_REF ?? ""),
        step: nameStep(environment.GITHUB_ACTION ?? ""),
        attempt: nameAttempt(environment),
        serverUrl: toUrl(environment.GITHUB_SERVER_URL, "https://github.com"),
        apiUrl: toUrl(environment.GITHUB_API_URL, "https://api.github.com"),
    };
}
/** `octocat/videos/.github/workflows/check.yml@refs/heads/main` (GitHub's documentation, "Variables reference"). */
function nameFile(reference) {
    return reference.replace(/@refs\/.*$/s, "");
}
/** In a composite action, a step without an id has another name in each run (CompositeActionHandler.cs). */
function nameStep(action) {
    return action.replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi, "");
}
function nameAttempt({ GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" }) {
    return /^\d+$/.test(GITHUB_RUN_ID) ? `${GITHUB_RUN_ID}/${GITHUB_RUN_ATTEMPT.replace(/\D/g, "")}` : "";
}
function readPayload(path) {
    try {
        // An earlier step can have put a pipe there, and opening that would wait for ever.
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() && stats.size <= LARGEST_EVENT_BYTES ? JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) : undefined;
    }
    catch {
        return undefined;
    }
}
function toUrl(given, usual) {
    return new URL(given !== undefined && URL.canParse(given) ? given : usual);
}

// EXTERNAL MODULE: ./host/folders.js + 1 modules
var folders = __webpack_require__(1316);
;// CONCATENATED MODULE: ./host/pages.js
/** Addresses of GitHub's pages, from the runner's variables. Opens none of them. */
/** The address of a repository. Undefined if the runner names no server, or `repository` is not `owner/name`. */
function locateRepository(repository = "", { GITHUB_SERVER_URL = "" }) {
    if (!/^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${GITHUB_SERVER_URL}/${repository}`;
}
/** The address of the repository's tab "Actions". */
function locateActionsPage(environment) {
    const repository = locateRepository(environment.GITHUB_REPOSITORY, environment);
    return repository === undefined ? undefined : `${repository}/actions`;
}
/** The address of this attempt of the run, whose page shows the summaries of all jobs. Undefined if it is not known. */
function locateRunPage(environment) {
    const { GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" } = environment;
    const actions = locateActionsPage(environment);
    if (actions === undefined || !/^\d+$/.test(GITHUB_RUN_ID))
        return undefined;
    const attempt = /^\d+$/.test(GITHUB_RUN_ATTEMPT) ? `/attempts/${GITHUB_RUN_ATTEMPT}` : "";
    return `${actions}/runs/${GITHUB_RUN_ID}${attempt}`;
}

// EXTERNAL MODULE: ./host/plain-text.js
var plain_text = __webpack_require__(9495);
;// CONCATENATED MODULE: ./host/github.js
/** The runner of GitHub Actions. Only this file uses @actions/core. Knows no video, no publish. */







/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;
const print = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The runner of GitHub Actions, through workflow commands and environment files. */
function createGitHubHost(environment) {
    return {
        ...{ annotate, info, group, mask, fail },
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
        locatePermalink: async () => locateCommit(environment),
        hasFile: (path) => isFile((0,external_node_path_.join)((0,folders/* locateFolders */.c)(environment).workspace, path)),
        actionsPage: locateActionsPage(environment),
        hasSummary: Boolean(environment.GITHUB_STEP_SUMMARY),
        summaryPage: locateRunPage(environment),
        toolPage: locateRepository(environment.GITHUB_ACTION_REPOSITORY, environment),
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
/**
 * The permanent address of a committed file (GitHub's documentation, "Getting permanent links to files"). The commit is
 * the head of the pull request, or else the one that the workflow runs on. Undefined if the runner names no repository.
 */
function locateCommit(environment) {
    const { payload, sha, repository } = readEvent(environment);
    if (repository === "")
        return undefined;
    const root = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${repository}/blob/${findHead(payload) ?? sha}`;
    const encode = (part) => encodeURIComponent(part.toWellFormed());
    return (path) => `${root}/${path.split("/").map(encode).join("/")}`;
}
/** The head of the pull request that an event is about. */
function findHead(payload) {
    const { pull_request: pullRequest } = (payload ?? {});
    const sha = pullRequest?.head?.sha;
    return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}
function annotate({ level, title, message, place, file = place?.file }) {
    const properties = {
        title: (0,plain_text/* plainText */.w)(title),
        ...(file !== undefined && { file: (0,plain_text/* plainText */.w)(file) }),
        ...(place !== undefined && { startLine: place.line, startColumn: place.column }),
    };
    const text = (0,plain_text/* plainText */.w)(message, "lines");
    const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}…` : text;
    print[level](shown, properties);
}
function info(line) {
    core/* info */.pq((0,plain_text/* plainText */.w)(line));
}
function group(title, lines) {
    core/* startGroup */.Oh((0,plain_text/* plainText */.w)(title));
    for (const line of lines)
        info(line);
    core/* endGroup */.N4();
}
function mask(secret) {
    core/* setSecret */.Pq(secret);
}
function fail() {
    process.exitCode = core/* ExitCode */.yU.Failure;
}


/***/ })

};
