export const id = 326;
export const ids = [326];
export const modules = {

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cancelUploads: () => (/* binding */ cancelUploads)
});

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
        if (performance.now() + pauseMs > deadlineMs)
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
/** The classes of results, the best first (tiktok-api.md, "the best answer counts for an id"). */
const RANKS = [
    isOk,
    isNotCancellable,
    (result) => !isPassing(result) && !isUnauthorized(result),
    (result) => !isPassing(result),
    (result) => result.kind === "response",
    () => true,
];
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
/** The best result of all addresses. If all are faults, their details stand together, with the most telling code. */
function mergeResults(results) {
    const [best] = [...results].sort((a, b) => rank(a.result) - rank(b.result));
    if (best === undefined || best.result.kind === "response")
        return best?.result;
    const faults = results.flatMap(({ address, result }) => result.kind === "fault" ? [{ address, fault: result }] : []);
    const { fault } = faults.find((each) => !each.fault.isGone && !each.fault.cutOff) ??
        faults[0] ?? { fault: best.result };
    const details = faults.map((each) => `${each.address}: ${each.fault.detail}`);
    return details.length < 2 ? fault : { ...fault, detail: details.join("; ") };
}

// EXTERNAL MODULE: ../../node_modules/node-fetch/src/index.js + 12 modules
var src = __webpack_require__(9652);
// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ../../node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(9251);
;// CONCATENATED MODULE: ./net/connections.js




const SOCKETS = { keepAlive: true, maxSockets: 16 };
/** Opens separate connections. `lookup` resolves their addresses, and can refuse one before it is connected to. */
function openConnections(lookup = lookUpOnce()) {
    const options = { ...SOCKETS, lookup };
    return { http: new external_node_http_.Agent(options), https: new external_node_https_.Agent(options) };
}
/**
 * Looks up each host once for all sockets: a slow lookup keeps one of the four threads that Node has for them. One that
 * failed is made again.
 */
function lookUpOnce() {
    const found = new Map();
    return (host, options, callback) => {
        const key = JSON.stringify([host, options.family, options.hints]);
        const addresses = found.get(key) ?? (0,external_node_dns_promises_.lookup)(host, { ...options, all: true });
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
/** The agent for a call to `url`: the proxy's if there is one, otherwise that of `connections`. */
async function pickAgent(url, connections = common) {
    if (isProxied(url))
        return await getProxyAgent(url);
    return url.protocol === "https:" ? connections.https : connections.http;
}
/** Whether `http_proxy`, `https_proxy` and `no_proxy` send this address through a proxy (loopback never is). */
function isProxied(url) {
    return (0,proxy/* getProxyUrl */.s)(url) !== undefined;
}
let proxyClient;
/** The client for proxies takes long to load, so it is loaded only if there is a proxy. */
async function getProxyAgent(url) {
    const { HttpClient } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 5063));
    proxyClient ??= new HttpClient(undefined, undefined, SOCKETS);
    return proxyClient.getAgent(url.href);
}

;// CONCATENATED MODULE: ./net/http.js
/** HTTP calls, limited in time and size. Never follows a redirect, never throws. Knows no host and no token. */


/** Sends one request; never throws. */
async function send(request) {
    const result = await sendGuarded(request);
    return result.kind === "address-refused" ? { kind: "network-error", reason: result.reason } : result;
}
/** Like {@link send}, for connections that may refuse an address. */
function sendGuarded(request) {
    return exchange(request, readText);
}
/** Sends one request for bytes; never throws. */
function receive(request) {
    return exchange(request, readBytes);
}
/** The only place that sends. `read` turns the response into the caller's result. */
async function exchange(request, read) {
    const { method, url, body, signal } = request;
    const limit = AbortSignal.timeout(Math.ceil(request.timeoutMs));
    const finished = new AbortController();
    try {
        const agent = await pickAgent(url, request.connections);
        // Otherwise node-fetch crashes the process: it destroys the request's body before anything listens for errors.
        if (signal.aborted)
            return { kind: "aborted" };
        const response = await (0,src/* default */.Ay)(url, {
            method,
            // An uncompressed body can't grow. If a server compresses all the same, the limit applies after decompression.
            headers: { "accept-encoding": "identity", ...request.headers },
            ...(body !== undefined && { body }),
            agent,
            redirect: "manual",
            // A part of a compressed file can't be decompressed.
            compress: request.headers.range === undefined,
            signal: AbortSignal.any([signal, limit, finished.signal]),
        });
        return await read(response, request.bodyLimitBytes);
    }
    catch (error) {
        if (signal.aborted)
            return { kind: "aborted" };
        if (limit.aborted)
            return { kind: "timeout" };
        if (isAddressRefused(error))
            return { kind: "address-refused", reason: wordsOf(error) };
        return {
            kind: "network-error",
            reason: describeNetworkError(error),
            ...(isUnreachable(error) && { isUnreachable: true }),
        };
    }
    finally {
        // Closes the connection if the body was not read to its end: an endless body would keep the process alive.
        finished.abort();
    }
}
async function readText(response, limitBytes) {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    if (status >= 300 && status < 400)
        return { kind: "redirect-refused", status };
    const { bytes, isWhole } = await readBody(response, limitBytes);
    if (!isWhole)
        return { kind: "body-too-large", status, headers };
    return { kind: "response", status, headers, body: bytes.toString("utf8") };
}
async function readBytes(response, limitBytes) {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    if (status >= 300 && status < 400 && headers.location !== undefined) {
        return { kind: "redirect", status, location: headers.location };
    }
    if (!response.ok)
        return { kind: "response", status, headers, bytes: new Uint8Array(), isWhole: false };
    return { kind: "response", status, headers, ...(await readBody(response, limitBytes)) };
}
/** Reads the body, or its first `limitBytes`. */
async function readBody(response, limitBytes) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of response.body ?? []) {
        const bytes = Buffer.from(chunk);
        sizeBytes += bytes.length;
        chunks.push(bytes);
        if (sizeBytes > limitBytes)
            return { bytes: Buffer.concat(chunks, limitBytes), isWhole: false };
    }
    return { bytes: Buffer.concat(chunks, sizeBytes), isWhole: true };
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

;// CONCATENATED MODULE: ./tiktok/codes.js
/** TikTok documents cancelling under "Cancel ongoing pull from URL tasks". */
const CANCEL_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";
const ERRORS_PAGE = "https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling";
const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this action";
const CANCEL_AGAIN = "Cancel this id again. If that fails, check in the TikTok app whether the video was posted";
const CHECK_PROXY = "Check the runner's proxy, and the base address if one is set, then cancel this id again";
/** `error.code` of a request to cancel, and this project's code for what came instead of one. */
const CANCEL_CODES = {
    ok: {
        problem: "TikTok accepted the request to cancel",
        advice: "Check the status: an accepted request can still come too late",
        source: CANCEL_PAGE,
    },
    invalid_publish_id: {
        problem: "TikTok does not know this publish id, so nothing was cancelled",
        advice: "Check that the id is complete and that it belongs to this TikTok app",
        source: CANCEL_PAGE,
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to cancel this publish",
        advice: "Cancel it with the token of the account that published it",
        source: CANCEL_PAGE,
    },
    publish_not_cancellable: {
        problem: "TikTok has finished processing this publish, so it can no longer be cancelled",
        advice: "Look in the TikTok app, and delete the video if it was posted",
        source: CANCEL_PAGE,
    },
    access_token_invalid: {
        problem: "The access token is invalid or has expired",
        advice: "Refresh the token, then cancel this id again",
        source: CANCEL_PAGE,
    },
    scope_not_authorized: {
        problem: "The creator has not granted this access token video.upload or video.publish",
        advice: "Ask the creator to authorise the scope, then cancel this id again",
        source: CANCEL_PAGE,
    },
    url_ownership_unverified: {
        problem: "The domain or URL prefix of the video is not verified for this TikTok app",
        advice: "Verify it in TikTok's developer portal, and check in the TikTok app whether the video was posted",
        source: CANCEL_PAGE,
    },
    rate_limit_exceeded: {
        problem: "TikTok refused the request for too many requests until the time was up",
        advice: "Wait at least a minute, or as long as TikTok asks, then cancel this id again",
        source: CANCEL_PAGE,
    },
    internal_error: {
        problem: "TikTok's server failed until the time was up",
        advice: CANCEL_AGAIN,
        source: ERRORS_PAGE,
    },
    network_error: {
        problem: "TikTok could not be reached over the network",
        advice: "Check the runner's network, proxy and firewall, then cancel this id again",
        source: OWN,
    },
    timeout: { problem: "TikTok did not respond in time", advice: CANCEL_AGAIN, source: OWN },
    server_error: {
        problem: "TikTok's server, or a proxy in front of it, failed without an error code until the time was up",
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
const FIX_FIRST = "Fix the video before you publish it again";
const CHECK_URL = "Before you publish again, check that the URL responds without a redirect";
/** `fail_reason` of a publish whose status is FAILED: why nothing was posted. */
const FAIL_REASONS = {
    publish_cancelled: { problem: "The publish was cancelled", advice: "", source: STATUS_PAGE },
    file_format_check_failed: {
        problem: "TikTok does not support the file's format",
        advice: FIX_FIRST,
        source: STATUS_PAGE,
    },
    duration_check_failed: { problem: "The video's duration is not allowed", advice: FIX_FIRST, source: STATUS_PAGE },
    frame_rate_check_failed: { problem: "The video's frame rate is not allowed", advice: FIX_FIRST, source: STATUS_PAGE },
    picture_size_check_failed: {
        problem: "The video's picture size is not allowed",
        advice: FIX_FIRST,
        source: STATUS_PAGE,
    },
    internal: { problem: "TikTok had an internal error", advice: "", source: STATUS_PAGE },
    video_pull_failed: { problem: "TikTok could not download the video", advice: CHECK_URL, source: STATUS_PAGE },
    photo_pull_failed: { problem: "TikTok could not download the photo", advice: CHECK_URL, source: STATUS_PAGE },
    auth_removed: {
        problem: "The creator withdrew the app's access during the publish",
        advice: "Ask the creator to authorise the app before you publish again",
        source: STATUS_PAGE,
    },
    spam_risk_too_many_posts: {
        problem: "The creator has reached the daily limit of posts through the API",
        advice: "Post from the TikTok app instead",
        source: STATUS_PAGE,
    },
    spam_risk_user_banned_from_posting: {
        problem: "TikTok has banned the creator from posting",
        advice: "The creator can find the reason in the TikTok app",
        source: STATUS_PAGE,
    },
    spam_risk_text: {
        problem: "TikTok sees spam or a risk in the description",
        advice: "Change the text before you publish again",
        source: STATUS_PAGE,
    },
    spam_risk: { problem: "TikTok sees a risk in this publish", advice: "", source: STATUS_PAGE },
};

;// CONCATENATED MODULE: ./tiktok/secret-forms.js
/** Hides a secret in untrusted text, in every form in which a server may echo it. Knows no server. */
/** A part of an encoded secret that is shorter may be any text. */
const SHORTEST_PART = 12;
/** Hides `secret`: as it is, with any of its characters escaped, and in base64, alone or within other text. */
function hideSecret(secret) {
    const forms = [...secret].map(matchCharacter).join("");
    const pattern = new RegExp([forms, ...listEncodings(secret).map(escapePattern)].join("|"), "gi");
    return (text) => text.replace(pattern, "***");
}
/** A pattern for a character as it is, or escaped as in JSON, JavaScript, a URL, or HTML by its number. */
function matchCharacter(character) {
    const code = character.charCodeAt(0);
    const hex = code.toString(16).padStart(2, "0");
    const named = NAMED[character] ?? [];
    const forms = [`\\${character}`, `%${hex}`, `\\u00${hex}`, `\\x${hex}`, `&#${code};`, `&#x${hex};`, ...named];
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
    return [0, 1, 2].flatMap((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        const whole = bytes.subarray(before === 0 ? 0 : 3, bytes.length - (bytes.length % 3));
        const text = whole.toString("base64");
        return text.length < SHORTEST_PART ? [] : [text, whole.toString("base64url")];
    });
}

;// CONCATENATED MODULE: ./tiktok/client.js





/** In order of preference: every public client uses the first one. */
const ADDRESSES = ["publish/cancel", "transmission/cancel"];
/** TikTok's gateway does not know these paths without the trailing slash. */
const ENDPOINTS = {
    "publish/cancel": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/cancel/" },
    "transmission/cancel": { host: "https://open-platform.tiktokapis.com", path: "/v2/post/transmission/cancel/" },
    "status/fetch": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/status/fetch/" },
};
const BODY_LIMIT_KIB = 64;
/** How many characters of an untrusted text are kept. */
const MESSAGE_LIMIT = 500;
const NAME_LIMIT = 100;
/** Neither method throws. No result contains the token, whatever a server sends. */
function createClient({ token, apiUrl, pace }) {
    const clean = hideSecret(token);
    const call = async (endpoint, id, signal) => {
        const result = await send({
            method: "POST",
            url: locate(endpoint, apiUrl),
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=UTF-8" },
            body: JSON.stringify({ publish_id: id }),
            timeoutMs: pace.callTimeoutMs,
            bodyLimitBytes: BODY_LIMIT_KIB * 1024,
            signal,
        });
        return readResult(result, clean, pace);
    };
    return {
        cancel: (id, address, signal) => call(address, id, signal),
        status: (id, signal) => call("status/fetch", id, signal),
    };
}
/** A user's base address keeps its own path: the documented path is appended to it. */
function locate(endpoint, apiUrl) {
    const { host, path } = ENDPOINTS[endpoint];
    const url = new URL(apiUrl ?? host);
    url.pathname = url.pathname.replace(/\/*$/, path);
    return url;
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
        const quote = clean(body).trim().slice(0, NAME_LIMIT);
        return unexpected(httpStatus, `not a response from TikTok's API: ${quote}`);
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
    if (result.kind === "fault" || result.code !== "ok")
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
    return (typeof value === "string" || typeof value === "number") && /^\d{1,20}$/.test(String(value));
}
// ---------------------------------------------------------------------------------------------------------------------
// Untrusted JSON
/** TikTok's own words. They are not secret, even if one of them contains the token's text. */
const VOCABULARY = new Set([
    ...Object.keys(CANCEL_CODES),
    ...Object.keys(FAIL_REASONS),
    ...["PROCESSING_UPLOAD", "PROCESSING_DOWNLOAD", "SEND_TO_USER_INBOX", "PUBLISH_COMPLETE", "FAILED"],
]);
/** Parses JSON: numbers beyond 2^53 stay strings of digits, no string holds the token. `undefined` if it is invalid. */
function parseJson(body, clean) {
    try {
        // A byte order mark is not JSON, but some gateways write one.
        return JSON.parse(body.replace(/^\ufeff/, ""), (_key, value, ...[context]) => {
            if (typeof value === "string")
                return VOCABULARY.has(value) ? value : clean(value);
            return typeof value === "number" && !Number.isSafeInteger(value) ? (context?.source ?? value) : value;
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

// EXTERNAL MODULE: ../../node_modules/tinyqueue/index.js
var tinyqueue = __webpack_require__(5932);
;// CONCATENATED MODULE: ./tiktok/agenda.js
/** What waits to be done: by time first, then by rank. Knows no publish and no clock. */

/**
 * Items that wait for their time. Of those whose time has come, the one with the lowest rank is first, then the one that
 * was added first. Each operation takes logarithmic time in the number of items.
 */
class Agenda {
    #waiting = new tinyqueue/* default */.A([], byTime);
    #due = new tinyqueue/* default */.A([], (a, b) => a.rank - b.rank || a.serial - b.serial);
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
        this.#waiting = new tinyqueue/* default */.A(this.#waiting.data.filter(({ item }) => isKept(item)), byTime);
    }
    /** When the next item's time comes, if no item's time has come yet. */
    nextMs() {
        return this.#waiting.peek()?.dueMs ?? Number.POSITIVE_INFINITY;
    }
}
function byTime(a, b) {
    return a.dueMs - b.dueMs || a.serial - b.serial;
}

;// CONCATENATED MODULE: ./tiktok/run.js



function createRun() {
    return {
        tasks: new Map(),
        cancel: { "publish/cancel": createCancelLane(), "transmission/cancel": createCancelLane() },
        status: createLane(),
        statusCallsMs: [],
        confirming: true,
        wrappingUp: false,
    };
}
function createLane() {
    return { agenda: new Agenda(), inFlight: 0, closedUntilMs: 0 };
}
function createCancelLane() {
    return { ...createLane(), isGone: false, retries: 0 };
}
/** Direct posts by URL come first: they can be cancelled, and go public by themselves. Drafts come last. */
const URGENCY = [/^[vp]_pub_url~/, /^[vp]_pub_/, /^[vp]_inbox_/];
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
        for (const address of ADDRESSES)
            run.cancel[address].agenda.add(task, task.rank, 0);
        return true;
    });
}
/** The result of the requests to cancel that counts: the best one of both addresses. */
function resultOf({ asks }) {
    return mergeResults(ADDRESSES.flatMap((address) => {
        const { result } = asks[address];
        return result === undefined ? [] : [{ address, result }];
    }));
}
/** How often TikTok was asked to cancel an id. Both addresses at once count as one. */
function countAttempts({ asks }) {
    return Math.max(...ADDRESSES.map((address) => asks[address].sent));
}
/**
 * The refusal that holds for every id of the token: each address that is there has refused it, or the proven one has.
 */
function findRefusal({ cancel, proven }) {
    const there = proven === undefined ? ADDRESSES.filter((address) => !cancel[address].isGone) : [proven];
    const refusals = there.flatMap((address) => cancel[address].refusal ?? []);
    return refusals.length === there.length ? refusals.find(isTokenWide) : undefined;
}

;// CONCATENATED MODULE: ./tiktok/schedule.js
/** Which call a run makes next. Makes decisions only: no clock, no network. */



const NOTHING = { kind: "wait", untilMs: Number.POSITIVE_INFINITY };
/** Asking to cancel comes before asking for status. */
function nextStep(run, nowMs, pace, deadlineMs) {
    const inFlight = run.status.inFlight + ADDRESSES.reduce((sum, address) => sum + run.cancel[address].inFlight, 0);
    if (inFlight >= pace.callsAtOnce)
        return NOTHING;
    const cancels = findRefusal(run) ? [] : ADDRESSES.map((address) => nextCancel(run, address, nowMs, pace, deadlineMs));
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
    return isFinal(task) || ADDRESSES.some((address) => isProofAt(task, address));
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
    // While no address has proven itself, a slow one leaves the other its half of the calls.
    if (run.proven === undefined && lane.inFlight >= pace.callsAtOnce / 2)
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
    if (!run.confirming)
        return NOTHING;
    const { agenda, closedUntilMs } = run.status;
    let first = agenda.first(nowMs);
    for (; first !== undefined && isFinal(first.item); first = agenda.first(nowMs))
        agenda.removeFirst();
    const wantedMs = first === undefined ? agenda.nextMs() : nowMs;
    const untilMs = Math.max(wantedMs, closedUntilMs, nextRoomMs(run, nowMs, pace));
    if (first === undefined)
        return { kind: "wait", untilMs: wantedMs === Number.POSITIVE_INFINITY ? wantedMs : untilMs };
    return untilMs > nowMs ? { kind: "wait", untilMs } : { kind: "status", task: first.item };
}
/** The time at which the window has room for a status call. */
function nextRoomMs(run, nowMs, { statusWindow: { calls, ms } }) {
    const oldest = recentStatusCalls(run, nowMs, ms).at(-calls);
    return oldest === undefined ? nowMs : oldest + ms;
}
/** The status calls that are still in the window at `nowMs`. */
function recentStatusCalls({ statusCallsMs }, nowMs, windowMs) {
    return statusCallsMs.filter((leftMs) => leftMs + windowMs > nowMs);
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
    ask.out = out;
}
/** Records the result of a request to cancel: what it says of the id, and what it says of the address. */
function noteCancel(run, task, address, result, { nowMs, deadlineMs }, pace) {
    const ask = task.asks[address];
    delete ask.out;
    ask.result = keepBetter(ask.result, result);
    const lane = run.cancel[address];
    lane.inFlight -= 1;
    if (result.kind === "fault" && result.cutOff)
        return;
    noteAddress(run, address, result, nowMs, pace);
    if (isProof(result))
        transitions_confirm(run, task, isOk(result) ? nowMs + pace.statusGap.firstMs : nowMs);
    else if (isPassing(result) && !run.wrappingUp) {
        const dueMs = nowMs + backOffMs(ask.sent - 1, pace.backOff);
        // A last try just before the deadline costs nothing.
        const lastMs = Math.max(nowMs + pace.backOff.floorMs, deadlineMs - pace.lastTryMs);
        lane.agenda.add(task, task.rank, Math.min(dueMs, lastMs));
    }
    if (isOk(result))
        endRequests(task);
}
/** What a result says of its address, whatever it says of the id. */
function noteAddress(run, address, result, nowMs, pace) {
    const lane = run.cancel[address];
    if (result.kind === "fault" && result.isGone)
        dropAddress(run, address, nowMs, pace);
    else if (result.kind === "response")
        lane.isGone = false;
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
/** An address that is gone is not asked any more. If both are gone, both are tried again, one id at a time. */
function dropAddress(run, address, nowMs, pace) {
    run.cancel[address].isGone = true;
    if (run.proven === address)
        delete run.proven;
    if (ADDRESSES.some((each) => !run.cancel[each].isGone))
        return;
    for (const each of ADDRESSES) {
        const lane = run.cancel[each];
        lane.isGone = false;
        lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + backOffMs(lane.retries++, pace.backOff));
        lane.probe = { sinceMs: nowMs };
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
    for (const address of ADDRESSES)
        asks[address].out?.abort();
}
/**
 * Asks once for the status of the ids that would end without any answer: a request whose response was lost may have
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
    for (const address of ADDRESSES)
        run.cancel[address].agenda.keep(({ asks }) => asks[address].sent === 0);
}
/** Records that a status call is sent. */
function noteStatusSent(run, nowMs, pace) {
    run.status.agenda.removeFirst();
    run.status.inFlight += 1;
    run.statusCallsMs = [...recentStatusCalls(run, nowMs, pace.statusWindow.ms), nowMs];
}
/** Records the result of a status call. A failed one changes nothing, but its 401 ends confirming. */
function noteStatus(run, task, result, { nowMs }, pace) {
    const { status: lane } = run;
    lane.inFlight -= 1;
    if (result.kind === "fault" && result.cutOff)
        return;
    const gapMs = Math.min(pace.statusGap.ceilingMs, pace.statusGap.nextMs * 2 ** task.polls);
    task.polls += 1;
    const status = readStatus(result);
    if (status !== undefined)
        task.status = status;
    else
        task.statusFault = `status: ${result.code}${result.detail === undefined ? "" : `, ${result.detail}`}`;
    if (status?.status === "SEND_TO_USER_INBOX")
        task.inboxPolls += 1;
    if (isThrottled(result))
        lane.closedUntilMs = Math.max(lane.closedUntilMs, nowMs + (result.pauseMs ?? 0));
    if (isUnauthorized(result))
        run.confirming = false;
    if (isFinal(task))
        endRequests(task);
    // An id without an answer to its request is looked at once.
    else if (isSettled(task))
        lane.agenda.add(task, rankForStatus(task), nowMs + gapMs);
}

;// CONCATENATED MODULE: ./tiktok/engine.js
/** Carries out a run: sends what the schedule says, and records the results. */




/** Works until nothing more can change before the deadline, or the run is stopped. */
async function work(run, options) {
    const { client, pace, deadlineMs, interruption, look } = options;
    const { stop } = interruption;
    const finished = new AbortController();
    const over = AbortSignal.any([stop, finished.signal]);
    const calls = new Set();
    let nap = new AbortController();
    const wake = () => nap.abort();
    interruption.wrapUp.addEventListener("abort", wake);
    const start = (call) => {
        const ending = call.finally(() => {
            calls.delete(ending);
            wake();
        });
        calls.add(ending);
    };
    const askToCancel = async (task, address) => {
        const out = new AbortController();
        noteCancelSent(run, task, address, out, performance.now());
        const result = await client.cancel(task.id, address, AbortSignal.any([over, out.signal]));
        noteCancel(run, task, address, result, { nowMs: performance.now(), deadlineMs }, pace);
    };
    const askForStatus = async (task) => {
        noteStatusSent(run, performance.now(), pace);
        const result = await client.status(task.id, AbortSignal.any([over, interruption.wrapUp]));
        noteStatus(run, task, result, { nowMs: performance.now(), deadlineMs }, pace);
    };
    let lookMs = performance.now() + pace.lookMs;
    let idleSinceMs;
    let isRescuing = false;
    while (!stop.aborted) {
        const nowMs = performance.now();
        if (interruption.wrapUp.aborted && !run.wrappingUp)
            wrapUp(run);
        if (nowMs >= lookMs) {
            const { isNew, hasMore } = look();
            lookMs = hasMore ? nowMs : nowMs + pace.lookMs;
            if (isNew)
                idleSinceMs = undefined;
            // What was found is sent before more is read.
            if (hasMore)
                await (0,promises_.setImmediate)();
        }
        if (!isRescuing && nowMs >= options.rescueMs) {
            isRescuing = true;
            rescue(run, nowMs);
        }
        const step = nextStep(run, nowMs, pace, deadlineMs);
        if (step.kind === "cancel")
            start(askToCancel(step.task, step.address));
        else if (step.kind === "status")
            start(askForStatus(step.task));
        else {
            let untilMs = step.untilMs;
            if (calls.size === 0 && untilMs >= deadlineMs && lookMs > nowMs) {
                if (rescue(run, nowMs))
                    continue;
                idleSinceMs ??= nowMs;
                untilMs = run.wrappingUp ? nowMs : Math.min(deadlineMs, idleSinceMs + options.lookOnMs);
                if (untilMs <= nowMs)
                    break;
            }
            nap = new AbortController();
            const wakeMs = Math.min(untilMs, lookMs, isRescuing ? Number.POSITIVE_INFINITY : options.rescueMs);
            await sleep(wakeMs - nowMs, AbortSignal.any([stop, nap.signal]));
        }
    }
    finished.abort();
    interruption.wrapUp.removeEventListener("abort", wake);
    await Promise.all(calls);
}

;// CONCATENATED MODULE: ./tiktok/explain.js

/** Explains an outcome, the worst news first, in sentences without their last full stop. It holds no untrusted text. */
function explain(outcome, known) {
    return EXPLANATIONS[outcome](known);
}
const MAY_GO_LIVE = "The video may still go live";
const CHECK_SOON = "Look in the TikTok app in a few minutes, and delete the video if it was posted";
const DELETE_STEPS = "profile, the video, ⋯ or the share arrow, Delete. TikTok's API can't delete a post";
const EXPLANATIONS = {
    malformed: () => ({
        level: "error",
        problem: "This is not a publish id, so nothing was sent",
        advice: "Look in the TikTok app for a posted video, and check what the upload step wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
    }),
    "dry-run": () => ({
        level: "notice",
        problem: "This is a dry run, so nothing was sent. A real run would cancel this publish",
        advice: "",
    }),
    "no-token": () => ({
        level: "error",
        problem: `${MAY_GO_LIVE}. There is no access token, so nothing was sent`,
        advice: "Set an access token (is the name of the secret right?), then cancel this id",
    }),
    cancelled: () => ({ level: "notice", problem: "Cancelled. Nothing was posted", advice: "" }),
    "already-failed": ({ failReason = "" }) => ({
        level: "notice",
        problem: `Nothing was posted: the publish failed by itself. ${FAIL_REASONS[failReason]?.problem ?? "TikTok gives no known reason"}`,
        advice: FAIL_REASONS[failReason]?.advice ?? "",
    }),
    "in-inbox": () => ({
        level: "warning",
        problem: "The draft is in the creator's TikTok inbox, where nobody else can see it",
        advice: "Open its notification in the TikTok app and discard the draft",
    }),
    published: ({ postIds }) => postIds.length > 0
        ? {
            level: "error",
            problem: `The video is live: post ${postIds.join(", ")}`,
            advice: `Delete it in the TikTok app: ${DELETE_STEPS}`,
        }
        : {
            level: "error",
            problem: "The video is live, or will be after moderation, which can take hours",
            advice: `Delete it in the TikTok app without waiting for moderation: ${DELETE_STEPS}`,
        },
    "cancel-requested": () => ({
        level: "warning",
        problem: `${MAY_GO_LIVE}. TikTok accepted the request to cancel, but did not confirm in time that it worked`,
        advice: CHECK_SOON,
    }),
    processing: () => ({
        level: "error",
        problem: `${MAY_GO_LIVE}. TikTok can no longer cancel this publish, but has not finished it yet`,
        advice: CHECK_SOON,
    }),
    refused: ({ code }) => code === "invalid_publish_id" ? { level: "warning", ...explainCode(code) } : explainFailedCancel(code),
    unreachable: ({ code }) => explainFailedCancel(code),
    "out-of-time": () => ({
        level: "error",
        problem: `${MAY_GO_LIVE}. The run ended before TikTok was asked to cancel it`,
        advice: "Cancel this id now",
    }),
};
function explainFailedCancel(code) {
    const { problem, advice } = explainCode(code);
    return { level: "error", problem: `${MAY_GO_LIVE}. ${problem}`, advice };
}
function explainCode(code) {
    const { problem, advice } = (Object.hasOwn(CANCEL_CODES, code) ? CANCEL_CODES[code] : undefined) ?? {
        problem: "TikTok refused the request with a code that its documentation does not list",
        advice: "Look in the TikTok app whether the video was posted, and send the log_id to TikTok's support",
    };
    return { problem, advice };
}

;// CONCATENATED MODULE: ./tiktok/outcome.js


/** When each outcome applies, in the order of the contract. The first one that applies is the outcome. */
const OUTCOMES = {
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
    const details = [cancel?.detail, known.statusFault, unsentReason].filter((part) => part !== undefined);
    const code = OWN_CODES[outcome] ?? cancel?.code ?? "timeout";
    const postIds = status?.postIds ?? [];
    return {
        entry,
        outcome,
        ...explain(outcome, { code, failReason: status?.failReason, postIds }),
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
    malformed: "malformed_publish_id",
    "dry-run": "dry_run",
    "no-token": "missing_access_token",
};

;// CONCATENATED MODULE: ./tiktok/pace.js
/** Every time span and bound of cancelling. Numbers only. */

const PACE = {
    callTimeoutMs: 10_000,
    callsAtOnce: 16,
    backOff: USUAL_BACK_OFF,
    throttleMs: 1_000,
    probeMs: 2_000,
    lastTryMs: 2_000,
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

;// CONCATENATED MODULE: ./tiktok/cancel.js








const NO_ARRIVALS = { look: () => [], hasMore: () => false };
/** Returns exactly one cancellation for each id, in the order of their arrival. It holds no secret. */
async function cancelPublishes(request) {
    const { token, dryRun, pace = PACE } = request;
    const arrivals = request.arrivals ?? NO_ARRIVALS;
    const entries = new Entries(token);
    entries.add(request.ids, { kind: "input" });
    if (!dryRun && token !== undefined)
        return cancelLive(request, entries, arrivals, token);
    const { wrapUp, stop } = request.interruption;
    if (request.looksOn)
        await sleep(Math.min(pace.lookOnMs, request.timeoutMs), AbortSignal.any([wrapUp, stop]));
    entries.add(arrivals.look("at the end"), { kind: "ledger" });
    const sending = dryRun ? "dry-run" : "no-token";
    return entries.list.map((entry) => concludeCancellation({ entry, sending, attempts: 0, ending: "settled" }));
}
/** The entries of a run in the order of their arrival, each id once. */
class Entries {
    list = [];
    #known = new Set();
    #token;
    constructor(token) {
        this.#token = token;
    }
    /** Returns the new ids. */
    add(entries, origin) {
        return entries.flatMap((entry) => {
            const accepted = this.#rejectToken(entry, origin);
            if (accepted.kind === "id" && this.#known.has(accepted.id))
                return [];
            this.list.push(accepted);
            if (accepted.kind === "malformed")
                return [];
            this.#known.add(accepted.id);
            return [accepted.id];
        });
    }
    /** An access token in the place of an id is malformed: what is malformed is never repeated. */
    #rejectToken(entry, origin) {
        if (entry.kind === "malformed" || entry.id !== this.#token)
            return entry;
        return { kind: "malformed", origin, line: 1, position: 1, length: entry.id.length, isCutOff: false };
    }
}
async function cancelLive(request, entries, arrivals, token) {
    const { apiUrl, timeoutMs, interruption, pace = PACE } = request;
    const deadlineMs = performance.now() + timeoutMs;
    const limit = AbortSignal.timeout(Math.ceil(timeoutMs));
    const stop = AbortSignal.any([interruption.stop, limit]);
    const run = createRun();
    addTasks(run, entries.list.flatMap((entry) => (entry.kind === "id" ? [entry.id] : [])));
    // The last look comes before the deadline, so that the ids it finds can still be cancelled.
    const lastLookMs = deadlineMs - Math.min(pace.lastLookMs, timeoutMs / 4);
    const lookAt = (when) => addTasks(run, entries.add(arrivals.look(when), { kind: "ledger" })).length > 0;
    const look = () => ({
        isNew: lookAt(performance.now() >= lastLookMs ? "at the end" : "meanwhile"),
        hasMore: arrivals.hasMore(),
    });
    look();
    const options = {
        client: createClient({ token, apiUrl, pace }),
        ...{ pace, deadlineMs, look },
        rescueMs: deadlineMs - Math.min(pace.rescueMs, timeoutMs / 4),
        interruption: { wrapUp: interruption.wrapUp, stop },
        lookOnMs: request.looksOn ? pace.lookOnMs : 0,
    };
    do
        await work(run, options);
    while (lookAt("at the end") && !stop.aborted);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./tiktok/json-tokens.js
/** Reads the tokens of JSON (RFC 8259) one at a time, from text that may be broken or cut off anywhere. */
const WHITE_SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.~-])/iy;
const STRING_STOP = /["\r\n]|\\[^\r\n]?/g;
/** The token at `offset`, or after the white space at `offset`. */
function readToken(text, offset) {
    const start = matchEnd(WHITE_SPACE, text, offset) ?? offset;
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
    STRING_STOP.lastIndex = start + 1;
    let stop = STRING_STOP.exec(text);
    while (stop?.[0].startsWith("\\"))
        stop = STRING_STOP.exec(text);
    const end = stop?.index ?? text.length;
    const closed = stop?.[0] === '"';
    const value = decodeEscapes(text.slice(start + 1, end));
    return { kind: "string", value, closed, start, end: closed ? end + 1 : end };
}
/** Decodes escapes. If one is incomplete or unknown to JSON, the text is returned as it is. */
function decodeEscapes(content) {
    if (!content.includes("\\"))
        return content;
    try {
        return String(JSON.parse(`"${content}"`));
    }
    catch {
        return content;
    }
}

;// CONCATENATED MODULE: ./tiktok/publish-ids.js

/** At most 64 characters (reference of `/v2/post/publish/status/fetch/`). The set covers every form seen so far. */
const PUBLISH_ID = /^[A-Za-z0-9._~-]{1,64}$/;
/** `publish_id`, `publish-id`, `publishId`, their plurals, in any case. */
const ID_KEY = /^publish[_-]?ids?$/i;
/** An output may hold TikTok's response as text inside another output's text. Deeper nesting is not read. */
const DEEPEST_TEXT = 4;
/**
 * The ids in `text` in their order, each once. A word in the place of an id that is not one is malformed. It is
 * reported by its position among all words of this text (from 1, repeated ids included) and its length in characters.
 * `origin`: where the text comes from.
 */
function parsePublishIds(text, origin) {
    const words = [];
    publish_ids_readText(text, 0, words);
    const seen = new Set();
    return words.flatMap((word, index) => {
        if (!isPublishId(word)) {
            return [{ kind: "malformed", origin, line: 1, position: index + 1, length: word.length, isCutOff: false }];
        }
        if (seen.has(word))
            return [];
        seen.add(word);
        return [{ kind: "id", id: word }];
    });
}
function isPublishId(word) {
    return PUBLISH_ID.test(word);
}
// ---------------------------------------------------------------------------------------------------------------------
// Plain text. Every word that is found is appended to `words`.
/** Separators of ids: white space, commas, the end of a broken JSON value, the key of `publish_id=…`. */
const GAP = /[\s,\]}]+|publish[_-]?ids?\s*[=:]/iy;
/** A bracket that does not begin JSON: a list written without quotation marks. */
const BARE_BRACKET = /\[(?!\s*(?:["{[\]]|-?\d|true|false|null))/y;
const JSON_START = /\{\s*["}]|\[/y;
/** The end of a word: a separator, or JSON that follows without one (`printf %s` writes none). */
const WORD_END = /[\s,]|\{\s*"|\[\s*["{[]/g;
/** Words that are skipped: `jq -r` prints `null` for a missing value. */
const EMPTY_WORD = /^(?:null|publish[_-]?ids?|[{}[\]:"']*)$/i;
function publish_ids_readText(text, depth, words) {
    if (depth > DEEPEST_TEXT)
        return;
    let at = 0;
    while (at < text.length) {
        const gapEnd = matchEnd(GAP, text, at) ?? matchEnd(BARE_BRACKET, text, at);
        if (gapEnd !== undefined)
            at = gapEnd;
        else if (matchEnd(JSON_START, text, at) !== undefined)
            at = readJson(text, at, { depth, bare: true }, words).end;
        else if (text[at] === '"')
            at = readQuoted(text, at, depth, words);
        else
            at = readWord(text, at, words);
    }
}
/** Reads a quoted id, or a pair `"key": value` without its braces. */
function readQuoted(text, start, depth, words) {
    const token = readToken(text, start);
    if (readToken(text, token.end).kind === ":") {
        return readJson(text, start, { depth, bare: true, opened: true }, words).end;
    }
    if (token.kind === "string")
        publish_ids_readText(token.value, depth + 1, words);
    return token.end;
}
function readWord(text, start, words) {
    WORD_END.lastIndex = start + 1;
    const end = WORD_END.exec(text)?.index ?? text.length;
    let lastEnd = end;
    while (text[lastEnd - 1] === "]")
        lastEnd--;
    const word = text.slice(start, lastEnd).replace(/^'(.*)'$/, "$1");
    if (!EMPTY_WORD.test(word))
        words.push(word);
    return end;
}
const ALLOWED = {
    value: ["{", "[", "string", "literal"],
    "first value": ["{", "[", "string", "literal", "]"],
    key: ["string"],
    "first key": ["string", "}"],
    colon: [":"],
    "after value in object": [",", "}"],
    "after value in array": [",", "]"],
};
/** Reads one JSON value. `whole`: it was closed. If not, plain text continues at `end`. */
function readJson(text, start, { depth, bare, opened }, words) {
    const frames = opened ? [{ kind: "object", counts: false }] : [];
    let expected = opened ? "key" : "value";
    let at = start;
    let keyStart = start;
    do {
        const token = readToken(text, at);
        const allowed = ALLOWED[expected];
        if (!allowed.includes(token.kind)) {
            // A string without a colon after it is not a key: it is read again as plain text.
            return { end: expected === "colon" && token.kind !== "end" ? keyStart : token.start, whole: false };
        }
        at = token.end;
        const frame = frames.at(-1);
        switch (token.kind) {
            case "{":
                frames.push({ kind: "object", counts: false });
                expected = "first key";
                continue;
            case "[":
                frames.push({ kind: "array", counts: frame?.counts ?? bare });
                expected = "first value";
                continue;
            case ",":
                expected = frame?.kind === "object" ? "key" : "value";
                continue;
            case ":":
                expected = "value";
                continue;
            case "}":
            case "]":
                frames.pop();
                break;
            case "string":
                if (frame?.kind === "object" && expected !== "value") {
                    frame.counts = ID_KEY.test(token.value);
                    keyStart = token.start;
                    expected = "colon";
                    continue;
                }
                if (frame?.counts)
                    publish_ids_readText(token.value, depth + 1, words);
                else
                    readEmbedded(token.value, depth + 1, words);
                if (!token.closed)
                    return { end: at, whole: false };
        }
        expected = frames.at(-1)?.kind === "object" ? "after value in object" : "after value in array";
    } while (frames.length > 0);
    return { end: at, whole: true };
}
/** Reads a string that consists of complete JSON objects: TikTok's responses, kept in an output. */
function readEmbedded(text, depth, words) {
    if (depth > DEEPEST_TEXT)
        return;
    const found = [];
    let next = readToken(text, 0);
    while (next.kind === "{") {
        const { end, whole } = readJson(text, next.start, { depth, bare: false }, found);
        if (!whole)
            return;
        next = readToken(text, end);
    }
    if (next.kind === "end")
        for (const word of found)
            words.push(word);
}

;// CONCATENATED MODULE: ./tiktok/ledger.js
/** The file to which steps append publish ids, at any time and from any number of processes. */



/** Only the last 16 MiB of a longer ledger are read: about 450,000 ids. */
const LIMIT_BYTES = 16 * 2 ** 20;
/** Creates an empty ledger in a guard's own folder and returns its path. Throws if there is one already. */
function createLedger(folder) {
    const path = join(folder, "publish-ids.txt");
    writeFileSync(path, "", { flag: "wx" });
    return path;
}
/** Opens the ledger of an earlier step. Never throws, never writes: later steps may have filled or deleted it. */
function openLedger(path) {
    let latest = { text: "", sizeBytes: -1 };
    return {
        look(when) {
            const previous = latest;
            latest = readNewest(path);
            if (when === "at the end")
                return parsePublishIds(latest.text, { kind: "ledger" });
            if (latest.sizeBytes === previous.sizeBytes)
                return [];
            return parsePublishIds(dropHalfLine(latest.text), { kind: "ledger" }).filter(({ kind }) => kind === "id");
        },
        note: () => latest.note,
    };
}
/** curl prints no line feed after TikTok's response: its last brace says that it is complete. */
function dropHalfLine(text) {
    return /\}\s*$/.test(text.slice(-64)) ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}
function readNewest(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat === undefined)
            return { text: "", sizeBytes: 0, note: { kind: "missing" } };
        // A folder has no lines, and opening a pipe would wait for a writer.
        if (!stat.isFile())
            return { text: "", sizeBytes: 0, note: { kind: "unreadable", reason: "not a file" } };
        const sizeBytes = stat.size;
        const bytes = readEnd(path, sizeBytes, LIMIT_BYTES);
        const text = decode(bytes);
        if (sizeBytes <= LIMIT_BYTES)
            return { text, sizeBytes };
        const note = { kind: "over-bound", sizeBytes, limitBytes: LIMIT_BYTES };
        return { text: text.slice(text.indexOf("\n") + 1), sizeBytes, note };
    }
    catch (error) {
        const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
        return { text: "", sizeBytes: 0, note: { kind: "unreadable", reason } };
    }
}
/** UTF-8, or UTF-16 with a byte order mark, which `>>` in Windows PowerShell writes. */
function decode(bytes) {
    return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "utf8");
}
function readEnd(path, sizeBytes, limitBytes) {
    const buffer = Buffer.alloc(Math.min(sizeBytes, limitBytes));
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, sizeBytes - buffer.length));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./flows/world.js
/** The time for reporting after the deadline: then the process ends, whatever happens. */
const REPORTING_MS = 2_000;

;// CONCATENATED MODULE: ./flows/post.js




async function cancelUploads({ values: inputs, problems, secrets }, state, world) {
    const ledger = openLedger(state.ledger ?? "");
    const timeoutMs = inputs.cancelTimeoutSeconds * 1000;
    world.limitTime(timeoutMs + REPORTING_MS);
    const cancelling = cancelPublishes({
        ids: parsePublishIds(inputs.publishIds, { kind: "input" }),
        arrivals: { look: ledger.look, hasMore: () => false },
        token: inputs.accessToken,
        dryRun: inputs.cancel !== "on-failure",
        apiUrl: inputs.tiktokApiUrl,
        timeoutMs,
        interruption: world.interruption,
        looksOn: true,
    });
    const host = await world.loadHost(secrets, cancelling);
    const { deliver, listActionOutlets } = await __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 9758));
    const { renderPublishIds } = await __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 4775));
    const { NO_PUBLISH_ID, remarkOnDefault, remarkOnDeliveryFailure, remarkOnLedger } = await __webpack_require__.e(/* import() */ 230).then(__webpack_require__.bind(__webpack_require__, 5230));
    const cancellations = await cancelling;
    if (cancellations.length === 0)
        host.info(NO_PUBLISH_ID);
    const isSilent = inputs.cancel === "never";
    const note = ledger.note();
    const remarks = [
        ...problems.map(remarkOnDefault),
        // Without a path, main ended before it made a ledger, and said why.
        ...(state.ledger === undefined || note === undefined ? [] : [remarkOnLedger(state.ledger, note)]),
    ];
    const failures = await deliver({ remarks, ...(!isSilent && { cancellations }) }, listActionOutlets(isSilent ? undefined : state.reportFile), host);
    for (const { message } of failures)
        host.annotate(remarkOnDeliveryFailure("warning", message));
    if (isSilent && cancellations.length > 0)
        await host.summarize(renderPublishIds(cancellations));
}


/***/ })

};
