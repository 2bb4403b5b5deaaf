import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { probe } from "../../src/media/probe.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { inspectOnDisk } from "../support/inspected.ts";
import { STEADY } from "../support/limits.ts";
import { isInstalled } from "../support/programs.ts";
import { compare, type Fact } from "./facts.ts";
import { askFfprobe } from "./ffprobe.ts";

/** Real files from the test suites of media projects. They are no part of this repository. */
const SAMPLES_FOLDER = join(import.meta.dirname, "..", "..", "..", "shared", "samples");

/** Facts on which the two differ, and who is right. A fact on which they agree after all fails the test too. */
const DIFFERENCES: Readonly<Record<string, Partial<Record<Fact, string>>>> = {
  "moz__metadata.mp4": {
    durationSeconds:
      "We are: ffprobe lends the movie header's duration to a cover picture; sound and video end before.",
  },
  "moz__no_timescale.mp4": {
    intact: "We are: its movie header is called 'm\\x01hd', and ISO/IEC 14496-12 (8.2.2) wants exactly one 'mvhd'.",
  },
};

let [files, facts, argued] = [0, 0, 0];

async function compareWithFfprobe(folder: string, name: string): Promise<void> {
  const { inspection } = inspectOnDisk(name, folder, (sizeBytes) => probe(sizeBytes, { steady: STEADY }));
  const { compared, differing } = compare(inspection, await askFfprobe(join(folder, name)));
  files += 1;
  facts += compared;
  argued += differing.length;
  const expected = Object.keys(DIFFERENCES[name] ?? {});
  expect(differing.map(({ fact }) => fact).sort(), JSON.stringify(differing)).toEqual(expected.sort());
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !/\.(md|json)$/.test(name)) : [];
}

describe("ffprobe agrees on the facts", () => {
  const installed = isInstalled("ffprobe");

  it("of the samples, if there are any", ({ skip }) => {
    if (existsSync(SAMPLES_FOLDER)) return;
    console.log(`${SAMPLES_FOLDER} is not there: only the fixtures are compared.`);
    skip();
  });

  it.runIf(installed).each(list(FIXTURES_FOLDER))("of the fixture %s", (name) =>
    compareWithFfprobe(FIXTURES_FOLDER, name),
  );

  it.runIf(installed).each(list(SAMPLES_FOLDER))("of the sample %s", (name) =>
    compareWithFfprobe(SAMPLES_FOLDER, name),
  );

  afterAll(() => {
    if (files === 0) return;
    console.log(`ffprobe: ${facts} facts of ${files} files compared; ${argued} differ and are argued.`);
  });
});
