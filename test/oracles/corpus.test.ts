import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CORPUS } from "../support/corpus/corpus.ts";
import { makeCorpus } from "../support/corpus/make.ts";
import { isInstalled } from "../support/programs.ts";
import { DISAGREEMENTS, type Disagreement, ORACLES, type Oracle } from "./disagreements.ts";
import { type Examination, examine } from "./examination.ts";
import type { Fact } from "./facts.ts";

type Difference = { name: string; oracle: Oracle; fact: Fact; ours: unknown; theirs: unknown };

/** The row that argues a difference: the first that fits. */
function rowFor({ name, oracle, fact }: Difference): Disagreement | undefined {
  return DISAGREEMENTS.find(
    ({ oracles, facts, files }) => oracles.includes(oracle) && facts.includes(fact) && files.test(name),
  );
}

const NAMES = Object.keys(CORPUS);
const BLAMED = Object.entries(CORPUS).flatMap(([name, { part }]) =>
  part === undefined ? [] : [[name, part] as const],
);

describe.runIf((["ffmpeg", "ffprobe", "mediainfo"] as const).every(isInstalled))("the corpus:", () => {
  let folder = "";
  let examinations = new Map<string, Examination>();
  let differences: readonly Difference[] = [];

  beforeAll(async () => {
    folder = await makeCorpus();
    // mediabunny warns of each codec that it does not know.
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    examinations = await examine(folder, NAMES).finally(() => warn.mockRestore());
    differences = [...examinations].flatMap(([name, { comparisons }]) =>
      comparisons.flatMap(({ oracle, differing }) => differing.map((each) => ({ name, oracle, ...each }))),
    );
  });

  it.each(NAMES)("%s is judged correctly", (name) => {
    const { inspection, checked } = examinations.get(name) ?? {};
    const findings = checked?.findings.filter(({ rule }) => rule.level !== "notice");
    const expected = [...(CORPUS[name]?.rules ?? [])].sort();
    expect(findings?.map(({ rule }) => rule.id).sort(), JSON.stringify(inspection)).toEqual(expected);
  });

  it.each(BLAMED)("%s is rejected because of %s, which begins at the byte that is named", (name, part) => {
    const fault = examinations.get(name)?.inspection.fault;
    expect(fault?.part?.split("/").at(-1) ?? "").toBe(part);
    if (fault?.offset === undefined || name.endsWith(".webm")) return;
    const type = readFileSync(join(folder, name)).toString("latin1", fault.offset + 4, fault.offset + 8);
    expect(type).toBe(part.replace(/\[\d+\]$/, ""));
  });

  it("every difference has a reason", () => {
    expect(differences.filter((difference) => rowFor(difference) === undefined)).toEqual([]);
  });

  it.each(DISAGREEMENTS.map((row) => [row.why, row] as const))("a difference still exists: %s", (_, row) => {
    const argued = differences.filter((difference) => rowFor(difference) === row);
    expect(argued.length, JSON.stringify(argued, null, 1)).toBe(row.times);
  });

  afterAll(() => {
    // Nothing is said of a comparison that did not take place.
    if (examinations.size === 0) return;
    console.log([...countByOracle(examinations), ...DISAGREEMENTS.map(printRow)].join("\n"));
  });
});

function countByOracle(examinations: ReadonlyMap<string, Examination>): string[] {
  const comparisons = [...examinations.values()].flatMap((each) => each.comparisons);
  return ORACLES.map((oracle) => {
    const ofOracle = comparisons.filter((each) => each.oracle === oracle && each.compared > 0);
    const facts = ofOracle.reduce((sum, { compared }) => sum + compared, 0);
    const differing = ofOracle.reduce((sum, each) => sum + each.differing.length, 0);
    return `${oracle}: ${facts} facts of ${ofOracle.length} files compared; ${differing} differ and are argued.`;
  });
}

function printRow({ oracles, facts, times, right, why }: Disagreement): string {
  return `${String(times).padStart(4)} × ${oracles.join(", ")}: ${facts.join(", ")} (right: ${right}). ${why}`;
}
