export const id = 939;
export const ids = [939,522];
export const modules = {

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cancelUploads: () => (/* binding */ cancelUploads)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./model/clock.js
/** A clock that never goes back, for deadlines and intervals. Knows no date. */
/**
 * Milliseconds since the process started. `performance.now()` says the same, but Node loads `node:perf_hooks` at its
 * first use: post would wait for that before its first request.
 */
function clock_clockMs() {
    return 1000 * process.uptime();
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./net/retry.js
/** Tries again: whether another try can help, how long to wait before it, and the wait. Sends nothing itself. */


/** For servers that send no Retry-After. */
const USUAL_BACK_OFF = { baseMs: 500, floorMs: 250, ceilingMs: 10_000 };
/**
 * Calls `attempt` until its result can't get better, the tries are used up, or the next wait would pass the deadline.
 * Returns the last result. Errors of `attempt` are thrown.
 */
async function retry(attempt, options) {
    const { retries, deadlineMs, signal, findPauseMs, backOff = USUAL_BACK_OFF } = options;
    for (let tries = 0;; tries++) {
        const result = await attempt();
        const askedMs = findPauseMs(result);
        if (askedMs === undefined || tries === retries)
            return result;
        const pauseMs = Math.max(askedMs, backOffMs(tries, backOff));
        if (clockMs() + pauseMs > deadlineMs)
            return result;
        await sleep(pauseMs, signal);
    }
}
/**
 * {@link RetryOptions.findPauseMs} of an HTTP call: another try can help after a network error, a timeout, or a status
 * that says so (`isPassing`). A `Retry-After` header is respected.
 */
function findHttpPauseMs({ kind, status = 0, headers = {} }, isPassing) {
    if (kind === "network-error" || kind === "timeout")
        return 0;
    if (kind !== "response" || !isPassing(status))
        return undefined;
    return parseRetryAfter(headers, Date.now()) ?? 0;
}
/** Milliseconds before try number `retry` (from 0). `random`: from 0 to 1. */
function backOffMs(retry, { baseMs, floorMs, ceilingMs }, random = Math.random()) {
    return Math.max(floorMs, random * Math.min(ceilingMs, baseMs * 2 ** retry));
}
/** The end of a date in asctime's form, the only form without a time zone. */
const WITHOUT_ZONE = /:\d\d \d{4}$/;
/**
 * Milliseconds that a `Retry-After` header asks for: whole seconds (RFC 9110, section 10.2.3), or a date in one of
 * HTTP's three forms, in GMT (section 5.6.7). A date is measured by the response's own `Date`, as the clocks of two
 * machines differ; without one by `nowMs`, since the epoch. `undefined` if it is missing or invalid.
 */
function parseRetryAfter(headers, nowMs) {
    const text = headers["retry-after"]?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const atMs = parseHttpDate(text);
    return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - (parseHttpDate(headers.date?.trim() ?? "") || nowMs));
}
/** `NaN` if it is not a date. */
function parseHttpDate(text) {
    const date = WITHOUT_ZONE.test(text) ? `${text} GMT` : text;
    return date.endsWith("GMT") ? Date.parse(date) : Number.NaN;
}
/** With a longer time, Node's timer fires at once (its delay has 31 bits). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Waits; `signal` ends the wait early, without an error. */
async function sleep(ms, signal) {
    await (0,promises_.setTimeout)(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./tiktok/api-result.js
/** The result of one call to the Content Posting API, and what it means for further calls. */
/** Statuses that TikTok's gateway sends for a path that it does not serve. No documented code comes with them. */
const NOT_SERVED = [404, 405, 410];
/** Codes that belong to 429 and 5xx. TikTok says to read the code, so they count with any status. */
const PASSING = ["rate_limit_exceeded", "internal_error"];
/** Codes that apply to every id of the token. */
const TOKEN_WIDE = ["access_token_invalid", "scope_not_authorized"];
function isNotServed(httpStatus) {
    return httpStatus !== undefined && NOT_SERVED.includes(httpStatus);
}
/** Whether the request was accepted: only the code says so. */
function isOk(result) {
    return result.kind === "response" && result.code === "ok" && !isPassing(result);
}
/** Whether TikTok said that the task is in a final state. */
function isNotCancellable(result) {
    return result.kind === "response" && result.code === "publish_not_cancellable" && !isPassing(result);
}
/** Whether another try may have another result: after faults, 429 and 5xx. */
function isPassing(result) {
    return result.kind === "fault" || isThrottled(result) || result.httpStatus >= 500 || PASSING.includes(result.code);
}
function isThrottled({ code, httpStatus }) {
    return httpStatus === 429 || code === "rate_limit_exceeded";
}
function isTokenWide(result) {
    return result.kind === "response" && TOKEN_WIDE.includes(result.code) && !isPassing(result);
}
/** Whether the token itself was refused. */
function isUnauthorized(result) {
    return result.kind === "response" && (result.httpStatus === 401 || isTokenWide(result));
}
/** Whether the address proved that it serves this account: it knows the id. */
function isProof(result) {
    return isOk(result) || isNotCancellable(result);
}
// ---------------------------------------------------------------------------------------------------------------------
// The better one of two results
/** The classes of results, the best first (tiktok-api.md, "The best answer counts"). */
const RANKS = [
    isOk,
    isNotCancellable,
    // A code about this publish says more than that the publish is unknown.
    (result) => isRefusal(result) && result.code !== "invalid_publish_id",
    isRefusal,
    (result) => !isPassing(result),
    (result) => result.kind === "response",
    () => true,
];
function isRefusal(result) {
    return !isPassing(result) && !isUnauthorized(result);
}
function rank(result) {
    return RANKS.findIndex((belongs) => belongs(result));
}
/** The better result; of two that are as good, the later one, unless we ended that call ourselves. */
function keepBetter(previous, next) {
    if (previous === undefined)
        return next;
    if (next.kind === "fault" && next.cutOff)
        return previous;
    return rank(next) <= rank(previous) ? next : previous;
}
/**
 * The best result of all addresses. If all are faults, their details stand together, with the code that says most. A
 * refusal proves nothing, so what the other address said stands beside it.
 */
function mergeResults(results) {
    const [best] = [...results].sort((a, b) => rank(a.result) - rank(b.result));
    if (best === undefined || isProof(best.result))
        return best?.result;
    if (best.result.kind === "response")
        return addOthers(best.result, results);
    const faults = results.flatMap(({ address, result }) => result.kind === "fault" ? [{ address, fault: result }] : []);
    const { fault } = faults.find((each) => !each.fault.isGone && !each.fault.cutOff) ??
        faults[0] ?? { fault: best.result };
    const details = faults.map((each) => `${each.address}: ${each.fault.detail}`);
    const isSame = faults.every((each) => each.fault.detail === fault.detail);
    return isSame ? fault : { ...fault, detail: details.join("; ") };
}
function addOthers(best, results) {
    const others = results.filter(({ result }) => result.code !== best.code && !(result.kind === "fault" && result.isGone));
    const said = others.map(({ address, result }) => `${address}: ${result.code}`);
    return said.length === 0 ? best : { ...best, detail: [best.detail ?? [], said].flat().join("; ") };
}

// EXTERNAL MODULE: ./tiktok/secret-forms.js
var secret_forms = __webpack_require__(2297);
;// CONCATENATED MODULE: ./tiktok/arrivals.js
/** The ids of a run as they come: those that are given, and those that are recorded meanwhile. Sends nothing. */



const NO_ARRIVALS = {
    look: () => [],
    hasMore: () => false,
    isPartial: () => false,
    origin: () => ({ kind: "ledger" }),
};
/** The time for reading a ledger to its end when the time is up: its ids are reported, though they can't be sent. */
const READ_ON_MS = 1_000;
/** Looks at the end, as often as there is more to read. Timers and signals can come between two looks. */
async function readOn(arrivals, end, take) {
    let untilMs = Number.POSITIVE_INFINITY;
    do {
        take(arrivals.look("at the end"));
        await (0,promises_.setImmediate)();
        if (end.aborted)
            untilMs = Math.min(untilMs, clock_clockMs() + READ_ON_MS);
    } while (arrivals.hasMore() && clock_clockMs() < untilMs);
}
/** The entries of a run in the order of their arrival, each id once. A later entry of an id may name its video. */
class Entries {
    list = [];
    /** Where each id is in the list. */
    #known = new Map();
    #clean;
    constructor(token) {
        this.#clean = token === undefined ? (text) => text : (0,secret_forms/* hideSecret */.D)(token);
    }
    /** Returns the new ids. */
    add(entries, origin) {
        return entries.flatMap((entry) => {
            const accepted = this.#rejectToken(entry, origin);
            const known = accepted.kind === "id" ? this.#known.get(accepted.id) : undefined;
            if (known !== undefined) {
                this.#nameVideo(known, accepted.video);
                return [];
            }
            this.list.push(accepted);
            if (accepted.kind === "malformed")
                return [];
            this.#known.set(accepted.id, this.list.length - 1);
            return [accepted.id];
        });
    }
    /** What is known of an id that was added. */
    find(id) {
        const entry = this.list[this.#known.get(id) ?? -1];
        return entry?.kind === "id" ? entry : { kind: "id", id };
    }
    #nameVideo(at, video) {
        const entry = this.list[at];
        if (entry !== undefined && entry.video === undefined && video !== undefined)
            this.list[at] = { ...entry, video };
    }
    /** What holds the access token in the place of an id is malformed: what is malformed is never repeated. */
    #rejectToken(entry, origin) {
        const video = entry.video === undefined ? {} : { video: this.#clean(entry.video) };
        if (entry.kind === "malformed" || this.#clean(entry.id) === entry.id)
            return { ...entry, ...video };
        return { kind: "malformed", origin, line: 1, position: 1, length: entry.id.length, isCutOff: false, ...video };
    }
}

// EXTERNAL MODULE: ./net/http.js
var http = __webpack_require__(522);
// EXTERNAL MODULE: ./tiktok/codes.js
var codes = __webpack_require__(1317);
// EXTERNAL MODULE: ./tiktok/endpoints.js
var endpoints = __webpack_require__(2345);
;// CONCATENATED MODULE: ./tiktok/client.js






const BODY_LIMIT_KIB = 64;
/** How many characters of an untrusted text are kept. */
const MESSAGE_LIMIT = 500;
const NAME_LIMIT = 100;
/** No method throws. No result contains the token, whatever a server sends. */
function createClient({ token, apiUrl, pace }) {
    const clean = (0,secret_forms/* hideSecret */.D)(token);
    const call = async (endpoint, signal, body) => {
        const result = await (0,http.send)({
            method: "POST",
            url: (0,endpoints/* locate */.x5)(endpoint, apiUrl),
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=UTF-8" },
            ...(body !== undefined && { body: JSON.stringify(body) }),
            timeoutMs: pace.callTimeoutMs,
            bodyLimitBytes: BODY_LIMIT_KIB * 1024,
            signal,
        });
        return readResult(result, clean, pace);
    };
    return {
        cancel: (id, address, signal) => call(address, signal, { publish_id: id }),
        status: (id, signal) => call("status/fetch", signal, { publish_id: id }),
        // The page of creator_info has no body.
        creatorInfo: (signal) => call("creator_info/query", signal),
    };
}
function readResult(result, clean, pace) {
    switch (result.kind) {
        case "network-error":
            return { ...fault("network_error", clean(result.reason)), ...(result.isUnreachable && { isGone: true }) };
        case "timeout":
            return fault("timeout", `no complete response within ${pace.callTimeoutMs / 1000} s`);
        case "aborted":
            return { ...fault("timeout", "no complete response before the run ended"), cutOff: true };
        case "redirect-refused":
            return fault("redirect_refused", "a redirect, which is never followed with a token", result.status);
        case "body-too-large":
            return withPause(unexpected(result.status, `a response of more than ${BODY_LIMIT_KIB} KiB`), result, pace);
        case "response":
            return withPause(readResponse(result.status, result.body, clean), result, pace);
    }
}
function readResponse(httpStatus, body, clean) {
    const content = parseJson(body, clean);
    const error = readRecord(content, "error");
    const code = readString(error, "code", NAME_LIMIT);
    if (code === undefined || isNotServed(httpStatus)) {
        return unexpected(httpStatus, `not a response from TikTok's API: ${quotePage(clean(body))}`);
    }
    const detail = readString(error, "message", MESSAGE_LIMIT);
    // TikTok's tables use both names.
    const logId = readString(error, "log_id", NAME_LIMIT) ?? readString(error, "logid", NAME_LIMIT);
    return {
        kind: "response",
        code,
        httpStatus,
        ...(detail !== undefined && { detail }),
        ...(logId !== undefined && { logId }),
        data: readRecord(content, "data"),
    };
}
/** The title of a proxy's page, else the first words that a browser would show of it. */
function quotePage(body) {
    const [, title = ""] = /<title[^<>]{0,200}>([^<]*)/i.exec(body) ?? [];
    const words = title.trim() === "" ? body.replace(/<[^<>]*>/g, " ") : title;
    return words.replace(/\s+/g, " ").trim().slice(0, NAME_LIMIT).toWellFormed();
}
function withPause(result, { headers }, pace) {
    if (!isThrottled(result))
        return result;
    return { ...result, pauseMs: Math.max(pace.throttleMs, parseRetryAfter(headers, Date.now()) ?? 0) };
}
function unexpected(httpStatus, detail) {
    const result = fault(httpStatus >= 500 ? "server_error" : "unexpected_response", detail, httpStatus);
    return isNotServed(httpStatus) ? { ...result, isGone: true } : result;
}
function fault(code, detail, httpStatus) {
    return { kind: "fault", code, detail, ...(httpStatus !== undefined && { httpStatus }) };
}
const POST_ID_KEYS = ["publicaly_available_post_id", "publicly_available_post_id"];
/** Reads the status from a result, if it has one. */
function readStatus(result) {
    // What comes with 401, 429 or 5xx is not believed, whatever its code is.
    if (result.kind === "fault" || result.code !== "ok" || result.httpStatus >= 400)
        return undefined;
    const status = readString(result.data, "status", NAME_LIMIT);
    if (status === undefined)
        return undefined;
    const failReason = readString(result.data, "fail_reason", NAME_LIMIT);
    // The first is TikTok's own spelling.
    const postIds = POST_ID_KEYS.flatMap((key) => result.data[key]);
    return {
        status,
        ...(failReason !== undefined && { failReason }),
        postIds: [...new Set(postIds.flatMap((id) => (isPostId(id) ? [String(id)] : [])))],
    };
}
function isPostId(value) {
    return (typeof value === "string" || typeof value === "number") && /^[1-9]\d{0,19}$/.test(String(value));
}
// ---------------------------------------------------------------------------------------------------------------------
// Untrusted JSON
/** TikTok's own words. They are not secret, even if one of them contains the token's text. */
const VOCABULARY = new Set([
    ...Object.keys(codes/* CANCEL_CODES */.e),
    ...Object.keys(codes/* FAIL_REASONS */.T),
    ...["PROCESSING_UPLOAD", "PROCESSING_DOWNLOAD", "SEND_TO_USER_INBOX", "PUBLISH_COMPLETE", "FAILED"],
]);
/** Every string and every number of JSON, in linear time, whatever the text is. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\[\s\S])*["\\]?|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;
/** A number that would lose digits, or that looks like another one when it is read. */
const INEXACT = /^-?\d{16,}$|^[^"]*e/i;
/** Parses JSON: long numbers become strings of digits, no string holds the token. `undefined` if it is invalid. */
function parseJson(body, clean) {
    try {
        // A byte order mark is not JSON, but some gateways write one.
        const text = body
            .replace(/^\ufeff/, "")
            .replace(STRING_OR_NUMBER, (part) => (INEXACT.test(part) ? `"${part}"` : part));
        return JSON.parse(text, (_key, value) => {
            if (typeof value === "string")
                return VOCABULARY.has(value) ? value : clean(value);
            return value;
        });
    }
    catch {
        return undefined;
    }
}
function readRecord(value, key) {
    const member = isRecord(value) ? value[key] : undefined;
    return isRecord(member) ? member : {};
}
/** A non-empty string, cut at `limit` characters. */
function readString(record, key, limit) {
    const value = record[key];
    return typeof value === "string" && value !== "" ? value.slice(0, limit) : undefined;
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}

// EXTERNAL MODULE: ./net/limited-signal.js
var limited_signal = __webpack_require__(6679);
;// CONCATENATED MODULE: ./tiktok/drive.js
/** Makes calls beside each other and looks for new ids, until nothing is left to do. Decides no call. */




/** Works until nothing more can change before the deadline, or until it is stopped. */
async function drive({ next, rest }, options) {
    const { stop, wakeUp, deadlineMs, look } = options;
    const finished = new AbortController();
    const over = (0,limited_signal/* endsMany */.eu)(finished.signal);
    const calls = new Set();
    let nap = new AbortController();
    const wake = () => nap.abort();
    const end = () => {
        finished.abort();
        wake();
    };
    // `AbortSignal.any` takes longer at its first call than everything else here: the first requests would wait for it.
    wakeUp.addEventListener("abort", wake);
    stop.addEventListener("abort", end);
    const start = (call) => {
        const ending = call.finally(() => {
            calls.delete(ending);
            wake();
        });
        calls.add(ending);
    };
    let lookMs = clock_clockMs();
    let isPartial = false;
    let idleSinceMs;
    while (!stop.aborted) {
        const nowMs = clock_clockMs();
        if (nowMs >= lookMs) {
            const found = look();
            const { isNew, hasMore } = found;
            isPartial = found.isPartial;
            lookMs = hasMore ? nowMs : nowMs + options.lookMs;
            if (isNew)
                idleSinceMs = undefined;
            // What was found is sent before more is read.
            if (hasMore)
                await (0,promises_.setImmediate)();
        }
        const move = next(nowMs);
        if (move.kind === "call") {
            start(move.call(over));
            continue;
        }
        let { untilMs } = move;
        if (calls.size === 0 && untilMs >= deadlineMs && lookMs > nowMs) {
            const resting = rest(nowMs);
            if (resting === "go on")
                continue;
            idleSinceMs ??= nowMs;
            const lookOnUntilMs = Math.max(idleSinceMs + options.lookOnMs, isPartial ? lookMs : 0);
            untilMs = resting === "end" ? nowMs : Math.min(deadlineMs, lookOnUntilMs);
            if (untilMs <= nowMs)
                break;
        }
        nap = new AbortController();
        const wakeMs = Math.min(untilMs, lookMs, move.wakeMs ?? Number.POSITIVE_INFINITY);
        await sleep(wakeMs - nowMs, nap.signal);
    }
    end();
    wakeUp.removeEventListener("abort", wake);
    stop.removeEventListener("abort", end);
    await Promise.all(calls);
}

;// CONCATENATED MODULE: ../../node_modules/tinyqueue/index.js

class TinyQueue {
    constructor(data = [], compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)) {
        this.data = data;
        this.length = this.data.length;
        this.compare = compare;

        if (this.length > 0) {
            for (let i = (this.length >> 1) - 1; i >= 0; i--) this._down(i);
        }
    }

    push(item) {
        this.data.push(item);
        this._up(this.length++);
    }

    pop() {
        if (this.length === 0) return undefined;

        const top = this.data[0];
        const bottom = this.data.pop();

        if (--this.length > 0) {
            this.data[0] = bottom;
            this._down(0);
        }

        return top;
    }

    peek() {
        return this.data[0];
    }

    _up(pos) {
        const {data, compare} = this;
        const item = data[pos];

        while (pos > 0) {
            const parent = (pos - 1) >> 1;
            const current = data[parent];
            if (compare(item, current) >= 0) break;
            data[pos] = current;
            pos = parent;
        }

        data[pos] = item;
    }

    _down(pos) {
        const {data, compare} = this;
        const halfLength = this.length >> 1;
        const item = data[pos];

        while (pos < halfLength) {
            let bestChild = (pos << 1) + 1; // initially it is the left child
            const right = bestChild + 1;

            if (right < this.length && compare(data[right], data[bestChild]) < 0) {
                bestChild = right;
            }
            if (compare(data[bestChild], item) >= 0) break;

            data[pos] = data[bestChild];
            pos = bestChild;
        }

        data[pos] = item;
    }
}

;// CONCATENATED MODULE: ./tiktok/agenda.js
/** What waits to be done: by time first, then by rank. Knows no publish and no clock. */

/**
 * Items that wait for their time. When several are due, the one with the lowest rank is first, then the one that was
 * added first. Each operation takes logarithmic time in the number of items.
 */
class Agenda {
    #waiting = new TinyQueue([], byTime);
    #due = new TinyQueue([], (a, b) => a.rank - b.rank || a.serial - b.serial);
    #serial = 0;
    add(item, rank, dueMs) {
        this.#waiting.push({ item, rank, serial: this.#serial++, dueMs });
    }
    /** The first item whose time has come, with its rank; `undefined` if there is none. It stays on the agenda. */
    first(nowMs) {
        for (let next = this.#waiting.peek(); next !== undefined && next.dueMs <= nowMs; next = this.#waiting.peek()) {
            this.#waiting.pop();
            this.#due.push(next);
        }
        return this.#due.peek();
    }
    /** Removes what {@link first} returned. */
    removeFirst() {
        this.#due.pop();
    }
    /** Removes the items that are not kept and whose time has not come. */
    keep(isKept) {
        this.#waiting = new TinyQueue(this.#waiting.data.filter(({ item }) => isKept(item)), byTime);
    }
    /** When the next item's time comes, if no item's time has come yet. */
    nextMs() {
        return this.#waiting.peek()?.dueMs ?? Number.POSITIVE_INFINITY;
    }
}
function byTime(a, b) {
    return a.dueMs - b.dueMs || a.serial - b.serial;
}

;// CONCATENATED MODULE: ./tiktok/status-lane.js
/** Which status call is next, within the window that TikTok allows. Knows no clock and no network. */


function createLane() {
    return { agenda: new Agenda(), inFlight: 0, closedUntilMs: 0 };
}
/** `callsMs`: the calls that were sent before this run with the same token. */
function createStatusLane(callsMs = []) {
    return { ...createLane(), callsMs: callsMs.toSorted((a, b) => a - b) };
}
/** The next status call. What `isOver` is not asked for, and is removed from the agenda. */
function nextStatusCall({ agenda, closedUntilMs, inFlight, callsMs }, isOver, nowMs, pace) {
    // Status calls that hang must not keep an id that comes later from being cancelled.
    if (inFlight >= pace.callsAtOnce / 2)
        return { kind: "wait", untilMs: Number.POSITIVE_INFINITY };
    let first = agenda.first(nowMs);
    for (; first !== undefined && isOver(first.item); first = agenda.first(nowMs))
        agenda.removeFirst();
    const wantedMs = first === undefined ? agenda.nextMs() : nowMs;
    const untilMs = Math.max(wantedMs, closedUntilMs, nextRoomMs(callsMs, nowMs, pace));
    if (first === undefined)
        return { kind: "wait", untilMs: wantedMs === Number.POSITIVE_INFINITY ? wantedMs : untilMs };
    return untilMs > nowMs ? { kind: "wait", untilMs } : { kind: "status", task: first.item };
}
/** The time at which the window has room for a status call. */
function nextRoomMs(callsMs, nowMs, { statusWindow: { calls, ms } }) {
    const oldest = keepRecent(callsMs, nowMs, ms).at(-calls);
    return oldest === undefined ? nowMs : oldest + ms;
}
/** The calls that are still in the window at `nowMs`. */
function keepRecent(callsMs, nowMs, windowMs) {
    return callsMs.filter((leftMs) => leftMs + windowMs > nowMs);
}
/** Records that the call which {@link nextStatusCall} has named is sent. */
function noteCallSent(lane, nowMs, pace) {
    lane.agenda.removeFirst();
    lane.inFlight += 1;
    lane.callsMs = [...keepRecent(lane.callsMs, nowMs, pace.statusWindow.ms), nowMs];
}
/** Records calls that others have sent with the same token. Returns whether there were any. */
function noteCallsOfOthers(lane, callsMs) {
    lane.callsMs = [...lane.callsMs, ...callsMs].sort((a, b) => a - b);
    return callsMs.length > 0;
}
/** Records what a result says of the address. */
function noteCallEnded(lane, result, nowMs) {
    lane.inFlight -= 1;
    if (isThrottled(result))
        lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + (result.pauseMs ?? 0));
}
/** How long an id is left alone after its status call number `polls` (from 0): a slow one leaves room for others. */
function findGapMs(polls, { statusGap: { nextMs, ceilingMs } }) {
    return Math.min(ceilingMs, nextMs * 2 ** polls);
}
/** A try that would come after the deadline is made just before it: that costs nothing. */
function bringForward(dueMs, { nowMs, deadlineMs }, { lastTryMs, backOff }) {
    const lastMs = deadlineMs - lastTryMs;
    return lastMs >= nowMs + backOff.floorMs ? Math.min(dueMs, lastMs) : dueMs;
}

;// CONCATENATED MODULE: ./tiktok/run.js



/** `statusCallsMs`: the status calls that were sent before this run with the same token. */
function createRun(statusCallsMs = []) {
    return {
        tasks: new Map(),
        cancel: { "publish/cancel": createCancelLane(), "transmission/cancel": createCancelLane() },
        status: createStatusLane(statusCallsMs),
        confirming: true,
        wrappingUp: false,
    };
}
function createCancelLane() {
    return { ...createLane(), isGone: false, retries: 0, reopenedMs: 0 };
}
/** Direct posts by URL come first: they can be cancelled, and go public by themselves. Drafts come last. */
const URGENCY = [/^[vp]_pub_url~/, /^[vp]_pub_/, /^[vp]_inbox_/];
/** How many ranks there are. */
const run_RANKS = URGENCY.length + 1;
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
        for (const address of endpoints/* ADDRESSES */.FV)
            run.cancel[address].agenda.add(task, task.rank, 0);
        return true;
    });
}
/** The result of the requests to cancel that counts: the best one of both addresses. */
function resultOf({ asks }) {
    return mergeResults(endpoints/* ADDRESSES */.FV.flatMap((address) => {
        const { result } = asks[address];
        return result === undefined ? [] : [{ address, result }];
    }));
}
/** How often TikTok was asked to cancel an id. Both addresses at once count as one. */
function countAttempts({ asks }) {
    return Math.max(...endpoints/* ADDRESSES */.FV.map((address) => asks[address].sent));
}
/**
 * The refusal that holds for every id of the token: each address that is there has refused it, or the proven one has.
 */
function findRefusal({ cancel, proven }) {
    const there = proven === undefined ? endpoints/* ADDRESSES */.FV.filter((address) => !cancel[address].isGone) : [proven];
    const refusals = there.flatMap((address) => cancel[address].refusal ?? []);
    return refusals.length === there.length ? refusals.find(isTokenWide) : undefined;
}

;// CONCATENATED MODULE: ./tiktok/schedule.js
/** Which call a run makes next. Makes decisions only: no clock, no network. */




const NOTHING = { kind: "wait", untilMs: Number.POSITIVE_INFINITY };
/** Asking to cancel comes before asking for status. */
function nextStep(run, nowMs, pace, deadlineMs) {
    const inFlight = run.status.inFlight + endpoints/* ADDRESSES */.FV.reduce((sum, address) => sum + run.cancel[address].inFlight, 0);
    if (inFlight >= pace.callsAtOnce)
        return NOTHING;
    const cancels = findRefusal(run) ? [] : endpoints/* ADDRESSES */.FV.map((address) => nextCancel(run, address, nowMs, pace, deadlineMs));
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
    return isFinal(task) || endpoints/* ADDRESSES */.FV.some((address) => isProofAt(task, address));
}
function isProofAt({ asks }, address) {
    const { result } = asks[address];
    return result !== undefined && isProof(result);
}
/** Whether this address may still be asked to cancel an id. */
function isOpen(run, task, address) {
    const { sent, out, result } = task.asks[address];
    if (out !== undefined || isSettled(task))
        return false;
    if (run.wrappingUp)
        return sent === 0;
    return result === undefined || isPassing(result);
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
    const isShared = run.proven === undefined && endpoints/* ADDRESSES */.FV.every((each) => !run.cancel[each].isGone);
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
            return result === undefined || !isOk(result) || task.inboxPolls >= INBOX_LOOKS;
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
    return result !== undefined && isNotCancellable(result) ? 0 : 1;
}
function nextStatus(run, nowMs, pace) {
    return run.confirming ? nextStatusCall(run.status, isFinal, nowMs, pace) : NOTHING;
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
    ask.result = keepBetter(ask.result, result);
    const lane = run.cancel[address];
    lane.inFlight -= 1;
    if (result.kind === "fault" && result.cutOff)
        return;
    noteAddress(run, address, result, { sinceMs, nowMs }, pace);
    if (isProof(result))
        transitions_confirm(run, task, isOk(result) ? nowMs + pace.statusGap.firstMs : nowMs);
    else if (isPassing(result) && !run.wrappingUp) {
        const dueMs = nowMs + backOffMs(ask.sent - 1, pace.backOff);
        // What was never asked comes first.
        lane.agenda.add(task, task.rank + run_RANKS, bringForward(dueMs, { nowMs, deadlineMs }, pace));
    }
    if (isOk(result))
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
    if (isThrottled(result)) {
        lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + (result.pauseMs ?? 0));
        lane.probe = { sinceMs: nowMs };
    }
    else if (result.kind === "response") {
        delete lane.probe;
    }
    if (isProof(result)) {
        run.proven ??= address;
        delete lane.refusal;
    }
    if (isTokenWide(result))
        lane.refusal = result;
}
/** An address that is gone is not asked any more. If both are gone, both are tried again after a pause. */
function dropAddress(run, address, nowMs, pace) {
    run.cancel[address].isGone = true;
    if (run.proven === address)
        delete run.proven;
    if (endpoints/* ADDRESSES */.FV.some((each) => !run.cancel[each].isGone))
        return;
    for (const each of endpoints/* ADDRESSES */.FV) {
        const lane = run.cancel[each];
        lane.isGone = false;
        lane.reopenedMs = nowMs;
        lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + backOffMs(lane.retries++, pace.backOff));
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
    for (const address of endpoints/* ADDRESSES */.FV)
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
        if (task.isToConfirm || result === undefined || !isPassing(result) || countAttempts(task) === 0)
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
    for (const address of endpoints/* ADDRESSES */.FV)
        run.cancel[address].agenda.keep(({ asks }) => asks[address].sent === 0);
}
/** Records that a status call is sent. */
function noteStatusSent(run, nowMs, pace) {
    noteCallSent(run.status, nowMs, pace);
}
/** Records the result of a status call. A failed one changes nothing, but its 401 ends confirming. */
function noteStatus(run, task, result, moment, pace) {
    const { nowMs } = moment;
    const { status: lane } = run;
    noteCallEnded(lane, result, nowMs);
    if (result.kind === "fault" && result.cutOff)
        return;
    const gapMs = findGapMs(task.polls, pace);
    task.polls += 1;
    const status = readStatus(result);
    if (status !== undefined)
        task.status = status;
    else
        task.statusFault = result;
    if (status?.status === "SEND_TO_USER_INBOX")
        task.inboxPolls += 1;
    if (isUnauthorized(result))
        run.confirming = false;
    if (isFinal(task))
        endRequests(task);
    // An id without a response to its request is looked at once.
    else if (isSettled(task))
        lane.agenda.add(task, rankForStatus(task), bringForward(nowMs + gapMs, moment, pace));
}

;// CONCATENATED MODULE: ./tiktok/engine.js
/** Carries out a run that cancels: sends what the schedule says, and records the results. */





/** Works until nothing more can change before the deadline, or the run is stopped. */
async function work(run, options) {
    const { client, pace, deadlineMs, interruption } = options;
    const askToCancel = async (task, address, over) => {
        const out = new AbortController();
        const end = () => out.abort();
        over.addEventListener("abort", end);
        if (over.aborted)
            end();
        noteCancelSent(run, task, address, out, clock_clockMs());
        const result = await client.cancel(task.id, address, out.signal);
        over.removeEventListener("abort", end);
        noteCancel(run, task, address, result, { nowMs: clock_clockMs(), deadlineMs }, pace);
        options.report(task);
    };
    const askForStatus = async (task, over) => {
        noteStatusSent(run, clock_clockMs(), pace);
        options.statusCalls.add();
        const result = await client.status(task.id, AbortSignal.any([over, interruption.wrapUp]));
        noteStatus(run, task, result, { nowMs: clock_clockMs(), deadlineMs }, pace);
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
        const find = () => nextStep(run, nowMs, pace, deadlineMs);
        const found = find();
        const learn = () => noteCallsOfOthers(run.status, options.statusCalls.learn());
        const step = found.kind === "status" && learn() ? find() : found;
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
    await drive({ next, rest }, { ...driving, lookMs: pace.lookMs });
}

// EXTERNAL MODULE: ./model/publish.js
var publish = __webpack_require__(6693);
// EXTERNAL MODULE: ./tiktok/explain.js
var explain = __webpack_require__(5988);
;// CONCATENATED MODULE: ./tiktok/shown-video.js
/** How the video of a publish id may be shown. Opens no video. */
/** How a URL begins, however it is mistyped. A drive of Windows has one letter, and `intro@2x.mp4` is a file. */
const URL_START = /^(?:\s*https?:|[^/\\:]{2,}:[/\\]|[/\\]{2}|[^/\\:]+:[^/\\]*@)/i;
/** What stands before the host: a scheme, and a user name with its password. */
const SIGN_IN = /^([^/\\:@]*:?[/\\]+)?[^/\\]*@/;
/** A host at the start of a path: `media.example.com/a.mp4`. */
const HOST = /^[^/\\?#]*\.[a-z]{2,}(?::\d+)?[/\\]/i;
/**
 * The name of a video as it may be shown. The query of a URL can hold a signature, and what stands before its host a
 * password. A path may hold a question mark, but not one that is followed by `=`, or by no extension.
 */
function dropQuery(video) {
    const isUrl = URL_START.test(video);
    const shown = video.slice(0, isUrl ? findEnd(video, /[?#]/) : findQuery(video));
    return isUrl ? shown.replace(SIGN_IN, "$1") : shown;
}
/** Where the query or the fragment of a URL without its scheme starts; the end of the text if it has none. */
function findQuery(video) {
    const mark = findEnd(video, /\?/);
    const rest = video.slice(mark);
    const isQuery = HOST.test(video) || rest.includes("=") || !rest.includes(".");
    const others = [/(?<=\.[a-z\d]{3,4})[?#]/i, /#[^/]*=/].map((pattern) => findEnd(video, pattern));
    return Math.min(...others, isQuery ? mark : video.length);
}
/** Where a pattern first matches, else the end of the text. */
function findEnd(text, pattern) {
    const at = text.search(pattern);
    return at === -1 ? text.length : at;
}

;// CONCATENATED MODULE: ./tiktok/outcome.js
/** Finds the outcome of an id from what is known about it. */




/** When each outcome applies, in the order of the contract. The first one that applies is the outcome. */
const OUTCOMES = {
    unrecorded: ({ entry }) => entry.kind === "started",
    malformed: ({ entry }) => entry.kind === "malformed",
    "dry-run": ({ sending }) => sending === "dry-run",
    "no-token": ({ sending }) => sending === "no-token",
    cancelled: ({ status }) => status?.status === "FAILED" && status.failReason === "publish_cancelled",
    "already-failed": ({ status }) => status?.status === "FAILED",
    "in-inbox": ({ status }) => status?.status === "SEND_TO_USER_INBOX",
    published: ({ status }) => status?.status === "PUBLISH_COMPLETE",
    "cancel-requested": ({ cancel }) => cancel !== undefined && isOk(cancel),
    processing: ({ cancel }) => cancel !== undefined && isNotCancellable(cancel),
    refused: ({ cancel }) => cancel !== undefined && !isPassing(cancel),
    unreachable: ({ cancel }) => cancel !== undefined,
    "out-of-time": () => true,
};
/** The outcome of one id, with the evidence for it. */
function concludeCancellation(known) {
    const { entry, cancel, status, attempts } = known;
    const outcome = pickOutcome(known);
    const unsentReason = outcome === "out-of-time" ? UNSENT_REASONS[known.ending] : undefined;
    const details = [cancel?.detail, describeStatusFault(known), unsentReason].filter((part) => part !== undefined);
    const code = OWN_CODES[outcome] ?? cancel?.code ?? "timeout";
    const postIds = status?.postIds ?? [];
    const explanation = (0,explain/* explain */.WE)(outcome, {
        ...{ code, httpStatus: cancel?.httpStatus, failReason: status?.failReason, postIds, attempts },
        hasLogId: cancel?.kind === "response" && cancel.logId !== undefined,
        ...{ isPhoto: (0,publish/* isPhotoPost */.z5)(entry), isDraft: (0,publish/* isDraft */.Qx)(entry), isCutOff: entry.kind === "malformed" && entry.isCutOff },
        publish: entry.kind === "started" ? entry.publish : undefined,
        isInterrupted: known.ending === "signal",
    });
    return {
        entry,
        ...(entry.video !== undefined && { video: dropQuery(entry.video) }),
        outcome,
        ...explanation,
        code,
        ...(cancel?.httpStatus !== undefined && { httpStatus: cancel.httpStatus }),
        ...(cancel?.kind === "response" && cancel.logId !== undefined && { logId: cancel.logId }),
        ...(details.length > 0 && { detail: details.join("; ") }),
        ...(status !== undefined && { status: status.status }),
        ...(status?.failReason !== undefined && { failReason: status.failReason }),
        postIds,
        attempts,
    };
}
/** The outcome of an upload that was started, and of which nothing else is recorded. */
function cancelStarted(entry) {
    const cancellation = concludeCancellation({ entry, sending: "live", attempts: 0, ending: "settled" });
    const { unsureCode } = entry;
    return unsureCode === undefined ? cancellation : { ...cancellation, cause: (0,explain/* explainUnsureCode */.xP)(unsureCode) };
}
/** Why status could not confirm, unless it is what the request to cancel met, too. */
function describeStatusFault({ cancel, status, statusFault }) {
    // After this status no other one comes, so how TikTok responded before it says nothing more.
    if (statusFault === undefined || status?.status === "FAILED")
        return undefined;
    const { code, detail } = statusFault;
    if (code === cancel?.code && detail === cancel.detail)
        return undefined;
    return `status: ${code}${detail === undefined ? "" : `, ${detail}`}`;
}
function pickOutcome(known) {
    for (const [outcome, holds] of Object.entries(OUTCOMES)) {
        if (holds(known))
            return outcome;
    }
    return "out-of-time";
}
/** Why no request was sent for an id. */
const UNSENT_REASONS = {
    settled: "no request was sent",
    deadline: "the time limit was reached first; a longer limit leaves time for more ids",
    throttled: "TikTok asked for a pause that was longer than the time left",
    signal: "the run was cancelled first",
};
/** Codes of outcomes without a call. */
const OWN_CODES = {
    unrecorded: "unrecorded_publish_id",
    malformed: "malformed_publish_id",
    "dry-run": "dry_run",
    "no-token": "missing_access_token",
};

;// CONCATENATED MODULE: ./tiktok/pace.js
/** Every time span and bound of cancelling and confirming. Numbers only. */

const PACE = {
    callTimeoutMs: 10_000,
    callsAtOnce: 16,
    backOff: USUAL_BACK_OFF,
    throttleMs: 1_000,
    probeMs: 2_000,
    lastTryMs: 2_000,
    shortestLastTryMs: 500,
    rescueMs: 5_000,
    // A few ids are confirmed soon, and a slow one does not use up the window for the others.
    statusGap: { firstMs: 1_000, nextMs: 2_000, ceilingMs: 10_000 },
    // TikTok allows 30 per minute and token. Its clock starts when a call arrives, ours when it leaves: one second is a
    // margin.
    statusWindow: { calls: 30, ms: 61_000 },
    lookMs: 1_000,
    lastLookMs: 10_000,
    lookOnMs: 3_000,
};
/**
 * For confirming. TikTok allows 30 status calls per minute and token: the ten that are left are for the guard, which
 * may have to cancel a moment later.
 */
const CONFIRM_PACE = {
    ...PACE,
    statusGap: { firstMs: 0, nextMs: 3_000, ceilingMs: 15_000 },
    statusWindow: { calls: 20, ms: 61_000 },
};

;// CONCATENATED MODULE: ./tiktok/progress.js
/** The facts of a status and of a result. */
function describeProgress(entry, { status, result, isOver }) {
    return {
        ...{ entry, isOver, postIds: status?.postIds ?? [] },
        ...(result !== undefined && { code: result.code }),
        ...(status !== undefined && { status: status.status }),
        ...(status?.failReason !== undefined && { failReason: status.failReason }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./tiktok/status-calls.js
/**
 * Keeps the times of status calls in the runner's temporary folder, so that all steps of a job, and all runs on a
 * machine, stay within TikTok's limit with the same token. Knows no id.
 */




/** Where nothing is sent, or nobody else asks. */
const NO_STATUS_CALLS = { earlierMs: [], learn: () => [], add: () => undefined };
/** More calls than TikTok allows in any minute are not read. */
const MOST_CALLS = 64;
/** Milliseconds since 1970, and a line feed. */
const LINE = /^\d{13}$/;
const LINE_BYTES = 14;
/**
 * Opens the file of a token in a folder, the absolute path of `RUNNER_TEMP`. Never throws, never follows a link, and
 * never waits for a pipe: any step can write there, and what can't be read or written only costs the exact pace. A time
 * in the future counts as now.
 */
function openStatusCalls(folder, token) {
    if (token === undefined)
        return NO_STATUS_CALLS;
    // Says whether two steps have the same token, and nothing else of it.
    const mark = (0,external_node_crypto_.createHash)("sha256").update(token).digest("hex").slice(0, 16);
    const path = (0,external_node_path_.join)(folder, `tiktok-upload-guard-status-calls-${mark}.txt`);
    const own = new Map();
    const read = openTimes(path);
    const toClock = (atMs) => clock_clockMs() - Math.max(0, Date.now() - atMs);
    return {
        earlierMs: read().map(toClock),
        learn: () => read()
            .filter((atMs) => !takeFrom(own, atMs))
            .map(toClock),
        add() {
            const nowMs = Date.now();
            own.set(nowMs, (own.get(nowMs) ?? 0) + 1);
            append(path, `${nowMs}\n`);
        },
    };
}
/** Whether a time was one of them. It counts once. */
function takeFrom(counts, atMs) {
    const count = counts.get(atMs) ?? 0;
    if (count > 0)
        counts.set(atMs, count - 1);
    return count > 0;
}
/** Reads the times that came to the end of the file since it was last read, but no more than {@link MOST_CALLS}. */
function openTimes(path) {
    let readBytes = 0;
    return () => {
        const text = withFile(path, external_node_fs_.constants.O_RDONLY, (file) => {
            const { size } = (0,external_node_fs_.fstatSync)(file);
            const buffer = Buffer.alloc(Math.max(0, Math.min(size - readBytes, MOST_CALLS * LINE_BYTES)));
            const length = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, size - buffer.length);
            // A line that is not whole yet is read the next time.
            const whole = buffer.toString("latin1", 0, length).replace(/[^\n]*$/, "");
            readBytes = size - buffer.length + whole.length;
            return whole;
        });
        return (text ?? "")
            .split("\n")
            .filter((line) => LINE.test(line))
            .map(Number);
    };
}
function append(path, line) {
    withFile(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT, (file) => (0,external_node_fs_.writeSync)(file, line));
}
function withFile(path, flags, use) {
    try {
        if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === false)
            return undefined;
        const file = (0,external_node_fs_.openSync)(path, flags | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0), 0o600);
        try {
            return (0,external_node_fs_.fstatSync)(file).isFile() ? use(file) : undefined;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./tiktok/cancel.js
/** Cancels publishes: one outcome for each id, whatever TikTok, the network and the clock do. */












/** Returns exactly one cancellation for each id, in the order of their arrival. It holds no secret. */
async function cancelPublishes(request) {
    const { token, dryRun, pace = PACE } = request;
    const arrivals = request.arrivals ?? NO_ARRIVALS;
    const entries = new Entries(token);
    entries.add(request.ids, { kind: "input" });
    if (!dryRun && token !== undefined)
        return cancelLive(request, entries, arrivals, token);
    const { wrapUp, stop } = request.interruption;
    const end = AbortSignal.any([stop, AbortSignal.timeout(Math.ceil(request.timeoutMs))]);
    if (request.looksOn)
        await sleep(pace.lookOnMs, AbortSignal.any([wrapUp, end]));
    await readOn(arrivals, end, (found) => entries.add(found, arrivals.origin()));
    const sending = dryRun ? "dry-run" : "no-token";
    return entries.list.map((entry) => concludeCancellation({ entry, sending, attempts: 0, ending: "settled" }));
}
async function cancelLive(request, entries, arrivals, token) {
    const { apiUrl, timeoutMs, interruption, pace = PACE, statusCalls = NO_STATUS_CALLS } = request;
    const deadlineMs = clock_clockMs() + timeoutMs;
    const limit = AbortSignal.timeout(Math.ceil(timeoutMs));
    const stop = stopWith([interruption.stop, limit]);
    const run = createRun(statusCalls.earlierMs);
    const report = (task) => {
        const { status, statusFault } = task;
        const result = resultOf(task) ?? statusFault;
        request.watch?.(describeProgress(entries.find(task.id), { status, result, isOver: isFinal(task) }));
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
        isNew: admit(arrivals.look(clock_clockMs() >= lastLookMs ? "at the end" : "meanwhile")),
        hasMore: arrivals.hasMore(),
        isPartial: arrivals.isPartial(),
    });
    const options = {
        client: createClient({ token, apiUrl, pace }),
        ...{ pace, deadlineMs, look, report, statusCalls },
        rescueMs: deadlineMs - Math.min(pace.rescueMs, timeoutMs / 4),
        interruption: { wrapUp: interruption.wrapUp, stop },
        lookOnMs: request.looksOn ? pace.lookOnMs : 0,
    };
    let hasNew = false;
    do {
        await work(run, options);
        hasNew = false;
        await readOn(arrivals, stop, (found) => {
            hasNew = admit(found) || hasNew;
        });
    } while (hasNew && !stop.aborted);
    return conclude(entries.list, run, findEnding(run, { interruption, limit, deadlineMs }));
}
/** Like `AbortSignal.any`, whose first call takes so long that the first requests would wait for it. */
function stopWith(signals) {
    const stop = new AbortController();
    for (const signal of signals) {
        if (signal.aborted)
            stop.abort();
        else
            signal.addEventListener("abort", () => stop.abort(), { once: true });
    }
    return stop.signal;
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
            return concludeCancellation({ entry, sending: "live", attempts: 0, ending });
        const { status, statusFault } = task;
        // A refusal of the token applies to the ids that were not sent after it, too.
        const cancel = refusal !== undefined && !isSettled(task) ? applyRefusal(task, refusal) : resultOf(task);
        return concludeCancellation({
            ...{ entry, sending: "live", cancel, status, statusFault, attempts: countAttempts(task), ending },
        });
    });
}
function applyRefusal(task, refusal) {
    const own = resultOf(task);
    return own === undefined ? refusal : keepBetter(refusal, own);
}

;// CONCATENATED MODULE: ./tiktok/json-tokens.js
/** Reads the tokens of JSON (RFC 8259) one at a time, from text that may be broken or cut off anywhere. No I/O. */
/** Wider than JSON's own white space: people copy and paste. */
const WHITE_SPACE = /\s*/y;
const LITERAL = /(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.~-])/iy;
/** The token at `offset`, or after the white space at `offset`. */
function readToken(text, offset) {
    const code = text.charCodeAt(offset);
    const start = code > 0x20 && code < 0x7f ? offset : (matchEnd(WHITE_SPACE, text, offset) ?? offset);
    const character = text[start];
    switch (character) {
        case undefined:
            return { kind: "end", start, end: start };
        case "{":
        case "}":
        case "[":
        case "]":
        case ":":
        case ",":
            return { kind: character, start, end: start + 1 };
        case '"':
            return json_tokens_readString(text, start);
        default: {
            const end = matchEnd(LITERAL, text, start);
            return end === undefined ? { kind: "other", start, end: start } : { kind: "literal", start, end };
        }
    }
}
/** The end of a sticky pattern's match at `offset`; `undefined` if it does not match there. */
function matchEnd(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
function json_tokens_readString(text, start) {
    let quote = text.indexOf('"', start + 1);
    while (quote !== -1 && isEscaped(text, quote))
        quote = text.indexOf('"', quote + 1);
    const closed = quote !== -1;
    const raw = text.slice(start + 1, closed ? quote : text.length);
    const end = closed ? quote + 1 : text.length;
    return { kind: "string", value: decodeEscapes(raw), raw, closed, start, end };
}
/** Whether an odd number of backslashes stands before a quotation mark. */
function isEscaped(text, quote) {
    let first = quote;
    while (text[first - 1] === "\\")
        first--;
    return (quote - first) % 2 === 1;
}
const BACKSLASH = "\\".charCodeAt(0);
const HEX = /^[0-9A-Fa-f]{4}$/;
const ESCAPED = {
    ...{ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" },
};
/** Decodes the escapes of JSON. What is not one is left as it is. */
function decodeEscapes(raw) {
    if (!raw.includes("\\"))
        return raw;
    // A string may have millions of escapes: the units are written in place, not joined from as many strings.
    const units = Buffer.alloc(2 * raw.length);
    let size = 0;
    for (let at = 0; at < raw.length; at++) {
        let unit = raw.charCodeAt(at);
        if (unit === BACKSLASH) {
            const hex = raw[at + 1] === "u" ? raw.slice(at + 2, at + 6) : "";
            const escaped = ESCAPED[raw[at + 1] ?? ""];
            if (HEX.test(hex)) {
                unit = Number.parseInt(hex, 16);
                at += 5;
            }
            else if (escaped !== undefined) {
                unit = escaped.charCodeAt(0);
                at += 1;
            }
        }
        size = units.writeUInt16LE(unit, size);
    }
    return units.toString("utf16le", 0, size);
}

;// CONCATENATED MODULE: ./tiktok/known-shape.js

/** The reference of `/v2/post/publish/status/fetch/`: "at most 64 characters". */
const LONGEST_ID = 64;
const ID = /^[A-Za-z0-9._~-]{1,64}$/;
/** How TikTok's access, refresh and client tokens begin. */
const TOKEN = /^(?:act|rft|clt)\./i;
/** How every publish id begins that was ever seen: a direct post or a draft, of a video or photos, by URL or file. */
const PREFIX = "[vp]_(?:pub|inbox)_(?:url|file)~";
const KNOWN_PREFIX = new RegExp(PREFIX);
const EVERY_PREFIX = new RegExp(PREFIX, "g");
const WHOLE_PREFIX = new RegExp(`^${PREFIX}$`);
/** `publish_id`, `publish-id`, `publishId` and their plurals, in any case. */
const KEY = "[Pp][Uu][Bb][Ll][Ii][Ss][Hh][_-]?[Ii][Dd][Ss]?";
const KEY_AT_END = new RegExp(`${KEY}$`);
/** `publish_id=`, or `"publish_id": "` as in a Python dict or a line of JSON, with any quotation marks. */
const ASSIGNED = `${KEY}(?:=(?:\\\\*["'])?|\\\\*["']\\s*:\\s*\\\\*["'])`;
const MARK = new RegExp(`${PREFIX}|${ASSIGNED}`, "g");
const TAIL = /[A-Za-z0-9._~-]*/y;
const BARE_VALUE = /[^\s"',;&]*/y;
const BARE_LIST = /[^\s"';&]*/y;
const QUOTED_VALUE = /[^"'\\]*/y;
/** Whether a text is an id by its characters and length. A text that begins like a token or is cut off is not. */
function isPublishId(text) {
    return ID.test(text) && !TOKEN.test(text) && !isCutOff(text);
}
/** So much of an id that is too long is enough to know it again. */
const KNOWN_AGAIN = 256;
/** The id that a text is, but for its length: TikTok's are shorter. It may stand in quotation marks. */
function findLongId(text) {
    const bare = text.replace(/^["']|["']$/g, "");
    const isLong = bare.length > LONGEST_ID && !/[^A-Za-z0-9._~-]/.test(bare) && !TOKEN.test(bare) && !isCutOff(bare);
    return isLong ? bare.slice(0, KNOWN_AGAIN) : undefined;
}
/** Whether an ellipsis at the end of a text stands for what is missing, as in a PowerShell table. */
function isCutOff(text) {
    return text.endsWith("...") || text.endsWith("\u2026");
}
/** Whether a text holds the beginning of an id of the known shape. */
function hasKnownShape(text) {
    return KNOWN_PREFIX.test(text);
}
/** How many ids of the known shape begin in a text. */
function countKnownShapes(text) {
    return text.match(EVERY_PREFIX)?.length ?? 0;
}
/** Whether a key of JSON reads publish_id, publish-id, publishId or the plural, also after a prefix. */
function isIdKey(key) {
    const start = key.search(KEY_AT_END);
    return start !== -1 && beginsWord(key, start);
}
/** `unpublish_id` is another word. `tiktok_publish_id` and `tiktokPublishId` are not. */
function beginsWord(text, start) {
    const before = text[start - 1] ?? "";
    return !/[A-Za-z]/.test(before) || (/[a-z]/.test(before) && text[start] === "P" && text[start + 1] !== "U");
}
/**
 * Calls `visit` for every mark of a text, in order. The time is linear in the text. `isValue`: the text is the value of
 * a key, so that a prefix alone is an id that was cut off, not prose. `isOpen`: the text is cut off, and so may be an
 * id with which it ends.
 */
function visitMarks(text, { isValue, isOpen }, visit) {
    let runEnd = 0;
    let valueStart = isValue ? 0 : -1;
    let valueEnd = 0;
    let match = nextMark(text, 0);
    while (match !== undefined) {
        const { start, end, isPrefix } = match;
        const next = nextMark(text, end);
        if (isPrefix) {
            // Several prefixes may stand in one run of characters, which is measured once.
            if (end > runEnd)
                runEnd = matchEnd(TAIL, text, end) ?? end;
            const tailEnd = Math.min(runEnd, next?.start ?? runEnd);
            const mayBeHalf = isOpen && tailEnd === text.length;
            readKnown(text, match, tailEnd, { isValue: start === valueStart, mayBeHalf }, visit);
        }
        else if (start >= valueEnd) {
            valueStart = end;
            const pattern = valuePattern(text.slice(start, end));
            valueEnd = matchEnd(pattern, text, end) ?? end;
            const value = text.slice(end, valueEnd);
            // An id of the known shape in it is a mark of its own. The full stop of a sentence is not part of another one.
            const isSentence = pattern !== QUOTED_VALUE && /[^.]\.$/.test(value);
            if (!hasKnownShape(value))
                visit({ kind: "value", start: end, text: isSentence ? value.slice(0, -1) : value });
        }
        match = next;
    }
}
function valuePattern(key) {
    if (/["']$/.test(key))
        return QUOTED_VALUE;
    return /s=$/i.test(key) ? BARE_LIST : BARE_VALUE;
}
function nextMark(text, from) {
    MARK.lastIndex = from;
    for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
        const isPrefix = WHOLE_PREFIX.test(match[0]);
        if (isPrefix || beginsWord(text, match.index))
            return { start: match.index, end: MARK.lastIndex, isPrefix };
    }
    return undefined;
}
function readKnown(text, { start, end }, tailEnd, { isValue, mayBeHalf }, visit) {
    let idEnd = tailEnd;
    while (idEnd > end && (text[idEnd - 1] === "." || text[idEnd - 1] === "-"))
        idEnd--;
    const isEllipsis = text[tailEnd] === "\u2026" || isCutOff(text.slice(idEnd, tailEnd));
    const length = idEnd - start;
    if (isEllipsis || (idEnd === end && isValue))
        visit({ kind: "malformed", start, length, isCutOff: true });
    else if (length > LONGEST_ID)
        visit({ kind: "malformed", start, length, isCutOff: mayBeHalf });
    else if (idEnd > end) {
        const id = text.slice(start, idEnd);
        if (isPublishId(id))
            visit({ kind: "id", start, id, mayBeHalf });
    }
}
// ---------------------------------------------------------------------------------------------------------------------
// Lists
/** An id with a digit and one of `_ ~ . -`, between white space and commas. It may be cut off. */
const ITEM = /[\s,]*(?=[A-Za-z._~-]{0,63}\d)(?=[A-Za-z0-9]{0,63}[._~-])[A-Za-z0-9._~-]{1,64}\u2026?(?=[\s,]|$)/y;
const GAP = /[\s,]*/y;
/**
 * Calls `visit` for every item of a text that holds nothing but ids between white space and commas, each with a digit
 * and one of `_ ~ . -`. Returns false, and calls nothing, if the text is anything else. `start`: the item's offset.
 */
function visitList(text, visit) {
    let end = 0;
    for (let next = matchEnd(ITEM, text, 0); next !== undefined; next = matchEnd(ITEM, text, next))
        end = next;
    if (end === 0 || (matchEnd(GAP, text, end) ?? end) < text.length)
        return false;
    for (let at = 0; at < end;) {
        const start = matchEnd(GAP, text, at) ?? at;
        at = matchEnd(ITEM, text, at) ?? end;
        visit(text.slice(start, at), start);
    }
    return true;
}

;// CONCATENATED MODULE: ./tiktok/id-collection.js

/** The first ones are kept. The rest is only counted. */
const MOST_ENTRIES = { known: 10_000, other: 1000, malformed: 100 };
function createCollection(origin) {
    return {
        ...{
            origin,
            ids: new Map(),
            malformed: new Map(),
            omittedIds: new Set(),
            kept: { known: 0, other: 0, malformed: 0 },
            secrets: new Set(),
            secretLines: new Set(),
        },
        ...{ held: [], ready: [] },
    };
}
/**
 * Adds an id, if it is new and within the bounds. Returns what is known of it as long as it is held: a repeated id may
 * stand in the object that names its video, so one whose video is not known is held again.
 */
function addId(to, id, isHeld, omitted) {
    const earlier = to.ids.get(id);
    if (earlier !== undefined)
        return earlier.isHeld || (isHeld && holdAgain(to, earlier)) ? earlier : undefined;
    const found = add(to, hasKnownShape(id) ? "known" : "other", { kind: "id", id }, isHeld);
    if (found !== undefined)
        to.ids.set(id, found);
    else if (!to.omittedIds.has(id)) {
        omitted.ids += 1;
        if (to.omittedIds.size < MOST_ENTRIES.known)
            to.omittedIds.add(id);
    }
    return found;
}
function holdAgain(to, found) {
    if (found.entry.video !== undefined)
        return false;
    found.isHeld = true;
    to.held.push(found);
    return true;
}
/** Adds a malformed entry, if it is within the bounds. One that stands where another was found before is the same. */
function addMalformed(to, { line, position, length, isCutOff }, isHeld, omitted) {
    const place = `${line}:${position}`;
    const earlier = to.malformed.get(place);
    if (earlier !== undefined)
        return earlier;
    const entry = { kind: "malformed", origin: to.origin, line, position, length, isCutOff };
    const found = add(to, "malformed", entry, isHeld);
    if (found === undefined)
        omitted.malformed += 1;
    else
        to.malformed.set(place, found);
    return found;
}
function add(to, bound, entry, isHeld) {
    if (to.kept[bound] >= MOST_ENTRIES[bound])
        return undefined;
    to.kept[bound] += 1;
    const found = { entry, isHeld };
    (isHeld ? to.held : to.ready).push(found);
    return found;
}
/** The JSON value has ended: nothing can name the video of its entries any more. */
function releaseHeld(from) {
    for (const found of from.held) {
        found.isHeld = false;
        if (!found.isTaken || found.entry.video !== undefined)
            from.ready.push(found);
    }
    from.held = [];
}
/** Takes the entries that are ready: each is returned once, and again if its video is known only later. */
function takeReady(from) {
    const ready = new Set(from.ready);
    from.ready = [];
    return [...ready].map((found) => {
        found.isTaken = true;
        return { ...found.entry };
    });
}

;// CONCATENATED MODULE: ./tiktok/ledger-encoding.js
/**
 * Turns the bytes of a ledger into lines of text. Does no I/O. Each line may be UTF-8 or UTF-16: `>>` of Windows
 * PowerShell 5 appends UTF-16 without a byte order mark to a file of UTF-8.
 */

const LINE_FEED = 0x0a;
/** In JSON, a quotation mark after a letter or digit ends a string. So the comma stands between values. */
const BETWEEN_VALUES = /[A-Za-z0-9]"[}\]]*,/g;
/** A comma between values is looked for in so many last bytes. */
const LAST_BYTES = 2 ** 16;
/** What ends a value in a text, and what stands in no id, in any text: both are ASCII. */
const ENDING = /[,;}\]]/g;
const FOREIGN = /[\0-,/:-@[-^`{-}]/g;
/** Where a text is cut at the least harm. */
function findCut(text) {
    return findLast(text, BETWEEN_VALUES) ?? findLast(text, ENDING) ?? findLast(text, FOREIGN);
}
/** The end of the last match. */
function findLast(text, pattern) {
    let end;
    for (const match of text.matchAll(pattern))
        end = match.index + match[0].length;
    return end;
}
/** Starts at the beginning of a line. */
function createLineDecoder() {
    let buffer = Buffer.alloc(0);
    let length = 0;
    /** Up to here the first line was searched for its end. */
    let searched = 0;
    let isPlain = true;
    const append = (bytes) => {
        if (length + bytes.length > buffer.length) {
            const larger = Buffer.alloc(2 * (length + bytes.length));
            buffer.copy(larger, 0, 0, length);
            buffer = larger;
        }
        bytes.copy(buffer, length);
        length += bytes.length;
    };
    const drop = (count) => {
        buffer.copy(buffer, 0, count, length);
        length -= count;
        searched = 0;
    };
    return {
        push(bytes) {
            append(bytes);
            if (isPlain && isPlainUtf8(bytes)) {
                const end = buffer.subarray(0, length).lastIndexOf(LINE_FEED) + 1;
                if (end === 0)
                    return "";
                const text = buffer.toString("utf8", 0, end);
                drop(end);
                return text;
            }
            const lines = [];
            const all = buffer.subarray(0, length);
            let start = 0;
            let decoded = 0;
            let line = findLine(all, start, searched);
            for (; line.isComplete; line = findLine(all, start, start)) {
                // Lines of UTF-8 with their line feeds are decoded together: there may be millions.
                if (line.encoding !== "utf8" || line.next === line.end) {
                    lines.push(all.toString("utf8", decoded, start), `${decode(all, start, line)}\n`);
                    decoded = line.next;
                }
                start = line.next;
            }
            lines.push(all.toString("utf8", decoded, start));
            drop(start);
            searched = line.end - start;
            isPlain = isPlainUtf8(buffer.subarray(0, length));
            return lines.join("");
        },
        takeStart(longBytes, hugeBytes) {
            if (!isPlain || length < longBytes)
                return "";
            const from = Math.max(0, length - LAST_BYTES);
            const last = buffer.toString("latin1", from, length);
            const cut = length < hugeBytes ? findLast(last, BETWEEN_VALUES) : findCut(last);
            if (cut === undefined)
                return "";
            const end = from + cut;
            const text = buffer.toString("utf8", 0, end);
            drop(end);
            return text;
        },
        rest() {
            const all = buffer.subarray(0, length);
            const lines = [];
            let start = 0;
            while (start < length) {
                const line = findLine(all, start, start);
                lines.push(decode(all, start, line.isComplete ? line : { ...line, end: length }));
                start = line.isComplete ? line.next : length;
            }
            return lines.join("\n");
        },
    };
}
/** Ids are ASCII: in UTF-16 they come with NULs. A byte order mark of UTF-16 has the byte FF, which UTF-8 has not. */
function isPlainUtf8(bytes) {
    return !bytes.includes(0) && !bytes.includes(0xff);
}
function findLine(bytes, start, from) {
    const encoding = findEncoding(bytes, start);
    if (encoding === "utf8")
        return findUtf8Line(bytes, start, from);
    // In steps, so that a line costs no more than its length, however many lines follow.
    for (let at = from + ((from - start) % 2); at < bytes.length; at += STEP) {
        const end = Math.min(bytes.length, at + STEP);
        const feed = findWideFeed(bytes, encoding, at, end);
        const foreign = findUtf8In(bytes, start, at, feed ?? end);
        if (foreign !== undefined)
            return { encoding, end: foreign, next: foreign, isComplete: true };
        if (feed !== undefined)
            return { encoding, end: feed, next: feed + 2, isComplete: true };
    }
    return { encoding, end: Math.max(start, bytes.length - 1), next: bytes.length, isComplete: false };
}
/** Even, so that pairs of bytes stay together. */
const STEP = 512;
/** A line of ASCII in UTF-16 has a NUL in every pair of bytes. What begins otherwise is UTF-8. */
function findEncoding(bytes, start) {
    const first = bytes[start];
    const second = bytes[start + 1];
    const third = bytes[start + 2];
    if (first === 0xff && second === 0xfe)
        return "little endian";
    if (first === 0xfe && second === 0xff)
        return "big endian";
    if (first !== 0 && second === 0)
        return "little endian";
    if (first === 0 && second !== 0 && third === 0)
        return "big endian";
    return "utf8";
}
/** Ends at a line feed, or where UTF-16 begins: the line before it may lack its line feed. */
function findUtf8Line(bytes, start, from) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const end = feed === -1 ? bytes.length : feed;
    for (let wide = Math.max(start + 1, from - 5); wide < end; wide++) {
        if (bytes[wide] === 0 || bytes[wide + 1] !== 0 || !isWideText(bytes, wide))
            continue;
        return { encoding: "utf8", end: wide, next: wide, isComplete: wide + 5 < bytes.length };
    }
    return { encoding: "utf8", end, next: end + 1, isComplete: feed !== -1 };
}
/** Three characters of ASCII in UTF-16, as far as they are there. Fewer may be text between stray NULs. */
function isWideText(bytes, start) {
    const [a = 1, b = 0, c = 1, d = 0, e = 1, f = 0] = bytes.subarray(start, start + 6);
    return a !== 0 && b === 0 && c !== 0 && d === 0 && e !== 0 && f === 0;
}
function findWideFeed(bytes, encoding, start, end) {
    const pattern = encoding === "little endian" ? "\n\0" : "\0\n";
    const part = bytes.subarray(start, end);
    let at = part.indexOf(pattern, 0, "latin1");
    while (at !== -1 && at % 2 === 1)
        at = part.indexOf(pattern, at + 1, "latin1");
    return at === -1 ? undefined : start + at;
}
/** In UTF-16 a NUL stands between these characters. So where they stand together, a line of UTF-8 has begun. */
const UTF8_MARK = /[vp]_(?:pub|inbox)_(?:url|file)~|publish[_-]?id/i;
const LONGEST_MARK = 16;
function findUtf8In(bytes, start, from, end) {
    const first = Math.max(start, from - LONGEST_MARK);
    const index = bytes.toString("latin1", first, end).search(UTF8_MARK);
    if (index === -1)
        return undefined;
    return Math.max(bytes.lastIndexOf(0, first + index) + 1, start + 2);
}
const BEYOND_ASCII = /[\u0080-\uFFFF]/;
function decode(bytes, start, { encoding, end }) {
    if (encoding === "utf8")
        return bytes.toString("utf8", start, end);
    if (end - start < 2)
        return "";
    const pairs = bytes.subarray(start, end - ((end - start) % 2));
    const text = (encoding === "big endian" ? Buffer.from(pairs).swap16() : pairs).toString("utf16le");
    if (!BEYOND_ASCII.test(text))
        return text;
    // A line that was appended to half a character is out of step. Its ids are ASCII: they stand there without the NULs.
    const ascii = Buffer.from(bytes.subarray(start, end).filter((byte) => byte !== 0)).toString("latin1");
    return countKnownShapes(ascii) > countKnownShapes(text) ? `${text}\n${ascii}` : text;
}

;// CONCATENATED MODULE: ./tiktok/clean-text.js
/** Takes out of a text what a terminal would not show: escape sequences and NUL characters. No I/O. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
const UNCLEAN = /[\0\u001B\u009B]/;
const NULS = /\0+/g;
/**
 * CSI (colours), OSC (links, titles) and short sequences, by ECMA-48. A sequence never takes the first character of an
 * id: the text may hold half a sequence.
 */
const SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
/(?:\u001B\[|\u009B)[0-?]*[ -/]*(?![vp]_(?:pub|inbox)_)[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|\u001B[()*+][0-9A-Z]|\u001B[=>@-Z\\^_]/g;
/** The text without escape sequences, and with a blank in the place of NUL characters. */
function cleanText(text) {
    if (!UNCLEAN.test(text))
        return text;
    return text
        .replace(SEQUENCE, (sequence) => (hasKnownShape(sequence) ? ` ${sequence.slice(2)} ` : ""))
        .replace(NULS, " ");
}

// EXTERNAL MODULE: ./tiktok/init-codes.js
var init_codes = __webpack_require__(2414);
;// CONCATENATED MODULE: ./tiktok/refusal-codes.js
/** Which `error.code` of TikTok's says that an upload was not started. No I/O. */


/** Besides those of the init's own page: what every call of TikTok's may refuse, and what it also gives as a reason. */
const OTHERS = new Set([
    ...[publish/* NOT_SENT */.FY, "access_token_invalid", "scope_not_authorized", "url_ownership_unverified", "rate_limit_exceeded"],
    ...["spam_risk", "spam_risk_text", "spam_risk_too_many_posts", "spam_risk_user_banned_from_posting"],
    "reached_active_user_cap",
]);
/**
 * Whether TikTok has refused an upload that has this `error.code`: then nothing was started. Any other code may be of
 * TikTok's server or of a gateway before it, which says nothing of what TikTok does.
 */
function refusal_codes_isRefusal(code) {
    return Object.hasOwn(init_codes/* INIT_CODES */.U, code) || OTHERS.has(code);
}

;// CONCATENATED MODULE: ./tiktok/earlier-refusals.js

/** So many codes are kept, and so many videos of each. */
const MOST_KEPT = 5;
/** Keeps of a content what leaves open whether an upload was started: codes that are no refusal, or name no video. */
function carryTallies({ refusals, lines }) {
    const open = [...refusals].filter(([code, { unnamed }]) => !refusal_codes_isRefusal(code) || unnamed > 0);
    // A few are enough, as any of them keeps a run from saying so.
    return { refusals: new Map(open.slice(0, MOST_KEPT)), lines };
}
/** The tallies of the latest content with those of the earlier ones. What it repeats is the same. */
function addEarlier({ refusals, lines }, earlier) {
    const all = new Map(earlier.refusals);
    for (const [code, tally] of refusals) {
        const old = all.get(code);
        all.delete(code);
        all.set(code, old === undefined ? tally : join(tally, old));
    }
    return { refusals: all, lines: lines.count > 0 ? lines : earlier.lines };
}
function join(tally, old) {
    const missing = old.videos.filter((video) => !tally.videos.includes(video));
    const added = missing.slice(0, Math.max(0, MOST_KEPT - tally.videos.length));
    const unnamed = Math.max(tally.unnamed, old.unnamed);
    const over = Math.max(tally.over, old.over) + missing.length - added.length;
    const more = added.length + unnamed - tally.unnamed + over - tally.over;
    return { ...tally, videos: [...tally.videos, ...added], unnamed, over, uploads: tally.uploads + more };
}

;// CONCATENATED MODULE: ./tiktok/json-frames.js
/** Follows JSON values through a text that comes in pieces: what is open, and what may come next. No I/O, no ids. */

/** A deeper value is not read as JSON: open brackets alone must not fill the memory. */
const DEEPEST = 1000;
const ALLOWED = {
    value: ["{", "[", "string", "literal"],
    "first value": ["{", "[", "string", "literal", "]"],
    key: ["string"],
    "first key": ["string", "}"],
    colon: [":"],
    "after value in object": [",", "}"],
    "after value in array": [",", "]"],
};
/** A place where a value begins. */
function startJson() {
    return { frames: [], expected: "value" };
}
/**
 * Follows the value on from `start`. `whole`: it was closed. `open`: it goes on in the next piece. `broken`: JSON does
 * not allow what stands at `end`; everything that was open has been closed.
 */
function followJson(text, start, place, visitor) {
    const { frames } = place;
    let at = start;
    do {
        const token = readToken(text, at);
        if (token.kind === "end")
            return { end: token.end, state: "open" };
        const allowed = ALLOWED[place.expected];
        if (!allowed.includes(token.kind) || frames.length >= DEEPEST) {
            closeAll(place, visitor);
            return { end: token.start, state: "broken" };
        }
        at = token.end;
        place.expected = takeToken(token, place, visitor);
        if (token.kind === "string" && !token.closed) {
            closeAll(place, visitor);
            return { end: at, state: "broken" };
        }
    } while (frames.length > 0);
    return { end: at, state: "whole" };
}
/** Closes what is open, from the inside out: the value does not go on. */
function closeAll({ frames }, visitor) {
    while (frames.length > 0)
        closeLast(frames, visitor);
}
function closeLast(frames, visitor) {
    const closed = frames.pop();
    if (closed !== undefined)
        visitor.close(closed.data, frames.at(-1)?.data);
}
function takeToken(token, { frames, expected }, visitor) {
    const frame = frames.at(-1);
    switch (token.kind) {
        case "{":
        case "[": {
            const kind = token.kind === "{" ? "object" : "array";
            frames.push({ kind, data: visitor.open(kind, frame?.data) });
            return kind === "object" ? "first key" : "first value";
        }
        case ",":
            return frame?.kind === "object" ? "key" : "value";
        case ":":
            return "value";
        case "}":
        case "]":
            closeLast(frames, visitor);
            break;
        case "string":
            if (frame !== undefined && (expected === "key" || expected === "first key")) {
                visitor.key(token, frame.data);
                return "colon";
            }
            visitor.string(token, frame?.data);
            break;
        case "literal":
            visitor.literal(token, frame?.data);
    }
    return frames.at(-1)?.kind === "object" ? "after value in object" : "after value in array";
}

;// CONCATENATED MODULE: ./tiktok/half-records.js
/** Finds whole records of JSON behind half a one in the same line. Reads no ids, and does no I/O. */

/** So much is followed at most, as a multiple of the line: what nobody writes must not cost more than that. */
const MOST_PASSES = 8;
const RECORD = /(?:\[\s*)?\{\s*"/g;
const half_records_GAP = /[\s\0]*/y;
const half_records_NOTHING = {
    ...{ open: () => undefined, key: () => { }, string: () => { }, literal: () => { }, close: () => { } },
};
/**
 * The offsets at which whole records follow half a one: a full disk cuts a line off, and ends it by no line feed. Each
 * is the first one with a whole value of JSON that is not part of the half record, as far as can be seen.
 */
function findCuts(line) {
    const cuts = [];
    let at = findRecord(line, 0);
    // Most lines hold no more than one record.
    if (at === undefined || findRecord(line, at + 1) === undefined)
        return cuts;
    const search = { line, left: MOST_PASSES * line.length };
    while (at !== undefined && search.left > 0) {
        const { end, state } = follow(search, at, startJson());
        if (state === "whole")
            at = findRecord(line, end);
        else {
            const next = findNext(search, at);
            if (next === undefined)
                return cuts;
            cuts.push(next.start);
            at = findRecord(line, next.end);
        }
    }
    return cuts;
}
/** The first whole record behind the half one at `half`. */
function findNext(search, half) {
    const { line } = search;
    let start = findRecord(line, half + 1);
    while (start !== undefined && search.left > 0) {
        const { end, state } = follow(search, start, startJson());
        if (state === "whole") {
            half_records_GAP.lastIndex = end;
            const next = line[half_records_GAP.test(line) ? half_records_GAP.lastIndex : end];
            // Where JSON allows a value, it is one of the half record: these follow it there, or else the next record does.
            if (next === undefined || (!",]}".includes(next) && !isInside(search, half, start)))
                return { start, end };
        }
        start = findRecord(line, start + 1);
    }
    return undefined;
}
/** Whether JSON allows a value at `start`, in the record that begins at `half`. */
function isInside(search, half, start) {
    const place = startJson();
    const { state } = follow(search, half, place, search.line.slice(0, start));
    return state === "open" && (place.expected === "value" || place.expected === "first value");
}
function follow(search, start, place, text = search.line) {
    const followed = followJson(text, start, place, half_records_NOTHING);
    search.left -= followed.end - start;
    return followed;
}
function findRecord(line, from) {
    RECORD.lastIndex = from;
    return RECORD.exec(line)?.index;
}

;// CONCATENATED MODULE: ./tiktok/start-ways.js
/** What is known of several starts, one of which is open: only what is said of each. */
function agreeOn(one, other) {
    return one === other ? one : undefined;
}
/**
 * Whether one of them may have this id: a post has none of the inbox. The other way round nothing is known, as a photo
 * draft may have the id of a post.
 */
function mayHave(ways, id) {
    return !isOfInbox(id) || ways.some((way) => way !== "direct");
}
function isOfInbox(id) {
    return /^[vp]_inbox_/.test(id);
}
/** One of them is settled. An id of the inbox is a draft's. If nobody knows which one it was, nor what is left. */
function settleWay(ways, id) {
    const [first, ...others] = ways;
    if (others.every((way) => way === first))
        return others;
    const drafts = id !== undefined && isOfInbox(id) ? [ways.indexOf("draft"), ways.indexOf(undefined)] : [];
    const settled = drafts.find((at) => at !== -1);
    return settled === undefined ? others.map(() => undefined) : ways.toSpliced(settled, 1);
}
/** Which of the earlier starts a start repeats: no draft repeats a post. `undefined` if it is a new one. */
function findRepeated(earlier, publish) {
    const places = [earlier.indexOf(publish), publish === undefined ? 0 : earlier.indexOf(undefined)];
    return places.find((at) => at !== -1 && at < earlier.length);
}
/** The start at a place is repeated: it is now the latest. */
function repeatWay(ways, at, publish) {
    return [...ways.toSpliced(at, 1), agreeOn(ways[at], publish)];
}
/** Two sources have starts of the same video. They may be the same starts. */
function joinWays(some, others) {
    const [most, fewest] = some.length < others.length ? [others, some] : [some, others];
    const left = [...most];
    for (const way of fewest) {
        const at = left.indexOf(way);
        if (at === -1)
            return most.map(() => undefined);
        left.splice(at, 1);
    }
    return most;
}

;// CONCATENATED MODULE: ./tiktok/id-starts.js



/** More are only counted, and none of them is settled. */
const MOST_STARTS = 1000;
/** The places of so many ids are remembered. Without its place, an id of no video settles nothing. */
const MOST_HEARD = 20_000;
/** No upload was started. */
function createStarts() {
    return {
        ...{ seen: 0, open: new Map(), named: 0, unnamed: [], earlierUnnamed: 0, over: 0 },
        ...{ latest: undefined, before: undefined },
        ...{ settledBy: new Set(), behind: new Map(), heard: new Map(), past: new Set() },
    };
}
/** A copy that can be changed by itself. */
function copyStarts({ open, unnamed, settledBy, behind, heard, ...rest }) {
    return {
        ...rest,
        open: new Map([...open].map(([video, each]) => [video, { ...each }])),
        unnamed: [...unnamed],
        ...{ settledBy: new Set(settledBy), behind: new Map(behind), heard: new Map(heard) },
    };
}
/**
 * The file is read again from its start, as it was written anew. What was open is still open. Starts that the new
 * content repeats are the same ones: a draft repeats no post. So are errors that leave open what became of them.
 */
function carryStarts({ seen, open, named, unnamed, over, heard, past }) {
    return {
        ...createStarts(),
        ...{ seen, named, unnamed: [...unnamed], earlierUnnamed: unnamed.length, over },
        open: new Map([...open].map(([video, { ways, unsure = 0 }]) => [
            video,
            { ways, earlier: ways.length, last: 0, unsure, earlierUnsure: unsure },
        ])),
        past: new Set([...past, ...heard.keys()]),
    };
}
/** Something else is read: a JSON value, or text between two of them. Only that stands directly behind a start. */
function passStart(starts) {
    starts.before = starts.latest;
    starts.latest = undefined;
}
/** An upload of this video was started. Its response is not known yet. Without a video, its line names it. */
function noteStart(starts, video, { line, publish }) {
    const { open, unnamed } = starts;
    starts.seen += 1;
    starts.before = undefined;
    starts.latest = undefined;
    const known = video === undefined ? undefined : open.get(video);
    const earlier = video === undefined
        ? unnamed.slice(0, starts.earlierUnnamed).map((each) => each.publish)
        : known?.ways.slice(0, known.earlier);
    const repeated = findRepeated(earlier ?? [], publish);
    const isRepeated = repeated !== undefined;
    if (known !== undefined)
        known.last = starts.seen;
    if (!isRepeated && starts.named + unnamed.length >= MOST_STARTS) {
        // An id may be of this one, and settle another.
        if (known !== undefined)
            known.ways = known.ways.map((way) => agreeOn(way, publish));
        starts.over += 1;
        return;
    }
    starts.latest = { video, publish, isRepeated };
    if (video === undefined) {
        const [old] = isRepeated ? unnamed.splice(repeated, 1) : [];
        if (isRepeated)
            starts.earlierUnnamed -= 1;
        unnamed.push({ line, publish: old === undefined ? publish : agreeOn(old.publish, publish) });
    }
    else if (known !== undefined && isRepeated) {
        known.ways = repeatWay(known.ways, repeated, publish);
        known.earlier -= 1;
    }
    else
        addOpen(starts, { video, last: starts.seen, publish });
}
function addOpen(starts, { video, last, publish }) {
    const known = starts.open.get(video);
    starts.named += 1;
    if (known === undefined)
        starts.open.set(video, { ways: [publish], earlier: 0, last });
    else {
        known.ways = [...known.ways, publish];
        known.last = Math.max(known.last, last);
    }
}
/** An upload of a file, by its id: TikTok posts nothing without the file, so it has no start to settle. */
function isOfFile(id) {
    return /^[vp]_(?:pub|inbox)_file~/.test(id);
}
/**
 * TikTok's response to an upload is known: each id is one upload. An id that is too long stands for its upload, too.
 * `video`: if the object around it names it. Returns the video of a start directly before, if that is settled.
 */
function settleById(starts, video, id) {
    const { seen, open, settledBy, behind, heard, past, before } = starts;
    starts.before = undefined;
    starts.latest = undefined;
    if (isOfFile(id))
        return undefined;
    const isNew = !heard.has(id) && heard.size < MOST_HEARD;
    if (isNew)
        heard.set(id, seen);
    if (video === undefined) {
        const isResponse = before !== undefined && !(before.isRepeated && past.has(id)) && mayHave([before.publish], id);
        if (!isNew || !isResponse)
            return undefined;
        const { publish } = before;
        const place = before.video === undefined ? undefined : { video: before.video, last: seen, publish };
        settleKept(starts, before);
        settledBy.add(id);
        if (place !== undefined)
            behind.set(id, place);
        return before.video;
    }
    const other = behind.get(id);
    if (other !== undefined && !isSameVideo(other.video, video)) {
        behind.delete(id);
        settledBy.delete(id);
        addOpen(starts, other);
    }
    const found = open.get(video);
    if (settledBy.has(id) || found === undefined)
        return undefined;
    const isLater = found.ways.length > found.earlier ? (heard.get(id) ?? seen) >= found.last : !past.has(id);
    if (!isLater || !mayHave(found.ways, id))
        return undefined;
    settle(starts, video, settleWay(found.ways, id));
    settledBy.add(id);
    return undefined;
}
/** Whether two texts name the same video. Only one of them may have its query. */
function isSameVideo(one, other) {
    return one === other || dropQuery(one) === dropQuery(other);
}
function settleKept(starts, { video }) {
    if (video === undefined)
        starts.unnamed.pop();
    // It is the latest one.
    else
        settle(starts, video, starts.open.get(video)?.ways.slice(0, -1));
}
/**
 * An id that was cut off is an error of its own, which stands for its upload. Returns the video, if it is known which
 * upload that is.
 */
function settleByCutOff(starts, video) {
    const start = starts.before;
    starts.before = undefined;
    starts.latest = undefined;
    if (video !== undefined) {
        const found = starts.open.get(video);
        // It may stand in an earlier content, too, before what is open.
        if (found === undefined || found.ways.length === found.earlier)
            return undefined;
        settle(starts, video);
        return video;
    }
    if (start !== undefined)
        settleKept(starts, start);
    return start?.video;
}
/**
 * TikTok has refused an upload of this video, if its code says so. A refusal may be older than an earlier content.
 * After any other code the upload may have started: if the script tried again, the refusal is of the second one.
 */
function settleByRefusal(starts, video, code) {
    const found = starts.open.get(video);
    if (found === undefined)
        return;
    const { unsure = 0, earlierUnsure = 0 } = found;
    const count = found.ways.length;
    if (!refusal_codes_isRefusal(code)) {
        if (earlierUnsure > 0)
            found.earlierUnsure = earlierUnsure - 1;
        else
            found.unsure = Math.min(count, unsure + 1);
        return;
    }
    if (count === found.earlier)
        return;
    if (count > unsure)
        settle(starts, video);
}
/** `ways`: what is left of them, if it may be one of an earlier content, or if it is known which one was settled. */
function settle(starts, video, ways) {
    const { open } = starts;
    const found = open.get(video);
    if (found === undefined)
        return;
    starts.named -= 1;
    const kept = found.ways.slice(0, found.earlier);
    found.ways = ways ?? [...kept, ...settleWay(found.ways.slice(found.earlier))];
    const count = found.ways.length;
    // If it may have been one of these, the next start must not count as one of them.
    if (count < found.earlier || kept.some((way, at) => way !== found.ways[at]))
        found.earlier -= 1;
    found.unsure = Math.min(found.unsure ?? 0, count);
    found.earlierUnsure = Math.min(found.earlierUnsure ?? 0, found.unsure);
    if (count === 0)
        open.delete(video);
}
/**
 * What is left open, for a person and for a comparison with other sources. `undefined` if the source holds neither a
 * start nor an id.
 */
function describeStarts(starts) {
    const { seen, open, unnamed, over, settledBy, behind, heard, past } = starts;
    if (seen === 0 && heard.size === 0)
        return undefined;
    return {
        seen,
        ...{ open: [...open].map(([video, { last, ways }]) => ({ video, last, ways })), over },
        ...{ unnamed: [...unnamed], behind: new Map(behind) },
        ...{ settledBy: new Set([...settledBy, ...past]), heard: new Map(heard), isWhole: heard.size < MOST_HEARD },
    };
}

;// CONCATENATED MODULE: ./tiktok/upload-secrets.js
/** Finds the credentials of an upload: `upload_url` and its `upload_token`. They are only handed on to be masked. */

/** A mask costs time on every line of the log, and a short one would black out words. */
const MOST_SECRETS = 1000;
const SHORTEST = 8;
const LONGEST = 4096;
const TOKEN_NAME = "upload_token=";
const ADDRESS = /https?:(?:\\?\/){2}[^\s"'<>]*/gi;
const ADDRESS_END = /^[^\s"'<>]*/;
const UPLOAD_TOKEN = /upload_token=([^&\s"'<>#\\]*)/;
/** Adds the secrets of an `upload_url`, as it is written and as it reads. */
function addUploadUrl(secrets, written, decoded) {
    addSecret(secrets, written);
    addSecret(secrets, decoded);
    const token = UPLOAD_TOKEN.exec(decoded)?.[1] ?? "";
    addSecret(secrets, token);
    addSecret(secrets, decodePercent(token));
}
/** Adds the secrets of every address with an `upload_token` in a text. The time is linear in the text. */
function addUploadUrls(secrets, text) {
    let end = 0;
    for (let at = text.indexOf(TOKEN_NAME); at !== -1; at = text.indexOf(TOKEN_NAME, end)) {
        const before = findAddressAtEnd(text.slice(Math.max(end, at - LONGEST), at));
        end = at + (ADDRESS_END.exec(text.slice(at, at + LONGEST))?.[0].length ?? TOKEN_NAME.length);
        if (before === undefined)
            continue;
        if (secrets.size >= MOST_SECRETS)
            return;
        const address = before + text.slice(at, end);
        addUploadUrl(secrets, address, decodeEscapes(address));
    }
}
/** The address that goes on to the end of a text. Each match ends where an address does, so the time is linear. */
function findAddressAtEnd(text) {
    ADDRESS.lastIndex = 0;
    for (let match = ADDRESS.exec(text); match !== null; match = ADDRESS.exec(text))
        if (ADDRESS.lastIndex === text.length)
            return match[0];
    return undefined;
}
function addSecret(secrets, text) {
    if (text.length >= SHORTEST && text.length <= LONGEST && secrets.size < MOST_SECRETS)
        secrets.add(text);
}
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./tiktok/id-reading.js




/** How many entries and starts were seen. */
function countSeen({ entries, starts }) {
    return entries + starts.seen;
}
/** A part of a piece, by offsets. */
function partOf(piece, start, end) {
    const { text, column, isExact, isValue, isOpen } = piece;
    return {
        ...piece,
        text: text.slice(start, end),
        column: isExact ? column + start : column,
        isValue: isValue && start === 0,
        isOpen: isOpen && end === text.length,
    };
}
/** `mayBeHalf`: TikTok is asked about it, but it settles no upload. */
function recordId(reading, id, scope, mayBeHalf = false) {
    reading.entries += 1;
    const found = addId(reading.collection, id, reading.place.frames.length > 0, reading.omitted);
    if (found !== undefined)
        scope?.pending.push(found);
    if (mayBeHalf)
        return;
    keepId(reading, { id }, scope);
}
function keepId(reading, id, scope) {
    if (scope !== undefined)
        scope.ids.push(id);
    else
        settleIds(reading, [id], undefined);
}
/** Records a malformed entry. `start`: its offset in the piece. */
function recordMalformed(reading, { text, column, isExact }, { start, length, isCutOff }, scope) {
    reading.entries += 1;
    if (reading.ignoresMalformed)
        return;
    const place = { line: reading.line, position: isExact ? column + start : column, length, isCutOff };
    const found = addMalformed(reading.collection, place, reading.place.frames.length > 0, reading.omitted);
    if (found === undefined)
        return;
    scope?.pending.push(found);
    if (!isCutOff) {
        const id = findLongId(text.slice(start, start + length));
        if (id !== undefined)
            keepId(reading, { id, malformed: found }, scope);
    }
    else if (scope !== undefined)
        scope.cutOffs.push(found);
    else
        settleCutOff(reading, found, undefined);
}
/** Settles the uploads that were started. One that is too long names the upload, if that is known. */
function settleIds({ starts }, ids, video) {
    for (const { id, malformed } of ids) {
        const known = settleById(starts, video, id);
        if (malformed !== undefined && known !== undefined)
            malformed.entry.video ??= known;
    }
}
/** An id that was cut off names the upload that was started, if that is known. */
function settleCutOff({ starts }, { entry }, video) {
    const known = settleByCutOff(starts, video);
    if (known !== undefined)
        entry.video ??= known;
}
/** Every mark, and every address with a secret, has one of these. */
const PROMISING = /[~=:]/;
/** Reads plain text: ids of the known shape, `publish_id=<id>`, and addresses with a secret. */
function readMarks(reading, piece, scope) {
    if (!PROMISING.test(piece.text))
        return;
    addUploadUrls(reading.collection.secrets, piece.text);
    visitMarks(piece.text, piece, (mark) => {
        switch (mark.kind) {
            case "id":
                return recordId(reading, mark.id, scope, mark.mayBeHalf);
            case "malformed":
                return recordMalformed(reading, piece, mark, scope);
            case "value": {
                const value = partOf(piece, mark.start, mark.start + mark.text.length);
                if (!isNothing(value.text) && !readList(reading, value, scope))
                    judgeValue(reading, value, true, scope);
            }
        }
    });
}
/** Reads a text that holds nothing but ids. Returns false, and records nothing, if it is another one. */
function readList(reading, piece, scope) {
    return visitList(piece.text, (item, start) => {
        if (hasKnownShape(item))
            readMarks(reading, partOf(piece, start, start + item.length), scope);
        else if (isPublishId(item))
            recordId(reading, item, scope);
        else
            recordMalformed(reading, piece, { start, length: item.length, isCutOff: isCutOff(item) }, scope);
    });
}
/** `jq -r` prints `null` for a missing value, Python `None`, JavaScript `undefined`. */
const id_reading_NOTHING = /^(?:null|none|undefined|[\s[\]{},"']*)$/i;
/** Whether the value of a key is empty, so that it is skipped. */
function isNothing(text) {
    return id_reading_NOTHING.test(text);
}
/** Any shape is an id where an id is expected. `isWhole`: the end of the value is there. */
function judgeValue(reading, piece, isWhole, scope) {
    const { text } = piece;
    // `jq` without -r leaves the quotation marks.
    const bare = /^["'].*["']$/.test(text) ? text.slice(1, -1) : text;
    if (isWhole && isPublishId(bare))
        recordId(reading, bare, scope);
    else
        recordMalformed(reading, piece, { start: 0, length: text.length, isCutOff: !isWhole || isCutOff(bare) }, scope);
}

;// CONCATENATED MODULE: ./tiktok/id-json.js
/** Reads ids in JSON: by their keys, in strings of any kind, and in JSON inside strings. No I/O. */







/** An output may hold TikTok's response as text inside another output's text. Deeper JSON is read as plain text. */
const DEEPEST_TEXT = 8;
/** The keys by which an object names its video, the best first. */
const VIDEO_KEYS = ["video", "path", "file", "video_url"];
const LONGEST_VIDEO = 1024;
const LONGEST_CODE = 64;
const INTEGER = /^-?\d+$/;
/** What a start says that its upload becomes. Any other word says nothing. */
const WAYS = ["direct", "draft"];
const UPLOAD_URL_KEY = /^upload_?url$/i;
/** A text without any of these holds no id. */
const id_json_PROMISING = /[~={["']/;
const JSON_START = /\{\s*(?:["}]|$)|\[\s*(?:["{[\]]|$)/g;
/** The offset at or after `from` where text begins like an object or array of JSON; `undefined` if none does. */
function findJson(text, from) {
    JSON_START.lastIndex = from;
    return JSON_START.exec(text)?.index;
}
/** Reads a text in a string, with the JSON in it. `around`: the object or array that the string stands in. */
function readText(reading, piece, around) {
    const { text, depth } = piece;
    if (!id_json_PROMISING.test(text))
        return;
    if (depth > DEEPEST_TEXT) {
        readMarks(reading, piece, around);
        return;
    }
    const place = startJson();
    const visitor = createVisitor(reading, piece, around);
    let at = 0;
    while (at < text.length) {
        const start = findJson(text, at) ?? text.length;
        if (start > at)
            readMarks(reading, partOf(piece, at, start), around);
        place.expected = "value";
        at = start < text.length ? followJson(text, start, place, visitor).end : start;
    }
    closeAll(place, visitor);
}
/** Takes the parts of the JSON in a piece. `around`: the object or array around the piece, if it is a string. */
function createVisitor(reading, piece, around) {
    return {
        open: (kind, parent) => ({
            strings: kind === "object" ? "text" : (parent?.strings ?? piece.strings),
            key: "",
            ...{ pending: [], ids: [], cutOffs: [], refusals: [], line: reading.line },
            seenBefore: countSeen(reading),
        }),
        key(token, scope) {
            scope.key = token.value;
            scope.strings = isIdKey(token.value) ? "ids" : "text";
            if (id_json_PROMISING.test(token.value))
                readMarks(reading, pieceOf(reading, token, piece, "text"), scope);
        },
        string(token, scope) {
            if (scope !== undefined)
                takeNamed(reading, token, scope);
            id_json_readString(reading, token, piece, scope?.strings ?? "text", scope ?? around);
        },
        literal({ start, end }, scope) {
            // A gateway, or a script that records an HTTP status, writes a code that is a number.
            const text = piece.text.slice(start, end);
            if (scope?.key === "code" && INTEGER.test(text))
                scope.code = { code: text.slice(0, LONGEST_CODE), isNumber: true };
            if (scope?.strings !== "ids" || isNothing(text))
                return;
            recordMalformed(reading, piece, { start, length: end - start, isCutOff: false }, scope);
        },
        close: (scope, parent) => leaveScope(reading, scope, parent, around),
    };
}
/** An object or array has ended, or does not go on. `around`: the one around the text, if that is a string. */
function leaveScope(reading, scope, inner, around) {
    if (inner?.key === "error" && scope.code !== undefined)
        inner.errorCode = scope.code;
    const parent = inner ?? around;
    settleStarts(reading, scope, parent);
    nameEntries(scope, parent);
}
/** Keeps the video or code that an object names, and the address that nobody may see. */
function takeNamed({ collection }, { value, raw, closed }, scope) {
    if (UPLOAD_URL_KEY.test(scope.key))
        addUploadUrl(collection.secrets, raw, value);
    if (scope.key === "code" && closed)
        scope.code = { code: value.slice(0, LONGEST_CODE).replace(/[^\w.-]/g, "?") };
    if (scope.key === "upload")
        scope.isStart = closed && value === "started";
    if (scope.key === "publish")
        scope.publish = WAYS.find((way) => closed && way === value);
    const rank = VIDEO_KEYS.indexOf(scope.key);
    // Half a name is no name.
    if (!closed || rank === -1 || rank > (scope.video?.rank ?? rank))
        return;
    const name = cleanText(value)
        .trim()
        .slice(0, LONGEST_VIDEO)
        .replace(/[\uD800-\uDBFF]$/, "");
    if (name !== "")
        scope.video = { rank, name };
}
/** What an object says of the upload of the video that it names: TikTok's response to it, or that it was started. */
function settleStarts(reading, scope, parent) {
    const { video, errorCode, isStart, line, publish, seenBefore } = scope;
    const isBare = countSeen(reading) === seenBefore;
    // What stands in it is the same response.
    if (isBare && errorCode?.code)
        scope.refusals = [{ ...errorCode, line, isRecord: video?.rank === 0 }];
    const isRefused = errorCode !== undefined && refusal_codes_isRefusal(errorCode.code);
    // Any step may have an output of this name.
    const mayStart = video !== undefined || reading.collection.origin.kind !== "input";
    const isStarted = isStart === true && isBare && !isRefused && mayStart;
    // An error that leaves it open is a response to it.
    const isFirst = !scope.refusals.some(({ code }) => refusal_codes_isRefusal(code));
    if (isStarted && isFirst)
        noteStart(reading.starts, video?.name, { line, publish });
    if (video === undefined && parent !== undefined) {
        parent.ids = id_json_join(parent.ids, scope.ids);
        parent.cutOffs = id_json_join(parent.cutOffs, scope.cutOffs);
        parent.refusals = id_json_join(parent.refusals, scope.refusals);
    }
    else
        settleUpload(reading, scope, isBare);
    if (isStarted && !isFirst)
        noteStart(reading.starts, video?.name, { line, publish });
}
/**
 * Nothing around an object names its video, if it does not. `isBare`: it holds no id and no start. Several refusals in
 * it may be of one upload.
 */
function settleUpload(reading, { video, ids, cutOffs, refusals }, isBare) {
    // What is refused may be the upload that was started directly before: an id that follows is of another one.
    if (refusals.some(({ code }) => code !== "ok"))
        Object.assign(reading.starts, { before: undefined, latest: undefined });
    settleIds(reading, ids, video?.name);
    for (const found of cutOffs)
        settleCutOff(reading, found, video?.name);
    const [refusal] = refusals;
    if (refusal !== undefined && video !== undefined && isBare) {
        const unsure = refusals.find(({ code }) => !refusal_codes_isRefusal(code));
        settleByRefusal(reading.starts, video.name, (unsure ?? refusal).code);
    }
    for (const each of refusals) {
        if (each.code !== "ok")
            reading.value?.refusals.push({ ...each, video: video?.name });
    }
}
/** Gives the entries of an object its video. Without one, they may get that of the object around it. */
function nameEntries({ video, pending }, parent) {
    if (video !== undefined)
        for (const { entry } of pending)
            entry.video ??= video.name;
    else if (parent !== undefined)
        parent.pending = id_json_join(parent.pending, pending);
}
/** In any order, and at little cost however deep the objects are: the shorter list is added to the longer one. */
function id_json_join(some, others) {
    const [short, long] = some.length < others.length ? [some, others] : [others, some];
    for (const found of short)
        long.push(found);
    return long;
}
/** Reads a string of JSON in a piece. */
function id_json_readString(reading, token, piece, meaning, scope) {
    const inner = pieceOf(reading, token, piece, meaning);
    if (meaning === "ids")
        readValue(reading, inner, token.closed && !inner.isOpen, scope);
    else if (meaning === "text" || !token.closed || !readList(reading, inner, scope))
        readText(reading, inner, scope);
}
function pieceOf({ isInParts }, token, { column, isExact, depth }, meaning) {
    const text = cleanText(token.value);
    const isOpen = !isInParts && (!token.closed || text.endsWith("{"));
    return {
        text: isOpen ? dropNext(text) : text,
        isOpen,
        column: isExact ? column + token.start + 1 : column,
        isExact: isExact && text === token.raw,
        depth: depth + 1,
        strings: meaning === "ids" ? "ids" : "text",
        isValue: meaning === "ids",
    };
}
/** Half a string without the beginning of the next record, whose first quotation mark may have ended it. */
function dropNext(text) {
    const half = text.trimEnd();
    return half.endsWith("{") ? half.slice(0, -1).trimEnd() : half;
}
/** Reads the value of a key for ids: ids of any shape. What holds none is malformed. */
function readValue(reading, piece, isWhole, scope) {
    const { text } = piece;
    const value = partOf(piece, text.length - text.trimStart().length, text.trimEnd().length);
    if (isNothing(value.text) || (isWhole && readList(reading, value, scope)))
        return;
    const seen = countSeen(reading);
    readText(reading, { ...value, isValue: true }, scope);
    if (countSeen(reading) === seen)
        judgeValue(reading, value, isWhole, scope);
}

;// CONCATENATED MODULE: ./tiktok/id-refusals.js


const MOST_LINES = 5;
/** So many that say that nothing was started, and so many others: the one kind takes no place of the other. */
const MOST_CODES = 5;
/** No line. */
function startTally() {
    return { first: [], count: 0, last: 0 };
}
/** A copy that can be changed by itself. */
function copyTally(tally) {
    return { ...tally, first: [...tally.first] };
}
/** Counts a line, unless it was counted before. */
function noteLine(tally, line) {
    if (line <= tally.last)
        return;
    tally.last = line;
    tally.count += 1;
    if (tally.first.length < MOST_LINES)
        tally.first.push(line);
}
/** Counts the lines of another tally. */
function addTally(tally, added) {
    const known = tally.last;
    for (const line of added.first)
        noteLine(tally, line);
    tally.count += added.count - added.first.length;
    tally.last = Math.max(known, added.last);
}
/** The lines of a tally, for a person. */
function linesOf({ first, count }) {
    return { first: [...first], count };
}
/**
 * Counts a refusal. There may be too many codes: then one that says that nothing was started is not kept, which returns
 * false, and any other is an upload in `unsureOver`.
 */
function noteRefusal(noted, { code, line, video }) {
    const { refusals } = noted;
    const isSure = refusal_codes_isRefusal(code);
    if (!refusals.has(code) && [...refusals.keys()].filter((each) => refusal_codes_isRefusal(each) === isSure).length >= MOST_CODES) {
        if (!isSure)
            noted.unsureOver += 1;
        return !isSure;
    }
    const tally = refusals.get(code) ?? { ...startTally(), videos: [], uploads: 0, unnamed: 0, over: 0 };
    refusals.set(code, tally);
    noteLine(tally, line);
    tally.uploads += 1;
    if (video === undefined)
        tally.unnamed += 1;
    else if (!tally.videos.includes(video)) {
        if (tally.videos.length < MOST_LINES)
            tally.videos.push(video);
        else
            tally.over += 1;
    }
    return true;
}
/** The refusals by their code, for a person. */
function describeRefusals(refusals) {
    return [...refusals].map(([code, { videos, uploads, unnamed, over, ...lines }]) => ({
        ...{ code, lines: linesOf(lines) },
        ...(videos.length > 0 && { videos: [...new Set(videos.map(dropQuery))] }),
        ...(uploads > lines.count && { uploads }),
        ...(videos.length > 0 && unnamed > 0 && { unnamed }),
        ...(over > 0 && { over }),
        ...(!refusal_codes_isRefusal(code) && { isUnsure: true }),
    }));
}
/** A copy that can be changed by itself. */
function copyRefusals(refusals) {
    return new Map([...refusals].map(([code, tally]) => [code, { ...tally, first: [...tally.first], videos: [...tally.videos] }]));
}

;// CONCATENATED MODULE: ./tiktok/publish-ids.js











/** Reads the ids of a whole text, in their order, each once. Throws nothing; the time is linear in the text. */
function readPublishIds(text, origin) {
    const collection = createCollection(origin);
    const reading = startReading(collection);
    readLines(reading, text);
    finishReading(reading);
    return { entries: takeReady(collection), notes: notesOf(reading), secrets: [...collection.secrets] };
}
/** A reading of a source from its start. */
function startReading(collection) {
    return {
        ...{ collection, line: 0, column: 1, entries: 0, place: startJson(), value: undefined },
        ...{ ignoresMalformed: false, isInParts: false },
        ...{ withoutId: startTally(), refusals: new Map(), unsureOver: 0, omitted: { ids: 0, malformed: 0 } },
        ...{ earlier: { refusals: new Map(), lines: startTally() }, starts: createStarts() },
    };
}
/** A copy that can be read on by itself. Both add to the same collection. */
function copyReading(reading) {
    const { place, value, withoutId, refusals, starts, omitted } = reading;
    return {
        ...reading,
        place: {
            ...place,
            frames: place.frames.map(({ kind, data }) => ({
                kind,
                data: {
                    ...{ ...data, pending: [...data.pending], ids: [...data.ids] },
                    ...{ cutOffs: [...data.cutOffs], refusals: [...data.refusals] },
                },
            })),
        },
        value: value && { ...value, lines: copyTally(value.lines), refusals: [...value.refusals] },
        withoutId: copyTally(withoutId),
        refusals: copyRefusals(refusals),
        starts: copyStarts(starts),
        omitted: { ...omitted },
    };
}
/**
 * The reading of a file from its start, as it was written anew after another reading. What that left open still is.
 * What it omitted adds up with what the new one omits.
 */
function readAnew(reading) {
    return {
        ...startReading(reading.collection),
        ...{
            omitted: { ...reading.omitted },
            unsureOver: reading.unsureOver,
            starts: carryStarts(reading.starts),
            earlier: carryTallies(tallyAll(reading)),
        },
    };
}
function tallyAll({ refusals, withoutId, earlier }) {
    return addEarlier({ refusals, lines: withoutId }, earlier);
}
function notesOf(reading) {
    const { collection, unsureOver, starts, omitted } = reading;
    const { origin, secretLines } = collection;
    const { refusals, lines: withoutId } = tallyAll(reading);
    const uploadUrls = withoutId.first.filter((line) => secretLines.has(line));
    const started = describeStarts(starts);
    return {
        ...{ origin, withoutId: linesOf(withoutId), omitted: { ...omitted } },
        ...(uploadUrls.length > 0 && { uploadUrls }),
        ...(refusals.size > 0 && { refusals: describeRefusals(refusals) }),
        ...(unsureOver > 0 && { unsureOver }),
        ...(started !== undefined && { started }),
    };
}
/** Reads whole lines. The last one needs no line feed. */
function readLines(reading, text) {
    let at = 0;
    while (at < text.length) {
        const feed = text.indexOf("\n", at);
        const end = feed === -1 ? text.length : feed;
        const line = text.slice(at, end);
        const isNew = reading.column === 1 && reading.place.frames.length === 0;
        let start = 0;
        for (const cut of isNew ? findCuts(line) : []) {
            readHalf(reading, line.slice(start, cut));
            start = cut;
        }
        readLine(reading, line.slice(start));
        reading.column = 1;
        reading.isInParts = false;
        at = end + 1;
    }
}
/** Reads a part of a line that ends in half a record. What is open in it does not go on. */
function readHalf(reading, text) {
    readLine(reading, text);
    reading.column += text.length;
    finishReading(reading);
}
/** Reads the beginning of a long line. It ends where no id does: best at a comma between values of JSON. */
function readLineStart(reading, text) {
    if (text === "")
        return;
    reading.isInParts = true;
    readLine(reading, text);
    reading.column += text.length;
}
/** The text has ended: a JSON value that is open does not go on. */
function finishReading(reading) {
    closeAll(reading.place, { close: (scope, parent) => leaveScope(reading, scope, parent) });
    if (reading.value !== undefined)
        endValue(reading, "broken");
}
// ---------------------------------------------------------------------------------------------------------------------
// A line
/** A line without any of these holds no id. */
const publish_ids_PROMISING = /[\d~={["']/;
/** A line without any of these holds no JSON. */
const JSON_SIGN = /[{["]/;
/** A line without any of these is empty. A file that was emptied while its writer went on begins with NULs. */
const INK = /[^\s,;\0]/;
/** Lines with an address that is a credential, which are remembered. */
const MOST_SECRET_LINES = 100;
function readLine(reading, written) {
    const { secrets, secretLines } = reading.collection;
    const { size } = secrets;
    readWritten(reading, written);
    if (secrets.size > size && secretLines.size < MOST_SECRET_LINES)
        secretLines.add(reading.line);
}
function readWritten(reading, written) {
    if (reading.column === 1)
        reading.line += 1;
    const { line, entries, place } = reading;
    if (place.frames.length === 0 && !publish_ids_PROMISING.test(written)) {
        if (INK.test(written)) {
            passStart(reading.starts);
            noteLine(reading.withoutId, line);
        }
        return;
    }
    const text = cleanText(written);
    const piece = {
        ...{ text, column: reading.column, isExact: true, depth: 0 },
        ...{ strings: "list", isValue: false, isOpen: false },
    };
    let hasText = true;
    if (place.frames.length > 0 || JSON_SIGN.test(text))
        hasText = readPieces(reading, piece);
    else
        readPlain(reading, piece, reading.column === 1);
    if (reading.entries > entries || !INK.test(text))
        return;
    if (hasText)
        noteLine(reading.withoutId, line);
    else if (reading.value !== undefined)
        noteLine(reading.value.lines, line);
}
/** Reads the JSON in a line, and the text around it. Returns whether any of it belongs to no whole JSON value. */
function readPieces(reading, piece) {
    const { text } = piece;
    const { place } = reading;
    const visitor = createVisitor(reading, piece, undefined);
    const firstInk = text.search(/\S/);
    let at = 0;
    let isOwnLine = piece.column === 1;
    let hasText = false;
    while (true) {
        if (place.frames.length === 0) {
            if (isOwnLine && at <= firstInk && readStrings(reading, piece, firstInk))
                return true;
            const start = findJson(text, at) ?? text.length;
            if (start > at && INK.test(text.slice(at, start))) {
                hasText = true;
                // `printf %s` writes no line feed, but no blank either.
                const endsLine = start === text.length || /\S/.test(text[start - 1] ?? "");
                readPlain(reading, partOf(piece, at, start), isOwnLine && endsLine);
            }
            if (start === text.length)
                return hasText;
            at = start;
            startValue(reading);
        }
        const { end, state } = followJson(text, at, place, visitor);
        at = end;
        if (state === "open")
            return hasText;
        if (endValue(reading, state))
            hasText = true;
        // curl prints no line feed after a response.
        isOwnLine = state === "whole" ? /\S/.test(text[end] ?? "") : end === firstInk;
    }
}
function readPlain(reading, piece, isOwnLine) {
    passStart(reading.starts);
    if (!isOwnLine || !readList(reading, piece, undefined))
        readMarks(reading, piece, undefined);
}
/** Reads a line that holds nothing but strings of JSON. Returns false, and reads nothing, if it is another one. */
function readStrings(reading, piece, firstInk) {
    if (piece.text[firstInk] !== '"' || !visitStrings(piece.text, () => { }))
        return false;
    passStart(reading.starts);
    return visitStrings(piece.text, (token) => id_json_readString(reading, token, piece, "list", undefined));
}
const publish_ids_GAP = /[\s,]*/y;
function visitStrings(text, visit) {
    let at = 0;
    while (true) {
        publish_ids_GAP.lastIndex = at;
        if (publish_ids_GAP.test(text))
            at = publish_ids_GAP.lastIndex;
        if (at >= text.length)
            return true;
        const token = readToken(text, at);
        if (token.kind !== "string" || !token.closed)
            return false;
        visit(token);
        at = token.end;
    }
}
function startValue(reading) {
    reading.place.expected = "value";
    passStart(reading.starts);
    const { line, starts } = reading;
    const seen = { seenBefore: countSeen(reading), startsBefore: starts.seen };
    reading.value = { firstLine: line, ...seen, lines: startTally(), refusals: [] };
}
/** Returns whether the line that ends the value counts as one that may have held an id. */
function endValue(reading, state) {
    const { value, collection, withoutId } = reading;
    reading.value = undefined;
    releaseHeld(collection);
    if (value === undefined)
        return false;
    if (state === "broken") {
        // A start that was cut off is reported by itself.
        if (reading.starts.seen > value.startsBefore)
            return false;
        addTally(withoutId, value.lines);
        return true;
    }
    // Inputs are full of JSON that holds no id, such as the outputs of other steps. A record of an upload that TikTok has
    // refused leaves nothing to cancel. One of an upload that may have started does.
    if (collection.origin.kind === "input") {
        for (const each of value.refusals)
            if (each.isRecord && !refusal_codes_isRefusal(each.code))
                noteRefusal(reading, each);
        return false;
    }
    // A number alone, without a video, may as well be of another API.
    const isOfUpload = value.refusals.some(({ isNumber, video }) => !isNumber || video !== undefined);
    const refusals = isOfUpload ? value.refusals : [];
    const areKept = refusals.map((refusal) => noteRefusal(reading, refusal)).every(Boolean);
    if (countSeen(reading) > value.seenBefore || (refusals.length > 0 && areKept))
        return false;
    if (value.firstLine === reading.line)
        return true;
    noteLine(withoutId, value.firstLine);
    return false;
}

;// CONCATENATED MODULE: ./tiktok/ledger.js
/** The file to which steps append publish ids, at any time and from any number of processes. Writes none. */




/** Only the last 64 MiB of what is new are read: about 1.8 million ids. */
const LIMIT_BYTES = 64 * 2 ** 20;
/** A look reads no more at a time, so that the first requests go out before a large ledger is read to its end. */
const LOOK_BYTES = 256 * 2 ** 10;
/** A line is read in parts from here on, even if a string of JSON is cut: a look must not take seconds. */
const HUGE_LINE_BYTES = 2 ** 20;
/** So much of what was read is compared at each look, at its start and at its end. */
const SAMPLE_BYTES = 256;
/**
 * Opens the ledger of an earlier step, or a file like one. Never throws, never writes: later steps may have filled or
 * deleted it. `origin`: how its malformed entries and notes name it.
 */
function openLedger(path, origin = { kind: "ledger" }) {
    const collection = createCollection(origin);
    let progress;
    let note;
    let hasMore = false;
    const advance = (file) => {
        const stats = (0,external_node_fs_.fstatSync)(file);
        const current = progress !== undefined && isUnchanged(file, stats, progress) ? progress : startAgain(stats);
        current.sizeBytes = stats.size;
        if (stats.size - current.offset > LIMIT_BYTES) {
            // The bytes of a character of UTF-16 stay together.
            current.offset = stats.size - LIMIT_BYTES + ((stats.size - LIMIT_BYTES) % 2);
            current.first = { offset: current.offset, bytes: Buffer.alloc(0) };
            current.last = Buffer.alloc(0);
            current.decoder = createLineDecoder();
            current.isHalfLine = true;
            note = { kind: "over-bound", sizeBytes: stats.size, limitBytes: LIMIT_BYTES };
        }
        return { progress: current, hasGrown: ledger_readOn(file, current) };
    };
    /** What stood at the end of the earlier content is complete. */
    const startAgain = (stats) => {
        if (progress === undefined)
            return startProgress(stats, startReading(collection));
        tryRest(progress, true, false);
        return startProgress(stats, readAnew(progress.trial ?? progress.reading));
    };
    return {
        look(when) {
            const isEnd = when === "at the end";
            const kept = note?.kind === "over-bound" ? note : undefined;
            hasMore = false;
            try {
                const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
                if (found === undefined)
                    note = { kind: "missing" };
                // A folder has no lines, and opening a pipe would wait for a writer.
                else if (!found.isFile())
                    note = { kind: "unreadable", reason: "not a file" };
                else {
                    note = kept;
                    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
                    try {
                        const { progress: current, hasGrown } = advance(file);
                        progress = current;
                        hasMore = current.offset < current.sizeBytes;
                        if (!hasMore)
                            tryRest(current, isEnd, hasGrown);
                    }
                    finally {
                        (0,external_node_fs_.closeSync)(file);
                    }
                }
            }
            catch (error) {
                note = {
                    kind: "unreadable",
                    reason: error instanceof Error && "code" in error ? String(error.code) : "unknown",
                };
            }
            return takeReady(collection);
        },
        hasMore: () => hasMore,
        isPartial: () => progress !== undefined && !hasMore && progress.trial === undefined && isIncomplete(progress),
        origin: () => origin,
        note: () => note ?? (hasMore ? describeUnfinished(progress) : undefined),
        idNotes: () => notesOf(progress?.trial ?? progress?.reading ?? startReading(collection)),
        secrets: () => [...collection.secrets],
    };
}
function startProgress({ dev, ino }, reading) {
    const nothing = Buffer.alloc(0);
    return {
        ...{ file: { dev, ino }, offset: 0, first: { offset: 0, bytes: nothing }, last: nothing, sizeBytes: 0 },
        ...{ decoder: createLineDecoder(), reading, isHalfLine: false },
    };
}
/** Whether what was read still stands there. A file that is written anew may be as long as it was, or longer. */
function isUnchanged(file, stats, { file: { dev, ino }, offset, first, last }) {
    const isSame = dev === stats.dev && ino === stats.ino && stats.size >= offset;
    return isSame && holds(file, first.offset, first.bytes) && holds(file, offset - last.length, last);
}
function holds(file, offset, expected) {
    const buffer = Buffer.alloc(expected.length);
    return (0,external_node_fs_.readSync)(file, buffer, 0, expected.length, offset) === expected.length && buffer.equals(expected);
}
/** Reads at most 256 KiB from where reading has stopped. Returns whether there was anything. */
function ledger_readOn(file, progress) {
    const buffer = Buffer.allocUnsafe(Math.min(LOOK_BYTES, progress.sizeBytes - progress.offset));
    const count = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, progress.offset);
    if (count === 0)
        return false;
    const bytes = buffer.subarray(0, count);
    progress.offset += count;
    progress.first.bytes = Buffer.concat([progress.first.bytes, bytes.subarray(0, SAMPLE_BYTES)]).subarray(0, SAMPLE_BYTES);
    progress.last = Buffer.concat([progress.last, bytes.subarray(-SAMPLE_BYTES)]).subarray(-SAMPLE_BYTES);
    takeText(progress, bytes);
    delete progress.trial;
    return true;
}
function takeText(progress, bytes) {
    const { decoder, reading } = progress;
    const { value } = reading;
    const text = decoder.push(bytes);
    if (text !== "")
        readLines(reading, progress.isHalfLine ? text.slice(text.indexOf("\n") + 1) : text);
    progress.isHalfLine &&= text === "";
    if (!progress.isHalfLine)
        readLineStart(reading, decoder.takeStart(LOOK_BYTES, HUGE_LINE_BYTES));
    // The entries of a value that is open for longer don't wait for its end.
    if (bytes.length === LOOK_BYTES && value !== undefined && reading.value === value)
        releaseHeld(reading.collection);
}
function describeUnfinished(progress) {
    return progress && { kind: "unfinished", sizeBytes: progress.sizeBytes, readBytes: progress.offset };
}
function isIncomplete({ decoder, reading }) {
    return reading.place.frames.length > 0 || decoder.rest().trim() !== "";
}
/** Reads on with a copy what may still change: the last line, and the JSON value that is open. */
function tryRest(progress, isEnd, hasGrown) {
    const isSettled = isEnd || !hasGrown;
    if (!isEnd && progress.trial !== undefined)
        return;
    const rest = progress.isHalfLine ? "" : progress.decoder.rest();
    if (!isSettled && !/[}\]]\s*$/.test(rest.slice(-64)))
        return;
    const trial = copyReading(progress.reading);
    trial.ignoresMalformed = !isEnd;
    readLines(trial, rest);
    if (!isSettled)
        return;
    finishReading(trial);
    progress.trial = trial;
}

;// CONCATENATED MODULE: ./tiktok/started.js





/** One entry for each start that is open, in the order of the sources. It holds no secret. */
function listStarted(sources, secrets) {
    const notes = [sources.given.notes, ...sources.ledgers];
    const sides = settleAcross(sources);
    const unnamed = sides.flatMap(({ origin, unnamed: lines }) => lines.map(({ line, publish }) => ({ kind: "started", place: { origin, line }, ...say(publish) })));
    // Several sources may hold the same starts, such as an output and the ledger of the same step.
    const all = new Map();
    for (const { open } of sides)
        for (const [video, { ways }] of open)
            all.set(video, joinWays(all.get(video) ?? [], ways));
    if (all.size === 0)
        return unnamed;
    const clean = (0,secret_forms/* hideSecrets */.s)(secrets);
    const codes = new Map();
    for (const { code, videos = [] } of notes.flatMap((each) => each.refusals ?? []))
        if (!refusal_codes_isRefusal(code))
            for (const video of videos)
                codes.set(clean(dropQuery(video)), clean(code));
    const named = [...all].flatMap(([name, ways]) => {
        const video = clean(dropQuery(name));
        const unsureCode = codes.get(video);
        const said = unsureCode === undefined ? {} : { unsureCode };
        return ways.map((way) => ({ kind: "started", video, ...say(way), ...said }));
    });
    return [...named, ...unnamed];
}
function say(publish) {
    return publish === undefined ? {} : { publish };
}
/**
 * The ids of the text settle what ledgers have open of the same video, and the other way round. Ledgers settle nothing
 * of each other: they may be of several attempts. An id that names no video settles nothing of another source.
 */
function settleAcross({ given, ledgers, entries }) {
    const text = toSide(given.notes);
    const files = ledgers.map(toSide);
    const spent = new Set([text, ...files].flatMap(({ started }) => [...(started?.settledBy ?? [])]));
    const inText = new Set(given.entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : [])));
    for (const entry of entries) {
        if (entry.kind !== "id" || entry.video === undefined || isOfFile(entry.id))
            continue;
        const { id, video } = entry;
        if ([text, ...files].map((side) => reopen(side, video, id)).includes(true))
            spent.delete(id);
        if (spent.has(id))
            continue;
        const own = files.filter(({ started }) => started?.heard.has(id));
        const side = (inText.has(id) ? (own.length > 0 ? own : files) : [text]).find((each) => mayBelong(each, video, id));
        if (side !== undefined)
            started_settle(side, video, id);
    }
    return [text, ...files];
}
function toSide({ origin, started }) {
    const open = new Map((started?.open ?? []).map(({ video, ...rest }) => [video, rest]));
    return { origin, started, open, unnamed: started?.unnamed ?? [] };
}
/** An id has settled the start directly before it, and another source names another video. */
function reopen({ started, open }, video, id) {
    const start = started?.behind.get(id);
    if (start === undefined || isSameVideo(start.video, video))
        return false;
    const { last, ways } = open.get(start.video) ?? { last: 0, ways: [] };
    open.set(start.video, { last: Math.max(last, start.last), ways: [...ways, start.publish] });
    return true;
}
/** Whether an id may be the response to an open start of its video. What stood there before the start is not. */
function mayBelong({ started, open }, video, id) {
    const found = open.get(video);
    if (found === undefined || started === undefined || !mayHave(found.ways, id))
        return false;
    const heard = started.heard.get(id);
    return heard === undefined ? started.isWhole : heard >= found.last;
}
function started_settle({ open }, video, id) {
    const found = open.get(video);
    if (found === undefined)
        return;
    if (found.ways.length > 1)
        open.set(video, { ...found, ways: settleWay(found.ways, id) });
    else
        open.delete(video);
}
/**
 * Whether TikTok has refused every upload of a text that holds no id. A script that names the video of a refusal also
 * names the uploads that it starts, as far as TikTok may post them. One that names only some says nothing of the rest.
 */
function isAllRefused({ refusals = [], started, withoutId, omitted }) {
    const areSettled = started === undefined || started.open.length + started.unnamed.length + started.over === 0;
    const areClear = refusals.every(({ code, videos = [], unnamed = 0 }) => videos.length > 0 && unnamed === 0 && refusal_codes_isRefusal(code));
    return refusals.length > 0 && areSettled && areClear && withoutId.count + omitted.ids + omitted.malformed === 0;
}

;// CONCATENATED MODULE: ./flows/world.js
/** The time for reporting after the deadline: then the process ends, whatever happens. */
const REPORTING_MS = 2_000;

;// CONCATENATED MODULE: ./flows/post.js
/**
 * Cancels what the job published, for post of the root action. The first request is sent before anything else is
 * loaded. Nothing here fails the step: that would hide why the job failed.
 */








async function cancelUploads({ values: inputs, problems, secrets }, state, world) {
    const given = readPublishIds(inputs.publishIds, { kind: "input" });
    const ledger = openLedger(state.ledger ?? "");
    const timeoutMs = inputs.cancelTimeoutSeconds * 1000;
    world.limitTime(timeoutMs + REPORTING_MS);
    const cancelling = cancelPublishes({
        ids: given.entries,
        arrivals: ledger,
        token: inputs.accessToken,
        dryRun: inputs.cancel !== "on-failure",
        apiUrl: inputs.tiktokApiUrl,
        timeoutMs,
        interruption: world.interruption,
        // A publisher can outlive a step that was cancelled.
        looksOn: inputs.jobStatus === "cancelled",
        statusCalls: openStatusCalls(world.temporaryFolder, inputs.accessToken),
    });
    const host = await world.loadHost([...secrets, ...given.secrets], cancelling);
    const { deliver, listActionOutlets } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(972), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 1402));
    const { NO_ID, remarkOnNothing } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 2952));
    const { remarkOnDefault } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 2834));
    const requested = await cancelling;
    const entries = requested.map(({ entry }) => entry);
    const started = listStarted({ given, ledgers: [ledger.idNotes()], entries }, secrets);
    const cancellations = [...started.map(cancelStarted), ...requested];
    for (const secret of ledger.secrets())
        host.mask(secret);
    const sources = { given, ledger, state, secrets };
    const isCancelled = inputs.jobStatus === "cancelled";
    const aboutSources = await remarkOnSources(sources, { ...host, isCancelled }, cancellations);
    const { describeSearched } = await __webpack_require__.e(/* import() */ 726).then(__webpack_require__.bind(__webpack_require__, 7726));
    const searched = inputs.publishIds === "" ? undefined : describeSearched(inputs.publishIds);
    // Where main has failed, its own heading says so, and no upload was made.
    const isExpected = state.hasPassed && inputs.cancel !== "never";
    const notes = ledger.idNotes();
    const aboutNothing = cancellations.length > 0 || !isExpected
        ? []
        : remarkOnNothing({ searched, refused: isAllRefused(notes) ? notes : undefined, hasToken: inputs.accessToken !== undefined }, { ...host, isCancelled });
    // Without a token, main has said that cancelling is off.
    if (cancellations.length === 0 && !isExpected && inputs.accessToken !== undefined)
        host.info(NO_ID);
    const remarks = [...problems.map(remarkOnDefault), ...aboutNothing, ...aboutSources];
    const isSilent = inputs.cancel === "never";
    // Nobody can cancel an upload that has no id: whatever the input says, a person has to look for it.
    const unrecorded = cancellations.filter(({ entry }) => entry.kind === "started");
    const uncancelled = cancellations.filter(({ entry }) => entry.kind !== "started");
    const fallback = state.ledger === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(state.ledger), "report.json");
    await deliver({ remarks, ...(isSilent ? { uncancelled, cancellations: unrecorded } : { cancellations }) }, listActionOutlets(isSilent ? undefined : state.reportFile, {
        keepsEarlier: state.hasReport,
        fallback,
        wasReal: true,
    }), host, { failureLevel: "warning" });
}
/** What was wrong with the ledger, and what ledger and input held besides ids. */
async function remarkOnSources({ given, ledger, state, secrets }, { actionsPage, toolPage, isCancelled }, cancellations) {
    const { remarkOnIdNotes } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(972), __webpack_require__.e(102)]).then(__webpack_require__.bind(__webpack_require__, 102));
    const { explainRefusals } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    const { remarkOnLedger } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 2834));
    const note = ledger.note();
    return [
        // Without a path, main ended before it made a ledger, and said why.
        ...(state.ledger === undefined || note === undefined
            ? []
            : [remarkOnLedger(state.ledger, note, { actionsPage, toolPage })]),
        ...remarkOnIdNotes(explainRefusals(ledger.idNotes(), secrets), cancellations, { toolPage, isCancelled }),
        ...remarkOnIdNotes(explainRefusals(given.notes, secrets), cancellations, { toolPage, isCancelled }),
    ];
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ NOT_SENT),
/* harmony export */   NP: () => (/* binding */ isPulled),
/* harmony export */   Qx: () => (/* binding */ isDraft),
/* harmony export */   z5: () => (/* binding */ isPhotoPost)
/* harmony export */ });
/** In the place of a code of TikTok's: an upload script says that it sent nothing that TikTok could post. */
const NOT_SENT = "not_sent";
/** Whether an id stands for a photo post: those begin with `p_` (seen in TikTok's documentation, not promised). */
function isPhotoPost(entry) {
    return entry.kind === "id" && entry.id.startsWith("p_");
}
/**
 * Whether an entry stands for a draft. The ids of videos that were sent to the inbox begin with `v_inbox_` (seen in
 * TikTok's documentation, not promised). A photo post's id does not show whether it is a draft.
 */
function isDraft(entry) {
    if (entry.kind === "started")
        return entry.publish === "draft";
    return entry.kind === "id" && entry.id.startsWith("v_inbox_");
}
/**
 * Whether an id stands for a video that TikTok pulls from a URL: those have `_url~` in them (seen in TikTok's
 * documentation, not promised). What TikTok judges is then what the URL serves, whatever file the workspace holds.
 */
function isPulled(entry) {
    return entry.kind === "id" && /^[vp]_[a-z]+_url~/.test(entry.id);
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ connectAhead),
  Ju: () => (/* binding */ isAddressRefused),
  NS: () => (/* binding */ pickRoute)
});

// UNUSED EXPORTS: AddressRefusedError, isProxied, openConnections

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ../../node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./net/tunnel.js
/**
 * Asks a proxy for a tunnel to a host (CONNECT: RFC 9110, section 9.3.6). Reads no environment, adds no TLS.
 *
 * https-proxy-agent, the usual library, hands a refusal of the proxy on as the response of the host: its 403 would look
 * like TikTok's. It connects only for a request, not ahead of it, can't be ended before the proxy responds, and writes
 * the proxy's password to stderr with `DEBUG`.
 */



/** How a message begins, where no tunnel was opened: so no server was asked. */
const NO_TUNNEL = "tunneling socket could not be established";
/**
 * Resolves with a connection to the host. Rejects if the proxy can't be reached or refuses: the message says that no
 * tunnel could be established, so that nobody blames the host.
 */
function openTunnel({ proxy, host, port, lookup, over }) {
    const target = `${(0,external_node_net_.isIPv6)(host) ? `[${host}]` : host}:${port}`;
    const { username, password } = proxy;
    const credentials = username === "" && password === "" ? undefined : Buffer.from(`${username}:${password}`);
    return new Promise((resolve, reject) => {
        const fail = (words) => reject(Object.assign(new Error(words), { code: "ECONNRESET" }));
        over?.throwIfAborted();
        const call = (proxy.protocol === "https:" ? external_node_https_.request : external_node_http_.request)({
            method: "CONNECT",
            host: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
            port: proxy.port,
            path: target,
            headers: {
                host: target,
                ...(credentials && { "proxy-authorization": `Basic ${credentials.toString("base64")}` }),
            },
            agent: false,
            lookup,
        });
        const giveUp = () => call.destroy();
        over?.addEventListener("abort", giveUp, { once: true });
        call.on("error", (error) => {
            fail(`${NO_TUNNEL}, cause=${error.message || error.code}`);
        });
        call.on("connect", ({ statusCode = 0 }, socket, head) => {
            over?.removeEventListener("abort", giveUp);
            const isOpen = statusCode >= 200 && statusCode < 300;
            if (isOpen && head.length === 0)
                return resolve(socket);
            socket.destroy();
            fail(isOpen ? "got illegal response body from proxy" : `${NO_TUNNEL}, statusCode=${statusCode}`);
        });
        call.end();
    });
}

;// CONCATENATED MODULE: ./net/connections.js
/** The sockets of HTTP calls: kept alive, shared, through a proxy if the environment names one. Sends no request. */






const SOCKETS = { keepAlive: true, maxSockets: 16 };
/** Opens separate connections. `lookup` resolves their addresses, and can refuse one before it is connected to. */
function openConnections(lookup = lookUpOnce()) {
    return { http: createConnector("http", lookup), https: createConnector("https", lookup) };
}
function createConnector(scheme, lookup, proxy) {
    const options = { ...SOCKETS, lookup };
    const agent = new (scheme === "https" ? external_node_https_.Agent : external_node_http_.Agent)(options);
    const connecting = agent;
    const connect = connecting.createConnection.bind(agent);
    const aheads = new Map();
    const open = async (place) => {
        if (proxy === undefined)
            return connect(place);
        closeIdle(agent);
        const socket = await openTunnel({ ...place, proxy, lookup });
        return scheme === "https" ? connect({ ...place, socket }) : socket;
    };
    const take = async ({ opening, over }, place) => {
        const giveUp = () => over.abort();
        place.over?.addEventListener("abort", giveUp);
        const socket = await opening.catch(() => undefined);
        place.over?.removeEventListener("abort", giveUp);
        place.over?.throwIfAborted();
        return socket !== undefined && wake(socket) ? socket : open(place);
    };
    connecting.createConnection = (place, done) => {
        const ahead = aheads.get(`${place.host}:${place.port}`)?.shift();
        if (ahead === undefined && proxy === undefined)
            return connect(place);
        const opening = ahead === undefined ? open(place) : take(ahead, place);
        opening.then((socket) => {
            // If the call ends right now, nobody else listens, and an error would end the process.
            socket.on("error", () => undefined);
            done(null, socket);
        }, done);
        return undefined;
    };
    return {
        agent,
        lookup,
        connectAhead(host, port) {
            const over = new AbortController();
            const servername = (0,external_node_net_.isIP)(host) === 0 ? host : "";
            const place = { ...options, host, port, servername, over: over.signal };
            const opening = open({ ...place, ...{ _agentKey: agent.getName(place) } });
            opening.then(rest, () => undefined);
            const key = `${host}:${port}`;
            aheads.set(key, [...(aheads.get(key) ?? []), { opening, over }]);
        },
    };
}
/** Lets a connection wait for its call: what a server sends before is no response, and closing it is no error. */
function rest(socket) {
    socket.on("error", () => undefined).on("data", destroyAtData);
    socket.unref();
}
/** Whether a connection that has waited can be used. */
function wake(socket) {
    socket.off("data", destroyAtData).ref();
    return !socket.destroyed && socket.writable && !socket.readableEnded;
}
function destroyAtData() {
    this.destroy();
}
/**
 * Looks up each host once for all sockets: a slow lookup keeps one of the four threads that Node has for them. One that
 * failed is made again.
 */
function lookUpOnce() {
    const found = new Map();
    return (host, options, callback) => {
        const key = JSON.stringify([host, options.family, options.hints]);
        const addresses = found.get(key) ?? lookUpAll(host, options);
        found.set(key, addresses);
        addresses.then((all) => {
            const [first] = all;
            if (options.all || first === undefined)
                callback(null, all);
            else
                callback(null, first.address, first.family);
        }, (error) => {
            found.delete(key);
            callback(error, []);
        });
    };
}
/** `node:dns/promises` would be one more module to load before the first request. */
function lookUpAll(host, options) {
    return new Promise((resolve, reject) => {
        (0,external_node_dns_.lookup)(host, { ...options, all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
    });
}
/** Thrown by a lookup that refuses the address it found. */
class AddressRefusedError extends (/* unused pure expression or super */ null && (Error)) {
    name = "AddressRefusedError";
    code = "ERR_ADDRESS_REFUSED";
}
/** Recognises the error by its code: node-fetch's errors keep nothing else of their cause. */
function isAddressRefused(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_ADDRESS_REFUSED";
}
const common = openConnections();
/** The way of a call to `url`: the proxy's if there is one, otherwise that of `connections`. */
function pickRoute(url, connections = common) {
    const { agent } = pickConnector(url, connections);
    return { agent, enter: isProxied(url) ? enterProxy : async () => () => undefined };
}
/** Opens a connection that the next call to `url` takes: sends nothing, but CONNECT where there is a proxy. */
function connectAhead(url) {
    const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
    pickConnector(url, common).connectAhead(url.hostname.replace(/^\[(.*)\]$/, "$1"), port);
}
function pickConnector(url, connections) {
    const scheme = url.protocol === "https:" ? "https" : "http";
    const proxy = getProxyUrl(url);
    if (proxy === undefined)
        return connections[scheme];
    const key = `${scheme} ${proxy.href}`;
    const known = proxied.get(key) ?? createConnector(scheme, lookUpProxy, proxy);
    proxied.set(key, known);
    return known;
}
/** Whether `http_proxy`, `https_proxy` and `no_proxy` send this address through a proxy (loopback never is). */
function isProxied(url) {
    return getProxyUrl(url) !== undefined;
}
// ---------------------------------------------------------------------------------------------------------------------
// Proxies
const proxied = new Map();
const lookUpProxy = lookUpOnce();
/** The calls that are out through a proxy, and those that wait for one of them to end. */
let out = 0;
const waiting = new Set();
/** A proxy gets no more calls at once than a host, whatever their hosts are: some limit the connections. */
async function enterProxy(over) {
    if (out < SOCKETS.maxSockets)
        out++;
    else
        await waitForTurn(over);
    return () => {
        const [next] = waiting;
        if (next === undefined)
            out--;
        else
            next();
    };
}
function waitForTurn(over) {
    return new Promise((resolve, reject) => {
        const begin = () => {
            waiting.delete(begin);
            resolve();
        };
        waiting.add(begin);
        over.addEventListener("abort", () => {
            waiting.delete(begin);
            reject(over.reason);
        });
    });
}
/** Connections that wait for a call to their host count, too. */
function closeIdle({ freeSockets }) {
    const idle = Object.values(freeSockets).flatMap((sockets) => sockets ?? []);
    for (const socket of idle.slice(0, Math.max(0, idle.length + out - SOCKETS.maxSockets)))
        socket.destroy();
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   receive: () => (/* binding */ receive),
/* harmony export */   send: () => (/* binding */ send),
/* harmony export */   sendGuarded: () => (/* binding */ sendGuarded)
/* harmony export */ });
/* harmony import */ var node_fetch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6608);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5531);
/* harmony import */ var _limited_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6679);



/** Sends one request; never throws. */
async function send(request) {
    const result = await sendGuarded(request);
    return result.kind === "address-refused" ? { kind: "network-error", reason: result.reason } : result;
}
/** Like {@link send}, for connections that may refuse an address. */
function sendGuarded(request) {
    return exchange(request, readText);
}
/**
 * Sends one request for bytes; never throws. The body is read into `buffer`, if that is large enough for the longest
 * one that is allowed.
 */
function receive(request, buffer) {
    return exchange(request, (response, limitBytes) => readBytes(response, limitBytes, buffer));
}
/** The only place that sends. `read` turns the response into the caller's result. */
async function exchange(request, read) {
    const { signal, timeoutMs } = request;
    let leave = () => { };
    try {
        // The end of the work closes the connection if the body was not read to its end: an endless one would keep the
        // process alive.
        return await (0,_limited_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .limitSignal */ .iu)(signal, timeoutMs, async (limited) => {
            try {
                if (signal.aborted)
                    return { kind: "aborted" };
                const route = (0,_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .pickRoute */ .NS)(request.url, request.connections);
                // Nothing is sent before the caller goes on: it masks the token, which Node prints with NODE_DEBUG.
                leave = await route.enter(limited);
                // Otherwise node-fetch crashes the process: it destroys the request's body before anything listens for errors.
                limited.throwIfAborted();
                return await read(await call(request, route.agent, limited), request.bodyLimitBytes);
            }
            catch (error) {
                return explainFailure(error, { signal, limited });
            }
        });
    }
    finally {
        leave();
    }
}
function call({ method, url, body, headers }, agent, signal) {
    return (0,node_fetch__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .Ay)(url, {
        method,
        // An uncompressed body can't grow. If a server compresses all the same, the limit applies after decompression.
        headers: { "accept-encoding": "identity", ...headers },
        ...(body !== undefined && { body }),
        agent: passOn(agent, { over: signal }),
        redirect: "manual",
        // A part of a compressed file can't be decompressed.
        compress: headers.range === undefined,
        signal,
    });
}
/** `signal`: the caller's. `limited`: that of the call. */
function explainFailure(error, { signal, limited }) {
    if (signal.aborted)
        return { kind: "aborted" };
    if (limited.reason === _limited_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .LATE */ .XR)
        return { kind: "timeout" };
    if ((0,_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddressRefused */ .Ju)(error))
        return { kind: "address-refused", reason: wordsOf(error) };
    return {
        kind: "network-error",
        reason: describeNetworkError(error),
        ...(isUnreachable(error) && { isUnreachable: true }),
    };
}
/** The agent with more for its connections: node-fetch hands on no options of its own. */
function passOn(agent, call) {
    const { addRequest } = agent;
    const addRequestOfCall = (request, options) => addRequest.call(agent, request, { ...options, ...call });
    return Object.create(agent, { addRequest: { value: addRequestOfCall } });
}
async function readText(response, limitBytes) {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    if (isRedirect(status))
        return { kind: "redirect-refused", status };
    const { bytes, isWhole } = await readBody(response, limitBytes);
    if (!isWhole)
        return { kind: "body-too-large", status, headers };
    return { kind: "response", status, headers, body: bytes.toString("utf8") };
}
async function readBytes(response, limitBytes, buffer) {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    if (isRedirect(status) && headers.location !== undefined) {
        return { kind: "redirect", status, location: headers.location };
    }
    if (!response.ok)
        return { kind: "response", status, headers, bytes: new Uint8Array(), isWhole: false };
    return { kind: "response", status, headers, ...(await readBody(response, limitBytes, buffer)) };
}
function isRedirect(status) {
    return status >= 300 && status < 400;
}
/** Reads the body, or its first `limitBytes`: into `buffer`, or into as many bytes as the server announces. */
async function readBody(response, limitBytes, buffer = new Uint8Array()) {
    const announced = Number(response.headers.get("content-length") ?? 0);
    const isLargeEnough = buffer.length > 0 && buffer.length >= limitBytes;
    let bytes = isLargeEnough ? asBuffer(buffer) : Buffer.allocUnsafe(announced <= limitBytes ? announced : 0);
    let sizeBytes = 0;
    for await (const chunk of response.body ?? []) {
        const piece = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
        const taken = piece.subarray(0, limitBytes - sizeBytes);
        if (sizeBytes + taken.length > bytes.length) {
            const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, sizeBytes + taken.length));
            bytes.copy(larger, 0, 0, sizeBytes);
            bytes = larger;
        }
        bytes.set(taken, sizeBytes);
        sizeBytes += taken.length;
        if (taken.length < piece.length)
            return { bytes: bytes.subarray(0, sizeBytes), isWhole: false };
    }
    return { bytes: bytes.subarray(0, sizeBytes), isWhole: true };
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** The system's words, without the address that node-fetch puts before them. Never a header. */
function wordsOf(error) {
    return error.message.replace(/^.*?, reason: /, "").trim();
}
/** The system's words, and its code if the words don't contain it. */
function describeNetworkError(error) {
    if (!(error instanceof Error))
        return String(error);
    const words = wordsOf(error);
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    return words.includes(code) ? words : [code, words].filter((part) => part !== "").join(": ");
}
/**
 * Codes of Node and OpenSSL for a host without a name, a closed port, and a failed TLS handshake. A lookup that may
 * work later (`EAI_AGAIN`) is not among them.
 */
const UNREACHABLE = /^(ENOTFOUND|ECONNREFUSED|EPROTO|(ERR_)?(SSL|TLS)_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/;
function isUnreachable(error) {
    return error instanceof Error && "code" in error && UNREACHABLE.test(String(error.code));
}


/***/ }),

/***/ 6679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ LATE),
/* harmony export */   eu: () => (/* binding */ endsMany),
/* harmony export */   iu: () => (/* binding */ limitSignal)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/** A signal with a limit of time of its own, which leaves nothing behind. Sends nothing. */

/** A signal that ends many calls at once. Node 20 takes more than ten listeners for a leak, and warns. */
function endsMany(signal) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    return signal;
}
/** The longest delay of a timer of Node's: 31 bits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The reason of a signal whose own time is over. */
const LATE = "late";
/** The reason of a signal whose work has ended. To make an error each time takes longer than the rest of it. */
const FINISHED = "finished";
/**
 * Calls `work` with a signal that aborts with `signal`, after `ms` milliseconds (its reason is then {@link LATE}), and
 * at the latest when the work has ended. With `AbortSignal.any` and `AbortSignal.timeout`, Node would keep both signals
 * until the time is over, for each of thousands of calls.
 */
async function limitSignal(signal, ms, work) {
    const limited = new AbortController();
    const end = () => limited.abort();
    const timer = setTimeout(() => limited.abort(LATE), Math.min(Math.ceil(ms), LONGEST_TIMER_MS));
    signal.addEventListener("abort", end);
    if (signal.aborted)
        end();
    try {
        return await work(limited.signal);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        limited.abort(FINISHED);
    }
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FAIL_REASONS),
/* harmony export */   e: () => (/* binding */ CANCEL_CODES)
/* harmony export */ });
/** TikTok documents cancelling under "Cancel ongoing pull from URL tasks". */
const CANCEL_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";
const ERRORS_PAGE = "https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling";
const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this project";
const CANCEL_AGAIN = "Cancel this id again. If that fails, check in the TikTok app whether it was posted";
const CHECK_PROXY = "Check the proxy, and the base address if one is set, then cancel this id again";
/** `error.code` of a request to cancel, and this project's code for what came instead of one. */
const CANCEL_CODES = {
    ok: {
        problem: "TikTok accepted the request to cancel",
        advice: "Check the status: an accepted request can still come too late",
        source: CANCEL_PAGE,
    },
    invalid_publish_id: {
        problem: "TikTok does not know this id, so nothing was cancelled",
        advice: "Find the complete id in the log of the upload and cancel that one, or look in the TikTok app. The token must belong to the developer app that published it",
        source: CANCEL_PAGE,
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to cancel this publish",
        advice: "Cancel it with the token of the account that published it",
        source: CANCEL_PAGE,
    },
    publish_not_cancellable: {
        problem: "TikTok has finished processing this publish, or it is already cancelled, so it can't be cancelled now",
        advice: "Ask for its status, or look in the TikTok app, and delete what was posted",
        source: CANCEL_PAGE,
    },
    access_token_invalid: {
        problem: "The access token is invalid or has expired",
        advice: "Get a new access token, store it where this one came from, then cancel this id again",
        source: CANCEL_PAGE,
    },
    scope_not_authorized: {
        problem: "The creator has not granted this access token video.upload or video.publish",
        advice: "Ask the creator to authorise the scope, then cancel this id again",
        source: CANCEL_PAGE,
    },
    url_ownership_unverified: {
        problem: "The domain or URL prefix is not verified for this TikTok app",
        advice: "Verify it in TikTok's developer portal, and check in the TikTok app whether it was posted",
        source: CANCEL_PAGE,
    },
    rate_limit_exceeded: {
        problem: "TikTok kept refusing because of too many requests until time ran out",
        advice: "Wait at least a minute, or as long as TikTok asks, then cancel this id again",
        source: CANCEL_PAGE,
    },
    internal_error: {
        problem: "TikTok's server kept failing until time ran out",
        advice: CANCEL_AGAIN,
        source: ERRORS_PAGE,
    },
    network_error: {
        problem: "TikTok could not be reached over the network",
        advice: "Check network, proxy and firewall, then cancel this id again",
        source: OWN,
    },
    timeout: { problem: "TikTok did not respond in time", advice: CANCEL_AGAIN, source: OWN },
    server_error: {
        problem: "TikTok's server, or a proxy in front of it, kept failing without an error code until time ran out",
        advice: CANCEL_AGAIN,
        source: OWN,
    },
    unexpected_response: {
        problem: "The response did not come from TikTok's API",
        advice: CHECK_PROXY,
        source: OWN,
    },
    redirect_refused: {
        problem: "The request was redirected, and an access token is never sent to the target of a redirect",
        advice: CHECK_PROXY,
        source: OWN,
    },
};
const FIX_FIRST = "Fix the file before you publish it again";
const NOT_AGAIN = "Don't publish it again as it is";
const CHECK_URL = "Check that the URL responds without a redirect, then publish it again";
/** `fail_reason` of a publish whose status is FAILED: why nothing was posted. */
const FAIL_REASONS = {
    publish_cancelled: { problem: "The publish was cancelled", advice: "", source: STATUS_PAGE },
    file_format_check_failed: {
        problem: "TikTok does not support the file's format",
        advice: FIX_FIRST,
        source: STATUS_PAGE,
    },
    duration_check_failed: {
        problem: "The video's duration is not allowed",
        advice: "Only some creators may post more than 3 minutes: check the account's limit, or trim the video before you publish it again",
        source: STATUS_PAGE,
    },
    frame_rate_check_failed: { problem: "The video's frame rate is not allowed", advice: FIX_FIRST, source: STATUS_PAGE },
    picture_size_check_failed: {
        problem: "The picture size is not allowed",
        advice: FIX_FIRST,
        source: STATUS_PAGE,
    },
    internal: { problem: "TikTok had an internal error", advice: "Publish it again", source: STATUS_PAGE },
    video_pull_failed: { problem: "TikTok could not download the video", advice: CHECK_URL, source: STATUS_PAGE },
    photo_pull_failed: { problem: "TikTok could not download the photo", advice: CHECK_URL, source: STATUS_PAGE },
    auth_removed: {
        problem: "The creator withdrew the app's access during the publish",
        advice: "Ask the creator to authorise the app before you publish it again",
        source: STATUS_PAGE,
    },
    spam_risk_too_many_posts: {
        problem: "The creator has reached the daily limit of posts through the API",
        advice: "Don't try again today: post from the TikTok app instead",
        source: STATUS_PAGE,
    },
    spam_risk_user_banned_from_posting: {
        problem: "TikTok has banned the creator from posting",
        advice: "Don't try again: the creator can find the reason in the TikTok app",
        source: STATUS_PAGE,
    },
    spam_risk_text: {
        problem: "TikTok sees spam or a risk in the description",
        advice: "Change the text before you publish it again",
        source: STATUS_PAGE,
    },
    spam_risk: { problem: "TikTok sees a risk in this publish", advice: NOT_AGAIN, source: STATUS_PAGE },
};


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ ADDRESSES),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _net_connections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5531);
/** Where TikTok's Content Posting API is. Sends nothing; small, so that post can connect before it loads the rest. */


/** In order of preference: every public client uses the first one. */
const ADDRESSES = ["publish/cancel", "transmission/cancel"];
/** TikTok's gateway does not know these paths without the trailing slash. */
const ENDPOINTS = {
    "publish/cancel": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/cancel/" },
    "transmission/cancel": { host: "https://open-platform.tiktokapis.com", path: "/v2/post/transmission/cancel/" },
    "status/fetch": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/status/fetch/" },
    "creator_info/query": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/creator_info/query/" },
};
/** The URL of an endpoint. A user's base address keeps its own path: the documented path is appended to it. */
function locate(endpoint, apiUrl) {
    const { host, path } = ENDPOINTS[endpoint];
    const url = new URL(apiUrl ?? host);
    url.pathname = url.pathname.replace(/\/*$/, path);
    return url;
}
/**
 * Opens a connection to each endpoint, which the first call to it takes. Its handshakes go on while code is loaded and
 * ids are read. Resolves when what every call needs is loaded. After a fast lookup, the handshakes have begun by then.
 */
async function connectTo(endpoints, apiUrl) {
    for (const endpoint of endpoints)
        (0,_net_connections_js__WEBPACK_IMPORTED_MODULE_1__/* .connectAhead */ .w8)(locate(endpoint, apiUrl));
    // Node loads code without a turn of its loop, and no handshake goes on meanwhile: so it is not loaded all at once.
    await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 522));
    for (let turn = 0; turn < TURNS; turn++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}
/** One ends the lookup and connects. The next one begins the TLS handshake, or asks the proxy. */
const TURNS = 2;


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   xP: () => (/* binding */ explainUnsureCode)
/* harmony export */ });
/* unused harmony exports nameUpload, mayGoLive, describeLive, explainUnrecorded, sayInterrupted, quoteLogId */
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);

/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
function explain(outcome, known) {
    return EXPLANATIONS[outcome](known);
}
/** The id stands for no known upload, so it says nothing about what the upload is. */
const AN_UPLOAD_MAY_GO_LIVE = "An upload may still go live";
/** What the upload is, for a person. A draft that is live has become a video. */
function nameUpload({ isPhoto }) {
    return isPhoto ? "photo post" : "video";
}
/** The worst that can still happen to an upload. A draft is posted by nobody but the creator. */
function mayGoLive(known) {
    return known.isDraft ? "The draft may still reach the inbox" : `The ${nameUpload(known)} may still go live`;
}
function lowerFirst(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
function checkSoon(known) {
    const then = known.isDraft
        ? "discard the draft if it has arrived"
        : `delete the ${nameUpload(known)} if it was posted`;
    return `Look in the TikTok app in a few minutes, and ${then}`;
}
/** A publish whose status is PUBLISH_COMPLETE. TikTok names the public posts once they are moderated. */
function describeLive(known) {
    if (known.postIds.length > 0)
        return { problem: `The ${nameUpload(known)} is live`, cause: "" };
    return {
        problem: `The ${nameUpload(known)} is live, or will be after moderation`,
        cause: "TikTok has not named the post: it is private, or still in moderation, which may take hours",
    };
}
/** The job may have failed for a reason that is not this upload's: a person decides. Moderation may take hours. */
function deleteIt(known) {
    const when = known.postIds.length > 0 ? "" : " now, without waiting for moderation";
    const how = `profile, the ${nameUpload(known)}, \u22ef or the share arrow, Delete`;
    return `If it must not stay, delete it in the TikTok app${when}: ${how}. Otherwise nothing is left to do`;
}
/** Where a person finds an upload that has no id: nothing but the creator's own app shows it. */
const OPEN_APP = "Open the TikTok app with the creator's account in a few minutes, and look in";
/** What becomes of an unrecorded upload, where to look for it, and what to do if it is there and not wanted. */
const UNRECORDED = {
    direct: { fate: "", places: "the profile", deed: "Delete the video" },
    draft: {
        fate: ". A draft never goes live by itself",
        ...{ places: "the inbox and the drafts", deed: "Discard the draft" },
    },
    unknown: {
        fate: ". If it is a draft, it waits in the inbox: a draft never goes live by itself",
        ...{ places: "the inbox, the drafts and the profile", deed: "Delete the video, or discard the draft," },
    },
};
/**
 * An upload that was started, and of which neither an id nor a refusal was recorded. `next`: what to do with an id that
 * the log of the upload names.
 */
function explainUnrecorded(known, next) {
    const { fate, places, deed } = UNRECORDED[known.publish ?? "unknown"];
    return {
        level: "error",
        problem: mayGoLive(known),
        cause: `An upload of it was started, and TikTok's response is not recorded, so there is no publish id${fate}`,
        advice: `${OPEN_APP} ${places}. ${deed} if it is there and not wanted. If the log of the upload names its publish id, ${next}`,
    };
}
/** Why it is not known whether an upload was started, though TikTok has responded. `code`: its `error.code`. */
function explainUnsureCode(code) {
    const what = code === "internal_error"
        ? "TikTok's server failed (internal_error)"
        : `TikTok's response was an error that is not known: ${code}`;
    return `${what}, so the upload may have started`;
}
const EXPLANATIONS = {
    unrecorded: (known) => explainUnrecorded(known, "cancel that"),
    malformed: ({ isCutOff = false }) => ({
        level: "error",
        problem: AN_UPLOAD_MAY_GO_LIVE,
        ...(isCutOff
            ? {
                cause: "This publish id was cut off, so nothing was sent",
                advice: "Find the whole id in the log of the upload and cancel it, or look in the TikTok app. A PowerShell table cuts ids off: write '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' instead",
            }
            : {
                cause: "This is not a publish id, so nothing was sent",
                advice: "Look in the TikTok app for a posted video, and check what the upload wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
            }),
    }),
    "dry-run": (known) => ({
        level: "notice",
        problem: "Dry run, so nothing was sent",
        cause: `${mayGoLive(known)}. A real run would ask TikTok to cancel it`,
        advice: "",
    }),
    "no-token": (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "There is no access token, so nothing was sent",
        advice: "Set an access token (is the name of the secret right?), then cancel this id",
    }),
    cancelled: ({ code }) => ({
        level: "notice",
        // That is TikTok's code for a publish that is already cancelled, too.
        problem: code === "publish_not_cancellable" ? "Already cancelled" : "Cancelled",
        cause: "Nothing was posted",
        advice: "",
    }),
    "already-failed": ({ failReason = "" }) => {
        const { problem, advice } = find(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_REASONS */ .T, failReason) ?? {
            problem: "TikTok gives no known reason",
            advice: "",
        };
        return {
            level: "notice",
            problem: "Nothing was posted",
            cause: `It had already failed when it was to be cancelled. ${problem}`,
            advice,
        };
    },
    "in-inbox": () => ({
        level: "warning",
        problem: "The draft is in the creator's TikTok inbox",
        cause: "Nobody else can see it",
        advice: "Open its notification in the TikTok app: discard the draft if it is not wanted, or finish the post",
    }),
    published: (known) => ({
        level: "error",
        ...describeLive(known),
        advice: deleteIt(known),
    }),
    "cancel-requested": (known) => ({
        level: "warning",
        // The title says 'ok', which is TikTok's code for a request that it accepted.
        problem: `Cancelling is not confirmed, so ${lowerFirst(mayGoLive(known))}`,
        cause: `TikTok accepted the request to cancel, but ${known.isInterrupted ? "the run was interrupted before TikTok confirmed" : "did not confirm in time"} that it worked`,
        advice: checkSoon(known),
    }),
    processing: (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "TikTok can no longer cancel it, and has not said yet how it ended",
        advice: checkSoon(known),
    }),
    refused: (known) => explainRefusal(known),
    unreachable: (known) => ({
        level: "error",
        problem: mayGoLive(known),
        // A request that was cut off is no sign of a fault of TikTok's.
        ...explainCode(known),
        ...(known.isInterrupted &&
            known.code === "timeout" && { cause: "The run was interrupted before TikTok responded" }),
    }),
    "out-of-time": (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "The run ended before TikTok was asked to cancel it",
        advice: "Cancel this id now",
    }),
};
function explainRefusal(known) {
    const { cause, advice } = explainCode(known);
    if (known.code === "invalid_publish_id")
        return { level: "warning", problem: AN_UPLOAD_MAY_GO_LIVE, cause, advice };
    return {
        level: "error",
        problem: mayGoLive(known),
        // A refusal of the token holds for every id, so the others are not sent.
        cause: known.attempts === 0 ? `${cause}. TikTok said so of another id, and was not asked about this one` : cause,
        advice,
    };
}
function explainCode({ code, httpStatus, hasLogId, isInterrupted }) {
    if (code === "unexpected_response" && httpStatus === 404)
        return NOT_SERVED;
    const { problem, advice } = find(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_CODES */ .e, code) ?? {
        problem: "TikTok refused the request with a code that its documentation does not list",
        advice: quoteLogId("Check in the TikTok app whether it was posted", hasLogId),
    };
    return { cause: isInterrupted ? sayInterrupted(problem) : problem, advice };
}
/** A run that was interrupted has not waited until time ran out. */
function sayInterrupted(problem) {
    return problem.replace("until time ran out", "until the run was interrupted");
}
/** The same advice, and what TikTok's support asks for, if there is any. */
function quoteLogId(advice, hasLogId = false) {
    return hasLogId ? `${advice}, and send the log_id to TikTok's support` : advice;
}
/** A Sandbox app gets 404 for what its Sandbox lacks. The status is 404 only where no address responds otherwise. */
const NOT_SERVED = {
    cause: "TikTok responded with 404: neither address for cancelling is there",
    advice: "If this is a Sandbox app, its Sandbox may lack cancelling: check in the TikTok app whether it was posted. Otherwise check the proxy and the base address, then cancel this id again",
};
/** An own entry of a table. */
function find(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 2414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ INIT_CODES)
/* harmony export */ });
/* unused harmony export INIT_PAGE */
/** TikTok's page on direct posts, with the codes of their init. */
const INIT_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post";
const INVALID = {
    problem: "TikTok refused a value of the post, or misses one",
    advice: "Correct the post file, and commit it: the rules about posts say which value, also those of chunks if you send a file",
};
/** `error.code` of an init, as far as its page lists it. Codes that other calls give, too, are explained for those. */
const INIT_CODES = {
    invalid_param: INVALID,
    invalid_params: INVALID,
    privacy_level_option_mismatch: {
        problem: "The creator may not choose this 'privacy_level'",
        advice: "Choose one of the 'privacy_level_options' that creator_info lists, and commit the post file",
    },
    unaudited_client_can_only_post_to_private_accounts: {
        problem: "TikTok has not audited the app, so it can only post SELF_ONLY to private accounts",
        advice: "Set 'privacy_level' to SELF_ONLY for a private account, upload a draft, or have the app audited",
    },
    spam_risk_too_many_pending_share: {
        problem: "The creator has five drafts of the last 24 hours in the inbox, the most that TikTok allows",
        advice: "Finish or discard drafts in the TikTok app first",
    },
    app_version_check_failed: {
        problem: "The creator's TikTok app is too old",
        advice: "Ask the creator to update the TikTok app",
    },
    scope_permission_missed: {
        problem: "The access token lacks a scope that the call needs",
        advice: "Ask the creator to authorise video.publish, or video.upload for drafts",
    },
    invalid_file_upload: {
        problem: "TikTok refused the uploaded file, or its chunks do not fit the plan",
        advice: "Check 'video_size', 'chunk_size' and 'total_chunk_count': rule chunk-plan names the right plan",
    },
};


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hideSecret),
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** Hides a secret in untrusted text, in every form in which a server may echo it. Knows no server. */
/** A part of an encoded secret that is shorter may be any text. */
const SHORTEST_PART = 12;
/** Hides `secret`: as it is, with any of its characters escaped, in hexadecimal and in base64, alone or with others. */
function hideSecret(secret) {
    const encodings = listEncodings(secret);
    const shortest = Math.min(secret.length, ...encodings.map(({ length }) => length));
    let pattern;
    // The pattern is long, and what is read before the first request is short.
    return (text) => {
        if (text.length < shortest)
            return text;
        pattern ??= new RegExp([...secret]
            .map(matchCharacter)
            .join("")
            .concat(...encodings.map(orText)), "gi");
        return text.replace(pattern, "***");
    };
}
function orText(text) {
    return `|${escapePattern(text)}`;
}
/** Hides several secrets. */
function hideSecrets(secrets) {
    const hiding = secrets.map(hideSecret);
    return (text) => hiding.reduce((shown, hide) => hide(shown), text);
}
/** A pattern for a character as it is, or escaped as in JSON, JavaScript, a URL, or HTML by its number. */
function matchCharacter(character) {
    const code = character.charCodeAt(0);
    const hex = code.toString(16).padStart(2, "0");
    const named = NAMED[character] ?? [];
    const forms = [
        ...[`\\${character}`, `%${hex}`, `%25${hex}`, `\\u00${hex}`, `\\\\u00${hex}`, `\\x${hex}`],
        ...[`&#${code};`, `&#0${code};`, `&#x${hex};`, ...named],
    ];
    return `(?:${[character, ...forms].map(escapePattern).join("|")})`;
}
/** HTML's names of the characters that every escaping knows (HTML standard, section 13.5). */
const NAMED = {
    "&": ["&amp;"],
    "<": ["&lt;"],
    ">": ["&gt;"],
    '"': ["&quot;"],
    "'": ["&apos;"],
};
function escapePattern(text) {
    return text.replace(/[^A-Za-z0-9]/g, "\\$&");
}
/**
 * In base64, three bytes become four characters, so the text depends on how many bytes stand before the secret. The
 * characters at its ends depend on its neighbours, too: they are left out, and show nothing by themselves.
 */
function listEncodings(secret) {
    const hex = Buffer.from(secret).toString("hex");
    const base64 = [0, 1, 2].flatMap((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        const whole = bytes.subarray(before === 0 ? 0 : 3, bytes.length - (bytes.length % 3));
        const text = whole.toString("base64");
        return text.length < SHORTEST_PART ? [] : [text, whole.toString("base64url")];
    });
    return hex.length < SHORTEST_PART ? base64 : [hex, ...base64];
}


/***/ })

};
