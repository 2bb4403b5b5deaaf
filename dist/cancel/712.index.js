export const id = 712;
export const ids = [712,102];
export const modules = {

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remarkOnIdNotes: () => (/* binding */ remarkOnIdNotes),
/* harmony export */   remarkOnRefusals: () => (/* binding */ remarkOnRefusals),
/* harmony export */   remarkOnUploadUrls: () => (/* binding */ remarkOnUploadUrls)
/* harmony export */ });
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5559);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3224);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9654);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2834);
/* harmony import */ var _rerun_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(185);
/** What a run reports about the search for publish ids. Reads no text. */








/**
 * What a text held besides ids: one remark about the lines without an id, and one about each kind of entry that is over
 * its bound. Ids over the bound are an error, which `fail-on` counts: TikTok was not asked to cancel them. Lines
 * without an id are not worth a remark where one of the `entries` is malformed: that is the error to look at.
 */
function remarkOnIdNotes(notes, entries, place = {}) {
    const { origin, omitted, started } = notes;
    const source = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOrigin */ .cT)(origin);
    const withoutId = withoutUploadUrls(notes);
    const hasMalformed = entries.some(({ entry }) => entry.kind === "malformed" && (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOrigin */ .cT)(entry.origin) === source);
    return [
        ...(omitted.ids > 0
            ? [
                {
                    ...about("error", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(omitted.ids, "upload")} may still go live: ${source} holds more publish ids than one run cancels, and TikTok was not asked about the last ones. Cancel the rest in another run.`),
                    isCounted: true,
                },
            ]
            : []),
        ...(started !== undefined && started.over > 0
            ? [
                {
                    ...about("error", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(started.over, "more upload")} may still go live: ${source} says that they were started, and TikTok's responses are not recorded. Look in the TikTok app.`),
                    isCounted: true,
                },
            ]
            : []),
        ...(omitted.malformed > 0
            ? [
                about("warning", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(omitted.malformed, "more text")} in the place of a publish id can't be one (${source}), and only the first ones are listed. Check what the upload wrote.`),
            ]
            : []),
        ...remarkOnRefusals(notes, entries, place),
        ...remarkOnUploadUrls(notes),
        ...(withoutId.count > 0 && !hasMalformed
            ? [
                (0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("notice", `${nameLines(withoutId)} of ${source} held no publish id and ${withoutId.count === 1 ? "was" : "were"} ignored.`),
            ]
            : []),
    ];
}
/**
 * TikTok's refusals in the place of ids: an upload script that hides them leaves no other trace of why. After
 * a code that is no refusal an upload may have started: what the `entries` already say of it is not said again.
 */
function remarkOnRefusals({ origin, refusals = [], unsureOver = 0, started, omitted }, entries, { toolPage, isCancelled = false, onlyCancels = false, isLater = onlyCancels } = {}) {
    const startedVideos = entries.flatMap(({ entry }) => (entry.kind === "started" ? [entry.video] : []));
    const hasOthers = omitted.ids + omitted.malformed + (started?.over ?? 0) > 0 ||
        refusals.some(({ isUnsure }) => isUnsure) ||
        entries.some(_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .wouldRepeat */ .t2);
    const others = hasOthers ? "some" : isLater ? "unknown" : "none";
    const hasOpen = entries.some(_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .isToCancel */ .ev);
    const repeated = entries.filter(_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .wouldRepeat */ .t2).flatMap(({ entry }) => (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameVideo */ .DZ)(entry) ?? []);
    const remarks = refusals.flatMap((refusal) => {
        const { code, lines, videos = [], uploads = lines.count, problem, advice = "", isRepeatable = false } = refusal;
        const { isUnsure = false, unnamed = 0, over = 0 } = refusal;
        const rest = videos.length === 0 ? uploads : unnamed + over;
        if (isUnsure && rest === 0 && videos.every((video) => startedVideos.includes(video)))
            return [];
        const names = videos.flatMap((video) => (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameVideo */ .DZ)({ video }) ?? []);
        const what = nameRefused(uploads, names, rest);
        const place = `${nameLines(lines).replace("Line", "line")} of ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOrigin */ .cT)(origin)}`;
        // A person who has cancelled the run wants no other upload.
        if (code === _model_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_SENT */ .FY && isCancelled)
            return [about("notice", `Nothing was posted: TikTok did not get ${what} (${code}, ${place}).`)];
        const isPast = isLater && code === "access_token_invalid";
        const known = isPast ? PAST_TOKEN : [problem ?? "Look up the code in TikTok's documentation", advice];
        const question = (0,_questions_js__WEBPACK_IMPORTED_MODULE_3__/* .locateQuestion */ .nw)(code, toolPage);
        const sentences = [
            sayRefused(refusal, what, place),
            ...(code === SERVER_FAILED ? known.slice(1) : isUnsure ? [LOOK_FIRST, ...known] : known)
                .filter((text) => text !== "")
                .map((text) => `${text}.`),
            ...(code === "access_token_invalid" ? [`How to get one by hand: ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .locateTokenPage */ .ZN)(toolPage)}.`] : []),
            ...(question === undefined ? [] : [`See ${question}.`]),
            // What is said of another upload of the same video says what to do first.
            ...(isRepeatable && !isCancelled && !names.some((name) => repeated.includes(name))
                ? [(0,_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .adviseRerun */ .z$)(others, hasOpen)]
                : []),
        ];
        // What TikTok has refused leaves nothing to cancel. Where nothing else was recorded, that is worth a warning.
        const isDone = onlyCancels && (code === _model_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_SENT */ .FY || (!isUnsure && entries.length > 0));
        const said = about(isDone ? "notice" : "warning", sentences.join(" "));
        return [onlyCancels && isUnsure ? { ...said, isCounted: true } : said];
    });
    if (unsureOver === 0)
        return remarks;
    const over = about("warning", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(unsureOver, "more upload")} may have started: TikTok's responses were other errors that are not known (${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOrigin */ .cT)(origin)}). Look in the TikTok app.`);
    return [...remarks, onlyCancels ? { ...over, isCounted: true } : over];
}
function about(level, message) {
    return { ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)(level, message), isOfUploads: true };
}
/** What a step that only cancels says of the token of the upload: another one may have been stored since. */
const PAST_TOKEN = [
    "The access token of that upload was invalid or had expired",
    "If you have not stored a new one since, get one, and store it where the upload reads it",
];
/** TikTok's code for a failure of its own. */
const SERVER_FAILED = "internal_error";
/** What comes before all else where an upload may have started. */
const LOOK_FIRST = "Look in the TikTok app first";
/** A code that is not known may be of a gateway before TikTok's server: it says nothing of what that has done. */
function sayRefused({ code, isUnsure }, what, place) {
    if (code === SERVER_FAILED)
        return `TikTok's server failed (${code}), so ${what} may have started (${place}).`;
    if (isUnsure)
        return `TikTok's response was an error that is not known: ${code}. So ${what} may have started (${place}).`;
    return `TikTok ${code === _model_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_SENT */ .FY ? "did not get" : "refused"} ${what}: ${code} (${place}).`;
}
/** `names`: those of the first videos. `rest`: how many uploads are of none of them. */
function nameRefused(count, names, rest) {
    if (count === 1)
        return names.length === 1 ? `the upload of ${names[0]}` : "an upload";
    const named = names.length === 0 ? "" : ` (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)([...names, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatInteger */ .Sm)(rest)} more`] : [])])})`;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(count, "upload")}${named}`;
}
/** Lines that hold a credential in the place of an id, which is nothing to cancel an upload by. */
function remarkOnUploadUrls({ origin, uploadUrls = [] }) {
    const count = uploadUrls.length;
    if (count === 0)
        return [];
    const what = count === 1 ? "is an upload_url, a credential" : "are upload_urls, which are credentials";
    const lines = nameLines({ first: uploadUrls, count });
    return [(0,_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remark */ .Vg)("warning", `${lines} of ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOrigin */ .cT)(origin)} ${what}. Record the publish_id instead.`)];
}
function withoutUploadUrls({ withoutId: { first, count }, uploadUrls = [] }) {
    return { first: first.filter((line) => !uploadUrls.includes(line)), count: count - uploadUrls.length };
}
function nameLines({ first, count }) {
    const rest = count - first.length;
    const numbers = [...first.map(String), ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatInteger */ .Sm)(rest)} more`] : [])];
    return count === 1 ? `Line ${numbers[0] ?? ""}` : `Lines ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(numbers)}`;
}


/***/ }),

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
