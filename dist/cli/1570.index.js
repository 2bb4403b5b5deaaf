export const id = 1570;
export const ids = [1570];
export const modules = {

/***/ 7184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ mergeColours),
/* harmony export */   Ah: () => (/* binding */ UNSPECIFIED),
/* harmony export */   EN: () => (/* binding */ nameHighDynamicRange),
/* harmony export */   pG: () => (/* binding */ needsTenBits)
/* harmony export */ });
/** What the numbers of a picture mean as colours. Imports nothing. */
/** The code point that all three tables have for "unspecified". */
const UNSPECIFIED = 2;
const BT2020_PRIMARIES = 9;
const BT2020_MATRICES = [9, 10];
/** What people call the dynamic range of a transfer function: SMPTE ST 2084 and ARIB STD-B67 in H.273, table 3. */
const HIGH_DYNAMIC_RANGES = { 16: "PQ", 18: "HLG" };
/** `PQ` (HDR10, HDR10+, Dolby Vision) or `HLG`; `undefined` where the dynamic range is not high, or not stated. */
function nameHighDynamicRange({ transfer }) {
    return transfer === undefined ? undefined : HIGH_DYNAMIC_RANGES[transfer];
}
/**
 * Eight bits are too few for these colours: those of a high dynamic range, and those of BT.2020, which carries one that
 * only a message in the stream states (`alternative_transfer_characteristics`: H.265, D.2.38).
 */
function needsTenBits(colour) {
    const isBt2020 = colour.primaries === BT2020_PRIMARIES || BT2020_MATRICES.includes(colour.matrix ?? UNSPECIFIED);
    return isBt2020 || nameHighDynamicRange(colour) !== undefined;
}
/** `stated` with what only `fallback` states. */
function mergeColours(stated = {}, fallback = {}) {
    const colour = { ...fallback, ...stated };
    return Object.keys(colour).length === 0 ? undefined : colour;
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ nameContainer),
/* harmony export */   Vf: () => (/* binding */ VIDEO_EXTENSIONS),
/* harmony export */   Z1: () => (/* binding */ EXTENSIONS),
/* harmony export */   u_: () => (/* binding */ isContainer),
/* harmony export */   yB: () => (/* binding */ WITHOUT_MOTION)
/* harmony export */ });
/** The formats that a file can have, and the extensions that stand for them. Imports nothing. */
/** `.ts` is TypeScript to most repositories, and most GIF files are pictures. */
const FORMATS = {
    mp4: { name: "MP4", canMove: true, extensions: ["mp4", "m4v"] },
    mov: { name: "MOV", canMove: true, extensions: ["mov", "qt"] },
    webm: { name: "WebM", canMove: true, extensions: ["webm"] },
    matroska: { name: "Matroska (MKV)", canMove: true, extensions: ["mkv"] },
    avi: { name: "AVI", canMove: true, extensions: ["avi"] },
    mpegps: { name: "MPEG program stream", canMove: true, extensions: ["mpg", "mpeg"] },
    asf: { name: "Windows Media (ASF)", canMove: true, extensions: ["wmv"] },
    flv: { name: "FLV", canMove: true, extensions: ["flv"] },
    "3gp": { name: "3GP", canMove: true, extensions: ["3gp", "3g2"] },
    mpegts: { name: "MPEG transport stream", canMove: true, extensions: ["m2ts"], otherExtensions: ["ts"] },
    ogg: { name: "Ogg", canMove: true, extensions: ["ogv"] },
    mpegvideo: { name: "raw MPEG video", canMove: true, otherExtensions: ["m1v", "m2v"] },
    h264: { name: "raw H.264", canMove: true, otherExtensions: ["h264", "264"] },
    h265: { name: "raw H.265", canMove: true, otherExtensions: ["h265", "265", "hevc"] },
    ivf: { name: "IVF", canMove: true, otherExtensions: ["ivf"] },
    mxf: { name: "MXF", canMove: true, otherExtensions: ["mxf"] },
    realmedia: { name: "RealMedia", canMove: true, otherExtensions: ["rm", "rmvb"] },
    y4m: { name: "YUV4MPEG2", canMove: true, otherExtensions: ["y4m"] },
    nut: { name: "NUT", canMove: true, otherExtensions: ["nut"] },
    dv: { name: "DV", canMove: true, otherExtensions: ["dv"] },
    gif: { name: "GIF", canMove: true, otherExtensions: ["gif"] },
    png: { name: "PNG", canMove: false },
    jpeg: { name: "JPEG", canMove: false },
    heif: { name: "HEIF", canMove: false },
    webp: { name: "WebP", canMove: false },
    mp3: { name: "MP3", canMove: false },
    wav: { name: "WAV", canMove: false },
    flac: { name: "FLAC", canMove: false },
    aac: { name: "AAC", canMove: false },
    pdf: { name: "PDF", canMove: false },
    zip: { name: "ZIP", canMove: false },
    html: { name: "HTML", canMove: false },
    /** What macOS writes beside a file on a disk of another system, as `._` and the name of the file. */
    appledouble: { name: "macOS metadata", canMove: false },
};
function isContainer(name) {
    return Object.hasOwn(FORMATS, name);
}
/** A format by the name that people know it by. */
function nameContainer(container) {
    return FORMATS[container].name;
}
const formats = Object.entries(FORMATS);
/** The extensions of the files that a search finds, in lower case, without the dot. */
const VIDEO_EXTENSIONS = formats.flatMap(([, { extensions = [] }]) => extensions);
/** Which format each extension stands for. */
const EXTENSIONS = Object.fromEntries(formats.flatMap(([container, { extensions = [], otherExtensions = [] }]) => [...extensions, ...otherExtensions].map((extension) => [extension, container])));
/** Recognised formats without a moving picture: converting them to MP4 would not make a video. */
const WITHOUT_MOTION = new Set(formats.filter(([, { canMove }]) => !canMove).map(([container]) => container));


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _text_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _text_cancellations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);
/* harmony import */ var _text_confirmations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(853);
/* harmony import */ var _text_decided_otherwise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3575);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9978);
/* harmony import */ var _text_posts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9408);
/* harmony import */ var _text_remark_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5169);
/* harmony import */ var _text_scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3179);
/* harmony import */ var _text_titles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6916);
/* harmony import */ var _text_videos_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8583);










const summary = { what: "job summary", medium: "summary", render: renderSummary };
/** The share of the remarks in a job summary, which holds 1 MiB. */
const LARGEST_REMARKS_BYTES = 50_000;
/** That of the posts with findings, and again of the others. */
const LARGEST_POSTS_BYTES = 40_000;
/** What is left to do comes last: it is what a person copies. */
function renderSummary(report, { permalink, actionsPage, toolPage }) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const pages = [actionsPage, (0,_text_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateLostRunner */ .Xq)(toolPage)].filter((page) => page !== undefined);
    const render = (remark) => (0,_text_remark_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .renderRemark */ .P)(remark, pages);
    const [first, others] = [remarks.filter(({ isFirst }) => isFirst), remarks.filter(({ isFirst }) => !isFirst)];
    const shown = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .takeWhileFits */ .z8)(others, LARGEST_REMARKS_BYTES, render);
    const aboutPosts = (0,_text_posts_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPosts */ .YV)(posts, { permalink, place: "the report file", largestBytes: LARGEST_POSTS_BYTES });
    const aboutVideos = (0,_text_videos_js__WEBPACK_IMPORTED_MODULE_9__/* .renderVideos */ .zz)(videos, permalink);
    return [
        ...(videos.length + posts.length === 0 ? [] : [(0,_text_titles_js__WEBPACK_IMPORTED_MODULE_8__/* .titleReport */ .Nf)(report)]),
        ...first.map(render),
        ...(0,_text_titles_js__WEBPACK_IMPORTED_MODULE_8__/* .joinParts */ .nn)(report, { aboutVideos, aboutPosts }),
        ...(0,_text_decided_otherwise_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDecidedOtherwise */ .xd)(videos, toolPage, posts),
        ...(cancellations.length === 0 ? [] : [(0,_text_cancellations_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCancellations */ .Lm)(cancellations)]),
        ...(confirmations.length === 0 ? [] : [(0,_text_confirmations_js__WEBPACK_IMPORTED_MODULE_2__/* .renderConfirmations */ .$7)(confirmations, toolPage)]),
        ...(uncancelled.length === 0 ? [] : [(0,_text_cancellations_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUncancelled */ .$$)(uncancelled)]),
        ...shown,
        ...(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .noteOmitted */ .pg)(others.length - shown.length, "the log"),
        ...(scope === undefined ? [] : (0,_text_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .renderScope */ .Ts)(scope, report)),
        ...(0,_text_cancellations_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCancelAgain */ .DL)([...cancellations, ...uncancelled], actionsPage),
    ].join("\n\n");
}


/***/ }),

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ renderUncancelled),
/* harmony export */   DL: () => (/* binding */ renderCancelAgain),
/* harmony export */   Lm: () => (/* binding */ renderCancellations),
/* harmony export */   Xj: () => (/* binding */ listCancelAgain)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3193);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _job_hints_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(835);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _publish_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3169);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3224);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6793);








/** The share of the ids to copy in a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 400_000;
/** A heading that says it all, a table of the outcomes, both the worst first, and what a re-run would repeat. */
function renderCancellations(cancellations) {
    return [
        `## ${(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(cancellations)} ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_4__.countOutcomes)(cancellations)}`,
        (0,_publish_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPublishTable */ .Un)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_4__.sortWorstFirst)(cancellations), renderHint),
        ...(0,_publishes_js__WEBPACK_IMPORTED_MODULE_4__.describeRerun)(cancellations).map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV),
    ].join("\n\n");
}
function renderHint(cancellation) {
    const hint = (0,_job_hints_js__WEBPACK_IMPORTED_MODULE_6__/* .hintAtOtherGuard */ .U)(cancellation);
    return hint === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${hint}.`);
}
/** A heading and the ids that were recorded and, by wish, not cancelled. */
function renderUncancelled(uncancelled) {
    const render = (each) => `- ${(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderUpload */ .eu)(each)}`;
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(uncancelled, _publish_table_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_TABLE_BYTES */ .Gs, render);
    return [
        `## ${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .W.warning} ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_4__.countUncancelled)(uncancelled)}`,
        "The input `cancel` is `never`.",
        shown.join("\n"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(uncancelled.length - shown.length, "the log"),
    ].join("\n\n");
}
// ---------------------------------------------------------------------------------------------------------------------
// What is left to do
/**
 * The ids that are still worth cancelling, in a block to copy, and how to cancel them; nothing if there are none.
 * `actionsPage`: the address of the repository's workflows, if it is known.
 */
function renderCancelAgain(cancellations, actionsPage) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return [];
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(ids, LARGEST_LIST_BYTES);
    return [
        `### ${titleAgain(ids.length)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(shown.join("\n"), "text"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(ids.length - shown.length, "the log"),
        ...describeHow(ids, actionsPage),
    ];
}
/** The same as lines of a log, for where there is no summary. */
function listCancelAgain(cancellations, actionsPage) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return [];
    const { name, file } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    return [
        `${titleAgain(ids.length)}: run the workflow '${name}' (${file})${actionsPage === undefined ? "" : ` on ${actionsPage}`}.`,
        "Or in Bash, with TIKTOK_ACCESS_TOKEN set to a current token:",
        ...(0,_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .writeCommand */ .zP)("cancel", ids).split("\n"),
    ];
}
function listIdsLeft(cancellations) {
    const left = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_4__.sortWorstFirst)(cancellations.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_4__.isWorthCancelling));
    return left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
function titleAgain(count) {
    return count === 1 ? "Cancel this upload" : `Cancel these ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatInteger */ .Sm)(count)} uploads`;
}
function describeHow(ids, actionsPage) {
    const command = describeCommand(ids);
    if (actionsPage === undefined)
        return command;
    const what = ids.length === 1 ? "the id" : "the ids";
    const { name, file } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    return [
        `Copy ${what}, open ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("the repository's Actions page", actionsPage)}, choose the workflow **${name}** (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file)}), and click **Run workflow**.`,
        "<details><summary>There is no such workflow</summary>",
        ...command,
        "</details>",
    ];
}
/** The command, and what TikTok's response to it means. */
function describeCommand(ids) {
    return [
        ...(0,_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCommand */ .CB)("cancel", ids),
        [
            `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('"code": "ok"')} in the response means that TikTok accepted the request. For any other code, look in the TikTok app.`,
            `- If the response says ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("Unsupported path")} (HTTP 404), try TikTok's other address: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .OTHER_ADDRESS */ .Yq)}`,
        ].join("\n"),
    ];
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hintAtOtherGuard),
/* harmony export */   w: () => (/* binding */ hintAtCommand)
/* harmony export */ });
/** What to do about an upload that another account published; empty for every other. */
function hintAtOtherGuard({ outcome, code }) {
    return outcome === "refused" && code === "token_not_authorized_for_specified_publish_id"
        ? "If the job has a guard with that token and its ledger (steps.<id>.outputs.publish-ids-file) holds the id, that guard cancels it"
        : "";
}
/** Where the command stands that asks TikTok again; empty if there is nothing to ask. */
function hintAtCommand({ outcome }) {
    return outcome === "pending" ? "The job summary ends with a command that asks again" : "";
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderRemark)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);


/** `pages`: our own addresses, which become links where the message names them. Any other address stays a text. */
function renderRemark({ level, message }, pages = []) {
    const [page] = pages.filter((each) => message.includes(each));
    const parts = page === undefined ? [message] : message.split(page);
    const linked = page === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .mo)(page), page);
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .W[level]} ${parts.map((part) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part)).join(linked)}`;
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listParts),
/* harmony export */   yq: () => (/* binding */ renderBriefly),
/* harmony export */   zz: () => (/* binding */ renderVideos)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3193);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6720);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2305);
/* harmony import */ var _video_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2940);






/** How much of the job summary a part may take, which holds 1 MiB, besides what the parts before it left. */
const SHARES_BYTES = {
    failed: 320_000,
    warned: 150_000,
    needed: 200_000,
    cuts: 50_000,
    optional: 50_000,
    accepted: 100_000,
};
/** The names of one group in a job summary. */
const LARGEST_NAMES_BYTES = 60_000;
/** The most important first, and so the least important left out first. */
function renderVideos(videos, permalink) {
    const style = { permalink, largestNamesBytes: LARGEST_NAMES_BYTES, place: "the report file" };
    let leftBytes = 0;
    return Object.entries(listParts(videos, style)).flatMap(([name, { render }]) => {
        const largestBytes = leftBytes + SHARES_BYTES[name];
        const rendered = render(largestBytes);
        leftBytes = Math.max(0, largestBytes - Buffer.byteLength(rendered.join("\n\n")));
        return rendered;
    });
}
/** The parts of a text about videos. */
function listParts(videos, style) {
    const failed = videos.filter(({ verdict }) => verdict !== "valid");
    const warned = videos.filter(_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOnlyWarnings */ .kx);
    const accepted = videos.filter((checked) => checked.verdict === "valid" && !(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOnlyWarnings */ .kx)(checked));
    const { needed, cuts, optional } = (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .listFixes */ .aq)(videos);
    const list = (some, level, largestBytes) => renderTable(some, { ...style, level, largestBytes });
    const { place } = style;
    return {
        failed: {
            what: `details of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(failed.length, "video")}`,
            render: (largestBytes) => list(failed, "error", largestBytes),
        },
        warned: {
            what: `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(warned.length, "video")} with warnings`,
            render: (largestBytes) => titled(titleWarnings(warned, failed), list(warned, "warning", largestBytes)),
        },
        needed: {
            what: `commands that fix ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(needed.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleNeeded(needed), needed, { largestBytes, place }),
        },
        cuts: {
            what: `commands that shorten ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(cuts.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleCuts(cuts), without(cuts, needed), { largestBytes, place }),
        },
        optional: {
            what: `optional commands for ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(optional.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleOptional(optional), without(optional, needed, cuts), { largestBytes, place, state: "folded" }),
        },
        accepted: {
            what: `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(accepted.length, "accepted video")}`,
            render: (largestBytes) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(titleAccepted(accepted, videos), list(accepted, "notice", largestBytes)),
        },
    };
}
/** The failed videos without details: only which rules find an error in each. */
function renderBriefly(videos, style, largestBytes) {
    const failed = videos.filter(({ verdict }) => verdict !== "valid");
    if (failed.length === 0)
        return [];
    const { place } = style;
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["Video", "What is wrong"], failed, (each) => (0,_video_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBriefRow */ .DZ)(each, style), { largestBytes, place })];
}
const ACCEPTED = "✅";
/** Three columns, as more can't be read on a phone; two where no video has a finding. */
function renderTable(videos, { level, largestBytes, ...style }) {
    if (videos.length === 0)
        return [];
    const hasFindings = videos.some(({ findings }) => findings.length > 0);
    const headings = ["Video", level === "notice" ? "Note" : "What is wrong, and the fix", "Facts"];
    const pick = (cells) => (hasFindings ? cells : cells.filter((_, column) => column !== 1));
    const rows = (0,_video_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .groupAlike */ .Mr)(videos, level);
    const count = (row) => row.length;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(pick(headings), rows, (row) => pick((0,_video_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRow */ .re)(row, style)), { largestBytes, count, place: style.place }),
    ];
}
function titled(title, paragraphs) {
    return paragraphs.length === 0 ? [] : [`### ${title}`, ...paragraphs];
}
/** The heading of the summary says it already where no video has an error. */
function titleWarnings(warned, failed) {
    const verb = warned.length === 1 ? "has" : "have";
    return failed.length === 0
        ? "Warnings"
        : `${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .W.warning} ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(warned.length, "other video")} ${verb} warnings`;
}
/** The heading of the summary says it already where all videos are accepted. */
function titleAccepted({ length }, videos) {
    if (length === videos.length)
        return "What was measured";
    return `${ACCEPTED} ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(length, "video")} ${length === 1 ? "meets" : "meet"} the limits`;
}
// ---------------------------------------------------------------------------------------------------------------------
// The commands
/** More commands are folded. */
const MOST_OPEN = 5;
function renderFixes(title, { commands, writes }, { largestBytes, place, state = commands.length <= MOST_OPEN ? "open" : "folded", }) {
    if (commands.length === 0)
        return [];
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(commands, largestBytes);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(title, [
        ...[...writes].map((each) => _fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTES */ .Y6[each]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(shown.join("\n"), "sh"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(commands.length - shown.length, place),
    ], state);
}
function titleNeeded({ videos }) {
    return videos === 1 ? "Fix this video" : `Fix these ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(videos, "video")}`;
}
function titleCuts({ videos }) {
    return `Too long: cut off the end of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(videos, "video")}`;
}
function titleOptional({ videos }) {
    return `Optional: convert ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(videos, "video")}`;
}
/** What a file is for that ffmpeg writes is said once, above. */
function without(fixes, ...above) {
    return {
        ...fixes,
        writes: new Set([...fixes.writes].filter((each) => !above.some(({ writes }) => writes.has(each)))),
    };
}


/***/ })

};
