export const id = 712;
export const ids = [712];
export const modules = {

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFolder: () => (/* binding */ describeFolder),
/* harmony export */   describeReadFiles: () => (/* binding */ describeReadFiles),
/* harmony export */   remarkOnEmptyFolder: () => (/* binding */ remarkOnEmptyFolder),
/* harmony export */   remarkOnLeftOut: () => (/* binding */ remarkOnLeftOut),
/* harmony export */   remarkOnReadings: () => (/* binding */ remarkOnReadings)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5559);
/* harmony import */ var _id_remarks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2834);






/** More files are only counted. */
const MOST_NAMES = 5;
/**
 * `isAll`: nothing else was named, so nothing was cancelled, and there may be nothing wrong with that. `toolPage`: the
 * page of this action, if it is known.
 */
function remarkOnEmptyFolder({ name, kind, closest }, isAll, toolPage) {
    const folder = `${nameFolder(name)} ${sayEmpty({ kind, closest })}`;
    if (!isAll)
        return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("notice", `No publish id was found there: ${folder}.`);
    const sentences = [
        "The run kept no publish ids, so nothing was cancelled.",
        "That is right if it failed before its first upload.",
        "Otherwise a video may still go live: look in the TikTok app.",
        "The runner may have died during the upload step, or the step that keeps the ids is missing, its artifact has another name, or the upload script wrote no tiktok-uploads.jsonl " +
            `(${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .locateLostRunner */ .Xq)(toolPage)}).`,
        `Looked for: ${folder}.`,
    ];
    return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("notice", sentences.join(" "));
}
function nameFolder(name) {
    return `the folder '${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(name)}'`;
}
function sayEmpty({ kind, closest }) {
    const hint = closest === undefined ? "" : ` (did you mean '${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(closest)}'?)`;
    return `${kind === "missing" ? "does not exist" : "is empty"}${hint}`;
}
/** A named folder without an entry, for the remark that no id was found. */
function describeFolder({ name, ...found }) {
    return `${nameFolder(name)}, which ${sayEmpty(found)}`;
}
/** Why entries of a folder are not read, and how many. `one`, `many`: what they are. */
const LEFT_OUT = {
    special: { one: "link or special file", many: "links or special files" },
    deep: { one: "folder that is too deep", many: "folders that are too deep" },
    unreadable: { one: "entry that can't be read", many: "entries that can't be read" },
    count: { one: "file over the limit for their number", many: "files over the limit for their number" },
    beyond: { one: "entry over the limit for folders", many: "entries over the limit for folders" },
    large: { one: "file over the limit for their size", many: "files over the limit for their size" },
};
/**
 * What was not read in folders, which `fail-on: warning` counts: it may have held ids. Nothing if all was read.
 * `byHand`: what a person does about an upload whose id was not found, in sentences.
 */
function remarkOnLeftOut(leftOut, byHand) {
    if (leftOut.length === 0)
        return [];
    const things = leftOut.map(({ reason, count, first }) => {
        const { one, many } = LEFT_OUT[reason];
        const example = count === 1 ? "" : "for example ";
        return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(count)} ${count === 1 ? one : many} (${example}'${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(first)}')`;
    });
    return [warnOfUnread(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(things)} ${isOne(leftOut) ? "was" : "were"} not read`, byHand)];
}
function isOne(leftOut) {
    return leftOut.length === 1 && leftOut[0]?.count === 1;
}
/** What was wrong with files, and what they held besides ids; the worst first. `unread`: not begun in time. */
function remarkOnReadings(readings, unread, uploads, byHand, place = {}) {
    const noted = readings.flatMap(({ file, note }) => note === undefined ? [] : [(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .describeLedgerNote */ .zh)(note, `the file '${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(file.name)}'`)]);
    const about = readings.map(({ notes }) => (0,_id_remarks_js__WEBPACK_IMPORTED_MODULE_3__.remarkOnIdNotes)(notes, uploads, place)).filter(({ length }) => length > 0);
    const sorted = about.toSorted((a, b) => rank(a) - rank(b));
    const rest = sorted.slice(MOST_NAMES);
    return [
        ...noted.slice(0, MOST_NAMES).map((what) => warnOfUnread(what, byHand)),
        ...(noted.length > MOST_NAMES
            ? [warnOfUnread(`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(noted.length - MOST_NAMES, "more file")} could not be read`, byHand)]
            : []),
        ...(unread.length > 0
            ? [warnOfUnread(`${nameFiles(unread)} ${unread.length === 1 ? "was" : "were"} not read in time`, byHand)]
            : []),
        ...sorted.slice(0, MOST_NAMES).flat(),
        ...rest.flat().filter(({ isCounted }) => isCounted),
        ...(rest.length > 0
            ? [(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("notice", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(rest.length, "more file")} held lines without a publish id, too.`)]
            : []),
    ];
}
const LEVELS = ["error", "warning", "notice"];
function rank([first]) {
    return first === undefined ? LEVELS.length : LEVELS.indexOf(first.level);
}
/** What files were looked through, for the remark that they held no id. */
function describeReadFiles(files) {
    return `${nameFiles(files)}, without an id`;
}
function nameFiles(files) {
    const shown = files.slice(0, MOST_NAMES).map(({ name }) => `'${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(name)}'`);
    const rest = files.length - shown.length;
    const names = [...shown, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(rest)} more`] : [])];
    return `the ${files.length === 1 ? "file" : "files"} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(names)}`;
}
function warnOfUnread(what, byHand) {
    return {
        ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("warning", `An upload may still go live: ${what}. ${byHand}`),
        isCounted: true,
        isOfUploads: true,
    };
}


/***/ })

};
