#!/usr/bin/env node
/** The command line. */
import { nameProgram } from "../commands/program-name.ts";
import { start } from "../commands/start.ts";
import { endProcess } from "../host/ending.ts";
import { readEvent } from "../host/event.ts";
import { locateFolders } from "../host/folders.ts";
import { readInput } from "../host/input.ts";
import { listenForEnd, listenForPerson } from "../host/interruption.ts";
import { surviveLostOutput } from "../host/output.ts";
import { locateRunPage } from "../host/pages.ts";
import { openTerminal } from "../host/terminal.ts";

surviveLostOutput();
const environment = process.env;
const args = process.argv.slice(2);
// While the command is loaded, a signal must not end it.
const early = args[0] === "cancel" ? listenForPerson() : undefined;
const terminal = openTerminal(environment, args);
try {
  process.exitCode = await start(args, {
    ...{ environment, terminal, listenForEnd, folder: process.cwd(), program: nameProgram(process) },
    listenForInterruption: () => early ?? listenForPerson(),
    readInput: (end) => readInput(end, terminal.say),
    temporaryFolder: locateFolders(environment).temporaryFolder,
    now: () => Date.now(),
    readEvent: () => readEvent(environment),
    runPage: locateRunPage(environment),
  });
  const loss = terminal.lost();
  if (loss !== undefined) {
    terminal.say(`Exit code 2: the result could not be written to stdout (${loss}).`);
    process.exitCode = 2;
  }
} catch (error) {
  terminal.say(`The command stopped unexpectedly: ${error}`);
  process.exitCode = 2;
}
endProcess();
