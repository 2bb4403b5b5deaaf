export const id = 290;
export const ids = [290];
export const modules = {

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ nameContainer)
/* harmony export */ });
/* unused harmony exports isContainer, VIDEO_EXTENSIONS, EXTENSIONS, WITHOUT_MOTION */
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
    // Without a moving picture.
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

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./report/completeness.js
var completeness = __webpack_require__(2847);
// EXTERNAL MODULE: ./report/text/cancel-workflow.js
var cancel_workflow = __webpack_require__(5559);
// EXTERNAL MODULE: ./report/text/cancellations.js
var text_cancellations = __webpack_require__(4775);
// EXTERNAL MODULE: ./report/text/confirmations.js
var text_confirmations = __webpack_require__(853);
// EXTERNAL MODULE: ./report/text/decided-otherwise.js
var decided_otherwise = __webpack_require__(5956);
// EXTERNAL MODULE: ./report/text/evidence.js
var evidence = __webpack_require__(4094);
// EXTERNAL MODULE: ./report/text/levels.js
var text_levels = __webpack_require__(7564);
// EXTERNAL MODULE: ./report/text/markdown.js
var markdown = __webpack_require__(9978);
// EXTERNAL MODULE: ./report/text/posts.js
var text_posts = __webpack_require__(9408);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/questions.js
var text_questions = __webpack_require__(9654);
;// CONCATENATED MODULE: ./report/text/remark-lines.js


/** `pages`: our own addresses, which become links where the message names them. Any other address stays a text. */
function renderRemark({ level, message }, pages = []) {
    return `${text_levels/* LEVEL_SIGNS */.WG[level]} ${linkPages(message, pages)}`;
}
function linkPages(text, pages) {
    const page = pages.find((each) => text.includes(each));
    if (page === undefined)
        return (0,markdown/* escapeMarkdown */.FV)(text);
    const others = pages.filter((each) => each !== page);
    const parts = text.split(page).map((part) => linkPages(part, others));
    return parts.join((0,markdown/* link */.nf)((0,markdown/* breakable */.mo)(page), page));
}
/** What stands above the remark, if it has a heading. */
function renderHeading({ level, heading }) {
    return heading === undefined ? [] : [`## ${text_levels/* LEVEL_SIGNS */.WG[level]} ${(0,markdown/* escapeMarkdown */.FV)(heading)}`];
}

// EXTERNAL MODULE: ./report/text/requests.js
var requests = __webpack_require__(6793);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/text/verdicts.js
var verdicts = __webpack_require__(2305);
// EXTERNAL MODULE: ./report/text/video-rows.js
var video_rows = __webpack_require__(2940);
;// CONCATENATED MODULE: ./report/text/videos.js






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
function renderVideos(videos, pages) {
    const style = { ...pages, largestNamesBytes: LARGEST_NAMES_BYTES, place: "the report file" };
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
    const warned = videos.filter(verdicts/* hasOnlyWarnings */.kx);
    const accepted = videos.filter((checked) => checked.verdict === "valid" && !(0,verdicts/* hasOnlyWarnings */.kx)(checked));
    const { needed, cuts, optional } = (0,fixes/* listFixes */.aq)(videos);
    const list = (some, level, largestBytes) => renderTable(some, { ...style, level, largestBytes });
    const { place, toolPage } = style;
    return {
        failed: {
            what: `details of ${(0,quantities/* formatCount */.B4)(failed.length, "video")}`,
            render: (largestBytes) => list(failed, "error", largestBytes),
        },
        warned: {
            what: `${(0,quantities/* formatCount */.B4)(warned.length, "video")} with warnings`,
            render: (largestBytes) => [...titleWarnings(warned, failed), ...list(warned, "warning", largestBytes)],
        },
        needed: {
            what: `commands that fix ${(0,quantities/* formatCount */.B4)(needed.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleNeeded(needed), needed, { largestBytes, place, toolPage }),
        },
        cuts: {
            what: `commands that shorten ${(0,quantities/* formatCount */.B4)(cuts.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleCuts(cuts), cuts, { largestBytes, place, toolPage, above: [needed] }),
        },
        optional: {
            what: `optional commands for ${(0,quantities/* formatCount */.B4)(optional.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleOptional(optional), optional, {
                largestBytes,
                place,
                toolPage,
                above: [needed, cuts],
                state: "folded",
            }),
        },
        accepted: {
            what: `${(0,quantities/* formatCount */.B4)(accepted.length, "accepted video")}`,
            render: (largestBytes) => (0,markdown/* fold */.AU)(titleAccepted(accepted, videos), list(accepted, "notice", largestBytes)),
        },
    };
}
/** The failed videos without details: only which rules find an error in each. */
function renderBriefly(videos, style, largestBytes) {
    const failed = videos.filter(({ verdict }) => verdict !== "valid");
    if (failed.length === 0)
        return [];
    const { place } = style;
    return [table(["Video", "What is wrong"], failed, (each) => renderBriefRow(each, style), { largestBytes, place })];
}
const ACCEPTED = "\u2705";
/** Three columns, as more can't be read on a phone; two where no video has a finding. */
function renderTable(videos, { level, largestBytes, ...style }) {
    if (videos.length === 0)
        return [];
    const hasFindings = videos.some(({ findings }) => findings.length > 0);
    const headings = ["Video", level === "notice" ? "Note" : "What is wrong, and what to do", "Facts"];
    const pick = (cells) => (hasFindings ? cells : cells.filter((_, column) => column !== 1));
    const rows = (0,video_rows/* groupAlike */.Mr)(videos, level);
    const count = (row) => row.length;
    return [
        (0,markdown/* table */.tp)(pick(headings), rows, (row) => pick((0,video_rows/* renderRow */.re)(row, style)), { largestBytes, count, place: style.place }),
    ];
}
/** The heading above says it already where no video has an error: one right below it would head nothing new. */
function titleWarnings(warned, failed) {
    if (warned.length === 0 || failed.length === 0)
        return [];
    const verb = warned.length === 1 ? "has" : "have";
    return [`### ${text_levels/* LEVEL_SIGNS */.WG.warning} ${(0,quantities/* formatCount */.B4)(warned.length, "other video")} ${verb} warnings`];
}
/** The heading of the summary says it already where all videos are accepted. */
function titleAccepted({ length }, videos) {
    if (length === videos.length)
        return "What was measured";
    return `${ACCEPTED} ${(0,quantities/* formatCount */.B4)(length, "video")} ${length === 1 ? "meets" : "meet"} the limits`;
}
// ---------------------------------------------------------------------------------------------------------------------
// The commands
/** More commands are folded. */
const MOST_OPEN = 5;
function renderFixes(title, { commands, writes }, { largestBytes, place, toolPage, above = [], state = commands.length <= MOST_OPEN ? "open" : "folded", }) {
    if (commands.length === 0)
        return [];
    const shown = (0,markdown/* takeWhileFits */.z8)(commands, largestBytes);
    return (0,markdown/* fold */.AU)(title, [
        ...[...writes].flatMap((each) => renderNote((0,fixes/* noteOn */.k9)(each, toolPage), isSaid(each, above))),
        (0,markdown/* codeBlock */.DV)(shown.join("\n"), "sh"),
        ...(0,markdown/* noteOmitted */.pg)(commands.length - shown.length, place),
    ], state);
}
/** What a file is for that ffmpeg writes is said once. Below, its page is enough. */
function renderNote({ text, page }, isAbove) {
    if (page === undefined)
        return isAbove ? [] : [text];
    const { title, address } = page;
    const shown = address.startsWith("https:") ? (0,markdown/* link */.nf)(title, address) : `${title}: ${(0,markdown/* code */.aY)(address)}`;
    return [isAbove ? shown : `${text} ${shown}`];
}
function isSaid(output, above) {
    return above.some(({ writes }) => writes.has(output));
}
function titleNeeded({ videos }) {
    return videos === 1 ? "Fix this video" : `Fix these ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}
function titleCuts({ videos }) {
    return `${video_rows/* TOO_LONG */.ch}: cut off the end of ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}
function titleOptional({ videos }) {
    return `Optional: convert ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}

;// CONCATENATED MODULE: ./report/reporters/summary.js
















const summary = { what: "job summary", medium: "summary", render: renderSummary };
/** The share of the remarks in a job summary, which holds 1 MiB. */
const LARGEST_REMARKS_BYTES = 50_000;
/** That of the posts with findings, and again of the others. */
const LARGEST_POSTS_BYTES = 40_000;
/**
 * Whether uploads come first: something is wrong with one, and what was checked is no worse. An upload may still go
 * live; a video that was refused waits.
 */
function isWorseInUploads(report) {
    const { cancellations = [], confirmations = [], uncancelled = [], videos = [], posts = [] } = report;
    const levels = [...cancellations, ...confirmations].map(({ level }) => level);
    const worst = text_levels/* LEVELS */.A_.find((level) => levels.includes(level) || (level === "warning" && uncancelled.length > 0));
    if (videos.length + posts.length === 0 || worst === undefined || worst === "notice")
        return false;
    return text_levels/* LEVELS */.A_.indexOf(worst) <= text_levels/* LEVELS */.A_.indexOf((0,titles/* rankNews */.QN)(report));
}
/** What is left to do comes last: it is what a person copies. */
function renderSummary(report, context) {
    const { permalink, actionsPage, toolPage, failure } = context;
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const tokenPage = toolPage && (0,cancel_workflow/* locateTokenPage */.ZN)(toolPage);
    const questions = toolPage === undefined ? [] : (0,text_questions/* listQuestionPages */.$A)(toolPage);
    const ownPages = [(0,cancel_workflow/* locateLostRunner */.Xq)(toolPage), (0,cancel_workflow/* locateTerminalPage */.K2)(toolPage), tokenPage, ...questions];
    const pages = [actionsPage, ...ownPages].filter((page) => page !== undefined);
    const render = (remark) => [...renderHeading(remark), renderRemark(remark, pages)].join("\n\n");
    // That something was not checked is worth more than what is known of the rest.
    const isOnTop = (remark) => remark.isFirst || (0,completeness/* saysLack */.Qb)(remark);
    const [first, others] = [(0,text_levels/* sortByLevel */.OV)(remarks.filter(isOnTop)), remarks.filter((each) => !isOnTop(each))];
    const shown = (0,markdown/* takeWhileFits */.z8)(others, LARGEST_REMARKS_BYTES, render);
    const aboutPosts = (0,text_posts/* renderPosts */.YV)(posts, { permalink, place: "the report file", largestBytes: LARGEST_POSTS_BYTES });
    const ofUploads = remarks.filter(({ isOfUploads }) => isOfUploads);
    const aboutVideos = renderVideos(videos, { permalink, toolPage });
    const aboutUploads = [
        ...(cancellations.length === 0 ? [] : [(0,text_cancellations/* renderCancellations */.Lm)(cancellations, ofUploads, context)]),
        ...(confirmations.length === 0 ? [] : [(0,text_confirmations/* renderConfirmations */.$7)(confirmations, ofUploads, context)]),
        ...(uncancelled.length === 0 ? [] : [(0,text_cancellations/* renderUncancelled */.$$)(uncancelled)]),
    ];
    const isUploadsFirst = isWorseInUploads(report);
    return [
        ...(isUploadsFirst ? aboutUploads : []),
        ...(videos.length + posts.length === 0 ? [] : [(0,titles/* titleReport */.Nf)(report)]),
        ...(0,titles/* listNextLines */.FX)(report, failure).map(markdown/* escapeMarkdown */.FV),
        ...first.map(render),
        ...(0,titles/* joinParts */.nn)(report, { aboutVideos, aboutPosts }),
        ...(0,evidence/* renderEvidence */.o)([...videos, ...posts]),
        ...(0,decided_otherwise/* renderDecidedOtherwise */.xd)(videos, toolPage, posts),
        ...(isUploadsFirst ? [] : aboutUploads),
        ...shown,
        ...(0,markdown/* noteOmitted */.pg)(others.length - shown.length, "the log"),
        ...(scope === undefined ? [] : (0,text_scope/* renderScope */.Ts)(scope, report)),
        ...(0,text_cancellations/* renderCancelAgain */.DL)([...cancellations, ...uncancelled], context),
        ...(0,requests/* renderAskAgain */.kw)((0,publishes/* listUndecided */.wW)(cancellations), toolPage),
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
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3193);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _job_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(835);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9978);
/* harmony import */ var _publish_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3169);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3224);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6793);
/* harmony import */ var _rerun_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(185);









/** The share of the ids to copy in a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 400_000;
/** A heading that says it all, a table of the outcomes, both the worst first, and what an upload would repeat. */
function renderCancellations(cancellations, remarks, { onlyCancels }) {
    return [
        `## ${(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .markOf */ .Fg)(cancellations, remarks)} ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .countOutcomes */ .XF)(cancellations)}`,
        (0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPublishTable */ .Un)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .sortWorstFirst */ .Qi)(cancellations), renderHint),
        ...(0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRerun */ ._X)(cancellations, onlyCancels, remarks).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
        ...(onlyCancels ? (0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeDecided */ .Ci)(cancellations) : []).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
    ].join("\n\n");
}
function renderHint(cancellation) {
    const hint = (0,_job_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .hintAtOtherGuard */ .Uw)(cancellation);
    return hint === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(`${hint}.`);
}
/** A heading and the ids that were recorded and, by wish, not cancelled. */
function renderUncancelled(uncancelled) {
    const render = (each) => `- ${(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderUpload */ .eu)(each)}`;
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(uncancelled, _publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGEST_TABLE_BYTES */ .Gs, render);
    return [
        `## ${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .WG.warning} ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .countUncancelled */ .yx)(uncancelled)}`,
        "The input `cancel` is `never`.",
        shown.join("\n"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noteOmitted */ .pg)(uncancelled.length - shown.length, "the log"),
        ...(0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRerun */ ._X)(uncancelled).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
    ].join("\n\n");
}
/** Whether the same job, run again, would ask TikTok to cancel these uploads. */
function canRunAgain(cancellations, { onlyCancels = false }) {
    return onlyCancels && cancellations.every(({ outcome }) => outcome !== "dry-run");
}
/** `isThen`: something else comes first. */
function sayRunAgain(isThen) {
    return `${isThen ? "Then re-run" : "Re-run"} this job, by the button beside its name: it asks TikTok to cancel the same uploads. A re-run of all failed jobs may skip it.`;
}
const STORE_HERE = "store it in the secret that this workflow reads";
/** The ids that are still worth cancelling, in a block to copy, and how to cancel them; nothing if there are none. */
function renderCancelAgain(cancellations, pages) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return [];
    if (canRunAgain(cancellations, pages)) {
        const get = `First get a current access token (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTokenPage */ .fT)(pages.toolPage)}), and ${STORE_HERE}.`;
        const first = [...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [get] : []), ...listAccount(cancellations, STORE_HERE)];
        return [
            `### ${titleAgain(ids.length)}`,
            [...first, sayRunAgain(first.length > 0)].join(" "),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)("Cancel from a terminal instead", describeCommand(ids, pages.toolPage)),
        ];
    }
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(ids, LARGEST_LIST_BYTES);
    return [
        `### ${titleAgain(ids.length)}`,
        ...renderTokenFirst(cancellations, pages),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(shown.join("\n"), "text"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noteOmitted */ .pg)(ids.length - shown.length, "the log"),
        ...describeHow(ids, pages),
    ];
}
/** The same in lines, for a log and for a page: sentences, and the command's own lines. */
function listCancelAgain(cancellations, pages) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return undefined;
    const { actionsPage, toolPage } = pages;
    const { name, file, secret } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    const page = (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTokenPage */ .ZN)(toolPage);
    const isAgain = canRunAgain(cancellations, pages);
    const store = isAgain ? STORE_HERE : `store it in the workflow's secret ${secret}`;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return {
        sentences: [
            ...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [`First get a current access token (${page}), and ${store}.`] : []),
            ...listAccount(cancellations, store),
            isAgain ? sayRunAgain(false) : `${titleAgain(ids.length)}: run the workflow '${name}' (${file})${place}.`,
            `Or cancel from a terminal (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTerminalPage */ .K2)(toolPage)}). In Bash or zsh, this asks for a current access token (${page}):`,
        ],
        command: (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .writeCommand */ .zP)("cancel", ids).split("\n"),
    };
}
function listIdsLeft(cancellations) {
    const left = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .sortWorstFirst */ .Qi)(cancellations.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorthCancelling */ .t0));
    return left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
function titleAgain(count) {
    return count === 1 ? "Cancel this upload" : `Cancel these ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInteger */ .Sm)(count)} uploads`;
}
/** With the token that TikTok refused, or without one, the workflow would do no better. */
function renderTokenFirst(cancellations, { actionsPage, toolPage }) {
    const secret = `the secret that the workflow reads: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze.secret)} in the example`;
    const store = actionsPage === undefined ? "use it in the command" : `store it in ${secret}`;
    const get = `First get a current access token (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTokenPage */ .fT)(toolPage)})`;
    return [
        ...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [`${get}${actionsPage === undefined ? "" : `, and ${store}`}.`] : []),
        ...listAccount(cancellations, store),
    ];
}
/** What comes first where uploads belong to another account: with the same token, TikTok would refuse them again. */
function listAccount(cancellations, store) {
    const advice = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .adviseAccount */ .aO)(cancellations.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorthCancelling */ .t0), store);
    return advice === "" ? [] : [advice];
}
function describeHow(ids, { actionsPage, toolPage }) {
    const command = describeCommand(ids, toolPage);
    if (actionsPage === undefined)
        return command;
    const what = ids.length === 1 ? "the id" : "the ids";
    const { name, file } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    return [
        `Copy ${what}, open ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("the repository's Actions page", actionsPage)}, choose the workflow **${name}** (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(file)}), and click **Run workflow**.`,
        "<details><summary>There is no such workflow</summary>",
        ...command,
        "</details>",
    ];
}
/** The command, and what TikTok's response to it means. */
function describeCommand(ids, toolPage) {
    return [
        ...(0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCommand */ .CB)("cancel", ids, toolPage),
        "The response holds a code:",
        (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .listCancelResponses */ .nh)((0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("Codes", (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateCodesPage */ .yQ)(toolPage))).join("\n"),
        `The command line cancels any number of ids, confirms, and says what became of each: ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("From a terminal", (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTerminalPage */ .K2)(toolPage))}.`,
    ];
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ EVIDENCE),
/* harmony export */   o: () => (/* binding */ renderEvidence)
/* harmony export */ });
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);

/** What each word means, as a clause. */
const EVIDENCE = {
    documented: "TikTok's documentation says so",
    reported: "someone reported it in public",
    inferred: "this project concluded it",
};
/** The words that findings show, in one line of Markdown; none where no finding shows one. */
function renderEvidence(checked) {
    const shown = new Set();
    for (const { findings } of checked) {
        for (const { rule, basis = rule } of findings)
            shown.add((0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .nameBasis */ .Ad)(basis));
    }
    const meanings = Object.entries(EVIDENCE).filter(([word]) => shown.has(word));
    if (meanings.length === 0)
        return [];
    return [
        `<small>How sure a rule is: ${meanings.map(([word, meaning]) => `**${word}**: ${meaning}`).join("; ")}.</small>`,
    ];
}


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ describeFacts)
});

;// CONCATENATED MODULE: ./model/colour.js
/** What the numbers of a picture mean as colours. Imports nothing. */
/** The code point that all three tables have for "unspecified". */
const UNSPECIFIED = 2;
const BT2020_PRIMARIES = 9;
const BT2020_MATRICES = (/* unused pure expression or super */ null && ([9, 10]));
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

// EXTERNAL MODULE: ./model/formats.js
var formats = __webpack_require__(8766);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
;// CONCATENATED MODULE: ./report/text/facts.js
/** The facts about a video, in words. Knows no medium. */




/**
 * Describes the facts; the picture as a player displays it. The codec may be untrusted. A value to which one of
 * `findings` objects never looks like the bound that it breaks.
 */
function describeFacts(facts, findings = []) {
    const boundOf = (unit, value) => findBrokenBound(findings, unit, value);
    const { container, codec, colour = {}, width, height, rotation, frameRate, duration, sizeBytes, bytesRead } = facts;
    const partly = facts.partial ? " in the parts that were read" : "";
    const range = nameHighDynamicRange(colour);
    const read = bytesRead === undefined || bytesRead === sizeBytes ? "" : `, ${(0,quantities/* formatSize */.Xq)(bytesRead)} read`;
    return {
        container: container === undefined ? "" : (0,formats/* nameContainer */.VW)(container),
        codec: codec === undefined ? "" : `${(0,words/* nameCodec */.G8)(codec)}${range === undefined ? "" : `, HDR (${range})`}`,
        picture: width === undefined || height === undefined ? "" : (0,quantities/* formatPictureSize */.Hx)({ width, height }, rotation),
        frameRate: frameRate === undefined ? "" : `${(0,quantities/* formatRate */.CE)(frameRate.value, boundOf("FPS", frameRate.value))}${partly}`,
        duration: duration === undefined ? "" : (0,quantities/* formatDuration */.a3)(duration.value, boundOf("s", duration.value)),
        size: sizeBytes === undefined ? "" : `${(0,quantities/* formatSize */.Xq)(sizeBytes, boundOf("bytes", sizeBytes))}${read}`,
    };
}
/** The bound that a value breaks, by what was found about it. */
function findBrokenBound(findings, unit, value) {
    for (const { rule, actual, limit } of findings) {
        if (rule.unit !== unit || actual !== value || limit === null || "oneOf" in limit)
            continue;
        if (limit.max !== undefined && value > limit.max)
            return limit.max;
        if (limit.min !== undefined && value < limit.min)
            return limit.min;
    }
    return undefined;
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nearLimit),
/* harmony export */   n: () => (/* binding */ describeBounds)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);

/** A value that is at least this share of its upper bound counts as near it. */
const NEAR = 0.9;
/** How much of the upper bound a fact inside its bounds uses: ` (99 % of the limit)`. Empty if it is not near. */
function nearLimit(gauges, fact) {
    const gauge = gauges.find((each) => each.fact === fact);
    if (gauge?.bounds.max === undefined || !gauge.isInside)
        return "";
    const share = Math.min(1, gauge.value / gauge.bounds.max);
    return share < NEAR ? "" : ` (${Math.floor(share * 100)} % of the limit)`;
}
const inUnit = (unit) => ({
    one: (value) => `${value} ${unit}`,
    several: (min, max) => `${min} to ${max} ${unit}`,
});
const FORMATS = {
    duration: {
        one: (bound) => (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(bound),
        several: (min, max) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(min)} to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(max)}`,
    },
    size: { one: _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq, several: (min, max) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(min)} to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(max)}` },
    frameRate: inUnit("FPS"),
    width: inUnit("pixels"),
    height: inUnit("pixels"),
};
const SETTERS = { policy: "policy", creator: "this creator" };
/** What is allowed, and by whom where it is not TikTok for everyone: `23 to 60 FPS`, `up to 1:00 (policy)`. */
function describeBounds({ fact, value, isInside, bounds: { min, max }, setBy }) {
    const { one, several } = FORMATS[fact];
    const outside = isInside ? undefined : value;
    const from = min === undefined ? "" : `at least ${one(min, outside)}`;
    const to = max === undefined ? "" : `up to ${one(max, outside)}`;
    const allowed = min !== undefined && max !== undefined ? several(min, max) : `${from}${to}`;
    return `${allowed}${setBy === undefined ? "" : ` (${SETTERS[setBy]})`}`;
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ describePlaced),
/* harmony export */   YV: () => (/* binding */ renderPosts),
/* harmony export */   fT: () => (/* binding */ namePosts)
/* harmony export */ });
/* unused harmony exports locate, renderBadPosts */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2077);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2305);
/* harmony import */ var _video_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2940);







/** Names each post: the second of a file is `posts.json (2)`. */
function namePosts(posts) {
    const totals = countPaths(posts);
    const counts = new Map();
    return posts.map((post) => {
        const { path, findings } = post;
        const number = (counts.get(path) ?? 0) + 1;
        counts.set(path, number);
        return { ...post, findings: (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByLevel */ .OV)(findings), name: totals.get(path) === 1 ? path : `${path} (${number})` };
    });
}
function countPaths(posts) {
    const totals = new Map();
    for (const { path } of posts)
        totals.set(path, (totals.get(path) ?? 0) + 1);
    return totals;
}
/** A finding of a post after its place, as compilers write it: `posts/launch.json:3:14: \u2026`. */
function describePlaced(path, finding) {
    return `${locate(path, finding)}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFinding */ .jb)(finding)}`;
}
/** The place of a finding in a post file: `posts/launch.json:3:14`. */
function locate(path, { line, column }) {
    return `${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(path)}:${line}:${column}`;
}
/** Posts with findings, and then the others, folded; nothing without posts. */
function renderPosts(posts, style) {
    if (posts.length === 0)
        return [];
    const named = namePosts(posts);
    const good = named.filter(({ findings }) => findings.length === 0);
    const title = `\u2705 ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(good.length, "post")} without findings`;
    return ["### Posts", ...renderObjected(named, style), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(title, renderGood(good, style))];
}
/** Only the posts with findings; nothing if there are none. */
function renderBadPosts(posts, style) {
    const bad = renderObjected(namePosts(posts), style);
    return bad.length === 0 ? [] : ["### Posts", ...bad];
}
/** How many bytes of findings a post may have, from the fullest version to the shortest; 0: only its rules. */
const VERSIONS_BYTES = [Number.POSITIVE_INFINITY, 2500, 0];
/**
 * The posts with errors first, then those with warnings, then those with notices, in the fullest version in which all
 * of them have room. Each version shows at least the rules that object to each post.
 */
function renderObjected(named, style) {
    const failed = named.filter(isFailed);
    const warned = named.filter(_verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOnlyWarnings */ .kx);
    const noted = named.filter((post) => post.findings.length > 0 && !isFailed(post) && !(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOnlyWarnings */ .kx)(post));
    const posts = [...failed, ...warned, ...noted];
    const { largestBytes, place } = style;
    let shown = [];
    for (const findingsBytes of VERSIONS_BYTES) {
        shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(posts, largestBytes, (post) => renderEntry(post, { ...style, findingsBytes }));
        if (shown.length === posts.length)
            return shown.length === 0 ? [] : [shown.join("\n\n")];
    }
    return [...(shown.length === 0 ? [] : [shown.join("\n\n")]), ...noteLeftOut(posts.slice(shown.length), place)];
}
function isFailed({ verdict }) {
    return verdict === "invalid";
}
/** A line that counts the posts for which there is no room. */
function noteLeftOut(posts, place) {
    const failed = posts.filter(isFailed).length;
    const errors = failed === 0 ? "" : ` (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(failed)} with errors)`;
    const are = posts.length === 1 ? "is" : "are";
    return [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(posts.length, "more post")}${errors} ${are} not shown here: see ${place}.`];
}
/** The post, and below it what is wrong with it: on a phone, a table leaves no room for sentences. */
function renderEntry(post, { permalink, place, findingsBytes }) {
    const name = renderName(post, permalink);
    if (findingsBytes === 0)
        return `${name}: ${renderRules(post)}`;
    const [first, ...others] = post.findings;
    if (first === undefined)
        return name;
    const address = permalink?.(post.path);
    const render = (finding) => `- ${renderPlaced(finding, address)}`;
    const items = [render(first), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(others, findingsBytes, render)];
    const rest = post.findings.length - items.length;
    const more = rest === 0 ? [] : [`- ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(rest)} more: see ${place}`];
    return [`${name}\n`, ...items, ...more].join("\n");
}
/** The post file, and in small print the video that it publishes. */
function renderName({ path, name, video }, permalink) {
    const address = permalink?.(path);
    const shown = address === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8)(name) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8)(name), address);
    return video === undefined ? shown : `${shown} <small>publishes ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakable */ .mo)(video)}</small>`;
}
/** The rules that object at the post's worst level. */
function renderRules({ findings }) {
    const [worst] = findings;
    if (worst === undefined)
        return "";
    const rules = findings.filter(({ level }) => level === worst.level).map(({ rule }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(rule.id));
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG[worst.level]} ${[...new Set(rules)].join(", ")}`;
}
function renderPlaced(finding, address) {
    const line = `line ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(finding.line)}`;
    return (0,_video_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFinding */ .Kj)([finding], 1, address === undefined ? line : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(line, `${address}#L${finding.line}`));
}
function renderGood(good, { permalink, place, largestBytes }) {
    if (good.length === 0)
        return [];
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(good, largestBytes, (post) => renderName(post, permalink));
    return [shown.join("<br>"), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(good.length - shown.length, place)];
}


/***/ }),

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   Ts: () => (/* binding */ renderScope),
/* harmony export */   XT: () => (/* binding */ describeCommit)
/* harmony export */ });
/* unused harmony exports hasLeftOut, countUnchanged, describeScopeShortly, remarkOnMissingParts, remarkOnMissingReports, remarkOnCommits, remarkOnOtherParts, remarkOnUnchanged, remarkOnUnchangedPart, remarkOnUnlisted, adviseOnHead, remarkOnLackedHead, remarkOnLackedPullRequest, remarkOnChangedPolicy */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2834);





/** What the videos were compared with: "the base branch (1a2b3c4)". */
function describeBase({ base, commit }) {
    return commit === undefined ? base : `${base} (${commit.slice(0, 7)})`;
}
/** Whether there is anything that is not checked because it is not changed. */
function hasLeftOut(scope) {
    return listUnchanged(scope).length > 0;
}
function listUnchanged({ unchanged, unchangedPosts = [] }) {
    return [...unchanged, ...unchangedPosts];
}
/** The one line about the videos and post files that were not checked. */
function countUnchanged(scope, { videos = [], posts = [] }) {
    const { unchanged, unchangedPosts = [] } = scope;
    const counts = [
        ...(unchanged.length === 0 ? [] : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchanged.length, videos.length === 0 ? "video" : "other video")]),
        ...(unchangedPosts.length === 0
            ? []
            : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchangedPosts.length, posts.length === 0 ? "post file" : "other post file")]),
    ];
    const verb = listUnchanged(scope).length === 1 ? "was" : "were";
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(counts)}, not changed here, ${verb} not checked`;
}
const MOST_NAMES = 20;
/** Lines of the log. */
function describeScope(scope, checked) {
    const unchanged = listUnchanged(scope);
    const names = unchanged.slice(0, MOST_NAMES).map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u).join(", ");
    const rest = unchanged.length > MOST_NAMES ? " \u2026" : "";
    return [
        ...describeComparison(scope, checked),
        ...(unchanged.length === 0 ? [] : [`${countUnchanged(scope, checked)}: ${names}${rest}`]),
    ];
}
/** On a terminal, more names would push the result out of sight. */
const MOST_NAMES_AT_HAND = 3;
/** The same for a person who waits for the result: a few names, or their number alone. */
function describeScopeShortly(scope, checked) {
    if (listUnchanged(scope).length <= MOST_NAMES_AT_HAND)
        return describeScope(scope, checked);
    return [...describeComparison(scope, checked), `${countUnchanged(scope, checked)}.`];
}
function describeComparison(scope, checked) {
    return hasChecked(checked) ? [`Checked only ${describeChanged(scope, checked)}.`] : [];
}
function hasChecked({ videos = [], posts = [] }) {
    return videos.length + posts.length > 0;
}
/** A changed post brings its video, and a changed video its posts, as they were before. */
function describeChanged(scope, { videos = [], posts }) {
    const base = describeBase(scope);
    const urls = videos.filter(({ video }) => video.source.kind === "url").length;
    const others = urls === 0 ? "" : `, and ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(urls, "URL")}`;
    if (posts === undefined)
        return `the videos that differ from ${base}${others}`;
    return `the posts and videos that this change concerns, compared with ${base}${others}`;
}
/** The share of the names in a job summary, which holds 1 MiB. */
const LARGEST_NAMES_BYTES = 50_000;
/**
 * One line, which a person can open to see the names. Nothing if nothing was left out. If nothing was checked, a remark
 * has said why.
 */
function renderScope(scope, checked) {
    const unchanged = listUnchanged(scope);
    if (unchanged.length === 0)
        return [];
    const why = hasChecked(checked) ? `Checked only ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(describeChanged(scope, checked))}. ` : "";
    const all = checked.posts === undefined ? "all videos" : "all videos and posts";
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(unchanged, LARGEST_NAMES_BYTES, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8);
    return [
        `<details><summary>${countUnchanged(scope, checked)}</summary>`,
        `${why}To check ${all}, ${scope.isAsked ? "leave out `--since`" : "set `scope: all`"}.`,
        shown.join("<br>"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(unchanged.length - shown.length),
        "</details>",
    ];
}
/**
 * Some of the jobs that check a part each have left no report. `missing`: the numbers of their parts, from 1. `commit`:
 * which one they belong to, if the other parts are of several.
 */
function remarkOnMissingParts(missing, count, commit) {
    const numbers = formatList(missing.slice(0, MOST_NAMES).map(String));
    const rest = missing.length > MOST_NAMES ? " \u2026" : "";
    const [parts, are, jobs] = missing.length === 1 ? ["Part", "is", "its job"] : ["Parts", "are", "their jobs"];
    const of = commit === undefined ? "" : ` of commit ${commit.slice(0, 7)}`;
    const message = `${parts} ${numbers}${rest} of ${count}${of} ${are} missing, so not all videos were checked. Run ${jobs} again.`;
    return { ...remark("error", message), isCounted: true };
}
/** Files of reports that were named to be joined, and are not there: a job has left none. */
function remarkOnMissingReports(names) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, MOST_NAMES).map((name) => `'${showUnprintable(name)}'`);
    const rest = names.length > MOST_NAMES ? " \u2026" : "";
    const [reports, are] = names.length === 1 ? ["report", "is"] : ["reports", "are"];
    // It may be of a job that uploads, which must not be run again without a look at what it has posted.
    const message = `The ${reports} ${formatList(shown)}${rest} ${are} missing, so this result lacks what would be in there. Look at the log of the job that should have left it.`;
    return [{ ...remark("error", message), isCounted: true }];
}
/** Reports that were joined are of several commits. */
function remarkOnCommits(commits) {
    const shown = commits.slice(0, MOST_NAMES).map((commit) => commit.slice(0, 7));
    const rest = commits.length > MOST_NAMES ? " \u2026" : "";
    const message = `The joined reports are of ${formatCount(commits.length, "different commit")} (${shown.join(", ")}${rest}), so the result holds for none of them. Join only reports of one run.`;
    return { ...remark("warning", message), isFirst: true };
}
/** Which commit was checked. */
function describeCommit({ commit }) {
    return commit === undefined ? [] : [`Checked commit: ${commit}`];
}
/** Reports of jobs that have shared the videos in several ways: no two of these have checked parts of the same. */
function remarkOnOtherParts(counts) {
    const parts = formatList(counts.slice(0, MOST_NAMES).map(String));
    const message = `The reports are of different runs, with ${parts} parts, so nobody knows whether all videos were checked. Join only the reports of one run.`;
    return { ...remark("error", message), isCounted: true };
}
/** There are videos or posts, and none was changed. `hasOnlyPosts`: no videos were looked for but theirs. */
function remarkOnUnchanged(scope, hasOnlyPosts = false) {
    const base = describeBase(scope);
    if (hasOnlyPosts) {
        return remark("notice", `No post was checked, because no post, and no video of one, differs from ${base}.`);
    }
    const { unchanged, unchangedPosts = [] } = scope;
    const nothing = [
        ...(unchanged.length === 0 ? [] : ["no video"]),
        ...(unchangedPosts.length === 0 ? [] : ["no post"]),
    ];
    const subject = formatList(nothing).replace(/^n/, "N");
    return remark("notice", `${subject} was checked, because none differs from ${base}.`);
}
/** None of the videos and posts of a part was changed, though others were. */
function remarkOnUnchangedPart(scope) {
    const { unchanged, unchangedPosts = [] } = scope;
    const counts = [
        ...(unchanged.length === 0 ? [] : [formatCount(unchanged.length, "video")]),
        ...(unchangedPosts.length === 0 ? [] : [formatCount(unchangedPosts.length, "post file")]),
    ];
    return remark("notice", `Nothing was checked, because none of this part's ${formatList(counts)} differs from ${describeBase(scope)}.`);
}
/** What was checked where nothing was left out as unchanged. */
function describeAll({ videos, posts }) {
    if (posts.lines.length === 0)
        return "All videos";
    return videos.includes("!**") ? "All posts and their videos" : "All videos and posts";
}
/** All were checked, because nobody knows which ones changed. Sentences without their last full stop. */
function remarkOnUnlisted({ problem, advice }, asked) {
    const help = advice === "" ? "" : ` To check only the changed ones, ${advice}.`;
    const message = `${describeAll(asked)} were checked, not only the changed ones. ${problem}.${help}`;
    return { ...remark("notice", message), isFirst: true };
}
/** What helps where the checkout does not have what an event brings, without a full stop. `event`: its name. */
function adviseOnHead(event) {
    const instead = event === "pull_request_target" ? ", or run the workflow on 'pull_request'" : "";
    return `Check out the head of the change before this step${instead}`;
}
/** Nobody knows what an event changes, and it is not in the checkout. `problem` is a sentence without its full stop. */
function remarkOnLackedHead({ problem, event }) {
    const message = `What this change brings was not checked, because another commit is checked out. ${adviseOnHead(event)}. ${problem}.`;
    return { ...remark("error", message), isCounted: true };
}
/** The workflow wants all videos to be checked, and those of the pull request are not in the checkout. */
function remarkOnLackedPullRequest(event) {
    const message = `What this pull request brings was not checked, because another commit is checked out. ${adviseOnHead(event)}.`;
    return remark("warning", message);
}
/** A pull request can change what counts as a bad video: then all of them are checked. `path`: its policy. */
function remarkOnChangedPolicy(path, asked) {
    const message = `${describeAll(asked)} were checked, because the policy '${showUnprintable(path)}' has changed.`;
    return { ...remark("notice", message), isQuiet: true, isFirst: true };
}


/***/ }),

/***/ 2940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   Mr: () => (/* binding */ groupAlike),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   re: () => (/* binding */ renderRow)
/* harmony export */ });
/* unused harmony export renderBriefRow */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3193);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1309);
/* harmony import */ var _gauges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6887);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9978);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2077);






/** How the title begins under which the commands stand that cut off the end of a video. */
const TOO_LONG = "Too long";
/** From this number on, videos that share a finding are one row. */
const FEWEST_ALIKE = 21;
/**
 * The rows for videos, the largest group first. A video with several findings of `level` belongs to the most frequent
 * of them.
 */
function groupAlike(videos, level) {
    const rulesOf = ({ findings }) => findings.filter((finding) => finding.level === level).map(({ rule }) => rule.id);
    const counts = new Map();
    for (const rule of videos.flatMap(rulesOf))
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const frequent = (video) => rulesOf(video).reduce((best, rule) => ((counts.get(rule) ?? 0) > (counts.get(best) ?? 0) ? rule : best), "");
    const alike = new Map();
    for (const video of videos) {
        const key = frequent(video);
        const group = alike.get(key);
        if (group === undefined)
            alike.set(key, [video]);
        else
            group.push(video);
    }
    const isLarge = (key) => key !== "" && (alike.get(key)?.length ?? 0) >= FEWEST_ALIKE;
    const groups = [...alike].filter(([key]) => isLarge(key)).map(([, group]) => group);
    const others = videos.filter((video) => !isLarge(frequent(video)));
    return [...groups.sort((a, b) => b.length - a.length), ...others.map((video) => [video])];
}
/** Three cells: the video, what is wrong and what to do, and the facts in small print. */
function renderRow(row, style) {
    return [renderNames(row, style), renderFindings(row), renderFacts(row)];
}
/** Two cells: the video, and the rules that find an error in it. */
function renderBriefRow(checked, { permalink }) {
    const errors = checked.findings.filter(({ level }) => level === "error");
    const rules = new Set(errors.map(({ rule }) => escapeMarkdown(rule.id)));
    return [renderName(checked, permalink), `${LEVEL_SIGNS.error} ${[...rules].join(", ")}`];
}
function renderNames(row, { permalink, largestNamesBytes, place }) {
    const [first] = row;
    if (first !== undefined && row.length === 1)
        return renderName(first, permalink);
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(row, largestNamesBytes, (checked) => renderName(checked, permalink));
    const rest = row.length - shown.length;
    const more = rest === 0 ? [] : [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(rest)} more: see ${place}`];
    return `<details><summary>${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(row.length, "video")}</summary>${[...shown, ...more].join("<br>")}</details>`;
}
function renderName({ video }, permalink) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(video.path);
    const address = video.source.kind === "url" ? undefined : permalink?.(video.path);
    return address === undefined ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(name, address);
}
/** Each finding once for each basis, the worst first; of a group, how many videos have it, if not all do. */
function renderFindings(row) {
    const alike = new Map();
    for (const finding of row.flatMap(({ findings }) => findings)) {
        const { evidence, source } = finding.basis ?? finding.rule;
        const key = `${finding.level} ${finding.rule.id} ${evidence} ${source}`;
        const same = alike.get(key);
        if (same === undefined)
            alike.set(key, [finding]);
        else
            same.push(finding);
    }
    const frequent = [...alike.values()].sort((a, b) => b.length - a.length);
    const inOrder = _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.flatMap((level) => frequent.filter(([first]) => first?.level === level));
    return inOrder.map((same) => renderFinding(same, row.length)).join("<br>");
}
/**
 * `same`: a rule's findings with one basis, one for each of those videos that have it. `where`: where it stands in a
 * file, as Markdown.
 */
function renderFinding(same, videos, where) {
    const [first] = same;
    if (first === undefined)
        return "";
    const { rule, level, detail = "", basis, fix, fixKind } = first;
    const text = (finding) => `${finding.problem}. ${finding.advice}.`;
    const isSame = same.every((finding) => text(finding) === text(first));
    const some = same.length === videos ? "" : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(same.length)} of them: `;
    const small = [
        ...(where === undefined ? [] : [where]),
        describeBasis(rule, basis),
        ...(rule.code === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(rule.code)]),
        ...(detail === "" || !isSame ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(detail)]),
    ].join(", ");
    const below = fixKind === "cut" && fix !== null ? ` The command is below, under "${TOO_LONG}".` : "";
    const example = isSame ? "" : "For example: ";
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .WG[level]} ${some}${example}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(`${text(first)}${below}`)}<br><small>${small}</small>`;
}
/** The rule, and what it is based on, each with its page if it has one. */
function describeBasis(rule, basis = rule) {
    if (basis.source === "")
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id)} (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .nameBasis */ .Ad)(basis)})`;
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .isPage */ .yp)(basis.source) && basis.source === rule.source)
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id), rule.source)} (${basis.evidence})`;
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .isPage */ .yp)(basis.source))
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id), rule.source)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(basis.evidence, basis.source)})`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id)} (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .nameBasis */ .Ad)(basis)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(basis.source)})`;
}
/** In small print; of a group, only what all its videos share. */
function renderFacts(row) {
    const [first] = row;
    if (first === undefined)
        return "";
    // One video after the other: there may be tens of thousands, and often they soon share nothing more.
    let lines = describeLines(first);
    for (let at = 1; at < row.length && lines.some(isAny); at++) {
        const others = describeLines(row[at]);
        lines = lines.map((texts, line) => texts.map((text, place) => (text === others[line]?.[place] ? text : "")));
    }
    const shown = lines.filter(isAny).map((texts) => texts.filter((text) => text !== "").join(", "));
    return shown.length === 0 ? "" : `<small>${shown.join("<br>")}</small>`;
}
function isAny(texts) {
    return texts.some((text) => text !== "");
}
/** The facts as Markdown, in reading order and in two lines: what it is, and how much of it. */
function describeLines(checked) {
    const { facts, findings } = checked;
    const gauges = checked.gaugesOf(checked);
    const { container, codec, picture, frameRate, duration, size } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFacts */ .L)(facts, findings);
    const amounts = [frameRate, `${duration}${(0,_gauges_js__WEBPACK_IMPORTED_MODULE_1__/* .nearLimit */ .a)(gauges, "duration")}`, `${size}${(0,_gauges_js__WEBPACK_IMPORTED_MODULE_1__/* .nearLimit */ .a)(gauges, "size")}`];
    return [[container, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(codec), picture], amounts.map(keepTogether)];
}
/** A number and its unit stay on one line. */
function keepTogether(text) {
    return text.replace(/(?<=\d) (?=\w+)/g, "&nbsp;");
}


/***/ })

};
