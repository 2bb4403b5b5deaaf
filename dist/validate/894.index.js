export const id = 894;
export const ids = [894];
export const modules = {

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectRemoteVideos: () => (/* binding */ inspectRemoteVideos)
});

// UNUSED EXPORTS: inspectWithin

// EXTERNAL MODULE: ./sources/http/address-guard.js + 1 modules
var address_guard = __webpack_require__(5250);
// EXTERNAL MODULE: ./sources/http/queue.js
var queue = __webpack_require__(2381);
// EXTERNAL MODULE: ./net/limited-signal.js
var limited_signal = __webpack_require__(6679);
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
/** What ends all reading: the time, and the caller's signal if it has one. */
function joinEnds(ms, signal) {
    const timeout = AbortSignal.timeout(ms);
    return (0,limited_signal/* endsMany */.eu)(signal === undefined ? timeout : AbortSignal.any([timeout, signal]));
}

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
/** How much of each candidate is read again, in their order, as long as it fits. */
function allotSecondReadings(candidates, { wholeBytes, partsBytes, runBytes, billedBytes }) {
    let left = runBytes;
    let billedLeft = billedBytes;
    return candidates.map(({ sizeBytes = wholeBytes, isBilled }) => {
        const isWhole = sizeBytes <= wholeBytes;
        const bytes = isWhole ? sizeBytes : partsBytes;
        if (isBilled && bytes > billedLeft)
            return { extent: "parts", usedUp: { limitBytes: billedBytes, isBilled } };
        if (bytes > left)
            return { extent: "parts", usedUp: { limitBytes: runBytes, isBilled: false } };
        left -= bytes;
        if (isBilled)
            billedLeft -= bytes;
        return { extent: isWhole ? "whole" : "more-parts" };
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

// EXTERNAL MODULE: ./net/urls.js
var urls = __webpack_require__(2648);
// EXTERNAL MODULE: ./text/signature-end.js
var signature_end = __webpack_require__(2100);
// EXTERNAL MODULE: ./sources/http/failure-texts.js
var failure_texts = __webpack_require__(8681);
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

// EXTERNAL MODULE: ./model/clock.js
var clock = __webpack_require__(6756);
// EXTERNAL MODULE: ./net/http.js
var http = __webpack_require__(522);
// EXTERNAL MODULE: ./net/retry.js
var retry = __webpack_require__(5862);
// EXTERNAL MODULE: ./sources/http/remote-file.js
var remote_file = __webpack_require__(6109);
;// CONCATENATED MODULE: ./sources/http/range-response.js

/** Understands the response to a request for `length` bytes from `offset`. The part may be shorter than that. */
function readRangeResponse(response, offset, length) {
    const { status, headers } = response;
    if ((headers["content-encoding"] ?? "identity") !== "identity") {
        return (0,remote_file/* fail */.fJ)({ kind: "compressed" });
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
            return (0,remote_file/* fail */.fJ)({ kind: "status", status });
        default:
            return (0,remote_file/* fail */.fJ)({ kind: "status", status });
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
    return (0,remote_file/* fail */.fJ)({ kind: "unusable", why });
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
        const startMs = (0,clock/* clockMs */.L)();
        this.#allowedMs += this.#measureTransferMs(length);
        const leftMs = Math.max(1, this.#allowedMs - this.#spentMs);
        const deadlineMs = startMs + leftMs;
        const result = await (0,limited_signal/* limitSignal */.iu)(signal, leftMs, (limited) => (0,retry/* retry */.L5)(() => this.#follow({ offset, length, buffer, deadlineMs, signal: limited }), {
            ...{ deadlineMs, signal: limited },
            retries: limits.retries,
            findPauseMs: (each) => (0,retry/* findHttpPauseMs */.YP)(each, remote_file/* isTemporary */.ey),
        }));
        this.#spentMs += (0,clock/* clockMs */.L)() - startMs;
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
                return failAsRefused((0,address_guard/* describeRefusedRedirect */.R)(next, objection));
            this.url = next;
        }
    }
    async #send({ offset, length, buffer, deadlineMs, signal }) {
        const { requests, windowBytes, callTimeoutMs } = this.#reading.limits;
        const allowed = requests + Math.floor(this.bytesRead / (windowBytes / 16));
        if (++this.#requests > allowed) {
            return (0,remote_file/* fail */.fJ)({ kind: "unusable", why: `the file takes more than ${(0,quantities/* formatInteger */.Sm)(allowed)} requests` });
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
            timeoutMs: Math.max(1, Math.min(callMs, deadlineMs - (0,clock/* clockMs */.L)())),
            bodyLimitBytes: this.#limitBody(length),
            signal,
            connections: this.#reading.guard.pickConnections(url, this.#file),
        };
        return (0,http.receive)(request, buffer);
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
                return (0,remote_file/* fail */.fJ)({ kind: "network", reason: result.reason });
            case "timeout":
                return (0,remote_file/* fail */.fJ)({ kind: "timeout" });
            case "aborted":
                return (0,remote_file/* fail */.fJ)({ kind: this.#reading.signal.aborted ? "aborted" : "timeout" });
            case "failed":
                return result;
        }
    }
    #findChange({ sizeBytes, state }) {
        const expected = this.#file.sizeBytes;
        if (expected !== undefined && sizeBytes !== undefined && sizeBytes !== expected) {
            return (0,remote_file/* fail */.fJ)({
                kind: "changed",
                what: `it has ${(0,quantities/* formatInteger */.Sm)(sizeBytes)} bytes instead of ${(0,quantities/* formatInteger */.Sm)(expected)}`,
            });
        }
        this.#state ??= state;
        return state === this.#state ? undefined : (0,remote_file/* fail */.fJ)({ kind: "changed", what: "it changed while it was read" });
    }
}
function failAsRefused(why) {
    return (0,remote_file/* fail */.fJ)({ kind: "refused", why });
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
            return (0,remote_file/* fail */.fJ)({ kind: "refused", why: objection });
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
            return reportOverBudget(IGNORES_RANGE, request.offset + kept.length, USE_RANGES);
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
    async #fetch({ offset, length, atLeast, isIndex, isAlone }, filled, buffer) {
        const start = offset + filled;
        const wanted = length - filled;
        const { budgetBytes } = this.#limits;
        const needed = atLeast - filled;
        const allowed = isIndex ? wanted : budgetBytes - this.#spentBytes;
        if (allowed < needed)
            return reportOverBudget(describeBudget(budgetBytes), start, MOVE_INDEX);
        // What is known already is not requested again.
        const ahead = Math.min(this.#growWindow(start), this.#cache.findNext(start) - start);
        const usual = isIndex || isAlone ? wanted : Math.min(Math.max(wanted, ahead), this.#sizeBytes - start);
        const request = Math.min(usual, allowed, LONGEST_REQUEST_BYTES);
        const part = await this.#client.fetch(start, request, isIndex ? buffer : undefined);
        if (part.kind === "failed")
            return part;
        this.#lastEnd = start + part.bytes.length;
        // The index is not kept here: the parser keeps what it needs. What comes after it may be needed later.
        if (!isIndex)
            this.#keep(start, part.bytes);
        else if (part.bytes.length > needed)
            this.#cache.add(start + needed, part.bytes.slice(needed));
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
        const redirect = url === this.#file.url ? {} : { redirectedTo: (0,urls/* nameAddress */.CT)(url) };
        return { bytesRead, ignoresRange: this.#ignoresRange, ...redirect };
    }
}
const IGNORES_RANGE = "its server ignores Range requests, and its beginning is not enough";
function describeBudget(budgetBytes) {
    return `its headers take more than the ${budgetBytes / 1_000_000} MB that are read of a remote video`;
}
function reportNoSize(readBytes) {
    const problem = `its server ignores Range requests and does not give the size of the file. It is larger than the ${(0,quantities/* formatSize */.Xq)(readBytes)} that were read`;
    return { kind: "fault", fault: { kind: "over-budget", problem, advice: USE_RANGES } };
}
/** Where the index is does not matter then: a video is not known by its beginning. */
const USE_RANGES = "Check the video as a file on disk, or use a server that supports Range requests";
const MOVE_INDEX = "Check the video as a file on disk, or move its index to the front ('ffmpeg -i <in> -c copy -movflags +faststart <out>')";
function reportOverBudget(problem, offset, advice) {
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
    return piece.kind === "fault" ? piece.fault : { kind: "inaccessible", ...(0,failure_texts/* describeFailure */.I)(piece.failure) };
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
    const signatureEndsMs = (0,signature_end/* findSignatureEnd */.J)(url);
    const video = {
        path: (0,urls/* nameAddress */.CT)(url),
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
    const problem = (0,failure_texts/* describeFailure */.I)(failure);
    if (!(0,remote_file/* mayPass */.bg)(failure)) {
        return { video, inspection: conclude({ facts, fault: { kind: "inaccessible", ...problem } }), ignoresRange };
    }
    const fault = { kind: "inaccessible", ...problem, isUnchecked: true };
    return { video, inspection: conclude({ facts, fault }), ignoresRange, interruption: problem };
}

;// CONCATENATED MODULE: ./sources/lfs/none-read.js
/** Nobody forgets to push so many: from here on, the server, its address or its credentials are wrong. */
const FEWEST = 10;
/** Where none of many videos in Git LFS could be read, nothing is known of them, and the run has checked nothing. */
function judgeWhole(videos) {
    const isPointer = ({ video }) => video.source.kind === "lfs";
    const pointers = videos.filter(isPointer);
    const isNoneRead = pointers.length >= FEWEST && pointers.every(({ inspection }) => inspection.unresolved !== undefined);
    if (!isNoneRead)
        return [...videos];
    return videos.map((read) => {
        const { unresolved } = read.inspection;
        if (!isPointer(read) || unresolved === undefined || unresolved.isOfServer)
            return read;
        return { ...read, inspection: { ...read.inspection, unresolved: { ...unresolved, isUnchecked: true } } };
    });
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
// EXTERNAL MODULE: ./model/groups.js
var groups = __webpack_require__(8816);
// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(2762);
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
/** Whether only the client sets a header, by its name in lower case: it says what is requested, where and how. */
function isOwnHeader(name) {
    return OWN_HEADERS.test(name);
}
const OWN_HEADERS = /^(host|range|if-.*|accept-encoding|connection|content-length|transfer-encoding|upgrade|expect|te)$/;
function readHeaders(header) {
    const entries = Object.entries(isObject(header) ? header : {}).map(([name, value]) => [name.toLowerCase(), value]);
    return Object.fromEntries(entries.filter((entry) => /^[\w!#$%&'*+.^`|~-]+$/.test(String(entry[0])) &&
        !isOwnHeader(String(entry[0])) &&
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

// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
// EXTERNAL MODULE: ./sources/http/network-texts.js
var network_texts = __webpack_require__(8985);
;// CONCATENATED MODULE: ./sources/lfs/failure-texts.js






/** To fetch it would end in the same response. */
const PUSH = "Push it from a clone that has it ('git lfs push --all origin'). If another server has the objects, name that one before the check ('git config lfs.url')";
/** To fetch the objects meets the same server, and the same trouble. */
const REPEAT = "Try again later, or ask who runs the server";
/** Git may understand what the check does not. */
function adviseToRepeat({ fetch }) {
    return `Try again later, or ${fetch}`;
}
function adviseToNameServer({ fetch, ownServerPage }) {
    return `Name the server before the check ('git config lfs.url https://\u2026/info/lfs'; ${ownServerPage} says how), or ${fetch}`;
}
/** No LFS server is known. */
function describeNoServer(why, help) {
    return { problem: `no LFS server is known, because ${why}`, advice: adviseToNameServer(help) };
}
/** The server may not be used: `why` follows its name, as "does not use https". */
function describeForbiddenServer(server, why) {
    return { problem: `${nameServer(server)} ${why}`, advice: adviseToNameServer(server.help) };
}
/** The server could not be reached. `reason`: the system's. */
function describeUnreachable(server, reason) {
    const { problem, advice } = (0,network_texts/* describeNetworkFailure */.Ku)(reason);
    return {
        problem: `${nameServer(server)} can't be asked, because ${problem} (${reason})`,
        advice: adviseToReach(reason, advice, server.help),
    };
}
/** Git may have a proxy or a certificate of its own, but it meets the same server. */
function adviseToReach(reason, advice, { fetch }) {
    if ((0,network_texts/* isProxyFailure */.no)(reason))
        return `${advice}, or ${fetch}`;
    return (0,network_texts/* isTrustFailure */.j$)(reason)
        ? `Put the path of the certificate that signs for the server, or for an inspecting proxy, into the environment variable 'NODE_EXTRA_CA_CERTS', or ${fetch}`
        : "Try again later, or check the server's address, its certificate and the network";
}
/** The server gave no response that can be used. */
function describeUnusableResponse(server, why) {
    return { problem: `${nameServer(server)} gave no usable response: ${why}`, advice: adviseToRepeat(server.help) };
}
/** The server sends people to a page, most likely to sign in. `what`: what it did. */
function describeSignInPage(server, credential, what) {
    return {
        problem: `${nameServer(server)} ${what} in response to a request ${credential.name}, as servers do that ask for signing in`,
        advice: adviseToSignIn(server, credential),
    };
}
/** The server responded with an error status, to a whole batch or for this object in it. */
function describeServerStatus(server, { about, status, message, credential, }) {
    const request = about === "object" ? "for this object" : `to a request ${credential.name}`;
    const quoted = cleanMessage(message, server, credential);
    const response = `${nameServer(server)} responded with ${(0,failure_texts/* nameStatus */.s)(status)} ${request}${quoted === "" ? "" : `: \u201c${quoted}\u201d`}`;
    return isUsedUp(status, message)
        ? { problem: `the Git LFS budget of the repository is used up. So ${response}`, advice: adviseToPay(server) }
        : { problem: response, advice: adviseOnStatus(server, { about, status, credential }) };
}
/**
 * Whether a response means that no more may be downloaded, and signing in would not help. Only GitHub's own sentences
 * do: their words alone may be those of a repository's name, or of a missing permission. GitHub responds with 403:
 * "This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore
 * access.", formerly "This repository is over its data quota. [\u2026] purchase more data packs to restore access." The
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
    return {
        problem: `the pointer gives ${(0,quantities/* formatBytes */.z3)(pointerBytes)}, but ${onServer}`,
        advice: PUSH,
    };
}
/** The object could not be read at the URL that the server gave. The URL is signed, so only its host is shown. */
function describeUnreadObject(server, url, { failure, credential }) {
    const { problem, detail } = (0,failure_texts/* describeFailure */.I)(failure);
    const reason = detail === undefined ? problem : `${problem} (${detail})`;
    return {
        problem: `${nameServer(server)} refers to ${url.host}, but ${reason}`,
        advice: isDeniedHere(failure, server, url) ? adviseOnDenied(server, credential) : adviseOnFailure(failure, server),
    };
}
function nameServer({ url, hidden = "", namedBy }) {
    const address = hidden === "" ? (0,urls/* nameAddress */.CT)(url) : `${url.origin}/\u2026${url.pathname.slice(hidden.length)}`;
    return `the LFS server ${address} (${namedBy})`;
}
function adviseOnStatus(server, { about, status, credential }) {
    if (about === "object" && [404, 410, 422].includes(status))
        return PUSH;
    if ([401, 403, 404].includes(status))
        return adviseToSignIn(server, credential);
    return (0,remote_file/* isTemporary */.ey)(status) ? REPEAT : adviseToRepeat(server.help);
}
function adviseToSignIn({ url, isGitHub, help }, { source, setting }) {
    if (source === "empty header") {
        const why = "The http.extraheader of Git's configuration has no token: store it in the secret or variable that the job writes there. Is the name right?";
        return help.gitLabJob === undefined
            ? `${why} A pull request from a fork gets no secrets: to check it, push its commits to a branch of this repository`
            : `${why} If it is in a protected CI/CD variable, clear 'Protect variable' of it: merge requests from other branches get none. In a fork, there is none, either: push its commits to a branch of this project`;
    }
    if (source === "GitLab's job") {
        return `The server refused the token of GitLab's job: in the settings of the videos' project, add this project under CI/CD, Job token permissions. ${help.gitLabPage ?? help.ownServerPage} says more`;
    }
    if (source === "nowhere" && help.gitLabJob?.origin === url.origin) {
        return `Begin 'script' of the job with this line, which gives Git's configuration the job's token: ${GITLAB_LINE} (${help.gitLabPage ?? help.ownServerPage} says where it goes)`;
    }
    // Git would send the same.
    if (!isGitHub && source === "URL") {
        return "The server refused the token: renew the password in the URL of Git's configuration";
    }
    if (!isGitHub && source === "header") {
        return `The server refused the token: renew the one in '${setting}' of Git's configuration, or the secret from which a step of the job writes it there`;
    }
    const how = isGitHub
        ? `${(0,words/* capitalize */.ZH)(help.giveToken)} that can read the repository ('permissions: contents: read')${source === "header" ? `, or renew the one in '${setting}' of Git's configuration: actions/checkout has put its input 'token' there, by default the job's own 'github.token'` : ""}`
        : `Give Git's configuration a token for ${url.origin}: ${help.ownServerPage} says how`;
    return help.fetchSignedIn === undefined ? how : `${how}, or ${help.fetchSignedIn}`;
}
/** Has the token in no argument of a process. docs/other-ci.md has the same line. */
const GITLAB_LINE = String.raw `printf '[http "%s/"]\n\textraheader = Authorization: Basic %s\n' "$CI_SERVER_URL" "$(printf 'gitlab-ci-token:%s' "$CI_JOB_TOKEN" | base64 -w0)" >> .git/config`;
/** Whether the LFS server's own origin wants somebody to sign in for an object, or somebody else. */
function isDeniedHere(failure, { url }, { origin }) {
    return failure.kind === "status" && [401, 403].includes(failure.status) && origin === url.origin;
}
/** The server has named the object, so nothing is wrong with what has signed in there, if anything has. */
function adviseOnDenied(server, credential) {
    const { url, help } = server;
    const isOfGitLab = help.gitLabJob?.origin === url.origin;
    if (isOfGitLab && ["nowhere", "GitLab's job"].includes(credential.source))
        return adviseToSignIn(server, credential);
    const page = (isOfGitLab && help.gitLabPage) || help.ownServerPage;
    return `If it wants a token for the videos, too, give Git's configuration one for ${url.origin}: ${page} says how. Otherwise ask who runs the server`;
}
function adviseOnFailure(failure, { help }) {
    switch (failure.kind) {
        case "status":
            if ([404, 410].includes(failure.status))
                return PUSH;
            if ([401, 403].includes(failure.status) || (0,remote_file/* isTemporary */.ey)(failure.status))
                return REPEAT;
            return adviseToRepeat(help);
        case "network":
            return REPEAT;
        case "changed":
            return PUSH;
        case "refused":
            return adviseToNameServer(help);
        default:
            return adviseToRepeat(help);
    }
}
const LONGEST_MESSAGE = 120;
/**
 * The server's message, in one line of bounded length, without a quotation mark that could end ours: it must not pose
 * as advice. A URL in it may be signed, and a server may repeat the credentials or the path: none of them is shown.
 */
function cleanMessage(message, { hidden = "" }, { headers, secrets = [] }) {
    const inHeaders = Object.values(headers).flatMap((value) => value.split(/\s+/));
    const inPath = [hidden, (0,urls/* decodePart */.US)(hidden)].flatMap((path) => path.split(/[/:@]/));
    const words = [...inHeaders, ...inPath].filter((word) => word.length > 6);
    const plain = [...words, ...secrets]
        .reduce((text, secret) => text.replaceAll(secret, "\u2026"), message)
        .replace(/\b(https?:\/\/)[^\s"'<>]*/gi, "$1\u2026")
        .replace(/[\p{Cc}\s]+/gu, " ")
        .replace(/[\p{Pi}\p{Pf}"\u201e\u201f\u201a\uff02\u301d\u301e\u301f\u275d\u275e]/gu, "'")
        .trim();
    return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}\u2026` : plain;
}

;// CONCATENATED MODULE: ./sources/lfs/batch.js
/** Asks Git LFS servers where objects are. Reads no object. */






/** As many as git-lfs requests at once, and servers expect. */
const BATCH_OBJECTS = 100;
/** Much more than 100 signed URLs take. */
const RESPONSE_LIMIT_BYTES = 1_000_000;
/** How many times as long as for one file. */
const PATIENCE = 3;
const MEDIA_TYPE = "application/vnd.git-lfs+json";
/**
 * Finds the object at an index of the list. The server is asked for a batch once the batch before it is being read: so
 * a server with a limit for each minute gets the calls one after the other, no URL is old when it is used, and only the
 * first objects wait.
 */
function planBatches(objects, server, reading) {
    const asked = [];
    const ask = (batch) => {
        const start = batch * BATCH_OBJECTS;
        const call = asked[batch] ?? askBatch(objects.slice(start, start + BATCH_OBJECTS), server, reading);
        asked[batch] = call;
        return call;
    };
    return async (index) => {
        const batch = Math.floor(index / BATCH_OBJECTS);
        const locate = await ask(batch);
        if ((batch + 1) * BATCH_OBJECTS < objects.length)
            ask(batch + 1);
        return locate(objects[index]);
    };
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
    let locate = () => giveUpAll(describeForbiddenServer(server, objection ?? "has no credentials"));
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
    return (0,retry/* retry */.L5)(() => (0,http.sendGuarded)(request), {
        retries: limits.retries,
        // Many objects wait for it, and limits for a minute may ask for a pause of a minute.
        deadlineMs: (0,clock/* clockMs */.L)() + PATIENCE * limits.fileTimeoutMs,
        signal,
        findPauseMs: (result) => (0,retry/* findHttpPauseMs */.YP)(result, (status) => TEMPORARY.includes(status)),
    });
}
/** The statuses that the API's documentation calls temporary; 501, 507 and 509 are not. */
const TEMPORARY = [429, 500, 502, 503, 504];
function understand(result, server, credential) {
    if (result.kind === "address-refused")
        return () => giveUpAll(describeForbiddenServer(server, result.reason));
    if (result.kind === "network-error")
        return () => giveUpAll(describeUnreachable(server, result.reason));
    if (result.kind === "redirect-refused") {
        const what = `redirects (HTTP ${result.status})`;
        return () => giveUpAll(describeSignInPage(server, credential, what));
    }
    if (isPage(result))
        return () => giveUpAll(describeSignInPage(server, credential, "sends a web page"));
    if (result.kind !== "response")
        return () => giveUpAll(describeUnusableResponse(server, describeFailure(result)));
    const { status, body } = result;
    if (status !== 200) {
        const failure = describeServerStatus(server, { about: "batch", status, message: parseMessage(body), credential });
        return () => giveUpAll(failure);
    }
    const batch = parseBatchResponse(body, Date.now());
    if (batch.kind === "unusable")
        return () => giveUpAll(describeUnusableResponse(server, batch.why));
    return ({ oid, sizeBytes }) => {
        const object = batch.objects.get(oid);
        switch (object?.kind) {
            case undefined:
                return giveUp(describeUnusableResponse(server, "it does not mention this object"));
            case "unusable":
                return giveUp(describeUnusableResponse(server, object.why));
            case "error":
                return giveUp(describeServerStatus(server, { about: "object", ...object, credential }), (0,remote_file/* isTemporary */.ey)(object.status) || DENIED.includes(object.status));
            case "download":
                if (object.sizeBytes !== sizeBytes)
                    return giveUp(describeOtherSize(server, sizeBytes, object.sizeBytes));
                return { kind: "download", download: object.download, credential };
        }
    };
}
/** Nothing is known of what may not be read: it is no fault of the video's. */
const DENIED = [401, 403];
function giveUp(problem, isUnchecked = false) {
    return { kind: "unresolved", unresolved: { ...problem, ...(isUnchecked && { isUnchecked }) } };
}
/** No object of the server can be found. */
function giveUpAll(problem) {
    return { kind: "unresolved", unresolved: { ...problem, isOfServer: true } };
}
function describeFailure({ kind }) {
    switch (kind) {
        case "body-too-large":
            return `it is longer than ${RESPONSE_LIMIT_BYTES / 1_000_000} MB`;
        case "timeout":
            return "it took too long";
        case "aborted":
            return "the time limit for all remote videos was reached";
    }
}

// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
;// CONCATENATED MODULE: ./sources/lfs/extra-headers.js
/** The headers that git's configuration has for a URL (git-config(1), `http.extraHeader`). Sends nothing. */


/** The headers of the URL in git's configuration that matches an address best; `undefined` where none does. */
function matchHeaders(address, { directory, environment, settings: { extraHeaders } }) {
    // A process of git takes longer than to see that there is none.
    if (extraHeaders.length === 0)
        return undefined;
    // Git gives one value of the best match only. So it is asked for the place of that match, and sees no header.
    const places = extraHeaders.map(({ url }, index) => `[http${quote(url)}]\n\textraheader = ${index}\n`).join("");
    const args = ["config", "-z", "--no-includes", "--file", "-", "--get-urlmatch", "http.extraheader", address];
    const output = (0,git/* runGit */.EO)(directory, args, environment, Buffer.from(places)).stdout?.toString() ?? "";
    const found = output === "" ? undefined : extraHeaders[Number(output.split("\0")[0])];
    if (found === undefined)
        return undefined;
    return { headers: joinHeaders(found.lines), isForAll: found.url === "", setting: nameSetting(found.url) };
}
/** As many parts as the path of an address needs so that the match is the same as for the whole address. */
function countParts(extraHeaders) {
    const parts = extraHeaders.map(({ url }) => url.replace(/^\w+:\/\//, "").replace(/\/+$/, ""));
    return Math.max(0, ...parts.map((each) => each.split("/").length));
}
/** A subsection, as files of git's configuration have it. */
function quote(url) {
    return url === "" ? "" : ` "${url.replace(/["\\]/g, "\\$&")}"`;
}
/** Shows no password: git does not match a key that has a user name with an address that has none. */
function nameSetting(url) {
    return url === "" ? "http.extraheader" : `http.${(0,unprintable/* showUnprintable */.u)(url)}.extraheader`;
}
/**
 * Git sends every line. Several of one name mean the same as one with all values (RFC 9110, 5.3), except for
 * Authorization: servers refuse two of them, and the last one counts here.
 */
function joinHeaders(lines) {
    const headers = new Map();
    for (const [name, value] of lines.flatMap(parseHeader)) {
        const before = name === "authorization" ? undefined : headers.get(name);
        headers.set(name, before === undefined ? value : `${before}${name === "cookie" ? "; " : ", "}${value}`);
    }
    return Object.fromEntries(headers);
}
function parseHeader(line) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t\x20-\x7e]*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
}

;// CONCATENATED MODULE: ./sources/lfs/credentials.js
/** The credentials for LFS servers and their objects, and which server gets which. Sends nothing. */



/**
 * The credentials for an LFS server, in the order to try; one without headers where there are none. The token goes to
 * GitHub only, no matter what a committed file says. The header of git's configuration goes where git itself would
 * send it: actions/checkout writes it, also for a repository that the job's token may not read. So does a user name
 * with a password in a URL of git's configuration, as GitLab's runner writes it.
 */
function listCredentials(endpoint, github, repository) {
    const token = isGitHub(endpoint.url, github.serverUrl) ? github.token : undefined;
    const found = readHeader(endpoint, repository);
    const isEmpty = found !== undefined && lacksSecret(found.headers);
    const credentials = [
        ...(token === undefined ? [] : [{ ...WITH_TOKEN, headers: { authorization: toBasic("x-access-token", token) } }]),
        ...(found === undefined || isEmpty ? [] : [fromHeader(found)]),
        ...listFromUrls(endpoint, repository.settings),
    ];
    if (credentials.length > 0)
        return credentials;
    return [{ name: "without credentials", source: isEmpty ? "empty header" : "nowhere", headers: {} }];
}
const WITH_TOKEN = { name: "with 'github-token'", source: "token" };
const WITH_HEADER = { name: "with the http.extraheader of git's configuration", source: "header" };
const WITH_URL = { name: "with the password in a URL of git's configuration", source: "URL" };
function fromHeader({ headers, setting }) {
    return withSource({ ...WITH_HEADER, headers, setting, ...hideLogin(headers) });
}
/** Whether a URL is GitHub's own: https; for tests, http on loopback. */
function isGitHub(url, serverUrl) {
    return url.origin === serverUrl.origin && (url.protocol === "https:" || (0,urls/* isLoopback */.U9)(url));
}
/** RFC 7617. actions/checkout signs in so, too. */
function toBasic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
/** What a server may repeat of a Basic header, which holds it in another form. */
function hideLogin({ authorization = "" }) {
    const [scheme = "", secret = ""] = authorization.trim().split(/\s+/);
    if (scheme.toLowerCase() !== "basic")
        return {};
    const login = Buffer.from(secret, "base64").toString();
    const password = login.slice(login.indexOf(":") + 1);
    return { secrets: [login, password].filter((each) => each !== "") };
}
/** A header of a job that has no token: "Bearer ", or a user name without a password. */
function lacksSecret({ authorization }) {
    if (authorization === undefined)
        return false;
    const [scheme = "", secret = ""] = authorization.trim().split(/\s+/);
    return secret === "" ? /^(|basic|bearer|token)$/i.test(scheme) : isNameAlone(scheme, secret);
}
/** Nobody can renew the token of a job of GitLab, wherever it stands. */
function withSource(credential) {
    const [, secret = ""] = credential.headers.authorization?.trim().split(/\s+/) ?? [];
    const isOfJob = Buffer.from(secret, "base64").toString().startsWith("gitlab-ci-token:");
    return isOfJob ? { ...credential, source: "GitLab's job" } : credential;
}
/** With any other name, that can be the token. */
function isNameAlone(scheme, secret) {
    const text = Buffer.from(secret, "base64").toString();
    return scheme.toLowerCase() === "basic" && /^(gitlab-ci-token|x-access-token|x-token-auth|oauth2)?:?$/.test(text);
}
/**
 * The user name and the password of a URL in git's own configuration, for the very server that the URL names. A server
 * that a committed file names gets none: its author can be anybody, and a host can have servers of several people.
 */
function listFromUrls({ url, isCommitted }, { git, remote, isSubmodule }) {
    if (isCommitted || (url.protocol !== "https:" && !(0,urls/* isLoopback */.U9)(url)))
        return [];
    const ofRemote = remote === undefined ? [] : [git.get(`remote.${remote.name}.lfsurl`)];
    const written = [git.get("lfs.url"), ...ofRemote, ...(isSubmodule ? [] : [remote?.url])];
    for (const each of written) {
        const found = each !== undefined && URL.canParse(each) ? new URL(each) : undefined;
        if (found === undefined || found.origin !== url.origin || found.password === "")
            continue;
        const [user, password] = [(0,urls/* decodePart */.US)(found.username), (0,urls/* decodePart */.US)(found.password)];
        const secrets = [password, found.password];
        return [
            withSource({ ...WITH_URL, headers: { authorization: toBasic(user, password) }, secrets, isForOrigin: true }),
        ];
    }
    return [];
}
/** What git sends to this URL. A header that is for every URL is not for a server that only a committed file names. */
function readHeader({ url, allowedNetworks }, repository) {
    const found = matchHeaders(url.href, repository);
    if (found === undefined || (allowedNetworks === "public" && found.isForAll))
        return undefined;
    return Object.keys(found.headers).length === 0 ? undefined : found;
}
/**
 * Finds the headers of git's configuration for the URL of an object. git-lfs sends them there, too. The LFS server
 * chooses that URL. So a header that is for every URL goes to the server's own origin only, and a server that a
 * committed file names leads no header to another origin.
 */
function planObjectHeaders(endpoint, repository) {
    const { extraHeaders } = repository.settings;
    const parts = countParts(extraHeaders);
    const known = new Map();
    return ({ origin, pathname }) => {
        const isOwnOrigin = origin === endpoint.url.origin;
        if (extraHeaders.length === 0 || (endpoint.isCommitted && !isOwnOrigin))
            return {};
        // No longer path can match: so one process of git serves many objects, and no signature in a path reaches it.
        const address = origin + pathname.split("/").slice(0, parts).join("/");
        const headers = known.get(address) ?? findObjectHeaders(address, isOwnOrigin, endpoint, repository);
        known.set(address, headers);
        return headers;
    };
}
function findObjectHeaders(address, isOwnOrigin, { allowedNetworks }, repository) {
    const { headers = {}, isForAll = false } = matchHeaders(address, repository) ?? {};
    if (isForAll && (allowedNetworks === "public" || !isOwnOrigin))
        return {};
    if (lacksSecret(headers))
        return {};
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !isOwnHeader(name)));
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
    const { by, url, hidden, isCommitted } = naming;
    if (url === undefined)
        return {
            kind: "none",
            why: `${by} gives no https URL (an SSH URL is enough only for GitHub)`,
        };
    const trusted = namings.filter(({ isCommitted }) => !isCommitted).map((each) => each.url?.origin);
    const isOurs = [serverUrl.origin, ...trusted].includes(url.origin);
    const allowedNetworks = isOurs ? "own-host" : "public";
    return { kind: "endpoint", url, ...(hidden && { hidden }), allowedNetworks, namedBy: by, isCommitted };
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
        const address = toHttp(remote.url, serverUrl);
        const hidden = address && remote.written !== undefined ? findHidden(address, remote.written) : "";
        namings.push({ by: `the remote '${remote.name}'`, url: derive(address), hidden, isCommitted: isSubmodule });
    }
    return namings;
}
/** The start of a URL's path, up to the folders with which the URL ends as it is `written`. Empty if that is all. */
function findHidden({ pathname }, written) {
    const [folders, own] = [pathname.split("/"), written.replace(/\/+$/, "").split(/[/:]/)];
    while (folders.length > 1 && folders.at(-1) === own.pop())
        folders.pop();
    return folders.join("/");
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
    const places = ["--git-common-dir", "--show-cdup", "--show-superproject-working-tree"];
    const [gitDirectory, upwards = "", superproject] = ask("rev-parse", ...places).split("\n");
    if (gitDirectory === undefined || gitDirectory === "")
        return undefined;
    const top = (0,external_node_path_.resolve)(repository, upwards);
    const records = parseRecords(ask("config", "--list", "-z"));
    const git = new Map(records);
    const hasBranches = records.some(([key]) => /^branch\..*\.remote$/s.test(key));
    const remote = pickRemote(git, hasBranches ? ask("symbolic-ref", "--quiet", "--short", "HEAD") : "");
    const findUrl = (name) => findPlainUrl(records, name) ?? ask("ls-remote", "--get-url", "--", name);
    return {
        top,
        git,
        extraHeaders: listExtraHeaders(records),
        committed: readCommitted(top, environment),
        ...(remote !== undefined && { remote: compareUrls(records, remote, findUrl(remote)) }),
        isSubmodule: superproject !== undefined && superproject !== "",
        objects: (0,external_node_path_.join)((0,external_node_path_.resolve)(repository, gitDirectory, git.get("lfs.storage") ?? "lfs"), "objects"),
    };
}
/** Git's output, without the end of its last line; empty where git fails. */
function askGit(repository, environment, args, input) {
    const { status, stdout } = (0,git/* runGit */.EO)(repository, args, environment, input);
    return status === 0 ? stdout.toString().replace(/\n$/, "") : "";
}
/** Records of `git config --list -z`: `<key>\n<value>\0`, or `<key>\0` where there is no value. */
function parseRecords(output) {
    return output
        .split("\0")
        .slice(0, -1)
        .map((record) => {
        const [key = "", ...lines] = record.split("\n");
        return [key, lines.join("\n")];
    });
}
function listExtraHeaders(records) {
    const headers = new Map();
    for (const [key, line] of records) {
        const match = /^http\.(?:(?<url>.*)\.)?extraheader$/s.exec(key);
        if (match === null)
            continue;
        const url = match.groups?.url ?? "";
        // Git matches `[http ""]` with no URL.
        if (key === "http..extraheader")
            continue;
        // An empty value removes those before it (git-config(1)).
        headers.set(url, line === "" ? [] : [...(headers.get(url) ?? []), line]);
    }
    return [...headers].map(([url, lines]) => ({ url, lines }));
}
function compareUrls(records, name, url) {
    // Git takes the first one.
    const [, written = url] = records.find(([key]) => key === `remote.${name}.url`) ?? [];
    return { name, url, ...(written !== url && { written }) };
}
/** The only URL of a remote, if nothing replaces its beginning: a process of git takes longer than to see that. */
function findPlainUrl(records, remote) {
    const urls = records.filter(([key]) => key === `remote.${remote}.url`).map(([, value]) => value);
    if (urls.length > 1 || records.some(([key]) => key.startsWith("url.")))
        return undefined;
    return urls[0] || undefined;
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
    const records = parseRecords(askGit(repository, environment, args, (0,external_node_fs_.readFileSync)(path)));
    return new Map(records.filter(([key]) => COMMITTED_KEYS.test(key)));
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
function planLfsVideos(files, reading) {
    const top = external_node_fs_.realpathSync.native(reading.workspace);
    const byRepository = (0,groups/* groupBy */.$)(files, ({ path }) => {
        const place = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(top, path));
        // A person can name a file of another repository.
        return (0,git/* findRepository */.W1)(place, (0,paths/* isInside */.F)(top, place) ? top : (0,external_node_path_.parse)(top).root);
    });
    return [...byRepository].flatMap(([directory, some]) => planRepository(some, directory, reading));
}
function planRepository(files, directory, reading) {
    const settings = readLfsSettings(directory, reading.environment);
    if (settings === undefined)
        return files.map(videos_giveUpAll(describeNoServer("the file is in no git repository", reading.help)));
    const name = nameBy(settings, reading);
    const stored = files.map((file) => ({
        file,
        inspection: inspectStoredObject(settings.objects, file.pointer, (sizeBytes) => reading.probe(sizeBytes, file.path)),
    }));
    const missing = stored.filter(({ inspection }) => inspection === undefined).map(({ file }) => file);
    return [
        ...stored.flatMap(({ file, inspection }) => inspection === undefined ? [] : [conclude(file, inspection, name(file))]),
        ...(missing.length === 0 ? [] : planMissing(missing, { directory, settings, name }, reading)),
    ];
}
function planMissing(files, repository, reading) {
    const { github, environment } = reading;
    const endpoint = findLfsEndpoint(repository.settings, github.serverUrl);
    const { name } = repository;
    if (endpoint.kind === "none")
        return files.map(videos_giveUpAll(describeNoServer(endpoint.why, reading.help), name));
    const server = {
        ...endpoint,
        help: reading.help,
        isGitHub: isGitHub(endpoint.url, github.serverUrl),
        credentials: listCredentials(endpoint, github, { ...repository, environment }),
    };
    const findHeaders = planObjectHeaders(endpoint, { ...repository, environment });
    const login = { isWanted: false };
    const objects = files.map(({ pointer }) => pointer);
    const locate = planBatches(objects, server, reading);
    return files.map((file, index) => ({
        // A server keeps its objects in one place. Where that is, it has not said yet.
        host: server.url.host,
        isBilled: true,
        async run({ probe, limits }) {
            const plan = { probe: (sizeBytes) => probe(sizeBytes, file.path), limits };
            const located = await locate(index);
            const read = await inspectObject(file.pointer, located, {
                server,
                findHeaders,
                reading,
                plan,
                mayAskAgain: true,
                login,
            });
            return { ...read, ...createVideo(file, read.inspection, name(file)) };
        },
    }));
}
/** Reads an object at the URL that the server gave. If the URL has expired, the server is asked for another, once. */
async function inspectObject(object, located, asking) {
    const { server, findHeaders, reading, plan, mayAskAgain, login } = asking;
    const { sizeBytes } = object;
    if (located.kind === "unresolved") {
        const { unresolved } = located;
        return { inspection: { facts: { sizeBytes }, unresolved }, interruption: unresolved };
    }
    const { url, expiresAtMs } = located.download;
    const isStale = () => mayAskAgain && Date.now() >= expiresAtMs;
    if (!isStale()) {
        // What the server says about its object counts more.
        const headers = { ...findHeaders(url), ...located.download.headers };
        const file = { url, headers, allowedNetworks: server.allowedNetworks, namedBy: server.url, sizeBytes };
        const inspect = (each) => inspectRemoteFile(each, plan.probe, { ...reading, limits: plan.limits });
        const signedIn = signIn(file, located.credential, server);
        // Several are read at once: another one may have been denied meanwhile.
        const first = (login.isWanted && signedIn) || file;
        let result = await inspect(first);
        if (signedIn !== undefined && first !== signedIn && videos_isDenied(result)) {
            login.isWanted = true;
            result = await inspect(signedIn);
        }
        const { bytesRead, ignoresRange } = result;
        if (result.kind === "inspected") {
            const { facts, ...rest } = result.inspection;
            return { inspection: { ...rest, facts: { ...facts, bytesRead } }, ignoresRange };
        }
        if (!isStale()) {
            const { failure } = result;
            const problem = describeUnreadObject(server, url, { failure, credential: located.credential });
            const facts = { sizeBytes, bytesRead };
            if (!(0,remote_file/* mayPass */.bg)(failure) && !videos_isDenied(result))
                return { inspection: { facts, unresolved: problem } };
            const unresolved = { ...problem, isUnchecked: true };
            return { inspection: { facts, unresolved }, interruption: (0,failure_texts/* describeFailure */.I)(failure) };
        }
    }
    return inspectObject(object, await locateObject(object, server, reading), { ...asking, mayAskAgain: false });
}
/** The file with the login of its server, if that is for this origin and the server has named no other. */
function signIn(file, { headers, isForOrigin }, server) {
    const isFor = isForOrigin && file.url.origin === server.url.origin && file.headers.authorization === undefined;
    return isFor ? { ...file, headers: { ...file.headers, ...headers } } : undefined;
}
/** Whether credentials may help: nothing is known of the object then. */
function videos_isDenied(result) {
    const failure = result.kind === "inspected" ? undefined : result.failure;
    return failure?.kind === "status" && [401, 403].includes(failure.status);
}
/** git-lfs knows paths from the top of the repository only, wherever it is started in it. */
function nameBy({ top }, { workspace }) {
    const [start, folder] = [external_node_fs_.realpathSync.native(workspace), external_node_fs_.realpathSync.native(top)];
    const write = (path) => path.replaceAll(external_node_path_.sep, "/");
    const repository = (0,paths/* isInside */.F)(folder, start) ? {} : { repository: write((0,external_node_path_.relative)(start, folder)) };
    return ({ path }) => {
        const committedAt = write((0,external_node_path_.relative)(folder, external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(start, path))));
        return { ...(committedAt !== path && { committedAt }), ...repository };
    };
}
/** No object of the repository can be found. */
function videos_giveUpAll(problem, name = () => ({})) {
    const unresolved = { ...problem, isOfServer: true };
    return (file) => conclude(file, { facts: { sizeBytes: file.pointer.sizeBytes }, unresolved }, name(file));
}
/** A task that is already done. */
function conclude(file, inspection, named) {
    return { host: "", isBilled: false, run: async () => createVideo(file, inspection, named) };
}
function createVideo({ path, pointer }, inspection, named) {
    return { video: { path, source: { kind: "lfs", ...pointer, ...named } }, inspection };
}

;// CONCATENATED MODULE: ./sources/remote-videos.js









/** For all remote videos: much more than thousands need, if their servers respond; and for each of many thousands. */
const TIME_LIMIT_MS = 600_000;
const TIME_LIMIT_EACH_MS = 100;
/** Inspects remote videos, several at once, within the limits of the action. */
function inspectRemoteVideos(videos, { signal, ...options }) {
    const count = videos.urls.length + videos.pointers.length;
    return inspectWithin(videos, options, {
        limits: REMOTE_LIMITS,
        guard: (0,address_guard/* createAddressGuard */.i)(),
        memory: new SharedMemory(SHARED_MEMORY_BYTES),
        signal: joinEnds(Math.max(TIME_LIMIT_MS, count * TIME_LIMIT_EACH_MS), signal),
        second: SECOND_READING_LIMITS,
    });
}
/**
 * Inspects remote videos in two rounds. The first one reads a few parts of each. The second one reads those that this
 * did not settle, in order of path, as long as the limits allow: so what is read never depends on who responds first.
 */
async function inspectWithin({ urls, pointers }, { probeWithin, onEnd, ...options }, { second, ...reading }) {
    const { limits } = reading;
    const lfs = planLfsVideos(pointers, { ...options, ...reading, probe: probeWithin() });
    const served = planUrlVideos(urls, reading).map(({ run, ...task }) => ({
        ...task,
        run: ({ probe, ...plan }) => run({ ...plan, probe: noticePointer(probe) }),
    }));
    const tasks = [...served, ...lfs];
    const firstPlan = { probe: probeWithin(limits), limits };
    const first = await (0,queue/* runTasks */.e)(tasks.map((task) => ({ host: task.host, run: async () => ({ task, video: await task.run(firstPlan) }) })), ({ video }) => isUnsettled(video.inspection) || onEnd(video, "parts"));
    const unsettled = first.filter(({ video }) => isUnsettled(video.inspection)).sort(inOrderOfPath);
    const allotted = allotSecondReadings(unsettled.map(toCandidate), second);
    const again = await (0,queue/* runTasks */.e)(unsettled.map(({ task, video }, index) => ({
        host: task.host,
        run: async () => {
            const allotment = allotted[index];
            if (allotment.extent === "parts")
                return { video, last: endEarly(video, allotment.usedUp), extent: allotment.extent };
            const { extent } = allotment;
            const file = { sizeBytes: sizeOf(video), ignoresRange: video.ignoresRange ?? false };
            const more = limitSecondReading(extent, limits, second, file);
            const plan = { probe: probeWithin(extent === "whole" ? undefined : more), limits: more };
            return { video, last: await join(video, task.run(plan)), extent };
        },
    })), ({ last, extent }) => onEnd(last, extent));
    const replaced = new Map(again.map(({ video, last }) => [video, last]));
    return judgeWhole(first.map(({ video }) => replaced.get(video) ?? video));
}
/** A video that is not read again, and why. */
function endEarly({ inspection, ...video }, usedUp) {
    return { ...video, inspection: { ...inspection, facts: { ...inspection.facts, usedUp } } };
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


/***/ }),

/***/ 2100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findSignatureEnd)
/* harmony export */ });
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


/***/ })

};
