export const id = 602;
export const ids = [602];
export const modules = {

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver),
  listActionOutlets: () => (/* binding */ listActionOutlets)
});

// UNUSED EXPORTS: FORMATS

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./report/text/annotation-limits.js
var annotation_limits = __webpack_require__(9871);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/text/findings.js


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
        `${(0,unprintable/* showUnprintable */.u)(path)}: ${findings.map(sentences/* describeFinding */.jb).join("\n")}`,
        ...commands
            .filter(({ text }) => text.length <= LONGEST_COMMAND)
            .flatMap((command) => [`${nameCommand(command)}:`, command.text]),
        ...listEvidence(findings),
    ].join("\n");
}
function nameCommand({ kind, isOptional }) {
    if (!isOptional)
        return "Fix";
    return kind === "cut" ? "Shorten" : "Optional";
}
/** One line for each page on which rules are based: `codec, frame-rate (documented): https://…`. */
function listEvidence(findings) {
    const nameEvidence = ({ rule, basis = rule }) => `(${(0,sentences/* nameBasis */.Ad)(basis)}): ${basis.source}`;
    const evidence = [...new Set(findings.map(nameEvidence))];
    return evidence.map((each) => {
        const rules = findings.filter((finding) => nameEvidence(finding) === each).map(({ rule }) => rule.id);
        return `${rules.join(", ")} ${each}`;
    });
}

// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
// EXTERNAL MODULE: ./report/text/places.js
var places = __webpack_require__(3543);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
;// CONCATENATED MODULE: ./report/text/annotations.js
/** The annotations of a report: remarks, publish ids, and the findings of videos. Prints nothing. */







/** One for each remark and publish id, and for each level of a video's findings, within the limits of the platform. */
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
function* listAll({ remarks, videos = [], cancellations = [] }, context) {
    yield* remarks.filter(({ isQuiet }) => !isQuiet);
    for (const cancellation of (0,publishes/* sortWorstFirst */.Qi)(cancellations))
        yield annotateCancellation(cancellation, context);
    const levels = listLevels(context.annotate);
    for (const checked of videos)
        yield* annotateVideo(checked, levels);
}
/** The levels from `annotate` on. */
function listLevels(annotate = "warning") {
    return annotate === "never" ? [] : levels/* LEVELS */.A.slice(0, levels/* LEVELS */.A.indexOf(annotate) + 1);
}
function* annotateVideo({ video, findings }, levels) {
    const commands = (0,fixes/* listCommands */.FH)(findings);
    for (const level of levels) {
        const those = findings.filter((finding) => finding.level === level);
        if (those.length === 0)
            continue;
        yield {
            level,
            title: `TikTok: ${nameFindings(those)}`,
            message: describeFindings(video.path, those, commands.filter((command) => command.level === level)),
            ...(video.source.kind === "url" ? {} : { file: video.path }),
            findings: those,
        };
    }
}
/** It stands on the file of its video if there is one: on any other path, GitHub would link to nothing. */
function annotateCancellation(cancellation, { hasFile = () => false, lacksSummary = false }) {
    const { level, code, video = "" } = cancellation;
    const place = lacksSummary ? "log" : "job summary";
    const how = (0,publishes/* isWorthCancelling */.t0)(cancellation) ? `The ${place} ends with how to cancel it` : "";
    const file = locateInWorkspace(video);
    return {
        level,
        title: `TikTok cancel: ${code}`,
        message: (0,publishes/* describeCancellation */.vk)(cancellation, how),
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./report/fingerprint.js
/** Names findings so that a finding has the same name in every run. Knows no format. */

/**
 * Makes the names for the findings of one report, each different: a hash of rule and path, and the number of the
 * finding among those that have the same (URLs that differ only in their query are shown alike). Nothing that was
 * measured is part of it, so a video that was converted and is still wrong keeps its finding.
 */
function createFingerprints() {
    const counts = new Map();
    return ({ rule }, { path }) => {
        const parts = JSON.stringify([rule.id, path]);
        const hash = (0,external_node_crypto_.createHash)("sha256").update(parts).digest("hex").slice(0, 32);
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        return `${hash}:${count}`;
    };
}

;// CONCATENATED MODULE: ./report/reporters/gitlab.js



const gitlab = {
    what: "GitLab report",
    medium: "file",
    mark: /^\s*\[\s*(\]\s*$|\{\s*"check_name":\s*"tiktok-upload-guard\/)/,
    render: renderGitlab,
};
/** GitLab's own severities are info, minor, major, critical and blocker. */
const SEVERITIES = { error: "major", warning: "minor", notice: "info" };
/** One finding a line. The list has no place for what is about the run itself. */
function* renderGitlab({ videos = [] }) {
    const nameFinding = createFingerprints();
    let isFirst = true;
    yield "[";
    for (const { video, findings } of videos) {
        for (const finding of findings) {
            yield `${isFirst ? "" : ","}\n${JSON.stringify(renderFinding(video, finding, nameFinding(finding, video)))}`;
            isFirst = false;
        }
    }
    yield isFirst ? "]\n" : "\n]\n";
}
/** Begins with the name of the rule, which is the mark of the file. */
function renderFinding({ path }, finding, fingerprint) {
    return {
        check_name: `tiktok-upload-guard/${finding.rule.id}`,
        description: (0,unprintable/* showUnprintable */.u)((0,sentences/* describeFinding */.jb)(finding)),
        fingerprint,
        severity: SEVERITIES[finding.level],
        // GitLab looks for exactly this path. Half a surrogate pair would be no JSON for it.
        location: { path: path.isWellFormed() ? path : (0,unprintable/* showUnprintable */.u)(path), lines: { begin: 1 } },
    };
}

// EXTERNAL MODULE: ./report/reporters/json.js
var json = __webpack_require__(5214);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(4466);
;// CONCATENATED MODULE: ./report/text/xml.js
/** Makes XML from untrusted text. Knows no format. */

/** Text as the content of an element. Its lines stay, and show their unprintable characters by numbers. */
function escapeXml(text) {
    return text.split("\n").map(escapeLine).join("\n");
}
/** What XML 1.0 does not allow even then becomes U+FFFD (section 2.2, production Char). */
function escapeLine(line) {
    return (0,unprintable/* showUnprintable */.u)(line)
        .replace(/[\ufffe\uffff]/g, "\ufffd")
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * A start tag or, with `end` `/`, an empty element. An absent value leaves out its attribute. XML reads a line break in
 * an attribute as a space, so it is shown by its number, too.
 */
function tag(name, attributes, end = "") {
    const pairs = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escapeLine(value)}"`]);
    return `<${name}${pairs.join("")}${end}>`;
}

;// CONCATENATED MODULE: ./report/reporters/junit.js





const junit = {
    what: "JUnit report",
    medium: "file",
    mark: /^(<\?xml [^>]*\?>)?\s*<testsuites name="TikTok Upload Guard/,
    render: renderJunit,
};
/** Jenkins makes a package of what stands before a dot: there is none. */
const CLASS = "TikTok";
function* renderJunit({ videos = [], remarks }, { shard }) {
    const part = shard === undefined ? "" : `, part ${shard.index} of ${shard.count}`;
    const count = (verdict) => String(videos.filter((checked) => checked.verdict === verdict).length);
    const suite = {
        name: `${tool/* TOOL_NAME */.l}${part}`,
        tests: String(videos.length),
        failures: count("invalid"),
        errors: count("unreadable"),
    };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${tag("testsuites", suite)}\n${tag("testsuite", suite)}\n`;
    for (const checked of videos)
        yield renderCase(checked);
    if (remarks.length > 0)
        yield `${renderOutput(remarks.map(describeRemark).join("\n"))}\n`;
    yield "</testsuite>\n</testsuites>\n";
}
/** Errors fail the test case of a video. The other findings are its output. */
function renderCase({ video, findings, verdict }) {
    const errors = findings.filter(({ level }) => level === "error");
    const others = findings.filter(({ level }) => level !== "error");
    const file = video.source.kind === "url" ? undefined : video.path;
    const parts = [
        ...(errors.length === 0 ? [] : [renderErrors(video.path, errors, verdict)]),
        ...(others.length === 0 ? [] : [renderOutput(describeOthers(others))]),
    ];
    const attributes = { classname: CLASS, name: video.path, file };
    if (parts.length === 0)
        return `${tag("testcase", attributes, "/")}\n`;
    return `${tag("testcase", attributes)}\n${parts.join("\n")}\n</testcase>\n`;
}
/** One element for all errors: GitLab shows only one. An unreadable video could not be tested, which is no failure. */
function renderErrors(path, errors, verdict) {
    const name = verdict === "unreadable" ? "error" : "failure";
    const commands = (0,fixes/* listCommands */.FH)(errors);
    const message = errors.map(({ problem }) => `${problem}.`).join(" ");
    const text = escapeXml(describeFindings(path, errors, commands));
    return `${tag(name, { type: nameFindings(errors), message })}${text}</${name}>`;
}
function describeOthers(findings) {
    const lines = findings.map((finding) => `${finding.level}: ${(0,sentences/* describeFinding */.jb)(finding)} [${finding.rule.id}]`);
    const commands = (0,fixes/* listCommands */.FH)(findings).map(({ text, isOptional }) => `${isOptional ? "Optional" : "Fix"}: ${text}`);
    return [...lines, ...commands].join("\n");
}
function describeRemark({ level, message }) {
    return `${level}: ${message}`;
}
/** GitLab and Jenkins attach the file that `[[ATTACHMENT|…]]` names, and this text holds names from pull requests. */
function renderOutput(text) {
    return `<system-out>${escapeXml(text.replaceAll("[[", "[ ["))}</system-out>`;
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./report/text/cancellations.js
var text_cancellations = __webpack_require__(4775);
// EXTERNAL MODULE: ./report/text/facts.js + 2 modules
var text_facts = __webpack_require__(5825);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/verdicts.js
var verdicts = __webpack_require__(4686);
;// CONCATENATED MODULE: ./report/reporters/log.js








const log = { what: "log", medium: "log", render: renderLog };
/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog(report, context) {
    const { videos = [], cancellations = [], uncancelled = [], remarks, scope } = report;
    const { actionsPage, lacksSummary = false } = context;
    const annotated = listAnnotated(report, context);
    // The others are annotations, which stand in the log, too.
    for (const { isQuiet, message } of remarks)
        if (isQuiet)
            yield message;
    yield* listVideos(videos, (checked) => describeVideo(checked, annotated));
    if (scope !== undefined)
        yield* (0,text_scope/* describeScope */.OI)(scope, videos.length);
    for (const cancellation of cancellations)
        yield describeOutcome(cancellation);
    if (cancellations.length > 0)
        yield (0,publishes/* countOutcomes */.XF)(cancellations);
    for (const each of uncancelled)
        yield `${(0,publishes/* nameUpload */.Lc)(each)}: not cancelled`;
    if (uncancelled.length > 0)
        yield (0,publishes/* countUncancelled */.yx)(uncancelled);
    if (lacksSummary)
        yield* (0,text_cancellations/* listCancelAgain */.Xj)(cancellations, actionsPage);
}
/** More lines without an error are folded. */
const MOST_UNFOLDED = 10;
/** What has an error is never folded. The last line says it all. */
function* listVideos(videos, describe) {
    if (videos.length === 0)
        return;
    if (videos.length <= MOST_UNFOLDED)
        yield* videos.values().map(describe);
    else {
        const accepted = videos.filter(({ verdict }) => verdict === "valid");
        const title = `${(0,quantities/* formatCount */.B4)(accepted.length, "video")} without errors`;
        if (accepted.length > 0)
            yield { title, lines: accepted.values().map(describe) };
        for (const checked of videos)
            if (checked.verdict !== "valid")
                yield describe(checked);
    }
    yield (0,verdicts/* describeVerdicts */.W)(videos);
}
/**
 * All findings, the worst first, then what was measured: the log is complete, annotations are limited. An `annotated`
 * finding is only named here, as its annotation stands in the log, too.
 */
function describeVideo({ video, facts, findings }, annotated) {
    const texts = Object.values((0,text_facts/* describeFacts */.L)(facts)).filter((text) => text !== "");
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
/** By the worst finding of a video. */
const SIGNS = { error: "✗", warning: "!", notice: "✓" };
/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(cancellation) {
    const { problem, outcome, code, logId } = cancellation;
    const evidence = [outcome, code, ...(logId === undefined ? [] : [`log_id ${logId}`])].join(", ");
    return `${(0,publishes/* nameUpload */.Lc)(cancellation)}: ${problem} (${evidence})`;
}

// EXTERNAL MODULE: ./report/reporters/summary.js + 2 modules
var summary = __webpack_require__(9785);
;// CONCATENATED MODULE: ./report/reporters/markdown.js

/** An HTML comment, which no renderer of Markdown shows. */
const MARK = "<!-- tiktok-upload-guard: report -->";
const markdown = {
    what: "Markdown report",
    medium: "file",
    mark: new RegExp(`^${MARK}`),
    render: renderMarkdown,
};
function* renderMarkdown(report, context) {
    const text = summary/* summary */.z.render(report, context);
    yield `${MARK}\n\n${text === "" ? "No video was checked." : text}\n`;
}

;// CONCATENATED MODULE: ./report/reporters/sarif.js






const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const sarif = {
    what: "SARIF report",
    medium: "file",
    mark: /^\s*\{\s*"\$schema":\s*"[^"]+",\s*"version":\s*"2\.1\.0",\s*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"TikTok Upload Guard"/,
    render: renderSarif,
};
/**
 * The most results of a run: GitHub rejects a file with more, and shows the 5,000 worst (GitHub's documentation, "SARIF
 * results exceed limit"). The worst come first.
 */
const MOST_RESULTS = 25_000;
/** How SARIF names the levels (section 3.27.10). */
const SARIF_LEVELS = { error: "error", warning: "warning", notice: "note" };
function* renderSarif(report, { rules = [], shard, toolPage }) {
    const { videos = [], remarks } = report;
    const driver = {
        name: tool/* TOOL_NAME */.l,
        version: tool/* VERSION */.x,
        semanticVersion: tool/* VERSION */.x,
        informationUri: toolPage,
        rules: rules.map(renderRule),
    };
    const origins = listOrigins(videos);
    yield `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [{\n"tool": { "driver": ${JSON.stringify(driver)} },\n`;
    if (shard !== undefined)
        yield `"automationDetails": ${JSON.stringify({ id: nameCategory(shard) })},\n`;
    if (origins.size > 0)
        yield `"originalUriBaseIds": ${JSON.stringify(renderOrigins(origins))},\n`;
    yield '"results": [';
    const ruleIndices = new Map(rules.map(({ id }, index) => [id, index]));
    const nameFinding = createFingerprints();
    let count = 0;
    for (const { video, finding } of listWorstFirst(videos)) {
        if (++count > MOST_RESULTS)
            continue;
        const result = {
            ruleId: finding.rule.id,
            ruleIndex: ruleIndices.get(finding.rule.id),
            ...renderResult(video, finding, origins),
            partialFingerprints: renderFingerprints(nameFinding(finding, video)),
        };
        yield `${count === 1 ? "" : ","}\n${JSON.stringify(result)}`;
    }
    const omitted = Math.max(0, count - MOST_RESULTS);
    const toolExecutionNotifications = [...remarks, ...remarkOnOmitted(omitted)].map(renderRemark);
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications }];
    yield `\n],\n"invocations": ${JSON.stringify(invocations)}\n}]\n}\n`;
}
/**
 * The category of a part of the videos: GitHub keeps the results of one upload for each. Without parts, it is left to
 * the step that uploads.
 */
function nameCategory({ index, count }) {
    return `tiktok-upload-guard/shard-${index}-of-${count}/`;
}
function* listWorstFirst(videos) {
    for (const level of levels/* LEVELS */.A) {
        for (const { video, findings } of videos) {
            for (const finding of findings)
                if (finding.level === level)
                    yield { video, finding };
        }
    }
}
/** What GitHub matches alerts by is the first (GitHub's documentation, "SARIF support"). Others read any of them. */
function renderFingerprints(fingerprint) {
    return { primaryLocationLineHash: fingerprint, "tiktokUploadGuard/v1": fingerprint };
}
function renderResult(video, finding, origins) {
    const { level, rule, basis = rule, fix, isFixOptional = false } = finding;
    // The location of a video at a URL is all that GitHub shows of it, and it leaves out the server.
    const about = video.source.kind === "url" ? `${video.path}: ` : "";
    const command = fix === null ? "" : `\n${isFixOptional ? "Optional" : "Fix"}: ${fix}`;
    return {
        level: SARIF_LEVELS[level],
        message: { text: escapeMessage(`${about}${(0,sentences/* describeFinding */.jb)(finding)}${command}`) },
        // Without a region: a result is about the file. With one, upload-sarif would hash the video line by line.
        locations: [{ physicalLocation: { artifactLocation: locate(video, origins) } }],
        properties: { tiktokCode: rule.code, evidence: basis.evidence, source: basis.source, fix: fix ?? undefined },
    };
}
/**
 * A plain text message, in which nothing of the text becomes a placeholder or a link (sections 3.11.5 and 3.11.6). Its
 * lines stay.
 */
function escapeMessage(text) {
    const shown = text.split("\n").map(unprintable/* showUnprintable */.u).join("\n");
    return shown.replace(/\{(\d+)\}/g, "{{$1}}").replaceAll("](", "] (");
}
function listOrigins(videos) {
    const origins = new Map();
    for (const { video } of videos) {
        if (video.source.kind !== "url")
            continue;
        const { origin } = new URL(video.path);
        if (!origins.has(origin))
            origins.set(origin, `SERVER_${origins.size + 1}`);
    }
    return origins;
}
function renderOrigins(origins) {
    return Object.fromEntries([...origins].map(([origin, name]) => [name, { uri: `${origin}/` }]));
}
/**
 * Relative to the workspace, or to a server (section 3.14.14): GitHub refuses a file with any absolute URL
 * (github/codeql-action#754).
 */
function locate({ path, source }, origins) {
    if (source.kind !== "url") {
        const encode = (part) => encodeURIComponent(part.isWellFormed() ? part : (0,unprintable/* showUnprintable */.u)(part));
        return { uri: path.split("/").map(encode).join("/"), uriBaseId: "%SRCROOT%" };
    }
    const { origin, pathname } = new URL(path);
    return { uri: pathname.replace(/^\/+/, "") || "./", uriBaseId: origins.get(origin) };
}
// ---------------------------------------------------------------------------------------------------------------------
// Rules and remarks
/** How precise a rule is, by its evidence: GitHub sorts alerts by that. */
const PRECISIONS = {
    documented: "very-high",
    reported: "high",
    inferred: "medium",
};
function renderRule({ id, level, code, evidence, source, when, advice }) {
    const isPage = /^https:\/\//.test(source);
    const parts = [
        ["When", when],
        ["What to do", advice],
        ...(code === undefined ? [] : [["TikTok's code", code, `\`${code}\``]]),
        ["Evidence", `${evidence} (${source})`, isPage ? `[${evidence}](${source})` : `${evidence} (${source})`],
    ];
    return {
        id,
        name: id,
        shortDescription: { text: `${id}: ${when}` },
        fullDescription: { text: `${id}: ${when}. ${advice}` },
        help: {
            text: parts.map(([title, text]) => `${title}: ${text}`).join("\n"),
            markdown: parts.map(([title, text, markdown = text]) => `**${title}:** ${markdown}`).join("\n\n"),
        },
        helpUri: isPage ? source : undefined,
        defaultConfiguration: { level: SARIF_LEVELS[level] },
        properties: { tags: ["tiktok"], precision: PRECISIONS[evidence], evidence, source, tiktokCode: code },
    };
}
function renderRemark({ level, message }) {
    return { level: SARIF_LEVELS[level], message: { text: escapeMessage(message) } };
}
function remarkOnOmitted(omitted) {
    if (omitted === 0)
        return [];
    const message = `${(0,quantities/* formatInteger */.Sm)(omitted)} of the less serious findings are not in this file, because GitHub accepts at most ${(0,quantities/* formatInteger */.Sm)(MOST_RESULTS)}. All of them are in the JSON report.`;
    return [{ level: "warning", message }];
}

// EXTERNAL MODULE: ./report/text/remarks.js
var text_remarks = __webpack_require__(5230);
// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __webpack_require__(2163);
;// CONCATENATED MODULE: ./report/registry.js











/** Reports for other tools, by the names that people choose them by. */
const FORMATS = { sarif: sarif, junit: junit, gitlab: gitlab, markdown: markdown };
const REPORTERS = { log: log, annotations: annotations, summary: summary/* summary */.z, json: json/* json */.P, ...FORMATS };
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
async function deliver(report, outlets, host, { failureLevel = "error", setOutputs = () => [], ...context } = {}) {
    const failures = [];
    const { actionsPage, summaryPage, toolPage, hasFile } = host;
    const fullContext = { actionsPage, summaryPage, toolPage, hasFile, ...context };
    for (const medium of MEDIA) {
        for (const outlet of outlets.filter(({ name }) => REPORTERS[name].medium === medium)) {
            const remarks = [
                ...failures.map(({ message }) => (0,text_remarks/* remarkOnDeliveryFailure */.Sr)(failureLevel, message)),
                ...report.remarks,
            ];
            const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
            failures.push(...(await attempt({ ...report, remarks }, outlet, host, { ...fullContext, lacksSummary })));
        }
        if (medium === "file")
            failures.push(...setOutputs(failures));
    }
    return failures;
}
async function attempt(report, outlet, host, context) {
    const { name } = outlet;
    const { what } = REPORTERS[name];
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
        const failures = await attempt(report, { name, path: fallback }, host, context);
        return [describe(error, failures.length === 0 ? fallback : undefined), ...failures];
    }
}
async function write(report, outlet, host, context) {
    const reporter = REPORTERS[outlet.name];
    switch (reporter.medium) {
        case "log":
            for (const line of reporter.render(report, context)) {
                if (typeof line === "string")
                    host.info(line);
                else
                    host.group(line.title, line.lines);
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
            (0,whole_file/* writeWhole */.f8)(path, reporter.render(report, { ...context, readEarlier }));
        }
    }
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   S: () => (/* binding */ renderOutcomes)
/* harmony export */ });
/* harmony import */ var _earlier_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7062);
/* harmony import */ var _text_publishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);
/* harmony import */ var _text_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);
/* harmony import */ var _text_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4466);




const TOOL = { name: "tiktok-upload-guard", version: _text_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x };
const json = {
    what: "report file",
    medium: "file",
    mark: _earlier_report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_MARK */ .l,
    render: renderJson,
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the earlier report. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, { readEarlier }) {
    const { videos, cancellations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : (0,_earlier_report_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEarlierReport */ .G)(readEarlier?.());
    yield `{\n  "schema": 1,\n  "tool": ${stringify(TOOL)},\n  "videos": `;
    yield* videos === undefined ? renderList(earlier?.videos ?? []) : renderList(videos, renderVideo);
    const scope = videos === undefined ? earlier?.scope : renderScope(report.scope);
    if (scope !== undefined)
        yield `,\n  "scope": ${stringify(scope)}`;
    yield ',\n  "cancellations": ';
    yield* cancellations === undefined
        ? renderList(earlier?.cancellations ?? [])
        : renderList(cancellations, renderCancellation);
    const totals = videos === undefined && earlier !== undefined ? earlier.totals : countTotals(videos ?? []);
    yield `,\n  "totals": ${stringify(totals)}\n}\n`;
}
function renderScope(scope) {
    if (scope === undefined)
        return undefined;
    return { kind: "changed", base: scope.base, commit: scope.commit ?? null, unchanged: scope.unchanged };
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
        facts: renderFacts(facts),
        findings: findings.map(renderFinding),
    };
}
/** JSON.stringify leaves out `undefined`, so a fact that could not be read is absent. */
function renderFacts(facts) {
    return {
        container: facts.container,
        codec: facts.codec,
        width: facts.width,
        height: facts.height,
        rotation: facts.rotation,
        colour: facts.colour && renderColour(facts.colour),
        frameRate: round(facts.frameRate?.value),
        minFrameRate: round(facts.minFrameRate),
        maxFrameRate: round(facts.maxFrameRate),
        durationSeconds: round(facts.duration?.value),
        sizeBytes: facts.sizeBytes,
        bytesRead: facts.bytesRead,
        partial: facts.partial,
        // The name that the first reports had for it.
        sampled: facts.partial,
    };
}
function renderColour({ primaries, transfer, matrix, isFullRange, bitDepth, chroma }) {
    return { primaries, transfer, matrix, isFullRange, bitDepth, chroma };
}
/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
function round(value) {
    return value === undefined ? undefined : Number(value.toFixed(6));
}
function renderFinding(finding) {
    const { rule, level, actual, limit, fix } = finding;
    const { evidence, source } = finding.basis ?? rule;
    return {
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? round(actual) : actual,
        limit,
        unit: rule.unit ?? null,
        evidence,
        source,
        message: (0,_text_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFinding */ .jb)(finding),
        fix,
    };
}
function renderCancellation(cancellation) {
    const { entry, video, outcome, code, httpStatus, logId, status, failReason, postIds, attempts } = cancellation;
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
        message: (0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCancellation */ .vk)(cancellation),
    };
}
/** The outcome of each id, as the output `outcomes` and the report show it. */
function renderOutcomes(cancellations) {
    return cancellations.map(renderCancellation);
}
function countTotals(videos) {
    const levels = videos.flatMap(({ findings }) => findings.map(({ level }) => level));
    const valid = videos.filter(({ verdict }) => verdict === "valid").length;
    return {
        checked: videos.length,
        valid,
        invalid: videos.length - valid,
        errors: levels.filter((level) => level === "error").length,
        warnings: levels.filter((level) => level === "warning").length,
        notices: levels.filter((level) => level === "notice").length,
    };
}


/***/ })

};
