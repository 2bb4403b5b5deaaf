export const id = 2873;
export const ids = [2873];
export const modules = {

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLiveArea: () => (/* binding */ openLiveArea)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6966);
/** Lines at the bottom of a terminal that are drawn again in place. Knows nothing of what they say. */

/** Draws on stderr, so that results on stdout can go to a file. */
function openLiveArea(stream) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_0__/* .createLogUpdate */ .SY)(stream, { showCursor: true });
    return { show: (lines) => update(lines.join("\n")), end: () => update.clear() };
}


/***/ })

};
