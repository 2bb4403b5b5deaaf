export const id = 2332;
export const ids = [2332];
export const modules = {

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _text_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7573);

const annotations = {
    what: "annotations",
    medium: "annotations",
    render: _text_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .listAnnotations */ .x,
};


/***/ })

};
