export const id = 1786;
export const ids = [1786];
export const modules = {

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   y0: () => (/* binding */ apiUrl),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* unused harmony exports lines, text, path, policyPath, oneOf, optionalOneOf, boolean, value */
/* harmony import */ var _net_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);
/* harmony import */ var _text_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8531);



const lines = {
    fallback: [],
    parse: (text) => value(text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== "")),
};
const text = { fallback: "", parse: value };
const NUL_IN_PATH = problem("contains a NUL character", "Allowed: a path without NUL characters.");
/** A path; empty means that the action picks one. */
const path = {
    fallback: undefined,
    parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};
/** Where the policy is if the workflow names no other file. */
const DEFAULT_POLICY = ".github/tiktok-upload-guard.yml";
const policyPath = {
    fallback: DEFAULT_POLICY,
    parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};
/** A bearer token as RFC 6750 (section 2.1) and HTTP allow it: visible ASCII. Never shown in a message. */
function token(what) {
    return {
        fallback: undefined,
        isSecret: true,
        parse(given) {
            const at = given.search(/[^\x21-\x7e]/);
            if (at === -1)
                return value(given);
            return problem(`contains a character that is not allowed in a token (position ${at + 1} of ${given.length})`, `Check how the secret was stored: ${what} has only ASCII characters, without spaces or line breaks.`);
        },
    };
}
/** The first of `choices` is the default. */
function oneOf(...choices) {
    return { fallback: choices[0], parse: (given) => choose(given, choices) };
}
/** Without a default: an empty input means something else. */
function optionalOneOf(...choices) {
    return { fallback: undefined, parse: (given) => choose(given, choices) };
}
function choose(given, choices) {
    const choice = choices.find((candidate) => candidate === given);
    if (choice !== undefined)
        return value(choice);
    const closest = findClosest(given, choices);
    const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
    return problem(`is '${given}'${hint}`, `Allowed: ${choices.map((each) => `'${each}'`).join(", ")}.`);
}
function wholeNumber(fallback, min, max, unit) {
    return {
        fallback,
        parse(given) {
            const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
            return number >= min && number <= max
                ? value(number)
                : problem(`is '${given}'`, `Allowed: a whole number of ${unit} from ${min} to ${max}.`);
        },
    };
}
/** GitHub starts at most 256 jobs per matrix (GitHub's documentation, "Running variations of jobs in a workflow"). */
const MOST_SHARDS = 256;
const shard = {
    fallback: undefined,
    parse(given) {
        const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
        return index >= 1 && index <= count && count <= MOST_SHARDS
            ? value({ index, count })
            : problem(`is '${given}'`, `Allowed: 'i/n', part i of n, with i from 1 to n and n up to ${MOST_SHARDS}.`);
    },
};
/** The booleans of YAML 1.2's core schema, as `getBooleanInput` of `@actions/core` reads them. */
const boolean = {
    fallback: false,
    parse(given) {
        if (/^(true|True|TRUE)$/.test(given))
            return value(true);
        if (/^(false|False|FALSE)$/.test(given))
            return value(false);
        return problem(`is '${given}'`, "Allowed: 'true', 'false'.");
    },
};
/** The base address of an API: https, or http only on loopback, because every call carries the token. */
const apiUrl = {
    fallback: undefined,
    parse(given) {
        const allowed = "Allowed: an https URL without user name, query or fragment (http only on loopback).";
        if (!URL.canParse(given))
            return problem(`is '${(0,_text_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)(given)}', which is not a URL`, allowed);
        const url = new URL(given);
        if (url.username !== "" || url.password !== "")
            return problem("contains a user name or password", allowed);
        const secure = url.protocol === "https:" || (url.protocol === "http:" && (0,_net_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url));
        if (secure && url.search === "" && url.hash === "")
            return value(url);
        // A query may be a secret.
        return problem(`is '${given.replace(/[?#].*$/s, "")}'${/[?#]/.test(given) ? " with a query or fragment" : ""}`, allowed);
    },
};
function value(parsed) {
    return { kind: "value", value: parsed };
}
/** `given` follows the name of the input; `allowed` is a sentence. */
function problem(given, allowed) {
    return { kind: "problem", problem: given, advice: allowed.replace(/\.$/, "") };
}


/***/ }),

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

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ LEVEL_COLOURS),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   Md: () => (/* binding */ createPen)
/* harmony export */ });
/** Parameters of SGR: the terminal's own colours, which its owner can read on their background (ECMA-48, 8.3.117). */
const CODES = {
    bold: [1, 22],
    faint: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
};
/** What a level looks like. */
const LEVEL_COLOURS = { error: "red", warning: "yellow", notice: "blue" };
/** A sign for each level, and for what nothing is wrong with, of one column each. */
const SIGNS = { error: "✗", warning: "!", notice: "i", good: "✓" };
/** The sign and the colour of each. */
const LOOKS = {
    error: { sign: SIGNS.error, colour: LEVEL_COLOURS.error },
    warning: { sign: SIGNS.warning, colour: LEVEL_COLOURS.warning },
    notice: { sign: SIGNS.notice, colour: LEVEL_COLOURS.notice },
    good: { sign: SIGNS.good, colour: "green" },
};
function createPen({ hasColours, hasLinks }) {
    return {
        colour(colour, text) {
            const [on, off] = CODES[colour];
            return hasColours && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
        },
        link(text, address) {
            // OSC 8, as https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda describes it.
            const isLink = hasLinks && address !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(address);
            return isLink ? `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007` : text;
        },
    };
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

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   Fo: () => (/* binding */ padColumns),
/* harmony export */   eh: () => (/* binding */ measureColumns),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   vH: () => (/* binding */ cutInto),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/** Fits texts to the columns of a terminal: wide characters take two. Knows no terminal. */

/** How many columns a text takes: wide characters take two, combining ones none, colours and links none. */
function measureColumns(text) {
    return (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
/**
 * Lines of at most `columns`, broken between words. A word that is longer stays whole: an id, an address or a path can
 * be copied. `indent`: what stands before every line but the first.
 */
function wrapWords(text, columns, indent = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line === "" || measureColumns(longer) <= columns)
            line = longer;
        else {
            lines.push(line);
            line = `${indent}${word}`;
        }
    }
    return [...lines, line];
}
const SEGMENTER = new Intl.Segmenter("en");
/** The parts of a text that have at most `columns` each. Every character stays, and none is torn apart. */
function cutInto(text, columns) {
    if (measureColumns(text) <= columns)
        return [text];
    const parts = [];
    let part = "";
    for (const character of divide(text)) {
        if (part !== "" && measureColumns(part + character) > columns) {
            parts.push(part);
            part = "";
        }
        part += character;
    }
    return [...parts, part];
}
/** A text of at most `columns`: where it is longer, `…` stands for its middle. */
function cutMiddle(text, columns) {
    if (measureColumns(text) <= columns)
        return text;
    const room = Math.max(0, columns - 1);
    const characters = divide(text);
    const start = take(characters, Math.ceil(room / 2));
    const end = take(characters.toReversed(), room - measureColumns(start.join(""))).toReversed();
    return columns < 1 ? "" : `${start.join("")}…${end.join("")}`;
}
/** A text of at most `columns`: where it is longer, `…` stands for its end. */
function cutEnd(text, columns) {
    if (measureColumns(text) <= columns)
        return text;
    return columns < 1
        ? ""
        : `${take(divide(text), columns - 1)
            .join("")
            .trimEnd()}…`;
}
/** What a reader takes for one character each. */
function divide(text) {
    return [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}
/** The first characters that fit. */
function take(characters, columns) {
    let left = columns;
    const end = characters.findIndex((character) => {
        left -= measureColumns(character);
        return left < 0;
    });
    return characters.slice(0, end === -1 ? characters.length : end);
}
/** A text with spaces behind it, `columns` wide. */
function padColumns(text, columns) {
    return `${text}${" ".repeat(Math.max(0, columns - measureColumns(text)))}`;
}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** Paths as texts. Touches no file. */

/** Whether `path` is `directory` or inside it. Both are absolute; symbolic links are not resolved. */
function isInside(directory, path) {
    const between = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return between !== ".." && !between.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(between);
}


/***/ })

};
