export const id = 7190;
export const ids = [7190];
export const modules = {

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePostRules: () => (/* binding */ describePostRules)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2122);

/** Every rule: when it objects and what to do then, in sentences. */
function describePostRules() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.POST_RULES.map(({ id, level, code, evidence, source, when, help }) => ({
        ...{ id, level, evidence, source, when, advice: help },
        ...(code !== undefined && { code }),
    }));
}


/***/ })

};
