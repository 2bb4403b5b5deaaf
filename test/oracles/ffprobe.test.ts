import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { STEADY_INTERVALS } from "../../src/check/rules.ts";
import { probe } from "../../src/media/probe.ts";
import type { Container, Inspection, Measured } from "../../src/model.ts";
import { inspectVideo } from "../../src/sources/inspect.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { askFfprobe, type FfprobeFacts, hasFfprobe } from "./ffprobe.ts";

/** Real files from the test suites of media projects. They are no part of this repository. */
const SAMPLES_FOLDER = join(import.meta.dirname, "..", "..", "..", "shared", "samples");

type Fact = keyof FfprobeFacts;

/** Facts on which the two differ, and who is right. A fact on which they agree after all fails the test too. */
const DIFFERENCES: Readonly<Record<string, Partial<Record<Fact, string>>>> = {
  "moz__metadata.mp4": {
    durationSeconds:
      "We are: ffprobe lends the movie header's duration to a cover picture; sound and picture end before.",
  },
  "moz__no_timescale.mp4": {
    intact: "We are: its movie header is called 'm\\x01hd', and ISO/IEC 14496-12 (8.2.2) wants exactly one 'mvhd'.",
  },
};

const ISO_BMFF = "mov,mp4,m4a,3gp,3g2,mj2";
const EBML = "matroska,webm";

/** ffprobe's reader for a container, where it bears another name. */
const READERS: Readonly<Partial<Record<Container, string>>> = {
  mp4: ISO_BMFF,
  mov: ISO_BMFF,
  "3gp": ISO_BMFF,
  heif: ISO_BMFF,
  webm: EBML,
  matroska: EBML,
};

/** Of these, more is read than what they are. */
const READ_FURTHER: ReadonlySet<Container | undefined> = new Set(["mp4", "mov", "3gp", "webm", "matroska"]);

type Told = boolean | string | number | Measured | undefined;

function tell({ facts, fault }: Inspection): Record<Fact, Told> {
  const { container, movingVideoTracks, codec, width, height, rotation, frames, frameRate, duration } = facts;
  return {
    intact: container !== undefined && fault === undefined,
    reader: container && (READERS[container] ?? container),
    ...{ movingVideoTracks, codec, width, height, rotation, frames, frameRate, durationSeconds: duration },
  };
}

/** ffprobe gives times in milliseconds or microseconds; a measured value has the bounds of the file's own clock. */
const ROUNDING = 0.001;

function agree(ours: Told, theirs: Told): boolean {
  if (typeof ours !== "object" || typeof theirs !== "number") return ours === theirs;
  return ours.low - ROUNDING <= theirs && theirs <= ours.high + ROUNDING;
}

let [files, facts, argued] = [0, 0, 0];

function compare(folder: string, name: string): void {
  const { inspection } = inspectVideo(name, folder, (sizeBytes) => probe(sizeBytes, { steady: STEADY_INTERVALS }));
  const [ours, theirs] = [tell(inspection), askFfprobe(join(folder, name))];
  const readByBoth = ours.intact && theirs.intact && READ_FURTHER.has(inspection.facts.container);
  const compared = Object.entries(theirs)
    .filter(([fact, told]) => told !== undefined && (readByBoth || fact === "intact" || fact === "reader"))
    .map(([fact, told]) => ({ fact, ours: ours[fact as Fact], theirs: told }));
  const differing = compared.filter((each) => !agree(each.ours, each.theirs));
  files += 1;
  facts += compared.length;
  argued += differing.length;
  const expected = Object.keys(DIFFERENCES[name] ?? {});
  expect(differing.map(({ fact }) => fact).sort(), JSON.stringify(differing)).toEqual(expected.sort());
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !/\.(md|json)$/.test(name)) : [];
}

describe("ffprobe agrees on what is in", () => {
  const installed = hasFfprobe();

  it("any file, where it is installed", ({ skip }) => {
    if (installed) return;
    if (process.env.REQUIRE_ORACLES === "1") throw new Error("ffprobe is required here: install ffmpeg");
    console.log("ffprobe is not installed: nothing is compared with it.");
    skip();
  });

  it("the samples, where there are any", ({ skip }) => {
    if (existsSync(SAMPLES_FOLDER)) return;
    console.log(`${SAMPLES_FOLDER} is not there: only the fixtures are compared.`);
    skip();
  });

  it.runIf(installed).each(list(FIXTURES_FOLDER))("the fixture %s", (name) => compare(FIXTURES_FOLDER, name));

  it.runIf(installed).each(list(SAMPLES_FOLDER))("the sample %s", (name) => compare(SAMPLES_FOLDER, name));

  afterAll(() => console.log(`ffprobe: ${facts} facts of ${files} files compared; ${argued} differ and are argued.`));
});
