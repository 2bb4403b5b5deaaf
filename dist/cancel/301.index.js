export const id = 301;
export const ids = [301];
export const modules = {

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ej: () => (/* binding */ formatAmount)
/* harmony export */ });
/** Quantities as people read them, short enough for a table. */
const UNITS = [
    ["GB", 1e9, 1],
    ["MB", 1e6, 1],
    ["kB", 1e3, 0],
];
/** Bytes: `96 kB`, `1.0 GB`. */
function formatAmount(bytes) {
    // What rounding would make a thousand is one of the next unit.
    const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
    if (unit === undefined)
        return `${bytes} bytes`;
    const [name, size, decimals] = unit;
    return `${(bytes / size).toFixed(decimals)} ${name}`;
}
/** Seconds: `12.5 s`, `10:12.4 min`, `1:00:00 h`. */
function formatDuration(seconds) {
    const milliseconds = Math.round(seconds * 1000);
    if (milliseconds < 60_000)
        return `${milliseconds / 1000} s`;
    const minutes = Math.floor(milliseconds / 60_000);
    const rest = (milliseconds % 60_000) / 1000;
    return minutes < 60
        ? `${minutes}:${twoDigits(rest)} min`
        : `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${twoDigits(rest)} h`;
}
function twoDigits(number) {
    return number < 10 ? `0${number}` : String(number);
}
/** Frames per second: `29.97 FPS`. */
function formatRate(framesPerSecond) {
    return `${Number(framesPerSecond.toFixed(3))} FPS`;
}
/** A number of things: `1 character`, `2 characters`. */
function formatCount(count, thing) {
    return `${count} ${thing}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json),
  renderOutcomes: () => (/* binding */ renderOutcomes)
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
/** The report file, for programs: schemas/report.schema.json describes it. */
const json = {
    name: "report file",
    deliver(report, { reportFile }) {
        if (reportFile !== undefined)
            (0,report_file/* writeWhole */.f)(reportFile, renderJson(report, readEarlierReport(reportFile)));
    },
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the `earlier` file. It comes a video
 * and a cancellation at a time: the text of thousands of videos never stands in memory as a whole.
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
