export const id = 438;
export const ids = [438];
export const modules = {

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listLoosened: () => (/* binding */ listLoosened)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3193);
/* harmony import */ var _text_shortening_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4943);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7279);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5403);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6942);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(867);
/** What a policy loosens: limits beyond TikTok's, and rules off or lowered. Judges no video. */







/** Compares with the limits and levels that hold without a policy. `others`: rules that are not about videos. */
function listLoosened(policy, others = []) {
    const known = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES */ .y, ...others];
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
    const names = globs.map(({ written }) => `'${(0,_text_shortening_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnprintable */ .u)((0,_text_shortening_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written, LONGEST_GLOB)), LONGEST_GLOB)}'`);
    return globs.length <= MOST_GLOBS ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatList */ .ki)(names) : (0,_text_shortening_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFirst */ .FS)(names, MOST_GLOBS);
}
function listChanges({ limits, rules }, known, where) {
    const changed = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .changeLimits */ .x)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TIKTOK_LIMITS */ .wD, limits);
    return [
        ...LIMITS.flatMap((describe) => describe(changed, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TIKTOK_LIMITS */ .wD) ?? []).map((what) => ({
            what: `${what}${where}`,
            isLimit: true,
            isNotice: false,
        })),
        ...known.flatMap((rule) => {
            const what = describeLevel(rule, rules.get(rule.id));
            return what === undefined ? [] : [{ what: `${what}${where}`, isLimit: false, isNotice: rule.level === "notice" }];
        }),
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
        ? `videos up to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDurationLimit */ .nF)(max)} (${own.authority}: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDurationLimit */ .nF)(own.duration.max)})`
        : undefined,
    ({ size: { max } }, own) => max > own.size.max
        ? `files up to ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSize */ .Xq)(max, own.size.max)} (${own.authority}: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSize */ .Xq)(own.size.max)})`
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
    return more.length === 0 ? undefined : `the ${what}${more.length === 1 ? "" : "s"} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatList */ .ki)(more)}`;
}


/***/ })

};
