export const id = 412;
export const ids = [412];
export const modules = {

/***/ 3412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver),
  listActionOutlets: () => (/* binding */ listActionOutlets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./model/groups.js
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

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./report/text/annotation-limits.js
var annotation_limits = __webpack_require__(9871);
// EXTERNAL MODULE: ./report/text/confirmations.js
var text_confirmations = __webpack_require__(853);
// EXTERNAL MODULE: ./report/text/findings.js
var text_findings = __webpack_require__(5469);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/text/job-hints.js
var job_hints = __webpack_require__(835);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
// EXTERNAL MODULE: ./report/text/places.js
var places = __webpack_require__(3543);
// EXTERNAL MODULE: ./report/text/posts.js
var text_posts = __webpack_require__(9408);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/questions.js
var questions = __webpack_require__(9654);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/text/annotations.js
/** The annotations of a report: remarks, publish ids, and the findings of videos and posts. Prints nothing. */














/**
 * One for each remark and publish id, for each level of a video's findings, and for each finding of a post, within the
 * limits of the platform.
 */
function listAnnotations(report, context) {
    return listShown(report, context).map(({ findings: _, ...annotation }) => annotation);
}
/** The findings that annotations show: the log does not repeat them. */
function listAnnotated(report, context) {
    return new Set(listShown(report, context).flatMap(({ findings = [] }) => findings));
}
function listShown(report, context) {
    return (0,annotation_limits/* limitAnnotations */.y)(listAll(report, context), namePlace(context));
}
/** Where everything is that the limits leave out. */
function namePlace({ lacksSummary = false, summaryPage }) {
    return `${lacksSummary ? "the log" : (0,places/* nameSummary */.S)(summaryPage)} and the report file`;
}
function* listAll({ remarks, videos = [], posts = [], cancellations = [], confirmations = [] }, context) {
    yield* remarks.filter(({ isQuiet }) => !isQuiet);
    for (const cancellation of (0,publishes/* sortWorstFirst */.Qi)(cancellations))
        yield annotateCancellation(cancellation, context);
    yield* annotateConfirmations(confirmations, context);
    const levels = listLevels(context.annotate);
    yield* annotateVideos(videos, levels);
    for (const post of posts)
        yield* annotatePost(post, levels);
}
/** The levels from `annotate` on. */
function listLevels(annotate = "warning") {
    return annotate === "never" ? [] : levels/* LEVELS */.A_.slice(0, levels/* LEVELS */.A_.indexOf(annotate) + 1);
}
/**
 * Where a server could not be asked for any of its videos, one annotation says so for all of them. The same goes for
 * other videos that can't be read for one reason, if GitHub would not show an annotation for each: they would take the
 * place of what is wrong with others.
 */
function* annotateVideos(videos, levels) {
    for (const group of groupBy(videos, (each) => findSharedReason(each) ?? each).values()) {
        const [first] = group;
        if (first === undefined)
            continue;
        const most = first.findings[0]?.isOfServer ? 1 : annotation_limits/* SHOWN_PER_LEVEL */.b;
        if (group.length > most)
            yield* annotateTogether(first, group, levels);
        else
            for (const each of group)
                yield* annotateVideo(each, levels);
    }
}
/** Why a video can't be read, if that is all that is known of it. */
function findSharedReason({ verdict, findings: [finding, ...others] }) {
    return finding !== undefined && verdict === "unreadable" && others.length === 0
        ? (0,sentences/* describeFinding */.jb)(finding)
        : undefined;
}
/** It stands on no file: the reason is that of all. */
function* annotateTogether({ video, findings }, group, levels) {
    const level = findings[0]?.level ?? "error";
    if (!levels.includes(level))
        return;
    const names = `${video.path} and ${(0,quantities/* formatCount */.B4)(group.length - 1, "more video")}`;
    yield {
        level,
        title: `TikTok: ${(0,text_findings/* nameFindings */.Sy)(findings)}`,
        message: (0,text_findings/* describeFindings */.kA)(names, findings, []),
        // The log says for each which reason it has: there may be several groups.
        findings: findings[0]?.isOfServer ? group.flatMap((each) => each.findings) : findings,
    };
}
function* annotateVideo({ video, findings }, levels) {
    const commands = (0,fixes/* listCommands */.FH)({ video, findings });
    for (const level of levels) {
        const those = findings.filter((finding) => finding.level === level);
        if (those.length === 0)
            continue;
        yield {
            level,
            title: `TikTok: ${(0,text_findings/* nameFindings */.Sy)(those)}`,
            message: (0,text_findings/* describeFindings */.kA)(video.path, those, commands.filter((command) => command.level === level)),
            ...(video.source.kind === "url" ? {} : { file: video.path }),
            findings: those,
        };
    }
}
/** Each at its place: a post file is a text that people open at a line. */
function* annotatePost({ path, findings }, levels) {
    for (const finding of findings) {
        const { level, line, column } = finding;
        if (!levels.includes(level))
            continue;
        yield {
            level,
            title: `TikTok: ${(0,text_findings/* nameFindings */.Sy)([finding])}`,
            message: [(0,text_posts/* describePlaced */.T3)(path, finding), ...(0,text_findings/* listEvidence */.YD)([finding])].join("\n"),
            place: { file: path, line, column },
            findings: [finding],
        };
    }
}
function annotateCancellation(cancellation, context) {
    const place = context.lacksSummary ? "log" : "job summary";
    const how = (0,publishes/* isWorthCancelling */.t0)(cancellation) ? `The ${place} ends with how to cancel it` : "";
    const canAsk = !context.lacksSummary && (0,publishes/* listUndecided */.wW)([cancellation]).length > 0;
    const ask = canAsk ? `${how === "" ? "The job summary" : "It also"} holds a command that asks TikTok again` : "";
    const hints = [(0,job_hints/* hintAtOtherGuard */.Uw)(cancellation), how, ask].filter((hint) => hint !== "");
    return annotatePublish(cancellation, `TikTok cancel: ${cancellation.code}`, hints.join(". "), context);
}
/** Uploads that a cancelled run no longer waited for are named together: nothing is wrong with them. */
function* annotateConfirmations(confirmations, context) {
    const isLeft = (each) => context.guardAfter === "cancellation" && (0,text_confirmations/* isAwaited */.AJ)(each);
    const left = confirmations.filter(isLeft);
    const byHand = (0,text_confirmations/* locateByHand */.Vf)(confirmations, context.toolPage);
    for (const confirmation of (0,text_confirmations/* sortConfirmations */.vn)(confirmations)) {
        if (!isLeft(confirmation))
            yield annotateConfirmation(confirmation, byHand, context);
    }
    const message = (0,publishes/* joinSentences */.DP)((0,text_confirmations/* describeCancelledWait */.MO)(left.length), (0,job_hints/* hintAtGuard */.yx)(left, byHand));
    if (left.length > 0)
        yield { level: "notice", title: "TikTok confirm: the run was cancelled", message };
}
function annotateConfirmation(confirmation, byHand, context) {
    const { guardAfter, lacksSummary, toolPage } = context;
    const passed = (0,text_confirmations/* describePassedCheck */.yK)(confirmation, toolPage);
    const command = lacksSummary ? "" : (0,job_hints/* hintAtCommand */.wC)(confirmation);
    const next = guardAfter !== undefined && (0,text_confirmations/* isOpen */.nT)(confirmation) ? (0,job_hints/* hintAtGuard */.yx)([confirmation], byHand) : command;
    const question = (0,questions/* locateReason */.b)(confirmation, toolPage);
    const see = question === undefined ? [] : [`See ${question}`];
    const more = [...see, passed === "" ? next : passed].filter((text) => text !== "").join(". ");
    return annotatePublish(confirmation, (0,text_confirmations/* titleConfirmation */.q)(confirmation), more, context);
}
/** It stands on the file of its video if there is one: on any other path, GitHub would link to nothing. */
function annotatePublish(publish, title, more, { hasFile = () => false }) {
    const { level, video = "" } = publish;
    const file = locateInWorkspace(video);
    return {
        ...{ level, title, message: (0,publishes/* describePublish */.JH)(publish, more) },
        ...(file !== undefined && hasFile(file) && { file }),
    };
}
/** A folder, an absolute path, one that leads out of the workspace, a URL, a path of Windows. */
const NO_FILE_INSIDE = /^$|^\/|\/$|^\.\.?(\/|$)|^[a-z][a-z0-9+.-]*:|\\/i;
/** The normalised path of a video inside the workspace; `undefined` for a URL and for any other path. */
function locateInWorkspace(video) {
    const path = video === "" ? "" : external_node_path_.posix.normalize(video);
    return NO_FILE_INSIDE.test(path) ? undefined : path;
}

;// CONCATENATED MODULE: ./report/reporters/annotations.js

const annotations = {
    what: "annotations",
    medium: "annotations",
    render: listAnnotations,
};

// EXTERNAL MODULE: ./report/reporters/json.js + 1 modules
var json = __webpack_require__(6492);
// EXTERNAL MODULE: ./report/text/cancellations.js
var text_cancellations = __webpack_require__(4775);
// EXTERNAL MODULE: ./report/text/facts.js + 1 modules
var text_facts = __webpack_require__(1309);
// EXTERNAL MODULE: ./report/text/rerun.js
var rerun = __webpack_require__(185);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
;// CONCATENATED MODULE: ./report/reporters/log.js












const log = { what: "log", medium: "log", render: renderLog };
/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog(report, context) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const { lacksSummary = false } = context;
    const annotated = listAnnotated(report, context);
    // The others are annotations, which stand in the log, too.
    for (const { isQuiet, message } of remarks)
        if (isQuiet)
            yield message;
    yield* listEach("video", videos, {
        describe: (checked) => [describeVideo(checked, annotated)],
        name: ({ video }) => `${SIGNS.error} ${video.path}`,
    });
    yield* listEach("post", (0,text_posts/* namePosts */.fT)(posts), {
        describe: (checked) => describePost(checked, annotated),
        name: ({ name }) => `${SIGNS.error} ${name}`,
    });
    if (videos.length + posts.length > 0)
        yield (0,titles/* describeNews */.Nj)(report);
    if (scope !== undefined)
        yield* (0,text_scope/* describeScope */.OI)(scope, report);
    for (const cancellation of cancellations)
        yield describeOutcome(cancellation);
    if (cancellations.length > 0)
        yield (0,publishes/* countOutcomes */.XF)(cancellations);
    const awaited = context.guardAfter === "cancellation" ? confirmations.filter(text_confirmations/* isAwaited */.AJ) : [];
    for (const each of confirmations) {
        // A request that the cancellation has cut off looks like one that timed out.
        yield awaited.includes(each) ? `${(0,publishes/* nameUpload */.Lc)(each)}: not known yet` : describeOutcome(each);
    }
    if (confirmations.length > 0)
        yield (0,text_confirmations/* countConfirmations */.aV)(confirmations);
    if (awaited.length > 0) {
        yield `${(0,text_confirmations/* describeCancelledWait */.MO)(awaited.length)}. ${(0,job_hints/* hintAtGuard */.yx)(awaited, (0,text_confirmations/* locateByHand */.Vf)(confirmations, context.toolPage))}.`;
    }
    for (const each of uncancelled)
        yield `${(0,publishes/* nameUpload */.Lc)(each)}: not cancelled`;
    if (uncancelled.length > 0)
        yield (0,publishes/* countUncancelled */.yx)(uncancelled);
    if (lacksSummary)
        yield* listWhatIsLeft([...cancellations, ...uncancelled], remarks, context);
}
/** What the job summary would end with. */
function* listWhatIsLeft(cancellations, remarks, context) {
    yield* (0,rerun/* describeRerun */._X)(cancellations, context.onlyCancels, remarks);
    if (context.onlyCancels)
        yield* (0,rerun/* describeDecided */.Ci)(cancellations);
    const again = (0,text_cancellations/* listCancelAgain */.Xj)(cancellations, context);
    if (again !== undefined)
        yield* [...again.sentences, ...again.command];
}
/** More lines without an error are folded. */
const MOST_UNFOLDED = 10;
/** What has an error is folded only where another one says the same. */
function* listEach(thing, all, { describe, name }) {
    if (all.length <= MOST_UNFOLDED)
        yield* describeEach(all, describe);
    else {
        const accepted = all.filter(({ verdict }) => verdict === "valid");
        const title = `${(0,quantities/* formatCount */.B4)(accepted.length, thing)} without errors`;
        if (accepted.length > 0)
            yield { title, lines: describeEach(accepted, describe) };
        yield* describeBad(all.filter(({ verdict }) => verdict !== "valid"), { describe, name });
    }
}
/** Where a server could not be asked for any of its videos, the first of them says why, and the others are folded. */
function* describeBad(all, { describe, name }) {
    const others = new Map();
    for (const checked of all) {
        const [finding, ...more] = checked.findings;
        const reason = finding?.isOfServer && more.length === 0 ? (0,sentences/* describeFinding */.jb)(finding) : undefined;
        const same = reason === undefined ? undefined : others.get(reason);
        if (same === undefined)
            yield* describe(checked);
        else
            same.push(checked);
        if (reason !== undefined && same === undefined)
            others.set(reason, []);
    }
    for (const [reason, some] of others) {
        const title = `${(0,quantities/* formatCount */.B4)(some.length, "more video")} can't be read for the same reason: ${reason}`;
        if (some.length > 0)
            yield { title, lines: some.map(name) };
    }
}
function* describeEach(all, describe) {
    for (const checked of all)
        yield* describe(checked);
}
/**
 * All findings, the worst first, then what was measured: the log is complete, annotations are limited. An `annotated`
 * finding is only named here, as its annotation stands in the log, too.
 */
function describeVideo({ video, facts, findings }, annotated) {
    const texts = Object.values((0,text_facts/* describeFacts */.L)(facts, findings)).filter((text) => text !== "");
    const measured = texts.join(", ");
    const named = findings.filter((finding) => annotated.has(finding)).map(({ rule }) => rule.id);
    const others = findings.filter((finding) => !annotated.has(finding));
    const words = [
        ...(named.length === 0 ? [] : [`${named.join(", ")}${others.length === 0 ? "" : "."}`]),
        ...others.map((finding) => `${(0,sentences/* describeFinding */.jb)(finding)} [${finding.rule.id}]`),
        ...(measured === "" ? [] : [findings.length === 0 ? measured : `(${measured})`]),
    ];
    return `${SIGNS[findings[0]?.level ?? "notice"]} ${video.path}${words.length === 0 ? "" : `: ${words.join(" ")}`}`;
}
/** The post with its annotated rules, and a line for each other finding. */
function describePost({ name, video, findings }, annotated) {
    const named = new Set(findings.filter((finding) => annotated.has(finding)).map(({ rule }) => rule.id));
    const others = findings.filter((finding) => !annotated.has(finding));
    const words = [
        ...(named.size === 0 ? [] : [[...named].join(", ")]),
        ...(video === undefined ? [] : [named.size === 0 ? video : `(${video})`]),
    ];
    return [
        `${SIGNS[findings[0]?.level ?? "notice"]} ${name}${words.length === 0 ? "" : `: ${words.join(" ")}`}`,
        ...others.map((finding) => `  line ${finding.line}: ${(0,sentences/* describeFinding */.jb)(finding)} [${finding.rule.id}]`),
    ];
}
/** By the worst finding. */
const SIGNS = { error: "\u2717", warning: "!", notice: "\u2713" };
/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(publish) {
    const { problem, outcome, logId } = publish;
    const evidence = [...new Set([outcome, (0,publishes/* nameCode */.Fl)(publish)]), ...(logId === undefined ? [] : [`log_id ${logId}`])].join(", ");
    return `${(0,publishes/* nameUpload */.Lc)(publish)}: ${problem} (${evidence})`;
}

// EXTERNAL MODULE: ./report/reporters/summary.js + 2 modules
var summary = __webpack_require__(1290);
// EXTERNAL MODULE: ./report/text/remarks.js + 1 modules
var text_remarks = __webpack_require__(2834);
// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __webpack_require__(2163);
;// CONCATENATED MODULE: ./report/registry.js







/** Those of the actions. The others are loaded only where a workflow asks for one. */
const REPORTERS = { log: log, annotations: annotations, summary: summary.summary, json: json/* json */.P };
async function loadReporter(name) {
    return name in REPORTERS
        ? REPORTERS[name]
        : (await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 5134))).FORMATS[name];
}
/** What an action always delivers. Without a path, no JSON report is written. */
function listActionOutlets(path, place = {}) {
    return [{ name: "json", path, ...place }, { name: "summary" }, { name: "log" }, { name: "annotations" }];
}
/** Files come first, annotations last: so annotations can say what could not be written. */
const MEDIA = ["file", "summary", "log", "annotations"];
/**
 * Delivers through every outlet, even if others fail. What fails is shown by the outlets that follow, and is within the
 * limits of annotations. Never throws.
 */
async function deliver(report, outlets, host, { failureLevel = "error", setOutputs = () => [], comment, ...context } = {}) {
    const failures = [];
    const aboutComment = [];
    const { actionsPage, summaryPage, toolPage, hasFile } = host;
    const fullContext = { actionsPage, summaryPage, toolPage, hasFile, ...context };
    const open = await Promise.all(outlets.map(async (each) => ({ ...each, reporter: await loadReporter(each.name) })));
    for (const medium of MEDIA) {
        for (const outlet of open.filter(({ reporter }) => reporter.medium === medium)) {
            const remarks = [
                ...failures.map(({ message }) => (0,text_remarks/* remarkOnDeliveryFailure */.Sr)(failureLevel, message)),
                ...report.remarks,
                ...aboutComment,
            ];
            const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
            failures.push(...(await attempt({ ...report, remarks }, outlet, host, { ...fullContext, lacksSummary })));
        }
        if (medium !== "file")
            continue;
        failures.push(...setOutputs(failures));
        if (comment !== undefined)
            aboutComment.push(...(await comment(report)));
    }
    return failures;
}
async function attempt(report, outlet, host, context) {
    const { name, reporter } = outlet;
    const { what } = reporter;
    const describe = (error, instead) => {
        const reason = error instanceof Error ? error.message : String(error);
        return { name, message: (0,sentences/* describeDeliveryFailure */.CF)(what, reason, instead) };
    };
    try {
        await write(report, outlet, host, context);
        return [];
    }
    catch (error) {
        const { fallback } = outlet;
        if (fallback === undefined || fallback === outlet.path)
            return [describe(error)];
        const failures = await attempt(report, { name, reporter, path: fallback }, host, context);
        return [describe(error, failures.length === 0 ? fallback : undefined), ...failures];
    }
}
async function write(report, outlet, host, context) {
    const { reporter } = outlet;
    switch (reporter.medium) {
        case "log":
            for (const line of reporter.render(report, context)) {
                if (typeof line === "string")
                    host.info(line);
                else
                    await host.group(line.title, line.lines);
            }
            return;
        case "annotations":
            for (const annotation of reporter.render(report, context))
                host.annotate(annotation);
            return;
        case "summary": {
            const markdown = reporter.render(report, context);
            if (markdown !== "")
                await host.summarize(markdown);
            return;
        }
        case "file": {
            const { path, keepsEarlier = false, wasReal } = outlet;
            if (path === undefined)
                return;
            const obstacle = (0,whole_file/* findFileObstacle */.Z2)(path, reporter.mark, wasReal);
            if (obstacle !== undefined)
                throw new Error(`its path is '${path}', ${obstacle}`);
            const readEarlier = () => (keepsEarlier ? (0,whole_file/* readEarlierReport */.V)(path) : undefined);
            (0,whole_file/* writeWhole */.f8)(path, reporter.render(report, { ...context, path, readEarlier }));
        }
    }
}


/***/ }),

/***/ 6492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json),
  S: () => (/* binding */ renderOutcomes)
});

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
    const { rule, level, actual, limit, fix, fixKind, isFixOptional, isOfServer, isUnchecked, isByPolicy } = finding;
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
        fixKind: fix === null ? undefined : fixKind,
        fixOptional: fix !== null && isFixOptional ? true : undefined,
        ofServer: isOfServer,
        unchecked: isUnchecked,
        byPolicy: isByPolicy,
    });
}

// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(4466);
;// CONCATENATED MODULE: ./report/reporters/json.js





const TOOL = { name: "tiktok-upload-guard", version: tool/* VERSION */.xv };
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
    const commit = videos === undefined ? earlier?.commit : report.commit;
    if (commit !== undefined)
        yield `,\n  "commit": ${stringify(commit)}`;
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
        publishId: entry.kind === "id" ? entry.id : null,
        ...(entry.kind === "malformed" && { line: entry.line, position: entry.position, length: entry.length }),
        ...(entry.kind === "started" && entry.place && { line: entry.place.line }),
        ...(entry.kind === "started" && entry.publish && { publish: entry.publish }),
        video,
        outcome,
        code,
        httpStatus: httpStatus ?? null,
        logId: logId ?? null,
        status: status ?? null,
        failReason: failReason ?? null,
        postIds,
        attempts,
        message: (0,publishes/* describePublish */.JH)(publish),
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
/** One line for each page on which rules are based: `codec, frame-rate (documented): https://\u2026`. */
function listEvidence(findings) {
    const nameEvidence = ({ rule, basis = rule }) => `(${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameBasis */ .Ad)(basis)})${basis.source === "" ? "" : `: ${basis.source}`}`;
    const evidence = [...new Set(findings.map(nameEvidence))];
    return evidence.map((each) => {
        const rules = findings.filter((finding) => nameEvidence(finding) === each).map(({ rule }) => rule.id);
        return `${rules.join(", ")} ${each}`;
    });
}


/***/ })

};
