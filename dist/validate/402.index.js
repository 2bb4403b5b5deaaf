export const id = 402;
export const ids = [402];
export const modules = {

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askCreatorInfo: () => (/* binding */ askCreatorInfo)
});

// EXTERNAL MODULE: ./model/clock.js
var clock = __webpack_require__(6756);
// EXTERNAL MODULE: ./net/retry.js
var retry = __webpack_require__(5862);
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

// EXTERNAL MODULE: ./net/http.js
var http = __webpack_require__(522);
;// CONCATENATED MODULE: ./tiktok/codes.js
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./net/connections.js
var connections = __webpack_require__(6461);
;// CONCATENATED MODULE: ./tiktok/endpoints.js
/** Where TikTok's Content Posting API is. Sends nothing; small, so that post can connect before it loads the rest. */


/** In order of preference: every public client uses the first one. */
const ADDRESSES = (/* unused pure expression or super */ null && (["publish/cancel", "transmission/cancel"]));
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
        connectAhead(locate(endpoint, apiUrl));
    // Node loads code without a turn of its loop, and no handshake goes on meanwhile: so it is not loaded all at once.
    await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 522));
    for (let turn = 0; turn < TURNS; turn++)
        await nextTurn();
}
/** One ends the lookup and connects. The next one begins the TLS handshake, or asks the proxy. */
const TURNS = 2;

;// CONCATENATED MODULE: ./tiktok/secret-forms.js
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

;// CONCATENATED MODULE: ./tiktok/client.js






const BODY_LIMIT_KIB = 64;
/** How many characters of an untrusted text are kept. */
const MESSAGE_LIMIT = 500;
const NAME_LIMIT = 100;
/** No method throws. No result contains the token, whatever a server sends. */
function createClient({ token, apiUrl, pace }) {
    const clean = hideSecret(token);
    const call = async (endpoint, signal, body) => {
        const result = await (0,http.send)({
            method: "POST",
            url: locate(endpoint, apiUrl),
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
    return { ...result, pauseMs: Math.max(pace.throttleMs, (0,retry/* parseRetryAfter */.mu)(headers, Date.now()) ?? 0) };
}
function unexpected(httpStatus, detail) {
    const result = fault(httpStatus >= 500 ? "server_error" : "unexpected_response", detail, httpStatus);
    return isNotServed(httpStatus) ? { ...result, isGone: true } : result;
}
function fault(code, detail, httpStatus) {
    return { kind: "fault", code, detail, ...(httpStatus !== undefined && { httpStatus }) };
}
const POST_ID_KEYS = (/* unused pure expression or super */ null && (["publicaly_available_post_id", "publicly_available_post_id"]));
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
    ...Object.keys(CANCEL_CODES),
    ...Object.keys(FAIL_REASONS),
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

;// CONCATENATED MODULE: ./tiktok/creator-codes.js
/** TikTok's page on creator_info. */
const CREATOR_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info";
const LATER = "Run the check again later";
const creator_codes_CHECK_PROXY = "Check the runner's proxy, and the base address if one is set";
/** `error.code` of creator_info, by TikTok's page, and this project's code for what came instead of one. */
const CREATOR_CODES = {
    access_token_invalid: {
        problem: "the access token is invalid or has expired",
        advice: "Get a new access token, and store it in the secret that the workflow uses",
    },
    scope_not_authorized: {
        problem: "the access token lacks the scope video.publish",
        advice: "Ask the creator to authorise it, or set 'creator-limit: false' if you only upload drafts",
    },
    spam_risk_too_many_posts: {
        problem: "the creator has reached the daily limit of posts through the API",
        advice: "Don't publish today: post from the TikTok app instead",
    },
    spam_risk_user_banned_from_posting: {
        problem: "TikTok has banned the creator from posting",
        advice: "Don't publish: the creator can find the reason in the TikTok app",
    },
    reached_active_user_cap: {
        problem: "this TikTok app has reached its daily limit of users who post",
        advice: "Publish tomorrow, or ask TikTok for a higher limit",
    },
    rate_limit_exceeded: { problem: "TikTok refused because of too many requests", advice: LATER },
    internal_error: { problem: "TikTok's server failed", advice: LATER },
    network_error: {
        problem: "TikTok could not be reached over the network",
        advice: "Check the runner's network, proxy and firewall",
    },
    timeout: { problem: "TikTok did not respond in time", advice: LATER },
    server_error: {
        problem: "TikTok's server, or a proxy in front of it, failed without an error code",
        advice: LATER,
    },
    unexpected_response: { problem: "the response did not come from TikTok's API", advice: creator_codes_CHECK_PROXY },
    redirect_refused: {
        problem: "the request was redirected, and an access token is never sent to the target of a redirect",
        advice: creator_codes_CHECK_PROXY,
    },
};
/** What a code means, as a clause, and what to do. A code that is not known is TikTok's, and stands beside it. */
function explainCreatorCode(code) {
    const known = Object.hasOwn(CREATOR_CODES, code) ? CREATOR_CODES[code] : undefined;
    return known ?? { problem: "TikTok refused the request", advice: `Look the code up on ${CREATOR_PAGE}` };
}

;// CONCATENATED MODULE: ./tiktok/creator-info.js
/** Asks TikTok what the creator may post whose token it is. Shows nothing. */





/** A check waits for it: 15 s at most. */
const PATIENCE = {
    callTimeoutMs: 5_000,
    lastTryMs: 10_000,
    retries: 2,
    throttleMs: 1_000,
    backOff: retry/* USUAL_BACK_OFF */.fG,
};
/** Never throws. The call changes nothing, so it is tried again where that can help. */
async function askCreatorInfo({ token, apiUrl, patience = PATIENCE }) {
    const { retries, lastTryMs, backOff } = patience;
    const client = createClient({ token, apiUrl, pace: patience });
    const { signal } = new AbortController();
    const result = await (0,retry/* retry */.L5)(() => client.creatorInfo(signal), {
        retries,
        deadlineMs: (0,clock/* clockMs */.L)() + lastTryMs,
        signal,
        findPauseMs: (each) => (isPassing(each) ? (each.pauseMs ?? 0) : undefined),
        backOff,
    });
    return readCreator(result);
}
/** Some codes come with HTTP 200 on purpose (TikTok's page), and no data is believed that comes with a failure. */
function readCreator(result) {
    if (result.kind === "response" && result.code === "ok" && result.httpStatus < 400) {
        return { kind: "known", creator: readData(result.data) };
    }
    const { httpStatus, detail } = result;
    const code = result.code === "ok" ? "unexpected_response" : result.code;
    return {
        kind: "refused",
        ...{ code, ...explainCreatorCode(code) },
        ...(httpStatus !== undefined && { httpStatus }),
        ...(detail !== undefined && { detail }),
        ...(result.kind === "response" && result.logId !== undefined && { logId: result.logId }),
    };
}
/** No video that TikTok takes is longer than a day; a number beyond that is none. */
const LONGEST_SECONDS = 86_400;
/** The form of `privacy_level`, and how many of them there may be: TikTok has four. */
const PRIVACY_LEVEL = /^[A-Z][A-Z_]{0,63}$/;
const MOST_PRIVACY_LEVELS = 16;
/** What is not as documented counts as not stated. The creator's names are not read. */
function readData(data) {
    const seconds = data.max_video_post_duration_sec;
    const isDuration = Number.isInteger(seconds) && Number(seconds) >= 1 && Number(seconds) <= LONGEST_SECONDS;
    const levels = readLevels(data.privacy_level_options);
    return {
        ...(isDuration && { maxDurationSeconds: Number(seconds) }),
        ...(levels !== undefined && { privacyLevels: levels }),
        ...(typeof data.comment_disabled === "boolean" && { isCommentDisabled: data.comment_disabled }),
        ...(typeof data.duet_disabled === "boolean" && { isDuetDisabled: data.duet_disabled }),
        ...(typeof data.stitch_disabled === "boolean" && { isStitchDisabled: data.stitch_disabled }),
    };
}
/** An unknown level may be a new one. A list that holds anything else says nothing. */
function readLevels(options) {
    if (!Array.isArray(options) || options.length === 0 || options.length > MOST_PRIVACY_LEVELS)
        return undefined;
    return options.every((each) => typeof each === "string" && PRIVACY_LEVEL.test(each)) ? options : undefined;
}


/***/ })

};
