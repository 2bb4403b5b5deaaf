export const id = 6492;
export const ids = [6492];
export const modules = {

/***/ 7062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseEarlierReport),
/* harmony export */   l: () => (/* binding */ REPORT_MARK)
/* harmony export */ });
/** Parses the report that an earlier step wrote. Reads no file. */
/** How a report of ours begins: everything else may be anyone's. */
const REPORT_MARK = /^\s*\{\s*"schema":\s*1,\s*"tool":\s*\{\s*"name":\s*"tiktok-upload-guard"/;
/**
 * What an earlier step of this action wrote. Undefined if there is no text, or it is not a report of schema 1: this
 * action did not write that, and does not keep it.
 */
function parseEarlierReport(text) {
    const parsed = text === undefined || !REPORT_MARK.test(text) ? undefined : parseJson(text);
    if (typeof parsed !== "object" || parsed === null)
        return undefined;
    const { videos, posts, remarks, scope, shard, cancellations, confirmations, totals } = parsed;
    return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
        ? {
            ...{ videos, scope, shard, cancellations, totals },
            posts: Array.isArray(posts) ? posts : undefined,
            remarks: Array.isArray(remarks) ? remarks : undefined,
            confirmations: Array.isArray(confirmations) ? confirmations : undefined,
        }
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


/***/ }),

/***/ 6492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  json: () => (/* binding */ json)
});

// UNUSED EXPORTS: renderOutcomes

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
    const { rule, level, actual, limit, fix, fixKind, isFixOptional, isByPolicy } = finding;
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
        fixKind,
        fixOptional: fix !== null && isFixOptional ? true : undefined,
        byPolicy: isByPolicy,
    });
}

// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
;// CONCATENATED MODULE: ./report/reporters/json.js





const TOOL = { name: "tiktok-upload-guard", version: tool/* VERSION */.x };
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
        message: (0,publishes.describePublish)(publish),
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


/***/ })

};
