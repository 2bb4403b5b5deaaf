export const id = 7464;
export const ids = [7464];
export const modules = {

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDraft),
/* harmony export */   z: () => (/* binding */ isPhotoPost)
/* harmony export */ });
/** Whether an id stands for a photo post: those begin with `p_` (seen in TikTok's documentation, not promised). */
function isPhotoPost(entry) {
    return entry.kind === "id" && entry.id.startsWith("p_");
}
/**
 * Whether an id stands for a video that was sent to the inbox: those begin with `v_inbox_` (seen in TikTok's
 * documentation, not promised). A photo post's id does not show whether it is a draft.
 */
function isDraft(entry) {
    return entry.kind === "id" && entry.id.startsWith("v_inbox_");
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
/* harmony export */   YP: () => (/* binding */ findHttpPauseMs),
/* harmony export */   fG: () => (/* binding */ USUAL_BACK_OFF),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
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
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nameAddress),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** What may be shown of a URL, and whether it leads to this machine. Asks no server. */
/** Whether a URL's host is written as this machine, where http is safe enough. */
function isLoopback({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A URL without user name, password, query and fragment, which may be secrets. */
function nameAddress({ protocol, host, pathname }) {
    return `${protocol}//${host}${pathname}`;
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countOutcomes: () => (/* binding */ countOutcomes),
/* harmony export */   countUncancelled: () => (/* binding */ countUncancelled),
/* harmony export */   describePublish: () => (/* binding */ describePublish),
/* harmony export */   describeRerun: () => (/* binding */ describeRerun),
/* harmony export */   isWorthCancelling: () => (/* binding */ isWorthCancelling),
/* harmony export */   joinSentences: () => (/* binding */ joinSentences),
/* harmony export */   listEvidence: () => (/* binding */ listEvidence),
/* harmony export */   listPosts: () => (/* binding */ listPosts),
/* harmony export */   nameCode: () => (/* binding */ nameCode),
/* harmony export */   nameEntry: () => (/* binding */ nameEntry),
/* harmony export */   nameMissedCancel: () => (/* binding */ nameMissedCancel),
/* harmony export */   nameOrigin: () => (/* binding */ nameOrigin),
/* harmony export */   nameUpload: () => (/* binding */ nameUpload),
/* harmony export */   nameVideo: () => (/* binding */ nameVideo),
/* harmony export */   sortWorstFirst: () => (/* binding */ sortWorstFirst)
/* harmony export */ });
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/** Sentences about publish ids and their outcomes, for every reporter. Decides no outcome. */




/** Longer names of videos are cut: any step can write one. */
const LONGEST_VIDEO = 300;
/** Posts that are named; a draft can become several. */
const MOST_POSTS = 5;
/** The id, or the place of a malformed entry, whose text is never shown. */
function nameEntry(entry) {
    if (entry.kind === "id")
        return entry.id;
    const length = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(entry.length, "character");
    if (entry.origin.kind === "arguments")
        return `argument ${entry.line}, position ${entry.position}, ${length}`;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${length}`;
}
/** Where ids were recorded. */
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the file $TIKTOK_PUBLISH_IDS";
        case "arguments":
            return "the arguments";
        case "stdin":
            return "stdin";
        case "file":
            return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(origin.path);
    }
}
/** The video of an id, as its entry names it; `undefined` if it names none. */
function nameVideo({ video }) {
    if (video === undefined || video === "")
        return undefined;
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(video.length > LONGEST_VIDEO ? `${video.slice(0, LONGEST_VIDEO).toWellFormed()}…` : video);
}
/** The id and its video: `v_pub_url~v2.1 (videos/a.mp4)`. */
function nameUpload(publish) {
    const video = nameVideo(publish);
    return `${nameEntry(publish.entry)}${video === undefined ? "" : ` (${video})`}`;
}
/**
 * What happened, to which id and video, what to do now, and what TikTok's support asks for. `how`: one more sentence on
 * what to do, without its full stop.
 */
function describePublish(publish, how = "") {
    const { entry, problem, cause = "", advice } = publish;
    const upload = `${entry.kind === "id" ? "publish id " : ""}${nameUpload(publish)}`;
    const posts = listPosts(publish).map(({ name, url }) => (url === undefined ? name : `${name} (${url})`));
    const evidence = listEvidence(publish).join(", ");
    return [
        joinSentences(`${problem}: ${upload}`, cause, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(posts), advice, how),
        ...(evidence === "" ? [] : [`(${evidence})`]),
    ].join(" ");
}
/** The word to look up in a documentation: TikTok's reason for a publish that failed, else the code. */
function nameCode({ outcome, code, failReason }) {
    return outcome === "failed" ? (failReason ?? outcome) : code;
}
/** Sentences with their full stops; empty ones are left out. */
function joinSentences(...sentences) {
    return sentences.flatMap((sentence) => (sentence === "" ? [] : [`${sentence}.`])).join(" ");
}
/**
 * The posts of a publish that is live, the first ones by name. `url`: the address that redirects to the post; none is
 * known for photos (cookpete/react-player#1973: reported, not documented).
 */
function listPosts({ entry, outcome, postIds }) {
    if (outcome !== "published")
        return [];
    const posts = postIds.slice(0, MOST_POSTS).map((id) => {
        const name = `Post ${id}`;
        return (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z)(entry) ? { name } : { name, url: `https://www.tiktok.com/share/video/${id}` };
    });
    const rest = postIds.length - posts.length;
    return rest > 0 ? [...posts, { name: (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest, "more post") }] : posts;
}
/** What TikTok's support asks for, and what an expert looks for. TikTok's own words are untrusted: each on one line. */
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u);
}
// ---------------------------------------------------------------------------------------------------------------------
// All ids of a run
/** Kinds of news, the worst first. */
const NEWS = [
    ...["live", "may-go-live", "cut-off", "malformed", "unknown", "may-reach-inbox"],
    ...["in-inbox", "dry-run", "failed", "cancelled"],
];
const NEWS_OF = {
    malformed: "malformed",
    "dry-run": "dry-run",
    "no-token": "may-go-live",
    cancelled: "cancelled",
    "already-failed": "failed",
    "in-inbox": "in-inbox",
    published: "live",
    "cancel-requested": "may-go-live",
    processing: "may-go-live",
    refused: "may-go-live",
    unreachable: "may-go-live",
    "out-of-time": "may-go-live",
};
function newsOf(cancellation) {
    const { entry, outcome } = cancellation;
    if (isUnknown(cancellation))
        return "unknown";
    if (NEWS_OF[outcome] === "may-go-live" && (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Q)(entry))
        return "may-reach-inbox";
    return entry.kind === "malformed" && entry.isCutOff ? "cut-off" : NEWS_OF[outcome];
}
/** Whether TikTok does not know the id. */
function isUnknown({ outcome, code }) {
    return outcome === "refused" && code === "invalid_publish_id";
}
/** `things`: how many, as the first words of the sentence name them: `2 uploads`, later only `2`. */
const SAY = {
    live: (things, isOne) => `${things} ${isOne ? "is" : "are"} live`,
    "may-go-live": (things) => `${things} may still go live`,
    "cut-off": (things, isOne) => `${things} may still go live (${isOne ? "its id was" : "their ids were"} cut off)`,
    malformed: (things, isOne) => `${things} may still go live (${isOne ? "its id" : "their ids"} can't be read)`,
    unknown: (things, isOne) => `${things} may still go live (TikTok does not know ${isOne ? "its id" : "their ids"})`,
    "may-reach-inbox": (things) => `${things} may still reach the inbox`,
    "in-inbox": (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
    "dry-run": (things, isOne, those) => `${things} ${isOne ? "was" : "were"} not cancelled and ${nameRisk(those)}`,
    failed: (things) => `${things} had already failed`,
    cancelled: (things, isOne) => `${things} ${isOne ? "was" : "were"} cancelled`,
};
/** One line that says it all, the worst first: `After cancelling: 1 video is live, 2 were cancelled`. */
function countOutcomes(cancellations) {
    let isNamed = false;
    const parts = NEWS.flatMap((news) => {
        const those = cancellations.filter((each) => newsOf(each) === news);
        const count = those.length;
        if (count === 0)
            return [];
        const things = isNamed ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count) : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, news === "live" ? nameLive(those) : "upload");
        isNamed = true;
        return [SAY[news](things, count === 1, those)];
    });
    const isDry = cancellations.some(({ outcome }) => outcome === "dry-run");
    return `${isDry ? "Dry run" : "After cancelling"}: ${parts.join(", ")}`;
}
/** What may still happen to uploads that nobody has cancelled. */
function nameRisk(those) {
    return those.every(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Q)(entry)) ? "may still reach the inbox" : "may still go live";
}
/** What people see in the TikTok app. */
function nameLive(live) {
    const photos = live.filter(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z)(entry)).length;
    if (photos === 0)
        return "video";
    return photos === live.length ? "photo post" : "post";
}
/** Outcomes of a request to cancel that may have worked. */
const UNSURE = ["cancel-requested", "unreachable"];
/** What is true of all of these uploads, after `not`. */
function nameMissedCancel(cancellations) {
    return cancellations.some(({ outcome }) => UNSURE.includes(outcome)) ? "confirmed as cancelled" : "cancelled";
}
/** How many ids were recorded and, by wish, not cancelled. */
function countUncancelled(uncancelled) {
    const verb = uncancelled.length === 1 ? "was" : "were";
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(uncancelled.length, "upload")} ${verb} not cancelled and ${nameRisk(uncancelled)}`;
}
/** The worst news first; equal ones keep their order. */
function sortWorstFirst(cancellations) {
    return NEWS.flatMap((news) => cancellations.filter((each) => newsOf(each) === news));
}
/** Outcomes of uploads that the creator has, or may get, although the job failed: it would publish them once more. */
const KEPT = ["published", "in-inbox", "processing"];
/** Uploads that are named in a line. */
const MOST_NAMED = 5;
/** What to do before the job runs again, as one line; nothing if it would publish nothing twice. */
function describeRerun(cancellations) {
    const kept = cancellations.filter(({ outcome }) => KEPT.includes(outcome));
    if (kept.length === 0)
        return [];
    const names = kept.slice(0, MOST_NAMED).map((each) => nameVideo(each) ?? nameEntry(each.entry));
    const rest = kept.length - names.length;
    const them = kept.length === 1 ? "it" : "them";
    const all = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)([...names, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(rest)} more`] : [])]);
    return [`A re-run publishes ${all} again: take ${them} out of the list first.`];
}
/** Outcomes that another request to cancel can't change. */
const FINAL = [
    ...["malformed", "processing", "cancelled", "already-failed", "in-inbox", "published"],
];
/** Whether cancelling the same id once more may change what happens to it. */
function isWorthCancelling(cancellation) {
    return !FINAL.includes(cancellation.outcome) && !isUnknown(cancellation);
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ findClosest),
/* harmony export */   cr: () => (/* binding */ measureDistance),
/* harmony export */   jP: () => (/* binding */ allowTypos)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);
/** Finds the word that a person may have meant. Knows no list of words. */

/** Words that differ in longer parts are not compared. */
const LONGEST = 500;
/**
 * The number of letters to insert, delete, replace or swap with their neighbour so that one word becomes the other
 * (optimal string alignment). Letter case does not count. Infinite if that is more than `most`. The time that it takes
 * grows with the product of one length and `most`.
 */
function measureDistance(one, other, most) {
    const [a, b] = cutEqualEnds((0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(one), (0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(other));
    if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST)
        return Infinity;
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        // Letters that are further apart than `most` can't stand for each other.
        const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
        const row = [];
        row[from - 1] = from === 1 ? i : Infinity;
        let least = from === 1 ? i : Infinity;
        for (let j = from; j <= to; j++) {
            const replaced = (last[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
            const cell = Math.min((last[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, replaced, swapped);
            least = Math.min(least, cell);
            row[j] = cell;
        }
        // A swap looks back over two rows, which costs one letter at least.
        if (least > most + 1)
            return Infinity;
        [before, last] = [last, row];
    }
    const distance = last[b.length] ?? Infinity;
    return distance <= most ? distance : Infinity;
}
/** What remains of two words without the letters with which both begin or end. Their distance stays the same. */
function cutEqualEnds(one, other) {
    const most = Math.min(one.length, other.length);
    let start = 0;
    while (start < most && one[start] === other[start])
        start++;
    let end = 0;
    while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end])
        end++;
    return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
/** How many letters may differ in a word that a person meant: a third of it. */
function allowTypos(word) {
    return Math.floor(word.length / 3);
}
/** Shorter beginnings fit too many words. */
const SHORTEST_BEGINNING = 3;
/** The word that differs least from `given`, else the only one that begins with it; `undefined` if none is close. */
function findClosest(given, words) {
    return findNearest(given, words) ?? findLonger(given, words);
}
function findLonger(given, words) {
    if (given.length < SHORTEST_BEGINNING)
        return undefined;
    const [longer, another] = words.filter((word) => (0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(word).startsWith((0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(given)));
    return another === undefined ? longer : undefined;
}
function findNearest(given, words) {
    const measured = words.map((word) => ({ word, distance: measureDistance(given, word, allowTypos(word)) }));
    const [best] = measured.sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance < Infinity ? best.word : undefined;
}


/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
/** Texts that people take for the same. Knows no language. */
/** Letter case does not count, nor how an accent is encoded (Unicode Standard Annex #15). */
function fold(text) {
    return text.normalize("NFC").toLowerCase().replaceAll("ς", "σ");
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

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ nameCodec),
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   uh: () => (/* binding */ CODEC_NAMES),
/* harmony export */   vJ: () => (/* binding */ withArticle)
/* harmony export */ });
/** Words of the field, and how several stand together. Knows no rule and no limit. */
/** `a`, `a and b`, `a, b and c`; the last two are joined by `conjunction`. */
function formatList(names, conjunction = "and") {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}
/** A format's name with its indefinite article, by how it is pronounced: `a MOV`, `an MP4`. */
function withArticle(name) {
    return `${/^(A|O|MP|FLV|HTML)/.test(name) ? "an" : "a"} ${name}`;
}
const CODECS = {
    h264: "H.264",
    h265: "H.265",
    vp8: "VP8",
    vp9: "VP9",
    av1: "AV1",
    mpeg4: "MPEG-4 Visual",
    mpeg2: "MPEG-2",
    mpeg1: "MPEG-1",
    h263: "H.263",
    prores: "ProRes",
    mjpeg: "Motion JPEG",
};
/** The codecs that have a name, as facts and policies spell them. */
const CODEC_NAMES = Object.keys(CODECS);
/** A codec by the name that people know it by; of others the four-character code or CodecID, which is untrusted. */
function nameCodec(codec) {
    return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? codec;
}
/** A clause as the start of a sentence. */
function capitalize(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}


/***/ })

};
