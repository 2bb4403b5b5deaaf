/** Any shell: the script alone, which gets the signal itself. */
import type { ChildProcess } from "node:child_process";
import { type System, signalGroup } from "../job.ts";

const STOPS = {
  "SIGTERM to the shell alone": (child: ChildProcess) => void child.kill("SIGTERM"),
  // So do `timeout` and systemd.
  "SIGTERM to its group": (child: ChildProcess) => signalGroup(child, "SIGTERM"),
  "Ctrl-C": (child: ChildProcess) => signalGroup(child, "SIGINT"),
};

export const shells: readonly System[] = (
  [
    ["sh", "SIGTERM to the shell alone"],
    ["bash", "SIGTERM to the shell alone"],
    ["sh", "Ctrl-C"],
    ["bash", "Ctrl-C"],
    ["sh", "SIGTERM to its group"],
    ["bash", "SIGTERM to its group"],
  ] as const
).map(([shell, how]) => ({
  name: `a script in ${shell} (ended by ${how})`,
  file: "any-shell.sh",
  copies: { "any-shell.sh": "any-shell.sh" },
  read: (text, _name, { secrets }) => [
    { name: "script", script: text, shell: [shell], when: ["success"], env: secrets, counts: true },
  ],
  report: () => ({}),
  stop: (child) => STOPS[how](child),
}));
