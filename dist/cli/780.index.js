export const id = 780;
export const ids = [780];
export const modules = {

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3193);
/* harmony import */ var _text_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7573);
/* harmony import */ var _text_cancellations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);
/* harmony import */ var _text_confirmations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(853);
/* harmony import */ var _text_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(244);
/* harmony import */ var _text_posts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9408);
/* harmony import */ var _text_publishes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3224);
/* harmony import */ var _text_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3179);
/* harmony import */ var _text_sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2077);
/* harmony import */ var _text_titles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6916);










const log = { what: "log", medium: "log", render: renderLog };
/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog(report, context) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const { actionsPage, lacksSummary = false } = context;
    const annotated = (0,_text_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .listAnnotated */ .P)(report, context);
    // The others are annotations, which stand in the log, too.
    for (const { isQuiet, message } of remarks)
        if (isQuiet)
            yield message;
    yield* listEach("video", videos, (checked) => [describeVideo(checked, annotated)]);
    yield* listEach("post", (0,_text_posts_js__WEBPACK_IMPORTED_MODULE_4__/* .namePosts */ .fT)(posts), (checked) => describePost(checked, annotated));
    if (videos.length + posts.length > 0)
        yield (0,_text_titles_js__WEBPACK_IMPORTED_MODULE_8__/* .describeNews */ .Nj)(report);
    if (scope !== undefined)
        yield* (0,_text_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .describeScope */ .OI)(scope, report);
    for (const cancellation of cancellations)
        yield describeOutcome(cancellation);
    if (cancellations.length > 0)
        yield (0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_5__.countOutcomes)(cancellations);
    for (const confirmation of confirmations)
        yield describeOutcome(confirmation);
    if (confirmations.length > 0)
        yield (0,_text_confirmations_js__WEBPACK_IMPORTED_MODULE_2__.countConfirmations)(confirmations);
    for (const each of uncancelled)
        yield `${(0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_5__.nameUpload)(each)}: not cancelled`;
    if (uncancelled.length > 0)
        yield (0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_5__.countUncancelled)(uncancelled);
    if (lacksSummary)
        yield* (0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_5__.describeRerun)(cancellations);
    if (lacksSummary)
        yield* (0,_text_cancellations_js__WEBPACK_IMPORTED_MODULE_1__/* .listCancelAgain */ .Xj)(cancellations, actionsPage);
}
/** More lines without an error are folded. */
const MOST_UNFOLDED = 10;
/** What has an error is never folded. */
function* listEach(thing, all, describe) {
    if (all.length <= MOST_UNFOLDED)
        yield* describeEach(all, describe);
    else {
        const accepted = all.filter(({ verdict }) => verdict === "valid");
        const title = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(accepted.length, thing)} without errors`;
        if (accepted.length > 0)
            yield { title, lines: describeEach(accepted, describe) };
        for (const checked of all)
            if (checked.verdict !== "valid")
                yield* describe(checked);
    }
}
function* describeEach(all, describe) {
    for (const checked of all)
        yield* describe(checked);
}
/**
 * All findings, the worst first, then what was measured: the log is complete, annotations are limited. An `annotated`
 * finding is only named here, as its annotation stands in the log, too.
 */
function describeVideo({ video, facts, findings }, annotated) {
    const texts = Object.values((0,_text_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFacts */ .L)(facts)).filter((text) => text !== "");
    const measured = texts.join(", ");
    const named = findings.filter((finding) => annotated.has(finding)).map(({ rule }) => rule.id);
    const others = findings.filter((finding) => !annotated.has(finding));
    const words = [
        ...(named.length === 0 ? [] : [`${named.join(", ")}${others.length === 0 ? "" : "."}`]),
        ...others.map((finding) => `${(0,_text_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFinding */ .jb)(finding)} [${finding.rule.id}]`),
        ...(measured === "" ? [] : [findings.length === 0 ? measured : `(${measured})`]),
    ];
    return `${SIGNS[findings[0]?.level ?? "notice"]} ${video.path}${words.length === 0 ? "" : `: ${words.join(" ")}`}`;
}
/** The post with its annotated rules, and a line for each other finding. */
function describePost({ name, video, findings }, annotated) {
    const named = new Set(findings.filter((finding) => annotated.has(finding)).map(({ rule }) => rule.id));
    const others = findings.filter((finding) => !annotated.has(finding));
    const words = [
        ...(named.size === 0 ? [] : [[...named].join(", ")]),
        ...(video === undefined ? [] : [named.size === 0 ? video : `(${video})`]),
    ];
    return [
        `${SIGNS[findings[0]?.level ?? "notice"]} ${name}${words.length === 0 ? "" : `: ${words.join(" ")}`}`,
        ...others.map((finding) => `  line ${finding.line}: ${(0,_text_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFinding */ .jb)(finding)} [${finding.rule.id}]`),
    ];
}
/** By the worst finding. */
const SIGNS = { error: "✗", warning: "!", notice: "✓" };
/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(publish) {
    const { problem, outcome, logId } = publish;
    const evidence = [...new Set([outcome, (0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_5__.nameCode)(publish)]), ...(logId === undefined ? [] : [`log_id ${logId}`])].join(", ");
    return `${(0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_5__.nameUpload)(publish)}: ${problem} (${evidence})`;
}


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


/***/ })

};
