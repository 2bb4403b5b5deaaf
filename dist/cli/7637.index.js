export const id = 7637;
export const ids = [7637];
export const modules = {

/***/ 8209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkVideo)
});

// EXTERNAL MODULE: ./text/quoting.js
var quoting = __webpack_require__(9709);
// EXTERNAL MODULE: ./check/fix/paths.js
var paths = __webpack_require__(2531);
// EXTERNAL MODULE: ./model/formats.js
var formats = __webpack_require__(8766);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./check/fix/encoding.js
var encoding = __webpack_require__(8110);
;// CONCATENATED MODULE: ./check/fix/fields.js
/** Codecs of cameras and discs whose frames may hold two fields, and only the frames say so. */
const WITH_FIELDS = ["dnxhd", "mpeg2", "mpeg4", "prores"];
/**
 * The filter of ffmpeg that makes whole frames of those that hold two fields. By what the decoder says of each frame,
 * it leaves whole ones unchanged (`deint=interlaced`). It has to be the first: fields that are scaled together are
 * lost.
 */
function filterFields({ container, codec, colour }) {
    // Only ffmpeg knows the codec of a format that is not read further.
    const isUnread = codec === undefined && container !== "gif";
    const isMixed = codec === "h264" && colour?.mayBeInterlaced === true;
    const mayHaveFields = isUnread || isMixed || WITH_FIELDS.includes(codec ?? "");
    return mayHaveFields ? ["bwdif=mode=send_frame:deint=interlaced"] : [];
}

// EXTERNAL MODULE: ./check/fix/frame-rate.js
var frame_rate = __webpack_require__(7301);
// EXTERNAL MODULE: ./check/fix/picture-size.js
var picture_size = __webpack_require__(7491);
;// CONCATENATED MODULE: ./check/fix/command.js






/** Codecs whose frames MP4 holds as they are. */
const COPIED_TO_MP4 = ["h264", "h265", "vp9"];
/** Whether the frames can be copied into MP4. */
function canCopy({ codec }, { codecs }) {
    return codec !== undefined && COPIED_TO_MP4.includes(codec) && codecs.includes(codec);
}
/** The codec of the result; `undefined` if it is one that the limits don't allow. */
function resultCodec({ facts, limits, recodes }) {
    const codec = recodes ? (0,encoding/* chooseCodec */.yT)(facts, limits) : facts.codec;
    return codec !== undefined && limits.codecs.includes(codec) ? codec : undefined;
}
/** Bit rate reserved for sound and the container (kbit/s). */
const SOUND_KILOBITS = 192;
/**
 * Without `-nostdin`, ffmpeg reads keys while it runs. In a shell into which several lines were pasted, it takes the
 * next command for keys, and a `q` ends it with a part of the video (ffmpeg(1), "Main options"). With it, ffmpeg also
 * fails where the output exists, instead of asking.
 */
const FFMPEG = ["ffmpeg", "-nostdin", "-i"];
/** The command that a person runs for a conversion. `undefined` for a name that shells read differently. */
function commandOf({ input, options, output }, { kind }) {
    return (0,quoting/* writeCommand */.zP)([...FFMPEG, kind === "url" ? input : (0,paths/* asPath */.w2)(input), ...options, (0,paths/* asPath */.w2)(output)]);
}
/** Writes the main video track and the first sound as MP4. */
function convert({ path }, names, work) {
    const options = [
        ...["-map", nameStream(work.facts), "-map", "0:a:0?"],
        ...(work.recodes ? encode(work) : copy(work.facts)),
        ...["-c:a", "aac", "-b:a", `${SOUND_KILOBITS}k`],
        ...limitTime(work),
        ...["-movflags", "+faststart"],
    ];
    return { input: path, options, output: work.keptSeconds === undefined ? names.fixed : names.cut };
}
/** Ids above are negative to ffmpeg. The id 0 is that of a cover picture, too. */
const HIGHEST_ID = 2 ** 31 - 1;
/**
 * The main video track, as ffmpeg names it (ffmpeg(1), "Stream specifiers"). It counts more streams as video than there
 * are video tracks: cover pictures, which `V` leaves out, and in MP4 tracks of other kinds with frames of video.
 */
function nameStream({ videoTrackId = 0, videoTrackIndex = 0 }) {
    return videoTrackId > 0 && videoTrackId <= HIGHEST_ID ? `0:i:${videoTrackId}` : `0:V:${videoTrackIndex}`;
}
/** Cuts what {@link convert} has written. */
function cutFixed({ fixed, cut }, keptSeconds) {
    const options = ["-map", "0", "-c", "copy", "-t", String(keptSeconds), "-movflags", "+faststart"];
    return { input: fixed, options, output: cut };
}
function limitTime({ keptSeconds }) {
    return keptSeconds === undefined ? [] : ["-t", String(keptSeconds)];
}
/** Matroska counts in milliseconds. A finer clock would take what is rounded for exact: 60 FPS for 60.04. */
function copy({ codec, container }) {
    return [
        ...["-c:v", "copy"],
        // Without this tag, players of Apple don't show H.265.
        ...(codec === "h265" ? ["-tag:v", "hvc1"] : []),
        ...(container === "matroska" || container === "webm" ? ["-video_track_timescale", "1000"] : []),
    ];
}
function encode({ facts, limits, capsSize }) {
    const resizing = (0,picture_size/* resize */.XR)(facts, limits);
    const chain = [
        ...filterFields(facts),
        filterRate(facts, limits),
        ...(resizing === undefined ? (0,picture_size/* filterUnknownSize */.mP)(limits) : (0,picture_size/* filterSize */.Gx)(resizing)),
        ...(0,encoding/* filterColours */.SC)(facts),
    ];
    return [
        ...["-vf", chain.join(",")],
        ...(0,encoding/* listEncoderOptions */.X6)(facts, limits),
        ...(capsSize ? capBitRate(facts, limits) : []),
        ...(0,encoding/* listPixelOptions */.pf)(facts),
        ...(0,encoding/* listColourOptions */.VE)(facts, resizing),
    ];
}
/** Formats that give each frame any time, where ffmpeg only guesses a rate. */
const TIMED_FREELY = ["asf", "flv", "gif"];
/** Formats that don't say how long the last frame lasts. Without a copy of it, a filter may leave it out. */
const OPEN_ENDED = ["asf", "flv", "matroska", "webm"];
/** A frame at 24 FPS, rounded: ffmpeg makes whole frames of it. */
const CLOSE_END = "tpad=stop_mode=clone:stop_duration=0.04,";
/** Only ffmpeg knows the rate of a format that is not read further, so it has to keep the rate within the limits. */
function filterRate(facts, limits) {
    const { container = "", frameRate } = facts;
    const { max } = limits.frameRate;
    if ((0,frame_rate/* isSteady */.NZ)(facts))
        return `fps=${(0,frame_rate/* chooseRate */.mF)(facts, limits)}`;
    if (frameRate === undefined && !TIMED_FREELY.includes(container))
        return `fps='clip(source_fps,${(0,frame_rate/* lowestRate */.xc)(limits)},${max})'`;
    const rate = frameRate === undefined ? String(max) : (0,frame_rate/* chooseRate */.mF)(facts, limits);
    return `${OPEN_ENDED.includes(container) ? CLOSE_END : ""}fps=${rate}:eof_action=pass`;
}
/** Share of the largest certain size that a re-encoded video may take. */
const TARGET_SHARE = 0.95;
function capBitRate(facts, limits) {
    const kilobits = countKilobits(facts, limits);
    return ["-maxrate", `${kilobits}k`, "-bufsize", `${kilobits}k`];
}
/** What the size allows for the frames (kbit/s). */
function countKilobits({ duration }, limits) {
    const targetBytes = TARGET_SHARE * Math.min(limits.certainSize.max, limits.size.max);
    const seconds = Math.max(1, duration?.value ?? limits.duration.max);
    return Math.floor((targetBytes * 8) / 1000 / seconds) - SOUND_KILOBITS;
}
/** Below this, a picture of the smallest size that TikTok accepts falls apart (kbit/s). */
const FEWEST_KILOBITS = 100;
/** Whether a video can become as small as the limits say without falling apart. */
function canShrink(facts, limits) {
    return countKilobits(facts, limits) >= FEWEST_KILOBITS;
}

;// CONCATENATED MODULE: ./check/fix/plan.js





const NO_FIX = { fixFor: () => null };
/**
 * One command for the whole video that fixes every error and warning that can be fixed, so that a person runs it once;
 * where there are only notices, one that follows the recommendations. Cutting is never part of it.
 *
 * @param broken the rules that object to the video
 */
function planFix(subject, names, limits, broken) {
    const { video, facts } = subject;
    const has = (kind) => broken.some(({ remedy }) => remedy.kind === kind);
    const hasNoMotion = facts.container !== undefined && formats/* WITHOUT_MOTION */.yB.has(facts.container);
    if (hasNoMotion || has("replace"))
        return NO_FIX;
    const conversions = broken.filter(({ remedy }) => remedy.kind === "remux" || remedy.kind === "recode");
    const needed = conversions.filter(({ level }) => level !== "notice");
    // A video that is converted or cut gets another name, and a command for one that is renamed would not find it.
    if (has("rename") && needed.length === 0 && !has("cut"))
        return { fixFor: ({ remedy }) => (remedy.kind === "rename" ? rename(video, names, facts) : null) };
    if (!limits.containers.includes("mp4"))
        return NO_FIX;
    const plan = (rules) => planWork(rules, facts, limits);
    const chosen = needed.length > 0 ? needed : conversions.filter((rule) => satisfies(plan([rule]), rule, subject));
    const work = chosen.length > 0 ? plan(chosen) : undefined;
    const conversion = work && convert(video, names, work);
    const isFixed = (rule) => chosen.includes(rule) ||
        (needed.length > 0 && rule.remedy.kind === "rename") ||
        (conversions.includes(rule) && satisfies(work, rule, subject));
    const isOptional = needed.length === 0;
    const fixFor = (rule) => {
        if (rule.remedy.kind === "cut")
            return cut(video, names, plan([]), isOptional ? undefined : work);
        if (work === undefined || conversion === undefined || !isFixed(rule))
            return null;
        return offer("convert", commandOf(conversion, video.source), noteOn(video, work), isOptional);
    };
    if (isOptional || conversion === undefined)
        return { fixFor };
    const fixes = broken.filter((rule) => rule.remedy.kind !== "cut" && isFixed(rule)).map(({ id }) => id);
    return { fixFor, conversion: { ...conversion, fixes, ...placeOf(video, names) } };
}
/** Where the result of a conversion takes the place of the video. */
function placeOf({ path, source }, names) {
    if (source.kind === "url")
        return {};
    const inPlace = (0,paths/* hasItsExtension */.gV)(path) ? path : names.rename("mp4");
    return inPlace === undefined ? {} : { inPlace };
}
function offer(kind, command, note, isOptional) {
    return { kind, command, isOptional, ...(note !== undefined && { note }) };
}
/** `--` ends the options: a name may start with a dash. */
function rename({ path }, names, { container }) {
    const renamed = container === undefined ? undefined : names.rename(container);
    if (renamed === undefined)
        return null;
    return offer("rename", (0,quoting/* writeCommand */.zP)(["git", "mv", "--", path, renamed]), undefined, false);
}
/** `undefined` where the result would not be allowed, or would have wrong colours. */
function planWork(rules, facts, limits) {
    const recodings = rules.flatMap(({ remedy }) => (remedy.kind === "recode" ? [remedy] : []));
    const recodes = recodings.length > 0 || !canCopy(facts, limits);
    const work = { facts, limits, recodes, capsSize: recodings.some(({ bitRate }) => bitRate === "capped") };
    const losesColours = recodes && facts.colour?.isDolbyVisionOnly === true;
    const isTooSmall = work.capsSize && !canShrink(facts, limits);
    return losesColours || isTooSmall || resultCodec(work) === undefined ? undefined : work;
}
/** Whether a rule has no objection to what the command writes. */
function satisfies(work, rule, subject) {
    if (work === undefined)
        return false;
    const codec = resultCodec(work);
    const facts = { ...subject.facts, container: "mp4", ...(codec !== undefined && { codec }) };
    return rule.judge({ ...subject, facts }, work.limits) === undefined;
}
function noteOn({ source }, work) {
    const notes = [
        ...(source.kind === "url" && source.hasQuery
            ? ["The command leaves out the URL's query (everything after '?'). Add it before you run the command"]
            : []),
        ...(work.recodes && resultCodec(work) === "h265" ? ["The command needs an ffmpeg with libx265"] : []),
    ];
    return notes.length === 0 ? undefined : notes.join(". ");
}
/** Frames are copied as they are stored, so the last ones may be shown up to this many seconds later. */
const REORDERED_SECONDS = 1;
/**
 * Whether all frames are shown within the time that would be kept: then an empty edit or the sound makes the video too
 * long, and a cut could leave out every frame.
 */
function isCutNeedless({ facts: { frames, frameRate }, limits }) {
    return frames !== undefined && frameRate !== undefined && frames / frameRate.value <= limits.duration.max;
}
/** What a command has written is on disk, wherever the video is. */
const FROM_DISK = { kind: "file" };
/** `fixed` is what has to be done first, where the video is to be fixed before. */
function cut(video, names, work, fixed) {
    if (work === undefined)
        return null;
    const keptSeconds = work.limits.duration.max - REORDERED_SECONDS;
    if (keptSeconds <= 0 || isCutNeedless(work))
        return null;
    const what = `The command keeps only the first ${(0,quantities/* formatDuration */.a3)(keptSeconds)} and cuts off the rest`;
    const isOptional = true;
    if (fixed !== undefined) {
        const note = `${what}. Run it after the command that fixes the rest`;
        return offer("cut", commandOf(cutFixed(names, keptSeconds), FROM_DISK), note, isOptional);
    }
    const note = noteOn(video, work);
    const command = commandOf(convert(video, names, { ...work, keptSeconds }), video.source);
    return offer("cut", command, note === undefined ? what : `${what}. ${note}`, isOptional);
}

// EXTERNAL MODULE: ./check/limits.js
var check_limits = __webpack_require__(5403);
;// CONCATENATED MODULE: ./check/check.js




const SEVERITY_ORDER = { error: 0, warning: 1, notice: 2 };
/**
 * Judges one video. `nowMs`: the time, in milliseconds since 1970. `names`: what its commands write, where other videos
 * are checked, too.
 */
function checkVideo(video, inspection, { limits, rules, nowMs, names = (0,paths/* nameAlone */.xo)(video) }) {
    const { facts } = inspection;
    const subject = { ...inspection, video, nowMs };
    const applicable = rules.filter((rule) => rule.about === "file" || facts.movingVideoTracks !== 0);
    const objections = dropExplained(applicable.flatMap((rule) => {
        const objection = rule.judge(subject, limits);
        return objection === undefined ? [] : [{ rule, ...objection }];
    }));
    const broken = objections.map(({ rule }) => rule);
    const { fixFor, conversion } = planFix(subject, names, (0,check_limits/* chooseForFixes */.SB)(limits), broken);
    const findings = objections
        .map(({ isMissing: _, ...objection }) => ({
        ...objection,
        ...describeFix(objection, fixFor, video),
        ...(isOnlyByPolicy(objection.rule, subject, limits) && {
            rule: dropCode(objection.rule),
            isByPolicy: true,
        }),
    }))
        .sort((a, b) => SEVERITY_ORDER[a.level] - SEVERITY_ORDER[b.level]);
    const gauges = applicable.flatMap((rule) => readGauges(rule, facts, { limits, isBroken: broken.includes(rule) }));
    return { video, facts, findings, gauges, verdict: decide(findings), ...(conversion !== undefined && { conversion }) };
}
/** A fact is missing without a word only if an error says why: nothing passes unchecked. */
function dropExplained(objections) {
    const isExplained = objections.some(({ rule, level }) => rule.explainsUnread && level === "error");
    return isExplained ? objections.filter(({ isMissing }) => !isMissing) : objections;
}
/** Whether only the policy's limit makes a rule object: by TikTok's limits, it would not. */
function isOnlyByPolicy({ limitName, judge }, subject, { policy }) {
    if (policy === undefined || limitName === undefined || !policy.sets.has(limitName))
        return false;
    return judge(subject, policy.otherwise) === undefined;
}
/** TikTok's code says that TikTok would refuse the video. */
function dropCode({ code: _, ...rest }) {
    return rest;
}
/**
 * The command for a rule's finding, or what to do where only the name of the video prevents one that is needed. What a
 * person has to know of the command is part of the advice.
 */
function describeFix({ rule, advice }, fixFor, { path }) {
    const fix = fixFor(rule);
    if (fix === null)
        return { advice, fix };
    const { kind, command, note, isOptional } = fix;
    if (command !== undefined) {
        const noted = note === undefined ? advice : `${advice}. ${note}`;
        return { advice: noted, fix: command, fixKind: kind, isFixOptional: isOptional };
    }
    const obstacle = (0,quoting/* findUnquotable */.Qx)(path);
    if (obstacle === undefined || isOptional)
        return { advice, fix: null };
    const why = `Its path contains ${obstacle}, which shells treat differently, so there is no command`;
    const howTo = "Rename the video (in a file manager or on GitHub), and the next run shows one";
    return { advice: `${advice}. ${why}. ${howTo}`, fix: null };
}
function decide(findings) {
    const errors = findings.filter(({ level }) => level === "error");
    if (errors.length === 0)
        return "valid";
    return errors.some(({ rule }) => rule.leavesUnread) ? "unreadable" : "invalid";
}
/** Where a broken rule has several gauges, each is judged by its own value. */
function readGauges({ gauges = {}, limit, limitName }, facts, { limits, isBroken }) {
    const bounds = limit(limits);
    if (bounds === null || "oneOf" in bounds)
        return [];
    const setBy = limitName === undefined ? undefined : findWho(limits, limitName);
    return Object.entries(gauges).flatMap(([fact, measure]) => {
        const value = measure(facts);
        if (value === undefined)
            return [];
        const isInside = !isBroken || isBetween(value, bounds);
        return [{ fact: fact, value, bounds, isInside, ...(setBy !== undefined && { setBy }) }];
    });
}
function findWho(limits, name) {
    const { policy, someCreatorsDuration } = (0,check_limits/* findSetter */.ZM)(limits, name);
    if (policy?.sets.has(name))
        return "policy";
    return name === "duration" && someCreatorsDuration !== undefined ? "creator" : undefined;
}
function isBetween(value, { min = 0, max = Number.POSITIVE_INFINITY }) {
    return min <= value && value <= max;
}


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pointToCopies)
/* harmony export */ });
/* harmony import */ var _text_quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9709);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8096);
/* harmony import */ var _copy_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9480);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2531);




/**
 * The same videos. Where a command was run and its result was committed, too, the original stays wrong: so its findings
 * say what to do with both. A result that is not the whole video never replaces it.
 */
function pointToCopies(videos, namesOf, limitsOf) {
    const onDisk = new Map(videos.filter(({ video }) => video.source.kind !== "url").map((each) => [each.video.path, each]));
    return videos.map((checked) => {
        if (checked.video.source.kind === "url")
            return checked;
        const { fixed, cut, copyOf } = namesOf(checked.video);
        const of = copyOf && onDisk.get(copyOf.path);
        const family = {
            checked,
            fixed: onDisk.get(fixed),
            cut: onDisk.get(cut),
            original: of && copyOf && { of, suffix: copyOf.suffix },
        };
        const limits = limitsOf(checked.video);
        const { conversion, ...rest } = checked;
        const findings = checked.findings.map((finding) => guide(finding, family, limits));
        return { ...rest, findings, ...(conversion !== undefined && !isWritten(family) && { conversion }) };
    });
}
function guide(finding, family, limits) {
    const guidance = guideCopy(finding, family) ?? guideOriginal(finding, family, limits);
    if (guidance === undefined)
        return finding;
    const { fixKind: _fixKind, isFixOptional: _isFixOptional, ...rest } = finding;
    return { ...rest, ...guidance };
}
/** What to do with a video for which a command was run; `undefined` where none was, or it is not about the finding. */
function guideOriginal(finding, family, limits) {
    const { checked, fixed, cut } = family;
    if (finding.fixKind !== "convert" && finding.fixKind !== "cut")
        return undefined;
    // What is cut has been fixed before.
    const isCut = cut !== undefined && isTooLong(checked) && !finding.isFixOptional;
    const copy = finding.fixKind === "cut" || (isCut && isPassing(cut)) ? cut : fixed;
    if (copy === undefined)
        return undefined;
    const name = nameOf(copy);
    const difference = (0,_copy_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDifference */ .h)(checked, copy, limits, copy === cut ? "shorter" : "whole");
    const again = finding.isFixOptional && finding.fixKind === "convert" ? "Optional: delete it" : "Delete it";
    if (difference !== undefined) {
        return { ...finding, advice: `${name} is beside it, but ${difference}. ${again} and run the command again` };
    }
    if (isPassing(copy) && !(finding.isFixOptional && breaks(copy, finding)))
        return replaceBy(copy, family, finding);
    if (finding.isFixOptional && finding.fixKind === "convert")
        return { advice: finding.advice, fix: null };
    return isOnlyTooLong(copy)
        ? { advice: `${name} beside it is fixed, but still too long: shorten that`, fix: null }
        : { ...finding, advice: `${name} is beside it, but does not pass either. ${again} and run the command again` };
}
/** Whether a command of another video wrote this one: then that is run again, and this is not converted further. */
function isWritten({ original }) {
    if (original === undefined)
        return false;
    const { of, suffix } = original;
    if (suffix === "fixed" && of.conversion !== undefined)
        return true;
    return of.findings.some(({ fixKind }) => fixKind === (suffix === "cut" ? "cut" : "convert"));
}
/** What to do with a video that a command wrote; `undefined` where the finding is none of the command's. */
function guideCopy(finding, family) {
    const { checked, cut, original } = family;
    if (original === undefined || !isWritten(family))
        return undefined;
    const { of, suffix } = original;
    if (finding.level === "notice")
        return finding.fix === null ? undefined : { advice: finding.advice, fix: null };
    if (suffix === "fixed" && isOnlyTooLong(checked)) {
        if (cut === undefined || !isPassing(cut))
            return undefined;
        const fix = git("rm", "--", checked.video.path);
        return { advice: `${nameOf(cut)} was cut from it and passes: remove this video`, fix, fixKind: "replace" };
    }
    const itself = nameOf(checked);
    if (isPassing(of))
        return { advice: `${itself} does not pass, but ${nameOf(of)} does: delete this copy`, fix: null };
    return { advice: `${itself} does not pass either: delete it, and run the command of ${nameOf(of)} again`, fix: null };
}
function isPassing({ findings }) {
    return findings.every(({ level }) => level === "notice");
}
function isTooLong({ findings }) {
    return findings.some(({ fixKind }) => fixKind === "cut");
}
function isOnlyTooLong({ findings }) {
    const serious = findings.filter(({ level }) => level !== "notice");
    return serious.length > 0 && serious.every(({ fixKind }) => fixKind === "cut");
}
function breaks({ findings }, { rule }) {
    return findings.some((finding) => finding.rule.id === rule.id);
}
function replaceBy(copy, { checked }, { fixKind, isFixOptional }) {
    const { path } = checked.video;
    const takesItsName = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .hasItsExtension */ .gV)(path);
    const what = takesItsName ? "replace this video with it" : "remove this video";
    const check = fixKind === "cut" || (0,_copy_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .isLengthKnown */ .U)(checked) ? "" : "check that it shows the whole video, then ";
    const isOptional = isFixOptional === true && fixKind !== "cut";
    return {
        advice: `${isOptional ? "Optional: " : ""}${nameOf(copy)} is beside it and passes: ${check}${what}`,
        fix: takesItsName ? git("mv", "-f", "--", copy.video.path, path) : git("rm", "--", path),
        fixKind: "replace",
        isFixOptional: isOptional,
    };
}
function nameOf({ video: { path } }) {
    return `'${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u)(path.slice(path.lastIndexOf("/") + 1))}'`;
}
/** `--` ends the options: a name may start with a dash. Null for a name that shells read differently. */
function git(...words) {
    return (0,_text_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCommand */ .zP)(["git", ...words]) ?? null;
}


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLengthKnown),
/* harmony export */   h: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/* harmony import */ var _picture_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7491);


/**
 * Why `copy` can't stand for `original`, as a clause: "it is 3.0 s long, this video 8.0 s". `undefined` where it can,
 * as far as the facts of both show. `length`: whether it has to be as long as the original, or shorter.
 */
function describeDifference({ facts: original }, { facts: copy }, limits, length) {
    const [own, its] = [original.duration?.value, copy.duration?.value];
    if (own !== undefined && its !== undefined && !hasLength(original, copy, length, limits)) {
        const [shown, ownShown] = [(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(its, own), (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(own, its)];
        return `it is ${shown} long, this video ${ownShown}`;
    }
    const [size, other] = [sizeOf(original), sizeOf(copy)];
    if (size === undefined || other === undefined || hasShape(original, other, limits))
        return undefined;
    return `its picture is ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPictureSize */ .Hx)(other)}, that of this video ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPictureSize */ .Hx)(size)}`;
}
/** Whether it can be said if a copy is as long. */
function isLengthKnown({ facts: { duration } }) {
    return duration !== undefined;
}
/** The command rounds to whole frames of picture and sound, and sound of another codec starts a little earlier. */
const TOLERANCE = { seconds: 0.1, share: 0.02, mostSeconds: 0.5 };
function hasLength(original, copy, length, limits) {
    const [own = 0, its = 0] = [original.duration?.value, copy.duration?.value];
    if (length === "shorter")
        return its < own && its <= limits.duration.max;
    const tolerance = Math.min(TOLERANCE.mostSeconds, TOLERANCE.seconds + TOLERANCE.share * own) + frameSeconds(original);
    return [own, ...mainTrackSeconds(original)].some((seconds) => Math.abs(its - seconds) <= tolerance);
}
function frameSeconds({ frameRate }) {
    return frameRate === undefined || frameRate.value <= 0 ? 0 : Math.min(1, 1 / frameRate.value);
}
/** The command keeps only the main one of several moving tracks, which may be shorter than the file. */
function mainTrackSeconds({ movingVideoTracks = 1, frames, frameRate }) {
    return movingVideoTracks > 1 && frames !== undefined && frameRate !== undefined ? [frames / frameRate.value] : [];
}
function sizeOf({ width, height, rotation }) {
    return width === undefined || height === undefined ? undefined : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .displayedSize */ .JQ)({ width, height }, rotation);
}
/** Rounding to even sides changes a small picture by this much. */
const SHAPE_TOLERANCE = 0.02;
/** Whether a picture has the shape of the original, or that with the borders that the command adds. */
function hasShape(original, { width, height }, limits) {
    const resizing = (0,_picture_size_js__WEBPACK_IMPORTED_MODULE_1__/* .resize */ .XR)(original, limits);
    // Only ffmpeg knows whether it turns this one.
    if (resizing === undefined)
        return true;
    return [resizing.shown, resizing.padded].some((expected) => Math.abs(width / height / (expected.width / expected.height) - 1) <= SHAPE_TOLERANCE);
}


/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ nameFixes),
/* harmony export */   gV: () => (/* binding */ hasItsExtension),
/* harmony export */   w2: () => (/* binding */ asPath),
/* harmony export */   xo: () => (/* binding */ nameAlone)
/* harmony export */ });
/* harmony import */ var _model_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8766);
/* harmony import */ var _text_folding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8459);
/** The names that fixes read from and write to. Touches no file. */


/**
 * Decides what the commands write, so that no two write the same file: `clip.fixed.mp4` for `clip.avi`, but
 * `clip.avi.fixed.mp4` beside `clip.mp4`. Letter case does not count: for macOS and Windows, `Clip` and `clip` are one.
 */
function nameFixes({ paths, urls }) {
    const places = new Map([
        ...paths.map((path) => [path, path]),
        ...urls.map((url) => [url, fileName(url)]),
    ]);
    const stems = nameStems(places);
    const names = new Set(paths.map(_text_folding_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A));
    const originals = new Map(paths.flatMap((path) => SUFFIXES.map((suffix) => [write(stems.get(path) ?? path, suffix), { path, suffix }])));
    return ({ path, source }) => {
        const isUrl = source.kind === "url";
        const stem = stems.get(path) ?? withoutExtension(isUrl ? fileName(path) : path);
        const copyOf = isUrl ? undefined : originals.get(path);
        return {
            fixed: write(stem, "fixed"),
            // The end is cut off the converted copy as by the command of its original.
            cut: write((copyOf?.suffix === "fixed" ? stems.get(copyOf.path) : undefined) ?? stem, "cut"),
            ...(copyOf !== undefined && { copyOf }),
            rename(extension) {
                const renamed = `${withoutExtension(path)}.${extension}`;
                return isUrl || names.has((0,_text_folding_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(renamed)) ? undefined : renamed;
            },
        };
    };
}
/** The same for a video of which no other is known. */
function nameAlone(video) {
    const alone = [video.path];
    return nameFixes(video.source.kind === "url" ? { paths: [], urls: alone } : { paths: alone, urls: [] })(video);
}
const SUFFIXES = ["fixed", "cut"];
function write(stem, suffix) {
    return `${stem}.${suffix}.mp4`;
}
/**
 * For each video what stands before the suffix: short where no other video shares that, else with its extension, and a
 * number where even that is taken.
 */
function nameStems(places) {
    const counts = new Map();
    for (const stem of [...places.values()].map(withoutExtension).map(_text_folding_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A))
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const taken = new Set();
    const stems = new Map();
    const take = (video, stem) => {
        taken.add((0,_text_folding_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(stem));
        stems.set(video, stem);
    };
    const shared = [];
    for (const [video, place] of places) {
        const stem = withoutExtension(place);
        if (counts.get((0,_text_folding_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(stem)) === 1)
            take(video, stem);
        else
            shared.push([video, place]);
    }
    for (const [video, place] of shared) {
        let stem = place;
        for (let number = 2; taken.has((0,_text_folding_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(stem)); number++)
            stem = `${place}.${number}`;
        take(video, stem);
    }
    return stems;
}
function withoutExtension(path) {
    return path.replace(/(?<=[^/])\.[^./]*$/, "");
}
/** Whether the name of a file says that it is of the format that commands write. */
function hasItsExtension(path) {
    return _model_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z1[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ""] === "mp4";
}
/** ffmpeg reads `-x` as an option and `a:b` as a protocol, but `./…` always as a path. */
function asPath(path) {
    return /^-|:/.test(path) ? `./${path}` : path;
}
/** The last part of a URL: ffmpeg reads from it, and writes into the working directory. */
function fileName(url) {
    return url.slice(url.lastIndexOf("/") + 1) || "video";
}


/***/ }),

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ filterSize),
/* harmony export */   XR: () => (/* binding */ resize),
/* harmony export */   mP: () => (/* binding */ filterUnknownSize)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);

/**
 * Makes both sides even, as 4:2:0 video needs them, and moves them into the limits, with borders if necessary. Pixels
 * that are not square stay so: ffmpeg keeps the shape. `undefined` if only
 * ffmpeg knows the size.
 */
function resize(facts, { pictureSize }) {
    const { container = "", width, height, rotation } = facts;
    if (width === undefined || height === undefined)
        return undefined;
    // Only new versions of ffmpeg turn it.
    if ((rotation ?? 0) !== 0 && ["matroska", "webm"].includes(container))
        return undefined;
    // ffmpeg turns the picture before it filters it.
    const shown = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .displayedSize */ .JQ)({ width, height }, rotation);
    const scaled = scaleToFit(shown, pictureSize);
    const padded = {
        width: Math.max(scaled.width, evenFrom(pictureSize.min)),
        height: Math.max(scaled.height, evenFrom(pictureSize.min)),
    };
    return { shown, scaled, padded };
}
/** The filters of ffmpeg for this. */
function filterSize({ shown, scaled, padded }) {
    return [
        ...(isSame(scaled, shown) ? [] : [`scale=${scaled.width}:${scaled.height}`]),
        ...(isSame(padded, scaled) ? [] : [`pad=${padded.width}:${padded.height}:-1:-1`]),
    ];
}
/**
 * Only ffmpeg knows the size, so it has to keep it within the limits. Its own quotation marks keep the commas together
 * (ffmpeg-utils(1), "Quoting and escaping").
 */
function filterUnknownSize({ pictureSize }) {
    const [min, max] = [evenFrom(pictureSize.min), evenTo(pictureSize.max)];
    const factor = `min(max(1,${min}/min(iw,ih)),${max}/max(iw,ih))`;
    return [`scale='2*round(iw*${factor}/2)':'2*round(ih*${factor}/2)'`, `pad='max(iw,${min})':'max(ih,${min})':-1:-1`];
}
function scaleToFit({ width, height }, { min, max }) {
    const enlarge = Math.max(1, min / Math.min(width, height));
    const factor = Math.min(enlarge, max / Math.max(width, height));
    const scale = (side) => Math.max(2, Math.min(evenTo(max), 2 * Math.round((side * factor) / 2)));
    return { width: scale(width), height: scale(height) };
}
/** The smallest even number that is not under `min`. */
function evenFrom(min) {
    return 2 * Math.ceil(min / 2);
}
/** The largest even number that is not over `max`. */
function evenTo(max) {
    return 2 * Math.floor(max / 2);
}
function isSame(a, b) {
    return a.width === b.width && a.height === b.height;
}


/***/ }),

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ changeLimits)
/* harmony export */ });
/**
 * The limits with what a policy changes of them. A bound that is changed moves the other one, if it crosses it. Only
 * what is allowed is recommended.
 */
function changeLimits(limits, { containers, codecs, ...ranges }) {
    const { duration, size, pictureSize, frameRate } = ranges;
    return {
        ...limits,
        ...(containers !== undefined && {
            containers,
            recommendedContainers: recommend(limits.recommendedContainers, containers),
        }),
        ...(codecs !== undefined && { codecs, recommendedCodecs: recommend(limits.recommendedCodecs, codecs) }),
        ...(duration?.max !== undefined && { duration: { max: duration.max } }),
        ...(size?.max !== undefined && { size: { max: size.max } }),
        ...(pictureSize !== undefined && { pictureSize: moveBounds(limits.pictureSize, pictureSize) }),
        ...(frameRate !== undefined && { frameRate: moveFrameRate(limits.frameRate, frameRate) }),
    };
}
/** What is recommended as long as it is allowed, else all that is. */
function recommend(recommended, allowed) {
    const kept = recommended.filter((name) => allowed.includes(name));
    return kept.length > 0 ? kept : allowed;
}
/** What is reported as accepted over the highest rate belongs to TikTok's own. */
function moveFrameRate({ reportedMax, ...range }, bounds) {
    const moved = moveBounds(range, bounds);
    return reportedMax === undefined || moved.max !== range.max ? moved : { ...moved, reportedMax };
}
function moveBounds(range, { min, max }) {
    const moved = { min: min ?? range.min, max: max ?? range.max };
    if (moved.min <= moved.max)
        return moved;
    return max === undefined ? { ...moved, max: moved.min } : { ...moved, min: moved.max };
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ TOP_KEYS),
/* harmony export */   D2: () => (/* binding */ RULE_LEVELS),
/* harmony export */   EE: () => (/* binding */ LARGEST_POLICY_BYTES),
/* harmony export */   n5: () => (/* binding */ LIMIT_KEYS),
/* harmony export */   sk: () => (/* binding */ OVERRIDE_KEYS)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6829);


/** The formats that are read to their end: a video in any other is unreadable, whatever a policy allows. */
const CONTAINERS = ["mp4", "mov", "webm", "matroska", "3gp"];
const LIMIT_KEYS = {
    duration: {
        name: "duration",
        rule: "duration",
        kind: "range",
        bounds: ["max"],
        value: { kind: "quantity", what: "a duration", units: _quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .DURATION_UNITS */ .Z8, example: "90s" },
    },
    "picture-size": {
        name: "pictureSize",
        rule: "picture-size",
        kind: "range",
        bounds: ["min", "max"],
        value: { kind: "number", what: "a whole number of pixels", isWhole: true, min: 2, max: 65_535 },
    },
    "frame-rate": {
        name: "frameRate",
        rule: "frame-rate",
        kind: "range",
        bounds: ["min", "max"],
        value: { kind: "number", what: "a number of frames per second", isWhole: false, min: 1, max: 1000 },
    },
    size: {
        name: "size",
        rule: "size",
        kind: "range",
        bounds: ["max"],
        value: { kind: "quantity", what: "a size", units: _quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_UNITS */ .QP, example: "500MB" },
    },
    containers: { name: "containers", rule: "container", kind: "list", names: CONTAINERS },
    codecs: { name: "codecs", rule: "codec", kind: "list", names: _text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEC_NAMES */ .uh },
};
/** What a policy can make of a rule. */
const RULE_LEVELS = ["error", "warning", "notice", "off"];
/** The keys at the top of a policy, and those of an override. */
const TOP_KEYS = ["ignore", "rules", "limits", "overrides"];
const OVERRIDE_KEYS = ["paths", "rules", "limits"];
/** Bytes of a policy file. */
const LARGEST_POLICY_BYTES = 256_000;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   QP: () => (/* binding */ SIZE_UNITS),
/* harmony export */   Z8: () => (/* binding */ DURATION_UNITS)
/* harmony export */ });
/* unused harmony export patternOf */
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
/** Durations and sizes as a policy writes them, with a unit. Knows no limit. */

/** Seconds. */
const DURATION_UNITS = { s: 1, m: 60 };
/** Bytes: decimal units, and binary ones (IEC 80000-13). */
const SIZE_UNITS = {
    ...{ kB: 1e3, MB: 1e6, GB: 1e9 },
    ...{ KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 },
};
/** A number over zero with a unit, as a regular expression on which JSON Schema and parser agree. */
function patternOf(units) {
    return `^(?![0.]+[^0-9.])(\\d{1,15}(?:\\.\\d{1,6})?) ?(${Object.keys(units).join("|")})$`;
}
/** Reads `60s` or `1.5 GiB`. A bare number has no unit, and is unknown; so is zero, which would allow nothing. */
function parseQuantity(text, units) {
    const [, number = "", unit = ""] = new RegExp(patternOf(units)).exec(text) ?? [];
    const factor = units[unit];
    return factor !== undefined
        ? { kind: "quantity", value: Number(number) * factor }
        : { kind: "unknown", meant: guess(text, units) };
}
/** What people write in place of a unit. A bare number of a duration means seconds to most. */
const OTHER_NAMES = {
    s: ["sec", "secs", "second", "seconds"],
    m: ["min", "mins", "minute", "minutes"],
    kB: ["k", "kb"],
    MB: ["m", "mb", "mbyte", "megabytes"],
    GB: ["g", "gb", "gbyte", "gigabytes"],
    KiB: ["ki", "kib"],
    MiB: ["mi", "mib"],
    GiB: ["gi", "gib"],
};
function guess(text, units) {
    const [, number, given = ""] = /^\s*(\d{1,15}(?:\.\d{1,6})?)\s*(\p{L}*)\s*$/u.exec(text) ?? [];
    if (number === undefined || Number(number) === 0)
        return undefined;
    const names = Object.keys(units);
    const folded = given.toLowerCase();
    const unit = folded === ""
        ? names.find((name) => name === "s")
        : (names.find((name) => OTHER_NAMES[name]?.includes(folded)) ?? (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .findClosest */ .Ru)(given, names));
    return unit === undefined ? undefined : `${number}${unit}`;
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAsAsked: () => (/* binding */ checkAsAsked)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./flows/check.js + 53 modules
var check = __webpack_require__(6604);
// EXTERNAL MODULE: ./flows/conclusion.js
var conclusion = __webpack_require__(9871);
// EXTERNAL MODULE: ./inputs/kinds.js
var kinds = __webpack_require__(9811);
// EXTERNAL MODULE: ./report/choices.js
var choices = __webpack_require__(6791);
// EXTERNAL MODULE: ./report/text/fixing.js
var text_fixing = __webpack_require__(7454);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./report/terminal/style.js
var style = __webpack_require__(1105);
// EXTERNAL MODULE: ./report/text/findings.js
var text_findings = __webpack_require__(5469);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
// EXTERNAL MODULE: ./report/text/worst-first.js
var worst_first = __webpack_require__(319);
;// CONCATENATED MODULE: ./report/reporters/text.js






/** A file begins with it, so that only an earlier report is overwritten. */
const HEADING = `${tool/* TOOL_NAME */.l}: report`;
const text_text = {
    what: "text report",
    medium: "file",
    mark: new RegExp(`^${HEADING}\n`),
    *render(report, { screen = PLAIN, path }) {
        if (path !== undefined)
            yield `${HEADING}\n`;
        for (const line of renderPlain(report, (0,style/* createPen */.Md)(screen)))
            yield `${line}\n`;
    },
};
const PLAIN = { hasColours: false, hasLinks: false };
function* renderPlain(report, pen) {
    for (const { name, facts, findings, commands } of (0,worst_first/* listChecked */.I)(report)) {
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

// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
;// CONCATENATED MODULE: ./report/text/run-end.js


/** What was left out, the remarks with their levels, and the news. */
function describeEnd(report) {
    const { remarks, scope } = report;
    return [
        ...(scope === undefined ? [] : (0,text_scope/* describeScope */.OI)(scope, report)),
        ...remarks.map(({ level, message }) => `${level}: ${message}`),
        `${(0,titles/* describeNews */.Nj)(report)}.`,
    ];
}

// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(2762);
;// CONCATENATED MODULE: ./commands/wording.js

const OPTIONS = {
    posts: "--posts",
    config: "--config",
    ifNoVideos: "--if-no-videos",
};
/** `secrets`: tokens that no message may show. */
function createTerminalWording(secrets) {
    const hide = (words) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), words);
    return {
        describe(setting, problem) {
            const sentence = setting === "videos" ? describePath(problem) : describeOption(OPTIONS[setting], problem);
            return toInputProblem(setting, { problem: hide(sentence), advice: hide(problem.advice) });
        },
        nameSetting: (setting) => (setting === "videos" ? "the paths" : `'${OPTIONS[setting]}'`),
        adviceWithoutRepository: "name files, directories or globs, or run the command in a Git repository",
        adviseToName: (line, them) => `name ${them}, for example by '${line}'`,
        lfs: { fetch: "run 'git lfs pull'", giveToken: "set the environment variable GITHUB_TOKEN to a token" },
    };
}
function toInputProblem(input, { problem, advice }) {
    return { problem, advice, input, fallback: undefined };
}
/** A path is called by itself: "'a.mp4' does not exist". */
function describePath({ line, problem }) {
    if (line === undefined)
        return `The list of paths ${problem}`;
    return `'${(0,unprintable/* showUnprintable */.u)(line)}' ${problem.replace(/^which /, "")}`;
}
/** What is wrong with the value of an option: "Option '--shard' is '3/2'". */
function describeOption(option, { line, problem }) {
    return `Option '${option}' ${line === undefined ? problem : `is '${(0,unprintable/* showUnprintable */.u)(line)}', ${problem}`}`;
}

;// CONCATENATED MODULE: ./commands/check-outputs.js
/** Where the reports of a check go: to stdout, to files, or both. Renders none itself. */





/** Decides where reports go, before anything is checked. Writes nothing. */
async function placeOutputs({ format, output, reports }, folder) {
    if (output !== undefined && format === "github") {
        const problem = "Option '--output' can't be used with '--format github', which is for the log of a job";
        return { kind: "problems", problems: [{ problem, advice: "Leave out '--output'" }] };
    }
    const shown = output === undefined ? format : undefined;
    const lines = [...(output === undefined ? [] : [`${format}=${output}`]), ...reports];
    if (lines.length === 0)
        return { kind: "outputs", files: [], shown };
    const { placeFurtherReports } = await Promise.all(/* import() */[__webpack_require__.e(7927), __webpack_require__.e(7855)]).then(__webpack_require__.bind(__webpack_require__, 7855));
    const formats = await loadFileReporters();
    const { outlets, problems } = placeFurtherReports(lines, { workspace: folder, formats });
    if (problems.length === 0)
        return { kind: "outputs", files: outlets, shown };
    const describe = (problem) => output !== undefined && problem.line === lines[0]
        ? describeOption("--output", { ...problem, line: output })
        : describeOption("--report", problem);
    return { kind: "problems", problems: problems.map((each) => ({ problem: describe(each), advice: each.advice })) };
}
async function loadFileReporters() {
    const { FORMATS } = await __webpack_require__.e(/* import() */ 7927).then(__webpack_require__.bind(__webpack_require__, 7927));
    const { json } = await __webpack_require__.e(/* import() */ 6492).then(__webpack_require__.bind(__webpack_require__, 6492));
    return { ...FORMATS, json, text: text_text };
}
/** Writes each report on its own, and whole. Returns a sentence for each that could not be written. */
async function writeFiles(report, files, { folder, terminal }) {
    if (files.length === 0)
        return [];
    const { findFileObstacle, writeWhole } = await __webpack_require__.e(/* import() */ 2163).then(__webpack_require__.bind(__webpack_require__, 2163));
    const { findRealPath } = await __webpack_require__.e(/* import() */ 8081).then(__webpack_require__.bind(__webpack_require__, 8081));
    const formats = await loadFileReporters();
    const context = { ...(await createContext(report)), workspace: findRealPath(folder) };
    const failures = [];
    for (const { name, path, given } of files) {
        const { what, mark, render } = formats[name];
        try {
            const obstacle = findFileObstacle(path, mark, true);
            if (obstacle !== undefined)
                throw new Error(`its path is '${path}', ${obstacle}`);
            writeWhole(path, render(report, { ...context, path }));
            terminal.say(`${what.charAt(0).toUpperCase()}${what.slice(1)}: ${given}`);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            failures.push(`The ${what} could not be written to '${given}': ${reason}.`);
        }
    }
    return failures;
}
/** Shows the result, and says how the run ends. What is no result goes to stderr, except in a report for a person. */
async function showResult(report, { format, ending }, { terminal, folder, environment }) {
    const { write, say, out } = terminal;
    if (format === "text" && out.isTerminal) {
        const { renderForTerminal } = await __webpack_require__.e(/* import() */ 3129).then(__webpack_require__.bind(__webpack_require__, 3129));
        for (const line of renderForTerminal(report, out, ending))
            write(`${line}\n`);
        return;
    }
    if (format === "github") {
        for (const [line, kind] of await renderLog(report, nameBetween(folder, environment)))
            write(line, kind);
    }
    else if (format !== undefined) {
        const { render } = await loadReporter(format);
        const context = format === "text" ? { screen: out } : await createContext(report);
        for (const part of render(report, context))
            write(part);
    }
    for (const line of format === "github" ? ending : [...describeEnd(report), ...ending])
        say(line);
}
/** What most people want is here already. */
async function loadReporter(format) {
    return format === "text" ? text_text : (await loadFileReporters())[format];
}
/** What formats for other tools depend on: each lists the rules. */
async function createContext({ shard }) {
    const { describeRules } = await __webpack_require__.e(/* import() */ 2437).then(__webpack_require__.bind(__webpack_require__, 2437));
    const { describePostRules } = await Promise.all(/* import() */[__webpack_require__.e(2122), __webpack_require__.e(7190)]).then(__webpack_require__.bind(__webpack_require__, 7190));
    return { shard, rules: [...describeRules(), ...describePostRules()] };
}
/** The folder from the top of the checkout of a job, which the runner's annotations start from. */
function nameBetween(folder, { GITHUB_WORKSPACE }) {
    if (!GITHUB_WORKSPACE || !(0,paths/* isInside */.F)(GITHUB_WORKSPACE, folder))
        return "";
    const between = (0,external_node_path_.relative)(GITHUB_WORKSPACE, folder).replaceAll("\\", "/");
    return between === "" ? "" : `${between}/`;
}
/** Lines of a log, and commands for GitHub's runner. */
async function renderLog(report, between) {
    const { writeAnnotation, writeGroup, writeLogLine } = await __webpack_require__.e(/* import() */ 7223).then(__webpack_require__.bind(__webpack_require__, 7223));
    const { log } = await __webpack_require__.e(/* import() */ 780).then(__webpack_require__.bind(__webpack_require__, 780));
    const { annotations } = await __webpack_require__.e(/* import() */ 2332).then(__webpack_require__.bind(__webpack_require__, 2332));
    const context = { ...(await createContext(report)), lacksSummary: true };
    const parts = [];
    for (const line of log.render(report, context)) {
        if (typeof line === "string")
            parts.push([writeLogLine(line), undefined]);
        else
            for (const each of writeGroup(line.title, line.lines))
                parts.push([each, "commands"]);
    }
    for (const annotation of annotations.render(report, context)) {
        const { file = annotation.place?.file } = annotation;
        parts.push([
            writeAnnotation({ ...annotation, ...(file !== undefined && { file: `${between}${file}` }) }),
            "commands",
        ]);
    }
    return parts;
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
;// CONCATENATED MODULE: ./commands/progress.js

/** A check that is done by then shows nothing. */
const DELAY_MS = 300;
/** Short enough to look alive. */
const INTERVAL_MS = 100;
/** A line at the bottom of the terminal; nothing where nobody looks at one. */
function showProgress({ err, live }, now) {
    if (!err.isTerminal)
        return { look: () => undefined, end: () => undefined };
    const startMs = now();
    let latest;
    let area;
    const draw = () => {
        if (latest !== undefined)
            area?.show([describeReading(latest, now() - startMs).slice(0, err.columns - 1)]);
    };
    const opening = setTimeout(async () => {
        area = await live();
    }, DELAY_MS);
    const drawing = setInterval(draw, INTERVAL_MS);
    return {
        look(reading) {
            latest = { ...reading };
        },
        end() {
            clearTimeout(opening);
            clearInterval(drawing);
            area?.end();
            area = undefined;
        },
    };
}
/** The counts and the rate, the most important first: a narrow terminal cuts off the end. */
function describeReading({ done, total, bytesRead }, elapsedMs) {
    const perSecond = (done * 1000) / Math.max(1, elapsedMs);
    const rate = perSecond >= 10 ? (0,quantities/* formatInteger */.Sm)(Math.round(perSecond)) : perSecond.toFixed(1);
    const bytes = bytesRead === 0 ? [] : [`${(0,quantities/* formatSize */.Xq)(bytesRead)} read`];
    return [`Checked ${(0,quantities/* formatInteger */.Sm)(done)} of ${(0,quantities/* formatCount */.B4)(total, "video")}`, `${rate} a second`, ...bytes].join(", ");
}

;// CONCATENATED MODULE: ./commands/checking.js
/** What the command `check` does: reads its settings, calls the flow of the check, and writes the reports. */











/** A hook names files as they are: what is there is meant, and leaves nothing out, though its name begins with `!`. */
function nameFile(operand, folder) {
    return operand.startsWith("!") && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, operand)) ? `./${operand}` : operand;
}
/** `given`: as the definition of `check` reads it. */
async function checkAsAsked(given, world) {
    const { environment, folder, terminal } = world;
    const refuse = (problems) => {
        for (const { problem, advice } of problems)
            terminal.say(`${problem}. ${advice}.`);
        return 2;
    };
    const format = given.choice("--format", choices/* CHECK_FORMATS */.y4) ?? "text";
    const failOn = given.choice("--fail-on", choices/* FAIL_ON */.d$) ?? "error";
    const secrets = [environment.GITHUB_TOKEN ?? "", environment.TIKTOK_ACCESS_TOKEN ?? ""].filter((each) => each !== "");
    if (secrets.length > 0)
        terminal.filter((await __webpack_require__.e(/* import() */ 2297).then(__webpack_require__.bind(__webpack_require__, 2297))).hideSecrets(secrets));
    const shard = readOption("--shard", given, kinds/* shard */.B5);
    const since = await readSince(given, world);
    const outputs = await placeOutputs({ format, output: given.value("--output"), reports: given.values("--report") }, folder);
    const fixing = await readFixing(given, world);
    const problems = [shard, since, outputs, fixing].flatMap((each) => (each.kind === "problems" ? each.problems : []));
    if (shard.kind === "problems" || since.kind === "problems" || outputs.kind === "problems")
        return refuse(problems);
    if (fixing.kind === "problems")
        return refuse(problems);
    const signal = world.listenForEnd();
    const progress = showProgress(terminal, world.now);
    const request = {
        videos: given.operands.map((operand) => nameFile(operand, folder)),
        posts: given.values("--posts"),
        scope: since.value === undefined ? "all" : "changed",
        ...(since.value !== undefined && { since: since.value }),
        ifNoVideos: given.choice("--if-no-videos", choices/* IF_NO_VIDEOS */.bn),
        config: given.value("--config") ?? kinds/* DEFAULT_POLICY */.zj,
        shard: shard.value,
        githubToken: environment.GITHUB_TOKEN || undefined,
        ...{ creatorLimit: false, accessToken: undefined, tiktokApiUrl: undefined },
        ...{ secrets, isAnywhere: true, needsRepository: true },
        wording: createTerminalWording(secrets),
    };
    const { now, readEvent } = world;
    const result = await (0,check/* checkVideos */.n)(request, { workspace: folder, environment, now, readEvent }, { log: () => undefined, onProgress: progress.look, signal }).finally(progress.end);
    if (result.kind === "problems")
        return refuse(result.problems);
    const isToFix = fixing.kind === "fixing" && !result.isInterrupted;
    const fixed = isToFix ? await (await __webpack_require__.e(/* import() */ 5563).then(__webpack_require__.bind(__webpack_require__, 5563))).fixChecked(result, fixing, world, signal) : undefined;
    const { videos, posts, remarks, scope } = fixed?.checked ?? result;
    const isInterrupted = result.isInterrupted || fixed?.isInterrupted === true;
    const report = { videos, posts, remarks, scope, shard: shard.value };
    const failures = await writeFiles(report, outputs.files, world);
    const { fails, reason } = (0,conclusion/* explain */.WE)(report, { thing: "video", setting: "--fail-on", failOn, ending: sentences/* OF_COMMAND */.Qs });
    const isWhole = failures.length === 0 && !isInterrupted;
    const ending = [
        ...failures,
        isWhole
            ? fixed?.hasFailed && !fails
                ? text_fixing/* COULD_NOT_FIX */.IV
                : reason
            : `Exit code 2: ${isInterrupted ? "the check was interrupted" : "a report could not be written"}.`,
    ];
    await showResult(report, { format: outputs.shown, ending }, world);
    if (!isWhole)
        return 2;
    return fails || fixed?.hasFailed ? 1 : 0;
}
/** What has videos fixed is loaded only if somebody asks for it. */
async function readFixing(given, world) {
    if (!given.has("--fix") && !given.has("--in-place"))
        return { kind: "none" };
    return (await __webpack_require__.e(/* import() */ 5563).then(__webpack_require__.bind(__webpack_require__, 5563))).readFixing(given, world);
}
/** The value of an option that is read as the input of the same name. */
function readOption(name, given, { fallback, parse }) {
    const text = given.value(name);
    const read = text === undefined ? { kind: "value", value: fallback } : parse(text.trim());
    if (read.kind === "value")
        return read;
    return { kind: "problems", problems: [{ problem: describeOption(name, read), advice: read.advice }] };
}
/** From where on changes count; `undefined`: everything is checked. */
async function readSince(given, { folder, environment }) {
    const fail = (problem, advice) => ({ kind: "problems", problems: [{ problem, advice }] });
    const ref = given.value("--since");
    const scope = given.choice("--scope", choices/* SCOPES */.iW);
    if (ref === undefined) {
        if (scope !== "changed")
            return { kind: "value", value: undefined };
        return fail("Option '--scope' is 'changed', but nothing says since when", "Add '--since' and a branch, such as 'origin/main'");
    }
    if (scope === "all")
        return fail("Option '--since' contradicts '--scope all'", "Leave one of them out");
    const { findSince } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6137));
    const since = findSince(ref, folder, environment);
    if (since.kind === "problem")
        return fail(describeOption("--since", since), since.advice);
    return { kind: "value", value: since };
}


/***/ }),

/***/ 6604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkVideos),
  y: () => (/* binding */ inOrderOfPath)
});

// EXTERNAL MODULE: ./check/check.js + 3 modules
var check = __webpack_require__(8209);
// EXTERNAL MODULE: ./check/fix/beside.js
var beside = __webpack_require__(9773);
// EXTERNAL MODULE: ./check/fix/paths.js
var fix_paths = __webpack_require__(2531);
// EXTERNAL MODULE: ./check/limits.js
var check_limits = __webpack_require__(5403);
// EXTERNAL MODULE: ./report/text/remarks.js
var text_remarks = __webpack_require__(5230);
// EXTERNAL MODULE: ./model/formats.js
var formats = __webpack_require__(8766);
;// CONCATENATED MODULE: ./sources/workspace/video-names.js
/** Which files are videos by their names. Opens none of them. */

/** The endings of videos' names, for messages. */
const ENDINGS = formats/* VIDEO_EXTENSIONS */.Vf.map((extension) => `.${extension}`).join(" ");
const VIDEO = new RegExp(`\\.(${formats/* VIDEO_EXTENSIONS */.Vf.join("|")})$`, "i");
function isNamedAsVideo(path) {
    return VIDEO.test(path);
}
/** macOS writes `._clip.mp4` beside `clip.mp4`, on disks that can't keep its metadata (AppleDouble, RFC 1740). */
function isMacMetadata(path) {
    return /(^|\/)\._[^/]*$/.test(path);
}

;// CONCATENATED MODULE: ./sources/workspace/file-kind.js
/** The kinds of files that lines of an input name, by how the files are called. Opens none of them. */

/** The lines of `videos`. */
const VIDEOS = { noun: "video", endings: ENDINGS, takesUrls: true, isNamed: isNamedAsVideo };
/** The lines of `posts`. */
const POSTS = {
    noun: "post file",
    endings: ".json .yml .yaml",
    takesUrls: false,
    isNamed: (path) => /\.(json|ya?ml)$/i.test(path),
};
/** Whether a directory or a glob finds a file without naming it: metadata of macOS has the name of what it is about. */
function isByDefault({ isNamed }, path) {
    return isNamed(path) && !isMacMetadata(path);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./model/once.js
var once = __webpack_require__(1409);
// EXTERNAL MODULE: ./sources/workspace/disk.js
var disk = __webpack_require__(8654);
// EXTERNAL MODULE: ./text/folding.js
var folding = __webpack_require__(8459);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
// EXTERNAL MODULE: ./text/glob.js
var text_glob = __webpack_require__(5890);
;// CONCATENATED MODULE: ./sources/workspace/globs.js
/** Finds what globs match in a tree of directories. Does not access the disk itself. */


/**
 * The files that a glob matches, relative, with `/`. Lists each directory at most once, and none in which nothing can
 * match. `glob`: the text of `matcher`.
 */
function walkGlob(glob, matcher, list) {
    const { read, isMatch } = matcher;
    const matched = [];
    const prefix = findPlainFolder(glob);
    // Links to directories are not walked through, but the folder that the glob names can be one, or under one.
    const directories = new Map([["", matcher.start]]);
    if (prefix !== "")
        directories.set(prefix, read(matcher.start, `${prefix}/`));
    for (const [directory, start] of directories) {
        for (const { name, kind } of list(directory)) {
            const path = external_node_path_.posix.join(directory, name);
            const position = read(start, name);
            if (kind === "file" && isMatch(position))
                matched.push(path);
            const inside = kind === "directory" ? read(position, "/") : undefined;
            if (inside !== undefined && inside.states.length > 0)
                directories.set(path, directories.get(path) ?? inside);
        }
    }
    return matched;
}
/** The first folders of a glob as far as they are plain names: `a/b` of `a/b/*.mp4`. */
function findPlainFolder(glob) {
    const folders = glob.split("/").slice(0, -1);
    const end = folders.findIndex((folder) => (0,text_glob/* isGlob */.fg)(folder) || folder.includes("\\"));
    return folders.slice(0, end === -1 ? folders.length : end).join("/");
}
/** All files under a directory, at any depth. */
function listUnder(directory, list) {
    const files = [];
    const directories = [directory];
    for (const each of directories) {
        for (const { name, kind } of list(each))
            (kind === "file" ? files : directories).push(external_node_path_.posix.join(each, name));
    }
    return files;
}

// EXTERNAL MODULE: ./text/closest.js
var closest = __webpack_require__(317);
// EXTERNAL MODULE: ./text/glob-tokens.js
var glob_tokens = __webpack_require__(4265);
;// CONCATENATED MODULE: ./sources/workspace/line-forms.js



const LIST_MARK = { problem: "which begins with '- '", advice: "Remove the '- ' before" };
const QUOTES = { problem: "which is in quotes", advice: "Remove the quotes" };
const COMMENT = { problem: "which has a comment", advice: "Comments are not supported here" };
const SCHEME = { problem: "which is not a valid URL", advice: "A URL starts with https://" };
const SEPARATE = {
    problem: "which names several things",
    advice: "Write one path or URL per line, without commas",
};
/**
 * A line that was meant as a URL, and is none. Returns `undefined` for a URL with a correct start, and for anything
 * that can be a path.
 */
function findMistypedUrl(line) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(line))
        return findSecondPart(line) ?? findScheme(line);
    if (/^(["'“”‘’`<]).*[:/]/s.test(line) && isMeantAsUrl(line.slice(1)))
        return QUOTES;
    if (/^[-*•]\s*/.test(line) && isMeantAsUrl(line.replace(/^[-*•]\s*["'<]?/, "")))
        return forThing(LIST_MARK, "URL");
    if (/^#.*:\/\//.test(line))
        return { ...COMMENT, advice: `${COMMENT.advice}: remove this line` };
    if (isMeantAsUrl(line))
        return SCHEME;
    return /https?:\/\//i.test(line)
        ? { problem: "which has text before the URL", advice: "Write the URL alone in its line" }
        : undefined;
}
/** `https:/x`, `https:\\x`, `https:x`, `https//x`, `htps:/x`, `://x.y`, `//x.y`. A drive of Windows has one letter. */
function isMeantAsUrl(text) {
    const [, scheme = ""] = /^([a-z]{2,8})\s*[:;]\s*[/\\]/i.exec(text) ?? [];
    const isNear = scheme !== "" && (0,closest/* measureDistance */.cr)(scheme, "https", (0,closest/* allowTypos */.jP)("https://")) < Infinity;
    return isNear || /^https?:|^https?[/\\]{2}|^:?\/\/[\w-]+(\.[\w-]+)+|^:\/|^[a-z][a-z\d+.-]*:\/\//i.test(text);
}
function findScheme(line) {
    const [scheme = ""] = line.split(":");
    const isOther = /^(https?|ftps?|s3|gs|file|rtmps?|data|ssh|git)$/i.test(scheme);
    return isOther ? undefined : { ...SCHEME, problem: `which starts with '${scheme}://'` };
}
/** A space can be part of a URL's path. */
function findSecondPart(line) {
    if (/\s#/.test(line))
        return explainComment(line);
    return /[\s,;]https?:/i.test(line) ? SEPARATE : undefined;
}
/**
 * Why a line that finds nothing is probably in another form. `exists` says whether a path is there; `path` is the line
 * without its mark `!`.
 */
function explainForm(path, { isNamed }, exists) {
    if (path.startsWith("#") || /\s#/.test(path))
        return explainComment(path);
    if (/^[-*•]\s/.test(path))
        return forThing(LIST_MARK, "path");
    if (/^(["'“‘`]).*["'”’`],?$/s.test(path))
        return QUOTES;
    const isPath = (part) => (0,text_glob/* isGlob */.fg)(part) || isNamed(part) || exists(part);
    const [commas, spaces] = [split(path, /[,;]/), split(path, /\s/)];
    if (commas.length > 1 && commas.every(isPath))
        return SEPARATE;
    if (spaces.length > 1 && spaces.every((part) => (0,text_glob/* isGlob */.fg)(part) || exists(part)))
        return SEPARATE;
    const unclosed = (0,glob_tokens/* findUnclosed */.hw)(path);
    if (unclosed !== undefined) {
        return {
            problem: `which does not close its '${unclosed}'`,
            advice: `Close it, or write '\\${unclosed}' for the character itself`,
        };
    }
    return isMeantAsHost(path) ? { problem: "which does not exist", advice: SCHEME.advice } : undefined;
}
/** The parts of a line, unless a separator may belong to a glob: `{a, b}`. */
function split(line, separator) {
    if (/[{[(]/.test(line))
        return [];
    return line
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== "");
}
function explainComment(line) {
    const isAll = line.startsWith("#");
    return { ...COMMENT, advice: `${COMMENT.advice}: remove ${isAll ? "this line" : "it, from the '#' on"}` };
}
function forThing({ problem, advice }, thing) {
    return { problem, advice: `${advice} the ${thing}` };
}
/** `www.example.com/a.mp4`, `example.com/a.mp4?signature=…` */
function isMeantAsHost(path) {
    const [host = "", ...rest] = path.split("/");
    return rest.length > 0 && /^(www\..+|([\w-]+\.)+[a-z]{2,}(:\d+)?|localhost:\d+|\d+(\.\d+){3}(:\d+)?)$/i.test(host);
}

// EXTERNAL MODULE: ./net/urls.js
var urls = __webpack_require__(2648);
// EXTERNAL MODULE: ./text/glob-syntax.js
var glob_syntax = __webpack_require__(4628);
// EXTERNAL MODULE: ./text/redaction.js
var redaction = __webpack_require__(8531);
;// CONCATENATED MODULE: ./sources/workspace/lines.js
/** What the lines of the inputs `videos` and `posts` mean. Looks neither at the disk nor at the network. */






/** Parses a line. Does not check whether it names anything. */
function parseLine(line, workspace, kind) {
    const rejectLine = (written, why, advice = listAllowed(kind)) => reject(written, why, advice);
    const excludes = line.startsWith("!");
    const given = excludes ? line.slice(1).trim() : line;
    const written = (0,redaction/* hideSecrets */.s)(line);
    if (given === "")
        return rejectLine(written, "which is empty");
    const mistyped = findMistypedUrl(given);
    const isUrl = /^[a-z][a-z\d+.-]*:\/\//i.test(given);
    if (!kind.takesUrls && (isUrl || mistyped !== undefined))
        return rejectLine(written, "which is a URL");
    if (mistyped !== undefined)
        return rejectLine(written, mistyped.problem, mistyped.advice);
    if (isUrl)
        return parseUrl(given, written, excludes, rejectLine);
    const inWorkspace = (0,external_node_path_.isAbsolute)(given) ? (0,external_node_path_.relative)(workspace, given) : given;
    const path = tidy(inWorkspace);
    // On Windows, a path on another drive has no relative form, and stays absolute.
    if (isOutside(path) && !kind.isAnywhere) {
        // In a job container, the workspace's path is not the one that `github.workspace` gives.
        const where = (0,external_node_path_.isAbsolute)(given) ? ` (${workspace}): give the path relative to it` : "";
        return rejectLine(written, `which is outside the workspace${where}`);
    }
    const named = isOutside(path) && (0,external_node_path_.isAbsolute)(given) ? tidy(given) : path;
    const glob = (0,text_glob/* isGlob */.fg)(named) ? (0,text_glob/* compileGlob */.SO)(named) : undefined;
    return { kind: excludes ? "exclude" : "include", written, hidesSecret: written !== line, path: named, glob };
}
function tidy(path) {
    return external_node_path_.posix.normalize(path.replaceAll(external_node_path_.sep, "/")).replace(/(?<=.)\/+$/, "");
}
/** Whether a path, as a line has it, leads out of the workspace by its name: it begins with `..`, or is absolute. */
function isOutside(path) {
    return /^\.\.(\/|$)/.test(path) || (0,external_node_path_.isAbsolute)(path);
}
function parseUrl(given, written, excludes, rejectLine) {
    if (excludes)
        return rejectLine(written, "which excludes a URL: remove the line that gives this URL");
    if (!URL.canParse(given))
        return rejectLine(written, "which is not a valid URL");
    const url = new URL(given);
    if (url.username !== "" || url.password !== "")
        return rejectLine(written, "which contains a user name or password");
    if (url.protocol !== "https:" && !(url.protocol === "http:" && (0,urls/* isLoopback */.U)(url))) {
        return rejectLine(written, "which is not an https URL");
    }
    url.hash = "";
    return { kind: "url", written: (0,urls/* nameAddress */.C)(url), url };
}
/** The line that means a path or a glob. A line that begins with `!` would leave it out. */
function writeLine(path) {
    return path.startsWith("!") ? `./${path}` : path;
}
function quoteLines(lines) {
    return lines.map(({ written }) => `'${written}'`).join(", ");
}
/** What a line can be. Without its full stop. */
function listAllowed({ takesUrls, isAnywhere }) {
    const url = takesUrls ? ", an https URL" : "";
    const [each, where] = isAnywhere ? ["Allowed", ""] : ["Allowed, one per line", " in the workspace"];
    return `${each}: a file, directory or glob${where}${url}, or '!' and the files to leave out`;
}
/** Says what is wrong with a line, and what to do. `why` is a clause: "which is empty". */
function reject(written, why, advice) {
    return { kind: "problem", line: written, problem: why, advice };
}
/** Says what is wrong with a line whose glob is refused. */
function rejectGlob({ kind, written, hidesSecret }, { problem, instead }) {
    const lines = kind === "include" && !hidesSecret ? instead.map((line) => `'${line}'`).join(" and ") : "";
    const hint = lines === "" ? "" : ` (did you mean ${lines}?)`;
    return reject(written, `${problem}${hint}`, `Allowed in a glob: ${glob_syntax/* GLOB_SYNTAX */.J}`);
}

;// CONCATENATED MODULE: ./sources/workspace/surroundings.js
/** Looks around in a workspace, for messages about what is not found there. Bounded: proves no absence. */




/** How many entries are looked at: enough for a repository, without a long wait on a large disk. */
const MOST_ENTRIES = 20_000;
/** Looks at the upper directories first. The packages that npm installs are skipped. */
function lookAround(list) {
    const files = [];
    const directories = [""];
    for (const directory of directories) {
        if (external_node_path_.posix.basename(directory) === "node_modules")
            continue;
        for (const { name, kind } of list(directory)) {
            if (files.length + directories.length > MOST_ENTRIES)
                return { files, directories: directories.slice(1), isWhole: false };
            (kind === "file" ? files : directories).push(external_node_path_.posix.join(directory, name));
        }
    }
    return { files, directories: directories.slice(1), isWhole: true };
}
/** The videos in the surroundings that are not left out, if there are any. */
function findUntracked({ files, isWhole }, isLeftOut) {
    const videos = files.filter((path) => isByDefault(VIDEOS, path) && !isLeftOut(path));
    const [example] = videos;
    if (example === undefined)
        return undefined;
    return { count: videos.length, isCountExact: isWhole, example, line: writeLine(nameAll(videos, example)) };
}
/** A folder whose name could be a glob is named as it is: that finds all that is under it, too. */
function nameAll(videos, example) {
    const folder = findCommonFolder(videos) || example.split("/").slice(0, -1)[0];
    if (folder === undefined)
        return `*${external_node_path_.posix.extname(example)}`;
    return (0,text_glob/* isGlob */.fg)(folder) ? folder : `${folder}/**`;
}
/** The folder in which all of the paths are; the empty string if they are in several. */
function findCommonFolder([first = "", ...others]) {
    let folder = external_node_path_.posix.dirname(first);
    while (!others.every((path) => path.startsWith(`${folder}/`)) && folder !== ".")
        folder = external_node_path_.posix.dirname(folder);
    return folder === "." ? "" : folder;
}

;// CONCATENATED MODULE: ./sources/workspace/suggestion.js
/** Finds the path or the glob that a person may have meant. Looks only at the paths that it is given. */







/**
 * The path that is called almost as `missing` is: it differs in letter case, accents, spaces, hyphens, its ending or a
 * few letters, or it is in another directory. Takes a time that grows with the number of paths only.
 */
function suggestPath(missing, paths) {
    const rank = rankAgainst(missing);
    let best;
    for (const path of paths) {
        const current = rank(path);
        if (current < (best?.rank ?? Infinity))
            best = { path, rank: current };
        if (best?.rank === 0)
            break;
    }
    return best?.path;
}
/** Says how far a path is from what a person wrote. Infinite: too far. */
function rankAgainst(missing) {
    const wanted = describe(missing);
    const most = (0,closest/* allowTypos */.jP)(external_node_path_.posix.parse(missing).name);
    return (path) => {
        const { whole, loose, base, looseStem } = describe(path);
        if (whole === wanted.whole)
            return 0;
        if (loose === wanted.loose)
            return 1;
        const distance = (0,closest/* measureDistance */.cr)(whole, wanted.whole, most);
        if (distance < Infinity)
            return 1 + distance;
        // All others are in other directories.
        if (base === wanted.base)
            return most + 2;
        if (looseStem !== "" && looseStem === wanted.looseStem)
            return most + 3;
        return most + 3 + (0,closest/* measureDistance */.cr)(base, wanted.base, most);
    };
}
/** A path in the forms in which it is compared; the loose ones have only letters, digits and slashes, and no ending. */
function describe(path) {
    const whole = (0,folding/* fold */.A)(path);
    const loose = whole.replace(/\.[a-z\d]*$/, "").replace(/[^\p{L}\p{N}\p{M}/]+/gu, "");
    return {
        whole,
        loose,
        base: whole.slice(whole.lastIndexOf("/") + 1),
        looseStem: loose.slice(loose.lastIndexOf("/") + 1),
    };
}
/** Enough to find a file that a changed glob matches. */
const MOST_FILES = 2000;
/** In states of globs. An ordinary search takes a thousandth; more is not worth the wait for a suggestion. */
const MOST_WORK = 5_000_000;
/** A glob that is close to one without a match, and matches a file of the kind in the surroundings. */
function suggestGlob(written, kind, { files, directories }) {
    const sought = files.filter((path) => isByDefault(kind, path)).slice(0, MOST_FILES);
    const glob = suggestion_tidy(written);
    const folder = findPlainFolder(glob);
    const rest = folder === "" ? glob : glob.slice(folder.length + 1);
    const closest = folder === "" ? undefined : suggestPath(folder, directories);
    const folders = [
        folder,
        ...(closest === undefined ? [] : [closest]),
        ...listParents(folder),
        findCommonFolder(sought),
        "",
    ];
    let work = 0;
    for (const each of new Set(folders)) {
        const inside = sought.filter((path) => each === "" || path.startsWith(`${each}/`));
        const candidates = inside.length === 0 ? [] : listVariants(rest, listExtensions(inside), each === "");
        for (const candidate of candidates.map((variant) => external_node_path_.posix.join(each, variant))) {
            const compiled = (0,text_glob/* compileGlob */.SO)(candidate);
            if (compiled.kind !== "glob")
                continue;
            for (const path of inside) {
                if ((0,text_glob/* matchesGlob */.kt)(compiled, path))
                    return candidate;
                if (work + compiled.countWork() > MOST_WORK)
                    return undefined;
            }
            work += compiled.countWork();
        }
    }
    return undefined;
}
function listExtensions(paths) {
    return [...new Set(paths.map((path) => external_node_path_.posix.extname(path)))];
}
/** Without the quotes that a shell or YAML would remove, and with the slashes of Windows turned. */
function suggestion_tidy(glob) {
    return glob
        .replace(/^(["'])(.*)\1$/s, "$2")
        .replaceAll("\\", "/")
        .replace(/^\/+/, "");
}
/** `a/b` and `a` for `a/b/c`. */
function listParents(folder) {
    const names = folder.split("/");
    return names.slice(1).map((_, at) => names.slice(0, names.length - 1 - at).join("/"));
}
/**
 * A glob as it is, at any depth, with the ending of a file there if that is nearly the one that is written, and with
 * both changes; then all in the folder.
 */
function listVariants(glob, extensions, isTop) {
    const last = glob.slice(glob.lastIndexOf("/") + 1);
    const ending = /\.[\w*?{},[\]()|+@-]+$/.exec(last)?.[0];
    const near = extensions.filter((each) => ending !== undefined && (0,closest/* measureDistance */.cr)(each, ending, 1) < Infinity);
    const swapped = near.map((each) => (text) => text.slice(0, -(ending ?? "").length) + each);
    const endings = [(text) => text, ...swapped];
    const variants = [...endings.map((end) => end(glob)), ...endings.map((end) => external_node_path_.posix.join("**", end(last)))];
    const isOther = ending !== undefined && near.length === 0 && /^\.[\w{},]+$/.test(ending);
    return isTop ? variants.filter((variant) => /[^*/]/.test(variant)) : [...variants, ...(isOther ? [] : ["**"])];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./sources/workspace/git.js
var git = __webpack_require__(911);
// EXTERNAL MODULE: ./sources/workspace/names.js
var names = __webpack_require__(6455);
;// CONCATENATED MODULE: ./sources/workspace/tracked.js







/** The mode of a submodule. */
const SUBMODULE = "160000";
/** Lists what git tracks under `workspace`, submodules among it, or says why it can't. */
function listTracked(workspace, environment) {
    return listWith(listIndex, workspace, environment);
}
/** As `listTracked`, but only files that are named as videos are, and submodules: much faster among many files. */
function listTrackedVideos(workspace, environment) {
    return listWith(pickFromIndex, workspace, environment);
}
/** One index: the files that are named as videos are, or all files, and the submodules; `undefined` where git fails. */
function readIndex(directory, environment, wanted) {
    const read = wanted === "videos" ? pickFromIndex : listIndex;
    return read(directory, environment).entries;
}
/** The paths of the files among entries, without the submodules themselves. */
function pathsOfFiles(entries) {
    return entries.flatMap(({ mode, path }) => (mode === SUBMODULE ? [] : [path]));
}
function listWith(read, workspace, environment) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory")
        return { kind: "no-repository", reason: "there is no workspace" };
    return listDeeply(read, external_node_fs_.realpathSync.native(workspace), environment);
}
function listDeeply(read, directory, environment) {
    const { entries, run } = read(directory, environment);
    if (entries === undefined)
        return explainFailure(directory, run);
    const inner = [];
    for (const { mode, path } of entries) {
        if (mode !== SUBMODULE || !isCheckedOut((0,external_node_path_.join)(directory, path)))
            continue;
        const listed = listDeeply(read, (0,external_node_path_.join)(directory, path), environment);
        if (listed.kind !== "entries")
            return listed;
        for (const each of listed.entries) {
            if (each.mode !== SUBMODULE)
                inner.push({ ...each, path: `${path}/${each.path}`, submodule: path });
        }
    }
    return { kind: "entries", entries: [...entries, ...inner] };
}
/** Git compares each pattern with each file, so the many extensions that end with v share one. It picks others, too. */
const ENDS = new Set(formats/* VIDEO_EXTENSIONS */.Vf.map((extension) => (extension.endsWith("v") ? "v" : `.${extension}`)));
const tracked_VIDEOS = [...ENDS].map((end) => `:(icase)*${end}`);
/** A repository with submodules has this file (gitsubmodules(7)). */
const SUBMODULES = ":(top,literal).gitmodules";
/**
 * Git picks the videos among hundreds of thousands of files much faster than all of them can be read here. Only where
 * there are submodules, which git can't pick by their names, all files are listed.
 */
function pickFromIndex(directory, environment) {
    const { run, entries } = listIndex(directory, environment, [...tracked_VIDEOS, SUBMODULES]);
    if (entries === undefined)
        return { run };
    const hasSubmodules = entries.some(({ path }) => external_node_path_.posix.basename(path) === ".gitmodules");
    const all = hasSubmodules ? (listIndex(directory, environment).entries ?? []) : entries;
    const isWanted = ({ mode, path }) => mode === SUBMODULE || isNamedAsVideo(path);
    return { run, entries: all.filter(isWanted) };
}
/** One index, or what `pathspecs` select of it. */
function listIndex(directory, environment, pathspecs = []) {
    const run = (0,git/* runGit */.EO)(directory, ["ls-files", "-z", "--stage", "--", ...pathspecs], environment);
    return run.status === 0 ? { run, entries: parseIndex((0,names/* decodeNames */.$)(run.stdout)) } : { run };
}
/** Records of `git ls-files -z --stage`: `<mode> <object> <stage>\t<path>\0`. */
function parseIndex(output) {
    return output
        .split("\0")
        .slice(0, -1)
        .map((record) => {
        const end = record.indexOf("\t");
        return { mode: record.slice(0, 6), object: record.slice(7, end - 2), path: record.slice(end + 1) };
    });
}
/** With more paths, git lists the whole index faster than it looks for each of them. */
const MOST_PATHS = 100;
/**
 * Those of `paths` that the repository of a directory tracks, by their paths from the top of that repository, without
 * those of submodules; none where git fails. There may be others, too. `entries`: what the index is known to say.
 */
function listFromTop(workspace, environment, { paths, entries }) {
    if (entries !== undefined && lookUp(join(workspace, ".git")) !== "absent") {
        return new Set(entries.flatMap(({ path, submodule }) => (submodule === undefined ? [path] : [])));
    }
    const chosen = paths.length <= MOST_PATHS ? ["--", ...paths] : [];
    const args = ["--literal-pathspecs", "ls-files", "-z", "--full-name", ...chosen];
    const { status, stdout } = runGit(realpathSync.native(workspace), args, environment);
    return new Set(status === 0 ? decodeNames(stdout).split("\0") : []);
}
function explainFailure(directory, { status, signal, error, stderr }) {
    const isMissing = error !== undefined && "code" in error && error.code === "ENOENT";
    const words = isMissing ? "git is not installed" : /^fatal: (.*)/m.exec(stderr?.toString() ?? "")?.[1];
    const message = words ?? error?.message ?? `git ls-files ended with ${status === null ? signal : `exit code ${status}`}`;
    // With a `.git` there is a repository, even if it is broken: its videos must not pass unchecked.
    if ((0,disk/* lookUp */.T)((0,external_node_path_.join)(directory, ".git")) !== "absent")
        return { kind: "failed", message };
    if (isMissing)
        return { kind: "no-repository", reason: message };
    // For a `.git` above that points nowhere, git says "not a git repository: <path>": that is a broken repository too.
    return message.startsWith("not a git repository (or any ")
        ? { kind: "no-repository", reason: "the workspace is not in a git repository" }
        : { kind: "failed", message };
}
/** A link in a submodule's place is not followed: it could lead outside the workspace, or in a circle. */
function isCheckedOut(submodule) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(submodule, ".git")) && external_node_fs_.realpathSync.native(submodule) === submodule;
}

;// CONCATENATED MODULE: ./sources/workspace/gaps.js
/** Says why lines of `videos` or `posts` find nothing, and what was probably meant. Searches nothing itself. */











/** A file or directory that a line names, and that is not on disk. */
function describeMissing(line, tracked, { kind, around, exists }) {
    const { written, path, hidesSecret } = line;
    const rejectLine = (why, advice = listAllowed(kind)) => reject(written, why, advice);
    const paths = tracked.kind === "entries" ? pathsOfFiles(tracked.entries) : [];
    if (paths.some((each) => each === path || each.startsWith(`${path}/`))) {
        return rejectLine("which Git tracks, but which is not on disk", "Check out all files (a sparse checkout leaves some out), or restore what was deleted");
    }
    const form = explainForm(path, kind, exists);
    if (form !== undefined)
        return rejectLine(form.problem, form.advice);
    if (hidesSecret)
        return rejectLine("which does not exist");
    const existing = [...around.files, ...around.directories, ...paths].filter((each) => !isMacMetadata(each));
    const closest = suggestPath(path, existing);
    if (closest === undefined)
        return rejectLine("which does not exist");
    if (closest.normalize() !== path.normalize()) {
        return rejectLine(`which does not exist (did you mean '${writeLine(closest)}'?)`);
    }
    const glob = path.normalize().replace(/[^\0-\x7f]+/g, "*");
    return rejectLine(`which is stored with other bytes for its accents (did you mean '${writeLine(glob)}'?)`);
}
/** Bad lines that are not listed. */
function describeRest(count) {
    const what = count === 1 ? "1 more line that is" : `${(0,quantities/* formatInteger */.Sm)(count)} more lines that are`;
    return { problem: `has ${what} wrong`, advice: "Correct the lines above first" };
}
/** Git could not say which videos it tracks. `message`: what went wrong. */
function describeFailedGit(message) {
    return {
        problem: `names no files, and git could not list the tracked files: ${message}`,
        advice: "Install git, repair the repository, or name files, directories or globs, one per line",
    };
}
/** A directory or glob that matches nothing of the kind. `others`: how many other files it matches. */
function describeGap(line, others, { kind, around, exists }) {
    const { noun, endings } = kind;
    const { written, path, glob, hidesSecret } = line;
    const form = others > 0 ? undefined : explainForm(path, kind, exists);
    if (form !== undefined) {
        const { problem, advice } = form;
        return { line: written, problem: `which matches no ${noun}, and ${problem}`, advice };
    }
    const notes = [
        ...(others === 0 ? [] : [`it matches ${(0,quantities/* formatCount */.B4)(others, "other file")}`]),
        ...(glob === undefined || others > 0 || hidesSecret ? [] : suggest(path, kind, around)),
    ];
    return {
        line: written,
        problem: `which matches no ${noun}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`,
        advice: `A directory or glob finds only files on disk whose names end in ${endings}. Correct or remove the line`,
    };
}
function suggest(glob, kind, around) {
    const folder = findPlainFolder(glob);
    const isMissing = folder !== "" && around.isWhole && !mayBeFolder(folder, around);
    const closest = suggestGlob(glob, kind, around);
    return [
        ...(isMissing ? [`there is no folder '${folder}'`] : []),
        ...(closest === undefined ? listEndings(folder, kind, around) : [`did you mean '${writeLine(closest)}'?`]),
    ];
}
/** How the names of the files of the kind end that are in the folder of a glob. */
function listEndings(folder, kind, { files }) {
    const inside = files.filter((path) => isByDefault(kind, path) && (folder === "" || path.startsWith(`${folder}/`)));
    const endings = [...new Set(inside.map((path) => external_node_path_.posix.extname(path).toLowerCase()))].sort();
    return endings.length === 0 ? [] : [`the ${kind.noun}s there end in ${(0,words/* formatList */.ki)(endings)}`];
}
/** A link can lead to a folder. */
function mayBeFolder(folder, { files, directories }) {
    return (directories.some((each) => (0,folding/* fold */.A)(each) === (0,folding/* fold */.A)(folder)) || files.some((each) => `${folder}/`.startsWith(`${each}/`)));
}
/** Lines that leave out all that others find. */
function describeEmptied(excluded, { noun }) {
    return {
        problem: `names ${noun}s, but ${quoteLines(excluded)} leaves out all of them`,
        advice: "Leave out fewer files, or remove these lines",
    };
}
/** A line that begins with `!` and leaves out none of `paths`, which were found. */
function describeUnused({ written, path, glob, hidesSecret }, kind, paths) {
    const directories = new Set(paths.flatMap(listFolders));
    const closest = hidesSecret
        ? undefined
        : glob === undefined
            ? suggestPath(path, [...paths, ...directories])
            : suggestGlob(path, kind, { files: paths, directories: [...directories], isWhole: true });
    const form = explainForm(path, kind, (part) => paths.includes(part));
    const hint = closest === undefined || form !== undefined ? "" : ` (did you mean '!${closest}'?)`;
    const literal = /^\(.*\)$/s.test(path) && glob === undefined ? `. It would leave out a file named '${path}'` : "";
    return {
        line: written,
        problem: `which leaves out no ${kind.noun}${hint}${form ? `, and ${form.problem}` : ""}${hidesSecret ? "" : literal}`,
        advice: form?.advice ?? "Correct or remove the line",
    };
}
/** `a` and `a/b` for `a/b/c.mp4`. */
function listFolders(path) {
    const names = path.split("/").slice(0, -1);
    return names.map((_, at) => names.slice(0, at + 1).join("/"));
}

;// CONCATENATED MODULE: ./sources/workspace/selection.js
/** Which paths the lines of `videos` or `posts` select, whether they are on disk or not. Lists no directory. */







/**
 * Those of `paths` that the lines would find if they were on disk; without lines, or with `!` lines only, the files
 * that nobody has to name. Paths are relative to the workspace, with `/`.
 */
function selectByLines(lines, workspace, paths, kind = VIDEOS) {
    const parsed = lines.map((line) => parseLine(line, workspace, kind));
    const included = parsed.filter((line) => line.kind === "include");
    const excluded = parsed.filter((line) => line.kind === "exclude");
    const namesAll = included.length === 0 && parsed.every(({ kind }) => kind === "exclude");
    // A line that names a directory names what is in it. A submodule is listed by the path of its directory.
    const isDirectory = (path) => (0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, path)) === "directory";
    const named = new Set(included.map(({ path }) => path).filter((path) => !isDirectory(path)));
    const isFound = (line, path) => isOfLine(kind, line, path) && (isIn(line.path, path) || matchesLine(line, path));
    const isSelected = (path) => namesAll ? isByDefault(kind, path) : named.has(path) || included.some((line) => isFound(line, path));
    return subtract(paths.filter(isSelected), excluded);
}
/** Whether a file that a directory or a glob holds is of the kind: metadata of macOS only where the line says so. */
function isOfLine(kind, { path: line }, path) {
    return isMacMetadata(line) ? kind.isNamed(path) : isByDefault(kind, path);
}
/**
 * `paths` without those that a line names, or that are in a directory that it names, or that its glob matches.
 * `folder/**` is the folder, too: it is listed itself if it can't be. Letter case does not matter, as in a glob.
 */
function subtract(paths, excluded) {
    const folders = excluded.map(({ path }) => (0,folding/* fold */.A)(path.replace(/\/\*\*+$/, "")));
    const isLeftOut = (path) => {
        const folded = (0,folding/* fold */.A)(path);
        return folders.some((folder) => isIn(folder, folded)) || excluded.some((line) => matchesLine(line, path));
    };
    return paths.filter((path) => !isLeftOut(path));
}
function matchesLine({ glob }, path) {
    return glob?.kind === "glob" && (0,text_glob/* matchesGlob */.kt)(glob, path);
}
function isIn(directory, path) {
    return directory === "." || path === directory || path.startsWith(`${directory}/`);
}

;// CONCATENATED MODULE: ./sources/workspace/search.js
/** Finds the files that the inputs `videos` and `posts` name, on disk, and videos at URLs. Opens none of them. */











/**
 * Finds the videos that the lines of the `videos` input name; without lines, or with `!` lines only, those that git
 * tracks. Symbolic links are listed wherever they lead: they are checked when a video is opened.
 */
function findVideos(lines, workspace, environment, kind = VIDEOS) {
    const read = readLines(lines, kind, workspace, environment);
    if (read.kind === "problems")
        return read;
    const { included, excluded, urlLines } = read;
    const namesNone = included.length === 0 && urlLines.length === 0;
    if (!namesNone)
        return leaveOut(findNamed(included, urlLines, kind, workspace), excluded, kind);
    const found = findTracked(excluded, workspace, environment);
    return found.kind === "videos" ? leaveOut(found, excluded, kind) : found;
}
/** Finds the files that the lines of the `posts` input name, as {@link findVideos} does. No post has to be checked. */
function findPosts(lines, workspace, environment) {
    const read = readLines(lines, POSTS, workspace, environment);
    if (read.kind === "problems")
        return read;
    const { included, excluded } = read;
    if (included.length === 0 && excluded.length > 0)
        return { kind: "problems", problems: [NAMES_NO_POST] };
    const { paths, gaps, unused } = leaveOut(findNamed(included, [], POSTS, workspace), excluded, POSTS);
    return { kind: "posts", paths, gaps, unused };
}
const NAMES_NO_POST = {
    problem: "only leaves files out",
    advice: "Name the files, directories or globs that hold posts, too",
};
/** Sorts the lines by what they mean, unless something is wrong with one of them. */
function readLines(lines, kind, workspace, environment) {
    const parsed = [...new Set(lines)].map((line) => parseLine(line, workspace, kind));
    const problems = parsed.flatMap((line) => findProblem(line, workspace) ?? []);
    const missing = parsed.filter((line) => isMissing(line, workspace));
    if (problems.length + missing.length > 0) {
        return { kind: "problems", problems: listProblems(problems, missing, kind, workspace, environment) };
    }
    return {
        kind: "lines",
        included: parsed.filter((line) => line.kind === "include"),
        excluded: parsed.filter((line) => line.kind === "exclude"),
        urlLines: parsed.filter((line) => line.kind === "url"),
    };
}
/** What was found without what the lines that begin with `!` leave out. */
function leaveOut(found, excluded, kind) {
    if (excluded.length === 0)
        return found;
    const paths = subtract(found.paths, excluded);
    const isNamed = found.basis === "named";
    const isEmptied = isNamed && paths.length < found.paths.length && paths.length + found.urls.length === 0;
    return {
        ...found,
        paths,
        absent: subtract(found.absent, excluded),
        unused: listUnused([...found.paths, ...found.absent], excluded, kind),
        gaps: isEmptied ? [...found.gaps, describeEmptied(excluded, kind)] : found.gaps,
        tried: `${found.tried}, except ${quoteLines(excluded)}`,
    };
}
/** What is wrong with a line by itself. A glob that is refused is no problem if a file has that very name. */
function findProblem(line, workspace) {
    if (line.kind === "url")
        return undefined;
    if (line.kind === "problem") {
        const { kind: _, ...problem } = line;
        return problem;
    }
    const isName = ["file", "directory"].includes((0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, line.path)));
    return line.glob?.kind === "refused" && !isName ? rejectGlob(line, line.glob) : undefined;
}
function isMissing(line, workspace) {
    return line.kind === "include" && line.glob === undefined && !exists(line.path, workspace);
}
function exists(path, workspace) {
    return (0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, path)) !== "absent";
}
/** More are only counted: it takes long to find out what each was meant to be. */
const MOST_PROBLEMS = 20;
function listProblems(problems, missing, kind, workspace, environment) {
    const tracked = listTracked(workspace, environment);
    const surroundings = (0,once/* once */.O)(() => lookAround(listThrough((0,disk/* openDisk */.U)(workspace)).list));
    const described = missing.slice(0, Math.max(0, MOST_PROBLEMS - problems.length)).map((line) => describeMissing(line, tracked, {
        kind,
        around: surroundings(),
        exists: (path) => exists(path, workspace),
    }));
    const listed = [...problems.slice(0, MOST_PROBLEMS), ...described];
    const rest = problems.length + missing.length - listed.length;
    return rest === 0 ? listed : [...listed, describeRest(rest)];
}
function findTracked(excluded, workspace, environment) {
    const tracked = listTrackedVideos(workspace, environment);
    const tried = `looked for tracked files whose names end in ${ENDINGS}`;
    switch (tracked.kind) {
        case "failed":
            return {
                kind: "problems",
                problems: [describeFailedGit(tracked.message)],
            };
        case "no-repository":
            return { kind: "no-repository", tried: `${tried}, but ${tracked.reason}`, ...noteUntracked(excluded, workspace) };
        case "entries": {
            const { entries } = tracked;
            const videos = inOrder(pathsOfFiles(entries).filter((path) => isByDefault(VIDEOS, path)));
            const absent = new Set(videos.filter((path) => (0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, path)) === "absent"));
            const paths = videos.filter((path) => !absent.has(path));
            const note = videos.length === 0 ? noteUntracked(excluded, workspace) : {};
            const rest = { urls: [], absent: [...absent], gaps: [], unused: [], entries, tried, ...note };
            return { kind: "videos", basis: "tracked", paths, ...rest };
        }
    }
}
/** Videos that a job has made and git does not track are found by a line only. */
function noteUntracked(excluded, workspace) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory")
        return {};
    const isLeftOut = (path) => subtract([path], excluded).length === 0;
    const untracked = findUntracked(lookAround(listThrough((0,disk/* openDisk */.U)(workspace)).list), isLeftOut);
    return untracked === undefined ? {} : { untracked };
}
function findNamed(lines, urlLines, kind, workspace) {
    const read = (0,disk/* openDisk */.U)(workspace, kind.isAnywhere);
    const surroundings = (0,once/* once */.O)(() => lookAround(listThrough(read).list));
    const searched = lines.map((line) => ({ line, ...findLine(line, kind, workspace, read) }));
    return {
        kind: "videos",
        basis: "named",
        paths: inOrder(searched.flatMap(({ paths }) => paths)),
        urls: inOrder(urlLines.map(({ url }) => url.href)).map((href) => new URL(href)),
        absent: [],
        gaps: searched
            .filter(({ paths }) => paths.length === 0)
            .map(({ line, others }) => describeGap(line, others, {
            kind,
            around: surroundings(),
            exists: (path) => exists(path, workspace),
        })),
        unused: [],
        tried: `looked for ${quoteLines([...lines, ...urlLines])} (directories and globs: only names that end in ${kind.endings})`,
    };
}
function findLine(line, kind, workspace, read) {
    const { list, closed } = listThrough(read);
    // A line can be both a name and a glob. It is read both ways, so that a new file called `*.mp4` hides no other.
    const { named, under } = readAsName(line, workspace, list);
    const { path, glob } = line;
    const matched = [...under, ...(glob?.kind === "glob" ? walkGlob(path, glob, list) : [])];
    const wanted = matched.filter((each) => isOfLine(kind, line, each));
    // A directory that can't be listed may hold such files. It is listed itself, and opening it will fail.
    return { paths: [...named, ...wanted, ...closed], others: matched.length - wanted.length };
}
/** Lists directories, and keeps which of them are closed. */
function listThrough(read) {
    const closed = [];
    const list = (directory) => {
        const listing = read(directory);
        if (listing.kind === "open")
            return listing.entries;
        closed.push(directory);
        return [];
    };
    return { list, closed };
}
/** `named`: the path itself. `under`: the files under it, if it is a directory. */
function readAsName({ path, glob }, workspace, list) {
    switch ((0,disk/* lookUp */.T)((0,external_node_path_.resolve)(workspace, path))) {
        case "file":
            return { named: [path], under: [] };
        case "directory":
            return { named: [], under: listUnder(path === "." ? "" : path, list) };
        case "closed":
            return { named: glob === undefined ? [path] : [], under: [] };
        case "absent":
            return { named: [], under: [] };
    }
}
/** Metadata of macOS is left out without a line, too. */
function listUnused(paths, excluded, kind) {
    if (paths.length === 0)
        return [];
    return excluded
        .filter((line) => !isMacMetadata(line.path) && subtract(paths, [line]).length === paths.length)
        .slice(0, MOST_PROBLEMS)
        .map((line) => describeUnused(line, kind, paths));
}
function inOrder(paths) {
    return [...new Set(paths)].sort();
}

;// CONCATENATED MODULE: ./sources/workspace/shard.js
/** The code that makes hashes takes long to load, so it is loaded only if there are parts. */
async function openPart(shard) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    return {
        ...shard,
        // That depends on the name alone, so every video is in exactly one part, and adding a video moves no other.
        holds: (name) => createHash("sha256").update(name).digest().readUInt32BE() % shard.count === shard.index - 1,
    };
}
/** The videos that this part of a run checks, out of all that were found. */
function takeShard(found, part) {
    if (found.kind !== "videos" || part === undefined)
        return found;
    return {
        ...found,
        paths: found.paths.filter((path) => part.holds(path)),
        urls: found.urls.filter(({ href }) => part.holds(href)),
        absent: found.absent.filter((path) => part.holds(path)),
        tried: `${found.tried}, but checked only part ${part.index} of ${part.count}`,
    };
}

;// CONCATENATED MODULE: ./sources/workspace/shown-names.js
/** The names by which reports show the videos of a search. Opens none of them. */

/** For each video the `path` that it has in the model. */
function nameVideos(found) {
    return found.kind === "videos" ? { paths: found.paths, urls: found.urls.map(urls/* nameAddress */.C) } : { paths: [], urls: [] };
}

// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
;// CONCATENATED MODULE: ./report/text/creator.js




/** What follows if TikTok does not say, after the reason: how the check went on. */
const GENERAL = "so the creator's own limits are not known. Videos, and the privacy, comments, duets and stitches of posts, were checked only by the rules for everyone";
/** A notice, whatever the reason is: nobody's video is worse for it. */
function remarkOnCreatorRefusal({ code, problem, advice, detail, httpStatus, logId }) {
    const evidence = [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].map(unprintable/* showUnprintable */.u);
    const shown = evidence.length === 0 ? "" : ` (${evidence.join(", ")})`;
    return {
        ...(0,text_remarks/* remark */.Vg)("notice", `${problem.charAt(0).toUpperCase()}${problem.slice(1)}, ${GENERAL}. ${advice}.${shown}`),
        title: `TikTok creator_info: ${(0,unprintable/* showUnprintable */.u)(code)}`,
        isFirst: true,
    };
}
/** Without a token, TikTok can't be asked. */
function remarkOnUnaskedCreator() {
    const message = `There is no access token, ${GENERAL}. Set 'access-token', or 'creator-limit: false'. In runs of forks, secrets are empty.`;
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isFirst: true };
}
/** TikTok responded, and its response has no limit that can be used. */
function remarkOnUnlimitedCreator() {
    const message = "TikTok's response states no longest duration for this creator, so the length was checked only by the rules for everyone.";
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isFirst: true };
}
/** A line of the log; nothing if nothing is known. Names no creator. */
function describeCreator({ maxDurationSeconds, privacyLevels }) {
    const allowed = [
        ...(maxDurationSeconds === undefined ? [] : [`videos of up to ${(0,quantities/* formatDuration */.a3)(maxDurationSeconds)}`]),
        ...(privacyLevels === undefined ? [] : [`'privacy_level' ${(0,words/* formatList */.ki)(privacyLevels, "or")}`]),
    ];
    return allowed.length === 0 ? undefined : `TikTok allows this creator ${allowed.join(", and ")}.`;
}

;// CONCATENATED MODULE: ./flows/creator.js
/** Asks TikTok, if the workflow wants it, what the creator may post, and decides by what videos are judged then. */


/** Sends nothing unless `creatorLimit` is set. A refusal is a notice, never a failure. `isAnyVideo`: to be judged. */
async function askCreator({ creatorLimit, accessToken, tiktokApiUrl, isAnyVideo }, log) {
    if (!creatorLimit)
        return { remarks: [] };
    if (accessToken === undefined)
        return { remarks: [remarkOnUnaskedCreator()] };
    // The HTTP code takes long to load, so it is loaded only if it is needed.
    const { askCreatorInfo } = await Promise.all(/* import() */[__webpack_require__.e(1654), __webpack_require__.e(8972), __webpack_require__.e(6080)]).then(__webpack_require__.bind(__webpack_require__, 6080));
    const result = await askCreatorInfo({ token: accessToken, apiUrl: tiktokApiUrl });
    if (result.kind === "refused")
        return { remarks: [remarkOnCreatorRefusal(result)] };
    const { creator } = result;
    const line = describeCreator(creator);
    if (line !== undefined)
        log(line);
    const isLengthOpen = isAnyVideo && creator.maxDurationSeconds === undefined;
    return { creator, remarks: isLengthOpen ? [remarkOnUnlimitedCreator()] : [] };
}
/**
 * Judges as `judge` does, by the creator's own longest duration where that is stricter. `isDraft`: whether a file of
 * the workspace is published as a draft only.
 */
function judgeForCreator(judge, { maxDurationSeconds } = {}, isDraft = () => false) {
    if (maxDurationSeconds === undefined)
        return judge;
    return {
        ...judge,
        standardAt(path) {
            const standard = judge.standardAt(path);
            return {
                ...standard,
                limits: (0,check_limits/* limitByCreator */.bu)(standard.limits, maxDurationSeconds, path !== undefined && isDraft(path)),
            };
        },
    };
}
/** Whether posts publish a file, and all of them as a draft. */
function findDrafts(published) {
    const direct = new Set(published.flatMap(({ path, publish }) => (publish === "direct" ? [path] : [])));
    const drafts = new Set(published.flatMap(({ path }) => (direct.has(path) ? [] : [path])));
    return (path) => drafts.has(path);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./media/probe.js + 64 modules
var probe = __webpack_require__(2425);
;// CONCATENATED MODULE: ./report/text/progress.js
/** The progress of a long check, and what it took, as lines of the log. */

function describeProgress({ done, total, bytesRead, sizeBytes }) {
    return `Remote videos: ${done} of ${total} checked, ${(0,quantities/* formatSize */.Xq)(bytesRead)} of ${(0,quantities/* formatSize */.Xq)(sizeBytes)} read`;
}
/** `undefined` if nothing could be read. */
function describeReading({ done, bytesRead, sizeBytes, readThrough, partial }) {
    if (bytesRead === 0)
        return undefined;
    const read = `Read ${(0,quantities/* formatSize */.Xq)(bytesRead)} of ${(0,quantities/* formatCount */.B4)(done, "remote video")} (${(0,quantities/* formatSize */.Xq)(sizeBytes)})`;
    const extents = [
        ...(readThrough > 0 ? [`${readThrough} to the end`] : []),
        ...(partial > 0 ? [`${partial} in part`] : []),
    ];
    return `${read}${extents.length === 0 ? "" : `: ${extents.join(", ")}`}.`;
}

// EXTERNAL MODULE: ./sources/lfs/pointer.js
var lfs_pointer = __webpack_require__(2080);
// EXTERNAL MODULE: ./sources/workspace/parser-driver.js
var parser_driver = __webpack_require__(2983);
;// CONCATENATED MODULE: ./sources/local-videos.js


/**
 * Opens a file of the workspace and lets `probe` read it, unless it is a Git LFS pointer. A file that `read` can't or
 * must not open has a fault (`inaccessible`).
 */
function inspectLocalVideo(path, read, probe) {
    const opened = read(path, (file) => inspectOpenFile(path, file, probe));
    return opened.kind === "read" ? opened.value : createInspected(path, { facts: {}, fault: opened });
}
function inspectOpenFile(path, { sizeBytes, read, isLinked }, probe) {
    const buffer = Buffer.alloc(sizeBytes < lfs_pointer/* LFS_POINTER_LIMIT_BYTES */.cS ? sizeBytes : 0);
    const small = buffer.subarray(0, read(buffer, 0));
    const pointer = (0,lfs_pointer/* parseLfsPointer */.y)(small);
    if (pointer !== undefined)
        return { kind: "pointer", path, pointer };
    const inspection = (0,lfs_pointer/* resemblesLfsPointer */.vP)(small)
        ? { facts: { sizeBytes }, unresolved: NOT_PLAIN }
        : (0,parser_driver/* runParser */.$)(probe(sizeBytes, path), read);
    return createInspected(path, isLinked ? withoutBytes(inspection) : inspection);
}
/** Without the first bytes of a file of unknown format: a link may lead to a file that is nobody's business. */
function withoutBytes({ fault, ...rest }) {
    if (fault?.kind !== "unrecognised")
        return fault === undefined ? rest : { ...rest, fault };
    const { detail: _, ...shown } = fault;
    return { ...rest, fault: shown };
}
const NOT_PLAIN = {
    problem: "the pointer must have a version, an oid and a size, and nothing else",
    advice: "Commit the video again from a clone with Git LFS. If the pointer has extensions, run 'git lfs pull' with them first",
};
function createInspected(path, inspection) {
    return { kind: "inspected", video: { path, source: { kind: "file" } }, inspection };
}

// EXTERNAL MODULE: ./text/paths.js
var paths = __webpack_require__(2762);
;// CONCATENATED MODULE: ./sources/workspace/link-trace.js
/** Follows symbolic links, one by one. Opens no file, and decides nothing. */


/** Linux follows no more links in one path (path_resolution(7)). */
const MOST_LINKS = 40;
/** Follows the links of an absolute path. What is missing, or can't be looked at, leads through no link. */
function traceLinks(path) {
    const links = [];
    const { root } = (0,external_node_path_.parse)(path);
    const names = path.slice(root.length).split(external_node_path_.sep);
    let place = root;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
        const next = (0,external_node_path_.join)(place, name);
        const target = name === ".." || name === "." ? undefined : readLink(next);
        if (target === undefined) {
            place = next;
            continue;
        }
        links.push(next);
        if (links.length > MOST_LINKS)
            return { links: [...new Set(links)], end: undefined };
        const { root: start } = (0,external_node_path_.parse)(target);
        if (start !== "")
            place = start;
        names.unshift(...target.slice(start.length).split(SEPARATOR).filter(Boolean));
    }
    return { links, end: place };
}
/** The target of a link; `undefined` if there is none at this path. */
function readLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Windows knows two of them. Everywhere else, a backslash is part of a name. */
const SEPARATOR = external_node_path_.sep === "/" ? "/" : /[\\/]/;

;// CONCATENATED MODULE: ./sources/workspace/links.js
/** Decides which symbolic links may be followed. Opens no file. */





const OUTSIDE = {
    problem: "a symbolic link leads outside the workspace",
    advice: "Commit the file itself in place of the link",
};
const INTO_GIT = {
    problem: "it is inside a '.git' directory, whose files are not read",
    advice: "Commit the file itself at another path",
};
const UNTRACKED = {
    problem: "a symbolic link leads to a file that Git does not track",
    advice: "Commit the file that the link leads to, or name that file itself",
};
/**
 * A pull request can bring a link to a file that only the job has: a secret, or Git's configuration. So a link that Git
 * tracks may lead only to a file that the same repository tracks, in the workspace. A link that the job made may lead
 * to any file in the workspace. `top`: its real path. The guard takes an absolute path in it, and that path's real one.
 */
function createLinkGuard(top, environment) {
    const openIndex = createIndexes(environment);
    return (path, place) => {
        if (!(0,paths/* isInside */.F)(top, place))
            return OUTSIDE;
        // Git's configuration can hold credentials, whatever link leads there, even where git does not run.
        if (isInGit((0,external_node_path_.relative)(top, place)))
            return INTO_GIT;
        if (path === place)
            return undefined;
        const mayFollow = (link) => {
            const isTracked = openIndex((0,git/* findRepository */.W1)(link, top));
            return isTracked(link) === "no" || isTracked(place) === "yes";
        };
        const links = traceLinks(path).links.filter((link) => (0,paths/* isInside */.F)(top, link));
        return links.every(mayFollow) ? undefined : UNTRACKED;
    };
}
/** Whether a path leads into a `.git`, in any letter case: file systems may ignore it. */
function isInGit(path) {
    return path
        .replaceAll(external_node_path_.sep, "/")
        .split("/")
        .some((name) => name.toLowerCase() === ".git");
}
/** Asks git once for each repository. */
function createIndexes(environment) {
    const known = new Map();
    return (repository) => {
        const index = known.get(repository) ?? links_readIndex(repository, environment);
        known.set(repository, index);
        return index;
    };
}
function links_readIndex(repository, environment) {
    const tracked = listTracked(repository, environment);
    if (tracked.kind === "failed")
        return () => "unknown";
    const paths = new Set(tracked.kind === "entries" ? pathsOfFiles(tracked.entries) : []);
    return (file) => (paths.has((0,external_node_path_.relative)(repository, file).replaceAll(external_node_path_.sep, "/")) ? "yes" : "no");
}

// EXTERNAL MODULE: ./sources/workspace/system-errors.js
var system_errors = __webpack_require__(8744);
;// CONCATENATED MODULE: ./sources/workspace/file.js
/** Opens files inside the workspace only. Knows nothing about their content. */







/**
 * Returns a function that reads files of a workspace. `inaccessible`: the operating system refuses it, it is not a
 * file, its name is not UTF-8, or a link may not be followed to it. Any other error is thrown on. `isAnywhere`: a path
 * may lead out of the workspace by its name; a link in the workspace still may not.
 */
function openWorkspace(workspace, environment, isAnywhere = false) {
    const top = external_node_fs_.realpathSync.native(workspace);
    const guard = createLinkGuard(top, environment);
    const guardOutside = createLinkGuard((0,external_node_path_.parse)(top).root, environment);
    return (path, use) => {
        if (!(0,names/* isUtf8Name */.L)(path))
            return { kind: "inaccessible", ...NOT_UTF8 };
        try {
            const named = (0,external_node_path_.resolve)(top, path);
            const place = external_node_fs_.realpathSync.native(named);
            const objection = (isAnywhere && isOutside(path) ? guardOutside : guard)(named, place);
            return objection === undefined ? readPlace(place, named !== place, use) : { kind: "inaccessible", ...objection };
        }
        catch (error) {
            return ((0,system_errors/* isAbsence */.M)(error) && reportDangling((0,external_node_path_.resolve)(top, path))) || reportInaccessible((0,system_errors/* explainSystemError */.T)(error));
        }
    };
}
/** More of a link's target is not shown. */
const MOST_CHARACTERS = 100;
/** A link that leads to nothing; `false` if the path is none. */
function reportDangling(path) {
    const target = file_readLink(path);
    if (target === undefined)
        return false;
    const shown = [...(0,unprintable/* showUnprintable */.u)(target)];
    const name = shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS).join("")}…` : shown.join("");
    return {
        kind: "inaccessible",
        problem: `it is a link to '${name}', which does not exist`,
        advice: "Commit the file itself",
    };
}
function file_readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch (error) {
        (0,system_errors/* explainSystemError */.T)(error);
        return undefined;
    }
}
const NOT_UTF8 = { problem: "its name is not valid UTF-8", advice: "Rename the file" };
function readPlace(place, isLinked, use) {
    const file = (0,external_node_fs_.openSync)(place, OPEN_SAFELY);
    try {
        return readOpenFile(file, isLinked, use);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Follows no link and waits for no pipe, in case the file was replaced meanwhile. Windows has neither flag. */
const OPEN_SAFELY = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
function readOpenFile(file, isLinked, use) {
    const stats = (0,external_node_fs_.fstatSync)(file);
    if (stats.isDirectory())
        return reportInaccessible("it is a directory, not a file");
    if (!stats.isFile())
        return reportInaccessible("it is a pipe or a device, not a file");
    const read = (buffer, offset) => (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, offset);
    return { kind: "read", value: use({ sizeBytes: stats.size, read, isLinked }) };
}
function reportInaccessible(problem) {
    return { kind: "inaccessible", problem };
}

;// CONCATENATED MODULE: ./flows/inspect.js
/** Reads videos: those on disk one after the other, remote ones several at once. Judges none of them. */






/** Reads videos by the limits of a judge. If the watch ends the reading, the result lacks the others. */
async function inspectBy({ paths, urls }, by, request, world, watch) {
    const inspect = probeFor(by);
    const reading = { done: 0, total: paths.length + urls.length, bytesRead: 0 };
    const count = (bytesRead) => {
        reading.done++;
        reading.bytesRead += bytesRead;
        watch.onProgress?.(reading);
    };
    if (reading.total > 0)
        watch.onProgress?.(reading);
    const pointers = [];
    const inspected = [];
    const read = paths.length === 0 ? undefined : openWorkspace(world.workspace, world.environment, request.isAnywhere);
    for (const path of paths) {
        // Lets the process do other things between two files: a response of TikTok's may be waiting, or a signal.
        await (0,promises_.setImmediate)();
        if (read === undefined || watch.signal?.aborted)
            break;
        const local = inspectLocalVideo(path, read, inspect());
        if (local.kind === "pointer")
            pointers.push(local);
        else
            inspected.push(local);
        if (local.kind === "inspected")
            count(0);
    }
    const remote = await inspectRemote({ urls, pointers }, { ...request, inspect, count }, world, watch);
    return [...inspected, ...remote];
}
/** Reads by the limits that hold where a file is, to its end or within a budget. */
function probeFor({ standardAt }) {
    return (budget) => (sizeBytes, path) => {
        const steady = (0,check_limits/* steadyIntervals */.dT)(standardAt(path).limits);
        return (0,probe/* probe */.d)(sizeBytes, { steady, ...(budget !== undefined && { budget }) });
    };
}
/** Short enough that the step does not look stuck. */
const PROGRESS_INTERVAL_MS = 5000;
async function inspectRemote({ urls, pointers }, { githubToken: token, wording, inspect, count, }, { workspace, environment }, { log, signal }) {
    const total = urls.length + pointers.length;
    if (total === 0 || signal?.aborted)
        return [];
    // The HTTP code takes long to load, so it is loaded only if it is needed.
    const { inspectRemoteVideos } = await Promise.all(/* import() */[__webpack_require__.e(1654), __webpack_require__.e(1991), __webpack_require__.e(3535)]).then(__webpack_require__.bind(__webpack_require__, 3535));
    const serverUrl = new URL(environment.GITHUB_SERVER_URL || "https://github.com");
    const progress = { done: 0, total, bytesRead: 0, sizeBytes: 0, readThrough: 0, partial: 0 };
    const ended = [];
    const onEnd = (each, extent) => {
        if (signal?.aborted)
            return;
        const { facts } = each.inspection;
        ended.push(each);
        progress.done++;
        progress.bytesRead += facts.bytesRead ?? 0;
        progress.sizeBytes += facts.sizeBytes ?? 0;
        if (facts.partial)
            progress.partial++;
        else if (extent === "whole")
            progress.readThrough++;
        count(facts.bytesRead ?? 0);
    };
    const options = {
        ...{ workspace, environment, onEnd, signal },
        github: { serverUrl, ...(token !== undefined && { token }) },
        help: wording.lfs,
        probeWithin: inspect,
    };
    const timer = setInterval(() => log(describeProgress(progress)), PROGRESS_INTERVAL_MS);
    try {
        const all = inspectRemoteVideos({ urls, pointers }, options);
        return (await (signal === undefined ? all : Promise.race([all, waitFor(signal)]))) ?? ended;
    }
    finally {
        clearInterval(timer);
        const reading = describeReading(progress);
        if (reading !== undefined)
            log(reading);
    }
}
/** Resolves to nothing when a signal comes. */
function waitFor(signal) {
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}

// EXTERNAL MODULE: ./check/policy/language.js
var language = __webpack_require__(9254);
// EXTERNAL MODULE: ./check/policy/changes.js
var policy_changes = __webpack_require__(867);
// EXTERNAL MODULE: ./check/rules/index.js + 26 modules
var rules = __webpack_require__(6942);
;// CONCATENATED MODULE: ./check/policy.js



/** Whether two policies judge alike. Comments and the order of keys don't matter; no policy is an empty one. */
function saysTheSame(one, other) {
    return describeContent(one) === describeContent(other);
}
function describeContent({ ignore, overrides, ...general } = NOTHING) {
    const names = (globs) => globs.map(({ written }) => written);
    const changes = ({ rules, limits }) => ({ rules: [...rules].sort(), limits });
    return JSON.stringify({
        ...changes(general),
        ignore: names(ignore),
        overrides: overrides.map((each) => ({ ...changes(each), paths: names(each.paths) })),
    });
}
const NOTHING = { rules: new Map(), limits: {}, ignore: [], overrides: [] };
/** TikTok's limits and all rules. */
const DEFAULT = { limits: check_limits/* TIKTOK_LIMITS */.wD, rules: rules/* RULES */.y };
/** Without a policy, all videos are judged alike. */
function createJudge(policy) {
    if (policy === undefined) {
        return { ignores: () => false, standardAt: () => DEFAULT, levelAt: () => undefined, isSameAt: () => true };
    }
    const known = new Map();
    const listMatching = (path) => path === undefined ? [] : policy.overrides.filter(({ paths }) => matchesAny(paths, path));
    const nameMatching = (path) => listMatching(path)
        .map((override) => policy.overrides.indexOf(override))
        .join();
    const ignores = (path) => matchesAny(policy.ignore, path);
    return {
        ignores,
        standardAt(path) {
            const key = nameMatching(path);
            const standard = known.get(key) ?? createStandard(policy, listMatching(path));
            known.set(key, standard);
            return standard;
        },
        levelAt: (rule, path) => listLevels([policy, ...listMatching(path)]).get(rule),
        isSameAt: (path, other) => ignores(path) === ignores(other) && nameMatching(path) === nameMatching(other),
    };
}
function matchesAny(globs, path) {
    return globs.some(({ matches }) => matches(path));
}
/** Later changes win. */
function createStandard(policy, overrides) {
    const changes = [policy, ...overrides];
    const limits = changes.reduce((all, each) => (0,policy_changes/* changeLimits */.x)(all, each.limits), check_limits/* TIKTOK_LIMITS */.wD);
    const levels = listLevels(changes);
    return {
        limits: nameSetter(policy.path, limits, changes),
        rules: rules/* RULES */.y.flatMap((rule) => changeLevel(rule, levels.get(rule.id), policy.path)),
    };
}
/** Later changes win. */
function listLevels(changes) {
    return new Map(changes.flatMap(({ rules }) => [...rules]));
}
function nameSetter(path, limits, changes) {
    const sets = new Set(changes.flatMap((each) => listSet(each.limits)));
    return sets.size === 0 ? limits : { ...limits, policy: { path, sets, otherwise: check_limits/* TIKTOK_LIMITS */.wD } };
}
function listSet(limits) {
    return Object.keys(limits);
}
const SEVERITY = ["notice", "warning", "error"];
/** A rule at another level. What is only likely stays below the level of what is certain. */
function changeLevel(rule, level, path) {
    if (level === undefined || level === rule.level)
        return [rule];
    if (level === "off")
        return [];
    const judge = (subject, limits) => {
        const objection = rule.judge(subject, limits);
        if (objection === undefined)
            return undefined;
        const isCertain = objection.level === rule.level;
        const changed = isCertain || SEVERITY.indexOf(level) < SEVERITY.indexOf(objection.level) ? level : objection.level;
        if (changed === objection.level)
            return objection;
        const isRaised = SEVERITY.indexOf(changed) > SEVERITY.indexOf(objection.level);
        const setBy = `level '${level}' set by the policy '${path}'`;
        const detail = objection.detail ? `${objection.detail}; ${setBy}` : setBy;
        return { ...objection, level: changed, detail, ...(isRaised && { isByPolicy: true }) };
    };
    return [{ ...rule, level, judge }];
}

// EXTERNAL MODULE: ./inputs/kinds.js
var kinds = __webpack_require__(9811);
// EXTERNAL MODULE: ./text/shortening.js
var shortening = __webpack_require__(4943);
;// CONCATENATED MODULE: ./report/text/policy.js





/** How many names and clauses a message has, and how long a name is: GitHub cuts off annotations after 4,096 bytes. */
const MOST_NAMES = 10;
const MOST_CLAUSES = 6;
const LONGEST_NAME = 60;
function showName(path) {
    return (0,shortening/* shorten */.ml)((0,unprintable/* showUnprintable */.u)(path), LONGEST_NAME);
}
function listNames(paths) {
    return (0,shortening/* joinFirst */.FS)(paths.map(showName), MOST_NAMES);
}
function quotePath(path) {
    return `'${(0,unprintable/* showUnprintable */.u)(path)}'`;
}
/** A line each. Only what TikTok would refuse is a warning that becomes an annotation. */
function remarkOnLoosening(path, loosening) {
    const { limits, lowered } = describeLoosening(path, loosening);
    return [
        ...(limits === "" ? [] : [(0,text_remarks/* remark */.Vg)("warning", limits)]),
        ...(lowered === "" ? [] : [{ ...(0,text_remarks/* remark */.Vg)("notice", lowered), isQuiet: true }]),
    ];
}
/** Whether there is anything to report. */
function isLoosened({ limits, levels, ignored }) {
    return limits.length + levels.length + ignored.length > 0;
}
function describeLoosening(path, { limits, levels, ignored }) {
    const left = ignored.length === 0 ? [] : [`${(0,quantities/* formatCount */.B4)(ignored.length, "video")} left out (${listNames(ignored)})`];
    const lowered = [...left, ...levels];
    const policy = `The policy ${quotePath(path)}`;
    const risk = "TikTok may refuse a video that passes here.";
    return {
        limits: limits.length === 0 ? "" : `${policy} allows more than TikTok: ${(0,shortening/* joinFirst */.FS)(limits, MOST_CLAUSES, "; ")}. ${risk}`,
        lowered: lowered.length === 0 ? "" : `${policy} makes the check less strict: ${(0,shortening/* joinFirst */.FS)(lowered, MOST_CLAUSES, "; ")}.`,
    };
}
/** A pull request changes the policy that judges it: always a warning. */
function remarkOnPolicyChange(path, former, loosening) {
    const change = `This pull request changes the policy ${quotePath(path)}, by which it is judged.`;
    return (0,text_remarks/* remark */.Vg)("warning", joinSentences(change, describeFormer(former), describeLoosening(path, loosening)));
}
/**
 * The clone does not say whether a pull request changes the policy that judges it. `advice` is a sentence without its
 * full stop, and may be empty. A notice is quiet.
 */
function remarkOnUncertainPolicy(path, advice, loosening, level) {
    const doubt = `It is not known whether this pull request changes the policy ${quotePath(path)}, by which it is judged: this clone does not have the former one.`;
    const message = joinSentences(doubt, advice === "" ? "" : `${advice}.`, describeLoosening(path, loosening));
    return level === "warning" ? (0,text_remarks/* remark */.Vg)(level, message) : { ...(0,text_remarks/* remark */.Vg)(level, message), isQuiet: true };
}
function joinSentences(what, more, { limits, lowered }) {
    return [what, more, limits, lowered].filter((text) => text !== "").join(" ");
}
/** Globs that match nothing may have a typo. `meant`: what else there is. `what`: what they were compared with. */
function remarkOnUnmatched(path, unmatched, what = "video") {
    const names = unmatched.map(({ glob, meant }) => {
        const hint = meant === undefined ? "" : ` (did you mean '${showName(meant)}'?)`;
        return `'${showName(glob)}'${hint}`;
    });
    const [subject, verb] = unmatched.length === 1 ? ["A glob", "matches"] : ["Globs", "match"];
    const message = `${subject} of the policy ${quotePath(path)} ${verb} no ${what}: ${names.join(", ")}.`;
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isQuiet: true };
}
/** A file whose name is almost that of the policy, and which is not read. */
function remarkOnMisnamedPolicy(found, path) {
    return (0,text_remarks/* remark */.Vg)("warning", `The file ${quotePath(found)} is no policy: its name has to be ${quotePath(path)}. Rename it.`);
}
/** A policy of a checkout in a folder of the workspace, which counts only if it is named. */
function remarkOnUnusedPolicy(found, setting) {
    const message = `No policy was applied: ${quotePath(found)} is not in the workspace's own '.github'. To apply it, set ${setting} to its path.`;
    return (0,text_remarks/* remark */.Vg)("warning", message);
}
/** On `pull_request_target`, the base branch's policy judges. */
function remarkOnIneffectiveChange(path) {
    const message = `This pull request changes the policy ${quotePath(path)}. On 'pull_request_target', the policy of the base branch counts, so the change has no effect here.`;
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isQuiet: true };
}
function describeFormer(former) {
    if (former.kind === "unreadable")
        return "The former policy is not valid, so its verdict is not known.";
    if (former.kind !== "judged") {
        const help = former.advice === "" ? "" : ` ${former.advice}.`;
        return `What the former policy says is not known: this clone does not have it.${help}`;
    }
    const by = former.existed ? "By the former policy" : "Without a policy, as before";
    const { stricter, stricterPosts = [] } = former;
    if (stricter.length + stricterPosts.length === 0)
        return `${by}, no other video would have an error.`;
    const counts = [
        ...(stricter.length === 0 ? [] : [(0,quantities/* formatCount */.B4)(stricter.length, "more video")]),
        ...(stricterPosts.length === 0 ? [] : [(0,quantities/* formatCount */.B4)(stricterPosts.length, "more post file")]),
    ];
    return `${by}, ${(0,words/* formatList */.ki)(counts)} would have an error: ${listNames([...stricter, ...stricterPosts])}.`;
}
/** Files that lines of an input name and the policy leaves out. */
function remarkOnIgnored(path, ignored, noun = "video") {
    const [verb, them] = ignored.length === 1 ? ["was", "it"] : ["were", "them"];
    return (0,text_remarks/* remark */.Vg)("notice", `${(0,quantities/* formatCount */.B4)(ignored.length, noun)} ${verb} not checked, because the policy ${quotePath(path)} ignores ${them}: ${listNames(ignored)}.`);
}
/** On `pull_request_target`, the clone lacks the base commit, and there may be a policy. */
function remarkOnUnseenPolicy(path) {
    const message = `No policy was applied. On 'pull_request_target' the policy ${quotePath(path)} of the base branch counts, and this clone does not have the base branch. If there is one, set 'fetch-depth: 0' for actions/checkout.`;
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isQuiet: true };
}

// EXTERNAL MODULE: ./github/fields.js
var github_fields = __webpack_require__(4381);
;// CONCATENATED MODULE: ./sources/workspace/committed-file.js
/** Reads files as they are in a commit. Touches nothing on disk. */


/**
 * Looks for `path`, which counts from `directory`, with `/`, in a commit. What a submodule holds is absent. Source of
 * the format: git-ls-tree(1), "Output format".
 */
function findTreeEntry(directory, commit, path, environment) {
    const args = ["--literal-pathspecs", "ls-tree", "-z", `${commit}^{commit}`, "--", path];
    const { status, stdout } = (0,git/* runGit */.EO)(directory, args, environment);
    if (status !== 0)
        return { kind: "no commit" };
    const [, mode, object] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec((0,names/* decodeNames */.$)(stdout)) ?? [];
    return mode === undefined || object === undefined ? { kind: "absent" } : { kind: "entry", mode, object };
}
/** The content of an object; `undefined` if the clone lacks it, as a partial clone may. */
function readObject(directory, object, environment) {
    const { status, stdout } = (0,git/* runGit */.EO)(directory, ["cat-file", "blob", object], environment);
    return status === 0 ? stdout : undefined;
}

// EXTERNAL MODULE: ./sources/changes/checkout.js
var changes_checkout = __webpack_require__(6623);
;// CONCATENATED MODULE: ./sources/changes/event.js
/** What an event says about the commits that it brings. Trusts nothing in it; asks neither git nor a server. */

/** Whether `scope: auto` means the changed videos only. */
function bringsChanges({ name }) {
    return ["pull_request", "pull_request_target", "merge_group"].includes(name);
}
/**
 * Reads an event. Source of the fields: GitHub's documentation, "Webhook events and payloads". Other events about a
 * pull request, such as `pull_request_review`, are read like `pull_request`.
 */
function parseEvent({ name, payload, sha }) {
    const fields = (0,github_fields/* asFields */.q)(payload);
    const pullRequest = (0,github_fields/* asFields */.q)(fields.pull_request);
    if (name === "push")
        return parsePush(fields);
    if (name === "merge_group") {
        const { base_sha: base, head_sha: head } = (0,github_fields/* asFields */.q)(fields.merge_group);
        return isCommit(base) ? { kind: "commits", base, head: isCommit(head) ? head : sha } : INCOMPLETE;
    }
    if (fields.pull_request === undefined) {
        return { kind: "unknown", problem: "This event brings no commits to compare" };
    }
    const { sha: head } = (0,github_fields/* asFields */.q)(pullRequest.head);
    const { ref: baseRef, sha: base } = (0,github_fields/* asFields */.q)(pullRequest.base);
    const { number } = pullRequest;
    if (!isCommit(head) || typeof baseRef !== "string" || !Number.isSafeInteger(number))
        return INCOMPLETE;
    return { kind: "pull-request", number: Number(number), head, baseRef, base: isCommit(base) ? base : undefined };
}
const INCOMPLETE = { kind: "unknown", problem: "The event does not name its commits" };
/** After a force push, the earlier commit is not in the history of the new one. */
function parsePush({ before, after, forced }) {
    if (!isCommit(after))
        return INCOMPLETE;
    if (forced === true)
        return { kind: "unknown", problem: "This push rewrites the history of its branch" };
    if (isCommit(before))
        return { kind: "commits", base: before, head: after };
    return { kind: "unknown", problem: "This push is the first one to its branch or tag" };
}
/** A commit's id, SHA-1 or SHA-256. Zeros alone mean that there is none. */
function isCommit(value) {
    return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && /[^0]/.test(value);
}

// EXTERNAL MODULE: ./sources/changes/git-diff.js
var git_diff = __webpack_require__(5375);
;// CONCATENATED MODULE: ./sources/changes/compared-commit.js
/** Finds the commit with which a pull request is compared, for the repository of one file. Lists no changes. */










/** `path`: a file from the workspace, with `/`. In a submodule, it is the commit that the base's tree names for it. */
function findComparedCommit(path, world) {
    if ((0,disk/* lookUp */.T)(world.workspace) !== "directory")
        return { kind: "unknown", advice: "" };
    const top = external_node_fs_.realpathSync.native(world.workspace);
    return findIn((0,git/* findRepository */.W1)((0,external_node_path_.join)(top, path), top), top, { ...world, event: parseEvent(world.run) });
}
function findIn(repository, top, search) {
    const place = toPlace(top, repository);
    const checkout = (0,changes_checkout/* openCheckout */.Hj)(top, place === "" ? "" : `${place}/`, search.environment);
    if (checkout === undefined)
        return { kind: "unknown", advice: "" };
    if (isOfEvent(checkout, search))
        return compareCheckout(checkout, search);
    const asSubmodule = repository === top ? undefined : findAsSubmodule(repository, top, search);
    if (asSubmodule !== undefined)
        return asSubmodule;
    const isClone = (0,git/* runGit */.EO)(checkout.directory, ["remote"], search.environment).stdout?.length > 0;
    return isClone ? { kind: "independent" } : { kind: "unknown", advice: "" };
}
/** By the repository around it; `undefined` if that tracks no submodule there. */
function findAsSubmodule(repository, top, search) {
    const around = (0,git/* findRepository */.W1)(repository, top);
    const place = toPlace(around, repository);
    const lookIn = (commit) => findTreeEntry(around, commit, place, search.environment);
    const outer = findIn(around, top, search);
    const before = outer.kind === "known" && outer.commit !== undefined ? lookIn(outer.commit) : undefined;
    if (before?.kind === "entry" && before.mode === SUBMODULE)
        return { kind: "known", repository, commit: before.object };
    const now = lookIn("HEAD");
    if (now.kind !== "entry" || now.mode !== SUBMODULE)
        return undefined;
    if (outer.kind !== "known")
        return outer;
    return before?.kind === "no commit"
        ? { kind: "unknown", advice: DEEPER }
        : { kind: "known", repository, commit: undefined };
}
function toPlace(from, to) {
    return (0,external_node_path_.relative)(from, to).replaceAll(external_node_path_.sep, "/");
}
/** Whether a checkout can be of the run's repository, or of the one that a pull request comes from. */
function isOfEvent(checkout, { run, event, environment }) {
    const repositories = [run.repository, nameSource(run)].filter((name) => name !== "");
    return (checkout.head === run.sha ||
        (0,changes_checkout/* hasHead */.vr)(checkout, event) ||
        repositories.some((repository) => (0,changes_checkout/* findRemotes */.Jm)(checkout, { ...run, repository }, environment).length > 0) ||
        (0,git_diff/* hasCommit */.QE)(checkout, run.sha, environment) ||
        (event.kind === "pull-request" && (0,git_diff/* hasCommit */.QE)(checkout, event.head, environment)));
}
/** `owner/name` of the repository that holds a pull request's branch; empty if the event does not name one. */
function nameSource({ payload }) {
    const { repo } = (0,github_fields/* asFields */.q)((0,github_fields/* asFields */.q)((0,github_fields/* asFields */.q)(payload).pull_request).head);
    const { full_name: name } = (0,github_fields/* asFields */.q)(repo);
    return typeof name === "string" ? name : "";
}
const DEEPER = "Set 'fetch-depth: 2' for actions/checkout";
const WHOLE = "Set 'fetch-depth: 0' for actions/checkout";
const MERGE = "Let actions/checkout check out what it does by default, with 'fetch-depth: 2'";
/**
 * On `pull_request_target`, the run's own commit is the base. Else GITHUB_SHA is GitHub's merge commit, whose first
 * parent is the base (GitHub's documentation, "Events that trigger workflows"). Where another commit is checked out, it
 * is the merge base with the base branch, by a remote that is the run's repository: a fork's branches prove nothing.
 */
function compareCheckout(checkout, search) {
    const { run, event, environment } = search;
    const known = (commit) => ({ kind: "known", repository: checkout.directory, commit });
    if (run.name === "pull_request_target")
        return known(run.sha);
    const [base, head] = checkout.parents;
    if (checkout.head === run.sha && base !== undefined && head !== undefined) {
        return (0,git_diff/* hasCommit */.QE)(checkout, base, environment) ? known(base) : { kind: "unknown", advice: DEEPER };
    }
    if (event.kind !== "pull-request")
        return { kind: "unknown", advice: "" };
    const remotes = (0,changes_checkout/* findRemotes */.Jm)(checkout, run, environment);
    if (remotes.length === 0)
        return { kind: "unknown", advice: MERGE };
    for (const remote of remotes) {
        const args = ["merge-base", checkout.head, `refs/remotes/${remote}/${event.baseRef}`];
        const { status, stdout } = (0,git/* runGit */.EO)(checkout.directory, args, environment);
        if (status !== 0)
            continue;
        const commit = stdout.toString().trim();
        // The branch was merged meanwhile: git can't say any more what it brought.
        const isMerged = commit === checkout.head && (0,git_diff/* isIncluded */.R4)(checkout, event.head, environment);
        return isMerged ? { kind: "unknown", advice: "" } : known(commit);
    }
    return { kind: "unknown", advice: WHOLE };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./sources/workspace/text-file.js
/** Reads small files of the workspace as text. Knows nothing about what they say. */


/** Reads a file that is open to its end, unless it is too large. */
function readText({ sizeBytes, read }, limit) {
    if (sizeBytes > limit.bytes)
        return refuseLarge(sizeBytes, limit);
    const buffer = Buffer.alloc(sizeBytes);
    return decode(buffer.subarray(0, read(buffer, 0)));
}
function refuseLarge(sizeBytes, { bytes, advice }) {
    const size = `${(0,quantities/* formatSize */.Xq)(sizeBytes, bytes)} of at most ${(0,quantities/* formatSize */.Xq)(bytes)}`;
    return { kind: "refused", why: `which is too large (${size})`, advice };
}
/**
 * With its byte order mark, if it has one. The bytes of UTF-16 can be UTF-8, too: then they have zeros, which none of
 * these files has.
 */
function decode(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0))
        return { kind: "text", text: bytes.toString("utf8") };
    return { kind: "refused", why: "which is not text in UTF-8", advice: "Save it as UTF-8" };
}

;// CONCATENATED MODULE: ./sources/workspace/policy-file.js
/** The text of the policy: in the workspace, or in another commit. Does not parse it. */








/** A path from the workspace, with `/`, for the one that is given; `undefined` if it leads out. */
function placeInWorkspace(given, workspace) {
    const inWorkspace = (0,external_node_path_.isAbsolute)(given) ? (0,external_node_path_.relative)(workspace, given) : given;
    const path = external_node_path_.posix.normalize(inWorkspace.replaceAll(external_node_path_.sep, "/"));
    return /^\.\.?(\/|$)/.test(path) || (0,external_node_path_.isAbsolute)(path) ? undefined : path;
}
/**
 * Reads a regular file of the workspace, of at most `limitBytes`. Follows no symbolic link: a pull request could bring
 * one that leads to what only the job has. What git tracks must be on disk.
 */
function readPlainFile(path, limitBytes, { workspace, environment }) {
    if ((0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, path)) === "absent") {
        return isCommitted(path, { workspace, environment }) ? NOT_ON_DISK : { kind: "absent" };
    }
    const link = findLink(path, workspace);
    if (link !== undefined) {
        const why = link === path ? "which is a symbolic link" : "to which a symbolic link leads";
        return { kind: "refused", why, advice: "Commit the file itself, in a folder that is no link" };
    }
    const limit = { bytes: limitBytes, advice: SHORTEN };
    const reading = openWorkspace(workspace, environment)(path, (file) => readText(file, limit));
    if (reading.kind === "read")
        return reading.value;
    return { kind: "refused", why: `which can't be read: ${reading.problem}`, advice: "Name a regular file" };
}
/** The first symbolic link on the way to a path. */
function findLink(path, workspace) {
    const names = path.split("/");
    const places = names.map((_, at) => names.slice(0, at + 1).join("/"));
    return places.find((place) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, place), { throwIfNoEntry: false })?.isSymbolicLink());
}
const SHORTEN = "Use globs in place of long lists";
const NOT_ON_DISK = {
    kind: "refused",
    why: "which Git tracks, but which is not on disk",
    advice: "Check out its folder (a sparse checkout leaves it out), or restore what was deleted",
};
/** Whether the commit that is checked out has something at a path. */
function isCommitted(path, { workspace, environment }) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory")
        return false;
    const top = external_node_fs_.realpathSync.native(workspace);
    if (!(0,git/* mayBeInRepository */.IR)(top))
        return false;
    const repository = (0,git/* findRepository */.W1)((0,external_node_path_.join)(top, path), top);
    return findTreeEntry(repository, "HEAD", placeIn(repository, (0,external_node_path_.join)(top, path)), environment).kind === "entry";
}
function placeIn(directory, file) {
    return (0,external_node_path_.relative)(directory, file).replaceAll(external_node_path_.sep, "/");
}
/**
 * Reads a file of the workspace as it is in a commit of `repository`, an absolute path, in which the file is. Without
 * a commit, it is absent.
 */
function readCommitted(path, { repository, commit }, limitBytes, { workspace, environment }) {
    if (commit === undefined)
        return { kind: "absent" };
    const place = placeIn(repository, (0,external_node_path_.join)(external_node_fs_.realpathSync.native(workspace), path));
    const entry = findTreeEntry(repository, commit, place, environment);
    if (entry.kind === "absent")
        return { kind: "absent" };
    if (entry.kind === "no commit")
        return { kind: "unavailable", what: "commit" };
    const other = OTHER_MODES[entry.mode];
    if (other !== undefined)
        return { kind: "refused", why: `which is ${other}`, advice: "Commit the file itself" };
    const content = readObject(repository, entry.object, environment);
    if (content === undefined)
        return { kind: "unavailable", what: "content" };
    return content.length > limitBytes
        ? refuseLarge(content.length, { bytes: limitBytes, advice: SHORTEN })
        : decode(content);
}
/** What is no regular file, by its mode. */
const OTHER_MODES = {
    "040000": "a directory",
    "120000": "a symbolic link",
    [SUBMODULE]: "a submodule",
};
/**
 * Where the checkouts in folders of the workspace have a file of this path, if the workspace itself is no checkout. Few
 * folders are looked into.
 */
function findInCheckouts(path, workspace) {
    if ((0,disk/* lookUp */.T)(workspace) !== "directory" || (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, ".git")) !== "absent")
        return [];
    return (0,external_node_fs_.readdirSync)(workspace, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .slice(0, MOST_FOLDERS)
        .filter(({ name }) => (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, name, ".git")) !== "absent")
        .map(({ name }) => `${name}/${path}`)
        .filter((found) => (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, found)) === "file");
}
const MOST_FOLDERS = 100;

;// CONCATENATED MODULE: ./flows/policy-text.js

/** The YAML package and the rules about posts are loaded only if there is a policy. */
async function parseFile(text, path) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(4056)]).then(__webpack_require__.bind(__webpack_require__, 4056));
    const { POST_RULES } = await __webpack_require__.e(/* import() */ 2122).then(__webpack_require__.bind(__webpack_require__, 2122));
    const parsed = parsePolicy(text, POST_RULES);
    if (parsed.kind === "policy")
        return { kind: "policy", policy: { ...parsed, path } };
    const problems = parsed.problems.map(({ place: { line, column }, problem, hint, allowed }) => ({
        place: { file: path, line, column },
        problem: `Line ${line}, column ${column} of the policy '${(0,unprintable/* showUnprintable */.u)(path)}' ${problem}${hint === undefined ? "" : ` (${hint})`}`,
        advice: allowed,
    }));
    return { kind: "problems", problems };
}

;// CONCATENATED MODULE: ./flows/former-policy.js
/** Loads the policy from before a pull request, as far as the clone knows it. Judges no video. */






/** `undefined` where the run is about no pull request. `now`: the policy that is loaded, if there is one. */
async function loadFormer(path, now, { workspace, environment, readEvent }) {
    const run = readEvent();
    if (run.name === "pull_request_target")
        return { kind: "counts" };
    if (run.name !== "pull_request" && parseEvent(run).kind !== "pull-request")
        return undefined;
    const compared = findComparedCommit(path, { run, workspace, environment });
    if (compared.kind === "independent")
        return { kind: "same" };
    if (compared.kind === "unknown")
        return compared;
    const place = { workspace, environment };
    const before = readCommitted(path, compared, language/* LARGEST_POLICY_BYTES */.EE, place);
    switch (before.kind) {
        case "refused":
            return { kind: "unreadable" };
        case "unavailable":
            return { kind: "unseen", advice: before.what === "commit" ? former_policy_WHOLE : UNFILTERED };
        case "absent": {
            // A file that git does not track is none of the pull request's.
            const isBrought = now !== undefined && isCommitted(path, place);
            return isBrought ? compare(now, undefined) : { kind: "same" };
        }
        case "text": {
            const parsed = await parseFile(before.text, path);
            return parsed.kind === "policy" ? compare(now, parsed.policy) : { kind: "unreadable" };
        }
    }
}
const former_policy_WHOLE = "Set 'fetch-depth: 0' for actions/checkout";
/** With `sparse-checkout`, actions/checkout makes a partial clone unless `filter` says otherwise (its action.yml). */
const UNFILTERED = "Use actions/checkout without 'filter', and without 'sparse-checkout'";
function compare(now, former) {
    if (saysTheSame(former, now))
        return { kind: "same" };
    return { kind: "read", existed: former !== undefined, judge: createJudge(former) };
}

;// CONCATENATED MODULE: ./flows/policy.js
/** Loads the policy that counts for a run. Judges no video. */











/** A problem is one with the input, or one in the file: then nothing is checked. */
async function loadPolicy({ config, wording }, world) {
    const refuse = (problem, advice) => {
        const shown = { problem: `is '${(0,unprintable/* showUnprintable */.u)(config)}', ${problem}`, advice };
        return { kind: "problems", problems: [wording.describe("config", shown)] };
    };
    const path = placeInWorkspace(config, world.workspace);
    if (path === undefined)
        return refuse("which is outside the workspace", "Name a file in the workspace");
    const isDefault = path === kinds/* DEFAULT_POLICY */.zj;
    const { text, remarks } = readCounting(path, isDefault, world);
    if (text.kind === "refused")
        return refuse(text.why, text.advice);
    if (text.kind === "absent" && isDefault)
        remarks.push(...remarkOnOthers(path, wording, world));
    if (text.kind === "absent" && !isDefault)
        return refuse("which does not exist", "Name a policy file that exists");
    const parsed = text.kind === "text" ? await parseFile(text.text, path) : { kind: "none" };
    if (parsed.kind === "problems") {
        // Their sentences begin with the place in the file, not with the setting.
        const problems = parsed.problems.map((each) => ({ ...wording.describe("config", each), ...each }));
        return { kind: "problems", problems };
    }
    const policy = parsed.kind === "policy" ? parsed.policy : undefined;
    const former = await loadFormer(path, policy, world);
    return { kind: "loaded", path, policy, judge: createJudge(policy), former, remarks };
}
/** Files that may have been meant to be the policy: by the other usual extension of YAML, or in a checkout below. */
function remarkOnOthers(path, wording, { workspace }) {
    const other = path.replace(/\.yml$/, ".yaml");
    if ((0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, other)) === "file")
        return [remarkOnMisnamedPolicy(other, path)];
    return findInCheckouts(path, workspace).map((found) => remarkOnUnusedPolicy(found, wording.nameSetting("config")));
}
/** On `pull_request_target`, a checkout of the pull request's head must not bring its own policy. */
function readCounting(path, isDefault, world) {
    const run = world.readEvent();
    const isOnDisk = (0,disk/* lookUp */.T)((0,external_node_path_.join)(world.workspace, path)) !== "absent";
    const readOwn = () => ({ text: readPlainFile(path, language/* LARGEST_POLICY_BYTES */.EE, world), remarks: [] });
    const refuse = (why, advice) => ({ text: { kind: "refused", why, advice }, remarks: [] });
    if (run.name !== "pull_request_target")
        return readOwn();
    const base = findComparedCommit(path, { ...world, run });
    if (base.kind === "independent")
        return readOwn();
    const text = base.kind === "known"
        ? readCommitted(path, base, language/* LARGEST_POLICY_BYTES */.EE, world)
        : { kind: "unavailable", what: "commit" };
    if (text.kind === "absent" && isOnDisk && !isDefault)
        return refuse(NOT_IN_BASE, "Commit it to the base branch");
    if (text.kind !== "unavailable")
        return { text, remarks: [] };
    if (text.what === "content")
        return refuse(NOT_IN_CLONE, UNFILTERED);
    if (isOnDisk || !isDefault)
        return refuse(NOT_IN_CLONE, "Set 'fetch-depth: 0' for actions/checkout");
    const hasCheckout = (0,disk/* lookUp */.T)((0,external_node_path_.join)(world.workspace, ".git")) !== "absent";
    return { text: { kind: "absent" }, remarks: hasCheckout ? [remarkOnUnseenPolicy(path)] : [] };
}
const NOT_IN_CLONE = "whose version of the base branch is not in this clone. On 'pull_request_target' only that one counts";
const NOT_IN_BASE = "which the base branch does not have. On 'pull_request_target' only the base branch's policy counts";

;// CONCATENATED MODULE: ./check/policy/loosening.js
/** What a policy loosens: limits beyond TikTok's, and rules off or lowered. Judges no video. */







/** Compares with the limits and levels that hold without a policy. `others`: rules that are not about videos. */
function listLoosened(policy, others = []) {
    const known = [...rules/* RULES */.y, ...others];
    const general = listChanges(policy, known, "");
    const special = policy.overrides.flatMap((override) => {
        return listChanges(override, known, ` in ${nameGlobs(override.paths)}`);
    });
    return [...general, ...special];
}
/** A clause names only so many globs of an override, and so much of each. */
const MOST_GLOBS = 2;
const LONGEST_GLOB = 40;
function nameGlobs(globs) {
    const names = globs.map(({ written }) => `'${(0,shortening/* shorten */.ml)((0,unprintable/* showUnprintable */.u)((0,shortening/* shorten */.ml)(written, LONGEST_GLOB)), LONGEST_GLOB)}'`);
    return globs.length <= MOST_GLOBS ? (0,words/* formatList */.ki)(names) : (0,shortening/* joinFirst */.FS)(names, MOST_GLOBS);
}
function listChanges({ limits, rules }, known, where) {
    const changed = (0,policy_changes/* changeLimits */.x)(check_limits/* TIKTOK_LIMITS */.wD, limits);
    return [
        ...LIMITS.flatMap((describe) => describe(changed, check_limits/* TIKTOK_LIMITS */.wD) ?? []).map((what) => ({
            what: `${what}${where}`,
            isLimit: true,
        })),
        ...known
            .flatMap((rule) => describeLevel(rule, rules.get(rule.id)) ?? [])
            .map((what) => ({
            what: `${what}${where}`,
            isLimit: false,
        })),
    ];
}
const ORDER = ["off", "notice", "warning", "error"];
const LEVEL_WORDS = { error: "an error", warning: "a warning", notice: "a notice" };
function describeLevel({ id, level }, changed) {
    if (changed === undefined || ORDER.indexOf(changed) >= ORDER.indexOf(level))
        return undefined;
    return changed === "off" ? `the rule '${id}' is off` : `the rule '${id}' is only ${LEVEL_WORDS[changed]}`;
}
/** For each limit, how it is looser than the other; `undefined` if it is not. */
const LIMITS = [
    ({ containers }, own) => describeMore("format", containers, own.containers),
    ({ codecs }, own) => describeMore("codec", codecs, own.codecs),
    ({ duration: { max } }, own) => max > own.duration.max
        ? `videos up to ${(0,quantities/* formatDuration */.a3)(max, own.duration.max)} (${own.authority}: ${(0,quantities/* formatDuration */.a3)(own.duration.max)})`
        : undefined,
    ({ size: { max } }, own) => max > own.size.max
        ? `files up to ${(0,quantities/* formatSize */.Xq)(max, own.size.max)} (${own.authority}: ${(0,quantities/* formatSize */.Xq)(own.size.max)})`
        : undefined,
    (limits, own) => describeRange("pixels", limits.pictureSize, own.pictureSize, own.authority),
    (limits, own) => describeRange("FPS", limits.frameRate, own.frameRate, own.authority),
];
function describeRange(unit, { min, max }, own, authority) {
    if (min >= own.min && max <= own.max)
        return undefined;
    return `${min} to ${max} ${unit} (${authority}: ${own.min} to ${own.max})`;
}
function describeMore(what, names, own) {
    const more = names.filter((name) => !own.includes(name));
    return more.length === 0 ? undefined : `the ${what}${more.length === 1 ? "" : "s"} ${(0,words/* formatList */.ki)(more)}`;
}

;// CONCATENATED MODULE: ./check/policy/unmatched.js
/** Finds the globs of a policy that match no video. Reads no file. */


/** More are not looked for. */
const MOST_UNMATCHED = 10;
/** Among more names, none is looked for. */
const unmatched_MOST_NAMES = 2000;
/** The first globs that match none of `paths`, which are the videos and post files of the workspace. */
function listUnmatched({ ignore, overrides }, paths) {
    const globs = [...ignore, ...overrides.flatMap((override) => override.paths)];
    const unmatched = globs.filter(({ matches }) => !paths.some(matches)).slice(0, MOST_UNMATCHED);
    const names = unmatched.length === 0 ? [] : unmatched_listNames(paths);
    return unmatched.map(({ written: glob }) => {
        const [start = "", rest = ""] = splitFixed(glob);
        const meant = start === "" ? undefined : (0,closest/* findClosest */.Ru)(start, names);
        return { glob, ...(meant !== undefined && { meant: `${meant}${rest}` }) };
    });
}
/** The part before the first folder or name with a wildcard, and the rest. */
function splitFixed(glob) {
    const wild = glob.search(/[*?[{(]/);
    if (wild === -1)
        return [glob, ""];
    const end = glob.lastIndexOf("/", wild);
    return end === -1 ? ["", glob] : [glob.slice(0, end), glob.slice(end)];
}
/** The videos, and the folders above them. */
function unmatched_listNames(paths) {
    const names = new Set();
    for (const path of paths) {
        for (let name = path; name !== "." && !names.has(name); name = external_node_path_.posix.dirname(name))
            names.add(name);
        if (names.size > unmatched_MOST_NAMES)
            return [];
    }
    return [...names];
}

;// CONCATENATED MODULE: ./flows/policy-remarks.js
/** Decides what a run reports about its policy, once the videos are judged. Reads no file. */



/** In the order in which they are shown. */
async function remarkOnPolicy(loaded, applied) {
    const { path, policy, judge, remarks } = loaded;
    const { ignored, isNamed, all, videos, hasPosts } = applied;
    const isAll = ignored.length > 0 && videos.length === 0 && all.every(judge.ignores);
    const loosened = policy === undefined ? [] : await listAllLoosened(policy);
    const loosening = {
        limits: loosened.filter(({ isLimit }) => isLimit).map(({ what }) => what),
        levels: loosened.filter(({ isLimit }) => !isLimit).map(({ what }) => what),
        ignored: isNamed || isAll ? [] : ignored,
    };
    const unmatched = policy === undefined || isNamed ? [] : listUnmatched(policy, all);
    return [
        ...remarks,
        ...(unmatched.length > 0 ? [remarkOnUnmatched(path, unmatched, hasPosts ? "video or post file" : "video")] : []),
        ...((isNamed || isAll) && ignored.length > 0 ? [remarkOnIgnored(path, ignored)] : []),
        ...remarkOnChange(loaded, applied, loosening),
    ];
}
/** Rules about posts take long to load, so they are loaded only if there is a policy. */
async function listAllLoosened(policy) {
    const { POST_RULES } = await __webpack_require__.e(/* import() */ 2122).then(__webpack_require__.bind(__webpack_require__, 2122));
    return listLoosened(policy, POST_RULES);
}
/** A change is reported with what the policy loosens. */
function remarkOnChange({ path, policy, former }, applied, loosening) {
    const { isChanged } = applied;
    const isJudgedByBoth = former === undefined || former.kind === "same" || former.kind === "counts";
    if (isJudgedByBoth) {
        const isInVain = former?.kind === "counts" && isChanged === true;
        return [...(isInVain ? [remarkOnIneffectiveChange(path)] : []), ...remarkOnLoosening(path, loosening)];
    }
    if (former.kind !== "unknown" || isChanged === true) {
        return [remarkOnPolicyChange(path, describeVerdict(former, applied), loosening)];
    }
    if (isChanged === false || policy === undefined)
        return remarkOnLoosening(path, loosening);
    const hasLoosened = isLoosened(loosening) || applied.ignored.length > 0;
    return [remarkOnUncertainPolicy(path, former.advice, loosening, hasLoosened ? "warning" : "notice")];
}
function describeVerdict(policy, { videos, formerVideos, posts, formerPosts }) {
    if (policy.kind === "unreadable")
        return { kind: "unreadable" };
    if (policy.kind !== "read")
        return { kind: "unseen", advice: "advice" in policy ? policy.advice : "" };
    const pathOf = (checked) => ("facts" in checked ? checked.video.path : checked.path);
    const listBad = (all) => all.filter(({ verdict }) => verdict !== "valid").map(pathOf);
    const compare = (former, now) => [...new Set(former)].filter((path) => !now.includes(path)).sort();
    return {
        kind: "judged",
        existed: policy.existed,
        stricter: compare(listBad(formerVideos), listBad(videos)),
        stricterPosts: compare(listBad(formerPosts), listBad(posts)),
    };
}

// EXTERNAL MODULE: ./posts/urls.js
var posts_urls = __webpack_require__(3908);
;// CONCATENATED MODULE: ./flows/post-urls.js

/** By the URL as the posts have it. Sends nothing if no post has one. */
async function askPostUrls(posts) {
    const urls = posts.flatMap(posts_urls/* listPullableUrls */.mS);
    if (urls.length === 0)
        return new Map();
    // The HTTP code takes long to load, so it is loaded only if it is needed.
    const { askForPostUrls } = await Promise.all(/* import() */[__webpack_require__.e(1654), __webpack_require__.e(1991), __webpack_require__.e(6628)]).then(__webpack_require__.bind(__webpack_require__, 6628));
    return askForPostUrls(urls);
}

;// CONCATENATED MODULE: ./sources/workspace/post-files.js
/** Reads post files, and finds the videos that they publish. Reads no post, and opens no video. */





/** Reads a post file of at most `limitBytes`. Links are followed as those to videos are. */
function readPostFile(path, limitBytes, read) {
    const reading = read(path, (file) => readText(file, { bytes: limitBytes, advice: "Split it into several files" }));
    if (reading.kind === "read")
        return reading.value;
    const { problem, advice = "Name a file that can be read" } = reading;
    return { kind: "refused", why: `which can't be read: ${problem}`, advice };
}
function openVideosOfPosts(workspace) {
    const list = (0,disk/* openDisk */.U)(workspace);
    // A folder can hold thousands of posts.
    const known = new Map();
    const listFiles = (folder) => {
        const listed = known.get(folder);
        if (listed !== undefined)
            return listed;
        const listing = list(folder);
        const files = listing.kind === "open" ? listing.entries.filter(({ kind }) => kind === "file") : [];
        const names = new Set(files.map(({ name }) => name));
        known.set(folder, names);
        return names;
    };
    return {
        named(post, name) {
            const fault = findFault(name);
            if (fault !== undefined)
                return { kind: "fault", fault };
            // Windows reads a backslash as it reads a slash.
            const path = external_node_path_.posix.join(external_node_path_.posix.dirname(post), name.replaceAll(external_node_path_.sep, "/"));
            if (/^\.\.(\/|$)/.test(path))
                return { kind: "fault", fault: "outside" };
            if (isInGit(path))
                return { kind: "fault", fault: "in-git" };
            const found = (0,disk/* lookUp */.T)((0,external_node_path_.join)(workspace, path));
            const wanted = [path];
            if (found === "absent")
                return { kind: "fault", fault: "missing", wanted };
            if (found === "directory")
                return { kind: "fault", fault: "directory", wanted };
            return { kind: "file", path, wanted };
        },
        beside(post) {
            const folder = external_node_path_.posix.dirname(post);
            const names = listFiles(folder === "." ? "" : folder);
            const possible = post_files_listNames(external_node_path_.posix.basename(post));
            const name = possible.find((each) => names.has(each));
            const place = (each) => external_node_path_.posix.join(folder, each);
            const wanted = possible.map(place);
            return name === undefined ? { kind: "none", wanted } : { kind: "file", path: place(name), wanted };
        },
    };
}
/** What no name of a video can be, wherever the post is. A drive of Windows is none either. */
function findFault(name) {
    if (name.includes("\0"))
        return "nul";
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(name))
        return "url";
    if (name.startsWith("/") || /^([a-z]:)?\\|^[a-z]:\//i.test(name))
        return "absolute";
    return name === "" || name.endsWith("/") ? "missing" : undefined;
}
/** These first, in the order in which `examples/upload.mjs` looks for them. */
const USUAL = ["mp4", "mov", "webm", "m4v", "qt"];
const EXTENSIONS = [...new Set([...USUAL, ...formats/* VIDEO_EXTENSIONS */.Vf])];
const SPELLINGS = EXTENSIONS.flatMap(listSpellings);
/** What the video of a post file can be called: `launch.mp4` for `launch.json` and for `launch.post.yml`. */
function post_files_listNames(post) {
    const whole = post.replace(/\.(json|ya?ml)$/i, "");
    const stems = new Set([whole.replace(/\.post$/i, ""), whole]);
    return [...stems].flatMap((stem) => SPELLINGS.map((extension) => `${stem}.${extension}`));
}
/** `mov`, `MOV`, and the other ways to write it: letters in any case. */
function listSpellings(extension) {
    let spellings = [""];
    for (const letter of extension) {
        const cases = new Set([letter, letter.toUpperCase()]);
        spellings = spellings.flatMap((start) => [...cases].map((each) => start + each));
    }
    return [...new Set([extension, extension.toUpperCase(), ...spellings])];
}

;// CONCATENATED MODULE: ./flows/posts.js






/** More are an error: a pull request decides how long they take. */
const posts_MOST_FILES = 10_000;
/** Finds and reads the post files that the policy does not ignore. A line that matches nothing is an error. */
async function loadPosts({ posts: lines, secrets, wording }, { path: policy, judge }, world) {
    if (lines.length === 0)
        return { kind: "loaded", files: [], ignored: [], remarks: [] };
    const refuse = (problems) => ({
        kind: "problems",
        problems: problems.map((each) => wording.describe("posts", each)),
    });
    const found = findPosts(lines, world.workspace, world.environment);
    if (found.kind === "problems")
        return refuse(found.problems);
    if (found.gaps.length > 0)
        return refuse(found.gaps);
    if (found.paths.length > posts_MOST_FILES)
        return refuse([describeTooMany(found.paths.length)]);
    const ignored = found.paths.filter(judge.ignores);
    const counting = found.paths.filter((path) => !judge.ignores(path));
    const files = await readPostFiles(counting, secrets, world);
    const unused = found.unused.map((each) => wording.describe("posts", each));
    const remarks = [
        ...unused.map((each) => (0,text_remarks/* remarkOnGap */.sf)(each, "warning")),
        ...(ignored.length === 0 ? [] : [remarkOnIgnored(policy, ignored, "post file")]),
    ];
    return { kind: "loaded", files, ignored, remarks };
}
function describeTooMany(count) {
    return {
        problem: `names ${(0,quantities/* formatInteger */.Sm)(count)} files, more than ${(0,quantities/* formatInteger */.Sm)(posts_MOST_FILES)}`,
        advice: "Name fewer files, or put several posts into one",
    };
}
/** In all post files of a run: a small file can hold thousands of posts, and a large one none. */
const MOST_IN_ALL = { posts: 10_000, bytes: 50_000_000 };
/** Reads post files of the workspace, whatever is in them. A file after {@link MOST_IN_ALL} gets a finding instead. */
async function readPostFiles(paths, secrets, { workspace, environment }) {
    if (paths.length === 0)
        return [];
    // The YAML package takes long to load, so it is loaded only if there is a post.
    const { objectToFile, readPosts } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(6734)]).then(__webpack_require__.bind(__webpack_require__, 6734));
    const { LARGEST_POST_FILE_BYTES } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6894));
    const read = openWorkspace(workspace, environment);
    const videos = openVideosOfPosts(workspace);
    const counted = { posts: 0, bytes: 0 };
    return paths.map((path) => {
        const unit = counted.posts >= MOST_IN_ALL.posts ? "posts" : counted.bytes >= MOST_IN_ALL.bytes ? "bytes" : undefined;
        if (unit !== undefined) {
            const problem = `The file was not read: those before it have ${(0,quantities/* formatInteger */.Sm)(MOST_IN_ALL[unit])} ${unit} or more`;
            return refuse(path, objectToFile(START, problem, "Name fewer post files"));
        }
        const file = readPostFile(path, LARGEST_POST_FILE_BYTES, read);
        if (file.kind !== "text") {
            const { why, advice } = file;
            return refuse(path, objectToFile(START, `The file ${why.replace(/^which /, "")}`, advice));
        }
        const posts = readPosts(path, coverSecrets(file.text, secrets));
        counted.posts += posts.length;
        counted.bytes += Buffer.byteLength(file.text);
        // The name of the file means none of several posts.
        const findBeside = posts.length === 1 ? videos.beside : () => NONE;
        const locate = (post) => {
            if (post?.medium !== "video")
                return NONE;
            return post.video === undefined ? findBeside(path) : videos.named(path, post.video.name);
        };
        return { path, posts: posts.map((each) => ({ ...each, video: locate(each.post) })) };
    });
}
function refuse(path, finding) {
    return { path, posts: [{ video: NONE, findings: [finding] }] };
}
/**
 * A text in which nothing else has moved. A token stands in a post by mistake only, and findings quote posts. What is
 * shorter is no token, but may be a word of a post.
 */
function coverSecrets(text, secrets) {
    const tokens = secrets.filter(({ length }) => length >= SHORTEST_TOKEN);
    return tokens.reduce((covered, token) => covered.replaceAll(token, "•".repeat(token.length)), text);
}
const SHORTEST_TOKEN = 8;
const START = { line: 1, column: 1 };
const NONE = { kind: "none" };
/** A post file that can't be read where it is. Both texts are without their last full stop. */
async function createLackingFile(path, { problem, advice }) {
    const { objectToFile } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(6734)]).then(__webpack_require__.bind(__webpack_require__, 6734));
    return refuse(path, objectToFile(START, `The file can't be checked: ${problem}`, advice));
}
/** The files of the workspace that the posts of a file publish, each once. */
function listVideosOf({ posts }) {
    return [...new Set(posts.flatMap(({ video }) => (video.kind === "file" ? [video.path] : [])))];
}
/** The videos that posts publish are checked with the others, each once. */
function addVideos(listed, files) {
    const published = files.flatMap(listVideosOf);
    if (listed.kind === "videos") {
        if (published.length === 0)
            return listed;
        return { ...listed, paths: [...new Set([...listed.paths, ...published])].sort() };
    }
    if (files.length === 0)
        return listed;
    const none = { urls: [], absent: [], gaps: [], unused: [] };
    return { ...listed, ...none, kind: "videos", basis: "named", paths: [...new Set(published)].sort() };
}
/** What the search for changes has to know about post files. `lines`: of the input. */
function describeFiles(lines, files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const listOf = (list) => (path) => {
        const file = byPath.get(path);
        return file === undefined ? [] : list(file);
    };
    return { lines, paths: [...byPath.keys()], videosOf: listOf(listVideosOf), wantedBy: listOf(listWantedBy) };
}
/** Where the posts of a file look for their videos. */
function listWantedBy({ posts }) {
    return posts.flatMap(({ video }) => video.wanted ?? []);
}
/** The post files that are left to check, those that the checkout lacks included. */
async function takePosts(files, { paths, lacking }) {
    const kept = new Set(paths);
    const lacked = await Promise.all(lacking.map(({ path, ...problem }) => createLackingFile(path, problem)));
    return [...files.filter(({ path }) => kept.has(path)), ...lacked];
}
/** The posts of files. */
function listPosts(files) {
    return files.flatMap(({ posts }) => posts.flatMap(({ post }) => post ?? []));
}
/** What the posts of files do with files of the workspace. */
function listPublished(files) {
    return files.flatMap(({ posts }) => posts.flatMap(({ post, video }) => post !== undefined && video.kind === "file" ? [{ path: video.path, publish: post.publish }] : []));
}
/** Judges the posts of files, in order of path. What a policy ignores is left out. */
async function judgePosts(files, judging) {
    const { judge, videos, policy, creator, urls, nowMs } = judging;
    if (files.length === 0)
        return [];
    const { checkPost } = await Promise.all(/* import() */[__webpack_require__.e(2122), __webpack_require__.e(2500)]).then(__webpack_require__.bind(__webpack_require__, 2500));
    const byPath = new Map(videos.flatMap((each) => (each.video.source.kind === "url" ? [] : [[each.video.path, each]])));
    return files
        .filter(({ path }) => !judge.ignores(path))
        .flatMap(({ path, posts }) => {
        const levelOf = (rule) => judge.levelAt(rule, path);
        const known = { policy: { path: policy, levelOf }, nowMs, urls, ...(creator && { creator }) };
        return posts.map(({ post, video, findings }) => {
            const about = { ...known, ...describeLookup(video, byPath) };
            return decide(path, [...findings, ...(post === undefined ? [] : checkPost(post, about))], video);
        });
    })
        .sort(({ path: a }, { path: b }) => (a === b ? 0 : a < b ? -1 : 1));
}
function decide(path, findings, video = NONE) {
    const verdict = findings.some(({ level }) => level === "error") ? "invalid" : "valid";
    return { path, ...(video.kind === "file" && { video: video.path }), findings, verdict };
}
/** What is known of the video of a post. One that the policy ignores was not checked, and is there. */
function describeLookup(lookup, videos) {
    switch (lookup.kind) {
        case "none":
            return { isVideoMissing: true };
        case "fault":
            return lookup.fault === "missing" ? { isVideoMissing: true } : { videoFault: lookup.fault };
        case "file": {
            const video = videos.get(lookup.path);
            return video === undefined ? {} : { video };
        }
    }
}

// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./github/api.js
var api = __webpack_require__(7314);
;// CONCATENATED MODULE: ./sources/changes/held-commits.js
/** What the commit of a checkout is to an event: its head, GitHub's merge, the base. Lists no changes. */



/**
 * The commit in a checkout's history that has everything that an event brings; `undefined` if the clone knows
 * of none. Jobs can commit on top of it.
 */
function findHeld({ run, event, checkout, environment }) {
    if (event.kind === "unknown")
        return undefined;
    if ((0,changes_checkout/* hasHead */.vr)(checkout, event))
        return checkout.head;
    // On `pull_request_target`, the commit of the run is the base.
    const known = run.name === "pull_request_target" ? [event.head] : [run.sha, event.head];
    return known.find((commit) => (0,git_diff/* isIncluded */.R4)(checkout, commit, environment));
}
/**
 * Whether a commit is GitHub's merge of a pull request's head into its base. Anybody can push a merge with the same
 * second parent, so it is the commit of the run itself, or its first parent is known to be the base.
 */
function isMergeByGitHub({ run, event, checkout }) {
    const { head, parents } = checkout;
    const [first, second] = parents;
    if (event.kind !== "pull-request" || parents.length !== 2 || second !== event.head)
        return false;
    const base = run.name === "pull_request_target" ? run.sha : undefined;
    return head === run.sha || first === event.base || first === base;
}
/**
 * Whether another checkout in the workspace has the files from before an event. `commit`: with which the event's own
 * checkout was compared, if that is known.
 */
function hasBase(other, commit, place) {
    const { event, checkout } = place;
    const known = [commit, ...(isMergeByGitHub(place) ? checkout.parents.slice(0, 1) : []), ...listBases(event)];
    return known.includes(other.head) || (event.kind === "pull-request" && isTipOfBase(other, event.baseRef, place));
}
function listBases(event) {
    if (event.kind === "commits" || event.kind === "since")
        return [event.base];
    return event.kind === "pull-request" && event.base !== undefined ? [event.base] : [];
}
/** A checkout of the base branch may be newer than the base that the event names. */
function isTipOfBase(other, baseRef, { run, environment }) {
    return (0,changes_checkout/* findRemotes */.Jm)(other, run, environment).some((remote) => {
        const branch = `refs/remotes/${remote}/${baseRef}^{commit}`;
        const { status, stdout } = (0,git/* runGit */.EO)(other.directory, ["rev-parse", "--verify", "--quiet", branch], environment);
        return status === 0 && stdout.toString().trim() === other.head;
    });
}

;// CONCATENATED MODULE: ./sources/changes/github-files.js
/** Files as GitHub's API lists them, for pull requests and comparisons. Asks nothing. */

/**
 * The changes in the folder of a checkout, by the fields `filename`, `previous_filename`, `status` and `sha` (GitHub's
 * documentation, "List pull requests files"); `undefined` if a row names no file. GitHub counts 0 changes in every
 * binary, so a rename may be any change.
 */
function parseFiles(files, { place, prefix }) {
    const changes = [];
    for (const file of files) {
        const { filename, previous_filename: former, status, sha } = (0,github_fields/* asFields */.q)(file);
        if (typeof filename !== "string" || filename === "")
            return undefined;
        const isRemoved = status === "removed";
        changes.push({ path: filename, isRemoved, object: isRemoved ? undefined : github_files_readObject(sha), formerPaths: [] });
        if (typeof former === "string" && status !== "copied") {
            changes.push({ path: former, isRemoved: true, object: undefined, formerPaths: [] });
        }
    }
    return changes
        .filter(({ path }) => path.startsWith(prefix))
        .map((change) => ({ ...change, path: `${place}${change.path.slice(prefix.length)}` }));
}
/** GitHub has no object for some files. */
function github_files_readObject(sha) {
    return typeof sha === "string" ? sha : undefined;
}
/** How many different files are listed: when a list grows while it is read, files come twice, and others never. */
function countDistinct(files) {
    return new Set(files.map((file) => JSON.stringify([(0,github_fields/* asFields */.q)(file).filename, (0,github_fields/* asFields */.q)(file).status]))).size;
}

;// CONCATENATED MODULE: ./sources/changes/job-changes.js


/**
 * The changes since the commit of the run was checked out, as far as the clone knows. A move is a change here: what was
 * moved may be new itself.
 */
function listJobChanges(place) {
    const { checkout, environment } = place;
    const changes = (0,git_diff/* diffCheckout */.qN)(checkout, findHeld(place) ?? checkout.head, environment) ?? [];
    return changes.map((change) => ({ ...change, formerPaths: [] }));
}

// EXTERNAL MODULE: ./sources/changes/texts.js
var texts = __webpack_require__(5039);
;// CONCATENATED MODULE: ./sources/changes/compared-files.js
/** Changes of a push or a merge group, as GitHub compares two commits. Trusts no path. */




/** GitHub lists no more files of a comparison (GitHub's documentation, "Compare two commits"). */
const compared_files_MOST_FILES = 300;
/** GitHub compares with the merge base: only where that is the earlier commit itself, the list is what is asked for. */
const listFromComparison = async (place) => {
    const { event, checkout, api } = place;
    const { base, head } = event;
    const path = `compare/${base}...${head}`;
    const compared = await api({ path, query: { per_page: 1, page: 1 }, permission: "contents: read" });
    if (compared.kind === "failed")
        return { ...compared, kind: "unlisted" };
    const { files, merge_base_commit: found } = (0,github_fields/* asFields */.q)(compared.data);
    const { sha } = (0,github_fields/* asFields */.q)(found);
    if (typeof sha !== "string" || !Array.isArray(files))
        return texts/* UNUSABLE_RESPONSE */.Wi;
    if (sha !== base) {
        return { kind: "unlisted", problem: "The earlier commit is not in the history of the new one", advice: "" };
    }
    if (files.length >= compared_files_MOST_FILES) {
        const problem = "GitHub lists only the first 300 files of a comparison, and this one has as many";
        return { kind: "unlisted", problem, advice: "" };
    }
    const changes = parseFiles(files, checkout);
    if (changes === undefined)
        return texts/* UNUSABLE_RESPONSE */.Wi;
    const more = listJobChanges(place);
    return { kind: "listed", base: "the earlier commit", commit: base, changes: [...changes, ...more] };
};

;// CONCATENATED MODULE: ./sources/changes/earlier-commit.js


/** Compares with the commit that the event names: `before` of a push, `base_sha` of a merge group. */
const listFromEarlierCommit = ({ event: { base, head }, checkout, environment }) => {
    if (!(0,git_diff/* hasCommit */.QE)(checkout, base, environment)) {
        const problem = `The clone lacks the earlier commit ${(0,texts/* shorten */.ml)(base)}`;
        return { kind: "unlisted", problem, advice: "set 'fetch-depth: 0' for actions/checkout" };
    }
    const isHere = (0,git_diff/* isIncluded */.R4)(checkout, head, environment);
    if (!isHere && !(0,git_diff/* hasCommit */.QE)(checkout, head, environment))
        return undefined;
    const changes = isHere ? (0,git_diff/* diffCheckout */.qN)(checkout, base, environment) : (0,git_diff/* diffCommits */.is)(checkout, base, head, environment);
    if (changes === undefined)
        return texts/* FAILED_GIT */.f0;
    return { kind: "listed", base: "the earlier commit", commit: base, changes };
};

;// CONCATENATED MODULE: ./sources/changes/merge-base.js
/** Changes of a pull request, where its head is in the clone: what differs since it left the base branch. */





/** Compares with the merge base of the head and the base branch, as the page of a pull request does. */
const listFromMergeBase = (place) => {
    const { event, checkout, environment } = place;
    if (isMergeByGitHub(place) || !(0,git_diff/* hasCommit */.QE)(checkout, event.head, environment))
        return undefined;
    const isHere = (0,git_diff/* isIncluded */.R4)(checkout, event.head, environment);
    const head = isHere ? checkout.head : event.head;
    const base = findMergeBase(head, place);
    if (base === undefined)
        return TOO_SHALLOW;
    // The branch was merged meanwhile: git can't say any more what it brought.
    if (base === event.head || base === head)
        return undefined;
    const changes = isHere ? (0,git_diff/* diffCheckout */.qN)(checkout, base, environment) : (0,git_diff/* diffCommits */.is)(checkout, base, head, environment);
    if (changes === undefined)
        return texts/* FAILED_GIT */.f0;
    return { kind: "listed", base: "the base branch", commit: base, changes };
};
const TOO_SHALLOW = {
    kind: "unlisted",
    problem: "The clone does not reach back to the base branch",
    advice: "set 'fetch-depth: 0' for actions/checkout",
};
function findMergeBase(head, { run, event, checkout, environment }) {
    for (const remote of (0,changes_checkout/* findRemotes */.Jm)(checkout, run, environment)) {
        const branch = `refs/remotes/${remote}/${event.baseRef}`;
        const { status, stdout } = (0,git/* runGit */.EO)(checkout.directory, ["merge-base", head, branch], environment);
        if (status === 0)
            return stdout.toString().trim();
    }
    return undefined;
}

;// CONCATENATED MODULE: ./sources/changes/merge-commit.js



/** Its first parent is the base branch as it was merged, which `pull_request.base.sha` need not be. */
const listFromMergeCommit = (place) => {
    const { checkout, environment } = place;
    const [base] = checkout.parents;
    if (base === undefined || !isMergeByGitHub(place))
        return undefined;
    if (!(0,git_diff/* hasCommit */.QE)(checkout, base, environment)) {
        const problem = `The clone lacks commit ${(0,texts/* shorten */.ml)(base)}, with which this one was merged`;
        return { kind: "unlisted", problem, advice: "set 'fetch-depth: 2' for actions/checkout" };
    }
    const changes = (0,git_diff/* diffCheckout */.qN)(checkout, base, environment);
    if (changes === undefined)
        return texts/* FAILED_GIT */.f0;
    return { kind: "listed", base: "the base branch", commit: base, changes };
};

;// CONCATENATED MODULE: ./sources/changes/pull-request-files.js
/** Changes of a pull request, as GitHub lists them. Trusts no path: who uses the list looks the paths up. */




/** GitHub lists no more files of a pull request (GitHub's documentation, "List pull requests files"). */
const pull_request_files_MOST_FILES = 3000;
const PAGE = 100;
const permission = "pull-requests: read";
/** The list is that of the latest head: for an earlier one, it says nothing. */
const listFromPullRequest = async (place) => {
    const { event, checkout, api } = place;
    const path = `pulls/${event.number}`;
    const pullRequest = await api({ path, permission });
    if (pullRequest.kind === "failed")
        return { ...pullRequest, kind: "unlisted" };
    const { head, changed_files: count } = (0,github_fields/* asFields */.q)(pullRequest.data);
    const { sha } = (0,github_fields/* asFields */.q)(head);
    if (typeof sha !== "string" || typeof count !== "number")
        return texts/* UNUSABLE_RESPONSE */.Wi;
    if (!Number.isSafeInteger(count) || count < 0)
        return texts/* UNUSABLE_RESPONSE */.Wi;
    if (sha !== event.head) {
        return { kind: "unlisted", problem: "The pull request has new commits since this run was started", advice: "" };
    }
    if (count >= pull_request_files_MOST_FILES)
        return OVER_LIMIT;
    const files = [];
    for (let page = 1; files.length < count; page++) {
        const listed = await api({ path: `${path}/files`, query: { per_page: PAGE, page }, permission });
        if (listed.kind === "failed")
            return { ...listed, kind: "unlisted" };
        if (!Array.isArray(listed.data) || listed.data.length === 0)
            break;
        files.push(...listed.data);
    }
    if (countDistinct(files) < count)
        return pull_request_files_INCOMPLETE;
    const changes = parseFiles(files, checkout);
    if (changes === undefined)
        return texts/* UNUSABLE_RESPONSE */.Wi;
    const more = listJobChanges(place);
    return { kind: "listed", base: "the base branch", commit: undefined, changes: [...changes, ...more] };
};
const OVER_LIMIT = {
    kind: "unlisted",
    problem: "GitHub lists only the first 3,000 files of a pull request, and this one has as many",
    advice: "",
};
const pull_request_files_INCOMPLETE = {
    kind: "unlisted",
    problem: "GitHub's list of the pull request's files is not complete",
    advice: "",
};

// EXTERNAL MODULE: ./sources/changes/since.js
var since = __webpack_require__(6137);
;// CONCATENATED MODULE: ./sources/changes/list.js






/** In this order: git is exact and asks nobody; GitHub's lists need a permission, and end at a limit. */
const OF_PULL_REQUESTS = [
    listFromMergeCommit,
    listFromMergeBase,
    listFromPullRequest,
];
const OF_COMMITS = [listFromEarlierCommit, listFromComparison];
/** The changes of an event; without a list, everything that was tried and what would help. */
async function list_listChanges(place) {
    const { event } = place;
    switch (event.kind) {
        case "pull-request":
            return tryEach(OF_PULL_REQUESTS, { ...place, event });
        case "commits":
            return tryEach(OF_COMMITS, { ...place, event });
        case "since":
            return (0,since/* listFromBase */.i)({ ...place, event });
        case "unknown":
            return { kind: "unlisted", problem: event.problem, advice: "" };
    }
}
async function tryEach(strategies, place) {
    const problems = [];
    const advices = [];
    for (const list of strategies) {
        const found = await list(place);
        if (found?.kind === "listed")
            return found;
        if (found === undefined)
            continue;
        problems.push(found.problem);
        if (found.advice !== "")
            advices.push(found.advice);
    }
    return { kind: "unlisted", problem: problems.join(". "), advice: advices.join(", or ") };
}

;// CONCATENATED MODULE: ./sources/changes/rewritten.js
/** Finds videos that the job has written anew since they were checked out, by their sizes. Reads no file. */




/** "Pointer files must be less than 1024 bytes in size." (Git LFS, spec.md, "The Pointer") */
const LARGEST_POINTER_BYTES = 1023;
/**
 * Those of the tracked paths whose file on disk has another size than git's object. A video that is written anew with
 * the same size is not found: that would take reading it, or the index once more. Git LFS puts a video in the place of
 * a small pointer.
 */
function listRewritten(paths, findTracked, { directory }, { workspace, environment }) {
    const files = paths.flatMap((path) => {
        const tracked = findTracked(path);
        const sizeBytes = tracked?.kind === "file" ? measure((0,external_node_path_.resolve)(workspace, path)) : undefined;
        return tracked === undefined || sizeBytes === undefined ? [] : [{ path, object: tracked.object, sizeBytes }];
    });
    if (files.length === 0)
        return [];
    const objects = Buffer.from(files.map(({ object }) => `${object}\n`).join(""));
    const { stdout } = (0,git/* runGit */.EO)(directory, ["cat-file", "--batch-check=%(objectsize)"], environment, objects);
    // A line for each object, in order; for those of other repositories, no number.
    const sizes = (stdout?.toString() ?? "").split("\n").map(Number);
    return files.flatMap(({ path, sizeBytes }, at) => {
        const tracked = sizes[at] ?? Number.NaN;
        return tracked > LARGEST_POINTER_BYTES && tracked !== sizeBytes ? [path] : [];
    });
}
/** The size of a file in bytes; of a link, that of its target's name. */
function measure(path) {
    return (0,names/* isUtf8Name */.L)(path) ? (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.size : undefined;
}

// EXTERNAL MODULE: ./model/groups.js
var groups = __webpack_require__(8816);
;// CONCATENATED MODULE: ./sources/changes/tracked.js
/** What git tracks in checkouts, by path from the workspace. Compares nothing. */




/** Asks the first checkout, and then the others that a list of changes can speak for. `undefined` where git fails. */
function openTracked(first, others, workspace, environment) {
    const own = openIndex(first, workspace, environment);
    if (own === undefined)
        return undefined;
    const more = others.map((checkout) => (0,once/* once */.O)(() => openIndex({ checkout }, workspace, environment)));
    return (path) => {
        const found = own(path);
        if (found !== undefined)
            return found === "unknown" ? undefined : found;
        for (const open of more) {
            const tracked = open()?.(path);
            if (tracked !== undefined)
                return tracked === "unknown" ? undefined : tracked;
        }
        return undefined;
    };
}
/** Lists everything only if a path is asked for that is not called as videos are. */
function openIndex({ checkout, entries }, workspace, environment) {
    const { directory, place } = checkout;
    const videos = entries ?? readIndex(directory, environment, "videos");
    if (videos === undefined)
        return undefined;
    const known = mapPaths(videos);
    const all = (0,once/* once */.O)(() => mapPaths(readIndex(directory, environment, "all") ?? []));
    const submodules = new Map();
    const openSubmodule = (path, commit) => {
        if (!submodules.has(path))
            submodules.set(path, openAt(path, commit));
        return submodules.get(path);
    };
    // In a folder that is not checked out, git would find the repository around it.
    const openAt = (path, commit) => {
        const inner = (0,changes_checkout/* openCheckout */.Hj)(workspace, `${place}${path}/`, environment);
        const isHere = inner?.head === commit && inner.prefix === "";
        return isHere ? openIndex({ checkout: inner }, workspace, environment) : undefined;
    };
    return (path) => {
        if (!path.startsWith(place))
            return undefined;
        const inPlace = path.slice(place.length);
        const entry = (isNamedAsVideo(inPlace) ? known : all()).get(inPlace);
        if (entry !== undefined && entry.mode !== SUBMODULE)
            return { kind: kindOf(entry), object: entry.object };
        const around = listAround(inPlace).find((folder) => known.get(folder)?.mode === SUBMODULE);
        const commit = around === undefined ? undefined : known.get(around)?.object;
        if (around === undefined || commit === undefined)
            return undefined;
        const inner = openSubmodule(around, commit)?.(path);
        if (inner === undefined || inner === "unknown")
            return "unknown";
        return { ...inner, submodule: { path: `${place}${around}`, commit } };
    };
}
/** Without the files of submodules, which have indexes of their own. */
function mapPaths(entries) {
    return new Map(entries.flatMap((entry) => (entry.submodule === undefined ? [[entry.path, entry]] : [])));
}
function kindOf({ mode }) {
    return mode === LINK ? "link" : "file";
}
/** The mode of a symbolic link. */
const LINK = "120000";
/** The folders around a path, the outermost first. */
function listAround(path) {
    const names = path.split("/");
    return names.slice(1).map((_, at) => names.slice(0, at + 1).join("/"));
}

;// CONCATENATED MODULE: ./sources/changes/select.js
/** Decides which of the found videos a list of changes concerns. Opens none of them, and asks nobody. */



function selectChanged(changes, findTracked, selection) {
    const { judge, getObject } = select_createJudge(changes, findTracked, selection);
    const found = new Set([...selection.paths, ...selection.absent]);
    const judged = [...found].map((path) => ({ path, verdict: judge(path) }));
    const listed = changes.flatMap(({ path, isRemoved }) => (isRemoved ? [] : [path]));
    const missing = [...new Set(selection.selectVideos(listed))]
        .filter((path) => !found.has(path))
        .map((path) => ({ path, verdict: findTracked(path) === undefined ? "outdated" : judge(path) }));
    const lost = missing.filter(({ verdict }) => verdict === "outdated");
    const byObject = lost.length === 0 ? undefined : groupByObject(judged, findTracked);
    const moved = new Set();
    for (const { path } of lost) {
        // Git may have put a file into another folder when it merged: it counts by its content, where the same rules hold.
        const copies = byObject?.get(getObject(path))?.filter((copy) => selection.hasSameRules(copy.path, path)) ?? [];
        for (const copy of copies)
            copy.verdict = "changed";
        if (copies.length > 0)
            moved.add(path);
    }
    const onDisk = new Set(selection.paths);
    const all = [...judged, ...missing.filter(({ path }) => !moved.has(path))];
    const list = (wanted) => all.filter(({ verdict }) => verdict === wanted).map(({ path }) => path);
    const changed = list("changed");
    return {
        changed: changed.filter((path) => onDisk.has(path)),
        unchanged: list("unchanged"),
        absent: changed.filter((path) => !onDisk.has(path)),
        outdated: list("outdated"),
    };
}
/** The files that the checkout has in the right version, without those whose object nobody knows. */
function groupByObject(judged, findTracked) {
    const files = judged.filter(({ path, verdict }) => verdict !== "outdated" && findTracked(path)?.kind === "file");
    return (0,groups/* groupBy */.$)(files, ({ path }) => findTracked(path)?.object);
}
/** The worst first: of what a link leads through, one part is enough. */
const VERDICTS = ["outdated", "changed"];
/** `getObject`: what git has for a listed path after the change, if that is known. */
function select_createJudge(changes, findTracked, selection) {
    const present = new Map(changes.filter(({ isRemoved }) => !isRemoved).map((change) => [change.path, change]));
    const listed = new Set(changes.map(({ path }) => path));
    const isMoved = findMoves([...present.values()], selection);
    function judge(path) {
        const tracked = findTracked(path);
        if (tracked?.kind === "file") {
            const change = present.get(path);
            const verdict = judgePlace(path, tracked);
            return verdict === "changed" && change !== undefined && isMoved(change) ? "unchanged" : verdict;
        }
        const { links, end } = selection.followLinks(path);
        const parts = links.map((link) => judgePlace(link, findTracked(link)));
        // Something else may be listed at this path than the checkout has there.
        if (links.length === 0 || (tracked === undefined && present.has(path)))
            parts.push(judgePlace(path, tracked));
        if (end !== undefined)
            parts.push(judgeEnd(end));
        return VERDICTS.find((verdict) => parts.includes(verdict)) ?? "unchanged";
    }
    function judgePlace(path, tracked) {
        const place = tracked?.submodule?.path ?? path;
        const object = tracked?.submodule?.commit ?? tracked?.object;
        const change = present.get(place);
        if (change?.object !== undefined && change.object !== object)
            return "outdated";
        return tracked !== undefined && change === undefined ? "unchanged" : "changed";
    }
    /** Where a link ends in nothing or in a folder, only a change there makes a difference. */
    function judgeEnd({ path, kind }) {
        const tracked = kind === "directory" ? undefined : findTracked(path);
        const isTouched = () => [path, ...listAround(path)].some((each) => listed.has(each));
        if (tracked === undefined && (kind === "absent" || kind === "directory") && !isTouched())
            return "unchanged";
        return judgePlace(path, tracked);
    }
    return { judge, getObject: (path) => present.get(path)?.object };
}
/** Whether a change is a rename of a video that was a video to check before, by the same rules. */
function findMoves(changes, { selectVideos, hasSameRules }) {
    const former = new Set(selectVideos(changes.flatMap(({ formerPaths }) => formerPaths)));
    return ({ path, formerPaths }) => formerPaths.some((each) => {
        const hasSameExtension = (0,external_node_path_.extname)(each).toLowerCase() === (0,external_node_path_.extname)(path).toLowerCase();
        return former.has(each) && hasSameExtension && hasSameRules(each, path);
    });
}

;// CONCATENATED MODULE: ./sources/changes/trail.js
/** Where paths of the workspace lead, if symbolic links are followed. Compares nothing, and opens no file. */







/** Returns a function that follows the links of a path in a workspace. */
function openTrails(workspace) {
    const top = external_node_fs_.realpathSync.native(workspace);
    const place = (path) => (0,external_node_path_.relative)(top, path).replaceAll(external_node_path_.sep, "/");
    return (path) => {
        if (!(0,names/* isUtf8Name */.L)(path))
            return { links: [] };
        const { links, end } = traceLinks((0,external_node_path_.resolve)(top, path));
        const inside = links.filter((link) => (0,paths/* isInside */.F)(top, link)).map(place);
        if (inside.length === 0 || end === undefined || !(0,paths/* isInside */.F)(top, end))
            return { links: inside };
        return isInGit((0,external_node_path_.relative)(top, end))
            ? { links: inside }
            : { links: inside, end: { path: place(end), kind: (0,disk/* lookUp */.T)(end) } };
    };
}

;// CONCATENATED MODULE: ./sources/changes/find.js
/** Finds the videos that the run's event changes, among those that were found. */









async function findChangedVideos(selection, { run, workspace, environment, since, token }) {
    const event = since ?? parseEvent(run);
    if (event.kind === "unknown")
        return { kind: "unlisted", problem: event.problem, advice: "", lacksHead: false };
    const paths = [...selection.paths, ...selection.absent];
    const checkouts = (0,changes_checkout/* openCheckouts */.SB)(paths, workspace, environment);
    const checkout = (0,changes_checkout/* findCheckout */.I8)(checkouts, { event, run, environment });
    if (checkout === undefined)
        return NO_CHECKOUT;
    const place = { run, event, checkout, environment, api: (0,api/* openGitHubApi */.I)(run, token) };
    if (paths.length === 0 && !selection.isListNeeded && (0,changes_checkout/* hasHead */.vr)(checkout, event))
        return { kind: "none" };
    const list = await list_listChanges(place);
    if (list.kind === "unlisted")
        return { ...list, lacksHead: findHeld(place) === undefined };
    const twins = findTwins(checkouts, list.commit, place);
    const entries = checkout.place === "" ? selection.entries : undefined;
    const others = [...twins.same, ...twins.before];
    const findTracked = openTracked({ checkout, entries }, others, workspace, environment);
    if (findTracked === undefined)
        return NO_INDEX;
    const changes = [...list.changes, ...twins.same.flatMap((twin) => list.changes.map(moveTo(twin, checkout)))];
    const followLinks = openTrails(workspace);
    const selected = selectChanged(changes, findTracked, { ...selection, followLinks });
    const rewritten = new Set(listRewritten(selected.unchanged, findTracked, checkout, { workspace, environment }));
    const unchanged = selected.unchanged.filter((path) => !rewritten.has(path));
    const videos = { ...selected, changed: [...selected.changed, ...rewritten], unchanged };
    const touches = findTouched(changes, followLinks);
    return { kind: "found", base: list.base, commit: list.commit, videos, touches };
}
/**
 * Whether a path is in a list of changes, or a link that leads to it, or where it leads. A submodule around it, or a
 * link in place of a folder, stands for it. Letters count in any case: a video beside a post does.
 */
function findTouched(changes, followLinks) {
    const listed = new Set(changes.map(({ path }) => path.toLowerCase()));
    const isListed = (path) => [path, ...listAround(path)].some((each) => listed.has(each.toLowerCase()));
    const isTouched = (path) => {
        if (isListed(path))
            return true;
        const { links, end } = followLinks(path);
        return links.some(isListed) || (end !== undefined && isListed(end.path));
    };
    // A post asks for a name in every case, and there can be thousands of posts.
    const known = new Map();
    return (path) => {
        const key = path.toLowerCase();
        const touched = known.get(key) ?? isTouched(path);
        known.set(key, touched);
        return touched;
    };
}
/** Whether a pull request's files are known not to be in the checkout that the event is about. */
function lacksPullRequest(paths, { run, workspace, environment }) {
    const event = parseEvent(run);
    if (event.kind !== "pull-request")
        return false;
    const checkout = (0,changes_checkout/* findCheckout */.I8)((0,changes_checkout/* openCheckouts */.SB)(paths, workspace, environment), { event, run, environment });
    return checkout !== undefined && findHeld({ run, event, checkout, environment }) === undefined;
}
/** The other checkouts that the list speaks for: those of the same commit, and those from before the event. */
function findTwins(checkouts, commit, place) {
    const { checkout } = place;
    const whole = checkouts.filter(({ prefix }) => prefix === "");
    const others = checkout.prefix === "" ? whole.filter((each) => each !== checkout) : [];
    const same = others.filter(({ head }) => head === checkout.head);
    const before = others.filter((each) => !same.includes(each) && hasBase(each, commit, place));
    return { same, before };
}
/** The same change in another checkout. */
function moveTo(to, from) {
    const move = (path) => `${to.place}${path.slice(from.place.length)}`;
    return (change) => ({ ...change, path: move(change.path), formerPaths: change.formerPaths.map(move) });
}
const NO_CHECKOUT = {
    kind: "unlisted",
    problem: "No checkout of this repository is in the workspace",
    advice: "check out the commit of this run",
    lacksHead: false,
};
const NO_INDEX = {
    kind: "unlisted",
    problem: "Git could not list the tracked files",
    advice: "",
    lacksHead: false,
};

;// CONCATENATED MODULE: ./flows/search-result.js


/**
 * Judges what a search did not find. Unless the workflow says otherwise, a line that matches nothing is an error, so
 * that a typo does not pass. Without lines, it is a notice.
 */
function judgeSearch(found, { ifNoVideos, needsRepository = false, wording }) {
    const isError = isNamed(found) || (needsRepository && found.kind === "no-repository");
    const level = ifNoVideos ?? (isError ? "error" : "notice");
    if (level === "ignore")
        return { problems: [], remarks: [] };
    const unused = search_result_listUnused(found).map((each) => wording.describe("videos", each));
    const warnings = unused.map((each) => (0,text_remarks/* remarkOnGap */.sf)(each, "warning"));
    if (level !== "error" && !isNamed(found)) {
        const notes = remarkOnNothing(found, wording).map((each) => ({ ...each, level }));
        return { problems: [], remarks: [...notes, ...warnings] };
    }
    const problems = listGaps(found, wording).map((gap) => wording.describe("videos", gap));
    if (level !== "error") {
        return { problems: [], remarks: [...problems.map((each) => (0,text_remarks/* remarkOnGap */.sf)(each, level)), ...warnings] };
    }
    const otherwise = `, or set ${wording.nameSetting("ifNoVideos")} to 'warning' or 'ignore'`;
    return {
        problems: problems.map((each) => ({ ...each, advice: `${each.advice}${otherwise}` })),
        remarks: warnings,
    };
}
/** A line that leaves out nothing is a warning at most: the videos that it meant to leave out are checked. */
function search_result_listUnused(found) {
    return found.kind === "videos" ? found.unused : [];
}
function listGaps(found, wording) {
    if (isNamed(found))
        return found.gaps;
    if (!isEmpty(found))
        return [];
    const { problem, advice } = found.untracked
        ? (0,text_remarks/* describeUntracked */.BX)(found.untracked, wording)
        : { problem: found.tried, advice: (0,words/* capitalize */.ZH)(wording.adviceWithoutRepository) };
    return [{ problem: `names no file, and no video was found: ${problem}`, advice }];
}
function isNamed(found) {
    return found.kind === "videos" && found.basis === "named";
}
/** Whether there is nothing to check. */
function isEmpty(found) {
    return found.kind === "no-repository" || found.paths.length + found.urls.length === 0;
}
/** Says where videos were searched for, if there is nothing to check. */
function remarkOnNothing(found, wording) {
    if (!isEmpty(found))
        return [];
    const { kind, tried, untracked } = found;
    if (untracked !== undefined)
        return [(0,text_remarks/* remarkOnUntracked */.fC)(untracked, wording)];
    return [kind === "videos" ? (0,text_remarks/* remarkOnNoVideo */.CP)(tried) : (0,text_remarks/* remarkOnNoRepository */.PE)(tried, wording)];
}

;// CONCATENATED MODULE: ./flows/scope.js








/**
 * The changed videos and posts that the policy does not ignore, and then those of this shard. URLs, and files that git
 * does not track, always belong to them. The videos that these posts publish belong to them, too.
 */
async function narrow(searched, request, world) {
    const scoped = await narrowEach(searched, request, world);
    const { found, outdated, scope, posts } = scoped;
    if (found.kind !== "videos" || searched.kind !== "videos")
        return scoped;
    const missing = new Set(outdated.map(({ video }) => video.path));
    const published = new Set(posts.paths.flatMap(request.posts.videosOf));
    const isNeeded = (path) => published.has(path) && !missing.has(path) && !request.judge.ignores(path);
    const needed = searched.paths.filter(isNeeded);
    if (needed.length === 0)
        return scoped;
    const isLeftOut = (path) => !published.has(path);
    return {
        ...scoped,
        found: { ...found, paths: [...new Set([...found.paths, ...needed])].sort() },
        ...(scope && { scope: { ...scope, unchanged: scope.unchanged.filter(isLeftOut) } }),
    };
}
async function narrowEach(searched, request, world) {
    const { part, path, judge, posts } = request;
    const all = scope_leaveOut(searched, request);
    const found = takeShard(all, part);
    const belongs = (each) => part === undefined || part.holds(each);
    // That there is nothing at all has been judged before, and what the policy ignores is reported with the policy.
    const everything = {
        found,
        outdated: [],
        posts: { paths: posts.paths.filter(belongs), lacking: [] },
        remarks: isEmpty(all) ? [] : remarkOnNothing(found, request.wording),
    };
    const { isUncertain } = request;
    const hasFiles = all.kind === "videos" && (namesFiles(all) || posts.paths.length > 0);
    if (all.kind === "no-repository" || (!hasFiles && !isUncertain))
        return everything;
    const explain = (remark) => ({ ...everything, remarks: [...everything.remarks, remark] });
    const run = world.readEvent();
    const { workspace, environment } = world;
    if (request.scope === "all" || (request.scope === "auto" && !bringsChanges(run))) {
        const paths = [...all.paths, ...posts.paths];
        const isLacked = hasFiles && lacksPullRequest(paths, { run, workspace, environment });
        return isLacked ? explain((0,text_scope/* remarkOnLackedPullRequest */.g7)(run.name)) : everything;
    }
    const select = createSelectors(request, workspace);
    const selection = {
        ...all,
        paths: [...new Set([...all.paths, ...posts.paths])],
        selectVideos: (paths) => [...new Set([...select.videos(paths), ...select.posts(paths)])],
        hasSameRules: judge.isSameAt,
        isListNeeded: isUncertain,
    };
    const changes = await findChangedVideos(selection, {
        ...{ run, workspace, environment },
        since: request.since,
        token: request.githubToken,
    });
    if (changes.kind === "none")
        return everything;
    if (changes.kind === "unlisted") {
        if (!hasFiles)
            return everything;
        return explain(changes.lacksHead ? (0,text_scope/* remarkOnLackedHead */.sc)({ ...changes, event: run.name }) : (0,text_scope/* remarkOnUnlisted */.oU)(changes));
    }
    const isPolicyChanged = changes.touches(path);
    if (!hasFiles && !isPolicyChanged)
        return { ...everything, isPolicyChanged };
    const changed = takeChanged(all, { ...changes, ...sortKinds(changes.videos, all, posts, select.posts) }, run, request);
    if (!isPolicyChanged || request.isUnaffected) {
        const ignored = listIgnored(searched, judge).filter(changes.touches);
        const { scope, remarks } = changed;
        const isSilent = scope.unchanged.length > 0 && ignored.length > 0 && remarks.length > 0;
        return { ...changed, isPolicyChanged, remarks: isSilent ? [remarkOnIgnored(path, ignored)] : remarks };
    }
    // What is not in the checkout can't be checked there, whatever the reason to look at it.
    const { outdated } = changed;
    const { lacking } = changed.posts;
    const lost = new Set(lacking.map((each) => each.path));
    const kept = { paths: everything.posts.paths.filter((each) => !lost.has(each)), lacking };
    const missing = new Set(outdated.map(({ video }) => video.path));
    const keep = (paths) => paths.filter((each) => !missing.has(each));
    const rest = found.kind === "videos" ? { ...found, paths: keep(found.paths), absent: keep(found.absent) } : found;
    return { ...explain((0,text_scope/* remarkOnChangedPolicy */.IE)(path)), found: rest, outdated, posts: kept, isPolicyChanged };
}
/** The videos on disk that a policy ignores. */
function listIgnored(all, { ignores }) {
    return all.kind === "videos" ? all.paths.filter(ignores) : [];
}
/** The search without what the policy ignores. */
function scope_leaveOut(all, { judge, path }) {
    if (all.kind !== "videos")
        return all;
    const keep = (paths) => paths.filter((each) => !judge.ignores(each));
    const kept = { ...all, paths: keep(all.paths), absent: keep(all.absent) };
    const isWhole = kept.paths.length === all.paths.length && kept.absent.length === all.absent.length;
    return isWhole ? all : { ...kept, tried: `${all.tried}, except those that the policy '${path}' ignores` };
}
/** Which of some paths are videos or posts to check, as far as the lines say. */
function createSelectors({ videos, posts, judge }, workspace) {
    const keep = (paths) => paths.filter((each) => !judge.ignores(each));
    return {
        videos: (paths) => keep(selectByLines(videos, workspace, paths)),
        // Without a line, no file is a post.
        posts: (paths) => posts.lines.length === 0 ? [] : keep(selectByLines(posts.lines, workspace, paths, POSTS)),
    };
}
/** A list of changes about videos and posts, by kind. A file that is not on disk is what the lines say. */
function sortKinds(both, all, { paths }, selectPosts) {
    const found = { videos: new Set([...all.paths, ...all.absent]), posts: new Set(paths) };
    const others = [...both.absent, ...both.outdated].filter((each) => !found.videos.has(each));
    const isPost = new Set([...found.posts, ...selectPosts(others)]);
    const pick = (belongs) => ({
        changed: both.changed.filter(belongs),
        unchanged: both.unchanged.filter(belongs),
        absent: both.absent.filter(belongs),
        outdated: both.outdated.filter(belongs),
    });
    return {
        videos: pick((path) => found.videos.has(path) || !isPost.has(path)),
        posts: pick((path) => isPost.has(path)),
    };
}
function takeChanged(all, { base, commit, videos, posts, touches }, run, { part, wording, posts: { paths, videosOf, wantedBy } }) {
    const { changed, unchanged } = videos;
    const belongs = (path) => part === undefined || part.holds(path);
    const outdated = [
        ...videos.outdated
            .filter(belongs)
            .map((path) => createMissing(path, { ...OUTDATED, advice: (0,text_scope/* adviseOnHead */.Ol)(run.name) })),
        ...videos.absent.filter(belongs).map((path) => createMissing(path, ABSENT)),
    ];
    const lacking = [
        ...posts.outdated.map((path) => ({ path, ...OUTDATED, advice: (0,text_scope/* adviseOnHead */.Ol)(run.name) })),
        ...posts.absent.map((path) => ({ path, ...ABSENT })),
    ].filter(({ path }) => belongs(path));
    const isTouched = createSet([...changed, ...videos.outdated, ...videos.absent]);
    const isChanged = createSet(posts.changed);
    const isOutdated = createSet(posts.outdated);
    // A post's path decides which video it has. A video that is moved or removed can leave the post with another one.
    const isMoved = (path) => [path, ...wantedBy(path)].some(touches);
    const isPostChanged = (path) => !isOutdated(path) && (isChanged(path) || videosOf(path).some(isTouched) || isMoved(path));
    const changedPosts = paths.filter(isPostChanged);
    const unchangedPosts = paths.filter((path) => !isOutdated(path) && !isPostChanged(path));
    const scope = {
        base,
        commit,
        unchanged: unchanged.filter(belongs),
        ...(unchangedPosts.length > 0 && { unchangedPosts: unchangedPosts.filter(belongs) }),
    };
    const scopedPosts = { paths: changedPosts.filter(belongs), lacking };
    const tried = `${all.tried}, of which only the changed ones are checked`;
    const found = takeShard({ ...all, paths: changed, absent: [], tried }, part);
    const isNoVideoChanged = changed.length + videos.absent.length + videos.outdated.length + all.urls.length === 0;
    const isNoPostChanged = changedPosts.length + posts.absent.length + posts.outdated.length === 0;
    const scoped = { found, outdated, posts: scopedPosts, scope };
    if (isNoVideoChanged && isNoPostChanged && unchanged.length + unchangedPosts.length > 0) {
        return { ...scoped, remarks: [(0,text_scope/* remarkOnUnchanged */.V0)(scope)] };
    }
    const isSilent = outdated.length + lacking.length + changedPosts.length > 0 || isEmpty(all);
    return { ...scoped, remarks: isSilent ? [] : remarkOnNothing(found, wording) };
}
function createSet(paths) {
    const set = new Set(paths);
    return (path) => set.has(path);
}
/** Whether anything but URLs was looked for: each other line has found files, or leaves a gap. */
function namesFiles(all) {
    return all.basis === "tracked" || all.paths.length + all.gaps.length > 0;
}
/** Not the file that is there, if there is one: its verdict would be about another version. */
function createMissing(path, { problem, advice }) {
    const fault = { kind: "inaccessible", problem, advice };
    return { video: { path, source: { kind: "file" } }, inspection: { facts: {}, fault } };
}
const OUTDATED = { problem: "the checkout does not have the version that this change brings" };
const ABSENT = {
    problem: "this change brings it, but it is not on disk",
    advice: "Check out all files (a sparse checkout leaves some out), or restore what was deleted",
};

;// CONCATENATED MODULE: ./flows/check.js
/** Finds, probes and judges videos and posts. Shows nothing and does not decide how the process ends. */

















/** `watch` looks on while videos are read, and can end that. */
async function checkVideos(request, world, watch) {
    const { workspace, environment } = world;
    const policy = await loadPolicy(request, world);
    if (policy.kind === "problems")
        return policy;
    const loaded = await loadPosts(request, policy, world);
    if (loaded.kind === "problems")
        return loaded;
    const listed = findVideos(request.videos, workspace, environment, request.isAnywhere ? { ...VIDEOS, isAnywhere: true } : VIDEOS);
    if (listed.kind === "problems") {
        return { kind: "problems", problems: listed.problems.map((each) => request.wording.describe("videos", each)) };
    }
    const all = addVideos(listed, loaded.files);
    // Without a line, there need not be a video: a post can publish one from a URL.
    const ifNone = request.posts.length > 0 && request.videos.length === 0 ? "ignore" : undefined;
    const { problems, remarks } = judgeSearch(isEmpty(all) ? listed : all, {
        ...request,
        ifNoVideos: request.ifNoVideos ?? ifNone,
    });
    if (problems.length > 0)
        return { kind: "problems", problems };
    const { path, judge } = policy;
    const part = request.shard && (await openPart(request.shard));
    const isUnaffected = policy.former?.kind === "same" || policy.former?.kind === "counts";
    const isUncertain = policy.former?.kind === "unknown" && policy.policy !== undefined;
    const { found, outdated, posts: changedPosts, scope, remarks: aboutScope, isPolicyChanged, } = await narrow(all, { ...request, part, posts: describeFiles(request.posts, loaded.files), path, judge, isUnaffected, isUncertain }, world);
    const postFiles = await takePosts(loaded.files, changedPosts);
    const { paths, urls, entries } = found.kind === "videos" ? found : { paths: [], urls: [], entries: undefined };
    const ignored = listIgnored(takeShard(all, part), judge);
    const formerJudge = policy.former?.kind === "read" ? policy.former.judge : undefined;
    const inspect = (files, by) => inspectBy(files, by, request, world, watch);
    const isAnyVideo = paths.length + urls.length > 0;
    const isAnyToJudge = isAnyVideo || postFiles.length > 0;
    const asking = isAnyToJudge ? askCreator({ ...request, isAnyVideo }, watch.log) : undefined;
    const askingUrls = askPostUrls(listPosts(postFiles));
    const read = await inspect({ paths, urls }, judge);
    const unread = paths.length + urls.length - read.length;
    const { creator, remarks: aboutCreator } = (await asking) ?? { remarks: [] };
    // Other parts, and earlier commits, write into the same folders.
    const namesOf = (0,fix_paths/* nameFixes */.Ro)(nameVideos(all));
    const inspected = [...read, ...outdated];
    const judging = { nowMs: world.now(), namesOf };
    // A post that belongs to another part says so, too.
    const isDraft = findDrafts(listPublished(loaded.files));
    const judgeNow = judgeForCreator(judge, creator, isDraft);
    const videos = judgeAll(inspected, judgeNow, judging);
    const judgeFormerly = async (by) => {
        const read = await inspectByFormer({ paths, urls, ignored, inspected }, judge, by, inspect);
        return judgeAll(read, judgeForCreator(by, creator, isDraft), judging);
    };
    const formerVideos = formerJudge === undefined ? [] : await judgeFormerly(formerJudge);
    const judgingPosts = { policy: path, creator, urls: await askingUrls, nowMs: judging.nowMs };
    const judgePostsNow = (by) => judgePosts(postFiles, { ...judgingPosts, judge, videos: by });
    const posts = await judgePostsNow(videos);
    const judgePostsFormerly = async (by) => {
        const files = [...postFiles, ...(await readPostFiles(loaded.ignored, request.secrets, world))];
        return judgePosts(files, { ...judgingPosts, judge: by, videos: formerVideos });
    };
    const formerPosts = formerJudge === undefined ? [] : await judgePostsFormerly(formerJudge);
    const absent = found.kind === "videos" ? found.absent : [];
    const files = all.kind === "videos" ? all.paths : [];
    const isNamed = all.kind === "videos" && all.basis === "named";
    const about = [
        ...remarks,
        ...loaded.remarks,
        ...aboutScope,
        ...aboutCreator,
        ...(absent.length > 0 ? [(0,text_remarks/* remarkOnAbsent */.tC)(absent)] : []),
        ...(unread > 0 ? [(0,text_remarks/* remarkOnInterruption */.n2)(read.length, paths.length + urls.length)] : []),
        ...(await remarkOnPolicy(policy, {
            ...{ ignored, isNamed, videos, formerVideos, posts, formerPosts },
            all: [...files, ...loaded.files.map(({ path: file }) => file), ...loaded.ignored],
            hasPosts: request.posts.length > 0,
            isChanged: isPolicyChanged,
        })),
    ];
    const pointed = (0,beside/* pointToCopies */.J)(videos, namesOf, (video) => judgeNow.standardAt(pathOf(video)).limits);
    return {
        ...{ kind: "checked", videos: pointed, remarks: about, scope, files: paths, entries },
        ...(request.posts.length > 0 && { posts }),
        postFiles: postFiles.map((each) => each.path),
        judging: { ...judging, judge: judgeNow, judgePosts: judgePostsNow },
        isInterrupted: unread > 0,
    };
}
/** Where a video is in the workspace: policies don't concern URLs. */
function pathOf({ path, source }) {
    return source.kind === "url" ? undefined : path;
}
/** Judges what a policy does not ignore, in order of path. */
function judgeAll(inspected, { ignores, standardAt }, { nowMs, namesOf }) {
    return inspected
        .filter(({ video }) => video.source.kind === "url" || !ignores(video.path))
        .map(({ video, inspection }) => (0,check/* checkVideo */.G)(video, inspection, { ...standardAt(pathOf(video)), nowMs, names: namesOf(video) }))
        .sort(inOrderOfPath);
}
/**
 * What a former policy judges: what is `inspected`, and what only the policy of now ignores. A rate that counted as
 * steady is another fact where the limits of the frame rate were others: there, videos are read again.
 */
async function inspectByFormer({ paths, urls, ignored, inspected }, now, former, inspect) {
    const intervalsAt = ({ standardAt }, path) => Object.values((0,check_limits/* steadyIntervals */.dT)(standardAt(path).limits)).join();
    const isReadAlike = (path) => intervalsAt(now, path) === intervalsAt(former, path);
    const again = [...paths.filter((path) => !isReadAlike(path)), ...ignored].filter((path) => !former.ignores(path));
    const files = { paths: again, urls: isReadAlike(undefined) ? [] : urls };
    return [...inspected.filter(({ video }) => isReadAlike(pathOf(video))), ...(await inspect(files, former))];
}
/** Sorts videos as reports have them. */
function inOrderOfPath({ video: { path: a } }, { video: { path: b } }) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 2425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ probe)
});

;// CONCATENATED MODULE: ./media/faults.js
/** Faults: thrown by the parsers, returned by the probe. Knows no container. */
/** A media file can't be read further. Parsers throw it from any depth; the probe turns it into a value. */
class MediaError extends Error {
    name = "MediaError";
    fault;
    constructor(fault) {
        super(fault.detail === undefined ? fault.problem : `${fault.problem} (${fault.detail})`);
        this.fault = fault;
    }
}
/** The bytes that a driver sent for a request. Throws a MediaError where it sent a fault instead. */
function receive(sent) {
    if (sent instanceof Uint8Array)
        return sent;
    throw new MediaError(sent);
}
/** What damage comes down to, for a person who does not know the format; a fault's detail says it exactly. */
const DAMAGE = {
    contradiction: "its index contradicts itself",
    invalidBytes: "it contains bytes that make no sense there",
    invalidCodecSettings: "its codec settings are invalid",
    invalidIndex: "its index is invalid",
    missingPart: "a part of its index is missing",
    misplacedPart: "a part of it is in the wrong place",
    secondStart: "a second video begins inside it",
    stoppedClock: "its clock does not run",
    wrongSize: "a part of it has a wrong size",
};
/**
 * The file contradicts itself in `part`: `problem` says it in plain words, `detail` in those of the format. `advice` is
 * what a person can do, where that is more than with other damage.
 */
function damaged(part, problem, detail, advice) {
    const more = { ...(detail !== undefined && { detail }), ...(advice !== undefined && { advice }) };
    return faultIn(part, { kind: "damaged", problem, ...more });
}
/** The file ends before `part` does: only `present` of at least `needed` bytes are there. */
function truncated(part, present, needed, detail) {
    const problem = "bytes are missing at its end";
    const bytes = { present, needed };
    return faultIn(part, { kind: "truncated", problem, ...(detail !== undefined && { detail }), bytes });
}
/** The file ends inside `part`, and nothing says how many bytes are missing. */
function truncatedAt(part, problem) {
    return faultIn(part, { kind: "truncated", problem });
}
/** `part` is larger, or has more of something, than is read. */
function overBound(part, problem, detail) {
    return faultIn(part, { kind: "over-bound", problem, ...(detail !== undefined && { detail }) });
}
/** The parts that were read of a remote file do not suffice: it has to be read as a whole. */
function overBudget(part, problem, detail) {
    return faultIn(part, { kind: "over-budget", problem, ...(detail !== undefined && { detail }) });
}
/** `part` is of a form that is not read; `advice` is what a person can do about it. */
function unrecognised(part, problem, advice) {
    return faultIn(part, { kind: "unrecognised", problem, advice });
}
function faultIn(part, fault) {
    return new MediaError({ ...fault, part: pathOf(part), offset: part.offset });
}
/** A text whose numbers have commas between thousands: ``say`it has ${65536} boxes` `` is "it has 65,536 boxes". */
function say(texts, ...values) {
    return String.raw({ raw: texts }, ...values.map((value) => value.toLocaleString("en-US")));
}
/** The path to a part from the outermost one: `moov/trak[1]`. */
function pathOf({ name, parent }) {
    return parent === undefined ? name : `${pathOf(parent)}/${name}`;
}
/**
 * The fault that an error stands for. An error that no parser throws on purpose is `internal`: only its own file can't
 * be checked then.
 */
function explainError(error) {
    if (error instanceof MediaError)
        return error.fault;
    return { kind: "internal", problem: "the reader failed", detail: String(error) };
}

;// CONCATENATED MODULE: ./media/codecs/first-frame.js
/** The faults of a track with frames that no decoder knows. Knows no container, and no codec. */

const ADVICE = "Copy it again from where it was recorded, or export it again from its source";
/**
 * The first frame can't be decoded: a recorder that loses power leaves an index whose frames were never written.
 * `frame` is its beginning; `detail` says where it is, and what its defect is.
 */
function undecodable(part, frame, detail) {
    const problem = isBlank(frame)
        ? "its first frame was never written: it has only zeros"
        : "its first frame can't be decoded";
    return damaged(part, problem, detail, ADVICE);
}
/** A later frame has only zeros, as those have that a recorder had no time to write. `detail` says where it is. */
function unwritten(part, detail) {
    return damaged(part, "some of its frames were never written: they have only zeros", detail, ADVICE);
}
/** Whether a frame begins with nothing but zeros. */
function isBlank(beginning) {
    return beginning.every((byte) => byte === 0);
}

;// CONCATENATED MODULE: ./media/presentation.js
/** Facts of what a player shows of a file's tracks, whichever container they are in. Reads nothing. */
/** The video tracks, in the order of the file. */
function pickVideoTracks(tracks) {
    return tracks.filter((track) => track.video !== undefined);
}
/**
 * The track that is played: the first that moves and is enabled, else the first that moves, else the first that is no
 * cover.
 */
function findMainTrack(videos) {
    return (videos.find((track) => track.video.isEnabled && isMoving(track)) ??
        videos.find(isMoving) ??
        videos.find(({ video }) => !video.isStill));
}
/** How many tracks have more than one frame, of those that were read. */
function countMoving(tracks) {
    return tracks.filter(isMoving).length;
}
function isMoving({ timeline }) {
    return timeline.frames > 1;
}
/**
 * How many tracks move. Zero is certain only if the whole file was read to its end, or if there is no track to show.
 */
function describeMotion(videos, { isPartial, isComplete }) {
    const movingVideoTracks = countMoving(videos);
    const isCertain = isComplete && !(isPartial && findMainTrack(videos) !== undefined);
    return movingVideoTracks > 0 || isCertain ? { movingVideoTracks } : {};
}
/** What the frames of the main video track look like; it is number `videoTrackIndex` of the video tracks. */
function describeFrames(videoTrackIndex, { codec, isEncrypted, rotation, size, colour }) {
    const named = { ...(codec !== undefined && { codec }), ...size, rotation, ...(colour && { colour }) };
    return { videoTrackIndex, encrypted: isEncrypted, ...named };
}
/** How many frames the main video track has, and when they are shown. It ends the track. */
function describeTimes(timeline, { isPartial }) {
    // The average rate is as exact as the times of all frames are.
    const instantaneous = timeline.finish();
    if (isPartial)
        return { ...describePartialRate(timeline, instantaneous), ...instantaneous };
    const { frames, frameRate } = timeline;
    return { frames, ...(frameRate && { frameRate }), ...instantaneous };
}
/**
 * The rate of a track that was read in part, exact in the parts that were read. Only the lowest rate is proven of the
 * whole, because the number of frames in the rest is not known; unless the track declares one rate, and has no other
 * in any of the parts.
 */
function describePartialRate(timeline, instantaneous) {
    const { frameRate, leastFrameRate } = timeline;
    if (frameRate === undefined)
        return {};
    if (timeline.isConstant(instantaneous))
        return { frameRate, partialFrameRate: frameRate };
    const { value } = frameRate;
    const proven = { value, low: Math.min(leastFrameRate, value), high: Number.POSITIVE_INFINITY };
    return { frameRate: proven, partialFrameRate: frameRate };
}

;// CONCATENATED MODULE: ./media/reader.js
/** Reads numbers from bytes in memory. Asks for no bytes, and knows no container. */

/**
 * Reads big-endian numbers one after the other from the bytes of one part. Reading past their end throws a
 * `damaged` {@link MediaError} that names the part. It carries the meter of work of its file.
 */
class ByteReader {
    part;
    /** One for the readers of all boxes in a box, so that each costs no more than itself. */
    #view;
    /** Offset in the file of the view's first byte. */
    #viewStart;
    /** Places in the view. */
    #position;
    #end;
    #effort;
    constructor(view, viewStart, position, end, part, effort) {
        this.part = part;
        this.#view = view;
        this.#viewStart = viewStart;
        this.#position = position;
        this.#end = end;
        this.#effort = effort;
    }
    /** Reads all of `bytes`, which begin at `offset` of the file and are those of `part`. */
    static over(bytes, offset, part, effort) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return new ByteReader(view, offset, 0, bytes.length, part, effort);
    }
    /** Counts what this part costs. Throws an `over-bound` MediaError that names `blamed` where it is too much. */
    spend(cost, amount, blamed = this.part) {
        this.#effort.spend(cost, amount, blamed);
    }
    /** The bytes that are left, under another name: with a number, where there are several boxes of one type. */
    named(name) {
        const part = { ...this.part, name };
        return new ByteReader(this.#view, this.#viewStart, this.#position, this.#end, part, this.#effort);
    }
    /** A reader of the next `length` bytes, which are those of `part`. */
    take(length, part) {
        const from = this.#advance(length);
        return new ByteReader(this.#view, this.#viewStart, from, from + length, part, this.#effort);
    }
    /** Offset in the file of the next byte. */
    get offset() {
        return this.#viewStart + this.#position;
    }
    /** How many bytes are left to read. */
    get remaining() {
        return this.#end - this.#position;
    }
    uint8() {
        return this.#view.getUint8(this.#advance(1));
    }
    uint16() {
        return this.#view.getUint16(this.#advance(2));
    }
    uint32() {
        return this.#view.getUint32(this.#advance(4));
    }
    int32() {
        return this.#view.getInt32(this.#advance(4));
    }
    /** Exact up to 2^53, more than any real time or size; rounded above. */
    uint64() {
        return this.uint32() * 2 ** 32 + this.uint32();
    }
    /** Exact to ±2^53, as {@link uint64}. */
    int64() {
        return this.int32() * 2 ** 32 + this.uint32();
    }
    float64() {
        return this.#view.getFloat64(this.#advance(8));
    }
    /** Four bytes as Latin-1 text, untrusted. */
    fourCC() {
        return spellFourCC(this.uint32());
    }
    /** A view of the next `length` bytes. */
    bytes(length) {
        const from = this.#advance(length);
        return new Uint8Array(this.#view.buffer, this.#view.byteOffset + from, length);
    }
    /** A view of all that is left, which stays to be read. */
    get rest() {
        return new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#position, this.remaining);
    }
    skip(length) {
        this.#advance(length);
    }
    /** The next `count` rows of `rowBytes` bytes each, where there is room for so many. */
    table(count, rowBytes) {
        if (count * rowBytes > this.remaining) {
            const room = Math.floor(this.remaining / rowBytes);
            throw damaged(this.part, DAMAGE.contradiction, say `${this.part.name} declares ${count} entries, but has room for ${room}`);
        }
        const from = this.#view.byteOffset + this.#advance(count * rowBytes);
        return new Table(new DataView(this.#view.buffer, from, count * rowBytes), count, rowBytes);
    }
    #advance(length) {
        if (length > this.remaining) {
            const missing = length - this.remaining;
            const bytes = missing === 1 ? "byte" : "bytes";
            throw damaged(this.part, DAMAGE.wrongSize, say `${this.part.name} ends ${missing} ${bytes} too early`);
        }
        const from = this.#position;
        this.#position += length;
        return from;
    }
}
/**
 * Rows of equal length over bytes that stay where they are: nothing is copied or expanded. They have a view of their
 * own, whose bounds are checked at no cost: to ask for a row past the last one is an error of the reader's.
 */
class Table {
    static empty = new Table(new DataView(new ArrayBuffer()), 0, 1);
    /** How many rows there are. */
    length;
    #view;
    #rowBytes;
    constructor(view, length, rowBytes) {
        this.length = length;
        this.#view = view;
        this.#rowBytes = rowBytes;
    }
    /** The number at byte `column` of `row`, from 0. */
    uint32(row, column = 0) {
        return this.#view.getUint32(this.#locate(row, column));
    }
    int32(row, column = 0) {
        return this.#view.getInt32(this.#locate(row, column));
    }
    uint64(row, column = 0) {
        return this.uint32(row, column) * 2 ** 32 + this.uint32(row, column + 4);
    }
    int64(row, column = 0) {
        return this.int32(row, column) * 2 ** 32 + this.uint32(row, column + 4);
    }
    uint16(row, column = 0) {
        return this.#view.getUint16(this.#locate(row, column));
    }
    uint8(row, column = 0) {
        return this.#view.getUint8(this.#locate(row, column));
    }
    #locate(row, column) {
        return row * this.#rowBytes + column;
    }
}
/** The four bytes of a number as Latin-1 text. */
function spellFourCC(code) {
    return String.fromCharCode(code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff);
}

;// CONCATENATED MODULE: ./media/mp4/boxes.js
/** Walks boxes inside boxes, and checks where each belongs. Does no I/O, and interprets no box. */


/** Bytes of a box's size and type. */
const HEADER_BYTES = 8;
/** Boxes that may stand side by side, for different schemes (ISO/IEC 14496-12, 8.12.1): the first one counts. */
const REPEATABLE = ["sinf"];
/** Boxes whose children have sizes of 32 bits: ffmpeg opens no file whose `stsd` has an entry of another size. */
const WITH_COMPACT_CHILDREN = ["stsd"];
/**
 * Boxes of which others read more, with the bytes of what they must have: ISO/IEC 14496-12, 4.3, 8.6.4, 8.12 and 12.1.5
 * (`mdcv`, `clli`); ISO/IEC 23001-7, 8.2 (`tenc`); QuickTime File Format (`fiel`, `stps`); Google's bindings of
 * VP9, and of stereoscopic, spherical and surround media; Dolby Vision. ffmpeg (libavformat/mov.c) opens no file in
 * which one is shorter.
 */
const LEAST_BYTES = {
    ftyp: 8,
    sdtp: 4,
    stps: 8,
    schm: 8,
    tenc: 24,
    mdcv: 24,
    clli: 4,
    SmDm: 5,
    CoLL: 5,
    vpcC: 5,
    fiel: 2,
    st3d: 5,
    sv3d: 12,
    SA3D: 16,
    dvcC: 4,
    dvvC: 4,
    uuid: 16,
};
/**
 * Which box contains each box of the index (ISO/IEC 14496-12, table 1). The key is the type's four bytes as a number:
 * making a string for each box takes long.
 */
const BOX_TYPES = new Map(Object.entries({
    "": Object.keys(LEAST_BYTES),
    file: ["moov", "moof", "mdat", "mfra"],
    moov: ["mvhd", "trak", "mvex"],
    mvex: ["trex"],
    trak: ["tkhd", "edts", "mdia"],
    edts: ["elst"],
    mdia: ["mdhd", "minf"],
    minf: ["stbl"],
    stbl: ["stsd", "stts", "ctts", "stss", "stsc", "stsz", "stz2", "stco", "co64"],
    moof: ["mfhd", "traf"],
    traf: ["tfhd", "tfdt", "trun"],
}).flatMap(([place, types]) => types.map((type) => [Buffer.from(type).readUInt32BE(), describeType(type, place)])));
function describeType(type, place) {
    const least = LEAST_BYTES[type];
    return { type, ...(place !== "" && { place }), ...(least !== undefined && { least }) };
}
/** Reads the four bytes that are the type of a box. */
function readBoxType(reader) {
    const code = reader.uint32();
    return BOX_TYPES.get(code) ?? { type: spellFourCC(code) };
}
/** Throws a `damaged` MediaError where a box at `offset` does not belong in `parent`, or not at the top level. */
function checkPlace({ type, place }, offset, parent) {
    const actual = parent === undefined ? "file" : parent.name;
    // Like boxes have a number in their name: `trak[1]`.
    if (place === undefined || actual.startsWith(place))
        return;
    const part = { name: type, offset, ...(parent && { parent }) };
    const where = parent === undefined ? "at the top level" : `in ${parent.name}`;
    throw damaged(part, DAMAGE.misplacedPart, `${type} is ${where}: the size of a box before it is wrong`);
}
/**
 * Walks the boxes of `parent` from its next byte on, and yields those of the `wanted` types, or all. Fewer bytes than a
 * header at the end are padding: QuickTime ends some lists with a zero of 32 bits (QuickTime File Format, "User Data
 * Atoms").
 */
function* readBoxes(parent, wanted) {
    const isCompact = WITH_COMPACT_CHILDREN.includes(parent.part.name);
    while (parent.remaining >= HEADER_BYTES) {
        parent.spend("boxes inside moov and moof", 1);
        const { offset, remaining: room } = parent;
        const compactSize = parent.uint32();
        const boxType = readBoxType(parent);
        const { type, least = 0 } = boxType;
        checkPlace(boxType, offset, parent.part);
        if (isCompact && compactSize < HEADER_BYTES)
            throw misfit(parent.part, type, offset, compactSize, room);
        const size = compactSize === 1 ? parent.uint64() : compactSize === 0 ? room : compactSize;
        const contentBytes = size - (parent.offset - offset);
        if (contentBytes < 0 || contentBytes > parent.remaining)
            throw misfit(parent.part, type, offset, size, room);
        if (contentBytes < least)
            throw tooShort({ name: type, offset, parent: parent.part }, contentBytes, least);
        if (wanted === undefined || wanted.includes(type)) {
            const part = { name: wanted === undefined ? printFourCC(type) : type, offset, parent: parent.part };
            yield { type, content: parent.take(contentBytes, part) };
        }
        else {
            parent.skip(contentBytes);
        }
    }
}
function misfit(parent, type, offset, size, room) {
    const part = { name: printFourCC(type), offset, parent };
    const detail = say `${part.name} declares ${size} bytes; ${HEADER_BYTES} to ${room} fit into ${parent.name}`;
    return damaged(part, DAMAGE.wrongSize, detail);
}
/** The content of `part` has so many bytes, fewer than what must be in it. */
function tooShort(part, bytes, least) {
    return damaged(part, DAMAGE.wrongSize, say `${part.name} has a content of ${bytes} bytes, and needs ${least}`);
}
/**
 * The box of each wanted type in `parent`, whose reader is at its end then. Throws a `damaged` MediaError where there
 * are two of a type: players do not agree which one counts.
 */
function findBoxes(parent, wanted) {
    const found = {};
    for (const { type, content } of readBoxes(parent, wanted)) {
        if (found[type] === undefined)
            found[type] = content;
        else if (!REPEATABLE.includes(type)) {
            throw damaged(content.part, DAMAGE.contradiction, `${parent.part.name} has more than one ${type}`);
        }
    }
    return found;
}
/** The newest version of any full box that is read here. */
const NEWEST_VERSION = 1;
/** `version` and `flags` that a full box begins with (ISO/IEC 14496-12, 4.2). */
function readFullBoxHeader(content) {
    const word = content.uint32();
    const version = word >>> 24;
    if (version > NEWEST_VERSION) {
        const detail = `${content.part.name} has version ${version}, which does not exist`;
        throw damaged(content.part, DAMAGE.invalidIndex, detail);
    }
    return { version, flags: word & 0xff_ff_ff };
}
/** `box`, which `parent` must have: throws a `damaged` MediaError where it has none. */
function demandBox(box, type, parent) {
    if (box === undefined)
        throw damaged(parent.part, DAMAGE.missingPart, `${parent.part.name} has no ${type}`);
    return box;
}
/** A four-character code as a person may read it; codes that are not text, as a number. */
function printFourCC(code) {
    if (/^[\x20-\x7e]{4}$/.test(code) && code.trim() !== "")
        return code.trim();
    return `0x${[...code].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("")}`;
}

;// CONCATENATED MODULE: ./media/mp4/box-walker.js
/** Walks the boxes at the top level of a file, and asks for their bytes. Looks into none of them. */


const LONGEST_HEADER_BYTES = 2 * HEADER_BYTES;
/** Boxes that are needed as a whole, if at all. */
const INDEXES = ["moov", "sidx"];
/** How much to ask for close to the last read, so that small boxes come together. */
const WINDOW_BYTES = 1024;
/** If no more than this is left of a file, it is read at once: usually it is the `moov` of a short video. */
const SHORT_REST_BYTES = 16 * 1024;
/** A `moof` may be longer than a similar one by so many bytes: by a row of its `trun`. */
const MOOF_MARGIN_BYTES = 16;
/** After so many similar `moof`s the next one is likely to be similar. After two, it may be of another track. */
const ENOUGH_ALIKE = 3;
/** Walks the boxes at the top level of a file by their headers (ISO/IEC 14496-12, 4.2). */
class BoxWalker {
    window;
    #position = 0;
    /** Bytes in the last `moof`, and how many in a row have had about as many. */
    #moofBytes = 0;
    #alike = 0;
    constructor(window) {
        this.window = window;
    }
    /** Where the next box begins. */
    get position() {
        return this.#position;
    }
    /** Goes on at `offset`, where a box begins. */
    jump(offset) {
        this.#position = offset;
    }
    /** The `length` bytes at `offset`. The next read overwrites them. */
    *peek(offset, length) {
        const reader = yield* this.window.read(offset, length, { name: "file", offset }, length);
        return reader.bytes(length);
    }
    /** What comes next; `undefined` at the end of the file. Throws a MediaError where the next box is invalid. */
    *next() {
        const offset = this.#position;
        const { window } = this;
        const { sizeBytes } = window;
        const left = sizeBytes - offset;
        if (left === 0)
            return undefined;
        const file = { name: "file", offset };
        // If no box begins here, nothing is read after it.
        this.#position = sizeBytes;
        if (left < HEADER_BYTES)
            return junk(cutInHeader(file));
        window.effort.spend("top-level boxes", 1, file);
        const length = Math.min(LONGEST_HEADER_BYTES, left);
        const header = window.holds(offset, length)
            ? window.open(offset, length, file)
            : yield* window.read(offset, length, file, this.#expectBytes(offset));
        const next = readHeader(header, left);
        if (next.kind === "box")
            this.#position = next.end;
        return next;
    }
    /** The content of a box, or its first `mostBytes`. The next read overwrites it. */
    *read({ part, type, start, end }, mostBytes = Number.POSITIVE_INFINITY) {
        const length = Math.min(end - start, mostBytes);
        this.window.effort.spend("bytes of index", length, part);
        if (type === "moof")
            this.#compareMoof(length);
        // It comes with the header of the next box: the `mdat` of a `moof`.
        const ahead = length + LONGEST_HEADER_BYTES;
        return yield* this.window.read(start, length, part, ahead, INDEXES.includes(type));
    }
    #compareMoof(bytes) {
        const isAlike = Math.abs(bytes - this.#moofBytes) <= MOOF_MARGIN_BYTES;
        this.#alike = isAlike ? this.#alike + 1 : 1;
        this.#moofBytes = bytes;
    }
    /**
     * How much to ask for at `offset`, where a box begins. After an `mdat` that is the header of the box; or a whole
     * `moof` with the header of the box after it, if its length can be guessed.
     */
    #expectBytes(offset) {
        if (offset < this.window.end + WINDOW_BYTES)
            return WINDOW_BYTES;
        if (this.window.sizeBytes - offset <= SHORT_REST_BYTES)
            return SHORT_REST_BYTES;
        if (this.#alike < ENOUGH_ALIKE)
            return LONGEST_HEADER_BYTES;
        return HEADER_BYTES + this.#moofBytes + MOOF_MARGIN_BYTES + LONGEST_HEADER_BYTES;
    }
}
/** The box that begins with `header`, where `left` bytes of the file are left. */
function readHeader(header, left) {
    const file = header.part;
    const compactSize = header.uint32();
    const boxType = readBoxType(header);
    const { type } = boxType;
    const part = { name: printFourCC(type), offset: file.offset };
    const headerBytes = compactSize === 1 ? LONGEST_HEADER_BYTES : HEADER_BYTES;
    if (headerBytes > left)
        return { kind: "cut", type, fault: cutInHeader(part) };
    const size = compactSize === 1 ? header.uint64() : compactSize === 0 ? left : compactSize;
    if (size >= headerBytes && size <= left) {
        checkPlace(boxType, part.offset);
        const { least = 0 } = boxType;
        if (size - headerBytes < least)
            throw tooShort(part, size - headerBytes, least);
        return { kind: "box", part, type, start: part.offset + headerBytes, end: part.offset + size };
    }
    if (!isText(type))
        return junk(damaged(file, DAMAGE.invalidBytes, "no box begins with these bytes"));
    if (size < headerBytes) {
        throw damaged(part, DAMAGE.wrongSize, say `${part.name} declares ${size} bytes, fewer than its header has`);
    }
    return { kind: "cut", type, fault: truncated(part, part.offset + left, part.offset + size) };
}
function cutInHeader(part) {
    return truncatedAt(part, "it ends inside the header of a box");
}
function junk(fault) {
    return { kind: "junk", fault };
}
/** Whether a type is text, as real ones are: ASCII, or QuickTime's copyright sign. */
function isText(type) {
    return /^[\x20-\x7e\xa9]{4}$/.test(type);
}

;// CONCATENATED MODULE: ./media/mp4/brand.js
/** Names the container that a brand stands for. Reads nothing. */
/**
 * Brands of still pictures and bursts of them: HEIF and its codecs (ISO/IEC 23008-12, 10.2 and annex B), AVIF
 * (aomediacodec.github.io/av1-avif, 6), Canon's raw photos.
 */
const STILLS = ["mif1", "mif2", "msf1", "heic", "heix", "heim", "heis", "hevc", "hevx", "avif", "avis", "miaf", "crx"];
/** The format that the major brand of `ftyp` stands for (mp4ra.org; 3GPP TS 26.244, 5.4; QuickTime File Format). */
function nameContainer(majorBrand) {
    const brand = majorBrand.trimEnd();
    if (brand === "qt")
        return "mov";
    if (/^3g[2p]/.test(brand))
        return "3gp";
    return STILLS.includes(brand) ? "heif" : "mp4";
}

;// CONCATENATED MODULE: ./media/mp4/fragment.js
/** Reads the samples of one movie fragment. Knows boxes in memory: no I/O, no rules. */


/** Flags of `tfhd` (ISO/IEC 14496-12, 8.8.7.1). */
const TFHD = {
    baseDataOffset: 0x000001,
    sampleDescriptionIndex: 0x000002,
    defaultDuration: 0x000008,
    defaultSize: 0x000010,
    baseIsMoof: 0x020000,
};
/** Flags of `trun` (ISO/IEC 14496-12, 8.8.8.1). The last four say what each row has, in this order. */
const TRUN = {
    dataOffset: 0x000001,
    firstSampleFlags: 0x000004,
    duration: 0x000100,
    size: 0x000200,
    flags: 0x000400,
    compositionOffset: 0x000800,
};
/**
 * Reads a `moof` (ISO/IEC 14496-12, 8.8.4), and adds its samples to the tracks of `movie`. Their bytes must be in the
 * file.
 */
function readFragment(moof, movie) {
    const moofOffset = moof.part.offset;
    let dataEnd = moofOffset;
    let trafNumber = 0;
    moof.spend("fragments", 1);
    for (const { content } of readBoxes(moof, ["traf"])) {
        const traf = content.named(`traf[${++trafNumber}]`);
        let fragment;
        for (const box of readBoxes(traf, ["tfhd", "tfdt", "trun"])) {
            if (box.type === "tfhd")
                fragment = fragment_readHeader(box.content, movie, moofOffset, dataEnd);
            if (box.type === "tfdt")
                readDecodeTime(box.content, demandHeader(fragment, traf));
            if (box.type === "trun")
                readRun(box.content, demandHeader(fragment, traf), movie.fileBytes);
        }
        const { track, dataEnd: end } = demandHeader(fragment, traf);
        if (track !== undefined)
            movie.recount(track);
        dataEnd = end;
    }
}
function demandHeader(fragment, traf) {
    if (fragment === undefined)
        throw damaged(traf.part, DAMAGE.missingPart, "traf does not begin with a tfhd");
    return fragment;
}
/**
 * `TrackFragmentHeaderBox` (8.8.7). Without a base of its own, the data of the first `traf` counts from `moof`, that of
 * the others from where the data before it ends.
 */
function fragment_readHeader(tfhd, movie, moofOffset, dataEnd) {
    const { flags } = readFullBoxHeader(tfhd);
    const trackId = tfhd.uint32();
    const defaults = movie.fragmentDefaults.get(trackId);
    if (defaults === undefined) {
        throw damaged(tfhd.part, DAMAGE.missingPart, say `moov has no trex for the fragments of track ${trackId}`);
    }
    const implicitBase = flags & TFHD.baseIsMoof ? moofOffset : dataEnd;
    const base = flags & TFHD.baseDataOffset ? tfhd.uint64() : implicitBase;
    if (flags & TFHD.sampleDescriptionIndex)
        tfhd.skip(4);
    const duration = flags & TFHD.defaultDuration ? tfhd.uint32() : defaults.duration;
    const sizeBytes = flags & TFHD.defaultSize ? tfhd.uint32() : defaults.sizeBytes;
    return { track: movie.trackOfId.get(trackId), defaults: { duration, sizeBytes }, base, dataEnd: base };
}
/**
 * `TrackFragmentBaseMediaDecodeTimeBox` (8.8.12): the sum of the durations of all samples before. Without it, a
 * fragment begins where the one before ended. Throws a `damaged` MediaError where it begins no later than that one
 * began: these are two files in one, and only some players show the second.
 */
function readDecodeTime(tfdt, { track }) {
    const { version } = readFullBoxHeader(tfdt);
    const time = version === 1 ? tfdt.uint64() : tfdt.uint32();
    if (track === undefined)
        return;
    if (!track.timeline.startFragment(time)) {
        throw damaged(tfdt.part, "a part of the video comes twice", say `tfdt goes back to tick ${time}`);
    }
}
/** `TrackRunBox` (8.8.8). As in `ctts`, composition offsets are taken as signed in both versions. */
function readRun(trun, fragment, fileBytes) {
    const { track, defaults, base, dataEnd } = fragment;
    trun.spend("runs of samples", 1);
    const { flags } = readFullBoxHeader(trun);
    const count = trun.uint32();
    const dataStart = flags & TRUN.dataOffset ? base + trun.int32() : dataEnd;
    if (flags & TRUN.firstSampleFlags)
        trun.skip(4);
    const { durationColumn, sizeColumn, offsetColumn, rowBytes } = arrangeColumns(flags);
    const rows = trun.table(count, rowBytes);
    let dataBytes = 0;
    if (sizeColumn === undefined)
        dataBytes = count * defaults.sizeBytes;
    else
        for (let row = 0; row < count; row++)
            dataBytes += rows.uint32(row, sizeColumn);
    fragment.dataEnd = dataStart + dataBytes;
    if (dataStart < 0) {
        throw damaged(trun.part, DAMAGE.invalidIndex, say `the samples of trun start ${-dataStart} bytes before the file`);
    }
    if (fragment.dataEnd > fileBytes)
        throw truncated(trun.part, fileBytes, fragment.dataEnd);
    if (track === undefined || count === 0)
        return;
    if (Number.isNaN(track.timeline.time)) {
        throw overBudget(trun.part, "the time of its last frames is unknown", "a fragment has no tfdt");
    }
    if (track.video !== undefined)
        trun.spend("frames", count);
    const { timeline } = track;
    const isAlike = durationColumn === undefined && offsetColumn === undefined && sizeColumn === undefined;
    let offset = dataStart;
    for (let row = 0; row < count;) {
        const length = isAlike ? count : 1;
        const sizeBytes = sizeColumn === undefined ? defaults.sizeBytes : rows.uint32(row, sizeColumn);
        const duration = durationColumn === undefined ? defaults.duration : rows.uint32(row, durationColumn);
        const delay = offsetColumn === undefined ? 0 : rows.int32(row, offsetColumn);
        if (sizeBytes === 0 && timeline.hasFrames)
            timeline.pass(length, duration, delay);
        else
            timeline.add(length, duration, delay);
        if (sizeBytes > 0) {
            track.samples.first ??= { offset, sizeBytes };
            track.samples.last = { offset: offset + (length - 1) * sizeBytes, sizeBytes };
        }
        row += length;
        offset += length * sizeBytes;
    }
}
/** Where in a row each field is, for those that it has. */
function arrangeColumns(flags) {
    let rowBytes = 0;
    const takeColumn = (flag) => {
        if ((flags & flag) === 0)
            return undefined;
        rowBytes += 4;
        return rowBytes - 4;
    };
    const durationColumn = takeColumn(TRUN.duration);
    const sizeColumn = takeColumn(TRUN.size);
    takeColumn(TRUN.flags);
    const offsetColumn = takeColumn(TRUN.compositionOffset);
    return { durationColumn, sizeColumn, offsetColumn, rowBytes };
}

;// CONCATENATED MODULE: ./media/partial/tail.js
/** Looks for the last parts of the media of a file that is read in part. The container knows what they look like. */
/** Reads the last bytes of the media, which ends at `mediaEnd`, but none that were already read. */
function* readTail({ partial, position, peek }, mediaEnd) {
    const start = Math.max(position, mediaEnd - partial.tailBytes);
    return { start, bytes: yield* peek(start, mediaEnd - start) };
}
/**
 * Searches as many bytes before the tail as the budget allows, if `find` found nothing in the tail. `spareBytes` are
 * still to be read after them. Returns where the search began, and where in the file it found something.
 */
function* searchBeforeTail({ partial, position, peek }, tail, find, spareBytes = 0) {
    const start = Math.max(position, tail.start - partial.searchBytes(spareBytes));
    const index = find(yield* peek(start, tail.start - start));
    return { start, found: index === undefined ? undefined : start + index };
}

;// CONCATENATED MODULE: ./media/mp4/last-fragments.js
/** Skips the fragments in the middle of a file that is read in part. Reads no samples itself. */



/**
 * Skips the fragments between the first and the last ones, where there are too many to visit all. It finds the last
 * ones at the end of the file; else by an index (`mfra`, `sidx`); else by a search further back.
 */
class FragmentSkipper {
    #boxes;
    #partial;
    /** Where the last fragments are that a `sidx` refers to. */
    #lastIndexed = 0;
    #isDecided = false;
    constructor(boxes, partial) {
        this.#boxes = boxes;
        this.#partial = partial;
    }
    /**
     * Takes a box of the top level that is neither `moov` nor `moof`. Once enough was read, it lets the walker go on with
     * the last fragments. Returns whether it did: then any number of fragments were skipped. Throws an `over-budget`
     * MediaError where it does not find them.
     */
    *visit(box, movie) {
        const boxes = this.#boxes;
        if (this.#isDecided || !movie.isFragmented)
            return false;
        if (box.type === "sidx") {
            const { lastStart, endSeconds } = readSegmentIndex(yield* boxes.read(box), box.end);
            this.#lastIndexed = Math.max(this.#lastIndexed, lastStart);
            movie.claimEnd(endSeconds);
        }
        const { position } = boxes;
        if (!this.#partial.mustSkipFrom(position, movie.mostFrames))
            return false;
        this.#isDecided = true;
        const target = yield* this.#findLastFragments(position);
        if (target === undefined)
            throw this.#partial.explainEnd(position);
        if (target === position)
            return false;
        boxes.jump(target);
        for (const { timeline } of movie.tracks)
            timeline.skipAhead();
        return true;
    }
    /** Where some of the last fragments begin, at `position` or after it; `undefined` unless that is certain. */
    *#findLastFragments(position) {
        const { window } = this.#boxes;
        const readSoFar = {
            partial: this.#partial,
            position,
            peek: (offset, length) => this.#boxes.peek(offset, length),
        };
        const tail = yield* readTail(readSoFar, window.sizeBytes);
        const inTail = findFirstFragment(tail.bytes);
        if (inTail !== undefined)
            return tail.start + inTail;
        const indexed = Math.max(this.#lastIndexed, yield* this.#locateLastRandomAccess(tail));
        const isBeforeTail = indexed > position && indexed < tail.start;
        if (isBeforeTail && isSegmentStart(yield* this.#boxes.peek(indexed, HEADER_BYTES)))
            return indexed;
        const { found } = yield* searchBeforeTail(readSoFar, tail, findLastFragment);
        return found;
    }
    /**
     * Where the last `moof` is of those that the `mfra` at the end of the file lists (8.8.9 and 8.8.10); 0 if there is
     * none.
     */
    *#locateLastRandomAccess({ start, bytes }) {
        const { window } = this.#boxes;
        const mfraBytes = readMfraBytes(bytes);
        const mfraStart = window.sizeBytes - mfraBytes;
        if (mfraBytes < HEADER_BYTES || mfraStart < 0)
            return 0;
        const part = { name: "mfra", offset: mfraStart };
        window.effort.spend("bytes of index", mfraBytes, part);
        const mfra = mfraStart >= start
            ? ByteReader.over(bytes.subarray(mfraStart - start), mfraStart, part, window.effort)
            : yield* window.read(mfraStart, mfraBytes, part, mfraBytes, true);
        mfra.skip(HEADER_BYTES);
        let last = 0;
        for (const { content } of readBoxes(mfra, ["tfra"]))
            last = Math.max(last, readLastEntry(content));
        return last;
    }
}
/** Size and type of a `moof`, and of the `mfhd` that comes first in it (ISO/IEC 14496-12, 8.8.4 and 8.8.5). */
const MOOF = [0x6d, 0x6f, 0x6f, 0x66];
const MFHD_HEADER = [0, 0, 0, 16, 0x6d, 0x66, 0x68, 0x64];
const FRAGMENT_START = Buffer.from([...MOOF, ...MFHD_HEADER]);
/** Where the first `moof` begins among bytes that begin anywhere. */
function findFirstFragment(bytes) {
    const type = asBuffer(bytes).indexOf(FRAGMENT_START, 4);
    return type === -1 ? undefined : type - 4;
}
/** Where the last one begins. */
function findLastFragment(bytes) {
    const type = asBuffer(bytes).lastIndexOf(FRAGMENT_START);
    return type < 4 ? undefined : type - 4;
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** What a fragment begins with, or a segment of several. An index is wrong where a tool has moved them since. */
const SEGMENT_STARTS = ["moof", "styp", "sidx", "emsg", "prft"];
function isSegmentStart(header) {
    return SEGMENT_STARTS.includes(Buffer.from(header).toString("latin1", 4, HEADER_BYTES));
}
/**
 * What a `SegmentIndexBox` (ISO/IEC 14496-12, 8.16.3) says: where the last subsegment begins that it refers to, and
 * when that ends. `end`, from which the places count, is the end of the box.
 */
function readSegmentIndex(sidx, end) {
    const { version } = readFullBoxHeader(sidx);
    sidx.skip(4); // reference_ID
    const ticksPerSecond = sidx.uint32();
    const earliestTime = version === 1 ? sidx.uint64() : sidx.uint32();
    const firstOffset = version === 1 ? sidx.uint64() : sidx.uint32();
    sidx.skip(2);
    const rows = sidx.table(sidx.uint16(), 12);
    let [lastStart, subsegmentEnd, endTicks] = [end + firstOffset, end + firstOffset, earliestTime];
    for (let row = 0; row < rows.length; row++) {
        lastStart = subsegmentEnd;
        subsegmentEnd += rows.uint32(row) & 0x7f_ff_ff_ff;
        endTicks += rows.uint32(row, 4);
    }
    return { lastStart, endSeconds: ticksPerSecond === 0 ? 0 : endTicks / ticksPerSecond };
}
/** Bytes of `mfro`, with which a file ends that has an `mfra` (ISO/IEC 14496-12, 8.8.11). */
const MFRO_BYTES = 16;
/** The size of `mfra` that the last bytes of the file give; 0 if they don't. */
function readMfraBytes(bytes) {
    if (bytes.length < MFRO_BYTES)
        return 0;
    const mfro = asBuffer(bytes.subarray(bytes.length - MFRO_BYTES));
    return mfro.toString("latin1", 4, HEADER_BYTES) === "mfro" ? mfro.readUInt32BE(12) : 0;
}
/** `moof_offset` of the last entry of a `TrackFragmentRandomAccessBox` (8.8.10); 0 without entries. */
function readLastEntry(tfra) {
    const { version } = readFullBoxHeader(tfra);
    tfra.skip(4); // track_ID
    const lengths = tfra.uint32();
    const numberBytes = 3 + ((lengths >>> 4) & 3) + ((lengths >>> 2) & 3) + (lengths & 3);
    const timeBytes = version === 1 ? 8 : 4;
    const rows = tfra.table(tfra.uint32(), 2 * timeBytes + numberBytes);
    if (rows.length === 0)
        return 0;
    return version === 1 ? rows.uint64(rows.length - 1, timeBytes) : rows.uint32(rows.length - 1, timeBytes);
}

;// CONCATENATED MODULE: ./media/mp4/edit-list.js
/** Reads edit lists, and says when a track is presented by them. Knows the one box: no I/O, no rules. */


/**
 * Reads an `elst` (ISO/IEC 14496-12, 8.6.6). The rate of an edit is ignored, as by players. Throws a `damaged`
 * MediaError where its size says that there are more entries than it declares, because ffmpeg applies these, too.
 */
function readEditList(elst) {
    const { version } = readFullBoxHeader(elst);
    const rowBytes = version === 1 ? 20 : 12;
    const count = elst.uint32();
    const rows = elst.table(count, rowBytes);
    if (elst.remaining >= rowBytes) {
        const room = count + Math.floor(elst.remaining / rowBytes);
        throw damaged(elst.part, DAMAGE.contradiction, say `elst declares ${count} entries, but has ${room}`);
    }
    elst.spend("edits", rows.length);
    const edits = [];
    for (let row = 0; row < rows.length; row++) {
        edits.push(version === 1
            ? { duration: rows.uint64(row), mediaTime: rows.int64(row, 8) }
            : { duration: rows.uint32(row), mediaTime: rows.int32(row, 4) });
    }
    return edits;
}
/**
 * When the samples of `timeline` are presented. The edit list decides, but no edit shows more than there is. Empty
 * edits take their time. In a fragmented file an edit of no duration reaches to the last sample: it was written before
 * the number of samples was known (8.6.6.1).
 */
function presentSamples(edits, { start, end, clock }, movie) {
    const firstShown = clock.toSeconds(start);
    const lastEnds = clock.toSeconds(end);
    if (edits.length === 0) {
        const toleranceSeconds = clock.measureTolerance();
        return { startSeconds: firstShown, endSeconds: lastEnds, shownSeconds: lastEnds - firstShown, toleranceSeconds };
    }
    let startSeconds = Number.POSITIVE_INFINITY;
    let endSeconds = 0;
    let shownSeconds = 0;
    for (const { duration, mediaTime } of edits) {
        const isOpenEnded = duration === 0 && movie.isFragmented;
        const durationSeconds = isOpenEnded ? Number.POSITIVE_INFINITY : movie.clock.toSeconds(duration);
        const from = clock.toSeconds(mediaTime);
        const to = Math.min(from + durationSeconds, lastEnds);
        if (mediaTime < 0) {
            startSeconds = Math.min(startSeconds, endSeconds);
            endSeconds += movie.clock.toSeconds(duration);
        }
        else if (to > Math.max(from, firstShown)) {
            startSeconds = Math.min(startSeconds, endSeconds + Math.max(0, firstShown - from));
            endSeconds += to - from;
            shownSeconds += to - Math.max(from, firstShown);
        }
    }
    const toleranceSeconds = Math.max(clock.measureTolerance(), movie.clock.measureTolerance());
    return { startSeconds: Math.min(startSeconds, endSeconds), endSeconds, shownSeconds, toleranceSeconds };
}

;// CONCATENATED MODULE: ./media/mp4/rotation.js
/** Reads rotations from transformation matrices, and adds them. No I/O. */

const QUARTER_TURNS = [0, 90, 180, 270];
/** The rotation in a transformation matrix { a b u, c d v, x y w } (ISO/IEC 14496-12, 6.2.2), to the quarter turn. */
function readRotation(header) {
    const a = header.int32();
    const b = header.int32();
    header.skip(4);
    const c = header.int32();
    const d = header.int32();
    const degrees = (Math.atan2(b / (Math.hypot(b, d) || 1), a / (Math.hypot(a, c) || 1)) * 180) / Math.PI;
    return QUARTER_TURNS[(Math.round(degrees / 90) + 4) % 4] ?? 0;
}
/** `next_track_ID` and six reserved fields of `mvhd`, and the matrix before them (ISO/IEC 14496-12, 8.2.2). */
const END_OF_MOVIE_HEADER = 28;
const MATRIX_BYTES = 36;
/** The rotation of all tracks, which an `mvhd` ends with. Throws a `damaged` MediaError where it has no room for it. */
function readMovieRotation(mvhd) {
    const bytesBefore = mvhd.remaining - MATRIX_BYTES - END_OF_MOVIE_HEADER;
    if (bytesBefore < 0)
        throw damaged(mvhd.part, DAMAGE.wrongSize, "mvhd ends before its matrix");
    mvhd.skip(bytesBefore);
    return readRotation(mvhd);
}
/** Two turns, one after the other. */
function addTurns(one, other) {
    return QUARTER_TURNS[((one + other) / 90) % 4] ?? 0;
}

;// CONCATENATED MODULE: ./media/mp4/sample-places.js
/** Says where samples are in the file, by tables that were checked. No I/O, no rules. */
/** Finds the first sample, the one in the middle and the last, or the next to these that has bytes. */
function locateSamples(table) {
    const { count } = table.sizes;
    const first = findFilled(table, 0, 1);
    if (first === undefined)
        return {};
    const middle = findFilled(table, Math.floor(count / 2), 1) ?? first;
    const last = findFilled(table, count - 1, -1) ?? first;
    return { first: locate(table, first), middle: locate(table, middle), last: locate(table, last) };
}
/** The first sample with bytes from `from` on, in steps of 1 or -1. */
function findFilled({ sizes }, from, step) {
    for (let sample = from; sample >= 0 && sample < sizes.count; sample += step) {
        if (sizes.at(sample) > 0)
            return sample;
    }
    return undefined;
}
/** By `stsc` the chunk that holds `sample`, by `stsz` its place there (ISO/IEC 14496-12, 8.7.3 to 8.7.5). */
function locate({ chunkRuns, chunks, sizes }, sample) {
    let before = 0;
    let chunk = 0;
    let perChunk = 1;
    for (let row = 0; row < chunkRuns.length; row++) {
        const first = chunkRuns.uint32(row) - 1;
        const end = row + 1 < chunkRuns.length ? chunkRuns.uint32(row + 1) - 1 : chunks.count;
        perChunk = chunkRuns.uint32(row, 4);
        chunk = first;
        const inRow = (end - first) * perChunk;
        if (sample < before + inRow)
            break;
        before += inRow;
    }
    const chunksBefore = Math.floor((sample - before) / perChunk);
    let offset = chunks.at(chunk + chunksBefore);
    for (let other = before + chunksBefore * perChunk; other < sample; other++)
        offset += sizes.at(other);
    return { offset, sizeBytes: sizes.at(sample) };
}

;// CONCATENATED MODULE: ./media/mp4/sample-table.js
/** Reads the sample tables of one track. Knows boxes in memory: no I/O, no rules. */



/** Reads an `stbl`, in which each table must have room for the entries it declares. Its `stsd` is not read yet. */
function readSampleTable(stbl) {
    const types = ["stsd", "stts", "ctts", "stss", "stps", "stsc", "stco", "co64", "stsz", "stz2"];
    const { stts, ctts, stss, stps, stsc, stco, co64, stsz, stz2, ...found } = findBoxes(stbl, types);
    const stsd = demandBox(found.stsd, "stsd", stbl);
    readTable(stss, 4);
    readTable(stps, 4);
    const table = {
        parts: {
            stts: stts?.part ?? stbl.part,
            stsc: stsc?.part ?? stbl.part,
            stsz: stsz?.part ?? stz2?.part ?? stbl.part,
            stco: stco?.part ?? co64?.part ?? stbl.part,
        },
        entries: readTable(stsd.named("stsd"), 0).length,
        durations: readTable(stts, 8),
        offsets: readTable(ctts, 8),
        chunkRuns: readTable(stsc, 12),
        chunks: stco === undefined ? readLongOffsets(co64) : readShortOffsets(stco),
        sizes: stsz === undefined ? readCompactSizes(stz2) : readSizes(stsz),
    };
    return { stsd, table };
}
function readTable(box, rowBytes) {
    if (box === undefined)
        return Table.empty;
    readFullBoxHeader(box);
    return box.table(box.uint32(), rowBytes);
}
function readShortOffsets(stco) {
    const table = readTable(stco, 4);
    return { count: table.length, at: (chunk) => table.uint32(chunk) };
}
function readLongOffsets(co64) {
    const table = readTable(co64, 8);
    return { count: table.length, at: (chunk) => table.uint64(chunk) };
}
function readSizes(stsz) {
    readFullBoxHeader(stsz);
    const uniform = stsz.uint32();
    const count = stsz.uint32();
    if (uniform !== 0)
        return { count, uniform, at: () => uniform };
    const table = stsz.table(count, 4);
    return { count, at: (sample) => table.uint32(sample) };
}
/** `CompactSampleSizeBox` (8.7.3.3): sizes of 4, 8 or 16 bits. */
function readCompactSizes(stz2) {
    if (stz2 === undefined)
        return { count: 0, at: () => 0 };
    readFullBoxHeader(stz2);
    const fieldBits = stz2.uint32() & 0xff;
    const count = stz2.uint32();
    if (count <= 2 * stz2.remaining)
        stz2.spend("compact sizes", count);
    if (fieldBits === 16) {
        const table = stz2.table(count, 2);
        return { count, at: (sample) => table.uint16(sample) };
    }
    if (fieldBits === 8) {
        const table = stz2.table(count, 1);
        return { count, at: (sample) => table.uint8(sample) };
    }
    if (fieldBits === 4) {
        const table = stz2.table(Math.ceil(count / 2), 1);
        return {
            count,
            at: (sample) => (sample % 2 === 0 ? table.uint8(sample >>> 1) >> 4 : table.uint8(sample >>> 1) & 15),
        };
    }
    throw damaged(stz2.part, DAMAGE.invalidIndex, `stz2 has sizes of ${fieldBits} bits; only 4, 8 and 16 are allowed`);
}
/**
 * Adds all samples to `timeline`, in O(runs) of `stts` and `ctts` merged. Offsets are taken as signed in both versions
 * of `ctts`, as QuickTime and all players do: no real frame is delayed by 2^31 ticks. A duration that is negative so
 * is none: the muxer corrected a time, as ffmpeg takes it.
 */
function addSamples({ durations, offsets, sizes }, timeline) {
    let sample = 0;
    let offsetRow = -1;
    let offset = 0;
    let offsetsLeft = 0;
    for (let row = 0; row < durations.length; row++) {
        const duration = Math.max(0, durations.int32(row, 4));
        let samplesLeft = durations.uint32(row);
        while (samplesLeft > 0) {
            while (offsetsLeft === 0) {
                offsetRow++;
                const isLast = offsetRow >= offsets.length;
                offset = isLast ? 0 : offsets.int32(offsetRow, 4);
                offsetsLeft = isLast ? Number.POSITIVE_INFINITY : offsets.uint32(offsetRow);
            }
            const count = Math.min(samplesLeft, offsetsLeft);
            for (let left = count; left > 0;) {
                const { isEmpty, length } = measureRun(sizes, sample, left);
                if (isEmpty && timeline.hasFrames)
                    timeline.pass(length, duration, offset);
                else
                    timeline.add(length, duration, offset);
                sample += length;
                left -= length;
            }
            samplesLeft -= count;
            offsetsLeft -= count;
        }
    }
}
/** How many of `count` samples from `first` are all empty, or all not empty as the first of them. */
function measureRun({ count: sizeCount, uniform, at }, first, count) {
    // What has no size here is a contradiction, which is found later.
    const sized = uniform === undefined ? Math.min(count, sizeCount - first) : 0;
    if (sized <= 0)
        return { isEmpty: false, length: count };
    const isEmpty = at(first) === 0;
    let length = 1;
    while (length < sized && (at(first + length) === 0) === isEmpty)
        length++;
    return { isEmpty, length };
}
/** How many samples `stts` counts. */
function countDurations({ durations }) {
    let count = 0;
    for (let row = 0; row < durations.length; row++)
        count += durations.uint32(row);
    return count;
}

;// CONCATENATED MODULE: ./media/mp4/sample-table-check.js
/** Checks sample tables against each other and against the file. No I/O, no rules. */


/**
 * Checks that the tables of each track agree with each other and with the file: `stts`, `stsc` and `stsz` count the
 * same samples, `stsc` names chunks that exist, in order, and every chunk is inside the file. Throws a MediaError
 * otherwise: `truncated` for the first chunk that is not whole, with the bytes that the last chunk of any track needs.
 */
function checkSampleTables(tables, fileBytes) {
    const ends = tables.map((table) => checkSampleTable(table, fileBytes));
    const needed = ends.reduce((most, { lastEnd }) => Math.max(most, lastEnd), 0);
    for (const { cut } of ends)
        if (cut !== undefined)
            throw truncated(cut.part, fileBytes, needed, cut.detail);
}
function checkSampleTable(table, fileBytes) {
    const { parts, chunkRuns, chunks, sizes } = table;
    const timed = countDurations(table);
    if (timed !== sizes.count)
        throw contradiction(parts.stts, say `stts counts ${timed} samples, stsz ${sizes.count}`);
    if (sizes.count === 0)
        return { lastEnd: 0 };
    let sample = 0;
    let lastEnd = 0;
    let firstCut;
    for (let row = 0; row < chunkRuns.length; row++) {
        const { firstChunk, endChunk } = readChunkRun(table, row);
        const samplesInChunk = chunkRuns.uint32(row, 4);
        const entry = chunkRuns.uint32(row, 8);
        if (entry < 1 || entry > table.entries) {
            const detail = say `entry ${row + 1} of stsc names sample entry ${entry}, but stsd has ${table.entries}`;
            throw contradiction(parts.stsc, detail);
        }
        for (let chunk = firstChunk; chunk < endChunk; chunk++) {
            const end = chunks.at(chunk) + measureSamples(table, sample, samplesInChunk);
            if (end > fileBytes)
                firstCut ??= chunk;
            if (end > lastEnd)
                lastEnd = end;
            sample += samplesInChunk;
        }
    }
    if (sample !== sizes.count)
        throw contradiction(parts.stsc, say `stsc counts ${sample} samples, stsz ${sizes.count}`);
    if (firstCut === undefined)
        return { lastEnd };
    return { lastEnd, cut: { part: parts.stco, detail: say `chunk ${firstCut + 1} of ${chunks.count}` } };
}
function contradiction(part, detail) {
    return damaged(part, DAMAGE.contradiction, detail);
}
/** The chunks that a row of `stsc` is about, from 0: up to those of the next row, or to the last chunk. */
function readChunkRun({ parts, chunkRuns, chunks }, row) {
    const firstChunk = chunkRuns.uint32(row) - 1;
    const isLast = row === chunkRuns.length - 1;
    const endChunk = isLast ? chunks.count : chunkRuns.uint32(row + 1) - 1;
    const fault = (what) => contradiction(parts.stsc, say `entry ${row + 1} of stsc ${what}`);
    if (row === 0 && firstChunk !== 0)
        throw fault(say `starts at chunk ${firstChunk + 1}, not at chunk 1`);
    if (firstChunk >= chunks.count)
        throw fault(say `names chunk ${firstChunk + 1}, but the track has ${chunks.count}`);
    if (endChunk <= firstChunk)
        throw fault("is not followed by an entry for a later chunk");
    return { firstChunk, endChunk: Math.min(endChunk, chunks.count) };
}
/** Bytes of `count` samples from `first`. */
function measureSamples({ parts, sizes }, first, count) {
    if (first + count > sizes.count) {
        throw contradiction(parts.stsc, say `stsc counts more samples than the ${sizes.count} of stsz`);
    }
    if (sizes.uniform !== undefined)
        return sizes.uniform * count;
    let bytes = 0;
    for (let sample = first; sample < first + count; sample++)
        bytes += sizes.at(sample);
    return bytes;
}

;// CONCATENATED MODULE: ./media/timing.js
/** What the times of one track's frames say: how exact they are, and what rates they make. Knows no container. */
/**
 * The most frames that precede a frame in decoding order and follow it in output order: `max_num_reorder_frames` is at
 * most `MaxDpbFrames`, which is at most 16 (H.264, A.3.1 and E.2.1; H.265, A.4.2 and 7.4.3.2.1). VP8 and VP9 never
 * reorder.
 */
const MAX_REORDERED = 16;
/**
 * No clock is trusted to blur a quantity by more than this, or a file could hide a wrong rate behind a coarse clock.
 */
const MAX_TOLERANCE_SECONDS = 0.002;
/** How a track counts time: in ticks of `unitsPerTick` units each, of which a second has `unitsPerSecond`. */
class Clock {
    ticksPerSecond;
    unitsPerTick;
    unitsPerSecond;
    /** Without units of its own, a container counts ticks. Whole numbers of units keep sums exact. */
    constructor(unitsPerSecond, unitsPerTick = 1) {
        this.unitsPerSecond = unitsPerSecond;
        this.unitsPerTick = unitsPerTick;
        this.ticksPerSecond = unitsPerSecond / unitsPerTick;
    }
    toUnits(ticks) {
        return ticks * this.unitsPerTick;
    }
    toSeconds(ticks) {
        return (ticks * this.unitsPerTick) / this.unitsPerSecond;
    }
    /** How many seconds a time may be off because the clock counts steps of so many ticks. */
    measureTolerance(ticksPerStep = 1) {
        return Math.min(1 / (this.unitsPerSecond / (ticksPerStep * this.unitsPerTick)), MAX_TOLERANCE_SECONDS);
    }
}
/**
 * `count` intervals in `seconds`, as a rate per second. They are in `parts` of a track, the time of each exact to
 * `partTolerance` seconds. Where there are several, a frame more or less at the edges of each says nothing of the
 * track: one whose successor was cut off, or that ends it.
 */
function measureRate(count, seconds, partTolerance, parts = 1) {
    const tolerance = parts * (partTolerance + (parts > 1 ? seconds / count : 0));
    return {
        value: count / seconds,
        low: count / (seconds + tolerance),
        high: seconds > tolerance ? count / (seconds - tolerance) : Number.POSITIVE_INFINITY,
    };
}
/** A duration that is exact to `tolerance` seconds. */
function measureDuration(seconds, tolerance) {
    return { value: seconds, low: Math.max(0, seconds - tolerance), high: seconds + tolerance };
}
/** A duration that may also be so many seconds shorter, and longer. */
function widen({ value, low, high }, shorterSeconds, longerSeconds) {
    return { value, low: Math.max(0, low - shorterSeconds), high: high + longerSeconds };
}
/**
 * Measures the intervals between the frames of a track in presentation order, while the frames come in decoding order.
 * Time is O(runs) where frames follow each other at equal steps, memory is O(1).
 *
 * Frames at the same time are one instant: they make no interval. The last frame has no interval after it.
 */
class FrameTiming {
    #ticksPerSecond;
    #shortestSteady;
    #longestSteady;
    /** Times, ascending, of the frames that a later one may still precede. */
    #held = [];
    /** Time of the last frame whose place in presentation order is certain. */
    #last = Number.NaN;
    #shortest = Number.POSITIVE_INFINITY;
    #longest = 0;
    /** What all intervals are multiples of; 0 before the first. */
    #unit = 0;
    #steadyTicks = 0;
    #unsteadyTicks = 0;
    constructor({ ticksPerSecond }, steady) {
        this.#ticksPerSecond = ticksPerSecond;
        this.#shortestSteady = steady.shortestSeconds * ticksPerSecond;
        this.#longestSteady = steady.longestSeconds * ticksPerSecond;
    }
    /** Adds `count` frames: the first is shown at `time`, each later one `step` after the one before it, in ticks. */
    add(time, step = 0, count = 1) {
        for (let index = 0; index < count; index++) {
            this.#hold(time + index * step);
            if (index >= MAX_REORDERED && this.#holdsOnly(time + index * step, step)) {
                this.#skip(step, count - 1 - index);
                return;
            }
        }
    }
    /**
     * How many ticks the times count by: more than one where they come from a file whose clock was coarser, as that of
     * WebM and FLV is beside that of the MP4 that their frames are copied into. Intervals that are all multiples of the
     * shortest one are exact, with frames missing.
     */
    get ticksPerStep() {
        return this.#unit < this.#shortest ? Math.max(1, this.#unit) : 1;
    }
    /** What follows comes after frames that were not read: there is no interval up to it. */
    skipAhead() {
        this.#showHeld();
        this.#last = Number.NaN;
    }
    /** Ends the track, and returns its rates. */
    finish() {
        this.#showHeld();
        const measuredTicks = this.#steadyTicks + this.#unsteadyTicks;
        if (measuredTicks === 0)
            return {};
        return {
            minFrameRate: this.#ticksPerSecond / this.#longest,
            maxFrameRate: this.#ticksPerSecond / this.#shortest,
            unsteadyShare: this.#unsteadyTicks / measuredTicks,
        };
    }
    /** Sorts a frame in; where too many are held, the earliest can no longer be preceded, and is shown. */
    #hold(time) {
        const held = this.#held;
        const earliest = held[0] ?? time;
        if (held.length < MAX_REORDERED) {
            let place = held.length;
            for (; place > 0 && (held[place - 1] ?? 0) > time; place--)
                held[place] = held[place - 1] ?? 0;
            held[place] = time;
        }
        else if (time <= earliest) {
            this.#show(time);
        }
        else {
            let place = 1;
            for (; place < MAX_REORDERED && (held[place] ?? 0) < time; place++)
                held[place - 1] = held[place] ?? 0;
            held[place - 1] = time;
            this.#show(earliest);
        }
    }
    #showHeld() {
        for (const time of this.#held)
            this.#show(time);
        this.#held.length = 0;
    }
    /** Whether the frames held are the last ones of a run of equal steps, of which the last is at `time`. */
    #holdsOnly(time, step) {
        return this.#held[MAX_REORDERED - 1] === time && this.#held[0] === time - (MAX_REORDERED - 1) * step;
    }
    /** Lets `count` more frames of such a run pass: each shows one that is held. */
    #skip(step, count) {
        this.#measure(step, count);
        this.#last += step * count;
        for (let index = 0; index < MAX_REORDERED; index++)
            this.#held[index] = (this.#held[index] ?? 0) + step * count;
    }
    #show(time) {
        if (Number.isNaN(this.#last))
            this.#last = time;
        if (time <= this.#last)
            return;
        this.#measure(time - this.#last, 1);
        this.#last = time;
    }
    #measure(interval, count) {
        if (interval <= 0 || count === 0)
            return;
        this.#shortest = Math.min(this.#shortest, interval);
        this.#longest = Math.max(this.#longest, interval);
        if (interval % this.#unit !== 0)
            this.#unit = findCommonDivisor(interval, this.#unit);
        const isSteady = interval >= this.#shortestSteady && interval <= this.#longestSteady;
        if (isSteady)
            this.#steadyTicks += interval * count;
        else
            this.#unsteadyTicks += interval * count;
    }
}
function findCommonDivisor(one, other) {
    let [divisor, rest] = [one, other];
    while (rest > 0)
        [divisor, rest] = [rest, divisor % rest];
    return divisor;
}

// EXTERNAL MODULE: ./model/colour.js
var model_colour = __webpack_require__(7184);
;// CONCATENATED MODULE: ./media/codecs/bit-reader.js
/** Reads numbers bit by bit, for parameter sets and frame headers. Knows no codec, and no container. */

/** The longest Exp-Golomb code that parameter sets use has 32 bits of value. */
const LONGEST_PREFIX = 32;
/**
 * Reads a bit string from its most significant bit on; past its end it throws a `damaged` MediaError that names `part`.
 */
class BitReader {
    #bytes;
    #part;
    /** In bits. */
    #position = 0;
    constructor(bytes, part) {
        this.#bytes = bytes;
        this.#part = part;
    }
    bit() {
        const byte = this.#bytes[this.#position >> 3];
        if (byte === undefined)
            throw damaged(this.#part, DAMAGE.invalidCodecSettings, "a parameter set ends too early");
        const bit = (byte >> (7 - (this.#position & 7))) & 1;
        this.#position++;
        return bit;
    }
    flag() {
        return this.bit() === 1;
    }
    /** An unsigned number of `count` bits: `u(n)`. */
    bits(count) {
        let value = 0;
        for (let index = 0; index < count; index++)
            value = value * 2 + this.bit();
        return value;
    }
    skip(count) {
        this.#position += count;
    }
    /** An unsigned Exp-Golomb number: `ue(v)` (H.264, 9.1; H.265, 9.2). */
    unsigned() {
        let prefix = 0;
        while (!this.flag()) {
            if (++prefix <= LONGEST_PREFIX)
                continue;
            const detail = `a parameter set has a number of more than ${LONGEST_PREFIX} bits`;
            throw damaged(this.#part, DAMAGE.invalidCodecSettings, detail);
        }
        return 2 ** prefix - 1 + this.bits(prefix);
    }
    /** A signed Exp-Golomb number: `se(v)` (H.264, 9.1.1; H.265, 9.2.2). */
    signed() {
        const code = this.unsigned();
        return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
    }
}

;// CONCATENATED MODULE: ./media/codecs/nal-units.js
/** Finds the picture size among the NAL units of any codec that has them. Knows no container. */


/** An empty configuration. Android's MediaMuxer writes one where it has none, and then a byte stream. */
const NO_CONFIGURATION = { nalLengthBytes: 0, nalUnits: [] };
/** Bytes of a slice that are more than enough for the number of its PPS. */
const ENOUGH_OF_SLICE_BYTES = 16;
/** H.264 has at most 32 SPS and 256 PPS (7.4.2.1.1 and 7.4.2.2), H.265 fewer. Some may be there twice. */
const MOST_PARAMETER_SETS = 512;
/**
 * The picture size of the first frame: by the SPS that its first slice leads to, since there may be others; by the
 * first SPS as long as no slice was found in `sample`, which may be the beginning of one. Where parameter sets have the
 * same id the last one counts, and so those of the sample do. `declared` is the size that the container gives. Throws
 * an `over-bound` MediaError that names `part` where there are too many.
 */
function readFirstSize(codec, { nalLengthBytes, nalUnits }, part, declared, sample = NO_SAMPLE) {
    const spsOfId = new Map();
    const spsIdOfPps = new Map();
    let parameterSets = 0;
    let isSliceCut = false;
    /** Takes parameter sets in, and returns the id of the PPS of the first slice. */
    const findPpsId = (units) => {
        for (const nalUnit of units) {
            const reference = codec.readReference(nalUnit, part);
            if (reference === undefined)
                continue;
            if (reference.kind === "slice") {
                isSliceCut = nalUnit.length < ENOUGH_OF_SLICE_BYTES;
                return reference.ppsId;
            }
            if (++parameterSets > MOST_PARAMETER_SETS)
                throw overBound(part, say `it has more than ${MOST_PARAMETER_SETS} parameter sets`);
            if (reference.kind === "sps")
                spsOfId.set(reference.id, nalUnit);
            else
                spsIdOfPps.set(reference.id, reference.spsId);
        }
        return undefined;
    };
    findPpsId(nalUnits);
    const ppsId = findPpsId(nalLengthBytes === 0 ? splitByteStream(sample) : splitByLength(sample, nalLengthBytes));
    const [first] = spsOfId.values();
    const named = spsOfId.get(spsIdOfPps.get(ppsId ?? Number.NaN) ?? Number.NaN);
    const sps = named ?? first;
    const lacksSet = ppsId !== undefined && named === undefined && !isSliceCut;
    return {
        size: sps && codec.readPictureSize(sps, part, declared),
        colour: sps && readColour(codec, sps, part),
        isCertain: ppsId !== undefined,
        defect: lacksSet ? "its first slice needs parameter sets that are missing" : undefined,
    };
}
/** No decoder needs them: a fault behind the picture size only means that they are not known. */
function readColour(codec, sps, part) {
    try {
        return codec.readColour(sps, part);
    }
    catch (error) {
        if (error instanceof MediaError)
            return undefined;
        throw error;
    }
}
const NO_SAMPLE = new Uint8Array();
/** Bytes of the lengths that most samples have, which is tried where nothing says it. */
const USUAL_LENGTH_BYTES = 4;
/**
 * Why no decoder knows a sample, whose beginning is `sample` and whose whole has `sizeBytes`: by the header of its
 * first NAL unit, and by the lengths of all that begin in `sample`. `undefined` where these make sense. A byte stream
 * is accepted also where the configuration says that samples have lengths, and the other way round: decoders play both.
 */
function findNalDefect({ hasHeader }, { nalLengthBytes }, sample, sizeBytes) {
    const [inStream] = splitByteStream(sample);
    if (inStream !== undefined && beginsStream(sample) && hasHeader(inStream))
        return undefined;
    const lengthBytes = nalLengthBytes || USUAL_LENGTH_BYTES;
    if (sizeBytes <= lengthBytes)
        return "its first NAL unit has no bytes";
    let position = 0;
    for (let length = 1; length > 0 && position + lengthBytes <= sample.length;) {
        length = readLength(sample, position, lengthBytes);
        if (length === 0 && position === 0)
            return "its first NAL unit has no bytes";
        position += lengthBytes + length;
        if (position > sizeBytes)
            return "one of its NAL units is longer than the sample";
    }
    return hasHeader(sample.subarray(lengthBytes)) ? undefined : "its first NAL unit is of no known type";
}
/**
 * Whether the first start code follows nothing but zeros. A length of 65,536 to 131,071 bytes, 00 01 and two more, is
 * none.
 */
function beginsStream(sample) {
    const first = sample.findIndex((byte) => byte !== 0);
    return first >= 2 && sample[first] === 1;
}
function readLength(sample, position, lengthBytes) {
    let length = 0;
    for (let index = 0; index < lengthBytes; index++)
        length = length * 256 + (sample[position + index] ?? 0);
    return length;
}
/** NAL units behind their lengths (ISO/IEC 14496-15, 5.3.4.2). */
function* splitByLength(sample, lengthBytes) {
    let position = 0;
    while (position + lengthBytes < sample.length) {
        const length = readLength(sample, position, lengthBytes);
        position += lengthBytes + length;
        if (length > 0)
            yield sample.subarray(position - length, position);
    }
}
/** NAL units behind start codes 00 00 01 (H.264 and H.265, annex B), each with all that follows it. */
function* splitByteStream(sample) {
    for (let position = 2; position < sample.length; position++) {
        const isStart = sample[position - 2] === 0 && sample[position - 1] === 0 && sample[position] === 1;
        if (isStart)
            yield sample.subarray(position + 1);
    }
}
/** Up to the picture size, an SPS is far shorter than this, even with all its scaling lists. */
const MOST_PAYLOAD_BYTES = 8192;
/**
 * The payload of a parameter set, or its beginning, without the bytes that keep start codes out of it (H.264, 7.3.1;
 * H.265, 7.3.1.1).
 */
function readPayload(nalUnit, headerBytes) {
    const payload = nalUnit.slice(headerBytes, headerBytes + MOST_PAYLOAD_BYTES);
    let length = 0;
    let zeros = 0;
    for (const byte of payload) {
        if (zeros >= 2 && byte === 3) {
            zeros = 0;
            continue;
        }
        payload[length++] = byte;
        zeros = byte === 0 ? zeros + 1 : 0;
    }
    return payload.subarray(0, length);
}
/** More than enough for the numbers that refer to other NAL units, and for what comes before them. */
const BEGINNING_BYTES = 192;
/** Reads the beginning of a NAL unit, behind its header. What is cut off reads as ones: as numbers that are 0. */
function readBeginning(nalUnit, headerBytes, part) {
    const beginning = new Uint8Array(BEGINNING_BYTES).fill(0xff);
    beginning.set(readPayload(nalUnit.subarray(0, BEGINNING_BYTES), headerBytes));
    return new BitReader(beginning, part);
}
/** Samples of luma for one of chroma, across and down, by `chroma_format_idc` (H.264, table 6-1; H.265, table 6-1). */
const CHROMA_SUBSAMPLING = [
    { across: 1, down: 1 },
    { across: 2, down: 2 },
    { across: 2, down: 1 },
    { across: 1, down: 1 },
];
/** The subsampling of a `chroma_format_idc`; none where there is no such format. */
function lookUpSubsampling(chromaFormat) {
    return CHROMA_SUBSAMPLING[chromaFormat] ?? { across: 1, down: 1 };
}

;// CONCATENATED MODULE: ./media/colour.js
/** Code points of colours, whichever codec or container states them. Reads nothing. */

/** Those of the code points that say something: 0 is reserved, except as the matrix of RGB. */
function describeCodePoints({ primaries, transfer, matrix }) {
    return {
        ...(isStated(primaries) && { primaries }),
        ...(isStated(transfer) && { transfer }),
        ...((isStated(matrix) || matrix === 0) && { matrix }),
    };
}
function isStated(codePoint) {
    return codePoint !== undefined && codePoint !== 0 && codePoint !== model_colour/* UNSPECIFIED */.Ah;
}

;// CONCATENATED MODULE: ./media/codecs/video-usability.js
/** Reads what a sequence parameter set of H.264 or H.265 says about colours. Knows no container. */

const EXTENDED_SAR = 255;
/**
 * `vui_parameters` up to `matrix_coefficients`: the same bits in H.264 (E.1.1) and H.265 (E.2.1). A decoder leaves the
 * range and the code points that they do not have to the container.
 */
function readVideoUsability(bits) {
    if (bits.flag() && bits.bits(8) === EXTENDED_SAR)
        bits.skip(32);
    if (bits.flag())
        bits.skip(1); // overscan_appropriate_flag
    if (!bits.flag())
        return {};
    bits.skip(3); // video_format
    const isFullRange = bits.flag();
    if (!bits.flag())
        return { isFullRange };
    const codePoints = { primaries: bits.bits(8), transfer: bits.bits(8), matrix: bits.bits(8) };
    return { ...describeCodePoints(codePoints), isFullRange };
}
const CHROMA = ["4:0:0", "4:2:0", "4:2:2", "4:4:4"];
/** The name of a `chroma_format_idc` (table 6-1 of both). */
function nameChroma(chromaFormat) {
    const chroma = CHROMA[chromaFormat];
    return chroma === undefined ? {} : { chroma };
}

;// CONCATENATED MODULE: ./media/codecs/h264.js
/** Reads parameter sets and slices of H.264. Knows no container but the configuration record that has its name. */




/** `nal_unit_type` (H.264, table 7-1). */
const NAL_TYPE = { slice: 1, idrSlice: 5, sps: 7, pps: 8 };
/** The other numbers are reserved, or for the use of applications. */
const LAST_NAL_TYPE = 21;
const REFERENCES = new Set(Object.values(NAL_TYPE));
const MACROBLOCK = 16;
const MOST_FRAMES_IN_ORDER_CYCLE = 255;
/** Profiles whose SPS has the chroma format, the bit depth and the scaling matrices (H.264, 7.3.2.1.1). */
const HIGH_PROFILES = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];
/** H.264 (ITU-T H.264, ISO/IEC 14496-10). */
const h264 = {
    configurationBox: "avcC",
    readConfiguration,
    hasHeader,
    readReference,
    readPictureSize,
    readColour: h264_readColour,
};
/** `AVCDecoderConfigurationRecord` (ISO/IEC 14496-15, 5.3.3.1). */
function readConfiguration(content) {
    if (content.remaining === 0)
        return NO_CONFIGURATION;
    const version = content.uint8();
    // Decoders take any other for a byte stream.
    if (version !== 1)
        throw damaged(content.part, DAMAGE.invalidCodecSettings, `avcC has the version ${version}`);
    content.skip(3); // profile, compatibility, level
    const nalLengthBytes = (content.uint8() & 0x03) + 1;
    const nalUnits = readUnits(content, content.uint8() & 0x1f);
    // Some writers leave the number of PPS out where there are none.
    if (content.remaining > 0)
        nalUnits.push(...readUnits(content, content.uint8()));
    return { nalLengthBytes, nalUnits };
}
function readUnits(content, count) {
    return Array.from({ length: count }, () => content.bytes(content.uint16()));
}
/** `forbidden_zero_bit` and `nal_unit_type` of `nal_unit` (H.264, 7.3.1). */
function hasHeader([header = 0]) {
    const type = header & 0x1f;
    return header < 0x80 && type >= NAL_TYPE.slice && type <= LAST_NAL_TYPE;
}
/** `seq_parameter_set_rbsp`, `pic_parameter_set_rbsp` and `slice_header` (H.264, 7.3.2.1, 7.3.2.2 and 7.3.3). */
function readReference(nalUnit, part) {
    const type = (nalUnit[0] ?? 0) & 0x1f;
    if (!REFERENCES.has(type))
        return undefined;
    const bits = readBeginning(nalUnit, 1, part);
    if (type === NAL_TYPE.pps)
        return { kind: "pps", id: bits.unsigned(), spsId: bits.unsigned() };
    if (type === NAL_TYPE.sps) {
        bits.skip(24); // profile_idc, constraint flags, level_idc
        return { kind: "sps", id: bits.unsigned() };
    }
    bits.unsigned(); // first_mb_in_slice
    bits.unsigned(); // slice_type
    return { kind: "slice", ppsId: bits.unsigned() };
}
function readPictureSize(sps, part, declared) {
    return readToCropping(new BitReader(readPayload(sps, 1), part), part, declared).size;
}
/** Chroma format and bit depth, and what the VUI says (H.264, 7.3.2.1.1 and E.1.1). */
function h264_readColour(sps, part) {
    const bits = new BitReader(readPayload(sps, 1), part);
    const { chromaFormat, bitDepth, isFramesOnly } = readToCropping(bits, part);
    const stated = bits.flag() ? readVideoUsability(bits) : {};
    return { ...stated, bitDepth, ...nameChroma(chromaFormat), ...(!isFramesOnly && { mayBeInterlaced: true }) };
}
/** `seq_parameter_set_data` (H.264, 7.3.2.1.1) up to the cropping rectangle. */
function readToCropping(bits, part, declared) {
    const format = readSampleFormat(bits);
    bits.unsigned(); // log2_max_frame_num_minus4
    skipPictureOrder(bits, part);
    bits.unsigned(); // max_num_ref_frames
    bits.skip(1); // gaps_in_frame_num_value_allowed_flag
    const widthInMacroblocks = bits.unsigned() + 1;
    const heightInMapUnits = bits.unsigned() + 1;
    const isFramesOnly = bits.flag();
    if (!isFramesOnly)
        bits.skip(1); // mb_adaptive_frame_field_flag
    bits.skip(1); // direct_8x8_inference_flag
    const fieldsInMapUnit = isFramesOnly ? 1 : 2;
    const size = {
        width: widthInMacroblocks * MACROBLOCK,
        height: heightInMapUnits * MACROBLOCK * fieldsInMapUnit,
    };
    const crop = { left: 0, right: 0, top: 0, bottom: 0 };
    if (bits.flag()) {
        for (const side of ["left", "right", "top", "bottom"])
            crop[side] = bits.unsigned();
        const unit = lookUpSubsampling(format.chromaFormat);
        size.width -= unit.across * (crop.left + crop.right);
        size.height -= unit.down * fieldsInMapUnit * (crop.top + crop.bottom);
    }
    if (size.width <= 0 || size.height <= 0)
        throw damaged(part, "its codec settings crop the whole picture away");
    const isPadded = declared !== undefined && crop.left === 0 && crop.top === 0 && isRest(declared, size);
    return { ...format, isFramesOnly, size: isPadded ? declared : size };
}
/**
 * Whether a container declares what is left of a picture without the padding of its last macroblocks. Some encoders
 * leave the cropping to it, so FFmpeg shows that size (libavcodec/h264_slice.c: "handle container cropping").
 */
function isRest(declared, decoded) {
    return ["width", "height"].every((side) => {
        const isInLastMacroblock = Math.ceil(declared[side] / MACROBLOCK) === Math.ceil(decoded[side] / MACROBLOCK);
        return isInLastMacroblock && declared[side] <= decoded[side];
    });
}
/** Reads up to the scaling matrices; the format is 8 bits in 4:2:0 where the profile knows no other. */
function readSampleFormat(bits) {
    const profile = bits.bits(8);
    bits.skip(16); // constraint flags, level_idc
    bits.unsigned(); // seq_parameter_set_id
    if (!HIGH_PROFILES.includes(profile))
        return { chromaFormat: 1, bitDepth: 8 };
    const chromaFormat = bits.unsigned();
    if (chromaFormat === 3)
        bits.skip(1); // separate_colour_plane_flag
    const bitDepth = bits.unsigned() + 8;
    bits.unsigned(); // bit_depth_chroma_minus8
    bits.skip(1); // qpprime_y_zero_transform_bypass_flag
    if (bits.flag())
        skipScalingMatrices(bits, chromaFormat === 3 ? 12 : 8);
    return { chromaFormat, bitDepth };
}
/** `scaling_list` (H.264, 7.3.2.1.1.1): six lists of 4x4, the rest of 8x8. */
function skipScalingMatrices(bits, count) {
    for (let list = 0; list < count; list++) {
        if (!bits.flag())
            continue;
        let last = 8;
        let next = 8;
        for (let entry = 0; entry < (list < 6 ? 16 : 64); entry++) {
            if (next !== 0)
                next = (last + bits.signed() + 256) % 256;
            if (next !== 0)
                last = next;
        }
    }
}
function skipPictureOrder(bits, part) {
    const type = bits.unsigned();
    if (type === 0)
        bits.unsigned(); // log2_max_pic_order_cnt_lsb_minus4
    if (type !== 1)
        return;
    bits.skip(1); // delta_pic_order_always_zero_flag
    bits.signed(); // offset_for_non_ref_pic
    bits.signed(); // offset_for_top_to_bottom_field
    const frames = bits.unsigned();
    if (frames > MOST_FRAMES_IN_ORDER_CYCLE) {
        throw damaged(part, DAMAGE.invalidCodecSettings, say `the SPS has a picture order cycle of ${frames} frames`);
    }
    for (let frame = 0; frame < frames; frame++)
        bits.signed();
}

;// CONCATENATED MODULE: ./media/codecs/h265-sps.js
/** Reads the second half of an H.265 sequence parameter set, which leads to its colours. Knows no container. */


/** H.265, 7.4.3.2.1 and 7.4.8: there can't be more. */
const MOST_PICTURE_SETS = 64;
const MOST_PICTURES_IN_SET = 16;
const MOST_LONG_TERM_PICTURES = 32;
const LONGEST_PICTURE_ORDER_BITS = 16;
/**
 * `seq_parameter_set_rbsp` (H.265, 7.3.2.2.1) from the bit depth to the colours of the VUI (E.2.1). Throws a `damaged`
 * MediaError that names `part`.
 */
function readFromBitDepth(bits, subLayers, part) {
    const bitDepth = bits.unsigned() + 8;
    bits.unsigned(); // bit_depth_chroma_minus8
    const pictureOrderBits = bits.unsigned() + 4;
    if (pictureOrderBits > LONGEST_PICTURE_ORDER_BITS)
        throw tooMany(part);
    const hasSubLayers = bits.flag();
    for (let layer = hasSubLayers ? 0 : subLayers - 1; layer < subLayers; layer++)
        skipNumbers(bits, 3);
    skipNumbers(bits, 6); // sizes of coding and transform blocks, and their depths
    if (bits.flag() && bits.flag())
        skipScalingLists(bits);
    bits.skip(2); // amp_enabled_flag, sample_adaptive_offset_enabled_flag
    if (bits.flag()) {
        bits.skip(8); // pcm_sample_bit_depth_luma_minus1, pcm_sample_bit_depth_chroma_minus1
        skipNumbers(bits, 2);
        bits.skip(1); // pcm_loop_filter_disabled_flag
    }
    skipPictureSets(bits, part);
    if (bits.flag())
        bits.skip((pictureOrderBits + 1) * bound(bits.unsigned(), MOST_LONG_TERM_PICTURES, part));
    bits.skip(2); // sps_temporal_mvp_enabled_flag, strong_intra_smoothing_enabled_flag
    return { ...(bits.flag() && readVideoUsability(bits)), bitDepth };
}
function skipNumbers(bits, count) {
    for (let number = 0; number < count; number++)
        bits.unsigned();
}
function bound(count, most, part) {
    if (count > most)
        throw tooMany(part);
    return count;
}
function tooMany(part) {
    return damaged(part, DAMAGE.invalidCodecSettings, "the SPS counts more reference pictures than there can be");
}
/** `scaling_list_data` (H.265, 7.3.4): lists of 4x4, 8x8, 16x16 and 32x32, of the last only every third. */
function skipScalingLists(bits) {
    for (let size = 0; size < 4; size++) {
        for (let matrix = 0; matrix < 6; matrix += size === 3 ? 3 : 1) {
            if (!bits.flag()) {
                bits.unsigned(); // scaling_list_pred_matrix_id_delta
                continue;
            }
            if (size > 1)
                bits.signed(); // scaling_list_dc_coef_minus8
            for (let entry = 0; entry < Math.min(64, 16 << (size * 2)); entry++)
                bits.signed();
        }
    }
}
/** All `st_ref_pic_set` of an SPS (H.265, 7.3.7): each lists its pictures, or how they differ from those before. */
function skipPictureSets(bits, part) {
    const sets = bound(bits.unsigned(), MOST_PICTURE_SETS, part);
    let pictures = 0;
    for (let set = 0; set < sets; set++) {
        const isPredicted = set > 0 && bits.flag();
        pictures = isPredicted ? skipPredictedSet(bits, pictures) : skipExplicitSet(bits, part);
    }
}
/** Returns how many pictures the set has (7.4.8, `NumDeltaPocs`): those with one of the two flags. */
function skipPredictedSet(bits, picturesBefore) {
    bits.skip(1); // delta_rps_sign
    bits.unsigned(); // abs_delta_rps_minus1
    let pictures = 0;
    for (let picture = 0; picture <= picturesBefore; picture++) {
        const isUsed = bits.flag();
        if (isUsed || bits.flag())
            pictures++;
    }
    return pictures;
}
function skipExplicitSet(bits, part) {
    const pictures = bits.unsigned() + bits.unsigned();
    for (let picture = 0; picture < bound(pictures, MOST_PICTURES_IN_SET, part); picture++) {
        bits.unsigned(); // delta_poc_s0_minus1
        bits.skip(1); // used_by_curr_pic_s0_flag
    }
    return pictures;
}

;// CONCATENATED MODULE: ./media/codecs/h265.js
/** Reads parameter sets and slices of H.265. Knows no container but the configuration record that has its name. */





/** `nal_unit_header` (H.265, 7.3.1.2). */
const h265_HEADER_BYTES = 2;
/**
 * `nal_unit_type` (H.265, table 7-1). Slices have the numbers 0 to 9 and 16 to 21; those from 16 on are random access
 * points.
 */
const h265_NAL_TYPE = { lastTrailing: 9, firstRandomAccess: 16, lastRandomAccess: 21, sps: 33, pps: 34 };
/** Types of NAL units without slices, from the VPS on; applications have those from 48 on, Dolby Vision for example. */
const OTHER_NAL_TYPES = { first: 32, last: 40, firstUnspecified: 48 };
const MOST_SUB_LAYERS = 8;
/** There are at most 16 VPS, 16 SPS and 64 PPS (H.265, 7.4.3), and few messages beside them. */
const MOST_NAL_UNITS = 256;
/** H.265 (ITU-T H.265, ISO/IEC 23008-2). */
const h265 = {
    configurationBox: "hvcC",
    readConfiguration: h265_readConfiguration,
    hasHeader: h265_hasHeader,
    readReference: h265_readReference,
    readPictureSize: h265_readPictureSize,
    readColour: h265_readColour,
};
/** `nuh_layer_id` is 0: other layers (a second eye, a larger frame) are not what a plain decoder shows. */
function isBaseLayer(first, second) {
    return (first & 0x01) === 0 && second >> 3 === 0;
}
/** `HEVCDecoderConfigurationRecord` (ISO/IEC 14496-15, 8.3.3.1). */
function h265_readConfiguration(content) {
    if (content.remaining === 0)
        return NO_CONFIGURATION;
    content.skip(21);
    const nalLengthBytes = (content.uint8() & 0x03) + 1;
    const arrayCount = content.uint8();
    const nalUnits = [];
    for (let array = 0; array < arrayCount; array++) {
        content.skip(1); // array_completeness, NAL_unit_type: each NAL unit says its type again
        const unitCount = content.uint16();
        if (nalUnits.length + unitCount > MOST_NAL_UNITS) {
            throw overBound(content.part, say `its codec settings have more than ${MOST_NAL_UNITS} NAL units`);
        }
        for (let unit = 0; unit < unitCount; unit++)
            nalUnits.push(content.bytes(content.uint16()));
    }
    return { nalLengthBytes, nalUnits };
}
/** `forbidden_zero_bit`, `nal_unit_type` and `nuh_temporal_id_plus1` of `nal_unit_header` (H.265, 7.3.1.2). */
function h265_hasHeader([first = 0x80, second = 0]) {
    const type = first >> 1;
    const { first: firstOther, last: lastOther, firstUnspecified } = OTHER_NAL_TYPES;
    const isOther = type >= firstOther && (type <= lastOther || type >= firstUnspecified);
    return first < 0x80 && (second & 0x07) !== 0 && (isSlice(type) || isOther);
}
function isSlice(type) {
    return type <= h265_NAL_TYPE.lastTrailing || isRandomAccess(type);
}
function isRandomAccess(type) {
    return type >= h265_NAL_TYPE.firstRandomAccess && type <= h265_NAL_TYPE.lastRandomAccess;
}
/**
 * `seq_parameter_set_rbsp`, `pic_parameter_set_rbsp` and `slice_segment_header` (H.265, 7.3.2.2, 7.3.2.3 and 7.3.6.1)
 * of the base layer.
 */
function h265_readReference(nalUnit, part) {
    const [first = 0, second = 0] = nalUnit;
    if (nalUnit.length <= h265_HEADER_BYTES || !isBaseLayer(first, second))
        return undefined;
    const type = first >> 1;
    if (!isSlice(type) && type !== h265_NAL_TYPE.sps && type !== h265_NAL_TYPE.pps)
        return undefined;
    const bits = readBeginning(nalUnit, h265_HEADER_BYTES, part);
    if (type === h265_NAL_TYPE.pps)
        return { kind: "pps", id: bits.unsigned(), spsId: bits.unsigned() };
    if (type === h265_NAL_TYPE.sps) {
        skipToSpsId(bits);
        return { kind: "sps", id: bits.unsigned() };
    }
    bits.skip(isRandomAccess(type) ? 2 : 1); // first_slice_segment_in_pic_flag, no_output_of_prior_pics_flag
    return { kind: "slice", ppsId: bits.unsigned() };
}
function h265_readPictureSize(sps, part) {
    return readToWindow(new BitReader(readPayload(sps, h265_HEADER_BYTES), part), part).size;
}
/** Chroma format and bit depth, and what the VUI says (H.265, 7.3.2.2.1 and E.2.1). */
function h265_readColour(sps, part) {
    const bits = new BitReader(readPayload(sps, h265_HEADER_BYTES), part);
    const { chromaFormat, subLayers } = readToWindow(bits, part);
    return { ...readFromBitDepth(bits, subLayers, part), ...nameChroma(chromaFormat) };
}
/** `seq_parameter_set_rbsp` (H.265, 7.3.2.2.1) up to the conformance window. */
function readToWindow(bits, part) {
    const subLayers = skipToSpsId(bits);
    bits.unsigned(); // sps_seq_parameter_set_id
    const chromaFormat = bits.unsigned();
    if (chromaFormat === 3)
        bits.skip(1); // separate_colour_plane_flag
    const size = { width: bits.unsigned(), height: bits.unsigned() };
    if (bits.flag()) {
        const unit = lookUpSubsampling(chromaFormat);
        size.width -= unit.across * (bits.unsigned() + bits.unsigned());
        size.height -= unit.down * (bits.unsigned() + bits.unsigned());
    }
    if (size.width <= 0 || size.height <= 0)
        throw damaged(part, "its codec settings crop the whole picture away");
    return { chromaFormat, subLayers, size };
}
/** Returns how many sub-layers there are. */
function skipToSpsId(bits) {
    bits.skip(4); // sps_video_parameter_set_id
    const subLayers = bits.bits(3) + 1;
    bits.skip(1); // sps_temporal_id_nesting_flag
    skipProfileTierLevel(bits, subLayers);
    return subLayers;
}
/** `profile_tier_level(1, subLayers - 1)` (H.265, 7.3.3). */
function skipProfileTierLevel(bits, subLayers) {
    const profileBits = 88;
    const levelBits = 8;
    bits.skip(profileBits + levelBits);
    if (subLayers === 1)
        return;
    const present = [];
    for (let layer = 1; layer < subLayers; layer++)
        present.push({ profile: bits.flag(), level: bits.flag() });
    bits.skip(2 * (MOST_SUB_LAYERS - present.length)); // reserved_zero_2bits
    for (const { profile, level } of present)
        bits.skip((profile ? profileBits : 0) + (level ? levelBits : 0));
}

;// CONCATENATED MODULE: ./media/codecs/frame-codec.js
/** What a codec says whose frames have headers of their own, and no parameter sets. Reads nothing. */
/** Bytes of a frame up to and with its picture size. */
const FRAME_HEADER_BYTES = 10;
/** Bytes at the end of a frame that say which frames are packed into it, at the most. */
const PACKED_INDEX_BYTES = 34;

;// CONCATENATED MODULE: ./media/codecs/vp8.js
/** Reads headers of VP8 frames. Knows no container. */

/** VP8 (RFC 6386). It packs no frames into others. */
const vp8 = { readPictureSize: vp8_readPictureSize, isShown, findDefect, listPacked: () => [] };
/** `show_frame` (RFC 6386, 9.1): an alternate reference frame does not have it. */
function isShown([tag = 0x10]) {
    return (tag & 0x10) !== 0;
}
/** Frames begin with a tag of three bytes, of which 19 bits are the size of their first partition (RFC 6386, 9.1). */
const TAG_BYTES = 3;
/** The frame must have room for its first partition, and a key frame the start code. */
function findDefect(frame, sizeBytes) {
    const [tag0 = 0, tag1 = 0, tag2 = 0] = frame;
    const headerBytes = isKeyFrame(frame) ? FRAME_HEADER_BYTES : TAG_BYTES;
    const partitionBytes = (tag2 << 11) | (tag1 << 3) | (tag0 >> 5);
    if (headerBytes + partitionBytes > sizeBytes)
        return "it is too short for its first partition";
    return isKeyFrame(frame) && !hasStartCode(frame) ? "it has no start code" : undefined;
}
function isKeyFrame([tag = 1]) {
    return (tag & 0x01) === 0;
}
function hasStartCode([, , , start0, start1, start2]) {
    return start0 === 0x9d && start1 === 0x01 && start2 === 0x2a;
}
/** The header of a key frame (RFC 6386, 9.1). */
function vp8_readPictureSize(frame) {
    if (frame.length < FRAME_HEADER_BYTES || !isKeyFrame(frame) || !hasStartCode(frame))
        return undefined;
    const [width0 = 0, width1 = 0, height0 = 0, height1 = 0] = frame.subarray(6);
    // The two highest bits of each number are the scale at which a player shows the frame.
    return { width: ((width1 & 0x3f) << 8) | width0, height: ((height1 & 0x3f) << 8) | height0 };
}

;// CONCATENATED MODULE: ./media/codecs/vp9.js
/** Reads headers of VP9 frames. Knows no container. */


/**
 * VP9 (VP9 Bitstream Specification). A frame that is not shown is packed into a superframe with the next one that is,
 * as a rule. In MP4 it has to be ("VP Codec ISO Media File Format Binding": a sample is a superframe), so that its
 * samples are frames. In WebM it may have a block of its own.
 */
const vp9 = { readPictureSize: vp9_readPictureSize, isShown: vp9_isShown, findDefect: vp9_findDefect, listPacked };
const FRAME_MARKER = 2;
const SYNC_CODE = 0x49_83_42;
const COLOR_SPACE_RGB = 7;
const header = { name: "VP9 frame header", offset: 0 };
/** `undefined` where no frame of VP9 begins. */
function vp9_readBeginning(bits) {
    if (bits.bits(2) !== FRAME_MARKER)
        return undefined;
    const profile = bits.bit() + 2 * bits.bit();
    if (profile === 3 && bits.flag())
        return undefined;
    // It has nothing more than the number of the frame that it shows.
    if (bits.flag())
        return { profile, showsExistingFrame: true, isInterFrame: true, isShown: true };
    const isInterFrame = bits.flag();
    const isShown = bits.flag();
    bits.skip(1);
    return { profile, showsExistingFrame: false, isInterFrame, isShown };
}
/** `show_existing_frame` or `show_frame`. What is no frame of VP9 counts as one, as its block or sample says. */
function vp9_isShown(frame) {
    return frame.length === 0 || vp9_readBeginning(new BitReader(frame, header))?.isShown !== false;
}
/** A frame must begin with its marker, and a key frame have the sync code (6.2 and 6.2.1). */
function vp9_findDefect(frame) {
    if (frame.length === 0)
        return "it has no bytes";
    const bits = new BitReader(frame, header);
    const beginning = vp9_readBeginning(bits);
    if (beginning === undefined)
        return "it has no frame marker";
    const isKeyFrame = !beginning.isInterFrame;
    return isKeyFrame && (frame.length < FRAME_HEADER_BYTES || bits.bits(24) !== SYNC_CODE)
        ? "it has no sync code"
        : undefined;
}
/**
 * The header of a key frame (6.2 and 6.2.2 to 6.2.4: uncompressed_header, frame_sync_code, color_config, frame_size). A
 * superframe begins with its first frame (Annex B), and so is read as that one.
 */
function vp9_readPictureSize(frame) {
    if (frame.length < FRAME_HEADER_BYTES)
        return undefined;
    const bits = new BitReader(frame, header);
    const beginning = vp9_readBeginning(bits);
    if (beginning === undefined || beginning.isInterFrame || bits.bits(24) !== SYNC_CODE)
        return undefined;
    skipColorConfig(bits, beginning.profile);
    return { width: bits.bits(16) + 1, height: bits.bits(16) + 1 };
}
function skipColorConfig(bits, profile) {
    const isHighBitDepth = profile >= 2;
    const hasFreeSubsampling = profile === 1 || profile === 3;
    if (isHighBitDepth)
        bits.skip(1);
    const isRgb = bits.bits(3) === COLOR_SPACE_RGB;
    if (!isRgb)
        bits.skip(1);
    if (hasFreeSubsampling)
        bits.skip(isRgb ? 1 : 3);
}
/** `superframe_index` (Annex B): a marker, the sizes of up to eight frames, and the marker again as the last byte. */
function listPacked(end) {
    const marker = end.at(-1) ?? 0;
    if (marker >> 5 !== 0b110)
        return [];
    const sizeBytes = ((marker >> 3) & 0x03) + 1;
    const count = (marker & 0x07) + 1;
    const start = end.length - 2 - count * sizeBytes;
    if (start < 0 || end[start] !== marker)
        return [];
    return Array.from({ length: count }, (_, frame) => {
        const at = start + 1 + frame * sizeBytes;
        return end.subarray(at, at + sizeBytes).reduceRight((size, byte) => size * 256 + byte, 0);
    });
}

;// CONCATENATED MODULE: ./media/codecs/bitstreams.js
/** The codecs whose bitstreams are looked into, by the names that this project gives them. Knows no container. */




/**
 * Codecs whose picture size is in parameter sets, ahead of the samples or among them, by the project's names for them.
 */
const NAL_CODECS = new Map(Object.entries({ h264: h264, h265: h265 }));
/** Codecs that have no parameter sets: each key frame begins with the picture size. */
const FRAME_CODECS = new Map(Object.entries({ vp8: vp8, vp9: vp9 }));

;// CONCATENATED MODULE: ./media/mp4/codec-names.js
/** Names the codecs of sample entries. Reads nothing. */

/**
 * Sample entry types of one codec each (the register of mp4ra.org; QuickTime File Format, "Video Media"; VP80 and VP90
 * are the names of AVI).
 */
const CODECS = {
    h264: ["avc1", "avc2", "avc3", "avc4", "dva1", "dvav"],
    h265: ["hvc1", "hev1", "dvhe"],
    vp8: ["vp08", "VP80"],
    vp9: ["vp09", "VP90"],
    av1: ["av01", "dav1"],
    mpeg4: ["xvid", "XVID", "divx", "DIVX", "DX50", "FMP4", "3IVX", "3IV2"],
    mpeg2: ["m2v1", "mp2v", "mpg2", "mx5n", "mx5p", "hdv1", "hdv2", "hdv3", "xdvb", "xdvc", "xd5b"],
    mpeg1: ["m1v ", "m1v1", "mp1v", "mpeg"],
    h263: ["s263", "h263", "H263"],
    prores: ["apcn", "apch", "apcs", "apco", "ap4h", "ap4x"],
    mjpeg: ["jpeg", "mjpa", "mjpb", "mjpg", "MJPG", "AVDJ"],
    png: ["png ", "MNG "],
    dnxhd: ["AVdn", "AVdh"],
};
/**
 * Types that are of a codec for certain only where the entry has the configuration of its decoder. FFmpeg reads all of
 * them (libavformat/isom_tags.c and mov.c; riff.c for the names of AVI).
 */
const CODECS_IF_CONFIGURED = {
    h264: [
        // The names of AVI, and of a maker of video telephones.
        ...["AVC1", "H264", "h264", "X264", "x264", "rv64"],
        // AVC-Intra, XAVC and AVC-LongG of cameras, which may leave the parameter sets out.
        ...["ai5p", "ai5q", "ai52", "ai53", "ai55", "ai56", "ai1p", "ai1q", "ai12", "ai13", "ai15", "ai16", "AVin"],
        ...["aivx", "xalg", "avlg"],
    ],
    // Dolby Vision has the name of DVCPRO HD.
    h265: ["HVC1", "HEV1", "dvh1"],
};
const codecOfEntry = indexByType(CODECS);
const codecOfConfiguredEntry = indexByType(CODECS_IF_CONFIGURED);
function indexByType(typesOfCodec) {
    return new Map(Object.entries(typesOfCodec).flatMap(([codec, types]) => types.map((type) => [type, codec])));
}
/**
 * Name of the codec for a sample entry type, else the four-character code itself. `isConfigured`: the entry has the
 * configuration of a decoder of H.264 or H.265.
 */
function nameCodec(entryType, isConfigured) {
    const unregistered = isConfigured ? codecOfConfiguredEntry.get(entryType) : undefined;
    return codecOfEntry.get(entryType) ?? unregistered ?? printFourCC(entryType);
}
/** `objectTypeIndication` of a visual `mp4v` stream (ISO/IEC 14496-1, table 5; the register of mp4ra.org). */
const codecOfObjectType = new Map([
    [0x20, "mpeg4"],
    [0x60, "mpeg2"],
    [0x61, "mpeg2"],
    [0x62, "mpeg2"],
    [0x63, "mpeg2"],
    [0x64, "mpeg2"],
    [0x65, "mpeg2"],
    [0x6a, "mpeg1"],
    [0x6c, "mjpeg"],
    [0x6d, "png"],
    [0xb1, "vp9"],
]);
/** Name of the codec of an `mp4v` sample entry, whose `esds` says what it really holds. */
function nameObjectType(objectType) {
    return codecOfObjectType.get(objectType) ?? `mp4v-0x${objectType.toString(16).padStart(2, "0")}`;
}

;// CONCATENATED MODULE: ./media/codecs/av1.js
/** Reads what an AV1 sequence header says about colours. Knows no container but the configuration record. */




/** Bytes of an `av1C` before the OBUs ("AV1 Codec ISO Media File Format Binding", 2.3.3). */
const RECORD_BYTES = 4;
/** A sequence header is far shorter, even with all its operating points. */
const MOST_BYTES = 1024;
const SEQUENCE_HEADER = 1;
const SRGB = { primaries: 1, transfer: 13, matrix: 0 };
const part = { name: "av1C", offset: 0 };
/**
 * The colours of an `AV1CodecConfigurationRecord`, which is `av1C` in MP4 and CodecPrivate in Matroska; none where it
 * is not one, or has no whole sequence header.
 */
function readAv1Colour(record) {
    try {
        return readRecord(record);
    }
    catch (error) {
        if (error instanceof MediaError)
            return {};
        throw error;
    }
}
function readRecord(record) {
    const bits = new BitReader(record.subarray(RECORD_BYTES, RECORD_BYTES + MOST_BYTES), part);
    bits.skip(1); // obu_forbidden_bit
    if (bits.bits(4) !== SEQUENCE_HEADER)
        return {};
    const hasExtension = bits.flag();
    const hasSize = bits.flag();
    bits.skip(hasExtension ? 9 : 1);
    while (hasSize && bits.flag())
        bits.skip(7);
    if (hasSize)
        bits.skip(7);
    return readSequenceHeader(bits);
}
/** `sequence_header_obu` (AV1 Bitstream & Decoding Process Specification, 5.5.1). */
function readSequenceHeader(bits) {
    const profile = bits.bits(3);
    bits.skip(1); // still_picture
    const isReduced = bits.flag();
    if (isReduced)
        bits.skip(5); // seq_level_idx
    else
        skipOperatingPoints(bits);
    const widthBits = bits.bits(4) + 1;
    const heightBits = bits.bits(4) + 1;
    bits.skip(widthBits + heightBits);
    if (!isReduced && bits.flag())
        bits.skip(7); // delta_frame_id_length_minus_2, additional_frame_id_length_minus_1
    bits.skip(3); // use_128x128_superblock, enable_filter_intra, enable_intra_edge_filter
    if (!isReduced)
        skipTools(bits);
    bits.skip(3); // enable_superres, enable_cdef, enable_restoration
    return readColourConfiguration(bits, profile);
}
function skipOperatingPoints(bits) {
    let delayBits = 0;
    if (bits.flag()) {
        bits.skip(64); // num_units_in_display_tick, time_scale
        if (bits.flag())
            bits.unsigned(); // num_ticks_per_picture_minus_1
        if (bits.flag()) {
            delayBits = bits.bits(5) + 1;
            bits.skip(42); // num_units_in_decoding_tick, and the lengths of other fields
        }
    }
    const hasDisplayDelay = bits.flag();
    const operatingPoints = bits.bits(5) + 1;
    for (let point = 0; point < operatingPoints; point++) {
        bits.skip(12); // operating_point_idc
        if (bits.bits(5) > 7)
            bits.skip(1); // seq_tier
        if (delayBits > 0 && bits.flag())
            bits.skip(2 * delayBits + 1);
        if (hasDisplayDelay && bits.flag())
            bits.skip(4);
    }
}
function skipTools(bits) {
    bits.skip(4); // enable_interintra_compound, enable_masked_compound, enable_warped_motion, enable_dual_filter
    const hasOrderHint = bits.flag();
    if (hasOrderHint)
        bits.skip(2); // enable_jnt_comp, enable_ref_frame_mvs
    const usesScreenContent = bits.flag() || bits.flag();
    if (usesScreenContent && !bits.flag())
        bits.skip(1); // seq_force_integer_mv
    if (hasOrderHint)
        bits.skip(3); // order_hint_bits_minus_1
}
/** `color_config` (5.5.2). */
function readColourConfiguration(bits, profile) {
    const isHighBitDepth = bits.flag();
    if (profile === 2 && isHighBitDepth)
        bits.skip(1); // twelve_bit
    const isMonochrome = profile !== 1 && bits.flag();
    const stated = bits.flag()
        ? { primaries: bits.bits(8), transfer: bits.bits(8), matrix: bits.bits(8) }
        : { primaries: model_colour/* UNSPECIFIED */.Ah, transfer: model_colour/* UNSPECIFIED */.Ah, matrix: model_colour/* UNSPECIFIED */.Ah };
    const isSrgb = stated.primaries === SRGB.primaries && stated.transfer === SRGB.transfer && stated.matrix === SRGB.matrix;
    return { ...describeCodePoints(stated), isFullRange: (isSrgb && !isMonochrome) || bits.flag() };
}

;// CONCATENATED MODULE: ./media/mp4/colour.js
/** Reads what a video sample entry says about colours. Knows boxes in memory: no I/O, and no fault. */




/** No real entry has more boxes. */
const MOST_BOXES = 64;
/**
 * The colours of the entry whose boxes are `bytes`. QuickTime's old codecs may have a colour table here: what is not a
 * box ends the search. A box that states them later does not take the place of one before it.
 */
function readEntryColour(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let colour = {};
    for (let at = 0, box = 0; at + HEADER_BYTES <= bytes.length && box < MOST_BOXES; box++) {
        const size = view.getUint32(at);
        if (size < HEADER_BYTES || at + size > bytes.length)
            break;
        const content = new DataView(bytes.buffer, bytes.byteOffset + at + HEADER_BYTES, size - HEADER_BYTES);
        const read = READERS[spellFourCC(view.getUint32(at + 4))];
        if (read !== undefined && content.byteLength >= read.leastBytes)
            colour = { ...read.read(content), ...colour };
        at += size;
    }
    return colour;
}
/** Which boxes state colours, and how many bytes each has at least. */
const READERS = {
    colr: { leastBytes: 10, read: readColourInformation },
    vpcC: { leastBytes: 10, read: readVpConfiguration },
    av1C: { leastBytes: 4, read: readAv1Configuration },
    dvcC: { leastBytes: 5, read: readDolbyVision },
    dvvC: { leastBytes: 5, read: readDolbyVision },
};
/** `ColourInformationBox` (ISO/IEC 14496-12, 12.1.5; QuickTime's `nclc` has no range). An ICC profile states others. */
function readColourInformation(colr) {
    const type = spellFourCC(colr.getUint32(0));
    if (type !== "nclx" && type !== "nclc")
        return {};
    const codePoints = { primaries: colr.getUint16(4), transfer: colr.getUint16(6), matrix: colr.getUint16(8) };
    const hasRange = type === "nclx" && colr.byteLength > 10;
    return { ...describeCodePoints(codePoints), ...(hasRange && { isFullRange: (colr.getUint8(10) & 0x80) !== 0 }) };
}
const VP_CHROMA = ["4:2:0", "4:2:0", "4:2:2", "4:4:4"];
/** `VPCodecConfigurationBox` ("VP Codec ISO Media File Format Binding"). */
function readVpConfiguration(vpcC) {
    const flags = vpcC.getUint8(6); // bitDepth (4 bits), chromaSubsampling (3), videoFullRangeFlag
    const chroma = VP_CHROMA[(flags >> 1) & 0x07];
    return {
        ...describeCodePoints({ primaries: vpcC.getUint8(7), transfer: vpcC.getUint8(8), matrix: vpcC.getUint8(9) }),
        isFullRange: (flags & 0x01) !== 0,
        bitDepth: flags >> 4,
        ...(chroma !== undefined && { chroma }),
    };
}
/** `AV1CodecConfigurationRecord` ("AV1 Codec ISO Media File Format Binding", 2.3.3). */
function readAv1Configuration(av1C) {
    const flags = av1C.getUint8(2);
    const isHighBitDepth = (flags & 0x40) !== 0;
    const isTwelveBit = (flags & 0x20) !== 0;
    const isMonochrome = (flags & 0x10) !== 0;
    const isHalfAcross = (flags & 0x08) !== 0;
    const isHalfDown = (flags & 0x04) !== 0;
    const chroma = isMonochrome ? "4:0:0" : isHalfDown ? "4:2:0" : isHalfAcross ? "4:2:2" : "4:4:4";
    const sequence = readAv1Colour(new Uint8Array(av1C.buffer, av1C.byteOffset, av1C.byteLength));
    return { ...sequence, bitDepth: isHighBitDepth ? (isTwelveBit ? 12 : 10) : 8, chroma };
}
/** `DOVIDecoderConfigurationRecord` (Dolby Vision Streams Within the ISO Base Media File Format, 3.2). */
function readDolbyVision(record) {
    const compatibility = record.getUint8(4) >> 4;
    return compatibility === 0 ? { isDolbyVisionOnly: true } : {};
}

;// CONCATENATED MODULE: ./media/mp4/sound-entry.js
/** Checks sample entries of sound for what no reader opens. Reads no sound, and knows no rule. */


/** Bytes of an `AudioSampleEntry` after its header (ISO/IEC 14496-12, 12.2.3). */
const ENTRY_BYTES = 28;
/** Bytes that version 2 adds (QuickTime File Format, "Sound Sample Description (Version 2)"). */
const VERSION_2_BYTES = 36;
/** ffmpeg opens no sound with more (`FF_SANE_NB_CHANNELS` of libavcodec). */
const MOST_CHANNELS = 512;
/** The channels of these are what their decoder's configuration says. */
const WITH_CONFIGURED_CHANNELS = ["mp4a"];
const MOST_RATE = 2 ** 31 - 2;
/** Throws a `damaged` MediaError where an entry of a sound track's `stsd` is too short, or no decoder opens it. */
function checkSoundEntry({ type, content }) {
    const { part, remaining } = content;
    const invalid = (detail) => damaged(part, DAMAGE.invalidCodecSettings, detail);
    if (remaining < ENTRY_BYTES)
        throw tooShort(part, remaining, ENTRY_BYTES);
    content.skip(8); // reserved, data_reference_index
    const version = content.uint16();
    content.skip(6); // revision, vendor
    let channels = content.uint16();
    content.skip(10); // samplesize, compression, packet size, samplerate
    if (version === 2) {
        const least = ENTRY_BYTES + VERSION_2_BYTES;
        if (remaining < least)
            throw tooShort(part, remaining, least);
        content.skip(4); // size of the structure
        const rate = content.float64();
        channels = content.uint32();
        if (!(rate >= 0 && rate <= MOST_RATE))
            throw invalid(`${part.name} has a rate of ${rate} Hz`);
    }
    else if (WITH_CONFIGURED_CHANNELS.includes(type))
        return;
    if (channels > MOST_CHANNELS)
        throw invalid(say `${part.name} has ${channels} channels`);
}

;// CONCATENATED MODULE: ./media/mp4/sample-entry.js
/** Reads sample entries: the codec of a video track, and its picture size. Knows boxes in memory: no I/O. */








/** Entry types that keep the real one in `sinf/frma`: Common Encryption (ISO/IEC 23001-7) and FairPlay. */
const PROTECTED_ENTRIES = ["encv", "drmi"];
/** Walks the entries of an `stsd` (ISO/IEC 14496-12, 8.5.2), which must have as many as it declares. */
function* readEntries(stsd) {
    readFullBoxHeader(stsd);
    const declared = stsd.uint32();
    stsd.spend("sample entries", declared);
    let found = 0;
    for (const entry of declared === 0 ? [] : readBoxes(stsd)) {
        yield entry;
        if (++found === declared)
            return;
    }
    if (found < declared) {
        throw damaged(stsd.part, DAMAGE.contradiction, say `stsd declares ${declared} entries, but has ${found}`);
    }
}
/** Checks the `stsd` of a track of sound: it has as many entries as it declares, and readers open them. */
function checkSoundEntries(stsd) {
    for (const entry of readEntries(stsd))
        checkSoundEntry(entry);
}
/**
 * The entry of a video track that decides what the track is. A track may have several: then the first protected entry
 * decides, else the first whose codec can only be named, else the one with the smallest picture. So no part of a track
 * passes because of another.
 */
function readDecidingEntry(stsd) {
    let deciding;
    let entries = 0;
    for (const box of readEntries(stsd)) {
        const entry = readEntry(box);
        entries++;
        if (deciding === undefined || outweighs(entry, deciding))
            deciding = entry;
    }
    if (deciding === undefined)
        throw damaged(stsd.part, DAMAGE.missingPart, "stsd has no entry");
    if (entries === 1)
        return deciding;
    const { findDefect, ...rest } = deciding;
    return rest;
}
function outweighs(entry, other) {
    const difference = badness(entry) - badness(other);
    return difference === 0 ? smallerSide(entry) < smallerSide(other) : difference > 0;
}
function smallerSide({ size }) {
    return Math.min(size.width, size.height);
}
function badness({ isProtected, codec }) {
    return (isProtected ? 2 : 0) + (NAL_CODECS.has(codec) || FRAME_CODECS.has(codec) ? 0 : 1);
}
/** `VisualSampleEntry` (ISO/IEC 14496-12, 12.1.3). */
function readEntry({ type, content }) {
    const { part } = content;
    content.skip(24); // reserved, data_reference_index, pre_defined
    const size = { width: content.uint16(), height: content.uint16() };
    content.skip(50); // resolution, frame_count, compressorname, depth
    const isProtected = PROTECTED_ENTRIES.includes(type);
    const stated = readEntryColour(content.rest);
    // Only these are sure to go on with boxes: QuickTime's old codecs may have a colour table here.
    const hasBoxes = isProtected || type === "mp4v" || NAL_CODECS.has(nameCodec(type, true));
    const boxes = hasBoxes ? findBoxes(content, ["avcC", "hvcC", "esds", "sinf"]) : {};
    if (boxes.avcC !== undefined && boxes.hvcC !== undefined) {
        throw damaged(part, DAMAGE.contradiction, `${part.name} has both an avcC and an hvcC`);
    }
    const codec = readCodec(type, boxes);
    const isSizeClaimed = true;
    const { colour, ...bitstream } = readBitstream(codec, boxes, content, size);
    return { part, codec, isProtected, size, isSizeClaimed, colour: (0,model_colour/* mergeColours */.AV)(colour, stated), ...bitstream };
}
function readCodec(type, { avcC, hvcC, esds, sinf }) {
    const realType = PROTECTED_ENTRIES.includes(type) && sinf !== undefined ? readOriginalFormat(sinf) : type;
    if (realType === "mp4v" && esds !== undefined)
        return nameObjectType(readObjectType(esds));
    return nameCodec(realType, avcC !== undefined || hvcC !== undefined);
}
/** What the bitstream says of the picture size, which is what a decoder sees, whatever the entry claims. */
function readBitstream(codec, boxes, entry, declared) {
    const frameCodec = FRAME_CODECS.get(codec);
    if (frameCodec !== undefined) {
        const { findDefect, readPictureSize } = frameCodec;
        return {
            readSizeInSample: (sample) => ({ size: readPictureSize(sample), isCertain: true, defect: undefined }),
            findDefect,
        };
    }
    const nalCodec = NAL_CODECS.get(codec);
    if (nalCodec === undefined)
        return {};
    const configuration = demandBox(boxes[nalCodec.configurationBox], nalCodec.configurationBox, entry);
    configuration.spend("bytes of decoder configuration", configuration.remaining);
    const read = nalCodec.readConfiguration(configuration);
    configuration.spend("parameter sets", read.nalUnits.length);
    const { size, colour } = readFirstSize(nalCodec, read, configuration.part, declared);
    // They outlive the bytes of moov.
    const kept = { ...read, nalUnits: read.nalUnits.map((nalUnit) => nalUnit.slice()) };
    // Parameter sets in a sample take the place of others, also where the entry type does not allow them there.
    const readSizeInSample = (sample) => readFirstSize(nalCodec, kept, entry.part, declared, sample);
    const findDefect = (sample, sizeBytes) => findNalDefect(nalCodec, kept, sample, sizeBytes);
    return { ...(size && { size, isSizeClaimed: false, colour }), readSizeInSample, findDefect };
}
/** `OriginalFormatBox` of a protected entry (ISO/IEC 14496-12, 8.12.2). */
function readOriginalFormat(sinf) {
    const { frma } = findBoxes(sinf, ["frma"]);
    if (frma === undefined)
        throw damaged(sinf.part, DAMAGE.missingPart, "sinf has no frma");
    return frma.fourCC();
}
const TAG_ES_DESCRIPTOR = 0x03;
const TAG_DECODER_CONFIG_DESCRIPTOR = 0x04;
/** `objectTypeIndication` in an `esds` (ISO/IEC 14496-1, 7.2.6.5 and 7.2.6.6; ISO/IEC 14496-14, 6.7). */
function readObjectType(esds) {
    readFullBoxHeader(esds);
    skipDescriptorHeader(esds, TAG_ES_DESCRIPTOR);
    esds.skip(2); // ES_ID
    const flags = esds.uint8();
    if (flags & 0x80)
        esds.skip(2); // dependsOn_ES_ID
    if (flags & 0x40)
        esds.skip(esds.uint8()); // URL
    if (flags & 0x20)
        esds.skip(2); // OCR_ES_Id
    skipDescriptorHeader(esds, TAG_DECODER_CONFIG_DESCRIPTOR);
    return esds.uint8();
}
/** A tag, and a length in bytes of seven bits, whose highest bit says that another one follows. */
function skipDescriptorHeader(esds, tag) {
    const found = esds.uint8();
    if (found !== tag) {
        throw damaged(esds.part, DAMAGE.invalidIndex, `esds has descriptor ${found} instead of ${tag}`);
    }
    while (esds.uint8() & 0x80)
        ;
}

;// CONCATENATED MODULE: ./media/timeline.js
/** What the frames of one track say of its time, whichever container it is in. Memory is O(1); there is no I/O. */

/** Frames of a track between which none was left out, in ticks. */
class Stretch {
    frames = 0;
    /** Earliest and latest time; a track may be stored in decoding order. */
    start = Number.POSITIVE_INFINITY;
    end = Number.NEGATIVE_INFINITY;
    /** Frames that begin at `end`: how long they last is not known here. */
    framesAtEnd = 0;
    add(start, end, frames, framesAtEnd) {
        this.frames += frames;
        if (start < this.start)
            this.start = start;
        if (end < this.end)
            return;
        this.end = end;
        this.framesAtEnd = framesAtEnd;
    }
    get ticks() {
        return Math.max(0, this.end - this.start);
    }
    /** The frames that those ticks are filled with. */
    get framesInTicks() {
        return this.frames - this.framesAtEnd;
    }
}
/** The time of one track: a container's own timeline extends it, and adds the frames. */
class Timeline {
    clock;
    /** Measures the intervals between frames; absent for audio. */
    timing;
    /** From the first frame to the last, whatever was left out between them. */
    whole = new Stretch();
    /** The stretch that is being read, and what those before it add up to. */
    #stretch = this.whole;
    #stretches = 1;
    #ticksBefore = 0;
    #framesBefore = 0;
    constructor(clock, timing) {
        this.clock = clock;
        this.timing = timing;
    }
    /**
     * Adds frames that take the time from `start` to `end`, in ticks, in the order of the file. If they begin at `end`,
     * they are its `framesAtEnd`. Their intervals are for {@link timing}.
     */
    extend(start, end, frames, framesAtEnd) {
        this.whole.add(start, end, frames, framesAtEnd);
        if (this.#stretch !== this.whole)
            this.#stretch.add(start, end, frames, framesAtEnd);
    }
    /** What follows comes after frames that were not read. */
    skipAhead() {
        this.timing?.skipAhead();
        this.#ticksBefore += this.#stretch.ticks;
        this.#framesBefore += this.#stretch.framesInTicks;
        this.#stretch = new Stretch();
        this.#stretches++;
    }
    /** How many were read. */
    get frames() {
        return this.whole.frames;
    }
    /** Whether some of it was not read. */
    get isPartial() {
        return this.#stretches > 1;
    }
    /** Whether its end is unknown, because the last stretch has none of its frames. */
    get isOpen() {
        return this.#stretch.frames === 0;
    }
    /** Frames per second, averaged over the stretches that were read; `undefined` if these last no time. */
    get frameRate() {
        const seconds = this.clock.toSeconds(this.ticks);
        return seconds > 0 ? measureRate(this.framesInTicks, seconds, this.toleranceSeconds, this.#stretches) : undefined;
    }
    /** What the rate of the whole is at least, however few frames there are between the stretches that were read. */
    get leastFrameRate() {
        if (this.isOpen)
            return 0;
        const ticks = this.whole.ticks + this.lastTicks;
        return this.whole.framesInTicks / (this.clock.toSeconds(ticks) + this.toleranceSeconds);
    }
    /** Whether the track declares one rate for all of its frames, and `rates` of those that were read are no other. */
    isConstant(_rates) {
        return false;
    }
    /** Ends the track: from now on {@link frameRate} is as exact as the times of all frames are. */
    finish() {
        return this.timing?.finish() ?? {};
    }
    /** How long all stretches are, and the frames in them. */
    get ticks() {
        return this.#ticksBefore + this.#stretch.ticks + this.lastTicks;
    }
    get framesInTicks() {
        return this.#framesBefore + this.#stretch.framesInTicks;
    }
    /** How long the last frame lasts beyond the end of its stretch. */
    get lastTicks() {
        return 0;
    }
    /** What the edges of all stretches can be off by. */
    get edgesToleranceSeconds() {
        return this.#stretches * this.toleranceSeconds;
    }
    /** What the length of a stretch can be off by. */
    get toleranceSeconds() {
        return this.clock.measureTolerance(this.ticksPerStep);
    }
    /** How many ticks the times were rounded to. */
    get ticksPerStep() {
        return this.timing?.ticksPerStep ?? 1;
    }
}

;// CONCATENATED MODULE: ./media/mp4/timeline.js
/** The time of one track by its samples, as tables and fragments list them. No boxes, no I/O. */

/** Frames at the end of a track that a muxer knows no duration of, at the most. More are a fault of its clock. */
const MOST_UNTIMED = 2;
/**
 * The timeline of a track whose samples have durations. They are added in decoding order, in runs of equal durations
 * and composition offsets (ISO/IEC 14496-12, 8.6.1). A stretch ends where its last sample does.
 */
class SampleTimeline extends Timeline {
    /** Decoding time of the next sample, in ticks. */
    time = 0;
    /** When the first sample is shown, in ticks. */
    start = Number.POSITIVE_INFINITY;
    /** When the last sample ends that has a duration. */
    #timedEnd = Number.NEGATIVE_INFINITY;
    /** When the last of the samples is shown that have no duration and no later sample; all are decoded at once. */
    #untimed = Number.NEGATIVE_INFINITY;
    /** How many those are. */
    #untimedFrames = 0;
    /** Decoding time of the last sample, and how long the last one took that took any time. */
    #lastDecoded = Number.NaN;
    #step = 0;
    /** Decoding time at which the last fragment began; the samples before it, at 0. */
    #fragmentStart = 0;
    /** Adds `count` samples of `duration` each, which are shown `offset` after they are decoded. */
    add(count, duration, offset) {
        if (count === 0)
            return;
        const decoded = this.time;
        const shown = decoded + offset;
        this.timing?.add(shown, duration, count);
        this.time += count * duration;
        this.start = Math.min(this.start, shown);
        this.#timedEnd = Math.max(this.#timedEnd, this.time + offset);
        this.extend(decoded, this.time, count, 0);
        if (duration > 0) {
            this.#step = duration;
            this.#untimed = Number.NEGATIVE_INFINITY;
            this.#untimedFrames = 0;
        }
        else {
            if (decoded > this.#lastDecoded)
                this.#step = decoded - this.#lastDecoded;
            this.#untimed = decoded > this.#lastDecoded ? shown : Math.max(this.#untimed, shown);
            this.#untimedFrames = decoded > this.#lastDecoded ? count : this.#untimedFrames + count;
        }
        this.#lastDecoded = this.time - duration;
    }
    /** Whether its samples are frames of video: an empty one is none. */
    get hasFrames() {
        return this.timing !== undefined;
    }
    /**
     * Lets the time of `count` samples without bytes pass, as {@link add} does: decoders get nothing, and show the frame
     * before them for longer.
     */
    pass(count, duration, offset) {
        const decoded = this.time;
        this.time += count * duration;
        this.#timedEnd = Math.max(this.#timedEnd, this.time + offset);
        this.extend(decoded, this.time, 0, 0);
    }
    /** When the last sample ends, in ticks; `start > end` without samples. */
    get end() {
        return Math.max(this.#timedEnd, this.#untimed + this.lastTicks);
    }
    /**
     * A picture is shown for some time: if a muxer gave the last one a duration of 0, because no other follows it, it
     * lasts as long as the one before it. So do the last two, of which one is decoded before the other and shown after
     * it. Sound may end with a packet of which nothing is heard.
     */
    get lastTicks() {
        const isUntimed = Number.isFinite(this.#untimed) && this.time >= this.whole.end;
        return isUntimed && this.timing !== undefined ? this.#step * Math.min(this.#untimedFrames, MOST_UNTIMED) : 0;
    }
    /** Goes on with a fragment that begins at `time`; `false` where samples from then on are there already. */
    startFragment(time) {
        const isRepeated = this.time > this.#fragmentStart && time <= this.#fragmentStart;
        this.time = time;
        this.#fragmentStart = time;
        return !isRepeated;
    }
    /** What follows comes after samples that were not read, so that the next fragment has to say its time. */
    skipAhead() {
        super.skipAhead();
        this.time = Number.NaN;
        this.#lastDecoded = Number.NaN;
        this.#untimed = Number.NEGATIVE_INFINITY;
    }
    /** Where the times were rounded to steps, both the last sample's time and its duration may be off by one. */
    get ticksPerStep() {
        const step = super.ticksPerStep;
        return step === 1 ? 1 : 2 * step;
    }
}

;// CONCATENATED MODULE: ./media/mp4/track.js
/** Reads one audio or video track of `moov`. Knows boxes in memory: no I/O, no rules. */








/** Codecs of the still pictures that are a file's cover, or the thumbnails of its chapters. */
const STILL_CODECS = ["mjpeg", "png"];
/**
 * Reads a `trak` (ISO/IEC 14496-12, 8.3), whose reader is at its end then; `undefined` where it is neither audio nor
 * video. The tables are not checked yet.
 */
function readTrack(trak, steady) {
    const { tkhd, edts, mdia } = findBoxes(trak, ["tkhd", "edts", "mdia"]);
    if (mdia === undefined)
        return undefined;
    const { mdhd, hdlr, minf } = findBoxes(mdia, ["mdhd", "hdlr", "minf"]);
    const handler = hdlr && readHandler(hdlr);
    if (handler !== "vide" && handler !== "soun")
        return undefined;
    const { id, isEnabled, rotation } = readTrackHeader(demandBox(tkhd, "tkhd", trak));
    const clock = readClock(demandBox(mdhd, "mdhd", mdia));
    const elst = edts && findBoxes(edts, ["elst"]).elst;
    const edits = elst === undefined ? [] : readEditList(elst);
    const { dinf, stbl } = findBoxes(demandBox(minf, "minf", mdia), ["dinf", "stbl"]);
    if (dinf !== undefined)
        checkDataReferences(dinf);
    const { stsd, table } = readSampleTable(demandBox(stbl, "stbl", mdia));
    const isVideo = handler === "vide";
    if (isVideo)
        stsd.spend("frames", countDurations(table), table.parts.stts);
    const timeline = new SampleTimeline(clock, isVideo ? new FrameTiming(clock, steady) : undefined);
    addSamples(table, timeline);
    const track = { part: trak.part, id, edits, timeline, samples: {} };
    if (!isVideo) {
        checkSoundEntries(stsd);
        return { track, table };
    }
    const entry = readDecidingEntry(stsd);
    const video = { isEnabled, isStill: STILL_CODECS.includes(entry.codec), rotation, entry };
    return { track: { ...track, video }, table };
}
/** `handler_type` (ISO/IEC 14496-12, 8.4.3). */
function readHandler(hdlr) {
    readFullBoxHeader(hdlr);
    hdlr.skip(4); // pre_defined; QuickTime's component type
    return hdlr.fourCC();
}
/** Size, type, version and flags of an entry that says no more: the samples are in this file. */
const SMALLEST_DATA_REFERENCE_BYTES = 12;
/**
 * `DataReferenceBox` (ISO/IEC 14496-12, 8.7.2) has at least one entry, and its entries are as long as they say, but for
 * the last, which ffmpeg accepts if it is longer. Throws a `damaged` MediaError otherwise.
 */
function checkDataReferences(dinf) {
    const { dref } = findBoxes(dinf, ["dref"]);
    if (dref === undefined)
        return;
    readFullBoxHeader(dref);
    const count = dref.uint32();
    const room = Math.floor(dref.remaining / SMALLEST_DATA_REFERENCE_BYTES);
    const contradiction = (what) => damaged(dref.part, DAMAGE.contradiction, what);
    if (count === 0)
        throw contradiction("dref has no entry");
    if (count > room)
        throw contradiction(say `dref declares ${count} entries, but has room for ${room}`);
    dref.spend("boxes inside moov and moof", count);
    for (let entry = 1; entry <= count; entry++) {
        const sizeBytes = dref.remaining < SMALLEST_DATA_REFERENCE_BYTES ? 0 : dref.uint32();
        const isFit = entry === count || sizeBytes - 4 <= dref.remaining;
        if (sizeBytes < SMALLEST_DATA_REFERENCE_BYTES || !isFit) {
            throw contradiction(say `entry ${entry} of dref declares ${sizeBytes} bytes`);
        }
        if (entry < count)
            dref.skip(sizeBytes - 4);
    }
}
/** In ticks per second. ffmpeg takes a faster one for negative, and counts in seconds. */
const FASTEST_CLOCK = 2 ** 31 - 1;
/** The clock of a track or of the movie: `mdhd` and `mvhd` begin alike (ISO/IEC 14496-12, 8.4.2 and 8.2.2). */
function readClock(header) {
    const { version } = readFullBoxHeader(header);
    header.skip(version === 1 ? 16 : 8); // creation_time, modification_time
    const ticksPerSecond = header.uint32();
    if (ticksPerSecond === 0 || ticksPerSecond > FASTEST_CLOCK) {
        const detail = say `${header.part.name} has a clock of ${ticksPerSecond} ticks per second`;
        throw damaged(header.part, ticksPerSecond === 0 ? DAMAGE.stoppedClock : DAMAGE.invalidIndex, detail);
    }
    return new Clock(ticksPerSecond);
}
const TRACK_ENABLED = 0x000001;
/** `TrackHeaderBox` (ISO/IEC 14496-12, 8.3.2). */
function readTrackHeader(tkhd) {
    const { version, flags } = readFullBoxHeader(tkhd);
    tkhd.skip(version === 1 ? 16 : 8); // creation_time, modification_time
    const id = tkhd.uint32();
    tkhd.skip(version === 1 ? 12 : 8); // reserved, duration
    tkhd.skip(16); // reserved, layer, alternate_group, volume
    return { id, isEnabled: (flags & TRACK_ENABLED) !== 0, rotation: readRotation(tkhd) };
}

;// CONCATENATED MODULE: ./media/mp4/movie.js
/** Reads `moov`, and keeps what it and the fragments say. Knows boxes in memory: no I/O, no rules. */







/** What QuickTime's `moov` may hold instead of an index ("Movie Atoms" of the QuickTime File Format). */
const INDEX_SUBSTITUTES = new Map([
    ["cmov", "its index is compressed, which few players can read"],
    ["rmra", "it is a reference movie, which has no frames of its own"],
]);
const CHILDREN = ["mvhd", "mvex", "trak", ...INDEX_SUBSTITUTES.keys()];
/** What is kept of `moov`. It keeps no bytes of the file. */
class Movie {
    /** Bytes of the whole file, which must contain all samples. */
    fileBytes;
    /** Absent until `mvhd` was read. */
    clock;
    /** A rotation of all tracks, besides their own. */
    rotation = 0;
    /** Audio and video, in the order of the file. */
    tracks = [];
    trackOfId = new Map();
    /** By track id. A file that may have fragments has these for all tracks. */
    fragmentDefaults = new Map();
    /** The most samples that any video track has so far. */
    mostFrames = 0;
    /**
     * A track has more bytes than its table says: QuickTime counts a sample of uncompressed sound as one byte ("Sound
     * Sample Descriptions").
     */
    hasUnmeasuredSound = false;
    /** When the last fragment ends according to an index or a header, in seconds; 0 if nothing says so. */
    claimedEndSeconds = 0;
    #steady;
    constructor(fileBytes, steady) {
        this.fileBytes = fileBytes;
        this.#steady = steady;
    }
    /** Takes the end of the last fragment from an index that may be of only some tracks or some fragments. */
    claimEnd(seconds) {
        this.claimedEndSeconds = Math.max(this.claimedEndSeconds, seconds);
    }
    get isFragmented() {
        return this.fragmentDefaults.size > 0;
    }
    /** Counts the frames of a track that got more of them. Looks at no other track, since there may be many. */
    recount({ video, timeline }) {
        if (video !== undefined)
            this.mostFrames = Math.max(this.mostFrames, timeline.frames);
    }
    /** When a track is presented; `undefined` as long as that is not known. */
    present({ edits, timeline }) {
        const { clock, isFragmented } = this;
        if (clock === undefined || timeline.frames === 0)
            return undefined;
        return presentSamples(edits, timeline, { clock, isFragmented });
    }
    /** Reads the content of `moov` (ISO/IEC 14496-12, 8.2.1), and checks it. What was read before a fault stays. */
    read(moov) {
        const tables = [];
        let trackNumber = 0;
        for (const { type, content } of readBoxes(moov, CHILDREN)) {
            const substitute = INDEX_SUBSTITUTES.get(type);
            if (substitute !== undefined)
                throw unrecognised(content.part, substitute, "Export the movie as a plain MP4");
            if (type === "mvhd" && this.clock === undefined) {
                // ISO/IEC 14496-12, 6.2.3, only recommends the order, but ffmpeg shows no frame of a track before it.
                if (this.tracks.length > 0)
                    throw damaged(content.part, DAMAGE.misplacedPart, "mvhd comes after trak");
                this.clock = readClock(content);
                this.rotation = readMovieRotation(content);
            }
            if (type === "mvex")
                this.#readDefaults(content);
            if (type !== "trak")
                continue;
            content.spend("tracks", 1);
            const read = readTrack(content.named(`trak[${++trackNumber}]`), this.#steady);
            if (read === undefined)
                continue;
            this.tracks.push(read.track);
            this.trackOfId.set(read.track.id, read.track);
            this.recount(read.track);
            tables.push(read);
            if (read.track.video === undefined && read.table.sizes.uniform === 1)
                this.hasUnmeasuredSound = true;
        }
        if (this.clock === undefined)
            throw damaged(moov.part, DAMAGE.missingPart, "moov has no mvhd");
        if (this.isFragmented && this.trackOfId.size < this.tracks.length) {
            throw damaged(moov.part, DAMAGE.contradiction, "two tracks have the same id");
        }
        checkSampleTables(tables.map(({ table }) => table), this.fileBytes);
        for (const { track, table } of tables)
            if (track.video !== undefined)
                track.samples = locateSamples(table);
    }
    /** `MovieExtendsHeaderBox`, and `TrackExtendsBox` of each track (ISO/IEC 14496-12, 8.8.2 and 8.8.3). */
    #readDefaults(mvex) {
        for (const { type, content } of readBoxes(mvex, ["mehd", "trex"])) {
            const { version } = readFullBoxHeader(content);
            if (type === "mehd") {
                this.claimEnd(this.clock?.toSeconds(version === 1 ? content.uint64() : content.uint32()) ?? 0);
                continue;
            }
            content.spend("track defaults", 1);
            const trackId = content.uint32();
            content.skip(4); // default_sample_description_index
            this.fragmentDefaults.set(trackId, { duration: content.uint32(), sizeBytes: content.uint32() });
        }
    }
}

;// CONCATENATED MODULE: ./media/mp4/presence.js
/** Checks that a player shows more of a track than one picture. Knows no box and no rule. */

/** ffmpeg copies what an edit list shows, and the pictures that these depend on. So a plain copy loses the rest. */
const SHOW_ALL = "Export the video again from its source, or show all of it with 'ffmpeg -ignore_editlist 1 -i <in> -c copy <out>', and check that its sound still fits";
/**
 * Checks that a track with frames shows them. Throws a `damaged` MediaError where they all have the same time, or where
 * the edit list (ISO/IEC 14496-12, 8.6.6) shows no more than one of them lasts on average.
 */
function checkPresence({ part, edits, timeline }, movie) {
    const { frames, frameRate } = timeline;
    if (frames > 1 && frameRate === undefined)
        throw damaged(part, "all its frames are shown at the same time");
    const presented = edits.length === 0 ? undefined : movie.present({ edits, timeline });
    if (presented === undefined)
        return;
    const { shownSeconds, toleranceSeconds } = presented;
    const leastSeconds = frames > 1 && frameRate !== undefined ? 1 / frameRate.value + toleranceSeconds : 0;
    if (shownSeconds > leastSeconds)
        return;
    const hidden = shownSeconds === 0 ? "all its frames" : "all but one of its frames";
    const detail = say `the edit list shows ${1000 * shownSeconds} ms of ${frames} frames`;
    throw damaged(part, `its edit list hides ${hidden}`, detail, SHOW_ALL);
}

;// CONCATENATED MODULE: ./media/mp4/presentation.js
/** Facts of what a movie shows: edit lists, rotation and sample entries on top of what all containers share. */




/** What is known of `movie`, of which `extent` was read. `inSample` is what its first sample declares. */
function describeMovie(movie, extent, inSample) {
    const videos = pickVideoTracks(movie.tracks);
    const main = findMainTrack(videos);
    const duration = measurePresentation(movie);
    return {
        ...describeMotion(videos, extent),
        ...(duration && { duration }),
        ...(main && isOnly(main, movie) && { videoTrackId: main.id }),
        ...(main && describeFrames(videos.indexOf(main), readFrames(main, movie, inSample))),
        ...(main && main.timeline.frames > 0 && describeTimes(main.timeline, extent)),
    };
}
/** Whether no other track has the id of this one. Without fragments, players don't need the ids. */
function isOnly({ id }, { tracks }) {
    return tracks.filter((track) => track.id === id).length === 1;
}
/** What the sample entry says of the frames, unless it only claims a size, which the first sample decides. */
function readFrames({ video: { entry, rotation } }, movie, inSample) {
    const { codec, isProtected: isEncrypted, size, isSizeClaimed, readSizeInSample } = entry;
    const isToBeRead = isSizeClaimed && readSizeInSample !== undefined && !isEncrypted;
    return {
        codec,
        isEncrypted,
        rotation: addTurns(rotation, movie.rotation),
        size: inSample?.size ?? (isToBeRead ? undefined : size),
        colour: (0,model_colour/* mergeColours */.AV)(inSample?.colour, entry.colour),
    };
}
/**
 * From the beginning of the first audio or video track to the end of the last, after their edit lists. It is as exact
 * as the end of the last one. `undefined` without samples.
 */
function measurePresentation(movie) {
    let start = Number.POSITIVE_INFINITY;
    let end = Number.NEGATIVE_INFINITY;
    let tolerance = 0;
    for (const track of movie.tracks) {
        const span = movie.present(track);
        if (span === undefined)
            continue;
        start = Math.min(start, span.startSeconds);
        if (span.endSeconds <= end)
            continue;
        end = span.endSeconds;
        tolerance = span.toleranceSeconds;
    }
    if (end < start)
        return undefined;
    const isOpen = movie.tracks.some(({ timeline }) => timeline.frames > 0 && timeline.isOpen);
    const measured = measureDuration(end - start, tolerance);
    if (!isOpen)
        return measured;
    // What was not read may be as long as an index says, or longer.
    const value = Math.max(measured.value, movie.claimedEndSeconds);
    return { ...measured, value, high: Number.POSITIVE_INFINITY };
}

;// CONCATENATED MODULE: ./media/mp4/parser.js
/** Reads an MP4 or MOV file from end to end, and checks that it shows something. Knows no rule. */










const BRAND_BYTES = 4;
/** What is read of the media: the beginning of one sample, and more of it where messages come before the frame. */
const SAMPLE_BYTES = [1024, 32 * 1024];
/** What is read of later samples: no codec begins with so many zeros. */
const BLANK_BYTES = 64;
/**
 * The parser of ISO base media files (ISO/IEC 14496-12) and QuickTime movies. It reads the headers of the top-level
 * boxes, the whole of `moov` and of each `moof`, and the beginning of one sample.
 */
const openMp4 = (window, steady) => new Mp4Parser(window, steady);
class Mp4Parser {
    #boxes;
    #steady;
    #skipper;
    #container;
    #movie;
    /** Fragments were left out. */
    #isPartial = false;
    #isComplete = false;
    #inSample;
    #incompleteEnd;
    constructor(window, steady) {
        this.#boxes = new BoxWalker(window);
        this.#steady = steady;
        this.#skipper = window.partial && new FragmentSkipper(this.#boxes, window.partial);
    }
    *read() {
        try {
            yield* this.#readBoxes();
        }
        catch (error) {
            this.#endOpenly(error);
        }
        if (this.#container === "heif")
            return;
        if (this.#movie === undefined) {
            throw new MediaError({
                kind: "damaged",
                problem: "its index (moov) is missing, so no player can open it",
                advice: "Export it again from its source: the recording or export was not finished",
            });
        }
        yield* this.#readMainTrack(this.#movie);
    }
    *#readBoxes() {
        const boxes = this.#boxes;
        for (let next = yield* boxes.next(); next !== undefined; next = yield* boxes.next()) {
            if (next.kind === "cut") {
                if (this.#movie === undefined || !isHarmlessCut(next.type, this.#movie))
                    throw next.fault;
                this.#incompleteEnd = next.fault.fault;
            }
            else if (next.kind === "junk") {
                // After a complete movie it does no harm; before it, or among fragments, it may hide frames.
                if (this.#movie === undefined || this.#movie.isFragmented)
                    throw next.fault;
            }
            else if (next.type === "moof") {
                if (this.#movie === undefined)
                    throw damaged(next.part, DAMAGE.misplacedPart, "moof comes before moov");
                readFragment(yield* boxes.read(next), this.#movie);
            }
            else if (next.type === "ftyp" && this.#container === undefined) {
                const ftyp = yield* boxes.read(next, BRAND_BYTES);
                this.#container = nameContainer(ftyp.fourCC());
                if (this.#container === "heif")
                    return;
            }
            else if (next.type === "moov" && this.#movie === undefined) {
                this.#movie = new Movie(boxes.window.sizeBytes, this.#steady);
                this.#movie.read(yield* boxes.read(next));
            }
            else if (this.#movie !== undefined && this.#skipper !== undefined) {
                const hasSkipped = yield* this.#skipper.visit(next, this.#movie);
                if (hasSkipped)
                    this.#isPartial = true;
            }
        }
    }
    /**
     * Takes what was read until the budget was used up as a part of the file, whose end is open. Throws the error again
     * if it is another, or if nothing says how long the rest is.
     */
    #endOpenly(error) {
        const movie = this.#movie;
        const isOverBudget = error instanceof MediaError && error.fault.kind === "over-budget";
        if (!isOverBudget || !movie?.isFragmented)
            throw error;
        this.#isPartial = true;
        for (const { timeline } of movie.tracks)
            timeline.skipAhead();
        if (movie.claimedEndSeconds === 0 || movie.mostFrames < 2)
            throw error;
    }
    describe() {
        const movie = this.#movie;
        const extent = { isPartial: this.#isPartial, isComplete: this.#isComplete };
        return {
            // Old QuickTime movies have no brand.
            container: this.#container ?? "mov",
            ...(extent.isPartial && { partial: true }),
            ...(this.#incompleteEnd && { incompleteEnd: this.#incompleteEnd }),
            ...(movie && describeMovie(movie, extent, this.#inSample)),
        };
    }
    *#readMainTrack(movie) {
        const videos = pickVideoTracks(movie.tracks);
        const main = findMainTrack(videos);
        if (this.#isPartial && main !== undefined && countMoving(videos) === 0) {
            throw overBudget(main.part, "the parts of the file that were read hold fewer than two frames");
        }
        this.#isComplete = true;
        if (main === undefined)
            return;
        checkPresence(main, movie);
        this.#inSample = yield* readFirstSample(main);
        yield* checkLaterSamples(main);
    }
}
/**
 * Whether all samples are there although the last box is cut off. Their places were checked when the index was read;
 * but more fragments may have followed, unless it is `mfra`, and QuickTime does not say how long plain sound is.
 */
function isHarmlessCut(type, movie) {
    if (type === "moov" || type === "moof")
        return false;
    if (movie.isFragmented)
        return type === "mfra";
    return type !== "mdat" || !movie.hasUnmeasuredSound;
}
/** The size and the colours that the first sample declares, if it is not encrypted. Throws where it is no frame. */
function* readFirstSample({ video: { entry }, samples }) {
    const { isProtected, readSizeInSample } = entry;
    const firstSample = samples.first;
    if (readSizeInSample === undefined || isProtected || firstSample === undefined)
        return undefined;
    let read;
    for (const mostBytes of SAMPLE_BYTES) {
        const length = Math.min(firstSample.sizeBytes, mostBytes);
        const sample = receive(yield { offset: firstSample.offset, length, atLeast: length });
        read = readSizeInSample(sample);
        const defect = entry.findDefect && (entry.findDefect(sample, firstSample.sizeBytes) ?? read.defect);
        if (defect !== undefined) {
            throw undecodable(entry.part, sample, say `the first sample is at byte ${firstSample.offset}: ${defect}`);
        }
        if (read.isCertain || length === firstSample.sizeBytes)
            break;
    }
    if (read?.size === undefined && entry.isSizeClaimed) {
        const detail = `neither ${entry.part.name} nor the first sample gives it`;
        throw damaged(entry.part, "its picture size is missing", detail);
    }
    return read;
}
/**
 * Looks at the beginnings of a sample in the middle and of the last one, which a recorder that lost power never wrote.
 * Throws a `damaged` MediaError where one has only zeros, although its codec has a header there.
 */
function* checkLaterSamples({ video: { entry }, samples }) {
    if (entry.isProtected || entry.findDefect === undefined)
        return;
    for (const sample of [samples.middle, samples.last]) {
        if (sample === undefined || sample.offset === samples.first?.offset)
            continue;
        const length = Math.min(sample.sizeBytes, BLANK_BYTES);
        const beginning = receive(yield { offset: sample.offset, length, atLeast: length });
        if (isBlank(beginning))
            throw unwritten(entry.part, say `a sample at byte ${sample.offset} has only zeros`);
    }
}

;// CONCATENATED MODULE: ./media/signatures.js
/** Tests of the first bytes of a file, for the table of formats. Knows no parser. */
/** Whether these bytes are at `offset`. */
function bytes(offset, ...expected) {
    return (head) => expected.every((byte, index) => head[offset + index] === byte);
}
/** Whether these letters, a byte each, are at `offset`. */
function signatures_text(offset, expected) {
    return bytes(offset, ...[...expected].map((character) => character.charCodeAt(0)));
}
/** Whether all of these hold. */
function signatures_all(...parts) {
    return (head, sizeBytes) => parts.every((fits) => fits(head, sizeBytes));
}
/** ID3v2.4.0 structure, 3.1: a version that exists, and a size of four bytes of seven bits. */
function isId3Header(head) {
    const version = head[3] ?? 0;
    const size = head.subarray(6, 10);
    return version >= 2 && version <= 4 && size.length === 4 && size.every((byte) => byte < 0x80);
}
/** Several frames of audio, each where the one before it ends. Anything shorter is not certain. */
const ENOUGH_FRAMES = 3;
/** Frames of AAC, each with a header of its own. */
const isAdts = signatures_frames(adtsFrameLength);
/** Frames of MPEG audio, layer III. */
const isMp3 = signatures_frames(mp3FrameLength);
function signatures_frames(frameLength) {
    return (head) => {
        let offset = 0;
        for (let frame = 0; frame < ENOUGH_FRAMES; frame++) {
            const length = frameLength(head, offset);
            if (length === undefined)
                return false;
            offset += length;
        }
        return true;
    };
}
/** Bytes of the AAC frame at `offset` (ISO/IEC 13818-7, 6.2: adts_fixed_header, adts_variable_header). */
function adtsFrameLength(head, offset) {
    const [sync0, sync1 = 0, , length0 = 0, length1 = 0, length2 = 0] = head.subarray(offset, offset + 6);
    const isFrame = sync0 === 0xff && (sync1 & 0xf6) === 0xf0;
    const length = ((length0 & 0x03) << 11) | (length1 << 3) | (length2 >> 5);
    return isFrame && length > 7 ? length : undefined;
}
/** Kilobits a second and hertz of layer III by their indices (ISO/IEC 11172-3, 2.4.2.3; ISO/IEC 13818-3, 2.4.2.3). */
const MPEG1_BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const MPEG2_BIT_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const MPEG1_SAMPLE_RATES = [44_100, 48_000, 32_000];
/** Bytes of the MP3 frame at `offset`. */
function mp3FrameLength(head, offset) {
    const [sync0, sync1 = 0, rates = 0] = head.subarray(offset, offset + 3);
    const version = (sync1 >> 3) & 0x03;
    const isLayer3 = sync0 === 0xff && (sync1 & 0xe6) === 0xe2 && version !== 1;
    const isMpeg1 = version === 3;
    const bitRate = (isMpeg1 ? MPEG1_BIT_RATES : MPEG2_BIT_RATES)[rates >> 4];
    const mpeg1SampleRate = MPEG1_SAMPLE_RATES[(rates >> 2) & 0x03];
    if (!isLayer3 || !bitRate || mpeg1SampleRate === undefined)
        return undefined;
    // MPEG-2 halves the sample rates and the samples of a frame; MPEG-2.5 halves the rates once more.
    const divisor = isMpeg1 ? 1 : version === 2 ? 2 : 4;
    const bytesPerBitRate = isMpeg1 ? 144_000 : 72_000;
    return Math.floor((bytesPerBitRate * bitRate * divisor) / mpeg1SampleRate) + ((rates >> 1) & 0x01);
}
const FIRST_TYPES = ["ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "junk", "pict"];
/**
 * QuickTime files older than `ftyp` begin with one of these atoms (QuickTime File Format, "Movie Atoms"); others of any
 * type may come before it, though `ftyp` should be as early as possible (ISO/IEC 14496-12, 4.3.1). "The free lunch" has
 * such a type too, but its first four letters make no size: an atom's fits the file, or begins with a byte that no text
 * has.
 */
function isLateFileType(head, sizeBytes) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    for (let offset = 0; offset + 8 <= head.length;) {
        const size = view.getUint32(offset);
        if (FIRST_TYPES.some((type) => signatures_text(offset + 4, type)(head, sizeBytes))) {
            const isSpecial = size === 0 || size === 1;
            return isSpecial || (size >= 8 && (offset + size <= sizeBytes || size < 0x09_00_00_00));
        }
        if (size < 8)
            return false;
        offset += size;
    }
    return false;
}
/** YUV4MPEG2: a line of parameters, and a first frame. */
function isYuv4Mpeg(head) {
    return /^YUV4MPEG2 [^\n]*\nFRAME/.test(new TextDecoder("latin1").decode(head.subarray(0, 512)));
}
/**
 * What a server sends in place of a video that it does not have: a page, with or without what should come first, or
 * the XML error of a storage service (Amazon S3 API Reference, "Error Responses"; Azure sends the same form).
 */
function isHtml(head) {
    return PAGE.test(decodeText(head));
}
const [XML, COMMENT] = [String.raw `<\?xml\s[^>]*>\s*`, String.raw `<!--(?:(?!-->)[^])*-->\s*`];
const FIRST_TAG = String.raw `<(?:!doctype\s+html|html|head|title|meta|link|script|style|base|body|error)(?:[\s>/]|$)`;
const PAGE = new RegExp(String.raw `^\s*(?:${XML})?(?:${COMMENT})*${FIRST_TAG}`, "i");
/** UTF-16 is known by its byte order mark (Encoding Standard, section 6). */
function decodeText(head) {
    const [first, second] = head;
    const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding).decode(head);
}

;// CONCATENATED MODULE: ./media/stream-signatures.js
/** Tests of the first bytes of streams: packets of MPEG, and video without a container. Knows no parser. */

const SYNC_BYTE = 0x47;
const ENOUGH_PACKETS = 5;
/**
 * Bytes from one packet of a transport stream to the next, and where the first begins: plain, behind a time of arrival
 * (M2TS), and before the parity of a broadcast.
 */
const PACKETS = [
    { step: 188, start: 0 },
    { step: 192, start: 4 },
    { step: 204, start: 0 },
];
/** Whether packets follow each other from the start of the file (ISO/IEC 13818-1, 2.4.3.2). */
function isTransportStream(head) {
    return PACKETS.some(({ step, start }) => listPackets(head, start, step).length > 0);
}
/** As {@link isTransportStream}, but behind an ID3 tag, whose size has seven bits a byte (ID3v2.4.0 structure, 3.1). */
function isTaggedTransportStream(head) {
    const tagBytes = head.subarray(6, 10).reduce((size, byte) => size * 128 + byte, 0);
    return isTransportStream(head.subarray(10 + tagBytes));
}
/** As {@link isTransportStream}, but behind other bytes: where a recording begins amid a packet. */
function isLateTransportStream(head) {
    return PACKETS.some(({ step }) => {
        for (let start = head.indexOf(SYNC_BYTE); start >= 0; start = head.indexOf(SYNC_BYTE, start + 1)) {
            // A picture has columns of equal pixels, but packets count.
            if (new Set(listPackets(head, start, step)).size > 1)
                return true;
        }
        return false;
    });
}
/** The headers of packets that follow each other from `start` to the end; none if they are not certain. */
function listPackets(head, start, step) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const headers = [];
    for (let at = start; at + 5 <= head.length; at += step) {
        if (!isPacket(head.subarray(at, at + 5)))
            return [];
        headers.push(view.getUint32(at));
    }
    return headers.length >= ENOUGH_PACKETS && headers.some(hasControlCharacter) ? headers : [];
}
/** Sync byte, no error, a payload or an adaptation field, and one that fits (ISO/IEC 13818-1, 2.4.3.3 and 2.4.3.5). */
function isPacket([sync, flags = 0, , control = 0, adaptationBytes = 0]) {
    const hasAdaptation = (control & 0x20) !== 0;
    const isFilled = hasAdaptation || (control & 0x10) !== 0;
    return sync === SYNC_BYTE && flags < 0x80 && isFilled && (!hasAdaptation || adaptationBytes <= 183);
}
/** Whether a header has a byte that no text has, unlike one with a G every so many letters. */
function hasControlCharacter(header) {
    return [header >> 16, header >> 8, header].some((byte) => {
        const code = byte & 0xff;
        return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    });
}
/** The four bytes behind each start code 00 00 01, where the first has nothing but zeros before it. */
function listUnits(head) {
    const first = head.findIndex((byte) => byte !== 0);
    if (first < 2 || head[first] !== 1)
        return [];
    const units = [];
    for (let at = first + 1; at < head.length; at++) {
        if (head[at - 3] === 0 && head[at - 2] === 0 && head[at - 1] === 1)
            units.push(head.subarray(at, at + 4));
    }
    return units;
}
/** `profile_idc` of H.264 (annexes A, F, G and I). */
const H264_PROFILES = [44, 66, 77, 83, 86, 88, 100, 110, 118, 122, 128, 134, 135, 138, 139, 244];
const H264 = { message: 6, sps: 7, pps: 8, delimiter: 9, filler: 12 };
/** A message that an encoder adds (`user_data_unregistered`): one may be longer than what is looked at. */
const USER_DATA = 5;
/**
 * A byte stream of H.264 (annex B): SPS and PPS, before which there may be a delimiter, filler and messages; or a
 * message that goes on to the end of `head`.
 */
function isH264Stream(head) {
    const units = listUnits(head).map(([header = 0x80, profile = 0]) => ({ type: header & 0x1f, header, profile }));
    const [first] = units;
    if (units.length === 1 && first?.header === H264.message && first.profile === USER_DATA)
        return isLong(head);
    const sps = units.find(({ type }) => type === H264.sps);
    const isFirst = first !== undefined && [H264.message, H264.sps, H264.delimiter, H264.filler].includes(first.type);
    const isSound = units.every(({ header }) => header < 0x80) && sps !== undefined;
    return isFirst && isSound && H264_PROFILES.includes(sps.profile) && units.some(({ type }) => type === H264.pps);
}
/** Whether there are as many bytes as a message may hide parameter sets behind. */
function isLong(head) {
    return head.length >= 4096;
}
const H265 = { vps: 32, sps: 33, pps: 34, delimiter: 35, filler: 38, message: 39 };
/** A byte stream of H.265 (annex B): VPS, SPS and PPS, and before them what may be there in H.264. */
function isH265Stream(head) {
    const units = listUnits(head);
    const [first] = units;
    if (units.length === 1 && first?.[0] === 2 * H265.message && first[1] === 1 && first[2] === USER_DATA) {
        return isLong(head);
    }
    // The layer and the temporal id of each are 0, and stand in the second byte.
    const types = units.filter(([first = 0x80, second]) => first < 0x80 && second === 1).map(([first = 0]) => first >> 1);
    const firsts = [H265.vps, H265.sps, H265.delimiter, H265.filler, H265.message];
    const isFirst = types[0] !== undefined && firsts.includes(types[0]);
    return isFirst && units[0]?.[1] === 1 && types.includes(H265.sps) && types.includes(H265.pps);
}
/**
 * A stream of MPEG-1 or MPEG-2 video: a sequence header with a size, an aspect ratio, a rate and its marker bit
 * (ISO/IEC 13818-2, 6.2.2.1). Or one of MPEG-4: the start of a sequence of objects, and of an object (ISO/IEC 14496-2,
 * 6.2.2).
 */
function isMpegVideo(head) {
    const first = head.findIndex((byte) => byte !== 0);
    if (first < 2 || head[first] !== 1)
        return false;
    const stream = head.subarray(first - 2);
    const [, , , code, width = 0, sides = 0, height = 0, rates = 0, , , marker = 0] = stream;
    if (code === 0xb0)
        return bytes(5, 0x00, 0x00, 0x01, 0xb5)(stream, stream.length);
    const hasSize = (width | (sides & 0xf0)) > 0 && (height | (sides & 0x0f)) > 0;
    const rate = rates & 0x0f;
    return code === 0xb3 && hasSize && rates >> 4 > 0 && rate > 0 && rate <= 8 && (marker & 0x20) !== 0;
}
/** Start codes of MPEG-4 (ISO/IEC 14496-2, table 6-3): of user data, a group of pictures, and a picture. */
const MPEG4_CODES = [0xb2, 0xb3, 0xb6];
/**
 * As {@link isMpegVideo}, but it begins later: with a group of pictures of MPEG-2 and a picture (ISO/IEC 13818-2,
 * 6.2.2.6), or an object of MPEG-4 or a layer of one, followed by pictures (ISO/IEC 14496-2, 6.2.2 and 6.2.3).
 */
function isMpegVideoAmid(head) {
    if (!bytes(0, 0x00, 0x00, 0x01)(head, head.length))
        return false;
    const isLayer = (code = 0) => code >= 0x20 && code <= 0x2f;
    const [, , , code = 0xff, , , , nextCode] = head;
    if (code === 0xb8)
        return bytes(8, 0x00, 0x00, 0x01, 0x00)(head, head.length);
    const isObject = code < 0x20 && bytes(4, 0x00, 0x00, 0x01)(head, head.length) && isLayer(nextCode);
    return (isObject || isLayer(code)) && listUnits(head).some(([unit = 0]) => MPEG4_CODES.includes(unit));
}
/** Packets of video without packs around them, the first with a start code in it (ISO/IEC 13818-1, 2.4.3.7). */
function isPacketizedVideo(head) {
    const [, , , id = 0, , , flags = 0, , headerBytes = 0] = head;
    const isVideo = bytes(0, 0x00, 0x00, 0x01)(head, head.length) && id >= 0xe0 && id <= 0xef && flags >> 6 === 0b10;
    return isVideo && bytes(9 + headerBytes, 0x00, 0x00, 0x01)(head, head.length);
}

;// CONCATENATED MODULE: ./media/webm/ebml.js
/** How EBML writes numbers and element headers (RFC 8794). Reads bytes in memory: no I/O. */
/**
 * Bytes of the longest id and the longest size that Matroska allows (RFC 9559, 4.2: `EBMLMaxIDLength`,
 * `EBMLMaxSizeLength`).
 */
const LONGEST_ID_BYTES = 4;
const LONGEST_NUMBER_BYTES = 8;
/** Bytes of the longest header of an element. */
const ebml_LONGEST_HEADER_BYTES = LONGEST_ID_BYTES + LONGEST_NUMBER_BYTES;
const latin1 = new TextDecoder("latin1");
/** How many bytes the variable-length integer has that starts with this byte; 9 where none can start so. */
function vintLength(firstByte) {
    return Math.clz32(firstByte) - 23;
}
/**
 * Value of a variable-length integer of `length` bytes without its length marker (RFC 8794, 4). With all bits set it
 * means "unknown", here `Infinity`. Values beyond 2^53 lose digits, never their magnitude.
 */
function readVint(bytes, index, length) {
    const firstBits = 0xff >> length;
    let value = (bytes[index] ?? 0) & firstBits;
    let isUnknown = value === firstBits;
    for (let at = index + 1; at < index + length; at++) {
        const byte = bytes[at] ?? 0;
        value = value * 0x100 + byte;
        isUnknown &&= byte === 0xff;
    }
    return isUnknown ? Number.POSITIVE_INFINITY : value;
}
/** An unsigned integer of up to eight bytes (RFC 8794, 7.2). */
function readUnsigned(bytes, index, length) {
    let value = 0;
    for (let at = index; at < index + length; at++)
        value = value * 0x100 + (bytes[at] ?? 0);
    return value;
}
/** A signed integer of up to eight bytes in two's complement (RFC 8794, 7.1). */
function readSigned(bytes, index, length) {
    const value = readUnsigned(bytes, index, length);
    const isNegative = length > 0 && ((bytes[index] ?? 0) & 0x80) !== 0;
    return isNegative ? value - 0x100 ** length : value;
}
/** A float of zero, four or eight bytes (RFC 8794, 7.3); `undefined` for any other length. */
function readFloat(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length === 4)
        return view.getFloat32(0);
    if (bytes.length === 8)
        return view.getFloat64(0);
    return bytes.length === 0 ? 0 : undefined;
}
/** A string up to its terminator, if it has one (RFC 8794, 7.4 and 13), byte for character. */
function readString(bytes) {
    const terminator = bytes.indexOf(0);
    return latin1.decode(terminator === -1 ? bytes : bytes.subarray(0, terminator));
}
/** Header of one element. It is filled anew for each, since a file may have millions. */
class ElementHeader {
    id = 0;
    /** Bytes of the header itself. */
    headerBytes = 0;
    /** Bytes of the data; `Infinity` where the size is unknown. */
    dataBytes = 0;
    /**
     * Reads the header at `index`. `cut`: the bytes end before it does; `invalid`: no header of Matroska's can begin so.
     */
    read(bytes, index) {
        if (index >= bytes.length)
            return "cut";
        const idLength = vintLength(bytes[index] ?? 0);
        if (idLength > LONGEST_ID_BYTES)
            return "invalid";
        const sizeIndex = index + idLength;
        if (sizeIndex >= bytes.length)
            return "cut";
        const sizeLength = vintLength(bytes[sizeIndex] ?? 0);
        if (sizeLength > LONGEST_NUMBER_BYTES)
            return "invalid";
        if (sizeIndex + sizeLength > bytes.length)
            return "cut";
        this.id = readUnsigned(bytes, index, idLength);
        this.dataBytes = readVint(bytes, sizeIndex, sizeLength);
        this.headerBytes = idLength + sizeLength;
        return "whole";
    }
}

;// CONCATENATED MODULE: ./media/webm/block.js
/** Reads the headers of blocks from bytes that are there. No I/O, and no frame is looked into. */

/** Bytes of a block to look at: the longest header (8 of the track's number, 3, 1 of lacing) and a key frame's. */
const BLOCK_PEEK_BYTES = 24;
/** How the frames in a block are separated (RFC 9559, 10.3): bits 1 and 2 of the flags. */
const LACING = { none: 0, xiph: 1, fixed: 2, ebml: 3 };
/** Their number less one is a byte. */
const MOST_LACED_FRAMES = 256;
/** Only sound is laced, and the sizes of 256 frames of 16 kB still fit. */
const MOST_SIZES_BYTES = 16 * 1024;
/** Header of a Block or SimpleBlock (RFC 9559, 10). It is filled anew for each, since a file may have millions. */
class BlockHeader {
    trackNumber = 0;
    /** In ticks, from the Cluster's Timestamp. */
    relativeTime = 0;
    /** More than one where they are laced. */
    frames = 0;
    /** Bytes up to the first frame; where frames are laced, up to their sizes. */
    headerBytes = 0;
    /** Bytes of each frame, as far as {@link measureFrames} measured them. */
    #frameBytes = new Float64Array(MOST_LACED_FRAMES);
    #lacing = LACING.none;
    /**
     * Reads the header at `index` of a block of `dataBytes`, which leaves `frames` 0 if it is too short for one.
     * Returns how many bytes of the block hold the sizes of its frames at the most: 0 if there are none.
     */
    read(bytes, index, dataBytes) {
        const numberLength = vintLength(bytes[index] ?? 0);
        const flagsIndex = index + numberLength + 2;
        this.#lacing = ((bytes[flagsIndex] ?? 0) >> 1) & 0x03;
        const isLaced = this.#lacing !== LACING.none;
        this.headerBytes = numberLength + 3 + (isLaced ? 1 : 0);
        const isTooShort = numberLength > 8 || this.headerBytes > dataBytes;
        this.frames = isTooShort ? 0 : isLaced ? (bytes[flagsIndex + 1] ?? 0) + 1 : 1;
        this.trackNumber = readVint(bytes, index, numberLength);
        this.relativeTime = readSigned(bytes, index + numberLength, 2);
        return isTooShort ? 0 : Math.min(this.#countBytesUpToFrames(dataBytes), dataBytes);
    }
    #countBytesUpToFrames(dataBytes) {
        if (this.#lacing === LACING.xiph) {
            return this.headerBytes + Math.min(this.frames + Math.floor(dataBytes / 0xff), MOST_SIZES_BYTES);
        }
        return this.#lacing === LACING.ebml ? this.headerBytes + this.frames * 8 : 0;
    }
    /** Bytes of each frame, once {@link measureFrames} measured them; they are overwritten with the next block. */
    get frameSizes() {
        return this.#frameBytes.subarray(0, this.frames);
    }
    /** How many frames have no byte, once {@link measureFrames} measured them. */
    countEmptyFrames() {
        let empty = 0;
        for (let frame = 0; frame < this.frames; frame++)
            if (this.#frameBytes[frame] === 0)
                empty++;
        return empty;
    }
    /**
     * Measures the frames of a block whose header begins at `index` and which ends at `end` of the bytes. Returns where
     * the first of them begins; `undefined` where they do not fit in the block.
     */
    measureFrames(bytes, index, end) {
        const { frames } = this;
        const frameBytes = this.#frameBytes;
        const start = index + this.headerBytes;
        const firstFrame = this.#readSizes(bytes, start, Math.min(end, bytes.length));
        if (firstFrame === undefined)
            return undefined;
        let rest = end - firstFrame;
        if (this.#lacing === LACING.fixed) {
            frameBytes.fill(rest / frames, 0, frames);
            return rest % frames === 0 ? firstFrame : undefined;
        }
        for (let frame = 0; frame < frames - 1; frame++)
            rest -= frameBytes[frame] ?? 0;
        frameBytes[frames - 1] = rest;
        return rest >= 0 ? firstFrame : undefined;
    }
    /** Reads the sizes of all frames but the last, and returns where they end; `undefined` where they end too late. */
    #readSizes(bytes, start, end) {
        if (this.#lacing === LACING.xiph)
            return this.#readXiphSizes(bytes, start, end);
        return this.#lacing === LACING.ebml ? this.#readEbmlSizes(bytes, start, end) : start;
    }
    /** Sums of bytes, of which each 255 is followed by another (RFC 9559, 10.3.2). */
    #readXiphSizes(bytes, start, end) {
        let index = start;
        for (let frame = 0; frame < this.frames - 1; frame++) {
            let size = 0;
            for (let byte = 0xff; byte === 0xff; index++) {
                if (index >= end)
                    return undefined;
                byte = bytes[index] ?? 0;
                size += byte;
            }
            this.#frameBytes[frame] = size;
        }
        return index;
    }
    /** The first size, then differences to the one before it (RFC 9559, 10.3.3). */
    #readEbmlSizes(bytes, start, end) {
        let index = start;
        let size = 0;
        for (let frame = 0; frame < this.frames - 1; frame++) {
            const length = vintLength(bytes[index] ?? 0);
            if (length > 8 || index + length > end)
                return undefined;
            const value = readVint(bytes, index, length);
            size = frame === 0 ? value : size + value - (2 ** (7 * length - 1) - 1);
            if (size < 0)
                return undefined;
            this.#frameBytes[frame] = size;
            index += length;
        }
        return index;
    }
}

;// CONCATENATED MODULE: ./media/webm/elements.js
/** The elements of Matroska by their ids. Reads nothing. */
/** Ids of the Matroska elements that are read or recognised, with their length marker (RFC 8794 and RFC 9559). */
const ElementId = {
    EBML: 0x1a45dfa3,
    EBMLReadVersion: 0x42f7,
    EBMLMaxIDLength: 0x42f2,
    EBMLMaxSizeLength: 0x42f3,
    DocType: 0x4282,
    DocTypeReadVersion: 0x4285,
    Segment: 0x18538067,
    SeekHead: 0x114d9b74,
    Info: 0x1549a966,
    Tracks: 0x1654ae6b,
    Cues: 0x1c53bb6b,
    Attachments: 0x1941a469,
    Chapters: 0x1043a770,
    Tags: 0x1254c367,
    Cluster: 0x1f43b675,
    Void: 0xec,
    CRC32: 0xbf,
    Seek: 0x4dbb,
    SeekID: 0x53ab,
    SeekPosition: 0x53ac,
    CuePoint: 0xbb,
    CueTrackPositions: 0xb7,
    CueClusterPosition: 0xf1,
    TimestampScale: 0x2ad7b1,
    Duration: 0x4489,
    TrackEntry: 0xae,
    TrackNumber: 0xd7,
    TrackType: 0x83,
    FlagEnabled: 0xb9,
    DefaultDuration: 0x23e383,
    TrackTimestampScale: 0x23314f,
    CodecID: 0x86,
    CodecPrivate: 0x63a2,
    CodecDelay: 0x56aa,
    Video: 0xe0,
    PixelWidth: 0xb0,
    PixelHeight: 0xba,
    PixelCropTop: 0x54bb,
    PixelCropBottom: 0x54aa,
    PixelCropLeft: 0x54cc,
    PixelCropRight: 0x54dd,
    Colour: 0x55b0,
    MatrixCoefficients: 0x55b1,
    BitsPerChannel: 0x55b2,
    ChromaSubsamplingHorz: 0x55b3,
    ChromaSubsamplingVert: 0x55b4,
    Range: 0x55b9,
    TransferCharacteristics: 0x55ba,
    Primaries: 0x55bb,
    Projection: 0x7670,
    ProjectionType: 0x7671,
    ProjectionPoseRoll: 0x7675,
    ContentEncodings: 0x6d80,
    ContentEncoding: 0x6240,
    ContentEncryption: 0x5035,
    Timestamp: 0xe7,
    SimpleBlock: 0xa3,
    BlockGroup: 0xa0,
    Block: 0xa1,
    BlockDuration: 0x9b,
    DiscardPadding: 0x75a2,
};
const names = new Map(Object.entries(ElementId).map(([name, id]) => [id, name]));
/** The element's name, or its id in hexadecimal where it has none here. */
function nameElement(id) {
    return names.get(id) ?? `element 0x${id.toString(16).toUpperCase()}`;
}
/**
 * Children of the Segment, and the start of another document. Each ends a Cluster of unknown size (RFC 8794, 6.2: such
 * an element ends where one begins that cannot be its child).
 */
const afterCluster = new Set([
    ElementId.EBML,
    ElementId.Segment,
    ElementId.SeekHead,
    ElementId.Info,
    ElementId.Tracks,
    ElementId.Cues,
    ElementId.Attachments,
    ElementId.Chapters,
    ElementId.Tags,
    ElementId.Cluster,
]);
/** All of them have ids of four bytes, unlike the children of a Cluster: most elements need no look at the set. */
const SMALLEST_AFTER_CLUSTER = 0x10_00_00_00;
const HOLD_NO_FRAMES = new Set([
    ElementId.SeekHead,
    ElementId.Cues,
    ElementId.Attachments,
    ElementId.Chapters,
    ElementId.Tags,
    ElementId.Void,
    ElementId.CRC32,
]);
/** Whether an element is one of those that may stand between and behind the Clusters, and is not needed to play. */
function holdsNoFrames(id) {
    return HOLD_NO_FRAMES.has(id);
}
/** Whether an element with this id cannot be a child of a Cluster. */
function cannotBeInCluster(id) {
    return id >= SMALLEST_AFTER_CLUSTER && afterCluster.has(id);
}

;// CONCATENATED MODULE: ./media/webm/shown-frames.js
/** Looks into the frames of a block, and counts those that are shown. Knows no codec by name, and no rule. */

/** Looks into the frames that follow each other from `offset`, of `sizes` in bytes. An empty one is not shown. */
function* lookIntoFrames(elements, codec, offset, sizes) {
    const look = { shown: 0 };
    let start = offset;
    for (const size of sizes) {
        if (size > 0 && (yield* shown_frames_isShown(elements, codec, start, size, look)))
            look.shown++;
        start += size;
    }
    return look;
}
/** Whether the frame at `offset` is shown, or any of those that are packed into it. */
function* shown_frames_isShown(elements, codec, offset, bytes, look) {
    if (yield* isShownAlone(elements, codec, offset, bytes, look))
        return true;
    const end = offset + bytes;
    const index = Math.min(bytes, PACKED_INDEX_BYTES);
    let start = offset;
    for (const packed of codec.listPacked(yield* elements.peek(end - index, index))) {
        const frameBytes = Math.min(packed, end - start);
        if (frameBytes > 0 && (yield* isShownAlone(elements, codec, start, frameBytes, look)))
            return true;
        start += packed;
    }
    return false;
}
function* isShownAlone(elements, codec, offset, bytes, look) {
    const file = { name: "file", offset };
    elements.window.effort.spend("looks into frames", 1, file);
    const frame = yield* elements.peek(offset, Math.min(bytes, FRAME_HEADER_BYTES));
    const size = look.size ?? codec.readPictureSize(frame);
    if (size !== undefined)
        look.size = size;
    return codec.isShown(frame);
}

;// CONCATENATED MODULE: ./media/webm/clusters.js
/** Walks the Clusters of a Segment by the headers of their blocks. Frames are skipped unread; no rules. */







/** A track begins with a key frame, unless it was cut out of a longer one: then the next one is seconds away. */
const MOST_FRAMES_BEFORE_KEY_FRAME = 500;
/** What is read of the first frame of a track whose parameter sets may be there. */
const MOST_FIRST_FRAME_BYTES = 64 * 1024;
function isBlock(id) {
    return id === ElementId.SimpleBlock || id === ElementId.Block;
}
/** How much of an element's data is looked at: nothing of those that are skipped. */
function countBytesToPeek(id) {
    if (isBlock(id))
        return BLOCK_PEEK_BYTES;
    switch (id) {
        case ElementId.Timestamp:
        case ElementId.BlockDuration:
        case ElementId.DiscardPadding:
            return 8;
        default:
            return 0;
    }
}
/** Walks the Clusters of a Segment (RFC 9559, 5.1.3), and adds their blocks to the timelines of the tracks. */
class ClusterReader {
    #elements;
    #tracks;
    #segment;
    #block = new BlockHeader();
    /** Tracks whose first frame is looked into, as long as it was not read. */
    #unseen;
    #cluster;
    #group;
    /** The current block, unless it shows nothing. */
    #timedBlock;
    #mostFrames = 0;
    #incompleteEnd;
    constructor(elements, tracks, segment) {
        this.#elements = elements;
        this.#tracks = new Map(tracks.map((track) => [track.number, track]));
        this.#unseen = new Set(tracks.flatMap(({ number, findDefect }) => (findDefect === undefined ? [] : number)));
        this.#segment = segment;
    }
    /** Whether a Cluster is being read whose blocks have a time. */
    get hasTime() {
        return this.#cluster?.time !== undefined;
    }
    /** How many frames were read of the video track that has the most. */
    get mostFrames() {
        return this.#mostFrames;
    }
    /** The last element is cut off, although all blocks are there. */
    get incompleteEnd() {
        return this.#incompleteEnd;
    }
    /**
     * Reads from `offset`, where an element begins, to the end of the Segment or of the file, or until `isEnough` of the
     * place of the next element; then returns that place.
     */
    *read(offset, isEnough) {
        const elements = this.#elements;
        const { header, window } = elements;
        const end = Math.min(this.#segment.end, window.sizeBytes);
        for (let at = offset; at < end;) {
            this.#leave(at);
            if (isEnough?.(at))
                return at;
            if (!window.holds(at, ebml_LONGEST_HEADER_BYTES))
                window.accept(yield elements.request(at, ebml_LONGEST_HEADER_BYTES));
            const parent = this.#parent;
            this.#incompleteEnd = this.#findStrayEnd(at);
            if (this.#incompleteEnd !== undefined)
                break;
            elements.look(at, parent.part);
            const cut = elements.findCutEnd(parent.end, parent.part);
            if (cut !== undefined) {
                if (this.#mayHoldFrames)
                    throw cut;
                this.#incompleteEnd = cut.fault;
                break;
            }
            const { dataOffset } = elements;
            const peek = Math.min(countBytesToPeek(header.id), header.dataBytes);
            if (!window.holds(dataOffset, peek))
                window.accept(yield elements.request(dataOffset, peek));
            if (!window.holds(dataOffset, peek))
                throw truncatedAt(parent.part, "it became shorter while it was read");
            if (this.#isBlock(header.id)) {
                const sizes = this.#block.read(window.bytes, dataOffset - window.start, header.dataBytes);
                const wanted = this.#hasParameterSets ? Math.min(header.dataBytes, MOST_FIRST_FRAME_BYTES) : sizes;
                if (!window.holds(dataOffset, wanted))
                    window.accept(yield elements.request(dataOffset, wanted));
                const block = this.#readBlock();
                const codec = block?.track.frameCodec;
                if (block !== undefined && block.frames > 0 && codec !== undefined && !this.#showsWhole(block, codec)) {
                    const look = yield* lookIntoFrames(elements, codec, block.offset, this.#block.frameSizes);
                    block.frames = look.shown;
                    if (look.size !== undefined)
                        block.track.codedSize ??= look.size;
                }
                this.#timedBlock = block?.frames === 0 ? undefined : block;
            }
            at = this.#visit(header.id);
        }
        this.#leave(end);
        return undefined;
    }
    /** The fault of a last byte that begins no element, behind all that is whole. */
    #findStrayEnd(at) {
        const { window } = this.#elements;
        const isStray = at === window.sizeBytes - 1 && vintLength(window.view(at, 1)[0] ?? 0) > LONGEST_ID_BYTES;
        if (!isStray || !this.#isOpenEnded)
            return undefined;
        return truncatedAt({ ...this.#parent.part, offset: at }, "it ends with a byte that begins no element").fault;
    }
    /** Whether no size says that more was to follow at the end of the file, as in a live recording. */
    get #isOpenEnded() {
        const { end, sizeBytes } = this.#elements.window;
        const isOpen = this.#cluster === undefined || this.#cluster.hasUnknownSize;
        // A file that has become shorter since it was opened is cut.
        return this.#group === undefined && isOpen && this.#segment.end === Number.POSITIVE_INFINITY && end >= sizeBytes;
    }
    /** Whether frames may be missing where the file ends inside the current element, or where more should follow it. */
    get #mayHoldFrames() {
        const { end, header } = this.#elements;
        const isLast = this.#segment.end === end;
        return this.#group !== undefined || !isLast || !holdsNoFrames(header.id);
    }
    /** Leaves out what follows, up to a child of the Segment that is read next. */
    skipAhead() {
        this.#leave(Number.POSITIVE_INFINITY);
        for (const { timeline } of this.#tracks.values())
            timeline.skipAhead();
    }
    /** Closes what ends at or before `offset`. */
    #leave(offset) {
        if (this.#group !== undefined && offset >= this.#group.end) {
            const { block, duration, padding } = this.#group;
            if (block !== undefined)
                this.#add(block, duration, padding);
            this.#group = undefined;
        }
        if (this.#cluster !== undefined && offset >= this.#cluster.end)
            this.#cluster = undefined;
    }
    /** Handles the current element by its id and its place, and returns where the next one begins. */
    #visit(id) {
        const { dataOffset, end } = this.#elements;
        if (this.#cluster?.hasUnknownSize && cannotBeInCluster(id))
            this.#cluster = undefined;
        if (this.#cluster === undefined && id === ElementId.Cluster) {
            const part = this.#elements.part(this.#segment.part);
            const hasUnknownSize = end === Number.POSITIVE_INFINITY;
            this.#cluster = { part, end: Math.min(end, this.#segment.end), hasUnknownSize };
            return dataOffset;
        }
        if (this.#cluster !== undefined && cannotBeInCluster(id)) {
            throw this.#damaged(DAMAGE.misplacedPart, "it can't be in a Cluster");
        }
        if (id === ElementId.EBML || id === ElementId.Segment) {
            throw this.#damaged(DAMAGE.secondStart, "a second document begins here");
        }
        if (this.#group !== undefined)
            this.#visitInGroup(id, this.#group);
        else if (this.#cluster !== undefined)
            return this.#visitInCluster(id, this.#cluster);
        return end;
    }
    #visitInCluster(id, cluster) {
        const { dataOffset, end } = this.#elements;
        if (id === ElementId.BlockGroup) {
            this.#group = { part: this.#elements.part(cluster.part), end };
            return dataOffset;
        }
        if (id === ElementId.Timestamp)
            cluster.time = this.#readInteger(readUnsigned);
        if (id === ElementId.SimpleBlock && this.#timedBlock !== undefined)
            this.#add(this.#timedBlock);
        return end;
    }
    #visitInGroup(id, group) {
        if (id === ElementId.BlockDuration)
            group.duration = this.#readInteger(readUnsigned);
        if (id === ElementId.DiscardPadding)
            group.padding = this.#readInteger(readSigned);
        if (id === ElementId.Block && this.#timedBlock !== undefined)
            group.block = this.#timedBlock;
    }
    #add({ track, time, frames }, duration, padding) {
        track.timeline.add(time, frames, duration, padding);
        if (track.video !== undefined)
            this.#mostFrames = Math.max(this.#mostFrames, track.timeline.frames);
    }
    #readInteger(read) {
        const { dataOffset, header, window } = this.#elements;
        if (header.dataBytes > 8) {
            throw this.#damaged(DAMAGE.wrongSize, say `an integer of ${header.dataBytes} bytes; at most 8 are allowed`);
        }
        return read(window.bytes, dataOffset - window.start, header.dataBytes);
    }
    /** Whether the current element is a block that can be here. */
    #isBlock(id) {
        return id === (this.#group === undefined ? ElementId.SimpleBlock : ElementId.Block) && this.#cluster !== undefined;
    }
    /** The current block, unless it belongs to neither a video nor an audio track. All its frames count as shown. */
    #readBlock() {
        const { dataOffset, end, window } = this.#elements;
        const { bytes, effort, start } = window;
        const block = this.#block;
        if (block.frames === 0)
            throw this.#damaged(DAMAGE.wrongSize, "it is too short for the header of a block");
        const track = this.#tracks.get(block.trackNumber);
        if (track === undefined)
            return undefined;
        if (this.#cluster?.time === undefined) {
            throw this.#damaged("one of its frames has no time", "it comes before the Timestamp of its Cluster");
        }
        const isVideo = track.video !== undefined;
        if (isVideo)
            effort.spend("frames", 1, this.#parent.part);
        if (block.frames > 1)
            effort.spend("laced frames", block.frames, this.#parent.part);
        const firstFrame = block.measureFrames(bytes, dataOffset - start, end - start);
        if (firstFrame === undefined) {
            throw this.#damaged(DAMAGE.wrongSize, "the frames laced in the block do not fit into it");
        }
        let { frames } = block;
        if (isVideo && !track.isOpaque) {
            const sizeBytes = end - start - firstFrame;
            if (frames === 1)
                this.#lookAtFrame(track, bytes.subarray(firstFrame, end - start), sizeBytes);
            // Decoders get nothing, and show the frame before it for longer. An empty frame of Theora is one that repeats.
            if (track.codec !== "theora")
                frames -= block.countEmptyFrames();
        }
        return { track, time: this.#cluster.time + block.relativeTime, offset: start + firstFrame, frames };
    }
    /**
     * Looks at the beginning of a frame that has `sizeBytes`: the first one of a track may have a defect, and any may
     * declare the picture size.
     */
    #lookAtFrame(track, frame, sizeBytes) {
        if (this.#isUnseen) {
            this.#unseen.delete(track.number);
            const { part } = this.#parent;
            if (track.readFirstSize !== undefined)
                this.#elements.window.effort.spend("first frames", 1, part);
            const first = track.readFirstSize?.(frame);
            if (first?.size !== undefined)
                track.codedSize = first.size;
            if (first?.colour !== undefined)
                track.codedColour = first.colour;
            const defect = track.findDefect?.(frame, sizeBytes) ?? first?.defect;
            if (defect !== undefined)
                track.frameFault = undecodable(this.#elements.part(part), frame, defect);
        }
        else if (frame.length > 0 && track.findDefect !== undefined && isBlank(frame.subarray(0, FRAME_HEADER_BYTES))) {
            track.frameFault ??= unwritten(this.#elements.part(this.#parent.part), say `a frame of ${sizeBytes} bytes`);
        }
        if (track.codedSize !== undefined || track.timeline.frames >= MOST_FRAMES_BEFORE_KEY_FRAME)
            return;
        const codedSize = track.frameCodec?.readPictureSize(frame);
        if (codedSize !== undefined)
            track.codedSize = codedSize;
    }
    /** Whether the block is one frame that is shown, as most are. */
    #showsWhole({ frames, offset }, codec) {
        const { end, window } = this.#elements;
        return frames === 1 && codec.isShown(window.view(offset, Math.min(end - offset, FRAME_HEADER_BYTES)));
    }
    /** Whether the current block may hold parameter sets, as the first of its track. */
    get #hasParameterSets() {
        return this.#isUnseen && this.#tracks.get(this.#block.trackNumber)?.readFirstSize !== undefined;
    }
    /** Whether the current block is the first of a track whose first frame is to be looked at. */
    get #isUnseen() {
        return this.#unseen.size > 0 && this.#block.frames === 1 && this.#unseen.has(this.#block.trackNumber);
    }
    #damaged(problem, detail) {
        return this.#elements.damaged(problem, detail, this.#parent.part);
    }
    /** The innermost element that contains the current one. */
    get #parent() {
        return this.#group ?? this.#cluster ?? this.#segment;
    }
}

;// CONCATENATED MODULE: ./media/webm/master.js
/** Reads master elements from bytes in memory, by schemas that say which children are wanted. No I/O. */



/** No real file has more tracks, or more encodings of one track. */
const MOST_OF_A_KIND = 1000;
/** An unsigned integer of up to eight bytes. */
function unsigned(id) {
    return {
        id,
        decode(data) {
            const length = data.remaining;
            if (length > 8)
                throw damaged(data.part, DAMAGE.wrongSize, say `an integer of ${length} bytes; at most 8 are allowed`);
            return readUnsigned(data.bytes(length), 0, length);
        },
    };
}
/** A float of zero, four or eight bytes. */
function master_float(id) {
    return {
        id,
        decode(data) {
            const length = data.remaining;
            const value = readFloat(data.bytes(length));
            if (value === undefined) {
                throw damaged(data.part, DAMAGE.wrongSize, say `a number of ${length} bytes; only 0, 4 and 8 are allowed`);
            }
            return value;
        },
    };
}
/** A string, byte for character. */
function string(id) {
    return { id, decode: (data) => readString(data.bytes(data.remaining)) };
}
/** Bytes that are read later. */
function binary(id) {
    return { id, decode: (data) => data };
}
/** A master element that may occur once. */
function master(id, fields) {
    return { id, decode: (data) => decodeMaster(fields, data) };
}
/** A master element that may occur many times. */
function masters(id, fields) {
    return {
        id,
        decode(data, before = []) {
            if (before.length === MOST_OF_A_KIND) {
                throw overBound(data.part, say `it has more than ${MOST_OF_A_KIND} ${data.part.name} elements`);
            }
            before.push(decodeMaster(fields, data));
            return before;
        },
    };
}
/**
 * Reads the children of a master element from all of its data. It goes only as deep as the schema, whatever the file
 * contains. Throws a `damaged` MediaError where a child does not fit.
 */
function decodeMaster(fields, content) {
    const namesById = new Map(Object.entries(fields).map(([name, field]) => [field.id, name]));
    const decoded = {};
    const header = new ElementHeader();
    const data = content.rest;
    while (content.remaining > 0) {
        const { offset } = content;
        if (header.read(data, data.length - content.remaining) !== "whole") {
            throw damaged({ ...content.part, offset }, DAMAGE.invalidBytes, "no element begins with these bytes");
        }
        const part = { name: nameElement(header.id), offset, parent: content.part };
        const { dataBytes, headerBytes } = header;
        if (headerBytes + dataBytes > content.remaining) {
            throw damaged(part, DAMAGE.wrongSize, "it is larger than the element that contains it");
        }
        content.skip(headerBytes);
        const child = content.take(dataBytes, part);
        const name = namesById.get(header.id);
        const field = name === undefined ? undefined : fields[name];
        if (name !== undefined && field !== undefined)
            decoded[name] = field.decode(child, decoded[name]);
    }
    return decoded;
}

;// CONCATENATED MODULE: ./media/webm/document.js
/** Reads the EBML header of a file, and finds its Segment. Looks no further. */




/** The EBML header has about forty bytes. */
const MOST_DOCUMENT_HEADER_BYTES = 4096;
/** RFC 9559 is about versions 1 to 4 of Matroska. */
const NEWEST_MATROSKA = 4;
const documentSchema = {
    docType: string(ElementId.DocType),
    docTypeReadVersion: unsigned(ElementId.DocTypeReadVersion),
    readVersion: unsigned(ElementId.EBMLReadVersion),
    maxIdLength: unsigned(ElementId.EBMLMaxIDLength),
    maxSizeLength: unsigned(ElementId.EBMLMaxSizeLength),
};
const containers = new Map([
    ["webm", "webm"],
    ["matroska", "matroska"],
]);
/**
 * Reads the EBML header at the beginning of the file. WebM and Matroska differ in its DocType (RFC 8794, 11.2.6).
 * Throws a `damaged` MediaError for versions that do not exist, and an `unrecognised` one for any other DocType.
 */
function* readContainer(elements) {
    yield* elements.reach(0, ebml_LONGEST_HEADER_BYTES);
    elements.look(0);
    elements.checkEnd(Number.POSITIVE_INFINITY);
    const header = yield* elements.readData(MOST_DOCUMENT_HEADER_BYTES);
    const { docType = "", docTypeReadVersion = 1, ...ebml } = decodeMaster(documentSchema, header);
    const { readVersion = 1, maxIdLength = 4, maxSizeLength = 8 } = ebml;
    if (readVersion !== 1 || maxIdLength > LONGEST_ID_BYTES || maxSizeLength > LONGEST_NUMBER_BYTES) {
        throw damaged(header.part, "it needs a version of EBML that does not exist");
    }
    if (docTypeReadVersion > NEWEST_MATROSKA) {
        throw damaged(header.part, `it needs version ${docTypeReadVersion} of Matroska, which does not exist`);
    }
    const container = containers.get(docType);
    if (container !== undefined)
        return container;
    const problem = "it is an EBML file, but neither WebM nor Matroska";
    throw new MediaError({ kind: "unrecognised", problem, part: "EBML", offset: 0 });
}
/** Finds the Segment after the EBML header, which ends at `offset`. Throws a `truncated` MediaError without one. */
function* findSegment(elements, offset) {
    for (let at = offset; at < elements.window.sizeBytes; at = elements.end) {
        yield* elements.reach(at, ebml_LONGEST_HEADER_BYTES);
        elements.look(at);
        if (elements.header.id === ElementId.Segment) {
            return { part: elements.part(), start: elements.dataOffset, end: elements.end };
        }
        elements.checkEnd(Number.POSITIVE_INFINITY);
    }
    throw truncatedAt({ name: "EBML", offset }, "it ends after its header");
}

;// CONCATENATED MODULE: ./media/webm/element-walker.js
/** Walks elements by their headers, and asks for their bytes. Looks into none of them. */




/** Enough for the header of a block, and for the first bytes of its frame. */
const SMALLEST_REQUEST_BYTES = 36;
const LARGEST_REQUEST_BYTES = 64 * 1024;
/** Where so few bytes are in between, reading on costs less than a separate read. */
const NEAR_BYTES = 1024;
/**
 * The current element, anywhere in the file. Requests are as small as a block's header, so that frames are skipped
 * unread; they grow where elements follow each other closely.
 */
class ElementWalker {
    window;
    /** The element that {@link look} read last, and where it is in the file; `end` may be `Infinity`. */
    header = new ElementHeader();
    offset = 0;
    dataOffset = 0;
    end = 0;
    #requestBytes = SMALLEST_REQUEST_BYTES;
    constructor(window) {
        this.window = window;
    }
    /** What to ask for where the window does not hold `count` bytes from `offset`. The window accepts what comes. */
    request(offset, count) {
        const { start, end } = this.window;
        const isNear = offset - end <= NEAR_BYTES && offset >= start;
        // The first two close requests may be exceptions: sound between two frames.
        this.#requestBytes = isNear ? Math.min(2 * this.#requestBytes, LARGEST_REQUEST_BYTES) : SMALLEST_REQUEST_BYTES / 4;
        return this.window.request(offset, count, Math.max(this.#requestBytes, SMALLEST_REQUEST_BYTES));
    }
    /** Makes the window hold `count` bytes from `offset`, or all up to the end of the file. */
    *reach(offset, count) {
        if (!this.window.holds(offset, count))
            this.window.accept(yield this.request(offset, count));
    }
    /** The `length` bytes at `offset`, or all up to the end of the file: a copy. */
    *peek(offset, length) {
        yield* this.reach(offset, length);
        return this.window.copy(offset, length);
    }
    /**
     * Reads the header at `offset`, of which the window holds all that the file has. `parent` is for faults. Throws a
     * MediaError where no element begins, or the file cuts its header off.
     */
    look(offset, parent) {
        const { header, window } = this;
        window.effort.spend("elements", 1, parent ?? { name: "file", offset });
        const state = header.read(window.bytes, offset - window.start);
        this.offset = offset;
        this.dataOffset = offset + header.headerBytes;
        this.end = this.dataOffset + header.dataBytes;
        if (state === "whole")
            return;
        const part = parent === undefined ? { name: "file", offset } : { ...parent, offset };
        if (state === "cut")
            throw truncatedAt(part, "it ends inside the header of an element");
        throw damaged(part, DAMAGE.invalidBytes, "no element begins with these bytes");
    }
    /**
     * Makes sure that the current element ends inside its parent and inside the file. Only a Segment and a Cluster may
     * have an unknown size (`unknownsizeallowed` in RFC 9559). Throws a MediaError where it does not.
     */
    checkEnd(parentEnd, parent) {
        const cut = this.findCutEnd(parentEnd, parent);
        if (cut !== undefined)
            throw cut;
    }
    /** As {@link checkEnd}, but returns the fault of an element that the file cuts off. */
    findCutEnd(parentEnd, parent) {
        const { end, header } = this;
        const { sizeBytes } = this.window;
        if (end <= parentEnd && end <= sizeBytes)
            return undefined;
        if (end === Number.POSITIVE_INFINITY) {
            if (header.id === ElementId.Segment || header.id === ElementId.Cluster)
                return undefined;
            throw this.damaged(DAMAGE.wrongSize, "its size is unknown, which is not allowed", parent);
        }
        if (end > parentEnd) {
            throw this.damaged(DAMAGE.wrongSize, say `it ends at byte ${end}, after the element that contains it`, parent);
        }
        return truncated(this.part(parent), sizeBytes, end);
    }
    /** A copy of the current element's data, of which there may be at most `mostBytes`. */
    *readData(mostBytes, parent) {
        const part = this.part(parent);
        const { dataOffset } = this;
        const { dataBytes } = this.header;
        if (dataBytes > mostBytes) {
            throw overBound(part, say `its ${part.name} element has ${dataBytes} bytes; at most ${mostBytes} are read`);
        }
        return ByteReader.over(yield* this.peek(dataOffset, dataBytes), dataOffset, part, this.window.effort);
    }
    /** The current element, for messages. */
    part(parent) {
        const name = nameElement(this.header.id);
        return parent === undefined ? { name, offset: this.offset } : { name, offset: this.offset, parent };
    }
    /** A fault of the current element. */
    damaged(problem, detail, parent) {
        return damaged(this.part(parent), problem, detail);
    }
}

;// CONCATENATED MODULE: ./media/webm/cues.js
/** Finds the Cues of a file, and reads where its last Clusters are. Reads no Cluster, and trusts no position. */




/** A SeekHead has an entry for each child of the Segment; Cues have some for each second. */
const MOST_SEEK_HEAD_BYTES = 4096;
const MOST_CUES_BYTES = 2_000_000;
/** A SeekHead may refer to another one, which has the rest (RFC 9559, 6.3); what comes first may be padded. */
const MOST_HOPS = 16;
const seekHeadSchema = {
    seeks: masters(ElementId.Seek, { id: unsigned(ElementId.SeekID), position: unsigned(ElementId.SeekPosition) }),
};
const cuePointSchema = {
    positions: masters(ElementId.CueTrackPositions, { cluster: unsigned(ElementId.CueClusterPosition) }),
};
/** The Cues, in the order of the file. */
class Cues {
    /** Where they are in the file. */
    offset;
    #points;
    #segmentStart;
    constructor(offset, points, segmentStart) {
        this.offset = offset;
        this.#points = points;
        this.#segmentStart = segmentStart;
    }
    /** The last Cluster that they refer to of those that begin before `limit`. It can be asked for once. */
    findLastCluster(limit) {
        for (const point of this.#points.toReversed()) {
            const position = decodeMaster(cuePointSchema, point).positions?.at(-1)?.cluster;
            if (position !== undefined && this.#segmentStart + position < limit)
                return this.#segmentStart + position;
        }
        return undefined;
    }
}
/**
 * Finds the Cues (RFC 9559, 5.1.5), by the SeekHead or before the first Cluster. `undefined` where there are none, or
 * the SeekHead is wrong.
 */
function* findCues(elements, segment, firstCluster) {
    let at = segment.start;
    for (let hop = 0; hop < MOST_HOPS && at !== firstCluster; hop++) {
        const element = yield* lookAt(elements, at);
        if (element === undefined || element.end > elements.window.sizeBytes)
            return undefined;
        if (element.id === ElementId.Cues) {
            const points = element.dataBytes > MOST_CUES_BYTES ? [] : readPoints(yield* readIndex(elements, element));
            return new Cues(at, points, segment.start);
        }
        const isSeekHead = element.id === ElementId.SeekHead && element.dataBytes <= MOST_SEEK_HEAD_BYTES;
        const position = isSeekHead ? readSeekHead(yield* readData(elements, element)) : undefined;
        at = position === undefined ? element.end : segment.start + position;
    }
    return undefined;
}
/** The element at `offset`; `undefined` where none can be. */
function* lookAt(elements, offset) {
    const { window } = elements;
    if (offset >= window.sizeBytes)
        return undefined;
    yield* elements.reach(offset, ebml_LONGEST_HEADER_BYTES);
    const header = new ElementHeader();
    if (header.read(window.bytes, offset - window.start) !== "whole")
        return undefined;
    const { id, headerBytes, dataBytes } = header;
    return { id, offset, dataBytes, end: offset + headerBytes + dataBytes };
}
/** As {@link readData}, of an element that no budget counts. */
function* readIndex(elements, { id, end, dataBytes }) {
    const { window } = elements;
    const start = end - dataBytes;
    const isIndex = true;
    if (!window.holds(start, dataBytes)) {
        window.accept(yield window.request(start, dataBytes, dataBytes, isIndex), isIndex);
    }
    const part = { name: nameElement(id), offset: start };
    return ByteReader.over(window.copy(start, dataBytes), start, part, window.effort);
}
function* readData(elements, { id, end, dataBytes }) {
    const start = end - dataBytes;
    const bytes = yield* elements.peek(start, dataBytes);
    return ByteReader.over(bytes, start, { name: nameElement(id), offset: start }, elements.window.effort);
}
/** Where the Cues are by this SeekHead, else another SeekHead, from the start of the Segment's data. */
function readSeekHead(data) {
    const { seeks = [] } = decodeMaster(seekHeadSchema, data);
    const find = (id) => seeks.find((seek) => seek.id === id)?.position;
    return find(ElementId.Cues) ?? find(ElementId.SeekHead);
}
/** The data of each CuePoint, still to be decoded. */
function readPoints(cues) {
    const { part } = cues;
    const data = cues.rest;
    const header = new ElementHeader();
    const points = [];
    while (header.read(data, data.length - cues.remaining) === "whole") {
        if (header.headerBytes + header.dataBytes > cues.remaining)
            break;
        cues.spend("elements", 1);
        cues.skip(header.headerBytes);
        const point = cues.take(header.dataBytes, part);
        if (header.id === ElementId.CuePoint)
            points.push(point);
    }
    return points;
}

;// CONCATENATED MODULE: ./media/webm/resync.js
/** Finds elements among bytes that begin anywhere: in the middle of a frame, as a rule. No I/O. */


/**
 * What a Cluster may begin with: its Timestamp, which comes first or after these (RFC 9559, 5.1.3.1; RFC 8794, 11.3).
 */
const CLUSTER_STARTS = [ElementId.Timestamp, ElementId.CRC32, ElementId.Void];
/** `ElementId.Cluster`, as it is written. */
const CLUSTER_ID = Buffer.from([0x1f, 0x43, 0xb6, 0x75]);
/** Index of the first Cluster whose header and first child `bytes` have. */
function findFirstCluster(bytes) {
    const search = resync_asBuffer(bytes);
    const header = new ElementHeader();
    for (let index = search.indexOf(CLUSTER_ID); index !== -1; index = search.indexOf(CLUSTER_ID, index + 1)) {
        if (isCluster(header, bytes, index))
            return index;
    }
    return undefined;
}
/** Index of the last one. */
function findLastCluster(bytes) {
    const search = resync_asBuffer(bytes);
    const header = new ElementHeader();
    for (let index = search.lastIndexOf(CLUSTER_ID); index > 0; index = search.lastIndexOf(CLUSTER_ID, index - 1)) {
        if (isCluster(header, bytes, index))
            return index;
    }
    return isCluster(header, bytes, 0) ? 0 : undefined;
}
function resync_asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** `header` is filled anew: there may be millions of places to look at. */
function isCluster(header, bytes, index) {
    if (header.read(bytes, index) !== "whole" || header.id !== ElementId.Cluster)
        return false;
    return header.read(bytes, index + header.headerBytes) === "whole" && CLUSTER_STARTS.includes(header.id);
}
/** Children of a Cluster that stand between blocks. */
const BLOCKS = [ElementId.SimpleBlock, ElementId.BlockGroup];
const CLUSTER_CHILDREN = [...BLOCKS, ElementId.Void];
/** A track's number, a time, flags of which three bits are zero, and a byte of a frame (RFC 9559, 10.2). */
const SHORTEST_BLOCK_BYTES = 5;
const RESERVED_FLAGS = 0x70;
/**
 * Index of an early block in a Cluster that ends at index `end`: from there, one element follows the other up to
 * exactly that end. The first one may be there by chance, so the second is taken.
 */
function findFirstBlock(bytes, end) {
    if (!(end > 0 && end <= bytes.length))
        return undefined;
    const leadsToEnd = new Uint8Array(end + 1);
    leadsToEnd[end] = 1;
    const header = new ElementHeader();
    let first;
    let second;
    for (let index = end - 1; index >= 0; index--) {
        if (!CLUSTER_CHILDREN.includes(bytes[index] ?? 0))
            continue;
        if (header.read(bytes, index) !== "whole")
            continue;
        const next = index + header.headerBytes + header.dataBytes;
        if (!(next <= end) || leadsToEnd[next] !== 1)
            continue;
        if (!mayBegin(header.id, bytes, index + header.headerBytes, header.dataBytes))
            continue;
        leadsToEnd[index] = 1;
        second = next < end ? next : second;
        first = index;
    }
    return second ?? first;
}
function mayBegin(id, bytes, index, dataBytes) {
    if (id === ElementId.SimpleBlock)
        return resync_isBlock(bytes, index, dataBytes);
    return id !== ElementId.BlockGroup || isBlockGroup(bytes, index, dataBytes);
}
/** Whether a BlockGroup may begin so: with its Block (RFC 9559, 5.1.3.5.1), as muxers write it. */
function isBlockGroup(bytes, index, dataBytes) {
    const child = new ElementHeader();
    if (child.read(bytes, index) !== "whole" || child.id !== ElementId.Block)
        return false;
    return child.headerBytes + child.dataBytes <= dataBytes && resync_isBlock(bytes, index + child.headerBytes, child.dataBytes);
}
/** Whether a Block or SimpleBlock may begin so. */
function resync_isBlock(bytes, index, dataBytes) {
    const numberLength = vintLength(bytes[index] ?? 0);
    if (numberLength > 2 || dataBytes < SHORTEST_BLOCK_BYTES)
        return false;
    return (readUnsigned(bytes, index + numberLength + 2, 1) & RESERVED_FLAGS) === 0;
}

;// CONCATENATED MODULE: ./media/webm/last-clusters.js
/** Leaves out the Clusters in the middle of a file that is read in part. No rules, and no blocks of its own. */






/**
 * Lets `clusters` go on with the last blocks, and skips those before them. It looks for a Cluster at the end of the
 * file; else in the Cluster that begins before that, by the Cues; else it searches further back. Throws an
 * `over-budget` MediaError where it finds none.
 */
function* skipToLastClusters(file, clusters) {
    const { elements, partial, segment, firstCluster, position } = file;
    clusters.skipAhead();
    const cues = yield* findCues(elements, segment, firstCluster);
    const fileEnd = Math.min(segment.end, elements.window.sizeBytes);
    const mediaEnd = cues !== undefined && cues.offset > position ? Math.min(cues.offset, fileEnd) : fileEnd;
    const readSoFar = { partial, position, peek: (offset, length) => elements.peek(offset, length) };
    const tail = yield* readTail(readSoFar, mediaEnd);
    // A Cluster that begins too late may hold only the last sound.
    const inTail = findFirstCluster(tail.bytes);
    if (inTail !== undefined && inTail < tail.bytes.length / 2) {
        yield* clusters.read(tail.start + inTail);
        return;
    }
    const cued = cues?.findLastCluster(tail.start);
    if (cued !== undefined && (yield* readEndOfCluster(cued, tail, elements, clusters)))
        return;
    const search = yield* searchBeforeTail(readSoFar, tail, findLastCluster, tail.bytes.length);
    if (search.found !== undefined && (yield* readEndOfCluster(search.found, tail, elements, clusters)))
        return;
    if (search.found === undefined && inTail === undefined) {
        const detail = say `no Cluster begins in the last ${mediaEnd - search.start} bytes of the media`;
        throw overBudget(segment.part, "its last frames were not found", detail);
    }
    yield* clusters.read(search.found ?? tail.start + (inTail ?? 0));
}
/**
 * Reads what the tail has of a Cluster that begins before it, and all that follows. Returns whether it could: only if
 * there is such a Cluster, and blocks that lead to its end.
 */
function* readEndOfCluster(offset, tail, elements, clusters) {
    const block = findFirstBlock(tail.bytes, (yield* findClusterEnd(elements, offset)) - tail.start);
    if (block === undefined)
        return false;
    yield* clusters.read(offset, () => clusters.hasTime);
    yield* clusters.read(tail.start + block);
    return true;
}
/** Where the Cluster ends that begins at `offset`; `NaN` where none does, `Infinity` where it does not say. */
function* findClusterEnd(elements, offset) {
    const { window } = elements;
    yield* elements.reach(offset, ebml_LONGEST_HEADER_BYTES);
    const header = new ElementHeader();
    const isWhole = header.read(window.bytes, offset - window.start) === "whole";
    return isWhole && header.id === ElementId.Cluster ? offset + header.headerBytes + header.dataBytes : Number.NaN;
}

;// CONCATENATED MODULE: ./media/webm/timeline.js
/** The time of one track by its blocks. No elements, no I/O. */

/** Matroska's own unit. Whole numbers of it keep sums exact, which fractions of a second would not. */
const NANOSECONDS_PER_SECOND = 1e9;
/** Opus frames have at most 120 ms (RFC 6716, 2.1.4), and no codec in use lags further behind than a frame. */
const LONGEST_DELAY_NS = 120e6;
/**
 * The timeline of a track whose blocks have a time and, as a rule, no duration. A stretch ends where its last block
 * begins.
 */
class BlockTimeline extends Timeline {
    /** How long the decoder's output lags behind. */
    codecDelayNs;
    #defaultDurationNs;
    /** What the BlockGroup of the block at the latest time says. */
    #lastDuration;
    #lastPaddingNs = 0;
    /** Its clock counts in nanoseconds. There is no `timing` for audio. */
    constructor(clock, { defaultDuration, codecDelay = 0 }, timing) {
        super(clock, timing);
        this.codecDelayNs = Math.min(codecDelay, LONGEST_DELAY_NS);
        this.#defaultDurationNs = defaultDuration === 0 ? undefined : defaultDuration;
    }
    /**
     * Adds a block of `frames` frames at `time`, in ticks. `duration`, of the whole block in ticks, and `padding`, in
     * nanoseconds, are BlockGroup's.
     */
    add(time, frames, duration, padding = 0) {
        this.timing?.add(time);
        const isLast = time >= this.whole.end;
        this.extend(time, time, frames, frames);
        if (!isLast)
            return;
        this.#lastDuration = duration;
        this.#lastPaddingNs = Math.max(0, padding);
    }
    /** Whether its track has a DefaultDuration other than 0, which RFC 9559 (5.1.4.1.13) does not allow. */
    get statesFrameRate() {
        return this.#defaultDurationNs !== undefined;
    }
    /** When the first frame begins. */
    get startNs() {
        return this.clock.toUnits(this.whole.start);
    }
    /**
     * When the last frame ends: by BlockDuration, else at the latest by DefaultDuration or the mean of the others. What a
     * decoder drops comes off: at the start (CodecDelay), and at the end (DiscardPadding, which BlockDuration leaves
     * out). `bound` is where it ends if the mean is that of the fewest frames that there can be in all.
     */
    get endNs() {
        const start = this.clock.toUnits(this.whole.end) - this.codecDelayNs;
        if (this.#lastDuration !== undefined) {
            const end = start + this.clock.toUnits(this.#lastDuration);
            return { earliest: end, latest: end, bound: end };
        }
        const { framesAtEnd, framesInTicks, ticks } = this.whole;
        const endOf = (frameNs) => start + Math.max(0, frameNs * framesAtEnd - this.#lastPaddingNs);
        const longestFrameNs = framesInTicks > 0 ? this.clock.toUnits(ticks) / framesInTicks : 0;
        return { earliest: start, latest: endOf(this.#frameNs), bound: endOf(Math.max(this.#frameNs, longestFrameNs)) };
    }
    /** The average rate, over the time up to the last block of each stretch that was read. */
    get frameRate() {
        const rate = super.frameRate;
        if (rate === undefined || !this.#hasTrueDefaultDuration)
            return rate;
        return { ...rate, value: NANOSECONDS_PER_SECOND / this.#frameNs };
    }
    /** By DefaultDuration: each interval between frames is as long, to the tick to which times are rounded. */
    isConstant({ minFrameRate = 0, maxFrameRate = 0 }) {
        if (this.#defaultDurationNs === undefined || !this.#hasTrueDefaultDuration)
            return false;
        const frameNs = this.#defaultDurationNs;
        return [minFrameRate, maxFrameRate].every((rate) => Math.abs(NANOSECONDS_PER_SECOND / rate - frameNs) <= this.clock.toUnits(1));
    }
    /** DefaultDuration is exact where timestamps are rounded, but may be wrong: it counts if the blocks agree with it. */
    get #hasTrueDefaultDuration() {
        if (this.#defaultDurationNs === undefined)
            return false;
        const expectedNs = this.framesInTicks * this.#defaultDurationNs;
        return Math.abs(this.#spanNs - expectedNs) <= this.edgesToleranceSeconds * NANOSECONDS_PER_SECOND;
    }
    get #frameNs() {
        if (this.#defaultDurationNs !== undefined && this.#hasTrueDefaultDuration)
            return this.#defaultDurationNs;
        return this.framesInTicks > 0 ? this.#spanNs / this.framesInTicks : 0;
    }
    get #spanNs() {
        return this.clock.toUnits(this.ticks);
    }
}

;// CONCATENATED MODULE: ./media/webm/presentation.js
/** Facts of what a Segment shows: declared duration, codec delay and cropping on top of what all containers share. */




/** What is known of a Segment: what all its blocks say together, only once they were read to the end. */
function describeSegment({ info, tracks }, extent) {
    const videos = pickVideoTracks(tracks);
    const main = findMainTrack(videos);
    const duration = extent.isComplete ? presentation_measurePresentation(tracks, info) : undefined;
    return {
        ...(main && describeFrames(videos.indexOf(main), presentation_readFrames(main))),
        ...(main && { statesFrameRate: main.timeline.statesFrameRate }),
        ...(duration && { duration }),
        ...(extent.isComplete && describeMotion(videos, extent)),
        ...(extent.isComplete && main && describeTimes(main.timeline, extent)),
    };
}
function presentation_readFrames({ codec, codedColour, codedSize, video }) {
    const { crop, declaredSize, isEncrypted, rotation } = video;
    const width = (codedSize?.width ?? declaredSize.width ?? 0) - crop.width;
    const height = (codedSize?.height ?? declaredSize.height ?? 0) - crop.height;
    const size = width > 0 && height > 0 ? { width, height } : undefined;
    return { codec, isEncrypted, rotation, size, colour: (0,model_colour/* mergeColours */.AV)(codedColour, video.colour) };
}
/**
 * From the first start of a track to the last end. Muxers and players do not agree whether a timestamp includes the
 * codec's delay, by which the tracks may seem shifted: so much less is possible. `undefined` without blocks.
 */
function presentation_measurePresentation(tracks, { clock, duration }) {
    const timelines = tracks.map(({ timeline }) => timeline).filter(({ frames }) => frames > 0);
    if (timelines.length === 0)
        return undefined;
    const ends = timelines.map(({ endNs }) => endNs);
    const earliest = Math.max(...ends.map((end) => end.earliest));
    const latest = Math.max(...ends.map((end) => end.latest));
    const declared = clock.toUnits(duration ?? Number.NaN);
    const isOpen = timelines.some((timeline) => timeline.isOpen);
    const isPossible = declared >= earliest && (declared <= latest || isOpen);
    const end = isPossible ? declared : latest;
    const start = Math.min(...timelines.map(({ startNs }) => startNs));
    const delay = Math.max(...timelines.map(({ codecDelayNs }) => codecDelayNs)) / NANOSECONDS_PER_SECOND;
    const measured = measureDuration((end - start) / NANOSECONDS_PER_SECOND, clock.measureTolerance());
    const whole = widen(measured, delay, 0);
    if (timelines.every(({ isPartial }) => !isPartial))
        return whole;
    // How long the last frame lasts may depend on what was not read.
    const bound = isOpen ? Number.POSITIVE_INFINITY : Math.max(...ends.map((each) => each.bound));
    const shorter = (end - earliest) / NANOSECONDS_PER_SECOND;
    return widen(whole, shorter, Math.max(0, bound - end) / NANOSECONDS_PER_SECOND);
}

;// CONCATENATED MODULE: ./media/webm/codec-names.js
/** Names the codecs of tracks. Reads nothing but the names. */
/** Codecs by their Matroska CodecID (RFC 9559, 27.2, and https://www.matroska.org/technical/codec_specs.html). */
const codecsById = new Map(Object.entries({
    V_VP8: "vp8",
    V_VP9: "vp9",
    V_AV1: "av1",
    "V_MPEG4/ISO/AVC": "h264",
    "V_MPEGH/ISO/HEVC": "h265",
    "V_MPEG4/ISO/SP": "mpeg4",
    "V_MPEG4/ISO/ASP": "mpeg4",
    "V_MPEG4/ISO/AP": "mpeg4",
    V_MPEG1: "mpeg1",
    V_MPEG2: "mpeg2",
    V_THEORA: "theora",
    V_MJPEG: "mjpeg",
    V_PRORES: "prores",
}));
/** Codecs by the four characters that AVI calls them, in lower case. */
const codecsByFourcc = new Map(Object.entries({
    h264: "h264",
    x264: "h264",
    avc1: "h264",
    hevc: "h265",
    vp80: "vp8",
    vp90: "vp9",
    av01: "av1",
    h263: "h263",
    mp4v: "mpeg4",
    xvid: "mpeg4",
    divx: "mpeg4",
    dx50: "mpeg4",
    mjpg: "mjpeg",
}));
/** `biCompression` of the BITMAPINFOHEADER that is the CodecPrivate of a `V_MS/VFW/FOURCC` track. */
const FOURCC_INDEX = 16;
/**
 * The codec of a video track, by the project's name for it; for codecs that have none, the four characters or the
 * CodecID as far as they can be shown.
 */
function codec_names_nameCodec(codecId, codecPrivate) {
    const hasFourcc = codecId === "V_MS/VFW/FOURCC" && codecPrivate !== undefined;
    if (!hasFourcc || codecPrivate.remaining < FOURCC_INDEX + 4)
        return codecsById.get(codecId) ?? makePrintable(codecId);
    codecPrivate.skip(FOURCC_INDEX);
    const fourcc = codecPrivate.fourCC();
    return codecsByFourcc.get(fourcc.toLowerCase()) ?? makePrintable(fourcc);
}
const LONGEST_NAME = 32;
function makePrintable(name) {
    return name.slice(0, LONGEST_NAME).replace(/[^\x21-\x7e]/g, "?");
}

;// CONCATENATED MODULE: ./media/webm/colour.js
/** Reads what a Video element says about colours. No I/O. */



/** The children of Colour that are read (RFC 9559, 5.1.4): its code points are those of H.273. */
const colourFields = {
    matrix: unsigned(ElementId.MatrixCoefficients),
    bitsPerChannel: unsigned(ElementId.BitsPerChannel),
    chromaAcross: unsigned(ElementId.ChromaSubsamplingHorz),
    chromaDown: unsigned(ElementId.ChromaSubsamplingVert),
    range: unsigned(ElementId.Range),
    transfer: unsigned(ElementId.TransferCharacteristics),
    primaries: unsigned(ElementId.Primaries),
};
/** Values of Range. */
const BROADCAST = 1;
const FULL = 2;
/** Chroma by the samples left out for each one, across and down. */
const colour_CHROMA = { "0,0": "4:4:4", "1,0": "4:2:2", "1,1": "4:2:0" };
/** The colours of a track as its Video element states them. */
function colour_readColour(element = {}) {
    const { bitsPerChannel = 0, chromaAcross, chromaDown, range } = element;
    const chroma = colour_CHROMA[`${chromaAcross},${chromaDown}`];
    return {
        ...describeCodePoints(element),
        ...((range === BROADCAST || range === FULL) && { isFullRange: range === FULL }),
        ...(bitsPerChannel > 0 && { bitDepth: bitsPerChannel }),
        ...(chroma !== undefined && { chroma }),
    };
}

;// CONCATENATED MODULE: ./media/webm/track.js
/** Reads the video and audio tracks of a file from the bytes of Tracks. No I/O, no blocks, no rules. */











/** The children of Tracks that are read (RFC 9559, 5.1.4). */
const schema = {
    entries: masters(ElementId.TrackEntry, {
        number: unsigned(ElementId.TrackNumber),
        type: unsigned(ElementId.TrackType),
        isEnabled: unsigned(ElementId.FlagEnabled),
        defaultDuration: unsigned(ElementId.DefaultDuration),
        trackTimestampScale: master_float(ElementId.TrackTimestampScale),
        codecId: string(ElementId.CodecID),
        codecPrivate: binary(ElementId.CodecPrivate),
        codecDelay: unsigned(ElementId.CodecDelay),
        video: master(ElementId.Video, {
            width: unsigned(ElementId.PixelWidth),
            height: unsigned(ElementId.PixelHeight),
            cropTop: unsigned(ElementId.PixelCropTop),
            cropBottom: unsigned(ElementId.PixelCropBottom),
            cropLeft: unsigned(ElementId.PixelCropLeft),
            cropRight: unsigned(ElementId.PixelCropRight),
            colour: master(ElementId.Colour, colourFields),
            projection: master(ElementId.Projection, {
                type: unsigned(ElementId.ProjectionType),
                roll: master_float(ElementId.ProjectionPoseRoll),
            }),
        }),
        contentEncodings: master(ElementId.ContentEncodings, {
            encodings: masters(ElementId.ContentEncoding, {
                encryption: binary(ElementId.ContentEncryption),
            }),
        }),
    }),
};
/** Values of TrackType (RFC 9559, 5.1.4). */
const VIDEO = 1;
const AUDIO = 2;
/**
 * The video and audio tracks of a Tracks element, from all of its data. Throws a `damaged` MediaError where two of any
 * kind have the same number, because a block then belongs to either, and where one scales its times: RFC 9559 (5.1.4)
 * has TrackTimestampScale up to version 3 of Matroska only, WebM does not have it, and many players ignore it.
 */
function readTracks(data, clock, steady) {
    const entries = decodeMaster(schema, data).entries ?? [];
    const numbers = new Set(entries.map(({ number }) => number));
    if (numbers.size < entries.length)
        throw damaged(data.part, DAMAGE.contradiction, "two tracks have the same number");
    const scaled = entries.find(({ trackTimestampScale = 1 }) => trackTimestampScale !== 1);
    if (scaled !== undefined) {
        const { number = 0, trackTimestampScale = 1 } = scaled;
        const detail = say `TrackTimestampScale of track ${number} is ${trackTimestampScale}`;
        throw damaged(data.part, "it scales its times, which many players ignore", detail);
    }
    return entries.flatMap((entry) => track_readTrack(entry, data.part, clock, steady) ?? []);
}
function track_readTrack(entry, tracks, clock, steady) {
    const { number, type, codecId, codecPrivate } = entry;
    if (number === undefined || (type !== VIDEO && type !== AUDIO))
        return undefined;
    const timing = type === VIDEO ? new FrameTiming(clock, steady) : undefined;
    const encodings = entry.contentEncodings?.encodings ?? [];
    const isOpaque = encodings.length > 0;
    const codec = codecId === undefined ? undefined : codec_names_nameCodec(codecId, codecPrivate);
    // For every type of track: parameter sets that contradict themselves are damage.
    const nalCodec = isOpaque ? undefined : NAL_CODECS.get(codec ?? "");
    const frameCodec = isOpaque || type !== VIDEO ? undefined : FRAME_CODECS.get(codec ?? "");
    const isEncrypted = encodings.some(({ encryption }) => encryption !== undefined);
    return {
        number,
        ...(codec === undefined ? {} : { codec }),
        isOpaque,
        ...(frameCodec && { frameCodec, findDefect: frameCodec.findDefect }),
        ...(nalCodec && readParameterSets(nalCodec, entry, tracks)),
        ...(codec === "av1" && codecPrivate && { codedColour: readAv1Colour(codecPrivate.rest) }),
        timeline: new BlockTimeline(clock, entry, timing),
        ...(type === VIDEO && { video: readVideo(entry, isEncrypted) }),
    };
}
function readVideo({ isEnabled, video = {} }, isEncrypted) {
    return {
        isEnabled: isEnabled !== 0,
        isEncrypted,
        rotation: track_readRotation(video),
        declaredSize: readDeclaredSize(video),
        crop: {
            width: (video.cropLeft ?? 0) + (video.cropRight ?? 0),
            height: (video.cropTop ?? 0) + (video.cropBottom ?? 0),
        },
        colour: (0,model_colour/* mergeColours */.AV)(colour_readColour(video.colour)),
    };
}
/** The only version of the configuration records. Other CodecPrivate is no record, and is left to the decoder. */
const CONFIGURATION_VERSION = 1;
/**
 * The size that the parameter sets of CodecPrivate declare (https://www.matroska.org/technical/codec_specs.html), and
 * how to read the first frame, which may declare another. Faults name `tracks` where there is no CodecPrivate.
 */
function readParameterSets(nalCodec, { codecPrivate, video = {} }, tracks) {
    const part = codecPrivate?.part ?? tracks;
    const isConfiguration = codecPrivate?.rest[0] === CONFIGURATION_VERSION;
    const configuration = isConfiguration ? nalCodec.readConfiguration(codecPrivate) : NO_CONFIGURATION;
    const declared = { width: video.width ?? 0, height: video.height ?? 0 };
    const { size: codedSize, colour: codedColour } = readFirstSize(nalCodec, configuration, part, declared);
    return {
        ...(codedSize && { codedSize }),
        codedColour,
        findDefect: (frame, sizeBytes) => findNalDefect(nalCodec, configuration, frame, sizeBytes),
        readFirstSize: (frame) => readFirstSize(nalCodec, configuration, part, declared, frame),
    };
}
function readDeclaredSize({ width, height }) {
    return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}
/** ProjectionPoseRoll turns a rectangular frame, counter-clockwise (RFC 9559, 5.1.4). */
function track_readRotation({ projection: { type = 0, roll = 0 } = {} }) {
    if (type !== 0)
        return 0;
    const clockwise = (360 - (roll % 360)) % 360;
    return clockwise === 90 || clockwise === 180 || clockwise === 270 ? clockwise : 0;
}

;// CONCATENATED MODULE: ./media/webm/segment.js
/** Reads the head of the Segment: its clock and its tracks, up to the first Cluster. No blocks, no rules. */







/** Info and Tracks have some hundreds of bytes each; hundreds of tracks still fit. */
const MOST_SETTINGS_BYTES = 250_000;
/** Nanoseconds of a tick where Info does not say (RFC 9559, 5.1.2.9). */
const DEFAULT_TIMESTAMP_SCALE = 1_000_000;
const infoSchema = { timestampScale: unsigned(ElementId.TimestampScale), duration: master_float(ElementId.Duration) };
/**
 * Reads the Info and the Tracks of the Segment. They may come after the Clusters, which are skipped then (RFC 9559,
 * 4.5: a SeekHead must say so, but is not relied on). Throws a MediaError where the Tracks are missing or unreadable.
 */
function* readSegmentHead(elements, segment, steady) {
    const { part } = segment;
    let info;
    let tracks;
    let firstCluster;
    const end = Math.min(segment.end, elements.window.sizeBytes);
    for (let at = segment.start; at < end;) {
        yield* elements.reach(at, ebml_LONGEST_HEADER_BYTES);
        elements.look(at, part);
        elements.checkEnd(segment.end, part);
        const { dataOffset, offset } = elements;
        const { id } = elements.header;
        // The children of a Cluster of unknown size are skipped one by one.
        at = elements.end === Number.POSITIVE_INFINITY && id === ElementId.Cluster ? dataOffset : elements.end;
        if (id === ElementId.Info)
            info ??= yield* elements.readData(MOST_SETTINGS_BYTES, part);
        if (id === ElementId.Tracks)
            tracks ??= yield* elements.readData(MOST_SETTINGS_BYTES, part);
        if (id === ElementId.Cluster)
            firstCluster ??= offset;
        if (firstCluster !== undefined && info !== undefined && tracks !== undefined)
            break;
    }
    if (tracks === undefined) {
        const isCut = segment.end > end && segment.end !== Number.POSITIVE_INFINITY;
        throw isCut ? truncated(part, end, segment.end) : damaged(part, "its track list (Tracks) is missing");
    }
    const settings = readInfo(info);
    tracks.spend("bytes of Tracks", tracks.remaining);
    return { info: settings, tracks: readTracks(tracks, settings.clock, steady), firstCluster };
}
function readInfo(info) {
    const { timestampScale = DEFAULT_TIMESTAMP_SCALE, ...rest } = info === undefined ? {} : decodeMaster(infoSchema, info);
    if (info !== undefined && timestampScale === 0)
        throw damaged(info.part, DAMAGE.stoppedClock, "TimestampScale is 0");
    return { ...rest, clock: new Clock(NANOSECONDS_PER_SECOND, timestampScale) };
}

;// CONCATENATED MODULE: ./media/webm/segment-end.js
/** Checks the end of the Segment, and what follows it. Reads no frames. */




/** Tools leave up to so many bytes after a Segment that are no elements. Players look for a Cluster among them. */
const MOST_JUNK_BYTES = 64 * 1024;
const SECOND_DOCUMENT = [DAMAGE.secondStart, "a second document begins here"];
const STRAY_CLUSTER = ["more frames follow after its end", "a Cluster follows the Segment"];
/** Elements after a Segment with which some players go on, but not all. */
const STRAYS = new Map([
    [ElementId.EBML, SECOND_DOCUMENT],
    [ElementId.Segment, SECOND_DOCUMENT],
    [ElementId.Cluster, STRAY_CLUSTER],
]);
/**
 * Makes sure that the Segment is complete, and that no frames follow it: only some players would show them. Other
 * elements and bytes at the end do no harm. Throws a `truncated` or a `damaged` MediaError.
 */
function* checkSegmentEnd(elements, { part, end }) {
    const { header, window } = elements;
    const { sizeBytes } = window;
    if (end === Number.POSITIVE_INFINITY)
        return;
    if (end > sizeBytes)
        throw truncated(part, sizeBytes, end);
    for (let at = end; at < sizeBytes; at += header.headerBytes + header.dataBytes) {
        window.effort.spend("elements", 1, part);
        yield* elements.reach(at, ebml_LONGEST_HEADER_BYTES);
        const isHeader = header.read(window.bytes, at - window.start) === "whole";
        const strayElement = isHeader ? STRAYS.get(header.id) : undefined;
        const isElement = isHeader && at + header.headerBytes + header.dataBytes <= sizeBytes;
        const stray = strayElement ?? (isElement ? undefined : yield* findStrayCluster(elements, at));
        if (stray !== undefined)
            throw damaged({ ...part, offset: at }, ...stray);
        if (!isElement)
            return;
    }
}
function* findStrayCluster(elements, at) {
    const { window } = elements;
    const left = window.sizeBytes - at;
    if (left > MOST_JUNK_BYTES)
        return ["unknown data follows after its end", say `${left} bytes after the Segment are no elements`];
    yield* elements.reach(at, left);
    return findFirstCluster(window.view(at, left)) === undefined ? undefined : STRAY_CLUSTER;
}

;// CONCATENATED MODULE: ./media/webm/parser.js
/** Reads a WebM or Matroska file from end to end, and checks that it shows something. Knows no rule. */









/** The parser of WebM and Matroska files (RFC 9559). It reads the tracks, and the headers of the blocks. */
const openWebm = (window, steady) => new WebmParser(window, steady);
class WebmParser {
    #elements;
    #steady;
    #container;
    #head;
    /** Blocks were left out. */
    #isPartial = false;
    #isComplete = false;
    #incompleteEnd;
    constructor(window, steady) {
        this.#elements = new ElementWalker(window);
        this.#steady = steady;
    }
    *read() {
        const elements = this.#elements;
        this.#container = yield* readContainer(elements);
        const segment = yield* findSegment(elements, elements.end);
        const head = yield* readSegmentHead(elements, segment, this.#steady);
        this.#head = head;
        try {
            if (head.firstCluster !== undefined)
                yield* this.#readClusters(segment, head, head.firstCluster);
            if (this.#incompleteEnd === undefined)
                yield* checkSegmentEnd(elements, segment);
        }
        catch (error) {
            this.#endOpenly(error, head);
        }
        this.#isComplete = true;
        this.#checkPresence(segment, head);
    }
    describe() {
        const extent = { isPartial: this.#isPartial, isComplete: this.#isComplete };
        return {
            ...(this.#container && { container: this.#container }),
            ...(extent.isPartial && { partial: true }),
            ...(this.#incompleteEnd && { incompleteEnd: this.#incompleteEnd }),
            ...(this.#head && describeSegment(this.#head, extent)),
        };
    }
    *#readClusters(segment, { tracks }, firstCluster) {
        const { partial } = this.#elements.window;
        const clusters = new ClusterReader(this.#elements, tracks, segment);
        const isEnough = partial && ((at) => partial.mustSkipFrom(at, clusters.mostFrames));
        const position = yield* clusters.read(firstCluster, isEnough);
        if (position !== undefined && partial !== undefined) {
            this.#isPartial = true;
            yield* skipToLastClusters({ elements: this.#elements, partial, segment, firstCluster, position }, clusters);
        }
        this.#incompleteEnd = clusters.incompleteEnd;
    }
    /**
     * Takes what was read until the budget was used up as a part of the file, whose end is open. Throws the error again
     * if it is another, or if nothing says how long the rest is.
     */
    #endOpenly(error, { info, tracks }) {
        const isOverBudget = error instanceof MediaError && error.fault.kind === "over-budget";
        if (!isOverBudget || info.duration === undefined)
            throw error;
        this.#isPartial = true;
        for (const { timeline } of tracks)
            timeline.skipAhead();
    }
    /** Checks that the first frame can be decoded, and that there is a frame rate, if anything moves. */
    #checkPresence({ part }, { tracks }) {
        const videos = pickVideoTracks(tracks);
        const main = findMainTrack(videos);
        if (main?.frameFault !== undefined)
            throw main.frameFault;
        if (main !== undefined && hasNoKeyFrame(main) && !this.#isPartial) {
            throw damaged(part, "it has no key frame, so none of its frames can be decoded");
        }
        if (main === undefined || main.timeline.frameRate !== undefined)
            return;
        if (this.#isPartial) {
            throw overBudget(part, "the parts of the file that were read hold fewer than two frames");
        }
        if (countMoving(videos) > 0)
            throw damaged(part, "all its frames are shown at the same time");
    }
}
/** Whether all frames of a track were looked at, and none begins with a picture size. */
function hasNoKeyFrame({ frameCodec, codedSize, timeline: { frames } }) {
    return frameCodec !== undefined && codedSize === undefined && frames > 0 && frames < MOST_FRAMES_BEFORE_KEY_FRAME;
}

;// CONCATENATED MODULE: ./media/formats.js
/** The table of formats: how each begins, its name, and its parser if it has one. Reads nothing by itself. */




/**
 * How each format begins, the most certain first. Each row is certain: no plain text and no real file of another format
 * matches it.
 */
const FORMATS = [
    // ISO/IEC 14496-12, 4.3: FileTypeBox.
    { name: "iso-bmff", begins: signatures_text(4, "ftyp"), open: openMp4 },
    // RFC 8794, 11.2.1: the EBML header.
    { name: "ebml", begins: bytes(0, 0x1a, 0x45, 0xdf, 0xa3), open: openWebm },
    // RIFF: size of the file in bytes 4 to 7, the kind of content after it. RF64 is EBU Tech 3306.
    { name: "avi", begins: signatures_all(signatures_text(0, "RIFF"), signatures_text(8, "AVI ")) },
    { name: "wav", begins: signatures_all(signatures_text(0, "RIFF"), signatures_text(8, "WAVE")) },
    { name: "wav", begins: signatures_all(signatures_text(0, "RF64"), signatures_text(8, "WAVE")) },
    { name: "webp", begins: signatures_all(signatures_text(0, "RIFF"), signatures_text(8, "WEBP")) },
    { name: "flv", begins: bytes(0, 0x46, 0x4c, 0x56, 0x01) },
    {
        name: "asf",
        // ASF specification, 10.1: GUID of the Header Object.
        begins: bytes(0, 0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11, 0xa6, 0xd9, 0x00, 0xaa, 0x00, 0x62, 0xce, 0x6c),
    },
    { name: "ogg", begins: bytes(0, 0x4f, 0x67, 0x67, 0x53, 0x00) },
    // ISO/IEC 13818-1, 2.5.3.3: pack_start_code.
    { name: "mpegps", begins: bytes(0, 0x00, 0x00, 0x01, 0xba) },
    { name: "gif", begins: signatures_text(0, "GIF87a") },
    { name: "gif", begins: signatures_text(0, "GIF89a") },
    { name: "png", begins: bytes(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
    { name: "jpeg", begins: bytes(0, 0xff, 0xd8, 0xff) },
    { name: "flac", begins: signatures_all(signatures_text(0, "fLaC"), bytes(4, 0x00)) },
    { name: "pdf", begins: signatures_text(0, "%PDF-") },
    { name: "zip", begins: bytes(0, 0x50, 0x4b, 0x03, 0x04) },
    // HLS: a segment may begin with a tag that says its time.
    { name: "mpegts", begins: signatures_all(signatures_text(0, "ID3"), isId3Header, isTaggedTransportStream) },
    { name: "mp3", begins: signatures_all(signatures_text(0, "ID3"), isId3Header) },
    // IVF of libvpx: version 0, and 32 bytes of header.
    { name: "ivf", begins: signatures_all(signatures_text(0, "DKIF"), bytes(4, 0x00, 0x00, 0x20, 0x00)) },
    // SMPTE ST 377-1, 7.1: key of a partition pack.
    {
        name: "mxf",
        begins: bytes(0, 0x06, 0x0e, 0x2b, 0x34, 0x02, 0x05, 0x01, 0x01, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x02),
    },
    { name: "realmedia", begins: signatures_all(signatures_text(0, ".RMF"), bytes(4, 0x00, 0x00, 0x00)) },
    { name: "y4m", begins: isYuv4Mpeg },
    { name: "nut", begins: signatures_text(0, "nut/multimedia container\0") },
    // IEC 61834-2: the header block and two of subcode begin a frame.
    { name: "dv", begins: signatures_all(bytes(0, 0x1f, 0x07, 0x00), bytes(80, 0x3f, 0x07, 0x00), bytes(160, 0x3f, 0x07, 0x01)) },
    { name: "mpegts", begins: isTransportStream },
    { name: "mpegvideo", begins: isMpegVideo },
    { name: "h264", begins: isH264Stream },
    { name: "h265", begins: isH265Stream },
    // RFC 1740, appendix A: the magic number and the versions of AppleDouble.
    { name: "appledouble", begins: bytes(0, 0x00, 0x05, 0x16, 0x07, 0x00, 0x01, 0x00, 0x00) },
    { name: "appledouble", begins: bytes(0, 0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00) },
    { name: "aac", begins: isAdts },
    { name: "mp3", begins: isMp3 },
    { name: "iso-bmff", begins: isLateFileType, open: openMp4 },
    // Their start codes may be the size of an atom.
    { name: "mpegvideo", begins: isMpegVideoAmid },
    { name: "mpegps", begins: isPacketizedVideo },
    { name: "html", begins: isHtml },
    { name: "mpegts", begins: isLateTransportStream },
];
/** Bytes from the start of a file by which its format is known: many packets of a transport stream, frames of MP3. */
const SIGNATURE_BYTES = 4096;
/** The format of a file, by its first bytes ({@link SIGNATURE_BYTES} of them, or all); `undefined` if it is unknown. */
function identify(head, sizeBytes) {
    return FORMATS.find(({ begins }) => begins(head, sizeBytes));
}

;// CONCATENATED MODULE: ./media/partial/partial-reading.js
/** Plans what is read of a remote file within a budget, and what is skipped. Knows no container. */

/** So many frames at the beginning of a file say enough about its frame rate. */
const partial_reading_ENOUGH_FRAMES = 120;
/** Shares of the budget for the first and the last parts of the media. A search for the last takes the rest. */
const HEAD_SHARE = 1 / 4;
const TAIL_SHARE = 1 / 8;
/** What has to be left for the last parts, should reading on to the end cost more than it seemed. */
const RESERVED_SHARE = 3 / 8;
/** Requests grow while reading on, because a request takes longer than the bytes of some windows. */
const MOST_WINDOWS = 4;
/** What was read of a remote file, and what is still to be. */
class PartialReading {
    #budget;
    #sizeBytes;
    #requestBytes;
    #bytesRead = 0;
    constructor(budget, sizeBytes) {
        this.#budget = budget;
        this.#sizeBytes = sizeBytes;
        this.#requestBytes = budget.windowBytes;
    }
    /**
     * How many bytes to ask for at `offset`, where `neededBytes` are needed and the bytes read last end at `lastEnd`.
     * Throws an `over-budget` MediaError where the budget is used up.
     */
    planRequest(offset, neededBytes, lastEnd) {
        const { windowBytes } = this.#budget;
        const isNear = Math.abs(offset - lastEnd) < windowBytes;
        this.#requestBytes = isNear ? Math.min(2 * this.#requestBytes, MOST_WINDOWS * windowBytes) : windowBytes;
        const rest = this.#sizeBytes - offset;
        if (Math.min(neededBytes, rest) > this.#bytesLeft)
            throw this.explainEnd(offset);
        return Math.min(Math.max(this.#requestBytes, neededBytes), rest, this.#bytesLeft);
    }
    /** Counts the bytes that came. */
    receive(bytes) {
        this.#bytesRead += bytes.length;
    }
    /** Whether enough of the media was read, up to `position`, and the rest would take too much. */
    mustSkipFrom(position, frames) {
        const isHeadEnough = frames >= partial_reading_ENOUGH_FRAMES || this.#bytesRead >= HEAD_SHARE * this.#budget.budgetBytes;
        return isHeadEnough && !this.#reachesEnd(position);
    }
    /** Whether the budget suffices for the rest, if as much of it is skipped as was so far. */
    #reachesEnd(position) {
        const rest = this.#sizeBytes - position;
        if (rest <= this.#bytesLeft)
            return true;
        const expected = rest * (this.#bytesRead / position);
        return expected <= this.#bytesLeft - RESERVED_SHARE * this.#budget.budgetBytes;
    }
    /** How many bytes before the end of the media to look for its last parts in. */
    get tailBytes() {
        return Math.floor(TAIL_SHARE * this.#budget.budgetBytes);
    }
    /** How many more bytes before those to search, if there are none: `spareBytes` are still to be read then. */
    searchBytes(spareBytes) {
        return Math.max(0, this.#bytesLeft - spareBytes - MOST_WINDOWS * this.#budget.windowBytes);
    }
    /** One window is reserved for what is read out of order: the picture size, in a sample. */
    get #bytesLeft() {
        return Math.max(0, this.#budget.budgetBytes - this.#budget.windowBytes - this.#bytesRead);
    }
    /** The fault of a file that takes more than the budget, at `offset`. */
    explainEnd(offset) {
        const megabytes = this.#budget.budgetBytes / 1_000_000;
        return new MediaError({
            kind: "over-budget",
            problem: `its first and last frames are not in the ${megabytes} MB that are read of a remote video`,
            offset,
            advice: "Check the video as a file on disk, or move its index to the front ('ffmpeg -i <in> -c copy -movflags +faststart <out>')",
        });
    }
}

;// CONCATENATED MODULE: ./media/effort.js
/** Meters what reading one file costs, and ends it at a bound. Knows no container and no clock. */

let kinds = 0;
/** What one costs in nanoseconds, and how many there may be at the most. */
function price(nanoseconds, most = Number.POSITIVE_INFINITY) {
    return { index: kinds++, nanoseconds, most };
}
/**
 * What makes a file slow to read, or takes much memory. The prices are what each takes on a machine with two slow cores
 * (`npm run fuzz` measures files that consist of nothing else). The bounds are far beyond what real videos have.
 */
const PRICES = {
    "separate reads": price(1100),
    "bytes read": price(0.25),
    "top-level boxes": price(250, 131_072),
    fragments: price(300, 65_536),
    "boxes inside moov and moof": price(80, 524_288),
    /** `moov` and all `moof` together: ten times the index of ten hours. */
    "bytes of index": price(3, 32 * 1024 * 1024),
    "runs of samples": price(150),
    /** Sizes of samples in `stz2`, of which a byte may hold two. */
    "compact sizes": price(7),
    /** Nine hours of 60 FPS. */
    frames: price(50, 2_097_152),
    edits: price(100, 65_536),
    tracks: price(40_000, 1024),
    /** `trex`: one for each track. */
    "track defaults": price(400, 1024),
    "sample entries": price(5000, 4096),
    "bytes of decoder configuration": price(15, 1024 * 1024),
    "parameter sets": price(3000, 4096),
    /** Over three hours of 60 frames and 50 sounds a second. The 100 MB of a committed file could hold 50 million. */
    elements: price(100, 1_500_000),
    "laced frames": price(30),
    /** VP8 and VP9: one for each frame that is laced, or that is not shown. */
    "looks into frames": price(500),
    /** They may all be parameter sets. */
    "bytes of Tracks": price(200),
    /** H.264 and H.265 in WebM: one for each track. */
    "first frames": price(2_000_000),
};
/**
 * Ten minutes of 60 FPS and their sound fit, even in fragments of one frame or sound each. No file takes more than half
 * as much again, whatever it consists of, so none has to be read in a separate process that could be killed.
 */
const MOST_MILLISECONDS = 200;
/** Adds up what reading one file costs, by its content and not by the clock, so that every machine agrees. */
class Effort {
    /** How many there are of each kind. An array of numbers is fast, and a file may have millions. */
    #spent = new Float64Array(kinds);
    #nanoseconds = 0;
    /** What the file has cost so far, by the prices. */
    get milliseconds() {
        return this.#nanoseconds / 1e6;
    }
    /** Throws an `over-bound` MediaError where `part` takes the file over a bound. */
    spend(cost, amount, part) {
        const { index, nanoseconds, most } = PRICES[cost];
        const spent = (this.#spent[index] ?? 0) + amount;
        this.#spent[index] = spent;
        this.#nanoseconds += amount * nanoseconds;
        if (spent > most)
            throw overBound(part, say `it has more than ${most} ${cost}`);
        if (this.milliseconds > MOST_MILLISECONDS) {
            const soFar = say `over ${MOST_MILLISECONDS} ms, with ${spent} ${cost} so far`;
            throw overBound(part, "reading it would take too long", soFar);
        }
    }
}

;// CONCATENATED MODULE: ./media/window.js
/** The bytes of the file that were read last. It asks for bytes and meters them; it knows no container. */



/** The part of a file that was read last. Its bytes need not be asked for again. */
class Window {
    sizeBytes;
    /** What the file has cost so far. */
    effort = new Effort();
    /** How a remote file is read in part; absent for a file that may be read to its end. */
    partial;
    bytes = new Uint8Array(0);
    /** Where in the file the bytes are. */
    start = 0;
    end = 0;
    constructor(sizeBytes, partial) {
        this.sizeBytes = sizeBytes;
        this.partial = partial;
    }
    /** Whether `count` bytes from `offset`, or all up to the end of the file, are there. */
    holds(offset, count) {
        return offset >= this.start && Math.min(offset + count, this.sizeBytes) <= this.end;
    }
    /**
     * What to ask for where the window does not hold `count` bytes from `offset`. {@link accept} takes what comes.
     * Throws an `over-bound` MediaError where the file has cost enough, and an `over-budget` one where the budget is used
     * up.
     *
     * `ahead`: how many bytes to ask for at once, where nothing but speed depends on it. `isIndex`: they are of the index
     * of the file, which is needed as a whole, so that no budget counts them.
     */
    request(offset, count, ahead, isIndex = false) {
        const planned = isIndex ? undefined : this.partial?.planRequest(offset, count, this.end);
        const length = planned ?? Math.min(Math.max(ahead, count), this.sizeBytes - offset);
        const file = { name: "file", offset };
        this.effort.spend("separate reads", 1, file);
        this.effort.spend("bytes read", length, file);
        this.start = offset;
        return { offset, length, atLeast: count, isIndex };
    }
    /** Takes what a driver sent for the last {@link request}. Throws a MediaError where it sent a fault. */
    accept(sent, isIndex = false) {
        this.bytes = receive(sent);
        this.end = this.start + this.bytes.length;
        if (!isIndex)
            this.partial?.receive(this.bytes);
    }
    /**
     * A reader of the `length` bytes of `part` at `offset`, which the next read overwrites. It asks for them as
     * {@link request} does. Throws a `truncated` MediaError where the file has become shorter than it was.
     */
    *read(offset, length, part, ahead, isIndex = false) {
        if (!this.holds(offset, length)) {
            this.accept(yield this.request(offset, length, ahead, isIndex), isIndex);
            if (!this.holds(offset, length))
                throw truncatedAt(part, "it became shorter while it was read");
        }
        return this.open(offset, length, part);
    }
    /** As {@link read}, of bytes that the window holds: a generator for each of millions of boxes takes time. */
    open(offset, length, part) {
        return ByteReader.over(this.view(offset, length), offset, part, this.effort);
    }
    /** The `length` bytes at `offset`, or as many of them as the window holds. The next read overwrites them. */
    view(offset, length) {
        const index = offset - this.start;
        return this.bytes.subarray(index, index + length);
    }
    /** As {@link view}, but the bytes stay. */
    copy(offset, length) {
        const index = offset - this.start;
        return this.bytes.slice(index, index + length);
    }
}

;// CONCATENATED MODULE: ./media/probe.js
/** Reads the facts of any file: finds its format, and lets that format's parser read it. Knows no container itself. */




/**
 * Reads the facts that the rules need of a file of `sizeBytes` bytes. MP4, MOV, WebM and Matroska are read to their
 * end, by their headers; any other format is only named. An unreadable file keeps the facts that were read before.
 */
function* probe(sizeBytes, { steady, budget }) {
    try {
        const format = yield* readFormat(sizeBytes);
        if (!("open" in format))
            return { facts: { sizeBytes, container: format.name } };
        const window = new Window(sizeBytes, budget && new PartialReading(budget, sizeBytes));
        const { facts, ...rest } = yield* probe_readContainer(format.open(window, steady));
        return { facts: { sizeBytes, ...facts }, ...rest };
    }
    catch (error) {
        return { facts: { sizeBytes }, fault: explainError(error) };
    }
}
function* readFormat(sizeBytes) {
    if (sizeBytes === 0)
        throw new MediaError({ kind: "empty", problem: "it has no bytes" });
    const length = Math.min(SIGNATURE_BYTES, sizeBytes);
    const head = receive(yield { offset: 0, length: SIGNATURE_BYTES, atLeast: length });
    const format = identify(head, sizeBytes);
    if (format === undefined)
        throw new MediaError(probe_unrecognised(head));
    return format;
}
/** All that `parser` finds out, up to the end of the file or to a fault. */
function* probe_readContainer(parser) {
    try {
        yield* parser.read();
    }
    catch (error) {
        return { facts: parser.describe(), fault: explainError(error) };
    }
    return { facts: parser.describe() };
}
const SHOWN_BYTES = 16;
/** At least so many letters make a text: a binary file can begin with a few by chance. */
const LEAST_LETTERS = 8;
function probe_unrecognised(head) {
    const shown = head.subarray(0, SHOWN_BYTES);
    const more = head.length > SHOWN_BYTES ? "…" : "";
    const [text = ""] = /^[\x20-\x7e]*/.exec(String.fromCharCode(...shown)) ?? [];
    const isText = text.length >= LEAST_LETTERS || (text.length === head.length && text.trim() !== "");
    const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const detail = isText ? `it begins with “${text}${more}”` : `it begins with the bytes ${hex}${more && ` ${more}`}`;
    return { kind: "unrecognised", problem: "its format is unknown", detail, offset: 0 };
}


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ MISSING_FFMPEG),
/* harmony export */   Gn: () => (/* binding */ describeFixResult),
/* harmony export */   Ht: () => (/* binding */ describeFixStart),
/* harmony export */   IV: () => (/* binding */ COULD_NOT_FIX),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Nt: () => (/* binding */ describeFixes),
/* harmony export */   WN: () => (/* binding */ drawFix)
/* harmony export */ });
/* harmony import */ var _text_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1021);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3193);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(244);




/** Where ffmpeg is not installed. */
const MISSING_FFMPEG = {
    problem: "Option '--fix' needs ffmpeg, which is not installed, or not on the search path (PATH)",
    advice: "Install it by 'apt install ffmpeg' (Debian, Ubuntu), 'brew install ffmpeg' (macOS) or 'winget install ffmpeg' (Windows). Nothing was checked",
};
/** Why the command fails although nothing else makes it. */
const COULD_NOT_FIX = "Exit code 1: a video could not be fixed.";
/** The start of work on a video. */
function describeFixStart(path, number, total) {
    return `Fixing ${path} (${number} of ${total}) …`;
}
/** Whether something that was tried did not succeed. */
function isFailure({ kind }) {
    return kind !== "fixed" && !NOT_TRIED.includes(kind);
}
const NOT_TRIED = ["url", "pointer", "linked", "unfixable", "taken"];
/** What became of a video, in a line. */
function describeFixResult({ path, ...outcome }) {
    return outcome.kind === "fixed"
        ? `${path}: ${describeFixed(path, outcome)}`
        : `${path}: not fixed. ${describeReason(outcome)}`;
}
function describeFixed(path, { to, isReplaced, before, after }) {
    const what = !isReplaced ? `fixed as ${to}` : to === path ? "fixed in place" : `replaced by ${to}`;
    const [was, is] = [(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFacts */ .L)(before), (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFacts */ .L)(after)];
    const names = Object.keys(is);
    const changes = names.filter((name) => was[name] !== is[name] && is[name] !== "");
    const texts = changes.map((name) => (was[name] === "" ? is[name] : `${was[name]} → ${is[name]}`));
    return `${what}${texts.length === 0 ? "" : ` (${texts.join(", ")})`}.`;
}
function describeReason(outcome) {
    switch (outcome.kind) {
        case "url":
            return "It is at a URL. Download it, fix the file, and upload that.";
        case "pointer":
            return "The file is a Git LFS pointer. Run 'git lfs pull' first.";
        case "linked":
            return "A symbolic link leads to it. Name the file itself.";
        case "unfixable":
            return `No conversion helps (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(outcome.rules)}). Its findings say what to do.`;
        case "taken":
            return outcome.name === undefined
                ? "Another video has its name with the extension '.mp4'. Rename one of them, or leave out '--in-place'."
                : `${outcome.name} exists and was not overwritten. Delete it, or give it another name.`;
        case "interrupted":
            return "The command was interrupted. Nothing was changed.";
        case "changed":
            return "The file has changed since it was checked. Run the command again.";
        case "unreadable":
            return `The file can't be read: ${outcome.reason}.`;
        case "unwritable":
            return `The new video can't be written: ${outcome.reason}. Nothing was changed.`;
        case "refused":
            return `ffmpeg failed: ${outcome.complaint}. Nothing was changed.`;
        case "without-encoder":
            return `This ffmpeg lacks the encoder ${outcome.encoder}. Install a version with it, such as that of ${SOURCES}.`;
        case "still-bad": {
            const [first] = outcome.findings;
            const rules = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)([...new Set(outcome.findings.map(({ rule }) => rule.id))]);
            return `What ffmpeg wrote does not pass either (${rules}) and was deleted: ${first?.problem}.`;
        }
        case "different":
            return `What ffmpeg wrote is not the same video and was deleted: ${outcome.difference}.`;
        case "doubtful":
            return `Nothing says how long the original is, and ffmpeg complained: ${outcome.complaint}. ${WITHOUT_PLACE}`;
    }
}
const SOURCES = "Debian, Homebrew or winget";
const WITHOUT_PLACE = "The original is as it was. Leave out '--in-place', and watch the new video.";
/** How many videos were fixed. */
function describeFixes(results) {
    if (results.length === 0)
        return "Nothing to fix: no video has an error or a warning.";
    const fixed = results.filter(({ kind }) => kind === "fixed").length;
    return `Fixed ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInteger */ .Sm)(fixed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(results.length, "video")}.`;
}
/** Columns of the bar. */
const BAR = 20;
/**
 * A line for a video in progress, narrower than `columns`. `share`: 0 to 1, where that is known. `path` holds nothing
 * that can't be seen.
 */
function drawFix(path, share, columns) {
    const done = Math.min(1, Math.max(0, share ?? 0));
    const full = Math.round(done * BAR);
    const percent = share === undefined ? "…" : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(Math.floor(done * 100));
    const start = `${"█".repeat(full)}${"░".repeat(BAR - full)} ${percent.padStart(5)} `;
    return (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .cutEnd */ .ym)(`${start}${(0,_text_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(path, Math.max(0, columns - 1 - start.length))}`, columns - 1);
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ listChecked),
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(244);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7564);
/* harmony import */ var _posts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9408);





/** Posts after videos, each the worst first. */
function listChecked({ videos = [], posts = [] }) {
    return [...sortWorst(videos.map(toChecked)), ...sortWorst((0,_posts_js__WEBPACK_IMPORTED_MODULE_4__/* .namePosts */ .fT)(posts).map(toCheckedPost))];
}
function toChecked({ video, facts, findings }) {
    return {
        name: (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(video.path),
        facts: Object.values((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFacts */ .L)(facts)).map((fact) => (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(fact)),
        findings: findings.map((finding) => ({ ...finding, place: "" })),
        commands: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .listCommands */ .FH)(findings),
    };
}
function toCheckedPost({ name, video, findings }) {
    return {
        name: (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(name),
        facts: video === undefined ? [] : [(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(video)],
        findings: findings.map((finding) => ({ ...finding, place: `${finding.line}:${finding.column}` })),
        commands: [],
    };
}
function sortWorst(all) {
    return [..._levels_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A, undefined].flatMap((level) => all.filter((each) => worstOf(each) === level));
}
function worstOf({ findings }) {
    return _levels_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A.find((level) => findings.some((finding) => finding.level === level));
}


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   Jm: () => (/* binding */ findRemotes),
/* harmony export */   SB: () => (/* binding */ openCheckouts),
/* harmony export */   vr: () => (/* binding */ hasHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workspace_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8654);
/* harmony import */ var _workspace_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(911);
/** The checkout of the repository that an event is about. Lists no changes. */




/** The checkouts that hold `paths`, and the one that the workspace is in. */
function openCheckouts(paths, workspace, environment) {
    return listPlaces(paths, workspace).flatMap((place) => openCheckout(workspace, place, environment) ?? []);
}
/**
 * Finds the checkout that an event is about: the one whose commit is the event's, else the one that was cloned from the
 * event's repository.
 */
function findCheckout(checkouts, { event, run, environment }) {
    return (checkouts.find((each) => hasHead(each, event)) ??
        checkouts.find(({ head }) => head === run.sha) ??
        checkouts.find((each) => findRemotes(each, run, environment).length > 0));
}
/** Whether the commit of a checkout is an event's head, or a merge of a pull request's head with anything. */
function hasHead({ head, parents }, event) {
    if (event.kind === "unknown")
        return false;
    return head === event.head || (event.kind === "pull-request" && parents.length === 2 && parents[1] === event.head);
}
/** The folders with a `.git` above the paths, as places. Links are not resolved: what is behind them, git ignores. */
function listPlaces(paths, workspace) {
    const directories = new Set([""]);
    for (const path of paths) {
        let directory = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);
        while (directory !== "." && !directories.has(directory)) {
            directories.add(directory);
            directory = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(directory);
        }
    }
    const isTop = (directory) => directory === "" || (0,_workspace_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, directory, ".git")) !== "absent";
    return [...directories].filter(isTop).map((directory) => (directory === "" ? "" : `${directory}/`));
}
/** The checkout at a place; `undefined` if it is in no repository, or in one without a commit. */
function openCheckout(workspace, place, environment) {
    if ((0,_workspace_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, place)) !== "directory")
        return undefined;
    const directory = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, place));
    const found = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(directory, ["rev-parse", "--show-prefix", "HEAD^{commit}"], environment);
    // A folder's name may have line ends.
    const [, prefix = "", head = ""] = /^(.*)\n([0-9a-f]+)\n$/s.exec(found.stdout?.toString() ?? "") ?? [];
    if (found.status !== 0 || head === "")
        return undefined;
    return { directory, place, prefix, head, parents: readParents(directory, head, environment) };
}
/** A shallow clone hides the parents of its last commits from git's log, but not from the commit itself. */
function readParents(directory, commit, environment) {
    const { stdout } = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(directory, ["cat-file", "commit", commit], environment);
    const [head = ""] = (stdout?.toString() ?? "").split("\n\n");
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
/** The remotes of a checkout that are the repository of a run: a fork's branches say nothing about its base. */
function findRemotes({ directory }, { repository, serverUrl }, environment) {
    const args = ["config", "-z", "--get-regexp", "^remote\\..*\\.url$"];
    const records = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(directory, args, environment).stdout?.toString().split("\0").slice(0, -1) ?? [];
    return records.flatMap((record) => {
        const [, name, url = ""] = /^remote\.(.*)\.url\n(.*)$/s.exec(record) ?? [];
        return name !== undefined && isRepository(url, repository, serverUrl) ? [name] : [];
    });
}
/** Whether an address of a remote, in any of git's forms (git-clone(1), "Git URLs"), is GitHub's of that repository. */
function isRepository(url, repository, { hostname }) {
    const [, host = "", path = ""] = /^(?:[\w+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+(?=\/))?[:/]\/*(.+?)(?:\.git)?\/*$/.exec(url) ?? [];
    const isOurs = [hostname, `ssh.${hostname}`].includes(host.toLowerCase());
    return isOurs && path.toLowerCase() === repository.toLowerCase();
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   R4: () => (/* binding */ isIncluded),
/* harmony export */   is: () => (/* binding */ diffCommits),
/* harmony export */   pm: () => (/* binding */ diffFiles),
/* harmony export */   qN: () => (/* binding */ diffCheckout)
/* harmony export */ });
/* harmony import */ var _workspace_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(911);
/* harmony import */ var _workspace_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6455);
/** Compares commits and the index by git alone. Decides nothing. */


/** Whether the clone has this commit. */
function hasCommit({ directory }, commit, environment) {
    return (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(directory, ["cat-file", "-e", `${commit}^{commit}`], environment).status === 0;
}
/** Whether the checkout holds a commit, or one that was made on top of it. */
function isIncluded(checkout, commit, environment) {
    if (checkout.head === commit)
        return true;
    const { status } = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(checkout.directory, ["merge-base", "--is-ancestor", commit, checkout.head], environment);
    return status === 0;
}
/** What differs between a commit and what is checked out (as git tracks it); `undefined` where git fails. */
function diffCheckout(checkout, base, environment) {
    return diff(checkout, ["diff-index", "--cached", ...OPTIONS, base, "--"], environment);
}
/** What differs between a commit and the files on disk that git tracks; `undefined` where git fails. */
function diffFiles(checkout, base, environment) {
    return diff(checkout, ["diff-index", ...OPTIONS, base, "--"], environment);
}
/** What differs between two commits; `undefined` where git fails. */
function diffCommits(checkout, base, head, environment) {
    return diff(checkout, ["diff-tree", "-r", ...OPTIONS, base, head, "--"], environment);
}
/** Paths are relative to the folder in which git runs; what is not in it is left out. Settings do not matter. */
const OPTIONS = ["--raw", "-z", "--no-abbrev", "--no-renames", "--relative", "--ignore-submodules=none"];
function diff({ directory, place }, args, environment) {
    const { status, stdout } = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(directory, args, environment);
    return status === 0 ? parseRaw((0,_workspace_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeNames */ .$)(stdout), place) : undefined;
}
/**
 * Records of git's raw format: `:<old mode> <mode> <old object> <object> <status>\0<path>\0`. A change of permissions
 * alone is none. Source: git-diff-tree(1), "Raw output format"
 */
function parseRaw(output, place) {
    const changes = [];
    const former = new Map();
    const added = [];
    const fields = output.split("\0");
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [oldMode = "", mode = "", oldObject = "", object = "", status = ""] = (fields[at] ?? "").slice(1).split(" ");
        const path = `${place}${fields[at + 1]}`;
        if (status === "M" && oldObject === object && kindOf(oldMode) === kindOf(mode))
            continue;
        if (status === "D" && isFile(oldMode))
            addFormer(former, oldObject, path);
        // Zeros: there is no object, as after a deletion or in a merge with conflicts.
        const isThere = /[^0]/.test(object);
        const change = { path, isRemoved: status === "D", object: isThere ? object : undefined, formerPaths: [] };
        (status === "A" && isFile(mode) ? added : changes).push(change);
    }
    const renamed = added.map((change) => ({ ...change, formerPaths: former.get(change.object ?? "") ?? [] }));
    return [...changes, ...renamed];
}
/** The same content can be at any number of paths, all of which could be the former path of any other. */
const MOST_FORMER_PATHS = 16;
function addFormer(former, object, path) {
    const paths = former.get(object) ?? [];
    if (paths.length < MOST_FORMER_PATHS)
        paths.push(path);
    former.set(object, paths);
}
/** From another folder, the same link leads to another file, so only files can move without a change. */
function isFile(mode) {
    return kindOf(mode) === "100";
}
/** A mode without its permissions: a file, a link or a submodule. */
function kindOf(mode) {
    return mode.slice(0, 3);
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSince: () => (/* binding */ findSince),
/* harmony export */   i: () => (/* binding */ listFromBase)
/* harmony export */ });
/* harmony import */ var _text_closest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(317);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _workspace_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(911);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6623);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5375);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5039);






/**
 * Finds the commit that `ref` (a branch, a tag, a commit, in any form of gitrevisions(7)) has in common with what is
 * checked out: so changes that others have made to a branch meanwhile do not count.
 */
function findSince(ref, workspace, environment) {
    const shown = (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(ref);
    const refuse = (why, advice) => ({ kind: "problem", problem: `is '${shown}', ${why}`, advice });
    const checkout = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .openCheckout */ .Hj)(workspace, "", environment);
    if (checkout === undefined) {
        return refuse("but this folder is in no Git repository with a commit", "Run the command in a Git repository");
    }
    const ask = (...args) => {
        const { status, stdout } = (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(checkout.directory, args, environment);
        return status === 0 ? stdout.toString().trim() : undefined;
    };
    const commit = ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
    if (commit === undefined) {
        const names = ask("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes");
        const closest = (0,_text_closest_js__WEBPACK_IMPORTED_MODULE_5__/* .findClosest */ .Ru)(ref, (names ?? "").split("\n"));
        const hint = closest === undefined ? "" : ` (did you mean '${(0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(closest)}'?)`;
        return refuse(`which Git does not know${hint}`, "Allowed: a branch, a tag or a commit of this clone");
    }
    const base = ask("merge-base", "HEAD", commit);
    if (base === undefined) {
        const advice = "Fetch more of the history ('git fetch --unshallow'), or name another commit";
        return refuse("with which the checked out commit has no history in common", advice);
    }
    const name = base === commit ? `'${shown}'` : `the last commit in common with '${shown}'`;
    return { kind: "since", base, head: checkout.head, name };
}
/** Compares the files on disk, so that changes count that are staged, or not even that. */
function listFromBase({ event: { base, name }, checkout, environment }) {
    const changes = (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffFiles */ .pm)(checkout, base, environment);
    return changes === undefined ? _texts_js__WEBPACK_IMPORTED_MODULE_4__/* .FAILED_GIT */ .f0 : { kind: "listed", base: name, commit: base, changes };
}


/***/ }),

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ UNUSABLE_RESPONSE),
/* harmony export */   f0: () => (/* binding */ FAILED_GIT),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** As GitHub's pages show a commit. */
function shorten(commit) {
    return commit.slice(0, 7);
}
const FAILED_GIT = {
    kind: "unlisted",
    problem: "Git could not compare the commits in this clone",
    advice: "set 'fetch-depth: 0' for actions/checkout",
};
const UNUSABLE_RESPONSE = {
    kind: "unlisted",
    problem: "GitHub's response is not one of its API",
    advice: "",
};


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ LFS_POINTER_LIMIT_BYTES),
/* harmony export */   vP: () => (/* binding */ resemblesLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/** Reads Git LFS pointers. Looks for no object. */
/** "Pointer files must be less than 1024 bytes in size." */
const LFS_POINTER_LIMIT_BYTES = 1024;
/** The other version, from before the release of Git LFS, is still valid. */
const POINTER = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\noid sha256:(?<oid>[\da-f]{64})\nsize (?<size>\d+)$/;
/**
 * Reads a Git LFS pointer; anything else is `undefined`. So is a pointer that git-lfs does not replace by the object
 * (it has an unknown key), and one that it replaces by something else (it has pointer extensions).
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer"
 */
function parseLfsPointer(bytes) {
    if (bytes.length >= LFS_POINTER_LIMIT_BYTES)
        return undefined;
    // git-lfs reads it line by line, and accepts CRLF, empty lines around it, and a last line without an end.
    const text = Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
    const { oid, size } = POINTER.exec(text.replace(/^\n+|\n+$/g, ""))?.groups ?? {};
    const sizeBytes = Number(size);
    return oid === undefined || !Number.isSafeInteger(sizeBytes) ? undefined : { oid, sizeBytes };
}
/** Whether a file was meant as a pointer: it contains a pointer's first line, as after a failed merge. */
function resemblesLfsPointer(bytes) {
    return Buffer.from(bytes).includes("version https://git-lfs.github.com/spec/");
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   U: () => (/* binding */ openDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2762);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8744);
/** What is on disk: directories and the kinds of their entries. Opens no file. */





/**
 * Returns a function that lists the directories of a workspace, each read once, without `.git`. A symbolic link is an
 * entry like a file, and is not walked through. What is missing is empty. `isAnywhere`: other directories, too.
 */
function openDisk(workspace, isAnywhere = false) {
    if (lookUp(workspace) !== "directory")
        return () => ({ kind: "open", entries: [] });
    const top = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const known = new Map();
    return (directory) => {
        const listing = known.get(directory) ?? readListing(top, directory, isAnywhere);
        known.set(directory, listing);
        return listing;
    };
}
function readListing(top, directory, isAnywhere) {
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8Name */ .L)(directory))
        return { kind: "closed" };
    try {
        // A walk meets no links, but it can start at one, or under one.
        const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, directory));
        return isAnywhere || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(top, place) ? { kind: "open", entries: readEntries(place) } : { kind: "closed" };
    }
    catch (error) {
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsence */ .M)(error) ? { kind: "open", entries: [] } : { kind: "closed" };
    }
}
function readEntries(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true, encoding: "buffer" })
        .map((entry) => ({ name: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeNames */ .$)(entry.name), kind: entry.isDirectory() ? "directory" : "file" }))
        .filter(({ name }) => name !== ".git");
}
/**
 * What is at a path. A link to a directory is a directory; a link to nothing is a file, which can't be opened. A name
 * that is not UTF-8 can't be looked up: it counts as closed.
 */
function lookUp(path) {
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8Name */ .L)(path))
        return "closed";
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return entry.isDirectory() || (entry.isSymbolicLink() && leadsToDirectory(path)) ? "directory" : "file";
    }
    catch (error) {
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsence */ .M)(error) ? "absent" : "closed";
    }
}
function leadsToDirectory(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   IR: () => (/* binding */ mayBeInRepository),
/* harmony export */   W1: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2762);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8654);
/** Runs git: the only place that does. Changes nothing in a repository. */




/**
 * The repository of a file in the workspace: the nearest directory around it with a `.git`. Both paths are real ones.
 */
function findRepository(file, workspace) {
    let directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    while (directory !== workspace && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(workspace, directory) && (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".git")) === "absent") {
        directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    }
    return directory;
}
/** Whether a directory, an absolute path, can be in a repository: git is not started where that is plain. */
function mayBeInRepository(directory) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".git")) !== "absent" || (above !== directory && mayBeInRepository(above));
}
/**
 * Runs git in a directory, which is the top of a repository, or in one. Ignores the directory's owner
 * (`safe.directory`), has messages in English, and never prompts. `input` is what git reads. Never throws: see `status`
 * and `error` of the result.
 */
function runGit(directory, args, environment, input) {
    // Git checks the owner of every repository, so each has to be named. It expects `/` on Windows too.
    const safe = `safe.directory=${directory.replaceAll("\\", "/")}`;
    // A repository's configuration can name a program that watches for changes: it must not be run.
    const options = ["-c", safe, "-c", "core.fsmonitor=false", "-C", directory];
    // Windows looks for git.exe in the working directory first, which therefore must not contain other people's files.
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(directory).root;
    const env = gitEnvironment(environment);
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("git", [...options, ...args], { cwd, env, input, maxBuffer: Number.POSITIVE_INFINITY });
}
/**
 * The environment, without variables that select another repository or index; in English, without prompts. In a partial
 * clone, nothing is fetched.
 */
function gitEnvironment(environment) {
    const inherited = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name));
    return { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decodeNames),
/* harmony export */   L: () => (/* binding */ isUtf8Name)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Names of files as texts, also where their bytes are no text. Touches no file. */

/** Bytes that are valid UTF-8 (Unicode Standard, table 3-7), or else one byte. Each byte is a character here. */
const SEQUENCE = new RegExp([
    "[\\0-\\x7f]+",
    "[\\xc2-\\xdf][\\x80-\\xbf]",
    "\\xe0[\\xa0-\\xbf][\\x80-\\xbf]",
    "[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}",
    "\\xed[\\x80-\\x9f][\\x80-\\xbf]",
    "\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}",
    "[\\xf1-\\xf3][\\x80-\\xbf]{3}",
    "\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}",
    "[\\x80-\\xff]",
].join("|"), "g");
/**
 * The text of names in UTF-8. A byte that is not UTF-8 becomes a lone surrogate, U+DC80 to U+DCFF, as in Python (PEP
 * 383): so two names that differ remain two.
 */
function decodeNames(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString();
    return bytes
        .toString("latin1")
        .replace(SEQUENCE, (sequence) => /^[\x80-\xff]$/.test(sequence)
        ? String.fromCharCode(0xdc00 + sequence.charCodeAt(0))
        : Buffer.from(sequence, "latin1").toString());
}
/** Whether a name that was decoded is UTF-8. Any other can't be given to `node:fs` as a text. */
function isUtf8Name(name) {
    return !/\p{Surrogate}/u.test(name);
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runParser)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);

/** Parsers ask for at most this much at a time, except for the few parts that they need in one piece. */
const USUAL_REQUEST_BYTES = 64 * 1024;
/** One for all files: parsers run one at a time, from their first request to their last. */
const usualBuffer = new Uint8Array(USUAL_REQUEST_BYTES);
/**
 * Sends a parser the bytes that it requests, until it returns. Each request overwrites the bytes of the one before it.
 * There is no time limit: parsers bound their own work, by what is in the file, so that every machine gives the same
 * verdict.
 *
 * Where `read` throws a system error, the parser receives it as a fault (`inaccessible`), so that it can still return
 * what it knows.
 */
function runParser(parser, read) {
    let step = parser.next();
    while (!step.done) {
        const { length } = step.value;
        const buffer = length <= usualBuffer.length ? usualBuffer.subarray(0, length) : new Uint8Array(length);
        step = parser.next(fill(buffer, step.value, read));
    }
    return step.value;
}
/** Reads until there are enough bytes or the source ends. */
function fill(buffer, { offset, atLeast }, read) {
    let filled = 0;
    try {
        while (filled < atLeast) {
            const count = read(filled === 0 ? buffer : buffer.subarray(filled), offset + filled);
            if (count === 0)
                break;
            filled += count;
        }
    }
    catch (error) {
        return { kind: "inaccessible", problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explainSystemError */ .T)(error), offset };
    }
    return filled === buffer.length ? buffer : buffer.subarray(0, filled);
}


/***/ }),

/***/ 8744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isAbsence),
/* harmony export */   T: () => (/* binding */ explainSystemError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/** Errors of `node:fs`, in words. */

/**
 * The operating system's message for an error of `node:fs`: "permission denied". Any other error is a bug of this
 * program, and is thrown on.
 */
function explainSystemError(error) {
    // Node 20 has no getSystemErrorMessage.
    if (isSystemError(error))
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().get(error.errno)?.[1] ?? error.code;
    throw error;
}
/** Whether a call of `node:fs` failed because nothing has that name. */
function isAbsence(error) {
    return isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
function isSystemError(error) {
    return error instanceof Error && "errno" in error && typeof error.errno === "number";
}


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ findUnquotable),
/* harmony export */   zP: () => (/* binding */ writeCommand)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/** Words of a command line that people can paste into any usual shell. Runs nothing. */

/**
 * Read alike as they stand by sh, zsh, PowerShell and cmd: options without a dot (PowerShell splits `-a.b`), and words
 * without a comma (a list in PowerShell), a tilde, or anything else that a shell looks for.
 */
const BARE = /^(?:--|--?[A-Za-z][\w:=+-]*|[\w./+][\w./:=+%-]*)$/;
/**
 * What double quotes don't protect in every shell: `$`, backtick and backslash in sh, `!` in an interactive bash or
 * zsh, the quotation marks that PowerShell takes for its own, and `%name%` in cmd. Windows has no variable whose name
 * starts with a digit, and `CD` is the only one of two hexadecimal digits: so percent-encoding is no variable. The log
 * shows `##[` otherwise, and U+FFFD stands for bytes that are not UTF-8.
 */
const UNQUOTABLE = /["“”„$`\\!\ufffd]|##\[|%(?!\d|(?!CD%)[\dA-F]{2}%)[^%]*%/i;
/**
 * Writes a word so that sh, dash, bash, zsh, PowerShell and cmd (typed, not in a batch file) read exactly this word:
 * bare if that is safe, otherwise in double quotes. `undefined` for a word that they would read differently, or that
 * can't be copied from a log because it contains an invisible character.
 *
 * Sources: POSIX.1-2024, Shell Command Language, 2.2.3; zshmisc(1), zshexpn(1); PowerShell, about_Parsing and
 * about_Quoting_Rules; Windows, `cmd /?` and "Parsing C command-line arguments".
 */
function quote(word) {
    if (word === "" || findUnquotable(word) !== undefined)
        return undefined;
    return BARE.test(word) ? word : `"${word}"`;
}
/** Characters of {@link UNQUOTABLE} in words: quotation marks around some of them would be hard to read. */
const CHARACTERS = {
    '"': 'a double quotation mark (")',
    "“": "a curly quotation mark (“)",
    "”": "a curly quotation mark (”)",
    "„": "a low quotation mark („)",
    $: "a dollar sign ($)",
    "`": "a backtick (`)",
    "\\": "a backslash (\\)",
    "!": "an exclamation mark (!)",
    "%": "a percent sign (%)",
    "\ufffd": "bytes that are not UTF-8",
};
/**
 * What in a word keeps {@link quote} from writing it, as a message can say it: `the invisible character U+202E`,
 * `a dollar sign ($)`. `undefined` where nothing does.
 */
function findUnquotable(word) {
    const unprintable = (0,_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnprintable */ .Q)(word)?.codePointAt(0);
    if (unprintable !== undefined)
        return `the invisible character U+${unprintable.toString(16).toUpperCase().padStart(4, "0")}`;
    const [found] = UNQUOTABLE.exec(word) ?? [];
    if (found === undefined)
        return undefined;
    return CHARACTERS[found.charAt(0)] ?? `the characters ${found}`;
}
/** A command of these words, quoted; `undefined` if one of them can't be quoted. */
function writeCommand(words) {
    const quoted = words.map(quote);
    return quoted.includes(undefined) ? undefined : quoted.join(" ");
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X2: () => (/* binding */ isAmbiguous),
  Yj: () => (/* binding */ isFullwidth),
  EW: () => (/* binding */ isWide)
});

// UNUSED EXPORTS: getCategory

;// CONCATENATED MODULE: ../../node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ../../node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ../../node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

// EXTERNAL MODULE: ../../node_modules/strip-ansi/index.js + 1 modules
var strip_ansi = __webpack_require__(2384);
// EXTERNAL MODULE: ../../node_modules/get-east-asian-width/lookup.js + 2 modules
var lookup = __webpack_require__(2396);
;// CONCATENATED MODULE: ../../node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		(0,lookup/* isFullwidth */.Yj)(codePoint)
		|| (0,lookup/* isWide */.EW)(codePoint)
		|| (ambiguousAsWide && (0,lookup/* isAmbiguous */.X2)(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ../../node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = (0,strip_ansi/* default */.A)(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ }),

/***/ 2384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stripAnsi)
});

;// CONCATENATED MODULE: ../../node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ../../node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}


/***/ })

};
