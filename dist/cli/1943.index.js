export const id = 1943;
export const ids = [1943];
export const modules = {

/***/ 1943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderScript: () => (/* binding */ renderScript),
/* harmony export */   renderSuggestions: () => (/* binding */ renderSuggestions)
/* harmony export */ });
/* harmony import */ var _optique_core_completion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
/* harmony import */ var _optique_core_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _program_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);
/* harmony import */ var _shells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1584);
/** Completes command lines by the definitions of the commands. Only this file uses @optique/core. */




const COMPLETIONS = { bash: _optique_core_completion__WEBPACK_IMPORTED_MODULE_0__/* .bash */ .xj, zsh: _optique_core_completion__WEBPACK_IMPORTED_MODULE_0__/* .zsh */ .cy, fish: _optique_core_completion__WEBPACK_IMPORTED_MODULE_0__/* .fish */ .b8 };
/** The script that a shell loads. For each Tab it calls the program with `complete <shell> <words…>`. */
function renderScript(shell) {
    return `${COMPLETIONS[shell].generateScript(_program_name_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .R, ["complete", shell])}\n`;
}
/**
 * What can stand in place of the last word, in the words of a shell's script. `args`: the shell, and the words behind
 * the program's name.
 */
function renderSuggestions(commands, [name = "", ...words]) {
    const shell = _shells_js__WEBPACK_IMPORTED_MODULE_2__/* .SHELLS */ .O.find((each) => each === name);
    if (shell === undefined)
        return "";
    // The library's own program writes each chunk with console.log, and its scripts read them by the line.
    return [...COMPLETIONS[shell].encodeSuggestions([...suggest(commands, words)]), ""].join("\n");
}
function* suggest(commands, words) {
    const last = words.at(-1) ?? "";
    const [name, ...before] = words.slice(0, -1);
    if (name === undefined || name === "help") {
        for (const each of commands)
            if (each.name.startsWith(last))
                yield describe(each.name, each.about);
        return;
    }
    const command = commands.find((each) => each.name === name);
    if (command === undefined)
        return;
    const asked = command.options.find((option) => option.name === before.at(-1) && option.value !== undefined);
    if (asked !== undefined)
        yield* suggestValues(asked, last);
    else if (last.startsWith("-")) {
        for (const option of command.options)
            if (option.name.startsWith(last))
                yield describe(option.name, option.about);
    }
    else if (command.operands !== undefined)
        yield* suggestOperands(command.operands.choices, last);
}
function* suggestOperands(choices, last) {
    if (choices === undefined)
        yield { kind: "file", type: "any", pattern: last };
    else
        for (const choice of choices)
            if (choice.startsWith(last))
                yield { kind: "literal", text: choice };
}
function* suggestValues({ choices, value }, last) {
    if (choices !== undefined || value === "file" || value === "folder")
        yield* suggestOperands(choices, last);
}
function describe(word, about) {
    return { kind: "literal", text: word, description: (0,_optique_core_message__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${(0,_optique_core_message__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(about)}` };
}


/***/ })

};
