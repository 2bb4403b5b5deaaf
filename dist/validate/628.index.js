export const id = 628;
export const ids = [628];
export const modules = {

/***/ 6628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askForPostUrls: () => (/* binding */ askForPostUrls)
});

// EXTERNAL MODULE: ./model/clock.js
var clock = __webpack_require__(6756);
// EXTERNAL MODULE: ./net/http.js
var http = __webpack_require__(522);
// EXTERNAL MODULE: ./net/limited-signal.js
var limited_signal = __webpack_require__(6679);
// EXTERNAL MODULE: ./net/retry.js
var retry = __webpack_require__(5862);
// EXTERNAL MODULE: ./net/urls.js
var urls = __webpack_require__(2648);
// EXTERNAL MODULE: ./text/pull-address.js
var pull_address = __webpack_require__(2766);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/shortening.js
var shortening = __webpack_require__(4943);
// EXTERNAL MODULE: ./sources/http/address-guard.js + 1 modules
var address_guard = __webpack_require__(5250);
// EXTERNAL MODULE: ./sources/http/failure-texts.js
var failure_texts = __webpack_require__(8681);
// EXTERNAL MODULE: ./sources/http/network-texts.js
var network_texts = __webpack_require__(8985);
// EXTERNAL MODULE: ./sources/http/queue.js
var queue = __webpack_require__(2381);
// EXTERNAL MODULE: ./sources/http/remote-file.js
var remote_file = __webpack_require__(6109);
;// CONCATENATED MODULE: ./sources/http/post-urls.js
/** Asks the servers of the URLs that posts name. Anybody who proposes a change writes them, so they are not trusted. */













const POST_URL_LIMITS = { urls: 100, callTimeoutMs: 5_000, timeoutMs: 20_000, retries: 1 };
/** The server may send the whole file. So much of it is read; Node reads at most 16 KiB of headers. */
const BODY_BYTES = 1;
const LONGEST_TARGET = 200;
/**
 * Connects to public addresses only, by https, and to no name that leads nowhere on the public internet: a proxy might
 * know it.
 */
function createPostUrlGuard(resolve) {
    const guard = (0,address_guard/* createAddressGuard */.i)(resolve);
    return {
        ...guard,
        findObjection: (url, file) => guard.findObjection(url, file) ?? (0,pull_address/* findPullObstacle */.I)(url)?.why,
    };
}
/**
 * Asks each server for one byte, without credentials. Follows no redirect, never throws. What can't be asked for by the
 * form of the URL is absent: a rule says so by its text.
 */
async function inspectPostUrls(urls, { guard, limits }) {
    const byText = new Map([...new Set(urls)].flatMap(parse));
    const distinct = [...new Map([...byText.values()].map((url) => [url.href, url])).values()];
    const states = new Map();
    const allowed = [];
    for (const url of distinct) {
        const objection = guard.findObjection(url, toFile(url));
        if (objection === undefined)
            allowed.push(url);
        else if (hasCredentials(url))
            states.set(url.href, unreachable(CREDENTIALS));
        else if ((0,pull_address/* findPullObstacle */.I)(url) === undefined)
            states.set(url.href, unreachable(`it ${objection}`));
    }
    for (const url of allowed.slice(limits.urls))
        states.set(url.href, unreachable(describeLimit(limits)));
    const signal = (0,limited_signal/* endsMany */.eu)(AbortSignal.timeout(limits.timeoutMs));
    const deadlineMs = (0,clock/* clockMs */.L)() + limits.timeoutMs;
    const asking = { limits, signal, deadlineMs };
    const tasks = allowed.slice(0, limits.urls).map((url) => ({
        host: url.host,
        run: async () => states.set(url.href, await ask(url, guard, asking)),
    }));
    await (0,queue/* runTasks */.e)(tasks);
    return new Map([...byText].flatMap(([text, { href }]) => {
        const state = states.get(href);
        return state === undefined ? [] : [[text, state]];
    }));
}
/** Servers don't see the fragment of a URL. */
function parse(text) {
    if (!URL.canParse(text))
        return [];
    const url = new URL(text);
    url.hash = "";
    return [[text, url]];
}
/** No text of them is sent, and the guard refuses them, too. */
function hasCredentials({ username, password }) {
    return username !== "" || password !== "";
}
const CREDENTIALS = "no URL with a user name or password is asked for";
function describeLimit({ urls }) {
    return `the posts name more than the ${(0,quantities/* formatCount */.B4)(urls, "URL")} that are asked for in a run`;
}
async function ask(url, guard, { limits, signal, deadlineMs }) {
    // A signed URL allows GET and often not HEAD, and TikTok sends GET.
    const request = {
        method: "GET",
        url,
        headers: { range: "bytes=0-0" },
        timeoutMs: limits.callTimeoutMs,
        bodyLimitBytes: BODY_BYTES,
        signal,
        connections: guard.pickConnections(url, toFile(url)),
    };
    const result = await (0,retry/* retry */.L5)(() => (0,http.receive)(request), {
        ...{ retries: limits.retries, deadlineMs, signal },
        // A slow name server would hold up the end of the process by each lookup.
        findPauseMs: (each) => (each.kind === "timeout" ? undefined : (0,retry/* findHttpPauseMs */.YP)(each, remote_file/* isTemporary */.ey)),
    });
    return describeResult(result, url);
}
/** No private host, and no header. */
function toFile(url) {
    return { url, headers: {}, allowedNetworks: "public" };
}
function describeResult(result, url) {
    switch (result.kind) {
        case "redirect":
            return { kind: "redirect", ...nameTarget(result.location, url) };
        case "response":
            return describeStatus(result.status);
        case "address-refused":
            return unreachable(NOT_PUBLIC);
        case "network-error":
            return describeFault(result.reason);
        case "timeout":
            return failed({ kind: "timeout" });
        case "aborted":
            return unreachable("there was no time left to ask its server");
    }
}
/** A name of the runner's network looks like one that does not exist, so that nobody can find out which ones exist. */
const NOT_PUBLIC = "the host has no public address";
const UNKNOWN_NAME = /\b(ENOTFOUND|ENODATA)\b/;
function describeFault(reason) {
    const isUnknown = UNKNOWN_NAME.test(reason) && !(0,network_texts/* isProxyFailure */.no)(reason);
    return isUnknown ? unreachable(NOT_PUBLIC) : failed({ kind: "network", reason });
}
/** A file without bytes has no first one. */
const RANGE_NOT_SATISFIABLE = 416;
const NOT_MODIFIED = 304;
function describeStatus(status) {
    if ((status >= 200 && status < 300) || status === RANGE_NOT_SATISFIABLE)
        return { kind: "reachable" };
    if (status >= 300 && status < 400 && status !== NOT_MODIFIED)
        return { kind: "redirect" };
    return failed({ kind: "status", status });
}
function nameTarget(location, base) {
    if (!URL.canParse(location, base.href))
        return {};
    const target = new URL(location, base.href);
    if (target.protocol !== "https:" && target.protocol !== "http:")
        return {};
    return { to: (0,shortening/* shorten */.ml)((0,urls/* nameAddress */.CT)(target), LONGEST_TARGET) };
}
function failed(failure) {
    return unreachable((0,failure_texts/* describeFailure */.I)(failure).problem);
}
function unreachable(problem) {
    return { kind: "unreachable", problem };
}

;// CONCATENATED MODULE: ./sources/post-urls.js
/** The URLs that posts name, asked for within the limits of the action. Loads all HTTP code: import it late. */

/** By the URL as it was given. What can't be asked for by the form of the URL is absent. */
function askForPostUrls(urls) {
    return inspectPostUrls(urls, { guard: createPostUrlGuard(), limits: POST_URL_LIMITS });
}


/***/ })

};
