/** The pictures in the pages are of what the bundles give today. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { readSource, writeSource } from "../../scripts/pictures/png.ts";
import { renderPullRequest } from "../../scripts/pictures/pull-request.ts";
import { drawTimeLine } from "../../scripts/pictures/time-line.ts";

const images = resolve(import.meta.dirname, "..", "..", "docs", "images");

it("the pictures of a pull request are of a page that a run gives today (npm run pictures)", async () => {
  const source = createHash("sha256")
    .update(await renderPullRequest())
    .digest("hex");
  for (const theme of ["light", "dark"]) {
    expect(readSource(readFileSync(join(images, `pull-request-${theme}.png`))), theme).toBe(source);
  }
});

it("a source that is written into a picture can be read from it, and a picture without one has none", () => {
  const bare = Buffer.from("89504e470d0a1a0a0000000049454e44ae426082", "hex");
  expect(readSource(bare)).toBeUndefined();
  expect(readSource(writeSource(bare, "x"))).toBe("x");
});

it("the time line of a cancellation is the one that the script draws (npm run pictures)", async () => {
  const picture = readFileSync(join(images, "cancellation.svg"), "utf8");
  expect(picture).toBe(drawTimeLine());
  expect((await validateXML({ xml: picture, normalization: "format" })).errors).toEqual([]);
  expect(picture).not.toMatch(/<script|<image|<foreignObject|href=|url\(/);
});
