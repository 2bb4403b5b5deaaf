export const id = 623;
export const ids = [623];
export const modules = {

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


/***/ })

};
