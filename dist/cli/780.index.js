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

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findNews),
/* harmony export */   Nf: () => (/* binding */ titleReport),
/* harmony export */   Nj: () => (/* binding */ describeNews),
/* harmony export */   lt: () => (/* binding */ isWorseInPosts),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2305);


const SIGNS = {
    failed: _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .W.error,
    lacking: _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .W.error,
    warned: _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .W.warning,
    unchecked: _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .W.notice,
    good: "✅",
};
/** The worst that a report has to say. */
function findNews({ videos = [], posts = [], remarks }) {
    const checked = [...videos, ...posts];
    if (checked.some(({ verdict }) => verdict !== "valid"))
        return "failed";
    const errors = remarks.filter(({ level }) => level === "error");
    // An error that does not count is about the run, not about what it has checked.
    if (errors.some(({ isCounted }) => isCounted || checked.length === 0))
        return "lacking";
    if (checked.length === 0)
        return "unchecked";
    return checked.some(_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOnlyWarnings */ .kx) ? "warned" : "good";
}
/** The news in a line. */
function describeNews(report) {
    const { videos = [], posts = [] } = report;
    if (videos.length + posts.length === 0)
        return "No video was checked";
    if (findNews(report) === "lacking")
        return posts.length === 0 ? "Not all videos were checked" : "Not everything was checked";
    const aboutVideos = videos.length === 0 ? [] : [(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVerdicts */ .WR)(videos)];
    const aboutPosts = posts.length === 0 ? [] : [(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .describePosts */ .Ds)(posts)];
    const [first = "", second] = isWorseInPosts(report)
        ? [...aboutPosts, ...aboutVideos]
        : [...aboutVideos, ...aboutPosts];
    return second === undefined ? first : `${first}; ${second[0]?.toLowerCase()}${second.slice(1)}`;
}
/** Whether posts have errors, and no video has any: then they come first. */
function isWorseInPosts({ videos = [], posts = [] }) {
    return posts.some(isInvalid) && !videos.some(isInvalid);
}
function isInvalid({ verdict }) {
    return verdict !== "valid";
}
/** What is said about videos and posts as Markdown, the worse first. Videos need a title only beside posts. */
function joinParts(report, { aboutVideos, aboutPosts }) {
    if (aboutPosts.length === 0 || aboutVideos.length === 0)
        return [...aboutVideos, ...aboutPosts];
    const titled = ["### Videos", ...aboutVideos];
    return isWorseInPosts(report) ? [...aboutPosts, ...titled] : [...titled, ...aboutPosts];
}
/** The news as a heading in Markdown. */
function titleReport(report) {
    return `## ${SIGNS[findNews(report)]} ${describeNews(report)}`;
}


/***/ })

};
