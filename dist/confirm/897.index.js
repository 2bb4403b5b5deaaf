export const id = 897;
export const ids = [897];
export const modules = {

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

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SHOWN_PER_LEVEL),
/* harmony export */   y: () => (/* binding */ limitAnnotations)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);

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
    return _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.flatMap((level) => {
        if (counts[level] <= SHOWN_PER_LEVEL)
            return first[level];
        const shown = first[level].slice(0, SHOWN_PER_LEVEL - 1);
        const title = `${counts[level] - shown.length} more ${level}s`;
        const message = `${title} are in ${place}. GitHub shows at most ${SHOWN_PER_LEVEL} per step.`;
        return [...shown, { level, title, message }];
    });
}


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ listCommands),
/* harmony export */   Nt: () => (/* binding */ describeNextStep),
/* harmony export */   TB: () => (/* binding */ showCommand),
/* harmony export */   aq: () => (/* binding */ listFixes),
/* harmony export */   k9: () => (/* binding */ noteOn),
/* harmony export */   mn: () => (/* binding */ listNotes)
/* harmony export */ });
/* unused harmony exports writeFetch, withoutCommands */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3193);
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
        const cut = first === needed && cuts.videos > 0 ? ` and shorten ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(cuts.videos)}` : "";
        const commands = first.commands.length === 1 && cut === "" ? "the command" : "the commands";
        const more = posts.some(isBad) ? " What to do about each post is there, too." : "";
        return `To ${verb} ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(first.videos, "video")}${cut}, run ${commands} in ${place}.${more}`;
    }
    const bad = [...(videos.some(isBad) ? ["video"] : []), ...(posts.some(isBad) ? ["post"] : [])];
    return bad.length === 0 ? undefined : `What to do about each ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(bad)} is in ${place}.`;
}
function isBad({ findings }) {
    return findings.some(({ level }) => level !== "notice");
}


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nameSummary)
/* harmony export */ });
/** Names the places where a person finds more. Words only. */
/** `page`: the address of the page with the job summary, if it is known. */
function nameSummary(page) {
    return page === undefined ? "the job summary" : `the job summary (${page})`;
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
/* harmony export */   describeBrokenConfirming: () => (/* binding */ describeBrokenConfirming),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   yp: () => (/* binding */ isPage),
/* harmony export */   zh: () => (/* binding */ describeOutputFailure)
/* harmony export */ });
/* unused harmony exports splitMessage, OF_COMMAND, describeWrittenReport, describeBrokenCancelling */
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

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ listNextLines),
/* harmony export */   NK: () => (/* binding */ findNews),
/* harmony export */   Nf: () => (/* binding */ titleReport),
/* harmony export */   Nj: () => (/* binding */ describeNews),
/* harmony export */   QN: () => (/* binding */ rankNews),
/* harmony export */   T_: () => (/* binding */ titleRefusal),
/* harmony export */   lt: () => (/* binding */ isWorseInPosts),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
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
    return `## ${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.error} ${undone}`;
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


/***/ })

};
