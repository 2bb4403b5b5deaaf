export const id = 839;
export const ids = [839];
export const modules = {

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* unused harmony exports failForInputs, conclude */
/* harmony import */ var _report_text_annotation_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);
/* harmony import */ var _report_text_confirmations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(853);
/* harmony import */ var _report_text_fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _report_text_publishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3224);
/* harmony import */ var _report_text_remarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5230);
/* harmony import */ var _report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2077);







/** Fails a step because of its inputs, before it has done anything. There is no report: log and summary hold them. */
async function failForInputs(host, problems) {
    const remarks = problems.map(remarkOnBadInput);
    const shown = limitAnnotations(remarks, "the log");
    if (shown.length < remarks.length)
        for (const { message } of remarks)
            host.info(message);
    for (const annotation of shown)
        host.annotate(annotation);
    host.fail();
    // What can't be written there is in the log, too.
    if (!host.hasSummary)
        return;
    // The command line has no summary, and starts faster without it.
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(4425), __webpack_require__.e(1570)]).then(__webpack_require__.bind(__webpack_require__, 1298));
    await host.summarize(summary.render({ remarks }, {})).catch(() => undefined);
}
/**
 * Ends a step that has delivered its report: the last lines of its log say what to do, and why it fails or passes.
 * `failures`: what could not be delivered, which is an error and has been reported as one.
 */
function conclude(host, report, policy, failures) {
    const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
    const next = describeNextStep(report, lacksSummary ? "the report file" : nameSummary(host.summaryPage));
    if (next !== undefined)
        host.info(next);
    const { fails, reason } = explain(report, policy, failures);
    host.info(reason);
    if (fails)
        host.fail();
}
/** Whether findings, outcomes, remarks or failures fail the step, and the sentence that says why. */
function explain(report, { thing, ...policy }, failures = []) {
    // With 'never', the reason is what would fail a stricter step.
    const levels = FAILING[policy.failOn === "never" ? "warning" : policy.failOn];
    const cause = findCause(report, levels) ?? (failures.length > 0 ? (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeUnwritten */ .WB)(failures.length) : undefined);
    if (cause === undefined) {
        return { fails: false, reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describePass */ .BC)({ thing, judged: listJudged(report, thing), levels }, policy) };
    }
    return policy.failOn === "never"
        ? { fails: false, reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeForgiven */ .U3)(cause, policy) }
        : { fails: true, reason: (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .Ic)(cause, policy) };
}
const FAILING = {
    error: ["error"],
    warning: ["error", "warning"],
};
/** What a step has judged, of what it is about. */
function listJudged(report, thing) {
    const { videos = [], posts = [] } = report;
    if (thing === "upload")
        return listPublishes(report).length === 0 ? [] : [thing];
    return [...(videos.length === 0 ? [] : ["video"]), ...(posts.length === 0 ? [] : ["post"])];
}
function listPublishes({ cancellations = [], confirmations = [] }) {
    return [...cancellations, ...confirmations];
}
function findCause(report, levels) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], remarks } = report;
    const ofPosts = findBad("post", posts, levels);
    const ofVideos = findBad("video", videos, levels);
    const checked = [ofVideos, ofPosts].filter((each) => each !== undefined);
    const remark = remarks.find(({ isCounted, level }) => isCounted && levels.includes(level));
    if (checked.length > 0)
        return checked.join(" and ");
    return (findBadUploads(cancellations, levels, _report_text_publishes_js__WEBPACK_IMPORTED_MODULE_3__.nameMissedCancel) ??
        findBadUploads(confirmations, levels, _report_text_confirmations_js__WEBPACK_IMPORTED_MODULE_1__/* .nameShortfall */ .lq) ??
        (remark && (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .firstSentence */ .qi)(remark)));
}
/** `failing`: the levels of findings that fail the step. */
function findBad(thing, checked, failing) {
    const each = checked.map(({ findings }) => findings.map(({ level }) => level));
    const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBad */ .b)({ bad: bad.length, total: each.length, levels }, thing);
}
/** The same for uploads. `name`: what did not happen to the bad ones. */
function findBadUploads(uploads, failing, name) {
    const bad = uploads.filter(({ level }) => failing.includes(level));
    if (bad.length === 0)
        return undefined;
    return (0,_report_text_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBadUploads */ .Tu)({ bad: bad.length, total: uploads.length, what: name(bad) });
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openGitHubApi),
/* harmony export */   m: () => (/* binding */ adviseOn)
/* harmony export */ });
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5862);
/* harmony import */ var _net_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);


/** For all questions of a run together. */
const TIME_LIMIT_MS = 20_000;
const MOST_RETRIES = 6;
/** The token goes to this server only: by https, or http on loopback. `timeLimitMs` counts from the first question. */
function openGitHubApi({ apiUrl, repository }, token, timeLimitMs = TIME_LIMIT_MS) {
    let time;
    return async (question) => {
        if (token === undefined)
            return fail("There is no 'github-token' to ask GitHub with", "set 'github-token'");
        if (apiUrl.protocol !== "https:" && !(0,_net_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(apiUrl)) {
            return fail("GitHub's API has no https address, so the token is not sent there", "");
        }
        time ??= { signal: AbortSignal.timeout(timeLimitMs), deadlineMs: performance.now() + timeLimitMs };
        const { signal, deadlineMs } = time;
        const octokit = await connect(token, apiUrl);
        const { route, parameters } = address(question, apiUrl, repository);
        const ask = async () => {
            try {
                const request = { signal, redirect: "manual" };
                const { status, data } = await octokit.request(route, { ...parameters, request });
                // A redirect is not followed with the token.
                const isSuccess = status >= 200 && status < 300;
                return isSuccess
                    ? { kind: "data", data }
                    : { kind: "status", status, headers: {}, isLimit: false, isLocked: false };
            }
            catch (error) {
                return signal.aborted ? { kind: "timeout" } : toFailure(error);
            }
        };
        const isOnce = "method" in question && question.method === "POST";
        const findPause = (response) => isOnce && !(response.kind === "status" && response.isLimit) ? undefined : findPauseMs(response);
        const response = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(ask, { retries: MOST_RETRIES, deadlineMs, signal, findPauseMs: findPause });
        return response.kind === "data" ? response : describe(response, question.permission, timeLimitMs);
    };
}
/** GitHub Enterprise Server has GraphQL beside `/api/v3` (GitHub's documentation, "Forming calls with GraphQL"). */
function address(question, apiUrl, repository) {
    if ("graphql" in question) {
        const baseUrl = trimSlashes(apiUrl.href).replace(/\/v3$/, "");
        const { graphql: query, variables } = question;
        return { route: "POST /graphql", parameters: { baseUrl, query, variables } };
    }
    const place = `/repos/${repository}/${question.path}`;
    if ("method" in question)
        return { route: `${question.method} ${place}`, parameters: question.body };
    return { route: `GET ${place}`, parameters: question.query ?? {} };
}
function trimSlashes(url) {
    return url.replace(/\/+$/, "");
}
async function connect(token, apiUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(8031), __webpack_require__.e(1329)]).then(__webpack_require__.bind(__webpack_require__, 1329));
    const silent = () => undefined;
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    return getOctokit(token, { baseUrl: trimSlashes(apiUrl.href), log });
}
/** Octokit throws for every status from 400 on. Its other errors have no response. */
function toFailure(error) {
    const { response, message } = error;
    if (response === undefined)
        return { kind: "network-error", reason: String(message ?? error) };
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
    const { status } = response;
    // "Unable to create comment because issue is locked."
    const isLocked = status === 403 && /\bis locked\b/i.test(message ?? "");
    return { kind: "status", status, headers, isLimit: isRateLimit(status, headers, message), isLocked };
}
/**
 * Both rate limits come as 403 or 429 (GitHub's documentation, "Rate limits for the REST API"): the primary one with
 * `x-ratelimit-remaining: 0`, a secondary one mostly with Retry-After.
 */
function isRateLimit(status, headers, message = "") {
    if (status === 429)
        return true;
    const hasSigns = "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
    return status === 403 && hasSigns;
}
/** "Otherwise, wait for at least one minute before retrying" (the same page): longer than there is time. */
const UNNAMED_WAIT_MS = 60_000;
function findPauseMs(response) {
    if (response.kind === "network-error")
        return 0;
    if (response.kind !== "status")
        return undefined;
    const askedMs = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetryAfter */ .mu)(response.headers, Date.now());
    if (response.isLimit)
        return askedMs ?? UNNAMED_WAIT_MS;
    return response.status >= 500 ? (askedMs ?? 0) : undefined;
}
function describe(failure, permission, timeLimitMs) {
    if (failure.kind === "timeout") {
        return fail(`GitHub's API did not respond within ${timeLimitMs / 1000} s`, "");
    }
    if (failure.kind === "network-error")
        return fail(`GitHub's API could not be reached (${failure.reason})`, "");
    const { status, isLocked } = failure;
    if (isLocked)
        return { ...fail(LOCKED, "unlock the conversation"), status, isLocked };
    if (failure.isLimit) {
        return { ...fail(`GitHub's API limits requests at the moment (HTTP ${status})`, "run the job later"), status };
    }
    const advice = [401, 403, 404].includes(status) ? adviseOn(permission) : "";
    return { ...fail(`GitHub's API responded with HTTP ${status}`, advice), status };
}
const LOCKED = "The conversation of the pull request is locked";
/** What helps where GitHub refuses. */
function adviseOn(permission) {
    return `give the job the permission '${permission}'`;
}
function fail(problem, advice) {
    return { kind: "failed", problem, advice };
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asFields)
/* harmony export */ });
/** Reads the fields of parsed JSON that nobody has checked. */
/** The value itself if it can have fields, else one without any. */
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}


/***/ }),

/***/ 8816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups of values. Imports nothing. */
/** The values by their keys, in their order, as `Map.groupBy` has them, which Node 20 lacks. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ limitAnnotations)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);

/** The most annotations of one level that GitHub shows per step (docs: "Annotations"). The runner drops the rest. */
const SHOWN_PER_LEVEL = 10;
/**
 * Returns the annotations, the worst first. A level with more than ten keeps nine, and a last one counts the rest and
 * says where they are: in `place`. No more than these are held in memory.
 */
function limitAnnotations(annotations, place) {
    const first = { error: [], warning: [], notice: [] };
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const annotation of annotations) {
        const { level } = annotation;
        if (++counts[level] <= SHOWN_PER_LEVEL)
            first[level].push(annotation);
    }
    return _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.flatMap((level) => {
        if (counts[level] <= SHOWN_PER_LEVEL)
            return first[level];
        const shown = first[level].slice(0, SHOWN_PER_LEVEL - 1);
        const title = `${counts[level] - shown.length} more ${level}s`;
        const message = `${title} are in ${place}. GitHub shows at most ${SHOWN_PER_LEVEL} per step.`;
        return [...shown, { level, title, message }];
    });
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ nameCommand),
/* harmony export */   Sy: () => (/* binding */ nameFindings),
/* harmony export */   YD: () => (/* binding */ listEvidence),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   nG: () => (/* binding */ LONGEST_COMMAND)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);


/** TikTok's codes, each with its rules, then the rules without a code: `frame_rate_check_failed (frame-rate), size`. */
function nameFindings(findings) {
    const codes = new Set(findings.map(({ rule }) => rule.code));
    const rulesOf = (code) => findings.filter(({ rule }) => rule.code === code).map(({ rule }) => rule.id);
    const coded = [...codes].flatMap((code) => (code === undefined ? [] : [`${code} (${rulesOf(code).join(", ")})`]));
    return [...coded, ...rulesOf(undefined)].join(", ");
}
/** A longer command could be cut off in an annotation, which holds 4,096 characters, and must not be run then. */
const LONGEST_COMMAND = 2000;
/**
 * What is wrong, each finding on a line; the one command that fixes the video, if it is for these findings, or that a
 * person may leave out; the evidence. It begins with the name of the video, as the log shows nothing but the message.
 */
function describeFindings(path, findings, commands) {
    return [
        `${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(path)}: ${findings.map(_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFinding */ .jb).join("\n")}`,
        ...commands
            .filter(({ text }) => text.length <= LONGEST_COMMAND)
            .flatMap((command) => [`${nameCommand(command)}:`, command.text]),
        ...listEvidence(findings),
    ].join("\n");
}
/** What a command is for, in a word. */
function nameCommand({ kind, isOptional }) {
    if (!isOptional)
        return "Fix";
    return kind === "cut" ? "Shorten" : "Optional";
}
/** One line for each page on which rules are based: `codec, frame-rate (documented): https://…`. */
function listEvidence(findings) {
    const nameEvidence = ({ rule, basis = rule }) => `(${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameBasis */ .Ad)(basis)})${basis.source === "" ? "" : `: ${basis.source}`}`;
    const evidence = [...new Set(findings.map(nameEvidence))];
    return evidence.map((each) => {
        const rules = findings.filter((finding) => nameEvidence(finding) === each).map(({ rule }) => rule.id);
        return `${rules.join(", ")} ${each}`;
    });
}


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   FH: () => (/* binding */ listCommands),
/* harmony export */   Y6: () => (/* binding */ NOTES),
/* harmony export */   aq: () => (/* binding */ listFixes),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* unused harmony export describeNextStep */
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);


/** The commands of a video, each once: at most one that fixes it, and one that a person may leave out. */
function listCommands(findings) {
    const commands = new Map();
    for (const { fix, fixKind: kind, isFixOptional: isOptional = false, level } of findings) {
        if (fix !== null && !commands.has(fix))
            commands.set(fix, { text: fix, kind, isOptional, level });
    }
    // What is optional may read the file that the other command writes.
    return [...commands.values()].sort((a, b) => Number(a.isOptional) - Number(b.isOptional));
}
/** The report without commands: its author could have a reader run anything. */
function withoutCommands(report) {
    const strip = (each) => ({
        ...each,
        findings: each.findings.map((finding) => ({ ...finding, fix: null })),
    });
    return { ...report, videos: report.videos?.map(strip) ?? [] };
}
/** What to do with the file that ffmpeg writes. */
const NOTES = {
    "beside the video": "Run this in the root of your clone. ffmpeg writes a new file next to the original. Watch it, then commit it in place of the original.",
    "in the working directory": "For a URL, ffmpeg writes a new file into the working directory. Watch it, then upload it to the same URL.",
};
/** Where a command writes a new file; `undefined` for one that writes none. */
function outputOf(kind, isUrl) {
    if (kind !== "convert" && kind !== "cut")
        return undefined;
    return isUrl ? "in the working directory" : "beside the video";
}
/**
 * `needed`: the commands that fix videos. `cuts`: those that cut off the end of a video that is too long, which a
 * person has to want. `optional`: those that only follow a recommendation.
 */
function listFixes(videos) {
    const all = videos.flatMap(({ video, findings }) => listCommands(findings).map((command) => ({ ...command, isUrl: video.source.kind === "url" })));
    const collect = (some) => ({
        videos: some.length,
        commands: [...new Set(some.map(({ text }) => text))],
        writes: new Set(some.map(({ kind, isUrl }) => outputOf(kind, isUrl)).filter((output) => output !== undefined)),
    });
    return {
        needed: collect(all.filter(({ isOptional }) => !isOptional)),
        cuts: collect(all.filter(({ isOptional, kind }) => isOptional && kind === "cut")),
        optional: collect(all.filter(({ isOptional, kind }) => isOptional && kind !== "cut")),
    };
}
/**
 * What a person does next about videos and posts with errors and warnings; `undefined` if there are none. `place`:
 * where everything about them stands.
 */
function describeNextStep({ videos = [], posts = [] }, place) {
    const { needed, cuts } = listFixes(videos);
    const [verb, first] = needed.commands.length > 0 ? ["fix", needed] : ["shorten", cuts];
    if (first.commands.length > 0) {
        const commands = first.commands.length === 1 ? "the command" : "the commands";
        const more = posts.some(isBad) ? " What to do about each post is there, too." : "";
        return `To ${verb} ${formatCount(first.videos, "video")}, run ${commands} in ${place}.${more}`;
    }
    const bad = [...(videos.some(isBad) ? ["video"] : []), ...(posts.some(isBad) ? ["post"] : [])];
    return bad.length === 0 ? undefined : `What to do about each ${formatList(bad)} is in ${place}.`;
}
function isBad({ findings }) {
    return findings.some(({ level }) => level !== "notice");
}


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ nameBasis),
/* harmony export */   BC: () => (/* binding */ describePass),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Qs: () => (/* binding */ OF_COMMAND),
/* harmony export */   Tu: () => (/* binding */ describeBadUploads),
/* harmony export */   U3: () => (/* binding */ describeForgiven),
/* harmony export */   WB: () => (/* binding */ describeUnwritten),
/* harmony export */   b: () => (/* binding */ describeBad),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* unused harmony exports describeDeliveryFailure, describeWrittenReport, describeOutputFailure, describeBrokenConfirming, describeBrokenCancelling */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);


/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice, detail }) {
    return `${problem}. ${advice}.${inBrackets(detail)}`;
}
/**
 * The parts of a text that {@link describeFinding} has made, or that somebody else has: they make the same text. The
 * advice is what follows the first sentence, unless it is known and the text ends with it.
 */
function splitMessage(message, known = "") {
    const at = message.endsWith(")") ? message.lastIndexOf(". (") : -1;
    const [body, detail] = at === -1 ? [message, undefined] : [message.slice(0, at + 1), message.slice(at + 3, -1)];
    const sentences = body.replace(/\.$/, "");
    const end = known !== "" && sentences.endsWith(`. ${known}`) ? sentences.length - known.length - 2 : sentences.indexOf(". ");
    const [problem, advice] = end === -1 ? [sentences, ""] : [sentences.slice(0, end), sentences.slice(end + 2)];
    return { problem, advice, ...(detail !== undefined && { detail }) };
}
/** What a finding is based on, in a word: how sure it is, or the policy. */
function nameBasis({ evidence, source }) {
    return source === "" || isPage(source) ? evidence : "policy";
}
/** Whether a source is a page that everybody can open. That of a policy is a path; an unknown one is empty. */
function isPage(source) {
    return source.startsWith("https://");
}
function inBrackets(detail = "") {
    return detail === "" ? "" : ` (${detail})`;
}
const NOTHING = {
    video: "no video was checked",
    post: "no post was checked",
    upload: "no publish id was found",
};
const OF_STEP = { fails: "The step fails", passes: "The step passes" };
/** How the sentences begin on the command line. */
const OF_COMMAND = { fails: "Exit code 1", passes: "Exit code 0" };
const A_LEVEL = { error: "an error", warning: "a warning", notice: "a notice" };
/** Why a step fails or passes, as the end of a sentence: `bad` of `total` videos or posts have one of `levels`. */
function describeBad({ bad, total, levels }, thing) {
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(bad)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total, thing)} ${bad === 1 ? "has" : "have"} ${joinLevels(levels)}`;
}
/**
 * The same for uploads: `was not posted`. `what`: what happened to all the bad ones, as a past participle. A count of
 * one needs another verb.
 */
function describeBadUploads({ bad, total, what }) {
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(bad)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total, "upload")} ${bad === 1 ? "was" : "were"} not ${what}`;
}
function joinLevels(levels) {
    return levels.map((level) => A_LEVEL[level]).join(" or ");
}
/** Why a step fails. `cause`: the end of a sentence, without its full stop. */
function describeFailure(cause, { setting, failOn, ending = OF_STEP }) {
    return `${ending.fails}: ${cause} ('${setting}' is '${failOn}').`;
}
/** Why a step passes although there is a cause to fail: `fail-on` is `never`. */
function describeForgiven(cause, { setting, failOn, ending = OF_STEP }) {
    return `${ending.passes} because '${setting}' is '${failOn}': ${cause}.`;
}
/**
 * Why a step passes that has no cause to fail. `judged`: what it has judged; if that is nothing, `thing` is what it is
 * about. `levels`: those that would fail it, the worst first.
 */
function describePass({ thing, judged, levels }, { setting, failOn, ending = OF_STEP }) {
    if (judged.length === 0)
        return `${ending.passes}: ${NOTHING[thing]}.`;
    const asked = failOn === "never" ? "" : ` ('${setting}' is '${failOn}')`;
    return `${ending.passes}: ${judged.map((each) => `no ${each}`).join(" and ")} has ${joinLevels(levels)}${asked}.`;
}
/** How many results could not be written, as a cause to fail. */
function describeUnwritten(results) {
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(results, "result")} could not be written`;
}
/** The first sentence of a remark about the run, without its full stop. */
function firstSentence({ message }) {
    const [first = ""] = message.split(/\.(?: |$)/);
    return first;
}
/**
 * A result that could not be written. `what`: its name for a person. `instead`: the path of the file that holds it, or
 * none where only the log does.
 */
function describeDeliveryFailure(what, reason, instead) {
    const rest = instead === undefined ? "What it would say is in the log" : `It is in '${instead}' instead`;
    return `The ${what} could not be written: ${reason}. ${rest}.`;
}
/** Where a report is, for the log. `what`: its name for a person. */
function describeWrittenReport(what, path) {
    return `${what}: ${path}`;
}
/** Outputs of the step that could not be set. */
function describeOutputFailure(names, reason) {
    const what = names.length === 1 ? "output" : "outputs";
    return `Later steps don't see the ${what} ${formatList(names)} of this step, which could not be set: ${reason}.`;
}
/** An unexpected exception in confirming. */
function describeBrokenConfirming(error) {
    return `It is not known whether TikTok accepted the uploads. Confirming stopped unexpectedly: ${error}. Look in the TikTok app.`;
}
/** An unexpected exception in cancelling. */
function describeBrokenCancelling(error) {
    return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}


/***/ })

};
