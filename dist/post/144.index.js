export const id = 144;
export const ids = [144];
export const modules = {

/***/ 1144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPostInputs: () => (/* binding */ readPostInputs)
});

// UNUSED EXPORTS: keepInputs

;// CONCATENATED MODULE: ./net/urls.js
/** What may be shown of a URL, and whether it leads to this machine. Asks no server. */
/** Whether a URL's host is written as this machine, where http is safe enough. */
function isLoopback({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A URL without user name, password, query and fragment, which may be secrets. */
function nameAddress({ protocol, host, pathname }) {
    return `${protocol}//${host}${pathname}`;
}

;// CONCATENATED MODULE: ./text/folding.js
/** Texts that people take for the same. Knows no language. */
/** Letter case does not count, nor how an accent is encoded (Unicode Standard Annex #15). */
function fold(text) {
    return text.normalize("NFC").toLowerCase().replaceAll("ς", "σ");
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
    const shown = isAddress ? visible.replace(/^(!?https?:\/\/)?.*@/is, "$1…@") : visible;
    return at === -1 ? shown : `${shown}${line.charAt(at)}…`;
}
/** Where a secret may start in a text that does not look like a URL; -1 if nowhere. */
function findSecret(line) {
    const mark = line.indexOf("?");
    const starts = [line.search(AFTER_EXTENSION), line.includes("=", mark) ? mark : -1].filter((at) => at !== -1);
    return starts.length === 0 ? -1 : Math.min(...starts);
}

;// CONCATENATED MODULE: ./inputs/kinds.js



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
/** Where the policy is if the workflow names no other file. */
const DEFAULT_POLICY = ".github/tiktok-upload-guard.yml";
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
    return Object.keys(environment).flatMap((key) => {
        const given = key.startsWith("INPUT_") ? key.slice("INPUT_".length).toLowerCase() : "";
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
/** How the guard speaks of the settings of its check. */
function createGuardWording(secrets) {
    return {
        describe: (setting, problem) => describeInputProblem(guardInputs[setting], problem, secrets),
        nameSetting: (setting) => `'${guardInputs[setting].name}'`,
        adviceWithoutRepository: "check out the repository before this step, or name files, directories or globs",
        adviseToName: (line) => `set 'videos', for example to '${line}'`,
        lfs: {
            fetch: "add 'lfs: true' to actions/checkout (or run 'git lfs pull' before this step)",
            giveToken: "give 'github-token' a token",
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


/***/ })

};
