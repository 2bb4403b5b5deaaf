export const id = 102;
export const ids = [102];
export const modules = {

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_ID: () => (/* binding */ NO_ID),
/* harmony export */   remarkOnIdNotes: () => (/* binding */ remarkOnIdNotes),
/* harmony export */   remarkOnNoId: () => (/* binding */ remarkOnNoId)
/* harmony export */ });
/* unused harmony exports remarkOnUploadUrls, remarkOnNothingToCancel */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7955);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5559);
/* harmony import */ var _publishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3224);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5230);





/**
 * What a text held besides ids: one remark about the lines without an id, and one about each kind of entry that is over
 * its bound. Ids over the bound are an error, which `fail-on` counts: TikTok was not asked to cancel them. Lines
 * without an id are not worth a remark where one of the `entries` is malformed: that is the error to look at.
 */
function remarkOnIdNotes(notes, entries) {
    const { origin, omitted } = notes;
    const place = (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOrigin */ .cT)(origin);
    const withoutId = withoutUploadUrls(notes);
    const hasMalformed = entries.some(({ entry }) => entry.kind === "malformed" && (0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOrigin */ .cT)(entry.origin) === place);
    return [
        ...(omitted.ids > 0
            ? [
                {
                    ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("error", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(omitted.ids, "upload")} may still go live: ${place} holds more publish ids than one run cancels, and TikTok was not asked about the last ones. Cancel the rest in another run.`),
                    isCounted: true,
                },
            ]
            : []),
        ...(omitted.malformed > 0
            ? [
                (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("warning", `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(omitted.malformed, "more text")} in the place of a publish id can't be one (${place}), and only the first ones are listed. Check what the upload wrote.`),
            ]
            : []),
        ...remarkOnUploadUrls(notes),
        ...(withoutId.count > 0 && !hasMalformed
            ? [
                (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("notice", `${nameLines(withoutId)} of ${place} held no publish id and ${withoutId.count === 1 ? "was" : "were"} ignored.`),
            ]
            : []),
    ];
}
/** Lines that hold a credential in the place of an id, which is nothing to cancel an upload by. */
function remarkOnUploadUrls({ origin, uploadUrls = [] }) {
    const count = uploadUrls.length;
    if (count === 0)
        return [];
    const what = count === 1 ? "is an upload_url, a credential" : "are upload_urls, which are credentials";
    const lines = nameLines({ first: uploadUrls, count });
    return [(0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("warning", `${lines} of ${(0,_publishes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOrigin */ .cT)(origin)} ${what}. Record the publish_id instead.`)];
}
function withoutUploadUrls({ withoutId: { first, count }, uploadUrls = [] }) {
    return { first: first.filter((line) => !uploadUrls.includes(line)), count: count - uploadUrls.length };
}
function nameLines({ first, count }) {
    const rest = count - first.length;
    const numbers = [...first.map(String), ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInteger */ .Sm)(rest)} more`] : [])];
    return count === 1 ? `Line ${numbers[0] ?? ""}` : `Lines ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(numbers)}`;
}
/** Post of a job that can't have uploaded anything: main failed, or there is no token. */
const NO_ID = "No publish id was recorded, so nothing was cancelled.";
/**
 * Post of a job that failed or was cancelled, with a token: neither the ledger nor an input held an id. `searched`:
 * what the input was, if it was set. `actionsPage`: the address of the repository's workflows, if it is known.
 */
function remarkOnNoId(searched, actionsPage) {
    const { name } = _cancel_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .CANCEL_WORKFLOW */ .Ze;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    const sentences = [
        "No publish id was recorded, so nothing could be cancelled.",
        ...(searched === undefined ? [] : [describeSteps(searched)]),
        "Nothing was posted if no upload step ran, or if it failed before TikTok returned an id.",
        `Otherwise look in the TikTok app, or cancel the id from that step's log with the workflow '${name}'${place}.`,
        'Such a step must append each publish_id to the file "$TIKTOK_PUBLISH_IDS".',
    ];
    return (0,_remarks_js__WEBPACK_IMPORTED_MODULE_3__/* .remark */ .Vg)("warning", sentences.join(" "));
}
function describeSteps({ places, ranNothing }) {
    return ranNothing
        ? "Every step in the input 'publish-ids' was skipped."
        : `The input 'publish-ids' had no id: ${places.join("; ")}.`;
}
/**
 * `cancel/` without any id, which `fail-on: warning` counts. `searched`: what was looked through. `byHand`: what a
 * person does about an upload whose id was not found, in sentences.
 */
function remarkOnNothingToCancel(searched, byHand) {
    const sentences = [
        "No publish id was found, so nothing could be cancelled.",
        `Looked through: ${searched.places.join("; ")}.`,
        "If a video was uploaded, it may still go live.",
        byHand,
        ...(searched.isText
            ? [
                "A publish id looks like v_pub_url~v2.123456789. The number in a TikTok link is the post, which is already live: delete it in the TikTok app.",
            ]
            : []),
        ...(searched.hasJobWithoutOutputs
            ? ["GitHub drops an output that contains the value of a secret: a job without outputs may have set one."]
            : []),
    ];
    return {
        ...remark("warning", sentences.join(" ")),
        isCounted: true,
    };
}


/***/ })

};
