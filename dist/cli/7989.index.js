export const id = 7989;
export const ids = [7989];
export const modules = {

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ filterColours),
/* harmony export */   VE: () => (/* binding */ listColourOptions),
/* harmony export */   X6: () => (/* binding */ listEncoderOptions),
/* harmony export */   pf: () => (/* binding */ listPixelOptions),
/* harmony export */   yT: () => (/* binding */ chooseCodec)
/* harmony export */ });
/* harmony import */ var _model_colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7184);
/** How a video is encoded again so that its colours stay what they are. Knows no rule. */

/**
 * H.264, which every player shows, unless only H.265 is allowed; for colours that need 10 bits, H.265, as cameras write
 * it: not every ffmpeg can map them to fewer (zscale).
 */
function chooseCodec({ container, colour = {} }, { codecs }) {
    if (hasUnknownColours(container) || (0,_model_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .needsTenBits */ .pG)(colour))
        return "h265";
    return codecs.includes("h265") && !codecs.includes("h264") ? "h265" : "h264";
}
/** Broadcasts and recorders put H.265 in a high dynamic range into these, and only ffmpeg reads them. */
function hasUnknownColours(container) {
    return container === "mpegts";
}
/** ffmpeg's options for the encoder. */
function listEncoderOptions(facts, limits) {
    if (chooseCodec(facts, limits) === "h264")
        return ["-c:v", "libx264", "-crf", "18"];
    // Without this tag, players of Apple don't show H.265.
    return ["-c:v", "libx265", "-tag:v", "hvc1", "-crf", "20"];
}
/** ffmpeg's options for the pixels: 4:2:0, which every player shows. */
function listPixelOptions({ container, colour = {} }) {
    // There, a filter keeps the bit depth.
    if (hasUnknownColours(container))
        return [];
    return ["-pix_fmt", (0,_model_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .needsTenBits */ .pG)(colour) ? "yuv420p10le" : "yuv420p"];
}
/** The filters of ffmpeg that convert colours: full range to limited, and RGB to BT.709. */
function filterColours(facts) {
    if (hasUnknownColours(facts.container))
        return ["format=yuv420p|yuv420p10le"];
    if (isRgb(facts))
        return ["scale=out_color_matrix=bt709:out_range=tv"];
    // ffmpeg looks at the frames for their range: a container may state another.
    return facts.colour?.isFullRange ? ["scale=out_range=tv"] : [];
}
/** Codecs of screens and animations, whose pictures are RGB, by their names in {@link MediaFacts}. */
const RGB_CODECS = ["png", "rle"];
/** Muxers state RGB of other pictures, too, where these were made from RGB. It has all samples of every colour. */
function isRgb({ container, codec = "", colour = {} }) {
    const isStated = colour.matrix === RGB && (colour.chroma === "4:4:4" || codec === "FFV1");
    return isStated || container === "gif" || RGB_CODECS.includes(codec);
}
const RGB = 0;
const BT709 = { primaries: 1, transfer: 1, matrix: 1 };
const BT601 = { primaries: 6, transfer: 6, matrix: 6 };
/** ffmpeg's names for the code points of H.273. */
const PRIMARIES = {
    ...{ 1: "bt709", 4: "bt470m", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m", 8: "film", 9: "bt2020" },
    ...{ 10: "smpte428", 11: "smpte431", 12: "smpte432", 22: "ebu3213" },
};
const TRANSFERS = {
    ...{ 1: "bt709", 4: "gamma22", 5: "gamma28", 6: "smpte170m", 7: "smpte240m", 8: "linear", 9: "log100" },
    ...{ 10: "log316", 11: "iec61966-2-4", 12: "bt1361e", 13: "iec61966-2-1", 14: "bt2020-10", 15: "bt2020-12" },
    ...{ 16: "smpte2084", 17: "smpte428", 18: "arib-std-b67" },
};
const MATRICES = {
    ...{ 1: "bt709", 4: "fcc", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m", 8: "ycgco" },
    ...{ 9: "bt2020nc", 10: "bt2020c" },
};
/**
 * ffmpeg's options that state the colours. Old versions don't pass on what the source states. Where it states nothing,
 * players go by the picture size, and so must find the same one or a statement.
 */
function listColourOptions(facts, resizing) {
    const { colour = {} } = facts;
    if (isRgb(facts))
        return stateColours({ ...BT709, ...colour, matrix: BT709.matrix, isFullRange: false });
    const isGuessed = colour.matrix === undefined && resizing !== undefined && !(0,_model_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .needsTenBits */ .pG)(colour);
    const changesGuess = isGuessed && !looksLikeHd(resizing.shown) && looksLikeHd(resizing.padded);
    return stateColours(changesGuess ? { ...BT601, ...colour } : colour);
}
/** Players take an untagged picture above the size of PAL for BT.709, and any other for BT.601. */
function looksLikeHd({ width, height }) {
    return width >= 1280 || height > 576;
}
function stateColours({ primaries = 0, transfer = 0, matrix = 0, isFullRange }) {
    // A message in the stream may say that this is HLG, which ffmpeg then states itself (H.265, D.2.38).
    const mayBeHlg = PRIMARIES[primaries] === "bt2020" && !["smpte2084", "arib-std-b67"].includes(TRANSFERS[transfer] ?? "");
    return [
        ...option("-color_primaries", PRIMARIES[primaries]),
        ...option("-color_trc", mayBeHlg ? undefined : TRANSFERS[transfer]),
        ...option("-colorspace", MATRICES[matrix]),
        ...(isFullRange === undefined ? [] : ["-color_range", "tv"]),
    ];
}
function option(name, value) {
    return value === undefined ? [] : [name, value];
}


/***/ }),

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ isEven),
/* harmony export */   J_: () => (/* binding */ leavesFramesOut),
/* harmony export */   NZ: () => (/* binding */ isSteady),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   mF: () => (/* binding */ chooseRate),
/* harmony export */   xc: () => (/* binding */ lowestRate)
/* harmony export */ });
/** Rates that players and editors know. */
const STANDARD_RATES = ["24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60"];
/** Rates for a video whose own rate varies: a frame that is shown longer is repeated. */
const RATES_TO_REPEAT_AT = ["24", "25", "30", "60"];
/** The rate that most screens show: the least for a video that is too slow. */
const USUAL_RATE = 30;
/** Clocks that count in coarse ticks make the intervals of a steady video differ. */
const STEADY_RATIO = 1.002;
/** How far a measured average may be from the standard rate that it is. */
const STANDARD_TOLERANCE = 0.0005;
/** Only rates of films and cameras: what is faster or slower is moved into the limits. Needs the facts' `frameRate`. */
function chooseRate(facts, limits) {
    const { frameRate, maxFrameRate } = facts;
    const { min, max } = limits.frameRate;
    const average = frameRate?.value ?? USUAL_RATE;
    if (average > max)
        return String(max);
    if (isSteady(facts) && average >= min)
        return keepRate(average, max, isEven(facts) ? average : maxFrameRate);
    const fastest = maxFrameRate === undefined ? average : widenByTick(maxFrameRate);
    const least = Math.max(fastest, min, average < min ? USUAL_RATE : min);
    return RATES_TO_REPEAT_AT.find((rate) => evaluate(rate) >= least && evaluate(rate) <= max) ?? String(max);
}
/** Whether no frame is shorter than the average, as far as the clock shows it, or as far as the file was read. */
function isSteady({ frameRate, maxFrameRate }) {
    if (frameRate === undefined)
        return false;
    return maxFrameRate === undefined || widenByTick(maxFrameRate) <= frameRate.value * STEADY_RATIO;
}
/** Whether no frame is shorter or longer than the average, as far as the clock shows it: none was left out. */
function isEven(facts) {
    const { frameRate, minFrameRate } = facts;
    if (frameRate === undefined || !isSteady(facts))
        return false;
    return minFrameRate === undefined || widenByTick(minFrameRate, -1) >= frameRate.value / STEADY_RATIO;
}
/** Clocks of nanoseconds measure 59 FPS as 59.000002: over ten minutes, that is less than a frame. */
const CLOCK_ERROR = 0.00001;
/**
 * The rate itself, by its exact name if it has one. Where frames are missing, that of the others, which are the
 * `fastest`. Rounded up: a lower rate would leave a frame out now and then.
 */
function keepRate(average, max, fastest = average) {
    const distance = (rate) => Math.abs(evaluate(rate) / average - 1);
    const nearest = STANDARD_RATES.reduce((best, rate) => (distance(rate) < distance(best) ? rate : best));
    if (distance(nearest) < STANDARD_TOLERANCE && evaluate(nearest) <= max)
        return nearest;
    const faster = STANDARD_RATES.findLast((rate) => evaluate(rate) <= Math.min(max, fastest + CLOCK_ERROR));
    if (faster !== undefined && evaluate(faster) >= average)
        return faster;
    return String(Math.min(max, Math.ceil((average - CLOCK_ERROR) * 1000) / 1000));
}
/**
 * Clocks in milliseconds (Matroska, and what is copied from it) round the times of 30 FPS to intervals of 33 and 34 ms.
 * So a whole number of milliseconds may be up to one more, or less.
 */
function widenByTick(rate, tick = 1) {
    const milliseconds = 1000 / rate;
    const isWhole = Math.abs(milliseconds - Math.round(milliseconds)) < 1e-6;
    return isWhole ? 1000 / (milliseconds + tick) : rate;
}
/** Whether frames have to be left out, because some follow each other faster than the highest rate allows. */
function leavesFramesOut({ maxFrameRate = 0 }, { frameRate: { max } }) {
    return widenByTick(maxFrameRate) > max * STEADY_RATIO;
}
/** A rate as a number, in frames per second. */
function evaluate(rate) {
    const [numerator, denominator = 1] = rate.split("/").map(Number);
    return (numerator ?? 0) / denominator;
}
/** The lowest standard rate that is allowed, for videos of which only ffmpeg knows the rate. */
function lowestRate({ frameRate: { min, max } }) {
    return STANDARD_RATES.find((rate) => evaluate(rate) >= min && evaluate(rate) <= max) ?? String(max);
}


/***/ }),

/***/ 5403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ PRIVATE_HOST_REPORT),
/* harmony export */   SB: () => (/* binding */ chooseForFixes),
/* harmony export */   Wp: () => (/* binding */ BROWSER_RECORDING_REPORT),
/* harmony export */   ZM: () => (/* binding */ findSetter),
/* harmony export */   bu: () => (/* binding */ limitByCreator),
/* harmony export */   dT: () => (/* binding */ steadyIntervals),
/* harmony export */   fm: () => (/* binding */ SLIGHTLY_FAST_REPORT),
/* harmony export */   iU: () => (/* binding */ CREATOR_INFO),
/* harmony export */   lx: () => (/* binding */ nameAuthority),
/* harmony export */   mB: () => (/* binding */ RESTRICTIONS),
/* harmony export */   wD: () => (/* binding */ TIKTOK_LIMITS)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);

/** TikTok's guide, table "Video restrictions". */
const RESTRICTIONS = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";
/** Someone's videos at "60.0x FPS", which another tool refused and TikTok accepted. */
const SLIGHTLY_FAST_REPORT = "https://github.com/noahgsolomon/brainrot.js/issues/2";
/** WebM files that a browser recorded were refused with `frame_rate_check_failed` every time. */
const BROWSER_RECORDING_REPORT = "https://github.com/em1dev/ElPatoClip/issues/46";
/** Someone whose videos could not be pulled from `localhost` and private addresses. */
const PRIVATE_HOST_REPORT = "https://github.com/gitroomhq/postiz-docs/pull/177";
/** What one creator may post: `max_video_post_duration_sec`. */
const CREATOR_INFO = "https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info";
/**
 * TikTok's own limits. The guide has "4 GB" beside a "4 MB" of 4,194,304 bytes, so it may mean 4 · 2^30 bytes; others
 * read 4 · 10^9.
 */
const TIKTOK_LIMITS = {
    authority: "TikTok",
    containers: ["mp4", "mov", "webm"],
    codecs: ["h264", "h265", "vp8", "vp9"],
    frameRate: { min: 23, max: 60, reportedMax: 60.1 },
    unsteadyPercent: { max: 5 },
    pictureSize: { min: 360, max: 4096 },
    duration: { max: 600 },
    everyCreatorDuration: { max: 180 },
    size: { max: 4 * 2 ** 30 },
    certainSize: { max: 4_000_000_000 },
    pull: { max: 3600 },
    videoTracks: { min: 1, max: 1 },
    recommendedContainers: ["mp4"],
    recommendedCodecs: ["h264"],
};
/**
 * The limits for one creator, whose longest video is known: of that and the duration that the limits allow, the
 * stricter decides, with a policy and without it. What every creator may post no longer matters. `isDraft`: the creator
 * can cut the video in the app, so it may be longer.
 */
function limitByCreator(limits, maxSeconds, isDraft = false) {
    const { policy, duration } = limits;
    const isStricter = maxSeconds < duration.max && !isDraft;
    return {
        ...limits,
        ...(isStricter && { duration: { max: maxSeconds }, someCreatorsDuration: duration }),
        everyCreatorDuration: { max: maxSeconds, isOwn: true },
        ...(policy && { policy: { ...policy, otherwise: limitByCreator(policy.otherwise, maxSeconds, isDraft) } }),
    };
}
/** Intervals that differ from those of the allowed frame rates by no more than a tenth are steady. */
function steadyIntervals({ frameRate: { min, max } }) {
    return { shortestSeconds: 1 / (max + max / 10), longestSeconds: 1 / (min - min / 10) };
}
/**
 * What a fixed video has to meet: where a policy allows more than TikTok, TikTok's limits, so that it is not refused in
 * the end. What only the policy allows stays where TikTok's limits and the policy's have nothing in common.
 */
function chooseForFixes(limits) {
    const { policy } = limits;
    if (policy === undefined)
        return limits;
    const { containers, codecs, frameRate, pictureSize, duration, size } = policy.otherwise;
    return {
        ...limits,
        containers: shareOf(limits.containers, containers),
        codecs: shareOf(limits.codecs, codecs),
        frameRate: overlap(limits.frameRate, frameRate),
        pictureSize: overlap(limits.pictureSize, pictureSize),
        duration: { max: Math.min(limits.duration.max, duration.max) },
        size: { max: Math.min(limits.size.max, size.max) },
    };
}
function shareOf(some, others) {
    const shared = some.filter((name) => others.includes(name));
    return shared.length > 0 ? shared : some;
}
function overlap(range, { min, max }) {
    const both = { ...range, min: Math.max(range.min, min), max: Math.min(range.max, max) };
    return both.min <= both.max ? both : range;
}
/**
 * The limits that a video breaks: those without the policy where the policy sets the same as they do. `ends`: the
 * ends of a range that the video breaks; without them, all of the limit counts.
 */
function findSetter(limits, name, ends) {
    const { policy } = limits;
    if (policy === undefined || !policy.sets.has(name))
        return limits;
    return describeLimit(limits[name], ends) === describeLimit(policy.otherwise[name], ends) ? policy.otherwise : limits;
}
function describeLimit(limit, ends = ["min", "max"]) {
    if ("map" in limit)
        return [...limit].sort().join();
    const bounds = limit;
    return ends.map((end) => bounds[end]).join();
}
/** Who sets a limit, as the subject of a sentence: the policy, if it does, else the authority of all limits. */
function nameAuthority(limits, name, ends) {
    const { authority, policy } = findSetter(limits, name, ends);
    return policy?.sets.has(name) ? `The policy '${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(policy.path)}'` : authority;
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
// EXTERNAL MODULE: ./check/fix/encoding.js
var encoding = __webpack_require__(8110);
// EXTERNAL MODULE: ./check/limits.js
var check_limits = __webpack_require__(5403);
;// CONCATENATED MODULE: ./check/rule.js

/** TikTok's reasons to refuse a file (`fail_reason` of `/v2/post/publish/status/fetch/`). */
const FILE_REFUSALS = [
    "file_format_check_failed",
    "duration_check_failed",
    "frame_rate_check_failed",
    "picture_size_check_failed",
];
/** Makes a rule from its definition. */
function defineRule(definition) {
    const { check, text, ...rule } = definition;
    return {
        ...rule,
        judge(subject, limits) {
            const measured = check(subject, limits);
            if (measured === undefined)
                return undefined;
            const { actual, level = rule.level, isMissing, ends } = measured;
            const broken = rule.limitName === undefined ? limits : (0,check_limits/* findSetter */.ZM)(limits, rule.limitName, ends);
            const { limit = rule.limit(broken), basis = findPolicy(rule, broken) } = measured;
            const marks = { ...(basis && { basis }), ...(isMissing && { isMissing }) };
            return { ...text(measured, limits, subject), level, actual, limit, ...marks };
        },
    };
}
/** The policy, if it sets the limit of a rule. */
function findPolicy({ limitName }, { policy }) {
    if (policy === undefined || limitName === undefined || !policy.sets.has(limitName))
        return undefined;
    return { evidence: "documented", source: policy.path };
}

;// CONCATENATED MODULE: ./check/rules/codec.js
/** Rule `codec`: the main video track has a codec that TikTok does not accept. */




const codec = defineRule({
    id: "codec",
    level: "error",
    about: "picture",
    code: "file_format_check_failed",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "recode" },
    explainsUnread: true,
    limitName: "codecs",
    limit: ({ codecs }) => ({ oneOf: codecs }),
    when: ({ codecs }) => `the main video track is not ${(0,words/* formatList */.ki)(codecs.map(words/* nameCodec */.G8), "or")}`,
    check({ facts: { codec: actual } }, { codecs }) {
        return actual === undefined || codecs.includes(actual) ? undefined : { actual };
    },
    text({ actual }, limits, { facts }) {
        const { codecs } = limits;
        const accepted = (0,words/* formatList */.ki)(codecs.map(words/* nameCodec */.G8));
        const best = (0,encoding/* chooseCodec */.yT)(facts, limits);
        const better = codecs.includes(best) ? [best] : codecs;
        return {
            problem: `The video codec is ${(0,words/* nameCodec */.G8)(actual)}. ${(0,check_limits/* nameAuthority */.lx)(limits, "codecs")} accepts ${accepted}`,
            advice: `Convert it to ${(0,words/* formatList */.ki)(better.map(words/* nameCodec */.G8), "or")}`,
        };
    },
});

// EXTERNAL MODULE: ./model/formats.js
var formats = __webpack_require__(8766);
// EXTERNAL MODULE: ./text/glob.js
var glob = __webpack_require__(5890);
;// CONCATENATED MODULE: ./check/leaving-out.js

/** The end of an advice about a file. It is empty where the file was checked by itself: no list names it. */
function orLeaveOut({ path, source }) {
    return source.kind === "file" && source.isAlone ? "" : `, or leave it out with '${(0,glob/* writeExclusion */.wp)(path)}'`;
}

;// CONCATENATED MODULE: ./check/rules/extension.js
/** Rule `extension`: the name's extension says another accepted format than the content. */




const extension = defineRule({
    id: "extension",
    level: "warning",
    about: "file",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "rename" },
    warnsOf: ["file_format_check_failed"],
    limit: () => null,
    when: () => "the extension does not match the (accepted) format; m4v counts as mp4, and qt as mov",
    check({ facts: { container }, video: { path } }, { containers }) {
        if (container === undefined || !containers.includes(container))
            return undefined;
        const actual = extensionOf(path);
        const promised = Object.hasOwn(formats/* EXTENSIONS */.Z1, actual) ? formats/* EXTENSIONS */.Z1[actual] : undefined;
        if (promised === undefined || promised === container)
            return undefined;
        const fitting = Object.keys(formats/* EXTENSIONS */.Z1).filter((name) => formats/* EXTENSIONS */.Z1[name] === container);
        return { actual, container, limit: { oneOf: fitting } };
    },
    text: ({ actual, container }) => ({
        problem: `The name ends in .${actual}, but this is ${(0,words/* withArticle */.vJ)((0,formats/* nameContainer */.VW)(container))} file`,
        advice: `Rename it to .${container}`,
    }),
});
/** What a name ends in, without the dot, in lower case; empty where it has no extension. */
function extensionOf(path) {
    return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

;// CONCATENATED MODULE: ./check/rules/container.js
/** Rule `container`: the file has a recognised format that TikTok does not accept. */






const container = defineRule({
    id: "container",
    level: "error",
    about: "file",
    code: "file_format_check_failed",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "remux" },
    explainsUnread: true,
    limitName: "containers",
    limit: ({ containers }) => ({ oneOf: containers }),
    when: ({ containers }) => `a recognised format other than ${(0,words/* formatList */.ki)(containers.map(formats/* nameContainer */.VW), "or")}, whatever the name says`,
    check({ facts: { container: actual } }, { containers }) {
        return actual === undefined || containers.includes(actual) ? undefined : { actual };
    },
    text({ actual }, limits, { video }) {
        const { containers, recommendedContainers } = limits;
        const { path, source } = video;
        if (actual === "html" && source.kind === "url")
            return PAGE;
        const doubt = formats/* EXTENSIONS */.Z1[extensionOf(path)] === actual ? "" : ", whatever its name says";
        const accepted = (0,words/* formatList */.ki)(containers.map(formats/* nameContainer */.VW));
        if (actual === "appledouble")
            return describeMetadata(video);
        return {
            problem: `This is ${(0,words/* withArticle */.vJ)((0,formats/* nameContainer */.VW)(actual))} file${doubt}. ${(0,check_limits/* nameAuthority */.lx)(limits, "containers")} accepts ${accepted}`,
            advice: formats/* WITHOUT_MOTION */.yB.has(actual)
                ? adviseToReplace(video)
                : `Convert it to ${(0,words/* formatList */.ki)(recommendedContainers.map(formats/* nameContainer */.VW), "or")}`,
        };
    },
});
/** Names that are shown as they are: they hold nothing that a report would have to escape. */
const PLAIN_NAME = /^(?:.*\/)?\._([\p{L}\p{N} ._()-]+)$/u;
/** The name of metadata is that of the file to which they belong, behind `._`. */
function describeMetadata(checked) {
    const { path, source } = checked;
    const problem = "This is a macOS metadata file, not a video";
    if (source.kind === "url")
        return { problem, advice: "Remove the URL, or correct it" };
    const [, name] = PLAIN_NAME.exec(path) ?? [];
    const video = name === undefined ? "" : `The video is ${name}, beside it. `;
    return {
        problem,
        advice: `${video}Delete this file${orLeaveOut(checked)}`,
    };
}
/** What a server sends in place of a file that it does not give to everybody. */
const PAGE = {
    problem: "This URL serves a web page, not a video: probably a sign-in page or an expired link",
    advice: "Open it in a private browser window. If the video does not play there, make it public or renew the link",
};
function adviseToReplace(video) {
    return video.source.kind === "url"
        ? "It is not a video: correct the URL"
        : `It is not a video: replace it${orLeaveOut(video)}`;
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
;// CONCATENATED MODULE: ./check/rules/duration.js
/** Rule `duration`: longer than any creator may post, or than this one may, if that is known. */



const duration = defineRule({
    id: "duration",
    level: "error",
    about: "file",
    code: "duration_check_failed",
    unit: "s",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "cut" },
    limitName: "duration",
    gauges: { duration: (facts) => facts.duration?.value },
    limit: (limits) => limits.duration,
    when: ({ duration: { max } }) => `over ${(0,quantities/* formatDuration */.a3)(max)}, beyond one tick of the file's clock`,
    check({ facts }, limits) {
        if (facts.duration === undefined || facts.duration.low <= limits.duration.max)
            return undefined;
        const isCreators = findCreatorsLimit(limits) !== undefined;
        const basis = { evidence: "documented", source: check_limits/* CREATOR_INFO */.iU };
        return { actual: facts.duration.value, low: facts.duration.low, ...(isCreators && { basis }) };
    },
    text({ actual, low }, limits) {
        const { max } = limits.duration;
        const problem = `The video is ${(0,quantities/* formatDuration */.a3)(actual, max)} long`;
        const creators = findCreatorsLimit(limits);
        if (creators === undefined) {
            const accepted = `${(0,check_limits/* nameAuthority */.lx)(limits, "duration")} accepts at most ${(0,quantities/* formatDuration */.a3)(max)}`;
            return { problem: `${problem}. ${accepted}`, advice: SHORTEN };
        }
        return {
            problem: `${problem}. This creator may post at most ${(0,quantities/* formatDuration */.a3)(max)}`,
            advice: low > creators.max ? SHORTEN : "Shorten it, or upload a draft, which the creator can trim in the app",
        };
    },
});
const SHORTEN = "Shorten it, or split it into several posts";
/** What some creators may post, if it is this creator's own limit that a video breaks. */
function findCreatorsLimit(limits) {
    return (0,check_limits/* findSetter */.ZM)(limits, "duration").someCreatorsDuration;
}

;// CONCATENATED MODULE: ./check/rules/encrypted.js
/** Rule `encrypted`: the main video track is protected. */


const encrypted = defineRule({
    id: "encrypted",
    level: "error",
    about: "picture",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "replace" },
    warnsOf: ["file_format_check_failed"],
    explainsUnread: true,
    limit: () => null,
    when: () => "the main video track is protected",
    check: ({ facts }) => (facts.encrypted === true ? { actual: null } : undefined),
    text: (_, { authority }) => ({
        problem: `The video track is encrypted (DRM), so ${authority} can't decode it`,
        advice: "Export it without copy protection",
    }),
});

;// CONCATENATED MODULE: ./check/rules/extra-video-track.js
/** Rule `extra-video-track`: the file has more than one moving video track. */


const extraVideoTrack = defineRule({
    id: "extra-video-track",
    level: "warning",
    about: "picture",
    unit: "tracks",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "remux" },
    warnsOf: FILE_REFUSALS,
    limit: ({ videoTracks: { max } }) => ({ max }),
    when: ({ videoTracks: { max } }) => `more than ${max === 1 ? "one moving video track" : `${max} moving video tracks`}`,
    check({ facts: { movingVideoTracks } }, { videoTracks: { max } }) {
        return movingVideoTracks === undefined || movingVideoTracks <= max ? undefined : { actual: movingVideoTracks };
    },
    text: ({ actual }, { authority, videoTracks: { max } }) => ({
        problem: `The file has ${actual} video tracks, and ${authority} does not document which one it takes`,
        advice: max === 1 ? "Keep only one" : `Keep at most ${max}`,
    }),
});

// EXTERNAL MODULE: ./check/fix/frame-rate.js
var frame_rate = __webpack_require__(7301);
;// CONCATENATED MODULE: ./check/rules/frame-rate.js




/** A rate that is a little over the limit has this basis instead of the rule's. */
const REPORTED = { evidence: "reported", source: check_limits/* SLIGHTLY_FAST_REPORT */.fm };
const frame_rate_frameRate = defineRule({
    id: "frame-rate",
    level: "error",
    lowerLevel: "warning",
    about: "picture",
    code: "frame_rate_check_failed",
    unit: "FPS",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "recode" },
    limitName: "frameRate",
    gauges: { frameRate: (facts) => facts.frameRate?.value },
    limit: ({ frameRate: { min, max } }) => ({ min, max }),
    when({ authority, frameRate: { min, max, reportedMax = max } }) {
        const slightly = `A warning up to ${reportedMax} FPS, which ${authority} is reported to accept`;
        return [
            `the average is under ${min} or over ${max} FPS, beyond one tick of the file's clock`,
            ...(reportedMax > max ? [slightly] : []),
            "A warning if only parts of the file were read and the average of the whole file may be within the limits",
        ].join(". ");
    },
    check: ({ facts }, limits) => findBreach(facts, limits),
    text({ actual, bound, ends, isProven, basis }, limits, { facts }) {
        const { min, max } = (0,check_limits/* findSetter */.ZM)(limits, "frameRate", ends).frameRate;
        const rate = (0,quantities/* formatRate */.CE)(actual, bound);
        const accepted = `${(0,check_limits/* nameAuthority */.lx)(limits, "frameRate", ends)} accepts ${min} to ${max} FPS`;
        const better = (0,quantities/* formatRate */.CE)((0,frame_rate/* evaluate */._3)((0,frame_rate/* chooseRate */.mF)(facts, limits)));
        if (isProven && basis !== undefined) {
            return {
                problem: `The average frame rate is ${rate}. ${accepted}. ${limits.authority} is reported to accept a little more`,
                advice: `Convert it to ${better} to be sure`,
            };
        }
        return isProven
            ? { problem: `The average frame rate is ${rate}. ${accepted}`, advice: `Convert it to ${better}` }
            : {
                problem: `The frame rate is ${rate} in the parts of the file that were read. ${accepted} on average`,
                advice: `Check the whole file on disk, or convert it to ${better}`,
            };
    },
});
/**
 * An error where the average is certainly outside. A warning where it is over by no more than is reported as accepted,
 * or where only that of the parts that were read is outside.
 */
function findBreach(facts, limits) {
    const { frameRate, partialFrameRate } = facts;
    if (frameRate === undefined)
        return undefined;
    const actual = frameRate.value;
    const { min, max, reportedMax = max } = limits.frameRate;
    const [slow, fast] = [{ bound: min, ends: ["min"] }, { bound: reportedMax, ends: ["max"] }];
    if (frameRate.high < min)
        return { actual, ...slow, isProven: true };
    if (frameRate.low > reportedMax)
        return { actual, ...fast, isProven: true };
    const { low, high } = partialFrameRate === undefined ? frameRate : judgePart(partialFrameRate, facts, limits);
    const likely = { level: "warning", actual, isProven: partialFrameRate === undefined };
    if (high < min)
        return { ...likely, ...slow };
    if (low > reportedMax)
        return { ...likely, ...fast };
    return low > max ? { ...likely, ...fast, bound: max, basis: REPORTED } : undefined;
}
/** Where the parts have too few frames for their average to say that it is outside, their intervals do. */
function judgePart(rate, { unsteadyShare = 0 }, { unsteadyPercent }) {
    const { value } = rate;
    return unsteadyShare * 100 > unsteadyPercent.max ? { value, low: value, high: value } : rate;
}

;// CONCATENATED MODULE: ./check/fault-texts.js

/** What a fault of each kind means for the video: the beginning of a sentence. */
const MEANINGS = {
    empty: "The file is empty",
    unrecognised: "This is not a supported video file",
    truncated: "The file is cut off",
    damaged: "The file is damaged",
    "over-bound": "The file can't be checked",
    "over-budget": "The file can't be checked",
    inaccessible: "The file can't be read",
    internal: "The file can't be checked",
};
/** What is wrong, as a sentence without its full stop: "The file is damaged: its index contradicts itself". */
function describeFault({ kind, problem, bytes }) {
    if (kind === "empty")
        return MEANINGS.empty;
    if (bytes === undefined)
        return `${MEANINGS[kind]}: ${problem}`;
    return `${MEANINGS[kind]}: ${(0,quantities/* formatInteger */.Sm)(bytes.present)} of at least ${(0,quantities/* formatBytes */.z3)(bytes.needed)} are there`;
}
/** What exactly is wrong, in which part of the file, at which byte; empty where nothing is known of it. */
function locateFault({ detail, part, offset }) {
    const place = [...(part === undefined ? [] : [part]), ...(offset === undefined ? [] : [(0,quantities/* formatByte */.o$)(offset)])];
    return [...(detail === undefined ? [] : [detail]), ...(place.length === 0 ? [] : [place.join(", ")])].join("; ");
}

;// CONCATENATED MODULE: ./check/rules/incomplete-end.js
/** Rule `incomplete-end`: the last box or element is cut off, although everything that plays is there. */




const incompleteEnd = defineRule({
    id: "incomplete-end",
    level: "warning",
    about: "file",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "remux" },
    warnsOf: ["file_format_check_failed"],
    limit: () => null,
    when: () => "the last box or element is cut off, though all frames and all sound are there",
    check({ facts, fault }) {
        // What can't be read to its end is reported by the rule unreadable.
        return facts.incompleteEnd === undefined || fault !== undefined
            ? undefined
            : { actual: null, fault: facts.incompleteEnd };
    },
    text({ fault }, { authority }) {
        const { problem, bytes } = fault;
        const extent = bytes && `it has ${(0,quantities/* formatInteger */.Sm)(bytes.present)} of ${(0,quantities/* formatBytes */.z3)(bytes.needed)}`;
        return {
            problem: `The end of the file is cut off, but all frames and all sound are there. Whether ${authority} minds is not documented`,
            advice: "Export or copy it again, or let ffmpeg write a complete file",
            detail: `${extent ?? problem}; ${locateFault(fault)}`,
        };
    },
});

;// CONCATENATED MODULE: ./check/rules/lfs-pointer.js
/** Rule `lfs-pointer`: a Git LFS pointer whose object can't be read. */

const lfsPointer = defineRule({
    id: "lfs-pointer",
    level: "error",
    about: "file",
    evidence: "inferred",
    source: "https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md",
    remedy: { kind: "replace" },
    warnsOf: ["file_format_check_failed"],
    explainsUnread: true,
    leavesUnread: true,
    limit: () => null,
    when: () => "a Git LFS pointer whose object can't be read",
    check: ({ unresolved }) => (unresolved === undefined ? undefined : { actual: null, unresolved }),
    text: ({ unresolved }) => ({
        ...unresolved,
        problem: `The video is in Git LFS and can't be read: ${unresolved.problem}`,
    }),
});

;// CONCATENATED MODULE: ./check/rules/long-duration.js
/** Rule `long-duration`: longer than every creator may post, or a draft that is longer than this one may post. */



const longDuration = defineRule({
    id: "long-duration",
    level: "notice",
    about: "file",
    unit: "s",
    evidence: "documented",
    source: check_limits/* CREATOR_INFO */.iU,
    remedy: { kind: "nothing" },
    warnsOf: ["duration_check_failed"],
    limit: ({ everyCreatorDuration: { max } }) => ({ max }),
    when: ({ everyCreatorDuration, duration }) => `over ${(0,quantities/* formatDuration */.a3)(everyCreatorDuration.max)}, up to ${(0,quantities/* formatDuration */.a3)(duration.max)}: not every creator may post it; a draft can be trimmed in the app`,
    check({ facts }, { everyCreatorDuration, duration, policy }) {
        if (facts.duration === undefined)
            return undefined;
        const { value, low } = facts.duration;
        // What only a policy allows, no creator may post.
        const longest = Math.min(duration.max, policy?.otherwise.duration.max ?? duration.max);
        return low <= everyCreatorDuration.max || low > longest ? undefined : { actual: value };
    },
    text({ actual }, { everyCreatorDuration: { max, isOwn } }) {
        const problem = `The video is ${(0,quantities/* formatDuration */.a3)(actual, max)} long`;
        if (isOwn) {
            return {
                problem: `${problem}. This creator may post at most ${(0,quantities/* formatDuration */.a3)(max)}`,
                advice: "Shorten it, or let the creator trim the draft in the app",
            };
        }
        const allowed = `Every creator can post up to ${(0,quantities/* formatMinutes */.dp)(max)}. Only some can post longer videos`;
        return {
            problem: `${problem}. ${allowed}`,
            advice: "Check the account's limit, or upload a draft, which can be trimmed in the app",
        };
    },
});

;// CONCATENATED MODULE: ./check/rules/partial.js
/** Rule `partial`: a remote file was read in part, so its verdict rests on the parts that were read. */




const partial = defineRule({
    id: "partial",
    level: "warning",
    about: "file",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "nothing" },
    warnsOf: FILE_REFUSALS,
    limit: () => null,
    when: () => "a remote video was read in part, because it is large: the frame rate between the parts is not proven",
    check({ facts, fault }) {
        // What can't be read to its end is reported by the rule unreadable.
        if (facts.partial === undefined || fault !== undefined)
            return undefined;
        const { sizeBytes, bytesRead, duration, frameRate, interruption } = facts;
        const hasEnd = duration === undefined || Number.isFinite(duration.high);
        const hasRate = frameRate !== undefined && Number.isFinite(frameRate.high);
        const claimedSeconds = hasEnd ? undefined : duration.value;
        return { actual: null, sizeBytes, bytesRead, interruption, hasRate, claimedSeconds };
    },
    text({ sizeBytes, bytesRead, interruption, hasRate, claimedSeconds }, { frameRate: { min, max }, duration }) {
        const unproven = [
            ...(hasRate ? [] : [`that the average frame rate is ${min} to ${max} FPS`]),
            ...(claimedSeconds === undefined ? [] : [`that it is at most ${(0,quantities/* formatDuration */.a3)(duration.max)} long`]),
        ];
        const reason = interruption === undefined ? "" : `. Reading on failed: ${interruption.problem}`;
        const details = [
            ...(claimedSeconds === undefined ? [] : [`the file claims a duration of ${(0,quantities/* formatDuration */.a3)(claimedSeconds)}`]),
            ...(interruption?.detail === undefined ? [] : [interruption.detail]),
        ];
        return {
            problem: `Only parts of this remote video were read${describeShare(bytesRead, sizeBytes)}${reason}. The parts do not prove ${(0,words/* formatList */.ki)(unproven.length === 0 ? ["that the rest is intact"] : unproven)}`,
            advice: interruption === undefined
                ? "Check it as a file on disk to be certain"
                : "Try again, or check the video as a file on disk",
            ...(details.length > 0 && { detail: details.join("; ") }),
        };
    },
});
function describeShare(bytesRead, sizeBytes) {
    if (bytesRead === undefined || sizeBytes === undefined)
        return "";
    return `: ${(0,quantities/* formatSize */.Xq)(bytesRead)} of ${(0,quantities/* formatSize */.Xq)(sizeBytes)}`;
}

;// CONCATENATED MODULE: ./check/rules/picture-size.js
/** Rule `picture-size`: a side of the picture is too short or too long. */



const pictureSize = defineRule({
    id: "picture-size",
    level: "error",
    about: "picture",
    code: "picture_size_check_failed",
    unit: "px",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "recode" },
    limitName: "pictureSize",
    gauges: { width: (facts) => measureDisplayed(facts)?.width, height: (facts) => measureDisplayed(facts)?.height },
    limit: (limits) => limits.pictureSize,
    when: ({ pictureSize: { min, max } }) => `width or height is under ${min} or over ${max} pixels`,
    check({ facts: { width, height } }, { pictureSize: { min, max } }) {
        if (width === undefined || height === undefined)
            return undefined;
        const ends = [];
        if (Math.min(width, height) < min)
            ends.push("min");
        if (Math.max(width, height) > max)
            ends.push("max");
        return ends.length === 0 ? undefined : { actual: { width, height }, ends };
    },
    text({ actual, ends }, limits, { facts: { rotation } }) {
        const { min, max } = (0,check_limits/* findSetter */.ZM)(limits, "pictureSize", ends).pictureSize;
        const size = (0,quantities/* formatPictureSize */.Hx)(actual, rotation);
        const accepted = `${(0,check_limits/* nameAuthority */.lx)(limits, "pictureSize", ends)} accepts ${min} to ${max} pixels for width and height`;
        return {
            problem: `The picture is ${size} pixels. ${accepted}`,
            advice: "Scale it, or add borders",
        };
    },
});
function measureDisplayed({ width, height, rotation }) {
    return width === undefined || height === undefined ? undefined : (0,quantities/* displayedSize */.JQ)({ width, height }, rotation);
}

// EXTERNAL MODULE: ./model/colour.js
var colour = __webpack_require__(7184);
;// CONCATENATED MODULE: ./check/rules/recommended-codec.js
/** Rule `recommended-codec`: a codec that is accepted, but not recommended. */





const recommendedCodec = defineRule({
    id: "recommended-codec",
    level: "notice",
    about: "picture",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "recode" },
    warnsOf: ["file_format_check_failed"],
    limit: ({ recommendedCodecs }) => ({ oneOf: recommendedCodecs }),
    when: ({ recommendedCodecs }) => `accepted, but not ${(0,words/* formatList */.ki)(recommendedCodecs.map(words/* nameCodec */.G8), "or")}`,
    check({ facts: { codec } }, { codecs, recommendedCodecs, policy }) {
        if (codec === undefined || !codecs.includes(codec))
            return undefined;
        // What only the policy allows, TikTok refuses: it recommends nothing for it.
        if (policy !== undefined && !policy.otherwise.codecs.includes(codec))
            return undefined;
        return recommendedCodecs.includes(codec) ? undefined : { actual: codec };
    },
    text({ actual }, limits, { facts }) {
        const { authority, recommendedCodecs } = limits;
        const recommended = (0,words/* formatList */.ki)(recommendedCodecs.map(words/* nameCodec */.G8), "or");
        // Another codec would change the colours, so there is nothing to do.
        if (!recommendedCodecs.includes((0,encoding/* chooseCodec */.yT)(facts, limits))) {
            const range = (0,colour/* nameHighDynamicRange */.EN)(facts.colour ?? {});
            const colours = range === undefined ? "the colours of BT.2020" : `HDR (${range})`;
            return {
                problem: `This is ${(0,words/* nameCodec */.G8)(actual)} with ${colours}`,
                advice: `Keep it: ${authority} accepts it, and converting it would change the colours`,
            };
        }
        return {
            problem: `The video codec is ${(0,words/* nameCodec */.G8)(actual)}. ${authority} recommends ${recommended}`,
            advice: `Optional: convert it to ${recommended}`,
        };
    },
});

;// CONCATENATED MODULE: ./check/rules/recommended-container.js
/** Rule `recommended-container`: a format that is accepted, but not recommended. */




const recommendedContainer = defineRule({
    id: "recommended-container",
    level: "notice",
    about: "file",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "remux" },
    warnsOf: ["file_format_check_failed"],
    limit: ({ recommendedContainers }) => ({ oneOf: recommendedContainers }),
    when: ({ recommendedContainers }) => `accepted, but not ${(0,words/* formatList */.ki)(recommendedContainers.map(formats/* nameContainer */.VW), "or")}`,
    check({ facts: { container } }, { containers, recommendedContainers, policy }) {
        if (container === undefined || !containers.includes(container))
            return undefined;
        // What only the policy allows, TikTok refuses: it recommends nothing for it.
        if (policy !== undefined && !policy.otherwise.containers.includes(container))
            return undefined;
        return recommendedContainers.includes(container) ? undefined : { actual: container };
    },
    text({ actual }, { authority, recommendedContainers }) {
        const recommended = (0,words/* formatList */.ki)(recommendedContainers.map(formats/* nameContainer */.VW), "or");
        return {
            problem: `This is ${(0,words/* withArticle */.vJ)((0,formats/* nameContainer */.VW)(actual))} file. ${authority} recommends ${recommended}`,
            advice: `Optional: convert it to ${recommended}`,
        };
    },
});

;// CONCATENATED MODULE: ./check/rules/size.js
/** Rule `size`: larger than any reading of the limit allows. */



const size = defineRule({
    id: "size",
    level: "error",
    about: "file",
    unit: "bytes",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "recode", bitRate: "capped" },
    warnsOf: ["file_format_check_failed"],
    limitName: "size",
    gauges: { size: ({ sizeBytes }) => sizeBytes },
    limit: (limits) => limits.size,
    when: ({ size: { max } }) => `over ${(0,quantities/* formatBytes */.z3)(max)}`,
    check({ facts: { sizeBytes } }, { size: { max } }) {
        return sizeBytes === undefined || sizeBytes <= max ? undefined : { actual: sizeBytes };
    },
    text({ actual }, limits) {
        const { max } = limits.size;
        const accepted = `${(0,check_limits/* nameAuthority */.lx)(limits, "size")} accepts at most ${(0,quantities/* formatSize */.Xq)(max)} (${(0,quantities/* formatBytes */.z3)(max)})`;
        return {
            problem: `The file is ${(0,quantities/* formatSize */.Xq)(actual, max)}. ${accepted}`,
            advice: "Convert it with a lower bit rate",
        };
    },
});

;// CONCATENATED MODULE: ./check/rules/size-margin.js
/** Rule `size-margin`: larger than one reading of the limit allows, but not than the other. */



const sizeMargin = defineRule({
    id: "size-margin",
    level: "warning",
    about: "file",
    unit: "bytes",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "recode", bitRate: "capped" },
    warnsOf: ["file_format_check_failed"],
    limit: ({ certainSize }) => certainSize,
    when: ({ certainSize, size }) => `over ${(0,quantities/* formatBytes */.z3)(certainSize.max)}, not over ${(0,quantities/* formatBytes */.z3)(size.max)}: the limit can be read both ways`,
    check({ facts: { sizeBytes } }, { certainSize, size }) {
        if (sizeBytes === undefined || sizeBytes <= certainSize.max || sizeBytes > size.max)
            return undefined;
        return { actual: sizeBytes };
    },
    text({ actual }, { authority, certainSize: { max } }) {
        const least = `${(0,quantities/* formatSize */.Xq)(max)} (${(0,quantities/* formatBytes */.z3)(max)})`;
        return {
            problem: `The file is ${(0,quantities/* formatSize */.Xq)(actual, max)}. ${authority}'s limit may be as low as ${least}`,
            advice: "Convert it with a lower bit rate, to be safe",
        };
    },
});

;// CONCATENATED MODULE: ./check/rules/unreadable.js





const unreadable = defineRule({
    id: "unreadable",
    level: "error",
    about: "file",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "replace" },
    warnsOf: FILE_REFUSALS,
    leavesUnread: true,
    limit: () => null,
    when: () => "not recognised, empty, damaged, truncated, over a safety bound, or something needed for the check is missing",
    check({ facts, fault }) {
        if (fault !== undefined)
            return { actual: null, fault };
        const missing = listMissing(facts);
        return missing.length === 0 ? undefined : { actual: null, missing, isMissing: true };
    },
    text(unread, _limits, { video }) {
        if ("missing" in unread) {
            return {
                problem: `The file can't be checked: its ${(0,words/* formatList */.ki)(unread.missing)} could not be read`,
                advice: "Export the video again from its source",
            };
        }
        const { fault } = unread;
        return {
            problem: describeFault(fault),
            advice: fault.advice ?? advise(fault.kind, video),
            detail: locateFault(fault),
        };
    },
});
function listMissing({ container, codec, width, height, frameRate, duration }) {
    return [
        ...(container === undefined ? ["format"] : []),
        ...(codec === undefined ? ["codec"] : []),
        ...(width === undefined || height === undefined ? ["picture size"] : []),
        ...(frameRate === undefined ? ["frame rate"] : []),
        ...(duration === undefined ? ["duration"] : []),
    ];
}
function advise(kind, video) {
    if (video.source.kind === "url")
        return URL_ADVICE[kind] ?? ADVICE[kind];
    if (kind !== "unrecognised")
        return ADVICE[kind];
    return `${ADVICE[kind]}${orLeaveOut(video)}`;
}
const ADVICE = {
    empty: "Export or copy the video again",
    unrecognised: "Replace it with an MP4, MOV or WebM video",
    truncated: "Export or copy it again, and compare its size with the original's",
    damaged: "Export the video again from its source, or copy it again if the original plays to its end",
    "over-bound": "Shorten the video, or export it again with ordinary settings",
    "over-budget": "Check the video as a file on disk",
    inaccessible: "Replace it with a regular file that can be read",
    internal: "This is a bug in TikTok Upload Guard, not in the video: report it to the maintainers with the file, and check the video by hand",
};
/** A URL is left out by removing it, and what it serves may not be the file. */
const URL_ADVICE = {
    empty: "Open the URL in a browser to see what it serves, and upload the video again",
    truncated: "Upload it again, and compare its size with the original's",
    damaged: "Upload it again if the original plays to its end, or export it again from its source",
    unrecognised: "Open the URL in a browser to see what it serves: it has to be an MP4, MOV or WebM video",
};

;// CONCATENATED MODULE: ./check/rules/variable-frame-rate.js





const variableFrameRate = defineRule({
    id: "variable-frame-rate",
    level: "warning",
    about: "picture",
    unit: "%",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "recode" },
    warnsOf: ["frame_rate_check_failed"],
    limit: ({ unsteadyPercent }) => unsteadyPercent,
    when(limits) {
        const { shortestSeconds, longestSeconds } = (0,check_limits/* steadyIntervals */.dT)(limits);
        const [slowest, fastest] = [1 / longestSeconds, 1 / shortestSeconds].map((rate) => (0,quantities/* formatNumber */.ZV)(rate));
        return `intervals longer than 1/${slowest} s or shorter than 1/${fastest} s cover over ${limits.unsteadyPercent.max} % of the track's time, while the average is within the limits`;
    },
    check({ facts }, limits) {
        const { unsteadyShare, frameRate } = facts;
        if (unsteadyShare === undefined || frameRate === undefined)
            return undefined;
        const actual = unsteadyShare * 100;
        if (actual <= limits.unsteadyPercent.max || findBreach(facts, limits) !== undefined)
            return undefined;
        return { actual, average: frameRate.value };
    },
    text({ actual, average }, limits, { facts }) {
        const { frameRate: { min, max }, unsteadyPercent, } = limits;
        const share = (0,quantities/* formatPercent */.l9)(actual, unsteadyPercent.max);
        return {
            problem: `The frame rate varies: for ${share} of the time it is outside ${min} to ${max} FPS, though the average is ${(0,quantities/* formatRate */.CE)(average)}`,
            advice: adviseConstantRate(facts, limits),
        };
    },
});
/** What to do with a video whose intervals differ, without a full stop. Needs the facts' `frameRate`. */
function adviseConstantRate(facts, limits) {
    const rate = (0,quantities/* formatRate */.CE)((0,frame_rate/* evaluate */._3)((0,frame_rate/* chooseRate */.mF)(facts, limits)));
    const loss = (0,frame_rate/* leavesFramesOut */.J_)(facts, limits) ? ". Where it is faster than that, frames are left out" : "";
    return `Convert it to a constant frame rate of ${rate}${loss}`;
}

;// CONCATENATED MODULE: ./check/rules/unstated-frame-rate.js
/** Rule `unstated-frame-rate`: a WebM file with uneven intervals that states no frame rate, as browsers record it. */





const unstatedFrameRate = defineRule({
    id: "unstated-frame-rate",
    level: "warning",
    about: "picture",
    code: "frame_rate_check_failed",
    evidence: "reported",
    source: check_limits/* BROWSER_RECORDING_REPORT */.Wp,
    remedy: { kind: "recode" },
    limit: () => null,
    when: ({ authority }) => `a WebM file states no frame rate (DefaultDuration), and its intervals are uneven. Browsers record such files (MediaRecorder), and ${authority} is reported to refuse them`,
    check({ facts }, limits) {
        const isUneven = facts.maxFrameRate !== undefined && facts.frameRate !== undefined && !(0,frame_rate/* isEven */.HZ)(facts);
        if (facts.container !== "webm" || facts.statesFrameRate !== false || !isUneven)
            return undefined;
        // An average outside the limits is reason enough.
        return findBreach(facts, limits) === undefined ? { actual: null } : undefined;
    },
    text: (_, limits, { facts }) => ({
        problem: `The file states no frame rate and its intervals are uneven, as in a browser's recording. ${limits.authority} is reported to refuse such WebM files`,
        advice: adviseConstantRate(facts, limits),
    }),
});

;// CONCATENATED MODULE: ./check/rules/url-expires.js
/** Rule `url-expires`: the signature in the URL ends before a pull that starts now has to have ended. */



const urlExpires = defineRule({
    id: "url-expires",
    level: "warning",
    about: "file",
    unit: "s",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "nothing" },
    limit: ({ pull }) => ({ min: pull.max }),
    when: ({ authority, pull }) => `the signature in the URL has ended, or ends within the ${(0,quantities/* formatMinutes */.dp)(pull.max)} that ${authority} may take to pull a video`,
    check({ video: { source }, nowMs }, { pull }) {
        if (source.kind !== "url" || source.signatureEndsMs === undefined)
            return undefined;
        const actual = Math.floor((source.signatureEndsMs - nowMs) / 1000);
        return actual < pull.max ? { actual, endsMs: source.signatureEndsMs } : undefined;
    },
    text({ actual, endsMs }, { authority, pull }) {
        const time = (0,quantities/* formatTime */.fU)(endsMs);
        return {
            problem: actual <= 0
                ? `The signature in the URL ended at ${time}, so ${authority} can't pull the video`
                : `The signature in the URL ends at ${time}. ${authority} may take ${(0,quantities/* formatMinutes */.dp)(pull.max)} to pull the video`,
            advice: "Sign the URL for a longer time, shortly before you publish",
        };
    },
});

// EXTERNAL MODULE: ./text/pull-address.js
var pull_address = __webpack_require__(2766);
;// CONCATENATED MODULE: ./check/rules/url-host.js
/** Rule `url-host`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */



/** A private name has this basis instead of the rule's. */
const url_host_REPORTED = { evidence: "reported", source: check_limits/* PRIVATE_HOST_REPORT */.Kv };
const urlHost = defineRule({
    id: "url-host",
    level: "error",
    lowerLevel: "warning",
    about: "file",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "nothing" },
    limit: () => null,
    when: ({ authority }) => `the URL is on an IP address or does not use https: ${authority} pulls videos only by https, from a domain. A warning if its name leads nowhere on the public internet (\`localhost\`, \`media.internal\`)`,
    check({ video: { path, source } }) {
        if (source.kind !== "url" || !URL.canParse(path))
            return undefined;
        const url = new URL(path);
        const obstacle = (0,pull_address/* findPullObstacle */.I)(url);
        if (obstacle === undefined)
            return undefined;
        const objection = { actual: url.origin, why: obstacle.why };
        return obstacle.isLikely ? { ...objection, level: "warning", basis: url_host_REPORTED } : objection;
    },
    text: ({ why }, { authority }) => ({
        problem: `The URL ${why}, so ${authority} can't pull the video. It pulls only by https, from a domain`,
        advice: "Publish from a URL on a domain of yours. If you upload the file itself, turn this rule off in a policy",
    }),
});

;// CONCATENATED MODULE: ./check/rules/url-redirect.js
/** Rule `url-redirect`: the URL redirects, which this check follows and TikTok does not. */


const urlRedirect = defineRule({
    id: "url-redirect",
    level: "warning",
    about: "file",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "nothing" },
    limit: () => null,
    when: ({ authority }) => `the URL redirects: ${authority} does not follow redirects when it pulls a video`,
    check({ video: { source } }) {
        return source.kind === "url" && source.redirectsTo !== undefined ? { actual: source.redirectsTo } : undefined;
    },
    text: ({ actual }, { authority }) => ({
        problem: `The URL redirects to ${actual}. ${authority} does not follow redirects when it pulls a video`,
        advice: `Give ${authority} the URL that serves the video itself`,
    }),
});

;// CONCATENATED MODULE: ./check/rules/video-track.js


const videoTrack = defineRule({
    id: "video-track",
    level: "error",
    about: "file",
    unit: "tracks",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "replace" },
    warnsOf: FILE_REFUSALS,
    explainsUnread: true,
    limit: ({ videoTracks: { min } }) => ({ min }),
    when: () => "no moving video track: none, no samples, or a single frame. Then no other rule about the picture runs",
    check: ({ facts: { movingVideoTracks } }) => (movingVideoTracks === 0 ? { actual: movingVideoTracks } : undefined),
    text: (_, { authority }, { facts }) => ({
        problem: describeStillness(facts, authority),
        advice: "Export it again with its video track",
    }),
});
/** A cover picture is no video track, and only sound has a duration without one. */
function describeStillness({ videoTrackIndex, frames, duration }, authority) {
    if (videoTrackIndex !== undefined && frames === 1)
        return `The video has a single frame. ${authority} needs a moving picture`;
    if (videoTrackIndex !== undefined)
        return "The file has a video track without frames";
    return duration === undefined ? "The file has no video track" : "The file has sound but no video track";
}

;// CONCATENATED MODULE: ./check/rules/index.js
/** Every rule, the most serious first: the order of findings of one level, and of the README's table. */























const RULES = [
    container,
    codec,
    frame_rate_frameRate,
    pictureSize,
    duration,
    size,
    videoTrack,
    encrypted,
    urlHost,
    unreadable,
    lfsPointer,
    sizeMargin,
    variableFrameRate,
    unstatedFrameRate,
    incompleteEnd,
    partial,
    extension,
    urlRedirect,
    urlExpires,
    extraVideoTrack,
    longDuration,
    recommendedContainer,
    recommendedCodec,
];


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

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ PRIVATE_HOST_REPORT),
/* harmony export */   LARGEST_POST_FILE_BYTES: () => (/* binding */ LARGEST_POST_FILE_BYTES),
/* harmony export */   QW: () => (/* binding */ PHOTO_POST),
/* harmony export */   SY: () => (/* binding */ POST_LIMITS),
/* harmony export */   T8: () => (/* binding */ MEDIA_TRANSFER),
/* harmony export */   Tu: () => (/* binding */ PRIVACY_LEVELS),
/* harmony export */   f0: () => (/* binding */ SHARING_GUIDELINES),
/* harmony export */   iU: () => (/* binding */ CREATOR_INFO),
/* harmony export */   n2: () => (/* binding */ DIRECT_POST),
/* harmony export */   q0: () => (/* binding */ UPLOAD_VIDEO),
/* harmony export */   uY: () => (/* binding */ INVALID)
/* harmony export */ });
/** What TikTok allows in a post, with the pages that say so. Only this file of the room knows TikTok's numbers. */
const DOCS = "https://developers.tiktok.com/docs/en";
/** Direct posts of a video: `/v2/post/publish/video/init/`. */
const DIRECT_POST = `${DOCS}/content-posting-api-reference-direct-post`;
/** Drafts of a video: `/v2/post/publish/inbox/video/init/`. */
const UPLOAD_VIDEO = `${DOCS}/content-posting-api-reference-upload-video`;
/** Photos, posted or as a draft: `/v2/post/publish/content/init/`. */
const PHOTO_POST = `${DOCS}/content-posting-api-reference-photo-post`;
/** Sizes, chunks and URLs. */
const MEDIA_TRANSFER = `${DOCS}/content-posting-api-media-transfer-guide`;
/** What one creator may post. */
const CREATOR_INFO = `${DOCS}/content-posting-api-reference-query-creator-info`;
/** What an app owes the people who use it, branded content included. */
const SHARING_GUIDELINES = `${DOCS}/content-sharing-guidelines`;
/** Someone whose videos could not be pulled from `localhost` and private addresses. */
const PRIVATE_HOST_REPORT = "https://github.com/gitroomhq/postiz-docs/pull/177";
/** The code with which TikTok refuses a body. The page says `invalid_param`; responses say `invalid_params`. */
const INVALID = "invalid_params";
/** The values of `privacy_level`, from everybody to nobody. */
const PRIVACY_LEVELS = [
    "PUBLIC_TO_EVERYONE",
    "MUTUAL_FOLLOW_FRIENDS",
    "FOLLOWER_OF_CREATOR",
    "SELF_ONLY",
];
const MB = 1_000_000;
const MIB = 2 ** 20;
/**
 * Lengths are in UTF-16 units, sizes in bytes, all bounds inclusive. TikTok's "MB" of chunks may mean 10^6 or 2^20
 * bytes: `least` and `most` are what every reading allows, `smallest` and `largest` what one of them does.
 */
const POST_LIMITS = {
    videoTitle: { max: 2200 },
    photoTitle: { max: 90 },
    description: { max: 4000 },
    photos: { min: 1, max: 35 },
    chunk: { smallest: 5 * MB, least: 5 * MIB, most: 64 * MB, largest: 64 * MIB },
    chunks: { min: 1, max: 1000 },
    /** Seconds that pulling a file from its URL may take. */
    pull: { max: 3600 },
    int32: { min: -(2 ** 31), max: 2 ** 31 - 1 },
};
/** Bytes of a post file. */
const LARGEST_POST_FILE_BYTES = 1_000_000;


/***/ }),

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Vw: () => (/* binding */ findText),
/* harmony export */   ch: () => (/* binding */ findFlag),
/* harmony export */   cq: () => (/* binding */ findInt32),
/* harmony export */   gr: () => (/* binding */ findInteger),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6894);

/** The entry of a key, by its path from the top: `["post_info", "title"]`. */
function findEntry({ content }, path) {
    let mapping = content;
    let found;
    for (const key of path) {
        found = mapping?.entries.find((entry) => entry.key === key);
        mapping = found?.value.kind === "mapping" ? found.value : undefined;
    }
    return found;
}
/** The value of a key, by its path from the top. */
function findValue(post, ...path) {
    return findEntry(post, path)?.value;
}
/** The text of a key; `undefined` if there is none, or if it is no text. */
function findText(post, ...path) {
    const value = findValue(post, ...path);
    if (value?.kind !== "scalar" || typeof value.value !== "string")
        return undefined;
    return { text: value.value, line: value.line, column: value.column };
}
/** The whole number of a key; `undefined` if there is none, or if it is no whole number. */
function findInteger(post, ...path) {
    const value = findValue(post, ...path);
    if (value?.kind !== "scalar" || typeof value.value !== "number")
        return undefined;
    if (!Number.isSafeInteger(value.value))
        return undefined;
    return { number: value.value, line: value.line, column: value.column };
}
/** The same, of a key that TikTok reads as an int32. Rule `post-value` objects to any other number. */
function findInt32(post, ...path) {
    const found = findInteger(post, ...path);
    const { min, max } = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .POST_LIMITS */ .SY.int32;
    return found !== undefined && found.number >= min && found.number <= max ? found : undefined;
}
/** The boolean of a key; `undefined` if there is none, or if it is no boolean. */
function findFlag(post, ...path) {
    const value = findValue(post, ...path);
    if (value?.kind !== "scalar" || typeof value.value !== "boolean")
        return undefined;
    return { isOn: value.value, line: value.line, column: value.column };
}
/** The place of a value, without the value. */
function placeOf({ line, column }) {
    return { line, column };
}
/** Whether TikTok ignores a key of this post: a draft of a video has no `post_info`. */
function isIgnored({ medium, publish }, path) {
    return medium === "video" && publish === "draft" && path[0] === "post_info";
}
/** By the place in the file. */
function byPlace(one, other) {
    return one.line - other.line || one.column - other.column;
}


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dZ: () => (/* binding */ nameUrl),
/* harmony export */   mS: () => (/* binding */ listPullableUrls),
/* harmony export */   pV: () => (/* binding */ listUrls)
/* harmony export */ });
/* harmony import */ var _text_pull_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2766);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5028);


const WHOLE_URL = /^[a-z][a-z\d+.-]*:\/\/\S+$/i;
/** Every URL of a post, in order. */
function listUrls(post) {
    const texts = post.medium === "video" ? listVideoUrl(post) : listPhotoUrls(post);
    return texts.map(({ text, ...place }) => {
        // The parser of URLs forgives white space and missing slashes, but the text is sent as it is.
        if (!WHOLE_URL.test(text) || !URL.canParse(text))
            return { ...place, written: text };
        const url = new URL(text);
        const obstacle = (0,_text_pull_address_js__WEBPACK_IMPORTED_MODULE_0__/* .findPullObstacle */ .I)(url);
        return { ...place, written: text, url, ...(obstacle !== undefined && { obstacle }) };
    });
}
/** The URLs, as written, from which TikTok may be able to pull: only they are worth a request. */
function listPullableUrls(post) {
    return listUrls(post).flatMap(({ written, url, obstacle }) => url === undefined || obstacle !== undefined ? [] : [written]);
}
/** A URL without user, password, query and fragment, which may hold secrets: as a message can show it. */
function nameUrl({ origin, pathname }) {
    return `${origin}${pathname}`;
}
function listVideoUrl(post) {
    const found = (0,_post_js__WEBPACK_IMPORTED_MODULE_1__/* .findText */ .Vw)(post, "source_info", "video_url");
    return found === undefined || (0,_post_js__WEBPACK_IMPORTED_MODULE_1__/* .findText */ .Vw)(post, "source_info", "source")?.text === "FILE_UPLOAD" ? [] : [found];
}
function listPhotoUrls(post) {
    const images = (0,_post_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(post, "source_info", "photo_images");
    if (images?.kind !== "list")
        return [];
    return images.items.flatMap((item) => item.kind === "scalar" && typeof item.value === "string"
        ? [{ text: item.value, line: item.line, column: item.column }]
        : []);
}


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ GLOB_SYNTAX),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8459);
/* harmony import */ var _glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4265);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3193);
/** Parses a glob into what it is made of. Matches nothing. */



/** What a glob may contain, for messages. */
const GLOB_SYNTAX = "* ? ** [a-z] [!a-z] [[:digit:]] {a,b} {1..9} {1..9..2} ?(a|b) *(a|b) +(a|b) @(a|b), and \\ before such a character";
/** Longer globs are refused: the time to match a name grows with the product of both lengths. */
const LONGEST_GLOB = 1000;
function parseGlob(text) {
    if (text.length > LONGEST_GLOB)
        return refuse(`which is longer than ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(LONGEST_GLOB)} characters`);
    const tokens = (0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .readTokens */ .He)(text.normalize("NFC"));
    const unknown = (0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnknownClass */ .Ul)(tokens);
    if (unknown !== undefined)
        return refuse(`which contains '${unknown}'`);
    const groups = (0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .findGroups */ ._F)(tokens);
    const negations = [...groups.keys()].filter((at) => (0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecial */ .mg)(tokens[at], "(") && (0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecial */ .mg)(tokens[at - 1], "!"));
    if (negations.length > 0)
        return refuseNegations(tokens, groups, negations);
    const inRanges = [...groups.values()].reduce((sum, { range = [] }) => sum + (range === "too long" ? Infinity : range.length), 0);
    if (inRanges > _glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_RANGE */ .dT)
        return refuse(`which has ranges of more than ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_RANGE */ .dT)} numbers`);
    return { kind: "glob", glob: parseTokens({ tokens, groups }, 0, tokens.length) };
}
function refuse(problem, ...instead) {
    return { kind: "refused", problem, instead };
}
/**
 * What is none of several patterns has no automaton of a bounded size. Two lines say what is mostly meant by it, unless
 * there are several, or it stands in another group.
 */
function refuseNegations(tokens, groups, [open = 0, ...more]) {
    const write = (from, to) => tokens
        .slice(from, to)
        .map(({ written }) => written)
        .join("");
    const end = (groups.get(open)?.close ?? open) + 1;
    const isInGroup = [...groups].some(([at, { close }]) => at < open && close >= end);
    const [before, group, after] = [write(0, open - 1), write(open, end), write(end)];
    const all = `${before.replace(/\*+$/, "")}*${after.replace(/^\*+/, "")}`;
    const instead = isInGroup || more.length > 0 ? [] : [all, `!${before}@${group}${after}`];
    return refuse("which contains '!(…)'", ...instead);
}
const TIMES = { "?": "at most once", "*": "any number", "+": "at least once" };
/** Parses the tokens from `from` to `to`. */
function parseTokens(all, from, to) {
    const parts = [];
    for (let at = from; at < to;) {
        const { part, next } = parsePart(all, at, to);
        if (part.kind === "stars" && endsInStars(parts, from === 0))
            parts.pop();
        else
            parts.push(part);
        at = next;
    }
    return parts;
}
/** Whether parts end in asterisks that span folders, and a slash. The same asterisks once more add nothing to these. */
function endsInStars(parts, isStart) {
    const [before, stars, slash] = [parts.at(-3), parts.at(-2), parts.at(-1)];
    return stars?.kind === "stars" && slash?.kind === "slash" && (before?.kind ?? (isStart && "slash")) === "slash";
}
function parsePart(all, at, to) {
    const { tokens, groups } = all;
    const [token, isMark] = [tokens[at], (0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecial */ .mg)(tokens[at], "?*+@") && opensMarked(all, at + 1)];
    const group = groups.get(isMark ? at + 1 : at);
    if (token?.kind === "set")
        return { part: { kind: "character", accepts: token.accepts }, next: at + 1 };
    if (group !== undefined) {
        const times = (isMark ? TIMES[token?.written ?? ""] : undefined) ?? "once";
        const options = listOptions(all, isMark ? at + 1 : at, group);
        return { part: { kind: "choice", options, times }, next: group.close + 1 };
    }
    if ((0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecial */ .mg)(token, "?"))
        return { part: { kind: "character", accepts: _glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isInName */ .bz }, next: at + 1 };
    if ((0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecial */ .mg)(token, "*")) {
        const count = countStars(all, at, to);
        return { part: { kind: count === 1 ? "run" : "stars" }, next: at + count };
    }
    return { part: readCharacter(token?.kind === "literal" ? token.character : (token?.written ?? "")), next: at + 1 };
}
function listOptions(all, open, { close, separators, range }) {
    if (range !== undefined && range !== "too long")
        return range.map((text) => [...text].map(readCharacter));
    const starts = [open, ...separators];
    return starts.map((start, at) => parseTokens(all, start + 1, starts[at + 1] ?? close));
}
/** The number of asterisks from a place on. One before a group belongs to the group. */
function countStars(all, at, to) {
    let count = 0;
    while (at + count < to && (0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecial */ .mg)(all.tokens[at + count], "*") && !opensMarked(all, at + count + 1))
        count++;
    return count;
}
function readCharacter(text) {
    const [wanted, ...more] = (0,_folding_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(text);
    if (wanted === "/")
        return { kind: "slash" };
    if (more.length === 0)
        return { kind: "character", accepts: (character) => character === wanted };
    const option = [...(0,_folding_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(text)].map(readCharacter);
    return { kind: "choice", options: [option], times: "once" };
}
/** Whether the token opens a group to which a mark before it belongs: `+(a|b)`. */
function opensMarked({ tokens, groups }, at) {
    return (0,_glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecial */ .mg)(tokens[at], "(") && groups.has(at);
}


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ readTokens),
/* harmony export */   Ul: () => (/* binding */ findUnknownClass),
/* harmony export */   _F: () => (/* binding */ findGroups),
/* harmony export */   bz: () => (/* binding */ isInName),
/* harmony export */   dT: () => (/* binding */ LONGEST_RANGE),
/* harmony export */   hw: () => (/* binding */ findUnclosed),
/* harmony export */   mg: () => (/* binding */ isSpecial)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);
/** The tokens of a glob, and which brackets belong together. Decides no match. */

/** `{1..1000}` is the longest range: each number is an option of its own. */
const LONGEST_RANGE = 1000;
/** A character that a name can contain; a slash is between names. */
function isInName(character) {
    return character !== "/";
}
/** Divides a glob into tokens. An escaped character is itself, and so is a bracket `[` without an end. */
function readTokens(text) {
    const characters = [...text];
    const tokens = [];
    for (let at = 0; at < characters.length;) {
        const character = characters[at] ?? "";
        const end = character === "[" ? findSetEnd(characters, at) : -1;
        const escaped = character === "\\" ? characters[at + 1] : undefined;
        if (end !== -1) {
            const written = characters.slice(at, end + 1);
            tokens.push({ kind: "set", written: written.join(""), accepts: parseSet(written.slice(1, -1)) });
            at = end + 1;
        }
        else if (escaped !== undefined) {
            tokens.push({ kind: "literal", written: `\\${escaped}`, character: escaped });
            at += 2;
        }
        else {
            const kind = "*?{},()|!+@/".includes(character) ? "special" : "literal";
            tokens.push({ kind, written: character, character });
            at++;
        }
    }
    return tokens;
}
/** The bracket `[` or `{` that a glob does not close, and that is therefore part of a name. */
function findUnclosed(text) {
    const tokens = readTokens(text);
    if (tokens.some(({ kind, written }) => kind === "literal" && written === "["))
        return "[";
    const opener = tokens.findLastIndex((token) => isSpecial(token, "{"));
    return opener !== -1 && !tokens.slice(opener).some((token) => isSpecial(token, "}")) ? "{" : undefined;
}
/** Where a set ends; -1 if it has no end. A bracket directly after the first one is a member. */
function findSetEnd(characters, open) {
    const first = open + (/[!^]/.test(characters[open + 1] ?? "") ? 2 : 1);
    for (let at = characters[first] === "]" ? first + 1 : first; at < characters.length; at++) {
        if (characters[at] === "]")
            return at;
        if (characters[at] === "\\")
            at++;
        if (characters[at] === "[")
            at = findClassEnd(characters, at);
    }
    return -1;
}
/** Where `[:digit:]` within a set ends; a bracket that opens none is a member. */
function findClassEnd(characters, open) {
    const [written] = /^\[([:.=])[^\]]*\1\]/.exec(characters.slice(open, open + LONGEST_CLASS).join("")) ?? [];
    return open + (written?.length ?? 1) - 1;
}
const LONGEST_CLASS = 20;
/** The classes of POSIX (Base Specifications, section 9.3.5), and bash's. Letter case does not matter. */
const CLASSES = new Map([
    ["alnum", /[\p{Alphabetic}\p{M}\p{Nd}]/u],
    ["alpha", /[\p{Alphabetic}\p{M}]/u],
    ["ascii", /\p{ASCII}/u],
    ["blank", /[ \t]/],
    ["cntrl", /\p{Cc}/u],
    ["digit", /[0-9]/],
    ["graph", /[^\p{Z}\p{C}]/u],
    ["lower", /\p{Cased}/u],
    ["print", /[^\p{C}]/u],
    ["punct", /[!-/:-@[-`{-~]/],
    ["space", /\s/],
    ["upper", /\p{Cased}/u],
    ["word", /[\p{Alphabetic}\p{M}\p{Nd}_]/u],
    ["xdigit", /[0-9a-f]/],
]);
/** The first class in a set that there is not, as `[:number:]`. */
function findUnknownClass(tokens) {
    return tokens
        .filter(({ kind }) => kind === "set")
        .flatMap(({ written }) => [...written.slice(1).matchAll(/\[([:.=])([^\]]*)\1\]/g)])
        .find(([, mark, name = ""]) => mark !== ":" || !CLASSES.has(name))?.[0];
}
function parseSet(inside) {
    const isNegated = /[!^]/.test(inside[0] ?? "");
    const members = inside.slice(isNegated ? 1 : 0).join("");
    const tests = [...members.matchAll(/\[:(\w+):\]|\\?(.)(?:-\\?(.))?/gsu)].map(([, name, from = "", to = from]) => {
        const type = name === undefined ? undefined : CLASSES.get(name);
        const [first, last] = [(0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(from), (0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(to)];
        return (character) => type?.test(character) ?? isBetween(first, character, last);
    });
    return (character) => isInName(character) && tests.some((accepts) => accepts(character)) !== isNegated;
}
function isBetween(from, character, to) {
    const code = character.codePointAt(0) ?? 0;
    return code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0);
}
/** Whether a token is one of these characters, not escaped and not in a set. */
function isSpecial(token, characters) {
    return token?.kind === "special" && characters.includes(token.written);
}
/**
 * Pairs the brackets. What has no options is no group, and its brackets are part of a name: `{a}`, `Season (1)`, and a
 * bracket without its counterpart.
 */
function findGroups(tokens) {
    const groups = new Map();
    const pending = [];
    for (const [at, token] of tokens.entries()) {
        if (isSpecial(token, "{("))
            pending.push({ open: at, separators: [] });
        if (isSpecial(token, ",|"))
            pending.at(-1)?.separators.push(at);
        if (!isSpecial(token, "})"))
            continue;
        const opener = token.written === "}" ? "{" : "(";
        const innermost = pending.findLastIndex(({ open }) => tokens[open]?.written === opener);
        const [start, ...unpaired] = innermost === -1 ? [] : pending.splice(innermost);
        if (start === undefined)
            continue;
        const inside = [start, ...unpaired].flatMap(({ separators }) => separators);
        const separators = inside.filter((each) => tokens[each]?.written === (opener === "{" ? "," : "|"));
        const range = opener === "{" ? readRange(tokens.slice(start.open + 1, at)) : undefined;
        const isMarked = opener === "(" && isSpecial(tokens[start.open - 1], "?*+@!");
        if (isMarked || separators.length > 0 || range !== undefined)
            groups.set(start.open, { close: at, separators, range });
        else
            pending.at(-1)?.separators.push(...inside);
    }
    return groups;
}
/** The options of `1..9`, `01..12`, `a..c` or, in steps, `1..9..2`; `undefined` for anything else (bash(1)). */
function readRange(tokens) {
    const text = tokens.map(({ kind, written }) => (kind === "literal" ? written : "/")).join("");
    const [, from = "", to = "", step = "1"] = /^([a-z])\.\.([a-z])(?:\.\.(-?\d{1,9}))?$/i.exec(text) ??
        /^(-?\d{1,9})\.\.(-?\d{1,9})(?:\.\.(-?\d{1,9}))?$/.exec(text) ??
        [];
    if (from === "")
        return undefined;
    const apart = Math.abs(Number(step)) || 1;
    if (/[a-z]/i.test(from)) {
        return listBetween(from.charCodeAt(0), to.charCodeAt(0), apart, (code) => String.fromCharCode(code));
    }
    const width = [from, to].some((each) => /^-?0\d/.test(each)) ? Math.max(from.length, to.length) : 0;
    return listBetween(Number(from), Number(to), apart, (number) => number < 0 ? `-${String(-number).padStart(width - 1, "0")}` : String(number).padStart(width, "0"));
}
function listBetween(first, last, apart, write) {
    const steps = Math.floor(Math.abs(last - first) / apart);
    if (steps >= LONGEST_RANGE)
        return "too long";
    return Array.from({ length: steps + 1 }, (_, at) => write(first + Math.sign(last - first) * at * apart));
}


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   wp: () => (/* binding */ writeExclusion)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8459);
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4628);
/* harmony import */ var _glob_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4265);
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8096);
/** Matches names against globs, in a time that grows with the glob and with the name only. Does not access the disk. */




/** Whether a text contains anything with a special meaning in a glob. */
function isGlob(text) {
    return /[*?[{]|[!+@]\(/.test(text) || (text.includes("(") && text.includes("|"));
}
/** Names that a report would have to escape, and that a person could not copy then. */
const UNCOPIED = /^\s|\s$|[`\ufffd]|##\[|::/;
/** The line of the input `videos` that leaves out the file at `path`; `!<path>` where a person could not copy it. */
function writeExclusion(path) {
    if (UNCOPIED.test(path) || (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnprintable */ .Q)(path) !== undefined)
        return "!<path>";
    return `!${isGlob(path) ? path.replace(/[\\*?[\]{}()|!+@,]/g, "\\$&") : path}`;
}
/**
 * Letter case does not matter, and a leading dot is a character as any other. `mostKeptStates`: steps are kept as long
 * as their positions have no more states together, so that memory is bounded, too.
 */
function compileGlob(text, mostKeptStates = MOST_KEPT_STATES) {
    const parsed = (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .q)(text);
    if (parsed.kind === "refused")
        return parsed;
    const automaton = createAutomaton();
    const first = automaton.build(parsed.glob, automaton.end);
    return { kind: "glob", ...createMatcher(automaton.states, first, automaton.end, mostKeptStates) };
}
/** Whether a path matches as a whole. */
function matchesGlob({ start, read, isMatch }, path) {
    return isMatch(read(start, path));
}
function isSlash(character) {
    return character === "/";
}
function createAutomaton() {
    const states = [];
    const add = (state) => states.push(state) - 1;
    const readOne = (accepts, next) => add({ accepts, next: [next] });
    const fork = (...next) => add({ next });
    const readRun = (next) => repeat(next, (again) => [readOne(_glob_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isInName */ .bz, again)]);
    /** A state from which `body` is read any number of times before `next`. */
    const repeat = (next, body) => {
        const loop = fork(next);
        states[loop]?.next.push(...body(loop));
        return loop;
    };
    /** Returns the state in which a glob starts that goes on to `next`. */
    const build = (glob, next) => glob.reduceRight((after, part) => buildPart(part, after), next);
    const buildPart = (part, next) => {
        switch (part.kind) {
            case "character":
                return readOne(part.accepts, next);
            case "slash":
                return add({ kind: "slash", accepts: isSlash, next: [next] });
            case "run":
                return readRun(next);
            case "stars": {
                const run = readRun(next);
                const folders = repeat(run, (again) => [readOne(_glob_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isInName */ .bz, readRun(readOne(isSlash, again)))]);
                states[folders]?.next.push(add({ kind: "past slash", next: [next] }));
                return fork(run, add({ kind: "name start", next: [folders] }));
            }
            case "choice": {
                const enter = (after) => part.options.map((option) => build(option, after));
                if (part.times === "once")
                    return fork(...enter(next));
                if (part.times === "at most once")
                    return fork(next, ...enter(next));
                let first = [];
                const loop = repeat(next, (again) => {
                    first = enter(again);
                    return first;
                });
                return part.times === "any number" ? loop : fork(...first);
            }
        }
    };
    return { states, end: add({ next: [] }), build };
}
const MOST_KEPT_STATES = 1_000_000;
function createMatcher(states, first, end, mostKeptStates) {
    /** In which round a state was last reached, and reached past a slash: each counts once. */
    const reached = [new Uint32Array(states.length), new Uint32Array(states.length)];
    let round = 0;
    let work = 0;
    const positions = new Map();
    let keptStates = 0;
    /** The states that read a character, or are the end, among those that can be reached without one. */
    const settle = (targets, isNameStart) => {
        round++;
        const settled = [];
        const pending = targets.map((id) => ({ id, isPastSlash: false }));
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            const { id, isPastSlash } = at;
            const seen = reached[isPastSlash ? 1 : 0];
            if (seen[id] === round)
                continue;
            seen[id] = round;
            work++;
            const { kind, accepts, next = [] } = states[id] ?? {};
            if (kind === "name start" && !isNameStart)
                continue;
            if (isPastSlash && kind === "slash")
                pending.push(...next.map((to) => ({ id: to, isPastSlash: false })));
            else if (accepts === undefined && id !== end)
                pending.push(...next.map((to) => ({ id: to, isPastSlash: isPastSlash || kind === "past slash" })));
            else if (!isPastSlash)
                settled.push(id);
        }
        return { states: settled, known: new Map() };
    };
    const step = (from, character) => {
        const known = from.known.get(character);
        if (known !== undefined)
            return known;
        const targets = [];
        for (const id of from.states) {
            const { accepts, next = [] } = states[id] ?? {};
            if (accepts?.(character))
                targets.push(...next);
        }
        work += from.states.length;
        return keep(from, character, settle(targets, isSlash(character)));
    };
    /** Ordinary globs are in few positions, however many names they read: each step is then a look-up. */
    const keep = (from, character, to) => {
        keptStates += 1 + to.states.length;
        if (keptStates > mostKeptStates)
            return to;
        const key = to.states.join();
        const same = positions.get(key) ?? to;
        positions.set(key, same);
        from.known.set(character, same);
        return same;
    };
    return {
        start: settle([first], true),
        read(from, text) {
            let position = from;
            for (const character of (0,_folding_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(text)) {
                if (position.states.length === 0)
                    break;
                position = step(position, character);
            }
            return position;
        },
        isMatch: ({ states: some }) => some.includes(end),
        countWork: () => work,
        size: states.length,
    };
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findPullObstacle)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/** From which addresses a platform that pulls media by https from domains can't pull. Asks no server. */

/**
 * Names that lead nowhere on the public internet: those without a dot, and those under domains that are reserved (RFC
 * 6761, 6762, 7686, 8375, 9476; `internal`: ICANN, 2024), or that private networks use: RFC 6762, appendix G; Linux,
 * Kubernetes (`svc`), Consul, AVM's routers (`fritz.box`). A dot at the end says only that the name is complete.
 */
const PRIVATE_NAME = /^[^.]+\.?$|\.(localhost|local|internal|home\.arpa|test|example|invalid|onion|alt|intranet|private|corp|home|lan|localdomain|svc|consul)\.?$|(^|\.)fritz\.box\.?$/;
/** A private IPv4 address within a name, with dots or dashes: services such as nip.io lead it there. RFC 1918, 6890. */
const PRIVATE_ADDRESS = /(^|[.-])((10|127)[.-]\d{1,3}|169[.-]254|192[.-]168|172[.-](1[6-9]|2\d|3[01])|100[.-](6[4-9]|[7-9]\d|1[01]\d|12[0-7]))([.-]\d{1,3}){2}[.-]/;
const ADDRESS = { kind: "address", why: "is on an IP address", isLikely: false };
const SCHEME = { kind: "scheme", why: "does not use https", isLikely: false };
const NAME = { kind: "name", why: "leads nowhere on the public internet", isLikely: true };
/** `undefined` if the URL uses https and leads to a public name. */
function findPullObstacle({ hostname, protocol }) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname.replace(/^\[(.*)\]$/, "$1")) !== 0)
        return ADDRESS;
    if (protocol !== "https:")
        return SCHEME;
    return PRIVATE_NAME.test(hostname) || PRIVATE_ADDRESS.test(hostname) ? NAME : undefined;
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Hx: () => (/* binding */ formatPictureSize),
/* harmony export */   JQ: () => (/* binding */ displayedSize),
/* harmony export */   Sm: () => (/* binding */ formatInteger),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   dp: () => (/* binding */ formatMinutes),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   o$: () => (/* binding */ formatByte),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
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
    if (Math.round(seconds * 10) < 600)
        return `${withDecimal(roundApart(seconds, seconds < 0.1 ? 3 : 1, limit))} s`;
    const whole = Math.max(60, Math.floor(Math.round(seconds * 1000) / 1000));
    return formatClock(whole === limit && seconds !== limit ? roundApart(seconds, 1, limit) : whole);
}
/** A limit in seconds as people say it: `3 minutes`, or as {@link formatDuration} writes it. */
function formatMinutes(seconds) {
    return seconds > 60 && seconds % 60 === 0 ? formatCount(seconds / 60, "minute") : formatDuration(seconds);
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
    return `${roundApart(framesPerSecond, 2, limit)} FPS`;
}
/** Percent: `50 %`; with decimals where the share would look like `limit` without them. */
function formatPercent(percent, limit) {
    return `${roundApart(percent, 0, limit)} %`;
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
    // To make a formatter of Intl takes as long as to check a small file.
    return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A time in milliseconds since 1970, to the minute: `2026-11-28 12:00 UTC`. */
function formatTime(timeMs) {
    return `${new Date(timeMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** Hides what may be secret in a text that was meant as a URL, however it is mistyped. Parses no URL. */
/** What makes a text a URL to a person: a scheme, two slashes, a password, or a host. */
const ADDRESS = new RegExp([
    String.raw `[:;]\s*[/\\]`,
    String.raw `[/\\]{2}`,
    "(?<![a-z])https?(?![a-z])",
    String.raw `:[^/\\:]*@`,
    String.raw `[^/\\]\.{1,8}[a-z]{2,63}(?::\d{1,5})?[/\\]`,
    String.raw `^[^/\\?#]*(?:\.(?:[a-z]{2,}|\d+)|localhost|\])(?::\d*)?[/\\?#]`,
].join("|"), "i");
/** Where a query or a fragment starts, however the address before it is mistyped: directly after a file's extension. */
const AFTER_EXTENSION = /(?<=\.[a-z\d]{3,4})[?#]/i;
/**
 * A line as a message may show it. What looks like a URL loses its user name, password, query and fragment. Any other
 * text loses what follows a `?`, if an equals sign does: a glob hardly has both. It also loses what follows a `?` or
 * `#` directly after a file's extension.
 */
function hideSecrets(line) {
    const isAddress = ADDRESS.test(line);
    const at = isAddress ? line.search(/[?#]/) : findSecret(line);
    const visible = at === -1 ? line : line.slice(0, at);
    const shown = isAddress ? visible.replace(/^(!?https?:\/\/)?.*@/is, "$1…@") : visible;
    return at === -1 ? shown : `${shown}${line.charAt(at)}…`;
}
/** Where a secret may start in a text that does not look like a URL; -1 if nowhere. */
function findSecret(line) {
    const mark = line.indexOf("?");
    const starts = [line.search(AFTER_EXTENSION), line.includes("=", mark) ? mark : -1].filter((at) => at !== -1);
    return starts.length === 0 ? -1 : Math.min(...starts);
}


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ joinFirst),
/* harmony export */   cl: () => (/* binding */ quoteValue),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   vr: () => (/* binding */ showPart)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8531);
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8096);
/** Keeps texts short that others have written. Knows no medium. */



/** The first characters of a text; `…` stands for the rest. */
function shorten(text, mostCharacters) {
    // A text of half a megabyte is not divided into its characters.
    const start = [...text.slice(0, 2 * mostCharacters + 2)];
    return start.length > mostCharacters ? `${start.slice(0, mostCharacters).join("")}…` : text;
}
/** The first texts, joined; the rest is counted: `a; b; and 3 more`. */
function joinFirst(texts, most, separator = ", ") {
    const shown = texts.slice(0, most);
    const rest = texts.length - shown.length;
    return [...shown, ...(rest > 0 ? [`and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(rest)} more`] : [])].join(separator);
}
/** Characters of a quoted value. */
const LONGEST_QUOTED = 60;
/** As {@link showPart}, in quotation marks: a value, a key or a name. */
function quoteValue(text) {
    return `'${showPart(text, LONGEST_QUOTED)}'`;
}
/**
 * A part of a file that anybody may have written: short, and with nothing that can't be seen. A URL can stand anywhere
 * by mistake, so each word that looks like one loses what may be secret.
 */
function showPart(text, mostCharacters) {
    // Before it is shortened: without its end, a password is no longer recognised.
    return (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u)(shorten(text.replace(/\S+/g, _redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s), mostCharacters));
}


/***/ })

};
