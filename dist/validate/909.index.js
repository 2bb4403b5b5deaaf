export const id = 909;
export const ids = [909,623];
export const modules = {

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openGitHubApi),
/* harmony export */   m: () => (/* binding */ adviseOn)
/* harmony export */ });
/* harmony import */ var _model_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6756);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5862);
/* harmony import */ var _net_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);
/** Asks GitHub's API, by Octokit, which is loaded with the first question. Knows no list of changes, no comment. */



/** For all questions of a run together. */
const TIME_LIMIT_MS = 20_000;
const MOST_RETRIES = 6;
/** The token goes to this server only: by https, or http on loopback. `timeLimitMs` counts from the first question. */
function openGitHubApi({ apiUrl, repository }, token, timeLimitMs = TIME_LIMIT_MS) {
    let time;
    return async (question) => {
        if (token === undefined)
            return fail("There is no 'github-token' to ask GitHub with", "set 'github-token'");
        if (apiUrl.protocol !== "https:" && !(0,_net_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(apiUrl)) {
            return fail("GitHub's API has no https address, so the token is not sent there", "");
        }
        time ??= { signal: AbortSignal.timeout(timeLimitMs), deadlineMs: (0,_model_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .clockMs */ .L)() + timeLimitMs };
        const { signal, deadlineMs } = time;
        const octokit = await connect(token, apiUrl);
        const { route, parameters } = address(question, apiUrl, repository);
        const ask = async () => {
            try {
                const request = { signal, redirect: "manual" };
                const { status, data } = await octokit.request(route, { ...parameters, request });
                // A redirect is not followed with the token.
                const isSuccess = status >= 200 && status < 300;
                return isSuccess
                    ? { kind: "data", data }
                    : { kind: "status", status, headers: {}, isLimit: false, isLocked: false };
            }
            catch (error) {
                return signal.aborted ? { kind: "timeout" } : toFailure(error);
            }
        };
        const isOnce = "method" in question && question.method === "POST";
        const findPause = (response) => isOnce && !(response.kind === "status" && response.isLimit) ? undefined : findPauseMs(response);
        const response = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(ask, { retries: MOST_RETRIES, deadlineMs, signal, findPauseMs: findPause });
        return response.kind === "data" ? response : describe(response, question.permission, timeLimitMs);
    };
}
/** GitHub Enterprise Server has GraphQL beside `/api/v3` (GitHub's documentation, "Forming calls with GraphQL"). */
function address(question, apiUrl, repository) {
    if ("graphql" in question) {
        const baseUrl = trimSlashes(apiUrl.href).replace(/\/v3$/, "");
        const { graphql: query, variables } = question;
        return { route: "POST /graphql", parameters: { baseUrl, query, variables } };
    }
    const place = `/repos/${repository}/${question.path}`;
    if ("method" in question)
        return { route: `${question.method} ${place}`, parameters: question.body };
    return { route: `GET ${place}`, parameters: question.query ?? {} };
}
function trimSlashes(url) {
    return url.replace(/\/+$/, "");
}
async function connect(token, apiUrl) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 1329));
    const silent = () => undefined;
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    return getOctokit(token, { baseUrl: trimSlashes(apiUrl.href), log });
}
/** Octokit throws for every status from 400 on. Its other errors have no response. */
function toFailure(error) {
    const { response, message } = error;
    if (response === undefined)
        return { kind: "network-error", reason: String(message ?? error) };
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
    const { status } = response;
    // "Unable to create comment because issue is locked."
    const isLocked = status === 403 && /\bis locked\b/i.test(message ?? "");
    return { kind: "status", status, headers, isLimit: isRateLimit(status, headers, message), isLocked };
}
/**
 * Both rate limits come as 403 or 429 (GitHub's documentation, "Rate limits for the REST API"): the primary one with
 * `x-ratelimit-remaining: 0`, a secondary one mostly with Retry-After.
 */
function isRateLimit(status, headers, message = "") {
    if (status === 429)
        return true;
    const hasSigns = "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
    return status === 403 && hasSigns;
}
/** "Otherwise, wait for at least one minute before retrying" (the same page): longer than there is time. */
const UNNAMED_WAIT_MS = 60_000;
function findPauseMs(response) {
    if (response.kind === "network-error")
        return 0;
    if (response.kind !== "status")
        return undefined;
    const askedMs = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetryAfter */ .mu)(response.headers, Date.now());
    if (response.isLimit)
        return askedMs ?? UNNAMED_WAIT_MS;
    return response.status >= 500 ? (askedMs ?? 0) : undefined;
}
function describe(failure, permission, timeLimitMs) {
    if (failure.kind === "timeout") {
        return fail(`GitHub's API did not respond within ${timeLimitMs / 1000} s`, "");
    }
    if (failure.kind === "network-error" && failure.reason === REFUSED_BY_PROXY) {
        const problem = "GitHub's API could not be reached, because the proxy of this machine does not let it connect";
        return fail(problem, "check 'https_proxy', and ask the proxy's operator to allow the host of the API");
    }
    if (failure.kind === "network-error")
        return fail(`GitHub's API could not be reached (${failure.reason})`, "");
    const { status, isLocked } = failure;
    if (isLocked)
        return { ...fail(LOCKED, "unlock the conversation"), status, isLocked };
    if (failure.isLimit) {
        return { ...fail(`GitHub's API limits requests at the moment (HTTP ${status})`, "run the job later"), status };
    }
    const advice = [401, 403, 404].includes(status) ? adviseOn(permission) : "";
    return { ...fail(`GitHub's API responded with HTTP ${status}`, advice), status };
}
/** What fetch says where a proxy has refused a tunnel, whatever the status. It says so in no other case but our own. */
const REFUSED_BY_PROXY = "Request was cancelled.";
const LOCKED = "The conversation of the pull request is locked";
/** What helps where GitHub refuses. */
function adviseOn(permission) {
    return `give the job the permission '${permission}'`;
}
function fail(problem, advice) {
    return { kind: "failed", problem, advice };
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   YP: () => (/* binding */ findHttpPauseMs),
/* harmony export */   fG: () => (/* binding */ USUAL_BACK_OFF),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* unused harmony exports backOffMs, sleep */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _model_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6756);
/** Tries again: whether another try can help, how long to wait before it, and the wait. Sends nothing itself. */


/** For servers that send no Retry-After. */
const USUAL_BACK_OFF = { baseMs: 500, floorMs: 250, ceilingMs: 10_000 };
/**
 * Calls `attempt` until its result can't get better, the tries are used up, or the next wait would pass the deadline.
 * Returns the last result. Errors of `attempt` are thrown.
 */
async function retry(attempt, options) {
    const { retries, deadlineMs, signal, findPauseMs, backOff = USUAL_BACK_OFF } = options;
    for (let tries = 0;; tries++) {
        const result = await attempt();
        const askedMs = findPauseMs(result);
        if (askedMs === undefined || tries === retries)
            return result;
        const pauseMs = Math.max(askedMs, backOffMs(tries, backOff));
        if ((0,_model_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .L)() + pauseMs > deadlineMs)
            return result;
        await sleep(pauseMs, signal);
    }
}
/**
 * {@link RetryOptions.findPauseMs} of an HTTP call: another try can help after a network error, a timeout, or a status
 * that says so (`isPassing`). A `Retry-After` header is respected.
 */
function findHttpPauseMs({ kind, status = 0, headers = {} }, isPassing) {
    if (kind === "network-error" || kind === "timeout")
        return 0;
    if (kind !== "response" || !isPassing(status))
        return undefined;
    return parseRetryAfter(headers, Date.now()) ?? 0;
}
/** Milliseconds before try number `retry` (from 0). `random`: from 0 to 1. */
function backOffMs(retry, { baseMs, floorMs, ceilingMs }, random = Math.random()) {
    return Math.max(floorMs, random * Math.min(ceilingMs, baseMs * 2 ** retry));
}
/** The end of a date in asctime's form, the only form without a time zone. */
const WITHOUT_ZONE = /:\d\d \d{4}$/;
/**
 * Milliseconds that a `Retry-After` header asks for: whole seconds (RFC 9110, section 10.2.3), or a date in one of
 * HTTP's three forms, in GMT (section 5.6.7). A date is measured by the response's own `Date`, as the clocks of two
 * machines differ; without one by `nowMs`, since the epoch. `undefined` if it is missing or invalid.
 */
function parseRetryAfter(headers, nowMs) {
    const text = headers["retry-after"]?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const atMs = parseHttpDate(text);
    return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - (parseHttpDate(headers.date?.trim() ?? "") || nowMs));
}
/** `NaN` if it is not a date. */
function parseHttpDate(text) {
    const date = WITHOUT_ZONE.test(text) ? `${text} GMT` : text;
    return date.endsWith("GMT") ? Date.parse(date) : Number.NaN;
}
/** With a longer time, Node's timer fires at once (its delay has 31 bits). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Waits; `signal` ends the wait early, without an error. */
async function sleep(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   Jm: () => (/* binding */ findRemotes),
/* harmony export */   SB: () => (/* binding */ openCheckouts),
/* harmony export */   openCheckout: () => (/* binding */ openCheckout),
/* harmony export */   vr: () => (/* binding */ hasHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workspace_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8654);
/* harmony import */ var _workspace_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9275);
/** The checkout of the repository that an event is about. Lists no changes. */




/** The checkouts that hold `paths`, and the one that the workspace is in. */
function openCheckouts(paths, workspace, environment) {
    return listPlaces(paths, workspace).flatMap((place) => openCheckout(workspace, place, environment) ?? []);
}
/**
 * Finds the checkout that an event is about: the one whose commit is the event's, else the one that was cloned from the
 * event's repository.
 */
function findCheckout(checkouts, { event, run, environment }) {
    return (checkouts.find((each) => hasHead(each, event)) ??
        checkouts.find(({ head }) => head === run.sha) ??
        checkouts.find((each) => findRemotes(each, run, environment).length > 0));
}
/** Whether the commit of a checkout is an event's head, or a merge of a pull request's head with anything. */
function hasHead({ head, parents }, event) {
    if (event.kind === "unknown")
        return false;
    return head === event.head || (event.kind === "pull-request" && parents.length === 2 && parents[1] === event.head);
}
/** The folders with a `.git` above the paths, as places. Links are not resolved: what is behind them, git ignores. */
function listPlaces(paths, workspace) {
    const directories = new Set([""]);
    for (const path of paths) {
        let directory = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);
        while (directory !== "." && !directories.has(directory)) {
            directories.add(directory);
            directory = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(directory);
        }
    }
    const isTop = (directory) => directory === "" || (0,_workspace_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, directory, ".git")) !== "absent";
    return [...directories].filter(isTop).map((directory) => (directory === "" ? "" : `${directory}/`));
}
/** The checkout at a place; `undefined` if it is in no repository, or in one without a commit. */
function openCheckout(workspace, place, environment) {
    if ((0,_workspace_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, place)) !== "directory")
        return undefined;
    const directory = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, place));
    const found = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(directory, ["rev-parse", "--show-prefix", "HEAD^{commit}"], environment);
    // A folder's name may have line ends.
    const [, prefix = "", head = ""] = /^(.*)\n([0-9a-f]+)\n$/s.exec(found.stdout?.toString() ?? "") ?? [];
    if (found.status !== 0 || head === "")
        return undefined;
    return { directory, place, prefix, head, parents: readParents(directory, head, environment) };
}
/** A shallow clone hides the parents of its last commits from git's log, but not from the commit itself. */
function readParents(directory, commit, environment) {
    const { stdout } = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(directory, ["cat-file", "commit", commit], environment);
    const [head = ""] = (stdout?.toString() ?? "").split("\n\n");
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
/** The remotes of a checkout that are the repository of a run: a fork's branches say nothing about its base. */
function findRemotes({ directory }, { repository, serverUrl }, environment) {
    const args = ["config", "-z", "--get-regexp", "^remote\\..*\\.url$"];
    const records = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(directory, args, environment).stdout?.toString().split("\0").slice(0, -1) ?? [];
    return records.flatMap((record) => {
        const [, name, url = ""] = /^remote\.(.*)\.url\n(.*)$/s.exec(record) ?? [];
        return name !== undefined && isRepository(url, repository, serverUrl) ? [name] : [];
    });
}
/** Whether an address of a remote, in any of git's forms (git-clone(1), "Git URLs"), is GitHub's of that repository. */
function isRepository(url, repository, { hostname }) {
    const [, host = "", path = ""] = /^(?:[\w+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+(?=\/))?[:/]\/*(.+?)(?:\.git)?\/*$/.exec(url) ?? [];
    const isOurs = [hostname, `ssh.${hostname}`].includes(host.toLowerCase());
    return isOurs && path.toLowerCase() === repository.toLowerCase();
}


/***/ }),

/***/ 8909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChangedVideos: () => (/* binding */ findChangedVideos),
  lacksPullRequest: () => (/* binding */ lacksPullRequest)
});

// EXTERNAL MODULE: ./github/api.js
var api = __webpack_require__(7314);
// EXTERNAL MODULE: ./sources/changes/checkout.js
var changes_checkout = __webpack_require__(6623);
// EXTERNAL MODULE: ./sources/changes/event.js
var changes_event = __webpack_require__(7683);
// EXTERNAL MODULE: ./sources/workspace/git.js + 1 modules
var git = __webpack_require__(9275);
// EXTERNAL MODULE: ./sources/changes/git-diff.js + 1 modules
var git_diff = __webpack_require__(3266);
;// CONCATENATED MODULE: ./sources/changes/held-commits.js
/** What the commit of a checkout is to an event: its head, GitHub's merge, the base. Lists no changes. */



/**
 * The commit in a checkout's history that has everything that an event brings; `undefined` if the clone knows
 * of none. Jobs can commit on top of it.
 */
function findHeld({ run, event, checkout, environment }) {
    if (event.kind === "unknown")
        return undefined;
    if ((0,changes_checkout/* hasHead */.vr)(checkout, event))
        return checkout.head;
    // On `pull_request_target`, the commit of the run is the base.
    const known = run.name === "pull_request_target" ? [event.head] : [run.sha, event.head];
    return known.find((commit) => (0,git_diff/* isIncluded */.R4)(checkout, commit, environment));
}
/**
 * Whether a commit is GitHub's merge of a pull request's head into its base. Anybody can push a merge with the same
 * second parent, so it is the commit of the run itself, or its first parent is known to be the base.
 */
function isMergeByGitHub({ run, event, checkout }) {
    const { head, parents } = checkout;
    const [first, second] = parents;
    if (event.kind !== "pull-request" || parents.length !== 2 || second !== event.head)
        return false;
    const base = run.name === "pull_request_target" ? run.sha : undefined;
    return head === run.sha || first === event.base || first === base;
}
/**
 * Whether another checkout in the workspace has the files from before an event. `commit`: with which the event's own
 * checkout was compared, if that is known.
 */
function hasBase(other, commit, place) {
    const { event, checkout } = place;
    const known = [commit, ...(isMergeByGitHub(place) ? checkout.parents.slice(0, 1) : []), ...listBases(event)];
    return known.includes(other.head) || (event.kind === "pull-request" && isTipOfBase(other, event.baseRef, place));
}
function listBases(event) {
    if (event.kind === "commits" || event.kind === "since")
        return [event.base];
    return event.kind === "pull-request" && event.base !== undefined ? [event.base] : [];
}
/** A checkout of the base branch may be newer than the base that the event names. */
function isTipOfBase(other, baseRef, { run, environment }) {
    return (0,changes_checkout/* findRemotes */.Jm)(other, run, environment).some((remote) => {
        const branch = `refs/remotes/${remote}/${baseRef}^{commit}`;
        const { status, stdout } = (0,git/* runGit */.EO)(other.directory, ["rev-parse", "--verify", "--quiet", branch], environment);
        return status === 0 && stdout.toString().trim() === other.head;
    });
}

// EXTERNAL MODULE: ./github/fields.js
var fields = __webpack_require__(4381);
;// CONCATENATED MODULE: ./sources/changes/github-files.js
/** Files as GitHub's API lists them, for pull requests and comparisons. Asks nothing. */

/**
 * The changes in the folder of a checkout, by the fields `filename`, `previous_filename`, `status` and `sha` (GitHub's
 * documentation, "List pull requests files"); `undefined` if a row names no file. GitHub counts 0 changes in every
 * binary, so a rename may be any change.
 */
function parseFiles(files, { place, prefix }) {
    const changes = [];
    for (const file of files) {
        const { filename, previous_filename: former, status, sha } = (0,fields/* asFields */.q)(file);
        if (typeof filename !== "string" || filename === "")
            return undefined;
        const isRemoved = status === "removed";
        changes.push({ path: filename, isRemoved, object: isRemoved ? undefined : readObject(sha), formerPaths: [] });
        if (typeof former === "string" && status !== "copied") {
            changes.push({ path: former, isRemoved: true, object: undefined, formerPaths: [] });
        }
    }
    return changes
        .filter(({ path }) => path.startsWith(prefix))
        .map((change) => ({ ...change, path: `${place}${change.path.slice(prefix.length)}` }));
}
/** GitHub has no object for some files. */
function readObject(sha) {
    return typeof sha === "string" ? sha : undefined;
}
/** How many different files are listed: when a list grows while it is read, files come twice, and others never. */
function countDistinct(files) {
    return new Set(files.map((file) => JSON.stringify([(0,fields/* asFields */.q)(file).filename, (0,fields/* asFields */.q)(file).status]))).size;
}

;// CONCATENATED MODULE: ./sources/changes/job-changes.js


/**
 * The changes since the commit of the run was checked out, as far as the clone knows. A move is a change here: what was
 * moved may be new itself.
 */
function listJobChanges(place) {
    const { checkout, environment } = place;
    const changes = (0,git_diff/* diffCheckout */.qN)(checkout, findHeld(place) ?? checkout.head, environment) ?? [];
    return changes.map((change) => ({ ...change, formerPaths: [] }));
}

;// CONCATENATED MODULE: ./sources/changes/texts.js
/** As GitHub's pages show a commit. */
function shorten(commit) {
    return commit.slice(0, 7);
}
const FAILED_GIT = {
    kind: "unlisted",
    problem: "Git could not compare the commits in this clone",
    advice: "set 'fetch-depth: 0' for actions/checkout",
};
const UNUSABLE_RESPONSE = {
    kind: "unlisted",
    problem: "GitHub's response is not one of its API",
    advice: "",
};

;// CONCATENATED MODULE: ./sources/changes/compared-files.js
/** Changes of a push or a merge group, as GitHub compares two commits. Trusts no path. */




/** GitHub lists no more files of a comparison (GitHub's documentation, "Compare two commits"). */
const MOST_FILES = 300;
/** GitHub compares with the merge base: only where that is the earlier commit itself, the list is what is asked for. */
const listFromComparison = async (place) => {
    const { event, checkout, api } = place;
    const { base, head } = event;
    const path = `compare/${base}...${head}`;
    const compared = await api({ path, query: { per_page: 1, page: 1 }, permission: "contents: read" });
    if (compared.kind === "failed")
        return { ...compared, kind: "unlisted" };
    const { files, merge_base_commit: found } = (0,fields/* asFields */.q)(compared.data);
    const { sha } = (0,fields/* asFields */.q)(found);
    if (typeof sha !== "string" || !Array.isArray(files))
        return UNUSABLE_RESPONSE;
    if (sha !== base) {
        return { kind: "unlisted", problem: "The earlier commit is not in the history of the new one", advice: "" };
    }
    if (files.length >= MOST_FILES) {
        const problem = "GitHub lists only the first 300 files of a comparison, and this one has as many";
        return { kind: "unlisted", problem, advice: "" };
    }
    const changes = parseFiles(files, checkout);
    if (changes === undefined)
        return UNUSABLE_RESPONSE;
    const more = listJobChanges(place);
    return { kind: "listed", base: "the earlier commit", commit: base, changes: [...changes, ...more] };
};

;// CONCATENATED MODULE: ./sources/changes/earlier-commit.js


/** Compares with the commit that the event names: `before` of a push, `base_sha` of a merge group. */
const listFromEarlierCommit = ({ event: { base, head }, checkout, environment }) => {
    if (!(0,git_diff/* hasCommit */.QE)(checkout, base, environment)) {
        const problem = `The clone lacks the earlier commit ${shorten(base)}`;
        return { kind: "unlisted", problem, advice: "set 'fetch-depth: 0' for actions/checkout" };
    }
    const isHere = (0,git_diff/* isIncluded */.R4)(checkout, head, environment);
    if (!isHere && !(0,git_diff/* hasCommit */.QE)(checkout, head, environment))
        return undefined;
    const changes = isHere ? (0,git_diff/* diffCheckout */.qN)(checkout, base, environment) : (0,git_diff/* diffCommits */.is)(checkout, base, head, environment);
    if (changes === undefined)
        return FAILED_GIT;
    return { kind: "listed", base: "the earlier commit", commit: base, changes };
};

;// CONCATENATED MODULE: ./sources/changes/merge-base.js
/** Changes of a pull request, where its head is in the clone: what differs since it left the base branch. */





/** Compares with the merge base of the head and the base branch, as the page of a pull request does. */
const listFromMergeBase = (place) => {
    const { event, checkout, environment } = place;
    // That Git can't compare its parents has been said.
    if (isMergeByGitHub(place))
        return undefined;
    if (!(0,git_diff/* hasCommit */.QE)(checkout, event.head, environment))
        return lackHead(event.head);
    const isHere = (0,git_diff/* isIncluded */.R4)(checkout, event.head, environment);
    const head = isHere ? checkout.head : event.head;
    const base = findMergeBase(head, place);
    if (base === undefined)
        return TOO_SHALLOW;
    // The branch was merged meanwhile: git can't say any more what it brought.
    if (base === event.head || base === head)
        return MERGED;
    const changes = isHere ? (0,git_diff/* diffCheckout */.qN)(checkout, base, environment) : (0,git_diff/* diffCommits */.is)(checkout, base, head, environment);
    if (changes === undefined)
        return FAILED_GIT;
    return { kind: "listed", base: "the base branch", commit: base, changes };
};
/** GitHub's list may help all the same. */
function lackHead(head) {
    const problem = `The clone lacks ${shorten(head)}, the pull request's last commit, so Git can't compare`;
    return { kind: "unlisted", problem, advice: "" };
}
const MERGED = {
    kind: "unlisted",
    problem: "The base branch has the pull request's commits already, so Git can't compare",
    advice: "",
};
const TOO_SHALLOW = {
    kind: "unlisted",
    problem: "The clone does not reach back to the base branch",
    advice: "set 'fetch-depth: 0' for actions/checkout",
};
function findMergeBase(head, { run, event, checkout, environment }) {
    for (const remote of (0,changes_checkout/* findRemotes */.Jm)(checkout, run, environment)) {
        const branch = `refs/remotes/${remote}/${event.baseRef}`;
        const { status, stdout } = (0,git/* runGit */.EO)(checkout.directory, ["merge-base", head, branch], environment);
        if (status === 0)
            return stdout.toString().trim();
    }
    return undefined;
}

;// CONCATENATED MODULE: ./sources/changes/merge-commit.js



/** Its first parent is the base branch as it was merged, which `pull_request.base.sha` need not be. */
const listFromMergeCommit = (place) => {
    const { checkout, environment } = place;
    const [base] = checkout.parents;
    if (base === undefined || !isMergeByGitHub(place))
        return undefined;
    if (!(0,git_diff/* hasCommit */.QE)(checkout, base, environment)) {
        const problem = `The clone lacks commit ${shorten(base)}, with which this one was merged`;
        return { kind: "unlisted", problem, advice: "set 'fetch-depth: 2' for actions/checkout" };
    }
    const changes = (0,git_diff/* diffCheckout */.qN)(checkout, base, environment);
    if (changes === undefined)
        return FAILED_GIT;
    return { kind: "listed", base: "the base branch", commit: base, changes };
};

;// CONCATENATED MODULE: ./sources/changes/pull-request-files.js
/** Changes of a pull request, as GitHub lists them. Trusts no path: who uses the list looks the paths up. */




/** GitHub lists no more files of a pull request (GitHub's documentation, "List pull requests files"). */
const pull_request_files_MOST_FILES = 3000;
const PAGE = 100;
const permission = "pull-requests: read";
/** The list is that of the latest head: for an earlier one, it says nothing. */
const listFromPullRequest = async (place) => {
    const { event, checkout, api } = place;
    const path = `pulls/${event.number}`;
    const pullRequest = await api({ path, permission });
    if (pullRequest.kind === "failed")
        return { ...pullRequest, kind: "unlisted" };
    const { head, changed_files: count } = (0,fields/* asFields */.q)(pullRequest.data);
    const { sha } = (0,fields/* asFields */.q)(head);
    if (typeof sha !== "string" || typeof count !== "number")
        return UNUSABLE_RESPONSE;
    if (!Number.isSafeInteger(count) || count < 0)
        return UNUSABLE_RESPONSE;
    if (sha !== event.head) {
        return { kind: "unlisted", problem: "The pull request has new commits since this run was started", advice: "" };
    }
    if (count >= pull_request_files_MOST_FILES)
        return OVER_LIMIT;
    const files = [];
    for (let page = 1; files.length < count; page++) {
        const listed = await api({ path: `${path}/files`, query: { per_page: PAGE, page }, permission });
        if (listed.kind === "failed")
            return { ...listed, kind: "unlisted" };
        if (!Array.isArray(listed.data) || listed.data.length === 0)
            break;
        files.push(...listed.data);
    }
    if (countDistinct(files) < count)
        return INCOMPLETE;
    const changes = parseFiles(files, checkout);
    if (changes === undefined)
        return UNUSABLE_RESPONSE;
    const more = listJobChanges(place);
    return { kind: "listed", base: "the base branch", commit: undefined, changes: [...changes, ...more] };
};
const OVER_LIMIT = {
    kind: "unlisted",
    problem: "GitHub lists only the first 3,000 files of a pull request, and this one has as many",
    advice: "",
};
const INCOMPLETE = {
    kind: "unlisted",
    problem: "GitHub's list of the pull request's files is not complete",
    advice: "",
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./sources/workspace/disk.js
var disk = __webpack_require__(8654);
;// CONCATENATED MODULE: ./sources/changes/since.js
/** What has changed since a commit that a person names, with what is not committed yet. Asks git only. */








/** Whether the checked out branch has no commit yet, nor is there a commit `ref`: then everything is new. */
function isAllNew(ref, workspace, environment) {
    if (!isBeforeFirstCommit(workspace, environment))
        return false;
    return runGit(realpathSync.native(workspace), resolveCommit(ref), environment).status !== 0;
}
/** Whether the folder is in a repository whose checked out branch has no commit yet. */
function isBeforeFirstCommit(workspace, environment) {
    if (lookUp(workspace) !== "directory" || !mayBeInRepository(realpathSync.native(workspace)))
        return false;
    const succeeds = (...args) => runGit(realpathSync.native(workspace), args, environment).status === 0;
    return succeeds("symbolic-ref", "--quiet", "HEAD") && !succeeds("rev-parse", "--quiet", "--verify", "HEAD");
}
/** The arguments with which git names the commit of a `ref`. */
function resolveCommit(ref) {
    return ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
}
/**
 * Finds the commit that `ref` (a branch, a tag, a commit, in any form of gitrevisions(7)) has in common with what is
 * checked out: so changes that others have made to a branch meanwhile do not count.
 */
function findSince(ref, workspace, environment) {
    const shown = showUnprintable(ref);
    const refuse = (why, advice) => ({ kind: "problem", problem: `is '${shown}', ${why}`, advice });
    const checkout = openCheckout(workspace, "", environment);
    if (checkout === undefined && isBeforeFirstCommit(workspace, environment)) {
        return refuse("with which the checked out branch has no history in common, because it has no commit yet", "Leave the option out");
    }
    if (checkout === undefined) {
        return refuse("but this folder is in no Git repository with a commit", "Run the command in a Git repository");
    }
    const ask = (...args) => {
        const { status, stdout } = runGit(checkout.directory, args, environment);
        return status === 0 ? stdout.toString().trim() : undefined;
    };
    const commit = ask(...resolveCommit(ref));
    if (commit === undefined) {
        const isShallow = ask("rev-parse", "--is-shallow-repository") === "true";
        const names = ask("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes");
        const closest = findClosest(ref, (names ?? "").split("\n"));
        const hint = closest === undefined ? "" : ` (did you mean '${showUnprintable(closest)}'?)`;
        return isShallow
            ? refuse(`which is not in this shallow clone${hint}`, FETCH_MORE)
            : refuse(`which Git does not know${hint}`, "Allowed: a branch, a tag or a commit of this clone");
    }
    const base = ask("merge-base", "HEAD", commit);
    if (base === undefined) {
        return refuse("with which the checked out commit has no history in common", `${FETCH_MORE}, or name another commit`);
    }
    // The report shows the id of the commit anyway.
    const own = commit.startsWith(ref.toLowerCase()) ? "the commit" : `'${shown}'`;
    const name = base === commit ? own : `the last commit in common with '${shown}'`;
    return { kind: "since", base, head: checkout.head, name };
}
const FETCH_MORE = "Fetch more of the history ('git fetch --unshallow origin', or all of it when you clone)";
/**
 * Compares the files on disk, so that changes count that are staged, or not even that. Those beside the workspace are
 * listed, too, by paths that begin with `..`.
 */
function listFromBase({ event: { base, name }, checkout, environment }) {
    const whole = openAround(checkout);
    const changes = (0,git_diff/* diffFiles */.pm)(whole ?? checkout, base, environment);
    if (changes === undefined)
        return { kind: "unlisted", problem: "Git could not compare the commits", advice: "" };
    const inside = whole && `${whole.place}${checkout.prefix}`;
    const rename = (path) => (inside && path.startsWith(inside) ? path.slice(inside.length) : path);
    const named = changes.map((change) => ({
        ...change,
        path: rename(change.path),
        formerPaths: change.formerPaths.map(rename),
    }));
    return { kind: "listed", base: name, commit: base, changes: named };
}
/** The whole repository of a folder in it, as a checkout; `undefined` if the folder is its top. */
function openAround({ prefix, directory, ...rest }) {
    if (prefix === "")
        return undefined;
    const place = "../".repeat(prefix.split("/").length - 1);
    return { ...rest, directory: (0,external_node_path_.resolve)(directory, place), place, prefix: "" };
}

;// CONCATENATED MODULE: ./sources/changes/list.js






/** In this order: git is exact and asks nobody; GitHub's lists need a permission, and end at a limit. */
const OF_PULL_REQUESTS = [
    listFromMergeCommit,
    listFromMergeBase,
    listFromPullRequest,
];
const OF_COMMITS = [listFromEarlierCommit, listFromComparison];
/** The changes of an event; without a list, everything that was tried and what would help. */
async function listChanges(place) {
    const { event } = place;
    switch (event.kind) {
        case "pull-request":
            return tryEach(OF_PULL_REQUESTS, { ...place, event });
        case "commits":
            return tryEach(OF_COMMITS, { ...place, event });
        case "since":
            return listFromBase({ ...place, event });
        case "unknown":
            return { kind: "unlisted", problem: event.problem, advice: "" };
    }
}
async function tryEach(strategies, place) {
    const problems = [];
    const advices = [];
    for (const list of strategies) {
        const found = await list(place);
        if (found?.kind === "listed")
            return found;
        if (found === undefined)
            continue;
        problems.push(found.problem);
        if (found.advice !== "")
            advices.push(found.advice);
    }
    return { kind: "unlisted", problem: problems.join(". "), advice: advices.join(", or ") };
}

// EXTERNAL MODULE: ./sources/workspace/names.js
var names = __webpack_require__(6455);
;// CONCATENATED MODULE: ./sources/changes/rewritten.js
/** Finds videos that the job has written anew since they were checked out, by their sizes. Reads no file. */




/** "Pointer files must be less than 1024 bytes in size." (Git LFS, spec.md, "The Pointer") */
const LARGEST_POINTER_BYTES = 1023;
/**
 * Those of the tracked paths whose file on disk has another size than git's object. A video that is written anew with
 * the same size is not found: that would take reading it, or the index once more. Git LFS puts a video in the place of
 * a small pointer.
 */
function listRewritten(paths, findTracked, { directory }, { workspace, environment }) {
    const files = paths.flatMap((path) => {
        const tracked = findTracked(path);
        const sizeBytes = tracked?.kind === "file" ? measure((0,external_node_path_.resolve)(workspace, path)) : undefined;
        return tracked === undefined || sizeBytes === undefined ? [] : [{ path, object: tracked.object, sizeBytes }];
    });
    if (files.length === 0)
        return [];
    const objects = Buffer.from(files.map(({ object }) => `${object}\n`).join(""));
    const { stdout } = (0,git/* runGit */.EO)(directory, ["cat-file", "--batch-check=%(objectsize)"], environment, objects);
    // A line for each object, in order; for those of other repositories, no number.
    const sizes = (stdout?.toString() ?? "").split("\n").map(Number);
    return files.flatMap(({ path, sizeBytes }, at) => {
        const tracked = sizes[at] ?? Number.NaN;
        return tracked > LARGEST_POINTER_BYTES && tracked !== sizeBytes ? [path] : [];
    });
}
/** The size of a file in bytes; of a link, that of its target's name. */
function measure(path) {
    return (0,names/* isUtf8Name */.Lb)(path) ? (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.size : undefined;
}

// EXTERNAL MODULE: ./model/groups.js
var groups = __webpack_require__(8816);
// EXTERNAL MODULE: ./model/once.js
var once = __webpack_require__(1409);
// EXTERNAL MODULE: ./sources/workspace/index-records.js
var index_records = __webpack_require__(528);
// EXTERNAL MODULE: ./sources/workspace/tracked.js
var tracked = __webpack_require__(249);
// EXTERNAL MODULE: ./sources/workspace/video-names.js
var video_names = __webpack_require__(8417);
;// CONCATENATED MODULE: ./sources/changes/tracked.js
/** What git tracks in checkouts, by path from the workspace. Compares nothing. */





/** Asks the first checkout, and then the others that a list of changes can speak for. `undefined` where git fails. */
function openTracked(first, others, workspace, environment) {
    const own = openIndex(first, workspace, environment);
    if (own === undefined)
        return undefined;
    const more = others.map((checkout) => (0,once/* once */.O)(() => openIndex({ checkout }, workspace, environment)));
    return (path) => {
        const found = own(path);
        if (found !== undefined)
            return found === "unknown" ? undefined : found;
        for (const open of more) {
            const tracked = open()?.(path);
            if (tracked !== undefined)
                return tracked === "unknown" ? undefined : tracked;
        }
        return undefined;
    };
}
/** Lists everything only if a path is asked for that is not called as videos are. */
function openIndex({ checkout, records }, workspace, environment) {
    const { directory, place } = checkout;
    const known = records ?? (0,tracked/* readIndex */.vY)(directory, "videos", environment);
    if (known === undefined)
        return undefined;
    const all = (0,once/* once */.O)(() => (0,tracked/* readIndex */.vY)(directory, "all", environment));
    const submodules = new Map();
    const openSubmodule = (path, commit) => {
        if (!submodules.has(path))
            submodules.set(path, openAt(path, commit));
        return submodules.get(path);
    };
    // In a folder that is not checked out, git would find the repository around it.
    const openAt = (path, commit) => {
        const inner = (0,changes_checkout.openCheckout)(workspace, `${place}${path}/`, environment);
        const isHere = inner?.head === commit && inner.prefix === "";
        return isHere ? openIndex({ checkout: inner }, workspace, environment) : undefined;
    };
    return (path) => {
        if (!path.startsWith(place))
            return undefined;
        const inPlace = path.slice(place.length);
        const entry = ((0,video_names/* isNamedAsVideo */.$b)(inPlace) ? known : all())?.find(inPlace);
        if (entry !== undefined && entry.mode !== index_records/* SUBMODULE */.NG)
            return { kind: kindOf(entry), object: entry.object };
        const around = listAround(inPlace).find((folder) => known.find(folder)?.mode === index_records/* SUBMODULE */.NG);
        const commit = around === undefined ? undefined : known.find(around)?.object;
        if (around === undefined || commit === undefined)
            return undefined;
        const inner = openSubmodule(around, commit)?.(path);
        if (inner === undefined || inner === "unknown")
            return "unknown";
        return { ...inner, submodule: { path: `${place}${around}`, commit } };
    };
}
function kindOf({ mode }) {
    return mode === LINK ? "link" : "file";
}
/** The mode of a symbolic link. */
const LINK = "120000";
/** The folders around a path, the outermost first. */
function listAround(path) {
    const names = path.split("/");
    return names.slice(1).map((_, at) => names.slice(0, at + 1).join("/"));
}

;// CONCATENATED MODULE: ./sources/changes/select.js
/** Decides which of the found videos a list of changes concerns. Opens none of them, and asks nobody. */



function selectChanged(changes, findTracked, selection) {
    const { judge, getObject } = createJudge(changes, findTracked, selection);
    const found = new Set([...selection.paths, ...selection.absent]);
    const judged = [...found].map((path) => ({ path, verdict: judge(path) }));
    const listed = changes.flatMap(({ path, isRemoved }) => (isRemoved ? [] : [path]));
    const missing = [...new Set(selection.selectVideos(listed))]
        .filter((path) => !found.has(path))
        .map((path) => ({ path, verdict: findTracked(path) === undefined ? "outdated" : judge(path) }));
    const lost = missing.filter(({ verdict }) => verdict === "outdated");
    const byObject = lost.length === 0 ? undefined : groupByObject(judged, findTracked);
    const moved = new Set();
    for (const { path } of lost) {
        // Git may have put a file into another folder when it merged: it counts by its content, where the same rules hold.
        const copies = byObject?.get(getObject(path))?.filter((copy) => selection.hasSameRules(copy.path, path)) ?? [];
        for (const copy of copies)
            copy.verdict = "changed";
        if (copies.length > 0)
            moved.add(path);
    }
    const onDisk = new Set(selection.paths);
    const all = [...judged, ...missing.filter(({ path }) => !moved.has(path))];
    const list = (wanted) => all.filter(({ verdict }) => verdict === wanted).map(({ path }) => path);
    const changed = list("changed");
    return {
        changed: changed.filter((path) => onDisk.has(path)),
        unchanged: list("unchanged"),
        absent: changed.filter((path) => !onDisk.has(path)),
        outdated: list("outdated"),
    };
}
/** The files that the checkout has in the right version, without those whose object nobody knows. */
function groupByObject(judged, findTracked) {
    const files = judged.filter(({ path, verdict }) => verdict !== "outdated" && findTracked(path)?.kind === "file");
    return (0,groups/* groupBy */.$)(files, ({ path }) => findTracked(path)?.object);
}
/** The worst first: of what a link leads through, one part is enough. */
const VERDICTS = ["outdated", "changed"];
/** `getObject`: what git has for a listed path after the change, if that is known. */
function createJudge(changes, findTracked, selection) {
    const present = new Map(changes.filter(({ isRemoved }) => !isRemoved).map((change) => [change.path, change]));
    const listed = new Set(changes.map(({ path }) => path));
    const isMoved = findMoves([...present.values()], selection);
    function judge(path) {
        const tracked = findTracked(path);
        if (tracked?.kind === "file") {
            const change = present.get(path);
            const verdict = judgePlace(path, tracked);
            return verdict === "changed" && change !== undefined && isMoved(change) ? "unchanged" : verdict;
        }
        const { links, end } = selection.followLinks(path);
        const parts = links.map((link) => judgePlace(link, findTracked(link)));
        // Something else may be listed at this path than the checkout has there.
        if (links.length === 0 || (tracked === undefined && present.has(path)))
            parts.push(judgePlace(path, tracked));
        if (end !== undefined)
            parts.push(judgeEnd(end));
        return VERDICTS.find((verdict) => parts.includes(verdict)) ?? "unchanged";
    }
    function judgePlace(path, tracked) {
        const place = tracked?.submodule?.path ?? path;
        const object = tracked?.submodule?.commit ?? tracked?.object;
        const change = present.get(place);
        if (change?.object !== undefined && change.object !== object)
            return "outdated";
        return tracked !== undefined && change === undefined ? "unchanged" : "changed";
    }
    /** Where a link ends in nothing or in a folder, only a change there makes a difference. */
    function judgeEnd({ path, kind }) {
        const tracked = kind === "directory" ? undefined : findTracked(path);
        const isTouched = () => [path, ...listAround(path)].some((each) => listed.has(each));
        if (tracked === undefined && (kind === "absent" || kind === "directory") && !isTouched())
            return "unchanged";
        return judgePlace(path, tracked);
    }
    return { judge, getObject: (path) => present.get(path)?.object };
}
/** Whether a change is a rename of a video that was a video to check before, by the same rules. */
function findMoves(changes, { selectVideos, hasSameRules }) {
    const former = new Set(selectVideos(changes.flatMap(({ formerPaths }) => formerPaths)));
    return ({ path, formerPaths }) => formerPaths.some((each) => {
        const hasSameExtension = (0,external_node_path_.extname)(each).toLowerCase() === (0,external_node_path_.extname)(path).toLowerCase();
        return former.has(each) && hasSameExtension && hasSameRules(each, path);
    });
}

// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(2762);
// EXTERNAL MODULE: ./sources/workspace/link-trace.js
var link_trace = __webpack_require__(6363);
// EXTERNAL MODULE: ./sources/workspace/links.js
var workspace_links = __webpack_require__(882);
;// CONCATENATED MODULE: ./sources/changes/trail.js
/** Where paths of the workspace lead, if symbolic links are followed. Compares nothing, and opens no file. */







/** Returns a function that follows the links of a path in a workspace. */
function openTrails(workspace) {
    const top = external_node_fs_.realpathSync.native(workspace);
    const place = (path) => (0,external_node_path_.relative)(top, path).replaceAll(external_node_path_.sep, "/");
    return (path) => {
        if (!(0,names/* isUtf8Name */.Lb)(path))
            return { links: [] };
        const { links, end } = (0,link_trace/* traceLinks */.f)((0,external_node_path_.resolve)(top, path));
        const inside = links.filter((link) => (0,paths/* isInside */.F)(top, link)).map(place);
        if (inside.length === 0 || end === undefined || !(0,paths/* isInside */.F)(top, end))
            return { links: inside };
        return (0,workspace_links/* isInGit */.a)((0,external_node_path_.relative)(top, end))
            ? { links: inside }
            : { links: inside, end: { path: place(end), kind: (0,disk/* lookUp */.T)(end) } };
    };
}

;// CONCATENATED MODULE: ./sources/changes/find.js
/** Finds the videos that the run's event changes, among those that were found. */










async function findChangedVideos(selection, { run, workspace, environment, since, token }) {
    const event = since ?? (0,changes_event/* parseEvent */.w)(run);
    if (event.kind === "unknown")
        return { kind: "unlisted", problem: event.problem, advice: "", lacksHead: false };
    const paths = [...selection.paths, ...selection.absent];
    const checkouts = (0,changes_checkout/* openCheckouts */.SB)(paths, workspace, environment);
    const checkout = (0,changes_checkout/* findCheckout */.I8)(checkouts, { event, run, environment });
    if (checkout === undefined)
        return NO_CHECKOUT;
    const place = { run, event, checkout, environment, api: (0,api/* openGitHubApi */.I)(run, token) };
    if (paths.length === 0 && !selection.isListNeeded && (0,changes_checkout/* hasHead */.vr)(checkout, event))
        return { kind: "none" };
    const list = await listChanges(place);
    if (list.kind === "unlisted")
        return { ...list, lacksHead: findHeld(place) === undefined };
    const twins = findTwins(checkouts, list.commit, place);
    const records = checkout.place === "" ? selection.index?.records : undefined;
    // Only a person on a terminal names files outside the workspace.
    const around = event.kind === "since" ? openAround(checkout) : undefined;
    const others = [...twins.same, ...twins.before, ...(around === undefined ? [] : [around])];
    const findTracked = openTracked({ checkout, records }, others, workspace, environment);
    if (findTracked === undefined)
        return NO_INDEX;
    const changes = [...list.changes, ...twins.same.flatMap((twin) => list.changes.map(moveTo(twin, checkout)))];
    const followLinks = openTrails(workspace);
    // Files on disk are compared there: what a person has deleted needs no check.
    const deleted = new Set(event.kind === "since" ? changes.filter(({ isRemoved }) => isRemoved).map(getPath) : []);
    const absent = selection.absent.filter((path) => !deleted.has(path));
    const selected = selectChanged(changes, findTracked, { ...selection, absent, followLinks });
    const rewritten = new Set(listRewritten(selected.unchanged, findTracked, checkout, { workspace, environment }));
    const unchanged = selected.unchanged.filter((path) => !rewritten.has(path));
    const videos = { ...selected, changed: [...selected.changed, ...rewritten], unchanged };
    const touches = findTouched(changes, followLinks);
    return { kind: "found", base: list.base, commit: list.commit, videos, touches };
}
/**
 * Whether a path is in a list of changes, or a link that leads to it, or where it leads. A submodule around it, or a
 * link in place of a folder, stands for it. Letters count in any case: a video beside a post does.
 */
function findTouched(changes, followLinks) {
    const listed = new Set(changes.map(({ path }) => path.toLowerCase()));
    const isListed = (path) => [path, ...listAround(path)].some((each) => listed.has(each.toLowerCase()));
    const isTouched = (path) => {
        if (isListed(path))
            return true;
        const { links, end } = followLinks(path);
        return links.some(isListed) || (end !== undefined && isListed(end.path));
    };
    // A post asks for a name in every case, and there can be thousands of posts.
    const known = new Map();
    return (path) => {
        const key = path.toLowerCase();
        const touched = known.get(key) ?? isTouched(path);
        known.set(key, touched);
        return touched;
    };
}
/** Whether a pull request's files are known not to be in the checkout that the event is about. */
function lacksPullRequest(paths, { run, workspace, environment }) {
    const event = (0,changes_event/* parseEvent */.w)(run);
    if (event.kind !== "pull-request")
        return false;
    const checkout = (0,changes_checkout/* findCheckout */.I8)((0,changes_checkout/* openCheckouts */.SB)(paths, workspace, environment), { event, run, environment });
    return checkout !== undefined && findHeld({ run, event, checkout, environment }) === undefined;
}
/** The other checkouts that the list speaks for: those of the same commit, and those from before the event. */
function findTwins(checkouts, commit, place) {
    const { checkout } = place;
    const whole = checkouts.filter(({ prefix }) => prefix === "");
    const others = checkout.prefix === "" ? whole.filter((each) => each !== checkout) : [];
    const same = others.filter(({ head }) => head === checkout.head);
    const before = others.filter((each) => !same.includes(each) && hasBase(each, commit, place));
    return { same, before };
}
function getPath({ path }) {
    return path;
}
/** The same change in another checkout. */
function moveTo(to, from) {
    const move = (path) => `${to.place}${path.slice(from.place.length)}`;
    return (change) => ({ ...change, path: move(change.path), formerPaths: change.formerPaths.map(move) });
}
const NO_CHECKOUT = {
    kind: "unlisted",
    problem: "No checkout of this repository is in the workspace",
    advice: "check out the commit of this run",
    lacksHead: false,
};
const NO_INDEX = {
    kind: "unlisted",
    problem: "Git could not list the tracked files",
    advice: "",
    lacksHead: false,
};


/***/ }),

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ diffCheckout),
  is: () => (/* binding */ diffCommits),
  pm: () => (/* binding */ diffFiles),
  QE: () => (/* binding */ hasCommit),
  R4: () => (/* binding */ isIncluded)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./sources/workspace/git.js + 1 modules
var git = __webpack_require__(9275);
// EXTERNAL MODULE: ./sources/workspace/lfs-attribute.js
var lfs_attribute = __webpack_require__(6549);
// EXTERNAL MODULE: ./sources/workspace/names.js
var workspace_names = __webpack_require__(6455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./sources/changes/fetched.js
/** Whether a file is the one that a pointer of Git LFS in a commit stands for. Runs no filter, and asks no server. */


/**
 * Whether `object` (a blob's id, in hexadecimal) is the pointer of the file at a path, as Git LFS writes it. The whole
 * file is read. `false` if it can't be. Source: git-lfs/docs/spec.md, "The Pointer"
 */
function isFetched(path, object) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, "r");
        const content = (0,external_node_crypto_.createHash)("sha256");
        const buffer = Buffer.alloc(1 << 20);
        let size = 0;
        for (let count = (0,external_node_fs_.readSync)(file, buffer); count > 0; count = (0,external_node_fs_.readSync)(file, buffer)) {
            content.update(buffer.subarray(0, count));
            size += count;
        }
        return hashBlob(writePointer(content.digest("hex"), size), object.length) === object;
    }
    catch {
        return false;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function writePointer(oid, size) {
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}
/** The id that git gives to a blob. `digits`: 40, or 64 where `extensions.objectFormat` is `sha256`. */
function hashBlob(text, digits) {
    return (0,external_node_crypto_.createHash)(digits === 64 ? "sha256" : "sha1")
        .update(`blob ${Buffer.byteLength(text)}\0${text}`)
        .digest("hex");
}

;// CONCATENATED MODULE: ./sources/changes/git-diff.js
/** Compares commits, the index and files on disk. Decides nothing. */






/** Whether the clone has this commit. */
function hasCommit({ directory }, commit, environment) {
    return (0,git/* runGit */.EO)(directory, ["cat-file", "-e", `${commit}^{commit}`], environment).status === 0;
}
/** Whether the checkout holds a commit, or one that was made on top of it. */
function isIncluded(checkout, commit, environment) {
    if (checkout.head === commit)
        return true;
    const { status } = (0,git/* runGit */.EO)(checkout.directory, ["merge-base", "--is-ancestor", commit, checkout.head], environment);
    return status === 0;
}
/** What differs between a commit and what is checked out (as git tracks it); `undefined` where git fails. */
function diffCheckout(checkout, base, environment) {
    return diff(checkout, ["diff-index", "--cached", ...OPTIONS, base, "--"], environment);
}
/**
 * What differs between a commit and the files on disk that git tracks; `undefined` where git fails. In a folder that
 * was copied, or restored from a cache, git takes every file as changed until it has looked at its content.
 */
function diffFiles(checkout, base, environment) {
    const { status, stdout } = (0,git/* runGit */.EO)(checkout.directory, ["diff-index", ...OPTIONS, base, "--"], environment);
    if (status !== 0)
        return undefined;
    const records = splitRaw((0,workspace_names/* decodeNames */.$R)(stdout));
    const isTouched = findTouched(checkout, records, environment);
    const changed = records.filter((record) => !isTouched(record));
    return toChanges(changed, checkout.place);
}
/**
 * Which files have the content of the commit, though git has not looked at it. A filter of the repository could run a
 * program, so none is used: a file that Git LFS has fetched is compared with its pointer here.
 */
function findTouched({ directory }, records, environment) {
    // Names of several lines, or in quotation marks, mean something else in a list for git.
    const unseen = records.filter(({ status, mode, oldMode, object, path }) => status === "M" &&
        isFile(mode) &&
        isFile(oldMode) &&
        !isThere(object) &&
        !/^"|\n/.test(path) &&
        isOnDisk(directory, path));
    if (unseen.length === 0)
        return () => false;
    const names = Buffer.concat(unseen.flatMap(({ path }) => [(0,workspace_names/* encodeName */.aA)(path), Buffer.from("\n")]));
    const { status, stdout } = (0,git/* runGit */.EO)(directory, ["hash-object", "--no-filters", "--stdin-paths"], environment, names);
    const objects = status === 0 ? stdout.toString().split("\n") : [];
    const others = unseen.filter(({ oldObject }, at) => objects[at] !== oldObject);
    const forLfs = (0,lfs_attribute/* listForLfs */.Z)(directory, others.map(({ path }) => path), environment);
    const changed = new Set(others.filter(({ path, oldObject }) => !(forLfs.has(path) && isFetched((0,external_node_path_.resolve)(directory, path), oldObject))));
    const touched = new Set(unseen.filter((record) => !changed.has(record)));
    return (record) => touched.has(record);
}
/** Whether a file is there. Git calls a named pipe one, too, and would wait for its writer for ever. */
function isOnDisk(directory, name) {
    try {
        return (0,external_node_fs_.lstatSync)((0,workspace_names/* encodeName */.aA)((0,external_node_path_.resolve)(directory, name))).isFile();
    }
    catch {
        return false;
    }
}
/** What differs between two commits; `undefined` where git fails. */
function diffCommits(checkout, base, head, environment) {
    return diff(checkout, ["diff-tree", "-r", ...OPTIONS, base, head, "--"], environment);
}
/** Paths are relative to the folder in which git runs; what is not in it is left out. Settings do not matter. */
const OPTIONS = ["--raw", "-z", "--no-abbrev", "--no-renames", "--relative", "--ignore-submodules=none"];
function diff({ directory, place }, args, environment) {
    const { status, stdout } = (0,git/* runGit */.EO)(directory, args, environment);
    return status === 0 ? toChanges(splitRaw((0,workspace_names/* decodeNames */.$R)(stdout)), place) : undefined;
}
/**
 * Records of git's raw format: `:<old mode> <mode> <old object> <object> <status>\0<path>\0`. Source: git-diff-tree(1),
 * "Raw output format"
 */
function splitRaw(output) {
    const fields = output.split("\0");
    return Array.from({ length: Math.floor(fields.length / 2) }, (_, at) => {
        const [head = "", path = ""] = [fields[2 * at], fields[2 * at + 1]];
        const [oldMode = "", mode = "", oldObject = "", object = "", status = ""] = head.slice(1).split(" ");
        return { oldMode, mode, oldObject, object, status, path };
    });
}
/** A change of permissions alone is none. */
function toChanges(records, place) {
    const changes = [];
    const former = new Map();
    const added = [];
    for (const { oldMode, mode, oldObject, object, status, path: name } of records) {
        const path = `${place}${name}`;
        if (status === "M" && oldObject === object && kindOf(oldMode) === kindOf(mode))
            continue;
        if (status === "D" && isFile(oldMode))
            addFormer(former, oldObject, path);
        const change = { path, isRemoved: status === "D", object: isThere(object) ? object : undefined, formerPaths: [] };
        (status === "A" && isFile(mode) ? added : changes).push(change);
    }
    const renamed = added.map((change) => ({ ...change, formerPaths: former.get(change.object ?? "") ?? [] }));
    return [...changes, ...renamed];
}
/** Zeros: there is no object, as after a deletion, in a merge with conflicts, or before git has looked at a file. */
function isThere(object) {
    return /[^0]/.test(object);
}
/** The same content can be at any number of paths, all of which could be the former path of any other. */
const MOST_FORMER_PATHS = 16;
function addFormer(former, object, path) {
    const paths = former.get(object) ?? [];
    if (paths.length < MOST_FORMER_PATHS)
        paths.push(path);
    former.set(object, paths);
}
/** From another folder, the same link leads to another file, so only files can move without a change. */
function isFile(mode) {
    return kindOf(mode) === "100";
}
/** A mode without its permissions: a file, a link or a submodule. */
function kindOf(mode) {
    return mode.slice(0, 3);
}


/***/ })

};
