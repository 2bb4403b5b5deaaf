export const id = 758;
export const ids = [758,623];
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


/***/ }),

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
/* harmony import */ var _workspace_index_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(528);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6623);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7683);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3266);
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
    const checkout = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_6__.openCheckout)(top, place === "" ? "" : `${place}/`, search.environment);
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
    if (before?.kind === "entry" && before.mode === _workspace_index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG)
        return { kind: "known", repository, commit: before.object };
    const now = lookIn("HEAD");
    if (now.kind !== "entry" || now.mode !== _workspace_index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG)
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
