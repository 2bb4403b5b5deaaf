export const id = 713;
export const ids = [713,230];
export const modules = {

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver),
  listActionOutlets: () => (/* binding */ listActionOutlets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./report/text/annotation-limits.js
var annotation_limits = __webpack_require__(9871);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/reporters/annotations.js
/** Annotations: workflow commands need no token, so they work on pull requests from forks, too. Renders only. */





const annotations = {
    what: "annotations",
    medium: "annotations",
    render: renderAnnotations,
};
/** One annotation for each remark, finding and publish id, within the limits of the platform. */
function renderAnnotations(report, context) {
    return (0,annotation_limits/* limitAnnotations */.y)(listAnnotations(report, context));
}
function* listAnnotations({ remarks, videos = [], cancellations = [] }, context) {
    yield* remarks;
    for (const cancellation of (0,publishes/* sortWorstFirst */.Qi)(cancellations))
        yield annotateCancellation(cancellation, context);
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

// EXTERNAL MODULE: ./report/reporters/json.js
var json = __webpack_require__(5214);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./report/text/cancel-workflow.js
var cancel_workflow = __webpack_require__(5559);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
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
function code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,unprintable/* showUnprintable */.u)(text) === text;
    return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** Escaped text that may be broken within a word: an id or a path is wider than a column on a phone. */
function breakable(text) {
    const pieces = text.match(/[^~/._-]{0,9}[~/._-]|[^~/._-]{1,10}/gu) ?? [];
    return pieces.map(escapeMarkdown).join("<wbr>");
}
/** The same as inline code. */
function breakableCode(text) {
    return `<code>${breakable(text)}</code>`;
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
    const rows = takeWhileFits(items.values().map((item) => renderRow(render(item))), largestBytes);
    return [[...heading, ...rows].join("\n"), ...noteOmitted(items.length - rows.length)].join("\n\n");
}
function renderRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The first lines, with at most `largestBytes` of UTF-8 together. The other lines are not made. */
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
/** A paragraph that says how many lines did not fit, if any, and where all of them are. */
function noteOmitted(omitted, place = "the report file") {
    return omitted === 0 ? [] : [`${omitted} more are not shown here: see ${place}.`];
}

;// CONCATENATED MODULE: ./report/text/cancellations.js





/** Two columns: more can't be read on a phone. */
const HEADINGS = ["Upload", "What happened, and what to do"];
/** The shares of the table, of the ids to copy and of those in the command in a job summary, which holds 1 MiB. */
const LARGEST_TABLE_BYTES = 450_000;
const LARGEST_LIST_BYTES = 400_000;
const LARGEST_COMMAND_BYTES = 60_000;
/** A heading that says it all, and a table of the outcomes, both the worst first. */
function renderCancellations(cancellations) {
    const rows = table(HEADINGS, (0,publishes/* sortWorstFirst */.Qi)(cancellations), cancellations_renderRow, LARGEST_TABLE_BYTES);
    return [`## ${(0,publishes/* countOutcomes */.XF)(cancellations)}`, rows].join("\n\n");
}
function cancellations_renderRow(cancellation) {
    const { level, outcome, problem, cause = "", advice, code: tiktokCode, logId } = cancellation;
    const posts = (0,publishes/* listPosts */.y0)(cancellation).map(({ name, url }) => `${url === undefined ? breakable(name) : markdown_link(breakable(name), url)}.`);
    const sign = outcome === "cancelled" ? "✅" : levels/* LEVEL_SIGNS */.W[level];
    return [
        renderUpload(cancellation),
        [
            [`${sign} **${escapeMarkdown(problem)}.**`, ...escaped(cause), ...posts, ...escaped(advice)].join(" "),
            [breakableCode(tiktokCode), ...(logId === undefined ? [] : [`log_id ${breakableCode(logId)}`])].join(", "),
        ].join("<br>"),
    ];
}
function escaped(sentence) {
    return sentence === "" ? [] : [escapeMarkdown((0,publishes/* joinSentences */.DP)(sentence))];
}
function renderUpload(cancellation) {
    const { entry } = cancellation;
    const name = (0,publishes/* nameVideo */.DZ)(cancellation);
    const id = entry.kind === "id" ? breakableCode(entry.id) : escapeMarkdown((0,publishes/* nameEntry */.ap)(entry));
    return name === undefined ? id : `${id}<br>${breakableCode(name)}`;
}
/** A heading and the ids that were recorded and, by wish, not cancelled. */
function renderUncancelled(uncancelled) {
    const lines = uncancelled.values().map((each) => `- ${renderUpload(each).replace("<br>", " ")}`);
    const shown = takeWhileFits(lines, LARGEST_TABLE_BYTES);
    return [
        `## ${(0,publishes/* countUncancelled */.yx)(uncancelled)}`,
        "The input `cancel` is `never`.",
        shown.join("\n"),
        ...noteOmitted(uncancelled.length - shown.length, "the log"),
    ].join("\n\n");
}
// ---------------------------------------------------------------------------------------------------------------------
// What is left to do
/**
 * The ids that are still worth cancelling, in a block to copy, and how to cancel them; nothing if there are none.
 * `actionsPage`: the address of the repository's workflows, if it is known.
 */
function renderCancelAgain(cancellations, actionsPage) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return [];
    const shown = takeWhileFits(ids, LARGEST_LIST_BYTES);
    return [
        `### ${titleAgain(ids.length)}`,
        codeBlock(shown.join("\n"), "text"),
        ...noteOmitted(ids.length - shown.length, "the log"),
        ...describeHow(ids, actionsPage),
    ];
}
/** The same as lines of a log, for where there is no summary. */
function listCancelAgain(cancellations, actionsPage) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return [];
    const { name, file } = cancel_workflow/* CANCEL_WORKFLOW */.Z;
    return [
        `${titleAgain(ids.length)}: run the workflow '${name}' (${file})${actionsPage === undefined ? "" : ` on ${actionsPage}`}.`,
        "Or in Bash, with TIKTOK_ACCESS_TOKEN set to a current token:",
        ...writeCommand(takeWhileFits(ids, LARGEST_COMMAND_BYTES)).split("\n"),
    ];
}
function listIdsLeft(cancellations) {
    const left = (0,publishes/* sortWorstFirst */.Qi)(cancellations.filter(publishes/* isWorthCancelling */.t0));
    return left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
function titleAgain(count) {
    return count === 1 ? "Cancel this upload" : `Cancel these ${(0,quantities/* formatInteger */.Sm)(count)} uploads`;
}
function describeHow(ids, actionsPage) {
    const command = describeCommand(ids);
    if (actionsPage === undefined)
        return command;
    const what = ids.length === 1 ? "the id" : "the ids";
    const { name, file } = cancel_workflow/* CANCEL_WORKFLOW */.Z;
    return [
        `Copy ${what}, open ${markdown_link("the repository's Actions page", actionsPage)}, choose the workflow **${name}** (${code(file)}), and click **Run workflow**.`,
        "<details><summary>There is no such workflow</summary>",
        ...command,
        "</details>",
    ];
}
/** The command, what must be set before it, and what TikTok's response to it means. */
function describeCommand(ids) {
    const shown = takeWhileFits(ids, LARGEST_COMMAND_BYTES);
    const variable = "TIKTOK_ACCESS_TOKEN";
    return [
        `In Bash, set ${code(variable)} to a current token (${code(`export ${variable}=<a current token>`)}), then run:`,
        codeBlock(writeCommand(shown), "sh"),
        ...(shown.length < ids.length
            ? [`The command holds the first ${(0,quantities/* formatInteger */.Sm)(shown.length)} of ${(0,quantities/* formatInteger */.Sm)(ids.length)} ids.`]
            : []),
        [
            `- ${code('"code": "ok"')} in the response means that TikTok accepted the request. For any other code, look in the TikTok app.`,
            `- If the response says ${code("Unsupported path")} (HTTP 404), try TikTok's other address: ${code(OTHER_ADDRESS)}`,
        ].join("\n"),
    ];
}
/** TikTok documents two addresses for cancelling. An account's gateway can serve either. */
const ADDRESS = "https://open.tiktokapis.com/v2/post/publish/cancel/";
const OTHER_ADDRESS = "https://open-platform.tiktokapis.com/v2/post/transmission/cancel/";
/**
 * One request for each id, with the id before its response. The token comes from the environment and is not part of the
 * command. Ids are letters, digits and `._~-`: words of Bash as they are, but for a tilde at the beginning.
 */
function writeCommand(ids) {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined)
        return writeRequest(`'${JSON.stringify({ publish_id: only })}'`);
    const words = ids.map((id) => `  ${id.startsWith("~") ? `"${id}"` : id}`).join(" \\\n");
    const request = writeRequest('"{\\"publish_id\\": \\"$id\\"}"').replaceAll("\n", "\n  ");
    return `for id in \\\n${words}\ndo\n  echo "$id"\n  ${request}\n  echo\ndone`;
}
/** `body`: a word of the shell. */
function writeRequest(body) {
    return [
        `curl -sS ${ADDRESS} \\`,
        '  -H "Authorization: Bearer $TIKTOK_ACCESS_TOKEN" \\',
        "  -H 'Content-Type: application/json; charset=UTF-8' \\",
        `  -d ${body}`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./model/colour.js
/** What the numbers of a picture mean as colours. Imports nothing. */
/** The code point that all three tables have for "unspecified". */
const UNSPECIFIED = 2;
const BT2020_PRIMARIES = 9;
const BT2020_MATRICES = (/* unused pure expression or super */ null && ([9, 10]));
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
    mpegvideo: { name: "raw MPEG video", canMove: true, otherExtensions: ["m1v", "m2v"] },
    h264: { name: "raw H.264", canMove: true, otherExtensions: ["h264", "264"] },
    h265: { name: "raw H.265", canMove: true, otherExtensions: ["h265", "265", "hevc"] },
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

// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
;// CONCATENATED MODULE: ./report/text/facts.js
/** The facts about a video, in words. Knows no medium. */




/** Describes the facts; the picture as a player displays it. The codec may be untrusted. */
function describeFacts(facts) {
    const { container, codec, colour = {}, width, height, rotation, frameRate, duration, sizeBytes, bytesRead } = facts;
    const partly = facts.partial ? " in the parts that were read" : "";
    const range = nameHighDynamicRange(colour);
    const read = bytesRead === undefined ? "" : `, ${(0,quantities/* formatSize */.Xq)(bytesRead)} read`;
    return {
        container: container === undefined ? "" : nameContainer(container),
        codec: codec === undefined ? "" : `${(0,words/* nameCodec */.G8)(codec)}${range === undefined ? "" : `, HDR (${range})`}`,
        picture: width === undefined || height === undefined ? "" : (0,quantities/* formatPictureSize */.Hx)({ width, height }, rotation),
        frameRate: frameRate === undefined ? "" : `${(0,quantities/* formatRate */.CE)(frameRate.value)}${partly}`,
        duration: duration === undefined ? "" : (0,quantities/* formatDuration */.a3)(duration.value),
        size: sizeBytes === undefined ? "" : `${(0,quantities/* formatSize */.Xq)(sizeBytes)}${read}`,
    };
}

;// CONCATENATED MODULE: ./report/reporters/log.js




const log = { what: "log", medium: "log", render: renderLog };
/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog({ videos = [], cancellations = [], uncancelled = [] }, { actionsPage, lacksSummary = false }) {
    for (const checked of videos)
        yield* describeVideo(checked);
    if (videos.length > 0)
        yield (0,sentences/* countValid */.ws)(videos);
    for (const cancellation of cancellations)
        yield describeOutcome(cancellation);
    if (cancellations.length > 0)
        yield (0,publishes/* countOutcomes */.XF)(cancellations);
    for (const each of uncancelled)
        yield `${(0,publishes/* nameUpload */.Lc)(each)}: not cancelled`;
    if (uncancelled.length > 0)
        yield (0,publishes/* countUncancelled */.yx)(uncancelled);
    if (lacksSummary)
        yield* listCancelAgain(cancellations, actionsPage);
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
/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(cancellation) {
    const { problem, outcome, code, logId } = cancellation;
    const evidence = [outcome, code, ...(logId === undefined ? [] : [`log_id ${logId}`])].join(", ");
    return `${(0,publishes/* nameUpload */.Lc)(cancellation)}: ${problem} (${evidence})`;
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
    const name = code(video.path);
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
    return `${levels/* LEVEL_SIGNS */.W[level]} ${markdown_link(rule.id, (finding.basis ?? rule).source)} ${escapeMarkdown((0,sentences/* describeFinding */.jb)(finding))}`;
}
/** How much of the limit is used: `▰▰▰▰▰▰▰▰▰▱ 96 %`. Empty if the limit is not near. */
function gauge(margins, fact) {
    const margin = margins.find((each) => each.fact === fact);
    if (margin === undefined)
        return "";
    const filled = Math.floor(margin.share * 10);
    return `<br>${"▰".repeat(filled)}${"▱".repeat(10 - filled)} ${Math.floor(margin.share * 100)} % of the limit`;
}
const NEW_FILE = "ffmpeg writes a new file next to the original. Watch it, then commit it in place of the original.";
const NEW_DOWNLOAD = "For a URL, ffmpeg writes a new file into the working directory. Watch it, then upload it to the same URL.";
/** The commands that are needed, then those that a person may leave out. */
function renderFixes(videos) {
    return [
        ...renderCommands(listCommands(videos, false), titleFixes),
        ...renderCommands(listCommands(videos, true), titleOptions),
    ];
}
function listCommands(videos, isOptional) {
    const found = videos.flatMap(({ video, findings }) => findings.flatMap(({ fix, fixKind, isFixOptional = false }) => {
        if (fix === null || isFixOptional !== isOptional)
            return [];
        const writes = fixKind === "convert" || fixKind === "cut";
        return [{ fix, note: writes ? (video.source.kind === "url" ? NEW_DOWNLOAD : NEW_FILE) : undefined }];
    }));
    return {
        commands: [...new Set(found.map(({ fix }) => fix))],
        notes: [...new Set(found.flatMap(({ note }) => note ?? []))],
    };
}
function renderCommands({ commands, notes }, title) {
    if (commands.length === 0)
        return [];
    const shown = takeWhileFits(commands, LARGEST_FIXES_BYTES / 2);
    return [
        `<details><summary>${title(commands.length)}</summary>`,
        ...notes,
        codeBlock(shown.join("\n"), "sh"),
        ...noteOmitted(commands.length - shown.length),
        "</details>",
    ];
}
function titleFixes(videos) {
    return videos === 1 ? "Fix 1 video" : `Fix these ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}
function titleOptions(videos) {
    return `Optional: convert or cut ${(0,quantities/* formatCount */.B4)(videos, "video")}`;
}

;// CONCATENATED MODULE: ./report/reporters/summary.js



const summary = { what: "job summary", medium: "summary", render: renderSummary };
/** The share of the remarks in a job summary, which holds 1 MiB. */
const LARGEST_REMARKS_BYTES = 50_000;
/** What is left to do comes last: it is what a person copies. */
function renderSummary(report, { permalink, actionsPage }) {
    const { videos = [], cancellations = [], uncancelled = [], remarks } = report;
    const lines = remarks.map(({ title, message }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(message)}`);
    const shown = takeWhileFits(lines, LARGEST_REMARKS_BYTES);
    return [
        ...(videos.length === 0 ? [] : [renderVideos(videos, permalink)]),
        ...(cancellations.length === 0 ? [] : [renderCancellations(cancellations)]),
        ...(uncancelled.length === 0 ? [] : [renderUncancelled(uncancelled)]),
        ...shown,
        ...noteOmitted(lines.length - shown.length, "the log"),
        ...renderCancelAgain([...cancellations, ...uncancelled], actionsPage),
    ].join("\n\n");
}

// EXTERNAL MODULE: ./report/text/remarks.js
var text_remarks = __webpack_require__(5230);
// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __webpack_require__(2163);
;// CONCATENATED MODULE: ./report/registry.js







const REPORTERS = { log: log, annotations: annotations, summary: summary, json: json/* json */.P };
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
    const fullContext = { actionsPage: host.actionsPage, hasFile: host.hasFile, ...context };
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
            for (const line of reporter.render(report, context))
                host.info(line);
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
            const { path, keepsEarlier = false } = outlet;
            if (path === undefined)
                return;
            const obstacle = (0,whole_file/* findFileObstacle */.Z2)(path);
            if (obstacle !== undefined)
                throw new Error(`its path is '${path}', ${obstacle}`);
            (0,whole_file/* writeWhole */.f8)(path, reporter.render(report, () => (keepsEarlier ? (0,whole_file/* readEarlierReport */.V)(path) : undefined)));
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
/* harmony import */ var _earlier_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7062);
/* harmony import */ var _text_publishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);
/* harmony import */ var _text_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);



const TOOL = { name: "tiktok-upload-guard", version: "1.0.0" };
const json = { what: "report file", medium: "file", render: renderJson };
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the earlier report. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, readEarlier) {
    const { videos, cancellations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : (0,_earlier_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEarlierReport */ .G)(readEarlier());
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


/***/ }),

/***/ 9871:
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
function limitAnnotations(annotations, place = "the job summary and the report file") {
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

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeSearchByHand),
/* harmony export */   Z: () => (/* binding */ CANCEL_WORKFLOW)
/* harmony export */ });
/** How a person cancels an upload after the job: by the workflow of the examples. Words only. */
/** The workflow for cancelling by hand, by its name on the Actions page, and the example that holds it. */
const CANCEL_WORKFLOW = { name: "Cancel TikTok uploads", file: "examples/cancel-now.yml" };
/**
 * What to do about an upload whose id was not recorded, in sentences. `actionsPage`: the address of the repository's
 * workflows, if it is known.
 */
function describeSearchByHand(actionsPage) {
    const { name, file } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return [
        `Look in the TikTok app, or find its id in the log of the upload step and cancel it with the workflow '${name}' (${file})${place}.`,
        "If the id is masked there (***), one of your secrets is part of it: delete the video in the TikTok app.",
    ].join(" ");
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   W: () => (/* binding */ LEVEL_SIGNS)
/* harmony export */ });
/** Every level, the worst first. */
const LEVELS = ["error", "warning", "notice"];
/** A sign for each level, for tables. */
const LEVEL_SIGNS = { error: "❌", warning: "⚠️", notice: "ℹ️" };


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   DZ: () => (/* binding */ nameVideo),
/* harmony export */   Lc: () => (/* binding */ nameUpload),
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   cT: () => (/* binding */ nameOrigin),
/* harmony export */   t0: () => (/* binding */ isWorthCancelling),
/* harmony export */   vk: () => (/* binding */ describeCancellation),
/* harmony export */   y0: () => (/* binding */ listPosts),
/* harmony export */   yx: () => (/* binding */ countUncancelled)
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
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(entry.length, "character")}`;
}
/** Where ids were recorded. */
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the file $TIKTOK_PUBLISH_IDS";
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
function nameUpload(cancellation) {
    const video = nameVideo(cancellation);
    return `${nameEntry(cancellation.entry)}${video === undefined ? "" : ` (${video})`}`;
}
/**
 * What happened, to which id and video, what to do now, and what TikTok's support asks for. `how`: one more sentence on
 * what to do, without its full stop.
 */
function describeCancellation(cancellation, how = "") {
    const { entry, problem, cause = "", advice } = cancellation;
    const upload = `${entry.kind === "id" ? "publish id " : ""}${nameUpload(cancellation)}`;
    const posts = listPosts(cancellation).map(({ name, url }) => (url === undefined ? name : `${name} (${url})`));
    const evidence = listEvidence(cancellation).join(", ");
    return [
        joinSentences(`${problem}: ${upload}`, cause, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(posts), advice, how),
        ...(evidence === "" ? [] : [`(${evidence})`]),
    ].join(" ");
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
    ...["live", "may-go-live", "cut-off", "malformed", "unknown"],
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
    "in-inbox": (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
    "dry-run": (things, isOne) => `${things} ${isOne ? "was" : "were"} not cancelled and may still go live`,
    failed: (things) => `${things} failed before`,
    cancelled: (things, isOne) => `${things} ${isOne ? "was" : "were"} cancelled`,
};
/** One line that says it all, the worst first: `1 video is live, 2 may still go live, 3 were cancelled`. */
function countOutcomes(cancellations) {
    let isNamed = false;
    const parts = NEWS.flatMap((news) => {
        const those = cancellations.filter((each) => newsOf(each) === news);
        const count = those.length;
        if (count === 0)
            return [];
        const things = isNamed ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count) : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, news === "live" ? nameLive(those) : "upload");
        isNamed = true;
        return [SAY[news](things, count === 1)];
    });
    const isDry = cancellations.some(({ outcome }) => outcome === "dry-run");
    return `${isDry ? "Dry run: " : ""}${parts.join(", ")}`;
}
/** What people see in the TikTok app. */
function nameLive(live) {
    const photos = live.filter(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z)(entry)).length;
    if (photos === 0)
        return "video";
    return photos === live.length ? "photo post" : "post";
}
/** How many ids were recorded and, by wish, not cancelled. */
function countUncancelled(uncancelled) {
    const verb = uncancelled.length === 1 ? "was" : "were";
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(uncancelled.length, "upload")} ${verb} not cancelled and may still go live`;
}
/** The worst news first; equal ones keep their order. */
function sortWorstFirst(cancellations) {
    return NEWS.flatMap((news) => cancellations.filter((each) => newsOf(each) === news));
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

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ remarkOnBadInput),
/* harmony export */   Sr: () => (/* binding */ remarkOnDeliveryFailure),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   remarkOnShortenedOutput: () => (/* binding */ remarkOnShortenedOutput)
/* harmony export */ });
/* unused harmony exports remarkOnDefault, remarkOnBreakdown, remarkOnNoRepository, remarkOnNoVideo, remarkOnUntracked, describeUntracked, remarkOnAbsent, remarkOnLedger, remarkOnGap, remarkOnMisspelledInput, remarkOnUnkeptInput, describeArming */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5559);



const TITLE = "TikTok Upload Guard";
/** A remark with the title that all remarks have. */
function remark(level, message) {
    return { level, title: TITLE, message };
}
/** A bad input that fails the step. */
function remarkOnBadInput({ problem, advice }) {
    return { level: "error", title: `${TITLE}: bad input`, message: `${problem}. ${advice}.` };
}
/** A bad input of the post step, which cancels all the same. `fallback`: the default as text, if there is one. */
function remarkOnDefault({ problem, advice, fallback }) {
    const consequence = fallback === undefined ? "Ignoring it." : `Using the default, '${fallback}'.`;
    return remark("warning", `${problem}. ${consequence} ${advice}.`);
}
/** An unexpected exception in the check. */
function remarkOnBreakdown(error) {
    return remark("error", `The check stopped unexpectedly: ${error}`);
}
/** A report that could not be written. */
function remarkOnDeliveryFailure(level, message) {
    return remark(level, message);
}
/** A list that is longer than an output may be. `kept` and `total`: its entries in the output, and in the report. */
function remarkOnShortenedOutput({ name, kept, total }) {
    return remark("notice", `The output '${name}' has only the first ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(kept)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(total)} entries, because GitHub allows 1 MB for all outputs of a job. All of them are in the JSON report, whose path is the output 'report-file'.`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: where it looked, "looked for …"
function remarkOnNoRepository(tried) {
    return remark("notice", `No video was checked: ${tried}. To check videos, check out the repository before this step, or list files or folders in the input 'videos'.`);
}
function remarkOnNoVideo(tried) {
    return remark("notice", `No video was found: ${tried}.`);
}
/** Only videos that git does not track were found. */
function remarkOnUntracked(untracked) {
    const { problem, advice } = describeUntracked(untracked);
    return remark("notice", `No video was checked: ${problem}. ${advice}.`);
}
/** What the search without lines did not find, because git does not track it. */
function describeUntracked({ count, isCountExact, example, line }) {
    const [are, them] = count === 1 ? ["is", "it"] : ["are", "them"];
    return {
        problem: `${isCountExact ? "" : "At least "}${formatCount(count, "video")} on disk ${are} not tracked by Git, for example '${example}'`,
        advice: `To check ${them}, set 'videos', for example to '${line}'`,
    };
}
const MOST_NAMES = 20;
/** Videos that git tracks, but that are not on disk. */
function remarkOnAbsent(paths) {
    const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
    const rest = paths.length > MOST_NAMES ? " …" : "";
    const [verb, pronoun] = paths.length === 1 ? ["was", "it is"] : ["were", "they are"];
    return remark("warning", `${formatCount(paths.length, "tracked video")} ${verb} not checked, because ${pronoun} not on disk. Check out all files (a sparse checkout leaves some out), or restore what a step deleted: ${names}${rest}`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The ledger
/** `actionsPage`: the address of the repository's workflows, if it is known. */
function remarkOnLedger(path, note, actionsPage) {
    return remark("warning", `An upload may still go live: ${describeNote(note)}. ${describeSearchByHand(actionsPage)} (${path})`);
}
function describeNote(note) {
    switch (note.kind) {
        case "missing":
            return "the file $TIKTOK_PUBLISH_IDS is missing";
        case "unreadable":
            return `the file $TIKTOK_PUBLISH_IDS can't be read (${note.reason})`;
        case "over-bound":
            return `only the last ${formatSize(note.limitBytes)} of the file $TIKTOK_PUBLISH_IDS (${formatSize(note.sizeBytes)}) were read`;
        case "unfinished":
            return `only the first ${formatSize(note.readBytes)} of the file $TIKTOK_PUBLISH_IDS (${formatSize(note.sizeBytes)}) were read in time`;
    }
}
// ---------------------------------------------------------------------------------------------------------------------
// The inputs of the guard
/** A line of `videos` that matches nothing, if that does not fail the step. */
function remarkOnGap({ problem, advice }, level) {
    return remark(level, `${problem}. ${advice}.`);
}
/** An input that the action does not have, although it has one of almost the same name. */
function remarkOnMisspelledInput({ given, meant }) {
    return remark("warning", `There is no input '${given}'. Did you mean '${meant}'?`);
}
/** An input of main that is too long to be passed to post inside a composite action. */
function remarkOnUnkeptInput(name) {
    return remark("warning", `Input '${name}' is longer than 32 kB. Inside a composite action, it can't be passed to the post step, which will not use it. Write publish ids into the file that TIKTOK_PUBLISH_IDS names.`);
}
/** Whether cancelling is armed: the last line of main. */
function describeArming({ cancel, token }) {
    switch (cancel) {
        case "never":
            return "Cancelling is off: 'cancel' is 'never'.";
        case "dry-run":
            return "Cancelling is off: 'cancel' is 'dry-run'. If the job fails, the post step only reports what it would cancel.";
        case "on-failure":
            return ARMINGS[token];
    }
}
const ARMINGS = {
    given: "Cancelling is armed.",
    missing: "Cancelling is off: no access-token. That is fine if this job only checks videos.",
    unkept: "Cancelling is off: in a composite action, this runner can't pass the access-token on. Use the action in the workflow itself.",
};


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ describeDeliveryFailure),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Xh: () => (/* binding */ describeFindingAndFix),
/* harmony export */   describeBrokenCancelling: () => (/* binding */ describeBrokenCancelling),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   mO: () => (/* binding */ describeIncomplete),
/* harmony export */   uP: () => (/* binding */ describeCountedRemark),
/* harmony export */   ws: () => (/* binding */ countValid),
/* harmony export */   zh: () => (/* binding */ describeOutputFailure)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);


function countValid(videos) {
    return `TikTok videos: ${videos.filter(({ verdict }) => verdict === "valid").length} of ${videos.length} valid`;
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
const A_LEVEL = { error: "an error", warning: "a warning", notice: "a notice" };
/** Why a step fails: `bad` of `total` things have one of `levels`. */
function describeFailure({ thing, bad, total, levels }, { setting, failOn }) {
    const causes = levels.map((level) => A_LEVEL[level]).join(" or ");
    const verb = bad === 1 ? "has" : "have";
    return `The step fails: ${bad} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total, thing)} ${verb} ${causes} ('${setting}' is '${failOn}').`;
}
/** Why a step fails that could not write everything. `results`: how many things could not be written. */
function describeIncomplete(results, { setting, failOn }) {
    return `The step fails: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(results, "result")} could not be written ('${setting}' is '${failOn}').`;
}
/** Why a step fails because of a remark about the run. */
function describeCountedRemark({ message }, { setting, failOn }) {
    const [first = ""] = message.split(/(?<=\.) /);
    return `The step fails ('${setting}' is '${failOn}'): ${first}`;
}
/**
 * A result that could not be written. `what`: its name for a person. `instead`: the path of the file that holds it, or
 * none where only the log does.
 */
function describeDeliveryFailure(what, reason, instead) {
    const rest = instead === undefined ? "What it would say is in the log" : `It is in '${instead}' instead`;
    return `The ${what} could not be written: ${reason}. ${rest}.`;
}
/** Outputs of the step that could not be set. */
function describeOutputFailure(names, reason) {
    const what = names.length === 1 ? "output" : "outputs";
    return `Later steps don't see the ${what} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(names)} of this step, which could not be set: ${reason}.`;
}
/** An unexpected exception in cancelling. */
function describeBrokenCancelling(error) {
    return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ nameCodec),
/* harmony export */   ki: () => (/* binding */ formatList)
/* harmony export */ });
/* unused harmony export withArticle */
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


/***/ })

};
