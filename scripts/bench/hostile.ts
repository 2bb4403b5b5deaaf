/** Measures what files cost that are made to exhaust a reader: the worst of those that `npm run fuzz` has. */
import { BOMBS } from "../../test/support/fuzz/bombs.ts";
import { MOST_BYTES, MOST_MS } from "../fuzz/limits.ts";
import { probeAlone } from "../fuzz/probes.ts";
import type { Bench, Section } from "./section.ts";
import { printBytes, printMs, printTable } from "./table.ts";
import { atMost } from "./target.ts";

/** The slowest and the largest of all that `npm run fuzz -- --runs 0` lists. */
const WORST = [
  "two million frames, each with a size, a duration and a delay of its own, and their sound",
  "frames of 900 tracks in turn",
  "almost 2 million frames, each shown before the one before it, 20 in a row",
  "many boxes, tables and fragments, each just allowed",
  "65,000 fragments of one frame, too far apart to be read together",
  "Clusters of unknown size, of one frame each, whose times go back",
  "a fragment of as many empty runs as an index holds",
  "a moov full of empty boxes",
  "a moov full of tracks",
];

/** What happens besides can only add to the cost, so the least of some tries counts. */
const TRIES = 3;

type Cost = { name: string; ms: number; bytes: number; end: string };

export const benchHostile: Section = async ({ folder, rounds }) => {
  const costs = WORST.map((name) => measureCost(name, folder, rounds(TRIES)));
  printTable(
    "Hostile files, each in a process of its own",
    ["file", "processor time", "memory", "result"],
    costs.map(({ name, ms, bytes, end }) => [name, printMs(ms), printBytes(bytes), end]),
  );
  const [mostMs, mostBytes] = [costs.map(({ ms }) => ms), costs.map(({ bytes }) => bytes)].map((all) =>
    Math.max(...all),
  );
  return [
    atMost("the slowest hostile file: processor time", MOST_MS, mostMs, printMs, "processor"),
    atMost("the largest hostile file: memory", MOST_BYTES, mostBytes, printBytes, "memory"),
  ];
};

function measureCost(name: string, folder: Bench["folder"], tries: number): Cost {
  const bomb = BOMBS.find((each) => each.name === name);
  if (bomb === undefined) throw new Error(`No hostile file is called '${name}'. npm run fuzz -- --runs 0 lists them.`);
  const source = bomb.lay();
  const outcomes = Array.from({ length: tries }, () => probeAlone(source, folder));
  const least = (pick: (outcome: (typeof outcomes)[number]) => number) => Math.min(...outcomes.map(pick));
  return { name, ms: least(({ ms }) => ms), bytes: least(({ bytes }) => bytes), end: outcomes[0]?.end ?? "" };
}
