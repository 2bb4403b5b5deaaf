export const id = 413;
export const ids = [413];
export const modules = {

/***/ 7413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver),
  listActionOutlets: () => (/* binding */ listActionOutlets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./report/text/annotation-limits.js
var annotation_limits = __webpack_require__(9871);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/reporters/annotations.js
/** Annotations: workflow commands need no token, so they work on pull requests from forks, too. Renders only. */





const annotations = {
    what: "annotations",
    medium: "annotations",
    render: renderAnnotations,
};
/** One annotation for each remark, finding and publish id, within the limits of the platform. */
function renderAnnotations(report, context) {
    return (0,annotation_limits/* limitAnnotations */.y)(listAnnotations(report, context));
}
function* listAnnotations({ remarks, videos = [], cancellations = [] }, context) {
    yield* remarks;
    for (const cancellation of (0,publishes/* sortWorstFirst */.Qi)(cancellations))
        yield annotateCancellation(cancellation, context);
    for (const checked of videos) {
        for (const finding of checked.findings)
            yield annotateFinding(checked, finding);
    }
}
/** The message names the video, too: the log shows nothing but the message. */
function annotateFinding({ video }, finding) {
    const { level, rule } = finding;
    return {
        level,
        title: rule.code === undefined ? `TikTok ${rule.id}` : `TikTok ${rule.id}: ${rule.code}`,
        message: `${(0,unprintable/* showUnprintable */.u)(video.path)}: ${(0,sentences/* describeFindingAndFix */.Xh)(finding)}`,
        ...(video.source.kind === "url" ? {} : { file: video.path }),
    };
}
/** It stands on the file of its video if there is one: on any other path, GitHub would link to nothing. */
function annotateCancellation(cancellation, { hasFile = () => false, lacksSummary = false }) {
    const { level, code, video = "" } = cancellation;
    const place = lacksSummary ? "log" : "job summary";
    const how = (0,publishes/* isWorthCancelling */.t0)(cancellation) ? `The ${place} ends with how to cancel it` : "";
    const file = locateInWorkspace(video);
    return {
        level,
        title: `TikTok cancel: ${code}`,
        message: (0,publishes/* describeCancellation */.vk)(cancellation, how),
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

// EXTERNAL MODULE: ./report/reporters/json.js
var json = __webpack_require__(5214);
// EXTERNAL MODULE: ./report/text/cancellations.js
var text_cancellations = __webpack_require__(4775);
// EXTERNAL MODULE: ./report/text/facts.js + 2 modules
var text_facts = __webpack_require__(5825);
;// CONCATENATED MODULE: ./report/reporters/log.js




const log = { what: "log", medium: "log", render: renderLog };
/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog({ videos = [], cancellations = [], uncancelled = [] }, { actionsPage, lacksSummary = false }) {
    for (const checked of videos)
        yield* describeVideo(checked);
    if (videos.length > 0)
        yield (0,sentences/* countValid */.ws)(videos);
    for (const cancellation of cancellations)
        yield describeOutcome(cancellation);
    if (cancellations.length > 0)
        yield (0,publishes/* countOutcomes */.XF)(cancellations);
    for (const each of uncancelled)
        yield `${(0,publishes/* nameUpload */.Lc)(each)}: not cancelled`;
    if (uncancelled.length > 0)
        yield (0,publishes/* countUncancelled */.yx)(uncancelled);
    if (lacksSummary)
        yield* (0,text_cancellations/* listCancelAgain */.Xj)(cancellations, actionsPage);
}
/** What was measured, and below it each finding: the log is complete, annotations are limited. */
function describeVideo({ video, facts, findings, verdict }) {
    const known = Object.values((0,text_facts/* describeFacts */.L)(facts)).filter((text) => text !== "");
    const name = `${verdict === "valid" ? "✓" : "✗"} ${video.path}`;
    return [
        known.length === 0 ? name : `${name}: ${known.join(", ")}`,
        ...findings.map((finding) => `    ${finding.level} ${finding.rule.id}: ${(0,sentences/* describeFinding */.jb)(finding)}`),
    ];
}
/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(cancellation) {
    const { problem, outcome, code, logId } = cancellation;
    const evidence = [outcome, code, ...(logId === undefined ? [] : [`log_id ${logId}`])].join(", ");
    return `${(0,publishes/* nameUpload */.Lc)(cancellation)}: ${problem} (${evidence})`;
}

// EXTERNAL MODULE: ./report/reporters/summary.js + 1 modules
var summary = __webpack_require__(4559);
// EXTERNAL MODULE: ./report/text/remarks.js
var text_remarks = __webpack_require__(5230);
// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __webpack_require__(2163);
;// CONCATENATED MODULE: ./report/registry.js







const REPORTERS = { log: log, annotations: annotations, summary: summary/* summary */.z, json: json/* json */.P };
/** What an action always delivers. Without a path, no JSON report is written. */
function listActionOutlets(path, place = {}) {
    return [{ name: "json", path, ...place }, { name: "summary" }, { name: "log" }, { name: "annotations" }];
}
/** Files come first, annotations last: so annotations can say what could not be written. */
const MEDIA = ["file", "summary", "log", "annotations"];
/**
 * Delivers through every outlet, even if others fail. What fails is shown by the outlets that follow, and is within the
 * limits of annotations. Never throws.
 */
async function deliver(report, outlets, host, { failureLevel = "error", setOutputs = () => [], ...context } = {}) {
    const failures = [];
    const fullContext = { actionsPage: host.actionsPage, hasFile: host.hasFile, ...context };
    for (const medium of MEDIA) {
        for (const outlet of outlets.filter(({ name }) => REPORTERS[name].medium === medium)) {
            const remarks = [
                ...failures.map(({ message }) => (0,text_remarks/* remarkOnDeliveryFailure */.Sr)(failureLevel, message)),
                ...report.remarks,
            ];
            const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
            failures.push(...(await attempt({ ...report, remarks }, outlet, host, { ...fullContext, lacksSummary })));
        }
        if (medium === "file")
            failures.push(...setOutputs(failures));
    }
    return failures;
}
async function attempt(report, outlet, host, context) {
    const { name } = outlet;
    const { what } = REPORTERS[name];
    const describe = (error, instead) => {
        const reason = error instanceof Error ? error.message : String(error);
        return { name, message: (0,sentences/* describeDeliveryFailure */.CF)(what, reason, instead) };
    };
    try {
        await write(report, outlet, host, context);
        return [];
    }
    catch (error) {
        const { fallback } = outlet;
        if (fallback === undefined || fallback === outlet.path)
            return [describe(error)];
        const failures = await attempt(report, { name, path: fallback }, host, context);
        return [describe(error, failures.length === 0 ? fallback : undefined), ...failures];
    }
}
async function write(report, outlet, host, context) {
    const reporter = REPORTERS[outlet.name];
    switch (reporter.medium) {
        case "log":
            for (const line of reporter.render(report, context))
                host.info(line);
            return;
        case "annotations":
            for (const annotation of reporter.render(report, context))
                host.annotate(annotation);
            return;
        case "summary": {
            const markdown = reporter.render(report, context);
            if (markdown !== "")
                await host.summarize(markdown);
            return;
        }
        case "file": {
            const { path, keepsEarlier = false, wasReal } = outlet;
            if (path === undefined)
                return;
            const obstacle = (0,whole_file/* findFileObstacle */.Z2)(path, wasReal);
            if (obstacle !== undefined)
                throw new Error(`its path is '${path}', ${obstacle}`);
            (0,whole_file/* writeWhole */.f8)(path, reporter.render(report, () => (keepsEarlier ? (0,whole_file/* readEarlierReport */.V)(path) : undefined)));
        }
    }
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   S: () => (/* binding */ renderOutcomes)
/* harmony export */ });
/* harmony import */ var _earlier_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7062);
/* harmony import */ var _text_publishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);
/* harmony import */ var _text_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);



const TOOL = { name: "tiktok-upload-guard", version: "1.0.0" };
const json = { what: "report file", medium: "file", render: renderJson };
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the earlier report. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, readEarlier) {
    const { videos, cancellations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : (0,_earlier_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEarlierReport */ .G)(readEarlier());
    yield `{\n  "schema": 1,\n  "tool": ${stringify(TOOL)},\n  "videos": `;
    yield* videos === undefined ? renderList(earlier?.videos ?? []) : renderList(videos, renderVideo);
    yield ',\n  "cancellations": ';
    yield* cancellations === undefined
        ? renderList(earlier?.cancellations ?? [])
        : renderList(cancellations, renderCancellation);
    const totals = videos === undefined && earlier !== undefined ? earlier.totals : countTotals(videos ?? []);
    yield `,\n  "totals": ${stringify(totals)}\n}\n`;
}
function* renderList(items, render = (item) => item) {
    yield "[";
    for (const [at, item] of items.entries())
        yield `${at === 0 ? "" : ","}\n    ${stringify(render(item), "    ")}`;
    yield items.length === 0 ? "]" : "\n  ]";
}
function stringify(value, indentation = "  ") {
    return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indentation}`);
}
function renderVideo({ video, facts, findings, verdict }) {
    return {
        path: video.path,
        source: video.source.kind,
        verdict,
        facts: renderFacts(facts),
        findings: findings.map(renderFinding),
    };
}
/** JSON.stringify leaves out `undefined`, so a fact that could not be read is absent. */
function renderFacts(facts) {
    return {
        container: facts.container,
        codec: facts.codec,
        width: facts.width,
        height: facts.height,
        rotation: facts.rotation,
        colour: facts.colour && renderColour(facts.colour),
        frameRate: round(facts.frameRate?.value),
        minFrameRate: round(facts.minFrameRate),
        maxFrameRate: round(facts.maxFrameRate),
        durationSeconds: round(facts.duration?.value),
        sizeBytes: facts.sizeBytes,
        bytesRead: facts.bytesRead,
        partial: facts.partial,
        // The name that the first reports had for it.
        sampled: facts.partial,
    };
}
function renderColour({ primaries, transfer, matrix, isFullRange, bitDepth, chroma }) {
    return { primaries, transfer, matrix, isFullRange, bitDepth, chroma };
}
/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
function round(value) {
    return value === undefined ? undefined : Number(value.toFixed(6));
}
function renderFinding(finding) {
    const { rule, level, actual, limit, fix } = finding;
    const { evidence, source } = finding.basis ?? rule;
    return {
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? round(actual) : actual,
        limit,
        unit: rule.unit ?? null,
        evidence,
        source,
        message: (0,_text_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFinding */ .jb)(finding),
        fix,
    };
}
function renderCancellation(cancellation) {
    const { entry, video, outcome, code, httpStatus, logId, status, failReason, postIds, attempts } = cancellation;
    return {
        ...(entry.kind === "id"
            ? { publishId: entry.id }
            : { publishId: null, line: entry.line, position: entry.position, length: entry.length }),
        video,
        outcome,
        code,
        httpStatus: httpStatus ?? null,
        logId: logId ?? null,
        status: status ?? null,
        failReason: failReason ?? null,
        postIds,
        attempts,
        message: (0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCancellation */ .vk)(cancellation),
    };
}
/** The outcome of each id, as the output `outcomes` and the report show it. */
function renderOutcomes(cancellations) {
    return cancellations.map(renderCancellation);
}
function countTotals(videos) {
    const levels = videos.flatMap(({ findings }) => findings.map(({ level }) => level));
    const valid = videos.filter(({ verdict }) => verdict === "valid").length;
    return {
        checked: videos.length,
        valid,
        invalid: videos.length - valid,
        errors: levels.filter((level) => level === "error").length,
        warnings: levels.filter((level) => level === "warning").length,
        notices: levels.filter((level) => level === "notice").length,
    };
}


/***/ })

};
