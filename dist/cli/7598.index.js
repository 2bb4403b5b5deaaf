export const id = 7598;
export const ids = [7598];
export const modules = {

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeEnd: () => (/* binding */ describeEnd)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6916);


/** What was left out, the remarks with their levels, and the news. */
function describeEnd(report) {
    const { remarks, scope } = report;
    return [
        ...(scope === undefined ? [] : (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .describeScope */ .OI)(scope, report)),
        ...remarks.map(({ level, message }) => `${level}: ${message}`),
        `${(0,_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNews */ .Nj)(report)}.`,
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


/***/ })

};
