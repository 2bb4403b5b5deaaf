export const id = 765;
export const ids = [765,952];
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

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ renderConfirmations),
/* harmony export */   AJ: () => (/* binding */ isAwaited),
/* harmony export */   MO: () => (/* binding */ describeCancelledWait),
/* harmony export */   Vf: () => (/* binding */ locateByHand),
/* harmony export */   aV: () => (/* binding */ countConfirmations),
/* harmony export */   cn: () => (/* binding */ describeCheck),
/* harmony export */   lq: () => (/* binding */ nameShortfall),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   q: () => (/* binding */ titleConfirmation),
/* harmony export */   ri: () => (/* binding */ REPORT),
/* harmony export */   vn: () => (/* binding */ sortConfirmations),
/* harmony export */   yK: () => (/* binding */ describePassedCheck)
/* harmony export */ });
/* unused harmony exports remarkOnNothingToConfirm, remarkOnNothingTaken, remarkOnNothingFound */
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
/* harmony export */   remarkOnNothingTaken: () => (/* binding */ remarkOnNothingTaken),
/* harmony export */   remarkOnNothingToCancel: () => (/* binding */ remarkOnNothingToCancel)
/* harmony export */ });
/* unused harmony exports NO_ID, remarkOnNothing, remarkOnNoId, sayLookedThrough, remarkOnNothingRecorded, remarkOnLongInput */
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
    const { name } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    const sentences = [
        "No publish id was recorded, so nothing was cancelled.",
        ...(searched === undefined ? [] : [describeSteps(searched)]),
        NOTHING_POSTED,
        `Otherwise, a video may go live: look in the TikTok app, or cancel the id in its log with the workflow '${name}'${place}.`,
        'An upload step must append each publish_id to the file "$TIKTOK_PUBLISH_IDS".',
    ];
    return { ...remark("warning", sentences.join(" ")), heading: "Cancelling: no upload was recorded" };
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
        ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .remark */ .Vg)("warning", sentences.join(" ")),
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
