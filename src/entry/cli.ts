#!/usr/bin/env node
/** The command line. */
import { runCommand } from "../commands/run.ts";
import { readEvent } from "../host/event.ts";
import { surviveLostOutput } from "../host/output.ts";
import { locateRunPage } from "../host/pages.ts";
import { openTerminal } from "../host/terminal.ts";

surviveLostOutput();

const environment = process.env;
const terminal = openTerminal(environment);

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    ...terminal,
    environment,
    folder: process.cwd(),
    readEvent: () => readEvent(environment),
    runPage: locateRunPage(environment),
  });
} catch (error) {
  terminal.say(`The command stopped unexpectedly: ${error}`);
  process.exitCode = 2;
}
