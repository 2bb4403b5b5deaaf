export const id = 464;
export const ids = [464,665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   renderOutcomes: () => (/* binding */ renderOutcomes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4452);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9385);



const TOOL = { name: "tiktok-upload-guard", version: "1.0.0" };
/** The report file, for programs: schemas/report.schema.json describes it. */
const json = {
    name: "report file",
    deliver(report, { reportFile }) {
        if (reportFile === undefined)
            return;
        const earlier = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reportFile) ? parseReport((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(reportFile, "utf8")) : undefined;
        (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f)(reportFile, renderJson(report, earlier));
    },
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the `earlier` file. It comes a video
 * and a cancellation at a time: the text of thousands of videos never stands in memory as a whole.
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
        message: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFinding */ .jb)({ ...finding, fix: null }),
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
        message: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCancellation */ .vk)(cancellation),
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
/** A file that is no report of schema 1 is not kept: it was never this action's. */
function parseReport(text) {
    const parsed = parseJson(text);
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


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

;// CONCATENATED MODULE: ./build/report/annotation-limits.js
/** GitHub shows at most so many annotations of each level for a step (docs: "Annotations"; the runner drops the rest). */
const SHOWN_PER_LEVEL = 10;
const LEVELS = ["error", "warning", "notice"];
/** The worst first; of more than ten of a level nine, and one that counts the rest and says where they are. */
function limitAnnotations(annotations) {
    return LEVELS.flatMap((level) => {
        const ofLevel = annotations.filter((annotation) => annotation.level === level);
        if (ofLevel.length <= SHOWN_PER_LEVEL)
            return ofLevel;
        const shown = ofLevel.slice(0, SHOWN_PER_LEVEL - 1);
        const rest = ofLevel.length - shown.length;
        const message = `GitHub shows ${SHOWN_PER_LEVEL} for a step: all of them are in the job summary and in the report file.`;
        return [...shown, { level, title: `${rest} more ${level}s`, message }];
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
function renderAnnotations({ remarks, videos = [], cancellations = [] }) {
    return limitAnnotations([
        ...remarks,
        ...cancellations.map(annotateCancellation),
        ...videos.flatMap((checked) => checked.findings.map((finding) => annotateFinding(checked, finding))),
    ]);
}
function annotateFinding({ video }, finding) {
    const { level } = finding;
    const { id, code } = finding.rule;
    const title = code === undefined ? `TikTok ${id}` : `TikTok ${id}: ${code}`;
    const message = (0,sentences/* describeFinding */.jb)(finding);
    return video.source.kind === "url"
        ? { level, title, message: `${video.path}: ${message}` }
        : { level, title, message, file: video.path };
}
function annotateCancellation(cancellation) {
    const { level, code } = cancellation;
    return { level, title: `TikTok cancel: ${code}`, message: (0,sentences/* describeCancellation */.vk)(cancellation) };
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/report/amounts.js
const UNITS = [
    ["GB", 1e9, 1],
    ["MB", 1e6, 1],
    ["kB", 1e3, 0],
];
/** Bytes as a person weighs them: `96 kB`, `1.0 GB`. */
function formatAmount(bytes) {
    // What rounding would make a thousand is one of the next unit.
    const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
    if (unit === undefined)
        return `${bytes} bytes`;
    const [name, size, decimals] = unit;
    return `${(bytes / size).toFixed(decimals)} ${name}`;
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
function renderLog({ videos = [], cancellations = [] }) {
    const valid = videos.filter(({ verdict }) => verdict === "valid").length;
    return [
        ...videos.flatMap(describeVideo),
        ...(videos.length === 0 ? [] : [`${valid} of ${videos.length} videos are valid.`]),
        ...cancellations.map((cancellation) => `${(0,sentences/* nameEntry */.ap)(cancellation)}: ${cancellation.outcome} (${cancellation.code})`),
    ];
}
/** What was measured, and below it each objection: the log is complete where annotations are limited. */
function describeVideo({ video, facts, findings, verdict }) {
    return [
        [`${verdict === "valid" ? "✓" : "✗"} ${video.path}`, ...listFacts(facts)].join(": "),
        ...findings.map(({ level, rule, problem }) => `    ${level} ${rule.id}: ${problem}`),
    ];
}
/** One string, or none where nothing is known. */
function listFacts(facts) {
    const sampled = facts.sampled ? " in the parts that were read" : "";
    const known = [
        ...(facts.container === undefined ? [] : [facts.container]),
        ...(facts.codec === undefined ? [] : [facts.codec]),
        ...(facts.width === undefined || facts.height === undefined ? [] : [`${facts.width}×${facts.height}`]),
        ...(facts.frameRate === undefined ? [] : [`${Number(facts.frameRate.value.toFixed(3))} FPS${sampled}`]),
        ...(facts.duration === undefined ? [] : [`${Number(facts.duration.value.toFixed(3))} s`]),
        ...(facts.bytesRead === undefined ? [] : [`read ${describeReading(facts.bytesRead, facts.sizeBytes)}`]),
    ];
    return known.length === 0 ? [] : [known.join(", ")];
}
function describeReading(bytesRead, sizeBytes) {
    return sizeBytes === undefined ? formatAmount(bytesRead) : `${formatAmount(bytesRead)} of ${formatAmount(sizeBytes)}`;
}

;// CONCATENATED MODULE: ./build/report/markdown.js
/** GitHub-flavoured Markdown made from untrusted text. */
/**
 * Text as it is, whatever it holds. Every character that Markdown or HTML is made of becomes a character reference (GFM
 * specification, section 6.2), and so does what GitHub makes links, mentions and emoji of; control characters are shown
 * as `\u{…}`. The rest stays readable in the source too.
 */
function escapeMarkdown(text) {
    return text
        .replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replace(/[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi, reference);
}
/** Characters that a reader can't see, or that change the order of what is seen. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * Inline code. In a backtick span all is literal, but it can hold neither every backtick nor, in a table, a pipe: such
 * text stands in the HTML element.
 */
function markdown_code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && text.search(UNPRINTABLE) === -1;
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
 * A row of cells that are Markdown already for each of `items`, as many as fit `largestBytes`; of the rest a line tells how
 * many they are. A job summary may take 1 MiB for a step (GitHub's documentation, "Adding a job summary"); one over it is
 * lost whole.
 */
function table(headings, items, render, largestBytes = 500_000) {
    const heading = [headings, headings.map(() => "---")].map(renderRow);
    const rows = takeWhileFits(items.values().map((item) => renderRow(render(item))), largestBytes);
    const omitted = items.length - rows.length;
    return [...heading, ...rows, ...(omitted === 0 ? [] : [`\n${omitted} more: the report file lists them all.`])].join("\n");
}
function renderRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The first of `lines` that have no more than `largestBytes` of UTF-8 together; the rest is not even made. */
function takeWhileFits(lines, largestBytes) {
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

;// CONCATENATED MODULE: ./build/report/cancellation-summary.js


const cancellation_summary_LEVELS = { error: "❌", warning: "⚠️", notice: "ℹ️" };
const HEADINGS = ["Publish id", "Outcome", "Code", "What now", "log_id"];
/** What became of each publish id, in the order in which the ids were given. */
function renderCancellations(cancellations) {
    const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
    return [
        `## TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`,
        table(HEADINGS, cancellations, cancellation_summary_renderRow),
    ].join("\n\n");
}
function cancellation_summary_renderRow(cancellation) {
    const { level, outcome, code: tiktokCode, meaning, advice, logId } = cancellation;
    return [
        markdown_code((0,sentences/* nameEntry */.ap)(cancellation)),
        `${outcome === "cancelled" ? "✅" : cancellation_summary_LEVELS[level]} ${outcome}`,
        markdown_code(tiktokCode),
        escapeMarkdown(`${meaning}. ${advice}.`),
        logId === undefined ? "" : markdown_code(logId),
    ];
}
/** The ids alone, where nothing was to be cancelled. */
function renderPublishIds(cancellations) {
    const ids = cancellations.map((cancellation) => `- ${code(nameEntry(cancellation))}`);
    return ["## TikTok uploads of this job, not cancelled", ids.join("\n")].join("\n\n");
}

;// CONCATENATED MODULE: ./build/report/video-summary.js


/** What the commands may take of a job summary's 1 MiB, beside the table. */
const LARGEST_FIXES_BYTES = 300_000;
const VERDICTS = {
    valid: "✅ valid",
    invalid: "❌ invalid",
    unreadable: "❌ unreadable",
};
const video_summary_LEVELS = { error: "❌", warning: "⚠️", notice: "ℹ️" };
const video_summary_HEADINGS = [
    "Video",
    "Verdict",
    "Container",
    "Codec",
    "Picture",
    "Frame rate",
    "Duration",
    "Size",
    "What is wrong",
];
/** The checked videos as a table, the bad ones first, with the commands that mend them folded away. */
function renderVideos(videos, permalink) {
    const sorted = [...videos].sort((a, b) => rank(a) - rank(b));
    const valid = videos.filter(({ verdict }) => verdict === "valid").length;
    return [
        `## TikTok videos: ${valid} of ${videos.length} valid`,
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
    const near = (rule) => gauge(margins, rule);
    return [
        permalink === undefined || video.source.kind === "url" ? name : markdown_link(name, permalink(video.path)),
        VERDICTS[verdict],
        facts.container ?? "",
        escapeMarkdown(facts.codec ?? ""),
        facts.width === undefined || facts.height === undefined ? "" : `${facts.width}×${facts.height}${turned(facts)}`,
        facts.frameRate === undefined ? "" : `${decimals(facts.frameRate.value)} FPS${sampled(facts)}${near("frame-rate")}`,
        facts.duration === undefined ? "" : `${decimals(facts.duration.value)} s${near("duration")}`,
        facts.sizeBytes === undefined ? "" : `${formatAmount(facts.sizeBytes)}${partly(facts)}${near("size")}`,
        findings
            .map(({ rule, level, problem }) => `${video_summary_LEVELS[level]} ${markdown_link(rule.id, rule.source)} ${escapeMarkdown(problem)}`)
            .join("<br>"),
    ];
}
function turned({ rotation }) {
    return rotation === undefined || rotation === 0 ? "" : ` ↻${rotation}°`;
}
function sampled(facts) {
    return facts.sampled ? " in the parts that were read" : "";
}
function partly({ bytesRead }) {
    return bytesRead === undefined ? "" : `, of which ${formatAmount(bytesRead)} were read`;
}
/** How much of the limit is used up: `▰▰▰▰▰▰▰▰▰▱ 96 %`. Only where the limit is near. */
function gauge(margins, id) {
    const margin = margins.find(({ rule }) => rule.id === id);
    if (margin === undefined)
        return "";
    const filled = Math.floor(margin.share * 10);
    return `<br>${"▰".repeat(filled)}${"▱".repeat(10 - filled)} ${Math.floor(margin.share * 100)} % of the limit`;
}
function renderFixes(videos) {
    const commands = [
        ...new Set(videos.flatMap(({ findings }) => findings.flatMap(({ fix }) => (fix === null ? [] : [fix])))),
    ];
    if (commands.length === 0)
        return [];
    const shown = takeWhileFits(commands, LARGEST_FIXES_BYTES);
    const summary = `Commands that mend ${commands.length === 1 ? "a video" : `${commands.length} videos`}`;
    const note = "ffmpeg writes a new file beside the original: look at it, then commit it in the original's place.";
    const omitted = commands.length - shown.length;
    const more = omitted === 0 ? "" : `\n\n${omitted} more: the report file lists them all.`;
    return [
        `<details><summary>${summary}</summary>\n\n${note}\n\n${codeBlock(shown.join("\n"), "sh")}${more}\n\n</details>`,
    ];
}
function decimals(value) {
    return String(Number(value.toFixed(3)));
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
const REPORTERS = [log, annotations, json.json, summary];
/** Lets every reporter deliver, whatever becomes of the others. Returns what failed, as sentences. */
async function deliver(report, delivery) {
    const results = await Promise.allSettled(REPORTERS.map(async (reporter) => reporter.deliver(report, delivery)));
    return results.flatMap((result, at) => result.status === "fulfilled" ? [] : [`The ${REPORTERS[at]?.name} could not be written: ${result.reason}.`]);
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   vk: () => (/* binding */ describeCancellation)
/* harmony export */ });
/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice, fix }) {
    return fix === null ? `${problem}. ${advice}.` : `${problem}. ${advice}:\n${fix}`;
}
/** The id, what became of it, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { meaning, advice } = cancellation;
    const evidence = listEvidence(cancellation);
    return `${nameEntry(cancellation)}: ${meaning}. ${advice}.${evidence === "" ? "" : ` (${evidence})`}`;
}
/** The id, or where a malformed one stood: what is no id is never repeated. */
function nameEntry({ entry }) {
    return entry.kind === "id" ? entry.id : `entry ${entry.position} (${entry.length} characters)`;
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
