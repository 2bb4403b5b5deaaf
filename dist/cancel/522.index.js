export const id = 522;
export const ids = [522];
export const modules = {

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


/***/ })

};
