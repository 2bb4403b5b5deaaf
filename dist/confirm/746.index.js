export const id = 746;
export const ids = [746];
export const modules = {

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  confirmInputs: () => (/* reexport */ inputs/* confirmInputs */.kg),
  connectForConfirm: () => (/* reexport */ connectForConfirm),
  readInputs: () => (/* reexport */ inputs/* readInputs */.Ko)
});

// UNUSED EXPORTS: cancelInputs, connectForCancel

// EXTERNAL MODULE: ./inputs.js + 7 modules
var inputs = __webpack_require__(4823);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./tiktok/endpoints.js
var tiktok_endpoints = __webpack_require__(2345);
;// CONCATENATED MODULE: ./flows/connect-early.js
/** Connects to TikTok while the code that calls it is loaded. Sends no request. */


/** For post, if it will cancel. Like the others, it resolves when what calls need is loaded. */
async function connectForPost({ values }, { ledger }) {
    if (values.cancel === "on-failure")
        await connectEarly(ADDRESSES, values, () => hasContent(ledger));
}
/** For `cancel/`. Which files are named and what they hold is not known yet. */
async function connectForCancel({ values, problems }) {
    if (values.dryRun || problems.length > 0)
        return;
    await connectEarly(ADDRESSES, values, () => values.publishIdsFile.length > 0);
}
/** For `confirm/`. `ledgerPath`: of the guard's ledger, if the job has one. */
async function connectForConfirm({ values, problems }, ledgerPath) {
    if (problems.length === 0)
        await connectEarly(["status/fetch"], values, () => hasContent(ledgerPath));
}
/** Connects only if there may be something to send: neither a server nor a proxy is bothered for nothing. */
async function connectEarly(endpoints, { accessToken, publishIds, tiktokApiUrl }, hasLedger) {
    if (accessToken === undefined || (publishIds === "" && !hasLedger()))
        return;
    await (0,tiktok_endpoints/* connectTo */.m6)(endpoints, tiktokApiUrl);
}
function hasContent(path) {
    try {
        return path !== undefined && (0,external_node_fs_.statSync)(path).size > 0;
    }
    catch {
        // What is wrong with a ledger is reported where it is read.
        return false;
    }
}

;// CONCATENATED MODULE: ./flows/publish-start.js
/** What `cancel/` and `confirm/` do before the rest of them is loaded, in one file: each one takes time. */




/***/ })

};
