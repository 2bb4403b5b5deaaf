/** The pages that people read, and what stands in them. Judges nothing. */
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "..", "..");

/** The text of a file, by its path in this repository. */
export const readDocument = (path: string) => readFileSync(join(root, path), "utf8");

/** Every page, by its path. */
export const DOCUMENTS: readonly string[] = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...globSync(["docs/**/*.md", "examples/*.md"], { cwd: root }).sort(),
];

/** The YAML blocks of a document, also those in a list. */
export function listBlocks(text: string): string[] {
  const blocks = [...text.matchAll(/^( *)```yaml\n(.*?)^\1```$/gms)];
  return blocks.map(([, indent, block = ""]) => block.replace(new RegExp(`^${indent}`, "gm"), ""));
}

/** The workflows of a folder: their names and texts. */
export function listWorkflows(folder: string): [name: string, text: string][] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".yml"))
    .map((file) => [file, readDocument(`${folder}/${file}`)]);
}

/** A job of a workflow, as far as tests look at it. */
export type Job = { uses?: string; steps?: { run?: string; uses?: string; with?: object }[] };

export const listJobs = (text: string): Job[] => Object.values(parse(text).jobs);

/** Every step of a workflow. A job that calls another workflow has none. */
export const listSteps = (text: string) => listJobs(text).flatMap(({ steps = [] }) => steps);

/** A block of code between fences: its language, as the fence names it, and the line of the fence, from 1. */
export type Fence = { language: string; code: string; line: number };

/** Every block of a page, also those in lists, without the indentation of their fence. */
export function listFences(path: string): Fence[] {
  const text = readDocument(path);
  return [...text.matchAll(/^( *)```([\w-]*)\n([\s\S]*?)^\1```$/gm)].map(
    ({ index, 1: indent, 2: language = "", 3: code = "" }) => ({
      language,
      code: code.replace(new RegExp(`^${indent}`, "gm"), ""),
      line: text.slice(0, index).split("\n").length,
    }),
  );
}
