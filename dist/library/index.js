import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ filterColours),
/* harmony export */   VE: () => (/* binding */ listColourOptions),
/* harmony export */   X6: () => (/* binding */ listEncoderOptions),
/* harmony export */   pf: () => (/* binding */ listPixelOptions),
/* harmony export */   yT: () => (/* binding */ chooseCodec)
/* harmony export */ });
/* harmony import */ var _model_colour_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7184);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ PRIVATE_HOST_REPORT),
/* harmony export */   SB: () => (/* binding */ chooseForFixes),
/* harmony export */   Wp: () => (/* binding */ BROWSER_RECORDING_REPORT),
/* harmony export */   ZM: () => (/* binding */ findSetter),
/* harmony export */   dT: () => (/* binding */ steadyIntervals),
/* harmony export */   fm: () => (/* binding */ SLIGHTLY_FAST_REPORT),
/* harmony export */   iU: () => (/* binding */ CREATOR_INFO),
/* harmony export */   lx: () => (/* binding */ nameAuthority),
/* harmony export */   mB: () => (/* binding */ RESTRICTIONS),
/* harmony export */   wD: () => (/* binding */ TIKTOK_LIMITS)
/* harmony export */ });
/* unused harmony export limitByCreator */
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3778);

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

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ changeLimits)
/* harmony export */ });
/**
 * The limits with what a policy changes of them. A bound that is changed moves the other one, if it crosses it. Only
 * what is allowed is recommended.
 */
function changeLimits(limits, { containers, codecs, ...ranges }) {
    const { duration, size, pictureSize, frameRate } = ranges;
    return {
        ...limits,
        ...(containers !== undefined && {
            containers,
            recommendedContainers: recommend(limits.recommendedContainers, containers),
        }),
        ...(codecs !== undefined && { codecs, recommendedCodecs: recommend(limits.recommendedCodecs, codecs) }),
        ...(duration?.max !== undefined && { duration: { max: duration.max } }),
        ...(size?.max !== undefined && { size: { max: size.max } }),
        ...(pictureSize !== undefined && { pictureSize: moveBounds(limits.pictureSize, pictureSize) }),
        ...(frameRate !== undefined && { frameRate: moveFrameRate(limits.frameRate, frameRate) }),
    };
}
/** What is recommended as long as it is allowed, else all that is. */
function recommend(recommended, allowed) {
    const kept = recommended.filter((name) => allowed.includes(name));
    return kept.length > 0 ? kept : allowed;
}
/** What is reported as accepted over the highest rate belongs to TikTok's own. */
function moveFrameRate({ reportedMax, ...range }, bounds) {
    const moved = moveBounds(range, bounds);
    return reportedMax === undefined || moved.max !== range.max ? moved : { ...moved, reportedMax };
}
function moveBounds(range, { min, max }) {
    const moved = { min: min ?? range.min, max: max ?? range.max };
    if (moved.min <= moved.max)
        return moved;
    return max === undefined ? { ...moved, max: moved.min } : { ...moved, min: moved.max };
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./text/words.js
var words = __nccwpck_require__(7279);
// EXTERNAL MODULE: ./check/fix/encoding.js
var encoding = __nccwpck_require__(8110);
// EXTERNAL MODULE: ./check/limits.js
var check_limits = __nccwpck_require__(5403);
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
var formats = __nccwpck_require__(8766);
// EXTERNAL MODULE: ./text/glob.js
var glob = __nccwpck_require__(5890);
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
var quantities = __nccwpck_require__(3193);
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
var frame_rate = __nccwpck_require__(7301);
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
var colour = __nccwpck_require__(7184);
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

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./text/pull-address.js
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
    if ((0,external_node_net_namespaceObject.isIP)(hostname.replace(/^\[(.*)\]$/, "$1")) !== 0)
        return ADDRESS;
    if (protocol !== "https:")
        return SCHEME;
    return PRIVATE_NAME.test(hostname) || PRIVATE_ADDRESS.test(hostname) ? NAME : undefined;
}

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
        const obstacle = findPullObstacle(url);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ nameContainer),
/* harmony export */   Z1: () => (/* binding */ EXTENSIONS),
/* harmony export */   yB: () => (/* binding */ WITHOUT_MOTION)
/* harmony export */ });
/* unused harmony exports isContainer, VIDEO_EXTENSIONS */
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

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ findClosest)
/* harmony export */ });
/* unused harmony exports measureDistance, allowTypos */
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8459);
/** Finds the word that a person may have meant. Knows no list of words. */

/** Words that differ in longer parts are not compared. */
const LONGEST = 500;
/**
 * The number of letters to insert, delete, replace or swap with their neighbour so that one word becomes the other
 * (optimal string alignment). Letter case does not count. Infinite if that is more than `most`. The time that it takes
 * grows with the product of one length and `most`.
 */
function measureDistance(one, other, most) {
    const [a, b] = cutEqualEnds((0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(one), (0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(other));
    if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST)
        return Infinity;
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        // Letters that are further apart than `most` can't stand for each other.
        const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
        const row = [];
        row[from - 1] = from === 1 ? i : Infinity;
        let least = from === 1 ? i : Infinity;
        for (let j = from; j <= to; j++) {
            const replaced = (last[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
            const cell = Math.min((last[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, replaced, swapped);
            least = Math.min(least, cell);
            row[j] = cell;
        }
        // A swap looks back over two rows, which costs one letter at least.
        if (least > most + 1)
            return Infinity;
        [before, last] = [last, row];
    }
    const distance = last[b.length] ?? Infinity;
    return distance <= most ? distance : Infinity;
}
/** What remains of two words without the letters with which both begin or end. Their distance stays the same. */
function cutEqualEnds(one, other) {
    const most = Math.min(one.length, other.length);
    let start = 0;
    while (start < most && one[start] === other[start])
        start++;
    let end = 0;
    while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end])
        end++;
    return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
/** How many letters may differ in a word that a person meant: a third of it. */
function allowTypos(word) {
    return Math.floor(word.length / 3);
}
/** Shorter beginnings fit too many words. */
const SHORTEST_BEGINNING = 3;
/** The word that differs least from `given`, else the only one that begins with it; `undefined` if none is close. */
function findClosest(given, words) {
    return findNearest(given, words) ?? findLonger(given, words);
}
function findLonger(given, words) {
    if (given.length < SHORTEST_BEGINNING)
        return undefined;
    const [longer, another] = words.filter((word) => (0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(word).startsWith((0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(given)));
    return another === undefined ? longer : undefined;
}
function findNearest(given, words) {
    const measured = words.map((word) => ({ word, distance: measureDistance(given, word, allowTypos(word)) }));
    const [best] = measured.sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance < Infinity ? best.word : undefined;
}


/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
/** Texts that people take for the same. Knows no language. */
/** Letter case does not count, nor how an accent is encoded (Unicode Standard Annex #15). */
function fold(text) {
    return text.normalize("NFC").toLowerCase().replaceAll("ς", "σ");
}


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ GLOB_SYNTAX),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8459);
/* harmony import */ var _glob_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4265);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3193);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ readTokens),
/* harmony export */   Ul: () => (/* binding */ findUnknownClass),
/* harmony export */   _F: () => (/* binding */ findGroups),
/* harmony export */   bz: () => (/* binding */ isInName),
/* harmony export */   dT: () => (/* binding */ LONGEST_RANGE),
/* harmony export */   mg: () => (/* binding */ isSpecial)
/* harmony export */ });
/* unused harmony export findUnclosed */
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8459);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   wp: () => (/* binding */ writeExclusion)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8459);
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4628);
/* harmony import */ var _glob_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4265);
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3778);
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

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* unused harmony export formatCount */
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

/***/ 4005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cl: () => (/* binding */ quoteValue),
  vr: () => (/* binding */ showPart)
});

// UNUSED EXPORTS: joinFirst, shorten

;// CONCATENATED MODULE: ./text/redaction.js
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

// EXTERNAL MODULE: ./text/unprintable.js + 1 modules
var unprintable = __nccwpck_require__(3778);
;// CONCATENATED MODULE: ./text/shortening.js
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
    return [...shown, ...(rest > 0 ? [`and ${formatInteger(rest)} more`] : [])].join(separator);
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
    return (0,unprintable/* showUnprintable */.u)(shorten(text.replace(/\S+/g, hideSecrets), mostCharacters));
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ findUnprintable),
  u: () => (/* binding */ showUnprintable)
});

;// CONCATENATED MODULE: ./model/once.js
/** Values that are made when they are first asked for. Imports nothing. */
/** Returns what `make` returns, which is called at most once. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./text/unprintable.js
/** Characters that a reader can't see, or takes for a plain space. Knows no medium. */

const JOINING = String.raw `[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Rohg}\p{scx=Adlm}]`;
/** Arabic letters that never join the next one (Unicode's ArabicShaping.txt, joining types R and U). */
const ENDING = String.raw `[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]`;
const INDIC = String.raw `[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]`;
const EAST_ASIAN = String.raw `[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\uff01-\uff5e]`;
/**
 * Where such characters belong to ordinary spelling, and can be seen by what they do: in the emoji of Unicode's list
 * (UTS #51, RGI_Emoji); as non-joiners after letters that join the next; as joiners beside the signs of Indic scripts
 * (The Unicode Standard, section 12.1); as variants of Mongolian letters; as the wide space after East Asian text.
 */
const SPELLING = [
    String.raw `\p{RGI_Emoji}`,
    String.raw `(?<=[[\p{L}\p{M}]&&${JOINING}])(?<!${ENDING}\p{M}*)\u200c(?=[\p{L}&&${JOINING}])`,
    String.raw `(?<=[\p{M}&&${INDIC}])[\u200c\u200d](?=[[\p{L}\p{M}]&&${INDIC}])`,
    String.raw `(?<=[\p{L}&&${INDIC}])[\u200c\u200d](?=[\p{M}&&${INDIC}])`,
    String.raw `(?<=[\p{M}&&${INDIC}])\u200d`,
    String.raw `(?<=[\p{L}&&\p{sc=Mong}])[\u180b-\u180f]`,
    String.raw `(?<=${EAST_ASIAN})\u3000`,
].join("|");
/**
 * The Syriac abbreviation mark, joiners and other controls of Egyptian hieroglyphs, the Khitan filler, and the null
 * notehead of music: they have no ink of their own (The Unicode Standard, sections 9.3, 11.4, 18.12 and 21.2).
 */
const FORMATS = String.raw `\u070f\u{13430}-\u{13455}\u{16fe4}\u{1d159}`;
/**
 * Control characters; characters for private use, which each font shows differently, or not at all; line and paragraph
 * separators, halves of surrogate pairs; what Unicode calls default ignorable
 * (marks and overrides of direction, zero-width characters, variation selectors, tags, fillers, soft hyphens, byte
 * order marks); interlinear annotations; the blank Braille pattern; spaces other than the usual one.
 */
const UNPRINTABLE = String.raw `[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800${FORMATS}[\p{Zs}--[ ]]]`;
/**
 * Most texts: printable ASCII and Latin letters and signs, with the usual dashes and quotes. They need none of the
 * patterns, which take longer to make than a small file takes to check.
 */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;
const makePatterns = once(() => ({
    any: new RegExp(UNPRINTABLE, "v"),
    token: new RegExp(`(?:${SPELLING})|(?<unprintable>${UNPRINTABLE})`, "gv"),
}));
/**
 * Shows each unprintable character as `\u{…}`, so that no name looks like another or changes the text around it.
 * Ordinary spelling of every script, and emoji, stay as they are.
 */
function showUnprintable(text) {
    if (PLAIN.test(text))
        return text;
    const { any, token: pattern } = makePatterns();
    // The search for emoji takes long, and few texts need it.
    if (!any.test(text))
        return text;
    return text.replace(pattern, (token, unprintable) => unprintable === undefined ? token : `\\u{${unprintable.codePointAt(0)?.toString(16)}}`);
}
/** The first unprintable character of a text, or `undefined`. */
function findUnprintable(text) {
    if (PLAIN.test(text))
        return undefined;
    const { any, token } = makePatterns();
    if (!any.test(text))
        return undefined;
    for (const { groups } of text.matchAll(token)) {
        if (groups?.unprintable !== undefined)
            return groups.unprintable;
    }
    return undefined;
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ nameCodec),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   uh: () => (/* binding */ CODEC_NAMES),
/* harmony export */   vJ: () => (/* binding */ withArticle)
/* harmony export */ });
/* unused harmony export capitalize */
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
/** The codecs that have a name, as facts and policies spell them. */
const CODEC_NAMES = Object.keys(CODECS);
/** A codec by the name that people know it by; of others the four-character code or CodecID, which is untrusted. */
function nameCodec(codec) {
    return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? codec;
}
/** A clause as the start of a sentence. */
function capitalize(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ac: () => (/* reexport */ checkBytes),
  vH: () => (/* reexport */ checkFile),
  Fy: () => (/* reexport */ limits),
  aO: () => (/* reexport */ restrictions_rules)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
// EXTERNAL MODULE: ./text/unprintable.js + 1 modules
var text_unprintable = __nccwpck_require__(3778);
;// CONCATENATED MODULE: ./text/quoting.js
/** Words of a command line that people can paste into any usual shell. Runs nothing. */

/**
 * Read alike as they stand by sh, zsh, PowerShell and cmd: options without a dot (PowerShell splits `-a.b`), and words
 * without a comma (a list in PowerShell), a tilde, or anything else that a shell looks for.
 */
const BARE = /^(?:--|--?[A-Za-z][\w:=+-]*|[\w./+][\w./:=+%-]*)$/;
/**
 * What double quotes don't protect in every shell: `$`, backtick and backslash in sh, `!` in an interactive bash or
 * zsh, the quotation marks that PowerShell takes for its own, and `%name%` in cmd. Windows has no variable whose name
 * starts with a digit, and `CD` is the only one of two hexadecimal digits: so percent-encoding is no variable. The log
 * shows `##[` otherwise, and U+FFFD stands for bytes that are not UTF-8.
 */
const UNQUOTABLE = /["“”„$`\\!\ufffd]|##\[|%(?!\d|(?!CD%)[\dA-F]{2}%)[^%]*%/i;
/**
 * Writes a word so that sh, dash, bash, zsh, PowerShell and cmd (typed, not in a batch file) read exactly this word:
 * bare if that is safe, otherwise in double quotes. `undefined` for a word that they would read differently, or that
 * can't be copied from a log because it contains an invisible character.
 *
 * Sources: POSIX.1-2024, Shell Command Language, 2.2.3; zshmisc(1), zshexpn(1); PowerShell, about_Parsing and
 * about_Quoting_Rules; Windows, `cmd /?` and "Parsing C command-line arguments".
 */
function quote(word) {
    if (word === "" || findUnquotable(word) !== undefined)
        return undefined;
    return BARE.test(word) ? word : `"${word}"`;
}
/** Characters of {@link UNQUOTABLE} in words: quotation marks around some of them would be hard to read. */
const CHARACTERS = {
    '"': 'a double quotation mark (")',
    "“": "a curly quotation mark (“)",
    "”": "a curly quotation mark (”)",
    "„": "a low quotation mark („)",
    $: "a dollar sign ($)",
    "`": "a backtick (`)",
    "\\": "a backslash (\\)",
    "!": "an exclamation mark (!)",
    "%": "a percent sign (%)",
    "\ufffd": "bytes that are not UTF-8",
};
/**
 * What in a word keeps {@link quote} from writing it, as a message can say it: `the invisible character U+202E`,
 * `a dollar sign ($)`. `undefined` where nothing does.
 */
function findUnquotable(word) {
    const unprintable = (0,text_unprintable/* findUnprintable */.Q)(word)?.codePointAt(0);
    if (unprintable !== undefined)
        return `the invisible character U+${unprintable.toString(16).toUpperCase().padStart(4, "0")}`;
    const [found] = UNQUOTABLE.exec(word) ?? [];
    if (found === undefined)
        return undefined;
    return CHARACTERS[found.charAt(0)] ?? `the characters ${found}`;
}
/** A command of these words, quoted; `undefined` if one of them can't be quoted. */
function writeCommand(words) {
    const quoted = words.map(quote);
    return quoted.includes(undefined) ? undefined : quoted.join(" ");
}

// EXTERNAL MODULE: ./model/formats.js
var formats = __nccwpck_require__(8766);
// EXTERNAL MODULE: ./text/folding.js
var folding = __nccwpck_require__(8459);
;// CONCATENATED MODULE: ./check/fix/paths.js
/** The names that fixes read from and write to. Touches no file. */


/**
 * Decides what the commands write, so that no two write the same file: `clip.fixed.mp4` for `clip.avi`, but
 * `clip.avi.fixed.mp4` beside `clip.mp4`. Letter case does not count: for macOS and Windows, `Clip` and `clip` are one.
 */
function nameFixes({ paths, urls }) {
    const places = new Map([
        ...paths.map((path) => [path, path]),
        ...urls.map((url) => [url, fileName(url)]),
    ]);
    const stems = nameStems(places);
    const names = new Set(paths.map(folding/* fold */.A));
    const originals = new Map(paths.flatMap((path) => SUFFIXES.map((suffix) => [write(stems.get(path) ?? path, suffix), { path, suffix }])));
    return ({ path, source }) => {
        const isUrl = source.kind === "url";
        const stem = stems.get(path) ?? withoutExtension(isUrl ? fileName(path) : path);
        const copyOf = isUrl ? undefined : originals.get(path);
        return {
            fixed: write(stem, "fixed"),
            // The end is cut off the converted copy as by the command of its original.
            cut: write((copyOf?.suffix === "fixed" ? stems.get(copyOf.path) : undefined) ?? stem, "cut"),
            ...(copyOf !== undefined && { copyOf }),
            rename(extension) {
                const renamed = `${withoutExtension(path)}.${extension}`;
                return isUrl || names.has((0,folding/* fold */.A)(renamed)) ? undefined : renamed;
            },
        };
    };
}
/** The same for a video of which no other is known. */
function nameAlone(video) {
    const alone = [video.path];
    return nameFixes(video.source.kind === "url" ? { paths: [], urls: alone } : { paths: alone, urls: [] })(video);
}
const SUFFIXES = ["fixed", "cut"];
function write(stem, suffix) {
    return `${stem}.${suffix}.mp4`;
}
/**
 * For each video what stands before the suffix: short where no other video shares that, else with its extension, and a
 * number where even that is taken.
 */
function nameStems(places) {
    const counts = new Map();
    for (const stem of [...places.values()].map(withoutExtension).map(folding/* fold */.A))
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const taken = new Set();
    const stems = new Map();
    const take = (video, stem) => {
        taken.add((0,folding/* fold */.A)(stem));
        stems.set(video, stem);
    };
    const shared = [];
    for (const [video, place] of places) {
        const stem = withoutExtension(place);
        if (counts.get((0,folding/* fold */.A)(stem)) === 1)
            take(video, stem);
        else
            shared.push([video, place]);
    }
    for (const [video, place] of shared) {
        let stem = place;
        for (let number = 2; taken.has((0,folding/* fold */.A)(stem)); number++)
            stem = `${place}.${number}`;
        take(video, stem);
    }
    return stems;
}
function withoutExtension(path) {
    return path.replace(/(?<=[^/])\.[^./]*$/, "");
}
/** Whether the name of a file says that it is of the format that commands write. */
function hasItsExtension(path) {
    return formats/* EXTENSIONS */.Z1[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ""] === "mp4";
}
/** ffmpeg reads `-x` as an option and `a:b` as a protocol, but `./…` always as a path. */
function asPath(path) {
    return /^-|:/.test(path) ? `./${path}` : path;
}
/** The last part of a URL: ffmpeg reads from it, and writes into the working directory. */
function fileName(url) {
    return url.slice(url.lastIndexOf("/") + 1) || "video";
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(3193);
// EXTERNAL MODULE: ./check/fix/encoding.js
var encoding = __nccwpck_require__(8110);
;// CONCATENATED MODULE: ./check/fix/fields.js
/** Codecs of cameras and discs whose frames may hold two fields, and only the frames say so. */
const WITH_FIELDS = ["dnxhd", "mpeg2", "mpeg4", "prores"];
/**
 * The filter of ffmpeg that makes whole frames of those that hold two fields. By what the decoder says of each frame,
 * it leaves whole ones unchanged (`deint=interlaced`). It has to be the first: fields that are scaled together are
 * lost.
 */
function filterFields({ container, codec, colour }) {
    // Only ffmpeg knows the codec of a format that is not read further.
    const isUnread = codec === undefined && container !== "gif";
    const isMixed = codec === "h264" && colour?.mayBeInterlaced === true;
    const mayHaveFields = isUnread || isMixed || WITH_FIELDS.includes(codec ?? "");
    return mayHaveFields ? ["bwdif=mode=send_frame:deint=interlaced"] : [];
}

// EXTERNAL MODULE: ./check/fix/frame-rate.js
var frame_rate = __nccwpck_require__(7301);
;// CONCATENATED MODULE: ./check/fix/picture-size.js

/**
 * Makes both sides even, as 4:2:0 video needs them, and moves them into the limits, with borders if necessary. Pixels
 * that are not square stay so: ffmpeg keeps the shape. `undefined` if only
 * ffmpeg knows the size.
 */
function resize(facts, { pictureSize }) {
    const { container = "", width, height, rotation } = facts;
    if (width === undefined || height === undefined)
        return undefined;
    // Only new versions of ffmpeg turn it.
    if ((rotation ?? 0) !== 0 && ["matroska", "webm"].includes(container))
        return undefined;
    // ffmpeg turns the picture before it filters it.
    const shown = (0,quantities/* displayedSize */.JQ)({ width, height }, rotation);
    const scaled = scaleToFit(shown, pictureSize);
    const padded = {
        width: Math.max(scaled.width, evenFrom(pictureSize.min)),
        height: Math.max(scaled.height, evenFrom(pictureSize.min)),
    };
    return { shown, scaled, padded };
}
/** The filters of ffmpeg for this. */
function filterSize({ shown, scaled, padded }) {
    return [
        ...(isSame(scaled, shown) ? [] : [`scale=${scaled.width}:${scaled.height}`]),
        ...(isSame(padded, scaled) ? [] : [`pad=${padded.width}:${padded.height}:-1:-1`]),
    ];
}
/**
 * Only ffmpeg knows the size, so it has to keep it within the limits. Its own quotation marks keep the commas together
 * (ffmpeg-utils(1), "Quoting and escaping").
 */
function filterUnknownSize({ pictureSize }) {
    const [min, max] = [evenFrom(pictureSize.min), evenTo(pictureSize.max)];
    const factor = `min(max(1,${min}/min(iw,ih)),${max}/max(iw,ih))`;
    return [`scale='2*round(iw*${factor}/2)':'2*round(ih*${factor}/2)'`, `pad='max(iw,${min})':'max(ih,${min})':-1:-1`];
}
function scaleToFit({ width, height }, { min, max }) {
    const enlarge = Math.max(1, min / Math.min(width, height));
    const factor = Math.min(enlarge, max / Math.max(width, height));
    const scale = (side) => Math.max(2, Math.min(evenTo(max), 2 * Math.round((side * factor) / 2)));
    return { width: scale(width), height: scale(height) };
}
/** The smallest even number that is not under `min`. */
function evenFrom(min) {
    return 2 * Math.ceil(min / 2);
}
/** The largest even number that is not over `max`. */
function evenTo(max) {
    return 2 * Math.floor(max / 2);
}
function isSame(a, b) {
    return a.width === b.width && a.height === b.height;
}

;// CONCATENATED MODULE: ./check/fix/command.js






/** Codecs whose frames MP4 holds as they are. */
const COPIED_TO_MP4 = ["h264", "h265", "vp9"];
/** Whether the frames can be copied into MP4. */
function canCopy({ codec }, { codecs }) {
    return codec !== undefined && COPIED_TO_MP4.includes(codec) && codecs.includes(codec);
}
/** The codec of the result; `undefined` if it is one that the limits don't allow. */
function resultCodec({ facts, limits, recodes }) {
    const codec = recodes ? (0,encoding/* chooseCodec */.yT)(facts, limits) : facts.codec;
    return codec !== undefined && limits.codecs.includes(codec) ? codec : undefined;
}
/** Bit rate reserved for sound and the container (kbit/s). */
const SOUND_KILOBITS = 192;
/**
 * Without `-nostdin`, ffmpeg reads keys while it runs. In a shell into which several lines were pasted, it takes the
 * next command for keys, and a `q` ends it with a part of the video (ffmpeg(1), "Main options"). With it, ffmpeg also
 * fails where the output exists, instead of asking.
 */
const FFMPEG = ["ffmpeg", "-nostdin", "-i"];
/** The command that a person runs for a conversion. `undefined` for a name that shells read differently. */
function commandOf({ input, options, output }, { kind }) {
    return writeCommand([...FFMPEG, kind === "url" ? input : asPath(input), ...options, asPath(output)]);
}
/** Writes the main video track and the first sound as MP4. */
function convert({ path }, names, work) {
    const options = [
        ...["-map", nameStream(work.facts), "-map", "0:a:0?"],
        ...(work.recodes ? encode(work) : copy(work.facts)),
        ...["-c:a", "aac", "-b:a", `${SOUND_KILOBITS}k`],
        ...limitTime(work),
        ...["-movflags", "+faststart"],
    ];
    return { input: path, options, output: work.keptSeconds === undefined ? names.fixed : names.cut };
}
/** Ids above are negative to ffmpeg. The id 0 is that of a cover picture, too. */
const HIGHEST_ID = 2 ** 31 - 1;
/**
 * The main video track, as ffmpeg names it (ffmpeg(1), "Stream specifiers"). It counts more streams as video than there
 * are video tracks: cover pictures, which `V` leaves out, and in MP4 tracks of other kinds with frames of video.
 */
function nameStream({ videoTrackId = 0, videoTrackIndex = 0 }) {
    return videoTrackId > 0 && videoTrackId <= HIGHEST_ID ? `0:i:${videoTrackId}` : `0:V:${videoTrackIndex}`;
}
/** Cuts what {@link convert} has written. */
function cutFixed({ fixed, cut }, keptSeconds) {
    const options = ["-map", "0", "-c", "copy", "-t", String(keptSeconds), "-movflags", "+faststart"];
    return { input: fixed, options, output: cut };
}
function limitTime({ keptSeconds }) {
    return keptSeconds === undefined ? [] : ["-t", String(keptSeconds)];
}
/** Matroska counts in milliseconds. A finer clock would take what is rounded for exact: 60 FPS for 60.04. */
function copy({ codec, container }) {
    return [
        ...["-c:v", "copy"],
        // Without this tag, players of Apple don't show H.265.
        ...(codec === "h265" ? ["-tag:v", "hvc1"] : []),
        ...(container === "matroska" || container === "webm" ? ["-video_track_timescale", "1000"] : []),
    ];
}
function encode({ facts, limits, capsSize }) {
    const resizing = resize(facts, limits);
    const chain = [
        ...filterFields(facts),
        filterRate(facts, limits),
        ...(resizing === undefined ? filterUnknownSize(limits) : filterSize(resizing)),
        ...(0,encoding/* filterColours */.SC)(facts),
    ];
    return [
        ...["-vf", chain.join(",")],
        ...(0,encoding/* listEncoderOptions */.X6)(facts, limits),
        ...(capsSize ? capBitRate(facts, limits) : []),
        ...(0,encoding/* listPixelOptions */.pf)(facts),
        ...(0,encoding/* listColourOptions */.VE)(facts, resizing),
    ];
}
/** Formats that give each frame any time, where ffmpeg only guesses a rate. */
const TIMED_FREELY = ["asf", "flv", "gif"];
/** Formats that don't say how long the last frame lasts. Without a copy of it, a filter may leave it out. */
const OPEN_ENDED = ["asf", "flv", "matroska", "webm"];
/** A frame at 24 FPS, rounded: ffmpeg makes whole frames of it. */
const CLOSE_END = "tpad=stop_mode=clone:stop_duration=0.04,";
/** Only ffmpeg knows the rate of a format that is not read further, so it has to keep the rate within the limits. */
function filterRate(facts, limits) {
    const { container = "", frameRate } = facts;
    const { max } = limits.frameRate;
    if ((0,frame_rate/* isSteady */.NZ)(facts))
        return `fps=${(0,frame_rate/* chooseRate */.mF)(facts, limits)}`;
    if (frameRate === undefined && !TIMED_FREELY.includes(container))
        return `fps='clip(source_fps,${(0,frame_rate/* lowestRate */.xc)(limits)},${max})'`;
    const rate = frameRate === undefined ? String(max) : (0,frame_rate/* chooseRate */.mF)(facts, limits);
    return `${OPEN_ENDED.includes(container) ? CLOSE_END : ""}fps=${rate}:eof_action=pass`;
}
/** Share of the largest certain size that a re-encoded video may take. */
const TARGET_SHARE = 0.95;
function capBitRate(facts, limits) {
    const kilobits = countKilobits(facts, limits);
    return ["-maxrate", `${kilobits}k`, "-bufsize", `${kilobits}k`];
}
/** What the size allows for the frames (kbit/s). */
function countKilobits({ duration }, limits) {
    const targetBytes = TARGET_SHARE * Math.min(limits.certainSize.max, limits.size.max);
    const seconds = Math.max(1, duration?.value ?? limits.duration.max);
    return Math.floor((targetBytes * 8) / 1000 / seconds) - SOUND_KILOBITS;
}
/** Below this, a picture of the smallest size that TikTok accepts falls apart (kbit/s). */
const FEWEST_KILOBITS = 100;
/** Whether a video can become as small as the limits say without falling apart. */
function canShrink(facts, limits) {
    return countKilobits(facts, limits) >= FEWEST_KILOBITS;
}

;// CONCATENATED MODULE: ./check/fix/plan.js





const NO_FIX = { fixFor: () => null };
/**
 * One command for the whole video that fixes every error and warning that can be fixed, so that a person runs it once;
 * where there are only notices, one that follows the recommendations. Cutting is never part of it.
 *
 * @param broken the rules that object to the video
 */
function planFix(subject, names, limits, broken) {
    const { video, facts } = subject;
    const has = (kind) => broken.some(({ remedy }) => remedy.kind === kind);
    const hasNoMotion = facts.container !== undefined && formats/* WITHOUT_MOTION */.yB.has(facts.container);
    if (hasNoMotion || has("replace"))
        return NO_FIX;
    const conversions = broken.filter(({ remedy }) => remedy.kind === "remux" || remedy.kind === "recode");
    const needed = conversions.filter(({ level }) => level !== "notice");
    // A video that is converted or cut gets another name, and a command for one that is renamed would not find it.
    if (has("rename") && needed.length === 0 && !has("cut"))
        return { fixFor: ({ remedy }) => (remedy.kind === "rename" ? rename(video, names, facts) : null) };
    if (!limits.containers.includes("mp4"))
        return NO_FIX;
    const plan = (rules) => planWork(rules, facts, limits);
    const chosen = needed.length > 0 ? needed : conversions.filter((rule) => satisfies(plan([rule]), rule, subject));
    const work = chosen.length > 0 ? plan(chosen) : undefined;
    const conversion = work && convert(video, names, work);
    const isFixed = (rule) => chosen.includes(rule) ||
        (needed.length > 0 && rule.remedy.kind === "rename") ||
        (conversions.includes(rule) && satisfies(work, rule, subject));
    const isOptional = needed.length === 0;
    const fixFor = (rule) => {
        if (rule.remedy.kind === "cut")
            return cut(video, names, plan([]), isOptional ? undefined : work);
        if (work === undefined || conversion === undefined || !isFixed(rule))
            return null;
        return offer("convert", commandOf(conversion, video.source), noteOn(video, work), isOptional);
    };
    if (isOptional || conversion === undefined)
        return { fixFor };
    const fixes = broken.filter((rule) => rule.remedy.kind !== "cut" && isFixed(rule)).map(({ id }) => id);
    return { fixFor, conversion: { ...conversion, fixes, ...placeOf(video, names) } };
}
/** Where the result of a conversion takes the place of the video. */
function placeOf({ path, source }, names) {
    if (source.kind === "url")
        return {};
    const inPlace = hasItsExtension(path) ? path : names.rename("mp4");
    return inPlace === undefined ? {} : { inPlace };
}
function offer(kind, command, note, isOptional) {
    return { kind, command, isOptional, ...(note !== undefined && { note }) };
}
/** `--` ends the options: a name may start with a dash. */
function rename({ path }, names, { container }) {
    const renamed = container === undefined ? undefined : names.rename(container);
    if (renamed === undefined)
        return null;
    return offer("rename", writeCommand(["git", "mv", "--", path, renamed]), undefined, false);
}
/** `undefined` where the result would not be allowed, or would have wrong colours. */
function planWork(rules, facts, limits) {
    const recodings = rules.flatMap(({ remedy }) => (remedy.kind === "recode" ? [remedy] : []));
    const recodes = recodings.length > 0 || !canCopy(facts, limits);
    const work = { facts, limits, recodes, capsSize: recodings.some(({ bitRate }) => bitRate === "capped") };
    const losesColours = recodes && facts.colour?.isDolbyVisionOnly === true;
    const isTooSmall = work.capsSize && !canShrink(facts, limits);
    return losesColours || isTooSmall || resultCodec(work) === undefined ? undefined : work;
}
/** Whether a rule has no objection to what the command writes. */
function satisfies(work, rule, subject) {
    if (work === undefined)
        return false;
    const codec = resultCodec(work);
    const facts = { ...subject.facts, container: "mp4", ...(codec !== undefined && { codec }) };
    return rule.judge({ ...subject, facts }, work.limits) === undefined;
}
function noteOn({ source }, work) {
    const notes = [
        ...(source.kind === "url" && source.hasQuery
            ? ["The command leaves out the URL's query (everything after '?'). Add it before you run the command"]
            : []),
        ...(work.recodes && resultCodec(work) === "h265" ? ["The command needs an ffmpeg with libx265"] : []),
    ];
    return notes.length === 0 ? undefined : notes.join(". ");
}
/** Frames are copied as they are stored, so the last ones may be shown up to this many seconds later. */
const REORDERED_SECONDS = 1;
/**
 * Whether all frames are shown within the time that would be kept: then an empty edit or the sound makes the video too
 * long, and a cut could leave out every frame.
 */
function isCutNeedless({ facts: { frames, frameRate }, limits }) {
    return frames !== undefined && frameRate !== undefined && frames / frameRate.value <= limits.duration.max;
}
/** What a command has written is on disk, wherever the video is. */
const FROM_DISK = { kind: "file" };
/** `fixed` is what has to be done first, where the video is to be fixed before. */
function cut(video, names, work, fixed) {
    if (work === undefined)
        return null;
    const keptSeconds = work.limits.duration.max - REORDERED_SECONDS;
    if (keptSeconds <= 0 || isCutNeedless(work))
        return null;
    const what = `The command keeps only the first ${(0,quantities/* formatDuration */.a3)(keptSeconds)} and cuts off the rest`;
    const isOptional = true;
    if (fixed !== undefined) {
        const note = `${what}. Run it after the command that fixes the rest`;
        return offer("cut", commandOf(cutFixed(names, keptSeconds), FROM_DISK), note, isOptional);
    }
    const note = noteOn(video, work);
    const command = commandOf(convert(video, names, { ...work, keptSeconds }), video.source);
    return offer("cut", command, note === undefined ? what : `${what}. ${note}`, isOptional);
}

// EXTERNAL MODULE: ./check/limits.js
var check_limits = __nccwpck_require__(5403);
;// CONCATENATED MODULE: ./check/check.js




const SEVERITY_ORDER = { error: 0, warning: 1, notice: 2 };
/**
 * Judges one video. `nowMs`: the time, in milliseconds since 1970. `names`: what its commands write, where other videos
 * are checked, too.
 */
function checkVideo(video, inspection, { limits, rules, nowMs, names = nameAlone(video) }) {
    const { facts } = inspection;
    const subject = { ...inspection, video, nowMs };
    const applicable = rules.filter((rule) => rule.about === "file" || facts.movingVideoTracks !== 0);
    const objections = dropExplained(applicable.flatMap((rule) => {
        const objection = rule.judge(subject, limits);
        return objection === undefined ? [] : [{ rule, ...objection }];
    }));
    const broken = objections.map(({ rule }) => rule);
    const { fixFor, conversion } = planFix(subject, names, (0,check_limits/* chooseForFixes */.SB)(limits), broken);
    const findings = objections
        .map(({ isMissing: _, ...objection }) => ({
        ...objection,
        ...describeFix(objection, fixFor, video),
        ...(isOnlyByPolicy(objection.rule, subject, limits) && {
            rule: dropCode(objection.rule),
            isByPolicy: true,
        }),
    }))
        .sort((a, b) => SEVERITY_ORDER[a.level] - SEVERITY_ORDER[b.level]);
    const gauges = applicable.flatMap((rule) => readGauges(rule, facts, { limits, isBroken: broken.includes(rule) }));
    return { video, facts, findings, gauges, verdict: decide(findings), ...(conversion !== undefined && { conversion }) };
}
/** A fact is missing without a word only if an error says why: nothing passes unchecked. */
function dropExplained(objections) {
    const isExplained = objections.some(({ rule, level }) => rule.explainsUnread && level === "error");
    return isExplained ? objections.filter(({ isMissing }) => !isMissing) : objections;
}
/** Whether only the policy's limit makes a rule object: by TikTok's limits, it would not. */
function isOnlyByPolicy({ limitName, judge }, subject, { policy }) {
    if (policy === undefined || limitName === undefined || !policy.sets.has(limitName))
        return false;
    return judge(subject, policy.otherwise) === undefined;
}
/** TikTok's code says that TikTok would refuse the video. */
function dropCode({ code: _, ...rest }) {
    return rest;
}
/**
 * The command for a rule's finding, or what to do where only the name of the video prevents one that is needed. What a
 * person has to know of the command is part of the advice.
 */
function describeFix({ rule, advice }, fixFor, { path }) {
    const fix = fixFor(rule);
    if (fix === null)
        return { advice, fix };
    const { kind, command, note, isOptional } = fix;
    if (command !== undefined) {
        const noted = note === undefined ? advice : `${advice}. ${note}`;
        return { advice: noted, fix: command, fixKind: kind, isFixOptional: isOptional };
    }
    const obstacle = findUnquotable(path);
    if (obstacle === undefined || isOptional)
        return { advice, fix: null };
    const why = `Its path contains ${obstacle}, which shells treat differently, so there is no command`;
    const howTo = "Rename the video (in a file manager or on GitHub), and the next run shows one";
    return { advice: `${advice}. ${why}. ${howTo}`, fix: null };
}
function decide(findings) {
    const errors = findings.filter(({ level }) => level === "error");
    if (errors.length === 0)
        return "valid";
    return errors.some(({ rule }) => rule.leavesUnread) ? "unreadable" : "invalid";
}
/** Where a broken rule has several gauges, each is judged by its own value. */
function readGauges({ gauges = {}, limit, limitName }, facts, { limits, isBroken }) {
    const bounds = limit(limits);
    if (bounds === null || "oneOf" in bounds)
        return [];
    const setBy = limitName === undefined ? undefined : findWho(limits, limitName);
    return Object.entries(gauges).flatMap(([fact, measure]) => {
        const value = measure(facts);
        if (value === undefined)
            return [];
        const isInside = !isBroken || isBetween(value, bounds);
        return [{ fact: fact, value, bounds, isInside, ...(setBy !== undefined && { setBy }) }];
    });
}
function findWho(limits, name) {
    const { policy, someCreatorsDuration } = (0,check_limits/* findSetter */.ZM)(limits, name);
    if (policy?.sets.has(name))
        return "policy";
    return name === "duration" && someCreatorsDuration !== undefined ? "creator" : undefined;
}
function isBetween(value, { min = 0, max = Number.POSITIVE_INFINITY }) {
    return min <= value && value <= max;
}

;// CONCATENATED MODULE: ./media/faults.js
/** Faults: thrown by the parsers, returned by the probe. Knows no container. */
/** A media file can't be read further. Parsers throw it from any depth; the probe turns it into a value. */
class MediaError extends Error {
    name = "MediaError";
    fault;
    constructor(fault) {
        super(fault.detail === undefined ? fault.problem : `${fault.problem} (${fault.detail})`);
        this.fault = fault;
    }
}
/** The bytes that a driver sent for a request. Throws a MediaError where it sent a fault instead. */
function receive(sent) {
    if (sent instanceof Uint8Array)
        return sent;
    throw new MediaError(sent);
}
/** What damage comes down to, for a person who does not know the format; a fault's detail says it exactly. */
const DAMAGE = {
    contradiction: "its index contradicts itself",
    invalidBytes: "it contains bytes that make no sense there",
    invalidCodecSettings: "its codec settings are invalid",
    invalidIndex: "its index is invalid",
    missingPart: "a part of its index is missing",
    misplacedPart: "a part of it is in the wrong place",
    secondStart: "a second video begins inside it",
    stoppedClock: "its clock does not run",
    wrongSize: "a part of it has a wrong size",
};
/**
 * The file contradicts itself in `part`: `problem` says it in plain words, `detail` in those of the format. `advice` is
 * what a person can do, where that is more than with other damage.
 */
function damaged(part, problem, detail, advice) {
    const more = { ...(detail !== undefined && { detail }), ...(advice !== undefined && { advice }) };
    return faultIn(part, { kind: "damaged", problem, ...more });
}
/** The file ends before `part` does: only `present` of at least `needed` bytes are there. */
function truncated(part, present, needed, detail) {
    const problem = "bytes are missing at its end";
    const bytes = { present, needed };
    return faultIn(part, { kind: "truncated", problem, ...(detail !== undefined && { detail }), bytes });
}
/** The file ends inside `part`, and nothing says how many bytes are missing. */
function truncatedAt(part, problem) {
    return faultIn(part, { kind: "truncated", problem });
}
/** `part` is larger, or has more of something, than is read. */
function overBound(part, problem, detail) {
    return faultIn(part, { kind: "over-bound", problem, ...(detail !== undefined && { detail }) });
}
/** The parts that were read of a remote file do not suffice: it has to be read as a whole. */
function overBudget(part, problem, detail) {
    return faultIn(part, { kind: "over-budget", problem, ...(detail !== undefined && { detail }) });
}
/** `part` is of a form that is not read; `advice` is what a person can do about it. */
function unrecognised(part, problem, advice) {
    return faultIn(part, { kind: "unrecognised", problem, advice });
}
function faultIn(part, fault) {
    return new MediaError({ ...fault, part: pathOf(part), offset: part.offset });
}
/** A text whose numbers have commas between thousands: ``say`it has ${65536} boxes` `` is "it has 65,536 boxes". */
function say(texts, ...values) {
    return String.raw({ raw: texts }, ...values.map((value) => value.toLocaleString("en-US")));
}
/** The path to a part from the outermost one: `moov/trak[1]`. */
function pathOf({ name, parent }) {
    return parent === undefined ? name : `${pathOf(parent)}/${name}`;
}
/**
 * The fault that an error stands for. An error that no parser throws on purpose is `internal`: only its own file can't
 * be checked then.
 */
function explainError(error) {
    if (error instanceof MediaError)
        return error.fault;
    return { kind: "internal", problem: "the reader failed", detail: String(error) };
}

;// CONCATENATED MODULE: ./media/codecs/first-frame.js
/** The faults of a track with frames that no decoder knows. Knows no container, and no codec. */

const ADVICE = "Copy it again from where it was recorded, or export it again from its source";
/**
 * The first frame can't be decoded: a recorder that loses power leaves an index whose frames were never written.
 * `frame` is its beginning; `detail` says where it is, and what its defect is.
 */
function undecodable(part, frame, detail) {
    const problem = isBlank(frame)
        ? "its first frame was never written: it has only zeros"
        : "its first frame can't be decoded";
    return damaged(part, problem, detail, ADVICE);
}
/** A later frame has only zeros, as those have that a recorder had no time to write. `detail` says where it is. */
function unwritten(part, detail) {
    return damaged(part, "some of its frames were never written: they have only zeros", detail, ADVICE);
}
/** Whether a frame begins with nothing but zeros. */
function isBlank(beginning) {
    return beginning.every((byte) => byte === 0);
}

;// CONCATENATED MODULE: ./media/presentation.js
/** Facts of what a player shows of a file's tracks, whichever container they are in. Reads nothing. */
/** The video tracks, in the order of the file. */
function pickVideoTracks(tracks) {
    return tracks.filter((track) => track.video !== undefined);
}
/**
 * The track that is played: the first that moves and is enabled, else the first that moves, else the first that is no
 * cover.
 */
function findMainTrack(videos) {
    return (videos.find((track) => track.video.isEnabled && isMoving(track)) ??
        videos.find(isMoving) ??
        videos.find(({ video }) => !video.isStill));
}
/** How many tracks have more than one frame, of those that were read. */
function countMoving(tracks) {
    return tracks.filter(isMoving).length;
}
function isMoving({ timeline }) {
    return timeline.frames > 1;
}
/**
 * How many tracks move. Zero is certain only if the whole file was read to its end, or if there is no track to show.
 */
function describeMotion(videos, { isPartial, isComplete }) {
    const movingVideoTracks = countMoving(videos);
    const isCertain = isComplete && !(isPartial && findMainTrack(videos) !== undefined);
    return movingVideoTracks > 0 || isCertain ? { movingVideoTracks } : {};
}
/** What the frames of the main video track look like; it is number `videoTrackIndex` of the video tracks. */
function describeFrames(videoTrackIndex, { codec, isEncrypted, rotation, size, colour }) {
    const named = { ...(codec !== undefined && { codec }), ...size, rotation, ...(colour && { colour }) };
    return { videoTrackIndex, encrypted: isEncrypted, ...named };
}
/** How many frames the main video track has, and when they are shown. It ends the track. */
function describeTimes(timeline, { isPartial }) {
    // The average rate is as exact as the times of all frames are.
    const instantaneous = timeline.finish();
    if (isPartial)
        return { ...describePartialRate(timeline, instantaneous), ...instantaneous };
    const { frames, frameRate } = timeline;
    return { frames, ...(frameRate && { frameRate }), ...instantaneous };
}
/**
 * The rate of a track that was read in part, exact in the parts that were read. Only the lowest rate is proven of the
 * whole, because the number of frames in the rest is not known; unless the track declares one rate, and has no other
 * in any of the parts.
 */
function describePartialRate(timeline, instantaneous) {
    const { frameRate, leastFrameRate } = timeline;
    if (frameRate === undefined)
        return {};
    if (timeline.isConstant(instantaneous))
        return { frameRate, partialFrameRate: frameRate };
    const { value } = frameRate;
    const proven = { value, low: Math.min(leastFrameRate, value), high: Number.POSITIVE_INFINITY };
    return { frameRate: proven, partialFrameRate: frameRate };
}

;// CONCATENATED MODULE: ./media/reader.js
/** Reads numbers from bytes in memory. Asks for no bytes, and knows no container. */

/**
 * Reads big-endian numbers one after the other from the bytes of one part. Reading past their end throws a
 * `damaged` {@link MediaError} that names the part. It carries the meter of work of its file.
 */
class ByteReader {
    part;
    /** One for the readers of all boxes in a box, so that each costs no more than itself. */
    #view;
    /** Offset in the file of the view's first byte. */
    #viewStart;
    /** Places in the view. */
    #position;
    #end;
    #effort;
    constructor(view, viewStart, position, end, part, effort) {
        this.part = part;
        this.#view = view;
        this.#viewStart = viewStart;
        this.#position = position;
        this.#end = end;
        this.#effort = effort;
    }
    /** Reads all of `bytes`, which begin at `offset` of the file and are those of `part`. */
    static over(bytes, offset, part, effort) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return new ByteReader(view, offset, 0, bytes.length, part, effort);
    }
    /** Counts what this part costs. Throws an `over-bound` MediaError that names `blamed` where it is too much. */
    spend(cost, amount, blamed = this.part) {
        this.#effort.spend(cost, amount, blamed);
    }
    /** The bytes that are left, under another name: with a number, where there are several boxes of one type. */
    named(name) {
        const part = { ...this.part, name };
        return new ByteReader(this.#view, this.#viewStart, this.#position, this.#end, part, this.#effort);
    }
    /** A reader of the next `length` bytes, which are those of `part`. */
    take(length, part) {
        const from = this.#advance(length);
        return new ByteReader(this.#view, this.#viewStart, from, from + length, part, this.#effort);
    }
    /** Offset in the file of the next byte. */
    get offset() {
        return this.#viewStart + this.#position;
    }
    /** How many bytes are left to read. */
    get remaining() {
        return this.#end - this.#position;
    }
    uint8() {
        return this.#view.getUint8(this.#advance(1));
    }
    uint16() {
        return this.#view.getUint16(this.#advance(2));
    }
    uint32() {
        return this.#view.getUint32(this.#advance(4));
    }
    int32() {
        return this.#view.getInt32(this.#advance(4));
    }
    /** Exact up to 2^53, more than any real time or size; rounded above. */
    uint64() {
        return this.uint32() * 2 ** 32 + this.uint32();
    }
    /** Exact to ±2^53, as {@link uint64}. */
    int64() {
        return this.int32() * 2 ** 32 + this.uint32();
    }
    float64() {
        return this.#view.getFloat64(this.#advance(8));
    }
    /** Four bytes as Latin-1 text, untrusted. */
    fourCC() {
        return spellFourCC(this.uint32());
    }
    /** A view of the next `length` bytes. */
    bytes(length) {
        const from = this.#advance(length);
        return new Uint8Array(this.#view.buffer, this.#view.byteOffset + from, length);
    }
    /** A view of all that is left, which stays to be read. */
    get rest() {
        return new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#position, this.remaining);
    }
    skip(length) {
        this.#advance(length);
    }
    /** The next `count` rows of `rowBytes` bytes each, where there is room for so many. */
    table(count, rowBytes) {
        if (count * rowBytes > this.remaining) {
            const room = Math.floor(this.remaining / rowBytes);
            throw damaged(this.part, DAMAGE.contradiction, say `${this.part.name} declares ${count} entries, but has room for ${room}`);
        }
        const from = this.#view.byteOffset + this.#advance(count * rowBytes);
        return new Table(new DataView(this.#view.buffer, from, count * rowBytes), count, rowBytes);
    }
    #advance(length) {
        if (length > this.remaining) {
            const missing = length - this.remaining;
            const bytes = missing === 1 ? "byte" : "bytes";
            throw damaged(this.part, DAMAGE.wrongSize, say `${this.part.name} ends ${missing} ${bytes} too early`);
        }
        const from = this.#position;
        this.#position += length;
        return from;
    }
}
/**
 * Rows of equal length over bytes that stay where they are: nothing is copied or expanded. They have a view of their
 * own, whose bounds are checked at no cost: to ask for a row past the last one is an error of the reader's.
 */
class Table {
    static empty = new Table(new DataView(new ArrayBuffer()), 0, 1);
    /** How many rows there are. */
    length;
    #view;
    #rowBytes;
    constructor(view, length, rowBytes) {
        this.length = length;
        this.#view = view;
        this.#rowBytes = rowBytes;
    }
    /** The number at byte `column` of `row`, from 0. */
    uint32(row, column = 0) {
        return this.#view.getUint32(this.#locate(row, column));
    }
    int32(row, column = 0) {
        return this.#view.getInt32(this.#locate(row, column));
    }
    uint64(row, column = 0) {
        return this.uint32(row, column) * 2 ** 32 + this.uint32(row, column + 4);
    }
    int64(row, column = 0) {
        return this.int32(row, column) * 2 ** 32 + this.uint32(row, column + 4);
    }
    uint16(row, column = 0) {
        return this.#view.getUint16(this.#locate(row, column));
    }
    uint8(row, column = 0) {
        return this.#view.getUint8(this.#locate(row, column));
    }
    #locate(row, column) {
        return row * this.#rowBytes + column;
    }
}
/** The four bytes of a number as Latin-1 text. */
function spellFourCC(code) {
    return String.fromCharCode(code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff);
}

;// CONCATENATED MODULE: ./media/mp4/boxes.js
/** Walks boxes inside boxes, and checks where each belongs. Does no I/O, and interprets no box. */


/** Bytes of a box's size and type. */
const HEADER_BYTES = 8;
/** Boxes that may stand side by side, for different schemes (ISO/IEC 14496-12, 8.12.1): the first one counts. */
const REPEATABLE = ["sinf"];
/** Boxes whose children have sizes of 32 bits: ffmpeg opens no file whose `stsd` has an entry of another size. */
const WITH_COMPACT_CHILDREN = ["stsd"];
/**
 * Boxes of which others read more, with the bytes of what they must have: ISO/IEC 14496-12, 4.3, 8.6.4, 8.12 and 12.1.5
 * (`mdcv`, `clli`); ISO/IEC 23001-7, 8.2 (`tenc`); QuickTime File Format (`fiel`, `stps`); Google's bindings of
 * VP9, and of stereoscopic, spherical and surround media; Dolby Vision. ffmpeg (libavformat/mov.c) opens no file in
 * which one is shorter.
 */
const LEAST_BYTES = {
    ftyp: 8,
    sdtp: 4,
    stps: 8,
    schm: 8,
    tenc: 24,
    mdcv: 24,
    clli: 4,
    SmDm: 5,
    CoLL: 5,
    vpcC: 5,
    fiel: 2,
    st3d: 5,
    sv3d: 12,
    SA3D: 16,
    dvcC: 4,
    dvvC: 4,
    uuid: 16,
};
/**
 * Which box contains each box of the index (ISO/IEC 14496-12, table 1). The key is the type's four bytes as a number:
 * making a string for each box takes long.
 */
const BOX_TYPES = new Map(Object.entries({
    "": Object.keys(LEAST_BYTES),
    file: ["moov", "moof", "mdat", "mfra"],
    moov: ["mvhd", "trak", "mvex"],
    mvex: ["trex"],
    trak: ["tkhd", "edts", "mdia"],
    edts: ["elst"],
    mdia: ["mdhd", "minf"],
    minf: ["stbl"],
    stbl: ["stsd", "stts", "ctts", "stss", "stsc", "stsz", "stz2", "stco", "co64"],
    moof: ["mfhd", "traf"],
    traf: ["tfhd", "tfdt", "trun"],
}).flatMap(([place, types]) => types.map((type) => [Buffer.from(type).readUInt32BE(), describeType(type, place)])));
function describeType(type, place) {
    const least = LEAST_BYTES[type];
    return { type, ...(place !== "" && { place }), ...(least !== undefined && { least }) };
}
/** Reads the four bytes that are the type of a box. */
function readBoxType(reader) {
    const code = reader.uint32();
    return BOX_TYPES.get(code) ?? { type: spellFourCC(code) };
}
/** Throws a `damaged` MediaError where a box at `offset` does not belong in `parent`, or not at the top level. */
function checkPlace({ type, place }, offset, parent) {
    const actual = parent === undefined ? "file" : parent.name;
    // Like boxes have a number in their name: `trak[1]`.
    if (place === undefined || actual.startsWith(place))
        return;
    const part = { name: type, offset, ...(parent && { parent }) };
    const where = parent === undefined ? "at the top level" : `in ${parent.name}`;
    throw damaged(part, DAMAGE.misplacedPart, `${type} is ${where}: the size of a box before it is wrong`);
}
/**
 * Walks the boxes of `parent` from its next byte on, and yields those of the `wanted` types, or all. Fewer bytes than a
 * header at the end are padding: QuickTime ends some lists with a zero of 32 bits (QuickTime File Format, "User Data
 * Atoms").
 */
function* readBoxes(parent, wanted) {
    const isCompact = WITH_COMPACT_CHILDREN.includes(parent.part.name);
    while (parent.remaining >= HEADER_BYTES) {
        parent.spend("boxes inside moov and moof", 1);
        const { offset, remaining: room } = parent;
        const compactSize = parent.uint32();
        const boxType = readBoxType(parent);
        const { type, least = 0 } = boxType;
        checkPlace(boxType, offset, parent.part);
        if (isCompact && compactSize < HEADER_BYTES)
            throw misfit(parent.part, type, offset, compactSize, room);
        const size = compactSize === 1 ? parent.uint64() : compactSize === 0 ? room : compactSize;
        const contentBytes = size - (parent.offset - offset);
        if (contentBytes < 0 || contentBytes > parent.remaining)
            throw misfit(parent.part, type, offset, size, room);
        if (contentBytes < least)
            throw tooShort({ name: type, offset, parent: parent.part }, contentBytes, least);
        if (wanted === undefined || wanted.includes(type)) {
            const part = { name: wanted === undefined ? printFourCC(type) : type, offset, parent: parent.part };
            yield { type, content: parent.take(contentBytes, part) };
        }
        else {
            parent.skip(contentBytes);
        }
    }
}
function misfit(parent, type, offset, size, room) {
    const part = { name: printFourCC(type), offset, parent };
    const detail = say `${part.name} declares ${size} bytes; ${HEADER_BYTES} to ${room} fit into ${parent.name}`;
    return damaged(part, DAMAGE.wrongSize, detail);
}
/** The content of `part` has so many bytes, fewer than what must be in it. */
function tooShort(part, bytes, least) {
    return damaged(part, DAMAGE.wrongSize, say `${part.name} has a content of ${bytes} bytes, and needs ${least}`);
}
/**
 * The box of each wanted type in `parent`, whose reader is at its end then. Throws a `damaged` MediaError where there
 * are two of a type: players do not agree which one counts.
 */
function findBoxes(parent, wanted) {
    const found = {};
    for (const { type, content } of readBoxes(parent, wanted)) {
        if (found[type] === undefined)
            found[type] = content;
        else if (!REPEATABLE.includes(type)) {
            throw damaged(content.part, DAMAGE.contradiction, `${parent.part.name} has more than one ${type}`);
        }
    }
    return found;
}
/** The newest version of any full box that is read here. */
const NEWEST_VERSION = 1;
/** `version` and `flags` that a full box begins with (ISO/IEC 14496-12, 4.2). */
function readFullBoxHeader(content) {
    const word = content.uint32();
    const version = word >>> 24;
    if (version > NEWEST_VERSION) {
        const detail = `${content.part.name} has version ${version}, which does not exist`;
        throw damaged(content.part, DAMAGE.invalidIndex, detail);
    }
    return { version, flags: word & 0xff_ff_ff };
}
/** `box`, which `parent` must have: throws a `damaged` MediaError where it has none. */
function demandBox(box, type, parent) {
    if (box === undefined)
        throw damaged(parent.part, DAMAGE.missingPart, `${parent.part.name} has no ${type}`);
    return box;
}
/** A four-character code as a person may read it; codes that are not text, as a number. */
function printFourCC(code) {
    if (/^[\x20-\x7e]{4}$/.test(code) && code.trim() !== "")
        return code.trim();
    return `0x${[...code].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("")}`;
}

;// CONCATENATED MODULE: ./media/mp4/box-walker.js
/** Walks the boxes at the top level of a file, and asks for their bytes. Looks into none of them. */


const LONGEST_HEADER_BYTES = 2 * HEADER_BYTES;
/** Boxes that are needed as a whole, if at all. */
const INDEXES = ["moov", "sidx"];
/** How much to ask for close to the last read, so that small boxes come together. */
const WINDOW_BYTES = 1024;
/** If no more than this is left of a file, it is read at once: usually it is the `moov` of a short video. */
const SHORT_REST_BYTES = 16 * 1024;
/** A `moof` may be longer than a similar one by so many bytes: by a row of its `trun`. */
const MOOF_MARGIN_BYTES = 16;
/** After so many similar `moof`s the next one is likely to be similar. After two, it may be of another track. */
const ENOUGH_ALIKE = 3;
/** Walks the boxes at the top level of a file by their headers (ISO/IEC 14496-12, 4.2). */
class BoxWalker {
    window;
    #position = 0;
    /** Bytes in the last `moof`, and how many in a row have had about as many. */
    #moofBytes = 0;
    #alike = 0;
    constructor(window) {
        this.window = window;
    }
    /** Where the next box begins. */
    get position() {
        return this.#position;
    }
    /** Goes on at `offset`, where a box begins. */
    jump(offset) {
        this.#position = offset;
    }
    /** The `length` bytes at `offset`. The next read overwrites them. */
    *peek(offset, length) {
        const reader = yield* this.window.read(offset, length, { name: "file", offset }, length);
        return reader.bytes(length);
    }
    /** What comes next; `undefined` at the end of the file. Throws a MediaError where the next box is invalid. */
    *next() {
        const offset = this.#position;
        const { window } = this;
        const { sizeBytes } = window;
        const left = sizeBytes - offset;
        if (left === 0)
            return undefined;
        const file = { name: "file", offset };
        // If no box begins here, nothing is read after it.
        this.#position = sizeBytes;
        if (left < HEADER_BYTES)
            return junk(cutInHeader(file));
        window.effort.spend("top-level boxes", 1, file);
        const length = Math.min(LONGEST_HEADER_BYTES, left);
        const header = window.holds(offset, length)
            ? window.open(offset, length, file)
            : yield* window.read(offset, length, file, this.#expectBytes(offset));
        const next = readHeader(header, left);
        if (next.kind === "box")
            this.#position = next.end;
        return next;
    }
    /** The content of a box, or its first `mostBytes`. The next read overwrites it. */
    *read({ part, type, start, end }, mostBytes = Number.POSITIVE_INFINITY) {
        const length = Math.min(end - start, mostBytes);
        this.window.effort.spend("bytes of index", length, part);
        if (type === "moof")
            this.#compareMoof(length);
        // It comes with the header of the next box: the `mdat` of a `moof`.
        const ahead = length + LONGEST_HEADER_BYTES;
        return yield* this.window.read(start, length, part, ahead, INDEXES.includes(type));
    }
    #compareMoof(bytes) {
        const isAlike = Math.abs(bytes - this.#moofBytes) <= MOOF_MARGIN_BYTES;
        this.#alike = isAlike ? this.#alike + 1 : 1;
        this.#moofBytes = bytes;
    }
    /**
     * How much to ask for at `offset`, where a box begins. After an `mdat` that is the header of the box; or a whole
     * `moof` with the header of the box after it, if its length can be guessed.
     */
    #expectBytes(offset) {
        if (offset < this.window.end + WINDOW_BYTES)
            return WINDOW_BYTES;
        if (this.window.sizeBytes - offset <= SHORT_REST_BYTES)
            return SHORT_REST_BYTES;
        if (this.#alike < ENOUGH_ALIKE)
            return LONGEST_HEADER_BYTES;
        return HEADER_BYTES + this.#moofBytes + MOOF_MARGIN_BYTES + LONGEST_HEADER_BYTES;
    }
}
/** The box that begins with `header`, where `left` bytes of the file are left. */
function readHeader(header, left) {
    const file = header.part;
    const compactSize = header.uint32();
    const boxType = readBoxType(header);
    const { type } = boxType;
    const part = { name: printFourCC(type), offset: file.offset };
    const headerBytes = compactSize === 1 ? LONGEST_HEADER_BYTES : HEADER_BYTES;
    if (headerBytes > left)
        return { kind: "cut", type, fault: cutInHeader(part) };
    const size = compactSize === 1 ? header.uint64() : compactSize === 0 ? left : compactSize;
    if (size >= headerBytes && size <= left) {
        checkPlace(boxType, part.offset);
        const { least = 0 } = boxType;
        if (size - headerBytes < least)
            throw tooShort(part, size - headerBytes, least);
        return { kind: "box", part, type, start: part.offset + headerBytes, end: part.offset + size };
    }
    if (!isText(type))
        return junk(damaged(file, DAMAGE.invalidBytes, "no box begins with these bytes"));
    if (size < headerBytes) {
        throw damaged(part, DAMAGE.wrongSize, say `${part.name} declares ${size} bytes, fewer than its header has`);
    }
    return { kind: "cut", type, fault: truncated(part, part.offset + left, part.offset + size) };
}
function cutInHeader(part) {
    return truncatedAt(part, "it ends inside the header of a box");
}
function junk(fault) {
    return { kind: "junk", fault };
}
/** Whether a type is text, as real ones are: ASCII, or QuickTime's copyright sign. */
function isText(type) {
    return /^[\x20-\x7e\xa9]{4}$/.test(type);
}

;// CONCATENATED MODULE: ./media/mp4/brand.js
/** Names the container that a brand stands for. Reads nothing. */
/**
 * Brands of still pictures and bursts of them: HEIF and its codecs (ISO/IEC 23008-12, 10.2 and annex B), AVIF
 * (aomediacodec.github.io/av1-avif, 6), Canon's raw photos.
 */
const STILLS = ["mif1", "mif2", "msf1", "heic", "heix", "heim", "heis", "hevc", "hevx", "avif", "avis", "miaf", "crx"];
/** The format that the major brand of `ftyp` stands for (mp4ra.org; 3GPP TS 26.244, 5.4; QuickTime File Format). */
function nameContainer(majorBrand) {
    const brand = majorBrand.trimEnd();
    if (brand === "qt")
        return "mov";
    if (/^3g[2p]/.test(brand))
        return "3gp";
    return STILLS.includes(brand) ? "heif" : "mp4";
}

;// CONCATENATED MODULE: ./media/mp4/fragment.js
/** Reads the samples of one movie fragment. Knows boxes in memory: no I/O, no rules. */


/** Flags of `tfhd` (ISO/IEC 14496-12, 8.8.7.1). */
const TFHD = {
    baseDataOffset: 0x000001,
    sampleDescriptionIndex: 0x000002,
    defaultDuration: 0x000008,
    defaultSize: 0x000010,
    baseIsMoof: 0x020000,
};
/** Flags of `trun` (ISO/IEC 14496-12, 8.8.8.1). The last four say what each row has, in this order. */
const TRUN = {
    dataOffset: 0x000001,
    firstSampleFlags: 0x000004,
    duration: 0x000100,
    size: 0x000200,
    flags: 0x000400,
    compositionOffset: 0x000800,
};
/**
 * Reads a `moof` (ISO/IEC 14496-12, 8.8.4), and adds its samples to the tracks of `movie`. Their bytes must be in the
 * file.
 */
function readFragment(moof, movie) {
    const moofOffset = moof.part.offset;
    let dataEnd = moofOffset;
    let trafNumber = 0;
    moof.spend("fragments", 1);
    for (const { content } of readBoxes(moof, ["traf"])) {
        const traf = content.named(`traf[${++trafNumber}]`);
        let fragment;
        for (const box of readBoxes(traf, ["tfhd", "tfdt", "trun"])) {
            if (box.type === "tfhd")
                fragment = fragment_readHeader(box.content, movie, moofOffset, dataEnd);
            if (box.type === "tfdt")
                readDecodeTime(box.content, demandHeader(fragment, traf));
            if (box.type === "trun")
                readRun(box.content, demandHeader(fragment, traf), movie.fileBytes);
        }
        const { track, dataEnd: end } = demandHeader(fragment, traf);
        if (track !== undefined)
            movie.recount(track);
        dataEnd = end;
    }
}
function demandHeader(fragment, traf) {
    if (fragment === undefined)
        throw damaged(traf.part, DAMAGE.missingPart, "traf does not begin with a tfhd");
    return fragment;
}
/**
 * `TrackFragmentHeaderBox` (8.8.7). Without a base of its own, the data of the first `traf` counts from `moof`, that of
 * the others from where the data before it ends.
 */
function fragment_readHeader(tfhd, movie, moofOffset, dataEnd) {
    const { flags } = readFullBoxHeader(tfhd);
    const trackId = tfhd.uint32();
    const defaults = movie.fragmentDefaults.get(trackId);
    if (defaults === undefined) {
        throw damaged(tfhd.part, DAMAGE.missingPart, say `moov has no trex for the fragments of track ${trackId}`);
    }
    const implicitBase = flags & TFHD.baseIsMoof ? moofOffset : dataEnd;
    const base = flags & TFHD.baseDataOffset ? tfhd.uint64() : implicitBase;
    if (flags & TFHD.sampleDescriptionIndex)
        tfhd.skip(4);
    const duration = flags & TFHD.defaultDuration ? tfhd.uint32() : defaults.duration;
    const sizeBytes = flags & TFHD.defaultSize ? tfhd.uint32() : defaults.sizeBytes;
    return { track: movie.trackOfId.get(trackId), defaults: { duration, sizeBytes }, base, dataEnd: base };
}
/**
 * `TrackFragmentBaseMediaDecodeTimeBox` (8.8.12): the sum of the durations of all samples before. Without it, a
 * fragment begins where the one before ended. Throws a `damaged` MediaError where it begins no later than that one
 * began: these are two files in one, and only some players show the second.
 */
function readDecodeTime(tfdt, { track }) {
    const { version } = readFullBoxHeader(tfdt);
    const time = version === 1 ? tfdt.uint64() : tfdt.uint32();
    if (track === undefined)
        return;
    if (!track.timeline.startFragment(time)) {
        throw damaged(tfdt.part, "a part of the video comes twice", say `tfdt goes back to tick ${time}`);
    }
}
/** `TrackRunBox` (8.8.8). As in `ctts`, composition offsets are taken as signed in both versions. */
function readRun(trun, fragment, fileBytes) {
    const { track, defaults, base, dataEnd } = fragment;
    trun.spend("runs of samples", 1);
    const { flags } = readFullBoxHeader(trun);
    const count = trun.uint32();
    const dataStart = flags & TRUN.dataOffset ? base + trun.int32() : dataEnd;
    if (flags & TRUN.firstSampleFlags)
        trun.skip(4);
    const { durationColumn, sizeColumn, offsetColumn, rowBytes } = arrangeColumns(flags);
    const rows = trun.table(count, rowBytes);
    let dataBytes = 0;
    if (sizeColumn === undefined)
        dataBytes = count * defaults.sizeBytes;
    else
        for (let row = 0; row < count; row++)
            dataBytes += rows.uint32(row, sizeColumn);
    fragment.dataEnd = dataStart + dataBytes;
    if (dataStart < 0) {
        throw damaged(trun.part, DAMAGE.invalidIndex, say `the samples of trun start ${-dataStart} bytes before the file`);
    }
    if (fragment.dataEnd > fileBytes)
        throw truncated(trun.part, fileBytes, fragment.dataEnd);
    if (track === undefined || count === 0)
        return;
    if (Number.isNaN(track.timeline.time)) {
        throw overBudget(trun.part, "the time of its last frames is unknown", "a fragment has no tfdt");
    }
    if (track.video !== undefined)
        trun.spend("frames", count);
    const { timeline } = track;
    const isAlike = durationColumn === undefined && offsetColumn === undefined && sizeColumn === undefined;
    let offset = dataStart;
    for (let row = 0; row < count;) {
        const length = isAlike ? count : 1;
        const sizeBytes = sizeColumn === undefined ? defaults.sizeBytes : rows.uint32(row, sizeColumn);
        const duration = durationColumn === undefined ? defaults.duration : rows.uint32(row, durationColumn);
        const delay = offsetColumn === undefined ? 0 : rows.int32(row, offsetColumn);
        if (sizeBytes === 0 && timeline.hasFrames)
            timeline.pass(length, duration, delay);
        else
            timeline.add(length, duration, delay);
        if (sizeBytes > 0) {
            track.samples.first ??= { offset, sizeBytes };
            track.samples.last = { offset: offset + (length - 1) * sizeBytes, sizeBytes };
        }
        row += length;
        offset += length * sizeBytes;
    }
}
/** Where in a row each field is, for those that it has. */
function arrangeColumns(flags) {
    let rowBytes = 0;
    const takeColumn = (flag) => {
        if ((flags & flag) === 0)
            return undefined;
        rowBytes += 4;
        return rowBytes - 4;
    };
    const durationColumn = takeColumn(TRUN.duration);
    const sizeColumn = takeColumn(TRUN.size);
    takeColumn(TRUN.flags);
    const offsetColumn = takeColumn(TRUN.compositionOffset);
    return { durationColumn, sizeColumn, offsetColumn, rowBytes };
}

;// CONCATENATED MODULE: ./media/partial/tail.js
/** Looks for the last parts of the media of a file that is read in part. The container knows what they look like. */
/** Reads the last bytes of the media, which ends at `mediaEnd`, but none that were already read. */
function* readTail({ partial, position, peek }, mediaEnd) {
    const start = Math.max(position, mediaEnd - partial.tailBytes);
    return { start, bytes: yield* peek(start, mediaEnd - start) };
}
/**
 * Searches as many bytes before the tail as the budget allows, if `find` found nothing in the tail. `spareBytes` are
 * still to be read after them. Returns where the search began, and where in the file it found something.
 */
function* searchBeforeTail({ partial, position, peek }, tail, find, spareBytes = 0) {
    const start = Math.max(position, tail.start - partial.searchBytes(spareBytes));
    const index = find(yield* peek(start, tail.start - start));
    return { start, found: index === undefined ? undefined : start + index };
}

;// CONCATENATED MODULE: ./media/mp4/last-fragments.js
/** Skips the fragments in the middle of a file that is read in part. Reads no samples itself. */



/**
 * Skips the fragments between the first and the last ones, where there are too many to visit all. It finds the last
 * ones at the end of the file; else by an index (`mfra`, `sidx`); else by a search further back.
 */
class FragmentSkipper {
    #boxes;
    #partial;
    /** Where the last fragments are that a `sidx` refers to. */
    #lastIndexed = 0;
    #isDecided = false;
    constructor(boxes, partial) {
        this.#boxes = boxes;
        this.#partial = partial;
    }
    /**
     * Takes a box of the top level that is neither `moov` nor `moof`. Once enough was read, it lets the walker go on with
     * the last fragments. Returns whether it did: then any number of fragments were skipped. Throws an `over-budget`
     * MediaError where it does not find them.
     */
    *visit(box, movie) {
        const boxes = this.#boxes;
        if (this.#isDecided || !movie.isFragmented)
            return false;
        if (box.type === "sidx") {
            const { lastStart, endSeconds } = readSegmentIndex(yield* boxes.read(box), box.end);
            this.#lastIndexed = Math.max(this.#lastIndexed, lastStart);
            movie.claimEnd(endSeconds);
        }
        const { position } = boxes;
        if (!this.#partial.mustSkipFrom(position, movie.mostFrames))
            return false;
        this.#isDecided = true;
        const target = yield* this.#findLastFragments(position);
        if (target === undefined)
            throw this.#partial.explainEnd(position);
        if (target === position)
            return false;
        boxes.jump(target);
        for (const { timeline } of movie.tracks)
            timeline.skipAhead();
        return true;
    }
    /** Where some of the last fragments begin, at `position` or after it; `undefined` unless that is certain. */
    *#findLastFragments(position) {
        const { window } = this.#boxes;
        const readSoFar = {
            partial: this.#partial,
            position,
            peek: (offset, length) => this.#boxes.peek(offset, length),
        };
        const tail = yield* readTail(readSoFar, window.sizeBytes);
        const inTail = findFirstFragment(tail.bytes);
        if (inTail !== undefined)
            return tail.start + inTail;
        const indexed = Math.max(this.#lastIndexed, yield* this.#locateLastRandomAccess(tail));
        const isBeforeTail = indexed > position && indexed < tail.start;
        if (isBeforeTail && isSegmentStart(yield* this.#boxes.peek(indexed, HEADER_BYTES)))
            return indexed;
        const { found } = yield* searchBeforeTail(readSoFar, tail, findLastFragment);
        return found;
    }
    /**
     * Where the last `moof` is of those that the `mfra` at the end of the file lists (8.8.9 and 8.8.10); 0 if there is
     * none.
     */
    *#locateLastRandomAccess({ start, bytes }) {
        const { window } = this.#boxes;
        const mfraBytes = readMfraBytes(bytes);
        const mfraStart = window.sizeBytes - mfraBytes;
        if (mfraBytes < HEADER_BYTES || mfraStart < 0)
            return 0;
        const part = { name: "mfra", offset: mfraStart };
        window.effort.spend("bytes of index", mfraBytes, part);
        const mfra = mfraStart >= start
            ? ByteReader.over(bytes.subarray(mfraStart - start), mfraStart, part, window.effort)
            : yield* window.read(mfraStart, mfraBytes, part, mfraBytes, true);
        mfra.skip(HEADER_BYTES);
        let last = 0;
        for (const { content } of readBoxes(mfra, ["tfra"]))
            last = Math.max(last, readLastEntry(content));
        return last;
    }
}
/** Size and type of a `moof`, and of the `mfhd` that comes first in it (ISO/IEC 14496-12, 8.8.4 and 8.8.5). */
const MOOF = [0x6d, 0x6f, 0x6f, 0x66];
const MFHD_HEADER = [0, 0, 0, 16, 0x6d, 0x66, 0x68, 0x64];
const FRAGMENT_START = Buffer.from([...MOOF, ...MFHD_HEADER]);
/** Where the first `moof` begins among bytes that begin anywhere. */
function findFirstFragment(bytes) {
    const type = asBuffer(bytes).indexOf(FRAGMENT_START, 4);
    return type === -1 ? undefined : type - 4;
}
/** Where the last one begins. */
function findLastFragment(bytes) {
    const type = asBuffer(bytes).lastIndexOf(FRAGMENT_START);
    return type < 4 ? undefined : type - 4;
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** What a fragment begins with, or a segment of several. An index is wrong where a tool has moved them since. */
const SEGMENT_STARTS = ["moof", "styp", "sidx", "emsg", "prft"];
function isSegmentStart(header) {
    return SEGMENT_STARTS.includes(Buffer.from(header).toString("latin1", 4, HEADER_BYTES));
}
/**
 * What a `SegmentIndexBox` (ISO/IEC 14496-12, 8.16.3) says: where the last subsegment begins that it refers to, and
 * when that ends. `end`, from which the places count, is the end of the box.
 */
function readSegmentIndex(sidx, end) {
    const { version } = readFullBoxHeader(sidx);
    sidx.skip(4); // reference_ID
    const ticksPerSecond = sidx.uint32();
    const earliestTime = version === 1 ? sidx.uint64() : sidx.uint32();
    const firstOffset = version === 1 ? sidx.uint64() : sidx.uint32();
    sidx.skip(2);
    const rows = sidx.table(sidx.uint16(), 12);
    let [lastStart, subsegmentEnd, endTicks] = [end + firstOffset, end + firstOffset, earliestTime];
    for (let row = 0; row < rows.length; row++) {
        lastStart = subsegmentEnd;
        subsegmentEnd += rows.uint32(row) & 0x7f_ff_ff_ff;
        endTicks += rows.uint32(row, 4);
    }
    return { lastStart, endSeconds: ticksPerSecond === 0 ? 0 : endTicks / ticksPerSecond };
}
/** Bytes of `mfro`, with which a file ends that has an `mfra` (ISO/IEC 14496-12, 8.8.11). */
const MFRO_BYTES = 16;
/** The size of `mfra` that the last bytes of the file give; 0 if they don't. */
function readMfraBytes(bytes) {
    if (bytes.length < MFRO_BYTES)
        return 0;
    const mfro = asBuffer(bytes.subarray(bytes.length - MFRO_BYTES));
    return mfro.toString("latin1", 4, HEADER_BYTES) === "mfro" ? mfro.readUInt32BE(12) : 0;
}
/** `moof_offset` of the last entry of a `TrackFragmentRandomAccessBox` (8.8.10); 0 without entries. */
function readLastEntry(tfra) {
    const { version } = readFullBoxHeader(tfra);
    tfra.skip(4); // track_ID
    const lengths = tfra.uint32();
    const numberBytes = 3 + ((lengths >>> 4) & 3) + ((lengths >>> 2) & 3) + (lengths & 3);
    const timeBytes = version === 1 ? 8 : 4;
    const rows = tfra.table(tfra.uint32(), 2 * timeBytes + numberBytes);
    if (rows.length === 0)
        return 0;
    return version === 1 ? rows.uint64(rows.length - 1, timeBytes) : rows.uint32(rows.length - 1, timeBytes);
}

;// CONCATENATED MODULE: ./media/mp4/edit-list.js
/** Reads edit lists, and says when a track is presented by them. Knows the one box: no I/O, no rules. */


/**
 * Reads an `elst` (ISO/IEC 14496-12, 8.6.6). The rate of an edit is ignored, as by players. Throws a `damaged`
 * MediaError where its size says that there are more entries than it declares, because ffmpeg applies these, too.
 */
function readEditList(elst) {
    const { version } = readFullBoxHeader(elst);
    const rowBytes = version === 1 ? 20 : 12;
    const count = elst.uint32();
    const rows = elst.table(count, rowBytes);
    if (elst.remaining >= rowBytes) {
        const room = count + Math.floor(elst.remaining / rowBytes);
        throw damaged(elst.part, DAMAGE.contradiction, say `elst declares ${count} entries, but has ${room}`);
    }
    elst.spend("edits", rows.length);
    const edits = [];
    for (let row = 0; row < rows.length; row++) {
        edits.push(version === 1
            ? { duration: rows.uint64(row), mediaTime: rows.int64(row, 8) }
            : { duration: rows.uint32(row), mediaTime: rows.int32(row, 4) });
    }
    return edits;
}
/**
 * When the samples of `timeline` are presented. The edit list decides, but no edit shows more than there is. Empty
 * edits take their time. In a fragmented file an edit of no duration reaches to the last sample: it was written before
 * the number of samples was known (8.6.6.1).
 */
function presentSamples(edits, { start, end, clock }, movie) {
    const firstShown = clock.toSeconds(start);
    const lastEnds = clock.toSeconds(end);
    if (edits.length === 0) {
        const toleranceSeconds = clock.measureTolerance();
        return { startSeconds: firstShown, endSeconds: lastEnds, shownSeconds: lastEnds - firstShown, toleranceSeconds };
    }
    let startSeconds = Number.POSITIVE_INFINITY;
    let endSeconds = 0;
    let shownSeconds = 0;
    for (const { duration, mediaTime } of edits) {
        const isOpenEnded = duration === 0 && movie.isFragmented;
        const durationSeconds = isOpenEnded ? Number.POSITIVE_INFINITY : movie.clock.toSeconds(duration);
        const from = clock.toSeconds(mediaTime);
        const to = Math.min(from + durationSeconds, lastEnds);
        if (mediaTime < 0) {
            startSeconds = Math.min(startSeconds, endSeconds);
            endSeconds += movie.clock.toSeconds(duration);
        }
        else if (to > Math.max(from, firstShown)) {
            startSeconds = Math.min(startSeconds, endSeconds + Math.max(0, firstShown - from));
            endSeconds += to - from;
            shownSeconds += to - Math.max(from, firstShown);
        }
    }
    const toleranceSeconds = Math.max(clock.measureTolerance(), movie.clock.measureTolerance());
    return { startSeconds: Math.min(startSeconds, endSeconds), endSeconds, shownSeconds, toleranceSeconds };
}

;// CONCATENATED MODULE: ./media/mp4/rotation.js
/** Reads rotations from transformation matrices, and adds them. No I/O. */

const QUARTER_TURNS = [0, 90, 180, 270];
/** The rotation in a transformation matrix { a b u, c d v, x y w } (ISO/IEC 14496-12, 6.2.2), to the quarter turn. */
function readRotation(header) {
    const a = header.int32();
    const b = header.int32();
    header.skip(4);
    const c = header.int32();
    const d = header.int32();
    const degrees = (Math.atan2(b / (Math.hypot(b, d) || 1), a / (Math.hypot(a, c) || 1)) * 180) / Math.PI;
    return QUARTER_TURNS[(Math.round(degrees / 90) + 4) % 4] ?? 0;
}
/** `next_track_ID` and six reserved fields of `mvhd`, and the matrix before them (ISO/IEC 14496-12, 8.2.2). */
const END_OF_MOVIE_HEADER = 28;
const MATRIX_BYTES = 36;
/** The rotation of all tracks, which an `mvhd` ends with. Throws a `damaged` MediaError where it has no room for it. */
function readMovieRotation(mvhd) {
    const bytesBefore = mvhd.remaining - MATRIX_BYTES - END_OF_MOVIE_HEADER;
    if (bytesBefore < 0)
        throw damaged(mvhd.part, DAMAGE.wrongSize, "mvhd ends before its matrix");
    mvhd.skip(bytesBefore);
    return readRotation(mvhd);
}
/** Two turns, one after the other. */
function addTurns(one, other) {
    return QUARTER_TURNS[((one + other) / 90) % 4] ?? 0;
}

;// CONCATENATED MODULE: ./media/mp4/sample-places.js
/** Says where samples are in the file, by tables that were checked. No I/O, no rules. */
/** Finds the first sample, the one in the middle and the last, or the next to these that has bytes. */
function locateSamples(table) {
    const { count } = table.sizes;
    const first = findFilled(table, 0, 1);
    if (first === undefined)
        return {};
    const middle = findFilled(table, Math.floor(count / 2), 1) ?? first;
    const last = findFilled(table, count - 1, -1) ?? first;
    return { first: locate(table, first), middle: locate(table, middle), last: locate(table, last) };
}
/** The first sample with bytes from `from` on, in steps of 1 or -1. */
function findFilled({ sizes }, from, step) {
    for (let sample = from; sample >= 0 && sample < sizes.count; sample += step) {
        if (sizes.at(sample) > 0)
            return sample;
    }
    return undefined;
}
/** By `stsc` the chunk that holds `sample`, by `stsz` its place there (ISO/IEC 14496-12, 8.7.3 to 8.7.5). */
function locate({ chunkRuns, chunks, sizes }, sample) {
    let before = 0;
    let chunk = 0;
    let perChunk = 1;
    for (let row = 0; row < chunkRuns.length; row++) {
        const first = chunkRuns.uint32(row) - 1;
        const end = row + 1 < chunkRuns.length ? chunkRuns.uint32(row + 1) - 1 : chunks.count;
        perChunk = chunkRuns.uint32(row, 4);
        chunk = first;
        const inRow = (end - first) * perChunk;
        if (sample < before + inRow)
            break;
        before += inRow;
    }
    const chunksBefore = Math.floor((sample - before) / perChunk);
    let offset = chunks.at(chunk + chunksBefore);
    for (let other = before + chunksBefore * perChunk; other < sample; other++)
        offset += sizes.at(other);
    return { offset, sizeBytes: sizes.at(sample) };
}

;// CONCATENATED MODULE: ./media/mp4/sample-table.js
/** Reads the sample tables of one track. Knows boxes in memory: no I/O, no rules. */



/** Reads an `stbl`, in which each table must have room for the entries it declares. Its `stsd` is not read yet. */
function readSampleTable(stbl) {
    const types = ["stsd", "stts", "ctts", "stss", "stps", "stsc", "stco", "co64", "stsz", "stz2"];
    const { stts, ctts, stss, stps, stsc, stco, co64, stsz, stz2, ...found } = findBoxes(stbl, types);
    const stsd = demandBox(found.stsd, "stsd", stbl);
    readTable(stss, 4);
    readTable(stps, 4);
    const table = {
        parts: {
            stts: stts?.part ?? stbl.part,
            stsc: stsc?.part ?? stbl.part,
            stsz: stsz?.part ?? stz2?.part ?? stbl.part,
            stco: stco?.part ?? co64?.part ?? stbl.part,
        },
        entries: readTable(stsd.named("stsd"), 0).length,
        durations: readTable(stts, 8),
        offsets: readTable(ctts, 8),
        chunkRuns: readTable(stsc, 12),
        chunks: stco === undefined ? readLongOffsets(co64) : readShortOffsets(stco),
        sizes: stsz === undefined ? readCompactSizes(stz2) : readSizes(stsz),
    };
    return { stsd, table };
}
function readTable(box, rowBytes) {
    if (box === undefined)
        return Table.empty;
    readFullBoxHeader(box);
    return box.table(box.uint32(), rowBytes);
}
function readShortOffsets(stco) {
    const table = readTable(stco, 4);
    return { count: table.length, at: (chunk) => table.uint32(chunk) };
}
function readLongOffsets(co64) {
    const table = readTable(co64, 8);
    return { count: table.length, at: (chunk) => table.uint64(chunk) };
}
function readSizes(stsz) {
    readFullBoxHeader(stsz);
    const uniform = stsz.uint32();
    const count = stsz.uint32();
    if (uniform !== 0)
        return { count, uniform, at: () => uniform };
    const table = stsz.table(count, 4);
    return { count, at: (sample) => table.uint32(sample) };
}
/** `CompactSampleSizeBox` (8.7.3.3): sizes of 4, 8 or 16 bits. */
function readCompactSizes(stz2) {
    if (stz2 === undefined)
        return { count: 0, at: () => 0 };
    readFullBoxHeader(stz2);
    const fieldBits = stz2.uint32() & 0xff;
    const count = stz2.uint32();
    if (count <= 2 * stz2.remaining)
        stz2.spend("compact sizes", count);
    if (fieldBits === 16) {
        const table = stz2.table(count, 2);
        return { count, at: (sample) => table.uint16(sample) };
    }
    if (fieldBits === 8) {
        const table = stz2.table(count, 1);
        return { count, at: (sample) => table.uint8(sample) };
    }
    if (fieldBits === 4) {
        const table = stz2.table(Math.ceil(count / 2), 1);
        return {
            count,
            at: (sample) => (sample % 2 === 0 ? table.uint8(sample >>> 1) >> 4 : table.uint8(sample >>> 1) & 15),
        };
    }
    throw damaged(stz2.part, DAMAGE.invalidIndex, `stz2 has sizes of ${fieldBits} bits; only 4, 8 and 16 are allowed`);
}
/**
 * Adds all samples to `timeline`, in O(runs) of `stts` and `ctts` merged. Offsets are taken as signed in both versions
 * of `ctts`, as QuickTime and all players do: no real frame is delayed by 2^31 ticks. A duration that is negative so
 * is none: the muxer corrected a time, as ffmpeg takes it.
 */
function addSamples({ durations, offsets, sizes }, timeline) {
    let sample = 0;
    let offsetRow = -1;
    let offset = 0;
    let offsetsLeft = 0;
    for (let row = 0; row < durations.length; row++) {
        const duration = Math.max(0, durations.int32(row, 4));
        let samplesLeft = durations.uint32(row);
        while (samplesLeft > 0) {
            while (offsetsLeft === 0) {
                offsetRow++;
                const isLast = offsetRow >= offsets.length;
                offset = isLast ? 0 : offsets.int32(offsetRow, 4);
                offsetsLeft = isLast ? Number.POSITIVE_INFINITY : offsets.uint32(offsetRow);
            }
            const count = Math.min(samplesLeft, offsetsLeft);
            for (let left = count; left > 0;) {
                const { isEmpty, length } = measureRun(sizes, sample, left);
                if (isEmpty && timeline.hasFrames)
                    timeline.pass(length, duration, offset);
                else
                    timeline.add(length, duration, offset);
                sample += length;
                left -= length;
            }
            samplesLeft -= count;
            offsetsLeft -= count;
        }
    }
}
/** How many of `count` samples from `first` are all empty, or all not empty as the first of them. */
function measureRun({ count: sizeCount, uniform, at }, first, count) {
    // What has no size here is a contradiction, which is found later.
    const sized = uniform === undefined ? Math.min(count, sizeCount - first) : 0;
    if (sized <= 0)
        return { isEmpty: false, length: count };
    const isEmpty = at(first) === 0;
    let length = 1;
    while (length < sized && (at(first + length) === 0) === isEmpty)
        length++;
    return { isEmpty, length };
}
/** How many samples `stts` counts. */
function countDurations({ durations }) {
    let count = 0;
    for (let row = 0; row < durations.length; row++)
        count += durations.uint32(row);
    return count;
}

;// CONCATENATED MODULE: ./media/mp4/sample-table-check.js
/** Checks sample tables against each other and against the file. No I/O, no rules. */


/**
 * Checks that the tables of each track agree with each other and with the file: `stts`, `stsc` and `stsz` count the
 * same samples, `stsc` names chunks that exist, in order, and every chunk is inside the file. Throws a MediaError
 * otherwise: `truncated` for the first chunk that is not whole, with the bytes that the last chunk of any track needs.
 */
function checkSampleTables(tables, fileBytes) {
    const ends = tables.map((table) => checkSampleTable(table, fileBytes));
    const needed = ends.reduce((most, { lastEnd }) => Math.max(most, lastEnd), 0);
    for (const { cut } of ends)
        if (cut !== undefined)
            throw truncated(cut.part, fileBytes, needed, cut.detail);
}
function checkSampleTable(table, fileBytes) {
    const { parts, chunkRuns, chunks, sizes } = table;
    const timed = countDurations(table);
    if (timed !== sizes.count)
        throw contradiction(parts.stts, say `stts counts ${timed} samples, stsz ${sizes.count}`);
    if (sizes.count === 0)
        return { lastEnd: 0 };
    let sample = 0;
    let lastEnd = 0;
    let firstCut;
    for (let row = 0; row < chunkRuns.length; row++) {
        const { firstChunk, endChunk } = readChunkRun(table, row);
        const samplesInChunk = chunkRuns.uint32(row, 4);
        const entry = chunkRuns.uint32(row, 8);
        if (entry < 1 || entry > table.entries) {
            const detail = say `entry ${row + 1} of stsc names sample entry ${entry}, but stsd has ${table.entries}`;
            throw contradiction(parts.stsc, detail);
        }
        for (let chunk = firstChunk; chunk < endChunk; chunk++) {
            const end = chunks.at(chunk) + measureSamples(table, sample, samplesInChunk);
            if (end > fileBytes)
                firstCut ??= chunk;
            if (end > lastEnd)
                lastEnd = end;
            sample += samplesInChunk;
        }
    }
    if (sample !== sizes.count)
        throw contradiction(parts.stsc, say `stsc counts ${sample} samples, stsz ${sizes.count}`);
    if (firstCut === undefined)
        return { lastEnd };
    return { lastEnd, cut: { part: parts.stco, detail: say `chunk ${firstCut + 1} of ${chunks.count}` } };
}
function contradiction(part, detail) {
    return damaged(part, DAMAGE.contradiction, detail);
}
/** The chunks that a row of `stsc` is about, from 0: up to those of the next row, or to the last chunk. */
function readChunkRun({ parts, chunkRuns, chunks }, row) {
    const firstChunk = chunkRuns.uint32(row) - 1;
    const isLast = row === chunkRuns.length - 1;
    const endChunk = isLast ? chunks.count : chunkRuns.uint32(row + 1) - 1;
    const fault = (what) => contradiction(parts.stsc, say `entry ${row + 1} of stsc ${what}`);
    if (row === 0 && firstChunk !== 0)
        throw fault(say `starts at chunk ${firstChunk + 1}, not at chunk 1`);
    if (firstChunk >= chunks.count)
        throw fault(say `names chunk ${firstChunk + 1}, but the track has ${chunks.count}`);
    if (endChunk <= firstChunk)
        throw fault("is not followed by an entry for a later chunk");
    return { firstChunk, endChunk: Math.min(endChunk, chunks.count) };
}
/** Bytes of `count` samples from `first`. */
function measureSamples({ parts, sizes }, first, count) {
    if (first + count > sizes.count) {
        throw contradiction(parts.stsc, say `stsc counts more samples than the ${sizes.count} of stsz`);
    }
    if (sizes.uniform !== undefined)
        return sizes.uniform * count;
    let bytes = 0;
    for (let sample = first; sample < first + count; sample++)
        bytes += sizes.at(sample);
    return bytes;
}

;// CONCATENATED MODULE: ./media/timing.js
/** What the times of one track's frames say: how exact they are, and what rates they make. Knows no container. */
/**
 * The most frames that precede a frame in decoding order and follow it in output order: `max_num_reorder_frames` is at
 * most `MaxDpbFrames`, which is at most 16 (H.264, A.3.1 and E.2.1; H.265, A.4.2 and 7.4.3.2.1). VP8 and VP9 never
 * reorder.
 */
const MAX_REORDERED = 16;
/**
 * No clock is trusted to blur a quantity by more than this, or a file could hide a wrong rate behind a coarse clock.
 */
const MAX_TOLERANCE_SECONDS = 0.002;
/** How a track counts time: in ticks of `unitsPerTick` units each, of which a second has `unitsPerSecond`. */
class Clock {
    ticksPerSecond;
    unitsPerTick;
    unitsPerSecond;
    /** Without units of its own, a container counts ticks. Whole numbers of units keep sums exact. */
    constructor(unitsPerSecond, unitsPerTick = 1) {
        this.unitsPerSecond = unitsPerSecond;
        this.unitsPerTick = unitsPerTick;
        this.ticksPerSecond = unitsPerSecond / unitsPerTick;
    }
    toUnits(ticks) {
        return ticks * this.unitsPerTick;
    }
    toSeconds(ticks) {
        return (ticks * this.unitsPerTick) / this.unitsPerSecond;
    }
    /** How many seconds a time may be off because the clock counts steps of so many ticks. */
    measureTolerance(ticksPerStep = 1) {
        return Math.min(1 / (this.unitsPerSecond / (ticksPerStep * this.unitsPerTick)), MAX_TOLERANCE_SECONDS);
    }
}
/**
 * `count` intervals in `seconds`, as a rate per second. They are in `parts` of a track, the time of each exact to
 * `partTolerance` seconds. Where there are several, a frame more or less at the edges of each says nothing of the
 * track: one whose successor was cut off, or that ends it.
 */
function measureRate(count, seconds, partTolerance, parts = 1) {
    const tolerance = parts * (partTolerance + (parts > 1 ? seconds / count : 0));
    return {
        value: count / seconds,
        low: count / (seconds + tolerance),
        high: seconds > tolerance ? count / (seconds - tolerance) : Number.POSITIVE_INFINITY,
    };
}
/** A duration that is exact to `tolerance` seconds. */
function measureDuration(seconds, tolerance) {
    return { value: seconds, low: Math.max(0, seconds - tolerance), high: seconds + tolerance };
}
/** A duration that may also be so many seconds shorter, and longer. */
function widen({ value, low, high }, shorterSeconds, longerSeconds) {
    return { value, low: Math.max(0, low - shorterSeconds), high: high + longerSeconds };
}
/**
 * Measures the intervals between the frames of a track in presentation order, while the frames come in decoding order.
 * Time is O(runs) where frames follow each other at equal steps, memory is O(1).
 *
 * Frames at the same time are one instant: they make no interval. The last frame has no interval after it.
 */
class FrameTiming {
    #ticksPerSecond;
    #shortestSteady;
    #longestSteady;
    /** Times, ascending, of the frames that a later one may still precede. */
    #held = [];
    /** Time of the last frame whose place in presentation order is certain. */
    #last = Number.NaN;
    #shortest = Number.POSITIVE_INFINITY;
    #longest = 0;
    /** What all intervals are multiples of; 0 before the first. */
    #unit = 0;
    #steadyTicks = 0;
    #unsteadyTicks = 0;
    constructor({ ticksPerSecond }, steady) {
        this.#ticksPerSecond = ticksPerSecond;
        this.#shortestSteady = steady.shortestSeconds * ticksPerSecond;
        this.#longestSteady = steady.longestSeconds * ticksPerSecond;
    }
    /** Adds `count` frames: the first is shown at `time`, each later one `step` after the one before it, in ticks. */
    add(time, step = 0, count = 1) {
        for (let index = 0; index < count; index++) {
            this.#hold(time + index * step);
            if (index >= MAX_REORDERED && this.#holdsOnly(time + index * step, step)) {
                this.#skip(step, count - 1 - index);
                return;
            }
        }
    }
    /**
     * How many ticks the times count by: more than one where they come from a file whose clock was coarser, as that of
     * WebM and FLV is beside that of the MP4 that their frames are copied into. Intervals that are all multiples of the
     * shortest one are exact, with frames missing.
     */
    get ticksPerStep() {
        return this.#unit < this.#shortest ? Math.max(1, this.#unit) : 1;
    }
    /** What follows comes after frames that were not read: there is no interval up to it. */
    skipAhead() {
        this.#showHeld();
        this.#last = Number.NaN;
    }
    /** Ends the track, and returns its rates. */
    finish() {
        this.#showHeld();
        const measuredTicks = this.#steadyTicks + this.#unsteadyTicks;
        if (measuredTicks === 0)
            return {};
        return {
            minFrameRate: this.#ticksPerSecond / this.#longest,
            maxFrameRate: this.#ticksPerSecond / this.#shortest,
            unsteadyShare: this.#unsteadyTicks / measuredTicks,
        };
    }
    /** Sorts a frame in; where too many are held, the earliest can no longer be preceded, and is shown. */
    #hold(time) {
        const held = this.#held;
        const earliest = held[0] ?? time;
        if (held.length < MAX_REORDERED) {
            let place = held.length;
            for (; place > 0 && (held[place - 1] ?? 0) > time; place--)
                held[place] = held[place - 1] ?? 0;
            held[place] = time;
        }
        else if (time <= earliest) {
            this.#show(time);
        }
        else {
            let place = 1;
            for (; place < MAX_REORDERED && (held[place] ?? 0) < time; place++)
                held[place - 1] = held[place] ?? 0;
            held[place - 1] = time;
            this.#show(earliest);
        }
    }
    #showHeld() {
        for (const time of this.#held)
            this.#show(time);
        this.#held.length = 0;
    }
    /** Whether the frames held are the last ones of a run of equal steps, of which the last is at `time`. */
    #holdsOnly(time, step) {
        return this.#held[MAX_REORDERED - 1] === time && this.#held[0] === time - (MAX_REORDERED - 1) * step;
    }
    /** Lets `count` more frames of such a run pass: each shows one that is held. */
    #skip(step, count) {
        this.#measure(step, count);
        this.#last += step * count;
        for (let index = 0; index < MAX_REORDERED; index++)
            this.#held[index] = (this.#held[index] ?? 0) + step * count;
    }
    #show(time) {
        if (Number.isNaN(this.#last))
            this.#last = time;
        if (time <= this.#last)
            return;
        this.#measure(time - this.#last, 1);
        this.#last = time;
    }
    #measure(interval, count) {
        if (interval <= 0 || count === 0)
            return;
        this.#shortest = Math.min(this.#shortest, interval);
        this.#longest = Math.max(this.#longest, interval);
        if (interval % this.#unit !== 0)
            this.#unit = findCommonDivisor(interval, this.#unit);
        const isSteady = interval >= this.#shortestSteady && interval <= this.#longestSteady;
        if (isSteady)
            this.#steadyTicks += interval * count;
        else
            this.#unsteadyTicks += interval * count;
    }
}
function findCommonDivisor(one, other) {
    let [divisor, rest] = [one, other];
    while (rest > 0)
        [divisor, rest] = [rest, divisor % rest];
    return divisor;
}

// EXTERNAL MODULE: ./model/colour.js
var model_colour = __nccwpck_require__(7184);
;// CONCATENATED MODULE: ./media/codecs/bit-reader.js
/** Reads numbers bit by bit, for parameter sets and frame headers. Knows no codec, and no container. */

/** The longest Exp-Golomb code that parameter sets use has 32 bits of value. */
const LONGEST_PREFIX = 32;
/**
 * Reads a bit string from its most significant bit on; past its end it throws a `damaged` MediaError that names `part`.
 */
class BitReader {
    #bytes;
    #part;
    /** In bits. */
    #position = 0;
    constructor(bytes, part) {
        this.#bytes = bytes;
        this.#part = part;
    }
    bit() {
        const byte = this.#bytes[this.#position >> 3];
        if (byte === undefined)
            throw damaged(this.#part, DAMAGE.invalidCodecSettings, "a parameter set ends too early");
        const bit = (byte >> (7 - (this.#position & 7))) & 1;
        this.#position++;
        return bit;
    }
    flag() {
        return this.bit() === 1;
    }
    /** An unsigned number of `count` bits: `u(n)`. */
    bits(count) {
        let value = 0;
        for (let index = 0; index < count; index++)
            value = value * 2 + this.bit();
        return value;
    }
    skip(count) {
        this.#position += count;
    }
    /** An unsigned Exp-Golomb number: `ue(v)` (H.264, 9.1; H.265, 9.2). */
    unsigned() {
        let prefix = 0;
        while (!this.flag()) {
            if (++prefix <= LONGEST_PREFIX)
                continue;
            const detail = `a parameter set has a number of more than ${LONGEST_PREFIX} bits`;
            throw damaged(this.#part, DAMAGE.invalidCodecSettings, detail);
        }
        return 2 ** prefix - 1 + this.bits(prefix);
    }
    /** A signed Exp-Golomb number: `se(v)` (H.264, 9.1.1; H.265, 9.2.2). */
    signed() {
        const code = this.unsigned();
        return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
    }
}

;// CONCATENATED MODULE: ./media/codecs/nal-units.js
/** Finds the picture size among the NAL units of any codec that has them. Knows no container. */


/** An empty configuration. Android's MediaMuxer writes one where it has none, and then a byte stream. */
const NO_CONFIGURATION = { nalLengthBytes: 0, nalUnits: [] };
/** Bytes of a slice that are more than enough for the number of its PPS. */
const ENOUGH_OF_SLICE_BYTES = 16;
/** H.264 has at most 32 SPS and 256 PPS (7.4.2.1.1 and 7.4.2.2), H.265 fewer. Some may be there twice. */
const MOST_PARAMETER_SETS = 512;
/**
 * The picture size of the first frame: by the SPS that its first slice leads to, since there may be others; by the
 * first SPS as long as no slice was found in `sample`, which may be the beginning of one. Where parameter sets have the
 * same id the last one counts, and so those of the sample do. `declared` is the size that the container gives. Throws
 * an `over-bound` MediaError that names `part` where there are too many.
 */
function readFirstSize(codec, { nalLengthBytes, nalUnits }, part, declared, sample = NO_SAMPLE) {
    const spsOfId = new Map();
    const spsIdOfPps = new Map();
    let parameterSets = 0;
    let isSliceCut = false;
    /** Takes parameter sets in, and returns the id of the PPS of the first slice. */
    const findPpsId = (units) => {
        for (const nalUnit of units) {
            const reference = codec.readReference(nalUnit, part);
            if (reference === undefined)
                continue;
            if (reference.kind === "slice") {
                isSliceCut = nalUnit.length < ENOUGH_OF_SLICE_BYTES;
                return reference.ppsId;
            }
            if (++parameterSets > MOST_PARAMETER_SETS)
                throw overBound(part, say `it has more than ${MOST_PARAMETER_SETS} parameter sets`);
            if (reference.kind === "sps")
                spsOfId.set(reference.id, nalUnit);
            else
                spsIdOfPps.set(reference.id, reference.spsId);
        }
        return undefined;
    };
    findPpsId(nalUnits);
    const ppsId = findPpsId(nalLengthBytes === 0 ? splitByteStream(sample) : splitByLength(sample, nalLengthBytes));
    const [first] = spsOfId.values();
    const named = spsOfId.get(spsIdOfPps.get(ppsId ?? Number.NaN) ?? Number.NaN);
    const sps = named ?? first;
    const lacksSet = ppsId !== undefined && named === undefined && !isSliceCut;
    return {
        size: sps && codec.readPictureSize(sps, part, declared),
        colour: sps && readColour(codec, sps, part),
        isCertain: ppsId !== undefined,
        defect: lacksSet ? "its first slice needs parameter sets that are missing" : undefined,
    };
}
/** No decoder needs them: a fault behind the picture size only means that they are not known. */
function readColour(codec, sps, part) {
    try {
        return codec.readColour(sps, part);
    }
    catch (error) {
        if (error instanceof MediaError)
            return undefined;
        throw error;
    }
}
const NO_SAMPLE = new Uint8Array();
/** Bytes of the lengths that most samples have, which is tried where nothing says it. */
const USUAL_LENGTH_BYTES = 4;
/**
 * Why no decoder knows a sample, whose beginning is `sample` and whose whole has `sizeBytes`: by the header of its
 * first NAL unit, and by the lengths of all that begin in `sample`. `undefined` where these make sense. A byte stream
 * is accepted also where the configuration says that samples have lengths, and the other way round: decoders play both.
 */
function findNalDefect({ hasHeader }, { nalLengthBytes }, sample, sizeBytes) {
    const [inStream] = splitByteStream(sample);
    if (inStream !== undefined && beginsStream(sample) && hasHeader(inStream))
        return undefined;
    const lengthBytes = nalLengthBytes || USUAL_LENGTH_BYTES;
    if (sizeBytes <= lengthBytes)
        return "its first NAL unit has no bytes";
    let position = 0;
    for (let length = 1; length > 0 && position + lengthBytes <= sample.length;) {
        length = readLength(sample, position, lengthBytes);
        if (length === 0 && position === 0)
            return "its first NAL unit has no bytes";
        position += lengthBytes + length;
        if (position > sizeBytes)
            return "one of its NAL units is longer than the sample";
    }
    return hasHeader(sample.subarray(lengthBytes)) ? undefined : "its first NAL unit is of no known type";
}
/**
 * Whether the first start code follows nothing but zeros. A length of 65,536 to 131,071 bytes, 00 01 and two more, is
 * none.
 */
function beginsStream(sample) {
    const first = sample.findIndex((byte) => byte !== 0);
    return first >= 2 && sample[first] === 1;
}
function readLength(sample, position, lengthBytes) {
    let length = 0;
    for (let index = 0; index < lengthBytes; index++)
        length = length * 256 + (sample[position + index] ?? 0);
    return length;
}
/** NAL units behind their lengths (ISO/IEC 14496-15, 5.3.4.2). */
function* splitByLength(sample, lengthBytes) {
    let position = 0;
    while (position + lengthBytes < sample.length) {
        const length = readLength(sample, position, lengthBytes);
        position += lengthBytes + length;
        if (length > 0)
            yield sample.subarray(position - length, position);
    }
}
/** NAL units behind start codes 00 00 01 (H.264 and H.265, annex B), each with all that follows it. */
function* splitByteStream(sample) {
    for (let position = 2; position < sample.length; position++) {
        const isStart = sample[position - 2] === 0 && sample[position - 1] === 0 && sample[position] === 1;
        if (isStart)
            yield sample.subarray(position + 1);
    }
}
/** Up to the picture size, an SPS is far shorter than this, even with all its scaling lists. */
const MOST_PAYLOAD_BYTES = 8192;
/**
 * The payload of a parameter set, or its beginning, without the bytes that keep start codes out of it (H.264, 7.3.1;
 * H.265, 7.3.1.1).
 */
function readPayload(nalUnit, headerBytes) {
    const payload = nalUnit.slice(headerBytes, headerBytes + MOST_PAYLOAD_BYTES);
    let length = 0;
    let zeros = 0;
    for (const byte of payload) {
        if (zeros >= 2 && byte === 3) {
            zeros = 0;
            continue;
        }
        payload[length++] = byte;
        zeros = byte === 0 ? zeros + 1 : 0;
    }
    return payload.subarray(0, length);
}
/** More than enough for the numbers that refer to other NAL units, and for what comes before them. */
const BEGINNING_BYTES = 192;
/** Reads the beginning of a NAL unit, behind its header. What is cut off reads as ones: as numbers that are 0. */
function readBeginning(nalUnit, headerBytes, part) {
    const beginning = new Uint8Array(BEGINNING_BYTES).fill(0xff);
    beginning.set(readPayload(nalUnit.subarray(0, BEGINNING_BYTES), headerBytes));
    return new BitReader(beginning, part);
}
/** Samples of luma for one of chroma, across and down, by `chroma_format_idc` (H.264, table 6-1; H.265, table 6-1). */
const CHROMA_SUBSAMPLING = [
    { across: 1, down: 1 },
    { across: 2, down: 2 },
    { across: 2, down: 1 },
    { across: 1, down: 1 },
];
/** The subsampling of a `chroma_format_idc`; none where there is no such format. */
function lookUpSubsampling(chromaFormat) {
    return CHROMA_SUBSAMPLING[chromaFormat] ?? { across: 1, down: 1 };
}

;// CONCATENATED MODULE: ./media/colour.js
/** Code points of colours, whichever codec or container states them. Reads nothing. */

/** Those of the code points that say something: 0 is reserved, except as the matrix of RGB. */
function describeCodePoints({ primaries, transfer, matrix }) {
    return {
        ...(isStated(primaries) && { primaries }),
        ...(isStated(transfer) && { transfer }),
        ...((isStated(matrix) || matrix === 0) && { matrix }),
    };
}
function isStated(codePoint) {
    return codePoint !== undefined && codePoint !== 0 && codePoint !== model_colour/* UNSPECIFIED */.Ah;
}

;// CONCATENATED MODULE: ./media/codecs/video-usability.js
/** Reads what a sequence parameter set of H.264 or H.265 says about colours. Knows no container. */

const EXTENDED_SAR = 255;
/**
 * `vui_parameters` up to `matrix_coefficients`: the same bits in H.264 (E.1.1) and H.265 (E.2.1). A decoder leaves the
 * range and the code points that they do not have to the container.
 */
function readVideoUsability(bits) {
    if (bits.flag() && bits.bits(8) === EXTENDED_SAR)
        bits.skip(32);
    if (bits.flag())
        bits.skip(1); // overscan_appropriate_flag
    if (!bits.flag())
        return {};
    bits.skip(3); // video_format
    const isFullRange = bits.flag();
    if (!bits.flag())
        return { isFullRange };
    const codePoints = { primaries: bits.bits(8), transfer: bits.bits(8), matrix: bits.bits(8) };
    return { ...describeCodePoints(codePoints), isFullRange };
}
const CHROMA = ["4:0:0", "4:2:0", "4:2:2", "4:4:4"];
/** The name of a `chroma_format_idc` (table 6-1 of both). */
function nameChroma(chromaFormat) {
    const chroma = CHROMA[chromaFormat];
    return chroma === undefined ? {} : { chroma };
}

;// CONCATENATED MODULE: ./media/codecs/h264.js
/** Reads parameter sets and slices of H.264. Knows no container but the configuration record that has its name. */




/** `nal_unit_type` (H.264, table 7-1). */
const NAL_TYPE = { slice: 1, idrSlice: 5, sps: 7, pps: 8 };
/** The other numbers are reserved, or for the use of applications. */
const LAST_NAL_TYPE = 21;
const REFERENCES = new Set(Object.values(NAL_TYPE));
const MACROBLOCK = 16;
const MOST_FRAMES_IN_ORDER_CYCLE = 255;
/** Profiles whose SPS has the chroma format, the bit depth and the scaling matrices (H.264, 7.3.2.1.1). */
const HIGH_PROFILES = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];
/** H.264 (ITU-T H.264, ISO/IEC 14496-10). */
const h264 = {
    configurationBox: "avcC",
    readConfiguration,
    hasHeader,
    readReference,
    readPictureSize,
    readColour: h264_readColour,
};
/** `AVCDecoderConfigurationRecord` (ISO/IEC 14496-15, 5.3.3.1). */
function readConfiguration(content) {
    if (content.remaining === 0)
        return NO_CONFIGURATION;
    const version = content.uint8();
    // Decoders take any other for a byte stream.
    if (version !== 1)
        throw damaged(content.part, DAMAGE.invalidCodecSettings, `avcC has the version ${version}`);
    content.skip(3); // profile, compatibility, level
    const nalLengthBytes = (content.uint8() & 0x03) + 1;
    const nalUnits = readUnits(content, content.uint8() & 0x1f);
    // Some writers leave the number of PPS out where there are none.
    if (content.remaining > 0)
        nalUnits.push(...readUnits(content, content.uint8()));
    return { nalLengthBytes, nalUnits };
}
function readUnits(content, count) {
    return Array.from({ length: count }, () => content.bytes(content.uint16()));
}
/** `forbidden_zero_bit` and `nal_unit_type` of `nal_unit` (H.264, 7.3.1). */
function hasHeader([header = 0]) {
    const type = header & 0x1f;
    return header < 0x80 && type >= NAL_TYPE.slice && type <= LAST_NAL_TYPE;
}
/** `seq_parameter_set_rbsp`, `pic_parameter_set_rbsp` and `slice_header` (H.264, 7.3.2.1, 7.3.2.2 and 7.3.3). */
function readReference(nalUnit, part) {
    const type = (nalUnit[0] ?? 0) & 0x1f;
    if (!REFERENCES.has(type))
        return undefined;
    const bits = readBeginning(nalUnit, 1, part);
    if (type === NAL_TYPE.pps)
        return { kind: "pps", id: bits.unsigned(), spsId: bits.unsigned() };
    if (type === NAL_TYPE.sps) {
        bits.skip(24); // profile_idc, constraint flags, level_idc
        return { kind: "sps", id: bits.unsigned() };
    }
    bits.unsigned(); // first_mb_in_slice
    bits.unsigned(); // slice_type
    return { kind: "slice", ppsId: bits.unsigned() };
}
function readPictureSize(sps, part, declared) {
    return readToCropping(new BitReader(readPayload(sps, 1), part), part, declared).size;
}
/** Chroma format and bit depth, and what the VUI says (H.264, 7.3.2.1.1 and E.1.1). */
function h264_readColour(sps, part) {
    const bits = new BitReader(readPayload(sps, 1), part);
    const { chromaFormat, bitDepth, isFramesOnly } = readToCropping(bits, part);
    const stated = bits.flag() ? readVideoUsability(bits) : {};
    return { ...stated, bitDepth, ...nameChroma(chromaFormat), ...(!isFramesOnly && { mayBeInterlaced: true }) };
}
/** `seq_parameter_set_data` (H.264, 7.3.2.1.1) up to the cropping rectangle. */
function readToCropping(bits, part, declared) {
    const format = readSampleFormat(bits);
    bits.unsigned(); // log2_max_frame_num_minus4
    skipPictureOrder(bits, part);
    bits.unsigned(); // max_num_ref_frames
    bits.skip(1); // gaps_in_frame_num_value_allowed_flag
    const widthInMacroblocks = bits.unsigned() + 1;
    const heightInMapUnits = bits.unsigned() + 1;
    const isFramesOnly = bits.flag();
    if (!isFramesOnly)
        bits.skip(1); // mb_adaptive_frame_field_flag
    bits.skip(1); // direct_8x8_inference_flag
    const fieldsInMapUnit = isFramesOnly ? 1 : 2;
    const size = {
        width: widthInMacroblocks * MACROBLOCK,
        height: heightInMapUnits * MACROBLOCK * fieldsInMapUnit,
    };
    const crop = { left: 0, right: 0, top: 0, bottom: 0 };
    if (bits.flag()) {
        for (const side of ["left", "right", "top", "bottom"])
            crop[side] = bits.unsigned();
        const unit = lookUpSubsampling(format.chromaFormat);
        size.width -= unit.across * (crop.left + crop.right);
        size.height -= unit.down * fieldsInMapUnit * (crop.top + crop.bottom);
    }
    if (size.width <= 0 || size.height <= 0)
        throw damaged(part, "its codec settings crop the whole picture away");
    const isPadded = declared !== undefined && crop.left === 0 && crop.top === 0 && isRest(declared, size);
    return { ...format, isFramesOnly, size: isPadded ? declared : size };
}
/**
 * Whether a container declares what is left of a picture without the padding of its last macroblocks. Some encoders
 * leave the cropping to it, so FFmpeg shows that size (libavcodec/h264_slice.c: "handle container cropping").
 */
function isRest(declared, decoded) {
    return ["width", "height"].every((side) => {
        const isInLastMacroblock = Math.ceil(declared[side] / MACROBLOCK) === Math.ceil(decoded[side] / MACROBLOCK);
        return isInLastMacroblock && declared[side] <= decoded[side];
    });
}
/** Reads up to the scaling matrices; the format is 8 bits in 4:2:0 where the profile knows no other. */
function readSampleFormat(bits) {
    const profile = bits.bits(8);
    bits.skip(16); // constraint flags, level_idc
    bits.unsigned(); // seq_parameter_set_id
    if (!HIGH_PROFILES.includes(profile))
        return { chromaFormat: 1, bitDepth: 8 };
    const chromaFormat = bits.unsigned();
    if (chromaFormat === 3)
        bits.skip(1); // separate_colour_plane_flag
    const bitDepth = bits.unsigned() + 8;
    bits.unsigned(); // bit_depth_chroma_minus8
    bits.skip(1); // qpprime_y_zero_transform_bypass_flag
    if (bits.flag())
        skipScalingMatrices(bits, chromaFormat === 3 ? 12 : 8);
    return { chromaFormat, bitDepth };
}
/** `scaling_list` (H.264, 7.3.2.1.1.1): six lists of 4x4, the rest of 8x8. */
function skipScalingMatrices(bits, count) {
    for (let list = 0; list < count; list++) {
        if (!bits.flag())
            continue;
        let last = 8;
        let next = 8;
        for (let entry = 0; entry < (list < 6 ? 16 : 64); entry++) {
            if (next !== 0)
                next = (last + bits.signed() + 256) % 256;
            if (next !== 0)
                last = next;
        }
    }
}
function skipPictureOrder(bits, part) {
    const type = bits.unsigned();
    if (type === 0)
        bits.unsigned(); // log2_max_pic_order_cnt_lsb_minus4
    if (type !== 1)
        return;
    bits.skip(1); // delta_pic_order_always_zero_flag
    bits.signed(); // offset_for_non_ref_pic
    bits.signed(); // offset_for_top_to_bottom_field
    const frames = bits.unsigned();
    if (frames > MOST_FRAMES_IN_ORDER_CYCLE) {
        throw damaged(part, DAMAGE.invalidCodecSettings, say `the SPS has a picture order cycle of ${frames} frames`);
    }
    for (let frame = 0; frame < frames; frame++)
        bits.signed();
}

;// CONCATENATED MODULE: ./media/codecs/h265-sps.js
/** Reads the second half of an H.265 sequence parameter set, which leads to its colours. Knows no container. */


/** H.265, 7.4.3.2.1 and 7.4.8: there can't be more. */
const MOST_PICTURE_SETS = 64;
const MOST_PICTURES_IN_SET = 16;
const MOST_LONG_TERM_PICTURES = 32;
const LONGEST_PICTURE_ORDER_BITS = 16;
/**
 * `seq_parameter_set_rbsp` (H.265, 7.3.2.2.1) from the bit depth to the colours of the VUI (E.2.1). Throws a `damaged`
 * MediaError that names `part`.
 */
function readFromBitDepth(bits, subLayers, part) {
    const bitDepth = bits.unsigned() + 8;
    bits.unsigned(); // bit_depth_chroma_minus8
    const pictureOrderBits = bits.unsigned() + 4;
    if (pictureOrderBits > LONGEST_PICTURE_ORDER_BITS)
        throw tooMany(part);
    const hasSubLayers = bits.flag();
    for (let layer = hasSubLayers ? 0 : subLayers - 1; layer < subLayers; layer++)
        skipNumbers(bits, 3);
    skipNumbers(bits, 6); // sizes of coding and transform blocks, and their depths
    if (bits.flag() && bits.flag())
        skipScalingLists(bits);
    bits.skip(2); // amp_enabled_flag, sample_adaptive_offset_enabled_flag
    if (bits.flag()) {
        bits.skip(8); // pcm_sample_bit_depth_luma_minus1, pcm_sample_bit_depth_chroma_minus1
        skipNumbers(bits, 2);
        bits.skip(1); // pcm_loop_filter_disabled_flag
    }
    skipPictureSets(bits, part);
    if (bits.flag())
        bits.skip((pictureOrderBits + 1) * bound(bits.unsigned(), MOST_LONG_TERM_PICTURES, part));
    bits.skip(2); // sps_temporal_mvp_enabled_flag, strong_intra_smoothing_enabled_flag
    return { ...(bits.flag() && readVideoUsability(bits)), bitDepth };
}
function skipNumbers(bits, count) {
    for (let number = 0; number < count; number++)
        bits.unsigned();
}
function bound(count, most, part) {
    if (count > most)
        throw tooMany(part);
    return count;
}
function tooMany(part) {
    return damaged(part, DAMAGE.invalidCodecSettings, "the SPS counts more reference pictures than there can be");
}
/** `scaling_list_data` (H.265, 7.3.4): lists of 4x4, 8x8, 16x16 and 32x32, of the last only every third. */
function skipScalingLists(bits) {
    for (let size = 0; size < 4; size++) {
        for (let matrix = 0; matrix < 6; matrix += size === 3 ? 3 : 1) {
            if (!bits.flag()) {
                bits.unsigned(); // scaling_list_pred_matrix_id_delta
                continue;
            }
            if (size > 1)
                bits.signed(); // scaling_list_dc_coef_minus8
            for (let entry = 0; entry < Math.min(64, 16 << (size * 2)); entry++)
                bits.signed();
        }
    }
}
/** All `st_ref_pic_set` of an SPS (H.265, 7.3.7): each lists its pictures, or how they differ from those before. */
function skipPictureSets(bits, part) {
    const sets = bound(bits.unsigned(), MOST_PICTURE_SETS, part);
    let pictures = 0;
    for (let set = 0; set < sets; set++) {
        const isPredicted = set > 0 && bits.flag();
        pictures = isPredicted ? skipPredictedSet(bits, pictures) : skipExplicitSet(bits, part);
    }
}
/** Returns how many pictures the set has (7.4.8, `NumDeltaPocs`): those with one of the two flags. */
function skipPredictedSet(bits, picturesBefore) {
    bits.skip(1); // delta_rps_sign
    bits.unsigned(); // abs_delta_rps_minus1
    let pictures = 0;
    for (let picture = 0; picture <= picturesBefore; picture++) {
        const isUsed = bits.flag();
        if (isUsed || bits.flag())
            pictures++;
    }
    return pictures;
}
function skipExplicitSet(bits, part) {
    const pictures = bits.unsigned() + bits.unsigned();
    for (let picture = 0; picture < bound(pictures, MOST_PICTURES_IN_SET, part); picture++) {
        bits.unsigned(); // delta_poc_s0_minus1
        bits.skip(1); // used_by_curr_pic_s0_flag
    }
    return pictures;
}

;// CONCATENATED MODULE: ./media/codecs/h265.js
/** Reads parameter sets and slices of H.265. Knows no container but the configuration record that has its name. */





/** `nal_unit_header` (H.265, 7.3.1.2). */
const h265_HEADER_BYTES = 2;
/**
 * `nal_unit_type` (H.265, table 7-1). Slices have the numbers 0 to 9 and 16 to 21; those from 16 on are random access
 * points.
 */
const h265_NAL_TYPE = { lastTrailing: 9, firstRandomAccess: 16, lastRandomAccess: 21, sps: 33, pps: 34 };
/** Types of NAL units without slices, from the VPS on; applications have those from 48 on, Dolby Vision for example. */
const OTHER_NAL_TYPES = { first: 32, last: 40, firstUnspecified: 48 };
const MOST_SUB_LAYERS = 8;
/** There are at most 16 VPS, 16 SPS and 64 PPS (H.265, 7.4.3), and few messages beside them. */
const MOST_NAL_UNITS = 256;
/** H.265 (ITU-T H.265, ISO/IEC 23008-2). */
const h265 = {
    configurationBox: "hvcC",
    readConfiguration: h265_readConfiguration,
    hasHeader: h265_hasHeader,
    readReference: h265_readReference,
    readPictureSize: h265_readPictureSize,
    readColour: h265_readColour,
};
/** `nuh_layer_id` is 0: other layers (a second eye, a larger frame) are not what a plain decoder shows. */
function isBaseLayer(first, second) {
    return (first & 0x01) === 0 && second >> 3 === 0;
}
/** `HEVCDecoderConfigurationRecord` (ISO/IEC 14496-15, 8.3.3.1). */
function h265_readConfiguration(content) {
    if (content.remaining === 0)
        return NO_CONFIGURATION;
    content.skip(21);
    const nalLengthBytes = (content.uint8() & 0x03) + 1;
    const arrayCount = content.uint8();
    const nalUnits = [];
    for (let array = 0; array < arrayCount; array++) {
        content.skip(1); // array_completeness, NAL_unit_type: each NAL unit says its type again
        const unitCount = content.uint16();
        if (nalUnits.length + unitCount > MOST_NAL_UNITS) {
            throw overBound(content.part, say `its codec settings have more than ${MOST_NAL_UNITS} NAL units`);
        }
        for (let unit = 0; unit < unitCount; unit++)
            nalUnits.push(content.bytes(content.uint16()));
    }
    return { nalLengthBytes, nalUnits };
}
/** `forbidden_zero_bit`, `nal_unit_type` and `nuh_temporal_id_plus1` of `nal_unit_header` (H.265, 7.3.1.2). */
function h265_hasHeader([first = 0x80, second = 0]) {
    const type = first >> 1;
    const { first: firstOther, last: lastOther, firstUnspecified } = OTHER_NAL_TYPES;
    const isOther = type >= firstOther && (type <= lastOther || type >= firstUnspecified);
    return first < 0x80 && (second & 0x07) !== 0 && (isSlice(type) || isOther);
}
function isSlice(type) {
    return type <= h265_NAL_TYPE.lastTrailing || isRandomAccess(type);
}
function isRandomAccess(type) {
    return type >= h265_NAL_TYPE.firstRandomAccess && type <= h265_NAL_TYPE.lastRandomAccess;
}
/**
 * `seq_parameter_set_rbsp`, `pic_parameter_set_rbsp` and `slice_segment_header` (H.265, 7.3.2.2, 7.3.2.3 and 7.3.6.1)
 * of the base layer.
 */
function h265_readReference(nalUnit, part) {
    const [first = 0, second = 0] = nalUnit;
    if (nalUnit.length <= h265_HEADER_BYTES || !isBaseLayer(first, second))
        return undefined;
    const type = first >> 1;
    if (!isSlice(type) && type !== h265_NAL_TYPE.sps && type !== h265_NAL_TYPE.pps)
        return undefined;
    const bits = readBeginning(nalUnit, h265_HEADER_BYTES, part);
    if (type === h265_NAL_TYPE.pps)
        return { kind: "pps", id: bits.unsigned(), spsId: bits.unsigned() };
    if (type === h265_NAL_TYPE.sps) {
        skipToSpsId(bits);
        return { kind: "sps", id: bits.unsigned() };
    }
    bits.skip(isRandomAccess(type) ? 2 : 1); // first_slice_segment_in_pic_flag, no_output_of_prior_pics_flag
    return { kind: "slice", ppsId: bits.unsigned() };
}
function h265_readPictureSize(sps, part) {
    return readToWindow(new BitReader(readPayload(sps, h265_HEADER_BYTES), part), part).size;
}
/** Chroma format and bit depth, and what the VUI says (H.265, 7.3.2.2.1 and E.2.1). */
function h265_readColour(sps, part) {
    const bits = new BitReader(readPayload(sps, h265_HEADER_BYTES), part);
    const { chromaFormat, subLayers } = readToWindow(bits, part);
    return { ...readFromBitDepth(bits, subLayers, part), ...nameChroma(chromaFormat) };
}
/** `seq_parameter_set_rbsp` (H.265, 7.3.2.2.1) up to the conformance window. */
function readToWindow(bits, part) {
    const subLayers = skipToSpsId(bits);
    bits.unsigned(); // sps_seq_parameter_set_id
    const chromaFormat = bits.unsigned();
    if (chromaFormat === 3)
        bits.skip(1); // separate_colour_plane_flag
    const size = { width: bits.unsigned(), height: bits.unsigned() };
    if (bits.flag()) {
        const unit = lookUpSubsampling(chromaFormat);
        size.width -= unit.across * (bits.unsigned() + bits.unsigned());
        size.height -= unit.down * (bits.unsigned() + bits.unsigned());
    }
    if (size.width <= 0 || size.height <= 0)
        throw damaged(part, "its codec settings crop the whole picture away");
    return { chromaFormat, subLayers, size };
}
/** Returns how many sub-layers there are. */
function skipToSpsId(bits) {
    bits.skip(4); // sps_video_parameter_set_id
    const subLayers = bits.bits(3) + 1;
    bits.skip(1); // sps_temporal_id_nesting_flag
    skipProfileTierLevel(bits, subLayers);
    return subLayers;
}
/** `profile_tier_level(1, subLayers - 1)` (H.265, 7.3.3). */
function skipProfileTierLevel(bits, subLayers) {
    const profileBits = 88;
    const levelBits = 8;
    bits.skip(profileBits + levelBits);
    if (subLayers === 1)
        return;
    const present = [];
    for (let layer = 1; layer < subLayers; layer++)
        present.push({ profile: bits.flag(), level: bits.flag() });
    bits.skip(2 * (MOST_SUB_LAYERS - present.length)); // reserved_zero_2bits
    for (const { profile, level } of present)
        bits.skip((profile ? profileBits : 0) + (level ? levelBits : 0));
}

;// CONCATENATED MODULE: ./media/codecs/frame-codec.js
/** What a codec says whose frames have headers of their own, and no parameter sets. Reads nothing. */
/** Bytes of a frame up to and with its picture size. */
const FRAME_HEADER_BYTES = 10;
/** Bytes at the end of a frame that say which frames are packed into it, at the most. */
const PACKED_INDEX_BYTES = 34;

;// CONCATENATED MODULE: ./media/codecs/vp8.js
/** Reads headers of VP8 frames. Knows no container. */

/** VP8 (RFC 6386). It packs no frames into others. */
const vp8 = { readPictureSize: vp8_readPictureSize, isShown, findDefect, listPacked: () => [] };
/** `show_frame` (RFC 6386, 9.1): an alternate reference frame does not have it. */
function isShown([tag = 0x10]) {
    return (tag & 0x10) !== 0;
}
/** Frames begin with a tag of three bytes, of which 19 bits are the size of their first partition (RFC 6386, 9.1). */
const TAG_BYTES = 3;
/** The frame must have room for its first partition, and a key frame the start code. */
function findDefect(frame, sizeBytes) {
    const [tag0 = 0, tag1 = 0, tag2 = 0] = frame;
    const headerBytes = isKeyFrame(frame) ? FRAME_HEADER_BYTES : TAG_BYTES;
    const partitionBytes = (tag2 << 11) | (tag1 << 3) | (tag0 >> 5);
    if (headerBytes + partitionBytes > sizeBytes)
        return "it is too short for its first partition";
    return isKeyFrame(frame) && !hasStartCode(frame) ? "it has no start code" : undefined;
}
function isKeyFrame([tag = 1]) {
    return (tag & 0x01) === 0;
}
function hasStartCode([, , , start0, start1, start2]) {
    return start0 === 0x9d && start1 === 0x01 && start2 === 0x2a;
}
/** The header of a key frame (RFC 6386, 9.1). */
function vp8_readPictureSize(frame) {
    if (frame.length < FRAME_HEADER_BYTES || !isKeyFrame(frame) || !hasStartCode(frame))
        return undefined;
    const [width0 = 0, width1 = 0, height0 = 0, height1 = 0] = frame.subarray(6);
    // The two highest bits of each number are the scale at which a player shows the frame.
    return { width: ((width1 & 0x3f) << 8) | width0, height: ((height1 & 0x3f) << 8) | height0 };
}

;// CONCATENATED MODULE: ./media/codecs/vp9.js
/** Reads headers of VP9 frames. Knows no container. */


/**
 * VP9 (VP9 Bitstream Specification). A frame that is not shown is packed into a superframe with the next one that is,
 * as a rule. In MP4 it has to be ("VP Codec ISO Media File Format Binding": a sample is a superframe), so that its
 * samples are frames. In WebM it may have a block of its own.
 */
const vp9 = { readPictureSize: vp9_readPictureSize, isShown: vp9_isShown, findDefect: vp9_findDefect, listPacked };
const FRAME_MARKER = 2;
const SYNC_CODE = 0x49_83_42;
const COLOR_SPACE_RGB = 7;
const header = { name: "VP9 frame header", offset: 0 };
/** `undefined` where no frame of VP9 begins. */
function vp9_readBeginning(bits) {
    if (bits.bits(2) !== FRAME_MARKER)
        return undefined;
    const profile = bits.bit() + 2 * bits.bit();
    if (profile === 3 && bits.flag())
        return undefined;
    // It has nothing more than the number of the frame that it shows.
    if (bits.flag())
        return { profile, showsExistingFrame: true, isInterFrame: true, isShown: true };
    const isInterFrame = bits.flag();
    const isShown = bits.flag();
    bits.skip(1);
    return { profile, showsExistingFrame: false, isInterFrame, isShown };
}
/** `show_existing_frame` or `show_frame`. What is no frame of VP9 counts as one, as its block or sample says. */
function vp9_isShown(frame) {
    return frame.length === 0 || vp9_readBeginning(new BitReader(frame, header))?.isShown !== false;
}
/** A frame must begin with its marker, and a key frame have the sync code (6.2 and 6.2.1). */
function vp9_findDefect(frame) {
    if (frame.length === 0)
        return "it has no bytes";
    const bits = new BitReader(frame, header);
    const beginning = vp9_readBeginning(bits);
    if (beginning === undefined)
        return "it has no frame marker";
    const isKeyFrame = !beginning.isInterFrame;
    return isKeyFrame && (frame.length < FRAME_HEADER_BYTES || bits.bits(24) !== SYNC_CODE)
        ? "it has no sync code"
        : undefined;
}
/**
 * The header of a key frame (6.2 and 6.2.2 to 6.2.4: uncompressed_header, frame_sync_code, color_config, frame_size). A
 * superframe begins with its first frame (Annex B), and so is read as that one.
 */
function vp9_readPictureSize(frame) {
    if (frame.length < FRAME_HEADER_BYTES)
        return undefined;
    const bits = new BitReader(frame, header);
    const beginning = vp9_readBeginning(bits);
    if (beginning === undefined || beginning.isInterFrame || bits.bits(24) !== SYNC_CODE)
        return undefined;
    skipColorConfig(bits, beginning.profile);
    return { width: bits.bits(16) + 1, height: bits.bits(16) + 1 };
}
function skipColorConfig(bits, profile) {
    const isHighBitDepth = profile >= 2;
    const hasFreeSubsampling = profile === 1 || profile === 3;
    if (isHighBitDepth)
        bits.skip(1);
    const isRgb = bits.bits(3) === COLOR_SPACE_RGB;
    if (!isRgb)
        bits.skip(1);
    if (hasFreeSubsampling)
        bits.skip(isRgb ? 1 : 3);
}
/** `superframe_index` (Annex B): a marker, the sizes of up to eight frames, and the marker again as the last byte. */
function listPacked(end) {
    const marker = end.at(-1) ?? 0;
    if (marker >> 5 !== 0b110)
        return [];
    const sizeBytes = ((marker >> 3) & 0x03) + 1;
    const count = (marker & 0x07) + 1;
    const start = end.length - 2 - count * sizeBytes;
    if (start < 0 || end[start] !== marker)
        return [];
    return Array.from({ length: count }, (_, frame) => {
        const at = start + 1 + frame * sizeBytes;
        return end.subarray(at, at + sizeBytes).reduceRight((size, byte) => size * 256 + byte, 0);
    });
}

;// CONCATENATED MODULE: ./media/codecs/bitstreams.js
/** The codecs whose bitstreams are looked into, by the names that this project gives them. Knows no container. */




/**
 * Codecs whose picture size is in parameter sets, ahead of the samples or among them, by the project's names for them.
 */
const NAL_CODECS = new Map(Object.entries({ h264: h264, h265: h265 }));
/** Codecs that have no parameter sets: each key frame begins with the picture size. */
const FRAME_CODECS = new Map(Object.entries({ vp8: vp8, vp9: vp9 }));

;// CONCATENATED MODULE: ./media/mp4/codec-names.js
/** Names the codecs of sample entries. Reads nothing. */

/**
 * Sample entry types of one codec each (the register of mp4ra.org; QuickTime File Format, "Video Media"; VP80 and VP90
 * are the names of AVI).
 */
const CODECS = {
    h264: ["avc1", "avc2", "avc3", "avc4", "dva1", "dvav"],
    h265: ["hvc1", "hev1", "dvhe"],
    vp8: ["vp08", "VP80"],
    vp9: ["vp09", "VP90"],
    av1: ["av01", "dav1"],
    mpeg4: ["xvid", "XVID", "divx", "DIVX", "DX50", "FMP4", "3IVX", "3IV2"],
    mpeg2: ["m2v1", "mp2v", "mpg2", "mx5n", "mx5p", "hdv1", "hdv2", "hdv3", "xdvb", "xdvc", "xd5b"],
    mpeg1: ["m1v ", "m1v1", "mp1v", "mpeg"],
    h263: ["s263", "h263", "H263"],
    prores: ["apcn", "apch", "apcs", "apco", "ap4h", "ap4x"],
    mjpeg: ["jpeg", "mjpa", "mjpb", "mjpg", "MJPG", "AVDJ"],
    png: ["png ", "MNG "],
    dnxhd: ["AVdn", "AVdh"],
};
/**
 * Types that are of a codec for certain only where the entry has the configuration of its decoder. FFmpeg reads all of
 * them (libavformat/isom_tags.c and mov.c; riff.c for the names of AVI).
 */
const CODECS_IF_CONFIGURED = {
    h264: [
        // The names of AVI, and of a maker of video telephones.
        ...["AVC1", "H264", "h264", "X264", "x264", "rv64"],
        // AVC-Intra, XAVC and AVC-LongG of cameras, which may leave the parameter sets out.
        ...["ai5p", "ai5q", "ai52", "ai53", "ai55", "ai56", "ai1p", "ai1q", "ai12", "ai13", "ai15", "ai16", "AVin"],
        ...["aivx", "xalg", "avlg"],
    ],
    // Dolby Vision has the name of DVCPRO HD.
    h265: ["HVC1", "HEV1", "dvh1"],
};
const codecOfEntry = indexByType(CODECS);
const codecOfConfiguredEntry = indexByType(CODECS_IF_CONFIGURED);
function indexByType(typesOfCodec) {
    return new Map(Object.entries(typesOfCodec).flatMap(([codec, types]) => types.map((type) => [type, codec])));
}
/**
 * Name of the codec for a sample entry type, else the four-character code itself. `isConfigured`: the entry has the
 * configuration of a decoder of H.264 or H.265.
 */
function nameCodec(entryType, isConfigured) {
    const unregistered = isConfigured ? codecOfConfiguredEntry.get(entryType) : undefined;
    return codecOfEntry.get(entryType) ?? unregistered ?? printFourCC(entryType);
}
/** `objectTypeIndication` of a visual `mp4v` stream (ISO/IEC 14496-1, table 5; the register of mp4ra.org). */
const codecOfObjectType = new Map([
    [0x20, "mpeg4"],
    [0x60, "mpeg2"],
    [0x61, "mpeg2"],
    [0x62, "mpeg2"],
    [0x63, "mpeg2"],
    [0x64, "mpeg2"],
    [0x65, "mpeg2"],
    [0x6a, "mpeg1"],
    [0x6c, "mjpeg"],
    [0x6d, "png"],
    [0xb1, "vp9"],
]);
/** Name of the codec of an `mp4v` sample entry, whose `esds` says what it really holds. */
function nameObjectType(objectType) {
    return codecOfObjectType.get(objectType) ?? `mp4v-0x${objectType.toString(16).padStart(2, "0")}`;
}

;// CONCATENATED MODULE: ./media/codecs/av1.js
/** Reads what an AV1 sequence header says about colours. Knows no container but the configuration record. */




/** Bytes of an `av1C` before the OBUs ("AV1 Codec ISO Media File Format Binding", 2.3.3). */
const RECORD_BYTES = 4;
/** A sequence header is far shorter, even with all its operating points. */
const MOST_BYTES = 1024;
const SEQUENCE_HEADER = 1;
const SRGB = { primaries: 1, transfer: 13, matrix: 0 };
const part = { name: "av1C", offset: 0 };
/**
 * The colours of an `AV1CodecConfigurationRecord`, which is `av1C` in MP4 and CodecPrivate in Matroska; none where it
 * is not one, or has no whole sequence header.
 */
function readAv1Colour(record) {
    try {
        return readRecord(record);
    }
    catch (error) {
        if (error instanceof MediaError)
            return {};
        throw error;
    }
}
function readRecord(record) {
    const bits = new BitReader(record.subarray(RECORD_BYTES, RECORD_BYTES + MOST_BYTES), part);
    bits.skip(1); // obu_forbidden_bit
    if (bits.bits(4) !== SEQUENCE_HEADER)
        return {};
    const hasExtension = bits.flag();
    const hasSize = bits.flag();
    bits.skip(hasExtension ? 9 : 1);
    while (hasSize && bits.flag())
        bits.skip(7);
    if (hasSize)
        bits.skip(7);
    return readSequenceHeader(bits);
}
/** `sequence_header_obu` (AV1 Bitstream & Decoding Process Specification, 5.5.1). */
function readSequenceHeader(bits) {
    const profile = bits.bits(3);
    bits.skip(1); // still_picture
    const isReduced = bits.flag();
    if (isReduced)
        bits.skip(5); // seq_level_idx
    else
        skipOperatingPoints(bits);
    const widthBits = bits.bits(4) + 1;
    const heightBits = bits.bits(4) + 1;
    bits.skip(widthBits + heightBits);
    if (!isReduced && bits.flag())
        bits.skip(7); // delta_frame_id_length_minus_2, additional_frame_id_length_minus_1
    bits.skip(3); // use_128x128_superblock, enable_filter_intra, enable_intra_edge_filter
    if (!isReduced)
        skipTools(bits);
    bits.skip(3); // enable_superres, enable_cdef, enable_restoration
    return readColourConfiguration(bits, profile);
}
function skipOperatingPoints(bits) {
    let delayBits = 0;
    if (bits.flag()) {
        bits.skip(64); // num_units_in_display_tick, time_scale
        if (bits.flag())
            bits.unsigned(); // num_ticks_per_picture_minus_1
        if (bits.flag()) {
            delayBits = bits.bits(5) + 1;
            bits.skip(42); // num_units_in_decoding_tick, and the lengths of other fields
        }
    }
    const hasDisplayDelay = bits.flag();
    const operatingPoints = bits.bits(5) + 1;
    for (let point = 0; point < operatingPoints; point++) {
        bits.skip(12); // operating_point_idc
        if (bits.bits(5) > 7)
            bits.skip(1); // seq_tier
        if (delayBits > 0 && bits.flag())
            bits.skip(2 * delayBits + 1);
        if (hasDisplayDelay && bits.flag())
            bits.skip(4);
    }
}
function skipTools(bits) {
    bits.skip(4); // enable_interintra_compound, enable_masked_compound, enable_warped_motion, enable_dual_filter
    const hasOrderHint = bits.flag();
    if (hasOrderHint)
        bits.skip(2); // enable_jnt_comp, enable_ref_frame_mvs
    const usesScreenContent = bits.flag() || bits.flag();
    if (usesScreenContent && !bits.flag())
        bits.skip(1); // seq_force_integer_mv
    if (hasOrderHint)
        bits.skip(3); // order_hint_bits_minus_1
}
/** `color_config` (5.5.2). */
function readColourConfiguration(bits, profile) {
    const isHighBitDepth = bits.flag();
    if (profile === 2 && isHighBitDepth)
        bits.skip(1); // twelve_bit
    const isMonochrome = profile !== 1 && bits.flag();
    const stated = bits.flag()
        ? { primaries: bits.bits(8), transfer: bits.bits(8), matrix: bits.bits(8) }
        : { primaries: model_colour/* UNSPECIFIED */.Ah, transfer: model_colour/* UNSPECIFIED */.Ah, matrix: model_colour/* UNSPECIFIED */.Ah };
    const isSrgb = stated.primaries === SRGB.primaries && stated.transfer === SRGB.transfer && stated.matrix === SRGB.matrix;
    return { ...describeCodePoints(stated), isFullRange: (isSrgb && !isMonochrome) || bits.flag() };
}

;// CONCATENATED MODULE: ./media/mp4/colour.js
/** Reads what a video sample entry says about colours. Knows boxes in memory: no I/O, and no fault. */




/** No real entry has more boxes. */
const MOST_BOXES = 64;
/**
 * The colours of the entry whose boxes are `bytes`. QuickTime's old codecs may have a colour table here: what is not a
 * box ends the search. A box that states them later does not take the place of one before it.
 */
function readEntryColour(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let colour = {};
    for (let at = 0, box = 0; at + HEADER_BYTES <= bytes.length && box < MOST_BOXES; box++) {
        const size = view.getUint32(at);
        if (size < HEADER_BYTES || at + size > bytes.length)
            break;
        const content = new DataView(bytes.buffer, bytes.byteOffset + at + HEADER_BYTES, size - HEADER_BYTES);
        const read = READERS[spellFourCC(view.getUint32(at + 4))];
        if (read !== undefined && content.byteLength >= read.leastBytes)
            colour = { ...read.read(content), ...colour };
        at += size;
    }
    return colour;
}
/** Which boxes state colours, and how many bytes each has at least. */
const READERS = {
    colr: { leastBytes: 10, read: readColourInformation },
    vpcC: { leastBytes: 10, read: readVpConfiguration },
    av1C: { leastBytes: 4, read: readAv1Configuration },
    dvcC: { leastBytes: 5, read: readDolbyVision },
    dvvC: { leastBytes: 5, read: readDolbyVision },
};
/** `ColourInformationBox` (ISO/IEC 14496-12, 12.1.5; QuickTime's `nclc` has no range). An ICC profile states others. */
function readColourInformation(colr) {
    const type = spellFourCC(colr.getUint32(0));
    if (type !== "nclx" && type !== "nclc")
        return {};
    const codePoints = { primaries: colr.getUint16(4), transfer: colr.getUint16(6), matrix: colr.getUint16(8) };
    const hasRange = type === "nclx" && colr.byteLength > 10;
    return { ...describeCodePoints(codePoints), ...(hasRange && { isFullRange: (colr.getUint8(10) & 0x80) !== 0 }) };
}
const VP_CHROMA = ["4:2:0", "4:2:0", "4:2:2", "4:4:4"];
/** `VPCodecConfigurationBox` ("VP Codec ISO Media File Format Binding"). */
function readVpConfiguration(vpcC) {
    const flags = vpcC.getUint8(6); // bitDepth (4 bits), chromaSubsampling (3), videoFullRangeFlag
    const chroma = VP_CHROMA[(flags >> 1) & 0x07];
    return {
        ...describeCodePoints({ primaries: vpcC.getUint8(7), transfer: vpcC.getUint8(8), matrix: vpcC.getUint8(9) }),
        isFullRange: (flags & 0x01) !== 0,
        bitDepth: flags >> 4,
        ...(chroma !== undefined && { chroma }),
    };
}
/** `AV1CodecConfigurationRecord` ("AV1 Codec ISO Media File Format Binding", 2.3.3). */
function readAv1Configuration(av1C) {
    const flags = av1C.getUint8(2);
    const isHighBitDepth = (flags & 0x40) !== 0;
    const isTwelveBit = (flags & 0x20) !== 0;
    const isMonochrome = (flags & 0x10) !== 0;
    const isHalfAcross = (flags & 0x08) !== 0;
    const isHalfDown = (flags & 0x04) !== 0;
    const chroma = isMonochrome ? "4:0:0" : isHalfDown ? "4:2:0" : isHalfAcross ? "4:2:2" : "4:4:4";
    const sequence = readAv1Colour(new Uint8Array(av1C.buffer, av1C.byteOffset, av1C.byteLength));
    return { ...sequence, bitDepth: isHighBitDepth ? (isTwelveBit ? 12 : 10) : 8, chroma };
}
/** `DOVIDecoderConfigurationRecord` (Dolby Vision Streams Within the ISO Base Media File Format, 3.2). */
function readDolbyVision(record) {
    const compatibility = record.getUint8(4) >> 4;
    return compatibility === 0 ? { isDolbyVisionOnly: true } : {};
}

;// CONCATENATED MODULE: ./media/mp4/sound-entry.js
/** Checks sample entries of sound for what no reader opens. Reads no sound, and knows no rule. */


/** Bytes of an `AudioSampleEntry` after its header (ISO/IEC 14496-12, 12.2.3). */
const ENTRY_BYTES = 28;
/** Bytes that version 2 adds (QuickTime File Format, "Sound Sample Description (Version 2)"). */
const VERSION_2_BYTES = 36;
/** ffmpeg opens no sound with more (`FF_SANE_NB_CHANNELS` of libavcodec). */
const MOST_CHANNELS = 512;
/** The channels of these are what their decoder's configuration says. */
const WITH_CONFIGURED_CHANNELS = ["mp4a"];
const MOST_RATE = 2 ** 31 - 2;
/** Throws a `damaged` MediaError where an entry of a sound track's `stsd` is too short, or no decoder opens it. */
function checkSoundEntry({ type, content }) {
    const { part, remaining } = content;
    const invalid = (detail) => damaged(part, DAMAGE.invalidCodecSettings, detail);
    if (remaining < ENTRY_BYTES)
        throw tooShort(part, remaining, ENTRY_BYTES);
    content.skip(8); // reserved, data_reference_index
    const version = content.uint16();
    content.skip(6); // revision, vendor
    let channels = content.uint16();
    content.skip(10); // samplesize, compression, packet size, samplerate
    if (version === 2) {
        const least = ENTRY_BYTES + VERSION_2_BYTES;
        if (remaining < least)
            throw tooShort(part, remaining, least);
        content.skip(4); // size of the structure
        const rate = content.float64();
        channels = content.uint32();
        if (!(rate >= 0 && rate <= MOST_RATE))
            throw invalid(`${part.name} has a rate of ${rate} Hz`);
    }
    else if (WITH_CONFIGURED_CHANNELS.includes(type))
        return;
    if (channels > MOST_CHANNELS)
        throw invalid(say `${part.name} has ${channels} channels`);
}

;// CONCATENATED MODULE: ./media/mp4/sample-entry.js
/** Reads sample entries: the codec of a video track, and its picture size. Knows boxes in memory: no I/O. */








/** Entry types that keep the real one in `sinf/frma`: Common Encryption (ISO/IEC 23001-7) and FairPlay. */
const PROTECTED_ENTRIES = ["encv", "drmi"];
/** Walks the entries of an `stsd` (ISO/IEC 14496-12, 8.5.2), which must have as many as it declares. */
function* readEntries(stsd) {
    readFullBoxHeader(stsd);
    const declared = stsd.uint32();
    stsd.spend("sample entries", declared);
    let found = 0;
    for (const entry of declared === 0 ? [] : readBoxes(stsd)) {
        yield entry;
        if (++found === declared)
            return;
    }
    if (found < declared) {
        throw damaged(stsd.part, DAMAGE.contradiction, say `stsd declares ${declared} entries, but has ${found}`);
    }
}
/** Checks the `stsd` of a track of sound: it has as many entries as it declares, and readers open them. */
function checkSoundEntries(stsd) {
    for (const entry of readEntries(stsd))
        checkSoundEntry(entry);
}
/**
 * The entry of a video track that decides what the track is. A track may have several: then the first protected entry
 * decides, else the first whose codec can only be named, else the one with the smallest picture. So no part of a track
 * passes because of another.
 */
function readDecidingEntry(stsd) {
    let deciding;
    let entries = 0;
    for (const box of readEntries(stsd)) {
        const entry = readEntry(box);
        entries++;
        if (deciding === undefined || outweighs(entry, deciding))
            deciding = entry;
    }
    if (deciding === undefined)
        throw damaged(stsd.part, DAMAGE.missingPart, "stsd has no entry");
    if (entries === 1)
        return deciding;
    const { findDefect, ...rest } = deciding;
    return rest;
}
function outweighs(entry, other) {
    const difference = badness(entry) - badness(other);
    return difference === 0 ? smallerSide(entry) < smallerSide(other) : difference > 0;
}
function smallerSide({ size }) {
    return Math.min(size.width, size.height);
}
function badness({ isProtected, codec }) {
    return (isProtected ? 2 : 0) + (NAL_CODECS.has(codec) || FRAME_CODECS.has(codec) ? 0 : 1);
}
/** `VisualSampleEntry` (ISO/IEC 14496-12, 12.1.3). */
function readEntry({ type, content }) {
    const { part } = content;
    content.skip(24); // reserved, data_reference_index, pre_defined
    const size = { width: content.uint16(), height: content.uint16() };
    content.skip(50); // resolution, frame_count, compressorname, depth
    const isProtected = PROTECTED_ENTRIES.includes(type);
    const stated = readEntryColour(content.rest);
    // Only these are sure to go on with boxes: QuickTime's old codecs may have a colour table here.
    const hasBoxes = isProtected || type === "mp4v" || NAL_CODECS.has(nameCodec(type, true));
    const boxes = hasBoxes ? findBoxes(content, ["avcC", "hvcC", "esds", "sinf"]) : {};
    if (boxes.avcC !== undefined && boxes.hvcC !== undefined) {
        throw damaged(part, DAMAGE.contradiction, `${part.name} has both an avcC and an hvcC`);
    }
    const codec = readCodec(type, boxes);
    const isSizeClaimed = true;
    const { colour, ...bitstream } = readBitstream(codec, boxes, content, size);
    return { part, codec, isProtected, size, isSizeClaimed, colour: (0,model_colour/* mergeColours */.AV)(colour, stated), ...bitstream };
}
function readCodec(type, { avcC, hvcC, esds, sinf }) {
    const realType = PROTECTED_ENTRIES.includes(type) && sinf !== undefined ? readOriginalFormat(sinf) : type;
    if (realType === "mp4v" && esds !== undefined)
        return nameObjectType(readObjectType(esds));
    return nameCodec(realType, avcC !== undefined || hvcC !== undefined);
}
/** What the bitstream says of the picture size, which is what a decoder sees, whatever the entry claims. */
function readBitstream(codec, boxes, entry, declared) {
    const frameCodec = FRAME_CODECS.get(codec);
    if (frameCodec !== undefined) {
        const { findDefect, readPictureSize } = frameCodec;
        return {
            readSizeInSample: (sample) => ({ size: readPictureSize(sample), isCertain: true, defect: undefined }),
            findDefect,
        };
    }
    const nalCodec = NAL_CODECS.get(codec);
    if (nalCodec === undefined)
        return {};
    const configuration = demandBox(boxes[nalCodec.configurationBox], nalCodec.configurationBox, entry);
    configuration.spend("bytes of decoder configuration", configuration.remaining);
    const read = nalCodec.readConfiguration(configuration);
    configuration.spend("parameter sets", read.nalUnits.length);
    const { size, colour } = readFirstSize(nalCodec, read, configuration.part, declared);
    // They outlive the bytes of moov.
    const kept = { ...read, nalUnits: read.nalUnits.map((nalUnit) => nalUnit.slice()) };
    // Parameter sets in a sample take the place of others, also where the entry type does not allow them there.
    const readSizeInSample = (sample) => readFirstSize(nalCodec, kept, entry.part, declared, sample);
    const findDefect = (sample, sizeBytes) => findNalDefect(nalCodec, kept, sample, sizeBytes);
    return { ...(size && { size, isSizeClaimed: false, colour }), readSizeInSample, findDefect };
}
/** `OriginalFormatBox` of a protected entry (ISO/IEC 14496-12, 8.12.2). */
function readOriginalFormat(sinf) {
    const { frma } = findBoxes(sinf, ["frma"]);
    if (frma === undefined)
        throw damaged(sinf.part, DAMAGE.missingPart, "sinf has no frma");
    return frma.fourCC();
}
const TAG_ES_DESCRIPTOR = 0x03;
const TAG_DECODER_CONFIG_DESCRIPTOR = 0x04;
/** `objectTypeIndication` in an `esds` (ISO/IEC 14496-1, 7.2.6.5 and 7.2.6.6; ISO/IEC 14496-14, 6.7). */
function readObjectType(esds) {
    readFullBoxHeader(esds);
    skipDescriptorHeader(esds, TAG_ES_DESCRIPTOR);
    esds.skip(2); // ES_ID
    const flags = esds.uint8();
    if (flags & 0x80)
        esds.skip(2); // dependsOn_ES_ID
    if (flags & 0x40)
        esds.skip(esds.uint8()); // URL
    if (flags & 0x20)
        esds.skip(2); // OCR_ES_Id
    skipDescriptorHeader(esds, TAG_DECODER_CONFIG_DESCRIPTOR);
    return esds.uint8();
}
/** A tag, and a length in bytes of seven bits, whose highest bit says that another one follows. */
function skipDescriptorHeader(esds, tag) {
    const found = esds.uint8();
    if (found !== tag) {
        throw damaged(esds.part, DAMAGE.invalidIndex, `esds has descriptor ${found} instead of ${tag}`);
    }
    while (esds.uint8() & 0x80)
        ;
}

;// CONCATENATED MODULE: ./media/timeline.js
/** What the frames of one track say of its time, whichever container it is in. Memory is O(1); there is no I/O. */

/** Frames of a track between which none was left out, in ticks. */
class Stretch {
    frames = 0;
    /** Earliest and latest time; a track may be stored in decoding order. */
    start = Number.POSITIVE_INFINITY;
    end = Number.NEGATIVE_INFINITY;
    /** Frames that begin at `end`: how long they last is not known here. */
    framesAtEnd = 0;
    add(start, end, frames, framesAtEnd) {
        this.frames += frames;
        if (start < this.start)
            this.start = start;
        if (end < this.end)
            return;
        this.end = end;
        this.framesAtEnd = framesAtEnd;
    }
    get ticks() {
        return Math.max(0, this.end - this.start);
    }
    /** The frames that those ticks are filled with. */
    get framesInTicks() {
        return this.frames - this.framesAtEnd;
    }
}
/** The time of one track: a container's own timeline extends it, and adds the frames. */
class Timeline {
    clock;
    /** Measures the intervals between frames; absent for audio. */
    timing;
    /** From the first frame to the last, whatever was left out between them. */
    whole = new Stretch();
    /** The stretch that is being read, and what those before it add up to. */
    #stretch = this.whole;
    #stretches = 1;
    #ticksBefore = 0;
    #framesBefore = 0;
    constructor(clock, timing) {
        this.clock = clock;
        this.timing = timing;
    }
    /**
     * Adds frames that take the time from `start` to `end`, in ticks, in the order of the file. If they begin at `end`,
     * they are its `framesAtEnd`. Their intervals are for {@link timing}.
     */
    extend(start, end, frames, framesAtEnd) {
        this.whole.add(start, end, frames, framesAtEnd);
        if (this.#stretch !== this.whole)
            this.#stretch.add(start, end, frames, framesAtEnd);
    }
    /** What follows comes after frames that were not read. */
    skipAhead() {
        this.timing?.skipAhead();
        this.#ticksBefore += this.#stretch.ticks;
        this.#framesBefore += this.#stretch.framesInTicks;
        this.#stretch = new Stretch();
        this.#stretches++;
    }
    /** How many were read. */
    get frames() {
        return this.whole.frames;
    }
    /** Whether some of it was not read. */
    get isPartial() {
        return this.#stretches > 1;
    }
    /** Whether its end is unknown, because the last stretch has none of its frames. */
    get isOpen() {
        return this.#stretch.frames === 0;
    }
    /** Frames per second, averaged over the stretches that were read; `undefined` if these last no time. */
    get frameRate() {
        const seconds = this.clock.toSeconds(this.ticks);
        return seconds > 0 ? measureRate(this.framesInTicks, seconds, this.toleranceSeconds, this.#stretches) : undefined;
    }
    /** What the rate of the whole is at least, however few frames there are between the stretches that were read. */
    get leastFrameRate() {
        if (this.isOpen)
            return 0;
        const ticks = this.whole.ticks + this.lastTicks;
        return this.whole.framesInTicks / (this.clock.toSeconds(ticks) + this.toleranceSeconds);
    }
    /** Whether the track declares one rate for all of its frames, and `rates` of those that were read are no other. */
    isConstant(_rates) {
        return false;
    }
    /** Ends the track: from now on {@link frameRate} is as exact as the times of all frames are. */
    finish() {
        return this.timing?.finish() ?? {};
    }
    /** How long all stretches are, and the frames in them. */
    get ticks() {
        return this.#ticksBefore + this.#stretch.ticks + this.lastTicks;
    }
    get framesInTicks() {
        return this.#framesBefore + this.#stretch.framesInTicks;
    }
    /** How long the last frame lasts beyond the end of its stretch. */
    get lastTicks() {
        return 0;
    }
    /** What the edges of all stretches can be off by. */
    get edgesToleranceSeconds() {
        return this.#stretches * this.toleranceSeconds;
    }
    /** What the length of a stretch can be off by. */
    get toleranceSeconds() {
        return this.clock.measureTolerance(this.ticksPerStep);
    }
    /** How many ticks the times were rounded to. */
    get ticksPerStep() {
        return this.timing?.ticksPerStep ?? 1;
    }
}

;// CONCATENATED MODULE: ./media/mp4/timeline.js
/** The time of one track by its samples, as tables and fragments list them. No boxes, no I/O. */

/** Frames at the end of a track that a muxer knows no duration of, at the most. More are a fault of its clock. */
const MOST_UNTIMED = 2;
/**
 * The timeline of a track whose samples have durations. They are added in decoding order, in runs of equal durations
 * and composition offsets (ISO/IEC 14496-12, 8.6.1). A stretch ends where its last sample does.
 */
class SampleTimeline extends Timeline {
    /** Decoding time of the next sample, in ticks. */
    time = 0;
    /** When the first sample is shown, in ticks. */
    start = Number.POSITIVE_INFINITY;
    /** When the last sample ends that has a duration. */
    #timedEnd = Number.NEGATIVE_INFINITY;
    /** When the last of the samples is shown that have no duration and no later sample; all are decoded at once. */
    #untimed = Number.NEGATIVE_INFINITY;
    /** How many those are. */
    #untimedFrames = 0;
    /** Decoding time of the last sample, and how long the last one took that took any time. */
    #lastDecoded = Number.NaN;
    #step = 0;
    /** Decoding time at which the last fragment began; the samples before it, at 0. */
    #fragmentStart = 0;
    /** Adds `count` samples of `duration` each, which are shown `offset` after they are decoded. */
    add(count, duration, offset) {
        if (count === 0)
            return;
        const decoded = this.time;
        const shown = decoded + offset;
        this.timing?.add(shown, duration, count);
        this.time += count * duration;
        this.start = Math.min(this.start, shown);
        this.#timedEnd = Math.max(this.#timedEnd, this.time + offset);
        this.extend(decoded, this.time, count, 0);
        if (duration > 0) {
            this.#step = duration;
            this.#untimed = Number.NEGATIVE_INFINITY;
            this.#untimedFrames = 0;
        }
        else {
            if (decoded > this.#lastDecoded)
                this.#step = decoded - this.#lastDecoded;
            this.#untimed = decoded > this.#lastDecoded ? shown : Math.max(this.#untimed, shown);
            this.#untimedFrames = decoded > this.#lastDecoded ? count : this.#untimedFrames + count;
        }
        this.#lastDecoded = this.time - duration;
    }
    /** Whether its samples are frames of video: an empty one is none. */
    get hasFrames() {
        return this.timing !== undefined;
    }
    /**
     * Lets the time of `count` samples without bytes pass, as {@link add} does: decoders get nothing, and show the frame
     * before them for longer.
     */
    pass(count, duration, offset) {
        const decoded = this.time;
        this.time += count * duration;
        this.#timedEnd = Math.max(this.#timedEnd, this.time + offset);
        this.extend(decoded, this.time, 0, 0);
    }
    /** When the last sample ends, in ticks; `start > end` without samples. */
    get end() {
        return Math.max(this.#timedEnd, this.#untimed + this.lastTicks);
    }
    /**
     * A picture is shown for some time: if a muxer gave the last one a duration of 0, because no other follows it, it
     * lasts as long as the one before it. So do the last two, of which one is decoded before the other and shown after
     * it. Sound may end with a packet of which nothing is heard.
     */
    get lastTicks() {
        const isUntimed = Number.isFinite(this.#untimed) && this.time >= this.whole.end;
        return isUntimed && this.timing !== undefined ? this.#step * Math.min(this.#untimedFrames, MOST_UNTIMED) : 0;
    }
    /** Goes on with a fragment that begins at `time`; `false` where samples from then on are there already. */
    startFragment(time) {
        const isRepeated = this.time > this.#fragmentStart && time <= this.#fragmentStart;
        this.time = time;
        this.#fragmentStart = time;
        return !isRepeated;
    }
    /** What follows comes after samples that were not read, so that the next fragment has to say its time. */
    skipAhead() {
        super.skipAhead();
        this.time = Number.NaN;
        this.#lastDecoded = Number.NaN;
        this.#untimed = Number.NEGATIVE_INFINITY;
    }
    /** Where the times were rounded to steps, both the last sample's time and its duration may be off by one. */
    get ticksPerStep() {
        const step = super.ticksPerStep;
        return step === 1 ? 1 : 2 * step;
    }
}

;// CONCATENATED MODULE: ./media/mp4/track.js
/** Reads one audio or video track of `moov`. Knows boxes in memory: no I/O, no rules. */








/** Codecs of the still pictures that are a file's cover, or the thumbnails of its chapters. */
const STILL_CODECS = ["mjpeg", "png"];
/**
 * Reads a `trak` (ISO/IEC 14496-12, 8.3), whose reader is at its end then; `undefined` where it is neither audio nor
 * video. The tables are not checked yet.
 */
function readTrack(trak, steady) {
    const { tkhd, edts, mdia } = findBoxes(trak, ["tkhd", "edts", "mdia"]);
    if (mdia === undefined)
        return undefined;
    const { mdhd, hdlr, minf } = findBoxes(mdia, ["mdhd", "hdlr", "minf"]);
    const handler = hdlr && readHandler(hdlr);
    if (handler !== "vide" && handler !== "soun")
        return undefined;
    const { id, isEnabled, rotation } = readTrackHeader(demandBox(tkhd, "tkhd", trak));
    const clock = readClock(demandBox(mdhd, "mdhd", mdia));
    const elst = edts && findBoxes(edts, ["elst"]).elst;
    const edits = elst === undefined ? [] : readEditList(elst);
    const { dinf, stbl } = findBoxes(demandBox(minf, "minf", mdia), ["dinf", "stbl"]);
    if (dinf !== undefined)
        checkDataReferences(dinf);
    const { stsd, table } = readSampleTable(demandBox(stbl, "stbl", mdia));
    const isVideo = handler === "vide";
    if (isVideo)
        stsd.spend("frames", countDurations(table), table.parts.stts);
    const timeline = new SampleTimeline(clock, isVideo ? new FrameTiming(clock, steady) : undefined);
    addSamples(table, timeline);
    const track = { part: trak.part, id, edits, timeline, samples: {} };
    if (!isVideo) {
        checkSoundEntries(stsd);
        return { track, table };
    }
    const entry = readDecidingEntry(stsd);
    const video = { isEnabled, isStill: STILL_CODECS.includes(entry.codec), rotation, entry };
    return { track: { ...track, video }, table };
}
/** `handler_type` (ISO/IEC 14496-12, 8.4.3). */
function readHandler(hdlr) {
    readFullBoxHeader(hdlr);
    hdlr.skip(4); // pre_defined; QuickTime's component type
    return hdlr.fourCC();
}
/** Size, type, version and flags of an entry that says no more: the samples are in this file. */
const SMALLEST_DATA_REFERENCE_BYTES = 12;
/**
 * `DataReferenceBox` (ISO/IEC 14496-12, 8.7.2) has at least one entry, and its entries are as long as they say, but for
 * the last, which ffmpeg accepts if it is longer. Throws a `damaged` MediaError otherwise.
 */
function checkDataReferences(dinf) {
    const { dref } = findBoxes(dinf, ["dref"]);
    if (dref === undefined)
        return;
    readFullBoxHeader(dref);
    const count = dref.uint32();
    const room = Math.floor(dref.remaining / SMALLEST_DATA_REFERENCE_BYTES);
    const contradiction = (what) => damaged(dref.part, DAMAGE.contradiction, what);
    if (count === 0)
        throw contradiction("dref has no entry");
    if (count > room)
        throw contradiction(say `dref declares ${count} entries, but has room for ${room}`);
    dref.spend("boxes inside moov and moof", count);
    for (let entry = 1; entry <= count; entry++) {
        const sizeBytes = dref.remaining < SMALLEST_DATA_REFERENCE_BYTES ? 0 : dref.uint32();
        const isFit = entry === count || sizeBytes - 4 <= dref.remaining;
        if (sizeBytes < SMALLEST_DATA_REFERENCE_BYTES || !isFit) {
            throw contradiction(say `entry ${entry} of dref declares ${sizeBytes} bytes`);
        }
        if (entry < count)
            dref.skip(sizeBytes - 4);
    }
}
/** In ticks per second. ffmpeg takes a faster one for negative, and counts in seconds. */
const FASTEST_CLOCK = 2 ** 31 - 1;
/** The clock of a track or of the movie: `mdhd` and `mvhd` begin alike (ISO/IEC 14496-12, 8.4.2 and 8.2.2). */
function readClock(header) {
    const { version } = readFullBoxHeader(header);
    header.skip(version === 1 ? 16 : 8); // creation_time, modification_time
    const ticksPerSecond = header.uint32();
    if (ticksPerSecond === 0 || ticksPerSecond > FASTEST_CLOCK) {
        const detail = say `${header.part.name} has a clock of ${ticksPerSecond} ticks per second`;
        throw damaged(header.part, ticksPerSecond === 0 ? DAMAGE.stoppedClock : DAMAGE.invalidIndex, detail);
    }
    return new Clock(ticksPerSecond);
}
const TRACK_ENABLED = 0x000001;
/** `TrackHeaderBox` (ISO/IEC 14496-12, 8.3.2). */
function readTrackHeader(tkhd) {
    const { version, flags } = readFullBoxHeader(tkhd);
    tkhd.skip(version === 1 ? 16 : 8); // creation_time, modification_time
    const id = tkhd.uint32();
    tkhd.skip(version === 1 ? 12 : 8); // reserved, duration
    tkhd.skip(16); // reserved, layer, alternate_group, volume
    return { id, isEnabled: (flags & TRACK_ENABLED) !== 0, rotation: readRotation(tkhd) };
}

;// CONCATENATED MODULE: ./media/mp4/movie.js
/** Reads `moov`, and keeps what it and the fragments say. Knows boxes in memory: no I/O, no rules. */







/** What QuickTime's `moov` may hold instead of an index ("Movie Atoms" of the QuickTime File Format). */
const INDEX_SUBSTITUTES = new Map([
    ["cmov", "its index is compressed, which few players can read"],
    ["rmra", "it is a reference movie, which has no frames of its own"],
]);
const CHILDREN = ["mvhd", "mvex", "trak", ...INDEX_SUBSTITUTES.keys()];
/** What is kept of `moov`. It keeps no bytes of the file. */
class Movie {
    /** Bytes of the whole file, which must contain all samples. */
    fileBytes;
    /** Absent until `mvhd` was read. */
    clock;
    /** A rotation of all tracks, besides their own. */
    rotation = 0;
    /** Audio and video, in the order of the file. */
    tracks = [];
    trackOfId = new Map();
    /** By track id. A file that may have fragments has these for all tracks. */
    fragmentDefaults = new Map();
    /** The most samples that any video track has so far. */
    mostFrames = 0;
    /**
     * A track has more bytes than its table says: QuickTime counts a sample of uncompressed sound as one byte ("Sound
     * Sample Descriptions").
     */
    hasUnmeasuredSound = false;
    /** When the last fragment ends according to an index or a header, in seconds; 0 if nothing says so. */
    claimedEndSeconds = 0;
    #steady;
    constructor(fileBytes, steady) {
        this.fileBytes = fileBytes;
        this.#steady = steady;
    }
    /** Takes the end of the last fragment from an index that may be of only some tracks or some fragments. */
    claimEnd(seconds) {
        this.claimedEndSeconds = Math.max(this.claimedEndSeconds, seconds);
    }
    get isFragmented() {
        return this.fragmentDefaults.size > 0;
    }
    /** Counts the frames of a track that got more of them. Looks at no other track, since there may be many. */
    recount({ video, timeline }) {
        if (video !== undefined)
            this.mostFrames = Math.max(this.mostFrames, timeline.frames);
    }
    /** When a track is presented; `undefined` as long as that is not known. */
    present({ edits, timeline }) {
        const { clock, isFragmented } = this;
        if (clock === undefined || timeline.frames === 0)
            return undefined;
        return presentSamples(edits, timeline, { clock, isFragmented });
    }
    /** Reads the content of `moov` (ISO/IEC 14496-12, 8.2.1), and checks it. What was read before a fault stays. */
    read(moov) {
        const tables = [];
        let trackNumber = 0;
        for (const { type, content } of readBoxes(moov, CHILDREN)) {
            const substitute = INDEX_SUBSTITUTES.get(type);
            if (substitute !== undefined)
                throw unrecognised(content.part, substitute, "Export the movie as a plain MP4");
            if (type === "mvhd" && this.clock === undefined) {
                // ISO/IEC 14496-12, 6.2.3, only recommends the order, but ffmpeg shows no frame of a track before it.
                if (this.tracks.length > 0)
                    throw damaged(content.part, DAMAGE.misplacedPart, "mvhd comes after trak");
                this.clock = readClock(content);
                this.rotation = readMovieRotation(content);
            }
            if (type === "mvex")
                this.#readDefaults(content);
            if (type !== "trak")
                continue;
            content.spend("tracks", 1);
            const read = readTrack(content.named(`trak[${++trackNumber}]`), this.#steady);
            if (read === undefined)
                continue;
            this.tracks.push(read.track);
            this.trackOfId.set(read.track.id, read.track);
            this.recount(read.track);
            tables.push(read);
            if (read.track.video === undefined && read.table.sizes.uniform === 1)
                this.hasUnmeasuredSound = true;
        }
        if (this.clock === undefined)
            throw damaged(moov.part, DAMAGE.missingPart, "moov has no mvhd");
        if (this.isFragmented && this.trackOfId.size < this.tracks.length) {
            throw damaged(moov.part, DAMAGE.contradiction, "two tracks have the same id");
        }
        checkSampleTables(tables.map(({ table }) => table), this.fileBytes);
        for (const { track, table } of tables)
            if (track.video !== undefined)
                track.samples = locateSamples(table);
    }
    /** `MovieExtendsHeaderBox`, and `TrackExtendsBox` of each track (ISO/IEC 14496-12, 8.8.2 and 8.8.3). */
    #readDefaults(mvex) {
        for (const { type, content } of readBoxes(mvex, ["mehd", "trex"])) {
            const { version } = readFullBoxHeader(content);
            if (type === "mehd") {
                this.claimEnd(this.clock?.toSeconds(version === 1 ? content.uint64() : content.uint32()) ?? 0);
                continue;
            }
            content.spend("track defaults", 1);
            const trackId = content.uint32();
            content.skip(4); // default_sample_description_index
            this.fragmentDefaults.set(trackId, { duration: content.uint32(), sizeBytes: content.uint32() });
        }
    }
}

;// CONCATENATED MODULE: ./media/mp4/presence.js
/** Checks that a player shows more of a track than one picture. Knows no box and no rule. */

/** ffmpeg copies what an edit list shows, and the pictures that these depend on. So a plain copy loses the rest. */
const SHOW_ALL = "Export the video again from its source, or show all of it with 'ffmpeg -ignore_editlist 1 -i <in> -c copy <out>', and check that its sound still fits";
/**
 * Checks that a track with frames shows them. Throws a `damaged` MediaError where they all have the same time, or where
 * the edit list (ISO/IEC 14496-12, 8.6.6) shows no more than one of them lasts on average.
 */
function checkPresence({ part, edits, timeline }, movie) {
    const { frames, frameRate } = timeline;
    if (frames > 1 && frameRate === undefined)
        throw damaged(part, "all its frames are shown at the same time");
    const presented = edits.length === 0 ? undefined : movie.present({ edits, timeline });
    if (presented === undefined)
        return;
    const { shownSeconds, toleranceSeconds } = presented;
    const leastSeconds = frames > 1 && frameRate !== undefined ? 1 / frameRate.value + toleranceSeconds : 0;
    if (shownSeconds > leastSeconds)
        return;
    const hidden = shownSeconds === 0 ? "all its frames" : "all but one of its frames";
    const detail = say `the edit list shows ${1000 * shownSeconds} ms of ${frames} frames`;
    throw damaged(part, `its edit list hides ${hidden}`, detail, SHOW_ALL);
}

;// CONCATENATED MODULE: ./media/mp4/presentation.js
/** Facts of what a movie shows: edit lists, rotation and sample entries on top of what all containers share. */




/** What is known of `movie`, of which `extent` was read. `inSample` is what its first sample declares. */
function describeMovie(movie, extent, inSample) {
    const videos = pickVideoTracks(movie.tracks);
    const main = findMainTrack(videos);
    const duration = measurePresentation(movie);
    return {
        ...describeMotion(videos, extent),
        ...(duration && { duration }),
        ...(main && isOnly(main, movie) && { videoTrackId: main.id }),
        ...(main && describeFrames(videos.indexOf(main), readFrames(main, movie, inSample))),
        ...(main && main.timeline.frames > 0 && describeTimes(main.timeline, extent)),
    };
}
/** Whether no other track has the id of this one. Without fragments, players don't need the ids. */
function isOnly({ id }, { tracks }) {
    return tracks.filter((track) => track.id === id).length === 1;
}
/** What the sample entry says of the frames, unless it only claims a size, which the first sample decides. */
function readFrames({ video: { entry, rotation } }, movie, inSample) {
    const { codec, isProtected: isEncrypted, size, isSizeClaimed, readSizeInSample } = entry;
    const isToBeRead = isSizeClaimed && readSizeInSample !== undefined && !isEncrypted;
    return {
        codec,
        isEncrypted,
        rotation: addTurns(rotation, movie.rotation),
        size: inSample?.size ?? (isToBeRead ? undefined : size),
        colour: (0,model_colour/* mergeColours */.AV)(inSample?.colour, entry.colour),
    };
}
/**
 * From the beginning of the first audio or video track to the end of the last, after their edit lists. It is as exact
 * as the end of the last one. `undefined` without samples.
 */
function measurePresentation(movie) {
    let start = Number.POSITIVE_INFINITY;
    let end = Number.NEGATIVE_INFINITY;
    let tolerance = 0;
    for (const track of movie.tracks) {
        const span = movie.present(track);
        if (span === undefined)
            continue;
        start = Math.min(start, span.startSeconds);
        if (span.endSeconds <= end)
            continue;
        end = span.endSeconds;
        tolerance = span.toleranceSeconds;
    }
    if (end < start)
        return undefined;
    const isOpen = movie.tracks.some(({ timeline }) => timeline.frames > 0 && timeline.isOpen);
    const measured = measureDuration(end - start, tolerance);
    if (!isOpen)
        return measured;
    // What was not read may be as long as an index says, or longer.
    const value = Math.max(measured.value, movie.claimedEndSeconds);
    return { ...measured, value, high: Number.POSITIVE_INFINITY };
}

;// CONCATENATED MODULE: ./media/mp4/parser.js
/** Reads an MP4 or MOV file from end to end, and checks that it shows something. Knows no rule. */










const BRAND_BYTES = 4;
/** What is read of the media: the beginning of one sample, and more of it where messages come before the frame. */
const SAMPLE_BYTES = [1024, 32 * 1024];
/** What is read of later samples: no codec begins with so many zeros. */
const BLANK_BYTES = 64;
/**
 * The parser of ISO base media files (ISO/IEC 14496-12) and QuickTime movies. It reads the headers of the top-level
 * boxes, the whole of `moov` and of each `moof`, and the beginning of one sample.
 */
const openMp4 = (window, steady) => new Mp4Parser(window, steady);
class Mp4Parser {
    #boxes;
    #steady;
    #skipper;
    #container;
    #movie;
    /** Fragments were left out. */
    #isPartial = false;
    #isComplete = false;
    #inSample;
    #incompleteEnd;
    constructor(window, steady) {
        this.#boxes = new BoxWalker(window);
        this.#steady = steady;
        this.#skipper = window.partial && new FragmentSkipper(this.#boxes, window.partial);
    }
    *read() {
        try {
            yield* this.#readBoxes();
        }
        catch (error) {
            this.#endOpenly(error);
        }
        if (this.#container === "heif")
            return;
        if (this.#movie === undefined) {
            throw new MediaError({
                kind: "damaged",
                problem: "its index (moov) is missing, so no player can open it",
                advice: "Export it again from its source: the recording or export was not finished",
            });
        }
        yield* this.#readMainTrack(this.#movie);
    }
    *#readBoxes() {
        const boxes = this.#boxes;
        for (let next = yield* boxes.next(); next !== undefined; next = yield* boxes.next()) {
            if (next.kind === "cut") {
                if (this.#movie === undefined || !isHarmlessCut(next.type, this.#movie))
                    throw next.fault;
                this.#incompleteEnd = next.fault.fault;
            }
            else if (next.kind === "junk") {
                // After a complete movie it does no harm; before it, or among fragments, it may hide frames.
                if (this.#movie === undefined || this.#movie.isFragmented)
                    throw next.fault;
            }
            else if (next.type === "moof") {
                if (this.#movie === undefined)
                    throw damaged(next.part, DAMAGE.misplacedPart, "moof comes before moov");
                readFragment(yield* boxes.read(next), this.#movie);
            }
            else if (next.type === "ftyp" && this.#container === undefined) {
                const ftyp = yield* boxes.read(next, BRAND_BYTES);
                this.#container = nameContainer(ftyp.fourCC());
                if (this.#container === "heif")
                    return;
            }
            else if (next.type === "moov" && this.#movie === undefined) {
                this.#movie = new Movie(boxes.window.sizeBytes, this.#steady);
                this.#movie.read(yield* boxes.read(next));
            }
            else if (this.#movie !== undefined && this.#skipper !== undefined) {
                const hasSkipped = yield* this.#skipper.visit(next, this.#movie);
                if (hasSkipped)
                    this.#isPartial = true;
            }
        }
    }
    /**
     * Takes what was read until the budget was used up as a part of the file, whose end is open. Throws the error again
     * if it is another, or if nothing says how long the rest is.
     */
    #endOpenly(error) {
        const movie = this.#movie;
        const isOverBudget = error instanceof MediaError && error.fault.kind === "over-budget";
        if (!isOverBudget || !movie?.isFragmented)
            throw error;
        this.#isPartial = true;
        for (const { timeline } of movie.tracks)
            timeline.skipAhead();
        if (movie.claimedEndSeconds === 0 || movie.mostFrames < 2)
            throw error;
    }
    describe() {
        const movie = this.#movie;
        const extent = { isPartial: this.#isPartial, isComplete: this.#isComplete };
        return {
            // Old QuickTime movies have no brand.
            container: this.#container ?? "mov",
            ...(extent.isPartial && { partial: true }),
            ...(this.#incompleteEnd && { incompleteEnd: this.#incompleteEnd }),
            ...(movie && describeMovie(movie, extent, this.#inSample)),
        };
    }
    *#readMainTrack(movie) {
        const videos = pickVideoTracks(movie.tracks);
        const main = findMainTrack(videos);
        if (this.#isPartial && main !== undefined && countMoving(videos) === 0) {
            throw overBudget(main.part, "the parts of the file that were read hold fewer than two frames");
        }
        this.#isComplete = true;
        if (main === undefined)
            return;
        checkPresence(main, movie);
        this.#inSample = yield* readFirstSample(main);
        yield* checkLaterSamples(main);
    }
}
/**
 * Whether all samples are there although the last box is cut off. Their places were checked when the index was read;
 * but more fragments may have followed, unless it is `mfra`, and QuickTime does not say how long plain sound is.
 */
function isHarmlessCut(type, movie) {
    if (type === "moov" || type === "moof")
        return false;
    if (movie.isFragmented)
        return type === "mfra";
    return type !== "mdat" || !movie.hasUnmeasuredSound;
}
/** The size and the colours that the first sample declares, if it is not encrypted. Throws where it is no frame. */
function* readFirstSample({ video: { entry }, samples }) {
    const { isProtected, readSizeInSample } = entry;
    const firstSample = samples.first;
    if (readSizeInSample === undefined || isProtected || firstSample === undefined)
        return undefined;
    let read;
    for (const mostBytes of SAMPLE_BYTES) {
        const length = Math.min(firstSample.sizeBytes, mostBytes);
        const sample = receive(yield { offset: firstSample.offset, length, atLeast: length });
        read = readSizeInSample(sample);
        const defect = entry.findDefect && (entry.findDefect(sample, firstSample.sizeBytes) ?? read.defect);
        if (defect !== undefined) {
            throw undecodable(entry.part, sample, say `the first sample is at byte ${firstSample.offset}: ${defect}`);
        }
        if (read.isCertain || length === firstSample.sizeBytes)
            break;
    }
    if (read?.size === undefined && entry.isSizeClaimed) {
        const detail = `neither ${entry.part.name} nor the first sample gives it`;
        throw damaged(entry.part, "its picture size is missing", detail);
    }
    return read;
}
/**
 * Looks at the beginnings of a sample in the middle and of the last one, which a recorder that lost power never wrote.
 * Throws a `damaged` MediaError where one has only zeros, although its codec has a header there.
 */
function* checkLaterSamples({ video: { entry }, samples }) {
    if (entry.isProtected || entry.findDefect === undefined)
        return;
    for (const sample of [samples.middle, samples.last]) {
        if (sample === undefined || sample.offset === samples.first?.offset)
            continue;
        const length = Math.min(sample.sizeBytes, BLANK_BYTES);
        const beginning = receive(yield { offset: sample.offset, length, atLeast: length });
        if (isBlank(beginning))
            throw unwritten(entry.part, say `a sample at byte ${sample.offset} has only zeros`);
    }
}

;// CONCATENATED MODULE: ./media/signatures.js
/** Tests of the first bytes of a file, for the table of formats. Knows no parser. */
/** Whether these bytes are at `offset`. */
function bytes(offset, ...expected) {
    return (head) => expected.every((byte, index) => head[offset + index] === byte);
}
/** Whether these letters, a byte each, are at `offset`. */
function signatures_text(offset, expected) {
    return bytes(offset, ...[...expected].map((character) => character.charCodeAt(0)));
}
/** Whether all of these hold. */
function signatures_all(...parts) {
    return (head, sizeBytes) => parts.every((fits) => fits(head, sizeBytes));
}
/** ID3v2.4.0 structure, 3.1: a version that exists, and a size of four bytes of seven bits. */
function isId3Header(head) {
    const version = head[3] ?? 0;
    const size = head.subarray(6, 10);
    return version >= 2 && version <= 4 && size.length === 4 && size.every((byte) => byte < 0x80);
}
/** Several frames of audio, each where the one before it ends. Anything shorter is not certain. */
const ENOUGH_FRAMES = 3;
/** Frames of AAC, each with a header of its own. */
const isAdts = signatures_frames(adtsFrameLength);
/** Frames of MPEG audio, layer III. */
const isMp3 = signatures_frames(mp3FrameLength);
function signatures_frames(frameLength) {
    return (head) => {
        let offset = 0;
        for (let frame = 0; frame < ENOUGH_FRAMES; frame++) {
            const length = frameLength(head, offset);
            if (length === undefined)
                return false;
            offset += length;
        }
        return true;
    };
}
/** Bytes of the AAC frame at `offset` (ISO/IEC 13818-7, 6.2: adts_fixed_header, adts_variable_header). */
function adtsFrameLength(head, offset) {
    const [sync0, sync1 = 0, , length0 = 0, length1 = 0, length2 = 0] = head.subarray(offset, offset + 6);
    const isFrame = sync0 === 0xff && (sync1 & 0xf6) === 0xf0;
    const length = ((length0 & 0x03) << 11) | (length1 << 3) | (length2 >> 5);
    return isFrame && length > 7 ? length : undefined;
}
/** Kilobits a second and hertz of layer III by their indices (ISO/IEC 11172-3, 2.4.2.3; ISO/IEC 13818-3, 2.4.2.3). */
const MPEG1_BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const MPEG2_BIT_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const MPEG1_SAMPLE_RATES = [44_100, 48_000, 32_000];
/** Bytes of the MP3 frame at `offset`. */
function mp3FrameLength(head, offset) {
    const [sync0, sync1 = 0, rates = 0] = head.subarray(offset, offset + 3);
    const version = (sync1 >> 3) & 0x03;
    const isLayer3 = sync0 === 0xff && (sync1 & 0xe6) === 0xe2 && version !== 1;
    const isMpeg1 = version === 3;
    const bitRate = (isMpeg1 ? MPEG1_BIT_RATES : MPEG2_BIT_RATES)[rates >> 4];
    const mpeg1SampleRate = MPEG1_SAMPLE_RATES[(rates >> 2) & 0x03];
    if (!isLayer3 || !bitRate || mpeg1SampleRate === undefined)
        return undefined;
    // MPEG-2 halves the sample rates and the samples of a frame; MPEG-2.5 halves the rates once more.
    const divisor = isMpeg1 ? 1 : version === 2 ? 2 : 4;
    const bytesPerBitRate = isMpeg1 ? 144_000 : 72_000;
    return Math.floor((bytesPerBitRate * bitRate * divisor) / mpeg1SampleRate) + ((rates >> 1) & 0x01);
}
const FIRST_TYPES = ["ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "junk", "pict"];
/**
 * QuickTime files older than `ftyp` begin with one of these atoms (QuickTime File Format, "Movie Atoms"); others of any
 * type may come before it, though `ftyp` should be as early as possible (ISO/IEC 14496-12, 4.3.1). "The free lunch" has
 * such a type too, but its first four letters make no size: an atom's fits the file, or begins with a byte that no text
 * has.
 */
function isLateFileType(head, sizeBytes) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    for (let offset = 0; offset + 8 <= head.length;) {
        const size = view.getUint32(offset);
        if (FIRST_TYPES.some((type) => signatures_text(offset + 4, type)(head, sizeBytes))) {
            const isSpecial = size === 0 || size === 1;
            return isSpecial || (size >= 8 && (offset + size <= sizeBytes || size < 0x09_00_00_00));
        }
        if (size < 8)
            return false;
        offset += size;
    }
    return false;
}
/** YUV4MPEG2: a line of parameters, and a first frame. */
function isYuv4Mpeg(head) {
    return /^YUV4MPEG2 [^\n]*\nFRAME/.test(new TextDecoder("latin1").decode(head.subarray(0, 512)));
}
/**
 * What a server sends in place of a video that it does not have: a page, with or without what should come first, or
 * the XML error of a storage service (Amazon S3 API Reference, "Error Responses"; Azure sends the same form).
 */
function isHtml(head) {
    return PAGE.test(decodeText(head));
}
const [XML, COMMENT] = [String.raw `<\?xml\s[^>]*>\s*`, String.raw `<!--(?:(?!-->)[^])*-->\s*`];
const FIRST_TAG = String.raw `<(?:!doctype\s+html|html|head|title|meta|link|script|style|base|body|error)(?:[\s>/]|$)`;
const PAGE = new RegExp(String.raw `^\s*(?:${XML})?(?:${COMMENT})*${FIRST_TAG}`, "i");
/** UTF-16 is known by its byte order mark (Encoding Standard, section 6). */
function decodeText(head) {
    const [first, second] = head;
    const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding).decode(head);
}

;// CONCATENATED MODULE: ./media/stream-signatures.js
/** Tests of the first bytes of streams: packets of MPEG, and video without a container. Knows no parser. */

const SYNC_BYTE = 0x47;
const ENOUGH_PACKETS = 5;
/**
 * Bytes from one packet of a transport stream to the next, and where the first begins: plain, behind a time of arrival
 * (M2TS), and before the parity of a broadcast.
 */
const PACKETS = [
    { step: 188, start: 0 },
    { step: 192, start: 4 },
    { step: 204, start: 0 },
];
/** Whether packets follow each other from the start of the file (ISO/IEC 13818-1, 2.4.3.2). */
function isTransportStream(head) {
    return PACKETS.some(({ step, start }) => listPackets(head, start, step).length > 0);
}
/** As {@link isTransportStream}, but behind an ID3 tag, whose size has seven bits a byte (ID3v2.4.0 structure, 3.1). */
function isTaggedTransportStream(head) {
    const tagBytes = head.subarray(6, 10).reduce((size, byte) => size * 128 + byte, 0);
    return isTransportStream(head.subarray(10 + tagBytes));
}
/** As {@link isTransportStream}, but behind other bytes: where a recording begins amid a packet. */
function isLateTransportStream(head) {
    return PACKETS.some(({ step }) => {
        for (let start = head.indexOf(SYNC_BYTE); start >= 0; start = head.indexOf(SYNC_BYTE, start + 1)) {
            // A picture has columns of equal pixels, but packets count.
            if (new Set(listPackets(head, start, step)).size > 1)
                return true;
        }
        return false;
    });
}
/** The headers of packets that follow each other from `start` to the end; none if they are not certain. */
function listPackets(head, start, step) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const headers = [];
    for (let at = start; at + 5 <= head.length; at += step) {
        if (!isPacket(head.subarray(at, at + 5)))
            return [];
        headers.push(view.getUint32(at));
    }
    return headers.length >= ENOUGH_PACKETS && headers.some(hasControlCharacter) ? headers : [];
}
/** Sync byte, no error, a payload or an adaptation field, and one that fits (ISO/IEC 13818-1, 2.4.3.3 and 2.4.3.5). */
function isPacket([sync, flags = 0, , control = 0, adaptationBytes = 0]) {
    const hasAdaptation = (control & 0x20) !== 0;
    const isFilled = hasAdaptation || (control & 0x10) !== 0;
    return sync === SYNC_BYTE && flags < 0x80 && isFilled && (!hasAdaptation || adaptationBytes <= 183);
}
/** Whether a header has a byte that no text has, unlike one with a G every so many letters. */
function hasControlCharacter(header) {
    return [header >> 16, header >> 8, header].some((byte) => {
        const code = byte & 0xff;
        return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    });
}
/** The four bytes behind each start code 00 00 01, where the first has nothing but zeros before it. */
function listUnits(head) {
    const first = head.findIndex((byte) => byte !== 0);
    if (first < 2 || head[first] !== 1)
        return [];
    const units = [];
    for (let at = first + 1; at < head.length; at++) {
        if (head[at - 3] === 0 && head[at - 2] === 0 && head[at - 1] === 1)
            units.push(head.subarray(at, at + 4));
    }
    return units;
}
/** `profile_idc` of H.264 (annexes A, F, G and I). */
const H264_PROFILES = [44, 66, 77, 83, 86, 88, 100, 110, 118, 122, 128, 134, 135, 138, 139, 244];
const H264 = { message: 6, sps: 7, pps: 8, delimiter: 9, filler: 12 };
/** A message that an encoder adds (`user_data_unregistered`): one may be longer than what is looked at. */
const USER_DATA = 5;
/**
 * A byte stream of H.264 (annex B): SPS and PPS, before which there may be a delimiter, filler and messages; or a
 * message that goes on to the end of `head`.
 */
function isH264Stream(head) {
    const units = listUnits(head).map(([header = 0x80, profile = 0]) => ({ type: header & 0x1f, header, profile }));
    const [first] = units;
    if (units.length === 1 && first?.header === H264.message && first.profile === USER_DATA)
        return isLong(head);
    const sps = units.find(({ type }) => type === H264.sps);
    const isFirst = first !== undefined && [H264.message, H264.sps, H264.delimiter, H264.filler].includes(first.type);
    const isSound = units.every(({ header }) => header < 0x80) && sps !== undefined;
    return isFirst && isSound && H264_PROFILES.includes(sps.profile) && units.some(({ type }) => type === H264.pps);
}
/** Whether there are as many bytes as a message may hide parameter sets behind. */
function isLong(head) {
    return head.length >= 4096;
}
const H265 = { vps: 32, sps: 33, pps: 34, delimiter: 35, filler: 38, message: 39 };
/** A byte stream of H.265 (annex B): VPS, SPS and PPS, and before them what may be there in H.264. */
function isH265Stream(head) {
    const units = listUnits(head);
    const [first] = units;
    if (units.length === 1 && first?.[0] === 2 * H265.message && first[1] === 1 && first[2] === USER_DATA) {
        return isLong(head);
    }
    // The layer and the temporal id of each are 0, and stand in the second byte.
    const types = units.filter(([first = 0x80, second]) => first < 0x80 && second === 1).map(([first = 0]) => first >> 1);
    const firsts = [H265.vps, H265.sps, H265.delimiter, H265.filler, H265.message];
    const isFirst = types[0] !== undefined && firsts.includes(types[0]);
    return isFirst && units[0]?.[1] === 1 && types.includes(H265.sps) && types.includes(H265.pps);
}
/**
 * A stream of MPEG-1 or MPEG-2 video: a sequence header with a size, an aspect ratio, a rate and its marker bit
 * (ISO/IEC 13818-2, 6.2.2.1). Or one of MPEG-4: the start of a sequence of objects, and of an object (ISO/IEC 14496-2,
 * 6.2.2).
 */
function isMpegVideo(head) {
    const first = head.findIndex((byte) => byte !== 0);
    if (first < 2 || head[first] !== 1)
        return false;
    const stream = head.subarray(first - 2);
    const [, , , code, width = 0, sides = 0, height = 0, rates = 0, , , marker = 0] = stream;
    if (code === 0xb0)
        return bytes(5, 0x00, 0x00, 0x01, 0xb5)(stream, stream.length);
    const hasSize = (width | (sides & 0xf0)) > 0 && (height | (sides & 0x0f)) > 0;
    const rate = rates & 0x0f;
    return code === 0xb3 && hasSize && rates >> 4 > 0 && rate > 0 && rate <= 8 && (marker & 0x20) !== 0;
}
/** Start codes of MPEG-4 (ISO/IEC 14496-2, table 6-3): of user data, a group of pictures, and a picture. */
const MPEG4_CODES = [0xb2, 0xb3, 0xb6];
/**
 * As {@link isMpegVideo}, but it begins later: with a group of pictures of MPEG-2 and a picture (ISO/IEC 13818-2,
 * 6.2.2.6), or an object of MPEG-4 or a layer of one, followed by pictures (ISO/IEC 14496-2, 6.2.2 and 6.2.3).
 */
function isMpegVideoAmid(head) {
    if (!bytes(0, 0x00, 0x00, 0x01)(head, head.length))
        return false;
    const isLayer = (code = 0) => code >= 0x20 && code <= 0x2f;
    const [, , , code = 0xff, , , , nextCode] = head;
    if (code === 0xb8)
        return bytes(8, 0x00, 0x00, 0x01, 0x00)(head, head.length);
    const isObject = code < 0x20 && bytes(4, 0x00, 0x00, 0x01)(head, head.length) && isLayer(nextCode);
    return (isObject || isLayer(code)) && listUnits(head).some(([unit = 0]) => MPEG4_CODES.includes(unit));
}
/** Packets of video without packs around them, the first with a start code in it (ISO/IEC 13818-1, 2.4.3.7). */
function isPacketizedVideo(head) {
    const [, , , id = 0, , , flags = 0, , headerBytes = 0] = head;
    const isVideo = bytes(0, 0x00, 0x00, 0x01)(head, head.length) && id >= 0xe0 && id <= 0xef && flags >> 6 === 0b10;
    return isVideo && bytes(9 + headerBytes, 0x00, 0x00, 0x01)(head, head.length);
}

;// CONCATENATED MODULE: ./media/webm/ebml.js
/** How EBML writes numbers and element headers (RFC 8794). Reads bytes in memory: no I/O. */
/**
 * Bytes of the longest id and the longest size that Matroska allows (RFC 9559, 4.2: `EBMLMaxIDLength`,
 * `EBMLMaxSizeLength`).
 */
const LONGEST_ID_BYTES = 4;
const LONGEST_NUMBER_BYTES = 8;
/** Bytes of the longest header of an element. */
const ebml_LONGEST_HEADER_BYTES = LONGEST_ID_BYTES + LONGEST_NUMBER_BYTES;
const latin1 = new TextDecoder("latin1");
/** How many bytes the variable-length integer has that starts with this byte; 9 where none can start so. */
function vintLength(firstByte) {
    return Math.clz32(firstByte) - 23;
}
/**
 * Value of a variable-length integer of `length` bytes without its length marker (RFC 8794, 4). With all bits set it
 * means "unknown", here `Infinity`. Values beyond 2^53 lose digits, never their magnitude.
 */
function readVint(bytes, index, length) {
    const firstBits = 0xff >> length;
    let value = (bytes[index] ?? 0) & firstBits;
    let isUnknown = value === firstBits;
    for (let at = index + 1; at < index + length; at++) {
        const byte = bytes[at] ?? 0;
        value = value * 0x100 + byte;
        isUnknown &&= byte === 0xff;
    }
    return isUnknown ? Number.POSITIVE_INFINITY : value;
}
/** An unsigned integer of up to eight bytes (RFC 8794, 7.2). */
function readUnsigned(bytes, index, length) {
    let value = 0;
    for (let at = index; at < index + length; at++)
        value = value * 0x100 + (bytes[at] ?? 0);
    return value;
}
/** A signed integer of up to eight bytes in two's complement (RFC 8794, 7.1). */
function readSigned(bytes, index, length) {
    const value = readUnsigned(bytes, index, length);
    const isNegative = length > 0 && ((bytes[index] ?? 0) & 0x80) !== 0;
    return isNegative ? value - 0x100 ** length : value;
}
/** A float of zero, four or eight bytes (RFC 8794, 7.3); `undefined` for any other length. */
function readFloat(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length === 4)
        return view.getFloat32(0);
    if (bytes.length === 8)
        return view.getFloat64(0);
    return bytes.length === 0 ? 0 : undefined;
}
/** A string up to its terminator, if it has one (RFC 8794, 7.4 and 13), byte for character. */
function readString(bytes) {
    const terminator = bytes.indexOf(0);
    return latin1.decode(terminator === -1 ? bytes : bytes.subarray(0, terminator));
}
/** Header of one element. It is filled anew for each, since a file may have millions. */
class ElementHeader {
    id = 0;
    /** Bytes of the header itself. */
    headerBytes = 0;
    /** Bytes of the data; `Infinity` where the size is unknown. */
    dataBytes = 0;
    /**
     * Reads the header at `index`. `cut`: the bytes end before it does; `invalid`: no header of Matroska's can begin so.
     */
    read(bytes, index) {
        if (index >= bytes.length)
            return "cut";
        const idLength = vintLength(bytes[index] ?? 0);
        if (idLength > LONGEST_ID_BYTES)
            return "invalid";
        const sizeIndex = index + idLength;
        if (sizeIndex >= bytes.length)
            return "cut";
        const sizeLength = vintLength(bytes[sizeIndex] ?? 0);
        if (sizeLength > LONGEST_NUMBER_BYTES)
            return "invalid";
        if (sizeIndex + sizeLength > bytes.length)
            return "cut";
        this.id = readUnsigned(bytes, index, idLength);
        this.dataBytes = readVint(bytes, sizeIndex, sizeLength);
        this.headerBytes = idLength + sizeLength;
        return "whole";
    }
}

;// CONCATENATED MODULE: ./media/webm/block.js
/** Reads the headers of blocks from bytes that are there. No I/O, and no frame is looked into. */

/** Bytes of a block to look at: the longest header (8 of the track's number, 3, 1 of lacing) and a key frame's. */
const BLOCK_PEEK_BYTES = 24;
/** How the frames in a block are separated (RFC 9559, 10.3): bits 1 and 2 of the flags. */
const LACING = { none: 0, xiph: 1, fixed: 2, ebml: 3 };
/** Their number less one is a byte. */
const MOST_LACED_FRAMES = 256;
/** Only sound is laced, and the sizes of 256 frames of 16 kB still fit. */
const MOST_SIZES_BYTES = 16 * 1024;
/** Header of a Block or SimpleBlock (RFC 9559, 10). It is filled anew for each, since a file may have millions. */
class BlockHeader {
    trackNumber = 0;
    /** In ticks, from the Cluster's Timestamp. */
    relativeTime = 0;
    /** More than one where they are laced. */
    frames = 0;
    /** Bytes up to the first frame; where frames are laced, up to their sizes. */
    headerBytes = 0;
    /** Bytes of each frame, as far as {@link measureFrames} measured them. */
    #frameBytes = new Float64Array(MOST_LACED_FRAMES);
    #lacing = LACING.none;
    /**
     * Reads the header at `index` of a block of `dataBytes`, which leaves `frames` 0 if it is too short for one.
     * Returns how many bytes of the block hold the sizes of its frames at the most: 0 if there are none.
     */
    read(bytes, index, dataBytes) {
        const numberLength = vintLength(bytes[index] ?? 0);
        const flagsIndex = index + numberLength + 2;
        this.#lacing = ((bytes[flagsIndex] ?? 0) >> 1) & 0x03;
        const isLaced = this.#lacing !== LACING.none;
        this.headerBytes = numberLength + 3 + (isLaced ? 1 : 0);
        const isTooShort = numberLength > 8 || this.headerBytes > dataBytes;
        this.frames = isTooShort ? 0 : isLaced ? (bytes[flagsIndex + 1] ?? 0) + 1 : 1;
        this.trackNumber = readVint(bytes, index, numberLength);
        this.relativeTime = readSigned(bytes, index + numberLength, 2);
        return isTooShort ? 0 : Math.min(this.#countBytesUpToFrames(dataBytes), dataBytes);
    }
    #countBytesUpToFrames(dataBytes) {
        if (this.#lacing === LACING.xiph) {
            return this.headerBytes + Math.min(this.frames + Math.floor(dataBytes / 0xff), MOST_SIZES_BYTES);
        }
        return this.#lacing === LACING.ebml ? this.headerBytes + this.frames * 8 : 0;
    }
    /** Bytes of each frame, once {@link measureFrames} measured them; they are overwritten with the next block. */
    get frameSizes() {
        return this.#frameBytes.subarray(0, this.frames);
    }
    /** How many frames have no byte, once {@link measureFrames} measured them. */
    countEmptyFrames() {
        let empty = 0;
        for (let frame = 0; frame < this.frames; frame++)
            if (this.#frameBytes[frame] === 0)
                empty++;
        return empty;
    }
    /**
     * Measures the frames of a block whose header begins at `index` and which ends at `end` of the bytes. Returns where
     * the first of them begins; `undefined` where they do not fit in the block.
     */
    measureFrames(bytes, index, end) {
        const { frames } = this;
        const frameBytes = this.#frameBytes;
        const start = index + this.headerBytes;
        const firstFrame = this.#readSizes(bytes, start, Math.min(end, bytes.length));
        if (firstFrame === undefined)
            return undefined;
        let rest = end - firstFrame;
        if (this.#lacing === LACING.fixed) {
            frameBytes.fill(rest / frames, 0, frames);
            return rest % frames === 0 ? firstFrame : undefined;
        }
        for (let frame = 0; frame < frames - 1; frame++)
            rest -= frameBytes[frame] ?? 0;
        frameBytes[frames - 1] = rest;
        return rest >= 0 ? firstFrame : undefined;
    }
    /** Reads the sizes of all frames but the last, and returns where they end; `undefined` where they end too late. */
    #readSizes(bytes, start, end) {
        if (this.#lacing === LACING.xiph)
            return this.#readXiphSizes(bytes, start, end);
        return this.#lacing === LACING.ebml ? this.#readEbmlSizes(bytes, start, end) : start;
    }
    /** Sums of bytes, of which each 255 is followed by another (RFC 9559, 10.3.2). */
    #readXiphSizes(bytes, start, end) {
        let index = start;
        for (let frame = 0; frame < this.frames - 1; frame++) {
            let size = 0;
            for (let byte = 0xff; byte === 0xff; index++) {
                if (index >= end)
                    return undefined;
                byte = bytes[index] ?? 0;
                size += byte;
            }
            this.#frameBytes[frame] = size;
        }
        return index;
    }
    /** The first size, then differences to the one before it (RFC 9559, 10.3.3). */
    #readEbmlSizes(bytes, start, end) {
        let index = start;
        let size = 0;
        for (let frame = 0; frame < this.frames - 1; frame++) {
            const length = vintLength(bytes[index] ?? 0);
            if (length > 8 || index + length > end)
                return undefined;
            const value = readVint(bytes, index, length);
            size = frame === 0 ? value : size + value - (2 ** (7 * length - 1) - 1);
            if (size < 0)
                return undefined;
            this.#frameBytes[frame] = size;
            index += length;
        }
        return index;
    }
}

;// CONCATENATED MODULE: ./media/webm/elements.js
/** The elements of Matroska by their ids. Reads nothing. */
/** Ids of the Matroska elements that are read or recognised, with their length marker (RFC 8794 and RFC 9559). */
const ElementId = {
    EBML: 0x1a45dfa3,
    EBMLReadVersion: 0x42f7,
    EBMLMaxIDLength: 0x42f2,
    EBMLMaxSizeLength: 0x42f3,
    DocType: 0x4282,
    DocTypeReadVersion: 0x4285,
    Segment: 0x18538067,
    SeekHead: 0x114d9b74,
    Info: 0x1549a966,
    Tracks: 0x1654ae6b,
    Cues: 0x1c53bb6b,
    Attachments: 0x1941a469,
    Chapters: 0x1043a770,
    Tags: 0x1254c367,
    Cluster: 0x1f43b675,
    Void: 0xec,
    CRC32: 0xbf,
    Seek: 0x4dbb,
    SeekID: 0x53ab,
    SeekPosition: 0x53ac,
    CuePoint: 0xbb,
    CueTrackPositions: 0xb7,
    CueClusterPosition: 0xf1,
    TimestampScale: 0x2ad7b1,
    Duration: 0x4489,
    TrackEntry: 0xae,
    TrackNumber: 0xd7,
    TrackType: 0x83,
    FlagEnabled: 0xb9,
    DefaultDuration: 0x23e383,
    TrackTimestampScale: 0x23314f,
    CodecID: 0x86,
    CodecPrivate: 0x63a2,
    CodecDelay: 0x56aa,
    Video: 0xe0,
    PixelWidth: 0xb0,
    PixelHeight: 0xba,
    PixelCropTop: 0x54bb,
    PixelCropBottom: 0x54aa,
    PixelCropLeft: 0x54cc,
    PixelCropRight: 0x54dd,
    Colour: 0x55b0,
    MatrixCoefficients: 0x55b1,
    BitsPerChannel: 0x55b2,
    ChromaSubsamplingHorz: 0x55b3,
    ChromaSubsamplingVert: 0x55b4,
    Range: 0x55b9,
    TransferCharacteristics: 0x55ba,
    Primaries: 0x55bb,
    Projection: 0x7670,
    ProjectionType: 0x7671,
    ProjectionPoseRoll: 0x7675,
    ContentEncodings: 0x6d80,
    ContentEncoding: 0x6240,
    ContentEncryption: 0x5035,
    Timestamp: 0xe7,
    SimpleBlock: 0xa3,
    BlockGroup: 0xa0,
    Block: 0xa1,
    BlockDuration: 0x9b,
    DiscardPadding: 0x75a2,
};
const names = new Map(Object.entries(ElementId).map(([name, id]) => [id, name]));
/** The element's name, or its id in hexadecimal where it has none here. */
function nameElement(id) {
    return names.get(id) ?? `element 0x${id.toString(16).toUpperCase()}`;
}
/**
 * Children of the Segment, and the start of another document. Each ends a Cluster of unknown size (RFC 8794, 6.2: such
 * an element ends where one begins that cannot be its child).
 */
const afterCluster = new Set([
    ElementId.EBML,
    ElementId.Segment,
    ElementId.SeekHead,
    ElementId.Info,
    ElementId.Tracks,
    ElementId.Cues,
    ElementId.Attachments,
    ElementId.Chapters,
    ElementId.Tags,
    ElementId.Cluster,
]);
/** All of them have ids of four bytes, unlike the children of a Cluster: most elements need no look at the set. */
const SMALLEST_AFTER_CLUSTER = 0x10_00_00_00;
const HOLD_NO_FRAMES = new Set([
    ElementId.SeekHead,
    ElementId.Cues,
    ElementId.Attachments,
    ElementId.Chapters,
    ElementId.Tags,
    ElementId.Void,
    ElementId.CRC32,
]);
/** Whether an element is one of those that may stand between and behind the Clusters, and is not needed to play. */
function holdsNoFrames(id) {
    return HOLD_NO_FRAMES.has(id);
}
/** Whether an element with this id cannot be a child of a Cluster. */
function cannotBeInCluster(id) {
    return id >= SMALLEST_AFTER_CLUSTER && afterCluster.has(id);
}

;// CONCATENATED MODULE: ./media/webm/shown-frames.js
/** Looks into the frames of a block, and counts those that are shown. Knows no codec by name, and no rule. */

/** Looks into the frames that follow each other from `offset`, of `sizes` in bytes. An empty one is not shown. */
function* lookIntoFrames(elements, codec, offset, sizes) {
    const look = { shown: 0 };
    let start = offset;
    for (const size of sizes) {
        if (size > 0 && (yield* shown_frames_isShown(elements, codec, start, size, look)))
            look.shown++;
        start += size;
    }
    return look;
}
/** Whether the frame at `offset` is shown, or any of those that are packed into it. */
function* shown_frames_isShown(elements, codec, offset, bytes, look) {
    if (yield* isShownAlone(elements, codec, offset, bytes, look))
        return true;
    const end = offset + bytes;
    const index = Math.min(bytes, PACKED_INDEX_BYTES);
    let start = offset;
    for (const packed of codec.listPacked(yield* elements.peek(end - index, index))) {
        const frameBytes = Math.min(packed, end - start);
        if (frameBytes > 0 && (yield* isShownAlone(elements, codec, start, frameBytes, look)))
            return true;
        start += packed;
    }
    return false;
}
function* isShownAlone(elements, codec, offset, bytes, look) {
    const file = { name: "file", offset };
    elements.window.effort.spend("looks into frames", 1, file);
    const frame = yield* elements.peek(offset, Math.min(bytes, FRAME_HEADER_BYTES));
    const size = look.size ?? codec.readPictureSize(frame);
    if (size !== undefined)
        look.size = size;
    return codec.isShown(frame);
}

;// CONCATENATED MODULE: ./media/webm/clusters.js
/** Walks the Clusters of a Segment by the headers of their blocks. Frames are skipped unread; no rules. */







/** A track begins with a key frame, unless it was cut out of a longer one: then the next one is seconds away. */
const MOST_FRAMES_BEFORE_KEY_FRAME = 500;
/** What is read of the first frame of a track whose parameter sets may be there. */
const MOST_FIRST_FRAME_BYTES = 64 * 1024;
function isBlock(id) {
    return id === ElementId.SimpleBlock || id === ElementId.Block;
}
/** How much of an element's data is looked at: nothing of those that are skipped. */
function countBytesToPeek(id) {
    if (isBlock(id))
        return BLOCK_PEEK_BYTES;
    switch (id) {
        case ElementId.Timestamp:
        case ElementId.BlockDuration:
        case ElementId.DiscardPadding:
            return 8;
        default:
            return 0;
    }
}
/** Walks the Clusters of a Segment (RFC 9559, 5.1.3), and adds their blocks to the timelines of the tracks. */
class ClusterReader {
    #elements;
    #tracks;
    #segment;
    #block = new BlockHeader();
    /** Tracks whose first frame is looked into, as long as it was not read. */
    #unseen;
    #cluster;
    #group;
    /** The current block, unless it shows nothing. */
    #timedBlock;
    #mostFrames = 0;
    #incompleteEnd;
    constructor(elements, tracks, segment) {
        this.#elements = elements;
        this.#tracks = new Map(tracks.map((track) => [track.number, track]));
        this.#unseen = new Set(tracks.flatMap(({ number, findDefect }) => (findDefect === undefined ? [] : number)));
        this.#segment = segment;
    }
    /** Whether a Cluster is being read whose blocks have a time. */
    get hasTime() {
        return this.#cluster?.time !== undefined;
    }
    /** How many frames were read of the video track that has the most. */
    get mostFrames() {
        return this.#mostFrames;
    }
    /** The last element is cut off, although all blocks are there. */
    get incompleteEnd() {
        return this.#incompleteEnd;
    }
    /**
     * Reads from `offset`, where an element begins, to the end of the Segment or of the file, or until `isEnough` of the
     * place of the next element; then returns that place.
     */
    *read(offset, isEnough) {
        const elements = this.#elements;
        const { header, window } = elements;
        const end = Math.min(this.#segment.end, window.sizeBytes);
        for (let at = offset; at < end;) {
            this.#leave(at);
            if (isEnough?.(at))
                return at;
            if (!window.holds(at, ebml_LONGEST_HEADER_BYTES))
                window.accept(yield elements.request(at, ebml_LONGEST_HEADER_BYTES));
            const parent = this.#parent;
            this.#incompleteEnd = this.#findStrayEnd(at);
            if (this.#incompleteEnd !== undefined)
                break;
            elements.look(at, parent.part);
            const cut = elements.findCutEnd(parent.end, parent.part);
            if (cut !== undefined) {
                if (this.#mayHoldFrames)
                    throw cut;
                this.#incompleteEnd = cut.fault;
                break;
            }
            const { dataOffset } = elements;
            const peek = Math.min(countBytesToPeek(header.id), header.dataBytes);
            if (!window.holds(dataOffset, peek))
                window.accept(yield elements.request(dataOffset, peek));
            if (!window.holds(dataOffset, peek))
                throw truncatedAt(parent.part, "it became shorter while it was read");
            if (this.#isBlock(header.id)) {
                const sizes = this.#block.read(window.bytes, dataOffset - window.start, header.dataBytes);
                const wanted = this.#hasParameterSets ? Math.min(header.dataBytes, MOST_FIRST_FRAME_BYTES) : sizes;
                if (!window.holds(dataOffset, wanted))
                    window.accept(yield elements.request(dataOffset, wanted));
                const block = this.#readBlock();
                const codec = block?.track.frameCodec;
                if (block !== undefined && block.frames > 0 && codec !== undefined && !this.#showsWhole(block, codec)) {
                    const look = yield* lookIntoFrames(elements, codec, block.offset, this.#block.frameSizes);
                    block.frames = look.shown;
                    if (look.size !== undefined)
                        block.track.codedSize ??= look.size;
                }
                this.#timedBlock = block?.frames === 0 ? undefined : block;
            }
            at = this.#visit(header.id);
        }
        this.#leave(end);
        return undefined;
    }
    /** The fault of a last byte that begins no element, behind all that is whole. */
    #findStrayEnd(at) {
        const { window } = this.#elements;
        const isStray = at === window.sizeBytes - 1 && vintLength(window.view(at, 1)[0] ?? 0) > LONGEST_ID_BYTES;
        if (!isStray || !this.#isOpenEnded)
            return undefined;
        return truncatedAt({ ...this.#parent.part, offset: at }, "it ends with a byte that begins no element").fault;
    }
    /** Whether no size says that more was to follow at the end of the file, as in a live recording. */
    get #isOpenEnded() {
        const { end, sizeBytes } = this.#elements.window;
        const isOpen = this.#cluster === undefined || this.#cluster.hasUnknownSize;
        // A file that has become shorter since it was opened is cut.
        return this.#group === undefined && isOpen && this.#segment.end === Number.POSITIVE_INFINITY && end >= sizeBytes;
    }
    /** Whether frames may be missing where the file ends inside the current element, or where more should follow it. */
    get #mayHoldFrames() {
        const { end, header } = this.#elements;
        const isLast = this.#segment.end === end;
        return this.#group !== undefined || !isLast || !holdsNoFrames(header.id);
    }
    /** Leaves out what follows, up to a child of the Segment that is read next. */
    skipAhead() {
        this.#leave(Number.POSITIVE_INFINITY);
        for (const { timeline } of this.#tracks.values())
            timeline.skipAhead();
    }
    /** Closes what ends at or before `offset`. */
    #leave(offset) {
        if (this.#group !== undefined && offset >= this.#group.end) {
            const { block, duration, padding } = this.#group;
            if (block !== undefined)
                this.#add(block, duration, padding);
            this.#group = undefined;
        }
        if (this.#cluster !== undefined && offset >= this.#cluster.end)
            this.#cluster = undefined;
    }
    /** Handles the current element by its id and its place, and returns where the next one begins. */
    #visit(id) {
        const { dataOffset, end } = this.#elements;
        if (this.#cluster?.hasUnknownSize && cannotBeInCluster(id))
            this.#cluster = undefined;
        if (this.#cluster === undefined && id === ElementId.Cluster) {
            const part = this.#elements.part(this.#segment.part);
            const hasUnknownSize = end === Number.POSITIVE_INFINITY;
            this.#cluster = { part, end: Math.min(end, this.#segment.end), hasUnknownSize };
            return dataOffset;
        }
        if (this.#cluster !== undefined && cannotBeInCluster(id)) {
            throw this.#damaged(DAMAGE.misplacedPart, "it can't be in a Cluster");
        }
        if (id === ElementId.EBML || id === ElementId.Segment) {
            throw this.#damaged(DAMAGE.secondStart, "a second document begins here");
        }
        if (this.#group !== undefined)
            this.#visitInGroup(id, this.#group);
        else if (this.#cluster !== undefined)
            return this.#visitInCluster(id, this.#cluster);
        return end;
    }
    #visitInCluster(id, cluster) {
        const { dataOffset, end } = this.#elements;
        if (id === ElementId.BlockGroup) {
            this.#group = { part: this.#elements.part(cluster.part), end };
            return dataOffset;
        }
        if (id === ElementId.Timestamp)
            cluster.time = this.#readInteger(readUnsigned);
        if (id === ElementId.SimpleBlock && this.#timedBlock !== undefined)
            this.#add(this.#timedBlock);
        return end;
    }
    #visitInGroup(id, group) {
        if (id === ElementId.BlockDuration)
            group.duration = this.#readInteger(readUnsigned);
        if (id === ElementId.DiscardPadding)
            group.padding = this.#readInteger(readSigned);
        if (id === ElementId.Block && this.#timedBlock !== undefined)
            group.block = this.#timedBlock;
    }
    #add({ track, time, frames }, duration, padding) {
        track.timeline.add(time, frames, duration, padding);
        if (track.video !== undefined)
            this.#mostFrames = Math.max(this.#mostFrames, track.timeline.frames);
    }
    #readInteger(read) {
        const { dataOffset, header, window } = this.#elements;
        if (header.dataBytes > 8) {
            throw this.#damaged(DAMAGE.wrongSize, say `an integer of ${header.dataBytes} bytes; at most 8 are allowed`);
        }
        return read(window.bytes, dataOffset - window.start, header.dataBytes);
    }
    /** Whether the current element is a block that can be here. */
    #isBlock(id) {
        return id === (this.#group === undefined ? ElementId.SimpleBlock : ElementId.Block) && this.#cluster !== undefined;
    }
    /** The current block, unless it belongs to neither a video nor an audio track. All its frames count as shown. */
    #readBlock() {
        const { dataOffset, end, window } = this.#elements;
        const { bytes, effort, start } = window;
        const block = this.#block;
        if (block.frames === 0)
            throw this.#damaged(DAMAGE.wrongSize, "it is too short for the header of a block");
        const track = this.#tracks.get(block.trackNumber);
        if (track === undefined)
            return undefined;
        if (this.#cluster?.time === undefined) {
            throw this.#damaged("one of its frames has no time", "it comes before the Timestamp of its Cluster");
        }
        const isVideo = track.video !== undefined;
        if (isVideo)
            effort.spend("frames", 1, this.#parent.part);
        if (block.frames > 1)
            effort.spend("laced frames", block.frames, this.#parent.part);
        const firstFrame = block.measureFrames(bytes, dataOffset - start, end - start);
        if (firstFrame === undefined) {
            throw this.#damaged(DAMAGE.wrongSize, "the frames laced in the block do not fit into it");
        }
        let { frames } = block;
        if (isVideo && !track.isOpaque) {
            const sizeBytes = end - start - firstFrame;
            if (frames === 1)
                this.#lookAtFrame(track, bytes.subarray(firstFrame, end - start), sizeBytes);
            // Decoders get nothing, and show the frame before it for longer. An empty frame of Theora is one that repeats.
            if (track.codec !== "theora")
                frames -= block.countEmptyFrames();
        }
        return { track, time: this.#cluster.time + block.relativeTime, offset: start + firstFrame, frames };
    }
    /**
     * Looks at the beginning of a frame that has `sizeBytes`: the first one of a track may have a defect, and any may
     * declare the picture size.
     */
    #lookAtFrame(track, frame, sizeBytes) {
        if (this.#isUnseen) {
            this.#unseen.delete(track.number);
            const { part } = this.#parent;
            if (track.readFirstSize !== undefined)
                this.#elements.window.effort.spend("first frames", 1, part);
            const first = track.readFirstSize?.(frame);
            if (first?.size !== undefined)
                track.codedSize = first.size;
            if (first?.colour !== undefined)
                track.codedColour = first.colour;
            const defect = track.findDefect?.(frame, sizeBytes) ?? first?.defect;
            if (defect !== undefined)
                track.frameFault = undecodable(this.#elements.part(part), frame, defect);
        }
        else if (frame.length > 0 && track.findDefect !== undefined && isBlank(frame.subarray(0, FRAME_HEADER_BYTES))) {
            track.frameFault ??= unwritten(this.#elements.part(this.#parent.part), say `a frame of ${sizeBytes} bytes`);
        }
        if (track.codedSize !== undefined || track.timeline.frames >= MOST_FRAMES_BEFORE_KEY_FRAME)
            return;
        const codedSize = track.frameCodec?.readPictureSize(frame);
        if (codedSize !== undefined)
            track.codedSize = codedSize;
    }
    /** Whether the block is one frame that is shown, as most are. */
    #showsWhole({ frames, offset }, codec) {
        const { end, window } = this.#elements;
        return frames === 1 && codec.isShown(window.view(offset, Math.min(end - offset, FRAME_HEADER_BYTES)));
    }
    /** Whether the current block may hold parameter sets, as the first of its track. */
    get #hasParameterSets() {
        return this.#isUnseen && this.#tracks.get(this.#block.trackNumber)?.readFirstSize !== undefined;
    }
    /** Whether the current block is the first of a track whose first frame is to be looked at. */
    get #isUnseen() {
        return this.#unseen.size > 0 && this.#block.frames === 1 && this.#unseen.has(this.#block.trackNumber);
    }
    #damaged(problem, detail) {
        return this.#elements.damaged(problem, detail, this.#parent.part);
    }
    /** The innermost element that contains the current one. */
    get #parent() {
        return this.#group ?? this.#cluster ?? this.#segment;
    }
}

;// CONCATENATED MODULE: ./media/webm/master.js
/** Reads master elements from bytes in memory, by schemas that say which children are wanted. No I/O. */



/** No real file has more tracks, or more encodings of one track. */
const MOST_OF_A_KIND = 1000;
/** An unsigned integer of up to eight bytes. */
function unsigned(id) {
    return {
        id,
        decode(data) {
            const length = data.remaining;
            if (length > 8)
                throw damaged(data.part, DAMAGE.wrongSize, say `an integer of ${length} bytes; at most 8 are allowed`);
            return readUnsigned(data.bytes(length), 0, length);
        },
    };
}
/** A float of zero, four or eight bytes. */
function master_float(id) {
    return {
        id,
        decode(data) {
            const length = data.remaining;
            const value = readFloat(data.bytes(length));
            if (value === undefined) {
                throw damaged(data.part, DAMAGE.wrongSize, say `a number of ${length} bytes; only 0, 4 and 8 are allowed`);
            }
            return value;
        },
    };
}
/** A string, byte for character. */
function string(id) {
    return { id, decode: (data) => readString(data.bytes(data.remaining)) };
}
/** Bytes that are read later. */
function binary(id) {
    return { id, decode: (data) => data };
}
/** A master element that may occur once. */
function master(id, fields) {
    return { id, decode: (data) => decodeMaster(fields, data) };
}
/** A master element that may occur many times. */
function masters(id, fields) {
    return {
        id,
        decode(data, before = []) {
            if (before.length === MOST_OF_A_KIND) {
                throw overBound(data.part, say `it has more than ${MOST_OF_A_KIND} ${data.part.name} elements`);
            }
            before.push(decodeMaster(fields, data));
            return before;
        },
    };
}
/**
 * Reads the children of a master element from all of its data. It goes only as deep as the schema, whatever the file
 * contains. Throws a `damaged` MediaError where a child does not fit.
 */
function decodeMaster(fields, content) {
    const namesById = new Map(Object.entries(fields).map(([name, field]) => [field.id, name]));
    const decoded = {};
    const header = new ElementHeader();
    const data = content.rest;
    while (content.remaining > 0) {
        const { offset } = content;
        if (header.read(data, data.length - content.remaining) !== "whole") {
            throw damaged({ ...content.part, offset }, DAMAGE.invalidBytes, "no element begins with these bytes");
        }
        const part = { name: nameElement(header.id), offset, parent: content.part };
        const { dataBytes, headerBytes } = header;
        if (headerBytes + dataBytes > content.remaining) {
            throw damaged(part, DAMAGE.wrongSize, "it is larger than the element that contains it");
        }
        content.skip(headerBytes);
        const child = content.take(dataBytes, part);
        const name = namesById.get(header.id);
        const field = name === undefined ? undefined : fields[name];
        if (name !== undefined && field !== undefined)
            decoded[name] = field.decode(child, decoded[name]);
    }
    return decoded;
}

;// CONCATENATED MODULE: ./media/webm/document.js
/** Reads the EBML header of a file, and finds its Segment. Looks no further. */




/** The EBML header has about forty bytes. */
const MOST_DOCUMENT_HEADER_BYTES = 4096;
/** RFC 9559 is about versions 1 to 4 of Matroska. */
const NEWEST_MATROSKA = 4;
const documentSchema = {
    docType: string(ElementId.DocType),
    docTypeReadVersion: unsigned(ElementId.DocTypeReadVersion),
    readVersion: unsigned(ElementId.EBMLReadVersion),
    maxIdLength: unsigned(ElementId.EBMLMaxIDLength),
    maxSizeLength: unsigned(ElementId.EBMLMaxSizeLength),
};
const containers = new Map([
    ["webm", "webm"],
    ["matroska", "matroska"],
]);
/**
 * Reads the EBML header at the beginning of the file. WebM and Matroska differ in its DocType (RFC 8794, 11.2.6).
 * Throws a `damaged` MediaError for versions that do not exist, and an `unrecognised` one for any other DocType.
 */
function* readContainer(elements) {
    yield* elements.reach(0, ebml_LONGEST_HEADER_BYTES);
    elements.look(0);
    elements.checkEnd(Number.POSITIVE_INFINITY);
    const header = yield* elements.readData(MOST_DOCUMENT_HEADER_BYTES);
    const { docType = "", docTypeReadVersion = 1, ...ebml } = decodeMaster(documentSchema, header);
    const { readVersion = 1, maxIdLength = 4, maxSizeLength = 8 } = ebml;
    if (readVersion !== 1 || maxIdLength > LONGEST_ID_BYTES || maxSizeLength > LONGEST_NUMBER_BYTES) {
        throw damaged(header.part, "it needs a version of EBML that does not exist");
    }
    if (docTypeReadVersion > NEWEST_MATROSKA) {
        throw damaged(header.part, `it needs version ${docTypeReadVersion} of Matroska, which does not exist`);
    }
    const container = containers.get(docType);
    if (container !== undefined)
        return container;
    const problem = "it is an EBML file, but neither WebM nor Matroska";
    throw new MediaError({ kind: "unrecognised", problem, part: "EBML", offset: 0 });
}
/** Finds the Segment after the EBML header, which ends at `offset`. Throws a `truncated` MediaError without one. */
function* findSegment(elements, offset) {
    for (let at = offset; at < elements.window.sizeBytes; at = elements.end) {
        yield* elements.reach(at, ebml_LONGEST_HEADER_BYTES);
        elements.look(at);
        if (elements.header.id === ElementId.Segment) {
            return { part: elements.part(), start: elements.dataOffset, end: elements.end };
        }
        elements.checkEnd(Number.POSITIVE_INFINITY);
    }
    throw truncatedAt({ name: "EBML", offset }, "it ends after its header");
}

;// CONCATENATED MODULE: ./media/webm/element-walker.js
/** Walks elements by their headers, and asks for their bytes. Looks into none of them. */




/** Enough for the header of a block, and for the first bytes of its frame. */
const SMALLEST_REQUEST_BYTES = 36;
const LARGEST_REQUEST_BYTES = 64 * 1024;
/** Where so few bytes are in between, reading on costs less than a separate read. */
const NEAR_BYTES = 1024;
/**
 * The current element, anywhere in the file. Requests are as small as a block's header, so that frames are skipped
 * unread; they grow where elements follow each other closely.
 */
class ElementWalker {
    window;
    /** The element that {@link look} read last, and where it is in the file; `end` may be `Infinity`. */
    header = new ElementHeader();
    offset = 0;
    dataOffset = 0;
    end = 0;
    #requestBytes = SMALLEST_REQUEST_BYTES;
    constructor(window) {
        this.window = window;
    }
    /** What to ask for where the window does not hold `count` bytes from `offset`. The window accepts what comes. */
    request(offset, count) {
        const { start, end } = this.window;
        const isNear = offset - end <= NEAR_BYTES && offset >= start;
        // The first two close requests may be exceptions: sound between two frames.
        this.#requestBytes = isNear ? Math.min(2 * this.#requestBytes, LARGEST_REQUEST_BYTES) : SMALLEST_REQUEST_BYTES / 4;
        return this.window.request(offset, count, Math.max(this.#requestBytes, SMALLEST_REQUEST_BYTES));
    }
    /** Makes the window hold `count` bytes from `offset`, or all up to the end of the file. */
    *reach(offset, count) {
        if (!this.window.holds(offset, count))
            this.window.accept(yield this.request(offset, count));
    }
    /** The `length` bytes at `offset`, or all up to the end of the file: a copy. */
    *peek(offset, length) {
        yield* this.reach(offset, length);
        return this.window.copy(offset, length);
    }
    /**
     * Reads the header at `offset`, of which the window holds all that the file has. `parent` is for faults. Throws a
     * MediaError where no element begins, or the file cuts its header off.
     */
    look(offset, parent) {
        const { header, window } = this;
        window.effort.spend("elements", 1, parent ?? { name: "file", offset });
        const state = header.read(window.bytes, offset - window.start);
        this.offset = offset;
        this.dataOffset = offset + header.headerBytes;
        this.end = this.dataOffset + header.dataBytes;
        if (state === "whole")
            return;
        const part = parent === undefined ? { name: "file", offset } : { ...parent, offset };
        if (state === "cut")
            throw truncatedAt(part, "it ends inside the header of an element");
        throw damaged(part, DAMAGE.invalidBytes, "no element begins with these bytes");
    }
    /**
     * Makes sure that the current element ends inside its parent and inside the file. Only a Segment and a Cluster may
     * have an unknown size (`unknownsizeallowed` in RFC 9559). Throws a MediaError where it does not.
     */
    checkEnd(parentEnd, parent) {
        const cut = this.findCutEnd(parentEnd, parent);
        if (cut !== undefined)
            throw cut;
    }
    /** As {@link checkEnd}, but returns the fault of an element that the file cuts off. */
    findCutEnd(parentEnd, parent) {
        const { end, header } = this;
        const { sizeBytes } = this.window;
        if (end <= parentEnd && end <= sizeBytes)
            return undefined;
        if (end === Number.POSITIVE_INFINITY) {
            if (header.id === ElementId.Segment || header.id === ElementId.Cluster)
                return undefined;
            throw this.damaged(DAMAGE.wrongSize, "its size is unknown, which is not allowed", parent);
        }
        if (end > parentEnd) {
            throw this.damaged(DAMAGE.wrongSize, say `it ends at byte ${end}, after the element that contains it`, parent);
        }
        return truncated(this.part(parent), sizeBytes, end);
    }
    /** A copy of the current element's data, of which there may be at most `mostBytes`. */
    *readData(mostBytes, parent) {
        const part = this.part(parent);
        const { dataOffset } = this;
        const { dataBytes } = this.header;
        if (dataBytes > mostBytes) {
            throw overBound(part, say `its ${part.name} element has ${dataBytes} bytes; at most ${mostBytes} are read`);
        }
        return ByteReader.over(yield* this.peek(dataOffset, dataBytes), dataOffset, part, this.window.effort);
    }
    /** The current element, for messages. */
    part(parent) {
        const name = nameElement(this.header.id);
        return parent === undefined ? { name, offset: this.offset } : { name, offset: this.offset, parent };
    }
    /** A fault of the current element. */
    damaged(problem, detail, parent) {
        return damaged(this.part(parent), problem, detail);
    }
}

;// CONCATENATED MODULE: ./media/webm/cues.js
/** Finds the Cues of a file, and reads where its last Clusters are. Reads no Cluster, and trusts no position. */




/** A SeekHead has an entry for each child of the Segment; Cues have some for each second. */
const MOST_SEEK_HEAD_BYTES = 4096;
const MOST_CUES_BYTES = 2_000_000;
/** A SeekHead may refer to another one, which has the rest (RFC 9559, 6.3); what comes first may be padded. */
const MOST_HOPS = 16;
const seekHeadSchema = {
    seeks: masters(ElementId.Seek, { id: unsigned(ElementId.SeekID), position: unsigned(ElementId.SeekPosition) }),
};
const cuePointSchema = {
    positions: masters(ElementId.CueTrackPositions, { cluster: unsigned(ElementId.CueClusterPosition) }),
};
/** The Cues, in the order of the file. */
class Cues {
    /** Where they are in the file. */
    offset;
    #points;
    #segmentStart;
    constructor(offset, points, segmentStart) {
        this.offset = offset;
        this.#points = points;
        this.#segmentStart = segmentStart;
    }
    /** The last Cluster that they refer to of those that begin before `limit`. It can be asked for once. */
    findLastCluster(limit) {
        for (const point of this.#points.toReversed()) {
            const position = decodeMaster(cuePointSchema, point).positions?.at(-1)?.cluster;
            if (position !== undefined && this.#segmentStart + position < limit)
                return this.#segmentStart + position;
        }
        return undefined;
    }
}
/**
 * Finds the Cues (RFC 9559, 5.1.5), by the SeekHead or before the first Cluster. `undefined` where there are none, or
 * the SeekHead is wrong.
 */
function* findCues(elements, segment, firstCluster) {
    let at = segment.start;
    for (let hop = 0; hop < MOST_HOPS && at !== firstCluster; hop++) {
        const element = yield* lookAt(elements, at);
        if (element === undefined || element.end > elements.window.sizeBytes)
            return undefined;
        if (element.id === ElementId.Cues) {
            const points = element.dataBytes > MOST_CUES_BYTES ? [] : readPoints(yield* readIndex(elements, element));
            return new Cues(at, points, segment.start);
        }
        const isSeekHead = element.id === ElementId.SeekHead && element.dataBytes <= MOST_SEEK_HEAD_BYTES;
        const position = isSeekHead ? readSeekHead(yield* readData(elements, element)) : undefined;
        at = position === undefined ? element.end : segment.start + position;
    }
    return undefined;
}
/** The element at `offset`; `undefined` where none can be. */
function* lookAt(elements, offset) {
    const { window } = elements;
    if (offset >= window.sizeBytes)
        return undefined;
    yield* elements.reach(offset, ebml_LONGEST_HEADER_BYTES);
    const header = new ElementHeader();
    if (header.read(window.bytes, offset - window.start) !== "whole")
        return undefined;
    const { id, headerBytes, dataBytes } = header;
    return { id, offset, dataBytes, end: offset + headerBytes + dataBytes };
}
/** As {@link readData}, of an element that no budget counts. */
function* readIndex(elements, { id, end, dataBytes }) {
    const { window } = elements;
    const start = end - dataBytes;
    const isIndex = true;
    if (!window.holds(start, dataBytes)) {
        window.accept(yield window.request(start, dataBytes, dataBytes, isIndex), isIndex);
    }
    const part = { name: nameElement(id), offset: start };
    return ByteReader.over(window.copy(start, dataBytes), start, part, window.effort);
}
function* readData(elements, { id, end, dataBytes }) {
    const start = end - dataBytes;
    const bytes = yield* elements.peek(start, dataBytes);
    return ByteReader.over(bytes, start, { name: nameElement(id), offset: start }, elements.window.effort);
}
/** Where the Cues are by this SeekHead, else another SeekHead, from the start of the Segment's data. */
function readSeekHead(data) {
    const { seeks = [] } = decodeMaster(seekHeadSchema, data);
    const find = (id) => seeks.find((seek) => seek.id === id)?.position;
    return find(ElementId.Cues) ?? find(ElementId.SeekHead);
}
/** The data of each CuePoint, still to be decoded. */
function readPoints(cues) {
    const { part } = cues;
    const data = cues.rest;
    const header = new ElementHeader();
    const points = [];
    while (header.read(data, data.length - cues.remaining) === "whole") {
        if (header.headerBytes + header.dataBytes > cues.remaining)
            break;
        cues.spend("elements", 1);
        cues.skip(header.headerBytes);
        const point = cues.take(header.dataBytes, part);
        if (header.id === ElementId.CuePoint)
            points.push(point);
    }
    return points;
}

;// CONCATENATED MODULE: ./media/webm/resync.js
/** Finds elements among bytes that begin anywhere: in the middle of a frame, as a rule. No I/O. */


/**
 * What a Cluster may begin with: its Timestamp, which comes first or after these (RFC 9559, 5.1.3.1; RFC 8794, 11.3).
 */
const CLUSTER_STARTS = [ElementId.Timestamp, ElementId.CRC32, ElementId.Void];
/** `ElementId.Cluster`, as it is written. */
const CLUSTER_ID = Buffer.from([0x1f, 0x43, 0xb6, 0x75]);
/** Index of the first Cluster whose header and first child `bytes` have. */
function findFirstCluster(bytes) {
    const search = resync_asBuffer(bytes);
    const header = new ElementHeader();
    for (let index = search.indexOf(CLUSTER_ID); index !== -1; index = search.indexOf(CLUSTER_ID, index + 1)) {
        if (isCluster(header, bytes, index))
            return index;
    }
    return undefined;
}
/** Index of the last one. */
function findLastCluster(bytes) {
    const search = resync_asBuffer(bytes);
    const header = new ElementHeader();
    for (let index = search.lastIndexOf(CLUSTER_ID); index > 0; index = search.lastIndexOf(CLUSTER_ID, index - 1)) {
        if (isCluster(header, bytes, index))
            return index;
    }
    return isCluster(header, bytes, 0) ? 0 : undefined;
}
function resync_asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** `header` is filled anew: there may be millions of places to look at. */
function isCluster(header, bytes, index) {
    if (header.read(bytes, index) !== "whole" || header.id !== ElementId.Cluster)
        return false;
    return header.read(bytes, index + header.headerBytes) === "whole" && CLUSTER_STARTS.includes(header.id);
}
/** Children of a Cluster that stand between blocks. */
const BLOCKS = [ElementId.SimpleBlock, ElementId.BlockGroup];
const CLUSTER_CHILDREN = [...BLOCKS, ElementId.Void];
/** A track's number, a time, flags of which three bits are zero, and a byte of a frame (RFC 9559, 10.2). */
const SHORTEST_BLOCK_BYTES = 5;
const RESERVED_FLAGS = 0x70;
/**
 * Index of an early block in a Cluster that ends at index `end`: from there, one element follows the other up to
 * exactly that end. The first one may be there by chance, so the second is taken.
 */
function findFirstBlock(bytes, end) {
    if (!(end > 0 && end <= bytes.length))
        return undefined;
    const leadsToEnd = new Uint8Array(end + 1);
    leadsToEnd[end] = 1;
    const header = new ElementHeader();
    let first;
    let second;
    for (let index = end - 1; index >= 0; index--) {
        if (!CLUSTER_CHILDREN.includes(bytes[index] ?? 0))
            continue;
        if (header.read(bytes, index) !== "whole")
            continue;
        const next = index + header.headerBytes + header.dataBytes;
        if (!(next <= end) || leadsToEnd[next] !== 1)
            continue;
        if (!mayBegin(header.id, bytes, index + header.headerBytes, header.dataBytes))
            continue;
        leadsToEnd[index] = 1;
        second = next < end ? next : second;
        first = index;
    }
    return second ?? first;
}
function mayBegin(id, bytes, index, dataBytes) {
    if (id === ElementId.SimpleBlock)
        return resync_isBlock(bytes, index, dataBytes);
    return id !== ElementId.BlockGroup || isBlockGroup(bytes, index, dataBytes);
}
/** Whether a BlockGroup may begin so: with its Block (RFC 9559, 5.1.3.5.1), as muxers write it. */
function isBlockGroup(bytes, index, dataBytes) {
    const child = new ElementHeader();
    if (child.read(bytes, index) !== "whole" || child.id !== ElementId.Block)
        return false;
    return child.headerBytes + child.dataBytes <= dataBytes && resync_isBlock(bytes, index + child.headerBytes, child.dataBytes);
}
/** Whether a Block or SimpleBlock may begin so. */
function resync_isBlock(bytes, index, dataBytes) {
    const numberLength = vintLength(bytes[index] ?? 0);
    if (numberLength > 2 || dataBytes < SHORTEST_BLOCK_BYTES)
        return false;
    return (readUnsigned(bytes, index + numberLength + 2, 1) & RESERVED_FLAGS) === 0;
}

;// CONCATENATED MODULE: ./media/webm/last-clusters.js
/** Leaves out the Clusters in the middle of a file that is read in part. No rules, and no blocks of its own. */






/**
 * Lets `clusters` go on with the last blocks, and skips those before them. It looks for a Cluster at the end of the
 * file; else in the Cluster that begins before that, by the Cues; else it searches further back. Throws an
 * `over-budget` MediaError where it finds none.
 */
function* skipToLastClusters(file, clusters) {
    const { elements, partial, segment, firstCluster, position } = file;
    clusters.skipAhead();
    const cues = yield* findCues(elements, segment, firstCluster);
    const fileEnd = Math.min(segment.end, elements.window.sizeBytes);
    const mediaEnd = cues !== undefined && cues.offset > position ? Math.min(cues.offset, fileEnd) : fileEnd;
    const readSoFar = { partial, position, peek: (offset, length) => elements.peek(offset, length) };
    const tail = yield* readTail(readSoFar, mediaEnd);
    // A Cluster that begins too late may hold only the last sound.
    const inTail = findFirstCluster(tail.bytes);
    if (inTail !== undefined && inTail < tail.bytes.length / 2) {
        yield* clusters.read(tail.start + inTail);
        return;
    }
    const cued = cues?.findLastCluster(tail.start);
    if (cued !== undefined && (yield* readEndOfCluster(cued, tail, elements, clusters)))
        return;
    const search = yield* searchBeforeTail(readSoFar, tail, findLastCluster, tail.bytes.length);
    if (search.found !== undefined && (yield* readEndOfCluster(search.found, tail, elements, clusters)))
        return;
    if (search.found === undefined && inTail === undefined) {
        const detail = say `no Cluster begins in the last ${mediaEnd - search.start} bytes of the media`;
        throw overBudget(segment.part, "its last frames were not found", detail);
    }
    yield* clusters.read(search.found ?? tail.start + (inTail ?? 0));
}
/**
 * Reads what the tail has of a Cluster that begins before it, and all that follows. Returns whether it could: only if
 * there is such a Cluster, and blocks that lead to its end.
 */
function* readEndOfCluster(offset, tail, elements, clusters) {
    const block = findFirstBlock(tail.bytes, (yield* findClusterEnd(elements, offset)) - tail.start);
    if (block === undefined)
        return false;
    yield* clusters.read(offset, () => clusters.hasTime);
    yield* clusters.read(tail.start + block);
    return true;
}
/** Where the Cluster ends that begins at `offset`; `NaN` where none does, `Infinity` where it does not say. */
function* findClusterEnd(elements, offset) {
    const { window } = elements;
    yield* elements.reach(offset, ebml_LONGEST_HEADER_BYTES);
    const header = new ElementHeader();
    const isWhole = header.read(window.bytes, offset - window.start) === "whole";
    return isWhole && header.id === ElementId.Cluster ? offset + header.headerBytes + header.dataBytes : Number.NaN;
}

;// CONCATENATED MODULE: ./media/webm/timeline.js
/** The time of one track by its blocks. No elements, no I/O. */

/** Matroska's own unit. Whole numbers of it keep sums exact, which fractions of a second would not. */
const NANOSECONDS_PER_SECOND = 1e9;
/** Opus frames have at most 120 ms (RFC 6716, 2.1.4), and no codec in use lags further behind than a frame. */
const LONGEST_DELAY_NS = 120e6;
/**
 * The timeline of a track whose blocks have a time and, as a rule, no duration. A stretch ends where its last block
 * begins.
 */
class BlockTimeline extends Timeline {
    /** How long the decoder's output lags behind. */
    codecDelayNs;
    #defaultDurationNs;
    /** What the BlockGroup of the block at the latest time says. */
    #lastDuration;
    #lastPaddingNs = 0;
    /** Its clock counts in nanoseconds. There is no `timing` for audio. */
    constructor(clock, { defaultDuration, codecDelay = 0 }, timing) {
        super(clock, timing);
        this.codecDelayNs = Math.min(codecDelay, LONGEST_DELAY_NS);
        this.#defaultDurationNs = defaultDuration === 0 ? undefined : defaultDuration;
    }
    /**
     * Adds a block of `frames` frames at `time`, in ticks. `duration`, of the whole block in ticks, and `padding`, in
     * nanoseconds, are BlockGroup's.
     */
    add(time, frames, duration, padding = 0) {
        this.timing?.add(time);
        const isLast = time >= this.whole.end;
        this.extend(time, time, frames, frames);
        if (!isLast)
            return;
        this.#lastDuration = duration;
        this.#lastPaddingNs = Math.max(0, padding);
    }
    /** Whether its track has a DefaultDuration other than 0, which RFC 9559 (5.1.4.1.13) does not allow. */
    get statesFrameRate() {
        return this.#defaultDurationNs !== undefined;
    }
    /** When the first frame begins. */
    get startNs() {
        return this.clock.toUnits(this.whole.start);
    }
    /**
     * When the last frame ends: by BlockDuration, else at the latest by DefaultDuration or the mean of the others. What a
     * decoder drops comes off: at the start (CodecDelay), and at the end (DiscardPadding, which BlockDuration leaves
     * out). `bound` is where it ends if the mean is that of the fewest frames that there can be in all.
     */
    get endNs() {
        const start = this.clock.toUnits(this.whole.end) - this.codecDelayNs;
        if (this.#lastDuration !== undefined) {
            const end = start + this.clock.toUnits(this.#lastDuration);
            return { earliest: end, latest: end, bound: end };
        }
        const { framesAtEnd, framesInTicks, ticks } = this.whole;
        const endOf = (frameNs) => start + Math.max(0, frameNs * framesAtEnd - this.#lastPaddingNs);
        const longestFrameNs = framesInTicks > 0 ? this.clock.toUnits(ticks) / framesInTicks : 0;
        return { earliest: start, latest: endOf(this.#frameNs), bound: endOf(Math.max(this.#frameNs, longestFrameNs)) };
    }
    /** The average rate, over the time up to the last block of each stretch that was read. */
    get frameRate() {
        const rate = super.frameRate;
        if (rate === undefined || !this.#hasTrueDefaultDuration)
            return rate;
        return { ...rate, value: NANOSECONDS_PER_SECOND / this.#frameNs };
    }
    /** By DefaultDuration: each interval between frames is as long, to the tick to which times are rounded. */
    isConstant({ minFrameRate = 0, maxFrameRate = 0 }) {
        if (this.#defaultDurationNs === undefined || !this.#hasTrueDefaultDuration)
            return false;
        const frameNs = this.#defaultDurationNs;
        return [minFrameRate, maxFrameRate].every((rate) => Math.abs(NANOSECONDS_PER_SECOND / rate - frameNs) <= this.clock.toUnits(1));
    }
    /** DefaultDuration is exact where timestamps are rounded, but may be wrong: it counts if the blocks agree with it. */
    get #hasTrueDefaultDuration() {
        if (this.#defaultDurationNs === undefined)
            return false;
        const expectedNs = this.framesInTicks * this.#defaultDurationNs;
        return Math.abs(this.#spanNs - expectedNs) <= this.edgesToleranceSeconds * NANOSECONDS_PER_SECOND;
    }
    get #frameNs() {
        if (this.#defaultDurationNs !== undefined && this.#hasTrueDefaultDuration)
            return this.#defaultDurationNs;
        return this.framesInTicks > 0 ? this.#spanNs / this.framesInTicks : 0;
    }
    get #spanNs() {
        return this.clock.toUnits(this.ticks);
    }
}

;// CONCATENATED MODULE: ./media/webm/presentation.js
/** Facts of what a Segment shows: declared duration, codec delay and cropping on top of what all containers share. */




/** What is known of a Segment: what all its blocks say together, only once they were read to the end. */
function describeSegment({ info, tracks }, extent) {
    const videos = pickVideoTracks(tracks);
    const main = findMainTrack(videos);
    const duration = extent.isComplete ? presentation_measurePresentation(tracks, info) : undefined;
    return {
        ...(main && describeFrames(videos.indexOf(main), presentation_readFrames(main))),
        ...(main && { statesFrameRate: main.timeline.statesFrameRate }),
        ...(duration && { duration }),
        ...(extent.isComplete && describeMotion(videos, extent)),
        ...(extent.isComplete && main && describeTimes(main.timeline, extent)),
    };
}
function presentation_readFrames({ codec, codedColour, codedSize, video }) {
    const { crop, declaredSize, isEncrypted, rotation } = video;
    const width = (codedSize?.width ?? declaredSize.width ?? 0) - crop.width;
    const height = (codedSize?.height ?? declaredSize.height ?? 0) - crop.height;
    const size = width > 0 && height > 0 ? { width, height } : undefined;
    return { codec, isEncrypted, rotation, size, colour: (0,model_colour/* mergeColours */.AV)(codedColour, video.colour) };
}
/**
 * From the first start of a track to the last end. Muxers and players do not agree whether a timestamp includes the
 * codec's delay, by which the tracks may seem shifted: so much less is possible. `undefined` without blocks.
 */
function presentation_measurePresentation(tracks, { clock, duration }) {
    const timelines = tracks.map(({ timeline }) => timeline).filter(({ frames }) => frames > 0);
    if (timelines.length === 0)
        return undefined;
    const ends = timelines.map(({ endNs }) => endNs);
    const earliest = Math.max(...ends.map((end) => end.earliest));
    const latest = Math.max(...ends.map((end) => end.latest));
    const declared = clock.toUnits(duration ?? Number.NaN);
    const isOpen = timelines.some((timeline) => timeline.isOpen);
    const isPossible = declared >= earliest && (declared <= latest || isOpen);
    const end = isPossible ? declared : latest;
    const start = Math.min(...timelines.map(({ startNs }) => startNs));
    const delay = Math.max(...timelines.map(({ codecDelayNs }) => codecDelayNs)) / NANOSECONDS_PER_SECOND;
    const measured = measureDuration((end - start) / NANOSECONDS_PER_SECOND, clock.measureTolerance());
    const whole = widen(measured, delay, 0);
    if (timelines.every(({ isPartial }) => !isPartial))
        return whole;
    // How long the last frame lasts may depend on what was not read.
    const bound = isOpen ? Number.POSITIVE_INFINITY : Math.max(...ends.map((each) => each.bound));
    const shorter = (end - earliest) / NANOSECONDS_PER_SECOND;
    return widen(whole, shorter, Math.max(0, bound - end) / NANOSECONDS_PER_SECOND);
}

;// CONCATENATED MODULE: ./media/webm/codec-names.js
/** Names the codecs of tracks. Reads nothing but the names. */
/** Codecs by their Matroska CodecID (RFC 9559, 27.2, and https://www.matroska.org/technical/codec_specs.html). */
const codecsById = new Map(Object.entries({
    V_VP8: "vp8",
    V_VP9: "vp9",
    V_AV1: "av1",
    "V_MPEG4/ISO/AVC": "h264",
    "V_MPEGH/ISO/HEVC": "h265",
    "V_MPEG4/ISO/SP": "mpeg4",
    "V_MPEG4/ISO/ASP": "mpeg4",
    "V_MPEG4/ISO/AP": "mpeg4",
    V_MPEG1: "mpeg1",
    V_MPEG2: "mpeg2",
    V_THEORA: "theora",
    V_MJPEG: "mjpeg",
    V_PRORES: "prores",
}));
/** Codecs by the four characters that AVI calls them, in lower case. */
const codecsByFourcc = new Map(Object.entries({
    h264: "h264",
    x264: "h264",
    avc1: "h264",
    hevc: "h265",
    vp80: "vp8",
    vp90: "vp9",
    av01: "av1",
    h263: "h263",
    mp4v: "mpeg4",
    xvid: "mpeg4",
    divx: "mpeg4",
    dx50: "mpeg4",
    mjpg: "mjpeg",
}));
/** `biCompression` of the BITMAPINFOHEADER that is the CodecPrivate of a `V_MS/VFW/FOURCC` track. */
const FOURCC_INDEX = 16;
/**
 * The codec of a video track, by the project's name for it; for codecs that have none, the four characters or the
 * CodecID as far as they can be shown.
 */
function codec_names_nameCodec(codecId, codecPrivate) {
    const hasFourcc = codecId === "V_MS/VFW/FOURCC" && codecPrivate !== undefined;
    if (!hasFourcc || codecPrivate.remaining < FOURCC_INDEX + 4)
        return codecsById.get(codecId) ?? makePrintable(codecId);
    codecPrivate.skip(FOURCC_INDEX);
    const fourcc = codecPrivate.fourCC();
    return codecsByFourcc.get(fourcc.toLowerCase()) ?? makePrintable(fourcc);
}
const LONGEST_NAME = 32;
function makePrintable(name) {
    return name.slice(0, LONGEST_NAME).replace(/[^\x21-\x7e]/g, "?");
}

;// CONCATENATED MODULE: ./media/webm/colour.js
/** Reads what a Video element says about colours. No I/O. */



/** The children of Colour that are read (RFC 9559, 5.1.4): its code points are those of H.273. */
const colourFields = {
    matrix: unsigned(ElementId.MatrixCoefficients),
    bitsPerChannel: unsigned(ElementId.BitsPerChannel),
    chromaAcross: unsigned(ElementId.ChromaSubsamplingHorz),
    chromaDown: unsigned(ElementId.ChromaSubsamplingVert),
    range: unsigned(ElementId.Range),
    transfer: unsigned(ElementId.TransferCharacteristics),
    primaries: unsigned(ElementId.Primaries),
};
/** Values of Range. */
const BROADCAST = 1;
const FULL = 2;
/** Chroma by the samples left out for each one, across and down. */
const colour_CHROMA = { "0,0": "4:4:4", "1,0": "4:2:2", "1,1": "4:2:0" };
/** The colours of a track as its Video element states them. */
function colour_readColour(element = {}) {
    const { bitsPerChannel = 0, chromaAcross, chromaDown, range } = element;
    const chroma = colour_CHROMA[`${chromaAcross},${chromaDown}`];
    return {
        ...describeCodePoints(element),
        ...((range === BROADCAST || range === FULL) && { isFullRange: range === FULL }),
        ...(bitsPerChannel > 0 && { bitDepth: bitsPerChannel }),
        ...(chroma !== undefined && { chroma }),
    };
}

;// CONCATENATED MODULE: ./media/webm/track.js
/** Reads the video and audio tracks of a file from the bytes of Tracks. No I/O, no blocks, no rules. */











/** The children of Tracks that are read (RFC 9559, 5.1.4). */
const schema = {
    entries: masters(ElementId.TrackEntry, {
        number: unsigned(ElementId.TrackNumber),
        type: unsigned(ElementId.TrackType),
        isEnabled: unsigned(ElementId.FlagEnabled),
        defaultDuration: unsigned(ElementId.DefaultDuration),
        trackTimestampScale: master_float(ElementId.TrackTimestampScale),
        codecId: string(ElementId.CodecID),
        codecPrivate: binary(ElementId.CodecPrivate),
        codecDelay: unsigned(ElementId.CodecDelay),
        video: master(ElementId.Video, {
            width: unsigned(ElementId.PixelWidth),
            height: unsigned(ElementId.PixelHeight),
            cropTop: unsigned(ElementId.PixelCropTop),
            cropBottom: unsigned(ElementId.PixelCropBottom),
            cropLeft: unsigned(ElementId.PixelCropLeft),
            cropRight: unsigned(ElementId.PixelCropRight),
            colour: master(ElementId.Colour, colourFields),
            projection: master(ElementId.Projection, {
                type: unsigned(ElementId.ProjectionType),
                roll: master_float(ElementId.ProjectionPoseRoll),
            }),
        }),
        contentEncodings: master(ElementId.ContentEncodings, {
            encodings: masters(ElementId.ContentEncoding, {
                encryption: binary(ElementId.ContentEncryption),
            }),
        }),
    }),
};
/** Values of TrackType (RFC 9559, 5.1.4). */
const VIDEO = 1;
const AUDIO = 2;
/**
 * The video and audio tracks of a Tracks element, from all of its data. Throws a `damaged` MediaError where two of any
 * kind have the same number, because a block then belongs to either, and where one scales its times: RFC 9559 (5.1.4)
 * has TrackTimestampScale up to version 3 of Matroska only, WebM does not have it, and many players ignore it.
 */
function readTracks(data, clock, steady) {
    const entries = decodeMaster(schema, data).entries ?? [];
    const numbers = new Set(entries.map(({ number }) => number));
    if (numbers.size < entries.length)
        throw damaged(data.part, DAMAGE.contradiction, "two tracks have the same number");
    const scaled = entries.find(({ trackTimestampScale = 1 }) => trackTimestampScale !== 1);
    if (scaled !== undefined) {
        const { number = 0, trackTimestampScale = 1 } = scaled;
        const detail = say `TrackTimestampScale of track ${number} is ${trackTimestampScale}`;
        throw damaged(data.part, "it scales its times, which many players ignore", detail);
    }
    return entries.flatMap((entry) => track_readTrack(entry, data.part, clock, steady) ?? []);
}
function track_readTrack(entry, tracks, clock, steady) {
    const { number, type, codecId, codecPrivate } = entry;
    if (number === undefined || (type !== VIDEO && type !== AUDIO))
        return undefined;
    const timing = type === VIDEO ? new FrameTiming(clock, steady) : undefined;
    const encodings = entry.contentEncodings?.encodings ?? [];
    const isOpaque = encodings.length > 0;
    const codec = codecId === undefined ? undefined : codec_names_nameCodec(codecId, codecPrivate);
    // For every type of track: parameter sets that contradict themselves are damage.
    const nalCodec = isOpaque ? undefined : NAL_CODECS.get(codec ?? "");
    const frameCodec = isOpaque || type !== VIDEO ? undefined : FRAME_CODECS.get(codec ?? "");
    const isEncrypted = encodings.some(({ encryption }) => encryption !== undefined);
    return {
        number,
        ...(codec === undefined ? {} : { codec }),
        isOpaque,
        ...(frameCodec && { frameCodec, findDefect: frameCodec.findDefect }),
        ...(nalCodec && readParameterSets(nalCodec, entry, tracks)),
        ...(codec === "av1" && codecPrivate && { codedColour: readAv1Colour(codecPrivate.rest) }),
        timeline: new BlockTimeline(clock, entry, timing),
        ...(type === VIDEO && { video: readVideo(entry, isEncrypted) }),
    };
}
function readVideo({ isEnabled, video = {} }, isEncrypted) {
    return {
        isEnabled: isEnabled !== 0,
        isEncrypted,
        rotation: track_readRotation(video),
        declaredSize: readDeclaredSize(video),
        crop: {
            width: (video.cropLeft ?? 0) + (video.cropRight ?? 0),
            height: (video.cropTop ?? 0) + (video.cropBottom ?? 0),
        },
        colour: (0,model_colour/* mergeColours */.AV)(colour_readColour(video.colour)),
    };
}
/** The only version of the configuration records. Other CodecPrivate is no record, and is left to the decoder. */
const CONFIGURATION_VERSION = 1;
/**
 * The size that the parameter sets of CodecPrivate declare (https://www.matroska.org/technical/codec_specs.html), and
 * how to read the first frame, which may declare another. Faults name `tracks` where there is no CodecPrivate.
 */
function readParameterSets(nalCodec, { codecPrivate, video = {} }, tracks) {
    const part = codecPrivate?.part ?? tracks;
    const isConfiguration = codecPrivate?.rest[0] === CONFIGURATION_VERSION;
    const configuration = isConfiguration ? nalCodec.readConfiguration(codecPrivate) : NO_CONFIGURATION;
    const declared = { width: video.width ?? 0, height: video.height ?? 0 };
    const { size: codedSize, colour: codedColour } = readFirstSize(nalCodec, configuration, part, declared);
    return {
        ...(codedSize && { codedSize }),
        codedColour,
        findDefect: (frame, sizeBytes) => findNalDefect(nalCodec, configuration, frame, sizeBytes),
        readFirstSize: (frame) => readFirstSize(nalCodec, configuration, part, declared, frame),
    };
}
function readDeclaredSize({ width, height }) {
    return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}
/** ProjectionPoseRoll turns a rectangular frame, counter-clockwise (RFC 9559, 5.1.4). */
function track_readRotation({ projection: { type = 0, roll = 0 } = {} }) {
    if (type !== 0)
        return 0;
    const clockwise = (360 - (roll % 360)) % 360;
    return clockwise === 90 || clockwise === 180 || clockwise === 270 ? clockwise : 0;
}

;// CONCATENATED MODULE: ./media/webm/segment.js
/** Reads the head of the Segment: its clock and its tracks, up to the first Cluster. No blocks, no rules. */







/** Info and Tracks have some hundreds of bytes each; hundreds of tracks still fit. */
const MOST_SETTINGS_BYTES = 250_000;
/** Nanoseconds of a tick where Info does not say (RFC 9559, 5.1.2.9). */
const DEFAULT_TIMESTAMP_SCALE = 1_000_000;
const infoSchema = { timestampScale: unsigned(ElementId.TimestampScale), duration: master_float(ElementId.Duration) };
/**
 * Reads the Info and the Tracks of the Segment. They may come after the Clusters, which are skipped then (RFC 9559,
 * 4.5: a SeekHead must say so, but is not relied on). Throws a MediaError where the Tracks are missing or unreadable.
 */
function* readSegmentHead(elements, segment, steady) {
    const { part } = segment;
    let info;
    let tracks;
    let firstCluster;
    const end = Math.min(segment.end, elements.window.sizeBytes);
    for (let at = segment.start; at < end;) {
        yield* elements.reach(at, ebml_LONGEST_HEADER_BYTES);
        elements.look(at, part);
        elements.checkEnd(segment.end, part);
        const { dataOffset, offset } = elements;
        const { id } = elements.header;
        // The children of a Cluster of unknown size are skipped one by one.
        at = elements.end === Number.POSITIVE_INFINITY && id === ElementId.Cluster ? dataOffset : elements.end;
        if (id === ElementId.Info)
            info ??= yield* elements.readData(MOST_SETTINGS_BYTES, part);
        if (id === ElementId.Tracks)
            tracks ??= yield* elements.readData(MOST_SETTINGS_BYTES, part);
        if (id === ElementId.Cluster)
            firstCluster ??= offset;
        if (firstCluster !== undefined && info !== undefined && tracks !== undefined)
            break;
    }
    if (tracks === undefined) {
        const isCut = segment.end > end && segment.end !== Number.POSITIVE_INFINITY;
        throw isCut ? truncated(part, end, segment.end) : damaged(part, "its track list (Tracks) is missing");
    }
    const settings = readInfo(info);
    tracks.spend("bytes of Tracks", tracks.remaining);
    return { info: settings, tracks: readTracks(tracks, settings.clock, steady), firstCluster };
}
function readInfo(info) {
    const { timestampScale = DEFAULT_TIMESTAMP_SCALE, ...rest } = info === undefined ? {} : decodeMaster(infoSchema, info);
    if (info !== undefined && timestampScale === 0)
        throw damaged(info.part, DAMAGE.stoppedClock, "TimestampScale is 0");
    return { ...rest, clock: new Clock(NANOSECONDS_PER_SECOND, timestampScale) };
}

;// CONCATENATED MODULE: ./media/webm/segment-end.js
/** Checks the end of the Segment, and what follows it. Reads no frames. */




/** Tools leave up to so many bytes after a Segment that are no elements. Players look for a Cluster among them. */
const MOST_JUNK_BYTES = 64 * 1024;
const SECOND_DOCUMENT = [DAMAGE.secondStart, "a second document begins here"];
const STRAY_CLUSTER = ["more frames follow after its end", "a Cluster follows the Segment"];
/** Elements after a Segment with which some players go on, but not all. */
const STRAYS = new Map([
    [ElementId.EBML, SECOND_DOCUMENT],
    [ElementId.Segment, SECOND_DOCUMENT],
    [ElementId.Cluster, STRAY_CLUSTER],
]);
/**
 * Makes sure that the Segment is complete, and that no frames follow it: only some players would show them. Other
 * elements and bytes at the end do no harm. Throws a `truncated` or a `damaged` MediaError.
 */
function* checkSegmentEnd(elements, { part, end }) {
    const { header, window } = elements;
    const { sizeBytes } = window;
    if (end === Number.POSITIVE_INFINITY)
        return;
    if (end > sizeBytes)
        throw truncated(part, sizeBytes, end);
    for (let at = end; at < sizeBytes; at += header.headerBytes + header.dataBytes) {
        window.effort.spend("elements", 1, part);
        yield* elements.reach(at, ebml_LONGEST_HEADER_BYTES);
        const isHeader = header.read(window.bytes, at - window.start) === "whole";
        const strayElement = isHeader ? STRAYS.get(header.id) : undefined;
        const isElement = isHeader && at + header.headerBytes + header.dataBytes <= sizeBytes;
        const stray = strayElement ?? (isElement ? undefined : yield* findStrayCluster(elements, at));
        if (stray !== undefined)
            throw damaged({ ...part, offset: at }, ...stray);
        if (!isElement)
            return;
    }
}
function* findStrayCluster(elements, at) {
    const { window } = elements;
    const left = window.sizeBytes - at;
    if (left > MOST_JUNK_BYTES)
        return ["unknown data follows after its end", say `${left} bytes after the Segment are no elements`];
    yield* elements.reach(at, left);
    return findFirstCluster(window.view(at, left)) === undefined ? undefined : STRAY_CLUSTER;
}

;// CONCATENATED MODULE: ./media/webm/parser.js
/** Reads a WebM or Matroska file from end to end, and checks that it shows something. Knows no rule. */









/** The parser of WebM and Matroska files (RFC 9559). It reads the tracks, and the headers of the blocks. */
const openWebm = (window, steady) => new WebmParser(window, steady);
class WebmParser {
    #elements;
    #steady;
    #container;
    #head;
    /** Blocks were left out. */
    #isPartial = false;
    #isComplete = false;
    #incompleteEnd;
    constructor(window, steady) {
        this.#elements = new ElementWalker(window);
        this.#steady = steady;
    }
    *read() {
        const elements = this.#elements;
        this.#container = yield* readContainer(elements);
        const segment = yield* findSegment(elements, elements.end);
        const head = yield* readSegmentHead(elements, segment, this.#steady);
        this.#head = head;
        try {
            if (head.firstCluster !== undefined)
                yield* this.#readClusters(segment, head, head.firstCluster);
            if (this.#incompleteEnd === undefined)
                yield* checkSegmentEnd(elements, segment);
        }
        catch (error) {
            this.#endOpenly(error, head);
        }
        this.#isComplete = true;
        this.#checkPresence(segment, head);
    }
    describe() {
        const extent = { isPartial: this.#isPartial, isComplete: this.#isComplete };
        return {
            ...(this.#container && { container: this.#container }),
            ...(extent.isPartial && { partial: true }),
            ...(this.#incompleteEnd && { incompleteEnd: this.#incompleteEnd }),
            ...(this.#head && describeSegment(this.#head, extent)),
        };
    }
    *#readClusters(segment, { tracks }, firstCluster) {
        const { partial } = this.#elements.window;
        const clusters = new ClusterReader(this.#elements, tracks, segment);
        const isEnough = partial && ((at) => partial.mustSkipFrom(at, clusters.mostFrames));
        const position = yield* clusters.read(firstCluster, isEnough);
        if (position !== undefined && partial !== undefined) {
            this.#isPartial = true;
            yield* skipToLastClusters({ elements: this.#elements, partial, segment, firstCluster, position }, clusters);
        }
        this.#incompleteEnd = clusters.incompleteEnd;
    }
    /**
     * Takes what was read until the budget was used up as a part of the file, whose end is open. Throws the error again
     * if it is another, or if nothing says how long the rest is.
     */
    #endOpenly(error, { info, tracks }) {
        const isOverBudget = error instanceof MediaError && error.fault.kind === "over-budget";
        if (!isOverBudget || info.duration === undefined)
            throw error;
        this.#isPartial = true;
        for (const { timeline } of tracks)
            timeline.skipAhead();
    }
    /** Checks that the first frame can be decoded, and that there is a frame rate, if anything moves. */
    #checkPresence({ part }, { tracks }) {
        const videos = pickVideoTracks(tracks);
        const main = findMainTrack(videos);
        if (main?.frameFault !== undefined)
            throw main.frameFault;
        if (main !== undefined && hasNoKeyFrame(main) && !this.#isPartial) {
            throw damaged(part, "it has no key frame, so none of its frames can be decoded");
        }
        if (main === undefined || main.timeline.frameRate !== undefined)
            return;
        if (this.#isPartial) {
            throw overBudget(part, "the parts of the file that were read hold fewer than two frames");
        }
        if (countMoving(videos) > 0)
            throw damaged(part, "all its frames are shown at the same time");
    }
}
/** Whether all frames of a track were looked at, and none begins with a picture size. */
function hasNoKeyFrame({ frameCodec, codedSize, timeline: { frames } }) {
    return frameCodec !== undefined && codedSize === undefined && frames > 0 && frames < MOST_FRAMES_BEFORE_KEY_FRAME;
}

;// CONCATENATED MODULE: ./media/formats.js
/** The table of formats: how each begins, its name, and its parser if it has one. Reads nothing by itself. */




/**
 * How each format begins, the most certain first. Each row is certain: no plain text and no real file of another format
 * matches it.
 */
const FORMATS = [
    // ISO/IEC 14496-12, 4.3: FileTypeBox.
    { name: "iso-bmff", begins: signatures_text(4, "ftyp"), open: openMp4 },
    // RFC 8794, 11.2.1: the EBML header.
    { name: "ebml", begins: bytes(0, 0x1a, 0x45, 0xdf, 0xa3), open: openWebm },
    // RIFF: size of the file in bytes 4 to 7, the kind of content after it. RF64 is EBU Tech 3306.
    { name: "avi", begins: signatures_all(signatures_text(0, "RIFF"), signatures_text(8, "AVI ")) },
    { name: "wav", begins: signatures_all(signatures_text(0, "RIFF"), signatures_text(8, "WAVE")) },
    { name: "wav", begins: signatures_all(signatures_text(0, "RF64"), signatures_text(8, "WAVE")) },
    { name: "webp", begins: signatures_all(signatures_text(0, "RIFF"), signatures_text(8, "WEBP")) },
    { name: "flv", begins: bytes(0, 0x46, 0x4c, 0x56, 0x01) },
    {
        name: "asf",
        // ASF specification, 10.1: GUID of the Header Object.
        begins: bytes(0, 0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11, 0xa6, 0xd9, 0x00, 0xaa, 0x00, 0x62, 0xce, 0x6c),
    },
    { name: "ogg", begins: bytes(0, 0x4f, 0x67, 0x67, 0x53, 0x00) },
    // ISO/IEC 13818-1, 2.5.3.3: pack_start_code.
    { name: "mpegps", begins: bytes(0, 0x00, 0x00, 0x01, 0xba) },
    { name: "gif", begins: signatures_text(0, "GIF87a") },
    { name: "gif", begins: signatures_text(0, "GIF89a") },
    { name: "png", begins: bytes(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
    { name: "jpeg", begins: bytes(0, 0xff, 0xd8, 0xff) },
    { name: "flac", begins: signatures_all(signatures_text(0, "fLaC"), bytes(4, 0x00)) },
    { name: "pdf", begins: signatures_text(0, "%PDF-") },
    { name: "zip", begins: bytes(0, 0x50, 0x4b, 0x03, 0x04) },
    // HLS: a segment may begin with a tag that says its time.
    { name: "mpegts", begins: signatures_all(signatures_text(0, "ID3"), isId3Header, isTaggedTransportStream) },
    { name: "mp3", begins: signatures_all(signatures_text(0, "ID3"), isId3Header) },
    // IVF of libvpx: version 0, and 32 bytes of header.
    { name: "ivf", begins: signatures_all(signatures_text(0, "DKIF"), bytes(4, 0x00, 0x00, 0x20, 0x00)) },
    // SMPTE ST 377-1, 7.1: key of a partition pack.
    {
        name: "mxf",
        begins: bytes(0, 0x06, 0x0e, 0x2b, 0x34, 0x02, 0x05, 0x01, 0x01, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x02),
    },
    { name: "realmedia", begins: signatures_all(signatures_text(0, ".RMF"), bytes(4, 0x00, 0x00, 0x00)) },
    { name: "y4m", begins: isYuv4Mpeg },
    { name: "nut", begins: signatures_text(0, "nut/multimedia container\0") },
    // IEC 61834-2: the header block and two of subcode begin a frame.
    { name: "dv", begins: signatures_all(bytes(0, 0x1f, 0x07, 0x00), bytes(80, 0x3f, 0x07, 0x00), bytes(160, 0x3f, 0x07, 0x01)) },
    { name: "mpegts", begins: isTransportStream },
    { name: "mpegvideo", begins: isMpegVideo },
    { name: "h264", begins: isH264Stream },
    { name: "h265", begins: isH265Stream },
    // RFC 1740, appendix A: the magic number and the versions of AppleDouble.
    { name: "appledouble", begins: bytes(0, 0x00, 0x05, 0x16, 0x07, 0x00, 0x01, 0x00, 0x00) },
    { name: "appledouble", begins: bytes(0, 0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00) },
    { name: "aac", begins: isAdts },
    { name: "mp3", begins: isMp3 },
    { name: "iso-bmff", begins: isLateFileType, open: openMp4 },
    // Their start codes may be the size of an atom.
    { name: "mpegvideo", begins: isMpegVideoAmid },
    { name: "mpegps", begins: isPacketizedVideo },
    { name: "html", begins: isHtml },
    { name: "mpegts", begins: isLateTransportStream },
];
/** Bytes from the start of a file by which its format is known: many packets of a transport stream, frames of MP3. */
const SIGNATURE_BYTES = 4096;
/** The format of a file, by its first bytes ({@link SIGNATURE_BYTES} of them, or all); `undefined` if it is unknown. */
function identify(head, sizeBytes) {
    return FORMATS.find(({ begins }) => begins(head, sizeBytes));
}

;// CONCATENATED MODULE: ./media/partial/partial-reading.js
/** Plans what is read of a remote file within a budget, and what is skipped. Knows no container. */

/** So many frames at the beginning of a file say enough about its frame rate. */
const partial_reading_ENOUGH_FRAMES = 120;
/** Shares of the budget for the first and the last parts of the media. A search for the last takes the rest. */
const HEAD_SHARE = 1 / 4;
const TAIL_SHARE = 1 / 8;
/** What has to be left for the last parts, should reading on to the end cost more than it seemed. */
const RESERVED_SHARE = 3 / 8;
/** Requests grow while reading on, because a request takes longer than the bytes of some windows. */
const MOST_WINDOWS = 4;
/** What was read of a remote file, and what is still to be. */
class PartialReading {
    #budget;
    #sizeBytes;
    #requestBytes;
    #bytesRead = 0;
    constructor(budget, sizeBytes) {
        this.#budget = budget;
        this.#sizeBytes = sizeBytes;
        this.#requestBytes = budget.windowBytes;
    }
    /**
     * How many bytes to ask for at `offset`, where `neededBytes` are needed and the bytes read last end at `lastEnd`.
     * Throws an `over-budget` MediaError where the budget is used up.
     */
    planRequest(offset, neededBytes, lastEnd) {
        const { windowBytes } = this.#budget;
        const isNear = Math.abs(offset - lastEnd) < windowBytes;
        this.#requestBytes = isNear ? Math.min(2 * this.#requestBytes, MOST_WINDOWS * windowBytes) : windowBytes;
        const rest = this.#sizeBytes - offset;
        if (Math.min(neededBytes, rest) > this.#bytesLeft)
            throw this.explainEnd(offset);
        return Math.min(Math.max(this.#requestBytes, neededBytes), rest, this.#bytesLeft);
    }
    /** Counts the bytes that came. */
    receive(bytes) {
        this.#bytesRead += bytes.length;
    }
    /** Whether enough of the media was read, up to `position`, and the rest would take too much. */
    mustSkipFrom(position, frames) {
        const isHeadEnough = frames >= partial_reading_ENOUGH_FRAMES || this.#bytesRead >= HEAD_SHARE * this.#budget.budgetBytes;
        return isHeadEnough && !this.#reachesEnd(position);
    }
    /** Whether the budget suffices for the rest, if as much of it is skipped as was so far. */
    #reachesEnd(position) {
        const rest = this.#sizeBytes - position;
        if (rest <= this.#bytesLeft)
            return true;
        const expected = rest * (this.#bytesRead / position);
        return expected <= this.#bytesLeft - RESERVED_SHARE * this.#budget.budgetBytes;
    }
    /** How many bytes before the end of the media to look for its last parts in. */
    get tailBytes() {
        return Math.floor(TAIL_SHARE * this.#budget.budgetBytes);
    }
    /** How many more bytes before those to search, if there are none: `spareBytes` are still to be read then. */
    searchBytes(spareBytes) {
        return Math.max(0, this.#bytesLeft - spareBytes - MOST_WINDOWS * this.#budget.windowBytes);
    }
    /** One window is reserved for what is read out of order: the picture size, in a sample. */
    get #bytesLeft() {
        return Math.max(0, this.#budget.budgetBytes - this.#budget.windowBytes - this.#bytesRead);
    }
    /** The fault of a file that takes more than the budget, at `offset`. */
    explainEnd(offset) {
        const megabytes = this.#budget.budgetBytes / 1_000_000;
        return new MediaError({
            kind: "over-budget",
            problem: `its first and last frames are not in the ${megabytes} MB that are read of a remote video`,
            offset,
            advice: "Check the video as a file on disk, or move its index to the front ('ffmpeg -i <in> -c copy -movflags +faststart <out>')",
        });
    }
}

;// CONCATENATED MODULE: ./media/effort.js
/** Meters what reading one file costs, and ends it at a bound. Knows no container and no clock. */

let kinds = 0;
/** What one costs in nanoseconds, and how many there may be at the most. */
function price(nanoseconds, most = Number.POSITIVE_INFINITY) {
    return { index: kinds++, nanoseconds, most };
}
/**
 * What makes a file slow to read, or takes much memory. The prices are what each takes on a machine with two slow cores
 * (`npm run fuzz` measures files that consist of nothing else). The bounds are far beyond what real videos have.
 */
const PRICES = {
    "separate reads": price(1100),
    "bytes read": price(0.25),
    "top-level boxes": price(250, 131_072),
    fragments: price(300, 65_536),
    "boxes inside moov and moof": price(80, 524_288),
    /** `moov` and all `moof` together: ten times the index of ten hours. */
    "bytes of index": price(3, 32 * 1024 * 1024),
    "runs of samples": price(150),
    /** Sizes of samples in `stz2`, of which a byte may hold two. */
    "compact sizes": price(7),
    /** Nine hours of 60 FPS. */
    frames: price(50, 2_097_152),
    edits: price(100, 65_536),
    tracks: price(40_000, 1024),
    /** `trex`: one for each track. */
    "track defaults": price(400, 1024),
    "sample entries": price(5000, 4096),
    "bytes of decoder configuration": price(15, 1024 * 1024),
    "parameter sets": price(3000, 4096),
    /** Over three hours of 60 frames and 50 sounds a second. The 100 MB of a committed file could hold 50 million. */
    elements: price(100, 1_500_000),
    "laced frames": price(30),
    /** VP8 and VP9: one for each frame that is laced, or that is not shown. */
    "looks into frames": price(500),
    /** They may all be parameter sets. */
    "bytes of Tracks": price(200),
    /** H.264 and H.265 in WebM: one for each track. */
    "first frames": price(2_000_000),
};
/**
 * Ten minutes of 60 FPS and their sound fit, even in fragments of one frame or sound each. No file takes more than half
 * as much again, whatever it consists of, so none has to be read in a separate process that could be killed.
 */
const MOST_MILLISECONDS = 200;
/** Adds up what reading one file costs, by its content and not by the clock, so that every machine agrees. */
class Effort {
    /** How many there are of each kind. An array of numbers is fast, and a file may have millions. */
    #spent = new Float64Array(kinds);
    #nanoseconds = 0;
    /** What the file has cost so far, by the prices. */
    get milliseconds() {
        return this.#nanoseconds / 1e6;
    }
    /** Throws an `over-bound` MediaError where `part` takes the file over a bound. */
    spend(cost, amount, part) {
        const { index, nanoseconds, most } = PRICES[cost];
        const spent = (this.#spent[index] ?? 0) + amount;
        this.#spent[index] = spent;
        this.#nanoseconds += amount * nanoseconds;
        if (spent > most)
            throw overBound(part, say `it has more than ${most} ${cost}`);
        if (this.milliseconds > MOST_MILLISECONDS) {
            const soFar = say `over ${MOST_MILLISECONDS} ms, with ${spent} ${cost} so far`;
            throw overBound(part, "reading it would take too long", soFar);
        }
    }
}

;// CONCATENATED MODULE: ./media/window.js
/** The bytes of the file that were read last. It asks for bytes and meters them; it knows no container. */



/** The part of a file that was read last. Its bytes need not be asked for again. */
class Window {
    sizeBytes;
    /** What the file has cost so far. */
    effort = new Effort();
    /** How a remote file is read in part; absent for a file that may be read to its end. */
    partial;
    bytes = new Uint8Array(0);
    /** Where in the file the bytes are. */
    start = 0;
    end = 0;
    constructor(sizeBytes, partial) {
        this.sizeBytes = sizeBytes;
        this.partial = partial;
    }
    /** Whether `count` bytes from `offset`, or all up to the end of the file, are there. */
    holds(offset, count) {
        return offset >= this.start && Math.min(offset + count, this.sizeBytes) <= this.end;
    }
    /**
     * What to ask for where the window does not hold `count` bytes from `offset`. {@link accept} takes what comes.
     * Throws an `over-bound` MediaError where the file has cost enough, and an `over-budget` one where the budget is used
     * up.
     *
     * `ahead`: how many bytes to ask for at once, where nothing but speed depends on it. `isIndex`: they are of the index
     * of the file, which is needed as a whole, so that no budget counts them.
     */
    request(offset, count, ahead, isIndex = false) {
        const planned = isIndex ? undefined : this.partial?.planRequest(offset, count, this.end);
        const length = planned ?? Math.min(Math.max(ahead, count), this.sizeBytes - offset);
        const file = { name: "file", offset };
        this.effort.spend("separate reads", 1, file);
        this.effort.spend("bytes read", length, file);
        this.start = offset;
        return { offset, length, atLeast: count, isIndex };
    }
    /** Takes what a driver sent for the last {@link request}. Throws a MediaError where it sent a fault. */
    accept(sent, isIndex = false) {
        this.bytes = receive(sent);
        this.end = this.start + this.bytes.length;
        if (!isIndex)
            this.partial?.receive(this.bytes);
    }
    /**
     * A reader of the `length` bytes of `part` at `offset`, which the next read overwrites. It asks for them as
     * {@link request} does. Throws a `truncated` MediaError where the file has become shorter than it was.
     */
    *read(offset, length, part, ahead, isIndex = false) {
        if (!this.holds(offset, length)) {
            this.accept(yield this.request(offset, length, ahead, isIndex), isIndex);
            if (!this.holds(offset, length))
                throw truncatedAt(part, "it became shorter while it was read");
        }
        return this.open(offset, length, part);
    }
    /** As {@link read}, of bytes that the window holds: a generator for each of millions of boxes takes time. */
    open(offset, length, part) {
        return ByteReader.over(this.view(offset, length), offset, part, this.effort);
    }
    /** The `length` bytes at `offset`, or as many of them as the window holds. The next read overwrites them. */
    view(offset, length) {
        const index = offset - this.start;
        return this.bytes.subarray(index, index + length);
    }
    /** As {@link view}, but the bytes stay. */
    copy(offset, length) {
        const index = offset - this.start;
        return this.bytes.slice(index, index + length);
    }
}

;// CONCATENATED MODULE: ./media/probe.js
/** Reads the facts of any file: finds its format, and lets that format's parser read it. Knows no container itself. */




/**
 * Reads the facts that the rules need of a file of `sizeBytes` bytes. MP4, MOV, WebM and Matroska are read to their
 * end, by their headers; any other format is only named. An unreadable file keeps the facts that were read before.
 */
function* probe(sizeBytes, { steady, budget }) {
    try {
        const format = yield* readFormat(sizeBytes);
        if (!("open" in format))
            return { facts: { sizeBytes, container: format.name } };
        const window = new Window(sizeBytes, budget && new PartialReading(budget, sizeBytes));
        const { facts, ...rest } = yield* probe_readContainer(format.open(window, steady));
        return { facts: { sizeBytes, ...facts }, ...rest };
    }
    catch (error) {
        return { facts: { sizeBytes }, fault: explainError(error) };
    }
}
function* readFormat(sizeBytes) {
    if (sizeBytes === 0)
        throw new MediaError({ kind: "empty", problem: "it has no bytes" });
    const length = Math.min(SIGNATURE_BYTES, sizeBytes);
    const head = receive(yield { offset: 0, length: SIGNATURE_BYTES, atLeast: length });
    const format = identify(head, sizeBytes);
    if (format === undefined)
        throw new MediaError(probe_unrecognised(head));
    return format;
}
/** All that `parser` finds out, up to the end of the file or to a fault. */
function* probe_readContainer(parser) {
    try {
        yield* parser.read();
    }
    catch (error) {
        return { facts: parser.describe(), fault: explainError(error) };
    }
    return { facts: parser.describe() };
}
const SHOWN_BYTES = 16;
/** At least so many letters make a text: a binary file can begin with a few by chance. */
const LEAST_LETTERS = 8;
function probe_unrecognised(head) {
    const shown = head.subarray(0, SHOWN_BYTES);
    const more = head.length > SHOWN_BYTES ? "…" : "";
    const [text = ""] = /^[\x20-\x7e]*/.exec(String.fromCharCode(...shown)) ?? [];
    const isText = text.length >= LEAST_LETTERS || (text.length === head.length && text.trim() !== "");
    const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const detail = isText ? `it begins with “${text}${more}”` : `it begins with the bytes ${hex}${more && ` ${more}`}`;
    return { kind: "unrecognised", problem: "its format is unknown", detail, offset: 0 };
}

;// CONCATENATED MODULE: ./report/text/absent.js
/** Leaves out what is absent, as JSON does. Knows no medium. */
/** The fields without those that are `undefined`, in their order. */
function withoutAbsent(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./report/text/fact-fields.js

/** The facts that could be read, in the order of the report. */
function listFactFields(facts) {
    return withoutAbsent({
        container: facts.container,
        codec: facts.codec,
        width: facts.width,
        height: facts.height,
        rotation: facts.rotation,
        colour: facts.colour && listColourFields(facts.colour),
        frameRate: round(facts.frameRate?.value),
        minFrameRate: round(facts.minFrameRate),
        maxFrameRate: round(facts.maxFrameRate),
        statesFrameRate: facts.statesFrameRate,
        durationSeconds: round(facts.duration?.value),
        sizeBytes: facts.sizeBytes,
        bytesRead: facts.bytesRead,
        partial: facts.partial,
        sampled: facts.partial,
    });
}
function listColourFields({ primaries, transfer, matrix, isFullRange, bitDepth, chroma }) {
    return withoutAbsent({ primaries, transfer, matrix, isFullRange, bitDepth, chroma });
}
function round(value) {
    return value === undefined ? undefined : roundForReport(value);
}
/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
function roundForReport(value) {
    return Number(value.toFixed(6));
}

// EXTERNAL MODULE: ./text/words.js
var words = __nccwpck_require__(7279);
;// CONCATENATED MODULE: ./report/text/sentences.js


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
    return `${formatInteger(bad)} of ${formatCount(total, thing)} ${bad === 1 ? "has" : "have"} ${joinLevels(levels)}`;
}
/**
 * The same for uploads: `was not posted`. `what`: what happened to all the bad ones, as a past participle. A count of
 * one needs another verb.
 */
function describeBadUploads({ bad, total, what }) {
    return `${formatInteger(bad)} of ${formatCount(total, "upload")} ${bad === 1 ? "was" : "were"} not ${what}`;
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
    return `${formatCount(results, "result")} could not be written`;
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

;// CONCATENATED MODULE: ./report/text/finding-fields.js



/** The finding with the keys that apply, in the order of the report. */
function listFindingFields(finding) {
    const { rule, level, actual, limit, fix, fixKind, isFixOptional, isByPolicy } = finding;
    const { evidence, source } = finding.basis ?? rule;
    return withoutAbsent({
        rule: rule.id,
        level,
        code: rule.code ?? null,
        actual: typeof actual === "number" ? roundForReport(actual) : actual,
        limit,
        unit: rule.unit ?? null,
        evidence,
        source: source === "" ? undefined : source,
        message: describeFinding(finding),
        advice: finding.advice,
        fix,
        fixKind,
        fixOptional: fix !== null && isFixOptional ? true : undefined,
        byPolicy: isByPolicy,
    });
}

;// CONCATENATED MODULE: ./sources/lfs/pointer.js
/** Reads Git LFS pointers. Looks for no object. */
/** "Pointer files must be less than 1024 bytes in size." */
const LFS_POINTER_LIMIT_BYTES = 1024;
/** The other version, from before the release of Git LFS, is still valid. */
const POINTER = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\noid sha256:(?<oid>[\da-f]{64})\nsize (?<size>\d+)$/;
/**
 * Reads a Git LFS pointer; anything else is `undefined`. So is a pointer that git-lfs does not replace by the object
 * (it has an unknown key), and one that it replaces by something else (it has pointer extensions).
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer"
 */
function parseLfsPointer(bytes) {
    if (bytes.length >= LFS_POINTER_LIMIT_BYTES)
        return undefined;
    // git-lfs reads it line by line, and accepts CRLF, empty lines around it, and a last line without an end.
    const text = Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
    const { oid, size } = POINTER.exec(text.replace(/^\n+|\n+$/g, ""))?.groups ?? {};
    const sizeBytes = Number(size);
    return oid === undefined || !Number.isSafeInteger(sizeBytes) ? undefined : { oid, sizeBytes };
}
/** Whether a file was meant as a pointer: it contains a pointer's first line, as after a failed merge. */
function resemblesLfsPointer(bytes) {
    return Buffer.from(bytes).includes("version https://git-lfs.github.com/spec/");
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./library/bytes.js
/** Reads a byte source of somebody else's, whose answers are checked. Knows no format. */

/**
 * Opens what a program gives to be checked. Throws a TypeError that names what is wrong with it. So does `read` if the
 * source returns what it should not; what the source throws is thrown on, and so is the reason of `signal`.
 */
function openSource(given, signal) {
    const source = external_node_util_namespaceObject.types.isUint8Array(given) ? sourceOf(given) : given;
    if (typeof source !== "object" || source === null || typeof source.read !== "function") {
        throw new TypeError("The source must be a Uint8Array, or an object with 'size' and 'read(offset, length)'");
    }
    const sizeBytes = source.size;
    if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) {
        throw new TypeError(`The source's 'size' must be a whole number of bytes, not ${String(sizeBytes)}`);
    }
    const readOnce = async (offset, length) => {
        signal?.throwIfAborted();
        const bytes = await orAborted(source.read(offset, length), signal);
        return checkBytesRead(bytes, `read(${offset}, ${length})`, length);
    };
    const read = async ({ offset, length, atLeast }) => {
        const wanted = Math.max(0, Math.min(length, sizeBytes - offset));
        const parts = [];
        for (let filled = 0; filled < Math.min(atLeast, wanted); filled += parts.at(-1)?.length ?? 0) {
            const bytes = await readOnce(offset + filled, wanted - filled);
            if (bytes.length === 0)
                break;
            parts.push(bytes);
        }
        const [first] = parts;
        return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
    };
    return { sizeBytes, read };
}
/** Sends a parser the bytes that it requests, until it returns. */
async function runParser(parser, read) {
    let step = parser.next();
    while (!step.done)
        step = parser.next(await read(step.value));
    return step.value;
}
function sourceOf(bytes) {
    return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
/** A view of the same bytes that is of this program's own kind: test runners have a Uint8Array of their own. */
function checkBytesRead(bytes, call, length) {
    if (!external_node_util_namespaceObject.types.isUint8Array(bytes))
        throw new TypeError(`The source's ${call} must return a Uint8Array`);
    if (bytes.length > length)
        throw new TypeError(`The source's ${call} returned ${bytes.length} bytes`);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** What a promise becomes, unless the signal comes first: a source may never answer. */
async function orAborted(value, signal) {
    if (signal === undefined)
        return value;
    let abort = () => { };
    const aborted = new Promise((_, reject) => {
        abort = () => reject(signal.reason);
        // The source may have ended it itself.
        if (signal.aborted)
            abort();
        else
            signal.addEventListener("abort", abort, { once: true });
    });
    try {
        return await Promise.race([value, aborted]);
    }
    finally {
        signal.removeEventListener("abort", abort);
    }
}

// EXTERNAL MODULE: ./check/policy/changes.js
var policy_changes = __nccwpck_require__(867);
// EXTERNAL MODULE: ./check/rules/index.js + 28 modules
var rules = __nccwpck_require__(3930);
;// CONCATENATED MODULE: ./check/policy.js



/** Whether two policies judge alike. Comments and the order of keys don't matter; no policy is an empty one. */
function saysTheSame(one, other) {
    return describeContent(one) === describeContent(other);
}
function describeContent({ ignore, overrides, ...general } = policy_NOTHING) {
    const names = (globs) => globs.map(({ written }) => written);
    const changes = ({ rules, limits }) => ({ rules: [...rules].sort(), limits });
    return JSON.stringify({
        ...changes(general),
        ignore: names(ignore),
        overrides: overrides.map((each) => ({ ...changes(each), paths: names(each.paths) })),
    });
}
const policy_NOTHING = { rules: new Map(), limits: {}, ignore: [], overrides: [] };
/** TikTok's limits and all rules. */
const DEFAULT = { limits: check_limits/* TIKTOK_LIMITS */.wD, rules: rules/* RULES */.y };
/** Without a policy, all videos are judged alike. */
function createJudge(policy) {
    if (policy === undefined) {
        return { ignores: () => false, standardAt: () => DEFAULT, levelAt: () => undefined, isSameAt: () => true };
    }
    const known = new Map();
    const listMatching = (path) => path === undefined ? [] : policy.overrides.filter(({ paths }) => matchesAny(paths, path));
    const nameMatching = (path) => listMatching(path)
        .map((override) => policy.overrides.indexOf(override))
        .join();
    const ignores = (path) => matchesAny(policy.ignore, path);
    return {
        ignores,
        standardAt(path) {
            const key = nameMatching(path);
            const standard = known.get(key) ?? createStandard(policy, listMatching(path));
            known.set(key, standard);
            return standard;
        },
        levelAt: (rule, path) => listLevels([policy, ...listMatching(path)]).get(rule),
        isSameAt: (path, other) => ignores(path) === ignores(other) && nameMatching(path) === nameMatching(other),
    };
}
function matchesAny(globs, path) {
    return globs.some(({ matches }) => matches(path));
}
/** Later changes win. */
function createStandard(policy, overrides) {
    const changes = [policy, ...overrides];
    const limits = changes.reduce((all, each) => (0,policy_changes/* changeLimits */.x)(all, each.limits), check_limits/* TIKTOK_LIMITS */.wD);
    const levels = listLevels(changes);
    return {
        limits: nameSetter(policy.path, limits, changes),
        rules: rules/* RULES */.y.flatMap((rule) => changeLevel(rule, levels.get(rule.id), policy.path)),
    };
}
/** Later changes win. */
function listLevels(changes) {
    return new Map(changes.flatMap(({ rules }) => [...rules]));
}
function nameSetter(path, limits, changes) {
    const sets = new Set(changes.flatMap((each) => listSet(each.limits)));
    return sets.size === 0 ? limits : { ...limits, policy: { path, sets, otherwise: check_limits/* TIKTOK_LIMITS */.wD } };
}
function listSet(limits) {
    return Object.keys(limits);
}
const SEVERITY = ["notice", "warning", "error"];
/** A rule at another level. What is only likely stays below the level of what is certain. */
function changeLevel(rule, level, path) {
    if (level === undefined || level === rule.level)
        return [rule];
    if (level === "off")
        return [];
    const judge = (subject, limits) => {
        const objection = rule.judge(subject, limits);
        if (objection === undefined)
            return undefined;
        const isCertain = objection.level === rule.level;
        const changed = isCertain || SEVERITY.indexOf(level) < SEVERITY.indexOf(objection.level) ? level : objection.level;
        if (changed === objection.level)
            return objection;
        const isRaised = SEVERITY.indexOf(changed) > SEVERITY.indexOf(objection.level);
        const setBy = `level '${level}' set by the policy '${path}'`;
        const detail = objection.detail ? `${objection.detail}; ${setBy}` : setBy;
        return { ...objection, level: changed, detail, ...(isRaised && { isByPolicy: true }) };
    };
    return [{ ...rule, level, judge }];
}

// EXTERNAL MODULE: ./text/closest.js
var text_closest = __nccwpck_require__(317);
// EXTERNAL MODULE: ./text/shortening.js + 1 modules
var shortening = __nccwpck_require__(4005);
;// CONCATENATED MODULE: ./library/standard.js



/** Every option, so that none can be mistyped without a word. */
const OPTIONS = Object.keys({ name: 0, limits: 0, rules: 0, signal: 0 });
/** What findings name where only these options object. */
const POLICY_NAME = "options";
/** Throws a TypeError that names the option that is wrong, and what is allowed. */
async function readStandard(options) {
    checkNames(options);
    const { limits, rules } = options;
    if (limits === undefined && rules === undefined)
        return createJudge().standardAt();
    // The parser of policies is loaded only if there is something to parse.
    const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(483), __nccwpck_require__.e(562)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4562));
    const parsed = parsePolicy(JSON.stringify({ limits, rules }));
    if (parsed.kind === "policy")
        return createJudge({ ...parsed, path: POLICY_NAME }).standardAt();
    const lines = parsed.problems.map(({ problem, hint, allowed }) => {
        const inBrackets = hint === undefined ? "" : ` (${hint})`;
        return `The object of options ${problem}${inBrackets}. ${allowed}`;
    });
    throw new TypeError(lines.join("\n"));
}
function checkNames(options) {
    if (typeof options !== "object" || options === null)
        throw new TypeError("The options must be an object");
    const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
    if (unknown !== undefined) {
        const closest = (0,text_closest/* findClosest */.Ru)(unknown, OPTIONS);
        const hint = closest === undefined ? `Known are ${OPTIONS.join(", ")}` : `Did you mean '${closest}'?`;
        throw new TypeError(`There is no option ${(0,shortening/* quoteValue */.cl)(unknown)}. ${hint}`);
    }
    if (options.name !== undefined && (typeof options.name !== "string" || options.name === "")) {
        throw new TypeError("The option 'name' must be a text that is not empty");
    }
}

;// CONCATENATED MODULE: ./library/check.js
/** Checks one video for a program: a file, or bytes from anywhere. Opens nothing but that file, and shows nothing. */













/**
 * Checks a file. Rejects with the system's error if it can't be opened or read, and with a TypeError if it is no file,
 * or if an option is wrong.
 */
async function checkFile(path, options = {}) {
    const standard = await readStandard(options);
    const place = typeof path === "string" ? path : (0,external_node_url_namespaceObject.fileURLToPath)(path);
    const file = await (0,promises_namespaceObject.open)(place, OPEN_SAFELY);
    try {
        const source = openSource(await check_sourceOf(file, place), options.signal);
        return await checkSource(source, options.name ?? place.replaceAll(external_node_path_.sep, "/"), standard);
    }
    finally {
        await file.close();
    }
}
/**
 * Checks bytes. Rejects with what the source throws, with the reason of `signal`, and with a TypeError if an option is
 * wrong, or if the source is none or returns what it should not.
 */
async function checkBytes(source, options = {}) {
    const standard = await readStandard(options);
    return checkSource(openSource(source, options.signal), options.name ?? "video", standard);
}
/** Waits for no pipe. Windows has no such flag. */
const OPEN_SAFELY = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
async function check_sourceOf(file, path) {
    const stats = await file.stat();
    if (!stats.isFile())
        throw new TypeError(`'${(0,text_unprintable/* showUnprintable */.u)(path)}' is not a file`);
    const read = async (offset, length) => {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
    };
    return { size: stats.size, read };
}
async function checkSource(source, name, standard) {
    const inspection = await inspect(source, (0,check_limits/* steadyIntervals */.dT)(standard.limits));
    const video = { path: name, source: { kind: "file", isAlone: true } };
    const { verdict, facts, findings } = checkVideo(video, inspection, { ...standard, nowMs: Date.now() });
    return { verdict, facts: listFactFields(facts), findings: findings.map(listFindingFields) };
}
async function inspect({ sizeBytes, read }, steady) {
    if (sizeBytes < LFS_POINTER_LIMIT_BYTES) {
        const whole = await read({ offset: 0, length: sizeBytes, atLeast: sizeBytes });
        const pointer = parseLfsPointer(whole);
        if (pointer !== undefined)
            return { facts: { sizeBytes: pointer.sizeBytes }, unresolved: ONLY_POINTER };
        if (resemblesLfsPointer(whole))
            return { facts: { sizeBytes }, unresolved: ONLY_POINTER };
    }
    return runParser(probe(sizeBytes, { steady }), read);
}
const ONLY_POINTER = {
    problem: "only its pointer is here",
    advice: "Run 'git lfs pull', then check the file again",
};

;// CONCATENATED MODULE: ./check/rule-help.js


const CONVERT = "Do what the finding says. If it has a command, run it, watch the new file, then put it in place of the original.";
/** What a person does about any video to which a rule objects. The finding has the command for that video. */
const rule_help_ADVICE = {
    recode: CONVERT,
    remux: CONVERT,
    cut: "Shorten the video in an editor, or with the command of the finding if there is one.",
    rename: "Give the file the extension of its format.",
    replace: "Get the original video again. No command can convert this file.",
    nothing: "No command helps. The finding says what to do.",
};
/** Every rule with TikTok's limits: when it objects and what to do then, in sentences. */
function describeRules() {
    return rules/* RULES */.y.map(({ id, level, code, unit, evidence, source, remedy, when }) => ({
        ...{ id, level, evidence, source, when: when(check_limits/* TIKTOK_LIMITS */.wD), advice: rule_help_ADVICE[remedy.kind] },
        ...(code !== undefined && { code }),
        ...(unit !== undefined && { unit }),
    }));
}

;// CONCATENATED MODULE: ./library/restrictions.js
/** TikTok's limits and the rules that follow from them, for programs. Judges no video. */


/** Every rule, the most serious first: when it objects, and what to do then. */
const restrictions_rules = describeRules();
/** TikTok's limits. */
const limits = structuredClone(chooseLimits(check_limits/* TIKTOK_LIMITS */.wD));
function chooseLimits({ containers, codecs, frameRate, pictureSize, duration, size }) {
    const { min, max } = frameRate;
    return { containers, codecs, frameRate: { min, max }, pictureSize, duration, size };
}

;// CONCATENATED MODULE: ./entry/library.js
/** The library: what programs import. */



var __webpack_exports__checkBytes = __webpack_exports__.Ac;
var __webpack_exports__checkFile = __webpack_exports__.vH;
var __webpack_exports__limits = __webpack_exports__.Fy;
var __webpack_exports__rules = __webpack_exports__.aO;
export { __webpack_exports__checkBytes as checkBytes, __webpack_exports__checkFile as checkFile, __webpack_exports__limits as limits, __webpack_exports__rules as rules };
