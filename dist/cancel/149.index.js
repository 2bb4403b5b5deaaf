export const id = 149;
export const ids = [149];
export const modules = {

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pq: () => (/* binding */ json),
  SY: () => (/* binding */ renderOutcomes)
});

// UNUSED EXPORTS: renderJson

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/report/earlier-report.js

/**
 * What an earlier step of this action wrote to `path`. Undefined where there is nothing, or no report of schema 1: that
 * was never this action's, and is not kept.
 */
function readEarlierReport(path) {
    const parsed = (0,external_node_fs_.existsSync)(path) ? parseJson((0,external_node_fs_.readFileSync)(path, "utf8")) : undefined;
    if (typeof parsed !== "object" || parsed === null || !("schema" in parsed) || parsed.schema !== 1)
        return undefined;
    const { videos, cancellations, totals } = parsed;
    return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
        ? { videos, cancellations, totals }
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

// EXTERNAL MODULE: ./build/report/report-file.js
var report_file = __webpack_require__(4452);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
;// CONCATENATED MODULE: ./build/report/json.js



const TOOL = { name: "tiktok-upload-guard", version: "1.0.0" };
/** The report file, for programs: schemas/report.schema.json describes it. Once it is there, an output names it. */
const json = {
    name: "report file",
    deliver(report, { host, reportFile }) {
        if (reportFile === undefined)
            return;
        const isWhole = report.videos !== undefined && report.cancellations !== undefined;
        (0,report_file/* writeWhole */.f)(reportFile, renderJson(report, isWhole ? undefined : readEarlierReport(reportFile)));
        host.output("report-file", reportFile);
    },
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the `earlier` file. It comes a
 * video and a cancellation at a time: the text of thousands of videos never stands in memory as a whole.
 */
function* renderJson({ videos, cancellations }, earlier) {
    yield `{\n  "schema": 1,\n  "tool": ${stringify(TOOL)},\n  "videos": `;
    yield* videos === undefined ? renderList(earlier?.videos ?? []) : renderList(videos, renderVideo);
    yield ',\n  "cancellations": ';
    yield* cancellations === undefined
        ? renderList(earlier?.cancellations ?? [])
        : renderList(cancellations, renderCancellation);
    const totals = videos === undefined && earlier !== undefined ? earlier.totals : countTotals(videos ?? []);
    yield `,\n  "totals": ${stringify(totals)}\n}\n`;
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
/** `undefined` is left out by JSON.stringify: a fact that could not be read is absent. */
function renderFacts(facts) {
    return {
        container: facts.container,
        codec: facts.codec,
        width: facts.width,
        height: facts.height,
        rotation: facts.rotation,
        frameRate: round(facts.frameRate?.value),
        minFrameRate: round(facts.minFrameRate),
        maxFrameRate: round(facts.maxFrameRate),
        durationSeconds: round(facts.duration?.value),
        sizeBytes: facts.sizeBytes,
        bytesRead: facts.bytesRead,
        sampled: facts.sampled,
    };
}
/** Six decimals: far below a tick of any clock, far above the noise of floating point. */
function round(value) {
    return value === undefined ? undefined : Number(value.toFixed(6));
}
function renderFinding(finding) {
    const { rule, level, actual, fix } = finding;
    return {
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? round(actual) : actual,
        limit: finding.limit ?? rule.limit,
        unit: rule.unit ?? null,
        message: (0,sentences/* describeFinding */.jb)(finding),
        fix,
    };
}
function renderCancellation(cancellation) {
    const { entry, outcome, code, httpStatus, logId, status, failReason, postIds, attempts } = cancellation;
    return {
        ...(entry.kind === "id"
            ? { publishId: entry.id }
            : { publishId: null, position: entry.position, length: entry.length }),
        outcome,
        code,
        httpStatus: httpStatus ?? null,
        logId: logId ?? null,
        status: status ?? null,
        failReason: failReason ?? null,
        postIds,
        attempts,
        message: (0,sentences/* describeCancellation */.vk)(cancellation),
    };
}
/** What became of each id, as the output `outcomes` and the report tell it. */
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


/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./build/unprintable.js
var unprintable = __webpack_require__(3590);
;// CONCATENATED MODULE: ./build/report/levels.js
/** Every level, the gravest first. */
const LEVELS = ["error", "warning", "notice"];
/** What stands for a level where there is little room. */
const LEVEL_SIGNS = { error: "❌", warning: "⚠️", notice: "ℹ️" };
/** The same items, the gravest first, each level in the order in which it was given. */
function sortByGravity(items) {
    return LEVELS.flatMap((level) => items.filter((item) => item.level === level));
}

;// CONCATENATED MODULE: ./build/report/annotation-limits.js

/**
 * GitHub shows at most so many annotations of each level for a step (docs: "Annotations"; the runner drops the rest).
 */
const SHOWN_PER_LEVEL = 10;
/**
 * The worst first; of more than ten of a level nine, and one that counts the rest and says where they are. However many
 * are given, one at a time, no more than these are kept.
 */
function limitAnnotations(annotations) {
    const first = { error: [], warning: [], notice: [] };
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const annotation of annotations) {
        const { level } = annotation;
        if (++counts[level] <= SHOWN_PER_LEVEL)
            first[level].push(annotation);
    }
    return LEVELS.flatMap((level) => {
        if (counts[level] <= SHOWN_PER_LEVEL)
            return first[level];
        const shown = first[level].slice(0, SHOWN_PER_LEVEL - 1);
        const title = `${counts[level] - shown.length} more ${level}s`;
        const message = `${title} are in the job summary and in the report file: GitHub shows ${SHOWN_PER_LEVEL} for a step.`;
        return [...shown, { level, title, message }];
    });
}

// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
;// CONCATENATED MODULE: ./build/report/annotations.js



/** Annotations: workflow commands, which need no token and so work on pull requests from forks too. */
const annotations = {
    name: "annotations",
    deliver(report, { host }) {
        for (const annotation of renderAnnotations(report))
            host.annotate(annotation);
    },
};
/** One annotation for each remark, finding and publish id, within the limits of the platform. */
function renderAnnotations(report) {
    return limitAnnotations(listAnnotations(report));
}
function* listAnnotations({ remarks, videos = [], cancellations = [] }) {
    yield* remarks;
    for (const cancellation of cancellations)
        yield annotateCancellation(cancellation);
    for (const checked of videos) {
        for (const finding of checked.findings)
            yield annotateFinding(checked, finding);
    }
}
/** The message names the video too: of an annotation, the log shows nothing else. */
function annotateFinding({ video }, finding) {
    const { level, rule } = finding;
    return {
        level,
        title: rule.code === undefined ? `TikTok ${rule.id}` : `TikTok ${rule.id}: ${rule.code}`,
        message: `${(0,unprintable/* showUnprintable */.u)(video.path)}: ${(0,sentences/* describeFindingAndFix */.Xh)(finding)}`,
        ...(video.source.kind === "url" ? {} : { file: video.path }),
    };
}
function annotateCancellation(cancellation) {
    const { level, code } = cancellation;
    return { level, title: `TikTok cancel: ${code}`, message: (0,sentences/* describeCancellation */.vk)(cancellation) };
}

// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/report/amounts.js
var amounts = __webpack_require__(1242);
;// CONCATENATED MODULE: ./build/report/fact-texts.js

/** Container and codec as they stand in the report; quantities with their units. The codec may be untrusted. */
function describeFacts(facts) {
    const { container = "", codec = "", width, height, rotation = 0, frameRate, duration, sizeBytes, bytesRead } = facts;
    const turned = rotation === 0 ? "" : ` ↻${rotation}°`;
    const sampled = facts.sampled ? " in the parts that were read" : "";
    const partly = bytesRead === undefined ? "" : `, of which ${(0,amounts/* formatAmount */.ej)(bytesRead)} were read`;
    return {
        container,
        codec,
        picture: width === undefined || height === undefined ? "" : `${width}×${height}${turned}`,
        frameRate: frameRate === undefined ? "" : `${(0,amounts/* formatRate */.CE)(frameRate.value)}${sampled}`,
        duration: duration === undefined ? "" : (0,amounts/* formatDuration */.a3)(duration.value),
        size: sizeBytes === undefined ? "" : `${(0,amounts/* formatAmount */.ej)(sizeBytes)}${partly}`,
    };
}

;// CONCATENATED MODULE: ./build/report/log.js


/** The log of the step: a line for each video and each publish id, whatever came of it. */
const log = {
    name: "log",
    deliver(report, { host }) {
        for (const line of renderLog(report))
            host.info(line);
    },
};
/** A line at a time: those of thousands of videos never stand in memory together. */
function* renderLog({ videos = [], cancellations = [] }) {
    for (const checked of videos)
        yield* describeVideo(checked);
    if (videos.length > 0)
        yield (0,sentences/* countValid */.ws)(videos);
    for (const cancellation of cancellations)
        yield describeOutcome(cancellation);
    if (cancellations.length > 0)
        yield (0,sentences/* countCancelled */.lZ)(cancellations);
}
/** What was measured, and below it each objection: the log is complete where annotations are limited. */
function describeVideo({ video, facts, findings, verdict }) {
    const known = Object.values(describeFacts(facts)).filter((text) => text !== "");
    const name = `${verdict === "valid" ? "✓" : "✗"} ${video.path}`;
    return [
        known.length === 0 ? name : `${name}: ${known.join(", ")}`,
        ...findings.map((finding) => `    ${finding.level} ${finding.rule.id}: ${(0,sentences/* describeFinding */.jb)(finding)}`),
    ];
}
function describeOutcome(cancellation) {
    return `${(0,sentences/* nameEntry */.ap)(cancellation)}: ${cancellation.outcome} (${cancellation.code})`;
}

;// CONCATENATED MODULE: ./build/report/markdown.js
/** GitHub-flavoured Markdown made from untrusted text. */

/**
 * Text as it is, whatever it holds. Every character that Markdown or HTML is made of becomes a character reference (GFM
 * specification, section 6.2), and so does what GitHub makes links, mentions and emoji of; what is unprintable is shown
 * by its number. The rest stays readable in the source too.
 */
function escapeMarkdown(text) {
    const special = /[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi;
    return (0,unprintable/* showUnprintable */.u)(text).replace(special, reference);
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * Inline code. In a backtick span all is literal, but it can hold neither every backtick nor, in a table, a pipe: such
 * text stands in the HTML element.
 */
function markdown_code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,unprintable/* showUnprintable */.u)(text) === text;
    return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** A link on Markdown. `url` is percent-encoded already. */
function markdown_link(markdown, url) {
    return `[${markdown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
/** A fenced block: the fence is longer than any in the text (GFM specification, section 4.5). */
function codeBlock(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/**
 * A row of cells that are Markdown already for each of `items`, as many as fit `largestBytes`; of the rest a line tells
 * how many they are. A job summary may take 1 MiB for a step (GitHub's documentation, "Adding a job summary"); one over
 * it is lost whole.
 */
function table(headings, items, render, largestBytes = 500_000) {
    const heading = [headings, headings.map(() => "---")].map(renderRow);
    const rows = markdown_takeWhileFits(items.values().map((item) => renderRow(render(item))), largestBytes);
    return [[...heading, ...rows].join("\n"), ...markdown_tellOmitted(items.length - rows.length)].join("\n\n");
}
function renderRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The first of `lines` that have no more than `largestBytes` of UTF-8 together; the rest is not even made. */
function markdown_takeWhileFits(lines, largestBytes) {
    const fitting = [];
    let sum = 0;
    for (const line of lines) {
        sum += Buffer.byteLength(line) + 1;
        if (sum > largestBytes)
            break;
        fitting.push(line);
    }
    return fitting;
}
/** A paragraph that says how many lines did not fit, if there were any, and what lists them. */
function markdown_tellOmitted(omitted, lister = "the report file") {
    return omitted === 0 ? [] : [`${omitted} more: ${lister} lists them all.`];
}

;// CONCATENATED MODULE: ./build/report/cancellation-summary.js



const HEADINGS = ["Publish id", "Outcome", "Code", "What now", "log_id"];
/** What became of each publish id: those first that a person has to look after. */
function renderCancellations(cancellations) {
    return [`## ${(0,sentences/* countCancelled */.lZ)(cancellations)}`, table(HEADINGS, sortByGravity(cancellations), cancellation_summary_renderRow)].join("\n\n");
}
function cancellation_summary_renderRow(cancellation) {
    const { level, outcome, code: tiktokCode, meaning, advice, logId } = cancellation;
    return [
        markdown_code((0,sentences/* nameEntry */.ap)(cancellation)),
        `${outcome === "cancelled" ? "✅" : LEVEL_SIGNS[level]} ${outcome}`,
        markdown_code(tiktokCode),
        escapeMarkdown(`${meaning}. ${advice}.`),
        logId === undefined ? "" : markdown_code(logId),
    ];
}
/** Of a job summary's 1 MiB. */
const LARGEST_LIST_BYTES = 500_000;
/** The ids alone, where nothing was to be cancelled. */
function renderPublishIds(cancellations) {
    const lines = cancellations.values().map((cancellation) => `- ${code(nameEntry(cancellation))}`);
    const shown = takeWhileFits(lines, LARGEST_LIST_BYTES);
    return [
        "## TikTok uploads of this job, not cancelled",
        shown.join("\n"),
        ...tellOmitted(cancellations.length - shown.length, "the ledger, or the input 'publish-ids',"),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./build/report/video-summary.js





/** What the commands may take of a job summary's 1 MiB, beside the table. */
const LARGEST_FIXES_BYTES = 300_000;
const VERDICTS = {
    valid: "✅ valid",
    invalid: "❌ invalid",
    unreadable: "❌ unreadable",
};
const video_summary_HEADINGS = [
    ...["Video", "Verdict", "Container", "Codec", "Picture", "Frame rate", "Duration", "Size"],
    "What is wrong",
];
/** The checked videos as a table, the bad ones first, with the commands that mend them folded away. */
function renderVideos(videos, permalink) {
    const sorted = [...videos].sort((a, b) => rank(a) - rank(b));
    return [
        `## ${(0,sentences/* countValid */.ws)(videos)}`,
        table(video_summary_HEADINGS, sorted, (checked) => video_summary_renderRow(checked, permalink)),
        ...renderFixes(sorted),
    ].join("\n\n");
}
/** Videos with errors first, then those with other findings; the order of path within each. */
function rank({ verdict, findings }) {
    if (verdict !== "valid")
        return 0;
    return findings.length > 0 ? 1 : 2;
}
function video_summary_renderRow({ video, facts, findings, margins, verdict }, permalink) {
    const name = markdown_code(video.path);
    const address = video.source.kind === "url" ? undefined : permalink?.(video.path);
    const { container, codec, picture, frameRate, duration, size } = describeFacts(facts);
    return [
        address === undefined ? name : markdown_link(name, address),
        VERDICTS[verdict],
        container,
        escapeMarkdown(codec),
        picture,
        frameRate,
        `${duration}${gauge(margins, "duration")}`,
        `${size}${gauge(margins, "size")}`,
        findings.map(renderFinding).join("<br>"),
    ];
}
function renderFinding(finding) {
    const { rule, level } = finding;
    return `${LEVEL_SIGNS[level]} ${markdown_link(rule.id, rule.source)} ${escapeMarkdown((0,sentences/* describeFinding */.jb)(finding))}`;
}
/** How much of the limit is used up: `▰▰▰▰▰▰▰▰▰▱ 96 %`. Only where the limit is near. */
function gauge(margins, id) {
    const margin = margins.find(({ rule }) => rule.id === id);
    if (margin === undefined)
        return "";
    const filled = Math.floor(margin.share * 10);
    return `<br>${"▰".repeat(filled)}${"▱".repeat(10 - filled)} ${Math.floor(margin.share * 100)} % of the limit`;
}
const FFMPEG_NOTE = "ffmpeg writes a new file beside the original: look at it, then commit it in the original's place.";
function renderFixes(videos) {
    const fixes = videos.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix ?? []));
    const commands = [...new Set(fixes)];
    if (commands.length === 0)
        return [];
    const shown = markdown_takeWhileFits(commands, LARGEST_FIXES_BYTES);
    return [
        `<details><summary>Commands that mend ${(0,amounts/* formatCount */.B4)(commands.length, "video")}</summary>`,
        ...(commands.some((command) => command.startsWith("ffmpeg ")) ? [FFMPEG_NOTE] : []),
        codeBlock(shown.join("\n"), "sh"),
        ...markdown_tellOmitted(commands.length - shown.length),
        "</details>",
    ];
}

;// CONCATENATED MODULE: ./build/report/summary.js



/** The job summary: what a person opens after the job. */
const summary = {
    name: "job summary",
    async deliver(report, { host, permalink }) {
        const markdown = renderSummary(report, permalink);
        if (markdown !== "")
            await host.summarize(markdown);
    },
};
function renderSummary(report, permalink) {
    const { videos = [], cancellations = [], remarks } = report;
    return [
        ...(videos.length === 0 ? [] : [renderVideos(videos, permalink)]),
        ...(cancellations.length === 0 ? [] : [renderCancellations(cancellations)]),
        ...remarks.map(({ title, message }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(message)}`),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./build/report/registry.js




/** Every reporter, in the order of delivery. */
const REPORTERS = [log, annotations, json/* json */.Pq, summary];
/** Lets every reporter deliver, whatever becomes of the others. Returns what failed, as sentences. */
async function deliver(report, delivery) {
    const results = await Promise.allSettled(REPORTERS.map(async (reporter) => reporter.deliver(report, delivery)));
    return REPORTERS.flatMap(({ name }, at) => {
        const result = results[at];
        if (result?.status !== "rejected")
            return [];
        const reason = result.reason instanceof Error ? result.reason.message : result.reason;
        return [`The ${name} could not be written: ${reason}. What it would have told stands in the log.`];
    });
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lZ: () => (/* binding */ countCancelled),
/* harmony export */   vk: () => (/* binding */ describeCancellation),
/* harmony export */   ws: () => (/* binding */ countValid)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);

function countValid(videos) {
    return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}
function countCancelled(cancellations) {
    const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
    return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
}
/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice }) {
    return `${problem}. ${advice}.`;
}
/** The same, with the command that mends it on a line of its own. */
function describeFindingAndFix(finding) {
    const { problem, advice, fix } = finding;
    return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}
/** The id, what became of it, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { meaning, advice } = cancellation;
    const evidence = listEvidence(cancellation);
    return `${nameEntry(cancellation)}: ${meaning}. ${advice}.${evidence === "" ? "" : ` (${evidence})`}`;
}
const ORIGINS = { input: "the input 'publish-ids'", ledger: "the ledger" };
/** The id, or where a malformed one stood: what is no id is never repeated. */
function nameEntry({ entry }) {
    if (entry.kind === "id")
        return entry.id;
    return `entry ${entry.position} of ${ORIGINS[entry.origin]} (${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(entry.length, "character")})`;
}
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`answer: ${detail}`]),
    ].join(", ");
}


/***/ })

};
