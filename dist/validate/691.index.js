export const id = 691;
export const ids = [691];
export const modules = {

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ isAddressRefused),
/* harmony export */   NS: () => (/* binding */ pickRoute),
/* harmony export */   S7: () => (/* binding */ isProxied),
/* harmony export */   "do": () => (/* binding */ AddressRefusedError),
/* harmony export */   qP: () => (/* binding */ openConnections)
/* harmony export */ });
/* unused harmony export connectAhead */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9251);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5032);
/** The sockets of HTTP calls: kept alive, shared, through a proxy if the environment names one. Sends no request. */






const SOCKETS = { keepAlive: true, maxSockets: 16 };
/** Opens separate connections. `lookup` resolves their addresses, and can refuse one before it is connected to. */
function openConnections(lookup = lookUpOnce()) {
    return { http: createConnector("http", lookup), https: createConnector("https", lookup) };
}
function createConnector(scheme, lookup, proxy) {
    const options = { ...SOCKETS, lookup };
    const agent = new (scheme === "https" ? node_https__WEBPACK_IMPORTED_MODULE_2__.Agent : node_http__WEBPACK_IMPORTED_MODULE_1__.Agent)(options);
    const connecting = agent;
    const connect = connecting.createConnection.bind(agent);
    const aheads = new Map();
    const open = async (place) => {
        if (proxy === undefined)
            return connect(place);
        closeIdle(agent);
        const socket = await (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_5__/* .openTunnel */ .X)({ ...place, proxy, lookup });
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
            const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host) === 0 ? host : "";
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
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { ...options, all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
    });
}
/** Thrown by a lookup that refuses the address it found. */
class AddressRefusedError extends Error {
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
    const proxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_4__/* .getProxyUrl */ .s)(url);
    if (proxy === undefined)
        return connections[scheme];
    const key = `${scheme} ${proxy.href}`;
    const known = proxied.get(key) ?? createConnector(scheme, lookUpProxy, proxy);
    proxied.set(key, known);
    return known;
}
/** Whether `http_proxy`, `https_proxy` and `no_proxy` send this address through a proxy (loopback never is). */
function isProxied(url) {
    return (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_4__/* .getProxyUrl */ .s)(url) !== undefined;
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
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6461);
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

/***/ 5862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   YP: () => (/* binding */ findHttpPauseMs),
/* harmony export */   fG: () => (/* binding */ USUAL_BACK_OFF),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* unused harmony exports backOffMs, sleep */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _model_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6756);
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
        if ((0,_model_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .clockMs */ .L)() + pauseMs > deadlineMs)
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
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NO_TUNNEL),
/* harmony export */   X: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
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
    const target = `${(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(host) ? `[${host}]` : host}:${port}`;
    const { username, password } = proxy;
    const credentials = username === "" && password === "" ? undefined : Buffer.from(`${username}:${password}`);
    return new Promise((resolve, reject) => {
        const fail = (words) => reject(Object.assign(new Error(words), { code: "ECONNRESET" }));
        over?.throwIfAborted();
        const call = (proxy.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
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


/***/ })

};
