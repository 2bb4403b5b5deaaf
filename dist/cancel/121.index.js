export const id = 121;
export const ids = [121];
export const modules = {

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pq: () => (/* binding */ json),
  SY: () => (/* binding */ renderOutcomes)
});

// UNUSED EXPORTS: renderJson

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/report/earlier-report.js

/**
 * What an earlier step of this action wrote to `path`. Undefined where there is nothing, or no report of schema 1: that
 * was never this action's, and is not kept.
 */
function readEarlierReport(path) {
    const parsed = (0,external_node_fs_.existsSync)(path) ? parseJson((0,external_node_fs_.readFileSync)(path, "utf8")) : undefined;
    if (typeof parsed !== "object" || parsed === null || !("schema" in parsed) || parsed.schema !== 1)
        return undefined;
    const { videos, cancellations, totals } = parsed;
    return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
        ? { videos, cancellations, totals }
        : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(4452);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
;// CONCATENATED MODULE: ./build/report/json.js



const TOOL = { name: "tiktok-upload-guard", version: "1.0.0" };
/** The report file, for programs: schemas/report.schema.json describes it. Once it is there, an output names it. */
const json = {
    name: "report file",
    deliver(report, { host, reportFile }) {
        if (reportFile === undefined)
            return;
        const isWhole = report.videos !== undefined && report.cancellations !== undefined;
        (0,report_file/* writeWhole */.f)(reportFile, renderJson(report, isWhole ? undefined : readEarlierReport(reportFile)));
        host.output("report-file", reportFile);
    },
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the `earlier` file. It comes a
 * video and a cancellation at a time: the text of thousands of videos never stands in memory as a whole.
 */
function* renderJson({ videos, cancellations }, earlier) {
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
/** `undefined` is left out by JSON.stringify: a fact that could not be read is absent. */
function renderFacts(facts) {
    return {
        container: facts.container,
        codec: facts.codec,
        width: facts.width,
        height: facts.height,
        rotation: facts.rotation,
        frameRate: round(facts.frameRate?.value),
        minFrameRate: round(facts.minFrameRate),
        maxFrameRate: round(facts.maxFrameRate),
        durationSeconds: round(facts.duration?.value),
        sizeBytes: facts.sizeBytes,
        bytesRead: facts.bytesRead,
        sampled: facts.sampled,
    };
}
/** Six decimals: far below a tick of any clock, far above the noise of floating point. */
function round(value) {
    return value === undefined ? undefined : Number(value.toFixed(6));
}
function renderFinding(finding) {
    const { rule, level, actual, fix } = finding;
    return {
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? round(actual) : actual,
        limit: finding.limit ?? rule.limit,
        unit: rule.unit ?? null,
        message: (0,sentences/* describeFinding */.jb)(finding),
        fix,
    };
}
function renderCancellation(cancellation) {
    const { entry, outcome, code, httpStatus, logId, status, failReason, postIds, attempts } = cancellation;
    return {
        ...(entry.kind === "id"
            ? { publishId: entry.id }
            : { publishId: null, position: entry.position, length: entry.length }),
        outcome,
        code,
        httpStatus: httpStatus ?? null,
        logId: logId ?? null,
        status: status ?? null,
        failReason: failReason ?? null,
        postIds,
        attempts,
        message: (0,sentences/* describeCancellation */.vk)(cancellation),
    };
}
/** What became of each id, as the output `outcomes` and the report tell it. */
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


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputCancellations: () => (/* binding */ outputCancellations)
/* harmony export */ });
/* unused harmony export outputVideos */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3301);

/** Those of `action.yml` that tell of the videos. */
function outputVideos(host, videos) {
    const [valid, invalid] = split(videos, ({ verdict }) => verdict === "valid");
    const listPaths = (some) => JSON.stringify(some.map(({ video }) => video.path));
    host.output("valid", String(invalid.length === 0));
    host.output("checked", String(videos.length));
    host.output("invalid", String(invalid.length));
    host.output("valid-videos", listPaths(valid));
    host.output("invalid-videos", listPaths(invalid));
}
/** Those of `cancel/action.yml` that tell what became of each id. What is no id is in `outcomes` only. */
function outputCancellations(host, cancellations) {
    const [cancelled, others] = split(cancellations, ({ outcome }) => outcome === "cancelled");
    host.output("cancelled", listIds(cancelled));
    host.output("not-cancelled", listIds(others));
    host.output("outcomes", JSON.stringify((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOutcomes */ .SY)(cancellations)));
}
function listIds(cancellations) {
    return JSON.stringify(cancellations.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])));
}
function split(items, belongs) {
    return [items.filter(belongs), items.filter((item) => !belongs(item))];
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lZ: () => (/* binding */ countCancelled),
/* harmony export */   vk: () => (/* binding */ describeCancellation),
/* harmony export */   ws: () => (/* binding */ countValid)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);

function countValid(videos) {
    return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}
function countCancelled(cancellations) {
    const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
    return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
}
/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice }) {
    return `${problem}. ${advice}.`;
}
/** The same, with the command that mends it on a line of its own. */
function describeFindingAndFix(finding) {
    const { problem, advice, fix } = finding;
    return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}
/** The id, what became of it, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { meaning, advice } = cancellation;
    const evidence = listEvidence(cancellation);
    return `${nameEntry(cancellation)}: ${meaning}. ${advice}.${evidence === "" ? "" : ` (${evidence})`}`;
}
const ORIGINS = { input: "the input 'publish-ids'", ledger: "the ledger" };
/** The id, or where a malformed one stood: what is no id is never repeated. */
function nameEntry({ entry }) {
    if (entry.kind === "id")
        return entry.id;
    return `entry ${entry.position} of ${ORIGINS[entry.origin]} (${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(entry.length, "character")})`;
}
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`answer: ${detail}`]),
    ].join(", ");
}


/***/ })

};
