export const id = 7573;
export const ids = [7573];
export const modules = {

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
/** One line for each page on which rules are based: `codec, frame-rate (documented): https://…`. */
function listEvidence(findings) {
    const nameEvidence = ({ rule, basis = rule }) => `(${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameBasis */ .Ad)(basis)})${basis.source === "" ? "" : `: ${basis.source}`}`;
    const evidence = [...new Set(findings.map(nameEvidence))];
    return evidence.map((each) => {
        const rules = findings.filter((finding) => nameEvidence(finding) === each).map(({ rule }) => rule.id);
        return `${rules.join(", ")} ${each}`;
    });
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
    duration: { one: _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3, several: (min, max) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(min)} to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(max)}` },
    size: { one: _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq, several: (min, max) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(min)} to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(max)}` },
    frameRate: inUnit("FPS"),
    width: inUnit("pixels"),
    height: inUnit("pixels"),
};
const SETTERS = { policy: "policy", creator: "this creator" };
/** What is allowed, and by whom where it is not TikTok for everyone: `23 to 60 FPS`, `up to 1:00 (policy)`. */
function describeBounds({ fact, bounds: { min, max }, setBy }) {
    const { one, several } = FORMATS[fact];
    const from = min === undefined ? "" : `at least ${one(min)}`;
    const to = max === undefined ? "" : `up to ${one(max)}`;
    const allowed = min !== undefined && max !== undefined ? several(min, max) : `${from}${to}`;
    return `${allowed}${setBy === undefined ? "" : ` (${SETTERS[setBy]})`}`;
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


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ describePlaced),
/* harmony export */   YV: () => (/* binding */ renderPosts),
/* harmony export */   dn: () => (/* binding */ renderBadPosts),
/* harmony export */   fT: () => (/* binding */ namePosts)
/* harmony export */ });
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
        return { ...post, findings: sortWorst(findings), name: totals.get(path) === 1 ? path : `${path} (${number})` };
    });
}
function countPaths(posts) {
    const totals = new Map();
    for (const { path } of posts)
        totals.set(path, (totals.get(path) ?? 0) + 1);
    return totals;
}
/** Findings of one level stay in order of their places. */
function sortWorst(findings) {
    return _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.flatMap((level) => findings.filter((finding) => finding.level === level));
}
/** A finding of a post after its place, as compilers write it: `posts/launch.json:3:14: …`. */
function describePlaced(path, finding) {
    return `${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(path)}:${finding.line}:${finding.column}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFinding */ .jb)(finding)}`;
}
/** Posts with findings, and then the others, folded; nothing without posts. */
function renderPosts(posts, style) {
    if (posts.length === 0)
        return [];
    const named = namePosts(posts);
    const good = named.filter(({ findings }) => findings.length === 0);
    const title = `✅ ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(good.length, "post")} without findings`;
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
    return video === undefined ? shown : `${shown} <small>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakable */ .mo)(video)}</small>`;
}
/** The rules that object at the post's worst level. */
function renderRules({ findings }) {
    const [worst] = findings;
    if (worst === undefined)
        return "";
    const rules = findings.filter(({ level }) => level === worst.level).map(({ rule }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(rule.id));
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .W[worst.level]} ${[...new Set(rules)].join(", ")}`;
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
/** One line that says it all, the worst first: `2 of 8 videos would be refused, 3 have only warnings`. */
function describeVerdicts(videos) {
    const count = (verdict) => videos.filter((each) => each.verdict === verdict).length;
    const broken = videos.filter(breaksOnlyPolicy).length;
    const [refused, unreadable, warned] = [
        count("invalid") - broken,
        count("unreadable"),
        videos.filter(hasOnlyWarnings).length,
    ];
    const names = { one: "The video", many: "videos", total: videos.length };
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
/* harmony export */   DZ: () => (/* binding */ renderBriefRow),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   Mr: () => (/* binding */ groupAlike),
/* harmony export */   re: () => (/* binding */ renderRow)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3193);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(244);
/* harmony import */ var _gauges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6887);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9978);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2077);






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
    const rules = new Set(errors.map(({ rule }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id)));
    return [renderName(checked, permalink), `${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .W.error} ${[...rules].join(", ")}`];
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
    const inOrder = _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.flatMap((level) => frequent.filter(([first]) => first?.level === level));
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
    const { rule, level, detail = "", basis } = first;
    const text = (finding) => `${finding.problem}. ${finding.advice}.`;
    const isSame = same.every((finding) => text(finding) === text(first));
    const some = same.length === videos ? "" : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(same.length)} of them: `;
    const small = [
        ...(where === undefined ? [] : [where]),
        describeBasis(rule, basis),
        ...(rule.code === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(rule.code)]),
        ...(detail === "" || !isSame ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(detail)]),
    ].join(", ");
    const example = isSame ? "" : "For example: ";
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .W[level]} ${some}${example}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(text(first))}<br><small>${small}</small>`;
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
    const [first, ...others] = row.map(describeLines);
    if (first === undefined)
        return "";
    const isShared = (text, line, at) => others.every((other) => other[line]?.[at] === text);
    const lines = first.map((texts, line) => texts.filter((text, at) => text !== "" && isShared(text, line, at)));
    const shown = lines.filter((texts) => texts.length > 0).map((texts) => texts.join(", "));
    return shown.length === 0 ? "" : `<small>${shown.join("<br>")}</small>`;
}
/** The facts as Markdown, in reading order and in two lines: what it is, and how much of it. */
function describeLines({ facts, gauges }) {
    const { container, codec, picture, frameRate, duration, size } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFacts */ .L)(facts);
    const amounts = [frameRate, `${duration}${(0,_gauges_js__WEBPACK_IMPORTED_MODULE_1__/* .nearLimit */ .a)(gauges, "duration")}`, `${size}${(0,_gauges_js__WEBPACK_IMPORTED_MODULE_1__/* .nearLimit */ .a)(gauges, "size")}`];
    return [[container, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(codec), picture], amounts.map(keepTogether)];
}
/** A number and its unit stay on one line. */
function keepTogether(text) {
    return text.replace(/(?<=\d) (?=\w+)/g, "&nbsp;");
}


/***/ })

};
