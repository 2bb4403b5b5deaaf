export const id = 885;
export const ids = [885];
export const modules = {

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectRemoteVideos: () => (/* binding */ inspectRemoteVideos)
});

// UNUSED EXPORTS: inspectWithin

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: ./net/addresses.js
var net_addresses = __webpack_require__(8476);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
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
        const addresses = found.get(key) ?? (0,promises_.lookup)(host, { ...options, all: true });
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
class AddressRefusedError extends Error {
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
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5063));
    proxyClient ??= new HttpClient(undefined, undefined, SOCKETS);
    const agent = proxyClient.getAgent(url.href);
    if (agent.createSocket !== undefined && !guarded.has(agent))
        guardSockets(agent);
    guarded.add(agent);
    return agent;
}
const guarded = new WeakSet();
/**
 * If a call ends while the proxy is still opening its tunnel, nobody listens to the socket that comes of it, and its
 * error would end the process.
 */
function guardSockets(agent) {
    const { createSocket } = agent;
    agent.createSocket = function createGuardedSocket(options, done) {
        createSocket.call(this, options, (socket) => {
            socket.on("error", () => undefined);
            done(socket);
        });
    };
}

;// CONCATENATED MODULE: ./sources/http/address-guard.js
/** Which addresses may be connected to for a remote file. Reads no file. */



const ALLOWED = {
    public: ["public"],
    private: ["public", "private"],
    loopback: ["public", "loopback"],
    any: net_addresses/* ADDRESS_KINDS */.pf,
};
/**
 * Guards against server-side request forgery (OWASP): by a URL that a stranger wrote, by a redirect, or by DNS. Names
 * are checked in the agents' own lookup, when they are connected to: no second lookup could give another address.
 * Behind a proxy, the proxy looks names up and may refuse them: only their form can be checked here.
 */
function createAddressGuard(resolve = external_node_dns_.lookup) {
    /** For each host that was looked up, the most public kind that any of its addresses ever had. */
    const kinds = new Map();
    const open = (reach) => openConnections(guardLookup(resolve, ALLOWED[reach], kinds));
    const connections = {
        public: open("public"),
        private: open("private"),
        loopback: open("loopback"),
        any: open("any"),
    };
    return {
        findObjection: (url, file) => findObjection(url, reachOf(url, file, kinds)),
        pickConnections: (url, file) => connections[reachOf(url, file, kinds)],
    };
}
function reachOf(url, { allowedNetworks, url: own, namedBy }, kinds) {
    if (allowedNetworks === "public")
        return "public";
    if (isSamePlace(url, namedBy ?? own))
        return reachOfNamed(url);
    return namedBy !== undefined && isSamePlace(url, own) ? reachOfKind(kindOf(namedBy, kinds)) : "public";
}
/** Whether one URL leads where the other does. On this machine or link, another port is another service. */
function isSamePlace(url, other) {
    if (url.hostname !== other.hostname)
        return false;
    const kind = kindOf(url, new Map());
    return (kind !== "loopback" && kind !== "local") || portOf(url) === portOf(other);
}
function portOf({ port, protocol }) {
    return port === "" ? (DEFAULT_PORTS[protocol] ?? "") : port;
}
const DEFAULT_PORTS = { "http:": "80", "https:": "443" };
/** The workflow wrote this address itself, whatever it is; a name in DNS may be anybody's. */
function reachOfNamed(url) {
    if ((0,net_addresses/* literalAddress */.I3)(url) !== undefined)
        return "any";
    return (0,net_addresses/* isLoopback */.U9)(url) ? "loopback" : "private";
}
function reachOfKind(kind) {
    return kind === "local" ? "public" : kind;
}
/** What is known of a URL's host. A name that was not looked up here, but by a proxy, counts as public. */
function kindOf(url, kinds) {
    const address = (0,net_addresses/* literalAddress */.I3)(url);
    if (address !== undefined)
        return (0,net_addresses/* classifyAddress */.DV)(address);
    return (0,net_addresses/* isLoopback */.U9)(url) ? "loopback" : (kinds.get(url.hostname) ?? "public");
}
function findObjection(url, reach) {
    const isPlain = url.protocol === "http:" && (0,net_addresses/* isLoopback */.U9)(url) && (reach === "any" || reach === "loopback");
    if (url.protocol !== "https:" && !isPlain)
        return "does not use https";
    if (url.username !== "" || url.password !== "")
        return "contains a user name or password";
    // Agents only look up names, not addresses.
    const address = (0,net_addresses/* literalAddress */.I3)(url);
    return address === undefined || isAllowed(address, ALLOWED[reach]) ? undefined : describeForbidden(address);
}
function guardLookup(resolve, allowed, kinds) {
    return (hostname, options, callback) => {
        const { family } = options;
        resolve(hostname, { all: true, ...(family !== undefined && { family }) }, (error, addresses) => {
            const found = (addresses ?? []).map(({ address }) => (0,net_addresses/* classifyAddress */.DV)(address));
            const kind = net_addresses/* ADDRESS_KINDS */.pf.find((each) => each === kinds.get(hostname) || found.includes(each));
            const forbidden = addresses?.find(({ address }) => !isAllowed(address, allowed));
            const [first] = addresses ?? [];
            if (kind !== undefined)
                kinds.set(hostname, kind);
            if (error !== null)
                callback(error, "");
            else if (forbidden !== undefined)
                callback(new AddressRefusedError(describeForbidden(forbidden.address)), "");
            else if (options.all)
                callback(null, addresses);
            else
                callback(null, first?.address ?? "", first?.family);
        });
    };
}
function isAllowed(address, allowed) {
    return allowed.includes((0,net_addresses/* classifyAddress */.DV)(address));
}
function describeForbidden(address) {
    return `leads to ${address}, which is not a public address`;
}
/** What a URL leads to whose host is written as an address of each kind. */
const PLACES = {
    public: "a public address",
    private: "a private address",
    loopback: "an address of the runner itself",
    local: "a link-local or reserved address",
};
/** Why a redirect is not followed, as what follows "the URL". `objection`: what the guard objects to. */
function describeRefusedRedirect(next, objection) {
    const address = (0,net_addresses/* literalAddress */.I3)(next);
    const isPlace = address !== undefined && objection === describeForbidden(address);
    return `redirects to ${(0,net_addresses/* nameAddress */.CT)(next)}, ${isPlace ? PLACES[(0,net_addresses/* classifyAddress */.DV)(address)] : `which ${objection}`}`;
}

;// CONCATENATED MODULE: ./sources/http/queue.js
/** Runs tasks that wait for other machines, many at once. Knows nothing about the tasks. */
/** How many tasks run at once, and how many of them for one host, so that a slow host does not delay the others. */
const AT_ONCE = 8;
const AT_ONCE_PER_HOST = 4;
/**
 * Runs all tasks and returns their results in the same order. Each starts as soon as there is room for it: the tasks of
 * a host in their order, the hosts in turn. `onEnd` is called with each result as it comes.
 */
async function runTasks(tasks, onEnd) {
    const byHost = Map.groupBy(tasks.entries(), ([, { host }]) => host);
    const lanes = new Set([...byHost.values()].map((some) => ({ waiting: some.reverse(), running: 0 })));
    const results = new Array(tasks.length);
    const work = async () => {
        for (let lane = pickLane(lanes); lane !== undefined; lane = pickLane(lanes)) {
            const next = lane.waiting.pop();
            // A lane without tasks is not put back.
            if (next === undefined)
                continue;
            const [index, task] = next;
            lanes.add(lane);
            lane.running++;
            const result = await task.run();
            lane.running--;
            results[index] = result;
            onEnd?.(result);
        }
    };
    // A worker that finds no room may end: all waiting tasks are for hosts that have as many workers as they may.
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}
/** Takes out the first lane that has room. The caller puts it back at the end. At most two lanes have no room. */
function pickLane(lanes) {
    for (const lane of lanes) {
        if (lane.running < AT_ONCE_PER_HOST) {
            lanes.delete(lane);
            return lane;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./sources/http/reading.js
const PARTS_BYTES = 2_000_000;
const WINDOW_BYTES = 64 * 1024;
/** What one file may cost: 30 windows, and the index of an MP4. */
const REMOTE_LIMITS = {
    budgetBytes: PARTS_BYTES,
    windowBytes: WINDOW_BYTES,
    longestWindowBytes: WINDOW_BYTES,
    beginningBytes: PARTS_BYTES,
    keptBytes: PARTS_BYTES,
    requests: 48,
    callTimeoutMs: 15_000,
    fileTimeoutMs: 60_000,
    leastBytesPerMs: 250,
    retries: 2,
};
/** Bytes of all remote files that are in memory at once, besides the small parts that each keeps. */
const SHARED_MEMORY_BYTES = 96_000_000;

;// CONCATENATED MODULE: ./sources/http/second-reading.js
const SECOND_READING_LIMITS = {
    wholeBytes: 64_000_000,
    partsBytes: 16_000_000,
    runBytes: 1_000_000_000,
    billedBytes: 100_000_000,
};
/** Whether a first reading, in parts, left open what a second one may show. */
function isUnsettled({ facts, fault }) {
    return facts.partial === true || fault?.kind === "over-budget";
}
/**
 * Whether the first inspection of a file counts although a second one was made: if that took too much, too, or
 * `isInterrupted`, so that the file may be as it was.
 */
function isFirstBetter(first, second, isInterrupted) {
    if (first.fault?.kind === "over-budget")
        return false;
    return isInterrupted || second.fault?.kind === "over-budget";
}
/** How much of each candidate is read again, in their order, as long as it fits; `undefined` where nothing is. */
function allotSecondReadings(candidates, { wholeBytes, partsBytes, runBytes, billedBytes }) {
    let left = runBytes;
    let billedLeft = billedBytes;
    return candidates.map(({ sizeBytes = wholeBytes, isBilled }) => {
        const isWhole = sizeBytes <= wholeBytes;
        const bytes = isWhole ? sizeBytes : partsBytes;
        if (bytes > (isBilled ? Math.min(left, billedLeft) : left))
            return undefined;
        left -= bytes;
        if (isBilled)
            billedLeft -= bytes;
        return isWhole ? "whole" : "more-parts";
    });
}
/** Requests of a second reading grow up to so many windows: 1 MB. */
const LONGEST_WINDOWS = 16;
/** The limits of a second reading; `first` are those of the first one, which found that the server `ignoresRange`. */
function limitSecondReading(extent, first, { partsBytes, wholeBytes }, { sizeBytes = wholeBytes, ignoresRange }) {
    const isWhole = extent === "whole";
    return {
        ...first,
        budgetBytes: isWhole ? Number.POSITIVE_INFINITY : partsBytes,
        // The parser plans the windows of parts itself.
        longestWindowBytes: isWhole ? LONGEST_WINDOWS * first.windowBytes : first.windowBytes,
        beginningBytes: ignoresRange ? (isWhole ? sizeBytes : partsBytes) : first.windowBytes,
    };
}

;// CONCATENATED MODULE: ./sources/http/shared-memory.js
/** Bounds the memory that all remote files share, and reuses it. Reads nothing. */
/**
 * A number of bytes that tasks share. A task that needs more than is free waits for its turn: other tasks delay it, but
 * never make it fail. A task must not wait for bytes while it has some, or all could wait for ever.
 */
class SharedMemory {
    #totalBytes;
    /** What no task has. */
    #freeBytes;
    /** Buffers that are part of it. If they were not used again, memory would grow until garbage is collected. */
    #idle = [];
    #waiting = [];
    constructor(totalBytes) {
        this.#totalBytes = totalBytes;
        this.#freeBytes = totalBytes;
    }
    /** Waits until so many bytes are free, or all of them if there are fewer. */
    take(length) {
        return new Promise((start) => {
            this.#waiting.push({ length, start });
            this.#serve();
        });
    }
    /** In the order in which they came: a large file is not overtaken for ever by small ones. */
    #serve() {
        for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
            if (Math.min(next.length, this.#totalBytes) > this.#freeBytes)
                return;
            this.#waiting.shift();
            next.start(this.#share(next.length));
        }
    }
    #share(length) {
        const bytes = this.#pickBuffer(length);
        this.#freeBytes -= bytes.length;
        let isTaken = true;
        const free = () => {
            if (!isTaken)
                return;
            isTaken = false;
            this.#freeBytes += bytes.length;
            this.#idle.push(bytes);
            this.#serve();
        };
        return { bytes, free };
    }
    /** The smallest idle buffer that is large enough; else a new one, for which idle ones make room. */
    #pickBuffer(length) {
        const idle = this.#idle.sort((a, b) => a.length - b.length);
        const found = idle.find((each) => each.length >= length);
        if (found !== undefined) {
            this.#idle = idle.filter((each) => each !== found);
            return found;
        }
        let idleBytes = idle.reduce((sum, each) => sum + each.length, 0);
        while (idleBytes > 0 && idleBytes > this.#freeBytes - length)
            idleBytes -= idle.shift()?.length ?? 0;
        return new Uint8Array(length);
    }
}

;// CONCATENATED MODULE: ./sources/http/network-texts.js
const REACH = "Check that the server is running and that a firewall lets the runner through";
const TRUST = "TikTok's servers will not trust it either: install a certificate of a public authority, with its intermediate certificates";
/** How the client for proxies (npm `tunnel`) begins its messages: no tunnel was opened, so no server was asked. */
const NO_TUNNEL = "tunneling socket could not be established";
const CHECK_PROXY = "Check that the proxy runs, and that the environment variable 'https_proxy' has its address and port";
const OR_BYPASS = "or add the URL's host to 'no_proxy' if the runner reaches it without the proxy";
/** What went wrong at the proxy: its status (RFC 9110, section 15), or why it was not reached. */
const PROXY_TEXTS = [
    [
        /statusCode=407\b/,
        {
            problem: "the proxy of this runner requires a user name and a password",
            advice: `Put them into the environment variable 'https_proxy', from a secret, ${OR_BYPASS}`,
        },
    ],
    [
        /statusCode=5/,
        {
            problem: "the proxy of this runner can't reach the host",
            advice: `Check the host in the URL, then the proxy's log, ${OR_BYPASS}`,
        },
    ],
    [
        /statusCode=/,
        {
            problem: "the proxy of this runner does not let it connect to the host",
            advice: `Ask the proxy's operator to allow the host, ${OR_BYPASS}`,
        },
    ],
    [
        /\bENOTFOUND\b/,
        {
            problem: "the proxy of this runner does not exist",
            advice: "Correct the proxy's name in the environment variable 'https_proxy': no DNS server has it",
        },
    ],
    [
        /\bECONNREFUSED\b/,
        {
            problem: "the proxy of this runner refuses the connection",
            advice: CHECK_PROXY,
        },
    ],
    [/(?:)/, { problem: "the connection to the proxy of this runner failed", advice: CHECK_PROXY }],
];
/**
 * The first pattern that a reason contains decides. Sources: Node's documentation, "Common system errors" and "tls".
 */
const TEXTS = [
    [
        /\bENOTFOUND\b/,
        { problem: "the host does not exist", advice: "Correct the host in the URL: no DNS server has its name" },
    ],
    [
        /\bEAI_AGAIN\b/,
        { problem: "the DNS server did not respond", advice: "Run the job again, or check the DNS server of the runner" },
    ],
    [/\bECONNREFUSED\b/, { problem: "the host refuses the connection", advice: `${REACH}, and check the URL's port` }],
    [
        /\b(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|ETIMEDOUT)\b/,
        { problem: "the host can't be reached from this runner", advice: REACH },
    ],
    [
        /\bCERT_HAS_EXPIRED\b/,
        {
            problem: "the server's certificate has expired",
            advice: "Renew the certificate: TikTok will not accept it either",
        },
    ],
    [
        /\bERR_TLS_CERT_ALTNAME_INVALID\b/,
        {
            problem: "the server's certificate is for another host",
            advice: "Correct the host in the URL, or install a certificate for this host",
        },
    ],
    [
        /\b(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+)\b/,
        { problem: "the server's certificate is not trusted", advice: TRUST },
    ],
    [
        /\b(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)\b/,
        {
            problem: "the server does not speak HTTPS at this port",
            advice: "Check the URL's scheme and port, and the TLS versions of the server",
        },
    ],
    [
        /\b(ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)\b|socket hang up|premature close/i,
        {
            problem: "the server closed the connection before it had sent everything",
            advice: "Run the job again, and look at the server's log if it happens again",
        },
    ],
];
const OTHER = {
    problem: "the connection to the server failed",
    advice: "Check the host's name, its certificate, and the runner's network and proxy, or try again later",
};
/** @param reason the system's words, with its code; untrusted */
function describeNetworkFailure(reason) {
    const texts = isProxyFailure(reason) ? PROXY_TEXTS : TEXTS;
    const [, text] = texts.find(([code]) => code.test(reason)) ?? [undefined, OTHER];
    return { ...text, detail: reason };
}
/** Whether a proxy is to blame, so that nothing is known of the server. */
function isProxyFailure(reason) {
    return reason.includes(NO_TUNNEL);
}

;// CONCATENATED MODULE: ./sources/http/failure-texts.js
/** Why a remote file was not read, in words for a person. Shows no URL. */


/** What a failure means for a video that TikTok is to pull from its URL. */
function describeFailure(failure) {
    switch (failure.kind) {
        case "status":
            return describeStatus(failure.status);
        case "network":
            return describeNetworkFailure(failure.reason);
        case "timeout":
            return {
                problem: "the server responded too slowly",
                advice: "Try again later, or put the video on a faster server: TikTok pulls the whole file",
            };
        case "aborted":
            return {
                problem: "the time limit for all remote videos was reached",
                advice: "Check fewer videos at once, or share them between jobs with the input 'shard'",
            };
        case "refused":
            return {
                problem: `the URL ${failure.why}`,
                advice: "Give the public https URL that serves the video itself",
            };
        case "changed":
            return { problem: failure.what, advice: "Check it again when its upload to the server is complete" };
        case "compressed":
            return {
                problem: "the server compresses the video (Content-Encoding)",
                advice: "Turn compression off for this path",
            };
        case "unusable":
            return {
                problem: `the server's response can't be used: ${failure.why}`,
                advice: USE_RANGES,
            };
    }
}
function describeStatus(status) {
    return { ...(STATUS_TEXTS[status] ?? (status >= 500 ? SERVER_ERROR : UNEXPECTED)), detail: nameStatus(status) };
}
/**
 * A status by its number and, if it has one, its name: "HTTP 404 Not Found". A number that HTTP does not have (RFC
 * 9110, section 15) is not shown: a server can send any.
 */
function nameStatus(status) {
    if (!Number.isInteger(status) || status < 100 || status > 599)
        return "an unknown HTTP status";
    const name = external_node_http_.STATUS_CODES[status];
    return name === undefined ? `HTTP ${status}` : `HTTP ${status} ${name}`;
}
const USE_RANGES = "Put the video on a server that supports Range requests (RFC 9110, section 14)";
const DENIED = {
    problem: "the server denies access",
    advice: "Allow access without signing in, or renew the URL's signature: TikTok pulls the video without credentials",
};
const NOT_FOUND = { problem: "the server has no file at this URL", advice: "Check the URL" };
const SERVER_ERROR = {
    problem: "the server has an error",
    advice: "Try again later, or ask the server's operator",
};
const UNEXPECTED = {
    problem: "the server does not send the file",
    advice: "Open the URL in a browser to see what it sends",
};
const STATUS_TEXTS = {
    401: DENIED,
    403: DENIED,
    404: NOT_FOUND,
    410: NOT_FOUND,
    416: { problem: "the server does not send parts of the file", advice: USE_RANGES },
    429: {
        problem: "the server limits how often it is asked",
        advice: "Try again later, or check fewer videos of this server at once",
    },
};

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
;// CONCATENATED MODULE: ./sources/http/part-cache.js
/** Keeps the parts of a file that were read, in memory. Reads nothing itself. */
/** The latest parts of a file that were read, in no order. */
class PartCache {
    #mostBytes;
    #parts = [];
    #bytes = 0;
    /** Keeps up to `mostBytes`, or a last part that is longer. */
    constructor(mostBytes) {
        this.#mostBytes = mostBytes;
    }
    /** Keeps `bytes`, which are at `offset` of the file, and drops the oldest parts if there are too many bytes then. */
    add(offset, bytes) {
        this.#parts.push({ offset, bytes });
        this.#bytes += bytes.length;
        while (this.#bytes > this.#mostBytes && this.#parts.length > 1)
            this.#bytes -= this.#parts.shift()?.bytes.length ?? 0;
    }
    /** Where the next part begins that was read, behind `offset`; `Infinity` if there is none. */
    findNext(offset) {
        const later = this.#parts.map((part) => part.offset).filter((start) => start > offset);
        return Math.min(...later);
    }
    /** Up to `length` bytes from `offset`, or as many of them as one part has; none if no part has the first byte. */
    read(offset, length) {
        const part = this.#parts.find((each) => offset >= each.offset && offset < each.offset + each.bytes.length);
        if (part === undefined)
            return new Uint8Array();
        return part.bytes.subarray(offset - part.offset, offset - part.offset + length);
    }
}

// EXTERNAL MODULE: ../../node_modules/node-fetch/src/index.js + 12 modules
var src = __webpack_require__(9652);
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
/**
 * Sends one request for bytes; never throws. The body is read into `buffer`, if that is large enough for the longest
 * one that is allowed.
 */
function receive(request, buffer) {
    return exchange(request, (response, limitBytes) => readBytes(response, limitBytes, buffer));
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
async function readBytes(response, limitBytes, buffer) {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    if (status >= 300 && status < 400 && headers.location !== undefined) {
        return { kind: "redirect", status, location: headers.location };
    }
    if (!response.ok)
        return { kind: "response", status, headers, bytes: new Uint8Array(), isWhole: false };
    return { kind: "response", status, headers, ...(await readBody(response, limitBytes, buffer)) };
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

// EXTERNAL MODULE: ./net/retry.js + 1 modules
var retry = __webpack_require__(6312);
;// CONCATENATED MODULE: ./sources/http/remote-file.js
/** A remote file, and why it could not be read. Sends nothing. */
/**
 * Statuses that may change in a moment, besides 5xx: a time-out, a replayed TLS greeting, a limit (RFC 9110, 8470,
 * 6585).
 */
const TEMPORARY = [408, 425, 429];
/** Whether the same request may have another status in a moment. */
function isTemporary(status) {
    return TEMPORARY.includes(status) || status >= 500;
}
/** Whether a failure may be over at the next attempt: it says nothing about the file and who may read it. */
function mayPass(failure) {
    if (failure.kind === "status")
        return isTemporary(failure.status);
    return failure.kind !== "changed" && failure.kind !== "refused";
}
/** Wraps a failure as a result beside others. */
function fail(failure) {
    return { kind: "failed", failure };
}

;// CONCATENATED MODULE: ./sources/http/range-response.js

/** Understands the response to a request for `length` bytes from `offset`. The part may be shorter than that. */
function readRangeResponse(response, offset, length) {
    const { status, headers } = response;
    if ((headers["content-encoding"] ?? "identity") !== "identity") {
        return fail({ kind: "compressed" });
    }
    switch (status) {
        case 206:
            return readPart(response, offset, length);
        case 200:
            return offset === 0
                ? readBeginning(response)
                : failAsUnusable("it is the whole file, although the server sent parts before");
        case 416:
            // An empty file has no parts.
            if (parseContentRange(headers["content-range"])?.sizeBytes === 0)
                return createPart(response, 0, false);
            return fail({ kind: "status", status });
        default:
            return fail({ kind: "status", status });
    }
}
function readPart(response, offset, length) {
    const { first, last, sizeBytes } = parseContentRange(response.headers["content-range"]) ?? {};
    if (first !== offset || last === undefined || last < first || last >= offset + length) {
        return failAsUnusable("it has another part of the file than requested");
    }
    if (sizeBytes === undefined)
        return failAsUnusable("it does not give the size of the file");
    if (!response.isWhole || response.bytes.length !== last - first + 1) {
        return failAsUnusable("it has more or fewer bytes than announced");
    }
    return createPart(response, sizeBytes, false);
}
function readBeginning(response) {
    const { isWhole, bytes, headers } = response;
    const announced = headers["content-length"] === undefined ? undefined : Number(headers["content-length"]);
    return createPart(response, isWhole ? bytes.length : announced, true);
}
function createPart({ bytes, headers }, sizeBytes, ignoresRange) {
    const state = JSON.stringify([sizeBytes, headers.etag, headers["last-modified"]]);
    return { kind: "part", bytes, sizeBytes, ignoresRange, state };
}
function failAsUnusable(why) {
    return fail({ kind: "unusable", why });
}
/** `bytes 0-65535/1073741824`; either side of the slash may be an asterisk: the server does not say. */
function parseContentRange(value = "") {
    const match = /^bytes (?:(\d{1,15})-(\d{1,15})|\*)\/(?:(\d{1,15})|\*)$/i.exec(value.trim());
    if (match === null)
        return undefined;
    const [, first, last, size] = match;
    return {
        ...(first !== undefined && { first: Number(first) }),
        ...(last !== undefined && { last: Number(last) }),
        ...(size !== undefined && { sizeBytes: Number(size) }),
    };
}

;// CONCATENATED MODULE: ./sources/http/range-client.js
/** Requests for parts of one remote file: redirects, retries, limits. Knows nothing about its content. */






/** A real server needs one or two. */
const MOST_REDIRECTS = 5;
/** Reads parts of one remote file, and makes sure that the file does not change in between. */
class RangeClient {
    /** Bytes of the file that were received. */
    bytesRead = 0;
    /** Where the last request went. */
    url;
    #file;
    #reading;
    #requests = 0;
    /** How long all requests may take, and took: what waits in between, for memory, is no fault of the server's. */
    #allowedMs;
    #spentMs = 0;
    #state;
    constructor(file, reading) {
        this.url = file.url;
        this.#file = file;
        this.#reading = reading;
        this.#allowedMs = reading.limits.fileTimeoutMs;
    }
    /**
     * Up to `length` bytes from `offset`, at least one unless the file is empty; in `buffer`, if they fit. Retries where
     * that can help.
     */
    async fetch(offset, length, buffer) {
        const { limits, signal } = this.#reading;
        const startMs = performance.now();
        this.#allowedMs += this.#measureTransferMs(length);
        const leftMs = Math.max(1, this.#allowedMs - this.#spentMs);
        const timing = {
            signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(leftMs))]),
            deadlineMs: startMs + leftMs,
        };
        const result = await (0,retry/* retry */.L5)(() => this.#follow({ ...timing, offset, length, buffer }), {
            ...timing,
            retries: limits.retries,
            findPauseMs: (each) => (0,retry/* findHttpPauseMs */.YP)(each, isTemporary),
        });
        this.#spentMs += performance.now() - startMs;
        return this.#understand(result, offset, length);
    }
    /** How long the bytes of a response may take. The first one may be the beginning of the file. */
    #measureTransferMs(length) {
        return this.#limitBody(length) / this.#reading.limits.leastBytesPerMs;
    }
    /** A server that ignores the range sends the whole file. This much of it is taken. */
    #limitBody(length) {
        return this.#state === undefined ? Math.max(length, this.#reading.limits.beginningBytes) : length;
    }
    /** Sends the request, and follows redirects. */
    async #follow(wanted) {
        for (let redirects = 0;; redirects++) {
            const result = await this.#send(wanted);
            if (result.kind !== "redirect")
                return result;
            if (redirects === MOST_REDIRECTS)
                return failAsRefused(`redirects more than ${MOST_REDIRECTS} times`);
            if (!URL.canParse(result.location, this.url.href))
                return failAsRefused("redirects to an invalid URL");
            const next = new URL(result.location, this.url.href);
            const objection = this.#reading.guard.findObjection(next, this.#file);
            if (objection !== undefined)
                return failAsRefused(describeRefusedRedirect(next, objection));
            this.url = next;
        }
    }
    async #send({ offset, length, buffer, deadlineMs, signal }) {
        const { requests, windowBytes, callTimeoutMs } = this.#reading.limits;
        const allowed = requests + Math.floor(this.bytesRead / (windowBytes / 16));
        if (++this.#requests > allowed) {
            return fail({ kind: "unusable", why: `the file takes more than ${(0,quantities/* formatInteger */.Sm)(allowed)} requests` });
        }
        const { url } = this;
        const callMs = callTimeoutMs + this.#measureTransferMs(length);
        const request = {
            method: "GET",
            url,
            headers: {
                ...(url.origin === this.#file.url.origin && this.#file.headers),
                range: `bytes=${offset}-${offset + length - 1}`,
            },
            timeoutMs: Math.max(1, Math.min(callMs, deadlineMs - performance.now())),
            bodyLimitBytes: this.#limitBody(length),
            signal,
            connections: this.#reading.guard.pickConnections(url, this.#file),
        };
        return receive(request, buffer);
    }
    #understand(result, offset, length) {
        switch (result.kind) {
            case "response": {
                this.bytesRead += result.bytes.length;
                const part = readRangeResponse(result, offset, length);
                return part.kind === "part" ? (this.#findChange(part) ?? part) : part;
            }
            case "address-refused":
                return failAsRefused(result.reason);
            case "network-error":
                return fail({ kind: "network", reason: result.reason });
            case "timeout":
                return fail({ kind: "timeout" });
            case "aborted":
                return fail({ kind: this.#reading.signal.aborted ? "aborted" : "timeout" });
            case "failed":
                return result;
        }
    }
    #findChange({ sizeBytes, state }) {
        const expected = this.#file.sizeBytes;
        if (expected !== undefined && sizeBytes !== undefined && sizeBytes !== expected) {
            return fail({
                kind: "changed",
                what: `it has ${(0,quantities/* formatInteger */.Sm)(sizeBytes)} bytes instead of ${(0,quantities/* formatInteger */.Sm)(expected)}`,
            });
        }
        this.#state ??= state;
        return state === this.#state ? undefined : fail({ kind: "changed", what: "it changed while it was read" });
    }
}
function failAsRefused(why) {
    return fail({ kind: "refused", why });
}

;// CONCATENATED MODULE: ./sources/http/remote-source.js





/** A longer part is requested in several, which are copied together: so it is in memory little more than once. */
const LONGEST_REQUEST_BYTES = 4_000_000;
/** Shorter parts need no share of the memory: a few files are read at once. */
const LONGEST_FREE_BYTES = 1_000_000;
/** After a gap of so many windows, reading on would cost more than it saves. */
const NEAR_WINDOWS = 4;
/** The bytes of one remote file, read within a budget, in windows of which the latest are kept. */
class RemoteSource {
    #file;
    #reading;
    #client;
    #cache;
    #sizeBytes = 0;
    #ignoresRange = false;
    /** Bytes that were read besides the index. */
    #spentBytes = 0;
    /** How much to request next, and where the last request ended. */
    #windowBytes;
    #lastEnd = 0;
    /** The memory of a whole file, and of what the parser has. */
    #body;
    #piece;
    constructor(file, reading) {
        this.#file = file;
        this.#reading = reading;
        this.#client = new RangeClient(file, reading);
        this.#cache = new PartCache(reading.limits.keptBytes);
        this.#windowBytes = reading.limits.windowBytes;
    }
    get #limits() {
        return this.#reading.limits;
    }
    /** Requests the first bytes. The response gives the size of the file, or there is a fault. */
    async open() {
        const objection = this.#reading.guard.findObjection(this.#file.url, this.#file);
        if (objection !== undefined)
            return fail({ kind: "refused", why: objection });
        const { beginningBytes, keptBytes, windowBytes } = this.#limits;
        if (beginningBytes > keptBytes)
            this.#body = await this.#reading.memory.take(beginningBytes);
        const received = await this.#client.fetch(0, windowBytes, this.#body?.bytes);
        if (received.kind === "failed")
            return received;
        const part = received.ignoresRange ? received : { ...received, bytes: received.bytes.slice() };
        // No more than a window came. To keep the memory while waiting for more could block all files for ever.
        if (!part.ignoresRange)
            this.#body?.free();
        this.#ignoresRange = part.ignoresRange;
        if (part.sizeBytes === undefined)
            return reportNoSize(part.bytes.length);
        this.#sizeBytes = part.sizeBytes;
        this.#lastEnd = part.bytes.length;
        this.#keep(0, part.bytes);
        return { kind: "open", sizeBytes: part.sizeBytes };
    }
    /** Takes the bytes for a parser's request from what was read before, and reads the rest. */
    async read(request) {
        this.#piece?.free();
        const length = Math.min(request.length, this.#sizeBytes - request.offset);
        const atLeast = Math.min(request.atLeast, length);
        const kept = this.#cache.read(request.offset, length);
        if (kept.length >= atLeast)
            return { kind: "bytes", bytes: kept };
        if (this.#ignoresRange)
            return reportOverBudget(IGNORES_RANGE, request.offset + kept.length);
        if (atLeast > LONGEST_FREE_BYTES)
            this.#piece = await this.#reading.memory.take(length);
        return this.#complete({ ...request, length, atLeast }, kept, this.#piece?.bytes);
    }
    /** Gives back the memory. Nothing may be read then. */
    close() {
        this.#piece?.free();
        this.#body?.free();
    }
    /** Reads on, into `buffer`, until there are enough bytes for a request; `kept`, too few, are the first of them. */
    async #complete(request, kept, buffer) {
        const { offset, length, atLeast } = request;
        let joined = buffer;
        joined?.set(kept);
        let filled = kept.length;
        while (filled < atLeast) {
            const known = this.#cache.read(offset + filled, length - filled);
            const piece = known.length > 0 ? known : await this.#fetch(request, filled, joined?.subarray(filled, length));
            if (!(piece instanceof Uint8Array))
                return piece;
            if (filled === 0 && piece.length >= atLeast)
                return { kind: "bytes", bytes: piece };
            if (joined === undefined) {
                joined = Buffer.allocUnsafe(length);
                joined.set(kept);
            }
            joined.set(piece, filled);
            filled += piece.length;
        }
        return { kind: "bytes", bytes: joined?.subarray(0, filled) ?? kept };
    }
    /** Reads on for a request whose first `filled` bytes are there already. An index is read into `buffer`. */
    async #fetch({ offset, length, atLeast, isIndex }, filled, buffer) {
        const start = offset + filled;
        const wanted = length - filled;
        const { budgetBytes } = this.#limits;
        const allowed = isIndex ? wanted : budgetBytes - this.#spentBytes;
        if (allowed < atLeast - filled)
            return reportOverBudget(describeBudget(budgetBytes), start);
        // What is known already is not requested again.
        const ahead = Math.min(this.#growWindow(start), this.#cache.findNext(start) - start);
        const usual = isIndex ? wanted : Math.min(Math.max(wanted, ahead), this.#sizeBytes - start);
        const request = Math.min(usual, allowed, LONGEST_REQUEST_BYTES);
        const part = await this.#client.fetch(start, request, isIndex ? buffer : undefined);
        if (part.kind === "failed")
            return part;
        this.#lastEnd = start + part.bytes.length;
        // The index is not kept here: the parser keeps what it needs.
        if (!isIndex)
            this.#keep(start, part.bytes);
        return part.bytes.subarray(0, wanted);
    }
    /** How much to request at `start`: more and more as long as little is skipped. */
    #growWindow(start) {
        const { windowBytes, longestWindowBytes } = this.#limits;
        const gap = start - this.#lastEnd;
        const isNear = gap >= 0 && gap < NEAR_WINDOWS * windowBytes;
        this.#windowBytes = isNear ? Math.min(2 * this.#windowBytes, longestWindowBytes) : windowBytes;
        return this.#windowBytes;
    }
    #keep(offset, bytes) {
        this.#cache.add(offset, bytes);
        this.#spentBytes += bytes.length;
    }
    /** How much was received so far, and from where. */
    measureCost() {
        const { bytesRead, url } = this.#client;
        const redirect = url === this.#file.url ? {} : { redirectedTo: (0,net_addresses/* nameAddress */.CT)(url) };
        return { bytesRead, ignoresRange: this.#ignoresRange, ...redirect };
    }
}
const IGNORES_RANGE = "its server ignores Range requests, and its beginning is not enough";
function describeBudget(budgetBytes) {
    return `its headers take more than the ${budgetBytes / 1_000_000} MB that are read of a remote video`;
}
function reportNoSize(readBytes) {
    const problem = `its server ignores Range requests and does not give the size of the file. It is larger than the ${(0,quantities/* formatSize */.Xq)(readBytes)} that were read`;
    const advice = "Check the video as a file on disk, or use a server that supports Range requests";
    return { kind: "fault", fault: { kind: "over-budget", problem, advice } };
}
function reportOverBudget(problem, offset) {
    const advice = "Check the video as a file on disk, or move its index to the front ('ffmpeg -i <in> -c copy -movflags +faststart <out>') and use a server that supports Range requests";
    return { kind: "fault", fault: { kind: "over-budget", problem, offset, advice } };
}

;// CONCATENATED MODULE: ./sources/http/inspection.js


/**
 * Reads a remote file with a parser, by HTTP Range, within the limits. Beyond them the parser receives a fault
 * (`over-budget`). A failure of the network or the server ends the reading.
 */
async function inspectRemoteFile(file, probe, reading) {
    const source = new RemoteSource(file, reading);
    try {
        return await driveParser(source, probe);
    }
    finally {
        source.close();
    }
}
async function driveParser(source, probe) {
    const opened = await source.open();
    if (opened.kind === "failed")
        return { ...source.measureCost(), ...opened, facts: {} };
    if (opened.kind === "fault") {
        return { ...source.measureCost(), kind: "inspected", inspection: { facts: {}, fault: opened.fault } };
    }
    const parser = probe(opened.sizeBytes);
    let failed;
    let step = parser.next();
    while (!step.done) {
        const piece = failed ?? (await source.read(step.value));
        if (piece.kind === "failed")
            failed = piece;
        step = parser.next(piece.kind === "bytes" ? piece.bytes : toFault(piece));
    }
    const cost = source.measureCost();
    if (failed === undefined)
        return { ...cost, kind: "inspected", inspection: step.value };
    return { ...cost, ...failed, facts: step.value.facts };
}
function toFault(piece) {
    return piece.kind === "fault" ? piece.fault : { kind: "inaccessible", ...describeFailure(piece.failure) };
}

;// CONCATENATED MODULE: ./sources/http/signature-end.js
/** When the signature in a URL ends, by what the query says. Checks no signature, and shows nothing of the query. */
/**
 * Each way to state an end, in milliseconds since 1970; `undefined` where the query has it not, or malformed.
 * - `X-Amz-Date` and `X-Amz-Expires`: AWS Signature Version 4, "Authenticating Requests: Using Query Parameters".
 * - `X-Goog-Date` and `X-Goog-Expires`: Google Cloud Storage, "V4 signing process".
 * - `Expires` beside a signature: seconds since 1970, for CloudFront (canned policy), S3 (version 2) and Google (V2).
 * - `Policy` beside a signature: CloudFront, "Create a signed URL using a custom policy".
 * - `se` and `ske` beside `sig`: Azure Storage, "Create a service SAS" and "Create a user delegation SAS": the end of
 *   the signature, and of the key that made it.
 */
const FORMS = [
    (query) => addSeconds(query("x-amz-date"), query("x-amz-expires")),
    (query) => addSeconds(query("x-goog-date"), query("x-goog-expires")),
    (query) => (isSigned(query) ? parseSecondsSince1970(query("expires")) : undefined),
    (query) => (isSigned(query) ? parsePolicy(query("policy")) : undefined),
    (query) => (query("sig") === undefined ? undefined : parseIsoTime(query("se"))),
    (query) => (query("sig") === undefined ? undefined : parseIsoTime(query("ske"))),
];
/**
 * Whether a query has a signature that does not name its end itself: `Signature`; `token` (bunny.net, "Token
 * authentication"); `md5` (nginx, module ngx_http_secure_link_module).
 */
function isSigned(query) {
    return ["signature", "token", "md5"].some((name) => query(name) !== undefined);
}
/** The earliest end of any signature in a URL, in milliseconds since 1970; `undefined` if no end is stated. */
function findSignatureEnd({ searchParams }) {
    const parameters = new Map([...searchParams].reverse().map(([name, value]) => [name.toLowerCase(), value]));
    const ends = FORMS.flatMap((read) => read((name) => parameters.get(name)) ?? []);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
/** `date` as `20261128T120000Z`, and how many seconds the signature holds from then on. */
function addSeconds(date = "", seconds = "") {
    const startMs = parseIsoTime(date.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, "$1-$2-$3:$4:$5"));
    return startMs !== undefined && /^\d{1,9}$/.test(seconds) ? startMs + Number(seconds) * 1000 : undefined;
}
/** From 2001 to 2286: a shorter number would be something else. */
function parseSecondsSince1970(text = "") {
    return /^\d{10}$/.test(text) ? Number(text) * 1000 : undefined;
}
/**
 * The time of `DateLessThan` in a CloudFront policy: JSON in base64, with `-`, `_` and `~` for `+`, `=` and `/`. The
 * earliest, if there are several.
 */
function parsePolicy(text = "") {
    const base64 = text.replaceAll("-", "+").replaceAll("_", "=").replaceAll("~", "/");
    const json = Buffer.from(base64, "base64").toString("utf8");
    const times = [...json.matchAll(/"DateLessThan"\s*:\s*\{\s*"AWS:EpochTime"\s*:\s*"?(\d{10})\b/g)];
    return times.length === 0 ? undefined : Math.min(...times.map(([, seconds]) => Number(seconds) * 1000));
}
/**
 * `2026-11-28`, `2026-11-28T12:00Z`, with seconds, with up to seven decimals, with an offset in place of `Z` (Azure
 * Storage, "Formatting DateTime values"). A query may have a space in place of `+`. A day that no month has is no time.
 */
function parseIsoTime(text = "") {
    const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+ -]\d\d:\d\d))?$/;
    const [, day] = form.exec(text) ?? [];
    if (day === undefined)
        return undefined;
    const [dayMs, timeMs] = [Date.parse(day), Date.parse(text.replace(" ", "+"))];
    // Date.parse takes 30 February for 2 March.
    const isDay = !Number.isNaN(dayMs) && new Date(dayMs).toISOString().startsWith(day);
    return isDay && !Number.isNaN(timeMs) ? timeMs : undefined;
}

;// CONCATENATED MODULE: ./sources/http/videos.js





/** Prepares the reading of videos at URLs. A video that can't be read has a fault (`inaccessible`). */
function planUrlVideos(urls, reading) {
    return urls.map((url) => ({
        host: url.host,
        isBilled: false,
        run: (plan) => inspectUrlVideo(url, plan, reading),
    }));
}
async function inspectUrlVideo(url, { probe, limits }, reading) {
    const file = { url, headers: {}, allowedNetworks: "own-host" };
    const result = await inspectRemoteFile(file, probe, { ...reading, limits });
    const { redirectedTo, bytesRead, ignoresRange } = result;
    const signatureEndsMs = findSignatureEnd(url);
    const video = {
        path: (0,net_addresses/* nameAddress */.CT)(url),
        source: {
            kind: "url",
            ...(redirectedTo !== undefined && { redirectsTo: redirectedTo }),
            ...(url.search !== "" && { hasQuery: true }),
            ...(signatureEndsMs !== undefined && { signatureEndsMs }),
        },
    };
    const conclude = ({ facts, ...rest }) => ({ ...rest, facts: { ...facts, bytesRead } });
    if (result.kind === "inspected")
        return { video, inspection: conclude(result.inspection), ignoresRange };
    const { facts, failure } = result;
    const problem = describeFailure(failure);
    const inspection = conclude({ facts, fault: { kind: "inaccessible", ...problem } });
    return { video, inspection, ignoresRange, ...(mayPass(failure) && { interruption: problem }) };
}

// EXTERNAL MODULE: ./sources/lfs/pointer.js
var pointer = __webpack_require__(2080);
;// CONCATENATED MODULE: ./sources/lfs/served-pointer.js

/** Raw files of a repository are served as they are committed: a video in Git LFS is then its pointer. */
function noticePointer(probe) {
    return function* (sizeBytes) {
        if (sizeBytes === 0 || sizeBytes >= pointer/* LFS_POINTER_LIMIT_BYTES */.cS)
            return yield* probe(sizeBytes);
        const sent = yield { offset: 0, length: sizeBytes, atLeast: sizeBytes };
        const isPointer = sent instanceof Uint8Array && (0,pointer/* resemblesLfsPointer */.vP)(sent);
        return isPointer ? { facts: { sizeBytes }, fault: POINTER } : yield* probe(sizeBytes);
    };
}
const POINTER = {
    kind: "unrecognised",
    problem: "this URL serves a Git LFS pointer, not the video",
    advice: "Use the URL that serves the file itself",
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./sources/workspace/git.js + 1 modules
var git = __webpack_require__(9275);
;// CONCATENATED MODULE: ./sources/lfs/batch-response.js
/** What a Git LFS server says in its response to a batch request. Everything in it is untrusted. Sends nothing. */
/**
 * Reads the objects by their ids, as the server sends them, including objects that were not requested.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md, "Successful Responses"
 *
 * @param nowMs milliseconds since the epoch
 */
function parseBatchResponse(body, nowMs) {
    const response = parseObject(body);
    if (response === undefined)
        return { kind: "unusable", why: "it is not a JSON object" };
    const { objects, transfer = "basic", hash_algo: hash = "sha256" } = response;
    if (transfer !== "basic" || hash !== "sha256") {
        return { kind: "unusable", why: "it requires a transfer other than basic, or a hash other than SHA-256" };
    }
    if (!Array.isArray(objects))
        return { kind: "unusable", why: "it has no list of objects" };
    const known = objects.filter(isObject).filter(({ oid }) => typeof oid === "string");
    return { kind: "objects", objects: new Map(known.map((object) => [String(object.oid), readObject(object, nowMs)])) };
}
/** The `message` of a response that is not a success; empty where it has none. */
function parseMessage(body) {
    const message = parseObject(body)?.message;
    return typeof message === "string" ? message : "";
}
function readObject({ size, error, actions }, nowMs) {
    if (isObject(error)) {
        const { code, message } = error;
        return {
            kind: "error",
            status: typeof code === "number" ? code : 0,
            message: typeof message === "string" ? message : "",
        };
    }
    const download = isObject(actions) ? actions.download : undefined;
    if (!isObject(download))
        return { kind: "unusable", why: "it gives neither a URL nor an error for the object" };
    if (typeof size !== "number" || !Number.isSafeInteger(size)) {
        return { kind: "unusable", why: "it does not give the object's size" };
    }
    const url = readUrl(download.href);
    if (url === undefined)
        return { kind: "unusable", why: "its URL for the object is not an http or https URL" };
    const expiresAtMs = readExpiry(download, nowMs);
    return { kind: "download", sizeBytes: size, download: { url, headers: readHeaders(download.header), expiresAtMs } };
}
function readUrl(href) {
    if (typeof href !== "string" || !URL.canParse(href))
        return undefined;
    const url = new URL(href);
    return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}
/** Headers that only the client sets: they say what is requested from which server, and how. */
const OWN_HEADERS = /^(host|range|if-.*|accept-encoding|connection|content-length|transfer-encoding|upgrade|expect|te)$/;
function readHeaders(header) {
    const entries = Object.entries(isObject(header) ? header : {}).map(([name, value]) => [name.toLowerCase(), value]);
    return Object.fromEntries(entries.filter((entry) => /^[\w!#$%&'*+.^`|~-]+$/.test(String(entry[0])) &&
        !OWN_HEADERS.test(String(entry[0])) &&
        /^[\t\x20-\x7e]*$/.test(typeof entry[1] === "string" ? entry[1] : "\0")));
}
/** `expires_in` takes precedence over `expires_at`. Nothing, 0 and the year 1 (Go's zero time) mean never. */
function readExpiry({ expires_in: inSeconds, expires_at: at }, nowMs) {
    if (typeof inSeconds === "number" && inSeconds !== 0)
        return nowMs + inSeconds * 1000;
    const atMs = typeof at === "string" ? Date.parse(at) : Number.NaN;
    return atMs > 0 ? atMs : Number.POSITIVE_INFINITY;
}
function parseObject(body) {
    try {
        const parsed = JSON.parse(body);
        return isObject(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./sources/lfs/failure-texts.js




const OR_FETCH = "or add 'lfs: true' to actions/checkout (or run 'git lfs pull' before this step)";
const PUSH = `Push it from a clone that has it ('git lfs push --all origin'), ${OR_FETCH}`;
const LATER = `Run the job again later, ${OR_FETCH}`;
const NAME_SERVER = "Add 'lfs: true' to actions/checkout (or run 'git lfs pull' before this step), or name the server ('git config lfs.url https://…/info/lfs')";
/** No LFS server is known. */
function describeNoServer(why) {
    return { problem: `no LFS server is known, because ${why}`, advice: NAME_SERVER };
}
/** The server may not be used: `why` follows its name, as "does not use https". */
function describeForbiddenServer(server, why) {
    return { problem: `${nameServer(server)} ${why}`, advice: NAME_SERVER };
}
/** The server could not be reached. `reason`: the system's. */
function describeUnreachable(server, reason) {
    const { problem, advice } = describeNetworkFailure(reason);
    const check = isProxyFailure(reason)
        ? advice
        : "Check the server's address, its certificate and the runner's network";
    return {
        problem: `${nameServer(server)} can't be asked, because ${problem} (${reason})`,
        advice: `${check}, ${OR_FETCH}`,
    };
}
/** The server gave no response that can be used. */
function describeUnusableResponse(server, why) {
    return { problem: `${nameServer(server)} gave no usable response: ${why}`, advice: LATER };
}
/** The server sends people to a page, most likely to sign in. `what`: what it did. */
function describeSignInPage(server, credential, what) {
    return {
        problem: `${nameServer(server)} ${what} in response to a request ${credential.name}, as servers do that ask for signing in`,
        advice: adviseToSignIn(server),
    };
}
/** The server responded with an error status, to a whole batch or for this object in it. */
function describeServerStatus(server, { about, status, message, credential, }) {
    const request = about === "object" ? "for this object" : `to a request ${credential.name}`;
    const quoted = cleanMessage(message, credential);
    const response = `${nameServer(server)} responded with ${nameStatus(status)} ${request}${quoted === "" ? "" : `: “${quoted}”`}`;
    return isUsedUp(status, message)
        ? { problem: `the Git LFS budget of the repository is used up. So ${response}`, advice: adviseToPay(server) }
        : { problem: response, advice: adviseOnStatus(server, about, status) };
}
/**
 * Whether a response means that no more may be downloaded, and signing in would not help. Only GitHub's own sentences
 * do: their words alone may be those of a repository's name, or of a missing permission. GitHub responds with 403:
 * "This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore
 * access.", formerly "This repository is over its data quota. […] purchase more data packs to restore access." The
 * API's own status for it is 509 (docs/api/batch.md, "Response Errors").
 */
function isUsedUp(status, message) {
    return status === 509 || (status >= 400 && status !== 401 && USED_UP.test(message));
}
const USED_UP = /\bexceeded (its|the) (git )?lfs budget\b|\bis over its data quota\b|\bpurchase more data packs\b/i;
function adviseToPay({ isGitHub }) {
    const where = isGitHub ? "GitHub's settings, Billing and licensing, Budgets" : "the settings of the LFS server";
    return `Raise the budget for Git LFS (${where}: only the account that pays for the repository can), or wait until the next billing month. No token helps, and 'git lfs pull' fails for the same reason`;
}
/** The object has another size than the pointer gives. */
function describeOtherSize(server, pointerBytes, serverBytes) {
    const onServer = `${nameServer(server)} has ${(0,quantities/* formatInteger */.Sm)(serverBytes)}`;
    return { problem: `the pointer gives ${(0,quantities/* formatBytes */.z3)(pointerBytes)}, but ${onServer}`, advice: PUSH };
}
/** The object could not be read at the URL that the server gave. The URL is signed, so only its host is shown. */
function describeUnreadObject(server, url, failure) {
    const { problem, detail } = describeFailure(failure);
    const reason = detail === undefined ? problem : `${problem} (${detail})`;
    return { problem: `${nameServer(server)} refers to ${url.host}, but ${reason}`, advice: adviseOnFailure(failure) };
}
function nameServer({ url, namedBy }) {
    return `the LFS server ${(0,net_addresses/* nameAddress */.CT)(url)} (${namedBy})`;
}
function adviseOnStatus(server, about, status) {
    if (about === "object" && [404, 410, 422].includes(status))
        return PUSH;
    return [401, 403, 404].includes(status) ? adviseToSignIn(server) : LATER;
}
function adviseToSignIn({ url, isGitHub }) {
    const how = isGitHub
        ? "Give 'github-token' a token that can read the repository ('permissions: contents: read')"
        : `Sign in with 'git config http.${url.origin}/.extraheader "Authorization: …"' in an earlier step`;
    return `${how}, ${OR_FETCH}`;
}
function adviseOnFailure(failure) {
    switch (failure.kind) {
        case "status":
            return [404, 410].includes(failure.status) ? PUSH : LATER;
        case "changed":
            return PUSH;
        case "refused":
            return NAME_SERVER;
        default:
            return LATER;
    }
}
const LONGEST_MESSAGE = 120;
/**
 * The server's message, in one line of bounded length, without a quotation mark that could end ours: it must not pose
 * as advice. A URL in it may be signed, and a server may repeat the credentials: neither is shown.
 */
function cleanMessage(message, { headers }) {
    const secrets = Object.values(headers).flatMap((value) => value.split(/\s+/).filter((word) => word.length > 6));
    const plain = secrets
        .reduce((text, secret) => text.replaceAll(secret, "…"), message)
        .replace(/\b(https?:\/\/)[^\s"'<>]*/gi, "$1…")
        .replace(/[\p{Cc}\s]+/gu, " ")
        .replace(/[\p{Pi}\p{Pf}"„‟‚＂〝〞〟❝❞]/gu, "'")
        .trim();
    return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain;
}

;// CONCATENATED MODULE: ./sources/lfs/batch.js





/** As many as git-lfs requests at once, and servers expect. */
const BATCH_OBJECTS = 100;
/** Much more than 100 signed URLs take. */
const RESPONSE_LIMIT_BYTES = 1_000_000;
const MEDIA_TYPE = "application/vnd.git-lfs+json";
/** Asks the server where objects are, in batches. */
async function locateObjects(files, server, reading) {
    const batches = Array.from({ length: Math.ceil(files.length / BATCH_OBJECTS) }, (_, index) => files.slice(index * BATCH_OBJECTS, (index + 1) * BATCH_OBJECTS));
    const tasks = batches.map((batch) => ({
        host: server.url.host,
        async run() {
            const objects = batch.map(({ pointer }) => pointer);
            const locate = await askBatch(objects, server, reading);
            return batch.map((file) => ({ file, located: locate(file.pointer) }));
        },
    }));
    return (await runTasks(tasks)).flat();
}
/** Asks the server where one object is. */
async function locateObject(object, server, reading) {
    const locate = await askBatch([object], server, reading);
    return locate(object);
}
/**
 * One call of the batch API. It tries one credential after the other, until one is accepted.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
async function askBatch(objects, server, reading) {
    const url = new URL(`${server.url.href}/objects/batch`);
    const objection = reading.guard.findObjection(url, asFile(url, server));
    let locate = () => giveUp(describeForbiddenServer(server, objection ?? "has no credentials"));
    for (const credential of objection === undefined ? server.credentials : []) {
        const result = await sendPatiently(url, objects, { server, credential, reading });
        if (isTooMuch(result) && objects.length > 1)
            return askHalves(objects, server, reading);
        locate = understand(result, server, credential);
        if (!isDenied(result))
            break;
    }
    return locate;
}
/** Whether other credentials may help. */
function isDenied(result) {
    if (result.kind === "redirect-refused" || isPage(result))
        return true;
    if (result.kind !== "response")
        return false;
    const { status, body } = result;
    return [401, 403, 404].includes(status) && !isUsedUp(status, parseMessage(body));
}
/** Whether a success is a page for people. No JSON begins with a tag. */
function isPage(result) {
    return result.kind === "response" && result.status === 200 && /^[\ufeff\s]*</.test(result.body);
}
/** "The batch API request contained too many objects or the request was otherwise too large." */
function isTooMuch(result) {
    return result.kind === "response" && result.status === 413;
}
async function askHalves(objects, server, reading) {
    const half = objects.slice(0, Math.ceil(objects.length / 2));
    const locate = await askBatch(half, server, reading);
    const locateRest = await askBatch(objects.slice(half.length), server, reading);
    return (object) => (half.includes(object) ? locate(object) : locateRest(object));
}
/** The address guard needs the file that a connection is for. */
function asFile(url, { allowedNetworks }) {
    return { url, allowedNetworks, headers: {} };
}
/** Sends a request, and retries where that can help. */
function sendPatiently(url, objects, { server, credential, reading }) {
    const { limits, guard, signal } = reading;
    const request = {
        method: "POST",
        url,
        headers: { ...credential.headers, accept: MEDIA_TYPE, "content-type": MEDIA_TYPE },
        body: JSON.stringify({
            operation: "download",
            transfers: ["basic"],
            objects: objects.map(({ oid, sizeBytes }) => ({ oid, size: sizeBytes })),
            hash_algo: "sha256",
        }),
        timeoutMs: limits.callTimeoutMs,
        bodyLimitBytes: RESPONSE_LIMIT_BYTES,
        signal,
        connections: guard.pickConnections(url, asFile(url, server)),
    };
    return (0,retry/* retry */.L5)(() => sendGuarded(request), {
        retries: limits.retries,
        deadlineMs: performance.now() + limits.fileTimeoutMs,
        signal,
        findPauseMs: (result) => (0,retry/* findHttpPauseMs */.YP)(result, (status) => batch_TEMPORARY.includes(status)),
    });
}
/** The statuses that the API's documentation calls temporary; 501, 507 and 509 are not. */
const batch_TEMPORARY = [429, 500, 502, 503, 504];
function understand(result, server, credential) {
    if (result.kind === "address-refused")
        return () => giveUp(describeForbiddenServer(server, result.reason));
    if (result.kind === "network-error")
        return () => giveUp(describeUnreachable(server, result.reason));
    if (result.kind === "redirect-refused") {
        const what = `redirects (HTTP ${result.status})`;
        return () => giveUp(describeSignInPage(server, credential, what));
    }
    if (isPage(result))
        return () => giveUp(describeSignInPage(server, credential, "sends a web page"));
    if (result.kind !== "response")
        return () => giveUp(describeUnusableResponse(server, batch_describeFailure(result)));
    const { status, body } = result;
    if (status !== 200) {
        const failure = describeServerStatus(server, { about: "batch", status, message: parseMessage(body), credential });
        return () => giveUp(failure);
    }
    const batch = parseBatchResponse(body, Date.now());
    if (batch.kind === "unusable")
        return () => giveUp(describeUnusableResponse(server, batch.why));
    return ({ oid, sizeBytes }) => {
        const object = batch.objects.get(oid);
        switch (object?.kind) {
            case undefined:
                return giveUp(describeUnusableResponse(server, "it does not mention this object"));
            case "unusable":
                return giveUp(describeUnusableResponse(server, object.why));
            case "error":
                return giveUp(describeServerStatus(server, { about: "object", ...object, credential }));
            case "download":
                if (object.sizeBytes !== sizeBytes)
                    return giveUp(describeOtherSize(server, sizeBytes, object.sizeBytes));
                return { kind: "download", download: object.download };
        }
    };
}
function giveUp(unresolved) {
    return { kind: "unresolved", unresolved };
}
function batch_describeFailure({ kind }) {
    switch (kind) {
        case "body-too-large":
            return `it is longer than ${RESPONSE_LIMIT_BYTES / 1_000_000} MB`;
        case "timeout":
            return "it took too long";
        case "aborted":
            return "the time limit for all remote videos was reached";
    }
}

;// CONCATENATED MODULE: ./sources/lfs/credentials.js
/** The credentials for LFS servers, and which server gets which. Sends nothing. */


/**
 * The credentials for an LFS server, in the order to try; one without headers where there are none. The token goes to
 * GitHub only, no matter what a committed file says. The header of git's configuration goes where git itself would
 * send it: actions/checkout writes it, also for a repository that the job's token may not read.
 */
function listCredentials(endpoint, github, repository) {
    const token = isGitHub(endpoint.url, github.serverUrl) ? github.token : undefined;
    const header = readHeader(endpoint, repository);
    const credentials = [
        ...(token === undefined ? [] : [{ name: "with 'github-token'", headers: { authorization: toBasic(token) } }]),
        ...(header === undefined ? [] : [{ name: "with the http.extraheader of git's configuration", headers: header }]),
    ];
    return credentials.length === 0 ? [{ name: "without credentials", headers: {} }] : credentials;
}
/** Whether a URL is GitHub's own: https; for tests, http on loopback. */
function isGitHub(url, serverUrl) {
    return url.origin === serverUrl.origin && (url.protocol === "https:" || (0,net_addresses/* isLoopback */.U9)(url));
}
/** As actions/checkout signs in. */
function toBasic(token) {
    return `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
/**
 * The header that git sends to this URL (git-config(1), `http.extraHeader`). One that is for every URL is not for a
 * server that only a committed file names.
 */
function readHeader({ url, allowedNetworks }, { directory, environment, settings }) {
    const args = ["config", "-z", "--get-urlmatch", "http.extraheader", url.href];
    const line = (0,git/* runGit */.E)(directory, args, environment).stdout?.toString().split("\0")[0] ?? "";
    if (allowedNetworks === "public" && line === settings.git.get("http.extraheader"))
        return undefined;
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t\x20-\x7e]*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? undefined : { [name.toLowerCase()]: value };
}

;// CONCATENATED MODULE: ./sources/lfs/endpoint.js
/**
 * Finds the LFS server of a repository as git-lfs does. A server that only a committed file names has to be public,
 * because the author of the file must not reach the job's own network through it.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/server-discovery.md
 *
 * @param serverUrl GitHub's own URL, which the runner gives
 */
function findLfsEndpoint(settings, serverUrl) {
    const namings = listNamings(settings, serverUrl);
    const [naming] = namings;
    if (naming === undefined)
        return { kind: "none", why: "the repository has no remote that names one" };
    const { by, url } = naming;
    if (url === undefined)
        return {
            kind: "none",
            why: `${by} gives no https URL (an SSH URL is enough only for GitHub)`,
        };
    const trusted = namings.filter(({ isCommitted }) => !isCommitted).map((each) => each.url?.origin);
    const isOurs = [serverUrl.origin, ...trusted].includes(url.origin);
    return { kind: "endpoint", url, allowedNetworks: isOurs ? "own-host" : "public", namedBy: by };
}
/** The settings that name a server, in the order in which they count. */
function listNamings({ git, committed, remote, isSubmodule }, serverUrl) {
    const namings = [];
    const keys = ["lfs.url", ...(remote === undefined ? [] : [`remote.${remote.name}.lfsurl`])];
    for (const key of keys) {
        const [own, foreign] = [git.get(key), committed.get(key)];
        if (own !== undefined)
            namings.push({ by: key, url: toHttp(own, serverUrl), isCommitted: false });
        if (foreign !== undefined) {
            namings.push({ by: `${key} in .lfsconfig`, url: toHttp(foreign, serverUrl), isCommitted: true });
        }
    }
    if (remote !== undefined) {
        const url = derive(toHttp(remote.url, serverUrl));
        namings.push({ by: `the remote '${remote.name}'`, url, isCommitted: isSubmodule });
    }
    return namings;
}
/** Where the LFS server of a Git server is, unless a setting says otherwise. */
function derive(remote) {
    return remote && new URL(`${remote.href.replace(/(\.git)?\/*$/, "")}.git/info/lfs`);
}
/** The http URL that is meant, without user name, password, query, fragment and a slash at its end. */
function toHttp(written, serverUrl) {
    const ssh = SSH.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined);
    if (ssh !== undefined)
        return toTwin(ssh.host, ssh.path, serverUrl);
    if (!URL.canParse(written))
        return undefined;
    const { protocol, origin, pathname } = new URL(written);
    return protocol === "https:" || protocol === "http:" ? new URL(origin + pathname.replace(/\/+$/, "")) : undefined;
}
/**
 * git-clone(1), "Git URLs": `ssh://[user@]host[:port]/path`, and `[user@]host:path` without slashes before the colon.
 */
const SSH = [
    /^(?:git\+)?ssh(?:\+git)?:\/\/(?:[^@/]*@)?(?<host>[^:/]+)(?::\d+)?\/(?<path>.+)$/i,
    /^(?!\w+:\/\/)(?:[^@/]*@)?(?<host>[^:/@]+):(?<path>.+)$/,
];
/** GitHub also serves SSH at `ssh.github.com:443`. For other hosts, the https URL is unknown. */
function toTwin(host, path, serverUrl) {
    if (host !== serverUrl.hostname && host !== `ssh.${serverUrl.hostname}`)
        return undefined;
    const url = new URL(serverUrl.origin);
    url.pathname = `/${path?.replace(/^\/+/, "")}`;
    return url;
}

;// CONCATENATED MODULE: ./sources/lfs/settings.js
/** A repository's Git LFS settings, as git sees them. Judges none of them. */



/** Reads the settings by git itself; `undefined` where git finds no repository. */
function readLfsSettings(repository, environment) {
    const ask = (...args) => askGit(repository, environment, args);
    const [gitDirectory, superproject] = ask("rev-parse", "--git-common-dir", "--show-superproject-working-tree").split("\n");
    if (gitDirectory === undefined || gitDirectory === "")
        return undefined;
    const git = parseValues(ask("config", "--list", "-z"));
    const remote = pickRemote(git, ask("symbolic-ref", "--quiet", "--short", "HEAD"));
    return {
        git,
        committed: readCommitted(repository, environment),
        ...(remote !== undefined && { remote: { name: remote, url: ask("ls-remote", "--get-url", "--", remote) } }),
        isSubmodule: superproject !== undefined && superproject !== "",
        objects: (0,external_node_path_.join)((0,external_node_path_.resolve)(repository, gitDirectory, git.get("lfs.storage") ?? "lfs"), "objects"),
    };
}
/** Git's output, without the end of its last line; empty where git fails. */
function askGit(repository, environment, args, input) {
    const { status, stdout } = (0,git/* runGit */.E)(repository, args, environment, input);
    return status === 0 ? stdout.toString().replace(/\n$/, "") : "";
}
/** Records of `git config --list -z`: `<key>\n<value>\0`, or `<key>\0` where there is no value. */
function parseValues(output) {
    const records = output.split("\0").slice(0, -1);
    return new Map(records.map((record) => {
        const [key = "", ...lines] = record.split("\n");
        return [key, lines.join("\n")];
    }));
}
const LARGEST_LFSCONFIG_BYTES = 64 * 1024;
/** The keys of `.lfsconfig` that are read, out of those that git-lfs reads (git-lfs-config(5), "LFSCONFIG"). */
const COMMITTED_KEYS = /^(lfs\.url|remote\..*\.lfsurl)$/s;
/** Does not follow links: they could lead to a pipe. */
function readCommitted(repository, environment) {
    const path = (0,external_node_path_.join)(repository, ".lfsconfig");
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > LARGEST_LFSCONFIG_BYTES)
        return new Map();
    const args = ["config", "--no-includes", "--file", "-", "--list", "-z"];
    const values = parseValues(askGit(repository, environment, args, (0,external_node_fs_.readFileSync)(path)));
    return new Map([...values].filter(([key]) => COMMITTED_KEYS.test(key)));
}
/** The branch's remote, `remote.lfsdefault`, `origin`, or the only one there is (git-lfs-config(5)). */
function pickRemote(git, branch) {
    const remotes = [...git.keys()].flatMap((key) => /^remote\.(.*)\.url$/s.exec(key)?.[1] ?? []);
    const wanted = [git.get(`branch.${branch}.remote`), git.get("remote.lfsdefault"), "origin"];
    const only = remotes.length === 1 ? remotes[0] : undefined;
    return wanted.find((name) => name !== undefined && remotes.includes(name)) ?? only;
}

// EXTERNAL MODULE: ./sources/workspace/parser-driver.js
var parser_driver = __webpack_require__(2983);
;// CONCATENATED MODULE: ./sources/lfs/store.js
/** Objects in the repository's own store, on disk. Fetches none. */



/**
 * Reads an object that `git lfs fetch` or an earlier step has put into the repository's own store; `undefined` where
 * it is missing or incomplete.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The local storage"
 */
function inspectStoredObject(objects, { oid, sizeBytes }, probe) {
    const file = openObject((0,external_node_path_.join)(objects, oid.slice(0, 2), oid.slice(2, 4), oid));
    if (file === undefined)
        return undefined;
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile() || stats.size !== sizeBytes)
            return undefined;
        return (0,parser_driver/* runParser */.$)(probe(sizeBytes), (buffer, offset) => (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, offset));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** An object that can't be opened counts as absent: the server may have it. */
function openObject(path) {
    try {
        return (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./sources/lfs/videos.js
/** Videos in Git LFS, from the repository's store or by HTTP. Writes nothing to the store. */












/**
 * Prepares the reading of the objects of Git LFS pointers: from the repository's own store, else from the URL that its
 * LFS server gives when it is asked here. The result for an object that can't be read says why (`unresolved`).
 */
async function planLfsVideos(files, reading) {
    const top = external_node_fs_.realpathSync.native(reading.workspace);
    const byRepository = Map.groupBy(files, ({ path }) => (0,git/* findRepository */.W)(external_node_fs_.realpathSync.native((0,external_node_path_.join)(top, path)), top));
    const tasks = [...byRepository].map(([directory, some]) => planRepository(some, directory, reading));
    return (await Promise.all(tasks)).flat();
}
async function planRepository(files, directory, reading) {
    const settings = readLfsSettings(directory, reading.environment);
    if (settings === undefined)
        return files.map(videos_giveUp(describeNoServer("the file is in no git repository")));
    const stored = files.map((file) => ({
        file,
        inspection: inspectStoredObject(settings.objects, file.pointer, (sizeBytes) => reading.probe(sizeBytes, file.path)),
    }));
    const missing = stored.filter(({ inspection }) => inspection === undefined).map(({ file }) => file);
    return [
        ...stored.flatMap(({ file, inspection }) => (inspection === undefined ? [] : [conclude(file, inspection)])),
        ...(missing.length === 0 ? [] : await planMissing(missing, { directory, settings }, reading)),
    ];
}
async function planMissing(files, repository, reading) {
    const { github, environment } = reading;
    const endpoint = findLfsEndpoint(repository.settings, github.serverUrl);
    if (endpoint.kind === "none")
        return files.map(videos_giveUp(describeNoServer(endpoint.why)));
    const server = {
        ...endpoint,
        isGitHub: isGitHub(endpoint.url, github.serverUrl),
        credentials: listCredentials(endpoint, github, { ...repository, environment }),
    };
    const objects = await locateObjects(files, server, reading);
    return objects.map(({ file, located }) => {
        if (located.kind === "unresolved")
            return videos_giveUp(located.unresolved)(file);
        const run = async ({ probe, limits }) => {
            const plan = { probe: (sizeBytes) => probe(sizeBytes, file.path), limits };
            const read = await inspectObject(file.pointer, located, { server, reading, plan, mayAskAgain: true });
            return { ...read, ...createVideo(file, read.inspection) };
        };
        return { host: located.download.url.host, isBilled: true, run };
    });
}
/** Reads an object at the URL that the server gave. If the URL has expired, the server is asked for another, once. */
async function inspectObject(object, located, asking) {
    const { server, reading, plan, mayAskAgain } = asking;
    const { sizeBytes } = object;
    if (located.kind === "unresolved") {
        const { unresolved } = located;
        return { inspection: { facts: { sizeBytes }, unresolved }, interruption: unresolved };
    }
    const { url, headers, expiresAtMs } = located.download;
    const isStale = () => mayAskAgain && Date.now() >= expiresAtMs;
    if (!isStale()) {
        const file = { url, headers, allowedNetworks: server.allowedNetworks, namedBy: server.url, sizeBytes };
        const result = await inspectRemoteFile(file, plan.probe, { ...reading, limits: plan.limits });
        const { bytesRead, ignoresRange } = result;
        if (result.kind === "inspected") {
            const { facts, ...rest } = result.inspection;
            return { inspection: { ...rest, facts: { ...facts, bytesRead } }, ignoresRange };
        }
        if (!isStale()) {
            const unresolved = describeUnreadObject(server, url, result.failure);
            const interruption = mayPass(result.failure) ? { interruption: describeFailure(result.failure) } : {};
            return { inspection: { facts: { sizeBytes, bytesRead }, unresolved }, ...interruption };
        }
    }
    return inspectObject(object, await locateObject(object, server, reading), { ...asking, mayAskAgain: false });
}
function videos_giveUp(unresolved) {
    return (file) => conclude(file, { facts: { sizeBytes: file.pointer.sizeBytes }, unresolved });
}
/** A task that is already done. */
function conclude(file, inspection) {
    return { host: "", isBilled: false, run: async () => createVideo(file, inspection) };
}
function createVideo({ path, pointer }, inspection) {
    return { video: { path, source: { kind: "lfs", ...pointer } }, inspection };
}

;// CONCATENATED MODULE: ./sources/remote-videos.js








/** For all remote videos: much more than thousands need, if their servers respond. */
const TIME_LIMIT_MS = 600_000;
/** Inspects remote videos, several at once, within the limits of the action. */
function inspectRemoteVideos(videos, options) {
    return inspectWithin(videos, options, {
        limits: REMOTE_LIMITS,
        guard: createAddressGuard(),
        memory: new SharedMemory(SHARED_MEMORY_BYTES),
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
        second: SECOND_READING_LIMITS,
    });
}
/**
 * Inspects remote videos in two rounds. The first one reads a few parts of each. The second one reads those that this
 * did not settle, in order of path, as long as the limits allow: so what is read never depends on who responds first.
 */
async function inspectWithin({ urls, pointers }, { probeWithin, onEnd, ...options }, { second, ...reading }) {
    const { limits } = reading;
    const lfs = await planLfsVideos(pointers, { ...options, ...reading, probe: probeWithin() });
    const served = planUrlVideos(urls, reading).map(({ run, ...task }) => ({
        ...task,
        run: ({ probe, ...plan }) => run({ ...plan, probe: noticePointer(probe) }),
    }));
    const tasks = [...served, ...lfs];
    const firstPlan = { probe: probeWithin(limits), limits };
    const first = await runTasks(tasks.map((task) => ({ host: task.host, run: async () => ({ task, video: await task.run(firstPlan) }) })), ({ video }) => isUnsettled(video.inspection) || onEnd(video, "parts"));
    const unsettled = first.filter(({ video }) => isUnsettled(video.inspection)).sort(inOrderOfPath);
    const extents = allotSecondReadings(unsettled.map(toCandidate), second);
    const again = await runTasks(unsettled.map(({ task, video }, index) => ({
        host: task.host,
        run: async () => {
            const extent = extents[index];
            if (extent === undefined)
                return { video, last: video, extent: "parts" };
            const file = { sizeBytes: sizeOf(video), ignoresRange: video.ignoresRange ?? false };
            const more = limitSecondReading(extent, limits, second, file);
            const plan = { probe: probeWithin(extent === "whole" ? undefined : more), limits: more };
            return { video, last: await join(video, task.run(plan)), extent };
        },
    })), ({ last, extent }) => onEnd(last, extent));
    const replaced = new Map(again.map(({ video, last }) => [video, last]));
    return first.map(({ video }) => replaced.get(video) ?? video);
}
function inOrderOfPath(a, b) {
    const [one, other] = [a.video.video.path, b.video.video.path];
    return one === other ? 0 : one < other ? -1 : 1;
}
function toCandidate({ task: { isBilled }, video }) {
    return { isBilled, sizeBytes: sizeOf(video) };
}
function sizeOf({ inspection }) {
    return inspection.facts.sizeBytes;
}
/** What both readings say, and why the second one does not count. What they read counts together. */
async function join(first, reading) {
    const second = await reading;
    const { interruption } = second;
    const isFirst = isFirstBetter(first.inspection, second.inspection, interruption !== undefined);
    const { inspection, ...last } = isFirst ? first : second;
    const bytesRead = (first.inspection.facts.bytesRead ?? 0) + (second.inspection.facts.bytesRead ?? 0);
    const facts = { ...inspection.facts, bytesRead, ...(isFirst && interruption && { interruption }) };
    return { ...last, inspection: { ...inspection, facts } };
}


/***/ })

};
