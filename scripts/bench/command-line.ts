/** Measures how fast the command line starts, next to Node itself: the whole process of the bundle. */
import { join, resolve } from "node:path";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { listNodes } from "../../test/support/package.ts";
import { type Command, runCommand } from "./processes.ts";
import { takeTurns, timed } from "./rounds.ts";
import type { Section } from "./section.ts";
import { printMs, printRatio, printTable } from "./table.ts";
import { atMost } from "./target.ts";

const BUNDLE = resolve(import.meta.dirname, "..", "..", "dist", "cli", "index.js");

/** What is run with one Node. */
function listCommands([version, node]: [version: string, path: string]): [name: string, command: Command][] {
  return [
    [`node -e 0, ${version}`, [node, "-e", "0"]],
    [`--version, ${version}`, [node, BUNDLE, "--version"]],
    [`check one.mp4, ${version}`, [node, BUNDLE, "check", join(FIXTURES_FOLDER, "good.mp4")]],
  ];
}

/** How many times as long as `node -e 0` each may take. */
const RATIOS = [
  { id: "version", name: "--version", wanted: 1.5 },
  { id: "check", name: "check one.mp4", wanted: 2.2 },
];

/**
 * Nothing else that this machine has set: with NODE_EXTRA_CA_CERTS, Node 20 reads certificates at each start, and takes
 * twice as long to do nothing.
 */
const ENVIRONMENT = { PATH: process.env.PATH ?? "" };

export const benchCommandLine: Section = async ({ folder, pace }) => {
  // The Node that the action has, and the one of this machine.
  const nodes = listNodes();
  const contestants = new Map(
    nodes
      .flatMap(listCommands)
      .map(([name, command]) => [name, timed(() => runCommand(command, { cwd: folder, env: ENVIRONMENT }))]),
  );
  const turns = await takeTurns(contestants, pace(31));
  printTable(
    "The command line: whole process",
    ["", "time"],
    [...turns].map(([name, each]) => [name, printMs(each)]),
  );
  return nodes.flatMap(([version]) =>
    RATIOS.map(({ id, name, wanted }) => {
      const ratio = turns.ratio(`${name}, ${version}`, `node -e 0, ${version}`);
      const what = `${name}, ${version}: time, compared with node -e 0`;
      return atMost(what, wanted, ratio, printRatio, `${id}-node-${/\d+/.exec(version)}`);
    }),
  );
};
