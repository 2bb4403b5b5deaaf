export const id = 9523;
export const ids = [9523];
export const modules = {

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM)
/* harmony export */ });
/** The name of the program. */
const PROGRAM = "tiktok-upload-guard";


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony export listExitCodes */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3735);
/* harmony import */ var _report_text_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2085);
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(317);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/* harmony import */ var _program_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3231);
/** Reads a command line by the definitions of the commands, and runs the one that it names. Knows no command. */





/** Help is easy to read up to this width. */
const WIDEST_HELP = 100;
/** What is wrong with the arguments, in sentences. */
class UsageProblem extends Error {
}
/** Runs what the arguments ask for. Throws only what nobody expects. */
async function runProgram(commands, args, world) {
    const { say } = world.terminal;
    if (args.length === 0) {
        say(`Name a command: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(commands.map(({ name }) => name), "or")}. See '${_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .R} --help'.`);
        return 2;
    }
    // What the scripts of the command `completion` call.
    if (args[0] === "complete") {
        const { renderSuggestions } = await Promise.all(/* import() */[__webpack_require__.e(5965), __webpack_require__.e(1943)]).then(__webpack_require__.bind(__webpack_require__, 1943));
        world.terminal.write(renderSuggestions(commands, args.slice(1)));
        return 0;
    }
    let code = 0;
    const program = createProgram(commands, world, async (command, given) => {
        code = await command.run(given, world);
    });
    try {
        await program.parseAsync(args, { from: "user" });
        return code;
    }
    catch (error) {
        if (error instanceof UsageProblem)
            say(error.message);
        else if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        // Help and version are written by now.
        else if (error.exitCode === 0)
            return 0;
        else
            say(toSentences(error.message));
        return 2;
    }
}
function createProgram(commands, { terminal }, run) {
    const width = Math.min(terminal.out.columns, WIDEST_HELP);
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .R)
        .description("Checks videos against TikTok's limits, and cancels uploads that TikTok has not posted yet.")
        .version(_report_text_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, "--version", "Shows the version")
        .helpOption("-h, --help", "Shows this text, or that of a command")
        .helpCommand("help [command]", "Shows the text of a command")
        .configureOutput({ writeOut: terminal.write, writeErr: () => undefined, getOutHelpWidth: () => width })
        .exitOverride();
    for (const command of commands) {
        const { name, about, description, operands, options } = command;
        const parsed = program
            .command(name)
            .summary(about)
            .description(description.join("\n\n"))
            .helpOption("-h, --help", "Shows this text");
        if (operands !== undefined)
            parsed.argument(`[${operands.name}...]`, operands.about);
        for (const option of options)
            parsed.addOption(toOption(option));
        parsed.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--no-color", "Writes without colours, as with the variable NO_COLOR"));
        parsed.addHelpText("after", () => `\n${describeEnd(command)}`);
        parsed.action(() => run(command, read(parsed, options)));
        if (operands === undefined)
            parsed.allowExcessArguments(false);
    }
    return program;
}
function toOption(definition) {
    const { name, value, about, choices, fallback, isMany = false } = definition;
    const notes = [
        ...(choices === undefined ? [] : [choices.join(", ")]),
        ...(fallback === undefined ? [] : [`default: ${fallback}`]),
    ];
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(value === undefined ? name : `${name} <${value}>`, notes.length === 0 ? about : `${about} (${notes.join("; ")})`);
    return value === undefined
        ? option
        : option.argParser((given, before) => {
            if (given === "")
                throw new UsageProblem(`Option '${name}' needs a value.`);
            if (choices !== undefined && !choices.includes(given))
                throw new UsageProblem(refuse(name, given, choices));
            if (isMany)
                return [...(Array.isArray(before) ? before : []), given];
            if (before !== undefined)
                throw new UsageProblem(`Option '${name}' is given twice.`);
            return given;
        });
}
function refuse(name, given, choices) {
    const closest = (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_4__/* .findClosest */ .Ru)(given, choices);
    const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
    return `Option '${name}' is '${given}'${hint}. Allowed: ${choices.map((each) => `'${each}'`).join(", ")}.`;
}
function read(parsed, options) {
    const values = new Map(parsed.options.map((option) => [option.long, parsed.getOptionValue(option.attributeName())]));
    const find = (name) => {
        if (!options.some((option) => option.name === name))
            throw new TypeError(`${name} is not defined`);
        return values.get(name);
    };
    return {
        operands: parsed.args,
        value: (name) => find(name),
        choice: (name, choices) => choices.find((each) => each === find(name)),
        values: (name) => find(name) ?? [],
        has: (name) => find(name) !== undefined,
    };
}
const USUAL_EXIT_CODES = {
    0: "nothing to object to",
    1: "findings of the level that --fail-on names",
    2: "bad usage, bad input, or a result that could not be written",
};
/** What each exit code of a command means. */
function listExitCodes({ exitCodes }) {
    return Object.entries({ ...USUAL_EXIT_CODES, ...exitCodes }).flatMap(([code, meaning]) => meaning === undefined ? [] : [{ code: Number(code), meaning }]);
}
function describeEnd(command) {
    const codes = listExitCodes(command).map(({ code, meaning }) => `  ${code}  ${meaning}`);
    const examples = command.examples.flatMap(({ line, about }) => [`  # ${about}`, `  ${_program_name_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .R} ${line}`]);
    return ["Exit codes:", ...codes, "", "Examples:", ...examples].join("\n");
}
/** The library's messages, such as "error: unknown option '--formt'\n(Did you mean --format?)", in our words. */
function toSentences(message) {
    const [first = "", hint = ""] = message.replace(/^error: /, "").split(/\n(?=\(Did you mean )/);
    const suggestion = hint.replace(/^\((Did you mean) (one of )?(.*)\?\)$/s, (_, start, many = "", names) => {
        return ` ${start} ${many}${many === "" ? `'${names}'` : names}?`;
    });
    const sentence = first
        // What stands behind it may be a token.
        .replace(/^(unknown option '[^=']*)=.*'$/s, "$1'")
        .replace(/^unknown (option|command) /, "there is no $1 ")
        .replace(/^option '(--[\w-]+) .*' argument missing$/, "option '$1' needs a value");
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(/\.$/, "")}.${suggestion}`;
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ findClosest),
/* harmony export */   cr: () => (/* binding */ measureDistance),
/* harmony export */   jP: () => (/* binding */ allowTypos)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
/** Texts that people take for the same. Knows no language. */
/** Letter case does not count, nor how an accent is encoded (Unicode Standard Annex #15). */
function fold(text) {
    return text.normalize("NFC").toLowerCase().replaceAll("ς", "σ");
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

};
