export const id = 643;
export const ids = [643];
export const modules = {

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReports: () => (/* binding */ renderReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
;// CONCATENATED MODULE: ./check/limits.js

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
    return policy?.sets.has(name) ? `The policy '${(0,unprintable/* showUnprintable */.u)(policy.path)}'` : authority;
}

// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
;// CONCATENATED MODULE: ./model/colour.js
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
function colour_needsTenBits(colour) {
    const isBt2020 = colour.primaries === BT2020_PRIMARIES || BT2020_MATRICES.includes(colour.matrix ?? UNSPECIFIED);
    return isBt2020 || nameHighDynamicRange(colour) !== undefined;
}
/** `stated` with what only `fallback` states. */
function mergeColours(stated = {}, fallback = {}) {
    const colour = { ...fallback, ...stated };
    return Object.keys(colour).length === 0 ? undefined : colour;
}

;// CONCATENATED MODULE: ./check/fix/encoding.js
/** How a video is encoded again so that its colours stay what they are. Knows no rule. */

/**
 * H.264, which every player shows, unless only H.265 is allowed; for colours that need 10 bits, H.265, as cameras write
 * it: not every ffmpeg can map them to fewer (zscale).
 */
function chooseCodec({ container, colour = {} }, { codecs }) {
    if (hasUnknownColours(container) || colour_needsTenBits(colour))
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
    return ["-pix_fmt", needsTenBits(colour) ? "yuv420p10le" : "yuv420p"];
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
const RGB_CODECS = (/* unused pure expression or super */ null && (["png", "rle"]));
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
    const isGuessed = colour.matrix === undefined && resizing !== undefined && !needsTenBits(colour);
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
        ...encoding_option("-color_primaries", PRIMARIES[primaries]),
        ...encoding_option("-color_trc", mayBeHlg ? undefined : TRANSFERS[transfer]),
        ...encoding_option("-colorspace", MATRICES[matrix]),
        ...(isFullRange === undefined ? [] : ["-color_range", "tv"]),
    ];
}
function encoding_option(name, value) {
    return value === undefined ? [] : [name, value];
}

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
            const broken = rule.limitName === undefined ? limits : findSetter(limits, rule.limitName, ends);
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
    source: RESTRICTIONS,
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
        const best = chooseCodec(facts, limits);
        const better = codecs.includes(best) ? [best] : codecs;
        return {
            problem: `The video codec is ${(0,words/* nameCodec */.G8)(actual)}. ${nameAuthority(limits, "codecs")} accepts ${accepted}`,
            advice: `Convert it to ${(0,words/* formatList */.ki)(better.map(words/* nameCodec */.G8), "or")}`,
        };
    },
});

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

;// CONCATENATED MODULE: ./text/glob-tokens.js
/** The tokens of a glob, and which brackets belong together. Decides no match. */

/** `{1..1000}` is the longest range: each number is an option of its own. */
const glob_tokens_LONGEST_RANGE = 1000;
/** A character that a name can contain; a slash is between names. */
function glob_tokens_isInName(character) {
    return character !== "/";
}
/** Divides a glob into tokens. An escaped character is itself, and so is a bracket `[` without an end. */
function glob_tokens_readTokens(text) {
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
    const tokens = glob_tokens_readTokens(text);
    if (tokens.some(({ kind, written }) => kind === "literal" && written === "["))
        return "[";
    const opener = tokens.findLastIndex((token) => glob_tokens_isSpecial(token, "{"));
    return opener !== -1 && !tokens.slice(opener).some((token) => glob_tokens_isSpecial(token, "}")) ? "{" : undefined;
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
function glob_tokens_findUnknownClass(tokens) {
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
        const [first, last] = [fold(from), fold(to)];
        return (character) => type?.test(character) ?? isBetween(first, character, last);
    });
    return (character) => glob_tokens_isInName(character) && tests.some((accepts) => accepts(character)) !== isNegated;
}
function isBetween(from, character, to) {
    const code = character.codePointAt(0) ?? 0;
    return code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0);
}
/** Whether a token is one of these characters, not escaped and not in a set. */
function glob_tokens_isSpecial(token, characters) {
    return token?.kind === "special" && characters.includes(token.written);
}
/**
 * Pairs the brackets. What has no options is no group, and its brackets are part of a name: `{a}`, `Season (1)`, and a
 * bracket without its counterpart.
 */
function glob_tokens_findGroups(tokens) {
    const groups = new Map();
    const pending = [];
    for (const [at, token] of tokens.entries()) {
        if (glob_tokens_isSpecial(token, "{("))
            pending.push({ open: at, separators: [] });
        if (glob_tokens_isSpecial(token, ",|"))
            pending.at(-1)?.separators.push(at);
        if (!glob_tokens_isSpecial(token, "})"))
            continue;
        const opener = token.written === "}" ? "{" : "(";
        const innermost = pending.findLastIndex(({ open }) => tokens[open]?.written === opener);
        const [start, ...unpaired] = innermost === -1 ? [] : pending.splice(innermost);
        if (start === undefined)
            continue;
        const inside = [start, ...unpaired].flatMap(({ separators }) => separators);
        const separators = inside.filter((each) => tokens[each]?.written === (opener === "{" ? "," : "|"));
        const range = opener === "{" ? readRange(tokens.slice(start.open + 1, at)) : undefined;
        const isMarked = opener === "(" && glob_tokens_isSpecial(tokens[start.open - 1], "?*+@!");
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
    if (steps >= glob_tokens_LONGEST_RANGE)
        return "too long";
    return Array.from({ length: steps + 1 }, (_, at) => write(first + Math.sign(last - first) * at * apart));
}

;// CONCATENATED MODULE: ./text/glob-syntax.js
/** Parses a glob into what it is made of. Matches nothing. */



/** What a glob may contain, for messages. */
const GLOB_SYNTAX = "* ? ** [a-z] [!a-z] [[:digit:]] {a,b} {1..9} {1..9..2} ?(a|b) *(a|b) +(a|b) @(a|b), and \\ before such a character";
/** Longer globs are refused: the time to match a name grows with the product of both lengths. */
const LONGEST_GLOB = 1000;
function glob_syntax_parseGlob(text) {
    if (text.length > LONGEST_GLOB)
        return refuse(`which is longer than ${formatInteger(LONGEST_GLOB)} characters`);
    const tokens = readTokens(text.normalize("NFC"));
    const unknown = findUnknownClass(tokens);
    if (unknown !== undefined)
        return refuse(`which contains '${unknown}'`);
    const groups = findGroups(tokens);
    const negations = [...groups.keys()].filter((at) => isSpecial(tokens[at], "(") && isSpecial(tokens[at - 1], "!"));
    if (negations.length > 0)
        return refuseNegations(tokens, groups, negations);
    const inRanges = [...groups.values()].reduce((sum, { range = [] }) => sum + (range === "too long" ? Infinity : range.length), 0);
    if (inRanges > LONGEST_RANGE)
        return refuse(`which has ranges of more than ${formatInteger(LONGEST_RANGE)} numbers`);
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
    const [token, isMark] = [tokens[at], isSpecial(tokens[at], "?*+@") && opensMarked(all, at + 1)];
    const group = groups.get(isMark ? at + 1 : at);
    if (token?.kind === "set")
        return { part: { kind: "character", accepts: token.accepts }, next: at + 1 };
    if (group !== undefined) {
        const times = (isMark ? TIMES[token?.written ?? ""] : undefined) ?? "once";
        const options = listOptions(all, isMark ? at + 1 : at, group);
        return { part: { kind: "choice", options, times }, next: group.close + 1 };
    }
    if (isSpecial(token, "?"))
        return { part: { kind: "character", accepts: isInName }, next: at + 1 };
    if (isSpecial(token, "*")) {
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
    while (at + count < to && isSpecial(all.tokens[at + count], "*") && !opensMarked(all, at + count + 1))
        count++;
    return count;
}
function readCharacter(text) {
    const [wanted, ...more] = fold(text);
    if (wanted === "/")
        return { kind: "slash" };
    if (more.length === 0)
        return { kind: "character", accepts: (character) => character === wanted };
    const option = [...fold(text)].map(readCharacter);
    return { kind: "choice", options: [option], times: "once" };
}
/** Whether the token opens a group to which a mark before it belongs: `+(a|b)`. */
function opensMarked({ tokens, groups }, at) {
    return isSpecial(tokens[at], "(") && groups.has(at);
}

;// CONCATENATED MODULE: ./text/glob.js
/** Matches names against globs, in a time that grows with the glob and with the name only. Does not access the disk. */




/** Whether a text contains anything with a special meaning in a glob. */
function isGlob(text) {
    return /[*?[{]|[!+@]\(/.test(text) || (text.includes("(") && text.includes("|"));
}
/** Names that a report would have to escape, and that a person could not copy then. */
const UNCOPIED = /^\s|\s$|[`\ufffd]|##\[|::/;
/** The line of the input `videos` that leaves out the file at `path`; `!<path>` where a person could not copy it. */
function writeExclusion(path) {
    if (UNCOPIED.test(path) || (0,unprintable/* findUnprintable */.Q)(path) !== undefined)
        return "!<path>";
    return `!${isGlob(path) ? path.replace(/[\\*?[\]{}()|!+@,]/g, "\\$&") : path}`;
}
/**
 * Letter case does not matter, and a leading dot is a character as any other. `mostKeptStates`: steps are kept as long
 * as their positions have no more states together, so that memory is bounded, too.
 */
function compileGlob(text, mostKeptStates = MOST_KEPT_STATES) {
    const parsed = parseGlob(text);
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
    const readRun = (next) => repeat(next, (again) => [readOne(isInName, again)]);
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
                const folders = repeat(run, (again) => [readOne(isInName, readRun(readOne(isSlash, again)))]);
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
            for (const character of fold(text)) {
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

;// CONCATENATED MODULE: ./check/rules/extension.js
/** Rule `extension`: the name's extension says another accepted format than the content. */




const extension = defineRule({
    id: "extension",
    level: "warning",
    about: "file",
    evidence: "inferred",
    source: RESTRICTIONS,
    remedy: { kind: "rename" },
    warnsOf: ["file_format_check_failed"],
    limit: () => null,
    when: () => "the extension does not match the (accepted) format; m4v counts as mp4, and qt as mov",
    check({ facts: { container }, video: { path } }, { containers }) {
        if (container === undefined || !containers.includes(container))
            return undefined;
        const actual = extensionOf(path);
        const promised = Object.hasOwn(EXTENSIONS, actual) ? EXTENSIONS[actual] : undefined;
        if (promised === undefined || promised === container)
            return undefined;
        const fitting = Object.keys(EXTENSIONS).filter((name) => EXTENSIONS[name] === container);
        return { actual, container, limit: { oneOf: fitting } };
    },
    text: ({ actual, container }) => ({
        problem: `The name ends in .${actual}, but this is ${(0,words/* withArticle */.vJ)(nameContainer(container))} file`,
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
    source: RESTRICTIONS,
    remedy: { kind: "remux" },
    explainsUnread: true,
    limitName: "containers",
    limit: ({ containers }) => ({ oneOf: containers }),
    when: ({ containers }) => `a recognised format other than ${(0,words/* formatList */.ki)(containers.map(nameContainer), "or")}, whatever the name says`,
    check({ facts: { container: actual } }, { containers }) {
        return actual === undefined || containers.includes(actual) ? undefined : { actual };
    },
    text({ actual }, limits, { video }) {
        const { containers, recommendedContainers } = limits;
        const { path, source } = video;
        if (actual === "html" && source.kind === "url")
            return PAGE;
        const doubt = EXTENSIONS[extensionOf(path)] === actual ? "" : ", whatever its name says";
        const accepted = (0,words/* formatList */.ki)(containers.map(nameContainer));
        if (actual === "appledouble")
            return describeMetadata(video);
        return {
            problem: `This is ${(0,words/* withArticle */.vJ)(nameContainer(actual))} file${doubt}. ${nameAuthority(limits, "containers")} accepts ${accepted}`,
            advice: WITHOUT_MOTION.has(actual)
                ? adviseToReplace(video)
                : `Convert it to ${(0,words/* formatList */.ki)(recommendedContainers.map(nameContainer), "or")}`,
        };
    },
});
/** Names that are shown as they are: they hold nothing that a report would have to escape. */
const PLAIN_NAME = /^(?:.*\/)?\._([\p{L}\p{N} ._()-]+)$/u;
/** The name of metadata is that of the file to which they belong, behind `._`. */
function describeMetadata({ path, source }) {
    const problem = "This is a macOS metadata file, not a video";
    if (source.kind === "url")
        return { problem, advice: "Remove the URL, or correct it" };
    const [, name] = PLAIN_NAME.exec(path) ?? [];
    const video = name === undefined ? "" : `The video is ${name}, beside it. `;
    return {
        problem,
        advice: `${video}Delete this file, or leave it out with '${writeExclusion(path)}'`,
    };
}
/** What a server sends in place of a file that it does not give to everybody. */
const PAGE = {
    problem: "This URL serves a web page, not a video: probably a sign-in page or an expired link",
    advice: "Open it in a private browser window. If the video does not play there, make it public or renew the link",
};
function adviseToReplace({ path, source }) {
    return source.kind === "url"
        ? "It is not a video: correct the URL"
        : `It is not a video: replace it, or leave it out with '${writeExclusion(path)}'`;
}

;// CONCATENATED MODULE: ./text/quantities.js
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
    return seconds > 60 && seconds % 60 === 0 ? quantities_formatCount(seconds / 60, "minute") : formatDuration(seconds);
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
function quantities_formatSize(bytes, limit) {
    if (limit !== undefined && bytes !== limit && quantities_formatSize(bytes) === quantities_formatSize(limit))
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
    return quantities_formatCount(bytes, "byte");
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
function quantities_formatCount(count, thing) {
    return `${quantities_formatInteger(count)} ${thing}${count === 1 ? "" : "s"}`;
}
/** A place in a file: `byte 1,223`. */
function formatByte(offset) {
    return `byte ${quantities_formatInteger(offset)}`;
}
/** With a comma between thousands: `1,042,702`. */
function quantities_formatInteger(value) {
    return value.toLocaleString("en-US");
}
/** A time in milliseconds since 1970, to the minute: `2026-11-28 12:00 UTC`. */
function formatTime(timeMs) {
    return `${new Date(timeMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./check/rules/duration.js
/** Rule `duration`: longer than any creator may post, or than this one may, if that is known. */



const duration = defineRule({
    id: "duration",
    level: "error",
    about: "file",
    code: "duration_check_failed",
    unit: "s",
    evidence: "documented",
    source: RESTRICTIONS,
    remedy: { kind: "cut" },
    limitName: "duration",
    gauges: { duration: (facts) => facts.duration?.value },
    limit: (limits) => limits.duration,
    when: ({ duration: { max } }) => `over ${formatDuration(max)}, beyond one tick of the file's clock`,
    check({ facts }, limits) {
        if (facts.duration === undefined || facts.duration.low <= limits.duration.max)
            return undefined;
        const isCreators = findCreatorsLimit(limits) !== undefined;
        const basis = { evidence: "documented", source: CREATOR_INFO };
        return { actual: facts.duration.value, low: facts.duration.low, ...(isCreators && { basis }) };
    },
    text({ actual, low }, limits) {
        const { max } = limits.duration;
        const problem = `The video is ${formatDuration(actual, max)} long`;
        const creators = findCreatorsLimit(limits);
        if (creators === undefined) {
            const accepted = `${nameAuthority(limits, "duration")} accepts at most ${formatDuration(max)}`;
            return { problem: `${problem}. ${accepted}`, advice: SHORTEN };
        }
        return {
            problem: `${problem}. This creator may post at most ${formatDuration(max)}`,
            advice: low > creators.max ? SHORTEN : "Shorten it, or upload a draft, which the creator can trim in the app",
        };
    },
});
const SHORTEN = "Shorten it, or split it into several posts";
/** What some creators may post, if it is this creator's own limit that a video breaks. */
function findCreatorsLimit(limits) {
    return findSetter(limits, "duration").someCreatorsDuration;
}

;// CONCATENATED MODULE: ./check/rules/encrypted.js
/** Rule `encrypted`: the main video track is protected. */


const encrypted = defineRule({
    id: "encrypted",
    level: "error",
    about: "picture",
    evidence: "inferred",
    source: RESTRICTIONS,
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
    source: RESTRICTIONS,
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

;// CONCATENATED MODULE: ./check/fix/frame-rate.js
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

;// CONCATENATED MODULE: ./check/rules/frame-rate.js




/** A rate that is a little over the limit has this basis instead of the rule's. */
const REPORTED = { evidence: "reported", source: SLIGHTLY_FAST_REPORT };
const frame_rate_frameRate = defineRule({
    id: "frame-rate",
    level: "error",
    lowerLevel: "warning",
    about: "picture",
    code: "frame_rate_check_failed",
    unit: "FPS",
    evidence: "documented",
    source: RESTRICTIONS,
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
        const { min, max } = findSetter(limits, "frameRate", ends).frameRate;
        const rate = formatRate(actual, bound);
        const accepted = `${nameAuthority(limits, "frameRate", ends)} accepts ${min} to ${max} FPS`;
        const better = formatRate(evaluate(chooseRate(facts, limits)));
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
    return `${MEANINGS[kind]}: ${quantities_formatInteger(bytes.present)} of at least ${formatBytes(bytes.needed)} are there`;
}
/** What exactly is wrong, in which part of the file, at which byte; empty where nothing is known of it. */
function locateFault({ detail, part, offset }) {
    const place = [...(part === undefined ? [] : [part]), ...(offset === undefined ? [] : [formatByte(offset)])];
    return [...(detail === undefined ? [] : [detail]), ...(place.length === 0 ? [] : [place.join(", ")])].join("; ");
}

;// CONCATENATED MODULE: ./check/rules/incomplete-end.js
/** Rule `incomplete-end`: the last box or element is cut off, although everything that plays is there. */




const incompleteEnd = defineRule({
    id: "incomplete-end",
    level: "warning",
    about: "file",
    evidence: "inferred",
    source: RESTRICTIONS,
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
        const extent = bytes && `it has ${quantities_formatInteger(bytes.present)} of ${formatBytes(bytes.needed)}`;
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
    source: CREATOR_INFO,
    remedy: { kind: "nothing" },
    warnsOf: ["duration_check_failed"],
    limit: ({ everyCreatorDuration: { max } }) => ({ max }),
    when: ({ everyCreatorDuration, duration }) => `over ${formatDuration(everyCreatorDuration.max)}, up to ${formatDuration(duration.max)}: not every creator may post it; a draft can be trimmed in the app`,
    check({ facts }, { everyCreatorDuration, duration, policy }) {
        if (facts.duration === undefined)
            return undefined;
        const { value, low } = facts.duration;
        // What only a policy allows, no creator may post.
        const longest = Math.min(duration.max, policy?.otherwise.duration.max ?? duration.max);
        return low <= everyCreatorDuration.max || low > longest ? undefined : { actual: value };
    },
    text({ actual }, { everyCreatorDuration: { max, isOwn } }) {
        const problem = `The video is ${formatDuration(actual, max)} long`;
        if (isOwn) {
            return {
                problem: `${problem}. This creator may post at most ${formatDuration(max)}`,
                advice: "Shorten it, or let the creator trim the draft in the app",
            };
        }
        const allowed = `Every creator can post up to ${formatMinutes(max)}. Only some can post longer videos`;
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
    source: RESTRICTIONS,
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
            ...(claimedSeconds === undefined ? [] : [`that it is at most ${formatDuration(duration.max)} long`]),
        ];
        const reason = interruption === undefined ? "" : `. Reading on failed: ${interruption.problem}`;
        const details = [
            ...(claimedSeconds === undefined ? [] : [`the file claims a duration of ${formatDuration(claimedSeconds)}`]),
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
    return `: ${quantities_formatSize(bytesRead)} of ${quantities_formatSize(sizeBytes)}`;
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
    source: RESTRICTIONS,
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
        const { min, max } = findSetter(limits, "pictureSize", ends).pictureSize;
        const size = formatPictureSize(actual, rotation);
        const accepted = `${nameAuthority(limits, "pictureSize", ends)} accepts ${min} to ${max} pixels for width and height`;
        return {
            problem: `The picture is ${size} pixels. ${accepted}`,
            advice: "Scale it, or add borders",
        };
    },
});
function measureDisplayed({ width, height, rotation }) {
    return width === undefined || height === undefined ? undefined : displayedSize({ width, height }, rotation);
}

;// CONCATENATED MODULE: ./check/rules/recommended-codec.js
/** Rule `recommended-codec`: a codec that is accepted, but not recommended. */





const recommendedCodec = defineRule({
    id: "recommended-codec",
    level: "notice",
    about: "picture",
    evidence: "documented",
    source: RESTRICTIONS,
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
        if (!recommendedCodecs.includes(chooseCodec(facts, limits))) {
            const range = nameHighDynamicRange(facts.colour ?? {});
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
    source: RESTRICTIONS,
    remedy: { kind: "remux" },
    warnsOf: ["file_format_check_failed"],
    limit: ({ recommendedContainers }) => ({ oneOf: recommendedContainers }),
    when: ({ recommendedContainers }) => `accepted, but not ${(0,words/* formatList */.ki)(recommendedContainers.map(nameContainer), "or")}`,
    check({ facts: { container } }, { containers, recommendedContainers, policy }) {
        if (container === undefined || !containers.includes(container))
            return undefined;
        // What only the policy allows, TikTok refuses: it recommends nothing for it.
        if (policy !== undefined && !policy.otherwise.containers.includes(container))
            return undefined;
        return recommendedContainers.includes(container) ? undefined : { actual: container };
    },
    text({ actual }, { authority, recommendedContainers }) {
        const recommended = (0,words/* formatList */.ki)(recommendedContainers.map(nameContainer), "or");
        return {
            problem: `This is ${(0,words/* withArticle */.vJ)(nameContainer(actual))} file. ${authority} recommends ${recommended}`,
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
    source: RESTRICTIONS,
    remedy: { kind: "recode", bitRate: "capped" },
    warnsOf: ["file_format_check_failed"],
    limitName: "size",
    gauges: { size: ({ sizeBytes }) => sizeBytes },
    limit: (limits) => limits.size,
    when: ({ size: { max } }) => `over ${formatBytes(max)}`,
    check({ facts: { sizeBytes } }, { size: { max } }) {
        return sizeBytes === undefined || sizeBytes <= max ? undefined : { actual: sizeBytes };
    },
    text({ actual }, limits) {
        const { max } = limits.size;
        const accepted = `${nameAuthority(limits, "size")} accepts at most ${quantities_formatSize(max)} (${formatBytes(max)})`;
        return {
            problem: `The file is ${quantities_formatSize(actual, max)}. ${accepted}`,
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
    source: RESTRICTIONS,
    remedy: { kind: "recode", bitRate: "capped" },
    warnsOf: ["file_format_check_failed"],
    limit: ({ certainSize }) => certainSize,
    when: ({ certainSize, size }) => `over ${formatBytes(certainSize.max)}, not over ${formatBytes(size.max)}: the limit can be read both ways`,
    check({ facts: { sizeBytes } }, { certainSize, size }) {
        if (sizeBytes === undefined || sizeBytes <= certainSize.max || sizeBytes > size.max)
            return undefined;
        return { actual: sizeBytes };
    },
    text({ actual }, { authority, certainSize: { max } }) {
        const least = `${quantities_formatSize(max)} (${formatBytes(max)})`;
        return {
            problem: `The file is ${quantities_formatSize(actual, max)}. ${authority}'s limit may be as low as ${least}`,
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
    source: RESTRICTIONS,
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
function advise(kind, { path, source }) {
    if (source.kind === "url")
        return URL_ADVICE[kind] ?? ADVICE[kind];
    if (kind !== "unrecognised")
        return ADVICE[kind];
    return `${ADVICE[kind]}, or leave it out with '${writeExclusion(path)}'`;
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
    source: RESTRICTIONS,
    remedy: { kind: "recode" },
    warnsOf: ["frame_rate_check_failed"],
    limit: ({ unsteadyPercent }) => unsteadyPercent,
    when(limits) {
        const { shortestSeconds, longestSeconds } = steadyIntervals(limits);
        const [slowest, fastest] = [1 / longestSeconds, 1 / shortestSeconds].map((rate) => formatNumber(rate));
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
        const share = formatPercent(actual, unsteadyPercent.max);
        return {
            problem: `The frame rate varies: for ${share} of the time it is outside ${min} to ${max} FPS, though the average is ${formatRate(average)}`,
            advice: adviseConstantRate(facts, limits),
        };
    },
});
/** What to do with a video whose intervals differ, without a full stop. Needs the facts' `frameRate`. */
function adviseConstantRate(facts, limits) {
    const rate = formatRate(evaluate(chooseRate(facts, limits)));
    const loss = leavesFramesOut(facts, limits) ? ". Where it is faster than that, frames are left out" : "";
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
    source: BROWSER_RECORDING_REPORT,
    remedy: { kind: "recode" },
    limit: () => null,
    when: ({ authority }) => `a WebM file states no frame rate (DefaultDuration), and its intervals are uneven. Browsers record such files (MediaRecorder), and ${authority} is reported to refuse them`,
    check({ facts }, limits) {
        const isUneven = facts.maxFrameRate !== undefined && facts.frameRate !== undefined && !isEven(facts);
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
    source: RESTRICTIONS,
    remedy: { kind: "nothing" },
    limit: ({ pull }) => ({ min: pull.max }),
    when: ({ authority, pull }) => `the signature in the URL has ended, or ends within the ${formatMinutes(pull.max)} that ${authority} may take to pull a video`,
    check({ video: { source }, nowMs }, { pull }) {
        if (source.kind !== "url" || source.signatureEndsMs === undefined)
            return undefined;
        const actual = Math.floor((source.signatureEndsMs - nowMs) / 1000);
        return actual < pull.max ? { actual, endsMs: source.signatureEndsMs } : undefined;
    },
    text({ actual, endsMs }, { authority, pull }) {
        const time = formatTime(endsMs);
        return {
            problem: actual <= 0
                ? `The signature in the URL ended at ${time}, so ${authority} can't pull the video`
                : `The signature in the URL ends at ${time}. ${authority} may take ${formatMinutes(pull.max)} to pull the video`,
            advice: "Sign the URL for a longer time, shortly before you publish",
        };
    },
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
    if ((0,external_node_net_.isIP)(hostname.replace(/^\[(.*)\]$/, "$1")) !== 0)
        return ADDRESS;
    if (protocol !== "https:")
        return SCHEME;
    return PRIVATE_NAME.test(hostname) || PRIVATE_ADDRESS.test(hostname) ? NAME : undefined;
}

;// CONCATENATED MODULE: ./check/rules/url-host.js
/** Rule `url-host`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */



/** A private name has this basis instead of the rule's. */
const url_host_REPORTED = { evidence: "reported", source: PRIVATE_HOST_REPORT };
const urlHost = defineRule({
    id: "url-host",
    level: "error",
    lowerLevel: "warning",
    about: "file",
    evidence: "documented",
    source: RESTRICTIONS,
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
    source: RESTRICTIONS,
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
    source: RESTRICTIONS,
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
    return RULES.map(({ id, level, code, unit, evidence, source, remedy, when }) => ({
        ...{ id, level, evidence, source, when: when(TIKTOK_LIMITS), advice: rule_help_ADVICE[remedy.kind] },
        ...(code !== undefined && { code }),
        ...(unit !== undefined && { unit }),
    }));
}

;// CONCATENATED MODULE: ./net/addresses.js
/** Addresses: the kind of network of an IP address, and the part of a URL that may be shown. Looks nothing up. */

/**
 * The kinds of addresses, the most public first.
 * - `public`: reachable from the whole internet.
 * - `private`: in a private network.
 * - `loopback`: on this machine.
 * - `local`: on this link, which includes cloud metadata services, or an address that no host can have.
 */
const ADDRESS_KINDS = (/* unused pure expression or super */ null && (["public", "private", "loopback", "local"]));
/** RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3. */
const LOOPBACK = ["127.0.0.0/8", "::1/128"];
/** RFC 1918, RFC 6598 (carrier-grade NAT), RFC 4193 (unique local), RFC 3879 (site local). */
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"];
/**
 * Addresses that the IANA registries of special-purpose addresses call not globally reachable, multicast, and cloud
 * services outside 169.254.0.0/16: 100.100.100.200 (Alibaba), 168.63.129.16 (Azure), fd00:ec2::/32 (AWS).
 * Teredo and 6to4 send an IPv4 address through a gateway that anyone may run. IPv4-compatible addresses (::/96) are
 * obsolete, and 64:ff9b:1::/48 is for translation within one network (RFC 8215).
 */
const LOCAL = [
    ...["0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24"],
    ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
    ...["100.100.100.200/32", "168.63.129.16/32", "fd00:ec2::/32"],
    ...["::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16"],
    ...["fe80::/10", "ff00::/8"],
];
/** Each kind by its networks. The first that holds an address decides. */
const NETWORKS = [
    ["loopback", listNetworks(LOOPBACK)],
    ["local", listNetworks(LOCAL)],
    ["private", listNetworks(PRIVATE)],
];
function listNetworks(networks) {
    const list = new external_node_net_.BlockList();
    for (const network of networks) {
        const [address = "", prefix = ""] = network.split("/");
        list.addSubnet(address, Number(prefix), (0,external_node_net_.isIP)(address) === 6 ? "ipv6" : "ipv4");
    }
    return list;
}
/**
 * The kind of an IPv4 or IPv6 address. An IPv6 address that stands for an IPv4 address has the kind of that one, if it
 * is less public. Any other text counts as `local`. A zone (`%eth0`) is ignored.
 */
function classifyAddress(address) {
    const [plain = ""] = address.split("%");
    const version = isIP(plain);
    if (version === 0)
        return "local";
    const family = version === 6 ? "ipv6" : "ipv4";
    const [own] = NETWORKS.find(([, networks]) => networks.check(plain, family)) ?? ["public"];
    const embedded = version === 6 ? findEmbedded(plain) : undefined;
    const kinds = [own, embedded === undefined ? own : classifyAddress(embedded)];
    return ADDRESS_KINDS.findLast((kind) => kinds.includes(kind)) ?? own;
}
/**
 * How an IPv6 address that stands for an IPv4 address begins, before its last 32 bits:
 * - `::ffff:0:0/96`, IPv4-mapped (RFC 4291, section 2.5.5.2)
 * - `::ffff:0:0:0/96`, IPv4-translated (SIIT, RFC 2765, section 2.1)
 * - `64:ff9b::/96`, NAT64 and SIIT (RFC 6052, section 2.1; RFC 7915)
 * - any prefix and `[02]00:5efe`, whatever its two lowest bits: ISATAP (RFC 5214, section 6.1)
 */
const EMBEDDING = /^(?:0:0:0:0:0:ffff|0:0:0:0:ffff:0|64:ff9b:0:0:0:0|(?:[\da-f]+:){4}[0-3]?0{0,2}:5efe):([\da-f]+):([\da-f]+)$/;
function findEmbedded(address) {
    const [, high, low] = EMBEDDING.exec(expand(address)) ?? [];
    if (high === undefined || low === undefined)
        return undefined;
    const bytes = [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 0xff]);
    return bytes.join(".");
}
/** The eight groups of an IPv6 address, in hex without leading zeros. */
function expand(address) {
    const [start = "", end] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
    const [first, last] = [start, end ?? ""].map((side) => (side === "" ? [] : side.split(":")));
    if (end === undefined || first === undefined || last === undefined)
        return start;
    return [...first, ...Array(8 - first.length - last.length).fill("0"), ...last].join(":");
}
/** The IP address in a URL's host, without brackets; `undefined` for a name. */
function literalAddress({ hostname }) {
    const bare = hostname.replace(/^\[(.*)\]$/, "$1");
    return isIP(bare) === 0 ? undefined : bare;
}
/** Whether a URL's host is written as this machine, where http is safe enough. */
function isLoopback({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A URL without user name, password, query and fragment, which may be secrets. */
function nameAddress({ protocol, host, pathname }) {
    return `${protocol}//${host}${pathname}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./net/retry.js
/** Tries again: whether another try can help, how long to wait before it, and the wait. Sends nothing itself. */

/** For servers that send no Retry-After. */
const USUAL_BACK_OFF = { baseMs: 500, floorMs: 250, ceilingMs: 10_000 };
/**
 * Calls `attempt` until its result can't get better, the tries are used up, or the next wait would pass the deadline.
 * Returns the last result. Errors of `attempt` are thrown.
 */
async function retry(attempt, options) {
    const { retries, deadlineMs, signal, findPauseMs, backOff = USUAL_BACK_OFF } = options;
    for (let tries = 0;; tries++) {
        const result = await attempt();
        const askedMs = findPauseMs(result);
        if (askedMs === undefined || tries === retries)
            return result;
        const pauseMs = Math.max(askedMs, backOffMs(tries, backOff));
        if (performance.now() + pauseMs > deadlineMs)
            return result;
        await sleep(pauseMs, signal);
    }
}
/**
 * {@link RetryOptions.findPauseMs} of an HTTP call: another try can help after a network error, a timeout, or a status
 * that says so (`isPassing`). A `Retry-After` header is respected.
 */
function findHttpPauseMs({ kind, status = 0, headers = {} }, isPassing) {
    if (kind === "network-error" || kind === "timeout")
        return 0;
    if (kind !== "response" || !isPassing(status))
        return undefined;
    return parseRetryAfter(headers, Date.now()) ?? 0;
}
/** Milliseconds before try number `retry` (from 0). `random`: from 0 to 1. */
function backOffMs(retry, { baseMs, floorMs, ceilingMs }, random = Math.random()) {
    return Math.max(floorMs, random * Math.min(ceilingMs, baseMs * 2 ** retry));
}
/** The end of a date in asctime's form, the only form without a time zone. */
const WITHOUT_ZONE = /:\d\d \d{4}$/;
/**
 * Milliseconds that a `Retry-After` header asks for: whole seconds (RFC 9110, section 10.2.3), or a date in one of
 * HTTP's three forms, in GMT (section 5.6.7). A date is measured by the response's own `Date`, as the clocks of two
 * machines differ; without one by `nowMs`, since the epoch. `undefined` if it is missing or invalid.
 */
function parseRetryAfter(headers, nowMs) {
    const text = headers["retry-after"]?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const atMs = parseHttpDate(text);
    return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - (parseHttpDate(headers.date?.trim() ?? "") || nowMs));
}
/** `NaN` if it is not a date. */
function parseHttpDate(text) {
    const date = WITHOUT_ZONE.test(text) ? `${text} GMT` : text;
    return date.endsWith("GMT") ? Date.parse(date) : Number.NaN;
}
/** With a longer time, Node's timer fires at once (its delay has 31 bits). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Waits; `signal` ends the wait early, without an error. */
async function sleep(ms, signal) {
    await (0,promises_.setTimeout)(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./github/api.js


/** For all questions of a run together. */
const TIME_LIMIT_MS = 20_000;
const MOST_RETRIES = 6;
/** The token goes to this server only: by https, or http on loopback. `timeLimitMs` counts from the first question. */
function openGitHubApi({ apiUrl, repository }, token, timeLimitMs = TIME_LIMIT_MS) {
    let time;
    return async (question) => {
        if (token === undefined)
            return fail("There is no 'github-token' to ask GitHub with", "set 'github-token'");
        if (apiUrl.protocol !== "https:" && !isLoopback(apiUrl)) {
            return fail("GitHub's API has no https address, so the token is not sent there", "");
        }
        time ??= { signal: AbortSignal.timeout(timeLimitMs), deadlineMs: performance.now() + timeLimitMs };
        const { signal, deadlineMs } = time;
        const octokit = await connect(token, apiUrl);
        const { route, parameters } = address(question, apiUrl, repository);
        const ask = async () => {
            try {
                const request = { signal, redirect: "manual" };
                const { status, data } = await octokit.request(route, { ...parameters, request });
                // A redirect is not followed with the token.
                const isSuccess = status >= 200 && status < 300;
                return isSuccess
                    ? { kind: "data", data }
                    : { kind: "status", status, headers: {}, isLimit: false, isLocked: false };
            }
            catch (error) {
                return signal.aborted ? { kind: "timeout" } : toFailure(error);
            }
        };
        const isOnce = "method" in question && question.method === "POST";
        const findPause = (response) => isOnce && !(response.kind === "status" && response.isLimit) ? undefined : findPauseMs(response);
        const response = await retry(ask, { retries: MOST_RETRIES, deadlineMs, signal, findPauseMs: findPause });
        return response.kind === "data" ? response : describe(response, question.permission, timeLimitMs);
    };
}
/** GitHub Enterprise Server has GraphQL beside `/api/v3` (GitHub's documentation, "Forming calls with GraphQL"). */
function address(question, apiUrl, repository) {
    if ("graphql" in question) {
        const baseUrl = trimSlashes(apiUrl.href).replace(/\/v3$/, "");
        const { graphql: query, variables } = question;
        return { route: "POST /graphql", parameters: { baseUrl, query, variables } };
    }
    const place = `/repos/${repository}/${question.path}`;
    if ("method" in question)
        return { route: `${question.method} ${place}`, parameters: question.body };
    return { route: `GET ${place}`, parameters: question.query ?? {} };
}
function trimSlashes(url) {
    return url.replace(/\/+$/, "");
}
async function connect(token, apiUrl) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 1329));
    const silent = () => undefined;
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    return getOctokit(token, { baseUrl: trimSlashes(apiUrl.href), log });
}
/** Octokit throws for every status from 400 on. Its other errors have no response. */
function toFailure(error) {
    const { response, message } = error;
    if (response === undefined)
        return { kind: "network-error", reason: String(message ?? error) };
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
    const { status } = response;
    // "Unable to create comment because issue is locked."
    const isLocked = status === 403 && /\bis locked\b/i.test(message ?? "");
    return { kind: "status", status, headers, isLimit: isRateLimit(status, headers, message), isLocked };
}
/**
 * Both rate limits come as 403 or 429 (GitHub's documentation, "Rate limits for the REST API"): the primary one with
 * `x-ratelimit-remaining: 0`, a secondary one mostly with Retry-After.
 */
function isRateLimit(status, headers, message = "") {
    if (status === 429)
        return true;
    const hasSigns = "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
    return status === 403 && hasSigns;
}
/** "Otherwise, wait for at least one minute before retrying" (the same page): longer than there is time. */
const UNNAMED_WAIT_MS = 60_000;
function findPauseMs(response) {
    if (response.kind === "network-error")
        return 0;
    if (response.kind !== "status")
        return undefined;
    const askedMs = parseRetryAfter(response.headers, Date.now());
    if (response.isLimit)
        return askedMs ?? UNNAMED_WAIT_MS;
    return response.status >= 500 ? (askedMs ?? 0) : undefined;
}
function describe(failure, permission, timeLimitMs) {
    if (failure.kind === "timeout") {
        return fail(`GitHub's API did not respond within ${timeLimitMs / 1000} s`, "");
    }
    if (failure.kind === "network-error")
        return fail(`GitHub's API could not be reached (${failure.reason})`, "");
    const { status, isLocked } = failure;
    if (isLocked)
        return { ...fail(LOCKED, "unlock the conversation"), status, isLocked };
    if (failure.isLimit) {
        return { ...fail(`GitHub's API limits requests at the moment (HTTP ${status})`, "run the job later"), status };
    }
    const advice = [401, 403, 404].includes(status) ? adviseOn(permission) : "";
    return { ...fail(`GitHub's API responded with HTTP ${status}`, advice), status };
}
const LOCKED = "The conversation of the pull request is locked";
/** What helps where GitHub refuses. */
function adviseOn(permission) {
    return `give the job the permission '${permission}'`;
}
function fail(problem, advice) {
    return { kind: "failed", problem, advice };
}

;// CONCATENATED MODULE: ./github/fields.js
/** Reads the fields of parsed JSON that nobody has checked. */
/** The value itself if it can have fields, else one without any. */
function fields_asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./github/comments.js
/** The comment of a guard on a pull request: found again by its mark and its author, and updated in place. */


/** What the token needs to write. Reading needs less. */
const COMMENT_PERMISSION = "pull-requests: write";
/**
 * The mark of the comments of a guard: an HTML comment, which no reader sees. A name can't end it early, and no two
 * lists of names have the same mark.
 */
function markComment(names) {
    const encoded = names.map((name) => encodeURIComponent(name.toWellFormed()).replaceAll("--", "-%2D"));
    return `<!-- tiktok-upload-guard:${encoded.join("/")} -->`;
}
/**
 * Writes the comment, in place of all that the same guard has written before: of several, one stays. Jobs of a matrix
 * can have the same mark. So within a run, good news never replaces bad news.
 */
async function comment(request, api) {
    const { attempt, badness, createsFirst } = request;
    const found = await find(request, api);
    if (found.kind !== "found")
        return found;
    const ofThisRun = found.earlier.filter((each) => attempt !== "" && each.attempt === attempt);
    const others = found.earlier.filter((each) => !ofThisRun.includes(each));
    if (ofThisRun.some((each) => each.badness > badness)) {
        await removeAll(others, api);
        return { kind: "kept" };
    }
    const [replaced = others[0]] = ofThisRun;
    if (replaced === undefined)
        return createsFirst ? create(request, api) : { kind: "none" };
    const written = await update(replaced, request, api);
    if (written.kind === "written")
        await removeAll(without(others, replaced), api);
    return written;
}
function without(all, one) {
    return all.filter((each) => each !== one);
}
function renderBody({ mark, attempt, badness, text }) {
    return `${mark}<!-- ${attempt || "-"} ${badness} -->\n${text}\n`;
}
async function create(request, api) {
    const path = `issues/${request.pullRequest.number}/comments`;
    const body = { body: renderBody(request) };
    const written = await api({ path, method: "POST", body, permission: COMMENT_PERMISSION });
    return written.kind === "failed" ? written : { kind: "written", how: "created" };
}
/** Somebody can have deleted the comment meanwhile. */
async function update({ id, body: before }, request, api) {
    const body = renderBody(request);
    if (before === body)
        return { kind: "written", how: "unchanged" };
    const written = await api({ ...addressOf(id), method: "PATCH", body: { body } });
    if (written.kind !== "failed")
        return { kind: "written", how: "updated" };
    if (written.status !== 404 && written.status !== 410)
        return written;
    return request.createsFirst ? create(request, api) : { kind: "none" };
}
/** What can't be removed stays for the next run. */
async function removeAll(comments, api) {
    for (const { id } of comments)
        await api({ ...addressOf(id), method: "DELETE", body: {} });
}
function addressOf(id) {
    return { path: `issues/comments/${id}`, permission: COMMENT_PERMISSION };
}
/** Bounds the search: 3,000 comments. */
const MOST_PAGES = 30;
/** The oldest first. `viewerDidAuthor`: whether the owner of the token has written the comment. */
const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId viewerDidAuthor body }
      }
    }
  }
}`;
/** The comments of this guard, the oldest first. */
async function find({ repository, pullRequest, mark }, api) {
    const [owner, name] = repository.split("/");
    const earlier = [];
    let after = null;
    for (let page = 0; page < MOST_PAGES; page++) {
        const variables = { owner, name, number: pullRequest.number, after };
        const listed = readGraphql(await api({ graphql: COMMENTS, variables, permission: COMMENT_PERMISSION }));
        if (listed.kind === "failed")
            return listed;
        const { headRefOid, comments } = fields_asFields(fields_asFields(fields_asFields(listed.data).repository).pullRequest);
        const { nodes, pageInfo } = fields_asFields(comments);
        if (!Array.isArray(nodes))
            return UNUSABLE;
        if (pullRequest.head !== undefined && headRefOid !== pullRequest.head)
            return { kind: "outdated" };
        const own = nodes.map(fields_asFields).filter((node) => node.viewerDidAuthor === true && isMarked(node.body, mark));
        earlier.push(...own.map((node) => parse(Number(node.databaseId), String(node.body), mark)));
        const { hasNextPage, endCursor } = fields_asFields(pageInfo);
        if (hasNextPage !== true)
            return { kind: "found", earlier };
        after = endCursor;
    }
    // Nobody reads more of them.
    return earlier.length > 0 ? { kind: "found", earlier } : TOO_MANY;
}
function parse(id, body, mark) {
    const [, attempt = "", badness = "0"] = /^<!-- (\S+) (\d) -->/.exec(body.slice(mark.length)) ?? [];
    return { id, body, attempt, badness: Number(badness) };
}
/** A mark within a text is a quotation. */
function isMarked(body, mark) {
    return typeof body === "string" && body.startsWith(mark);
}
/** GraphQL reports its errors with status 200. */
function readGraphql(result) {
    if (result.kind === "failed")
        return result;
    const { data, errors } = fields_asFields(result.data);
    if (!Array.isArray(errors) || errors.length === 0)
        return { kind: "data", data };
    const types = errors.map((error) => fields_asFields(error).type);
    if (types.includes("RATE_LIMITED")) {
        return { kind: "failed", problem: "GitHub's API limits requests at the moment", advice: "run the job later" };
    }
    const isRefusal = types.includes("FORBIDDEN") || types.includes("NOT_FOUND");
    return isRefusal
        ? { kind: "failed", problem: "GitHub's API refuses access", advice: adviseOn(COMMENT_PERMISSION), status: 403 }
        : UNUSABLE;
}
const UNUSABLE = { kind: "failed", problem: "GitHub's response is not one of its API", advice: "" };
const TOO_MANY = { kind: "failed", problem: "The pull request has more than 3,000 comments", advice: "" };

;// CONCATENATED MODULE: ./report/text/markdown.js
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
    return escapeShown((0,unprintable/* showUnprintable */.u)(text));
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
    const isLiteral = /^[^`|\\]+$/.test(text) && text.trim() === text && (0,unprintable/* showUnprintable */.u)(text) === text;
    return isLiteral ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** Escaped text that may be broken within a word: an id or a path is wider than a column on a phone. */
function breakable(text) {
    return breakInto((0,unprintable/* showUnprintable */.u)(text), PIECES);
}
/** A word of English or a number, which stays whole. */
const USUAL_WORD = /^\W?(\p{L}?[a-z']{1,13}|[\d.,:×]{1,13})\W{0,2}$/u;
/** Escaped sentences, in which names of files and the like may be broken: more often, as their letters can be wide. */
function breakSentences(text) {
    const parts = (0,unprintable/* showUnprintable */.u)(text).split(/(\S{9,})/);
    const isLong = (part, at) => at % 2 === 1 && !USUAL_WORD.test(part);
    return parts.map((part, at) => (isLong(part, at) ? breakInto(part, SHORT_PIECES) : escapeShown(part))).join("");
}
const PIECES = makePieces(10);
const SHORT_PIECES = makePieces(7);
/** A piece has up to `most` letters, and ends after a dot, a dash and the like. Emoji and marks are not torn apart. */
function makePieces(most) {
    const extension = String.raw `\w{1,${most - 4}}\.\w{1,4}$`;
    const end = String.raw `[~\/._\-]`;
    const list = (letter) => `${letter}{0,${most - 1}}${end}|${letter}{1,${most}}`;
    return {
        ascii: new RegExp(`${extension}|${list(String.raw `[^~\/._\-]`)}`, "gv"),
        any: new RegExp(list(String.raw `(?:\p{RGI_Emoji}|[^~\/._\-]\p{M}*)`), "gv"),
    };
}
/** `shown`: a text without unprintable characters. The search for emoji takes long, and few texts need it. */
function breakInto(shown, { ascii, any }) {
    const pieces = /^[ -~]*$/.test(shown) ? ascii : any;
    return (shown.match(pieces) ?? []).map(escapeShown).join("<wbr>");
}
/** Breakable text as inline code. */
function breakableCode(text) {
    return `<code>${breakable(text)}</code>`;
}
/** A link with Markdown as its text. `url` is already percent-encoded. Only the text if it is no URL, but a path. */
function markdown_link(markdown, url) {
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
function markdown_fold(title, paragraphs, state = "folded") {
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
        : [`${quantities_formatInteger(omitted)} more ${omitted === 1 ? "is" : "are"} not shown here: see ${place}.`];
}

;// CONCATENATED MODULE: ./report/text/levels.js
/** Every level, the worst first. */
const LEVELS = ["error", "warning", "notice"];
/** A sign for each level, for tables. */
const LEVEL_SIGNS = { error: "❌", warning: "⚠️", notice: "ℹ️" };

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
    return `${quantities_formatInteger(bad)} of ${quantities_formatCount(total, thing)} ${bad === 1 ? "has" : "have"} ${joinLevels(levels)}`;
}
/**
 * The same for uploads: `was not posted`. `what`: what happened to all the bad ones, as a past participle. A count of
 * one needs another verb.
 */
function describeBadUploads({ bad, total, what }) {
    return `${quantities_formatInteger(bad)} of ${quantities_formatCount(total, "upload")} ${bad === 1 ? "was" : "were"} not ${what}`;
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
    return `${quantities_formatCount(results, "result")} could not be written`;
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
function sentences_describeDeliveryFailure(what, reason, instead) {
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

;// CONCATENATED MODULE: ./report/text/verdicts.js

/** Whether a video or a post passes although a rule warns of it. */
function hasOnlyWarnings({ verdict, findings }) {
    return verdict === "valid" && findings.some(({ level }) => level === "warning");
}
/** Whether a video has errors, and only the policy makes them errors: TikTok would not refuse it for them. */
function breaksOnlyPolicy({ verdict, findings }) {
    return verdict === "invalid" && findings.every(({ level, isByPolicy }) => level !== "error" || isByPolicy);
}
/** One line that says it all, the worst first: `2 of 8 videos would be refused, 3 have only warnings`. */
function describeVerdicts(videos) {
    const count = (verdict) => videos.filter((each) => each.verdict === verdict).length;
    const broken = videos.filter(breaksOnlyPolicy).length;
    const [refused, unreadable, warned] = [
        count("invalid") - broken,
        count("unreadable"),
        videos.filter(hasOnlyWarnings).length,
    ];
    const names = { one: "The video", many: "videos", total: videos.length };
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
    return total === 2 ? `Both ${many}` : `All ${quantities_formatInteger(total)} ${many}`;
}
function describeGood(names, [does, doAll], warned) {
    const isOne = names.total === 1;
    const good = `${nameEvery(names)} ${isOne ? does : doAll}`;
    if (warned === 0)
        return good;
    return isOne ? `${good}, with warnings` : `${good}, ${quantities_formatInteger(warned)} with warnings`;
}
/** Some of it is bad. `news`: how many, and the verb; the worst first. */
function describeNews(names, news) {
    const { many, total } = names;
    const [[first, verb] = [0, ""], ...others] = news.filter(([those]) => those > 0);
    const subject = first === total ? nameEvery(names) : `${quantities_formatInteger(first)} of ${quantities_formatInteger(total)} ${many}`;
    return [`${subject} ${verb}`, ...others.map(([those, also]) => `${quantities_formatInteger(those)} ${also}`)].join(", ");
}

;// CONCATENATED MODULE: ./report/text/facts.js
/** The facts about a video, in words. Knows no medium. */




/** Describes the facts; the picture as a player displays it. The codec may be untrusted. */
function describeFacts(facts) {
    const { container, codec, colour = {}, width, height, rotation, frameRate, duration, sizeBytes, bytesRead } = facts;
    const partly = facts.partial ? " in the parts that were read" : "";
    const range = nameHighDynamicRange(colour);
    const read = bytesRead === undefined ? "" : bytesRead === sizeBytes ? ", read" : `, ${quantities_formatSize(bytesRead)} read`;
    return {
        container: container === undefined ? "" : nameContainer(container),
        codec: codec === undefined ? "" : `${(0,words/* nameCodec */.G8)(codec)}${range === undefined ? "" : `, HDR (${range})`}`,
        picture: width === undefined || height === undefined ? "" : formatPictureSize({ width, height }, rotation),
        frameRate: frameRate === undefined ? "" : `${formatRate(frameRate.value)}${partly}`,
        duration: duration === undefined ? "" : formatDuration(duration.value),
        size: sizeBytes === undefined ? "" : `${quantities_formatSize(sizeBytes)}${read}`,
    };
}

;// CONCATENATED MODULE: ./report/text/gauges.js

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
const gauges_FORMATS = {
    duration: { one: formatDuration, several: (min, max) => `${formatDuration(min)} to ${formatDuration(max)}` },
    size: { one: quantities_formatSize, several: (min, max) => `${quantities_formatSize(min)} to ${quantities_formatSize(max)}` },
    frameRate: inUnit("FPS"),
    width: inUnit("pixels"),
    height: inUnit("pixels"),
};
const SETTERS = { policy: "policy", creator: "this creator" };
/** What is allowed, and by whom where it is not TikTok for everyone: `23 to 60 FPS`, `up to 1:00 (policy)`. */
function describeBounds({ fact, bounds: { min, max }, setBy }) {
    const { one, several } = gauges_FORMATS[fact];
    const from = min === undefined ? "" : `at least ${one(min)}`;
    const to = max === undefined ? "" : `up to ${one(max)}`;
    const allowed = min !== undefined && max !== undefined ? several(min, max) : `${from}${to}`;
    return `${allowed}${setBy === undefined ? "" : ` (${SETTERS[setBy]})`}`;
}

;// CONCATENATED MODULE: ./report/text/video-rows.js






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
function video_rows_renderRow(row, style) {
    return [renderNames(row, style), renderFindings(row), renderFacts(row)];
}
/** Two cells: the video, and the rules that find an error in it. */
function renderBriefRow(checked, { permalink }) {
    const errors = checked.findings.filter(({ level }) => level === "error");
    const rules = new Set(errors.map(({ rule }) => escapeMarkdown(rule.id)));
    return [renderName(checked, permalink), `${LEVEL_SIGNS.error} ${[...rules].join(", ")}`];
}
function renderNames(row, { permalink, largestNamesBytes, place }) {
    const [first] = row;
    if (first !== undefined && row.length === 1)
        return renderName(first, permalink);
    const shown = takeWhileFits(row, largestNamesBytes, (checked) => renderName(checked, permalink));
    const rest = row.length - shown.length;
    const more = rest === 0 ? [] : [`${quantities_formatInteger(rest)} more: see ${place}`];
    return `<details><summary>${quantities_formatCount(row.length, "video")}</summary>${[...shown, ...more].join("<br>")}</details>`;
}
function renderName({ video }, permalink) {
    const name = breakableCode(video.path);
    const address = video.source.kind === "url" ? undefined : permalink?.(video.path);
    return address === undefined ? name : markdown_link(name, address);
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
    const inOrder = LEVELS.flatMap((level) => frequent.filter(([first]) => first?.level === level));
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
    const { rule, level, detail = "", basis } = first;
    const text = (finding) => `${finding.problem}. ${finding.advice}.`;
    const isSame = same.every((finding) => text(finding) === text(first));
    const some = same.length === videos ? "" : `${quantities_formatInteger(same.length)} of them: `;
    const small = [
        ...(where === undefined ? [] : [where]),
        describeBasis(rule, basis),
        ...(rule.code === undefined ? [] : [breakableCode(rule.code)]),
        ...(detail === "" || !isSame ? [] : [breakSentences(detail)]),
    ].join(", ");
    const example = isSame ? "" : "For example: ";
    return `${LEVEL_SIGNS[level]} ${some}${example}${breakSentences(text(first))}<br><small>${small}</small>`;
}
/** The rule, and what it is based on, each with its page if it has one. */
function describeBasis(rule, basis = rule) {
    if (basis.source === "")
        return `${escapeMarkdown(rule.id)} (${nameBasis(basis)})`;
    if (isPage(basis.source) && basis.source === rule.source)
        return `${markdown_link(escapeMarkdown(rule.id), rule.source)} (${basis.evidence})`;
    if (isPage(basis.source))
        return `${markdown_link(escapeMarkdown(rule.id), rule.source)} (${markdown_link(basis.evidence, basis.source)})`;
    return `${escapeMarkdown(rule.id)} (${nameBasis(basis)} ${breakableCode(basis.source)})`;
}
/** In small print; of a group, only what all its videos share. */
function renderFacts(row) {
    const [first, ...others] = row.map(describeLines);
    if (first === undefined)
        return "";
    const isShared = (text, line, at) => others.every((other) => other[line]?.[at] === text);
    const lines = first.map((texts, line) => texts.filter((text, at) => text !== "" && isShared(text, line, at)));
    const shown = lines.filter((texts) => texts.length > 0).map((texts) => texts.join(", "));
    return shown.length === 0 ? "" : `<small>${shown.join("<br>")}</small>`;
}
/** The facts as Markdown, in reading order and in two lines: what it is, and how much of it. */
function describeLines({ facts, gauges }) {
    const { container, codec, picture, frameRate, duration, size } = describeFacts(facts);
    const amounts = [frameRate, `${duration}${nearLimit(gauges, "duration")}`, `${size}${nearLimit(gauges, "size")}`];
    return [[container, breakSentences(codec), picture], amounts.map(keepTogether)];
}
/** A number and its unit stay on one line. */
function keepTogether(text) {
    return text.replace(/(?<=\d) (?=\w+)/g, "&nbsp;");
}

;// CONCATENATED MODULE: ./report/text/posts.js







/** Names each post: the second of a file is `posts.json (2)`. */
function namePosts(posts) {
    const totals = countPaths(posts);
    const counts = new Map();
    return posts.map((post) => {
        const { path, findings } = post;
        const number = (counts.get(path) ?? 0) + 1;
        counts.set(path, number);
        return { ...post, findings: sortWorst(findings), name: totals.get(path) === 1 ? path : `${path} (${number})` };
    });
}
function countPaths(posts) {
    const totals = new Map();
    for (const { path } of posts)
        totals.set(path, (totals.get(path) ?? 0) + 1);
    return totals;
}
/** Findings of one level stay in order of their places. */
function sortWorst(findings) {
    return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}
/** A finding of a post after its place, as compilers write it: `posts/launch.json:3:14: …`. */
function describePlaced(path, finding) {
    return `${(0,unprintable/* showUnprintable */.u)(path)}:${finding.line}:${finding.column}: ${describeFinding(finding)}`;
}
/** Posts with findings, and then the others, folded; nothing without posts. */
function renderPosts(posts, style) {
    if (posts.length === 0)
        return [];
    const named = namePosts(posts);
    const good = named.filter(({ findings }) => findings.length === 0);
    const title = `✅ ${quantities_formatCount(good.length, "post")} without findings`;
    return ["### Posts", ...renderObjected(named, style), ...markdown_fold(title, renderGood(good, style))];
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
    const warned = named.filter(hasOnlyWarnings);
    const noted = named.filter((post) => post.findings.length > 0 && !isFailed(post) && !hasOnlyWarnings(post));
    const posts = [...failed, ...warned, ...noted];
    const { largestBytes, place } = style;
    let shown = [];
    for (const findingsBytes of VERSIONS_BYTES) {
        shown = takeWhileFits(posts, largestBytes, (post) => renderEntry(post, { ...style, findingsBytes }));
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
    const errors = failed === 0 ? "" : ` (${quantities_formatInteger(failed)} with errors)`;
    const are = posts.length === 1 ? "is" : "are";
    return [`${quantities_formatCount(posts.length, "more post")}${errors} ${are} not shown here: see ${place}.`];
}
/** The post, and below it what is wrong with it: on a phone, a table leaves no room for sentences. */
function renderEntry(post, { permalink, place, findingsBytes }) {
    const name = posts_renderName(post, permalink);
    if (findingsBytes === 0)
        return `${name}: ${renderRules(post)}`;
    const [first, ...others] = post.findings;
    if (first === undefined)
        return name;
    const address = permalink?.(post.path);
    const render = (finding) => `- ${renderPlaced(finding, address)}`;
    const items = [render(first), ...takeWhileFits(others, findingsBytes, render)];
    const rest = post.findings.length - items.length;
    const more = rest === 0 ? [] : [`- ${quantities_formatInteger(rest)} more: see ${place}`];
    return [`${name}\n`, ...items, ...more].join("\n");
}
/** The post file, and in small print the video that it publishes. */
function posts_renderName({ path, name, video }, permalink) {
    const address = permalink?.(path);
    const shown = address === undefined ? breakableCode(name) : markdown_link(breakableCode(name), address);
    return video === undefined ? shown : `${shown} <small>${breakable(video)}</small>`;
}
/** The rules that object at the post's worst level. */
function renderRules({ findings }) {
    const [worst] = findings;
    if (worst === undefined)
        return "";
    const rules = findings.filter(({ level }) => level === worst.level).map(({ rule }) => escapeMarkdown(rule.id));
    return `${LEVEL_SIGNS[worst.level]} ${[...new Set(rules)].join(", ")}`;
}
function renderPlaced(finding, address) {
    const line = `line ${quantities_formatInteger(finding.line)}`;
    return renderFinding([finding], 1, address === undefined ? line : markdown_link(line, `${address}#L${finding.line}`));
}
function renderGood(good, { permalink, place, largestBytes }) {
    if (good.length === 0)
        return [];
    const shown = takeWhileFits(good, largestBytes, (post) => posts_renderName(post, permalink));
    return [shown.join("<br>"), ...noteOmitted(good.length - shown.length, place)];
}

;// CONCATENATED MODULE: ./report/text/remark-lines.js


/** `pages`: our own addresses, which become links where the message names them. Any other address stays a text. */
function renderRemark({ level, message }, pages = []) {
    const [page] = pages.filter((each) => message.includes(each));
    const parts = page === undefined ? [message] : message.split(page);
    const linked = page === undefined ? "" : markdown_link(breakable(page), page);
    return `${LEVEL_SIGNS[level]} ${parts.map((part) => escapeMarkdown(part)).join(linked)}`;
}

;// CONCATENATED MODULE: ./report/text/cancel-workflow.js
/** How a person cancels an upload after the job: by the workflow of the examples. Words only. */
/** The page on ids that survive a lost runner: its address if the page of this action is known, else its path. */
function locateLostRunner(toolPage) {
    const path = "docs/lost-runner.md";
    return toolPage === undefined ? path : `${toolPage}/blob/HEAD/${path}`;
}
/** The workflow for cancelling by hand, by its name on the Actions page, and the example that holds it. */
const CANCEL_WORKFLOW = { name: "Cancel TikTok uploads", file: "examples/cancel-now.yml" };
/**
 * What to do about an upload whose id was not recorded, in sentences. `actionsPage`: the address of the repository's
 * workflows, if it is known.
 */
function cancel_workflow_describeSearchByHand(actionsPage) {
    const { name, file } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return [
        `Look in the TikTok app, or find its id in the log of the upload step and cancel it with the workflow '${name}' (${file})${place}.`,
        "If the id is masked there (***), one of your secrets is part of it: delete the video in the TikTok app.",
    ].join(" ");
}

// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
;// CONCATENATED MODULE: ./report/text/remarks.js




/** A remark with the title that all remarks have. */
function remarks_remark(level, message) {
    return { level, title: tool/* TOOL_NAME */.l, message };
}
/** A bad input that fails the step. */
function remarks_remarkOnBadInput({ problem, advice, place }) {
    const message = `${problem}. ${advice}.`;
    return { level: "error", title: `${TOOL_NAME}: bad input`, message, ...(place !== undefined && { place }) };
}
/** A bad input of the post step, which cancels all the same. `fallback`: the default as text, if there is one. */
function remarkOnDefault({ problem, advice, fallback }) {
    const consequence = fallback === undefined ? "Ignoring it." : `Using the default, '${fallback}'.`;
    return remarks_remark("warning", `${problem}. ${consequence} ${advice}.`);
}
/** An unexpected exception in the check. */
function remarkOnBreakdown(error) {
    return remarks_remark("error", `The check stopped unexpectedly: ${error}`);
}
/** A report that could not be written. */
function remarks_remarkOnDeliveryFailure(level, message) {
    return remarks_remark(level, message);
}
/** A list that is longer than an output may be. `kept` and `total`: its entries in the output, and in the report. */
function remarkOnShortenedOutput({ name, kept, total }) {
    return remarks_remark("notice", `The output '${name}' has only the first ${formatInteger(kept)} of ${formatInteger(total)} entries, because GitHub allows 1 MB for all outputs of a job. All of them are in the JSON report, whose path is the output 'report-file'.`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The search for videos. `tried`: where it looked, "looked for …"
function remarkOnNoRepository(tried, { adviceWithoutRepository: advice }) {
    return remarks_remark("notice", `No video was checked: ${tried}. To check videos, ${advice}.`);
}
function remarkOnNoVideo(tried) {
    return remarks_remark("notice", `No video was found: ${tried}.`);
}
/** Only videos that git does not track were found. */
function remarkOnUntracked(untracked, wording) {
    const { problem, advice } = describeUntracked(untracked, wording);
    return remarks_remark("notice", `No video was checked: ${problem}. ${advice}.`);
}
/** What the search without lines did not find, because git does not track it. */
function describeUntracked({ count, isCountExact, example, line }, { adviseToName }) {
    const [are, them] = count === 1 ? ["is", "it"] : ["are", "them"];
    return {
        problem: `${isCountExact ? "" : "At least "}${formatCount(count, "video")} on disk ${are} not tracked by Git, for example '${example}'`,
        advice: `To check ${them}, ${adviseToName(line, them)}`,
    };
}
const MOST_NAMES = 20;
/** Videos that git tracks, but that are not on disk. */
function remarkOnAbsent(paths) {
    const names = paths.slice(0, MOST_NAMES).map(showUnprintable).join(", ");
    const rest = paths.length > MOST_NAMES ? " …" : "";
    const [verb, pronoun] = paths.length === 1 ? ["was", "it is"] : ["were", "they are"];
    return remarks_remark("warning", `${formatCount(paths.length, "tracked video")} ${verb} not checked, because ${pronoun} not on disk. Check out all files (a sparse checkout leaves some out), or restore what was deleted: ${names}${rest}`);
}
// ---------------------------------------------------------------------------------------------------------------------
// The ledger
/** `actionsPage`: the address of the repository's workflows, if it is known. */
function remarkOnLedger(path, note, actionsPage) {
    return remarks_remark("warning", `An upload may still go live: ${describeLedgerNote(note, LEDGER)}. ${describeSearchByHand(actionsPage)} (${path})`);
}
/** The same for a step that does not cancel, which `fail-on: warning` counts. */
function remarkOnUnreadLedger(path, note) {
    const sentences = [
        `TikTok may not have been asked about every upload: ${describeLedgerNote(note, LEDGER)}.`,
        "Look in the TikTok app, or pass the ids to the input 'publish-ids'.",
        "Let steps only append to that file: they must not delete or replace it, or set the variable to another path.",
        `(${showUnprintable(path)})`,
    ];
    return { ...remarks_remark("warning", sentences.join(" ")), isCounted: true };
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
    return remarks_remark(level, `${problem}. ${advice}.`);
}
/** An input that the action does not have, although it has one of almost the same name. */
function remarkOnMisspelledInput({ given, meant }) {
    return remarks_remark("warning", `There is no input '${given}'. Did you mean '${meant}'?`);
}
/** An input of main that is too long to be passed to post inside a composite action. */
function remarkOnUnkeptInput(name) {
    return remarks_remark("warning", `Input '${name}' is longer than 32 kB. Inside a composite action, it can't be passed to the post step, which will not use it. Write publish ids into the file that TIKTOK_PUBLISH_IDS names.`);
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

;// CONCATENATED MODULE: ./report/text/scope.js





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
        ...(unchanged.length === 0 ? [] : [quantities_formatCount(unchanged.length, videos.length === 0 ? "video" : "other video")]),
        ...(unchangedPosts.length === 0
            ? []
            : [quantities_formatCount(unchangedPosts.length, posts.length === 0 ? "post file" : "other post file")]),
    ];
    const verb = listUnchanged(scope).length === 1 ? "was" : "were";
    return `${(0,words/* formatList */.ki)(counts)}, not changed here, ${verb} not checked`;
}
const scope_MOST_NAMES = 20;
/** Lines of the log. */
function describeScope(scope, checked) {
    const unchanged = listUnchanged(scope);
    const names = unchanged.slice(0, scope_MOST_NAMES).map(unprintable/* showUnprintable */.u).join(", ");
    const rest = unchanged.length > scope_MOST_NAMES ? " …" : "";
    return [
        ...(hasChecked(checked) ? [`Checked only ${describeChanged(scope, checked)}.`] : []),
        ...(unchanged.length === 0 ? [] : [`${countUnchanged(scope, checked)}: ${names}${rest}`]),
    ];
}
function hasChecked({ videos = [], posts = [] }) {
    return videos.length + posts.length > 0;
}
/** A changed post brings its video, and a changed video its posts, as they were before. */
function describeChanged(scope, { posts }) {
    const base = describeBase(scope);
    if (posts === undefined)
        return `the videos that differ from ${base}`;
    return `the posts and videos that this change concerns, compared with ${base}`;
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
    const why = hasChecked(checked) ? `Checked only ${escapeMarkdown(describeChanged(scope, checked))}. ` : "";
    const all = checked.posts === undefined ? "all videos" : "all videos and posts";
    const shown = takeWhileFits(unchanged, LARGEST_NAMES_BYTES, breakableCode);
    return [
        `<details><summary>${countUnchanged(scope, checked)}</summary>`,
        `${why}To check ${all}, set \`scope: all\`.`,
        shown.join("<br>"),
        ...noteOmitted(unchanged.length - shown.length),
        "</details>",
    ];
}
/** Some of the jobs that check a part each have left no report. `missing`: the numbers of their parts, from 1. */
function remarkOnMissingParts(missing, count) {
    const numbers = (0,words/* formatList */.ki)(missing.slice(0, scope_MOST_NAMES).map(String));
    const rest = missing.length > scope_MOST_NAMES ? " …" : "";
    const [parts, are, jobs] = missing.length === 1 ? ["Part", "is", "its job"] : ["Parts", "are", "their jobs"];
    const message = `${parts} ${numbers}${rest} of ${count} ${are} missing, so not all videos were checked. Run ${jobs} again.`;
    return { ...remarks_remark("error", message), isCounted: true };
}
/** There are videos or posts, and none was changed. */
function remarkOnUnchanged(scope) {
    const { unchanged, unchangedPosts = [] } = scope;
    const nothing = [
        ...(unchanged.length === 0 ? [] : ["no video"]),
        ...(unchangedPosts.length === 0 ? [] : ["no post"]),
    ];
    const subject = formatList(nothing).replace(/^n/, "N");
    return remark("notice", `${subject} was checked, because none differs from ${describeBase(scope)}.`);
}
/** All videos were checked, because nobody knows which ones changed. Sentences without their last full stop. */
function remarkOnUnlisted({ problem, advice }) {
    const help = advice === "" ? "" : ` To check only the changed ones, ${advice}.`;
    return remark("notice", `All videos were checked, not only the changed ones. ${problem}.${help}`);
}
/** What helps where the checkout does not have what an event brings, without a full stop. `event`: its name. */
function adviseOnHead(event) {
    const instead = event === "pull_request_target" ? ", or run the workflow on 'pull_request'" : "";
    return `Check out the head of the change before this step${instead}`;
}
/** Nobody knows what an event changes, and it is not in the checkout. `problem` is a sentence without its full stop. */
function remarkOnLackedHead({ problem, event }) {
    const message = `What this change brings was not checked, because another commit is checked out. ${adviseOnHead(event)}. ${problem}.`;
    return { ...remark("error", message), isCounted: true };
}
/** The workflow wants all videos to be checked, and those of the pull request are not in the checkout. */
function remarkOnLackedPullRequest(event) {
    const message = `What this pull request brings was not checked, because another commit is checked out. ${adviseOnHead(event)}.`;
    return remark("warning", message);
}
/** A pull request can change what counts as a bad video: then all of them are checked. `path`: its policy. */
function remarkOnChangedPolicy(path) {
    const message = `All videos were checked, because the policy '${showUnprintable(path)}' has changed.`;
    return { ...remark("notice", message), isQuiet: true };
}

;// CONCATENATED MODULE: ./report/text/titles.js


const SIGNS = {
    failed: LEVEL_SIGNS.error,
    lacking: LEVEL_SIGNS.error,
    warned: LEVEL_SIGNS.warning,
    unchecked: LEVEL_SIGNS.notice,
    good: "✅",
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
    return checked.some(hasOnlyWarnings) ? "warned" : "good";
}
/** The news in a line. */
function titles_describeNews(report) {
    const { videos = [], posts = [] } = report;
    if (videos.length + posts.length === 0)
        return "No video was checked";
    if (findNews(report) === "lacking")
        return posts.length === 0 ? "Not all videos were checked" : "Not everything was checked";
    const aboutVideos = videos.length === 0 ? [] : [describeVerdicts(videos)];
    const aboutPosts = posts.length === 0 ? [] : [describePosts(posts)];
    const [first = "", second] = isWorseInPosts(report)
        ? [...aboutPosts, ...aboutVideos]
        : [...aboutVideos, ...aboutPosts];
    return second === undefined ? first : `${first}; ${second[0]?.toLowerCase()}${second.slice(1)}`;
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
/** The news as a heading in Markdown. */
function titleReport(report) {
    return `## ${SIGNS[findNews(report)]} ${titles_describeNews(report)}`;
}

;// CONCATENATED MODULE: ./report/text/fixes.js


/** The commands of a video, each once: at most one that fixes it, and one that a person may leave out. */
function listCommands(findings) {
    const commands = new Map();
    for (const { fix, fixKind: kind, isFixOptional: isOptional = false, level } of findings) {
        if (fix !== null && !commands.has(fix))
            commands.set(fix, { text: fix, kind, isOptional, level });
    }
    // What is optional may read the file that the other command writes.
    return [...commands.values()].sort((a, b) => Number(a.isOptional) - Number(b.isOptional));
}
/** The report without commands: its author could have a reader run anything. */
function withoutCommands(report) {
    const strip = (each) => ({
        ...each,
        findings: each.findings.map((finding) => ({ ...finding, fix: null })),
    });
    return { ...report, videos: report.videos?.map(strip) ?? [] };
}
/** What to do with the file that ffmpeg writes. */
const NOTES = {
    "beside the video": "Run this in the root of your clone. ffmpeg writes a new file next to the original. Watch it, then commit it in place of the original.",
    "in the working directory": "For a URL, ffmpeg writes a new file into the working directory. Watch it, then upload it to the same URL.",
};
/** Where a command writes a new file; `undefined` for one that writes none. */
function outputOf(kind, isUrl) {
    if (kind !== "convert" && kind !== "cut")
        return undefined;
    return isUrl ? "in the working directory" : "beside the video";
}
/**
 * `needed`: the commands that fix videos. `cuts`: those that cut off the end of a video that is too long, which a
 * person has to want. `optional`: those that only follow a recommendation.
 */
function listFixes(videos) {
    const all = videos.flatMap(({ video, findings }) => listCommands(findings).map((command) => ({ ...command, isUrl: video.source.kind === "url" })));
    const collect = (some) => ({
        videos: some.length,
        commands: [...new Set(some.map(({ text }) => text))],
        writes: new Set(some.map(({ kind, isUrl }) => outputOf(kind, isUrl)).filter((output) => output !== undefined)),
    });
    return {
        needed: collect(all.filter(({ isOptional }) => !isOptional)),
        cuts: collect(all.filter(({ isOptional, kind }) => isOptional && kind === "cut")),
        optional: collect(all.filter(({ isOptional, kind }) => isOptional && kind !== "cut")),
    };
}
/**
 * What a person does next about videos and posts with errors and warnings; `undefined` if there are none. `place`:
 * where everything about them stands.
 */
function fixes_describeNextStep({ videos = [], posts = [] }, place) {
    const { needed, cuts } = listFixes(videos);
    const [verb, first] = needed.commands.length > 0 ? ["fix", needed] : ["shorten", cuts];
    if (first.commands.length > 0) {
        const commands = first.commands.length === 1 ? "the command" : "the commands";
        const more = posts.some(isBad) ? " What to do about each post is there, too." : "";
        return `To ${verb} ${formatCount(first.videos, "video")}, run ${commands} in ${place}.${more}`;
    }
    const bad = [...(videos.some(isBad) ? ["video"] : []), ...(posts.some(isBad) ? ["post"] : [])];
    return bad.length === 0 ? undefined : `What to do about each ${formatList(bad)} is in ${place}.`;
}
function isBad({ findings }) {
    return findings.some(({ level }) => level !== "notice");
}

;// CONCATENATED MODULE: ./report/text/videos.js






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
const videos_LARGEST_NAMES_BYTES = 60_000;
/** The most important first, and so the least important left out first. */
function renderVideos(videos, permalink) {
    const style = { permalink, largestNamesBytes: videos_LARGEST_NAMES_BYTES, place: "the report file" };
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
    const warned = videos.filter(hasOnlyWarnings);
    const accepted = videos.filter((checked) => checked.verdict === "valid" && !hasOnlyWarnings(checked));
    const { needed, cuts, optional } = listFixes(videos);
    const list = (some, level, largestBytes) => renderTable(some, { ...style, level, largestBytes });
    const { place } = style;
    return {
        failed: {
            what: `details of ${quantities_formatCount(failed.length, "video")}`,
            render: (largestBytes) => list(failed, "error", largestBytes),
        },
        warned: {
            what: `${quantities_formatCount(warned.length, "video")} with warnings`,
            render: (largestBytes) => titled(titleWarnings(warned, failed), list(warned, "warning", largestBytes)),
        },
        needed: {
            what: `commands that fix ${quantities_formatCount(needed.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleNeeded(needed), needed, { largestBytes, place }),
        },
        cuts: {
            what: `commands that shorten ${quantities_formatCount(cuts.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleCuts(cuts), videos_without(cuts, needed), { largestBytes, place }),
        },
        optional: {
            what: `optional commands for ${quantities_formatCount(optional.videos, "video")}`,
            render: (largestBytes) => renderFixes(titleOptional(optional), videos_without(optional, needed, cuts), { largestBytes, place, state: "folded" }),
        },
        accepted: {
            what: `${quantities_formatCount(accepted.length, "accepted video")}`,
            render: (largestBytes) => markdown_fold(titleAccepted(accepted, videos), list(accepted, "notice", largestBytes)),
        },
    };
}
/** The failed videos without details: only which rules find an error in each. */
function renderBriefly(videos, style, largestBytes) {
    const failed = videos.filter(({ verdict }) => verdict !== "valid");
    if (failed.length === 0)
        return [];
    const { place } = style;
    return [table(["Video", "What is wrong"], failed, (each) => renderBriefRow(each, style), { largestBytes, place })];
}
const ACCEPTED = "✅";
/** Three columns, as more can't be read on a phone; two where no video has a finding. */
function renderTable(videos, { level, largestBytes, ...style }) {
    if (videos.length === 0)
        return [];
    const hasFindings = videos.some(({ findings }) => findings.length > 0);
    const headings = ["Video", level === "notice" ? "Note" : "What is wrong, and the fix", "Facts"];
    const pick = (cells) => (hasFindings ? cells : cells.filter((_, column) => column !== 1));
    const rows = groupAlike(videos, level);
    const count = (row) => row.length;
    return [
        table(pick(headings), rows, (row) => pick(video_rows_renderRow(row, style)), { largestBytes, count, place: style.place }),
    ];
}
function titled(title, paragraphs) {
    return paragraphs.length === 0 ? [] : [`### ${title}`, ...paragraphs];
}
/** The heading of the summary says it already where no video has an error. */
function titleWarnings(warned, failed) {
    const verb = warned.length === 1 ? "has" : "have";
    return failed.length === 0
        ? "Warnings"
        : `${LEVEL_SIGNS.warning} ${quantities_formatCount(warned.length, "other video")} ${verb} warnings`;
}
/** The heading of the summary says it already where all videos are accepted. */
function titleAccepted({ length }, videos) {
    if (length === videos.length)
        return "What was measured";
    return `${ACCEPTED} ${quantities_formatCount(length, "video")} ${length === 1 ? "meets" : "meet"} the limits`;
}
// ---------------------------------------------------------------------------------------------------------------------
// The commands
/** More commands are folded. */
const MOST_OPEN = 5;
function renderFixes(title, { commands, writes }, { largestBytes, place, state = commands.length <= MOST_OPEN ? "open" : "folded", }) {
    if (commands.length === 0)
        return [];
    const shown = takeWhileFits(commands, largestBytes);
    return markdown_fold(title, [
        ...[...writes].map((each) => NOTES[each]),
        codeBlock(shown.join("\n"), "sh"),
        ...noteOmitted(commands.length - shown.length, place),
    ], state);
}
function titleNeeded({ videos }) {
    return videos === 1 ? "Fix this video" : `Fix these ${quantities_formatCount(videos, "video")}`;
}
function titleCuts({ videos }) {
    return `Too long: cut off the end of ${quantities_formatCount(videos, "video")}`;
}
function titleOptional({ videos }) {
    return `Optional: convert ${quantities_formatCount(videos, "video")}`;
}
/** What a file is for that ffmpeg writes is said once, above. */
function videos_without(fixes, ...above) {
    return {
        ...fixes,
        writes: new Set([...fixes.writes].filter((each) => !above.some(({ writes }) => writes.has(each)))),
    };
}

;// CONCATENATED MODULE: ./report/reporters/comment.js







const comment_comment = { what: "comment", medium: "comment", render: renderComment };
/**
 * GitHub takes 65,536 characters ("Body is too long (maximum is 65536 characters)"). Counted in bytes, which are never
 * fewer. The rest is for the mark.
 */
const LARGEST_BYTES = 65_536 - 4096;
/** The share of the names of one group. */
const comment_LARGEST_NAMES_BYTES = 16_000;
/** The share of the remarks. */
const LARGEST_REMARKS_BYTES = 8000;
/** As much as there is room for. What is least important is left out first, and a line says so. */
function renderComment(report, { permalink, summaryPage, job, commit, isOfOthers = false }) {
    const { videos = [], posts = [] } = report;
    const place = summaryPage === undefined ? "the job summary" : markdown_link("the job summary", summaryPage);
    const style = { permalink, largestNamesBytes: comment_LARGEST_NAMES_BYTES, place };
    const top = [titleReport(report), ...(isOfOthers ? [WARNING] : [])].join("\n\n");
    const rest = [...renderRemarks(report, place), renderFooter(place, job, commit)];
    const roomBytes = LARGEST_BYTES - sizeOf([top, ...rest]);
    const listPosts = (largestBytes) => renderBadPosts(posts, { permalink, place, largestBytes });
    // What is optional about videos makes way for posts; what is wrong with them has half of the room.
    const isAnyFailed = videos.some(({ verdict }) => verdict !== "valid");
    const mostForPosts = isAnyFailed ? roomBytes / 2 : roomBytes - LARGEST_NOTES_BYTES - 2 * HEADINGS_BYTES;
    const aboutVideos = listVideos(videos, style, roomBytes - sizeOf(listPosts(mostForPosts)) - HEADINGS_BYTES);
    const aboutPosts = listPosts(roomBytes - sizeOf(aboutVideos) - HEADINGS_BYTES);
    return [top, ...joinParts(report, { aboutVideos, aboutPosts }), ...rest].join("\n\n");
}
/** The headings, and the line about posts that are left out. */
const HEADINGS_BYTES = 500;
/** The fullest version that fits. */
function listVideos(videos, style, roomBytes) {
    for (const version of listVersions(videos, style, roomBytes))
        if (sizeOf(version) <= roomBytes)
            return version;
    return [];
}
/** A report's text can say: run this command. */
const WARNING = "The pull request's own run has written these results, so its author can have changed them. Run no command that stands in them.";
function sizeOf(paragraphs) {
    return paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph) + 2, 0);
}
/** The share of the lines about what is left out. */
const LARGEST_NOTES_BYTES = 1500;
/** The same with less and less in it. The last one fits. */
function* listVersions(videos, style, roomBytes) {
    const { failed, warned, needed, cuts, optional, accepted } = listParts(videos, style);
    // What is too large anyway is not made to its end.
    const render = (parts) => parts.flatMap((part) => part.render(2 * roomBytes));
    const isShown = (part) => render([part]).length > 0;
    const dispensable = [warned, optional, accepted].filter(isShown);
    for (let kept = dispensable.length; kept >= 0; kept--) {
        const left = dispensable.slice(kept);
        const parts = [failed, warned, needed, cuts, optional, accepted].filter((part) => !left.includes(part));
        yield [...render(parts), ...comment_noteLeftOut(left, style)];
    }
    const commands = [needed, cuts].filter(isShown);
    if (commands.length > 0)
        yield [...render([failed]), ...comment_noteLeftOut([...commands, ...dispensable], style)];
    const note = comment_noteLeftOut([...[failed].filter(isShown), ...commands, ...dispensable], style);
    yield [...renderBriefly(videos, style, roomBytes - LARGEST_NOTES_BYTES), ...note];
}
function comment_noteLeftOut(parts, { place }) {
    if (parts.length === 0)
        return [];
    return [`There is no room here for ${(0,words/* formatList */.ki)(parts.map(({ what }) => what))}: see ${place}.`];
}
/** Why nothing was checked, or what a person should know besides the verdicts. */
function renderRemarks(report, place) {
    const { videos = [], posts = [], remarks, scope } = report;
    const isEmpty = videos.length + posts.length === 0;
    const worthy = remarks.filter(({ level }) => level !== "notice" || isEmpty);
    const shown = takeWhileFits(worthy, LARGEST_REMARKS_BYTES, (remark) => renderRemark(remark));
    const hasUnchanged = scope !== undefined && hasLeftOut(scope);
    return [
        ...shown,
        ...noteOmitted(worthy.length - shown.length, place),
        ...(hasUnchanged ? [`${countUnchanged(scope, report)}.`] : []),
    ];
}
/** Which job it is, as there may be a comment of each, and what it has checked: a comment can be outdated. */
function renderFooter(place, job, commit) {
    const checked = commit === undefined ? "" : ` for commit ${code(commit.slice(0, 7))}`;
    return `<small>${job === undefined ? "" : `${code(job)}${checked}. `}Everything about this check is in ${place}.</small>`;
}

;// CONCATENATED MODULE: ./report/text/comments.js

/** Why there is no comment, and what helps: sentences without their last full stop, `advice` in lower case. */
function remarkOnNoComment({ problem, advice }) {
    const help = advice === "" ? "" : ` To get a comment, ${advice}.`;
    return remarks_remark("notice", `The comment on the pull request could not be written. ${problem}.${help}`);
}
/** What helps where the token of a job can only read, because the pull request comes from a fork. */
const FORK_ADVICE = "write it from a second workflow, as examples/fork-comment.yml does: on a pull request from a fork, the token of a job can only read";
/** One job of several checks a part: its comment would say too little, and the next one would replace it. */
function remarkOnPartComment() {
    const message = "No comment was written, because this job checks only a part of the videos ('shard'). A job that comes after all parts can join their reports and comment, as examples/many-videos.yml does.";
    return remark("notice", message);
}
/** A comment is asked for, and there is no place for it. */
function remarkOnNoPullRequest() {
    return { ...remarks_remark("notice", "No comment was written, because this run is about no pull request."), isQuiet: true };
}
/** The event is about a pull request, but it does not bring its commits. `event`: its name. */
function remarkOnOtherEvent(event) {
    return remark("notice", `No comment was written, because on '${event}', nobody knows if the pull request's commit was checked. Run this step on 'pull_request', or comment by the command 'report', as examples/fork-comment.yml does.`);
}
/** Two open pull requests have the branch of the run. Each may have another base, and so other results. */
function remarkOnSeveralPullRequests() {
    const message = "No comment was written, because several open pull requests have the commit of this run.";
    return { ...remarks_remark("notice", message), isQuiet: true };
}
/** What an earlier comment says where another commit than the pull request's is checked out. */
function remarkOnOtherCommit() {
    const message = "No video of this pull request was checked, because the job has checked out another commit. Check out the head of the pull request before the check.";
    return remark("error", message);
}
/** A line of the log. */
function describeComment(how, number) {
    return comments_COMMENTS[how].replace("#", `#${number}`);
}
const comments_COMMENTS = {
    created: "Commented on pull request #.",
    updated: "Updated the comment on pull request #.",
    unchanged: "The comment on pull request # says this already.",
    kept: "The comment on pull request # has worse news of the same run, and stays.",
    none: "There is nothing to comment on in pull request #.",
    outdated: "No comment on pull request #: it has new commits, which another run checks.",
};

;// CONCATENATED MODULE: ./flows/comment.js
/** Comments on the pull request that a run is about, or says why not. Never throws. */





/** Returns what is to be reported about the comment. */
async function commentOn(report, world) {
    if (world.when === "never")
        return [];
    try {
        return await send(report, world);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return [remarkOnNoComment({ problem: `Commenting stopped unexpectedly (${reason})`, advice: "" })];
    }
}
async function send(report, world) {
    const { when, run, token, context, locate, log } = world;
    const api = openGitHubApi(run, token);
    const located = await locate(run, api);
    if (located.kind === "none")
        return [remarkOnNoPullRequest()];
    if (located.kind === "several")
        return [remarkOnSeveralPullRequests()];
    if (located.kind === "failed")
        return [remarkOnNoComment(located)];
    const { pullRequest } = located;
    const { repository, workflow, job, attempt } = run;
    const text = comment_comment.render(report, { ...context, job: `${workflow} / ${job}`, commit: pullRequest.head });
    const facts = { mark: nameGuard(run), attempt, badness: BADNESS[findNews(report)] };
    const createsFirst = deservesComment(report, when);
    const done = await comment({ repository, pullRequest, ...facts, text, createsFirst }, api);
    if (done.kind === "failed")
        return [remarkOnNoComment(explain(done, pullRequest, run))];
    log(describeComment(done.kind === "written" ? done.how : done.kind, pullRequest.number));
    return [];
}
const BADNESS = { failed: 4, lacking: 3, warned: 2, unchecked: 1, good: 0 };
/** The same in the next run, and another for each other guard. Only the jobs of a matrix share it. */
function nameGuard({ workflow, workflowFile, job, step }) {
    return markComment([workflowFile || workflow, job, step]);
}
/** Whether a comment is written if there is no earlier one. */
function deservesComment(report, when) {
    const checked = [...(report.videos ?? []), ...(report.posts ?? [])];
    if (checked.length === 0)
        return false;
    return when === "always" || findNews(report) === "lacking" || checked.some(({ findings }) => findings.length > 0);
}
/** On `pull_request`, GitHub gives a run from a fork a token that can only read, whatever the workflow says. */
function explain(failure, { isFromFork }, { name }) {
    const { status = 0, isLocked = false, advice } = failure;
    const isRefused = [401, 403, 404].includes(status) && !isLocked && advice !== "";
    return isRefused && isFromFork && name === "pull_request" ? { ...failure, advice: FORK_ADVICE } : failure;
}

;// CONCATENATED MODULE: ./model/publish.js
/** Whether an id stands for a photo post: those begin with `p_` (seen in TikTok's documentation, not promised). */
function isPhotoPost(entry) {
    return entry.kind === "id" && entry.id.startsWith("p_");
}
/**
 * Whether an id stands for a video that was sent to the inbox: those begin with `v_inbox_` (seen in TikTok's
 * documentation, not promised). A photo post's id does not show whether it is a draft.
 */
function isDraft(entry) {
    return entry.kind === "id" && entry.id.startsWith("v_inbox_");
}

;// CONCATENATED MODULE: ./report/text/publishes.js
/** Sentences about publish ids and their outcomes, for every reporter. Decides no outcome. */




/** Longer names of videos are cut: any step can write one. */
const LONGEST_VIDEO = 300;
/** Posts that are named; a draft can become several. */
const MOST_POSTS = 5;
/** The id, or the place of a malformed entry, whose text is never shown. */
function nameEntry(entry) {
    if (entry.kind === "id")
        return entry.id;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${quantities_formatCount(entry.length, "character")}`;
}
/** Where ids were recorded. */
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the file $TIKTOK_PUBLISH_IDS";
        case "file":
            return (0,unprintable/* showUnprintable */.u)(origin.path);
    }
}
/** The video of an id, as its entry names it; `undefined` if it names none. */
function nameVideo({ video }) {
    if (video === undefined || video === "")
        return undefined;
    return (0,unprintable/* showUnprintable */.u)(video.length > LONGEST_VIDEO ? `${video.slice(0, LONGEST_VIDEO).toWellFormed()}…` : video);
}
/** The id and its video: `v_pub_url~v2.1 (videos/a.mp4)`. */
function nameUpload(publish) {
    const video = nameVideo(publish);
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
        joinSentences(`${problem}: ${upload}`, cause, (0,words/* formatList */.ki)(posts), advice, how),
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
        return isPhotoPost(entry) ? { name } : { name, url: `https://www.tiktok.com/share/video/${id}` };
    });
    const rest = postIds.length - posts.length;
    return rest > 0 ? [...posts, { name: quantities_formatCount(rest, "more post") }] : posts;
}
/** What TikTok's support asks for, and what an expert looks for. TikTok's own words are untrusted: each on one line. */
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].map(unprintable/* showUnprintable */.u);
}
// ---------------------------------------------------------------------------------------------------------------------
// All ids of a run
/** Kinds of news, the worst first. */
const NEWS = [
    ...["live", "may-go-live", "cut-off", "malformed", "unknown", "may-reach-inbox"],
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
    if (NEWS_OF[outcome] === "may-go-live" && isDraft(entry))
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
        const things = isNamed ? quantities_formatInteger(count) : quantities_formatCount(count, news === "live" ? nameLive(those) : "upload");
        isNamed = true;
        return [SAY[news](things, count === 1, those)];
    });
    const isDry = cancellations.some(({ outcome }) => outcome === "dry-run");
    return `${isDry ? "Dry run" : "After cancelling"}: ${parts.join(", ")}`;
}
/** What may still happen to uploads that nobody has cancelled. */
function nameRisk(those) {
    return those.every(({ entry }) => isDraft(entry)) ? "may still reach the inbox" : "may still go live";
}
/** What people see in the TikTok app. */
function nameLive(live) {
    const photos = live.filter(({ entry }) => isPhotoPost(entry)).length;
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
    return `${quantities_formatCount(uncancelled.length, "upload")} ${verb} not cancelled and ${nameRisk(uncancelled)}`;
}
/** The worst news first; equal ones keep their order. */
function sortWorstFirst(cancellations) {
    return NEWS.flatMap((news) => cancellations.filter((each) => newsOf(each) === news));
}
/** Outcomes of uploads that the creator has, or may get, although the job failed: it would publish them once more. */
const KEPT = ["published", "in-inbox", "processing"];
/** Uploads that are named in a line. */
const MOST_NAMED = 5;
/** What to do before the job runs again, as one line; nothing if it would publish nothing twice. */
function describeRerun(cancellations) {
    const kept = cancellations.filter(({ outcome }) => KEPT.includes(outcome));
    if (kept.length === 0)
        return [];
    const names = kept.slice(0, MOST_NAMED).map((each) => nameVideo(each) ?? nameEntry(each.entry));
    const rest = kept.length - names.length;
    const them = kept.length === 1 ? "it" : "them";
    const all = (0,words/* formatList */.ki)([...names, ...(rest > 0 ? [`${quantities_formatInteger(rest)} more`] : [])]);
    return [`A re-run publishes ${all} again: take ${them} out of the list first.`];
}
/** Outcomes that another request to cancel can't change. */
const FINAL = [
    ...["malformed", "processing", "cancelled", "already-failed", "in-inbox", "published"],
];
/** Whether cancelling the same id once more may change what happens to it. */
function isWorthCancelling(cancellation) {
    return !FINAL.includes(cancellation.outcome) && !isUnknown(cancellation);
}

;// CONCATENATED MODULE: ./report/text/publish-table.js



/** The mark of a heading about uploads: the worst of its rows. */
function markOf(publishes) {
    const worst = LEVELS.find((level) => publishes.some((each) => each.level === level));
    if (worst !== "notice")
        return LEVEL_SIGNS[worst ?? "notice"];
    return publishes.every(({ outcome }) => GOOD.includes(outcome)) ? GOOD_SIGN : LEVEL_SIGNS.notice;
}
/** Two columns: more can't be read on a phone. */
const HEADINGS = ["Upload", "What happened, and what to do"];
/** The share of the table in a job summary, which holds 1 MiB. */
const LARGEST_TABLE_BYTES = 450_000;
/** A row for each id, in the given order. `more`: Markdown that a row ends its sentences with. */
function renderPublishTable(publishes, more = () => "") {
    return table(HEADINGS, publishes, (each) => publish_table_renderRow(each, more(each)), { largestBytes: LARGEST_TABLE_BYTES });
}
function publish_table_renderRow(publish, more) {
    const { entry, problem, cause = "", advice, logId } = publish;
    const code = nameCode(publish);
    const posts = listPosts(publish).map(({ name, url }) => `${url === undefined ? breakable(name) : markdown_link(breakable(name), url)}.`);
    const sentences = [
        `${signOf(publish)} **${escapeMarkdown(problem)}.**`,
        ...escaped(cause),
        ...posts,
        ...escaped(advice),
    ];
    const video = nameVideo(publish);
    const small = [
        breakableCode(code),
        ...(video === undefined || entry.kind !== "id" ? [] : [`id ${breakableCode(entry.id)}`]),
        ...(logId === undefined ? [] : [`log_id ${breakableCode(logId)}`]),
    ];
    return [
        video === undefined ? publish_table_renderEntry(entry) : breakableCode(video),
        `${[...sentences, ...(more === "" ? [] : [more])].join(" ")}<br><small>${small.join(", ")}</small>`,
    ];
}
/** What ended as the step wished for. */
const GOOD_SIGN = "✅";
const GOOD = ["cancelled", "published", "in-inbox"];
function signOf({ level, outcome }) {
    return level === "notice" && GOOD.includes(outcome) ? GOOD_SIGN : LEVEL_SIGNS[level];
}
function escaped(sentence) {
    return sentence === "" ? [] : [escapeMarkdown(joinSentences(sentence))];
}
/** The video if it is known, and the id. */
function renderUpload(publish) {
    const name = nameVideo(publish);
    const id = publish_table_renderEntry(publish.entry);
    return name === undefined ? id : `${breakableCode(name)} ${id}`;
}
function publish_table_renderEntry(entry) {
    return entry.kind === "id" ? breakableCode(entry.id) : escapeMarkdown(nameEntry(entry));
}

;// CONCATENATED MODULE: ./report/text/requests.js
/** Commands by which a person cancels uploads, or asks what became of them. Writes them, runs none. */


/** TikTok documents two addresses for cancelling. An account's gateway can serve either. */
const ADDRESSES = {
    cancel: "https://open.tiktokapis.com/v2/post/publish/cancel/",
    status: "https://open.tiktokapis.com/v2/post/publish/status/fetch/",
};
const OTHER_ADDRESS = "https://open-platform.tiktokapis.com/v2/post/transmission/cancel/";
/** The share of the ids in a command in a job summary, which holds 1 MiB. */
const LARGEST_COMMAND_BYTES = 60_000;
/** The command as Markdown, and what must be set before it. */
function renderCommand(request, ids) {
    const variable = "TIKTOK_ACCESS_TOKEN";
    const shown = takeWhileFits(ids, LARGEST_COMMAND_BYTES);
    return [
        `In Bash, set ${code(variable)} to a current token (${code(`export ${variable}=<a current token>`)}), then run:`,
        codeBlock(writeCommand(request, ids), "sh"),
        ...(shown.length < ids.length
            ? [`The command holds the first ${quantities_formatInteger(shown.length)} of ${quantities_formatInteger(ids.length)} ids.`]
            : []),
    ];
}
/**
 * One request for each of the first ids, with the id before its response. The token comes from the environment and is
 * not part of the command. Ids are letters, digits and `._~-`: words of Bash as they are, but for a tilde at the
 * beginning.
 */
function writeCommand(request, ids) {
    const [only] = ids;
    const address = ADDRESSES[request];
    if (ids.length === 1 && only !== undefined)
        return writeRequest(address, `'${JSON.stringify({ publish_id: only })}'`);
    const shown = takeWhileFits(ids, LARGEST_COMMAND_BYTES);
    const words = shown.map((id) => `  ${id.startsWith("~") ? `"${id}"` : id}`).join(" \\\n");
    const each = writeRequest(address, '"{\\"publish_id\\": \\"$id\\"}"').replaceAll("\n", "\n  ");
    return `for id in \\\n${words}\ndo\n  echo "$id"\n  ${each}\n  echo\ndone`;
}
/** `body`: a word of the shell. */
function writeRequest(address, body) {
    return [
        `curl -sS ${address} \\`,
        '  -H "Authorization: Bearer $TIKTOK_ACCESS_TOKEN" \\',
        "  -H 'Content-Type: application/json; charset=UTF-8' \\",
        `  -d ${body}`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./report/text/cancellations.js







/** The share of the ids to copy in a job summary, which holds 1 MiB. */
const LARGEST_LIST_BYTES = 400_000;
/** A heading that says it all, a table of the outcomes, both the worst first, and what a re-run would repeat. */
function renderCancellations(cancellations) {
    return [
        `## ${markOf(cancellations)} ${countOutcomes(cancellations)}`,
        renderPublishTable(sortWorstFirst(cancellations)),
        ...describeRerun(cancellations).map(escapeMarkdown),
    ].join("\n\n");
}
/** A heading and the ids that were recorded and, by wish, not cancelled. */
function renderUncancelled(uncancelled) {
    const render = (each) => `- ${renderUpload(each)}`;
    const shown = takeWhileFits(uncancelled, LARGEST_TABLE_BYTES, render);
    return [
        `## ${LEVEL_SIGNS.warning} ${countUncancelled(uncancelled)}`,
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
    const { name, file } = CANCEL_WORKFLOW;
    return [
        `${titleAgain(ids.length)}: run the workflow '${name}' (${file})${actionsPage === undefined ? "" : ` on ${actionsPage}`}.`,
        "Or in Bash, with TIKTOK_ACCESS_TOKEN set to a current token:",
        ...writeCommand("cancel", ids).split("\n"),
    ];
}
function listIdsLeft(cancellations) {
    const left = sortWorstFirst(cancellations.filter(isWorthCancelling));
    return left.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}
function titleAgain(count) {
    return count === 1 ? "Cancel this upload" : `Cancel these ${quantities_formatInteger(count)} uploads`;
}
function describeHow(ids, actionsPage) {
    const command = describeCommand(ids);
    if (actionsPage === undefined)
        return command;
    const what = ids.length === 1 ? "the id" : "the ids";
    const { name, file } = CANCEL_WORKFLOW;
    return [
        `Copy ${what}, open ${markdown_link("the repository's Actions page", actionsPage)}, choose the workflow **${name}** (${code(file)}), and click **Run workflow**.`,
        "<details><summary>There is no such workflow</summary>",
        ...command,
        "</details>",
    ];
}
/** The command, and what TikTok's response to it means. */
function describeCommand(ids) {
    return [
        ...renderCommand("cancel", ids),
        [
            `- ${code('"code": "ok"')} in the response means that TikTok accepted the request. For any other code, look in the TikTok app.`,
            `- If the response says ${code("Unsupported path")} (HTTP 404), try TikTok's other address: ${code(OTHER_ADDRESS)}`,
        ].join("\n"),
    ];
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

;// CONCATENATED MODULE: ./report/text/decided-otherwise.js



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
    const all = [...videos, ...posts];
    if (all.length === 0)
        return [];
    const what = posts.length === 0 ? "a video" : videos.length === 0 ? "a post" : "a video or a post";
    const lines = takeWhileFits(all, LARGEST_FACTS_BYTES, describeInJson);
    const form = locateEvidenceForm(toolPage);
    const how = form === undefined ? "report it to the action's authors" : markdown_link("report it", form);
    return markdown_fold("Did TikTok decide otherwise?", [
        `If TikTok refuses ${what} that passed here, or accepts one that failed, please ${how}. Copy its line, without its path if that is private.`,
        ...(lines.length === 0 ? [] : [codeBlock(lines.join("\n"), "json")]),
        ...noteOmitted(all.length - lines.length),
    ]);
}
function describeInJson(checked) {
    const { verdict, findings } = checked;
    const rules = [...new Set(findings.map(({ rule }) => rule.id))];
    const line = "facts" in checked
        ? { path: checked.video.path, verdict, rules, facts: listFactFields(checked.facts) }
        : { post: checked.path, verdict, rules };
    return (0,unprintable/* showUnprintable */.u)(JSON.stringify(line));
}

;// CONCATENATED MODULE: ./report/text/confirmations.js







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
/** Kinds of news, the worst first. Uploads with the same words are counted together. Every upload is in one of them. */
const confirmations_NEWS = [
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
    const parts = confirmations_NEWS.flatMap(({ holds, say }) => {
        const count = confirmations.filter(holds).length;
        if (count === 0)
            return [];
        const things = isNamed ? quantities_formatInteger(count) : quantities_formatCount(count, "upload");
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
    return confirmations_NEWS.flatMap(({ holds }) => confirmations.filter(holds));
}
/** Outcomes that TikTok's status decides: they need no code. */
const BY_STATUS = ["published", "in-inbox", "pending"];
/** The title of an annotation: `TikTok confirm: frame_rate_check_failed`. */
function titleConfirmation(confirmation) {
    const { outcome, code } = confirmation;
    const isByStatus = BY_STATUS.includes(outcome) && (outcome !== "pending" || code === "ok");
    return `TikTok confirm: ${isByStatus ? outcome : nameCode(confirmation)}`;
}
/** A heading that says it all, and a table, both the worst first. `toolPage`: the page of this action, if known. */
function renderConfirmations(confirmations, toolPage) {
    const more = (confirmation) => {
        const { said, form } = describeCheck(confirmation, toolPage);
        if (said === "")
            return "";
        return form === undefined ? `${said}.` : `${PASSED}: please ${markdown_link("report that", form)}.`;
    };
    return [
        `## ${markOf(confirmations)} ${countConfirmations(confirmations)}`,
        renderPublishTable(sortConfirmations(confirmations), more),
        ...renderAskAgain(confirmations),
    ].join("\n\n");
}
/** How a person asks TikTok again about uploads that are open; nothing if none is. */
function renderAskAgain(confirmations) {
    const ids = sortConfirmations(confirmations.filter(isOpen)).flatMap(({ entry }) => entry.kind === "id" ? [entry.id] : []);
    const words = [
        `${code("PUBLISH_COMPLETE")}: it was posted.`,
        `${code("SEND_TO_USER_INBOX")}: the draft is in the inbox.`,
        `${code("FAILED")}: nothing was posted, and ${code("fail_reason")} says why.`,
        "Otherwise TikTok is still processing it.",
    ];
    return ids.length === 0
        ? []
        : markdown_fold("Ask TikTok again", [...renderCommand("status", ids), `The response holds a status. ${words.join(" ")}`]);
}
const PASSED = "The check had passed this file";
const PASSED_BY_POLICY = "Only your policy, or the account's own limit, kept the check from objecting to this file";
const CHANGED = "The file was replaced or written after the check, which judged what was there before";
/**
 * What our check had to say of a file that TikTok refused: a sentence without its full stop, empty for most. `form`:
 * where to report that the check was wrong, if it was.
 */
function describeCheck(confirmation, toolPage) {
    const { passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck } = confirmation;
    if (changedSinceCheck)
        return { said: CHANGED, form: undefined };
    if (warnedByCheck?.length)
        return { said: `The check had warned of it (${warnedByCheck.join(", ")})`, form: undefined };
    if (passedByPolicy)
        return { said: PASSED_BY_POLICY, form: undefined };
    if (!passedCheck)
        return { said: "", form: undefined };
    const form = locateEvidenceForm(toolPage, confirmation);
    return { said: `${PASSED}: please report that${form === undefined ? " to the action's authors" : ""}`, form };
}
/** The same with the address of the form, as one more sentence of a message. */
function describePassedCheck(confirmation, toolPage) {
    const { said, form } = describeCheck(confirmation, toolPage);
    return form === undefined ? said : `${said} (${form})`;
}
/** `confirm/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. */
function remarkOnNothingToConfirm({ places, source }) {
    const sentences = [
        "No publish id was found, so nothing could be confirmed.",
        WHAT_TO_DO[source],
        ...(source === "input" ? [`This step looked through ${places.join("; ")}.`] : []),
        "If a video was uploaded, TikTok may still refuse it: look in the TikTok app.",
    ];
    return { ...remark("warning", sentences.join(" ")), isCounted: true };
}
const WHAT_TO_DO = {
    ledger: 'Put this step after the upload, which must append each publish_id to the file "$TIKTOK_PUBLISH_IDS" as soon as TikTok returns it.',
    nothing: "Put a guard before the upload, or set the input 'publish-ids': no guard ran before this step.",
    input: "Put this step after the upload, and pass each publish_id to the input 'publish-ids'.",
};

;// CONCATENATED MODULE: ./report/reporters/summary.js










const summary_summary = { what: "job summary", medium: "summary", render: renderSummary };
/** The share of the remarks in a job summary, which holds 1 MiB. */
const summary_LARGEST_REMARKS_BYTES = 50_000;
/** That of the posts with findings, and again of the others. */
const LARGEST_POSTS_BYTES = 40_000;
/** What is left to do comes last: it is what a person copies. */
function renderSummary(report, { permalink, actionsPage, toolPage }) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const pages = [actionsPage, locateLostRunner(toolPage)].filter((page) => page !== undefined);
    const render = (remark) => renderRemark(remark, pages);
    const [first, others] = [remarks.filter(({ isFirst }) => isFirst), remarks.filter(({ isFirst }) => !isFirst)];
    const shown = takeWhileFits(others, summary_LARGEST_REMARKS_BYTES, render);
    const aboutPosts = renderPosts(posts, { permalink, place: "the report file", largestBytes: LARGEST_POSTS_BYTES });
    const aboutVideos = renderVideos(videos, permalink);
    return [
        ...(videos.length + posts.length === 0 ? [] : [titleReport(report)]),
        ...first.map(render),
        ...joinParts(report, { aboutVideos, aboutPosts }),
        ...renderDecidedOtherwise(videos, toolPage, posts),
        ...(cancellations.length === 0 ? [] : [renderCancellations(cancellations)]),
        ...(confirmations.length === 0 ? [] : [renderConfirmations(confirmations, toolPage)]),
        ...(uncancelled.length === 0 ? [] : [renderUncancelled(uncancelled)]),
        ...shown,
        ...noteOmitted(others.length - shown.length, "the log"),
        ...(scope === undefined ? [] : renderScope(scope, report)),
        ...renderCancelAgain([...cancellations, ...uncancelled], actionsPage),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./report/text/annotation-limits.js

/** The most annotations of one level that GitHub shows per step (docs: "Annotations"). The runner drops the rest. */
const SHOWN_PER_LEVEL = 10;
/**
 * Returns the annotations, the worst first. A level with more than ten keeps nine, and a last one counts the rest and
 * says where they are: in `place`. No more than these are held in memory.
 */
function annotation_limits_limitAnnotations(annotations, place) {
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
        const message = `${title} are in ${place}. GitHub shows at most ${SHOWN_PER_LEVEL} per step.`;
        return [...shown, { level, title, message }];
    });
}

;// CONCATENATED MODULE: ./flows/conclusion.js








/** Fails a step because of its inputs, before it has done anything. There is no report: log and summary hold them. */
async function failForInputs(host, problems) {
    const remarks = problems.map(remarkOnBadInput);
    const shown = limitAnnotations(remarks, "the log");
    if (shown.length < remarks.length)
        for (const { message } of remarks)
            host.info(message);
    for (const annotation of shown)
        host.annotate(annotation);
    host.fail();
    // What can't be written there is in the log, too.
    if (host.hasSummary)
        await host.summarize(summary.render({ remarks }, {})).catch(() => undefined);
}
/**
 * Ends a step that has delivered its report: the last lines of its log say what to do, and why it fails or passes.
 * `failures`: what could not be delivered, which is an error and has been reported as one.
 */
function conclude(host, report, policy, failures) {
    const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
    const next = describeNextStep(report, lacksSummary ? "the report file" : nameSummary(host.summaryPage));
    if (next !== undefined)
        host.info(next);
    const { fails, reason } = conclusion_explain(report, policy, failures);
    host.info(reason);
    if (fails)
        host.fail();
}
/** Whether findings, outcomes, remarks or failures fail the step, and the sentence that says why. */
function conclusion_explain(report, { thing, ...policy }, failures = []) {
    // With 'never', the reason is what would fail a stricter step.
    const levels = FAILING[policy.failOn === "never" ? "warning" : policy.failOn];
    const cause = findCause(report, levels) ?? (failures.length > 0 ? describeUnwritten(failures.length) : undefined);
    if (cause === undefined) {
        return { fails: false, reason: describePass({ thing, judged: listJudged(report, thing), levels }, policy) };
    }
    return policy.failOn === "never"
        ? { fails: false, reason: describeForgiven(cause, policy) }
        : { fails: true, reason: describeFailure(cause, policy) };
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
    return (findBadUploads(cancellations, levels, nameMissedCancel) ??
        findBadUploads(confirmations, levels, nameShortfall) ??
        (remark && firstSentence(remark)));
}
/** `failing`: the levels of findings that fail the step. */
function findBad(thing, checked, failing) {
    const each = checked.map(({ findings }) => findings.map(({ level }) => level));
    const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
    if (bad.length === 0)
        return undefined;
    const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
    return describeBad({ bad: bad.length, total: each.length, levels }, thing);
}
/** The same for uploads. `name`: what did not happen to the bad ones. */
function findBadUploads(uploads, failing, name) {
    const bad = uploads.filter(({ level }) => failing.includes(level));
    if (bad.length === 0)
        return undefined;
    return describeBadUploads({ bad: bad.length, total: uploads.length, what: name(bad) });
}

;// CONCATENATED MODULE: ./github/pull-request.js

const NONE = { kind: "none" };
/** Source of the fields: GitHub's documentation, "Webhook events and payloads". */
async function locatePullRequest(event, api) {
    const { issue, workflow_run: run } = fields_asFields(event.payload);
    if (event.name === "workflow_run")
        return findByHead(run, api);
    const { number, pull_request: isPullRequest } = fields_asFields(issue);
    if (!isPullRequest || !isNumber(number))
        return readPullRequest(event);
    return { kind: "found", pullRequest: { number, head: undefined, isFromFork: false } };
}
/** The pull request whose commits an event brings, as `pull_request` does. Others are only about one. */
function readPullRequest({ payload }) {
    const { pull_request: pullRequest } = fields_asFields(payload);
    return pullRequest === undefined ? NONE : parsePullRequest(pullRequest);
}
/** Whether an event is about a pull request without its commits: then the default branch is checked out. */
function isOnlyAboutPullRequest({ name, payload }) {
    const { pull_request: isOfIt } = asFields(asFields(payload).issue);
    return name === "workflow_run" || Boolean(isOfIt);
}
function parsePullRequest(given) {
    const { number, head, base } = fields_asFields(given);
    if (!isNumber(number))
        return NONE;
    const from = nameRepository(head);
    const isFromFork = from === undefined || from !== nameRepository(base);
    return { kind: "found", pullRequest: { number, head: asCommit(fields_asFields(head).sha), isFromFork } };
}
/**
 * The event of a run from a fork names no pull request, and GitHub knows none by such a commit (`commits/{sha}/pulls`).
 * It can be found by its branch, and it must still be at the commit of the run.
 */
async function findByHead(run, api) {
    const { event, head_sha: sha, head_branch: branch, head_repository: repository } = fields_asFields(run);
    const { full_name: from, owner } = fields_asFields(repository);
    const { login } = fields_asFields(owner);
    const head = asCommit(sha);
    if (typeof event !== "string" || !event.startsWith("pull_request"))
        return NONE;
    if (head === undefined || typeof branch !== "string" || typeof login !== "string")
        return NONE;
    const query = { state: "open", head: `${login}:${branch}`, per_page: 100 };
    const listed = await api({ path: "pulls", query, permission: "pull-requests: read" });
    if (listed.kind === "failed")
        return listed;
    const open = Array.isArray(listed.data) ? listed.data.map(fields_asFields) : [];
    const [match, another] = open.filter((each) => fields_asFields(each.head).sha === head && nameRepository(each.head) === from);
    if (match === undefined)
        return NONE;
    return another === undefined ? parsePullRequest(match) : { kind: "several" };
}
/** The page of the run that a run on `workflow_run` is about; `undefined` if it is not in this repository. */
function locateCheckedRun({ payload, serverUrl, repository }) {
    const { html_url: url } = fields_asFields(fields_asFields(payload).workflow_run);
    const runs = `${serverUrl.origin}/${repository}/actions/runs/`;
    return typeof url === "string" && url.startsWith(runs) && /^\d+$/.test(url.slice(runs.length)) ? url : undefined;
}
/** The repository of a branch; `undefined` if it has been deleted. */
function nameRepository(branch) {
    const { full_name: name } = fields_asFields(fields_asFields(branch).repo);
    return typeof name === "string" ? name : undefined;
}
function isNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function asCommit(value) {
    return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./posts/limits.js
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
const limits_CREATOR_INFO = `${DOCS}/content-posting-api-reference-query-creator-info`;
/** What an app owes the people who use it, branded content included. */
const SHARING_GUIDELINES = `${DOCS}/content-sharing-guidelines`;
/** Someone whose videos could not be pulled from `localhost` and private addresses. */
const limits_PRIVATE_HOST_REPORT = "https://github.com/gitroomhq/postiz-docs/pull/177";
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

;// CONCATENATED MODULE: ./posts/post.js

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
    const { min, max } = POST_LIMITS.int32;
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

;// CONCATENATED MODULE: ./posts/rule.js
/** Makes a rule from its definition. */
function definePostRule(definition) {
    const { check, text, ...rule } = definition;
    const { code: usualCode, id, level: usualLevel, evidence, source } = rule;
    return {
        ...rule,
        judge: (subject) => check(subject).map((measured) => {
            const { line, column, actual, limit = null, level = usualLevel, code = usualCode, basis } = measured;
            const summary = { id, level: usualLevel, evidence, source, ...(typeof code === "string" && { code }) };
            const marks = basis === undefined ? {} : { basis };
            return { rule: summary, level, line, column, actual, limit, ...marks, ...text(measured, subject) };
        }),
    };
}

;// CONCATENATED MODULE: ./posts/rules/branded-content.js
/** Rule `branded-content`: a paid partnership that only the creator sees. */



const brandedContent = definePostRule({
    id: "branded-content",
    level: "warning",
    evidence: "documented",
    source: SHARING_GUIDELINES,
    when: "`brand_content_toggle` is true and `privacy_level` is SELF_ONLY: branded content can't be private",
    help: "Choose another `privacy_level`, or set `brand_content_toggle` to false.",
    check({ post }) {
        const toggle = findFlag(post, "post_info", "brand_content_toggle");
        const isPrivate = findText(post, "post_info", "privacy_level")?.text === "SELF_ONLY";
        if (toggle?.isOn !== true || !isPrivate || isIgnored(post, ["post_info"]))
            return [];
        return [{ ...placeOf(toggle), actual: "SELF_ONLY" }];
    },
    text: () => ({
        problem: "TikTok does not allow branded content that only the creator sees (SELF_ONLY)",
        advice: "Choose another 'privacy_level', or set 'brand_content_toggle' to false",
    }),
});

;// CONCATENATED MODULE: ./posts/chunks.js
/** In which chunks a video is uploaded (FILE_UPLOAD), by TikTok's media transfer guide. */


const { chunk, chunks } = POST_LIMITS;
/** Bytes of each chunk of a video that does not fit into one: half of what TikTok allows, so there are at least two. */
const USUAL_CHUNK = chunk.most / 2;
/**
 * A plan that TikTok accepts by every reading of its guide, for a video of 1 byte to 32 GB: one chunk as large as the
 * video, or several of the same size, the last of which also has what is left.
 */
function planChunks(sizeBytes) {
    const isWhole = sizeBytes <= chunk.most;
    const chunkBytes = isWhole ? sizeBytes : USUAL_CHUNK;
    return { video_size: sizeBytes, chunk_size: chunkBytes, total_chunk_count: Math.floor(sizeBytes / chunkBytes) };
}
/** A plan as `source_info`, ready to paste into the post file at this path: JSON in JSON, YAML in YAML. */
function writePlan(plan, path) {
    const quote = /\.json$/i.test(path) ? (key) => JSON.stringify(key) : (key) => key;
    const fields = Object.entries(plan).map(([key, value]) => `${quote(key)}: ${value}`);
    return `${quote("source_info")}: { ${[`${quote("source")}: ${quote("FILE_UPLOAD")}`, ...fields].join(", ")} }`;
}
/** What to do about a wrong plan for a video of so many bytes. No full stop follows the plan, which can be pasted. */
function advisePlan(sizeBytes, path) {
    return `Replace 'source_info' by ${writePlan(planChunks(sizeBytes), path)}, or ${LEAVE_OUT}`;
}
const LEAVE_OUT = "remove 'video_size', 'chunk_size' and 'total_chunk_count': upload.mjs adds them";
/** Why TikTok refuses a plan; `undefined` if one reading of its guide allows it. All fields are positive. */
function findPlanFault(plan) {
    const { video_size: video, chunk_size: each, total_chunk_count: count } = plan;
    if (each > video)
        return { field: "chunk_size", problem: "its chunks are larger than the video" };
    if (each !== video && video < chunk.smallest) {
        return { field: "chunk_size", problem: `a video under ${quantities_formatSize(chunk.smallest)} is uploaded as one chunk` };
    }
    if (each !== video && each < chunk.smallest) {
        return { field: "chunk_size", problem: `its chunks are smaller than ${quantities_formatSize(chunk.smallest)}` };
    }
    if (each > chunk.largest) {
        return { field: "chunk_size", problem: `its chunks are larger than ${quantities_formatSize(chunk.most)}` };
    }
    const right = Math.floor(video / each);
    if (count !== right) {
        const sum = `video_size divided by chunk_size, rounded down, is ${quantities_formatInteger(right)}`;
        return { field: "total_chunk_count", problem: `it has ${quantities_formatInteger(count)} chunks, but ${sum}` };
    }
    if (count > chunks.max)
        return { field: "total_chunk_count", problem: `it has over ${quantities_formatInteger(chunks.max)} chunks` };
    if (video > chunk.largest && count < 2) {
        return { field: "chunk_size", problem: `a video over ${quantities_formatSize(chunk.most)} needs several chunks` };
    }
    if (count === 1 && each !== video) {
        return { field: "chunk_size", problem: "a single chunk has to be as large as the video", isLikely: true };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./posts/rules/video-size.js
/** Rule `video-size`: `video_size` is not the size of the video. */





const videoSize = definePostRule({
    id: "video-size",
    level: "error",
    evidence: "documented",
    source: MEDIA_TRANSFER,
    when: "`video_size` differs from the size of the video: TikTok refuses its chunks",
    help: "Write the plan that the finding names.",
    check(subject) {
        const stated = findOtherSize(subject);
        const size = subject.video?.facts.sizeBytes;
        if (stated === undefined || size === undefined)
            return [];
        const { number: actual, ...place } = stated;
        return [{ ...place, actual, limit: { min: size, max: size } }];
    },
    text: ({ actual, limit: { max } }, { post }) => ({
        problem: `'video_size' is ${formatBytes(actual)}, but the video has ${formatBytes(max)}`,
        advice: max === 0 ? "Upload another video: this one is empty" : advisePlan(max, post.path),
    }),
});
/** The `video_size` of a post, if the video has another size. What to do about it has the right plan. */
function findOtherSize({ post, video }) {
    if (post.medium !== "video" || findText(post, "source_info", "source")?.text === "PULL_FROM_URL")
        return undefined;
    const stated = findInteger(post, "source_info", "video_size");
    const size = video?.facts.sizeBytes;
    return stated === undefined || size === undefined || stated.number === size || stated.number < 1 ? undefined : stated;
}

;// CONCATENATED MODULE: ./posts/rules/chunk-plan.js
/** Rule `chunk-plan`: TikTok refuses to receive the video in these chunks. */





const INFERRED = { evidence: "inferred", source: MEDIA_TRANSFER };
const FIELDS = ["video_size", "chunk_size", "total_chunk_count"];
const chunkPlan = definePostRule({
    id: "chunk-plan",
    level: "error",
    lowerLevel: "warning",
    lowerBasis: INFERRED,
    code: INVALID,
    evidence: "documented",
    source: MEDIA_TRANSFER,
    when: "`chunk_size` and `total_chunk_count` do not fit the size of the video; a warning for one chunk that is not all of it",
    help: "Write the plan that the finding names.",
    check(subject) {
        const { post, video } = subject;
        if (post.medium !== "video" || findText(post, "source_info", "source")?.text === "PULL_FROM_URL")
            return [];
        // Rule `video-size` names the right plan.
        if (findOtherSize(subject) !== undefined)
            return [];
        const sizeBytes = video?.facts.sizeBytes ?? findInteger(post, "source_info", "video_size")?.number;
        const missing = FIELDS.filter((field) => findValue(post, "source_info", field) === undefined);
        // The upload step makes the whole plan.
        if (missing.length === FIELDS.length)
            return [];
        const source = findValue(post, "source_info");
        if (missing.length > 0 && source !== undefined) {
            const problem = `'source_info' has no '${missing[0]}'`;
            return [{ ...placeOf(source), actual: null, sizeBytes, problem }];
        }
        const plan = readPlan(post, sizeBytes);
        const fault = plan && findPlanFault(plan);
        return plan && fault ? [chunk_plan_describeFault(post, plan, fault)] : [];
    },
    text: ({ sizeBytes, problem }, { post }) => ({
        problem,
        advice: sizeBytes
            ? advisePlan(sizeBytes, post.path)
            : "Add it, or leave out 'video_size', 'chunk_size' and 'total_chunk_count' if the upload step adds them",
    }),
});
/** `undefined` where rule `post-value` objects to a field. */
function readPlan(post, sizeBytes) {
    const [stated = 0, chunk = 0, count = 0] = FIELDS.map((field) => findInteger(post, "source_info", field)?.number);
    const size = sizeBytes ?? stated;
    if (size < 1 || stated < 1 || chunk < 1 || count < 1)
        return undefined;
    return { video_size: size, chunk_size: chunk, total_chunk_count: count };
}
function chunk_plan_describeFault(post, plan, { field, problem, isLikely }) {
    const value = findValue(post, "source_info", field) ?? post.content;
    return {
        ...placeOf(value),
        actual: plan[field],
        sizeBytes: plan.video_size,
        problem: isLikely ? `TikTok may refuse the chunk plan: ${problem}` : `TikTok refuses the chunk plan: ${problem}`,
        ...(isLikely && { level: "warning", basis: INFERRED }),
    };
}

;// CONCATENATED MODULE: ./posts/rules/cover-time.js
/** Rule `cover-time`: the cover is a frame outside the video, so TikTok takes the first frame without a word. */



const coverTime = definePostRule({
    id: "cover-time",
    level: "warning",
    evidence: "documented",
    source: DIRECT_POST,
    when: "`video_cover_timestamp_ms` is negative or over the measured duration: TikTok takes the first frame",
    help: "Choose a time within the video.",
    check({ post, video }) {
        const cover = findInt32(post, "post_info", "video_cover_timestamp_ms");
        if (cover === undefined || isIgnored(post, ["post_info"]))
            return [];
        const { number: actual, ...place } = cover;
        const duration = video?.facts.duration;
        const isAfter = duration !== undefined && actual > duration.high * 1000;
        if (actual >= 0 && !isAfter)
            return [];
        const max = duration === undefined ? {} : { max: Math.floor(duration.high * 1000) };
        return [{ ...place, actual, limit: { min: 0, ...max } }];
    },
    text({ actual, limit: { max } }) {
        const where = actual < 0 || max === undefined ? "which is before the video starts" : `but the video ends at ${max}`;
        return {
            problem: `'video_cover_timestamp_ms' is ${actual}, ${where}, so TikTok takes the first frame`,
            advice: max === undefined ? "Write 0 or more" : `Write 0 to ${max}`,
        };
    },
});

;// CONCATENATED MODULE: ./posts/rules/creator-switch.js



const SWITCHES = [
    {
        key: "disable_comment",
        what: "comments",
        isOff: (creator) => creator.isCommentDisabled === true,
        isVideoOnly: false,
    },
    { key: "disable_duet", what: "duets", isOff: (creator) => creator.isDuetDisabled === true, isVideoOnly: true },
    { key: "disable_stitch", what: "stitches", isOff: (creator) => creator.isStitchDisabled === true, isVideoOnly: true },
];
const creatorSwitch = definePostRule({
    id: "creator-switch",
    level: "warning",
    lowerLevel: "notice",
    evidence: "documented",
    source: limits_CREATOR_INFO,
    when: "with `creator-limit`: a direct post allows comments, duets or stitches, which the creator has switched off; a notice where the key is missing",
    help: "Set the key to true, or change the creator's settings in the app.",
    check({ post, creator }) {
        const info = findValue(post, "post_info");
        if (creator === undefined || info === undefined || post.publish === "draft")
            return [];
        return SWITCHES.flatMap(({ key, what, isOff, isVideoOnly }) => {
            if (!isOff(creator) || (isVideoOnly && post.medium === "photos"))
                return [];
            const flag = findFlag(post, "post_info", key);
            if (flag?.isOn)
                return [];
            if (flag !== undefined)
                return [{ ...placeOf(flag), actual: null, key, what }];
            // A value of another type is the subject of rule `post-value`.
            if (findValue(post, "post_info", key) !== undefined)
                return [];
            return [{ ...placeOf(info), actual: null, key, what, level: "notice" }];
        });
    },
    text: ({ key, what }) => ({
        problem: `The post allows ${what}, which this creator has switched off`,
        advice: `Set '${key}' to true, or switch ${what} on in the TikTok app`,
    }),
});

;// CONCATENATED MODULE: ./posts/rules/draft-info.js
/** Rule `draft-info`: a draft of a video has a `post_info`, which TikTok ignores without a word. */



const draftInfo = definePostRule({
    id: "draft-info",
    level: "warning",
    evidence: "documented",
    source: UPLOAD_VIDEO,
    when: "a draft of a video has a `post_info`: TikTok ignores it, and the creator writes the caption in the app",
    help: "Remove `post_info`, or post directly.",
    check({ post }) {
        const entry = findEntry(post, ["post_info"]);
        if (entry === undefined || post.medium !== "video" || post.publish !== "draft")
            return [];
        return [{ ...placeOf(entry), actual: null }];
    },
    text: () => ({
        problem: "TikTok ignores 'post_info' in a draft of a video: caption and privacy are chosen in the app",
        advice: "Remove 'post_info', or post directly with 'publish: direct'",
    }),
});

;// CONCATENATED MODULE: ./posts/rules/photo-count.js
/** Rule `photo-count`: a post of no photos, or of more than TikTok accepts. */




const { photos: limit } = POST_LIMITS;
const photoCount = definePostRule({
    id: "photo-count",
    level: "error",
    code: INVALID,
    evidence: "documented",
    source: PHOTO_POST,
    when: `not ${limit.min} to ${limit.max} photos`,
    help: "Remove photos, or make several posts.",
    check({ post }) {
        const images = findValue(post, "source_info", "photo_images");
        if (post.medium !== "photos" || images?.kind !== "list")
            return [];
        const { size: actual } = images;
        return actual >= limit.min && actual <= limit.max ? [] : [{ ...placeOf(images), actual, limit }];
    },
    text: ({ actual }) => ({
        problem: actual === 0 ? "The post has no photos" : `The post has ${quantities_formatInteger(actual)} photos`,
        advice: actual === 0 ? `Add ${limit.min} to ${limit.max} URLs` : `Keep at most ${limit.max}, or make several posts`,
    }),
});

;// CONCATENATED MODULE: ./posts/rules/photo-cover.js
/** Rule `photo-cover`: the cover is no photo of the post. */




const photoCover = definePostRule({
    id: "photo-cover",
    level: "error",
    code: INVALID,
    evidence: "documented",
    source: PHOTO_POST,
    when: "`photo_cover_index` names no photo, counted from 0",
    help: "Write the number of a photo, counted from 0.",
    check({ post }) {
        const cover = findInt32(post, "source_info", "photo_cover_index");
        const images = findValue(post, "source_info", "photo_images");
        if (post.medium !== "photos" || cover === undefined || images?.kind !== "list" || images.size === 0)
            return [];
        const { number: actual, ...place } = cover;
        // Rule `photo-count` says that the others have to go.
        const limit = { min: 0, max: Math.min(images.size, POST_LIMITS.photos.max) - 1 };
        return actual >= 0 && actual <= limit.max ? [] : [{ ...place, actual, limit }];
    },
    text: ({ actual, limit: { max } }) => ({
        problem: max === 0
            ? `'photo_cover_index' is ${quantities_formatInteger(actual)}, but the post has one photo, number 0`
            : `'photo_cover_index' is ${quantities_formatInteger(actual)}, but photos count from 0 to ${quantities_formatInteger(max)}`,
        advice: max === 0 ? "Write 0" : `Write 0 to ${quantities_formatInteger(max)}`,
    }),
});

// EXTERNAL MODULE: ./text/closest.js + 1 modules
var text_closest = __webpack_require__(964);
;// CONCATENATED MODULE: ./text/redaction.js
/** Hides what may be secret in a text that was meant as a URL, however it is mistyped. Parses no URL. */
/** What makes a text a URL to a person: a scheme, two slashes, a password, or a host. */
const redaction_ADDRESS = new RegExp([
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
    const isAddress = redaction_ADDRESS.test(line);
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
    return [...shown, ...(rest > 0 ? [`and ${quantities_formatInteger(rest)} more`] : [])].join(separator);
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

;// CONCATENATED MODULE: ./posts/keys.js
/**
 * The keys of a post: the one table that the rules, the JSON Schema and the documents follow. Reads no post.
 */

const VIDEO = ["video"];
const PHOTOS = ["photos"];
const FLAG = { kind: "flag" };
const MAPPING = { kind: "mapping" };
const { int32, photos, videoTitle, photoTitle, description, chunks: keys_chunks } = POST_LIMITS;
const BYTES = { kind: "integer", min: 1, max: Number.MAX_SAFE_INTEGER };
/** Where this project describes its own keys. Tests keep the headings to which keys and rules lead. */
const OWN_PAGE = "https://github.com/acme/tiktok-upload-guard/blob/v1/docs/posts.md";
/** A key of both media, each with its own page. `photos`: what else is different in a post of photos. */
function both(video, photos = {}) {
    return [
        { ...video, media: VIDEO },
        { ...video, page: video.isOwn ? video.page : PHOTO_POST, ...photos, media: PHOTOS },
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
        ...{ path: ["media_type"], media: PHOTOS, type: { kind: "names", names: ["PHOTO"] }, page: PHOTO_POST },
        ...{ meaning: "`PHOTO`, which makes it a post of photos.", isRequired: "always" },
    },
    {
        ...{ path: ["post_mode"], media: PHOTOS, page: PHOTO_POST, isRequired: "always" },
        type: { kind: "names", names: ["DIRECT_POST", "MEDIA_UPLOAD"] },
        meaning: "`DIRECT_POST`, or `MEDIA_UPLOAD` for a draft.",
    },
    {
        ...{ path: ["is_aigc"], media: PHOTOS, type: FLAG, page: PHOTO_POST },
        meaning: "The photos were made by AI.",
    },
    ...both({
        ...{ path: ["post_info"], type: MAPPING, page: DIRECT_POST, isRequired: "direct" },
        meaning: "The caption and who may see the post. TikTok ignores it in a draft.",
    }, { meaning: "The title, the caption and who may see the post." }),
    ...both({
        ...{ path: ["post_info", "title"], page: DIRECT_POST },
        ...{ type: { kind: "text", maxUnits: videoTitle.max }, meaning: "The caption, with its hashtags and mentions." },
    }, { type: { kind: "text", maxUnits: photoTitle.max }, meaning: "The title of the photos." }),
    {
        ...{ path: ["post_info", "description"], media: PHOTOS, page: PHOTO_POST },
        ...{ type: { kind: "text", maxUnits: description.max }, meaning: "The caption, with its hashtags and mentions." },
    },
    ...both({
        ...{ path: ["post_info", "privacy_level"], page: DIRECT_POST, isRequired: "direct" },
        type: { kind: "names", names: PRIVACY_LEVELS, isRuled: true },
        meaning: "Who may see the post.",
    }),
    ...both({
        ...{ path: ["post_info", "disable_comment"], type: FLAG, page: DIRECT_POST, isOnlyDirect: true },
        meaning: "Nobody can comment.",
    }),
    {
        ...{ path: ["post_info", "disable_duet"], media: VIDEO, type: FLAG, page: DIRECT_POST },
        meaning: "Nobody can make a duet.",
    },
    {
        ...{ path: ["post_info", "disable_stitch"], media: VIDEO, type: FLAG, page: DIRECT_POST },
        meaning: "Nobody can stitch the video.",
    },
    {
        ...{ path: ["post_info", "video_cover_timestamp_ms"], media: VIDEO, page: DIRECT_POST },
        type: { kind: "integer", ...int32, least: 0 },
        meaning: "The frame that becomes the cover, in milliseconds from the start.",
    },
    ...both({
        ...{ path: ["post_info", "brand_content_toggle"], type: FLAG, page: DIRECT_POST },
        meaning: "A paid partnership that promotes a third party.",
    }),
    ...both({
        ...{ path: ["post_info", "brand_organic_toggle"], type: FLAG, page: DIRECT_POST },
        meaning: "The post promotes the creator's own business.",
    }),
    {
        ...{ path: ["post_info", "is_aigc"], media: VIDEO, type: FLAG, page: DIRECT_POST },
        meaning: "The video was made by AI.",
    },
    {
        ...{ path: ["post_info", "auto_add_music"], media: PHOTOS, type: FLAG, page: PHOTO_POST, isOnlyDirect: true },
        meaning: "TikTok adds music that it recommends. Only for `DIRECT_POST`.",
    },
    ...both({
        ...{ path: ["source_info"], type: MAPPING, page: MEDIA_TRANSFER, isRequired: "always" },
        meaning: "Where the video comes from.",
    }, { meaning: "Where the photos come from." }),
    {
        ...{ path: ["source_info", "source"], media: VIDEO, page: MEDIA_TRANSFER, isRequired: "always" },
        type: { kind: "names", names: ["FILE_UPLOAD", "PULL_FROM_URL"] },
        meaning: "`FILE_UPLOAD` if the upload step sends the video, `PULL_FROM_URL` if TikTok pulls it.",
    },
    {
        ...{ path: ["source_info", "source"], media: PHOTOS, page: PHOTO_POST, isRequired: "always" },
        type: { kind: "names", names: ["PULL_FROM_URL"] },
        meaning: "`PULL_FROM_URL`, because TikTok pulls photos only from URLs.",
    },
    {
        ...{ path: ["source_info", "video_size"], media: VIDEO, type: BYTES, page: MEDIA_TRANSFER, source: "FILE_UPLOAD" },
        meaning: "Bytes of the video.",
    },
    {
        ...{ path: ["source_info", "chunk_size"], media: VIDEO, type: BYTES, page: MEDIA_TRANSFER, source: "FILE_UPLOAD" },
        meaning: "Bytes of each chunk. The last one also has what is left.",
    },
    {
        ...{ path: ["source_info", "total_chunk_count"], media: VIDEO, page: MEDIA_TRANSFER, source: "FILE_UPLOAD" },
        type: { kind: "integer", ...keys_chunks },
        meaning: "`video_size` divided by `chunk_size`, rounded down.",
    },
    {
        ...{ path: ["source_info", "video_url"], media: VIDEO, page: MEDIA_TRANSFER, source: "PULL_FROM_URL" },
        ...{ type: { kind: "url" }, meaning: "The URL from which TikTok pulls the video." },
    },
    {
        ...{ path: ["source_info", "photo_images"], media: PHOTOS, page: PHOTO_POST, isRequired: "always" },
        type: { kind: "urls", ...photos },
        meaning: "The URLs from which TikTok pulls the photos: JPEG or WebP.",
    },
    {
        ...{ path: ["source_info", "photo_cover_index"], media: PHOTOS, page: PHOTO_POST },
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

;// CONCATENATED MODULE: ./posts/rules/post-key.js
/** Rule `post-key`: a key that TikTok does not have, or not there. Most likely it is ignored without a word. */







/** The mappings of a post, from the top. */
const PARENTS = [[], ["post_info"], ["source_info"]];
const MEDIA = { video: "a video", photos: "photos" };
const postKey = definePostRule({
    id: "post-key",
    level: "warning",
    evidence: "inferred",
    source: DIRECT_POST,
    when: "a key that TikTok does not have, or that is in the wrong place",
    help: "Correct the key, move it, or remove it: TikTok ignores what it does not know.",
    check: ({ post }) => PARENTS.flatMap((parent) => findStray(post, parent)),
    text({ key, parent, meant }, { post }) {
        const where = parent.length === 0 ? "at the top" : `in '${nameKey(parent)}'`;
        const problem = `TikTok has no key ${quoteValue(key)} ${where}`;
        switch (meant.kind) {
            case "other place":
                return { problem, advice: `Move it ${describeParent(meant.path)}` };
            case "other medium":
                return {
                    problem: `${problem} for ${MEDIA[post.medium]}`,
                    advice: `Remove it: it is for ${MEDIA[meant.medium]}`,
                };
            case "other source":
                return { problem: `TikTok uses ${quoteValue(key)} only with ${meant.source}`, advice: "Remove it" };
            case "other mode":
                return { problem: `TikTok uses ${quoteValue(key)} only with DIRECT_POST`, advice: "Remove it" };
            case "similar":
                return { problem, advice: `Write '${meant.path.at(-1)}'${describeMove(parent, meant.path)}, or remove it` };
            case "unknown":
                return { problem, advice: `Remove it. Allowed there: ${(0,words/* formatList */.ki)(meant.known)}` };
        }
    },
});
function describeParent(path) {
    return path.length === 1 ? "to the top" : `into '${nameKey(path.slice(0, -1))}'`;
}
function describeMove(parent, path) {
    if (nameKey(parent) === nameKey(path.slice(0, -1)))
        return "";
    return path.length === 1 ? " at the top" : ` in '${nameKey(path.slice(0, -1))}'`;
}
function findStray(post, parent) {
    const mapping = parent.length === 0 ? { kind: "mapping", ...post.content } : findValue(post, ...parent);
    if (mapping?.kind !== "mapping" || isIgnored(post, parent))
        return [];
    return mapping.entries.flatMap((entry) => {
        const meant = findMeant(post, [...parent, entry.key]);
        return meant === undefined ? [] : [{ ...placeOf(entry), actual: null, key: entry.key, parent, meant }];
    });
}
function findMeant(post, path) {
    const [parent, key = ""] = [path.slice(0, -1), path.at(-1)];
    const keys = listKeys(post.medium);
    const known = keys.find((each) => nameKey(each.path) === nameKey(path));
    if (known?.isOnlyDirect && post.publish === "draft" && findFlag(post, ...path)?.isOn)
        return { kind: "other mode" };
    if (known !== undefined) {
        const source = findText(post, "source_info", "source")?.text;
        const isSource = source === "FILE_UPLOAD" || source === "PULL_FROM_URL";
        if (known.source === undefined || !isSource || known.source === source)
            return undefined;
        return { kind: "other source", source: known.source };
    }
    const same = keys.find((each) => each.path.at(-1) === key);
    if (same !== undefined)
        return { kind: "other place", path: same.path };
    const other = POST_KEYS.find((each) => each.path.at(-1) === key);
    if (other !== undefined)
        return { kind: "other medium", medium: post.medium === "video" ? "photos" : "video" };
    const near = keys.filter((each) => nameKey(each.path.slice(0, -1)) === nameKey(parent));
    const similar = findSimilar(key, near) ?? findSimilar(key, keys);
    return similar === undefined
        ? { kind: "unknown", known: near.map((each) => each.path.at(-1) ?? "") }
        : { kind: "similar", path: similar };
}
function findSimilar(key, keys) {
    const closest = (0,text_closest/* findClosest */.Ru)(key.replaceAll("-", "_"), keys.map(({ path }) => path.at(-1) ?? ""));
    return keys.find(({ path }) => path.at(-1) === closest)?.path;
}

;// CONCATENATED MODULE: ./posts/rules/post-unreadable.js
/** Rule `post-unreadable`: the file is no post. It is found when the file is read, so `judge` never objects. */


const postUnreadable = definePostRule({
    id: "post-unreadable",
    level: "error",
    leavesUnread: true,
    evidence: "inferred",
    source: `${OWN_PAGE}#what-a-post-file-is`,
    when: "the file is not JSON or YAML, has no post, has a key twice, or is over a safety bound",
    help: "Correct the file at that line.",
    check: () => [],
    text: () => ({ problem: "The file can't be read", advice: "Correct it" }),
});

;// CONCATENATED MODULE: ./posts/urls.js


const WHOLE_URL = /^[a-z][a-z\d+.-]*:\/\/\S+$/i;
/** Every URL of a post, in order. */
function listUrls(post) {
    const texts = post.medium === "video" ? listVideoUrl(post) : listPhotoUrls(post);
    return texts.map(({ text, ...place }) => {
        // The parser of URLs forgives white space and missing slashes, but the text is sent as it is.
        if (!WHOLE_URL.test(text) || !URL.canParse(text))
            return { ...place, written: text };
        const url = new URL(text);
        const obstacle = findPullObstacle(url);
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
    const found = findText(post, "source_info", "video_url");
    return found === undefined || findText(post, "source_info", "source")?.text === "FILE_UPLOAD" ? [] : [found];
}
function listPhotoUrls(post) {
    const images = findValue(post, "source_info", "photo_images");
    if (images?.kind !== "list")
        return [];
    return images.items.flatMap((item) => item.kind === "scalar" && typeof item.value === "string"
        ? [{ text: item.value, line: item.line, column: item.column }]
        : []);
}

;// CONCATENATED MODULE: ./posts/url-groups.js



/** Puts together the URLs on one host for which `reasonOf` is the same. */
function groupUrls(urls, reasonOf) {
    const groups = new Map();
    for (const each of urls) {
        const key = JSON.stringify([each.url?.protocol, each.url?.host, reasonOf(each)]);
        groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [{ ...first, places: group.map(({ line, column }) => ({ line, column })) }];
    });
}
/** What TikTok pulls from URLs: `the video`, `a photo`, `36 photos`. */
function nameMedia({ medium }, { length }) {
    if (medium === "video")
        return "the video";
    return length === 1 ? "a photo" : quantities_formatCount(length, "photo");
}
/** URLs as a subject: `The URL of the video`, `36 photo URLs on 'media.example.com'`. */
function nameUrls({ medium }, { url, places: { length } }) {
    if (length === 1)
        return `The URL of ${medium === "video" ? "the video" : "a photo"}`;
    return `${quantities_formatCount(length, "photo URL")}${url === undefined ? "" : ` on ${quoteValue(url.host)}`}`;
}
/** A single URL as a message can show it, by its own name; several are named by their lines. */
function nameOnly({ url, places }) {
    return url === undefined || places.length > 1 ? undefined : nameUrl(url);
}
/** Runs of lines that a message names. */
const MOST_RUNS = 5;
/** The lines of several URLs, in brackets: ` (lines 10 to 45, 50)`. Nothing if all are on one line. */
function nameLines(places) {
    const runs = [];
    for (const line of [...new Set(places.map((place) => place.line))].sort((one, other) => one - other)) {
        const last = runs.at(-1);
        if (last !== undefined && line === last.to + 1)
            last.to = line;
        else
            runs.push({ from: line, to: line });
    }
    if (runs.length < 2 && runs.every(({ from, to }) => from === to))
        return "";
    const texts = runs.map(({ from, to }) => from === to ? quantities_formatInteger(from) : `${quantities_formatInteger(from)} to ${quantities_formatInteger(to)}`);
    return ` (lines ${joinFirst(texts, MOST_RUNS)})`;
}

;// CONCATENATED MODULE: ./posts/rules/post-url.js
/** Rule `post-url`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */






const post_url_REPORTED = { evidence: "reported", source: limits_PRIVATE_HOST_REPORT };
const DOMAIN = "Use an https URL on a domain that you have verified with TikTok";
const postUrl = definePostRule({
    id: "post-url",
    level: "error",
    lowerLevel: "warning",
    lowerBasis: post_url_REPORTED,
    evidence: "documented",
    source: MEDIA_TRANSFER,
    when: "`video_url` or a URL of `photo_images` is no URL, does not use https, or is on an IP address. A warning if its host name says that it has no public address",
    help: "Use an https URL on a domain that you have verified with TikTok.",
    check({ post }) {
        const bad = listUrls(post).filter(({ url, obstacle }) => url === undefined || obstacle !== undefined);
        return groupUrls(bad, ({ obstacle }) => obstacle?.kind ?? "no URL").map((group) => {
            const { url, obstacle } = group;
            const actual = url === undefined ? null : `${url.protocol}//${url.host}`;
            const objection = { ...placeOf(group), actual, group };
            return obstacle?.isLikely ? { ...objection, level: "warning", basis: post_url_REPORTED } : objection;
        });
    },
    text({ group: { url, obstacle, places }, actual }, { post }) {
        const problem = (why) => `TikTok can't pull ${nameMedia(post, places)}: ${why}${nameLines(places)}`;
        const host = quoteValue(url?.hostname ?? "");
        switch (obstacle?.kind) {
            case undefined:
                return { problem: problem(NO_URL[places.length === 1 ? "one" : "several"]), advice: DOMAIN };
            case "address":
                return { problem: problem(`${host} is an IP address, not a domain`), advice: DOMAIN };
            case "scheme":
                return { problem: problem(`${quoteValue(`${actual}`)} does not use https`), advice: DOMAIN };
            case "name":
                return { problem: problem(`${host} has no public address`), advice: "Correct the host name" };
        }
    },
});
const NO_URL = { one: "its address is not a URL", several: "their addresses are not URLs" };

;// CONCATENATED MODULE: ./text/signature-end.js
/** When the signature in a URL ends, by what the query says. Checks no signature, and shows nothing of the query. */
/**
 * Each way to state an end, in milliseconds since 1970; `undefined` where the query has it not, or malformed.
 * - `X-Amz-Date` and `X-Amz-Expires`: AWS Signature Version 4, "Authenticating Requests: Using Query Parameters".
 * - `X-Goog-Date` and `X-Goog-Expires`: Google Cloud Storage, "V4 signing process".
 * - `Expires` beside a signature: seconds since 1970, for CloudFront (canned policy), S3 (version 2) and Google (V2).
 * - `Policy` beside a signature: CloudFront, "Create a signed URL using a custom policy".
 * - `se` and `ske` beside `sig`: Azure Storage, "Create a service SAS" and "Create a user delegation SAS": the end of
 *   the signature, and of the key that made it.
 */
const FORMS = [
    (query) => addSeconds(query("x-amz-date"), query("x-amz-expires")),
    (query) => addSeconds(query("x-goog-date"), query("x-goog-expires")),
    (query) => (isSigned(query) ? parseSecondsSince1970(query("expires")) : undefined),
    (query) => (isSigned(query) ? parsePolicy(query("policy")) : undefined),
    (query) => (query("sig") === undefined ? undefined : parseIsoTime(query("se"))),
    (query) => (query("sig") === undefined ? undefined : parseIsoTime(query("ske"))),
];
/**
 * Whether a query has a signature that does not name its end itself: `Signature`; `token` (bunny.net, "Token
 * authentication"); `md5` (nginx, module ngx_http_secure_link_module).
 */
function isSigned(query) {
    return ["signature", "token", "md5"].some((name) => query(name) !== undefined);
}
/** The earliest end of any signature in a URL, in milliseconds since 1970; `undefined` if no end is stated. */
function findSignatureEnd({ searchParams }) {
    const parameters = new Map([...searchParams].reverse().map(([name, value]) => [name.toLowerCase(), value]));
    const ends = FORMS.flatMap((read) => read((name) => parameters.get(name)) ?? []);
    return ends.length === 0 ? undefined : Math.min(...ends);
}
/** `date` as `20261128T120000Z`, and how many seconds the signature holds from then on. */
function addSeconds(date = "", seconds = "") {
    const startMs = parseIsoTime(date.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, "$1-$2-$3:$4:$5"));
    return startMs !== undefined && /^\d{1,9}$/.test(seconds) ? startMs + Number(seconds) * 1000 : undefined;
}
/** From 2001 to 2286: a shorter number would be something else. */
function parseSecondsSince1970(text = "") {
    return /^\d{10}$/.test(text) ? Number(text) * 1000 : undefined;
}
/**
 * The time of `DateLessThan` in a CloudFront policy: JSON in base64, with `-`, `_` and `~` for `+`, `=` and `/`. The
 * earliest, if there are several.
 */
function parsePolicy(text = "") {
    const base64 = text.replaceAll("-", "+").replaceAll("_", "=").replaceAll("~", "/");
    const json = Buffer.from(base64, "base64").toString("utf8");
    const times = [...json.matchAll(/"DateLessThan"\s*:\s*\{\s*"AWS:EpochTime"\s*:\s*"?(\d{10})\b/g)];
    return times.length === 0 ? undefined : Math.min(...times.map(([, seconds]) => Number(seconds) * 1000));
}
/**
 * `2026-11-28`, `2026-11-28T12:00Z`, with seconds, with up to seven decimals, with an offset in place of `Z` (Azure
 * Storage, "Formatting DateTime values"). A query may have a space in place of `+`. A day that no month has is no time.
 */
function parseIsoTime(text = "") {
    const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+ -]\d\d:\d\d))?$/;
    const [, day] = form.exec(text) ?? [];
    if (day === undefined)
        return undefined;
    const [dayMs, timeMs] = [Date.parse(day), Date.parse(text.replace(" ", "+"))];
    // Date.parse takes 30 February for 2 March.
    const isDay = !Number.isNaN(dayMs) && new Date(dayMs).toISOString().startsWith(day);
    return isDay && !Number.isNaN(timeMs) ? timeMs : undefined;
}

;// CONCATENATED MODULE: ./posts/rules/post-url-expires.js
/** Rule `post-url-expires`: the signature in the URL ends before a pull that starts now has to have ended. */







const { pull } = POST_LIMITS;
const postUrlExpires = definePostRule({
    id: "post-url-expires",
    level: "warning",
    evidence: "documented",
    source: MEDIA_TRANSFER,
    when: `the signature in \`video_url\` or in a URL of \`photo_images\` has expired, or expires within the ${formatMinutes(pull.max)} that a pull may take`,
    help: "Sign the URL when the post is sent: what signs it can write it into the post.",
    check({ post, nowMs }) {
        if (nowMs === undefined)
            return [];
        const expiring = listUrls(post).flatMap((found) => {
            const endsMs = found.url && findSignatureEnd(found.url);
            if (endsMs === undefined)
                return [];
            const actual = Math.floor((endsMs - nowMs) / 1000);
            return actual < pull.max ? [{ ...found, actual, time: formatTime(endsMs) }] : [];
        });
        const groups = groupUrls(expiring, ({ actual, time }) => `${time} ${actual <= 0}`);
        return groups.map((group) => {
            const { actual, time } = group;
            return { ...placeOf(group), actual, limit: { min: pull.max }, group, time };
        });
    },
    text({ actual, group, time }, { post }) {
        const urls = nameUrls(post, group);
        const [expires, it, the] = group.places.length === 1 ? ["expires", "it", "the URL"] : ["expire", "them", "the URLs"];
        const problem = actual <= 0
            ? `${urls} expired at ${time}, so TikTok can't pull from ${it}`
            : `${urls} ${expires} at ${time}, and TikTok may take ${formatMinutes(pull.max)} to pull from ${it}`;
        return {
            problem: `${problem}${nameLines(group.places)}`,
            advice: `Sign ${the} when the post is sent, for a longer time`,
        };
    },
});

;// CONCATENATED MODULE: ./posts/rules/post-url-redirect.js
/** Rule `post-url-redirect`: the URL redirects, and TikTok does not follow. */






const postUrlRedirect = definePostRule({
    id: "post-url-redirect",
    level: "error",
    evidence: "documented",
    source: MEDIA_TRANSFER,
    when: "`video_url` or a URL of `photo_images` redirects: TikTok does not follow redirects",
    help: "Use the URL that serves the file itself.",
    check({ post, urls }) {
        const redirecting = listUrls(post).filter(({ written, url }) => url !== undefined && urls?.get(written)?.kind === "redirect");
        return groupUrls(redirecting, () => "").map((group) => ({ ...placeOf(group), actual: null, group }));
    },
    text({ group }, { post }) {
        const [{ places }, name] = [group, nameOnly(group)];
        const [redirects, advice] = places.length === 1
            ? ["redirects", "Use the URL that serves the file itself"]
            : ["redirect", "Use the URLs that serve the files themselves"];
        return {
            problem: `${nameUrls(post, group)} ${redirects}, and TikTok does not follow redirects${nameLines(places)}`,
            advice,
            ...(name !== undefined && { detail: (0,unprintable/* showUnprintable */.u)(name) }),
        };
    },
});

;// CONCATENATED MODULE: ./posts/rules/post-url-unreachable.js
/** Rule `post-url-unreachable`: nothing is served at the URL now. It may be there when the post is sent. */






const postUrlUnreachable = definePostRule({
    id: "post-url-unreachable",
    level: "notice",
    evidence: "documented",
    source: MEDIA_TRANSFER,
    when: "`video_url` or a URL of `photo_images` could not be reached: TikTok needs it when the post is sent, and for an hour",
    help: "Make sure that the file is there before the post is sent.",
    check({ post, urls }) {
        const unreached = listUrls(post).flatMap((found) => {
            const state = urls?.get(found.written);
            return found.url === undefined || state?.kind !== "unreachable" ? [] : [{ ...found, why: state.problem }];
        });
        const groups = groupUrls(unreached, ({ why }) => why);
        return groups.map((group) => ({ ...placeOf(group), actual: null, group, why: group.why }));
    },
    text({ group, why }, { post }) {
        const [{ places }, name] = [group, nameOnly(group)];
        const what = places.length === 1 ? "the file is there before the post is sent, and stays" : FILES;
        return {
            problem: `${nameUrls(post, group)} can't be reached now: ${(0,unprintable/* showUnprintable */.u)(why)}${nameLines(places)}`,
            advice: `Make sure that ${what} for an hour`,
            ...(name !== undefined && { detail: (0,unprintable/* showUnprintable */.u)(name) }),
        };
    },
});
const FILES = "the files are there before the post is sent, and stay";

;// CONCATENATED MODULE: ./posts/rules/post-value.js









const postValue = definePostRule({
    id: "post-value",
    level: "error",
    code: INVALID,
    evidence: "documented",
    source: DIRECT_POST,
    when: "a value of the wrong type, or a name that TikTok does not have",
    help: "Write a value of the type that the finding names.",
    check({ post }) {
        return listKeys(post.medium).flatMap((key) => {
            const value = isIgnored(post, key.path) && key.path.length > 1 ? undefined : findValue(post, ...key.path);
            return value === undefined ? [] : checkValue(key, value);
        });
    },
    text({ name, value, wanted, meant, more = [], line, column }) {
        const advice = meant === undefined ? `Write ${wanted}, or remove the key` : `Write ${meant}`;
        return {
            problem: `'${name}' is ${describeValue(value)}, and has to be ${wanted}${nameMore(more, { line, column })}`,
            advice,
        };
    },
});
function nameMore(more, first) {
    if (more.length === 0)
        return "";
    return `, like ${quantities_formatCount(more.length, "other item")}${nameLines([first, ...more])}`;
}
function checkValue({ path, type, isOwn }, value) {
    const name = nameKey(path);
    const code = isOwn ? { code: null } : {};
    if (type.kind === "urls" && value.kind === "list") {
        const wrong = value.items.map((item, at) => ({ item, at })).filter(({ item }) => !isText(item));
        // One finding for all of them.
        return wrong.slice(0, 1).map(({ item, at }) => ({
            ...{ ...placeOf(item), actual: null, name: `${name}[${at}]`, value: item, wanted: "a URL" },
            ...(wrong.length > 1 && { more: wrong.slice(1).map((each) => placeOf(each.item)) }),
        }));
    }
    if (isRight(type, value))
        return [];
    const limit = type.kind === "names" ? { limit: { oneOf: type.names } } : {};
    const meant = post_value_findMeant(type, value);
    const marks = { ...code, ...limit, ...(meant !== undefined && { meant }) };
    return [{ ...placeOf(value), actual: null, name, value, wanted: describeType(type), ...marks }];
}
function isText(value) {
    return value.kind === "scalar" && typeof value.value === "string";
}
function isRight(type, value) {
    if (type.kind === "mapping")
        return value.kind === "mapping";
    if (value.kind !== "scalar")
        return false;
    switch (type.kind) {
        case "text":
        case "url":
            return isText(value);
        case "names":
            return isText(value) && (type.isRuled === true || type.names.includes(value.written));
        case "flag":
            return typeof value.value === "boolean";
        case "integer":
            return isWhole(value) && Number(value.value) >= type.min && Number(value.value) <= type.max;
        case "urls":
            return false;
    }
}
/** Also as it is written: what sends JSON may send `500.0` and `5e2` as they are. */
function isWhole({ value, written }) {
    return typeof value === "number" && /^[-+]?(\d+|0x[\da-f]+|0o[0-7]+)$/i.test(written);
}
function describeType(type) {
    switch (type.kind) {
        case "text":
            return "a text";
        case "url":
            return "a URL";
        case "urls":
            return "a list of URLs";
        case "names":
            return (0,words/* formatList */.ki)(type.names, "or");
        case "flag":
            return "true or false";
        case "mapping":
            return "a mapping";
        case "integer":
            return type.max === Number.MAX_SAFE_INTEGER
                ? `a whole number from ${quantities_formatInteger(type.min)}`
                : `a whole number from ${quantities_formatInteger(type.least ?? type.min)} to ${quantities_formatInteger(type.max)}`;
    }
}
function describeValue(value) {
    switch (value.kind) {
        case "nothing":
            return "empty";
        case "list":
            return "a list";
        case "mapping":
            return "a mapping";
        case "scalar":
            return typeof value.value === "string" ? `the text ${quoteValue(value.value)}` : quoteValue(value.written);
    }
}
const WORDS = {
    true: true,
    false: false,
    yes: true,
    no: false,
    on: true,
    off: false,
};
/** The value as it has to be written, if it is clear what is meant. */
function post_value_findMeant(type, value) {
    if (value.kind !== "scalar")
        return undefined;
    const word = value.written.toLowerCase().trim();
    switch (type.kind) {
        case "flag":
            return Object.hasOwn(WORDS, word) ? `${WORDS[word]}, without quotation marks` : undefined;
        case "integer":
            if (Number.isSafeInteger(value.value) && !isWhole(value))
                return String(value.value);
            return typeof value.value === "string" && /^\d{1,15}$/.test(word)
                ? `${word}, without quotation marks`
                : undefined;
        case "names":
            return (0,text_closest/* findClosest */.Ru)(value.written, type.names);
        case "text":
            return isText(value) || word.length > 60 ? undefined : `"${value.written}", with quotation marks`;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./posts/rules/post-video.js
/** Rule `post-video`: the post uploads a file that is not there. */




const postVideo = definePostRule({
    id: "post-video",
    level: "error",
    evidence: "inferred",
    source: `${OWN_PAGE}#the-video-of-a-post`,
    when: "the video that the post names is missing or outside the workspace, or the post uploads a file (FILE_UPLOAD) and there is none beside it",
    help: "Add the video, or name it by the key `video`.",
    check({ post, isVideoMissing, videoFault }) {
        if ((!isVideoMissing && videoFault === undefined) || post.medium !== "video")
            return [];
        const isUpload = findText(post, "source_info", "source")?.text === "FILE_UPLOAD";
        if (post.video === undefined && !isUpload)
            return [];
        const place = post.video ?? findValue(post, "source_info", "source") ?? post.content;
        return [{ ...placeOf(place), actual: null }];
    },
    text(_measured, { post: { video, isOneOfSeveral }, videoFault }) {
        if (video === undefined && isOneOfSeveral) {
            return {
                problem: "The post names no video, and this file holds several posts",
                advice: "Add the key 'video': the path of the video, relative to the post file",
            };
        }
        if (video === undefined) {
            return {
                problem: "The post uploads a file, and there is no video beside it",
                advice: "Add a video of the same name, or name it by the key 'video'",
            };
        }
        const name = `The video ${quoteValue(video.name)}`;
        if (videoFault !== undefined)
            return { problem: `${name} ${FAULTS[videoFault]}`, advice: CORRECT };
        return {
            problem: `${name} is missing`,
            advice: "Add it, or correct the key 'video': a path relative to the post file",
        };
    },
});
const CORRECT = "Correct the key 'video': the path of a file in the workspace, relative to the post file";
const FAULTS = {
    directory: "is a directory",
    outside: "is outside the workspace",
    absolute: "is not a path relative to the post file",
    url: "is a URL, which belongs in 'source_info.video_url'",
    "in-git": "is inside a '.git' directory",
    nul: "has a NUL character in its name",
};

;// CONCATENATED MODULE: ./posts/rules/privacy-level.js
/** Rule `privacy-level`: who may see the post is missing, is none of TikTok's values, or is not this creator's. */






/** TikTok's code if the creator may not choose the level. */
const MISMATCH = "privacy_level_option_mismatch";
const PATH = ["post_info", "privacy_level"];
const privacyLevel = definePostRule({
    id: "privacy-level",
    level: "error",
    code: INVALID,
    otherCodes: [MISMATCH],
    evidence: "documented",
    source: DIRECT_POST,
    when: "`privacy_level` of a direct post is missing or none of TikTok's; with `creator-limit`: none of the creator's own",
    help: "Set `privacy_level` to a value that the finding names.",
    check({ post, creator }) {
        const info = findValue(post, "post_info");
        if (info?.kind !== "mapping" || isIgnored(post, PATH))
            return [];
        const own = PRIVACY_LEVELS.filter((level) => creator?.privacyLevels?.includes(level));
        const allowed = own.length > 0 ? own : PRIVACY_LEVELS;
        const found = { limit: { oneOf: allowed }, allowed };
        if (findValue(post, ...PATH) === undefined) {
            if (post.publish === "draft" || post.isUndecided)
                return [];
            return [{ ...placeOf(info), ...found, actual: null, kind: "missing", written: "" }];
        }
        const level = findText(post, ...PATH);
        // Rule `post-value` says that it is no text.
        if (level === undefined)
            return [];
        const { text: written, ...place } = level;
        const isKnown = PRIVACY_LEVELS.some((each) => each === written);
        if (!isKnown)
            return [{ ...place, ...found, actual: quoteValue(written), kind: "unknown", written }];
        if (post.publish === "draft" || post.isUndecided || allowed.some((each) => each === written))
            return [];
        const basis = { evidence: "documented", source: limits_CREATOR_INFO };
        const marks = { code: MISMATCH, basis };
        return [{ ...place, ...found, ...marks, actual: written, kind: "not the creator's", written }];
    },
    text({ kind, written, allowed }) {
        const choice = `Write ${(0,words/* formatList */.ki)(allowed, "or")}`;
        switch (kind) {
            case "missing":
                return {
                    problem: "The post has no 'privacy_level', and TikTok refuses a direct post without it",
                    advice: `${choice}. ${UNAUDITED}`,
                };
            case "unknown": {
                const meant = (0,text_closest/* findClosest */.Ru)(written, allowed);
                const advice = meant === undefined ? choice : `Write ${meant}. Allowed: ${(0,words/* formatList */.ki)(allowed, "or")}`;
                return { problem: `TikTok has no 'privacy_level' ${quoteValue(written)}`, advice };
            }
            case "not the creator's":
                return { problem: `This creator can't post with 'privacy_level' ${written}`, advice: choice };
        }
    },
});
const UNAUDITED = "An app that TikTok has not audited may use only SELF_ONLY";

;// CONCATENATED MODULE: ./posts/rules/publish-mode.js
/** Rule `publish-mode`: `publish` and `post_mode` of photos say different things. */



const MODES = { direct: "DIRECT_POST", draft: "MEDIA_UPLOAD" };
const publishMode = definePostRule({
    id: "publish-mode",
    level: "error",
    evidence: "inferred",
    source: `${OWN_PAGE}#direct-post-or-draft`,
    when: "`publish` contradicts `post_mode`, by which TikTok decides whether photos are posted or become a draft",
    help: "Make them say the same, or remove `publish`.",
    check({ post }) {
        const publish = findText(post, "publish");
        const mode = findText(post, "post_mode")?.text;
        if (post.medium !== "photos" || publish === undefined || mode === undefined)
            return [];
        const { text: said, ...place } = publish;
        const isContrary = Object.hasOwn(MODES, said) && Object.values(MODES).includes(mode) && MODES[said] !== mode;
        return isContrary ? [{ ...place, actual: said, said, mode }] : [];
    },
    text: ({ said, mode }) => ({
        problem: `'publish' says ${said}, but with 'post_mode' ${mode} TikTok ${mode === "DIRECT_POST" ? "posts the photos directly" : "makes a draft"}`,
        advice: `Write 'post_mode' ${MODES[said]}, or remove 'publish'`,
    }),
});

;// CONCATENATED MODULE: ./posts/rules/required-key.js
/** Rule `required-key`: TikTok refuses a post without this key. */




const requiredKey = definePostRule({
    id: "required-key",
    level: "error",
    code: INVALID,
    evidence: "documented",
    source: DIRECT_POST,
    when: "a key is missing that TikTok requires",
    help: "Add the key.",
    check({ post }) {
        return listKeys(post.medium).flatMap((key) => {
            const parent = findParent(post, key.path);
            if (parent === undefined || !isRequired(post, key) || findValue(post, ...key.path) !== undefined)
                return [];
            return [{ ...placeOf(parent), actual: null, key }];
        });
    },
    text({ key: { path, meaning } }, { post }) {
        const where = path.length === 1 ? "The post" : `'${nameKey(path.slice(0, -1))}'`;
        const what = post.medium === "photos" && path[0] === "post_info" ? "a direct post" : "the post";
        return {
            problem: `${where} has no '${path.at(-1)}', so TikTok refuses ${what}`,
            advice: `Add '${path.at(-1)}': ${required_key_describe(meaning)}`,
        };
    },
});
/** The first sentence of what a key means, after a colon. */
function required_key_describe(meaning) {
    const [first = ""] = meaning.replaceAll("`", "'").split(/\.(?: |$)/);
    return first.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
/** The mapping in which a key stands, or should. */
function findParent(post, path) {
    if (path.length === 1)
        return post.content;
    const parent = findValue(post, ...path.slice(0, -1));
    return parent?.kind === "mapping" ? parent : undefined;
}
function isRequired(post, { path, isRequired: when, source }) {
    // Rule `privacy-level` says more.
    if (path.at(-1) === "privacy_level")
        return false;
    if (source === "PULL_FROM_URL")
        return findText(post, "source_info", "source")?.text === source;
    return when === "always" || (when === "direct" && post.publish === "direct" && !post.isUndecided);
}

;// CONCATENATED MODULE: ./posts/rules/title-length.js
/** Rule `title-length`: a title or description is longer than TikTok accepts. */





const { videoTitle: title_length_videoTitle, photoTitle: title_length_photoTitle, description: title_length_description } = POST_LIMITS;
const titleLength = definePostRule({
    id: "title-length",
    level: "error",
    code: INVALID,
    evidence: "documented",
    source: DIRECT_POST,
    when: `\`title\` over ${quantities_formatInteger(title_length_videoTitle.max)} UTF-16 units (photos: ${title_length_photoTitle.max}), \`description\` over ${quantities_formatInteger(title_length_description.max)}`,
    help: "Shorten the text. An emoji counts as two units or more.",
    check({ post }) {
        return listKeys(post.medium).flatMap(({ path, type }) => {
            const max = type.kind === "text" ? type.maxUnits : undefined;
            const found = findText(post, ...path);
            if (max === undefined || found === undefined || found.text.length <= max || isIgnored(post, path))
                return [];
            const { text, ...place } = found;
            return [{ ...place, actual: text.length, limit: { max }, key: nameKey(path) }];
        });
    },
    text: ({ actual, limit, key }, { post }) => ({
        problem: `'${key}' is ${quantities_formatCount(actual, "character")} long. TikTok accepts at most ${quantities_formatInteger(limit.max)} for ${post.medium === "video" ? "a video" : "photos"}`,
        advice: `Shorten it by ${quantities_formatCount(actual - limit.max, "character")} (an emoji counts as two or more)`,
    }),
});

;// CONCATENATED MODULE: ./posts/rules/index.js
/** Every rule about posts, the most serious first: the order of the documents. */




















const POST_RULES = [
    postUnreadable,
    postVideo,
    postValue,
    requiredKey,
    publishMode,
    privacyLevel,
    titleLength,
    videoSize,
    chunkPlan,
    postUrl,
    postUrlRedirect,
    photoCount,
    photoCover,
    postKey,
    draftInfo,
    postUrlExpires,
    coverTime,
    brandedContent,
    creatorSwitch,
    postUrlUnreachable,
];

;// CONCATENATED MODULE: ./posts/rule-help.js

/** Every rule: when it objects and what to do then, in sentences. */
function describePostRules() {
    return POST_RULES.map(({ id, level, code, evidence, source, when, help }) => ({
        ...{ id, level, evidence, source, when, advice: help },
        ...(code !== undefined && { code }),
    }));
}

// EXTERNAL MODULE: ./report/choices.js
var choices = __webpack_require__(6791);
;// CONCATENATED MODULE: ./report/join.js

/** A path that several reports have counts once, by the worst of its verdicts. A missing part is an error. */
function joinReports(reports) {
    const videos = keepWorst(reports.map((each) => each.videos ?? []), ({ video }) => video.path);
    const posts = keepWorst(reports.map((each) => each.posts ?? []), ({ path }) => path);
    const remarks = new Map();
    for (const remark of reports.flatMap((each) => each.remarks))
        remarks.set(remark.message, remark);
    const scopes = reports.flatMap(({ scope }) => scope ?? []);
    const [scope] = scopes;
    const unchanged = new Set(scopes.flatMap((each) => each.unchanged).filter((path) => !videos.has(path)));
    const unchangedPosts = scopes.flatMap((each) => each.unchangedPosts ?? []).filter((path) => !posts.has(path));
    return {
        videos: [...videos.values()].flat().sort(({ video: { path: a } }, { video: { path: b } }) => compare(a, b)),
        ...(reports.some((each) => each.posts) && {
            posts: [...posts.values()].flat().sort(({ path: a }, { path: b }) => compare(a, b)),
        }),
        cancellations: reports.flatMap((each) => each.cancellations ?? []),
        ...(reports.some((each) => each.confirmations) && {
            confirmations: reports.flatMap((each) => each.confirmations ?? []),
        }),
        remarks: [...findMissing(reports), ...remarks.values()],
        ...(scope && {
            scope: {
                ...scope,
                unchanged: [...unchanged].sort(),
                ...(unchangedPosts.length > 0 && { unchangedPosts: [...new Set(unchangedPosts)].sort() }),
            },
        }),
    };
}
/** Each job knows how many there are. */
function findMissing(reports) {
    const shards = reports.flatMap(({ shard }) => shard ?? []);
    const count = Math.max(0, ...shards.map((each) => each.count));
    const present = new Set(shards.map(({ index }) => index));
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !present.has(index));
    return missing.length === 0 ? [] : [remarkOnMissingParts(missing, count)];
}
/** By path, what each report has there; of several reports, the worst. */
function keepWorst(reports, pathOf) {
    const kept = new Map();
    for (const each of reports) {
        for (const [path, checked] of groupBy(each, pathOf)) {
            const others = kept.get(path);
            if (others === undefined || rankWorst(checked) > rankWorst(others))
                kept.set(path, checked);
        }
    }
    return kept;
}
/**
 * One report can have a path several times: addresses are shown without their queries, and a file can hold several
 * posts.
 */
function groupBy(all, pathOf) {
    const groups = new Map();
    for (const checked of all) {
        const path = pathOf(checked);
        const group = groups.get(path);
        if (group === undefined)
            groups.set(path, [checked]);
        else
            group.push(checked);
    }
    return groups;
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
const RANKS = { valid: 0, invalid: 2, unreadable: 2 };
function rankWorst(checked) {
    return Math.max(...checked.map(rank));
}
function rank({ verdict, findings }) {
    return RANKS[verdict] + (findings.some(({ level }) => level === "warning") ? 1 : 0);
}

;// CONCATENATED MODULE: ./report/reading/fields.js
/** Takes parsed JSON apart that anybody may have written. Knows no report. */
/** A value that is not what it should be. The message names its place, as in `videos[3].facts.width`. */
class NotAsDescribed extends Error {
    name = "NotAsDescribed";
    constructor(place) {
        super(`${place} is missing, or not what it should be`);
    }
}
/** The longest text, in UTF-16 units: far more than a path or a command may have. */
const LONGEST_TEXT = 100_000;
/** The longest list: as many as the largest report has. */
const LONGEST_LIST = 100_000;
function readBy(isRight) {
    return (value, place) => {
        if (isRight(value))
            return value;
        throw new NotAsDescribed(place);
    };
}
const fields_text = readBy((value) => typeof value === "string" && value.length <= LONGEST_TEXT);
/** A text that is not empty. */
const nonempty = readBy((value) => typeof value === "string" && value !== "" && value.length <= LONGEST_TEXT);
const number = readBy((value) => typeof value === "number" && Number.isFinite(value));
/** A number from 0 on. */
const measure = readBy((value) => typeof value === "number" && value >= 0 && value < Infinity);
/** A whole number from 0 on. */
const count = readBy((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const nothing = readBy((value) => value === null);
/** A field that must not be there. */
const none = readBy((value) => false);
const fields_boolean = readBy((value) => typeof value === "boolean");
function oneOf(...values) {
    return readBy((value) => values.some((each) => each === value));
}
/** A text of a form. */
function matching(pattern) {
    return readBy((value) => typeof value === "string" && pattern.test(value));
}
function list(read) {
    return (value, place) => {
        if (!Array.isArray(value) || value.length > LONGEST_LIST)
            throw new NotAsDescribed(place);
        return value.map((each, at) => read(each, `${place}[${at}]`));
    };
}
/** The first kind that the value is of. */
function either(first, second) {
    return (value, place) => {
        try {
            return first(value, place);
        }
        catch {
            return second(value, place);
        }
    };
}
/** Reads a value that a further condition holds for. */
function where(read, isRight) {
    return (value, place) => {
        const known = read(value, place);
        if (!isRight(known))
            throw new NotAsDescribed(place);
        return known;
    };
}
/** An absent field is `undefined`. */
function optional(read) {
    return (value, place) => (value === undefined ? undefined : read(value, place));
}
/** The named fields of an object. Others are left out: a later version may have more. */
function object(shape) {
    return (value, place) => {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw new NotAsDescribed(place);
        const given = new Map(Object.entries(value));
        const read = Object.entries(shape).map(([name, each]) => [name, each(given.get(name), `${place}.${name}`)]);
        return Object.fromEntries(read);
    };
}

;// CONCATENATED MODULE: ./report/reading/report-file.js
/** The JSON report as it stands in a file: schemas/report.schema.json. Its texts are anybody's. */

const level = oneOf("error", "warning", "notice");
const report_file_pictureSize = object({ width: count, height: count });
const facts = object({
    container: optional(fields_text),
    codec: optional(fields_text),
    width: optional(count),
    height: optional(count),
    rotation: optional(oneOf(0, 90, 180, 270)),
    colour: optional(object({
        primaries: optional(count),
        transfer: optional(count),
        matrix: optional(count),
        isFullRange: optional(fields_boolean),
        bitDepth: optional(count),
        chroma: optional(oneOf("4:0:0", "4:2:0", "4:2:2", "4:4:4")),
    })),
    frameRate: optional(measure),
    minFrameRate: optional(measure),
    maxFrameRate: optional(measure),
    statesFrameRate: optional(fields_boolean),
    durationSeconds: optional(measure),
    sizeBytes: optional(count),
    bytesRead: optional(count),
    partial: optional(oneOf(true)),
    sampled: optional(oneOf(true)),
});
const names = object({ oneOf: list(fields_text) });
const bounds = where(object({ min: optional(number), max: optional(number), oneOf: optional(none) }), ({ min, max }) => min !== undefined || max !== undefined);
const findingFields = {
    rule: matching(/^[a-z-]{1,64}$/),
    level,
    code: either(nothing, fields_text),
    actual: either(either(nothing, number), either(fields_text, report_file_pictureSize)),
    limit: either(nothing, either(names, bounds)),
    unit: oneOf("s", "FPS", "px", "bytes", "%", "tracks", null),
    evidence: optional(oneOf("documented", "reported", "inferred")),
    source: optional(nonempty),
    message: fields_text,
    advice: optional(fields_text),
    fix: either(nothing, fields_text),
    fixKind: optional(oneOf("convert", "cut", "rename", "replace")),
    fixOptional: optional(oneOf(true)),
    byPolicy: optional(oneOf(true)),
};
const finding = object(findingFields);
/** A line or a column. */
const ordinal = where(count, (value) => value >= 1);
/** A finding of a post has a place in the post file. */
const postFinding = object({ ...findingFields, line: ordinal, column: ordinal });
const anyVideo = object({
    path: nonempty,
    source: oneOf("file", "lfs", "url"),
    verdict: oneOf("valid", "invalid", "unreadable"),
    facts,
    findings: list(finding),
});
/** The rules by which a video is unreadable, not invalid. */
const UNREAD_RULES = ["unreadable", "lfs-pointer"];
/** A verdict follows from the findings, and an address has no secrets. */
const video = where(anyVideo, ({ path, source, verdict, findings }) => {
    const errors = findings.filter((each) => each.level === "error");
    const isUnread = errors.some(({ rule }) => UNREAD_RULES.includes(rule));
    const follows = errors.length === 0 ? "valid" : isUnread ? "unreadable" : "invalid";
    return verdict === follows && (source !== "url" || isBareAddress(path));
});
const post = where(object({
    path: nonempty,
    video: optional(fields_text),
    verdict: oneOf("valid", "invalid"),
    findings: list(postFinding),
}), ({ verdict, findings }) => (verdict === "invalid") === findings.some((each) => each.level === "error"));
/** Reports show addresses without user name, query and fragment. */
function isBareAddress(path) {
    if (!/^https?:\/\//.test(path) || !URL.canParse(path) || /[?#]/.test(path))
        return false;
    const { username, password } = new URL(path);
    return username === "" && password === "";
}
/** What is known of an id, whichever step found out. */
const publish = {
    publishId: either(nothing, matching(/^[A-Za-z0-9._~-]{1,64}$/)),
    video: optional(fields_text),
    line: optional(count),
    position: optional(count),
    length: optional(count),
    code: fields_text,
    httpStatus: either(nothing, count),
    logId: either(nothing, fields_text),
    status: either(nothing, fields_text),
    failReason: either(nothing, fields_text),
    postIds: list(matching(/^\d{1,30}$/)),
    attempts: count,
};
const anyCancellation = object({
    ...publish,
    outcome: oneOf(...["malformed", "dry-run", "no-token", "cancelled", "already-failed", "in-inbox"], ...["published", "cancel-requested", "processing", "refused", "unreachable", "out-of-time"]),
});
const anyConfirmation = object({
    ...publish,
    outcome: oneOf(...["malformed", "no-token", "published", "in-inbox", "failed", "pending"], ...["refused", "unreachable", "out-of-time"]),
    passedCheck: optional(oneOf(true)),
    passedByPolicy: optional(oneOf(true)),
    warnedByCheck: optional(list(matching(/^[a-z-]{1,40}$/))),
    changedSinceCheck: optional(oneOf(true)),
});
/** Only a malformed entry has no id: it has a place instead. */
function isPlaced({ publishId, outcome, line, position, length }) {
    if (publishId !== null)
        return outcome !== "malformed" && [line, position, length].every((each) => each === undefined);
    return outcome === "malformed" && position !== undefined && length !== undefined;
}
const cancellation = where(anyCancellation, isPlaced);
const confirmation = where(anyConfirmation, isPlaced);
/** GitHub starts at most 256 jobs per matrix. */
const shard = where(object({ index: count, count: count }), ({ index, count: of }) => index >= 1 && index <= of && of <= 256);
/** Reads what a report file holds. Throws `NotAsDescribed`. */
const reportFile = object({
    schema: oneOf(1),
    tool: object({ name: oneOf("tiktok-upload-guard") }),
    videos: list(video),
    posts: optional(list(post)),
    remarks: optional(list(object({ level, message: fields_text }))),
    scope: optional(object({
        kind: oneOf("changed"),
        base: fields_text,
        commit: either(nothing, matching(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
        unchanged: list(fields_text),
        unchangedPosts: optional(list(fields_text)),
    })),
    shard: optional(shard),
    cancellations: list(cancellation),
    confirmations: optional(list(confirmation)),
});

;// CONCATENATED MODULE: ./report/reading/read.js






function readReport(text, known) {
    try {
        const file = reportFile(JSON.parse(text), "report");
        const { videos, posts, remarks = [], scope, shard, cancellations, confirmations } = file;
        const report = {
            videos: videos.map((each) => toVideo(each, known)),
            ...(posts && { posts: posts.map((each) => toPost(each, known)) }),
            cancellations: cancellations.map((each) => toCancellation(each, known)),
            ...(confirmations && { confirmations: confirmations.map((each) => toConfirmation(each, known)) }),
            // An error in the report itself is about what should have been checked.
            remarks: remarks.map(({ level, message }) => ({
                ...remarks_remark(level, message),
                ...(level === "error" && { isCounted: true }),
            })),
            ...(scope && { scope: toScope(scope) }),
            ...(shard && { shard }),
        };
        return { kind: "report", report };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { kind: "problem", problem: "is not JSON" };
        if (error instanceof NotAsDescribed)
            return { kind: "problem", problem: `is not a report: ${error.message}` };
        throw error;
    }
}
function toVideo({ path, source, verdict, facts, findings }, known) {
    return {
        video: { path, source: toSource(source, facts.sizeBytes) },
        facts: toFacts(facts),
        findings: findings.map((each) => toFinding(each, known)),
        gauges: [],
        verdict,
    };
}
function toPost({ findings, ...post }, known) {
    const read = ({ line, column, ...finding }) => ({
        ...toFinding(finding, known),
        line,
        column,
    });
    return withoutUndefined({ ...post, findings: findings.map(read) });
}
function toScope({ base, commit, unchanged, unchangedPosts }) {
    return { base, commit: commit ?? undefined, unchanged, ...(unchangedPosts && { unchangedPosts }) };
}
/** A file does not name the object of a Git LFS pointer. */
function toSource(kind, sizeBytes = 0) {
    return kind === "lfs" ? { kind, oid: "", sizeBytes } : { kind };
}
function toFacts({ container, durationSeconds, frameRate, colour, sampled: _sampled, ...facts }) {
    return withoutUndefined({
        ...facts,
        container: container !== undefined && isContainer(container) ? container : undefined,
        colour: colour && withoutUndefined(colour),
        duration: durationSeconds === undefined ? undefined : exactly(durationSeconds),
        frameRate: frameRate === undefined ? undefined : exactly(frameRate),
    });
}
function exactly(value) {
    return { value, low: value, high: value };
}
function toFinding({ rule: id, level, code, unit, message, byPolicy, fixOptional, ...rest }, known) {
    const { evidence = "inferred", source = "", advice, actual, limit, fix, fixKind } = rest;
    const basis = { evidence, source: /^https?:/i.test(source) && !known.isSource(source) ? UNKNOWN_SOURCE : source };
    return withoutUndefined({
        rule: { id, level, ...basis, ...(code !== null && { code }), ...(unit !== null && { unit }) },
        ...splitMessage(message, advice),
        level,
        actual,
        limit: limit === null || limit.oneOf !== undefined ? limit : withoutUndefined(limit),
        fix,
        fixKind,
        isFixOptional: fixOptional,
        isByPolicy: byPolicy,
    });
}
/** Not an address, so no link is made of it. */
const UNKNOWN_SOURCE = "";
function toCancellation(file, { explain }) {
    const { outcome } = file;
    const facts = toPublishFacts(file);
    return { ...explain(outcome, { ...facts, ...nameKind(facts) }), ...facts, outcome };
}
function toConfirmation(file, { explainConfirmation }) {
    const { outcome, passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck } = file;
    const facts = toPublishFacts(file);
    const marks = withoutUndefined({ passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck });
    return { ...explainConfirmation(outcome, { ...facts, ...nameKind(facts) }), ...facts, outcome, ...marks };
}
/** What the id says of its upload, for the words. */
function nameKind({ entry }) {
    return { isPhoto: isPhotoPost(entry), isDraft: isDraft(entry) };
}
/** Everything but the words of the outcome. */
function toPublishFacts(file) {
    const { video, code, httpStatus, logId, status, failReason, postIds, attempts } = file;
    return withoutUndefined({
        ...{ entry: toEntry(file), video, code, postIds, attempts },
        httpStatus: httpStatus ?? undefined,
        logId: logId ?? undefined,
        status: status ?? undefined,
        failReason: failReason ?? undefined,
    });
}
function toEntry({ publishId, line = 1, position = 1, length = 0 }) {
    if (publishId !== null)
        return { kind: "id", id: publishId };
    return { kind: "malformed", origin: { kind: "ledger" }, line, position, length, isCutOff: false };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

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
        `${(0,unprintable/* showUnprintable */.u)(path)}: ${findings.map(describeFinding).join("\n")}`,
        ...commands
            .filter(({ text }) => text.length <= LONGEST_COMMAND)
            .flatMap((command) => [`${nameCommand(command)}:`, command.text]),
        ...findings_listEvidence(findings),
    ].join("\n");
}
/** What a command is for, in a word. */
function nameCommand({ kind, isOptional }) {
    if (!isOptional)
        return "Fix";
    return kind === "cut" ? "Shorten" : "Optional";
}
/** One line for each page on which rules are based: `codec, frame-rate (documented): https://…`. */
function findings_listEvidence(findings) {
    const nameEvidence = ({ rule, basis = rule }) => `(${nameBasis(basis)})${basis.source === "" ? "" : `: ${basis.source}`}`;
    const evidence = [...new Set(findings.map(nameEvidence))];
    return evidence.map((each) => {
        const rules = findings.filter((finding) => nameEvidence(finding) === each).map(({ rule }) => rule.id);
        return `${rules.join(", ")} ${each}`;
    });
}

;// CONCATENATED MODULE: ./report/text/places.js
/** Names the places where a person finds more. Words only. */
/** `page`: the address of the page with the job summary, if it is known. */
function places_nameSummary(page) {
    return page === undefined ? "the job summary" : `the job summary (${page})`;
}

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
    return annotation_limits_limitAnnotations(listAll(report, context), namePlace(context));
}
/** Where everything is that the limits leave out. */
function namePlace({ lacksSummary = false, summaryPage }) {
    return `${lacksSummary ? "the log" : places_nameSummary(summaryPage)} and the report file`;
}
function* listAll({ remarks, videos = [], posts = [], cancellations = [], confirmations = [] }, context) {
    yield* remarks.filter(({ isQuiet }) => !isQuiet);
    for (const cancellation of sortWorstFirst(cancellations))
        yield annotateCancellation(cancellation, context);
    for (const confirmation of sortConfirmations(confirmations))
        yield annotateConfirmation(confirmation, context);
    const levels = listLevels(context.annotate);
    for (const checked of videos)
        yield* annotateVideo(checked, levels);
    for (const post of posts)
        yield* annotatePost(post, levels);
}
/** The levels from `annotate` on. */
function listLevels(annotate = "warning") {
    return annotate === "never" ? [] : LEVELS.slice(0, LEVELS.indexOf(annotate) + 1);
}
function* annotateVideo({ video, findings }, levels) {
    const commands = listCommands(findings);
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
/** Each at its place: a post file is a text that people open at a line. */
function* annotatePost({ path, findings }, levels) {
    for (const finding of findings) {
        const { level, line, column } = finding;
        if (!levels.includes(level))
            continue;
        yield {
            level,
            title: `TikTok: ${nameFindings([finding])}`,
            message: [describePlaced(path, finding), ...findings_listEvidence([finding])].join("\n"),
            place: { file: path, line, column },
            findings: [finding],
        };
    }
}
function annotateCancellation(cancellation, context) {
    const place = context.lacksSummary ? "log" : "job summary";
    const how = isWorthCancelling(cancellation) ? `The ${place} ends with how to cancel it` : "";
    return annotatePublish(cancellation, `TikTok cancel: ${cancellation.code}`, how, context);
}
function annotateConfirmation(confirmation, context) {
    const more = describePassedCheck(confirmation, context.toolPage);
    return annotatePublish(confirmation, titleConfirmation(confirmation), more, context);
}
/** It stands on the file of its video if there is one: on any other path, GitHub would link to nothing. */
function annotatePublish(publish, title, more, { hasFile = () => false }) {
    const { level, video = "" } = publish;
    const file = locateInWorkspace(video);
    return {
        ...{ level, title, message: describePublish(publish, more) },
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
;// CONCATENATED MODULE: ./report/same-names.js
/**
 * Numbers the videos of each name from 1, in the order of the report. The number of a video does not depend on what is
 * found in it, or in the others.
 */
function numberSameNames(videos) {
    const counts = new Map();
    const numbers = new Map();
    for (const { video } of videos) {
        const number = (counts.get(video.path) ?? 0) + 1;
        counts.set(video.path, number);
        numbers.set(video, number);
    }
    return (video) => numbers.get(video) ?? 1;
}
/** The name of a video, which no other has: `https://media.example.com/video (2)`. */
function nameApart(path, number) {
    return number === 1 ? path : `${path} (${number})`;
}

;// CONCATENATED MODULE: ./report/fingerprint.js
/** Names findings so that a finding has the same name in every run. Knows no format. */


/**
 * Makes the names for the findings of one report, each different: a hash of rule and path, and the number of the video
 * among those of the same path. Nothing that was measured is part of it, so a video that was converted and is still
 * wrong keeps its finding.
 */
function createFingerprints(videos) {
    const numberOf = numberSameNames(videos);
    return ({ rule }, video) => {
        return nameByHash([rule.id, video.path], numberOf(video));
    };
}
/**
 * The same for the findings of posts: a hash of rule and path, and the number of the finding among those of the rule in
 * the file. Lines are no part of it, so a finding that moves stays the same.
 */
function createPostFingerprints(posts) {
    const names = new Map();
    const counts = new Map();
    for (const { path, findings } of posts) {
        for (const finding of findings) {
            const key = JSON.stringify([finding.rule.id, path]);
            const number = (counts.get(key) ?? 0) + 1;
            counts.set(key, number);
            names.set(finding, nameByHash(["post", finding.rule.id, path], number));
        }
    }
    return (finding) => names.get(finding) ?? "";
}
function nameByHash(parts, number) {
    return `${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}:${number}`;
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
function* renderGitlab({ videos = [], posts = [] }) {
    let isFirst = true;
    yield "[";
    for (const entry of listEntries(videos, posts)) {
        yield `${isFirst ? "" : ","}\n${JSON.stringify(entry)}`;
        isFirst = false;
    }
    yield isFirst ? "]\n" : "\n]\n";
}
function* listEntries(videos, posts) {
    const nameFinding = createFingerprints(videos);
    for (const { video, findings } of videos) {
        for (const finding of findings)
            yield gitlab_renderFinding(video.path, 1, finding, nameFinding(finding, video));
    }
    const nameInPost = createPostFingerprints(posts);
    for (const { path, findings } of posts) {
        for (const finding of findings)
            yield gitlab_renderFinding(path, finding.line, finding, nameInPost(finding));
    }
}
/** GitLab shows nothing of a finding but its description. */
function gitlab_describeBasis({ rule, basis = rule }) {
    return `[${[nameBasis(basis), basis.source].filter((part) => part !== "").join(": ")}]`;
}
/** A longer command would be cut off in a list, and must not be run then. */
function listCommand({ fix, fixKind: kind, isFixOptional: isOptional = false }) {
    return fix === null || fix.length > LONGEST_COMMAND ? [] : [`${nameCommand({ kind, isOptional })}: ${fix}`];
}
/** Begins with the name of the rule, which is the mark of the file. */
function gitlab_renderFinding(path, line, finding, fingerprint) {
    return {
        check_name: `tiktok-upload-guard/${finding.rule.id}`,
        description: (0,unprintable/* showUnprintable */.u)([describeFinding(finding), ...listCommand(finding), gitlab_describeBasis(finding)].join(" ")),
        fingerprint,
        severity: SEVERITIES[finding.level],
        // GitLab looks for exactly this path. Half a surrogate pair would be no JSON for it.
        location: { path: path.isWellFormed() ? path : (0,unprintable/* showUnprintable */.u)(path), lines: { begin: line } },
    };
}

;// CONCATENATED MODULE: ./report/html/addresses.js
/** Where things are on the page, and where the videos are from there. Reads no file. */

/**
 * The path from the page to the workspace, percent-encoded: `./`, `../`, `../../videos/`. Both paths are absolute.
 * `undefined` where none leads there: on another drive of Windows.
 */
function findWorkspace(page, workspace) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.dirname)(page), workspace);
    if ((0,external_node_path_.isAbsolute)(path))
        return undefined;
    const steps = path.split(external_node_path_.sep).filter((step) => step !== "");
    return ["."].concat(steps.map(encodeStep), "").join("/");
}
/**
 * The address of a video of the workspace, from the page. `undefined` where its path is not one inside the workspace:
 * a report that was read from a file can hold any text.
 */
function locateVideo(toWorkspace, path) {
    const isInside = path.split("/").every((step) => step !== "" && step !== "." && step !== "..");
    return isInside ? `${toWorkspace}${encodePath(path)}` : undefined;
}
/**
 * The id of a video on the page, the same for each run: its path, percent-encoded as in an address, so that both read
 * alike: `#videos/a%20b.mp4`. The path then holds no colon, which sets off all other ids. `number`: of the video among
 * those of the same path; the second is `#https%3A//media.example.com/video:2`.
 */
function identifyVideo(path, number = 1) {
    return number === 1 ? encodePath(path) : `${encodePath(path)}:${number}`;
}
/** The id of what a rule objects to in the video of an id: `#videos/a.mp4:frame-rate`. */
function identifyFinding(video, rule) {
    return `${video}:${encodeStep(rule)}`;
}
/** The id of a post by its name: `#post:posts/launch.json`. */
function identifyPost(name) {
    return `post:${encodePath(name)}`;
}
/** The id of an upload: `#publish:v_pub_url~v2.1`. */
function identifyPublish(publishId) {
    return `publish:${encodeStep(publishId)}`;
}
/** The id of what confirming found out about an upload: `#confirm:v_pub_url~v2.1`. */
function identifyConfirmation(publishId) {
    return `confirm:${encodeStep(publishId)}`;
}
function encodePath(path) {
    return path.split("/").map(encodeStep).join("/");
}
/**
 * Encodes a name. In the names of files, U+DC80 to U+DCFF alone stand for the bytes 0x80 to 0xFF that are not UTF-8
 * (PEP 383). No other half of a surrogate pair has an encoding.
 */
function encodeStep(step) {
    return step.replace(/[\udc80-\udcff]|(?:(?![\udc80-\udcff]).)+/gsu, (part) => {
        const unit = part.charCodeAt(0);
        const isByte = unit >= 0xdc80 && unit <= 0xdcff;
        return isByte ? `%${(unit - 0xdc00).toString(16).toUpperCase()}` : encodeURIComponent(part.toWellFormed());
    });
}

;// CONCATENATED MODULE: ./report/html/escape.js
/** Makes HTML, and escapes every text that goes into it. Knows no page. */

/** A template of HTML. Each value is escaped, unless it is HTML already. */
function html(strings, ...values) {
    return { markup: String.raw({ raw: strings }, ...values.map(markUp)) };
}
/** A constant as it is: a style sheet or a script. */
function trust(constant) {
    return { markup: constant };
}
/** Lines of preformatted text. */
function joinLines(lines) {
    return { markup: lines.map(escapeText).join("\n") };
}
function markUp(value) {
    if (typeof value === "string")
        return escapeText(value);
    if (typeof value === "number")
        return String(value);
    return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}
/**
 * Text as it is shown, in an element or a quoted attribute (HTML Living Standard, section 13.3). An unprintable
 * character is shown by its number.
 */
function escapeText(text) {
    return (0,unprintable/* showUnprintable */.u)(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A link to a page of the web, and the text alone if `url` is no such address, but the path of a policy. */
function escape_link(text, url) {
    return /^https?:\/\//.test(url) ? html `<a href="${url}" rel="noreferrer">${text}</a>` : html `${text}`;
}

;// CONCATENATED MODULE: ./report/html/findings.js





const LEVEL_NAMES = { error: "Error", warning: "Warning", notice: "Notice" };
/** The level of a finding or an outcome, as a word. */
function renderLevel(level) {
    return html `<b class="level ${level}">${LEVEL_NAMES[level]}</b>`;
}
/** What an entry has, for the filter: `has-error has-notice`. */
function classesOf(levels) {
    return ["entry", ...[...new Set(levels)].map((level) => `has-${level}`)].join(" ");
}
const EVIDENCE = {
    documented: "TikTok's documentation says so",
    reported: "someone reported it in public",
    inferred: "this project concluded it",
};
/** The words for evidence, once for the page. */
function explainEvidence() {
    const words = Object.entries(EVIDENCE);
    return html `How sure a rule is: ${words.map(([word, meaning], at) => html `${at === 0 ? "" : "; "}<b>${word}</b>: ${meaning}`)}.`;
}
/** Each finding, the worst first, then each command once. `id`: of the video on the page. */
function findings_renderFindings({ video, findings }, id, context) {
    if (findings.length === 0)
        return html `<p>This video meets the limits.</p>`;
    const isUrl = video.source.kind === "url";
    return html `<ul class="findings">
${findings.map((finding) => findings_renderFinding(finding, identifyFinding(id, finding.rule.id), context))}</ul>
${listCommands(findings).map((command) => findings_renderCommand(command, isUrl))}`;
}
/** A finding as an item of a list. `where`: its place in a file. */
function findings_renderFinding(finding, id, { permalink }, where) {
    const { rule, level, problem, advice, detail = "", basis = rule } = finding;
    const code = rule.code === undefined ? html `` : html ` · TikTok's code: <code>${rule.code}</code>`;
    return html `<li id="${id}">${renderLevel(level)} ${problem}. <strong>${advice}.</strong>${detail === "" ? html `` : html ` <span class="small">(${detail})</span>`}
<span class="small line">${where === undefined ? html `` : html `${where} · `}<a href="#${id}"><code>${rule.id}</code></a> · ${renderBasis(basis, permalink)}${code}</span></li>
`;
}
/** How sure the finding is, or the policy that sets its limit, and where that can be read. */
function renderBasis(basis, permalink) {
    const { source } = basis;
    if (source === "" || isPage(source))
        return escape_link(nameBasis(basis), source);
    return html `${nameBasis(basis)} ${escape_link(html `<code>${source}</code>`, permalink?.(source) ?? source)}`;
}
function findings_renderCommand(command, isUrl) {
    const { text, kind } = command;
    const output = outputOf(kind, isUrl);
    return html `<div class="command"><p>${nameCommand(command)}:</p>
<pre tabindex="0"><code>${joinLines(text.split("\n"))}</code></pre>${output === undefined ? html `` : html `<p class="small">${NOTES[output]}</p>`}</div>
`;
}

;// CONCATENATED MODULE: ./report/html/script.js
/** The script of the page, which works without it, too. It sends nothing and stores nothing. */
/**
 * First pictures of the players in view, notes in place of videos that don't play, buttons that copy a command, how
 * many entries the filter shows, and links to entries that it hides.
 */
const SCRIPT = `
"use strict";

const players = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    players.unobserve(target);
    target.preload = "metadata";
  }
}, { rootMargin: "200px" });

for (const video of document.querySelectorAll("video")) {
  const showNote = () => { video.nextElementSibling.hidden = false; };
  video.addEventListener("error", () => {
    video.hidden = true;
    showNote();
  });
  // A browser that knows only the sound of a video plays it without a picture.
  video.addEventListener("loadedmetadata", () => { if (video.videoWidth === 0) showNote(); });
  players.observe(video);
}

const copyText = async (text, element) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // On a page without a secure connection, only a selection can be copied.
    getSelection().selectAllChildren(element);
    document.execCommand("copy");
  }
};

for (const command of document.querySelectorAll("pre")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await copyText(command.textContent, command);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  command.after(button);
}

const filter = document.querySelector(".filter");
const count = () => {
  const { value } = filter.querySelector(":checked");
  const all = document.querySelectorAll(".entry").length;
  const shown = value === "all" ? all : document.querySelectorAll(".has-" + value).length;
  filter.querySelector("[role=status]").textContent = shown === all ? "" : shown + " of " + all + " shown";
};
const reveal = () => {
  const target = document.querySelector(":target");
  const entry = target?.closest(".entry");
  if (!entry || entry.getClientRects().length > 0) return;
  filter.querySelector('[value="all"]').checked = true;
  count();
  target.scrollIntoView();
};
if (filter) {
  filter.addEventListener("change", count);
  addEventListener("hashchange", reveal);
  // A browser may have kept what the filter showed before the page was loaded again.
  addEventListener("pageshow", () => {
    count();
    reveal();
  });
}
`;

;// CONCATENATED MODULE: ./report/html/style.js
/** The style sheet of the page. It names no address: the page loads nothing but the videos. */
const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3);
  --quiet: light-dark(#59636e, #9198a1);
  --page: light-dark(#fff, #0d1117);
  --card: light-dark(#f6f8fa, #151b23);
  --line: light-dark(#d1d9e0, #3d444d);
  --link: light-dark(#0969da, #4493f8);
  --error: light-dark(#b3141e, #ff7b72);
  --warning: light-dark(#7d4e00, #e3b341);
  --notice: light-dark(#0550ae, #79c0ff);
  --allowed: light-dark(#7fcf95, #2a7a45);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 70rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0 0 0.75rem; }
p { margin: 0.5rem 0; }
a { color: var(--link); }
h3 a { color: inherit; text-decoration: none; }
h3 a:hover { text-decoration: underline; }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.875em; }
.small { font-size: 0.875rem; color: var(--quiet); }
.line { display: block; }
.remarks, .findings { list-style: none; margin: 0; padding: 0; }
.remarks li, .findings li { margin: 0 0 0.75rem; }
.level { font-size: 0.8125rem; padding: 0.0625rem 0.5rem; border: 1px solid; border-radius: 1rem; margin-right: 0.25rem; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.notice { color: var(--notice); }
.filter {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center;
  margin: 1rem 0; padding: 0.5rem 0; border: 0; min-width: 0; background: var(--page);
}
.filter legend { float: left; padding: 0; }
.filter label { padding: 0.25rem 0.75rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; }
.filter label:has(:checked) { background: var(--card); border-color: var(--link); font-weight: 600; }
.filter label:has(:disabled) { color: var(--quiet); cursor: default; }
.filter label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
.filter input { margin: 0 0.25rem 0 0; accent-color: var(--link); outline: none; }
body:has(.filter [value="error"]:checked) .entry:not(.has-error),
body:has(.filter [value="warning"]:checked) .entry:not(.has-warning),
body:has(.filter [value="notice"]:checked) .entry:not(.has-notice) { display: none; }
.entry {
  margin: 0 0 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem;
}
.brief { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.entry, .findings li { scroll-margin-top: 5rem; }
h2 + .entry { scroll-margin-top: 9rem; }
.entry:target, .findings li:target { outline: 2px solid var(--link); outline-offset: 2px; }
.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 1.5rem; }
.judgement > :first-child, .watch > :first-child { margin-top: 0; }
.missing:not([hidden]) + .doubt, video[hidden] { display: none; }
video { display: block; width: 15rem; max-width: 100%; height: auto; max-height: 27rem; background: #000; border-radius: 0.25rem; }
pre {
  margin: 0.25rem 0; padding: 0.75rem; background: var(--page); border: 1px solid var(--line); border-radius: 0.25rem;
  white-space: pre-wrap;
}
.command p { margin: 0.25rem 0; }
button { font: inherit; font-size: 0.875rem; padding: 0.25rem 0.75rem; cursor: pointer; }
.facts { margin: 1rem 0 0; font-size: 0.875rem; }
.facts div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.5rem; padding: 0.25rem 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.gauge { display: block; width: 100%; max-width: 24rem; height: 0.5rem; margin-top: 0.25rem; background: var(--line); }
.gauge .allowed { fill: var(--allowed); }
.gauge .value { fill: var(--text); }
.gauge.outside .value { fill: var(--error); }
footer { margin-top: 2rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  .filter { position: static; }
  video { width: auto; height: 14rem; }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
}
@media print {
  .filter, video, button, .watch { display: none; }
  .columns { display: block; }
  .entry { break-inside: avoid; }
  .brief { content-visibility: visible; }
  .gauge { print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./report/html/frame.js
/** What stands around the entries of the page: its head, the filter and its end. Knows no video. */







/** How every page begins, by which it is known for one of ours. */
const START = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="${tool/* TOOL_NAME */.l}">
`;
const PAGE_MARK = new RegExp(`^${START}`);
/**
 * The page runs its own script, shows its own style and loads videos from where it is itself: nothing else, whatever
 * a text on it might be taken for (Content Security Policy Level 3). `'self'` means no file in a page that is a file.
 */
const POLICY = [
    "default-src 'none'",
    "media-src 'self' file:",
    `style-src ${hash(STYLE)}`,
    `script-src ${hash(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
function hash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
}
/** Everything up to the heading. `title`: one line that says it all. */
function renderStart(title) {
    return html `${trust(START)}<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trust(STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
`;
}
/** What the filter can show. */
const CHOICES = ["all", ...LEVELS];
const CHOICE_NAMES = {
    all: "All",
    error: "Errors",
    warning: "Warnings",
    notice: "Notices",
};
/** A filter that needs no script: the style sheet hides entries. `counts`: how many entries each choice shows. */
function renderFilter(counts) {
    return html `<fieldset class="filter"><legend>Show</legend>
${CHOICES.map((choice) => {
        const state = choice === "all" ? html ` checked` : counts[choice] === 0 ? html ` disabled` : html ``;
        return html `<label><input type="radio" name="level" value="${choice}"${state}> ${CHOICE_NAMES[choice]} ${counts[choice]}</label>
`;
    })}<span role="status" class="small"></span>
</fieldset>
`;
}
/** Everything after the entries. `about`: paragraphs about the run. */
function renderEnd(about) {
    return html `<footer class="small">
${about.map((text) => html `<p>${text}</p>
`)}<p>${explainEvidence()}</p>
<p>Written by ${tool/* TOOL_NAME */.l} ${tool/* VERSION */.x}.</p>
</footer>
<script>${trust(SCRIPT)}</script>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./report/html/posts.js



function renderPost(post, context) {
    const { path, name, video, findings } = post;
    const id = identifyPost(name);
    const address = context.permalink?.(path);
    const links = address === undefined ? html `` : html `<p class="small">${escape_link("See it on GitHub", address)}</p>`;
    const named = video === undefined ? html `` : html `<p class="small"><bdi>${video}</bdi></p>`;
    return html `<article id="${id}" class="${classesOf(findings.map(({ level }) => level))} brief">
<h3><a href="#${id}"><bdi>${name}</bdi></a></h3>${named}
${renderAll(findings, id, { ...context, address })}${links}
</article>
`;
}
function renderAll(findings, id, context) {
    if (findings.length === 0)
        return html `<p>This post passes the check.</p>`;
    const render = (finding, at) => {
        const { address } = context;
        const line = `line ${finding.line}`;
        const where = address === undefined ? html `${line}` : escape_link(line, `${address}#L${finding.line}`);
        return findings_renderFinding(finding, `${identifyFinding(id, finding.rule.id)}:${at + 1}`, context, where);
    };
    return html `<ul class="findings">
${findings.map(render)}</ul>
`;
}

;// CONCATENATED MODULE: ./report/html/publishes.js






/** An entry for each outcome, the worst first. */
function* renderPublishes(cancellations) {
    for (const cancellation of sortWorstFirst(cancellations))
        yield renderOutcome(cancellation, identifyPublish);
}
/** The same for what confirming found out. An id can have an entry of both kinds. */
function* publishes_renderConfirmations(confirmations, { toolPage }) {
    for (const confirmation of sortConfirmations(confirmations)) {
        const { said, form } = describeCheck(confirmation, toolPage);
        const more = form === undefined ? html `${joinSentences(said)}` : html `${escape_link(said, form)}.`;
        yield renderOutcome(confirmation, identifyConfirmation, more);
    }
}
/** `identify`: the entry's own id on the page. `more`: what else there is to say. */
function renderOutcome(publish, identify, more = html ``) {
    const { level, problem, cause = "", advice, code, logId } = publish;
    const posts = listPosts(publish).map(({ name, url }) => html ` ${url === undefined ? name : escape_link(name, url)}.`);
    const log = logId === undefined ? html `` : html ` · log_id <code>${logId}</code>`;
    return html `${publishes_open(publish, identify)}
<p>${renderLevel(level)} <strong>${problem}.</strong> ${joinSentences(cause)}${posts} ${joinSentences(advice)} ${more}</p>
<p class="small"><code>${code}</code>${log}</p>
</article>
`;
}
/** The start of an entry: the id, and the video if it is known. */
function publishes_open({ entry, level, ...rest }, identify) {
    const name = nameEntry(entry);
    const id = entry.kind === "id" ? identify(entry.id) : undefined;
    const heading = id === undefined ? html `${name}` : html `<a href="#${id}">${name}</a>`;
    const video = nameVideo(rest);
    const named = video === undefined ? html `` : html `<p><bdi>${video}</bdi></p>`;
    const start = id === undefined ? html `<article` : html `<article id="${id}"`;
    return html `${start} class="${classesOf([level])}">
<h3>${heading}</h3>${named}`;
}
/** The ids that were recorded and, by wish, not cancelled. */
function publishes_renderUncancelled(uncancelled) {
    if (uncancelled.length === 0)
        return html ``;
    return html `<h2>${countUncancelled(uncancelled)}</h2>
<ul>
${uncancelled.map(({ entry, ...rest }) => html `<li>${nameEntry(entry)} ${nameVideo(rest) ?? ""}</li>
`)}</ul>
`;
}
/** What is left to do, with the command to copy; nothing if no id is worth cancelling again. */
function publishes_renderCancelAgain(cancellations, { actionsPage }) {
    const [byWorkflow, byCommand, ...command] = listCancelAgain(cancellations, actionsPage);
    if (byWorkflow === undefined || byCommand === undefined)
        return html ``;
    return html `<h2>What is left to do</h2>
<p>${byWorkflow}</p>
<div class="command"><p>${byCommand}</p>
<pre tabindex="0"><code>${joinLines(command)}</code></pre></div>
`;
}

;// CONCATENATED MODULE: ./report/html/gauges.js



/** The rows in reading order: their names, texts and gauges. */
const ROWS = [
    ["Format", ["container", "codec"], []],
    ["Picture", ["picture"], ["width", "height"]],
    ["Frame rate", ["frameRate"], ["frameRate"]],
    ["Duration", ["duration"], ["duration"]],
    ["Size", ["size"], ["size"]],
];
/** A list of what was measured, each fact beside the bounds that apply to it. Nothing if nothing could be read. */
function renderMeasurements({ facts, gauges }) {
    const texts = describeFacts(facts);
    const rows = ROWS.flatMap(([name, keys, gauged]) => {
        const text = joinTexts(keys.map((key) => texts[key]));
        const shown = gauges.filter(({ fact }) => gauged.includes(fact));
        return text === "" ? [] : [html `<div><dt>${name}</dt><dd>${text}${renderBounds(shown)}</dd></div>\n`];
    });
    return rows.length === 0 ? html `` : html `<dl class="facts">\n${rows}</dl>`;
}
/** The same in one line, for a page with too many videos for gauges. */
function renderFactsLine({ facts }) {
    const text = joinTexts(Object.values(describeFacts(facts)));
    return text === "" ? html `` : html `<p class="small">${text}</p>`;
}
function joinTexts(texts) {
    return texts.filter((text) => text !== "").join(", ");
}
/** The sides of a picture have the same bounds. */
function renderBounds(gauges) {
    const [first] = gauges;
    if (first === undefined)
        return html ``;
    return html ` <span class="small">allowed: ${describeBounds(first)}</span>${gauges.map(draw)}`;
}
/** The scale ends beyond the upper bound, so that a value outside is seen outside. */
const BEYOND = 1.2;
/** The allowed part of a scale that starts at 0, and a mark at the value. The text beside it says the same. */
function draw({ value, bounds: { min = 0, max }, isInside }) {
    const end = BEYOND * (max ?? Math.max(min, value));
    const place = (at) => Number((100 * Math.min(1, at / end)).toFixed(1));
    const [from, to] = [place(min), place(max ?? end)];
    // The mark is two units wide and stays on the scale.
    const mark = Number(Math.min(98, Math.max(0, place(value) - 1)).toFixed(1));
    return html `<svg class="${isInside ? "gauge" : "gauge outside"}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="allowed" x="${from}" y="2" width="${to - from}" height="4"/><rect class="value" x="${mark}" width="2" height="8"/></svg>`;
}

;// CONCATENATED MODULE: ./report/html/playing.js


/** What is not listed is played by none (MDN, "Media container formats" and "Web video codec guide"). */
const CONTAINERS = {
    mp4: "all",
    webm: "all",
    mov: "some",
    matroska: "some",
    "3gp": "some",
    ogg: "some",
};
const CODECS = { h264: "all", vp8: "all", vp9: "all", av1: "some", h265: "some" };
/** By container and codec, as far as they are known. */
function judgePlaying({ container, codec, encrypted = false }) {
    if (encrypted)
        return { support: "none", what: "encrypted videos" };
    const parts = [
        ...(container === undefined ? [] : [{ support: CONTAINERS[container] ?? "none", what: nameContainer(container) }]),
        ...(codec === undefined ? [] : [{ support: supportOf(codec), what: (0,words/* nameCodec */.G8)(codec) }]),
    ];
    for (const support of ["none", "some"]) {
        const limiting = parts.filter((part) => part.support === support).map(({ what }) => what);
        if (limiting.length > 0)
            return { support, what: limiting.join(" with ") };
    }
    return { support: "all" };
}
function supportOf(codec) {
    return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? "none";
}

;// CONCATENATED MODULE: ./report/html/videos.js







/** `full`: with a player and gauges. A browser needs about 80 kB for a player, even if it never plays. */
function renderVideo(checked, place, size) {
    const { video, findings } = checked;
    const id = identifyVideo(video.path, place.number);
    return html `<article id="${id}" class="${classesOf(findings.map(({ level }) => level))}${size === "full" ? "" : " brief"}">
<h3><a href="#${id}"><bdi>${nameApart(video.path, place.number)}</bdi></a></h3>
${size === "full" ? renderColumns(checked, id, place) : renderBrief(checked, id, place)}
</article>
`;
}
function renderColumns(checked, id, place) {
    return html `<div class="columns"><div class="watch">${renderPlayer(checked, place)}${renderLinks(checked, place)}</div>
<div class="judgement">${findings_renderFindings(checked, id, place)}
${renderMeasurements(checked)}</div></div>`;
}
function renderBrief(checked, id, place) {
    return html `${findings_renderFindings(checked, id, place)}
${renderFactsLine(checked)}${renderLinks(checked, place)}`;
}
/** Where a file is from the page; `undefined` for a video that is no file, or where no path leads to it. */
function findFile({ video: { path, source } }, { toWorkspace }) {
    return source.kind === "file" && toWorkspace !== undefined ? locateVideo(toWorkspace, path) : undefined;
}
/** The links that lead to a video. */
function renderLinks(checked, place) {
    const { path, source } = checked.video;
    const file = findFile(checked, place);
    const permalink = source.kind === "url" ? undefined : place.permalink?.(path);
    const links = [
        ...(file === undefined ? [] : [html `<a href="${file}">Open the video</a>`]),
        ...(permalink === undefined ? [] : [escape_link("See it on GitHub", permalink)]),
        ...(source.kind === "url" && !source.hasQuery ? [escape_link("Open the video at its URL", path)] : []),
    ];
    if (links.length === 0)
        return html ``;
    return html `<p class="small">${links.map((each, at) => html `${at === 0 ? "" : " · "}${each}`)}</p>`;
}
/** A player, or why there is none. No video of another server is loaded: opening the page must not call it. */
function renderPlayer(checked, place) {
    const { source } = checked.video;
    switch (source.kind) {
        case "url":
            return source.hasQuery
                ? html `<p class="small">This video is at a URL whose query is not shown, so no link leads to it.</p>`
                : html ``;
        case "lfs":
            return html `<p class="small">This video is in Git LFS, so it can't be played here.</p>`;
        case "file": {
            const address = findFile(checked, place);
            return address === undefined ? html `` : renderElement(checked, address);
        }
    }
}
function renderElement({ facts, verdict }, address) {
    const playing = judgePlaying(facts);
    if (playing.support === "none")
        return html `<p class="small">Browsers can't play ${playing.what}.</p>`;
    const note = playing.support === "some" ? html `<p class="small doubt">Not every browser plays ${playing.what}.</p>` : html ``;
    const { width = 0, height = 0, rotation } = facts;
    const size = displayedSize({ width, height }, rotation);
    const pixels = size.width * size.height === 0 ? html `` : html ` width="${size.width}" height="${size.height}"`;
    return html `<video controls playsinline preload="none" src="${address}"${pixels}></video>
<p class="small missing" hidden>${explainMissing(playing, verdict)}</p>${note}`;
}
/** Why a video does not play. A browser does not say which of these it is. */
function explainMissing(playing, verdict) {
    const causes = [
        "The video isn't where this page expects it",
        ...(playing.support === "all" ? [] : [`this browser can't play ${playing.what}`]),
        ...(verdict === "unreadable" ? ["the file is damaged"] : []),
    ];
    return `${causes.join(", or ")}.`;
}

;// CONCATENATED MODULE: ./report/reporters/html.js















const html_html = {
    what: "HTML report",
    medium: "file",
    mark: PAGE_MARK,
    render: renderText,
};
/** Yields one entry at a time, so that the text of thousands of videos is never in memory as a whole. */
function* renderText(report, context) {
    for (const part of renderPage(report, context))
        yield part.markup;
}
/** A browser opens 20,000 players in a minute and a half, and 200 at once. The others open by a link. */
const MOST_PLAYERS = 200;
const HOW_TO_PLAY = "To play the videos, keep this page and the videos in the same folders as in the workspace, for example in one artifact.";
function* renderPage(report, context) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    yield renderStart(describeAll(report));
    yield html_renderRemarks(remarks);
    const entries = countEntries(report);
    if (entries.all > 0)
        yield renderFilter(entries);
    const aboutVideos = () => html_renderVideos(videos, context);
    const aboutPosts = () => html_renderPosts(posts, context);
    for (const render of isWorseInPosts(report) ? [aboutPosts, aboutVideos] : [aboutVideos, aboutPosts])
        yield* render();
    if (cancellations.length > 0)
        yield html `<h2>${countOutcomes(cancellations)}</h2>\n`;
    yield* renderPublishes(cancellations);
    if (confirmations.length > 0)
        yield html `<h2>${countConfirmations(confirmations)}</h2>\n`;
    yield* publishes_renderConfirmations(confirmations, context);
    yield publishes_renderUncancelled(uncancelled);
    yield publishes_renderCancelAgain([...cancellations, ...uncancelled], context);
    const howToPlay = findVideos(context) === undefined ? [] : [HOW_TO_PLAY];
    yield renderEnd([...(scope === undefined ? [] : describeScope(scope, report)), ...howToPlay]);
}
/** The path from the page to the videos of the workspace, if one leads there. */
function findVideos({ path, workspace }) {
    return path === undefined || workspace === undefined ? undefined : findWorkspace(path, workspace);
}
function* html_renderVideos(videos, context) {
    if (videos.length > 0)
        yield html `<h2>Videos</h2>\n`;
    const toWorkspace = findVideos(context);
    const numberOf = numberSameNames(videos);
    for (const [at, checked] of html_sortWorst(videos).entries()) {
        if (at === MOST_PLAYERS)
            yield noteBrief(videos.length - MOST_PLAYERS);
        const place = { ...context, toWorkspace, number: numberOf(checked.video) };
        yield renderVideo(checked, place, at < MOST_PLAYERS ? "full" : "brief");
    }
}
function* html_renderPosts(posts, context) {
    if (posts.length > 0)
        yield html `<h2>Posts</h2>\n`;
    for (const post of html_sortWorst(namePosts(posts)))
        yield renderPost(post, context);
}
/** One line that says it all. */
function describeAll(report) {
    const { videos = [], posts = [], cancellations = [], confirmations = [] } = report;
    if (videos.length + posts.length > 0)
        return titles_describeNews(report);
    if (cancellations.length > 0)
        return countOutcomes(cancellations);
    return confirmations.length > 0 ? countConfirmations(confirmations) : titles_describeNews(report);
}
function html_renderRemarks(remarks) {
    if (remarks.length === 0)
        return html ``;
    const items = remarks.map(({ level, message }) => html `<li>${renderLevel(level)} ${message}</li>\n`);
    return html `<ul class="remarks">\n${items}</ul>\n`;
}
/** By the worst finding; equal ones keep their order. */
function html_sortWorst(all) {
    const levelOf = ({ findings }) => LEVELS.find((level) => findings.some((each) => each.level === level));
    return [...LEVELS, undefined].flatMap((level) => all.filter((checked) => levelOf(checked) === level));
}
/** How many videos, posts and uploads have something of each level. */
function countEntries({ videos = [], posts = [], cancellations = [], confirmations = [] }) {
    const checked = [...videos, ...posts];
    const publishes = [...cancellations, ...confirmations];
    const count = (level) => checked.filter(({ findings }) => findings.some((finding) => finding.level === level)).length +
        publishes.filter((publish) => publish.level === level).length;
    const all = checked.length + publishes.length;
    return { all, error: count("error"), warning: count("warning"), notice: count("notice") };
}
function noteBrief(count) {
    const which = count === 1 ? "The last video has" : `The last ${quantities_formatInteger(count)} videos have`;
    return html `<p>${which} no player and no gauges here, so that this page stays fast.</p>\n`;
}

;// CONCATENATED MODULE: ./report/earlier-report.js
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
    const { videos, posts, remarks, scope, shard, cancellations, confirmations, totals } = parsed;
    return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
        ? {
            ...{ videos, scope, shard, cancellations, totals },
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

;// CONCATENATED MODULE: ./report/reporters/json.js





const TOOL = { name: "tiktok-upload-guard", version: tool/* VERSION */.x };
const json = {
    what: "report file",
    medium: "file",
    mark: REPORT_MARK,
    render: renderJson,
};
/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the earlier report. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report, { readEarlier }) {
    const { videos, posts, cancellations, confirmations } = report;
    const isWhole = videos !== undefined && cancellations !== undefined;
    const earlier = isWhole ? undefined : parseEarlierReport(readEarlier?.());
    yield `{\n  "schema": 1,\n  "tool": ${stringify(TOOL)},\n  "videos": `;
    yield* videos === undefined ? renderList(earlier?.videos ?? []) : renderList(videos, json_renderVideo);
    const checkedPosts = videos === undefined ? earlier?.posts : posts?.map(json_renderPost);
    if (checkedPosts !== undefined)
        yield `,\n  "posts": `;
    if (checkedPosts !== undefined)
        yield* renderList(checkedPosts);
    const scope = videos === undefined ? earlier?.scope : json_renderScope(report.scope);
    const remarks = videos === undefined ? earlier?.remarks : report.remarks.map(json_renderRemark);
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
function json_renderRemark({ level, message }) {
    return { level, message };
}
function json_renderScope(scope) {
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
function json_renderVideo({ video, facts, findings, verdict }) {
    return {
        path: video.path,
        source: video.source.kind,
        verdict,
        facts: listFactFields(facts),
        findings: findings.map(listFindingFields),
    };
}
function json_renderPost({ path, video, verdict, findings }) {
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
        message: describePublish(publish),
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
function* renderJunit({ videos = [], posts = [], remarks }, { shard }) {
    const part = shard === undefined ? "" : `, part ${shard.index} of ${shard.count}`;
    const count = (verdict) => String([...videos, ...posts].filter((checked) => checked.verdict === verdict).length);
    const suite = {
        name: `${tool/* TOOL_NAME */.l}${part}`,
        tests: String(videos.length + posts.length),
        failures: count("invalid"),
        errors: count("unreadable"),
    };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${tag("testsuites", suite)}\n${tag("testsuite", suite)}\n`;
    const numberOf = numberSameNames(videos);
    for (const checked of videos)
        yield renderCase(checked, nameApart(checked.video.path, numberOf(checked.video)));
    for (const post of namePosts(posts))
        yield renderPostCase(post);
    if (remarks.length > 0)
        yield `${renderOutput(remarks.map(describeRemark).join("\n"))}\n`;
    yield "</testsuite>\n</testsuites>\n";
}
/** Errors fail the test case of a video. The other findings are its output. */
function renderCase({ video, findings, verdict }, name) {
    const errors = findings.filter(({ level }) => level === "error");
    const others = findings.filter(({ level }) => level !== "error");
    const file = video.source.kind === "url" ? undefined : video.path;
    const parts = [
        ...(errors.length === 0 ? [] : [renderErrors(video.path, errors, verdict)]),
        ...(others.length === 0 ? [] : [renderOutput(describeOthers(others, errors))]),
    ];
    return wrapCase({ classname: CLASS, name, file }, parts);
}
/** The same for a post. Each line begins with its place. */
function renderPostCase({ path, name, findings }) {
    const errors = findings.filter(({ level }) => level === "error");
    const others = findings.filter(({ level }) => level !== "error");
    const describe = (some) => [...some.map((each) => `${describePlaced(path, each)} [${each.rule.id}]`), ...findings_listEvidence(some)].join("\n");
    const message = errors.map(({ problem, line }) => `Line ${line}: ${problem}.`).join(" ");
    const failure = `${tag("failure", { type: nameFindings(errors), message })}${escapeXml(describe(errors))}</failure>`;
    const parts = [
        ...(errors.length === 0 ? [] : [failure]),
        ...(others.length === 0 ? [] : [renderOutput(describe(others))]),
    ];
    return wrapCase({ classname: CLASS, name, file: path }, parts);
}
function wrapCase(attributes, parts) {
    if (parts.length === 0)
        return `${tag("testcase", attributes, "/")}\n`;
    return `${tag("testcase", attributes)}\n${parts.join("\n")}\n</testcase>\n`;
}
/** One element for all errors: GitLab shows only one. An unreadable video could not be tested, which is no failure. */
function renderErrors(path, errors, verdict) {
    const name = verdict === "unreadable" ? "error" : "failure";
    const commands = listCommands(errors);
    const message = errors.map(({ problem }) => `${problem}.`).join(" ");
    const text = escapeXml(describeFindings(path, errors, commands));
    return `${tag(name, { type: nameFindings(errors), message })}${text}</${name}>`;
}
/** A command that fixes the errors too stands there. */
function describeOthers(findings, errors) {
    const lines = findings.map((finding) => `${finding.level}: ${describeFinding(finding)} [${finding.rule.id}]`);
    const commands = listCommands(findings.filter(({ fix }) => errors.every((error) => error.fix !== fix)));
    const named = commands.map((command) => `${nameCommand(command)}: ${command.text}`);
    return [...lines, ...named, ...findings_listEvidence(findings)].join("\n");
}
function describeRemark({ level, message }) {
    return `${level}: ${message}`;
}
/** GitLab and Jenkins attach the file that `[[ATTACHMENT|…]]` names, and this text holds names from pull requests. */
function renderOutput(text) {
    return `<system-out>${escapeXml(text.replace(/\[(?=\[)/g, "[ "))}</system-out>`;
}

;// CONCATENATED MODULE: ./report/reporters/log.js










const log = { what: "log", medium: "log", render: renderLog };
/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog(report, context) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    const { actionsPage, lacksSummary = false } = context;
    const annotated = listAnnotated(report, context);
    // The others are annotations, which stand in the log, too.
    for (const { isQuiet, message } of remarks)
        if (isQuiet)
            yield message;
    yield* listEach("video", videos, (checked) => [describeVideo(checked, annotated)]);
    yield* listEach("post", namePosts(posts), (checked) => describePost(checked, annotated));
    if (videos.length + posts.length > 0)
        yield titles_describeNews(report);
    if (scope !== undefined)
        yield* describeScope(scope, report);
    for (const cancellation of cancellations)
        yield describeOutcome(cancellation);
    if (cancellations.length > 0)
        yield countOutcomes(cancellations);
    for (const confirmation of confirmations)
        yield describeOutcome(confirmation);
    if (confirmations.length > 0)
        yield countConfirmations(confirmations);
    for (const each of uncancelled)
        yield `${nameUpload(each)}: not cancelled`;
    if (uncancelled.length > 0)
        yield countUncancelled(uncancelled);
    if (lacksSummary)
        yield* describeRerun(cancellations);
    if (lacksSummary)
        yield* listCancelAgain(cancellations, actionsPage);
}
/** More lines without an error are folded. */
const MOST_UNFOLDED = 10;
/** What has an error is never folded. */
function* listEach(thing, all, describe) {
    if (all.length <= MOST_UNFOLDED)
        yield* describeEach(all, describe);
    else {
        const accepted = all.filter(({ verdict }) => verdict === "valid");
        const title = `${quantities_formatCount(accepted.length, thing)} without errors`;
        if (accepted.length > 0)
            yield { title, lines: describeEach(accepted, describe) };
        for (const checked of all)
            if (checked.verdict !== "valid")
                yield* describe(checked);
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
    const texts = Object.values(describeFacts(facts)).filter((text) => text !== "");
    const measured = texts.join(", ");
    const named = findings.filter((finding) => annotated.has(finding)).map(({ rule }) => rule.id);
    const others = findings.filter((finding) => !annotated.has(finding));
    const words = [
        ...(named.length === 0 ? [] : [`${named.join(", ")}${others.length === 0 ? "" : "."}`]),
        ...others.map((finding) => `${describeFinding(finding)} [${finding.rule.id}]`),
        ...(measured === "" ? [] : [findings.length === 0 ? measured : `(${measured})`]),
    ];
    return `${log_SIGNS[findings[0]?.level ?? "notice"]} ${video.path}${words.length === 0 ? "" : `: ${words.join(" ")}`}`;
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
        `${log_SIGNS[findings[0]?.level ?? "notice"]} ${name}${words.length === 0 ? "" : `: ${words.join(" ")}`}`,
        ...others.map((finding) => `  line ${finding.line}: ${describeFinding(finding)} [${finding.rule.id}]`),
    ];
}
/** By the worst finding. */
const log_SIGNS = { error: "✗", warning: "!", notice: "✓" };
/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(publish) {
    const { problem, outcome, logId } = publish;
    const evidence = [...new Set([outcome, nameCode(publish)]), ...(logId === undefined ? [] : [`log_id ${logId}`])].join(", ");
    return `${nameUpload(publish)}: ${problem} (${evidence})`;
}

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
    const text = summary_summary.render(report, context);
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
    const { videos = [], posts = [], remarks } = report;
    const driver = {
        name: tool/* TOOL_NAME */.l,
        version: tool/* VERSION */.x,
        semanticVersion: tool/* VERSION */.x,
        informationUri: toolPage,
        rules: rules.map(renderRule),
    };
    const origins = listOrigins(videos);
    yield `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [{\n"tool": { "driver": ${JSON.stringify(driver)} },\n`;
    // How findings count columns. Other readers would count code points (section 3.14.17).
    yield '"columnKind": "utf16CodeUnits",\n';
    if (shard !== undefined)
        yield `"automationDetails": ${JSON.stringify({ id: nameCategory(shard) })},\n`;
    if (origins.size > 0)
        yield `"originalUriBaseIds": ${JSON.stringify(renderOrigins(origins))},\n`;
    yield '"results": [';
    const ruleIndices = new Map(rules.map(({ id }, index) => [id, index]));
    const nameFinding = createFingerprints(videos);
    let count = 0;
    const nameInPost = createPostFingerprints(posts);
    for (const each of listWorstFirst(videos, posts)) {
        if (++count > MOST_RESULTS)
            continue;
        const { finding } = each;
        const result = {
            ruleId: finding.rule.id,
            ruleIndex: ruleIndices.get(finding.rule.id),
            ...("video" in each ? renderResult(each.video, finding, origins) : renderPostResult(each.path, each.finding)),
            partialFingerprints: renderFingerprints("video" in each ? nameFinding(finding, each.video) : nameInPost(each.finding)),
        };
        yield `${count === 1 ? "" : ","}\n${JSON.stringify(result)}`;
    }
    const omitted = Math.max(0, count - MOST_RESULTS);
    const toolExecutionNotifications = [...remarks, ...remarkOnOmitted(omitted)].map(sarif_renderRemark);
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
function* listWorstFirst(videos, posts) {
    for (const level of LEVELS) {
        for (const { video, findings } of videos) {
            for (const finding of findings)
                if (finding.level === level)
                    yield { video, finding };
        }
        for (const { path, findings } of posts) {
            for (const finding of findings)
                if (finding.level === level)
                    yield { path, finding };
        }
    }
}
/** What GitHub matches alerts by is the first (GitHub's documentation, "SARIF support"). Others read any of them. */
function renderFingerprints(fingerprint) {
    return { primaryLocationLineHash: fingerprint, "tiktokUploadGuard/v1": fingerprint };
}
function renderResult(video, finding, origins) {
    const { fix, isFixOptional = false } = finding;
    // The location of a video at a URL is all that GitHub shows of it, and it leaves out the server.
    const about = video.source.kind === "url" ? `${video.path}: ` : "";
    const command = fix === null ? "" : `\n${isFixOptional ? "Optional" : "Fix"}: ${fix}`;
    return {
        ...renderLevelAndText(finding, `${about}${describeFinding(finding)}${command}`),
        // Without a region: a result is about the file. With one, upload-sarif would hash the video line by line.
        locations: [{ physicalLocation: { artifactLocation: locate(video, origins) } }],
        properties: { ...sarif_renderBasis(finding), fix: fix ?? undefined },
    };
}
/** A post file is a small text, so its result has a place in it. */
function renderPostResult(path, finding) {
    const region = { startLine: finding.line, startColumn: finding.column };
    return {
        ...renderLevelAndText(finding, describeFinding(finding)),
        locations: [{ physicalLocation: { artifactLocation: locateFile(path), region } }],
        properties: sarif_renderBasis(finding),
    };
}
function renderLevelAndText({ level }, text) {
    return { level: SARIF_LEVELS[level], message: { text: escapeMessage(text) } };
}
function sarif_renderBasis({ rule, basis = rule }) {
    return { tiktokCode: rule.code, evidence: nameBasis(basis), source: basis.source || undefined };
}
/**
 * A plain text message, in which nothing of the text becomes a placeholder or a link (sections 3.11.5 and 3.11.6). Its
 * lines stay.
 */
function escapeMessage(text) {
    const shown = text.split("\n").map(unprintable/* showUnprintable */.u).join("\n");
    return shown.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
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
    if (source.kind !== "url")
        return locateFile(path);
    const { origin, pathname } = new URL(path);
    return { uri: relate(pathname), uriBaseId: origins.get(origin) };
}
function locateFile(path) {
    const encode = (part) => encodeURIComponent(part.isWellFormed() ? part : (0,unprintable/* showUnprintable */.u)(part));
    return { uri: path.split("/").map(encode).join("/"), uriBaseId: "%SRCROOT%" };
}
/**
 * A path from its server. A first part that is empty or holds a colon would be taken for a server or a scheme without
 * the dot before it (RFC 3986, section 4.2).
 */
function relate(pathname) {
    const path = encodeRest(pathname.slice(1));
    return /^(\/|$|[^/]*:)/.test(path) ? `./${path}` : path;
}
/** Encodes what the URL Standard leaves as it is, and RFC 3986 does not allow in a path. */
function encodeRest(pathname) {
    return pathname.replace(/%(?![0-9a-f]{2})|[^\w%/:@!$&'()*+,;=.~-]/gi, encodeURIComponent);
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
function sarif_renderRemark({ level, message }) {
    return { level: SARIF_LEVELS[level], message: { text: escapeMessage(message) } };
}
function remarkOnOmitted(omitted) {
    if (omitted === 0)
        return [];
    const message = `${quantities_formatInteger(omitted)} of the less serious findings are not in this file, because GitHub accepts at most ${quantities_formatInteger(MOST_RESULTS)}. All of them are in the JSON report.`;
    return [{ level: "warning", message }];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./report/git-directory.js
/** Git's own directories, in which no report may be written. Writes nothing. */


/**
 * Whether a path leads into a directory of Git's own, where a file can become a program that Git runs: by its names,
 * or once symbolic links are resolved. The path is absolute and need not exist yet.
 */
function leadsIntoGit(path) {
    const real = (0,external_node_path_.join)(findRealPath((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    return [path, real].some((each) => each.split(external_node_path_.sep).some(isGitName)) || listAbove(real).some(isGitDirectory);
}
/** The path of a folder without symbolic links. The folder need not exist yet. */
function findRealPath(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return external_node_fs_.realpathSync.native(folder);
    return (0,external_node_path_.join)(findRealPath((0,external_node_path_.dirname)(folder)), (0,external_node_path_.basename)(folder));
}
/**
 * Whether a file system may take a name for `.git`, as Git itself checks it (`core.protectNTFS`, `core.protectHFS`):
 * in any case, with dots, spaces or a stream at its end, with ignored characters, or as the short name of Windows.
 */
function isGitName(name) {
    const plain = name.replace(/\p{Default_Ignorable_Code_Point}|:.*$/gu, "").replace(/[. ]+$/, "");
    return /^(\.git|git~\d)$/i.test(plain);
}
/** The folders above a path, up to the root. */
function listAbove(path) {
    const above = (0,external_node_path_.dirname)(path);
    return above === path ? [] : [above, ...listAbove(above)];
}
/**
 * A repository's directory has any name if it is bare, or kept apart from its files (gitrepository-layout(5)). That of
 * a worktree has the file `commondir`.
 */
function isGitDirectory(folder) {
    const has = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name));
    const hasFolder = (name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
    return has("HEAD") && (has("commondir") || (hasFolder("objects") && hasFolder("refs")));
}

;// CONCATENATED MODULE: ./report/whole-file.js
/** Reads and writes report files: regular ones only, complete or not there at all. Knows no format. */





/** Writes a temporary file and renames it: a reader sees the old report or the new one, never half of one. */
function whole_file_writeWhole(path, parts) {
    makeFolders((0,external_node_path_.dirname)(path));
    // The name of the file may be as long as a name can be.
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        writeParts(beside, parts);
        (0,external_node_fs_.renameSync)(beside, path);
    }
    finally {
        (0,external_node_fs_.rmSync)(beside, { force: true });
    }
}
function writeParts(path, parts) {
    const file = (0,external_node_fs_.openSync)(path, "wx");
    try {
        for (const part of parts)
            (0,external_node_fs_.writeFileSync)(file, part);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
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
function whole_file_findFileObstacle(path, mark, wasReal = false) {
    const folder = (0,external_node_path_.dirname)(path);
    if (wasReal && findRealPath(folder) !== folder)
        return "where a symbolic link has taken the place of a folder";
    if (leadsIntoGit(path))
        return "which is inside a directory of Git's own";
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
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
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        const start = Buffer.alloc(START_BYTES);
        return start.toString("utf8", 0, (0,external_node_fs_.readSync)(file, start));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A report of 40,000 videos is about as large. */
const LARGEST_REPORT_BYTES = (/* unused pure expression or super */ null && (64 * 2 ** 20));
/**
 * The text of an earlier report; `undefined` if there is no regular file (what a link leads to was not written by us).
 * Throws if it is larger than 64 MiB: then it must stay as it is.
 */
function whole_file_readEarlierReport(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile())
        return undefined;
    if (stats.size > LARGEST_REPORT_BYTES) {
        throw new Error(`the earlier report at '${path}' is larger than ${formatSize(LARGEST_REPORT_BYTES)}`);
    }
    return readFileSync(path, "utf8");
}
/**
 * Makes the missing folders one by one. Node's own recursion never ends where the system refuses to make a folder with
 * the error for a missing parent, as in /proc.
 */
function makeFolders(folder) {
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return;
    const above = (0,external_node_path_.dirname)(folder);
    if (above !== folder)
        makeFolders(above);
    (0,external_node_fs_.mkdirSync)(folder);
}

;// CONCATENATED MODULE: ./report/registry.js












/** Reports for other tools, by the names that people choose them by. */
const registry_FORMATS = { sarif: sarif, junit: junit, gitlab: gitlab, html: html_html, markdown: markdown };
const REPORTERS = { log: log, annotations: annotations, summary: summary_summary, json: json, ...registry_FORMATS };
/** What an action always delivers. Without a path, no JSON report is written. */
function listActionOutlets(path, place = {}) {
    return [{ name: "json", path, ...place }, { name: "summary" }, { name: "log" }, { name: "annotations" }];
}
/** Files come first, annotations last: so annotations can say what could not be written. */
const registry_MEDIA = (/* unused pure expression or super */ null && (["file", "summary", "log", "annotations"]));
/**
 * Delivers through every outlet, even if others fail. What fails is shown by the outlets that follow, and is within the
 * limits of annotations. Never throws.
 */
async function deliver(report, outlets, host, { failureLevel = "error", setOutputs = () => [], comment, ...context } = {}) {
    const failures = [];
    const aboutComment = [];
    const { actionsPage, summaryPage, toolPage, hasFile } = host;
    const fullContext = { actionsPage, summaryPage, toolPage, hasFile, ...context };
    for (const medium of registry_MEDIA) {
        for (const outlet of outlets.filter(({ name }) => REPORTERS[name].medium === medium)) {
            const remarks = [
                ...failures.map(({ message }) => remarkOnDeliveryFailure(failureLevel, message)),
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
    const { name } = outlet;
    const { what } = REPORTERS[name];
    const describe = (error, instead) => {
        const reason = error instanceof Error ? error.message : String(error);
        return { name, message: describeDeliveryFailure(what, reason, instead) };
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
            const obstacle = findFileObstacle(path, reporter.mark, wasReal);
            if (obstacle !== undefined)
                throw new Error(`its path is '${path}', ${obstacle}`);
            const readEarlier = () => (keepsEarlier ? readEarlierReport(path) : undefined);
            writeWhole(path, reporter.render(report, { ...context, path, readEarlier }));
        }
    }
}

;// CONCATENATED MODULE: ./tiktok/codes.js
/** TikTok documents cancelling under "Cancel ongoing pull from URL tasks". */
const CANCEL_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";
const ERRORS_PAGE = "https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling";
const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this action";
const CANCEL_AGAIN = "Cancel this id again. If that fails, check in the TikTok app whether it was posted";
const CHECK_PROXY = "Check the runner's proxy, and the base address if one is set, then cancel this id again";
/** `error.code` of a request to cancel, and this project's code for what came instead of one. */
const CANCEL_CODES = {
    ok: {
        problem: "TikTok accepted the request to cancel",
        advice: "Check the status: an accepted request can still come too late",
        source: CANCEL_PAGE,
    },
    invalid_publish_id: {
        problem: "TikTok does not know this id, so nothing was cancelled",
        advice: "Find the complete id in the log of the upload step and cancel that one, or look in the TikTok app. The token must belong to the developer app that published it",
        source: CANCEL_PAGE,
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to cancel this publish",
        advice: "Cancel it with the token of the account that published it. If the job has a guard with that token and its ledger (steps.<id>.outputs.publish-ids-file) holds the id, that guard cancels it",
        source: CANCEL_PAGE,
    },
    publish_not_cancellable: {
        problem: "TikTok has finished processing this publish, so it can no longer be cancelled",
        advice: "Look in the TikTok app, and delete what was posted",
        source: CANCEL_PAGE,
    },
    access_token_invalid: {
        problem: "The access token is invalid or has expired",
        advice: "Get a new access token, store it in the secret that the workflow uses, then cancel this id again",
        source: CANCEL_PAGE,
    },
    scope_not_authorized: {
        problem: "The creator has not granted this access token video.upload or video.publish",
        advice: "Ask the creator to authorise the scope, then cancel this id again",
        source: CANCEL_PAGE,
    },
    url_ownership_unverified: {
        problem: "The domain or URL prefix is not verified for this TikTok app",
        advice: "Verify it in TikTok's developer portal, and check in the TikTok app whether it was posted",
        source: CANCEL_PAGE,
    },
    rate_limit_exceeded: {
        problem: "TikTok kept refusing because of too many requests until time ran out",
        advice: "Wait at least a minute, or as long as TikTok asks, then cancel this id again",
        source: CANCEL_PAGE,
    },
    internal_error: {
        problem: "TikTok's server kept failing until time ran out",
        advice: CANCEL_AGAIN,
        source: ERRORS_PAGE,
    },
    network_error: {
        problem: "TikTok could not be reached over the network",
        advice: "Check the runner's network, proxy and firewall, then cancel this id again",
        source: OWN,
    },
    timeout: { problem: "TikTok did not respond in time", advice: CANCEL_AGAIN, source: OWN },
    server_error: {
        problem: "TikTok's server, or a proxy in front of it, kept failing without an error code until time ran out",
        advice: CANCEL_AGAIN,
        source: OWN,
    },
    unexpected_response: {
        problem: "The response did not come from TikTok's API",
        advice: CHECK_PROXY,
        source: OWN,
    },
    redirect_refused: {
        problem: "The request was redirected, and an access token is never sent to the target of a redirect",
        advice: CHECK_PROXY,
        source: OWN,
    },
};
const FIX_FIRST = "Fix the file before you publish it again";
const NOT_AGAIN = "Don't publish it again as it is";
const CHECK_URL = "Check that the URL responds without a redirect, then publish again";
/** `fail_reason` of a publish whose status is FAILED: why nothing was posted. */
const FAIL_REASONS = {
    publish_cancelled: { problem: "The publish was cancelled", advice: "", source: STATUS_PAGE },
    file_format_check_failed: {
        problem: "TikTok does not support the file's format",
        advice: FIX_FIRST,
        source: STATUS_PAGE,
    },
    duration_check_failed: {
        problem: "The video's duration is not allowed",
        advice: "Only some creators may post more than 3 minutes: check the account's limit, or trim the video before you publish it again",
        source: STATUS_PAGE,
    },
    frame_rate_check_failed: { problem: "The video's frame rate is not allowed", advice: FIX_FIRST, source: STATUS_PAGE },
    picture_size_check_failed: {
        problem: "The picture size is not allowed",
        advice: FIX_FIRST,
        source: STATUS_PAGE,
    },
    internal: { problem: "TikTok had an internal error", advice: "Publish again", source: STATUS_PAGE },
    video_pull_failed: { problem: "TikTok could not download the video", advice: CHECK_URL, source: STATUS_PAGE },
    photo_pull_failed: { problem: "TikTok could not download the photo", advice: CHECK_URL, source: STATUS_PAGE },
    auth_removed: {
        problem: "The creator withdrew the app's access during the publish",
        advice: "Ask the creator to authorise the app before you publish again",
        source: STATUS_PAGE,
    },
    spam_risk_too_many_posts: {
        problem: "The creator has reached the daily limit of posts through the API",
        advice: "Don't try again today: post from the TikTok app instead",
        source: STATUS_PAGE,
    },
    spam_risk_user_banned_from_posting: {
        problem: "TikTok has banned the creator from posting",
        advice: "Don't try again: the creator can find the reason in the TikTok app",
        source: STATUS_PAGE,
    },
    spam_risk_text: {
        problem: "TikTok sees spam or a risk in the description",
        advice: "Change the text before you publish again",
        source: STATUS_PAGE,
    },
    spam_risk: { problem: "TikTok sees a risk in this publish", advice: NOT_AGAIN, source: STATUS_PAGE },
};

;// CONCATENATED MODULE: ./tiktok/explain.js

/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
function explain_explain(outcome, known) {
    return EXPLANATIONS[outcome](known);
}
/** The id stands for no known upload, so it says nothing about what the upload is. */
const AN_UPLOAD_MAY_GO_LIVE = "An upload may still go live";
/** What the upload is, for a person. A draft that is live has become a video. */
function explain_nameUpload({ isPhoto }) {
    return isPhoto ? "photo post" : "video";
}
/** The worst that can still happen to an upload. A draft is posted by nobody but the creator. */
function mayGoLive(known) {
    return known.isDraft ? "The draft may still reach the inbox" : `The ${explain_nameUpload(known)} may still go live`;
}
function checkSoon(known) {
    const then = known.isDraft
        ? "discard the draft if it has arrived"
        : `delete the ${explain_nameUpload(known)} if it was posted`;
    return `Look in the TikTok app in a few minutes, and ${then}`;
}
/** A publish whose status is PUBLISH_COMPLETE. TikTok names the public posts once they are moderated. */
function describeLive(known) {
    if (known.postIds.length > 0)
        return { problem: `The ${explain_nameUpload(known)} is live`, cause: "" };
    return {
        problem: `The ${explain_nameUpload(known)} is live, or will be after moderation`,
        cause: "TikTok has not named the post: it is private, or still in moderation, which may take hours",
    };
}
/** The job may have failed for a reason that is not this upload's: a person decides. Moderation may take hours. */
function deleteIt(known) {
    const when = known.postIds.length > 0 ? "" : " now, without waiting for moderation";
    const how = `profile, the ${explain_nameUpload(known)}, ⋯ or the share arrow, Delete`;
    return `If it must not stay, delete it in the TikTok app${when}: ${how}. Otherwise nothing is left to do`;
}
const EXPLANATIONS = {
    malformed: ({ isCutOff = false }) => ({
        level: "error",
        problem: AN_UPLOAD_MAY_GO_LIVE,
        ...(isCutOff
            ? {
                cause: "This publish id was cut off, so nothing was sent",
                advice: "Find the whole id in the log of the upload step and cancel it, or look in the TikTok app. A PowerShell table cuts ids off: write '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' instead",
            }
            : {
                cause: "This is not a publish id, so nothing was sent",
                advice: "Look in the TikTok app for a posted video, and check what the upload step wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
            }),
    }),
    "dry-run": (known) => ({
        level: "notice",
        problem: "Dry run, so nothing was sent",
        cause: `${mayGoLive(known)}. A real run would ask TikTok to cancel it`,
        advice: "",
    }),
    "no-token": (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "There is no access token, so nothing was sent",
        advice: "Set an access token (is the name of the secret right?), then cancel this id",
    }),
    cancelled: () => ({ level: "notice", problem: "Cancelled", cause: "Nothing was posted", advice: "" }),
    "already-failed": ({ failReason = "" }) => {
        const { problem, advice } = explain_find(FAIL_REASONS, failReason) ?? {
            problem: "TikTok gives no known reason",
            advice: "",
        };
        return {
            level: "notice",
            problem: "Nothing was posted",
            cause: `It had already failed when it was to be cancelled. ${problem}`,
            advice,
        };
    },
    "in-inbox": () => ({
        level: "warning",
        problem: "The draft is in the creator's TikTok inbox",
        cause: "Nobody else can see it",
        advice: "If it is not wanted, open its notification in the TikTok app and discard it. Otherwise nothing is left to do",
    }),
    published: (known) => ({
        level: "error",
        ...describeLive(known),
        advice: deleteIt(known),
    }),
    "cancel-requested": (known) => ({
        level: "warning",
        problem: mayGoLive(known),
        cause: "TikTok accepted the request to cancel, but did not confirm in time that it worked",
        advice: checkSoon(known),
    }),
    processing: (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "TikTok can no longer cancel it, and has not said yet how it ended",
        advice: checkSoon(known),
    }),
    refused: (known) => explainRefusal(known),
    unreachable: (known) => ({ level: "error", problem: mayGoLive(known), ...explainCode(known) }),
    "out-of-time": (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "The run ended before TikTok was asked to cancel it",
        advice: "Cancel this id now",
    }),
};
function explainRefusal(known) {
    const { cause, advice } = explainCode(known);
    if (known.code === "invalid_publish_id")
        return { level: "warning", problem: AN_UPLOAD_MAY_GO_LIVE, cause, advice };
    return {
        level: "error",
        problem: mayGoLive(known),
        // A refusal of the token holds for every id, so the others are not sent.
        cause: known.attempts === 0 ? `${cause}. TikTok said so of another id, and was not asked about this one` : cause,
        advice,
    };
}
function explainCode({ code, httpStatus }) {
    if (code === "unexpected_response" && httpStatus === 404)
        return NOT_SERVED;
    const { problem, advice } = explain_find(CANCEL_CODES, code) ?? {
        problem: "TikTok refused the request with a code that its documentation does not list",
        advice: "Check in the TikTok app whether it was posted, and send the log_id to TikTok's support",
    };
    return { cause: problem, advice };
}
/** A Sandbox app gets 404 for what its Sandbox lacks. The status is 404 only where no address responds otherwise. */
const NOT_SERVED = {
    cause: "TikTok responded with 404: neither address for cancelling is there",
    advice: "If this is a Sandbox app, its Sandbox may lack cancelling: check in the TikTok app whether it was posted. Otherwise check the runner's proxy and the base address, then cancel this id again",
};
/** An own entry of a table. */
function explain_find(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}

;// CONCATENATED MODULE: ./tiktok/explain-confirmation.js


/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
function explainConfirmation(outcome, known) {
    return explain_confirmation_EXPLANATIONS[outcome](known);
}
function nameThing(known) {
    return known.isDraft ? "draft" : explain_nameUpload(known);
}
function notKnown(known) {
    return `It is not known whether the ${nameThing(known)} ${known.isDraft ? "reached the inbox" : "was posted"}`;
}
const LOOK = "Look in the TikTok app";
const explain_confirmation_EXPLANATIONS = {
    malformed: ({ isCutOff = false }) => ({
        level: "error",
        problem: "It is not known whether an upload was posted",
        cause: `This ${isCutOff ? "publish id was cut off" : "is not a publish id"}, so TikTok was not asked`,
        advice: isCutOff
            ? "Write the whole id: a PowerShell table cuts ids off, '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' does not"
            : "Check what the upload step wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
    }),
    "no-token": (known) => ({
        level: "error",
        problem: notKnown(known),
        cause: "There is no access token, so TikTok was not asked",
        advice: "Set an access token (is the name of the secret right?)",
    }),
    published: (known) => ({ level: "notice", ...describeLive(known), advice: "" }),
    "in-inbox": () => ({
        level: "notice",
        problem: "The draft is in the creator's TikTok inbox",
        cause: "Nobody else can see it",
        advice: "Open its notification in the TikTok app to finish the post",
    }),
    failed: (known) => ({
        level: "error",
        problem: `The ${nameThing(known)} ${known.isDraft ? "did not reach the inbox" : "was not posted"}`,
        ...explainFailure(known),
    }),
    pending: (known) => ({
        level: "warning",
        problem: `${mayGoLive(known)}, or be refused`,
        ...explainPending(known),
    }),
    refused: (known) => {
        const { problem, advice } = explain_confirmation_explainCode(known);
        return {
            level: known.code === "invalid_publish_id" ? "warning" : "error",
            problem: notKnown(known),
            // A refusal of the token holds for every id, so the others are not asked for.
            cause: known.attempts === 0 ? `${problem}. TikTok said so of another id, and was not asked about this one` : problem,
            advice,
        };
    },
    unreachable: (known) => {
        const { problem: cause, advice } = explain_confirmation_explainCode(known);
        return { level: "error", problem: notKnown(known), cause, advice };
    },
    "out-of-time": (known) => ({
        level: "error",
        problem: notKnown(known),
        cause: "The run ended before TikTok was asked",
        advice: "Set a longer 'timeout': TikTok is asked about at most 20 ids a minute",
    }),
};
/** TikTok's reason, and whether it makes sense to try again. */
function explainFailure({ failReason = "" }) {
    const { problem: cause, advice } = explain_find(FAIL_REASONS, failReason) ?? {
        problem: "TikTok gives no reason that its documentation lists",
        advice: `${LOOK} before you publish again, and send the log_id to TikTok's support`,
    };
    return {
        cause,
        advice: failReason === "publish_cancelled" ? "Publish again if it was not meant to be cancelled" : advice,
    };
}
function explainPending({ code, status }) {
    const advice = `${LOOK} in a few minutes, or ask TikTok again by the command in the job summary. A longer 'timeout' waits longer in the next run`;
    if (status === undefined)
        return { cause: explain_confirmation_explainCode({ code }).problem, advice };
    if (status !== "PROCESSING_UPLOAD")
        return { cause: "TikTok had not finished processing it in time", advice };
    return {
        cause: "TikTok had not received the whole file in time",
        advice: `Check that the upload step sends every chunk, or ${advice.replace(LOOK, "look in the TikTok app")}`,
    };
}
const CHECK_NETWORK = "Check the runner's network, proxy and firewall, and look in the TikTok app";
/** What to do about a status call that was refused or failed. What the code means is the same as for cancelling. */
const explain_confirmation_ADVICE = {
    access_token_invalid: `Get a new access token for this step: one expires within hours. ${LOOK}`,
    scope_not_authorized: `Ask the creator to authorise the scope. ${LOOK}`,
    network_error: CHECK_NETWORK,
    timeout: CHECK_NETWORK,
    unexpected_response: "Check the runner's proxy, and the base address if one is set, and look in the TikTok app",
    redirect_refused: "Check the runner's proxy, and the base address if one is set, and look in the TikTok app",
};
/** Codes whose words for cancelling speak of cancelling, or of the end of the time. */
const OWN_WORDS = {
    rate_limit_exceeded: {
        problem: "TikTok did not say, because of too many requests",
        advice: "Wait at least a minute. Other jobs with this token ask, too",
    },
    invalid_publish_id: {
        problem: "TikTok does not know this id",
        advice: "Find the complete id in the log of the upload step. The token must belong to the developer app that published it",
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to see this publish",
        advice: "Use the token of the account that published it",
    },
};
/** Codes that mean something for a request to cancel only. */
const ABOUT_CANCELLING = ["ok", "publish_not_cancellable"];
function explain_confirmation_explainCode({ code }) {
    const own = explain_find(OWN_WORDS, code);
    if (own !== undefined)
        return own;
    const { problem } = (ABOUT_CANCELLING.includes(code) ? undefined : explain_find(CANCEL_CODES, code)) ?? {
        problem: "TikTok refused to say with a code that its documentation does not list",
    };
    return { problem, advice: explain_find(explain_confirmation_ADVICE, code) ?? `${LOOK}, and send the log_id to TikTok's support` };
}

;// CONCATENATED MODULE: ./flows/folder-walk.js
/** Lists what others have put into a folder, such as downloaded artifacts. Follows no link, and opens no file. */


/** Folders in folders are entered down to this depth. */
const DEEPEST_FOLDER = 8;
/** So many entries are looked at in all: others may have filled the folder. */
const MOST_ENTRIES = 10_000;
function boundWalk() {
    return { left: MOST_ENTRIES };
}
/** The entries of a folder and of the folders in it, in order of name; folders only where they are not entered. */
function* walkFolder(folder, bound = boundWalk(), depth = 1) {
    const names = folder_walk_attempt(() => (0,external_node_fs_.readdirSync)(folder).sort());
    if (names === undefined)
        yield { kind: "unreadable", path: folder };
    for (const [at, name] of (names ?? []).entries()) {
        const path = (0,external_node_path_.join)(folder, name);
        if (bound.left === 0) {
            yield { kind: "beyond", path, count: (names ?? []).length - at };
            return;
        }
        bound.left -= 1;
        const stats = folder_walk_attempt(() => (0,external_node_fs_.lstatSync)(path));
        if (stats === undefined)
            yield { kind: "unreadable", path };
        else if (stats.isFile())
            yield { kind: "file", path, sizeBytes: stats.size };
        else if (!stats.isDirectory())
            yield { kind: "special", path };
        else if (depth === DEEPEST_FOLDER)
            yield { kind: "deep", path };
        else
            yield* walkFolder(path, bound, depth + 1);
    }
}
function folder_walk_attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./commands/report-files.js
/** Finds and reads the report files that a person names. Follows no link in a folder, and bounds what it reads. */




/** For all reports together: a report of 40,000 videos has about as much. */
const report_files_LARGEST_BYTES = 64 * 2 ** 20;
/** GitHub starts at most 256 jobs per matrix; each has one report. */
const MOST_REPORTS = 1000;
/** A folder means the `.json` files in it: `actions/download-artifact` makes a folder for each artifact. */
function findReports(names, folder) {
    const found = [];
    for (const name of names) {
        if (name === "")
            return report_files_fail("The name of a report is empty.");
        const path = (0,external_node_path_.resolve)(folder, name);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            return report_files_fail(`There is no '${name}'.`);
        if (stats.isDirectory()) {
            const inside = [];
            for (const entry of walkFolder(path)) {
                const named = { name: (0,external_node_path_.join)(name, (0,external_node_path_.relative)(path, entry.path)), path: entry.path };
                if (entry.kind === "unreadable")
                    return report_files_fail(`'${named.name}' can't be read.`);
                if (entry.kind === "file" && entry.path.endsWith(".json"))
                    inside.push(named);
            }
            if (inside.length === 0)
                return report_files_fail(`The folder '${name}' has no file whose name ends in '.json'.`);
            found.push(...inside);
        }
        else if (stats.isFile())
            found.push({ name, path });
        else
            return report_files_fail(`'${name}' is not a file.`);
        if (found.length > MOST_REPORTS)
            return report_files_fail(`There are more than ${quantities_formatInteger(MOST_REPORTS)} reports.`);
    }
    const sizeBytes = found.reduce((sum, { path }) => sum + (0,external_node_fs_.statSync)(path).size, 0);
    if (sizeBytes > report_files_LARGEST_BYTES)
        return report_files_fail(`The reports have more than ${quantities_formatSize(report_files_LARGEST_BYTES)}.`);
    return { kind: "reports", reports: found.map(({ name, path }) => ({ name, path, text: readText(path) })) };
}
/** PowerShell's `>` writes UTF-16 or a byte order mark (PowerShell's documentation, "about_Character_Encoding"). */
function readText(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    return new TextDecoder(encoding).decode(bytes);
}
function report_files_fail(problem) {
    return { kind: "problem", problem };
}

;// CONCATENATED MODULE: ./commands/report-rendering.js
/** What the command `report` does: reads reports, joins them, and renders the result. Checks no video. */



















const COMMENT_MARK = "<!-- tiktok-upload-guard: comment -->";
/** What a comment would say, for those who send it themselves. */
const commentFile = {
    what: "comment",
    medium: "file",
    mark: new RegExp(`^${COMMENT_MARK}`),
    *render(report, context) {
        yield `${COMMENT_MARK}\n${comment_comment.render(report, context)}\n`;
    },
};
const ALL_FORMATS = {
    ...registry_FORMATS,
    json: json,
    comment: commentFile,
};
/** `given`: as the definition of `report` reads it. */
async function renderReports(given, world) {
    const { say } = world.terminal;
    const fail = (problem) => {
        say(problem);
        return 2;
    };
    const output = given.value("--output");
    const format = ALL_FORMATS[given.choice("--format", choices/* RENDERED_FORMATS */.pP) ?? "markdown"];
    const failOn = given.choice("--fail-on", choices/* FAIL_ON */.d$) ?? "error";
    const when = given.choice("--comment", choices/* COMMENT_ON */.UI) ?? "never";
    if (given.operands.length === 0)
        return fail("Name at least one report, or a folder of reports.");
    const found = findReports(given.operands, world.folder);
    if (found.kind === "problem")
        return fail(found.problem);
    if (output !== undefined && found.reports.some(({ path }) => path === (0,external_node_path_.resolve)(world.folder, output))) {
        return fail(`'${output}' is one of the reports to read. Name another file for the result.`);
    }
    const reports = [];
    for (const { name, text } of found.reports) {
        const each = readReport(text, KNOWN);
        if (each.kind === "problem")
            return fail(`'${name}' ${each.problem}.`);
        reports.push(each.report);
    }
    const event = world.readEvent();
    const isOfAnotherRun = event.name === "workflow_run";
    const joined = joinReports(isOfAnotherRun ? reports.map(withoutCommands) : reports);
    const context = {
        isOfOthers: isOfAnotherRun,
        summaryPage: isOfAnotherRun ? locateCheckedRun(event) : world.runPage,
        rules: report_rendering_RULES,
    };
    const isAsked = output !== undefined || given.has("--format") || when === "never";
    const written = isAsked ? report_rendering_deliver(joined, { format, output, context }, world) : undefined;
    if (written !== undefined)
        return fail(written);
    if (output !== undefined || !isAsked)
        say(`${titles_describeNews(joined)}.`);
    const about = await commentOn(joined, {
        when,
        run: event,
        token: world.environment.GITHUB_TOKEN || undefined,
        context,
        locate: locatePullRequest,
        log: say,
    });
    for (const { message } of about)
        say(message);
    if (about.some(({ isQuiet }) => !isQuiet))
        return 2;
    return conclusion_explain(joined, { thing: "video", setting: "--fail-on", failOn }).fails ? 1 : 0;
}
const report_rendering_RULES = [...describeRules(), ...describePostRules()];
const SOURCES = new Set([...report_rendering_RULES.map(({ source }) => source), SLIGHTLY_FAST_REPORT]);
const KNOWN = { isSource: (url) => SOURCES.has(url), explain: explain_explain, explainConfirmation: explainConfirmation };
/** Writes the report. Returns why it could not be written. */
function report_rendering_deliver(joined, { format: reporter, output, context }, { folder, terminal }) {
    const parts = reporter.render(joined, context);
    if (output === undefined) {
        for (const part of parts)
            terminal.write(part);
        return undefined;
    }
    const path = (0,external_node_path_.resolve)(folder, output);
    const obstacle = whole_file_findFileObstacle(path, reporter.mark);
    if (obstacle !== undefined)
        return `The ${reporter.what} can't be written to '${output}', ${obstacle}.`;
    try {
        whole_file_writeWhole(path, parts);
        return undefined;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return `The ${reporter.what} could not be written to '${output}': ${reason}.`;
    }
}


/***/ })

};
