export const id = 950;
export const ids = [950];
export const modules = {

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cancelInputs: () => (/* reexport */ inputs/* cancelInputs */.CT),
  connectForCancel: () => (/* reexport */ connectForCancel),
  readInputs: () => (/* reexport */ inputs/* readInputs */.Ko)
});

// UNUSED EXPORTS: confirmInputs, connectForConfirm

// EXTERNAL MODULE: ./inputs.js + 5 modules
var inputs = __webpack_require__(2142);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./tiktok/endpoints.js
var tiktok_endpoints = __webpack_require__(2345);
;// CONCATENATED MODULE: ./flows/connect-early.js
/** Connects to TikTok while the code that calls it is loaded. Sends no request. */


/** For post, if it will cancel. */
function connectForPost({ values }, { ledger }) {
    if (values.cancel === "on-failure")
        connectEarly(ADDRESSES, values, () => hasContent(ledger));
}
/** For `cancel/`. Which files are named and what they hold is not known yet. */
function connectForCancel({ values, problems }) {
    if (values.dryRun || problems.length > 0)
        return;
    connectEarly(tiktok_endpoints/* ADDRESSES */.FV, values, () => values.publishIdsFile.length > 0);
}
/** For `confirm/`. `ledgerPath`: of the guard's ledger, if the job has one. */
function connectForConfirm({ values, problems }, ledgerPath) {
    if (problems.length === 0)
        connectEarly(["status/fetch"], values, () => hasContent(ledgerPath));
}
/** Connects only if there may be something to send: neither a server nor a proxy is bothered for nothing. */
function connectEarly(endpoints, { accessToken, publishIds, tiktokApiUrl }, hasLedger) {
    if (accessToken !== undefined && (publishIds !== "" || hasLedger()))
        (0,tiktok_endpoints/* connectTo */.m6)(endpoints, tiktokApiUrl);
}
function hasContent(path) {
    try {
        return path !== undefined && statSync(path).size > 0;
    }
    catch {
        // What is wrong with a ledger is reported where it is read.
        return false;
    }
}

;// CONCATENATED MODULE: ./flows/publish-start.js
/** What `cancel/` and `confirm/` do before the rest of them is loaded, in one file: each one takes time. */




/***/ }),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
