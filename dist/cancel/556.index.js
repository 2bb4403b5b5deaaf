export const id = 556;
export const ids = [556,77];
export const modules = {

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputCancellations: () => (/* binding */ outputCancellations),
/* harmony export */   outputReportFile: () => (/* binding */ outputReportFile)
/* harmony export */ });
/* unused harmony export outputVideos */
/* harmony import */ var _report_reporters_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9787);

/** Sets the path of the JSON report, if the report was written. */
function outputReportFile(host, path, failures) {
    if (failures.every(({ name }) => name !== "json"))
        host.output("report-file", path);
}
/** Sets the outputs of `action.yml` about videos. */
function outputVideos(host, videos) {
    const [valid, invalid] = split(videos, ({ verdict }) => verdict === "valid");
    const listPaths = (some) => JSON.stringify(some.map(({ video }) => video.path));
    host.output("valid", String(invalid.length === 0));
    host.output("checked", String(videos.length));
    host.output("invalid", String(invalid.length));
    host.output("valid-videos", listPaths(valid));
    host.output("invalid-videos", listPaths(invalid));
}
/** Sets the outputs of `cancel/action.yml` about ids. Malformed entries are in `outcomes` only. */
function outputCancellations(host, cancellations) {
    const [cancelled, others] = split(cancellations, ({ outcome }) => outcome === "cancelled");
    host.output("cancelled", listIds(cancelled));
    host.output("not-cancelled", listIds(others));
    host.output("outcomes", JSON.stringify((0,_report_reporters_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOutcomes */ .S)(cancellations)));
}
function listIds(cancellations) {
    return JSON.stringify(cancellations.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])));
}
function split(items, belongs) {
    return [items.filter(belongs), items.filter((item) => !belongs(item))];
}


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json),
  S: () => (/* binding */ renderOutcomes)
});

;// CONCATENATED MODULE: ./report/earlier-report.js
/** Parses the report that an earlier step wrote. Reads no file. */
/**
 * What an earlier step of this action wrote. Undefined if there is no text, or it is not a report of schema 1: this
 * action did not write that, and does not keep it.
 */
function parseEarlierReport(text) {
    const parsed = text === undefined ? undefined : parseJson(text);
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

// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/reporters/json.js


const TOOL = { name: "tiktok-upload-guard", version: "1.0.0" };
const json = { what: "report file", medium: "file", render: renderJson };
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the existing file. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, readExisting) {
    const { videos, cancellations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : parseEarlierReport(readExisting());
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
        frameRate: round(facts.frameRate?.value),
        minFrameRate: round(facts.minFrameRate),
        maxFrameRate: round(facts.maxFrameRate),
        durationSeconds: round(facts.duration?.value),
        sizeBytes: facts.sizeBytes,
        bytesRead: facts.bytesRead,
        sampled: facts.sampled,
    };
}
/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
function round(value) {
    return value === undefined ? undefined : Number(value.toFixed(6));
}
function renderFinding(finding) {
    const { rule, level, actual, limit, fix } = finding;
    return {
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? round(actual) : actual,
        limit,
        unit: rule.unit ?? null,
        evidence: rule.evidence,
        source: rule.source,
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


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ describeDeliveryFailure),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   describeBrokenCancelling: () => (/* binding */ describeBrokenCancelling),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lZ: () => (/* binding */ countCancelled),
/* harmony export */   vk: () => (/* binding */ describeCancellation),
/* harmony export */   ws: () => (/* binding */ countValid)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8096);


function countValid(videos) {
    return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}
function countCancelled(cancellations) {
    const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
    return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
}
/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice, detail }) {
    return `${problem}. ${advice}.${inBrackets(detail)}`;
}
/** The same, with the fix command on a line of its own. */
function describeFindingAndFix(finding) {
    const { problem, advice, fix } = finding;
    return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}
function inBrackets(detail = "") {
    return detail === "" ? "" : ` (${detail})`;
}
/** What happened and what to do now. */
function describeOutcome({ problem, advice }) {
    return joinSentences(problem, advice);
}
/** What happened, to which id, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { entry, problem, advice } = cancellation;
    const name = `${entry.kind === "id" ? "publish id " : ""}${nameEntry(cancellation)}`;
    return `${joinSentences(`${problem} (${name})`, advice)}${inBrackets(listEvidence(cancellation))}`;
}
function joinSentences(...sentences) {
    return sentences
        .filter((sentence) => sentence !== "")
        .map((sentence) => `${sentence}.`)
        .join(" ");
}
/** The id, or the place of a malformed entry, whose text is never shown. */
function nameEntry({ entry }) {
    if (entry.kind === "id")
        return entry.id;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(entry.length, "character")}`;
}
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the ledger";
        case "file":
            return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u)(origin.path);
    }
}
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].join(", ");
}
const A_LEVEL = { error: "an error", warning: "a warning", notice: "a notice" };
/** Why a step fails: `bad` of `total` things have one of `levels`. */
function describeFailure({ thing, bad, total, levels }, { setting, failOn }) {
    const causes = levels.map((level) => A_LEVEL[level]).join(" or ");
    const verb = bad === 1 ? "has" : "have";
    return `The step fails: ${bad} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(total, thing)} ${verb} ${causes} ('${setting}' is '${failOn}').`;
}
/** A report that could not be written. `what`: its name for a person. */
function describeDeliveryFailure(what, reason) {
    return `The ${what} could not be written: ${reason}. Its content is in the log.`;
}
/** An unexpected exception in cancelling. */
function describeBrokenCancelling(error) {
    return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Hx: () => (/* binding */ formatPictureSize),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony exports formatNumber, formatBytes, displayedSize, formatByte, formatInteger */
/**
 * A number with up to three decimals, or as many as make it differ from `limit`: 22.9996 is under 23, and must not be
 * shown as 23.
 */
function formatNumber(value, limit) {
    return String(roundApart(value, 3, limit));
}
/** `value` with so many `decimals`, or as many as make it differ from `limit`. */
function roundApart(value, decimals, limit = Number.NaN) {
    for (let more = decimals; more < 12; more++) {
        const rounded = Number(value.toFixed(more));
        if (value === limit || rounded !== limit)
            return rounded;
    }
    return value;
}
/**
 * Seconds as `1.0 s` under a minute, as `10:12` or `1:00:05` above. Fractions of a second are shown only where the
 * duration would look like `limit` without them.
 */
function formatDuration(seconds, limit) {
    const rounded = Math.round(seconds * 1000) / 1000;
    if (rounded < 60)
        return `${withDecimal(roundApart(seconds, 3, limit))} s`;
    const whole = Math.floor(rounded);
    return formatClock(whole === limit && seconds !== limit ? roundApart(seconds, 1, limit) : whole);
}
function withDecimal(number) {
    return Number.isInteger(number) ? number.toFixed(1) : String(number);
}
function formatClock(seconds) {
    const whole = Math.floor(seconds);
    const fraction = /\.\d+$/.exec(String(seconds))?.[0] ?? "";
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const parts = hours > 0 ? [String(hours), twoDigits(minutes)] : [String(minutes)];
    return `${[...parts, twoDigits(rest)].join(":")}${fraction}`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
const UNITS = [
    ["GB", 1e9, 1],
    ["MB", 1e6, 1],
    ["kB", 1e3, 0],
];
/** Bytes as a file manager shows them: `96 kB`, `1.0 GB`; every byte where that would look like `limit`. */
function formatSize(bytes, limit) {
    if (limit !== undefined && bytes !== limit && formatSize(bytes) === formatSize(limit))
        return formatBytes(bytes);
    // If rounding would make it a thousand, the next unit is used.
    const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
    if (unit === undefined)
        return formatBytes(bytes);
    const [name, size, decimals] = unit;
    return `${(bytes / size).toFixed(decimals)} ${name}`;
}
/** Every byte: `4,294,967,296 bytes`. */
function formatBytes(bytes) {
    return formatCount(bytes, "byte");
}
/** Frames per second: `29.97 FPS`; with more decimals where the rate would look like `limit` without them. */
function formatRate(framesPerSecond, limit) {
    return `${formatNumber(framesPerSecond, limit)} FPS`;
}
/** A picture as a player shows it, turned by its rotation: a phone stores portrait video sideways. */
function displayedSize({ width, height }, rotation = 0) {
    return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}
/** Pixels of the picture as it is shown: `1080×1920`. */
function formatPictureSize(coded, rotation) {
    const { width, height } = displayedSize(coded, rotation);
    return `${width}×${height}`;
}
/** A number of things: `1 character`, `2,000 characters`. */
function formatCount(count, thing) {
    return `${formatInteger(count)} ${thing}${count === 1 ? "" : "s"}`;
}
/** A place in a file: `byte 1,223`. */
function formatByte(offset) {
    return `byte ${formatInteger(offset)}`;
}
/** With a comma between thousands: `1,042,702`. */
function formatInteger(value) {
    return value.toLocaleString("en-US");
}


/***/ })

};
