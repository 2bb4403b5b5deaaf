export const id = 7;
export const ids = [7,77];
export const modules = {

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver),
  listActionOutlets: () => (/* binding */ listActionOutlets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
;// CONCATENATED MODULE: ./report/text/levels.js
/** Every level, the worst first. */
const LEVELS = ["error", "warning", "notice"];
/** A sign for each level, for tables. */
const LEVEL_SIGNS = { error: "❌", warning: "⚠️", notice: "ℹ️" };
/** Sorts by level, the worst first. Items of one level keep their order. */
function sortBySeverity(items) {
    return LEVELS.flatMap((level) => items.filter((item) => item.level === level));
}

;// CONCATENATED MODULE: ./report/text/annotation-limits.js

/** The most annotations of one level that GitHub shows per step (docs: "Annotations"). The runner drops the rest. */
const SHOWN_PER_LEVEL = 10;
/**
 * Returns the annotations, the worst first. A level with more than ten keeps nine, and a last one counts the rest and
 * says where they are. No more than these are held in memory.
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
        const message = `${title} are in the job summary and the report file. GitHub shows at most ${SHOWN_PER_LEVEL} per step.`;
        return [...shown, { level, title, message }];
    });
}

// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/reporters/annotations.js



const annotations = {
    what: "annotations",
    medium: "annotations",
    render: renderAnnotations,
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
/** The message names the video, too: the log shows nothing but the message. */
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

// EXTERNAL MODULE: ./report/reporters/json.js + 1 modules
var json = __webpack_require__(9787);
;// CONCATENATED MODULE: ./model/formats.js
/** The formats that a file can have, and the extensions that stand for them. Imports nothing. */
/** `.ts` is TypeScript to most repositories, and most GIF files are pictures. */
const FORMATS = {
    mp4: { name: "MP4", canMove: true, extensions: ["mp4", "m4v"] },
    mov: { name: "MOV", canMove: true, extensions: ["mov", "qt"] },
    webm: { name: "WebM", canMove: true, extensions: ["webm"] },
    matroska: { name: "Matroska (MKV)", canMove: true, extensions: ["mkv"] },
    avi: { name: "AVI", canMove: true, extensions: ["avi"] },
    mpegps: { name: "MPEG program stream", canMove: true, extensions: ["mpg", "mpeg"] },
    asf: { name: "Windows Media (ASF)", canMove: true, extensions: ["wmv"] },
    flv: { name: "FLV", canMove: true, extensions: ["flv"] },
    "3gp": { name: "3GP", canMove: true, extensions: ["3gp", "3g2"] },
    mpegts: { name: "MPEG transport stream", canMove: true, extensions: ["m2ts"], otherExtensions: ["ts"] },
    ogg: { name: "Ogg", canMove: true, extensions: ["ogv"] },
    gif: { name: "GIF", canMove: true, otherExtensions: ["gif"] },
    png: { name: "PNG", canMove: false },
    jpeg: { name: "JPEG", canMove: false },
    heif: { name: "HEIF", canMove: false },
    webp: { name: "WebP", canMove: false },
    mp3: { name: "MP3", canMove: false },
    wav: { name: "WAV", canMove: false },
    flac: { name: "FLAC", canMove: false },
    aac: { name: "AAC", canMove: false },
    pdf: { name: "PDF", canMove: false },
    zip: { name: "ZIP", canMove: false },
    html: { name: "HTML", canMove: false },
};
/** A format by the name that people know it by. */
function nameContainer(container) {
    return FORMATS[container].name;
}
const formats = Object.entries(FORMATS);
/** The extensions of the files that a search finds, in lower case, without the dot. */
const VIDEO_EXTENSIONS = formats.flatMap(([, { extensions = [] }]) => extensions);
/** Which format each extension stands for. */
const EXTENSIONS = Object.fromEntries(formats.flatMap(([container, { extensions = [], otherExtensions = [] }]) => [...extensions, ...otherExtensions].map((extension) => [extension, container])));
/** Recognised formats without a moving picture: converting them to MP4 would not make a video. */
const WITHOUT_MOTION = new Set(formats.filter(([, { canMove }]) => !canMove).map(([container]) => container));

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
;// CONCATENATED MODULE: ./text/words.js
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
/** A codec by the name that people know it by; of others the four-character code or CodecID, which is untrusted. */
function nameCodec(codec) {
    return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? codec;
}

;// CONCATENATED MODULE: ./report/text/facts.js



/** Describes the facts; the picture as a player displays it. The codec may be untrusted. */
function describeFacts(facts) {
    const { container, codec, width, height, rotation, frameRate, duration, sizeBytes, bytesRead } = facts;
    const partly = facts.sampled ? " in the parts that were read" : "";
    const read = bytesRead === undefined ? "" : `, ${(0,quantities/* formatSize */.Xq)(bytesRead)} read`;
    return {
        container: container === undefined ? "" : nameContainer(container),
        codec: codec === undefined ? "" : nameCodec(codec),
        picture: width === undefined || height === undefined ? "" : (0,quantities/* formatPictureSize */.Hx)({ width, height }, rotation),
        frameRate: frameRate === undefined ? "" : `${(0,quantities/* formatRate */.CE)(frameRate.value)}${partly}`,
        duration: duration === undefined ? "" : (0,quantities/* formatDuration */.a3)(duration.value),
        size: sizeBytes === undefined ? "" : `${(0,quantities/* formatSize */.Xq)(sizeBytes)}${read}`,
    };
}

;// CONCATENATED MODULE: ./report/reporters/log.js


const log = { what: "log", medium: "log", render: renderLog };
/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
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
/** What was measured, and below it each finding: the log is complete, annotations are limited. */
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

;// CONCATENATED MODULE: ./report/text/markdown.js
/** Makes GitHub-flavoured Markdown from untrusted text. */

/**
 * Escapes text so that it is shown as it is. Each character with a meaning in Markdown or HTML becomes a character
 * reference (GFM specification, section 6.2), and so do those of links, mentions and emoji. An unprintable character is
 * shown by its number. The rest stays readable in the source, too.
 */
function escapeMarkdown(text) {
    const special = /[\\`*_{}[\]<>|~#&$@^]|:(?=\S)|(?<=\bwww)\.|(?<=^\s*\d*)[-+=.)]|!(?=\[)/gi;
    return (0,unprintable/* showUnprintable */.u)(text).replace(special, reference);
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * Inline code. A backtick span is literal, but can't hold every backtick, nor a pipe in a table: such text goes into
 * the HTML element.
 */
function markdown_code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,unprintable/* showUnprintable */.u)(text) === text;
    return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** A link with Markdown as its text. `url` is already percent-encoded. */
function markdown_link(markdown, url) {
    return `[${markdown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
/** A fenced block. Its fence is longer than any fence in the text (GFM specification, section 4.5). */
function codeBlock(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/**
 * A table with a row for each item, as many as fit into `largestBytes`, and a line that counts the rest. Cells are
 * already Markdown. A step's job summary may have 1 MiB: a larger one is lost as a whole (GitHub's documentation,
 * "Adding a job summary").
 */
function table(headings, items, render, largestBytes = 500_000) {
    const heading = [headings, headings.map(() => "---")].map(renderRow);
    const rows = markdown_takeWhileFits(items.values().map((item) => renderRow(render(item))), largestBytes);
    return [[...heading, ...rows].join("\n"), ...markdown_noteOmitted(items.length - rows.length)].join("\n\n");
}
function renderRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The first lines, with at most `largestBytes` of UTF-8 together. The other lines are not made. */
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
/** A paragraph that says how many lines did not fit, if any, and where all of them are. */
function markdown_noteOmitted(omitted, place = "the report file") {
    return omitted === 0 ? [] : [`${omitted} more are not shown here: see ${place}.`];
}

;// CONCATENATED MODULE: ./report/text/cancellations.js



const HEADINGS = ["Publish id", "Outcome", "Code", "What happened and what to do", "log_id"];
/** A table of the outcomes, the worst first. */
function renderCancellations(cancellations) {
    return [`## ${(0,sentences/* countCancelled */.lZ)(cancellations)}`, table(HEADINGS, sortBySeverity(cancellations), cancellations_renderRow)].join("\n\n");
}
function cancellations_renderRow(cancellation) {
    const { level, outcome, code: tiktokCode, logId } = cancellation;
    return [
        markdown_code((0,sentences/* nameEntry */.ap)(cancellation)),
        `${outcome === "cancelled" ? "✅" : LEVEL_SIGNS[level]} ${outcome}`,
        markdown_code(tiktokCode),
        escapeMarkdown((0,sentences/* describeOutcome */.SS)(cancellation)),
        logId === undefined ? "" : markdown_code(logId),
    ];
}
/** The list's share of a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 500_000;
/** The ids alone, for `cancel: never`. */
function renderPublishIds(cancellations) {
    const lines = cancellations.values().map((cancellation) => `- ${code(nameEntry(cancellation))}`);
    const shown = takeWhileFits(lines, LARGEST_LIST_BYTES);
    return [
        "## TikTok uploads of this job (not cancelled)",
        shown.join("\n"),
        ...noteOmitted(cancellations.length - shown.length, "the ledger or the input 'publish-ids'"),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./report/text/videos.js





/** The share of the fix commands in a job summary, which holds 1 MiB. */
const LARGEST_FIXES_BYTES = 300_000;
const VERDICTS = {
    valid: "✅ valid",
    invalid: "❌ invalid",
    unreadable: "❌ unreadable",
};
const videos_HEADINGS = [
    ...["Video", "Verdict", "Container", "Codec", "Picture", "Frame rate", "Duration", "Size"],
    "What is wrong",
];
/** A table of the checked videos, those with errors first, and the fix commands in a folded section. */
function renderVideos(videos, permalink) {
    const sorted = [...videos].sort((a, b) => rank(a) - rank(b));
    return [
        `## ${(0,sentences/* countValid */.ws)(videos)}`,
        table(videos_HEADINGS, sorted, (checked) => videos_renderRow(checked, permalink)),
        ...renderFixes(sorted),
    ].join("\n\n");
}
/** Videos with errors come first, then those with other findings, each in order of path. */
function rank({ verdict, findings }) {
    if (verdict !== "valid")
        return 0;
    return findings.length > 0 ? 1 : 2;
}
function videos_renderRow({ video, facts, findings, margins, verdict }, permalink) {
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
/** How much of the limit is used: `▰▰▰▰▰▰▰▰▰▱ 96 %`. Empty if the limit is not near. */
function gauge(margins, fact) {
    const margin = margins.find((each) => each.fact === fact);
    if (margin === undefined)
        return "";
    const filled = Math.floor(margin.share * 10);
    return `<br>${"▰".repeat(filled)}${"▱".repeat(10 - filled)} ${Math.floor(margin.share * 100)} % of the limit`;
}
const FFMPEG_NOTE = "ffmpeg writes a new file next to the original. Watch it, then commit it in place of the original.";
function renderFixes(videos) {
    const fixes = videos.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix ?? []));
    const commands = [...new Set(fixes)];
    if (commands.length === 0)
        return [];
    const shown = markdown_takeWhileFits(commands, LARGEST_FIXES_BYTES);
    return [
        `<details><summary>${titleFixes(commands.length)}</summary>`,
        ...(commands.some((command) => command.startsWith("ffmpeg ")) ? [FFMPEG_NOTE] : []),
        codeBlock(shown.join("\n"), "sh"),
        ...markdown_noteOmitted(commands.length - shown.length),
        "</details>",
    ];
}
function titleFixes(videos) {
    return videos === 1 ? "Fix 1 video" : `Fix these ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}

;// CONCATENATED MODULE: ./report/reporters/summary.js



const summary = { what: "job summary", medium: "summary", render: renderSummary };
function renderSummary(report, { permalink }) {
    const { videos = [], cancellations = [], remarks } = report;
    return [
        ...(videos.length === 0 ? [] : [renderVideos(videos, permalink)]),
        ...(cancellations.length === 0 ? [] : [renderCancellations(cancellations)]),
        ...remarks.map(({ title, message }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(message)}`),
    ].join("\n\n");
}

// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __webpack_require__(2163);
;// CONCATENATED MODULE: ./report/registry.js
/** Lists the reporters by name, and delivers a report through the chosen ones. */







const REPORTERS = { log: log, annotations: annotations, summary: summary, json: json/* json */.P };
/** What an action always delivers. `reportFile`: the path of the JSON report; without one, none is written. */
function listActionOutlets(reportFile) {
    return [{ name: "log" }, { name: "annotations" }, { name: "json", path: reportFile }, { name: "summary" }];
}
/** Delivers through every outlet, in order, even if others fail. */
async function deliver(report, outlets, host, context = {}) {
    const results = await Promise.allSettled(outlets.map(async (outlet) => write(report, outlet, host, context)));
    return outlets.flatMap(({ name }, at) => {
        const result = results[at];
        if (result?.status !== "rejected")
            return [];
        const reason = result.reason instanceof Error ? result.reason.message : result.reason;
        return [{ name, message: (0,sentences/* describeDeliveryFailure */.CF)(REPORTERS[name].what, String(reason)) }];
    });
}
async function write(report, { name, path }, host, context) {
    const reporter = REPORTERS[name];
    switch (reporter.medium) {
        case "log":
            for (const line of reporter.render(report))
                host.info(line);
            return;
        case "annotations":
            for (const annotation of reporter.render(report))
                host.annotate(annotation);
            return;
        case "summary": {
            const markdown = reporter.render(report, context);
            if (markdown !== "")
                await host.summarize(markdown);
            return;
        }
        case "file": {
            if (path === undefined)
                return;
            const obstacle = (0,whole_file/* findFileObstacle */.Z2)(path);
            if (obstacle !== undefined)
                throw new Error(`its path is '${path}', ${obstacle}`);
            const parts = reporter.render(report, () => readText(path));
            (0,whole_file/* writeWhole */.f8)(path, parts);
        }
    }
}
function readText(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, "utf8") : undefined;
}


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json),
  S: () => (/* binding */ renderOutcomes)
});

;// CONCATENATED MODULE: ./report/earlier-report.js
/** Parses the report that an earlier step wrote. Reads no file. */
/**
 * What an earlier step of this action wrote. Undefined if there is no text, or it is not a report of schema 1: this
 * action did not write that, and does not keep it.
 */
function parseEarlierReport(text) {
    const parsed = text === undefined ? undefined : parseJson(text);
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

// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/reporters/json.js


const TOOL = { name: "tiktok-upload-guard", version: "1.0.0" };
const json = { what: "report file", medium: "file", render: renderJson };
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the existing file. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, readExisting) {
    const { videos, cancellations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : parseEarlierReport(readExisting());
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
/** JSON.stringify leaves out `undefined`, so a fact that could not be read is absent. */
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
/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
function round(value) {
    return value === undefined ? undefined : Number(value.toFixed(6));
}
function renderFinding(finding) {
    const { rule, level, actual, limit, fix } = finding;
    return {
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? round(actual) : actual,
        limit,
        unit: rule.unit ?? null,
        evidence: rule.evidence,
        source: rule.source,
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


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ describeDeliveryFailure),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   describeBrokenCancelling: () => (/* binding */ describeBrokenCancelling),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lZ: () => (/* binding */ countCancelled),
/* harmony export */   vk: () => (/* binding */ describeCancellation),
/* harmony export */   ws: () => (/* binding */ countValid)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8096);


function countValid(videos) {
    return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
}
function countCancelled(cancellations) {
    const cancelled = cancellations.filter(({ outcome }) => outcome === "cancelled").length;
    return `TikTok uploads: ${cancelled} of ${cancellations.length} cancelled`;
}
/** What was measured, what is allowed, and what to do. */
function describeFinding({ problem, advice, detail }) {
    return `${problem}. ${advice}.${inBrackets(detail)}`;
}
/** The same, with the fix command on a line of its own. */
function describeFindingAndFix(finding) {
    const { problem, advice, fix } = finding;
    return fix === null ? describeFinding(finding) : `${problem}. ${advice}:\n${fix}`;
}
function inBrackets(detail = "") {
    return detail === "" ? "" : ` (${detail})`;
}
/** What happened and what to do now. */
function describeOutcome({ problem, advice }) {
    return joinSentences(problem, advice);
}
/** What happened, to which id, what to do now, and what TikTok's support asks for. */
function describeCancellation(cancellation) {
    const { entry, problem, advice } = cancellation;
    const name = `${entry.kind === "id" ? "publish id " : ""}${nameEntry(cancellation)}`;
    return `${joinSentences(`${problem} (${name})`, advice)}${inBrackets(listEvidence(cancellation))}`;
}
function joinSentences(...sentences) {
    return sentences
        .filter((sentence) => sentence !== "")
        .map((sentence) => `${sentence}.`)
        .join(" ");
}
/** The id, or the place of a malformed entry, whose text is never shown. */
function nameEntry({ entry }) {
    if (entry.kind === "id")
        return entry.id;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(entry.length, "character")}`;
}
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the ledger";
        case "file":
            return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u)(origin.path);
    }
}
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].join(", ");
}
const A_LEVEL = { error: "an error", warning: "a warning", notice: "a notice" };
/** Why a step fails: `bad` of `total` things have one of `levels`. */
function describeFailure({ thing, bad, total, levels }, { setting, failOn }) {
    const causes = levels.map((level) => A_LEVEL[level]).join(" or ");
    const verb = bad === 1 ? "has" : "have";
    return `The step fails: ${bad} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(total, thing)} ${verb} ${causes} ('${setting}' is '${failOn}').`;
}
/** A report that could not be written. `what`: its name for a person. */
function describeDeliveryFailure(what, reason) {
    return `The ${what} could not be written: ${reason}. Its content is in the log.`;
}
/** An unexpected exception in cancelling. */
function describeBrokenCancelling(error) {
    return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Hx: () => (/* binding */ formatPictureSize),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony exports formatNumber, formatBytes, displayedSize, formatByte, formatInteger */
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
    const rounded = Math.round(seconds * 1000) / 1000;
    if (rounded < 60)
        return `${withDecimal(roundApart(seconds, 3, limit))} s`;
    const whole = Math.floor(rounded);
    return formatClock(whole === limit && seconds !== limit ? roundApart(seconds, 1, limit) : whole);
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
    return `${formatNumber(framesPerSecond, limit)} FPS`;
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
    return value.toLocaleString("en-US");
}


/***/ })

};
