export const id = 8081;
export const ids = [8081];
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


/***/ })

};
