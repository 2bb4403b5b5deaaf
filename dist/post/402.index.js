export const id = 402;
export const ids = [402,952];
export const modules = {

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ nameContainer)
/* harmony export */ });
/* unused harmony exports isContainer, VIDEO_EXTENSIONS, EXTENSIONS, WITHOUT_MOTION */
/** The formats that a file can have, and the extensions that stand for them. Imports nothing. */
/** `.ts` is TypeScript to most repositories, and most GIF files are pictures. */
const FORMATS = {
    mp4: { name: "MP4", canMove: true, extensions: ["mp4", "m4v"] },
    mov: { name: "MOV", canMove: true, extensions: ["mov", "qt"] },
    webm: { name: "WebM", canMove: true, extensions: ["webm"] },
    matroska: { name: "Matroska (MKV)", canMove: true, extensions: ["mkv"] },
    avi: { name: "AVI", canMove: true, extensions: ["avi"] },
    mpegps: { name: "MPEG program stream", canMove: true, extensions: ["mpg", "mpeg"] },
    asf: { name: "Windows Media (ASF)", canMove: true, extensions: ["wmv"] },
    flv: { name: "FLV", canMove: true, extensions: ["flv"] },
    "3gp": { name: "3GP", canMove: true, extensions: ["3gp", "3g2"] },
    mpegts: { name: "MPEG transport stream", canMove: true, extensions: ["m2ts"], otherExtensions: ["ts"] },
    ogg: { name: "Ogg", canMove: true, extensions: ["ogv"] },
    mpegvideo: { name: "raw MPEG video", canMove: true, otherExtensions: ["m1v", "m2v"] },
    h264: { name: "raw H.264", canMove: true, otherExtensions: ["h264", "264"] },
    h265: { name: "raw H.265", canMove: true, otherExtensions: ["h265", "265", "hevc"] },
    ivf: { name: "IVF", canMove: true, otherExtensions: ["ivf"] },
    mxf: { name: "MXF", canMove: true, otherExtensions: ["mxf"] },
    realmedia: { name: "RealMedia", canMove: true, otherExtensions: ["rm", "rmvb"] },
    y4m: { name: "YUV4MPEG2", canMove: true, otherExtensions: ["y4m"] },
    nut: { name: "NUT", canMove: true, otherExtensions: ["nut"] },
    dv: { name: "DV", canMove: true, otherExtensions: ["dv"] },
    gif: { name: "GIF", canMove: true, otherExtensions: ["gif"] },
    // Without a moving picture.
    png: { name: "PNG", canMove: false },
    jpeg: { name: "JPEG", canMove: false },
    heif: { name: "HEIF", canMove: false },
    webp: { name: "WebP", canMove: false },
    mp3: { name: "MP3", canMove: false },
    wav: { name: "WAV", canMove: false },
    flac: { name: "FLAC", canMove: false },
    aac: { name: "AAC", canMove: false },
    pdf: { name: "PDF", canMove: false },
    zip: { name: "ZIP", canMove: false },
    html: { name: "HTML", canMove: false },
    /** What macOS writes beside a file on a disk of another system, as `._` and the name of the file. */
    appledouble: { name: "macOS metadata", canMove: false },
};
function isContainer(name) {
    return Object.hasOwn(FORMATS, name);
}
/** A format by the name that people know it by. */
function nameContainer(container) {
    return FORMATS[container].name;
}
const formats = Object.entries(FORMATS);
/** The extensions of the files that a search finds, in lower case, without the dot. */
const VIDEO_EXTENSIONS = formats.flatMap(([, { extensions = [] }]) => extensions);
/** Which format each extension stands for. */
const EXTENSIONS = Object.fromEntries(formats.flatMap(([container, { extensions = [], otherExtensions = [] }]) => [...extensions, ...otherExtensions].map((extension) => [extension, container])));
/** Recognised formats without a moving picture: converting them to MP4 would not make a video. */
const WITHOUT_MOTION = new Set(formats.filter(([, { canMove }]) => !canMove).map(([container]) => container));


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   Qb: () => (/* binding */ saysLack),
/* harmony export */   YJ: () => (/* binding */ lacksChecks),
/* harmony export */   bx: () => (/* binding */ countUnasked)
/* harmony export */ });
/* unused harmony exports describeUnchecked, LACKS_CHECKS */
/* harmony import */ var _text_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);


/**
 * Whether something was not checked: a part is missing, a check was interrupted, or a video could not be reached. That
 * is no finding: nobody knows what that video is like.
 */
function lacksChecks({ videos = [], remarks }) {
    return videos.some(isUnread) || remarks.some(saysLack);
}
/** Whether a finding only says that the video could not be reached. */
function saysNothing({ isOfServer, isUnchecked }) {
    return isOfServer === true || isUnchecked === true;
}
/** Whether a remark says that something was not checked. */
function saysLack({ level, isCounted }) {
    return level === "error" && isCounted === true;
}
/** Each reason why a server could not be asked for any of its videos, and how many those are. */
function countUnasked(videos) {
    return countReasons(videos, ({ isOfServer }) => isOfServer === true);
}
function countReasons(videos, isCounted) {
    const counts = new Map();
    for (const finding of videos.flatMap(({ findings }) => findings)) {
        if (!isCounted(finding))
            continue;
        const reason = (0,_text_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .jb)(finding);
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return counts;
}
/** Whether a video could not be reached, so that nobody knows what it is like. */
function isUnread({ findings }) {
    return findings.some(saysNothing);
}
/** A line for each reason why videos could not be reached. */
function describeUnchecked(videos) {
    return [...countReasons(videos, saysNothing)].map(([reason, count]) => `${formatCount(count, "video")} could not be checked. ${reason}`);
}
/** How a command ends if something was not checked, whatever `--fail-on` says: that is about what is known. */
const LACKS_CHECKS = "Exit code 2: not everything was checked.";


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver),
  listActionOutlets: () => (/* binding */ listActionOutlets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./model/groups.js
/** Groups of values. Imports nothing. */
/** The values by their keys, in their order, as `Map.groupBy` has them, which Node 20 lacks. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
;// CONCATENATED MODULE: ./report/text/annotation-limits.js

/** The most annotations of one level that GitHub shows per step (docs: "Annotations"). The runner drops the rest. */
const SHOWN_PER_LEVEL = 10;
/**
 * Returns the annotations, the worst first. A level with more than ten keeps nine, and a last one counts the rest and
 * says where they are: in `place`. No more than these are held in memory.
 */
function limitAnnotations(annotations, place) {
    const first = { error: [], warning: [], notice: [] };
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const annotation of annotations) {
        const { level } = annotation;
        if (++counts[level] <= SHOWN_PER_LEVEL)
            first[level].push(annotation);
    }
    return levels/* LEVELS */.A_.flatMap((level) => {
        if (counts[level] <= SHOWN_PER_LEVEL)
            return first[level];
        const shown = first[level].slice(0, SHOWN_PER_LEVEL - 1);
        const title = `${counts[level] - shown.length} more ${level}s`;
        const message = `${title} are in ${place}. GitHub shows at most ${SHOWN_PER_LEVEL} per step.`;
        return [...shown, { level, title, message }];
    });
}

// EXTERNAL MODULE: ./report/text/confirmations.js
var text_confirmations = __webpack_require__(853);
// EXTERNAL MODULE: ./report/text/findings.js
var text_findings = __webpack_require__(5469);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/text/job-hints.js
var job_hints = __webpack_require__(835);
;// CONCATENATED MODULE: ./report/text/places.js
/** Names the places where a person finds more. Words only. */
/** `page`: the address of the page with the job summary, if it is known. */
function nameSummary(page) {
    return page === undefined ? "the job summary" : `the job summary (${page})`;
}

// EXTERNAL MODULE: ./report/text/posts.js
var text_posts = __webpack_require__(9408);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/questions.js
var questions = __webpack_require__(9654);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
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
    return limitAnnotations(listAll(report, context), namePlace(context));
}
/** Where everything is that the limits leave out. */
function namePlace({ lacksSummary = false, summaryPage }) {
    return `${lacksSummary ? "the log" : nameSummary(summaryPage)} and the report file`;
}
function* listAll({ remarks, videos = [], posts = [], cancellations = [], confirmations = [] }, context) {
    yield* remarks.filter(({ isQuiet }) => !isQuiet);
    for (const cancellation of (0,publishes/* sortWorstFirst */.Qi)(cancellations))
        yield annotateCancellation(cancellation, context);
    yield* annotateConfirmations(confirmations, context);
    const levels = listLevels(context.annotate);
    yield* annotateVideos(videos, levels);
    for (const post of posts)
        yield* annotatePost(post, levels);
}
/** The levels from `annotate` on. */
function listLevels(annotate = "warning") {
    return annotate === "never" ? [] : levels/* LEVELS */.A_.slice(0, levels/* LEVELS */.A_.indexOf(annotate) + 1);
}
/**
 * Where a server could not be asked for any of its videos, one annotation says so for all of them. The same goes for
 * other videos that can't be read for one reason, if GitHub would not show an annotation for each: they would take the
 * place of what is wrong with others.
 */
function* annotateVideos(videos, levels) {
    for (const group of groupBy(videos, (each) => findSharedReason(each) ?? each).values()) {
        const [first] = group;
        if (first === undefined)
            continue;
        const most = first.findings[0]?.isOfServer ? 1 : SHOWN_PER_LEVEL;
        if (group.length > most)
            yield* annotateTogether(first, group, levels);
        else
            for (const each of group)
                yield* annotateVideo(each, levels);
    }
}
/** Why a video can't be read, if that is all that is known of it. */
function findSharedReason({ verdict, findings: [finding, ...others] }) {
    return finding !== undefined && verdict === "unreadable" && others.length === 0
        ? (0,sentences/* describeFinding */.jb)(finding)
        : undefined;
}
/** It stands on no file: the reason is that of all. */
function* annotateTogether({ video, findings }, group, levels) {
    const level = findings[0]?.level ?? "error";
    if (!levels.includes(level))
        return;
    const names = `${video.path} and ${(0,quantities/* formatCount */.B4)(group.length - 1, "more video")}`;
    yield {
        level,
        title: `TikTok: ${(0,text_findings/* nameFindings */.Sy)(findings)}`,
        message: (0,text_findings/* describeFindings */.kA)(names, findings, []),
        // The log says for each which reason it has: there may be several groups.
        findings: findings[0]?.isOfServer ? group.flatMap((each) => each.findings) : findings,
    };
}
function* annotateVideo({ video, findings }, levels) {
    const commands = (0,fixes/* listCommands */.FH)({ video, findings });
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
            message: [(0,text_posts/* describePlaced */.T3)(path, finding), ...(0,text_findings/* listEvidence */.YD)([finding])].join("\n"),
            place: { file: path, line, column },
            findings: [finding],
        };
    }
}
function annotateCancellation(cancellation, context) {
    const place = context.lacksSummary ? "log" : "job summary";
    const how = (0,publishes/* isWorthCancelling */.t0)(cancellation) ? `The ${place} ends with how to cancel it` : "";
    const canAsk = !context.lacksSummary && (0,publishes/* listUndecided */.wW)([cancellation]).length > 0;
    const ask = canAsk ? `${how === "" ? "The job summary" : "It also"} holds a command that asks TikTok again` : "";
    const hints = [(0,job_hints/* hintAtOtherGuard */.Uw)(cancellation), how, ask].filter((hint) => hint !== "");
    return annotatePublish(cancellation, `TikTok cancel: ${cancellation.code}`, hints.join(". "), context);
}
/** Uploads that a cancelled run no longer waited for are named together: nothing is wrong with them. */
function* annotateConfirmations(confirmations, context) {
    const isLeft = (each) => context.guardAfter === "cancellation" && (0,text_confirmations/* isAwaited */.AJ)(each);
    const left = confirmations.filter(isLeft);
    const byHand = (0,text_confirmations/* locateByHand */.Vf)(confirmations, context.toolPage);
    for (const confirmation of (0,text_confirmations/* sortConfirmations */.vn)(confirmations)) {
        if (!isLeft(confirmation))
            yield annotateConfirmation(confirmation, byHand, context);
    }
    const message = (0,publishes/* joinSentences */.DP)((0,text_confirmations/* describeCancelledWait */.MO)(left.length), (0,job_hints/* hintAtGuard */.yx)(left, byHand));
    if (left.length > 0)
        yield { level: "notice", title: "TikTok confirm: the run was cancelled", message };
}
function annotateConfirmation(confirmation, byHand, context) {
    const { guardAfter, lacksSummary, toolPage } = context;
    const passed = (0,text_confirmations/* describePassedCheck */.yK)(confirmation, toolPage);
    const command = lacksSummary ? "" : (0,job_hints/* hintAtCommand */.wC)(confirmation);
    const next = guardAfter !== undefined && (0,text_confirmations/* isOpen */.nT)(confirmation) ? (0,job_hints/* hintAtGuard */.yx)([confirmation], byHand) : command;
    const question = (0,questions/* locateReason */.b)(confirmation, toolPage);
    const see = question === undefined ? [] : [`See ${question}`];
    const more = [...see, passed === "" ? next : passed].filter((text) => text !== "").join(". ");
    return annotatePublish(confirmation, (0,text_confirmations/* titleConfirmation */.q)(confirmation), more, context);
}
/** It stands on the file of its video if there is one: on any other path, GitHub would link to nothing. */
function annotatePublish(publish, title, more, { hasFile = () => false }) {
    const { level, video = "" } = publish;
    const file = locateInWorkspace(video);
    return {
        ...{ level, title, message: (0,publishes/* describePublish */.JH)(publish, more) },
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

;// CONCATENATED MODULE: ./report/reporters/annotations.js

const annotations = {
    what: "annotations",
    medium: "annotations",
    render: listAnnotations,
};

;// CONCATENATED MODULE: ./report/earlier-report.js
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
    const { videos, posts, remarks, scope, shard, commit, cancellations, confirmations, totals } = parsed;
    return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
        ? {
            ...{ videos, scope, shard, commit, cancellations, totals },
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

// EXTERNAL MODULE: ./report/text/fact-fields.js
var fact_fields = __webpack_require__(1175);
// EXTERNAL MODULE: ./report/text/absent.js
var absent = __webpack_require__(3014);
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

// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
;// CONCATENATED MODULE: ./report/reporters/json.js





const TOOL = { name: "tiktok-upload-guard", version: tool/* VERSION */.xv };
const json = {
    what: "report file",
    medium: "file",
    mark: REPORT_MARK,
    render: renderJson,
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the earlier report. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, { readEarlier }) {
    const { videos, posts, cancellations, confirmations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : parseEarlierReport(readEarlier?.());
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

// EXTERNAL MODULE: ./report/text/cancellations.js
var text_cancellations = __webpack_require__(4775);
// EXTERNAL MODULE: ./report/text/facts.js + 1 modules
var text_facts = __webpack_require__(1309);
// EXTERNAL MODULE: ./report/text/rerun.js
var rerun = __webpack_require__(185);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
;// CONCATENATED MODULE: ./report/reporters/log.js












const log = { what: "log", medium: "log", render: renderLog };
/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog(report, context) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const { lacksSummary = false } = context;
    const annotated = listAnnotated(report, context);
    // The others are annotations, which stand in the log, too.
    for (const { isQuiet, message } of remarks)
        if (isQuiet)
            yield message;
    yield* listEach("video", videos, {
        describe: (checked) => [describeVideo(checked, annotated)],
        name: ({ video }) => `${SIGNS.error} ${video.path}`,
    });
    yield* listEach("post", (0,text_posts/* namePosts */.fT)(posts), {
        describe: (checked) => describePost(checked, annotated),
        name: ({ name }) => `${SIGNS.error} ${name}`,
    });
    if (videos.length + posts.length > 0)
        yield (0,titles/* describeNews */.Nj)(report);
    if (scope !== undefined)
        yield* (0,text_scope/* describeScope */.OI)(scope, report);
    for (const cancellation of cancellations)
        yield describeOutcome(cancellation);
    if (cancellations.length > 0)
        yield (0,publishes/* countOutcomes */.XF)(cancellations);
    const awaited = context.guardAfter === "cancellation" ? confirmations.filter(text_confirmations/* isAwaited */.AJ) : [];
    for (const each of confirmations) {
        // A request that the cancellation has cut off looks like one that timed out.
        yield awaited.includes(each) ? `${(0,publishes/* nameUpload */.Lc)(each)}: not known yet` : describeOutcome(each);
    }
    if (confirmations.length > 0)
        yield (0,text_confirmations/* countConfirmations */.aV)(confirmations);
    if (awaited.length > 0) {
        yield `${(0,text_confirmations/* describeCancelledWait */.MO)(awaited.length)}. ${(0,job_hints/* hintAtGuard */.yx)(awaited, (0,text_confirmations/* locateByHand */.Vf)(confirmations, context.toolPage))}.`;
    }
    for (const each of uncancelled)
        yield `${(0,publishes/* nameUpload */.Lc)(each)}: not cancelled`;
    if (uncancelled.length > 0)
        yield (0,publishes/* countUncancelled */.yx)(uncancelled);
    if (lacksSummary)
        yield* listWhatIsLeft([...cancellations, ...uncancelled], remarks, context);
}
/** What the job summary would end with. */
function* listWhatIsLeft(cancellations, remarks, context) {
    yield* (0,rerun/* describeRerun */._X)(cancellations, context.onlyCancels, remarks);
    if (context.onlyCancels)
        yield* (0,rerun/* describeDecided */.Ci)(cancellations);
    const again = (0,text_cancellations/* listCancelAgain */.Xj)(cancellations, context);
    if (again !== undefined)
        yield* [...again.sentences, ...again.command];
}
/** More lines without an error are folded. */
const MOST_UNFOLDED = 10;
/** What has an error is folded only where another one says the same. */
function* listEach(thing, all, { describe, name }) {
    if (all.length <= MOST_UNFOLDED)
        yield* describeEach(all, describe);
    else {
        const accepted = all.filter(({ verdict }) => verdict === "valid");
        const title = `${(0,quantities/* formatCount */.B4)(accepted.length, thing)} without errors`;
        if (accepted.length > 0)
            yield { title, lines: describeEach(accepted, describe) };
        yield* describeBad(all.filter(({ verdict }) => verdict !== "valid"), { describe, name });
    }
}
/** Where a server could not be asked for any of its videos, the first of them says why, and the others are folded. */
function* describeBad(all, { describe, name }) {
    const others = new Map();
    for (const checked of all) {
        const [finding, ...more] = checked.findings;
        const reason = finding?.isOfServer && more.length === 0 ? (0,sentences/* describeFinding */.jb)(finding) : undefined;
        const same = reason === undefined ? undefined : others.get(reason);
        if (same === undefined)
            yield* describe(checked);
        else
            same.push(checked);
        if (reason !== undefined && same === undefined)
            others.set(reason, []);
    }
    for (const [reason, some] of others) {
        const title = `${(0,quantities/* formatCount */.B4)(some.length, "more video")} can't be read for the same reason: ${reason}`;
        if (some.length > 0)
            yield { title, lines: some.map(name) };
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
    const texts = Object.values((0,text_facts/* describeFacts */.L)(facts, findings)).filter((text) => text !== "");
    const measured = texts.join(", ");
    const named = findings.filter((finding) => annotated.has(finding)).map(({ rule }) => rule.id);
    const others = findings.filter((finding) => !annotated.has(finding));
    const words = [
        ...(named.length === 0 ? [] : [`${named.join(", ")}${others.length === 0 ? "" : "."}`]),
        ...others.map((finding) => `${(0,sentences/* describeFinding */.jb)(finding)} [${finding.rule.id}]`),
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
        ...others.map((finding) => `  line ${finding.line}: ${(0,sentences/* describeFinding */.jb)(finding)} [${finding.rule.id}]`),
    ];
}
/** By the worst finding. */
const SIGNS = { error: "\u2717", warning: "!", notice: "\u2713" };
/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(publish) {
    const { problem, outcome, logId } = publish;
    const evidence = [...new Set([outcome, (0,publishes/* nameCode */.Fl)(publish)]), ...(logId === undefined ? [] : [`log_id ${logId}`])].join(", ");
    return `${(0,publishes/* nameUpload */.Lc)(publish)}: ${problem} (${evidence})`;
}

// EXTERNAL MODULE: ./report/reporters/summary.js + 2 modules
var summary = __webpack_require__(1290);
// EXTERNAL MODULE: ./report/text/remarks.js + 1 modules
var text_remarks = __webpack_require__(2834);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./report/git-directory.js
/** Git's own directories, in which no report may be written. Writes nothing. */


/**
 * Whether a path leads into a directory of Git's own, where a file can become a program that Git runs: by its names,
 * or once symbolic links are resolved. The path is absolute and need not exist yet.
 */
function leadsIntoGit(path) {
    const real = (0,external_node_path_.join)(findRealPath((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    return [path, real].some((each) => each.split(external_node_path_.sep).some(isGitName)) || listAbove(real).some(isGitDirectory);
}
/** The path of a folder without symbolic links. The folder need not exist yet. */
function findRealPath(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return external_node_fs_.realpathSync.native(folder);
    return (0,external_node_path_.join)(findRealPath((0,external_node_path_.dirname)(folder)), (0,external_node_path_.basename)(folder));
}
/**
 * Whether a file system may take a name for `.git`, as Git itself checks it (`core.protectNTFS`, `core.protectHFS`):
 * in any case, with dots, spaces or a stream at its end, with ignored characters, or as the short name of Windows.
 */
function isGitName(name) {
    // Most names are ASCII. The pattern of what is ignored takes longer to make than a small file takes to check.
    const shown = /^[ -~]*$/.test(name) ? name : name.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
    const plain = shown.replace(/:.*$/, "").replace(/[. ]+$/, "");
    return /^(\.git|git~\d)$/i.test(plain);
}
/** The folders above a path, up to the root. */
function listAbove(path) {
    const above = (0,external_node_path_.dirname)(path);
    return above === path ? [] : [above, ...listAbove(above)];
}
/**
 * A repository's directory has any name if it is bare, or kept apart from its files (gitrepository-layout(5)). That of
 * a worktree has the file `commondir`.
 */
function isGitDirectory(folder) {
    const has = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name));
    const hasFolder = (name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
    return has("HEAD") && (has("commondir") || (hasFolder("objects") && hasFolder("refs")));
}

;// CONCATENATED MODULE: ./report/whole-file.js
/** Reads and writes report files: regular ones only, complete or not there at all. Knows no format. */





/** Writes a temporary file and renames it: a reader sees the old report or the new one, never half of one. */
function writeWhole(path, parts) {
    makeFolders((0,external_node_path_.dirname)(path));
    // The name of the file may be as long as a name can be.
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        writeParts(beside, parts);
        (0,external_node_fs_.renameSync)(beside, path);
    }
    finally {
        (0,external_node_fs_.rmSync)(beside, { force: true });
    }
}
/** Characters that are written at once. */
const LARGEST_BATCH = 30_000;
function writeParts(path, parts) {
    const file = (0,external_node_fs_.openSync)(path, "wx");
    try {
        // A write for each of thousands of short parts would take longer than making them.
        let batch = "";
        for (const part of parts) {
            batch += part;
            if (batch.length < LARGEST_BATCH)
                continue;
            (0,external_node_fs_.writeFileSync)(file, batch);
            batch = "";
        }
        (0,external_node_fs_.writeFileSync)(file, batch);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/**
 * Why `path` must not be written, in words that follow its name; `undefined` where it may. Something else than an
 * earlier report stays: a typing error must not cost a video, an empty file may be a ledger, and a pipe would be waited
 * for.
 *
 * @param path absolute
 * @param mark how every report of this format begins
 * @param wasReal whether the path had no symbolic link in it when it was chosen: a later step may have put one there
 */
function findFileObstacle(path, mark, wasReal = false) {
    const folder = (0,external_node_path_.dirname)(path);
    if (wasReal && findRealPath(folder) !== folder)
        return "where a symbolic link has taken the place of a folder";
    if (leadsIntoGit(path))
        return "which is inside a directory of Git's own";
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return "which is a directory";
    if (!stats.isFile())
        return "which is a pipe or a device";
    return mark.test(readStart(path)) ? undefined : "which exists and is not an earlier report";
}
/** Enough for a mark, however it is indented. */
const START_BYTES = 1024;
function readStart(path) {
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        const start = Buffer.alloc(START_BYTES);
        return start.toString("utf8", 0, (0,external_node_fs_.readSync)(file, start));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A report of 40,000 videos is about as large. */
const LARGEST_REPORT_BYTES = 64 * 2 ** 20;
/**
 * The text of an earlier report; `undefined` if there is no regular file (what a link leads to was not written by us).
 * Throws if it is larger than 64 MiB: then it must stay as it is.
 */
function readEarlierReport(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats?.isFile())
        return undefined;
    if (stats.size > LARGEST_REPORT_BYTES) {
        throw new Error(`the earlier report at '${path}' is larger than ${(0,quantities/* formatSize */.Xq)(LARGEST_REPORT_BYTES)}`);
    }
    return (0,external_node_fs_.readFileSync)(path, "utf8");
}
/**
 * Makes the missing folders one by one. Node's own recursion never ends where the system refuses to make a folder with
 * the error for a missing parent, as in /proc.
 */
function makeFolders(folder) {
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return;
    const above = (0,external_node_path_.dirname)(folder);
    if (above !== folder)
        makeFolders(above);
    (0,external_node_fs_.mkdirSync)(folder);
}

;// CONCATENATED MODULE: ./report/registry.js







/** Those of the actions. The others are loaded only where a workflow asks for one. */
const REPORTERS = { log: log, annotations: annotations, summary: summary/* summary */.z, json: json };
async function loadReporter(name) {
    return name in REPORTERS
        ? REPORTERS[name]
        : (await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 5134))).FORMATS[name];
}
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
async function deliver(report, outlets, host, { failureLevel = "error", setOutputs = () => [], comment, ...context } = {}) {
    const failures = [];
    const aboutComment = [];
    const { actionsPage, summaryPage, toolPage, hasFile } = host;
    const fullContext = { actionsPage, summaryPage, toolPage, hasFile, ...context };
    const open = await Promise.all(outlets.map(async (each) => ({ ...each, reporter: await loadReporter(each.name) })));
    for (const medium of MEDIA) {
        for (const outlet of open.filter(({ reporter }) => reporter.medium === medium)) {
            const remarks = [
                ...failures.map(({ message }) => (0,text_remarks/* remarkOnDeliveryFailure */.Sr)(failureLevel, message)),
                ...report.remarks,
                ...aboutComment,
            ];
            const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
            failures.push(...(await attempt({ ...report, remarks }, outlet, host, { ...fullContext, lacksSummary })));
        }
        if (medium !== "file")
            continue;
        failures.push(...setOutputs(failures));
        if (comment !== undefined)
            aboutComment.push(...(await comment(report)));
    }
    return failures;
}
async function attempt(report, outlet, host, context) {
    const { name, reporter } = outlet;
    const { what } = reporter;
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
        const failures = await attempt(report, { name, reporter, path: fallback }, host, context);
        return [describe(error, failures.length === 0 ? fallback : undefined), ...failures];
    }
}
async function write(report, outlet, host, context) {
    const { reporter } = outlet;
    switch (reporter.medium) {
        case "log":
            for (const line of reporter.render(report, context)) {
                if (typeof line === "string")
                    host.info(line);
                else
                    await host.group(line.title, line.lines);
            }
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
            const obstacle = findFileObstacle(path, reporter.mark, wasReal);
            if (obstacle !== undefined)
                throw new Error(`its path is '${path}', ${obstacle}`);
            const readEarlier = () => (keepsEarlier ? readEarlierReport(path) : undefined);
            writeWhole(path, reporter.render(report, { ...context, path, readEarlier }));
        }
    }
}


/***/ }),

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./report/completeness.js
var completeness = __webpack_require__(2847);
// EXTERNAL MODULE: ./report/text/cancel-workflow.js
var cancel_workflow = __webpack_require__(5559);
// EXTERNAL MODULE: ./report/text/cancellations.js
var text_cancellations = __webpack_require__(4775);
// EXTERNAL MODULE: ./report/text/confirmations.js
var text_confirmations = __webpack_require__(853);
// EXTERNAL MODULE: ./report/text/decided-otherwise.js
var decided_otherwise = __webpack_require__(5956);
// EXTERNAL MODULE: ./report/text/evidence.js
var evidence = __webpack_require__(4094);
// EXTERNAL MODULE: ./report/text/levels.js
var text_levels = __webpack_require__(7564);
// EXTERNAL MODULE: ./report/text/markdown.js
var markdown = __webpack_require__(9978);
// EXTERNAL MODULE: ./report/text/posts.js
var text_posts = __webpack_require__(9408);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/questions.js
var text_questions = __webpack_require__(9654);
;// CONCATENATED MODULE: ./report/text/remark-lines.js


/** `pages`: our own addresses, which become links where the message names them. Any other address stays a text. */
function renderRemark({ level, message }, pages = []) {
    return `${text_levels/* LEVEL_SIGNS */.WG[level]} ${linkPages(message, pages)}`;
}
function linkPages(text, pages) {
    const page = pages.find((each) => text.includes(each));
    if (page === undefined)
        return (0,markdown/* escapeMarkdown */.FV)(text);
    const others = pages.filter((each) => each !== page);
    const parts = text.split(page).map((part) => linkPages(part, others));
    return parts.join((0,markdown/* link */.nf)((0,markdown/* breakable */.mo)(page), page));
}
/** What stands above the remark, if it has a heading. */
function renderHeading({ level, heading }) {
    return heading === undefined ? [] : [`## ${text_levels/* LEVEL_SIGNS */.WG[level]} ${(0,markdown/* escapeMarkdown */.FV)(heading)}`];
}

// EXTERNAL MODULE: ./report/text/requests.js
var requests = __webpack_require__(6793);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/text/verdicts.js
var verdicts = __webpack_require__(2305);
// EXTERNAL MODULE: ./report/text/video-rows.js
var video_rows = __webpack_require__(2940);
;// CONCATENATED MODULE: ./report/text/videos.js






/** How much of the job summary a part may take, which holds 1 MiB, besides what the parts before it left. */
const SHARES_BYTES = {
    failed: 320_000,
    warned: 150_000,
    needed: 200_000,
    cuts: 50_000,
    optional: 50_000,
    accepted: 100_000,
};
/** The names of one group in a job summary. */
const LARGEST_NAMES_BYTES = 60_000;
/** The most important first, and so the least important left out first. */
function renderVideos(videos, pages) {
    const style = { ...pages, largestNamesBytes: LARGEST_NAMES_BYTES, place: "the report file" };
    let leftBytes = 0;
    return Object.entries(listParts(videos, style)).flatMap(([name, { render }]) => {
        const largestBytes = leftBytes + SHARES_BYTES[name];
        const rendered = render(largestBytes);
        leftBytes = Math.max(0, largestBytes - Buffer.byteLength(rendered.join("\n\n")));
        return rendered;
    });
}
/** The parts of a text about videos. */
function listParts(videos, style) {
    const failed = videos.filter(({ verdict }) => verdict !== "valid");
    const warned = videos.filter(verdicts/* hasOnlyWarnings */.kx);
    const accepted = videos.filter((checked) => checked.verdict === "valid" && !(0,verdicts/* hasOnlyWarnings */.kx)(checked));
    const { needed, cuts, optional } = (0,fixes/* listFixes */.aq)(videos);
    const list = (some, level, largestBytes) => renderTable(some, { ...style, level, largestBytes });
    const { place, toolPage } = style;
    return {
        failed: {
            what: `details of ${(0,quantities/* formatCount */.B4)(failed.length, "video")}`,
            render: (largestBytes) => list(failed, "error", largestBytes),
        },
        warned: {
            what: `${(0,quantities/* formatCount */.B4)(warned.length, "video")} with warnings`,
            render: (largestBytes) => [...titleWarnings(warned, failed), ...list(warned, "warning", largestBytes)],
        },
        needed: {
            what: `commands that fix ${(0,quantities/* formatCount */.B4)(needed.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleNeeded(needed), needed, { largestBytes, place, toolPage }),
        },
        cuts: {
            what: `commands that shorten ${(0,quantities/* formatCount */.B4)(cuts.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleCuts(cuts), cuts, { largestBytes, place, toolPage, above: [needed] }),
        },
        optional: {
            what: `optional commands for ${(0,quantities/* formatCount */.B4)(optional.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleOptional(optional), optional, {
                largestBytes,
                place,
                toolPage,
                above: [needed, cuts],
                state: "folded",
            }),
        },
        accepted: {
            what: `${(0,quantities/* formatCount */.B4)(accepted.length, "accepted video")}`,
            render: (largestBytes) => (0,markdown/* fold */.AU)(titleAccepted(accepted, videos), list(accepted, "notice", largestBytes)),
        },
    };
}
/** The failed videos without details: only which rules find an error in each. */
function renderBriefly(videos, style, largestBytes) {
    const failed = videos.filter(({ verdict }) => verdict !== "valid");
    if (failed.length === 0)
        return [];
    const { place } = style;
    return [table(["Video", "What is wrong"], failed, (each) => renderBriefRow(each, style), { largestBytes, place })];
}
const ACCEPTED = "\u2705";
/** Three columns, as more can't be read on a phone; two where no video has a finding. */
function renderTable(videos, { level, largestBytes, ...style }) {
    if (videos.length === 0)
        return [];
    const hasFindings = videos.some(({ findings }) => findings.length > 0);
    const headings = ["Video", level === "notice" ? "Note" : "What is wrong, and what to do", "Facts"];
    const pick = (cells) => (hasFindings ? cells : cells.filter((_, column) => column !== 1));
    const rows = (0,video_rows/* groupAlike */.Mr)(videos, level);
    const count = (row) => row.length;
    return [
        (0,markdown/* table */.tp)(pick(headings), rows, (row) => pick((0,video_rows/* renderRow */.re)(row, style)), { largestBytes, count, place: style.place }),
    ];
}
/** The heading above says it already where no video has an error: one right below it would head nothing new. */
function titleWarnings(warned, failed) {
    if (warned.length === 0 || failed.length === 0)
        return [];
    const verb = warned.length === 1 ? "has" : "have";
    return [`### ${text_levels/* LEVEL_SIGNS */.WG.warning} ${(0,quantities/* formatCount */.B4)(warned.length, "other video")} ${verb} warnings`];
}
/** The heading of the summary says it already where all videos are accepted. */
function titleAccepted({ length }, videos) {
    if (length === videos.length)
        return "What was measured";
    return `${ACCEPTED} ${(0,quantities/* formatCount */.B4)(length, "video")} ${length === 1 ? "meets" : "meet"} the limits`;
}
// ---------------------------------------------------------------------------------------------------------------------
// The commands
/** More commands are folded. */
const MOST_OPEN = 5;
function renderFixes(title, { commands, writes }, { largestBytes, place, toolPage, above = [], state = commands.length <= MOST_OPEN ? "open" : "folded", }) {
    if (commands.length === 0)
        return [];
    const shown = (0,markdown/* takeWhileFits */.z8)(commands, largestBytes);
    return (0,markdown/* fold */.AU)(title, [
        ...[...writes].flatMap((each) => renderNote((0,fixes/* noteOn */.k9)(each, toolPage), isSaid(each, above))),
        (0,markdown/* codeBlock */.DV)(shown.join("\n"), "sh"),
        ...(0,markdown/* noteOmitted */.pg)(commands.length - shown.length, place),
    ], state);
}
/** What a file is for that ffmpeg writes is said once. Below, its page is enough. */
function renderNote({ text, page }, isAbove) {
    if (page === undefined)
        return isAbove ? [] : [text];
    const { title, address } = page;
    const shown = address.startsWith("https:") ? (0,markdown/* link */.nf)(title, address) : `${title}: ${(0,markdown/* code */.aY)(address)}`;
    return [isAbove ? shown : `${text} ${shown}`];
}
function isSaid(output, above) {
    return above.some(({ writes }) => writes.has(output));
}
function titleNeeded({ videos }) {
    return videos === 1 ? "Fix this video" : `Fix these ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}
function titleCuts({ videos }) {
    return `${video_rows/* TOO_LONG */.ch}: cut off the end of ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}
function titleOptional({ videos }) {
    return `Optional: convert ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}

;// CONCATENATED MODULE: ./report/reporters/summary.js
















const summary = { what: "job summary", medium: "summary", render: renderSummary };
/** The share of the remarks in a job summary, which holds 1 MiB. */
const LARGEST_REMARKS_BYTES = 50_000;
/** That of the posts with findings, and again of the others. */
const LARGEST_POSTS_BYTES = 40_000;
/**
 * Whether uploads come first: something is wrong with one, and what was checked is no worse. An upload may still go
 * live; a video that was refused waits.
 */
function isWorseInUploads(report) {
    const { cancellations = [], confirmations = [], uncancelled = [], videos = [], posts = [] } = report;
    const levels = [...cancellations, ...confirmations].map(({ level }) => level);
    const worst = text_levels/* LEVELS */.A_.find((level) => levels.includes(level) || (level === "warning" && uncancelled.length > 0));
    if (videos.length + posts.length === 0 || worst === undefined || worst === "notice")
        return false;
    return text_levels/* LEVELS */.A_.indexOf(worst) <= text_levels/* LEVELS */.A_.indexOf((0,titles/* rankNews */.QN)(report));
}
/** What is left to do comes last: it is what a person copies. */
function renderSummary(report, context) {
    const { permalink, actionsPage, toolPage, failure } = context;
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const tokenPage = toolPage && (0,cancel_workflow/* locateTokenPage */.ZN)(toolPage);
    const questions = toolPage === undefined ? [] : (0,text_questions/* listQuestionPages */.$A)(toolPage);
    const ownPages = [(0,cancel_workflow/* locateLostRunner */.Xq)(toolPage), (0,cancel_workflow/* locateTerminalPage */.K2)(toolPage), tokenPage, ...questions];
    const pages = [actionsPage, ...ownPages].filter((page) => page !== undefined);
    const render = (remark) => [...renderHeading(remark), renderRemark(remark, pages)].join("\n\n");
    // That something was not checked is worth more than what is known of the rest.
    const isOnTop = (remark) => remark.isFirst || (0,completeness/* saysLack */.Qb)(remark);
    const [first, others] = [(0,text_levels/* sortByLevel */.OV)(remarks.filter(isOnTop)), remarks.filter((each) => !isOnTop(each))];
    const shown = (0,markdown/* takeWhileFits */.z8)(others, LARGEST_REMARKS_BYTES, render);
    const aboutPosts = (0,text_posts/* renderPosts */.YV)(posts, { permalink, place: "the report file", largestBytes: LARGEST_POSTS_BYTES });
    const ofUploads = remarks.filter(({ isOfUploads }) => isOfUploads);
    const aboutVideos = renderVideos(videos, { permalink, toolPage });
    const aboutUploads = [
        ...(cancellations.length === 0 ? [] : [(0,text_cancellations/* renderCancellations */.Lm)(cancellations, ofUploads, context)]),
        ...(confirmations.length === 0 ? [] : [(0,text_confirmations/* renderConfirmations */.$7)(confirmations, ofUploads, context)]),
        ...(uncancelled.length === 0 ? [] : [(0,text_cancellations/* renderUncancelled */.$$)(uncancelled)]),
    ];
    const isUploadsFirst = isWorseInUploads(report);
    return [
        ...(isUploadsFirst ? aboutUploads : []),
        ...(videos.length + posts.length === 0 ? [] : [(0,titles/* titleReport */.Nf)(report)]),
        ...(0,titles/* listNextLines */.FX)(report, failure).map(markdown/* escapeMarkdown */.FV),
        ...first.map(render),
        ...(0,titles/* joinParts */.nn)(report, { aboutVideos, aboutPosts }),
        ...(0,evidence/* renderEvidence */.o)([...videos, ...posts]),
        ...(0,decided_otherwise/* renderDecidedOtherwise */.xd)(videos, toolPage, posts),
        ...(isUploadsFirst ? [] : aboutUploads),
        ...shown,
        ...(0,markdown/* noteOmitted */.pg)(others.length - shown.length, "the log"),
        ...(scope === undefined ? [] : (0,text_scope/* renderScope */.Ts)(scope, report)),
        ...(0,text_cancellations/* renderCancelAgain */.DL)([...cancellations, ...uncancelled], context),
        ...(0,requests/* renderAskAgain */.kw)((0,publishes/* listUndecided */.wW)(cancellations), toolPage),
    ].join("\n\n");
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

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ renderUncancelled),
/* harmony export */   DL: () => (/* binding */ renderCancelAgain),
/* harmony export */   Lm: () => (/* binding */ renderCancellations),
/* harmony export */   Xj: () => (/* binding */ listCancelAgain)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3193);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _job_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(835);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9978);
/* harmony import */ var _publish_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3169);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3224);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6793);
/* harmony import */ var _rerun_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(185);









/** The share of the ids to copy in a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 400_000;
/** A heading that says it all, a table of the outcomes, both the worst first, and what an upload would repeat. */
function renderCancellations(cancellations, remarks, { onlyCancels }) {
    return [
        `## ${(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .markOf */ .Fg)(cancellations, remarks)} ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .countOutcomes */ .XF)(cancellations)}`,
        (0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPublishTable */ .Un)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .sortWorstFirst */ .Qi)(cancellations), renderHint),
        ...(0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRerun */ ._X)(cancellations, onlyCancels, remarks).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
        ...(onlyCancels ? (0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeDecided */ .Ci)(cancellations) : []).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
    ].join("\n\n");
}
function renderHint(cancellation) {
    const hint = (0,_job_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .hintAtOtherGuard */ .Uw)(cancellation);
    return hint === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(`${hint}.`);
}
/** A heading and the ids that were recorded and, by wish, not cancelled. */
function renderUncancelled(uncancelled) {
    const render = (each) => `- ${(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderUpload */ .eu)(each)}`;
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(uncancelled, _publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGEST_TABLE_BYTES */ .Gs, render);
    return [
        `## ${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .WG.warning} ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .countUncancelled */ .yx)(uncancelled)}`,
        "The input `cancel` is `never`.",
        shown.join("\n"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noteOmitted */ .pg)(uncancelled.length - shown.length, "the log"),
        ...(0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRerun */ ._X)(uncancelled).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
    ].join("\n\n");
}
/** Whether the same job, run again, would ask TikTok to cancel these uploads. */
function canRunAgain(cancellations, { onlyCancels = false }) {
    return onlyCancels && cancellations.every(({ outcome }) => outcome !== "dry-run");
}
/** `isThen`: something else comes first. */
function sayRunAgain(isThen) {
    return `${isThen ? "Then re-run" : "Re-run"} this job, by the button beside its name: it asks TikTok to cancel the same uploads. A re-run of all failed jobs may skip it.`;
}
const STORE_HERE = "store it in the secret that this workflow reads";
/** The ids that are still worth cancelling, in a block to copy, and how to cancel them; nothing if there are none. */
function renderCancelAgain(cancellations, pages) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return [];
    if (canRunAgain(cancellations, pages)) {
        const get = `First get a current access token (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTokenPage */ .fT)(pages.toolPage)}), and ${STORE_HERE}.`;
        const first = [...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [get] : []), ...listAccount(cancellations, STORE_HERE)];
        return [
            `### ${titleAgain(ids.length)}`,
            [...first, sayRunAgain(first.length > 0)].join(" "),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)("Cancel from a terminal instead", describeCommand(ids, pages.toolPage)),
        ];
    }
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(ids, LARGEST_LIST_BYTES);
    return [
        `### ${titleAgain(ids.length)}`,
        ...renderTokenFirst(cancellations, pages),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(shown.join("\n"), "text"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noteOmitted */ .pg)(ids.length - shown.length, "the log"),
        ...describeHow(ids, pages),
    ];
}
/** The same in lines, for a log and for a page: sentences, and the command's own lines. */
function listCancelAgain(cancellations, pages) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return undefined;
    const { actionsPage, toolPage } = pages;
    const { name, file, secret } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    const page = (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTokenPage */ .ZN)(toolPage);
    const isAgain = canRunAgain(cancellations, pages);
    const store = isAgain ? STORE_HERE : `store it in the workflow's secret ${secret}`;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return {
        sentences: [
            ...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [`First get a current access token (${page}), and ${store}.`] : []),
            ...listAccount(cancellations, store),
            isAgain ? sayRunAgain(false) : `${titleAgain(ids.length)}: run the workflow '${name}' (${file})${place}.`,
            `Or cancel from a terminal (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTerminalPage */ .K2)(toolPage)}). In Bash or zsh, this asks for a current access token (${page}):`,
        ],
        command: (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .writeCommand */ .zP)("cancel", ids).split("\n"),
    };
}
function listIdsLeft(cancellations) {
    const left = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .sortWorstFirst */ .Qi)(cancellations.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorthCancelling */ .t0));
    return left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
function titleAgain(count) {
    return count === 1 ? "Cancel this upload" : `Cancel these ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInteger */ .Sm)(count)} uploads`;
}
/** With the token that TikTok refused, or without one, the workflow would do no better. */
function renderTokenFirst(cancellations, { actionsPage, toolPage }) {
    const secret = `the secret that the workflow reads: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze.secret)} in the example`;
    const store = actionsPage === undefined ? "use it in the command" : `store it in ${secret}`;
    const get = `First get a current access token (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTokenPage */ .fT)(toolPage)})`;
    return [
        ...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [`${get}${actionsPage === undefined ? "" : `, and ${store}`}.`] : []),
        ...listAccount(cancellations, store),
    ];
}
/** What comes first where uploads belong to another account: with the same token, TikTok would refuse them again. */
function listAccount(cancellations, store) {
    const advice = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .adviseAccount */ .aO)(cancellations.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorthCancelling */ .t0), store);
    return advice === "" ? [] : [advice];
}
function describeHow(ids, { actionsPage, toolPage }) {
    const command = describeCommand(ids, toolPage);
    if (actionsPage === undefined)
        return command;
    const what = ids.length === 1 ? "the id" : "the ids";
    const { name, file } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    return [
        `Copy ${what}, open ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("the repository's Actions page", actionsPage)}, choose the workflow **${name}** (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(file)}), and click **Run workflow**.`,
        "<details><summary>There is no such workflow</summary>",
        ...command,
        "</details>",
    ];
}
/** The command, and what TikTok's response to it means. */
function describeCommand(ids, toolPage) {
    return [
        ...(0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCommand */ .CB)("cancel", ids, toolPage),
        "The response holds a code:",
        (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .listCancelResponses */ .nh)((0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("Codes", (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateCodesPage */ .yQ)(toolPage))).join("\n"),
        `The command line cancels any number of ids, confirms, and says what became of each: ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("From a terminal", (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTerminalPage */ .K2)(toolPage))}.`,
    ];
}


/***/ }),

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ renderConfirmations),
/* harmony export */   AJ: () => (/* binding */ isAwaited),
/* harmony export */   MO: () => (/* binding */ describeCancelledWait),
/* harmony export */   Vf: () => (/* binding */ locateByHand),
/* harmony export */   aV: () => (/* binding */ countConfirmations),
/* harmony export */   cn: () => (/* binding */ describeCheck),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   q: () => (/* binding */ titleConfirmation),
/* harmony export */   ri: () => (/* binding */ REPORT),
/* harmony export */   vn: () => (/* binding */ sortConfirmations),
/* harmony export */   yK: () => (/* binding */ describePassedCheck)
/* harmony export */ });
/* unused harmony exports nameShortfall, remarkOnNothingToConfirm, remarkOnNothingTaken, remarkOnNothingFound */
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3193);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _decided_otherwise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5956);
/* harmony import */ var _job_hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9978);
/* harmony import */ var _no_id_remarks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2952);
/* harmony import */ var _publish_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3169);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3224);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9654);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2834);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6793);
/* harmony import */ var _rerun_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(185);
/** What confirming found out, for every reporter. Decides no outcome. */














function withOutcome(...outcomes) {
    return ({ outcome }) => outcomes.includes(outcome);
}
/** Whether TikTok has said that it is still processing an upload. */
function isProcessing({ outcome, status }) {
    return outcome === "pending" && status !== undefined;
}
/** Whether TikTok may still publish it, or may have done so. */
function isOpen(confirmation) {
    return !withOutcome("failed", "in-inbox", "published")(confirmation);
}
/** The same, if a run can wait for it: TikTok can be asked. */
function isAwaited(confirmation) {
    return isOpen(confirmation) && confirmation.entry.kind === "id";
}
/**
 * Where to read how to cancel by hand, if TikTok has refused the access token; `undefined` if it has not. A token that
 * the step never had may still be the guard's.
 */
function locateByHand(confirmations, toolPage) {
    return (0,_publishes_js__WEBPACK_IMPORTED_MODULE_7__/* .needsToken */ .pD)(confirmations.filter(withOutcome("refused"))) ? (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTerminalPage */ .K2)(toolPage) : undefined;
}
/** Kinds of news, the worst first. Uploads with the same words are counted together. Every upload is in one of them. */
const NEWS = [
    { holds: withOutcome("failed"), say: (things, isOne) => `${things} ${isOne ? "was" : "were"} not posted` },
    {
        holds: (confirmation) => isOpen(confirmation) && !isProcessing(confirmation),
        say: (things, isOne) => `it is not known whether ${things} ${isOne ? "was" : "were"} posted`,
    },
    { holds: isProcessing, say: (things, isOne) => `${things} ${isOne ? "is" : "are"} still being processed` },
    {
        holds: withOutcome("in-inbox"),
        say: (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
    },
    { holds: withOutcome("published"), say: (things, isOne) => `${things} ${isOne ? "was" : "were"} posted` },
];
/** One line that says it all, the worst first: `After uploading: 1 upload was not posted; 2 were posted`. */
function countConfirmations(confirmations) {
    let isNamed = false;
    const parts = NEWS.flatMap(({ holds, say }) => {
        const count = confirmations.filter(holds).length;
        if (count === 0)
            return [];
        const things = isNamed ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_12__/* .formatInteger */ .Sm)(count) : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(count, "upload");
        isNamed = true;
        return [say(things, count === 1)];
    });
    return `After uploading: ${parts.join("; ")}`;
}
/** What is true of all of these uploads, after `not`. */
function nameShortfall(confirmations) {
    return confirmations.every(withOutcome("failed")) ? "posted" : "confirmed as posted";
}
/** The worst news first; equal ones keep their order. */
function sortConfirmations(confirmations) {
    return NEWS.flatMap(({ holds }) => confirmations.filter(holds));
}
/** Outcomes that TikTok's status decides: they need no code. */
const BY_STATUS = ["published", "in-inbox", "pending"];
/** The title of an annotation: `TikTok confirm: frame_rate_check_failed`. */
function titleConfirmation(confirmation) {
    const { outcome, code } = confirmation;
    const isByStatus = BY_STATUS.includes(outcome) && (outcome !== "pending" || code === "ok");
    return `TikTok confirm: ${isByStatus ? outcome : (0,_publishes_js__WEBPACK_IMPORTED_MODULE_7__/* .nameCode */ .Fl)(confirmation)}`;
}
/** A heading that says it all, and a table, both the worst first. */
function renderConfirmations(confirmations, remarks, context) {
    const { guardAfter, toolPage } = context;
    const more = (confirmation) => {
        const { said, form } = describeCheck(confirmation, toolPage);
        const question = (0,_questions_js__WEBPACK_IMPORTED_MODULE_8__/* .locateReason */ .b)(confirmation, toolPage);
        return [
            ...(question === undefined ? [] : [`See ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_7__/* .nameCode */ .Fl)(confirmation), question)}.`]),
            ...(form === undefined
                ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_7__/* .joinSentences */ .DP)(said))]
                : [`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(said)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(REPORT, form)}.`]),
        ]
            .filter((text) => text !== "")
            .join(" ");
    };
    const open = confirmations.filter(isOpen);
    const awaited = confirmations.filter(isAwaited);
    // Nothing is wrong with what a cancelled run no longer waited for.
    const shown = guardAfter === "cancellation" ? confirmations.filter((each) => !isAwaited(each)) : confirmations;
    // Who cancels a run may not want what it has posted: that is no good news.
    const isNeutral = guardAfter === "cancellation" && [...shown, ...remarks].every(({ level }) => level === "notice");
    const mark = isNeutral ? _levels_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVEL_SIGNS */ .WG.notice : (0,_publish_table_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .Fg)(shown, remarks);
    const hasFailed = confirmations.some(({ outcome }) => outcome === "failed");
    const page = locateByHand(confirmations, toolPage);
    const byHand = page && (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("Cancel from a terminal", page);
    const ids = sortConfirmations(open).flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
    return [
        ...(shown.length === 0 ? [] : [`## ${mark} ${countConfirmations(shown)}`]),
        ...(shown.length === 0 ? [] : [(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPublishTable */ .Un)(sortConfirmations(shown), more)]),
        ...(guardAfter === "cancellation" && awaited.length > 0
            ? [`## ${_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVEL_SIGNS */ .WG.notice} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(describeCancelledWait(awaited.length))}`]
            : []),
        ...(guardAfter !== undefined && open.length > 0
            ? [`${(0,_job_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .hintAtGuard */ .yx)(open, byHand)}. What the guard did stands below.`]
            : []),
        // Who sees that a video was not posted may upload the whole list again. A guard that comes next says so itself.
        ...(guardAfter === undefined && hasFailed ? (0,_rerun_js__WEBPACK_IMPORTED_MODULE_11__/* .describeRerun */ ._X)(confirmations).map(_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV) : []),
        ...(guardAfter === undefined ? (0,_requests_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAskAgain */ .kw)(ids, toolPage) : []),
    ].join("\n\n");
}
/** A run that was cancelled while a step waited for so many uploads; without its full stop. */
function describeCancelledWait(count) {
    return `The run was cancelled while this step waited for ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(count, "upload")}`;
}
/** The text of the link to the form. */
const REPORT = "report that";
const PASSED = "The check had passed this file";
const PASSED_BY_POLICY = "Only your policy, or the account's own limit, kept the check from objecting to this file";
const CHANGED = "The file was replaced or written after the check, which judged what was there before";
/**
 * What our check had to say of a file that TikTok refused: a sentence without its full stop, empty for most. `form`:
 * where to report that the check was wrong, if it was; the sentence then goes on with {@link REPORT}.
 */
function describeCheck(confirmation, toolPage) {
    const { passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck } = confirmation;
    if (changedSinceCheck)
        return { said: CHANGED, form: undefined };
    if (warnedByCheck?.length)
        return { said: `The check had warned of it (${warnedByCheck.join(", ")})`, form: undefined };
    if (passedByPolicy)
        return { said: PASSED_BY_POLICY, form: undefined };
    const isOther = isOfOtherFile(confirmation);
    if (!isOther && !passedCheck)
        return { said: "", form: undefined };
    const form = (0,_decided_otherwise_js__WEBPACK_IMPORTED_MODULE_1__/* .locateEvidenceForm */ .OI)(toolPage, confirmation);
    const asks = isOther ? `${askForFile(confirmation)}. If it does, and the check had passed that,` : `${PASSED}:`;
    return { said: `${asks} please${form === undefined ? ` ${REPORT} to the action's authors` : ""}`, form };
}
/** Whether TikTok refused what a URL serves, and the upload is named by a file of the workspace. */
function isOfOtherFile({ entry, outcome, failReason = "", video = "" }) {
    const isAboutFile = outcome === "failed" && failReason.endsWith("_check_failed");
    return isAboutFile && (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_13__/* .isPulled */ .NP)(entry) && video !== "" && !URL.canParse(video);
}
function askForFile(confirmation) {
    return `TikTok pulled the video from its 'video_url': make sure that this serves the same file as ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_7__/* .nameVideo */ .DZ)(confirmation)}`;
}
/** The same with the address of the form, as one more sentence of a message. */
function describePassedCheck(confirmation, toolPage) {
    const { said, form } = describeCheck(confirmation, toolPage);
    return form === undefined ? said : `${said} ${REPORT} (${form})`;
}
/** `confirm/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. */
function remarkOnNothingToConfirm({ places, source }) {
    const sentences = [
        "No publish id was found, so nothing could be confirmed.",
        "That is right if the list of posts is empty.",
        WHAT_TO_DO[source],
        ...(source === "input" ? [`This step looked through ${places.join("; ")}.`] : []),
        "If a video was uploaded, TikTok may still refuse it: look in the TikTok app, unless the upload step says that nothing was posted.",
    ];
    return { ...remark("warning", sentences.join(" ")), isCounted: true };
}
/** The same where TikTok has refused or not got all that the ledger names. */
function remarkOnNothingTaken() {
    return {
        ...remark("warning", "Nothing can be confirmed, as TikTok took none of the recorded uploads."),
        ...{ isCounted: true, heading: "Confirming: TikTok took no upload" },
    };
}
/** The same for the command line. */
function remarkOnNothingFound(searched) {
    const sentences = [
        "No publish id was found, so TikTok was not asked.",
        ...sayLookedThrough(searched),
        "A publish id looks like v_pub_url~v2.123456789.",
    ];
    return { ...remark("warning", sentences.join(" ")), isCounted: true };
}
const WHAT_TO_DO = {
    ledger: 'Otherwise, put this step after the upload, which must append each publish_id to the file "$TIKTOK_PUBLISH_IDS" as soon as TikTok returns it.',
    nothing: "Otherwise, put a guard before the upload, or set the input 'publish-ids': no guard ran before this step.",
    input: "Otherwise, put this step after the upload, and pass each publish_id to the input 'publish-ids'.",
};


/***/ }),

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ locateEvidenceForm),
/* harmony export */   xd: () => (/* binding */ renderDecidedOtherwise)
/* harmony export */ });
/* unused harmony export EVIDENCE_FORM */
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _fact_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1175);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);



/** The form that asks for what is needed: a file of .github/ISSUE_TEMPLATE. */
const EVIDENCE_FORM = "tiktok-decided-otherwise.yml";
/**
 * The address of the form, with what is known filled in; `undefined` if `toolPage`, the page of this action, is not
 * known. The names of the parameters are the ids of the form's fields.
 */
function locateEvidenceForm(toolPage, { failReason = "", logId = "" } = {}) {
    if (toolPage === undefined)
        return undefined;
    const facts = Object.entries({ "fail-reason": failReason, "log-id": logId });
    const filled = facts.flatMap(([id, text]) => text === "" ? [] : [`&${id}=${encodeURIComponent(text.toWellFormed())}`]);
    return `${toolPage}/issues/new?template=${EVIDENCE_FORM}${filled.join("")}`;
}
/** The share of the facts in a job summary, which holds 1 MiB. */
const LARGEST_FACTS_BYTES = 20_000;
/**
 * A folded part, as Markdown paragraphs: what to do, and a line of JSON for each video and post, which names the rules
 * that object. `toolPage`: the address of the action's own repository, if it is known.
 */
function renderDecidedOtherwise(videos, toolPage, posts = []) {
    const read = videos.filter(isRead);
    const all = [...read, ...posts];
    if (all.length === 0)
        return [];
    const what = posts.length === 0 ? "a video" : read.length === 0 ? "a post" : "a video or a post";
    const lines = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWhileFits */ .z8)(all, LARGEST_FACTS_BYTES, describeInJson);
    const form = locateEvidenceForm(toolPage);
    const how = form === undefined ? "report it to the action's authors" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("report it", form);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)("Did TikTok decide otherwise?", [
        `If TikTok refuses ${what} that passed here, or accepts one that failed, please ${how}. Copy its line, without its path if that is private.`,
        ...(lines.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join("\n"), "json")]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .noteOmitted */ .pg)(all.length - lines.length),
    ]);
}
/** Whether anything is known of a video: of one that its server did not give, there is nothing to decide otherwise. */
function isRead({ video, facts, findings }) {
    if (video.source.kind === "url")
        return facts.sizeBytes !== undefined || facts.container !== undefined;
    return !findings.some(({ rule }) => rule.id === "lfs-pointer");
}
function describeInJson(checked) {
    const { verdict, findings } = checked;
    const rules = [...new Set(findings.map(({ rule }) => rule.id))];
    const line = "facts" in checked
        ? { path: checked.video.path, verdict, rules, facts: (0,_fact_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listFactFields */ .g)(checked.facts) }
        : { post: checked.path, verdict, rules };
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(JSON.stringify(line));
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ EVIDENCE),
/* harmony export */   o: () => (/* binding */ renderEvidence)
/* harmony export */ });
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);

/** What each word means, as a clause. */
const EVIDENCE = {
    documented: "TikTok's documentation says so",
    reported: "someone reported it in public",
    inferred: "this project concluded it",
};
/** The words that findings show, in one line of Markdown; none where no finding shows one. */
function renderEvidence(checked) {
    const shown = new Set();
    for (const { findings } of checked) {
        for (const { rule, basis = rule } of findings)
            shown.add((0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .nameBasis */ .Ad)(basis));
    }
    const meanings = Object.entries(EVIDENCE).filter(([word]) => shown.has(word));
    if (meanings.length === 0)
        return [];
    return [
        `<small>How sure a rule is: ${meanings.map(([word, meaning]) => `**${word}**: ${meaning}`).join("; ")}.</small>`,
    ];
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

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ describeFacts)
});

;// CONCATENATED MODULE: ./model/colour.js
/** What the numbers of a picture mean as colours. Imports nothing. */
/** The code point that all three tables have for "unspecified". */
const UNSPECIFIED = 2;
const BT2020_PRIMARIES = 9;
const BT2020_MATRICES = (/* unused pure expression or super */ null && ([9, 10]));
/** What people call the dynamic range of a transfer function: SMPTE ST 2084 and ARIB STD-B67 in H.273, table 3. */
const HIGH_DYNAMIC_RANGES = { 16: "PQ", 18: "HLG" };
/** `PQ` (HDR10, HDR10+, Dolby Vision) or `HLG`; `undefined` where the dynamic range is not high, or not stated. */
function nameHighDynamicRange({ transfer }) {
    return transfer === undefined ? undefined : HIGH_DYNAMIC_RANGES[transfer];
}
/**
 * Eight bits are too few for these colours: those of a high dynamic range, and those of BT.2020, which carries one that
 * only a message in the stream states (`alternative_transfer_characteristics`: H.265, D.2.38).
 */
function needsTenBits(colour) {
    const isBt2020 = colour.primaries === BT2020_PRIMARIES || BT2020_MATRICES.includes(colour.matrix ?? UNSPECIFIED);
    return isBt2020 || nameHighDynamicRange(colour) !== undefined;
}
/** `stated` with what only `fallback` states. */
function mergeColours(stated = {}, fallback = {}) {
    const colour = { ...fallback, ...stated };
    return Object.keys(colour).length === 0 ? undefined : colour;
}

// EXTERNAL MODULE: ./model/formats.js
var formats = __webpack_require__(8766);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
;// CONCATENATED MODULE: ./report/text/facts.js
/** The facts about a video, in words. Knows no medium. */




/**
 * Describes the facts; the picture as a player displays it. The codec may be untrusted. A value to which one of
 * `findings` objects never looks like the bound that it breaks.
 */
function describeFacts(facts, findings = []) {
    const boundOf = (unit, value) => findBrokenBound(findings, unit, value);
    const { container, codec, colour = {}, width, height, rotation, frameRate, duration, sizeBytes, bytesRead } = facts;
    const partly = facts.partial ? " in the parts that were read" : "";
    const range = nameHighDynamicRange(colour);
    const read = bytesRead === undefined || bytesRead === sizeBytes ? "" : `, ${(0,quantities/* formatSize */.Xq)(bytesRead)} read`;
    return {
        container: container === undefined ? "" : (0,formats/* nameContainer */.VW)(container),
        codec: codec === undefined ? "" : `${(0,words/* nameCodec */.G8)(codec)}${range === undefined ? "" : `, HDR (${range})`}`,
        picture: width === undefined || height === undefined ? "" : (0,quantities/* formatPictureSize */.Hx)({ width, height }, rotation),
        frameRate: frameRate === undefined ? "" : `${(0,quantities/* formatRate */.CE)(frameRate.value, boundOf("FPS", frameRate.value))}${partly}`,
        duration: duration === undefined ? "" : (0,quantities/* formatDuration */.a3)(duration.value, boundOf("s", duration.value)),
        size: sizeBytes === undefined ? "" : `${(0,quantities/* formatSize */.Xq)(sizeBytes, boundOf("bytes", sizeBytes))}${read}`,
    };
}
/** The bound that a value breaks, by what was found about it. */
function findBrokenBound(findings, unit, value) {
    for (const { rule, actual, limit } of findings) {
        if (rule.unit !== unit || actual !== value || limit === null || "oneOf" in limit)
            continue;
        if (limit.max !== undefined && value > limit.max)
            return limit.max;
        if (limit.min !== undefined && value < limit.min)
            return limit.min;
    }
    return undefined;
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ nameCommand),
/* harmony export */   Sy: () => (/* binding */ nameFindings),
/* harmony export */   YD: () => (/* binding */ listEvidence),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   nG: () => (/* binding */ LONGEST_COMMAND)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);


/** TikTok's codes, each with its rules, then the rules without a code: `frame_rate_check_failed (frame-rate), size`. */
function nameFindings(findings) {
    const codes = new Set(findings.map(({ rule }) => rule.code));
    const rulesOf = (code) => findings.filter(({ rule }) => rule.code === code).map(({ rule }) => rule.id);
    const coded = [...codes].flatMap((code) => (code === undefined ? [] : [`${code} (${rulesOf(code).join(", ")})`]));
    return [...coded, ...rulesOf(undefined)].join(", ");
}
/** A longer command could be cut off in an annotation, which holds 4,096 characters, and must not be run then. */
const LONGEST_COMMAND = 2000;
/**
 * What is wrong, each finding on a line; the one command that fixes the video, if it is for these findings, or that a
 * person may leave out; the evidence. It begins with the name of the video, as the log shows nothing but the message.
 */
function describeFindings(path, findings, commands) {
    return [
        `${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(path)}: ${findings.map(_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFinding */ .jb).join("\n")}`,
        ...commands
            .filter(({ text }) => text.length <= LONGEST_COMMAND)
            .flatMap((command) => [`${nameCommand(command)}:`, command.text]),
        ...listEvidence(findings),
    ].join("\n");
}
/** What a command is for, in a word. */
function nameCommand({ kind, isOptional }) {
    if (!isOptional)
        return "Fix";
    return kind === "cut" ? "Shorten" : "Optional";
}
/** One line for each page on which rules are based: `codec, frame-rate (documented): https://\u2026`. */
function listEvidence(findings) {
    const nameEvidence = ({ rule, basis = rule }) => `(${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameBasis */ .Ad)(basis)})${basis.source === "" ? "" : `: ${basis.source}`}`;
    const evidence = [...new Set(findings.map(nameEvidence))];
    return evidence.map((each) => {
        const rules = findings.filter((finding) => nameEvidence(finding) === each).map(({ rule }) => rule.id);
        return `${rules.join(", ")} ${each}`;
    });
}


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ listCommands),
/* harmony export */   TB: () => (/* binding */ showCommand),
/* harmony export */   aq: () => (/* binding */ listFixes),
/* harmony export */   k9: () => (/* binding */ noteOn),
/* harmony export */   mn: () => (/* binding */ listNotes)
/* harmony export */ });
/* unused harmony exports writeFetch, withoutCommands, describeNextStep */
/* harmony import */ var _text_quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9709);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/* harmony import */ var _own_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5230);




/** The commands of a video, each once: at most one that fixes it, and one that a person may leave out. */
function listCommands({ video, findings }) {
    const commands = new Map();
    for (const finding of findings) {
        const { fixKind: kind, isFixOptional: isOptional = false, level } = finding;
        const text = showCommand(video, finding);
        if (text !== null && !commands.has(text))
            commands.set(text, { text, kind, isOptional, level });
    }
    // What is optional may read the file that the other command writes.
    return [...commands.values()].sort((a, b) => Number(a.isOptional) - Number(b.isOptional));
}
/**
 * The command of a finding as people run it. In a clone without the object of a Git LFS pointer, ffmpeg would find only
 * the pointer. So a line before the command fetches the video.
 */
function showCommand(video, { fix, fixKind }) {
    if (fix === null || video.source.kind !== "lfs" || !needsBytes(fixKind))
        return fix;
    const fetch = writeFetch(video.path, video.source);
    return fetch === undefined ? fix : `${fetch}\n${fix}`;
}
/** The command that fetches the object of a pointer; `undefined` if its path can't stand in one. */
function writeFetch(path, { committedAt = path, repository }) {
    const there = repository === undefined ? [] : ["-C", repository];
    return (0,_text_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCommand */ .zP)(["git", ...there, "lfs", "pull", "--include", toPattern(committedAt)]);
}
function needsBytes(kind) {
    return kind === "convert" || kind === "cut";
}
/**
 * A list of patterns that matches a path (git-lfs-fetch(1), "Include and exclude"; gitignore(5)): a comma would end the
 * first of them, and a space at an end would be cut off.
 */
function toPattern(path) {
    return path.replace(/[*?[\]\\,]|^[\s!#]|\s$/g, "?");
}
/** The report without commands: its author could have a reader run anything. */
function withoutCommands(report) {
    const strip = (each) => ({
        ...each,
        findings: each.findings.map((finding) => ({ ...finding, fix: null })),
    });
    const { videos = [], posts } = report;
    return { ...report, videos: videos.map(strip), ...(posts && { posts: posts.map(strip) }) };
}
/** Where to start, and what to do with the file that ffmpeg writes. The paths in commands start there. */
const NOTES = {
    "beside the video": "To run a command below, start in the folder that was checked: for a workflow, the root of your clone. ffmpeg writes a new file next to the original. Watch it, then put it in place of the original.",
    "in the working directory": "For a URL, ffmpeg writes a new file into the working directory. Watch it, then upload it to the same URL.",
};
/** What to know of commands that write a new file. `toolPage`: the page of this action, if it is known. */
function noteOn(output, toolPage) {
    const text = NOTES[output];
    if (output !== "beside the video")
        return { text };
    return { text, page: { title: "How to put a fixed video in place", address: (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .locatePage */ .s)(PLACING, toolPage) } };
}
const PLACING = "docs/videos.md#put-a-fixed-video-in-place";
/** Where a command writes a new file; `undefined` for one that writes none. */
function outputOf(kind, isUrl) {
    if (!needsBytes(kind))
        return undefined;
    return isUrl ? "in the working directory" : "beside the video";
}
/** What to know of the commands of videos, each note once. */
function listNotes(videos, toolPage) {
    const outputs = Object.values(listFixes(videos)).flatMap(({ writes }) => [...writes]);
    return [...new Set(outputs)].map((output) => noteOn(output, toolPage));
}
/**
 * `needed`: the commands that fix videos. `cuts`: those that cut off the end of a video that is too long, which a
 * person has to want. `optional`: those that only follow a recommendation.
 */
function listFixes(videos) {
    const all = { needed: startFixes(), cuts: startFixes(), optional: startFixes() };
    for (const checked of videos) {
        for (const { text, kind, isOptional } of listCommands(checked)) {
            const fixes = all[!isOptional ? "needed" : kind === "cut" ? "cuts" : "optional"];
            fixes.videos++;
            fixes.commands.add(text);
            const output = outputOf(kind, checked.video.source.kind === "url");
            if (output !== undefined)
                fixes.writes.add(output);
        }
    }
    const list = ({ commands, ...rest }) => ({ ...rest, commands: [...commands] });
    return { needed: list(all.needed), cuts: list(all.cuts), optional: list(all.optional) };
}
function startFixes() {
    return { videos: 0, commands: new Set(), writes: new Set() };
}
/**
 * What a person does next about videos and posts with errors and warnings; `undefined` if there are none. `place`:
 * where everything about them stands.
 */
function describeNextStep({ videos = [], posts = [] }, place) {
    const { needed, cuts } = listFixes(videos);
    const [verb, first] = needed.commands.length > 0 ? ["fix", needed] : ["shorten", cuts];
    if (first.commands.length > 0) {
        const cut = first === needed && cuts.videos > 0 ? ` and shorten ${formatInteger(cuts.videos)}` : "";
        const commands = first.commands.length === 1 && cut === "" ? "the command" : "the commands";
        const more = posts.some(isBad) ? " What to do about each post is there, too." : "";
        return `To ${verb} ${formatCount(first.videos, "video")}${cut}, run ${commands} in ${place}.${more}`;
    }
    const bad = [...(videos.some(isBad) ? ["video"] : []), ...(posts.some(isBad) ? ["post"] : [])];
    return bad.length === 0 ? undefined : `What to do about each ${formatList(bad)} is in ${place}.`;
}
function isBad({ findings }) {
    return findings.some(({ level }) => level !== "notice");
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nearLimit),
/* harmony export */   n: () => (/* binding */ describeBounds)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);

/** A value that is at least this share of its upper bound counts as near it. */
const NEAR = 0.9;
/** How much of the upper bound a fact inside its bounds uses: ` (99 % of the limit)`. Empty if it is not near. */
function nearLimit(gauges, fact) {
    const gauge = gauges.find((each) => each.fact === fact);
    if (gauge?.bounds.max === undefined || !gauge.isInside)
        return "";
    const share = Math.min(1, gauge.value / gauge.bounds.max);
    return share < NEAR ? "" : ` (${Math.floor(share * 100)} % of the limit)`;
}
const inUnit = (unit) => ({
    one: (value) => `${value} ${unit}`,
    several: (min, max) => `${min} to ${max} ${unit}`,
});
const FORMATS = {
    duration: {
        one: (bound) => (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(bound),
        several: (min, max) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(min)} to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(max)}`,
    },
    size: { one: _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq, several: (min, max) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(min)} to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(max)}` },
    frameRate: inUnit("FPS"),
    width: inUnit("pixels"),
    height: inUnit("pixels"),
};
const SETTERS = { policy: "policy", creator: "this creator" };
/** What is allowed, and by whom where it is not TikTok for everyone: `23 to 60 FPS`, `up to 1:00 (policy)`. */
function describeBounds({ fact, value, isInside, bounds: { min, max }, setBy }) {
    const { one, several } = FORMATS[fact];
    const outside = isInside ? undefined : value;
    const from = min === undefined ? "" : `at least ${one(min, outside)}`;
    const to = max === undefined ? "" : `up to ${one(max, outside)}`;
    const allowed = min !== undefined && max !== undefined ? several(min, max) : `${from}${to}`;
    return `${allowed}${setBy === undefined ? "" : ` (${SETTERS[setBy]})`}`;
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ hintAtOtherGuard),
/* harmony export */   wC: () => (/* binding */ hintAtCommand),
/* harmony export */   yx: () => (/* binding */ hintAtGuard)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3193);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);


/** What to do about an upload that another account published; empty for every other. */
function hintAtOtherGuard(cancellation) {
    return (0,_publishes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOtherAccount */ .ZI)(cancellation)
        ? "If the job has a guard with that token and its ledger (steps.<id>.outputs.publish-ids-file) holds the id, that guard cancels it"
        : "";
}
/** Where the command stands that asks TikTok again; empty if there is nothing to ask. */
function hintAtCommand({ outcome }) {
    return outcome === "pending" ? "The job summary ends with a command that asks again" : "";
}
/**
 * What the guard does for uploads that are open when the step ends. No one can cancel an upload without its id.
 * `byHand`: where to read how to cancel by hand, if TikTok has refused the step's access token. A guard may have
 * another one.
 */
function hintAtGuard(open, byHand) {
    const known = open.filter(({ entry }) => entry.kind === "id").length;
    const them = open.length === 1 ? "it" : "them";
    if (known > 0 && byHand !== undefined)
        return `If the guard has this access token, too, it can't cancel ${them} either: then cancel by hand with a new one (${byHand})`;
    if (known === open.length)
        return `The guard deals with ${them} at the end of the job`;
    if (known === 0)
        return `The guard can't cancel ${them} without an id`;
    return `The guard deals with ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(known)} of them at the end of the job, and can't cancel those without an id`;
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   CQ: () => (/* binding */ sortByWorstFinding),
/* harmony export */   OV: () => (/* binding */ sortByLevel),
/* harmony export */   WG: () => (/* binding */ LEVEL_SIGNS)
/* harmony export */ });
/* unused harmony export findWorst */
/** Every level, the worst first. */
const LEVELS = ["error", "warning", "notice"];
/** A sign for each level, for tables. */
const LEVEL_SIGNS = { error: "\u274c", warning: "\u26a0\ufe0f", notice: "\u2139\ufe0f" };
/** What has a level itself, as a remark or a finding: the worst first. Equal ones keep their order. */
function sortByLevel(all) {
    return LEVELS.flatMap((level) => all.filter((each) => each.level === level));
}
/** What was checked: that with the worst finding first, that without any last. Equal ones keep their order. */
function sortByWorstFinding(all) {
    return [...LEVELS, undefined].flatMap((level) => all.filter((each) => findWorst(each) === level));
}
/** The level of the worst finding. */
function findWorst({ findings }) {
    return LEVELS.find((level) => findings.some((each) => each.level === level));
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_ID: () => (/* binding */ NO_ID),
/* harmony export */   remarkOnNothing: () => (/* binding */ remarkOnNothing)
/* harmony export */ });
/* unused harmony exports remarkOnNothingTaken, remarkOnNoId, remarkOnNothingToCancel, sayLookedThrough, remarkOnNothingRecorded, remarkOnLongInput */
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2834);
/** What a run reports where it has found no publish id. Reads no text. */




/** Post of a job with a token that can't have uploaded anything, as main failed, or that does not want to cancel. */
const NO_ID = "No publish id was recorded, so nothing was cancelled.";
/**
 * Post of a job that failed or was cancelled after main had passed, and recorded no upload: main's summary holds only
 * good news, so this one begins with a heading. `refused`: the ledger, if TikTok has refused or not got all that it
 * names.
 */
function remarkOnNothing({ searched, refused, hasToken }, { actionsPage, isCancelled = false }) {
    if (!hasToken)
        return [REMARK_ON_NO_TOKEN];
    if (searched === undefined && refused !== undefined) {
        const isBySignal = isCancelled && isAllNotSent([refused]);
        return [isBySignal ? REMARK_ON_NOTHING_SENT : REMARK_ON_ALL_REFUSED];
    }
    return [remarkOnNoId(searched, actionsPage)];
}
/** A step that cancels, where all that the ledgers name, TikTok has refused or not got. */
function remarkOnNothingTaken(ledgers) {
    return isAllNotSent(ledgers) ? REMARK_ON_NOTHING_GOT : REMARK_ON_NOTHING_TAKEN;
}
function isAllNotSent(ledgers) {
    return ledgers.every(({ refusals = [] }) => refusals.every(({ code }) => code === _model_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_SENT */ .FY));
}
const REMARK_ON_ALL_REFUSED = {
    ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .remark */ .Vg)("warning", "Nothing was posted, as TikTok took none of the recorded uploads."),
    isQuiet: true,
    heading: "Cancelling: TikTok took no upload",
};
/** The same where a person has cancelled the run before anything was sent: nothing is wrong. */
const REMARK_ON_NOTHING_SENT = {
    ...REMARK_ON_ALL_REFUSED,
    level: "notice",
    message: "The run was cancelled before TikTok got an upload, so nothing was posted.",
    heading: "Cancelling: nothing was posted",
};
/** The same in a step that only cancels, of another job or run. */
const REMARK_ON_NOTHING_GOT = {
    ...REMARK_ON_NOTHING_SENT,
    message: "TikTok got none of the recorded uploads, so nothing was posted, and there is nothing to cancel.",
};
const REMARK_ON_NOTHING_TAKEN = {
    ...REMARK_ON_ALL_REFUSED,
    isCounted: true,
    message: "Nothing was posted, as TikTok took none of the recorded uploads: nothing is left to cancel, and a re-run of this job changes nothing.",
};
const REMARK_ON_NO_TOKEN = {
    ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .remark */ .Vg)("notice", "If this job only checks videos, this is not why it failed. If it uploads, set the input 'access-token' to TikTok's token (is the name of the secret right?), and look in the TikTok app, unless the upload step says that nothing was posted. No publish id was recorded, so nothing was cancelled, and without that token nothing could have been."),
    isQuiet: true,
    heading: "Cancelling was off: no access token for TikTok",
};
/** What a person looks at before fearing for a video: a run that fails before its first upload records nothing. */
const NOTHING_POSTED = "Nothing was posted if no upload step ran, if the upload step says so, or if TikTok refused every upload.";
/**
 * Post of a job that failed or was cancelled, with a token: neither the ledger nor an input held an id. `searched`:
 * what the input was, if it was set. `actionsPage`: the address of the repository's workflows, if it is known.
 */
function remarkOnNoId(searched, actionsPage) {
    const { name } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    const sentences = [
        "No publish id was recorded, so nothing was cancelled.",
        ...(searched === undefined ? [] : [describeSteps(searched)]),
        NOTHING_POSTED,
        `Otherwise, a video may go live: look in the TikTok app, or cancel the id in its log with the workflow '${name}'${place}.`,
        'An upload step must append each publish_id to the file "$TIKTOK_PUBLISH_IDS".',
    ];
    return { ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .remark */ .Vg)("warning", sentences.join(" ")), heading: "Cancelling: no upload was recorded" };
}
function describeSteps({ places, ranNothing }) {
    return ranNothing
        ? "Every step in the input 'publish-ids' was skipped."
        : `The input 'publish-ids' had no id: ${places.join("; ")}.`;
}
/**
 * `cancel/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. `byHand`: what a
 * person does about an upload whose id was not found, in sentences.
 */
function remarkOnNothingToCancel(searched, byHand) {
    const sentences = [
        "No publish id was found, so nothing could be cancelled.",
        ...sayLookedThrough(searched),
        NOTHING_POSTED,
        "Otherwise, a video may still go live.",
        byHand,
        ...(searched.isText
            ? [
                "A publish id looks like v_pub_url~v2.123456789. The number in a TikTok link is the post, which is already live: delete it in the TikTok app.",
            ]
            : []),
        ...(searched.hasJobWithoutOutputs
            ? ["GitHub drops an output that contains the value of a secret: a job without outputs may have set one."]
            : []),
    ];
    return {
        ...remark("warning", sentences.join(" ")),
        isCounted: true,
    };
}
/** What was looked through, as a sentence; none if there is nothing to name. */
function sayLookedThrough({ places }) {
    return places.length === 0 ? [] : [`Looked through: ${places.join("; ")}.`];
}
/**
 * The command line, where ledgers hold nothing: so it is in each run that fails before its first upload. `consequence`:
 * what was therefore not done, as the end of a sentence.
 */
function remarkOnNothingRecorded(searched, consequence) {
    const sentences = [
        `No publish id was recorded, so ${consequence}.`,
        "That is right if nothing was uploaded.",
        ...sayLookedThrough(searched),
    ];
    return remark("notice", sentences.join(" "));
}
/** The command line: more text than it reads. What was not read may hold ids, which `--fail-on` counts. */
function remarkOnLongInput(limitBytes, byHand) {
    const limit = formatSize(limitBytes);
    const message = `An upload may still go live: stdin holds more than ${limit}, and what stands behind them was not read. Write it to a file, and name that by --ledger. ${byHand}`;
    return { ...remark("warning", message), isCounted: true };
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ describePlaced),
/* harmony export */   YV: () => (/* binding */ renderPosts),
/* harmony export */   fT: () => (/* binding */ namePosts)
/* harmony export */ });
/* unused harmony exports locate, renderBadPosts */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2077);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2305);
/* harmony import */ var _video_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2940);







/** Names each post: the second of a file is `posts.json (2)`. */
function namePosts(posts) {
    const totals = countPaths(posts);
    const counts = new Map();
    return posts.map((post) => {
        const { path, findings } = post;
        const number = (counts.get(path) ?? 0) + 1;
        counts.set(path, number);
        return { ...post, findings: (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByLevel */ .OV)(findings), name: totals.get(path) === 1 ? path : `${path} (${number})` };
    });
}
function countPaths(posts) {
    const totals = new Map();
    for (const { path } of posts)
        totals.set(path, (totals.get(path) ?? 0) + 1);
    return totals;
}
/** A finding of a post after its place, as compilers write it: `posts/launch.json:3:14: \u2026`. */
function describePlaced(path, finding) {
    return `${locate(path, finding)}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFinding */ .jb)(finding)}`;
}
/** The place of a finding in a post file: `posts/launch.json:3:14`. */
function locate(path, { line, column }) {
    return `${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(path)}:${line}:${column}`;
}
/** Posts with findings, and then the others, folded; nothing without posts. */
function renderPosts(posts, style) {
    if (posts.length === 0)
        return [];
    const named = namePosts(posts);
    const good = named.filter(({ findings }) => findings.length === 0);
    const title = `\u2705 ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(good.length, "post")} without findings`;
    return ["### Posts", ...renderObjected(named, style), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(title, renderGood(good, style))];
}
/** Only the posts with findings; nothing if there are none. */
function renderBadPosts(posts, style) {
    const bad = renderObjected(namePosts(posts), style);
    return bad.length === 0 ? [] : ["### Posts", ...bad];
}
/** How many bytes of findings a post may have, from the fullest version to the shortest; 0: only its rules. */
const VERSIONS_BYTES = [Number.POSITIVE_INFINITY, 2500, 0];
/**
 * The posts with errors first, then those with warnings, then those with notices, in the fullest version in which all
 * of them have room. Each version shows at least the rules that object to each post.
 */
function renderObjected(named, style) {
    const failed = named.filter(isFailed);
    const warned = named.filter(_verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOnlyWarnings */ .kx);
    const noted = named.filter((post) => post.findings.length > 0 && !isFailed(post) && !(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOnlyWarnings */ .kx)(post));
    const posts = [...failed, ...warned, ...noted];
    const { largestBytes, place } = style;
    let shown = [];
    for (const findingsBytes of VERSIONS_BYTES) {
        shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(posts, largestBytes, (post) => renderEntry(post, { ...style, findingsBytes }));
        if (shown.length === posts.length)
            return shown.length === 0 ? [] : [shown.join("\n\n")];
    }
    return [...(shown.length === 0 ? [] : [shown.join("\n\n")]), ...noteLeftOut(posts.slice(shown.length), place)];
}
function isFailed({ verdict }) {
    return verdict === "invalid";
}
/** A line that counts the posts for which there is no room. */
function noteLeftOut(posts, place) {
    const failed = posts.filter(isFailed).length;
    const errors = failed === 0 ? "" : ` (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(failed)} with errors)`;
    const are = posts.length === 1 ? "is" : "are";
    return [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(posts.length, "more post")}${errors} ${are} not shown here: see ${place}.`];
}
/** The post, and below it what is wrong with it: on a phone, a table leaves no room for sentences. */
function renderEntry(post, { permalink, place, findingsBytes }) {
    const name = renderName(post, permalink);
    if (findingsBytes === 0)
        return `${name}: ${renderRules(post)}`;
    const [first, ...others] = post.findings;
    if (first === undefined)
        return name;
    const address = permalink?.(post.path);
    const render = (finding) => `- ${renderPlaced(finding, address)}`;
    const items = [render(first), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(others, findingsBytes, render)];
    const rest = post.findings.length - items.length;
    const more = rest === 0 ? [] : [`- ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(rest)} more: see ${place}`];
    return [`${name}\n`, ...items, ...more].join("\n");
}
/** The post file, and in small print the video that it publishes. */
function renderName({ path, name, video }, permalink) {
    const address = permalink?.(path);
    const shown = address === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8)(name) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8)(name), address);
    return video === undefined ? shown : `${shown} <small>publishes ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakable */ .mo)(video)}</small>`;
}
/** The rules that object at the post's worst level. */
function renderRules({ findings }) {
    const [worst] = findings;
    if (worst === undefined)
        return "";
    const rules = findings.filter(({ level }) => level === worst.level).map(({ rule }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(rule.id));
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG[worst.level]} ${[...new Set(rules)].join(", ")}`;
}
function renderPlaced(finding, address) {
    const line = `line ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(finding.line)}`;
    return (0,_video_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFinding */ .Kj)([finding], 1, address === undefined ? line : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(line, `${address}#L${finding.line}`));
}
function renderGood(good, { permalink, place, largestBytes }) {
    if (good.length === 0)
        return [];
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(good, largestBytes, (post) => renderName(post, permalink));
    return [shown.join("<br>"), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(good.length - shown.length, place)];
}


/***/ }),

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Gs: () => (/* binding */ LARGEST_TABLE_BYTES),
/* harmony export */   Un: () => (/* binding */ renderPublishTable),
/* harmony export */   eu: () => (/* binding */ renderUpload)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3224);



/** The mark of a heading about uploads: the worst of its rows, and of the remarks on others, such as a refused one. */
function markOf(publishes, remarks = []) {
    const worst = _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.find((level) => [...publishes, ...remarks].some((each) => each.level === level));
    if (worst !== "notice")
        return _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[worst ?? "notice"];
    return publishes.every(({ outcome }) => GOOD.includes(outcome)) ? GOOD_SIGN : _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG.notice;
}
/** Two columns: more can't be read on a phone. */
const HEADINGS = ["Upload", "What happened, and what to do"];
/** The share of the table in a job summary, which holds 1 MiB. */
const LARGEST_TABLE_BYTES = 450_000;
/** A row for each id, in the given order. `more`: Markdown that a row ends its sentences with. */
function renderPublishTable(publishes, more = () => "") {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(HEADINGS, publishes, (each) => renderRow(each, more(each)), { largestBytes: LARGEST_TABLE_BYTES });
}
function renderRow(publish, more) {
    const { entry, problem, cause = "", advice, logId } = publish;
    const code = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCode */ .Fl)(publish);
    const posts = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .listPosts */ .y0)(publish).map(({ name, url }) => `${url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .mo)(name) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .mo)(name), url)}.`);
    const sentences = [
        `${signOf(publish)} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(problem)}.**`,
        ...escaped(cause),
        ...posts,
        ...escaped(advice),
    ];
    const video = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameVideo */ .DZ)(publish);
    const small = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(code),
        ...(video === undefined || entry.kind !== "id" ? [] : [`id ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(entry.id)}`]),
        ...(logId === undefined ? [] : [`log_id ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(logId)}`]),
    ];
    return [
        video === undefined ? renderEntry(entry) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(video),
        `${[...sentences, ...(more === "" ? [] : [more])].join(" ")}<br><small>${small.join(", ")}</small>`,
    ];
}
/** What ended as the step wished for. */
const GOOD_SIGN = "\u2705";
const GOOD = ["cancelled", "published", "in-inbox"];
function signOf({ level, outcome }) {
    return level === "notice" && GOOD.includes(outcome) ? GOOD_SIGN : _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[level];
}
function escaped(sentence) {
    return sentence === "" ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSentences */ .DP)(sentence))];
}
/** The video if it is known, and the id. */
function renderUpload(publish) {
    const name = publish.entry.kind === "started" ? undefined : (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameVideo */ .DZ)(publish);
    const id = renderEntry(publish.entry);
    return name === undefined ? id : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(name)} ${id}`;
}
function renderEntry(entry) {
    const isPlace = entry.kind === "malformed" || (entry.kind === "started" && entry.video === undefined);
    return isPlace ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameEntry */ .ap)(entry)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameEntry */ .ap)(entry));
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ renderCommand),
/* harmony export */   kw: () => (/* binding */ renderAskAgain),
/* harmony export */   nh: () => (/* binding */ listCancelResponses),
/* harmony export */   zP: () => (/* binding */ writeCommand)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);
/** Commands by which a person cancels uploads, or asks what became of them. Writes them, runs none. */



/** TikTok documents two addresses for cancelling. An account's gateway can serve either. */
const ADDRESSES = {
    cancel: "https://open.tiktokapis.com/v2/post/publish/cancel/",
    status: "https://open.tiktokapis.com/v2/post/publish/status/fetch/",
};
const OTHER_ADDRESS = "https://open-platform.tiktokapis.com/v2/post/transmission/cancel/";
/** How a person asks TikTok what became of these uploads, folded; nothing without an id. */
function renderAskAgain(ids, toolPage) {
    const words = [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("PUBLISH_COMPLETE")}: it was posted.`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("SEND_TO_USER_INBOX")}: the draft is in the inbox.`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("FAILED")}: nothing was posted, and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("fail_reason")} says why.`,
        "Otherwise TikTok is still processing it.",
    ];
    if (ids.length === 0)
        return [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)("Ask TikTok again", [
        ...renderCommand("status", ids, toolPage),
        `The response holds a status. ${words.join(" ")}`,
        `If it holds an error code instead, see ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("Codes", (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateCodesPage */ .yQ)(toolPage))}.`,
    ]);
}
/** What TikTok's response to the command that cancels means, for summaries and for docs/cancelling.md, as Markdown. */
function listCancelResponses(codesPage) {
    return [
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('"code": "ok"')}: TikTok accepted the request. Look in the TikTok app all the same, because an accepted request can come too late.`,
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("access_token_invalid")}: get a new access token, and run the command again.`,
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("internal_error")}, or a page in place of a code (HTTP 5xx): run the command again.`,
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("publish_not_cancellable")}: TikTok has finished with it, or it is already cancelled. Ask for its status with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("status")} of the command line, or look in the TikTok app.`,
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Unsupported path")} (HTTP 404): use TikTok's other address, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(OTHER_ADDRESS)}`,
        `- Any other code: look in the TikTok app, and see what the code means: ${codesPage}.`,
    ];
}
/** The share of the ids in a command in a job summary, which holds 1 MiB. */
const LARGEST_COMMAND_BYTES = 60_000;
/** The command as Markdown, and what it asks for. `toolPage`: the page of this action, if it is known. */
function renderCommand(request, ids, toolPage) {
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWhileFits */ .z8)(ids, LARGEST_COMMAND_BYTES);
    return [
        `Run this in Bash or zsh. It asks for a current access token (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTokenPage */ .fT)(toolPage)}) and does not show it:`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(writeCommand(request, ids), "sh"),
        ...(shown.length < ids.length
            ? [`The command holds the first ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(shown.length)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(ids.length)} ids.`]
            : []),
    ];
}
/**
 * One request for each of the first ids, with the id before its response. It asks for the token, which curl reads from
 * its standard input: a list of processes shows arguments, and a shell's history shows commands. Ids are letters,
 * digits and `._~-`: words of Bash and zsh as they are, but for a tilde at the beginning. `read -p` is Bash's alone.
 */
function writeCommand(request, ids) {
    const [only] = ids;
    const address = ADDRESSES[request];
    const ask = "printf 'Access token: ' && read -rs token && echo &&";
    if (ids.length === 1 && only !== undefined) {
        return `${ask}\n  ${writeRequest(address, `'{"publish_id": "${only}"}'`).replaceAll("\n", "\n  ")}`;
    }
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWhileFits */ .z8)(ids, LARGEST_COMMAND_BYTES);
    const words = shown.map((id) => `  ${id.startsWith("~") ? `"${id}"` : id}`).join(" \\\n");
    const each = writeRequest(address, '"{\\"publish_id\\": \\"$id\\"}"').replaceAll("\n", "\n  ");
    return `${ask}\nfor id in \\\n${words}\ndo\n  echo "$id"\n  ${each}\ndone`;
}
/** `body`: a word of the shell. */
function writeRequest(address, body) {
    return [
        `curl -sS -w '\\n' ${address} \\`,
        "  -H @- -H 'Content-Type: application/json; charset=UTF-8' \\",
        `  -d ${body} <<< "Authorization: Bearer $token"`,
    ].join("\n");
}


/***/ }),

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   Ts: () => (/* binding */ renderScope),
/* harmony export */   XT: () => (/* binding */ describeCommit)
/* harmony export */ });
/* unused harmony exports hasLeftOut, countUnchanged, describeScopeShortly, remarkOnMissingParts, remarkOnMissingReports, remarkOnCommits, remarkOnOtherParts, remarkOnUnchanged, remarkOnUnchangedPart, remarkOnUnlisted, adviseOnHead, remarkOnLackedHead, remarkOnLackedPullRequest, remarkOnChangedPolicy */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2834);





/** What the videos were compared with: "the base branch (1a2b3c4)". */
function describeBase({ base, commit }) {
    return commit === undefined ? base : `${base} (${commit.slice(0, 7)})`;
}
/** Whether there is anything that is not checked because it is not changed. */
function hasLeftOut(scope) {
    return listUnchanged(scope).length > 0;
}
function listUnchanged({ unchanged, unchangedPosts = [] }) {
    return [...unchanged, ...unchangedPosts];
}
/** The one line about the videos and post files that were not checked. */
function countUnchanged(scope, { videos = [], posts = [] }) {
    const { unchanged, unchangedPosts = [] } = scope;
    const counts = [
        ...(unchanged.length === 0 ? [] : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchanged.length, videos.length === 0 ? "video" : "other video")]),
        ...(unchangedPosts.length === 0
            ? []
            : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchangedPosts.length, posts.length === 0 ? "post file" : "other post file")]),
    ];
    const verb = listUnchanged(scope).length === 1 ? "was" : "were";
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(counts)}, not changed here, ${verb} not checked`;
}
const MOST_NAMES = 20;
/** Lines of the log. */
function describeScope(scope, checked) {
    const unchanged = listUnchanged(scope);
    const names = unchanged.slice(0, MOST_NAMES).map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u).join(", ");
    const rest = unchanged.length > MOST_NAMES ? " \u2026" : "";
    return [
        ...describeComparison(scope, checked),
        ...(unchanged.length === 0 ? [] : [`${countUnchanged(scope, checked)}: ${names}${rest}`]),
    ];
}
/** On a terminal, more names would push the result out of sight. */
const MOST_NAMES_AT_HAND = 3;
/** The same for a person who waits for the result: a few names, or their number alone. */
function describeScopeShortly(scope, checked) {
    if (listUnchanged(scope).length <= MOST_NAMES_AT_HAND)
        return describeScope(scope, checked);
    return [...describeComparison(scope, checked), `${countUnchanged(scope, checked)}.`];
}
function describeComparison(scope, checked) {
    return hasChecked(checked) ? [`Checked only ${describeChanged(scope, checked)}.`] : [];
}
function hasChecked({ videos = [], posts = [] }) {
    return videos.length + posts.length > 0;
}
/** A changed post brings its video, and a changed video its posts, as they were before. */
function describeChanged(scope, { videos = [], posts }) {
    const base = describeBase(scope);
    const urls = videos.filter(({ video }) => video.source.kind === "url").length;
    const others = urls === 0 ? "" : `, and ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(urls, "URL")}`;
    if (posts === undefined)
        return `the videos that differ from ${base}${others}`;
    return `the posts and videos that this change concerns, compared with ${base}${others}`;
}
/** The share of the names in a job summary, which holds 1 MiB. */
const LARGEST_NAMES_BYTES = 50_000;
/**
 * One line, which a person can open to see the names. Nothing if nothing was left out. If nothing was checked, a remark
 * has said why.
 */
function renderScope(scope, checked) {
    const unchanged = listUnchanged(scope);
    if (unchanged.length === 0)
        return [];
    const why = hasChecked(checked) ? `Checked only ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(describeChanged(scope, checked))}. ` : "";
    const all = checked.posts === undefined ? "all videos" : "all videos and posts";
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(unchanged, LARGEST_NAMES_BYTES, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8);
    return [
        `<details><summary>${countUnchanged(scope, checked)}</summary>`,
        `${why}To check ${all}, ${scope.isAsked ? "leave out `--since`" : "set `scope: all`"}.`,
        shown.join("<br>"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(unchanged.length - shown.length),
        "</details>",
    ];
}
/**
 * Some of the jobs that check a part each have left no report. `missing`: the numbers of their parts, from 1. `commit`:
 * which one they belong to, if the other parts are of several.
 */
function remarkOnMissingParts(missing, count, commit) {
    const numbers = formatList(missing.slice(0, MOST_NAMES).map(String));
    const rest = missing.length > MOST_NAMES ? " \u2026" : "";
    const [parts, are, jobs] = missing.length === 1 ? ["Part", "is", "its job"] : ["Parts", "are", "their jobs"];
    const of = commit === undefined ? "" : ` of commit ${commit.slice(0, 7)}`;
    const message = `${parts} ${numbers}${rest} of ${count}${of} ${are} missing, so not all videos were checked. Run ${jobs} again.`;
    return { ...remark("error", message), isCounted: true };
}
/** Files of reports that were named to be joined, and are not there: a job has left none. */
function remarkOnMissingReports(names) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, MOST_NAMES).map((name) => `'${showUnprintable(name)}'`);
    const rest = names.length > MOST_NAMES ? " \u2026" : "";
    const [reports, are] = names.length === 1 ? ["report", "is"] : ["reports", "are"];
    // It may be of a job that uploads, which must not be run again without a look at what it has posted.
    const message = `The ${reports} ${formatList(shown)}${rest} ${are} missing, so this result lacks what would be in there. Look at the log of the job that should have left it.`;
    return [{ ...remark("error", message), isCounted: true }];
}
/** Reports that were joined are of several commits. */
function remarkOnCommits(commits) {
    const shown = commits.slice(0, MOST_NAMES).map((commit) => commit.slice(0, 7));
    const rest = commits.length > MOST_NAMES ? " \u2026" : "";
    const message = `The joined reports are of ${formatCount(commits.length, "different commit")} (${shown.join(", ")}${rest}), so the result holds for none of them. Join only reports of one run.`;
    return { ...remark("warning", message), isFirst: true };
}
/** Which commit was checked. */
function describeCommit({ commit }) {
    return commit === undefined ? [] : [`Checked commit: ${commit}`];
}
/** Reports of jobs that have shared the videos in several ways: no two of these have checked parts of the same. */
function remarkOnOtherParts(counts) {
    const parts = formatList(counts.slice(0, MOST_NAMES).map(String));
    const message = `The reports are of different runs, with ${parts} parts, so nobody knows whether all videos were checked. Join only the reports of one run.`;
    return { ...remark("error", message), isCounted: true };
}
/** There are videos or posts, and none was changed. `hasOnlyPosts`: no videos were looked for but theirs. */
function remarkOnUnchanged(scope, hasOnlyPosts = false) {
    const base = describeBase(scope);
    if (hasOnlyPosts) {
        return remark("notice", `No post was checked, because no post, and no video of one, differs from ${base}.`);
    }
    const { unchanged, unchangedPosts = [] } = scope;
    const nothing = [
        ...(unchanged.length === 0 ? [] : ["no video"]),
        ...(unchangedPosts.length === 0 ? [] : ["no post"]),
    ];
    const subject = formatList(nothing).replace(/^n/, "N");
    return remark("notice", `${subject} was checked, because none differs from ${base}.`);
}
/** None of the videos and posts of a part was changed, though others were. */
function remarkOnUnchangedPart(scope) {
    const { unchanged, unchangedPosts = [] } = scope;
    const counts = [
        ...(unchanged.length === 0 ? [] : [formatCount(unchanged.length, "video")]),
        ...(unchangedPosts.length === 0 ? [] : [formatCount(unchangedPosts.length, "post file")]),
    ];
    return remark("notice", `Nothing was checked, because none of this part's ${formatList(counts)} differs from ${describeBase(scope)}.`);
}
/** What was checked where nothing was left out as unchanged. */
function describeAll({ videos, posts }) {
    if (posts.lines.length === 0)
        return "All videos";
    return videos.includes("!**") ? "All posts and their videos" : "All videos and posts";
}
/** All were checked, because nobody knows which ones changed. Sentences without their last full stop. */
function remarkOnUnlisted({ problem, advice }, asked) {
    const help = advice === "" ? "" : ` To check only the changed ones, ${advice}.`;
    const message = `${describeAll(asked)} were checked, not only the changed ones. ${problem}.${help}`;
    return { ...remark("notice", message), isFirst: true };
}
/** What helps where the checkout does not have what an event brings, without a full stop. `event`: its name. */
function adviseOnHead(event) {
    const instead = event === "pull_request_target" ? ", or run the workflow on 'pull_request'" : "";
    return `Check out the head of the change before this step${instead}`;
}
/** Nobody knows what an event changes, and it is not in the checkout. `problem` is a sentence without its full stop. */
function remarkOnLackedHead({ problem, event }) {
    const message = `What this change brings was not checked, because another commit is checked out. ${adviseOnHead(event)}. ${problem}.`;
    return { ...remark("error", message), isCounted: true };
}
/** The workflow wants all videos to be checked, and those of the pull request are not in the checkout. */
function remarkOnLackedPullRequest(event) {
    const message = `What this pull request brings was not checked, because another commit is checked out. ${adviseOnHead(event)}.`;
    return remark("warning", message);
}
/** A pull request can change what counts as a bad video: then all of them are checked. `path`: its policy. */
function remarkOnChangedPolicy(path, asked) {
    const message = `${describeAll(asked)} were checked, because the policy '${showUnprintable(path)}' has changed.`;
    return { ...remark("notice", message), isQuiet: true, isFirst: true };
}


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ nameBasis),
/* harmony export */   CF: () => (/* binding */ describeDeliveryFailure),
/* harmony export */   describeBrokenCancelling: () => (/* binding */ describeBrokenCancelling),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* unused harmony exports splitMessage, OF_COMMAND, describeBad, describeBadUploads, describeFailure, describeRefusal, describeForgiven, describePass, describeUnwritten, firstSentence, describeWrittenReport, describeOutputFailure, describeBrokenConfirming */
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
    return `${formatInteger(bad)} of ${formatCount(total, thing)} ${bad === 1 ? "has" : "have"} ${joinLevels(levels)}`;
}
/**
 * The same for uploads: `was not posted`. `what`: what happened to all the bad ones, as a past participle. A count of
 * one needs another verb.
 */
function describeBadUploads({ bad, total, what }) {
    return `${formatInteger(bad)} of ${formatCount(total, "upload")} ${bad === 1 ? "was" : "were"} not ${what}`;
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
    const settings = `${formatCount(problems, "setting")} ${problems === 1 ? "is" : "are"} wrong`;
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
    const what = kinds.size === 1 ? formatCount(levels.length, `other ${only}`) : `${formatInteger(levels.length)} others`;
    return `, and ${what} ${levels.length === 1 ? "does" : "do"} not count`;
}
/** How many results could not be written, as a cause to fail. */
function describeUnwritten(results) {
    return `${formatCount(results, "result")} could not be written`;
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
    return `Later steps don't see the ${what} ${formatList(names)} of this step, which could not be set: ${reason}.`;
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

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ listNextLines),
/* harmony export */   NK: () => (/* binding */ findNews),
/* harmony export */   Nf: () => (/* binding */ titleReport),
/* harmony export */   Nj: () => (/* binding */ describeNews),
/* harmony export */   QN: () => (/* binding */ rankNews),
/* harmony export */   lt: () => (/* binding */ isWorseInPosts),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* unused harmony export titleRefusal */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3193);
/* harmony import */ var _completeness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7564);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2305);




const SIGNS = {
    failed: _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.error,
    lacking: _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.error,
    warned: _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.warning,
    unchecked: _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.notice,
    good: "\u2705",
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
    return checked.some(_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOnlyWarnings */ .kx) ? "warned" : "good";
}
/** How bad the news is. */
function rankNews(report) {
    return NEWS_LEVELS[findNews(report)];
}
const NEWS_LEVELS = {
    failed: "error",
    lacking: "error",
    warned: "warning",
    unchecked: "notice",
    good: "notice",
};
/** The news in a line. */
function describeNews(report) {
    const { videos = [], posts = [] } = report;
    if (videos.length + posts.length === 0) {
        return report.scope?.unchangedPosts === undefined ? "No video was checked" : "Nothing was checked";
    }
    const lack = posts.length === 0 ? "Not all videos were checked" : "Not everything was checked";
    if (findNews(report) === "lacking")
        return lack;
    const isLacking = report.remarks.some(_completeness_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLack */ .Qb);
    const aboutVideos = videos.length === 0 ? [] : [(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .describeVerdicts */ .WR)(videos, isLacking ? "checked videos" : "videos")];
    const aboutPosts = posts.length === 0 ? [] : [(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .describePosts */ .Ds)(posts)];
    const [first = "", second] = isWorseInPosts(report)
        ? [...aboutPosts, ...aboutVideos]
        : [...aboutVideos, ...aboutPosts];
    const known = second === undefined ? first : `${first}; ${second[0]?.toLowerCase()}${second.slice(1)}`;
    // Where no video could be read, the line says so anyway.
    const isUnreadInPart = videos.some(_completeness_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .KJ) && videos.some(({ verdict }) => verdict !== "unreadable");
    const news = isLacking || isUnreadInPart ? `${lack}: ${known[0]?.toLowerCase()}${known.slice(1)}` : known;
    const isPolicyLeftOut = report.remarks.some((remark) => remark.isPolicyLeftOut);
    return isPolicyLeftOut ? `${news} (by TikTok's limits: the policy was not applied)` : news;
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
/** The heading of a step that was refused. `undone`: what it has not done. */
function titleRefusal(undone) {
    return `## ${LEVEL_SIGNS.error} ${undone}`;
}
/**
 * What stands below the heading: why the step fails, where the news does not say that something is wrong, as `fail-on`
 * counts warnings, too; and what to do where videos could not be read.
 */
function listNextLines(report, failure) {
    const isSaid = ["failed", "lacking"].includes(findNews(report));
    const unread = (report.videos ?? []).filter(_completeness_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .KJ).length;
    const errors = unread === 1 ? "its error says" : "their errors say";
    return [
        ...(failure === undefined || isSaid ? [] : [failure]),
        ...(unread === 0
            ? []
            : [
                `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(unread, "video")} ${unread === 1 ? "was" : "were"} not checked. Put right what ${errors}, then check again: in CI, re-run the failed jobs.`,
            ]),
    ];
}
/** The news as a heading in Markdown. */
function titleReport(report) {
    return `## ${SIGNS[findNews(report)]} ${describeNews(report)}`;
}


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ describePosts),
/* harmony export */   WR: () => (/* binding */ describeVerdicts),
/* harmony export */   kx: () => (/* binding */ hasOnlyWarnings)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);

/** Whether a video or a post passes although a rule warns of it. */
function hasOnlyWarnings({ verdict, findings }) {
    return verdict === "valid" && findings.some(({ level }) => level === "warning");
}
/** Whether a video has errors, and only the policy makes them errors: TikTok would not refuse it for them. */
function breaksOnlyPolicy({ verdict, findings }) {
    return verdict === "invalid" && findings.every(({ level, isByPolicy }) => level !== "error" || isByPolicy);
}
/**
 * One line that says it all, the worst first: `2 of 8 videos would be refused, 3 have only warnings`. `many`: what the
 * videos are called, where those are not all.
 */
function describeVerdicts(videos, many = "videos") {
    const count = (verdict) => videos.filter((each) => each.verdict === verdict).length;
    const broken = videos.filter(breaksOnlyPolicy).length;
    const [refused, unreadable, warned] = [
        count("invalid") - broken,
        count("unreadable"),
        videos.filter(hasOnlyWarnings).length,
    ];
    const names = { one: "The video", many, total: videos.length };
    if (unreadable === names.total && unreadable > 1)
        return `${unreadable === 2 ? "Neither video" : `None of the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(unreadable)} ${many}`} can be read`;
    if (refused + broken + unreadable === 0)
        return describeGood(names, ["meets the limits", "meet the limits"], warned);
    return describeNews(names, [
        [refused, "would be refused"],
        [broken, broken === 1 ? "breaks the policy" : "break the policy"],
        [unreadable, "can't be read"],
        [warned, `${warned === 1 ? "has" : "have"} only warnings`],
    ]);
}
/** The same about posts: `1 of 3 posts has errors, 1 has only warnings`. */
function describePosts(posts) {
    const bad = posts.filter(({ verdict }) => verdict === "invalid").length;
    const warned = posts.filter(hasOnlyWarnings).length;
    const names = { one: "The post", many: "posts", total: posts.length };
    if (bad === 0)
        return describeGood(names, ["passes the check", "pass the check"], warned);
    return describeNews(names, [
        [bad, bad === 1 ? "has errors" : "have errors"],
        [warned, `${warned === 1 ? "has" : "have"} only warnings`],
    ]);
}
function nameEvery({ one, many, total }) {
    if (total === 1)
        return one;
    return total === 2 ? `Both ${many}` : `All ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(total)} ${many}`;
}
function describeGood(names, [does, doAll], warned) {
    const isOne = names.total === 1;
    const good = `${nameEvery(names)} ${isOne ? does : doAll}`;
    if (warned === 0)
        return good;
    return isOne ? `${good}, with warnings` : `${good}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(warned)} with warnings`;
}
/** Some of it is bad. `news`: how many, and the verb; the worst first. */
function describeNews(names, news) {
    const { many, total } = names;
    const [[first, verb] = [0, ""], ...others] = news.filter(([those]) => those > 0);
    const subject = first === total ? nameEvery(names) : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(first)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(total)} ${many}`;
    return [`${subject} ${verb}`, ...others.map(([those, also]) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(those)} ${also}`)].join(", ");
}


/***/ }),

/***/ 2940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   Mr: () => (/* binding */ groupAlike),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   re: () => (/* binding */ renderRow)
/* harmony export */ });
/* unused harmony export renderBriefRow */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3193);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1309);
/* harmony import */ var _gauges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6887);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9978);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2077);






/** How the title begins under which the commands stand that cut off the end of a video. */
const TOO_LONG = "Too long";
/** From this number on, videos that share a finding are one row. */
const FEWEST_ALIKE = 21;
/**
 * The rows for videos, the largest group first. A video with several findings of `level` belongs to the most frequent
 * of them.
 */
function groupAlike(videos, level) {
    const rulesOf = ({ findings }) => findings.filter((finding) => finding.level === level).map(({ rule }) => rule.id);
    const counts = new Map();
    for (const rule of videos.flatMap(rulesOf))
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const frequent = (video) => rulesOf(video).reduce((best, rule) => ((counts.get(rule) ?? 0) > (counts.get(best) ?? 0) ? rule : best), "");
    const alike = new Map();
    for (const video of videos) {
        const key = frequent(video);
        const group = alike.get(key);
        if (group === undefined)
            alike.set(key, [video]);
        else
            group.push(video);
    }
    const isLarge = (key) => key !== "" && (alike.get(key)?.length ?? 0) >= FEWEST_ALIKE;
    const groups = [...alike].filter(([key]) => isLarge(key)).map(([, group]) => group);
    const others = videos.filter((video) => !isLarge(frequent(video)));
    return [...groups.sort((a, b) => b.length - a.length), ...others.map((video) => [video])];
}
/** Three cells: the video, what is wrong and what to do, and the facts in small print. */
function renderRow(row, style) {
    return [renderNames(row, style), renderFindings(row), renderFacts(row)];
}
/** Two cells: the video, and the rules that find an error in it. */
function renderBriefRow(checked, { permalink }) {
    const errors = checked.findings.filter(({ level }) => level === "error");
    const rules = new Set(errors.map(({ rule }) => escapeMarkdown(rule.id)));
    return [renderName(checked, permalink), `${LEVEL_SIGNS.error} ${[...rules].join(", ")}`];
}
function renderNames(row, { permalink, largestNamesBytes, place }) {
    const [first] = row;
    if (first !== undefined && row.length === 1)
        return renderName(first, permalink);
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(row, largestNamesBytes, (checked) => renderName(checked, permalink));
    const rest = row.length - shown.length;
    const more = rest === 0 ? [] : [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(rest)} more: see ${place}`];
    return `<details><summary>${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(row.length, "video")}</summary>${[...shown, ...more].join("<br>")}</details>`;
}
function renderName({ video }, permalink) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(video.path);
    const address = video.source.kind === "url" ? undefined : permalink?.(video.path);
    return address === undefined ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(name, address);
}
/** Each finding once for each basis, the worst first; of a group, how many videos have it, if not all do. */
function renderFindings(row) {
    const alike = new Map();
    for (const finding of row.flatMap(({ findings }) => findings)) {
        const { evidence, source } = finding.basis ?? finding.rule;
        const key = `${finding.level} ${finding.rule.id} ${evidence} ${source}`;
        const same = alike.get(key);
        if (same === undefined)
            alike.set(key, [finding]);
        else
            same.push(finding);
    }
    const frequent = [...alike.values()].sort((a, b) => b.length - a.length);
    const inOrder = _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.flatMap((level) => frequent.filter(([first]) => first?.level === level));
    return inOrder.map((same) => renderFinding(same, row.length)).join("<br>");
}
/**
 * `same`: a rule's findings with one basis, one for each of those videos that have it. `where`: where it stands in a
 * file, as Markdown.
 */
function renderFinding(same, videos, where) {
    const [first] = same;
    if (first === undefined)
        return "";
    const { rule, level, detail = "", basis, fix, fixKind } = first;
    const text = (finding) => `${finding.problem}. ${finding.advice}.`;
    const isSame = same.every((finding) => text(finding) === text(first));
    const some = same.length === videos ? "" : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(same.length)} of them: `;
    const small = [
        ...(where === undefined ? [] : [where]),
        describeBasis(rule, basis),
        ...(rule.code === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(rule.code)]),
        ...(detail === "" || !isSame ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(detail)]),
    ].join(", ");
    const below = fixKind === "cut" && fix !== null ? ` The command is below, under "${TOO_LONG}".` : "";
    const example = isSame ? "" : "For example: ";
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .WG[level]} ${some}${example}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(`${text(first)}${below}`)}<br><small>${small}</small>`;
}
/** The rule, and what it is based on, each with its page if it has one. */
function describeBasis(rule, basis = rule) {
    if (basis.source === "")
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id)} (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .nameBasis */ .Ad)(basis)})`;
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .isPage */ .yp)(basis.source) && basis.source === rule.source)
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id), rule.source)} (${basis.evidence})`;
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .isPage */ .yp)(basis.source))
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id), rule.source)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(basis.evidence, basis.source)})`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id)} (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .nameBasis */ .Ad)(basis)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(basis.source)})`;
}
/** In small print; of a group, only what all its videos share. */
function renderFacts(row) {
    const [first] = row;
    if (first === undefined)
        return "";
    // One video after the other: there may be tens of thousands, and often they soon share nothing more.
    let lines = describeLines(first);
    for (let at = 1; at < row.length && lines.some(isAny); at++) {
        const others = describeLines(row[at]);
        lines = lines.map((texts, line) => texts.map((text, place) => (text === others[line]?.[place] ? text : "")));
    }
    const shown = lines.filter(isAny).map((texts) => texts.filter((text) => text !== "").join(", "));
    return shown.length === 0 ? "" : `<small>${shown.join("<br>")}</small>`;
}
function isAny(texts) {
    return texts.some((text) => text !== "");
}
/** The facts as Markdown, in reading order and in two lines: what it is, and how much of it. */
function describeLines(checked) {
    const { facts, findings } = checked;
    const gauges = checked.gaugesOf(checked);
    const { container, codec, picture, frameRate, duration, size } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFacts */ .L)(facts, findings);
    const amounts = [frameRate, `${duration}${(0,_gauges_js__WEBPACK_IMPORTED_MODULE_1__/* .nearLimit */ .a)(gauges, "duration")}`, `${size}${(0,_gauges_js__WEBPACK_IMPORTED_MODULE_1__/* .nearLimit */ .a)(gauges, "size")}`];
    return [[container, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(codec), picture], amounts.map(keepTogether)];
}
/** A number and its unit stay on one line. */
function keepTogether(text) {
    return text.replace(/(?<=\d) (?=\w+)/g, "&nbsp;");
}


/***/ })

};
