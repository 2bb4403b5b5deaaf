export const id = 734;
export const ids = [734];
export const modules = {

/***/ 6734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  objectToFile: () => (/* binding */ objectToFile),
  readPosts: () => (/* binding */ readPosts)
});

;// CONCATENATED MODULE: ./text/json-syntax.js
/** Says where a text is not JSON (RFC 8259). Keeps no value. */
const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?![\w.+-])/y;
/** The first place at which a text is not JSON; `undefined` if all of it is. The time grows with its length. */
function findJsonFault(text) {
    const open = [];
    const afterValue = () => (open.length === 0 ? "end" : "comma");
    let expected = "value";
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        if (!pattern.test(text))
            return false;
        at = pattern.lastIndex;
        return true;
    };
    const takeMark = (mark) => {
        const isThere = text[at] === mark;
        if (isThere)
            at++;
        return isThere;
    };
    const close = () => {
        const isClosed = takeMark(open.at(-1) === "{" ? "}" : "]");
        if (isClosed)
            open.pop();
        return isClosed;
    };
    const step = () => {
        switch (expected) {
            case "first item":
                if (close())
                    return afterValue();
                return takeValue();
            case "value":
                return takeValue();
            case "first key":
                if (close())
                    return afterValue();
                return take(STRING) ? "colon" : undefined;
            case "key":
                return take(STRING) ? "colon" : undefined;
            case "colon":
                return takeMark(":") ? "value" : undefined;
            case "comma":
                if (close())
                    return afterValue();
                if (!takeMark(","))
                    return undefined;
                return open.at(-1) === "{" ? "key" : "value";
            case "end":
                return undefined;
        }
    };
    const takeValue = () => {
        for (const [mark, next] of [
            ["{", "first key"],
            ["[", "first item"],
        ]) {
            if (!takeMark(mark))
                continue;
            open.push(mark);
            return next;
        }
        return take(STRING) || take(SCALAR) ? afterValue() : undefined;
    };
    for (;;) {
        take(SPACE);
        if (expected === "end" && at === text.length)
            return undefined;
        const next = step();
        if (next === undefined)
            return { offset: at, ...describe(text, at, expected) };
        expected = next;
    }
}
const WANTED = {
    value: "a value",
    "first item": "a value or ']'",
    "first key": "a key in double quotes or '}'",
    key: "a key in double quotes",
    colon: "':'",
    comma: "',' or the end of the list or mapping",
    end: "the end of the file",
};
function describe(text, at, expected) {
    const next = text[at];
    if (next === undefined)
        return {
            problem: at === 0 ? "is empty" : `ends where JSON needs ${WANTED[expected]}`,
            advice: "Complete the JSON",
        };
    if (next === "\ufeff") {
        return {
            problem: "has a byte order mark, which JSON does not allow",
            advice: "Save it as UTF-8 without one",
        };
    }
    if (next === "/" || next === "#")
        return { problem: "has a comment, which JSON does not allow", advice: "Remove the comment" };
    if ((next === "}" || next === "]") &&
        (expected === "key" || expected === "value") &&
        text.slice(0, at).trimEnd().endsWith(",")) {
        return { problem: `has a comma before '${next}', which JSON does not allow`, advice: "Remove the comma" };
    }
    if (next === "'")
        return { problem: "has single quotes, and JSON needs double quotes", advice: "Write double quotes" };
    if (next === '"' && expected !== "comma" && expected !== "colon" && expected !== "end") {
        const problem = "has a text that is not closed, or with a line break, a tab or a backslash that JSON does not allow";
        return { problem, advice: "Close the text, or write \\n, \\t or \\\\ in it" };
    }
    return { problem: `has something else where JSON needs ${WANTED[expected]}`, advice: "Correct the JSON" };
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/shortening.js
var shortening = __webpack_require__(4943);
// EXTERNAL MODULE: ./text/yaml-document.js
var yaml_document = __webpack_require__(3229);
// EXTERNAL MODULE: ./posts/limits.js
var limits = __webpack_require__(6894);
// EXTERNAL MODULE: ./posts/post.js
var posts_post = __webpack_require__(5028);
// EXTERNAL MODULE: ./posts/rules/post-unreadable.js
var post_unreadable = __webpack_require__(982);
;// CONCATENATED MODULE: ./posts/read.js







const START = { line: 1, column: 1 };
/** Findings that a post has at most: what else is wrong mostly follows from the first ones. */
const MOST_FINDINGS = 50;
/**
 * Reads one post, or a list of posts: at least one, so that a file without posts has a finding. A path that ends in
 * `.json` is read strictly as JSON, any other as YAML 1.2. Never throws, whatever the text.
 */
function readPosts(path, text) {
    const refuse = (place, problem, advice) => [
        { findings: [objectToFile(place, `The file ${problem}`, advice)] },
    ];
    const fault = findFault(path, text);
    if (fault !== undefined)
        return refuse(fault.place, fault.problem, fault.advice);
    let complaint;
    const complain = (problem) => {
        complaint ??= problem;
    };
    // JSON is YAML, but for white space that YAML does not allow everywhere. JSON has none of it within a text.
    const yaml = isJson(path) ? text.replace(/[\t\r]/g, " ") : text;
    const root = (0,yaml_document/* readDocument */.u0)(yaml, "Split it into several files", complain);
    const nodes = root.kind === "list" ? root.items() : [root];
    const posts = nodes.map((node) => readPost(path, node, root));
    // What could not be read may stand anywhere in it: no rule can judge the rest.
    if (complaint !== undefined)
        return refuse(complaint.place, complaint.problem, complaint.allowed);
    return posts.length > 0
        ? posts
        : refuse(root.place, "has an empty list, and no post", "Add a post, or remove the file");
}
function readPost(path, node, root) {
    if (node.kind !== "mapping") {
        const place = root.kind === "nothing" ? START : node.place;
        const advice = "Write a mapping with the keys of TikTok's request, or a list of them";
        return { findings: [objectToFile(place, describeNoPost(root, node), advice)] };
    }
    const findings = [];
    const content = readMapping(node, (place, problem, advice) => {
        if (findings.length < MOST_FINDINGS)
            findings.push(objectToFile(place, problem, advice));
    });
    const post = describePost(path, content);
    const isOneOfSeveral = root.kind === "list" && root.size > 1;
    return { post: isOneOfSeveral ? { ...post, isOneOfSeveral } : post, findings: findings.sort(posts_post/* byPlace */.hz) };
}
/** Why a file is no post. Both texts without their last full stop. */
function objectToFile(place, problem, advice) {
    const { id, level, evidence, source } = post_unreadable/* postUnreadable */.e;
    const { line, column } = place;
    const rule = { id, level, evidence, source };
    return { rule, level, line, column, problem, advice, actual: null, limit: null, fix: null };
}
/** What is wrong with the text as a whole, before it is read as YAML. */
function findFault(path, text) {
    if (Buffer.byteLength(text) > limits.LARGEST_POST_FILE_BYTES) {
        const problem = `is larger than ${(0,quantities/* formatInteger */.Sm)(limits.LARGEST_POST_FILE_BYTES)} bytes`;
        return { place: START, problem, advice: "Split it into several files" };
    }
    if (text.trim() === "")
        return { place: START, problem: "is empty", advice: "Add a post, or remove the file" };
    if (!isJson(path))
        return undefined;
    const fault = findJsonFault(text);
    if (fault === undefined)
        return undefined;
    return { place: locate(text, fault.offset), problem: `is not JSON: it ${fault.problem}`, advice: fault.advice };
}
function isJson(path) {
    return /\.json$/i.test(path);
}
function locate(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
function describeNoPost(root, { kind }) {
    if (root.kind === "nothing")
        return "The file is empty";
    const what = { nothing: "nothing", scalar: "a single value", list: "a list", mapping: "a mapping" }[kind];
    return root.kind === "list" ? `The list has ${what} where a post should be` : `The file has ${what} and no post`;
}
/** Each key once, with the last of its values: what sends JSON takes that one. */
function readMapping(node, object) {
    const { place, size } = node;
    const known = new Map();
    for (const entry of node.entries()) {
        if (known.has(entry.key)) {
            object(entry.place, `The post has the key ${(0,shortening/* quoteValue */.cl)(entry.key)} twice`, "Keep one of them");
        }
        known.set(entry.key, entry);
    }
    const entries = [...known.values()].map((entry) => ({
        ...entry.place,
        key: entry.key,
        value: readValue(entry.value, object),
    }));
    return { ...place, size, entries };
}
function readValue(node, object) {
    const { comment } = node;
    const place = { ...node.place, ...(comment !== undefined && { comment }) };
    switch (node.kind) {
        case "nothing":
            return { ...place, kind: "nothing" };
        case "scalar":
            return { ...place, kind: "scalar", value: node.value, written: node.written };
        case "list":
            return { ...place, kind: "list", size: node.size, items: node.items().map((item) => readValue(item, object)) };
        case "mapping":
            return { kind: "mapping", ...readMapping(node, object) };
    }
}
/** The values of `post_mode` and of `publish`. */
const DECISIONS = ["DIRECT_POST", "MEDIA_UPLOAD", "direct", "draft"];
/** What a post shows and where it goes follow from its keys, as the upload step decides. */
function describePost(path, content) {
    const draft = { path, content };
    const hasPhotos = ["photo_images", "photo_cover_index"].some((key) => (0,posts_post/* findValue */.j)(draft, "source_info", key));
    const isPhotos = hasPhotos || (0,posts_post/* findText */.Vw)(draft, "media_type")?.text === "PHOTO";
    const said = (0,posts_post/* findText */.Vw)(draft, "publish")?.text;
    const mode = (0,posts_post/* findText */.Vw)(draft, "post_mode")?.text;
    const isDecided = [mode, said].some((each) => each !== undefined && DECISIONS.includes(each));
    const isDraft = isPhotos
        ? mode === "MEDIA_UPLOAD" || (mode === undefined && said === "draft")
        : said === "draft" || (said !== "direct" && (0,posts_post/* findValue */.j)(draft, "post_info") === undefined);
    const video = (0,posts_post/* findText */.Vw)(draft, "video");
    return {
        ...draft,
        medium: isPhotos ? "photos" : "video",
        publish: isDraft ? "draft" : "direct",
        ...(isPhotos && !isDecided && { isUndecided: true }),
        ...(video !== undefined && { video: { name: video.text, line: video.line, column: video.column } }),
    };
}


/***/ }),

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

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony exports MOST_ALIASES, MOST_VALUES, MOST_LEVELS, MOST_TOKENS */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _shortening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4943);
/** A YAML document as nodes with places, within bounds. Knows no key and no kind of file. */



/**
 * How often a document may repeat a part of itself (`*alias`), how many values it may have, and how many of them within
 * each other, repeated ones too.
 */
const MOST_ALIASES = 100;
const MOST_VALUES = 10_000;
const MOST_LEVELS = 100;
/**
 * Reads a text as YAML 1.2, whatever version it names. What is no YAML is complained about. `shortenIt`: what a person
 * does about a document with too much in it, as a sentence without its full stop.
 */
function readDocument(source, shortenIt, complain) {
    // A byte order mark is no character of the first line.
    const text = source.replace(/^\ufeff/, "");
    const excess = findExcess(text, shortenIt);
    if (excess !== undefined) {
        complain({ ...excess, isLast: true });
        return { kind: "nothing", place: START };
    }
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // The package's own search for equal keys takes the square of their number. Its "known tags" are those of YAML 1.1.
    const schema = { schema: "core", resolveKnownTags: false, uniqueKeys: false };
    const options = { ...schema, lineCounter, prettyErrors: false };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
    // The first error mostly causes the others. A warning is about a tag that YAML does not know.
    for (const { code, pos, message } of [...document.errors, ...document.warnings].slice(0, 1)) {
        const [what = ""] = message.split("\n");
        complain({ place: locate(lineCounter, pos[0]), ...describeFault(code, what), isLast: true });
    }
    if (document.errors.length > 0)
        return { kind: "nothing", place: START };
    return createReader(document, text, lineCounter, { shortenIt, complain })(document.contents, {
        around: START,
        level: 1,
    });
}
/** The YAML package takes its time for what is wrong: with more tokens, it is not asked. */
const MOST_TOKENS = 100_000;
/** Where a text has too much for the YAML package. Its recursion can end the process, so it never sees deep nesting. */
function findExcess(text, shortenIt) {
    let [tokens, line] = [0, 1];
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const place = { line, column: 1 };
        if (++tokens > MOST_TOKENS) {
            return { place, problem: `has more than ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(MOST_TOKENS)} words and signs`, allowed: shortenIt };
        }
        // Its results are not needed, but it works only as they are taken.
        for (const _ of parser.next(token))
            ;
        if (parser.stack.length > MOST_LEVELS && parser.stack.filter(isCollection).length > MOST_LEVELS) {
            return { place, ...TOO_DEEP };
        }
        for (let at = token.indexOf("\n"); at !== -1; at = token.indexOf("\n", at + 1))
            line++;
    }
    return undefined;
}
function isCollection({ type }) {
    return type === "block-map" || type === "block-seq" || type === "flow-collection";
}
const TOO_DEEP = {
    problem: `is nested too deeply, with more than ${MOST_LEVELS} lists and mappings within each other`,
    allowed: "Write fewer within each other",
};
const QUOTE = "Correct the YAML. A text with a special character, such as * ! @ { [ or #, needs quotation marks";
/** An error or a warning of the YAML package, by its code. `what`: its own words. */
function describeFault(code, what) {
    switch (code) {
        case "MULTIPLE_DOCS":
            return { problem: "has more than one document", allowed: "Keep one of them, and leave out the line '---'" };
        case "TAG_RESOLVE_FAILED": {
            const tag = /^Unresolved tag: (.*)$/.exec(what)?.[1] ?? "";
            const problem = `has an unknown tag '${(0,_shortening_js__WEBPACK_IMPORTED_MODULE_1__/* .showPart */ .vr)(tag, LONGEST_SHOWN)}'`;
            return { problem, allowed: "Put a text that starts with '!' in quotation marks" };
        }
        default: {
            const words = (0,_shortening_js__WEBPACK_IMPORTED_MODULE_1__/* .showPart */ .vr)(what, LONGEST_FAULT).replace(/\.$/, "");
            return { problem: `is not valid YAML (${words})`, allowed: QUOTE };
        }
    }
}
/** Characters of what stands in the file, and of what the YAML package says. */
const LONGEST_SHOWN = 60;
const LONGEST_FAULT = 200;
const START = { line: 1, column: 1 };
function locate(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
/** After a value without quotation marks. `# Words` are a comment by intent, `#words` may be a hashtag. */
const HASHTAG = /[ \t]*(#[\p{L}\p{N}_][^\r\n]*)/uy;
/** {@link DocumentNode}'s `comment`, after a plain value that ends at `offset`. */
function findHashtag(text, offset) {
    HASHTAG.lastIndex = offset;
    const comment = HASHTAG.exec(text)?.[1]?.trimEnd();
    return comment === undefined ? {} : { comment };
}
function createReader(document, text, lines, { shortenIt, complain }) {
    let aliases = 0;
    let values = 0;
    const placeOf = (node, { around, alias }) => alias ?? (node.range ? locate(lines, node.range[0]) : around);
    const read = (node, position) => {
        if (!isNode(node))
            return { kind: "nothing", place: position.around };
        const { level, alias } = position;
        const place = placeOf(node, position);
        const nothing = { kind: "nothing", place };
        values++;
        if (values === MOST_VALUES + 1) {
            const problem = `has more than ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(MOST_VALUES)} values`;
            complain({ place, problem, allowed: shortenIt, isLast: true });
        }
        if (values > MOST_VALUES)
            return nothing;
        if (level > MOST_LEVELS + 1) {
            complain({ place, ...TOO_DEEP, isLast: true });
            return nothing;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            aliases++;
            if (aliases === MOST_ALIASES + 1) {
                const problem = `uses aliases more than ${MOST_ALIASES} times`;
                complain({ place, problem, allowed: "Write the values themselves", isLast: true });
            }
            if (aliases > MOST_ALIASES)
                return nothing;
            const target = node.resolve(document);
            if (target !== undefined)
                return read(target, { around: place, level, alias: place });
            const name = (0,_shortening_js__WEBPACK_IMPORTED_MODULE_1__/* .showPart */ .vr)(node.source, LONGEST_SHOWN);
            const problem = `has the alias '*${name}', and no anchor '&${name}' before it`;
            complain({ place, problem, allowed: "Put a text that starts with '*' in quotation marks" });
            return nothing;
        }
        const within = { around: place, level: level + 1, alias };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const { length: size } = node.items;
            return { kind: "mapping", place, size, entries: () => node.items.map((pair) => readPair(pair, within)) };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const { length: size } = node.items;
            return { kind: "list", place, size, items: () => node.items.map((item) => read(item, within)) };
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return nothing;
        const { value, source, range, type } = node;
        const marks = type === "PLAIN" && range && alias === undefined ? findHashtag(text, range[1]) : {};
        if (value === null || value === undefined)
            return { ...nothing, ...marks };
        const isPlain = typeof value === "number" || typeof value === "boolean";
        const written = typeof value === "string" ? value : (source ?? String(value));
        return { kind: "scalar", place, value: isPlain ? value : written, written, ...marks };
    };
    const readPair = ({ key, value }, position) => {
        const name = read(key, position);
        const { place } = name;
        if (name.kind === "scalar")
            return { key: name.written, place, value: read(value, { ...position, around: place }) };
        complain({ place, problem: "has a key that is not a name", allowed: "Allowed: names as keys" });
        return { key: "", place, value: { kind: "nothing", place } };
    };
    return read;
}
function isNode(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node);
}


/***/ })

};
