export const id = 487;
export const ids = [487];
export const modules = {

/***/ 487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverResult: () => (/* binding */ deliverResult)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./flows/conclusion.js
var conclusion = __webpack_require__(9871);
// EXTERNAL MODULE: ./report/reporters/json.js + 1 modules
var json = __webpack_require__(6492);
// EXTERNAL MODULE: ./report/terminal/style.js
var style = __webpack_require__(1105);
// EXTERNAL MODULE: ./text/columns.js
var text_columns = __webpack_require__(1021);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
;// CONCATENATED MODULE: ./report/text/publish-lines.js




/** What ended as the command wished for. */
const GOOD = ["cancelled", "published", "in-inbox"];
function markOf({ level, outcome }) {
    return level === "notice" && GOOD.includes(outcome) ? "good" : level;
}
/** One line for a program to search: `<id>: <level> <outcome>: <sentences>`. */
function writePublishLine(publish) {
    return `${(0,publishes.nameEntry)(publish.entry)}: ${publish.level} ${publish.outcome}: ${(0,publishes.describePublish)(publish)}`;
}
/** A paragraph for a person: the news and the id, what to do, and what an expert looks for. */
function describeOnTerminal(publish, columns, pen) {
    const { sign, colour } = style/* LOOKS */.BJ[markOf(publish)];
    const { problem, cause = "", advice, outcome } = publish;
    const posts = (0,publishes.listPosts)(publish).map(({ name, url }) => (url === undefined ? name : `${name}: ${url}`));
    const code = (0,publishes.nameCode)(publish);
    const evidence = [
        outcome,
        ...(code === outcome || code === "ok" ? [] : [(0,unprintable/* showUnprintable */.u)(code)]),
        ...(0,publishes.listEvidence)(publish),
    ];
    const [news = "", ...rest] = (0,text_columns/* wrapWords */.EO)(`${sign} ${problem}: ${(0,publishes.nameUpload)(publish)}`, columns, "  ");
    const below = [(0,publishes.joinSentences)(cause), ...posts, (0,publishes.joinSentences)(advice)].filter((text) => text !== "");
    return [
        `${pen.colour(colour, sign)}${pen.colour("bold", news.slice(sign.length))}`,
        ...rest.map((line) => pen.colour("bold", line)),
        ...below.flatMap((text) => indent(text, columns)),
        ...indent(evidence.join(", "), columns).map((line) => pen.colour("faint", line)),
    ];
}
/** A remark for a person, with the sign of its level. */
function markRemark({ level, message }) {
    return `${style/* LOOKS */.BJ[level].sign} ${message}`;
}
function indent(text, columns) {
    return (0,text_columns/* wrapWords */.EO)(text, columns - 2).map((line) => `  ${line}`);
}
/** Ids that stand in a command. */
const MOST_IDS = 100;
/** How to call the command again with these ids, on a line to copy; nothing if there is none. */
function describeAgain(ids, { title, command, columns }) {
    if (ids.length === 0)
        return [];
    const rest = ids.length - MOST_IDS;
    // An id that begins with a dash looks like an option, and the shell replaces a tilde at the beginning of a word.
    const words = ids.slice(0, MOST_IDS).map((id) => (id.startsWith("~") ? `'${id}'` : id));
    const separator = words.some((word) => word.startsWith("-")) ? " --" : "";
    return [
        ...(0,text_columns/* wrapWords */.EO)(`${title}${rest > 0 ? ` (the first ${MOST_IDS} of ${ids.length})` : ""}:`, columns, "  "),
        `  ${command}${separator} ${words.join(" ")}`,
    ];
}

// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __webpack_require__(2163);
// EXTERNAL MODULE: ./commands/publish-request.js
var publish_request = __webpack_require__(1228);
;// CONCATENATED MODULE: ./commands/publish-result.js
/** Shows what became of uploads, and finds the exit code. Sends nothing. */









/** Text is easy to read up to this width. */
const WIDEST = 100;
/** Writes the result where it is wanted, and says on the terminal why the command ends as it does. */
function deliverResult(result, { format, output, failOn }, { folder, terminal }) {
    const { report } = result;
    const { out, err } = terminal;
    const render = (screen) => format === "json" ? renderJson(report, screen !== undefined) : renderText(result, screen);
    const problem = output === undefined ? undefined : writeFile((0,external_node_path_.resolve)(folder, output), output, format, render(undefined));
    if (output === undefined || problem !== undefined) {
        for (const part of render(out.isTerminal ? out : undefined))
            terminal.write(part);
    }
    const columns = err.isTerminal ? Math.min(WIDEST, err.columns) : Number.POSITIVE_INFINITY;
    const say = (text) => (0,text_columns/* wrapWords */.EO)(text, columns, "  ").forEach((line) => void terminal.say(line));
    for (const remark of report.remarks)
        say(err.isTerminal ? markRemark(remark) : remark.message);
    if (output !== undefined && problem === undefined)
        say(`${nameAll(result)}.`);
    const { fails, reason } = (0,conclusion/* explain */.WE)(report, {
        ...{ thing: "upload", setting: "--fail-on", failOn, ending: sentences/* OF_COMMAND */.Qs },
    });
    if (problem !== undefined) {
        say(problem);
        return 2;
    }
    if (!fails && result.isOpen) {
        say("Exit code 2: the command was interrupted before every upload was final.");
        return 2;
    }
    say(reason);
    return fails ? 1 : 0;
}
/** All uploads in a sentence without its full stop. */
function nameAll({ publishes, count }) {
    return publishes.length === 0 ? "No publish id was found" : count;
}
function writeFile(path, name, format, parts) {
    const obstacle = (0,whole_file.findFileObstacle)(path, publish_request/* RESULT_MARKS */.x[format]);
    if (obstacle !== undefined)
        return `The result can't be written to '${name}', ${obstacle}.`;
    try {
        (0,whole_file.writeWhole)(path, parts);
        return undefined;
    }
    catch (error) {
        return `The result could not be written to '${name}': ${error instanceof Error ? error.message : error}.`;
    }
}
/** What a terminal would obey, or not show: JSON can write it otherwise. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function* renderJson(report, onTerminal) {
    const write = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    for (const part of json.json.render(report, {}))
        yield onTerminal ? part.replace(UNSEEN, write) : part;
}
/** `screen`: the terminal that shows it; in a pipe or a file, each upload is on a line of its own. */
function* renderText({ publishes, count, more, again }, screen) {
    const columns = screen === undefined ? Number.POSITIVE_INFINITY : Math.min(WIDEST, screen.columns);
    const pen = (0,style/* createPen */.Md)(screen ?? { hasColours: false, hasLinks: false });
    yield `${(0,text_columns/* wrapWords */.EO)(nameAll({ publishes, count }), columns).join("\n")}\n`;
    for (const publish of publishes) {
        const lines = screen === undefined ? [writePublishLine(publish)] : ["", ...describeOnTerminal(publish, columns, pen)];
        yield `${lines.join("\n")}\n`;
    }
    const rest = [
        ...more.flatMap((line) => (0,text_columns/* wrapWords */.EO)(line, columns)),
        ...describeAgain(again.ids, { ...again, columns }),
    ];
    if (rest.length > 0)
        yield `${[...(screen === undefined ? [] : [""]), ...rest].join("\n")}\n`;
}


/***/ }),

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

/***/ 6492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  json: () => (/* binding */ json)
});

// UNUSED EXPORTS: renderOutcomes

// EXTERNAL MODULE: ./report/earlier-report.js
var earlier_report = __webpack_require__(7062);
// EXTERNAL MODULE: ./report/text/fact-fields.js
var fact_fields = __webpack_require__(1175);
// EXTERNAL MODULE: ./report/text/absent.js
var absent = __webpack_require__(3014);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/text/finding-fields.js



/** The finding with the keys that apply, in the order of the report. */
function listFindingFields(finding) {
    const { rule, level, actual, limit, fix, fixKind, isFixOptional, isByPolicy } = finding;
    const { evidence, source } = finding.basis ?? rule;
    return (0,absent/* withoutAbsent */.S)({
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? (0,fact_fields/* roundForReport */.w)(actual) : actual,
        limit,
        unit: rule.unit ?? null,
        evidence,
        source: source === "" ? undefined : source,
        message: (0,sentences/* describeFinding */.jb)(finding),
        advice: finding.advice,
        fix,
        fixKind,
        fixOptional: fix !== null && isFixOptional ? true : undefined,
        byPolicy: isByPolicy,
    });
}

// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
;// CONCATENATED MODULE: ./report/reporters/json.js





const TOOL = { name: "tiktok-upload-guard", version: tool/* VERSION */.x };
const json = {
    what: "report file",
    medium: "file",
    mark: earlier_report/* REPORT_MARK */.l,
    render: renderJson,
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the earlier report. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, { readEarlier }) {
    const { videos, posts, cancellations, confirmations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : (0,earlier_report/* parseEarlierReport */.G)(readEarlier?.());
    yield `{\n  "schema": 1,\n  "tool": ${stringify(TOOL)},\n  "videos": `;
    yield* videos === undefined ? renderList(earlier?.videos ?? []) : renderList(videos, renderVideo);
    const checkedPosts = videos === undefined ? earlier?.posts : posts?.map(renderPost);
    if (checkedPosts !== undefined)
        yield `,\n  "posts": `;
    if (checkedPosts !== undefined)
        yield* renderList(checkedPosts);
    const scope = videos === undefined ? earlier?.scope : renderScope(report.scope);
    const remarks = videos === undefined ? earlier?.remarks : report.remarks.map(renderRemark);
    if (remarks !== undefined && remarks.length > 0)
        yield `,\n  "remarks": `;
    if (remarks !== undefined && remarks.length > 0)
        yield* renderList(remarks);
    if (scope !== undefined)
        yield `,\n  "scope": ${stringify(scope)}`;
    const shard = videos === undefined ? earlier?.shard : report.shard;
    if (shard !== undefined)
        yield `,\n  "shard": ${stringify(shard)}`;
    yield ',\n  "cancellations": ';
    yield* cancellations === undefined
        ? renderList(earlier?.cancellations ?? [])
        : renderList(cancellations, renderPublish);
    const confirmed = confirmations?.map(renderPublish) ?? earlier?.confirmations;
    if (confirmed !== undefined) {
        yield ',\n  "confirmations": ';
        yield* renderList(confirmed);
    }
    const totals = videos === undefined && earlier !== undefined ? earlier.totals : countTotals(videos ?? [], posts);
    yield `,\n  "totals": ${stringify(totals)}\n}\n`;
}
function renderRemark({ level, message }) {
    return { level, message };
}
function renderScope(scope) {
    if (scope === undefined)
        return undefined;
    return {
        kind: "changed",
        base: scope.base,
        commit: scope.commit ?? null,
        unchanged: scope.unchanged,
        unchangedPosts: scope.unchangedPosts,
    };
}
function* renderList(items, render = (item) => item) {
    yield "[";
    for (const [at, item] of items.entries())
        yield `${at === 0 ? "" : ","}\n    ${stringify(render(item), "    ")}`;
    yield items.length === 0 ? "]" : "\n  ]";
}
function stringify(value, indentation = "  ") {
    return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indentation}`);
}
function renderVideo({ video, facts, findings, verdict }) {
    return {
        path: video.path,
        source: video.source.kind,
        verdict,
        facts: (0,fact_fields/* listFactFields */.g)(facts),
        findings: findings.map(listFindingFields),
    };
}
function renderPost({ path, video, verdict, findings }) {
    const render = ({ line, column, ...finding }) => ({ ...listFindingFields(finding), line, column });
    return { path, video, verdict, findings: findings.map(render) };
}
function renderPublish(publish) {
    const { entry, video, outcome, code, httpStatus, logId, status, failReason, postIds, attempts } = publish;
    return {
        ...(entry.kind === "id"
            ? { publishId: entry.id }
            : { publishId: null, line: entry.line, position: entry.position, length: entry.length }),
        video,
        outcome,
        code,
        httpStatus: httpStatus ?? null,
        logId: logId ?? null,
        status: status ?? null,
        failReason: failReason ?? null,
        postIds,
        attempts,
        message: (0,publishes.describePublish)(publish),
        ...("passedCheck" in publish && { passedCheck: publish.passedCheck }),
        ...("passedByPolicy" in publish && { passedByPolicy: publish.passedByPolicy }),
        ...("warnedByCheck" in publish && { warnedByCheck: publish.warnedByCheck }),
        ...("changedSinceCheck" in publish && { changedSinceCheck: publish.changedSinceCheck }),
    };
}
/** The outcome of each id, as the output `outcomes` and the report show it. */
function renderOutcomes(publishes) {
    return publishes.map(renderPublish);
}
/** Without posts, their number is not named. */
function countTotals(videos, posts) {
    const levels = [...videos, ...(posts ?? [])].flatMap(({ findings }) => findings.map(({ level }) => level));
    const valid = videos.filter(({ verdict }) => verdict === "valid").length;
    return {
        checked: videos.length,
        valid,
        invalid: videos.length - valid,
        errors: levels.filter((level) => level === "error").length,
        warnings: levels.filter((level) => level === "warning").length,
        notices: levels.filter((level) => level === "notice").length,
        ...(posts !== undefined && {
            posts: posts.length,
            invalidPosts: posts.filter(({ verdict }) => verdict === "invalid").length,
        }),
    };
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
