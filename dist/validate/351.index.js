export const id = 351;
export const ids = [351];
export const modules = {

/***/ 2351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGuardReports: () => (/* binding */ openGuardReports)
});

// EXTERNAL MODULE: ./check/limits.js
var limits = __webpack_require__(5403);
// EXTERNAL MODULE: ./check/rules/index.js + 26 modules
var rules = __webpack_require__(6942);
;// CONCATENATED MODULE: ./check/rule-help.js


/** The pages that lower objections of rules are based on, where that is not the page of the rule. */
function listOtherSources() {
    return RULES.flatMap(({ lowerBasis }) => lowerBasis?.source ?? []);
}
/** Every rule with TikTok's limits: when it objects, why, and what to do then, in sentences. */
function describeRules() {
    return rules/* RULES */.y.map(({ id, level, code, unit, evidence, source, limitName, when, help }) => {
        const { short, why, remedy } = help(limits/* TIKTOK_LIMITS */.wD);
        return {
            ...{ id, level, evidence, source, short, when: when(limits/* TIKTOK_LIMITS */.wD), why, advice: remedy },
            ...(code !== undefined && { code }),
            ...(unit !== undefined && { unit }),
            ...(limitName !== undefined && { isSettable: true }),
        };
    });
}

// EXTERNAL MODULE: ./posts/own-pages.js
var own_pages = __webpack_require__(9045);
// EXTERNAL MODULE: ./posts/rules/index.js + 22 modules
var posts_rules = __webpack_require__(7207);
;// CONCATENATED MODULE: ./posts/rule-help.js

/** Every rule: when it objects and what to do then, in sentences. */
function describePostRules() {
    return posts_rules.POST_RULES.map(({ id, level, code, evidence, source, when, help }) => ({
        ...{ id, level, evidence, source, when, advice: help },
        ...(code !== undefined && { code }),
    }));
}

// EXTERNAL MODULE: ./report/formats.js + 23 modules
var formats = __webpack_require__(5134);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./report/choices.js
/** Reports for other tools. */
const FORMAT_NAMES = [
    // One line for each, in the order in which people see them.
    "sarif",
    "junit",
    "gitlab",
    "html",
    "markdown",
];
/** What the command `report` renders. */
const RENDERED_FORMATS = [...FORMAT_NAMES, "json", "comment"];
/** What the command `check` renders: for a person, for the log of a job of GitHub Actions, and for other tools. */
const CHECK_FORMATS = ["text", "json", ...FORMAT_NAMES, "github"];
/** Those of them that can be files. */
const FILE_FORMATS = ["text", "json", ...FORMAT_NAMES];
/** The formats whose readers take a path for one from the top of the repository, wherever the command was run. */
const FORMATS_FROM_TOP = (/* unused pure expression or super */ null && (["sarif", "gitlab"]));
/** Those that are JSON. */
const JSON_FORMATS = (/* unused pure expression or super */ null && (["json", "sarif", "gitlab"]));
/** From which level on findings or outcomes fail. */
const FAIL_ON = (/* unused pure expression or super */ null && (["error", "warning", "never"]));
/** When to comment on a pull request. */
const COMMENT_ON = (/* unused pure expression or super */ null && (["never", "on-findings", "always"]));
/** What a search without result is. */
const IF_NO_VIDEOS = (/* unused pure expression or super */ null && (["error", "warning", "ignore"]));
/** Which videos are checked. */
const SCOPES = (/* unused pure expression or super */ null && (["all", "changed"]));

// EXTERNAL MODULE: ./report/git-directory.js
var git_directory = __webpack_require__(8081);
// EXTERNAL MODULE: ./report/registry.js + 3 modules
var registry = __webpack_require__(8801);
// EXTERNAL MODULE: ./report/text/remarks.js
var remarks = __webpack_require__(2849);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
// EXTERNAL MODULE: ./text/closest.js
var text_closest = __webpack_require__(317);
// EXTERNAL MODULE: ./text/folding.js
var folding = __webpack_require__(8459);
// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(2762);
// EXTERNAL MODULE: ./flows/report-place.js
var report_place = __webpack_require__(5432);
;// CONCATENATED MODULE: ./flows/further-reports.js
/** Writes the reports for other tools that a workflow asks for. Decides where, and renders nothing. */











/**
 * The reports that lines such as `junit=reports/videos.xml` ask for. Nothing is written yet. Paths are relative to the
 * workspace. `problems`: what is wrong with the lines; then no report is to be written.
 */
function placeFurtherReports(lines, { workspace, reportFile, formats }) {
    const names = Object.keys(formats);
    const outlets = [];
    const problems = [];
    const first = reportFile === undefined ? [] : [(0,report_place/* resolvePlace */.M0)(reportFile)];
    for (const line of lines) {
        const read = readLine(line, names);
        const taken = [...first, ...outlets.map(({ path }) => path)];
        const placed = "problem" in read ? read : place(read, taken, { workspace, formats });
        if ("path" in placed)
            outlets.push(placed);
        else
            problems.push({ ...placed, line });
    }
    return { outlets, problems };
}
function place({ name, given }, taken, { workspace, formats }) {
    const chosen = (0,external_node_path_.resolve)(workspace, given);
    const path = (0,report_place/* resolvePlace */.M0)(chosen);
    const conflict = taken.map((other) => findConflict(path, other)).find((each) => each !== undefined);
    if (conflict !== undefined)
        return { problem: conflict, advice: "Give each report a path of its own" };
    const obstacle = (0,report_place/* findObstacle */.R5)(chosen, workspace, formats[name].mark);
    return obstacle === undefined ? { name, given, path } : { problem: obstacle, advice: report_place/* NAME_ANOTHER_PLACE */.CP };
}
/** Some file systems don't distinguish upper and lower case. */
function findConflict(one, other) {
    const [a, b] = [(0,folding/* fold */.A)(one), (0,folding/* fold */.A)(other)];
    if (a === b)
        return "whose path another report has, too";
    return (0,paths/* isInside */.F)(a, b) || (0,paths/* isInside */.F)(b, a) ? "where a report would have to be a folder" : undefined;
}
function readLine(line, names) {
    const formats = names.map((each) => `'${each}'`).join(", ");
    const allowed = `Allowed: a format, '=' and a path, such as 'sarif=reports/videos'. Formats: ${formats}`;
    const at = line.indexOf("=");
    if (at === -1)
        return { problem: "which has no '='", advice: allowed };
    const [format, given] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    const name = names.find((each) => each === format);
    if (name === undefined) {
        const closest = (0,text_closest/* findClosest */.Ru)(format, names);
        const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
        return { problem: `whose format is unknown${hint}`, advice: allowed };
    }
    const mistake = MISTAKES.find(({ pattern }) => pattern.test(given));
    return mistake === undefined ? { name, given } : { problem: mistake.problem, advice: mistake.advice ?? allowed };
}
const SEPARATOR = external_node_path_.sep === "/" ? "/" : "[\\\\/]";
/** What a path looks like that its author means otherwise than it would be read. */
const MISTAKES = [
    { pattern: /^-?$/, problem: "which names no file" },
    {
        pattern: new RegExp(`[\\s,;](${FORMAT_NAMES.join("|")})\\s*=`, "i"),
        problem: "which holds more than one report",
        advice: "Give each report a line or an option of its own",
    },
    { pattern: /\s#/, problem: "which has a comment", advice: "Leave the comment out: it would be part of the path" },
    { pattern: /^(["']).*\1$/, problem: "whose path is in quotes", advice: "Leave them out: spaces need no quotes" },
    {
        pattern: /^(~|\$\w+|\$\{\w+\}|%\w+%)([\\/]|$)/,
        problem: "whose path begins with what only a shell replaces",
        advice: "Name a path without it",
    },
    {
        pattern: new RegExp(`(^|${SEPARATOR})\\.{0,2}$`),
        problem: "which names a folder",
        advice: "Name the file in it, too",
    },
];
/** Writes the reports, each on its own. */
async function writeFurtherReports(report, outlets, host, { workspace, ...context }) {
    const written = [];
    const failed = [];
    // Like the paths of the reports: an address leads from one to the other.
    const real = { ...context, workspace: workspace === undefined ? undefined : (0,git_directory/* findRealPath */.p)(workspace) };
    for (const { name, path, given } of outlets) {
        const failures = await (0,registry/* deliver */.c)(report, [{ name, path, wasReal: true }], host, real);
        failed.push(...failures.map(({ message }) => (0,remarks/* remarkOnDeliveryFailure */.Sr)("warning", message)));
        if (failures.length === 0)
            written.push((0,sentences/* describeWrittenReport */.RO)(formats.FORMATS[name].what, given));
    }
    return { written, failed };
}

;// CONCATENATED MODULE: ./flows/guard-reports.js
/** The reports for other tools that a workflow asks the guard for. Few do, so this is loaded only then. */





/** Places the reports that lines such as `junit=reports/videos.xml` ask for. Writes nothing yet. */
function openGuardReports(lines, place) {
    const { outlets, problems } = placeFurtherReports(lines, { ...place, formats: formats.FORMATS });
    return {
        problems,
        write(report, host, context) {
            const aboutPosts = describePostRules().map((rule) => ({
                ...rule,
                source: (0,own_pages/* locateOwnPage */.u)(rule.source, host.toolPage),
            }));
            return writeFurtherReports(report, outlets, host, { ...context, rules: [...describeRules(), ...aboutPosts] });
        },
    };
}


/***/ })

};
