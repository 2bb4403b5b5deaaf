export const id = 3129;
export const ids = [3129];
export const modules = {

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderForTerminal: () => (/* binding */ renderForTerminal)
});

// EXTERNAL MODULE: ./text/columns.js
var text_columns = __webpack_require__(1021);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
;// CONCATENATED MODULE: ./report/terminal/layout.js
/** Lays text out on a terminal: wrapping, tables. Knows no video. */

/** Less room can't be read in: then the terminal itself breaks the lines. */
const LEAST_ROOM = 24;
/**
 * A text in lines of at most `columns`, broken between words where that can be. The first line begins after `indent`
 * columns, the others after `hanging` ones.
 */
function wrap(text, { columns, indent = 0, hanging = indent }) {
    const room = Math.max(LEAST_ROOM, columns - Math.max(indent, hanging));
    return (0,text_columns/* wrapWords */.EO)(text, room)
        .flatMap((line) => (0,text_columns/* cutInto */.vH)(line, room))
        .map((line, at) => `${" ".repeat(at === 0 ? indent : hanging)}${line}`);
}
/** A name in lines of at most `columns`. */
function chop(name, columns) {
    return (0,text_columns/* cutInto */.vH)(name, Math.max(LEAST_ROOM, columns));
}
/** Two columns of space between cells. */
const GAP = 2;
/** The width of each column of some rows; 0 for a column whose cells are all empty. */
function planColumns(rows) {
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
// EXTERNAL MODULE: ./report/text/findings.js
var text_findings = __webpack_require__(5469);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
// EXTERNAL MODULE: ./report/text/worst-first.js
var worst_first = __webpack_require__(319);
;// CONCATENATED MODULE: ./report/reporters/terminal.js










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
/** Lines for a screen. `ending`: the last ones, which say how the run ends and why. */
function* renderForTerminal(report, screen, ending) {
    const pen = (0,style/* createPen */.Md)(screen);
    const all = (0,worst_first/* listChecked */.I)(report);
    const good = all.filter(({ findings }) => findings.length === 0);
    const isCounted = good.length > MOST_GOOD;
    const shown = isCounted ? all.filter(({ findings }) => findings.length > 0) : all;
    const table = planTable(shown, screen.columns);
    for (const [at, checked] of shown.entries()) {
        const hasFindings = checked.findings.length > 0;
        yield* renderRow(checked, table, screen, pen);
        yield* renderFindings(checked, screen, pen);
        if (hasFindings && at < shown.length - 1)
            yield "";
    }
    if (isCounted)
        yield `${pen.colour("green", style/* SIGNS */.B2.good)} ${(0,quantities/* formatInteger */.Sm)(good.length)} without findings`;
    yield* renderEnd(report, ending, screen, pen);
}
function planTable(shown, columns) {
    const factColumns = planColumns(shown.map(({ facts }) => facts));
    const room = columns - 2 * MARGIN - sumColumns(factColumns);
    if (room < NARROWEST_NAME)
        return undefined;
    const most = Math.min(room, WIDEST_NAME);
    let nameColumns = 0;
    for (const { name } of shown) {
        const width = (0,text_columns/* measureColumns */.eh)(name);
        if (width <= most)
            nameColumns = Math.max(nameColumns, width);
    }
    return { nameColumns, factColumns };
}
function* renderRow(checked, table, { columns }, pen) {
    const { name, facts } = checked;
    const worst = (0,worst_first/* worstOf */.h)(checked);
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


/***/ })

};
