export const id = 971;
export const ids = [971];
export const modules = {

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export saveState */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The values that main keeps for the post step. Does not know how the host keeps them. */


const NAMES = {
    ledger: "publish-ids-file",
    reportFile: "report-file",
    hasReport: "report-written",
    hasPassed: "passed",
    refusedInputs: "refused-inputs",
    keptInputs: "in-composite",
};
/** Precedes the name of a kept input. */
const INPUT = "input-";
/**
 * Marks the names of one guard's values. Two uses of a composite action can share one state, in which the later value
 * of a name replaces the earlier one (actions/runner#1947). So inside a composite action, each guard has names of its
 * own: they end in a dot and the last part of its folder's name.
 */
function markNames(ownFolder) {
    return `.${basename(ownFolder).split("-").at(-1)}`;
}
/** Saves parts of the state. `ownFolder`: the guard's own, which is passed inside a composite action. */
function saveState(host, parts, ownFolder) {
    const mark = ownFolder === undefined ? "" : markNames(ownFolder);
    for (const [name, text] of Object.entries(writeState(parts)))
        host.saveState(`${name}${mark}`, text);
}
function writeState({ ledger, reportFile, hasReport, hasPassed, refusedInputs, keptInputs }) {
    const inputs = Object.entries(keptInputs ?? {}).map(([name, text]) => [`${INPUT}${name}`, text]);
    const texts = [
        [NAMES.ledger, ledger],
        [NAMES.reportFile, reportFile],
        [NAMES.hasReport, hasReport ? "true" : undefined],
        [NAMES.hasPassed, hasPassed ? "true" : undefined],
        [NAMES.refusedInputs, refusedInputs?.join(",")],
        [NAMES.keptInputs, keptInputs === undefined ? undefined : "true"],
    ];
    const given = texts.filter((each) => each[1] !== undefined);
    return Object.fromEntries([...given, ...inputs]);
}
/**
 * Reads what main saved, from `STATE_<name>`. If the variables hold the states of several guards, each post step that
 * asks gets another one: it claims it by making a folder beside the ledger. A guard whose folder is gone comes last.
 */
function readState(environment) {
    const saved = Object.entries(environment).flatMap(([key, text]) => key.startsWith("STATE_") && text !== undefined ? [[key.slice("STATE_".length), text]] : []);
    const isLedger = (name) => name === NAMES.ledger || name.startsWith(`${NAMES.ledger}.`);
    const marks = saved.flatMap(([name]) => (isLedger(name) ? [name.slice(NAMES.ledger.length)] : []));
    // Without a mark, the names are of a guard outside composite actions, which shares its state with no other.
    const [mark = "", ...others] = marks.includes("") ? [""] : marks;
    const first = parseState(saved, mark);
    if (others.length === 0)
        return first;
    let lost;
    for (const state of [first, ...others.map((other) => parseState(saved, other))]) {
        const result = claim(state.ledger);
        if (result === "claimed")
            return state;
        if (result === "lost")
            lost ??= state;
    }
    return lost ?? first;
}
function parseState(saved, mark) {
    const own = new Map(saved.flatMap(([name, text]) => (name.endsWith(mark) ? [[name.slice(0, name.length - mark.length), text]] : [])));
    const inputs = [...own].flatMap(([name, text]) => name.startsWith(INPUT) ? [[name.slice(INPUT.length), text]] : []);
    return {
        ledger: own.get(NAMES.ledger),
        reportFile: own.get(NAMES.reportFile),
        hasReport: own.has(NAMES.hasReport),
        hasPassed: own.has(NAMES.hasPassed),
        refusedInputs: own.get(NAMES.refusedInputs)?.split(",") ?? [],
        keptInputs: own.has(NAMES.keptInputs) ? Object.fromEntries(inputs) : undefined,
    };
}
/** `taken`: another post step has this guard. `lost`: that can't be known, because its folder is gone, for example. */
function claim(ledger = "") {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledger), "post"));
        return "claimed";
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EEXIST" ? "taken" : "lost";
    }
}


/***/ })

};
