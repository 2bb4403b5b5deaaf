const getBuiltinModule = process.getBuiltinModule ?? (await import("node:module")).createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = getBuiltinModule("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = getBuiltinModule("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = getBuiltinModule("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = getBuiltinModule("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = getBuiltinModule("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = getBuiltinModule("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = getBuiltinModule("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = getBuiltinModule("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = getBuiltinModule("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = getBuiltinModule("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = getBuiltinModule("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = getBuiltinModule("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = getBuiltinModule("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = getBuiltinModule("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = getBuiltinModule("path");

/***/ }),

/***/ 2085:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _host_ending_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4564);
/* harmony import */ var _host_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1316);
/* harmony import */ var _host_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4408);
/* harmony import */ var _host_late_github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9323);
/* harmony import */ var _host_output_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2914);
/* harmony import */ var _host_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9495);
/** Main of `cancel/action.yml`. */






// A signal must not end the process before there is a report, so the rest is loaded afterwards.
const interruption = (0,_host_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .listenForInterruption */ .ej)();
(0,_host_output_js__WEBPACK_IMPORTED_MODULE_4__/* .surviveLostOutput */ .k)();
const environment = process.env;
try {
    const { cancelInputs, connectForCancel, readInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(642), __nccwpck_require__.e(746)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3746));
    const inputs = readInputs(cancelInputs, environment);
    await connectForCancel(inputs);
    const { cancelNow } = await Promise.all(/* import() */[__nccwpck_require__.e(608), __nccwpck_require__.e(642), __nccwpck_require__.e(622)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3622));
    await cancelNow(inputs, {
        ...(0,_host_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .locateFolders */ .c)(environment),
        interruption,
        limitTime: (ms) => (0,_host_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .endProcessAfter */ .Z)(ms, 1),
        loadHost: (secrets, work) => (0,_host_late_github_js__WEBPACK_IMPORTED_MODULE_1__/* .loadGitHubHost */ .u)(environment, secrets, work),
    });
}
catch (error) {
    const { describeBrokenCancelling } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 2077));
    console.error((0,_host_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(describeBrokenCancelling(error)));
    process.exitCode = 1;
}
(0,_host_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .endProcess */ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess),
/* harmony export */   Z: () => (/* binding */ endProcessAfter)
/* harmony export */ });
/** Ends the process when its work is done, or its time is up. Reports nothing. */
/**
 * Ends the process with its exit code once its output is written. A lookup or an opened pipe that never returns keeps a
 * thread of libuv's pool busy, and `process.exit` waits for that thread (libuv, `uv_library_shutdown`). Replacing the
 * process does not wait. Windows has no such replacement.
 */
function endProcess() {
    const code = Number(process.exitCode ?? 0);
    process.stdout.write("", () => {
        const isStuck = process.getActiveResourcesInfo().some((name) => /^(GetAddrInfo|GetNameInfo|FSReq)/.test(name));
        const replaceable = process;
        if (isStuck && process.platform !== "win32" && replaceable.execve !== undefined) {
            replaceable.execve(process.execPath, [process.execPath, "--eval", `process.exitCode = ${code}`], {});
        }
        process.exit(code);
    });
}
/** Ends the process after `ms` with `exitCode`, whatever it still waits for. Does not keep it alive until then. */
function endProcessAfter(ms, exitCode) {
    setTimeout(() => {
        process.exitCode = exitCode;
        endProcess();
    }, ms).unref();
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ locateFolders)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = getBuiltinModule("node:os");
;// CONCATENATED MODULE: ./host/folders.js
/** Finds the folders of a job's files. Reads only the environment that it is given. */

/** `GITHUB_WORKSPACE` and `RUNNER_TEMP`; outside a job, the working directory and the system's temporary folder. */
function locateFolders(environment) {
    return {
        workspace: environment.GITHUB_WORKSPACE || process.cwd(),
        temporaryFolder: environment.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(),
    };
}


/***/ }),

/***/ 4408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ej: () => (/* binding */ listenForInterruption)
/* harmony export */ });
/* unused harmony exports listenForPerson, listenForEnd */
/** Turns the runner's signals into two AbortSignals. Ends nothing by itself. */

/** From SIGINT on there are 10 s until the runner kills the process: 6 of them are for work, the rest for reporting. */
const WRAP_UP_MS = 6_000;
/**
 * What the runner sends when it cancels a step: SIGINT asks to wrap up, after 7.5 s SIGTERM stops, and after 2.5 s more
 * the process is killed (actions/runner, src/Runner.Worker/Handlers/StepHost.cs). SIGHUP comes when a self-hosted
 * runner's terminal closes. None of them ends the process any more: it ends when it has reported.
 */
function listenForInterruption() {
    const { endSoon, end, ...interruption } = createInterruption();
    process.on("SIGINT", endSoon).on("SIGHUP", endSoon).on("SIGTERM", end);
    return interruption;
}
/** Programs such as npx pass on a signal that the terminal has sent to all of them: two at once are one. */
const SAME_MS = 500;
/**
 * The same for a person: a second Ctrl-C stops the work, and a third one ends the process as usual. `clock`: the time,
 * in milliseconds.
 */
function listenForPerson(clock = clockMs) {
    const { endSoon, end, ...interruption } = createInterruption();
    let firstMs;
    const endSooner = () => {
        if (firstMs === undefined) {
            firstMs = clock();
            endSoon();
        }
        else if (clock() - firstMs >= SAME_MS) {
            process.off("SIGINT", endSooner);
            end();
        }
    };
    process.on("SIGINT", endSooner).on("SIGHUP", endSoon).on("SIGTERM", end);
    return interruption;
}
function createInterruption() {
    const wrapUp = new AbortController();
    const stop = new AbortController();
    const end = () => {
        wrapUp.abort();
        stop.abort();
    };
    const endSoon = () => {
        wrapUp.abort();
        setTimeout(end, WRAP_UP_MS).unref();
    };
    return { wrapUp: wrapUp.signal, stop: stop.signal, endSoon, end };
}
/**
 * Ctrl-C asks to end with what there is. From then on, signals do what they usually do: so a second one ends the
 * process at once, also where it is too busy to notice.
 */
function listenForEnd() {
    const controller = new AbortController();
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const end = () => {
        for (const signal of signals)
            process.off(signal, end);
        controller.abort();
    };
    for (const signal of signals)
        process.on(signal, end);
    return controller.signal;
}


/***/ }),

/***/ 9323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ loadGitHubHost)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/** Loads the runner of GitHub Actions after the first requests. Does not know what they are. */

/** How long the first requests run before anything is loaded: `@actions/core` takes long to load. */
const ALONE_MS = 250;
/**
 * Loads the runner when `work` is done or has had a moment to start. `secrets` are masked at once, before the first
 * request leaves: with NODE_DEBUG, Node prints its headers.
 */
async function loadGitHubHost(environment, secrets, work) {
    for (const secret of secrets)
        process.stdout.write(`::add-mask::${escapeData(secret)}\n`);
    await Promise.race([work, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ALONE_MS, undefined, { ref: false })]);
    const { createGitHubHost } = await __nccwpck_require__.e(/* import() */ 761).then(__nccwpck_require__.bind(__nccwpck_require__, 761));
    return createGitHubHost(environment);
}
/** The data of a workflow command, as the runner reads it (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}


/***/ }),

/***/ 2914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ surviveLostOutput)
/* harmony export */ });
/** Keeps the process alive when nobody reads what it prints. Prints nothing. */
/**
 * A closed pipe or a full disk behind stdout or stderr makes Node throw at the next line (EPIPE, ENOSPC). What is lost
 * is the log: cancelling and the report go on.
 */
function surviveLostOutput() {
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", () => undefined);
}


/***/ }),

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8096);
/** Makes untrusted text safe for a workflow log. Knows only GitHub's commands. */

/**
 * Makes untrusted text safe to print in a workflow log.
 *
 * - Unprintable characters are shown by their number, so that a file name can't start a new line, move the cursor, or
 *   change the order of the text. Line feeds are kept only for a text of several `lines`.
 * - The runner reads `##[command]` anywhere in a line as a command, and `::command` at the start of a line, also after
 *   white space. A space is added to both, so that a reader still sees the text.
 *
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParse, TryParseV2).
 */
function plainText(text, lines = "one-line") {
    const shown = lines === "lines" ? text.split("\n").map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u).join("\n") : (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(text);
    return shown.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
}


/***/ }),

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Values that are made when they are first asked for. Imports nothing. */
/** Returns what `make` returns, which is called at most once. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findUnprintable),
/* harmony export */   u: () => (/* binding */ showUnprintable)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1409);
/** Characters that a reader can't see, or takes for a plain space. Knows no medium. */

const JOINING = String.raw `[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Rohg}\p{scx=Adlm}]`;
/** Arabic letters that never join the next one (Unicode's ArabicShaping.txt, joining types R and U). */
const ENDING = String.raw `[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]`;
const INDIC = String.raw `[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]`;
const EAST_ASIAN = String.raw `[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\uff01-\uff5e]`;
/**
 * Where such characters belong to ordinary spelling, and can be seen by what they do: in the emoji of Unicode's list
 * (UTS #51, RGI_Emoji); as non-joiners after letters that join the next; as joiners beside the signs of Indic scripts
 * (The Unicode Standard, section 12.1); as variants of Mongolian letters; as the wide space after East Asian text.
 */
const SPELLING = [
    String.raw `\p{RGI_Emoji}`,
    String.raw `(?<=[[\p{L}\p{M}]&&${JOINING}])(?<!${ENDING}\p{M}*)\u200c(?=[\p{L}&&${JOINING}])`,
    String.raw `(?<=[\p{M}&&${INDIC}])[\u200c\u200d](?=[[\p{L}\p{M}]&&${INDIC}])`,
    String.raw `(?<=[\p{L}&&${INDIC}])[\u200c\u200d](?=[\p{M}&&${INDIC}])`,
    String.raw `(?<=[\p{M}&&${INDIC}])\u200d`,
    String.raw `(?<=[\p{L}&&\p{sc=Mong}])[\u180b-\u180f]`,
    String.raw `(?<=${EAST_ASIAN})\u3000`,
].join("|");
/**
 * The Syriac abbreviation mark, joiners and other controls of Egyptian hieroglyphs, the Khitan filler, and the null
 * notehead of music: they have no ink of their own (The Unicode Standard, sections 9.3, 11.4, 18.12 and 21.2).
 */
const FORMATS = String.raw `\u070f\u{13430}-\u{13455}\u{16fe4}\u{1d159}`;
/**
 * Control characters; characters for private use, which each font shows differently, or not at all; line and paragraph
 * separators, halves of surrogate pairs; what Unicode calls default ignorable
 * (marks and overrides of direction, zero-width characters, variation selectors, tags, fillers, soft hyphens, byte
 * order marks); interlinear annotations; the blank Braille pattern; spaces other than the usual one.
 */
const UNPRINTABLE = String.raw `[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800${FORMATS}[\p{Zs}--[ ]]]`;
/**
 * Most texts: printable ASCII and Latin letters and signs, with the usual dashes and quotes, and the marks of the
 * log. They need none of the patterns, which take longer to make than a small file takes to check.
 */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2713\u2717]*$/;
const makePatterns = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => ({
    any: new RegExp(UNPRINTABLE, "v"),
    token: new RegExp(`(?:${SPELLING})|(?<unprintable>${UNPRINTABLE})`, "gv"),
}));
/**
 * Shows each unprintable character as `\u{\u2026}`, so that no name looks like another or changes the text around it.
 * Ordinary spelling of every script, and emoji, stay as they are.
 */
function showUnprintable(text) {
    if (PLAIN.test(text))
        return text;
    const { any, token: pattern } = makePatterns();
    // The search for emoji takes long, and few texts need it.
    if (!any.test(text))
        return text;
    return text.replace(pattern, (token, unprintable) => unprintable === undefined ? token : `\\u{${unprintable.codePointAt(0)?.toString(16)}}`);
}
/** The first unprintable character of a text, or `undefined`. */
function findUnprintable(text) {
    if (PLAIN.test(text))
        return undefined;
    const { any, token } = makePatterns();
    if (!any.test(text))
        return undefined;
    for (const { groups } of text.matchAll(token)) {
        if (groups?.unprintable !== undefined)
            return groups.unprintable;
    }
    return undefined;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2085);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
