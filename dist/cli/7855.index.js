export const id = 7855;
export const ids = [7855];
export const modules = {

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placeFurtherReports: () => (/* binding */ placeFurtherReports)
});

// UNUSED EXPORTS: writeFurtherReports

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./report/git-directory.js
var git_directory = __webpack_require__(8081);
// EXTERNAL MODULE: ./report/registry.js + 19 modules
var registry = __webpack_require__(7927);
// EXTERNAL MODULE: ./report/text/remarks.js
var remarks = __webpack_require__(5230);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
// EXTERNAL MODULE: ./text/closest.js
var text_closest = __webpack_require__(317);
// EXTERNAL MODULE: ./text/folding.js
var folding = __webpack_require__(8459);
// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(2762);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __webpack_require__(2163);
;// CONCATENATED MODULE: ./flows/report-place.js
/** Decides where reports are written. Writes nothing but folders. */






/** The place as it is now, without symbolic links: so a link that a later step puts there is noticed. */
function resolvePlace(path) {
    return (0,external_node_path_.join)((0,git_directory.findRealPath)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
/** What a person can do about a path at which no report can be written. Without its full stop. */
const NAME_ANOTHER_PLACE = "Name a new file in a folder that the job can write to, or an earlier report, which is overwritten";
/**
 * Returns the `given` path, relative to the workspace, and makes the folders above it. Returns `own` if no path is
 * given, or if the report can't be written there.
 */
function placeReport(given, workspace, own) {
    if (given === undefined)
        return { reportFile: own };
    const chosen = resolve(workspace, given);
    const why = prepare(chosen, workspace, REPORT_MARK);
    if (why === undefined)
        return { reportFile: chosen };
    return { reportFile: own, obstacle: { problem: `is '${given}', ${why}`, advice: NAME_ANOTHER_PLACE } };
}
/** Makes the folders above an absolute path. Returns what {@link findObstacle} does, or why they can't be made. */
function prepare(path, workspace, mark) {
    const obstacle = findObstacle(path, workspace, mark);
    if (obstacle !== undefined)
        return obstacle;
    try {
        makeFolders(dirname(path));
        return undefined;
    }
    catch (error) {
        return describeUnwritable(error);
    }
}
/**
 * Why no report can be written at an absolute path, in words that follow its name, as far as that shows without
 * writing anything. `mark`: how an earlier report begins, which may be overwritten.
 */
function findObstacle(path, workspace, mark) {
    const folder = (0,external_node_path_.dirname)(path);
    try {
        // The link may come from a pull request, which must not choose where the report is written.
        if ((0,paths/* isInside */.F)(workspace, folder) && !(0,paths/* isInside */.F)((0,git_directory.findRealPath)(workspace), (0,git_directory.findRealPath)(folder))) {
            return "where a symbolic link leads out of the workspace";
        }
        const obstacle = (0,whole_file.findFileObstacle)(path, mark);
        if (obstacle !== undefined)
            return obstacle;
        const existing = findExisting(folder);
        if (!(0,external_node_fs_.statSync)(existing).isDirectory())
            return describeUnwritable(`'${existing}' is not a folder`);
        (0,external_node_fs_.accessSync)(existing, external_node_fs_.constants.W_OK);
        return undefined;
    }
    catch (error) {
        return describeUnwritable(error);
    }
}
/** The nearest folder above that is there. */
function findExisting(folder) {
    return (0,external_node_fs_.existsSync)(folder) ? folder : findExisting((0,external_node_path_.dirname)(folder));
}
function describeUnwritable(reason) {
    return `where nothing can be written (${reason})`;
}

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
    const first = reportFile === undefined ? [] : [resolvePlace(reportFile)];
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
    const path = resolvePlace(chosen);
    const conflict = taken.map((other) => findConflict(path, other)).find((each) => each !== undefined);
    if (conflict !== undefined)
        return { problem: conflict, advice: "Give each report a path of its own" };
    const obstacle = findObstacle(chosen, workspace, formats[name].mark);
    return obstacle === undefined ? { name, given, path } : { problem: obstacle, advice: NAME_ANOTHER_PLACE };
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
    { pattern: /^$/, problem: "which names no path" },
    {
        pattern: new RegExp(`[\\s,;](${Object.keys(registry.FORMATS).join("|")})\\s*=`, "i"),
        problem: "which holds more than one report",
        advice: "Give each report a line or an option of its own",
    },
    { pattern: /\s#/, problem: "which has a comment", advice: "Leave the comment out: it would be part of the path" },
    { pattern: /^(["']).*\1$/, problem: "whose path is in quotes", advice: "Leave them out: spaces need no quotes" },
    {
        pattern: /^(~|\$\w+|\$\{\w+\}|%\w+%)([\\/]|$)/,
        problem: "whose path begins with what only a shell replaces",
        advice: "Name a path relative to the workspace",
    },
    {
        pattern: new RegExp(`(^|${SEPARATOR})\\.{0,2}$`),
        problem: "which names a folder",
        advice: "Name the file in it, too",
    },
];
/**
 * Writes the reports, each on its own. `written`: lines of the log that say where they are. `failed`: a warning for
 * each that can't be written, which changes no result.
 */
async function writeFurtherReports(report, outlets, host, { workspace, ...context }) {
    const written = [];
    const failed = [];
    // Like the paths of the reports: an address leads from one to the other.
    const real = { ...context, workspace: workspace === undefined ? undefined : findRealPath(workspace) };
    for (const { name, path, given } of outlets) {
        const failures = await deliver(report, [{ name, path, wasReal: true }], host, real);
        failed.push(...failures.map(({ message }) => remarkOnDeliveryFailure("warning", message)));
        if (failures.length === 0)
            written.push(describeWrittenReport(FORMATS[name].what, given));
    }
    return { written, failed };
}


/***/ })

};
