const getBuiltinModule = process.getBuiltinModule ?? (await import("node:module")).createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = getBuiltinModule("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = getBuiltinModule("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = getBuiltinModule("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = getBuiltinModule("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = getBuiltinModule("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = getBuiltinModule("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = getBuiltinModule("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = getBuiltinModule("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = getBuiltinModule("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = getBuiltinModule("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = getBuiltinModule("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = getBuiltinModule("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = getBuiltinModule("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = getBuiltinModule("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = getBuiltinModule("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = getBuiltinModule("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = getBuiltinModule("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = getBuiltinModule("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = getBuiltinModule("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = getBuiltinModule("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = getBuiltinModule("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = getBuiltinModule("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = getBuiltinModule("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = getBuiltinModule("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = getBuiltinModule("process");

/***/ }),

/***/ 7955:
/***/ ((module) => {

module.exports = getBuiltinModule("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = getBuiltinModule("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = getBuiltinModule("util");

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
/* harmony export */   QQ: () => (/* binding */ findFastParts),
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
/**
 * The rate of the fastest parts, where a video that is too slow on average needs more than the usual rate because of
 * them.
 */
function findFastParts(facts, limits) {
    const { frameRate, maxFrameRate } = facts;
    if (frameRate === undefined || maxFrameRate === undefined || frameRate.value >= limits.frameRate.min)
        return undefined;
    return evaluate(chooseRate(facts, limits)) > evaluate(chooseRate(withoutPeaks(facts), limits))
        ? maxFrameRate
        : undefined;
}
function withoutPeaks({ maxFrameRate: _maxFrameRate, ...facts }) {
    return facts;
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
/* harmony export */   bu: () => (/* binding */ limitByCreator),
/* harmony export */   dT: () => (/* binding */ steadyIntervals),
/* harmony export */   fm: () => (/* binding */ SLIGHTLY_FAST_REPORT),
/* harmony export */   iU: () => (/* binding */ CREATOR_INFO),
/* harmony export */   lx: () => (/* binding */ nameAuthority),
/* harmony export */   mB: () => (/* binding */ RESTRICTIONS),
/* harmony export */   wD: () => (/* binding */ TIKTOK_LIMITS)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);

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
 * TikTok's own limits. The guide has "4 GB" beside a "4 MB" of 4,194,304 bytes, so it may mean 4 \u00b7 2^30 bytes; others
 * read 4 \u00b7 10^9.
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

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ TOP_KEYS),
/* harmony export */   D2: () => (/* binding */ RULE_LEVELS),
/* harmony export */   EE: () => (/* binding */ LARGEST_POLICY_BYTES),
/* harmony export */   n5: () => (/* binding */ LIMIT_KEYS),
/* harmony export */   sk: () => (/* binding */ OVERRIDE_KEYS)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6829);


/** The formats that are read to their end: a video in any other is unreadable, whatever a policy allows. */
const CONTAINERS = ["mp4", "mov", "webm", "matroska", "3gp"];
const LIMIT_KEYS = {
    duration: {
        name: "duration",
        rule: "duration",
        kind: "range",
        bounds: ["max"],
        value: { kind: "quantity", what: "a duration", units: _quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_UNITS */ .Z8, example: "90s" },
    },
    "picture-size": {
        name: "pictureSize",
        rule: "picture-size",
        kind: "range",
        bounds: ["min", "max"],
        value: { kind: "number", what: "a whole number of pixels", isWhole: true, min: 2, max: 65_535 },
    },
    "frame-rate": {
        name: "frameRate",
        rule: "frame-rate",
        kind: "range",
        bounds: ["min", "max"],
        value: { kind: "number", what: "a number of frames per second", isWhole: false, min: 1, max: 1000 },
    },
    size: {
        name: "size",
        rule: "size",
        kind: "range",
        bounds: ["max"],
        value: { kind: "quantity", what: "a size", units: _quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_UNITS */ .QP, example: "500MB" },
    },
    containers: { name: "containers", rule: "container", kind: "list", names: CONTAINERS },
    codecs: { name: "codecs", rule: "codec", kind: "list", names: _text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEC_NAMES */ .uh },
};
/** What a policy can make of a rule. */
const RULE_LEVELS = ["error", "warning", "notice", "off"];
/** The keys at the top of a policy, and those of an override. */
const TOP_KEYS = ["ignore", "rules", "limits", "overrides"];
const OVERRIDE_KEYS = ["paths", "rules", "limits"];
/** Bytes of a policy file. */
const LARGEST_POLICY_BYTES = 256_000;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   QP: () => (/* binding */ SIZE_UNITS),
/* harmony export */   Z8: () => (/* binding */ DURATION_UNITS)
/* harmony export */ });
/* unused harmony export patternOf */
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(317);
/** Durations and sizes as a policy writes them, with a unit. Knows no limit. */

/** Seconds. */
const DURATION_UNITS = { s: 1, m: 60 };
/** Bytes: decimal units, and binary ones (IEC 80000-13). */
const SIZE_UNITS = {
    ...{ kB: 1e3, MB: 1e6, GB: 1e9 },
    ...{ KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 },
};
/** A number over zero with a unit, as a regular expression on which JSON Schema and parser agree. */
function patternOf(units) {
    return `^(?![0.]+[^0-9.])(\\d{1,15}(?:\\.\\d{1,6})?) ?(${Object.keys(units).join("|")})$`;
}
/** Reads `60s` or `1.5 GiB`. A bare number has no unit, and is unknown; so is zero, which would allow nothing. */
function parseQuantity(text, units) {
    const [, number = "", unit = ""] = new RegExp(patternOf(units)).exec(text) ?? [];
    const factor = units[unit];
    return factor !== undefined
        ? { kind: "quantity", value: Number(number) * factor }
        : { kind: "unknown", meant: guess(text, units) };
}
/** What people write in place of a unit. A bare number of a duration means seconds to most. */
const OTHER_NAMES = {
    s: ["sec", "secs", "second", "seconds"],
    m: ["min", "mins", "minute", "minutes"],
    kB: ["k", "kb"],
    MB: ["m", "mb", "mbyte", "megabytes"],
    GB: ["g", "gb", "gbyte", "gigabytes"],
    KiB: ["ki", "kib"],
    MiB: ["mi", "mib"],
    GiB: ["gi", "gib"],
};
/** A text, as V8 makes the letters of Unicode for a literal where it only loads the file. */
const NUMBER_WITH_WORD = String.raw `^\s*(\d{1,15}(?:\.\d{1,6})?)\s*(\p{L}*)\s*$`;
function guess(text, units) {
    const [, number, given = ""] = new RegExp(NUMBER_WITH_WORD, "u").exec(text) ?? [];
    if (number === undefined || Number(number) === 0)
        return undefined;
    const names = Object.keys(units);
    const folded = given.toLowerCase();
    const unit = folded === ""
        ? names.find((name) => name === "s")
        : (names.find((name) => OTHER_NAMES[name]?.includes(folded)) ?? (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .findClosest */ .Ru)(given, names));
    return unit === undefined ? undefined : `${number}${unit}`;
}


/***/ }),

/***/ 6942:
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
    help: ({ authority }) => ({
        short: "the video codec is not accepted",
        why: `${authority} refuses videos in any other codec.`,
        remedy: "Convert the video with the command of the finding, or export it again in an accepted codec.",
    }),
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
    help: ({ authority }) => ({
        short: "the extension does not match the format",
        why: `A program that goes by the name, and perhaps ${authority}, takes the file for another format.`,
        remedy: "Give the file the extension of its format, by hand or with the command of the finding.",
    }),
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
    help: ({ authority }) => ({
        short: "the file's format is not accepted",
        why: `${authority} refuses files in any other format, and another name does not change the format.`,
        remedy: "Convert the video with the command of the finding, or replace the file if it is no video.",
    }),
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
/**
 * Names that are shown as they are: they hold nothing that a report would have to escape. A text, as V8 makes the
 * letters of Unicode for a literal where it only loads the file.
 */
const PLAIN_NAME = String.raw `^(?:.*\/)?\._([\p{L}\p{N} ._()-]+)$`;
/** The name of metadata is that of the file to which they belong, behind `._`. */
function describeMetadata(checked) {
    const { path, source } = checked;
    const problem = "This is a macOS metadata file, not a video";
    if (source.kind === "url")
        return { problem, advice: "Remove the URL, or correct it" };
    const [, name] = new RegExp(PLAIN_NAME, "u").exec(path) ?? [];
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
    when: ({ duration: { max } }) => `over ${(0,quantities/* formatDurationLimit */.nF)(max)}, beyond one tick of the file's clock`,
    help: ({ authority }) => ({
        short: "longer than allowed",
        why: `${authority} refuses videos that are longer than a creator may post.`,
        remedy: "Shorten the video in an editor or with the command of the finding, which cuts off the end, or split it into several posts.",
    }),
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
            const accepted = `${(0,check_limits/* nameAuthority */.lx)(limits, "duration")} accepts at most ${(0,quantities/* formatDurationLimit */.nF)(max)}`;
            return { problem: `${problem}. ${accepted}`, advice: SHORTEN };
        }
        return {
            problem: `${problem}. This creator may post at most ${(0,quantities/* formatDurationLimit */.nF)(max)}`,
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
    help: ({ authority }) => ({
        short: "the video track is protected",
        why: `${authority} can't decode a track that is encrypted (DRM).`,
        remedy: "Export the video again without copy protection.",
    }),
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
    help: ({ authority }) => ({
        short: "more than one video track",
        why: `${authority} does not say which of the tracks it takes.`,
        remedy: "Keep only the track that people should see, with the command of the finding or by a new export.",
    }),
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
    lowerBasis: REPORTED,
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
    help: ({ authority }) => ({
        short: "the frame rate is too low or too high",
        why: `${authority} refuses videos that have too few or too many frames per second.`,
        remedy: "Convert the video to another frame rate, with the command of the finding or in an editor.",
    }),
    check: ({ facts }, limits) => findBreach(facts, limits),
    text({ actual, bound, ends, isProven, basis }, limits, { facts }) {
        const { min, max } = (0,check_limits/* findSetter */.ZM)(limits, "frameRate", ends).frameRate;
        const rate = (0,quantities/* formatRate */.CE)(actual, bound);
        const accepted = `${(0,check_limits/* nameAuthority */.lx)(limits, "frameRate", ends)} accepts ${min} to ${max} FPS`;
        const fast = (0,frame_rate/* findFastParts */.QQ)(facts, limits);
        const why = fast === undefined ? "" : `, because parts of it run at up to ${(0,quantities/* formatRate */.CE)(fast)}`;
        const better = `${(0,quantities/* formatRate */.CE)((0,frame_rate/* evaluate */._3)((0,frame_rate/* chooseRate */.mF)(facts, limits)), bound)}${why}`;
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
    help: ({ authority }) => ({
        short: "the end of the file is cut off",
        why: `A recording, an export or a copy ended too early, and ${authority} does not say whether it accepts that.`,
        remedy: "Export or copy the video again, or let ffmpeg write a complete file with the command of the finding.",
    }),
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
    help: () => ({
        short: "a Git LFS pointer whose object can't be read",
        why: "A pointer is a small text in place of a video, so nothing is known of the video itself.",
        remedy: "The check reads the header from the LFS server itself, if it has a token that can read the repository. That is the input 'github-token', or the variable GITHUB_TOKEN on the command line. For any other server than GitHub's, it is 'http.extraheader' in Git's configuration. The check finds the server as git-lfs does (lfs.url). If it still can't read the header, fetch the video: 'git lfs pull', or 'lfs: true' for actions/checkout.",
    }),
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
    when: ({ everyCreatorDuration, duration }) => `over ${(0,quantities/* formatDurationLimit */.nF)(everyCreatorDuration.max)}, up to ${(0,quantities/* formatDurationLimit */.nF)(duration.max)}: not every creator may post it; a draft can be trimmed in the app`,
    help: ({ authority }) => ({
        short: "longer than every creator may post",
        why: `${authority} sets the longest duration for each creator, and not everyone's is this long.`,
        remedy: "Check the account's limit, shorten the video, or upload a draft, which can be trimmed in the app.",
    }),
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
                problem: `${problem}. This creator may post at most ${(0,quantities/* formatDurationLimit */.nF)(max)}`,
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




const partial = defineRule({
    id: "partial",
    level: "warning",
    about: "file",
    evidence: "inferred",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "nothing" },
    warnsOf: FILE_REFUSALS,
    limit: () => null,
    when: () => "a remote video was read in part, because it is large or the run has read as much as it may: the frame rate between the parts is not proven",
    help: ({ authority }) => ({
        short: "only parts of a remote video were read",
        why: `What was not read is not proven, so ${authority} may find something there that the check has not seen.`,
        remedy: "To be certain, check the video as a file on disk.",
    }),
    check({ facts, fault }) {
        // What can't be read to its end is reported by the rule unreadable.
        if (facts.partial === undefined || fault !== undefined)
            return undefined;
        const { sizeBytes, bytesRead, duration, frameRate, interruption, usedUp } = facts;
        const hasEnd = duration === undefined || Number.isFinite(duration.high);
        const hasRate = frameRate !== undefined && Number.isFinite(frameRate.high);
        const claimedSeconds = hasEnd ? undefined : duration.value;
        return { actual: null, sizeBytes, bytesRead, interruption, usedUp, hasRate, claimedSeconds };
    },
    text({ sizeBytes, bytesRead, interruption, usedUp, hasRate, claimedSeconds }, { frameRate: { min, max }, duration }) {
        const unproven = [
            ...(hasRate ? [] : [`that the average frame rate is ${min} to ${max} FPS`]),
            ...(claimedSeconds === undefined ? [] : [`that it is at most ${(0,quantities/* formatDurationLimit */.nF)(duration.max)} long`]),
        ];
        const reason = interruption === undefined ? describeLimit(usedUp) : `. Reading on failed: ${interruption.problem}`;
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
function describeLimit(usedUp) {
    if (usedUp === undefined)
        return "";
    const where = usedUp.isBilled ? "of Git LFS" : "of remote videos";
    return `, because the ${(0,quantities/* formatSize */.Xq)(usedUp.limitBytes)} that one run reads ${where} besides headers were used up`;
}
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
    help: ({ authority }) => ({
        short: "the picture is too small or too large",
        why: `${authority} refuses videos whose picture has a side that is too short or too long.`,
        remedy: "Scale the picture or add borders, with the command of the finding or in an editor.",
    }),
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
    onlyRecommends: true,
    limit: ({ recommendedCodecs }) => ({ oneOf: recommendedCodecs }),
    when: ({ recommendedCodecs }) => `accepted, but not ${(0,words/* formatList */.ki)(recommendedCodecs.map(words/* nameCodec */.G8), "or")}`,
    help: ({ authority }) => ({
        short: "another codec is recommended",
        why: `${authority} accepts the video, but recommends another codec.`,
        remedy: "You need not do anything, but can convert the video with the command of the finding if it has one.",
    }),
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
    onlyRecommends: true,
    limit: ({ recommendedContainers }) => ({ oneOf: recommendedContainers }),
    when: ({ recommendedContainers }) => `accepted, but not ${(0,words/* formatList */.ki)(recommendedContainers.map(formats/* nameContainer */.VW), "or")}`,
    help: ({ authority }) => ({
        short: "another format is recommended",
        why: `${authority} accepts the video, but recommends another format.`,
        remedy: "You need not do anything, but can convert the video with the command of the finding.",
    }),
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
    help: ({ authority }) => ({
        short: "the file is larger than allowed",
        why: `${authority} refuses larger files.`,
        remedy: "Convert the video with a lower bit rate, with the command of the finding or in an editor.",
    }),
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
    help: ({ authority }) => ({
        short: "the file may be larger than allowed",
        why: `${authority} does not say whether its gigabytes are decimal or binary, and the size is between the two.`,
        remedy: "To be safe, convert the video with a lower bit rate, with the command of the finding or in an editor.",
    }),
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
    help: ({ authority }) => ({
        short: "the file can't be read",
        why: `Nobody knows whether ${authority} would accept a video that can't be read as a whole.`,
        remedy: "Export or copy the video again from its source, and compare the size of a copy with the original's.",
    }),
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
            ...((fault.isUnchecked || fault.kind === "internal") && { isUnchecked: true }),
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
    if (POST_FILE.test(video.path))
        return "If it is a post, name it in 'posts' (on the command line: '--posts')";
    return `${ADVICE[kind]}${orLeaveOut(video)}`;
}
/** No video is called so. */
const POST_FILE = /\.(json|ya?ml)$/i;
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
        const rates = [1 / longestSeconds, 1 / shortestSeconds];
        const [slow, fast] = rates.map((rate) => (0,quantities/* formatNumber */.ZV)(Math.round(rate)));
        const [slowest, fastest] = rates.map((rate) => (0,quantities/* formatNumber */.ZV)(rate));
        const { max } = limits.unsteadyPercent;
        return `the rate swings below about ${slow} or above about ${fast} FPS for over ${max} % of the time, while the average is within the limits (exactly: intervals between frames longer than 1/${slowest} s or shorter than 1/${fastest} s)`;
    },
    help: ({ authority }) => ({
        short: "the frame rate varies",
        why: `${authority} does not say how it measures the frame rate, and may refuse a video by its slow or fast parts.`,
        remedy: "Convert the video to a constant frame rate with the command of the finding, or record it at one.",
    }),
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
    const rate = (0,quantities/* formatRate */.CE)((0,frame_rate/* evaluate */._3)((0,frame_rate/* chooseRate */.mF)(facts, limits)), limits.frameRate.max);
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
    help: ({ authority }) => ({
        short: "a WebM file that states no frame rate",
        why: `${authority} is reported to refuse such recordings for their frame rate.`,
        remedy: "Convert the video to a constant frame rate with the command of the finding.",
    }),
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
    warnsOf: [],
    limit: ({ pull }) => ({ min: pull.max }),
    when: ({ authority, pull }) => `the signature in the URL has ended, or ends within the ${(0,quantities/* formatMinutes */.dp)(pull.max)} that ${authority} may take to pull a video`,
    help: ({ authority }) => ({
        short: "the signature in the URL ends too soon",
        why: `${authority} can pull the video only while the signature is valid.`,
        remedy: "Sign the URL for a longer time, shortly before you publish.",
    }),
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
var pull_address = __nccwpck_require__(2766);
;// CONCATENATED MODULE: ./check/rules/url-host.js
/** Rule `url-host`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */



/** A private name has this basis instead of the rule's. */
const url_host_REPORTED = { evidence: "reported", source: check_limits/* PRIVATE_HOST_REPORT */.Kv };
const urlHost = defineRule({
    id: "url-host",
    level: "error",
    lowerLevel: "warning",
    lowerBasis: url_host_REPORTED,
    about: "file",
    evidence: "documented",
    source: check_limits/* RESTRICTIONS */.mB,
    remedy: { kind: "nothing" },
    warnsOf: [],
    limit: () => null,
    when: ({ authority }) => `the URL is on an IP address or does not use https: ${authority} pulls videos only by https, from a domain. A warning if its name leads nowhere on the public internet (\`localhost\`, \`media.internal\`)`,
    help: ({ authority }) => ({
        short: `a URL from which ${authority} can't pull`,
        why: `${authority} fetches the video from the URL itself, only by https and only from a domain on the internet.`,
        remedy: "Publish from an https URL on a domain of yours, or, if you upload the file itself, turn the rule off.",
    }),
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
    warnsOf: [],
    limit: () => null,
    when: ({ authority }) => `the URL redirects: ${authority} does not follow redirects when it pulls a video`,
    help: ({ authority }) => ({
        short: "the URL redirects",
        why: `${authority} does not follow redirects, so it would not get the video.`,
        remedy: `Give ${authority} the URL that serves the video itself.`,
    }),
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
    help: () => ({
        short: "no moving video track",
        why: "Such a file has nothing to watch: it holds only sound, a still picture or no frames at all.",
        remedy: "Export the whole video again from its source, with its video track.",
    }),
    check: ({ facts: { movingVideoTracks } }) => (movingVideoTracks === 0 ? { actual: movingVideoTracks } : undefined),
    text: (_, { authority }, { facts }) => ({
        problem: describeStillness(facts, authority),
        advice: isStill(facts) ? "Export the whole video again" : "Export it again with its video track",
    }),
});
function isStill({ videoTrackIndex, frames }) {
    return videoTrackIndex !== undefined && frames === 1;
}
/** A cover picture is no video track, and only sound has a duration without one. */
function describeStillness(facts, authority) {
    const { videoTrackIndex, duration } = facts;
    if (isStill(facts))
        return `This is a still picture, a single frame. ${authority} needs a video`;
    if (videoTrackIndex !== undefined)
        return "The file has a video track without frames";
    return duration === undefined ? "The file has no video track" : "The file has sound but no video track";
}

;// CONCATENATED MODULE: ./check/rules/index.js
/** Every rule, the most serious first: the order of findings of one level, and of the table in docs/rules.md. */























const RULES = [
    unreadable,
    lfsPointer,
    container,
    codec,
    frame_rate_frameRate,
    pictureSize,
    duration,
    size,
    videoTrack,
    encrypted,
    urlHost,
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

/***/ 3065:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8877);
/* harmony import */ var _flows_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5611);
/* harmony import */ var _host_ending_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4564);
/* harmony import */ var _host_event_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1419);
/* harmony import */ var _host_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1316);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8535);
/* harmony import */ var _host_output_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2914);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1256);
/* harmony import */ var _report_text_remarks_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2849);
/** Main of the root action. */









// A thousand videos take half a second: too short to repay what V8 spends, on other cores, on the best machine code.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-opt");
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--invocation-count-for-maglev=3000");
// Thousands of videos leave mostly garbage: V8 should collect it, and pause for that, instead of growing the heap.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--heap-growing-percent=10");
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-incremental-marking");
// Each collection is short: to share it among threads costs more than it saves.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-parallel-scavenge");
(0,_host_output_js__WEBPACK_IMPORTED_MODULE_7__/* .surviveLostOutput */ .k)();
const environment = process.env;
const host = (0,_host_github_js__WEBPACK_IMPORTED_MODULE_4__/* .createGitHubHost */ .I)(environment);
const loadHost = async (secrets) => {
    for (const secret of secrets)
        host.mask(secret);
    return host;
};
try {
    const now = () => Date.now();
    const world = { ...(0,_host_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .locateFolders */ .c)(environment), environment, now, readEvent: () => (0,_host_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvent */ .j)(environment), loadHost };
    await (0,_flows_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .a)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .guardInputs */ .xt, environment), world);
}
catch (error) {
    host.annotate((0,_report_text_remarks_js__WEBPACK_IMPORTED_MODULE_6__/* .remarkOnBreakdown */ .tR)(error));
    host.fail();
}
// Otherwise Node takes apart first what the system frees at once.
(0,_host_ending_js__WEBPACK_IMPORTED_MODULE_8__/* .endProcess */ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./text/quoting.js
var quoting = __nccwpck_require__(9709);
// EXTERNAL MODULE: ./model/formats.js
var formats = __nccwpck_require__(8766);
// EXTERNAL MODULE: ./model/once.js
var once = __nccwpck_require__(1409);
// EXTERNAL MODULE: ./text/folding.js
var folding = __nccwpck_require__(8459);
;// CONCATENATED MODULE: ./check/fix/paths.js
/** The names that fixes read from and write to. Touches no file. */



/**
 * Decides what the commands write, so that no two write the same file: `clip.fixed.mp4` for `clip.avi`, but
 * `clip.avi.fixed.mp4` beside `clip.mp4`. Letter case does not count: for macOS and Windows, `Clip` and `clip` are one.
 */
function nameFixes({ paths, urls, isTracked, isTaken = () => false, isForLfs = () => false, }) {
    const shared = nameShared(function* () {
        for (const path of paths)
            yield [path, path];
        for (const url of new Set(urls))
            yield [url, fileName(url)];
    });
    const stemOf = (path) => shared.get(path) ?? withoutExtension(path);
    // Few runs ask for these.
    const names = (0,once/* once */.O)(() => new Set(paths.map(folding/* fold */.A)));
    const originals = (0,once/* once */.O)(() => new Map(paths.map((path) => [stemOf(path), path])));
    const findOriginal = (path) => {
        const suffix = SUFFIXES.find((each) => path.endsWith(write("", each)));
        const original = suffix && originals().get(path.slice(0, -write("", suffix).length));
        return suffix === undefined || original === undefined ? undefined : { path: original, suffix };
    };
    return ({ path, source }) => {
        const isUrl = source.kind === "url";
        const stem = shared.get(path) ?? withoutExtension(isUrl ? fileName(path) : path);
        const copyOf = isUrl ? undefined : findOriginal(path);
        return {
            fixed: write(stem, "fixed"),
            // The end is cut off the converted copy as by the command of its original.
            cut: write(copyOf?.suffix === "fixed" ? stemOf(copyOf.path) : stem, "cut"),
            ...(copyOf !== undefined && { copyOf }),
            isTracked: () => !isUrl && isTracked(path),
            rename(extension) {
                const renamed = `${withoutExtension(path)}.${extension}`;
                return isUrl || names().has((0,folding/* fold */.A)(renamed)) || isTaken(renamed) ? undefined : renamed;
            },
            leavesLfs: (to) => !isUrl && isForLfs(path) && !isForLfs(to),
        };
    };
}
/** The same for a video of which no other is known, nor a repository. */
function nameAlone(video) {
    const alone = [video.path];
    const named = video.source.kind === "url" ? { paths: [], urls: alone } : { paths: alone, urls: [] };
    return nameFixes({ ...named, isTracked: () => false })(video);
}
const SUFFIXES = ["fixed", "cut"];
function write(stem, suffix) {
    return `${stem}.${suffix}.mp4`;
}
/**
 * What stands before the suffix, for the videos where that is more than the name without its extension, because others
 * share it: with the extension, and a number where even that is taken.
 */
function nameShared(list) {
    const counts = new Map();
    const countOf = (stem) => counts.get((0,folding/* fold */.A)(stem)) ?? 0;
    for (const [, place] of list()) {
        const stem = withoutExtension(place);
        counts.set((0,folding/* fold */.A)(stem), countOf(stem) + 1);
    }
    const taken = new Set();
    const shared = new Map();
    for (const [video, place] of list()) {
        if (countOf(withoutExtension(place)) === 1)
            continue;
        let stem = place;
        for (let number = 2; countOf(stem) === 1 || taken.has((0,folding/* fold */.A)(stem)); number++)
            stem = `${place}.${number}`;
        taken.add((0,folding/* fold */.A)(stem));
        shared.set(video, stem);
    }
    return shared;
}
function withoutExtension(path) {
    return path.replace(/(?<=[^/])\.[^./]*$/, "");
}
/** Whether the name of a file says that it is of the format that commands write. */
function hasItsExtension(path) {
    return formats/* EXTENSIONS */.Z1[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ""] === "mp4";
}
/** ffmpeg reads `-x` as an option and `a:b` as a protocol, but `./\u2026` always as a path. */
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
    return (0,quoting/* writeCommand */.zP)([...FFMPEG, kind === "url" ? input : asPath(input), ...options, asPath(output)]);
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

// EXTERNAL MODULE: ./text/adding.js
var adding = __nccwpck_require__(6385);
;// CONCATENATED MODULE: ./check/fix/moving.js
/** Commands that move, remove and replace videos: by git where it tracks them. Touches no file. */


/** PowerShell reads them as a pattern in the name that a file is to get. */
const WINDOWS_PATTERN = /[[\]]/;
/**
 * The command that gives a file another name. `overwrites`: it takes the place of what has that name. `undefined` for
 * names that shells read differently. On Windows, a file that git does not track is moved by PowerShell.
 */
function writeMove({ path, isTracked }, to, overwrites, platform = process.platform) {
    const force = overwrites ? ["-f"] : [];
    if (isTracked)
        return (0,quoting/* writeCommand */.zP)(["git", "mv", ...force, "--", path, to]);
    if (platform !== "win32")
        return (0,quoting/* writeCommand */.zP)(["mv", ...force, "--", path, to]);
    if (WINDOWS_PATTERN.test(to))
        return undefined;
    return (0,quoting/* writeCommand */.zP)(["Move-Item", ...(overwrites ? ["-Force"] : []), "-LiteralPath", path, "-Destination", to]);
}
/**
 * The command that removes a file, also one that was added and not committed yet. `undefined` for a name that shells
 * read differently.
 */
function writeRemoval({ path, isTracked }, platform = process.platform) {
    const literally = quoting/* PATHSPEC_PATTERN */.uI.test(path) ? ["--literal-pathspecs"] : [];
    if (isTracked)
        return (0,quoting/* writeCommand */.zP)(["git", ...literally, "rm", "-f", "--", path]);
    return (0,quoting/* writeCommand */.zP)(platform === "win32" ? ["Remove-Item", "-LiteralPath", path] : ["rm", "--", path]);
}
/**
 * The command that puts a copy in the place of its original, which is gone then: under the original's name, or under
 * the name `to` where the format of the copy needs another one. Git has recorded it afterwards, if it tracks the
 * original. Without the last step, a commit would hold what was staged before, or would lose the video.
 */
function writeReplacement(copy, { original, to, leavesLfs }, platform = process.platform) {
    const isSameName = to === original.path;
    const patterns = leavesLfs ? [".gitattributes"] : [];
    const added = [...patterns, ...(copy.isTracked || !original.isTracked ? [] : [to])];
    const steps = [
        // What is added before has no pattern yet, and goes into Git as a whole.
        ...(leavesLfs ? [(0,quoting/* writeCommand */.zP)(["git", "lfs", "track", `*${/\.[^./]+$/.exec(to)?.[0] ?? ""}`])] : []),
        ...(isSameName ? [] : [writeRemoval(original, platform)]),
        ...(copy.path === to ? [] : [writeMove(copy, to, isSameName, platform)]),
        ...(added.length > 0 ? [(0,adding/* writeAdding */.F)(added, isSameName ? "tracked" : "new")] : []),
    ];
    // Windows PowerShell does not know `&&`.
    return steps.includes(undefined) ? undefined : steps.join(platform === "win32" ? "\n" : " && ");
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
    if (broken.length === 0)
        return NO_FIX;
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
    // All findings have the same text.
    const command = conversion && commandOf(conversion, video.source);
    const fixFor = (rule) => {
        if (rule.remedy.kind === "cut")
            return cut(video, names, plan([]), isOptional ? undefined : work);
        if (work === undefined || conversion === undefined || !isFixed(rule))
            return null;
        return offer("convert", command, noteOn(video, work), isOptional);
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
function rename({ path }, names, { container }) {
    const renamed = container === undefined ? undefined : names.rename(container);
    if (renamed === undefined)
        return null;
    return offer("rename", writeMove({ path, isTracked: names.isTracked() }, renamed, false), undefined, false);
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
    // What has been fixed before is copied, too.
    const isCopied = fixed !== undefined || !work.recodes;
    const why = isCopied ? ": less than the limit, because the picture is copied, so the cut is not exact" : "";
    const what = `The command keeps only the first ${(0,quantities/* formatDuration */.a3)(keptSeconds)} and cuts off the rest${why}`;
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
    const objections = raiseObjections(subject, { limits, rules });
    const broken = objections.map(({ rule }) => rule);
    const { fixFor, conversion } = planFix(subject, names, (0,check_limits/* chooseForFixes */.SB)(limits), broken);
    const isLost = objections.some((objection) => leavesUnread(objection) && fixFor(objection.rule) === null);
    const findings = objections
        .map(({ isMissing: _, ...objection }) => ({
        ...objection,
        ...describeFix(isLost ? postpone(objection) : objection, fixFor, video),
        ...(isOnlyByPolicy(objection.rule, subject, limits) && {
            rule: dropCode(objection.rule),
            isByPolicy: true,
        }),
    }))
        .sort((a, b) => SEVERITY_ORDER[a.level] - SEVERITY_ORDER[b.level]);
    const gaugesOf = readGaugesBy(limits, rules);
    return {
        video,
        facts,
        findings,
        gaugesOf,
        verdict: decide(findings),
        ...(conversion !== undefined && { conversion }),
    };
}
/** What rules object to in a video; those that do not apply to it say nothing. */
function raiseObjections(subject, { limits, rules }) {
    const raised = [];
    for (const rule of rules) {
        const objection = isApplicable(rule, subject.facts) ? rule.judge(subject, limits) : undefined;
        if (objection !== undefined)
            raised.push({ rule, ...objection });
    }
    return dropExplained(raised);
}
/** Rules about the picture say nothing of a video without one. */
function isApplicable({ about }, { movingVideoTracks }) {
    return about === "file" || movingVideoTracks !== 0;
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
function leavesUnread({ rule, level }) {
    return rule.leavesUnread === true && level === "error";
}
/** What else is wrong may be so only because part of the file is missing: to convert that would be in vain. */
function postpone(objection) {
    return leavesUnread(objection) ? objection : { ...objection, advice: "Check that again once the file can be read" };
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
    const obstacle = (0,quoting/* findUnquotable */.Qx)(path);
    const unwritten = { fix: null, fixKind: kind, isFixOptional: isOptional };
    if (obstacle === undefined || isOptional)
        return { advice, ...unwritten };
    const why = `Its path contains ${obstacle}, which shells treat differently, so there is no command`;
    const howTo = "Rename the video (in a file manager or on GitHub), and the next run shows one";
    return { advice: `${advice}. ${why}. ${howTo}`, ...unwritten };
}
function decide(findings) {
    const errors = findings.filter(({ level }) => level === "error");
    if (errors.length === 0)
        return "valid";
    return errors.some(({ rule }) => rule.leavesUnread) ? "unreadable" : "invalid";
}
/** Reports need the gauges of few videos at a time: so each video only has the function that reads them. */
const knownGauges = new WeakMap();
function readGaugesBy(limits, rules) {
    const known = knownGauges.get(limits);
    if (known?.rules === rules)
        return known.gaugesOf;
    const measures = rules.flatMap((rule) => listMeasures(rule, limits));
    const gaugesOf = ({ facts, findings }) => {
        const gauges = [];
        for (const { rule, fact, measure, bounds, ...by } of measures) {
            const value = isApplicable(rule, facts) ? measure(facts) : undefined;
            if (value === undefined)
                continue;
            // Where a broken rule has several gauges, each is judged by its own value.
            const isInside = !findings.some((finding) => finding.rule.id === rule.id) || isBetween(value, bounds);
            gauges.push({ fact, value, bounds, isInside, ...by });
        }
        return gauges;
    };
    knownGauges.set(limits, { rules, gaugesOf });
    return gaugesOf;
}
function listMeasures(rule, limits) {
    const { gauges = {}, limit, limitName } = rule;
    const bounds = limit(limits);
    if (bounds === null || "oneOf" in bounds)
        return [];
    const setBy = limitName === undefined ? undefined : findWho(limits, limitName);
    return Object.entries(gauges).map(([fact, measure]) => {
        return { rule, fact: fact, measure, bounds, ...(setBy !== undefined && { setBy }) };
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

// EXTERNAL MODULE: ./check/rules/index.js + 26 modules
var rules = __nccwpck_require__(6942);
;// CONCATENATED MODULE: ./check/foreseen-refusals.js



function reasonsOf({ code, warnsOf = [] }) {
    return code === undefined ? warnsOf : [code, ...warnsOf];
}
/** Rules about what TikTok checks in a file. None of them depends on the time. */
const FORESEEING = rules/* RULES */.y.filter((rule) => reasonsOf(rule).length > 0);
const STANDARD = { limits: check_limits/* TIKTOK_LIMITS */.wD, rules: FORESEEING };
const REASONS = new Map(FORESEEING.map((rule) => [rule.id, reasonsOf(rule)]));
/** The refusals that the findings of a video speak of, and those that they would speak of without a policy. */
function foreseeRefusals(checked) {
    const warnings = foresee(checked.findings);
    const warned = warnings.map(({ rule }) => rule);
    const objections = raiseObjections({ facts: checked.facts, video: checked.video, nowMs: 0 }, STANDARD);
    const silenced = foresee(objections).filter(({ rule }) => !warned.includes(rule));
    return { warnings, byPolicy: [...new Set(silenced.flatMap(({ reasons }) => reasons))] };
}
function foresee(findings) {
    return findings.flatMap(({ rule: { id } }) => {
        const reasons = REASONS.get(id);
        return reasons === undefined ? [] : [{ rule: id, reasons }];
    });
}

// EXTERNAL MODULE: ./inputs.js + 2 modules
var inputs_0 = __nccwpck_require__(1256);
// EXTERNAL MODULE: ./posts/own-pages.js
var own_pages = __nccwpck_require__(9045);
// EXTERNAL MODULE: ./report/registry.js + 3 modules
var registry = __nccwpck_require__(8801);
// EXTERNAL MODULE: ./report/text/own-pages.js
var text_own_pages = __nccwpck_require__(5230);
// EXTERNAL MODULE: ./report/text/remarks.js
var text_remarks = __nccwpck_require__(2849);
;// CONCATENATED MODULE: ./sources/workspace/head.js
/** Reads which commit is checked out, without starting git. Looks at no content. */


/**
 * The commit that is checked out in a directory with a `.git` folder, as git keeps it (gitrepository-layout(5), "HEAD"
 * and "packed-refs"). `undefined` where there is none, or it is kept otherwise: in a worktree, in a reftable.
 */
function readHead(directory) {
    const head = readLine(directory, "HEAD");
    const [, ref] = /^ref: (refs\/.+)$/.exec(head) ?? [];
    if (ref === undefined)
        return asCommit(head);
    if (ref.split("/").includes(".."))
        return undefined;
    return asCommit(readLine(directory, ref)) ?? findPacked(read(directory, "packed-refs"), ref);
}
function findPacked(packed, ref) {
    const line = packed.split("\n").find((each) => each.endsWith(` ${ref}`));
    return line === undefined ? undefined : asCommit(line.slice(0, line.indexOf(" ")));
}
function asCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
function readLine(directory, name) {
    return read(directory, name).trimEnd();
}
/** Empty where there is none. */
function read(directory, name) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, ".git", name), "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./sources/workspace/tracked.js
var workspace_tracked = __nccwpck_require__(249);
;// CONCATENATED MODULE: ./tiktok/new-ledger.js
/** Makes the file to which later steps append publish ids. Reads none. */


/** Creates an empty ledger in a guard's own folder and returns its path. Throws if there is one already. */
function createLedger(folder) {
    const path = (0,external_node_path_.join)(folder, "publish-ids.txt");
    (0,external_node_fs_.writeFileSync)(path, "", { flag: "wx" });
    return path;
}

// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __nccwpck_require__(8096);
;// CONCATENATED MODULE: ./check/fix/copy-difference.js


/**
 * Why `copy` can't stand for `original`, as a clause: "it is 3.0 s long, this video 8.0 s". `undefined` where it can,
 * as far as the facts of both show. `length`: whether it has to be as long as the original, or shorter.
 */
function describeDifference({ facts: original }, { facts: copy }, limits, length) {
    const [own, its] = [original.duration?.value, copy.duration?.value];
    if (own !== undefined && its !== undefined && !hasLength(original, copy, length, limits)) {
        const [shown, ownShown] = [(0,quantities/* formatDuration */.a3)(its, own), (0,quantities/* formatDuration */.a3)(own, its)];
        return `it is ${shown} long, this video ${ownShown}`;
    }
    if (length === "whole" && isPictureShorter(original, copy)) {
        const [shown, ownShown] = [original, copy].map((facts) => (0,quantities/* formatDuration */.a3)(pictureSeconds(facts) ?? 0));
        return `its picture lasts ${ownShown}, that of this video ${shown}`;
    }
    const [size, other] = [sizeOf(original), sizeOf(copy)];
    if (size === undefined || other === undefined || hasShape(original, other, limits))
        return undefined;
    return `its picture is ${(0,quantities/* formatPictureSize */.Hx)(other)}, that of this video ${(0,quantities/* formatPictureSize */.Hx)(size)}`;
}
/** Whether it can be said if a copy is as long. */
function isLengthKnown({ facts: { duration } }) {
    return duration !== undefined;
}
/** The command rounds to whole frames of picture and sound, and sound of another codec starts a little earlier. */
const TOLERANCE = { seconds: 0.1, share: 0.02, mostSeconds: 0.5 };
function hasLength(original, copy, length, limits) {
    const [own = 0, its = 0] = [original.duration?.value, copy.duration?.value];
    if (length === "shorter")
        return its < own && its <= limits.duration.max;
    const tolerance = toleranceFor(own) + frameSeconds(original);
    return [own, ...mainTrackSeconds(original)].some((seconds) => Math.abs(its - seconds) <= tolerance);
}
function toleranceFor(seconds) {
    return Math.min(TOLERANCE.mostSeconds, TOLERANCE.seconds + TOLERANCE.share * seconds);
}
/** Whether frames are missing, which the sound hides where it is longer. An edit list may show fewer than there are. */
function isPictureShorter(original, copy) {
    const [own, its] = [pictureSeconds(original), pictureSeconds(copy)];
    if (own === undefined || its === undefined)
        return false;
    return its < own - toleranceFor(own) - frameSeconds(original) - frameSeconds(copy);
}
/** How long the main video track lasts, of what is shown. */
function pictureSeconds({ frames, frameRate, duration }) {
    if (frames === undefined || frameRate === undefined || frameRate.value <= 0)
        return undefined;
    return Math.min(frames / frameRate.value, duration?.value ?? Number.POSITIVE_INFINITY);
}
function frameSeconds({ frameRate }) {
    return frameRate === undefined || frameRate.value <= 0 ? 0 : Math.min(1, 1 / frameRate.value);
}
/** The command keeps only the main one of several moving tracks, which may be shorter than the file. */
function mainTrackSeconds({ movingVideoTracks = 1, frames, frameRate }) {
    return movingVideoTracks > 1 && frames !== undefined && frameRate !== undefined ? [frames / frameRate.value] : [];
}
function sizeOf({ width, height, rotation }) {
    return width === undefined || height === undefined ? undefined : (0,quantities/* displayedSize */.JQ)({ width, height }, rotation);
}
/** Rounding to even sides changes a small picture by this much. */
const SHAPE_TOLERANCE = 0.02;
/** Whether a picture has the shape of the original, or that with the borders that the command adds. */
function hasShape(original, { width, height }, limits) {
    const resizing = resize(original, limits);
    // Only ffmpeg knows whether it turns this one.
    if (resizing === undefined)
        return true;
    return [resizing.shown, resizing.padded].some((expected) => Math.abs(width / height / (expected.width / expected.height) - 1) <= SHAPE_TOLERANCE);
}

;// CONCATENATED MODULE: ./check/fix/beside.js




/**
 * The same videos. Where a command was run and its result was committed, too, the original stays wrong: so its findings
 * say what to do with both. A result that is not the whole video never replaces it. `isDoubtful`: whether a part of a
 * copy may be missing.
 */
function pointToCopies(videos, namesOf, limitsOf, isDoubtful = () => false) {
    const onDisk = new Map();
    for (const each of videos)
        if (each.video.source.kind !== "url")
            onDisk.set(each.video.path, each);
    const toMovable = ({ video }) => ({ path: video.path, isTracked: namesOf(video).isTracked() });
    return videos.map((checked) => {
        if (checked.video.source.kind === "url")
            return checked;
        const { fixed, cut, copyOf } = namesOf(checked.video);
        const of = copyOf && onDisk.get(copyOf.path);
        if (!onDisk.has(fixed) && !onDisk.has(cut) && of === undefined)
            return checked;
        const family = {
            checked,
            fixed: onDisk.get(fixed),
            cut: onDisk.get(cut),
            original: of && copyOf && { of, suffix: copyOf.suffix },
            findPlace: (copy) => findPlace(checked, copy, namesOf(checked.video)),
            ...{ toMovable, isDoubtful },
        };
        const limits = limitsOf(checked.video);
        const { conversion, ...rest } = checked;
        const findings = checked.findings.map((finding) => guide(finding, family, limits));
        return { ...rest, findings, ...(conversion !== undefined && !isWritten(family) && { conversion }) };
    });
}
function guide(finding, family, limits) {
    const guidance = guideCopy(finding, family) ?? guideOriginal(finding, family, limits);
    if (guidance === undefined)
        return finding;
    const { fixKind: _fixKind, isFixOptional: _isFixOptional, ...rest } = finding;
    return { ...rest, ...guidance };
}
/** What to do with a video for which a command was run; `undefined` where none was, or it is not about the finding. */
function guideOriginal(finding, family, limits) {
    const { checked, fixed, cut } = family;
    if (finding.fixKind !== "convert" && finding.fixKind !== "cut")
        return undefined;
    // What is cut has been fixed before.
    const isCut = cut !== undefined && isTooLong(checked) && !finding.isFixOptional;
    const copy = finding.fixKind === "cut" || (isCut && isPassing(cut)) ? cut : fixed;
    if (copy === undefined)
        return undefined;
    const name = nameOf(copy);
    const difference = describeDifference(checked, copy, limits, copy === cut ? "shorter" : "whole");
    const deletes = finding.isFixOptional && finding.fixKind === "convert" ? "Optional: delete it" : "Delete it";
    const again = finding.fix === null ? deletes : `${deletes} and run the command again`;
    if (difference !== undefined) {
        return { ...finding, advice: `${name} is beside it, but ${difference}. ${again}` };
    }
    if (isPassing(copy) && !(finding.isFixOptional && breaks(copy, finding)))
        return replaceBy(copy, family, finding);
    if (finding.isFixOptional && finding.fixKind === "convert")
        return { advice: finding.advice, fix: null };
    return isOnlyTooLong(copy)
        ? { advice: `${name} beside it is fixed, but still too long: shorten that`, fix: null }
        : { ...finding, advice: `${name} is beside it, but does not pass either. ${again}` };
}
/** Whether a command of another video wrote this one: then that is run again, and this is not converted further. */
function isWritten({ original }) {
    if (original === undefined)
        return false;
    const { of, suffix } = original;
    if (suffix === "fixed" && of.conversion !== undefined)
        return true;
    return of.findings.some(({ fixKind }) => fixKind === (suffix === "cut" ? "cut" : "convert"));
}
/** What to do with a video that a command wrote; `undefined` where the finding is none of the command's. */
function guideCopy(finding, family) {
    const { checked, cut, original } = family;
    if (original === undefined || !isWritten(family))
        return undefined;
    const { of, suffix } = original;
    if (finding.level === "notice")
        return finding.fix === null ? undefined : { advice: finding.advice, fix: null };
    if (suffix === "fixed" && isOnlyTooLong(checked)) {
        if (cut === undefined || !isPassing(cut))
            return undefined;
        const fix = writeRemoval(family.toMovable(checked)) ?? null;
        return { advice: `${nameOf(cut)} was cut from it and passes: remove this video`, fix, fixKind: "replace" };
    }
    if (isPassing(of))
        return { advice: adviseDeletion(checked, of), fix: null };
    return {
        advice: `${nameOf(checked)} does not pass either: delete it, and run the command of ${nameOf(of)} again`,
        fix: null,
    };
}
/** A copy that does not pass, once a video that does has taken the place of its original. */
function dismissCopy(copy, original) {
    const advice = adviseDeletion(copy, original);
    const dismiss = (finding) => finding.level === "notice" || finding.fix !== null ? finding : { ...finding, advice };
    return { ...copy, findings: copy.findings.map(dismiss) };
}
function adviseDeletion(copy, original) {
    return `${nameOf(copy)} does not pass, but ${nameOf(original)} does: delete this copy`;
}
function isPassing({ findings }) {
    return findings.every(({ level }) => level === "notice");
}
function isTooLong({ findings }) {
    return findings.some(({ fixKind }) => fixKind === "cut");
}
function isOnlyTooLong({ findings }) {
    const serious = findings.filter(({ level }) => level !== "notice");
    return serious.length > 0 && serious.every(({ fixKind }) => fixKind === "cut");
}
function breaks({ findings }, { rule }) {
    return findings.some((finding) => finding.rule.id === rule.id);
}
/** Where the name without its second extension is taken, the copy keeps its own. */
function findPlace({ video: { path } }, copy, names) {
    if (hasItsExtension(path))
        return { to: path, leavesLfs: false };
    const to = names.rename("mp4") ?? copy.video.path;
    return { to, leavesLfs: names.leavesLfs(to) };
}
function replaceBy(copy, { checked, findPlace, toMovable, isDoubtful }, { fixKind, isFixOptional }) {
    const isCertain = !isDoubtful(copy.video) && (fixKind === "cut" || isLengthKnown(checked));
    const check = isCertain ? "" : "check that it shows the whole video, with its sound, then ";
    const isOptional = isFixOptional === true && fixKind !== "cut";
    const command = writeReplacement(toMovable(copy), { original: toMovable(checked), ...findPlace(copy) });
    return {
        advice: `${isOptional ? "Optional: " : ""}${nameOf(copy)} is beside it and passes: ${check}replace this video with it`,
        fix: command ?? null,
        fixKind: "replace",
        isFixOptional: isOptional,
    };
}
function nameOf({ video: { path } }) {
    return `'${(0,unprintable/* showUnprintable */.u)(path.slice(path.lastIndexOf("/") + 1))}'`;
}

// EXTERNAL MODULE: ./model/default-policy.js
var default_policy = __nccwpck_require__(4270);
;// CONCATENATED MODULE: ./model/sharing.js
/** Equal values that are kept once. Imports nothing. */
/** So many different values are kept, to be found again. Others are left as they are. */
const MOST_VALUES = 1000;
/**
 * Returns a function that returns its argument, or an equal one that it was passed before: thousands of videos repeat
 * texts, rates and colours. Values are texts, or objects of what JSON has, whose properties have one order.
 */
function createSharing() {
    const known = new Map();
    return (value) => {
        if (value === undefined)
            return value;
        const key = typeof value === "string" ? `"${value}` : describe(value);
        const shared = known.get(key);
        if (shared !== undefined)
            return shared;
        if (known.size < MOST_VALUES)
            known.set(key, value);
        return value;
    };
}
/** Equal values have the same description, and others have another. JSON has no infinity, and takes longer to write. */
function describe(value) {
    if (typeof value === "string")
        return JSON.stringify(value);
    if (typeof value !== "object" || value === null)
        return String(value);
    let text = Array.isArray(value) ? "[" : "{";
    for (const [name, part] of Object.entries(value))
        text += `${name}:${describe(part)},`;
    return `${text}}`;
}

// EXTERNAL MODULE: ./sources/workspace/disk.js
var disk = __nccwpck_require__(8654);
// EXTERNAL MODULE: ./sources/workspace/video-names.js
var video_names = __nccwpck_require__(8417);
;// CONCATENATED MODULE: ./sources/workspace/file-kind.js
/** The kinds of files that lines of an input name, by how the files are called. Opens none of them. */

/** The lines of `videos`. */
const VIDEOS = { noun: "video", endings: video_names/* ENDINGS */.Jx, takesUrls: true, isNamed: video_names/* isNamedAsVideo */.$b };
/** The lines of `posts`. */
const POSTS = {
    noun: "post file",
    endings: ".json .yml .yaml",
    takesUrls: false,
    isNamed: (path) => /\.(json|ya?ml)$/i.test(path),
};
/** The same as arguments of a command. */
const TYPED_VIDEOS = { ...VIDEOS, isAnywhere: true, isTyped: true };
const UNCOMMITTED_VIDEOS = { ...TYPED_VIDEOS, holdsUntracked: true };
const TYPED_POSTS = { ...POSTS, isTyped: true };
/** Whether a directory or a glob finds a file without naming it: metadata of macOS has the name of what it is about. */
function isByDefault({ isNamed }, path) {
    return isNamed(path) && !(0,video_names/* isMacMetadata */.NG)(path);
}

// EXTERNAL MODULE: ./sources/workspace/git.js + 1 modules
var git = __nccwpck_require__(9275);
// EXTERNAL MODULE: ./sources/workspace/lfs-attribute.js
var lfs_attribute = __nccwpck_require__(6549);
;// CONCATENATED MODULE: ./sources/workspace/replacements.js
/** Videos that stand in the places of others which git tracks. Opens no video. */



/** Finds them among the `absent`: converting a video in place gives it another extension. */
function findReplacements(absent, workspace, isTracked) {
    if (absent.length === 0)
        return [];
    const list = (0,disk/* openDisk */.U)(workspace);
    // A folder can lack thousands of videos.
    const listed = new Map();
    const listVideos = (folder) => {
        const known = listed.get(folder);
        if (known !== undefined)
            return known;
        const listing = list(folder === "." ? "" : folder);
        const byStem = new Map();
        for (const { name, kind } of listing.kind === "open" ? listing.entries : []) {
            if (kind === "file" && isVideo(name))
                byStem.set(stemOf(name), [...(byStem.get(stemOf(name)) ?? []), name]);
        }
        listed.set(folder, byStem);
        return byStem;
    };
    return absent.flatMap((path) => {
        const folder = external_node_path_.posix.dirname(path);
        const names = listVideos(folder).get(stemOf(external_node_path_.posix.basename(path))) ?? [];
        const by = names.map((name) => external_node_path_.posix.join(folder, name)).find((each) => !isTracked(each));
        return by === undefined ? [] : [{ path, by }];
    });
}
function isVideo(name) {
    return formats/* VIDEO_EXTENSIONS */.Vf.includes(external_node_path_.posix.extname(name).slice(1).toLowerCase());
}
function stemOf(name) {
    return external_node_path_.posix.basename(name, external_node_path_.posix.extname(name));
}

// EXTERNAL MODULE: ./text/words.js
var words = __nccwpck_require__(7279);
// EXTERNAL MODULE: ./text/glob.js
var text_glob = __nccwpck_require__(5890);
;// CONCATENATED MODULE: ./sources/workspace/globs.js
/** Finds what globs match in a tree of directories. Does not access the disk itself. */


/**
 * The files that a glob matches, relative, with `/`. Lists each directory at most once, and none in which nothing can
 * match. `glob`: the text of `matcher`.
 */
function walkGlob(glob, matcher, list) {
    const { read, isMatch } = matcher;
    const matched = [];
    const prefix = findPlainFolder(glob);
    // Links to directories are not walked through, but the folder that the glob names can be one, or under one.
    const directories = new Map([["", matcher.start]]);
    if (prefix !== "")
        directories.set(prefix, read(matcher.start, `${prefix}/`));
    for (const [directory, start] of directories) {
        for (const { name, kind } of list(directory)) {
            const path = external_node_path_.posix.join(directory, name);
            const position = read(start, name);
            if (kind === "file" && isMatch(position))
                matched.push(path);
            const inside = kind === "directory" ? read(position, "/") : undefined;
            if (inside !== undefined && inside.states.length > 0)
                directories.set(path, directories.get(path) ?? inside);
        }
    }
    return matched;
}
/** The first folders of a glob as far as they are plain names: `a/b` of `a/b/*.mp4`. */
function findPlainFolder(glob) {
    const folders = glob.split("/").slice(0, -1);
    const end = folders.findIndex((folder) => (0,text_glob/* isGlob */.fg)(folder) || folder.includes("\\"));
    return folders.slice(0, end === -1 ? folders.length : end).join("/");
}
/** All files under a directory, at any depth. */
function listUnder(directory, list) {
    const files = [];
    const directories = [directory];
    for (const each of directories) {
        for (const { name, kind } of list(each))
            (kind === "file" ? files : directories).push(external_node_path_.posix.join(each, name));
    }
    return files;
}

// EXTERNAL MODULE: ./sources/workspace/line-forms.js
var line_forms = __nccwpck_require__(8387);
// EXTERNAL MODULE: ./sources/workspace/lines.js
var workspace_lines = __nccwpck_require__(8056);
// EXTERNAL MODULE: ./text/closest.js
var closest = __nccwpck_require__(317);
;// CONCATENATED MODULE: ./sources/workspace/surroundings.js
/** Looks around in a workspace, for messages about what is not found there. Bounded: proves no absence. */




/** How many entries are looked at: enough for a repository, without a long wait on a large disk. */
const MOST_ENTRIES = 20_000;
/** Looks at the upper directories first. The packages that npm installs are skipped. */
function lookAround(list) {
    const files = [];
    const directories = [""];
    for (const directory of directories) {
        if (external_node_path_.posix.basename(directory) === "node_modules")
            continue;
        for (const { name, kind } of list(directory)) {
            if (files.length + directories.length > MOST_ENTRIES)
                return { files, directories: directories.slice(1), isWhole: false };
            (kind === "file" ? files : directories).push(external_node_path_.posix.join(directory, name));
        }
    }
    return { files, directories: directories.slice(1), isWhole: true };
}
/** The videos in the surroundings that are not left out, if there are any. */
function findUntracked({ files, isWhole }, isLeftOut) {
    const videos = files.filter((path) => isByDefault(VIDEOS, path) && !isLeftOut(path));
    const [example] = videos;
    if (example === undefined)
        return undefined;
    return { count: videos.length, isCountExact: isWhole, example, line: (0,workspace_lines/* writeLine */._r)(nameAll(videos, example)) };
}
/** A folder whose name could be a glob is named as it is: that finds all that is under it, too. */
function nameAll(videos, example) {
    const folder = findCommonFolder(videos);
    if (folder !== "")
        return (0,text_glob/* isGlob */.fg)(folder) ? folder : `${folder}/**`;
    const extension = external_node_path_.posix.extname(example);
    const isAlike = videos.every((path) => !path.includes("/") && external_node_path_.posix.extname(path) === extension);
    return isAlike ? `*${extension}` : "**";
}
/** The folder in which all of the paths are; the empty string if they are in several. */
function findCommonFolder([first = "", ...others]) {
    let folder = external_node_path_.posix.dirname(first);
    while (!others.every((path) => path.startsWith(`${folder}/`)) && folder !== ".")
        folder = external_node_path_.posix.dirname(folder);
    return folder === "." ? "" : folder;
}

;// CONCATENATED MODULE: ./sources/workspace/suggestion.js
/** Finds the path or the glob that a person may have meant. Looks only at the paths that it is given. */








/**
 * The path that is called almost as `missing` is: it differs in letter case, accents, spaces, hyphens, its ending or a
 * few letters, or it is in another directory. Takes a time that grows with the number of paths only.
 */
function suggestPath(missing, paths) {
    const rank = rankAgainst(missing);
    let best;
    for (const path of paths) {
        const current = rank(path);
        if (current < (best?.rank ?? Infinity))
            best = { path, rank: current };
        if (best?.rank === 0)
            break;
    }
    return best?.path;
}
/** Says how far a path is from what a person wrote. Infinite: too far. */
function rankAgainst(missing) {
    const wanted = suggestion_describe(missing);
    const most = (0,closest/* allowTypos */.jP)(external_node_path_.posix.parse(missing).name);
    return (path) => {
        const { whole, loose, base, looseStem } = suggestion_describe(path);
        if (whole === wanted.whole)
            return 0;
        if (loose === wanted.loose)
            return 1;
        const distance = (0,closest/* measureDistance */.cr)(whole, wanted.whole, most);
        if (distance < Infinity)
            return 1 + distance;
        // All others are in other directories.
        if (base === wanted.base)
            return most + 2;
        if (looseStem !== "" && looseStem === wanted.looseStem)
            return most + 3;
        return most + 3 + (0,closest/* measureDistance */.cr)(base, wanted.base, most);
    };
}
/** Made late: for a literal, V8 makes these sets of Unicode where it only loads the file. */
const makeSeparators = (0,once/* once */.O)(() => new RegExp(SEPARATORS, "gu"));
const SEPARATORS = String.raw `[^\p{L}\p{N}\p{M}/]+`;
/** A path in the forms in which it is compared; the loose ones have only letters, digits and slashes, and no ending. */
function suggestion_describe(path) {
    const whole = (0,folding/* fold */.A)(path);
    const loose = whole.replace(/\.[a-z\d]*$/, "").replace(makeSeparators(), "");
    return {
        whole,
        loose,
        base: whole.slice(whole.lastIndexOf("/") + 1),
        looseStem: loose.slice(loose.lastIndexOf("/") + 1),
    };
}
/** Enough to find a file that a changed glob matches. */
const MOST_FILES = 2000;
/** In states of globs. An ordinary search takes a thousandth; more is not worth the wait for a suggestion. */
const MOST_WORK = 5_000_000;
/**
 * A glob that is close to one without a match, and matches a file of the kind in the surroundings. `isToLeaveOut`: it
 * is only spelled otherwise, as a wider one would leave out files that nobody had in mind.
 */
function suggestGlob(written, kind, { files, directories }, isToLeaveOut = false) {
    const sought = files.filter((path) => isByDefault(kind, path)).slice(0, MOST_FILES);
    const glob = tidy(written);
    const folder = findPlainFolder(glob);
    const rest = folder === "" ? glob : glob.slice(folder.length + 1);
    const closest = folder === "" ? undefined : suggestPath(folder, directories);
    const folders = [
        folder,
        ...(closest === undefined ? [] : [closest]),
        ...(isToLeaveOut ? [] : [...listParents(folder), findCommonFolder(sought), ""]),
    ];
    let work = 0;
    for (const each of new Set(folders)) {
        const inside = sought.filter((path) => each === "" || path.startsWith(`${each}/`));
        const candidates = inside.length === 0 ? [] : listVariants(rest, listExtensions(inside), { isTop: each === "", isToLeaveOut });
        for (const candidate of candidates.map((variant) => external_node_path_.posix.join(each, variant))) {
            const compiled = (0,text_glob/* compileGlob */.SO)(candidate);
            if (compiled.kind !== "glob")
                continue;
            for (const path of inside) {
                if ((0,text_glob/* matchesGlob */.kt)(compiled, path)) {
                    if (!isToLeaveOut || !sought.every((other) => (0,text_glob/* matchesGlob */.kt)(compiled, other)))
                        return candidate;
                    break;
                }
                if (work + compiled.countWork() > MOST_WORK)
                    return undefined;
            }
            work += compiled.countWork();
        }
    }
    return undefined;
}
function listExtensions(paths) {
    return [...new Set(paths.map((path) => external_node_path_.posix.extname(path)))];
}
/** Without the quotes that a shell or YAML would remove, and with the slashes of Windows turned. */
function tidy(glob) {
    return glob
        .replace(/^(["'])(.*)\1$/s, "$2")
        .replaceAll("\\", "/")
        .replace(/^\/+/, "");
}
/** `a/b` and `a` for `a/b/c`. */
function listParents(folder) {
    const names = folder.split("/");
    return names.slice(1).map((_, at) => names.slice(0, names.length - 1 - at).join("/"));
}
/**
 * A glob as it is, at any depth, with the ending of a file there if that is nearly the one that is written, and with
 * both changes; then all in the folder, unless that would be left out.
 */
function listVariants(glob, extensions, { isTop, isToLeaveOut }) {
    const last = glob.slice(glob.lastIndexOf("/") + 1);
    const ending = /\.[\w*?{},[\]()|+@-]+$/.exec(last)?.[0];
    const near = extensions.filter((each) => ending !== undefined && (0,closest/* measureDistance */.cr)(each, ending, 1) < Infinity);
    const swapped = near.map((each) => (text) => text.slice(0, -(ending ?? "").length) + each);
    const endings = [(text) => text, ...swapped];
    const variants = [...endings.map((end) => end(glob)), ...endings.map((end) => external_node_path_.posix.join("**", end(last)))];
    const isOther = ending !== undefined && near.length === 0 && /^\.[\w{},]+$/.test(ending);
    if (isTop)
        return variants.filter((variant) => /[^*/]/.test(variant));
    return [...variants, ...(isOther || isToLeaveOut ? [] : ["**"])];
}

;// CONCATENATED MODULE: ./sources/workspace/gaps.js
/** Says why lines of `videos` or `posts` find nothing, and what was probably meant. Searches nothing itself. */











/** A file or directory that a line names, and that is not on disk. */
function describeMissing(line, tracked, { kind, around, exists }) {
    const { written, path, hidesSecret } = line;
    const rejectLine = (why, advice = (0,workspace_lines/* listAllowed */.Xg)(kind)) => (0,workspace_lines/* reject */.ku)(written, why, advice);
    if (isTracked(path, tracked)) {
        return rejectLine("which is tracked by Git, but not on disk", "Check out all files (a sparse checkout leaves some out), or restore what was deleted");
    }
    const form = (0,line_forms/* explainForm */._)(path, kind, exists);
    if (form !== undefined)
        return rejectLine(form.problem, form.advice);
    if (hidesSecret)
        return rejectLine("which does not exist");
    const closest = suggestPath(path, listCandidates(path, kind, listExisting(tracked, around)));
    if (closest === undefined)
        return rejectLine("which does not exist");
    if (closest.normalize() !== path.normalize()) {
        return rejectLine(`which does not exist (did you mean '${(0,workspace_lines/* writeLine */._r)(closest)}'?)`);
    }
    const glob = path.normalize().replace(/[^\0-\x7f]+/g, "*");
    return rejectLine(`which is stored with other bytes for its accents (did you mean '${(0,workspace_lines/* writeLine */._r)(glob)}'?)`);
}
/** One at a time, as there can be hundreds of thousands. */
function listPaths(tracked) {
    return tracked.kind === "index" ? (0,workspace_tracked/* listFiles */.CS)(tracked.index) : [];
}
function isTracked(path, tracked) {
    for (const each of listPaths(tracked))
        if (each === path || each.startsWith(`${path}/`))
            return true;
    return false;
}
function* listExisting(tracked, { files }) {
    for (const paths of [files, listPaths(tracked)])
        for (const path of paths)
            if (!(0,video_names/* isMacMetadata */.NG)(path))
                yield path;
}
/**
 * What a person can have meant by a missing path: a file of the kind, a folder that holds one, or a file whose name
 * ends as the path does, since a line can name any file.
 */
function* listCandidates(missing, { isNamed }, files) {
    const ending = (0,folding/* fold */.A)(external_node_path_.posix.extname(missing));
    const folders = new Set();
    for (const path of files) {
        if (isNamed(path)) {
            yield path;
            for (let folder = external_node_path_.posix.dirname(path); folder !== "." && !folders.has(folder); folder = external_node_path_.posix.dirname(folder))
                folders.add(folder);
        }
        else if ((0,folding/* fold */.A)(external_node_path_.posix.extname(path)) === ending)
            yield path;
    }
    yield* folders;
}
/** Bad lines that are not listed. */
function describeRest(count) {
    const what = count === 1 ? "1 more line that is" : `${(0,quantities/* formatInteger */.Sm)(count)} more lines that are`;
    const fact = count === 1 ? "1 more path is wrong" : `${(0,quantities/* formatInteger */.Sm)(count)} more paths are wrong`;
    return { problem: `has ${what} wrong`, fact, advice: "Correct those above first" };
}
/** Git could not say which videos it tracks. `message`: what went wrong. */
function describeFailedGit(message) {
    return {
        problem: `names no files, and git could not list the tracked files: ${message}`,
        fact: `Git could not list the tracked files: ${message}`,
        advice: "Install git, repair the repository, or name files, directories or globs",
    };
}
/** A directory or glob that matches nothing of the kind. `others`: the other files that it matches. */
function describeGap(line, others, { kind, around, exists }) {
    const { noun, endings } = kind;
    const { written, path, glob, hidesSecret } = line;
    const form = others.length > 0 ? undefined : (0,line_forms/* explainForm */._)(path, kind, exists);
    if (form !== undefined) {
        const { problem, advice } = form;
        return { line: written, problem: `which matches no ${noun}, and ${problem.replace(/^which /, "")}`, advice };
    }
    const notes = [
        ...(others.length === 0 ? [] : [describeOthers(others, kind)]),
        ...(glob === undefined || others.length > 0 || hidesSecret ? [] : suggest(path, kind, around)),
    ];
    return {
        line: written,
        problem: `which matches no ${noun}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`,
        advice: `A directory or glob finds only files on disk whose names end in ${endings}. Correct it, or leave it out`,
    };
}
function describeOthers(others, kind) {
    const posts = kind.noun === POSTS.noun ? 0 : others.filter(POSTS.isNamed).length;
    const hint = posts < others.length ? "" : `: to check posts, use ${kind.isTyped ? "'--posts'" : "'posts'"}`;
    return `it matches ${(0,quantities/* formatCount */.B4)(others.length, "other file")}${hint}`;
}
function suggest(glob, kind, around) {
    const folder = findPlainFolder(glob);
    const isMissing = folder !== "" && around.isWhole && !mayBeFolder(folder, around);
    const closest = suggestGlob(glob, kind, around);
    return [
        ...(isMissing ? [`there is no folder '${folder}'`] : []),
        ...(closest === undefined ? listEndings(folder, kind, around) : [`did you mean '${(0,workspace_lines/* writeLine */._r)(closest)}'?`]),
    ];
}
/** How the names of the files of the kind end that are in the folder of a glob. */
function listEndings(folder, kind, { files }) {
    const inside = files.filter((path) => isByDefault(kind, path) && (folder === "" || path.startsWith(`${folder}/`)));
    const endings = [...new Set(inside.map((path) => external_node_path_.posix.extname(path).toLowerCase()))].sort();
    return endings.length === 0 ? [] : [`the ${kind.noun}s there end in ${(0,words/* formatList */.ki)(endings)}`];
}
/** A link can lead to a folder. */
function mayBeFolder(folder, { files, directories }) {
    return (directories.some((each) => (0,folding/* fold */.A)(each) === (0,folding/* fold */.A)(folder)) || files.some((each) => `${folder}/`.startsWith(`${each}/`)));
}
/** Lines that leave out all that others find. */
function describeEmptied(excluded, { noun }) {
    return {
        problem: `names ${noun}s, but ${(0,workspace_lines/* quoteLines */.Cx)(excluded)} leaves out all of them`,
        fact: `${(0,workspace_lines/* quoteLines */.Cx)(excluded)} ${excluded.length === 1 ? "leaves" : "leave"} out all ${noun}s that were found`,
        advice: "Leave out fewer files",
    };
}
/** A line that begins with `!` and leaves out none of `paths`, which were found. */
function describeUnused({ written, path, glob, hidesSecret }, kind, paths) {
    const directories = new Set(paths.flatMap(listFolders));
    const closest = hidesSecret
        ? undefined
        : glob === undefined
            ? suggestPath(path, [...paths, ...directories])
            : suggestGlob(path, kind, { files: paths, directories: [...directories] }, true);
    const form = (0,line_forms/* explainForm */._)(path, kind, (part) => paths.includes(part));
    const hint = closest === undefined || form !== undefined ? "" : ` (did you mean '!${closest}'?)`;
    const literal = /^\(.*\)$/s.test(path) && glob === undefined ? `. It would leave out a file named '${path}'` : "";
    return {
        line: written,
        problem: `which leaves out no ${kind.noun}${hint}${form ? `, and ${form.problem}` : ""}${hidesSecret ? "" : literal}`,
        advice: form?.advice ?? "Correct it, or leave it out",
    };
}
/** `a` and `a/b` for `a/b/c.mp4`. */
function listFolders(path) {
    const names = path.split("/").slice(0, -1);
    return names.map((_, at) => names.slice(0, at + 1).join("/"));
}

;// CONCATENATED MODULE: ./sources/workspace/selection.js
/** Which paths the lines of `videos` or `posts` select, whether they are on disk or not. Lists no directory. */







/**
 * Those of `paths` that the lines would find if they were on disk; without lines, or with `!` lines only, the files
 * that nobody has to name. Paths are relative to the workspace, with `/`.
 */
function selectByLines(lines, workspace, paths, kind = VIDEOS) {
    const parsed = lines.map((line) => (0,workspace_lines/* parseLine */.A)(line, workspace, kind));
    const included = parsed.filter((line) => line.kind === "include");
    const excluded = parsed.filter((line) => line.kind === "exclude");
    const namesAll = included.length === 0 && parsed.every(({ kind }) => kind === "exclude");
    // A line that names a directory names what is in it. A submodule is listed by the path of its directory.
    const isDirectory = (path) => (0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, path)) === "directory";
    const named = new Set(included.map(({ path }) => path).filter((path) => !isDirectory(path)));
    const isFound = (line, path) => (!(0,workspace_lines/* isOutside */._K)(path) || (0,workspace_lines/* isOutside */._K)(line.path)) &&
        isOfLine(kind, line, path) &&
        (isIn(line.path, path) || matchesLine(line, path));
    const isSelected = (path) => namesAll
        ? isByDefault(kind, path) && !(0,workspace_lines/* isOutside */._K)(path)
        : named.has(path) || included.some((line) => isFound(line, path));
    return subtract(paths.filter(isSelected), excluded);
}
/** Whether a file that a directory or a glob holds is of the kind: metadata of macOS only where the line says so. */
function isOfLine(kind, { path: line }, path) {
    return (0,video_names/* isMacMetadata */.NG)(line) ? kind.isNamed(path) : isByDefault(kind, path);
}
/**
 * `paths` without those that a line names, or that are in a directory that it names, or that its glob matches.
 * `folder/**` is the folder, too: it is listed itself if it can't be. Letter case does not matter, as in a glob.
 */
function subtract(paths, excluded) {
    const folders = excluded.map(({ path }) => (0,folding/* fold */.A)(path.replace(/\/\*\*+$/, "")));
    const isLeftOut = (path) => {
        const folded = (0,folding/* fold */.A)(path);
        return folders.some((folder) => isIn(folder, folded)) || excluded.some((line) => matchesLine(line, path));
    };
    return paths.filter((path) => !isLeftOut(path));
}
function matchesLine({ glob }, path) {
    return glob?.kind === "glob" && (0,text_glob/* matchesGlob */.kt)(glob, path);
}
function isIn(directory, path) {
    // A directory around the workspace holds all that is in it.
    if (/^\.\.(\/\.\.)*$/.test(directory) && !(0,workspace_lines/* isOutside */._K)(path))
        return true;
    return directory === "." || path === directory || path.startsWith(`${directory}/`);
}
/** Paths in the order of their code units, each once. */
function inOrder(paths) {
    return [...new Set(paths)].sort();
}

// EXTERNAL MODULE: ./sources/workspace/names.js
var workspace_names = __nccwpck_require__(6455);
;// CONCATENATED MODULE: ./sources/workspace/untracked.js
/** The videos on disk that git neither tracks nor ignores. Opens none of them. */




/** Paths are relative to the directory. `index`: what git tracks there, in its submodules, too. None if git fails. */
function listUntracked({ submodules }, directory, environment) {
    const args = ["ls-files", "-z", "--others", "--exclude-standard"];
    const { status, stdout } = (0,git/* runGit */.EO)(directory, args, environment);
    const names = status === 0 ? (0,workspace_names/* decodeNames */.$R)(stdout).split("\0") : [];
    const inside = submodules.flatMap(({ path, index }) => listUntracked(index, (0,external_node_path_.join)(directory, path), environment).map((each) => `${path}/${each}`));
    return [...names.filter((path) => (0,video_names/* isNamedAsVideo */.$b)(path) && !(0,video_names/* isMacMetadata */.NG)(path)), ...inside];
}

;// CONCATENATED MODULE: ./sources/workspace/search.js
/** Finds the files that the inputs `videos` and `posts` name, on disk, and videos at URLs. Opens none of them. */












/**
 * Finds the videos that the lines of the `videos` input name; without lines, or with `!` lines only, those that git
 * tracks. Symbolic links are listed wherever they lead: they are checked when a video is opened.
 */
async function findVideos(lines, workspace, environment, kind = VIDEOS) {
    const read = await readLines(lines, kind, workspace, environment);
    if (read.kind === "problems")
        return read;
    const { included, excluded, urlLines } = read;
    const namesNone = included.length === 0 && urlLines.length === 0;
    if (!namesNone)
        return leaveOut(findNamed(included, urlLines, kind, workspace), excluded, kind);
    const found = await findTracked(excluded, kind, workspace, environment);
    return found.kind === "videos" ? leaveOut(found, excluded, kind) : found;
}
/** Finds the files that the lines of the `posts` input name, as {@link findVideos} does. No post has to be checked. */
async function findPosts(lines, workspace, environment, kind = POSTS) {
    const read = await readLines(lines, kind, workspace, environment);
    if (read.kind === "problems")
        return read;
    const { included, excluded } = read;
    if (included.length === 0 && excluded.length > 0)
        return { kind: "problems", problems: [NAMES_NO_POST] };
    const { paths, gaps, unused } = leaveOut(findNamed(included, [], kind, workspace), excluded, kind);
    return { kind: "posts", paths, gaps, unused };
}
const NAMES_NO_POST = {
    problem: "only leaves files out",
    advice: "Name the files, directories or globs that hold posts, too",
};
/** Sorts the lines by what they mean, unless something is wrong with one of them. */
async function readLines(lines, kind, workspace, environment) {
    const parsed = [...new Set(lines)].map((line) => (0,workspace_lines/* parseLine */.A)(line, workspace, kind));
    const problems = parsed.flatMap((line) => findProblem(line, workspace) ?? []);
    const missing = parsed.filter((line) => isMissing(line, workspace));
    if (problems.length + missing.length > 0) {
        return { kind: "problems", problems: await listProblems(problems, missing, kind, workspace, environment) };
    }
    return {
        kind: "lines",
        included: parsed.filter((line) => line.kind === "include"),
        excluded: parsed.filter((line) => line.kind === "exclude"),
        urlLines: parsed.filter((line) => line.kind === "url"),
    };
}
/** What was found without what the lines that begin with `!` leave out. */
function leaveOut(found, excluded, kind) {
    if (excluded.length === 0)
        return found;
    const paths = subtract(found.paths, excluded);
    const isNamed = found.basis === "named";
    const isEmptied = isNamed && paths.length < found.paths.length && paths.length + found.urls.length === 0;
    return {
        ...found,
        paths,
        absent: subtract(found.absent, excluded),
        unused: listUnused([...found.paths, ...found.absent], excluded, kind),
        gaps: isEmptied ? [...found.gaps, describeEmptied(excluded, kind)] : found.gaps,
        tried: `${found.tried}, except ${(0,workspace_lines/* quoteLines */.Cx)(excluded)}`,
    };
}
/** What is wrong with a line by itself. A glob that is refused is no problem if a file has that very name. */
function findProblem(line, workspace) {
    if (line.kind === "url")
        return undefined;
    if (line.kind === "problem") {
        const { kind: _, ...problem } = line;
        return problem;
    }
    const isName = ["file", "directory"].includes((0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, line.path)));
    return line.glob?.kind === "refused" && !isName ? (0,workspace_lines/* rejectGlob */.sJ)(line, line.glob) : undefined;
}
function isMissing(line, workspace) {
    return line.kind === "include" && line.glob === undefined && !exists(line.path, workspace);
}
function exists(path, workspace) {
    return (0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, path)) !== "absent";
}
/** More are only counted: it takes long to find out what each was meant to be. */
const MOST_PROBLEMS = 20;
async function listProblems(problems, missing, kind, workspace, environment) {
    const tracked = await (0,workspace_tracked/* listTracked */.z7)(workspace, "all", environment);
    const surroundings = (0,once/* once */.O)(() => lookAround(listThrough((0,disk/* openDisk */.U)(workspace)).list));
    const described = missing.slice(0, Math.max(0, MOST_PROBLEMS - problems.length)).map((line) => describeMissing(line, tracked, {
        kind,
        around: surroundings(),
        exists: (path) => exists(path, workspace),
    }));
    const listed = [...problems.slice(0, MOST_PROBLEMS), ...described];
    const rest = problems.length + missing.length - listed.length;
    return rest === 0 ? listed : [...listed, describeRest(rest)];
}
async function findTracked(excluded, kind, workspace, environment) {
    const tracked = await (0,workspace_tracked/* listTracked */.z7)(workspace, "videos", environment);
    const tried = `looked for tracked files whose names end in ${video_names/* ENDINGS */.Jx}`;
    switch (tracked.kind) {
        case "failed":
            return { kind: "problems", problems: [describeFailedGit(tracked.message)] };
        case "no-repository":
            return { kind: "no-repository", tried: `${tried}, but ${tracked.reason}`, ...noteUntracked(excluded, workspace) };
        case "index": {
            const { index } = tracked;
            const others = kind.holdsUntracked ? listUntracked(index, workspace, environment) : [];
            const videos = inOrder([...(0,workspace_tracked/* listFiles */.CS)(index), ...others].filter((path) => isByDefault(VIDEOS, path)));
            const absent = new Set(videos.filter((path) => (0,disk/* lookUp */.T)(`${workspace}/${path}`) === "absent"));
            const paths = videos.filter((path) => !absent.has(path));
            const note = videos.length === 0 ? noteUntracked(excluded, workspace) : {};
            const rest = { urls: [], absent: [...absent], gaps: [], unused: [], index, tried, ...note };
            return { kind: "videos", basis: "tracked", paths, ...rest };
        }
    }
}
/** Videos that a job has made and git does not track are found by a line only. */
function noteUntracked(excluded, workspace) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory")
        return {};
    const isLeftOut = (path) => subtract([path], excluded).length === 0;
    const untracked = findUntracked(lookAround(listThrough((0,disk/* openDisk */.U)(workspace)).list), isLeftOut);
    return untracked === undefined ? {} : { untracked };
}
function findNamed(lines, urlLines, kind, workspace) {
    const read = (0,disk/* openDisk */.U)(workspace, kind.isAnywhere);
    const surroundings = (0,once/* once */.O)(() => lookAround(listThrough(read).list));
    const searched = lines.map((line) => ({ line, ...findLine(line, kind, workspace, read) }));
    return {
        kind: "videos",
        basis: "named",
        paths: inOrder(searched.flatMap(({ paths }) => paths).map((path) => (0,workspace_lines/* nameInside */.eR)(path, workspace))),
        urls: inOrder(urlLines.map(({ url }) => url.href)).map((href) => new URL(href)),
        absent: [],
        gaps: searched
            .filter(({ paths }) => paths.length === 0)
            .map(({ line, others }) => describeGap(line, others, {
            kind,
            around: surroundings(),
            exists: (path) => exists(path, workspace),
        })),
        unused: [],
        tried: `looked for ${(0,workspace_lines/* quoteLines */.Cx)([...lines, ...urlLines])} (directories and globs: only names that end in ${kind.endings})`,
    };
}
function findLine(line, kind, workspace, read) {
    const { list, closed } = listThrough(read);
    // A line can be both a name and a glob. It is read both ways, so that a new file called `*.mp4` hides no other.
    const { named, under } = readAsName(line, workspace, list);
    const { path, glob } = line;
    const matched = [...under, ...(glob?.kind === "glob" ? walkGlob(path, glob, list) : [])];
    const wanted = matched.filter((each) => isOfLine(kind, line, each));
    // A directory that can't be listed may hold such files. It is listed itself, and opening it will fail.
    return { paths: [...named, ...wanted, ...closed], others: wanted.length > 0 ? [] : matched };
}
/** Lists directories, and keeps which of them are closed. */
function listThrough(read) {
    const closed = [];
    const list = (directory) => {
        const listing = read(directory);
        if (listing.kind === "open")
            return listing.entries;
        closed.push(directory);
        return [];
    };
    return { list, closed };
}
/** `named`: the path itself. `under`: the files under it, if it is a directory. */
function readAsName({ path, glob }, workspace, list) {
    switch ((0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, path))) {
        case "file":
            return { named: [path], under: [] };
        case "directory":
            return { named: [], under: listUnder(path === "." ? "" : path, list) };
        case "closed":
            return { named: glob === undefined ? [path] : [], under: [] };
        case "absent":
            return { named: [], under: [] };
    }
}
/** Metadata of macOS is left out without a line, too. */
function listUnused(paths, excluded, kind) {
    if (paths.length === 0)
        return [];
    return excluded
        .filter((line) => !(0,video_names/* isMacMetadata */.NG)(line.path) && subtract(paths, [line]).length === paths.length)
        .slice(0, MOST_PROBLEMS)
        .map((line) => describeUnused(line, kind, paths));
}

;// CONCATENATED MODULE: ./sources/workspace/shard.js
/** The part of a run that `shard` names. */
async function openPart(shard) {
    const findPart = await openParts(shard.count);
    return { ...shard, holds: (name) => findPart(name) === shard.index };
}
/**
 * Finds which of `count` parts a video is in, from 1, by its name. The code that makes hashes takes long to load, so it
 * is loaded only if there are parts.
 */
async function openParts(count) {
    const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
    // That depends on the name alone, so every video is in exactly one part, and adding a video moves no other.
    return (name) => (createHash("sha256").update(name).digest().readUInt32BE() % count) + 1;
}
/** The videos that this part of a run checks, out of all that were found. */
function takeShard(found, part) {
    if (found.kind !== "videos" || part === undefined)
        return found;
    return {
        ...found,
        paths: found.paths.filter((path) => part.holds(path)),
        urls: found.urls.filter(({ href }) => part.holds(href)),
        absent: found.absent.filter((path) => part.holds(path)),
        tried: `${found.tried}, but checked only part ${part.index} of ${part.count}`,
    };
}

// EXTERNAL MODULE: ./net/urls.js
var urls = __nccwpck_require__(2648);
;// CONCATENATED MODULE: ./sources/workspace/shown-names.js
/** The names by which reports show the videos of a search. Opens none of them. */

/** For each video the `path` that it has in the model. */
function nameVideos(found) {
    return found.kind === "videos" ? { paths: found.paths, urls: found.urls.map(urls/* nameAddress */.CT) } : { paths: [], urls: [] };
}

;// CONCATENATED MODULE: ./flows/copies.js
/** Copies on disk that fix commands have written, and that a run does not check by itself. Opens no video. */


/**
 * The paths of the copies beside videos that have a command. `known`: what the run has found itself. Git need not track
 * a copy: a person who has just run the command has not added it.
 */
function listCopies(videos, namesOf, known, workspace) {
    const bad = videos.filter(({ video, findings }) => video.source.kind !== "url" && findings.some(({ fixKind }) => isWriting(fixKind)));
    if (bad.length === 0)
        return [];
    const found = new Set(known);
    // Hardly any of the names is a file: a list of them all would take memory.
    const copies = [];
    for (const { video } of bad) {
        const { fixed, cut } = namesOf(video);
        for (const path of [fixed, cut]) {
            if (!found.has(path) && (0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, path)) === "file")
                copies.push(path);
        }
    }
    return copies;
}
function isWriting(kind) {
    return kind === "convert" || kind === "cut";
}

;// CONCATENATED MODULE: ./report/text/creator.js




/** What follows if TikTok does not say, after the reason: how the check went on. */
const GENERAL = "so the creator's own limits are not known. Videos, and the privacy, comments, duets and stitches of posts, were checked only by the rules for everyone";
/** A notice, whatever the reason is: nobody's video is worse for it. */
function remarkOnCreatorRefusal({ code, problem, advice, detail, httpStatus, logId }) {
    const evidence = [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].map(unprintable/* showUnprintable */.u);
    const shown = evidence.length === 0 ? "" : ` (${evidence.join(", ")})`;
    return {
        ...(0,text_remarks/* remark */.Vg)("notice", `${problem.charAt(0).toUpperCase()}${problem.slice(1)}, ${GENERAL}. ${advice}.${shown}`),
        title: `TikTok creator_info: ${(0,unprintable/* showUnprintable */.u)(code)}`,
        isFirst: true,
    };
}
/** Without a token, TikTok can't be asked. */
function remarkOnUnaskedCreator() {
    const message = `There is no access token, ${GENERAL}. Set 'access-token', or 'creator-limit: false'. In runs of forks, secrets are empty.`;
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isFirst: true };
}
/** TikTok responded, and its response has no limit that can be used. */
function remarkOnUnlimitedCreator() {
    const message = "TikTok's response states no longest duration for this creator, so the length was checked only by the rules for everyone.";
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isFirst: true };
}
/** A line of the log; nothing if nothing is known. Names no creator. */
function describeCreator({ maxDurationSeconds, privacyLevels }) {
    const allowed = [
        ...(maxDurationSeconds === undefined ? [] : [`videos of up to ${(0,quantities/* formatDurationLimit */.nF)(maxDurationSeconds)}`]),
        ...(privacyLevels === undefined ? [] : [`'privacy_level' ${(0,words/* formatList */.ki)(privacyLevels, "or")}`]),
    ];
    return allowed.length === 0 ? undefined : `TikTok allows this creator ${allowed.join(", and ")}.`;
}

;// CONCATENATED MODULE: ./flows/creator.js


/** Sends nothing unless `creatorLimit` is set. A refusal is a notice, never a failure. `isAnyVideo`: to be judged. */
async function askCreator({ creatorLimit, accessToken, tiktokApiUrl, isAnyVideo }, log) {
    if (!creatorLimit)
        return { remarks: [] };
    if (accessToken === undefined)
        return { remarks: [remarkOnUnaskedCreator()] };
    // The HTTP code takes long to load, so it is loaded only if it is needed.
    const { askCreatorInfo } = await Promise.all(/* import() */[__nccwpck_require__.e(184), __nccwpck_require__.e(691), __nccwpck_require__.e(402)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8402));
    const result = await askCreatorInfo({ token: accessToken, apiUrl: tiktokApiUrl });
    if (result.kind === "refused")
        return { remarks: [remarkOnCreatorRefusal(result)] };
    const { creator } = result;
    const line = describeCreator(creator);
    if (line !== undefined)
        log(line);
    const isLengthOpen = isAnyVideo && creator.maxDurationSeconds === undefined;
    return { creator, remarks: isLengthOpen ? [remarkOnUnlimitedCreator()] : [] };
}
/**
 * Judges as `judge` does, by the creator's own longest duration where that is stricter. `isDraft`: whether a file of
 * the workspace is published as a draft only.
 */
function judgeForCreator(judge, { maxDurationSeconds } = {}, isDraft = () => false) {
    if (maxDurationSeconds === undefined)
        return judge;
    const limitFor = (forDraft) => {
        const known = new Map();
        return (standard) => {
            const limited = known.get(standard) ?? {
                ...standard,
                limits: (0,check_limits/* limitByCreator */.bu)(standard.limits, maxDurationSeconds, forDraft),
            };
            known.set(standard, limited);
            return limited;
        };
    };
    const [limitDraft, limitDirect] = [limitFor(true), limitFor(false)];
    const isDraftAt = (path) => path !== undefined && isDraft(path);
    return {
        ...judge,
        standardAt: (path) => (isDraftAt(path) ? limitDraft : limitDirect)(judge.standardAt(path)),
    };
}
/** Whether posts publish a file, and all of them as a draft. */
function findDrafts(published) {
    const direct = new Set(published.flatMap(({ path, publish }) => (publish === "direct" ? [path] : [])));
    const drafts = new Set(published.flatMap(({ path }) => (direct.has(path) ? [] : [path])));
    return (path) => drafts.has(path);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
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
/** Whether nothing but zeros is in `bytes`, from `start` to `end`. There must be some. */
function isBlank(bytes, start = 0, end = bytes.length) {
    for (let index = start; index < end; index++)
        if (bytes[index] !== 0)
            return false;
    return true;
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
/** How many tracks of sound there are, if there are several. */
function describeSound(tracks, { isPartial, isComplete }) {
    if (isPartial || !isComplete)
        return {};
    const sounds = tracks.filter(({ video, timeline }) => video === undefined && timeline.frames > 0).length;
    return sounds > 1 ? { soundTracks: sounds } : {};
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
    /** Reads the bytes from `from` to `to` of `view`, whose first byte is at `viewStart` of the file. */
    static within(view, viewStart, from, to, part, effort) {
        return new ByteReader(view, viewStart, from, to, part, effort);
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
    /** Exact to \u00b12^53, as {@link uint64}. */
    int64() {
        return this.int32() * 2 ** 32 + this.uint32();
    }
    /** A number of `length` bytes, of which there may be none. Exact up to 2^53, as {@link uint64}. */
    unsigned(length) {
        let value = 0;
        for (let at = this.#advance(length), end = at + length; at < end; at++) {
            value = value * 0x100 + this.#view.getUint8(at);
        }
        return value;
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
        return new Table(this.#view, this.#advance(count * rowBytes), count, rowBytes);
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
 * Rows of equal length over bytes that stay where they are: nothing is copied or expanded. To ask for a row past the
 * last one is an error of the reader's.
 */
class Table {
    static empty = new Table(new DataView(new ArrayBuffer()), 0, 0, 1);
    /** How many rows there are. */
    length;
    #view;
    /** Place of the first row in the view. */
    #start;
    #rowBytes;
    constructor(view, start, length, rowBytes) {
        this.length = length;
        this.#view = view;
        this.#start = start;
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
    /** The sum of the first numbers of `count` rows from `first` on. There may be millions. */
    sumUint32(first, count) {
        if (count <= 0)
            return 0;
        let at = this.#locate(first, 0);
        if (count === 1)
            return this.#view.getUint32(at);
        const [view, rowBytes] = [this.#view, this.#rowBytes];
        const last = this.#locate(first + count - 1, 0);
        let sum = 0;
        for (; at <= last; at += rowBytes)
            sum += view.getUint32(at);
        return sum;
    }
    /** Whether the first number of any row is 0. */
    hasZeroUint32() {
        const [view, rowBytes] = [this.#view, this.#rowBytes];
        const end = this.#start + this.length * rowBytes;
        for (let at = this.#start; at < end; at += rowBytes)
            if (view.getUint32(at) === 0)
                return true;
        return false;
    }
    #locate(row, column) {
        if (!(row >= 0 && row < this.length))
            throw new RangeError(`row ${row} of ${this.length}`);
        return this.#start + row * this.#rowBytes + column;
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
 * The next box of `parent`, from its next byte on, that is of one of the `wanted` types, or any; `undefined` where
 * there is none. Fewer bytes than a header at the end are padding: QuickTime ends some lists with a zero of 32 bits
 * (QuickTime File Format, "User Data Atoms").
 */
function nextBox(parent, wanted) {
    while (parent.remaining >= HEADER_BYTES) {
        parent.spend("boxes inside moov and moof", 1);
        const { offset, part: parentPart, remaining: room } = parent;
        const compactSize = parent.uint32();
        const boxType = readBoxType(parent);
        const { type, least = 0 } = boxType;
        checkPlace(boxType, offset, parentPart);
        if (compactSize < HEADER_BYTES && WITH_COMPACT_CHILDREN.includes(parentPart.name)) {
            throw misfit(parentPart, type, offset, compactSize, room);
        }
        const size = compactSize === 1 ? parent.uint64() : compactSize === 0 ? room : compactSize;
        const contentBytes = size - (parent.offset - offset);
        if (contentBytes < 0 || contentBytes > parent.remaining)
            throw misfit(parentPart, type, offset, size, room);
        if (contentBytes < least)
            throw tooShort({ name: type, offset, parent: parentPart }, contentBytes, least);
        if (wanted === undefined || wanted.includes(type)) {
            const part = { name: wanted === undefined ? printFourCC(type) : type, offset, parent: parentPart };
            return { type, content: parent.take(contentBytes, part) };
        }
        parent.skip(contentBytes);
    }
    return undefined;
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
/** Boxes in another one, by their types: a list, because an object with other keys for each is slow. */
class FoundBoxes {
    #types;
    /** In the order of the types. */
    #contents;
    constructor(types) {
        this.#types = types;
        this.#contents = new Array(types.length);
    }
    /** The box of a type; `undefined` where there is none. */
    get(type) {
        return this.#contents[this.#types.indexOf(type)];
    }
    /** Takes a box in, unless it has one of its type. */
    add({ type, content }) {
        const place = this.#types.indexOf(type);
        if (this.#contents[place] !== undefined)
            return false;
        this.#contents[place] = content;
        return true;
    }
}
/**
 * The box of each wanted type in `parent`, whose reader is at its end then. Throws a `damaged` MediaError where there
 * are two of a type: players do not agree which one counts.
 */
function findBoxes(parent, wanted) {
    const found = new FoundBoxes(wanted);
    for (let box = nextBox(parent, wanted); box !== undefined; box = nextBox(parent, wanted)) {
        const { type, content } = box;
        if (!found.add(box) && !REPEATABLE.includes(type)) {
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
/** The box of a type that `parent` must have: throws a `damaged` MediaError where it has none. */
function demandBox(found, type, parent) {
    const box = found.get(type);
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
    #expected = "index";
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
    /** Takes what follows, so that no more of a remote file is read than is needed of that. */
    expect(expected) {
        this.#expected = expected;
    }
    /** The `length` bytes at `offset`. The next read overwrites them. */
    *peek(offset, length) {
        const reader = yield* this.window.read(offset, length, { name: "file", offset }, length);
        return reader.bytes(length);
    }
    /** Whether the window does not hold the header of the next box, so that {@link reachHeader} has to ask for it. */
    get lacksHeader() {
        return !this.window.holds(this.#position, LONGEST_HEADER_BYTES);
    }
    /** Makes the window hold the header of the next box, or all that is left of the file. */
    *reachHeader() {
        const offset = this.#position;
        const left = this.window.sizeBytes - offset;
        if (left < HEADER_BYTES)
            return;
        const length = Math.min(LONGEST_HEADER_BYTES, left);
        if (!this.window.holds(offset, length))
            yield* this.#readAt(offset, length, { name: "file", offset });
    }
    /**
     * What comes next, of which the window holds the header; `undefined` at the end of the file. Throws a MediaError
     * where the next box is invalid.
     */
    next() {
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
        const next = readHeader(window.open(offset, Math.min(LONGEST_HEADER_BYTES, left), file), left);
        if (next.kind === "box")
            this.#position = next.end;
        return next;
    }
    /** Reads the header of the box at `offset`, which has `length` bytes, with what is likely to be needed after it. */
    *#readAt(offset, length, file) {
        const { window } = this;
        const { partial, sizeBytes } = window;
        const isNear = offset < window.end + WINDOW_BYTES;
        if (partial !== undefined && this.#expected === "headers") {
            const peeked = yield* window.peek(offset, length, isNear ? partial.mediaBytes : LONGEST_HEADER_BYTES);
            if (peeked.length < length)
                throw truncatedAt(file, "it became shorter while it was read");
        }
        else if (partial !== undefined && this.#expected === "index" && !isNear) {
            // What follows the media of a file that does not begin with its index: usually that, up to the end.
            this.#expected = "anything";
            const start = Math.max(window.end, offset - partial.nearBytes);
            const rest = sizeBytes - start;
            const isIndex = rest <= partial.mostIndexBytes;
            yield* window.read(start, isIndex ? rest : offset + length - start, file, rest, isIndex);
        }
        else {
            yield* window.read(offset, length, file, this.#expectBytes(offset));
        }
    }
    /** The content of a box, or its first `mostBytes`. The next read overwrites it. */
    *read(box, mostBytes = Number.POSITIVE_INFINITY) {
        const held = this.open(box, mostBytes);
        if (held !== undefined)
            return held;
        const length = this.#meter(box, mostBytes);
        const isIndex = INDEXES.includes(box.type);
        // It comes with the header of the next box: the `mdat` of a `moof`; of a remote file, with its first frame.
        const ahead = length + ((isIndex && this.window.partial?.mediaBytes) || LONGEST_HEADER_BYTES);
        return yield* this.window.read(box.start, length, box.part, ahead, isIndex);
    }
    /** As {@link read}, where the window holds the content: a generator for each of thousands of boxes takes time. */
    open(box, mostBytes = Number.POSITIVE_INFINITY) {
        if (!this.window.holds(box.start, Math.min(box.end - box.start, mostBytes)))
            return undefined;
        return this.window.open(box.start, this.#meter(box, mostBytes), box.part);
    }
    /** Counts what reading a box costs, and returns how many bytes of it are read. */
    #meter({ part, type, start, end }, mostBytes) {
        const length = Math.min(end - start, mostBytes);
        this.window.effort.spend("bytes of index", length, part);
        if (type === "moof")
            this.#compareMoof(length);
        return length;
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
const CHILDREN = ["traf"];
const TRAF_CHILDREN = ["tfhd", "tfdt", "trun"];
/**
 * Reads a `moof` (ISO/IEC 14496-12, 8.8.4), and adds its samples to the tracks of `movie`. Their bytes must be in the
 * file.
 */
function readFragment(moof, movie) {
    const moofOffset = moof.part.offset;
    let dataEnd = moofOffset;
    let trafNumber = 0;
    moof.spend("fragments", 1);
    for (let child = nextBox(moof, CHILDREN); child !== undefined; child = nextBox(moof, CHILDREN)) {
        const traf = child.content.named(`traf[${++trafNumber}]`);
        let fragment;
        for (let box = nextBox(traf, TRAF_CHILDREN); box !== undefined; box = nextBox(traf, TRAF_CHILDREN)) {
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
        for (let box = nextBox(mfra, ["tfra"]); box !== undefined; box = nextBox(mfra, ["tfra"])) {
            last = Math.max(last, readLastEntry(box.content));
        }
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
    const firstInChunk = before + chunksBefore * perChunk;
    const offset = chunks.at(chunk + chunksBefore) + sizes.sum(firstInChunk, sample - firstInChunk);
    return { offset, sizeBytes: sizes.at(sample) };
}

;// CONCATENATED MODULE: ./media/mp4/chunk-offsets.js
/** The places of a track's chunks in the file, over the bytes of their table. No I/O, no rules. */
/** `stco`, or `co64` with offsets of 64 bits (ISO/IEC 14496-12, 8.7.5). Chunks count from 0. */
class ChunkOffsets {
    count;
    #table;
    #isLong;
    constructor(table, isLong) {
        this.count = table.length;
        this.#table = table;
        this.#isLong = isLong;
    }
    /** Where a chunk begins in the file. */
    at(chunk) {
        return this.#isLong ? this.#table.uint64(chunk) : this.#table.uint32(chunk);
    }
}

;// CONCATENATED MODULE: ./media/mp4/sample-sizes.js
/** The sizes of a track's samples, over the bytes of their table. No I/O, no rules. */

/** `stsz` or `stz2` (ISO/IEC 14496-12, 8.7.3), in bytes. Samples count from 0. */
class SampleSizes {
    static none = new SampleSizes(0, 32, Table.empty);
    count;
    /** The size that holds for all samples, if one does. */
    uniform;
    #table;
    #bits;
    /** `bits`: of each size in `table`: 4, 8, 16 or 32. */
    constructor(count, bits, table, uniform) {
        this.count = count;
        this.uniform = uniform;
        this.#table = table;
        this.#bits = bits;
    }
    static uniform(count, sizeBytes) {
        return new SampleSizes(count, 32, Table.empty, sizeBytes);
    }
    at(sample) {
        if (this.uniform !== undefined)
            return this.uniform;
        switch (this.#bits) {
            case 32:
                return this.#table.uint32(sample);
            case 16:
                return this.#table.uint16(sample);
            case 8:
                return this.#table.uint8(sample);
            default:
                return sample % 2 === 0 ? this.#table.uint8(sample >>> 1) >> 4 : this.#table.uint8(sample >>> 1) & 15;
        }
    }
    /** Bytes of the `count` samples from `first`, which must be there. */
    sum(first, count) {
        if (this.uniform !== undefined)
            return this.uniform * count;
        if (this.#bits === 32)
            return this.#table.sumUint32(first, count);
        let bytes = 0;
        for (let sample = first; sample < first + count; sample++)
            bytes += this.at(sample);
        return bytes;
    }
    /** Whether any sample has no bytes. */
    hasEmpty() {
        if (this.uniform !== undefined)
            return this.uniform === 0;
        if (this.#bits === 32)
            return this.#table.hasZeroUint32();
        for (let sample = 0; sample < this.count; sample++)
            if (this.at(sample) === 0)
                return true;
        return false;
    }
}

;// CONCATENATED MODULE: ./media/mp4/sample-table.js
/** Reads the sample tables of one track. Knows boxes in memory: no I/O, no rules. */





const TYPES = ["stsd", "stts", "ctts", "stss", "stps", "stsc", "stco", "co64", "stsz", "stz2"];
/** Reads an `stbl`, in which each table must have room for the entries it declares. Its `stsd` is not read yet. */
function readSampleTable(stbl) {
    const found = findBoxes(stbl, TYPES);
    const stsd = demandBox(found, "stsd", stbl);
    const [stts, stsc] = [found.get("stts"), found.get("stsc")];
    const [stsz, stz2] = [found.get("stsz"), found.get("stz2")];
    const [stco, co64] = [found.get("stco"), found.get("co64")];
    readTable(found.get("stss"), 4);
    readTable(found.get("stps"), 4);
    const table = {
        parts: {
            stts: stts?.part ?? stbl.part,
            stsc: stsc?.part ?? stbl.part,
            stsz: stsz?.part ?? stz2?.part ?? stbl.part,
            stco: stco?.part ?? co64?.part ?? stbl.part,
        },
        entries: readTable(stsd.named("stsd"), 0).length,
        durations: readTable(stts, 8),
        offsets: readTable(found.get("ctts"), 8),
        chunkRuns: readTable(stsc, 12),
        chunks: stco === undefined ? new ChunkOffsets(readTable(co64, 8), true) : new ChunkOffsets(readTable(stco, 4), false),
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
function readSizes(stsz) {
    readFullBoxHeader(stsz);
    const uniform = stsz.uint32();
    const count = stsz.uint32();
    return uniform === 0 ? new SampleSizes(count, 32, stsz.table(count, 4)) : SampleSizes.uniform(count, uniform);
}
/** `CompactSampleSizeBox` (8.7.3.3): sizes of 4, 8 or 16 bits. */
function readCompactSizes(stz2) {
    if (stz2 === undefined)
        return SampleSizes.none;
    readFullBoxHeader(stz2);
    const fieldBits = stz2.uint32() & 0xff;
    const count = stz2.uint32();
    if (count <= 2 * stz2.remaining)
        stz2.spend("compact sizes", count);
    if (fieldBits === 16)
        return new SampleSizes(count, fieldBits, stz2.table(count, 2));
    if (fieldBits === 8)
        return new SampleSizes(count, fieldBits, stz2.table(count, 1));
    if (fieldBits === 4)
        return new SampleSizes(count, fieldBits, stz2.table(Math.ceil(count / 2), 1));
    throw damaged(stz2.part, DAMAGE.invalidIndex, `stz2 has sizes of ${fieldBits} bits; only 4, 8 and 16 are allowed`);
}
/**
 * Adds all samples to `timeline`, in O(runs) of `stts` and `ctts` merged. Offsets are taken as signed in both versions
 * of `ctts`, as QuickTime and all players do: no real frame is delayed by 2^31 ticks. A duration that is negative so
 * is none: the muxer corrected a time, as ffmpeg takes it.
 */
function addSamples({ durations, offsets, sizes }, timeline) {
    // An empty sample of sound says nothing else than one with bytes.
    const hasEmpty = timeline.hasFrames && sizes.hasEmpty();
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
            if (hasEmpty)
                addRun(sizes, timeline, { first: sample, count, duration, offset });
            else
                timeline.add(count, duration, offset);
            sample += count;
            samplesLeft -= count;
            offsetsLeft -= count;
        }
    }
}
/** Adds a run of video in which some samples may be empty. */
function addRun(sizes, timeline, { first, count, duration, offset }) {
    for (let done = 0; done < count;) {
        const { isEmpty, length } = measureRun(sizes, first + done, count - done);
        if (isEmpty)
            timeline.pass(length, duration, offset);
        else
            timeline.add(length, duration, offset);
        done += length;
    }
}
/** How many of `count` samples from `first` are all empty, or all not empty as the first of them. */
function measureRun(sizes, first, count) {
    // What has no size here is a contradiction, which is found later.
    const sized = Math.min(count, sizes.count - first);
    if (sized <= 0)
        return { isEmpty: false, length: count };
    const isEmpty = sizes.at(first) === 0;
    let length = 1;
    while (length < sized && (sizes.at(first + length) === 0) === isEmpty)
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
    const walk = { fileBytes, samples: 0, lastEnd: 0, firstCut: undefined };
    for (let row = 0; row < chunkRuns.length; row++) {
        const firstChunk = chunkRuns.uint32(row) - 1;
        const endChunk = findEndChunk(table, row, firstChunk);
        const entry = chunkRuns.uint32(row, 8);
        if (entry < 1 || entry > table.entries) {
            const detail = say `entry ${row + 1} of stsc names sample entry ${entry}, but stsd has ${table.entries}`;
            throw contradiction(parts.stsc, detail);
        }
        walkChunks(table, walk, firstChunk, endChunk, chunkRuns.uint32(row, 4));
    }
    const { samples, lastEnd, firstCut } = walk;
    if (samples !== sizes.count) {
        throw contradiction(parts.stsc, say `stsc counts ${samples} samples, stsz ${sizes.count}`);
    }
    if (firstCut === undefined)
        return { lastEnd };
    return { lastEnd, cut: { part: parts.stco, detail: say `chunk ${firstCut + 1} of ${chunks.count}` } };
}
/**
 * Goes on over the chunks from `first` to `end`, of `samplesInChunk` each. It stands alone so that V8 puts all that it
 * calls into its loop: files may have a chunk for each sample.
 */
function walkChunks({ parts, chunks, sizes }, walk, first, end, samplesInChunk) {
    let { samples, lastEnd } = walk;
    for (let chunk = first; chunk < end; chunk++) {
        if (samples + samplesInChunk > sizes.count) {
            throw contradiction(parts.stsc, say `stsc counts more samples than the ${sizes.count} of stsz`);
        }
        const endByte = chunks.at(chunk) + sizes.sum(samples, samplesInChunk);
        if (endByte > walk.fileBytes)
            walk.firstCut ??= chunk;
        if (endByte > lastEnd)
            lastEnd = endByte;
        samples += samplesInChunk;
    }
    walk.samples = samples;
    walk.lastEnd = lastEnd;
}
function contradiction(part, detail) {
    return damaged(part, DAMAGE.contradiction, detail);
}
/**
 * Where the chunks end that a row of `stsc` is about, from `firstChunk` on, counted from 0: before those of the next
 * row, or at the last chunk.
 */
function findEndChunk({ parts, chunkRuns, chunks }, row, firstChunk) {
    const isLast = row === chunkRuns.length - 1;
    const endChunk = isLast ? chunks.count : chunkRuns.uint32(row + 1) - 1;
    const isFirstRight = row > 0 || firstChunk === 0;
    if (isFirstRight && firstChunk < chunks.count && endChunk > firstChunk)
        return Math.min(endChunk, chunks.count);
    const what = !isFirstRight
        ? say `starts at chunk ${firstChunk + 1}, not at chunk 1`
        : firstChunk >= chunks.count
            ? say `names chunk ${firstChunk + 1}, but the track has ${chunks.count}`
            : "is not followed by an entry for a later chunk";
    throw contradiction(parts.stsc, say `entry ${row + 1} of stsc ${what}`);
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
    /**
     * Times of the frames that a later one may still precede: a ring, in which they ascend from the place of the earliest
     * on.
     */
    #ring = [];
    #earliest = 0;
    #held = 0;
    /** Time of the last frame whose place in presentation order is certain. */
    #last = Number.NaN;
    #shortest = Number.POSITIVE_INFINITY;
    #longest = 0;
    /** What all intervals are multiples of; 0 before the first. */
    #unit = 0;
    #steadyTicks = 0;
    #unsteadyTicks = 0;
    /** The last interval, most often that before it again, and whether it is steady. */
    #interval = Number.NaN;
    #isSteady = false;
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
        const ring = this.#ring;
        if (this.#held === MAX_REORDERED) {
            const earliest = ring[this.#earliest] ?? time;
            if (time <= earliest) {
                this.#show(time);
                return;
            }
            this.#show(earliest);
            this.#earliest = (this.#earliest + 1) % MAX_REORDERED;
            this.#held--;
        }
        let place = this.#held++;
        for (; place > 0; place--) {
            const before = ring[(this.#earliest + place - 1) % MAX_REORDERED] ?? 0;
            if (before <= time)
                break;
            ring[(this.#earliest + place) % MAX_REORDERED] = before;
        }
        ring[(this.#earliest + place) % MAX_REORDERED] = time;
    }
    #showHeld() {
        for (let place = 0; place < this.#held; place++) {
            this.#show(this.#ring[(this.#earliest + place) % MAX_REORDERED] ?? 0);
        }
        this.#held = 0;
    }
    /** Whether the frames held are the last ones of a run of equal steps, of which the last is at `time`. */
    #holdsOnly(time, step) {
        const latest = this.#ring[(this.#earliest + MAX_REORDERED - 1) % MAX_REORDERED];
        return latest === time && this.#ring[this.#earliest] === time - (MAX_REORDERED - 1) * step;
    }
    /** Lets `count` more frames of such a run pass: each shows one that is held. */
    #skip(step, count) {
        this.#measure(step, count);
        this.#last += step * count;
        for (let place = 0; place < MAX_REORDERED; place++)
            this.#ring[place] = (this.#ring[place] ?? 0) + step * count;
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
        if (interval !== this.#interval)
            this.#take(interval);
        if (this.#isSteady)
            this.#steadyTicks += interval * count;
        else
            this.#unsteadyTicks += interval * count;
    }
    /** Looks at an interval that is another than the one before it. */
    #take(interval) {
        this.#interval = interval;
        this.#isSteady = interval >= this.#shortestSteady && interval <= this.#longestSteady;
        if (interval < this.#shortest)
            this.#shortest = interval;
        if (interval > this.#longest)
            this.#longest = interval;
        if (interval % this.#unit !== 0)
            this.#unit = findCommonDivisor(interval, this.#unit);
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
/** Up to the picture size, a parameter set is far shorter than this, even with all its scaling lists. */
const MOST_PAYLOAD_BYTES = 8192;
/** More than enough for the numbers that refer to other NAL units, and for what comes before them. */
const BEGINNING_BYTES = 192;
/**
 * Reads a bit string from its most significant bit on; past its end it throws a `damaged` MediaError that names `part`.
 */
class BitReader {
    #bytes;
    #part;
    /** Place of the next byte, and where the bytes end. */
    #next;
    #end;
    /** The byte that is being read, and how many bits of it are left. */
    #byte = 0;
    #bitsLeft = 0;
    /** Whether bytes have to be left out that keep start codes out of it, and how many zeros there were in a row. */
    #isEscaped = false;
    #zeros = 0;
    /** What is cut off reads as ones: as numbers that are 0. */
    #isOpenEnded = false;
    constructor(bytes, part, start = 0, end = bytes.length) {
        this.#bytes = bytes;
        this.#part = part;
        this.#next = start;
        this.#end = Math.min(end, bytes.length);
    }
    /**
     * Reads a parameter set, or its beginning, behind its header, without the bytes that keep start codes out of it
     * (H.264, 7.3.1; H.265, 7.3.1.1).
     */
    static overPayload(nalUnit, headerBytes, part) {
        const reader = new BitReader(nalUnit, part, headerBytes, headerBytes + MOST_PAYLOAD_BYTES);
        reader.#isEscaped = true;
        return reader;
    }
    /** As {@link overPayload}, of the first bytes of any NAL unit. What is cut off reads as numbers that are 0. */
    static overBeginning(nalUnit, headerBytes, part) {
        const reader = new BitReader(nalUnit, part, headerBytes, BEGINNING_BYTES);
        reader.#isEscaped = true;
        reader.#isOpenEnded = true;
        return reader;
    }
    bit() {
        if (this.#bitsLeft === 0)
            this.#load();
        return (this.#byte >> --this.#bitsLeft) & 1;
    }
    flag() {
        return this.bit() === 1;
    }
    /** An unsigned number of `count` bits: `u(n)`. */
    bits(count) {
        let value = 0;
        for (let missing = count; missing > 0;) {
            if (this.#bitsLeft === 0)
                this.#load();
            const taken = Math.min(missing, this.#bitsLeft);
            this.#bitsLeft -= taken;
            missing -= taken;
            value = value * 2 ** taken + ((this.#byte >> this.#bitsLeft) & ((1 << taken) - 1));
        }
        return value;
    }
    /** Skips `count` bits; only to read on behind the end is an error. */
    skip(count) {
        for (let missing = count; missing > 0;) {
            if (this.#bitsLeft === 0 && !this.#tryLoad())
                return;
            const taken = Math.min(missing, this.#bitsLeft);
            this.#bitsLeft -= taken;
            missing -= taken;
        }
    }
    /** An unsigned Exp-Golomb number: `ue(v)` (H.264, 9.1; H.265, 9.2). */
    unsigned() {
        let prefix = 0;
        while (this.bit() === 0) {
            if (++prefix <= LONGEST_PREFIX)
                continue;
            const detail = `a parameter set has a number of more than ${LONGEST_PREFIX} bits`;
            throw damaged(this.#part, DAMAGE.invalidCodecSettings, detail);
        }
        return prefix === 0 ? 0 : 2 ** prefix - 1 + this.bits(prefix);
    }
    /** A signed Exp-Golomb number: `se(v)` (H.264, 9.1.1; H.265, 9.2.2). */
    signed() {
        const code = this.unsigned();
        return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
    }
    #load() {
        if (!this.#tryLoad())
            throw damaged(this.#part, DAMAGE.invalidCodecSettings, "a parameter set ends too early");
    }
    /** Goes on with the next byte; `false` where there is none. */
    #tryLoad() {
        if (this.#isEscaped && this.#zeros >= 2 && this.#bytes[this.#next] === 3) {
            this.#next++;
            this.#zeros = 0;
        }
        if (this.#next < this.#end) {
            this.#byte = this.#bytes[this.#next++] ?? 0;
            this.#zeros = this.#byte === 0 ? this.#zeros + 1 : 0;
        }
        else {
            if (!this.#isOpenEnded)
                return false;
            this.#byte = 0xff;
        }
        this.#bitsLeft = 8;
        return true;
    }
}

;// CONCATENATED MODULE: ./media/codecs/nal-units.js
/** Finds the picture size among the NAL units of any codec that has them. Knows no container. */
var _a;

/** An empty configuration. Android's MediaMuxer writes one where it has none, and then a byte stream. */
const NO_CONFIGURATION = { nalLengthBytes: 0, nalUnits: [] };
/** Bytes of a slice that are more than enough for the number of its PPS. */
const ENOUGH_OF_SLICE_BYTES = 16;
/** H.264 has at most 32 SPS and 256 PPS (7.4.2.1.1 and 7.4.2.2), H.265 fewer. Some may be there twice. */
const MOST_PARAMETER_SETS = 512;
/**
 * The parameter sets of a track, by their ids. Where some have the same id the last one counts, and so those of a
 * sample do. `declared`: the picture size that the container gives.
 */
class ParameterSets {
    #codec;
    #nalLengthBytes;
    #declared;
    #spsOfId;
    #spsIdOfPps;
    #count = 0;
    /** Those that decoders are given ahead of the samples. Throws an `over-bound` MediaError where there are too many. */
    static read(codec, configuration, part, declared) {
        const sets = new _a(codec, configuration.nalLengthBytes, declared, new Map(), new Map());
        for (const nalUnit of configuration.nalUnits) {
            const reference = codec.readReference(nalUnit, part);
            if (reference?.kind === "slice")
                break;
            if (reference !== undefined)
                sets.#add(reference, nalUnit, part);
        }
        return sets;
    }
    constructor(codec, nalLengthBytes, declared, spsOfId, spsIdOfPps) {
        this.#codec = codec;
        this.#nalLengthBytes = nalLengthBytes;
        this.#declared = declared;
        this.#spsOfId = spsOfId;
        this.#spsIdOfPps = spsIdOfPps;
    }
    /** Copies what is still to be read of them, so that they outlive the bytes that they were read from. */
    keep() {
        for (const sps of this.#spsOfId.values()) {
            sps.nalUnit = sps.shown === undefined ? sps.nalUnit.slice() : NO_BYTES;
        }
    }
    /**
     * The picture size of the first frame, whose sample begins with `sample`: by the SPS that its first slice leads to,
     * since there may be others; by the first SPS as long as no slice was found. Throws a MediaError that names `part`:
     * `damaged`, or `over-bound` where there are too many parameter sets.
     */
    readFirstSize(part, sample = NO_BYTES) {
        const units = new UnitWalker(sample, this.#nalLengthBytes);
        let sets = this;
        for (let nalUnit = units.next(); nalUnit !== undefined; nalUnit = units.next()) {
            const reference = this.#codec.readReference(nalUnit, part);
            if (reference === undefined)
                continue;
            if (reference.kind === "slice")
                return sets.#showFirst(part, reference.ppsId, nalUnit);
            // They may be cut off here, and whole in a longer beginning of the sample.
            if (sets === this)
                sets = this.#copy();
            sets.#add(reference, nalUnit, part);
        }
        return sets.#showFirst(part);
    }
    #showFirst(part, ppsId, slice = NO_BYTES) {
        const [first] = this.#spsOfId.values();
        const named = this.#spsOfId.get(this.#spsIdOfPps.get(ppsId ?? Number.NaN) ?? Number.NaN);
        const sps = named ?? first;
        const shown = sps && this.#show(sps, part);
        const lacksSet = ppsId !== undefined && named === undefined && slice.length >= ENOUGH_OF_SLICE_BYTES;
        return {
            size: shown?.size,
            colour: shown?.colour,
            isCertain: ppsId !== undefined,
            defect: lacksSet ? "its first slice needs parameter sets that are missing" : undefined,
        };
    }
    #show(known, part) {
        if (known.shown === undefined) {
            const sps = this.#codec.readSps(known.nalUnit, part, this.#declared);
            known.shown = { size: sps.size, colour: readColour(sps) };
        }
        return known.shown;
    }
    #add(reference, nalUnit, part) {
        if (++this.#count > MOST_PARAMETER_SETS) {
            throw overBound(part, say `it has more than ${MOST_PARAMETER_SETS} parameter sets`);
        }
        if (reference.kind === "sps")
            this.#spsOfId.set(reference.id, { nalUnit });
        else
            this.#spsIdOfPps.set(reference.id, reference.spsId);
    }
    #copy() {
        const [spsOfId, spsIdOfPps] = [new Map(this.#spsOfId), new Map(this.#spsIdOfPps)];
        const copy = new _a(this.#codec, this.#nalLengthBytes, this.#declared, spsOfId, spsIdOfPps);
        copy.#count = this.#count;
        return copy;
    }
}
_a = ParameterSets;
/** No decoder needs them: a fault behind the picture size only means that they are not known. */
function readColour(sps) {
    try {
        return sps.readColour();
    }
    catch (error) {
        if (error instanceof MediaError)
            return undefined;
        throw error;
    }
}
const NO_BYTES = new Uint8Array();
/** Bytes of the lengths that most samples have, which is tried where nothing says it. */
const USUAL_LENGTH_BYTES = 4;
/**
 * Why no decoder knows a sample, whose beginning is `sample` and whose whole has `sizeBytes`: by the header of its
 * first NAL unit, and by the lengths of all that begin in `sample`. `undefined` where these make sense. A byte stream
 * is accepted also where the configuration says that samples have lengths, and the other way round: decoders play both.
 * `nalLengthBytes` is that of the {@link DecoderConfiguration}.
 */
function findNalDefect({ hasHeader }, nalLengthBytes, sample, sizeBytes) {
    const inStream = findStream(sample);
    if (inStream !== undefined && hasHeader(inStream))
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
 * What follows the first start code of a sample that begins with nothing but zeros and that. A length of 65,536 to
 * 131,071 bytes, 00 01 and two more, is none.
 */
function findStream(sample) {
    let first = 0;
    while (first < sample.length && sample[first] === 0)
        first++;
    return first >= 2 && sample[first] === 1 ? sample.subarray(first + 1) : undefined;
}
function readLength(sample, position, lengthBytes) {
    let length = 0;
    for (let index = 0; index < lengthBytes; index++)
        length = length * 256 + (sample[position + index] ?? 0);
    return length;
}
/**
 * Walks the NAL units of a sample: behind their lengths (ISO/IEC 14496-15, 5.3.4.2), or, where these have 0 bytes,
 * behind start codes 00 00 01 (H.264 and H.265, annex B), each with all that follows it.
 */
class UnitWalker {
    #sample;
    #lengthBytes;
    #position = 0;
    constructor(sample, lengthBytes) {
        this.#sample = sample;
        this.#lengthBytes = lengthBytes;
    }
    /** The next one, of which the sample may hold only the beginning; `undefined` at its end. */
    next() {
        return this.#lengthBytes === 0 ? this.#nextInStream() : this.#nextByLength();
    }
    #nextByLength() {
        const lengthBytes = this.#lengthBytes;
        while (this.#position + lengthBytes < this.#sample.length) {
            const length = readLength(this.#sample, this.#position, lengthBytes);
            const start = this.#position + lengthBytes;
            this.#position = start + length;
            if (length > 0)
                return this.#sample.subarray(start, start + length);
        }
        return undefined;
    }
    #nextInStream() {
        const sample = this.#sample;
        while (this.#position + 2 < sample.length) {
            const at = this.#position++;
            if (sample[at] === 0 && sample[at + 1] === 0 && sample[at + 2] === 1)
                return sample.subarray(at + 3);
        }
        return undefined;
    }
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
    readSps,
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
    const units = [];
    for (let unit = 0; unit < count; unit++)
        units.push(content.bytes(content.uint16()));
    return units;
}
/** `forbidden_zero_bit` and `nal_unit_type` of `nal_unit` (H.264, 7.3.1). */
function hasHeader(nalUnit) {
    const header = nalUnit[0] ?? 0;
    const type = header & 0x1f;
    return header < 0x80 && type >= NAL_TYPE.slice && type <= LAST_NAL_TYPE;
}
/** `seq_parameter_set_rbsp`, `pic_parameter_set_rbsp` and `slice_header` (H.264, 7.3.2.1, 7.3.2.2 and 7.3.3). */
function readReference(nalUnit, part) {
    const type = (nalUnit[0] ?? 0) & 0x1f;
    const isSlice = type === NAL_TYPE.slice || type === NAL_TYPE.idrSlice;
    if (!isSlice && type !== NAL_TYPE.sps && type !== NAL_TYPE.pps)
        return undefined;
    const bits = BitReader.overBeginning(nalUnit, 1, part);
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
function readSps(sps, part, declared) {
    const bits = BitReader.overPayload(sps, 1, part);
    const read = readToCropping(bits, part, declared);
    return { size: read.size, readColour: () => h264_readColour(bits, read) };
}
/** Chroma format and bit depth, and what the VUI says (H.264, 7.3.2.1.1 and E.1.1). */
function h264_readColour(bits, { chromaFormat, bitDepth, isFramesOnly }) {
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
    const crop = { left: 0, top: 0 };
    if (bits.flag()) {
        const unit = lookUpSubsampling(format.chromaFormat);
        crop.left = bits.unsigned();
        size.width -= unit.across * (crop.left + bits.unsigned());
        crop.top = bits.unsigned();
        size.height -= unit.down * fieldsInMapUnit * (crop.top + bits.unsigned());
    }
    if (size.width <= 0 || size.height <= 0)
        throw damaged(part, "its codec settings crop the whole picture away");
    const isPadded = crop.left === 0 && crop.top === 0 && isRest(declared, size);
    return { ...format, isFramesOnly, size: isPadded ? declared : size };
}
/**
 * Whether a container declares what is left of a picture without the padding of its last macroblocks. Some encoders
 * leave the cropping to it, so FFmpeg shows that size (libavcodec/h264_slice.c: "handle container cropping").
 */
function isRest(declared, decoded) {
    return isRestOfSide(declared.width, decoded.width) && isRestOfSide(declared.height, decoded.height);
}
function isRestOfSide(declared, decoded) {
    return Math.ceil(declared / MACROBLOCK) === Math.ceil(decoded / MACROBLOCK) && declared <= decoded;
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
    readSps: h265_readSps,
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
function h265_hasHeader(nalUnit) {
    const first = nalUnit[0] ?? 0x80;
    const second = nalUnit[1] ?? 0;
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
    const first = nalUnit[0] ?? 0;
    const second = nalUnit[1] ?? 0;
    if (nalUnit.length <= h265_HEADER_BYTES || !isBaseLayer(first, second))
        return undefined;
    const type = first >> 1;
    if (!isSlice(type) && type !== h265_NAL_TYPE.sps && type !== h265_NAL_TYPE.pps)
        return undefined;
    const bits = BitReader.overBeginning(nalUnit, h265_HEADER_BYTES, part);
    if (type === h265_NAL_TYPE.pps)
        return { kind: "pps", id: bits.unsigned(), spsId: bits.unsigned() };
    if (type === h265_NAL_TYPE.sps) {
        skipToSpsId(bits);
        return { kind: "sps", id: bits.unsigned() };
    }
    bits.skip(isRandomAccess(type) ? 2 : 1); // first_slice_segment_in_pic_flag, no_output_of_prior_pics_flag
    return { kind: "slice", ppsId: bits.unsigned() };
}
/** Its colours are the chroma format, the bit depth, and what the VUI says (H.265, 7.3.2.2.1 and E.2.1). */
function h265_readSps(sps, part) {
    const bits = BitReader.overPayload(sps, h265_HEADER_BYTES, part);
    const { chromaFormat, subLayers, size } = readToWindow(bits, part);
    return { size, readColour: () => ({ ...readFromBitDepth(bits, subLayers, part), ...nameChroma(chromaFormat) }) };
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
const vp8 = { readPictureSize, isShown, findDefect, listPacked: () => [] };
/** `show_frame` (RFC 6386, 9.1): an alternate reference frame does not have it. */
function isShown(tag = 0x10) {
    return (tag & 0x10) !== 0;
}
/** Frames begin with a tag of three bytes, of which 19 bits are the size of their first partition (RFC 6386, 9.1). */
const TAG_BYTES = 3;
/** The frame must have room for its first partition, and a key frame the start code. */
function findDefect(frame, sizeBytes) {
    const tag = (frame[0] ?? 0) | ((frame[1] ?? 0) << 8) | ((frame[2] ?? 0) << 16);
    const headerBytes = isKeyFrame(frame) ? FRAME_HEADER_BYTES : TAG_BYTES;
    const partitionBytes = tag >> 5;
    if (headerBytes + partitionBytes > sizeBytes)
        return "it is too short for its first partition";
    return isKeyFrame(frame) && !hasStartCode(frame) ? "it has no start code" : undefined;
}
function isKeyFrame(frame) {
    return ((frame[0] ?? 1) & 0x01) === 0;
}
function hasStartCode(frame) {
    return frame[3] === 0x9d && frame[4] === 0x01 && frame[5] === 0x2a;
}
/** The header of a key frame (RFC 6386, 9.1). */
function readPictureSize(frame) {
    if (frame.length < FRAME_HEADER_BYTES || !isKeyFrame(frame) || !hasStartCode(frame))
        return undefined;
    return { width: readSide(frame, 6), height: readSide(frame, 8) };
}
/** The two highest bits are the scale at which a player shows the frame. */
function readSide(frame, at) {
    return (((frame[at + 1] ?? 0) & 0x3f) << 8) | (frame[at] ?? 0);
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
/** Bits of the beginning of `uncompressed_header`, with `error_resilient_mode`. Profile 3 has one more, which is 0. */
const BEGINNING_BITS = 8;
/** By the first byte of a frame; `undefined` where no frame of VP9 begins. */
function readBeginning(first) {
    if (first >> 6 !== FRAME_MARKER)
        return undefined;
    const profile = ((first >> 5) & 1) + 2 * ((first >> 4) & 1);
    if (profile === 3 && (first & 0x08) !== 0)
        return undefined;
    const flags = profile === 3 ? first << 1 : first;
    const showsExistingFrame = (flags & 0x08) !== 0;
    const isInterFrame = showsExistingFrame || (flags & 0x04) !== 0;
    return { profile, isInterFrame, isShown: showsExistingFrame || (flags & 0x02) !== 0 };
}
/** What follows the beginning of a frame. */
function readOn(frame, { profile }) {
    const bits = new BitReader(frame, header);
    bits.skip(profile === 3 ? BEGINNING_BITS + 1 : BEGINNING_BITS);
    return bits;
}
/** `show_existing_frame` or `show_frame`. */
function vp9_isShown(firstByte) {
    return firstByte === undefined || readBeginning(firstByte)?.isShown !== false;
}
/** A frame must begin with its marker, and a key frame have the sync code (6.2 and 6.2.1). */
function vp9_findDefect(frame) {
    if (frame.length === 0)
        return "it has no bytes";
    const beginning = readBeginning(frame[0] ?? 0);
    if (beginning === undefined)
        return "it has no frame marker";
    if (beginning.isInterFrame)
        return undefined;
    const hasSyncCode = frame.length >= FRAME_HEADER_BYTES && readOn(frame, beginning).bits(24) === SYNC_CODE;
    return hasSyncCode ? undefined : "it has no sync code";
}
/**
 * The header of a key frame (6.2 and 6.2.2 to 6.2.4: uncompressed_header, frame_sync_code, color_config, frame_size). A
 * superframe begins with its first frame (Annex B), and so is read as that one.
 */
function vp9_readPictureSize(frame) {
    if (frame.length < FRAME_HEADER_BYTES)
        return undefined;
    const beginning = readBeginning(frame[0] ?? 0);
    if (beginning === undefined || beginning.isInterFrame)
        return undefined;
    const bits = readOn(frame, beginning);
    if (bits.bits(24) !== SYNC_CODE)
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
    for (let entry = declared === 0 ? undefined : nextBox(stsd); entry !== undefined; entry = nextBox(stsd)) {
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
    const boxes = hasBoxes ? findBoxes(content, ENTRY_BOXES) : NO_BOXES;
    const [avcC, hvcC] = [boxes.get("avcC"), boxes.get("hvcC")];
    if (avcC !== undefined && hvcC !== undefined) {
        throw damaged(part, DAMAGE.contradiction, `${part.name} has both an avcC and an hvcC`);
    }
    const codec = readCodec(type, boxes, avcC !== undefined || hvcC !== undefined);
    const isSizeClaimed = true;
    const { colour, ...bitstream } = readBitstream(codec, boxes, content, size);
    return { part, codec, isProtected, size, isSizeClaimed, colour: (0,model_colour/* mergeColours */.AV)(colour, stated), ...bitstream };
}
const ENTRY_BOXES = ["avcC", "hvcC", "esds", "sinf"];
const NO_BOXES = new FoundBoxes([]);
function readCodec(type, boxes, isConfigured) {
    const [esds, sinf] = [boxes.get("esds"), boxes.get("sinf")];
    const realType = PROTECTED_ENTRIES.includes(type) && sinf !== undefined ? readOriginalFormat(sinf) : type;
    if (realType === "mp4v" && esds !== undefined)
        return nameObjectType(readObjectType(esds));
    return nameCodec(realType, isConfigured);
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
    const configuration = demandBox(boxes, nalCodec.configurationBox, entry);
    configuration.spend("bytes of decoder configuration", configuration.remaining);
    const read = nalCodec.readConfiguration(configuration);
    configuration.spend("parameter sets", read.nalUnits.length);
    const sets = ParameterSets.read(nalCodec, read, configuration.part, declared);
    const { size, colour } = sets.readFirstSize(configuration.part);
    // They outlive the bytes of moov.
    sets.keep();
    const { nalLengthBytes } = read;
    // Parameter sets in a sample take the place of others, also where the entry type does not allow them there.
    const readSizeInSample = (sample) => sets.readFirstSize(entry.part, sample);
    const findDefect = (sample, sizeBytes) => findNalDefect(nalCodec, nalLengthBytes, sample, sizeBytes);
    return { ...(size && { size, isSizeClaimed: false, colour }), readSizeInSample, findDefect };
}
/** `OriginalFormatBox` of a protected entry (ISO/IEC 14496-12, 8.12.2). */
function readOriginalFormat(sinf) {
    const frma = findBoxes(sinf, ["frma"]).get("frma");
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
    const inTrak = findBoxes(trak, ["tkhd", "edts", "mdia"]);
    const mdia = inTrak.get("mdia");
    if (mdia === undefined)
        return undefined;
    const inMdia = findBoxes(mdia, ["mdhd", "hdlr", "minf"]);
    const hdlr = inMdia.get("hdlr");
    const handler = hdlr && readHandler(hdlr);
    if (handler !== "vide" && handler !== "soun")
        return undefined;
    const { id, isEnabled, rotation } = readTrackHeader(demandBox(inTrak, "tkhd", trak));
    const clock = readClock(demandBox(inMdia, "mdhd", mdia));
    const edts = inTrak.get("edts");
    const elst = edts && findBoxes(edts, ["elst"]).get("elst");
    const edits = elst === undefined ? [] : readEditList(elst);
    const minf = demandBox(inMdia, "minf", mdia);
    const inMinf = findBoxes(minf, ["dinf", "stbl"]);
    const dinf = inMinf.get("dinf");
    if (dinf !== undefined)
        checkDataReferences(dinf);
    const { stsd, table } = readSampleTable(demandBox(inMinf, "stbl", mdia));
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
    const dref = findBoxes(dinf, ["dref"]).get("dref");
    if (dref === undefined)
        return;
    readFullBoxHeader(dref);
    const count = dref.uint32();
    const room = Math.floor(dref.remaining / SMALLEST_DATA_REFERENCE_BYTES);
    if (count === 0 || count > room) {
        const what = count === 0 ? "dref has no entry" : say `dref declares ${count} entries, but has room for ${room}`;
        throw damaged(dref.part, DAMAGE.contradiction, what);
    }
    dref.spend("boxes inside moov and moof", count);
    for (let entry = 1; entry <= count; entry++) {
        const sizeBytes = dref.remaining < SMALLEST_DATA_REFERENCE_BYTES ? 0 : dref.uint32();
        const isFit = entry === count || sizeBytes - 4 <= dref.remaining;
        if (sizeBytes < SMALLEST_DATA_REFERENCE_BYTES || !isFit) {
            throw damaged(dref.part, DAMAGE.contradiction, say `entry ${entry} of dref declares ${sizeBytes} bytes`);
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
const DEFAULTS = ["mehd", "trex"];
const movie_CHILDREN = ["mvhd", "mvex", "trak", ...INDEX_SUBSTITUTES.keys()];
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
        for (let box = nextBox(moov, movie_CHILDREN); box !== undefined; box = nextBox(moov, movie_CHILDREN)) {
            const { type, content } = box;
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
        for (let box = nextBox(mvex, DEFAULTS); box !== undefined; box = nextBox(mvex, DEFAULTS)) {
            const { type, content } = box;
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
        ...describeSound(movie.tracks, extent),
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
const MOST_SAMPLE_BYTES = 32 * 1024;
const SAMPLE_BYTES = [1024, MOST_SAMPLE_BYTES];
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
        for (;;) {
            if (boxes.lacksHeader)
                yield* boxes.reachHeader();
            const next = boxes.next();
            if (next === undefined)
                break;
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
                readFragment(boxes.open(next) ?? (yield* boxes.read(next)), this.#movie);
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
                boxes.expect(this.#movie.isFragmented ? "fragments" : "headers");
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
        const { window } = this.#boxes;
        const heldLast = copyLastSample(main, window);
        this.#inSample = yield* readFirstSample(main, window);
        yield* checkLaterSamples(main, window, heldLast);
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
function* readFirstSample({ video: { entry }, samples }, window) {
    const { isProtected, readSizeInSample } = entry;
    const firstSample = samples.first;
    if (readSizeInSample === undefined || isProtected || firstSample === undefined)
        return undefined;
    let read;
    for (const mostBytes of SAMPLE_BYTES) {
        const length = Math.min(firstSample.sizeBytes, mostBytes);
        const sample = yield* window.peek(firstSample.offset, length, Math.min(firstSample.sizeBytes, MOST_SAMPLE_BYTES));
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
/** The beginning of the last sample, if it came with the index: the next read would overwrite it. */
function copyLastSample({ samples: { last } }, window) {
    if (last === undefined)
        return undefined;
    const length = Math.min(last.sizeBytes, BLANK_BYTES);
    return window.holds(last.offset, length) ? window.copy(last.offset, length) : undefined;
}
/**
 * Looks at the beginnings of a sample in the middle and of the last one, which a recorder that lost power never wrote.
 * Throws a `damaged` MediaError where one has only zeros, although its codec has a header there. `heldLast`: the
 * beginning of the last one, if it was read before.
 */
function* checkLaterSamples({ video: { entry }, samples }, window, heldLast) {
    if (entry.isProtected || entry.findDefect === undefined)
        return;
    const { first, middle, last } = samples;
    const { nearBytes = 0 } = window.partial ?? {};
    for (const sample of [middle, last]) {
        if (sample === undefined || sample.offset === first?.offset)
            continue;
        const length = Math.min(sample.sizeBytes, BLANK_BYTES);
        const untilLast = (last?.offset ?? 0) + BLANK_BYTES - sample.offset;
        const ahead = untilLast <= nearBytes ? untilLast : length;
        const beginning = (sample === last && heldLast) || (yield* window.peek(sample.offset, length, ahead));
        if (isBlank(beginning))
            throw unwritten(entry.part, say `a sample at byte ${sample.offset} has only zeros`);
    }
}

;// CONCATENATED MODULE: ./media/signatures.js
/** Tests of the first bytes of a file, for the table of formats. Knows no parser. */
/** Whether these bytes are at `offset`. */
function bytes(offset, ...expected) {
    return (head) => {
        for (let index = 0; index < expected.length; index++)
            if (head[offset + index] !== expected[index])
                return false;
        return true;
    };
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
    const end = terminator === -1 ? bytes.length : terminator;
    return Buffer.from(bytes.buffer, bytes.byteOffset, end).toString("latin1");
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
    #frameBytes = [];
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
        return this.#frameBytes.slice(0, this.frames);
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
            for (let frame = 0; frame < frames; frame++)
                frameBytes[frame] = rest / frames;
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
    return codec.isShown(frame[0]);
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
            if (at === window.sizeBytes - 1)
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
    /** The fault of the last byte of the file, if it begins no element, and all before it is whole. */
    #findStrayEnd(at) {
        const { window } = this.#elements;
        if (vintLength(window.view(at, 1)[0] ?? 0) <= LONGEST_ID_BYTES || !this.#isOpenEnded)
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
            if (frames === 1)
                this.#lookAtFrame(track, firstFrame, end - start);
            // Decoders get nothing, and show the frame before it for longer. An empty frame of Theora is one that repeats.
            if (track.codec !== "theora")
                frames -= block.countEmptyFrames();
        }
        return { track, time: this.#cluster.time + block.relativeTime, offset: start + firstFrame, frames };
    }
    /**
     * Looks at the beginning of the frame from `index` to `end` of the window, which may hold no more of it: the first
     * one of a track may have a defect, and any may declare the picture size. There may be millions.
     */
    #lookAtFrame(track, index, end) {
        const { bytes } = this.#elements.window;
        const sizeBytes = end - index;
        const headerEnd = Math.min(end, index + FRAME_HEADER_BYTES, bytes.length);
        if (this.#isUnseen) {
            this.#unseen.delete(track.number);
            const [frame, { part }] = [bytes.subarray(index, end), this.#parent];
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
        else if (track.findDefect !== undefined && index < headerEnd && isBlank(bytes, index, headerEnd)) {
            track.frameFault ??= unwritten(this.#elements.part(this.#parent.part), say `a frame of ${sizeBytes} bytes`);
        }
        if (track.codedSize !== undefined || track.timeline.frames >= MOST_FRAMES_BEFORE_KEY_FRAME)
            return;
        const codedSize = track.frameCodec?.readPictureSize(bytes.subarray(index, end));
        if (codedSize !== undefined)
            track.codedSize = codedSize;
    }
    /** Whether the block is one frame that is shown, as most are. */
    #showsWhole({ frames, offset }, codec) {
        const { bytes, start } = this.#elements.window;
        return frames === 1 && codec.isShown(offset < this.#elements.end ? bytes[offset - start] : undefined);
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
            return data.unsigned(length);
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
    const namesById = indexNames(fields);
    const decoded = {};
    const header = new ElementHeader();
    const data = content.rest;
    while (content.remaining > 0) {
        const { offset } = content;
        if (header.read(data, data.length - content.remaining) !== "whole") {
            throw damaged({ ...content.part, offset }, DAMAGE.invalidBytes, "no element begins with these bytes");
        }
        const { id, dataBytes, headerBytes } = header;
        if (headerBytes + dataBytes > content.remaining) {
            const part = { name: nameElement(id), offset, parent: content.part };
            throw damaged(part, DAMAGE.wrongSize, "it is larger than the element that contains it");
        }
        content.skip(headerBytes);
        const name = namesById.get(id);
        const field = name === undefined ? undefined : fields[name];
        if (name === undefined || field === undefined) {
            content.skip(dataBytes);
            continue;
        }
        const child = content.take(dataBytes, { name: nameElement(id), offset, parent: content.part });
        decoded[name] = field.decode(child, decoded[name]);
    }
    return decoded;
}
/** The names of the fields by their ids: made once for each schema. */
const indexes = new WeakMap();
function indexNames(fields) {
    let names = indexes.get(fields);
    if (names === undefined) {
        names = new Map(Object.entries(fields).map(([name, { id }]) => [id, name]));
        indexes.set(fields, names);
    }
    return names;
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
    if (elements.lacks(0, ebml_LONGEST_HEADER_BYTES))
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
        if (elements.lacks(at, ebml_LONGEST_HEADER_BYTES))
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
    /** Whether {@link reach} would have to ask for bytes: calling it for each of many elements takes time. */
    lacks(offset, count) {
        return !this.window.holds(offset, count);
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
        ...describeSound(tracks, extent),
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
    const sets = ParameterSets.read(nalCodec, configuration, part, declared);
    const { size: codedSize, colour: codedColour } = sets.readFirstSize(part);
    return {
        ...(codedSize && { codedSize }),
        codedColour,
        findDefect: (frame, sizeBytes) => findNalDefect(nalCodec, configuration.nalLengthBytes, frame, sizeBytes),
        readFirstSize: (frame) => sets.readFirstSize(part, frame),
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
        if (elements.lacks(at, ebml_LONGEST_HEADER_BYTES))
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
    // By more than a signature: a pattern, or what the first codes say.
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
/**
 * The format of a file, by its first bytes: at least {@link SIGNATURE_BYTES}, of which no more are looked at, or all.
 * `undefined` if it is unknown.
 */
function identify(beginning, sizeBytes) {
    const head = beginning.length > SIGNATURE_BYTES ? beginning.subarray(0, SIGNATURE_BYTES) : beginning;
    for (const format of FORMATS)
        if (format.begins(head, sizeBytes))
            return format;
    return undefined;
}

;// CONCATENATED MODULE: ./media/partial/partial-reading.js
/** Plans what is read of a remote file within a budget, and what is skipped. Knows no container. */

/** So many frames at the beginning of a file say enough about its frame rate. */
const partial_reading_ENOUGH_FRAMES = 120;
/** Shares of the budget for the first and the last parts of the media. A search for the last takes the rest. */
const HEAD_SHARE = 1 / 4;
const TAIL_SHARE = 1 / 8;
/** The index that follows the media is read at once, if it may be no longer than this share of the budget. */
const INDEX_SHARE = 1 / 2;
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
    /** A longer rest of a file is not taken for its index before the header of that was read. */
    get mostIndexBytes() {
        return INDEX_SHARE * this.#budget.budgetBytes;
    }
    /** How much of the media behind the index comes with it: usually that has the beginning of the first frame. */
    get mediaBytes() {
        return this.#budget.windowBytes / 2;
    }
    /** What is no farther apart is read at once. So the last frame comes with an index behind the media. */
    get nearBytes() {
        return this.#budget.windowBytes;
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
    /** `moov` and all `moof` together: as many frames as there may be, each with a size, a duration and a delay. */
    "bytes of index": price(3, 48 * 1024 * 1024),
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
 * Ten minutes of 60 FPS and their sound fit, even in fragments of one frame or sound each. So does any index of as many
 * bytes and frames as there may be, because its time grows with both and with nothing else. No file takes more than
 * half as much again, whatever it consists of, so none has to be read in a separate process that could be killed.
 */
const MOST_MILLISECONDS = 300;
/** Adds up what reading one file costs, by its content and not by the clock, so that every machine agrees. */
class Effort {
    /** How many there are of each kind. */
    #spent = Array(kinds).fill(0);
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
        if (this.#nanoseconds > MOST_MILLISECONDS * 1e6) {
            const soFar = say `over ${MOST_MILLISECONDS} ms, with ${spent} ${cost} so far`;
            throw overBound(part, "reading it would take too long", soFar);
        }
    }
}

;// CONCATENATED MODULE: ./media/window.js
/** The bytes of the file that were read last. It asks for bytes and meters them; it knows no container. */



const window_NO_BYTES = new Uint8Array(0);
/** The part of a file that was read last. Its bytes need not be asked for again. */
class Window {
    sizeBytes;
    /** What the file has cost so far. */
    effort = new Effort();
    /** How a remote file is read in part; absent for a file that may be read to its end. */
    partial;
    bytes = window_NO_BYTES;
    /** A view of the bytes for the readers of all boxes: one for each box takes time. It is made when one is opened. */
    #view;
    /** Where in the file the bytes are. */
    start = 0;
    end = 0;
    constructor(sizeBytes, partial) {
        this.sizeBytes = sizeBytes;
        this.partial = partial;
    }
    /** Takes the whole of a small file, which was sent when its beginning was asked for. */
    fill(whole) {
        this.bytes = whole;
        this.#view = undefined;
        this.end = whole.length;
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
        this.#view = undefined;
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
    /**
     * The `length` bytes at `offset`, or as many as there are; nothing else is needed near them. The next read overwrites
     * them. Where a file is remote, `ahead` bytes are asked for at once.
     */
    *peek(offset, length, ahead = length) {
        if (!this.holds(offset, length)) {
            const wanted = this.partial === undefined ? length : Math.max(length, ahead);
            this.start = offset;
            this.accept(yield { offset, length: wanted, atLeast: length, isAlone: true });
        }
        return this.view(offset, length);
    }
    /** As {@link read}, of bytes that the window holds: a generator for each of millions of boxes takes time. */
    open(offset, length, part) {
        const { bytes, start } = this;
        this.#view ??= new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const from = offset - start;
        return ByteReader.within(this.#view, start, from, Math.min(from + length, bytes.length), part, this.effort);
    }
    /** The `length` bytes at `offset`, or as many of them as the window holds. The next read overwrites them. */
    view(offset, length) {
        const index = offset - this.start;
        return this.bytes.subarray(index, index + length);
    }
    /** As {@link view}, but the bytes stay, as they do where the window holds all of the file. */
    copy(offset, length) {
        if (this.bytes.length === this.sizeBytes)
            return this.view(offset, length);
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
        const head = yield* probe_readHead(sizeBytes, budget);
        const format = identify(head, sizeBytes);
        if (format === undefined)
            throw new MediaError(probe_unrecognised(head));
        if (!("open" in format))
            return { facts: { sizeBytes, container: format.name } };
        const window = new Window(sizeBytes, budget && new PartialReading(budget, sizeBytes));
        if (head.length === sizeBytes)
            window.fill(head);
        const { facts, ...rest } = yield* probe_readContainer(format.open(window, steady));
        return { facts: { sizeBytes, ...facts }, ...rest };
    }
    catch (error) {
        return { facts: { sizeBytes }, fault: explainError(error) };
    }
}
/** On disk, a file that has no more is read as a whole: one read costs less than several small ones. */
const MOST_AT_ONCE_BYTES = 64_000;
/** The first bytes of a file, by which its format is known; or all of it, if it is small and the driver sends it. */
function* probe_readHead(sizeBytes, budget) {
    if (sizeBytes === 0)
        throw new MediaError({ kind: "empty", problem: "it has no bytes" });
    const isSmall = budget === undefined && sizeBytes <= MOST_AT_ONCE_BYTES;
    const atLeast = Math.min(SIGNATURE_BYTES, sizeBytes);
    return receive(yield { offset: 0, length: isSmall ? sizeBytes : SIGNATURE_BYTES, atLeast });
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
    const more = head.length > SHOWN_BYTES ? "\u2026" : "";
    const [text = ""] = /^[\x20-\x7e]*/.exec(String.fromCharCode(...shown)) ?? [];
    const isText = text.length >= LEAST_LETTERS || (text.length === head.length && text.trim() !== "");
    const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const detail = isText ? `it begins with \u201c${text}${more}\u201d` : `it begins with the bytes ${hex}${more && ` ${more}`}`;
    return { kind: "unrecognised", problem: "its format is unknown", detail, offset: 0 };
}

// EXTERNAL MODULE: ./model/clock.js
var clock = __nccwpck_require__(6756);
;// CONCATENATED MODULE: ./report/text/progress.js
/** The progress of a long check, and what it took, as lines of the log. */

function describeProgress({ done, total, bytesRead, sizeBytes }) {
    return `Remote videos: ${done} of ${total} checked, ${(0,quantities/* formatSize */.Xq)(bytesRead)} of ${(0,quantities/* formatSize */.Xq)(sizeBytes)} read`;
}
/** `undefined` if nothing could be read. */
function describeReading({ done, bytesRead, sizeBytes, readThrough, partial }) {
    if (bytesRead === 0)
        return undefined;
    const read = `Read ${(0,quantities/* formatSize */.Xq)(bytesRead)} of ${(0,quantities/* formatCount */.B4)(done, "remote video")} (${(0,quantities/* formatSize */.Xq)(sizeBytes)})`;
    const extents = [
        ...(readThrough > 0 ? [`${readThrough} to the end`] : []),
        ...(partial > 0 ? [`${partial} in part`] : []),
    ];
    return `${read}${extents.length === 0 ? "" : `: ${extents.join(", ")}`}.`;
}

// EXTERNAL MODULE: ./sources/lfs/pointer.js
var lfs_pointer = __nccwpck_require__(2080);
// EXTERNAL MODULE: ./sources/workspace/parser-driver.js
var parser_driver = __nccwpck_require__(2983);
;// CONCATENATED MODULE: ./sources/local-videos.js


/**
 * Opens a file of the workspace and lets `probe` read it, unless it is a Git LFS pointer. A file that `read` can't or
 * must not open has a fault (`inaccessible`).
 */
function inspectLocalVideo(path, read, probe) {
    const opened = read(path, (file) => inspectOpenFile(path, file, probe));
    return opened.kind === "read" ? opened.value : createInspected(path, { facts: {}, fault: opened });
}
function inspectOpenFile(path, file, probe) {
    const { sizeBytes, modifiedMs, read, isLinked } = file;
    const pointer = sizeBytes < lfs_pointer/* LFS_POINTER_LIMIT_BYTES */.cS ? readPointer(sizeBytes, read) : undefined;
    if (typeof pointer === "object")
        return { kind: "pointer", path, pointer };
    if (pointer === "not plain")
        return createInspected(path, { facts: { sizeBytes }, unresolved: NOT_PLAIN });
    const inspection = (0,parser_driver/* runParser */.$)(probe(sizeBytes, path), read);
    inspection.facts.modifiedMs = modifiedMs;
    return createInspected(path, isLinked ? withoutBytes(inspection) : inspection);
}
/** The pointer that a small file is; `undefined` if it was not meant as one. */
function readPointer(sizeBytes, read) {
    const buffer = Buffer.alloc(sizeBytes);
    const small = buffer.subarray(0, read(buffer, 0));
    return (0,lfs_pointer/* parseLfsPointer */.y)(small) ?? ((0,lfs_pointer/* resemblesLfsPointer */.vP)(small) ? "not plain" : undefined);
}
/** Without the first bytes of a file of unknown format: a link may lead to a file that is nobody's business. */
function withoutBytes({ fault, ...rest }) {
    if (fault?.kind !== "unrecognised")
        return fault === undefined ? rest : { ...rest, fault };
    const { detail: _, ...shown } = fault;
    return { ...rest, fault: shown };
}
const NOT_PLAIN = {
    problem: "the pointer must have a version, an oid and a size, and nothing else",
    advice: "Commit the video again from a clone with Git LFS. If the pointer has extensions, run 'git lfs pull' with them first",
};
/** One for all: there can be tens of thousands. */
const ON_DISK = { kind: "file" };
function createInspected(path, inspection) {
    return { kind: "inspected", video: { path, source: ON_DISK }, inspection };
}

// EXTERNAL MODULE: ./sources/workspace/links.js
var links = __nccwpck_require__(882);
// EXTERNAL MODULE: ./sources/workspace/system-errors.js
var system_errors = __nccwpck_require__(8744);
;// CONCATENATED MODULE: ./sources/workspace/file.js
/** Opens files inside the workspace only. Knows nothing about their content. */







/**
 * Returns a function that reads files of a workspace. `inaccessible`: the operating system refuses it, it is not a
 * file, its name is not UTF-8, or a link may not be followed to it. Any other error is thrown on. `isAnywhere`: a path
 * may lead out of the workspace by its name; a link in the workspace still may not.
 */
function openWorkspace(workspace, environment, isAnywhere = false) {
    const top = external_node_fs_.realpathSync.native(workspace);
    const guard = (0,links/* createLinkGuard */.W)(top, environment);
    const guardOutside = (0,links/* createLinkGuard */.W)((0,external_node_path_.parse)(top).root, environment);
    const isPlain = createPlainCheck(guard);
    return (path, use) => {
        if (!(0,workspace_names/* isUtf8Name */.Lb)(path))
            return { kind: "inaccessible", ...NOT_UTF8 };
        try {
            const named = (0,external_node_path_.resolve)(top, path);
            const file = isPlain(named) ? tryOpen(named) : undefined;
            if (file !== undefined)
                return readAndClose(file, false, use);
            const place = external_node_fs_.realpathSync.native(named);
            const objection = (isAnywhere && (0,workspace_lines/* isOutside */._K)(path) ? guardOutside : guard)(named, place);
            return objection === undefined ? readPlace(place, named !== place, use) : { kind: "inaccessible", ...objection };
        }
        catch (error) {
            const dangling = (0,system_errors/* isAbsence */.Md)(error) && reportDangling((0,external_node_path_.resolve)(top, path));
            if (dangling)
                return dangling;
            return { ...reportInaccessible((0,system_errors/* explainSystemError */.Tr)(error)), ...((0,system_errors/* isRefusal */.vu)(error) && { isUnchecked: true }) };
        }
    };
}
/** More of a link's target is not shown. */
const MOST_CHARACTERS = 100;
/** A link that leads to nothing; `false` if the path is none. */
function reportDangling(path) {
    const target = readLink(path);
    if (target === undefined)
        return false;
    const shown = [...(0,unprintable/* showUnprintable */.u)(target)];
    const name = shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS).join("")}\u2026` : shown.join("");
    return {
        kind: "inaccessible",
        problem: `it is a link to '${name}', which does not exist`,
        advice: "Commit the file itself",
    };
}
function readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch (error) {
        (0,system_errors/* explainSystemError */.Tr)(error);
        return undefined;
    }
}
const NOT_UTF8 = { problem: "its name is not valid UTF-8", advice: "Rename the file" };
/**
 * Returns a function that says whether a path leads through no link to where it says, unless its last name is one; and
 * whether files may be read there. Each directory is looked at once: many videos are in one. Only Linux opens a file by
 * no other name than its own, and no link in its place.
 */
function createPlainCheck(guard) {
    const known = new Map();
    return (path) => {
        if (process.platform !== "linux")
            return false;
        const slash = path.lastIndexOf("/");
        const directory = path.slice(0, slash) || "/";
        if (path.slice(slash + 1).toLowerCase() === ".git")
            return false;
        let isPlain = known.get(directory);
        if (isPlain === undefined) {
            isPlain = external_node_fs_.realpathSync.native(directory) === directory && guard(directory, directory) === undefined;
            known.set(directory, isPlain);
        }
        return isPlain;
    };
}
/** The descriptor of a file; `undefined` if it can't be opened, as a link can't. */
function tryOpen(place) {
    try {
        return (0,external_node_fs_.openSync)(place, OPEN_SAFELY);
    }
    catch (error) {
        (0,system_errors/* explainSystemError */.Tr)(error);
        return undefined;
    }
}
function readPlace(place, isLinked, use) {
    return readAndClose((0,external_node_fs_.openSync)(place, OPEN_SAFELY), isLinked, use);
}
function readAndClose(file, isLinked, use) {
    try {
        return readOpenFile(file, isLinked, use);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Follows no link and waits for no pipe, in case the file was replaced meanwhile. Windows has neither flag. */
const OPEN_SAFELY = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
function readOpenFile(file, isLinked, use) {
    const stats = (0,external_node_fs_.fstatSync)(file);
    if (stats.isDirectory())
        return reportInaccessible("it is a directory, not a file");
    if (!stats.isFile())
        return reportInaccessible("it is a pipe or a device, not a file");
    const read = (buffer, offset) => (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, offset);
    return { kind: "read", value: use({ sizeBytes: stats.size, modifiedMs: stats.mtimeMs, read, isLinked }) };
}
function reportInaccessible(problem) {
    return { kind: "inaccessible", problem };
}

;// CONCATENATED MODULE: ./flows/inspect.js
/** Reads videos: those on disk one after the other, remote ones several at once. Judges none of them. */








/** Reads videos by the limits of a judge. If the watch ends the reading, the result lacks the others. */
async function inspectBy({ paths, urls }, by, request, world, watch) {
    const inspect = probeFor(by);
    // Asked for first: some listen for signals only from then on.
    const { signal } = watch;
    const reading = { done: 0, total: paths.length + urls.length, bytesRead: 0 };
    const count = (bytesRead) => {
        reading.done++;
        reading.bytesRead += bytesRead;
        watch.onProgress?.(reading);
    };
    if (reading.total > 0)
        watch.onProgress?.(reading);
    const pointers = [];
    const inspected = [];
    const share = createSharing();
    const read = paths.length === 0 ? undefined : openWorkspace(world.workspace, world.environment, request.isAnywhere);
    let turnStartMs = Number.NEGATIVE_INFINITY;
    for (const path of paths) {
        // Lets the process do other things between two files: a response of TikTok's may be waiting, or a signal.
        if ((0,clock/* clockMs */.L)() - turnStartMs >= LONGEST_TURN_MS) {
            await (0,promises_.setImmediate)();
            turnStartMs = (0,clock/* clockMs */.L)();
        }
        if (read === undefined || signal?.aborted)
            break;
        const local = inspectLocalVideo(path, read, inspect());
        if (local.kind === "pointer") {
            pointers.push(local);
            continue;
        }
        const { video, inspection } = local;
        shareFacts(inspection.facts, share);
        inspected.push({ video, inspection });
        count(0);
    }
    const remote = await inspectRemote({ urls, pointers }, { ...request, inspect, count }, world, watch);
    return [...inspected, ...remote];
}
/** Videos of one camera or program have the same rate and colours. */
function shareFacts(facts, share) {
    const { codec, colour, duration, frameRate } = facts;
    if (codec !== undefined)
        facts.codec = share(codec);
    if (colour !== undefined)
        facts.colour = share(colour);
    if (duration !== undefined)
        facts.duration = share(duration);
    if (frameRate !== undefined)
        facts.frameRate = share(frameRate);
}
/** Shorter than anyone notices, and long enough for many small files: a turn of its own for each takes time. */
const LONGEST_TURN_MS = 5;
/** Reads by the limits that hold where a file is, to its end or within a budget. */
function probeFor({ standardAt }) {
    return (budget) => (sizeBytes, path) => {
        const steady = (0,check_limits/* steadyIntervals */.dT)(standardAt(path).limits);
        return probe(sizeBytes, { steady, ...(budget !== undefined && { budget }) });
    };
}
/** Short enough that the step does not look stuck. */
const PROGRESS_INTERVAL_MS = 5000;
async function inspectRemote({ urls, pointers }, { githubToken: token, wording, inspect, count, }, { workspace, environment }, { log, onRead = log, signal }) {
    const total = urls.length + pointers.length;
    if (total === 0 || signal?.aborted)
        return [];
    // The HTTP code takes long to load, so it is loaded only if it is needed.
    const { inspectRemoteVideos } = await Promise.all(/* import() */[__nccwpck_require__.e(184), __nccwpck_require__.e(691), __nccwpck_require__.e(766), __nccwpck_require__.e(894)]).then(__nccwpck_require__.bind(__nccwpck_require__, 894));
    const serverUrl = new URL(environment.GITHUB_SERVER_URL || "https://github.com");
    const progress = { done: 0, total, bytesRead: 0, sizeBytes: 0, readThrough: 0, partial: 0 };
    const ended = [];
    const onEnd = (each, extent) => {
        if (signal?.aborted)
            return;
        const { facts } = each.inspection;
        ended.push(each);
        progress.done++;
        progress.bytesRead += facts.bytesRead ?? 0;
        progress.sizeBytes += facts.sizeBytes ?? 0;
        if (facts.partial)
            progress.partial++;
        else if (extent === "whole")
            progress.readThrough++;
        count(facts.bytesRead ?? 0);
    };
    const options = {
        ...{ workspace, environment, onEnd, signal },
        github: { serverUrl, ...(token !== undefined && { token }) },
        help: wording.lfs,
        probeWithin: inspect,
    };
    const timer = setInterval(() => log(describeProgress(progress)), PROGRESS_INTERVAL_MS);
    try {
        const all = inspectRemoteVideos({ urls, pointers }, options);
        return (await (signal === undefined ? all : Promise.race([all, waitFor(signal)]))) ?? ended;
    }
    finally {
        clearInterval(timer);
        const reading = describeReading(progress);
        if (reading !== undefined)
            onRead(reading);
    }
}
/** Resolves to nothing when a signal comes. */
function waitFor(signal) {
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}

// EXTERNAL MODULE: ./check/policy/language.js
var language = __nccwpck_require__(9254);
// EXTERNAL MODULE: ./check/policy/changes.js
var policy_changes = __nccwpck_require__(867);
;// CONCATENATED MODULE: ./check/policy.js



/** Whether two policies judge alike. Comments and the order of keys don't matter; no policy is an empty one. */
function saysTheSame(one, other) {
    return describeContent(one) === describeContent(other);
}
function describeContent({ ignore, overrides, ...general } = NOTHING) {
    const names = (globs) => globs.map(({ written }) => written);
    const changes = ({ rules, limits }) => ({ rules: [...rules].sort(), limits });
    return JSON.stringify({
        ...changes(general),
        ignore: names(ignore),
        overrides: overrides.map((each) => ({ ...changes(each), paths: names(each.paths) })),
    });
}
const NOTHING = { rules: new Map(), limits: {}, ignore: [], overrides: [] };
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
/** The same judge for paths that start in another folder. `toOwn`: the path that it knows for one of them. */
function moveJudge(judge, toOwn) {
    return {
        ignores: (path) => judge.ignores(toOwn(path)),
        standardAt: (path) => judge.standardAt(path === undefined ? undefined : toOwn(path)),
        levelAt: (rule, path) => judge.levelAt(rule, toOwn(path)),
        isSameAt: (path, other) => judge.isSameAt(toOwn(path), toOwn(other)),
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

// EXTERNAL MODULE: ./text/shortening.js
var shortening = __nccwpck_require__(4943);
;// CONCATENATED MODULE: ./report/text/policy.js





/** How many names and clauses a message has, and how long a name is: GitHub cuts off annotations after 4,096 bytes. */
const MOST_NAMES = 10;
const MOST_CLAUSES = 6;
const policy_LONGEST_NAME = 60;
function showName(path) {
    return (0,shortening/* shorten */.ml)((0,unprintable/* showUnprintable */.u)(path), policy_LONGEST_NAME);
}
function listNames(paths) {
    return (0,shortening/* joinFirst */.FS)(paths.map(showName), MOST_NAMES);
}
/** GitHub shows a remark at its file. Nothing is known of a line. */
function at(path) {
    return { place: { file: path, line: 1, column: 1 } };
}
function quotePath(path) {
    return `'${(0,unprintable/* showUnprintable */.u)(path)}'`;
}
/** A line each. Only what TikTok would refuse is a warning that becomes an annotation. */
function remarkOnLoosening(path, loosening) {
    const { limits, lowered } = describeLoosening(`The policy ${quotePath(path)}`, loosening);
    return [
        ...(limits === "" ? [] : [{ ...(0,text_remarks/* remark */.Vg)("warning", limits), ...at(path) }]),
        ...(lowered === "" ? [] : [{ ...(0,text_remarks/* remark */.Vg)("notice", lowered), isQuiet: true }]),
    ];
}
/** Whether there is anything to report. */
function isLoosened({ limits, levels, ignored }) {
    return limits.length + levels.length + ignored.length > 0;
}
/** What a message that has named the policy already calls it. */
const NAMED = "The policy";
/** `policy`: the subject of the sentences. */
function describeLoosening(policy, { limits, levels, ignored }) {
    const left = ignored.length === 0 ? [] : [`${(0,quantities/* formatCount */.B4)(ignored.length, "video")} left out (${listNames(ignored)})`];
    const lowered = [...left, ...levels];
    const risk = "TikTok may refuse a video that passes here.";
    return {
        limits: limits.length === 0 ? "" : `${policy} allows more than TikTok: ${(0,shortening/* joinFirst */.FS)(limits, MOST_CLAUSES, "; ")}. ${risk}`,
        lowered: lowered.length === 0 ? "" : `${policy} makes the check less strict: ${(0,shortening/* joinFirst */.FS)(lowered, MOST_CLAUSES, "; ")}.`,
    };
}
/** A pull request changes the policy that judges it, or removes it: always a warning. */
function remarkOnPolicyChange(path, former, loosening, isThere) {
    const change = `This pull request changes the policy ${quotePath(path)}, by which it is judged.`;
    const more = describeFormer(former, isLoosened(loosening));
    const message = joinSentences(change, more, describeLoosening(NAMED, loosening));
    return { ...(0,text_remarks/* remark */.Vg)("warning", message), ...(isThere && at(path)), isFirst: true };
}
/**
 * The clone does not say whether a pull request changes the policy that judges it. `advice` is a sentence without its
 * full stop, and may be empty. A notice is quiet.
 */
function remarkOnUncertainPolicy(path, advice, loosening, level) {
    const doubt = `It is not known whether this pull request changes the policy ${quotePath(path)}, by which it is judged: this clone does not have the former one.`;
    const message = joinSentences(doubt, advice === "" ? "" : `${advice}.`, describeLoosening(NAMED, loosening));
    return level === "warning"
        ? { ...(0,text_remarks/* remark */.Vg)(level, message), ...at(path), isFirst: true }
        : { ...(0,text_remarks/* remark */.Vg)(level, message), isQuiet: true };
}
function joinSentences(what, more, { limits, lowered }) {
    return [what, more, limits, lowered].filter((text) => text !== "").join(" ");
}
/**
 * Globs that match nothing may have a typo. `meant`: what else there is: then what the policy sets by them is silently
 * lost, which is a warning. `what`: what they were compared with.
 */
function remarkOnUnmatched(path, unmatched, what = "video") {
    const doubtful = unmatched.filter(({ meant }) => meant !== undefined);
    const rest = unmatched.filter(({ meant }) => meant === undefined);
    return [
        ...(doubtful.length === 0 ? [] : [{ ...(0,text_remarks/* remark */.Vg)("warning", describeUnmatched(path, doubtful, what)), ...at(path) }]),
        ...(rest.length === 0
            ? []
            : [{ ...(0,text_remarks/* remark */.Vg)("notice", describeUnmatched(path, rest, what)), isQuiet: true }]),
    ];
}
function describeUnmatched(path, unmatched, what) {
    const names = unmatched.map(({ glob, meant }) => {
        const hint = meant === undefined ? "" : ` (did you mean '${showName(meant)}'?)`;
        return `'${showName(glob)}'${hint}`;
    });
    const [subject, verb] = unmatched.length === 1 ? ["A glob", "matches"] : ["Globs", "match"];
    return `${subject} of the policy ${quotePath(path)} ${verb} no ${what}: ${names.join(", ")}.`;
}
/** A file whose name is almost that of the policy, and which is not read. */
function remarkOnMisnamedPolicy(found, path) {
    const message = `The file ${quotePath(found)} is no policy: it has to be ${quotePath(path)}. Move it there.`;
    return { ...(0,text_remarks/* remark */.Vg)("warning", message), ...at(found), isPolicyLeftOut: true };
}
/** A policy of a checkout in a folder of the workspace, which counts only if it is named. */
function remarkOnUnusedPolicy(found, setting) {
    const message = `No policy was applied: ${quotePath(found)} is not in the workspace's own '.github'. To apply it, set ${setting} to its path.`;
    return { ...(0,text_remarks/* remark */.Vg)("warning", message), ...at(found), isPolicyLeftOut: true };
}
/** A folder of a repository has a policy of its own, which replaces the one at the top. */
function remarkOnPolicyAround(path, atTop) {
    const message = `The policy ${quotePath(path)} of this folder was applied, and ${quotePath(atTop)} at the top of the repository was not. To apply that one, run the command at the top.`;
    return { ...(0,text_remarks/* remark */.Vg)("warning", message), ...at(path), isFirst: true };
}
/** On `pull_request_target`, the base branch's policy judges. */
function remarkOnIneffectiveChange(path) {
    const message = `This pull request changes the policy ${quotePath(path)}. On 'pull_request_target', the policy of the base branch counts, so the change has no effect here.`;
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isQuiet: true };
}
function describeFormer(former, loosens) {
    if (former.kind === "unreadable")
        return "The former policy is not valid, so its verdict is not known.";
    if (former.kind !== "judged") {
        const help = former.advice === "" ? "" : ` ${former.advice}.`;
        return `What the former policy says is not known: this clone does not have it.${help}`;
    }
    const by = former.existed ? "By the former policy" : "Without a policy, as before";
    const { stricter, stricterPosts = [] } = former;
    if (stricter.length + stricterPosts.length === 0) {
        if (loosens)
            return `${by}, no other video would have an error.`;
        return `It hides no error: ${by[0]?.toLowerCase()}${by.slice(1)}, no other video would have one.`;
    }
    const counts = [
        ...(stricter.length === 0 ? [] : [(0,quantities/* formatCount */.B4)(stricter.length, "more video")]),
        ...(stricterPosts.length === 0 ? [] : [(0,quantities/* formatCount */.B4)(stricterPosts.length, "more post file")]),
    ];
    return `${by}, ${(0,words/* formatList */.ki)(counts)} would have an error: ${listNames([...stricter, ...stricterPosts])}.`;
}
/** Files that lines of an input name and the policy leaves out. */
function remarkOnIgnored(path, ignored, noun = "video") {
    const [verb, them] = ignored.length === 1 ? ["was", "it"] : ["were", "them"];
    return (0,text_remarks/* remark */.Vg)("notice", `${(0,quantities/* formatCount */.B4)(ignored.length, noun)} ${verb} not checked, because the policy ${quotePath(path)} ignores ${them}: ${listNames(ignored)}.`);
}
/** On `pull_request_target`, the clone lacks the base commit, and there may be a policy. */
function remarkOnUnseenPolicy(path) {
    const message = `No policy was applied. On 'pull_request_target' the policy ${quotePath(path)} of the base branch counts, and this clone does not have the base branch. If there is one, set 'fetch-depth: 0' for actions/checkout.`;
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isQuiet: true };
}

// EXTERNAL MODULE: ./sources/workspace/committed-file.js
var committed_file = __nccwpck_require__(3496);
// EXTERNAL MODULE: ./sources/workspace/index-records.js
var index_records = __nccwpck_require__(528);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./sources/workspace/text-file.js
/** Reads small files of the workspace as text. Knows nothing about what they say. */


/** Reads a file that is open to its end, unless it is too large. */
function readText({ sizeBytes, read }, limit) {
    if (sizeBytes > limit.bytes)
        return refuseLarge(sizeBytes, limit);
    const buffer = Buffer.alloc(sizeBytes);
    return decode(buffer.subarray(0, read(buffer, 0)));
}
function refuseLarge(sizeBytes, { bytes, advice }) {
    const size = `${(0,quantities/* formatSize */.Xq)(sizeBytes, bytes)} of at most ${(0,quantities/* formatSize */.Xq)(bytes)}`;
    return { kind: "refused", why: `which is too large (${size})`, advice };
}
/**
 * With its byte order mark, if it has one. The bytes of UTF-16 can be UTF-8, too: then they have zeros, which none of
 * these files has.
 */
function decode(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0))
        return { kind: "text", text: bytes.toString("utf8") };
    return { kind: "refused", why: "which is not text in UTF-8", advice: "Save it as UTF-8" };
}

;// CONCATENATED MODULE: ./sources/workspace/policy-file.js
/** The text of the policy: in the workspace, or in another commit. Does not parse it. */









/** A path from the workspace, with `/`, for the one that is given; `undefined` if it leads out. */
function placeInWorkspace(given, workspace) {
    const inWorkspace = (0,external_node_path_.isAbsolute)(given) ? (0,external_node_path_.relative)(workspace, given) : given;
    const path = external_node_path_.posix.normalize(inWorkspace.replaceAll(external_node_path_.sep, "/"));
    return /^\.\.?(\/|$)/.test(path) || (0,external_node_path_.isAbsolute)(path) ? undefined : path;
}
/** The place of a policy at the top of the repository that a folder is in; `undefined` where that is the top. */
function findAround(path, workspace) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory")
        return undefined;
    const folder = external_node_fs_.realpathSync.native(workspace);
    const top = (0,git/* findTop */.ls)(folder);
    if (top === folder || (0,disk/* lookUp */.T)((0,external_node_path_.join)(top, ".git")) === "absent")
        return undefined;
    return { path: placeIn(folder, (0,external_node_path_.join)(top, path)), top, prefix: placeIn(top, folder) };
}
/** Letters by which the name of a file can differ from the policy's. */
const MOST_TYPOS = 2;
/** A file that is called almost as the policy is, in the policy's folder or at the top, by its path. */
function findMisplaced(path, workspace) {
    const list = (0,disk/* openDisk */.U)(workspace);
    const stem = external_node_path_.posix.parse(path).name;
    const isNear = (name) => /\.(ya?ml|json)$/i.test(name) &&
        (0,closest/* measureDistance */.cr)(external_node_path_.posix.parse(name.replace(/^\./, "")).name, stem, MOST_TYPOS) < Infinity;
    return [external_node_path_.posix.dirname(path), ""]
        .flatMap((folder) => {
        const listing = list(folder);
        const entries = listing.kind === "open" ? listing.entries : [];
        return entries
            .filter(({ name, kind }) => kind === "file" && isNear(name))
            .map(({ name }) => external_node_path_.posix.join(folder, name));
    })
        .find((found) => found !== path);
}
/**
 * Reads a regular file of the workspace, of at most `limitBytes`. Follows no symbolic link: a pull request could bring
 * one that leads to what only the job has. What git tracks must be on disk. `isTracked`: what the index of the
 * workspace says of the path, if it is known; git is asked otherwise.
 */
function readPlainFile(path, limitBytes, { workspace, environment }, isTracked) {
    if ((0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, path)) === "absent") {
        const isKnown = isTracked !== undefined && (0,git/* findRepository */.W1)((0,external_node_path_.join)(workspace, path), workspace) === workspace;
        const isHeld = isKnown ? isTracked : isInIndex(path, { workspace, environment });
        return isHeld ? NOT_ON_DISK : { kind: "absent" };
    }
    const link = findLink(path, workspace);
    if (link !== undefined) {
        const why = link === path ? "which is a symbolic link" : "to which a symbolic link leads";
        return { kind: "refused", why, advice: "Commit the file itself, in a folder that is no link" };
    }
    const limit = { bytes: limitBytes, advice: SHORTEN };
    const reading = openWorkspace(workspace, environment)(path, (file) => readText(file, limit));
    if (reading.kind === "read")
        return reading.value;
    return { kind: "refused", why: `which can't be read: ${reading.problem}`, advice: "Name a regular file" };
}
/** The first symbolic link on the way to a path. */
function findLink(path, workspace) {
    const names = path.split("/");
    const places = names.map((_, at) => names.slice(0, at + 1).join("/"));
    return places.find((place) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, place), { throwIfNoEntry: false })?.isSymbolicLink());
}
const SHORTEN = "Use globs in place of long lists";
const NOT_ON_DISK = {
    kind: "refused",
    why: "which is tracked by Git, but not on disk",
    advice: "Check out its folder (a sparse checkout leaves it out), or restore what was deleted",
};
/** Whether Git tracks a path: its index has it. */
function isInIndex(path, place) {
    const found = policy_file_locate(path, place.workspace);
    if (found === undefined)
        return false;
    const args = ["--literal-pathspecs", "ls-files", "-z", "--", found.path];
    const { status, stdout } = (0,git/* runGit */.EO)(found.repository, args, place.environment);
    return status === 0 && stdout.length > 0;
}
/** Whether the commit that is checked out has something at a path. */
function isCommitted(path, { workspace, environment }) {
    const found = policy_file_locate(path, workspace);
    return found !== undefined && (0,committed_file/* findTreeEntry */.C)(found.repository, "HEAD", found.path, environment).kind === "entry";
}
/** The repository that a path is in, and the path from its top; `undefined` where there is none. */
function policy_file_locate(path, workspace) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory")
        return undefined;
    const top = external_node_fs_.realpathSync.native(workspace);
    if (!(0,git/* mayBeInRepository */.IR)(top))
        return undefined;
    const repository = (0,git/* findRepository */.W1)((0,external_node_path_.join)(top, path), top);
    return { repository, path: placeIn(repository, (0,external_node_path_.join)(top, path)) };
}
function placeIn(directory, file) {
    return (0,external_node_path_.relative)(directory, file).replaceAll(external_node_path_.sep, "/");
}
/**
 * Reads a file of the workspace as it is in a commit of `repository`, an absolute path, in which the file is. Without
 * a commit, it is absent.
 */
function readCommitted(path, { repository, commit }, limitBytes, { workspace, environment }) {
    if (commit === undefined)
        return { kind: "absent" };
    const place = placeIn(repository, (0,external_node_path_.join)(external_node_fs_.realpathSync.native(workspace), path));
    const entry = (0,committed_file/* findTreeEntry */.C)(repository, commit, place, environment);
    if (entry.kind === "absent")
        return { kind: "absent" };
    if (entry.kind === "no commit")
        return { kind: "unavailable", what: "commit" };
    const other = OTHER_MODES[entry.mode];
    if (other !== undefined)
        return { kind: "refused", why: `which is ${other}`, advice: "Commit the file itself" };
    const content = (0,committed_file/* readObject */.A)(repository, entry.object, environment);
    if (content === undefined)
        return { kind: "unavailable", what: "content" };
    return content.length > limitBytes
        ? refuseLarge(content.length, { bytes: limitBytes, advice: SHORTEN })
        : decode(content);
}
/** What is no regular file, by its mode. */
const OTHER_MODES = {
    "040000": "a directory",
    "120000": "a symbolic link",
    [index_records/* SUBMODULE */.NG]: "a submodule",
};
/**
 * Where the checkouts in folders of the workspace have a file of this path, if the workspace itself is no checkout. Few
 * folders are looked into.
 */
function findInCheckouts(path, workspace) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory" || (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, ".git")) !== "absent")
        return [];
    return (0,external_node_fs_.readdirSync)(workspace, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .slice(0, MOST_FOLDERS)
        .filter(({ name }) => (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, name, ".git")) !== "absent")
        .map(({ name }) => `${name}/${path}`)
        .filter((found) => (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, found)) === "file");
}
const MOST_FOLDERS = 100;

// EXTERNAL MODULE: ./sources/changes/event.js
var changes_event = __nccwpck_require__(7683);
;// CONCATENATED MODULE: ./flows/policy-text.js

/**
 * The YAML package and the rules about posts are loaded only if there is a policy. `videos`: paths, for an example of a
 * folder.
 */
async function parseFile(text, path, videos = []) {
    const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(483), __nccwpck_require__.e(56)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4056));
    const { POST_RULES } = await __nccwpck_require__.e(/* import() */ 207).then(__nccwpck_require__.bind(__nccwpck_require__, 7207));
    const parsed = parsePolicy(text, POST_RULES, findFolder(videos));
    if (parsed.kind === "policy")
        return { kind: "policy", policy: { ...parsed, path } };
    const problems = parsed.problems.map(({ place: { line, column }, problem, hint, allowed }) => ({
        place: { file: path, line, column },
        problem: `Line ${line}, column ${column} of the policy '${(0,unprintable/* showUnprintable */.u)(path)}' ${problem}${hint === undefined ? "" : ` (${hint})`}`,
        advice: allowed,
    }));
    return { kind: "problems", problems };
}
/** The folder of a video that YAML takes as it is, without quotation marks. */
function findFolder(videos) {
    return videos.map((path) => /^(\w[\w./-]*)\/[^/]*$/.exec(path)?.[1]).find((folder) => folder !== undefined);
}

;// CONCATENATED MODULE: ./flows/former-policy.js
/** Loads the policy from before a pull request, as far as the clone knows it. Judges no video. */





/** `undefined` where the run is about no pull request. `now`: the policy that is loaded, if there is one. */
async function loadFormer(path, now, { workspace, environment, readEvent }) {
    const run = readEvent();
    if (run.name === "pull_request_target")
        return { kind: "counts" };
    if (run.name !== "pull_request" && (0,changes_event/* parseEvent */.w)(run).kind !== "pull-request")
        return undefined;
    // Few runs need it, and it takes long to load.
    const { findComparedCommit } = await __nccwpck_require__.e(/* import() */ 758).then(__nccwpck_require__.bind(__nccwpck_require__, 4758));
    const compared = findComparedCommit(path, { run, workspace, environment });
    if (compared.kind === "independent")
        return { kind: "same" };
    if (compared.kind === "unknown")
        return compared;
    const place = { workspace, environment };
    const before = readCommitted(path, compared, language/* LARGEST_POLICY_BYTES */.EE, place);
    switch (before.kind) {
        case "refused":
            return { kind: "unreadable" };
        case "unavailable":
            return { kind: "unseen", advice: before.what === "commit" ? WHOLE : UNFILTERED };
        case "absent": {
            // A file that git does not track is none of the pull request's.
            const isBrought = now !== undefined && isCommitted(path, place);
            return isBrought ? compare(now, undefined) : { kind: "same" };
        }
        case "text": {
            const parsed = await parseFile(before.text, path);
            return parsed.kind === "policy" ? compare(now, parsed.policy) : { kind: "unreadable" };
        }
    }
}
const WHOLE = "Set 'fetch-depth: 0' for actions/checkout";
/** With `sparse-checkout`, actions/checkout makes a partial clone unless `filter` says otherwise (its action.yml). */
const UNFILTERED = "Use actions/checkout without 'filter', and without 'sparse-checkout'";
function compare(now, former) {
    if (saysTheSame(former, now))
        return { kind: "same" };
    return { kind: "read", existed: former !== undefined, judge: createJudge(former) };
}

;// CONCATENATED MODULE: ./flows/policy.js
/** Loads the policy that counts for a run. Judges no video. */










/**
 * A problem is one with the input, or one in the file: then nothing is checked. `isTracked`: what git's index says of
 * the default policy, if it was asked. `videos`: those that were found.
 */
async function loadPolicy({ config, wording, isAnywhere = false, isConfigNamed = false }, world, { isTracked, videos }) {
    const refuse = (problem, advice, place = config) => {
        const shown = { problem: `is '${(0,unprintable/* showUnprintable */.u)(place)}', ${problem}`, advice };
        return { kind: "problems", problems: [wording.describe("config", shown)] };
    };
    const path = placeInWorkspace(config, world.workspace);
    if (path === undefined) {
        return isAnywhere
            ? refuse("which is outside this folder", "Copy it into this folder. If its paths start in a folder above, run the command there")
            : refuse("which is outside the workspace", "Name a file in the workspace");
    }
    const isDefault = path === default_policy/* DEFAULT_POLICY */.z && !isConfigNamed;
    const own = await readCounting(path, isDefault, world, isDefault ? isTracked : undefined);
    const top = isDefault && isAnywhere ? findAround(path, world.workspace) : undefined;
    const atTop = top && (await readCounting(path, isDefault, { ...world, workspace: top.top }, undefined));
    const isAtTop = atTop !== undefined && atTop.text.kind !== "absent";
    const around = isAtTop && own.text.kind === "absent" ? top : undefined;
    const place = around === undefined ? world : { ...world, workspace: around.top };
    const { text, remarks } = around !== undefined && atTop !== undefined ? atTop : own;
    if (isAtTop && top !== undefined && own.text.kind === "text")
        remarks.push(remarkOnPolicyAround(path, top.path));
    const shown = around?.path ?? path;
    const toTop = around && ((each) => external_node_path_.posix.join(around.prefix, each));
    if (text.kind === "refused")
        return refuse(text.why, text.advice, around?.path);
    if (text.kind === "absent" && isDefault)
        remarks.push(...remarkOnOthers(path, wording, world));
    if (text.kind === "absent" && !isDefault)
        return refuse("which does not exist", "Name a policy file that exists");
    const parsed = text.kind === "text"
        ? await parseFile(text.text, shown, toTop ? videos.map(toTop) : videos)
        : { kind: "none" };
    if (parsed.kind === "problems") {
        // Their sentences begin with the place in the file, not with the setting.
        const problems = parsed.problems.map((each) => ({ ...wording.describe("config", each), ...each }));
        return { kind: "problems", problems };
    }
    const policy = parsed.kind === "policy" ? parsed.policy : undefined;
    const former = await loadFormer(path, policy, place);
    const loaded = { kind: "loaded", path: shown, policy, remarks };
    const judge = createJudge(policy);
    if (around === undefined || toTop === undefined)
        return { ...loaded, judge, former };
    const moved = former?.kind === "read" ? { ...former, judge: moveJudge(former.judge, toTop) } : former;
    return { ...loaded, judge: moveJudge(judge, toTop), former: moved, around: { top: around.top, toTop } };
}
/** Files that may have been meant to be the policy: with another name, in another place, or in a checkout below. */
function remarkOnOthers(path, wording, { workspace }) {
    const other = findMisplaced(path, workspace);
    if (other !== undefined)
        return [remarkOnMisnamedPolicy(other, path)];
    return findInCheckouts(path, workspace).map((found) => remarkOnUnusedPolicy(found, wording.nameSetting("config")));
}
/** On `pull_request_target`, a checkout of the pull request's head must not bring its own policy. */
async function readCounting(path, isDefault, world, isTracked) {
    const run = world.readEvent();
    const isOnDisk = (0,disk/* lookUp */.T)((0,external_node_path_.join)(world.workspace, path)) !== "absent";
    const readOwn = () => ({ text: readPlainFile(path, language/* LARGEST_POLICY_BYTES */.EE, world, isTracked), remarks: [] });
    const refuse = (why, advice) => ({ text: { kind: "refused", why, advice }, remarks: [] });
    if (run.name !== "pull_request_target")
        return readOwn();
    const { findComparedCommit } = await __nccwpck_require__.e(/* import() */ 758).then(__nccwpck_require__.bind(__nccwpck_require__, 4758));
    const base = findComparedCommit(path, { ...world, run });
    if (base.kind === "independent")
        return readOwn();
    const text = base.kind === "known"
        ? readCommitted(path, base, language/* LARGEST_POLICY_BYTES */.EE, world)
        : { kind: "unavailable", what: "commit" };
    if (text.kind === "absent" && isOnDisk && !isDefault)
        return refuse(NOT_IN_BASE, "Commit it to the base branch");
    if (text.kind !== "unavailable")
        return { text, remarks: [] };
    if (text.what === "content")
        return refuse(NOT_IN_CLONE, UNFILTERED);
    if (isOnDisk || !isDefault)
        return refuse(NOT_IN_CLONE, "Set 'fetch-depth: 0' for actions/checkout");
    const hasCheckout = (0,disk/* lookUp */.T)((0,external_node_path_.join)(world.workspace, ".git")) !== "absent";
    return { text: { kind: "absent" }, remarks: hasCheckout ? [remarkOnUnseenPolicy(path)] : [] };
}
const NOT_IN_CLONE = "whose version of the base branch is not in this clone. On 'pull_request_target' only that one counts";
const NOT_IN_BASE = "which the base branch does not have. On 'pull_request_target' only the base branch's policy counts";

;// CONCATENATED MODULE: ./flows/policy-remarks.js

/** In the order in which they are shown. */
async function remarkOnPolicy(loaded, applied) {
    const { path, policy, judge, remarks } = loaded;
    const { ignored, isNamed, all, videos, hasPosts, isTyped } = applied;
    const isAll = ignored.length > 0 && videos.length === 0 && all.every(judge.ignores);
    const loosened = policy === undefined ? [] : await listAllLoosened(policy);
    const loosening = {
        limits: loosened.filter(({ isLimit }) => isLimit).map(({ what }) => what),
        levels: loosened.filter(({ isLimit, isNotice }) => !isLimit && !(isNotice && isTyped)).map(({ what }) => what),
        ignored: isNamed || isAll ? [] : ignored,
    };
    const unmatched = policy === undefined ? [] : await listAllUnmatched(policy, loaded, applied);
    return [
        ...remarks,
        ...remarkOnUnmatched(path, unmatched, hasPosts ? "video or post file" : "video"),
        ...((isNamed || isAll) && ignored.length > 0 ? [remarkOnIgnored(path, ignored)] : []),
        ...remarkOnChange(loaded, applied, loosening),
    ];
}
// These take long to load, so they are loaded only if there is a policy.
/** None where other videos are unknown, as without a repository, and where only URLs are checked. */
async function listAllUnmatched(policy, { around }, { all, listUnnamed, listAll }) {
    const { listUnmatched } = await __nccwpck_require__.e(/* import() */ 595).then(__nccwpck_require__.bind(__nccwpck_require__, 8595));
    if (around !== undefined) {
        const here = all.map(around.toTop);
        if (listUnmatched(policy, here).length === 0)
            return [];
        // Many globs are about other folders. One that matches nothing there is reported only with a hint.
        const everywhere = await listAll(around.top);
        const unmatched = everywhere.length === 0 ? [] : listUnmatched(policy, [...here, ...everywhere]);
        return unmatched.filter(({ meant }) => meant !== undefined);
    }
    const unmatched = listUnmatched(policy, all);
    if (unmatched.length === 0 || listUnnamed === undefined)
        return unmatched;
    const unnamed = all.length === 0 ? [] : await listUnnamed();
    return unnamed.length === 0 ? [] : listUnmatched(policy, [...all, ...unnamed]);
}
async function listAllLoosened(policy) {
    const { listLoosened } = await __nccwpck_require__.e(/* import() */ 438).then(__nccwpck_require__.bind(__nccwpck_require__, 9438));
    const { POST_RULES } = await __nccwpck_require__.e(/* import() */ 207).then(__nccwpck_require__.bind(__nccwpck_require__, 7207));
    return listLoosened(policy, POST_RULES);
}
/** A change is reported with what the policy loosens. */
function remarkOnChange({ path, policy, former }, applied, loosening) {
    const { isChanged } = applied;
    const isJudgedByBoth = former === undefined || former.kind === "same" || former.kind === "counts";
    if (isJudgedByBoth) {
        const isInVain = former?.kind === "counts" && isChanged === true;
        return [...(isInVain ? [remarkOnIneffectiveChange(path)] : []), ...remarkOnLoosening(path, loosening)];
    }
    if (former.kind !== "unknown" || isChanged === true) {
        return [remarkOnPolicyChange(path, describeVerdict(former, applied), loosening, policy !== undefined)];
    }
    if (isChanged === false || policy === undefined)
        return remarkOnLoosening(path, loosening);
    const hasLoosened = isLoosened(loosening) || applied.ignored.length > 0;
    return [remarkOnUncertainPolicy(path, former.advice, loosening, hasLoosened ? "warning" : "notice")];
}
function describeVerdict(policy, { videos, formerVideos, posts, formerPosts }) {
    if (policy.kind === "unreadable")
        return { kind: "unreadable" };
    if (policy.kind !== "read")
        return { kind: "unseen", advice: "advice" in policy ? policy.advice : "" };
    const pathOf = (checked) => ("facts" in checked ? checked.video.path : checked.path);
    const listBad = (all) => all.filter(({ verdict }) => verdict !== "valid").map(pathOf);
    const compare = (former, now) => [...new Set(former)].filter((path) => !now.includes(path)).sort();
    return {
        kind: "judged",
        existed: policy.existed,
        stricter: compare(listBad(formerVideos), listBad(videos)),
        stricterPosts: compare(listBad(formerPosts), listBad(posts)),
    };
}

// EXTERNAL MODULE: ./posts/urls.js
var posts_urls = __nccwpck_require__(3908);
;// CONCATENATED MODULE: ./flows/post-urls.js

/** By the URL as the posts have it. Sends nothing if no post has one. */
async function askPostUrls(posts) {
    const urls = posts.flatMap(posts_urls/* listPullableUrls */.mS);
    if (urls.length === 0)
        return new Map();
    // The HTTP code takes long to load, so it is loaded only if it is needed.
    const { askForPostUrls } = await Promise.all(/* import() */[__nccwpck_require__.e(184), __nccwpck_require__.e(691), __nccwpck_require__.e(766), __nccwpck_require__.e(628)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6628));
    return askForPostUrls(urls);
}

// EXTERNAL MODULE: ./text/paths.js
var paths = __nccwpck_require__(2762);
;// CONCATENATED MODULE: ./sources/workspace/post-files.js
/** Reads post files, and finds the videos that they publish. Reads no post, and opens no video. */









/** Reads a post file of at most `limitBytes`. Links are followed as those to videos are. */
function readPostFile(path, limitBytes, read) {
    const reading = read(path, (file) => readText(file, { bytes: limitBytes, advice: "Split it into several files" }));
    if (reading.kind === "read")
        return reading.value;
    const { problem, advice = "Name a file that can be read" } = reading;
    return { kind: "refused", why: `which can't be read: ${problem}`, advice };
}
function openVideosOfPosts(workspace) {
    const list = (0,disk/* openDisk */.U)(workspace);
    const isInRepository = (0,once/* once */.O)(() => openRepository(workspace));
    // A folder can hold thousands of posts.
    const known = new Map();
    const listFiles = (folder) => {
        const listed = known.get(folder);
        if (listed !== undefined)
            return listed;
        const listing = list(folder);
        const files = listing.kind === "open" ? listing.entries.filter(({ kind }) => kind === "file") : [];
        const names = new Set(files.map(({ name }) => name));
        known.set(folder, names);
        return names;
    };
    const findMeant = (post, name, path) => {
        const folder = external_node_path_.posix.dirname(post);
        const fromTop = external_node_path_.posix.normalize(name.replaceAll(external_node_path_.sep, "/"));
        const isInside = !/^\.\.(\/|$)/.test(fromTop) && !(0,links/* isInGit */.a)(fromTop) && !folder.startsWith("..");
        if (isInside && (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, fromTop)) === "file")
            return { meant: external_node_path_.posix.relative(folder, fromTop) };
        const beside = external_node_path_.posix.dirname(path);
        const names = listFiles(beside === "." ? "" : beside);
        const stem = external_node_path_.posix.basename(path, external_node_path_.posix.extname(path));
        const other = SPELLINGS.map((extension) => `${stem}.${extension}`).find((each) => names.has(each));
        return other === undefined ? {} : { meant: external_node_path_.posix.join(external_node_path_.posix.dirname(name.replaceAll(external_node_path_.sep, "/")), other) };
    };
    return {
        named(post, name) {
            const fault = findFault(name);
            if (fault !== undefined)
                return { kind: "fault", fault };
            // Windows reads a backslash as it reads a slash.
            const path = external_node_path_.posix.join(external_node_path_.posix.dirname(post), name.replaceAll(external_node_path_.sep, "/"));
            if (/^\.\.(\/|$)/.test(path))
                return { kind: "fault", fault: isInRepository()(path) ? "above" : "outside" };
            if ((0,links/* isInGit */.a)(path))
                return { kind: "fault", fault: "in-git" };
            const found = (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, path));
            const wanted = [path];
            if (found === "absent")
                return { kind: "fault", fault: "missing", wanted, ...findMeant(post, name, path) };
            if (found === "directory")
                return { kind: "fault", fault: "directory", wanted };
            return { kind: "file", path, wanted };
        },
        beside(post) {
            const folder = external_node_path_.posix.dirname(post);
            const names = listFiles(folder === "." ? "" : folder);
            const possible = post_files_listNames(external_node_path_.posix.basename(post));
            const name = possible.find((each) => names.has(each));
            const place = (each) => external_node_path_.posix.join(folder, each);
            const wanted = possible.map(place);
            return name === undefined ? { kind: "none", wanted } : { kind: "file", path: place(name), wanted };
        },
    };
}
/** Whether a path from the workspace leads to a place in the workspace's repository. Looks for no file there. */
function openRepository(workspace) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory")
        return () => false;
    const folder = external_node_fs_.realpathSync.native(workspace);
    const top = (0,git/* findTop */.ls)(folder);
    const isRepository = (0,disk/* lookUp */.T)((0,external_node_path_.join)(top, ".git")) !== "absent";
    return (path) => isRepository && (0,paths/* isInside */.F)(top, (0,external_node_path_.join)(folder, path));
}
/** What no name of a video can be, wherever the post is. A drive of Windows is none either. */
function findFault(name) {
    if (name.includes("\0"))
        return "nul";
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(name))
        return "url";
    if (name.startsWith("/") || /^([a-z]:)?\\|^[a-z]:\//i.test(name))
        return "absolute";
    return name === "" || name.endsWith("/") ? "missing" : undefined;
}
/** These first, in the order in which `examples/upload.mjs` looks for them. */
const USUAL = ["mp4", "mov", "webm", "m4v", "qt"];
const EXTENSIONS = [...new Set([...USUAL, ...formats/* VIDEO_EXTENSIONS */.Vf])];
const SPELLINGS = EXTENSIONS.flatMap(listSpellings);
/** What the video of a post file can be called: `launch.mp4` for `launch.json` and for `launch.post.yml`. */
function post_files_listNames(post) {
    const whole = post.replace(/\.(json|ya?ml)$/i, "");
    const stems = new Set([whole.replace(/\.post$/i, ""), whole]);
    return [...stems].flatMap((stem) => SPELLINGS.map((extension) => `${stem}.${extension}`));
}
/** `mov`, `MOV`, and the other ways to write it: letters in any case. */
function listSpellings(extension) {
    let spellings = [""];
    for (const letter of extension) {
        const cases = new Set([letter, letter.toUpperCase()]);
        spellings = spellings.flatMap((start) => [...cases].map((each) => start + each));
    }
    return [...new Set([extension, extension.toUpperCase(), ...spellings])];
}

;// CONCATENATED MODULE: ./flows/posts.js







/** More are an error: a pull request decides how long they take. */
const posts_MOST_FILES = 10_000;
/** Finds and reads the post files that the policy does not ignore. A line that matches nothing is an error. */
async function loadPosts({ posts: lines, secrets, isAnywhere, wording }, { path: policy, judge }, world) {
    if (lines.length === 0)
        return { kind: "loaded", files: [], ignored: [], remarks: [] };
    const refuse = (problems) => ({
        kind: "problems",
        problems: problems.map((each) => wording.describe("posts", each)),
    });
    const found = await findPosts(lines, world.workspace, world.environment, isAnywhere ? TYPED_POSTS : POSTS);
    if (found.kind === "problems")
        return refuse(found.problems);
    if (found.gaps.length > 0)
        return refuse(found.gaps);
    if (found.paths.length > posts_MOST_FILES)
        return refuse([describeTooMany(found.paths.length)]);
    const ignored = found.paths.filter(judge.ignores);
    const counting = found.paths.filter((path) => !judge.ignores(path));
    const files = await readPostFiles(counting, secrets, world);
    const unused = found.unused.map((each) => wording.describe("posts", each));
    const remarks = [
        ...unused.map((each) => (0,text_remarks/* remarkOnGap */.sf)(each, "warning")),
        ...(ignored.length === 0 ? [] : [remarkOnIgnored(policy, ignored, "post file")]),
    ];
    return { kind: "loaded", files, ignored, remarks };
}
function describeTooMany(count) {
    return {
        problem: `names ${(0,quantities/* formatInteger */.Sm)(count)} files, more than ${(0,quantities/* formatInteger */.Sm)(posts_MOST_FILES)}`,
        advice: "Name fewer files, or put several posts into one",
    };
}
/** In all post files of a run: a small file can hold thousands of posts, and a large one none. */
const MOST_IN_ALL = { posts: 10_000, bytes: 50_000_000 };
/** Reads post files of the workspace, whatever is in them. A file after {@link MOST_IN_ALL} gets a finding instead. */
async function readPostFiles(paths, secrets, { workspace, environment }) {
    if (paths.length === 0)
        return [];
    // The YAML package takes long to load, so it is loaded only if there is a post.
    const { objectToFile, readPosts } = await Promise.all(/* import() */[__nccwpck_require__.e(483), __nccwpck_require__.e(734)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6734));
    const { LARGEST_POST_FILE_BYTES } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6894));
    const read = openWorkspace(workspace, environment);
    const videos = openVideosOfPosts(workspace);
    const counted = { posts: 0, bytes: 0 };
    return paths.map((path) => {
        const unit = counted.posts >= MOST_IN_ALL.posts ? "posts" : counted.bytes >= MOST_IN_ALL.bytes ? "bytes" : undefined;
        if (unit !== undefined) {
            const problem = `The file was not read: those before it have ${(0,quantities/* formatInteger */.Sm)(MOST_IN_ALL[unit])} ${unit} or more`;
            return refuse(path, objectToFile(START, problem, "Name fewer post files"));
        }
        const file = readPostFile(path, LARGEST_POST_FILE_BYTES, read);
        if (file.kind !== "text") {
            const { why } = file;
            const advice = POSTS.isNamed(path) ? file.advice : `Name a post file: its name ends in ${POSTS.endings}`;
            return refuse(path, objectToFile(START, `The file ${why.replace(/^which /, "")}`, advice));
        }
        const posts = readPosts(path, coverSecrets(file.text, secrets));
        counted.posts += posts.length;
        counted.bytes += Buffer.byteLength(file.text);
        return locateVideos({ path, posts }, videos);
    });
}
/** The same post files, with the videos that are there now. */
function locateAgain(files, { workspace }) {
    const videos = openVideosOfPosts(workspace);
    return files.map((file) => locateVideos(file, videos));
}
function locateVideos({ path, posts }, videos) {
    // The name of the file means none of several posts.
    const findBeside = posts.length === 1 ? videos.beside : () => NONE;
    const locate = (post) => {
        if (post?.medium !== "video")
            return NONE;
        return post.video === undefined ? findBeside(path) : videos.named(path, post.video.name);
    };
    return { path, posts: posts.map((each) => ({ ...each, video: locate(each.post) })) };
}
function refuse(path, finding) {
    return { path, posts: [{ video: NONE, findings: [finding] }] };
}
/**
 * A text in which nothing else has moved. A token stands in a post by mistake only, and findings quote posts. What is
 * shorter is no token, but may be a word of a post.
 */
function coverSecrets(text, secrets) {
    const tokens = secrets.filter(({ length }) => length >= SHORTEST_TOKEN);
    return tokens.reduce((covered, token) => covered.replaceAll(token, "\u2022".repeat(token.length)), text);
}
const SHORTEST_TOKEN = 8;
const START = { line: 1, column: 1 };
const NONE = { kind: "none" };
/** A post file that can't be read where it is. Both texts are without their last full stop. */
async function createLackingFile(path, { problem, advice }) {
    const { objectToFile } = await Promise.all(/* import() */[__nccwpck_require__.e(483), __nccwpck_require__.e(734)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6734));
    return refuse(path, objectToFile(START, `The file can't be checked: ${problem}`, advice));
}
/** The files of the workspace that the posts of a file publish, each once. */
function listVideosOf({ posts }) {
    return [...new Set(posts.flatMap(({ video }) => (video.kind === "file" ? [video.path] : [])))];
}
/** The videos that posts publish are checked with the others, each once. */
function addVideos(listed, files) {
    const published = files.flatMap(listVideosOf);
    if (listed.kind === "videos") {
        if (published.length === 0)
            return listed;
        return { ...listed, paths: [...new Set([...listed.paths, ...published])].sort() };
    }
    if (files.length === 0)
        return listed;
    const none = { urls: [], absent: [], gaps: [], unused: [] };
    return { ...listed, ...none, kind: "videos", basis: "named", paths: [...new Set(published)].sort() };
}
/** What the search for changes has to know about post files. `lines`: of the input. */
function describeFiles(lines, files, isAlone) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const listOf = (list) => (path) => {
        const file = byPath.get(path);
        return file === undefined ? [] : list(file);
    };
    const paths = [...byPath.keys()];
    return { lines, paths, isAlone, videosOf: listOf(listVideosOf), wantedBy: listOf(listWantedBy) };
}
/** Where the posts of a file look for their videos. */
function listWantedBy({ posts }) {
    return posts.flatMap(({ video }) => video.wanted ?? []);
}
/** The post files that are left to check, those that the checkout lacks included. */
async function takePosts(files, { paths, lacking }) {
    const kept = new Set(paths);
    const lacked = await Promise.all(lacking.map(({ path, ...problem }) => createLackingFile(path, problem)));
    return [...files.filter(({ path }) => kept.has(path)), ...lacked];
}
/** The posts of files. */
function listPosts(files) {
    return files.flatMap(({ posts }) => posts.flatMap(({ post }) => post ?? []));
}
/** What the posts of files do with files of the workspace. */
function listPublished(files) {
    return files.flatMap(({ posts }) => posts.flatMap(({ post, video }) => post !== undefined && video.kind === "file" ? [{ path: video.path, publish: post.publish }] : []));
}
/** Judges the posts of files, in order of path. What a policy ignores is left out. */
async function judgePosts(files, judging) {
    const { judge, videos, policy, creator, urls, nowMs } = judging;
    if (files.length === 0)
        return [];
    const { checkPost } = await Promise.all(/* import() */[__nccwpck_require__.e(207), __nccwpck_require__.e(500)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2500));
    const byPath = new Map(videos.flatMap((each) => (each.video.source.kind === "url" ? [] : [[each.video.path, each]])));
    return files
        .filter(({ path }) => !judge.ignores(path))
        .flatMap(({ path, posts }) => {
        const levelOf = (rule) => judge.levelAt(rule, path);
        const known = { policy: { path: policy, levelOf }, nowMs, urls, ...(creator && { creator }) };
        return posts.map(({ post, video, findings }) => {
            const about = { ...known, ...describeLookup(video, byPath) };
            return posts_decide(path, [...findings, ...(post === undefined ? [] : checkPost(post, about))], video);
        });
    })
        .sort(({ path: a }, { path: b }) => (a === b ? 0 : a < b ? -1 : 1));
}
function posts_decide(path, findings, video = NONE) {
    const verdict = findings.some(({ level }) => level === "error") ? "invalid" : "valid";
    return { path, ...(video.kind === "file" && { video: video.path }), findings, verdict };
}
/** What is known of the video of a post. One that the policy ignores was not checked, and is there. */
function describeLookup(lookup, videos) {
    switch (lookup.kind) {
        case "none":
            return { isVideoMissing: true };
        case "fault":
            if (lookup.fault !== "missing")
                return { videoFault: lookup.fault };
            return { isVideoMissing: true, ...(lookup.meant !== undefined && { meantVideo: lookup.meant }) };
        case "file": {
            const video = videos.get(lookup.path);
            return video === undefined ? {} : { video };
        }
    }
}

// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __nccwpck_require__(3179);
;// CONCATENATED MODULE: ./flows/search-result.js


/**
 * Judges what a search did not find. Unless the workflow says otherwise, a line that matches nothing is an error, so
 * that a typo does not pass. Without lines, it is a notice.
 */
function judgeSearch(found, { ifNoVideos, needsRepository = false, videos, wording }) {
    const lacksRepository = needsRepository && found.kind === "no-repository";
    const isError = isNamed(found) || lacksRepository;
    const level = ifNoVideos ?? (isError ? "error" : "notice");
    if (level === "ignore")
        return { problems: [], remarks: [] };
    const unused = search_result_listUnused(found).map((each) => wording.describe("videos", each));
    const warnings = unused.map((each) => (0,text_remarks/* remarkOnGap */.sf)(each, "warning"));
    if (level !== "error" && !isNamed(found)) {
        const notes = remarkOnNothing(found, wording).map((each) => ({ ...each, level }));
        return { problems: [], remarks: [...notes, ...warnings] };
    }
    const problems = listGaps(found, videos, wording).map((gap) => wording.describe("videos", gap));
    if (level !== "error") {
        return { problems: [], remarks: [...problems.map((each) => (0,text_remarks/* remarkOnGap */.sf)(each, level)), ...warnings] };
    }
    // Nobody wants a check that can't find anything.
    const otherwise = lacksRepository ? "" : `, or set ${wording.nameSetting("ifNoVideos")} to 'warning' or 'ignore'`;
    return {
        problems: problems.map((each) => ({ ...each, advice: `${each.advice}${otherwise}` })),
        remarks: warnings,
    };
}
/** A line that leaves out nothing is a warning at most: the videos that it meant to leave out are checked. */
function search_result_listUnused(found) {
    return found.kind === "videos" ? found.unused : [];
}
function listGaps(found, lines, wording) {
    if (isNamed(found))
        return found.gaps;
    if (!isEmpty(found))
        return [];
    const { problem, advice } = found.untracked
        ? (0,text_remarks/* describeUntracked */.BX)(found.untracked, wording)
        : { problem: found.tried, advice: (0,words/* capitalize */.ZH)(wording.adviceWithoutRepository) };
    const nothing = `no video was found: ${problem}`;
    const fact = found.kind === "no-repository" ? (0,text_remarks/* describeLackOfList */.Gy)(lines, found) : (0,words/* capitalize */.ZH)(nothing);
    return [{ problem: `names no file, and ${nothing}`, fact, advice }];
}
/** Whether posts alone can be meant: no line names a video, and `!**` leaves all others out. */
function needsNoVideo(found, { videos, needsRepository = false }) {
    if (videos.length === 0)
        return true;
    const isNone = videos.includes("!**") || (needsRepository && found.kind === "no-repository");
    return isNone && videos.every((line) => line.startsWith("!"));
}
function isNamed(found) {
    return found.kind === "videos" && found.basis === "named";
}
/** Whether there is nothing to check. */
function isEmpty(found) {
    return found.kind === "no-repository" || found.paths.length + found.urls.length === 0;
}
/** Says where videos were searched for, if there is nothing to check. */
function remarkOnNothing(found, wording) {
    if (!isEmpty(found))
        return [];
    const { kind, tried, untracked } = found;
    if (untracked !== undefined)
        return [(0,text_remarks/* remarkOnUntracked */.fC)(untracked, wording)];
    return [kind === "videos" ? (0,text_remarks/* remarkOnNoVideo */.CP)(tried) : (0,text_remarks/* remarkOnNoRepository */.PE)(tried, wording)];
}

;// CONCATENATED MODULE: ./flows/scope.js







/**
 * The changed videos and posts that the policy does not ignore, and then those of this shard. URLs, and files that git
 * does not track, always belong to them. The videos that these posts publish belong to them, too.
 */
async function narrow(searched, request, world) {
    const scoped = await narrowEach(searched, request, world);
    const { found, outdated, scope, posts } = scoped;
    if (found.kind !== "videos" || searched.kind !== "videos")
        return scoped;
    const missing = new Set(outdated.map(({ video }) => video.path));
    const published = new Set(posts.paths.flatMap(request.posts.videosOf));
    const isNeeded = (path) => published.has(path) && !missing.has(path) && !request.judge.ignores(path);
    const needed = searched.paths.filter(isNeeded);
    if (needed.length === 0)
        return scoped;
    const isLeftOut = (path) => !published.has(path);
    return {
        ...scoped,
        found: { ...found, paths: [...new Set([...found.paths, ...needed])].sort() },
        ...(scope && { scope: { ...scope, unchanged: scope.unchanged.filter(isLeftOut) } }),
    };
}
async function narrowEach(searched, request, world) {
    const { part, path, judge, posts } = request;
    const all = scope_leaveOut(searched, request);
    const [whole, found] = [takeShard(searched, part), takeShard(all, part)];
    const belongs = (each) => part === undefined || part.holds(each);
    // That there is nothing at all has been judged before, and what the policy ignores is reported with the policy.
    const everything = {
        found,
        outdated: [],
        ignored: whole.kind === "videos" ? whole.paths.filter(judge.ignores) : [],
        posts: { paths: posts.paths.filter(belongs), lacking: [] },
        remarks: isEmpty(all) ? [] : remarkOnNothing(found, request.wording),
    };
    const { isUncertain } = request;
    const hasFiles = all.kind === "videos" && (namesFiles(all) || posts.paths.length > 0);
    if (all.kind === "no-repository" || (!hasFiles && !isUncertain))
        return everything;
    const explain = (remark) => ({ ...everything, remarks: [...everything.remarks, remark] });
    const run = world.readEvent();
    const isAll = request.scope === "all" || (request.scope === "auto" && !(0,changes_event/* bringsChanges */.d)(run));
    if (isAll && (0,changes_event/* parseEvent */.w)(run).kind !== "pull-request")
        return everything;
    // What lists changes takes long to load.
    const { findChangedVideos, lacksPullRequest } = await __nccwpck_require__.e(/* import() */ 909).then(__nccwpck_require__.bind(__nccwpck_require__, 8909));
    const place = { ...world, run };
    const isLacked = isAll && hasFiles && lacksPullRequest([...all.paths, ...posts.paths], place);
    if (isAll)
        return isLacked ? explain((0,text_scope/* remarkOnLackedPullRequest */.g7)(run.name)) : everything;
    const select = createSelectors(request, world.workspace);
    const selection = {
        ...all,
        paths: [...new Set([...all.paths, ...posts.paths])],
        selectVideos: (paths) => [...new Set([...select.videos(paths), ...select.posts(paths)])],
        hasSameRules: judge.isSameAt,
        isListNeeded: isUncertain,
    };
    const changes = await findChangedVideos(selection, { ...place, since: request.since, token: request.githubToken });
    if (changes.kind === "none")
        return everything;
    if (changes.kind === "unlisted") {
        if (!hasFiles)
            return everything;
        if (!changes.lacksHead)
            return explain((0,text_scope/* remarkOnUnlisted */.oU)(changes, request));
        return explain((0,text_scope/* remarkOnLackedHead */.sc)({ ...changes, event: run.name }));
    }
    const isPolicyChanged = changes.touches(path);
    if (!hasFiles && !isPolicyChanged)
        return { ...everything, isPolicyChanged };
    const changed = takeChanged(all, { ...changes, ...sortKinds(changes.videos, all, posts, select.posts) }, run, request);
    if (!isPolicyChanged || request.isUnaffected) {
        const ignored = everything.ignored.filter(changes.touches);
        const { scope, remarks } = changed;
        const isSilent = scope.unchanged.length > 0 && ignored.length > 0 && remarks.length > 0;
        return { ...changed, ignored, isPolicyChanged, remarks: isSilent ? [remarkOnIgnored(path, ignored)] : remarks };
    }
    // What is not in the checkout can't be checked there, whatever the reason to look at it.
    const { outdated } = changed;
    const { lacking } = changed.posts;
    const lost = new Set(lacking.map((each) => each.path));
    const kept = { paths: everything.posts.paths.filter((each) => !lost.has(each)), lacking };
    const missing = new Set(outdated.map(({ video }) => video.path));
    const keep = (paths) => paths.filter((each) => !missing.has(each));
    const rest = found.kind === "videos" ? { ...found, paths: keep(found.paths), absent: keep(found.absent) } : found;
    return { ...explain((0,text_scope/* remarkOnChangedPolicy */.IE)(path, request)), found: rest, outdated, posts: kept, isPolicyChanged };
}
/** The search without what the policy ignores. */
function scope_leaveOut(all, { judge, path }) {
    if (all.kind !== "videos")
        return all;
    const keep = (paths) => paths.filter((each) => !judge.ignores(each));
    const kept = { ...all, paths: keep(all.paths), absent: keep(all.absent) };
    const isWhole = kept.paths.length === all.paths.length && kept.absent.length === all.absent.length;
    return isWhole ? all : { ...kept, tried: `${all.tried}, except those that the policy '${path}' ignores` };
}
/** Which of some paths are videos or posts to check, as far as the lines say. */
function createSelectors({ videos, posts, judge, since }, workspace) {
    const kind = since === undefined ? VIDEOS : TYPED_VIDEOS;
    const keep = (paths) => paths.filter((each) => !judge.ignores(each));
    return {
        videos: (paths) => keep(selectByLines(videos, workspace, paths, kind)),
        // Without a line, no file is a post.
        posts: (paths) => posts.lines.length === 0 ? [] : keep(selectByLines(posts.lines, workspace, paths, POSTS)),
    };
}
/** A list of changes about videos and posts, by kind. A file that is not on disk is what the lines say. */
function sortKinds(both, all, { paths }, selectPosts) {
    const found = { videos: new Set([...all.paths, ...all.absent]), posts: new Set(paths) };
    const others = [...both.absent, ...both.outdated].filter((each) => !found.videos.has(each));
    const isPost = new Set([...found.posts, ...selectPosts(others)]);
    const pick = (belongs) => ({
        changed: both.changed.filter(belongs),
        unchanged: both.unchanged.filter(belongs),
        absent: both.absent.filter(belongs),
        outdated: both.outdated.filter(belongs),
    });
    return {
        videos: pick((path) => found.videos.has(path) || !isPost.has(path)),
        posts: pick((path) => isPost.has(path)),
    };
}
function takeChanged(all, { base, commit, videos, posts, touches }, run, { part, since, wording, posts: { paths, isAlone, videosOf, wantedBy } }) {
    const { changed, unchanged } = videos;
    const belongs = (path) => part === undefined || part.holds(path);
    const outdated = [
        ...videos.outdated
            .filter(belongs)
            .map((path) => createMissing(path, { ...OUTDATED, advice: (0,text_scope/* adviseOnHead */.Ol)(run.name) })),
        ...videos.absent.filter(belongs).map((path) => createMissing(path, ABSENT)),
    ];
    const lacking = [
        ...posts.outdated.map((path) => ({ path, ...OUTDATED, advice: (0,text_scope/* adviseOnHead */.Ol)(run.name) })),
        ...posts.absent.map((path) => ({ path, ...ABSENT })),
    ].filter(({ path }) => belongs(path));
    const isTouched = createSet([...changed, ...videos.outdated, ...videos.absent]);
    const isChanged = createSet(posts.changed);
    const isOutdated = createSet(posts.outdated);
    // A post's path decides which video it has. A video that is moved or removed can leave the post with another one.
    const isMoved = (path) => [path, ...wantedBy(path)].some(touches);
    const isPostChanged = (path) => !isOutdated(path) && (isChanged(path) || videosOf(path).some(isTouched) || isMoved(path));
    const changedPosts = paths.filter(isPostChanged);
    const unchangedPosts = paths.filter((path) => !isOutdated(path) && !isPostChanged(path));
    const scope = {
        base,
        commit,
        unchanged: unchanged.filter(belongs),
        ...(unchangedPosts.length > 0 && { unchangedPosts: unchangedPosts.filter(belongs) }),
        ...(since !== undefined && { isAsked: true }),
    };
    const scopedPosts = { paths: changedPosts.filter(belongs), lacking };
    const tried = `${all.tried}, of which only the changed ones are checked`;
    const found = takeShard({ ...all, paths: changed, absent: [], tried }, part);
    const scoped = { found, outdated, posts: scopedPosts, scope };
    const isNone = isEmpty(found) && outdated.length + lacking.length + scopedPosts.paths.length === 0;
    if (isNone && (0,text_scope/* hasLeftOut */.qp)(scope)) {
        const remark = part === undefined ? (0,text_scope/* remarkOnUnchanged */.V0)(scope, isAlone) : (0,text_scope/* remarkOnUnchangedPart */.aw)(scope);
        return { ...scoped, remarks: [remark] };
    }
    const isSilent = outdated.length + lacking.length + changedPosts.length > 0 || isEmpty(all);
    return { ...scoped, remarks: isSilent ? [] : remarkOnNothing(found, wording) };
}
function createSet(paths) {
    const set = new Set(paths);
    return (path) => set.has(path);
}
/** Whether anything but URLs was looked for: each other line has found files, or leaves a gap. */
function namesFiles(all) {
    return all.basis === "tracked" || all.paths.length + all.gaps.length > 0;
}
/** Not the file that is there, if there is one: its verdict would be about another version. */
function createMissing(path, { problem, advice }) {
    const fault = { kind: "inaccessible", problem, advice };
    return { video: { path, source: { kind: "file" } }, inspection: { facts: {}, fault } };
}
const OUTDATED = { problem: "the checkout does not have the version that this change brings" };
const ABSENT = {
    problem: "this change brings it, but it is not on disk",
    advice: "Check out all files (a sparse checkout leaves some out), or restore what was deleted",
};

;// CONCATENATED MODULE: ./flows/check.js
/** Finds, probes and judges videos and posts. Shows nothing and does not decide how the process ends. */





























/** `watch` looks on while videos are read, and can end that. */
async function checkVideos(request, world, watch) {
    const { workspace, environment } = world;
    const typed = request.holdsUntracked ? UNCOMMITTED_VIDEOS : TYPED_VIDEOS;
    const listed = await findVideos(request.videos, workspace, environment, request.isAnywhere ? typed : VIDEOS);
    const index = listed.kind === "videos" ? listed.index : undefined;
    const isPolicyTracked = index && index.records.find(default_policy/* DEFAULT_POLICY */.z) !== undefined;
    const policy = await loadPolicy(request, world, {
        isTracked: isPolicyTracked,
        videos: listed.kind === "videos" ? listed.paths : [],
    });
    if (policy.kind === "problems")
        return policy;
    const loaded = await loadPosts(request, policy, world);
    if (loaded.kind === "problems")
        return loaded;
    if (listed.kind === "problems") {
        return { kind: "problems", problems: listed.problems.map((each) => request.wording.describe("videos", each)) };
    }
    const all = addVideos(listed, loaded.files);
    // A post can publish a video from a URL.
    const ifNone = request.posts.length > 0 && needsNoVideo(listed, request) ? "ignore" : undefined;
    const { problems, remarks } = judgeSearch(isEmpty(all) ? listed : all, {
        ...request,
        ifNoVideos: request.ifNoVideos ?? ifNone,
    });
    if (problems.length > 0)
        return { kind: "problems", problems };
    const { path, judge } = policy;
    const part = request.shard && (await openPart(request.shard));
    const isUnaffected = policy.former?.kind === "same" || policy.former?.kind === "counts";
    const isUncertain = policy.former?.kind === "unknown" && policy.policy !== undefined;
    const postScope = describeFiles(request.posts, loaded.files, isEmpty(listed));
    const { found, outdated, ignored, posts: changedPosts, scope, remarks: aboutScope, isPolicyChanged, } = await narrow(all, { ...request, part, posts: postScope, path, judge, isUnaffected, isUncertain }, world);
    const postFiles = await takePosts(loaded.files, changedPosts);
    const { paths, urls } = found.kind === "videos" ? found : { paths: [], urls: [] };
    const formerJudge = policy.former?.kind === "read" ? policy.former.judge : undefined;
    const inspect = (files, by) => inspectBy(files, by, request, world, watch);
    const isAnyVideo = paths.length + urls.length > 0;
    const isAnyToJudge = isAnyVideo || postFiles.length > 0;
    const asking = isAnyToJudge ? askCreator({ ...request, isAnyVideo }, watch.log) : undefined;
    const askingUrls = askPostUrls(listPosts(postFiles));
    const read = await inspect({ paths, urls }, judge);
    const unread = paths.length + urls.length - read.length;
    const { creator, remarks: aboutCreator } = (await asking) ?? { remarks: [] };
    // Other parts, and earlier commits, write into the same folders.
    const isTracked = (0,workspace_tracked/* createTracking */.y2)(workspace, environment, { paths, index });
    const at = (path) => (0,external_node_path_.resolve)(workspace, path);
    const namesOf = nameFixes({
        ...{ ...nameVideos(all), isTracked },
        isTaken: (path) => (0,disk/* lookUp */.T)(at(path)) !== "absent",
        isForLfs: (path) => (0,lfs_attribute/* isForLfs */.$)(at(path), environment),
    });
    const inspected = [...read, ...outdated];
    const judging = { nowMs: world.now(), namesOf };
    // A post that belongs to another part says so, too.
    const isDraft = findDrafts(listPublished(loaded.files));
    const judgeNow = judgeForCreator(judge, creator, isDraft);
    const videos = judgeAll(inspected, judgeNow, judging);
    const judgeFormerly = async (by) => {
        const read = await inspectByFormer({ paths, urls, ignored, inspected }, judge, by, inspect);
        return judgeAll(read, judgeForCreator(by, creator, isDraft), judging);
    };
    const formerVideos = formerJudge === undefined ? [] : await judgeFormerly(formerJudge);
    const judgingPosts = { policy: path, creator, urls: await askingUrls, nowMs: judging.nowMs };
    const posts = await judgePosts(postFiles, { ...judgingPosts, judge, videos });
    const judgePostsAgain = (by) => judgePosts(locateAgain(postFiles, world), { ...judgingPosts, judge, videos: by });
    const judgePostsFormerly = async (by) => {
        const files = [...postFiles, ...(await readPostFiles(loaded.ignored, request.secrets, world))];
        return judgePosts(files, { ...judgingPosts, judge: by, videos: formerVideos });
    };
    const formerPosts = formerJudge === undefined ? [] : await judgePostsFormerly(formerJudge);
    const absent = found.kind === "videos" ? found.absent : [];
    const files = all.kind === "videos" ? all.paths : [];
    const isNamed = all.kind === "videos" && all.basis === "named";
    const copies = { paths: listCopies(videos, namesOf, files, workspace), urls: [] };
    const replaced = findReplacements(absent, workspace, isTracked);
    const known = new Set([...files, ...copies.paths, ...replaced.map(({ by }) => by)]);
    const unadded = request.isAnywhere ? listUnadded(listed, request, world) : [];
    const isLeft = (each) => !known.has(each) && !judge.ignores(each) && (part?.holds(each) ?? true);
    const about = [
        ...remarks,
        ...loaded.remarks,
        ...aboutScope,
        ...aboutCreator,
        ...(0,text_remarks/* remarkOnAbsent */.tC)(absent, replaced),
        ...(0,text_remarks/* remarkOnUnadded */.B5)(unadded.filter(isLeft), request.wording),
        ...(unread > 0 ? [(0,text_remarks/* remarkOnInterruption */.n2)(read.length, paths.length + urls.length)] : []),
        ...(await remarkOnPolicy(policy, {
            ...{ ignored, isNamed, videos, formerVideos, posts, formerPosts },
            all: [...files, ...loaded.files.map(({ path: file }) => file), ...loaded.ignored],
            listUnnamed: request.videos.length > 0 ? () => listTrackedVideos(world) : undefined,
            listAll: (top) => listTrackedVideos({ ...world, workspace: top }),
            hasPosts: request.posts.length > 0,
            isTyped: request.isAnywhere === true,
            isChanged: isPolicyChanged,
        })),
    ];
    // Nobody waits for them: they are no part of the progress.
    const quiet = { log: () => { }, ...(watch.signal && { signal: watch.signal }) };
    const readCopies = copies.paths.length === 0 ? [] : await inspectBy(copies, judge, request, world, quiet);
    const beside = judgeAll(readCopies, judgeNow, judging);
    const limitsOf = (video) => judgeNow.standardAt(check_pathOf(video)).limits;
    const pointed = pointToCopies([...videos, ...beside], namesOf, limitsOf).slice(0, videos.length);
    return {
        ...{ kind: "checked", videos: pointed, remarks: about, scope, files: paths, index },
        ...(request.posts.length > 0 && { posts }),
        ...{ postFiles: postFiles.map((each) => each.path), commit: readHead((0,git/* findTop */.ls)(workspace)) },
        judging: { ...judging, judge: judgeNow, judgePosts: judgePostsAgain },
        isInterrupted: unread > 0,
    };
}
/** The videos that git neither tracks nor ignores, where only those were looked for that it tracks. */
function listUnadded(listed, { videos, holdsUntracked = false }, { workspace, environment }) {
    if (listed.kind !== "videos" || listed.index === undefined || holdsUntracked)
        return [];
    // Where git tracks no video at all, another remark speaks of those on disk.
    if (listed.untracked !== undefined)
        return [];
    return selectByLines(videos, workspace, listUntracked(listed.index, workspace, environment)).sort();
}
/** The videos that a check without lines of `videos` finds. */
async function listTrackedVideos({ workspace, environment }) {
    const found = await findVideos([], workspace, environment);
    return found.kind === "videos" ? [...found.paths, ...found.absent] : [];
}
/** Where a video is in the workspace: policies don't concern URLs. */
function check_pathOf({ path, source }) {
    return source.kind === "url" ? undefined : path;
}
/** Judges what a policy does not ignore, in order of path. */
function judgeAll(inspected, { ignores, standardAt }, { nowMs, namesOf }) {
    const share = createSharing();
    return inspected
        .filter(({ video }) => video.source.kind === "url" || !ignores(video.path))
        .map(({ video, inspection }) => shareTexts(checkVideo(video, inspection, { ...standardAt(check_pathOf(video)), nowMs, names: namesOf(video) }), share))
        .sort(inOrderOfPath);
}
/** Findings of one rule say the same of most videos. */
function shareTexts(checked, share) {
    if (checked.findings.length === 0)
        return { ...checked, findings: NO_FINDINGS };
    for (const finding of checked.findings) {
        finding.problem = share(finding.problem);
        finding.advice = share(finding.advice);
        finding.limit = share(finding.limit ?? undefined) ?? null;
    }
    return checked;
}
const NO_FINDINGS = [];
/**
 * What a former policy judges: what is `inspected`, and what only the policy of now ignores. A rate that counted as
 * steady is another fact where the limits of the frame rate were others: there, videos are read again.
 */
async function inspectByFormer({ paths, urls, ignored, inspected }, now, former, inspect) {
    const intervalsAt = ({ standardAt }, path) => Object.values((0,check_limits/* steadyIntervals */.dT)(standardAt(path).limits)).join();
    const isReadAlike = (path) => intervalsAt(now, path) === intervalsAt(former, path);
    const again = [...paths.filter((path) => !isReadAlike(path)), ...ignored].filter((path) => !former.ignores(path));
    const files = { paths: again, urls: isReadAlike(undefined) ? [] : urls };
    return [...inspected.filter(({ video }) => isReadAlike(check_pathOf(video))), ...(await inspect(files, former))];
}
/** Sorts videos as reports have them. */
function inOrderOfPath({ video: { path: a } }, { video: { path: b } }) {
    return a === b ? 0 : a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./report/text/annotation-limits.js
var annotation_limits = __nccwpck_require__(9871);
// EXTERNAL MODULE: ./report/text/confirmations.js + 1 modules
var text_confirmations = __nccwpck_require__(6850);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __nccwpck_require__(6720);
// EXTERNAL MODULE: ./report/text/places.js
var places = __nccwpck_require__(3543);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __nccwpck_require__(3224);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __nccwpck_require__(2077);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __nccwpck_require__(6916);
;// CONCATENATED MODULE: ./flows/conclusion.js








/**
 * Fails a step because of its inputs, before it has done anything. There is no report: log and summary hold them.
 * `undone`: what the step has not done, as the start of a sentence.
 */
async function failForInputs(host, problems, undone) {
    const remarks = problems.map(text_remarks/* remarkOnBadInput */.Nq);
    const shown = (0,annotation_limits/* limitAnnotations */.y)(remarks, "the log");
    if (shown.length < remarks.length)
        for (const { message } of remarks)
            host.info(message);
    for (const annotation of shown)
        host.annotate(annotation);
    host.info((0,sentences/* describeRefusal */.a2)(undone, problems.length));
    host.fail();
    // What can't be written there is in the log, too.
    if (!host.hasSummary)
        return;
    // The command line has no summary, and starts faster without it.
    const { summary } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1298));
    const text = `${(0,titles/* titleRefusal */.T_)(undone)}\n\n${summary.render({ remarks }, {})}`;
    await host.summarize(text).catch(() => undefined);
}
/**
 * Ends a step that has delivered its report: the last lines of its log say what to do, and why it fails or passes.
 * `failures`: what could not be delivered, which is an error and has been reported as one.
 */
function conclude(host, report, policy, failures) {
    const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
    const next = (0,fixes/* describeNextStep */.Nt)(report, lacksSummary ? "the report file" : (0,places/* nameSummary */.S)(host.summaryPage));
    if (next !== undefined)
        host.info(next);
    const { fails, reason } = explain(report, policy, failures);
    if (policy.isCancelled && !fails)
        return;
    host.info(reason);
    if (fails)
        host.fail();
}
/** Whether findings, outcomes, remarks or failures fail the step, and the sentence that says why. */
function explain(report, { thing, ...policy }, failures = []) {
    // With 'never', the reason is what would fail a stricter step.
    const levels = FAILING[policy.failOn === "never" ? "warning" : policy.failOn];
    const cause = findCause(report, levels) ?? (failures.length > 0 ? (0,sentences/* describeUnwritten */.WB)(failures.length) : undefined);
    if (cause === undefined) {
        const aside = report.remarks.filter(({ isQuiet, level }) => !isQuiet && levels.includes(level));
        const judged = listJudged(report, thing);
        return {
            fails: false,
            reason: (0,sentences/* describePass */.BC)({ thing, judged, levels, aside: aside.map(({ level }) => level) }, policy),
        };
    }
    return policy.failOn === "never"
        ? { fails: false, reason: (0,sentences/* describeForgiven */.U3)(cause, policy) }
        : { fails: true, reason: (0,sentences/* describeFailure */.Ic)(cause, policy) };
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
    return (findBadUploads(cancellations, levels, publishes/* nameMissedCancel */.bl) ??
        findBadUploads(confirmations, levels, text_confirmations/* nameShortfall */.lq) ??
        (remark && (0,sentences/* firstSentence */.qi)(remark)));
}
/** `failing`: the levels of findings that fail the step. */
function findBad(thing, checked, failing) {
    const each = checked.map(({ findings }) => findings.map(({ level }) => level));
    const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
    return (0,sentences/* describeBad */.b)({ bad: bad.length, total: each.length, levels }, thing);
}
/** The same for uploads. `name`: what did not happen to the bad ones. */
function findBadUploads(uploads, failing, name) {
    const bad = uploads.filter(({ level }) => failing.includes(level));
    if (bad.length === 0)
        return undefined;
    return (0,sentences/* describeBadUploads */.Tu)({ bad: bad.length, total: uploads.length, what: name(bad) });
}

// EXTERNAL MODULE: ./report/reporters/json.js + 1 modules
var json = __nccwpck_require__(6492);
;// CONCATENATED MODULE: ./flows/output-limits.js
/** Keeps the outputs of a step within GitHub's limit. Sets none. */
/**
 * "Outputs [\u2026] can be a maximum of 1 MB per job" (GitHub's documentation, "Passing information between jobs"; the size
 * is that in UTF-16). The rest is for other outputs of the job. Bytes.
 */
const LIMIT_BYTES = 900_000;
/**
 * Writes lists as JSON arrays within the limit for all of them together. Each keeps as many of its first entries as
 * fit, whole. The first list has the first claim.
 */
function output_limits_limitLists(lists) {
    let left = LIMIT_BYTES;
    const limited = Object.entries(lists).map(([name, entries]) => {
        const kept = [];
        for (const entry of entries) {
            const text = JSON.stringify(entry);
            const size = output_limits_sizeOf(text) + output_limits_sizeOf(",");
            if (size > left)
                break;
            left -= size;
            kept.push(text);
        }
        return { name, value: `[${kept.join(",")}]`, kept: kept.length, total: entries.length };
    });
    const values = Object.fromEntries(limited.map(({ name, value }) => [name, value]));
    const shortened = limited.filter(({ kept, total }) => kept < total);
    return { values, shortened: shortened.map(({ name, kept, total }) => ({ name, kept, total })) };
}
/** Bytes of a text in UTF-8 or UTF-16, whichever is more. */
function output_limits_sizeOf(text) {
    return Math.max(Buffer.byteLength(text), 2 * text.length);
}

;// CONCATENATED MODULE: ./flows/outputs.js



/** Sets the path of the JSON report, if the report was written. */
function outputReportFile(host, path, failures) {
    if (failures.every(({ name }) => name !== "json"))
        return setAll(host, { "report-file": path });
    return [];
}
/** The outputs of `action.yml` about videos. `valid` is about posts, too. */
function listVideoOutputs(videos, posts = []) {
    const [valid, invalid] = split(videos, ({ verdict }) => verdict === "valid");
    const listPaths = (some) => some.map(({ video }) => video.path);
    const lists = output_limits_limitLists({ "invalid-videos": listPaths(invalid), "valid-videos": listPaths(valid) });
    return {
        ...lists,
        values: {
            valid: String([...videos, ...posts].every(({ verdict }) => verdict === "valid")),
            checked: String(videos.length),
            invalid: String(invalid.length),
            ...lists.values,
        },
    };
}
/** The outputs of `cancel/action.yml` about ids. What has no id is in `outcomes` only. */
function listCancellationOutputs(cancellations) {
    const [cancelled, others] = split(cancellations, ({ outcome }) => outcome === "cancelled");
    const { values, shortened } = limitLists({
        "not-cancelled": listIds(others),
        cancelled: listIds(cancelled),
        outcomes: renderOutcomes(cancellations),
    });
    const { cancelled: ids, ...rest } = values;
    return { values: { cancelled: ids, ...rest }, shortened };
}
/** The outputs of `confirm/action.yml` about ids. Other outcomes, such as malformed entries, are in `outcomes` only. */
function listConfirmationOutputs(confirmations) {
    const listOf = (kind) => listIds(confirmations.filter(({ outcome }) => outcome === kind));
    return limitLists({
        failed: listOf("failed"),
        pending: listOf("pending"),
        published: listOf("published"),
        "in-inbox": listOf("in-inbox"),
        "post-ids": confirmations.flatMap(({ postIds }) => postIds),
        outcomes: renderOutcomes(confirmations),
    });
}
/** Sets outputs. */
function setOutputs(host, { values }) {
    return setAll(host, values);
}
function setAll(host, outputs) {
    const names = Object.keys(outputs);
    try {
        for (const [name, value] of Object.entries(outputs))
            host.output(name, value);
        return [];
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return [{ name: "outputs", message: (0,sentences/* describeOutputFailure */.zh)(names, reason) }];
    }
}
function listIds(publishes) {
    return publishes.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
function split(items, belongs) {
    return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

;// CONCATENATED MODULE: ./flows/post-inputs.js
/** Hands main's inputs on to post inside a composite action. Keeps and reads texts; the state does the rest. */

/** What post reads of the guard's inputs, besides `job-status`: only that is true when post runs. */
const KEPT = {
    publishIds: inputs_0/* guardInputs */.xt.publishIds,
    accessToken: inputs_0/* guardInputs */.xt.accessToken,
    cancel: inputs_0/* guardInputs */.xt.cancel,
    cancelTimeoutSeconds: inputs_0/* guardInputs */.xt.cancelTimeoutSeconds,
    tiktokApiUrl: inputs_0/* guardInputs */.xt.tiktokApiUrl,
};
/** The longest text that is kept (bytes). A variable of 128 KiB would keep node from starting (Linux: E2BIG). */
const LONGEST_BYTES = 32 * 1024;
/** Texts that post reads back as the same values. A bad input has its default, so it is not kept. */
function keepInputs({ values }) {
    const texts = Object.entries(KEPT).flatMap(([key, { name }]) => {
        const value = values[key];
        return value === undefined || value === "" ? [] : [[name, String(value)]];
    });
    const fits = ([, text]) => Buffer.byteLength(text) <= LONGEST_BYTES;
    return {
        kept: Object.fromEntries(texts.filter(fits)),
        tooLong: texts.filter((each) => !fits(each)).map(([name]) => name),
    };
}
/**
 * Post's inputs. Outside a composite action they are what the runner has evaluated again. Inside one, the runner
 * evaluates them with the inputs of another action (actions/runner#2030, #3514): there they are main's, and an access
 * token that main did not have is only masked. The publish ids are those of both. What main has refused is no problem
 * again.
 */
function readPostInputs(environment, { keptInputs, refusedInputs }) {
    const fresh = readInputs(guardInputs, environment);
    if (keptInputs === undefined) {
        return { ...fresh, problems: fresh.problems.filter(({ input }) => !refusedInputs.includes(input)) };
    }
    const texts = Object.entries(keptInputs).map(([name, text]) => [nameVariable(name), text]);
    const main = readInputs(guardInputs, Object.fromEntries(texts));
    const ids = new Set([main.values.publishIds, fresh.values.publishIds].filter((text) => text !== ""));
    return {
        values: { ...main.values, publishIds: [...ids].join("\n"), jobStatus: fresh.values.jobStatus },
        problems: main.problems,
        secrets: sortSecrets([...main.secrets, ...fresh.secrets]),
    };
}

// EXTERNAL MODULE: ./flows/report-place.js
var report_place = __nccwpck_require__(5432);
;// CONCATENATED MODULE: ./flows/state.js
/** The values that main keeps for the post step. Does not know how the host keeps them. */


const NAMES = {
    ledger: "publish-ids-file",
    reportFile: "report-file",
    hasReport: "report-written",
    hasPassed: "passed",
    refusedInputs: "refused-inputs",
    keptInputs: "in-composite",
};
/** Precedes the name of a kept input. */
const INPUT = "input-";
/**
 * Marks the names of one guard's values. Two uses of a composite action can share one state, in which the later value
 * of a name replaces the earlier one (actions/runner#1947). So inside a composite action, each guard has names of its
 * own: they end in a dot and the last part of its folder's name.
 */
function markNames(ownFolder) {
    return `.${(0,external_node_path_.basename)(ownFolder).split("-").at(-1)}`;
}
/** Saves parts of the state. `ownFolder`: the guard's own, which is passed inside a composite action. */
function saveState(host, parts, ownFolder) {
    const mark = ownFolder === undefined ? "" : markNames(ownFolder);
    for (const [name, text] of Object.entries(writeState(parts)))
        host.saveState(`${name}${mark}`, text);
}
function writeState({ ledger, reportFile, hasReport, hasPassed, refusedInputs, keptInputs }) {
    const inputs = Object.entries(keptInputs ?? {}).map(([name, text]) => [`${INPUT}${name}`, text]);
    const texts = [
        [NAMES.ledger, ledger],
        [NAMES.reportFile, reportFile],
        [NAMES.hasReport, hasReport ? "true" : undefined],
        [NAMES.hasPassed, hasPassed ? "true" : undefined],
        [NAMES.refusedInputs, refusedInputs?.join(",")],
        [NAMES.keptInputs, keptInputs === undefined ? undefined : "true"],
    ];
    const given = texts.filter((each) => each[1] !== undefined);
    return Object.fromEntries([...given, ...inputs]);
}
/**
 * Reads what main saved, from `STATE_<name>`. If the variables hold the states of several guards, each post step that
 * asks gets another one: it claims it by making a folder beside the ledger. A guard whose folder is gone comes last.
 */
function readState(environment) {
    const saved = Object.entries(environment).flatMap(([key, text]) => key.startsWith("STATE_") && text !== undefined ? [[key.slice("STATE_".length), text]] : []);
    const isLedger = (name) => name === NAMES.ledger || name.startsWith(`${NAMES.ledger}.`);
    const marks = saved.flatMap(([name]) => (isLedger(name) ? [name.slice(NAMES.ledger.length)] : []));
    // Without a mark, the names are of a guard outside composite actions, which shares its state with no other.
    const [mark = "", ...others] = marks.includes("") ? [""] : marks;
    const first = parseState(saved, mark);
    if (others.length === 0)
        return first;
    let lost;
    for (const state of [first, ...others.map((other) => parseState(saved, other))]) {
        const result = claim(state.ledger);
        if (result === "claimed")
            return state;
        if (result === "lost")
            lost ??= state;
    }
    return lost ?? first;
}
function parseState(saved, mark) {
    const own = new Map(saved.flatMap(([name, text]) => (name.endsWith(mark) ? [[name.slice(0, name.length - mark.length), text]] : [])));
    const inputs = [...own].flatMap(([name, text]) => name.startsWith(INPUT) ? [[name.slice(INPUT.length), text]] : []);
    return {
        ledger: own.get(NAMES.ledger),
        reportFile: own.get(NAMES.reportFile),
        hasReport: own.has(NAMES.hasReport),
        hasPassed: own.has(NAMES.hasPassed),
        refusedInputs: own.get(NAMES.refusedInputs)?.split(",") ?? [],
        keptInputs: own.has(NAMES.keptInputs) ? Object.fromEntries(inputs) : undefined,
    };
}
/** `taken`: another post step has this guard. `lost`: that can't be known, because its folder is gone, for example. */
function claim(ledger = "") {
    try {
        mkdirSync(join(dirname(ledger), "post"));
        return "claimed";
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EEXIST" ? "taken" : "lost";
    }
}

;// CONCATENATED MODULE: ./flows/verdicts.js
/** Keeps what main found beside the ledger, for a later step of the job. Judges no video. */



/** More is not kept, and not read: any step can write there. */
const LARGEST_BYTES = 4 * 2 ** 20;
function verdicts_locate(folder) {
    return (0,external_node_path_.join)(folder, "verdicts.json");
}
/**
 * Writes the verdicts into a guard's own folder. What can't be written only costs a sentence of a later step.
 * `foresee`: the refusals that the findings of a video speak of, or would speak of without a policy.
 */
function keepVerdicts(ownFolder, videos, foresee) {
    const passed = [];
    let bytes = 0;
    for (const checked of videos) {
        if (checked.verdict !== "valid")
            continue;
        const { path } = checked.video;
        const { sizeBytes, modifiedMs } = checked.facts;
        // The file of a Git LFS pointer was not checked: the video may take its place.
        const file = sizeBytes === undefined || modifiedMs === undefined ? undefined : { sizeBytes, modifiedMs };
        const text = JSON.stringify({ path, ...foresee(checked), ...(file && { file }) });
        bytes += Buffer.byteLength(text);
        if (bytes > LARGEST_BYTES)
            return;
        passed.push(text);
    }
    const schema = 2;
    const text = `{"schema":${schema},"passed":[${passed.join(",")}]}`;
    if (Buffer.byteLength(text) > LARGEST_BYTES)
        return;
    try {
        (0,external_node_fs_.writeFileSync)(verdicts_locate(ownFolder), text, { flag: "wx" });
    }
    catch {
        // The disk may be full.
    }
}
function markFile(workspace, path) {
    try {
        const stats = statSync(resolve(workspace, path));
        return stats.isFile() ? { sizeBytes: stats.size, modifiedMs: stats.mtimeMs } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The videos that passed main's check; none if that is not known. `ledger`: the path of its ledger. */
function readPassed(ledger) {
    const path = verdicts_locate(dirname(ledger));
    try {
        const stats = statSync(path);
        if (!stats.isFile() || stats.size > LARGEST_BYTES)
            return [];
        const content = JSON.parse(readFileSync(path, "utf8"));
        return isVerdicts(content) ? content.passed : [];
    }
    catch {
        return [];
    }
}
function isVerdicts(content) {
    if (!isObject(content, ["schema", "passed"]))
        return false;
    const { schema, passed } = content;
    return schema === 2 && Array.isArray(passed) && passed.every(isPassed);
}
function isPassed(content) {
    if (!isObject(content, ["path", "warnings", "byPolicy"], ["file"]))
        return false;
    const { path, warnings, byPolicy, file } = content;
    const isWhole = Array.isArray(warnings) && warnings.every(isWarning) && areTexts(byPolicy);
    return typeof path === "string" && isWhole && (file === undefined || isFileMark(file));
}
/** The id of a rule is shown. */
function isWarning(content) {
    if (!isObject(content, ["rule", "reasons"]))
        return false;
    return typeof content.rule === "string" && /^[a-z-]{1,40}$/.test(content.rule) && areTexts(content.reasons);
}
function isFileMark(content) {
    return isObject(content, ["sizeBytes", "modifiedMs"]) && Object.values(content).every(Number.isFinite);
}
function areTexts(content) {
    return Array.isArray(content) && content.every((each) => typeof each === "string");
}
/** An object with exactly these keys, whatever their values. `optional`: these may be missing. */
function isObject(content, keys, optional = []) {
    if (typeof content !== "object" || content === null)
        return false;
    const own = Object.keys(content);
    return keys.every((key) => own.includes(key)) && own.every((key) => keys.includes(key) || optional.includes(key));
}
/** The reasons of TikTok's that are about the file, which is what main judges. */
const ABOUT_THE_FILE = /_check_failed$/;
/** Marks what TikTok refused although main's check had passed it, by what the check had to say of that. */
function compareWithCheck(confirmations, { ledger, workspace }) {
    if (!confirmations.some(isRefusedFile))
        return confirmations;
    const passed = new Map(readPassed(ledger).map((each) => [each.path, each]));
    return confirmations.map((confirmation) => {
        const { video = "", failReason = "" } = confirmation;
        const found = isRefusedFile(confirmation) ? passed.get(normalize(video)) : undefined;
        if (found === undefined)
            return confirmation;
        const { passedCheck, changedSinceCheck, ...marks } = verdicts_compare(found, failReason, workspace);
        // TikTok has judged what the URL serves: that a file in the workspace passed, or has changed, says nothing of that.
        if (isPulled(confirmation.entry) && !URL.canParse(found.path))
            return { ...confirmation, ...marks };
        const ofFile = { ...(passedCheck && { passedCheck }), ...(changedSinceCheck && { changedSinceCheck }) };
        return { ...confirmation, ...marks, ...ofFile };
    });
}
function verdicts_compare({ path, warnings, byPolicy, file }, failReason, workspace) {
    if (file !== undefined && isOther(file, markFile(workspace, path)))
        return { changedSinceCheck: true };
    const warned = warnings.filter(({ reasons }) => reasons.includes(failReason)).map(({ rule }) => rule);
    if (warned.length > 0)
        return { warnedByCheck: warned };
    return byPolicy.includes(failReason) ? { passedByPolicy: true } : { passedCheck: true };
}
/** A file that is gone was there for the upload. */
function isOther(before, now) {
    return now !== undefined && (now.sizeBytes !== before.sizeBytes || now.modifiedMs !== before.modifiedMs);
}
function isRefusedFile({ outcome, failReason = "" }) {
    return outcome === "failed" && ABOUT_THE_FILE.test(failReason);
}
/** The path as a report names it: `./videos/a.mp4` is `videos/a.mp4`. URLs stay. */
function normalize(video) {
    return video === "" || URL.canParse(video) ? video : posix.normalize(video);
}

;// CONCATENATED MODULE: ./flows/guard.js
/** Arms the guard, then checks the videos and reports, for main of the root action. */


















/** Ends with a line that says whether post would cancel, also if the check fails; not where an input is wrong. */
async function guard(inputs, world) {
    let hasFailed = false;
    const loaded = await world.loadHost(inputs.secrets);
    const fail = () => {
        hasFailed = true;
        loaded.fail();
    };
    const host = { ...loaded, fail };
    const armed = arm(host, world);
    const arming = keepForPost(inputs, armed, world);
    armed.remarks.push(...(0,inputs_0/* findMisspelled */.ot)(inputs_0/* guardInputs */.xt, world.environment).map(text_remarks/* remarkOnMisspelledInput */.A8));
    let isRefused = false;
    try {
        isRefused = (await check(inputs, armed, world)) === "refused";
        if (!hasFailed)
            armed.save({ hasPassed: true });
    }
    finally {
        if (!isRefused)
            host.info(arming);
    }
}
/**
 * Makes the ledger before anything else, so that the guard is armed whatever fails later. Passes its path to the post
 * step as state, and to later steps as an output and a variable.
 */
function arm(host, { temporaryFolder, environment }) {
    const ownFolder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, "tiktok-upload-guard-"));
    const ledger = createLedger(ownFolder);
    const mark = isInComposite(environment) ? ownFolder : undefined;
    const save = (parts) => saveState(host, parts, mark);
    save({ ledger });
    host.exportVariable("TIKTOK_PUBLISH_IDS", ledger);
    host.output("publish-ids-file", ledger);
    return { host, ownFolder, remarks: [], save };
}
/** Only in the steps of a composite action, `github.action_path` is set (GitHub's documentation, "Contexts"). */
function isInComposite(environment) {
    return Boolean(environment.GITHUB_ACTION_PATH);
}
/**
 * Keeps main's inputs for post where post can't read its own. Returns the sentence that says what post will do. A
 * token is masked by now, and is kept only in the runner's file: without that file, state is printed to the log.
 */
function keepForPost({ values, ...rest }, { remarks, save }, { environment }) {
    const { cancel, accessToken } = values;
    const hasToken = accessToken !== undefined;
    if (!isInComposite(environment))
        return (0,text_remarks/* describeArming */.y7)({ cancel, token: hasToken ? "given" : "missing" });
    const { kept, tooLong } = environment.GITHUB_STATE ? keepInputs({ values, ...rest }) : { kept: {}, tooLong: [] };
    save({ keptInputs: kept });
    remarks.push(...tooLong.map(text_remarks/* remarkOnUnkeptInput */.$l));
    const isKept = inputs_0/* guardInputs */.xt.accessToken.name in kept;
    return (0,text_remarks/* describeArming */.y7)({ cancel, token: isKept ? "given" : hasToken ? "unkept" : "missing" });
}
/** Refuses to check anything if an input is wrong. */
async function check({ values: inputs, problems, secrets }, armed, world) {
    const { host, ownFolder, save } = armed;
    const { workspace } = world;
    const refuse = async (refused) => {
        save({ refusedInputs: refused.map(({ input }) => input) });
        for (const remark of armed.remarks)
            host.annotate(remark);
        await failForInputs(host, refused, "Nothing was checked");
        // An earlier comment may say that all is well.
        const report = { videos: [], remarks: refused.map(text_remarks/* remarkOnBadInput */.Nq) };
        const about = await comment(report, inputs, pagesOf(host), { host, world });
        for (const { message } of about)
            host.info(message);
        return "refused";
    };
    // If the report can't be written where the workflow says, post still has the guard's own folder.
    const { reportFile, obstacle } = (0,report_place/* placeReport */.Ie)(inputs.reportFile, workspace, (0,external_node_path_.join)(ownFolder, "report.json"));
    save({ reportFile: (0,report_place/* resolvePlace */.M0)(reportFile) });
    const further = await openReports(inputs.reports, { workspace, reportFile });
    const badInputs = [
        ...problems,
        ...(obstacle ? [(0,inputs_0/* describeInputProblem */.VZ)(inputs_0/* guardInputs */.xt.reportFile, obstacle, secrets)] : []),
        ...further.problems.map((each) => (0,inputs_0/* describeInputProblem */.VZ)(inputs_0/* guardInputs */.xt.reports, each, secrets)),
    ];
    if (badInputs.length > 0)
        return refuse(badInputs);
    const result = await checkOnce({ ...inputs, secrets, wording: (0,inputs_0/* createGuardWording */.q3)(secrets, (0,text_own_pages/* locateOwnServerPage */.L)(host.toolPage)) }, world, host);
    if (result.kind === "problems")
        return refuse(result.problems);
    const { videos, remarks, scope, ...local } = result;
    const posts = result.posts && (0,own_pages/* locateOwnPages */.d)(result.posts, host.toolPage);
    keepVerdicts(ownFolder, videos, foreseeRefusals);
    const outputs = listVideoOutputs(videos, posts);
    const shortened = outputs.shortened.map(text_remarks/* remarkOnShortenedOutput */.Db);
    const checked = {
        videos,
        posts,
        cancellations: [],
        remarks: [...armed.remarks, ...remarks, ...shortened],
        scope,
        shard: inputs.shard,
        commit: local.commit,
    };
    const permalink = local.files.length + local.postFiles.length > 0 ? await linkToTracked(host, world, local) : undefined;
    const policy = { thing: "video", setting: inputs_0/* guardInputs */.xt.failOn.name, failOn: inputs.failOn };
    const { fails, reason } = explain(checked, policy);
    const context = { permalink, ...(fails && { failure: reason }) };
    const { written, failed } = await further.write(checked, host, { ...context, workspace, shard: inputs.shard });
    const report = { ...checked, remarks: [...checked.remarks, ...failed] };
    const paths = [...local.files, ...local.postFiles];
    const failures = await (0,registry/* deliver */.c)(report, (0,registry/* listActionOutlets */.x)(reportFile), host, {
        ...context,
        annotate: inputs.annotate,
        comment: (whole) => comment(whole, inputs, { ...context, ...pagesOf(host) }, { host, world, paths }),
        setOutputs: (undelivered) => [...setOutputs(host, outputs), ...outputReportFile(host, reportFile, undelivered)],
    });
    for (const line of written)
        host.info(line);
    if (failures.every(({ name }) => name !== "json"))
        save({ hasReport: true });
    conclude(host, report, policy, failures);
    return "checked";
}
/** The pages to which a comment leads. The other reporters get them with the host. */
function pagesOf({ summaryPage, toolPage }) {
    return { summaryPage, toolPage };
}
/** Most workflows want no comment, and what makes one takes long to load. */
const comment = async (report, inputs, ...rest) => inputs.comment === "never" ? [] : (await Promise.all(/* import() */[__nccwpck_require__.e(909), __nccwpck_require__.e(760)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2760))).commentAsGuard(report, inputs, ...rest);
/** Most workflows want no report for another tool, and what makes one takes long to load. */
async function openReports(lines, place) {
    if (lines.length > 0)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(207), __nccwpck_require__.e(134), __nccwpck_require__.e(351)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2351))).openGuardReports(lines, place);
    return { problems: [], write: async () => ({ written: [], failed: [] }) };
}
/** Without what only a fix needs: by it, all that was read would stay in memory while reports are written. */
async function checkOnce(request, world, { info: log }) {
    const result = await checkVideos(request, world, { log });
    if (result.kind === "problems")
        return result;
    const { judging: _, ...checked } = result;
    return checked;
}
/** Links tracked files only: others are not in the commit. Without links, nothing fails. */
async function linkToTracked(host, { workspace, environment }, { files, postFiles, index }) {
    const head = readHead(workspace);
    const listParents = async () => {
        const { openCheckout } = await __nccwpck_require__.e(/* import() */ 623).then(__nccwpck_require__.bind(__nccwpck_require__, 6623));
        return openCheckout(workspace, "", environment)?.parents ?? [];
    };
    const permalink = await host
        .locatePermalink(head === undefined ? undefined : { head, listParents })
        .catch(() => undefined);
    if (permalink === undefined)
        return undefined;
    // What the index was asked for holds videos only.
    const isVideoTracked = (0,workspace_tracked/* trackFromTop */.T8)(workspace, environment, { paths: files, index });
    const isPostTracked = (0,workspace_tracked/* trackFromTop */.T8)(workspace, environment, { paths: postFiles, index: undefined });
    return (path) => (isVideoTracked(path) || isPostTracked(path) ? permalink(path) : undefined);
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ NAME_ANOTHER_PLACE),
/* harmony export */   Ie: () => (/* binding */ placeReport),
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   R5: () => (/* binding */ findObstacle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _report_earlier_report_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7062);
/* harmony import */ var _report_git_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8081);
/* harmony import */ var _report_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2163);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2762);
/** Decides where reports are written. Writes nothing but folders. */






/** The place as it is now, without symbolic links: so a link that a later step puts there is noticed. */
function resolvePlace(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_report_git_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
/** What a person can do about a path at which no report can be written. Without its full stop. */
const NAME_ANOTHER_PLACE = "Name a new file in a folder that can be written to, or an earlier report, which is overwritten";
/**
 * Returns the `given` path, relative to the workspace, and makes the folders above it. Returns `own` if no path is
 * given, or if the report can't be written there.
 */
function placeReport(given, workspace, own) {
    if (given === undefined)
        return { reportFile: own };
    const chosen = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given);
    const why = prepare(chosen, workspace, _report_earlier_report_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_MARK */ .l);
    if (why === undefined)
        return { reportFile: chosen };
    return { reportFile: own, obstacle: { problem: `is '${given}', ${why}`, advice: NAME_ANOTHER_PLACE } };
}
/** Makes the folders above an absolute path. Returns what {@link findObstacle} does, or why they can't be made. */
function prepare(path, workspace, mark) {
    const obstacle = findObstacle(path, workspace, mark);
    if (obstacle !== undefined)
        return obstacle;
    try {
        (0,_report_whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .wZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return undefined;
    }
    catch (error) {
        return describeUnwritable(error);
    }
}
/**
 * Why no report can be written at an absolute path, in words that follow its name, as far as that shows without
 * writing anything. `mark`: how an earlier report begins, which may be overwritten.
 */
function findObstacle(path, workspace, mark) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    try {
        // The link may come from a pull request, which must not choose where the report is written.
        if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .F)(workspace, folder) && !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .F)((0,_report_git_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .p)(workspace), (0,_report_git_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .p)(folder))) {
            return "where a symbolic link leads out of the folder in which the check runs";
        }
        const obstacle = (0,_report_whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFileObstacle */ .Z2)(path, mark);
        if (obstacle !== undefined)
            return obstacle;
        const existing = findExisting(folder);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(existing).isDirectory())
            return describeUnwritable(`'${existing}' is not a folder`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return undefined;
    }
    catch (error) {
        return describeUnwritable(error);
    }
}
/** The nearest folder above that is there. */
function findExisting(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? folder : findExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}
function describeUnwritable(reason) {
    // Node's message: "EACCES: permission denied, access '/reports'".
    const words = reason instanceof Error ? reason.message.replace(/^[A-Z]+: (.*), \w+ '.*$/s, "$1") : reason;
    return `where nothing can be written (${words})`;
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asFields)
/* harmony export */ });
/** Reads the fields of parsed JSON that nobody has checked. */
/** The value itself if it can have fields, else one without any. */
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}


/***/ }),

/***/ 4564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/* unused harmony export endProcessAfter */
/** Ends the process when its work is done, or its time is up. Reports nothing. */
/**
 * Ends the process with its exit code once its output is written. A lookup or an opened pipe that never returns keeps a
 * thread of libuv's pool busy, and `process.exit` waits for that thread (libuv, `uv_library_shutdown`). Replacing the
 * process does not wait. Windows has no such replacement.
 */
function endProcess() {
    const code = Number(process.exitCode ?? 0);
    process.stdout.write("", () => {
        const isStuck = process.getActiveResourcesInfo().some((name) => /^(GetAddrInfo|GetNameInfo|FSReq)/.test(name));
        const replaceable = process;
        if (isStuck && process.platform !== "win32" && replaceable.execve !== undefined) {
            replaceable.execve(process.execPath, [process.execPath, "--eval", `process.exitCode = ${code}`], {});
        }
        process.exit(code);
    });
}
/** Ends the process after `ms` with `exitCode`, whatever it still waits for. Does not keep it alive until then. */
function endProcessAfter(ms, exitCode) {
    setTimeout(() => {
        process.exitCode = exitCode;
        endProcess();
    }, ms).unref();
}


/***/ }),

/***/ 1419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/** Reads the event that started the run from the runner's files and variables. Interprets nothing of it. */

/** GitHub sends no event over 25 MB (GitHub's documentation, "Webhook events and payloads"). */
const LARGEST_EVENT_BYTES = 32 * 1024 * 1024;
/** The event of this run. Its payload is `undefined` if there is none, or it can't be read. */
function readEvent(environment) {
    const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY } = environment;
    return {
        name: GITHUB_EVENT_NAME ?? "",
        payload: GITHUB_EVENT_PATH ? readPayload(GITHUB_EVENT_PATH) : undefined,
        sha: GITHUB_SHA ?? "",
        repository: GITHUB_REPOSITORY ?? "",
        workflow: environment.GITHUB_WORKFLOW ?? "",
        job: environment.GITHUB_JOB ?? "",
        workflowFile: nameFile(environment.GITHUB_WORKFLOW_REF ?? ""),
        step: nameStep(environment.GITHUB_ACTION ?? ""),
        attempt: nameAttempt(environment),
        serverUrl: toUrl(environment.GITHUB_SERVER_URL, "https://github.com"),
        apiUrl: toUrl(environment.GITHUB_API_URL, "https://api.github.com"),
    };
}
/** `octocat/videos/.github/workflows/check.yml@refs/heads/main` (GitHub's documentation, "Variables reference"). */
function nameFile(reference) {
    return reference.replace(/@refs\/.*$/s, "");
}
/** In a composite action, a step without an id has another name in each run (CompositeActionHandler.cs). */
function nameStep(action) {
    return action.replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi, "");
}
function nameAttempt({ GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" }) {
    return /^\d+$/.test(GITHUB_RUN_ID) ? `${GITHUB_RUN_ID}/${GITHUB_RUN_ATTEMPT.replace(/\D/g, "")}` : "";
}
function readPayload(path) {
    try {
        // An earlier step can have put a pipe there, and opening that would wait for ever.
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return stats.isFile() && stats.size <= LARGEST_EVENT_BYTES ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) : undefined;
    }
    catch {
        return undefined;
    }
}
function toUrl(given, usual) {
    return new URL(given !== undefined && URL.canParse(given) ? given : usual);
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ locateFolders)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = getBuiltinModule("node:os");
;// CONCATENATED MODULE: ./host/folders.js
/** Finds the folders of a job's files. Reads only the environment that it is given. */

/** `GITHUB_WORKSPACE` and `RUNNER_TEMP`; outside a job, the working directory and the system's temporary folder. */
function locateFolders(environment) {
    return {
        workspace: environment.GITHUB_WORKSPACE || process.cwd(),
        temporaryFolder: environment.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(),
    };
}


/***/ }),

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = getBuiltinModule("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = getBuiltinModule("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./host/event.js
var host_event = __nccwpck_require__(1419);
// EXTERNAL MODULE: ./host/folders.js + 1 modules
var folders = __nccwpck_require__(1316);
;// CONCATENATED MODULE: ./host/pages.js
/** Addresses of GitHub's pages, from the runner's variables. Opens none of them. */
/** The address of a repository. Undefined if the runner names no server, or `repository` is not `owner/name`. */
function locateRepository(repository = "", { GITHUB_SERVER_URL = "" }) {
    if (!/^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${GITHUB_SERVER_URL}/${repository}`;
}
/** The address of the repository's tab "Actions". */
function locateActionsPage(environment) {
    const repository = locateRepository(environment.GITHUB_REPOSITORY, environment);
    return repository === undefined ? undefined : `${repository}/actions`;
}
/** The address of this attempt of the run, whose page shows the summaries of all jobs. Undefined if it is not known. */
function locateRunPage(environment) {
    const { GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" } = environment;
    const actions = locateActionsPage(environment);
    if (actions === undefined || !/^\d+$/.test(GITHUB_RUN_ID))
        return undefined;
    const attempt = /^\d+$/.test(GITHUB_RUN_ATTEMPT) ? `/attempts/${GITHUB_RUN_ATTEMPT}` : "";
    return `${actions}/runs/${GITHUB_RUN_ID}${attempt}`;
}

// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __nccwpck_require__(8096);
;// CONCATENATED MODULE: ./host/plain-text.js
/** Makes untrusted text safe for a workflow log. Knows only GitHub's commands. */

/**
 * Makes untrusted text safe to print in a workflow log.
 *
 * - Unprintable characters are shown by their number, so that a file name can't start a new line, move the cursor, or
 *   change the order of the text. Line feeds are kept only for a text of several `lines`.
 * - The runner reads `##[command]` anywhere in a line as a command, and `::command` at the start of a line, also after
 *   white space. A space is added to both, so that a reader still sees the text.
 *
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParse, TryParseV2).
 */
function plainText(text, lines = "one-line") {
    const shown = lines === "lines" ? text.split("\n").map(unprintable/* showUnprintable */.u).join("\n") : (0,unprintable/* showUnprintable */.u)(text);
    return shown.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
}

;// CONCATENATED MODULE: ./host/github.js
/** The runner of GitHub Actions. Only this file uses @actions/core. Knows no video, no publish. */







/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;
const print = { error: error, warning: warning, notice: notice };
/** The runner of GitHub Actions, through workflow commands and environment files. */
function createGitHubHost(environment) {
    return {
        ...{ annotate, info: github_info, group: github_group, mask, fail },
        output(name, value) {
            locateFile("GITHUB_OUTPUT", environment);
            setOutput(name, value);
        },
        exportVariable(name, value) {
            locateFile("GITHUB_ENV", environment);
            exportVariable(name, value);
        },
        saveState(name, value) {
            locateFile("GITHUB_STATE", environment);
            saveState(name, value);
        },
        async summarize(markdown) {
            const path = locateFile("GITHUB_STEP_SUMMARY", environment);
            // Outside a workflow there is no summary file.
            if (path !== undefined)
                (0,external_node_fs_.appendFileSync)(path, `${markdown}\n`);
        },
        locatePermalink: (checkedOut) => locateCommit(environment, checkedOut),
        hasFile: (path) => isFile((0,external_node_path_.join)((0,folders/* locateFolders */.c)(environment).workspace, path)),
        actionsPage: locateActionsPage(environment),
        hasSummary: Boolean(environment.GITHUB_STEP_SUMMARY),
        summaryPage: locateRunPage(environment),
        toolPage: locateRepository(environment.GITHUB_ACTION_REPOSITORY, environment),
    };
}
/**
 * The path of a file that the runner made for this step; `undefined` if it made none. Throws if it is no regular file:
 * an earlier step can have put a pipe there, and opening that would wait for ever.
 */
function locateFile(variable, environment) {
    const path = environment[variable];
    if (!path)
        return undefined;
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile())
        return path;
    throw new Error(`${variable} is '${path}', which is ${stats === undefined ? "missing" : "not a file"}`);
}
/** Never throws: `existsSync` does not, whatever the path is. */
function isFile(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/**
 * The permanent address of a committed file (GitHub's documentation, "Getting permanent links to files"). Undefined if
 * the runner names no repository, or the files are of a commit that the event does not name.
 */
async function locateCommit(environment, checkedOut) {
    const event = (0,host_event/* readEvent */.j)(environment);
    const commit = await chooseCommit(event, checkedOut);
    if (event.repository === "" || commit === undefined)
        return undefined;
    const root = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${event.repository}/blob/${commit}`;
    const encode = (part) => encodeURIComponent(part.toWellFormed());
    return (path) => `${root}/${path.split("/").map(encode).join("/")}`;
}
/**
 * The commit to link to: the head of the pull request for its merge commit, which is gone when it is merged, or the one
 * that the workflow runs on. On `pull_request_target`, that is the base.
 */
async function chooseCommit({ name, payload, sha }, checkedOut) {
    const head = findHead(payload);
    if (checkedOut === undefined)
        return head ?? sha;
    if (checkedOut.head === sha)
        return name === "pull_request_target" ? sha : (head ?? sha);
    if (head === undefined || checkedOut.head === head)
        return head;
    const parents = await checkedOut.listParents();
    return parents.length === 2 && parents[1] === head ? head : undefined;
}
/** The head of the pull request that an event is about. */
function findHead(payload) {
    const { pull_request: pullRequest } = (payload ?? {});
    const sha = pullRequest?.head?.sha;
    return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}
function annotate({ level, title, message, place, file = place?.file }) {
    const properties = {
        title: plainText(title),
        ...(file !== undefined && { file: plainText(file) }),
        ...(place !== undefined && { startLine: place.line, startColumn: place.column }),
    };
    const text = plainText(message, "lines");
    const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}\u2026` : text;
    print[level](shown, properties);
}
function github_info(line) {
    info(plainText(line));
}
async function github_group(title, lines) {
    startGroup(plainText(title));
    // A write for each line would take longer than making it.
    let batch = [];
    let length = 0;
    for (const line of lines) {
        const text = plainText(line);
        batch.push(text);
        length += text.length;
        if (length < LARGEST_BATCH)
            continue;
        await writeLines(batch);
        [batch, length] = [[], 0];
    }
    if (batch.length > 0)
        await writeLines(batch);
    endGroup();
}
/**
 * Resolves once the lines are written, or are lost. Node doesn't wait for the reader of a pipe, and keeps what that has
 * not taken: without waiting here, that would be all lines of a group.
 */
function writeLines(lines) {
    return new Promise((resolve) => {
        process.stdout.write(`${lines.join("\n")}\n`, () => resolve());
    });
}
/** Characters of a group that are written at once. */
const LARGEST_BATCH = 30_000;
function mask(secret) {
    setSecret(secret);
}
function fail() {
    process.exitCode = ExitCode.Failure;
}


/***/ }),

/***/ 2914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ surviveLostOutput)
/* harmony export */ });
/** Keeps the process alive when nobody reads what it prints. Prints nothing. */
/**
 * A closed pipe or a full disk behind stdout or stderr makes Node throw at the next line (EPIPE, ENOSPC). What is lost
 * is the log: cancelling and the report go on.
 */
function surviveLostOutput() {
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", () => undefined);
}


/***/ }),

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q3: () => (/* binding */ createGuardWording),
  VZ: () => (/* binding */ describeInputProblem),
  ot: () => (/* binding */ findMisspelled),
  xt: () => (/* binding */ guardInputs),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: cancelInputs, confirmInputs, joinLine, nameVariable, sortSecrets

// EXTERNAL MODULE: ./model/default-policy.js
var default_policy = __nccwpck_require__(4270);
// EXTERNAL MODULE: ./net/urls.js
var urls = __nccwpck_require__(2648);
// EXTERNAL MODULE: ./text/closest.js
var text_closest = __nccwpck_require__(317);
// EXTERNAL MODULE: ./text/redaction.js
var redaction = __nccwpck_require__(8531);
;// CONCATENATED MODULE: ./inputs/kinds.js
/**
 * Reads the text of a setting: a path, a choice, a number, a token. Knows neither the names of settings nor where their
 * texts come from.
 */




const lines = {
    fallback: [],
    parse: (text) => value(text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== "")),
};
const kinds_text = { fallback: "", parse: value };
const NUL_IN_PATH = problem("contains a NUL character", "Allowed: a path without NUL characters.");
/** A path; empty means that the action picks one. */
const path = {
    fallback: undefined,
    parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};
const policyPath = {
    fallback: default_policy/* DEFAULT_POLICY */.z,
    parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};
/** A bearer token as RFC 6750 (section 2.1) and HTTP allow it: visible ASCII. Never shown in a message. */
function token(what) {
    return {
        fallback: undefined,
        isSecret: true,
        parse(given) {
            const at = given.search(/[^\x21-\x7e]/);
            if (at === -1)
                return value(given);
            return problem(`contains a character that is not allowed in a token (position ${at + 1} of ${given.length})`, `Check how the secret was stored: ${what} has only ASCII characters, without spaces or line breaks.`);
        },
    };
}
/** The first of `choices` is the default. */
function oneOf(...choices) {
    return { fallback: choices[0], parse: (given) => choose(given, choices) };
}
/** Without a default: an empty input means something else. */
function optionalOneOf(...choices) {
    return { fallback: undefined, parse: (given) => choose(given, choices) };
}
function choose(given, choices) {
    const choice = choices.find((candidate) => candidate === given);
    if (choice !== undefined)
        return value(choice);
    const closest = (0,text_closest/* findClosest */.Ru)(given, choices);
    const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
    return problem(`is '${given}'${hint}`, `Allowed: ${choices.map((each) => `'${each}'`).join(", ")}.`);
}
function wholeNumber(fallback, min, max, unit) {
    return {
        fallback,
        parse(given) {
            const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
            return number >= min && number <= max
                ? value(number)
                : problem(`is '${given}'`, `Allowed: a whole number of ${unit} from ${min} to ${max}.`);
        },
    };
}
/** GitHub starts at most 256 jobs per matrix (GitHub's documentation, "Running variations of jobs in a workflow"). */
const MOST_SHARDS = 256;
const shard = {
    fallback: undefined,
    parse(given) {
        const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
        return index >= 1 && index <= count && count <= MOST_SHARDS
            ? value({ index, count })
            : problem(`is '${given}'`, `Allowed: 'i/n', part i of n, with i from 1 to n and n up to ${MOST_SHARDS}.`);
    },
};
/** The booleans of YAML 1.2's core schema, as `getBooleanInput` of `@actions/core` reads them. */
const kinds_boolean = {
    fallback: false,
    parse(given) {
        if (/^(true|True|TRUE)$/.test(given))
            return value(true);
        if (/^(false|False|FALSE)$/.test(given))
            return value(false);
        return problem(`is '${given}'`, "Allowed: 'true', 'false'.");
    },
};
/** The base address of an API: https, or http only on loopback, because every call carries the token. */
const apiUrl = {
    fallback: undefined,
    parse(given) {
        const allowed = "Allowed: an https URL without user name, query or fragment (http only on loopback).";
        if (!URL.canParse(given))
            return problem(`is '${(0,redaction/* hideSecrets */.s)(given)}', which is not a URL`, allowed);
        const url = new URL(given);
        if (url.username !== "" || url.password !== "")
            return problem("contains a user name or password", allowed);
        const secure = url.protocol === "https:" || (url.protocol === "http:" && (0,urls/* isLoopback */.U9)(url));
        if (secure && url.search === "" && url.hash === "")
            return value(url);
        // A query may be a secret.
        return problem(`is '${given.replace(/[?#].*$/s, "")}'${/[?#]/.test(given) ? " with a query or fragment" : ""}`, allowed);
    },
};
function value(parsed) {
    return { kind: "value", value: parsed };
}
/** `given` follows the name of the input; `allowed` is a sentence. */
function problem(given, allowed) {
    return { kind: "problem", problem: given, advice: allowed.replace(/\.$/, "") };
}

;// CONCATENATED MODULE: ./inputs/publishing.js
/** How the settings of cancelling and confirming are read, in a workflow and on the command line. */

/** The time for cancelling and confirming all ids together. */
const cancelSeconds = wholeNumber(90, 1, 240, "seconds");
/** The time for confirming all ids together. */
const confirmSeconds = wholeNumber(300, 1, 3600, "seconds");
const tiktokToken = token("a TikTok user access token");

;// CONCATENATED MODULE: ./inputs.js
/**
 * Reads the inputs of the actions: texts of a workflow become typed, validated values. No other room knows an input's
 * name.
 */



/** The values of `job.status`. Any other text counts as cancelled: then post waits for late ids. */
const jobStatus = {
    fallback: "cancelled",
    parse: (given) => value(given === "success" || given === "failure" ? given : "cancelled"),
};
function named(name, kind) {
    return { name, ...kind };
}
const publishing = {
    publishIds: named("publish-ids", kinds_text),
    accessToken: { ...named("access-token", tiktokToken), variable: "TIKTOK_ACCESS_TOKEN" },
    tiktokApiUrl: named("tiktok-api-url", apiUrl),
    failOn: named("fail-on", oneOf("error", "warning", "never")),
    reportFile: named("report-file", path),
};
const cancelling = {
    cancelTimeoutSeconds: named("cancel-timeout", cancelSeconds),
    ...publishing,
};
/** `action.yml`: main and post read the same inputs; post sees them evaluated again. */
const guardInputs = {
    ...cancelling,
    videos: named("videos", lines),
    posts: named("posts", lines),
    scope: named("scope", oneOf("auto", "all", "changed")),
    ifNoVideos: named("if-no-videos", optionalOneOf("error", "warning", "ignore")),
    githubToken: named("github-token", token("a GitHub token")),
    config: named("config", policyPath),
    creatorLimit: named("creator-limit", kinds_boolean),
    shard: named("shard", shard),
    annotate: named("annotate", {
        ...oneOf("error", "warning", "notice", "never"),
        fallback: "warning",
    }),
    comment: named("comment", oneOf("never", "on-findings", "always")),
    reports: named("reports", lines),
    cancel: named("cancel", oneOf("on-failure", "dry-run", "never")),
    jobStatus: named("job-status", jobStatus),
};
/** `cancel/action.yml` */
const cancelInputs = {
    ...cancelling,
    publishIdsFile: named("publish-ids-file", lines),
    dryRun: named("dry-run", kinds_boolean),
};
/** `confirm/action.yml` */
const confirmInputs = {
    ...publishing,
    timeoutSeconds: named("timeout", confirmSeconds),
};
/**
 * Reads every input of `table` from the variables in which the runner passes them (`INPUT_<NAME>`). An empty one is
 * read from the variable that stands in for it, if there is one.
 */
function readInputs(table, environment) {
    const given = Object.entries(table).map(([key, input]) => {
        const { words, source } = findText(input, environment);
        return { key, input, words, source, parsed: words === "" ? value(input.fallback) : input.parse(words) };
    });
    const tokens = given.filter(({ input, words }) => input.isSecret && words !== "").map(({ words }) => words);
    const secrets = sortSecrets(tokens);
    const values = given.map(({ key, input, parsed }) => [key, parsed.kind === "value" ? parsed.value : input.fallback]);
    const problems = given.flatMap(({ input, source, parsed }) => parsed.kind === "problem" ? [describeInputProblem(input, parsed, secrets, source)] : []);
    return { values: Object.fromEntries(values), problems, secrets };
}
/** The inputs that were probably misspelled. GitHub warns of every input that an action does not declare. */
function findMisspelled(table, environment) {
    const names = Object.values(table).map(({ name }) => name);
    const inputs = Object.keys(environment).filter((key) => key.startsWith("INPUT_"));
    return inputs.flatMap((key) => {
        const given = key.slice("INPUT_".length).toLowerCase();
        const meant = names.includes(given) ? undefined : (0,text_closest/* findClosest */.Ru)(given, names);
        return meant === undefined ? [] : [{ given, meant }];
    });
}
/** The text of an input, and where it was found, for messages. */
function findText({ name, variable }, environment) {
    const words = (environment[nameVariable(name)] ?? "").trim();
    const instead = variable === undefined ? "" : (environment[variable] ?? "").trim();
    if (words !== "" || instead === "")
        return { words, source: `Input '${name}'` };
    return { words: instead, source: `Environment variable '${variable}'` };
}
/** The variable in which the runner passes an input (actions/runner, Handler.cs, AddInputsToEnvironment). */
function nameVariable(input) {
    return `INPUT_${input.toUpperCase()}`;
}
/** Each once, the longest first: one may be the start of another. */
function sortSecrets(secrets) {
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}
/** Says in what is wrong where the text stands. Hides tokens, which may be in the wrong input. */
function describeInputProblem({ name, fallback }, problem, secrets, source = `Input '${name}'`) {
    const hide = (words) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), words);
    return {
        problem: hide(`${source} ${joinLine(problem)}`),
        advice: hide(problem.advice),
        input: name,
        fallback: typeof fallback === "string" || typeof fallback === "number" ? String(fallback) : undefined,
    };
}
/** What follows the name of an input that is a list of lines. */
function joinLine({ line, problem }) {
    return line === undefined ? problem : `has the line '${line}', ${problem}`;
}
/** How the guard speaks of the settings of its check. `ownServerPage`: the page on LFS servers of one's own. */
function createGuardWording(secrets, ownServerPage) {
    return {
        describe: (setting, problem) => describeInputProblem(guardInputs[setting], problem, secrets),
        nameSetting: (setting) => `'${guardInputs[setting].name}'`,
        adviceWithoutRepository: "check out the repository before this step, or name files, directories or globs",
        adviseToName: (line) => `set 'videos', for example to '${line}'`,
        lfs: {
            fetch: "add 'lfs: true' to actions/checkout (or run 'git lfs pull' before this step)",
            giveToken: "give 'github-token' a token",
            ownServerPage,
        },
    };
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ clockMs)
/* harmony export */ });
/** A clock that never goes back, for deadlines and intervals. Knows no date. */
/**
 * Milliseconds since the process started. `performance.now()` says the same, but Node loads `node:perf_hooks` at its
 * first use: post would wait for that before its first request.
 */
function clockMs() {
    return 1000 * process.uptime();
}


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

/***/ 4270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** Where the policy is if no setting names another file. Imports nothing. */
/** A path from the workspace, with `/`. */
const DEFAULT_POLICY = ".github/tiktok-upload-guard.yml";


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ nameContainer),
/* harmony export */   Vf: () => (/* binding */ VIDEO_EXTENSIONS),
/* harmony export */   Z1: () => (/* binding */ EXTENSIONS),
/* harmony export */   yB: () => (/* binding */ WITHOUT_MOTION)
/* harmony export */ });
/* unused harmony export isContainer */
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
    // Without a moving picture.
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

/***/ 8816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
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


/***/ }),

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Values that are made when they are first asked for. Imports nothing. */
/** Returns what `make` returns, which is called at most once. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isPulled),
/* harmony export */   Qx: () => (/* binding */ isDraft),
/* harmony export */   z5: () => (/* binding */ isPhotoPost)
/* harmony export */ });
/* unused harmony export NOT_SENT */
/** In the place of a code of TikTok's: an upload script says that it sent nothing that TikTok could post. */
const NOT_SENT = "not_sent";
/** Whether an id stands for a photo post: those begin with `p_` (seen in TikTok's documentation, not promised). */
function isPhotoPost(entry) {
    return entry.kind === "id" && entry.id.startsWith("p_");
}
/**
 * Whether an entry stands for a draft. The ids of videos that were sent to the inbox begin with `v_inbox_` (seen in
 * TikTok's documentation, not promised). A photo post's id does not show whether it is a draft.
 */
function isDraft(entry) {
    if (entry.kind === "started")
        return entry.publish === "draft";
    return entry.kind === "id" && entry.id.startsWith("v_inbox_");
}
/**
 * Whether an id stands for a video that TikTok pulls from a URL: those have `_url~` in them (seen in TikTok's
 * documentation, not promised). What TikTok judges is then what the URL serves, whatever file the workspace holds.
 */
function isPulled(entry) {
    return entry.kind === "id" && /^[vp]_[a-z]+_url~/.test(entry.id);
}


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ nameAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   US: () => (/* binding */ decodePart)
/* harmony export */ });
/** What may be shown of a URL, and whether it leads to this machine. Asks no server. */
/** Whether a URL's host is written as this machine, where http is safe enough. */
function isLoopback({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A part of a URL as it was before percent-encoding; as it stands where it is not encoded so. */
function decodePart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A URL without user name, password, query and fragment, which may be secrets. */
function nameAddress({ protocol, host, pathname }) {
    return `${protocol}//${host}${pathname}`;
}


/***/ }),

/***/ 6150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ POST_KEYS),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   TH: () => (/* binding */ listKeys),
/* harmony export */   tL: () => (/* binding */ OWN_PAGE)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6894);
/**
 * The keys of a post: the one table that the rules, the JSON Schema and the documents follow. Reads no post.
 */

const VIDEO = ["video"];
const PHOTOS = ["photos"];
const FLAG = { kind: "flag" };
const MAPPING = { kind: "mapping" };
const { int32, photos, videoTitle, photoTitle, description, chunks } = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .POST_LIMITS */ .SY;
const BYTES = { kind: "integer", min: 1, max: Number.MAX_SAFE_INTEGER };
/** Where this project describes its own keys. Tests keep the headings to which keys and rules lead. */
const OWN_PAGE = "https://github.com/acme/tiktok-upload-guard/blob/v1/docs/posts.md";
/** A key of both media, each with its own page. `photos`: what else is different in a post of photos. */
function both(video, photos = {}) {
    return [
        { ...video, media: VIDEO },
        { ...video, page: video.isOwn ? video.page : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW, ...photos, media: PHOTOS },
    ];
}
const POST_KEYS = [
    {
        ...{ path: ["video"], media: VIDEO, type: { kind: "text", minUnits: 1 }, isOwn: true },
        page: `${OWN_PAGE}#the-video-of-a-post`,
        meaning: "Path of the video, relative to the post file. Without it: the video of the same name beside the file.",
    },
    ...both({
        ...{ path: ["publish"], type: { kind: "names", names: ["direct", "draft"] }, isOwn: true },
        page: `${OWN_PAGE}#direct-post-or-draft`,
        meaning: "`direct`, or `draft` for the creator's inbox. Without it, a video with `post_info` is posted directly.",
    }, { meaning: "What `post_mode` says: `direct` for `DIRECT_POST`, `draft` for `MEDIA_UPLOAD`." }),
    {
        ...{ path: ["media_type"], media: PHOTOS, type: { kind: "names", names: ["PHOTO"] }, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW },
        ...{ meaning: "`PHOTO`, which makes it a post of photos.", isRequired: "always" },
    },
    {
        ...{ path: ["post_mode"], media: PHOTOS, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW, isRequired: "always" },
        type: { kind: "names", names: ["DIRECT_POST", "MEDIA_UPLOAD"] },
        meaning: "`DIRECT_POST`, or `MEDIA_UPLOAD` for a draft.",
    },
    {
        ...{ path: ["is_aigc"], media: PHOTOS, type: FLAG, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW },
        meaning: "The photos were made by AI.",
    },
    ...both({
        ...{ path: ["post_info"], type: MAPPING, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2, isRequired: "direct" },
        meaning: "The caption and who may see the post. TikTok ignores it in a draft.",
    }, { meaning: "The title, the caption and who may see the post." }),
    ...both({
        ...{ path: ["post_info", "title"], page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2 },
        ...{ type: { kind: "text", maxUnits: videoTitle.max }, meaning: "The caption, with its hashtags and mentions." },
    }, { type: { kind: "text", maxUnits: photoTitle.max }, meaning: "The title of the photos." }),
    {
        ...{ path: ["post_info", "description"], media: PHOTOS, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW },
        ...{ type: { kind: "text", maxUnits: description.max }, meaning: "The caption, with its hashtags and mentions." },
    },
    ...both({
        ...{ path: ["post_info", "privacy_level"], page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2, isRequired: "direct" },
        type: { kind: "names", names: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVACY_LEVELS */ .Tu, isRuled: true },
        meaning: "Who may see the post.",
    }),
    ...both({
        ...{ path: ["post_info", "disable_comment"], type: FLAG, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2, isOnlyDirect: true },
        meaning: "Nobody can comment.",
    }),
    {
        ...{ path: ["post_info", "disable_duet"], media: VIDEO, type: FLAG, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2 },
        meaning: "Nobody can make a duet.",
    },
    {
        ...{ path: ["post_info", "disable_stitch"], media: VIDEO, type: FLAG, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2 },
        meaning: "Nobody can stitch the video.",
    },
    {
        ...{ path: ["post_info", "video_cover_timestamp_ms"], media: VIDEO, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2 },
        type: { kind: "integer", ...int32, least: 0 },
        meaning: "The frame that becomes the cover, in milliseconds from the start.",
    },
    ...both({
        ...{ path: ["post_info", "brand_content_toggle"], type: FLAG, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2 },
        meaning: "A paid partnership that promotes a third party.",
    }),
    ...both({
        ...{ path: ["post_info", "brand_organic_toggle"], type: FLAG, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2 },
        meaning: "The post promotes the creator's own business.",
    }),
    {
        ...{ path: ["post_info", "is_aigc"], media: VIDEO, type: FLAG, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_POST */ .n2 },
        meaning: "The video was made by AI.",
    },
    {
        ...{ path: ["post_info", "auto_add_music"], media: PHOTOS, type: FLAG, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW, isOnlyDirect: true },
        meaning: "TikTok adds music that it recommends. Only for `DIRECT_POST`.",
    },
    ...both({
        ...{ path: ["source_info"], type: MAPPING, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TRANSFER */ .T8, isRequired: "always" },
        meaning: "Where the video comes from.",
    }, { meaning: "Where the photos come from." }),
    {
        ...{ path: ["source_info", "source"], media: VIDEO, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TRANSFER */ .T8, isRequired: "always" },
        type: { kind: "names", names: ["FILE_UPLOAD", "PULL_FROM_URL"] },
        meaning: "`FILE_UPLOAD` if the upload step sends the video, `PULL_FROM_URL` if TikTok pulls it.",
    },
    {
        ...{ path: ["source_info", "source"], media: PHOTOS, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW, isRequired: "always" },
        type: { kind: "names", names: ["PULL_FROM_URL"] },
        meaning: "`PULL_FROM_URL`, because TikTok pulls photos only from URLs.",
    },
    {
        ...{ path: ["source_info", "video_size"], media: VIDEO, type: BYTES, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TRANSFER */ .T8, source: "FILE_UPLOAD" },
        meaning: "Bytes of the video.",
    },
    {
        ...{ path: ["source_info", "chunk_size"], media: VIDEO, type: BYTES, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TRANSFER */ .T8, source: "FILE_UPLOAD" },
        meaning: "Bytes of each chunk. The last one also has what is left.",
    },
    {
        ...{ path: ["source_info", "total_chunk_count"], media: VIDEO, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TRANSFER */ .T8, source: "FILE_UPLOAD" },
        type: { kind: "integer", ...chunks },
        meaning: "`video_size` divided by `chunk_size`, rounded down.",
    },
    {
        ...{ path: ["source_info", "video_url"], media: VIDEO, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TRANSFER */ .T8, source: "PULL_FROM_URL" },
        ...{ type: { kind: "url" }, meaning: "The URL from which TikTok pulls the video." },
    },
    {
        ...{ path: ["source_info", "photo_images"], media: PHOTOS, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW, isRequired: "always" },
        type: { kind: "urls", ...photos },
        meaning: "The URLs from which TikTok pulls the photos: JPEG or WebP.",
    },
    {
        ...{ path: ["source_info", "photo_cover_index"], media: PHOTOS, page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .PHOTO_POST */ .QW },
        type: { kind: "integer", ...int32, least: 0 },
        meaning: "Which photo becomes the cover, from 0.",
    },
];
/** A key as messages name it: `post_info.title`. */
function nameKey(path) {
    return path.join(".");
}
/** The keys that a post of this medium can have. */
function listKeys(medium) {
    return POST_KEYS.filter(({ media }) => media.includes(medium));
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ locateOwnPages),
/* harmony export */   u: () => (/* binding */ locateOwnPage)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6150);

const [PUBLISHED_AS = ""] = _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PAGE */ .tL.split("/blob/");
/** An address of this project in the repository of the action that runs. `toolPage`: its page, if that is known. */
function locateOwnPage(source, toolPage) {
    if (toolPage === undefined || !source.startsWith(`${PUBLISHED_AS}/`))
        return source;
    return `${toolPage}${source.slice(PUBLISHED_AS.length)}`;
}
/** Posts whose findings name those pages. */
function locateOwnPages(posts, toolPage) {
    const locate = (rule) => ({ ...rule, source: locateOwnPage(rule.source, toolPage) });
    return posts.map((post) => ({
        ...post,
        findings: post.findings.map((finding) => ({ ...finding, rule: locate(finding.rule) })),
    }));
}


/***/ }),

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6894);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dZ: () => (/* binding */ nameUrl),
/* harmony export */   mS: () => (/* binding */ listPullableUrls),
/* harmony export */   pV: () => (/* binding */ listUrls)
/* harmony export */ });
/* harmony import */ var _text_pull_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2766);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5028);


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

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   Qb: () => (/* binding */ saysLack),
/* harmony export */   YJ: () => (/* binding */ lacksChecks),
/* harmony export */   bx: () => (/* binding */ countUnasked)
/* harmony export */ });
/* unused harmony exports describeUnchecked, LACKS_CHECKS */
/* harmony import */ var _text_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2077);


/**
 * Whether something was not checked: a part is missing, a check was interrupted, or a video could not be reached. That
 * is no finding: nobody knows what that video is like.
 */
function lacksChecks({ videos = [], remarks }) {
    return videos.some(isUnread) || remarks.some(saysLack);
}
/** Whether a finding only says that the video could not be reached. */
function saysNothing({ isOfServer, isUnchecked }) {
    return isOfServer === true || isUnchecked === true;
}
/** Whether a remark says that something was not checked. */
function saysLack({ level, isCounted }) {
    return level === "error" && isCounted === true;
}
/** Each reason why a server could not be asked for any of its videos, and how many those are. */
function countUnasked(videos) {
    return countReasons(videos, ({ isOfServer }) => isOfServer === true);
}
function countReasons(videos, isCounted) {
    const counts = new Map();
    for (const finding of videos.flatMap(({ findings }) => findings)) {
        if (!isCounted(finding))
            continue;
        const reason = (0,_text_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .jb)(finding);
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return counts;
}
/** Whether a video could not be reached, so that nobody knows what it is like. */
function isUnread({ findings }) {
    return findings.some(saysNothing);
}
/** A line for each reason why videos could not be reached. */
function describeUnchecked(videos) {
    return [...countReasons(videos, saysNothing)].map(([reason, count]) => `${formatCount(count, "video")} could not be checked. ${reason}`);
}
/** How a command ends if something was not checked, whatever `--fail-on` says: that is about what is known. */
const LACKS_CHECKS = "Exit code 2: not everything was checked.";


/***/ }),

/***/ 7062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseEarlierReport),
/* harmony export */   l: () => (/* binding */ REPORT_MARK)
/* harmony export */ });
/** Parses the report that an earlier step wrote. Reads no file. */
/** How a report of ours begins: everything else may be anyone's. */
const REPORT_MARK = /^\s*\{\s*"schema":\s*1,\s*"tool":\s*\{\s*"name":\s*"tiktok-upload-guard"/;
/**
 * What an earlier step of this action wrote. Undefined if there is no text, or it is not a report of schema 1: this
 * action did not write that, and does not keep it.
 */
function parseEarlierReport(text) {
    const parsed = text === undefined || !REPORT_MARK.test(text) ? undefined : parseJson(text);
    if (typeof parsed !== "object" || parsed === null)
        return undefined;
    const { videos, posts, remarks, scope, shard, commit, cancellations, confirmations, totals } = parsed;
    return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
        ? {
            ...{ videos, scope, shard, commit, cancellations, totals },
            posts: Array.isArray(posts) ? posts : undefined,
            remarks: Array.isArray(remarks) ? remarks : undefined,
            confirmations: Array.isArray(confirmations) ? confirmations : undefined,
        }
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

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leadsIntoGit),
/* harmony export */   p: () => (/* binding */ findRealPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/** Git's own directories, in which no report may be written. Writes nothing. */


/**
 * Whether a path leads into a directory of Git's own, where a file can become a program that Git runs: by its names,
 * or once symbolic links are resolved. The path is absolute and need not exist yet.
 */
function leadsIntoGit(path) {
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(findRealPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    return [path, real].some((each) => each.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGitName)) || listAbove(real).some(isGitDirectory);
}
/** The path of a folder without symbolic links. The folder need not exist yet. */
function findRealPath(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(findRealPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
}
/**
 * Whether a file system may take a name for `.git`, as Git itself checks it (`core.protectNTFS`, `core.protectHFS`):
 * in any case, with dots, spaces or a stream at its end, with ignored characters, or as the short name of Windows.
 */
function isGitName(name) {
    // Most names are ASCII. The pattern of what is ignored takes longer to make than a small file takes to check.
    const shown = /^[ -~]*$/.test(name) ? name : name.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
    const plain = shown.replace(/:.*$/, "").replace(/[. ]+$/, "");
    return /^(\.git|git~\d)$/i.test(plain);
}
/** The folders above a path, up to the root. */
function listAbove(path) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? [] : [above, ...listAbove(above)];
}
/**
 * A repository's directory has any name if it is bare, or kept apart from its files (gitrepository-layout(5)). That of
 * a worktree has the file `commondir`.
 */
function isGitDirectory(folder) {
    const has = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const hasFolder = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
    return has("HEAD") && (has("commondir") || (hasFolder("objects") && hasFolder("refs")));
}


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  x: () => (/* binding */ listActionOutlets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./model/groups.js
var groups = __nccwpck_require__(8816);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(3193);
// EXTERNAL MODULE: ./report/text/annotation-limits.js
var annotation_limits = __nccwpck_require__(9871);
// EXTERNAL MODULE: ./report/text/confirmations.js + 1 modules
var text_confirmations = __nccwpck_require__(6850);
// EXTERNAL MODULE: ./report/text/findings.js
var text_findings = __nccwpck_require__(5469);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __nccwpck_require__(6720);
// EXTERNAL MODULE: ./report/text/job-hints.js
var job_hints = __nccwpck_require__(835);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __nccwpck_require__(7564);
// EXTERNAL MODULE: ./report/text/places.js
var places = __nccwpck_require__(3543);
// EXTERNAL MODULE: ./report/text/posts.js
var text_posts = __nccwpck_require__(9408);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __nccwpck_require__(3224);
// EXTERNAL MODULE: ./report/text/questions.js
var questions = __nccwpck_require__(9654);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __nccwpck_require__(2077);
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
    for (const group of (0,groups/* groupBy */.$)(videos, (each) => findSharedReason(each) ?? each).values()) {
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
var json = __nccwpck_require__(6492);
// EXTERNAL MODULE: ./report/text/cancellations.js
var text_cancellations = __nccwpck_require__(4775);
// EXTERNAL MODULE: ./report/text/facts.js
var text_facts = __nccwpck_require__(244);
// EXTERNAL MODULE: ./report/text/rerun.js
var rerun = __nccwpck_require__(185);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __nccwpck_require__(3179);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __nccwpck_require__(6916);
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

// EXTERNAL MODULE: ./report/reporters/summary.js
var summary = __nccwpck_require__(1298);
// EXTERNAL MODULE: ./report/text/remarks.js
var text_remarks = __nccwpck_require__(2849);
// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __nccwpck_require__(2163);
;// CONCATENATED MODULE: ./report/registry.js







/** Those of the actions. The others are loaded only where a workflow asks for one. */
const REPORTERS = { log: log, annotations: annotations, summary: summary.summary, json: json/* json */.P };
async function loadReporter(name) {
    return name in REPORTERS
        ? REPORTERS[name]
        : (await __nccwpck_require__.e(/* import() */ 134).then(__nccwpck_require__.bind(__nccwpck_require__, 5134))).FORMATS[name];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json)
});

// UNUSED EXPORTS: renderOutcomes

// EXTERNAL MODULE: ./report/earlier-report.js
var earlier_report = __nccwpck_require__(7062);
// EXTERNAL MODULE: ./report/text/fact-fields.js
var fact_fields = __nccwpck_require__(1175);
// EXTERNAL MODULE: ./report/text/absent.js
var absent = __nccwpck_require__(3014);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __nccwpck_require__(2077);
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
var publishes = __nccwpck_require__(3224);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __nccwpck_require__(2085);
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

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _completeness_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2847);
/* harmony import */ var _text_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5559);
/* harmony import */ var _text_cancellations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4775);
/* harmony import */ var _text_confirmations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6850);
/* harmony import */ var _text_decided_otherwise_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5956);
/* harmony import */ var _text_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4094);
/* harmony import */ var _text_levels_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7564);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9978);
/* harmony import */ var _text_posts_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9408);
/* harmony import */ var _text_publishes_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3224);
/* harmony import */ var _text_questions_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9654);
/* harmony import */ var _text_remark_lines_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5169);
/* harmony import */ var _text_requests_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6793);
/* harmony import */ var _text_scope_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(3179);
/* harmony import */ var _text_titles_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(6916);
/* harmony import */ var _text_videos_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(8583);
















const summary = { what: "job summary", medium: "summary", render: renderSummary };
/** The share of the remarks in a job summary, which holds 1 MiB. */
const LARGEST_REMARKS_BYTES = 50_000;
/** That of the posts with findings, and again of the others. */
const LARGEST_POSTS_BYTES = 40_000;
/**
 * Whether uploads come first: something is wrong with one, and what was checked is no worse. An upload may still go
 * live; a video that was refused waits.
 */
function isWorseInUploads(report) {
    const { cancellations = [], confirmations = [], uncancelled = [], videos = [], posts = [] } = report;
    const levels = [...cancellations, ...confirmations].map(({ level }) => level);
    const worst = _text_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A_.find((level) => levels.includes(level) || (level === "warning" && uncancelled.length > 0));
    if (videos.length + posts.length === 0 || worst === undefined || worst === "notice")
        return false;
    return _text_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A_.indexOf(worst) <= _text_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A_.indexOf((0,_text_titles_js__WEBPACK_IMPORTED_MODULE_14__/* .rankNews */ .QN)(report));
}
/** What is left to do comes last: it is what a person copies. */
function renderSummary(report, context) {
    const { permalink, actionsPage, toolPage, failure } = context;
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const tokenPage = toolPage && (0,_text_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .locateTokenPage */ .ZN)(toolPage);
    const questions = toolPage === undefined ? [] : (0,_text_questions_js__WEBPACK_IMPORTED_MODULE_10__/* .listQuestionPages */ .$A)(toolPage);
    const ownPages = [(0,_text_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .locateLostRunner */ .Xq)(toolPage), (0,_text_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .locateTerminalPage */ .K2)(toolPage), tokenPage, ...questions];
    const pages = [actionsPage, ...ownPages].filter((page) => page !== undefined);
    const render = (remark) => [...(0,_text_remark_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .renderHeading */ .X)(remark), (0,_text_remark_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .renderRemark */ .P)(remark, pages)].join("\n\n");
    // That something was not checked is worth more than what is known of the rest.
    const isOnTop = (remark) => remark.isFirst || (0,_completeness_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLack */ .Qb)(remark);
    const [first, others] = [(0,_text_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .sortByLevel */ .OV)(remarks.filter(isOnTop)), remarks.filter((each) => !isOnTop(each))];
    const shown = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .takeWhileFits */ .z8)(others, LARGEST_REMARKS_BYTES, render);
    const aboutPosts = (0,_text_posts_js__WEBPACK_IMPORTED_MODULE_8__/* .renderPosts */ .YV)(posts, { permalink, place: "the report file", largestBytes: LARGEST_POSTS_BYTES });
    const ofUploads = remarks.filter(({ isOfUploads }) => isOfUploads);
    const aboutVideos = (0,_text_videos_js__WEBPACK_IMPORTED_MODULE_15__/* .renderVideos */ .zz)(videos, { permalink, toolPage });
    const aboutUploads = [
        ...(cancellations.length === 0 ? [] : [(0,_text_cancellations_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCancellations */ .Lm)(cancellations, ofUploads, context)]),
        ...(confirmations.length === 0 ? [] : [(0,_text_confirmations_js__WEBPACK_IMPORTED_MODULE_3__/* .renderConfirmations */ .$7)(confirmations, ofUploads, context)]),
        ...(uncancelled.length === 0 ? [] : [(0,_text_cancellations_js__WEBPACK_IMPORTED_MODULE_2__/* .renderUncancelled */ .$$)(uncancelled)]),
    ];
    const isUploadsFirst = isWorseInUploads(report);
    return [
        ...(isUploadsFirst ? aboutUploads : []),
        ...(videos.length + posts.length === 0 ? [] : [(0,_text_titles_js__WEBPACK_IMPORTED_MODULE_14__/* .titleReport */ .Nf)(report)]),
        ...(0,_text_titles_js__WEBPACK_IMPORTED_MODULE_14__/* .listNextLines */ .FX)(report, failure).map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV),
        ...first.map(render),
        ...(0,_text_titles_js__WEBPACK_IMPORTED_MODULE_14__/* .joinParts */ .nn)(report, { aboutVideos, aboutPosts }),
        ...(0,_text_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .renderEvidence */ .o)([...videos, ...posts]),
        ...(0,_text_decided_otherwise_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDecidedOtherwise */ .xd)(videos, toolPage, posts),
        ...(isUploadsFirst ? [] : aboutUploads),
        ...shown,
        ...(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .noteOmitted */ .pg)(others.length - shown.length, "the log"),
        ...(scope === undefined ? [] : (0,_text_scope_js__WEBPACK_IMPORTED_MODULE_13__/* .renderScope */ .Ts)(scope, report)),
        ...(0,_text_cancellations_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCancelAgain */ .DL)([...cancellations, ...uncancelled], context),
        ...(0,_text_requests_js__WEBPACK_IMPORTED_MODULE_12__/* .renderAskAgain */ .kw)((0,_text_publishes_js__WEBPACK_IMPORTED_MODULE_9__/* .listUndecided */ .wW)(cancellations), toolPage),
    ].join("\n\n");
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withoutAbsent)
/* harmony export */ });
/** Leaves out what is absent, as JSON does. Knows no medium. */
/** The fields without those that are `undefined`, in their order. */
function withoutAbsent(given) {
    const fields = {};
    for (const [key, value] of Object.entries(given))
        if (value !== undefined)
            fields[key] = value;
    return fields;
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SHOWN_PER_LEVEL),
/* harmony export */   y: () => (/* binding */ limitAnnotations)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7564);

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
    return _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.flatMap((level) => {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ renderPage),
/* harmony export */   K2: () => (/* binding */ locateTerminalPage),
/* harmony export */   Xq: () => (/* binding */ locateLostRunner),
/* harmony export */   ZN: () => (/* binding */ locateTokenPage),
/* harmony export */   Ze: () => (/* binding */ CANCEL_WORKFLOW),
/* harmony export */   fT: () => (/* binding */ renderTokenPage),
/* harmony export */   yQ: () => (/* binding */ locateCodesPage)
/* harmony export */ });
/* unused harmony exports SEARCH_BY_HAND, describeSearchByHand */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9978);
/* harmony import */ var _own_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5230);
/** How a person cancels an upload after the job: by the workflow of the examples. Words only. */


/** The page on ids that survive a lost runner: its address if the page of this action is known, else its path. */
function locateLostRunner(toolPage) {
    return (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePage */ .s)("docs/lost-runner.md", toolPage);
}
/** How a person gets a current access token: the address of the section if the page of this action is known. */
function locateTokenPage(toolPage) {
    return (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePage */ .s)("docs/cancelling.md#get-a-token-by-hand", toolPage);
}
/** How a person cancels where no workflow does: the address of the section if the page of this action is known. */
function locateTerminalPage(toolPage) {
    return (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePage */ .s)("docs/cancelling.md#from-a-terminal", toolPage);
}
/** What each code means: the address of the section if the page of this action is known. */
function locateCodesPage(toolPage) {
    return (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePage */ .s)("docs/cancelling.md#codes", toolPage);
}
/** A page as Markdown. */
function renderPage(title, address) {
    return address.startsWith("https:") ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(title, address) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(address);
}
/** The page on tokens as Markdown. */
function renderTokenPage(toolPage) {
    return renderPage("Get a token by hand", locateTokenPage(toolPage));
}
/** The workflow for cancelling by hand, by its name on the Actions page, and the example that holds it. */
const CANCEL_WORKFLOW = {
    name: "Cancel TikTok uploads",
    file: "examples/cancel-now.yml",
    /** The secret that it takes the access token from. */
    secret: "TIKTOK_ACCESS_TOKEN",
};
/** What to do on the command line about an upload whose id was not found. */
const SEARCH_BY_HAND = "Look in the TikTok app, or find its id in the log of the upload and cancel it.";
/**
 * What to do about an upload whose id was not recorded, in sentences. `actionsPage`: the address of the repository's
 * workflows, if it is known. `toolPage`: the page of this action, if it is known.
 */
function describeSearchByHand(actionsPage, toolPage) {
    const { name, file } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return [
        `Look in the TikTok app, or find its id in the log of the upload step and cancel it with the workflow '${name}' (${file})${place}, or from a terminal (${locateTerminalPage(toolPage)}).`,
        "If the id is masked there (***), one of your secrets is part of it: delete the video in the TikTok app.",
    ].join(" ");
}


/***/ }),

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ renderUncancelled),
/* harmony export */   DL: () => (/* binding */ renderCancelAgain),
/* harmony export */   Lm: () => (/* binding */ renderCancellations),
/* harmony export */   Xj: () => (/* binding */ listCancelAgain)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3193);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5559);
/* harmony import */ var _job_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(835);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9978);
/* harmony import */ var _publish_table_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3169);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3224);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6793);
/* harmony import */ var _rerun_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(185);









/** The share of the ids to copy in a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 400_000;
/** A heading that says it all, a table of the outcomes, both the worst first, and what an upload would repeat. */
function renderCancellations(cancellations, remarks, { onlyCancels }) {
    return [
        `## ${(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .markOf */ .Fg)(cancellations, remarks)} ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .countOutcomes */ .XF)(cancellations)}`,
        (0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPublishTable */ .Un)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .sortWorstFirst */ .Qi)(cancellations), renderHint),
        ...(0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRerun */ ._X)(cancellations, onlyCancels, remarks).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
        ...(onlyCancels ? (0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeDecided */ .Ci)(cancellations) : []).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
    ].join("\n\n");
}
function renderHint(cancellation) {
    const hint = (0,_job_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .hintAtOtherGuard */ .Uw)(cancellation);
    return hint === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(`${hint}.`);
}
/** A heading and the ids that were recorded and, by wish, not cancelled. */
function renderUncancelled(uncancelled) {
    const render = (each) => `- ${(0,_publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderUpload */ .eu)(each)}`;
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(uncancelled, _publish_table_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGEST_TABLE_BYTES */ .Gs, render);
    return [
        `## ${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .WG.warning} ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .countUncancelled */ .yx)(uncancelled)}`,
        "The input `cancel` is `never`.",
        shown.join("\n"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noteOmitted */ .pg)(uncancelled.length - shown.length, "the log"),
        ...(0,_rerun_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRerun */ ._X)(uncancelled).map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV),
    ].join("\n\n");
}
/** Whether the same job, run again, would ask TikTok to cancel these uploads. */
function canRunAgain(cancellations, { onlyCancels = false }) {
    return onlyCancels && cancellations.every(({ outcome }) => outcome !== "dry-run");
}
/** `isThen`: something else comes first. */
function sayRunAgain(isThen) {
    return `${isThen ? "Then re-run" : "Re-run"} this job, by the button beside its name: it asks TikTok to cancel the same uploads. A re-run of all failed jobs may skip it.`;
}
const STORE_HERE = "store it in the secret that this workflow reads";
/** The ids that are still worth cancelling, in a block to copy, and how to cancel them; nothing if there are none. */
function renderCancelAgain(cancellations, pages) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return [];
    if (canRunAgain(cancellations, pages)) {
        const get = `First get a current access token (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTokenPage */ .fT)(pages.toolPage)}), and ${STORE_HERE}.`;
        const first = [...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [get] : []), ...listAccount(cancellations, STORE_HERE)];
        return [
            `### ${titleAgain(ids.length)}`,
            [...first, sayRunAgain(first.length > 0)].join(" "),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)("Cancel from a terminal instead", describeCommand(ids, pages.toolPage)),
        ];
    }
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(ids, LARGEST_LIST_BYTES);
    return [
        `### ${titleAgain(ids.length)}`,
        ...renderTokenFirst(cancellations, pages),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(shown.join("\n"), "text"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noteOmitted */ .pg)(ids.length - shown.length, "the log"),
        ...describeHow(ids, pages),
    ];
}
/** The same in lines, for a log and for a page: sentences, and the command's own lines. */
function listCancelAgain(cancellations, pages) {
    const ids = listIdsLeft(cancellations);
    if (ids.length === 0)
        return undefined;
    const { actionsPage, toolPage } = pages;
    const { name, file, secret } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    const page = (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTokenPage */ .ZN)(toolPage);
    const isAgain = canRunAgain(cancellations, pages);
    const store = isAgain ? STORE_HERE : `store it in the workflow's secret ${secret}`;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return {
        sentences: [
            ...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [`First get a current access token (${page}), and ${store}.`] : []),
            ...listAccount(cancellations, store),
            isAgain ? sayRunAgain(false) : `${titleAgain(ids.length)}: run the workflow '${name}' (${file})${place}.`,
            `Or cancel from a terminal (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTerminalPage */ .K2)(toolPage)}). In Bash or zsh, this asks for a current access token (${page}):`,
        ],
        command: (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .writeCommand */ .zP)("cancel", ids).split("\n"),
    };
}
function listIdsLeft(cancellations) {
    const left = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .sortWorstFirst */ .Qi)(cancellations.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorthCancelling */ .t0));
    return left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
function titleAgain(count) {
    return count === 1 ? "Cancel this upload" : `Cancel these ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInteger */ .Sm)(count)} uploads`;
}
/** With the token that TikTok refused, or without one, the workflow would do no better. */
function renderTokenFirst(cancellations, { actionsPage, toolPage }) {
    const secret = `the secret that the workflow reads: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze.secret)} in the example`;
    const store = actionsPage === undefined ? "use it in the command" : `store it in ${secret}`;
    const get = `First get a current access token (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTokenPage */ .fT)(toolPage)})`;
    return [
        ...((0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .needsToken */ .pD)(cancellations) ? [`${get}${actionsPage === undefined ? "" : `, and ${store}`}.`] : []),
        ...listAccount(cancellations, store),
    ];
}
/** What comes first where uploads belong to another account: with the same token, TikTok would refuse them again. */
function listAccount(cancellations, store) {
    const advice = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .adviseAccount */ .aO)(cancellations.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorthCancelling */ .t0), store);
    return advice === "" ? [] : [advice];
}
function describeHow(ids, { actionsPage, toolPage }) {
    const command = describeCommand(ids, toolPage);
    if (actionsPage === undefined)
        return command;
    const what = ids.length === 1 ? "the id" : "the ids";
    const { name, file } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_WORKFLOW */ .Ze;
    return [
        `Copy ${what}, open ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("the repository's Actions page", actionsPage)}, choose the workflow **${name}** (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(file)}), and click **Run workflow**.`,
        "<details><summary>There is no such workflow</summary>",
        ...command,
        "</details>",
    ];
}
/** The command, and what TikTok's response to it means. */
function describeCommand(ids, toolPage) {
    return [
        ...(0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCommand */ .CB)("cancel", ids, toolPage),
        "The response holds a code:",
        (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .listCancelResponses */ .nh)((0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("Codes", (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateCodesPage */ .yQ)(toolPage))).join("\n"),
        `The command line cancels any number of ids, confirms, and says what became of each: ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("From a terminal", (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateTerminalPage */ .K2)(toolPage))}.`,
    ];
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ri: () => (/* binding */ REPORT),
  aV: () => (/* binding */ countConfirmations),
  MO: () => (/* binding */ describeCancelledWait),
  cn: () => (/* binding */ describeCheck),
  yK: () => (/* binding */ describePassedCheck),
  AJ: () => (/* binding */ isAwaited),
  nT: () => (/* binding */ isOpen),
  Vf: () => (/* binding */ locateByHand),
  lq: () => (/* binding */ nameShortfall),
  $7: () => (/* binding */ renderConfirmations),
  vn: () => (/* binding */ sortConfirmations),
  q: () => (/* binding */ titleConfirmation)
});

// UNUSED EXPORTS: remarkOnNothingFound, remarkOnNothingTaken, remarkOnNothingToConfirm

// EXTERNAL MODULE: ./model/publish.js
var publish = __nccwpck_require__(6693);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __nccwpck_require__(3193);
// EXTERNAL MODULE: ./report/text/cancel-workflow.js
var cancel_workflow = __nccwpck_require__(5559);
// EXTERNAL MODULE: ./report/text/decided-otherwise.js
var decided_otherwise = __nccwpck_require__(5956);
// EXTERNAL MODULE: ./report/text/job-hints.js
var job_hints = __nccwpck_require__(835);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __nccwpck_require__(7564);
// EXTERNAL MODULE: ./report/text/markdown.js
var markdown = __nccwpck_require__(9978);
// EXTERNAL MODULE: ./report/text/remarks.js
var remarks = __nccwpck_require__(2849);
;// CONCATENATED MODULE: ./report/text/no-id-remarks.js
/** What a run reports where it has found no publish id. Reads no text. */




/** Post of a job with a token that can't have uploaded anything, as main failed, or that does not want to cancel. */
const NO_ID = "No publish id was recorded, so nothing was cancelled.";
/**
 * Post of a job that failed or was cancelled after main had passed, and recorded no upload: main's summary holds only
 * good news, so this one begins with a heading. `refused`: the ledger, if TikTok has refused or not got all that it
 * names.
 */
function remarkOnNothing({ searched, refused, hasToken }, { actionsPage, isCancelled = false }) {
    if (!hasToken)
        return [REMARK_ON_NO_TOKEN];
    if (searched === undefined && refused !== undefined) {
        const isBySignal = isCancelled && isAllNotSent([refused]);
        return [isBySignal ? REMARK_ON_NOTHING_SENT : REMARK_ON_ALL_REFUSED];
    }
    return [remarkOnNoId(searched, actionsPage)];
}
/** A step that cancels, where all that the ledgers name, TikTok has refused or not got. */
function remarkOnNothingTaken(ledgers) {
    return isAllNotSent(ledgers) ? REMARK_ON_NOTHING_GOT : REMARK_ON_NOTHING_TAKEN;
}
function isAllNotSent(ledgers) {
    return ledgers.every(({ refusals = [] }) => refusals.every(({ code }) => code === NOT_SENT));
}
const REMARK_ON_ALL_REFUSED = {
    ...(0,remarks/* remark */.Vg)("warning", "Nothing was posted, as TikTok took none of the recorded uploads."),
    isQuiet: true,
    heading: "Cancelling: TikTok took no upload",
};
/** The same where a person has cancelled the run before anything was sent: nothing is wrong. */
const REMARK_ON_NOTHING_SENT = {
    ...REMARK_ON_ALL_REFUSED,
    level: "notice",
    message: "The run was cancelled before TikTok got an upload, so nothing was posted.",
    heading: "Cancelling: nothing was posted",
};
/** The same in a step that only cancels, of another job or run. */
const REMARK_ON_NOTHING_GOT = {
    ...REMARK_ON_NOTHING_SENT,
    message: "TikTok got none of the recorded uploads, so nothing was posted, and there is nothing to cancel.",
};
const REMARK_ON_NOTHING_TAKEN = {
    ...REMARK_ON_ALL_REFUSED,
    isCounted: true,
    message: "Nothing was posted, as TikTok took none of the recorded uploads: nothing is left to cancel, and a re-run of this job changes nothing.",
};
const REMARK_ON_NO_TOKEN = {
    ...(0,remarks/* remark */.Vg)("notice", "If this job only checks videos, this is not why it failed. If it uploads, set the input 'access-token' to TikTok's token (is the name of the secret right?), and look in the TikTok app, unless the upload step says that nothing was posted. No publish id was recorded, so nothing was cancelled, and without that token nothing could have been."),
    isQuiet: true,
    heading: "Cancelling was off: no access token for TikTok",
};
/** What a person looks at before fearing for a video: a run that fails before its first upload records nothing. */
const NOTHING_POSTED = "Nothing was posted if no upload step ran, if the upload step says so, or if TikTok refused every upload.";
/**
 * Post of a job that failed or was cancelled, with a token: neither the ledger nor an input held an id. `searched`:
 * what the input was, if it was set. `actionsPage`: the address of the repository's workflows, if it is known.
 */
function remarkOnNoId(searched, actionsPage) {
    const { name } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    const sentences = [
        "No publish id was recorded, so nothing was cancelled.",
        ...(searched === undefined ? [] : [describeSteps(searched)]),
        NOTHING_POSTED,
        `Otherwise, a video may go live: look in the TikTok app, or cancel the id in its log with the workflow '${name}'${place}.`,
        'An upload step must append each publish_id to the file "$TIKTOK_PUBLISH_IDS".',
    ];
    return { ...remark("warning", sentences.join(" ")), heading: "Cancelling: no upload was recorded" };
}
function describeSteps({ places, ranNothing }) {
    return ranNothing
        ? "Every step in the input 'publish-ids' was skipped."
        : `The input 'publish-ids' had no id: ${places.join("; ")}.`;
}
/**
 * `cancel/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. `byHand`: what a
 * person does about an upload whose id was not found, in sentences.
 */
function remarkOnNothingToCancel(searched, byHand) {
    const sentences = [
        "No publish id was found, so nothing could be cancelled.",
        ...no_id_remarks_sayLookedThrough(searched),
        NOTHING_POSTED,
        "Otherwise, a video may still go live.",
        byHand,
        ...(searched.isText
            ? [
                "A publish id looks like v_pub_url~v2.123456789. The number in a TikTok link is the post, which is already live: delete it in the TikTok app.",
            ]
            : []),
        ...(searched.hasJobWithoutOutputs
            ? ["GitHub drops an output that contains the value of a secret: a job without outputs may have set one."]
            : []),
    ];
    return {
        ...remark("warning", sentences.join(" ")),
        isCounted: true,
    };
}
/** What was looked through, as a sentence; none if there is nothing to name. */
function no_id_remarks_sayLookedThrough({ places }) {
    return places.length === 0 ? [] : [`Looked through: ${places.join("; ")}.`];
}
/**
 * The command line, where ledgers hold nothing: so it is in each run that fails before its first upload. `consequence`:
 * what was therefore not done, as the end of a sentence.
 */
function remarkOnNothingRecorded(searched, consequence) {
    const sentences = [
        `No publish id was recorded, so ${consequence}.`,
        "That is right if nothing was uploaded.",
        ...no_id_remarks_sayLookedThrough(searched),
    ];
    return remark("notice", sentences.join(" "));
}
/** The command line: more text than it reads. What was not read may hold ids, which `--fail-on` counts. */
function remarkOnLongInput(limitBytes, byHand) {
    const limit = formatSize(limitBytes);
    const message = `An upload may still go live: stdin holds more than ${limit}, and what stands behind them was not read. Write it to a file, and name that by --ledger. ${byHand}`;
    return { ...remark("warning", message), isCounted: true };
}

// EXTERNAL MODULE: ./report/text/publish-table.js
var publish_table = __nccwpck_require__(3169);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __nccwpck_require__(3224);
// EXTERNAL MODULE: ./report/text/questions.js
var questions = __nccwpck_require__(9654);
// EXTERNAL MODULE: ./report/text/requests.js
var requests = __nccwpck_require__(6793);
// EXTERNAL MODULE: ./report/text/rerun.js
var rerun = __nccwpck_require__(185);
;// CONCATENATED MODULE: ./report/text/confirmations.js
/** What confirming found out, for every reporter. Decides no outcome. */














function withOutcome(...outcomes) {
    return ({ outcome }) => outcomes.includes(outcome);
}
/** Whether TikTok has said that it is still processing an upload. */
function isProcessing({ outcome, status }) {
    return outcome === "pending" && status !== undefined;
}
/** Whether TikTok may still publish it, or may have done so. */
function isOpen(confirmation) {
    return !withOutcome("failed", "in-inbox", "published")(confirmation);
}
/** The same, if a run can wait for it: TikTok can be asked. */
function isAwaited(confirmation) {
    return isOpen(confirmation) && confirmation.entry.kind === "id";
}
/**
 * Where to read how to cancel by hand, if TikTok has refused the access token; `undefined` if it has not. A token that
 * the step never had may still be the guard's.
 */
function locateByHand(confirmations, toolPage) {
    return (0,publishes/* needsToken */.pD)(confirmations.filter(withOutcome("refused"))) ? (0,cancel_workflow/* locateTerminalPage */.K2)(toolPage) : undefined;
}
/** Kinds of news, the worst first. Uploads with the same words are counted together. Every upload is in one of them. */
const NEWS = [
    { holds: withOutcome("failed"), say: (things, isOne) => `${things} ${isOne ? "was" : "were"} not posted` },
    {
        holds: (confirmation) => isOpen(confirmation) && !isProcessing(confirmation),
        say: (things, isOne) => `it is not known whether ${things} ${isOne ? "was" : "were"} posted`,
    },
    { holds: isProcessing, say: (things, isOne) => `${things} ${isOne ? "is" : "are"} still being processed` },
    {
        holds: withOutcome("in-inbox"),
        say: (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
    },
    { holds: withOutcome("published"), say: (things, isOne) => `${things} ${isOne ? "was" : "were"} posted` },
];
/** One line that says it all, the worst first: `After uploading: 1 upload was not posted; 2 were posted`. */
function countConfirmations(confirmations) {
    let isNamed = false;
    const parts = NEWS.flatMap(({ holds, say }) => {
        const count = confirmations.filter(holds).length;
        if (count === 0)
            return [];
        const things = isNamed ? (0,quantities/* formatInteger */.Sm)(count) : (0,quantities/* formatCount */.B4)(count, "upload");
        isNamed = true;
        return [say(things, count === 1)];
    });
    return `After uploading: ${parts.join("; ")}`;
}
/** What is true of all of these uploads, after `not`. */
function nameShortfall(confirmations) {
    return confirmations.every(withOutcome("failed")) ? "posted" : "confirmed as posted";
}
/** The worst news first; equal ones keep their order. */
function sortConfirmations(confirmations) {
    return NEWS.flatMap(({ holds }) => confirmations.filter(holds));
}
/** Outcomes that TikTok's status decides: they need no code. */
const BY_STATUS = ["published", "in-inbox", "pending"];
/** The title of an annotation: `TikTok confirm: frame_rate_check_failed`. */
function titleConfirmation(confirmation) {
    const { outcome, code } = confirmation;
    const isByStatus = BY_STATUS.includes(outcome) && (outcome !== "pending" || code === "ok");
    return `TikTok confirm: ${isByStatus ? outcome : (0,publishes/* nameCode */.Fl)(confirmation)}`;
}
/** A heading that says it all, and a table, both the worst first. */
function renderConfirmations(confirmations, remarks, context) {
    const { guardAfter, toolPage } = context;
    const more = (confirmation) => {
        const { said, form } = describeCheck(confirmation, toolPage);
        const question = (0,questions/* locateReason */.b)(confirmation, toolPage);
        return [
            ...(question === undefined ? [] : [`See ${(0,cancel_workflow/* renderPage */.Cf)((0,publishes/* nameCode */.Fl)(confirmation), question)}.`]),
            ...(form === undefined
                ? [(0,markdown/* escapeMarkdown */.FV)((0,publishes/* joinSentences */.DP)(said))]
                : [`${(0,markdown/* escapeMarkdown */.FV)(said)} ${(0,markdown/* link */.nf)(REPORT, form)}.`]),
        ]
            .filter((text) => text !== "")
            .join(" ");
    };
    const open = confirmations.filter(isOpen);
    const awaited = confirmations.filter(isAwaited);
    // Nothing is wrong with what a cancelled run no longer waited for.
    const shown = guardAfter === "cancellation" ? confirmations.filter((each) => !isAwaited(each)) : confirmations;
    // Who cancels a run may not want what it has posted: that is no good news.
    const isNeutral = guardAfter === "cancellation" && [...shown, ...remarks].every(({ level }) => level === "notice");
    const mark = isNeutral ? levels/* LEVEL_SIGNS */.WG.notice : (0,publish_table/* markOf */.Fg)(shown, remarks);
    const hasFailed = confirmations.some(({ outcome }) => outcome === "failed");
    const page = locateByHand(confirmations, toolPage);
    const byHand = page && (0,cancel_workflow/* renderPage */.Cf)("Cancel from a terminal", page);
    const ids = sortConfirmations(open).flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
    return [
        ...(shown.length === 0 ? [] : [`## ${mark} ${countConfirmations(shown)}`]),
        ...(shown.length === 0 ? [] : [(0,publish_table/* renderPublishTable */.Un)(sortConfirmations(shown), more)]),
        ...(guardAfter === "cancellation" && awaited.length > 0
            ? [`## ${levels/* LEVEL_SIGNS */.WG.notice} ${(0,markdown/* escapeMarkdown */.FV)(describeCancelledWait(awaited.length))}`]
            : []),
        ...(guardAfter !== undefined && open.length > 0
            ? [`${(0,job_hints/* hintAtGuard */.yx)(open, byHand)}. What the guard did stands below.`]
            : []),
        // Who sees that a video was not posted may upload the whole list again. A guard that comes next says so itself.
        ...(guardAfter === undefined && hasFailed ? (0,rerun/* describeRerun */._X)(confirmations).map(markdown/* escapeMarkdown */.FV) : []),
        ...(guardAfter === undefined ? (0,requests/* renderAskAgain */.kw)(ids, toolPage) : []),
    ].join("\n\n");
}
/** A run that was cancelled while a step waited for so many uploads; without its full stop. */
function describeCancelledWait(count) {
    return `The run was cancelled while this step waited for ${(0,quantities/* formatCount */.B4)(count, "upload")}`;
}
/** The text of the link to the form. */
const REPORT = "report that";
const PASSED = "The check had passed this file";
const PASSED_BY_POLICY = "Only your policy, or the account's own limit, kept the check from objecting to this file";
const CHANGED = "The file was replaced or written after the check, which judged what was there before";
/**
 * What our check had to say of a file that TikTok refused: a sentence without its full stop, empty for most. `form`:
 * where to report that the check was wrong, if it was; the sentence then goes on with {@link REPORT}.
 */
function describeCheck(confirmation, toolPage) {
    const { passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck } = confirmation;
    if (changedSinceCheck)
        return { said: CHANGED, form: undefined };
    if (warnedByCheck?.length)
        return { said: `The check had warned of it (${warnedByCheck.join(", ")})`, form: undefined };
    if (passedByPolicy)
        return { said: PASSED_BY_POLICY, form: undefined };
    const isOther = isOfOtherFile(confirmation);
    if (!isOther && !passedCheck)
        return { said: "", form: undefined };
    const form = (0,decided_otherwise/* locateEvidenceForm */.OI)(toolPage, confirmation);
    const asks = isOther ? `${askForFile(confirmation)}. If it does, and the check had passed that,` : `${PASSED}:`;
    return { said: `${asks} please${form === undefined ? ` ${REPORT} to the action's authors` : ""}`, form };
}
/** Whether TikTok refused what a URL serves, and the upload is named by a file of the workspace. */
function isOfOtherFile({ entry, outcome, failReason = "", video = "" }) {
    const isAboutFile = outcome === "failed" && failReason.endsWith("_check_failed");
    return isAboutFile && (0,publish/* isPulled */.NP)(entry) && video !== "" && !URL.canParse(video);
}
function askForFile(confirmation) {
    return `TikTok pulled the video from its 'video_url': make sure that this serves the same file as ${(0,publishes/* nameVideo */.DZ)(confirmation)}`;
}
/** The same with the address of the form, as one more sentence of a message. */
function describePassedCheck(confirmation, toolPage) {
    const { said, form } = describeCheck(confirmation, toolPage);
    return form === undefined ? said : `${said} ${REPORT} (${form})`;
}
/** `confirm/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. */
function remarkOnNothingToConfirm({ places, source }) {
    const sentences = [
        "No publish id was found, so nothing could be confirmed.",
        "That is right if the list of posts is empty.",
        WHAT_TO_DO[source],
        ...(source === "input" ? [`This step looked through ${places.join("; ")}.`] : []),
        "If a video was uploaded, TikTok may still refuse it: look in the TikTok app, unless the upload step says that nothing was posted.",
    ];
    return { ...remark("warning", sentences.join(" ")), isCounted: true };
}
/** The same where TikTok has refused or not got all that the ledger names. */
function confirmations_remarkOnNothingTaken() {
    return {
        ...remark("warning", "Nothing can be confirmed, as TikTok took none of the recorded uploads."),
        ...{ isCounted: true, heading: "Confirming: TikTok took no upload" },
    };
}
/** The same for the command line. */
function remarkOnNothingFound(searched) {
    const sentences = [
        "No publish id was found, so TikTok was not asked.",
        ...sayLookedThrough(searched),
        "A publish id looks like v_pub_url~v2.123456789.",
    ];
    return { ...remark("warning", sentences.join(" ")), isCounted: true };
}
const WHAT_TO_DO = {
    ledger: 'Otherwise, put this step after the upload, which must append each publish_id to the file "$TIKTOK_PUBLISH_IDS" as soon as TikTok returns it.',
    nothing: "Otherwise, put a guard before the upload, or set the input 'publish-ids': no guard ran before this step.",
    input: "Otherwise, put this step after the upload, and pass each publish_id to the input 'publish-ids'.",
};


/***/ }),

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ locateEvidenceForm),
/* harmony export */   xd: () => (/* binding */ renderDecidedOtherwise)
/* harmony export */ });
/* unused harmony export EVIDENCE_FORM */
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);
/* harmony import */ var _fact_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1175);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9978);



/** The form that asks for what is needed: a file of .github/ISSUE_TEMPLATE. */
const EVIDENCE_FORM = "tiktok-decided-otherwise.yml";
/**
 * The address of the form, with what is known filled in; `undefined` if `toolPage`, the page of this action, is not
 * known. The names of the parameters are the ids of the form's fields.
 */
function locateEvidenceForm(toolPage, { failReason = "", logId = "" } = {}) {
    if (toolPage === undefined)
        return undefined;
    const facts = Object.entries({ "fail-reason": failReason, "log-id": logId });
    const filled = facts.flatMap(([id, text]) => text === "" ? [] : [`&${id}=${encodeURIComponent(text.toWellFormed())}`]);
    return `${toolPage}/issues/new?template=${EVIDENCE_FORM}${filled.join("")}`;
}
/** The share of the facts in a job summary, which holds 1 MiB. */
const LARGEST_FACTS_BYTES = 20_000;
/**
 * A folded part, as Markdown paragraphs: what to do, and a line of JSON for each video and post, which names the rules
 * that object. `toolPage`: the address of the action's own repository, if it is known.
 */
function renderDecidedOtherwise(videos, toolPage, posts = []) {
    const read = videos.filter(isRead);
    const all = [...read, ...posts];
    if (all.length === 0)
        return [];
    const what = posts.length === 0 ? "a video" : read.length === 0 ? "a post" : "a video or a post";
    const lines = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWhileFits */ .z8)(all, LARGEST_FACTS_BYTES, describeInJson);
    const form = locateEvidenceForm(toolPage);
    const how = form === undefined ? "report it to the action's authors" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("report it", form);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)("Did TikTok decide otherwise?", [
        `If TikTok refuses ${what} that passed here, or accepts one that failed, please ${how}. Copy its line, without its path if that is private.`,
        ...(lines.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join("\n"), "json")]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .noteOmitted */ .pg)(all.length - lines.length),
    ]);
}
/** Whether anything is known of a video: of one that its server did not give, there is nothing to decide otherwise. */
function isRead({ video, facts, findings }) {
    if (video.source.kind === "url")
        return facts.sizeBytes !== undefined || facts.container !== undefined;
    return !findings.some(({ rule }) => rule.id === "lfs-pointer");
}
function describeInJson(checked) {
    const { verdict, findings } = checked;
    const rules = [...new Set(findings.map(({ rule }) => rule.id))];
    const line = "facts" in checked
        ? { path: checked.video.path, verdict, rules, facts: (0,_fact_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listFactFields */ .g)(checked.facts) }
        : { post: checked.path, verdict, rules };
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(JSON.stringify(line));
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ EVIDENCE),
/* harmony export */   o: () => (/* binding */ renderEvidence)
/* harmony export */ });
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2077);

/** What each word means, as a clause. */
const EVIDENCE = {
    documented: "TikTok's documentation says so",
    reported: "someone reported it in public",
    inferred: "this project concluded it",
};
/** The words that findings show, in one line of Markdown; none where no finding shows one. */
function renderEvidence(checked) {
    const shown = new Set();
    for (const { findings } of checked) {
        for (const { rule, basis = rule } of findings)
            shown.add((0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .nameBasis */ .Ad)(basis));
    }
    const meanings = Object.entries(EVIDENCE).filter(([word]) => shown.has(word));
    if (meanings.length === 0)
        return [];
    return [
        `<small>How sure a rule is: ${meanings.map(([word, meaning]) => `**${word}**: ${meaning}`).join("; ")}.</small>`,
    ];
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ listFactFields),
/* harmony export */   w: () => (/* binding */ roundForReport)
/* harmony export */ });
/* harmony import */ var _absent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3014);

/** The facts that could be read, in the order of the report. */
function listFactFields(facts) {
    return (0,_absent_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutAbsent */ .S)({
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
    return (0,_absent_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutAbsent */ .S)({ primaries, transfer, matrix, isFullRange, bitDepth, chroma });
}
function round(value) {
    return value === undefined ? undefined : roundForReport(value);
}
/** Six decimals: finer than a tick of any clock, coarser than the noise of floating point. */
function roundForReport(value) {
    return Number(value.toFixed(6));
}


/***/ }),

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeFacts)
/* harmony export */ });
/* harmony import */ var _model_colour_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7184);
/* harmony import */ var _model_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8766);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7279);
/** The facts about a video, in words. Knows no medium. */




/**
 * Describes the facts; the picture as a player displays it. The codec may be untrusted. A value to which one of
 * `findings` objects never looks like the bound that it breaks.
 */
function describeFacts(facts, findings = []) {
    const boundOf = (unit, value) => findBrokenBound(findings, unit, value);
    const { container, codec, colour = {}, width, height, rotation, frameRate, duration, sizeBytes, bytesRead } = facts;
    const partly = facts.partial ? " in the parts that were read" : "";
    const range = (0,_model_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .nameHighDynamicRange */ .EN)(colour);
    const read = bytesRead === undefined || bytesRead === sizeBytes ? "" : `, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(bytesRead)} read`;
    return {
        container: container === undefined ? "" : (0,_model_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .nameContainer */ .VW)(container),
        codec: codec === undefined ? "" : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodec */ .G8)(codec)}${range === undefined ? "" : `, HDR (${range})`}`,
        picture: width === undefined || height === undefined ? "" : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPictureSize */ .Hx)({ width, height }, rotation),
        frameRate: frameRate === undefined ? "" : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRate */ .CE)(frameRate.value, boundOf("FPS", frameRate.value))}${partly}`,
        duration: duration === undefined ? "" : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(duration.value, boundOf("s", duration.value)),
        size: sizeBytes === undefined ? "" : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(sizeBytes, boundOf("bytes", sizeBytes))}${read}`,
    };
}
/** The bound that a value breaks, by what was found about it. */
function findBrokenBound(findings, unit, value) {
    for (const { rule, actual, limit } of findings) {
        if (rule.unit !== unit || actual !== value || limit === null || "oneOf" in limit)
            continue;
        if (limit.max !== undefined && value > limit.max)
            return limit.max;
        if (limit.min !== undefined && value < limit.min)
            return limit.min;
    }
    return undefined;
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ nameCommand),
/* harmony export */   Sy: () => (/* binding */ nameFindings),
/* harmony export */   YD: () => (/* binding */ listEvidence),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   nG: () => (/* binding */ LONGEST_COMMAND)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2077);


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


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ listCommands),
/* harmony export */   Nt: () => (/* binding */ describeNextStep),
/* harmony export */   TB: () => (/* binding */ showCommand),
/* harmony export */   aq: () => (/* binding */ listFixes),
/* harmony export */   k9: () => (/* binding */ noteOn),
/* harmony export */   mn: () => (/* binding */ listNotes)
/* harmony export */ });
/* unused harmony exports writeFetch, withoutCommands */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3193);
/* harmony import */ var _text_quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9709);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7279);
/* harmony import */ var _own_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5230);




/** The commands of a video, each once: at most one that fixes it, and one that a person may leave out. */
function listCommands({ video, findings }) {
    const commands = new Map();
    for (const finding of findings) {
        const { fixKind: kind, isFixOptional: isOptional = false, level } = finding;
        const text = showCommand(video, finding);
        if (text !== null && !commands.has(text))
            commands.set(text, { text, kind, isOptional, level });
    }
    // What is optional may read the file that the other command writes.
    return [...commands.values()].sort((a, b) => Number(a.isOptional) - Number(b.isOptional));
}
/**
 * The command of a finding as people run it. In a clone without the object of a Git LFS pointer, ffmpeg would find only
 * the pointer. So a line before the command fetches the video.
 */
function showCommand(video, { fix, fixKind }) {
    if (fix === null || video.source.kind !== "lfs" || !needsBytes(fixKind))
        return fix;
    const fetch = writeFetch(video.path, video.source);
    return fetch === undefined ? fix : `${fetch}\n${fix}`;
}
/** The command that fetches the object of a pointer; `undefined` if its path can't stand in one. */
function writeFetch(path, { committedAt = path, repository }) {
    const there = repository === undefined ? [] : ["-C", repository];
    return (0,_text_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCommand */ .zP)(["git", ...there, "lfs", "pull", "--include", toPattern(committedAt)]);
}
function needsBytes(kind) {
    return kind === "convert" || kind === "cut";
}
/**
 * A list of patterns that matches a path (git-lfs-fetch(1), "Include and exclude"; gitignore(5)): a comma would end the
 * first of them, and a space at an end would be cut off.
 */
function toPattern(path) {
    return path.replace(/[*?[\]\\,]|^[\s!#]|\s$/g, "?");
}
/** The report without commands: its author could have a reader run anything. */
function withoutCommands(report) {
    const strip = (each) => ({
        ...each,
        findings: each.findings.map((finding) => ({ ...finding, fix: null })),
    });
    const { videos = [], posts } = report;
    return { ...report, videos: videos.map(strip), ...(posts && { posts: posts.map(strip) }) };
}
/** Where to start, and what to do with the file that ffmpeg writes. The paths in commands start there. */
const NOTES = {
    "beside the video": "To run a command below, start in the folder that was checked: for a workflow, the root of your clone. ffmpeg writes a new file next to the original. Watch it, then put it in place of the original.",
    "in the working directory": "For a URL, ffmpeg writes a new file into the working directory. Watch it, then upload it to the same URL.",
};
/** What to know of commands that write a new file. `toolPage`: the page of this action, if it is known. */
function noteOn(output, toolPage) {
    const text = NOTES[output];
    if (output !== "beside the video")
        return { text };
    return { text, page: { title: "How to put a fixed video in place", address: (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .locatePage */ .s)(PLACING, toolPage) } };
}
const PLACING = "docs/videos.md#put-a-fixed-video-in-place";
/** Where a command writes a new file; `undefined` for one that writes none. */
function outputOf(kind, isUrl) {
    if (!needsBytes(kind))
        return undefined;
    return isUrl ? "in the working directory" : "beside the video";
}
/** What to know of the commands of videos, each note once. */
function listNotes(videos, toolPage) {
    const outputs = Object.values(listFixes(videos)).flatMap(({ writes }) => [...writes]);
    return [...new Set(outputs)].map((output) => noteOn(output, toolPage));
}
/**
 * `needed`: the commands that fix videos. `cuts`: those that cut off the end of a video that is too long, which a
 * person has to want. `optional`: those that only follow a recommendation.
 */
function listFixes(videos) {
    const all = { needed: startFixes(), cuts: startFixes(), optional: startFixes() };
    for (const checked of videos) {
        for (const { text, kind, isOptional } of listCommands(checked)) {
            const fixes = all[!isOptional ? "needed" : kind === "cut" ? "cuts" : "optional"];
            fixes.videos++;
            fixes.commands.add(text);
            const output = outputOf(kind, checked.video.source.kind === "url");
            if (output !== undefined)
                fixes.writes.add(output);
        }
    }
    const list = ({ commands, ...rest }) => ({ ...rest, commands: [...commands] });
    return { needed: list(all.needed), cuts: list(all.cuts), optional: list(all.optional) };
}
function startFixes() {
    return { videos: 0, commands: new Set(), writes: new Set() };
}
/**
 * What a person does next about videos and posts with errors and warnings; `undefined` if there are none. `place`:
 * where everything about them stands.
 */
function describeNextStep({ videos = [], posts = [] }, place) {
    const { needed, cuts } = listFixes(videos);
    const [verb, first] = needed.commands.length > 0 ? ["fix", needed] : ["shorten", cuts];
    if (first.commands.length > 0) {
        const cut = first === needed && cuts.videos > 0 ? ` and shorten ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(cuts.videos)}` : "";
        const commands = first.commands.length === 1 && cut === "" ? "the command" : "the commands";
        const more = posts.some(isBad) ? " What to do about each post is there, too." : "";
        return `To ${verb} ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(first.videos, "video")}${cut}, run ${commands} in ${place}.${more}`;
    }
    const bad = [...(videos.some(isBad) ? ["video"] : []), ...(posts.some(isBad) ? ["post"] : [])];
    return bad.length === 0 ? undefined : `What to do about each ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(bad)} is in ${place}.`;
}
function isBad({ findings }) {
    return findings.some(({ level }) => level !== "notice");
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nearLimit),
/* harmony export */   n: () => (/* binding */ describeBounds)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3193);

/** A value that is at least this share of its upper bound counts as near it. */
const NEAR = 0.9;
/** How much of the upper bound a fact inside its bounds uses: ` (99 % of the limit)`. Empty if it is not near. */
function nearLimit(gauges, fact) {
    const gauge = gauges.find((each) => each.fact === fact);
    if (gauge?.bounds.max === undefined || !gauge.isInside)
        return "";
    const share = Math.min(1, gauge.value / gauge.bounds.max);
    return share < NEAR ? "" : ` (${Math.floor(share * 100)} % of the limit)`;
}
const inUnit = (unit) => ({
    one: (value) => `${value} ${unit}`,
    several: (min, max) => `${min} to ${max} ${unit}`,
});
const FORMATS = {
    duration: {
        one: (bound) => (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(bound),
        several: (min, max) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(min)} to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDurationLimit */ .nF)(max)}`,
    },
    size: { one: _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq, several: (min, max) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(min)} to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(max)}` },
    frameRate: inUnit("FPS"),
    width: inUnit("pixels"),
    height: inUnit("pixels"),
};
const SETTERS = { policy: "policy", creator: "this creator" };
/** What is allowed, and by whom where it is not TikTok for everyone: `23 to 60 FPS`, `up to 1:00 (policy)`. */
function describeBounds({ fact, value, isInside, bounds: { min, max }, setBy }) {
    const { one, several } = FORMATS[fact];
    const outside = isInside ? undefined : value;
    const from = min === undefined ? "" : `at least ${one(min, outside)}`;
    const to = max === undefined ? "" : `up to ${one(max, outside)}`;
    const allowed = min !== undefined && max !== undefined ? several(min, max) : `${from}${to}`;
    return `${allowed}${setBy === undefined ? "" : ` (${SETTERS[setBy]})`}`;
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ hintAtOtherGuard),
/* harmony export */   wC: () => (/* binding */ hintAtCommand),
/* harmony export */   yx: () => (/* binding */ hintAtGuard)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3193);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3224);


/** What to do about an upload that another account published; empty for every other. */
function hintAtOtherGuard(cancellation) {
    return (0,_publishes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOtherAccount */ .ZI)(cancellation)
        ? "If the job has a guard with that token and its ledger (steps.<id>.outputs.publish-ids-file) holds the id, that guard cancels it"
        : "";
}
/** Where the command stands that asks TikTok again; empty if there is nothing to ask. */
function hintAtCommand({ outcome }) {
    return outcome === "pending" ? "The job summary ends with a command that asks again" : "";
}
/**
 * What the guard does for uploads that are open when the step ends. No one can cancel an upload without its id.
 * `byHand`: where to read how to cancel by hand, if TikTok has refused the step's access token. A guard may have
 * another one.
 */
function hintAtGuard(open, byHand) {
    const known = open.filter(({ entry }) => entry.kind === "id").length;
    const them = open.length === 1 ? "it" : "them";
    if (known > 0 && byHand !== undefined)
        return `If the guard has this access token, too, it can't cancel ${them} either: then cancel by hand with a new one (${byHand})`;
    if (known === open.length)
        return `The guard deals with ${them} at the end of the job`;
    if (known === 0)
        return `The guard can't cancel ${them} without an id`;
    return `The guard deals with ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(known)} of them at the end of the job, and can't cancel those without an id`;
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   CQ: () => (/* binding */ sortByWorstFinding),
/* harmony export */   OV: () => (/* binding */ sortByLevel),
/* harmony export */   WG: () => (/* binding */ LEVEL_SIGNS)
/* harmony export */ });
/* unused harmony export findWorst */
/** Every level, the worst first. */
const LEVELS = ["error", "warning", "notice"];
/** A sign for each level, for tables. */
const LEVEL_SIGNS = { error: "\u274c", warning: "\u26a0\ufe0f", notice: "\u2139\ufe0f" };
/** What has a level itself, as a remark or a finding: the worst first. Equal ones keep their order. */
function sortByLevel(all) {
    return LEVELS.flatMap((level) => all.filter((each) => each.level === level));
}
/** What was checked: that with the worst finding first, that without any last. Equal ones keep their order. */
function sortByWorstFinding(all) {
    return [...LEVELS, undefined].flatMap((level) => all.filter((each) => findWorst(each) === level));
}
/** The level of the worst finding. */
function findWorst({ findings }) {
    return LEVELS.find((level) => findings.some((each) => each.level === level));
}


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   MO: () => (/* binding */ breakSentences),
/* harmony export */   N8: () => (/* binding */ breakableCode),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mo: () => (/* binding */ breakable),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pg: () => (/* binding */ noteOmitted),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   z8: () => (/* binding */ takeWhileFits)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1409);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);
/** Makes GitHub-flavoured Markdown from untrusted text. */



/**
 * Escapes text so that it is shown as it is. Each character with a meaning in Markdown or HTML becomes a character
 * reference (GFM specification, section 6.2), and so do those of links, mentions and emoji. An unprintable character is
 * shown by its number. The rest stays readable in the source, too.
 *
 * GitHub looks for mentions, issues and commits in each text of the finished page, where references are characters
 * again (html-pipeline, mention_filter.rb). A tag inside of them hides them.
 */
function escapeMarkdown(text) {
    return escapeShown((0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text));
}
/** A part of a text whose unprintable characters are already shown: what they are depends on their neighbours. */
function escapeShown(text) {
    const special = /[\\`*_{}[\]<>|~#&$@^]|(?<!\d):(?=\S)|:(?=[^\s\d])|(?<=\bwww)\.|[-+=.)](?<=^\s*\d*.)|!(?=\[)|\bgh-(?=\d)|\b[0-9a-f]{7,40}\b/gi;
    return text.replace(special, (found) => found.length === 1 ? reference(found) : found.replace(/.{3,6}/g, "$&<wbr>"));
}
function reference(character) {
    return `&#${character.charCodeAt(0)};${/[@#:]/.test(character) ? "<wbr>" : ""}`;
}
/**
 * Inline code. A backtick span is literal, but can't hold every backtick, nor a pipe in a table: such text goes into
 * the HTML element.
 */
function code(text) {
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text) === text;
    return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** Escaped text that may be broken within a word: an id or a path is wider than a column on a phone. */
function breakable(text) {
    return breakInto((0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text), USUAL);
}
/** A word of English or a number, which stays whole. */
const USUAL_WORD = /^\W?(\p{L}?[a-z']{1,13}|[\d.,:\u00d7]{1,13})\W{0,2}$/u;
/** A name such as FOLLOWER_OF_CREATOR, which people copy. It may be broken between its words only. */
const CONSTANT = /^\W?[A-Z]{1,9}(?:_[A-Z]{1,9})*\W{0,2}$/;
/** Escaped sentences, in which names of files and the like may be broken: more often, as their letters can be wide. */
function breakSentences(text) {
    const parts = (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text).split(/(\S{9,})/);
    return parts.map((part, at) => (at % 2 === 1 ? breakWord(part) : escapeShown(part))).join("");
}
function breakWord(shown) {
    if (USUAL_WORD.test(shown))
        return escapeShown(shown);
    if (!CONSTANT.test(shown))
        return breakInto(shown, SHORT);
    return shown
        .split(/(?<=_)/)
        .map(escapeShown)
        .join("<wbr>");
}
/**
 * A piece has up to `most` letters, and ends after a dot, a dash and the like. Emoji and marks are not torn apart: the
 * pattern that finds them takes longer to make than a small file takes to check.
 */
function makePieces(most) {
    const extension = String.raw `\w{1,${most - 4}}\.\w{1,4}$`;
    const end = String.raw `[~\/._\-]`;
    const list = (letter) => `${letter}{0,${most - 1}}${end}|${letter}{1,${most}}`;
    return {
        ascii: new RegExp(`${extension}|${list(String.raw `[^~\/._\-]`)}`, "gv"),
        any: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => new RegExp(list(String.raw `(?:\p{RGI_Emoji}|[^~\/._\-]\p{M}*)`), "gv")),
    };
}
const USUAL = makePieces(10);
const SHORT = makePieces(7);
/** `shown`: a text without unprintable characters. */
function breakInto(shown, { ascii, any }) {
    const pieces = /^[ -~]*$/.test(shown) ? ascii : any();
    return (shown.match(pieces) ?? []).map(escapeShown).join("<wbr>");
}
/** Breakable text as inline code. */
function breakableCode(text) {
    return `<code>${breakable(text)}</code>`;
}
/** A link with Markdown as its text. `url` is already percent-encoded. Only the text if it is no URL, but a path. */
function link(markdown, url) {
    if (!/^https?:/.test(url))
        return markdown;
    return `[${markdown}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
/** A fenced block. Its fence is longer than any fence in the text (GFM specification, section 4.5). */
function codeBlock(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A part that a reader unfolds, as paragraphs; none if nothing is in it. `title` is Markdown already. */
function fold(title, paragraphs, state = "folded") {
    if (paragraphs.length === 0)
        return [];
    const attribute = state === "open" ? " open" : "";
    return [`<details${attribute}><summary><b>${title}</b></summary>`, ...paragraphs, "</details>"];
}
/**
 * A table with a row for each item, as many as fit into `largestBytes`, and a line that counts the rest: `count` things
 * for each item, which are in `place`. Cells are already Markdown. A step's job summary may have 1 MiB: a larger one is
 * lost as a whole (GitHub's documentation, "Adding a job summary").
 */
function table(headings, items, render, { largestBytes, count = () => 1, place }) {
    const heading = [headings, headings.map(() => "---")].map(renderRow);
    const rows = takeWhileFits(items, largestBytes, (item) => renderRow(render(item)));
    const omitted = items.slice(rows.length).reduce((sum, item) => sum + count(item), 0);
    return [[...heading, ...rows].join("\n"), ...noteOmitted(omitted, place)].join("\n\n");
}
function renderRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The lines of the first items, with at most `largestBytes` of UTF-8 together. The other lines are not made. */
function takeWhileFits(items, largestBytes, render = String) {
    const fitting = [];
    let sum = 0;
    for (const item of items) {
        const line = render(item);
        sum += Buffer.byteLength(line) + 1;
        if (sum > largestBytes)
            break;
        fitting.push(line);
    }
    return fitting;
}
/** A paragraph that says how many lines did not fit, if any, and where all of them are. */
function noteOmitted(omitted, place = "the report file") {
    return omitted === 0
        ? []
        : [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(omitted)} more ${omitted === 1 ? "is" : "are"} not shown here: see ${place}.`];
}


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateOwnServerPage),
/* harmony export */   s: () => (/* binding */ locatePage)
/* harmony export */ });
/** Where the pages of this project are. Opens none. */
/** The address of a page if that of this action, `toolPage`, is known, else its path. */
function locatePage(path, toolPage) {
    return toolPage === undefined ? path : `${toolPage}/blob/HEAD/${path}`;
}
/** The section on LFS servers that are not GitHub's: its address if the page of this action is known. */
function locateOwnServerPage(toolPage) {
    return locatePage("docs/remote-videos.md#an-lfs-server-of-your-own", toolPage);
}


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nameSummary)
/* harmony export */ });
/** Names the places where a person finds more. Words only. */
/** `page`: the address of the page with the job summary, if it is known. */
function nameSummary(page) {
    return page === undefined ? "the job summary" : `the job summary (${page})`;
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ describePlaced),
/* harmony export */   YV: () => (/* binding */ renderPosts),
/* harmony export */   dn: () => (/* binding */ renderBadPosts),
/* harmony export */   fT: () => (/* binding */ namePosts)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9978);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2077);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2305);
/* harmony import */ var _video_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2940);







/** Names each post: the second of a file is `posts.json (2)`. */
function namePosts(posts) {
    const totals = countPaths(posts);
    const counts = new Map();
    return posts.map((post) => {
        const { path, findings } = post;
        const number = (counts.get(path) ?? 0) + 1;
        counts.set(path, number);
        return { ...post, findings: (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByLevel */ .OV)(findings), name: totals.get(path) === 1 ? path : `${path} (${number})` };
    });
}
function countPaths(posts) {
    const totals = new Map();
    for (const { path } of posts)
        totals.set(path, (totals.get(path) ?? 0) + 1);
    return totals;
}
/** A finding of a post after its place, as compilers write it: `posts/launch.json:3:14: \u2026`. */
function describePlaced(path, finding) {
    return `${locate(path, finding)}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFinding */ .jb)(finding)}`;
}
/** The place of a finding in a post file: `posts/launch.json:3:14`. */
function locate(path, { line, column }) {
    return `${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(path)}:${line}:${column}`;
}
/** Posts with findings, and then the others, folded; nothing without posts. */
function renderPosts(posts, style) {
    if (posts.length === 0)
        return [];
    const named = namePosts(posts);
    const good = named.filter(({ findings }) => findings.length === 0);
    const title = `\u2705 ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(good.length, "post")} without findings`;
    return ["### Posts", ...renderObjected(named, style), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(title, renderGood(good, style))];
}
/** Only the posts with findings; nothing if there are none. */
function renderBadPosts(posts, style) {
    const bad = renderObjected(namePosts(posts), style);
    return bad.length === 0 ? [] : ["### Posts", ...bad];
}
/** How many bytes of findings a post may have, from the fullest version to the shortest; 0: only its rules. */
const VERSIONS_BYTES = [Number.POSITIVE_INFINITY, 2500, 0];
/**
 * The posts with errors first, then those with warnings, then those with notices, in the fullest version in which all
 * of them have room. Each version shows at least the rules that object to each post.
 */
function renderObjected(named, style) {
    const failed = named.filter(isFailed);
    const warned = named.filter(_verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOnlyWarnings */ .kx);
    const noted = named.filter((post) => post.findings.length > 0 && !isFailed(post) && !(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOnlyWarnings */ .kx)(post));
    const posts = [...failed, ...warned, ...noted];
    const { largestBytes, place } = style;
    let shown = [];
    for (const findingsBytes of VERSIONS_BYTES) {
        shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(posts, largestBytes, (post) => renderEntry(post, { ...style, findingsBytes }));
        if (shown.length === posts.length)
            return shown.length === 0 ? [] : [shown.join("\n\n")];
    }
    return [...(shown.length === 0 ? [] : [shown.join("\n\n")]), ...noteLeftOut(posts.slice(shown.length), place)];
}
function isFailed({ verdict }) {
    return verdict === "invalid";
}
/** A line that counts the posts for which there is no room. */
function noteLeftOut(posts, place) {
    const failed = posts.filter(isFailed).length;
    const errors = failed === 0 ? "" : ` (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(failed)} with errors)`;
    const are = posts.length === 1 ? "is" : "are";
    return [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(posts.length, "more post")}${errors} ${are} not shown here: see ${place}.`];
}
/** The post, and below it what is wrong with it: on a phone, a table leaves no room for sentences. */
function renderEntry(post, { permalink, place, findingsBytes }) {
    const name = renderName(post, permalink);
    if (findingsBytes === 0)
        return `${name}: ${renderRules(post)}`;
    const [first, ...others] = post.findings;
    if (first === undefined)
        return name;
    const address = permalink?.(post.path);
    const render = (finding) => `- ${renderPlaced(finding, address)}`;
    const items = [render(first), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(others, findingsBytes, render)];
    const rest = post.findings.length - items.length;
    const more = rest === 0 ? [] : [`- ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(rest)} more: see ${place}`];
    return [`${name}\n`, ...items, ...more].join("\n");
}
/** The post file, and in small print the video that it publishes. */
function renderName({ path, name, video }, permalink) {
    const address = permalink?.(path);
    const shown = address === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8)(name) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8)(name), address);
    return video === undefined ? shown : `${shown} <small>publishes ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakable */ .mo)(video)}</small>`;
}
/** The rules that object at the post's worst level. */
function renderRules({ findings }) {
    const [worst] = findings;
    if (worst === undefined)
        return "";
    const rules = findings.filter(({ level }) => level === worst.level).map(({ rule }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(rule.id));
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG[worst.level]} ${[...new Set(rules)].join(", ")}`;
}
function renderPlaced(finding, address) {
    const line = `line ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(finding.line)}`;
    return (0,_video_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFinding */ .Kj)([finding], 1, address === undefined ? line : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(line, `${address}#L${finding.line}`));
}
function renderGood(good, { permalink, place, largestBytes }) {
    if (good.length === 0)
        return [];
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(good, largestBytes, (post) => renderName(post, permalink));
    return [shown.join("<br>"), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(good.length - shown.length, place)];
}


/***/ }),

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Gs: () => (/* binding */ LARGEST_TABLE_BYTES),
/* harmony export */   Un: () => (/* binding */ renderPublishTable),
/* harmony export */   eu: () => (/* binding */ renderUpload)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9978);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3224);



/** The mark of a heading about uploads: the worst of its rows, and of the remarks on others, such as a refused one. */
function markOf(publishes, remarks = []) {
    const worst = _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.find((level) => [...publishes, ...remarks].some((each) => each.level === level));
    if (worst !== "notice")
        return _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[worst ?? "notice"];
    return publishes.every(({ outcome }) => GOOD.includes(outcome)) ? GOOD_SIGN : _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG.notice;
}
/** Two columns: more can't be read on a phone. */
const HEADINGS = ["Upload", "What happened, and what to do"];
/** The share of the table in a job summary, which holds 1 MiB. */
const LARGEST_TABLE_BYTES = 450_000;
/** A row for each id, in the given order. `more`: Markdown that a row ends its sentences with. */
function renderPublishTable(publishes, more = () => "") {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(HEADINGS, publishes, (each) => renderRow(each, more(each)), { largestBytes: LARGEST_TABLE_BYTES });
}
function renderRow(publish, more) {
    const { entry, problem, cause = "", advice, logId } = publish;
    const code = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCode */ .Fl)(publish);
    const posts = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .listPosts */ .y0)(publish).map(({ name, url }) => `${url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .mo)(name) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .mo)(name), url)}.`);
    const sentences = [
        `${signOf(publish)} **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(problem)}.**`,
        ...escaped(cause),
        ...posts,
        ...escaped(advice),
    ];
    const video = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameVideo */ .DZ)(publish);
    const small = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(code),
        ...(video === undefined || entry.kind !== "id" ? [] : [`id ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(entry.id)}`]),
        ...(logId === undefined ? [] : [`log_id ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(logId)}`]),
    ];
    return [
        video === undefined ? renderEntry(entry) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(video),
        `${[...sentences, ...(more === "" ? [] : [more])].join(" ")}<br><small>${small.join(", ")}</small>`,
    ];
}
/** What ended as the step wished for. */
const GOOD_SIGN = "\u2705";
const GOOD = ["cancelled", "published", "in-inbox"];
function signOf({ level, outcome }) {
    return level === "notice" && GOOD.includes(outcome) ? GOOD_SIGN : _levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[level];
}
function escaped(sentence) {
    return sentence === "" ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSentences */ .DP)(sentence))];
}
/** The video if it is known, and the id. */
function renderUpload(publish) {
    const name = publish.entry.kind === "started" ? undefined : (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameVideo */ .DZ)(publish);
    const id = renderEntry(publish.entry);
    return name === undefined ? id : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)(name)} ${id}`;
}
function renderEntry(entry) {
    const isPlace = entry.kind === "malformed" || (entry.kind === "started" && entry.video === undefined);
    return isPlace ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameEntry */ .ap)(entry)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakableCode */ .N8)((0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameEntry */ .ap)(entry));
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   DZ: () => (/* binding */ nameVideo),
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   JH: () => (/* binding */ describePublish),
/* harmony export */   Lc: () => (/* binding */ nameUpload),
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   ZI: () => (/* binding */ isOfOtherAccount),
/* harmony export */   aO: () => (/* binding */ adviseAccount),
/* harmony export */   ap: () => (/* binding */ nameEntry),
/* harmony export */   bl: () => (/* binding */ nameMissedCancel),
/* harmony export */   pD: () => (/* binding */ needsToken),
/* harmony export */   t0: () => (/* binding */ isWorthCancelling),
/* harmony export */   wW: () => (/* binding */ listUndecided),
/* harmony export */   y0: () => (/* binding */ listPosts),
/* harmony export */   yx: () => (/* binding */ countUncancelled)
/* harmony export */ });
/* unused harmony exports nameOrigin, listEvidence */
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7279);
/** Sentences about publish ids and their outcomes, for every reporter. Decides no outcome. */




/** Longer names of videos are cut: any step can write one. */
const LONGEST_VIDEO = 300;
/** Posts that are named; a draft can become several. */
const MOST_POSTS = 5;
/** The id, the video of an upload without one, or the place of an entry that has neither. No recorded text is shown. */
function nameEntry(entry) {
    if (entry.kind === "id")
        return entry.id;
    if (entry.kind === "started") {
        const { place } = entry;
        const named = place === undefined ? "an upload" : `an upload (line ${place.line} of ${nameOrigin(place.origin)})`;
        return nameVideo(entry) ?? named;
    }
    const length = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(entry.length, "character");
    if (entry.origin.kind === "arguments")
        return `argument ${entry.line}, position ${entry.position}, ${length}`;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${length}`;
}
/** Where ids were recorded. */
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the file $TIKTOK_PUBLISH_IDS";
        case "arguments":
            return "the arguments";
        case "stdin":
            return "stdin";
        case "file":
            return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(origin.path);
    }
}
/** The video of an id, as its entry names it; `undefined` if it names none. */
function nameVideo({ video }) {
    if (video === undefined || video === "")
        return undefined;
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(video.length > LONGEST_VIDEO ? `${video.slice(0, LONGEST_VIDEO).toWellFormed()}\u2026` : video);
}
/** The id and its video: `v_pub_url~v2.1 (videos/a.mp4)`. */
function nameUpload(publish) {
    const video = publish.entry.kind === "started" ? undefined : nameVideo(publish);
    return `${nameEntry(publish.entry)}${video === undefined ? "" : ` (${video})`}`;
}
/**
 * What happened, to which id and video, what to do now, and what TikTok's support asks for. `how`: one more sentence on
 * what to do, without its full stop.
 */
function describePublish(publish, how = "") {
    const { entry, problem, cause = "", advice } = publish;
    const upload = `${entry.kind === "id" ? "publish id " : ""}${nameUpload(publish)}`;
    const posts = listPosts(publish).map(({ name, url }) => (url === undefined ? name : `${name} (${url})`));
    const evidence = listEvidence(publish).join(", ");
    return [
        joinSentences(`${problem}: ${upload}`, cause, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(posts), advice, how),
        ...(evidence === "" ? [] : [`(${evidence})`]),
    ].join(" ");
}
/** The word to look up in a documentation: TikTok's reason for a publish that failed, else the code. */
function nameCode({ outcome, code, failReason }) {
    return outcome === "failed" ? (failReason ?? outcome) : code;
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
        return (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z5)(entry) ? { name } : { name, url: `https://www.tiktok.com/share/video/${id}` };
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
    ...["live", "unrecorded", "may-go-live", "cut-off", "malformed", "unknown"],
    ...["unrecorded-draft", "may-reach-inbox"],
    ...["in-inbox", "dry-run", "failed", "cancelled"],
];
const NEWS_OF = {
    unrecorded: "unrecorded",
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
    if ((0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry) && outcome === "unrecorded")
        return "unrecorded-draft";
    if ((0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry) && NEWS_OF[outcome] === "may-go-live")
        return "may-reach-inbox";
    return entry.kind === "malformed" && entry.isCutOff ? "cut-off" : NEWS_OF[outcome];
}
/** Whether TikTok does not know the id. */
function isUnknown({ outcome, code }) {
    return outcome === "refused" && code === "invalid_publish_id";
}
/** `things`: how many, as the first words of the sentence name them: `2 uploads`, later only `2`. */
const SAY = {
    live: (things, isOne) => `${things} ${isOne ? "is" : "are"} live`,
    unrecorded: (things, isOne) => `${things} may still go live (${isOne ? "its id is" : "their ids are"} not recorded)`,
    "unrecorded-draft": (things, isOne) => `${things} may still reach the inbox (${isOne ? "its id is" : "their ids are"} not recorded)`,
    "may-go-live": (things) => `${things} may still go live`,
    "cut-off": (things, isOne) => `${things} may still go live (${isOne ? "its id was" : "their ids were"} cut off)`,
    malformed: (things, isOne) => `${things} may still go live (${isOne ? "its id" : "their ids"} can't be read)`,
    unknown: (things, isOne) => `${things} may still go live (TikTok does not know ${isOne ? "its id" : "their ids"})`,
    "may-reach-inbox": (things) => `${things} may still reach the inbox`,
    "in-inbox": (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
    "dry-run": (things, isOne, those) => `${things} ${isOne ? "was" : "were"} not cancelled and ${nameRisk(those)}`,
    failed: (things) => `${things} had already failed`,
    cancelled: (things, isOne) => `${things} ${isOne ? "was" : "were"} cancelled`,
};
/** One line that says it all, the worst first: `After cancelling: 1 video is live, 2 were cancelled`. */
function countOutcomes(cancellations) {
    let isNamed = false;
    const parts = NEWS.flatMap((news) => {
        const those = cancellations.filter((each) => newsOf(each) === news);
        const count = those.length;
        if (count === 0)
            return [];
        const things = isNamed ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count) : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, news === "live" ? nameLive(those) : "upload");
        isNamed = true;
        return [SAY[news](things, count === 1, those)];
    });
    const isDry = cancellations.some(({ outcome }) => outcome === "dry-run");
    const news = parts.join(", ");
    // Without any id, TikTok was asked to cancel nothing.
    if (cancellations.every(({ entry }) => entry.kind !== "id"))
        return news;
    return `${isDry ? "Dry run" : "After cancelling"}: ${news}`;
}
/** What may still happen to uploads that nobody has cancelled. */
function nameRisk(those) {
    return those.every(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Qx)(entry)) ? "may still reach the inbox" : "may still go live";
}
/** What people see in the TikTok app. */
function nameLive(live) {
    const photos = live.filter(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z5)(entry)).length;
    if (photos === 0)
        return "video";
    return photos === live.length ? "photo post" : "post";
}
/** Outcomes of a request to cancel that may have worked. */
const UNSURE = ["cancel-requested", "unreachable"];
/** What is true of all of these uploads, after `not`. */
function nameMissedCancel(cancellations) {
    return cancellations.some(({ outcome }) => UNSURE.includes(outcome)) ? "confirmed as cancelled" : "cancelled";
}
/** How many ids were recorded and, by wish, not cancelled. */
function countUncancelled(uncancelled) {
    const verb = uncancelled.length === 1 ? "was" : "were";
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(uncancelled.length, "upload")} ${verb} not cancelled and ${nameRisk(uncancelled)}`;
}
/** The worst news first; equal ones keep their order. */
function sortWorstFirst(cancellations) {
    return NEWS.flatMap((news) => cancellations.filter((each) => newsOf(each) === news));
}
/** Outcomes that another request to cancel can't change. */
const FINAL = [
    ...["unrecorded", "malformed", "processing", "cancelled", "already-failed", "in-inbox", "published"],
    "failed",
];
/** Whether cancelling the same id once more may change what happens to it. */
function isWorthCancelling(publish) {
    return !FINAL.includes(publish.outcome) && !isUnknown(publish);
}
/** Outcomes of uploads that TikTok has not decided yet: a later status says how they end. */
const UNDECIDED = ["cancel-requested", "processing"];
/** The ids of uploads of which TikTok has not said how they end. */
function listUndecided(cancellations) {
    const undecided = sortWorstFirst(cancellations.filter(({ outcome }) => UNDECIDED.includes(outcome)));
    return undecided.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
/** Whether TikTok does not let this access token cancel or see the upload: another account has published it. */
function isOfOtherAccount({ outcome, code }) {
    return outcome === "refused" && code === "token_not_authorized_for_specified_publish_id";
}
/**
 * What to do first about those of some uploads that need the token of another account, as a sentence; empty if none
 * does. `store`: where that token belongs, after `and`.
 */
function adviseAccount(publishes, store) {
    const count = publishes.filter(isOfOtherAccount).length;
    if (count === 0)
        return "";
    const them = count === 1 ? "it" : "them";
    const [than, of] = count === publishes.length ? ["", ""] : [` than ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count)} of these uploads`, `for ${them}, `];
    return `The access token may belong to another account${than}: ${of}first get the token of the account that published ${them}, and ${store}.`;
}
/** Codes after which the same token, or none, would have the same result. */
const TOKEN_CODES = ["access_token_invalid", "missing_access_token", "scope_not_authorized"];
/** Whether another access token must be had before TikTok is called again about these uploads. */
function needsToken(publishes) {
    return publishes.some(({ code }) => TOKEN_CODES.includes(code));
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ listQuestionPages),
/* harmony export */   b: () => (/* binding */ locateReason)
/* harmony export */ });
/* unused harmony export locateQuestion */
/* harmony import */ var _own_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5230);

const PULLED = "docs/faq.md#tiktok-cant-reach-my-video-and-i-can";
/** Whether a file was sent is not recorded with a refusal: the rules are about pulled posts and about chunks. */
const RULES = "docs/posts.md#rules";
/** Pages by code. Most codes say all that is known. */
const PAGES = {
    file_format_check_failed: "docs/faq.md#tiktok-says-file_format_check_failed-of-an-ordinary-mp4",
    frame_rate_check_failed: "docs/faq.md#tiktok-says-frame_rate_check_failed-and-my-video-has-30-fps",
    duration_check_failed: "docs/rules.md",
    picture_size_check_failed: "docs/rules.md",
    video_pull_failed: PULLED,
    photo_pull_failed: PULLED,
    url_ownership_unverified: "docs/faq.md#tiktok-says-url_ownership_unverified-and-my-domain-is-verified",
    unaudited_client_can_only_post_to_private_accounts: "docs/faq.md#tiktok-says-that-i-can-only-post-to-private-accounts-my-post-is-self_only",
    invalid_param: RULES,
    invalid_params: RULES,
    invalid_file_upload: "docs/faq.md#tiktok-says-the-chunk-size-is-invalid",
    rate_limit_exceeded: "docs/uploading.md#what-it-never-does",
};
/** Its address if the page of this action, `toolPage`, is known, else its path; `undefined` if no page says more. */
function locateQuestion(code, toolPage) {
    const page = Object.hasOwn(PAGES, code) ? PAGES[code] : undefined;
    return page && (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .locatePage */ .s)(page, toolPage);
}
/** The same for why TikTok did not post an upload. */
function locateReason({ outcome, failReason = "" }, toolPage) {
    return outcome === "failed" ? locateQuestion(failReason, toolPage) : undefined;
}
/** Every page that a remark can name. */
function listQuestionPages(toolPage) {
    return [...new Set(Object.values(PAGES))].map((page) => (0,_own_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .locatePage */ .s)(page, toolPage));
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderRemark),
/* harmony export */   X: () => (/* binding */ renderHeading)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9978);


/** `pages`: our own addresses, which become links where the message names them. Any other address stays a text. */
function renderRemark({ level, message }, pages = []) {
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[level]} ${linkPages(message, pages)}`;
}
function linkPages(text, pages) {
    const page = pages.find((each) => text.includes(each));
    if (page === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text);
    const others = pages.filter((each) => each !== page);
    const parts = text.split(page).map((part) => linkPages(part, others));
    return parts.join((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .breakable */ .mo)(page), page));
}
/** What stands above the remark, if it has a heading. */
function renderHeading({ level, heading }) {
    return heading === undefined ? [] : [`## ${_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SIGNS */ .WG[level]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(heading)}`];
}


/***/ }),

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ remarkOnUnkeptInput),
/* harmony export */   A8: () => (/* binding */ remarkOnMisspelledInput),
/* harmony export */   B5: () => (/* binding */ remarkOnUnadded),
/* harmony export */   BX: () => (/* binding */ describeUntracked),
/* harmony export */   CP: () => (/* binding */ remarkOnNoVideo),
/* harmony export */   Db: () => (/* binding */ remarkOnShortenedOutput),
/* harmony export */   Gy: () => (/* binding */ describeLackOfList),
/* harmony export */   Nq: () => (/* binding */ remarkOnBadInput),
/* harmony export */   PE: () => (/* binding */ remarkOnNoRepository),
/* harmony export */   Sr: () => (/* binding */ remarkOnDeliveryFailure),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   fC: () => (/* binding */ remarkOnUntracked),
/* harmony export */   n2: () => (/* binding */ remarkOnInterruption),
/* harmony export */   sf: () => (/* binding */ remarkOnGap),
/* harmony export */   tC: () => (/* binding */ remarkOnAbsent),
/* harmony export */   tR: () => (/* binding */ remarkOnBreakdown),
/* harmony export */   y7: () => (/* binding */ describeArming)
/* harmony export */ });
/* unused harmony exports remarkOnDefault, remarkOnLedger, remarkOnUnreadLedger, describeLedgerNote */
/* harmony import */ var _text_adding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6385);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8096);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5559);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2085);





/** A remark with the title that all remarks have. */
function remark(level, message) {
    return { level, title: _tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL_NAME */ .lH, message };
}
/** A bad input that fails the step. */
function remarkOnBadInput({ problem, advice, place }) {
    const message = `${problem}. ${advice}.`;
    return { level: "error", title: `${_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL_NAME */ .lH}: bad input`, message, ...(place !== undefined && { place }) };
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
    return remark("notice", `The output '${name}' has only the first ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInteger */ .Sm)(kept)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInteger */ .Sm)(total)} entries, because GitHub allows 1 MB for all outputs of a job. All of them are in the JSON report, whose path is the output 'report-file'.`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: where it looked, "looked for \u2026"
function remarkOnNoRepository(tried, { adviceWithoutRepository: advice }) {
    return remark("notice", `No video was checked: ${tried}. To check videos, ${advice}.`);
}
function remarkOnNoVideo(tried) {
    return remark("notice", `No video was found: ${tried}.`);
}
/** Only videos that git does not track were found. */
function remarkOnUntracked(untracked, wording) {
    const { problem, advice } = describeUntracked(untracked, wording);
    return remark("notice", `No video was checked: ${problem}. ${advice}.`);
}
/** What the search without lines did not find, because git does not track it. */
function describeUntracked({ count, isCountExact, example, line }, { adviseToName }) {
    const [are, them] = count === 1 ? ["is", "it"] : ["are", "them"];
    return {
        problem: `${isCountExact ? "" : "At least "}${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count, "video")} on disk ${are} not tracked by Git, for example '${example}'`,
        advice: `To check ${them}, ${adviseToName(line)}`,
    };
}
/** Videos that git neither tracks nor ignores, beside those that were checked because git tracks them. */
function remarkOnUnadded(paths, { adviseToName }) {
    if (paths.length === 0)
        return [];
    const names = paths.slice(0, MOST_NAMES).map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u).join(", ");
    const rest = paths.length > MOST_NAMES ? " \u2026" : "";
    const [verb, them] = paths.length === 1 ? ["was", "it"] : ["were", "them"];
    const what = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(paths.length, "video")} that Git does not track ${verb} not checked: ${names}${rest}`;
    return [remark("warning", `${what}. To check ${them}, too, ${adviseToName(".")}.`)];
}
/** Without a repository, nothing says which videos to check. `lines`: they only leave files out. */
function describeLackOfList(lines, { tried, untracked }) {
    const what = tried.endsWith("git is not installed") ? "Git is not installed" : "This folder is in no Git repository";
    if (lines.length > 0)
        return `${what}, and the paths with '!' only leave videos out`;
    const some = untracked && ` (for example '${untracked.example}')`;
    return `${what}, so Git can't say which videos to check${some ?? ""}`;
}
const MOST_NAMES = 20;
/**
 * Videos that git tracks, but that are not on disk. `replaced`: those of them whose places others have taken, which git
 * does not track.
 */
function remarkOnAbsent(absent, replaced = []) {
    const known = new Set(replaced.map(({ path }) => path));
    const lost = absent.filter((path) => !known.has(path));
    return [...describeReplaced(replaced), ...describeLost(lost)].map((message) => remark("warning", message));
}
function describeReplaced(replaced) {
    if (replaced.length === 0)
        return [];
    const shown = replaced.slice(0, MOST_NAMES);
    const names = shown.map(({ path, by }) => `${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u)(path)} (now ${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u)(by)})`).join(", ");
    const rest = replaced.length > MOST_NAMES ? " \u2026" : "";
    const command = (0,_text_adding_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAdding */ .F)(shown.flatMap(({ path, by }) => [path, by]), "new");
    const advice = command === undefined ? "Add them to Git, and remove the old ones" : `To record that, run: ${command}`;
    const subject = replaced.length === 1
        ? "1 tracked video was replaced by one that is not tracked, so it was not checked"
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(replaced.length, "tracked video")} were replaced by ones that are not tracked, so they were not checked`;
    return [`${subject}: ${names}${rest}. ${advice}`];
}
function describeLost(paths) {
    if (paths.length === 0)
        return [];
    const names = paths.slice(0, MOST_NAMES).map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u).join(", ");
    const rest = paths.length > MOST_NAMES ? " \u2026" : "";
    const [verb, pronoun] = paths.length === 1 ? ["was", "it is"] : ["were", "they are"];
    return [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(paths.length, "tracked video")} ${verb} not checked, because ${pronoun} not on disk. Check out all files (a sparse checkout leaves some out), or restore what was deleted: ${names}${rest}`,
    ];
}
/** A person has ended the check. `done` of `total` videos were read by then. */
function remarkOnInterruption(done, total) {
    const count = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInteger */ .Sm)(done)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(total, "video")}`;
    return {
        ...remark("error", `The check was interrupted: only ${count} ${total === 1 ? "was" : "were"} checked.`),
        isCounted: true,
    };
}
// ---------------------------------------------------------------------------------------------------------------------
// The ledger
/** `actionsPage` and `toolPage`: the addresses of the repository's workflows and of this action, if they are known. */
function remarkOnLedger(path, note, { actionsPage, toolPage }) {
    const message = `An upload may still go live: ${describeLedgerNote(note, LEDGER)}. ${describeSearchByHand(actionsPage, toolPage)} (${path})`;
    return { ...remark("warning", message), isOfUploads: true };
}
/** The same for a step that does not cancel, which `fail-on: warning` counts. */
function remarkOnUnreadLedger(path, note) {
    const sentences = [
        `TikTok may not have been asked about every upload: ${describeLedgerNote(note, LEDGER)}.`,
        "Look in the TikTok app, or pass the ids to the input 'publish-ids'.",
        "Let steps only append to that file: they must not delete or replace it, or set the variable to another path.",
        `(${showUnprintable(path)})`,
    ];
    return { ...remark("warning", sentences.join(" ")), isCounted: true, isOfUploads: true };
}
const LEDGER = "the file $TIKTOK_PUBLISH_IDS";
/** What is wrong with a ledger as a file, as the rest of a sentence. `name`: which file it is. */
function describeLedgerNote(note, name) {
    switch (note.kind) {
        case "missing":
            return `${name} is missing`;
        case "unreadable":
            return `${name} can't be read (${note.reason})`;
        case "over-bound":
            return `only the last ${formatSize(note.limitBytes)} of ${name} (${formatSize(note.sizeBytes)}) were read`;
        case "unfinished":
            return `only the first ${formatSize(note.readBytes)} of ${name} (${formatSize(note.sizeBytes)}) were read in time`;
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

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ renderCommand),
/* harmony export */   kw: () => (/* binding */ renderAskAgain),
/* harmony export */   nh: () => (/* binding */ listCancelResponses),
/* harmony export */   zP: () => (/* binding */ writeCommand)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3193);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5559);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9978);
/** Commands by which a person cancels uploads, or asks what became of them. Writes them, runs none. */



/** TikTok documents two addresses for cancelling. An account's gateway can serve either. */
const ADDRESSES = {
    cancel: "https://open.tiktokapis.com/v2/post/publish/cancel/",
    status: "https://open.tiktokapis.com/v2/post/publish/status/fetch/",
};
const OTHER_ADDRESS = "https://open-platform.tiktokapis.com/v2/post/transmission/cancel/";
/** How a person asks TikTok what became of these uploads, folded; nothing without an id. */
function renderAskAgain(ids, toolPage) {
    const words = [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("PUBLISH_COMPLETE")}: it was posted.`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("SEND_TO_USER_INBOX")}: the draft is in the inbox.`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("FAILED")}: nothing was posted, and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("fail_reason")} says why.`,
        "Otherwise TikTok is still processing it.",
    ];
    if (ids.length === 0)
        return [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)("Ask TikTok again", [
        ...renderCommand("status", ids, toolPage),
        `The response holds a status. ${words.join(" ")}`,
        `If it holds an error code instead, see ${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .Cf)("Codes", (0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .locateCodesPage */ .yQ)(toolPage))}.`,
    ]);
}
/** What TikTok's response to the command that cancels means, for summaries and for docs/cancelling.md, as Markdown. */
function listCancelResponses(codesPage) {
    return [
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('"code": "ok"')}: TikTok accepted the request. Look in the TikTok app all the same, because an accepted request can come too late.`,
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("access_token_invalid")}: get a new access token, and run the command again.`,
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("internal_error")}, or a page in place of a code (HTTP 5xx): run the command again.`,
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("publish_not_cancellable")}: TikTok has finished with it, or it is already cancelled. Ask for its status with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("status")} of the command line, or look in the TikTok app.`,
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Unsupported path")} (HTTP 404): use TikTok's other address, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(OTHER_ADDRESS)}`,
        `- Any other code: look in the TikTok app, and see what the code means: ${codesPage}.`,
    ];
}
/** The share of the ids in a command in a job summary, which holds 1 MiB. */
const LARGEST_COMMAND_BYTES = 60_000;
/** The command as Markdown, and what it asks for. `toolPage`: the page of this action, if it is known. */
function renderCommand(request, ids, toolPage) {
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWhileFits */ .z8)(ids, LARGEST_COMMAND_BYTES);
    return [
        `Run this in Bash or zsh. It asks for a current access token (${(0,_cancel_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTokenPage */ .fT)(toolPage)}) and does not show it:`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(writeCommand(request, ids), "sh"),
        ...(shown.length < ids.length
            ? [`The command holds the first ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(shown.length)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(ids.length)} ids.`]
            : []),
    ];
}
/**
 * One request for each of the first ids, with the id before its response. It asks for the token, which curl reads from
 * its standard input: a list of processes shows arguments, and a shell's history shows commands. Ids are letters,
 * digits and `._~-`: words of Bash and zsh as they are, but for a tilde at the beginning. `read -p` is Bash's alone.
 */
function writeCommand(request, ids) {
    const [only] = ids;
    const address = ADDRESSES[request];
    const ask = "printf 'Access token: ' && read -rs token && echo &&";
    if (ids.length === 1 && only !== undefined) {
        return `${ask}\n  ${writeRequest(address, `'{"publish_id": "${only}"}'`).replaceAll("\n", "\n  ")}`;
    }
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWhileFits */ .z8)(ids, LARGEST_COMMAND_BYTES);
    const words = shown.map((id) => `  ${id.startsWith("~") ? `"${id}"` : id}`).join(" \\\n");
    const each = writeRequest(address, '"{\\"publish_id\\": \\"$id\\"}"').replaceAll("\n", "\n  ");
    return `${ask}\nfor id in \\\n${words}\ndo\n  echo "$id"\n  ${each}\ndone`;
}
/** `body`: a word of the shell. */
function writeRequest(address, body) {
    return [
        `curl -sS -w '\\n' ${address} \\`,
        "  -H @- -H 'Content-Type: application/json; charset=UTF-8' \\",
        `  -d ${body} <<< "Authorization: Bearer $token"`,
    ].join("\n");
}


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ describeDecided),
/* harmony export */   _X: () => (/* binding */ describeRerun)
/* harmony export */ });
/* unused harmony exports isToCancel, wouldRepeat, adviseRerun */
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3224);
/** What another run of an upload would publish twice, and what to run instead. Decides no outcome. */




/** Outcomes of uploads that the creator has. */
const KEPT = ["published", "in-inbox"];
/** Outcomes of uploads that the creator will never have. Every other one may still go live. */
const GONE = ["cancelled", "already-failed", "failed"];
/** Outcomes of uploads that may still be cancelled, by TikTok or by a person. */
const TO_CANCEL = [
    ...["cancel-requested", "dry-run", "no-token"],
    ...["refused", "unreachable", "out-of-time"],
];
/** Outcomes of uploads that no call of TikTok's API can cancel. */
const OF_APP = [...KEPT, "unrecorded"];
/** Whether an upload is still to be cancelled: what becomes of it is not known. */
function isToCancel({ outcome }) {
    return TO_CANCEL.includes(outcome);
}
/** Whether another run would, or may, publish an upload a second time. */
function wouldRepeat({ outcome }) {
    return !GONE.includes(outcome);
}
/**
 * What to do before the same list is uploaded again, in lines; nothing if nothing would be published twice.
 * `isOtherJob`: another job has uploaded. To run the one that cancels again publishes nothing, and how to publish what
 * is cancelled is said, too: a person may have named only some of its uploads, and others may be posted. That is not
 * said where one of the `remarks` is about an upload that may still go live, which comes first.
 */
function describeRerun(publishes, isOtherJob = false, remarks = []) {
    const kept = publishes.filter(({ outcome }) => KEPT.includes(outcome));
    const others = publishes.filter(({ outcome }) => !KEPT.includes(outcome) && !GONE.includes(outcome));
    const unsure = others.filter((each) => !(0,_publishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorthCancelling */ .t0)(each));
    const open = others.filter(_publishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorthCancelling */ .t0);
    const cancelled = publishes.filter(({ outcome }) => outcome === "cancelled");
    if (isOtherJob && cancelled.length > 0 && kept.length + others.length === 0) {
        if (remarks.some(({ isOfUploads, isCounted }) => isOfUploads && isCounted))
            return [];
        return [
            `To publish ${nameSome(cancelled)} again, start a new run of the upload. It publishes the whole list: first take out what the run that uploaded ${pronounOf(cancelled)} has posted or may still post.`,
        ];
    }
    const look = "look in the TikTok app in a few minutes";
    const groups = [
        {
            those: unsure,
            isSure: false,
            first: look,
            link: `and if ${pronounOf(unsure) === "it" ? "it is" : "they are"} there, `,
        },
        { those: kept, isSure: true, first: "", link: "" },
        { those: open, isSure: false, first: `cancel ${pronounOf(open)} first`, link: "or " },
    ].filter(({ those }) => those.length > 0);
    // GitHub's re-run uploads the list of the old commit, whatever has been taken out of it since.
    const newRun = "start a new run with a list without";
    const lines = groups.map(({ those, isSure, first, link }) => {
        // A draft is not published by an upload.
        const [one, other] = those.every(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .isDraft */ .Qx)(entry)) ? ["uploads", "upload"] : ["publishes", "publish"];
        const verb = isSure ? one : `may ${other}`;
        const [names, them] = [nameSome(those), pronounOf(those)];
        const what = isOtherJob ? `job that uploaded ${names} ${verb} ${them}` : `upload ${verb} ${names}`;
        const advice = [first, groups.length === 1 ? `${link}${newRun} ${them}` : ""].filter((each) => each !== "");
        return `A re-run of the ${[`${what} a second time`, ...(advice.length > 0 ? [advice.join(", ")] : [])].join(": ")}.`;
    });
    return groups.length > 1 ? [...lines, `Instead, ${newRun} any of these.`] : lines;
}
/** What a person decides in TikTok's app. A step or a command that only cancels says the same each time it runs. */
function describeDecided(publishes) {
    const those = publishes.filter(({ outcome }) => OF_APP.includes(outcome));
    const others = publishes.filter((each) => !those.includes(each));
    if (those.length === 0 || others.some(wouldRepeat))
        return [];
    return [
        `Once you have dealt with ${nameSome(those)} in the TikTok app, nothing is left to cancel: to cancel again says the same.`,
    ];
}
function pronounOf(uploads) {
    const { names, rest } = listThings(uploads);
    return names.length + rest === 1 ? "it" : "them";
}
/**
 * How to upload once more what TikTok did not take, as a sentence. `others`: whether a run of the whole list would, or
 * may, publish others a second time; a step that only cancels may know only some uploads of the run. `hasOpen`: some
 * of the others are still to be cancelled. The list may also have posts that were never sent, so it says what to
 * leave out, not what to keep.
 */
function adviseRerun(others, hasOpen) {
    if (others === "none")
        return "Then run the upload again.";
    if (others === "unknown")
        return "Then start a new run of the upload, unless there was one since. It publishes the whole list: first take out what is posted or may still be.";
    const when = hasOpen ? "Once it is known what became of the other uploads," : "Then";
    return `${when} start a new run with a list without what is posted or may still be: each run publishes the whole list.`;
}
/** Uploads that are named in a line. */
const MOST_NAMED = 5;
/** What uploads are named by: several may be of one video. `rest`: how many have no name. */
function listThings(uploads) {
    const known = uploads.flatMap((each) => (0,_publishes_js__WEBPACK_IMPORTED_MODULE_1__/* .nameVideo */ .DZ)(each) ?? (each.entry.kind === "id" ? [each.entry.id] : []));
    return { names: [...new Set(known)], rest: uploads.length - known.length };
}
/** The first ones by name, and how many others there are. An upload whose id can't be read may have no name. */
function nameSome(uploads) {
    const things = listThings(uploads);
    const names = things.names.slice(0, MOST_NAMED);
    const rest = things.names.length - names.length + things.rest;
    if (names.length === 0)
        return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rest, "upload");
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)([...names, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(rest)} more`] : [])]);
}


/***/ }),

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ remarkOnChangedPolicy),
/* harmony export */   JI: () => (/* binding */ countUnchanged),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   Ol: () => (/* binding */ adviseOnHead),
/* harmony export */   Ts: () => (/* binding */ renderScope),
/* harmony export */   V0: () => (/* binding */ remarkOnUnchanged),
/* harmony export */   XT: () => (/* binding */ describeCommit),
/* harmony export */   aw: () => (/* binding */ remarkOnUnchangedPart),
/* harmony export */   g7: () => (/* binding */ remarkOnLackedPullRequest),
/* harmony export */   oU: () => (/* binding */ remarkOnUnlisted),
/* harmony export */   qp: () => (/* binding */ hasLeftOut),
/* harmony export */   sc: () => (/* binding */ remarkOnLackedHead)
/* harmony export */ });
/* unused harmony exports describeScopeShortly, remarkOnMissingParts, remarkOnMissingReports, remarkOnCommits, remarkOnOtherParts */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7279);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9978);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2849);





/** What the videos were compared with: "the base branch (1a2b3c4)". */
function describeBase({ base, commit }) {
    return commit === undefined ? base : `${base} (${commit.slice(0, 7)})`;
}
/** Whether there is anything that is not checked because it is not changed. */
function hasLeftOut(scope) {
    return listUnchanged(scope).length > 0;
}
function listUnchanged({ unchanged, unchangedPosts = [] }) {
    return [...unchanged, ...unchangedPosts];
}
/** The one line about the videos and post files that were not checked. */
function countUnchanged(scope, { videos = [], posts = [] }) {
    const { unchanged, unchangedPosts = [] } = scope;
    const counts = [
        ...(unchanged.length === 0 ? [] : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchanged.length, videos.length === 0 ? "video" : "other video")]),
        ...(unchangedPosts.length === 0
            ? []
            : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchangedPosts.length, posts.length === 0 ? "post file" : "other post file")]),
    ];
    const verb = listUnchanged(scope).length === 1 ? "was" : "were";
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(counts)}, not changed here, ${verb} not checked`;
}
const MOST_NAMES = 20;
/** Lines of the log. */
function describeScope(scope, checked) {
    const unchanged = listUnchanged(scope);
    const names = unchanged.slice(0, MOST_NAMES).map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u).join(", ");
    const rest = unchanged.length > MOST_NAMES ? " \u2026" : "";
    return [
        ...describeComparison(scope, checked),
        ...(unchanged.length === 0 ? [] : [`${countUnchanged(scope, checked)}: ${names}${rest}`]),
    ];
}
/** On a terminal, more names would push the result out of sight. */
const MOST_NAMES_AT_HAND = 3;
/** The same for a person who waits for the result: a few names, or their number alone. */
function describeScopeShortly(scope, checked) {
    if (listUnchanged(scope).length <= MOST_NAMES_AT_HAND)
        return describeScope(scope, checked);
    return [...describeComparison(scope, checked), `${countUnchanged(scope, checked)}.`];
}
function describeComparison(scope, checked) {
    return hasChecked(checked) ? [`Checked only ${describeChanged(scope, checked)}.`] : [];
}
function hasChecked({ videos = [], posts = [] }) {
    return videos.length + posts.length > 0;
}
/** A changed post brings its video, and a changed video its posts, as they were before. */
function describeChanged(scope, { videos = [], posts }) {
    const base = describeBase(scope);
    const urls = videos.filter(({ video }) => video.source.kind === "url").length;
    const others = urls === 0 ? "" : `, and ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(urls, "URL")}`;
    if (posts === undefined)
        return `the videos that differ from ${base}${others}`;
    return `the posts and videos that this change concerns, compared with ${base}${others}`;
}
/** The share of the names in a job summary, which holds 1 MiB. */
const LARGEST_NAMES_BYTES = 50_000;
/**
 * One line, which a person can open to see the names. Nothing if nothing was left out. If nothing was checked, a remark
 * has said why.
 */
function renderScope(scope, checked) {
    const unchanged = listUnchanged(scope);
    if (unchanged.length === 0)
        return [];
    const why = hasChecked(checked) ? `Checked only ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(describeChanged(scope, checked))}. ` : "";
    const all = checked.posts === undefined ? "all videos" : "all videos and posts";
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(unchanged, LARGEST_NAMES_BYTES, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .breakableCode */ .N8);
    return [
        `<details><summary>${countUnchanged(scope, checked)}</summary>`,
        `${why}To check ${all}, ${scope.isAsked ? "leave out `--since`" : "set `scope: all`"}.`,
        shown.join("<br>"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(unchanged.length - shown.length),
        "</details>",
    ];
}
/**
 * Some of the jobs that check a part each have left no report. `missing`: the numbers of their parts, from 1. `commit`:
 * which one they belong to, if the other parts are of several.
 */
function remarkOnMissingParts(missing, count, commit) {
    const numbers = formatList(missing.slice(0, MOST_NAMES).map(String));
    const rest = missing.length > MOST_NAMES ? " \u2026" : "";
    const [parts, are, jobs] = missing.length === 1 ? ["Part", "is", "its job"] : ["Parts", "are", "their jobs"];
    const of = commit === undefined ? "" : ` of commit ${commit.slice(0, 7)}`;
    const message = `${parts} ${numbers}${rest} of ${count}${of} ${are} missing, so not all videos were checked. Run ${jobs} again.`;
    return { ...remark("error", message), isCounted: true };
}
/** Files of reports that were named to be joined, and are not there: a job has left none. */
function remarkOnMissingReports(names) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, MOST_NAMES).map((name) => `'${showUnprintable(name)}'`);
    const rest = names.length > MOST_NAMES ? " \u2026" : "";
    const [reports, are] = names.length === 1 ? ["report", "is"] : ["reports", "are"];
    // It may be of a job that uploads, which must not be run again without a look at what it has posted.
    const message = `The ${reports} ${formatList(shown)}${rest} ${are} missing, so this result lacks what would be in there. Look at the log of the job that should have left it.`;
    return [{ ...remark("error", message), isCounted: true }];
}
/** Reports that were joined are of several commits. */
function remarkOnCommits(commits) {
    const shown = commits.slice(0, MOST_NAMES).map((commit) => commit.slice(0, 7));
    const rest = commits.length > MOST_NAMES ? " \u2026" : "";
    const message = `The joined reports are of ${formatCount(commits.length, "different commit")} (${shown.join(", ")}${rest}), so the result holds for none of them. Join only reports of one run.`;
    return { ...remark("warning", message), isFirst: true };
}
/** Which commit was checked. */
function describeCommit({ commit }) {
    return commit === undefined ? [] : [`Checked commit: ${commit}`];
}
/** Reports of jobs that have shared the videos in several ways: no two of these have checked parts of the same. */
function remarkOnOtherParts(counts) {
    const parts = formatList(counts.slice(0, MOST_NAMES).map(String));
    const message = `The reports are of different runs, with ${parts} parts, so nobody knows whether all videos were checked. Join only the reports of one run.`;
    return { ...remark("error", message), isCounted: true };
}
/** There are videos or posts, and none was changed. `hasOnlyPosts`: no videos were looked for but theirs. */
function remarkOnUnchanged(scope, hasOnlyPosts = false) {
    const base = describeBase(scope);
    if (hasOnlyPosts) {
        return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("notice", `No post was checked, because no post, and no video of one, differs from ${base}.`);
    }
    const { unchanged, unchangedPosts = [] } = scope;
    const nothing = [
        ...(unchanged.length === 0 ? [] : ["no video"]),
        ...(unchangedPosts.length === 0 ? [] : ["no post"]),
    ];
    const subject = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(nothing).replace(/^n/, "N");
    return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("notice", `${subject} was checked, because none differs from ${base}.`);
}
/** None of the videos and posts of a part was changed, though others were. */
function remarkOnUnchangedPart(scope) {
    const { unchanged, unchangedPosts = [] } = scope;
    const counts = [
        ...(unchanged.length === 0 ? [] : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchanged.length, "video")]),
        ...(unchangedPosts.length === 0 ? [] : [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchangedPosts.length, "post file")]),
    ];
    return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("notice", `Nothing was checked, because none of this part's ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(counts)} differs from ${describeBase(scope)}.`);
}
/** What was checked where nothing was left out as unchanged. */
function describeAll({ videos, posts }) {
    if (posts.lines.length === 0)
        return "All videos";
    return videos.includes("!**") ? "All posts and their videos" : "All videos and posts";
}
/** All were checked, because nobody knows which ones changed. Sentences without their last full stop. */
function remarkOnUnlisted({ problem, advice }, asked) {
    const help = advice === "" ? "" : ` To check only the changed ones, ${advice}.`;
    const message = `${describeAll(asked)} were checked, not only the changed ones. ${problem}.${help}`;
    return { ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("notice", message), isFirst: true };
}
/** What helps where the checkout does not have what an event brings, without a full stop. `event`: its name. */
function adviseOnHead(event) {
    const instead = event === "pull_request_target" ? ", or run the workflow on 'pull_request'" : "";
    return `Check out the head of the change before this step${instead}`;
}
/** Nobody knows what an event changes, and it is not in the checkout. `problem` is a sentence without its full stop. */
function remarkOnLackedHead({ problem, event }) {
    const message = `What this change brings was not checked, because another commit is checked out. ${adviseOnHead(event)}. ${problem}.`;
    return { ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("error", message), isCounted: true };
}
/** The workflow wants all videos to be checked, and those of the pull request are not in the checkout. */
function remarkOnLackedPullRequest(event) {
    const message = `What this pull request brings was not checked, because another commit is checked out. ${adviseOnHead(event)}.`;
    return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("warning", message);
}
/** A pull request can change what counts as a bad video: then all of them are checked. `path`: its policy. */
function remarkOnChangedPolicy(path, asked) {
    const message = `${describeAll(asked)} were checked, because the policy '${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(path)}' has changed.`;
    return { ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("notice", message), isQuiet: true, isFirst: true };
}


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ nameBasis),
/* harmony export */   BC: () => (/* binding */ describePass),
/* harmony export */   CF: () => (/* binding */ describeDeliveryFailure),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   RO: () => (/* binding */ describeWrittenReport),
/* harmony export */   Tu: () => (/* binding */ describeBadUploads),
/* harmony export */   U3: () => (/* binding */ describeForgiven),
/* harmony export */   WB: () => (/* binding */ describeUnwritten),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   b: () => (/* binding */ describeBad),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   yp: () => (/* binding */ isPage),
/* harmony export */   zh: () => (/* binding */ describeOutputFailure)
/* harmony export */ });
/* unused harmony exports splitMessage, OF_COMMAND, describeBrokenConfirming, describeBrokenCancelling */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);


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
/** Why a step fails that was refused. `undone`: what it has not done, as a sentence without its full stop. */
function describeRefusal(undone, problems) {
    const [first = ""] = undone;
    const settings = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(problems, "setting")} ${problems === 1 ? "is" : "are"} wrong`;
    return `${OF_STEP.fails}: ${first.toLowerCase()}${undone.slice(1)}, because ${settings}.`;
}
/** Why a step passes although there is a cause to fail: `fail-on` is `never`. */
function describeForgiven(cause, { setting, failOn, ending = OF_STEP }) {
    return `${ending.passes} because '${setting}' is '${failOn}': ${cause}.`;
}
/**
 * Why a step passes that has no cause to fail. `judged`: what it has judged; if that is nothing, `thing` is what it is
 * about. `levels`: those that would fail it, the worst first. `aside`: those of annotations about the run, which do not
 * count: they stand beside this sentence, which must not seem to deny them.
 */
function describePass({ thing, judged, levels, aside = [], }, { setting, failOn, ending = OF_STEP }) {
    const besides = describeAside(aside);
    if (judged.length === 0)
        return `${ending.passes}: ${NOTHING[thing]}${besides}.`;
    const asked = failOn === "never" ? "" : ` ('${setting}' is '${failOn}')`;
    return `${ending.passes}: ${judged.map((each) => `no ${each}`).join(" and ")} has ${joinLevels(levels)}${besides}${asked}.`;
}
/** What does not count, as the end of a sentence; empty if nothing else was reported. */
function describeAside(levels) {
    const kinds = new Set(levels);
    const [only] = kinds;
    if (only === undefined)
        return "";
    const what = kinds.size === 1 ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(levels.length, `other ${only}`) : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(levels.length)} others`;
    return `, and ${what} ${levels.length === 1 ? "does" : "do"} not count`;
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
    return `Later steps don't see the ${what} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(names)} of this step, which could not be set: ${reason}.`;
}
/** An unexpected exception in confirming. */
function describeBrokenConfirming(error) {
    return `It is not known whether TikTok accepted the uploads. Confirming stopped unexpectedly: ${error}. Look in the TikTok app.`;
}
/** An unexpected exception in cancelling. */
function describeBrokenCancelling(error) {
    return `Uploaded videos may still go live. Cancelling stopped unexpectedly: ${error}. Look for them in the TikTok app.`;
}


/***/ }),

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ listNextLines),
/* harmony export */   NK: () => (/* binding */ findNews),
/* harmony export */   Nf: () => (/* binding */ titleReport),
/* harmony export */   Nj: () => (/* binding */ describeNews),
/* harmony export */   QN: () => (/* binding */ rankNews),
/* harmony export */   T_: () => (/* binding */ titleRefusal),
/* harmony export */   lt: () => (/* binding */ isWorseInPosts),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3193);
/* harmony import */ var _completeness_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2847);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7564);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2305);




const SIGNS = {
    failed: _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.error,
    lacking: _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.error,
    warned: _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.warning,
    unchecked: _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.notice,
    good: "\u2705",
};
/** The worst that a report has to say. */
function findNews({ videos = [], posts = [], remarks }) {
    const checked = [...videos, ...posts];
    if (checked.some(({ verdict }) => verdict !== "valid"))
        return "failed";
    const errors = remarks.filter(({ level }) => level === "error");
    // An error that does not count is about the run, not about what it has checked.
    if (errors.some(({ isCounted }) => isCounted || checked.length === 0))
        return "lacking";
    if (checked.length === 0)
        return "unchecked";
    return checked.some(_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOnlyWarnings */ .kx) ? "warned" : "good";
}
/** How bad the news is. */
function rankNews(report) {
    return NEWS_LEVELS[findNews(report)];
}
const NEWS_LEVELS = {
    failed: "error",
    lacking: "error",
    warned: "warning",
    unchecked: "notice",
    good: "notice",
};
/** The news in a line. */
function describeNews(report) {
    const { videos = [], posts = [] } = report;
    if (videos.length + posts.length === 0) {
        return report.scope?.unchangedPosts === undefined ? "No video was checked" : "Nothing was checked";
    }
    const lack = posts.length === 0 ? "Not all videos were checked" : "Not everything was checked";
    if (findNews(report) === "lacking")
        return lack;
    const isLacking = report.remarks.some(_completeness_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLack */ .Qb);
    const aboutVideos = videos.length === 0 ? [] : [(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .describeVerdicts */ .WR)(videos, isLacking ? "checked videos" : "videos")];
    const aboutPosts = posts.length === 0 ? [] : [(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .describePosts */ .Ds)(posts)];
    const [first = "", second] = isWorseInPosts(report)
        ? [...aboutPosts, ...aboutVideos]
        : [...aboutVideos, ...aboutPosts];
    const known = second === undefined ? first : `${first}; ${second[0]?.toLowerCase()}${second.slice(1)}`;
    // Where no video could be read, the line says so anyway.
    const isUnreadInPart = videos.some(_completeness_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .KJ) && videos.some(({ verdict }) => verdict !== "unreadable");
    const news = isLacking || isUnreadInPart ? `${lack}: ${known[0]?.toLowerCase()}${known.slice(1)}` : known;
    const isPolicyLeftOut = report.remarks.some((remark) => remark.isPolicyLeftOut);
    return isPolicyLeftOut ? `${news} (by TikTok's limits: the policy was not applied)` : news;
}
/** Whether posts have errors, and no video has any: then they come first. */
function isWorseInPosts({ videos = [], posts = [] }) {
    return posts.some(isInvalid) && !videos.some(isInvalid);
}
function isInvalid({ verdict }) {
    return verdict !== "valid";
}
/** What is said about videos and posts as Markdown, the worse first. Videos need a title only beside posts. */
function joinParts(report, { aboutVideos, aboutPosts }) {
    if (aboutPosts.length === 0 || aboutVideos.length === 0)
        return [...aboutVideos, ...aboutPosts];
    const titled = ["### Videos", ...aboutVideos];
    return isWorseInPosts(report) ? [...aboutPosts, ...titled] : [...titled, ...aboutPosts];
}
/** The heading of a step that was refused. `undone`: what it has not done. */
function titleRefusal(undone) {
    return `## ${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.error} ${undone}`;
}
/**
 * What stands below the heading: why the step fails, where the news does not say that something is wrong, as `fail-on`
 * counts warnings, too; and what to do where videos could not be read.
 */
function listNextLines(report, failure) {
    const isSaid = ["failed", "lacking"].includes(findNews(report));
    const unread = (report.videos ?? []).filter(_completeness_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .KJ).length;
    const errors = unread === 1 ? "its error says" : "their errors say";
    return [
        ...(failure === undefined || isSaid ? [] : [failure]),
        ...(unread === 0
            ? []
            : [
                `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(unread, "video")} ${unread === 1 ? "was" : "were"} not checked. Put right what ${errors}, then check again: in CI, re-run the failed jobs.`,
            ]),
    ];
}
/** The news as a heading in Markdown. */
function titleReport(report) {
    return `## ${SIGNS[findNews(report)]} ${describeNews(report)}`;
}


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lH: () => (/* binding */ TOOL_NAME),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export TOOL_PAGE */
/** How this program names itself in files for other programs. Words only. */
/** Its name for a person. */
const TOOL_NAME = "TikTok Upload Guard";
/** Its page, for what does not run on GitHub and so can't know where it came from. */
const TOOL_PAGE = "https://github.com/acme/tiktok-upload-guard";
/** The version in package.json. */
const VERSION = "1.0.0";


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ describePosts),
/* harmony export */   WR: () => (/* binding */ describeVerdicts),
/* harmony export */   kx: () => (/* binding */ hasOnlyWarnings)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3193);

/** Whether a video or a post passes although a rule warns of it. */
function hasOnlyWarnings({ verdict, findings }) {
    return verdict === "valid" && findings.some(({ level }) => level === "warning");
}
/** Whether a video has errors, and only the policy makes them errors: TikTok would not refuse it for them. */
function breaksOnlyPolicy({ verdict, findings }) {
    return verdict === "invalid" && findings.every(({ level, isByPolicy }) => level !== "error" || isByPolicy);
}
/**
 * One line that says it all, the worst first: `2 of 8 videos would be refused, 3 have only warnings`. `many`: what the
 * videos are called, where those are not all.
 */
function describeVerdicts(videos, many = "videos") {
    const count = (verdict) => videos.filter((each) => each.verdict === verdict).length;
    const broken = videos.filter(breaksOnlyPolicy).length;
    const [refused, unreadable, warned] = [
        count("invalid") - broken,
        count("unreadable"),
        videos.filter(hasOnlyWarnings).length,
    ];
    const names = { one: "The video", many, total: videos.length };
    if (unreadable === names.total && unreadable > 1)
        return `${unreadable === 2 ? "Neither video" : `None of the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(unreadable)} ${many}`} can be read`;
    if (refused + broken + unreadable === 0)
        return describeGood(names, ["meets the limits", "meet the limits"], warned);
    return describeNews(names, [
        [refused, "would be refused"],
        [broken, broken === 1 ? "breaks the policy" : "break the policy"],
        [unreadable, "can't be read"],
        [warned, `${warned === 1 ? "has" : "have"} only warnings`],
    ]);
}
/** The same about posts: `1 of 3 posts has errors, 1 has only warnings`. */
function describePosts(posts) {
    const bad = posts.filter(({ verdict }) => verdict === "invalid").length;
    const warned = posts.filter(hasOnlyWarnings).length;
    const names = { one: "The post", many: "posts", total: posts.length };
    if (bad === 0)
        return describeGood(names, ["passes the check", "pass the check"], warned);
    return describeNews(names, [
        [bad, bad === 1 ? "has errors" : "have errors"],
        [warned, `${warned === 1 ? "has" : "have"} only warnings`],
    ]);
}
function nameEvery({ one, many, total }) {
    if (total === 1)
        return one;
    return total === 2 ? `Both ${many}` : `All ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(total)} ${many}`;
}
function describeGood(names, [does, doAll], warned) {
    const isOne = names.total === 1;
    const good = `${nameEvery(names)} ${isOne ? does : doAll}`;
    if (warned === 0)
        return good;
    return isOne ? `${good}, with warnings` : `${good}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(warned)} with warnings`;
}
/** Some of it is bad. `news`: how many, and the verb; the worst first. */
function describeNews(names, news) {
    const { many, total } = names;
    const [[first, verb] = [0, ""], ...others] = news.filter(([those]) => those > 0);
    const subject = first === total ? nameEvery(names) : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(first)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(total)} ${many}`;
    return [`${subject} ${verb}`, ...others.map(([those, also]) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(those)} ${also}`)].join(", ");
}


/***/ }),

/***/ 2940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ renderBriefRow),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   Mr: () => (/* binding */ groupAlike),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   re: () => (/* binding */ renderRow)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3193);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(244);
/* harmony import */ var _gauges_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6887);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9978);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2077);






/** How the title begins under which the commands stand that cut off the end of a video. */
const TOO_LONG = "Too long";
/** From this number on, videos that share a finding are one row. */
const FEWEST_ALIKE = 21;
/**
 * The rows for videos, the largest group first. A video with several findings of `level` belongs to the most frequent
 * of them.
 */
function groupAlike(videos, level) {
    const rulesOf = ({ findings }) => findings.filter((finding) => finding.level === level).map(({ rule }) => rule.id);
    const counts = new Map();
    for (const rule of videos.flatMap(rulesOf))
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const frequent = (video) => rulesOf(video).reduce((best, rule) => ((counts.get(rule) ?? 0) > (counts.get(best) ?? 0) ? rule : best), "");
    const alike = new Map();
    for (const video of videos) {
        const key = frequent(video);
        const group = alike.get(key);
        if (group === undefined)
            alike.set(key, [video]);
        else
            group.push(video);
    }
    const isLarge = (key) => key !== "" && (alike.get(key)?.length ?? 0) >= FEWEST_ALIKE;
    const groups = [...alike].filter(([key]) => isLarge(key)).map(([, group]) => group);
    const others = videos.filter((video) => !isLarge(frequent(video)));
    return [...groups.sort((a, b) => b.length - a.length), ...others.map((video) => [video])];
}
/** Three cells: the video, what is wrong and what to do, and the facts in small print. */
function renderRow(row, style) {
    return [renderNames(row, style), renderFindings(row), renderFacts(row)];
}
/** Two cells: the video, and the rules that find an error in it. */
function renderBriefRow(checked, { permalink }) {
    const errors = checked.findings.filter(({ level }) => level === "error");
    const rules = new Set(errors.map(({ rule }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id)));
    return [renderName(checked, permalink), `${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .WG.error} ${[...rules].join(", ")}`];
}
function renderNames(row, { permalink, largestNamesBytes, place }) {
    const [first] = row;
    if (first !== undefined && row.length === 1)
        return renderName(first, permalink);
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWhileFits */ .z8)(row, largestNamesBytes, (checked) => renderName(checked, permalink));
    const rest = row.length - shown.length;
    const more = rest === 0 ? [] : [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(rest)} more: see ${place}`];
    return `<details><summary>${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(row.length, "video")}</summary>${[...shown, ...more].join("<br>")}</details>`;
}
function renderName({ video }, permalink) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(video.path);
    const address = video.source.kind === "url" ? undefined : permalink?.(video.path);
    return address === undefined ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(name, address);
}
/** Each finding once for each basis, the worst first; of a group, how many videos have it, if not all do. */
function renderFindings(row) {
    const alike = new Map();
    for (const finding of row.flatMap(({ findings }) => findings)) {
        const { evidence, source } = finding.basis ?? finding.rule;
        const key = `${finding.level} ${finding.rule.id} ${evidence} ${source}`;
        const same = alike.get(key);
        if (same === undefined)
            alike.set(key, [finding]);
        else
            same.push(finding);
    }
    const frequent = [...alike.values()].sort((a, b) => b.length - a.length);
    const inOrder = _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.flatMap((level) => frequent.filter(([first]) => first?.level === level));
    return inOrder.map((same) => renderFinding(same, row.length)).join("<br>");
}
/**
 * `same`: a rule's findings with one basis, one for each of those videos that have it. `where`: where it stands in a
 * file, as Markdown.
 */
function renderFinding(same, videos, where) {
    const [first] = same;
    if (first === undefined)
        return "";
    const { rule, level, detail = "", basis, fix, fixKind } = first;
    const text = (finding) => `${finding.problem}. ${finding.advice}.`;
    const isSame = same.every((finding) => text(finding) === text(first));
    const some = same.length === videos ? "" : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInteger */ .Sm)(same.length)} of them: `;
    const small = [
        ...(where === undefined ? [] : [where]),
        describeBasis(rule, basis),
        ...(rule.code === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(rule.code)]),
        ...(detail === "" || !isSame ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(detail)]),
    ].join(", ");
    const below = fixKind === "cut" && fix !== null ? ` The command is below, under "${TOO_LONG}".` : "";
    const example = isSame ? "" : "For example: ";
    return `${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SIGNS */ .WG[level]} ${some}${example}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(`${text(first)}${below}`)}<br><small>${small}</small>`;
}
/** The rule, and what it is based on, each with its page if it has one. */
function describeBasis(rule, basis = rule) {
    if (basis.source === "")
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id)} (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .nameBasis */ .Ad)(basis)})`;
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .isPage */ .yp)(basis.source) && basis.source === rule.source)
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id), rule.source)} (${basis.evidence})`;
    if ((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .isPage */ .yp)(basis.source))
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id), rule.source)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(basis.evidence, basis.source)})`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule.id)} (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .nameBasis */ .Ad)(basis)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakableCode */ .N8)(basis.source)})`;
}
/** In small print; of a group, only what all its videos share. */
function renderFacts(row) {
    const [first] = row;
    if (first === undefined)
        return "";
    // One video after the other: there may be tens of thousands, and often they soon share nothing more.
    let lines = describeLines(first);
    for (let at = 1; at < row.length && lines.some(isAny); at++) {
        const others = describeLines(row[at]);
        lines = lines.map((texts, line) => texts.map((text, place) => (text === others[line]?.[place] ? text : "")));
    }
    const shown = lines.filter(isAny).map((texts) => texts.filter((text) => text !== "").join(", "));
    return shown.length === 0 ? "" : `<small>${shown.join("<br>")}</small>`;
}
function isAny(texts) {
    return texts.some((text) => text !== "");
}
/** The facts as Markdown, in reading order and in two lines: what it is, and how much of it. */
function describeLines(checked) {
    const { facts, findings } = checked;
    const gauges = checked.gaugesOf(checked);
    const { container, codec, picture, frameRate, duration, size } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFacts */ .L)(facts, findings);
    const amounts = [frameRate, `${duration}${(0,_gauges_js__WEBPACK_IMPORTED_MODULE_1__/* .nearLimit */ .a)(gauges, "duration")}`, `${size}${(0,_gauges_js__WEBPACK_IMPORTED_MODULE_1__/* .nearLimit */ .a)(gauges, "size")}`];
    return [[container, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .breakSentences */ .MO)(codec), picture], amounts.map(keepTogether)];
}
/** A number and its unit stay on one line. */
function keepTogether(text) {
    return text.replace(/(?<=\d) (?=\w+)/g, "&nbsp;");
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listParts),
/* harmony export */   yq: () => (/* binding */ renderBriefly),
/* harmony export */   zz: () => (/* binding */ renderVideos)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3193);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6720);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9978);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2305);
/* harmony import */ var _video_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2940);






/** How much of the job summary a part may take, which holds 1 MiB, besides what the parts before it left. */
const SHARES_BYTES = {
    failed: 320_000,
    warned: 150_000,
    needed: 200_000,
    cuts: 50_000,
    optional: 50_000,
    accepted: 100_000,
};
/** The names of one group in a job summary. */
const LARGEST_NAMES_BYTES = 60_000;
/** The most important first, and so the least important left out first. */
function renderVideos(videos, pages) {
    const style = { ...pages, largestNamesBytes: LARGEST_NAMES_BYTES, place: "the report file" };
    let leftBytes = 0;
    return Object.entries(listParts(videos, style)).flatMap(([name, { render }]) => {
        const largestBytes = leftBytes + SHARES_BYTES[name];
        const rendered = render(largestBytes);
        leftBytes = Math.max(0, largestBytes - Buffer.byteLength(rendered.join("\n\n")));
        return rendered;
    });
}
/** The parts of a text about videos. */
function listParts(videos, style) {
    const failed = videos.filter(({ verdict }) => verdict !== "valid");
    const warned = videos.filter(_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOnlyWarnings */ .kx);
    const accepted = videos.filter((checked) => checked.verdict === "valid" && !(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOnlyWarnings */ .kx)(checked));
    const { needed, cuts, optional } = (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .listFixes */ .aq)(videos);
    const list = (some, level, largestBytes) => renderTable(some, { ...style, level, largestBytes });
    const { place, toolPage } = style;
    return {
        failed: {
            what: `details of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(failed.length, "video")}`,
            render: (largestBytes) => list(failed, "error", largestBytes),
        },
        warned: {
            what: `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(warned.length, "video")} with warnings`,
            render: (largestBytes) => [...titleWarnings(warned, failed), ...list(warned, "warning", largestBytes)],
        },
        needed: {
            what: `commands that fix ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(needed.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleNeeded(needed), needed, { largestBytes, place, toolPage }),
        },
        cuts: {
            what: `commands that shorten ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(cuts.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleCuts(cuts), cuts, { largestBytes, place, toolPage, above: [needed] }),
        },
        optional: {
            what: `optional commands for ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(optional.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleOptional(optional), optional, {
                largestBytes,
                place,
                toolPage,
                above: [needed, cuts],
                state: "folded",
            }),
        },
        accepted: {
            what: `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(accepted.length, "accepted video")}`,
            render: (largestBytes) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(titleAccepted(accepted, videos), list(accepted, "notice", largestBytes)),
        },
    };
}
/** The failed videos without details: only which rules find an error in each. */
function renderBriefly(videos, style, largestBytes) {
    const failed = videos.filter(({ verdict }) => verdict !== "valid");
    if (failed.length === 0)
        return [];
    const { place } = style;
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["Video", "What is wrong"], failed, (each) => (0,_video_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBriefRow */ .DZ)(each, style), { largestBytes, place })];
}
const ACCEPTED = "\u2705";
/** Three columns, as more can't be read on a phone; two where no video has a finding. */
function renderTable(videos, { level, largestBytes, ...style }) {
    if (videos.length === 0)
        return [];
    const hasFindings = videos.some(({ findings }) => findings.length > 0);
    const headings = ["Video", level === "notice" ? "Note" : "What is wrong, and what to do", "Facts"];
    const pick = (cells) => (hasFindings ? cells : cells.filter((_, column) => column !== 1));
    const rows = (0,_video_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .groupAlike */ .Mr)(videos, level);
    const count = (row) => row.length;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(pick(headings), rows, (row) => pick((0,_video_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRow */ .re)(row, style)), { largestBytes, count, place: style.place }),
    ];
}
/** The heading above says it already where no video has an error: one right below it would head nothing new. */
function titleWarnings(warned, failed) {
    if (warned.length === 0 || failed.length === 0)
        return [];
    const verb = warned.length === 1 ? "has" : "have";
    return [`### ${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SIGNS */ .WG.warning} ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(warned.length, "other video")} ${verb} warnings`];
}
/** The heading of the summary says it already where all videos are accepted. */
function titleAccepted({ length }, videos) {
    if (length === videos.length)
        return "What was measured";
    return `${ACCEPTED} ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(length, "video")} ${length === 1 ? "meets" : "meet"} the limits`;
}
// ---------------------------------------------------------------------------------------------------------------------
// The commands
/** More commands are folded. */
const MOST_OPEN = 5;
function renderFixes(title, { commands, writes }, { largestBytes, place, toolPage, above = [], state = commands.length <= MOST_OPEN ? "open" : "folded", }) {
    if (commands.length === 0)
        return [];
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeWhileFits */ .z8)(commands, largestBytes);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(title, [
        ...[...writes].flatMap((each) => renderNote((0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .noteOn */ .k9)(each, toolPage), isSaid(each, above))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(shown.join("\n"), "sh"),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noteOmitted */ .pg)(commands.length - shown.length, place),
    ], state);
}
/** What a file is for that ffmpeg writes is said once. Below, its page is enough. */
function renderNote({ text, page }, isAbove) {
    if (page === undefined)
        return isAbove ? [] : [text];
    const { title, address } = page;
    const shown = address.startsWith("https:") ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(title, address) : `${title}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(address)}`;
    return [isAbove ? shown : `${text} ${shown}`];
}
function isSaid(output, above) {
    return above.some(({ writes }) => writes.has(output));
}
function titleNeeded({ videos }) {
    return videos === 1 ? "Fix this video" : `Fix these ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(videos, "video")}`;
}
function titleCuts({ videos }) {
    return `${_video_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .TOO_LONG */ .ch}: cut off the end of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(videos, "video")}`;
}
function titleOptional({ videos }) {
    return `Optional: convert ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(videos, "video")}`;
}


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readEarlierReport),
/* harmony export */   Z2: () => (/* binding */ findFileObstacle),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3193);
/* harmony import */ var _git_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8081);
/** Reads and writes report files: regular ones only, complete or not there at all. Knows no format. */





/** Writes a temporary file and renames it: a reader sees the old report or the new one, never half of one. */
function writeWhole(path, parts) {
    makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    // The name of the file may be as long as a name can be.
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        writeParts(beside, parts);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
    }
}
/** Characters that are written at once. */
const LARGEST_BATCH = 30_000;
function writeParts(path, parts) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx");
    try {
        // A write for each of thousands of short parts would take longer than making them.
        let batch = "";
        for (const part of parts) {
            batch += part;
            if (batch.length < LARGEST_BATCH)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, batch);
            batch = "";
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, batch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/**
 * Why `path` must not be written, in words that follow its name; `undefined` where it may. Something else than an
 * earlier report stays: a typing error must not cost a video, an empty file may be a ledger, and a pipe would be waited
 * for.
 *
 * @param path absolute
 * @param mark how every report of this format begins
 * @param wasReal whether the path had no symbolic link in it when it was chosen: a later step may have put one there
 */
function findFileObstacle(path, mark, wasReal = false) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (wasReal && (0,_git_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .findRealPath */ .p)(folder) !== folder)
        return "where a symbolic link has taken the place of a folder";
    if ((0,_git_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsIntoGit */ ._)(path))
        return "which is inside a directory of Git's own";
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return "which is a directory";
    if (!stats.isFile())
        return "which is a pipe or a device";
    return mark.test(readStart(path)) ? undefined : "which exists and is not an earlier report";
}
/** Enough for a mark, however it is indented. */
const START_BYTES = 1024;
function readStart(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    try {
        const start = Buffer.alloc(START_BYTES);
        return start.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, start));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** A report of 40,000 videos is about as large. */
const LARGEST_REPORT_BYTES = 64 * 2 ** 20;
/**
 * The text of an earlier report; `undefined` if there is no regular file (what a link leads to was not written by us).
 * Throws if it is larger than 64 MiB: then it must stay as it is.
 */
function readEarlierReport(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats?.isFile())
        return undefined;
    if (stats.size > LARGEST_REPORT_BYTES) {
        throw new Error(`the earlier report at '${path}' is larger than ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .Xq)(LARGEST_REPORT_BYTES)}`);
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8");
}
/**
 * Makes the missing folders one by one. Node's own recursion never ends where the system refuses to make a folder with
 * the error for a missing parent, as in /proc.
 */
function makeFolders(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (above !== folder)
        makeFolders(above);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
}


/***/ }),

/***/ 7683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bringsChanges),
/* harmony export */   w: () => (/* binding */ parseEvent)
/* harmony export */ });
/* harmony import */ var _github_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4381);
/** What an event says about the commits that it brings. Trusts nothing in it; asks neither git nor a server. */

/** Whether `scope: auto` means the changed videos only. */
function bringsChanges({ name }) {
    return ["pull_request", "pull_request_target", "merge_group"].includes(name);
}
/**
 * Reads an event. Source of the fields: GitHub's documentation, "Webhook events and payloads". Other events about a
 * pull request, such as `pull_request_review`, are read like `pull_request`.
 */
function parseEvent({ name, payload, sha }) {
    const fields = (0,_github_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .q)(payload);
    const pullRequest = (0,_github_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .q)(fields.pull_request);
    if (name === "push")
        return parsePush(fields);
    if (name === "merge_group") {
        const { base_sha: base, head_sha: head } = (0,_github_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .q)(fields.merge_group);
        return isCommit(base) ? { kind: "commits", base, head: isCommit(head) ? head : sha } : INCOMPLETE;
    }
    if (fields.pull_request === undefined) {
        return { kind: "unknown", problem: "This event brings no commits to compare" };
    }
    const { sha: head } = (0,_github_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .q)(pullRequest.head);
    const { ref: baseRef, sha: base } = (0,_github_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .q)(pullRequest.base);
    const { number } = pullRequest;
    if (!isCommit(head) || typeof baseRef !== "string" || !Number.isSafeInteger(number))
        return INCOMPLETE;
    return { kind: "pull-request", number: Number(number), head, baseRef, base: isCommit(base) ? base : undefined };
}
const INCOMPLETE = { kind: "unknown", problem: "The event does not name its commits" };
/** After a force push, the earlier commit is not in the history of the new one. */
function parsePush({ before, after, forced }) {
    if (!isCommit(after))
        return INCOMPLETE;
    if (forced === true)
        return { kind: "unknown", problem: "This push rewrites the history of its branch" };
    if (isCommit(before))
        return { kind: "commits", base: before, head: after };
    return { kind: "unknown", problem: "This push is the first one to its branch or tag" };
}
/** A commit's id, SHA-1 or SHA-256. Zeros alone mean that there is none. */
function isCommit(value) {
    return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && /[^0]/.test(value);
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ LFS_POINTER_LIMIT_BYTES),
/* harmony export */   vP: () => (/* binding */ resemblesLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
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


/***/ }),

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject),
/* harmony export */   C: () => (/* binding */ findTreeEntry)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9275);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6455);
/** Reads files as they are in a commit. Touches nothing on disk. */


/**
 * Looks for `path`, which counts from `directory`, with `/`, in a commit. What a submodule holds is absent. Source of
 * the format: git-ls-tree(1), "Output format".
 */
function findTreeEntry(directory, commit, path, environment) {
    const args = ["--literal-pathspecs", "ls-tree", "-z", `${commit}^{commit}`, "--", path];
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(directory, args, environment);
    if (status !== 0)
        return { kind: "no commit" };
    const [, mode, object] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeNames */ .$R)(stdout)) ?? [];
    return mode === undefined || object === undefined ? { kind: "absent" } : { kind: "entry", mode, object };
}
/** The content of an object; `undefined` if the clone lacks it, as a partial clone may. */
function readObject(directory, object, environment) {
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(directory, ["cat-file", "blob", object], environment);
    return status === 0 ? stdout : undefined;
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   U: () => (/* binding */ openDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2762);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8744);
/** What is on disk: directories and the kinds of their entries. Opens no file. */





/**
 * Returns a function that lists the directories of a workspace, each read once, without `.git`. A symbolic link is an
 * entry like a file, and is not walked through. What is missing is empty. `isAnywhere`: other directories, too.
 */
function openDisk(workspace, isAnywhere = false) {
    if (lookUp(workspace) !== "directory")
        return () => ({ kind: "open", entries: [] });
    const top = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const known = new Map();
    return (directory) => {
        const listing = known.get(directory) ?? readListing(top, directory, isAnywhere);
        known.set(directory, listing);
        return listing;
    };
}
function readListing(top, directory, isAnywhere) {
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8Name */ .Lb)(directory))
        return { kind: "closed" };
    try {
        // A walk meets no links, but it can start at one, or under one.
        const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, directory));
        return isAnywhere || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(top, place) ? { kind: "open", entries: readEntries(place) } : { kind: "closed" };
    }
    catch (error) {
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsence */ .Md)(error) ? { kind: "open", entries: [] } : { kind: "closed" };
    }
}
function readEntries(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true, encoding: "buffer" })
        .map((entry) => ({ name: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeNames */ .$R)(entry.name), kind: entry.isDirectory() ? "directory" : "file" }))
        .filter(({ name }) => name !== ".git");
}
/**
 * What is at a path. A link to a directory is a directory; a link to nothing is a file, which can't be opened. A name
 * that is not UTF-8 can't be looked up: it counts as closed.
 */
function lookUp(path) {
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8Name */ .Lb)(path))
        return "closed";
    try {
        // Most copies of videos are absent, and an error for each would take longer than the look.
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (entry === undefined)
            return "absent";
        return entry.isDirectory() || (entry.isSymbolicLink() && leadsToDirectory(path)) ? "directory" : "file";
    }
    catch (error) {
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsence */ .Md)(error) ? "absent" : "closed";
    }
}
function leadsToDirectory(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ findRepository),
  ls: () => (/* binding */ findTop),
  IR: () => (/* binding */ mayBeInRepository),
  EO: () => (/* binding */ runGit),
  t1: () => (/* binding */ streamGit)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = getBuiltinModule("node:child_process");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./text/paths.js
var paths = __nccwpck_require__(2762);
// EXTERNAL MODULE: ./sources/workspace/disk.js
var disk = __nccwpck_require__(8654);
;// CONCATENATED MODULE: ./sources/workspace/git.js
/** Runs git: the only place that does. Changes nothing in a repository. */




/**
 * The repository of a file in the workspace: the nearest directory around it with a `.git`. Both paths are real ones.
 */
function findRepository(file, workspace) {
    let directory = (0,external_node_path_.dirname)(file);
    while (directory !== workspace && (0,paths/* isInside */.F)(workspace, directory) && (0,disk/* lookUp */.T)((0,external_node_path_.join)(directory, ".git")) === "absent") {
        directory = (0,external_node_path_.dirname)(directory);
    }
    return directory;
}
/** The nearest directory with a `.git` around a directory, or that itself; the root where there is none. */
function findTop(directory) {
    const above = (0,external_node_path_.dirname)(directory);
    return (0,disk/* lookUp */.T)((0,external_node_path_.join)(directory, ".git")) !== "absent" || above === directory ? directory : findTop(above);
}
/** Whether a directory, an absolute path, can be in a repository: git is not started where that is plain. */
function mayBeInRepository(directory) {
    return (0,disk/* lookUp */.T)((0,external_node_path_.join)(findTop(directory), ".git")) !== "absent";
}
/**
 * Runs git in a directory, which is the top of a repository, or in one. Ignores the directory's owner
 * (`safe.directory`), has messages in English, and never prompts. `input` is what git reads. Never throws: see `status`
 * and `error` of the result.
 */
function runGit(directory, args, environment, input) {
    const options = { ...placeGit(directory, environment), input, maxBuffer: Number.POSITIVE_INFINITY };
    return (0,external_node_child_process_namespaceObject.spawnSync)("git", [...listOptions(directory), ...args], options);
}
/** As {@link runGit}, without waiting: what git writes is passed to `onBytes` as it comes. */
async function streamGit(directory, args, environment, onBytes) {
    const stderr = [];
    const fail = (error) => ({ status: null, signal: null, error, stderr: Buffer.concat(stderr) });
    try {
        const git = (0,external_node_child_process_namespaceObject.spawn)("git", [...listOptions(directory), ...args], {
            ...placeGit(directory, environment),
            stdio: ["ignore", "pipe", "pipe"],
        });
        git.stdout.on("data", onBytes);
        git.stderr.on("data", (bytes) => stderr.push(bytes));
        return await new Promise((resolve) => {
            git.once("error", (error) => resolve(fail(error)));
            git.once("close", (status, signal) => resolve({ status, signal, stderr: Buffer.concat(stderr) }));
        });
    }
    catch (error) {
        return fail(error instanceof Error ? error : new Error(String(error)));
    }
}
function listOptions(directory) {
    // Git checks the owner of every repository, so each has to be named. It expects `/` on Windows too.
    const safe = `safe.directory=${directory.replaceAll("\\", "/")}`;
    // A repository's configuration can name a program that watches for changes: it must not be run.
    const watch = "core.fsmonitor=false";
    // Committed files can look like a bare repository. Their configuration is a stranger's, and they hide the real one.
    const bare = "safe.bareRepository=explicit";
    return ["-c", safe, "-c", watch, "-c", bare, "-C", directory];
}
/** Windows looks for git.exe in the working directory first, which therefore must not contain other people's files. */
function placeGit(directory, environment) {
    return { cwd: (0,external_node_path_.parse)(directory).root, env: gitEnvironment(environment) };
}
/**
 * The environment, without variables that select another repository or index; in English, without prompts. In a partial
 * clone, nothing is fetched.
 */
function gitEnvironment(environment) {
    const inherited = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name));
    return { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createPicker),
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   Xz: () => (/* binding */ isSubmodule),
/* harmony export */   tW: () => (/* binding */ openRecords)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6455);
/** Records of git's index, as the bytes that git wrote. Starts no process. */

/** The mode of a submodule. */
const SUBMODULE = "160000";
/**
 * `written`: records of `git ls-files -z --stage`, `<mode> <object> <stage>\t<path>\0`. One that is cut off does not
 * count.
 */
function openRecords(written) {
    const bytes = written.subarray(0, written.lastIndexOf(0) + 1);
    return {
        find: (path) => find(bytes, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(path)),
        *[Symbol.iterator]() {
            for (let start = 0; start < bytes.length; start = bytes.indexOf(0, start) + 1)
                yield readRecord(bytes, start);
        },
    };
}
/** Searches between `low` and `high`, each the start of a record or the end of all. */
function find(bytes, path) {
    let low = 0;
    let high = bytes.length;
    let found;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const start = middle === 0 ? 0 : bytes.lastIndexOf(0, middle - 1) + 1;
        const end = bytes.indexOf(0, middle);
        const order = bytes.subarray(bytes.indexOf(TAB, start) + 1, end).compare(path);
        if (order === 0)
            found = start;
        if (order > 0)
            high = start;
        else
            low = end + 1;
    }
    return found === undefined ? undefined : readRecord(bytes, found);
}
const TAB = 9;
function readRecord(bytes, start) {
    const tab = bytes.indexOf(TAB, start);
    return {
        mode: bytes.toString("latin1", start, start + SUBMODULE.length),
        object: bytes.toString("latin1", start + SUBMODULE.length + 1, tab - " 0".length),
        path: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeNames */ .$R)(bytes.subarray(tab + 1, bytes.indexOf(0, tab))),
    };
}
/** Takes what git writes, in pieces of any length, and keeps the records that are wanted; without `isWanted`, all. */
function createPicker(isWanted = () => true) {
    /** Grows by doubling: pieces would take their memory twice when they are joined. */
    let kept = Buffer.alloc(0);
    let length = 0;
    /** The start of a record whose end has not come yet. */
    let open = [];
    const keep = (bytes) => {
        if (length + bytes.length > kept.length) {
            const larger = Buffer.allocUnsafeSlow(2 * (length + bytes.length));
            kept.copy(larger);
            kept = larger;
        }
        length += bytes.copy(kept, length);
    };
    const pick = (records) => {
        let from = 0;
        for (let start = 0; start < records.length;) {
            const end = records.indexOf(0, start);
            if (!isWanted(records, start, end)) {
                keep(records.subarray(from, start));
                from = end + 1;
            }
            start = end + 1;
        }
        keep(records.subarray(from));
    };
    return {
        push(bytes) {
            const first = bytes.indexOf(0) + 1;
            const last = bytes.lastIndexOf(0) + 1;
            if (last > 0) {
                pick(Buffer.concat([...open, bytes.subarray(0, first)]));
                pick(bytes.subarray(first, last));
                open = [];
            }
            open.push(Buffer.from(bytes.subarray(last)));
        },
        end: () => openRecords(kept.subarray(0, length)),
    };
}
/** Whether a record is a submodule's: no other mode has a 6 there. */
function isSubmodule(bytes, start) {
    return bytes[start + 1] === SIX;
}
const SIX = 0x36;


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isForLfs),
/* harmony export */   Z: () => (/* binding */ listForLfs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9275);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6455);
/** Asks git which files it hands to Git LFS. Reads no pointer, and changes no attributes. */



/**
 * Whether git hands a file at this absolute path to Git LFS when it is added (gitattributes(5), "filter"). The file
 * need not be there. `false` where git fails.
 */
function isForLfs(file, environment) {
    const { dir, base } = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(file);
    if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeInRepository */ .IR)(dir))
        return false;
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(dir, ["check-attr", "-z", "filter", "--", base], environment);
    return status === 0 && stdout.toString("latin1").endsWith("\0filter\0lfs\0");
}
/** The same for many files at once: those of `names`, relative to a folder, that git hands to Git LFS. */
function listForLfs(directory, names, environment) {
    if (names.length === 0)
        return new Set();
    const input = Buffer.concat(names.flatMap((name) => [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeName */ .aA)(name), Buffer.from("\0")]));
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(directory, ["check-attr", "-z", "--stdin", "filter"], environment, input);
    if (status !== 0)
        return new Set();
    // For each: its name, the attribute, and the value.
    const fields = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeNames */ .$R)(stdout).split("\0");
    return new Set(names.filter((_, at) => fields[3 * at + 2] === "lfs"));
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findMistypedUrl),
/* harmony export */   _: () => (/* binding */ explainForm)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(317);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5890);
/* harmony import */ var _text_glob_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4265);



const LIST_MARK = { problem: "which begins with '- '", advice: "Remove the '- ' before" };
const QUOTES = { problem: "which is in quotes", advice: "Remove the quotes" };
const COMMENT = { problem: "which has a comment", advice: "Comments are not supported here" };
const SCHEME = { problem: "which is not a valid URL", advice: "A URL starts with https://" };
const SEPARATE = {
    problem: "which names several things",
    advice: "Write one path or URL per line, without commas",
};
/**
 * A line that was meant as a URL, and is none. Returns `undefined` for a URL with a correct start, and for anything
 * that can be a path.
 */
function findMistypedUrl(line) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(line))
        return findSecondPart(line) ?? findScheme(line);
    if (/^(["'\u201c\u201d\u2018\u2019`<]).*[:/]/s.test(line) && isMeantAsUrl(line.slice(1)))
        return QUOTES;
    if (/^[-*\u2022]\s*/.test(line) && isMeantAsUrl(line.replace(/^[-*\u2022]\s*["'<]?/, "")))
        return forThing(LIST_MARK, "URL");
    if (/^#.*:\/\//.test(line))
        return { ...COMMENT, advice: `${COMMENT.advice}: remove this line` };
    if (isMeantAsUrl(line))
        return SCHEME;
    return /https?:\/\//i.test(line)
        ? { problem: "which has text before the URL", advice: "Write the URL alone in its line" }
        : undefined;
}
/** `https:/x`, `https:\\x`, `https:x`, `https//x`, `htps:/x`, `://x.y`, `//x.y`. A drive of Windows has one letter. */
function isMeantAsUrl(text) {
    const [, scheme = ""] = /^([a-z]{2,8})\s*[:;]\s*[/\\]/i.exec(text) ?? [];
    const isNear = scheme !== "" && (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .measureDistance */ .cr)(scheme, "https", (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .allowTypos */ .jP)("https://")) < Infinity;
    return isNear || /^https?:|^https?[/\\]{2}|^:?\/\/[\w-]+(\.[\w-]+)+|^:\/|^[a-z][a-z\d+.-]*:\/\//i.test(text);
}
function findScheme(line) {
    const [scheme = ""] = line.split(":");
    const isOther = /^(https?|ftps?|s3|gs|file|rtmps?|data|ssh|git)$/i.test(scheme);
    return isOther ? undefined : { ...SCHEME, problem: `which starts with '${scheme}://'` };
}
/** A space can be part of a URL's path. */
function findSecondPart(line) {
    if (/\s#/.test(line))
        return explainComment(line);
    return /[\s,;]https?:/i.test(line) ? SEPARATE : undefined;
}
/**
 * Why a line that finds nothing is probably in another form. `exists` says whether a path is there; `path` is the line
 * without its mark `!`.
 */
function explainForm(path, { isNamed }, exists) {
    if (path.startsWith("#") || /\s#/.test(path))
        return explainComment(path);
    if (/^[-*\u2022]\s/.test(path))
        return forThing(LIST_MARK, "path");
    if (/^(["'\u201c\u2018`]).*["'\u201d\u2019`],?$/s.test(path))
        return QUOTES;
    const isPath = (part) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(part) || isNamed(part) || exists(part);
    const [commas, spaces] = [split(path, /[,;]/), split(path, /\s/)];
    if (commas.length > 1 && commas.every(isPath))
        return SEPARATE;
    if (spaces.length > 1 && spaces.every((part) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(part) || exists(part)))
        return SEPARATE;
    const unclosed = (0,_text_glob_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnclosed */ .hw)(path);
    if (unclosed !== undefined) {
        return {
            problem: `which does not close its '${unclosed}'`,
            advice: `Close it, or write '\\${unclosed}' for the character itself`,
        };
    }
    return isMeantAsHost(path) ? { problem: "which does not exist", advice: SCHEME.advice } : undefined;
}
/** The parts of a line, unless a separator may belong to a glob: `{a, b}`. */
function split(line, separator) {
    if (/[{[(]/.test(line))
        return [];
    return line
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== "");
}
function explainComment(line) {
    const isAll = line.startsWith("#");
    return { ...COMMENT, advice: `${COMMENT.advice}: remove ${isAll ? "this line" : "it, from the '#' on"}` };
}
function forThing({ problem, advice }, thing) {
    return { problem, advice: `${advice} the ${thing}` };
}
/** `www.example.com/a.mp4`, `example.com/a.mp4?signature=\u2026` */
function isMeantAsHost(path) {
    const [host = "", ...rest] = path.split("/");
    return rest.length > 0 && /^(www\..+|([\w-]+\.)+[a-z]{2,}(:\d+)?|localhost:\d+|\d+(\.\d+){3}(:\d+)?)$/i.test(host);
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   Cx: () => (/* binding */ quoteLines),
/* harmony export */   Xg: () => (/* binding */ listAllowed),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   eR: () => (/* binding */ nameInside),
/* harmony export */   ku: () => (/* binding */ reject),
/* harmony export */   sJ: () => (/* binding */ rejectGlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _net_urls_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2648);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5890);
/* harmony import */ var _text_glob_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4628);
/* harmony import */ var _text_redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8531);
/* harmony import */ var _line_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8387);
/** What the lines of the inputs `videos` and `posts` mean. Looks neither at the disk nor at the network. */






/** Parses a line. Does not check whether it names anything. */
function parseLine(line, workspace, kind) {
    const rejectLine = (written, why, advice = listAllowed(kind)) => reject(written, why, advice);
    const excludes = line.startsWith("!");
    const given = excludes ? line.slice(1).trim() : line;
    const written = (0,_text_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s)(line);
    if (given === "")
        return rejectLine(written, "which is empty");
    const mistyped = (0,_line_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .findMistypedUrl */ .H)(given);
    const isUrl = /^[a-z][a-z\d+.-]*:\/\//i.test(given);
    if (!kind.takesUrls && (isUrl || mistyped !== undefined))
        return rejectLine(written, "which is a URL");
    if (mistyped !== undefined)
        return rejectLine(written, mistyped.problem, mistyped.advice);
    if (isUrl)
        return parseUrl(given, written, excludes, rejectLine);
    const inWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(given) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, given) : given;
    const path = nameInside(tidy(inWorkspace), workspace);
    // On Windows, a path on another drive has no relative form, and stays absolute.
    if (isOutside(path) && !kind.isAnywhere) {
        // In a job container, the workspace's path is not the one that `github.workspace` gives.
        const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(given) ? ` (${workspace}): give the path relative to it` : "";
        const why = `which is outside ${nameTop(kind.isTyped)}${where}`;
        return kind.isTyped && where === "" ? rejectLine(written, why, RUN_ABOVE) : rejectLine(written, why);
    }
    const named = isOutside(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(given) ? tidy(given) : path;
    const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(named) ? (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO)(named) : undefined;
    return { kind: excludes ? "exclude" : "include", written, hidesSecret: written !== line, path: named, glob };
}
/** What a line is about is in the folder in which the command runs. */
const RUN_ABOVE = "Run the command in a folder that holds it, such as the top of the repository";
function tidy(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/")).replace(/(?<=.)\/+$/, "");
}
/** A path that leads out of the workspace by its name, and back into it: as it is called in the workspace. */
function nameInside(path, workspace) {
    if (!/^\.\.\//.test(path))
        return path;
    const inWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/");
    return isOutside(inWorkspace) ? path : inWorkspace || ".";
}
/** Whether a path, as a line has it, leads out of the workspace by its name: it begins with `..`, or is absolute. */
function isOutside(path) {
    return /^\.\.(\/|$)/.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
}
function parseUrl(given, written, excludes, rejectLine) {
    if (excludes)
        return rejectLine(written, "which excludes a URL: remove the line that gives this URL");
    if (!URL.canParse(given))
        return rejectLine(written, "which is not a valid URL");
    const url = new URL(given);
    if (url.username !== "" || url.password !== "")
        return rejectLine(written, "which contains a user name or password");
    if (url.protocol !== "https:" && !(url.protocol === "http:" && (0,_net_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U9)(url))) {
        return rejectLine(written, "which is not an https URL");
    }
    url.hash = "";
    return { kind: "url", written: (0,_net_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .nameAddress */ .CT)(url), url };
}
/**
 * The line that means a path or a glob. One that begins with `!` would leave it out, and on a command line, one that
 * begins with `-` would be an option.
 */
function writeLine(path) {
    return /^[!-]/.test(path) ? `./${path}` : path;
}
/** How people know the folder that lines start from. */
function nameTop(isTyped = false) {
    return isTyped ? "this folder" : "the workspace";
}
function quoteLines(lines) {
    return lines.map(({ written }) => `'${written}'`).join(", ");
}
/** What a line can be. Without its full stop. */
function listAllowed({ takesUrls, isAnywhere, isTyped }) {
    const url = takesUrls ? ", an https URL" : "";
    const each = isTyped ? "Allowed" : "Allowed, one per line";
    const where = isAnywhere ? "" : ` in ${nameTop(isTyped)}`;
    return `${each}: a file, directory or glob${where}${url}, or '!' and the files to leave out`;
}
/** Says what is wrong with a line, and what to do. `why` is a clause: "which is empty". */
function reject(written, why, advice) {
    return { kind: "problem", line: written, problem: why, advice };
}
/** Says what is wrong with a line whose glob is refused. */
function rejectGlob({ kind, written, hidesSecret }, { problem, instead }) {
    const write = (line) => (line.startsWith("!") ? line : writeLine(line));
    const lines = kind === "include" && !hidesSecret ? instead.map((line) => `'${write(line)}'`).join(" and ") : "";
    const hint = lines === "" ? "" : ` (did you mean ${lines}?)`;
    return reject(written, `${problem}${hint}`, `Allowed in a glob: ${_text_glob_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOB_SYNTAX */ .J}`);
}


/***/ }),

/***/ 6363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ traceLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/** Follows symbolic links, one by one. Opens no file, and decides nothing. */


/** Linux follows no more links in one path (path_resolution(7)). */
const MOST_LINKS = 40;
/** Follows the links of an absolute path. What is missing, or can't be looked at, leads through no link. */
function traceLinks(path) {
    const links = [];
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path);
    const names = path.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    let place = root;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name);
        const target = name === ".." || name === "." ? undefined : readLink(next);
        if (target === undefined) {
            place = next;
            continue;
        }
        links.push(next);
        if (links.length > MOST_LINKS)
            return { links: [...new Set(links)], end: undefined };
        const { root: start } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target);
        if (start !== "")
            place = start;
        names.unshift(...target.slice(start.length).split(SEPARATOR).filter(Boolean));
    }
    return { links, end: place };
}
/** The target of a link; `undefined` if there is none at this path. */
function readLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Windows knows two of them. Everywhere else, a backslash is part of a name. */
const SEPARATOR = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? "/" : /[\\/]/;


/***/ }),

/***/ 882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createLinkGuard),
/* harmony export */   a: () => (/* binding */ isInGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2762);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9275);
/* harmony import */ var _link_trace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6363);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(249);
/** Decides which symbolic links may be followed. Opens no file. */





const OUTSIDE = {
    problem: "a symbolic link leads outside the workspace",
    advice: "Commit the file itself in place of the link",
};
const INTO_GIT = {
    problem: "it is inside a '.git' directory, whose files are not read",
    advice: "Commit the file itself at another path",
};
const UNTRACKED = {
    problem: "a symbolic link leads to a file that Git does not track",
    advice: "Commit the file that the link leads to, or name that file itself",
};
/**
 * A pull request can bring a link to a file that only the job has: a secret, or Git's configuration. So a link that Git
 * tracks may lead only to a file that the same repository tracks, in the workspace. A link that the job made may lead
 * to any file in the workspace. `top`: its real path. The guard takes an absolute path in it, and that path's real one.
 */
function createLinkGuard(top, environment) {
    const openIndex = createIndexes(environment);
    return (path, place) => {
        if (!(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(top, place))
            return OUTSIDE;
        // Git's configuration can hold credentials, whatever link leads there, even where git does not run.
        if (isInGit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, place)))
            return INTO_GIT;
        if (path === place)
            return undefined;
        const mayFollow = (link) => {
            const isTracked = openIndex((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(link, top));
            return isTracked(link) === "no" || isTracked(place) === "yes";
        };
        const links = (0,_link_trace_js__WEBPACK_IMPORTED_MODULE_3__/* .traceLinks */ .f)(path).links.filter((link) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(top, link));
        return links.every(mayFollow) ? undefined : UNTRACKED;
    };
}
/** Whether a path leads into a `.git`, in any letter case: file systems may ignore it. */
function isInGit(path) {
    return path
        .replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/")
        .split("/")
        .some((name) => name.toLowerCase() === ".git");
}
/** Asks git once for each repository. A file is asked for by its real path. */
function createIndexes(environment) {
    const known = new Map();
    return (repository) => {
        const track = known.get(repository) ?? (0,_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .openTracking */ .wl)(repository, environment);
        known.set(repository, track);
        return (file) => track((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/"));
    };
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ decodeNames),
/* harmony export */   Lb: () => (/* binding */ isUtf8Name),
/* harmony export */   aA: () => (/* binding */ encodeName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/** Names of files as texts, also where their bytes are no text. Touches no file. */

/** Bytes that are valid UTF-8 (Unicode Standard, table 3-7), or else one byte. Each byte is a character here. */
const SEQUENCE = new RegExp([
    "[\\0-\\x7f]+",
    "[\\xc2-\\xdf][\\x80-\\xbf]",
    "\\xe0[\\xa0-\\xbf][\\x80-\\xbf]",
    "[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}",
    "\\xed[\\x80-\\x9f][\\x80-\\xbf]",
    "\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}",
    "[\\xf1-\\xf3][\\x80-\\xbf]{3}",
    "\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}",
    "[\\x80-\\xff]",
].join("|"), "g");
/**
 * The text of names in UTF-8. A byte that is not UTF-8 becomes a lone surrogate, U+DC80 to U+DCFF, as in Python (PEP
 * 383): so two names that differ remain two.
 */
function decodeNames(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString();
    return bytes
        .toString("latin1")
        .replace(SEQUENCE, (sequence) => /^[\x80-\xff]$/.test(sequence)
        ? String.fromCharCode(0xdc00 + sequence.charCodeAt(0))
        : Buffer.from(sequence, "latin1").toString());
}
/** The bytes of a name that {@link decodeNames} made a text. */
function encodeName(name) {
    if (isUtf8Name(name))
        return Buffer.from(name);
    // Every second part is a byte.
    const parts = name.split(/([\udc80-\udcff])/u);
    return Buffer.concat(parts.map((part, at) => (at % 2 === 0 ? Buffer.from(part) : Buffer.from([part.charCodeAt(0) - 0xdc00]))));
}
/** Whether a name that was decoded is UTF-8. Any other can't be given to `node:fs` as a text. */
function isUtf8Name(name) {
    return !/\p{Surrogate}/u.test(name);
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runParser)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8744);

/** Parsers ask for at most this much at a time, except for the few parts that they need in one piece. */
const USUAL_REQUEST_BYTES = 64 * 1024;
/** One for all files: parsers run one at a time, from their first request to their last. */
const usualBuffer = new Uint8Array(USUAL_REQUEST_BYTES);
/**
 * Sends a parser the bytes that it requests, until it returns. Each request overwrites the bytes of the one before it.
 * There is no time limit: parsers bound their own work, by what is in the file, so that every machine gives the same
 * verdict.
 *
 * Where `read` throws a system error, the parser receives it as a fault (`inaccessible`), so that it can still return
 * what it knows.
 */
function runParser(parser, read) {
    let step = parser.next();
    while (!step.done) {
        const { length } = step.value;
        const buffer = length <= usualBuffer.length ? usualBuffer.subarray(0, length) : new Uint8Array(length);
        step = parser.next(fill(buffer, step.value, read));
    }
    return step.value;
}
/** Reads until there are enough bytes or the source ends. */
function fill(buffer, { offset, atLeast }, read) {
    let filled = 0;
    try {
        while (filled < atLeast) {
            const count = read(filled === 0 ? buffer : buffer.subarray(filled), offset + filled);
            if (count === 0)
                break;
            filled += count;
        }
    }
    catch (error) {
        return { kind: "inaccessible", problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explainSystemError */ .Tr)(error), offset, isUnchecked: true };
    }
    return filled === buffer.length ? buffer : buffer.subarray(0, filled);
}


/***/ }),

/***/ 8744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   Tr: () => (/* binding */ explainSystemError),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/** Errors of `node:fs`, in words. */

/**
 * The operating system's message for an error of `node:fs`: "permission denied". Any other error is a bug of this
 * program, and is thrown on.
 */
function explainSystemError(error) {
    // Node 20 has no getSystemErrorMessage.
    if (isSystemError(error))
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().get(error.errno)?.[1] ?? error.code;
    throw error;
}
/** Whether a call of `node:fs` failed because nothing has that name. */
function isAbsence(error) {
    return isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
/** Whether the system could not read a file that is there: it may at another attempt, or as another user. */
function isRefusal(error) {
    return isSystemError(error) && REFUSALS.includes(error.code);
}
const REFUSALS = ["EACCES", "EPERM", "EBUSY", "EIO", "EMFILE", "ENFILE"];
function isSystemError(error) {
    return error instanceof Error && "errno" in error && typeof error.errno === "number";
}


/***/ }),

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   T8: () => (/* binding */ trackFromTop),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   wl: () => (/* binding */ openTracking),
/* harmony export */   y2: () => (/* binding */ createTracking),
/* harmony export */   z7: () => (/* binding */ listTracked)
/* harmony export */ });
/* unused harmony export isKeptByGit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _model_default_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4270);
/* harmony import */ var _model_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8766);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1409);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8654);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9275);
/* harmony import */ var _index_records_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(528);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8056);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6455);
/* harmony import */ var _video_names_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8417);
/** What git tracks, as its index says. Looks at no commit. */











/** Lists what git tracks under `workspace`, or says why it can't. Starts git once for each repository. */
async function listTracked(workspace, wanted, environment) {
    if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)(workspace) !== "directory")
        return { kind: "no-repository", reason: "there is no workspace" };
    return listDeeply(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), wanted, environment);
}
async function listDeeply(directory, wanted, environment) {
    const { end, records } = await readWanted(directory, wanted, environment);
    if (end.status !== 0)
        return explainFailure(directory, end);
    const submodules = [];
    for (const path of listCheckedOut(directory, records)) {
        const inner = await listDeeply((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), wanted, environment);
        if (inner.kind !== "index")
            return inner;
        submodules.push({ path, index: inner.index });
    }
    return { kind: "index", index: { records, submodules } };
}
/** The paths of an index's files, and of those in its submodules. */
function* listFiles({ records, submodules }) {
    for (const { mode, path } of records)
        if (mode !== _index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG)
            yield path;
    for (const { path, index } of submodules)
        for (const file of listFiles(index))
            yield `${path}/${file}`;
}
/** One index, without its submodules' files. `end`: how git ended; the records are whole if its status is 0. */
async function readWanted(directory, wanted, environment) {
    const read = async (listing) => {
        const end = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .streamGit */ .t1)(directory, listing.args, environment, listing.push);
        return { end, records: listing.end() };
    };
    const listing = plan(directory, wanted);
    const first = await read(listing);
    return listing.isEnough() ? first : read(planFrom([], wanted));
}
/** As {@link listTracked}, of one index, and waits for git. `undefined` where git fails. */
function readIndex(directory, wanted, environment) {
    const read = readWhole(directory, wanted, environment);
    return read.end.status === 0 ? read.records : undefined;
}
function readWhole(directory, wanted, environment) {
    const read = (listing) => {
        const end = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(directory, listing.args, environment);
        if (wanted === "all")
            return { end, records: (0,_index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .openRecords */ .tW)(end.stdout ?? Buffer.alloc(0)) };
        if (end.status === 0)
            listing.push(end.stdout);
        return { end, records: listing.end() };
    };
    const listing = plan(directory, wanted);
    const first = read(listing);
    return listing.isEnough() ? first : read(planFrom([], wanted));
}
/**
 * Git picks videos by their names among hundreds of thousands of files, but not submodules: where there are any, it has
 * to list everything.
 */
function plan(directory, wanted) {
    const hasSubmodules = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findTop */ .ls)(directory), SUBMODULES_FILE));
    return planFrom(wanted === "videos" && !hasSubmodules ? PICKED : [], wanted);
}
function planFrom(pathspecs, wanted) {
    let hasSubmodules = false;
    const isWanted = (bytes, start, end) => {
        if ((0,_index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .isSubmodule */ .Xz)(bytes, start) || (0,_video_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isNamedAsVideo */ .$b)(bytes.toString("latin1", end - LONGEST_ENDING, end)))
            return true;
        if (bytes.toString("latin1", end - POLICY.length, end) === POLICY)
            return true;
        hasSubmodules ||= bytes.toString("latin1", start, end).endsWith(SUBMODULES_FILE);
        return false;
    };
    const { push, end } = (0,_index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .createPicker */ .$)(wanted === "all" ? undefined : isWanted);
    const args = ["ls-files", "-z", "--stage", "--", ...pathspecs];
    return { args, push, end, isEnough: () => pathspecs.length === 0 || !hasSubmodules };
}
/** A repository with submodules has this file at its top (gitsubmodules(7)): without it, git can't check them out. */
const SUBMODULES_FILE = ".gitmodules";
/** Git compares each pattern with each file, so the many extensions that end with v share one. It picks others, too. */
const ENDS = new Set(_model_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .VIDEO_EXTENSIONS */ .Vf.map((extension) => (extension.endsWith("v") ? "v" : `.${extension}`)));
/** What git is to pick, as pathspecs. The usual policy is among it, so that git is started once. */
const PICKED = [
    ...[...ENDS].map((end) => `:(icase)*${end}`),
    `:(top,literal)${SUBMODULES_FILE}`,
    `:(literal)${_model_default_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_POLICY */ .z}`,
];
/** The end of the record of the policy's usual file. */
const POLICY = `\t${_model_default_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_POLICY */ .z}`;
/** In bytes, with the dot. What stands before a name in a record is longer. */
const LONGEST_ENDING = 1 + Math.max(..._model_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .VIDEO_EXTENSIONS */ .Vf.map(({ length }) => length));
/**
 * Says whether a repository tracks a file, by its path from a directory of the repository, or a submodule that is
 * checked out there does. `unknown`: git failed. Starts git once for each repository, for the first file.
 */
function openTracking(directory, environment) {
    const { end, records } = readWhole(directory, "all", environment);
    if (end.status !== 0) {
        const isFailed = explainFailure(directory, end).kind === "failed";
        return () => (isFailed ? "unknown" : "no");
    }
    const submodules = new Map();
    return (path) => {
        const entry = records.find(path);
        if (entry !== undefined)
            return entry.mode === _index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG ? "no" : "yes";
        const around = listFolders(path).find((folder) => records.find(folder)?.mode === _index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG);
        if (around === undefined || !isCheckedOut((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, around)))
            return "no";
        const inner = submodules.get(around) ?? openTracking((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, around), environment);
        submodules.set(around, inner);
        return inner(path.slice(around.length + 1));
    };
}
/** The folders around a path, the outermost first. */
function listFolders(path) {
    const names = path.split("/");
    return names.slice(1).map((_, at) => names.slice(0, at + 1).join("/"));
}
function listCheckedOut(directory, records) {
    const submodules = [...records].filter(({ mode }) => mode === _index_records_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG).map(({ path }) => path);
    return submodules.filter((path) => isCheckedOut((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)));
}
/** With more paths, git lists the whole index faster than it looks for each of them. */
const MOST_PATHS = 100;
/**
 * Says whether git tracks a path that counts from the top of the repository of `workspace`, not of its submodules.
 * Nothing is tracked where git fails, or where the workspace is only a folder of a repository. `paths`: those that can
 * be asked for. `index`: what git is known to track.
 */
function trackFromTop(workspace, environment, { paths, index }) {
    if (paths.length === 0 || (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ".git")) === "absent")
        return () => false;
    if (index !== undefined)
        return (path) => index.records.find(path) !== undefined;
    return trackEach(workspace, paths, environment);
}
/**
 * Says whether git's commands find a file from a directory: the repository of the directory tracks it, not one of its
 * submodules. Asks git once for all `paths`, and once for any other. `index`: what git is known to track.
 */
function createTracking(workspace, environment, { paths, index }) {
    const expected = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(() => new Set(paths));
    const trackAll = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(() => trackEach(workspace, paths.filter((path) => !(0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .isOutside */ ._K)(path)), environment));
    return (path) => {
        if (index !== undefined)
            return index.records.find(path) !== undefined;
        // Another repository may be there. A command without git moves the file, too.
        if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .isOutside */ ._K)(path))
            return false;
        return expected().has(path) ? trackAll()(path) : trackEach(workspace, [path], environment)(path);
    };
}
/** Asks git for some paths, once; those that it does not track are `false`, and so are all where git fails. */
function trackEach(workspace, paths, environment) {
    const directory = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    if (paths.length > MOST_PATHS) {
        const records = readIndex(directory, "all", environment);
        return (path) => records?.find(path) !== undefined;
    }
    const args = ["--literal-pathspecs", "ls-files", "-z", "--", ...paths];
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(directory, args, environment);
    const tracked = new Set(status === 0 ? (0,_names_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeNames */ .$R)(stdout).split("\0") : []);
    return (path) => tracked.has(path);
}
/**
 * Whether git has the content of a file, by its absolute path: then it can be had again if the file is replaced. What
 * was changed since it was added is nowhere else.
 */
function isKeptByGit(file, environment) {
    const { dir, base } = parse(file);
    if (!mayBeInRepository(dir))
        return false;
    const args = ["--literal-pathspecs", "ls-files", "-z", "-t", "--cached", "--modified", "--", base];
    const { status, stdout } = runGit(dir, args, environment);
    return status === 0 && decodeNames(stdout) === `H ${base}\0`;
}
function explainFailure(directory, { status, signal, error, stderr }) {
    const isMissing = error !== undefined && "code" in error && error.code === "ENOENT";
    const words = isMissing ? "git is not installed" : /^fatal: (.*)/m.exec(stderr?.toString() ?? "")?.[1];
    const message = words ?? error?.message ?? `git ls-files ended with ${status === null ? signal : `exit code ${status}`}`;
    // With a `.git` there is a repository, even if it is broken: its videos must not pass unchecked.
    if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".git")) !== "absent")
        return { kind: "failed", message };
    if (isMissing)
        return { kind: "no-repository", reason: message };
    // For a `.git` above that points nowhere, git says "not a git repository: <path>": that is a broken repository too.
    return message.startsWith("not a git repository (or any ")
        ? { kind: "no-repository", reason: "the workspace is not in a git repository" }
        : { kind: "failed", message };
}
/** A link in a submodule's place is not followed: it could lead outside the workspace, or in a circle. */
function isCheckedOut(submodule) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(submodule, ".git")) && node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(submodule) === submodule;
}


/***/ }),

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ isNamedAsVideo),
/* harmony export */   Jx: () => (/* binding */ ENDINGS),
/* harmony export */   NG: () => (/* binding */ isMacMetadata)
/* harmony export */ });
/* harmony import */ var _model_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8766);
/** Which files are videos by their names. Opens none of them. */

/** The endings of videos' names, for messages. */
const ENDINGS = _model_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .VIDEO_EXTENSIONS */ .Vf.map((extension) => `.${extension}`).join(" ");
const VIDEO = new RegExp(`\\.(${_model_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .VIDEO_EXTENSIONS */ .Vf.join("|")})$`, "i");
function isNamedAsVideo(path) {
    return VIDEO.test(path);
}
/** macOS writes `._clip.mp4` beside `clip.mp4`, on disks that can't keep its metadata (AppleDouble, RFC 1740). */
function isMacMetadata(path) {
    return /(^|\/)\._[^/]*$/.test(path);
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeAdding)
/* harmony export */ });
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9709);
/** The command by which git records which videos have come, or have taken the places of others. Runs nothing. */

/**
 * `paths`: of what is new, and of what is gone. `names`: whether git takes all of them as they are, or one has a new
 * name. For a new name that a `.gitignore` hides, git would record only what is gone, without `-f`. `undefined` for
 * names that shells read differently.
 */
function writeAdding(paths, names) {
    const literally = paths.some((path) => _quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHSPEC_PATTERN */ .uI.test(path)) ? ["--literal-pathspecs"] : [];
    return (0,_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCommand */ .zP)(["git", ...literally, "add", "-A", ...(names === "new" ? ["-f"] : []), "--", ...paths]);
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ findClosest),
/* harmony export */   cr: () => (/* binding */ measureDistance),
/* harmony export */   jP: () => (/* binding */ allowTypos)
/* harmony export */ });
/* unused harmony export SHORTEST_BEGINNING */
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
    return text.normalize("NFC").toLowerCase().replaceAll("\u03c2", "\u03c3");
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
    return refuse("which contains '!(\u2026)'", ...instead);
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
/* harmony export */   hw: () => (/* binding */ findUnclosed),
/* harmony export */   mg: () => (/* binding */ isSpecial)
/* harmony export */ });
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
/**
 * The classes of POSIX (Base Specifications, section 9.3.5), and bash's. Letter case does not matter. They are texts,
 * as V8 makes the sets of Unicode for a literal where it only loads the file. That takes long, and few globs have one.
 */
const CLASSES = new Map([
    ["alnum", String.raw `[\p{Alphabetic}\p{M}\p{Nd}]`],
    ["alpha", String.raw `[\p{Alphabetic}\p{M}]`],
    ["ascii", String.raw `\p{ASCII}`],
    ["blank", String.raw `[ \t]`],
    ["cntrl", String.raw `\p{Cc}`],
    ["digit", "[0-9]"],
    ["graph", String.raw `[^\p{Z}\p{C}]`],
    ["lower", String.raw `\p{Cased}`],
    ["print", String.raw `[^\p{C}]`],
    ["punct", "[!-/:-@[-`{-~]"],
    ["space", String.raw `\s`],
    ["upper", String.raw `\p{Cased}`],
    ["word", String.raw `[\p{Alphabetic}\p{M}\p{Nd}_]`],
    ["xdigit", "[0-9a-f]"],
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
        const source = name === undefined ? undefined : CLASSES.get(name);
        const type = source === undefined ? undefined : new RegExp(source, "u");
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
/* unused harmony export writeLiteral */
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8459);
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4628);
/* harmony import */ var _glob_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4265);
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8096);
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
    return `!${writeLiteral(path)}`;
}
/** The glob that matches this path alone: the path itself, if nothing in it has a special meaning. */
function writeLiteral(path) {
    if (!isGlob(path))
        return path;
    const escaped = path.replace(/[\\*?[\]{}()|!+@,]/g, "\\$&");
    // With `!(` escaped by backslashes alone, nothing would be left by which it is known for a glob.
    return isGlob(escaped) ? escaped : escaped.replaceAll("\\(", "[(]");
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

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/** Paths as texts. Touches no file. */

/** Whether `path` is `directory` or inside it. Both are absolute; symbolic links are not resolved. */
function isInside(directory, path) {
    const between = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return between !== ".." && !between.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(between);
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findPullObstacle)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony export */   nF: () => (/* binding */ formatDurationLimit),
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
/** `value` with so many `decimals`, or as many as leave it on its side of `limit`. */
function roundApart(value, decimals, limit) {
    for (let more = decimals; more < 12; more++) {
        const rounded = Number(value.toFixed(more));
        if (isOnSide(rounded, value, limit))
            return rounded;
    }
    return value;
}
/** Whether a rounded value is under, at or over the limit where the value is: 60.7 is not shown as 60 beside 60.5. */
function isOnSide(rounded, value, limit = Number.NaN) {
    return Number.isNaN(limit) || Math.sign(rounded - limit) === Math.sign(value - limit);
}
/**
 * Seconds as `1.0 s` under a minute, as `10:12` or `1:00:05` above. Fractions of a second are shown only where the
 * duration would look as if it were at `limit`, or on its other side, without them.
 */
function formatDuration(seconds, limit) {
    if (Math.round(seconds * 10) < 600)
        return writeDuration(roundApart(seconds, seconds < 0.1 ? 3 : 1, limit));
    const whole = Math.max(60, Math.floor(Math.round(seconds * 1000) / 1000));
    return writeDuration(isOnSide(whole, seconds, limit) ? whole : roundApart(seconds, 1, limit));
}
/** A bound of a duration, with every fraction of a second: `10:00`, `1:00.5`. */
function formatDurationLimit(seconds) {
    return writeDuration(Number(seconds.toFixed(6)));
}
function writeDuration(seconds) {
    return seconds < 60 ? `${withDecimal(seconds)} s` : formatClock(seconds);
}
/** A limit in seconds as people say it: `3 minutes`, or as {@link formatDurationLimit} writes it. */
function formatMinutes(seconds) {
    return seconds > 60 && seconds % 60 === 0 ? formatCount(seconds / 60, "minute") : formatDurationLimit(seconds);
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
/** Pixels of the picture as it is shown: `1080\u00d71920`. */
function formatPictureSize(coded, rotation) {
    const { width, height } = displayedSize(coded, rotation);
    return `${width}\u00d7${height}`;
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

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ findUnquotable),
/* harmony export */   uI: () => (/* binding */ PATHSPEC_PATTERN),
/* harmony export */   zP: () => (/* binding */ writeCommand)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);
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
const UNQUOTABLE = /["\u201c\u201d\u201e$`\\!\ufffd]|##\[|%(?!\d|(?!CD%)[\dA-F]{2}%)[^%]*%/i;
/** Git reads such a path as a pattern of names (gitglossary(7), "pathspec"): it means other files, too, or none. */
const PATHSPEC_PATTERN = /^:|[*?[]/;
/**
 * Writes a word so that sh, dash, bash, zsh, PowerShell and cmd (typed, not in a batch file) read exactly this word:
 * bare if that is safe, otherwise in double quotes. `undefined` for a word that they would read differently, or that
 * can't be copied from a log because it contains an invisible character.
 *
 * Sources: POSIX.1-2024, Shell Command Language, 2.2.3; zshmisc(1), zshexpn(1); PowerShell, about_Parsing and
 * about_Quoting_Rules; Windows, `cmd /?` and "Parsing C command-line arguments".
 */
function quote(word) {
    const isBare = BARE.test(word);
    // Most words are: of their characters, only `%` may mean something to a shell.
    if (isBare && !word.includes("%"))
        return word;
    if (word === "" || findUnquotable(word) !== undefined)
        return undefined;
    return isBare ? word : `"${word}"`;
}
/** Characters of {@link UNQUOTABLE} in words: quotation marks around some of them would be hard to read. */
const CHARACTERS = {
    '"': 'a double quotation mark (")',
    "\u201c": "a curly quotation mark (\u201c)",
    "\u201d": "a curly quotation mark (\u201d)",
    "\u201e": "a low quotation mark (\u201e)",
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
    const unprintable = (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnprintable */ .Q)(word)?.codePointAt(0);
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


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
    const shown = isAddress ? visible.replace(/^(!?https?:\/\/)?.*@/is, "$1\u2026@") : visible;
    return at === -1 ? shown : `${shown}${line.charAt(at)}\u2026`;
}
/** Where a secret may start in a text that does not look like a URL; -1 if nowhere. */
function findSecret(line) {
    const mark = line.indexOf("?");
    const starts = [line.search(AFTER_EXTENSION), line.includes("=", mark) ? mark : -1].filter((at) => at !== -1);
    return starts.length === 0 ? -1 : Math.min(...starts);
}


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ joinFirst),
/* harmony export */   cl: () => (/* binding */ quoteValue),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   vr: () => (/* binding */ showPart)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3193);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8531);
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8096);
/** Keeps texts short that others have written. Knows no medium. */



/** The first characters of a text; `\u2026` stands for the rest. */
function shorten(text, mostCharacters) {
    // A text of half a megabyte is not divided into its characters.
    const start = [...text.slice(0, 2 * mostCharacters + 2)];
    return start.length > mostCharacters ? `${start.slice(0, mostCharacters).join("")}\u2026` : text;
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


/***/ }),

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findUnprintable),
/* harmony export */   u: () => (/* binding */ showUnprintable)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1409);
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
 * Most texts: printable ASCII and Latin letters and signs, with the usual dashes and quotes, and the marks of the
 * log. They need none of the patterns, which take longer to make than a small file takes to check.
 */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2713\u2717]*$/;
const makePatterns = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => ({
    any: new RegExp(UNPRINTABLE, "v"),
    token: new RegExp(`(?:${SPELLING})|(?<unprintable>${UNPRINTABLE})`, "gv"),
}));
/**
 * Shows each unprintable character as `\u{\u2026}`, so that no name looks like another or changes the text around it.
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
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   uh: () => (/* binding */ CODEC_NAMES),
/* harmony export */   vJ: () => (/* binding */ withArticle)
/* harmony export */ });
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3065);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
