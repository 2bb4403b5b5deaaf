export const id = 5559;
export const ids = [5559];
export const modules = {

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SEARCH_BY_HAND: () => (/* binding */ SEARCH_BY_HAND),
/* harmony export */   Xq: () => (/* binding */ locateLostRunner),
/* harmony export */   Ze: () => (/* binding */ CANCEL_WORKFLOW)
/* harmony export */ });
/* unused harmony export describeSearchByHand */
/** How a person cancels an upload after the job: by the workflow of the examples. Words only. */
/** The page on ids that survive a lost runner: its address if the page of this action is known, else its path. */
function locateLostRunner(toolPage) {
    const path = "docs/lost-runner.md";
    return toolPage === undefined ? path : `${toolPage}/blob/HEAD/${path}`;
}
/** The workflow for cancelling by hand, by its name on the Actions page, and the example that holds it. */
const CANCEL_WORKFLOW = { name: "Cancel TikTok uploads", file: "examples/cancel-now.yml" };
/** What to do on the command line about an upload whose id was not found. */
const SEARCH_BY_HAND = "Look in the TikTok app, or find its id in the log of the upload and cancel it.";
/**
 * What to do about an upload whose id was not recorded, in sentences. `actionsPage`: the address of the repository's
 * workflows, if it is known.
 */
function describeSearchByHand(actionsPage) {
    const { name, file } = CANCEL_WORKFLOW;
    const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
    return [
        `Look in the TikTok app, or find its id in the log of the upload step and cancel it with the workflow '${name}' (${file})${place}.`,
        "If the id is masked there (***), one of your secrets is part of it: delete the video in the TikTok app.",
    ].join(" ");
}


/***/ })

};
