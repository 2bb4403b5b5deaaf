export const id = 598;
export const ids = [598];
export const modules = {

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeEnd: () => (/* binding */ describeEnd)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6916);


/** What was left out, the remarks with their levels, and the news. */
function describeEnd(report) {
    const { remarks, scope } = report;
    return [
        ...(scope === undefined ? [] : (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .describeScope */ .OI)(scope, report)),
        ...remarks.map(({ level, message }) => `${level}: ${message}`),
        `${(0,_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNews */ .Nj)(report)}.`,
    ];
}


/***/ })

};
