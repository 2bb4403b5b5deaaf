export const id = 7726;
export const ids = [7726];
export const modules = {

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSearched: () => (/* binding */ describeSearched)
/* harmony export */ });
/* unused harmony export describeLedger */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3193);
/** Says what a text without publish ids is. Repeats nothing of it but names of jobs and steps. */

/** More jobs or steps are only counted. */
const MOST_NAMES = 20;
/** Ids of jobs and steps (GitHub's documentation, "Workflow syntax", `jobs.<job_id>`). */
const NAME = /^[A-Za-z_][\w-]{0,99}$/;
const RESULTS = ["success", "failure", "cancelled", "skipped"];
const INPUT = "the input 'publish-ids'";
/**
 * What a text was, for the remark that it held no id: `needs.upload: success, no outputs` for each job of
 * `toJSON(needs)`, the same for each step of `toJSON(steps)`, else how many lines it had. `name`: where it stood, for a
 * person.
 */
function describeSearched(text, name = INPUT) {
    const isTyped = (place) => ({ ...NOTHING, places: [place], isText: true });
    if (text.trim() === "")
        return isTyped(`${name}, which is empty`);
    const members = readMembers(text);
    if (members === undefined) {
        const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").length;
        return isTyped(`${name}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(lines, "line")} without an id`);
    }
    const rest = members.length - MOST_NAMES;
    const described = members.slice(0, MOST_NAMES).map(([name, member]) => describeMember(name, member));
    const places = [...described, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInteger */ .Sm)(rest)} more`] : [])];
    return {
        ...NOTHING,
        places: members.length === 0 ? [`${name}, a JSON object without a job or step`] : places,
        hasJobWithoutOutputs: members.some(([, member]) => isJob(member) && countOutputs(member) === 0),
        ranNothing: members.length > 0 && members.every(([, member]) => (member.result ?? member.outcome) === "skipped"),
    };
}
const NOTHING = {
    source: "input",
    isText: false,
    hasJobWithoutOutputs: false,
    ranNothing: false,
};
/** The same for a step whose input is empty: it looks through the ledger, if the job has one. */
function describeLedger(hasLedger) {
    const ledger = hasLedger
        ? "the file $TIKTOK_PUBLISH_IDS"
        : "nothing but the input 'publish-ids', which is empty: no guard ran before this step";
    return { ...NOTHING, source: hasLedger ? "ledger" : "nothing", places: [ledger] };
}
/** The jobs of `toJSON(needs)` or the steps of `toJSON(steps)`; `undefined` if the text is neither. */
function readMembers(text) {
    const parsed = parseJson(text);
    if (!isRecord(parsed))
        return undefined;
    const members = Object.entries(parsed);
    const areMembers = members.every(([name, member]) => NAME.test(name) && isRecord(member) && isRecord(member.outputs));
    return areMembers ? members.map(([name, member]) => [name, member]) : undefined;
}
/** A job has a result, a step an outcome. */
function isJob({ result }) {
    return result !== undefined;
}
function countOutputs({ outputs }) {
    return Object.keys(isRecord(outputs) ? outputs : {}).length;
}
function describeMember(name, member) {
    const context = isJob(member) ? "needs" : "steps";
    const ended = [member.result ?? member.outcome].filter((word) => RESULTS.includes(word));
    const count = countOutputs(member);
    const had = count === 0 ? "no outputs" : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count, "output")} without an id`;
    return `${context}.${name}: ${[...ended, had].join(", ")}`;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
