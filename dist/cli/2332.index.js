export const id = 2332;
export const ids = [2332];
export const modules = {

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _text_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7573);

const annotations = {
    what: "annotations",
    medium: "annotations",
    render: _text_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .listAnnotations */ .x,
};


/***/ }),

/***/ 7573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ listAnnotated),
  x: () => (/* binding */ listAnnotations)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./report/text/annotation-limits.js
var annotation_limits = __webpack_require__(2252);
// EXTERNAL MODULE: ./report/text/confirmations.js
var text_confirmations = __webpack_require__(853);
// EXTERNAL MODULE: ./report/text/findings.js
var text_findings = __webpack_require__(5469);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/text/job-hints.js
var job_hints = __webpack_require__(835);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
;// CONCATENATED MODULE: ./report/text/places.js
/** Names the places where a person finds more. Words only. */
/** `page`: the address of the page with the job summary, if it is known. */
function nameSummary(page) {
    return page === undefined ? "the job summary" : `the job summary (${page})`;
}

// EXTERNAL MODULE: ./report/text/posts.js
var posts = __webpack_require__(9408);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
;// CONCATENATED MODULE: ./report/text/annotations.js
/** The annotations of a report: remarks, publish ids, and the findings of videos and posts. Prints nothing. */










/**
 * One for each remark and publish id, for each level of a video's findings, and for each finding of a post, within the
 * limits of the platform.
 */
function listAnnotations(report, context) {
    return listShown(report, context).map(({ findings: _, ...annotation }) => annotation);
}
/** The findings that annotations show: the log does not repeat them. */
function listAnnotated(report, context) {
    return new Set(listShown(report, context).flatMap(({ findings = [] }) => findings));
}
function listShown(report, context) {
    return (0,annotation_limits/* limitAnnotations */.y)(listAll(report, context), namePlace(context));
}
/** Where everything is that the limits leave out. */
function namePlace({ lacksSummary = false, summaryPage }) {
    return `${lacksSummary ? "the log" : nameSummary(summaryPage)} and the report file`;
}
function* listAll({ remarks, videos = [], posts = [], cancellations = [], confirmations = [] }, context) {
    yield* remarks.filter(({ isQuiet }) => !isQuiet);
    for (const cancellation of (0,publishes.sortWorstFirst)(cancellations))
        yield annotateCancellation(cancellation, context);
    for (const confirmation of (0,text_confirmations.sortConfirmations)(confirmations))
        yield annotateConfirmation(confirmation, context);
    const levels = listLevels(context.annotate);
    for (const checked of videos)
        yield* annotateVideo(checked, levels);
    for (const post of posts)
        yield* annotatePost(post, levels);
}
/** The levels from `annotate` on. */
function listLevels(annotate = "warning") {
    return annotate === "never" ? [] : levels/* LEVELS */.A.slice(0, levels/* LEVELS */.A.indexOf(annotate) + 1);
}
function* annotateVideo({ video, findings }, levels) {
    const commands = (0,fixes/* listCommands */.FH)(findings);
    for (const level of levels) {
        const those = findings.filter((finding) => finding.level === level);
        if (those.length === 0)
            continue;
        yield {
            level,
            title: `TikTok: ${(0,text_findings/* nameFindings */.Sy)(those)}`,
            message: (0,text_findings/* describeFindings */.kA)(video.path, those, commands.filter((command) => command.level === level)),
            ...(video.source.kind === "url" ? {} : { file: video.path }),
            findings: those,
        };
    }
}
/** Each at its place: a post file is a text that people open at a line. */
function* annotatePost({ path, findings }, levels) {
    for (const finding of findings) {
        const { level, line, column } = finding;
        if (!levels.includes(level))
            continue;
        yield {
            level,
            title: `TikTok: ${(0,text_findings/* nameFindings */.Sy)([finding])}`,
            message: [(0,posts/* describePlaced */.T3)(path, finding), ...(0,text_findings/* listEvidence */.YD)([finding])].join("\n"),
            place: { file: path, line, column },
            findings: [finding],
        };
    }
}
function annotateCancellation(cancellation, context) {
    const place = context.lacksSummary ? "log" : "job summary";
    const how = (0,publishes.isWorthCancelling)(cancellation) ? `The ${place} ends with how to cancel it` : "";
    const hints = [(0,job_hints/* hintAtOtherGuard */.U)(cancellation), how].filter((hint) => hint !== "");
    return annotatePublish(cancellation, `TikTok cancel: ${cancellation.code}`, hints.join(". "), context);
}
function annotateConfirmation(confirmation, context) {
    const passed = (0,text_confirmations/* describePassedCheck */.yK)(confirmation, context.toolPage);
    const more = passed === "" && !context.lacksSummary ? (0,job_hints/* hintAtCommand */.w)(confirmation) : passed;
    return annotatePublish(confirmation, (0,text_confirmations/* titleConfirmation */.q)(confirmation), more, context);
}
/** It stands on the file of its video if there is one: on any other path, GitHub would link to nothing. */
function annotatePublish(publish, title, more, { hasFile = () => false }) {
    const { level, video = "" } = publish;
    const file = locateInWorkspace(video);
    return {
        ...{ level, title, message: (0,publishes.describePublish)(publish, more) },
        ...(file !== undefined && hasFile(file) && { file }),
    };
}
/** A folder, an absolute path, one that leads out of the workspace, a URL, a path of Windows. */
const NO_FILE_INSIDE = /^$|^\/|\/$|^\.\.?(\/|$)|^[a-z][a-z0-9+.-]*:|\\/i;
/** The normalised path of a video inside the workspace; `undefined` for a URL and for any other path. */
function locateInWorkspace(video) {
    const path = video === "" ? "" : external_node_path_.posix.normalize(video);
    return NO_FILE_INSIDE.test(path) ? undefined : path;
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


/***/ })

};
