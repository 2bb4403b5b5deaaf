/** The recorded picture of the command line is what the bundle shows today. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { type Frame, recordSession } from "../scripts/recording/session.ts";
import { drawSession } from "../scripts/recording/svg.ts";
import { isInstalled } from "./support/programs.ts";

const path = join(import.meta.dirname, "../docs/images/command-line.svg");
const picture = readFileSync(path, "utf8");

/** What a viewer reads, without where it stands. */
const readLines = (svg: string) =>
  [...svg.matchAll(/<text .*?<\/text>/g)].map(([line]) => line.replace(/<[^>]*>/g, "")).filter((line) => line !== "");

/** The frames that people have time to read: the screen at the end of each command. */
const isRead = ({ seconds }: Frame) => seconds > 1;

it.runIf(isInstalled("script") && isInstalled("ffmpeg"))("the picture shows what the bundle prints", async () => {
  const frames = await recordSession();
  const now = frames.filter(isRead);
  expect(now).toHaveLength(2);
  const shown = new Set(readLines(picture));
  // ffmpeg's versions make files of different sizes.
  const isSameEverywhere = (line: string) => !/[kM]B/.test(line);
  for (const line of readLines(drawSession(now)).filter(isSameEverywhere)) expect(shown).toContain(line);
  expect([...shown].join("\n")).toContain("$ tiktok-upload-guard check --fix videos/");
});

it("the picture is XML without script, and without an address that is loaded", async () => {
  const { valid, errors } = await validateXML({ xml: picture, normalization: "format" });
  expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  expect(picture).not.toMatch(/<script|<image|<foreignObject|href="(?!#)|url\(/);
});
