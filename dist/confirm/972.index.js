export const id = 972;
export const ids = [972];
export const modules = {

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony export */   cT: () => (/* binding */ nameOrigin),
/* harmony export */   pD: () => (/* binding */ needsToken),
/* harmony export */   t0: () => (/* binding */ isWorthCancelling),
/* harmony export */   wW: () => (/* binding */ listUndecided),
/* harmony export */   y0: () => (/* binding */ listPosts),
/* harmony export */   yx: () => (/* binding */ countUncancelled)
/* harmony export */ });
/* unused harmony export listEvidence */
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ listQuestionPages),
/* harmony export */   b: () => (/* binding */ locateReason),
/* harmony export */   nw: () => (/* binding */ locateQuestion)
/* harmony export */ });
/* harmony import */ var _own_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5230);

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

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ describeDecided),
/* harmony export */   _X: () => (/* binding */ describeRerun),
/* harmony export */   ev: () => (/* binding */ isToCancel),
/* harmony export */   t2: () => (/* binding */ wouldRepeat),
/* harmony export */   z$: () => (/* binding */ adviseRerun)
/* harmony export */ });
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3224);
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

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ nameCodec),
/* harmony export */   ki: () => (/* binding */ formatList)
/* harmony export */ });
/* unused harmony exports withArticle, CODEC_NAMES, capitalize */
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

};
