export const id = 850;
export const ids = [850];
export const modules = {

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

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ri: () => (/* binding */ REPORT),
  aV: () => (/* binding */ countConfirmations),
  MO: () => (/* binding */ describeCancelledWait),
  cn: () => (/* binding */ describeCheck),
  yK: () => (/* binding */ describePassedCheck),
  AJ: () => (/* binding */ isAwaited),
  nT: () => (/* binding */ isOpen),
  Vf: () => (/* binding */ locateByHand),
  lq: () => (/* binding */ nameShortfall),
  remarkOnNothingTaken: () => (/* binding */ confirmations_remarkOnNothingTaken),
  remarkOnNothingToConfirm: () => (/* binding */ remarkOnNothingToConfirm),
  $7: () => (/* binding */ renderConfirmations),
  vn: () => (/* binding */ sortConfirmations),
  q: () => (/* binding */ titleConfirmation)
});

// UNUSED EXPORTS: remarkOnNothingFound

// EXTERNAL MODULE: ./model/publish.js
var publish = __webpack_require__(6693);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./report/text/cancel-workflow.js
var cancel_workflow = __webpack_require__(5559);
// EXTERNAL MODULE: ./report/text/decided-otherwise.js
var decided_otherwise = __webpack_require__(5956);
// EXTERNAL MODULE: ./report/text/job-hints.js
var job_hints = __webpack_require__(835);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
// EXTERNAL MODULE: ./report/text/markdown.js
var markdown = __webpack_require__(9978);
// EXTERNAL MODULE: ./report/text/remarks.js + 1 modules
var remarks = __webpack_require__(2834);
;// CONCATENATED MODULE: ./report/text/no-id-remarks.js
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
    return ledgers.every(({ refusals = [] }) => refusals.every(({ code }) => code === NOT_SENT));
}
const REMARK_ON_ALL_REFUSED = {
    ...(0,remarks/* remark */.Vg)("warning", "Nothing was posted, as TikTok took none of the recorded uploads."),
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
    ...(0,remarks/* remark */.Vg)("notice", "If this job only checks videos, this is not why it failed. If it uploads, set the input 'access-token' to TikTok's token (is the name of the secret right?), and look in the TikTok app, unless the upload step says that nothing was posted. No publish id was recorded, so nothing was cancelled, and without that token nothing could have been."),
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
        ...no_id_remarks_sayLookedThrough(searched),
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
function no_id_remarks_sayLookedThrough({ places }) {
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
        ...no_id_remarks_sayLookedThrough(searched),
    ];
    return remark("notice", sentences.join(" "));
}
/** The command line: more text than it reads. What was not read may hold ids, which `--fail-on` counts. */
function remarkOnLongInput(limitBytes, byHand) {
    const limit = formatSize(limitBytes);
    const message = `An upload may still go live: stdin holds more than ${limit}, and what stands behind them was not read. Write it to a file, and name that by --ledger. ${byHand}`;
    return { ...remark("warning", message), isCounted: true };
}

// EXTERNAL MODULE: ./report/text/publish-table.js
var publish_table = __webpack_require__(3169);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/questions.js
var questions = __webpack_require__(9654);
// EXTERNAL MODULE: ./report/text/requests.js
var requests = __webpack_require__(6793);
// EXTERNAL MODULE: ./report/text/rerun.js
var rerun = __webpack_require__(185);
;// CONCATENATED MODULE: ./report/text/confirmations.js
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
    return (0,publishes/* needsToken */.pD)(confirmations.filter(withOutcome("refused"))) ? (0,cancel_workflow/* locateTerminalPage */.K2)(toolPage) : undefined;
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
        const things = isNamed ? (0,quantities/* formatInteger */.Sm)(count) : (0,quantities/* formatCount */.B4)(count, "upload");
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
    return `TikTok confirm: ${isByStatus ? outcome : (0,publishes/* nameCode */.Fl)(confirmation)}`;
}
/** A heading that says it all, and a table, both the worst first. */
function renderConfirmations(confirmations, remarks, context) {
    const { guardAfter, toolPage } = context;
    const more = (confirmation) => {
        const { said, form } = describeCheck(confirmation, toolPage);
        const question = (0,questions/* locateReason */.b)(confirmation, toolPage);
        return [
            ...(question === undefined ? [] : [`See ${(0,cancel_workflow/* renderPage */.Cf)((0,publishes/* nameCode */.Fl)(confirmation), question)}.`]),
            ...(form === undefined
                ? [(0,markdown/* escapeMarkdown */.FV)((0,publishes/* joinSentences */.DP)(said))]
                : [`${(0,markdown/* escapeMarkdown */.FV)(said)} ${(0,markdown/* link */.nf)(REPORT, form)}.`]),
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
    const mark = isNeutral ? levels/* LEVEL_SIGNS */.WG.notice : (0,publish_table/* markOf */.Fg)(shown, remarks);
    const hasFailed = confirmations.some(({ outcome }) => outcome === "failed");
    const page = locateByHand(confirmations, toolPage);
    const byHand = page && (0,cancel_workflow/* renderPage */.Cf)("Cancel from a terminal", page);
    const ids = sortConfirmations(open).flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
    return [
        ...(shown.length === 0 ? [] : [`## ${mark} ${countConfirmations(shown)}`]),
        ...(shown.length === 0 ? [] : [(0,publish_table/* renderPublishTable */.Un)(sortConfirmations(shown), more)]),
        ...(guardAfter === "cancellation" && awaited.length > 0
            ? [`## ${levels/* LEVEL_SIGNS */.WG.notice} ${(0,markdown/* escapeMarkdown */.FV)(describeCancelledWait(awaited.length))}`]
            : []),
        ...(guardAfter !== undefined && open.length > 0
            ? [`${(0,job_hints/* hintAtGuard */.yx)(open, byHand)}. What the guard did stands below.`]
            : []),
        // Who sees that a video was not posted may upload the whole list again. A guard that comes next says so itself.
        ...(guardAfter === undefined && hasFailed ? (0,rerun/* describeRerun */._X)(confirmations).map(markdown/* escapeMarkdown */.FV) : []),
        ...(guardAfter === undefined ? (0,requests/* renderAskAgain */.kw)(ids, toolPage) : []),
    ].join("\n\n");
}
/** A run that was cancelled while a step waited for so many uploads; without its full stop. */
function describeCancelledWait(count) {
    return `The run was cancelled while this step waited for ${(0,quantities/* formatCount */.B4)(count, "upload")}`;
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
    const form = (0,decided_otherwise/* locateEvidenceForm */.OI)(toolPage, confirmation);
    const asks = isOther ? `${askForFile(confirmation)}. If it does, and the check had passed that,` : `${PASSED}:`;
    return { said: `${asks} please${form === undefined ? ` ${REPORT} to the action's authors` : ""}`, form };
}
/** Whether TikTok refused what a URL serves, and the upload is named by a file of the workspace. */
function isOfOtherFile({ entry, outcome, failReason = "", video = "" }) {
    const isAboutFile = outcome === "failed" && failReason.endsWith("_check_failed");
    return isAboutFile && (0,publish/* isPulled */.NP)(entry) && video !== "" && !URL.canParse(video);
}
function askForFile(confirmation) {
    return `TikTok pulled the video from its 'video_url': make sure that this serves the same file as ${(0,publishes/* nameVideo */.DZ)(confirmation)}`;
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
    return { ...(0,remarks/* remark */.Vg)("warning", sentences.join(" ")), isCounted: true };
}
/** The same where TikTok has refused or not got all that the ledger names. */
function confirmations_remarkOnNothingTaken() {
    return {
        ...(0,remarks/* remark */.Vg)("warning", "Nothing can be confirmed, as TikTok took none of the recorded uploads."),
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


/***/ })

};
