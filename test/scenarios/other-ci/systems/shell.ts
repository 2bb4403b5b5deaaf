/** Any shell: the script alone, which gets the signal itself. */
import { type System, signalGroup } from "../job.ts";

export const shells: readonly System[] = (
  [
    ["sh", "SIGTERM to the shell alone"],
    ["bash", "SIGTERM to the shell alone"],
    ["sh", "Ctrl-C"],
    ["bash", "Ctrl-C"],
  ] as const
).map(([shell, how]) => ({
  name: `a script in ${shell} (ended by ${how})`,
  file: "any-shell.sh",
  copies: { "any-shell.sh": "any-shell.sh" },
  read: (text, _name, { secrets }) => [
    { name: "script", script: text, shell: [shell], when: ["success"], env: secrets, counts: true },
  ],
  report: () => ({}),
  // A terminal sends SIGINT to the whole group.
  stop: (child) => (how === "Ctrl-C" ? signalGroup(child, "SIGINT") : child.kill("SIGTERM")),
}));
