/** Lists the commands. A command is one file, and one line here. */

import { cancel } from "./cancel.ts";
import type { Command } from "./command.ts";
import { completion } from "./completion.ts";
import { explain } from "./explain.ts";
import { report } from "./report.ts";
import { status } from "./status.ts";

export const COMMANDS: readonly Command[] = [report, cancel, status, explain, completion];
