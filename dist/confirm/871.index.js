export const id = 871;
export const ids = [871];
export const modules = {

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ conclude),
/* harmony export */   failForInputs: () => (/* binding */ failForInputs)
/* harmony export */ });
/* unused harmony export explain */
/* harmony import */ var _report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9871);
/* harmony import */ var _report_text_confirmations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(853);
/* harmony import */ var _report_text_fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _report_text_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3543);
/* harmony import */ var _report_text_publishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3224);
/* harmony import */ var _report_text_remarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2834);
/* harmony import */ var _report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2077);







/** Fails a step because of its inputs, before it has done anything. There is no report: log and summary hold them. */
async function failForInputs(host, problems) {
    const remarks = problems.map(_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .remarkOnBadInput */ .Nq);
    const shown = (0,_report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitAnnotations */ .y)(remarks, "the log");
    if (shown.length < remarks.length)
        for (const { message } of remarks)
            host.info(message);
    for (const annotation of shown)
        host.annotate(annotation);
    host.fail();
    // What can't be written there is in the log, too.
    if (!host.hasSummary)
        return;
    // The command line has no summary, and starts faster without it.
    const { summary } = await __webpack_require__.e(/* import() */ 290).then(__webpack_require__.bind(__webpack_require__, 1290));
    await host.summarize(summary.render({ remarks }, {})).catch(() => undefined);
}
/**
 * Ends a step that has delivered its report: the last lines of its log say what to do, and why it fails or passes.
 * `failures`: what could not be delivered, which is an error and has been reported as one.
 */
function conclude(host, report, policy, failures) {
    const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
    const next = (0,_report_text_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNextStep */ .Nt)(report, lacksSummary ? "the report file" : (0,_report_text_places_js__WEBPACK_IMPORTED_MODULE_6__/* .nameSummary */ .S)(host.summaryPage));
    if (next !== undefined)
        host.info(next);
    const { fails, reason } = explain(report, policy, failures);
    host.info(reason);
    if (fails)
        host.fail();
}
/** Whether findings, outcomes, remarks or failures fail the step, and the sentence that says why. */
function explain(report, { thing, ...policy }, failures = []) {
    // With 'never', the reason is what would fail a stricter step.
    const levels = FAILING[policy.failOn === "never" ? "warning" : policy.failOn];
    const cause = findCause(report, levels) ?? (failures.length > 0 ? (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeUnwritten */ .WB)(failures.length) : undefined);
    if (cause === undefined) {
        return { fails: false, reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describePass */ .BC)({ thing, judged: listJudged(report, thing), levels }, policy) };
    }
    return policy.failOn === "never"
        ? { fails: false, reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeForgiven */ .U3)(cause, policy) }
        : { fails: true, reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .Ic)(cause, policy) };
}
const FAILING = {
    error: ["error"],
    warning: ["error", "warning"],
};
/** What a step has judged, of what it is about. */
function listJudged(report, thing) {
    const { videos = [], posts = [] } = report;
    if (thing === "upload")
        return listPublishes(report).length === 0 ? [] : [thing];
    return [...(videos.length === 0 ? [] : ["video"]), ...(posts.length === 0 ? [] : ["post"])];
}
function listPublishes({ cancellations = [], confirmations = [] }) {
    return [...cancellations, ...confirmations];
}
function findCause(report, levels) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], remarks } = report;
    const ofPosts = findBad("post", posts, levels);
    const ofVideos = findBad("video", videos, levels);
    const checked = [ofVideos, ofPosts].filter((each) => each !== undefined);
    const remark = remarks.find(({ isCounted, level }) => isCounted && levels.includes(level));
    if (checked.length > 0)
        return checked.join(" and ");
    return (findBadUploads(cancellations, levels, _report_text_publishes_js__WEBPACK_IMPORTED_MODULE_3__/* .nameMissedCancel */ .bl) ??
        findBadUploads(confirmations, levels, _report_text_confirmations_js__WEBPACK_IMPORTED_MODULE_1__/* .nameShortfall */ .lq) ??
        (remark && (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .firstSentence */ .qi)(remark)));
}
/** `failing`: the levels of findings that fail the step. */
function findBad(thing, checked, failing) {
    const each = checked.map(({ findings }) => findings.map(({ level }) => level));
    const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBad */ .b)({ bad: bad.length, total: each.length, levels }, thing);
}
/** The same for uploads. `name`: what did not happen to the bad ones. */
function findBadUploads(uploads, failing, name) {
    const bad = uploads.filter(({ level }) => failing.includes(level));
    if (bad.length === 0)
        return undefined;
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBadUploads */ .Tu)({ bad: bad.length, total: uploads.length, what: name(bad) });
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    return _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.flatMap((level) => {
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
/* unused harmony export withoutCommands */
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
    const { committedAt = video.path, repository } = video.source;
    const there = repository === undefined ? [] : ["-C", repository];
    const fetch = (0,_text_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCommand */ .zP)(["git", ...there, "lfs", "pull", "--include", toPattern(committedAt)]);
    return fetch === undefined ? fix : `${fetch}\n${fix}`;
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
    return { ...report, videos: report.videos?.map(strip) ?? [] };
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
/** Why a step passes although there is a cause to fail: `fail-on` is `never`. */
function describeForgiven(cause, { setting, failOn, ending = OF_STEP }) {
    return `${ending.passes} because '${setting}' is '${failOn}': ${cause}.`;
}
/**
 * Why a step passes that has no cause to fail. `judged`: what it has judged; if that is nothing, `thing` is what it is
 * about. `levels`: those that would fail it, the worst first.
 */
function describePass({ thing, judged, levels }, { setting, failOn, ending = OF_STEP }) {
    if (judged.length === 0)
        return `${ending.passes}: ${NOTHING[thing]}.`;
    const asked = failOn === "never" ? "" : ` ('${setting}' is '${failOn}')`;
    return `${ending.passes}: ${judged.map((each) => `no ${each}`).join(" and ")} has ${joinLevels(levels)}${asked}.`;
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


/***/ })

};
