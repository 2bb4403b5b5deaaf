export const id = 618;
export const ids = [618];
export const modules = {

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ remarkOnRefusal),
/* harmony export */   NOTHING_TO_CANCEL: () => (/* binding */ NOTHING_TO_CANCEL),
/* harmony export */   ip: () => (/* binding */ remarkOnFailure)
/* harmony export */ });
/* unused harmony exports remarkOnReplacement, remarkOnBreakdown, remarkOnNoRepository, remarkOnNoVideo, remarkOnAbsent, remarkOnLedger */


const TITLE = "TikTok Upload Guard";
const NOTHING_TO_CANCEL = remark("notice", "No publish id was given: there is nothing to cancel.");
function remark(level, message) {
    return { level, title: TITLE, message };
}
/** A bad input that ends the step. */
function remarkOnRefusal({ problem, advice }) {
    return { level: "error", title: `${TITLE}: bad input`, message: `${problem}. ${advice}.` };
}
/** A bad input of the post step, where it is no reason not to cancel. */
function remarkOnReplacement({ problem, advice }) {
    return remark("warning", `${problem}. ${advice}. The default was taken instead.`);
}
/** A fault of the program's own. */
function remarkOnBreakdown(error) {
    return remark("error", `The validation broke off: ${error}`);
}
/** Something that could not be written. */
function remarkOnFailure(level, message) {
    return remark(level, message);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: what was looked for, "looked for …"
function remarkOnNoRepository(tried) {
    return remark("notice", `No video was checked: ${tried}. The guard is armed. To check videos, check the repository out by git before this step, or name them, or the folder they are in.`);
}
function remarkOnNoVideo(tried) {
    return remark("notice", `No video was found: ${tried}.`);
}
const MOST_NAMES = 20;
/** Videos that git tracks, but that are not on disk. */
function remarkOnAbsent(paths) {
    const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
    const rest = paths.length > MOST_NAMES ? " …" : "";
    return remark("warning", `Not on disk, though git tracks them, and so not checked (${paths.length}): ${names}${rest}. Is the checkout sparse, or did a step delete them?`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The ledger
function remarkOnLedger(path, note) {
    return remark("warning", `The ledger ${path} ${describeNote(note)}. Ids that stood there were not cancelled: look at what the upload steps printed.`);
}
function describeNote(note) {
    switch (note.kind) {
        case "missing":
            return "is gone";
        case "unreadable":
            return `can't be read: ${note.reason}`;
        case "over-bound":
            return `has ${formatSize(note.sizeBytes)}, of which only the last ${formatSize(note.limitBytes)} were read`;
    }
}


/***/ })

};
