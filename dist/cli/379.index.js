export const id = 379;
export const ids = [379];
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
/** A remark for a person. */
function describeRemark({ level, message }, columns) {
    return (0,text_columns/* wrapWords */.EO)(`${style/* LOOKS */.BJ[level].sign} ${message}`, columns, "  ");
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
    const lines = report.remarks.flatMap((remark) => err.isTerminal ? describeRemark(remark, Math.min(WIDEST, err.columns)) : [remark.message]);
    for (const line of lines)
        terminal.say(line);
    if (output !== undefined && problem === undefined)
        terminal.say(`${nameAll(result)}.`);
    const { fails, reason } = (0,conclusion/* explain */.WE)(report, {
        ...{ thing: "upload", setting: "--fail-on", failOn, ending: sentences/* OF_COMMAND */.Qs },
    });
    if (problem !== undefined) {
        terminal.say(problem);
        return 2;
    }
    if (!fails && result.isOpen) {
        terminal.say("Exit code 2: the command was interrupted before every upload was final.");
        return 2;
    }
    terminal.say(reason);
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

/***/ 7184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ mergeColours),
/* harmony export */   Ah: () => (/* binding */ UNSPECIFIED),
/* harmony export */   EN: () => (/* binding */ nameHighDynamicRange),
/* harmony export */   pG: () => (/* binding */ needsTenBits)
/* harmony export */ });
/** What the numbers of a picture mean as colours. Imports nothing. */
/** The code point that all three tables have for "unspecified". */
const UNSPECIFIED = 2;
const BT2020_PRIMARIES = 9;
const BT2020_MATRICES = [9, 10];
/** What people call the dynamic range of a transfer function: SMPTE ST 2084 and ARIB STD-B67 in H.273, table 3. */
const HIGH_DYNAMIC_RANGES = { 16: "PQ", 18: "HLG" };
/** `PQ` (HDR10, HDR10+, Dolby Vision) or `HLG`; `undefined` where the dynamic range is not high, or not stated. */
function nameHighDynamicRange({ transfer }) {
    return transfer === undefined ? undefined : HIGH_DYNAMIC_RANGES[transfer];
}
/**
 * Eight bits are too few for these colours: those of a high dynamic range, and those of BT.2020, which carries one that
 * only a message in the stream states (`alternative_transfer_characteristics`: H.265, D.2.38).
 */
function needsTenBits(colour) {
    const isBt2020 = colour.primaries === BT2020_PRIMARIES || BT2020_MATRICES.includes(colour.matrix ?? UNSPECIFIED);
    return isBt2020 || nameHighDynamicRange(colour) !== undefined;
}
/** `stated` with what only `fallback` states. */
function mergeColours(stated = {}, fallback = {}) {
    const colour = { ...fallback, ...stated };
    return Object.keys(colour).length === 0 ? undefined : colour;
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ nameContainer),
/* harmony export */   Vf: () => (/* binding */ VIDEO_EXTENSIONS),
/* harmony export */   Z1: () => (/* binding */ EXTENSIONS),
/* harmony export */   u_: () => (/* binding */ isContainer),
/* harmony export */   yB: () => (/* binding */ WITHOUT_MOTION)
/* harmony export */ });
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
    mpegvideo: { name: "raw MPEG video", canMove: true, otherExtensions: ["m1v", "m2v"] },
    h264: { name: "raw H.264", canMove: true, otherExtensions: ["h264", "264"] },
    h265: { name: "raw H.265", canMove: true, otherExtensions: ["h265", "265", "hevc"] },
    ivf: { name: "IVF", canMove: true, otherExtensions: ["ivf"] },
    mxf: { name: "MXF", canMove: true, otherExtensions: ["mxf"] },
    realmedia: { name: "RealMedia", canMove: true, otherExtensions: ["rm", "rmvb"] },
    y4m: { name: "YUV4MPEG2", canMove: true, otherExtensions: ["y4m"] },
    nut: { name: "NUT", canMove: true, otherExtensions: ["nut"] },
    dv: { name: "DV", canMove: true, otherExtensions: ["dv"] },
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
    /** What macOS writes beside a file on a disk of another system, as `._` and the name of the file. */
    appledouble: { name: "macOS metadata", canMove: false },
};
function isContainer(name) {
    return Object.hasOwn(FORMATS, name);
}
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


/***/ })

};
