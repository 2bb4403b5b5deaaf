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

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withoutAbsent)
/* harmony export */ });
/** Leaves out what is absent, as JSON does. Knows no medium. */
/** The fields without those that are `undefined`, in their order. */
function withoutAbsent(given) {
    const fields = {};
    for (const [key, value] of Object.entries(given))
        if (value !== undefined)
            fields[key] = value;
    return fields;
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ listFactFields),
/* harmony export */   w: () => (/* binding */ roundForReport)
/* harmony export */ });
/* harmony import */ var _absent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3014);

/** The facts that could be read, in the order of the report. */
function listFactFields(facts) {
    return (0,_absent_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutAbsent */ .S)({
        container: facts.container,
        codec: facts.codec,
        width: facts.width,
        height: facts.height,
        rotation: facts.rotation,
        colour: facts.colour && listColourFields(facts.colour),
        frameRate: round(facts.frameRate?.value),
        minFrameRate: round(facts.minFrameRate),
        maxFrameRate: round(facts.maxFrameRate),
        statesFrameRate: facts.statesFrameRate,
        durationSeconds: round(facts.duration?.value),
        sizeBytes: facts.sizeBytes,
        bytesRead: facts.bytesRead,
        partial: facts.partial,
        sampled: facts.partial,
    });
}
function listColourFields({ primaries, transfer, matrix, isFullRange, bitDepth, chroma }) {
    return (0,_absent_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutAbsent */ .S)({ primaries, transfer, matrix, isFullRange, bitDepth, chroma });
}
function round(value) {
    return value === undefined ? undefined : roundForReport(value);
}
/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
function roundForReport(value) {
    return Number(value.toFixed(6));
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   DZ: () => (/* binding */ nameVideo),
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   JH: () => (/* binding */ describePublish),
/* harmony export */   Lc: () => (/* binding */ nameUpload),
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   ZI: () => (/* binding */ isOfOtherAccount),
/* harmony export */   aO: () => (/* binding */ adviseAccount),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   bl: () => (/* binding */ nameMissedCancel),
/* harmony export */   cT: () => (/* binding */ nameOrigin),
/* harmony export */   pD: () => (/* binding */ needsToken),
/* harmony export */   t0: () => (/* binding */ isWorthCancelling),
/* harmony export */   wW: () => (/* binding */ listUndecided),
/* harmony export */   y0: () => (/* binding */ listPosts),
/* harmony export */   yx: () => (/* binding */ countUncancelled)
/* harmony export */ });
/* unused harmony export listEvidence */
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/** Sentences about publish ids and their outcomes, for every reporter. Decides no outcome. */




/** Longer names of videos are cut: any step can write one. */
const LONGEST_VIDEO = 300;
/** Posts that are named; a draft can become several. */
const MOST_POSTS = 5;
/** The id, the video of an upload without one, or the place of an entry that has neither. No recorded text is shown. */
function nameEntry(entry) {
    if (entry.kind === "id")
        return entry.id;
    if (entry.kind === "started") {
        const { place } = entry;
        const named = place === undefined ? "an upload" : `an upload (line ${place.line} of ${nameOrigin(place.origin)})`;
        return nameVideo(entry) ?? named;
    }
    const length = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(entry.length, "character");
    if (entry.origin.kind === "arguments")
        return `argument ${entry.line}, position ${entry.position}, ${length}`;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${length}`;
}
/** Where ids were recorded. */
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the file $TIKTOK_PUBLISH_IDS";
        case "arguments":
            return "the arguments";
        case "stdin":
            return "stdin";
        case "file":
            return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(origin.path);
    }
}
/** The video of an id, as its entry names it; `undefined` if it names none. */
function nameVideo({ video }) {
    if (video === undefined || video === "")
        return undefined;
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(video.length > LONGEST_VIDEO ? `${video.slice(0, LONGEST_VIDEO).toWellFormed()}\u2026` : video);
}
/** The id and its video: `v_pub_url~v2.1 (videos/a.mp4)`. */
function nameUpload(publish) {
    const video = publish.entry.kind === "started" ? undefined : nameVideo(publish);
    return `${nameEntry(publish.entry)}${video === undefined ? "" : ` (${video})`}`;
}
/**
 * What happened, to which id and video, what to do now, and what TikTok's support asks for. `how`: one more sentence on
 * what to do, without its full stop.
 */
function describePublish(publish, how = "") {
    const { entry, problem, cause = "", advice } = publish;
    const upload = `${entry.kind === "id" ? "publish id " : ""}${nameUpload(publish)}`;
    const posts = listPosts(publish).map(({ name, url }) => (url === undefined ? name : `${name} (${url})`));
    const evidence = listEvidence(publish).join(", ");
    return [
        joinSentences(`${problem}: ${upload}`, cause, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(posts), advice, how),
        ...(evidence === "" ? [] : [`(${evidence})`]),
    ].join(" ");
}
/** The word to look up in a documentation: TikTok's reason for a publish that failed, else the code. */
function nameCode({ outcome, code, failReason }) {
    return outcome === "failed" ? (failReason ?? outcome) : code;
}
/** Sentences with their full stops; empty ones are left out. */
function joinSentences(...sentences) {
    return sentences.flatMap((sentence) => (sentence === "" ? [] : [`${sentence}.`])).join(" ");
}
/**
 * The posts of a publish that is live, the first ones by name. `url`: the address that redirects to the post; none is
 * known for photos (cookpete/react-player#1973: reported, not documented).
 */
function listPosts({ entry, outcome, postIds }) {
    if (outcome !== "published")
        return [];
    const posts = postIds.slice(0, MOST_POSTS).map((id) => {
        const name = `Post ${id}`;
        return (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z5)(entry) ? { name } : { name, url: `https://www.tiktok.com/share/video/${id}` };
    });
    const rest = postIds.length - posts.length;
    return rest > 0 ? [...posts, { name: (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest, "more post") }] : posts;
}
/** What TikTok's support asks for, and what an expert looks for. TikTok's own words are untrusted: each on one line. */
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u);
}
// ---------------------------------------------------------------------------------------------------------------------
// All ids of a run
/** Kinds of news, the worst first. */
const NEWS = [
    ...["live", "unrecorded", "may-go-live", "cut-off", "malformed", "unknown"],
    ...["unrecorded-draft", "may-reach-inbox"],
    ...["in-inbox", "dry-run", "failed", "cancelled"],
];
const NEWS_OF = {
    unrecorded: "unrecorded",
    malformed: "malformed",
    "dry-run": "dry-run",
    "no-token": "may-go-live",
    cancelled: "cancelled",
    "already-failed": "failed",
    "in-inbox": "in-inbox",
    published: "live",
    "cancel-requested": "may-go-live",
    processing: "may-go-live",
    refused: "may-go-live",
    unreachable: "may-go-live",
    "out-of-time": "may-go-live",
};
function newsOf(cancellation) {
    const { entry, outcome } = cancellation;
    if (isUnknown(cancellation))
        return "unknown";
    if ((0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry) && outcome === "unrecorded")
        return "unrecorded-draft";
    if ((0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry) && NEWS_OF[outcome] === "may-go-live")
        return "may-reach-inbox";
    return entry.kind === "malformed" && entry.isCutOff ? "cut-off" : NEWS_OF[outcome];
}
/** Whether TikTok does not know the id. */
function isUnknown({ outcome, code }) {
    return outcome === "refused" && code === "invalid_publish_id";
}
/** `things`: how many, as the first words of the sentence name them: `2 uploads`, later only `2`. */
const SAY = {
    live: (things, isOne) => `${things} ${isOne ? "is" : "are"} live`,
    unrecorded: (things, isOne) => `${things} may still go live (${isOne ? "its id is" : "their ids are"} not recorded)`,
    "unrecorded-draft": (things, isOne) => `${things} may still reach the inbox (${isOne ? "its id is" : "their ids are"} not recorded)`,
    "may-go-live": (things) => `${things} may still go live`,
    "cut-off": (things, isOne) => `${things} may still go live (${isOne ? "its id was" : "their ids were"} cut off)`,
    malformed: (things, isOne) => `${things} may still go live (${isOne ? "its id" : "their ids"} can't be read)`,
    unknown: (things, isOne) => `${things} may still go live (TikTok does not know ${isOne ? "its id" : "their ids"})`,
    "may-reach-inbox": (things) => `${things} may still reach the inbox`,
    "in-inbox": (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
    "dry-run": (things, isOne, those) => `${things} ${isOne ? "was" : "were"} not cancelled and ${nameRisk(those)}`,
    failed: (things) => `${things} had already failed`,
    cancelled: (things, isOne) => `${things} ${isOne ? "was" : "were"} cancelled`,
};
/** One line that says it all, the worst first: `After cancelling: 1 video is live, 2 were cancelled`. */
function countOutcomes(cancellations) {
    let isNamed = false;
    const parts = NEWS.flatMap((news) => {
        const those = cancellations.filter((each) => newsOf(each) === news);
        const count = those.length;
        if (count === 0)
            return [];
        const things = isNamed ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count) : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, news === "live" ? nameLive(those) : "upload");
        isNamed = true;
        return [SAY[news](things, count === 1, those)];
    });
    const isDry = cancellations.some(({ outcome }) => outcome === "dry-run");
    const news = parts.join(", ");
    // Without any id, TikTok was asked to cancel nothing.
    if (cancellations.every(({ entry }) => entry.kind !== "id"))
        return news;
    return `${isDry ? "Dry run" : "After cancelling"}: ${news}`;
}
/** What may still happen to uploads that nobody has cancelled. */
function nameRisk(those) {
    return those.every(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry)) ? "may still reach the inbox" : "may still go live";
}
/** What people see in the TikTok app. */
function nameLive(live) {
    const photos = live.filter(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z5)(entry)).length;
    if (photos === 0)
        return "video";
    return photos === live.length ? "photo post" : "post";
}
/** Outcomes of a request to cancel that may have worked. */
const UNSURE = ["cancel-requested", "unreachable"];
/** What is true of all of these uploads, after `not`. */
function nameMissedCancel(cancellations) {
    return cancellations.some(({ outcome }) => UNSURE.includes(outcome)) ? "confirmed as cancelled" : "cancelled";
}
/** How many ids were recorded and, by wish, not cancelled. */
function countUncancelled(uncancelled) {
    const verb = uncancelled.length === 1 ? "was" : "were";
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(uncancelled.length, "upload")} ${verb} not cancelled and ${nameRisk(uncancelled)}`;
}
/** The worst news first; equal ones keep their order. */
function sortWorstFirst(cancellations) {
    return NEWS.flatMap((news) => cancellations.filter((each) => newsOf(each) === news));
}
/** Outcomes that another request to cancel can't change. */
const FINAL = [
    ...["unrecorded", "malformed", "processing", "cancelled", "already-failed", "in-inbox", "published"],
    "failed",
];
/** Whether cancelling the same id once more may change what happens to it. */
function isWorthCancelling(publish) {
    return !FINAL.includes(publish.outcome) && !isUnknown(publish);
}
/** Outcomes of uploads that TikTok has not decided yet: a later status says how they end. */
const UNDECIDED = ["cancel-requested", "processing"];
/** The ids of uploads of which TikTok has not said how they end. */
function listUndecided(cancellations) {
    const undecided = sortWorstFirst(cancellations.filter(({ outcome }) => UNDECIDED.includes(outcome)));
    return undecided.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
/** Whether TikTok does not let this access token cancel or see the upload: another account has published it. */
function isOfOtherAccount({ outcome, code }) {
    return outcome === "refused" && code === "token_not_authorized_for_specified_publish_id";
}
/**
 * What to do first about those of some uploads that need the token of another account, as a sentence; empty if none
 * does. `store`: where that token belongs, after `and`.
 */
function adviseAccount(publishes, store) {
    const count = publishes.filter(isOfOtherAccount).length;
    if (count === 0)
        return "";
    const them = count === 1 ? "it" : "them";
    const [than, of] = count === publishes.length ? ["", ""] : [` than ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count)} of these uploads`, `for ${them}, `];
    return `The access token may belong to another account${than}: ${of}first get the token of the account that published ${them}, and ${store}.`;
}
/** Codes after which the same token, or none, would have the same result. */
const TOKEN_CODES = ["access_token_invalid", "missing_access_token", "scope_not_authorized"];
/** Whether another access token must be had before TikTok is called again about these uploads. */
function needsToken(publishes) {
    return publishes.some(({ code }) => TOKEN_CODES.includes(code));
}


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ nameBasis),
/* harmony export */   BC: () => (/* binding */ describePass),
/* harmony export */   CF: () => (/* binding */ describeDeliveryFailure),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Tu: () => (/* binding */ describeBadUploads),
/* harmony export */   U3: () => (/* binding */ describeForgiven),
/* harmony export */   WB: () => (/* binding */ describeUnwritten),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   b: () => (/* binding */ describeBad),
/* harmony export */   describeBrokenCancelling: () => (/* binding */ describeBrokenCancelling),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   yp: () => (/* binding */ isPage),
/* harmony export */   zh: () => (/* binding */ describeOutputFailure)
/* harmony export */ });
/* unused harmony exports splitMessage, OF_COMMAND, describeWrittenReport, describeBrokenConfirming */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);


/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice, detail }) {
    return `${problem}. ${advice}.${inBrackets(detail)}`;
}
/**
 * The parts of a text that {@link describeFinding} has made, or that somebody else has: they make the same text. The
 * advice is what follows the first sentence, unless it is known and the text ends with it.
 */
function splitMessage(message, known = "") {
    const at = message.endsWith(")") ? message.lastIndexOf(". (") : -1;
    const [body, detail] = at === -1 ? [message, undefined] : [message.slice(0, at + 1), message.slice(at + 3, -1)];
    const sentences = body.replace(/\.$/, "");
    const end = known !== "" && sentences.endsWith(`. ${known}`) ? sentences.length - known.length - 2 : sentences.indexOf(". ");
    const [problem, advice] = end === -1 ? [sentences, ""] : [sentences.slice(0, end), sentences.slice(end + 2)];
    return { problem, advice, ...(detail !== undefined && { detail }) };
}
/** What a finding is based on, in a word: how sure it is, or the policy. */
function nameBasis({ evidence, source }) {
    return source === "" || isPage(source) ? evidence : "policy";
}
/** Whether a source is a page that everybody can open. That of a policy is a path; an unknown one is empty. */
function isPage(source) {
    return source.startsWith("https://");
}
function inBrackets(detail = "") {
    return detail === "" ? "" : ` (${detail})`;
}
const NOTHING = {
    video: "no video was checked",
    post: "no post was checked",
    upload: "no publish id was found",
};
const OF_STEP = { fails: "The step fails", passes: "The step passes" };
/** How the sentences begin on the command line. */
const OF_COMMAND = { fails: "Exit code 1", passes: "Exit code 0" };
const A_LEVEL = { error: "an error", warning: "a warning", notice: "a notice" };
/** Why a step fails or passes, as the end of a sentence: `bad` of `total` videos or posts have one of `levels`. */
function describeBad({ bad, total, levels }, thing) {
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(bad)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total, thing)} ${bad === 1 ? "has" : "have"} ${joinLevels(levels)}`;
}
/**
 * The same for uploads: `was not posted`. `what`: what happened to all the bad ones, as a past participle. A count of
 * one needs another verb.
 */
function describeBadUploads({ bad, total, what }) {
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(bad)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total, "upload")} ${bad === 1 ? "was" : "were"} not ${what}`;
}
function joinLevels(levels) {
    return levels.map((level) => A_LEVEL[level]).join(" or ");
}
/** Why a step fails. `cause`: the end of a sentence, without its full stop. */
function describeFailure(cause, { setting, failOn, ending = OF_STEP }) {
    return `${ending.fails}: ${cause} ('${setting}' is '${failOn}').`;
}
/** Why a step fails that was refused. `undone`: what it has not done, as a sentence without its full stop. */
function describeRefusal(undone, problems) {
    const [first = ""] = undone;
    const settings = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(problems, "setting")} ${problems === 1 ? "is" : "are"} wrong`;
    return `${OF_STEP.fails}: ${first.toLowerCase()}${undone.slice(1)}, because ${settings}.`;
}
/** Why a step passes although there is a cause to fail: `fail-on` is `never`. */
function describeForgiven(cause, { setting, failOn, ending = OF_STEP }) {
    return `${ending.passes} because '${setting}' is '${failOn}': ${cause}.`;
}
/**
 * Why a step passes that has no cause to fail. `judged`: what it has judged; if that is nothing, `thing` is what it is
 * about. `levels`: those that would fail it, the worst first. `aside`: those of annotations about the run, which do not
 * count: they stand beside this sentence, which must not seem to deny them.
 */
function describePass({ thing, judged, levels, aside = [], }, { setting, failOn, ending = OF_STEP }) {
    const besides = describeAside(aside);
    if (judged.length === 0)
        return `${ending.passes}: ${NOTHING[thing]}${besides}.`;
    const asked = failOn === "never" ? "" : ` ('${setting}' is '${failOn}')`;
    return `${ending.passes}: ${judged.map((each) => `no ${each}`).join(" and ")} has ${joinLevels(levels)}${besides}${asked}.`;
}
/** What does not count, as the end of a sentence; empty if nothing else was reported. */
function describeAside(levels) {
    const kinds = new Set(levels);
    const [only] = kinds;
    if (only === undefined)
        return "";
    const what = kinds.size === 1 ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(levels.length, `other ${only}`) : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(levels.length)} others`;
    return `, and ${what} ${levels.length === 1 ? "does" : "do"} not count`;
}
/** How many results could not be written, as a cause to fail. */
function describeUnwritten(results) {
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(results, "result")} could not be written`;
}
/** The first sentence of a remark about the run, without its full stop. */
function firstSentence({ message }) {
    const [first = ""] = message.split(/\.(?: |$)/);
    return first;
}
/**
 * A result that could not be written. `what`: its name for a person. `instead`: the path of the file that holds it, or
 * none where only the log does.
 */
function describeDeliveryFailure(what, reason, instead) {
    const rest = instead === undefined ? "What it would say is in the log" : `It is in '${instead}' instead`;
    return `The ${what} could not be written: ${reason}. ${rest}.`;
}
/** Where a report is, for the log. `what`: its name for a person. */
function describeWrittenReport(what, path) {
    return `${what}: ${path}`;
}
/** Outputs of the step that could not be set. */
function describeOutputFailure(names, reason) {
    const what = names.length === 1 ? "output" : "outputs";
    return `Later steps don't see the ${what} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(names)} of this step, which could not be set: ${reason}.`;
}
/** An unexpected exception in confirming. */
function describeBrokenConfirming(error) {
    return `It is not known whether TikTok accepted the uploads. Confirming stopped unexpectedly: ${error}. Look in the TikTok app.`;
}
/** An unexpected exception in cancelling. */
function describeBrokenCancelling(error) {
    return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
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


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ nameCodec),
/* harmony export */   ki: () => (/* binding */ formatList)
/* harmony export */ });
/* unused harmony exports withArticle, CODEC_NAMES, capitalize */
/** Words of the field, and how several stand together. Knows no rule and no limit. */
/** `a`, `a and b`, `a, b and c`; the last two are joined by `conjunction`. */
function formatList(names, conjunction = "and") {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}
/** A format's name with its indefinite article, by how it is pronounced: `a MOV`, `an MP4`. */
function withArticle(name) {
    return `${/^(A|O|MP|FLV|HTML)/.test(name) ? "an" : "a"} ${name}`;
}
const CODECS = {
    h264: "H.264",
    h265: "H.265",
    vp8: "VP8",
    vp9: "VP9",
    av1: "AV1",
    mpeg4: "MPEG-4 Visual",
    mpeg2: "MPEG-2",
    mpeg1: "MPEG-1",
    h263: "H.263",
    prores: "ProRes",
    mjpeg: "Motion JPEG",
};
/** The codecs that have a name, as facts and policies spell them. */
const CODEC_NAMES = Object.keys(CODECS);
/** A codec by the name that people know it by; of others the four-character code or CodecID, which is untrusted. */
function nameCodec(codec) {
    return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? codec;
}
/** A clause as the start of a sentence. */
function capitalize(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}


/***/ })

};
