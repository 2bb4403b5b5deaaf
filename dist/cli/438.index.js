export const id = 438;
export const ids = [438,2437,7190];
export const modules = {

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRules: () => (/* binding */ describeRules)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5403);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6942);


const CONVERT = "Do what the finding says. If it has a command, run it, watch the new file, then put it in place of the original.";
/** What a person does about any video to which a rule objects. The finding has the command for that video. */
const ADVICE = {
    recode: CONVERT,
    remux: CONVERT,
    cut: "Shorten the video in an editor, or with the command of the finding if there is one.",
    rename: "Give the file the extension of its format.",
    replace: "Get the original video again. No command can convert this file.",
    nothing: "No command helps. The finding says what to do.",
};
/** Every rule with TikTok's limits: when it objects and what to do then, in sentences. */
function describeRules() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, level, code, unit, evidence, source, remedy, when }) => ({
        ...{ id, level, evidence, source, when: when(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TIKTOK_LIMITS */ .wD), advice: ADVICE[remedy.kind] },
        ...(code !== undefined && { code }),
        ...(unit !== undefined && { unit }),
    }));
}


/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainWords: () => (/* binding */ explainWords)
});

// EXTERNAL MODULE: ./check/rule-help.js
var rule_help = __webpack_require__(2437);
// EXTERNAL MODULE: ./check/rules/index.js + 26 modules
var check_rules = __webpack_require__(6942);
// EXTERNAL MODULE: ./posts/rule-help.js
var posts_rule_help = __webpack_require__(7190);
// EXTERNAL MODULE: ./posts/rules/index.js + 21 modules
var posts_rules = __webpack_require__(2122);
// EXTERNAL MODULE: ./tiktok/creator-codes.js
var creator_codes = __webpack_require__(1068);
// EXTERNAL MODULE: ./tiktok/codes.js
var codes = __webpack_require__(1317);
// EXTERNAL MODULE: ./tiktok/explain.js
var explain = __webpack_require__(5988);
// EXTERNAL MODULE: ./tiktok/explain-confirmation.js
var explain_confirmation = __webpack_require__(2324);
;// CONCATENATED MODULE: ./tiktok/help.js



const LOOK_UP = "Look up the code";
/** Every outcome, the good ones first. General words replace those that depend on a single publish. */
const OUTCOMES = {
    cancelled: {},
    "already-failed": {
        cause: "TikTok could not publish the video. The report gives TikTok's reason, if known",
        advice: "There is nothing to cancel. Fix the cause before you publish again",
    },
    "in-inbox": {},
    published: { cause: "The report names the post, if TikTok has named it" },
    "cancel-requested": {},
    processing: {},
    refused: { cause: "TikTok refused to cancel the upload. The code says why", advice: LOOK_UP },
    unreachable: { cause: "Every attempt failed. The code says why", advice: LOOK_UP },
    "out-of-time": {},
    malformed: {},
    "no-token": {},
    "dry-run": {},
};
/** Every outcome of confirming, the good ones first. */
const CONFIRMATIONS = {
    published: { problem: "The video is posted", cause: "The report names the post, if TikTok has named it" },
    "in-inbox": {},
    failed: {
        cause: "The report gives TikTok's reason, and says whether it makes sense to try again",
        advice: "Do what the report says",
    },
    pending: {},
    refused: { cause: "TikTok refused to say. The code says why", advice: LOOK_UP },
    unreachable: { cause: "Every call failed. The code says why", advice: LOOK_UP },
    "out-of-time": {},
    malformed: {},
    "no-token": {},
};
/** Codes of outcomes that come without a call to TikTok. */
const OWN_CODES = {
    malformed_publish_id: "malformed",
    missing_access_token: "no-token",
    dry_run: "dry-run",
};
/** TikTok's names for how far a publish is, by its page on status. */
const STATUSES = {
    PROCESSING_UPLOAD: { problem: "TikTok is receiving the file", advice: "Wait, or check that every chunk is sent" },
    PROCESSING_DOWNLOAD: { problem: "TikTok is downloading the file from its URL", advice: "Wait" },
    SEND_TO_USER_INBOX: {
        problem: "The draft is in the creator's TikTok inbox",
        advice: "Open its notification in the TikTok app to finish or discard it",
    },
    PUBLISH_COMPLETE: { problem: "The post is live, or will be after moderation", advice: "" },
    FAILED: { problem: "Nothing was posted", advice: "Look up the fail_reason" },
};
const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this project";
/** What became of a publish that was to be cancelled. */
function listOutcomeHelp() {
    return Object.entries(OUTCOMES).map(([name, general]) => {
        return toHelp(name, { ...explainOutcome(name), ...general });
    });
}
/** What became of a publish that was asked for. */
function listConfirmationHelp() {
    return Object.entries(CONFIRMATIONS).map(([name, general]) => {
        const explained = (0,explain_confirmation/* explainConfirmation */.t)(name, { code: "", postIds: ["…"], status: "" });
        return toHelp(name, { ...explained, ...general });
    });
}
/** The codes of calls to cancel or to ask for a status, TikTok's and this project's own. */
function listCodeHelp() {
    const own = Object.entries(OWN_CODES).map(([name, outcome]) => {
        const { level: _level, ...help } = toHelp(name, explainOutcome(outcome));
        return { ...help, source: OWN };
    });
    return [...listTable(codes/* CANCEL_CODES */.e), ...own];
}
/** TikTok's reasons for a publish that failed. */
function listReasonHelp() {
    return listTable(codes/* FAIL_REASONS */.T);
}
/** TikTok's names for how far a publish is. */
function listStatusHelp() {
    return listTable(STATUSES, STATUS_PAGE);
}
/** The entries of a table of codes. `source`: of entries that name none. */
function listTable(table, source = OWN) {
    return Object.entries(table).map(([name, { problem, advice, source: own = source }]) => {
        return { name, meaning: problem, advice, source: own };
    });
}
function explainOutcome(outcome) {
    return (0,explain/* explain */.WE)(outcome, { code: "", postIds: ["…"] });
}
function toHelp(name, { level, problem, cause, advice }) {
    return { name, level, meaning: cause === "" ? problem : `${problem}. ${cause}`, advice };
}

;// CONCATENATED MODULE: ./tiktok/init-codes.js
/** TikTok's page on direct posts, with the codes of their init. */
const INIT_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post";
const INVALID = {
    problem: "TikTok refused a value of the post, or misses one",
    advice: "Check the post file: the rules about posts say which value",
};
/** `error.code` of an init, as far as its page lists it. Codes that other calls give, too, are explained for those. */
const INIT_CODES = {
    invalid_param: INVALID,
    invalid_params: INVALID,
    privacy_level_option_mismatch: {
        problem: "The creator may not choose this 'privacy_level'",
        advice: "Choose one of the 'privacy_level_options' that creator_info lists",
    },
    unaudited_client_can_only_post_to_private_accounts: {
        problem: "TikTok has not audited the app, so it can only post SELF_ONLY to private accounts",
        advice: "Set 'privacy_level' to SELF_ONLY for a private account, upload a draft, or have the app audited",
    },
    spam_risk_too_many_pending_share: {
        problem: "The creator has five drafts of the last 24 hours in the inbox, the most that TikTok allows",
        advice: "Finish or discard drafts in the TikTok app, then upload again",
    },
    app_version_check_failed: {
        problem: "The creator's TikTok app is too old",
        advice: "Ask the creator to update the TikTok app",
    },
    scope_permission_missed: {
        problem: "The access token lacks a scope that the call needs",
        advice: "Ask the creator to authorise video.publish, or video.upload for drafts",
    },
    invalid_file_upload: {
        problem: "TikTok refused the uploaded file, or its chunks do not fit the plan",
        advice: "Check 'video_size', 'chunk_size' and 'total_chunk_count': rule chunk-plan names the right plan",
    },
};

;// CONCATENATED MODULE: ./flows/topics.js
/** Everything that a report may name, and what it means: rules, codes, statuses and outcomes. Judges nothing. */







const VIDEO_RULES = { title: "Rules about videos", kind: "a rule about videos" };
const POSTS = { title: "Rules about posts", kind: "a rule about posts" };
const topics_OUTCOMES = { title: "Outcomes of cancelling", kind: "an outcome of cancelling" };
const topics_CONFIRMATIONS = {
    title: "Outcomes of asking for a status",
    kind: "an outcome of asking for a status",
};
const CODES = {
    title: "Codes of a call to cancel",
    kind: "a code of a call to cancel or to ask for a status",
};
const topics_STATUSES = { title: "Statuses of a publish", kind: "a status of a publish" };
const REASONS = { title: "Reasons why nothing was posted", kind: "a reason why nothing was posted" };
const INIT = { title: "Codes of an upload's first call", kind: "a code of the call that starts an upload" };
const CREATOR = { title: "Codes of creator_info", kind: "a code of creator_info" };
/** Every topic, by group. Limits are TikTok's own: a policy can set others. */
function listTopics() {
    const rules = [...check_rules/* RULES */.y.map(readRule), ...posts_rules.POST_RULES.map(readRule)];
    const foreseeing = (code) => rules.filter(({ codes }) => codes.includes(code)).map(({ id }) => id);
    const toTopic = (group) => (help) => ({
        ...{ group, codes: [], rules: foreseeing(help.name) },
        ...help,
    });
    const toRule = (group) => (help) => ({
        ...{ group, name: help.id, evidence: help.evidence, source: help.source, rules: [] },
        ...{ meaning: help.when, advice: help.advice.replace(/\.$/, "") },
        level: rules.find(({ id }) => id === help.id)?.levels ?? help.level,
        codes: rules.find(({ id }) => id === help.id)?.codes ?? [],
    });
    return [
        ...(0,rule_help.describeRules)().map(toRule(VIDEO_RULES)),
        ...(0,posts_rule_help.describePostRules)().map(toRule(POSTS)),
        ...listOutcomeHelp().map(toTopic(topics_OUTCOMES)),
        ...listConfirmationHelp().map(toTopic(topics_CONFIRMATIONS)),
        ...listCodeHelp().map(toTopic(CODES)),
        ...listStatusHelp().map(toTopic(topics_STATUSES)),
        ...listReasonHelp().map(toTopic(REASONS)),
        ...listTable(INIT_CODES, INIT_PAGE).map(toTopic(INIT)),
        ...listTable(creator_codes/* CREATOR_CODES */.Y6, creator_codes/* CREATOR_PAGE */.jq).map(toTopic(CREATOR)),
    ];
}
/** What a list of rules leaves out: every level that an objection can have, and all its codes. */
function readRule(rule) {
    const { id, level, lowerLevel, code, warnsOf = [], otherCodes = [] } = rule;
    return {
        id,
        levels: lowerLevel === undefined ? level : `${level} or ${lowerLevel}`,
        codes: [...new Set([...(code === undefined ? [] : [code]), ...otherCodes, ...warnsOf])],
    };
}

// EXTERNAL MODULE: ./text/columns.js
var text_columns = __webpack_require__(1021);
// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
;// CONCATENATED MODULE: ./report/text/topics.js
/** What a rule, a code, a status or an outcome means, as lines for a person. Knows none of them. */


/** How sure a rule is, before the address of its source. */
const EVIDENCE = {
    documented: "Evidence: documented on",
    reported: "Evidence: reported on",
    inferred: "Evidence: inferred by this project, see",
};
/** One topic in full. `columns`: the width of a line; nothing but an address is wider. */
function describeTopic(topic, columns) {
    const { group, name, level, meaning, advice, evidence, source, codes, rules } = topic;
    const kind = level === undefined ? group.kind : `${group.kind}, level ${level}`;
    const parts = [
        // Only rules have an evidence.
        `${evidence === undefined ? capitalise(toPlain(meaning)) : `When: ${toPlain(meaning)}`}.`,
        ...(advice === "" ? [] : [`What to do: ${toPlain(advice)}.`]),
        ...(codes.length === 0 ? [] : [`TikTok's code: ${(0,words/* formatList */.ki)(codes, "or")}`]),
        ...(rules.length === 0
            ? []
            : [`${rules.length === 1 ? "The rule that foresees it" : "The rules that foresee it"}: ${(0,words/* formatList */.ki)(rules)}`]),
        ...(source === undefined ? [] : [`${EVIDENCE[evidence ?? ""] ?? "Source:"} ${source}`]),
    ];
    return [
        ...(0,text_columns/* wrapWords */.EO)(`${name}: ${kind}`, columns, "  "),
        ...parts.flatMap((part) => (0,text_columns/* wrapWords */.EO)(part, columns - 2, "  ").map((line) => `  ${line}`)),
    ];
}
/** Documents are Markdown; a terminal has no code marks. */
function toPlain(text) {
    return text.replaceAll("`", "'");
}
function capitalise(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** A meaning that has less room can't be read: then there are only names. */
const NARROWEST_MEANING = 20;
/**
 * Every topic on a line with its meaning, under the title of its group. `columns`: the width of a
 * line, if there is one.
 */
function listShortly(topics, columns) {
    const groups = [...new Set(topics.map(({ group }) => group))];
    return groups.flatMap((group, at) => {
        const those = topics.filter((topic) => topic.group === group);
        const width = Math.max(...those.map(({ name }) => name.length));
        const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - width - 4;
        const lines = those.map(({ name, level, meaning }) => {
            const text = (0,text_columns/* cutEnd */.ym)(level === undefined ? toPlain(meaning) : `${level}: ${toPlain(meaning)}`, room);
            return room < NARROWEST_MEANING ? `  ${name}` : `  ${(0,text_columns/* padColumns */.Fo)(name, width)}  ${text}`;
        });
        return [...(at === 0 ? [] : [""]), group.title, ...lines];
    });
}

// EXTERNAL MODULE: ./text/closest.js
var closest = __webpack_require__(317);
// EXTERNAL MODULE: ./text/shortening.js
var shortening = __webpack_require__(4943);
// EXTERNAL MODULE: ./commands/program-name.js
var program_name = __webpack_require__(3231);
;// CONCATENATED MODULE: ./commands/explaining.js
/** Finds what a person asks to have explained, and shows it. */







/** Text is easy to read up to this width. */
const WIDEST = 100;
/** Names that are suggested for a word that is not known. */
const MOST_SUGGESTIONS = 3;
/** Explains each word, or lists all topics if there is none. Shows nothing if one is not known. */
function explainWords(words, { terminal }) {
    const topics = listTopics();
    const columns = Math.min(WIDEST, terminal.out.columns);
    const show = (lines) => terminal.write(`${lines.join("\n")}\n`);
    if (words.length === 0) {
        show([
            ...listShortly(topics, terminal.out.isTerminal ? terminal.out.columns : undefined),
            "",
            ...(0,text_columns/* wrapWords */.EO)(`Explain one: ${program_name/* PROGRAM */.R} explain <word>`, columns, "  "),
        ]);
        return 0;
    }
    const found = words.map((word) => ({ word, those: topics.filter(({ name }) => toKey(name) === toKey(word)) }));
    const unknown = found.filter(({ those }) => those.length === 0);
    for (const { word } of unknown)
        terminal.say(describeUnknown(word, topics));
    if (unknown.length > 0)
        return 2;
    const shown = new Set(found.flatMap(({ those }) => those));
    show([...shown].flatMap((topic, at) => [...(at === 0 ? [] : [""]), ...describeTopic(topic, columns)]));
    return 0;
}
/** Case does not count, nor which mark stands between words. */
function toKey(name) {
    return name
        .trim()
        .toLowerCase()
        .replaceAll(/[-_ ]+/g, "_");
}
function describeUnknown(word, topics) {
    const close = suggest(word, [...new Set(topics.map(({ name }) => name))]);
    const hint = close.length === 0
        ? ""
        : ` Did you mean ${(0,words/* formatList */.ki)(close.map((name) => `'${name}'`), "or")}?`;
    return `There is no rule, code or outcome ${(0,shortening/* quoteValue */.cl)(word)}.${hint} '${program_name/* PROGRAM */.R} explain' lists all.`;
}
/** The names that differ least, then those that hold the word or a part of it. */
function suggest(word, names) {
    const key = toKey(word);
    const near = names
        .map((name) => ({ name, distance: (0,closest/* measureDistance */.cr)(key, toKey(name), (0,closest/* allowTypos */.jP)(name)) }))
        .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
        .sort((a, b) => a.distance - b.distance)
        .map(({ name }) => name);
    const holding = key.length < 3 ? [] : names.filter((name) => toKey(name).includes(key) || key.includes(toKey(name)));
    return [...new Set([...near, ...holding])].slice(0, MOST_SUGGESTIONS);
}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePostRules: () => (/* binding */ describePostRules)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2122);

/** Every rule: when it objects and what to do then, in sentences. */
function describePostRules() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.POST_RULES.map(({ id, level, code, evidence, source, when, help }) => ({
        ...{ id, level, evidence, source, when, advice: help },
        ...(code !== undefined && { code }),
    }));
}


/***/ }),

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   Fo: () => (/* binding */ padColumns),
/* harmony export */   eh: () => (/* binding */ measureColumns),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   vH: () => (/* binding */ cutInto),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/** Fits texts to the columns of a terminal: wide characters take two. Knows no terminal. */

/** How many columns a text takes: wide characters take two, combining ones none, colours and links none. */
function measureColumns(text) {
    return (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
/**
 * Lines of at most `columns`, broken between words. A word that is longer stays whole: an id, an address or a path can
 * be copied. `indent`: what stands before every line but the first.
 */
function wrapWords(text, columns, indent = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line === "" || measureColumns(longer) <= columns)
            line = longer;
        else {
            lines.push(line);
            line = `${indent}${word}`;
        }
    }
    return [...lines, line];
}
const SEGMENTER = new Intl.Segmenter("en");
/** The parts of a text that have at most `columns` each. Every character stays, and none is torn apart. */
function cutInto(text, columns) {
    if (measureColumns(text) <= columns)
        return [text];
    const parts = [];
    let part = "";
    for (const character of divide(text)) {
        if (part !== "" && measureColumns(part + character) > columns) {
            parts.push(part);
            part = "";
        }
        part += character;
    }
    return [...parts, part];
}
/** A text of at most `columns`: where it is longer, `…` stands for its middle. */
function cutMiddle(text, columns) {
    if (measureColumns(text) <= columns)
        return text;
    const room = Math.max(0, columns - 1);
    const characters = divide(text);
    const start = take(characters, Math.ceil(room / 2));
    const end = take(characters.toReversed(), room - measureColumns(start.join(""))).toReversed();
    return columns < 1 ? "" : `${start.join("")}…${end.join("")}`;
}
/** A text of at most `columns`: where it is longer, `…` stands for its end. */
function cutEnd(text, columns) {
    if (measureColumns(text) <= columns)
        return text;
    return columns < 1
        ? ""
        : `${take(divide(text), columns - 1)
            .join("")
            .trimEnd()}…`;
}
/** What a reader takes for one character each. */
function divide(text) {
    return [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}
/** The first characters that fit. */
function take(characters, columns) {
    let left = columns;
    const end = characters.findIndex((character) => {
        left -= measureColumns(character);
        return left < 0;
    });
    return characters.slice(0, end === -1 ? characters.length : end);
}
/** A text with spaces behind it, `columns` wide. */
function padColumns(text, columns) {
    return `${text}${" ".repeat(Math.max(0, columns - measureColumns(text)))}`;
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FAIL_REASONS),
/* harmony export */   e: () => (/* binding */ CANCEL_CODES)
/* harmony export */ });
/** TikTok documents cancelling under "Cancel ongoing pull from URL tasks". */
const CANCEL_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";
const ERRORS_PAGE = "https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling";
const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this project";
const CANCEL_AGAIN = "Cancel this id again. If that fails, check in the TikTok app whether it was posted";
const CHECK_PROXY = "Check the proxy, and the base address if one is set, then cancel this id again";
/** `error.code` of a request to cancel, and this project's code for what came instead of one. */
const CANCEL_CODES = {
    ok: {
        problem: "TikTok accepted the request to cancel",
        advice: "Check the status: an accepted request can still come too late",
        source: CANCEL_PAGE,
    },
    invalid_publish_id: {
        problem: "TikTok does not know this id, so nothing was cancelled",
        advice: "Find the complete id in the log of the upload and cancel that one, or look in the TikTok app. The token must belong to the developer app that published it",
        source: CANCEL_PAGE,
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to cancel this publish",
        advice: "Cancel it with the token of the account that published it",
        source: CANCEL_PAGE,
    },
    publish_not_cancellable: {
        problem: "TikTok has finished processing this publish, so it can no longer be cancelled",
        advice: "Look in the TikTok app, and delete what was posted",
        source: CANCEL_PAGE,
    },
    access_token_invalid: {
        problem: "The access token is invalid or has expired",
        advice: "Get a new access token, store it where the old one was, then cancel this id again",
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
        advice: "Check network, proxy and firewall, then cancel this id again",
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


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y6: () => (/* binding */ CREATOR_CODES),
/* harmony export */   du: () => (/* binding */ explainCreatorCode),
/* harmony export */   jq: () => (/* binding */ CREATOR_PAGE)
/* harmony export */ });
/** TikTok's page on creator_info. */
const CREATOR_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-query-creator-info";
const LATER = "Run the check again later";
const CHECK_PROXY = "Check the runner's proxy, and the base address if one is set";
/** `error.code` of creator_info, by TikTok's page, and this project's code for what came instead of one. */
const CREATOR_CODES = {
    access_token_invalid: {
        problem: "the access token is invalid or has expired",
        advice: "Get a new access token, and store it in the secret that the workflow uses",
    },
    scope_not_authorized: {
        problem: "the access token lacks the scope video.publish",
        advice: "Ask the creator to authorise it, or set 'creator-limit: false' if you only upload drafts",
    },
    spam_risk_too_many_posts: {
        problem: "the creator has reached the daily limit of posts through the API",
        advice: "Don't publish today: post from the TikTok app instead",
    },
    spam_risk_user_banned_from_posting: {
        problem: "TikTok has banned the creator from posting",
        advice: "Don't publish: the creator can find the reason in the TikTok app",
    },
    reached_active_user_cap: {
        problem: "this TikTok app has reached its daily limit of users who post",
        advice: "Publish tomorrow, or ask TikTok for a higher limit",
    },
    rate_limit_exceeded: { problem: "TikTok refused because of too many requests", advice: LATER },
    internal_error: { problem: "TikTok's server failed", advice: LATER },
    network_error: {
        problem: "TikTok could not be reached over the network",
        advice: "Check the runner's network, proxy and firewall",
    },
    timeout: { problem: "TikTok did not respond in time", advice: LATER },
    server_error: {
        problem: "TikTok's server, or a proxy in front of it, failed without an error code",
        advice: LATER,
    },
    unexpected_response: { problem: "the response did not come from TikTok's API", advice: CHECK_PROXY },
    redirect_refused: {
        problem: "the request was redirected, and an access token is never sent to the target of a redirect",
        advice: CHECK_PROXY,
    },
};
/** What a code means, as a clause, and what to do. A code that is not known is TikTok's, and stands beside it. */
function explainCreatorCode(code) {
    const known = Object.hasOwn(CREATOR_CODES, code) ? CREATOR_CODES[code] : undefined;
    return known ?? { problem: "TikTok refused the request", advice: `Look the code up on ${CREATOR_PAGE}` };
}


/***/ }),

/***/ 2324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explainConfirmation)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5988);


/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
function explainConfirmation(outcome, known) {
    return EXPLANATIONS[outcome](known);
}
function nameThing(known) {
    return known.isDraft ? "draft" : (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .nameUpload */ .Lc)(known);
}
function notKnown(known) {
    return `It is not known whether the ${nameThing(known)} ${known.isDraft ? "reached the inbox" : "was posted"}`;
}
const LOOK = "Look in the TikTok app";
const EXPLANATIONS = {
    malformed: ({ isCutOff = false }) => ({
        level: "error",
        problem: "It is not known whether an upload was posted",
        cause: `This ${isCutOff ? "publish id was cut off" : "is not a publish id"}, so TikTok was not asked`,
        advice: isCutOff
            ? "Write the whole id: a PowerShell table cuts ids off, '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' does not"
            : "Check what the upload wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
    }),
    "no-token": (known) => ({
        level: "error",
        problem: notKnown(known),
        cause: "There is no access token, so TikTok was not asked",
        advice: "Set an access token (is the name of the secret right?)",
    }),
    published: (known) => ({ level: "notice", ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLive */ .IY)(known), advice: "" }),
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
        problem: `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .mayGoLive */ .aN)(known)}, or be refused`,
        ...explainPending(known),
    }),
    refused: (known) => {
        const { problem, advice } = explainCode(known);
        return {
            level: known.code === "invalid_publish_id" ? "warning" : "error",
            problem: notKnown(known),
            // A refusal of the token holds for every id, so the others are not asked for.
            cause: known.attempts === 0 ? `${problem}. TikTok said so of another id, and was not asked about this one` : problem,
            advice,
        };
    },
    unreachable: (known) => {
        const { problem: cause, advice } = explainCode(known);
        return { level: "error", problem: notKnown(known), cause, advice };
    },
    "out-of-time": (known) => ({
        level: "error",
        problem: notKnown(known),
        cause: "The run ended before TikTok was asked",
        advice: "Set a longer timeout: TikTok is asked about at most 20 ids a minute",
    }),
};
/** TikTok's reason, and whether it makes sense to try again. */
function explainFailure({ failReason = "" }) {
    const { problem: cause, advice } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_REASONS */ .T, failReason) ?? {
        problem: "TikTok gives no reason that its documentation lists",
        advice: `${LOOK} before you publish again, and send the log_id to TikTok's support`,
    };
    return {
        cause,
        advice: failReason === "publish_cancelled" ? "Publish again if it was not meant to be cancelled" : advice,
    };
}
function explainPending({ code, status }) {
    const advice = `${LOOK} in a few minutes, or ask TikTok again. A longer timeout waits longer`;
    if (status === undefined)
        return { cause: explainCode({ code }).problem, advice };
    if (status !== "PROCESSING_UPLOAD")
        return { cause: "TikTok has not finished processing it", advice };
    return {
        cause: "TikTok has not received the whole file",
        advice: `Check that the upload sends every chunk, or ${advice.replace(LOOK, "look in the TikTok app")}`,
    };
}
const CHECK_NETWORK = "Check network, proxy and firewall, and look in the TikTok app";
/** What to do about a status call that was refused or failed. What the code means is the same as for cancelling. */
const ADVICE = {
    access_token_invalid: `Get a new access token: one expires within hours. ${LOOK}`,
    scope_not_authorized: `Ask the creator to authorise the scope. ${LOOK}`,
    network_error: CHECK_NETWORK,
    timeout: CHECK_NETWORK,
    unexpected_response: "Check the proxy, and the base address if one is set, and look in the TikTok app",
    redirect_refused: "Check the proxy, and the base address if one is set, and look in the TikTok app",
};
/** Codes whose words for cancelling speak of cancelling, or of the end of the time. */
const OWN_WORDS = {
    rate_limit_exceeded: {
        problem: "TikTok did not say, because of too many requests",
        advice: "Wait at least a minute. Other jobs with this token ask, too",
    },
    invalid_publish_id: {
        problem: "TikTok does not know this id",
        advice: "Find the complete id in the log of the upload. The token must belong to the developer app that published it",
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to see this publish",
        advice: "Use the token of the account that published it",
    },
};
/** Codes that mean something for a request to cancel only. */
const ABOUT_CANCELLING = ["ok", "publish_not_cancellable"];
function explainCode({ code }) {
    const own = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(OWN_WORDS, code);
    if (own !== undefined)
        return own;
    const { problem } = (ABOUT_CANCELLING.includes(code) ? undefined : (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_CODES */ .e, code)) ?? {
        problem: "TikTok refused to say with a code that its documentation does not list",
    };
    return { problem, advice: (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(ADVICE, code) ?? `${LOOK}, and send the log_id to TikTok's support` };
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   IY: () => (/* binding */ describeLive),
/* harmony export */   Lc: () => (/* binding */ nameUpload),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   aN: () => (/* binding */ mayGoLive)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);

/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
function explain(outcome, known) {
    return EXPLANATIONS[outcome](known);
}
/** The id stands for no known upload, so it says nothing about what the upload is. */
const AN_UPLOAD_MAY_GO_LIVE = "An upload may still go live";
/** What the upload is, for a person. A draft that is live has become a video. */
function nameUpload({ isPhoto }) {
    return isPhoto ? "photo post" : "video";
}
/** The worst that can still happen to an upload. A draft is posted by nobody but the creator. */
function mayGoLive(known) {
    return known.isDraft ? "The draft may still reach the inbox" : `The ${nameUpload(known)} may still go live`;
}
function checkSoon(known) {
    const then = known.isDraft
        ? "discard the draft if it has arrived"
        : `delete the ${nameUpload(known)} if it was posted`;
    return `Look in the TikTok app in a few minutes, and ${then}`;
}
/** A publish whose status is PUBLISH_COMPLETE. TikTok names the public posts once they are moderated. */
function describeLive(known) {
    if (known.postIds.length > 0)
        return { problem: `The ${nameUpload(known)} is live`, cause: "" };
    return {
        problem: `The ${nameUpload(known)} is live, or will be after moderation`,
        cause: "TikTok has not named the post: it is private, or still in moderation, which may take hours",
    };
}
/** The job may have failed for a reason that is not this upload's: a person decides. Moderation may take hours. */
function deleteIt(known) {
    const when = known.postIds.length > 0 ? "" : " now, without waiting for moderation";
    const how = `profile, the ${nameUpload(known)}, ⋯ or the share arrow, Delete`;
    return `If it must not stay, delete it in the TikTok app${when}: ${how}. Otherwise nothing is left to do`;
}
const EXPLANATIONS = {
    malformed: ({ isCutOff = false }) => ({
        level: "error",
        problem: AN_UPLOAD_MAY_GO_LIVE,
        ...(isCutOff
            ? {
                cause: "This publish id was cut off, so nothing was sent",
                advice: "Find the whole id in the log of the upload and cancel it, or look in the TikTok app. A PowerShell table cuts ids off: write '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' instead",
            }
            : {
                cause: "This is not a publish id, so nothing was sent",
                advice: "Look in the TikTok app for a posted video, and check what the upload wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
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
        const { problem, advice } = find(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_REASONS */ .T, failReason) ?? {
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
    const { problem, advice } = find(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_CODES */ .e, code) ?? {
        problem: "TikTok refused the request with a code that its documentation does not list",
        advice: "Check in the TikTok app whether it was posted, and send the log_id to TikTok's support",
    };
    return { cause: problem, advice };
}
/** A Sandbox app gets 404 for what its Sandbox lacks. The status is 404 only where no address responds otherwise. */
const NOT_SERVED = {
    cause: "TikTok responded with 404: neither address for cancelling is there",
    advice: "If this is a Sandbox app, its Sandbox may lack cancelling: check in the TikTok app whether it was posted. Otherwise check the proxy and the base address, then cancel this id again",
};
/** An own entry of a table. */
function find(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ isAmbiguous),
  Yj: () => (/* binding */ isFullwidth),
  EW: () => (/* binding */ isWide)
});

// UNUSED EXPORTS: getCategory

;// CONCATENATED MODULE: ../../node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ../../node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ../../node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

// EXTERNAL MODULE: ../../node_modules/strip-ansi/index.js + 1 modules
var strip_ansi = __webpack_require__(2384);
// EXTERNAL MODULE: ../../node_modules/get-east-asian-width/lookup.js + 2 modules
var lookup = __webpack_require__(2396);
;// CONCATENATED MODULE: ../../node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		(0,lookup/* isFullwidth */.Yj)(codePoint)
		|| (0,lookup/* isWide */.EW)(codePoint)
		|| (ambiguousAsWide && (0,lookup/* isAmbiguous */.X2)(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ../../node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = (0,strip_ansi/* default */.A)(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ }),

/***/ 2384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stripAnsi)
});

;// CONCATENATED MODULE: ../../node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ../../node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}


/***/ })

};
