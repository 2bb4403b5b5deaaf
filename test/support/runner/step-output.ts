import { isAbsolute, relative } from "node:path";
import { type Command, parseCommand } from "./commands.ts";
import type { Masks } from "./masks.ts";
import type { Annotation } from "./result.ts";

/** GitHub's limits (docs: "Workflow commands"; actions/runner, ExecutionContext.AddIssue: the rest is only logged). */
const ANNOTATIONS_PER_STEP_AND_LEVEL = 10;
export const ANNOTATIONS_PER_JOB = 50;
const MESSAGE_LIMIT = 4096;

/** The parts of a log that the steps of a job share. */
export type JobLog = {
  masks: Masks;
  workspace: string;
  annotationsLeft: number;
  /** Called with each line of the log, masked. */
  onLine(line: string): void;
  /** Called with each line that a process printed, after it was handled. */
  onRawLine(line: string): void;
};

/** The log of one step, and the commands in it. */
export type StepOutput = {
  /** Takes a line that the step's process printed: a command, or text for the log. */
  receive(line: string): void;
  /** Puts text of the runner's own into the log. */
  print(text: string): void;
  annotate(level: Annotation["level"], message: string, properties?: Readonly<Record<string, string>>): void;
  /** Reports what was thrown. */
  reportError(error: unknown): void;
  readonly seen: {
    log: string[];
    rawLines: string[];
    annotations: Annotation[];
    annotationsDropped: number;
    commands: Command[];
    outputs: Record<string, string>;
    state: Record<string, string>;
    /** A command failed, which fails the step. */
    commandFailed: boolean;
  };
};

/** Source: actions/runner, src/Runner.Worker/ActionCommandManager.cs. Problem matchers are accepted, and do nothing. */
export function createStepOutput(job: JobLog): StepOutput {
  const seen: StepOutput["seen"] = {
    log: [],
    rawLines: [],
    annotations: [],
    annotationsDropped: 0,
    commands: [],
    outputs: {},
    state: {},
    commandFailed: false,
  };
  let echo = false;
  let resumeToken: string | undefined;

  const print = (text: string) => {
    for (const line of job.masks.apply(text).split(/\r\n|\r|\n/)) {
      seen.log.push(line);
      job.onLine(line);
    }
  };

  const annotate: StepOutput["annotate"] = (level, message, properties = {}) => {
    if (message !== "") print(`##[${level}]${message}`);
    const ofLevel = seen.annotations.filter((each) => each.level === level).length;
    if (ofLevel >= ANNOTATIONS_PER_STEP_AND_LEVEL || job.annotationsLeft === 0) {
      seen.annotationsDropped++;
      return;
    }
    job.annotationsLeft--;
    const { title, file, line, endLine, col, endColumn } = properties;
    const shown = { title, file: file && relativeTo(job.workspace, file), line, endLine, col, endColumn };
    const given = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined));
    seen.annotations.push({ level, message: job.masks.apply(message).slice(0, MESSAGE_LIMIT), ...given });
  };

  const reportError = (error: unknown) => annotate("error", error instanceof Error ? error.message : String(error));

  const handlers: Record<string, (command: Command) => void> = {
    error: ({ data, properties }) => annotate("error", data, properties),
    warning: ({ data, properties }) => annotate("warning", data, properties),
    notice: ({ data, properties }) => annotate("notice", data, properties),
    debug: () => {},
    "add-mask": ({ data }) => {
      if (data.trim() === "") annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
      else job.masks.add(data);
    },
    group: ({ data }) => print(`##[group]${data}`),
    endgroup: () => print("##[endgroup]"),
    echo: ({ data }) => {
      const value = data.trim().toLowerCase();
      if (value !== "on" && value !== "off") throw new Error(badEcho(data));
      echo = value === "on";
    },
    "set-output": (command) => {
      annotate("warning", deprecated(command.name));
      seen.outputs[nameIn(command)] = command.data;
    },
    "save-state": (command) => {
      annotate("warning", deprecated(command.name));
      seen.state[nameIn(command)] = command.data;
    },
    "set-env": refuseCommand,
    "add-path": refuseCommand,
    "add-matcher": () => {},
    "remove-matcher": () => {},
    "stop-commands": ({ data }) => {
      const token = data.toLowerCase();
      if (token === "" || token === "pause-logging" || known.has(token)) throw new Error(BAD_TOKEN);
      resumeToken = token;
      known.add(token);
    },
  };
  const known = new Set(Object.keys(handlers));

  const handle = (line: string) => {
    const command = parseCommand(line, known);
    if (!command || (resumeToken !== undefined && command.name !== resumeToken)) return print(line);
    seen.commands.push(command);
    const silent = SILENT.has(command.name);
    if (resumeToken !== undefined || command.name === "stop-commands" || (echo && !silent)) print(line);
    if (resumeToken !== undefined) {
      known.delete(resumeToken);
      resumeToken = undefined;
      return;
    }
    try {
      handlers[command.name]?.(command);
    } catch (error) {
      annotate("error", `Unable to process command '${silent ? command.name : line}' successfully.`);
      reportError(error);
      seen.commandFailed = true;
    }
  };

  const receive = (line: string) => {
    seen.rawLines.push(line);
    handle(line);
    job.onRawLine(line);
  };

  return { receive, print, annotate, reportError, seen };
}

/** The folded head of a step's log: what it runs, and with which values. */
export function printHead(
  { print }: StepOutput,
  what: string,
  values: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  const [firstLine, ...more] = what.split("\n");
  const lists = Object.entries(values).flatMap(([title, list]) => {
    const filled = Object.entries(list).filter(([, value]) => value !== "");
    return filled.length === 0 ? [] : [`${title}:`, ...filled.map(([key, value]) => `  ${key}: ${value}`)];
  });
  print(
    [`##[group]Run ${firstLine}`, ...(more.length > 0 ? [firstLine] : []), ...more, ...lists, "##[endgroup]"].join(
      "\n",
    ),
  );
}

/** Commands that are not shown even after `::echo::on`. */
const SILENT = new Set(["add-mask", "debug", "error", "warning", "notice"]);

function badEcho(value: string): string {
  return `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${value}'.`;
}

const BAD_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.";

function nameIn({ name, properties }: Command): string {
  if (!properties.name) throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
  return properties.name;
}

/** These two still work, with a warning for each use. */
function deprecated(name: string): string {
  return (
    `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. ` +
    "For more information see: https://github.blog/changelog/" +
    "2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/"
  );
}

function refuseCommand({ name }: Command): never {
  throw new Error(
    `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command ` +
      "execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. " +
      "For more information see: https://github.blog/changelog/" +
      "2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/",
  );
}

function relativeTo(workspace: string, file: string): string {
  const path = relative(workspace, file);
  return isAbsolute(file) && !path.startsWith("..") ? path : file;
}
