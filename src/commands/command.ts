/** What a command of the command line is. Types only. */
import type { RunEvent } from "../model/event.ts";

/** 0: nothing to object to. 1: findings of the level that `--fail-on` names. 2: bad usage or input, or no result. */
export type ExitCode = 0 | 1 | 2;

/** Everything outside the process that a command uses. A test passes its own. */
export type CommandWorld = {
  environment: NodeJS.ProcessEnv;
  /** Absolute path of the folder that relative paths start from. */
  folder: string;
  /** Results, for a person or a program. */
  write(text: string): void;
  /** A line for a person. */
  say(line: string): void;
  /** The event that started the run, in a job of GitHub Actions. */
  readEvent(): RunEvent;
  /** The address of the page of this run; `undefined` where there is none. */
  runPage: string | undefined;
};

/** `about`: one line for the list of commands. `help`: all that a person has to know, with options and examples. */
export type Command = {
  about: string;
  help: string;
  run(args: readonly string[], world: CommandWorld): Promise<ExitCode>;
};
