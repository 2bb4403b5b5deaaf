/** A system whose steps run on a terminal, where a person presses Ctrl-C: util-linux's `script`. */
import { writeFileSync } from "node:fs";
import type { System } from "../job.ts";

/** What is pressed comes by a pipe beside the script. After Ctrl-C, the terminal sends SIGINT to all that run there. */
const OPEN = `keys=$(eval "echo \\\${$#}").keys; mkfifo "$keys"; exec script -qec "exec $0 $*" /dev/null <> "$keys"`;

/** The same system; its steps are ended by one Ctrl-C. */
export function onTerminal(system: System): System {
  return {
    ...system,
    name: `${system.name} on a terminal`,
    read: (text, name, place) =>
      system.read(text, name, place).map((step) => ({ ...step, shell: ["sh", "-c", OPEN, ...step.shell] })),
    stop: ({ spawnargs }) => writeFileSync(`${spawnargs.at(-1)}.keys`, "\u0003"),
  };
}
