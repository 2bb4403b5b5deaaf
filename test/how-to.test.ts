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

/** `…` on a line of its own: all lines up to the next one of the diff, so that a page does not depend on them. */
const GAP = / *…\n/;

/** Replaces the lines of a diff that are there by those that are to be there. They must stand exactly once. */
function applyDiff(text: string, diff: string): string {
  const lines = diff.trimEnd().split("\n");
  const side = (mark: string) =>
    lines
      .filter((line) => line.startsWith(mark) || line.startsWith(" "))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  // An import goes anywhere among the others: Biome sorts them.
  const from = side("-") === "" ? "import " : side("-");
  const to = side("-") === "" ? `${side("+")}import ` : side("+");
  if (from === "import ") return text.replace(/^import /m, () => to);
  const pattern = from.split(GAP).map(quote).join("((?:.*\\n)*?)");
  const found = [...text.matchAll(new RegExp(`^${pattern}`, "gm"))];
  if (found.length !== 1) throw new Error(`stands ${found.length} times: ${from}`);
  const [[whole, ...gaps] = [""]] = found;
  const [first = "", ...rest] = to.split(GAP);
  return text.replace(whole, () => first + rest.map((part, index) => `${gaps[index]}${part}`).join(""));
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** What a second contributor writes in place of a page's names. */
const OTHER_NAMES: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  "add-a-container.md": [
    ["wtv", "wtx"],
    ["isYuv4Mpeg", 'text(0, "nut/multimedia container\\0")'],
    ['ffmpeg(flat("360x360", 30, 0.1))', 'remux("h264.mp4")'],
    ["y4m", "nut"],
    ["Y4m", "Nut"],
  ],
  "add-a-report.md": [["csv", "tsv"]],
  "add-a-rule.md": [
    ["odd-size", "any-size"],
    ["oddSize", "anySize"],
  ],
  "add-a-tiktok-code.md": [["video_too_dark", "video_too_bright"]],
};

function rename(text: string, names: readonly (readonly [string, string])[] = []): string {
  return names.reduce((renamed, [from, to]) => renamed.replaceAll(from, () => to), text);
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
  return stdout.replaceAll("\r\n", "\n");
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

  /** `npm run format` sorts imports; everything else has its format already. */
  const checkCode = () => {
    const files = [...changed].join(" ");
    run(`npx biome format ${files} && npx biome check --write --error-on-warnings ${files} && npm run check:types`);
  };

  it.runIf(isInstalled("ffmpeg"))("leaves code whose types fit and that is formatted", checkCode);

  it.runIf(isInstalled("ffmpeg"))("leads a second contributor through, who adds something else", () => {
    for (const page of pages) {
      for (const { language, text, file } of listBlocks(read(page))) {
        if (language !== "ts" && language !== "diff") continue;
        const names = OTHER_NAMES[page];
        expect(rename(text + file, names), page).not.toBe(text + file);
        for (const each of follow({ language, text: rename(text, names), file: rename(file, names) }, { last: "" })) {
          changed.add(each);
        }
      }
    }
    checkCode();
  });

  it.each(pages)("%s leads to files and headings that are there", (page) => {
    for (const [link, file = "", anchor] of read(page).matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]+))?\)/g)) {
      const target = join(root, "docs/how-to", file === "" ? page : file);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined) expect(listAnchors(readFileSync(target, "utf8")), link).toContain(anchor);
    }
  });
});
