export const id = 595;
export const ids = [595];
export const modules = {

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listUnmatched: () => (/* binding */ listUnmatched)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(317);
/** Finds the globs of a policy that match no video. Reads no file. */


/** More are not looked for. */
const MOST_UNMATCHED = 10;
/** Among more names, none is looked for. */
const MOST_NAMES = 2000;
/** How many paths are compared with a glob in search of the folder where it would match. */
const MOST_TRIES = 20_000;
/** The first globs that match none of `paths`, which are the videos and post files of the workspace. */
function listUnmatched({ ignore, overrides }, paths) {
    const globs = [...ignore, ...overrides.flatMap((override) => override.paths)];
    const unmatched = globs.filter(({ matches }) => !paths.some(matches)).slice(0, MOST_UNMATCHED);
    const names = unmatched.length === 0 ? [] : listNames(paths);
    return unmatched.map(({ written: glob, matches }) => {
        const meant = findBelow(glob, matches, paths) ?? findNear(glob, names);
        return { glob, ...(meant !== undefined && { meant }) };
    });
}
/** The same glob below the first folder where it matches: globs start at the workspace, as people forget. */
function findBelow(glob, matches, paths) {
    let tries = 0;
    for (const path of paths) {
        for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
            if (++tries > MOST_TRIES)
                return undefined;
            if (matches(path.slice(at + 1)))
                return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path.slice(0, at), glob);
        }
    }
    return undefined;
}
function findNear(glob, names) {
    const [start = "", rest = ""] = splitFixed(glob);
    const meant = start === "" ? undefined : (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .findClosest */ .Ru)(start, names);
    return meant === undefined ? undefined : `${meant}${rest}`;
}
/** The part before the first folder or name with a wildcard, and the rest. */
function splitFixed(glob) {
    const wild = glob.search(/[*?[{(]/);
    if (wild === -1)
        return [glob, ""];
    const end = glob.lastIndexOf("/", wild);
    return end === -1 ? ["", glob] : [glob.slice(0, end), glob.slice(end)];
}
/** The videos, and the folders above them. */
function listNames(paths) {
    const names = new Set();
    for (const path of paths) {
        for (let name = path; name !== "." && !names.has(name); name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name))
            names.add(name);
        if (names.size > MOST_NAMES)
            return [];
    }
    return [...names];
}


/***/ })

};
