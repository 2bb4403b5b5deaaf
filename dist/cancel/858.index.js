export const id = 858;
export const ids = [858];
export const modules = {

/***/ 3858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCancellationOutputs: () => (/* binding */ listCancellationOutputs),
  outputReportFile: () => (/* binding */ outputReportFile),
  setOutputs: () => (/* binding */ setOutputs)
});

// UNUSED EXPORTS: listConfirmationOutputs, listVideoOutputs

// EXTERNAL MODULE: ./report/reporters/json.js + 1 modules
var json = __webpack_require__(6492);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./flows/output-limits.js
/** Keeps the outputs of a step within GitHub's limit. Sets none. */
/**
 * "Outputs [\u2026] can be a maximum of 1 MB per job" (GitHub's documentation, "Passing information between jobs"; the size
 * is that in UTF-16). The rest is for other outputs of the job. Bytes.
 */
const LIMIT_BYTES = 900_000;
/**
 * Writes lists as JSON arrays within the limit for all of them together. Each keeps as many of its first entries as
 * fit, whole. The first list has the first claim.
 */
function output_limits_limitLists(lists) {
    let left = LIMIT_BYTES;
    const limited = Object.entries(lists).map(([name, entries]) => {
        const kept = [];
        for (const entry of entries) {
            const text = JSON.stringify(entry);
            const size = sizeOf(text) + sizeOf(",");
            if (size > left)
                break;
            left -= size;
            kept.push(text);
        }
        return { name, value: `[${kept.join(",")}]`, kept: kept.length, total: entries.length };
    });
    const values = Object.fromEntries(limited.map(({ name, value }) => [name, value]));
    const shortened = limited.filter(({ kept, total }) => kept < total);
    return { values, shortened: shortened.map(({ name, kept, total }) => ({ name, kept, total })) };
}
/** Bytes of a text in UTF-8 or UTF-16, whichever is more. */
function sizeOf(text) {
    return Math.max(Buffer.byteLength(text), 2 * text.length);
}

;// CONCATENATED MODULE: ./flows/outputs.js



/** Sets the path of the JSON report, if the report was written. */
function outputReportFile(host, path, failures) {
    if (failures.every(({ name }) => name !== "json"))
        return setAll(host, { "report-file": path });
    return [];
}
/** The outputs of `action.yml` about videos. `valid` is about posts, too. */
function listVideoOutputs(videos, posts = []) {
    const [valid, invalid] = split(videos, ({ verdict }) => verdict === "valid");
    const listPaths = (some) => some.map(({ video }) => video.path);
    const lists = limitLists({ "invalid-videos": listPaths(invalid), "valid-videos": listPaths(valid) });
    return {
        ...lists,
        values: {
            valid: String([...videos, ...posts].every(({ verdict }) => verdict === "valid")),
            checked: String(videos.length),
            invalid: String(invalid.length),
            ...lists.values,
        },
    };
}
/** The outputs of `cancel/action.yml` about ids. What has no id is in `outcomes` only. */
function listCancellationOutputs(cancellations) {
    const [cancelled, others] = split(cancellations, ({ outcome }) => outcome === "cancelled");
    const { values, shortened } = output_limits_limitLists({
        "not-cancelled": listIds(others),
        cancelled: listIds(cancelled),
        outcomes: (0,json/* renderOutcomes */.S)(cancellations),
    });
    const { cancelled: ids, ...rest } = values;
    return { values: { cancelled: ids, ...rest }, shortened };
}
/** The outputs of `confirm/action.yml` about ids. Other outcomes, such as malformed entries, are in `outcomes` only. */
function listConfirmationOutputs(confirmations) {
    const listOf = (kind) => listIds(confirmations.filter(({ outcome }) => outcome === kind));
    return limitLists({
        failed: listOf("failed"),
        pending: listOf("pending"),
        published: listOf("published"),
        "in-inbox": listOf("in-inbox"),
        "post-ids": confirmations.flatMap(({ postIds }) => postIds),
        outcomes: renderOutcomes(confirmations),
    });
}
/** Sets outputs. */
function setOutputs(host, { values }) {
    return setAll(host, values);
}
function setAll(host, outputs) {
    const names = Object.keys(outputs);
    try {
        for (const [name, value] of Object.entries(outputs))
            host.output(name, value);
        return [];
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return [{ name: "outputs", message: (0,sentences/* describeOutputFailure */.zh)(names, reason) }];
    }
}
function listIds(publishes) {
    return publishes.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
function split(items, belongs) {
    return [items.filter(belongs), items.filter((item) => !belongs(item))];
}


/***/ }),

/***/ 6492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json),
  S: () => (/* binding */ renderOutcomes)
});

// EXTERNAL MODULE: ./report/earlier-report.js
var earlier_report = __webpack_require__(7062);
// EXTERNAL MODULE: ./report/text/fact-fields.js
var fact_fields = __webpack_require__(1175);
// EXTERNAL MODULE: ./report/text/absent.js
var absent = __webpack_require__(3014);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/text/finding-fields.js



/** The finding with the keys that apply, in the order of the report. */
function listFindingFields(finding) {
    const { rule, level, actual, limit, fix, fixKind, isFixOptional, isOfServer, isUnchecked, isByPolicy } = finding;
    const { evidence, source } = finding.basis ?? rule;
    return (0,absent/* withoutAbsent */.S)({
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? (0,fact_fields/* roundForReport */.w)(actual) : actual,
        limit,
        unit: rule.unit ?? null,
        evidence,
        source: source === "" ? undefined : source,
        message: (0,sentences/* describeFinding */.jb)(finding),
        advice: finding.advice,
        fix,
        fixKind: fix === null ? undefined : fixKind,
        fixOptional: fix !== null && isFixOptional ? true : undefined,
        ofServer: isOfServer,
        unchecked: isUnchecked,
        byPolicy: isByPolicy,
    });
}

// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(4466);
;// CONCATENATED MODULE: ./report/reporters/json.js





const TOOL = { name: "tiktok-upload-guard", version: tool/* VERSION */.xv };
const json = {
    what: "report file",
    medium: "file",
    mark: earlier_report/* REPORT_MARK */.l,
    render: renderJson,
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the earlier report. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, { readEarlier }) {
    const { videos, posts, cancellations, confirmations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : (0,earlier_report/* parseEarlierReport */.G)(readEarlier?.());
    yield `{\n  "schema": 1,\n  "tool": ${stringify(TOOL)},\n  "videos": `;
    yield* videos === undefined ? renderList(earlier?.videos ?? []) : renderList(videos, renderVideo);
    const checkedPosts = videos === undefined ? earlier?.posts : posts?.map(renderPost);
    if (checkedPosts !== undefined)
        yield `,\n  "posts": `;
    if (checkedPosts !== undefined)
        yield* renderList(checkedPosts);
    const scope = videos === undefined ? earlier?.scope : renderScope(report.scope);
    const remarks = videos === undefined ? earlier?.remarks : report.remarks.map(renderRemark);
    if (remarks !== undefined && remarks.length > 0)
        yield `,\n  "remarks": `;
    if (remarks !== undefined && remarks.length > 0)
        yield* renderList(remarks);
    if (scope !== undefined)
        yield `,\n  "scope": ${stringify(scope)}`;
    const shard = videos === undefined ? earlier?.shard : report.shard;
    if (shard !== undefined)
        yield `,\n  "shard": ${stringify(shard)}`;
    const commit = videos === undefined ? earlier?.commit : report.commit;
    if (commit !== undefined)
        yield `,\n  "commit": ${stringify(commit)}`;
    yield ',\n  "cancellations": ';
    yield* cancellations === undefined
        ? renderList(earlier?.cancellations ?? [])
        : renderList(cancellations, renderPublish);
    const confirmed = confirmations?.map(renderPublish) ?? earlier?.confirmations;
    if (confirmed !== undefined) {
        yield ',\n  "confirmations": ';
        yield* renderList(confirmed);
    }
    const totals = videos === undefined && earlier !== undefined ? earlier.totals : countTotals(videos ?? [], posts);
    yield `,\n  "totals": ${stringify(totals)}\n}\n`;
}
function renderRemark({ level, message }) {
    return { level, message };
}
function renderScope(scope) {
    if (scope === undefined)
        return undefined;
    return {
        kind: "changed",
        base: scope.base,
        commit: scope.commit ?? null,
        unchanged: scope.unchanged,
        unchangedPosts: scope.unchangedPosts,
    };
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
        facts: (0,fact_fields/* listFactFields */.g)(facts),
        findings: findings.map(listFindingFields),
    };
}
function renderPost({ path, video, verdict, findings }) {
    const render = ({ line, column, ...finding }) => ({ ...listFindingFields(finding), line, column });
    return { path, video, verdict, findings: findings.map(render) };
}
function renderPublish(publish) {
    const { entry, video, outcome, code, httpStatus, logId, status, failReason, postIds, attempts } = publish;
    return {
        publishId: entry.kind === "id" ? entry.id : null,
        ...(entry.kind === "malformed" && { line: entry.line, position: entry.position, length: entry.length }),
        ...(entry.kind === "started" && entry.place && { line: entry.place.line }),
        ...(entry.kind === "started" && entry.publish && { publish: entry.publish }),
        video,
        outcome,
        code,
        httpStatus: httpStatus ?? null,
        logId: logId ?? null,
        status: status ?? null,
        failReason: failReason ?? null,
        postIds,
        attempts,
        message: (0,publishes/* describePublish */.JH)(publish),
        ...("passedCheck" in publish && { passedCheck: publish.passedCheck }),
        ...("passedByPolicy" in publish && { passedByPolicy: publish.passedByPolicy }),
        ...("warnedByCheck" in publish && { warnedByCheck: publish.warnedByCheck }),
        ...("changedSinceCheck" in publish && { changedSinceCheck: publish.changedSinceCheck }),
    };
}
/** The outcome of each id, as the output `outcomes` and the report show it. */
function renderOutcomes(publishes) {
    return publishes.map(renderPublish);
}
/** Without posts, their number is not named. */
function countTotals(videos, posts) {
    const levels = [...videos, ...(posts ?? [])].flatMap(({ findings }) => findings.map(({ level }) => level));
    const valid = videos.filter(({ verdict }) => verdict === "valid").length;
    return {
        checked: videos.length,
        valid,
        invalid: videos.length - valid,
        errors: levels.filter((level) => level === "error").length,
        warnings: levels.filter((level) => level === "warning").length,
        notices: levels.filter((level) => level === "notice").length,
        ...(posts !== undefined && {
            posts: posts.length,
            invalidPosts: posts.filter(({ verdict }) => verdict === "invalid").length,
        }),
    };
}


/***/ }),

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lH: () => (/* binding */ TOOL_NAME),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export TOOL_PAGE */
/** How this program names itself in files for other programs. Words only. */
/** Its name for a person. */
const TOOL_NAME = "TikTok Upload Guard";
/** Its page, for what does not run on GitHub and so can't know where it came from. */
const TOOL_PAGE = "https://github.com/acme/tiktok-upload-guard";
/** The version in package.json. */
const VERSION = "1.0.0";


/***/ })

};
