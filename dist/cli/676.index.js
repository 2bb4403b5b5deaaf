export const id = 676;
export const ids = [676];
export const modules = {

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./text/columns.js
var text_columns = __webpack_require__(1021);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ../../node_modules/wrap-ansi/index.js
var wrap_ansi = __webpack_require__(6445);
;// CONCATENATED MODULE: ./report/terminal/layout.js
/** Fits text into the lines of a terminal: widths, wrapping, columns. Knows no video. */


/** Fewer columns can't be read: then the terminal itself breaks the lines. */
const FEWEST_COLUMNS = 20;
/**
 * A text in lines of at most `columns`, broken between words where that can be. The first line begins after `indent`
 * columns, the others after `hanging` ones.
 */
function wrap(text, { columns, indent = 0, hanging = indent }) {
    const room = Math.max(FEWEST_COLUMNS, columns) - Math.max(indent, hanging);
    return (0,wrap_ansi/* default */.A)(text, room, { hard: true })
        .split("\n")
        .map((line, at) => `${" ".repeat(at === 0 ? indent : hanging)}${line}`);
}
/** A name in lines of at most `columns`: each character stays, also a space at the end of a line. */
function chop(name, columns) {
    return (0,wrap_ansi/* default */.A)(name, Math.max(FEWEST_COLUMNS, columns), { hard: true, wordWrap: false, trim: false }).split("\n");
}
/** Two columns of space between cells. */
const GAP = 2;
/** The width of each column of some rows; 0 for a column whose cells are all empty. */
function measureRows(rows) {
    const widths = [];
    for (const row of rows)
        for (const [at, cell] of row.entries())
            widths[at] = Math.max(widths[at] ?? 0, (0,text_columns/* measureColumns */.eh)(cell));
    return widths;
}
/** The width of a whole row. */
function sumColumns(widths) {
    const used = widths.filter((width) => width > 0);
    return used.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, used.length - 1);
}
/** The cells of a row, each below those before it. Empty columns take no room. */
function joinCells(cells, widths) {
    return cells
        .flatMap((cell, at) => (widths[at] === 0 ? [] : [(0,text_columns/* padColumns */.Fo)(cell, widths[at] ?? 0)]))
        .join(" ".repeat(GAP))
        .trimEnd();
}

// EXTERNAL MODULE: ./report/terminal/style.js
var style = __webpack_require__(1105);
// EXTERNAL MODULE: ./report/text/facts.js
var text_facts = __webpack_require__(244);
// EXTERNAL MODULE: ./report/text/findings.js
var text_findings = __webpack_require__(5469);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
// EXTERNAL MODULE: ./report/text/posts.js
var text_posts = __webpack_require__(9408);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
;// CONCATENATED MODULE: ./report/reporters/text.js














/** A file begins with it, so that only an earlier report is overwritten. */
const HEADING = `${tool/* TOOL_NAME */.l}: report`;
const text_text = {
    what: "text report",
    medium: "file",
    mark: new RegExp(`^${HEADING}\n`),
    *render(report, { screen = PLAIN, path, ...context }) {
        if (path !== undefined)
            yield `${HEADING}\n`;
        const lines = screen.isTerminal
            ? renderForTerminal(report, context, screen)
            : renderPlain(report, (0,style/* createPen */.Md)(screen));
        for (const line of lines)
            yield `${line}\n`;
    },
};
const PLAIN = { isTerminal: false, columns: 80, hasColours: false, hasLinks: false };
/** Posts after videos, each the worst first. */
function listChecked({ videos = [], posts = [] }) {
    return [...sortWorst(videos.map(toChecked)), ...sortWorst((0,text_posts/* namePosts */.fT)(posts).map(toCheckedPost))];
}
function toChecked({ video, facts, findings }) {
    return {
        name: (0,unprintable/* showUnprintable */.u)(video.path),
        facts: Object.values((0,text_facts/* describeFacts */.L)(facts)).map((fact) => (0,unprintable/* showUnprintable */.u)(fact)),
        findings: findings.map((finding) => ({ ...finding, place: "" })),
        commands: (0,fixes/* listCommands */.FH)(findings),
    };
}
function toCheckedPost({ name, video, findings }) {
    return {
        name: (0,unprintable/* showUnprintable */.u)(name),
        facts: video === undefined ? [] : [(0,unprintable/* showUnprintable */.u)(video)],
        findings: findings.map((finding) => ({ ...finding, place: `${finding.line}:${finding.column}` })),
        commands: [],
    };
}
function sortWorst(all) {
    return [...levels/* LEVELS */.A, undefined].flatMap((level) => all.filter((each) => worstOf(each) === level));
}
function worstOf({ findings }) {
    return levels/* LEVELS */.A.find((level) => findings.some((finding) => finding.level === level));
}
// ---------------------------------------------------------------------------------------------------------------------
// A pipe: one line for each finding, as compilers write it.
function* renderPlain(report, pen) {
    for (const { name, facts, findings, commands } of listChecked(report)) {
        const known = facts.filter((fact) => fact !== "").join(", ");
        if (findings.length === 0)
            yield `${name}: ${pen.colour("green", "ok")}${known === "" ? "" : `: ${known}`}`;
        for (const finding of findings) {
            const { level, rule, place } = finding;
            const at = place === "" ? "" : `:${place}`;
            const sentence = (0,unprintable/* showUnprintable */.u)((0,sentences/* describeFinding */.jb)(finding));
            yield `${name}${at}: ${pen.colour(style/* LEVEL_COLOURS */.$A[level], level)} ${rule.id}: ${sentence}`;
        }
        for (const command of commands)
            yield `${name}: ${(0,text_findings/* nameCommand */.JB)(command).toLowerCase()}: ${command.text}`;
    }
}
// ---------------------------------------------------------------------------------------------------------------------
// A terminal
/** With more, those with nothing to report are only counted. */
const MOST_GOOD = 50;
/** A name has at least this room in a table. With less, the facts stand below the names. */
const NARROWEST_NAME = 20;
/** A name has at most this room, so that the facts stand near it. */
const WIDEST_NAME = 64;
/** Sentences are easy to read up to this width. */
const WIDEST_SENTENCE = 100;
/** The columns of a sign and the space behind it. */
const MARGIN = 2;
function* renderForTerminal(report, { ending = [] }, screen) {
    const pen = (0,style/* createPen */.Md)(screen);
    const all = listChecked(report);
    const good = all.filter(({ findings }) => findings.length === 0);
    const left = good.length > MOST_GOOD ? good : [];
    const shown = all.filter((each) => !left.includes(each));
    const table = planTable(shown, screen.columns);
    for (const [at, checked] of shown.entries()) {
        const hasFindings = checked.findings.length > 0;
        yield* renderRow(checked, table, screen, pen);
        yield* renderFindings(checked, screen, pen);
        if (hasFindings && at < shown.length - 1)
            yield "";
    }
    if (left.length > 0)
        yield `${pen.colour("green", style/* SIGNS */.B2.good)} ${(0,quantities/* formatCount */.B4)(left.length, "other")} without findings`;
    yield* renderEnd(report, ending, screen, pen);
}
function planTable(shown, columns) {
    const factColumns = measureRows(shown.map(({ facts }) => facts));
    const room = columns - 2 * MARGIN - sumColumns(factColumns);
    if (room < NARROWEST_NAME)
        return undefined;
    const fitting = shown.map(({ name }) => (0,text_columns/* measureColumns */.eh)(name)).filter((width) => width <= Math.min(room, WIDEST_NAME));
    return { nameColumns: Math.max(0, ...fitting), factColumns };
}
function* renderRow(checked, table, { columns }, pen) {
    const { name, facts } = checked;
    const worst = worstOf(checked);
    const sign = worst === undefined ? pen.colour("green", style/* SIGNS */.B2.good) : pen.colour(style/* LEVEL_COLOURS */.$A[worst], style/* SIGNS */.B2[worst]);
    const bold = (line) => (worst === "error" ? pen.colour("bold", line) : line);
    const known = facts.filter((fact) => fact !== "");
    if (table !== undefined && (0,text_columns/* measureColumns */.eh)(name) <= table.nameColumns) {
        const cells = pen.colour("faint", joinCells(facts, table.factColumns));
        yield `${sign} ${known.length === 0 ? bold(name) : `${bold((0,text_columns/* padColumns */.Fo)(name, table.nameColumns))}  ${cells}`}`;
        return;
    }
    const [first = "", ...rest] = chop(name, columns - MARGIN);
    yield `${sign} ${bold(first)}`;
    for (const line of rest)
        yield `${" ".repeat(MARGIN)}${bold(line)}`;
    if (known.length === 0)
        return;
    if (table !== undefined) {
        yield `${" ".repeat(2 * MARGIN + table.nameColumns)}${pen.colour("faint", joinCells(facts, table.factColumns))}`;
    }
    else
        for (const line of wrap(known.join(", "), { columns, indent: MARGIN }))
            yield pen.colour("faint", line);
}
/** Sentences are broken to fit; a command stays whole, so that a person can copy it. */
function* renderFindings({ findings, commands }, screen, pen) {
    const columns = Math.min(screen.columns, WIDEST_SENTENCE);
    for (const finding of findings) {
        const { level, rule, basis = rule, place } = finding;
        const rules = pen.link(rule.id, (0,sentences/* isPage */.yp)(basis.source) ? basis.source : undefined);
        const title = `${pen.colour(style/* LEVEL_COLOURS */.$A[level], level)} ${rules}${place === "" ? "" : ` at ${place}`}`;
        yield* wrap(`${title}: ${(0,unprintable/* showUnprintable */.u)((0,sentences/* describeFinding */.jb)(finding))}`, { columns, indent: 2, hanging: 4 });
    }
    for (const command of commands) {
        yield `  ${(0,text_findings/* nameCommand */.JB)(command)}:`;
        yield `  ${command.text}`;
    }
}
/** What there is to say of the run; last the news and what follows from it, because that stays in sight. */
function* renderEnd(report, ending, screen, pen) {
    const { remarks, scope } = report;
    const columns = Math.min(screen.columns, WIDEST_SENTENCE);
    yield "";
    for (const line of scope === undefined ? [] : (0,text_scope/* describeScope */.OI)(scope, report))
        yield* wrap(line, { columns });
    for (const { level, message } of remarks) {
        const sign = pen.colour(style/* LEVEL_COLOURS */.$A[level], style/* SIGNS */.B2[level]);
        yield* wrap(`${sign} ${(0,unprintable/* showUnprintable */.u)(message)}`, { columns, indent: 0, hanging: MARGIN });
    }
    yield* wrap(pen.colour("bold", `${(0,titles/* describeNews */.Nj)(report)}.`), { columns });
    for (const line of ending)
        yield* wrap(line, { columns });
}


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ LEVEL_COLOURS),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   Md: () => (/* binding */ createPen)
/* harmony export */ });
/** Parameters of SGR: the terminal's own colours, which its owner can read on their background (ECMA-48, 8.3.117). */
const CODES = {
    bold: [1, 22],
    faint: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
};
/** What a level looks like. */
const LEVEL_COLOURS = { error: "red", warning: "yellow", notice: "blue" };
/** A sign for each level, and for what nothing is wrong with, of one column each. */
const SIGNS = { error: "✗", warning: "!", notice: "i", good: "✓" };
/** The sign and the colour of each. */
const LOOKS = {
    error: { sign: SIGNS.error, colour: LEVEL_COLOURS.error },
    warning: { sign: SIGNS.warning, colour: LEVEL_COLOURS.warning },
    notice: { sign: SIGNS.notice, colour: LEVEL_COLOURS.notice },
    good: { sign: SIGNS.good, colour: "green" },
};
function createPen({ hasColours, hasLinks }) {
    return {
        colour(colour, text) {
            const [on, off] = CODES[colour];
            return hasColours && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
        },
        link(text, address) {
            // OSC 8, as https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda describes it.
            const isLink = hasLinks && address !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(address);
            return isLink ? `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007` : text;
        },
    };
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ nameCommand),
/* harmony export */   Sy: () => (/* binding */ nameFindings),
/* harmony export */   YD: () => (/* binding */ listEvidence),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   nG: () => (/* binding */ LONGEST_COMMAND)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);


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
/** One line for each page on which rules are based: `codec, frame-rate (documented): https://…`. */
function listEvidence(findings) {
    const nameEvidence = ({ rule, basis = rule }) => `(${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameBasis */ .Ad)(basis)})${basis.source === "" ? "" : `: ${basis.source}`}`;
    const evidence = [...new Set(findings.map(nameEvidence))];
    return evidence.map((each) => {
        const rules = findings.filter((finding) => nameEvidence(finding) === each).map(({ rule }) => rule.id);
        return `${rules.join(", ")} ${each}`;
    });
}


/***/ }),

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   Fo: () => (/* binding */ padColumns),
/* harmony export */   eh: () => (/* binding */ measureColumns),
/* harmony export */   it: () => (/* binding */ cutMiddle),
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


/***/ })

};
