/** The videos of an LFS server that could not be asked, in each report: one says why, and none is left out. */
import { describe, expect, it } from "vitest";
import type { Reporter } from "../../src/report/reporter.ts";
import { gitlab } from "../../src/report/reporters/gitlab.ts";
import { html } from "../../src/report/reporters/html.ts";
import { junit } from "../../src/report/reporters/junit.ts";
import { renderForTerminal } from "../../src/report/reporters/terminal.ts";
import { text } from "../../src/report/reporters/text.ts";
import { parseJunit } from "../support/junit.ts";
import { check, checkUnasked, checkUnresolved } from "./reported.ts";

const PATHS = Array.from({ length: 200 }, (_, at) => `videos/${at + 100}.mp4`);
const VIDEOS = [check("good.mp4"), ...checkUnasked(PATHS), checkUnresolved("x.mp4"), checkUnresolved("y.mp4")];
const REPORT = { videos: VIDEOS, cancellations: [], remarks: [] };

const render = (reporter: Extract<Reporter, { medium: "file" }>) => [...reporter.render(REPORT, {})].join("");
const SCREEN = { isTerminal: true, columns: 120, hasColours: false, hasLinks: false };

/** `times`: how often the reason stands there. `others`: how often that of an object which is missing alone does. */
describe.each<[name: string, rendered: string, times: number, others: number]>([
  ["text", render(text), 1, 2],
  ["the terminal", [...renderForTerminal(REPORT, SCREEN, [])].join("\n"), 1, 2],
  ["HTML", render(html), 1, 2],
  // An element has a message and a text.
  ["JUnit", render(junit), 2, 4],
  // Each entry is shown without the others.
  ["GitLab", render(gitlab), PATHS.length, 2],
])("%s", (name, rendered, times, others) => {
  const plain = rendered.replaceAll(/\s+/g, " ").replaceAll(/&#39;|&apos;/g, "'");
  const count = (words: string) => plain.split(words).length - 1;

  it("says why no video of a server could be read", () => {
    expect(count("its server can't be asked")).toBe(times);
    expect(count("responded with 404")).toBe(others);
  });

  it("names every video, or how many there are", () => {
    const isCounted = plain.includes(`${PATHS.length - 1} more videos`);
    expect(isCounted).toBe(["text", "the terminal"].includes(name));
    expect(PATHS.filter((path) => !rendered.includes(path))).toHaveLength(isCounted ? PATHS.length - 21 : 0);
  });
});

it("JUnit still has an error for each of them", async () => {
  const { cases } = await parseJunit(render(junit));
  expect(cases.filter(({ result }) => result?.name === "error")).toHaveLength(PATHS.length + 2);
});

it("names the first video without what a terminal would obey", () => {
  const videos = checkUnasked(["a\u001b[31m\n.mp4", "b.mp4"]);
  const shown = [...text.render({ videos, remarks: [] }, {})].join("");
  expect(shown).toContain("same reason as 'a\\u{1b}[31m\\u{a}.mp4'");
});
