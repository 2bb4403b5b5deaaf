/** Follows the pages of docs/how-to to the letter, in a copy of the repository. Changes nothing here. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { listAnchors } from "./support/anchors.ts";
import { makeFolder, removeFolder } from "./support/folders.ts";
import { isInstalled } from "./support/programs.ts";
import { listTracked } from "./support/tracked.ts";

const root = resolve(import.meta.dirname, "..");
const pages = readdirSync(join(root, "docs/how-to"));
const read = (page: string) => readFileSync(join(root, "docs/how-to", page), "utf8");

/** A block of a page, and the file that the text before it names. */
type Block = { language: string; text: string; file: string };

function listBlocks(page: string): Block[] {
  let file = "";
  let end = 0;
  return [...page.matchAll(/^( *)```(\w+)\n(.*?)^\1```$/gms)].map((match) => {
    const [whole, indent = "", language = "", text = ""] = match;
    const before = page.slice(end, match.index);
    file = [...before.matchAll(/`((?:src|test)\/[\w/.-]+\.ts)`/g)].at(-1)?.[1] ?? file;
    end = match.index + whole.length;
    return { language, file, text: text.replace(new RegExp(`^${indent}`, "gm"), "") };
  });
}

/** Replaces the lines of a diff that are there by those that are to be there. They must stand exactly once. */
function applyDiff(text: string, diff: string): string {
  const lines = diff.trimEnd().split("\n");
  const side = (mark: string) => lines.filter((line) => line.startsWith(mark) || line.startsWith(" "));
  const [from, to] = ["-", "+"].map((mark) =>
    side(mark)
      .map((line) => `${line.slice(1)}\n`)
      .join(""),
  );
  const parts = text.split(from ?? "");
  if (parts.length !== 2) throw new Error(`stands ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

let copy = "";

/** All files except what is built, and a Git repository, since tests ask Git for the files. */
beforeAll(() => {
  copy = makeFolder("how-to");
  for (const file of listTracked().filter((each) => !each.startsWith("dist/"))) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    copyFileSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  execFileSync("git", ["init", "--quiet"], { cwd: copy });
  return () => removeFolder(copy);
});

/** Runs commands in the copy, with the Node of this process. */
function run(script: string): string {
  const PATH = [dirname(process.execPath), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, NO_COLOR: "1", VITEST: undefined };
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], { cwd: copy, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${script}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Does what a block says. Returns the files that it changed. */
function follow({ language, text, file }: Block, output: { last: string }): string[] {
  const path = join(copy, file);
  switch (language) {
    case "ts":
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return [file];
    case "diff":
      writeFileSync(path, applyDiff(readFileSync(path, "utf8"), text));
      return [file];
    case "sh":
      output.last = run(text);
      return [];
    default:
      expect(output.last).toContain(text);
      return [];
  }
}

describe("docs/how-to", () => {
  const changed = new Set<string>();

  it.runIf(isInstalled("ffmpeg")).each(pages)("%s leads through", (page) => {
    const output = { last: "" };
    const blocks = listBlocks(read(page));
    expect(blocks.map(({ language }) => language)).toEqual(expect.arrayContaining(["diff", "sh"]));
    for (const block of blocks) for (const file of follow(block, output)) changed.add(file);
  });

  it.runIf(isInstalled("ffmpeg"))("leaves code whose types fit and that is formatted", () => {
    run(`npm run check:types && npx biome check --error-on-warnings ${[...changed].join(" ")}`);
  });

  it.each(pages)("%s leads to files and headings that are there", (page) => {
    for (const [link, file = "", anchor] of read(page).matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]+))?\)/g)) {
      const target = join(root, "docs/how-to", file === "" ? page : file);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined) expect(listAnchors(readFileSync(target, "utf8")), link).toContain(anchor);
    }
  });
});
