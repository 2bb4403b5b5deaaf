export const id = 4866;
export const ids = [4866];
export const modules = {

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askForStatus: () => (/* binding */ askForStatus)
});

// EXTERNAL MODULE: ./flows/id-sources.js + 4 modules
var id_sources = __webpack_require__(5184);
// EXTERNAL MODULE: ./inputs/publishing.js
var publishing = __webpack_require__(3299);
// EXTERNAL MODULE: ./tiktok/arrivals.js
var tiktok_arrivals = __webpack_require__(1509);
// EXTERNAL MODULE: ./tiktok/client.js
var tiktok_client = __webpack_require__(8972);
// EXTERNAL MODULE: ./model/publish.js
var publish = __webpack_require__(6693);
// EXTERNAL MODULE: ./tiktok/api-result.js
var api_result = __webpack_require__(3777);
// EXTERNAL MODULE: ./tiktok/status-lane.js + 1 modules
var status_lane = __webpack_require__(4841);
;// CONCATENATED MODULE: ./tiktok/confirm-run.js



/** `callsMs`: the status calls that were sent before this run with the same token. */
function createConfirmRun(callsMs = [], asksOnce = false) {
    return { inquiries: new Map(), lane: (0,status_lane/* createStatusLane */.Th)(callsMs), asksOnce, slowestMs: 0 };
}
/** Adds ids to a run and returns the new ones. */
function addInquiries({ inquiries, lane }, ids) {
    return ids.filter((id) => {
        if (inquiries.has(id))
            return false;
        const inquiry = { id, sent: 0, polls: 0, unknown: 0, sentMs: 0, isOver: false };
        inquiries.set(id, inquiry);
        lane.agenda.add(inquiry, rankOf(inquiry), 0);
        return true;
    });
}
/** An id that was never asked for comes first. */
function rankOf({ polls }) {
    return polls === 0 ? 0 : 1;
}
const FINAL = ["PUBLISH_COMPLETE", "SEND_TO_USER_INBOX", "FAILED"];
/** So often TikTok must say that it does not know an id: it may know a new one only a moment later. */
const MOST_UNKNOWN = 2;
/** So many calls that fail are enough where an id is to be asked for once. */
const MOST_TRIES = 3;
/** Whether another call would change nothing: the status is final, or TikTok refuses to say. Or one call was enough. */
function isOver({ asksOnce }, { status, result, unknown, polls }) {
    if (asksOnce && (status !== undefined || polls >= MOST_TRIES || (result !== undefined && isRefusal(result))))
        return true;
    if (status !== undefined && FINAL.includes(status.status))
        return true;
    if (result === undefined || !isRefusal(result))
        return false;
    return isUnknown(result) ? status === undefined && unknown >= MOST_UNKNOWN : true;
}
/** Whether TikTok refuses to say the status, with a code that is not tried again. */
function isRefusal(result) {
    return !(0,api_result/* isPassing */.WG)(result) && !(0,api_result/* isOk */.HQ)(result);
}
/** Whether TikTok does not know the id. After a status of that id, this can't last. */
function isUnknown(result) {
    return isRefusal(result) && result.code === "invalid_publish_id";
}
/** The next status call. After a refusal of the token there is none. */
function nextInquiry(run, moment, pace) {
    if (run.refusal !== undefined)
        return { kind: "wait", untilMs: Number.POSITIVE_INFINITY };
    const step = (0,status_lane/* nextStatusCall */.eH)(run.lane, (inquiry) => inquiry.isOver, moment.nowMs, pace);
    if (step.kind === "wait")
        return step;
    const untilMs = findHoldMs(run, moment, pace);
    return untilMs > moment.nowMs ? { kind: "wait", untilMs } : step;
}
/** Records that the call which {@link nextInquiry} has named is sent. */
function noteInquirySent({ lane }, inquiry, nowMs, pace) {
    (0,status_lane/* noteCallSent */.fg)(lane, nowMs, pace);
    inquiry.sent += 1;
    inquiry.sentMs = nowMs;
}
/** Records the result of a status call. */
function noteInquiry(run, inquiry, given, moment, pace) {
    const { lane } = run;
    (0,status_lane/* noteCallEnded */.LO)(lane, given, moment.nowMs);
    run.slowestMs = Math.max(run.slowestMs, moment.nowMs - inquiry.sentMs);
    if (given.kind === "fault" && given.cutOff) {
        inquiry.result ??= given;
        return;
    }
    const status = (0,tiktok_client/* readStatus */.rk)(given);
    const result = status === undefined ? rejectStatusless(given) : given;
    if (status !== undefined)
        inquiry.status = status;
    inquiry.result = result;
    inquiry.unknown = isUnknown(result) ? inquiry.unknown + 1 : 0;
    if (result.kind === "response" && (0,api_result/* isUnauthorized */.Tk)(result))
        run.refusal = result;
    const gapMs = Math.max((0,status_lane/* findGapMs */.ws)(inquiry.polls, pace), findShareMs(run, moment, pace));
    inquiry.polls += 1;
    inquiry.isOver = isOver(run, inquiry);
    if (inquiry.isOver)
        return;
    const dueMs = (0,status_lane/* bringForward */.ek)(moment.nowMs + gapMs, moment, { ...pace, lastTryMs: findLeadMs(run, pace) });
    lane.agenda.add(inquiry, rankOf(inquiry), dueMs);
}
/** A response that says `ok` and has no status that can be believed comes from something else than this API. */
function rejectStatusless(result) {
    if (result.kind === "fault" || result.code !== "ok")
        return result;
    const { httpStatus } = result;
    const code = httpStatus >= 500 ? "server_error" : "unexpected_response";
    const pause = result.pauseMs === undefined ? {} : { pauseMs: result.pauseMs };
    return { kind: "fault", code, httpStatus, detail: "a response without a status", ...pause };
}
// ---------------------------------------------------------------------------------------------------------------------
// How the calls of a window are spread
/** So long before the deadline each id is asked for once more: a call takes as long as the slowest one, or less. */
function findLeadMs({ slowestMs }, { lastTryMs, shortestLastTryMs }) {
    return Math.min(lastTryMs, Math.max(shortestLastTryMs, 2 * slowestMs));
}
/** How many calls the window has room for until the last look. */
function countCallsLeft({ lane }, nowMs, lastMs, { statusWindow }) {
    const { calls, ms } = statusWindow;
    const recent = lane.callsMs.filter((sentMs) => sentMs + ms > nowMs);
    const freed = recent.filter((sentMs) => sentMs + ms <= lastMs);
    return calls - recent.length + freed.length + Math.max(0, Math.floor((lastMs - nowMs) / ms)) * calls;
}
/**
 * Until when a call that could be made is held back: of the calls until the deadline, as many are kept as ids may need
 * a last look, half a window at most. What is left then is spread evenly.
 */
function findHoldMs(run, { nowMs, deadlineMs }, pace) {
    const lastMs = deadlineMs - findLeadMs(run, pace);
    const left = countCallsLeft(run, nowMs, lastMs, pace);
    const open = countOpen(run, ({ sent }) => sent > 0);
    if (nowMs >= lastMs || left > Math.min(open, pace.statusWindow.calls / 2))
        return nowMs;
    const latestMs = run.lane.callsMs.at(-1) ?? nowMs;
    return Math.min(lastMs, latestMs + (lastMs - latestMs) / Math.max(1, left));
}
/** The gap at which the ids that are left share the window evenly, or what is left of the last one. */
function findShareMs(run, { nowMs, deadlineMs }, pace) {
    const { calls, ms } = pace.statusWindow;
    const open = countOpen(run, () => true);
    const lastMs = deadlineMs - findLeadMs(run, pace);
    if (lastMs - nowMs > ms)
        return (open * ms) / calls;
    return (open * (lastMs - nowMs)) / Math.max(1, countCallsLeft(run, nowMs, lastMs, pace));
}
function countOpen({ inquiries }, counts) {
    return [...inquiries.values()].filter((inquiry) => counts(inquiry) && !inquiry.isOver).length;
}

// EXTERNAL MODULE: ./tiktok/explain-confirmation.js
var explain_confirmation = __webpack_require__(2324);
// EXTERNAL MODULE: ./tiktok/shown-video.js
var shown_video = __webpack_require__(4344);
;// CONCATENATED MODULE: ./tiktok/confirm-outcome.js
/** Finds the outcome of an upload from what its status calls have shown. */





/** When each outcome applies, in the order of the contract. The first one that applies is the outcome. */
const OUTCOMES = {
    malformed: ({ entry }) => entry.kind === "malformed",
    "no-token": ({ hasToken }) => !hasToken,
    published: ({ status }) => status === "PUBLISH_COMPLETE",
    "in-inbox": ({ status }) => status === "SEND_TO_USER_INBOX",
    failed: ({ status }) => status === "FAILED",
    // An id of which TikTok has shown a status is known, whatever it says later.
    refused: ({ status, result }) => result !== undefined && isRefusal(result) && !(status !== undefined && isUnknown(result)),
    pending: ({ status, result }) => status !== undefined || (result !== undefined && (0,api_result/* isThrottled */.B5)(result)),
    unreachable: ({ result }) => result !== undefined,
    "out-of-time": () => true,
};
/** Codes of outcomes without a call. */
const OWN_CODES = {
    malformed: "malformed_publish_id",
    "no-token": "missing_access_token",
};
/** The outcome of one id, with the evidence for it. */
function concludeConfirmation(known) {
    const { entry, hasToken, inquiry, refusal, ending } = known;
    const { status, sent: attempts = 0 } = inquiry ?? {};
    // A refusal of the token applies to the ids that were not asked for after it, too.
    const result = inquiry?.result !== undefined && isRefusal(inquiry.result) ? inquiry.result : (refusal ?? inquiry?.result);
    const outcome = pickOutcome({ entry, hasToken, ending, status: status?.status, result });
    const code = OWN_CODES[outcome] ?? result?.code ?? "timeout";
    const postIds = status?.postIds ?? [];
    const explanation = (0,explain_confirmation/* explainConfirmation */.t)(outcome, {
        ...{
            code,
            httpStatus: result?.httpStatus,
            status: status?.status,
            failReason: status?.failReason,
            postIds,
            attempts,
        },
        ...{ isPhoto: (0,publish/* isPhotoPost */.z)(entry), isDraft: (0,publish/* isDraft */.Q)(entry), isCutOff: entry.kind === "malformed" && entry.isCutOff },
    });
    const unsentReason = outcome === "out-of-time" ? known.unsentReason : undefined;
    const pause = ending === "throttled" ? describePause(result?.pauseMs) : undefined;
    const details = [result?.detail, pause, unsentReason].filter((part) => part !== undefined);
    return {
        entry,
        ...(entry.video !== undefined && { video: (0,shown_video/* dropQuery */.a)(entry.video) }),
        outcome,
        ...explanation,
        code,
        ...(result?.httpStatus !== undefined && { httpStatus: result.httpStatus }),
        ...(result?.kind === "response" && result.logId !== undefined && { logId: result.logId }),
        ...(details.length > 0 && { detail: details.join("; ") }),
        ...(status !== undefined && { status: status.status }),
        ...(status?.failReason !== undefined && { failReason: status.failReason }),
        postIds,
        attempts,
    };
}
function describePause(pauseMs) {
    if (pauseMs === undefined)
        return undefined;
    const seconds = new Intl.NumberFormat("en").format(Math.round(pauseMs / 1000));
    return `TikTok asked to wait ${seconds} s, which is longer than the timeout allows`;
}
function pickOutcome(facts) {
    for (const [outcome, holds] of Object.entries(OUTCOMES)) {
        if (holds(facts))
            return outcome;
    }
    return "out-of-time";
}

// EXTERNAL MODULE: ./tiktok/drive.js
var drive = __webpack_require__(4151);
// EXTERNAL MODULE: ./tiktok/outcome.js
var outcome = __webpack_require__(4835);
// EXTERNAL MODULE: ./tiktok/pace.js
var tiktok_pace = __webpack_require__(5956);
// EXTERNAL MODULE: ./tiktok/progress.js
var progress = __webpack_require__(9840);
// EXTERNAL MODULE: ./tiktok/status-calls.js
var status_calls = __webpack_require__(689);
;// CONCATENATED MODULE: ./tiktok/confirm.js









/** Returns exactly one confirmation for each id, in the order of their arrival. It holds no secret. */
async function confirmPublishes(request) {
    const { token, arrivals = tiktok_arrivals/* NO_ARRIVALS */.ZU, timeoutMs, interruption, statusCalls = status_calls/* NO_STATUS_CALLS */.x } = request;
    const entries = new tiktok_arrivals/* Entries */.Rv(token);
    const run = createConfirmRun(statusCalls.earlierMs, request.asksOnce);
    const report = (inquiry) => request.watch?.((0,progress/* describeProgress */.v)(entries.find(inquiry.id), inquiry));
    const admit = (found, origin) => {
        const ids = addInquiries(run, entries.add(found, origin));
        for (const inquiry of ids.flatMap((id) => run.inquiries.get(id) ?? []))
            report(inquiry);
        return ids.length > 0;
    };
    admit(request.ids, { kind: "input" });
    const deadlineMs = performance.now() + timeoutMs;
    const limit = AbortSignal.timeout(Math.ceil(timeoutMs));
    const stop = AbortSignal.any([interruption.wrapUp, interruption.stop, limit]);
    const look = () => ({
        isNew: admit(arrivals.look("meanwhile"), arrivals.origin()),
        hasMore: arrivals.hasMore(),
        isPartial: arrivals.isPartial(),
    });
    let hasNew = false;
    do {
        if (token !== undefined)
            await ask(run, { ...request, token, statusCalls, look, report, deadlineMs, stop });
        hasNew = false;
        await (0,tiktok_arrivals/* readOn */.Cw)(arrivals, stop, (found) => {
            hasNew = admit(found, arrivals.origin()) || hasNew;
        });
    } while (hasNew && token !== undefined && !stop.aborted);
    const ending = findEnding(run, interruption, deadlineMs);
    const unsentReason = explainUnsent(run, ending, { ...request, statusCalls });
    return entries.list.map((entry) => {
        const inquiry = entry.kind === "id" ? run.inquiries.get(entry.id) : undefined;
        return concludeConfirmation({
            entry,
            hasToken: token !== undefined,
            inquiry,
            refusal: run.refusal,
            ...{ ending, unsentReason },
        });
    });
}
/** Why ids were never asked for: most often the pace, to which earlier steps add. */
function explainUnsent({ lane }, ending, { statusCalls, pace = tiktok_pace/* CONFIRM_PACE */.J }) {
    const { calls, ms } = pace.statusWindow;
    const fromMs = performance.now() - ms;
    const isRecent = (atMs) => atMs > fromMs;
    if (ending !== "deadline" || lane.callsMs.filter(isRecent).length < calls)
        return outcome/* UNSENT_REASONS */.I[ending];
    const earlier = statusCalls.earlierMs.filter(isRecent).length;
    const pacing = `the limit of ${calls} status calls a minute left none for it within the timeout`;
    return earlier === 0 ? pacing : `${pacing}: ${earlier} had been made before`;
}
async function ask(run, asking) {
    const { token, apiUrl, statusCalls, look, deadlineMs, stop, pace = tiktok_pace/* CONFIRM_PACE */.J } = asking;
    const client = (0,tiktok_client/* createClient */.UU)({ token, apiUrl, pace });
    const askFor = async (inquiry, over) => {
        noteInquirySent(run, inquiry, performance.now(), pace);
        statusCalls.add();
        const result = await client.status(inquiry.id, over);
        noteInquiry(run, inquiry, result, { nowMs: performance.now(), deadlineMs }, pace);
        asking.report(inquiry);
    };
    const next = (nowMs) => {
        const step = nextInquiry(run, { nowMs, deadlineMs }, pace);
        return step.kind === "wait" ? step : { kind: "call", call: (over) => askFor(step.task, over) };
    };
    const rest = () => (run.refusal === undefined ? "look on" : "end");
    await (0,drive/* drive */.r)({ next, rest }, { stop, wakeUp: stop, deadlineMs, look, lookMs: pace.lookMs, lookOnMs: 0 });
}
/** Nothing but the time keeps an id from being asked for, unless a signal or TikTok ends that earlier. */
function findEnding({ lane }, { wrapUp, stop }, deadlineMs) {
    if (wrapUp.aborted || stop.aborted)
        return "signal";
    return lane.closedUntilMs > deadlineMs ? "throttled" : "deadline";
}

// EXTERNAL MODULE: ./commands/following.js + 1 modules
var commands_following = __webpack_require__(5504);
// EXTERNAL MODULE: ./commands/program-name.js
var program_name = __webpack_require__(3231);
// EXTERNAL MODULE: ./commands/publish-request.js
var publish_request = __webpack_require__(1228);
;// CONCATENATED MODULE: ./commands/asking.js
/** What the command `status` does. It never cancels. */







/** `given`: as the definition of `status` reads it. */
async function askForStatus(given, world) {
    const read = await (0,publish_request/* readRequest */.i)(given, world, { seconds: publishing/* confirmSeconds */.Wg, needsToken: true });
    if (read.kind === "problems") {
        for (const problem of read.problems)
            world.terminal.say(problem);
        return 2;
    }
    const { request } = read;
    const { sources, token, apiUrl, timeoutMs } = request;
    const asksOnce = !given.has("--watch");
    const end = world.listenForEnd();
    const following = await (0,commands_following/* followUploads */.c)(world, { purpose: "post", limitMs: timeoutMs, isBrief: asksOnce });
    const confirmations = await confirmPublishes({
        ...{ ids: sources.given.entries, arrivals: sources.files, token, apiUrl, timeoutMs, asksOnce },
        interruption: { wrapUp: end, stop: end },
        statusCalls: (0,status_calls/* openStatusCalls */.C)(world.temporaryFolder, token),
        watch: following.watch,
    }).finally(following.end);
    const { deliverResult } = await Promise.all(/* import() */[__webpack_require__.e(853), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 487));
    const { countConfirmations, isOpen, remarkOnNothingFound, sortConfirmations } = await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 853));
    const { remarkOnEmptyFolder } = await __webpack_require__.e(/* import() */ 6712).then(__webpack_require__.bind(__webpack_require__, 6712));
    const { SEARCH_BY_HAND } = await __webpack_require__.e(/* import() */ 5559).then(__webpack_require__.bind(__webpack_require__, 5559));
    const remarks = await (0,id_sources/* remarkOnSources */.c)(sources, confirmations, {
        ...{ byHand: SEARCH_BY_HAND, text: request.textName },
        nothing: (searched) => [remarkOnNothingFound(searched)],
    });
    const empty = sources.places.empty.map((folder) => remarkOnEmptyFolder(folder, false, undefined));
    const sorted = sortConfirmations(confirmations);
    const open = sorted.filter(isOpen);
    const result = {
        report: { videos: [], cancellations: [], confirmations, remarks: [...remarks, ...empty] },
        publishes: sorted,
        count: countConfirmations(confirmations),
        more: [],
        again: {
            ids: open.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])),
            title: "Ask TikTok again",
            command: `${program_name/* PROGRAM */.R} status --watch`,
        },
        isOpen: end.aborted && open.length > 0,
    };
    return deliverResult(result, request, world);
}


/***/ }),

/***/ 2324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explainConfirmation)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5988);


/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
function explainConfirmation(outcome, known) {
    return EXPLANATIONS[outcome](known);
}
function nameThing(known) {
    return known.isDraft ? "draft" : (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .nameUpload */ .Lc)(known);
}
function notKnown(known) {
    return `It is not known whether the ${nameThing(known)} ${known.isDraft ? "reached the inbox" : "was posted"}`;
}
const LOOK = "Look in the TikTok app";
const EXPLANATIONS = {
    malformed: ({ isCutOff = false }) => ({
        level: "error",
        problem: "It is not known whether an upload was posted",
        cause: `This ${isCutOff ? "publish id was cut off" : "is not a publish id"}, so TikTok was not asked`,
        advice: isCutOff
            ? "Write the whole id: a PowerShell table cuts ids off, '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' does not"
            : "Check what the upload wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
    }),
    "no-token": (known) => ({
        level: "error",
        problem: notKnown(known),
        cause: "There is no access token, so TikTok was not asked",
        advice: "Set an access token (is the name of the secret right?)",
    }),
    published: (known) => ({ level: "notice", ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLive */ .IY)(known), advice: "" }),
    "in-inbox": () => ({
        level: "notice",
        problem: "The draft is in the creator's TikTok inbox",
        cause: "Nobody else can see it",
        advice: "Open its notification in the TikTok app to finish the post",
    }),
    failed: (known) => ({
        level: "error",
        problem: `The ${nameThing(known)} ${known.isDraft ? "did not reach the inbox" : "was not posted"}`,
        ...explainFailure(known),
    }),
    pending: (known) => ({
        level: "warning",
        problem: `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .mayGoLive */ .aN)(known)}, or be refused`,
        ...explainPending(known),
    }),
    refused: (known) => {
        const { problem, advice } = explainCode(known);
        return {
            level: known.code === "invalid_publish_id" ? "warning" : "error",
            problem: notKnown(known),
            // A refusal of the token holds for every id, so the others are not asked for.
            cause: known.attempts === 0 ? `${problem}. TikTok said so of another id, and was not asked about this one` : problem,
            advice,
        };
    },
    unreachable: (known) => {
        const { problem: cause, advice } = explainCode(known);
        return { level: "error", problem: notKnown(known), cause, advice };
    },
    "out-of-time": (known) => ({
        level: "error",
        problem: notKnown(known),
        cause: "The run ended before TikTok was asked",
        advice: "Set a longer timeout: TikTok is asked about at most 20 ids a minute",
    }),
};
/** TikTok's reason, and whether it makes sense to try again. */
function explainFailure({ failReason = "" }) {
    const { problem: cause, advice } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_REASONS */ .T, failReason) ?? {
        problem: "TikTok gives no reason that its documentation lists",
        advice: `${LOOK} before you publish again, and send the log_id to TikTok's support`,
    };
    return {
        cause,
        advice: failReason === "publish_cancelled" ? "Publish again if it was not meant to be cancelled" : advice,
    };
}
function explainPending({ code, status }) {
    const advice = `${LOOK} in a few minutes, or ask TikTok again. A longer timeout waits longer`;
    if (status === undefined)
        return { cause: explainCode({ code }).problem, advice };
    if (status !== "PROCESSING_UPLOAD")
        return { cause: "TikTok has not finished processing it", advice };
    return {
        cause: "TikTok has not received the whole file",
        advice: `Check that the upload sends every chunk, or ${advice.replace(LOOK, "look in the TikTok app")}`,
    };
}
const CHECK_NETWORK = "Check network, proxy and firewall, and look in the TikTok app";
/** What to do about a status call that was refused or failed. What the code means is the same as for cancelling. */
const ADVICE = {
    access_token_invalid: `Get a new access token: one expires within hours. ${LOOK}`,
    scope_not_authorized: `Ask the creator to authorise the scope. ${LOOK}`,
    network_error: CHECK_NETWORK,
    timeout: CHECK_NETWORK,
    unexpected_response: "Check the proxy, and the base address if one is set, and look in the TikTok app",
    redirect_refused: "Check the proxy, and the base address if one is set, and look in the TikTok app",
};
/** Codes whose words for cancelling speak of cancelling, or of the end of the time. */
const OWN_WORDS = {
    rate_limit_exceeded: {
        problem: "TikTok did not say, because of too many requests",
        advice: "Wait at least a minute. Other jobs with this token ask, too",
    },
    invalid_publish_id: {
        problem: "TikTok does not know this id",
        advice: "Find the complete id in the log of the upload. The token must belong to the developer app that published it",
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to see this publish",
        advice: "Use the token of the account that published it",
    },
};
/** Codes that mean something for a request to cancel only. */
const ABOUT_CANCELLING = ["ok", "publish_not_cancellable"];
function explainCode({ code }) {
    const own = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(OWN_WORDS, code);
    if (own !== undefined)
        return own;
    const { problem } = (ABOUT_CANCELLING.includes(code) ? undefined : (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_CODES */ .e, code)) ?? {
        problem: "TikTok refused to say with a code that its documentation does not list",
    };
    return { problem, advice: (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(ADVICE, code) ?? `${LOOK}, and send the log_id to TikTok's support` };
}


/***/ })

};
