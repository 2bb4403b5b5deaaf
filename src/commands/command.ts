/** What a command of the command line is. Types only: a definition is light, and `run` loads what it needs. */
import type { Input } from "../host/input.ts";
import type { Terminal } from "../host/terminal.ts";
import type { RunEvent } from "../model/event.ts";
import type { Interruption } from "../model/interruption.ts";

/** 0: nothing to object to. 1: findings of the level that `--fail-on` names. 2: bad usage or input, or no result. */
export type ExitCode = 0 | 1 | 2;

/** Everything outside the process that a command uses. A test passes its own. */
export type CommandWorld = {
  environment: NodeJS.ProcessEnv;
  /** How a command line begins that a person pastes to start the program again. */
  program: string;
  /** Absolute path of the folder that relative paths start from. */
  folder: string;
  /** Absolute path of the folder for temporary files. */
  temporaryFolder: string;
  terminal: Terminal;
  /** Starts to listen for signals: from then on, they don't end the process by themselves. */
  listenForInterruption(): Interruption;
  /** Starts to listen for signals as {@link listenForInterruption} does, but a second one ends the process. */
  listenForEnd(): AbortSignal;
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** All that stdin holds, to its end or until `end` is aborted. */
  readInput(end: AbortSignal): Promise<Input>;
  /** The event that started the run, in a job of GitHub Actions. */
  readEvent(): RunEvent;
  /** The address of the page of this run; `undefined` where there is none. */
  runPage: string | undefined;
};

/** An option: with a value where `value` names it, else it is on or off. */
export type CommandOption = {
  /** `--fail-on` */
  name: `--${string}`;
  /** What stands for the value in the help: `level`. A shell completes paths for `file` and `folder`. */
  value?: string;
  /** One sentence without its full stop. */
  about: string;
  /** The only values, if there are only these. */
  choices?: readonly string[];
  /** What holds without the option, in words of its values. */
  fallback?: string;
  /** Whether it can be given more than once. */
  isMany?: boolean;
};

/** What stands behind the command's name: `[paths...]`. `choices`: the only ones; without it, shells complete paths. */
export type Operands = { name: string; about: string; choices?: readonly string[] };

/** The arguments, read by the definition. A missing option is `undefined`; one with `isMany` is an array. */
export type Given = {
  operands: readonly string[];
  /** The value of an option that is given at most once. */
  value(name: `--${string}`): string | undefined;
  /** The same for an option that has only these values. */
  choice<Choice extends string>(name: `--${string}`, choices: readonly Choice[]): Choice | undefined;
  /** The values of an option that can be given more than once. */
  values(name: `--${string}`): readonly string[];
  has(name: `--${string}`): boolean;
};

/** A command of the command line. A list and the help, the completion and the documentation follow from it. */
export type Command = {
  name: string;
  /** One line for the list of commands, without a full stop. */
  about: string;
  /** What a person has to know, a paragraph each. */
  description: readonly string[];
  operands?: Operands;
  options: readonly CommandOption[];
  /** What its exit codes mean, where that is not the usual. One that it never has is `undefined`. */
  exitCodes?: Readonly<Partial<Record<ExitCode, string | undefined>>>;
  /** Command lines behind the program's name, and what they are for. */
  examples: readonly { line: string; about: string }[];
  run(given: Given, world: CommandWorld): Promise<ExitCode>;
};
