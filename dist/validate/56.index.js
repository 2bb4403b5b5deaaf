export const id = 56;
export const ids = [56];
export const modules = {

/***/ 4056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./text/yaml-document.js
var yaml_document = __webpack_require__(3229);
// EXTERNAL MODULE: ./check/limits.js
var check_limits = __webpack_require__(5403);
// EXTERNAL MODULE: ./check/rules/index.js + 26 modules
var rules = __webpack_require__(6942);
// EXTERNAL MODULE: ./check/policy/changes.js
var changes = __webpack_require__(867);
// EXTERNAL MODULE: ./text/closest.js
var closest = __webpack_require__(317);
// EXTERNAL MODULE: ./text/shortening.js
var shortening = __webpack_require__(4943);
// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
;// CONCATENATED MODULE: ./check/policy/complaints.js
/** Words for what is wrong in a policy. Reads no policy. */



/** What a node is, in a few words. */
function describeNode(node) {
    switch (node.kind) {
        case "nothing":
            return "nothing";
        case "scalar":
            return (0,shortening/* quoteValue */.cl)(node.written);
        case "list":
            return node.size === 0 ? "an empty list" : "a list";
        case "mapping":
            return node.size === 0 ? "an empty mapping" : "a mapping";
    }
}
/** More hide the one that is meant. */
const MOST_NAMES = 10;
/**
 * A name that is none of `names`. `what`: "rule". `where`: " in 'limits'". `meant`: the right name, if that is known.
 */
function describeUnknown({ place, written }, { what, where = "" }, names, meant = (0,closest/* findClosest */.Ru)(written, names)) {
    return {
        place,
        problem: `has an unknown ${what} ${(0,shortening/* quoteValue */.cl)(written)}${where}`,
        ...(meant !== undefined && { hint: `did you mean '${meant}'?` }),
        allowed: meant !== undefined && names.length > MOST_NAMES
            ? "Correct the name, or leave it out"
            : `Allowed: ${(0,words/* formatList */.ki)(names, "or")}`,
    };
}
/** A key that stands there a second time. */
function describeRepeated({ key, place }) {
    return { place, problem: `has the key ${(0,shortening/* quoteValue */.cl)(key)} twice`, allowed: "Keep one of them" };
}
/** A value of another kind than it has to be. `expected`: "a list of globs". */
function describeWrong(node, where, expected, hint) {
    return {
        place: node.place,
        problem: `has ${describeNode(node)} as ${where}`,
        ...(hint !== undefined && { hint }),
        allowed: `Allowed: ${expected}`,
    };
}

// EXTERNAL MODULE: ./check/policy/language.js
var language = __webpack_require__(9254);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./model/formats.js
var formats = __webpack_require__(8766);
// EXTERNAL MODULE: ./text/folding.js
var folding = __webpack_require__(8459);
// EXTERNAL MODULE: ./text/glob.js
var glob = __webpack_require__(5890);
// EXTERNAL MODULE: ./text/glob-syntax.js
var glob_syntax = __webpack_require__(4628);
// EXTERNAL MODULE: ./check/policy/quantities.js
var quantities = __webpack_require__(6829);
;// CONCATENATED MODULE: ./check/policy/values.js
/** Reads the values of a policy: limits, levels and globs. Knows no place in the file's structure. */









const MOST_GLOBS = 1000;
/** All globs of a policy, each counted once, have no more states together: a few of them could stand for millions. */
const MOST_STATES = 100_000;
/** One glob keeps so many states of what it has read: a policy may have thousands. */
const MOST_KEPT_STATES = 20_000;
/** Reads the globs of one policy. What is written again, or repeated by an alias, is compiled once. */
function createGlobReader(complain) {
    const known = new Map();
    let states = 0;
    const compile = (path) => {
        const compiled = known.get(path) ?? compilePath(path);
        if (!known.has(path) && compiled.kind === "glob")
            states += compiled.size;
        known.set(path, compiled);
        return compiled;
    };
    const readGlob = (node, where) => {
        if (node.kind !== "scalar" || typeof node.value !== "string") {
            complain(describeWrong(node, `a glob of ${where}`, "a text; one with * ! & { [ or : needs quotation marks"));
            return undefined;
        }
        const { place, written } = node;
        const reject = (why, allowed = "Allowed: paths and globs from the workspace on") => {
            complain({ place, problem: `has the glob ${(0,shortening/* quoteValue */.cl)(written)} in ${where}, ${why}`, allowed });
            return undefined;
        };
        if (written.trim() === "")
            return reject("which is empty");
        if (/^[a-z][a-z\d+.-]*:\/\//i.test(written))
            return reject("which is a URL");
        if (written.startsWith("!"))
            return reject("which starts with '!'", "List the files that are meant");
        const path = external_node_path_.posix.normalize(written.trim()).replace(/\/+$/, "");
        if (path.startsWith("/"))
            return reject("which starts with '/'", "Leave out the '/': globs start at the workspace");
        if (path === "" || /^\.\.(\/|$)/.test(path))
            return reject("which leads out of the workspace");
        if (states > MOST_STATES)
            return undefined;
        const compiled = compile(path);
        if (compiled.kind === "refused")
            return reject(compiled.problem, `Allowed in a glob: ${glob_syntax/* GLOB_SYNTAX */.J}`);
        if (states > MOST_STATES) {
            const allowed = "Use fewer globs, with shorter ranges";
            complain({ place, problem: "has globs that stand for too much together", allowed, isLast: true });
        }
        return { written: written.trim(), matches: compiled.matches };
    };
    return (node, where) => {
        if (node.kind === "nothing")
            return [];
        if (node.kind !== "list") {
            complain(describeWrong(node, where, "a list of globs, for example [archive/**]"));
            return [];
        }
        if (node.size > MOST_GLOBS) {
            const problem = `has more than 1,000 globs in ${where}`;
            complain({ place: node.place, problem, allowed: "Use fewer globs, which match more" });
            return [];
        }
        return node.items().flatMap((item) => readGlob(item, where) ?? []);
    };
}
/** As in the input `videos`, a folder means everything in it. */
function compilePath(path) {
    if (path === ".")
        return { kind: "glob", size: 0, matches: () => true };
    if (!(0,glob/* isGlob */.fg)(path))
        return { kind: "glob", size: 0, matches: (other) => isUnder((0,folding/* fold */.A)(path), (0,folding/* fold */.A)(other)) };
    const compiled = (0,glob/* compileGlob */.SO)(path, MOST_KEPT_STATES);
    if (compiled.kind === "refused")
        return { kind: "refused", problem: compiled.problem };
    return { kind: "glob", size: compiled.size, matches: (other) => (0,glob/* matchesGlob */.kt)(compiled, other) };
}
function isUnder(folder, path) {
    return path === folder || path.startsWith(`${folder}/`);
}
/** Names that people know, for those that facts have. */
const OTHER_NAMES = { ...formats/* EXTENSIONS */.Z1, avc: "h264", avc1: "h264", hevc: "h265" };
/** Reads the names of a list: containers or codecs. `undefined` if it has none. */
function readNames({ key, value: node }, { names }, complain) {
    const items = node.kind === "list" ? node.items() : [];
    if (items.length === 0)
        complain(describeWrong(node, `'${key}'`, `a list with any of ${(0,words/* formatList */.ki)(names)}`));
    const read = items.flatMap((item) => {
        if (item.kind === "scalar" && names.includes(item.written))
            return [item.written];
        if (item.kind !== "scalar")
            complain(describeWrong(item, `one of '${key}'`, "a name"));
        else
            complain(describeUnknown(item, { what: key.replace(/s$/, "") }, names, findOtherName(item.written, names)));
        return [];
    });
    return read.length === 0 ? undefined : [...new Set(read)];
}
function findOtherName(written, names) {
    const folded = written.toLowerCase();
    const other = Object.hasOwn(OTHER_NAMES, folded) ? OTHER_NAMES[folded] : undefined;
    return other !== undefined && names.includes(other) ? other : undefined;
}
/** Reads the value of a bound, in the unit of its limit. `where`: "'duration.max'". */
function readValue(node, where, kind, complain) {
    if (kind.kind === "number") {
        const { what, min, max, isWhole } = kind;
        const value = node.kind === "scalar" ? node.value : undefined;
        if (typeof value === "number" && value >= min && value <= max && (!isWhole || Number.isInteger(value)))
            return value;
        complain(describeWrong(node, where, `${what} from ${min} to ${max}`));
        return undefined;
    }
    const quantity = node.kind === "scalar" ? (0,quantities/* parseQuantity */.Lf)(node.written, kind.units) : undefined;
    if (quantity?.kind === "quantity")
        return quantity.value;
    const units = (0,words/* formatList */.ki)(Object.keys(kind.units), "or");
    const hint = quantity?.meant === undefined ? undefined : `did you mean '${quantity.meant}'?`;
    complain(describeWrong(node, where, `${kind.what} with the unit ${units}, for example ${kind.example}`, hint));
    return undefined;
}

;// CONCATENATED MODULE: ./check/policy/parse.js
/** Parses the text of a policy into typed limits, levels and globs, or says what is wrong. Judges no video. */







const MOST_PROBLEMS = 50;
/**
 * `others`: rules that are not about videos, and whose levels a policy can set, too. `folder`: one with videos, for
 * examples. Never throws.
 */
function parsePolicy(text, others = [], folder = "videos/shorts") {
    const problems = [];
    const complain = (problem) => {
        // What else is wrong at a place mostly follows from the first thing.
        const isKnown = problems.some(({ place }) => isSame(place, problem.place));
        if (problems.length < MOST_PROBLEMS && !problems.at(-1)?.isLast && !isKnown)
            problems.push(problem);
    };
    const readers = {
        folder,
        readGlobs: createGlobReader(complain),
        readRules: createRuleReader([...rules/* RULES */.y, ...others], complain),
    };
    const content = readPolicy((0,yaml_document/* readDocument */.u0)(text, "Use globs in place of long lists", complain), readers, complain);
    if (problems.length === 0)
        return { kind: "policy", ...content };
    const inOrder = problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    return { kind: "problems", problems: inOrder };
}
function isSame(one, other) {
    return one.line === other.line && one.column === other.column;
}
function readPolicy(node, readers, complain) {
    const at = readMapping(node, { where: "its content", keys: language/* TOP_KEYS */.Bi }, complain);
    const changes = readChanges(at, check_limits/* TIKTOK_LIMITS */.wD, readers, complain);
    return {
        ...changes,
        ignore: at.ignore === undefined ? [] : readers.readGlobs(at.ignore.value, "'ignore'"),
        overrides: at.overrides === undefined ? [] : readOverrides(at.overrides.value, changes, readers, complain),
    };
}
function readOverrides(node, general, readers, complain) {
    if (node.kind === "nothing")
        return [];
    if (node.kind !== "list") {
        complain(describeWrong(node, "'overrides'", "a list, each with 'paths'"));
        return [];
    }
    const limits = (0,changes/* changeLimits */.x)(check_limits/* TIKTOK_LIMITS */.wD, general.limits);
    return node.items().map((item) => {
        const at = readMapping(item, { where: "an override", keys: language/* OVERRIDE_KEYS */.sk }, complain);
        const paths = at.paths === undefined ? [] : readers.readGlobs(at.paths.value, "'paths'");
        if (at.paths === undefined || (paths.length === 0 && isEmpty(at.paths.value))) {
            const problem = "has an override without 'paths'";
            const allowed = `Add 'paths', a list of globs, for example [${readers.folder}/**]`;
            complain({ place: item.place, problem, allowed });
        }
        return { ...readChanges(at, limits, readers, complain), paths };
    });
}
function isEmpty(node) {
    return node.kind === "nothing" || (node.kind === "list" && node.size === 0);
}
/** The known keys of a mapping, each once. */
function readMapping(node, { where, what = "key", keys }, complain) {
    const found = new Map();
    if (node.kind === "mapping") {
        for (const entry of node.entries()) {
            if (found.has(entry.key))
                complain(describeRepeated(entry));
            else if (!isOneOf(entry.key, keys)) {
                complain(describeUnknown({ ...entry, written: entry.key }, { what, where: ` in ${where}` }, keys));
            }
            found.set(entry.key, found.get(entry.key) ?? entry);
        }
    }
    else if (node.kind !== "nothing") {
        complain(describeWrong(node, where, `a mapping with the keys ${keys.join(", ")}`));
    }
    return Object.fromEntries(keys.flatMap((key) => (found.has(key) ? [[key, found.get(key)]] : [])));
}
function isOneOf(word, words) {
    return words.some((each) => each === word);
}
/** `base`: the limits that hold where these are not set. */
function readChanges(at, base, { readRules }, complain) {
    return {
        rules: at.rules === undefined ? new Map() : readRules(at.rules.value),
        limits: at.limits === undefined ? {} : readLimits(at.limits.value, base, complain),
    };
}
function createRuleReader(rules, complain) {
    const ids = rules.map(({ id }) => id);
    return (node) => {
        const at = readMapping(node, { where: "'rules'", what: "rule", keys: ids }, complain);
        return new Map(rules.flatMap((rule) => {
            const entry = at[rule.id];
            const level = entry && readLevel(entry, rule, complain);
            return level === undefined ? [] : [[rule.id, level]];
        }));
    };
}
function readLevel({ key, value: node }, rule, complain) {
    if (node.kind !== "scalar") {
        complain(describeWrong(node, `the level of '${key}'`, language/* RULE_LEVELS */.D2.join(", ")));
        return undefined;
    }
    const { place, written } = node;
    if (!isOneOf(written, language/* RULE_LEVELS */.D2)) {
        const meant = written === "false" ? "off" : undefined;
        complain(describeUnknown(node, { what: "level", where: ` for '${key}'` }, language/* RULE_LEVELS */.D2, meant));
    }
    else if (rule.leavesUnread && written !== "error") {
        const problem = `sets '${key}' to '${written}', which would let files pass that nobody has read`;
        complain({ place, problem, allowed: "Leave them out with 'ignore' instead" });
    }
    else
        return written;
    return undefined;
}
const LIMIT_NAMES = Object.keys(language/* LIMIT_KEYS */.n5);
function readLimits(node, base, complain) {
    const at = readMapping(node, { where: "'limits'", keys: LIMIT_NAMES }, complain);
    const read = LIMIT_NAMES.flatMap((key) => {
        const entry = at[key];
        const value = entry && readLimit(entry, language/* LIMIT_KEYS */.n5[key], base, complain);
        return value === undefined ? [] : [[language/* LIMIT_KEYS */.n5[key].name, value]];
    });
    return Object.fromEntries(read);
}
function readLimit(entry, limit, base, complain) {
    if (limit.kind === "list")
        return readNames(entry, limit, complain);
    const { key, value: node } = entry;
    if (node.kind !== "mapping" || node.size === 0) {
        const [bound = "max"] = limit.bounds.length === 1 ? limit.bounds : [];
        const hint = node.kind === "scalar" && limit.bounds.length === 1 ? `did you mean '{ ${bound}: \u2026 }'?` : undefined;
        complain(describeWrong(node, `'${key}'`, `a mapping with ${limit.bounds.join(" or ")}`, hint));
        return undefined;
    }
    const at = readMapping(node, { where: `'${key}'`, keys: limit.bounds }, complain);
    const bounds = {};
    for (const bound of limit.bounds) {
        const each = at[bound];
        const value = each && readValue(each.value, `'${key}.${bound}'`, limit.value, complain);
        if (value !== undefined)
            bounds[bound] = value;
    }
    const place = (at.max ?? at.min)?.value.place;
    if (place === undefined || (bounds.min === undefined && bounds.max === undefined))
        return undefined;
    return complainOnEmptyRange(key, { ...base[limit.name], ...bounds }, place, complain) ? undefined : bounds;
}
/** Whether nothing is between the bounds. Encoders need an even number of pixels. */
function complainOnEmptyRange(key, { min = 0, max = 0 }, place, complain) {
    const isEmptyRange = min > max || (key === "picture-size" && min === max && min % 2 === 1);
    if (isEmptyRange) {
        const problem = `leaves nothing that '${key}' allows: from ${min} to ${max}`;
        complain({ place, problem, allowed: "Set both 'min' and 'max' so that there is something between them" });
    }
    return isEmptyRange;
}


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
