export const id = 7223;
export const ids = [7223];
export const modules = {

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeAnnotation: () => (/* binding */ writeAnnotation),
/* harmony export */   writeGroup: () => (/* binding */ writeGroup),
/* harmony export */   writeLogLine: () => (/* binding */ writeLogLine)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);

/** An annotation as a workflow command, whose texts can't give another one. */
function writeAnnotation({ level, title, message, place, file = place?.file }) {
    const properties = [
        ...(file === undefined ? [] : [`file=${escapeProperty((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(file))}`]),
        ...(place === undefined ? [] : [`line=${place.line}`, `col=${place.column}`]),
        `title=${escapeProperty((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(title))}`,
    ];
    return `::${level} ${properties.join(",")}::${escapeData((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(message, "lines"))}\n`;
}
/** Lines that a reader unfolds. */
function* writeGroup(title, lines) {
    yield `::group::${escapeData((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(title))}\n`;
    for (const line of lines)
        yield writeLogLine(line);
    yield "::endgroup::\n";
}
/** One line, which is no command whatever it says. */
function writeLogLine(line) {
    return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(line)}\n`;
}
/** As the runner reads them (actions/runner, src/Runner.Common/ActionCommand.cs, `_escapeDataMappings`). */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ })

};
