export const id = 886;
export const ids = [886];
export const modules = {

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM)
/* harmony export */ });
/** The name of the program. */
const PROGRAM = "tiktok-upload-guard";


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ IDS),
/* harmony export */   bG: () => (/* binding */ TOKEN_VARIABLE),
/* harmony export */   gI: () => (/* binding */ publishOptions),
/* harmony export */   jq: () => (/* binding */ PUBLISH_FORMATS),
/* harmony export */   m6: () => (/* binding */ API_VARIABLE)
/* harmony export */ });
/* harmony import */ var _report_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6791);
/** The options of the commands that ask TikTok about uploads. Definitions only. */

/** The variables that are read without an option. */
const TOKEN_VARIABLE = "TIKTOK_ACCESS_TOKEN";
const API_VARIABLE = "TIKTOK_API_URL";
/** The formats of a result about uploads. */
const PUBLISH_FORMATS = ["text", "json"];
const IDS = { name: "ids", about: "Publish ids, or - to read them from stdin in any form" };
/** `timeout`: about and default of the option. */
function publishOptions(timeout) {
    return [
        {
            name: "--ledger",
            value: "file",
            about: "A file or folder with publish ids in any form. Can be given more than once",
            isMany: true,
        },
        { name: "--timeout", value: "seconds", ...timeout },
        {
            name: "--fail-on",
            value: "level",
            about: "The level from which on outcomes end the command with exit code 1",
            choices: _report_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$,
            fallback: "error",
        },
        {
            name: "--token-env",
            value: "name",
            about: "The environment variable that holds the access token. A token is never an argument",
            fallback: TOKEN_VARIABLE,
        },
        {
            name: "--tiktok-api-url",
            value: "url",
            about: "One base address for every call to TikTok, for gateways and tests",
            fallback: `the variable ${API_VARIABLE}, else TikTok's own`,
        },
        {
            name: "--format",
            value: "format",
            about: "The format of the result",
            choices: PUBLISH_FORMATS,
            fallback: "text",
        },
        {
            name: "--output",
            value: "file",
            about: "Writes the result to this file, and makes its folder",
            fallback: "stdout",
        },
    ];
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./commands/publish-options.js
var publish_options = __webpack_require__(9603);
;// CONCATENATED MODULE: ./commands/cancel.js

const cancel = {
    name: "cancel",
    about: "Cancels uploads that TikTok has not posted yet",
    description: [
        "Asks TikTok to cancel each publish id, then asks for its status until that is confirmed or the time is up. It says what became of each, and what is left to do.",
        `The access token comes from the environment variable ${publish_options/* TOKEN_VARIABLE */.bG}. To keep it out of the shell's history: read -rs ${publish_options/* TOKEN_VARIABLE */.bG} && export ${publish_options/* TOKEN_VARIABLE */.bG}`,
        "Text from stdin and ledgers can have any form: ids, JSON, the response of TikTok, the output of a step. Where they hold no id, there is a warning. Ctrl-C ends the waiting for confirmation; what was never asked is still asked.",
    ],
    operands: publish_options/* IDS */.Bq,
    options: [
        ...(0,publish_options/* publishOptions */.gI)({ about: "The time for cancelling and confirming, 1 to 240", fallback: "90" }),
        { name: "--dry-run", about: "Says what it would cancel, and sends nothing. Needs no token" },
    ],
    exitCodes: {
        0: "every upload was cancelled, or had failed before",
        1: "outcomes of the level that --fail-on names",
        2: "bad usage, no id or ledger is named, no token, or the result could not be written",
    },
    examples: [
        { line: "cancel v_pub_url~v2.123456789", about: "Cancel one upload" },
        { line: "cancel --ledger publish-ids.txt", about: "Cancel what an upload script has recorded" },
        { line: "cancel --dry-run - < upload.log", about: "Find the ids in a log, and cancel nothing" },
    ],
    run: async (given, world) => (await Promise.all(/* import() */[__webpack_require__.e(1654), __webpack_require__.e(8827), __webpack_require__.e(8972), __webpack_require__.e(1786), __webpack_require__.e(9661), __webpack_require__.e(3878)]).then(__webpack_require__.bind(__webpack_require__, 3878))).cancelUploads(given, world),
};

// EXTERNAL MODULE: ./report/choices.js
var choices = __webpack_require__(6791);
;// CONCATENATED MODULE: ./commands/check.js
/** `check`: checks videos, and posts with their videos, as the action does. */

const check = {
    name: "check",
    about: "Checks videos against TikTok's limits",
    description: [
        "Checks videos against TikTok's limits, without uploading them. Without paths, it checks the videos that Git tracks in this folder.",
        "A path is a file, a directory, a glob or an https URL; '!' before it leaves it out. Quote globs, so that your shell does not expand them.",
        "Git LFS pointers are read from the LFS server. GitHub's needs the variable GITHUB_TOKEN for a private repository.",
        "With --fix, the installed ffmpeg converts each file with errors or warnings, two at a time. It never cuts anything off. What it writes is checked, and kept only if it passes: as 'a.fixed.mp4' beside 'a.mp4', which stays as it is. With --in-place, it takes the place of the original, so have that in Git; in the place of 'a.avi' stands 'a.mp4'. Nothing else is overwritten. Videos at URLs and pointers of Git LFS are not fixed.",
        "Ctrl-C ends the check with a report of what was checked by then. A second one ends it at once.",
    ],
    operands: { name: "paths", about: "Files, directories, globs and https URLs of videos" },
    options: [
        { name: "--scope", value: "scope", about: "Which videos are checked", choices: choices/* SCOPES */.iW, fallback: "all" },
        {
            name: "--since",
            value: "ref",
            about: "Checks only what has changed since this branch, tag or commit, or since its last commit in common with yours. What you have not committed yet counts",
        },
        {
            name: "--posts",
            value: "path",
            about: "Post files to check with their videos: a file, a directory or a glob. Can be repeated",
            isMany: true,
        },
        {
            name: "--config",
            value: "file",
            about: "The policy, if it is not in the usual place",
            fallback: ".github/tiktok-upload-guard.yml",
        },
        { name: "--shard", value: "i/n", about: "Checks only part i of n" },
        {
            name: "--if-no-videos",
            value: "level",
            about: "What a path that matches nothing is",
            choices: choices/* IF_NO_VIDEOS */.bn,
            fallback: "error for a path, a notice without paths",
        },
        {
            name: "--fail-on",
            value: "level",
            about: "The level from which on findings end the command with exit code 1",
            choices: choices/* FAIL_ON */.d$,
            fallback: "error",
        },
        { name: "--format", value: "format", about: "The format of the result", choices: choices/* CHECK_FORMATS */.y4, fallback: "text" },
        { name: "--output", value: "file", about: "Writes the result to this file, and makes its folder" },
        {
            name: "--report",
            value: "format=file",
            about: "Writes a further report: 'sarif=videos.sarif'. Can be repeated",
            isMany: true,
        },
        { name: "--fix", about: "Has the installed ffmpeg write a fixed video beside each that needs it" },
        { name: "--in-place", about: "With --fix, replaces the originals by the fixed videos" },
    ],
    exitCodes: {
        1: "findings of the level that --fail-on names (with --fix, in what is there afterwards), or a video that could not be fixed",
        2: "bad usage or input, a path that matches nothing, a report that could not be written, or an interrupted check",
    },
    examples: [
        { line: "check", about: "Check the videos that Git tracks" },
        { line: "check videos/ '!videos/drafts/**'", about: "Check a folder, except the drafts" },
        { line: "check --fix videos/", about: "Write a fixed video beside each that TikTok would refuse" },
        { line: "check --since origin/main", about: "Check what your branch changes" },
        {
            line: "check --report sarif=videos.sarif --report junit=videos.xml",
            about: "Write reports for other tools, too",
        },
    ],
    run: async (given, world) => (await Promise.all(/* import() */[__webpack_require__.e(853), __webpack_require__.e(7989), __webpack_require__.e(4425), __webpack_require__.e(1786), __webpack_require__.e(839), __webpack_require__.e(7637)]).then(__webpack_require__.bind(__webpack_require__, 1358))).checkAsAsked(given, world),
};

// EXTERNAL MODULE: ./commands/shells.js
var shells = __webpack_require__(1584);
;// CONCATENATED MODULE: ./commands/completion.js

const completion = {
    name: "completion",
    about: "Prints a script that completes command lines in a shell",
    description: [
        "Prints a script for bash, zsh or fish. With it, the shell completes commands, options and their values.",
    ],
    operands: { name: "shell", about: shells/* SHELLS */.O.join(", "), choices: shells/* SHELLS */.O },
    options: [],
    exitCodes: { 0: "the script was printed", 1: undefined, 2: "an unknown shell" },
    examples: [
        { line: "completion bash > ~/.local/share/bash-completion/completions/tiktok-upload-guard", about: "bash" },
        { line: "completion zsh > ~/.zfunc/_tiktok-upload-guard", about: "zsh, with ~/.zfunc in its fpath" },
        { line: "completion fish > ~/.config/fish/completions/tiktok-upload-guard.fish", about: "fish" },
    ],
    async run({ operands }, { terminal }) {
        const shell = shells/* SHELLS */.O.find((each) => each === operands[0]);
        if (shell === undefined || operands.length !== 1) {
            terminal.say(`Name one shell: ${shells/* SHELLS */.O.join(", ")}.`);
            return 2;
        }
        terminal.write((await Promise.all(/* import() */[__webpack_require__.e(5965), __webpack_require__.e(1943)]).then(__webpack_require__.bind(__webpack_require__, 1943))).renderScript(shell));
        return 0;
    },
};

;// CONCATENATED MODULE: ./commands/explain.js
const explain = {
    name: "explain",
    about: "Explains a rule, a code or an outcome",
    description: [
        "Says what a word of a report means: a rule, a code of TikTok's or of this project, a status, a fail_reason or an outcome. It says how serious that is, what it is based on, and what to do.",
        "Without a word, it lists all of them in short. Limits are TikTok's own: a policy can set others.",
    ],
    operands: { name: "words", about: "Words of a report, in any case" },
    options: [],
    exitCodes: { 0: "every word was explained", 1: "never", 2: "a word is not known" },
    examples: [
        { line: "explain variable-frame-rate", about: "Explain a rule" },
        { line: "explain publish_not_cancellable", about: "Explain a code of TikTok's" },
        { line: "explain", about: "List everything that can be explained" },
    ],
    run: async (given, world) => (await Promise.all(/* import() */[__webpack_require__.e(2122), __webpack_require__.e(7989), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 438))).explainWords(given.operands, world),
};

;// CONCATENATED MODULE: ./commands/report.js
/** `report`: renders reports that exist, joined, and comments on the pull request of a run. Checks no video. */

const report = {
    name: "report",
    about: "Shows JSON reports in another format",
    description: [
        "Shows JSON reports of the check in another format. Several reports, for example of the parts of a job matrix, become one. A folder means all '.json' files in it.",
        "On the event 'workflow_run', the reports may come from a fork. Then the commands that fix videos are left out.",
    ],
    operands: { name: "reports", about: "JSON reports, or folders of them" },
    options: [
        {
            name: "--format",
            value: "format",
            about: "The format of the result",
            choices: choices/* RENDERED_FORMATS */.pP,
            fallback: "markdown",
        },
        { name: "--output", value: "file", about: "Writes to this file, and makes its folder", fallback: "stdout" },
        {
            name: "--comment",
            value: "when",
            about: "In a job of GitHub Actions, comments on the pull request of the run. Needs the variable GITHUB_TOKEN and the permission 'pull-requests: write'",
            choices: choices/* COMMENT_ON */.UI,
            fallback: "never",
        },
        {
            name: "--fail-on",
            value: "level",
            about: "The level from which on findings end the command with exit code 1",
            choices: choices/* FAIL_ON */.d$,
            fallback: "error",
        },
    ],
    exitCodes: { 2: "bad usage, an unreadable report, or a result that could not be written" },
    examples: [
        { line: "report --format markdown --output videos.md reports/", about: "Join all reports of a folder to one page" },
    ],
    run: async (given, world) => (await Promise.all(/* import() */[__webpack_require__.e(2122), __webpack_require__.e(853), __webpack_require__.e(7989), __webpack_require__.e(7927), __webpack_require__.e(4425), __webpack_require__.e(839), __webpack_require__.e(6146)]).then(__webpack_require__.bind(__webpack_require__, 6441))).renderReports(given, world),
};

;// CONCATENATED MODULE: ./commands/status.js

const status_status = {
    name: "status",
    about: "Asks TikTok what became of uploads",
    description: [
        "Asks for the status of each publish id once. With --watch, it asks again until all are final or the time is up. It makes at most 20 calls a minute, together with other runs that use the same token.",
        `The access token comes from the environment variable ${publish_options/* TOKEN_VARIABLE */.bG}. To keep it out of the shell's history: read -rs ${publish_options/* TOKEN_VARIABLE */.bG} && export ${publish_options/* TOKEN_VARIABLE */.bG}`,
        "Text from stdin and ledgers can have any form: ids, JSON, the response of TikTok, the output of a step. Where they hold no id, there is a warning. Nothing is ever cancelled.",
    ],
    operands: publish_options/* IDS */.Bq,
    options: [
        { name: "--watch", about: "Asks again until every upload is final" },
        ...(0,publish_options/* publishOptions */.gI)({ about: "The time for all calls, 1 to 3600", fallback: "300" }),
    ],
    exitCodes: {
        0: "no upload failed",
        1: "an upload failed, or another outcome of the level that --fail-on names",
        2: "bad usage, no id or ledger is named, no token, or the result could not be written",
    },
    examples: [
        { line: "status v_pub_url~v2.123456789", about: "Ask once" },
        { line: "status --watch --ledger publish-ids.txt", about: "Wait until all uploads of a script are final" },
        { line: "status --watch --fail-on warning - < upload.log", about: "Fail, too, if one is not final in time" },
    ],
    run: async (given, world) => (await Promise.all(/* import() */[__webpack_require__.e(1654), __webpack_require__.e(8827), __webpack_require__.e(8972), __webpack_require__.e(1786), __webpack_require__.e(9661), __webpack_require__.e(4866)]).then(__webpack_require__.bind(__webpack_require__, 4866))).askForStatus(given, world),
};

;// CONCATENATED MODULE: ./commands/commands.js
/** Lists the commands. A command is one file, and one line here. */






const COMMANDS = [check, cancel, status_status, report, explain, completion];

// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(3735);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
// EXTERNAL MODULE: ./text/closest.js
var text_closest = __webpack_require__(317);
// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
// EXTERNAL MODULE: ./commands/program-name.js
var program_name = __webpack_require__(3231);
;// CONCATENATED MODULE: ./commands/program.js
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
        say(`Name a command: ${(0,words/* formatList */.ki)(commands.map(({ name }) => name), "or")}. See '${program_name/* PROGRAM */.R} --help'.`);
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
        else if (!(error instanceof esm/* CommanderError */.b7))
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
    const program = new esm/* Command */.uB(program_name/* PROGRAM */.R)
        .description("Checks videos against TikTok's limits, and cancels uploads that TikTok has not posted yet.")
        .version(tool/* VERSION */.x, "--version", "Shows the version")
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
        parsed.addOption(new esm/* Option */.c$("--no-color", "Writes without colours, as with the variable NO_COLOR"));
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
    const option = new esm/* Option */.c$(value === undefined ? name : `${name} <${value}>`, notes.length === 0 ? about : `${about} (${notes.join("; ")})`);
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
    const closest = (0,text_closest/* findClosest */.Ru)(given, choices);
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
    const examples = command.examples.flatMap(({ line, about }) => [`  # ${about}`, `  ${program_name/* PROGRAM */.R} ${line}`]);
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

;// CONCATENATED MODULE: ./commands/run.js


/** Runs what the arguments ask for. Throws only what nobody expects. */
function run(args, world) {
    return runProgram(COMMANDS, args, world);
}


/***/ }),

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SHELLS)
/* harmony export */ });
/** The shells whose command lines can be completed. */
const SHELLS = ["bash", "zsh", "fish"];


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ COMMENT_ON),
/* harmony export */   bn: () => (/* binding */ IF_NO_VIDEOS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   pP: () => (/* binding */ RENDERED_FORMATS),
/* harmony export */   y4: () => (/* binding */ CHECK_FORMATS)
/* harmony export */ });
/* unused harmony exports FORMAT_NAMES, FILE_FORMATS */
/** Reports for other tools. */
const FORMAT_NAMES = ["sarif", "junit", "gitlab", "html", "markdown"];
/** What the command `report` renders. */
const RENDERED_FORMATS = [...FORMAT_NAMES, "json", "comment"];
/** What the command `check` renders: for a person, for the log of a job of GitHub Actions, and for other tools. */
const CHECK_FORMATS = ["text", "json", ...FORMAT_NAMES, "github"];
/** Those of them that can be files. */
const FILE_FORMATS = ["text", "json", ...FORMAT_NAMES];
/** From which level on findings or outcomes fail. */
const FAIL_ON = ["error", "warning", "never"];
/** When to comment on a pull request. */
const COMMENT_ON = ["never", "on-findings", "always"];
/** What a search without result is. */
const IF_NO_VIDEOS = ["error", "warning", "ignore"];
/** Which videos are checked. */
const SCOPES = ["all", "changed"];


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
