export const id = 2163;
export const ids = [2163,8081];
export const modules = {

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leadsIntoGit),
/* harmony export */   findRealPath: () => (/* binding */ findRealPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Git's own directories, in which no report may be written. Writes nothing. */


/**
 * Whether a path leads into a directory of Git's own, where a file can become a program that Git runs: by its names,
 * or once symbolic links are resolved. The path is absolute and need not exist yet.
 */
function leadsIntoGit(path) {
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(findRealPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    return [path, real].some((each) => each.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGitName)) || listAbove(real).some(isGitDirectory);
}
/** The path of a folder without symbolic links. The folder need not exist yet. */
function findRealPath(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(findRealPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
}
/**
 * Whether a file system may take a name for `.git`, as Git itself checks it (`core.protectNTFS`, `core.protectHFS`):
 * in any case, with dots, spaces or a stream at its end, with ignored characters, or as the short name of Windows.
 */
function isGitName(name) {
    const plain = name.replace(/\p{Default_Ignorable_Code_Point}|:.*$/gu, "").replace(/[. ]+$/, "");
    return /^(\.git|git~\d)$/i.test(plain);
}
/** The folders above a path, up to the root. */
function listAbove(path) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? [] : [above, ...listAbove(above)];
}
/**
 * A repository's directory has any name if it is bare, or kept apart from its files (gitrepository-layout(5)). That of
 * a worktree has the file `commondir`.
 */
function isGitDirectory(folder) {
    const has = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const hasFolder = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
    return has("HEAD") && (has("commondir") || (hasFolder("objects") && hasFolder("refs")));
}


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFileObstacle: () => (/* binding */ findFileObstacle),
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* unused harmony exports readEarlierReport, makeFolders */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8081);
/** Reads and writes report files: regular ones only, complete or not there at all. Knows no format. */





/** Writes a temporary file and renames it: a reader sees the old report or the new one, never half of one. */
function writeWhole(path, parts) {
    makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    // The name of the file may be as long as a name can be.
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        writeParts(beside, parts);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
    }
}
function writeParts(path, parts) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx");
    try {
        for (const part of parts)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, part);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/**
 * Why `path` must not be written, in words that follow its name; `undefined` where it may. Something else than an
 * earlier report stays: a typing error must not cost a video, an empty file may be a ledger, and a pipe would be waited
 * for.
 *
 * @param path absolute
 * @param mark how every report of this format begins
 * @param wasReal whether the path had no symbolic link in it when it was chosen: a later step may have put one there
 */
function findFileObstacle(path, mark, wasReal = false) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (wasReal && (0,_git_directory_js__WEBPACK_IMPORTED_MODULE_3__.findRealPath)(folder) !== folder)
        return "where a symbolic link has taken the place of a folder";
    if ((0,_git_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsIntoGit */ ._)(path))
        return "which is inside a directory of Git's own";
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return "which is a directory";
    if (!stats.isFile())
        return "which is a pipe or a device";
    return mark.test(readStart(path)) ? undefined : "which exists and is not an earlier report";
}
/** Enough for a mark, however it is indented. */
const START_BYTES = 1024;
function readStart(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    try {
        const start = Buffer.alloc(START_BYTES);
        return start.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, start));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** A report of 40,000 videos is about as large. */
const LARGEST_REPORT_BYTES = (/* unused pure expression or super */ null && (64 * 2 ** 20));
/**
 * The text of an earlier report; `undefined` if there is no regular file (what a link leads to was not written by us).
 * Throws if it is larger than 64 MiB: then it must stay as it is.
 */
function readEarlierReport(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile())
        return undefined;
    if (stats.size > LARGEST_REPORT_BYTES) {
        throw new Error(`the earlier report at '${path}' is larger than ${formatSize(LARGEST_REPORT_BYTES)}`);
    }
    return readFileSync(path, "utf8");
}
/**
 * Makes the missing folders one by one. Node's own recursion never ends where the system refuses to make a folder with
 * the error for a missing parent, as in /proc.
 */
function makeFolders(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (above !== folder)
        makeFolders(above);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
}


/***/ })

};
