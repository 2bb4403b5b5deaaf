export const id = 3487;
export const ids = [3487];
export const modules = {

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _text_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5469);
/* harmony import */ var _text_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2077);
/* harmony import */ var _text_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2085);
/* harmony import */ var _text_worst_first_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(319);






/** A file begins with it, so that only an earlier report is overwritten. */
const HEADING = `${_text_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL_NAME */ .l}: report`;
const text = {
    what: "text report",
    medium: "file",
    mark: new RegExp(`^${HEADING}\n`),
    *render(report, { screen = PLAIN, path }) {
        if (path !== undefined)
            yield `${HEADING}\n`;
        for (const line of renderPlain(report, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__/* .createPen */ .Md)(screen)))
            yield `${line}\n`;
    },
};
const PLAIN = { hasColours: false, hasLinks: false };
function* renderPlain(report, pen) {
    for (const { name, facts, findings, commands } of (0,_text_worst_first_js__WEBPACK_IMPORTED_MODULE_4__/* .listChecked */ .I)(report)) {
        const known = facts.filter((fact) => fact !== "").join(", ");
        if (findings.length === 0)
            yield `${name}: ${pen.colour("green", "ok")}${known === "" ? "" : `: ${known}`}`;
        for (const finding of findings) {
            const { level, rule, place } = finding;
            const at = place === "" ? "" : `:${place}`;
            const sentence = (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)((0,_text_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFinding */ .jb)(finding));
            yield `${name}${at}: ${pen.colour(_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_COLOURS */ .$A[level], level)} ${rule.id}: ${sentence}`;
        }
        for (const command of commands)
            yield `${name}: ${(0,_text_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCommand */ .JB)(command).toLowerCase()}: ${command.text}`;
    }
}


/***/ })

};
