export const id = 790;
export const ids = [790];
export const modules = {

/***/ 4790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGuardReports: () => (/* binding */ openGuardReports)
});

// EXTERNAL MODULE: ./check/limits.js
var limits = __webpack_require__(5403);
;// CONCATENATED MODULE: ./check/rule-texts.js
const OR_EDITOR = "with the command of the finding or in an editor";
/** The texts of all rules. */
function writeRuleTexts({ authority }) {
    return {
        container: {
            short: "the file's format is not accepted",
            why: `${authority} refuses files in any other format, and another name does not change the format.`,
            remedy: "Convert the video with the command of the finding, or replace the file if it is no video.",
        },
        codec: {
            short: "the video codec is not accepted",
            why: `${authority} refuses videos in any other codec.`,
            remedy: "Convert the video with the command of the finding, or export it again in an accepted codec.",
        },
        "frame-rate": {
            short: "the frame rate is too low or too high",
            why: `${authority} refuses videos that have too few or too many frames per second.`,
            remedy: `Convert the video to another frame rate, ${OR_EDITOR}.`,
        },
        "picture-size": {
            short: "the picture is too small or too large",
            why: `${authority} refuses videos whose picture has a side that is too short or too long.`,
            remedy: `Scale the picture or add borders, ${OR_EDITOR}.`,
        },
        duration: {
            short: "longer than allowed",
            why: `${authority} refuses videos that are longer than a creator may post.`,
            remedy: "Shorten the video in an editor or with the command of the finding, which cuts off the end, or split it into several posts.",
        },
        size: {
            short: "the file is larger than allowed",
            why: `${authority} refuses larger files.`,
            remedy: `Convert the video with a lower bit rate, ${OR_EDITOR}.`,
        },
        "video-track": {
            short: "no moving video track",
            why: "Such a file has nothing to watch: it holds only sound, a still picture or no frames at all.",
            remedy: "Export the whole video again from its source, with its video track.",
        },
        encrypted: {
            short: "the video track is protected",
            why: `${authority} can't decode a track that is encrypted (DRM).`,
            remedy: "Export the video again without copy protection.",
        },
        "url-host": {
            short: `a URL from which ${authority} can't pull`,
            why: `${authority} fetches the video from the URL itself, only by https and only from a domain on the internet.`,
            remedy: "Publish from an https URL on a domain of yours, or, if you upload the file itself, turn the rule off.",
        },
        unreadable: {
            short: "the file can't be read",
            why: `Nobody knows whether ${authority} would accept a video that can't be read as a whole.`,
            remedy: "Export or copy the video again from its source, and compare the size of a copy with the original's.",
        },
        "lfs-pointer": {
            short: "a Git LFS pointer whose object can't be read",
            why: "A pointer is a small text in place of a video, so nothing is known of the video itself.",
            remedy: "The check reads the header from the LFS server itself, if it has a token that can read the repository. That is the input 'github-token', or the variable GITHUB_TOKEN on the command line. For any other server than GitHub's, it is 'http.extraheader' in Git's configuration. The check finds the server as git-lfs does (lfs.url). If it still can't read the header, fetch the video: 'git lfs pull', or 'lfs: true' for actions/checkout.",
        },
        "size-margin": {
            short: "the file may be larger than allowed",
            why: `${authority} does not say whether its gigabytes are decimal or binary, and the size is between the two.`,
            remedy: `To be safe, convert the video with a lower bit rate, ${OR_EDITOR}.`,
        },
        "variable-frame-rate": {
            short: "the frame rate varies",
            why: `${authority} does not say how it measures the frame rate, and may refuse a video by its slow or fast parts.`,
            remedy: "Convert the video to a constant frame rate with the command of the finding, or record it at one.",
        },
        "unstated-frame-rate": {
            short: "a WebM file that states no frame rate",
            why: `${authority} is reported to refuse such recordings for their frame rate.`,
            remedy: "Convert the video to a constant frame rate with the command of the finding.",
        },
        "incomplete-end": {
            short: "the end of the file is cut off",
            why: `A recording, an export or a copy ended too early, and ${authority} does not say whether it accepts that.`,
            remedy: "Export or copy the video again, or let ffmpeg write a complete file with the command of the finding.",
        },
        partial: {
            short: "only parts of a remote video were read",
            why: `What was not read is not proven, so ${authority} may find something there that the check has not seen.`,
            remedy: "To be certain, check the video as a file on disk.",
        },
        extension: {
            short: "the extension does not match the format",
            why: `A program that goes by the name, and perhaps ${authority}, takes the file for another format.`,
            remedy: "Give the file the extension of its format, by hand or with the command of the finding.",
        },
        "url-redirect": {
            short: "the URL redirects",
            why: `${authority} does not follow redirects, so it would not get the video.`,
            remedy: `Give ${authority} the URL that serves the video itself.`,
        },
        "url-expires": {
            short: "the signature in the URL ends too soon",
            why: `${authority} can pull the video only while the signature is valid.`,
            remedy: "Sign the URL for a longer time, shortly before you publish.",
        },
        "extra-video-track": {
            short: "more than one video track",
            why: `${authority} does not say which of the tracks it takes.`,
            remedy: "Keep only the track that people should see, with the command of the finding or by a new export.",
        },
        "long-duration": {
            short: "longer than every creator may post",
            why: `${authority} sets the longest duration for each creator, and not everyone's is this long.`,
            remedy: "Check the account's limit, shorten the video, or upload a draft, which can be trimmed in the app.",
        },
        "recommended-container": {
            short: "another format is recommended",
            why: `${authority} accepts the video, but recommends another format.`,
            remedy: "You need not do anything, but can convert the video with the command of the finding.",
        },
        "recommended-codec": {
            short: "another codec is recommended",
            why: `${authority} accepts the video, but recommends another codec.`,
            remedy: "You need not do anything, but can convert the video with the command of the finding if it has one.",
        },
    };
}

// EXTERNAL MODULE: ./check/rules/index.js + 26 modules
var rules = __webpack_require__(6942);
;// CONCATENATED MODULE: ./check/rule-help.js



/** The pages that lower objections of rules are based on, where that is not the page of the rule. */
function listOtherSources() {
    return RULES.flatMap(({ lowerBasis }) => lowerBasis?.source ?? []);
}
/** Every rule with TikTok's limits: when it objects, why, and what to do then, in sentences. */
function describeRules() {
    const texts = writeRuleTexts(limits/* TIKTOK_LIMITS */.wD);
    return rules/* RULES */.y.map(({ id, level, code, unit, evidence, source, limitName, when }) => {
        const { short, why, remedy } = texts[id];
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

// EXTERNAL MODULE: ./report/formats.js + 20 modules
var formats = __webpack_require__(1096);
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
