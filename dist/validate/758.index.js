export const id = 758;
export const ids = [758];
export const modules = {

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findComparedCommit: () => (/* binding */ findComparedCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _github_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4381);
/* harmony import */ var _workspace_committed_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);
/* harmony import */ var _workspace_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8654);
/* harmony import */ var _workspace_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9275);
/* harmony import */ var _workspace_tracked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(249);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6623);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7683);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5375);
/** Finds the commit with which a pull request is compared, for the repository of one file. Lists no changes. */










/** `path`: a file from the workspace, with `/`. In a submodule, it is the commit that the base's tree names for it. */
function findComparedCommit(path, world) {
    if ((0,_workspace_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(world.workspace) !== "directory")
        return { kind: "unknown", advice: "" };
    const top = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(world.workspace);
    return findIn((0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), top), top, { ...world, event: (0,_event_js__WEBPACK_IMPORTED_MODULE_7__/* .parseEvent */ .w)(world.run) });
}
function findIn(repository, top, search) {
    const place = toPlace(top, repository);
    const checkout = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .openCheckout */ .Hj)(top, place === "" ? "" : `${place}/`, search.environment);
    if (checkout === undefined)
        return { kind: "unknown", advice: "" };
    if (isOfEvent(checkout, search))
        return compareCheckout(checkout, search);
    const asSubmodule = repository === top ? undefined : findAsSubmodule(repository, top, search);
    if (asSubmodule !== undefined)
        return asSubmodule;
    const isClone = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(checkout.directory, ["remote"], search.environment).stdout?.length > 0;
    return isClone ? { kind: "independent" } : { kind: "unknown", advice: "" };
}
/** By the repository around it; `undefined` if that tracks no submodule there. */
function findAsSubmodule(repository, top, search) {
    const around = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)(repository, top);
    const place = toPlace(around, repository);
    const lookIn = (commit) => (0,_workspace_committed_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findTreeEntry */ .C)(around, commit, place, search.environment);
    const outer = findIn(around, top, search);
    const before = outer.kind === "known" && outer.commit !== undefined ? lookIn(outer.commit) : undefined;
    if (before?.kind === "entry" && before.mode === _workspace_tracked_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG)
        return { kind: "known", repository, commit: before.object };
    const now = lookIn("HEAD");
    if (now.kind !== "entry" || now.mode !== _workspace_tracked_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG)
        return undefined;
    if (outer.kind !== "known")
        return outer;
    return before?.kind === "no commit"
        ? { kind: "unknown", advice: DEEPER }
        : { kind: "known", repository, commit: undefined };
}
function toPlace(from, to) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
}
/** Whether a checkout can be of the run's repository, or of the one that a pull request comes from. */
function isOfEvent(checkout, { run, event, environment }) {
    const repositories = [run.repository, nameSource(run)].filter((name) => name !== "");
    return (checkout.head === run.sha ||
        (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .hasHead */ .vr)(checkout, event) ||
        repositories.some((repository) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .findRemotes */ .Jm)(checkout, { ...run, repository }, environment).length > 0) ||
        (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .hasCommit */ .QE)(checkout, run.sha, environment) ||
        (event.kind === "pull-request" && (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .hasCommit */ .QE)(checkout, event.head, environment)));
}
/** `owner/name` of the repository that holds a pull request's branch; empty if the event does not name one. */
function nameSource({ payload }) {
    const { repo } = (0,_github_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .asFields */ .q)((0,_github_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .asFields */ .q)((0,_github_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .asFields */ .q)(payload).pull_request).head);
    const { full_name: name } = (0,_github_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .asFields */ .q)(repo);
    return typeof name === "string" ? name : "";
}
const DEEPER = "Set 'fetch-depth: 2' for actions/checkout";
const WHOLE = "Set 'fetch-depth: 0' for actions/checkout";
const MERGE = "Let actions/checkout check out what it does by default, with 'fetch-depth: 2'";
/**
 * On `pull_request_target`, the run's own commit is the base. Else GITHUB_SHA is GitHub's merge commit, whose first
 * parent is the base (GitHub's documentation, "Events that trigger workflows"). Where another commit is checked out, it
 * is the merge base with the base branch, by a remote that is the run's repository: a fork's branches prove nothing.
 */
function compareCheckout(checkout, search) {
    const { run, event, environment } = search;
    const known = (commit) => ({ kind: "known", repository: checkout.directory, commit });
    if (run.name === "pull_request_target")
        return known(run.sha);
    const [base, head] = checkout.parents;
    if (checkout.head === run.sha && base !== undefined && head !== undefined) {
        return (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .hasCommit */ .QE)(checkout, base, environment) ? known(base) : { kind: "unknown", advice: DEEPER };
    }
    if (event.kind !== "pull-request")
        return { kind: "unknown", advice: "" };
    const remotes = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .findRemotes */ .Jm)(checkout, run, environment);
    if (remotes.length === 0)
        return { kind: "unknown", advice: MERGE };
    for (const remote of remotes) {
        const args = ["merge-base", checkout.head, `refs/remotes/${remote}/${event.baseRef}`];
        const { status, stdout } = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(checkout.directory, args, environment);
        if (status !== 0)
            continue;
        const commit = stdout.toString().trim();
        // The branch was merged meanwhile: git can't say any more what it brought.
        const isMerged = commit === checkout.head && (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .isIncluded */ .R4)(checkout, event.head, environment);
        return isMerged ? { kind: "unknown", advice: "" } : known(commit);
    }
    return { kind: "unknown", advice: WHOLE };
}


/***/ })

};
