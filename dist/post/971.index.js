export const id = 971;
export const ids = [971];
export const modules = {

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export saveState */
const NAMES = { ledger: "publish-ids-file", reportFile: "report-file" };
function saveState(host, key, value) {
    host.saveState(NAMES[key], value);
}
/** Reads what main saved, from `STATE_<name>`. A value is `undefined` if main ended before it saved it. */
function readState(environment) {
    return { ledger: environment[`STATE_${NAMES.ledger}`], reportFile: environment[`STATE_${NAMES.reportFile}`] };
}


/***/ })

};
