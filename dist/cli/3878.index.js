export const id = 3878;
export const ids = [3878];
export const modules = {

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cancelUploads: () => (/* binding */ cancelUploads)
});

// EXTERNAL MODULE: ./flows/id-sources.js + 4 modules
var id_sources = __webpack_require__(5184);
// EXTERNAL MODULE: ./inputs/publishing.js
var publishing = __webpack_require__(3299);
// EXTERNAL MODULE: ./net/retry.js
var retry = __webpack_require__(5862);
// EXTERNAL MODULE: ./tiktok/api-result.js
var api_result = __webpack_require__(3777);
// EXTERNAL MODULE: ./tiktok/arrivals.js
var tiktok_arrivals = __webpack_require__(1509);
// EXTERNAL MODULE: ./tiktok/client.js
var client = __webpack_require__(8972);
// EXTERNAL MODULE: ./tiktok/drive.js
var drive = __webpack_require__(4151);
// EXTERNAL MODULE: ./tiktok/status-lane.js + 1 modules
var status_lane = __webpack_require__(4841);
;// CONCATENATED MODULE: ./tiktok/run.js



/** `statusCallsMs`: the status calls that were sent before this run with the same token. */
function createRun(statusCallsMs = []) {
    return {
        tasks: new Map(),
        cancel: { "publish/cancel": createCancelLane(), "transmission/cancel": createCancelLane() },
        status: (0,status_lane/* createStatusLane */.Th)(statusCallsMs),
        confirming: true,
        wrappingUp: false,
    };
}
function createCancelLane() {
    return { ...(0,status_lane/* createLane */.Vz)(), isGone: false, retries: 0, reopenedMs: 0 };
}
/** Direct posts by URL come first: they can be cancelled, and go public by themselves. Drafts come last. */
const URGENCY = [/^[vp]_pub_url~/, /^[vp]_pub_/, /^[vp]_inbox_/];
/** How many ranks there are. */
const RANKS = URGENCY.length + 1;
/** Adds ids to a run and returns the new ones. Known ids are left as they are. */
function addTasks(run, ids) {
    return ids.filter((id) => {
        if (run.tasks.has(id))
            return false;
        const urgency = URGENCY.findIndex((pattern) => pattern.test(id));
        const task = {
            ...{ id, rank: urgency === -1 ? URGENCY.length : urgency },
            asks: { "publish/cancel": { sent: 0 }, "transmission/cancel": { sent: 0 } },
            ...{ isToConfirm: false, polls: 0, inboxPolls: 0 },
        };
        run.tasks.set(id, task);
        for (const address of client/* ADDRESSES */.FV)
            run.cancel[address].agenda.add(task, task.rank, 0);
        return true;
    });
}
/** The result of the requests to cancel that counts: the best one of both addresses. */
function resultOf({ asks }) {
    return (0,api_result/* mergeResults */.n0)(client/* ADDRESSES */.FV.flatMap((address) => {
        const { result } = asks[address];
        return result === undefined ? [] : [{ address, result }];
    }));
}
/** How often TikTok was asked to cancel an id. Both addresses at once count as one. */
function countAttempts({ asks }) {
    return Math.max(...client/* ADDRESSES */.FV.map((address) => asks[address].sent));
}
/**
 * The refusal that holds for every id of the token: each address that is there has refused it, or the proven one has.
 */
function findRefusal({ cancel, proven }) {
    const there = proven === undefined ? client/* ADDRESSES */.FV.filter((address) => !cancel[address].isGone) : [proven];
    const refusals = there.flatMap((address) => cancel[address].refusal ?? []);
    return refusals.length === there.length ? refusals.find(api_result/* isTokenWide */.l2) : undefined;
}

;// CONCATENATED MODULE: ./tiktok/schedule.js
/** Which call a run makes next. Makes decisions only: no clock, no network. */




const NOTHING = { kind: "wait", untilMs: Number.POSITIVE_INFINITY };
/** Asking to cancel comes before asking for status. */
function nextStep(run, nowMs, pace, deadlineMs) {
    const inFlight = run.status.inFlight + client/* ADDRESSES */.FV.reduce((sum, address) => sum + run.cancel[address].inFlight, 0);
    if (inFlight >= pace.callsAtOnce)
        return NOTHING;
    const cancels = findRefusal(run) ? [] : client/* ADDRESSES */.FV.map((address) => nextCancel(run, address, nowMs, pace, deadlineMs));
    const [first] = cancels.filter((each) => "step" in each).sort((a, b) => a.rank - b.rank || a.inFlight - b.inFlight);
    if (first !== undefined)
        return first.step;
    const status = nextStatus(run, nowMs, pace);
    if (status.kind !== "wait")
        return status;
    const waits = cancels.filter((each) => "untilMs" in each);
    return { kind: "wait", untilMs: Math.min(status.untilMs, ...waits.map(({ untilMs }) => untilMs)) };
}
// ---------------------------------------------------------------------------------------------------------------------
// Asking to cancel
/** Whether another request to cancel may change something: what proves an address, or a final status, ends that. */
function isSettled(task) {
    return isFinal(task) || client/* ADDRESSES */.FV.some((address) => isProofAt(task, address));
}
function isProofAt({ asks }, address) {
    const { result } = asks[address];
    return result !== undefined && (0,api_result/* isProof */.rN)(result);
}
/** Whether this address may still be asked to cancel an id. */
function isOpen(run, task, address) {
    const { sent, out, result } = task.asks[address];
    if (out !== undefined || isSettled(task))
        return false;
    if (run.wrappingUp)
        return sent === 0;
    return result === undefined || (0,api_result/* isPassing */.WG)(result);
}
function nextCancel(run, address, nowMs, pace, deadlineMs) {
    const lane = run.cancel[address];
    if (lane.isGone || (run.proven !== undefined && run.proven !== address))
        return NOTHING;
    let first = lane.agenda.first(nowMs);
    for (; first !== undefined && !isOpen(run, first.item, address); first = lane.agenda.first(nowMs)) {
        lane.agenda.removeFirst();
    }
    const untilMs = Math.max(first === undefined ? lane.agenda.nextMs() : nowMs, lane.closedUntilMs);
    if (first === undefined || untilMs > nowMs)
        return { kind: "wait", untilMs };
    // While both may be the one that serves, a slow one leaves the other its half of the calls.
    const isShared = run.proven === undefined && client/* ADDRESSES */.FV.every((each) => !run.cancel[each].isGone);
    if (isShared && lane.inFlight >= pace.callsAtOnce / 2)
        return NOTHING;
    if (lane.probe !== undefined && lane.inFlight > 0) {
        const counts = Math.min(lane.probe.sinceMs + pace.probeMs, deadlineMs - pace.lastTryMs);
        if (nowMs < counts)
            return { kind: "wait", untilMs: counts };
    }
    return { step: { kind: "cancel", task: first.item, address }, rank: first.rank, inFlight: lane.inFlight };
}
// ---------------------------------------------------------------------------------------------------------------------
// Asking for status
/** How often an inbox is looked at after an accepted request to cancel: the draft may vanish a moment later. */
const INBOX_LOOKS = 2;
/** Whether the status can't change any more within the time of a run. */
function isFinal(task) {
    switch (task.status?.status) {
        case "FAILED":
        case "PUBLISH_COMPLETE":
            return true;
        case "SEND_TO_USER_INBOX": {
            const result = resultOf(task);
            return result === undefined || !(0,api_result/* isOk */.HQ)(result) || task.inboxPolls >= INBOX_LOOKS;
        }
        default:
            return false;
    }
}
/** Final tasks come first, as one call settles them; then ids that were never asked for; then the others by turns. */
function rankForStatus(task) {
    if (task.polls > 0)
        return 2;
    const result = resultOf(task);
    return result !== undefined && (0,api_result/* isNotCancellable */.uu)(result) ? 0 : 1;
}
function nextStatus(run, nowMs, pace) {
    return run.confirming ? (0,status_lane/* nextStatusCall */.eH)(run.status, isFinal, nowMs, pace) : NOTHING;
}

;// CONCATENATED MODULE: ./tiktok/transitions.js
/** How a run changes with each call and each result. Makes decisions only: no clock, no network. */






/** Records that a request to cancel is sent. Aborting `out` ends it. */
function noteCancelSent(run, task, address, out, nowMs) {
    const lane = run.cancel[address];
    lane.agenda.removeFirst();
    lane.inFlight += 1;
    if (lane.probe !== undefined)
        lane.probe = { sinceMs: nowMs };
    const ask = task.asks[address];
    ask.sent += 1;
    ask.out = { call: out, sinceMs: nowMs };
}
/** Records the result of a request to cancel: what it says of the id, and what it says of the address. */
function noteCancel(run, task, address, result, { nowMs, deadlineMs }, pace) {
    const ask = task.asks[address];
    const sinceMs = ask.out?.sinceMs ?? nowMs;
    delete ask.out;
    ask.result = (0,api_result/* keepBetter */.GD)(ask.result, result);
    const lane = run.cancel[address];
    lane.inFlight -= 1;
    if (result.kind === "fault" && result.cutOff)
        return;
    noteAddress(run, address, result, { sinceMs, nowMs }, pace);
    if ((0,api_result/* isProof */.rN)(result))
        transitions_confirm(run, task, (0,api_result/* isOk */.HQ)(result) ? nowMs + pace.statusGap.firstMs : nowMs);
    else if ((0,api_result/* isPassing */.WG)(result) && !run.wrappingUp) {
        const dueMs = nowMs + (0,retry/* backOffMs */.Vv)(ask.sent - 1, pace.backOff);
        // What was never asked comes first.
        lane.agenda.add(task, task.rank + RANKS, (0,status_lane/* bringForward */.ek)(dueMs, { nowMs, deadlineMs }, pace));
    }
    if ((0,api_result/* isOk */.HQ)(result))
        endRequests(task);
}
/** What a result says of its address, whatever it says of the id. */
function noteAddress(run, address, result, { sinceMs, nowMs }, pace) {
    const lane = run.cancel[address];
    if (result.kind === "fault" && result.isGone) {
        // The results of requests that were out at the same time say nothing new.
        if (sinceMs >= lane.reopenedMs)
            dropAddress(run, address, nowMs, pace);
    }
    else if (result.kind === "response") {
        lane.isGone = false;
    }
    if ((0,api_result/* isThrottled */.B5)(result)) {
        lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + (result.pauseMs ?? 0));
        lane.probe = { sinceMs: nowMs };
    }
    else if (result.kind === "response") {
        delete lane.probe;
    }
    if ((0,api_result/* isProof */.rN)(result)) {
        run.proven ??= address;
        delete lane.refusal;
    }
    if ((0,api_result/* isTokenWide */.l2)(result))
        lane.refusal = result;
}
/** An address that is gone is not asked any more. If both are gone, both are tried again after a pause. */
function dropAddress(run, address, nowMs, pace) {
    run.cancel[address].isGone = true;
    if (run.proven === address)
        delete run.proven;
    if (client/* ADDRESSES */.FV.some((each) => !run.cancel[each].isGone))
        return;
    for (const each of client/* ADDRESSES */.FV) {
        const lane = run.cancel[each];
        lane.isGone = false;
        lane.reopenedMs = nowMs;
        lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + (0,retry/* backOffMs */.Vv)(lane.retries++, pace.backOff));
    }
}
/** Puts the status of an id on the agenda, once. */
function transitions_confirm(run, task, dueMs) {
    if (task.isToConfirm)
        return;
    task.isToConfirm = true;
    run.status.agenda.add(task, rankForStatus(task), dueMs);
}
/** What the other address may still say changes nothing. */
function endRequests({ asks }) {
    for (const address of client/* ADDRESSES */.FV)
        asks[address].out?.call.abort();
}
/**
 * Asks once for the status of the ids that would end without any response: a request whose response was lost may have
 * worked. Returns whether there are such ids.
 */
function rescue(run, nowMs) {
    if (!run.confirming)
        return false;
    let found = false;
    for (const task of run.tasks.values()) {
        const result = resultOf(task);
        if (task.isToConfirm || result === undefined || !(0,api_result/* isPassing */.WG)(result) || countAttempts(task) === 0)
            continue;
        found = true;
        transitions_confirm(run, task, nowMs);
    }
    return found;
}
/** Ends confirming, after a signal. What was never asked to be cancelled is still asked. */
function wrapUp(run) {
    run.wrappingUp = true;
    run.confirming = false;
    for (const address of client/* ADDRESSES */.FV)
        run.cancel[address].agenda.keep(({ asks }) => asks[address].sent === 0);
}
/** Records that a status call is sent. */
function noteStatusSent(run, nowMs, pace) {
    (0,status_lane/* noteCallSent */.fg)(run.status, nowMs, pace);
}
/** Records the result of a status call. A failed one changes nothing, but its 401 ends confirming. */
function noteStatus(run, task, result, moment, pace) {
    const { nowMs } = moment;
    const { status: lane } = run;
    (0,status_lane/* noteCallEnded */.LO)(lane, result, nowMs);
    if (result.kind === "fault" && result.cutOff)
        return;
    const gapMs = (0,status_lane/* findGapMs */.ws)(task.polls, pace);
    task.polls += 1;
    const status = (0,client/* readStatus */.rk)(result);
    if (status !== undefined)
        task.status = status;
    else
        task.statusFault = result;
    if (status?.status === "SEND_TO_USER_INBOX")
        task.inboxPolls += 1;
    if ((0,api_result/* isUnauthorized */.Tk)(result))
        run.confirming = false;
    if (isFinal(task))
        endRequests(task);
    // An id without a response to its request is looked at once.
    else if (isSettled(task))
        lane.agenda.add(task, rankForStatus(task), (0,status_lane/* bringForward */.ek)(nowMs + gapMs, moment, pace));
}

;// CONCATENATED MODULE: ./tiktok/engine.js



/** Works until nothing more can change before the deadline, or the run is stopped. */
async function work(run, options) {
    const { client, pace, deadlineMs, interruption } = options;
    const askToCancel = async (task, address, over) => {
        const out = new AbortController();
        noteCancelSent(run, task, address, out, performance.now());
        const result = await client.cancel(task.id, address, AbortSignal.any([over, out.signal]));
        noteCancel(run, task, address, result, { nowMs: performance.now(), deadlineMs }, pace);
        options.report(task);
    };
    const askForStatus = async (task, over) => {
        noteStatusSent(run, performance.now(), pace);
        options.statusCalls.add();
        const result = await client.status(task.id, AbortSignal.any([over, interruption.wrapUp]));
        noteStatus(run, task, result, { nowMs: performance.now(), deadlineMs }, pace);
        options.report(task);
    };
    let isRescuing = false;
    const next = (nowMs) => {
        if (interruption.wrapUp.aborted && !run.wrappingUp)
            wrapUp(run);
        if (!isRescuing && nowMs >= options.rescueMs) {
            isRescuing = true;
            rescue(run, nowMs);
        }
        const step = nextStep(run, nowMs, pace, deadlineMs);
        switch (step.kind) {
            case "cancel":
                return { kind: "call", call: (over) => askToCancel(step.task, step.address, over) };
            case "status":
                return { kind: "call", call: (over) => askForStatus(step.task, over) };
            case "wait":
                return isRescuing ? step : { ...step, wakeMs: options.rescueMs };
        }
    };
    const rest = (nowMs) => {
        if (rescue(run, nowMs))
            return "go on";
        return run.wrappingUp ? "end" : "look on";
    };
    const { look, lookOnMs } = options;
    const driving = { stop: interruption.stop, wakeUp: interruption.wrapUp, deadlineMs, look, lookOnMs };
    await (0,drive/* drive */.r)({ next, rest }, { ...driving, lookMs: pace.lookMs });
}

// EXTERNAL MODULE: ./tiktok/outcome.js
var outcome = __webpack_require__(4835);
// EXTERNAL MODULE: ./tiktok/pace.js
var tiktok_pace = __webpack_require__(5956);
// EXTERNAL MODULE: ./tiktok/progress.js
var progress = __webpack_require__(9840);
// EXTERNAL MODULE: ./tiktok/status-calls.js
var status_calls = __webpack_require__(689);
;// CONCATENATED MODULE: ./tiktok/cancel.js











/** Returns exactly one cancellation for each id, in the order of their arrival. It holds no secret. */
async function cancelPublishes(request) {
    const { token, dryRun, pace = tiktok_pace/* PACE */.K } = request;
    const arrivals = request.arrivals ?? tiktok_arrivals/* NO_ARRIVALS */.ZU;
    const entries = new tiktok_arrivals/* Entries */.Rv(token);
    entries.add(request.ids, { kind: "input" });
    if (!dryRun && token !== undefined)
        return cancelLive(request, entries, arrivals, token);
    const { wrapUp, stop } = request.interruption;
    const end = AbortSignal.any([stop, AbortSignal.timeout(Math.ceil(request.timeoutMs))]);
    if (request.looksOn)
        await (0,retry/* sleep */.yy)(pace.lookOnMs, AbortSignal.any([wrapUp, end]));
    await (0,tiktok_arrivals/* readOn */.Cw)(arrivals, end, (found) => entries.add(found, arrivals.origin()));
    const sending = dryRun ? "dry-run" : "no-token";
    return entries.list.map((entry) => (0,outcome/* concludeCancellation */.t)({ entry, sending, attempts: 0, ending: "settled" }));
}
async function cancelLive(request, entries, arrivals, token) {
    const { apiUrl, timeoutMs, interruption, pace = tiktok_pace/* PACE */.K, statusCalls = status_calls/* NO_STATUS_CALLS */.x } = request;
    const deadlineMs = performance.now() + timeoutMs;
    const limit = AbortSignal.timeout(Math.ceil(timeoutMs));
    const stop = AbortSignal.any([interruption.stop, limit]);
    const run = createRun(statusCalls.earlierMs);
    const report = (task) => {
        const { status, statusFault } = task;
        const result = resultOf(task) ?? statusFault;
        request.watch?.((0,progress/* describeProgress */.v)(entries.find(task.id), { status, result, isOver: isFinal(task) }));
    };
    const begin = (ids) => {
        const added = addTasks(run, ids);
        for (const task of added.flatMap((id) => run.tasks.get(id) ?? []))
            report(task);
        return added.length > 0;
    };
    begin(entries.list.flatMap((entry) => (entry.kind === "id" ? [entry.id] : [])));
    // The last look comes before the deadline, so that the ids it finds can still be cancelled.
    const lastLookMs = deadlineMs - Math.min(pace.lastLookMs, timeoutMs / 4);
    const admit = (found) => begin(entries.add(found, arrivals.origin()));
    const look = () => ({
        isNew: admit(arrivals.look(performance.now() >= lastLookMs ? "at the end" : "meanwhile")),
        hasMore: arrivals.hasMore(),
        isPartial: arrivals.isPartial(),
    });
    const options = {
        client: (0,client/* createClient */.UU)({ token, apiUrl, pace }),
        ...{ pace, deadlineMs, look, report, statusCalls },
        rescueMs: deadlineMs - Math.min(pace.rescueMs, timeoutMs / 4),
        interruption: { wrapUp: interruption.wrapUp, stop },
        lookOnMs: request.looksOn ? pace.lookOnMs : 0,
    };
    let hasNew = false;
    do {
        await work(run, options);
        hasNew = false;
        await (0,tiktok_arrivals/* readOn */.Cw)(arrivals, stop, (found) => {
            hasNew = admit(found) || hasNew;
        });
    } while (hasNew && !stop.aborted);
    return conclude(entries.list, run, findEnding(run, { interruption, limit, deadlineMs }));
}
function findEnding(run, { interruption, limit, deadlineMs }) {
    if (interruption.wrapUp.aborted || interruption.stop.aborted)
        return "signal";
    if (Object.values(run.cancel).some(({ closedUntilMs }) => closedUntilMs > deadlineMs))
        return "throttled";
    return limit.aborted ? "deadline" : "settled";
}
function conclude(entries, run, ending) {
    const refusal = findRefusal(run);
    return entries.map((entry) => {
        const task = entry.kind === "id" ? run.tasks.get(entry.id) : undefined;
        if (task === undefined)
            return (0,outcome/* concludeCancellation */.t)({ entry, sending: "live", attempts: 0, ending });
        const { status, statusFault } = task;
        // A refusal of the token applies to the ids that were not sent after it, too.
        const cancel = refusal !== undefined && !isSettled(task) ? applyRefusal(task, refusal) : resultOf(task);
        return (0,outcome/* concludeCancellation */.t)({
            ...{ entry, sending: "live", cancel, status, statusFault, attempts: countAttempts(task), ending },
        });
    });
}
function applyRefusal(task, refusal) {
    const own = resultOf(task);
    return own === undefined ? refusal : (0,api_result/* keepBetter */.GD)(refusal, own);
}

// EXTERNAL MODULE: ./commands/following.js + 1 modules
var commands_following = __webpack_require__(5504);
// EXTERNAL MODULE: ./commands/program-name.js
var program_name = __webpack_require__(3231);
// EXTERNAL MODULE: ./commands/publish-request.js
var publish_request = __webpack_require__(1228);
;// CONCATENATED MODULE: ./commands/cancelling.js
/** What the command `cancel` does. The first request is sent before anything of the report is loaded. */







/** `given`: as the definition of `cancel` reads it. */
async function cancelUploads(given, world) {
    const dryRun = given.has("--dry-run");
    const read = await (0,publish_request/* readRequest */.i)(given, world, { seconds: publishing/* cancelSeconds */.Az, needsToken: !dryRun });
    if (read.kind === "problems") {
        for (const problem of read.problems)
            world.terminal.say(problem);
        return 2;
    }
    const { request } = read;
    const { sources, token, apiUrl, timeoutMs } = request;
    const interruption = world.listenForInterruption();
    const following = await (0,commands_following/* followUploads */.c)(world, { purpose: "cancel", limitMs: timeoutMs, isBrief: dryRun });
    const cancellations = await cancelPublishes({
        ...{ ids: sources.given.entries, arrivals: sources.files, token, dryRun, apiUrl, timeoutMs, interruption },
        statusCalls: (0,status_calls/* openStatusCalls */.C)(world.temporaryFolder, token),
        watch: following.watch,
    }).finally(following.end);
    const { deliverResult } = await Promise.all(/* import() */[__webpack_require__.e(853), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 487));
    const texts = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3224));
    const { remarkOnNothingToCancel } = await __webpack_require__.e(/* import() */ 102).then(__webpack_require__.bind(__webpack_require__, 102));
    const { remarkOnEmptyFolder } = await __webpack_require__.e(/* import() */ 6712).then(__webpack_require__.bind(__webpack_require__, 6712));
    const { SEARCH_BY_HAND } = await __webpack_require__.e(/* import() */ 5559).then(__webpack_require__.bind(__webpack_require__, 5559));
    const remarks = await (0,id_sources/* remarkOnSources */.c)(sources, cancellations, {
        ...{ byHand: SEARCH_BY_HAND, text: request.textName },
        nothing: (searched) => [remarkOnNothingToCancel(searched, SEARCH_BY_HAND)],
    });
    const empty = sources.places.empty.map((folder) => remarkOnEmptyFolder(folder, false, undefined));
    const left = texts.sortWorstFirst(cancellations.filter(texts.isWorthCancelling));
    const result = {
        report: { videos: [], cancellations, remarks: [...remarks, ...empty] },
        publishes: texts.sortWorstFirst(cancellations),
        count: texts.countOutcomes(cancellations),
        more: texts.describeRerun(cancellations),
        again: {
            ids: left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])),
            title: left.length === 1 ? "Cancel this upload" : "Cancel these uploads",
            command: `${program_name/* PROGRAM */.R} cancel`,
        },
        isOpen: interruption.wrapUp.aborted && left.length > 0,
    };
    return deliverResult(result, request, world);
}


/***/ })

};
