export const id = 570;
export const ids = [570];
export const modules = {

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectForPost: () => (/* reexport */ connectForPost),
  readPostInputs: () => (/* reexport */ readPostInputs),
  readState: () => (/* reexport */ readState)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./tiktok/endpoints.js
var tiktok_endpoints = __webpack_require__(2345);
;// CONCATENATED MODULE: ./flows/connect-early.js
/** Connects to TikTok while the code that calls it is loaded. Sends no request. */


/** For post, if it will cancel. Like the others, it resolves when what calls need is loaded. */
async function connectForPost({ values }, { ledger }) {
    if (values.cancel === "on-failure")
        await connectEarly(tiktok_endpoints/* ADDRESSES */.FV, values, () => hasContent(ledger));
}
/** For `cancel/`. Which files are named and what they hold is not known yet. */
async function connectForCancel({ values, problems }) {
    if (values.dryRun || problems.length > 0)
        return;
    await connectEarly(ADDRESSES, values, () => values.publishIdsFile.length > 0);
}
/** For `confirm/`. `ledgerPath`: of the guard's ledger, if the job has one. */
async function connectForConfirm({ values, problems }, ledgerPath) {
    if (problems.length === 0)
        await connectEarly(["status/fetch"], values, () => hasContent(ledgerPath));
}
/** Connects only if there may be something to send: neither a server nor a proxy is bothered for nothing. */
async function connectEarly(endpoints, { accessToken, publishIds, tiktokApiUrl }, hasLedger) {
    if (accessToken === undefined || (publishIds === "" && !hasLedger()))
        return;
    await (0,tiktok_endpoints/* connectTo */.m6)(endpoints, tiktokApiUrl);
}
function hasContent(path) {
    try {
        return path !== undefined && (0,external_node_fs_.statSync)(path).size > 0;
    }
    catch {
        // What is wrong with a ledger is reported where it is read.
        return false;
    }
}

;// CONCATENATED MODULE: ./model/default-policy.js
/** Where the policy is if no setting names another file. Imports nothing. */
/** A path from the workspace, with `/`. */
const DEFAULT_POLICY = ".github/tiktok-upload-guard.yml";

;// CONCATENATED MODULE: ./net/urls.js
/** What may be shown of a URL, and whether it leads to this machine. Asks no server. */
/** Whether a URL's host is written as this machine, where http is safe enough. */
function isLoopback({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A part of a URL as it was before percent-encoding; as it stands where it is not encoded so. */
function decodePart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A URL without user name, password, query and fragment, which may be secrets. */
function nameAddress({ protocol, host, pathname }) {
    return `${protocol}//${host}${pathname}`;
}

;// CONCATENATED MODULE: ./text/folding.js
/** Texts that people take for the same. Knows no language. */
/** Letter case does not count, nor how an accent is encoded (Unicode Standard Annex #15). */
function fold(text) {
    return text.normalize("NFC").toLowerCase().replaceAll("\u03c2", "\u03c3");
}

;// CONCATENATED MODULE: ./text/closest.js
/** Finds the word that a person may have meant. Knows no list of words. */

/** Words that differ in longer parts are not compared. */
const LONGEST = 500;
/**
 * The number of letters to insert, delete, replace or swap with their neighbour so that one word becomes the other
 * (optimal string alignment). Letter case does not count. Infinite if that is more than `most`. The time that it takes
 * grows with the product of one length and `most`.
 */
function measureDistance(one, other, most) {
    const [a, b] = cutEqualEnds(fold(one), fold(other));
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
function closest_findClosest(given, words) {
    return findNearest(given, words) ?? findLonger(given, words);
}
function findLonger(given, words) {
    if (given.length < SHORTEST_BEGINNING)
        return undefined;
    const [longer, another] = words.filter((word) => fold(word).startsWith(fold(given)));
    return another === undefined ? longer : undefined;
}
function findNearest(given, words) {
    const measured = words.map((word) => ({ word, distance: measureDistance(given, word, allowTypos(word)) }));
    const [best] = measured.sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance < Infinity ? best.word : undefined;
}

;// CONCATENATED MODULE: ./text/redaction.js
/** Hides what may be secret in a text that was meant as a URL, however it is mistyped. Parses no URL. */
/** What makes a text a URL to a person: a scheme, two slashes, a password, or a host. */
const ADDRESS = new RegExp([
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
    const isAddress = ADDRESS.test(line);
    const at = isAddress ? line.search(/[?#]/) : findSecret(line);
    const visible = at === -1 ? line : line.slice(0, at);
    const shown = isAddress ? visible.replace(/^(!?https?:\/\/)?.*@/is, "$1\u2026@") : visible;
    return at === -1 ? shown : `${shown}${line.charAt(at)}\u2026`;
}
/** Where a secret may start in a text that does not look like a URL; -1 if nowhere. */
function findSecret(line) {
    const mark = line.indexOf("?");
    const starts = [line.search(AFTER_EXTENSION), line.includes("=", mark) ? mark : -1].filter((at) => at !== -1);
    return starts.length === 0 ? -1 : Math.min(...starts);
}

;// CONCATENATED MODULE: ./inputs/kinds.js
/**
 * Reads the text of a setting: a path, a choice, a number, a token. Knows neither the names of settings nor where their
 * texts come from.
 */




const lines = {
    fallback: [],
    parse: (text) => value(text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== "")),
};
const kinds_text = { fallback: "", parse: value };
const NUL_IN_PATH = problem("contains a NUL character", "Allowed: a path without NUL characters.");
/** A path; empty means that the action picks one. */
const path = {
    fallback: undefined,
    parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};
const policyPath = {
    fallback: DEFAULT_POLICY,
    parse: (given) => (given.includes("\0") ? NUL_IN_PATH : value(given)),
};
/** A bearer token as RFC 6750 (section 2.1) and HTTP allow it: visible ASCII. Never shown in a message. */
function token(what) {
    return {
        fallback: undefined,
        isSecret: true,
        parse(given) {
            const at = given.search(/[^\x21-\x7e]/);
            if (at === -1)
                return value(given);
            return problem(`contains a character that is not allowed in a token (position ${at + 1} of ${given.length})`, `Check how the secret was stored: ${what} has only ASCII characters, without spaces or line breaks.`);
        },
    };
}
/** The first of `choices` is the default. */
function oneOf(...choices) {
    return { fallback: choices[0], parse: (given) => choose(given, choices) };
}
/** Without a default: an empty input means something else. */
function optionalOneOf(...choices) {
    return { fallback: undefined, parse: (given) => choose(given, choices) };
}
function choose(given, choices) {
    const choice = choices.find((candidate) => candidate === given);
    if (choice !== undefined)
        return value(choice);
    const closest = closest_findClosest(given, choices);
    const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
    return problem(`is '${given}'${hint}`, `Allowed: ${choices.map((each) => `'${each}'`).join(", ")}.`);
}
function wholeNumber(fallback, min, max, unit) {
    return {
        fallback,
        parse(given) {
            const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
            return number >= min && number <= max
                ? value(number)
                : problem(`is '${given}'`, `Allowed: a whole number of ${unit} from ${min} to ${max}.`);
        },
    };
}
/** GitHub starts at most 256 jobs per matrix (GitHub's documentation, "Running variations of jobs in a workflow"). */
const MOST_SHARDS = 256;
const shard = {
    fallback: undefined,
    parse(given) {
        const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
        return index >= 1 && index <= count && count <= MOST_SHARDS
            ? value({ index, count })
            : problem(`is '${given}'`, `Allowed: 'i/n', part i of n, with i from 1 to n and n up to ${MOST_SHARDS}.`);
    },
};
/** The booleans of YAML 1.2's core schema, as `getBooleanInput` of `@actions/core` reads them. */
const kinds_boolean = {
    fallback: false,
    parse(given) {
        if (/^(true|True|TRUE)$/.test(given))
            return value(true);
        if (/^(false|False|FALSE)$/.test(given))
            return value(false);
        return problem(`is '${given}'`, "Allowed: 'true', 'false'.");
    },
};
/** The base address of an API: https, or http only on loopback, because every call carries the token. */
const apiUrl = {
    fallback: undefined,
    parse(given) {
        const allowed = "Allowed: an https URL without user name, query or fragment (http only on loopback).";
        if (!URL.canParse(given))
            return problem(`is '${hideSecrets(given)}', which is not a URL`, allowed);
        const url = new URL(given);
        if (url.username !== "" || url.password !== "")
            return problem("contains a user name or password", allowed);
        const secure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
        if (secure && url.search === "" && url.hash === "")
            return value(url);
        // A query may be a secret.
        return problem(`is '${given.replace(/[?#].*$/s, "")}'${/[?#]/.test(given) ? " with a query or fragment" : ""}`, allowed);
    },
};
function value(parsed) {
    return { kind: "value", value: parsed };
}
/** `given` follows the name of the input; `allowed` is a sentence. */
function problem(given, allowed) {
    return { kind: "problem", problem: given, advice: allowed.replace(/\.$/, "") };
}

;// CONCATENATED MODULE: ./inputs/publishing.js
/** How the settings of cancelling and confirming are read, in a workflow and on the command line. */

/** The time for cancelling and confirming all ids together. */
const cancelSeconds = wholeNumber(90, 1, 240, "seconds");
/** The time for confirming all ids together. */
const confirmSeconds = wholeNumber(300, 1, 3600, "seconds");
const tiktokToken = token("a TikTok user access token");

;// CONCATENATED MODULE: ./inputs.js
/**
 * Reads the inputs of the actions: texts of a workflow become typed, validated values. No other room knows an input's
 * name.
 */



/** The values of `job.status`. Any other text counts as cancelled: then post waits for late ids. */
const jobStatus = {
    fallback: "cancelled",
    parse: (given) => value(given === "success" || given === "failure" ? given : "cancelled"),
};
function named(name, kind) {
    return { name, ...kind };
}
const publishing = {
    publishIds: named("publish-ids", kinds_text),
    accessToken: { ...named("access-token", tiktokToken), variable: "TIKTOK_ACCESS_TOKEN" },
    tiktokApiUrl: named("tiktok-api-url", apiUrl),
    failOn: named("fail-on", oneOf("error", "warning", "never")),
    reportFile: named("report-file", path),
};
const cancelling = {
    cancelTimeoutSeconds: named("cancel-timeout", cancelSeconds),
    ...publishing,
};
/** `action.yml`: main and post read the same inputs; post sees them evaluated again. */
const guardInputs = {
    ...cancelling,
    videos: named("videos", lines),
    posts: named("posts", lines),
    scope: named("scope", oneOf("auto", "all", "changed")),
    ifNoVideos: named("if-no-videos", optionalOneOf("error", "warning", "ignore")),
    githubToken: named("github-token", token("a GitHub token")),
    config: named("config", policyPath),
    creatorLimit: named("creator-limit", kinds_boolean),
    shard: named("shard", shard),
    annotate: named("annotate", {
        ...oneOf("error", "warning", "notice", "never"),
        fallback: "warning",
    }),
    comment: named("comment", oneOf("never", "on-findings", "always")),
    reports: named("reports", lines),
    cancel: named("cancel", oneOf("on-failure", "dry-run", "never")),
    jobStatus: named("job-status", jobStatus),
};
/** `cancel/action.yml` */
const cancelInputs = {
    ...cancelling,
    publishIdsFile: named("publish-ids-file", lines),
    dryRun: named("dry-run", kinds_boolean),
};
/** `confirm/action.yml` */
const confirmInputs = {
    ...publishing,
    timeoutSeconds: named("timeout", confirmSeconds),
};
/**
 * Reads every input of `table` from the variables in which the runner passes them (`INPUT_<NAME>`). An empty one is
 * read from the variable that stands in for it, if there is one.
 */
function readInputs(table, environment) {
    const given = Object.entries(table).map(([key, input]) => {
        const { words, source } = findText(input, environment);
        return { key, input, words, source, parsed: words === "" ? value(input.fallback) : input.parse(words) };
    });
    const tokens = given.filter(({ input, words }) => input.isSecret && words !== "").map(({ words }) => words);
    const secrets = sortSecrets(tokens);
    const values = given.map(({ key, input, parsed }) => [key, parsed.kind === "value" ? parsed.value : input.fallback]);
    const problems = given.flatMap(({ input, source, parsed }) => parsed.kind === "problem" ? [describeInputProblem(input, parsed, secrets, source)] : []);
    return { values: Object.fromEntries(values), problems, secrets };
}
/** The inputs that were probably misspelled. GitHub warns of every input that an action does not declare. */
function findMisspelled(table, environment) {
    const names = Object.values(table).map(({ name }) => name);
    const inputs = Object.keys(environment).filter((key) => key.startsWith("INPUT_"));
    return inputs.flatMap((key) => {
        const given = key.slice("INPUT_".length).toLowerCase();
        const meant = names.includes(given) ? undefined : findClosest(given, names);
        return meant === undefined ? [] : [{ given, meant }];
    });
}
/** The text of an input, and where it was found, for messages. */
function findText({ name, variable }, environment) {
    const words = (environment[nameVariable(name)] ?? "").trim();
    const instead = variable === undefined ? "" : (environment[variable] ?? "").trim();
    if (words !== "" || instead === "")
        return { words, source: `Input '${name}'` };
    return { words: instead, source: `Environment variable '${variable}'` };
}
/** The variable in which the runner passes an input (actions/runner, Handler.cs, AddInputsToEnvironment). */
function nameVariable(input) {
    return `INPUT_${input.toUpperCase()}`;
}
/** Each once, the longest first: one may be the start of another. */
function sortSecrets(secrets) {
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}
/** Says in what is wrong where the text stands. Hides tokens, which may be in the wrong input. */
function describeInputProblem({ name, fallback }, problem, secrets, source = `Input '${name}'`) {
    const hide = (words) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), words);
    return {
        problem: hide(`${source} ${joinLine(problem)}`),
        advice: hide(problem.advice),
        input: name,
        fallback: typeof fallback === "string" || typeof fallback === "number" ? String(fallback) : undefined,
    };
}
/** What follows the name of an input that is a list of lines. */
function joinLine({ line, problem }) {
    return line === undefined ? problem : `has the line '${line}', ${problem}`;
}
/** How the guard speaks of the settings of its check. `ownServerPage`: the page on LFS servers of one's own. */
function createGuardWording(secrets, ownServerPage) {
    return {
        describe: (setting, problem) => describeInputProblem(guardInputs[setting], problem, secrets),
        nameSetting: (setting) => `'${guardInputs[setting].name}'`,
        adviceWithoutRepository: "check out the repository before this step, or name files, directories or globs",
        adviseToName: (line) => `set 'videos', for example to '${line}'`,
        lfs: {
            fetch: "add 'lfs: true' to actions/checkout (or run 'git lfs pull' before this step)",
            giveToken: "give 'github-token' a token",
            ownServerPage,
        },
    };
}

;// CONCATENATED MODULE: ./flows/post-inputs.js
/** Hands main's inputs on to post inside a composite action. Keeps and reads texts; the state does the rest. */

/** What post reads of the guard's inputs, besides `job-status`: only that is true when post runs. */
const KEPT = {
    publishIds: guardInputs.publishIds,
    accessToken: guardInputs.accessToken,
    cancel: guardInputs.cancel,
    cancelTimeoutSeconds: guardInputs.cancelTimeoutSeconds,
    tiktokApiUrl: guardInputs.tiktokApiUrl,
};
/** The longest text that is kept (bytes). A variable of 128 KiB would keep node from starting (Linux: E2BIG). */
const LONGEST_BYTES = (/* unused pure expression or super */ null && (32 * 1024));
/** Texts that post reads back as the same values. A bad input has its default, so it is not kept. */
function keepInputs({ values }) {
    const texts = Object.entries(KEPT).flatMap(([key, { name }]) => {
        const value = values[key];
        return value === undefined || value === "" ? [] : [[name, String(value)]];
    });
    const fits = ([, text]) => Buffer.byteLength(text) <= LONGEST_BYTES;
    return {
        kept: Object.fromEntries(texts.filter(fits)),
        tooLong: texts.filter((each) => !fits(each)).map(([name]) => name),
    };
}
/**
 * Post's inputs. Outside a composite action they are what the runner has evaluated again. Inside one, the runner
 * evaluates them with the inputs of another action (actions/runner#2030, #3514): there they are main's, and an access
 * token that main did not have is only masked. The publish ids are those of both. What main has refused is no problem
 * again.
 */
function readPostInputs(environment, { keptInputs, refusedInputs }) {
    const fresh = readInputs(guardInputs, environment);
    if (keptInputs === undefined) {
        return { ...fresh, problems: fresh.problems.filter(({ input }) => !refusedInputs.includes(input)) };
    }
    const texts = Object.entries(keptInputs).map(([name, text]) => [nameVariable(name), text]);
    const main = readInputs(guardInputs, Object.fromEntries(texts));
    const ids = new Set([main.values.publishIds, fresh.values.publishIds].filter((text) => text !== ""));
    return {
        values: { ...main.values, publishIds: [...ids].join("\n"), jobStatus: fresh.values.jobStatus },
        problems: main.problems,
        secrets: sortSecrets([...main.secrets, ...fresh.secrets]),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./flows/state.js
/** The values that main keeps for the post step. Does not know how the host keeps them. */


const NAMES = {
    ledger: "publish-ids-file",
    reportFile: "report-file",
    hasReport: "report-written",
    hasPassed: "passed",
    refusedInputs: "refused-inputs",
    keptInputs: "in-composite",
};
/** Precedes the name of a kept input. */
const INPUT = "input-";
/**
 * Marks the names of one guard's values. Two uses of a composite action can share one state, in which the later value
 * of a name replaces the earlier one (actions/runner#1947). So inside a composite action, each guard has names of its
 * own: they end in a dot and the last part of its folder's name.
 */
function markNames(ownFolder) {
    return `.${basename(ownFolder).split("-").at(-1)}`;
}
/** Saves parts of the state. `ownFolder`: the guard's own, which is passed inside a composite action. */
function saveState(host, parts, ownFolder) {
    const mark = ownFolder === undefined ? "" : markNames(ownFolder);
    for (const [name, text] of Object.entries(writeState(parts)))
        host.saveState(`${name}${mark}`, text);
}
function writeState({ ledger, reportFile, hasReport, hasPassed, refusedInputs, keptInputs }) {
    const inputs = Object.entries(keptInputs ?? {}).map(([name, text]) => [`${INPUT}${name}`, text]);
    const texts = [
        [NAMES.ledger, ledger],
        [NAMES.reportFile, reportFile],
        [NAMES.hasReport, hasReport ? "true" : undefined],
        [NAMES.hasPassed, hasPassed ? "true" : undefined],
        [NAMES.refusedInputs, refusedInputs?.join(",")],
        [NAMES.keptInputs, keptInputs === undefined ? undefined : "true"],
    ];
    const given = texts.filter((each) => each[1] !== undefined);
    return Object.fromEntries([...given, ...inputs]);
}
/**
 * Reads what main saved, from `STATE_<name>`. If the variables hold the states of several guards, each post step that
 * asks gets another one: it claims it by making a folder beside the ledger. A guard whose folder is gone comes last.
 */
function readState(environment) {
    const saved = Object.entries(environment).flatMap(([key, text]) => key.startsWith("STATE_") && text !== undefined ? [[key.slice("STATE_".length), text]] : []);
    const isLedger = (name) => name === NAMES.ledger || name.startsWith(`${NAMES.ledger}.`);
    const marks = saved.flatMap(([name]) => (isLedger(name) ? [name.slice(NAMES.ledger.length)] : []));
    // Without a mark, the names are of a guard outside composite actions, which shares its state with no other.
    const [mark = "", ...others] = marks.includes("") ? [""] : marks;
    const first = parseState(saved, mark);
    if (others.length === 0)
        return first;
    let lost;
    for (const state of [first, ...others.map((other) => parseState(saved, other))]) {
        const result = claim(state.ledger);
        if (result === "claimed")
            return state;
        if (result === "lost")
            lost ??= state;
    }
    return lost ?? first;
}
function parseState(saved, mark) {
    const own = new Map(saved.flatMap(([name, text]) => (name.endsWith(mark) ? [[name.slice(0, name.length - mark.length), text]] : [])));
    const inputs = [...own].flatMap(([name, text]) => name.startsWith(INPUT) ? [[name.slice(INPUT.length), text]] : []);
    return {
        ledger: own.get(NAMES.ledger),
        reportFile: own.get(NAMES.reportFile),
        hasReport: own.has(NAMES.hasReport),
        hasPassed: own.has(NAMES.hasPassed),
        refusedInputs: own.get(NAMES.refusedInputs)?.split(",") ?? [],
        keptInputs: own.has(NAMES.keptInputs) ? Object.fromEntries(inputs) : undefined,
    };
}
/** `taken`: another post step has this guard. `lost`: that can't be known, because its folder is gone, for example. */
function claim(ledger = "") {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(ledger), "post"));
        return "claimed";
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EEXIST" ? "taken" : "lost";
    }
}

;// CONCATENATED MODULE: ./flows/post-start.js
/** What post does before the rest of it is loaded, in one file: each file that is loaded takes time. */





/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ connectAhead),
  Ju: () => (/* binding */ isAddressRefused),
  NS: () => (/* binding */ pickRoute)
});

// UNUSED EXPORTS: AddressRefusedError, isProxied, openConnections

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ../../node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./net/tunnel.js
/**
 * Asks a proxy for a tunnel to a host (CONNECT: RFC 9110, section 9.3.6). Reads no environment, adds no TLS.
 *
 * https-proxy-agent, the usual library, hands a refusal of the proxy on as the response of the host: its 403 would look
 * like TikTok's. It connects only for a request, not ahead of it, can't be ended before the proxy responds, and writes
 * the proxy's password to stderr with `DEBUG`.
 */



/** How a message begins, where no tunnel was opened: so no server was asked. */
const NO_TUNNEL = "tunneling socket could not be established";
/**
 * Resolves with a connection to the host. Rejects if the proxy can't be reached or refuses: the message says that no
 * tunnel could be established, so that nobody blames the host.
 */
function openTunnel({ proxy, host, port, lookup, over }) {
    const target = `${(0,external_node_net_.isIPv6)(host) ? `[${host}]` : host}:${port}`;
    const { username, password } = proxy;
    const credentials = username === "" && password === "" ? undefined : Buffer.from(`${username}:${password}`);
    return new Promise((resolve, reject) => {
        const fail = (words) => reject(Object.assign(new Error(words), { code: "ECONNRESET" }));
        over?.throwIfAborted();
        const call = (proxy.protocol === "https:" ? external_node_https_.request : external_node_http_.request)({
            method: "CONNECT",
            host: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
            port: proxy.port,
            path: target,
            headers: {
                host: target,
                ...(credentials && { "proxy-authorization": `Basic ${credentials.toString("base64")}` }),
            },
            agent: false,
            lookup,
        });
        const giveUp = () => call.destroy();
        over?.addEventListener("abort", giveUp, { once: true });
        call.on("error", (error) => {
            fail(`${NO_TUNNEL}, cause=${error.message || error.code}`);
        });
        call.on("connect", ({ statusCode = 0 }, socket, head) => {
            over?.removeEventListener("abort", giveUp);
            const isOpen = statusCode >= 200 && statusCode < 300;
            if (isOpen && head.length === 0)
                return resolve(socket);
            socket.destroy();
            fail(isOpen ? "got illegal response body from proxy" : `${NO_TUNNEL}, statusCode=${statusCode}`);
        });
        call.end();
    });
}

;// CONCATENATED MODULE: ./net/connections.js
/** The sockets of HTTP calls: kept alive, shared, through a proxy if the environment names one. Sends no request. */






const SOCKETS = { keepAlive: true, maxSockets: 16 };
/** Opens separate connections. `lookup` resolves their addresses, and can refuse one before it is connected to. */
function openConnections(lookup = lookUpOnce()) {
    return { http: createConnector("http", lookup), https: createConnector("https", lookup) };
}
function createConnector(scheme, lookup, proxy) {
    const options = { ...SOCKETS, lookup };
    const agent = new (scheme === "https" ? external_node_https_.Agent : external_node_http_.Agent)(options);
    const connecting = agent;
    const connect = connecting.createConnection.bind(agent);
    const aheads = new Map();
    const open = async (place) => {
        if (proxy === undefined)
            return connect(place);
        closeIdle(agent);
        const socket = await openTunnel({ ...place, proxy, lookup });
        return scheme === "https" ? connect({ ...place, socket }) : socket;
    };
    const take = async ({ opening, over }, place) => {
        const giveUp = () => over.abort();
        place.over?.addEventListener("abort", giveUp);
        const socket = await opening.catch(() => undefined);
        place.over?.removeEventListener("abort", giveUp);
        place.over?.throwIfAborted();
        return socket !== undefined && wake(socket) ? socket : open(place);
    };
    connecting.createConnection = (place, done) => {
        const ahead = aheads.get(`${place.host}:${place.port}`)?.shift();
        if (ahead === undefined && proxy === undefined)
            return connect(place);
        const opening = ahead === undefined ? open(place) : take(ahead, place);
        opening.then((socket) => {
            // If the call ends right now, nobody else listens, and an error would end the process.
            socket.on("error", () => undefined);
            done(null, socket);
        }, done);
        return undefined;
    };
    return {
        agent,
        lookup,
        connectAhead(host, port) {
            const over = new AbortController();
            const servername = (0,external_node_net_.isIP)(host) === 0 ? host : "";
            const place = { ...options, host, port, servername, over: over.signal };
            const opening = open({ ...place, ...{ _agentKey: agent.getName(place) } });
            opening.then(rest, () => undefined);
            const key = `${host}:${port}`;
            aheads.set(key, [...(aheads.get(key) ?? []), { opening, over }]);
        },
    };
}
/** Lets a connection wait for its call: what a server sends before is no response, and closing it is no error. */
function rest(socket) {
    socket.on("error", () => undefined).on("data", destroyAtData);
    socket.unref();
}
/** Whether a connection that has waited can be used. */
function wake(socket) {
    socket.off("data", destroyAtData).ref();
    return !socket.destroyed && socket.writable && !socket.readableEnded;
}
function destroyAtData() {
    this.destroy();
}
/**
 * Looks up each host once for all sockets: a slow lookup keeps one of the four threads that Node has for them. One that
 * failed is made again.
 */
function lookUpOnce() {
    const found = new Map();
    return (host, options, callback) => {
        const key = JSON.stringify([host, options.family, options.hints]);
        const addresses = found.get(key) ?? lookUpAll(host, options);
        found.set(key, addresses);
        addresses.then((all) => {
            const [first] = all;
            if (options.all || first === undefined)
                callback(null, all);
            else
                callback(null, first.address, first.family);
        }, (error) => {
            found.delete(key);
            callback(error, []);
        });
    };
}
/** `node:dns/promises` would be one more module to load before the first request. */
function lookUpAll(host, options) {
    return new Promise((resolve, reject) => {
        (0,external_node_dns_.lookup)(host, { ...options, all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
    });
}
/** Thrown by a lookup that refuses the address it found. */
class AddressRefusedError extends (/* unused pure expression or super */ null && (Error)) {
    name = "AddressRefusedError";
    code = "ERR_ADDRESS_REFUSED";
}
/** Recognises the error by its code: node-fetch's errors keep nothing else of their cause. */
function isAddressRefused(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_ADDRESS_REFUSED";
}
const common = openConnections();
/** The way of a call to `url`: the proxy's if there is one, otherwise that of `connections`. */
function pickRoute(url, connections = common) {
    const { agent } = pickConnector(url, connections);
    return { agent, enter: isProxied(url) ? enterProxy : async () => () => undefined };
}
/** Opens a connection that the next call to `url` takes: sends nothing, but CONNECT where there is a proxy. */
function connectAhead(url) {
    const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
    pickConnector(url, common).connectAhead(url.hostname.replace(/^\[(.*)\]$/, "$1"), port);
}
function pickConnector(url, connections) {
    const scheme = url.protocol === "https:" ? "https" : "http";
    const proxy = getProxyUrl(url);
    if (proxy === undefined)
        return connections[scheme];
    const key = `${scheme} ${proxy.href}`;
    const known = proxied.get(key) ?? createConnector(scheme, lookUpProxy, proxy);
    proxied.set(key, known);
    return known;
}
/** Whether `http_proxy`, `https_proxy` and `no_proxy` send this address through a proxy (loopback never is). */
function isProxied(url) {
    return getProxyUrl(url) !== undefined;
}
// ---------------------------------------------------------------------------------------------------------------------
// Proxies
const proxied = new Map();
const lookUpProxy = lookUpOnce();
/** The calls that are out through a proxy, and those that wait for one of them to end. */
let out = 0;
const waiting = new Set();
/** A proxy gets no more calls at once than a host, whatever their hosts are: some limit the connections. */
async function enterProxy(over) {
    if (out < SOCKETS.maxSockets)
        out++;
    else
        await waitForTurn(over);
    return () => {
        const [next] = waiting;
        if (next === undefined)
            out--;
        else
            next();
    };
}
function waitForTurn(over) {
    return new Promise((resolve, reject) => {
        const begin = () => {
            waiting.delete(begin);
            resolve();
        };
        waiting.add(begin);
        over.addEventListener("abort", () => {
            waiting.delete(begin);
            reject(over.reason);
        });
    });
}
/** Connections that wait for a call to their host count, too. */
function closeIdle({ freeSockets }) {
    const idle = Object.values(freeSockets).flatMap((sockets) => sockets ?? []);
    for (const socket of idle.slice(0, Math.max(0, idle.length + out - SOCKETS.maxSockets)))
        socket.destroy();
}


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ ADDRESSES),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _net_connections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5531);
/** Where TikTok's Content Posting API is. Sends nothing; small, so that post can connect before it loads the rest. */


/** In order of preference: every public client uses the first one. */
const ADDRESSES = ["publish/cancel", "transmission/cancel"];
/** TikTok's gateway does not know these paths without the trailing slash. */
const ENDPOINTS = {
    "publish/cancel": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/cancel/" },
    "transmission/cancel": { host: "https://open-platform.tiktokapis.com", path: "/v2/post/transmission/cancel/" },
    "status/fetch": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/status/fetch/" },
    "creator_info/query": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/creator_info/query/" },
};
/** The URL of an endpoint. A user's base address keeps its own path: the documented path is appended to it. */
function locate(endpoint, apiUrl) {
    const { host, path } = ENDPOINTS[endpoint];
    const url = new URL(apiUrl ?? host);
    url.pathname = url.pathname.replace(/\/*$/, path);
    return url;
}
/**
 * Opens a connection to each endpoint, which the first call to it takes. Its handshakes go on while code is loaded and
 * ids are read. Resolves when what every call needs is loaded. After a fast lookup, the handshakes have begun by then.
 */
async function connectTo(endpoints, apiUrl) {
    for (const endpoint of endpoints)
        (0,_net_connections_js__WEBPACK_IMPORTED_MODULE_1__/* .connectAhead */ .w8)(locate(endpoint, apiUrl));
    // Node loads code without a turn of its loop, and no handshake goes on meanwhile: so it is not loaded all at once.
    await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 522));
    for (let turn = 0; turn < TURNS; turn++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}
/** One ends the lookup and connects. The next one begins the TLS handshake, or asks the proxy. */
const TURNS = 2;


/***/ })

};
