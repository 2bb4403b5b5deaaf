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
function remarkOnRefusals({ origin, refusals = [], started, omitted }, entries, { toolPage, isCancelled = false, onlyCancels = false } = {}) {
    const startedVideos = entries.flatMap(({ entry }) => (entry.kind === "started" ? [entry.video] : []));
    const isUnknown = onlyCancels || // it may know only some uploads of the run
        omitted.ids + omitted.malformed + (started?.over ?? 0) > 0 ||
        refusals.some(({ isUnsure }) => isUnsure);
    const hasOthers = isUnknown || entries.some(_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .wouldRepeat */ .t2);
    const hasCancelled = entries.some(_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeCancelled */ .oe);
    const repeated = entries.filter(_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .wouldRepeat */ .t2).flatMap(({ entry }) => (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameVideo */ .DZ)(entry) ?? []);
    return refusals.flatMap((refusal) => {
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
        const isPast = onlyCancels && code === "access_token_invalid";
        const known = isPast ? PAST_TOKEN : [problem ?? "Look up the code in TikTok's documentation", advice];
        const question = (0,_questions_js__WEBPACK_IMPORTED_MODULE_3__/* .locateQuestion */ .nw)(code, toolPage);
        const sentences = [
            sayRefused(refusal, what, place, (started?.seen ?? 0) > 0),
            ...(code === SERVER_FAILED ? known.slice(1) : known).filter((text) => text !== "").map((text) => `${text}.`),
            ...(code === "access_token_invalid" ? [`How to get one by hand: ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .locateTokenPage */ .ZN)(toolPage)}.`] : []),
            ...(question === undefined ? [] : [`See ${question}.`]),
            // What is said of another upload of the same video says what to do first.
            ...(isRepeatable && !isCancelled && !names.some((name) => repeated.includes(name))
                ? [(0,_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .adviseRerun */ .z$)(hasOthers, hasCancelled)]
                : []),
        ];
        // What TikTok has refused leaves nothing to cancel. Where nothing else was recorded, that is worth a warning.
        const isDone = onlyCancels && (code === _model_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_SENT */ .FY || (!isUnsure && entries.length > 0));
        const said = about(isDone ? "notice" : "warning", sentences.join(" "));
        return [onlyCancels && isUnsure ? { ...said, isCounted: true } : said];
    });
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
/** `hasStarts`: the text records what it starts, so that an upload with a code that is not known is open. */
function sayRefused({ code, isUnsure }, what, place, hasStarts) {
    if (code === SERVER_FAILED)
        return `TikTok's server failed (${code}), so ${what} may have started (${place}).`;
    if (isUnsure && hasStarts)
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


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   DZ: () => (/* binding */ nameVideo),
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   JH: () => (/* binding */ describePublish),
/* harmony export */   Lc: () => (/* binding */ nameUpload),
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   ZI: () => (/* binding */ isOfOtherAccount),
/* harmony export */   aO: () => (/* binding */ adviseAccount),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   bl: () => (/* binding */ nameMissedCancel),
/* harmony export */   cT: () => (/* binding */ nameOrigin),
/* harmony export */   pD: () => (/* binding */ needsToken),
/* harmony export */   t0: () => (/* binding */ isWorthCancelling),
/* harmony export */   wW: () => (/* binding */ listUndecided),
/* harmony export */   y0: () => (/* binding */ listPosts),
/* harmony export */   yx: () => (/* binding */ countUncancelled)
/* harmony export */ });
/* unused harmony export listEvidence */
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/** Sentences about publish ids and their outcomes, for every reporter. Decides no outcome. */




/** Longer names of videos are cut: any step can write one. */
const LONGEST_VIDEO = 300;
/** Posts that are named; a draft can become several. */
const MOST_POSTS = 5;
/** The id, the video of an upload without one, or the place of an entry that has neither. No recorded text is shown. */
function nameEntry(entry) {
    if (entry.kind === "id")
        return entry.id;
    if (entry.kind === "started") {
        const { place } = entry;
        const named = place === undefined ? "an upload" : `an upload (line ${place.line} of ${nameOrigin(place.origin)})`;
        return nameVideo(entry) ?? named;
    }
    const length = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(entry.length, "character");
    if (entry.origin.kind === "arguments")
        return `argument ${entry.line}, position ${entry.position}, ${length}`;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${length}`;
}
/** Where ids were recorded. */
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the file $TIKTOK_PUBLISH_IDS";
        case "arguments":
            return "the arguments";
        case "stdin":
            return "stdin";
        case "file":
            return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(origin.path);
    }
}
/** The video of an id, as its entry names it; `undefined` if it names none. */
function nameVideo({ video }) {
    if (video === undefined || video === "")
        return undefined;
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(video.length > LONGEST_VIDEO ? `${video.slice(0, LONGEST_VIDEO).toWellFormed()}\u2026` : video);
}
/** The id and its video: `v_pub_url~v2.1 (videos/a.mp4)`. */
function nameUpload(publish) {
    const video = publish.entry.kind === "started" ? undefined : nameVideo(publish);
    return `${nameEntry(publish.entry)}${video === undefined ? "" : ` (${video})`}`;
}
/**
 * What happened, to which id and video, what to do now, and what TikTok's support asks for. `how`: one more sentence on
 * what to do, without its full stop.
 */
function describePublish(publish, how = "") {
    const { entry, problem, cause = "", advice } = publish;
    const upload = `${entry.kind === "id" ? "publish id " : ""}${nameUpload(publish)}`;
    const posts = listPosts(publish).map(({ name, url }) => (url === undefined ? name : `${name} (${url})`));
    const evidence = listEvidence(publish).join(", ");
    return [
        joinSentences(`${problem}: ${upload}`, cause, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(posts), advice, how),
        ...(evidence === "" ? [] : [`(${evidence})`]),
    ].join(" ");
}
/** The word to look up in a documentation: TikTok's reason for a publish that failed, else the code. */
function nameCode({ outcome, code, failReason }) {
    return outcome === "failed" ? (failReason ?? outcome) : code;
}
/** Sentences with their full stops; empty ones are left out. */
function joinSentences(...sentences) {
    return sentences.flatMap((sentence) => (sentence === "" ? [] : [`${sentence}.`])).join(" ");
}
/**
 * The posts of a publish that is live, the first ones by name. `url`: the address that redirects to the post; none is
 * known for photos (cookpete/react-player#1973: reported, not documented).
 */
function listPosts({ entry, outcome, postIds }) {
    if (outcome !== "published")
        return [];
    const posts = postIds.slice(0, MOST_POSTS).map((id) => {
        const name = `Post ${id}`;
        return (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z5)(entry) ? { name } : { name, url: `https://www.tiktok.com/share/video/${id}` };
    });
    const rest = postIds.length - posts.length;
    return rest > 0 ? [...posts, { name: (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest, "more post") }] : posts;
}
/** What TikTok's support asks for, and what an expert looks for. TikTok's own words are untrusted: each on one line. */
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u);
}
// ---------------------------------------------------------------------------------------------------------------------
// All ids of a run
/** Kinds of news, the worst first. */
const NEWS = [
    ...["live", "unrecorded", "may-go-live", "cut-off", "malformed", "unknown"],
    ...["unrecorded-draft", "may-reach-inbox"],
    ...["in-inbox", "dry-run", "failed", "cancelled"],
];
const NEWS_OF = {
    unrecorded: "unrecorded",
    malformed: "malformed",
    "dry-run": "dry-run",
    "no-token": "may-go-live",
    cancelled: "cancelled",
    "already-failed": "failed",
    "in-inbox": "in-inbox",
    published: "live",
    "cancel-requested": "may-go-live",
    processing: "may-go-live",
    refused: "may-go-live",
    unreachable: "may-go-live",
    "out-of-time": "may-go-live",
};
function newsOf(cancellation) {
    const { entry, outcome } = cancellation;
    if (isUnknown(cancellation))
        return "unknown";
    if ((0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry) && outcome === "unrecorded")
        return "unrecorded-draft";
    if ((0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry) && NEWS_OF[outcome] === "may-go-live")
        return "may-reach-inbox";
    return entry.kind === "malformed" && entry.isCutOff ? "cut-off" : NEWS_OF[outcome];
}
/** Whether TikTok does not know the id. */
function isUnknown({ outcome, code }) {
    return outcome === "refused" && code === "invalid_publish_id";
}
/** `things`: how many, as the first words of the sentence name them: `2 uploads`, later only `2`. */
const SAY = {
    live: (things, isOne) => `${things} ${isOne ? "is" : "are"} live`,
    unrecorded: (things, isOne) => `${things} may still go live (${isOne ? "its id is" : "their ids are"} not recorded)`,
    "unrecorded-draft": (things, isOne) => `${things} may still reach the inbox (${isOne ? "its id is" : "their ids are"} not recorded)`,
    "may-go-live": (things) => `${things} may still go live`,
    "cut-off": (things, isOne) => `${things} may still go live (${isOne ? "its id was" : "their ids were"} cut off)`,
    malformed: (things, isOne) => `${things} may still go live (${isOne ? "its id" : "their ids"} can't be read)`,
    unknown: (things, isOne) => `${things} may still go live (TikTok does not know ${isOne ? "its id" : "their ids"})`,
    "may-reach-inbox": (things) => `${things} may still reach the inbox`,
    "in-inbox": (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
    "dry-run": (things, isOne, those) => `${things} ${isOne ? "was" : "were"} not cancelled and ${nameRisk(those)}`,
    failed: (things) => `${things} had already failed`,
    cancelled: (things, isOne) => `${things} ${isOne ? "was" : "were"} cancelled`,
};
/** One line that says it all, the worst first: `After cancelling: 1 video is live, 2 were cancelled`. */
function countOutcomes(cancellations) {
    let isNamed = false;
    const parts = NEWS.flatMap((news) => {
        const those = cancellations.filter((each) => newsOf(each) === news);
        const count = those.length;
        if (count === 0)
            return [];
        const things = isNamed ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count) : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, news === "live" ? nameLive(those) : "upload");
        isNamed = true;
        return [SAY[news](things, count === 1, those)];
    });
    const isDry = cancellations.some(({ outcome }) => outcome === "dry-run");
    const news = parts.join(", ");
    // Without any id, TikTok was asked to cancel nothing.
    if (cancellations.every(({ entry }) => entry.kind !== "id"))
        return news;
    return `${isDry ? "Dry run" : "After cancelling"}: ${news}`;
}
/** What may still happen to uploads that nobody has cancelled. */
function nameRisk(those) {
    return those.every(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry)) ? "may still reach the inbox" : "may still go live";
}
/** What people see in the TikTok app. */
function nameLive(live) {
    const photos = live.filter(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z5)(entry)).length;
    if (photos === 0)
        return "video";
    return photos === live.length ? "photo post" : "post";
}
/** Outcomes of a request to cancel that may have worked. */
const UNSURE = ["cancel-requested", "unreachable"];
/** What is true of all of these uploads, after `not`. */
function nameMissedCancel(cancellations) {
    return cancellations.some(({ outcome }) => UNSURE.includes(outcome)) ? "confirmed as cancelled" : "cancelled";
}
/** How many ids were recorded and, by wish, not cancelled. */
function countUncancelled(uncancelled) {
    const verb = uncancelled.length === 1 ? "was" : "were";
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(uncancelled.length, "upload")} ${verb} not cancelled and ${nameRisk(uncancelled)}`;
}
/** The worst news first; equal ones keep their order. */
function sortWorstFirst(cancellations) {
    return NEWS.flatMap((news) => cancellations.filter((each) => newsOf(each) === news));
}
/** Outcomes that another request to cancel can't change. */
const FINAL = [
    ...["unrecorded", "malformed", "processing", "cancelled", "already-failed", "in-inbox", "published"],
    "failed",
];
/** Whether cancelling the same id once more may change what happens to it. */
function isWorthCancelling(publish) {
    return !FINAL.includes(publish.outcome) && !isUnknown(publish);
}
/** Outcomes of uploads that TikTok has not decided yet: a later status says how they end. */
const UNDECIDED = ["cancel-requested", "processing"];
/** The ids of uploads of which TikTok has not said how they end. */
function listUndecided(cancellations) {
    const undecided = sortWorstFirst(cancellations.filter(({ outcome }) => UNDECIDED.includes(outcome)));
    return undecided.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
/** Whether TikTok does not let this access token cancel or see the upload: another account has published it. */
function isOfOtherAccount({ outcome, code }) {
    return outcome === "refused" && code === "token_not_authorized_for_specified_publish_id";
}
/**
 * What to do first about those of some uploads that need the token of another account, as a sentence; empty if none
 * does. `store`: where that token belongs, after `and`.
 */
function adviseAccount(publishes, store) {
    const count = publishes.filter(isOfOtherAccount).length;
    if (count === 0)
        return "";
    const them = count === 1 ? "it" : "them";
    const [than, of] = count === publishes.length ? ["", ""] : [` than ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count)} of these uploads`, `for ${them}, `];
    return `The access token may belong to another account${than}: ${of}first get the token of the account that published ${them}, and ${store}.`;
}
/** Codes after which the same token, or none, would have the same result. */
const TOKEN_CODES = ["access_token_invalid", "missing_access_token", "scope_not_authorized"];
/** Whether another access token must be had before TikTok is called again about these uploads. */
function needsToken(publishes) {
    return publishes.some(({ code }) => TOKEN_CODES.includes(code));
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ listQuestionPages),
/* harmony export */   b: () => (/* binding */ locateReason),
/* harmony export */   nw: () => (/* binding */ locateQuestion)
/* harmony export */ });
/* harmony import */ var _own_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5230);

const PULLED = "docs/faq.md#tiktok-cant-reach-my-video-and-i-can";
/** Whether a file was sent is not recorded with a refusal: the rules are about pulled posts and about chunks. */
const RULES = "docs/posts.md#rules";
/** Pages by code. Most codes say all that is known. */
const PAGES = {
    file_format_check_failed: "docs/faq.md#tiktok-says-file_format_check_failed-of-an-ordinary-mp4",
    frame_rate_check_failed: "docs/faq.md#tiktok-says-frame_rate_check_failed-and-my-video-has-30-fps",
    duration_check_failed: "docs/rules.md",
    picture_size_check_failed: "docs/rules.md",
    video_pull_failed: PULLED,
    photo_pull_failed: PULLED,
    url_ownership_unverified: "docs/faq.md#tiktok-says-url_ownership_unverified-and-my-domain-is-verified",
    unaudited_client_can_only_post_to_private_accounts: "docs/faq.md#tiktok-says-that-i-can-only-post-to-private-accounts-my-post-is-self_only",
    invalid_param: RULES,
    invalid_params: RULES,
    invalid_file_upload: "docs/faq.md#tiktok-says-the-chunk-size-is-invalid",
    rate_limit_exceeded: "docs/uploading.md#what-it-never-does",
};
/** Its address if the page of this action, `toolPage`, is known, else its path; `undefined` if no page says more. */
function locateQuestion(code, toolPage) {
    const page = Object.hasOwn(PAGES, code) ? PAGES[code] : undefined;
    return page && (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .locatePage */ .s)(page, toolPage);
}
/** The same for why TikTok did not post an upload. */
function locateReason({ outcome, failReason = "" }, toolPage) {
    return outcome === "failed" ? locateQuestion(failReason, toolPage) : undefined;
}
/** Every page that a remark can name. */
function listQuestionPages(toolPage) {
    return [...new Set(Object.values(PAGES))].map((page) => (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .locatePage */ .s)(page, toolPage));
}


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _X: () => (/* binding */ describeRerun),
/* harmony export */   oe: () => (/* binding */ mayBeCancelled),
/* harmony export */   t2: () => (/* binding */ wouldRepeat),
/* harmony export */   z$: () => (/* binding */ adviseRerun)
/* harmony export */ });
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3224);
/** What another run of an upload would publish twice, and what to run instead. Decides no outcome. */




/** Outcomes of uploads that the creator has. */
const KEPT = ["published", "in-inbox"];
/** Outcomes of uploads that the creator will never have. Every other one may still go live. */
const GONE = ["cancelled", "already-failed", "failed"];
/** Outcomes of uploads that are cancelled, or that a person may still cancel by hand. */
const CANCELLED = [
    ...["cancelled", "cancel-requested", "dry-run", "no-token"],
    ...["refused", "unreachable", "out-of-time"],
];
/** Whether a list of what was not posted has an upload, too, because it is cancelled or will be. */
function mayBeCancelled({ outcome }) {
    return CANCELLED.includes(outcome);
}
/** Whether another run would, or may, publish an upload a second time. */
function wouldRepeat({ outcome }) {
    return !GONE.includes(outcome);
}
/**
 * What to do before the same list is uploaded again, in lines; nothing if nothing would be published twice.
 * `isOtherJob`: another job has uploaded. To run the one that cancels again publishes nothing, and how to publish what
 * is cancelled is said, too: a person may have named only some of its uploads, and others may be posted.
 */
function describeRerun(publishes, isOtherJob = false) {
    const kept = publishes.filter(({ outcome }) => KEPT.includes(outcome));
    const others = publishes.filter(({ outcome }) => !KEPT.includes(outcome) && !GONE.includes(outcome));
    const unsure = others.filter((each) => !(0,_publishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorthCancelling */ .t0)(each));
    const open = others.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorthCancelling */ .t0);
    const cancelled = publishes.filter(({ outcome }) => outcome === "cancelled");
    if (isOtherJob && cancelled.length > 0 && kept.length + others.length === 0) {
        return [
            `To publish ${nameSome(cancelled)} again, start a new run with a list without what the run that uploaded ${pronounOf(cancelled)} has posted or may still post: each run publishes the whole list.`,
        ];
    }
    const groups = [
        { those: unsure, isSure: false, first: "look in the TikTok app in a few minutes" },
        { those: kept, isSure: true, first: "" },
        { those: open, isSure: false, first: `cancel ${pronounOf(open)} first` },
    ].filter(({ those }) => those.length > 0);
    // GitHub's re-run uploads the list of the old commit, whatever has been taken out of it since.
    const newRun = "start a new run with a list without";
    const lines = groups.map(({ those, isSure, first }) => {
        // A draft is not published by an upload.
        const [one, other] = those.every(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .isDraft */ .Qx)(entry)) ? ["uploads", "upload"] : ["publishes", "publish"];
        const verb = isSure ? one : `may ${other}`;
        const [names, them] = [nameSome(those), pronounOf(those)];
        const what = isOtherJob ? `job that uploaded ${names} ${verb} ${them}` : `upload ${verb} ${names}`;
        const advice = [first, groups.length === 1 ? `${newRun} ${them}` : ""].filter((each) => each !== "");
        return `A re-run of the ${[`${what} a second time`, ...(advice.length > 0 ? [advice.join(", or ")] : [])].join(": ")}.`;
    });
    return groups.length > 1 ? [...lines, `Instead, ${newRun} any of these.`] : lines;
}
function pronounOf(uploads) {
    const { names, rest } = listThings(uploads);
    return names.length + rest === 1 ? "it" : "them";
}
/**
 * How to upload once more what TikTok did not take, as a sentence. `hasOthers`: a run of the whole list would, or may,
 * publish others a second time. `hasCancelled`: some of the others are cancelled, or may be. The list may also have
 * posts that were never sent, so it says what to leave out, not what to keep.
 */
function adviseRerun(hasOthers, hasCancelled) {
    if (!hasOthers)
        return "Then run the upload again.";
    const when = hasCancelled ? "Once it is known what became of the other uploads," : "Then";
    return `${when} start a new run with a list without what is posted or may still be: each run publishes the whole list.`;
}
/** Uploads that are named in a line. */
const MOST_NAMED = 5;
/** What uploads are named by: several may be of one video. `rest`: how many have no name. */
function listThings(uploads) {
    const known = uploads.flatMap((each) => (0,_publishes_js__WEBPACK_IMPORTED_MODULE_1__/* .nameVideo */ .DZ)(each) ?? (each.entry.kind === "id" ? [each.entry.id] : []));
    return { names: [...new Set(known)], rest: uploads.length - known.length };
}
/** The first ones by name, and how many others there are. An upload whose id can't be read may have no name. */
function nameSome(uploads) {
    const things = listThings(uploads);
    const names = things.names.slice(0, MOST_NAMED);
    const rest = things.names.length - names.length + things.rest;
    if (names.length === 0)
        return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rest, "upload");
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)([...names, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(rest)} more`] : [])]);
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ nameCodec),
/* harmony export */   ki: () => (/* binding */ formatList)
/* harmony export */ });
/* unused harmony exports withArticle, CODEC_NAMES, capitalize */
/** Words of the field, and how several stand together. Knows no rule and no limit. */
/** `a`, `a and b`, `a, b and c`; the last two are joined by `conjunction`. */
function formatList(names, conjunction = "and") {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}
/** A format's name with its indefinite article, by how it is pronounced: `a MOV`, `an MP4`. */
function withArticle(name) {
    return `${/^(A|O|MP|FLV|HTML)/.test(name) ? "an" : "a"} ${name}`;
}
const CODECS = {
    h264: "H.264",
    h265: "H.265",
    vp8: "VP8",
    vp9: "VP9",
    av1: "AV1",
    mpeg4: "MPEG-4 Visual",
    mpeg2: "MPEG-2",
    mpeg1: "MPEG-1",
    h263: "H.263",
    prores: "ProRes",
    mjpeg: "Motion JPEG",
};
/** The codecs that have a name, as facts and policies spell them. */
const CODEC_NAMES = Object.keys(CODECS);
/** A codec by the name that people know it by; of others the four-character code or CodecID, which is untrusted. */
function nameCodec(codec) {
    return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? codec;
}
/** A clause as the start of a sentence. */
function capitalize(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}


/***/ })

};
