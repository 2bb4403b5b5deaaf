/** Lists the commands. A command is one file, and one line here. */
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { completion } from "./completion.ts";
import { report } from "./report.ts";

export const COMMANDS: readonly Command[] = [check, report, completion];
