export const id = 761;
export const ids = [761];
export const modules = {

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./host/event.js
/** Reads the event that started the run from the runner's files and variables. Interprets nothing of it. */

/** GitHub sends no event over 25 MB (GitHub's documentation, "Webhook events and payloads"). */
const LARGEST_EVENT_BYTES = 32 * 1024 * 1024;
/** The event of this run. Its payload is `undefined` if there is none, or it can't be read. */
function readEvent(environment) {
    const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY } = environment;
    return {
        name: GITHUB_EVENT_NAME ?? "",
        payload: GITHUB_EVENT_PATH ? readPayload(GITHUB_EVENT_PATH) : undefined,
        sha: GITHUB_SHA ?? "",
        repository: GITHUB_REPOSITORY ?? "",
        workflow: environment.GITHUB_WORKFLOW ?? "",
        job: environment.GITHUB_JOB ?? "",
        workflowFile: nameFile(environment.GITHUB_WORKFLOW_REF ?? ""),
        step: nameStep(environment.GITHUB_ACTION ?? ""),
        attempt: nameAttempt(environment),
        serverUrl: toUrl(environment.GITHUB_SERVER_URL, "https://github.com"),
        apiUrl: toUrl(environment.GITHUB_API_URL, "https://api.github.com"),
    };
}
/** `octocat/videos/.github/workflows/check.yml@refs/heads/main` (GitHub's documentation, "Variables reference"). */
function nameFile(reference) {
    return reference.replace(/@refs\/.*$/s, "");
}
/** In a composite action, a step without an id has another name in each run (CompositeActionHandler.cs). */
function nameStep(action) {
    return action.replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi, "");
}
function nameAttempt({ GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" }) {
    return /^\d+$/.test(GITHUB_RUN_ID) ? `${GITHUB_RUN_ID}/${GITHUB_RUN_ATTEMPT.replace(/\D/g, "")}` : "";
}
function readPayload(path) {
    try {
        // An earlier step can have put a pipe there, and opening that would wait for ever.
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() && stats.size <= LARGEST_EVENT_BYTES ? JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) : undefined;
    }
    catch {
        return undefined;
    }
}
function toUrl(given, usual) {
    return new URL(given !== undefined && URL.canParse(given) ? given : usual);
}

// EXTERNAL MODULE: ./host/folders.js + 1 modules
var folders = __webpack_require__(1316);
;// CONCATENATED MODULE: ./host/pages.js
/** Addresses of GitHub's pages, from the runner's variables. Opens none of them. */
/** The address of a repository. Undefined if the runner names no server, or `repository` is not `owner/name`. */
function locateRepository(repository = "", { GITHUB_SERVER_URL = "" }) {
    if (!/^https?:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${GITHUB_SERVER_URL}/${repository}`;
}
/** The address of the repository's tab "Actions". */
function locateActionsPage(environment) {
    const repository = locateRepository(environment.GITHUB_REPOSITORY, environment);
    return repository === undefined ? undefined : `${repository}/actions`;
}
/** The address of this attempt of the run, whose page shows the summaries of all jobs. Undefined if it is not known. */
function locateRunPage(environment) {
    const { GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "" } = environment;
    const actions = locateActionsPage(environment);
    if (actions === undefined || !/^\d+$/.test(GITHUB_RUN_ID))
        return undefined;
    const attempt = /^\d+$/.test(GITHUB_RUN_ATTEMPT) ? `/attempts/${GITHUB_RUN_ATTEMPT}` : "";
    return `${actions}/runs/${GITHUB_RUN_ID}${attempt}`;
}

// EXTERNAL MODULE: ./host/plain-text.js
var plain_text = __webpack_require__(9495);
;// CONCATENATED MODULE: ./host/github.js
/** The runner of GitHub Actions. Only this file uses @actions/core. Knows no video, no publish. */







/** The longest annotation message that GitHub shows (characters; docs: "Annotations" of the Checks API). */
const MESSAGE_LIMIT = 4096;
const print = { error: error, warning: warning, notice: notice };
/** The runner of GitHub Actions, through workflow commands and environment files. */
function createGitHubHost(environment) {
    return {
        ...{ annotate, info: github_info, group: github_group, mask, fail },
        output(name, value) {
            locateFile("GITHUB_OUTPUT", environment);
            setOutput(name, value);
        },
        exportVariable(name, value) {
            locateFile("GITHUB_ENV", environment);
            exportVariable(name, value);
        },
        saveState(name, value) {
            locateFile("GITHUB_STATE", environment);
            saveState(name, value);
        },
        async summarize(markdown) {
            const path = locateFile("GITHUB_STEP_SUMMARY", environment);
            // Outside a workflow there is no summary file.
            if (path !== undefined)
                (0,external_node_fs_.appendFileSync)(path, `${markdown}\n`);
        },
        locatePermalink: (checkedOut) => locateCommit(environment, checkedOut),
        hasFile: (path) => isFile((0,external_node_path_.join)((0,folders/* locateFolders */.c)(environment).workspace, path)),
        actionsPage: locateActionsPage(environment),
        hasSummary: Boolean(environment.GITHUB_STEP_SUMMARY),
        summaryPage: locateRunPage(environment),
        toolPage: locateRepository(environment.GITHUB_ACTION_REPOSITORY, environment),
    };
}
/**
 * The path of a file that the runner made for this step; `undefined` if it made none. Throws if it is no regular file:
 * an earlier step can have put a pipe there, and opening that would wait for ever.
 */
function locateFile(variable, environment) {
    const path = environment[variable];
    if (!path)
        return undefined;
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isFile())
        return path;
    throw new Error(`${variable} is '${path}', which is ${stats === undefined ? "missing" : "not a file"}`);
}
/** Never throws: `existsSync` does not, whatever the path is. */
function isFile(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/**
 * The permanent address of a committed file (GitHub's documentation, "Getting permanent links to files"). Undefined if
 * the runner names no repository, or the files are of a commit that the event does not name.
 */
async function locateCommit(environment, checkedOut) {
    const event = readEvent(environment);
    const commit = await chooseCommit(event, checkedOut);
    if (event.repository === "" || commit === undefined)
        return undefined;
    const root = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${event.repository}/blob/${commit}`;
    const encode = (part) => encodeURIComponent(part.toWellFormed());
    return (path) => `${root}/${path.split("/").map(encode).join("/")}`;
}
/**
 * The commit to link to: the head of the pull request for its merge commit, which is gone when it is merged, or the one
 * that the workflow runs on. On `pull_request_target`, that is the base.
 */
async function chooseCommit({ name, payload, sha }, checkedOut) {
    const head = findHead(payload);
    if (checkedOut === undefined)
        return head ?? sha;
    if (checkedOut.head === sha)
        return name === "pull_request_target" ? sha : (head ?? sha);
    if (head === undefined || checkedOut.head === head)
        return head;
    const parents = await checkedOut.listParents();
    return parents.length === 2 && parents[1] === head ? head : undefined;
}
/** The head of the pull request that an event is about. */
function findHead(payload) {
    const { pull_request: pullRequest } = (payload ?? {});
    const sha = pullRequest?.head?.sha;
    return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}
function annotate({ level, title, message, place, file = place?.file }) {
    const properties = {
        title: (0,plain_text/* plainText */.w)(title),
        ...(file !== undefined && { file: (0,plain_text/* plainText */.w)(file) }),
        ...(place !== undefined && { startLine: place.line, startColumn: place.column }),
    };
    const text = (0,plain_text/* plainText */.w)(message, "lines");
    const shown = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT - 1)}\u2026` : text;
    print[level](shown, properties);
}
function github_info(line) {
    info((0,plain_text/* plainText */.w)(line));
}
async function github_group(title, lines) {
    startGroup((0,plain_text/* plainText */.w)(title));
    // A write for each line would take longer than making it.
    let batch = [];
    let length = 0;
    for (const line of lines) {
        const text = (0,plain_text/* plainText */.w)(line);
        batch.push(text);
        length += text.length;
        if (length < LARGEST_BATCH)
            continue;
        await writeLines(batch);
        [batch, length] = [[], 0];
    }
    if (batch.length > 0)
        await writeLines(batch);
    endGroup();
}
/**
 * Resolves once the lines are written, or are lost. Node doesn't wait for the reader of a pipe, and keeps what that has
 * not taken: without waiting here, that would be all lines of a group.
 */
function writeLines(lines) {
    return new Promise((resolve) => {
        process.stdout.write(`${lines.join("\n")}\n`, () => resolve());
    });
}
/** Characters of a group that are written at once. */
const LARGEST_BATCH = 30_000;
function mask(secret) {
    setSecret(secret);
}
function fail() {
    process.exitCode = ExitCode.Failure;
}


/***/ })

};
