/** Lists the commands. A command is one file, and one line here. */
import { cancel } from "./cancel.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { completion } from "./completion.ts";
import { explain } from "./explain.ts";
import { report } from "./report.ts";
import { status } from "./status.ts";

export const COMMANDS: readonly Command[] = [check, cancel, status, report, explain, completion];
