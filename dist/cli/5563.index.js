export const id = 5563;
export const ids = [5563];
export const modules = {

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixChecked: () => (/* binding */ fixChecked),
  readFixing: () => (/* binding */ readFixing)
});

// EXTERNAL MODULE: ./check/fix/beside.js
var beside = __webpack_require__(9773);
// EXTERNAL MODULE: ./flows/check.js + 53 modules
var check = __webpack_require__(6604);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./check/check.js + 3 modules
var check_check = __webpack_require__(8209);
// EXTERNAL MODULE: ./check/fix/copy-difference.js
var copy_difference = __webpack_require__(9480);
// EXTERNAL MODULE: ./check/limits.js
var limits = __webpack_require__(5403);
;// CONCATENATED MODULE: ./ffmpeg/demuxers.js
const DEMUXERS = {
    ...{ mp4: "mov", mov: "mov", "3gp": "mov", webm: "matroska", matroska: "matroska" },
    ...{ avi: "avi", mpegps: "mpeg", mpegts: "mpegts", asf: "asf", flv: "flv", ogg: "ogg" },
    ...{ mpegvideo: "mpegvideo", h264: "h264", h265: "hevc", ivf: "ivf", mxf: "mxf", realmedia: "rm" },
    ...{ y4m: "yuv4mpegpipe", nut: "nut", dv: "dv", gif: "gif" },
};
/**
 * The part of ffmpeg that reads a format (ffmpeg-formats(1), "Demuxers"). Left to itself, ffmpeg guesses it, and reads
 * a text as a playlist of other files and addresses. What is no video has the same name there.
 */
function nameDemuxer(container) {
    return DEMUXERS[container] ?? container;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./ffmpeg/arguments.js
/** The arguments with which ffmpeg is started. Runs nothing. */
/**
 * A conversion as arguments of ffmpeg.
 *
 * - `-nostdin`: it reads no keys. `-loglevel error`: what it writes to stderr is about a failure.
 * - `-progress`: lines with the progress, on stdout (ffmpeg(1), "Main options").
 * - `-protocol_whitelist file`: an option of the input. It opens nothing but files, whatever a video names
 *   (ffmpeg-protocols(1), "Protocol Options"). `-enable_drefs 0`: a MOV names no other file, either.
 * - `-f`: it reads the format that was recognised, so that no video is taken for a playlist of other files.
 * - `file:`: no part of a name is an option, a protocol or a pattern.
 * - `-y`: the output is there, as the empty file that was made for it.
 */
function listArguments(options, { demuxer, input, output }) {
    return [
        ...["-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-progress", "pipe:1"],
        ...["-protocol_whitelist", "file", ...(demuxer === "mov" ? ["-enable_drefs", "0"] : [])],
        ...["-f", demuxer, "-i", `file:${input}`],
        ...options,
        ...["-f", "mp4", `file:${output}`],
    ];
}

// EXTERNAL MODULE: ./text/shortening.js
var shortening = __webpack_require__(4943);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
;// CONCATENATED MODULE: ./ffmpeg/complaint.js
/** What ffmpeg says about a failure, in one line. Knows nothing about videos. */


/** Lines that say nothing. x265 writes what it does, whatever the log level is. */
const IDLE = /^(x265 \[(info|warning)\].*|encoded \d+ frames.*|\s*)$/;
/** Lines of ffmpeg 4 to 8 that only follow from the one before. */
const CONSEQUENCE = /^(Conversion failed|Task finished|Terminating thread|Nothing was written|Could not open encoder before|Failed to inject|Error (re)?initializing|Error (sending|muxing|submitting) |Error opening (in|out)put files|Error while (processing|filtering|opening encoder))/;
/** Part of ffmpeg and its address in memory, which start a line: `[mov,mp4,m4a,3gp,3g2,mj2 @ 0x5581]`. */
const SPEAKER = /^(\[[^\]]* @ (0x)?[\da-f]+\] ?)+/i;
const LONGEST_COMPLAINT = 200;
/**
 * The last line that names a cause, or says anything at all. It is safe to show: a video can have ffmpeg write what it
 * likes.
 *
 * @param names what is shown for the places of files: the name of the video for its descriptor
 */
function findComplaint(stderr, names) {
    const lines = stderr
        .split(/[\r\n]+/)
        .map((each) => each.replace(SPEAKER, "").trim())
        .filter((each) => !IDLE.test(each));
    const line = lines.findLast((each) => !CONSEQUENCE.test(each)) ?? lines.at(-1);
    if (line === undefined)
        return undefined;
    const named = Object.entries(names).reduce((text, [place, name]) => text.replaceAll(`file:${place}`, name).replaceAll(place, name), line);
    return (0,unprintable/* showUnprintable */.u)((0,shortening/* shorten */.ml)(named, LONGEST_COMPLAINT)).replace(/\.$/, "");
}
/** The encoder that a failed ffmpeg does not have: `libx265`. */
function findMissingEncoder(stderr) {
    return /^(?:\[[^\]]*\] ?)*Unknown encoder '(\w{1,40})'/m.exec(stderr)?.[1];
}

;// CONCATENATED MODULE: ./ffmpeg/progress.js
/** Reads the progress that ffmpeg reports. No I/O. */
/** More is no line of the progress. */
const LONGEST_LINE = 1024;
/**
 * Takes the text that `ffmpeg -progress` writes, in parts, and calls `onSeconds` with the seconds of the video that are
 * done. Both names stand for microseconds: old versions know only `out_time_ms` (fftools/ffmpeg.c, print_report).
 */
function createProgressReader(onSeconds) {
    let rest = "";
    return (part) => {
        const lines = (rest + part).split("\n");
        rest = (lines.pop() ?? "").slice(-LONGEST_LINE);
        for (const line of lines) {
            const microseconds = /^out_time_[mu]s=(\d{1,15})\r?$/.exec(line)?.[1];
            if (microseconds !== undefined)
                onSeconds(Number(microseconds) / 1e6);
        }
    };
}

;// CONCATENATED MODULE: ./ffmpeg/run.js
/** Runs ffmpeg on files that are open here. Knows no rule, and places no result. */






/**
 * Runs ffmpeg to its end. On Linux, it opens by their descriptors what is open here: a link that meanwhile takes the
 * place of a name leads it nowhere. On other systems, it opens the names.
 */
function runFfmpeg(run, opensDescriptors = (0,external_node_fs_.existsSync)("/proc/self/fd")) {
    const { program, environment, demuxer, options, input, output, signal, onSeconds } = run;
    const placeOf = ({ path, descriptor }, own) => opensDescriptors ? { place: `/proc/self/fd/${own}`, descriptor } : { place: path, descriptor: "ignore" };
    const [read, written] = [placeOf(input, 3), placeOf(output, 4)];
    if (signal.aborted)
        return Promise.resolve({ kind: "stopped" });
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, listArguments(options, { demuxer, input: read.place, output: written.place }), {
            stdio: ["ignore", "pipe", "pipe", read.descriptor, written.descriptor],
            env: keepNeeded(environment),
            cwd: (0,external_node_path_.parse)(program).root,
            windowsHide: true,
        });
        let stderr = "";
        child.stdout?.setEncoding("utf8").on("data", createProgressReader(onSeconds));
        child.stderr?.setEncoding("utf8").on("data", (part) => {
            stderr = (stderr + part).slice(-MOST_CHARACTERS);
        });
        // What is half done is thrown away, so ffmpeg need not finish it, as it would after a gentler signal.
        const stop = () => child.kill("SIGKILL");
        signal.addEventListener("abort", stop, { once: true });
        const end = (ending) => {
            signal.removeEventListener("abort", stop);
            // A program that it has started may hold them open.
            child.stdout?.destroy();
            child.stderr?.destroy();
            resolve(signal.aborted ? { kind: "stopped" } : ending);
        };
        child.once("error", ({ message }) => end({ kind: "failed", complaint: message }));
        child.once("exit", () => {
            if (signal.aborted)
                end({ kind: "stopped" });
        });
        // Now its last words are here, too.
        child.once("close", (code, by) => {
            const complaint = findComplaint(stderr, { [read.place]: `'${input.name}'`, [written.place]: "the new file" });
            if (code === 0)
                return end({ kind: "done", ...(complaint !== undefined && { complaint }) });
            const encoder = findMissingEncoder(stderr);
            const ended = by === null ? `exit code ${code}` : `it was ended by ${by}`;
            end({ kind: "failed", complaint: complaint ?? ended, ...(encoder !== undefined && { encoder }) });
        });
    });
}
/** The last of its messages matter. */
const MOST_CHARACTERS = 16_384;
/** What it takes to start a program and find its libraries. No token, and no variable that has ffmpeg write a log. */
const NEEDED = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|DYLD_(FALLBACK_)?LIBRARY_PATH)$/i;
function keepNeeded(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => NEEDED.test(name)));
}

// EXTERNAL MODULE: ./media/probe.js + 64 modules
var probe = __webpack_require__(2425);
// EXTERNAL MODULE: ./sources/workspace/parser-driver.js
var parser_driver = __webpack_require__(2983);
// EXTERNAL MODULE: ./sources/workspace/system-errors.js
var system_errors = __webpack_require__(8744);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./text/folding.js
var folding = __webpack_require__(8459);
// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(2762);
;// CONCATENATED MODULE: ./flows/fix-files.js
/** The files of a video that is fixed: the original, and a new one beside it. Follows no link, judges nothing. */





/** Windows has neither flag. */
const READ_SAFELY = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * Opens the file at a path that is relative to the workspace, or absolute. `undefined`: it is a
 * symbolic link, or one is on the way in the workspace, or it is no file. To a place outside, a person may have named a
 * folder by a link. Throws the errors of `node:fs`.
 */
function holdOriginal(workspace, path) {
    const top = external_node_fs_.realpathSync.native(workspace);
    const named = (0,external_node_path_.resolve)(top, path);
    const place = (0,paths/* isInside */.F)(top, named) ? named : (0,external_node_path_.join)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(named)), (0,external_node_path_.basename)(named));
    if (!isReal(place))
        return undefined;
    const file = hold(place, READ_SAFELY);
    // A link may have taken the place of a folder meanwhile.
    if (isUnmoved(file) && file.stats.isFile())
        return file;
    release(file);
    return undefined;
}
/**
 * Makes an empty file beside `original`, with a name that no search finds, for its owner only. Throws the errors of
 * `node:fs`.
 */
function createBeside(original) {
    const place = (0,external_node_path_.join)((0,external_node_path_.dirname)(original.path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    return hold(place, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
}
function hold(path, flags) {
    const descriptor = (0,external_node_fs_.openSync)(path, flags, 0o600);
    return { path, descriptor, stats: (0,external_node_fs_.fstatSync)(descriptor, { bigint: true }) };
}
/** Whether what was opened is still there, and no link leads to it. */
function isUnmoved({ path, stats }) {
    const now = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    return now?.dev === stats.dev && now.ino === stats.ino && isReal(path);
}
/** Whether no link leads to what is there. Where letter case does not count, the real path can have another. */
function isReal(path) {
    const real = external_node_fs_.realpathSync.native(path);
    return real === path || (process.platform !== "linux" && (0,folding/* fold */.A)(real) === (0,folding/* fold */.A)(path));
}
/** Whether a file still has the content that it had when it was opened, as far as its times show that. */
function isUnchanged(file) {
    const { size, mtimeNs } = (0,external_node_fs_.fstatSync)(file.descriptor, { bigint: true });
    return isUnmoved(file) && size === file.stats.size && mtimeNs === file.stats.mtimeNs;
}
function release({ descriptor }) {
    (0,external_node_fs_.closeSync)(descriptor);
}
/** Readable for those who can read the original, and on the disk for good. */
function finish({ descriptor }, { stats: { mode } }) {
    (0,external_node_fs_.fchmodSync)(descriptor, Number(mode & 511n));
    (0,external_node_fs_.fsyncSync)(descriptor);
}
function isTaken(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Gives a file another name, unless something has that: then `false`. Throws the other errors of `node:fs`. */
function rename({ path }, to) {
    try {
        // Unlike a renaming, this never takes the place of what is there.
        (0,external_node_fs_.linkSync)(path, to);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "EEXIST")
            return false;
        if (typeof code !== "string" || !WITHOUT_HARD_LINKS.includes(code))
            throw error;
        if (isTaken(to))
            return false;
        (0,external_node_fs_.renameSync)(path, to);
    }
    (0,external_node_fs_.rmSync)(path, { force: true });
    return true;
}
/** What file systems like exFAT and some on servers respond to a hard link (link(2)). */
const WITHOUT_HARD_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EACCES", "EISDIR"];
/** Puts a file in the place of another one, in one step. Throws the errors of `node:fs`. */
function replace({ path }, original) {
    (0,external_node_fs_.renameSync)(path, original.path);
}
/** Removes a file, unless something else has taken its place. */
function discard(file) {
    const now = (0,external_node_fs_.lstatSync)(file.path, { bigint: true, throwIfNoEntry: false });
    if (now?.dev === file.stats.dev && now.ino === file.stats.ino)
        (0,external_node_fs_.rmSync)(file.path, { force: true });
}

;// CONCATENATED MODULE: ./flows/fix-video.js
/** Fixes one video: ffmpeg writes a new file beside it, which is checked before it gets a name. Shows nothing. */











/** Why ffmpeg can't fix a video, as far as the check shows that. */
function findObstacle({ video, facts, findings, conversion }) {
    const bad = findings.filter(({ level }) => level !== "notice").map(({ rule }) => rule.id);
    const rules = bad.filter((rule) => !conversion?.fixes.includes(rule));
    if (conversion === undefined || rules.length > 0 || facts.container === undefined)
        return { kind: "unfixable", rules };
    if (video.source.kind === "url")
        return { kind: "url" };
    return video.source.kind === "lfs" ? { kind: "pointer" } : undefined;
}
function isFixable(checked) {
    return findObstacle(checked) === undefined;
}
/** Fixes a video. Whatever happens, only a video that passes gets a name, and nothing else is left. */
async function fixVideo(original, world, judging, wish) {
    const { conversion, facts, video } = original;
    const to = wish.isInPlace ? conversion.inPlace : conversion.output;
    if (to === undefined)
        return { outcome: { kind: "taken" } };
    const opened = attempt(() => holdOriginal(world.workspace, video.path));
    if (opened.kind === "failed")
        return { outcome: { kind: "unreadable", reason: opened.reason } };
    const held = opened.value;
    if (held === undefined)
        return { outcome: { kind: "linked" } };
    const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(held.path), (0,external_node_path_.basename)(to));
    try {
        if (facts.sizeBytes !== Number(held.stats.size))
            return { outcome: { kind: "changed" } };
        const created = attempt(() => (target !== held.path && isTaken(target) ? undefined : createBeside(held)));
        if (created.kind === "failed")
            return { outcome: { kind: "unwritable", reason: created.reason } };
        if (created.value === undefined)
            return { outcome: { kind: "taken", name: to } };
        return await convert({ held, made: created.value, target, to }, original, world, judging, wish);
    }
    finally {
        release(held);
    }
}
async function convert(files, original, world, judging, wish) {
    const { held, made, to } = files;
    try {
        const { conversion, facts, video } = original;
        const ending = await runFfmpeg({
            ...{ program: world.ffmpeg, environment: world.environment, signal: world.signal, onSeconds: wish.onSeconds },
            ...{ demuxer: nameDemuxer(facts.container), options: conversion.options },
            ...{ input: { ...held, name: video.path }, output: made },
        });
        if (ending.kind !== "done")
            return { outcome: describeEnding(ending) };
        if (!isUnmoved(made))
            return { outcome: { kind: "changed" } };
        const result = judge({ path: to, source: { kind: "file" } }, made, judging);
        const objection = findObjection(original, result, judging, wish.isInPlace ? ending.complaint : undefined);
        if (objection !== undefined)
            return { outcome: objection };
        const kept = attempt(() => keep(files, wish.isInPlace));
        if (kept.kind === "failed")
            return { outcome: { kind: "unwritable", reason: kept.reason } };
        if (kept.value !== undefined)
            return { outcome: kept.value };
        const sizes = { before: facts, after: result.facts };
        return { outcome: { kind: "fixed", to, isReplaced: wish.isInPlace, ...sizes }, result };
    }
    finally {
        release(made);
        discard(made);
    }
}
function attempt(use) {
    try {
        return { kind: "done", value: use() };
    }
    catch (error) {
        return { kind: "failed", reason: (0,system_errors/* explainSystemError */.T)(error) };
    }
}
function describeEnding(ending) {
    if (ending.kind === "stopped")
        return { kind: "interrupted" };
    const { complaint, encoder } = ending;
    return encoder === undefined ? { kind: "refused", complaint } : { kind: "without-encoder", encoder };
}
/** Judges a file by what holds where it will be. Reads what is open, whatever its name leads to by now. */
function judge(video, { descriptor }, { judge: by, nowMs, namesOf }) {
    const standard = by.standardAt(video.path);
    const parser = (0,probe/* probe */.d)((0,external_node_fs_.fstatSync)(descriptor).size, { steady: (0,limits/* steadyIntervals */.dT)(standard.limits) });
    const inspection = (0,parser_driver/* runParser */.$)(parser, (buffer, offset) => (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, offset));
    return (0,check_check/* checkVideo */.G)(video, inspection, { ...standard, nowMs, names: namesOf(video) });
}
/** Why a new video is not good enough. `complaint`: of ffmpeg, where the original would be lost. */
function findObjection(original, result, { judge: by }, complaint) {
    const findings = result.findings.filter(({ level }) => level !== "notice");
    if (findings.length > 0)
        return { kind: "still-bad", findings };
    const { limits } = by.standardAt(original.video.path);
    const difference = (0,copy_difference/* describeDifference */.h)(original, result, limits, "whole");
    if (difference !== undefined)
        return { kind: "different", difference };
    return complaint === undefined || (0,copy_difference/* isLengthKnown */.U)(original) ? undefined : { kind: "doubtful", complaint };
}
/** Gives the new file its name. Returns why it did not. Throws the errors of `node:fs`. */
function keep({ held, made, to, target }, isInPlace) {
    finish(made, held);
    if (!isInPlace)
        return rename(made, target) ? undefined : { kind: "taken", name: to };
    if (!isUnchanged(held))
        return { kind: "changed" };
    if (target === held.path) {
        replace(made, held);
        return undefined;
    }
    if (!rename(made, target))
        return { kind: "taken", name: to };
    discard(held);
    return undefined;
}

;// CONCATENATED MODULE: ./ffmpeg/program.js
/** Finds the ffmpeg that is installed on this computer. Runs nothing. */


/**
 * The absolute path of ffmpeg on the search path; `undefined` if it is not installed. Left to themselves, Windows looks
 * in the working directory first, and npm in the `node_modules/.bin` of the project (npm's documentation, "npm-exec"):
 * a repository may bring a program with that name to either place.
 */
function findFfmpeg({ PATH = "" }, platform = process.platform) {
    const isWindows = platform === "win32";
    return PATH.split(isWindows ? ";" : ":")
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !isOfProject(folder))
        .map((folder) => (0,external_node_path_.join)(folder, isWindows ? "ffmpeg.exe" : "ffmpeg"))
        .find(isProgram);
}
function isOfProject(folder) {
    return (0,external_node_path_.basename)(folder) === ".bin" && (0,external_node_path_.basename)((0,external_node_path_.dirname)(folder)) === "node_modules";
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./flows/fix.js
/** Fixes checked videos by the installed ffmpeg, two at a time. Shows nothing. */




/** ffmpeg keeps several cores busy with one video. */
const AT_A_TIME = 2;
/**
 * Has ffmpeg fix the videos with errors and warnings. `checked`: what holds now, where new videos are beside the
 * originals or in their places. `results`: in order of path, for each of those videos.
 */
async function fixVideos(checked, { isInPlace, watcher, ...world }) {
    const { videos, judging, posts } = checked;
    const fixed = new Map();
    const end = (video, ended) => {
        fixed.set(video, ended);
        watcher.onEnd(video, ended.outcome);
    };
    for (const video of videos.filter(isBad)) {
        const obstacle = findObstacle(video);
        if (obstacle !== undefined)
            end(video, { outcome: obstacle });
    }
    const fixable = videos.filter(isFixable);
    // Both take the next video from one list.
    const queue = fixable.entries();
    const work = async () => {
        for (const [index, video] of queue) {
            if (!world.signal.aborted)
                watcher.onStart(video, index + 1, fixable.length);
            const wish = { isInPlace, onSeconds: (seconds) => watcher.onSeconds(video, seconds) };
            end(video, await fixVideo(video, world, judging, wish));
        }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    const results = videos.flatMap((video) => {
        const outcome = fixed.get(video)?.outcome;
        return outcome === undefined ? [] : [{ path: video.video.path, ...outcome }];
    });
    const now = isInPlace ? takePlaces(videos, fixed) : nameCopies(videos, fixed, checked);
    const again = posts === undefined || !isInPlace ? {} : { posts: await judging.judgePosts(now) };
    return { checked: { ...checked, videos: now, ...again }, results };
}
function isBad({ findings }) {
    return findings.some(({ level }) => level !== "notice");
}
function takePlaces(videos, fixed) {
    return videos.map((video) => fixed.get(video)?.result ?? video).sort(check/* inOrderOfPath */.y);
}
/** The findings of the originals name the new videos beside them. */
function nameCopies(videos, fixed, { judging: { judge, namesOf } }) {
    const copies = [...fixed.values()].flatMap(({ result }) => result ?? []);
    const limitsOf = ({ path }) => judge.standardAt(path).limits;
    return (0,beside/* pointToCopies */.J)([...videos, ...copies], namesOf, limitsOf).slice(0, videos.length);
}

// EXTERNAL MODULE: ./report/text/fixing.js
var fixing = __webpack_require__(7454);
;// CONCATENATED MODULE: ./commands/fixing.js
/** The part of `check` that has videos fixed, and what a person sees meanwhile. Decides nothing about a video. */



/** Reads `--fix` and `--in-place`, and finds ffmpeg before anything is done. */
function readFixing(given, { environment }) {
    const isInPlace = given.has("--in-place");
    if (!given.has("--fix"))
        return isInPlace ? { kind: "problems", problems: [WITHOUT_FIX] } : { kind: "none" };
    const ffmpeg = findFfmpeg(environment);
    if (ffmpeg === undefined)
        return { kind: "problems", problems: [fixing/* MISSING_FFMPEG */.Bu] };
    return { kind: "fixing", ffmpeg, isInPlace };
}
const WITHOUT_FIX = { problem: "Option '--in-place' needs '--fix'", advice: "Add '--fix', or leave it out" };
/**
 * Fixes the videos of a check. `checked`: what holds afterwards. `hasFailed`: something could have been fixed, and was
 * not.
 */
async function fixChecked(checked, { ffmpeg, isInPlace }, { environment, folder: workspace, terminal }, signal) {
    const live = await terminal.live();
    const watcher = createWatcher(terminal, live);
    const wish = { ffmpeg, isInPlace, workspace, environment, signal, watcher };
    const fixed = await fixVideos(checked, wish).finally(() => live.end());
    terminal.say((0,fixing/* describeFixes */.Nt)(fixed.results));
    return {
        checked: fixed.checked,
        hasFailed: fixed.results.some(fixing/* isFailure */.N6),
        isInterrupted: fixed.results.some(({ kind }) => kind === "interrupted"),
    };
}
/** On a terminal, a bar for each video in progress; in a pipe, a line where one starts. Each end is a line. */
function createWatcher({ say, err }, live) {
    const running = new Map();
    const draw = () => {
        live.show([...running].map(([{ video, facts }, seconds]) => (0,fixing/* drawFix */.WN)((0,unprintable/* showUnprintable */.u)(video.path), facts.duration && seconds / facts.duration.value, err.columns)));
    };
    return {
        onStart(video, number, total) {
            running.set(video, 0);
            if (err.isTerminal)
                draw();
            else
                say((0,fixing/* describeFixStart */.Ht)(video.video.path, number, total));
        },
        onSeconds(video, seconds) {
            running.set(video, seconds);
            draw();
        },
        onEnd(video, outcome) {
            running.delete(video);
            live.end();
            say((0,fixing/* describeFixResult */.Gn)({ path: video.video.path, ...outcome }));
            if (running.size > 0)
                draw();
        },
    };
}


/***/ })

};
