export const id = 207;
export const ids = [207];
export const modules = {

/***/ 2368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ definePostRule)
/* harmony export */ });
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


/***/ }),

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POST_RULES: () => (/* binding */ POST_RULES)
});

// EXTERNAL MODULE: ./posts/limits.js
var limits = __webpack_require__(6894);
// EXTERNAL MODULE: ./posts/post.js
var posts_post = __webpack_require__(5028);
// EXTERNAL MODULE: ./posts/rule.js
var rule = __webpack_require__(2368);
;// CONCATENATED MODULE: ./posts/rules/branded-content.js
/** Rule `branded-content`: a paid partnership that only the creator sees. */



const brandedContent = (0,rule/* definePostRule */.Y)({
    id: "branded-content",
    level: "warning",
    evidence: "documented",
    source: limits/* SHARING_GUIDELINES */.f0,
    when: "`brand_content_toggle` is true and `privacy_level` is SELF_ONLY: branded content can't be private",
    help: "Choose another `privacy_level`, or set `brand_content_toggle` to false.",
    check({ post }) {
        const toggle = (0,posts_post/* findFlag */.ch)(post, "post_info", "brand_content_toggle");
        const isPrivate = (0,posts_post/* findText */.Vw)(post, "post_info", "privacy_level")?.text === "SELF_ONLY";
        if (toggle?.isOn !== true || !isPrivate || (0,posts_post/* isIgnored */.pi)(post, ["post_info"]))
            return [];
        return [{ ...(0,posts_post/* placeOf */.$t)(toggle), actual: "SELF_ONLY" }];
    },
    text: () => ({
        problem: "TikTok does not allow branded content that only the creator sees (SELF_ONLY)",
        advice: "Choose another 'privacy_level', or set 'brand_content_toggle' to false",
    }),
});

// EXTERNAL MODULE: ./text/shortening.js
var shortening = __webpack_require__(4943);
// EXTERNAL MODULE: ./posts/keys.js
var posts_keys = __webpack_require__(6150);
;// CONCATENATED MODULE: ./posts/rules/caption-comment.js
/** Rule `caption-comment`: YAML takes the hashtags of a text for a comment, so the post loses them. */




const captionComment = (0,rule/* definePostRule */.Y)({
    id: "caption-comment",
    level: "warning",
    evidence: "inferred",
    source: `${posts_keys/* OWN_PAGE */.tL}#what-a-post-file-is`,
    when: "in YAML, a hashtag follows a `title` or `description` without quotation marks: YAML takes it for a comment",
    help: "Put the text in quotation marks.",
    check({ post }) {
        return (0,posts_keys/* listKeys */.TH)(post.medium).flatMap(({ path, type }) => {
            const found = type.kind === "text" && !(0,posts_post/* isIgnored */.pi)(post, path) ? (0,posts_post/* findValue */.j)(post, ...path) : undefined;
            // An empty value is no text: rule `post-value` names the comment.
            if (found?.kind !== "scalar" || found.comment === undefined)
                return [];
            return [
                { ...(0,posts_post/* placeOf */.$t)(found), actual: null, key: (0,posts_keys/* nameKey */.Rc)(path), rest: String(found.value), comment: found.comment },
            ];
        });
    },
    text: ({ key, rest, comment }) => ({
        problem: `'${key}' ends before ${(0,shortening/* quoteValue */.cl)(comment)}, which YAML takes for a comment. TikTok would get ${(0,shortening/* quoteValue */.cl)(rest)}`,
        advice: `Put the text in quotation marks: ${writeLine(key, `${rest} ${comment}`)}`,
    }),
});
const LONGEST_LINE = 100;
/** The line as it should stand in the file; only its form where the text can't be shown as it is. */
function writeLine(key, text) {
    const name = key.slice(key.lastIndexOf(".") + 1);
    // YAML reads a string of JSON (YAML 1.2.2, section 1.3).
    const line = `${name}: ${JSON.stringify(text)}`;
    return line.length <= LONGEST_LINE && (0,shortening/* showPart */.vr)(line, LONGEST_LINE) === line ? line : `${name}: "\u2026 #\u2026"`;
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
;// CONCATENATED MODULE: ./posts/chunks.js
/** In which chunks a video is uploaded (FILE_UPLOAD), by TikTok's media transfer guide. */


const { chunk, chunks } = limits/* POST_LIMITS */.SY;
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
    return `For the whole plan, put this in place of 'source_info': ${writePlan(planChunks(sizeBytes), path)}, or ${LEAVE_OUT}`;
}
const LEAVE_OUT = "remove 'video_size', 'chunk_size' and 'total_chunk_count': upload.mjs adds them";
/** Why TikTok refuses a plan; `undefined` if one reading of its guide allows it. All fields are positive. */
function findPlanFault(plan) {
    const { video_size: video, chunk_size: each, total_chunk_count: count } = plan;
    if (each > video)
        return { field: "chunk_size", problem: "its chunks are larger than the video" };
    if (each !== video && video < chunk.smallest) {
        return { field: "chunk_size", problem: `a video under ${(0,quantities/* formatSize */.Xq)(chunk.smallest)} is uploaded as one chunk` };
    }
    if (each !== video && each < chunk.smallest) {
        return { field: "chunk_size", problem: `its chunks are smaller than ${(0,quantities/* formatSize */.Xq)(chunk.smallest)}` };
    }
    if (each > chunk.largest) {
        return { field: "chunk_size", problem: `its chunks are larger than ${(0,quantities/* formatSize */.Xq)(chunk.most)}` };
    }
    const right = Math.floor(video / each);
    if (count !== right) {
        const sum = `video_size divided by chunk_size, rounded down, is ${(0,quantities/* formatInteger */.Sm)(right)}`;
        return { field: "total_chunk_count", problem: `it has ${(0,quantities/* formatInteger */.Sm)(count)} chunks, but ${sum}` };
    }
    if (count > chunks.max)
        return { field: "total_chunk_count", problem: `it has over ${(0,quantities/* formatInteger */.Sm)(chunks.max)} chunks` };
    if (video > chunk.largest && count < 2) {
        return { field: "chunk_size", problem: `a video over ${(0,quantities/* formatSize */.Xq)(chunk.most)} needs several chunks` };
    }
    if (count === 1 && each !== video) {
        return { field: "chunk_size", problem: "a single chunk has to be as large as the video", isLikely: true };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./posts/rules/video-size.js
/** Rule `video-size`: `video_size` is not the size of the video. */






const videoSize = (0,rule/* definePostRule */.Y)({
    id: "video-size",
    level: "error",
    evidence: "documented",
    source: limits/* MEDIA_TRANSFER */.T8,
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
    text({ actual, limit: { max } }, { post, video }) {
        const name = video === undefined ? "the video" : (0,shortening/* quoteValue */.cl)(video.video.path.replace(/^.*\//s, ""));
        const problem = `'video_size' says ${(0,quantities/* formatBytes */.z3)(actual)}, but ${name} has ${(0,quantities/* formatBytes */.z3)(max)}`;
        if (max === 0)
            return { problem, advice: "Upload another video: this one is empty" };
        // A number as the file needs it, without commas.
        return { problem: `${problem}: write ${max}`, advice: advisePlan(max, post.path) };
    },
});
/** The `video_size` of a post, if the video has another size. What to do about it has the right plan. */
function findOtherSize({ post, video }) {
    if (post.medium !== "video" || (0,posts_post/* findText */.Vw)(post, "source_info", "source")?.text === "PULL_FROM_URL")
        return undefined;
    const stated = (0,posts_post/* findInteger */.gr)(post, "source_info", "video_size");
    const size = video?.facts.sizeBytes;
    return stated === undefined || size === undefined || stated.number === size || stated.number < 1 ? undefined : stated;
}

;// CONCATENATED MODULE: ./posts/rules/chunk-plan.js
/** Rule `chunk-plan`: TikTok refuses to receive the video in these chunks. */





const INFERRED = { evidence: "inferred", source: limits/* MEDIA_TRANSFER */.T8 };
const FIELDS = ["video_size", "chunk_size", "total_chunk_count"];
const chunkPlan = (0,rule/* definePostRule */.Y)({
    id: "chunk-plan",
    level: "error",
    lowerLevel: "warning",
    lowerBasis: INFERRED,
    code: limits/* INVALID */.uY,
    evidence: "documented",
    source: limits/* MEDIA_TRANSFER */.T8,
    when: "`chunk_size` and `total_chunk_count` do not fit the size of the video; a warning for one chunk that is not all of it",
    help: "Write the plan that the finding names.",
    check(subject) {
        const { post, video } = subject;
        if (post.medium !== "video" || (0,posts_post/* findText */.Vw)(post, "source_info", "source")?.text === "PULL_FROM_URL")
            return [];
        // Rule `video-size` names the right plan.
        if (findOtherSize(subject) !== undefined)
            return [];
        const sizeBytes = video?.facts.sizeBytes ?? (0,posts_post/* findInteger */.gr)(post, "source_info", "video_size")?.number;
        const missing = FIELDS.filter((field) => (0,posts_post/* findValue */.j)(post, "source_info", field) === undefined);
        // The upload step makes the whole plan.
        if (missing.length === FIELDS.length)
            return [];
        const source = (0,posts_post/* findValue */.j)(post, "source_info");
        if (missing.length > 0 && source !== undefined) {
            const problem = `'source_info' has no '${missing[0]}'`;
            return [{ ...(0,posts_post/* placeOf */.$t)(source), actual: null, sizeBytes, problem }];
        }
        const plan = readPlan(post, sizeBytes);
        const fault = plan && findPlanFault(plan);
        return plan && fault ? [describeFault(post, plan, fault)] : [];
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
    const [stated = 0, chunk = 0, count = 0] = FIELDS.map((field) => (0,posts_post/* findInteger */.gr)(post, "source_info", field)?.number);
    const size = sizeBytes ?? stated;
    if (size < 1 || stated < 1 || chunk < 1 || count < 1)
        return undefined;
    return { video_size: size, chunk_size: chunk, total_chunk_count: count };
}
function describeFault(post, plan, { field, problem, isLikely }) {
    const value = (0,posts_post/* findValue */.j)(post, "source_info", field) ?? post.content;
    return {
        ...(0,posts_post/* placeOf */.$t)(value),
        actual: plan[field],
        sizeBytes: plan.video_size,
        problem: isLikely ? `TikTok may refuse the chunk plan: ${problem}` : `TikTok refuses the chunk plan: ${problem}`,
        ...(isLikely && { level: "warning", basis: INFERRED }),
    };
}

;// CONCATENATED MODULE: ./posts/rules/cover-time.js
/** Rule `cover-time`: the cover is a frame outside the video, so TikTok takes the first frame without a word. */



const coverTime = (0,rule/* definePostRule */.Y)({
    id: "cover-time",
    level: "warning",
    evidence: "documented",
    source: limits/* DIRECT_POST */.n2,
    when: "`video_cover_timestamp_ms` is negative or over the measured duration: TikTok takes the first frame",
    help: "Choose a time within the video.",
    check({ post, video }) {
        const cover = (0,posts_post/* findInt32 */.cq)(post, "post_info", "video_cover_timestamp_ms");
        if (cover === undefined || (0,posts_post/* isIgnored */.pi)(post, ["post_info"]))
            return [];
        const { number: actual, ...place } = cover;
        const duration = video?.facts.duration;
        const isAfter = duration !== undefined && actual > duration.high * 1000;
        if (actual >= 0 && !isAfter)
            return [];
        // The last frame is before the end. A product such as 5055.999\u2026 stands for 5056.
        const max = duration === undefined ? {} : { max: Math.floor(duration.value * 1000 + 1e-6) };
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
const creatorSwitch = (0,rule/* definePostRule */.Y)({
    id: "creator-switch",
    level: "warning",
    lowerLevel: "notice",
    evidence: "documented",
    source: limits/* CREATOR_INFO */.iU,
    when: "with `creator-limit`: a direct post allows comments, duets or stitches, which the creator has switched off; a notice where the key is missing",
    help: "Set the key to true, or change the creator's settings in the app.",
    check({ post, creator }) {
        const info = (0,posts_post/* findValue */.j)(post, "post_info");
        if (creator === undefined || info === undefined || post.publish === "draft")
            return [];
        return SWITCHES.flatMap(({ key, what, isOff, isVideoOnly }) => {
            if (!isOff(creator) || (isVideoOnly && post.medium === "photos"))
                return [];
            const flag = (0,posts_post/* findFlag */.ch)(post, "post_info", key);
            if (flag?.isOn)
                return [];
            if (flag !== undefined)
                return [{ ...(0,posts_post/* placeOf */.$t)(flag), actual: null, key, what }];
            // A value of another type is the subject of rule `post-value`.
            if ((0,posts_post/* findValue */.j)(post, "post_info", key) !== undefined)
                return [];
            return [{ ...(0,posts_post/* placeOf */.$t)(info), actual: null, key, what, level: "notice" }];
        });
    },
    text: ({ key, what }) => ({
        problem: `The post allows ${what}, which this creator has switched off`,
        advice: `Set '${key}' to true, or switch ${what} on in the TikTok app`,
    }),
});

;// CONCATENATED MODULE: ./posts/rules/draft-info.js
/** Rule `draft-info`: a draft of a video has a `post_info`, which TikTok ignores without a word. */



const draftInfo = (0,rule/* definePostRule */.Y)({
    id: "draft-info",
    level: "warning",
    evidence: "documented",
    source: limits/* UPLOAD_VIDEO */.q0,
    when: "a draft of a video has a `post_info`: TikTok ignores it, and the creator writes the caption in the app",
    help: "Remove `post_info`, or post directly.",
    check({ post }) {
        const entry = (0,posts_post/* findEntry */.w4)(post, ["post_info"]);
        if (entry === undefined || post.medium !== "video" || post.publish !== "draft")
            return [];
        return [{ ...(0,posts_post/* placeOf */.$t)(entry), actual: null }];
    },
    text: () => ({
        problem: "TikTok ignores 'post_info' in a draft of a video: caption and privacy are chosen in the app",
        advice: "Remove 'post_info', or post directly with 'publish: direct'",
    }),
});

;// CONCATENATED MODULE: ./posts/rules/photo-count.js
/** Rule `photo-count`: a post of no photos, or of more than TikTok accepts. */




const { photos: limit } = limits/* POST_LIMITS */.SY;
const photoCount = (0,rule/* definePostRule */.Y)({
    id: "photo-count",
    level: "error",
    code: limits/* INVALID */.uY,
    evidence: "documented",
    source: limits/* PHOTO_POST */.QW,
    when: `not ${limit.min} to ${limit.max} photos`,
    help: "Remove photos, or make several posts.",
    check({ post }) {
        const images = (0,posts_post/* findValue */.j)(post, "source_info", "photo_images");
        if (post.medium !== "photos" || images?.kind !== "list")
            return [];
        const { size: actual } = images;
        return actual >= limit.min && actual <= limit.max ? [] : [{ ...(0,posts_post/* placeOf */.$t)(images), actual, limit }];
    },
    text: ({ actual }) => ({
        problem: actual === 0 ? "The post has no photos" : `The post has ${(0,quantities/* formatInteger */.Sm)(actual)} photos`,
        advice: actual === 0 ? `Add ${limit.min} to ${limit.max} URLs` : `Keep at most ${limit.max}, or make several posts`,
    }),
});

;// CONCATENATED MODULE: ./posts/rules/photo-cover.js
/** Rule `photo-cover`: the cover is no photo of the post. */




const photoCover = (0,rule/* definePostRule */.Y)({
    id: "photo-cover",
    level: "error",
    code: limits/* INVALID */.uY,
    evidence: "documented",
    source: limits/* PHOTO_POST */.QW,
    when: "`photo_cover_index` names no photo, counted from 0",
    help: "Write the number of a photo, counted from 0.",
    check({ post }) {
        const cover = (0,posts_post/* findInt32 */.cq)(post, "source_info", "photo_cover_index");
        const images = (0,posts_post/* findValue */.j)(post, "source_info", "photo_images");
        if (post.medium !== "photos" || cover === undefined || images?.kind !== "list" || images.size === 0)
            return [];
        const { number: actual, ...place } = cover;
        // Rule `photo-count` says that the others have to go.
        const limit = { min: 0, max: Math.min(images.size, limits/* POST_LIMITS */.SY.photos.max) - 1 };
        return actual >= 0 && actual <= limit.max ? [] : [{ ...place, actual, limit }];
    },
    text: ({ actual, limit: { max } }) => ({
        problem: max === 0
            ? `'photo_cover_index' is ${(0,quantities/* formatInteger */.Sm)(actual)}, but the post has one photo, number 0`
            : `'photo_cover_index' is ${(0,quantities/* formatInteger */.Sm)(actual)}, but photos count from 0 to ${(0,quantities/* formatInteger */.Sm)(max)}`,
        advice: max === 0 ? "Write 0" : `Write 0 to ${(0,quantities/* formatInteger */.Sm)(max)}`,
    }),
});

// EXTERNAL MODULE: ./text/closest.js
var text_closest = __webpack_require__(317);
// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
;// CONCATENATED MODULE: ./posts/rules/post-key.js
/** Rule `post-key`: a key that TikTok does not have, or not there. Most likely it is ignored without a word. */







/** The mappings of a post, from the top. */
const PARENTS = [[], ["post_info"], ["source_info"]];
/**
 * What other APIs and planning sheets call TikTok's keys, in the order in which they are tried: photos have a
 * description, and a video's caption is its title.
 */
const OTHER_NAMES = {
    caption: ["description", "title"],
    text: ["description", "title"],
    message: ["description", "title"],
    hashtags: ["description", "title"],
    tags: ["description", "title"],
    description: ["title"],
    privacy: ["privacy_level"],
    visibility: ["privacy_level"],
    url: ["video_url", "photo_images"],
    images: ["photo_images"],
    photos: ["photo_images"],
    ai_generated: ["is_aigc"],
};
/** Keys of which a value is a part of another key's value. */
const PARTS = ["hashtags", "tags"];
const MEDIA = { video: "a video", photos: "photos" };
const postKey = (0,rule/* definePostRule */.Y)({
    id: "post-key",
    level: "warning",
    evidence: "inferred",
    source: limits/* DIRECT_POST */.n2,
    when: "a key that TikTok does not have, or that is in the wrong place",
    help: "Correct the key, move it, or remove it: TikTok ignores what it does not know.",
    check: ({ post }) => PARENTS.flatMap((parent) => findStray(post, parent)),
    text({ key, parent, meant }, { post }) {
        const where = parent.length === 0 ? "at the top" : `in '${(0,posts_keys/* nameKey */.Rc)(parent)}'`;
        const problem = `TikTok has no key ${(0,shortening/* quoteValue */.cl)(key)} ${where}`;
        switch (meant.kind) {
            case "other place":
                return { problem, advice: `Move it ${describeParent(meant.path)}` };
            case "other medium":
                return {
                    problem: `${problem} for ${MEDIA[post.medium]}`,
                    advice: `Remove it: it is for ${MEDIA[meant.medium]}`,
                };
            case "other source":
                return { problem: `TikTok uses ${(0,shortening/* quoteValue */.cl)(key)} only with ${meant.source}`, advice: "Remove it" };
            case "other mode":
                return { problem: `TikTok uses ${(0,shortening/* quoteValue */.cl)(key)} only with DIRECT_POST`, advice: "Remove it" };
            case "similar":
                return { problem, advice: `Write '${meant.path.at(-1)}'${describeMove(parent, meant.path)}, or remove it` };
            case "other name": {
                const place = `'${meant.path.at(-1)}'${describeMove(parent, meant.path)}`;
                if (PARTS.includes(key.toLowerCase()))
                    return { problem, advice: `Write them into the text of ${place}` };
                const caption = meant.path.at(-1) === "title" && post.medium === "video" ? ", which is the caption" : "";
                return { problem, advice: `Write ${place}${caption}, or remove it` };
            }
            case "unknown":
                return { problem, advice: `Remove it. Allowed there: ${(0,words/* formatList */.ki)(meant.known)}` };
        }
    },
});
function describeParent(path) {
    return path.length === 1 ? "to the top" : `into '${(0,posts_keys/* nameKey */.Rc)(path.slice(0, -1))}'`;
}
function describeMove(parent, path) {
    if ((0,posts_keys/* nameKey */.Rc)(parent) === (0,posts_keys/* nameKey */.Rc)(path.slice(0, -1)))
        return "";
    return path.length === 1 ? " at the top" : ` in '${(0,posts_keys/* nameKey */.Rc)(path.slice(0, -1))}'`;
}
function findStray(post, parent) {
    const mapping = parent.length === 0 ? { kind: "mapping", ...post.content } : (0,posts_post/* findValue */.j)(post, ...parent);
    if (mapping?.kind !== "mapping" || (0,posts_post/* isIgnored */.pi)(post, parent))
        return [];
    return mapping.entries.flatMap((entry) => {
        const meant = findMeant(post, [...parent, entry.key]);
        return meant === undefined ? [] : [{ ...(0,posts_post/* placeOf */.$t)(entry), actual: null, key: entry.key, parent, meant }];
    });
}
function findMeant(post, path) {
    const [parent, key = ""] = [path.slice(0, -1), path.at(-1)];
    const keys = (0,posts_keys/* listKeys */.TH)(post.medium);
    const known = keys.find((each) => (0,posts_keys/* nameKey */.Rc)(each.path) === (0,posts_keys/* nameKey */.Rc)(path));
    if (known?.isOnlyDirect && post.publish === "draft" && (0,posts_post/* findFlag */.ch)(post, ...path)?.isOn)
        return { kind: "other mode" };
    if (known !== undefined) {
        const source = (0,posts_post/* findText */.Vw)(post, "source_info", "source")?.text;
        const isSource = source === "FILE_UPLOAD" || source === "PULL_FROM_URL";
        if (known.source === undefined || !isSource || known.source === source)
            return undefined;
        return { kind: "other source", source: known.source };
    }
    const same = keys.find((each) => each.path.at(-1) === key);
    if (same !== undefined)
        return { kind: "other place", path: same.path };
    const own = OTHER_NAMES[Object.hasOwn(OTHER_NAMES, key.toLowerCase()) ? key.toLowerCase() : ""] ?? [];
    const named = own.flatMap((name) => keys.find((each) => each.path.at(-1) === name) ?? []);
    if (named[0] !== undefined)
        return { kind: "other name", path: named[0].path };
    const other = posts_keys/* POST_KEYS */.A3.find((each) => each.path.at(-1) === key);
    if (other !== undefined)
        return { kind: "other medium", medium: post.medium === "video" ? "photos" : "video" };
    const near = keys.filter((each) => (0,posts_keys/* nameKey */.Rc)(each.path.slice(0, -1)) === (0,posts_keys/* nameKey */.Rc)(parent));
    const similar = findSimilar(key, near) ?? findSimilar(key, keys);
    return similar === undefined
        ? { kind: "unknown", known: near.map((each) => each.path.at(-1) ?? "") }
        : { kind: "similar", path: similar };
}
function findSimilar(key, keys) {
    const closest = (0,text_closest/* findClosest */.Ru)(key.replaceAll("-", "_"), keys.map(({ path }) => path.at(-1) ?? ""));
    return keys.find(({ path }) => path.at(-1) === closest)?.path;
}

// EXTERNAL MODULE: ./posts/rules/post-unreadable.js
var post_unreadable = __webpack_require__(982);
// EXTERNAL MODULE: ./posts/urls.js
var posts_urls = __webpack_require__(3908);
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
    return length === 1 ? "a photo" : (0,quantities/* formatCount */.B4)(length, "photo");
}
/** URLs as a subject: `The URL of the video`, `36 photo URLs on 'media.example.com'`. */
function nameUrls({ medium }, { url, places: { length } }) {
    if (length === 1)
        return `The URL of ${medium === "video" ? "the video" : "a photo"}`;
    return `${(0,quantities/* formatCount */.B4)(length, "photo URL")}${url === undefined ? "" : ` on ${(0,shortening/* quoteValue */.cl)(url.host)}`}`;
}
/** A single URL as a message can show it, by its own name; several are named by their lines. */
function nameOnly({ url, places }) {
    return url === undefined || places.length > 1 ? undefined : (0,posts_urls/* nameUrl */.dZ)(url);
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
    const texts = runs.map(({ from, to }) => from === to ? (0,quantities/* formatInteger */.Sm)(from) : `${(0,quantities/* formatInteger */.Sm)(from)} to ${(0,quantities/* formatInteger */.Sm)(to)}`);
    return ` (lines ${(0,shortening/* joinFirst */.FS)(texts, MOST_RUNS)})`;
}

;// CONCATENATED MODULE: ./posts/rules/post-url.js
/** Rule `post-url`: TikTok can't pull from this URL, by http, from an IP address, or from a private name. */






const REPORTED = { evidence: "reported", source: limits/* PRIVATE_HOST_REPORT */.Kv };
const DOMAIN = "Use an https URL on a domain that you have verified with TikTok";
const postUrl = (0,rule/* definePostRule */.Y)({
    id: "post-url",
    level: "error",
    lowerLevel: "warning",
    lowerBasis: REPORTED,
    evidence: "documented",
    source: limits/* MEDIA_TRANSFER */.T8,
    when: "`video_url` or a URL of `photo_images` is no URL, does not use https, or is on an IP address. A warning if its host name says that it has no public address",
    help: "Use an https URL on a domain that you have verified with TikTok.",
    check({ post }) {
        const bad = (0,posts_urls/* listUrls */.pV)(post).filter(({ url, obstacle }) => url === undefined || obstacle !== undefined);
        return groupUrls(bad, ({ obstacle }) => obstacle?.kind ?? "no URL").map((group) => {
            const { url, obstacle } = group;
            const actual = url === undefined ? null : `${url.protocol}//${url.host}`;
            const objection = { ...(0,posts_post/* placeOf */.$t)(group), actual, group };
            return obstacle?.isLikely ? { ...objection, level: "warning", basis: REPORTED } : objection;
        });
    },
    text({ group: { url, obstacle, places }, actual }, { post }) {
        const problem = (why) => `TikTok can't pull ${nameMedia(post, places)}: ${why}${nameLines(places)}`;
        const host = (0,shortening/* quoteValue */.cl)(url?.hostname ?? "");
        switch (obstacle?.kind) {
            case undefined:
                return { problem: problem(NO_URL[places.length === 1 ? "one" : "several"]), advice: DOMAIN };
            case "address":
                return { problem: problem(`${host} is an IP address, not a domain`), advice: DOMAIN };
            case "scheme":
                return { problem: problem(`${(0,shortening/* quoteValue */.cl)(`${actual}`)} does not use https`), advice: DOMAIN };
            case "name":
                return { problem: problem(`${host} has no public address`), advice: "Correct the host name" };
        }
    },
});
const NO_URL = { one: "its address is not a URL", several: "their addresses are not URLs" };

// EXTERNAL MODULE: ./text/signature-end.js
var signature_end = __webpack_require__(2100);
;// CONCATENATED MODULE: ./posts/rules/post-url-expires.js
/** Rule `post-url-expires`: the signature in the URL ends before a pull that starts now has to have ended. */







const { pull } = limits/* POST_LIMITS */.SY;
const postUrlExpires = (0,rule/* definePostRule */.Y)({
    id: "post-url-expires",
    level: "warning",
    evidence: "documented",
    source: limits/* MEDIA_TRANSFER */.T8,
    when: `the signature in \`video_url\` or in a URL of \`photo_images\` has expired, or expires within the ${(0,quantities/* formatMinutes */.dp)(pull.max)} that a pull may take`,
    help: "Sign the URL when the post is sent: what signs it can write it into the post.",
    check({ post, nowMs }) {
        if (nowMs === undefined)
            return [];
        const expiring = (0,posts_urls/* listUrls */.pV)(post).flatMap((found) => {
            const endsMs = found.url && (0,signature_end/* findSignatureEnd */.J)(found.url);
            if (endsMs === undefined)
                return [];
            const actual = Math.floor((endsMs - nowMs) / 1000);
            return actual < pull.max ? [{ ...found, actual, time: (0,quantities/* formatTime */.fU)(endsMs) }] : [];
        });
        const groups = groupUrls(expiring, ({ actual, time }) => `${time} ${actual <= 0}`);
        return groups.map((group) => {
            const { actual, time } = group;
            return { ...(0,posts_post/* placeOf */.$t)(group), actual, limit: { min: pull.max }, group, time };
        });
    },
    text({ actual, group, time }, { post }) {
        const urls = nameUrls(post, group);
        const [expires, it, the] = group.places.length === 1 ? ["expires", "it", "the URL"] : ["expire", "them", "the URLs"];
        const problem = actual <= 0
            ? `${urls} expired at ${time}, so TikTok can't pull from ${it}`
            : `${urls} ${expires} at ${time}, and TikTok may take ${(0,quantities/* formatMinutes */.dp)(pull.max)} to pull from ${it}`;
        return {
            problem: `${problem}${nameLines(group.places)}`,
            advice: `Sign ${the} when the post is sent, for a longer time`,
        };
    },
});

// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
;// CONCATENATED MODULE: ./posts/rules/post-url-redirect.js
/** Rule `post-url-redirect`: the URL redirects, and TikTok does not follow. */






const postUrlRedirect = (0,rule/* definePostRule */.Y)({
    id: "post-url-redirect",
    level: "error",
    evidence: "documented",
    source: limits/* MEDIA_TRANSFER */.T8,
    when: "`video_url` or a URL of `photo_images` redirects: TikTok does not follow redirects",
    help: "Use the URL that serves the file itself.",
    check({ post, urls }) {
        const redirecting = (0,posts_urls/* listUrls */.pV)(post).filter(({ written, url }) => url !== undefined && urls?.get(written)?.kind === "redirect");
        return groupUrls(redirecting, () => "").map((group) => ({ ...(0,posts_post/* placeOf */.$t)(group), actual: null, group }));
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






const postUrlUnreachable = (0,rule/* definePostRule */.Y)({
    id: "post-url-unreachable",
    level: "notice",
    evidence: "documented",
    source: limits/* MEDIA_TRANSFER */.T8,
    when: "`video_url` or a URL of `photo_images` could not be reached: TikTok needs it when the post is sent, and for an hour",
    help: "Make sure that the file is there before the post is sent.",
    check({ post, urls }) {
        const unreached = (0,posts_urls/* listUrls */.pV)(post).flatMap((found) => {
            const state = urls?.get(found.written);
            return found.url === undefined || state?.kind !== "unreachable" ? [] : [{ ...found, why: state.problem }];
        });
        const groups = groupUrls(unreached, ({ why }) => why);
        return groups.map((group) => ({ ...(0,posts_post/* placeOf */.$t)(group), actual: null, group, why: group.why }));
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









const postValue = (0,rule/* definePostRule */.Y)({
    id: "post-value",
    level: "error",
    code: limits/* INVALID */.uY,
    evidence: "documented",
    source: limits/* DIRECT_POST */.n2,
    when: "a value of the wrong type, or a name that TikTok does not have",
    help: "Write a value of the type that the finding names.",
    check({ post }) {
        return (0,posts_keys/* listKeys */.TH)(post.medium).flatMap((key) => {
            const value = (0,posts_post/* isIgnored */.pi)(post, key.path) && key.path.length > 1 ? undefined : (0,posts_post/* findValue */.j)(post, ...key.path);
            return value === undefined ? [] : checkValue(key, value);
        });
    },
    text({ name, value, wanted, meant, more = [], line, column }) {
        const advice = isComment(value)
            ? "Put the text in quotation marks"
            : meant === undefined
                ? `Write ${wanted}, or remove the key`
                : `Write ${meant}`;
        return {
            problem: `'${name}' is ${describeValue(value)}, and has to be ${wanted}${nameCause(value)}${nameMore(more, { line, column })}`,
            advice,
        };
    },
});
/** An empty value whose text YAML takes for a comment. */
function isComment({ kind, comment }) {
    return kind === "nothing" && comment !== undefined;
}
function nameCause(value) {
    return isComment(value) ? `: YAML takes ${(0,shortening/* quoteValue */.cl)(value.comment ?? "")} for a comment` : "";
}
function nameMore(more, first) {
    if (more.length === 0)
        return "";
    return `, like ${(0,quantities/* formatCount */.B4)(more.length, "other item")}${nameLines([first, ...more])}`;
}
function checkValue({ path, type, isOwn }, value) {
    const name = (0,posts_keys/* nameKey */.Rc)(path);
    const code = isOwn ? { code: null } : {};
    if (type.kind === "urls" && value.kind === "list") {
        const wrong = value.items.map((item, at) => ({ item, at })).filter(({ item }) => !isText(item));
        // One finding for all of them.
        return wrong.slice(0, 1).map(({ item, at }) => ({
            ...{ ...(0,posts_post/* placeOf */.$t)(item), actual: null, name: `${name}[${at}]`, value: item, wanted: "a URL" },
            ...(wrong.length > 1 && { more: wrong.slice(1).map((each) => (0,posts_post/* placeOf */.$t)(each.item)) }),
        }));
    }
    if (isRight(type, value))
        return [];
    const limit = type.kind === "names" ? { limit: { oneOf: type.names } } : {};
    const meant = post_value_findMeant(type, value);
    const marks = { ...code, ...limit, ...(meant !== undefined && { meant }) };
    return [{ ...(0,posts_post/* placeOf */.$t)(value), actual: null, name, value, wanted: describeType(type), ...marks }];
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
                ? `a whole number from ${(0,quantities/* formatInteger */.Sm)(type.min)}`
                : `a whole number from ${(0,quantities/* formatInteger */.Sm)(type.least ?? type.min)} to ${(0,quantities/* formatInteger */.Sm)(type.max)}`;
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
            return typeof value.value === "string" ? `the text ${(0,shortening/* quoteValue */.cl)(value.value)}` : (0,shortening/* quoteValue */.cl)(value.written);
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




const postVideo = (0,rule/* definePostRule */.Y)({
    id: "post-video",
    level: "error",
    evidence: "inferred",
    source: `${posts_keys/* OWN_PAGE */.tL}#the-video-of-a-post`,
    when: "the video that the post names is missing or outside the workspace, or the post uploads a file (FILE_UPLOAD) and there is none beside it",
    help: "Add the video, or name it by the key `video`.",
    check({ post, isVideoMissing, videoFault }) {
        if ((!isVideoMissing && videoFault === undefined) || post.medium !== "video")
            return [];
        const isUpload = (0,posts_post/* findText */.Vw)(post, "source_info", "source")?.text === "FILE_UPLOAD";
        if (post.video === undefined && !isUpload)
            return [];
        const place = post.video ?? (0,posts_post/* findValue */.j)(post, "source_info", "source") ?? post.content;
        return [{ ...(0,posts_post/* placeOf */.$t)(place), actual: null }];
    },
    text(_measured, { post: { video, isOneOfSeveral }, videoFault, meantVideo }) {
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
        const name = `The video ${(0,shortening/* quoteValue */.cl)(video.name)}`;
        if (videoFault !== undefined)
            return { problem: `${name} ${FAULTS[videoFault]}`, advice: videoFault === "above" ? GO_UP : CORRECT };
        return {
            problem: `${name} is missing`,
            advice: meantVideo === undefined
                ? "Add it, or correct the key 'video': a path relative to the post file"
                : `Did you mean ${(0,shortening/* quoteValue */.cl)(meantVideo)}? The key 'video' is a path relative to the post file`,
        };
    },
});
const CORRECT = "Correct the key 'video': the path of a file in the workspace, relative to the post file";
const GO_UP = "Run the command at the top of the repository";
const FAULTS = {
    directory: "is a directory",
    outside: "is outside the workspace",
    above: "is outside this folder",
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
const privacyLevel = (0,rule/* definePostRule */.Y)({
    id: "privacy-level",
    level: "error",
    code: limits/* INVALID */.uY,
    otherCodes: [MISMATCH],
    evidence: "documented",
    source: limits/* DIRECT_POST */.n2,
    when: "`privacy_level` of a direct post is missing or none of TikTok's; with `creator-limit`: none of the creator's own",
    help: "Set `privacy_level` to a value that the finding names.",
    check({ post, creator }) {
        const info = (0,posts_post/* findValue */.j)(post, "post_info");
        if (info?.kind !== "mapping" || (0,posts_post/* isIgnored */.pi)(post, PATH))
            return [];
        const own = limits/* PRIVACY_LEVELS */.Tu.filter((level) => creator?.privacyLevels?.includes(level));
        const allowed = own.length > 0 ? own : limits/* PRIVACY_LEVELS */.Tu;
        const found = { limit: { oneOf: allowed }, allowed };
        if ((0,posts_post/* findValue */.j)(post, ...PATH) === undefined) {
            if (post.publish === "draft" || post.isUndecided)
                return [];
            return [{ ...(0,posts_post/* placeOf */.$t)(info), ...found, actual: null, kind: "missing", written: "" }];
        }
        const level = (0,posts_post/* findText */.Vw)(post, ...PATH);
        // Rule `post-value` says that it is no text.
        if (level === undefined)
            return [];
        const { text: written, ...place } = level;
        const isKnown = limits/* PRIVACY_LEVELS */.Tu.some((each) => each === written);
        if (!isKnown)
            return [{ ...place, ...found, actual: (0,shortening/* quoteValue */.cl)(written), kind: "unknown", written }];
        if (post.publish === "draft" || post.isUndecided || allowed.some((each) => each === written))
            return [];
        const basis = { evidence: "documented", source: limits/* CREATOR_INFO */.iU };
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
                // What creator_info allows also depends on the app.
                const isGeneral = allowed.length === limits/* PRIVACY_LEVELS */.Tu.length;
                return {
                    problem: `TikTok has no 'privacy_level' ${(0,shortening/* quoteValue */.cl)(written)}`,
                    advice: isGeneral ? `${advice}. ${UNAUDITED}` : advice,
                };
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
const publishMode = (0,rule/* definePostRule */.Y)({
    id: "publish-mode",
    level: "error",
    evidence: "inferred",
    source: `${posts_keys/* OWN_PAGE */.tL}#direct-post-or-draft`,
    when: "`publish` contradicts `post_mode`, by which TikTok decides whether photos are posted or become a draft",
    help: "Make them say the same, or remove `publish`.",
    check({ post }) {
        const publish = (0,posts_post/* findText */.Vw)(post, "publish");
        const mode = (0,posts_post/* findText */.Vw)(post, "post_mode")?.text;
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




const requiredKey = (0,rule/* definePostRule */.Y)({
    id: "required-key",
    level: "error",
    code: limits/* INVALID */.uY,
    evidence: "documented",
    source: limits/* DIRECT_POST */.n2,
    when: "a key is missing that TikTok requires",
    help: "Add the key.",
    check({ post }) {
        return (0,posts_keys/* listKeys */.TH)(post.medium).flatMap((key) => {
            const parent = findParent(post, key.path);
            if (parent === undefined || !isRequired(post, key) || (0,posts_post/* findValue */.j)(post, ...key.path) !== undefined)
                return [];
            return [{ ...(0,posts_post/* placeOf */.$t)(parent), actual: null, key }];
        });
    },
    text({ key: { path, meaning } }, { post }) {
        const where = path.length === 1 ? "The post" : `'${(0,posts_keys/* nameKey */.Rc)(path.slice(0, -1))}'`;
        const what = post.medium === "photos" && path[0] === "post_info" ? "a direct post" : "the post";
        return {
            problem: `${where} has no '${path.at(-1)}', so TikTok refuses ${what}`,
            advice: `Add '${path.at(-1)}': ${describe(meaning)}`,
        };
    },
});
/** The first sentence of what a key means, after a colon. */
function describe(meaning) {
    const [first = ""] = meaning.replaceAll("`", "'").split(/\.(?: |$)/);
    return first.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
/** The mapping in which a key stands, or should. */
function findParent(post, path) {
    if (path.length === 1)
        return post.content;
    const parent = (0,posts_post/* findValue */.j)(post, ...path.slice(0, -1));
    return parent?.kind === "mapping" ? parent : undefined;
}
function isRequired(post, { path, isRequired: when, source }) {
    // Rule `privacy-level` says more.
    if (path.at(-1) === "privacy_level")
        return false;
    if (source === "PULL_FROM_URL")
        return (0,posts_post/* findText */.Vw)(post, "source_info", "source")?.text === source;
    return when === "always" || (when === "direct" && post.publish === "direct" && !post.isUndecided);
}

;// CONCATENATED MODULE: ./posts/rules/title-length.js
/** Rule `title-length`: a title or description is longer than TikTok accepts. */





const { videoTitle, photoTitle, description } = limits/* POST_LIMITS */.SY;
const titleLength = (0,rule/* definePostRule */.Y)({
    id: "title-length",
    level: "error",
    code: limits/* INVALID */.uY,
    evidence: "documented",
    source: limits/* DIRECT_POST */.n2,
    when: `\`title\` over ${(0,quantities/* formatInteger */.Sm)(videoTitle.max)} UTF-16 units (photos: ${photoTitle.max}), \`description\` over ${(0,quantities/* formatInteger */.Sm)(description.max)}`,
    help: "Shorten the text. An emoji counts as two units or more.",
    check({ post }) {
        return (0,posts_keys/* listKeys */.TH)(post.medium).flatMap(({ path, type }) => {
            const max = type.kind === "text" ? type.maxUnits : undefined;
            const found = (0,posts_post/* findText */.Vw)(post, ...path);
            if (max === undefined || found === undefined || found.text.length <= max || (0,posts_post/* isIgnored */.pi)(post, path))
                return [];
            const { text, ...place } = found;
            return [{ ...place, actual: text.length, limit: { max }, key: (0,posts_keys/* nameKey */.Rc)(path) }];
        });
    },
    text: ({ actual, limit, key }, { post }) => ({
        problem: `'${key}' is ${(0,quantities/* formatCount */.B4)(actual, "character")} long. TikTok accepts at most ${(0,quantities/* formatInteger */.Sm)(limit.max)} for ${post.medium === "video" ? "a video" : "photos"}`,
        advice: `Shorten it by ${(0,quantities/* formatCount */.B4)(actual - limit.max, "character")} (an emoji counts as two or more)`,
    }),
});

;// CONCATENATED MODULE: ./posts/rules/index.js
/** Every rule about posts, the most serious first: the order of the documents. */





















const POST_RULES = [
    post_unreadable/* postUnreadable */.e,
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
    captionComment,
    draftInfo,
    postUrlExpires,
    coverTime,
    brandedContent,
    creatorSwitch,
    postUrlUnreachable,
];


/***/ }),

/***/ 982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ postUnreadable)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2368);
/** Rule `post-unreadable`: the file is no post. It is found when the file is read, so `judge` never objects. */


const postUnreadable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .definePostRule */ .Y)({
    id: "post-unreadable",
    level: "error",
    leavesUnread: true,
    evidence: "inferred",
    source: `${_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PAGE */ .tL}#what-a-post-file-is`,
    when: "the file is not JSON or YAML, has no post, has a key twice, or is over a safety bound",
    help: "Correct the file at that line.",
    check: () => [],
    text: () => ({ problem: "The file can't be read", advice: "Correct it" }),
});


/***/ }),

/***/ 2100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findSignatureEnd)
/* harmony export */ });
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


/***/ })

};
