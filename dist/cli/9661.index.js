export const id = 9661;
export const ids = [9661,2163,8081];
export const modules = {

/***/ 5504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ followUploads)
});

// EXTERNAL MODULE: ./report/terminal/style.js
var style = __webpack_require__(1105);
// EXTERNAL MODULE: ./text/columns.js
var text_columns = __webpack_require__(1021);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
;// CONCATENATED MODULE: ./report/text/publish-progress.js
/** How far uploads are, as lines for a person who waits. Asks nobody. */




const STATUSES = {
    PROCESSING_UPLOAD: same({ words: "TikTok receives the file", mark: undefined }),
    PROCESSING_DOWNLOAD: same({ words: "TikTok downloads the file", mark: undefined }),
    SEND_TO_USER_INBOX: {
        cancel: { words: "in the inbox", mark: "warning" },
        post: { words: "in the inbox", mark: "good" },
    },
    PUBLISH_COMPLETE: { cancel: { words: "live", mark: "error" }, post: { words: "posted", mark: "good" } },
};
const CODES = {
    ok: { words: "TikTok cancels", mark: undefined },
    publish_not_cancellable: { words: "too late to cancel", mark: "error" },
};
function same(state) {
    return { cancel: state, post: state };
}
/** The state of an upload, the latest news first. */
function describeState({ status, code, failReason, isOver }, purpose) {
    if (status === "FAILED") {
        if (purpose === "cancel" && failReason === "publish_cancelled")
            return { words: "cancelled", mark: "good" };
        const reason = failReason === undefined ? "" : `: ${(0,unprintable/* showUnprintable */.u)(failReason)}`;
        return { words: `failed${reason}`, mark: purpose === "cancel" ? "notice" : "error" };
    }
    // Until TikTok says how it ended, what it said to the request is the news.
    if (purpose === "cancel" && code !== undefined && (status === undefined || status.startsWith("PROCESSING"))) {
        return Object.hasOwn(CODES, code) && CODES[code] !== undefined
            ? CODES[code]
            : { words: (0,unprintable/* showUnprintable */.u)(code), mark: isOver ? "error" : undefined };
    }
    if (status !== undefined) {
        const known = Object.hasOwn(STATUSES, status) ? STATUSES[status]?.[purpose] : undefined;
        return known ?? { words: (0,unprintable/* showUnprintable */.u)(status), mark: undefined };
    }
    return code === undefined
        ? { words: "waiting", mark: undefined }
        : { words: (0,unprintable/* showUnprintable */.u)(code), mark: isOver ? "error" : undefined };
}
/** One line of a pipe, when a state changes. */
function writeStateLine({ id, video, words }) {
    return `${id}${video === undefined ? "" : ` (${video})`}: ${words}`;
}
/** Rows that are shown at once: a short terminal has 24 lines. */
const MOST_ROWS = 12;
/** A column of videos that is narrower says nothing. */
const NARROWEST_VIDEO = 12;
/** An id has 64 characters at most. Fewer are enough to see which one it is. */
const SHORTEST_ID = 12;
/** A table that fits the width: uploads that are open first, then those that changed last. */
function renderLiveTable(rows, passed, columns, pen) {
    const isOpen = ({ mark }) => mark === undefined;
    const sorted = rows.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (isOpen(a) ? 0 : a.seconds - b.seconds));
    const shown = sorted.slice(0, MOST_ROWS);
    const widest = (texts) => Math.max(0, ...texts.map((text) => (0,text_columns/* measureColumns */.eh)(text)));
    const sinceWidth = widest(shown.map(({ seconds }) => formatElapsed(seconds)));
    // A sign, and two columns between the others.
    const room = columns - 2 - sinceWidth - 4;
    const wordsWidth = Math.min(widest(shown.map(({ words }) => words)), Math.max(0, room - SHORTEST_ID));
    const idRoom = Math.min(widest(shown.map(({ id }) => id)), Math.max(SHORTEST_ID, room - wordsWidth));
    const videoRoom = room - wordsWidth - idRoom - 2;
    const names = widest(shown.map(({ video = "" }) => video));
    const videoWidth = names === 0 || videoRoom < NARROWEST_VIDEO ? 0 : Math.min(names, videoRoom);
    const lines = shown.map(({ id, video = "", words, mark, seconds }) => {
        const { sign, colour } = mark === undefined ? OPEN : style/* LOOKS */.BJ[mark];
        const cells = [
            (0,text_columns/* padColumns */.Fo)((0,text_columns/* cutMiddle */.it)(id, idRoom), idRoom),
            ...(videoWidth === 0 ? [] : [(0,text_columns/* padColumns */.Fo)((0,text_columns/* cutMiddle */.it)(video, videoWidth), videoWidth)]),
            (0,text_columns/* padColumns */.Fo)((0,text_columns/* cutEnd */.ym)(words, wordsWidth), wordsWidth),
            formatElapsed(seconds).padStart(sinceWidth),
        ];
        return `${pen.colour(colour, sign)} ${cells.join("  ")}`;
    });
    const hidden = rows.length - shown.length;
    const final = rows.length - rows.filter(isOpen).length;
    const count = `${(0,quantities/* formatInteger */.Sm)(final)} of ${(0,quantities/* formatCount */.B4)(rows.length, "upload")} final`;
    const time = `${formatElapsed(passed.seconds)} of ${formatElapsed(passed.limitSeconds)}`;
    return [
        ...lines,
        ...(hidden > 0 ? [(0,text_columns/* cutEnd */.ym)(`  and ${(0,quantities/* formatInteger */.Sm)(hidden)} more`, columns)] : []),
        pen.colour("faint", (0,text_columns/* cutEnd */.ym)(`${count}, ${time}`, columns)),
    ];
}
const OPEN = { sign: "·", colour: "blue" };
/** Minutes and seconds: `0:42`. */
function formatElapsed(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./tiktok/shown-video.js
var shown_video = __webpack_require__(4344);
;// CONCATENATED MODULE: ./commands/following.js
/** Shows how far uploads are while a command waits: a live table on a terminal, else a line for each change. */




/** The clock of the table, and the longest that it lags behind. */
const REDRAW_MS = 1_000;
/** Changes that come together are drawn together: with thousands of uploads, drawing must not hold up the calls. */
const SOON_MS = 50;
/** States that are no news: that nobody was asked yet. */
const NO_NEWS = describeState({ postIds: [], isOver: false }, "post").words;
/**
 * `purpose`: what is wanted of the uploads. `limitMs`: the time that the command has. `isBrief`: the result comes soon,
 * so a pipe needs no lines before it.
 */
async function followUploads({ terminal, now }, { purpose, limitMs, isBrief = false }) {
    if (isBrief && !terminal.err.isTerminal)
        return { watch: () => undefined, end: () => undefined };
    const rows = new Map();
    const startMs = now();
    const note = ({ entry, ...progress }) => {
        const state = describeState(progress, purpose);
        const known = rows.get(entry.id);
        if (known?.words === state.words)
            return undefined;
        const video = (0,publishes.nameVideo)(entry.video === undefined ? {} : { video: (0,shown_video/* dropQuery */.a)(entry.video) });
        const row = { ...state, id: entry.id, video };
        rows.set(entry.id, { ...row, sinceMs: now() });
        return row;
    };
    if (!terminal.err.isTerminal) {
        return {
            watch(progress) {
                const changed = note(progress);
                if (changed !== undefined && changed.words !== NO_NEWS)
                    terminal.say(writeStateLine(changed));
            },
            end: () => undefined,
        };
    }
    const live = await terminal.live();
    const pen = (0,style/* createPen */.Md)(terminal.err);
    let soon;
    const draw = () => {
        clearTimeout(soon);
        soon = undefined;
        const shown = [...rows.values()].map(({ sinceMs, ...row }) => ({ ...row, seconds: (now() - sinceMs) / 1000 }));
        const passed = { seconds: (now() - startMs) / 1000, limitSeconds: limitMs / 1000 };
        live.show(renderLiveTable(shown, passed, terminal.err.columns, pen));
    };
    const clock = setInterval(draw, REDRAW_MS);
    return {
        watch(progress) {
            if (note(progress) !== undefined)
                soon ??= setTimeout(draw, SOON_MS);
        },
        end() {
            clearInterval(clock);
            if (soon !== undefined)
                draw();
            live.end();
        },
    };
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRequest),
/* harmony export */   x: () => (/* binding */ RESULT_MARKS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _flows_id_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5184);
/* harmony import */ var _inputs_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9811);
/* harmony import */ var _inputs_publishing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3299);
/* harmony import */ var _report_choices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6791);
/* harmony import */ var _report_earlier_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7062);
/* harmony import */ var _report_whole_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2163);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3193);
/* harmony import */ var _tiktok_publish_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2481);
/* harmony import */ var _tiktok_secret_forms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2297);
/* harmony import */ var _publish_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9603);
/** Reads what the commands about uploads are given: ids, ledgers, the token, and settings. Sends nothing. */












/** `seconds`: how the time is read. `needsToken`: whether anything is sent. */
async function readRequest(given, world, { seconds, needsToken }) {
    const problems = [];
    const read = (name, text, kind) => {
        const parsed = text === undefined ? undefined : kind.parse(text.trim());
        if (parsed?.kind === "problem")
            problems.push(toSentences(name, parsed));
        return parsed?.kind === "value" ? parsed.value : kind.fallback;
    };
    // The token comes first: then no message can hold it.
    const { token, problem: tokenProblem } = readToken(given.value("--token-env"), world.environment, needsToken);
    const secrets = token === undefined ? [] : [token];
    if (token !== undefined)
        world.terminal.filter((0,_tiktok_secret_forms_js__WEBPACK_IMPORTED_MODULE_8__.hideSecrets)(secrets));
    if (tokenProblem !== undefined)
        problems.push(tokenProblem);
    const timeoutMs = 1000 * read("Option '--timeout'", given.value("--timeout"), seconds);
    const [urlName, urlText] = given.value("--tiktok-api-url") === undefined
        ? [`Environment variable '${_publish_options_js__WEBPACK_IMPORTED_MODULE_9__/* .API_VARIABLE */ .m6}'`, world.environment[_publish_options_js__WEBPACK_IMPORTED_MODULE_9__/* .API_VARIABLE */ .m6] || undefined]
        : ["Option '--tiktok-api-url'", given.value("--tiktok-api-url")];
    const url = read(urlName, urlText, _inputs_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .apiUrl */ .y0);
    const names = given.values("--ledger");
    const format = given.choice("--format", _publish_options_js__WEBPACK_IMPORTED_MODULE_9__/* .PUBLISH_FORMATS */ .jq) ?? "text";
    const output = given.value("--output");
    const obstacle = output === undefined ? undefined : (0,_report_whole_file_js__WEBPACK_IMPORTED_MODULE_6__.findFileObstacle)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, output), RESULT_MARKS[format]);
    if (obstacle !== undefined)
        problems.push(`Option '--output' is '${output}', ${obstacle}. Name another file.`);
    problems.push(...findIdProblems(given.operands, names, world));
    if (problems.length > 0)
        return { kind: "problems", problems };
    const isStdin = given.operands.length === 1 && given.operands[0] === "-";
    const text = isStdin ? await world.readInput() : given.operands.join("\n");
    const origin = { kind: isStdin ? "stdin" : "arguments" };
    const roots = { workspace: world.folder, temporaryFolder: world.temporaryFolder };
    const sources = (0,_flows_id_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .openIdSources */ .C)({ text, origin, names }, roots, secrets);
    const inLedgers = sources.places.problems.map((problem) => toSentences("Option '--ledger'", problem));
    if (inLedgers.length > 0)
        return { kind: "problems", problems: inLedgers };
    return {
        kind: "request",
        request: {
            ...{ sources, textName: isStdin ? "stdin" : "the arguments", token, apiUrl: url, timeoutMs },
            failOn: given.choice("--fail-on", _report_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .FAIL_ON */ .d$) ?? "error",
            ...{ format, output },
        },
    };
}
/** How every result begins: only an earlier one is replaced. */
const RESULT_MARKS = {
    json: _report_earlier_report_js__WEBPACK_IMPORTED_MODULE_10__/* .REPORT_MARK */ .l,
    text: /^(After cancelling|After uploading|Dry run|No publish id)/,
};
function toSentences(name, { problem, advice }) {
    return `${name} ${problem}. ${advice}.`;
}
/** The name of a variable, as shells and the documentation write it. Another text may be the token itself. */
const USUAL_NAME = /^[A-Z_][A-Z0-9_]*$/;
const HOW_TO_SET = "To keep it out of the shell's history: read -rs NAME && export NAME. An argument would show it to every process";
function readToken(named, environment, isNeeded) {
    const name = named ?? _publish_options_js__WEBPACK_IMPORTED_MODULE_9__/* .TOKEN_VARIABLE */ .bG;
    const text = (environment[name] ?? "").trim();
    if (text === "") {
        if (!isNeeded)
            return {};
        const problem = USUAL_NAME.test(name)
            ? `There is no access token: the environment variable '${name}' is not set, so nothing was sent. Set it to a current token. ${HOW_TO_SET.replaceAll("NAME", name)}.`
            : "There is no access token, so nothing was sent: option '--token-env' takes the name of an environment variable, and there is none of the given name.";
        return { problem };
    }
    const parsed = _inputs_publishing_js__WEBPACK_IMPORTED_MODULE_4__/* .tiktokToken */ .g3.parse(text);
    if (parsed.kind === "problem")
        return { problem: toSentences(`Environment variable '${name}'`, parsed) };
    return parsed.value === undefined ? {} : { token: parsed.value };
}
/** What a person may have meant by an argument without an id. Its text is not shown: it may be anything. */
function findIdProblems(operands, ledgers, world) {
    if (operands.length === 0 && ledgers.length === 0) {
        const recorded = world.environment.TIKTOK_PUBLISH_IDS;
        const hint = recorded ? ' This job\'s ids are in --ledger "$TIKTOK_PUBLISH_IDS".' : "";
        return [`Name publish ids, a file that holds them (--ledger <file>), or - to read stdin.${hint}`];
    }
    if (operands.includes("-")) {
        return operands.length === 1 ? [] : ["'-' reads the ids from stdin: it goes without other ids."];
    }
    return operands.flatMap((operand, at) => {
        if ((0,_tiktok_publish_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .readPublishIds */ .yL)(operand, { kind: "arguments" }).entries.length > 0)
            return [];
        return [
            `Argument ${at + 1} (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(operand.length, "character")}) holds no publish id. ${advise(operand, world)}`,
        ];
    });
}
function advise(operand, { folder }) {
    if (isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, operand)))
        return "There is a file of that name: use --ledger to read ids from it.";
    if (/tiktok\.com\/|^\d+$/.test(operand)) {
        return "The number in a TikTok link is the post, which is already live: delete it in the TikTok app.";
    }
    return "Allowed: ids such as v_pub_url~v2.123456789.";
}
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder),
/* harmony export */   i: () => (/* binding */ boundWalk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Lists what others have put into a folder, such as downloaded artifacts. Follows no link, and opens no file. */


/** Folders in folders are entered down to this depth. */
const DEEPEST_FOLDER = 8;
/** So many entries are looked at in all: others may have filled the folder. */
const MOST_ENTRIES = 10_000;
function boundWalk() {
    return { left: MOST_ENTRIES };
}
/** The entries of a folder and of the folders in it, in order of name; folders only where they are not entered. */
function* walkFolder(folder, bound = boundWalk(), depth = 1) {
    const names = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort());
    if (names === undefined)
        yield { kind: "unreadable", path: folder };
    for (const [at, name] of (names ?? []).entries()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (bound.left === 0) {
            yield { kind: "beyond", path, count: (names ?? []).length - at };
            return;
        }
        bound.left -= 1;
        const stats = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
        if (stats === undefined)
            yield { kind: "unreadable", path };
        else if (stats.isFile())
            yield { kind: "file", path, sizeBytes: stats.size };
        else if (!stats.isDirectory())
            yield { kind: "special", path };
        else if (depth === DEEPEST_FOLDER)
            yield { kind: "deep", path };
        else
            yield* walkFolder(path, bound, depth + 1);
    }
}
function attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openIdSources),
  c: () => (/* binding */ remarkOnSources)
});

// EXTERNAL MODULE: ./tiktok/id-collection.js
var id_collection = __webpack_require__(8979);
// EXTERNAL MODULE: ./tiktok/known-shape.js
var known_shape = __webpack_require__(4088);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    return (0,known_shape/* countKnownShapes */.vd)(ascii) > (0,known_shape/* countKnownShapes */.vd)(text) ? `${text}\n${ascii}` : text;
}

// EXTERNAL MODULE: ./tiktok/publish-ids.js + 5 modules
var publish_ids = __webpack_require__(2481);
;// CONCATENATED MODULE: ./tiktok/ledger.js
/** The file to which steps append publish ids, at any time and from any number of processes. Writes only a new one. */





/** Only the last 64 MiB of what is new are read: about 1.8 million ids. */
const LIMIT_BYTES = 64 * 2 ** 20;
/** A look reads no more at a time, so that the first requests go out before a large ledger is read to its end. */
const LOOK_BYTES = 256 * 2 ** 10;
/** A line is read in parts from here on, even if a string of JSON is cut: a look must not take seconds. */
const HUGE_LINE_BYTES = 2 ** 20;
/** Creates an empty ledger in a guard's own folder and returns its path. Throws if there is one already. */
function createLedger(folder) {
    const path = join(folder, "publish-ids.txt");
    writeFileSync(path, "", { flag: "wx" });
    return path;
}
/** So much of what was read is compared at each look, at its start and at its end. */
const SAMPLE_BYTES = 256;
/**
 * Opens the ledger of an earlier step, or a file like one. Never throws, never writes: later steps may have filled or
 * deleted it. `origin`: how its malformed entries and notes name it.
 */
function openLedger(path, origin = { kind: "ledger" }) {
    const collection = (0,id_collection/* createCollection */.No)(origin);
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
        return { progress: current, hasGrown: readOn(file, current) };
    };
    /** What the earlier content left open is complete. What it omitted adds up with what the new one omits. */
    const startAgain = (stats) => {
        const reading = (0,publish_ids/* startReading */.Bg)(collection);
        if (progress !== undefined) {
            tryRest(progress, true, false);
            reading.omitted = (0,publish_ids/* notesOf */.h$)(progress.trial ?? progress.reading).omitted;
        }
        return startProgress(stats, reading);
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
            return (0,id_collection/* takeReady */.nB)(collection);
        },
        hasMore: () => hasMore,
        isPartial: () => progress !== undefined && !hasMore && progress.trial === undefined && isIncomplete(progress),
        origin: () => origin,
        note: () => note ?? (hasMore ? describeUnfinished(progress) : undefined),
        idNotes: () => (0,publish_ids/* notesOf */.h$)(progress?.trial ?? progress?.reading ?? (0,publish_ids/* startReading */.Bg)(collection)),
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
function readOn(file, progress) {
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
        (0,publish_ids/* readLines */.Se)(reading, progress.isHalfLine ? text.slice(text.indexOf("\n") + 1) : text);
    progress.isHalfLine &&= text === "";
    if (!progress.isHalfLine)
        (0,publish_ids/* readLineStart */.DV)(reading, decoder.takeStart(LOOK_BYTES, HUGE_LINE_BYTES));
    // The entries of a value that is open for longer don't wait for its end.
    if (bytes.length === LOOK_BYTES && value !== undefined && reading.value === value)
        (0,id_collection/* releaseHeld */.zn)(reading.collection);
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
    const trial = (0,publish_ids/* copyReading */.aG)(progress.reading);
    trial.ignoresMalformed = !isEnd;
    (0,publish_ids/* readLines */.Se)(trial, rest);
    if (!isSettled)
        return;
    (0,publish_ids/* finishReading */.SX)(trial);
    progress.trial = trial;
}

;// CONCATENATED MODULE: ./tiktok/ledger-files.js



/**
 * Opens the files in turn. A look reads at most 256 KiB of one of them. A last line without a line feed counts at once.
 * All files together keep as many entries as one ledger does, and each file has its share: what is over waits until all
 * are read. Then files take turns, ids of the known shape that name a video first. The rest is counted where it stands.
 */
function openLedgerFiles(files) {
    const share = Math.floor(id_collection/* MOST_ENTRIES */.V0.known / Math.max(1, files.length));
    const begun = [];
    const secrets = new Set();
    const ids = new Set();
    let waiting = [];
    let malformed = 0;
    let current;
    const keep = (entry, from) => {
        if (entry.kind === "malformed") {
            malformed += 1;
            if (malformed > id_collection/* MOST_ENTRIES */.V0.malformed)
                from.omitted.malformed += 1;
            return malformed <= id_collection/* MOST_ENTRIES */.V0.malformed;
        }
        if (ids.has(entry.id))
            return true;
        from.ids += 1;
        if (from.ids > share) {
            waiting.push({ entry, turn: from.ids, from });
            if (waiting.length > 2 * id_collection/* MOST_ENTRIES */.V0.known)
                shorten(id_collection/* MOST_ENTRIES */.V0.known);
            return false;
        }
        ids.add(entry.id);
        return true;
    };
    /** Keeps the first ones in the order of their turns. */
    const shorten = (most) => {
        waiting.sort((a, b) => rank(a.entry) - rank(b.entry) || a.turn - b.turn);
        for (const { from } of waiting.slice(most))
            from.omitted.ids += 1;
        waiting = waiting.slice(0, most);
    };
    /** The ids that find room when all files have been read. One that waits twice may name its video only once. */
    const keepWaiting = () => {
        waiting = waiting.filter(({ entry: { id } }) => !ids.has(id));
        shorten(id_collection/* MOST_ENTRIES */.V0.known - ids.size);
        const kept = waiting.map(({ entry }) => entry);
        waiting = [];
        return kept;
    };
    const describe = (read) => {
        const { omitted, ...notes } = read.ledger.idNotes();
        const over = read.omitted.ids + waiting.filter(({ from }) => from === read).length;
        const all = { ids: omitted.ids + over, malformed: omitted.malformed + read.omitted.malformed };
        return { file: read.file, notes: { ...notes, omitted: all }, note: read.ledger.note() };
    };
    const begin = () => {
        const file = files[begun.length];
        if (file === undefined)
            return undefined;
        const ledger = openLedger(file.path, { kind: "file", path: file.name });
        const read = { file, ledger, omitted: { ids: 0, malformed: 0 }, ids: 0 };
        begun.push(read);
        return read;
    };
    return {
        look() {
            const read = current ?? begin();
            if (read === undefined)
                return [];
            const found = read.ledger.look("at the end").filter((entry) => keep(entry, read));
            for (const secret of read.ledger.secrets())
                secrets.add(secret);
            current = read.ledger.hasMore() ? read : undefined;
            return current === undefined && begun.length === files.length ? [...found, ...keepWaiting()] : found;
        },
        hasMore: () => current !== undefined || begun.length < files.length,
        isPartial: () => false,
        origin: () => begun.at(-1)?.ledger.origin() ?? { kind: "input" },
        readings: () => begun.map(describe),
        unread: () => files.slice(begun.length),
        secrets: () => [...secrets],
    };
}
/** The lower, the better an id looks. */
function rank({ id, video }) {
    if (!(0,known_shape/* hasKnownShape */.xD)(id))
        return 2;
    return video === undefined ? 1 : 0;
}

// EXTERNAL MODULE: ./tiktok/secret-forms.js
var secret_forms = __webpack_require__(2297);
// EXTERNAL MODULE: ./text/closest.js
var text_closest = __webpack_require__(317);
// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(2762);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./flows/folder-walk.js
var folder_walk = __webpack_require__(7916);
;// CONCATENATED MODULE: ./flows/ledger-places.js
/** Finds the ledger files that the input `publish-ids-file` names. Opens none of them. */






/** More files are left out: GitHub starts at most 256 jobs per matrix, and each has one file. */
const MOST_FILES = 1000;
/** The smallest files come first, so that a large one displaces no other. */
const LARGEST_BYTES = 64 * 2 ** 20;
/**
 * `names`: paths from the workspace. One that ends in a slash is a folder, and may be missing. `clean`: hides a secret
 * in what is shown.
 */
function findLedgers(names, roots, clean) {
    const { files, empty, leftOut, problems } = search(names, roots);
    return {
        files: files.map(({ name, path }) => ({ name: clean(name), path })),
        empty: empty.map(({ name, kind, closest }) => ({ name: clean(name), kind, closest: closest && clean(closest) })),
        leftOut: leftOut.map((each) => ({ ...each, first: clean(each.first) })),
        problems: problems.map(({ problem, advice }) => ({ problem: clean(problem), advice: clean(advice) })),
    };
}
function search(names, roots) {
    const found = new Map();
    const bound = (0,folder_walk/* boundWalk */.i)();
    const empty = [];
    const leftOut = new Map();
    const problems = [];
    const leave = (reason, name, count = 1) => {
        const known = leftOut.get(reason);
        leftOut.set(reason, { reason, count: (known?.count ?? 0) + count, first: known?.first ?? name });
    };
    for (const name of names) {
        const path = (0,external_node_path_.resolve)(roots.workspace, name);
        const place = lookUp(path, roots);
        if (place.kind === "missing") {
            const closest = suggest(name, path);
            if (isFolderName(name))
                empty.push({ name, kind: "missing", closest });
            else
                problems.push(describeMissing(name, closest));
        }
        else if (place.kind === "problem") {
            problems.push({ problem: `names '${name}', ${place.problem}`, advice: place.advice });
        }
        else if (place.kind === "file") {
            found.set(path, { name, path, sizeBytes: place.sizeBytes });
        }
        else {
            let isEmpty = true;
            for (const entry of (0,folder_walk/* walkFolder */.a)(path, bound)) {
                isEmpty = false;
                const inside = (0,external_node_path_.join)(name, (0,external_node_path_.relative)(path, entry.path));
                if (entry.kind === "beyond")
                    leave("beyond", inside, entry.count);
                else if (entry.kind !== "file")
                    leave(entry.kind, inside);
                else if (!found.has(entry.path)) {
                    found.set(entry.path, { name: inside, path: entry.path, sizeBytes: entry.sizeBytes });
                }
            }
            if (isEmpty)
                empty.push({ name, kind: "empty", closest: undefined });
        }
    }
    const files = chooseFiles([...found.values()], leave);
    return { files, empty, leftOut: [...leftOut.values()], problems };
}
/** The files within the bounds, in their order. An empty one takes no other's place. */
function chooseFiles(files, leave) {
    const filled = files.filter(({ sizeBytes }) => sizeBytes > 0);
    const empty = files.filter(({ sizeBytes }) => sizeBytes === 0);
    for (const { name } of filled.slice(MOST_FILES))
        leave("count", name);
    const kept = new Set([...filled, ...empty].slice(0, MOST_FILES));
    let sizeBytes = 0;
    const large = new Set();
    for (const file of [...kept].sort((a, b) => a.sizeBytes - b.sizeBytes)) {
        // A single larger ledger is not left out: its end is read.
        if (sizeBytes > 0 && sizeBytes + file.sizeBytes > LARGEST_BYTES)
            large.add(file);
        else
            sizeBytes += file.sizeBytes;
    }
    for (const file of files)
        if (large.has(file))
            leave("large", file.name);
    return files.filter((file) => kept.has(file) && !large.has(file));
}
function isFolderName(name) {
    return name.endsWith("/") || name.endsWith(external_node_path_.sep);
}
const NAME_ANOTHER = "Name a ledger file, or a folder of ledger files";
function lookUp(path, roots) {
    try {
        const link = findLink(path, roots);
        if (link !== undefined) {
            const problem = `which leads through the symbolic link '${(0,unprintable/* showUnprintable */.u)(link)}'`;
            return { kind: "problem", problem, advice: "Links are not followed here: name the file or folder itself" };
        }
        const stats = ifThere(() => (0,external_node_fs_.statSync)(path));
        if (stats === undefined)
            return { kind: "missing" };
        if (stats.isFile())
            return { kind: "file", sizeBytes: stats.size };
        if (stats.isDirectory())
            return { kind: "folder" };
        return { kind: "problem", problem: "which is a pipe or a device", advice: NAME_ANOTHER };
    }
    catch (error) {
        const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
        return { kind: "problem", problem: `which can't be read (${reason})`, advice: NAME_ANOTHER };
    }
}
/** `undefined` for a path that leads nowhere, also below a file. Throws if the system does not say. */
function ifThere(look) {
    try {
        return look();
    }
    catch (error) {
        const isMissing = error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
        if (isMissing)
            return undefined;
        throw error;
    }
}
/** The first link on the way from the root that holds the path; without a root, the path itself if it is a link. */
function findLink(path, { workspace, temporaryFolder }) {
    const root = [temporaryFolder, workspace].find((each) => (0,paths/* isInside */.F)(each, path)) ?? (0,external_node_path_.dirname)(path);
    const names = (0,external_node_path_.relative)(root, path)
        .split(external_node_path_.sep)
        .filter((name) => name !== "");
    return names
        .map((_, at) => (0,external_node_path_.join)(root, ...names.slice(0, at + 1)))
        .find((each) => ifThere(() => (0,external_node_fs_.lstatSync)(each))?.isSymbolicLink());
}
function describeMissing(name, closest) {
    if (/[*?[\]{}]/.test(name)) {
        return {
            problem: `names '${name}', which does not exist`,
            advice: "Globs are not supported here: name the folder, and every file in it is read",
        };
    }
    const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
    return {
        problem: `names '${name}', which does not exist${hint}`,
        advice: `Allowed: ledger files and folders. If '${name}' is a folder that may be missing, write '${name}/'`,
    };
}
/** What has almost the same name as the first part of the path that is missing. */
function suggest(name, path) {
    const parent = (0,external_node_path_.dirname)(path);
    try {
        if (!ifThere(() => (0,external_node_fs_.statSync)(parent))?.isDirectory())
            return suggest((0,external_node_path_.dirname)(name), parent);
        const closest = (0,text_closest/* findClosest */.Ru)((0,external_node_path_.basename)(path), (0,external_node_fs_.readdirSync)(parent));
        return closest === undefined ? undefined : (0,unprintable/* showUnprintable */.u)((0,external_node_path_.join)((0,external_node_path_.dirname)(name), closest));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./flows/id-sources.js




/** `names`: paths of ledger files and folders from the workspace. `origin`: where the text stands. */
function openIdSources({ text, origin, names }, world, secrets) {
    const places = findLedgers(names, world, (0,secret_forms.hideSecrets)(secrets));
    return { text, given: (0,publish_ids/* readPublishIds */.yL)(text, origin), places, files: openLedgerFiles(places.files) };
}
/** What text and files held besides ids, or that they held none. */
async function remarkOnSources({ text, given, places, files }, publishes, words) {
    const { remarkOnIdNotes, remarkOnUploadUrls } = await __webpack_require__.e(/* import() */ 102).then(__webpack_require__.bind(__webpack_require__, 102));
    const { describeReadFiles, remarkOnLeftOut, remarkOnReadings } = await __webpack_require__.e(/* import() */ 6712).then(__webpack_require__.bind(__webpack_require__, 6712));
    const { describeSearched } = await __webpack_require__.e(/* import() */ 7726).then(__webpack_require__.bind(__webpack_require__, 7726));
    const searched = describeSearched(text, words.text);
    const inFiles = places.files.length === 0 ? [] : [describeReadFiles(places.files)];
    const inText = text === "" && places.files.length > 0 ? [] : searched.places;
    return [
        ...(publishes.length === 0
            ? [...words.nothing({ ...searched, places: [...inText, ...inFiles] }), ...remarkOnUploadUrls(given.notes)]
            : remarkOnIdNotes(given.notes, publishes)),
        ...remarkOnLeftOut(places.leftOut, words.byHand),
        ...remarkOnReadings(files.readings(), files.unread(), publishes, words.byHand),
    ];
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ cancelSeconds),
/* harmony export */   Wg: () => (/* binding */ confirmSeconds),
/* harmony export */   g3: () => (/* binding */ tiktokToken)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9811);
/** How the settings of cancelling and confirming are read, in a workflow and on the command line. */

/** The time for cancelling and confirming all ids together. */
const cancelSeconds = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(90, 1, 240, "seconds");
/** The time for confirming all ids together. */
const confirmSeconds = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(300, 1, 3600, "seconds");
const tiktokToken = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)("a TikTok user access token");


/***/ }),

/***/ 7062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseEarlierReport),
/* harmony export */   l: () => (/* binding */ REPORT_MARK)
/* harmony export */ });
/** Parses the report that an earlier step wrote. Reads no file. */
/** How a report of ours begins: everything else may be anyone's. */
const REPORT_MARK = /^\s*\{\s*"schema":\s*1,\s*"tool":\s*\{\s*"name":\s*"tiktok-upload-guard"/;
/**
 * What an earlier step of this action wrote. Undefined if there is no text, or it is not a report of schema 1: this
 * action did not write that, and does not keep it.
 */
function parseEarlierReport(text) {
    const parsed = text === undefined || !REPORT_MARK.test(text) ? undefined : parseJson(text);
    if (typeof parsed !== "object" || parsed === null)
        return undefined;
    const { videos, posts, remarks, scope, shard, cancellations, confirmations, totals } = parsed;
    return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
        ? {
            ...{ videos, scope, shard, cancellations, totals },
            posts: Array.isArray(posts) ? posts : undefined,
            remarks: Array.isArray(remarks) ? remarks : undefined,
            confirmations: Array.isArray(confirmations) ? confirmations : undefined,
        }
        : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leadsIntoGit),
/* harmony export */   findRealPath: () => (/* binding */ findRealPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Git's own directories, in which no report may be written. Writes nothing. */


/**
 * Whether a path leads into a directory of Git's own, where a file can become a program that Git runs: by its names,
 * or once symbolic links are resolved. The path is absolute and need not exist yet.
 */
function leadsIntoGit(path) {
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(findRealPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    return [path, real].some((each) => each.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGitName)) || listAbove(real).some(isGitDirectory);
}
/** The path of a folder without symbolic links. The folder need not exist yet. */
function findRealPath(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(findRealPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
}
/**
 * Whether a file system may take a name for `.git`, as Git itself checks it (`core.protectNTFS`, `core.protectHFS`):
 * in any case, with dots, spaces or a stream at its end, with ignored characters, or as the short name of Windows.
 */
function isGitName(name) {
    const plain = name.replace(/\p{Default_Ignorable_Code_Point}|:.*$/gu, "").replace(/[. ]+$/, "");
    return /^(\.git|git~\d)$/i.test(plain);
}
/** The folders above a path, up to the root. */
function listAbove(path) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? [] : [above, ...listAbove(above)];
}
/**
 * A repository's directory has any name if it is bare, or kept apart from its files (gitrepository-layout(5)). That of
 * a worktree has the file `commondir`.
 */
function isGitDirectory(folder) {
    const has = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const hasFolder = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
    return has("HEAD") && (has("commondir") || (hasFolder("objects") && hasFolder("refs")));
}


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFileObstacle: () => (/* binding */ findFileObstacle),
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* unused harmony exports readEarlierReport, makeFolders */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8081);
/** Reads and writes report files: regular ones only, complete or not there at all. Knows no format. */





/** Writes a temporary file and renames it: a reader sees the old report or the new one, never half of one. */
function writeWhole(path, parts) {
    makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    // The name of the file may be as long as a name can be.
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        writeParts(beside, parts);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
    }
}
function writeParts(path, parts) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx");
    try {
        for (const part of parts)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, part);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/**
 * Why `path` must not be written, in words that follow its name; `undefined` where it may. Something else than an
 * earlier report stays: a typing error must not cost a video, an empty file may be a ledger, and a pipe would be waited
 * for.
 *
 * @param path absolute
 * @param mark how every report of this format begins
 * @param wasReal whether the path had no symbolic link in it when it was chosen: a later step may have put one there
 */
function findFileObstacle(path, mark, wasReal = false) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (wasReal && (0,_git_directory_js__WEBPACK_IMPORTED_MODULE_3__.findRealPath)(folder) !== folder)
        return "where a symbolic link has taken the place of a folder";
    if ((0,_git_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsIntoGit */ ._)(path))
        return "which is inside a directory of Git's own";
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return "which is a directory";
    if (!stats.isFile())
        return "which is a pipe or a device";
    return mark.test(readStart(path)) ? undefined : "which exists and is not an earlier report";
}
/** Enough for a mark, however it is indented. */
const START_BYTES = 1024;
function readStart(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    try {
        const start = Buffer.alloc(START_BYTES);
        return start.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, start));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** A report of 40,000 videos is about as large. */
const LARGEST_REPORT_BYTES = (/* unused pure expression or super */ null && (64 * 2 ** 20));
/**
 * The text of an earlier report; `undefined` if there is no regular file (what a link leads to was not written by us).
 * Throws if it is larger than 64 MiB: then it must stay as it is.
 */
function readEarlierReport(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile())
        return undefined;
    if (stats.size > LARGEST_REPORT_BYTES) {
        throw new Error(`the earlier report at '${path}' is larger than ${formatSize(LARGEST_REPORT_BYTES)}`);
    }
    return readFileSync(path, "utf8");
}
/**
 * Makes the missing folders one by one. Node's own recursion never ends where the system refuses to make a folder with
 * the error for a missing parent, as in /proc.
 */
function makeFolders(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (above !== folder)
        makeFolders(above);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Hx: () => (/* binding */ formatPictureSize),
/* harmony export */   JQ: () => (/* binding */ displayedSize),
/* harmony export */   Sm: () => (/* binding */ formatInteger),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   dp: () => (/* binding */ formatMinutes),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   o$: () => (/* binding */ formatByte),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/**
 * A number with up to three decimals, or as many as make it differ from `limit`: 22.9996 is under 23, and must not be
 * shown as 23.
 */
function formatNumber(value, limit) {
    return String(roundApart(value, 3, limit));
}
/** `value` with so many `decimals`, or as many as make it differ from `limit`. */
function roundApart(value, decimals, limit = Number.NaN) {
    for (let more = decimals; more < 12; more++) {
        const rounded = Number(value.toFixed(more));
        if (value === limit || rounded !== limit)
            return rounded;
    }
    return value;
}
/**
 * Seconds as `1.0 s` under a minute, as `10:12` or `1:00:05` above. Fractions of a second are shown only where the
 * duration would look like `limit` without them.
 */
function formatDuration(seconds, limit) {
    if (Math.round(seconds * 10) < 600)
        return `${withDecimal(roundApart(seconds, seconds < 0.1 ? 3 : 1, limit))} s`;
    const whole = Math.max(60, Math.floor(Math.round(seconds * 1000) / 1000));
    return formatClock(whole === limit && seconds !== limit ? roundApart(seconds, 1, limit) : whole);
}
/** A limit in seconds as people say it: `3 minutes`, or as {@link formatDuration} writes it. */
function formatMinutes(seconds) {
    return seconds > 60 && seconds % 60 === 0 ? formatCount(seconds / 60, "minute") : formatDuration(seconds);
}
function withDecimal(number) {
    return Number.isInteger(number) ? number.toFixed(1) : String(number);
}
function formatClock(seconds) {
    const whole = Math.floor(seconds);
    const fraction = /\.\d+$/.exec(String(seconds))?.[0] ?? "";
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const parts = hours > 0 ? [String(hours), twoDigits(minutes)] : [String(minutes)];
    return `${[...parts, twoDigits(rest)].join(":")}${fraction}`;
}
function twoDigits(number) {
    return String(number).padStart(2, "0");
}
const UNITS = [
    ["GB", 1e9, 1],
    ["MB", 1e6, 1],
    ["kB", 1e3, 0],
];
/** Bytes as a file manager shows them: `96 kB`, `1.0 GB`; every byte where that would look like `limit`. */
function formatSize(bytes, limit) {
    if (limit !== undefined && bytes !== limit && formatSize(bytes) === formatSize(limit))
        return formatBytes(bytes);
    // If rounding would make it a thousand, the next unit is used.
    const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
    if (unit === undefined)
        return formatBytes(bytes);
    const [name, size, decimals] = unit;
    return `${(bytes / size).toFixed(decimals)} ${name}`;
}
/** Every byte: `4,294,967,296 bytes`. */
function formatBytes(bytes) {
    return formatCount(bytes, "byte");
}
/** Frames per second: `29.97 FPS`; with more decimals where the rate would look like `limit` without them. */
function formatRate(framesPerSecond, limit) {
    return `${roundApart(framesPerSecond, 2, limit)} FPS`;
}
/** Percent: `50 %`; with decimals where the share would look like `limit` without them. */
function formatPercent(percent, limit) {
    return `${roundApart(percent, 0, limit)} %`;
}
/** A picture as a player shows it, turned by its rotation: a phone stores portrait video sideways. */
function displayedSize({ width, height }, rotation = 0) {
    return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}
/** Pixels of the picture as it is shown: `1080×1920`. */
function formatPictureSize(coded, rotation) {
    const { width, height } = displayedSize(coded, rotation);
    return `${width}×${height}`;
}
/** A number of things: `1 character`, `2,000 characters`. */
function formatCount(count, thing) {
    return `${formatInteger(count)} ${thing}${count === 1 ? "" : "s"}`;
}
/** A place in a file: `byte 1,223`. */
function formatByte(offset) {
    return `byte ${formatInteger(offset)}`;
}
/** With a comma between thousands: `1,042,702`. */
function formatInteger(value) {
    // To make a formatter of Intl takes as long as to check a small file.
    return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A time in milliseconds since 1970, to the minute: `2026-11-28 12:00 UTC`. */
function formatTime(timeMs) {
    return `${new Date(timeMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** Hides what may be secret in a text that was meant as a URL, however it is mistyped. Parses no URL. */
/** What makes a text a URL to a person: a scheme, two slashes, a password, or a host. */
const ADDRESS = new RegExp([
    String.raw `[:;]\s*[/\\]`,
    String.raw `[/\\]{2}`,
    "(?<![a-z])https?(?![a-z])",
    String.raw `:[^/\\:]*@`,
    String.raw `[^/\\]\.{1,8}[a-z]{2,63}(?::\d{1,5})?[/\\]`,
    String.raw `^[^/\\?#]*(?:\.(?:[a-z]{2,}|\d+)|localhost|\])(?::\d*)?[/\\?#]`,
].join("|"), "i");
/** Where a query or a fragment starts, however the address before it is mistyped: directly after a file's extension. */
const AFTER_EXTENSION = /(?<=\.[a-z\d]{3,4})[?#]/i;
/**
 * A line as a message may show it. What looks like a URL loses its user name, password, query and fragment. Any other
 * text loses what follows a `?`, if an equals sign does: a glob hardly has both. It also loses what follows a `?` or
 * `#` directly after a file's extension.
 */
function hideSecrets(line) {
    const isAddress = ADDRESS.test(line);
    const at = isAddress ? line.search(/[?#]/) : findSecret(line);
    const visible = at === -1 ? line : line.slice(0, at);
    const shown = isAddress ? visible.replace(/^(!?https?:\/\/)?.*@/is, "$1…@") : visible;
    return at === -1 ? shown : `${shown}${line.charAt(at)}…`;
}
/** Where a secret may start in a text that does not look like a URL; -1 if nowhere. */
function findSecret(line) {
    const mark = line.indexOf("?");
    const starts = [line.search(AFTER_EXTENSION), line.includes("=", mark) ? mark : -1].filter((at) => at !== -1);
    return starts.length === 0 ? -1 : Math.min(...starts);
}


/***/ }),

/***/ 1509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ readOn),
/* harmony export */   Rv: () => (/* binding */ Entries),
/* harmony export */   ZU: () => (/* binding */ NO_ARRIVALS)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2297);
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
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        if (end.aborted)
            untilMs = Math.min(untilMs, performance.now() + READ_ON_MS);
    } while (arrivals.hasMore() && performance.now() < untilMs);
}
/** The entries of a run in the order of their arrival, each id once. A later entry of an id may name its video. */
class Entries {
    list = [];
    /** Where each id is in the list. */
    #known = new Map();
    #clean;
    constructor(token) {
        this.#clean = token === undefined ? (text) => text : (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__.hideSecret)(token);
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


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ drive)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5862);
/** Makes calls beside each other and looks for new ids, until nothing is left to do. Decides no call. */


/** Works until nothing more can change before the deadline, or until it is stopped. */
async function drive({ next, rest }, options) {
    const { stop, wakeUp, deadlineMs, look } = options;
    const finished = new AbortController();
    const over = AbortSignal.any([stop, finished.signal]);
    const calls = new Set();
    let nap = new AbortController();
    const wake = () => nap.abort();
    wakeUp.addEventListener("abort", wake);
    const start = (call) => {
        const ending = call.finally(() => {
            calls.delete(ending);
            wake();
        });
        calls.add(ending);
    };
    let lookMs = performance.now();
    let isPartial = false;
    let idleSinceMs;
    while (!stop.aborted) {
        const nowMs = performance.now();
        if (nowMs >= lookMs) {
            const found = look();
            const { isNew, hasMore } = found;
            isPartial = found.isPartial;
            lookMs = hasMore ? nowMs : nowMs + options.lookMs;
            if (isNew)
                idleSinceMs = undefined;
            // What was found is sent before more is read.
            if (hasMore)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
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
        await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .yy)(wakeMs - nowMs, AbortSignal.any([stop, nap.signal]));
    }
    finished.abort();
    wakeUp.removeEventListener("abort", wake);
    await Promise.all(calls);
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   IY: () => (/* binding */ describeLive),
/* harmony export */   Lc: () => (/* binding */ nameUpload),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   aN: () => (/* binding */ mayGoLive)
/* harmony export */ });
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
    const how = `profile, the ${nameUpload(known)}, ⋯ or the share arrow, Delete`;
    return `If it must not stay, delete it in the TikTok app${when}: ${how}. Otherwise nothing is left to do`;
}
const EXPLANATIONS = {
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
    cancelled: () => ({ level: "notice", problem: "Cancelled", cause: "Nothing was posted", advice: "" }),
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
        advice: "If it is not wanted, open its notification in the TikTok app and discard it. Otherwise nothing is left to do",
    }),
    published: (known) => ({
        level: "error",
        ...describeLive(known),
        advice: deleteIt(known),
    }),
    "cancel-requested": (known) => ({
        level: "warning",
        problem: mayGoLive(known),
        cause: "TikTok accepted the request to cancel, but did not confirm in time that it worked",
        advice: checkSoon(known),
    }),
    processing: (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "TikTok can no longer cancel it, and has not said yet how it ended",
        advice: checkSoon(known),
    }),
    refused: (known) => explainRefusal(known),
    unreachable: (known) => ({ level: "error", problem: mayGoLive(known), ...explainCode(known) }),
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
function explainCode({ code, httpStatus }) {
    if (code === "unexpected_response" && httpStatus === 404)
        return NOT_SERVED;
    const { problem, advice } = find(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_CODES */ .e, code) ?? {
        problem: "TikTok refused the request with a code that its documentation does not list",
        advice: "Check in the TikTok app whether it was posted, and send the log_id to TikTok's support",
    };
    return { cause: problem, advice };
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

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ createCollection),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   Vk: () => (/* binding */ addId),
/* harmony export */   nB: () => (/* binding */ takeReady),
/* harmony export */   xQ: () => (/* binding */ addMalformed),
/* harmony export */   zn: () => (/* binding */ releaseHeld)
/* harmony export */ });
/* harmony import */ var _known_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** The first ones are kept. The rest is only counted. */
const MOST_ENTRIES = { known: 10_000, other: 1000, malformed: 100 };
function createCollection(origin) {
    return {
        ...{
            origin,
            ids: new Map(),
            malformed: new Set(),
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
    const found = add(to, (0,_known_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKnownShape */ .xD)(id) ? "known" : "other", { kind: "id", id }, isHeld);
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
/** Adds a malformed entry. One that stands where another was found before is the same. */
function addMalformed(to, { line, position, length, isCutOff }, isHeld, omitted) {
    const place = `${line}:${position}`;
    if (to.malformed.has(place))
        return undefined;
    const entry = { kind: "malformed", origin: to.origin, line, position, length, isCutOff };
    const found = add(to, "malformed", entry, isHeld);
    if (found === undefined)
        omitted.malformed += 1;
    else
        to.malformed.add(place);
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


/***/ }),

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   XS: () => (/* binding */ matchEnd),
/* harmony export */   zR: () => (/* binding */ decodeEscapes)
/* harmony export */ });
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
            return readString(text, start);
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
function readString(text, start) {
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


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ visitMarks),
/* harmony export */   eu: () => (/* binding */ visitList),
/* harmony export */   hC: () => (/* binding */ isPublishId),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   p9: () => (/* binding */ isIdKey),
/* harmony export */   vd: () => (/* binding */ countKnownShapes),
/* harmony export */   xD: () => (/* binding */ hasKnownShape)
/* harmony export */ });
/* harmony import */ var _json_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2960);

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
/** Whether an ellipsis at the end of a text stands for what is missing, as in a PowerShell table. */
function isCutOff(text) {
    return text.endsWith("...") || text.endsWith("…");
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
 * a key, so that a prefix alone is an id that was cut off, not prose.
 */
function visitMarks(text, isValue, visit) {
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
                runEnd = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .matchEnd */ .XS)(TAIL, text, end) ?? end;
            readKnown(text, match, Math.min(runEnd, next?.start ?? runEnd), start === valueStart, visit);
        }
        else if (start >= valueEnd) {
            valueStart = end;
            const pattern = valuePattern(text.slice(start, end));
            valueEnd = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .matchEnd */ .XS)(pattern, text, end) ?? end;
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
function readKnown(text, { start, end }, tailEnd, isValue, visit) {
    let idEnd = tailEnd;
    while (idEnd > end && (text[idEnd - 1] === "." || text[idEnd - 1] === "-"))
        idEnd--;
    const isEllipsis = text[tailEnd] === "…" || isCutOff(text.slice(idEnd, tailEnd));
    const length = idEnd - start;
    if (isEllipsis || (idEnd === end && isValue))
        visit({ kind: "malformed", start, length, isCutOff: true });
    else if (length > LONGEST_ID)
        visit({ kind: "malformed", start, length, isCutOff: false });
    else if (idEnd > end) {
        const id = text.slice(start, idEnd);
        if (isPublishId(id))
            visit({ kind: "id", start, id });
    }
}
// ---------------------------------------------------------------------------------------------------------------------
// Lists
/** An id with a digit and one of `_ ~ . -`, between white space and commas. It may be cut off. */
const ITEM = /[\s,]*(?=[A-Za-z._~-]{0,63}\d)(?=[A-Za-z0-9]{0,63}[._~-])[A-Za-z0-9._~-]{1,64}…?(?=[\s,]|$)/y;
const GAP = /[\s,]*/y;
/**
 * Calls `visit` for every item of a text that holds nothing but ids between white space and commas, each with a digit
 * and one of `_ ~ . -`. Returns false, and calls nothing, if the text is anything else. `start`: the item's offset.
 */
function visitList(text, visit) {
    let end = 0;
    for (let next = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .matchEnd */ .XS)(ITEM, text, 0); next !== undefined; next = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .matchEnd */ .XS)(ITEM, text, next))
        end = next;
    if (end === 0 || ((0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .matchEnd */ .XS)(GAP, text, end) ?? end) < text.length)
        return false;
    for (let at = 0; at < end;) {
        const start = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .matchEnd */ .XS)(GAP, text, at) ?? at;
        at = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .matchEnd */ .XS)(ITEM, text, at) ?? end;
        visit(text.slice(start, at), start);
    }
    return true;
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ UNSENT_REASONS),
/* harmony export */   t: () => (/* binding */ concludeCancellation)
/* harmony export */ });
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);
/* harmony import */ var _api_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3777);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5988);
/* harmony import */ var _shown_video_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4344);
/** Finds the outcome of an id from what is known about it. */




/** When each outcome applies, in the order of the contract. The first one that applies is the outcome. */
const OUTCOMES = {
    malformed: ({ entry }) => entry.kind === "malformed",
    "dry-run": ({ sending }) => sending === "dry-run",
    "no-token": ({ sending }) => sending === "no-token",
    cancelled: ({ status }) => status?.status === "FAILED" && status.failReason === "publish_cancelled",
    "already-failed": ({ status }) => status?.status === "FAILED",
    "in-inbox": ({ status }) => status?.status === "SEND_TO_USER_INBOX",
    published: ({ status }) => status?.status === "PUBLISH_COMPLETE",
    "cancel-requested": ({ cancel }) => cancel !== undefined && (0,_api_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isOk */ .HQ)(cancel),
    processing: ({ cancel }) => cancel !== undefined && (0,_api_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotCancellable */ .uu)(cancel),
    refused: ({ cancel }) => cancel !== undefined && !(0,_api_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(cancel),
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
    const explanation = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(outcome, {
        ...{ code, httpStatus: cancel?.httpStatus, failReason: status?.failReason, postIds, attempts },
        ...{ isPhoto: (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .isPhotoPost */ .z)(entry), isDraft: (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .isDraft */ .Q)(entry), isCutOff: entry.kind === "malformed" && entry.isCutOff },
    });
    return {
        entry,
        ...(entry.video !== undefined && { video: (0,_shown_video_js__WEBPACK_IMPORTED_MODULE_3__/* .dropQuery */ .a)(entry.video) }),
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
/** Why status could not confirm, unless it is what the request to cancel met, too. */
function describeStatusFault({ cancel, statusFault }) {
    if (statusFault === undefined)
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
    malformed: "malformed_publish_id",
    "dry-run": "dry_run",
    "no-token": "missing_access_token",
};


/***/ }),

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CONFIRM_PACE),
/* harmony export */   K: () => (/* binding */ PACE)
/* harmony export */ });
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5862);
/** Every time span and bound of cancelling and confirming. Numbers only. */

const PACE = {
    callTimeoutMs: 10_000,
    callsAtOnce: 16,
    backOff: _net_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_BACK_OFF */ .fG,
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


/***/ }),

/***/ 9840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeProgress)
/* harmony export */ });
/** The facts of a status and of a result. */
function describeProgress(entry, { status, result, isOver }) {
    return {
        ...{ entry, isOver, postIds: status?.postIds ?? [] },
        ...(result !== undefined && { code: result.code }),
        ...(status !== undefined && { status: status.status }),
        ...(status?.failReason !== undefined && { failReason: status.failReason }),
    };
}


/***/ }),

/***/ 2481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ copyReading),
  SX: () => (/* binding */ finishReading),
  h$: () => (/* binding */ notesOf),
  DV: () => (/* binding */ readLineStart),
  Se: () => (/* binding */ readLines),
  yL: () => (/* binding */ readPublishIds),
  Bg: () => (/* binding */ startReading)
});

// EXTERNAL MODULE: ./tiktok/known-shape.js
var known_shape = __webpack_require__(4088);
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
        .replace(SEQUENCE, (sequence) => ((0,known_shape/* hasKnownShape */.xD)(sequence) ? ` ${sequence.slice(2)} ` : ""))
        .replace(NULS, " ");
}

// EXTERNAL MODULE: ./tiktok/id-collection.js
var id_collection = __webpack_require__(8979);
// EXTERNAL MODULE: ./tiktok/json-tokens.js
var json_tokens = __webpack_require__(2960);
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
        addUploadUrl(secrets, address, (0,json_tokens/* decodeEscapes */.zR)(address));
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



/** A part of a piece, by offsets. */
function partOf(piece, start, end) {
    const { text, column, isExact, isValue } = piece;
    return {
        ...piece,
        text: text.slice(start, end),
        column: isExact ? column + start : column,
        isValue: isValue && start === 0,
    };
}
function recordId(reading, id, scope) {
    reading.entries += 1;
    const found = (0,id_collection/* addId */.Vk)(reading.collection, id, reading.place.frames.length > 0, reading.omitted);
    if (found !== undefined)
        scope?.pending.push(found);
}
/** Records a malformed entry. `start`: its offset in the piece. */
function recordMalformed(reading, { column, isExact }, { start, length, isCutOff }, scope) {
    reading.entries += 1;
    if (reading.ignoresMalformed)
        return;
    const place = { line: reading.line, position: isExact ? column + start : column, length, isCutOff };
    const found = (0,id_collection/* addMalformed */.xQ)(reading.collection, place, reading.place.frames.length > 0, reading.omitted);
    if (found !== undefined)
        scope?.pending.push(found);
}
/** Every mark, and every address with a secret, has one of these. */
const PROMISING = /[~=:]/;
/** Reads plain text: ids of the known shape, `publish_id=<id>`, and addresses with a secret. */
function readMarks(reading, piece, scope) {
    if (!PROMISING.test(piece.text))
        return;
    addUploadUrls(reading.collection.secrets, piece.text);
    (0,known_shape/* visitMarks */.YE)(piece.text, piece.isValue, (mark) => {
        switch (mark.kind) {
            case "id":
                return recordId(reading, mark.id, scope);
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
    return (0,known_shape/* visitList */.eu)(piece.text, (item, start) => {
        if ((0,known_shape/* hasKnownShape */.xD)(item))
            readMarks(reading, partOf(piece, start, start + item.length), scope);
        else if ((0,known_shape/* isPublishId */.hC)(item))
            recordId(reading, item, scope);
        else
            recordMalformed(reading, piece, { start, length: item.length, isCutOff: (0,known_shape/* isCutOff */.o7)(item) }, scope);
    });
}
/** `jq -r` prints `null` for a missing value, Python `None`, JavaScript `undefined`. */
const NOTHING = /^(?:null|none|undefined|[\s[\]{},"']*)$/i;
/** Whether the value of a key is empty, so that it is skipped. */
function isNothing(text) {
    return NOTHING.test(text);
}
/** Any shape is an id where an id is expected. `isWhole`: the end of the value is there. */
function judgeValue(reading, piece, isWhole, scope) {
    const { text } = piece;
    // `jq` without -r leaves the quotation marks.
    const bare = /^["'].*["']$/.test(text) ? text.slice(1, -1) : text;
    if (isWhole && (0,known_shape/* isPublishId */.hC)(bare))
        recordId(reading, bare, scope);
    else
        recordMalformed(reading, piece, { start: 0, length: text.length, isCutOff: !isWhole || (0,known_shape/* isCutOff */.o7)(bare) }, scope);
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
        const token = (0,json_tokens/* readToken */.AI)(text, at);
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

;// CONCATENATED MODULE: ./tiktok/id-json.js
/** Reads ids in JSON: by their keys, in strings of any kind, and in JSON inside strings. No I/O. */





/** An output may hold TikTok's response as text inside another output's text. Deeper JSON is read as plain text. */
const DEEPEST_TEXT = 8;
/** The keys by which an object names its video, the best first. */
const VIDEO_KEYS = ["video", "path", "file", "video_url"];
const LONGEST_VIDEO = 1024;
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
            pending: [],
        }),
        key(token, scope) {
            scope.key = token.value;
            scope.strings = (0,known_shape/* isIdKey */.p9)(token.value) ? "ids" : "text";
            if (id_json_PROMISING.test(token.value))
                readMarks(reading, pieceOf(token, piece, "text"), scope);
        },
        string(token, scope) {
            if (scope !== undefined)
                takeNamed(reading, token, scope);
            readString(reading, token, piece, scope?.strings ?? "text", scope ?? around);
        },
        literal({ start, end }, scope) {
            if (scope?.strings !== "ids" || isNothing(piece.text.slice(start, end)))
                return;
            recordMalformed(reading, piece, { start, length: end - start, isCutOff: false }, scope);
        },
        close: (scope, parent) => closeScope(scope, parent ?? around),
    };
}
/** Keeps the video that an object names, and the address that nobody may see. */
function takeNamed({ collection }, { value, raw, closed }, scope) {
    if (UPLOAD_URL_KEY.test(scope.key))
        addUploadUrl(collection.secrets, raw, value);
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
/** Gives the entries of an object its video. Without one, they may get that of the object around it. */
function closeScope({ video, pending }, parent) {
    if (video !== undefined)
        for (const { entry } of pending)
            entry.video ??= video.name;
    else if (parent !== undefined)
        parent.pending = join(parent.pending, pending);
}
/** In any order, and at little cost however deep the objects are: the shorter list is added to the longer one. */
function join(some, others) {
    const [short, long] = some.length < others.length ? [some, others] : [others, some];
    for (const found of short)
        long.push(found);
    return long;
}
/** Reads a string of JSON in a piece. */
function readString(reading, token, piece, meaning, scope) {
    const inner = pieceOf(token, piece, meaning);
    if (meaning === "ids")
        readValue(reading, inner, token.closed, scope);
    else if (meaning === "text" || !token.closed || !readList(reading, inner, scope))
        readText(reading, inner, scope);
}
function pieceOf(token, { column, isExact, depth }, meaning) {
    const text = cleanText(token.value);
    return {
        text,
        column: isExact ? column + token.start + 1 : column,
        isExact: isExact && text === token.raw,
        depth: depth + 1,
        strings: meaning === "ids" ? "ids" : "text",
        isValue: meaning === "ids",
    };
}
/** Reads the value of a key for ids: ids of any shape. What holds none is malformed. */
function readValue(reading, piece, isWhole, scope) {
    const { text } = piece;
    const value = partOf(piece, text.length - text.trimStart().length, text.trimEnd().length);
    if (isNothing(value.text) || (isWhole && readList(reading, value, scope)))
        return;
    const { entries } = reading;
    readText(reading, { ...value, isValue: true }, scope);
    if (reading.entries === entries)
        judgeValue(reading, value, isWhole, scope);
}

;// CONCATENATED MODULE: ./tiktok/publish-ids.js






/** Reads the ids of a whole text, in their order, each once. Throws nothing; the time is linear in the text. */
function readPublishIds(text, origin) {
    const collection = (0,id_collection/* createCollection */.No)(origin);
    const reading = startReading(collection);
    readLines(reading, text);
    finishReading(reading);
    return { entries: (0,id_collection/* takeReady */.nB)(collection), notes: notesOf(reading), secrets: [...collection.secrets] };
}
/** A reading of a source from its start. */
function startReading(collection) {
    return {
        ...{ collection, line: 0, column: 1, entries: 0, place: startJson(), value: undefined, ignoresMalformed: false },
        ...{ withoutId: startTally(), omitted: { ids: 0, malformed: 0 } },
    };
}
/** A copy that can be read on by itself. Both add to the same collection. */
function copyReading(reading) {
    const { place, value, withoutId, omitted } = reading;
    return {
        ...reading,
        place: {
            ...place,
            frames: place.frames.map(({ kind, data }) => ({ kind, data: { ...data, pending: [...data.pending] } })),
        },
        value: value && { ...value, lines: copyTally(value.lines) },
        withoutId: copyTally(withoutId),
        omitted: { ...omitted },
    };
}
function notesOf({ collection, withoutId: { first, count }, omitted }) {
    const { origin, secretLines } = collection;
    const uploadUrls = first.filter((line) => secretLines.has(line));
    return {
        ...{ origin, withoutId: { first: [...first], count }, omitted: { ...omitted } },
        ...(uploadUrls.length > 0 && { uploadUrls }),
    };
}
/** Reads whole lines. The last one needs no line feed. */
function readLines(reading, text) {
    let at = 0;
    while (at < text.length) {
        const feed = text.indexOf("\n", at);
        const end = feed === -1 ? text.length : feed;
        readLine(reading, text.slice(at, end));
        reading.column = 1;
        at = end + 1;
    }
}
/** Reads the beginning of a long line. It ends where no id does: best at a comma between values of JSON. */
function readLineStart(reading, text) {
    if (text === "")
        return;
    readLine(reading, text);
    reading.column += text.length;
}
/** The text has ended: a JSON value that is open does not go on. */
function finishReading(reading) {
    closeAll(reading.place, { close: closeScope });
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
        if (INK.test(written))
            noteLine(reading.withoutId, line);
        return;
    }
    const text = cleanText(written);
    const piece = { text, column: reading.column, isExact: true, depth: 0, strings: "list", isValue: false };
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
    if (!isOwnLine || !readList(reading, piece, undefined))
        readMarks(reading, piece, undefined);
}
/** Reads a line that holds nothing but strings of JSON. Returns false, and reads nothing, if it is another one. */
function readStrings(reading, piece, firstInk) {
    if (piece.text[firstInk] !== '"' || !visitStrings(piece.text, () => { }))
        return false;
    return visitStrings(piece.text, (token) => readString(reading, token, piece, "list", undefined));
}
const GAP = /[\s,]*/y;
function visitStrings(text, visit) {
    let at = 0;
    while (true) {
        GAP.lastIndex = at;
        if (GAP.test(text))
            at = GAP.lastIndex;
        if (at >= text.length)
            return true;
        const token = (0,json_tokens/* readToken */.AI)(text, at);
        if (token.kind !== "string" || !token.closed)
            return false;
        visit(token);
        at = token.end;
    }
}
function startValue(reading) {
    reading.place.expected = "value";
    reading.value = { firstLine: reading.line, entriesBefore: reading.entries, lines: startTally() };
}
/** Returns whether the line that ends the value counts as one that may have held an id. */
function endValue(reading, state) {
    const { value, collection, withoutId } = reading;
    reading.value = undefined;
    (0,id_collection/* releaseHeld */.zn)(collection);
    if (value === undefined)
        return false;
    if (state === "broken") {
        addTally(withoutId, value.lines);
        return true;
    }
    // Inputs are full of JSON that holds no id, such as the outputs of other steps.
    if (reading.entries > value.entriesBefore || collection.origin.kind === "input")
        return false;
    if (value.firstLine === reading.line)
        return true;
    noteLine(withoutId, value.firstLine);
    return false;
}
// ---------------------------------------------------------------------------------------------------------------------
// Lines without an id
const MOST_LINES = 5;
function startTally() {
    return { first: [], count: 0, last: 0 };
}
function copyTally(tally) {
    return { ...tally, first: [...tally.first] };
}
function noteLine(tally, line) {
    if (line <= tally.last)
        return;
    tally.last = line;
    tally.count += 1;
    if (tally.first.length < MOST_LINES)
        tally.first.push(line);
}
function addTally(tally, added) {
    const known = tally.last;
    for (const line of added.first)
        noteLine(tally, line);
    tally.count += added.count - added.first.length;
    tally.last = Math.max(known, added.last);
}


/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dropQuery)
/* harmony export */ });
/** How the video of a publish id may be shown. Opens no video. */
/**
 * The name of a video as it may be shown. The query of a URL can hold a signature, and what stands before its host a
 * password. A path may hold a question mark, but not one that is followed by `key=`.
 */
function dropQuery(video) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(video))
        return video.replace(/[?#][^/]*=.*$/s, "");
    return video.replace(/[?#].*$/s, "").replace(/(?<=:\/\/)[^/]*@/, "");
}


/***/ }),

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStatusCalls),
/* harmony export */   x: () => (/* binding */ NO_STATUS_CALLS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * Keeps the times of status calls in the runner's temporary folder, so that all steps of a job with the same token stay
 * within TikTok's limit. Knows no id.
 */



/** Where nothing is sent, or nobody else asks. */
const NO_STATUS_CALLS = { earlierMs: [], add: () => undefined };
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
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(token).digest("hex").slice(0, 16);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `tiktok-upload-guard-status-calls-${mark}.txt`);
    return {
        earlierMs: readTimes(path).map((atMs) => performance.now() - Math.max(0, Date.now() - atMs)),
        add: () => append(path, `${Date.now()}\n`),
    };
}
function readTimes(path) {
    const text = withFile(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY, (file) => {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        const buffer = Buffer.alloc(Math.min(size, MOST_CALLS * LINE_BYTES));
        return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, size - buffer.length));
    });
    return (text ?? "")
        .split("\n")
        .filter((line) => LINE.test(line))
        .map(Number);
}
function append(path, line) {
    withFile(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT, (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, line));
}
function withFile(path, flags, use) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === false)
            return undefined;
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0), 0o600);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).isFile() ? use(file) : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ek: () => (/* binding */ bringForward),
  Vz: () => (/* binding */ createLane),
  Th: () => (/* binding */ createStatusLane),
  ws: () => (/* binding */ findGapMs),
  eH: () => (/* binding */ nextStatusCall),
  LO: () => (/* binding */ noteCallEnded),
  fg: () => (/* binding */ noteCallSent)
});

// EXTERNAL MODULE: ../../node_modules/tinyqueue/index.js
var tinyqueue = __webpack_require__(5932);
;// CONCATENATED MODULE: ./tiktok/agenda.js
/** What waits to be done: by time first, then by rank. Knows no publish and no clock. */

/**
 * Items that wait for their time. When several are due, the one with the lowest rank is first, then the one that was
 * added first. Each operation takes logarithmic time in the number of items.
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

// EXTERNAL MODULE: ./tiktok/api-result.js
var api_result = __webpack_require__(3777);
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
/** Records what a result says of the address. */
function noteCallEnded(lane, result, nowMs) {
    lane.inFlight -= 1;
    if ((0,api_result/* isThrottled */.B5)(result))
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


/***/ })

};
