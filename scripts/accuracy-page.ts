/** Fills docs/accuracy.md: where the probe and other readers of media differ, and why. Compares nothing itself. */
import { DISAGREEMENTS, type Disagreement, ORACLES } from "../test/oracles/disagreements.ts";
import type { Fact } from "../test/oracles/facts.ts";
import { CORPUS } from "../test/support/corpus/corpus.ts";
import { fillTables, formatCode, renderTable } from "./tables.ts";

const RIGHT: Readonly<Record<Disagreement["right"], string>> = {
  they: "the other tool",
  both: "both, by their own definition",
  we: "this project",
};

const FACTS: Readonly<Record<Fact, string>> = {
  intact: "whether it can be read",
  containers: "container",
  movingVideoTracks: "video tracks",
  codec: "codec",
  width: "width",
  height: "height",
  rotation: "rotation",
  frames: "frames",
  frameRate: "frame rate",
  durationSeconds: "duration",
};

/** The page with its generated parts up to date. */
export function renderAccuracyPage(page: string): string {
  return fillTables(page, "docs/accuracy.md", { counts: renderCounts(), disagreements: renderDisagreements() });
}

function renderCounts(): string {
  const count = (right: Disagreement["right"]) =>
    DISAGREEMENTS.filter((row) => row.right === right).reduce((sum, { times }) => sum + times, 0);
  return renderTable(
    ["", ""],
    [
      ["Made files that are compared", String(Object.keys(CORPUS).length)],
      ["Tools that read them too", ORACLES.join(", ")],
      ["Facts that differ, with this project right", String(count("we"))],
      ["Facts that differ by definition", String(count("both"))],
      ["Facts that differ, with the other tool right", String(count("they"))],
    ],
  );
}

/** The order that a doubting reader wants: first where the others are right. */
const ORDER = Object.keys(RIGHT);

function renderDisagreements(): string {
  const rows = DISAGREEMENTS.toSorted((one, other) => ORDER.indexOf(one.right) - ORDER.indexOf(other.right));
  return renderTable(
    ["Tool", "About", "Times", "Right", "Why", "For example"],
    rows.map(({ oracles, facts, times, right, why, files }) => [
      oracles.join(", "),
      facts.map((fact) => FACTS[fact]).join(", "),
      String(times),
      RIGHT[right],
      why,
      formatCode(Object.keys(CORPUS).find((name) => files.test(name))),
    ]),
  );
}
