export const id = 500;
export const ids = [500];
export const modules = {

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPost: () => (/* binding */ checkPost)
/* harmony export */ });
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5028);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);


/** Findings that a post has at most, the worst ones. */
const MOST_FINDINGS = 50;
const SEVERITY = ["notice", "warning", "error"];
/** What rules object to in a post, the worst first, and of one level in order of their place. */
function checkPost(post, about = {}) {
    const { policy, ...surroundings } = about;
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.POST_RULES.flatMap((rule) => rule.judge({ ...surroundings, post }).flatMap((objection) => changeLevel(objection, rule, policy)))
        .map((objection) => ({ ...objection, fix: null }))
        .sort((one, other) => byLevel(one, other) || (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz)(one, other))
        .slice(0, MOST_FINDINGS);
}
function byLevel({ level: one }, { level: other }) {
    return SEVERITY.indexOf(other) - SEVERITY.indexOf(one);
}
/** The level that a policy sets. An objection that is below its rule's level stays below it. */
function changeLevel(objection, { id, level }, policy) {
    const set = policy?.levelOf(id);
    if (policy === undefined || set === undefined || set === level)
        return [objection];
    if (set === "off")
        return [];
    const isLower = SEVERITY.indexOf(set) < SEVERITY.indexOf(objection.level);
    if (objection.level !== level && !isLower)
        return [objection];
    const setBy = `level '${set}' set by the policy '${policy.path}'`;
    const detail = objection.detail === undefined ? setBy : `${objection.detail}; ${setBy}`;
    const rule = { ...objection.rule, level: set };
    return [{ ...objection, rule, level: set, detail, ...(!isLower && { isByPolicy: true }) }];
}


/***/ })

};
